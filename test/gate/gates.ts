import type { GateConfig } from '../../src/config/schema.ts';
import { decideGate } from '../../src/gate/decide.ts';
import { share } from '../../src/gate/deltas.ts';
import { parseGateMetric } from '../../src/records/metric-name.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';

export const NO_BASELINE = 'there is no baseline';

/** This many problems with one sample and one perturbed prompt each. The first ones pass. */
export function suite(passed: number, of: number, perturbedPassed = passed): ProblemVerdicts[] {
  const verdicts = (yes: boolean): Verdict[] => [yes ? 'passed' : 'failed'];
  return Array.from({ length: of }, (_, i) => ({
    id: `T/${i}`,
    nominal: verdicts(i < passed),
    variants: [
      { family: 'format', transform: 'Tabs', seed: 0, verdicts: verdicts(i < perturbedPassed) },
    ],
  }));
}

export function gateOf(metric: string, bounds: Partial<GateConfig>): GateConfig {
  const parsed = parseGateMetric(metric);
  if (parsed === null) throw new Error(`${metric} is no metric`);
  return { metric: parsed, ...bounds };
}

export function decide(
  gate: GateConfig,
  head: readonly ProblemVerdicts[],
  base: readonly ProblemVerdicts[] | null = null,
) {
  return decideGate(gate, head, base === null ? null : share(head, base), NO_BASELINE);
}
