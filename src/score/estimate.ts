/** A mean or a ratio over problems, and what each of them adds to it. */
export interface Estimate {
  readonly value: number;
  /**
   * What the value would lose without each problem, times N − 1: the jackknife's pseudo-values less
   * the value (Tukey 1958), for which a ratio is as good as a mean. Their variance over N is the value's.
   */
  readonly influences: Float64Array;
  /** How many problems can move it: of a ratio those of which its denominator has a part. */
  readonly contributing: number;
  /** How many problems of equal weight tell as much: (Σw)² / Σw² (Kish 1965), all of a mean's. */
  readonly balanced: number;
  /** The highest value there is. */
  readonly most: number;
  /** Whether every problem's part is a share of what it could be, and never negative. */
  readonly areShares: boolean;
}

/**
 * The mean of a column.
 * @param values one for each problem, from 0 to `most`
 */
export function meanEstimate(values: Float64Array, most: number): Estimate {
  const value = meanOf(values);
  const influences = values.map((each) => each - value);
  const count = values.length;
  return { value, influences, contributing: count, balanced: count, most, areShares: true };
}

/**
 * The ratio of the sums of two columns.
 * @param parts of each problem, at most as much as its whole
 * @param wholes one for each problem, from 0
 * @param most the highest value that there is
 * @returns with a value of NaN where the wholes are 0
 */
export function ratioEstimate(parts: Float64Array, wholes: Float64Array, most = 1): Estimate {
  const count = parts.length;
  const all = sumOf(wholes);
  const value = sumOf(parts) / all;
  const influences = parts.map((part, i) => {
    const whole = wholes[i] ?? Number.NaN;
    // What the value would lose without this problem; nothing is left where it is the only one.
    return whole === 0 && part === 0 ? 0 : ((count - 1) * (part - value * whole)) / (all - whole);
  });
  return {
    value,
    influences,
    balanced: all ** 2 / sumOf(wholes.map((whole) => whole ** 2)),
    contributing: wholes.filter((whole) => whole !== 0).length,
    most,
    areShares: parts.every((part) => part >= 0),
  };
}

function meanOf(values: Float64Array): number {
  return sumOf(values) / values.length;
}

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
