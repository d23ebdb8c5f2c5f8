import { type GateMetric, unitOf } from '../records/metric-name.ts';
import type { Unit } from '../records/metric-table.ts';
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

/** The sign after a metric's value. */
const SIGNS: Readonly<Record<Unit, string>> = {
  share: '%',
  count: '',
  number: '',
  ratio: '×',
  seconds: ' s',
};

/** The words after the digits of a metric's value: `%`, ` s`, or nothing. */
export function valueUnit({ kind }: GateMetric): string {
  return SIGNS[unitOf(kind)];
}

/** The words after the digits of its change: ` points`, ` s`, or nothing. */
export function changeUnit(metric: GateMetric): string {
  return unitOf(metric.kind) === 'share' ? ' points' : valueUnit(metric);
}

/** A metric's value: a share as percent, a count unchanged, any other number with three digits. */
export function metricValueText({ kind }: GateMetric, value: number): string {
  return unitText(unitOf(kind), value);
}

/** A value of such a unit: `62.1%`, `1.24×`, `12,345`. */
export function unitText(unit: Unit, value: number): string {
  return `${digitsOf(unit, value)}${SIGNS[unit]}`.replace('-', '−');
}

/** A change without its sign: `2.0 points`, `0.12 s`, or a bare count. */
export function metricChangeText(metric: GateMetric, change: number): string {
  return `${digitsOf(unitOf(metric.kind), Math.abs(change))}${changeUnit(metric)}`;
}

/** A change with its sign, without its unit: `−6.1`, `+0.6`, `0.0`. */
export function signedChange({ kind }: GateMetric, change: number): string {
  return signedDigits(unitOf(kind), change);
}

/** The same for a change in such a unit. */
export function signedDigits(unit: Unit, change: number): string {
  const text = digitsOf(unit, Math.abs(change));
  if (Number(text) === 0) return text;
  return `${change < 0 ? '−' : '+'}${text}`;
}

function digitsOf(unit: Unit, value: number): string {
  if (unit === 'share') return points(value);
  if (unit === 'count') return String(value);
  if (unit !== 'ratio' || Math.abs(value) >= 1000) return significant(value, 3);
  // Ratios near one another line up, and nobody needs the digits of a small change.
  return Math.abs(value) < 0.1 ? value.toFixed(3) : value.toPrecision(3);
}

/** A number with so many digits that tell something: `0.0123`, `1.24`, `12,345`. */
function significant(value: number, digits: number): string {
  const rounded = Number(value.toPrecision(digits));
  return Math.abs(value) >= 10 ** digits ? grouped(Math.round(value)) : String(rounded);
}

/**
 * The digits of a value: a count unchanged, a share as percentage points, each with enough digits
 * to differ from the other value.
 */
export function apart({ kind }: GateMetric, value: number, other: number): string {
  const unit = unitOf(kind);
  if (unit === 'count') return String(value);
  if (unit !== 'share') {
    const enough = [3, 4, 5, 6, 7].find(
      (digits) => significant(value, digits) !== significant(other, digits),
    );
    return significant(value, enough ?? 3);
  }
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
