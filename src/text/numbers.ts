import { type GateMetric, isCount } from '../records/metric-name.ts';
import { isSame } from '../records/rounding.ts';

/** `12,345`. Not made with toLocaleString: loading its data of all languages takes 40 ms. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** `1 problem`, `2 problems`. */
export function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `15.9%`, with a true minus sign. */
export function percent(share: number): string {
  return `${points(share).replace('-', '−')}%`;
}

/**
 * A share as percentage points: one digit, or three where one digit would show a small value as
 * zero.
 */
export function points(share: number): string {
  // Differences of equal sums can leave a rounding error in the last digits.
  const value = isSame(share, 0) ? 0 : share * 100;
  const digits = value !== 0 && Math.abs(value) < 0.05 ? 3 : 1;
  return value.toFixed(digits);
}

/** A metric's value: a share as percent, a count unchanged. */
export function metricValueText({ kind }: GateMetric, value: number): string {
  return isCount(kind) ? String(value) : percent(value);
}

/** A change without its sign: `2.0 points`, or a bare count. */
export function metricChangeText({ kind }: GateMetric, change: number): string {
  return isCount(kind) ? String(Math.abs(change)) : `${points(Math.abs(change))} points`;
}

/** A change with its sign, in points: `−6.1`, `+0.6`, `0.0`. */
export function signed(change: number): string {
  const text = points(Math.abs(change));
  if (Number(text) === 0) return text;
  return `${change < 0 ? '−' : '+'}${text}`;
}

/**
 * A count unchanged, or a share as percentage points with enough digits to differ from the other
 * one.
 */
export function apart({ kind }: GateMetric, value: number, other: number): string {
  if (isCount(kind)) return String(value);
  for (let digits = 1; digits < 8; digits += 1) {
    const text = (value * 100).toFixed(digits);
    if (text !== (other * 100).toFixed(digits)) return text;
  }
  return points(value);
}

/** `95%`, `99.9%`. */
export function confidenceText(confidence: number): string {
  return `${Number((confidence * 100).toFixed(3))}%`;
}

/** A p-value as the text after its name: `= 0.012`, `= 0.30`, `< 0.001`. */
export function chance(p: number): string {
  if (p < 0.001) return '< 0.001';
  return `= ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}

/** `6 h 46 min`, `1 min 5 s`, `21 s`, `340 ms`. */
export function formatTime(milliseconds: number): string {
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`;
  const seconds = Math.round(milliseconds / 1000);
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min ${seconds % 60} s`;
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
