/** Suites with arms through the built bundle: the same problems, answered in several ways. */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArmResult } from '../../src/records/arms.ts';
import { jsonLines } from '../support/files.ts';
import {
  addition,
  ask,
  askingFiles,
  askingSuite,
  chatAnswer,
  keptLines,
  repositoryWith,
  unescaped,
} from './support/asking.ts';
import { Change } from './support/change.ts';
import { type Evaluation, evaluate } from './support/evaluation.ts';
import { withGitHub } from './support/github.ts';
import { startModel } from './support/model-server.ts';

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8];
const PROBLEMS = jsonLines(NUMBERS.map(addition));

/** One answer to each problem; those above a number are wrong. */
const answers = (rightUpTo: number) =>
  jsonLines(
    NUMBERS.map((number) => ({
      task_id: `add/${number}`,
      completion: `    return ${number <= rightUpTo ? `value + ${number}` : 'None'}\n`,
    })),
  );

const FILES = {
  'problems.jsonl': PROBLEMS,
  'all.jsonl': answers(8),
  'half.jsonl': answers(4),
  'none.jsonl': answers(0),
};
const SUITE = {
  name: 'sums',
  problems: 'problems.jsonl',
  arms: [
    { name: 'half', samples: 'half.jsonl' },
    { name: 'all', samples: 'all.jsonl' },
    { name: 'none', samples: 'none.jsonl' },
  ],
  control: 'all',
  gates: [
    { metric: 'pass@1', min: 0.9 },
    { metric: 'pass@1', min: 0.6, arm: 'half' },
  ],
};
const config = (suite: object, more: object = {}) =>
  JSON.stringify({ baseline: 'none', workers: 1, suites: [suite], ...more });

describe('arms with samples', () => {
  let run: Evaluation;
  beforeAll(async () => {
    run = await evaluate({ ...FILES, 'passgate.yml': config(SUITE) });
  });

  it('are scored on the same problems and compared with the control', () => {
    const arms = run.results().suites.map(({ name, arm }) => ({ suite: name, arm }));
    const differences = (
      arm: number,
      won: number,
      lost: number,
      p: number,
      adjustedP: number,
    ): ArmResult['differences'] => [
      {
        ...{ metric: 'pass@1', control: 1, arm, delta: arm - 1, p, adjustedP },
        ...{ problems: 8, won, lost, tied: 8 - won - lost },
        ...{ low: expect.any(Number) as number, high: expect.any(Number) as number },
      },
    ];
    expect(arms).toEqual([
      {
        suite: 'sums/half',
        // 2 of the 2⁴ orders of the four problems that differ; the larger of two p stays.
        arm: {
          ...{ suite: 'sums', name: 'half', isControl: false },
          differences: differences(0.5, 0, 4, 2 / 16, 2 / 16),
        },
      },
      { suite: 'sums', arm: { suite: 'sums', name: 'all', isControl: true } },
      {
        suite: 'sums/none',
        // 2 of 2⁸, times the number of arms.
        arm: {
          ...{ suite: 'sums', name: 'none', isControl: false },
          differences: differences(0, 0, 8, 2 / 256, 4 / 256),
        },
      },
    ]);
  });

  it('have their own gates', () => {
    expect(run.exitCode, run.log).toBe(1);
    const gates = run.results().suites.map(({ name, gates: own }) => [name, own.length]);
    expect(gates).toEqual([
      ['sums/half', 1],
      ['sums', 1],
      ['sums/none', 0],
    ]);
    expect(run.stdout).toContain('sums/half: pass@1 is 50.0%, below the minimum of 60.0%');
  });

  it('stand side by side in every report, the control first', () => {
    const row =
      /all \(control\).*100\.0%.*\n.*half.*50\.0%.*−50\.0.*0\.13.*fail.*\n.*none.*0\.0%.*−100\.0.*0\.02/;
    expect(run.stdout).toMatch(row);
    expect(unescaped(run.comment())).toMatch(row);
    expect(unescaped(run.comment())).toContain('| 0 / 4 / 4 |');
    expect(unescaped(run.summary())).toMatch(row);
    expect(readFileSync(join(run.out, 'report.html'), 'utf8')).toContain('all (control)');
    // The difference of the two best ones may be chance.
    expect(run.stdout).toContain('Which arm is best cannot be told');
    // An arm without gates has its row alone.
    expect(run.stdout).not.toMatch(/^sums\/none /m);
  });
});

