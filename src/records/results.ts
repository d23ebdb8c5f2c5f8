import { z } from 'zod';
import { COMMIT } from '../system/git.ts';
import { armSchema } from './arms.ts';
import { SOURCE_NAMES } from './baseline-source.ts';
import {
  DECISIONS,
  gateResult,
  MOST_CHANGES,
  measureChange,
  rules,
  settings,
} from './decision-schemas.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import { OBSTACLES, STEPS } from './extraction.ts';
import { count, hash, name, text, verdict } from './fields.ts';
import { askedAndUsed, generatedSchema } from './generated.ts';
import { history } from './history-point.ts';
import { LIMITS, type ReportedLimits } from './limits.ts';
import { metadataSchema } from './metadata.ts';
import { perturbedSchema } from './perturbed.ts';
import { breaks, fitSlice, problems, slice, unique } from './problem-schemas.ts';
import { MOST_SHARDS } from './shard.ts';
import { slides } from './slide.ts';
import { mapTable } from './tables.ts';
import { timings } from './timings.ts';
import { GRADINGS } from './verdict.ts';

export const SCHEMA_VERSION = 1;

/** The most metrics of a group of prompts: every k of a config makes a few. */
const MOST_METRICS = 10_000;

/** The most warnings in results. */
export const MOST_WARNINGS = 20;

const commit = z.string().regex(COMMIT);

