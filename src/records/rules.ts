/** A config's rules for deciding the whole run, as in results.json. */

import type { GateRule } from './gate-result.ts';

export interface RunRules {
  /** The config whose gates bind a change: its own, or with `base` that of its base too. */
  readonly gatesFrom: 'head' | 'base';
  readonly requireBaseline: boolean;
  /** The isolation that the config asks for; absent if unknown. */
  readonly isolation?: string | undefined;
  /** The rule for several gates with a confidence; absent in results of earlier versions. */
  readonly gatesConfidence?: ManyGates | undefined;
}

/** The rule for deciding several gates with a confidence together, and its confidence level. */
export interface ManyGates {
  readonly method: 'holm' | 'none';
  readonly level: number;
}

/** The rule of a config that gives none. */
export const MANY_GATES: ManyGates = { method: 'holm', level: 0.95 };
/** The rules for results that give none: those of earlier versions. */
export const HEAD_RULES: RunRules = { gatesFrom: 'head', requireBaseline: false };
/** The base's rules for judging changes. */
export interface Rules extends RunRules {
  /** The gates of each suite that has some, by its name. */
  readonly gates: ReadonlyMap<string, readonly GateRule[]>;
}