it('the best arm is named if it is better than each other one, beyond chance', async () => {
  const { gates: _gates, ...suite } = SUITE;
  const arms = suite.arms.filter(({ name }) => name !== 'half');
  const run = await evaluate({ ...FILES, 'passgate.yml': config({ ...suite, arms }) });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.stdout).toContain('all is the best arm');
  expect(run.results().suites.map(({ arm }) => arm?.isBest)).toEqual([true, undefined]);
});

it('a matrix asks each prompt of each model, and keeps the answers apart', async () => {
  const isRight = (model: unknown, text: string) => model === 'small-1' || text.includes('Hint');
  const model = await startModel(({ text, body }) =>
    chatAnswer(text, 'model' in body && isRight(body.model, text)),
  );
  const suite = askingSuite({
    url: model.url,
    generate: { keep: 'answers', n: 1 },
    suite: {
      matrix: { prompt: ['prompts/solve.md', 'prompts/hint.md'], model: ['small-1', 'small-2'] },
    },
  });
  const files = { ...askingFiles([suite], [1, 2, 3]), 'prompts/hint.md': 'Hint.\n\n{{prompt}}' };
  const repository = repositoryWith(files);
  const run = await ask(repository);
  expect(run.exitCode, run.stderr).toBe(0);
  expect(model.count()).toBe(12);
  const passed = run.document.suites.map(({ arm, verdicts }) => [arm?.name, verdicts.passed]);
  expect(passed).toEqual([
    ['solve+small-1', 3],
    ['solve+small-2', 0],
    ['hint+small-1', 3],
    ['hint+small-2', 3],
  ]);
  expect(keptLines(repository, 'answers/small.jsonl')).toHaveLength(3);
  expect(keptLines(repository, 'answers/small%2Fhint+small-2.jsonl')).toHaveLength(3);
  const again = await ask(repository);
  expect(again.document.suites.map(({ generated }) => generated?.kept)).toEqual([3, 3, 3, 3]);
  // Kept answers have the time that they took when they were asked.
  for (const { problems } of again.document.suites) {
    expect(problems.map(({ use }) => typeof use?.medianLatencyMs)).toEqual(Array(3).fill('number'));
    expect(problems.map(({ medianCpuMs = 0 }) => medianCpuMs > 0)).toEqual(Array(3).fill(true));
  }
  expect(again.comment).toMatch(/median latency.*median CPU/);
  expect(model.count()).toBe(0);
});

describe('a pull request', () => {
  const github = withGitHub();

  it('that adds arms is compared by its control', async () => {
    const before = { name: 'sums', problems: 'problems.jsonl', samples: 'all.jsonl' };
    const gates = [{ metric: 'pass@1', 'max-drop': 0.1 }];
    const of = (suite: object) => ({
      ...FILES,
      'passgate.yml': config(suite, { baseline: 'auto' }),
    });
    const change = new Change(of(before), of({ ...SUITE, control: 'half', gates }));
    const run = await change.judge(await github());
    expect(run.exitCode, run.log).toBe(1);
    const control = run.document.suites.find(({ name }) => name === 'sums');
    expect(control?.gates).toMatchObject([{ decision: 'fail', baseline: 1, value: 0.5 }]);
    // Another control is another way to the samples, so readers are told.
    expect(run.document.measure?.changes).toContainEqual({
      ...{ kind: 'setting', suite: 'sums', what: 'arm', base: 'none', head: 'half' },
    });
    expect(unescaped(run.comment)).toContain('| `arm` of `sums` | `none` | `half` |');
  });
  it('that changes only tests moves no number, and says whose tests they are', async () => {
    const files = (problems: string) => ({
      ...FILES,
      'problems.jsonl': problems,
      'passgate.yml': config(SUITE, { baseline: 'auto' }),
    });
    const change = new Change(
      files(PROBLEMS),
      files(PROBLEMS.replace('candidate(', 'candidate(0 + ')),
    );
    const run = await change.judge(await github());
    const kinds = run.document.measure?.changes.map(({ kind, suite, count }) => [
      kind,
      suite,
      count,
    ]);
    expect(kinds?.sort()).toEqual([
      ['tests-changed', 'sums', 1],
      ['tests-changed', 'sums/half', 1],
      ['tests-changed', 'sums/none', 1],
    ]);
    for (const { compared } of run.document.suites) {
      expect(compared).toMatchObject({ problems: 7, changed: 1, differences: ['the data files'] });
    }
    expect(run.comment).toContain('tests of 1 problem changed');
    expect(run.comment).not.toContain('Several things differ');
  });
});
