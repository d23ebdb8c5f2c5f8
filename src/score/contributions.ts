/**
 * The way from columns to a metric: the first one's mean or sum, or the ratio of the first to the
 * second.
 */
export type Shape = 'mean' | 'sum' | 'ratio';

/**
 * A metric of many problems taken apart: one number for each problem and column. This is enough for
 * intervals and paired differences.
 */
export interface Contributions {
  readonly ids: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly shape: Shape;
  /** Set if the columns are logarithms and the metric is the exponential of their mean. */
  readonly scale?: 'log';
  /** The highest value that a problem can have in the first column; infinite for plain numbers. */
  readonly most: number;
  readonly n: { readonly min: number; readonly max: number };
  /** The reason why a ratio has no value if its second column is 0. */
  readonly none?: string;
  /** The number of samples that the metric takes together. */
  readonly k: number;
  /** The cluster of each problem; null if problems stand for themselves. */
  readonly clusters: readonly string[] | null;
}
