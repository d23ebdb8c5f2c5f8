import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import hypergeometricPmf from '@stdlib/stats-base-dists-hypergeometric-pmf';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { CONFIDENCE, type Interval } from '../score/intervals.ts';

/** Beyond which equal chances differ by rounding alone. */
const ROUNDING = 1e-7;
const POWER = 0.8;

/**
 * The exact two-sided p-value of McNemar's test (1947): given that so many problems flipped, how
 * likely is it that they are split at least so unevenly when either way is equally likely.
 * @param lost problems that passed and fail now
 * @param won problems that failed and pass now
 * @returns in (0, 1]; 1 where nothing flipped
 */
export function mcNemar(lost: number, won: number): number {
  if (lost === won) return 1;
  return Math.min(1, 2 * binomialCdf(Math.min(lost, won), lost + won, 0.5));
}

/**
 * The interval of the change of a share that agrees with McNemar's exact test: it holds no change
 * exactly where that test does not tell one. Given that so many problems flipped, the share of
 * those that were won has its exact binomial interval (Clopper and Pearson 1934), of which the
 * change is flips / problems · (2 · share − 1).
 * @param problems that were compared, those that did not flip included
 * @param confidence how often such intervals hold the true change
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
  const least = won === 0 ? 0 : rootOf((p) => 1 - binomialCdf(won - 1, flips, p) - reach);
  const most = lost === 0 ? 1 : rootOf((p) => reach - binomialCdf(won, flips, p));
  return { low: change(least), high: change(most) };
}

/** Where a function that rises from 0 to 1 crosses zero. */
function rootOf(rising: (share: number) => number): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (rising(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Samples that passed, of how many. */
export interface Passes {
  readonly passed: number;
  readonly of: number;
}

/**
 * The two-sided p-value of Fisher's exact test for two shares: the chance of all splits of the
 * same passes between the two that are no likelier than the one seen.
 * @returns in (0, 1]; 1 where one side is empty
 */
export function fisher(one: Passes, other: Passes): number {
  const all = one.of + other.of;
  if (one.of === 0 || other.of === 0) return 1;
  // Passes by chance make no whole number.
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

/**
 * The smallest change of a mean that would be told from no change four times in five, at 95 %
 * confidence: (t(0.975) + t(0.8)) · s / √N with N − 1 degrees of freedom (Bloom 1995, "Minimum
 * detectable effects"). Where only whole problems flip it is never less than the six flips in one
 * direction that McNemar's exact test needs.
 * @param differences head minus base, one for each problem
 * @param isBinary whether each side of each problem is 0 or 1
 * @returns in the metric's own unit; null for fewer than two problems, or where nothing differs
 *   and the differences say nothing of the noise
 */
export function detectableChange(differences: Float64Array, isBinary: boolean): number | null {
  const count = differences.length;
  if (count < 2) return null;
  let sum = 0;
  for (const difference of differences) sum += difference;
  const mean = sum / count;
  let squares = 0;
  for (const difference of differences) squares += (difference - mean) ** 2;
  const fewest = isBinary ? FEWEST_FLIPS / count : 0;
  if (squares === 0) return isBinary ? Math.min(1, fewest) : null;
  const error = Math.sqrt(squares / (count - 1) / count);
  const reach = quantileOfT((1 + CONFIDENCE) / 2, count - 1) + quantileOfT(POWER, count - 1);
  return Math.min(1, Math.max(fewest, reach * error));
}

/** 2 · ½⁶ is the first below 0.05. */
const FEWEST_FLIPS = 6;
