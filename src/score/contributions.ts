/** What a metric is of its columns: the first one's mean or sum, or the ratio of the first to the second. */
export type Shape = 'mean' | 'sum' | 'ratio';

/**
 * A metric of many problems taken apart: one number for each problem and column. Intervals and paired
 * differences need no more than this.
 */
export interface Contributions {
  readonly ids: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly shape: Shape;
  /** The highest value that a problem can have in the first column. */
  readonly most: number;
  readonly n: { readonly min: number; readonly max: number };
  /** How many samples it looks at together. */
  readonly k: number;
  /** Of each problem; null where problems stand for themselves. */
  readonly clusters: readonly string[] | null;
}
