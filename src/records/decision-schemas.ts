import { groupFields } from './group.ts';
/** The schemas of gates and of the measure in results.json: rules and outcomes. */

import { z } from 'zod';
import { BOUNDS } from './bounds.ts';
import { DECISIONS } from './gate-result.ts';
import { MEASURE_KINDS, MOST_NAMES } from './measure.ts';
import { mapTable } from './table.ts';

/** How many changes of the measure results have; who changes more says it in any case. */
export const MOST_CHANGES = 500;

const text = z.string().max(20_000);
const name = z.string().max(500);
const count = z.int().nonnegative();

const bound = z.number().nonnegative();

/** The rule of a gate. */
export const gateRule = z.object({
  metric: name,
  ...groupFields(name.optional()),
  bound: z
    .object(mapTable(BOUNDS, () => bound.optional()))
    .refine((bounds) => Object.values(bounds).some((each) => each !== undefined), 'has no bound'),
  /** As in the config. */
  confidence: z.number().min(0.5).max(0.999).optional(),
  onInconclusive: z.enum(['pass', 'fail']).optional(),
});

export const gateResult = gateRule.extend({
  value: z.number().nullable(),
  baseline: z.number().optional(),
  delta: z.number().optional(),
  /** Interval of the change, at the gate's confidence or at 95 %. */
  low: z.number().optional(),
  high: z.number().optional(),
  /** McNemar's exact p of the change, where each problem passes or does not. */
  p: z.number().min(0).max(1).optional(),
  /** The same by mid-p, which the interval agrees with. */
  midP: z.number().min(0).max(1).optional(),
  /** The smallest change that could be told from noise. */
  detectable: z.number().nonnegative().optional(),
  /** The value over the problems that base has too, where `value` is over others as well. */
  compared: z.object({ value: z.number(), problems: count, of: count }).optional(),
  /** Why its change could not be judged, whatever came of `min` and `max`. */
  notJudged: text.optional(),
  /** Said of a gate that the base's config alone asks for. */
  from: z.literal('base').optional(),
  decision: z.enum(DECISIONS),
  reason: text,
});

/** A suite's settings that decide how it is measured, beside its limits and gates. */
export const settings = z.object({
  language: name,
  k: z.array(z.int().min(1)).min(1),
  grading: name,
  /** Absent in results of earlier versions. */
  extract: name.optional(),
  'list-columns': z.array(name).max(10).nullish(),
  /** The field that names a problem's cluster. */
  cluster: name.nullish(),
  'reference-check': name,
  'max-errors': count,
  tolerance: z.number().positive().nullable(),
  preamble: text.nullish(),
  // A later addition: results of earlier versions executed each program once.
  repeat: z.int().min(1).default(1),
});

/** The config's rules for deciding the whole run. */
export const rules = z.object({
  gatesFrom: z.enum(['head', 'base']),
  requireBaseline: z.boolean(),
  /** The isolation that it asks for. */
  isolation: name.optional(),
  /** How gates with a confidence are decided where there are several. */
  gatesConfidence: z
    .object({ method: z.enum(['holm', 'none']), level: z.number().gt(0).lt(1) })
    .optional(),
});

/** One thing that head measures otherwise than its base. */
export const measureChange = z.object({
  kind: z.enum(MEASURE_KINDS),
  /** Null for what is about the run. */
  suite: name.nullable(),
  /** A gate's name, a setting's key, a suite's name; empty where the kind says all. */
  what: z.string().max(2000),
  /** On each side, in words; null where that side has none, and for gates. */
  base: text.nullable(),
  head: text.nullable(),
  /** A gate's rule on each side; null where that side has none. */
  gate: z.object({ base: gateRule.nullable(), head: gateRule.nullable() }).optional(),
  /** How many problems or prompts it is about. */
  count: count.optional(),
  /** The first of these. */
  names: z.array(z.string().max(2500)).max(MOST_NAMES).optional(),
});
