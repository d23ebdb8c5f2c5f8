import type { StoreName } from '../../records/baseline-source.ts';
import type { Results } from '../../records/results.ts';

/** Where runs of earlier commits have left their results. */
export interface ResultStore {
  readonly source: StoreName;
  /**
   * The results of exactly this commit.
   * @returns them, and what is to be said of them, or why there are none
   * @throws ServiceError when the store cannot be read, UserError when what it holds cannot be believed
   */
  find(commit: string, signal: AbortSignal): Promise<Found>;
}

export type Found =
  | { readonly results: Results; readonly notes?: readonly string[] }
  | { readonly none: string };
