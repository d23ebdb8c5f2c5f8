/** Metrics beside pass@k, with numbers that are counted by hand or come from SciPy. */

import { describe, expect, it } from 'vitest';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import { metricOf } from '../../src/score/metrics.ts';
import { score } from '../../src/score/score.ts';
import { metric, numberOf } from './support.ts';

function problem(id: string, nominal: Verdict[], more: object = {}): ProblemVerdicts {
  return { id, nominal, variants: [], ...more };
}

const without = (index: number, why: 'no-code' | 'refused') => ({
  ...{ family: null, transform: null, seed: null },
  ...{ index, why },
});

describe('shares of outcomes', () => {
  const problems = [
    problem('a', ['passed', 'timeout', 'compile_error', 'compile_error'], {
      withoutCode: [without(2, 'no-code')],
    }),
    // The machine's fault is in no share.
    problem('b', ['error', 'failed', 'timeout']),
  ];

  it.each([
    ['timeout-rate', (1 / 4 + 1 / 2) / 2],
    ['failed-rate', (0 + 1 / 2) / 2],
    ['compile-error-rate', (1 / 4 + 0) / 2],
    ['no-code-rate', (1 / 4 + 0) / 2],
    ['refused-rate', 0],
    ['crashed-rate', 0],
  ])('%s', (name, wanted) => {
    expect(numberOf(metricOf(problems, metric(name)))).toBeCloseTo(wanted, 12);
  });
});

describe('ratios to the reference solution', () => {
  // scipy.stats.gmean([1.1, 0.9, 1.6, 1.3, 1.05]), and
  // numpy.exp(scipy.stats.t.interval(0.95, 4, x.mean(), scipy.stats.sem(x))) of the logarithms x.
  const ratios = [1.1, 0.9, 1.6, 1.3, 1.05];
  const problems = ratios.map((cpu, i) => problem(String(i), ['passed'], { ratios: { cpu } }));

  it('are geometric means, with an interval of their logarithm', () => {
    const result = metricOf([...problems, problem('none', ['failed'])], metric('cpu-ratio'));
    if ('unavailable' in result) throw new Error(result.unavailable);
    expect(result.value).toBeCloseTo(1.1667493449377813, 9);
    expect(result.low).toBeCloseTo(0.8879934274848026, 9);
    expect(result.high).toBeCloseTo(1.5330113847447813, 9);
    expect(result.problems).toBe(5);
  });

  it('are not available without any', () => {
    expect(metricOf([problem('a', ['passed'])], metric('memory-ratio'))).toHaveProperty(
      'unavailable',
    );
  });
});

describe('what answers use', () => {
  const used = (tokens: number, latencyMs: number) => ({ use: { tokens, latencyMs } });
  const problems = [
    problem('a', ['passed', 'failed'], used(300, 4000)),
    problem('b', ['failed', 'failed'], used(100, 1000)),
  ];

  it('counts for each sample, and for each solved problem', () => {
    const numberIn = (name: string) => numberOf(metricOf(problems, metric(name)));
    expect(numberIn('tokens-per-sample')).toBe((150 + 50) / 2);
    expect(numberIn('tokens-per-solved')).toBe(400);
    expect(numberIn('latency-per-sample')).toBe((2 + 0.5) / 2);
    expect(numberIn('latency-per-solved')).toBe(5);
  });

  it('is not available if some answers do not say it, or nothing is solved', () => {
    const why = (among: readonly ProblemVerdicts[], name: string) => {
      const result = metricOf(among, metric(name));
      return 'unavailable' in result ? result.unavailable : null;
    };
    expect(why(problems, 'cost-per-sample')).toBe(
      'the cost is not known for all answers of a (and 1 more problem)',
    );
    expect(why(problems.slice(1), 'tokens-per-solved')).toBe('no problem is solved');
  });
});

describe('tags', () => {
  const problems = [
    problem('a', ['passed'], { tags: ['easy', 'strings'] }),
    problem('b', ['failed'], { tags: ['strings'] }),
    problem('c', ['failed']),
  ];

  it('have the metrics of their problems', () => {
    const { tags, metrics } = score(problems, [1], [metric('failed-rate')]);
    expect(metrics).toMatchObject({ 'pass@1': { value: 1 / 3 }, 'failed-rate': { value: 2 / 3 } });
    expect(tags).toMatchObject({
      easy: { problems: 1, metrics: { 'pass@1': { value: 1 }, 'failed-rate': { value: 0 } } },
      strings: { problems: 2, metrics: { 'pass@1': { value: 0.5 } } },
    });
  });
});
