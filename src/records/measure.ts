/**
 * The kinds of differences between two measures, the most important first: a long list is cut at
 * its end.
 */

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

/** The most names that one change lists. */
export const MOST_NAMES = 50;
/** One difference between the measures of head and base. */
export interface MeasureChange {
  readonly kind: (typeof MEASURE_KINDS)[number];
  /** Null for a difference of the whole run. */
  readonly suite: string | null;
  /** A gate's metric, a setting's key or a suite's name; empty if the kind says all. */
  readonly what: string;
  /** The words for each side; null if that side has none, and for gates. */
  readonly base: string | null;
  readonly head: string | null;
  /** A gate's rule on each side; null if that side has none. */
  readonly gate?: { readonly base: GateRule | null; readonly head: GateRule | null } | undefined;
  /** The number of problems or prompts concerned. */
  readonly count?: number | undefined;
  /** The first of them, by id or name. */
  readonly names?: readonly string[] | undefined;
}
