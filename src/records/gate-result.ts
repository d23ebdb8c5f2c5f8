import type { Bounds } from './bounds.ts';
import type { Group } from './group.ts';

export const DECISIONS = ['pass', 'fail', 'inconclusive', 'skipped'] as const;
export type Decision = (typeof DECISIONS)[number];
/** The result of one gate. */
export interface GateResult extends Group {
  readonly metric: string;
  readonly bound: Bounds;
  /** The confidence of its intervals, if they decide. */
  readonly confidence?: number | undefined;
  /** The weight of an inconclusive gate in the overall decision, if the config gives one. */
  readonly onInconclusive?: 'pass' | 'fail' | undefined;
  /** The head's value; null if it is not available. */
  readonly value: number | null;
  readonly baseline?: number | undefined;
  readonly delta?: number | undefined;
  /** The interval of the change. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** McNemar's exact p of the change, if each problem passes or does not. */
  readonly p?: number | undefined;
  /** The same by mid-p, which agrees with the interval. */
  readonly midP?: number | undefined;
  /** The smallest change that can be told from noise. */
  readonly detectable?: number | undefined;
  /** Head's value over the problems that base has too, if `value` covers others as well. */
  readonly compared?:
    | { readonly value: number; readonly problems: number; readonly of: number }
    | undefined;
  /** The reason why its change could not be judged, whatever the result of its absolute bounds. */
  readonly notJudged?: string | undefined;
  /** Set for a gate that only the base's config asks for. */
  readonly from?: 'base' | undefined;
  readonly decision: Decision;
  /** Plain words that can follow the metric's name in one sentence. */
  readonly reason: string;
}

/** True when a gate fails the run. */
export function isFailure({
  decision,
  onInconclusive,
}: Pick<GateResult, 'decision' | 'onInconclusive'>): boolean {
  return decision === 'fail' || (decision === 'inconclusive' && onInconclusive === 'fail');
}

/** The rule of a gate, as in results.json. */
export type GateRule = Pick<
  GateResult,
  keyof Group | 'metric' | 'bound' | 'confidence' | 'onInconclusive'
>;
