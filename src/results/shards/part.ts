import type { Results } from '../../records/results.ts';

/** A run's results, with their name in messages. */
export interface Part {
  readonly label: string;
  readonly results: Results;
}

/** The results of a shard. */
export type Found = Part & { readonly shard: NonNullable<Results['shard']> };

/** All shards of one run, in their order. */
export type Whole = readonly [Found, ...Found[]];
