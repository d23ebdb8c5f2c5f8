/** Against SciPy and statsmodels: fixtures/significance.py made the numbers. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deltaOf, share } from '../../src/gate/deltas.ts';
import { exchangeChance } from '../../src/gate/exchange.ts';
import { fisher, mcNemar, mcNemarMidP } from '../../src/gate/significance.ts';
import type { MetricName } from '../../src/records/metric-name.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import { contributionsOf, metricOf } from '../../src/score/metrics.ts';

type Pair = [passed: number, of: number];

interface Reference {
  readonly mcnemar: readonly { lost: number; won: number; p: number; midP: number }[];
  readonly fisher: readonly { base: Pair; head: Pair; p: number }[];
  readonly changes: readonly {
    samples: number;
    base: number[];
    head: number[];
    delta: number;
    intervals: Record<string, [low: number, high: number]>;
    detectable: number | null;
  }[];
  readonly few: readonly { samples: number; base: number[]; head: number[]; chance: number }[];
  readonly clusters: readonly {
    names: string[];
    samples: number;
    base: number[];
    head: number[];
    low: number;
    high: number;
  }[];
  /** For each problem, the samples that pass nominally and in the worst case. */
  readonly ratios: readonly { base: Pair[]; head: Pair[]; chance: number }[];
}

const reference: Reference = JSON.parse(
  readFileSync(new URL('fixtures/significance.json', import.meta.url), 'utf8'),
);

/** Problems with this many passing samples. */
function side(passes: readonly number[], samples: number): ProblemVerdicts[] {
  return passes.map((passed, i) => ({
    id: `T/${i}`,
    nominal: Array.from({ length: samples }, (_, s) => (s < passed ? 'passed' : 'failed')),
    variants: [],
  }));
}

describe('mcNemar', () => {
  it.each(reference.mcnemar)(
    'gives the p-value for $lost lost and $won won: $p',
    ({ lost, won, p, midP }) => {
      expect(mcNemar(lost, won)).toBeCloseTo(p, 12);
      expect(mcNemarMidP(lost, won)).toBeCloseTo(midP, 12);
    },
  );
});

describe('fisher', () => {
  it.each(reference.fisher)(
    'gives the p-value for $base against $head: $p',
    ({ base, head, p }) => {
      const passes = ([passed, of]: Pair) => ({ passed, of });
      expect(fisher(passes(base), passes(head))).toBeCloseTo(p, 9);
      expect(fisher(passes(head), passes(base))).toBeCloseTo(p, 9);
    },
  );

  it('finds nothing against a side without samples', () => {
    expect(fisher({ passed: 0, of: 0 }, { passed: 3, of: 3 })).toBe(1);
  });
});

describe('the change of a mean', () => {
  it.each(
    reference.changes.map((change) => ({
      name: `${change.base.length} × ${change.samples}`,
      change,
    })),
  )(
    'equals the reference for $name samples',
    ({ change: { samples, base, head, delta, intervals, detectable } }) => {
      const shared = share(side(head, samples), side(base, samples));
      for (const [confidence, [low, high]] of Object.entries(intervals)) {
        const found = deltaOf(shared, { kind: 'pass@', k: 1 }, {}, Number(confidence));
        if ('unavailable' in found) throw new Error(found.unavailable);
        expect(found.delta).toBeCloseTo(delta, 12);
        expect(found.low).toBeCloseTo(Math.max(-1, low), 9);
        expect(found.high).toBeCloseTo(Math.min(1, high), 9);
        // JSON has no infinity.
        if (detectable === null) expect(found.detectable).toBe(Number.POSITIVE_INFINITY);
        else expect(found.detectable).toBeCloseTo(detectable, 9);
      }
    },
  );

  it('has McNemar’s p only if each problem has one sample', () => {
    const one = deltaOf(share(side([0, 0, 0, 0, 0, 0, 1], 1), side([1, 1, 1, 1, 1, 1, 1], 1)), {
      kind: 'pass@',
      k: 1,
    });
    // Six of six: 2 · ½⁶, and half of that by mid-p.
    expect(one).toMatchObject({ p: 0.03125, midP: 0.015625 });
    const two = deltaOf(share(side([0, 1], 2), side([2, 1], 2)), { kind: 'pass@', k: 1 });
    expect(two).toMatchObject({ p: null, midP: null });
  });
});

