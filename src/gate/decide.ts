import type { GateConfig } from '../config/schema.ts';
import { formatMetric, isCount, type MetricKind, type MetricName } from '../score/metric-name.ts';
import { contributionsOf, valueOfParts, worstTransform } from '../score/metrics.ts';
import type { ProblemVerdicts } from '../score/tally.ts';
import { type Delta, deltaOf, type Shared } from './compare.ts';

export const DECISIONS = ['pass', 'fail', 'inconclusive', 'skipped'] as const;
export type Decision = (typeof DECISIONS)[number];

/** What became of one gate. */
export interface GateResult {
  readonly metric: string;
  readonly family?: string | undefined;
  readonly transform?: string | undefined;
  readonly bound: {
    readonly min?: number | undefined;
    readonly max?: number | undefined;
    readonly 'max-drop'?: number | undefined;
    readonly 'max-rise'?: number | undefined;
  };
  /** The head's value; null where it is not available. */
  readonly value: number | null;
  readonly baseline?: number | undefined;
  readonly delta?: number | undefined;
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  readonly decision: Decision;
  /** What can follow the metric's name in one sentence, in plain words. */
  readonly reason: string;
}

/** Sums of shares that should be equal differ in the last digits; they are no regression. */
const ROUNDING = 1e-9;

/**
 * Decide one gate: `min` and `max` bind the head's value, `max-drop` and `max-rise` its change.
 * The point estimate decides. A metric that is not available fails its gate: a gate that nothing
 * can break guards nothing.
 * @param shared null where there is no baseline, or none with this suite
 * @param whyNoBaseline for the reason of a skipped gate
 */
export function decideGate(
  gate: GateConfig,
  problems: readonly ProblemVerdicts[],
  shared: Shared | null,
  whyNoBaseline: string,
): GateResult {
  const result = decideByValue(gate, problems, shared, whyNoBaseline);
  if (gate.metric.kind !== 'worst-transform' || result.value === null) return result;
  const worst = worstTransform(problems, { family: gate.family, transform: gate.transform });
  if ('unavailable' in worst) return result;
  const { family, transform } = worst.group;
  return { ...result, reason: `${result.reason} (worst: ${family} ${transform})` };
}

function decideByValue(
  gate: GateConfig,
  problems: readonly ProblemVerdicts[],
  shared: Shared | null,
  whyNoBaseline: string,
): GateResult {
  const group = { family: gate.family, transform: gate.transform };
  const parts = contributionsOf(problems, gate.metric, group);
  const value = 'unavailable' in parts ? parts : valueOfParts(parts);
  const named = {
    metric: formatMetric(gate.metric),
    ...(gate.family === undefined ? {} : { family: gate.family }),
    ...(gate.transform === undefined ? {} : { transform: gate.transform }),
    bound: boundOf(gate),
  };
  if (typeof value !== 'number') {
    const reason = `is not available: ${value.unavailable}`;
    return { ...named, value: null, decision: 'fail', reason };
  }
  const isRelative = gate['max-drop'] !== undefined || gate['max-rise'] !== undefined;
  const delta = shared === null ? null : deltaOf(shared, gate.metric, group);
  const change = delta === null || 'unavailable' in delta ? {} : changeOf(delta);
  const result = { ...named, value, ...change };

  const broken = [...breaksOfValue(gate, value), ...breaksOfChange(gate, delta)];
  if (broken.length > 0) return { ...result, decision: 'fail', reason: broken.join(' and ') };
  const missing =
    delta === null ? whyNoBaseline : 'unavailable' in delta ? delta.unavailable : null;
  if (isRelative && missing !== null) {
    const isAbsolute = gate.min !== undefined || gate.max !== undefined;
    const reason = `its change is not judged: ${missing}`;
    if (!isAbsolute) return { ...result, decision: 'skipped', reason };
    return {
      ...result,
      decision: 'pass',
      reason: `${withinBounds(gate.metric, value)}; ${reason}`,
    };
  }
  return { ...result, decision: 'pass', reason: passReason(gate.metric, value, delta, isRelative) };
}

