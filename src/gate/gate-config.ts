import type { GateConfig } from '../config/schema.ts';
import { BOUND_NAMES } from '../records/bounds.ts';
import type { GateRule } from '../records/gate-result.ts';
import { formatMetric, parseGateMetric } from '../records/metric-name.ts';

/** The rule of a config's gate, as in results.json. */
export function ruleOf(gate: GateConfig): GateRule {
  const { family, transform, confidence } = gate;
  const onInconclusive = gate['on-inconclusive'];
  return {
    metric: formatMetric(gate.metric),
    ...(family === undefined ? {} : { family }),
    ...(transform === undefined ? {} : { transform }),
    bound: boundOf(gate),
    ...(confidence === undefined ? {} : { confidence }),
    ...(onInconclusive === undefined ? {} : { onInconclusive }),
  };
}

function boundOf(gate: GateConfig): GateRule['bound'] {
  return Object.fromEntries(
    BOUND_NAMES.flatMap((key) => (gate[key] === undefined ? [] : [[key, gate[key]]])),
  );
}

/** The rule of a decided gate, without its result. */
export function ruleWithin({
  metric,
  family,
  transform,
  bound,
  confidence,
  onInconclusive,
}: GateRule): GateRule {
  return {
    metric,
    ...(family === undefined ? {} : { family }),
    ...(transform === undefined ? {} : { transform }),
    bound,
    ...(confidence === undefined ? {} : { confidence }),
    ...(onInconclusive === undefined ? {} : { onInconclusive }),
  };
}

/**
 * The config's gate that a rule came from, to decide it again.
 * @throws RangeError if the rule names no metric of this version
 */
export function gateConfigOf(rule: GateRule): GateConfig {
  const { family, transform, bound, confidence, onInconclusive } = rule;
  const metric = parseGateMetric(rule.metric);
  if (metric === null) throw new RangeError(`there is no metric "${rule.metric}"`);
  return { metric, family, transform, ...bound, confidence, 'on-inconclusive': onInconclusive };
}

/** Equal texts mean equal rules. */
export function ruleKey({
  metric,
  family,
  transform,
  bound,
  confidence,
  onInconclusive,
}: GateRule): string {
  const bounds = BOUND_NAMES.map((key) => bound[key]);
  // An inconclusive gate counts as `pass` unless the config says otherwise.
  const counts = onInconclusive ?? 'pass';
  return JSON.stringify([metric, family, transform, bounds, confidence, counts]);
}
