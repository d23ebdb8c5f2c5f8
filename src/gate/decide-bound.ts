import type { GateResult } from '../records/gate-result.ts';
import type { Undecided } from '../records/results.ts';
import { plural } from '../text/numbers.ts';
import type { BoundGate } from './bound-gates.ts';
import { decideGate, loseGate, skipGate } from './decide.ts';
import type { Shared } from './deltas.ts';
import type { Decidable } from './many-gates.ts';

/** Decide a gate of head or base, with a way to decide it at another confidence. */
export function decideBound(
  bound: BoundGate,
  { problems, generated }: Undecided,
  shared: Shared | null,
  why: string,
): Decidable {
  const { gate, rule, isBinding, isOfBase } = bound;
  const from = isOfBase ? ofTheBase : (result: GateResult) => result;
  const skipped = generated?.skipped;
  if (skipped !== undefined) {
    return fixed(bound, from({ ...skipGate(rule, `is skipped: ${skipped}`), notJudged: skipped }));
  }
  if (gate === null) {
    return fixed(bound, from(loseGate(rule, 'this version does not know that metric')));
  }
  const result = withoutAnswers(from(decideGate(gate, problems, shared, why)), generated);
  if (gate.confidence === undefined || result.decision === 'skipped') return fixed(bound, result);
  return {
    isBinding,
    result,
    at: (confidence) => decideGate({ ...gate, confidence }, problems, shared, why),
  };
}

/** A metric that is not available only because answers could not be had is no failure of head. */
function withoutAnswers(result: GateResult, generated: Undecided['generated']): GateResult {
  const lost = (generated?.failed ?? 0) + (generated?.missing ?? 0);
  if (lost === 0 || result.value !== null || result.decision !== 'fail') return result;
  const why = `${plural(lost, 'answer')} could not be had`;
  return { ...result, decision: 'skipped', reason: `${result.reason}; ${why}`, notJudged: why };
}

/** A gate whose result does not depend on a confidence. */
export function fixed({ isBinding }: BoundGate, result: GateResult): Decidable {
  return { isBinding, result, at: null };
}

/** Mark a result of a gate that only the base's config asks for. */
export function ofTheBase(result: GateResult): GateResult {
  return { ...result, from: 'base' };
}
