import type { Group } from '../records/group.ts';
import { isRobustness, type MetricName } from '../records/metric-name.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { ROUNDING } from '../records/rounding.ts';
import { byCluster, clustersOf } from './clusters.ts';
import type { Contributions } from './contributions.ts';
import { DEFINITIONS, type Definition } from './definitions.ts';
import { type Estimate, exponential, meanEstimate, ratioEstimate, sumOf } from './estimate.ts';
import { customMetric, FURTHER } from './further.ts';
import { groupsOf, within } from './groups.ts';
import { CONFIDENCE, valueInterval } from './intervals.ts';

/** A metric's value, or the reason why there is none. */
export type MetricValue =
  | {
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      /** The fewest and the most samples of a problem. */
      readonly n: { readonly min: number; readonly max: number };
      /** The number of problems behind the value. */
      readonly problems: number;
      /** The worst transform; only for worst-transform. */
      readonly transform?: string | undefined;
    }
  | { readonly unavailable: string };

/** The reason why a metric has no value, in words that follow its name. */
export type Unavailable = { readonly unavailable: string };

/** Take a metric apart by problem, or say why it is not available. */
export function contributionsOf(
  problems: readonly ProblemVerdicts[],
  metric: MetricName,
  group: Group = {},
): Contributions | Unavailable {
  const definition = definitionOf(metric);
  if (definition === null) {
    const worst = worstTransform(problems, group);
    return 'unavailable' in worst ? worst : worst.parts;
  }
  const { part: partOf, shape, most = 1, scale, needs, none } = definition;
  const k = metric.k ?? 1;
  const ids: string[] = [];
  const rows: (readonly number[])[] = [];
  const n = { min: Number.POSITIVE_INFINITY, max: 0 };
  const lacking: string[] = [];
  const unknown: string[] = [];
  const judged: ProblemVerdicts[] = [];
  for (const problem of within(problems, group)) {
    const part = partOf(problem, k);
    if (part === null && needs !== undefined && problem.nominal.length > 0)
      unknown.push(problem.id);
    // Only `error` verdicts make the samples too few: leave the problem out without blame.
    if (part === null || (part.n < k && part.n + part.lost >= k)) continue;
    n.min = Math.min(n.min, part.n);
    n.max = Math.max(n.max, part.n);
    if (part.n < k) lacking.push(`${problem.id} has ${part.n}`);
    else {
      ids.push(problem.id);
      judged.push(problem);
      rows.push(part.values());
    }
  }
  if (unknown.length > 0) return { unavailable: `${needs} of ${unknown[0]}${others(unknown)}` };
  if (lacking.length > 0) {
    const samples = k === 1 ? 'sample' : 'samples';
    return {
      unavailable: `needs ${k} ${samples}${promptsOf(metric)}, ${lacking[0]}${others(lacking)}`,
    };
  }
  if (rows.length === 0) {
    return { unavailable: definition.nothing ?? nothingToJudge(metric, group) };
  }
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, c) =>
    Float64Array.from(rows, (row) => row[c] ?? Number.NaN),
  );
  return {
    ...{ ids, columns, shape, n, k, clusters: clustersOf(judged) },
    // The sum of two estimates exceeds 1 only for k above 1.
    most: Number.isFinite(most) && k === 1 ? 1 : most,
    ...(scale === undefined ? {} : { scale }),
    ...(none === undefined ? {} : { none }),
  };
}

/** Null for the worst transform, which is another metric of one of them. */
function definitionOf(metric: MetricName): Definition | null {
  if (metric.kind === 'custom') return customMetric(metric.name);
  return metric.kind === 'worst-transform' ? null : { ...DEFINITIONS, ...FURTHER }[metric.kind];
}

/** ` (and 3 more problems)`: the others of a list whose first was named. */
function others({ length }: readonly string[]): string {
  const more = length - 1;
  return more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'problem' : 'problems'})`;
}

/** The prompts that a metric needs samples of, in words that follow the number. */
function promptsOf({ kind }: MetricName): string {
  if (!isRobustness(kind)) return '';
  const isAlone = kind === 'mean-perturbed-pass@' || kind === 'robust-pass-unpaired@';
  return isAlone ? ' of every perturbed prompt' : ' of the nominal and every perturbed prompt';
}

function nothingToJudge({ kind }: MetricName, { tag }: Group): string {
  if (tag !== undefined) return `no problem with the tag ${tag} was judged`;
  if (kind === 'changed-prompts') return 'no result says which perturbed prompts differ';
  return isRobustness(kind)
    ? 'no problem has a perturbed prompt of this group that could be judged'
    : 'no problem was judged';
}

/** The transform of a group under which robust-pass@1 is lowest; ties go to the first. */
export function worstTransform(
  problems: readonly ProblemVerdicts[],
  group: Group,
): { readonly group: Group & { transform: string }; readonly parts: Contributions } | Unavailable {
  let worst: { group: Group & { transform: string }; parts: Contributions; value: number } | null =
    null;
  for (const [family, transforms] of groupsOf(within(problems, group))) {
    const ofFamily = within(problems, { family });
    for (const transform of transforms) {
      const parts = contributionsOf(
        ofFamily,
        { kind: 'robust-pass@', k: 1 },
        { family, transform },
      );
      // A transform that is not available might be the worst.
      if ('unavailable' in parts) return { unavailable: `${transform} ${parts.unavailable}` };
      const { value } = estimateOf(parts);
      // Sums of equal shares differ in their last digits.
      if (worst === null || value < worst.value - ROUNDING)
        worst = { group: { family, transform }, parts, value };
    }
  }
  return worst ?? { unavailable: 'no problem has a variant of this group' };
}

/** A metric as an estimate over its problems. */
export function estimateOf({ columns, shape, most, scale }: Contributions): Estimate {
  const [values = new Float64Array(), wholes = values] = columns;
  const estimate =
    shape === 'ratio' ? ratioEstimate(values, wholes, most) : meanEstimate(values, most);
  return scale === 'log' ? exponential(estimate) : estimate;
}

/** A metric's value without its interval. */
export function valueOfParts(parts: Contributions): number | Unavailable {
  const [values = new Float64Array()] = parts.columns;
  if (parts.shape === 'sum') return sumOf(values);
  const { value } = estimateOf(parts);
  return Number.isFinite(value) ? value : { unavailable: parts.none ?? 'it has no finite value' };
}

/**
 * A metric's value with its interval over problems.
 * @param confidence of the interval
 */
export function metricOf(
  problems: readonly ProblemVerdicts[],
  metric: MetricName,
  group: Group = {},
  confidence = CONFIDENCE,
): MetricValue {
  const worst = metric.kind === 'worst-transform' ? worstTransform(problems, group) : null;
  if (worst !== null && 'unavailable' in worst) return worst;
  const parts = worst?.parts ?? contributionsOf(problems, metric, group);
  if ('unavailable' in parts) return parts;
  const value = valueOfParts(parts);
  if (typeof value !== 'number') return value;
  const interval =
    parts.shape === 'sum' ? null : valueInterval(estimateOf(byCluster(parts)), confidence);
  return {
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    n: parts.n,
    problems: parts.ids.length,
    ...(worst === null ? {} : { transform: worst.group.transform }),
  };
}
