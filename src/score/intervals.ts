import quantileOfT from '@stdlib/stats-base-dists-t-quantile';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Of every interval, unless it is said. */
export const CONFIDENCE = 0.95;

/**
 * The t-interval of a mean of shares: mean ± t(N−1) · s / √N, kept within `bounds`.
 * Where all values are equal a t-interval has no width, though N values cannot show that the rest
 * would be equal too; at the edges 0 and 1 the exact binomial bound (Clopper and Pearson 1934) is
 * used instead, for which 0 of N and N of N have the closed form (α/2)^(1/N).
 * @param values one share for each problem
 * @param confidence how often such intervals hold the true mean
 * @returns null for fewer than two values
 */
export function meanInterval(
  values: Float64Array,
  bounds: Interval = { low: 0, high: 1 },
  confidence = CONFIDENCE,
): Interval | null {
  const count = values.length;
  if (count < 2) return null;
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const reach = (1 - confidence) / 2;
  if (squares === 0 && bounds.low === 0 && (mean === 0 || mean === 1)) {
    const exact = reach ** (1 / count);
    return mean === 0 ? { low: 0, high: 1 - exact } : { low: exact, high: 1 };
  }
  const half = quantileOfT(1 - reach, count - 1) * Math.sqrt(squares / (count - 1) / count);
  return { low: Math.max(bounds.low, mean - half), high: Math.min(bounds.high, mean + half) };
}

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
