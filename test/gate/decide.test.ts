import { describe, expect, it } from 'vitest';
import type { GateConfig } from '../../src/config/schema.ts';
import { decideOverall } from '../../src/gate/decide.ts';
import type { Decision } from '../../src/records/gate-result.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import { percent, points } from '../../src/text/numbers.ts';
import { decide, gateOf, NO_BASELINE, suite } from './gates.ts';

describe('decideGate', () => {
  it.each<{ bounds: Partial<GateConfig>; base: number; head: number; decision: Decision }>([
    // A value at its bound is within it, whatever its binary form is.
    { bounds: { min: 0.15 }, base: 0, head: 15, decision: 'pass' },
    { bounds: { min: 0.15 }, base: 0, head: 14, decision: 'fail' },
    { bounds: { max: 0.15 }, base: 0, head: 15, decision: 'pass' },
    { bounds: { max: 0.15 }, base: 0, head: 16, decision: 'fail' },
    { bounds: { min: 0 }, base: 0, head: 0, decision: 'pass' },
    { bounds: { max: 1 }, base: 0, head: 100, decision: 'pass' },
    // 0.17 − 0.15 is 0.020000000000000018 in binary. It is still a drop of 0.02.
    { bounds: { 'max-drop': 0.02 }, base: 17, head: 15, decision: 'pass' },
    { bounds: { 'max-drop': 0.02 }, base: 17, head: 14, decision: 'fail' },
    { bounds: { 'max-drop': 0.07 }, base: 57, head: 50, decision: 'pass' },
    { bounds: { 'max-drop': 0 }, base: 17, head: 17, decision: 'pass' },
    { bounds: { 'max-drop': 0 }, base: 17, head: 16, decision: 'fail' },
    { bounds: { 'max-drop': 0 }, base: 17, head: 90, decision: 'pass' },
    { bounds: { 'max-rise': 0.02 }, base: 15, head: 17, decision: 'pass' },
    { bounds: { 'max-rise': 0.02 }, base: 15, head: 18, decision: 'fail' },
    { bounds: { 'max-rise': 0.02 }, base: 15, head: 0, decision: 'pass' },
    { bounds: { min: 0.5, 'max-drop': 0.5 }, base: 60, head: 40, decision: 'fail' },
    { bounds: { min: 0.1, 'max-drop': 0.1 }, base: 60, head: 40, decision: 'fail' },
    { bounds: { min: 0.1, 'max-drop': 0.3 }, base: 60, head: 40, decision: 'pass' },
  ])(
    'pass@1 from $base % to $head % under $bounds: $decision',
    ({ bounds, base, head, decision }) => {
      const result = decide(gateOf('pass@1', bounds), suite(head, 100), suite(base, 100));
      expect(result.decision).toBe(decision);
      expect(result.bound).toEqual(bounds);
      expect(result.value).toBeCloseTo(head / 100, 12);
      expect(result.baseline).toBeCloseTo(base / 100, 12);
      expect(result.delta).toBeCloseTo((head - base) / 100, 12);
    },
  );

  it('names every broken bound', () => {
    const gate = gateOf('pass@1', { min: 0.5, 'max-drop': 0.02 });
    const { reason } = decide(gate, suite(40, 100), suite(60, 100));
    expect(reason).toMatch(/40\.0%.*below.*50\.0%.*fell by 20\.0 points.*2\.0/);
  });

  it('is skipped with a reason if only a change is bound and there is no baseline', () => {
    const result = decide(gateOf('pass@1', { 'max-drop': 0.02 }), suite(1, 100));
    expect(result.decision).toBe('skipped');
    expect(result.reason).toContain(NO_BASELINE);
    expect(result.value).toBeCloseTo(0.01, 12);
    expect(result.baseline).toBeUndefined();
  });

  it('bounds the value without a baseline too', () => {
    const gate = gateOf('pass@1', { min: 0.2, 'max-drop': 0.02 });
    expect(decide(gate, suite(19, 100)).decision).toBe('fail');
    const within = decide(gate, suite(20, 100));
    expect(within.decision).toBe('pass');
    expect(within.reason).toContain(NO_BASELINE);
  });

  it('does not judge a change if the baseline shares no problem', () => {
    const other = suite(5, 10).map((problem) => ({ ...problem, id: `U${problem.id}` }));
    const result = decide(gateOf('pass@1', { 'max-drop': 0 }), suite(1, 10), other);
    expect(result.decision).toBe('skipped');
    expect(result.reason).toContain('share no problem');
  });

  it('judges the change over the shared problems only, the value over all', () => {
    // Head solves its 10 new problems and none of the 10 old ones, which base solved.
    const head = suite(10, 20).map((problem, i) => ({ ...problem, id: `T/${(i + 10) % 20}` }));
    const result = decide(gateOf('pass@1', { 'max-drop': 0.5 }), head, suite(10, 10));
    expect(result).toMatchObject({ decision: 'fail', value: 0.5, baseline: 1, delta: -1 });
  });

  it('fails a metric that is not available, with or without a baseline', () => {
    const gate = gateOf('pass@10', { min: 0 });
    for (const base of [null, suite(5, 10)]) {
      const result = decide(gate, suite(10, 10), base);
      expect(result).toMatchObject({ decision: 'fail', value: null });
      expect(result.reason).toContain('is not available: needs 10 samples');
    }
  });

  it('fails a robust metric of a family that no problem has', () => {
    const gate = gateOf('robust-pass@1', { min: 0, family: 'syntax' });
    expect(decide(gate, suite(10, 10))).toMatchObject({
      decision: 'fail',
      value: null,
      family: 'syntax',
    });
  });

  it('fails robust-drop if nothing passes that could drop', () => {
    const result = decide(gateOf('robust-drop@1', { max: 0.9 }), suite(0, 10), suite(5, 10));
    expect(result).toMatchObject({ decision: 'fail', value: null });
  });

  it('does not judge the change of robust-drop if nothing passed in the base', () => {
    const result = decide(gateOf('robust-drop@1', { 'max-rise': 0 }), suite(5, 10), suite(0, 10));
    expect(result.decision).toBe('skipped');
    expect(result.reason).toContain('in base: no paired nominal sample passes');
  });

  it('considers only the gate’s family and transform', () => {
    const problems = suite(10, 10, 4).map((problem) => ({
      ...problem,
      variants: [
        ...problem.variants,
        { family: 'syntax', transform: 'Dead', seed: 0, verdicts: ['failed'] as const },
      ],
    }));
    const decided = (bounds: Partial<GateConfig>) =>
      decide(gateOf('robust-pass@1', { min: 0.4, ...bounds }), problems);
    expect(decided({})).toMatchObject({ decision: 'fail', value: 0 });
    expect(decided({ family: 'syntax' })).toMatchObject({ decision: 'fail', value: 0 });
    expect(decided({ family: 'format' })).toMatchObject({ decision: 'pass', value: 0.4 });
    expect(decided({ family: 'format', transform: 'Tabs' })).toMatchObject({
      decision: 'pass',
      value: 0.4,
      transform: 'Tabs',
    });
  });

  /** One problem of many samples, the first ones passed: fine shares, and no slow bootstrap. */
  function fine(passed: number): ProblemVerdicts[] {
    const nominal = Array.from({ length: 10_000 }, (_, i) => (i < passed ? 'passed' : 'failed'));
    return [{ id: 'T/0', nominal, variants: [] }];
  }

  it('gives a reason with different numbers if value and bound differ', () => {
    // 1,999 of 10,000 against 20 %: "20.0%, below the minimum of 20.0%" explains nothing.
    const { decision, reason } = decide(gateOf('pass@1', { min: 0.2 }), fine(1999));
    expect(decision).toBe('fail');
    const [value, bound] = reason.match(/[\d.]+%/g) ?? [];
    expect(value).not.toBe(bound);
  });

  it('gives a reason with different numbers if change and bound differ', () => {
    const gate = gateOf('pass@1', { 'max-drop': 0.02 });
    const { decision, reason } = decide(gate, fine(4799), fine(5000));
    expect(decision).toBe('fail');
    const [fell, allowed] = reason.match(/\d+\.\d+/g) ?? [];
    expect(fell).not.toBe(allowed);
  });

  it('does not fail a gate for an `error` alone: the other problems decide', () => {
    // `max-errors` may allow some errors. design.md: "Verdicts `error` are never the model's
    // fault".
    const [first, ...rest] = suite(10, 10);
    if (first === undefined) return;
    const problems = [{ ...first, nominal: ['error'] as const }, ...rest];
    expect(decide(gateOf('pass@1', { min: 0.9 }), problems).decision).not.toBe('fail');
  });
});

