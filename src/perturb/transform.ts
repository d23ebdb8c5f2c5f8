import type { Random } from '../system/random.ts';
import type { Family } from './families.ts';
import type { Change } from './task.ts';
import type { View } from './view.ts';

/** One way to ask for the same thing differently. */
export interface Transform {
  /** The name that the papers use. */
  readonly name: string;
  readonly family: Family;
  /** Goes up with each change of what the transform makes of the same problem and seed. */
  readonly version: number;
  /** False if there is one outcome only: the transform then has one seed. */
  readonly isRandom: boolean;
  /** False if it changes no share of places: every intensity is then the same. */
  readonly hasShare?: false;
  /** The languages of code that it works on; absent for all. */
  readonly languages?: readonly string[];
  /** True if it works on prompts that are prose, too. */
  readonly takesProse: boolean;
  /**
   * Change a problem.
   * @param random draws that depend on the problem, the transform and the seed alone
   * @param intensity scales the share of changed places; 1 is the paper's share
   * @returns null if there is nothing to work on
   */
  apply(view: View, random: Random, intensity: number): Change | null;
}

/**
 * The number of places to change: a share of them, at least one (as NLPerturbator does it), at most
 * all.
 */
export function placesFor(of: number, share: number, intensity: number): number {
  return Math.min(of, Math.max(1, Math.round(of * share * intensity)));
}
