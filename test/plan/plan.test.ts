/** `passgate plan`: against SciPy (fixtures/plan.py made the numbers), by simulation, and as a command. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { evenLoss, problemsNeeded, wholeLoss } from '../../src/plan/needed.ts';
import { type PlanOptions, plan as planFor, type SuitePlan } from '../../src/plan/plan.ts';
import { runSpread, spreadsOf } from '../../src/plan/spread.ts';
import type { ProblemVerdicts } from '../../src/records/problem-verdicts.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import { temporaryFolder } from '../e2e/support/folders.ts';
import { documentOf, suiteOf, verdicts } from '../report/documents.ts';
import { BUNDLE } from '../support/cli.ts';

const count = z.int().nullable();
const fixture = z
  .object({
    cases: z.array(
      z.object({
        samples: z.int(),
        passes: z.array(z.int()),
        drop: z.number(),
        power: z.number(),
        confidence: z.number(),
        needs: z.array(z.object({ even: count, whole: count })),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('fixtures/plan.json', import.meta.url), 'utf8')));

/** A run in which each problem passed this many times. */
function problemsOf(passes: readonly number[], samples: number): ProblemVerdicts[] {
  return passes.map((passed, index) => ({
    id: `T/${index}`,
    nominal: Array.from({ length: samples }, (_, i): Verdict => (i < passed ? 'passed' : 'failed')),
    variants: [],
  }));
}

const folder = temporaryFolder('plan');
let files = 0;
/** A results.json of one suite. */
function fileOf(problems: readonly ProblemVerdicts[]): string {
  files += 1;
  const file = join(folder, `${files}.json`);
  writeFileSync(file, JSON.stringify(documentOf([suiteOf('tiny', problems)])));
  return file;
}

function plan(...args: readonly string[]) {
  const options = { encoding: 'utf8', timeout: 30_000 } as const;
  return spawnSync(process.execPath, [BUNDLE, 'plan', ...args], options);
}

/** The plan of the only suite. @throws if there is none */
function planOf(results: string, options: Partial<PlanOptions> = {}): SuitePlan {
  const wish = { metric: 'pass@1', drop: 0.05, power: 0.8, confidence: 0.95 } as const;
  const [suite] = planFor({ ...wish, results, baseline: undefined, ...options }).suites;
  if (suite === undefined || 'unavailable' in suite) throw new Error('there is no plan');
  return suite;
}

describe('the number of needed problems', () => {
  it.each(fixture.cases)('equals SciPy’s ($samples samples, a drop of $drop)', (said) => {
    const { samples, passes, drop, power, confidence, needs } = said;
    const found = planOf(fileOf(problemsOf(passes, samples)), { drop, power, confidence });
    expect(found.needs.map((row) => row.samples)).toEqual([1, 2, 5, 10, 20]);
    expect(found.needs.map((row) => row.problems)).toEqual(needs);
    expect(found.isBound).toBe(samples === 1);
  });

  /** xorshift32 (Marsaglia 2003). */
  let state = 20210707;
  const random = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
  const share = (chance: number, samples: number) => {
    let passed = 0;
    for (let i = 0; i < samples; i += 1) if (random() < chance) passed += 1;
    return passed / samples;
  };
  /** Tells if the whole t-interval of the mean lies below 0. */
  const isSureDrop = (differences: readonly number[], confidence: number) => {
    const count = differences.length;
    const mean = differences.reduce((sum, each) => sum + each, 0) / count;
    const squares = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0);
    const half = quantileOfT((1 + confidence) / 2, count - 1);
    return mean + half * Math.sqrt(squares / (count - 1) / count) < 0;
  };
  /** Never less than the drop, so that all problems can get worse by it. */
  const chance = () => (random() < 0.3 ? 1 : 0.1 + 0.9 * random());

  it.each([
    ['even', 2],
    ['even', 10],
    ['whole', 2],
    ['whole', 10],
  ] as const)(
    'is enough to find the drop as often as requested: %s, %i samples',
    (loss, samples) => {
      const wish = { drop: 0.1, power: 0.8, confidence: 0.95 };
      const many = Array.from({ length: 4000 }, () => Math.round(10 * share(chance(), 10)));
      const run = runSpread(spreadsOf(problemsOf(many, 10), 'pass@1'));
      const variance = loss === 'even' ? evenLoss(run) : wholeLoss(run);
      const needed = problemsNeeded(wish, variance, samples, true) ?? 0;
      expect(needed).toBeGreaterThan(20);
      const trials = 2000;
      let found = 0;
      for (let trial = 0; trial < trials; trial += 1) {
        const differences = Array.from({ length: needed }, () => {
          const before = chance();
          const isLost = random() < wish.drop / run.value;
          const whole = isLost ? 0 : before;
          const after = loss === 'even' ? before - wish.drop : whole;
          return share(after, samples) - share(before, samples);
        });
        if (isSureDrop(differences, wish.confidence)) found += 1;
      }
      // Four standard errors of the simulation. A few large losses are found a little more often,
      // since their mean and their variance go together.
      expect(found / trials).toBeGreaterThan(0.8 - 0.036);
      expect(found / trials).toBeLessThan(0.8 + (loss === 'even' ? 0.036 : 0.07));
    },
  );
});