describe('a change over problems that come in clusters', () => {
  const named = (problems: readonly ProblemVerdicts[], names: readonly string[]) =>
    problems.map((problem, i) => ({ ...problem, cluster: names[i] }));

  it.each(
    reference.clusters.map((each) => ({ name: `${each.names.length} × ${each.samples}`, each })),
  )('$name samples has statsmodels’ cluster-robust interval', ({ each }) => {
    const { names, samples, low, high } = each;
    const [head, base] = [side(each.head, samples), side(each.base, samples)];
    const found = deltaOf(share(named(head, names), named(base, names)), { kind: 'pass@', k: 1 });
    if ('unavailable' in found) throw new Error(found.unavailable);
    expect(found.low).toBeCloseTo(low, 9);
    expect(found.high).toBeCloseTo(high, 9);
    expect(found).toMatchObject({ p: null, clusters: new Set(names).size });
    // The value itself is the same. Separate problems would only seem to tell more or less.
    const alone = deltaOf(share(head, base), { kind: 'pass@', k: 1 });
    expect(alone).toMatchObject({ delta: found.delta, clusters: null });
    expect(alone).not.toMatchObject({ low: found.low });
  });

  it('has no interval with one cluster, and neither has a value', () => {
    const one = named(side([1, 0, 1], 1), ['a', 'a', 'a']);
    expect(deltaOf(share(one, one), { kind: 'pass@', k: 1 })).toMatchObject({ low: null });
    expect(metricOf(one, { kind: 'pass@', k: 1 })).toMatchObject({ low: null, high: null });
  });
});

describe('a change over few problems', () => {
  const PASS: MetricName = { kind: 'pass@', k: 1 };
  const DROP: MetricName = { kind: 'robust-drop@', k: 1 };
  const partsOf = (problems: readonly ProblemVerdicts[], metric: MetricName) => {
    const parts = contributionsOf(problems, metric);
    if ('unavailable' in parts) throw new Error(parts.unavailable);
    return parts;
  };
  const changed = (head: ProblemVerdicts[], base: ProblemVerdicts[], metric = PASS) => {
    const delta = deltaOf(share(head, base), metric);
    if ('unavailable' in delta) throw new Error(delta.unavailable);
    return delta;
  };

  it.each(reference.few)('$base to $head is SciPy’s exact permutation test', (each) => {
    const [head, base] = [side(each.head, each.samples), side(each.base, each.samples)];
    expect(exchangeChance(partsOf(head, PASS), partsOf(base, PASS))).toBeCloseTo(each.chance, 12);
  });

  it.each(reference.ratios)('counts every order for a ratio: $chance', (each) => {
    const [head, base] = [asked(each.head), asked(each.base)];
    expect(exchangeChance(partsOf(head, DROP), partsOf(base, DROP))).toBeCloseTo(each.chance, 12);
  });

  it('is never sure if all problems change equally', () => {
    // Both problems lose one of two samples: nothing but 0.5 is known.
    const two = changed(side([0, 0], 2), side([1, 1], 2));
    expect(two).toMatchObject({ delta: -0.5, changed: 2 });
    expect(two.low).toBeLessThan(-0.9);
    expect(two.high).toBeGreaterThan(0);
  });

  it.each([1, 8, 164])('allows for missed changes if %i problems stay the same', (count) => {
    const same = side(new Array(count).fill(1), 1);
    const { delta, low, high } = changed(same, same);
    expect(delta).toBe(0);
    // The exact binomial bound for none of N.
    const unseen = 1 - 0.025 ** (1 / count);
    if (count === 1) expect([low, high]).toEqual([null, null]);
    else {
      expect(low).toBeCloseTo(-unseen, 12);
      expect(high).toBeCloseTo(unseen, 12);
    }
  });

  it('is sure of a ratio only if an exact test is', () => {
    const kept = (count: number, robust: number) =>
      asked(Array.from({ length: count }, (_, i): Pair => [1, i < robust ? 1 : 0]));
    // Four of 164 problems break: the p-value is 2 · ½⁴, as for robust-pass@1.
    const four = changed(kept(164, 160), kept(164, 164), DROP);
    expect(four.delta).toBeCloseTo(4 / 164, 12);
    expect(four.low).toBeLessThanOrEqual(0);
    expect(changed(kept(164, 158), kept(164, 164), DROP).low).toBeGreaterThan(0);
  });
});

/** Problems with one sample and one perturbed prompt each, and which of these pass. */
function asked(passes: readonly Pair[]): ProblemVerdicts[] {
  const verdict = (passed: number): Verdict => (passed === 1 ? 'passed' : 'failed');
  return passes.map(([nominal, worst], i) => ({
    id: `T/${i}`,
    nominal: [verdict(nominal)],
    variants: [{ family: 'x', transform: 'T', seed: 0, verdicts: [verdict(worst)] }],
  }));
}
