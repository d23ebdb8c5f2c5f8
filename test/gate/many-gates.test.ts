import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Decidable, decideTogether } from '../../src/gate/many-gates.ts';
import { isFailure } from '../../src/records/gate-result.ts';

/** The results of statsmodels' multipletests: fixtures/significance.py. */
const { holm }: { holm: readonly { level: number; chances: number[]; fails: boolean[] }[] } =
  JSON.parse(readFileSync(new URL('fixtures/significance.json', import.meta.url), 'utf8'));

/** A gate whose change has this p-value. It fails at every confidence that this allows. */
function gateOf(chance: number, own = 0.95, onInconclusive?: 'fail'): Decidable {
  const at = (confidence: number) =>
    ({ decision: chance <= 1 - confidence ? 'fail' : 'inconclusive' }) as const;
  const { decision } = at(own);
  const rule = { metric: 'pass@1', bound: { 'max-drop': 0 }, confidence: own, onInconclusive };
  return { result: { ...rule, value: 0.5, decision, reason: 'fell' }, at, isBinding: false };
}

/** A gate that no interval decides. */
const plain = (decision: 'pass' | 'fail'): Decidable => ({
  result: { metric: 'pass@1', bound: { min: 0.5 }, value: 0.4, decision, reason: 'is 40.0%' },
  at: null,
  isBinding: false,
});

describe('several gates with a confidence', () => {
  it.each(holm)('fail if Holm’s rule rejects: $chances at $level', ({ level, chances, fails }) => {
    const gates = chances.map((chance) => gateOf(chance, level));
    const decided = decideTogether(gates, { method: 'holm', level });
    expect(decided.map(({ decision }) => decision === 'fail')).toEqual(fails);
  });

  it('give the reason why a gate that fails alone is not sure', () => {
    const [first, second] = decideTogether([gateOf(0.04), gateOf(0.5, 0.95)], {
      method: 'holm',
      level: 0.95,
    });
    expect(first).toMatchObject({
      decision: 'inconclusive',
      reason: "fell; one of 2 gates can do so by chance (Holm's rule at 95%)",
    });
    expect(second).toMatchObject({ decision: 'inconclusive', reason: 'fell' });
  });

  it('still fail the run if on-inconclusive says so', () => {
    const [first] = decideTogether([gateOf(0.04, 0.95, 'fail'), gateOf(0.5)], {
      method: 'holm',
      level: 0.95,
    });
    expect(first?.reason).toMatch(/a failure because of on-inconclusive: fail$/);
    expect(first !== undefined && isFailure(first)).toBe(true);
  });

  it('do not change with the method none, or if there is only one', () => {
    const gates = [gateOf(0.04), gateOf(0.04)];
    const none = decideTogether(gates, { method: 'none', level: 0.95 });
    expect(none).toEqual(gates.map(({ result }) => result));
    const [one, other] = [gateOf(0.04), plain('fail')];
    const single = decideTogether([one, other], { method: 'holm', level: 0.95 });
    expect(single).toEqual([one.result, other.result]);
  });

  it('leave gates without an interval unchanged, in their places', () => {
    const gates = [plain('fail'), gateOf(0.04), plain('pass'), gateOf(0.001)];
    const decided = decideTogether(gates, { method: 'holm', level: 0.95 });
    expect(decided.map(({ decision }) => decision)).toEqual(['fail', 'fail', 'pass', 'fail']);
    // Only two have a confidence, and 0.001 is sure among two. 0.04 is below the last one's
    // threshold.
  });
});
