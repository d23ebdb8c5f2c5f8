import { z } from 'zod';

/** The closed set of what can come of executing a program (docs/verdicts.md). */
export const VERDICTS = [
  'passed',
  'failed',
  'timeout',
  'out_of_memory',
  'output_limit',
  'crashed',
  'compile_error',
  'tampered',
  'flaky',
  'error',
] as const;

export type Verdict = (typeof VERDICTS)[number];

/** How a verdict was reached; decides whether it can be faked. */
export const GRADINGS = ['outside', 'split', 'shared'] as const;

export type Grading = (typeof GRADINGS)[number];

/**
 * Counts in the order of the names that they can have, whatever was counted first: documents of the
 * same work are the same to the byte.
 */
export function inOrder<K extends string>(
  names: readonly K[],
  counts: Readonly<Partial<Record<K, number | undefined>>>,
): Partial<Record<K, number>> {
  const ordered: Partial<Record<K, number>> = {};
  for (const name of names) {
    const count = counts[name];
    if (count !== undefined) ordered[name] = count;
  }
  return ordered;
}

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
