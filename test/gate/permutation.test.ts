import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { holm, permutationP } from '../../src/gate/permutation.ts';

interface Expected {
  readonly permutation: readonly {
    readonly differences: readonly number[];
    readonly p: number;
    readonly exact: boolean;
  }[];
  readonly holm: readonly { readonly p: readonly number[]; readonly adjusted: readonly number[] }[];
}

/** Numbers of SciPy and statsmodels; `source` in the file names the versions and functions. */
const EXPECTED = JSON.parse(
  readFileSync(new URL('fixtures/arms.json', import.meta.url), 'utf8'),
) as Expected;

describe('the permutation of pairs', () => {
  it.each(EXPECTED.permutation)('has the p of SciPy: %#', ({ differences, p, exact }) => {
    // A drawn p of 20,000 orders is within four standard errors of the right one.
    const most = exact ? 1e-8 : 4 * Math.sqrt((p * (1 - p)) / 20_000) + 1e-4;
    expect(Math.abs(permutationP(differences) - p)).toBeLessThanOrEqual(most);
  });

  it('is the same each time, and never 0', () => {
    const many = new Array<number>(200).fill(1);
    expect(permutationP(many)).toBe(permutationP(many));
    expect(permutationP(many)).toBe(1 / 20_001);
    expect(permutationP([])).toBe(1);
    expect(permutationP([0, 0])).toBe(1);
  });

  it('raises a false alarm at most as often as it says', () => {
    // Two arms that pass each problem with the same chance, 40 problems, 2 samples each.
    let seed = 12345;
    const random = () => {
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      return seed / 2 ** 32;
    };
    const runs = 300;
    let alarms = 0;
    for (let run = 0; run < runs; run += 1) {
      const differences = Array.from({ length: 40 }, () => {
        const chance = random();
        const passes = () => (Number(random() < chance) + Number(random() < chance)) / 2;
        return passes() - passes();
      });
      if (permutationP(differences) < 0.05) alarms += 1;
    }
    // 5 % of them, and four standard errors.
    expect(alarms).toBeLessThanOrEqual(0.05 * runs + 4 * Math.sqrt(0.05 * 0.95 * runs));
  });
});

describe('Holm’s procedure', () => {
  it.each(EXPECTED.holm)('adjusts as statsmodels does: $p', ({ p, adjusted }) => {
    const found = holm(p);
    expect(found).toHaveLength(adjusted.length);
    for (const [i, each] of adjusted.entries()) expect(found[i]).toBeCloseTo(each, 9);
  });
});
