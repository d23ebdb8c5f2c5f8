import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatMetric, nominalMetrics, robustMetrics } from '../../src/records/metric-name.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import { metricOf } from '../../src/score/metrics.ts';
import { bruteForce } from './brute-force.ts';
import { GROUPS, MOST_SAMPLES, randomSuites, type SuiteShape } from './random-suites.ts';
import { metric, numberOf } from './support.ts';

const EXACT = 1e-12;
const SEED = 20221220;

/** One k more than any prompt has samples. */
const KS = Array.from({ length: MOST_SAMPLES + 1 }, (_, i) => i + 1);

/** Every metric of every group, as in the report. */
const ALL = GROUPS.flatMap((group) => [
  ...(group.family === undefined ? nominalMetrics(KS) : []).map((name) => ({ name, group })),
  ...robustMetrics(KS, group.transform !== undefined).map((name) => ({ name, group })),
]);

/** The differences between metricOf and the definitions. */
function differences(problems: readonly ProblemVerdicts[]) {
  return ALL.flatMap(({ name, group }) => {
    const got = numberOf(metricOf(problems, name, group));
    const wanted = bruteForce(problems, name, group);
    const isEqual =
      got === null || wanted === null ? got === wanted : Math.abs(got - wanted) <= EXACT;
    return isEqual ? [] : [{ metric: formatMetric(name), group, got, wanted }];
  });
}

describe('every metric, for every group and k, equals a count of all draws', () => {
  it.each<SuiteShape & { what: string }>([
    { what: 'equally many samples', errors: false, ragged: false },
    { what: 'some errors', errors: true, ragged: false },
    { what: 'unequal numbers of samples', errors: false, ragged: true },
    { what: 'unequal numbers and some errors', errors: true, ragged: true },
  ])('with $what', (shape) => {
    const suite = randomSuites(shape);
    fc.assert(
      fc.property(suite, (problems) => {
        expect(differences(problems)).toEqual([]);
      }),
      { seed: SEED, numRuns: 40 },
    );
  });
});

const FAMILY = 'docstring';

/** `+` passed, `-` failed, `E` error. */
function verdicts(text: string): Verdict[] {
  const names = { '+': 'passed', '-': 'failed', E: 'error' } as const;
  return [...text].map((sign) => names[sign as keyof typeof names]);
}

function problem(id: string, nominal: string, ...variants: string[]): ProblemVerdicts {
  return {
    id,
    nominal: verdicts(nominal),
    variants: variants.map((text, seed) => {
      return { family: FAMILY, transform: `T${seed}`, seed: 0, verdicts: verdicts(text) };
    }),
  };
}

describe('a metric is not available', () => {
  const names = [
    'pass@2',
    'pass^2',
    'robust-pass@2',
    'robust-drop@2',
    'robust-relative@2',
    'robust-relative-paper@2',
    'mean-perturbed-pass@2',
  ];
  const withSamples = (count: number) => [problem('T/0', '++'.slice(-count), '++'.slice(-count))];

  it.each(names)('if a problem has fewer than k samples: %s', (name) => {
    expect(numberOf(metricOf(withSamples(2), metric(name)))).not.toBeNull();
    expect(numberOf(metricOf(withSamples(1), metric(name)))).toBeNull();
    expect(numberOf(metricOf([...withSamples(2), ...withSamples(1)], metric(name)))).toBeNull();
  });

  it.each(['robust-drop@1', 'attack-success-rate'])('if nothing passes: %s', (name) => {
    expect(numberOf(metricOf([problem('T/0', '-', '+')], metric(name)))).toBeNull();
    expect(numberOf(metricOf([problem('T/0', '-', '+')], metric('robust-pass@1')))).toBe(1);
  });

  it.each(robustMetrics([1], false).map(formatMetric))(
    'if no problem has a variant of the group: %s',
    (name) => {
      const group = { family: 'syntax' };
      expect(numberOf(metricOf([problem('T/0', '+', '+')], metric(name), group))).toBeNull();
    },
  );

  it('if one variant is too short, whatever errors another has', () => {
    const short = problem('T/1', '++', '-', '-E');
    const turned = { ...short, variants: short.variants.toReversed() };
    for (const each of [short, turned]) {
      const suite = [problem('T/0', '++', '++', '++'), each];
      expect(numberOf(metricOf(suite, metric('mean-perturbed-pass@2')))).toBeNull();
    }
  });
});

describe('robust-relative@k', () => {
  it('is est(n, neg, k) + est(n, pos, k)', () => {
    // By place: broken, mended in all variants, mended in one, still failing, still passing.
    const suite = [problem('T/0', '+---+', '-++-+', '++--+')];
    // neg = 2, pos = 1 of n = 5: est(5, 2, 1) + est(5, 1, 1), then est(5, 2, 2) + est(5, 1, 2).
    expect(numberOf(metricOf(suite, metric('robust-relative@1')))).toBeCloseTo(2 / 5 + 1 / 5, 14);
    expect(numberOf(metricOf(suite, metric('robust-relative@2')))).toBeCloseTo(7 / 10 + 4 / 10, 14);
  });

  it('is the sum of losses and gains, by the paper’s definition', () => {
    // Lost 1, won 2 of n = 5: a sample that is mended in all variants is won.
    const suite = [problem('T/0', '+---+', '-++-+', '++--+')];
    const paper = (k: number) => numberOf(metricOf(suite, metric(`robust-relative-paper@${k}`)));
    expect(paper(1)).toBeCloseTo(1 / 5 + 2 / 5, 14);
    expect(paper(2)).toBeCloseTo(4 / 10 + 7 / 10, 14);
    // Nominal never passes. One sample is mended in all variants and one in some: 2/3 + 2/3, and 0
    // + 1.
    const apart = [problem('T/0', '---', '++-', '+--')];
    expect(numberOf(metricOf(apart, metric('robust-relative@2')))).toBeCloseTo(4 / 3, 14);
    expect(numberOf(metricOf(apart, metric('robust-relative-paper@2')))).toBeCloseTo(1, 14);
  });
});

describe('worst-transform', () => {
  it('names the transform with the lowest robust-pass@1, the first of several', () => {
    const suite = [problem('T/0', '++', '++', '+-', '-+')];
    const result = metricOf(suite, metric('worst-transform'), { family: FAMILY });
    expect(result).toMatchObject({ value: 0.5, transform: 'T1' });
  });

  it('names the first of several equal shares, whatever the last digit of their sums', () => {
    // 0.1 + 0.2 + 0.3 is more than 0.3 + 0.2 + 0.1 in binary.
    const tenths = (...counts: number[]) =>
      counts.map((count) => '+'.repeat(count) + '-'.repeat(10 - count));
    const [first, second] = [tenths(1, 2, 3), tenths(3, 2, 1)];
    for (const [one = [], other = []] of [
      [first, second],
      [second, first],
    ]) {
      const suite = one.map((text, i) => problem(`T/${i}`, '+'.repeat(10), text, other[i] ?? ''));
      expect(metricOf(suite, metric('worst-transform'))).toMatchObject({ transform: 'T0' });
    }
  });
});
