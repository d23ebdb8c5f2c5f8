import {
  formatMetric,
  type MetricName,
  nominalMetrics,
  robustMetrics,
} from '../records/metric-name.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { groupsOf, tagsOf, within } from './groups.ts';
import { type MetricValue, metricOf } from './metrics.ts';

export type Metrics = Readonly<Record<string, MetricValue>>;

/** All metrics of a suite, in the shape of results.json. */
export interface Scores {
  readonly metrics: Metrics;
  readonly robustness: Robustness | null;
  /** The metrics of the problems with each tag; absent if no problem has tags. */
  readonly tags?: Readonly<Record<string, TagScores>>;
}

interface TagScores {
  readonly problems: number;
  /** The metrics of nominal prompts, and of all perturbed ones together. */
  readonly metrics: Metrics;
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
 * @param further the metrics beside pass@k that the suite asks for
 */
export function score(
  problems: readonly ProblemVerdicts[],
  ks: readonly number[],
  further: readonly MetricName[],
): Scores {
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
  const tags = tagsOf(problems).map((tag): [string, TagScores] => {
    const tagged = within(problems, { tag });
    const names = [
      ...nominalMetrics(ks),
      ...further,
      ...(families.length === 0 ? [] : ofMany.filter(({ kind }) => kind !== 'worst-transform')),
    ];
    return [tag, { problems: tagged.length, metrics: compute(tagged, names) }];
  });
  return {
    metrics: compute(problems, [...nominalMetrics(ks), ...further]),
    robustness: families.length === 0 ? null : { overall, families: Object.fromEntries(families) },
    ...(tags.length === 0 ? {} : { tags: Object.fromEntries(tags) }),
  };
}

function compute(problems: readonly ProblemVerdicts[], names: readonly MetricName[]): Metrics {
  return Object.fromEntries(names.map((name) => [formatMetric(name), metricOf(problems, name)]));
}
