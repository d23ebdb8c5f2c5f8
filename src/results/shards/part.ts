import type { Results } from '../../records/results.ts';
import type { Found } from './require-whole.ts';

/** A run's results and how messages call them. */
export interface Part {
  readonly shown: string;
  readonly results: Results;
}

/** All shards of one run, in their order. */
export type Whole = readonly [Found, ...Found[]];
