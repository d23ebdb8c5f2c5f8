/** A mean or a ratio over problems, with the part of each problem in it. */
export interface Estimate {
  readonly value: number;
  /**
   * The loss of the value without each problem, times N − 1: the jackknife's pseudo-values minus
   * the value (Tukey 1958). They serve a ratio as well as a mean. Their variance over N is the
   * value's.
   */
  readonly influences: Float64Array;
  /** The number of problems that can move it: for a ratio those with a part in its denominator. */
  readonly contributing: number;
  /**
   * The number of problems of equal weight that tell as much: (Σw)² / Σw² (Kish 1965). For a mean
   * it is the number of problems.
   */
  readonly balanced: number;
  /** The highest possible value. */
  readonly most: number;
  /** True if every problem's part is a share of its possible part, and never negative. */
  readonly areShares: boolean;
  /** True if it is positive and its interval is symmetric on the scale of logarithms. */
  readonly isLog?: boolean;
}

/**
 * The mean of a column.
 * @param values one for each problem, from 0 to `most`, which is infinite for plain numbers
 */
export function meanEstimate(values: Float64Array, most: number): Estimate {
  const value = meanOf(values);
  const influences = values.map((each) => each - value);
  const count = values.length;
  const areShares = Number.isFinite(most);
  return { value, influences, contributing: count, balanced: count, most, areShares };
}

/**
 * The ratio of the sums of two columns.
 * @param parts one for each problem, at most its whole
 * @param wholes one for each problem, from 0
 * @param most the highest possible value
 * @returns with a value of NaN if the wholes are 0
 */
export function ratioEstimate(parts: Float64Array, wholes: Float64Array, most = 1): Estimate {
  const count = parts.length;
  const all = sumOf(wholes);
  const value = sumOf(parts) / all;
  const influences = parts.map((part, i) => {
    const whole = wholes[i] ?? Number.NaN;
    // The loss of the value without this problem; not finite if no other problem has a whole.
    return whole === 0 && part === 0 ? 0 : ((count - 1) * (part - value * whole)) / (all - whole);
  });
  return {
    value,
    influences,
    balanced: all ** 2 / sumOf(wholes.map((whole) => whole ** 2)),
    contributing: wholes.filter((whole) => whole !== 0).length,
    most,
    areShares: Number.isFinite(most) && parts.every((part) => part >= 0),
  };
}

/**
 * The exponential of an estimate, such as the geometric mean of numbers from the mean of their
 * logarithms. Its influences are those of the delta method.
 */
export function exponential(estimate: Estimate): Estimate {
  const value = Math.exp(estimate.value);
  const influences = estimate.influences.map((each) => each * value);
  return { ...estimate, value, influences, isLog: true };
}

function meanOf(values: Float64Array): number {
  return sumOf(values) / values.length;
}

export function sumOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}
