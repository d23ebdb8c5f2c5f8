import type { GateConfig } from '../config/schema.ts';
import { type GateRule, gateConfigOf, ruleKey, ruleOf } from './gate-config.ts';

/** A config's rules for deciding the whole run, as results.json has them. */
export interface RunRules {
  /** The config whose gates bind a change: its own, or with `base` that of its base too. */
  readonly gatesFrom: 'head' | 'base';
  readonly requireBaseline: boolean;
  /** The isolation that it asks for; left out if that is not known. */
  readonly isolation?: string | undefined;
  /** How gates with a confidence are decided where there are several; earlier versions did not say. */
  readonly gatesConfidence?: ManyGates | undefined;
}

/** How several gates with a confidence are decided together, and how sure that is to be. */
export interface ManyGates {
  readonly method: 'holm' | 'none';
  readonly level: number;
}

/** What a config that says nothing asks for. */
export const MANY_GATES: ManyGates = { method: 'holm', level: 0.95 };

/** The rules of results that do not say any: those of earlier versions. */
export const HEAD_RULES: RunRules = { gatesFrom: 'head', requireBaseline: false };

/** By what rules a base wants changes to be judged. */
export interface Rules extends RunRules {
  /** The gates of each suite that has some, by its name. */
  readonly gates: ReadonlyMap<string, readonly GateRule[]>;
}

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
