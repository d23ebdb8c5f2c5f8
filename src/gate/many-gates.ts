import type { GateResult } from '../records/gate-result.ts';
import type { ManyGates } from '../records/rules.ts';
import { confidenceText } from '../text/numbers.ts';
import { consequence } from './decide.ts';

/** A gate that was decided without regard to the others. */
export interface Decidable {
  readonly result: GateResult;
  /** Its result at another confidence; null if no interval decides it. */
  readonly at: ((confidence: number) => Pick<GateResult, 'decision'>) | null;
  /** True if the base binds it. */
  readonly isBinding: boolean;
}

/**
 * Decide all gates of a run. The base's binding gates are decided together, apart from the others.
 * Otherwise a pull request could make them less sure by adding gates.
 * @param gates all of them
 * @param own the rule for the gates that the base does not bind
 * @param binding the base's rule for its binding gates
 * @returns the results of all gates, in their order
 */
export function decideAll(
  gates: readonly Decidable[],
  own: ManyGates,
  binding: ManyGates,
): GateResult[] {
  const results = new Map<Decidable, GateResult>();
  for (const isBinding of [true, false]) {
    const some = gates.filter((gate) => gate.isBinding === isBinding);
    const decided = decideTogether(some, isBinding ? binding : own);
    for (const [i, gate] of some.entries()) results.set(gate, decided[i] ?? gate.result);
  }
  return gates.map((gate) => results.get(gate) ?? gate.result);
}

/**
 * Bound the chance that any gate fails although nothing changed, by Holm's step-down procedure
 * (1979). For m gates with a confidence, the surest failure must be sure at 1 − α / m, the next one
 * at 1 − α / (m − 1), and so on. A gate that fails alone but not among so many is inconclusive.
 * @param gates those that must be sure together
 * @returns the results of all gates, in their order
 */
export function decideTogether(
  gates: readonly Decidable[],
  { method, level }: ManyGates,
): GateResult[] {
  const confident = gates.filter(({ at }) => at !== null);
  const sure = new Set<Decidable>();
  for (let isDone = method === 'none' || confident.length < 2; !isDone; ) {
    const confidence = 1 - (1 - level) / (confident.length - sure.size);
    const more = confident.filter(
      (gate) =>
        !sure.has(gate) &&
        gate.result.decision === 'fail' &&
        gate.at?.(confidence).decision === 'fail',
    );
    for (const gate of more) sure.add(gate);
    isDone = more.length === 0 || sure.size === confident.length;
  }
  const isOpen = (gate: Decidable) =>
    method === 'holm' && confident.length > 1 && gate.at !== null && !sure.has(gate);
  return gates.map((gate) => {
    const { result } = gate;
    if (result.decision !== 'fail' || !isOpen(gate)) return result;
    const why = `one of ${confident.length} gates can do so by chance (Holm's rule at ${confidenceText(level)})`;
    const then = consequence(result.onInconclusive, 'inconclusive');
    return { ...result, decision: 'inconclusive', reason: `${result.reason}; ${why}${then}` };
  });
}