describe('a gate without confidence', () => {
  it('fails by the point estimate and says if that could be noise', () => {
    const { decision, reason } = decide(
      gateOf('pass@1', { 'max-drop': 0.02 }),
      suite(27, 100),
      suite(30, 100),
    );
    expect(decision).toBe('fail');
    // Three of three: ½³.
    expect(reason).toMatch(/^fell by 3\.0 points, 2\.0 are allowed, though that could be noise/);
    expect(reason).toContain("McNemar's mid-p = 0.13");
  });
});

describe('a gate on flipped problems', () => {
  const decided = (metric: string, max: number, head: ProblemVerdicts[], base = suite(50, 100)) =>
    decide(gateOf(metric, { max }), head, base);

  it('counts them', () => {
    expect(decided('newly-failing', 3, suite(47, 100))).toMatchObject({
      value: 3,
      decision: 'pass',
      reason: 'is 3, within bounds',
    });
    expect(decided('newly-failing', 3, suite(46, 100))).toMatchObject({
      value: 4,
      decision: 'fail',
      reason: 'is 4, above the maximum of 3',
    });
    expect(decided('newly-passing', 3, suite(54, 100))).toMatchObject({ decision: 'fail' });
    expect(decided('newly-failing', 0, suite(54, 100))).toMatchObject({ value: 0 });
  });

  it('is skipped without a baseline', () => {
    expect(decide(gateOf('newly-failing', { max: 3 }), suite(1, 10))).toMatchObject({
      value: null,
      decision: 'skipped',
      reason: `is not known: ${NO_BASELINE}`,
    });
  });

  it('is unknown if one side has only the verdict `error`, and counts the missing ones', () => {
    const lost = (problems: ProblemVerdicts[], count: number) =>
      problems.map((problem, i) => ({
        ...problem,
        variants: problem.variants.map((each) =>
          i < count ? { ...each, verdicts: ['error' as const] } : each,
        ),
      }));
    const gate = gateOf('newly-failing', { max: 3, family: 'format' });
    expect(decide(gate, lost(suite(5, 10), 10), suite(5, 10))).toMatchObject({
      ...{ value: null, decision: 'skipped', notJudged: 'in head every verdict is an error' },
    });
    expect(decide(gate, suite(5, 10), lost(suite(5, 10), 10))).toMatchObject({
      ...{ decision: 'skipped', notJudged: 'in the base every verdict is an error' },
    });
    expect(decide(gate, lost(suite(5, 10), 2), suite(5, 10))).toMatchObject({
      ...{ decision: 'pass', reason: 'is 0, within bounds; 2 of 10 prompts could not be judged' },
    });
  });

  it('is unknown for a removed family', () => {
    const gone = suite(5, 10).map((problem) => ({ ...problem, variants: [] }));
    const gate = gateOf('newly-failing', { max: 3, family: 'format' });
    expect(decide(gate, gone, suite(5, 10))).toMatchObject({
      ...{ decision: 'skipped', notJudged: 'head has no prompt of format' },
    });
  });

  it('considers only its family', () => {
    const head = suite(40, 100, 48);
    const gate = (family?: string) =>
      decide(gateOf('newly-failing', { max: 0, family }), head, suite(50, 100)).value;
    expect(gate()).toBe(10);
    expect(gate('format')).toBe(2);
  });
});

describe('decideOverall', () => {
  it.each<[Decision[], Decision]>([
    [[], 'skipped'],
    [['skipped'], 'skipped'],
    [['skipped', 'skipped'], 'skipped'],
    [['pass', 'skipped'], 'pass'],
    [['pass', 'pass'], 'pass'],
    [['pass', 'inconclusive', 'skipped'], 'inconclusive'],
    [['pass', 'inconclusive', 'fail', 'skipped'], 'fail'],
    [['skipped', 'fail'], 'fail'],
  ])('%j is %s', (gates, decision) => {
    expect(decideOverall(gates.map((each) => ({ decision: each })))).toBe(decision);
  });
});

describe('points and percent', () => {
  it.each([
    [0, '0.0'],
    [0.159, '15.9'],
    [0.2, '20.0'],
    [1, '100.0'],
    [0.0004, '0.040'],
    [-0.0004, '-0.040'],
    // 0.7 − 0.6 − 0.1 in binary.
    [-2.7755575615628914e-17, '0.0'],
    [-0.02, '-2.0'],
  ])('show %d as %s points', (share, text) => {
    expect(points(share)).toBe(text);
    expect(percent(share)).toBe(`${text.replace('-', '−')}%`);
  });
});
