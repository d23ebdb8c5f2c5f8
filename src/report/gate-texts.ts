import { judgedSuites } from '../gate/fail-on.ts';
import type { GateResult } from '../records/gate-result.ts';
import type { Results } from '../records/results.ts';
import { CONFIDENCE } from '../score/intervals.ts';
import { confidenceText } from '../text/numbers.ts';
import {
  beside,
  formatBound,
  formatPoints,
  formatRange,
  formatShare,
  NONE,
} from './value-texts.ts';

/** A gate and its suite. */
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

/** A gate's cells in a table, column by column; a dash in empty ones. */
export interface GateTexts {
  readonly base: string;
  readonly head: string;
  /** ` (81.3% over all 16)` if head has more than the compared part; otherwise empty. */
  readonly beside: string;
  readonly change: string;
  /** The interval of the change: `−6.1 … −2.4`, with spaces that do not break. */
  readonly interval: string;
  /** The confidence of the interval: `95%`; null if there is no interval. */
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
    interval: hasInterval ? formatRange({ low, high }, metric) : NONE,
    level: hasInterval ? confidenceText(confidence) : null,
    allowed: formatBound(gate),
  };
}
