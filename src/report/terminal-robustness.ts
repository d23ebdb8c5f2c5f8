import { describeVariant } from '../records/dataset.ts';
import type { SuiteResults } from '../records/results.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import { type RobustnessRow, rowOf } from './metric-rows.ts';
import { headlineK, type SuiteModel } from './model.ts';
import { causeText, referenceName, referencesText } from './references-text.ts';
import { type Style, stacked } from './terminal-parts.ts';
import { shortName, type TerminalColumn, terminalTable } from './terminal-table.ts';
import {
  formatBase,
  formatDelta,
  formatPasses,
  formatValue,
  headText,
  NONE,
} from './value-texts.ts';

const MOST_BREAKS = 10;
const MOST_DIFFS = 3;
const MOST_REFERENCES = 10;

/**
 * All perturbations together first, then a row for each family, worst first, with its transforms
 * below it.
 */
export function robustnessTable(suite: SuiteModel, style: Style, width: number): string {
  if (suite.robustness.length === 0) return '';
  const k = headlineK(suite);
  const pass = `robust-pass@${k}`;
  const isCompared = suite.robustness.some(({ rows }) => rows.some(({ delta }) => delta !== null));
  const families = suite.robustness.filter(({ transform }) => transform === null).length - 1;
  const groups = suite.robustness.filter(({ family }) => family !== null || families !== 1);
  const bold = (text: string, { transform }: RobustnessRow) =>
    transform === null ? style(text, 'bold') : text;
  const valueColumn = (metric: string, dispensable: number): TerminalColumn<RobustnessRow> => ({
    title: titleOf(metric),
    align: 'right',
    cell: (group) => {
      const row = rowOf(group, metric);
      return row === undefined ? NONE : formatValue(row.head, row.metric);
    },
    dispensable,
  });
  const columns: (TerminalColumn<RobustnessRow> | false)[] = [
    { title: 'perturbation', align: 'left', cell: labelOf, style: bold, least: 20 },
    { title: 'prompts', align: 'right', cell: ({ prompts }) => String(prompts), dispensable: 3 },
    isCompared && {
      title: 'base',
      align: 'right',
      cell: (group) => formatBase(rowOf(group, pass)?.delta ?? null, ''),
    },
    {
      title: titleOf(pass),
      align: 'right',
      cell: (group) => {
        const row = rowOf(group, pass);
        return row === undefined ? NONE : stacked(headText(row.head, row.delta, row.metric));
      },
      style: bold,
      least: 9,
    },
    isCompared && {
      title: 'change',
      align: 'right',
      cell: (group) => formatDelta(rowOf(group, pass)?.delta ?? null, ''),
    },
    valueColumn(`robust-drop@${k}`, 1),
    valueColumn('attack-success-rate', 2),
  ];
  return terminalTable(columns, groups, width);
}

/** Lines break at hyphens, so that a column of short values stays narrow. */
function titleOf(metric: string): string {
  return metric.replaceAll('-', '-\n');
}

function labelOf({ family, transform }: RobustnessRow): string {
  const name = shortName(transform ?? family ?? 'all');
  return transform === null ? name : `  ${name}`;
}

/**
 * The problems that pass nominally and break under a perturbation; the first few with their diffs.
 */
export function breaksText({ results: { breaks } }: SuiteModel, style: Style): string {
  if (breaks.problems === 0) return '';
  const verb = breaks.problems === 1 ? 'breaks' : 'break';
  const title = `${breaks.problems} of ${plural(breaks.solved, 'problem')} solved as asked ${verb} when asked differently:`;
  const visible = breaks.listed.slice(0, MOST_BREAKS);
  const lines = visible.flatMap((listed, i) => [
    breakLine(listed, style),
    ...(i < MOST_DIFFS ? listed.diff.map((line) => `      ${diffLine(line, style)}`) : []),
  ]);
  const more = breaks.problems - visible.length;
  return [style(title, 'bold'), ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}

function breakLine(
  { problem, variants, of, cause }: SuiteResults['breaks']['listed'][number],
  style: Style,
): string {
  const [first] = variants;
  if (first === undefined) return '';
  const { nominal, passed } = first;
  const under = `under ${plainLine(describeVariant(first), 120)}`;
  const others = variants.length === 1 ? '' : ` (${variants.length} of ${of} prompts)`;
  const why = cause === null ? '' : `: ${plainLine(causeText(cause), 120)}`;
  const share = `${formatPasses(nominal)} → ${formatPasses({ passed, of: first.of })}`;
  return `  ${style(plainLine(problem, LENGTHS.id), 'bold')}  ${share} ${under}${others}${why}`;
}

/** A line of a unified diff in its colour. */
export function diffLine(line: string, style: Style): string {
  const text = plainLine(line, LENGTHS.cause);
  if (line.startsWith('-')) return style(text, 'red');
  return line.startsWith('+') ? style(text, 'green') : style(text, 'dim');
}

/** The reference solutions that do not pass, the first few by name. */
export function referencesNote({ results: { references } }: SuiteModel, style: Style): string {
  if (references === null || references.failed.length === 0) return '';
  const visible = references.failed.slice(0, MOST_REFERENCES);
  const lines = visible.map(
    (failure) =>
      `  ${plainLine(referenceName(failure), LENGTHS.name)}: ${plainLine(causeText(failure), 120)}`,
  );
  const more = references.failed.length - visible.length;
  if (more > 0) lines.push(`  and ${more} more, all in summary.md`);
  return [style(`warning: ${referencesText(references)}`, 'yellow'), ...lines].join('\n');
}
