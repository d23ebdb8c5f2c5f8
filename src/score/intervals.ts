import quantileOfBeta from '@stdlib/stats-base-dists-beta-quantile';
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import type { Estimate } from './estimate.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The confidence of every interval that has no other. */
export const CONFIDENCE = 0.95;

/** A smaller variance is zero with a rounding error. */
const NO_VARIANCE = 1e-18;

/**
 * The interval of a mean or a ratio over problems.
 *
 * For shares it is Korn and Graubard's (1998). That is the exact binomial interval (Clopper and
 * Pearson 1934) of N_eff independent problems. N_eff = v(1 − v) / s² gives the variance that was
 * seen. It is multiplied by (z / t)² for the degrees of freedom. It is never below the present
 * number, because no shares vary more than those of problems that pass or fail as a whole. This
 * interval is right near 0 and 1, while a t-interval is not.
 *
 * A value that is no share (a `robust-drop` below 0, a plain number) has the t-interval; a geometric
 * mean has that of its logarithm. If all problems give the same, others may not: see `spread`.
 * @param confidence the share of such intervals that hold the true value
 * @returns null if fewer than two problems contribute
 */
export function valueInterval(estimate: Estimate, confidence = CONFIDENCE): Interval | null {
  const { value, contributing, balanced, most, areShares } = estimate;
  if (contributing < 2) return null;
  const variance = varianceOf(estimate.influences);
  // Nothing is known of a plain number that no problem had.
  if (variance < NO_VARIANCE && !Number.isFinite(most)) return { low: value, high: value };
  if (variance < NO_VARIANCE)
    return spread(value, areShares ? 0 : value - 1, most, contributing, confidence);
  const tail = (1 - confidence) / 2;
  const t = quantileOfT(1 - tail, contributing - 1);
  if (!areShares) {
    const half = t * Math.sqrt(variance);
    if (estimate.isLog)
      return { low: value * Math.exp(-half / value), high: value * Math.exp(half / value) };
    // A plain number is never negative; a share of a loss may be.
    const least = Number.isFinite(most) ? Number.NEGATIVE_INFINITY : 0;
    return { low: Math.max(least, value - half), high: Math.min(most, value + half) };
  }
  const share = value / most;
  const seen =
    (share * (1 - share) * most ** 2 * (quantileOfNormal(1 - tail, 0, 1) / t) ** 2) / variance;
  const effective = Math.max(seen, balanced);
  const [passed, failed] = [effective * share, effective * (1 - share)];
  return {
    low: passed === 0 ? 0 : most * quantileOfBeta(tail, passed, failed + 1),
    high: failed === 0 ? most : most * quantileOfBeta(1 - tail, passed + 1, failed),
  };
}

/**
 * The largest error of a value that no problem contradicts. The share u of problems of another
 * kind, which so many problems could have missed by chance, is u = 1 − (α/2)^(1/N) (Clopper and
 * Pearson 1934). Those other problems have the lowest or the highest possible value.
 */
export function spread(
  value: number,
  lowest: number,
  highest: number,
  problems: number,
  confidence: number,
): Interval {
  const unseen = 1 - ((1 - confidence) / 2) ** (1 / problems);
  return { low: value - unseen * (value - lowest), high: value + unseen * (highest - value) };
}

/** The variance of an estimate: s² / N of the problems' parts in it. */
export function varianceOf(influences: Float64Array): number {
  const count = influences.length;
  let squares = 0;
  for (const influence of influences) squares += influence ** 2;
  const variance = squares / (count - 1) / count;
  return variance < NO_VARIANCE ? 0 : variance;
}
