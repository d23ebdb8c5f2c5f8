import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanInterval, meanOf } from '../../src/score/intervals.ts';
// Written by SciPy: see fixtures/intervals.py.
import scipy from './fixtures/intervals.json' with { type: 'json' };

/** No bounds: SciPy keeps none. */
const ANYWHERE = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };

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
