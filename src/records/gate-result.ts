import type { Bounds } from './bounds.ts';
import type { Group } from './group.ts';

export const DECISIONS = ['pass', 'fail', 'inconclusive', 'skipped'] as const;
export type Decision = (typeof DECISIONS)[number];
/** What became of one gate. */
export interface GateResult extends Group {
  readonly metric: string;
  readonly bound: Bounds;
  /** Where intervals decide: how sure they are. */
  readonly confidence?: number | undefined;
  /** What an inconclusive gate counts as in the overall decision, where the config says it. */
  readonly onInconclusive?: 'pass' | 'fail' | undefined;
  /** The head's value; null where it is not available. */
  readonly value: number | null;
  readonly baseline?: number | undefined;
  readonly delta?: number | undefined;
  /** Interval of the change. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** McNemar's exact p of the change, where each problem passes or does not. */
  readonly p?: number | undefined;
  /** The same by mid-p, which the interval agrees with. */
  readonly midP?: number | undefined;
  /** The smallest change that could be told from noise. */
  readonly detectable?: number | undefined;
  /** Head's value over the problems that base has too, where its own is over others as well. */
  readonly compared?:
    | { readonly value: number; readonly problems: number; readonly of: number }
    | undefined;
  /** Why its change could not be judged, whatever came of its absolute bounds. */
  readonly notJudged?: string | undefined;
  /** Said of a gate that the base's config alone asks for. */
  readonly from?: 'base' | undefined;
  readonly decision: Decision;
  /** What can follow the metric's name in one sentence, in plain words. */
  readonly reason: string;
}

/** Whether a gate fails the run. */
export function isFailure({
  decision,
  onInconclusive,
}: Pick<GateResult, 'decision' | 'onInconclusive'>): boolean {
  return decision === 'fail' || (decision === 'inconclusive' && onInconclusive === 'fail');
}

/** The rule of a gate, as results.json has it. */
export type GateRule = Pick<
  GateResult,
  keyof Group | 'metric' | 'bound' | 'confidence' | 'onInconclusive'
>;