const metricValue = z.union([
  z.object({
    value: z.number(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    n: z.object({ min: count, max: count }),
    problems: count,
    transform: name.optional(),
  }),
  z.object({ unavailable: text }),
]);
const metrics = z
  .record(z.string().max(200), metricValue)
  .refine((all) => Object.keys(all).length <= MOST_METRICS, `has over ${MOST_METRICS} metrics`);

/** Loosely typed: TypeScript cannot follow the table of limits. */
const limits = z.object(
  mapTable(LIMITS, (limit) => {
    const value = 'isAuto' in limit ? z.union([count, z.literal('auto')]) : count;
    return 'isLater' in limit ? value.optional() : value;
  }),
) as unknown as z.ZodType<ReportedLimits>;

const compared = z.object({
  /** Problems on both sides. */
  problems: count,
  onlyInHead: count,
  onlyInBase: count,
  /** Problems with the same id but another prompt or other tests. */
  changed: count,
  unsharedVariants: count,
  /** Differences besides the samples: limits, versions, isolation, grading. */
  differences: z.array(text),
  /** The base's way of asking its model; absent if its samples were given. */
  askedAtBase: askedAndUsed.optional(),
});

const suite = z.object({
  name,
  language: name,
  /** The arm that it is; absent if its suite has no arms. */
  arm: armSchema.optional(),
  /** The version text of the language's tools; absent for Python, which `isolation` names. */
  toolchain: name.optional(),
  datasetHash: hash,
  counts: z.object({
    problems: count,
    variants: count,
    samples: count,
    programs: count,
    executed: count,
    /** Programs whose verdict was known before they had to run. */
    cached: count,
    /** The part of `cached` that an earlier run executed; absent if there is none. */
    earlier: count.optional(),
  }),
  /** `flaky` only with `repeat`. */
  verdicts: z.partialRecord(verdict, count),
  /**
   * The limits of each program; with `auto`, see its problem. Absent in results of earlier
   * versions.
   */
  limits: limits.optional(),
  /** The number of verdicts by their way of grading; absent in results of earlier versions. */
  gradings: z.partialRecord(z.enum(GRADINGS), count).optional(),
  /**
   * Samples whose code had to be found in an answer, and the steps for it; absent if all are code.
   * `cut` of those with the step `truncated` have code.
   */
  extracted: z
    .object({
      samples: count,
      steps: z.partialRecord(z.enum(STEPS), count),
      cut: count.optional(),
    })
    .optional(),
  /** Samples that do not parse for a reason that their texts show; lengths are in characters. */
  unparsed: z
    .array(
      z.object({
        why: z.enum(OBSTACLES),
        language: name.optional(),
        samples: count,
        shortest: count,
        longest: count,
      }),
    )
    .max(100)
    .optional(),
  /**
   * Columns of its tables with texts that look like lists but are read as one text each; absent if
   * there are none.
   */
  listTexts: z
    .array(z.object({ column: name, rows: count }))
    .max(100)
    .optional(),
  /** Facts about how its given samples were made, by rows and config; absent without any. */
  metadata: metadataSchema.optional(),
  /** The perturbed prompts that Passgate made; absent if there are none. */
  perturbed: perturbedSchema.optional(),
  /** The answers that a model gave; absent if samples were given. */
  generated: generatedSchema.optional(),
  /** Commands of metrics that failed, and why; absent if none did. */
  unmeasured: z.array(text).max(100).optional(),
  metrics,
  robustness: z
    .object({
      overall: z.object({ metrics }),
      families: z.record(
        name,
        z.object({ metrics, transforms: z.record(name, z.object({ metrics })) }),
      ),
    })
    .nullable(),
  /** The metrics of the problems with each tag; absent if no problem has tags. */
  tags: z.record(name, z.object({ problems: count, metrics })).optional(),
  gates: z.array(gateResult),
  /** Metrics that got worse over the latest runs, beyond chance; absent if there are none. */
  slides: slides.optional(),
  /** Absent in results of earlier versions. */
  settings: settings.optional(),
  /** The extent of the comparison; absent without a baseline. */
  compared: compared.optional(),
  problems,
  /** Only in results of a shard. */
  slice: slice.optional(),
  // Later additions: results of earlier versions, which are baselines, do not have them.
  breaks: breaks.default({ solved: 0, problems: 0, listed: [] }),
  /**
   * Problems that are graded `shared` because their reference solutions do not pass in `split`;
   * absent if there are none.
   */
  notSplit: z.array(z.object({ problem: name, reason: text })).optional(),
  references: z
    .object({
      checked: count,
      dropped: z.boolean(),
      failed: z.array(
        z.object({
          problem: name,
          family: name.nullable(),
          transform: name.nullable(),
          seed: count.nullable(),
          verdict,
          reason: text.nullable(),
        }),
      ),
      /**
       * Problems whose tests cannot tell right answers from wrong ones; absent if there are none.
       */
      faultyTests: z
        .array(
          z.object({
            problem: name,
            family: name.nullable(),
            transform: name.nullable(),
            seed: count.nullable(),
            /** The reason why they cannot run; null if they run and pass with any answer. */
            reason: text.nullable(),
          }),
        )
        .optional(),
    })
    .nullable()
    .default(null),
});

/** A job of a workflow: its config's path, `#`, its name and its place in a matrix. */
export const jobKeySchema = z
  .string()
  .max(500)
  .regex(/^[^\p{Cc}\u2028\u2029]+#[^\p{Cc}\u2028\u2029#]+$/u);

/** results.json, for other programs to read. JSON Schema in schema/results.schema.json. */
export const resultsSchema = z.object({
  schemaVersion: z.literal(SCHEMA_VERSION),
  tool: z.object({ name: z.literal('passgate'), version: name }),
  commit: commit.nullable(),
  createdAt: z.iso.datetime(),
  /** The job of this run; absent outside of a job. */
  key: jobKeySchema.optional(),
  /** The part of the work in these results, counted from 1; absent if it is all of it. */
  shard: z
    .object({ index: z.int().min(1).max(MOST_SHARDS), count: z.int().min(1).max(MOST_SHARDS) })
    .refine(({ index, count }) => index <= count, {
      path: ['index'],
      message: 'there are fewer shards',
    })
    .optional(),
  decision: z.enum(DECISIONS),
  /** The reason why the run is inconclusive whatever its gates say; absent if it is not. */
  reason: text.optional(),
  /** Warnings that belong before the decision, such as the choice of the compared commit. */
  warnings: z.array(text).max(MOST_WARNINGS).optional(),
  rules: rules.optional(),
  /** The differences between this measure and the base's; absent without a baseline. */
  measure: z.object({ changes: z.array(measureChange).max(MOST_CHANGES) }).optional(),
  /** Gates of the base for suites that head does not have. */
  removedSuites: z.array(z.object({ name, gates: z.array(gateResult) })).optional(),
  /** The reasons why the run ended as an infrastructure error (exit code 2); empty otherwise. */
  errors: z.array(text),
  suites: z
    .array(suite)
    .min(1)
    .superRefine(unique(({ name: own }) => own))
    .superRefine(fitSlice),
  baseline: z
    .object({
      source: z.enum(SOURCE_NAMES),
      commit: commit.nullable(),
      distance: count.nullable(),
    })
    .nullable(),
  /** The attempts to find a baseline that failed, and why; absent if the first one succeeded. */
  baselineNotes: z.array(z.string().max(400)).max(20).optional(),
  /**
   * The runs before this one on the base branch, oldest first; absent if no earlier run is known.
   */
  history: history.optional(),
  timings,
  isolation: z.object({
    tier: z.enum(['namespaces', 'process']),
    description: name,
    /** A notice about weaker isolation; absent if there is none. */
    notice: text.optional(),
    python: name,
    workers: count,
  }),
});

export type Results = DeepReadonly<z.output<typeof resultsSchema>>;
export type SuiteResults = Results['suites'][number];

/** A suite's results before it was compared with a baseline. */
export type Undecided = Omit<SuiteResults, 'gates' | 'compared' | 'slides'>;
/** The most listed problems with their prompts' differences; all are counted. */
export const MOST_LISTED = 50;