function boundOf(gate: GateConfig): GateResult['bound'] {
  return {
    ...(gate.min === undefined ? {} : { min: gate.min }),
    ...(gate.max === undefined ? {} : { max: gate.max }),
    ...(gate['max-drop'] === undefined ? {} : { 'max-drop': gate['max-drop'] }),
    ...(gate['max-rise'] === undefined ? {} : { 'max-rise': gate['max-rise'] }),
  };
}

function changeOf(delta: Exclude<Delta, { unavailable: string }>) {
  const interval =
    delta.low === null || delta.high === null ? {} : { low: delta.low, high: delta.high };
  return { baseline: delta.base, delta: delta.delta, ...interval };
}

function breaksOfValue({ metric, min, max }: GateConfig, value: number): string[] {
  const broken: string[] = [];
  const unit = isCount(metric.kind) ? '' : '%';
  const said = (bound: number, how: string) =>
    `is ${apart(metric, value, bound)}${unit}, ${how} of ${apart(metric, bound, value)}${unit}`;
  if (min !== undefined && value < min - ROUNDING) broken.push(said(min, 'below the minimum'));
  if (max !== undefined && value > max + ROUNDING) broken.push(said(max, 'above the maximum'));
  return broken;
}

function breaksOfChange(gate: GateConfig, delta: Delta | null): string[] {
  if (delta === null || 'unavailable' in delta) return [];
  const { metric, 'max-drop': maxDrop, 'max-rise': maxRise } = gate;
  const unit = isCount(metric.kind) ? '' : ' points';
  const said = (verb: string, change: number, allowed: number) =>
    `${verb} by ${apart(metric, change, allowed)}${unit}, ${apart(metric, allowed, change)} are allowed`;
  const broken: string[] = [];
  if (maxDrop !== undefined && -delta.delta > maxDrop + ROUNDING) {
    broken.push(said('fell', -delta.delta, maxDrop));
  }
  if (maxRise !== undefined && delta.delta > maxRise + ROUNDING) {
    broken.push(said('rose', delta.delta, maxRise));
  }
  return broken;
}

/** A count as it is, a share as percentage points with as many digits as tell it from another. */
function apart({ kind }: MetricName, value: number, other: number): string {
  if (isCount(kind)) return String(value);
  for (let digits = 1; digits < 8; digits += 1) {
    const text = (value * 100).toFixed(digits);
    if (text !== (other * 100).toFixed(digits)) return text;
  }
  return points(value);
}

function passReason(
  metric: MetricName,
  value: number,
  delta: Delta | null,
  isRelative: boolean,
): string {
  if (!isRelative || delta === null || 'unavailable' in delta) return withinBounds(metric, value);
  if (Math.abs(delta.delta) < ROUNDING) return `is unchanged at ${shown(metric.kind, value)}`;
  const change = Math.abs(delta.delta);
  const by = isCount(metric.kind) ? String(change) : `${points(change)} points`;
  return `${delta.delta < 0 ? 'fell' : 'rose'} by ${by}, within bounds`;
}

function withinBounds({ kind }: MetricName, value: number): string {
  return `is ${shown(kind, value)}, within bounds`;
}

/** A metric's value: a share as percent, a count as it is. */
function shown(kind: MetricKind, value: number): string {
  return isCount(kind) ? String(value) : percent(value);
}

/**
 * The overall decision: one failed gate fails all; a run in which every gate was skipped, or that
 * has none, is skipped.
 */
export function decideOverall(gates: readonly Pick<GateResult, 'decision'>[]): Decision {
  for (const decision of ['fail', 'inconclusive', 'pass'] as const) {
    if (gates.some((gate) => gate.decision === decision)) return decision;
  }
  return 'skipped';
}

/** `15.9%`, with a true minus sign. */
export function percent(share: number): string {
  return `${points(share).replace('-', '−')}%`;
}

/** A share as percentage points: one digit, more where that would show zero for something. */
export function points(share: number): string {
  const value = share * 100;
  const digits = value !== 0 && Math.abs(value) < 0.05 ? 3 : 1;
  return value.toFixed(digits);
}
