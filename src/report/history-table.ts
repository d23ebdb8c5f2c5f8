import type { HistoryLine } from '../records/history-line.ts';
import { type Series, type SeriesRun, seriesOf } from '../results/history/series.ts';
import { shortCommit } from '../text/commit.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { grouped, plural, points } from '../text/numbers.ts';
import { type Style, styleOf, USUAL_WIDTH } from './terminal-parts.ts';
import { leftOutColumns, shortName, type TerminalColumn, terminalTable } from './terminal-table.ts';
import { formatShare, NONE } from './value-texts.ts';

/** The part of a history that is shown, and its look. */
export interface HistoryView {
  /** The most runs of a suite, the newest ones; null for all. */
  readonly last: number | null;
  readonly isColoured: boolean;
  /** The width of the terminal in characters; undefined if it is no terminal. */
  readonly width: number | undefined;
}

/**
 * The history as tables for a terminal: one for each suite of each config, the newest run last.
 * @param lines oldest first
 */
export function renderHistory(lines: readonly HistoryLine[], view: HistoryView): string {
  const { last, isColoured, width = USUAL_WIDTH } = view;
  if (lines.length === 0) return 'The history has no runs.\n';
  const style = styleOf(isColoured);
  const parts = seriesOf(lines).flatMap((series) => {
    const runs = last === null ? series.runs : series.runs.slice(-last);
    const columns = columnsFor(runs, style);
    const missing = leftOutColumns(columns, runs, width);
    const rest = `Too narrow for ${missing.join(', ')}: make the terminal wider, or use --json.`;
    return [
      titleOf(series, runs, style),
      terminalTable(columns, runs, width),
      ...(missing.length === 0 ? [] : [rest]),
    ];
  });
  return `${parts.join('\n\n')}\n`;
}

function titleOf({ key, suite, runs: all }: Series, runs: readonly SeriesRun[], style: Style) {
  const of = runs.length === all.length ? '' : ` of ${grouped(all.length)}`;
  const count = of === '' ? plural(all.length, 'run') : `${grouped(runs.length)}${of} runs`;
  return `${style(plainLine(suite), 'bold')}  ${plainLine(key, LENGTHS.line)}: ${count}`;
}

function columnsFor(
  runs: readonly SeriesRun[],
  style: Style,
): (TerminalColumn<SeriesRun> | false)[] {
  const metrics = new Set(runs.toReversed().flatMap(({ suite }) => Object.keys(suite.metrics)));
  const ranks = byWeight([...metrics]);
  return [
    { title: 'date', align: 'left', cell: ({ line }) => dateOf(line), least: 10 },
    { title: 'commit', align: 'left', cell: ({ line }) => commitOf(line) },
    runs.some(({ line }) => line.tags !== undefined) && {
      title: 'tag',
      align: 'left',
      cell: ({ line: { tags = [] } }) => tags.map(shortName).join(', '),
      least: 6,
    },
    ...[...metrics].map((metric) => metricColumn(metric, ranks.indexOf(metric))),
    {
      title: 'decision',
      align: 'left',
      cell: ({ line }) => line.decision,
      style: (text, { line }) => style(text, COLOURS[line.decision]),
    },
    runs.some(({ changed }) => changed.length > 0) && {
      title: 'changed',
      align: 'left',
      cell: ({ changed }) => changed.map(shortName).join(', '),
      least: 8,
    },
  ];
}

/** Metrics with the ones first that tell most: pass@k and robust-pass@k for the smallest k. */
function byWeight(metrics: readonly string[]): string[] {
  const first = (start: string) => metrics.find((metric) => metric.startsWith(start)) ?? [];
  return [...new Set([first('pass@'), first('robust-pass@'), metrics].flat())];
}

/** @param rank on a narrow terminal, metrics with a higher one go first; that with 0 stays */
function metricColumn(metric: string, rank: number): TerminalColumn<SeriesRun> {
  return {
    title: shortName(metric),
    align: 'right',
    cell: ({ suite }) => valueText(suite.metrics[metric], metric),
    least: 14,
    ...(rank === 0 ? {} : { dispensable: rank }),
  };
}

/** `61.0% (54.1 … 67.6)`; a narrow column breaks it before the brackets. */
function valueText(
  found: SeriesRun['suite']['metrics'][string] | undefined,
  metric: string,
): string {
  if (found === undefined) return NONE;
  const { value, low, high } = found;
  const [name = metric] = metric.split(' ', 1);
  const text = formatShare(value, name);
  if (low === null || high === null) return text;
  return `${text} (${points(low)}\u00a0…\u00a0${points(high)})`;
}

const COLOURS = {
  pass: 'green',
  fail: 'red',
  inconclusive: 'yellow',
  skipped: 'yellow',
} as const;

/** `2026-11-30 17:05`, in UTC. */
function dateOf({ createdAt }: HistoryLine): string {
  return new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ');
}

function commitOf({ commit }: HistoryLine): string {
  return commit === null ? NONE : shortCommit(commit);
}
