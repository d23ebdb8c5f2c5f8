import type { Resolved } from '../records/baseline.ts';
import type { Way } from '../records/baseline-source.ts';

/** A commit whose results are to be looked for. */
export interface Wanted {
  readonly commit: string;
  /** In the order in which they are tried. */
  readonly ways: readonly Way[];
  /** That there are none ends the run. */
  readonly isRequired: boolean;
}

/** Where the baseline is to come from: decided, and read where it is a file, before anything runs. */
export interface Plan {
  readonly source: Resolved | Wanted;
  /** Warnings about that choice. */
  readonly warnings: readonly string[];
  readonly boundBy: BoundBy;
}

/**
 * The config that may bind a run to its gates: that of the commit a change starts from; of whatever
 * results it is compared with, where nobody knows of a change; nobody's, where what is judged has
 * been merged already.
 */
type BoundBy = { readonly commit: string } | 'baseline' | 'nobody';
