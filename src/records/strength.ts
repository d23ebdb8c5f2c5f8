/** The strength of a problem's tests, as far as mutants of its reference solution show it. */

import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { count } from './fields.ts';

/**
 * The kinds of small faults, in the order of docs/test-strength.md. The names are the literature's
 * (Jia and Harman 2011) as far as it has one for all languages.
 */
export const MUTATION_OPERATORS = [
  'arithmetic',
  'bitwise',
  'relational',
  'boundary',
  'logical',
  'condition',
  'constant',
  'return',
  'statement',
] as const;

export type MutationOperator = (typeof MUTATION_OPERATORS)[number];

/** The number of mutants that run for each problem if a config does not say it. */
export const USUAL_MUTANTS = 30;
/** The most mutants that a config may ask for. */
export const MOST_MUTANTS = 1000;

/** Bounds of what results keep of mutants that survived. */
export const SURVIVORS = {
  /** The most that are listed for a problem. */
  most: 10,
  /** The most characters of a changed text. */
  longest: 200,
} as const;

/** A mutant that passes the tests: a text of the reference solution's program, and its change. */
const survivor = z.object({
  /** The place in the program of prompt and reference solution, from 1. */
  line: count,
  column: count,
  operator: z.enum(MUTATION_OPERATORS),
  before: z.string().max(SURVIVORS.longest),
  after: z.string().max(SURVIVORS.longest),
});

export const strength = z
  .object({
    /** The mutants that fail the tests. */
    killed: count,
    /** The mutants that were judged: killed and survived. */
    mutants: z.int().positive(),
    /** The mutants that there are, of which some run. */
    possible: count,
    /** The first mutants that survived. */
    survivors: z.array(survivor).max(SURVIVORS.most),
  })
  .refine(({ killed, mutants }) => killed <= mutants, 'has more killed mutants than mutants');

/**
 * The mutants of a problem's reference solution. The strength of its tests, or mutation score, is
 * killed / mutants (DeMillo, Lipton and Sayward 1978).
 */
export type Strength = DeepReadonly<z.output<typeof strength>>;

export type Survivor = Strength['survivors'][number];

/** The strength of the tests of a suite's problems, in the dataset's order. */
export interface StrengthReport {
  readonly problems: readonly ProblemStrength[];
  readonly notAvailable: readonly NoStrength[];
}

export interface ProblemStrength {
  readonly problem: string;
  readonly strength: Strength;
}

/** A problem whose tests could not be tried on mutants. */
export interface NoStrength {
  readonly problem: string;
  readonly reason: string;
}
