import type { GateConfig } from '../config/schema.ts';
import { BOUND_NAMES } from '../records/bounds.ts';
import type { GateRule } from '../records/gate-result.ts';
import { GROUP_KEYS, groupOf } from '../records/group.ts';
import { formatMetric, parseGateMetric } from '../records/metric-name.ts';

/** The rule of a config's gate, as in results.json. */
export function ruleOf(gate: GateConfig): GateRule {
  const { confidence } = gate;
  const onInconclusive = gate['on-inconclusive'];
  return {
    metric: formatMetric(gate.metric),
    ...groupOf(gate),
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
export function ruleWithin(rule: GateRule): GateRule {
  const { metric, bound, confidence, onInconclusive } = rule;
  return {
    metric,
    ...groupOf(rule),
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
  const { bound, confidence, onInconclusive } = rule;
  const metric = parseGateMetric(rule.metric);
  if (metric === null) throw new RangeError(`there is no metric "${rule.metric}"`);
  const group = groupOf(rule);
  return { metric, ...group, ...bound, confidence, 'on-inconclusive': onInconclusive };
}

/** Equal texts mean equal rules. */
export function ruleKey(rule: GateRule): string {
  const { metric, bound, confidence, onInconclusive } = rule;
  const group = GROUP_KEYS.map((key) => rule[key]);
  const bounds = BOUND_NAMES.map((key) => bound[key]);
  // An inconclusive gate counts as `pass` unless the config says otherwise.
  const counts = onInconclusive ?? 'pass';
  return JSON.stringify([metric, ...group, bounds, confidence, counts]);
}
