import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passAtK, passHatK } from '../../src/score/estimators.ts';

/** The largest allowed distance of an estimate from the exact value. */
const EXACT = 1e-12;

/** C(n, k), by multiplication of whole numbers. */
function choose(n: number, k: number): bigint {
  if (k < 0 || k > n) return 0n;
  let ways = 1n;
  for (let i = 0; i < Math.min(k, n - k); i += 1) ways = (ways * BigInt(n - i)) / BigInt(i + 1);
  return ways;
}

/** A fraction of whole numbers of any size as a float, rounded at the 30th decimal. */
function quotient(above: bigint, below: bigint): number {
  const digits = 10n ** 30n;
  return Number((above * digits) / below) / 1e30;
}

/** C(m, k) / C(n, k), shortened as n!/(k!): a product of whole numbers over another. */
function exactShare(n: number, m: number, k: number): number {
  if (m < k) return 0;
  // C(m,k)/C(n,k) = C(n−k, n−m)/C(n, n−m): use the form with fewer factors.
  const [from, factors] = k <= n - m ? [m, k] : [n - k, n - m];
  return quotient(fallingProduct(from, factors), fallingProduct(n, factors));
}

/**
 * from · (from − 1) · … with this many factors, halved again and again so that factors stay
 * balanced.
 */
function fallingProduct(from: number, factors: number): bigint {
  if (factors === 0) return 1n;
  if (factors === 1) return BigInt(from);
  const half = factors >> 1;
  return fallingProduct(from, half) * fallingProduct(from - half, factors - half);
}

/**
 * Shares of all k-subsets of n samples, where the first c passed: with some and with all passing.
 */
function countSubsets(n: number, c: number, k: number): { some: number; all: number } {
  let [subsets, some, all] = [0, 0, 0];
  const passed = (1 << c) - 1;
  for (let subset = 0; subset < 1 << n; subset += 1) {
    if (sizeOf(subset) !== k) continue;
    subsets += 1;
    if ((subset & passed) !== 0) some += 1;
    if ((subset & passed) === subset) all += 1;
  }
  return { some: some / subsets, all: all / subsets };
}

function sizeOf(subset: number): number {
  return subset === 0 ? 0 : (subset & 1) + sizeOf(subset >> 1);
}

/** n, c ≤ n and 1 ≤ k ≤ n. */
function counts(most: number): fc.Arbitrary<{ n: number; c: number; k: number }> {
  return fc.integer({ min: 1, max: most }).chain((n) =>
    fc.record({
      n: fc.constant(n),
      c: fc.integer({ min: 0, max: n }),
      k: fc.integer({ min: 1, max: n }),
    }),
  );
}

