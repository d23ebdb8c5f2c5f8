import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../src/score/bootstrap.ts';
import { metricOf } from '../../src/score/metrics.ts';
import { score } from '../../src/score/score.ts';
import type { ProblemVerdicts } from '../../src/score/tally.ts';
// Written by SciPy: see fixtures/intervals.py.
import scipy from './fixtures/intervals.json' with { type: 'json' };
import { metric } from './support.ts';

const first = ([mean = Number.NaN]: readonly number[]) => mean;
const drop = ([nominal = 0, worst = 0]: readonly number[]) => (nominal - worst) / nominal;

/** Marsaglia's xorshift32: numbers from 0 to 1, another generator than the one that is tested. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

describe('bootstrapInterval', () => {
  const { drop: ratio, difference } = scipy.bootstrap;

  // Ours draws 10,000 times and SciPy drew 100,000 times: the ends are random to about
  // √(0.025 · 0.975 / 10000) / density ≈ 0.03 standard errors; 0.1 of them is three times that.
  it('is close to SciPy’s percentile interval for a ratio of means', () => {
    const columns = [Float64Array.from(ratio.nominal), Float64Array.from(ratio.worst)];
    const interval = bootstrapInterval(columns, drop);
    expect(Math.abs((interval?.low ?? 9) - ratio.low)).toBeLessThan(0.1 * ratio.standardError);
    expect(Math.abs((interval?.high ?? 9) - ratio.high)).toBeLessThan(0.1 * ratio.standardError);
  });

  it('is close to SciPy’s percentile interval for a paired difference', () => {
    const columns = [Float64Array.from(difference.head), Float64Array.from(difference.base)];
    const interval = bootstrapInterval(columns, ([head = 0, base = 0]) => head - base);
    // Shares of tenths over 100 problems differ in steps of 0.001, a tenth of a standard error.
    const reach = 0.2 * difference.standardError;
    expect(Math.abs((interval?.low ?? 9) - difference.low)).toBeLessThan(reach);
    expect(Math.abs((interval?.high ?? 9) - difference.high)).toBeLessThan(reach);
  });

  it('gives the same interval for the same input', () => {
    const columns = [Float64Array.from(ratio.nominal)];
    expect(bootstrapInterval(columns, first)).toEqual(bootstrapInterval(columns, first));
  });

  it('contains the value and narrows as problems are added', () => {
    const width = (count: number) => {
      // A third of the problems solved, whatever their number.
      const column = Float64Array.from({ length: count }, (_, i) => (i % 3 === 0 ? 1 : 0));
      const interval = bootstrapInterval([column], first) ?? { low: Number.NaN, high: Number.NaN };
      expect(interval.low).toBeLessThan(1 / 3);
      expect(interval.high).toBeGreaterThan(1 / 3);
      return interval.high - interval.low;
    };
    const [few, some, many] = [width(30), width(300), width(3000)];
    // Width goes with 1/√N: ten times the problems, 0.316 of the width.
    expect(some / few).toBeCloseTo(Math.sqrt(0.1), 1);
    expect(many / some).toBeCloseTo(Math.sqrt(0.1), 1);
  });

  it('keeps a problem’s columns together: the same column twice never differs', () => {
    const column = Float64Array.from(ratio.nominal);
    const interval = bootstrapInterval([column, column], ([a = 0, b = 1]) => a - b);
    expect(interval).toEqual({ low: 0, high: 0 });
  });

  it('draws 10,000 different resamples, each of as many problems as there are', () => {
    const random = randomNumbers(1);
    const columns = [new Float64Array(50).fill(1), Float64Array.from({ length: 50 }, random)];
    const drawn: { one: number; other: number }[] = [];
    bootstrapInterval(columns, ([one = 0, other = 0]) => drawn.push({ one, other }));
    expect(new Set(drawn.map(({ one }) => one))).toEqual(new Set([1]));
    expect(new Set(drawn.map(({ other }) => other)).size).toBe(10_000);
  });

  it('shifts with the values, after longer columns that begin with the same ones', () => {
    const values = Float64Array.from({ length: 70 }, randomNumbers(2));
    bootstrapInterval([values], first);
    const { low = 9, high = 9 } = bootstrapInterval([values.slice(0, 40)], first) ?? {};
    const shifted = bootstrapInterval([values.slice(0, 40).map((value) => value + 1)], first);
    expect(shifted?.low).toBeCloseTo(low + 1, 12);
    expect(shifted?.high).toBeCloseTo(high + 1, 12);
  });

  it('does not exist for fewer than two problems, nor where no resample gives a number', () => {
    expect(bootstrapInterval([], first)).toBeNull();
    expect(bootstrapInterval([Float64Array.of(0.5)], first)).toBeNull();
    expect(bootstrapInterval([Float64Array.of(0.5, 0.2)], () => Number.NaN)).toBeNull();
  });
});

/** So many problems of unequal difficulty; each has three perturbed prompts and five samples. */
function suiteOf(count: number, seed: number): ProblemVerdicts[] {
  const random = randomNumbers(seed);
  return Array.from({ length: count }, (_, i) => {
    const chance = 0.3 + 0.7 * random();
    const verdicts = () =>
      Array.from({ length: 5 }, () => (random() < chance ? ('passed' as const) : 'failed'));
    const variants = [0, 1, 2].map((place) => {
      return { family: 'format', transform: 'Tabs', seed: place, verdicts: verdicts() };
    });
    return { id: `T/${i}`, nominal: verdicts(), variants };
  });
}

