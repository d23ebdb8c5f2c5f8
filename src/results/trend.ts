import { headlineMetrics, measureHashOf, rememberedValues, valuesOf } from '../gate/remember.ts';
import { type HistoryPoint, MOST_HISTORY } from '../records/history-point.ts';
import type { Results, SuiteResults } from '../records/results.ts';

/** A metric over the runs of the base branch, with this run last. */
export interface Trend {
  readonly metric: string;
  readonly points: readonly { readonly commit: string | null; readonly value: number }[];
}

/**
 * The history for a run that is compared with these results: their own history, then themselves.
 */
export function historyWith(results: Results): HistoryPoint[] {
  const { commit, createdAt, suites, history = [] } = results;
  const own = Object.fromEntries(suites.map((suite) => [suite.name, rememberedValues(suite)]));
  const measures = Object.fromEntries(
    suites.flatMap((suite) => {
      const measure = measureHashOf(suite);
      return measure === null ? [] : [[suite.name, measure]];
    }),
  );
  return [...history, { commit, createdAt, suites: own, measures }].slice(-MOST_HISTORY);
}

/**
 * A suite's headline metrics over the latest runs, except metrics with fewer than three points.
 * @param most the most runs to look at
 */
export function trendsOf(results: Results, suite: SuiteResults, most: number): Trend[] {
  const all = historyWith(results).slice(-most);
  return Object.keys(valuesOf(suite, headlineMetrics(suite))).flatMap((metric) => {
    const points = all.flatMap(({ commit, suites }) => {
      const value = suites[suite.name]?.[metric];
      return value === undefined ? [] : [{ commit, value }];
    });
    return points.length < FEWEST_POINTS ? [] : [{ metric, points }];
  });
}

const FEWEST_POINTS = 3;
