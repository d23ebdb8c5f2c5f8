import type { Delta } from '../gate/deltas.ts';
import { boundsOf } from '../records/bounds.ts';
import type { GateResult } from '../records/gate-result.ts';
import { type GateMetric, parseGateMetric, unitOf } from '../records/metric-name.ts';
import { isSame } from '../records/rounding.ts';
import type { MetricValue } from '../score/metrics.ts';
import {
  apart,
  changeUnit,
  grouped,
  metricValueText,
  signedChange,
  valueUnit,
} from '../text/numbers.ts';

/** Stands for a missing value. */
export const NONE = '–';

/** `15.9%`, a plain count, or a dash. */
export function formatValue(value: MetricValue, metric: string): string {
  return 'unavailable' in value ? NONE : formatShare(value.value, metric);
}

/** A value of a metric: `15.9%`, `1.24×`, or a plain number. */
export function formatShare(value: number, metric: string): string {
  return metricValueText(nameOf(metric), value);
}

/**
 * `50%`, `2 points`, or a plain count, with enough digits to tell it from another value.
 * @param unit of a share
 */
export function formatApart(
  value: number,
  other: number | undefined,
  unit: '%' | ' points',
  metric: string,
): string {
  const name = nameOf(metric);
  const text = apart(name, value, other ?? Number.NaN);
  return unitOf(name.kind) === 'share'
    ? `${text.replace(/\.?0+$/, '')}${unit}`
    : `${text}${valueUnit(name)}`;
}

/** The form of a metric that this version does not know. */
const SHARE = { kind: 'pass@', k: 1 } as const;

function nameOf(metric: string): GateMetric {
  return parseGateMetric(metric) ?? SHARE;
}

/**
 * A value of head over the problems and prompts that base has too, if its own value covers more.
 */
type Compared = NonNullable<GateResult['compared']>;

/** The same for a metric's row; null if both values are the same. */
export function comparedOf(head: MetricValue, delta: Delta | null): Compared | null {
  if ('unavailable' in head || delta === null || 'unavailable' in delta) return null;
  const isAll = head.problems === delta.problems && isSame(head.value, delta.head);
  return isAll ? null : { value: delta.head, problems: delta.problems, of: head.problems };
}

/** ` (81.3% over all 16)`: head's own value after the compared one; empty if they are the same. */
export function beside(own: number, compared: Compared | null, metric: string): string {
  if (compared === null) return '';
  return ` (${formatShare(own, metric)} over all ${whole(compared)})`;
}

/** Head's value for a row with a comparison: the compared value, then its own if that differs. */
export function headText(head: MetricValue, delta: Delta | null, metric: string): string {
  const compared = comparedOf(head, delta);
  if ('unavailable' in head || compared === null) return formatValue(head, metric);
  return formatShare(compared.value, metric) + beside(head.value, compared, metric);
}

/** Name the problems or prompts of head's own value, in words that follow `all`. */
export function whole({ problems, of }: Compared): string {
  // The problems are the same, so prompts are left out of the comparison.
  return problems === of ? 'prompts' : grouped(of);
}

/** `10.4% … 21.5%`, or a dash. */
export function formatInterval(value: MetricValue, metric: string): string {
  if ('unavailable' in value || value.low === null || value.high === null) return NONE;
  return `${formatShare(value.low, metric)}\u00a0…\u00a0${formatShare(value.high, metric)}`;
}

/** A change with its sign, in percentage points or as a number: `−6.1`, `+0.6`, `0.0`. */
export function formatPoints(change: number, metric: string): string {
  return signedChange(nameOf(metric), change);
}

/** A change with its sign and its unit: `−6.1 points`, `+0.2 s`. */
export function formatChange(change: number, metric: string): string {
  return `${formatPoints(change, metric)}${changeUnit(nameOf(metric))}`;
}

/** `−6.1 … +0.6`. */
export function formatRange(
  { low, high }: { readonly low: number; readonly high: number },
  metric: string,
): string {
  return `${formatPoints(low, metric)}\u00a0…\u00a0${formatPoints(high, metric)}`;
}

export function formatBase(delta: Delta | null, metric: string): string {
  return delta === null || 'unavailable' in delta ? NONE : formatShare(delta.base, metric);
}

export function formatDelta(delta: Delta | null, metric: string): string {
  return delta === null || 'unavailable' in delta ? NONE : formatPoints(delta.delta, metric);
}

export function formatDeltaInterval(delta: Delta | null, metric: string): string {
  if (delta === null || 'unavailable' in delta || delta.low === null || delta.high === null) {
    return NONE;
  }
  return formatRange({ low: delta.low, high: delta.high }, metric);
}

/** The bounds of a gate: `≥ 15.0%, drop ≤ 2.0, slide ≤ 3.0`. */
export function formatBound({ bound, metric }: Pick<GateResult, 'bound' | 'metric'>): string {
  const values = boundsOf(bound, 'value').map(
    ({ short, value }) => `${short} ${formatShare(value, metric)}`,
  );
  const changes = [...boundsOf(bound, 'change'), ...boundsOf(bound, 'slide')].map(
    ({ short, value }) => `${short} ${formatPoints(value, metric).replace('+', '')}`,
  );
  return [...values, ...changes].join(', ');
}

/** The passed samples among all: `3/5`, or `2.67/5` if one of them passes by chance. */
export function formatPasses({ passed, of }: { readonly passed: number; readonly of: number }) {
  return `${Math.round(100 * passed) / 100}/${of}`;
}
