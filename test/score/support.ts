import { type MetricName, parseMetric } from '../../src/records/metric-name.ts';
import type { MetricValue } from '../../src/score/metrics.ts';

export function metric(text: string): MetricName {
  const name = parseMetric(text);
  if (name === null) throw new Error(`${text} is no metric`);
  return name;
}

/** A metric's value; null if it is not available. */
export function numberOf(result: MetricValue): number | null {
  return 'unavailable' in result ? null : result.value;
}
