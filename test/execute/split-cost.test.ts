/**
 * What split grading takes beside what one process takes: calls, items of iterators, values. Nobody can
 * tell from what comes of it, and it is not the candidate's own time.
 */

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CliRun } from '../support/cli.ts';
import { STREAMS } from './fixtures/split-streams.ts';
import { runAll, shown } from './run-all.ts';
import { nativeWay } from './ways.ts';

const here = describe.skipIf(nativeWay().tier !== 'namespaces');

interface Problem {
  readonly tests: string;
  readonly reference: string;
  readonly samples: readonly string[];
}

const runProblems = (problems: readonly Problem[], suite: object = {}) =>
  runAll(
    nativeWay(),
    problems.map(({ tests, reference, samples }) => ({
      row: { prompt: '', entry_point: 'f', test: tests, canonical_solution: reference },
      samples,
    })),
    suite,
  );

here('iterators that run ahead of their tests', () => {
  let split: CliRun;
  let shared: CliRun;

  beforeAll(async () => {
    const problems = STREAMS.map(({ program, tests }) => ({
      tests,
      reference: program,
      samples: [`${program}# a sample`],
    }));
    const limits = { cpu: '10s', wall: '60s' };
    split = await runProblems(problems, { limits, grading: 'split' });
    shared = await runProblems(problems, { limits, grading: 'shared' });
  }, 240_000);

  it.each(STREAMS)('cannot be told from those that do not: $name', (each) => {
    const n = STREAMS.indexOf(each);
    const passed = { verdict: 'passed', reason: null };
    expect(shared.verdicts[n]).toMatchObject({ ...passed, grading: 'shared' });
    expect(split.verdicts[n]).toMatchObject({ ...passed, grading: 'split' });
  });

  it('print nothing before it is asked for', async () => {
    const program =
      'def f():\n    for n in range(1000):\n        print("item", n)\n        yield n\ndef say(text):\n    print(text)\n';
    const tests =
      'def check(candidate):\n    g = candidate()\n    for n, each in zip(range(60), g): assert n == each\n    say("over")\n';
    const run = await runProblems([{ tests, reference: program, samples: [`${program}# s`] }]);
    // What zip takes once its range is over is none.
    const items = Array.from({ length: 60 }, (_, n) => `item ${n}\n`).join('');
    expect(run.verdicts[0]).toMatchObject({ verdict: 'passed', grading: 'split' });
    expect(run.verdicts[0]?.output).toBe(`${items}over\n`);
  });

  it('are those that others cannot see', () => {
    const fixture = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const script = [fixture('fixtures/quiet_kinds.py'), fixture('../../src/execute/sandbox')];
    expect(JSON.parse(execFileSync('python3', script, { encoding: 'utf8' }))).toEqual([]);
  });
});

/** Spends CPU time at its last call, of which there are so many. */
const spending = (calls: number, seconds: number) => ({
  tests: `def check(candidate):\n    for n in range(${calls}):\n        assert candidate(n, n == ${calls - 1}) == n + 1\n`,
  reference: 'def f(n, is_last):\n    return n + 1\n',
  samples: [
    `import time\ndef f(n, is_last):\n    while is_last and time.process_time() < ${seconds}: pass\n    return n + 1\n`,
  ],
});

here('the time that crossing takes', () => {
  const limits = { cpu: '1s', wall: '20s' };

  it('is none of the candidate’s', async () => {
    // At 20 µs a call, 50,000 of them are worth another second.
    const run = await runProblems([spending(50_000, 1.5), spending(10, 1.5)], { limits });
    expect(run.verdicts.map(shown)).toEqual([
      { verdict: 'passed', grading: 'split', reason: null },
      { verdict: 'timeout', grading: 'split', reason: 'used more than 1 s of CPU time' },
    ]);
    expect(run.verdicts[0]?.cpuMs).toBeGreaterThan(1500);
  });

  it('cannot buy a candidate more than its limit once more', async () => {
    const problem = {
      tests:
        'def check(candidate):\n    for n in range(20):\n        assert candidate([], n) == n\n',
      reference: 'def f(a, n):\n    return n\n',
      // What it puts into its argument goes over to its tests, at a price that it did not pay itself.
      samples: ['def f(a, n):\n    a.append("x" * 10**7)\n    while n == 19: pass\n    return n\n'],
    };
    const run = await runProblems([problem], { limits });
    const reason = 'used more than 1 s of CPU time';
    expect(run.verdicts.map(shown)).toEqual([{ verdict: 'timeout', grading: 'split', reason }]);
    expect(run.verdicts[0]?.cpuMs).toBeGreaterThan(1500);
    expect(run.verdicts[0]?.cpuMs).toBeLessThan(2500);
  });
});
