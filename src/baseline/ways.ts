import type { ResolvedBase } from '../records/baseline.ts';
import type { Way } from '../records/baseline-source.ts';

/** A commit to find results for. */
export interface Wanted {
  readonly commit: string;
  /** In the order of trying. */
  readonly ways: readonly Way[];
  /** True if the run must end when there are no results. */
  readonly isRequired: boolean;
}

/** The source of the baseline. It is decided before anything runs, and a file is already read. */
export interface Plan {
  readonly source: ResolvedBase | Wanted;
  /** Warnings about the choice of the source. */
  readonly warnings: readonly string[];
  readonly boundBy: BoundBy;
}

/**
 * The config that may bind a run to its gates. For a change it is the config of the commit it
 * starts from. If no event tells of a change, it is the config of the results compared with
 * ("baseline"). If the judged commit is already merged, it is nobody's.
 */
type BoundBy = { readonly commit: string } | 'baseline' | 'nobody';
