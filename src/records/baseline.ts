import type { GateRule } from './gate-result.ts';
import type { HistoryPoint } from './history-point.ts';
import type { ProblemVerdicts } from './problem-verdicts.ts';
import type { Results } from './results.ts';
import type { Rules, RunRules } from './rules.ts';

/**
 * A baseline, or the reason why there is none; the reason follows "no baseline: ". `notes` tell the
 * attempts that failed and why.
 */
export type ResolvedBase = ({ readonly baseline: Baseline } | { readonly none: string }) & {
  readonly notes: readonly string[];
  /** Warnings that belong before the comparison. */
  readonly warnings?: readonly string[];
  /**
   * The base's rules for judging changes; null if none apply. Absent: those of `baseline` apply.
   */
  readonly rules?: Rules | null;
};
/** A suite of the base, as far as known: its measure and the conditions of its programs. */
export interface BaseSuite
  extends Pick<
    Results['suites'][number],
    'datasetHash' | 'limits' | 'gradings' | 'toolchain' | 'settings' | 'generated' | 'metadata'
  > {
  readonly problems: readonly ProblemVerdicts[];
  /** The gates of its own config. */
  readonly gates?: readonly GateRule[] | undefined;
}

/** The base's side of a comparison and its origin. */
export interface Baseline {
  readonly origin: NonNullable<Results['baseline']>;
  /** By suite name. */
  readonly suites: ReadonlyMap<string, BaseSuite>;
  /** By name: why a suite that the base has could not be evaluated. */
  readonly lacking?: ReadonlyMap<string, string>;
  /** Its config's rules for deciding; left out if they are not known. */
  readonly rules?: RunRules | undefined;
  /** The version that evaluated it; absent if it is this one. */
  readonly tool?: Results['tool'];
  /** The isolation of its programs; absent if it is the head's. */
  readonly isolation?: Results['isolation'];
  /** The base's own run and earlier ones, oldest first; absent if unknown. */
  readonly history?: readonly HistoryPoint[];
}

/** The base's rules for judging changes; undefined if the base gives none. */
export function rulesOf(resolved: ResolvedBase): Rules | undefined {
  if (resolved.rules !== undefined) return resolved.rules ?? undefined;
  if ('none' in resolved || resolved.baseline.rules === undefined) return undefined;
  const { rules, suites } = resolved.baseline;
  const gates = [...suites].map(([name, suite]) => [name, suite.gates ?? []] as const);
  return { ...rules, gates: new Map(gates) };
}
