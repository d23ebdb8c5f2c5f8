/**
 * The extra cost of split grading over one process: calls, items of iterators, values. It does not
 * change any result, and it is not part of the candidate's own time.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** A prompt that asks for everything that a reference solution defines. */
function namingAll(reference: string): string {
  const defined = [...reference.matchAll(/^(?:def|class) (\w+)|^(\w+) = /gm)];
  return `# Write ${defined.map(([, name, other]) => `${name ?? other}()`).join(', ')}.\n`;
}

const runProblems = (problems: readonly Problem[], suite: object = {}) =>
  runAll(
    nativeWay(),
    problems.map(({ tests, reference, samples }) => ({
      row: {
        prompt: namingAll(reference),
        entry_point: 'f',
        test: tests,
        canonical_solution: reference,
      },
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

  it.each(STREAMS)('look the same as iterators that do not run ahead: $name', (each) => {
    const n = STREAMS.indexOf(each);
    const passed = { verdict: 'passed', reason: null };
    expect(shared.verdicts[n]).toMatchObject({ ...passed, grading: 'shared' });
    expect(split.verdicts[n]).toMatchObject({ ...passed, grading: 'split' });
  });

  it('print nothing before they are asked for an item', async () => {
    const program =
      'def f():\n    for n in range(1000):\n        print("item", n)\n        yield n\ndef say(text):\n    print(text)\n';
    const tests =
      'def check(candidate):\n    g = candidate()\n    for n, each in zip(range(60), g): assert n == each\n    say("over")\n';
    const run = await runProblems([{ tests, reference: program, samples: [`${program}# s`] }]);
    // zip takes one more item after its range is over, and gets none.
    const items = Array.from({ length: 60 }, (_, n) => `item ${n}\n`).join('');
    expect(run.verdicts[0]).toMatchObject({ verdict: 'passed', grading: 'split' });
    expect(run.verdicts[0]?.output).toBe(`${items}over\n`);
  });

  it('run ahead only if nobody else can see their effects', () => {
    const fixture = (name: string) => fileURLToPath(new URL(name, import.meta.url));
    const script = [fixture('fixtures/quiet_kinds.py'), fixture('../../src/execute/sandbox')];
    expect(JSON.parse(execFileSync('python3', script, { encoding: 'utf8' }))).toEqual([]);
  });
});

/** Spends CPU time at its last call, after this many calls. */
const spending = (calls: number, seconds: number) => ({
  tests: `def check(candidate):\n    for n in range(${calls}):\n        assert candidate(n, n == ${calls - 1}) == n + 1\n`,
  reference: 'def f(n, is_last):\n    return n + 1\n',
  samples: [
    `import time\ndef f(n, is_last):\n    while is_last and time.process_time() < ${seconds}: pass\n    return n + 1\n`,
  ],
});

here('the time for crossing between the processes', () => {
  const limits = { cpu: '1s', wall: '20s' };

  it('is not part of the candidate’s time', async () => {
    // At 20 µs for each call, 50,000 calls add another second.
    const run = await runProblems([spending(50_000, 1.5), spending(10, 1.5)], { limits });
    expect(run.verdicts.map(shown)).toEqual([
      { verdict: 'passed', grading: 'split', reason: null },
      { verdict: 'timeout', grading: 'split', reason: 'used more than 1 s of CPU time' },
    ]);
    expect(run.verdicts[0]?.cpuMs).toBeGreaterThan(1500);
  });

  it('cannot gain a candidate more than its limit once again', async () => {
    const problem = {
      tests:
        'def check(candidate):\n    for n in range(20):\n        assert candidate([], n) == n\n',
      reference: 'def f(a, n):\n    return n\n',
      // Values that it puts into its argument go over to its tests, but it does not pay for the
      // transfer.
      samples: ['def f(a, n):\n    a.append("x" * 10**7)\n    while n == 19: pass\n    return n\n'],
    };
    const run = await runProblems([problem], { limits });
    const reason = 'used more than 1 s of CPU time';
    expect(run.verdicts.map(shown)).toEqual([{ verdict: 'timeout', grading: 'split', reason }]);
    expect(run.verdicts[0]?.cpuMs).toBeGreaterThan(1500);
    expect(run.verdicts[0]?.cpuMs).toBeLessThan(2500);
  });
});

here('a reference solution that split grading makes too slow', () => {
  const limits = { cpu: '1s', wall: '20s' };
  const tests = 'def check(candidate):\n    assert candidate(1) == 2\n';
  const taking = (seconds: number, where: string) =>
    `import time\ndef f(n):\n    while ${where} and time.process_time() < ${seconds}: pass\n    return n + 1\n`;
  const problem = (reference: string) => ({ tests, reference, samples: [`${reference}# s`] });

  it('is graded shared, and the run gives the reason', async () => {
    const instance = 'class Point:\n    x = 1\ndef f(n):\n    return Point()\n';
    const problems = [
      // Slow only if apart from its tests; always slow; quick.
      problem(taking(0.7, '"check" not in globals()')),
      problem(taking(0.7, 'True')),
      problem(taking(0, 'True')),
      {
        tests: 'def check(candidate):\n    assert candidate(1).x == 1\n',
        reference: instance,
        samples: [`${instance}# s`],
      },
    ];
    const run = await runProblems(problems, { limits });
    const gradings = run.verdicts.map(({ verdict, grading }) => `${verdict} ${grading}`);
    expect(gradings).toEqual(['passed shared', 'passed split', 'passed split', 'passed shared']);
    expect(run.results?.suites[0]?.notSplit).toEqual([
      { problem: 'T/0', reason: expect.stringMatching(/^took 0\.\d of 1\.0 s of CPU time$/) },
      { problem: 'T/3', reason: expect.stringMatching(/Point cannot leave its process/) },
    ]);
    const note =
      /2 problems are graded shared, because their reference solutions cannot be judged apart from the tests: T\/0 \(took 0\.\d of 1\.0 s of CPU time\), T\/3 \(.*Point cannot leave its process/;
    expect(run.stdout).toMatch(note);
    for (const name of ['summary.md', 'comment.md']) {
      const text = readFileSync(join(run.out, name), 'utf8');
      expect(text.replaceAll(/[\\\u2060]/g, '')).toMatch(note);
    }
  });
});
