/** Flaky samples count by their share: checked against all possible outcomes of their runs. */

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { share } from '../../src/gate/deltas.ts';
import { flipsOf } from '../../src/gate/flips.ts';
import type { MetricName } from '../../src/records/metric-name.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import { breaksOf } from '../../src/score/breaks.ts';
import { metricOf } from '../../src/score/metrics.ts';
import { bruteForce } from './brute-force.ts';

const SAMPLES = 3;
const CHANCES = [0, 1, 1 / 3, 0.5, 0.8];
/** The metrics that are means over problems. Their expected value is that of every problem. */
const METRICS: readonly MetricName[] = [
  { kind: 'pass@', k: 1 },
  { kind: 'pass@', k: 2 },
  { kind: 'pass^', k: 2 },
  { kind: 'robust-pass@', k: 1 },
  { kind: 'robust-pass@', k: 2 },
  { kind: 'robust-relative@', k: 1 },
  { kind: 'robust-relative@', k: 2 },
  { kind: 'robust-relative-paper@', k: 2 },
  { kind: 'mean-perturbed-pass@', k: 1 },
  { kind: 'mean-perturbed-pass@', k: 2 },
  { kind: 'robust-pass-unpaired@', k: 1 },
];

/** Chances of a problem's samples: nominal, then for two variants. */
const chances = fc.array(
  fc.array(fc.constantFrom(...CHANCES), { minLength: SAMPLES, maxLength: SAMPLES }),
  { minLength: 3, maxLength: 3 },
);

function verdictOf(chance: number): Verdict {
  if (chance === 1) return 'passed';
  return chance === 0 ? 'failed' : 'flaky';
}

function problemOf([nominal = [], ...variants]: readonly (readonly number[])[]): ProblemVerdicts {
  return {
    id: 'p',
    nominal: nominal.map(verdictOf),
    nominalShares: nominal,
    variants: variants.map((each, seed) => ({
      family: 'f',
      transform: 't',
      seed,
      verdicts: each.map(verdictOf),
      shares: each,
    })),
  };
}

/** Every possible outcome of the flaky samples, with its probability. */
function outcomesOf(rows: readonly (readonly number[])[]): [number, number[][]][] {
  let found: [number, number[]][] = [[1, []]];
  for (const chance of rows.flat()) {
    found = found.flatMap(([weight, done]): [number, number[]][] =>
      [
        [weight * chance, [...done, 1]] as [number, number[]],
        [weight * (1 - chance), [...done, 0]] as [number, number[]],
      ].filter(([each]) => each > 0),
    );
  }
  return found.map(([weight, flat]) => [
    weight,
    rows.map((_row, r) => flat.slice(r * SAMPLES, (r + 1) * SAMPLES)),
  ]);
}

it('every mean is its expected value over all possible outcomes of the runs', () => {
  fc.assert(
    fc.property(chances, fc.constantFrom(...METRICS), (rows, metric) => {
      const value = metricOf([problemOf(rows)], metric);
      const expected = outcomesOf(rows).reduce(
        (sum, [weight, each]) => sum + weight * (bruteForce([problemOf(each)], metric, {}) ?? 0),
        0,
      );
      expect('value' in value ? value.value : null).toBeCloseTo(expected, 9);
    }),
    { numRuns: 300 },
  );
});

it('every ratio is the ratio of the expected values', () => {
  const problem = problemOf([
    [0.5, 1, 0],
    [1, 0.5, 1],
    [1, 1, 0],
  ]);
  // Nominal: 1.5 of 3. Worst: 0.5 · … places 1 (1), 2 (0.5) and 3 (0) make 1.5 of 3.
  expect(metricOf([problem], { kind: 'robust-drop@', k: 1 })).toMatchObject({ value: 0 });
  // Attacked: 0.5 · (1 − 1) + 1 · (1 − 0.5) + 0 = 0.5 of 1.5 that pass.
  expect(metricOf([problem], { kind: 'attack-success-rate', k: null })).toMatchObject({
    value: 0.5 / 1.5,
  });
});

it('a flaky sample still solves its problem, and a share of 0 does not', () => {
  const solved = problemOf([[1], [1], [1]]);
  const flaky = problemOf([[0.2], [1], [1]]);
  const never: ProblemVerdicts = { ...solved, nominal: ['flaky'], nominalShares: [0] };
  expect(flipsOf(share([flaky], [solved])).newlyFailing).toEqual([]);
  expect(flipsOf(share([never], [solved])).newlyFailing).toMatchObject([{ id: 'p' }]);
});

it('a problem breaks if its flaky share is at most half of the nominal one', () => {
  const breaks = (share: number) => breaksOf([problemOf([[1], [share], [1]])]).breaks;
  expect(breaks(0.5)).toMatchObject([{ variants: [{ passed: 0.5, of: 1 }] }]);
  expect(breaks(0.8)).toEqual([]);
});
