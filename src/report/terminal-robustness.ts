import { describeVariant } from '../dataset/types.ts';
import { plural } from '../gate/words.ts';
import { plainLine } from './escape.ts';
import { formatBase, formatDelta, formatPasses, formatValue, headText, NONE } from './format.ts';
import { headlineK, rowOf, type SuiteModel } from './model.ts';
import { causeText, referenceName, referencesText } from './references.ts';
import type { SuiteResults } from './results.ts';
import { newTable, type Style, stacked } from './terminal-parts.ts';

const MOST_BREAKS = 10;
const MOST_DIFFS = 3;
const MOST_REFERENCES = 10;

/** A row for each family, worst first, its transforms below it, and all together first. */
export function robustnessTable(suite: SuiteModel, style: Style): string {
  if (suite.robustness.length === 0) return '';
  const k = headlineK(suite);
  const shown = [`robust-pass@${k}`, `robust-drop@${k}`, 'attack-success-rate'];
  const isCompared = suite.robustness.some(({ rows }) => rows.some(({ delta }) => delta !== null));
  // Broken at the last hyphen: the table has to fit a terminal.
  const titles = shown.map((metric) => metric.replace(/-(?=[^-]*$)/, '-\n'));
  const head = isCompared
    ? ['perturbation', 'prompts', 'base', ...titles.toSpliced(1, 0, 'change')]
    : ['perturbation', 'prompts', ...titles];
  const table = newTable(
    head,
    head.map((_, column) => (column === 0 ? 'left' : 'right')),
  );
  const families = suite.robustness.filter(({ transform }) => transform === null).length - 1;
  for (const group of suite.robustness) {
    if (group.family === null && families === 1) continue;
    const [pass, ...others] = shown.map((metric) => rowOf(group, metric));
    const label = group.transform ?? group.family ?? 'all';
    const indent = group.transform === null ? '' : '  ';
    const isTransform = group.transform !== null;
    const value = pass === undefined ? NONE : stacked(headText(pass.head, pass.delta, pass.metric));
    table.push([
      isTransform ? `${indent}${plainLine(label, 60)}` : style(plainLine(label, 60), 'bold'),
      String(group.prompts),
      ...(isCompared ? [formatBase(pass?.delta ?? null, '')] : []),
      isTransform ? value : style(value, 'bold'),
      ...(isCompared ? [formatDelta(pass?.delta ?? null, '')] : []),
      ...others.map((row) => (row === undefined ? NONE : formatValue(row.head, row.metric))),
    ]);
  }
  return table.toString();
}

/** The problems that pass as asked and break when asked differently; the first with their diffs. */
export function breaksText({ results: { breaks } }: SuiteModel, style: Style): string {
  if (breaks.problems === 0) return '';
  const verb = breaks.problems === 1 ? 'breaks' : 'break';
  const title = `${breaks.problems} of ${plural(breaks.solved, 'problem')} solved as asked ${verb} when asked differently:`;
  const shown = breaks.listed.slice(0, MOST_BREAKS);
  const lines = shown.flatMap((listed, i) => [
    breakLine(listed, style),
    ...(i < MOST_DIFFS ? listed.diff.map((line) => `      ${diffLine(line, style)}`) : []),
  ]);
  const more = breaks.problems - shown.length;
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
  return `  ${style(plainLine(problem, 80), 'bold')}  ${share} ${under}${others}${why}`;
}

function diffLine(line: string, style: Style): string {
  const text = plainLine(line, 300);
  if (line.startsWith('-')) return style(text, 'red');
  return line.startsWith('+') ? style(text, 'green') : style(text, 'dim');
}

/** The reference solutions that do not pass, the first by name. */
export function referencesNote({ results: { references } }: SuiteModel, style: Style): string {
  if (references === null || references.failed.length === 0) return '';
  const shown = references.failed.slice(0, MOST_REFERENCES);
  const lines = shown.map(
    (failure) =>
      `  ${plainLine(referenceName(failure), 200)}: ${plainLine(causeText(failure), 120)}`,
  );
  const more = references.failed.length - shown.length;
  if (more > 0) lines.push(`  and ${more} more, all in summary.md`);
  return [style(`warning: ${referencesText(references)}`, 'yellow'), ...lines].join('\n');
}