describe('passgate plan', () => {
  const mixed = problemsOf([0, 1, 2, 3, 4, 4, 4, 0], 4);

  it('reports what the run can find, and the number of problems for a smaller drop', () => {
    const { status, stdout, stderr } = plan(fileOf(mixed), '--drop', '0.1');
    expect(status, stderr).toBe(0);
    expect(stdout).toMatch(/^To find a drop of pass@1 by 10\.0 points in 80% of cases, at 95%/);
    expect(stdout).toContain('tiny: pass@1 is 56.3%, over 8 problems of 4 samples');
    expect(stdout).toMatch(/This run finds drops from [\d.]+ points on if all get a little worse/);
    expect(stdout).toMatch(/│ +20 │ +\d+ \(8 are too few\) │/);
    expect(stdout).not.toContain('upper limits');
    const { suites } = JSON.parse(plan(fileOf(mixed), '--drop', '0.1', '--json').stdout);
    expect(suites).toEqual([planOf(fileOf(mixed), { drop: 0.1 })]);
  });

  it('keeps its promise: with that many problems it finds the same drop and no smaller one', () => {
    const { finds, needs } = planOf(fileOf(problemsOf(Array(60).fill([0, 2, 4]).flat(), 4)));
    const even = finds.even ?? 1;
    const file = fileOf(problemsOf(Array(60).fill([0, 2, 4]).flat(), 4));
    const at = (drop: number) => {
      const rows = planOf(file, { drop }).needs;
      // Between the rows of 2 and 5 samples.
      return [rows[1]?.problems.even ?? 0, rows[2]?.problems.even ?? 0];
    };
    expect(needs).toHaveLength(5);
    expect(at(even)[1]).toBeLessThanOrEqual(180);
    expect(at(even / 2)[1]).toBeGreaterThan(180);
  });

  it('assumes the most variation of samples if each problem has one, with a note', () => {
    const one = problemsOf([0, 1, 1, 0], 1);
    expect(plan(fileOf(one)).stdout).toContain('With one sample a problem');
    expect(planOf(fileOf(one)).isBound).toBe(true);
  });

  it('counts perturbed prompts for a mean over them as that many more samples', () => {
    // For each prompt half of the samples pass, whatever their number is.
    const half = Array.from({ length: 30 }, (_, i) => ({
      ...{ id: `T/${i}`, nominal: verdicts('1010') },
      variants: [0, 1].map((seed) => ({
        ...{ family: 'docs', transform: 't', seed, verdicts: verdicts('0101') },
      })),
    }));
    const { needs } = planOf(fileOf(half), { metric: 'mean-perturbed-pass@1', drop: 0.1 });
    expect([...new Set(needs.map(({ prompts }) => prompts))]).toEqual([1, 2, 3, 10]);
    const of = (prompts: number, samples: number) =>
      needs.find((need) => need.prompts === prompts && need.samples === samples)?.problems.even;
    expect(of(10, 1)).toBe(of(1, 10));
    expect(of(10, 2)).toBe(of(2, 10));
    expect(of(1, 1)).toBeGreaterThan(9 * (of(10, 1) ?? Number.NaN));
    const args = ['--metric', 'mean-perturbed-pass@1'];
    expect(plan(fileOf(half), ...args).stdout).toMatch(/│ +perturbed prompts │ +samples │/);
  });

  it('takes the changes of problems from another run', () => {
    const same = planOf(fileOf(mixed), { baseline: fileOf(mixed) });
    const other = problemsOf([4, 1, 2, 3, 4, 0, 4, 0], 4);
    const changed = planOf(fileOf(mixed), { baseline: fileOf(other) });
    expect(Object.keys(same.finds)).toEqual(['measured']);
    const of = (suite: typeof same) => suite.needs[4]?.problems.measured ?? 0;
    expect(of(changed)).toBeGreaterThan(2 * of(same));
  });

  it('works with perturbed prompts', () => {
    const robust = mixed.map((problem) => ({
      ...problem,
      variants: [0, 1].map((seed) => ({
        ...{ family: 'docs', transform: 't', seed, verdicts: verdicts('1101') },
      })),
    }));
    for (const metric of ['robust-pass@1', 'mean-perturbed-pass@1'] as const) {
      const { needs } = planOf(fileOf(robust), { metric });
      for (const prompts of new Set(needs.map((need) => need.prompts))) {
        const rows = needs.filter((need) => need.prompts === prompts);
        const numbers = rows.map(({ problems }) => problems.even ?? 0);
        expect(numbers).toHaveLength(5);
        expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
      }
    }
  });

  it.each<[string, readonly ProblemVerdicts[], readonly string[], RegExp]>([
    ['no problem has perturbed prompts', mixed, ['--metric', 'robust-pass@1'], /fewer than two/],
    ['there is one problem', mixed.slice(0, 1), [], /fewer than two problems were judged/],
    ['nothing passes', problemsOf([0, 0], 4), [], /pass@1 is 0\.000: it cannot drop by 0\.05/],
  ])('gives a reason if it cannot plan: %s', (_, problems, args, message) => {
    const { status, stdout } = plan(fileOf(problems), ...args);
    expect(status).toBe(0);
    expect(stdout).toMatch(message);
  });

  it.each([
    ['--drop', '5'],
    ['--confidence', 'x'],
    ['--metric', 'pass@10'],
  ])('refuses %s %s', (...args) => {
    const { status, stderr } = plan(fileOf(mixed), ...args);
    expect(status).toBe(2);
    expect(stderr).toContain(args[0]);
  });

  it('refuses a file that is not a run', () => {
    const { status, stderr } = plan(join(folder, 'nowhere'));
    expect(status).toBe(2);
    expect(stderr).toMatch(/there are no results/);
  });
});
