import type { Group } from '../records/group.ts';
import { isRobustness, type MetricKind, type MetricName } from '../records/metric-name.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { ROUNDING } from '../records/rounding.ts';
import { expectedCount, expectedOver, type Hits } from './chance.ts';
import { byCluster, clustersOf } from './clusters.ts';
import type { Contributions, Shape } from './contributions.ts';
import { type Estimate, meanEstimate, ratioEstimate, sumOf } from './estimate.ts';
import { passAtK, passHatK } from './estimators.ts';
import { groupsOf, within } from './groups.ts';
import { CONFIDENCE, valueInterval } from './intervals.ts';
import { type Count, countPasses, countsOf, type Tally, tallyOf } from './tally.ts';

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

/** One problem's part in a metric, with the number of its samples. */
interface Part {
  readonly n: number;
  /** Samples that are not in n because their verdict is `error`. */
  readonly lost: number;
  readonly values: () => readonly number[];
}

interface Definition {
  /** Null if the problem has no variant, and so no part. */
  readonly part: (problem: ProblemVerdicts, k: number) => Part | null;
  readonly shape: Shape;
  /** 1 if absent. */
  readonly most?: number;
}

const DEFINITIONS: Readonly<Record<Exclude<MetricKind, 'worst-transform'>, Definition>> = {
  'pass@': { part: nominalPart(passAtK), shape: 'mean' },
  'pass^': { part: nominalPart(passHatK), shape: 'mean' },
  'robust-pass@': {
    part: paired(({ n, worst }, k) => [estimate(passAtK, n, worst, k)]),
    shape: 'mean',
  },
  'robust-drop@': {
    part: paired(({ n, nominal, worst }, k) => {
      const whole = estimate(passAtK, n, nominal, k);
      return [whole - estimate(passAtK, n, worst, k), whole];
    }),
    shape: 'ratio',
  },
  'robust-relative@': {
    part: paired(({ n, broken, mended }, k) => [
      estimate(passAtK, n, broken, k) + estimate(passAtK, n, mended, k),
    ]),
    shape: 'mean',
    // The sum of two estimates, which can exceed 1 for k above 1.
    most: 2,
  },
  'robust-relative-paper@': {
    part: paired(({ n, attacked, gained }, k) => [
      estimate(passAtK, n, attacked, k) + estimate(passAtK, n, gained, k),
    ]),
    shape: 'mean',
    most: 2,
  },
  'mean-perturbed-pass@': {
    part: eachVariant((counts, k) => {
      const sum = counts.reduce(
        (total, { n, passed }) => total + estimate(passAtK, n, passed, k),
        0,
      );
      return sum / counts.length;
    }),
    shape: 'mean',
  },
  // Π_j mean_i r[j,i]: the chance that independent draws, one for each variant, all pass.
  'robust-pass-unpaired@': {
    part: eachVariant((counts) =>
      counts.reduce((product, { n, passed }) => (product * expectedCount(passed)) / n, 1),
    ),
    shape: 'mean',
  },
  'attack-success-rate': {
    part: paired(({ nominal, attacked }) => [expectedCount(attacked), expectedCount(nominal)]),
    shape: 'ratio',
  },
  'changed-prompts': { part: changedPart, shape: 'sum' },
};

type Estimator = (n: number, c: number, k: number) => number;

/** The expected value of an estimate from n samples, some of which may pass by chance. */
function estimate(estimator: Estimator, n: number, passed: Hits, k: number): number {
  return expectedOver(passed, (c) => estimator(n, c, k));
}

function nominalPart(estimator: Estimator): Definition['part'] {
  return ({ nominal, nominalShares }, k) => {
    const { n, lost, passed } = countPasses(nominal, nominalShares);
    return { n, lost, values: () => [estimate(estimator, n, passed, k)] };
  };
}

/** Metrics that pair sample i of nominal with sample i of every variant. */
function paired(values: (tally: Tally, k: number) => readonly number[]): Definition['part'] {
  return (problem, k) => {
    if (problem.variants.length === 0) return null;
    const tally = tallyOf(problem);
    return { n: tally.n, lost: tally.lost, values: () => values(tally, k) };
  };
}

/** Metrics that use each variant by itself. */
function eachVariant(value: (counts: readonly Count[], k: number) => number): Definition['part'] {
  return (problem, k) => {
    if (problem.variants.length === 0) return null;
    const counts = countsOf(problem);
    const n = Math.min(...counts.map((count) => count.n));
    const places = Math.min(...counts.map((count) => count.n + count.lost));
    return { n, lost: places - n, values: () => [value(counts, k)] };
  };
}

function changedPart({ variants }: ProblemVerdicts): Part | null {
  const known = variants.filter(({ changed }) => changed !== undefined);
  if (known.length === 0) return null;
  return {
    n: known.length,
    lost: 0,
    values: () => [known.filter(({ changed }) => changed).length],
  };
}

/** The reason why a metric has no value, in words that follow its name. */
export type Unavailable = { readonly unavailable: string };

/** Take a metric apart by problem, or say why it is not available. */
export function contributionsOf(
  problems: readonly ProblemVerdicts[],
  metric: MetricName,
  group: Group = {},
): Contributions | Unavailable {
  if (metric.kind === 'worst-transform') {
    const worst = worstTransform(problems, group);
    return 'unavailable' in worst ? worst : worst.parts;
  }
  const { part: partOf, shape, most = 1 } = DEFINITIONS[metric.kind];
  const k = metric.k ?? 1;
  const ids: string[] = [];
  const rows: (readonly number[])[] = [];
  const n = { min: Number.POSITIVE_INFINITY, max: 0 };
  const lacking: string[] = [];
  const judged: ProblemVerdicts[] = [];
  for (const problem of within(problems, group)) {
    const part = partOf(problem, k);
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
  if (lacking.length > 0) {
    const more = lacking.length - 1;
    const others = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'problem' : 'problems'})`;
    const samples = k === 1 ? 'sample' : 'samples';
    return { unavailable: `needs ${k} ${samples}${promptsOf(metric)}, ${lacking[0]}${others}` };
  }
  if (rows.length === 0) return { unavailable: nothingToJudge(metric) };
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, c) =>
    Float64Array.from(rows, (row) => row[c] ?? Number.NaN),
  );
  return { ids, columns, shape, most: k === 1 ? 1 : most, n, k, clusters: clustersOf(judged) };
}

/** The prompts that a metric needs samples of, in words that follow the number. */
function promptsOf({ kind }: MetricName): string {
  if (!isRobustness(kind)) return '';
  const isAlone = kind === 'mean-perturbed-pass@' || kind === 'robust-pass-unpaired@';
  return isAlone ? ' of every perturbed prompt' : ' of the nominal and every perturbed prompt';
}

function nothingToJudge({ kind }: MetricName): string {
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
export function estimateOf({ columns, shape, most }: Contributions): Estimate {
  const [values = new Float64Array(), wholes = values] = columns;
  return shape === 'ratio' ? ratioEstimate(values, wholes, most) : meanEstimate(values, most);
}

/** A metric's value without its interval. */
export function valueOfParts(parts: Contributions): number | Unavailable {
  const [values = new Float64Array()] = parts.columns;
  if (parts.shape === 'sum') return sumOf(values);
  const { value } = estimateOf(parts);
  return Number.isFinite(value)
    ? value
    : { unavailable: 'no paired nominal sample passes: there is nothing to lose' };
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
