import type { Verdict } from '../execute/verdict.ts';
import { passAtK, passHatK } from './estimators.ts';
import { bootstrapInterval, type Interval, meanInterval, meanOf } from './intervals.ts';
import {
  formatMetric,
  isRobustness,
  METRIC_KINDS,
  type MetricKind,
  type MetricName,
} from './metric-name.ts';

/** One problem's verdicts: what every metric is computed from. */
export interface ProblemVerdicts {
  readonly id: string;
  /** Of its prompt and tests, to tell the same id from the same problem; null where not known. */
  readonly hash?: string | undefined;
  /** One verdict for each sample, in order. */
  readonly nominal: readonly Verdict[];
  readonly variants: readonly VariantVerdicts[];
}

export interface VariantVerdicts {
  readonly family: string;
  readonly transform: string;
  readonly seed: number;
  readonly hash?: string | undefined;
  readonly verdicts: readonly Verdict[];
}

/** A metric's value, or why there is none. */
export type MetricValue =
  | {
      readonly value: number;
      readonly low: number | null;
      readonly high: number | null;
      /** Fewest and most samples that a problem gave. */
      readonly n: { readonly min: number; readonly max: number };
      /** Over how many problems. */
      readonly problems: number;
    }
  | { readonly unavailable: string };

/** Which of a problem's variants a metric looks at. */
export interface Group {
  readonly family?: string | undefined;
  readonly transform?: string | undefined;
}

/**
 * A metric of many problems taken apart: one number for each problem and column, and how the
 * columns' means make the metric. Intervals and paired differences need no more than this.
 */
export interface Contributions {
  readonly ids: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly combine: (means: readonly number[]) => number;
  readonly n: { readonly min: number; readonly max: number };
}

/**
 * One problem's part in a metric: a number for each column, and how many samples it rests on.
 * Null when the problem has no variant of the group, and so no part.
 */
interface Part {
  readonly n: number;
  /** Samples that left n because their verdict is `error`. */
  readonly lost: number;
  readonly values: () => readonly number[];
}

interface Definition {
  readonly part: (problem: ProblemVerdicts, group: Group, k: number) => Part | null;
  readonly combine: (means: readonly number[]) => number;
}

const first = ([mean]: readonly number[]): number => mean ?? Number.NaN;

/** robust-drop@k: the share of pass@k that worst-case perturbation takes away (Wang et al. 2022). */
const relativeDrop = ([nominal = Number.NaN, worst = Number.NaN]: readonly number[]): number =>
  nominal === 0 ? Number.NaN : (nominal - worst) / nominal;

const DEFINITIONS: Readonly<Record<MetricKind, Definition>> = {
  'pass@': { part: nominalPart(passAtK), combine: first },
  'pass^': { part: nominalPart(passHatK), combine: first },
  'robust-pass@': {
    part: robustPart(({ n, worst }, k) => [passAtK(n, worst, k)]),
    combine: first,
  },
  'robust-drop@': {
    part: robustPart(({ n, nominal, worst }, k) => [passAtK(n, nominal, k), passAtK(n, worst, k)]),
    combine: relativeDrop,
  },
  'robust-relative@': {
    part: robustPart(({ n, broken, mended }, k) => [passAtK(n, broken, k) + passAtK(n, mended, k)]),
    combine: first,
  },
};

/** Samples that say something of the model: `error` is our fault and leaves n. */
function counted(verdicts: readonly Verdict[]): readonly Verdict[] {
  return verdicts.includes('error') ? verdicts.filter((verdict) => verdict !== 'error') : verdicts;
}

function nominalPart(estimate: (n: number, c: number, k: number) => number): Definition['part'] {
  return (problem, _group, k) => {
    const verdicts = counted(problem.nominal);
    const passed = verdicts.filter((verdict) => verdict === 'passed').length;
    const lost = problem.nominal.length - verdicts.length;
    return { n: verdicts.length, lost, values: () => [estimate(verdicts.length, passed, k)] };
  };
}

/** Over sample places i: how many pass nominally, pass in all variants, get worse, only get better. */
interface Tally {
  readonly n: number;
  /** Places left out because a verdict is `error`. */
  readonly lost: number;
  readonly nominal: number;
  /** #{worst_i}, where worst_i says that sample i passes in every variant. */
  readonly worst: number;
  /** #{worst_i ≠ nominal_i}. */
  readonly broken: number;
  /** #{worst_i = nominal_i and best_i ≠ nominal_i}, best_i: sample i passes in some variant. */
  readonly mended: number;
}

function robustPart(values: (tally: Tally, k: number) => readonly number[]): Definition['part'] {
  return (problem, group, k) => {
    const variants = problem.variants.filter((variant) => isIn(variant, group));
    if (variants.length === 0) return null;
    const tally = tallyOf(problem.nominal, variants);
    return { n: tally.n, lost: tally.lost, values: () => values(tally, k) };
  };
}

function isIn(variant: Pick<VariantVerdicts, 'family' | 'transform'>, group: Group): boolean {
  return (
    (group.family === undefined || variant.family === group.family) &&
    (group.transform === undefined || variant.transform === group.transform)
  );
}

