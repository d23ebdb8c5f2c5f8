import { z } from 'zod';
import type { DeepReadonly } from './deep-readonly.ts';
import { STEPS } from './extraction.ts';
import { count, hash, milliseconds, name, text, verdict } from './fields.ts';
import { borrowedNames } from './problem-schemas.ts';
import { GRADINGS } from './verdict.ts';

/** One line of verdicts.jsonl.gz. JSON Schema in schema/verdict.schema.json. */
export const verdictLineSchema = z.object({
  suite: name,
  problem: name,
  family: name.nullable(),
  transform: name.nullable(),
  seed: count.nullable(),
  index: count,
  verdict,
  grading: z.enum(GRADINGS),
  reason: text.nullable(),
  cpuMs: milliseconds,
  wallMs: milliseconds,
  memoryBytes: z.number().nonnegative(),
  output: text,
  program: hash,
  /** The number of runs of its program with each verdict; only for `flaky` ones. */
  runs: z.partialRecord(verdict, count).optional(),
  /** The names of its tests that the program needs; for their sake it was graded `shared`. */
  borrowed: borrowedNames.optional(),
  /** The steps that found its code in an answer; absent if the answer is code. */
  extracted: z.array(z.enum(STEPS)).optional(),
});

export type VerdictLine = DeepReadonly<z.output<typeof verdictLineSchema>>;
