import type { GateRule } from './gate-result.ts';
import type { ProblemVerdicts } from './problem-verdicts.ts';
import type { HistoryPoint, Results } from './results.ts';
import type { Rules, RunRules } from './rules.ts';

/**
 * A baseline, or why there is none, in words that follow "no baseline: "; and what was tried before
 * and why it did not serve.
 */
export type Resolved = ({ readonly baseline: Baseline } | { readonly none: string }) & {
  readonly notes: readonly string[];
  /** Warnings that belong before the comparison. */
  readonly warnings?: readonly string[];
  /** By what rules the base wants to be changed; left out where they are those of `baseline`. */
  readonly rules?: Rules | null;
};
/** A suite of the base, what it measures and what its programs ran with, as far as that is known. */
export interface BaseSuite
  extends Pick<
    Results['suites'][number],
    'datasetHash' | 'limits' | 'gradings' | 'toolchain' | 'settings'
  > {
  readonly problems: readonly ProblemVerdicts[];
  /** The gates of its own config. */
  readonly gates?: readonly GateRule[] | undefined;
}

/** The base's side of a comparison, and where it came from. */
export interface Baseline {
  readonly origin: NonNullable<Results['baseline']>;
  /** By suite name. */
  readonly suites: ReadonlyMap<string, BaseSuite>;
  /** Its config's rules for deciding; left out if they are not known. */
  readonly rules?: RunRules | undefined;
  /** How its programs ran; left out where as head's. */
  readonly isolation?: Results['isolation'];
  /** The base's own run and those before it, oldest first, where they are known. */
  readonly history?: readonly HistoryPoint[];
}

/** By what rules a resolved base wants to be changed; undefined where it says nothing. */
export function rulesOf(resolved: Resolved): Rules | undefined {
  if (resolved.rules !== undefined) return resolved.rules ?? undefined;
  if ('none' in resolved || resolved.baseline.rules === undefined) return undefined;
  const { rules, suites } = resolved.baseline;
  const gates = [...suites].map(([name, suite]) => [name, suite.gates ?? []] as const);
  return { ...rules, gates: new Map(gates) };
}
