/** A slide over many runs, through the built bundle. */

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Results } from '../../src/records/results.ts';
import { type Evaluation, evaluateIn, repositoryOf } from './support/evaluation.ts';
import { temporaryFolder } from './support/folders.ts';
import { CONFIG, suite } from './support/suite.ts';

/** Half of the problems are solved. */
const nominal = ['1', '1', '1', '1', '0', '0', '0', '0'];
const gates = [
  '{ metric: pass@1, max-drop: 0.02 }',
  '{ metric: pass@1, max-slide: 0.03 }',
  '{ metric: pass@1, min: 0.2, max-slide: 0.5 }',
];
const folder = repositoryOf(suite({ nominal, gates, rest: ['require-baseline: false'] }));

/** The results of a run of the base whose earlier runs had these values. */
function baselineOf(results: Results, history: Results['history']): string {
  const file = join(temporaryFolder('base'), 'results.json');
  writeFileSync(file, JSON.stringify({ ...results, history }));
  return file;
}

describe('a slow slide', () => {
  let base: Evaluation;
  let young: Evaluation;
  /** Twelve earlier runs that measured the same and lost a point each. */
  let slow: NonNullable<Results['history']>;
  beforeAll(async () => {
    base = await evaluateIn(folder, CONFIG, '--baseline', 'none');
    young = await evaluateIn(folder, CONFIG, '--baseline', baselineOf(base.results(), undefined));
    const [point] = young.results().history ?? [];
    if (point === undefined) throw new Error(young.log);
    slow = Array.from({ length: 12 }, (_, i) => ({
      ...point,
      suites: { small: { 'pass@1': 0.62 - i / 100 } },
    }));
  });

  it('fails its gate with the reason, and the comment tells it', async () => {
    const run = await evaluateIn(folder, CONFIG, '--baseline', baselineOf(base.results(), slow));
    expect(run.exitCode, run.log).toBe(1);
    // The last two runs repeat their value: 1 of 13! orders of the values falls throughout.
    const text = 'slid by 10.7 points over the last 14 runs, from 61.0% to 50.3% (p < 0.001)';
    expect(run.suite().slides).toMatchObject([{ metric: 'pass@1', runs: 14 }]);
    expect(run.suite().slides?.[0]?.p).toBeCloseTo(1 / 6_227_020_800, 15);
    expect(run.suite().gates).toMatchObject([
      { decision: 'pass', reason: expect.stringMatching(/^is unchanged/) },
      { decision: 'fail', reason: `${text}, 3.0 are allowed` },
      {
        decision: 'pass',
        reason: expect.stringMatching(/within bounds; slid by .*, within bounds$/),
      },
    ]);
    for (const written of [run.comment(), run.summary()]) {
      const said = written.replaceAll('\\', '').replaceAll('&lt;', '<');
      expect(said).toContain(`## ❌ Passgate: \`pass@1\` ${text}, 3.0 are allowed`);
      expect(said).toContain('slide ≤ 3.0');
      // The sentence stands with the trend, and not once more below the decision.
      expect(said.replaceAll('\u2060', '').split(`pass@1 ${text}.`)).toHaveLength(2);
    }
    expect(readFileSync(join(run.out, 'report.html'), 'utf8')).toContain(
      'slid by 10.7 points over the last 14 runs',
    );
    expect(run.log).toContain(`pass@1 ${text}.`);
  });

  it('is not told over runs that measured something else', async () => {
    const level = (i: number) => ({ suites: { small: { 'pass@1': 0.5 + (i % 2) / 100 } } });
    const changed = slow.map((point, i) =>
      i < 6 ? { ...point, measures: { small: '0123456789abcdef' } } : { ...point, ...level(i) },
    );
    const file = baselineOf(base.results(), changed);
    const run = await evaluateIn(folder, CONFIG, '--baseline', file);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.suite().slides).toBeUndefined();
    expect(run.suite().gates).toMatchObject([
      { decision: 'pass' },
      { decision: 'pass', reason: 'shows no slide over the last 8 runs' },
      { decision: 'pass' },
    ]);
    expect(run.log + run.comment()).not.toContain('slid by');
  });

  it('is not judged with too few runs', () => {
    const why = 'needs 8 runs with this measure, has 2';
    expect(young.exitCode, young.log).toBe(0);
    expect(young.suite().gates).toMatchObject([
      { decision: 'pass' },
      { decision: 'skipped', notJudged: why, reason: `is skipped: ${why}` },
      { decision: 'pass', notJudged: why },
    ]);
    expect(young.comment()).toContain('**not compared**');
    expect(young.log).toContain(`2 could not be compared (${why})`);
  });
});
