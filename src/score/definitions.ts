import type { FurtherKind, MetricKind } from '../records/metric-table.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { expectedCount, expectedOver, type Hits } from './chance.ts';
import type { Contributions, Shape } from './contributions.ts';
import { passAtK, passHatK } from './estimators.ts';
import { type Count, countPasses, countsOf, type Tally, tallyOf } from './tally.ts';

/** One problem's part in a metric, with the number of its samples. */
export interface Part {
  readonly n: number;
  /** Samples that are not in n because their verdict is `error`. */
  readonly lost: number;
  readonly values: () => readonly number[];
}

/** A metric by its parts. */
export interface Definition {
  /** Null if the problem has no part. */
  readonly part: (problem: ProblemVerdicts, k: number) => Part | null;
  readonly shape: Shape;
  /** 1 if absent; infinite for a plain number. */
  readonly most?: number;
  readonly scale?: Contributions['scale'];
  /**
   * The fact that every problem with samples must have for it, in words; absent if problems without
   * a part may be left out.
   */
  readonly needs?: string;
  /** The reason why it has no value if no problem has a part. */
  readonly nothing?: string;
  /** The reason why it has no value if there is nothing to divide by. */
  readonly none?: string;
}

const NOTHING_TO_LOSE = 'no paired nominal sample passes: there is nothing to lose';

/** The metrics of passes (docs/metrics.md). */
export const DEFINITIONS: Readonly<
  Record<Exclude<MetricKind, FurtherKind | 'worst-transform'>, Definition>
> = {
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
    none: NOTHING_TO_LOSE,
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
    none: NOTHING_TO_LOSE,
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
