import type { Delta } from '../gate/compare.ts';
import type { GateResult } from '../gate/decide.ts';
import { percent, points } from '../gate/decide.ts';
import type { MetricValue } from '../score/metrics.ts';

/** Nothing to show. */
export const NONE = '–';
const MINUS = '−';

/** `15.9%`, or a dash. */
export function formatValue(value: MetricValue): string {
  return 'unavailable' in value ? NONE : percent(value.value);
}

/** `10.4% … 21.5%`, or a dash. */
export function formatInterval(value: MetricValue): string {
  if ('unavailable' in value || value.low === null || value.high === null) return NONE;
  return `${percent(value.low)}\u00a0…\u00a0${percent(value.high)}`;
}

/** A change in percentage points with its sign: `−6.1`, `+0.6`, `0.0`. */
export function formatPoints(change: number): string {
  const text = points(Math.abs(change));
  if (Number(text) === 0) return '0.0';
  return `${change < 0 ? MINUS : '+'}${text}`;
}

export function formatBase(delta: Delta | null): string {
  return delta === null || 'unavailable' in delta ? NONE : percent(delta.base);
}

export function formatDelta(delta: Delta | null): string {
  return delta === null || 'unavailable' in delta ? NONE : formatPoints(delta.delta);
}

export function formatDeltaInterval(delta: Delta | null): string {
  if (delta === null || 'unavailable' in delta || delta.low === null || delta.high === null)
    return NONE;
  return `${formatPoints(delta.low)}\u00a0…\u00a0${formatPoints(delta.high)}`;
}

/** What a gate allows: `≥ 15.0%, drop ≤ 2.0`. */
export function formatBound(bound: GateResult['bound']): string {
  const parts: string[] = [];
  if (bound.min !== undefined) parts.push(`≥ ${percent(bound.min)}`);
  if (bound.max !== undefined) parts.push(`≤ ${percent(bound.max)}`);
  if (bound['max-drop'] !== undefined) parts.push(`drop ≤ ${points(bound['max-drop'])}`);
  if (bound['max-rise'] !== undefined) parts.push(`rise ≤ ${points(bound['max-rise'])}`);
  return parts.join(', ');
}

/** `1 problem`, `2 problems`. */
export function plural(count: number, noun: string): string {
  return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}

/** `21 s`, `1 min 5 s`, `340 ms`. */
export function formatTime(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
