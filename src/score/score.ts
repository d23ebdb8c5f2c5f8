import {
  formatMetric,
  type MetricName,
  nominalMetrics,
  robustMetrics,
} from '../records/metric-name.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { groupsOf, within } from './groups.ts';
import { type MetricValue, metricOf } from './metrics.ts';

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
 * Every metric for every k: nominal metrics of the suite, robust metrics by transform, by family
 * and over all variants.
 */
export function score(problems: readonly ProblemVerdicts[], ks: readonly number[]): Scores {
  const ofMany = robustMetrics(ks, false);
  const ofOne = robustMetrics(ks, true);
  const families = [...groupsOf(problems)].map(([family, transforms]): [string, FamilyScores] => {
    const ofFamily = within(problems, { family });
    const each = [...transforms].map((transform) => {
      return [transform, { metrics: compute(within(ofFamily, { family, transform }), ofOne) }];
    });
    return [family, { metrics: compute(ofFamily, ofMany), transforms: Object.fromEntries(each) }];
  });
  const overall = { metrics: families.length === 0 ? {} : compute(problems, ofMany) };
  return {
    metrics: compute(problems, nominalMetrics(ks)),
    robustness: families.length === 0 ? null : { overall, families: Object.fromEntries(families) },
  };
}

function compute(problems: readonly ProblemVerdicts[], names: readonly MetricName[]): Metrics {
  return Object.fromEntries(names.map((name) => [formatMetric(name), metricOf(problems, name)]));
}
