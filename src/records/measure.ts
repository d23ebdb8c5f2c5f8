/** The kinds of differences between two measures, the weightiest first: the last may be cut. */

import type { GateRule } from './gate-result.ts';

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
  'references-changed',
  'isolation',
] as const;

/** How many names a change lists. */
export const MOST_NAMES = 50;
/** One thing that head measures otherwise than its base. */
export interface MeasureChange {
  readonly kind: (typeof MEASURE_KINDS)[number];
  /** Null for what is about the run. */
  readonly suite: string | null;
  /** A gate's metric, a setting's key, a suite's name; empty where the kind says all. */
  readonly what: string;
  /** On each side, in words; null where that side has none, and for gates. */
  readonly base: string | null;
  readonly head: string | null;
  /** A gate's rule on each side; null where that side has none. */
  readonly gate?: { readonly base: GateRule | null; readonly head: GateRule | null } | undefined;
  /** How many problems or prompts it is about. */
  readonly count?: number | undefined;
  /** The first of these, by id or name. */
  readonly names?: readonly string[] | undefined;
}
