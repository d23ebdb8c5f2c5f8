/** A config's rules for deciding the whole run, as results.json has them. */

import type { GateRule } from './gate-result.ts';

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
