import type { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import type { problemSchema } from './problem-schemas.ts';

/** One problem's verdicts: every metric is computed from them. */
export type ProblemVerdicts = DeepReadonly<z.output<typeof problemSchema>>;

/** The verdicts of one perturbed prompt of a problem. */
export type VariantVerdicts = ProblemVerdicts['variants'][number];

/** Hashes of a problem's prompt, of its tests, and of its reference solution if it has one. */
export type PartHashes = NonNullable<ProblemVerdicts['hashes']>;

/** An answer that did not pass because it has no code. */
export type AnswerWithoutCode = NonNullable<ProblemVerdicts['withoutCode']>[number];

/** A place in a file of the repository. */
export type FilePlace = NonNullable<ProblemVerdicts['place']>;

/**
 * Answers that were graded together with their tests, and the names of the tests that they need.
 */
export type Borrowed = NonNullable<ProblemVerdicts['borrowed']>;