/** A ratio metric with its interval. */
function ratioOf(problems: readonly ProblemVerdicts[], name = 'robust-drop@1') {
  const result = metricOf(problems, metric(name));
  if ('unavailable' in result || result.low === null || result.high === null) {
    throw new Error(`${name} has no interval`);
  }
  return { value: result.value, low: result.low, high: result.high };
}

/** A problem's pass@1 and robust-pass@1. */
function sharesOf({ nominal, variants }: ProblemVerdicts): [number, number] {
  const passed = nominal.filter((name) => name === 'passed');
  const robust = nominal.filter((_, i) => variants.every((v) => v.verdicts[i] === 'passed'));
  return [passed.length / nominal.length, robust.length / nominal.length];
}

describe('the interval of a ratio metric', () => {
  it.each([1, 2, 3])('is a plain percentile bootstrap’s: suite %i', (seed) => {
    const problems = suiteOf(60, seed);
    const shares = problems.map(sharesOf);
    const random = randomNumbers(seed + 100);
    const values = Array.from({ length: 20_000 }, () => {
      let [whole, robust] = [0, 0];
      for (let i = 0; i < shares.length; i += 1) {
        const [nominal = 0, worst = 0] = shares[Math.floor(random() * shares.length)] ?? [];
        whole += nominal;
        robust += worst;
      }
      return (whole - robust) / whole;
    }).sort((a, b) => a - b);
    const center = values.reduce((sum, value) => sum + value, 0) / values.length;
    const squares = values.reduce((sum, value) => sum + (value - center) ** 2, 0);
    const standardError = Math.sqrt(squares / values.length);
    const interval = ratioOf(problems);
    expect(Math.abs(interval.low - (values[500] ?? 9))).toBeLessThan(0.1 * standardError);
    expect(Math.abs(interval.high - (values[19_500] ?? 9))).toBeLessThan(0.1 * standardError);
  });

  it('contains the value', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      for (const name of ['robust-drop@1', 'robust-drop@3', 'attack-success-rate']) {
        const { value, low, high } = ratioOf(suiteOf(30, seed), name);
        expect(low).toBeLessThan(value);
        expect(high).toBeGreaterThan(value);
      }
    }
  });

  it('keeps a problem’s variants together: the same variants again add no evidence', () => {
    const problems = suiteOf(40, 1);
    const repeated = problems.map(({ variants, ...problem }) => ({
      ...problem,
      variants: Array.from({ length: 10 }, () => variants).flat(),
    }));
    for (const name of ['robust-drop@1', 'attack-success-rate']) {
      expect(ratioOf(repeated, name)).toEqual(ratioOf(problems, name));
    }
  });

  it('is the same whatever was computed before', () => {
    const [one, other] = [suiteOf(40, 1), suiteOf(70, 2)];
    const before = score(one, [1, 2]);
    const others = score(other, [1, 2]);
    const onlyMetric = ratioOf(one, 'attack-success-rate');
    expect(score(one, [1, 2])).toEqual(before);
    expect(score(other, [1, 2])).toEqual(others);
    expect(before.robustness?.overall.metrics['attack-success-rate']).toMatchObject(onlyMetric);
  });

  it('covers the true value about 95 times in 100', () => {
    const random = randomNumbers(20_221_220);
    const suites = 200;
    let covered = 0;
    for (let i = 0; i < suites; i += 1) {
      // Of all problems 60 % pass nominally, and 70 % of those in the worst case: the drop is 0.3.
      const nominal = Float64Array.from({ length: 60 }, () => (random() < 0.6 ? 1 : 0));
      const worst = nominal.map((passed) => (random() < 0.7 ? passed : 0));
      const { low, high } = bootstrapInterval([nominal, worst], drop) ?? { low: 9, high: 9 };
      if (low <= 0.3 && 0.3 <= high) covered += 1;
    }
    expect(covered / suites).toBeGreaterThan(0.91);
    expect(covered / suites).toBeLessThan(0.98);
  });
});
