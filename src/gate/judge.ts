import type { GateConfig } from '../config/schema.ts';
import { boundsOf } from '../records/bounds.ts';
import type { GateMetric } from '../records/metric-name.ts';
import { ROUNDING } from '../records/rounding.ts';
import { CONFIDENCE, type Interval } from '../score/intervals.ts';
import {
  apart,
  chance,
  changeUnit,
  confidenceText,
  metricValueText,
  plural,
  signedChange,
  valueUnit,
} from '../text/numbers.ts';
import type { Delta } from './deltas.ts';
import { fewestChanged } from './exchange.ts';

/** The result of one bound of a gate, with words that follow the metric's name. */
export interface Judgement {
  readonly decision: 'pass' | 'fail' | 'inconclusive';
  readonly reason: string;
}

type Change = Exclude<Delta, { unavailable: string }>;

/** A distance from a bound, with its interval. */
interface Measured extends Interval {
  readonly value: number;
}

/**
 * Judge the bounds on the head's value: by the value, or with `confidence` by its interval. Bounds
 * that hold give no judgement.
 * @param interval of the value, at the gate's confidence; null if there is none
 */
export function judgeValue(
  gate: GateConfig,
  value: number,
  interval: Interval | null,
): Judgement[] {
  const { metric } = gate;
  const unit = valueUnit(metric);
  const ends = gate.confidence === undefined ? null : (interval ?? EVERYTHING);
  return boundsOf(gate, 'value').flatMap(({ value: bound, sign, name }): Judgement[] => {
    const side = sign === 1 ? 'above' : 'below';
    const decision = placeOf(beyond(value, ends, bound, sign));
    if (decision === 'pass') return [];
    const surest = sign === 1 ? ends?.low : ends?.high;
    const statement = `is ${apart(metric, value, bound)}${unit}`;
    if (decision === 'inconclusive') {
      const open = `too uncertain to say if it is ${side} the ${name} of ${metricValueText(metric, bound)}`;
      if (interval === null) return [{ decision, reason: `${statement}: ${open}, ${ALONE}` }];
      const range = `${metricValueText(metric, interval.low)} … ${metricValueText(metric, interval.high)}`;
      const reason = `${statement} (${range} at ${confidence(gate)} confidence): ${open}`;
      return [{ decision, reason }];
    }
    const sure =
      surest === undefined
        ? ''
        : `, at ${sign === 1 ? 'least' : 'most'} ${apart(metric, surest, bound)}${unit} at ${confidence(gate)} confidence`;
    const limit = `${apart(metric, bound, surest ?? value)}${unit}`;
    return [{ decision, reason: `${statement}${sure}, ${side} the ${name} of ${limit}` }];
  });
}

/** The same for the bounds on the change against the baseline. */
export function judgeChange(gate: GateConfig, delta: Change): Judgement[] {
  const { metric } = gate;
  const unit = changeUnit(metric);
  const { low, high } = delta;
  const known = low === null || high === null ? null : { low, high };
  const interval = gate.confidence === undefined ? null : (known ?? EVERYTHING);
  return boundsOf(gate, 'change').flatMap(({ value: allowed, sign }): Judgement[] => {
    const decision = placeOf(beyond(delta.delta, interval, sign * allowed, sign));
    if (decision === 'pass') return [];
    const verb = sign === 1 ? 'rose' : 'fell';
    const change = Math.abs(delta.delta);
    if (decision === 'inconclusive') {
      const statement = `changed by ${signedChange(metric, delta.delta)}${unit}`;
      const open = `too uncertain to say if it ${verb} by more than ${signedChange(metric, allowed).replace('+', '')}`;
      if (known === null) return [{ decision, reason: `${statement}: ${open}, ${ALONE}` }];
      const range = `(${rangeOf(metric, known)} at ${confidence(gate)} confidence)`;
      return [{ decision, reason: `${statement} ${range}: ${open}${tooFew(gate, delta)}` }];
    }
    const surest = sign === 1 ? interval?.low : interval?.high;
    const sure =
      surest === undefined
        ? ''
        : `, by at least ${apart(metric, Math.abs(surest), allowed)} at ${confidence(gate)} confidence`;
    const limit = apart(metric, allowed, surest === undefined ? change : Math.abs(surest));
    const statement = `${verb} by ${apart(metric, change, allowed)}${unit}${sure}, ${limit} are allowed`;
    return [{ decision, reason: `${statement}${doubt(gate, delta)}` }];
  });
}

/** Words for a change that cannot be sure because too few problems changed; otherwise ''. */
function tooFew(gate: GateConfig, { changed, problems, clusters }: Change): string {
  const fewest = fewestChanged(gate.confidence ?? CONFIDENCE);
  if (changed === null || changed >= fewest) return '';
  const all = clusters === null ? plural(problems, 'problem') : plural(clusters, 'cluster');
  return changed === 0
    ? `: none of ${all} changed`
    : `: ${changed === (clusters ?? problems) ? '' : 'only '}${changed} of ${all} changed, and fewer than ${fewest} can be chance`;
}

/** One problem gives no interval: treat it as unbounded. */
const EVERYTHING: Interval = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const ALONE = 'because only one problem contributes';

/** `−6.1 … +0.1`. */
export function rangeOf(metric: GateMetric, { low, high }: Interval): string {
  return `${signedChange(metric, low)} … ${signedChange(metric, high)}`;
}

/** Words for the chance of such a change by noise alone; '' if there are none. */
function doubt(gate: GateConfig, delta: Change): string {
  const { low, high, midP } = delta;
  const test = midP === null ? [] : [`McNemar's mid-p ${chance(midP)}`];
  const isNoise = low !== null && high !== null && low < 0 && high > 0;
  if (gate.confidence !== undefined || !isNoise) return test.map((text) => ` (${text})`).join('');
  return `, though that could be noise (${[rangeOf(gate.metric, { low, high }), ...test].join(', ')})`;
}

const confidence = (gate: GateConfig) => confidenceText(gate.confidence ?? CONFIDENCE);

/** The distance of a value and its interval beyond a bound; positive is bad. */
function beyond(value: number, interval: Interval | null, bound: number, sign: 1 | -1): Measured {
  const ends = interval ?? { low: value, high: value };
  const [low, high] = sign === 1 ? [ends.low, ends.high] : [ends.high, ends.low];
  return { value: sign * (value - bound), low: sign * (low - bound), high: sign * (high - bound) };
}

function placeOf({ low, high }: Measured): Judgement['decision'] {
  if (low > ROUNDING) return 'fail';
  return high > ROUNDING ? 'inconclusive' : 'pass';
}
