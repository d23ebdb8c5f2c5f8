import { z } from 'zod';
import { MOST_MUTANTS, USUAL_MUTANTS } from '../records/strength.ts';
import { count, found } from './fields.ts';
import { type FurtherSource, furtherOf } from './metrics.ts';

/** Mutants of the reference solutions, which show how strong the tests are. */
export const mutate = z
  .union(
    [z.boolean(), z.strictObject({ most: count(1, MOST_MUTANTS).default(USUAL_MUTANTS) })],
    found(`true, or { most: ${USUAL_MUTANTS} } with a number from 1 to ${MOST_MUTANTS}`),
  )
  .default(false);

/** The parts of a suite that ask for mutants. */
type Asking = FurtherSource & { readonly mutate: z.output<typeof mutate> };

/** The most mutants of each problem; null if neither a suite nor one of its metrics asks for some. */
export function mostMutants(suite: Asking): number | null {
  const { mutate: asked } = suite;
  const isWanted = furtherOf(suite).some(({ kind }) => kind === 'test-strength');
  if (asked === false) return isWanted ? USUAL_MUTANTS : null;
  return asked === true ? USUAL_MUTANTS : asked.most;
}
