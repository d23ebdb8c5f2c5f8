import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../src/score/bootstrap.ts';
import { meanInterval, meanOf } from '../../src/score/intervals.ts';
// Written by SciPy: see fixtures/intervals.py.
import scipy from './fixtures/intervals.json' with { type: 'json' };

/** No bounds: SciPy keeps none. */
const ANYWHERE = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

const first = ([mean = Number.NaN]: readonly number[]) => mean;

describe('meanInterval', () => {
  it.each(scipy.t)('is SciPy’s t-interval: $name', ({ values, low, high }) => {
    const interval = meanInterval(Float64Array.from(values), ANYWHERE);
    expect(interval?.low).toBeCloseTo(low, 10);
    expect(interval?.high).toBeCloseTo(high, 10);
  });

  it.each(scipy.t)('stays within 0 and 1: $name', ({ values, low, high }) => {
    const interval = meanInterval(Float64Array.from(values));
    expect(interval?.low).toBeCloseTo(Math.max(0, low), 10);
    expect(interval?.high).toBeCloseTo(Math.min(1, high), 10);
  });

  it.each(scipy.clopperPearson)(
    'is SciPy’s exact binomial interval where $passed of $of pass',
    ({ passed, of, low, high }) => {
      const interval = meanInterval(new Float64Array(of).fill(passed / of));
      expect(interval?.low).toBeCloseTo(low, 10);
      expect(interval?.high).toBeCloseTo(high, 10);
    },
  );

  it('does not exist for fewer than two values', () => {
    expect(meanInterval(new Float64Array())).toBeNull();
    expect(meanInterval(Float64Array.of(0.5))).toBeNull();
    expect(meanInterval(Float64Array.of(1))).toBeNull();
  });

  it('contains the mean and is finite for any shares', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 2,
      maxLength: 200,
    });
    fc.assert(
      fc.property(shares, (list) => {
        const values = Float64Array.from(list);
        const mean = meanOf(values);
        const { low, high } = meanInterval(values) ?? ANYWHERE;
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(mean);
        expect(high).toBeGreaterThanOrEqual(mean);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('bootstrapInterval', () => {
  const { drop, difference } = scipy.bootstrap;

  // Ours draws 2,000 times and SciPy drew 100,000 times: the ends are random to about
  // √(0.025 · 0.975 / 2000) / density ≈ 0.06 standard errors; 0.2 of them is three times that.
  it('is close to SciPy’s percentile interval for a ratio of means', () => {
    const columns = [Float64Array.from(drop.nominal), Float64Array.from(drop.worst)];
    const interval = bootstrapInterval(columns, ([n = 0, w = 0]) => (n - w) / n);
    expect(Math.abs((interval?.low ?? 9) - drop.low)).toBeLessThan(0.2 * drop.standardError);
    expect(Math.abs((interval?.high ?? 9) - drop.high)).toBeLessThan(0.2 * drop.standardError);
  });

  it('is close to SciPy’s percentile interval for a paired difference', () => {
    const columns = [Float64Array.from(difference.head), Float64Array.from(difference.base)];
    const interval = bootstrapInterval(columns, ([head = 0, base = 0]) => head - base);
    const reach = 0.2 * difference.standardError;
    expect(Math.abs((interval?.low ?? 9) - difference.low)).toBeLessThan(reach);
    expect(Math.abs((interval?.high ?? 9) - difference.high)).toBeLessThan(reach);
  });

  it('gives the same interval for the same input', () => {
    const columns = [Float64Array.from(drop.nominal)];
    expect(bootstrapInterval(columns, first)).toEqual(bootstrapInterval(columns, first));
  });

  it('contains the value and narrows as problems are added', () => {
    const width = (count: number) => {
      // A third of the problems solved, whatever their number.
      const column = Float64Array.from({ length: count }, (_, i) => (i % 3 === 0 ? 1 : 0));
      const interval = bootstrapInterval([column], first) ?? ANYWHERE;
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
    const column = Float64Array.from(drop.nominal);
    const interval = bootstrapInterval([column, column], ([a = 0, b = 1]) => a - b);
    expect(interval).toEqual({ low: 0, high: 0 });
  });

  it('does not exist for fewer than two problems, nor where no resample gives a number', () => {
    expect(bootstrapInterval([], first)).toBeNull();
    expect(bootstrapInterval([Float64Array.of(0.5)], first)).toBeNull();
    expect(bootstrapInterval([Float64Array.of(0.5, 0.2)], () => Number.NaN)).toBeNull();
  });
});
