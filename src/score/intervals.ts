import quantileOfT from '@stdlib/stats-base-dists-t-quantile';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const CONFIDENCE = 0.95;

/**
 * The 95 % t-interval of a mean of shares: mean ± t(N−1) · s / √N, kept within `bounds`.
 * Where all values are equal a t-interval has no width, though N values cannot show that the rest
 * would be equal too; at the edges 0 and 1 the exact binomial bound (Clopper and Pearson 1934) is
 * used instead, for which 0 of N and N of N have the closed form (α/2)^(1/N).
 * @param values one share for each problem
 * @returns null for fewer than two values
 */
export function meanInterval(
  values: Float64Array,
  bounds: Interval = { low: 0, high: 1 },
): Interval | null {
  const count = values.length;
  if (count < 2) return null;
  const mean = meanOf(values);
  let squares = 0;
  for (const value of values) squares += (value - mean) ** 2;
  const reach = (1 - CONFIDENCE) / 2;
  if (squares === 0 && (mean === 0 || mean === 1)) {
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

const RESAMPLES = 2000;
const SEED = 0x9e3779b9;

/**
 * The 95 % percentile interval of a statistic of column means, by a seeded bootstrap over problems
 * (Efron 1979): each resample draws problems with replacement and takes all their columns, so
 * that what belongs to one problem stays together. The same input gives the same interval.
 * @param columns per-problem values, all of one length, in the same order of problems
 * @param statistic from the columns' means to a number; NaN resamples are left out
 * @returns null for fewer than two problems, or when no resample gives a number
 */
export function bootstrapInterval(
  columns: readonly Float64Array[],
  statistic: (means: readonly number[]) => number,
): Interval | null {
  const count = columns[0]?.length ?? 0;
  if (count < 2) return null;
  const random = generator(SEED);
  const outcomes: number[] = [];
  for (let r = 0; r < RESAMPLES; r += 1) {
    const sums = columns.map(() => 0);
    for (let i = 0; i < count; i += 1) {
      const problem = Math.floor(random() * count);
      for (const [c, column] of columns.entries())
        sums[c] = (sums[c] ?? 0) + (column[problem] ?? 0);
    }
    const outcome = statistic(sums.map((sum) => sum / count));
    if (!Number.isNaN(outcome)) outcomes.push(outcome);
  }
  if (outcomes.length === 0) return null;
  const sorted = Float64Array.from(outcomes).sort();
  const reach = (1 - CONFIDENCE) / 2;
  return { low: quantile(sorted, reach), high: quantile(sorted, 1 - reach) };
}

/** Linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
function quantile(sorted: Float64Array, share: number): number {
  const at = share * (sorted.length - 1);
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/** Mulberry32 (Tommy Ettinger): small, seeded, and even enough to draw indices. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
