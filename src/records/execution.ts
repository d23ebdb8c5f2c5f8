import { z } from 'zod';
import { GRADINGS, type Grading, VERDICTS, type Verdict } from './verdict.ts';

/** What came of executing one program, once or as often as its suite asks for. */
export interface Execution {
  readonly verdict: Verdict;
  readonly grading: Grading;
  /** Why it is not `passed`, in a few words; null when it is. */
  readonly reason: string | null;
  readonly cpuMs: number;
  /**
   * CPU time that is put on top of its limit for what crossed between it and its tests, in split
   * grading.
   */
  readonly crossingMs?: number | undefined;
  readonly wallMs: number;
  readonly memoryBytes: number;
  /** The end of what the program wrote to its standard output and error. */
  readonly output: string;
  /** How many of its runs came to which verdict; only where that was not the same each time. */
  readonly runs?: Readonly<Partial<Record<Verdict, number>>> | undefined;
  /** The names of its tests for which it was graded together with them; absent where it needs none. */
  readonly borrowed?: readonly string[] | undefined;
}

/** How many of these names are kept at most, and how long each is. */
export const BORROWED = { most: 10, longest: 200 };

/** The same, for what comes from other processes and from files. */
export const executionSchema = z.object({
  verdict: z.enum(VERDICTS),
  grading: z.enum(GRADINGS),
  reason: z.string().nullable(),
  cpuMs: z.number(),
  crossingMs: z.number().optional(),
  wallMs: z.number(),
  memoryBytes: z.number(),
  output: z.string(),
  runs: z.partialRecord(z.enum(VERDICTS), z.number()).optional(),
  borrowed: z.array(z.string()).optional(),
}) satisfies z.ZodType<Execution>;
