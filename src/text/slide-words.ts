import { parseMetric } from '../records/metric-name.ts';
import type { Slide } from '../records/slide.ts';
import { apart, chance, changeUnit, metricChangeText, metricValueText, plural } from './numbers.ts';

/** The form of a metric that this version does not know. */
const SHARE = { kind: 'pass@', k: 1 } as const;

/**
 * `slid by 4.2 points over the last 18 runs, from 61.3% to 57.1% (p = 0.003)`, words that follow the
 * metric's name.
 * @param allowed another change, from which the shown size of the slide differs
 */
export function slideWords(slide: Omit<Slide, 'p'>, allowed?: number): string {
  const { runs, from, to, delta, adjustedP } = slide;
  const metric = parseMetric(slide.metric) ?? SHARE;
  const amount = Math.abs(delta);
  const size =
    allowed === undefined
      ? metricChangeText(metric, amount)
      : `${apart(metric, amount, allowed)}${changeUnit(metric)}`;
  const verb = delta < 0 ? 'slid' : 'rose';
  return `${verb} by ${size} over the last ${plural(runs, 'run')}, from ${metricValueText(metric, from)} to ${metricValueText(metric, to)} (p ${chance(adjustedP)})`;
}
