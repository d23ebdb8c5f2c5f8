/**
 * The extra cost of split grading over one process: calls, items of iterators, values. It does not
 * change any result, and it is not part of the candidate's own time.
 */

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { STREAMS } from './fixtures/split-streams.ts';
import { type AnsweredSuite, runSuites, type SuiteRun, shown } from './run-all.ts';
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

const suiteOf = (problems: readonly Problem[], suite: object = {}): AnsweredSuite => ({
  problems: problems.map(({ tests, reference, samples }) => ({
    row: {
      prompt: namingAll(reference),
      entry_point: 'f',
      test: tests,
      canonical_solution: reference,
    },
    samples,
  })),
  suite,
});

here('iterators that run ahead of their tests', () => {
  let split: SuiteRun;
  let shared: SuiteRun;
  let printing: SuiteRun;

  const printer = {
    tests:
      'def check(candidate):\n    g = candidate()\n    for n, each in zip(range(60), g): assert n == each\n    say("over")\n',
    reference:
      'def f():\n    for n in range(1000):\n        print("item", n)\n        yield n\ndef say(text):\n    print(text)\n',
  };

  beforeAll(async () => {
    const problems = STREAMS.map(({ program, tests }) => ({
      tests,
      reference: program,
      samples: [`${program}# a sample`],
    }));
    const limits = { cpu: '10s', wall: '60s' };
    const prints = [{ ...printer, samples: [`${printer.reference}# s`] }];
    ({ split, shared, printing } = (
      await runSuites(nativeWay(), {
        split: suiteOf(problems, { limits, grading: 'split' }),
        shared: suiteOf(problems, { limits, grading: 'shared' }),
        printing: suiteOf(prints),
      })
    ).suites);
  }, 240_000);

  it.each(STREAMS)('look the same as iterators that do not run ahead: $name', (each) => {
    const n = STREAMS.indexOf(each);
    const passed = { verdict: 'passed', reason: null };
    expect(shared.verdicts[n]).toMatchObject({ ...passed, grading: 'shared' });
    expect(split.verdicts[n]).toMatchObject({ ...passed, grading: 'split' });
  });

  it('print nothing before they are asked for an item', () => {
    // zip takes one more item after its range is over, and gets none.
    const items = Array.from({ length: 60 }, (_, n) => `item ${n}\n`).join('');
    const [line] = printing.verdicts;
    expect(line).toMatchObject({ verdict: 'passed', grading: 'split' });
    expect(line?.output).toBe(`${items}over\n`);
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

/**
 * Values that it puts into its argument go over to its tests, but it does not pay for the transfer.
 */
const GREEDY = {
  tests: 'def check(candidate):\n    for n in range(20):\n        assert candidate([], n) == n\n',
  reference: 'def f(a, n):\n    return n\n',
  samples: ['def f(a, n):\n    a.append("x" * 10**7)\n    while n == 19: pass\n    return n\n'],
};

/** A reference solution and a sample that need this CPU time in a place. */
const taking = (seconds: number, where: string) => {
  const reference = `import time\ndef f(n):\n    while ${where} and time.process_time() < ${seconds}: pass\n    return n + 1\n`;
  const tests = 'def check(candidate):\n    assert candidate(1) == 2\n';
  return { tests, reference, samples: [`${reference}# s`] };
};
const instance = 'class Point:\n    x = 1\ndef f(n):\n    return Point()\n';
const REFERENCES = [
  // Slow only if apart from its tests; always slow; quick.
  taking(0.7, '"check" not in globals()'),
  taking(0.7, 'True'),
  taking(0, 'True'),
  {
    tests: 'def check(candidate):\n    assert candidate(1).x == 1\n',
    reference: instance,
    samples: [`${instance}# s`],
  },
];

here('with little CPU time', () => {
  let run: Awaited<ReturnType<typeof runSuites<'crossing' | 'references'>>>;

  beforeAll(async () => {
    const limits = { cpu: '1s', wall: '20s' };
    // At 20 µs for each call, 50,000 calls add another second.
    const crossing = [spending(50_000, 1.5), spending(10, 1.5), GREEDY];
    run = await runSuites(nativeWay(), {
      crossing: suiteOf(crossing, { limits }),
      references: suiteOf(REFERENCES, { limits }),
    });
  });

  it('the time for crossing between the processes is not part of the candidate’s time', () => {
    const [passed, over] = run.suites.crossing.verdicts;
    expect([passed, over].map((line) => line && shown(line))).toEqual([
      { verdict: 'passed', grading: 'split', reason: null },
      { verdict: 'timeout', grading: 'split', reason: 'used more than 1 s of CPU time' },
    ]);
    expect(passed?.cpuMs).toBeGreaterThan(1500);
  });

  it('that time cannot gain a candidate more than its limit once again', () => {
    const line = run.suites.crossing.verdicts[2];
    const reason = 'used more than 1 s of CPU time';
    expect(line && shown(line)).toEqual({ verdict: 'timeout', grading: 'split', reason });
    expect(line?.cpuMs).toBeGreaterThan(1500);
    expect(line?.cpuMs).toBeLessThan(2500);
  });

  it('a reference that split grading makes too slow is graded shared, with the reason', () => {
    const { verdicts, results } = run.suites.references;
    const gradings = verdicts.map(({ verdict, grading }) => `${verdict} ${grading}`);
    expect(gradings).toEqual(['passed shared', 'passed split', 'passed split', 'passed shared']);
    expect(results.notSplit).toEqual([
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
