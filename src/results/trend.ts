import { parseMetric } from '../records/metric-name.ts';
import {
  type HistoryPoint,
  MOST_HISTORY,
  type Results,
  type SuiteResults,
} from '../records/results.ts';

/** A metric over the runs of the base branch, with this run last. */
export interface Trend {
  readonly metric: string;
  readonly points: readonly { readonly commit: string | null; readonly value: number }[];
}

/** The metrics that tell most about a suite: pass@k and robust-pass@k for its smallest k. */
function headlineMetrics(
  suite: Pick<SuiteResults, 'metrics' | 'robustness'>,
): Record<string, number> {
  const first = Object.keys(suite.metrics)[0] ?? '';
  const robust = `robust-pass@${parseMetric(first)?.k ?? 1}`;
  const values = { ...suite.robustness?.overall.metrics, ...suite.metrics };
  return Object.fromEntries(
    [first, robust].flatMap((metric) => {
      const value = values[metric];
      return value === undefined || 'unavailable' in value ? [] : [[metric, value.value]];
    }),
  );
}

/**
 * The history for a run that is compared with these results: their own history, then themselves.
 */
export function historyWith(results: Results): HistoryPoint[] {
  const { commit, createdAt, suites, history = [] } = results;
  const own = Object.fromEntries(suites.map((suite) => [suite.name, headlineMetrics(suite)]));
  return [...history, { commit, createdAt, suites: own }].slice(-MOST_HISTORY);
}

/**
 * A suite's headline metrics over the latest runs, except metrics with fewer than three points.
 * @param most the most runs to look at
 */
export function trendsOf(results: Results, suite: SuiteResults, most: number): Trend[] {
  const all = historyWith(results).slice(-most);
  return Object.keys(headlineMetrics(suite)).flatMap((metric) => {
    const points = all.flatMap(({ commit, suites }) => {
      const value = suites[suite.name]?.[metric];
      return value === undefined ? [] : [{ commit, value }];
    });
    return points.length < FEWEST_POINTS ? [] : [{ metric, points }];
  });
}

const FEWEST_POINTS = 3;
