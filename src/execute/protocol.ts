/**
 * What this process and a helper say to each other, as JSON. The sandbox's serving/protocol.py mirrors
 * it, and a test compares the two: a field has to be added to both.
 */

import { z } from 'zod';
import type { Limits } from '../records/limits.ts';
import { executionSchema, GRADINGS } from '../records/verdict.ts';

const limitsSchema = z.object({
  cpuMs: z.number(),
  wallMs: z.number(),
  memory: z.number(),
  stack: z.number(),
  output: z.number(),
  fileSize: z.number(),
  processes: z.number(),
}) satisfies z.ZodType<Limits>;

const wordsSchema = z.array(z.string()).readonly();
const textsSchema = z.record(z.string(), z.string()).readonly();

/** How the sandbox compiles and runs a program in another language than Python. */
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
    /** What its runtime has of that before the program's first line, in bytes. */
    reserved: z.number(),
    threads: z.number(),
    /** Whether what tells of tests that Node.js runs itself is put beside it. */
    reports: z.boolean(),
    /** Whether the end of the tests must be proven. */
    proof: z.boolean(),
    /** What runs the tests, where they run apart from the program. */
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
  /** A name for what it is compiled to, which is kept for its next run; null where none is. */
  product: z.string().nullable(),
  /** Null for Python. */
  language: commandsSchema.nullable(),
  /** Whether the process that candidates are forked from keeps the tests. */
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
  /** All of the interpreter and its packages that can change a verdict. */
  runtime: z.string(),
  /** Version of the control groups that bound memory; null where rlimits alone do. */
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

/** What came of a job. The end of all that it printed and its whole standard output follow. */
export const answerSchema = executionSchema
  .omit({ grading: true, output: true, runs: true })
  .extend({
    id: z.number(),
    /** How long it waited for a core while it could have run; measured for time-outs alone. */
    waitedMs: z.number(),
    /** Bytes that follow. */
    output: sizeSchema,
    stdout: sizeSchema,
  });

const FOLLOWING = { output: true, stdout: true } as const;

/** How many bytes follow a line: known before the rest of it is looked at. */
export const announcementSchema = answerSchema.pick(FOLLOWING);

/** An answer without what it announces. */
export const factsSchema = answerSchema.omit(FOLLOWING);
