import { z } from 'zod';
import { GRADINGS, type Grading, VERDICTS, type Verdict } from './verdict.ts';

/** The result of executing one program, once or as often as its suite asks for. */
export interface Execution {
  readonly verdict: Verdict;
  readonly grading: Grading;
  /** The reason in a few words; null if the verdict is `passed`. */
  readonly reason: string | null;
  readonly cpuMs: number;
  /**
   * CPU time added to its limit, in split grading, for values passed between the program and its
   * tests.
   */
  readonly crossingMs?: number | undefined;
  readonly wallMs: number;
  readonly memoryBytes: number;
  /** The end of the program's standard output and error. */
  readonly output: string;
  /** The number of its runs with each verdict; set only if the runs differ. */
  readonly runs?: Readonly<Partial<Record<Verdict, number>>> | undefined;
  /** The names of its tests that it needs, so it was graded together with them; absent if none. */
  readonly borrowed?: readonly string[] | undefined;
}

/** The most names kept, and the longest length of each. */
export const BORROWED = { most: 10, longest: 200 };

/** The same for executions from other processes and from files. */
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
