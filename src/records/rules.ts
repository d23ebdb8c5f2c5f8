import type { z } from 'zod';
import type { rules } from './decision-schemas.ts';
import type { DeepReadonly } from './deep-readonly.ts';
import type { GateRule } from './gate-result.ts';

/** A config's rules for deciding the whole run, as in results.json. */
export type RunRules = DeepReadonly<z.output<typeof rules>>;

/** The rule for deciding several gates with a confidence together, and its confidence level. */
export type ManyGates = NonNullable<RunRules['gatesConfidence']>;

/** The rule of a config that gives none. */
export const MANY_GATES: ManyGates = { method: 'holm', level: 0.95 };

/** The rules for results that give none: those of earlier versions. */
export const HEAD_RULES: RunRules = { gatesFrom: 'head', requireBaseline: false };

/** The base's rules for judging changes. */
export interface Rules extends RunRules {
  /** The gates of each suite that has some, by its name. */
  readonly gates: ReadonlyMap<string, readonly GateRule[]>;
}
