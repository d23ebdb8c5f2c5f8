import { groupFields } from './group.ts';
/** The schemas of gates and of the measure in results.json: rules and outcomes. */

import { z } from 'zod';
import { BOUNDS } from './bounds.ts';
import { count, name, text } from './fields.ts';
import { mapTable } from './tables.ts';

/**
 * The most changes of the measure in results. A head with more changes shows anyway that it
 * differs.
 */
export const MOST_CHANGES = 500;

export const DECISIONS = ['pass', 'fail', 'inconclusive', 'skipped'] as const;

/**
 * The kinds of differences between two measures, the most important first: a long list is cut at
 * its end.
 */
export const MEASURE_KINDS = [
  'suite-removed',
  'suite-added',
  'gate-removed',
  'gate-changed',
  'gate-added',
  'problems-removed',
  'tests-changed',
  'prompts-changed',
  'problems-added',
  'variants-removed',
  'variants-changed',
  'variants-added',
  'setting',
  'tags-changed',
  'references-changed',
  'isolation',
] as const;

/** The most names that one change of the measure lists. */
export const MOST_NAMES = 50;

const bound = z.number().nonnegative();

/** The rule of a gate. */
export const gateRule = z.object({
  metric: name,
  ...groupFields(name.optional(), name.optional()),
  bound: z
    .object(mapTable(BOUNDS, () => bound.optional()))
    .refine((bounds) => Object.values(bounds).some((each) => each !== undefined), 'has no bound'),
  /** The same as in the config. */
  confidence: z.number().min(0.5).max(0.999).optional(),
  onInconclusive: z.enum(['pass', 'fail']).optional(),
});

export const gateResult = gateRule.extend({
  value: z.number().nullable(),
  baseline: z.number().optional(),
  delta: z.number().optional(),
  /** The interval of the change, at the gate's confidence or at 95 %. */
  low: z.number().optional(),
  high: z.number().optional(),
  /** McNemar's exact p of the change, if each problem passes or does not. */
  p: z.number().min(0).max(1).optional(),
  /** The same by mid-p, which agrees with the interval. */
  midP: z.number().min(0).max(1).optional(),
  /** The smallest change that can be told from noise. */
  detectable: z.number().nonnegative().optional(),
  /** The value over the problems that base has too, if `value` covers others as well. */
  compared: z.object({ value: z.number(), problems: count, of: count }).optional(),
  /** The reason why its change could not be judged, whatever the result of `min` and `max`. */
  notJudged: text.optional(),
  /** Set for a gate that only the base's config asks for. */
  from: z.literal('base').optional(),
  decision: z.enum(DECISIONS),
  reason: text,
});

/** A suite's settings that decide how it is measured, besides its limits and gates. */
export const settings = z.object({
  language: name,
  k: z.array(z.int().min(1)).min(1),
  grading: name,
  /** Absent in results of earlier versions. */
  extract: name.optional(),
  'list-columns': z.array(name).max(10).nullish(),
  /** The field that names a problem's cluster. */
  cluster: name.nullish(),
  /** The field with a problem's tags. */
  tags: name.nullish(),
  'reference-check': name,
  'max-errors': count,
  tolerance: z.number().positive().nullable(),
  preamble: text.nullish(),
  /** The perturbed prompts that the suite makes; null or absent if it makes none. */
  perturb: text.nullish(),
  /** The most mutants of a problem; absent if none were asked for. */
  mutate: z.int().positive().optional(),
  /** The arm that goes by the suite's name; null or absent if it has no arms. */
  arm: name.nullish(),
  /** The commands that give numbers for samples, with a hash of their files; null for none. */
  metrics: text.nullish(),
  // A later addition: results of earlier versions executed each program once.
  repeat: z.int().min(1).default(1),
});

/** The config's rules for deciding the whole run. */
export const rules = z.object({
  gatesFrom: z.enum(['head', 'base']),
  requireBaseline: z.boolean(),
  /** The isolation that the config asks for. */
  isolation: name.optional(),
  /** The rule for several gates with a confidence. */
  gatesConfidence: z
    .object({ method: z.enum(['holm', 'none']), level: z.number().gt(0).lt(1) })
    .optional(),
});

/** One difference between the measures of head and base. */
export const measureChange = z.object({
  kind: z.enum(MEASURE_KINDS),
  /** Null for a difference of the whole run. */
  suite: name.nullable(),
  /** A gate's name, a setting's key or a suite's name; empty if the kind says all. */
  what: z.string().max(2000),
  /** The words for each side; null if that side has none, and for gates. */
  base: text.nullable(),
  head: text.nullable(),
  /** A gate's rule on each side; null if that side has none. */
  gate: z.object({ base: gateRule.nullable(), head: gateRule.nullable() }).optional(),
  /** The number of problems or prompts concerned. */
  count: count.optional(),
  /** The first of their names. */
  names: z.array(z.string().max(2500)).max(MOST_NAMES).optional(),
});
