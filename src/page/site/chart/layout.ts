import { linear, type Scale, ticksWithin } from '../../charts/scale.ts';
import type { Form, MetricData } from '../data.ts';
import type { Span } from '../view.ts';

/** In pixels. */
export const HEIGHT = 250;
export const EDGE = { top: 30, right: 18, bottom: 48, left: 54 };
/** The vertical place of the marks for changed facts. */
export const RUG = HEIGHT - EDGE.bottom + 18;
/** The vertical place of decisions where points are too near to each other to show them. */
export const RAIL = HEIGHT - EDGE.bottom + 6;
/** Points nearer than this, in pixels, are too near for signs on them. */
export const NEAR = 6;
/** Points nearer than this are left to the line. */
export const NEAREST = 2;

/** The places of a chart's runs and values, in pixels. */
export interface Layout {
  readonly width: number;
  readonly span: Span;
  readonly ticks: readonly number[];
  readonly x: Scale;
  readonly y: Scale;
  /** The distance between two runs. */
  readonly step: number;
}

/** A layout that fits all shown values and their intervals. */
export function layoutOf(metric: MetricData, span: Span, width: number): Layout {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { values, lows, highs } of metric.lines) {
    for (let run = span.from; run < span.to; run += 1) {
      for (const value of [values[run], lows[run], highs[run]]) {
        if (value === null || value === undefined) continue;
        least = Math.min(least, value);
        most = Math.max(most, value);
      }
    }
  }
  const [bottom, top] = endsOf(least, most, metric);
  const count = span.to - span.from;
  const [left, right] = [EDGE.left, width - EDGE.right];
  // A single run stands in the middle.
  const x =
    count < 2
      ? linear(span.from - 1, span.from + 1, left, right)
      : linear(span.from, span.to - 1, left + 6, right - 6);
  return {
    width,
    span,
    ticks: ticksWithin(bottom, top).filter(
      (tick) => metric.form !== 'count' || Number.isInteger(tick),
    ),
    x,
    y: linear(bottom, top, HEIGHT - EDGE.bottom, EDGE.top),
    step: count < 2 ? right - left : x(1) - x(0),
  };
}

/** The scale never is so fine that noise fills the chart. Other numbers have no natural size. */
function finest(form: Form, most: number): number {
  if (form === 'share') return 0.04;
  return form === 'count' ? 2 : 0.1 * most;
}

/** The room above and below all values, as a part of their span. */
const ROOM = 0.06;

/** The ends of the scale of values. A share stays between 0% and 100% unless a value does not. */
function endsOf(least: number, most: number, { form }: MetricData): [number, number] {
  if (least > most) return [0, 1];
  const missing = Math.max(0, finest(form, most) - (most - least)) / 2;
  const room = missing + ROOM * (most - least);
  const [bottom, top] = [least - room, most + room];
  const lowest = least >= 0 ? Math.max(0, bottom) : bottom;
  return [lowest, form === 'share' && most <= 1 ? Math.min(1, top) : top];
}

/** The run whose place is the nearest to a position. */
export function runAt({ x, step, span }: Layout, position: number): number {
  const run = span.from + Math.round((position - x(span.from)) / step);
  return Math.min(span.to - 1, Math.max(span.from, run));
}
