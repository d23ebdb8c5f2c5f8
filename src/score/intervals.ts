import quantileOfBeta from '@stdlib/stats-base-dists-beta-quantile';
import quantileOfNormal from '@stdlib/stats-base-dists-normal-quantile';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import type { Estimate } from './estimate.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of every interval, unless it is said. */
export const CONFIDENCE = 0.95;

/** A smaller variance is what rounding leaves of none. */
const NO_VARIANCE = 1e-18;

/**
 * The interval of a mean or a ratio over problems.
 *
 * Of shares it is Korn and Graubard's (1998): the exact binomial interval (Clopper and Pearson 1934) of
 * as many independent problems as have the variance that was seen, N_eff = v(1 − v) / s², cut by
 * (z / t)² for the degrees of freedom, and never fewer than there are: no shares vary more than those of
 * problems that pass or fail as a whole. It holds near 0 and 1, where a t-interval does not. What is no
 * share (a `robust-drop` below 0) has the t-interval. Where all problems give the same, other ones may
 * not: see `spread`.
 * @param confidence how often such intervals hold the true value
 * @returns null for fewer than two problems that contribute
 */
export function valueInterval(estimate: Estimate, confidence = CONFIDENCE): Interval | null {
  const { value, contributing, balanced, most, areShares } = estimate;
  if (contributing < 2) return null;
  const variance = varianceOf(estimate.influences);
  if (variance < NO_VARIANCE)
    return spread(value, areShares ? 0 : value - 1, most, contributing, confidence);
  const tail = (1 - confidence) / 2;
  const t = quantileOfT(1 - tail, contributing - 1);
  if (!areShares) {
    const half = t * Math.sqrt(variance);
    return { low: value - half, high: Math.min(most, value + half) };
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
 * How far a value may be off that no problem contradicts: the share u of problems of another kind
 * that so many could have missed by chance, u = 1 − (α/2)^(1/N) (Clopper and Pearson 1934), at the
 * lowest or the highest value there is.
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

/** The variance of an estimate: s² / N of what its problems add to it. */
export function varianceOf(influences: Float64Array): number {
  const count = influences.length;
  let squares = 0;
  for (const influence of influences) squares += influence ** 2;
  const variance = squares / (count - 1) / count;
  return variance < NO_VARIANCE ? 0 : variance;
}
