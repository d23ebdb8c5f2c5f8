import type { StoreName } from '../../records/baseline-source.ts';
import type { Results } from '../../records/results.ts';

/** A place in which runs of earlier commits have left their results. */
export interface ResultStore {
  readonly source: StoreName;
  /**
   * Find the results of exactly this commit.
   * @returns the results with notes about them, or the reason why there are none
   * @throws ServiceError if the store cannot be read, UserError if its content cannot be trusted
   */
  find(commit: string, signal: AbortSignal): Promise<Found>;
}

export type Found =
  | { readonly results: Results; readonly notes?: readonly string[] }
  | { readonly none: string };
