import { judgedSuites } from '../gate/fail-on.ts';
import type { GateResult } from '../records/gate-result.ts';
import type { Results } from '../records/results.ts';
import { CONFIDENCE } from '../score/intervals.ts';
import { confidenceText } from '../text/numbers.ts';
import { beside, formatBound, formatPoints, formatShare, NONE } from './format.ts';

/** A gate and the suite it is of. */
export interface SuiteGate {
  readonly suite: string;
  readonly gate: GateResult;
}

/** The gates of all suites, in the config's order, then those of suites that head removed. */
export function gatesOf(results: Results): SuiteGate[] {
  return judgedSuites(results).flatMap(({ name, gates }) =>
    gates.map((gate) => ({ suite: name, gate })),
  );
}

/** What a table says of a gate, column by column; a dash where there is nothing to say. */
export interface GateTexts {
  readonly base: string;
  readonly head: string;
  /** ` (81.3% over all 16)`, where head has more than what is compared; else empty. */
  readonly beside: string;
  readonly change: string;
  /** Of the change: `−6.1 … −2.4`, its spaces not to be broken at. */
  readonly interval: string;
  /** How sure the interval is: `95%`; null where there is none. */
  readonly level: string | null;
  readonly allowed: string;
}

export function gateTexts(gate: GateResult): GateTexts {
  const { metric, baseline, value, delta, low, high, confidence = CONFIDENCE } = gate;
  const compared = gate.compared ?? null;
  const hasInterval = low !== undefined && high !== undefined;
  return {
    base: baseline === undefined ? NONE : formatShare(baseline, metric),
    head: value === null ? NONE : formatShare(compared?.value ?? value, metric),
    beside: value === null ? '' : beside(value, compared, metric),
    change: delta === undefined ? NONE : formatPoints(delta, metric),
    interval: hasInterval ? `${formatPoints(low)}\u00a0…\u00a0${formatPoints(high)}` : NONE,
    level: hasInterval ? confidenceText(confidence) : null,
    allowed: formatBound(gate),
  };
}
