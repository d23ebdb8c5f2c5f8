import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { isJudged, passChance, type Verdict } from '../records/verdict.ts';
import { expectedCount, HitCounter, type Hits } from './chance.ts';
import { oncePerProblem } from './once.ts';

/**
 * The chance that a sample passes: 1 or 0, or for a `flaky` one the share of its runs that passed.
 */
export function chanceOf(
  verdicts: readonly Verdict[],
  shares: readonly number[] | undefined,
  index: number,
): number {
  const verdict = verdicts[index];
  return verdict === undefined ? 0 : passChance(verdict, shares?.[index]);
}

/**
 * Passes among the verdicts that count for the model. An `error` is Passgate's fault and is not in
 * n.
 */
export interface Count {
  readonly n: number;
  readonly lost: number;
  readonly passed: Hits;
}

/** @param shares see chanceOf */
export function countPasses(
  verdicts: readonly Verdict[],
  shares: readonly number[] | undefined,
): Count {
  let n = 0;
  const passed = new HitCounter();
  for (const [index, verdict] of verdicts.entries()) {
    if (isJudged(verdict)) n += 1;
    passed.add(chanceOf(verdicts, shares, index));
  }
  return { n, lost: verdicts.length - n, passed: passed.hits };
}

/** The expected number of passed samples, and the number of judged ones. */
export function passesOf(
  verdicts: readonly Verdict[],
  shares: readonly number[] | undefined,
): { readonly passed: number; readonly of: number } {
  const { n, passed } = countPasses(verdicts, shares);
  return { passed: Math.round(1e6 * expectedCount(passed)) / 1e6, of: n };
}

/** The fewest and the most samples of a nominal prompt. */
export function samplesOf(problems: readonly Pick<ProblemVerdicts, 'nominal'>[]) {
  const numbers = problems.map(({ nominal }) => nominal.length);
  return {
    min: numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    max: numbers.reduce((a, b) => Math.max(a, b), 0),
  };
}

/** The passes of each variant by itself. */
export const countsOf = oncePerProblem(({ variants }): Count[] =>
  variants.map(({ verdicts, shares }) => countPasses(verdicts, shares)),
);

/**
 * Counts over sample places i: samples that pass nominally, pass in all variants, get worse, only
 * get better.
 */
export interface Tally {
  readonly n: number;
  /** Places left out because of an `error` verdict. */
  readonly lost: number;
  readonly nominal: Hits;
  /** #{worst_i}: sample i passes in every variant. */
  readonly worst: Hits;
  /** #{worst_i ≠ nominal_i}. */
  readonly broken: Hits;
  /**
   * #{worst_i = nominal_i and best_i ≠ nominal_i}, where best_i means that sample i passes in some
   * variant.
   */
  readonly mended: Hits;
  /** #{nominal_i and not worst_i}: successful attacks. */
  readonly attacked: Hits;
  /** #{best_i and not nominal_i}. */
  readonly gained: Hits;
}

/**
 * Pair samples by their place (Wang et al. 2022, ReCode). Only places count that nominal and every
 * variant have, without an `error` among their verdicts. `best` is OR over all variants of the
 * group; ReCode's own code merges it with AND across transforms when sampling. A `flaky` sample
 * passes by chance and independently of the others, so a place may count by its chance too.
 */
export const tallyOf = oncePerProblem((problem): Tally => {
  const { nominal, nominalShares, variants } = problem;
  let length = nominal.length;
  for (const { verdicts } of variants) length = Math.min(length, verdicts.length);
  let [n, lost] = [0, 0];
  const [nominalHits, worse, broken, mended, attacked, gained] = Array.from(
    { length: 6 },
    () => new HitCounter(),
  ) as [HitCounter, HitCounter, HitCounter, HitCounter, HitCounter, HitCounter];
  for (let i = 0; i < length; i += 1) {
    let isKept = isJudged(nominal[i] ?? 'error');
    // The chances that it passes in every variant, and in none.
    let worst = 1;
    let none = 1;
    for (const { verdicts, shares } of variants) {
      if (!isJudged(verdicts[i] ?? 'error')) isKept = false;
      const chance = chanceOf(verdicts, shares, i);
      worst *= chance;
      none *= 1 - chance;
    }
    if (!isKept) {
      lost += 1;
      continue;
    }
    const passes = chanceOf(nominal, nominalShares, i);
    n += 1;
    nominalHits.add(passes);
    worse.add(worst);
    attacked.add(passes * (1 - worst));
    gained.add((1 - passes) * (1 - none));
    broken.add(passes * (1 - worst) + (1 - passes) * worst);
    // If some variants pass and some fail, then worst_i = nominal_i only if nominal fails too.
    mended.add((1 - passes) * Math.max(0, 1 - none - worst));
  }
  return {
    n,
    lost,
    nominal: nominalHits.hits,
    worst: worse.hits,
    broken: broken.hits,
    mended: mended.hits,
    attacked: attacked.hits,
    gained: gained.hits,
  };
});
