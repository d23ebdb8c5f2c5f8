import { LENGTHS, plainLine } from '../text/escape.ts';
import { percent, plural } from '../text/numbers.ts';
import { changeLines } from './perturb-changes.ts';
import type { MadePrompt, PerturbedSuite } from './perturb-model.ts';
import {
  cutLine,
  painted,
  paintedRun,
  plainRun,
  type RunLine,
  widthOf,
  wrapLine,
} from './perturb-runs.ts';
import { problemsOf } from './perturb-words.ts';
import { type Style, styleOf, USUAL_WIDTH } from './terminal-parts.ts';

/** The narrowest column in which code can be read. */
const LEAST_COLUMN = 54;
const MOST_COLUMNS = 4;
const BETWEEN = ' │ ';
const MOST_LINES = 20;
const MOST_NOMINAL_LINES = 60;

/**
 * Every problem with its nominal prompts, and what each transform makes of these, side by side as
 * far as the width allows.
 * @param width of the terminal, in characters
 */
export function renderPreview(
  suites: readonly PerturbedSuite[],
  useColour: boolean,
  width: number = USUAL_WIDTH,
): string {
  const parts = suites.flatMap((suite) => suiteParts(suite, useColour, width));
  return `${parts.join('\n\n')}\n`;
}

function suiteParts(suite: PerturbedSuite, useColour: boolean, width: number): string[] {
  const problems = problemsOf(suite);
  const style = styleOf(useColour);
  const title: RunLine = [
    paintedRun(suite.name, (text) => style(text, 'bold')),
    plainRun(`  ${plural(suite.problems, 'problem')}, ${plural(suite.counts.length, 'transform')}`),
  ];
  const others = suite.problems - problems.length;
  return [
    wrapLine(title, width).map(painted).join('\n'),
    ...problems.flatMap((problem) => problemParts(suite, problem, useColour, width)),
    ...(others > 0 ? [`No transform changes ${plural(others, 'other problem')}.`] : []),
  ];
}

function problemParts(
  suite: PerturbedSuite,
  problem: string,
  useColour: boolean,
  width: number,
): string[] {
  const style = styleOf(useColour);
  const all = suite.prompts.filter((prompt) => prompt.problem === problem);
  const found = suite.counts.map((count) => ({ count, prompt: firstOf(all, count) }));
  const prompts = found.flatMap(({ prompt }) => prompt ?? []);
  const title = `── ${plainLine(problem, LENGTHS.id)} `;
  const nominals = [...new Set(prompts.map(({ nominal }) => nominal))];
  const missing = found.filter(({ prompt }) => prompt === undefined);
  const names = missing.map(({ count }) => plainLine(count.transform)).join(', ');
  const last = names === '' ? [] : wrapLine([plainRun(`Not changed by ${names}.`)], width);
  return [
    painted(cutLine([paintedRun(title.padEnd(width, '─'), (text) => style(text, 'bold'))], width)),
    ...nominals.flatMap((nominal) => [
      nominalText(nominal, nominals, familiesUnder(nominal, prompts), style, width),
      ...grid(
        prompts.filter((prompt) => prompt.nominal === nominal),
        useColour,
        width,
      ),
    ]),
    ...(last.length === 0 ? [] : [last.map(painted).join('\n')]),
  ];
}

/** The prompt of a transform with the lowest seed; undefined if it made none. */
function firstOf(
  prompts: readonly MadePrompt[],
  { family, transform }: Pick<MadePrompt, 'family' | 'transform'>,
): MadePrompt | undefined {
  return prompts
    .filter((prompt) => prompt.family === family && prompt.transform === transform)
    .toSorted((one, other) => one.seed - other.seed)[0];
}

/** The names of families whose variants belong to a nominal prompt. */
function familiesUnder(nominal: string, prompts: readonly MadePrompt[]): string {
  const families = prompts
    .filter((prompt) => prompt.nominal === nominal)
    .map(({ family }) => plainLine(family));
  return [...new Set(families)].join(', ');
}

/** A nominal prompt; one that continues the first one without the part that both have. */
function nominalText(
  nominal: string,
  [first = '', ...others]: readonly string[],
  families: string,
  style: Style,
  width: number,
): string {
  const isContinued = nominal !== first && nominal.startsWith(first) && first.endsWith('\n');
  const text = isContinued ? nominal.slice(first.length) : nominal;
  const lines = text
    .replace(/\r?\n$/, '')
    .split(/\r?\n/)
    .flatMap((line) => wrapLine([plainRun(line)], width - 2))
    .map((line) => `  ${painted(line)}`.trimEnd());
  const more = lines.length - MOST_NOMINAL_LINES;
  const of = others.length === 0 ? '' : ` of ${families}`;
  const heading = `nominal${of}${isContinued ? ': the same, continued by' : ''}`;
  return [
    ...wrapLine([paintedRun(heading, (each) => style(each, 'bold'))], width).map(painted),
    ...lines.slice(0, MOST_NOMINAL_LINES),
    ...(more > 0 ? [style(`  (${more} more lines)`, 'dim')] : []),
  ].join('\n');
}

/** Rows of cells of the same width; a text for each row. */
function grid(prompts: readonly MadePrompt[], useColour: boolean, width: number): string[] {
  const columns = Math.max(
    1,
    Math.min(
      MOST_COLUMNS,
      prompts.length,
      Math.floor((width + BETWEEN.length) / (LEAST_COLUMN + BETWEEN.length)),
    ),
  );
  const cellWidth = Math.floor((width + BETWEEN.length) / columns) - BETWEEN.length;
  const cells = prompts.map((prompt) => cellOf(prompt, useColour, cellWidth));
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += columns) {
    rows.push(rowText(cells.slice(at, at + columns), cellWidth, styleOf(useColour)));
  }
  return rows;
}

function rowText(cells: readonly (readonly RunLine[])[], width: number, style: Style): string {
  const height = Math.max(...cells.map(({ length }) => length));
  const lines = Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, c) => {
        const runs = cell[line] ?? [];
        const pad = c === cells.length - 1 ? 0 : Math.max(0, width - widthOf(runs));
        return painted(runs) + ' '.repeat(pad);
      })
      .join(style(BETWEEN, 'dim'))
      .trimEnd(),
  );
  return lines.join('\n');
}

/** The prompt that a transform made, below its name. */
function cellOf(prompt: MadePrompt, useColour: boolean, width: number): RunLine[] {
  const style = styleOf(useColour);
  const title: RunLine = [
    plainRun(`${prompt.family} `),
    paintedRun(prompt.transform, (text) => style(text, 'bold')),
    paintedRun(`  ${percent(prompt.distance.characters)} of characters`, (text) =>
      style(text, 'dim'),
    ),
  ];
  const changes = changeLines(prompt, useColour, { width, lines: MOST_LINES });
  return [...wrapLine(title, width), ...changes];
}
