import type { GateConfig } from '../config/schema.ts';
import type { GateRule } from '../records/gate-result.ts';
import type { Rules } from '../records/rules.ts';
import { gateConfigOf, ruleKey, ruleOf } from './gate-config.ts';

/** A gate to be decided. */
export interface BoundGate {
  readonly rule: GateRule;
  /** Null where this version does not know its metric. */
  readonly gate: GateConfig | null;
  /** Whether the base asks for it, and whether the base alone does. */
  readonly isBinding: boolean;
  readonly isOfBase: boolean;
}

/** The gates of a base that bind a change, by suite; none where its config does not want that. */
export function bindingGates(rules: Rules | undefined): Rules['gates'] {
  return rules?.gatesFrom === 'base' ? rules.gates : new Map();
}

/** A suite's own gates, and those of its base that differ from all of them. */
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