describe('passAtK and passHatK', () => {
  it('are the shares of all k-subsets with one passing, and with all passing', () => {
    for (let n = 1; n <= 8; n += 1) {
      for (let c = 0; c <= n; c += 1) {
        for (let k = 1; k <= n; k += 1) {
          const { some, all } = countSubsets(n, c, k);
          expect(passAtK(n, c, k), `pass@${k}, n=${n}, c=${c}`).toBeCloseTo(some, 14);
          expect(passHatK(n, c, k), `pass^${k}, n=${n}, c=${c}`).toBeCloseTo(all, 14);
        }
      }
    }
  });

  it('are exact to 1e-12 against whole-number arithmetic for n up to 10,000', () => {
    fc.assert(
      fc.property(counts(10_000), ({ n, c, k }) => {
        expect(Math.abs(passAtK(n, c, k) - (1 - exactShare(n, n - c, k)))).toBeLessThan(EXACT);
        expect(Math.abs(passHatK(n, c, k) - exactShare(n, c, k))).toBeLessThan(EXACT);
      }),
      { numRuns: 100 },
    );
  });

  it('are exact to 1e-12 if the estimate is close to neither 0 nor 1', () => {
    // Random counts of a large n mostly give 0 or 1. With k · c of the order of n they do not.
    const balanced = fc
      .integer({ min: 100, max: 10_000 })
      .chain((n) =>
        fc
          .integer({ min: 1, max: Math.floor(Math.sqrt(n)) })
          .chain((k) =>
            fc.integer({ min: 1, max: Math.floor((2 * n) / (k + 1)) }).map((c) => ({ n, c, k })),
          ),
      );
    fc.assert(
      fc.property(balanced, ({ n, c, k }) => {
        expect(Math.abs(passAtK(n, c, k) - (1 - exactShare(n, n - c, k)))).toBeLessThan(EXACT);
        expect(Math.abs(passHatK(n, n - c, k) - exactShare(n, n - c, k))).toBeLessThan(EXACT);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { n: 1_000_000, c: 1, k: 1 },
    { n: 1_000_000, c: 1000, k: 1000 },
    { n: 1_000_000, c: 700, k: 1500 },
    { n: 1_000_000, c: 3, k: 500_000 },
    { n: 1_000_000, c: 500_000, k: 3 },
    { n: 999_983, c: 2, k: 999_981 },
    { n: 1_000_000, c: 999_999, k: 2 },
  ])('are exact to 1e-12 for n = $n, c = $c, k = $k', ({ n, c, k }) => {
    expect(Math.abs(passAtK(n, c, k) - (1 - exactShare(n, n - c, k)))).toBeLessThan(EXACT);
    expect(Math.abs(passHatK(n, n - c, k) - exactShare(n, n - c, k))).toBeLessThan(EXACT);
  });

  it('agree with binomial coefficients written out', () => {
    // 1 − C(15,10)/C(20,10) and C(15,10)/C(20,10).
    expect(passAtK(20, 5, 10)).toBeCloseTo(1 - quotient(choose(15, 10), choose(20, 10)), 14);
    expect(passHatK(20, 15, 10)).toBeCloseTo(quotient(choose(15, 10), choose(20, 10)), 14);
    expect(choose(20, 10)).toBe(184_756n);
  });

  it('lie between 0 and 1', () => {
    fc.assert(
      fc.property(counts(100_000), ({ n, c, k }) => {
        for (const estimate of [passAtK(n, c, k), passHatK(n, c, k)]) {
          expect(estimate).toBeGreaterThanOrEqual(0);
          expect(estimate).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('rise with c; pass@k rises with k, pass^k falls with k', () => {
    fc.assert(
      fc.property(counts(2000), ({ n, c, k }) => {
        if (c < n) {
          expect(passAtK(n, c + 1, k)).toBeGreaterThanOrEqual(passAtK(n, c, k) - EXACT);
          expect(passHatK(n, c + 1, k)).toBeGreaterThanOrEqual(passHatK(n, c, k) - EXACT);
        }
        if (k < n) {
          expect(passAtK(n, c, k + 1)).toBeGreaterThanOrEqual(passAtK(n, c, k) - EXACT);
          expect(passHatK(n, c, k + 1)).toBeLessThanOrEqual(passHatK(n, c, k) + EXACT);
        }
      }),
    );
  });

  it('are both c/n for k = 1', () => {
    fc.assert(
      fc.property(counts(1_000_000), ({ n, c }) => {
        expect(Math.abs(passAtK(n, c, 1) - c / n)).toBeLessThan(1e-15);
        expect(Math.abs(passHatK(n, c, 1) - c / n)).toBeLessThan(1e-15);
      }),
    );
  });

  it('show for k = n if any sample passed, and if all did', () => {
    fc.assert(
      fc.property(counts(1_000_000), ({ n, c }) => {
        expect(passAtK(n, c, n)).toBe(c > 0 ? 1 : 0);
        expect(passHatK(n, c, n)).toBe(c === n ? 1 : 0);
      }),
    );
  });

  it('are exactly 0 and 1 if nothing passed and if everything did', () => {
    fc.assert(
      fc.property(counts(10_000), ({ n, k }) => {
        expect([passAtK(n, 0, k), passHatK(n, 0, k)]).toEqual([0, 0]);
        expect([passAtK(n, n, k), passHatK(n, n, k)]).toEqual([1, 1]);
      }),
    );
  });

  it.each([
    [10, 5, 11],
    [1, 1, 2],
    [0, 0, 1],
    [5, 2, 0],
    [5, 2, -1],
    [5, -1, 1],
    [5, 6, 1],
    [5, 2, 1.5],
    [5.5, 2, 1],
    [5, 2.5, 1],
    [Number.NaN, 2, 1],
    [5, Number.NaN, 1],
    [5, 2, Number.NaN],
    [Number.POSITIVE_INFINITY, 2, 1],
  ])('throw RangeError for n = %d, c = %d, k = %d', (n, c, k) => {
    expect(() => passAtK(n, c, k)).toThrow(RangeError);
    expect(() => passHatK(n, c, k)).toThrow(RangeError);
  });

  it('give known values', () => {
    // numpy: 1.0 - np.prod(1.0 - k / np.arange(n - c + 1, n + 1)), the code of Chen et al. 2021.
    expect(passAtK(200, 10, 1)).toBeCloseTo(0.05, 12);
    expect(passAtK(200, 10, 10)).toBeCloseTo(0.40854786608141724, 12);
    expect(passAtK(200, 1, 100)).toBeCloseTo(0.5, 12);
    expect(passAtK(5, 2, 3)).toBeCloseTo(0.9, 12);
    expect(passHatK(5, 3, 2)).toBeCloseTo(0.3, 12);
  });
});
