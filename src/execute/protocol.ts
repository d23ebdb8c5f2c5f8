/**
 * The messages between this process and a helper, as JSON. The sandbox's serving/protocol.py mirrors
 * them, and a test compares the two: add a field to both.
 */

import { z } from 'zod';
import { executionSchema } from '../records/execution.ts';
import { LIMITS } from '../records/limits.ts';
import { mapTable } from '../records/tables.ts';
import { GRADINGS } from '../records/verdict.ts';

const limitsSchema = z.object(mapTable(LIMITS, () => z.number()));

const wordsSchema = z.array(z.string()).readonly();
const textsSchema = z.record(z.string(), z.string()).readonly();

/** The commands that compile and run a program in a language other than Python. */
const commandsSchema = z
  .object({
    file: z.string(),
    /** More files in the work folder, by name. */
    beside: textsSchema,
    compile: z
      .object({ command: wordsSchema, limits: limitsSchema.readonly() })
      .readonly()
      .nullable(),
    run: wordsSchema,
    environment: textsSchema,
    memory: z.enum(['address-space', 'data']),
    /** The memory that its runtime takes before the program's first line, in bytes. */
    reserved: z.number(),
    threads: z.number(),
    /** True if a reporter for tests that Node.js runs itself is put next to the program. */
    reports: z.boolean(),
    /** True if the end of the tests must be proven. */
    proof: z.boolean(),
    /** The command for tests that run apart from the program. */
    tester: wordsSchema.nullable(),
    syntaxError: z.string().nullable(),
  })
  .readonly();

export type Commands = z.output<typeof commandsSchema>;

/** One program to run. Its tests, its code and its input follow, as many bytes as it announces. */
export const jobSchema = limitsSchema.extend({
  id: z.number(),
  grading: z.enum(GRADINGS),
  /** Work folders are made in it where candidates have no file system of their own. */
  folder: z.string(),
  /** The name of its compiled product, which is kept for its next run; null to keep none. */
  product: z.string().nullable(),
  /** Null for Python. */
  language: commandsSchema.nullable(),
  /** True if the process that candidates are forked from keeps the tests. */
  kept: z.boolean(),
  tests: z.number(),
  size: z.number(),
  input: z.number(),
});

export type Job = Readonly<z.output<typeof jobSchema>>;

/** A helper whose sandbox stands. */
export const readySchema = z.object({
  python: z.string(),
  landlock: z.boolean(),
  /** All facts about the interpreter and its packages that can change a verdict. */
  runtime: z.string(),
  /** Version of the control groups that bound memory; null if only rlimits do. */
  cgroup: z.union([z.literal(1), z.literal(2)]).nullable(),
});

/** The first line of a helper: it is ready, says why it cannot be, or has too old a Python. */
export const greetingSchema = z.union([
  z.object({ ready: readySchema }),
  z.object({ refused: z.string() }),
  z.object({ old: z.string(), needed: z.string() }),
]);

export type Greeting = Readonly<z.output<typeof readySchema>>;

const LARGEST_BODY = 1 << 28;
const sizeSchema = z.int().min(0).max(LARGEST_BODY);

/** The result of a job. The end of its output and its whole standard output follow. */
export const answerSchema = executionSchema
  .omit({ grading: true, output: true, runs: true })
  .extend({
    id: z.number(),
    /** The time it waited for a core although it could have run. Measured only for time-outs. */
    waitedMs: z.number(),
    /** Bytes that follow. */
    output: sizeSchema,
    stdout: sizeSchema,
  });

const FOLLOWING = { output: true, stdout: true } as const;

/** The number of bytes after a line, which is read before the rest of the line. */
export const announcementSchema = answerSchema.pick(FOLLOWING);

/** An answer without the sizes of what follows. */
export const factsSchema = answerSchema.omit(FOLLOWING);
