/**
 * Outside grading: whole programs that read standard input, compared where no candidate runs. Some
 * are honest, some fail, and some search for the expected output.
 */

import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CliRun } from '../support/cli.ts';
import { ATTACKS, FAILING, HARMLESS, HONEST } from './fixtures/outside-programs.ts';
import { SEARCH } from './fixtures/split-attacks.ts';
import { type AnsweredSuite, runSuites, type SuiteRun, shown } from './run-all.ts';
import { nativeWay, title, WAYS, type Way } from './ways.ts';

interface Problem {
  readonly cases: readonly (readonly [string, string])[];
  readonly samples: readonly (string | { readonly completion: string })[];
  readonly fields?: object;
}

const suiteOf = (problems: readonly Problem[], suite: object = {}): AnsweredSuite => ({
  problems: problems.map(({ cases, fields, samples }) => {
    const input = cases.map(([given]) => given);
    const output = cases.map(([, expected]) => expected);
    return { row: { prompt: 'Add.', input, output, ...fields }, samples };
  }),
  suite,
});
const PASSED = { verdict: 'passed', grading: 'outside', reason: null };
const PROGRAMS = [...HONEST, ...HARMLESS, ...FAILING, ...ATTACKS];

const SECRET = `pgsecret-${randomBytes(8).toString('hex')}`;
const REVERSED = [...SECRET].reverse().join('');
/** It prints the right output without having it in its text. */
const right = (more: string) => `print("${REVERSED}"[::-1])\n# ${more}\n`;
const NOISY = `import sys\nprint("${REVERSED}"[::-1], file=sys.stderr)\nprint("${REVERSED}"[::-1])\n`;
const SEARCHING = `${SEARCH}print(f())\n`;
/** The search follows right programs. */
const SEARCHED: Problem = {
  cases: [['', SECRET]],
  samples: [right('one'), NOISY, SEARCHING, right('two'), `${SEARCHING}#`],
};

const SLEEPER: Problem = {
  cases: ['1', '2', '3'].map((n) => [`${n}\n`, n]),
  samples: ['import time\nn = int(input())\ntime.sleep(60 if n == 3 else 1.3)\nprint(n)\n'],
};

const third: Problem['cases'] = [['1 3\n', '0.3333333333\n']];
const divide = 'a, b = map(int, input().split())\nprint(%s)\n';
const DIVIDING: readonly Problem[] = [
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

function suitesOf(way: Way): Record<string, AnsweredSuite> {
  const programs = PROGRAMS.map(({ program, cases }) => ({ cases, samples: [program] }));
  const searching = suiteOf([SEARCHED], { limits: { cpu: '20s', wall: '40s' } });
  return {
    programs: suiteOf(programs, { limits: { cpu: '1s', wall: '40s' } }),
    ...(way.name === 'process' ? {} : { searching }),
    // The rest is decided outside the sandbox.
    ...(way === nativeWay()
      ? {
          sleeping: suiteOf([SLEEPER], { limits: { cpu: '5s', wall: '2500ms' } }),
          rounded: suiteOf(DIVIDING, { tolerance: 1e-6, grading: 'outside' }),
          exact: suiteOf(DIVIDING),
        }
      : {}),
  };
}

describe.each(WAYS.filter(({ name }) => name !== 'sudo'))('a whole program: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    let run: CliRun;
    let suites: Readonly<Record<string, SuiteRun>>;

    beforeAll(async () => {
      const all = await runSuites(way, suitesOf(way), { workers: 1 });
      run = all;
      ({ suites } = all);
    });
    const verdictOf = (program: (typeof PROGRAMS)[number]) => {
      const line = suites.programs?.verdicts[PROGRAMS.indexOf(program)];
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
      expect(suites.programs?.results.gradings).toEqual({ outside: PROGRAMS.length });
      expect(run.results?.errors).toEqual([]);
    });

    it.skipIf(way.name === 'process')('finds the expected output nowhere in the sandbox', () => {
      const [one, second, found, two, again] = suites.searching?.verdicts ?? [];
      for (const line of [one, second, two]) expect(line && shown(line)).toEqual(PASSED);
      for (const line of [found, again]) {
        expect(line).toMatchObject({ verdict: 'failed', grading: 'outside' });
        // The search itself works: it finds a planted text.
        expect(line?.output).toContain('in objects: pgsecret-0123456789abcdef');
        expect(line?.output).toContain('in memory: pgsecret-fedcba9876543210');
        expect(line?.output).not.toContain(SECRET);
        expect(line?.output).toMatch(/nothing\n$/);
      }
    });

    describe.runIf(way === nativeWay())('in a suite of stdin/stdout tasks', () => {
      it('has the whole wall time for each case', () => {
        const reason = 'case 3 of 3: ran for more than 2.5 s';
        const told = suites.sleeping?.verdicts.map(shown);
        expect(told).toEqual([{ ...PASSED, verdict: 'timeout', reason }]);
      });

      it('runs completions after their starter code, checks references, and allows for rounding on request', () => {
        expect(suites.rounded?.verdicts.map(shown)).toEqual([
          PASSED,
          {
            ...PASSED,
            verdict: 'failed',
            reason: 'case 1 of 1: line 1 is "0.33333", expected "0.3333333333"',
          },
          { ...PASSED, verdict: 'failed', reason: expect.stringMatching(/NameError.*math/) },
          PASSED,
        ]);
        expect(suites.rounded?.results.references).toMatchObject({
          checked: 2,
          failed: [
            { problem: 'T/1', verdict: 'failed', reason: expect.stringMatching(/^case 1 of 1/) },
          ],
        });
        const exact = suites.exact?.verdicts.map(({ verdict }) => verdict);
        expect(exact).toEqual(Array(4).fill('failed'));
      });
    });
  });
});
