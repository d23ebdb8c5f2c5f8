import { describe, expect, it } from 'vitest';
import type { GateConfig } from '../../src/config/schema.ts';
import { decideOverall } from '../../src/gate/decide.ts';
import type { Decision } from '../../src/records/gate-result.ts';
import { decide, gateOf, suite } from './gates.ts';

describe('a gate with confidence', () => {
  const decided = (bounds: Partial<GateConfig>, head: number, base: number, of = 100) =>
    decide(gateOf('pass@1', { confidence: 0.95, ...bounds }), suite(head, of), suite(base, of));

  it.each<{ bounds: Partial<GateConfig>; base: number; head: number; decision: Decision }>([
    // 30 of 100: 21.2 % to 40.0 %, by Clopper and Pearson.
    { bounds: { min: 0.2 }, base: 30, head: 30, decision: 'pass' },
    { bounds: { min: 0.25 }, base: 30, head: 30, decision: 'inconclusive' },
    { bounds: { min: 0.35 }, base: 30, head: 30, decision: 'inconclusive' },
    { bounds: { min: 0.45 }, base: 30, head: 30, decision: 'fail' },
    { bounds: { max: 0.42 }, base: 30, head: 30, decision: 'pass' },
    { bounds: { max: 0.35 }, base: 30, head: 30, decision: 'inconclusive' },
    { bounds: { max: 0.2 }, base: 30, head: 30, decision: 'fail' },
    // 10 of 100 lost, none won: −16.0 by the t-interval to −3.8 by the exact one.
    { bounds: { 'max-drop': 0.17 }, base: 40, head: 30, decision: 'pass' },
    { bounds: { 'max-drop': 0.1 }, base: 40, head: 30, decision: 'inconclusive' },
    { bounds: { 'max-drop': 0.03 }, base: 40, head: 30, decision: 'fail' },
    { bounds: { 'max-rise': 0.17 }, base: 30, head: 40, decision: 'pass' },
    { bounds: { 'max-rise': 0.1 }, base: 30, head: 40, decision: 'inconclusive' },
    { bounds: { 'max-rise': 0.03 }, base: 30, head: 40, decision: 'fail' },
    // None of 100 problems changed, which leaves −3.6 to +3.6.
    { bounds: { 'max-drop': 0 }, base: 30, head: 30, decision: 'inconclusive' },
    { bounds: { 'max-drop': 0.04 }, base: 30, head: 30, decision: 'pass' },
    // Less confidence gives a narrower interval: 25.0 % to 35.5 % at 70 %.
    { bounds: { min: 0.24, confidence: 0.7 }, base: 30, head: 30, decision: 'pass' },
    // A failed bound fails the gate, even if another bound is open.
    { bounds: { min: 0.25, 'max-drop': 0.03 }, base: 40, head: 30, decision: 'fail' },
  ])('from $base % to $head % under $bounds: $decision', ({ bounds, base, head, decision }) => {
    const result = decided(bounds, head, base);
    expect(result.decision, result.reason).toBe(decision);
    expect(result).toMatchObject({ confidence: bounds.confidence ?? 0.95 });
  });

  it('shows the interval of the true value, and the open decision', () => {
    expect(decided({ min: 0.25 }, 30, 30).reason).toBe(
      'is 30.0% (21.2% … 40.0% at 95% confidence): too uncertain to say if it is below the minimum of 25.0%',
    );
    expect(decided({ 'max-drop': 0.1 }, 30, 40).reason).toBe(
      'changed by −10.0 points (−16.0 … −4.0 at 95% confidence): too uncertain to say if it fell by more than 10.0',
    );
    expect(decided({ 'max-drop': 0.03 }, 30, 40).reason).toBe(
      "fell by 10.0 points, by at least 4.0 at 95% confidence, 3.0 are allowed (McNemar's mid-p < 0.001)",
    );
  });

  it('finds no drop if McNemar’s mid-p test finds none', () => {
    // Four of twelve: a t-interval would end at −2.0 points. The exact p is 2 · ½⁴ = 0.125, and
    // mid-p is half of it.
    const four = decided({ 'max-drop': 0 }, 6, 10, 12);
    expect(four).toMatchObject({ decision: 'inconclusive', p: 0.125, midP: 0.0625 });
    expect(four.reason).toMatch(/: only 4 of 12 problems changed, and fewer than 5 can be chance$/);
    const five = decided({ 'max-drop': 0 }, 5, 10, 12);
    expect(five).toMatchObject({ decision: 'fail', p: 0.0625, midP: 0.03125 });
  });

  it('is inconclusive for one problem, which has no interval', () => {
    for (const bounds of [{ min: 0.5 }, { 'max-drop': 0.5 }]) {
      const result = decided(bounds, 0, 1, 1);
      expect(result.decision, result.reason).toBe('inconclusive');
      expect(result.reason).toMatch(
        /too uncertain to say .*, because only one problem contributes$/,
      );
    }
  });

  it('fails the run if on-inconclusive says so, and stays inconclusive itself', () => {
    const gate = decided({ min: 0.25, 'on-inconclusive': 'fail' }, 30, 30);
    expect(gate).toMatchObject({ decision: 'inconclusive', onInconclusive: 'fail' });
    expect(gate.reason).toMatch(/a failure because of on-inconclusive: fail$/);
    expect(decideOverall([gate])).toBe('fail');
    const lenient = decided({ min: 0.25, 'on-inconclusive': 'pass' }, 30, 30);
    expect(decideOverall([lenient])).toBe('inconclusive');
  });
});

describe('a metric that is not available on one side', () => {
  const gate = gateOf('robust-drop@1', { 'max-rise': 0.1 });
  /** Twenty more problems, which all pass. */
  const more = suite(20, 20).map((problem) => ({ ...problem, id: `more/${problem.id}` }));

  it('is blamed on the shared problems if only they lack it', () => {
    // Head solves twenty problems that the base lacks, and none of the five shared ones.
    expect(decide(gate, [...suite(0, 5), ...more], suite(5, 5)).notJudged).toBe(
      'in head, over the 5 problems that both have: no paired nominal sample passes: there is nothing to lose',
    );
    expect(decide(gate, suite(5, 5), [...suite(0, 5), ...more]).notJudged).toBe(
      'in base, over the 5 problems that both have: no paired nominal sample passes: there is nothing to lose',
    );
  });

  it('is blamed on a side if that whole side lacks it', () => {
    expect(decide(gate, suite(5, 5), suite(0, 5)).notJudged).toBe(
      'in base: no paired nominal sample passes: there is nothing to lose',
    );
  });

  it('names no worst transform if the gate is skipped', () => {
    const worst = gateOf('worst-transform', { 'max-drop': 0.1 });
    const { decision, reason } = decide(worst, suite(5, 10));
    expect(decision).toBe('skipped');
    expect(reason).not.toContain('worst:');
    expect(decide(worst, suite(5, 10), suite(5, 10)).reason).toContain('(worst: format Tabs)');
  });
});
