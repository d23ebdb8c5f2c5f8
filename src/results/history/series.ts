import type { HistoryLine, HistorySuite } from '../../records/history-line.ts';

/** A run in the history of a suite. */
export interface SeriesRun {
  readonly line: HistoryLine;
  readonly suite: HistorySuite;
  /** The facts that differ from the run before, and `passgate` for another version. */
  readonly changed: readonly string[];
}

/** The runs of one suite of one config and job, oldest first. */
export interface Series {
  readonly key: string;
  readonly suite: string;
  readonly runs: readonly SeriesRun[];
}

/**
 * The history of each suite. Its order is that of the newest run of its config.
 * @param lines oldest first
 */
export function seriesOf(lines: readonly HistoryLine[]): Series[] {
  const found = new Map<string, { key: string; suite: string; runs: SeriesRun[] }>();
  const keys = new Set(lines.toReversed().map(({ key }) => key));
  const byKey = new Map([...keys].map((key) => [key, new Set<string>()] as const));
  for (const { key, suites } of lines.toReversed()) {
    for (const { name } of suites) byKey.get(key)?.add(name);
  }
  for (const [key, names] of byKey) {
    for (const suite of names) found.set(JSON.stringify([key, suite]), { key, suite, runs: [] });
  }
  for (const line of lines) {
    for (const suite of line.suites) {
      const runs = found.get(JSON.stringify([line.key, suite.name]))?.runs;
      runs?.push({ line, suite, changed: changedSince(runs.at(-1), line, suite) });
    }
  }
  return [...found.values()];
}

/** A fact that one side does not have is unknown there, and makes no difference. */
function changedSince(
  before: SeriesRun | undefined,
  line: HistoryLine,
  { facts }: HistorySuite,
): string[] {
  if (before === undefined) return [];
  const old = before.suite.facts;
  const names = Object.keys(facts).filter((name) => name in old && old[name] !== facts[name]);
  return before.line.tool === line.tool ? names : [...names, 'passgate'];
}
