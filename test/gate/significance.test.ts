/** Against SciPy and statsmodels: fixtures/significance.py made the numbers. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deltaOf, share } from '../../src/gate/compare.ts';
import { fisher, mcNemar } from '../../src/gate/significance.ts';
import type { ProblemVerdicts } from '../../src/score/tally.ts';

type Pair = [passed: number, of: number];

interface Reference {
  readonly mcnemar: readonly { lost: number; won: number; p: number }[];
  readonly fisher: readonly { base: Pair; head: Pair; p: number }[];
  readonly changes: readonly {
    samples: number;
    base: number[];
    head: number[];
    delta: number;
    intervals: Record<string, [low: number, high: number]>;
    reach: number;
  }[];
}

const reference: Reference = JSON.parse(
  readFileSync(new URL('fixtures/significance.json', import.meta.url), 'utf8'),
);

/** Problems of which so many samples pass. */
function side(passes: readonly number[], samples: number): ProblemVerdicts[] {
  return passes.map((passed, i) => ({
    id: `T/${i}`,
    nominal: Array.from({ length: samples }, (_, s) => (s < passed ? 'passed' : 'failed')),
    variants: [],
  }));
}

describe('mcNemar', () => {
  it.each(reference.mcnemar)('$lost lost and $won won: $p', ({ lost, won, p }) => {
    expect(mcNemar(lost, won)).toBeCloseTo(p, 12);
  });
});

describe('fisher', () => {
  it.each(reference.fisher)('$base against $head: $p', ({ base, head, p }) => {
    const passes = ([passed, of]: Pair) => ({ passed, of });
    expect(fisher(passes(base), passes(head))).toBeCloseTo(p, 9);
    expect(fisher(passes(head), passes(base))).toBeCloseTo(p, 9);
  });

  it('has nothing against a side without samples', () => {
    expect(fisher({ passed: 0, of: 0 }, { passed: 3, of: 3 })).toBe(1);
  });
});

describe('the change of a mean', () => {
  it.each(
    reference.changes.map((change) => ({
      name: `${change.base.length} × ${change.samples}`,
      change,
    })),
  )('$name samples', ({ change: { samples, base, head, delta, intervals, reach } }) => {
    const shared = share(side(head, samples), side(base, samples));
    for (const [confidence, [low, high]] of Object.entries(intervals)) {
      const found = deltaOf(shared, { kind: 'pass@', k: 1 }, {}, Number(confidence));
      if ('unavailable' in found) throw new Error(found.unavailable);
      expect(found.delta).toBeCloseTo(delta, 12);
      expect(found.low).toBeCloseTo(Math.max(-1, low), 9);
      expect(found.high).toBeCloseTo(Math.min(1, high), 9);
      expect(found.detectable).toBeCloseTo(Math.min(1, reach), 9);
    }
  });

  it('has McNemar’s p where each problem has one sample, and only there', () => {
    const one = deltaOf(share(side([0, 0, 0, 0, 0, 0, 1], 1), side([1, 1, 1, 1, 1, 1, 1], 1)), {
      kind: 'pass@',
      k: 1,
    });
    // Six of six: 2 · ½⁶.
    expect(one).toMatchObject({ p: 0.03125 });
    const two = deltaOf(share(side([0, 1], 2), side([2, 1], 2)), { kind: 'pass@', k: 1 });
    expect(two).toMatchObject({ p: null });
  });

  it('knows no smaller change of whole problems than six of them', () => {
    const same = side([1, 0, 1, 0, 1, 0, 1, 0], 1);
    expect(deltaOf(share(same, same), { kind: 'pass@', k: 1 })).toMatchObject({
      p: 1,
      detectable: 6 / 8,
    });
  });
});
