import type { GateConfig } from '../config/schema.ts';
import type { GateRule } from '../records/gate-result.ts';
import type { Rules } from '../records/rules.ts';
import { gateConfigOf, ruleKey, ruleOf } from './gate-config.ts';

/** A gate to be decided. */
export interface BoundGate {
  readonly rule: GateRule;
  /** Null if this version does not know its metric. */
  readonly gate: GateConfig | null;
  /** `isBinding` is true if the base asks for the gate; `isOfBase` if only the base does. */
  readonly isBinding: boolean;
  readonly isOfBase: boolean;
}

/** The base's gates that bind a change, by suite; none unless its config has `gates-from: base`. */
export function bindingGates(rules: Rules | undefined): Rules['gates'] {
  return rules?.gatesFrom === 'base' ? rules.gates : new Map();
}

/** A suite's own gates, then the base's that differ from all of them. */
export function joinGates(
  own: readonly GateConfig[],
  ofBase: readonly GateRule[],
): readonly BoundGate[] {
  const known = new Set(own.map((gate) => ruleKey(ruleOf(gate))));
  const binding = new Set(ofBase.map(ruleKey));
  const more = ofBase.filter((rule) => !known.has(ruleKey(rule)));
  return [
    ...own.map((gate) => {
      const rule = ruleOf(gate);
      return { rule, gate, isBinding: binding.has(ruleKey(rule)), isOfBase: false };
    }),
    ...more.map((rule) => ({ rule, gate: knownGate(rule), isBinding: true, isOfBase: true })),
  ];
}

function knownGate(rule: GateRule): GateConfig | null {
  try {
    return gateConfigOf(rule);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
