import type { z } from 'zod';
import type { gateResult, gateRule } from './decision-schemas.ts';
import type { DeepReadonly } from './deep-readonly.ts';

/** The rule of a gate, as in results.json. */
export type GateRule = DeepReadonly<z.output<typeof gateRule>>;

/** The result of one gate. */
export type GateResult = DeepReadonly<z.output<typeof gateResult>>;

export type Decision = GateResult['decision'];

/** True when a gate fails the run. */
export function isFailure({
  decision,
  onInconclusive,
}: Pick<GateResult, 'decision' | 'onInconclusive'>): boolean {
  return decision === 'fail' || (decision === 'inconclusive' && onInconclusive === 'fail');
}
