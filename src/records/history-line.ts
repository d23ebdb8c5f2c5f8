import { z } from 'zod';
import { COMMIT } from '../system/git.ts';
import { DECISIONS } from './decision-schemas.ts';
import { count, name } from './fields.ts';

/** The most metrics of a suite in a line of history. */
export const MOST_LINE_METRICS = 50;

/** The most facts about a suite in a line of history. */
const MOST_FACTS = 30;

/** The most suites, and tags of the commit, in a line of history. */
export const MOST_LINE_SUITES = 500;
export const MOST_LINE_TAGS = 20;

/** The most characters of a key, and of a metric's name or a fact. */
export const LONGEST_KEY = 500;
export const LONGEST_TEXT = 200;

/** One run's part in a metric's history. */
const historyValue = z.object({
  value: z.number(),
  low: z.number().nullable(),
  high: z.number().nullable(),
});

const historySuite = z.object({
  name,
  language: name,
  /** The arm that it is; absent if its suite has no arms. */
  arm: z.object({ suite: name, name }).optional(),
  problems: count,
  samples: count,
  /** Headline metrics and those with a gate, by name; a metric without a value is absent. */
  metrics: z
    .record(z.string().max(LONGEST_TEXT), historyValue)
    .refine((all) => Object.keys(all).length <= MOST_LINE_METRICS, 'has too many metrics'),
  /**
   * The things that values depend on besides the answers, each as a short text: `problems` (a hash),
   * `settings` (a hash), `limits`, `model`, `prompt` (a hash), `tests` (a hash); `asked` (the service
   * and its settings), `language` (the version of its tools) and `isolation`. A value that differs
   * from the run before is a change that readers see marked.
   */
  facts: z
    .record(z.string().max(50), z.string().max(LONGEST_TEXT))
    .refine((all) => Object.keys(all).length <= MOST_FACTS, 'has too many facts'),
});

/** A line of history: one run of one config, for `passgate history` and `passgate site`. */
export const historyLineSchema = z.object({
  version: z.literal(1),
  /** The config and the job of the run, as in results.json. */
  key: z.string().max(LONGEST_KEY),
  commit: z.string().regex(COMMIT).nullable(),
  createdAt: z.iso.datetime(),
  /** The version of Passgate. */
  tool: name,
  decision: z.enum(DECISIONS),
  /** The workflow run that made it, so that a reader finds its report; absent outside of GitHub. */
  run: z.object({ id: count, attempt: count }).optional(),
  /** Tags of the commit, such as `v1.2.0`; absent if there are none. */
  tags: z.array(name).max(MOST_LINE_TAGS).optional(),
  suites: z.array(historySuite).min(1).max(MOST_LINE_SUITES),
});

export type HistoryLine = z.output<typeof historyLineSchema>;
export type HistorySuite = HistoryLine['suites'][number];
