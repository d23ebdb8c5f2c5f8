import { LENGTHS, plainLine } from '../text/escape.ts';
import { grouped, percent, plural } from '../text/numbers.ts';
import { changeLines } from './perturb-changes.ts';
import type { MadePrompt, PerturbedSuite, PromptDistance } from './perturb-model.ts';
import { painted, paintedRun, plainRun, type RunLine, wrapLine } from './perturb-runs.ts';
import {
  distanceText,
  familiesOf,
  meanOf,
  outcomeText,
  partsOfName,
  reasonsOf,
  skippedTexts,
} from './perturb-words.ts';
import { type Style, styleOf, USUAL_WIDTH } from './terminal-parts.ts';
import { shortName, type TerminalColumn, terminalTable } from './terminal-table.ts';
import { NONE } from './value-texts.ts';

const MOST_LINES = 12;
const MOST_REASONS = 3;
const INDENT = 2;
/** The width of the table without its first column. */
const NUMBERS = 60;
/** Names are not broken into shorter parts. */
const LEAST_NAME = 16;

/**
 * What was made of each suite: a table of its transforms, then one example of each.
 * @param width of the terminal, in characters
 */
export function renderPerturbed(
  suites: readonly PerturbedSuite[],
  useColour: boolean,
  width: number = USUAL_WIDTH,
): string {
  const parts = suites.flatMap((suite) => suiteParts(suite, useColour, width));
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function suiteParts(suite: PerturbedSuite, useColour: boolean, width: number): string[] {
  const style = styleOf(useColour);
  const examples = suite.counts.flatMap(({ family, transform }) => {
    const prompts = suite.prompts.filter(
      (prompt) => prompt.family === family && prompt.transform === transform,
    );
    const example = exampleOf(prompts);
    return example === null ? [] : [exampleText(example, useColour, width)];
  });
  return [
    titleOf(suite, style, width),
    countsTable(suite, style, width),
    reasonsText(suite, width),
    skippedText(suite, width),
    ...examples,
  ];
}

function titleOf(suite: PerturbedSuite, style: Style, width: number): string {
  const title: RunLine = [
    paintedRun(suite.name, (text) => style(text, 'bold')),
    plainRun(`  ${plural(suite.problems, 'problem')}: ${outcomeText(suite)}`),
  ];
  return wrapLine(title, width).map(painted).join('\n');
}

/** A row of the table: a transform, or the whole family above its transforms. */
interface Row {
  readonly label: string;
  readonly isFamily: boolean;
  readonly made: number;
  readonly notApplicable: number;
  readonly dropped: number;
  readonly distance: PromptDistance | null;
}

function countsTable(suite: PerturbedSuite, style: Style, width: number): string {
  const room = Math.max(LEAST_NAME, width - NUMBERS);
  const rows = familiesOf(suite).flatMap((family): Row[] => [
    { ...family, label: shortName(family.family), isFamily: true, distance: family.meanDistance },
    ...family.transforms.map((count) => ({
      ...count,
      label: brokenName(shortName(count.transform), room),
      isFamily: false,
      distance: meanOf(count),
    })),
  ]);
  const bold = (text: string, { isFamily }: Row) => (isFamily ? style(text, 'bold') : text);
  const distance = (value: number | undefined) => (value === undefined ? NONE : percent(value));
  const columns: TerminalColumn<Row>[] = [
    { title: 'perturbation', align: 'left', cell: ({ label }) => label, style: bold },
    { title: 'made', align: 'right', cell: ({ made }) => grouped(made), style: bold },
    {
      title: 'not\napplicable',
      align: 'right',
      cell: ({ notApplicable }) => grouped(notApplicable),
      dispensable: 1,
    },
    { title: 'dropped', align: 'right', cell: ({ dropped }) => grouped(dropped) },
    {
      title: 'characters\nchanged',
      align: 'right',
      cell: (row) => distance(row.distance?.characters),
    },
    {
      title: 'words\nchanged',
      align: 'right',
      cell: (row) => distance(row.distance?.words),
      dispensable: 2,
    },
  ];
  return terminalTable(columns, rows, width);
}

/** A name on several lines if it does not fit into one: a new word begins a new line. */
function brokenName(name: string, room: number): string {
  const lines: string[] = [];
  for (const word of partsOfName(name)) {
    const line = lines.at(-1);
    const more = `${line}${word}`;
    if (line !== undefined && more.length <= room) lines.splice(-1, 1, more);
    else lines.push(`${lines.length === 0 ? ' ' : '\u00a0\u00a0'}${word}`);
  }
  return lines.join('\n');
}

/** Why prompts were dropped, for each transform the most frequent reasons. */
function reasonsText({ counts }: PerturbedSuite, width: number): string {
  const lines = counts.flatMap((count) => {
    if (count.dropped === 0) return [];
    const reasons = reasonsOf(count);
    const texts = reasons
      .slice(0, MOST_REASONS)
      .map(([reason, times]) => `${plainLine(reason, LENGTHS.cause)} (${grouped(times)})`);
    const more = reasons.length - texts.length;
    if (more > 0) texts.push(`and ${plural(more, 'other reason')}`);
    return `  ${shortName(count.transform)}: ${texts.join('; ')}`;
  });
  if (lines.length === 0) return '';
  return ['Dropped:', ...lines]
    .flatMap((line) => wrapLine([plainRun(line)], width, INDENT))
    .map(painted)
    .join('\n');
}

function skippedText({ skipped }: PerturbedSuite, width: number): string {
  return skippedTexts(skipped)
    .flatMap((text) => wrapLine([plainRun(plainLine(text, LENGTHS.note))], width, INDENT))
    .map(painted)
    .join('\n');
}

/** A prompt with a change of middle size. */
function exampleOf(prompts: readonly MadePrompt[]): MadePrompt | null {
  const sorted = prompts.toSorted(
    (one, other) =>
      one.distance.characters - other.distance.characters ||
      one.nominal.length - other.nominal.length,
  );
  return sorted[Math.floor(sorted.length / 2)] ?? null;
}

function exampleText(example: MadePrompt, useColour: boolean, width: number): string {
  const { family, transform, seed, problem, distance } = example;
  const style = styleOf(useColour);
  const title: RunLine = [
    plainRun(`${family} `),
    paintedRun(transform, (text) => style(text, 'bold')),
    plainRun(` s${seed}  ${plainLine(problem, LENGTHS.id)}  `),
    paintedRun(distanceText(distance), (text) => style(text, 'dim')),
  ];
  const room = { width: width - INDENT, lines: MOST_LINES };
  const lines = changeLines(example, useColour, room).map((line) => [
    plainRun(' '.repeat(INDENT)),
    ...line,
  ]);
  return [...wrapLine(title, width, INDENT), ...lines]
    .map((line) => painted(line).trimEnd())
    .join('\n');
}
