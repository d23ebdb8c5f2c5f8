import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanEstimate, ratioEstimate } from '../../src/score/estimate.ts';
import { valueInterval } from '../../src/score/intervals.ts';
// Written by SciPy: see fixtures/intervals.py.
import scipy from './fixtures/intervals.json' with { type: 'json' };

const mean = (values: readonly number[], most = 1) => meanEstimate(Float64Array.from(values), most);

describe('the interval of a mean', () => {
  it.each(scipy.means)('equals Korn and Graubard’s: $name', ({ values, low, high }) => {
    const interval = valueInterval(mean(values));
    expect(interval?.low).toBeCloseTo(low, 9);
    expect(interval?.high).toBeCloseTo(high, 9);
  });

  it.each(scipy.means)('counts in units of the highest value: $name', ({ values, low, high }) => {
    const interval = valueInterval(
      mean(
        values.map((value) => 2 * value),
        2,
      ),
    );
    expect(interval?.low).toBeCloseTo(2 * low, 9);
    expect(interval?.high).toBeCloseTo(2 * high, 9);
  });

  it.each(scipy.clopperPearson)(
    'is the exact binomial interval if $passed of $of pass',
    ({ passed, of, low, high }) => {
      const interval = valueInterval(mean(new Array(of).fill(passed / of)));
      expect(interval?.low).toBeCloseTo(low, 10);
      expect(interval?.high).toBeCloseTo(high, 10);
    },
  );

  it('has a width if all problems are equal, since others may be missed', () => {
    // Three of three can miss this many: 1 − 0.025^(1/3) of all problems.
    const unseen = 1 - 0.025 ** (1 / 3);
    const { low = 0, high = 0 } = valueInterval(mean([0.5, 0.5, 0.5])) ?? {};
    expect(low).toBeCloseTo(0.5 - unseen / 2, 12);
    expect(high).toBeCloseTo(0.5 + unseen / 2, 12);
  });

  it('does not exist for fewer than two values', () => {
    expect(valueInterval(mean([]))).toBeNull();
    expect(valueInterval(mean([0.5]))).toBeNull();
    expect(valueInterval(mean([1]))).toBeNull();
  });

  it('contains the mean and stays within 0 and 1 for any shares', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: 2,
      maxLength: 200,
    });
    fc.assert(
      fc.property(shares, (list) => {
        const estimate = mean(list);
        const { low, high } = valueInterval(estimate) ?? { low: Number.NaN, high: Number.NaN };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(estimate.value + 1e-12);
        expect(high).toBeGreaterThanOrEqual(estimate.value - 1e-12);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('the interval of a ratio', () => {
  it.each(scipy.ratios)('is computed by leaving out each problem: $name', (each) => {
    const wholes = Float64Array.from(each.whole);
    const parts = wholes.map((whole, i) => whole - (each.kept[i] ?? 0));
    const estimate = ratioEstimate(parts, wholes);
    const interval = valueInterval(estimate);
    expect(estimate.value).toBeCloseTo(each.value, 12);
    expect(interval?.low).toBeCloseTo(each.low, 9);
    expect(interval?.high).toBeCloseTo(each.high, 9);
  });

  it('does not exist if a single problem contributes', () => {
    expect(
      valueInterval(ratioEstimate(Float64Array.of(1, 0, 0), Float64Array.of(1, 0, 0))),
    ).toBeNull();
  });

  it('may lie below 0 if perturbed prompts do better', () => {
    const estimate = ratioEstimate(
      Float64Array.of(-1, -0.5, 0, 0.1),
      Float64Array.of(0, 0.5, 1, 1),
    );
    const { low = 0, high = 0 } = valueInterval(estimate) ?? {};
    expect(low).toBeLessThan(estimate.value);
    expect(high).toBeGreaterThan(estimate.value);
  });
});
