import { formatMetric, type MetricName, nominalMetrics, robustMetrics } from './metric-name.ts';
import { groupsOf, type MetricValue, metricOf } from './metrics.ts';
import type { Group, ProblemVerdicts } from './tally.ts';

export type Metrics = Readonly<Record<string, MetricValue>>;

/** All metrics of a suite, in the shape of results.json. */
export interface Scores {
  readonly metrics: Metrics;
  readonly robustness: Robustness | null;
}

interface Robustness {
  readonly overall: { readonly metrics: Metrics };
  readonly families: Readonly<Record<string, FamilyScores>>;
}

interface FamilyScores {
  readonly metrics: Metrics;
  readonly transforms: Readonly<Record<string, { readonly metrics: Metrics }>>;
}

/**
 * Every metric for every k: nominal ones of the suite, robust ones per transform, per family and
 * over all variants.
 */
export function score(problems: readonly ProblemVerdicts[], ks: readonly number[]): Scores {
  const compute = (names: readonly MetricName[], group: Group = {}): Metrics =>
    Object.fromEntries(names.map((name) => [formatMetric(name), metricOf(problems, name, group)]));
  const ofMany = robustMetrics(ks, false);
  const ofOne = robustMetrics(ks, true);
  const families = [...groupsOf(problems)].map(([family, transforms]): [string, FamilyScores] => {
    const each = [...transforms].map((transform) => [
      transform,
      { metrics: compute(ofOne, { family, transform }) },
    ]);
    return [family, { metrics: compute(ofMany, { family }), transforms: Object.fromEntries(each) }];
  });
  const overall = { metrics: families.length === 0 ? {} : compute(ofMany) };
  return {
    metrics: compute(nominalMetrics(ks)),
    robustness: families.length === 0 ? null : { overall, families: Object.fromEntries(families) },
  };
}
