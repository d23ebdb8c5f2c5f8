import { CONFIDENCE, type Interval } from './intervals.ts';

const MOST_RESAMPLES = 10_000;
const FEWEST_RESAMPLES = 1000;
/** Draws kept in memory, one byte each. */
const MOST_DRAWS = 2e7;
const SEED = 0x9e3779b9;

/** How often each resample drew each problem: row r, column i at `r * problems + i`. */
interface Resamples {
  readonly problems: number;
  readonly count: number;
  readonly draws: Uint8Array;
  /** What was drawn last: a suite's metrics have columns in common, pass@k above all. */
  readonly drawn: { readonly column: Float64Array; readonly means: Float64Array }[];
}

/** More than the columns of a suite's ratio metrics for two k. */
const MOST_DRAWN = 8;

let latest: Resamples | null = null;

/**
 * The percentile interval of a statistic of column means, by a seeded bootstrap over problems
 * (Efron 1979): each resample draws problems with replacement and takes all their columns, so
 * that what belongs to one problem, all its variants and both sides of a comparison, stays
 * together. 10,000 resamples, fewer above 2,000 problems. The same number of problems always
 * gets the same resamples, so equal input gives equal intervals.
 * @param columns per-problem values, all of one length, in the same order of problems
 * @param statistic from the columns' means to a number; resamples that give NaN are left out
 * @param confidence how often such intervals are to hold the true value
 * @returns null for fewer than two problems, or when no resample gives a number
 */
export function bootstrapInterval(
  columns: readonly Float64Array[],
  statistic: (means: readonly number[]) => number,
  confidence = CONFIDENCE,
): Interval | null {
  const problems = columns[0]?.length ?? 0;
  if (problems < 2) return null;
  if (columns.every(isConstant)) {
    const only = statistic(columns.map((column) => column[0] ?? Number.NaN));
    return Number.isNaN(only) ? null : { low: only, high: only };
  }
  const resamples = resamplesOf(problems);
  const drawn = columns.map((column) => drawnMeans(resamples, column));
  const outcomes = new Float64Array(resamples.count);
  let kept = 0;
  for (let r = 0; r < resamples.count; r += 1) {
    const outcome = statistic(drawn.map((means) => means[r] ?? Number.NaN));
    if (!Number.isNaN(outcome)) outcomes[kept++] = outcome;
  }
  if (kept === 0) return null;
  const sorted = outcomes.subarray(0, kept).sort();
  const reach = (1 - confidence) / 2;
  return { low: quantile(sorted, reach), high: quantile(sorted, 1 - reach) };
}

function isConstant(column: Float64Array): boolean {
  return column.every((value) => value === column[0]);
}

/** A column's mean in each resample. */
function drawnMeans(resamples: Resamples, column: Float64Array): Float64Array {
  const { drawn } = resamples;
  const known = drawn.find((each) => column.every((value, i) => value === each.column[i]));
  if (known !== undefined) drawn.splice(drawn.indexOf(known), 1);
  const found = known ?? { column: column.slice(), means: draw(resamples, column) };
  drawn.unshift(found);
  drawn.splice(MOST_DRAWN);
  return found.means;
}

/** Four resamples at a time: an addition waits for the one before it, but not for other sums'. */
function draw({ problems, count, draws }: Resamples, column: Float64Array): Float64Array {
  const means = new Float64Array(count);
  for (let r = 0; r < count; r += 4) {
    const first = r * problems;
    const second = first + problems;
    const third = second + problems;
    const fourth = third + problems;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let i = 0; i < problems; i += 1) {
      const value = column[i] ?? 0;
      a += (draws[first + i] ?? 0) * value;
      b += (draws[second + i] ?? 0) * value;
      c += (draws[third + i] ?? 0) * value;
      d += (draws[fourth + i] ?? 0) * value;
    }
    // Beyond the last resample there is nothing to read and no place to write.
    means[r] = a / problems;
    means[r + 1] = b / problems;
    means[r + 2] = c / problems;
    means[r + 3] = d / problems;
  }
  return means;
}

function resamplesOf(problems: number): Resamples {
  if (latest?.problems === problems) return latest;
  const affordable = Math.max(FEWEST_RESAMPLES, Math.floor(MOST_DRAWS / problems));
  const count = Math.min(MOST_RESAMPLES, affordable);
  const draws = new Uint8Array(count * problems);
  const random = generator(SEED);
  for (let r = 0; r < count; r += 1) {
    for (let i = 0; i < problems; i += 1) {
      const at = r * problems + Math.floor(random() * problems);
      draws[at] = (draws[at] ?? 0) + 1;
    }
  }
  latest = { problems, count, draws, drawn: [] };
  return latest;
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
