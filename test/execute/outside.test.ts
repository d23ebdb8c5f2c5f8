/**
 * Outside grading: whole programs that read standard input, compared where no candidate runs. Some
 * are honest, some fail, and some search for the expected output.
 */

import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CliRun } from '../support/cli.ts';
import { ATTACKS, FAILING, HARMLESS, HONEST } from './fixtures/outside-programs.ts';
import { SEARCH } from './fixtures/split-attacks.ts';
import { runAll, shown } from './run-all.ts';
import { title, WAYS, type Way } from './ways.ts';

interface Problem {
  readonly cases: readonly (readonly [string, string])[];
  readonly samples: readonly (string | { readonly completion: string })[];
  readonly fields?: object;
}

/** One run of many problems. */
const runProblems = (
  way: Way,
  problems: readonly Problem[],
  suite: object = {},
  config: { readonly workers?: number } = {},
): Promise<CliRun> =>
  runAll(
    way,
    problems.map(({ cases, fields, samples }) => {
      const input = cases.map(([given]) => given);
      const output = cases.map(([, expected]) => expected);
      return { row: { prompt: 'Add.', input, output, ...fields }, samples };
    }),
    suite,
    config,
  );
const PASSED = { verdict: 'passed', grading: 'outside', reason: null };
const PROGRAMS = [...HONEST, ...HARMLESS, ...FAILING, ...ATTACKS];

describe.each(WAYS.filter(({ name }) => name !== 'sudo'))('a whole program: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    let run: CliRun;

    beforeAll(async () => {
      const problems = PROGRAMS.map(({ program, cases }) => ({ cases, samples: [program] }));
      run = await runProblems(way, problems, { limits: { cpu: '1s', wall: '40s' } });
    });
    const verdictOf = (program: (typeof PROGRAMS)[number]) => {
      const line = run.verdicts[PROGRAMS.indexOf(program)];
      if (line === undefined) throw new Error('no verdict');
      return shown(line);
    };

    it.each(HONEST)('passes: $name', (program) => {
      expect(verdictOf(program)).toEqual(PASSED);
    });

    // Process ids tell namespaces apart.
    it.runIf(way.tier === 'namespaces').each(HARMLESS)('does no harm: $name', (program) => {
      expect(verdictOf(program)).toEqual(PASSED);
    });

    it.each([...FAILING, ...ATTACKS])('does not pass: $name', (program) => {
      const { verdict, reason } = program;
      const expected = { verdict, grading: 'outside', reason: expect.stringMatching(reason) };
      expect(verdictOf(program)).toEqual(expected);
    });

    it('is reported as graded outside', () => {
      expect(run.results?.suites[0]?.gradings).toEqual({ outside: PROGRAMS.length });
      expect(run.results?.errors).toEqual([]);
    });
  });
});

describe.each(WAYS.filter(({ name }) => name === 'root' || name === 'user'))(
  'the expected output: %#',
  (way) => {
    it.skipIf(way.missing !== null)(`is nowhere in the sandbox: ${title(way)}`, async () => {
      const secret = `pgsecret-${randomBytes(8).toString('hex')}`;
      const reversed = [...secret].reverse().join('');
      // Each prints the right output without having it in its text. The search follows it.
      const right = (more: string) => `print("${reversed}"[::-1])\n# ${more}\n`;
      const noisy = `import sys\nprint("${reversed}"[::-1], file=sys.stderr)\nprint("${reversed}"[::-1])\n`;
      const search = `${SEARCH}print(f())\n`;
      const run = await runProblems(
        way,
        [
          {
            cases: [['', secret]],
            samples: [right('one'), noisy, search, right('two'), `${search}#`],
          },
        ],
        { limits: { cpu: '20s', wall: '40s' } },
        { workers: 1 },
      );
      const [one, second, found, two, again] = run.verdicts;
      for (const line of [one, second, two]) expect(line && shown(line)).toEqual(PASSED);
      for (const line of [found, again]) {
        expect(line).toMatchObject({ verdict: 'failed', grading: 'outside' });
        // The search itself works: it finds a planted text.
        expect(line?.output).toContain('in objects: pgsecret-0123456789abcdef');
        expect(line?.output).toContain('in memory: pgsecret-fedcba9876543210');
        expect(line?.output).not.toContain(secret);
        expect(line?.output).toMatch(/nothing\n$/);
      }
    });
  },
);

describe('a suite of stdin/stdout tasks', () => {
  const way = WAYS.find(({ missing }) => missing === null);
  if (way === undefined) throw new Error('there is no way to isolation on this machine');

  it('gives each case the whole wall time', async () => {
    const sleeper = 'import time\nn = int(input())\ntime.sleep(60 if n == 3 else 1.3)\nprint(n)\n';
    const cases: Problem['cases'] = ['1', '2', '3'].map((n) => [`${n}\n`, n]);
    const limits = { cpu: '5s', wall: '2500ms' };
    const run = await runProblems(way, [{ cases, samples: [sleeper] }], { limits });
    const reason = 'case 3 of 3: ran for more than 2.5 s';
    expect(run.verdicts.map(shown)).toEqual([{ ...PASSED, verdict: 'timeout', reason }]);
  });

  it('runs completions after their starter code, checks references, and allows for rounding on request', async () => {
    const third: Problem['cases'] = [['1 3\n', '0.3333333333\n']];
    const divide = 'a, b = map(int, input().split())\nprint(%s)\n';
    const problems: Problem[] = [
      {
        cases: third,
        fields: { starter_code: 'import math\n', reference: divide.replace('%s', 'a / b') },
        samples: [
          { completion: divide.replace('%s', 'math.floor(a / b * 1e7) / 1e7') },
          { completion: divide.replace('%s', 'math.floor(a / b * 1e5) / 1e5') },
          divide.replace('%s', 'math.pi'),
        ],
      },
      { cases: third, fields: { reference: 'print(1)' }, samples: [divide.replace('%s', 'a / b')] },
    ];
    const run = await runProblems(way, problems, { tolerance: 1e-6, grading: 'outside' });
    expect(run.verdicts.map(shown)).toEqual([
      PASSED,
      {
        ...PASSED,
        verdict: 'failed',
        reason: 'case 1 of 1: line 1 is "0.33333", expected "0.3333333333"',
      },
      { ...PASSED, verdict: 'failed', reason: expect.stringMatching(/NameError.*math/) },
      PASSED,
    ]);
    expect(run.results?.suites[0]?.references).toMatchObject({
      checked: 2,
      failed: [
        { problem: 'T/1', verdict: 'failed', reason: expect.stringMatching(/^case 1 of 1/) },
      ],
    });
    const exact = await runProblems(way, problems);
    expect(exact.verdicts.map(({ verdict }) => verdict)).toEqual(Array(4).fill('failed'));
  });
});
