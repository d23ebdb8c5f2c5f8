import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import binomialPmf from '@stdlib/stats-base-dists-binomial-pmf';
import hypergeometricPmf from '@stdlib/stats-base-dists-hypergeometric-pmf';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { sumOf } from '../score/estimate.ts';
import { CONFIDENCE, type Interval, varianceOf } from '../score/intervals.ts';

/** Chances with a smaller relative difference are equal. */
const ROUNDING = 1e-7;
const POWER = 0.8;

/**
 * The exact two-sided p-value of McNemar's test (1947). Given the number of flips, it is the chance
 * of a split at least as uneven, if both directions are equally likely.
 * @param lost problems that passed and fail now
 * @param won problems that failed and pass now
 * @returns in (0, 1]; 1 if nothing flipped
 */
export function mcNemar(lost: number, won: number): number {
  if (lost === won) return 1;
  return Math.min(1, 2 * binomialCdf(Math.min(lost, won), lost + won, 0.5));
}

/**
 * The same by mid-p (Lancaster 1961): the split that was seen counts by half. McNemar's exact test
 * rejects far less often than its level allows, and this one about as often (Fagerland, Lydersen
 * and Laake 2013).
 * @returns in (0, 1]; 1 if nothing flipped
 */
export function mcNemarMidP(lost: number, won: number): number {
  if (lost + won === 0) return 1;
  const fewer = Math.min(lost, won);
  const seen = binomialPmf(fewer, lost + won, 0.5);
  const split = 2 * binomialCdf(fewer, lost + won, 0.5) - seen;
  const chance = Math.min(1, lost === won ? 1 - seen / 2 : split);
  // Exact values are multiples of powers of ½; this removes wrong last digits.
  return Math.round(chance * 1e12) / 1e12;
}

/**
 * The interval of a share's change that agrees with McNemar's mid-p test: it includes "no change"
 * unless that test rejects it. Given the number of flips, the share of won ones has its mid-p
 * binomial interval. The change is flips / problems · (2 · share − 1).
 * @param problems the number compared, also those that did not flip
 * @param confidence the share of such intervals that hold the true change
 */
export function flipInterval(
  lost: number,
  won: number,
  problems: number,
  confidence: number,
): Interval {
  const flips = lost + won;
  const reach = (1 - confidence) / 2;
  const change = (share: number) => (flips / problems) * (2 * share - 1);
  const half = (share: number) => binomialPmf(won, flips, share) / 2;
  const above = (share: number) => 1 - binomialCdf(won, flips, share) + half(share);
  const below = (share: number) => binomialCdf(won, flips, share) - half(share);
  const least = won === 0 ? 0 : rootOf((share) => above(share) - reach);
  const most = lost === 0 ? 1 : rootOf((share) => reach - below(share));
  return { low: change(least), high: change(most) };
}

/** The zero of a function on 0 to 1 that rises from negative to positive. */
function rootOf(rising: (share: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The number of passed samples among all. */
export interface Passes {
  readonly passed: number;
  readonly of: number;
}

/**
 * The two-sided p-value of Fisher's exact test for two shares: the chance of all splits of the same
 * passes that are no likelier than the one seen.
 * @returns in (0, 1]; 1 if one side is empty
 */
export function fisher(one: Passes, other: Passes): number {
  const all = one.of + other.of;
  if (one.of === 0 || other.of === 0) return 1;
  // Expected passes of `flaky` samples need not be whole numbers.
  const ours = Math.round(one.passed);
  const passed = ours + Math.round(other.passed);
  const chanceOf = (split: number) => hypergeometricPmf(split, all, passed, one.of);
  const seen = chanceOf(ours) * (1 + ROUNDING);
  let sum = 0;
  const most = Math.min(passed, one.of);
  for (let split = Math.max(0, passed - other.of); split <= most; split += 1) {
    const chance = chanceOf(split);
    if (chance <= seen) sum += chance;
  }
  return Math.min(1, sum);
}

/** The data of a mean on both sides, for finding the smallest change that could be seen. */
export interface Noise {
  /** The part of each problem in the change; see Estimate. */
  readonly influences: Float64Array;
  /** The problems' values on each side. */
  readonly head: Float64Array;
  readonly base: Float64Array;
  /** The number of draws behind each value. */
  readonly draws: number;
  /** True if each value is 0 or 1. */
  readonly isBinary: boolean;
}

/**
 * The smallest drop of a mean that would be told from no change four times in five, at 95 %
 * confidence: δ = (t(0.975) + t(0.8)) · s(δ) / √N with N − 1 degrees of freedom (Bloom 1995,
 * "Minimum detectable effects").
 *
 * A drop adds noise of its own. Let each problem lose the same share l = δ / m₁ of what it solves,
 * so p' = p (1 − l). With n draws, on average, s(δ)² = s² + (p'(1 − p') − p(1 − p)) / n + l²
 * var(p). Here m₁ is the mean of p. The mean of p² is the mean of base · head, which are drawn
 * independently.
 *
 * If only whole problems flip, five flips in one direction must happen four times in five. Five are
 * the fewest that McNemar's mid-p test tells from chance.
 * @returns in the metric's own unit; infinity if no drop would be told; null for fewer than two
 *   problems, or if no problem differs, which leaves the noise unknown
 */
export function detectableDrop({ influences, head, base, draws, isBinary }: Noise): number | null {
  const count = influences.length;
  const variance = count < 2 ? 0 : varianceOf(influences);
  const mean = (sumOf(head) + sumOf(base)) / (2 * count);
  if (count < 2 || mean === 0 || (variance === 0 && !isBinary)) return null;
  // A mean of squares is at least the square of the mean; this one can be less only by chance.
  const squares = Math.max(
    mean ** 2,
    sumOf(head.map((value, i) => value * (base[i] ?? 0))) / count,
  );
  const reach = quantileOfT((1 + CONFIDENCE) / 2, count - 1) + quantileOfT(POWER, count - 1);
  const beyond = (share: number) => {
    const drawn = (squares * (2 * share - share ** 2) - share * mean) / draws;
    const spread = share ** 2 * (squares - mean ** 2);
    return share * mean - reach * Math.sqrt(Math.max(0, variance + (drawn + spread) / count));
  };
  if (beyond(1) < 0) return Number.POSITIVE_INFINITY;
  const found = mean * rootOf(beyond);
  const most = isBinary ? Math.max(found, fewestFlips(count)) : found;
  return most > mean ? Number.POSITIVE_INFINITY : most;
}

/** The fewest flips in one direction that are sure: ½⁵ is the first power below 0.05. */
const FEWEST_FLIPS = 5;

/** The share of problems that must flip, so that enough of them do four times in five. */
function fewestFlips(problems: number): number {
  if (problems < FEWEST_FLIPS) return 1;
  return rootOf((share) => 1 - binomialCdf(FEWEST_FLIPS - 1, problems, share) - POWER);
}