/**
 * Pair samples by their place. Only places that nominal and every variant have count, and none
 * where a verdict is `error`.
 */
function tallyOf(nominal: readonly Verdict[], variants: readonly VariantVerdicts[]): Tally {
  const length = Math.min(nominal.length, ...variants.map((variant) => variant.verdicts.length));
  const tally = { n: 0, lost: 0, nominal: 0, worst: 0, broken: 0, mended: 0 };
  for (let i = 0; i < length; i += 1) {
    const outcomes = variants.map((variant) => variant.verdicts[i]);
    if (nominal[i] === 'error' || outcomes.includes('error')) {
      tally.lost += 1;
      continue;
    }
    const passes = nominal[i] === 'passed';
    const worst = outcomes.every((verdict) => verdict === 'passed');
    const best = outcomes.includes('passed');
    tally.n += 1;
    if (passes) tally.nominal += 1;
    if (worst) tally.worst += 1;
    if (worst !== passes) tally.broken += 1;
    else if (best !== passes) tally.mended += 1;
  }
  return tally;
}

/** Take a metric apart by problem, or say why it cannot be had. */
export function contributionsOf(
  problems: readonly ProblemVerdicts[],
  metric: MetricName,
  group: Group = {},
): Contributions | { readonly unavailable: string } {
  const { part: partOf, combine } = DEFINITIONS[metric.kind];
  const { k } = metric;
  const ids: string[] = [];
  const rows: (readonly number[])[] = [];
  let min = Number.POSITIVE_INFINITY;
  let max = 0;
  let tooFew: string | null = null;
  let lacking = 0;
  for (const problem of problems) {
    const part = partOf(problem, group, k);
    // Too few only for our own errors: the problem is left out, and nobody blamed for it.
    if (part === null || (part.n < k && part.n + part.lost >= k)) continue;
    min = Math.min(min, part.n);
    max = Math.max(max, part.n);
    if (part.n < k) {
      lacking += 1;
      tooFew ??= `${problem.id} has ${part.n}`;
      continue;
    }
    ids.push(problem.id);
    rows.push(part.values());
  }
  if (tooFew !== null) {
    const others = lacking > 1 ? ` (and ${lacking - 1} more problems)` : '';
    const samples = isRobustness(metric.kind) ? 'samples of nominal and every variant' : 'samples';
    return { unavailable: `needs ${k} ${samples}, ${tooFew}${others}` };
  }
  if (rows.length === 0) {
    const why = isRobustness(metric.kind)
      ? 'no problem has a judged variant of this group'
      : 'no problem was judged';
    return { unavailable: why };
  }
  const width = rows[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, c) =>
    Float64Array.from(rows, (row) => row[c] ?? Number.NaN),
  );
  return { ids, columns, combine, n: { min, max } };
}

/** A metric's value with its 95 % interval over problems. */
export function metricOf(
  problems: readonly ProblemVerdicts[],
  metric: MetricName,
  group: Group = {},
): MetricValue {
  const parts = contributionsOf(problems, metric, group);
  if ('unavailable' in parts) return parts;
  const value = parts.combine(parts.columns.map(meanOf));
  if (Number.isNaN(value))
    return { unavailable: `pass@${metric.k} is 0: there is nothing to drop from` };
  const interval = intervalOf(parts);
  return {
    value,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    n: parts.n,
    problems: parts.ids.length,
  };
}

function intervalOf({ columns, combine }: Contributions): Interval | null {
  const [only] = columns;
  if (columns.length > 1 || only === undefined) return bootstrapInterval(columns, combine);
  // robust-relative@k adds two estimates and can reach 2.
  const high = only.some((value) => value > 1) ? 2 : 1;
  return meanInterval(only, { low: 0, high });
}

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
  const metricsOf = (robust: boolean, group: Group = {}): Metrics => {
    const names = ks.flatMap((k) =>
      METRIC_KINDS.filter((kind) => isRobustness(kind) === robust).map((kind) => ({ kind, k })),
    );
    return Object.fromEntries(
      names.map((name) => [formatMetric(name), metricOf(problems, name, group)]),
    );
  };
  const families = groupsOf(problems);
  const robustness =
    families.size === 0
      ? null
      : {
          overall: { metrics: metricsOf(true) },
          families: Object.fromEntries(
            [...families].map(([family, transforms]) => [
              family,
              {
                metrics: metricsOf(true, { family }),
                transforms: Object.fromEntries(
                  [...transforms].map((transform) => [
                    transform,
                    { metrics: metricsOf(true, { family, transform }) },
                  ]),
                ),
              },
            ]),
          ),
        };
  return { metrics: metricsOf(false), robustness };
}

/** Families and their transforms, in order of first appearance. */
function groupsOf(problems: readonly ProblemVerdicts[]): Map<string, Set<string>> {
  const families = new Map<string, Set<string>>();
  for (const problem of problems) {
    for (const { family, transform } of problem.variants) {
      const transforms = families.get(family) ?? new Set();
      families.set(family, transforms.add(transform));
    }
  }
  return families;
}
