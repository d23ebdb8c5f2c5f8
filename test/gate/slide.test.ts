import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fallP } from '../../src/gate/mann-kendall.ts';
import { courseOf } from '../../src/gate/slide.ts';

interface Expected {
  readonly cases: readonly { readonly values: readonly number[]; readonly p: number }[];
}

/** Numbers of SciPy and of counting every order; `source` in the file names the functions. */
const EXPECTED = JSON.parse(
  readFileSync(new URL('fixtures/slide.json', import.meta.url), 'utf8'),
) as Expected;

const steps = (count: number, of: number) => Array.from({ length: count }, (_, i) => 0.6 - i * of);

describe('the Mann–Kendall test for a fall', () => {
  it.each(EXPECTED.cases)('has the exact p, with and without ties: %#', ({ values, p }) => {
    expect(Math.abs(fallP(values) / p - 1)).toBeLessThan(1e-9);
  });

  it('takes sums that differ only in their last digits for ties', () => {
    expect(fallP([0.3, 0.1 + 0.2])).toBe(1);
    expect(fallP([0.1 + 0.2, 0.3])).toBe(1);
  });
});

describe('the course of a metric', () => {
  it('is not available with fewer than eight runs', () => {
    expect(courseOf(steps(7, 0.01), -1)).toEqual({
      unavailable: 'needs 8 runs with this measure, has 7',
    });
    expect(courseOf([], -1)).toEqual({ unavailable: 'needs 8 runs with this measure, has 0' });
  });

  it('leads from the mean of the first three runs to that of the last three', () => {
    const course = courseOf([0.7, 0.6, 0.5, 0.55, 0.5, 0.45, 0.42, 0.3, 0.3], -1);
    expect(course).toMatchObject({ runs: 9 });
    if ('unavailable' in course) throw new Error(course.unavailable);
    expect(course.from).toBeCloseTo(0.6, 12);
    expect(course.to).toBeCloseTo(0.34, 12);
    expect(course.delta).toBeCloseTo(-0.26, 12);
  });

  it('counts equal neighbours once, because kept answers repeat their value', () => {
    const kept = steps(4, 0.02).flatMap((value) => [value, value, value, value, value]);
    // Four draws that fall have a chance of 1 in 4!, however often each of them is looked at.
    expect(courseOf(kept, -1)).toMatchObject({ runs: 20, p: 1 / 24 });
    expect(courseOf(new Array<number>(20).fill(0.5), -1)).toMatchObject({ p: 1, delta: 0 });
  });

  it('is bad upwards for a metric that is better if it is low', () => {
    const rising = steps(8, -0.01);
    expect(courseOf(rising, 1)).toMatchObject({ p: fallP(steps(8, 0.01)) });
    expect(courseOf(rising, -1)).toMatchObject({ p: expect.closeTo(1, 12) });
  });
});
