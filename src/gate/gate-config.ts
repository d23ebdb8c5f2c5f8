import type { GateConfig } from '../config/schema.ts';
import { parseGateMetric } from '../score/metric-name.ts';
import type { GateResult } from './decide.ts';

/**
 * The rule that a gate's result came from, to decide it again.
 * @throws RangeError when it names no metric of this version
 */
export function gateConfigOf(result: Omit<GateResult, 'decision' | 'reason'>): GateConfig {
  const { family, transform, bound, confidence, onInconclusive } = result;
  const metric = parseGateMetric(result.metric);
  if (metric === null) throw new RangeError(`there is no metric "${result.metric}"`);
  return { metric, family, transform, ...bound, confidence, 'on-inconclusive': onInconclusive };
}
