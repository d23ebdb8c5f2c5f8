/**
 * Split grading of JavaScript: the candidate in one sandboxed Node.js, its tests in another. Some
 * candidates try to fake a pass or to learn the expected values. Honest ones have values that must
 * cross unharmed. Some problems cannot be graded in this way.
 */

import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import { findOnPath } from '../../src/system/find-on-path.ts';
import type { CliRun } from '../support/cli.ts';
import { ATTACKS, HONEST, PROMPTED, SEARCH } from './fixtures/split-javascript.ts';
import { type AnsweredSuite, runAll, runSuites, type SuiteRun, shown } from './run-all.ts';
import { nativeWay, title, WAYS, type Way } from './ways.ts';

interface Problem {
  readonly tests: string;
  readonly prompt?: string;
  readonly reference?: string;
  readonly samples: readonly string[];
}

const hasNode = findOnPath('node', process.env.PATH) !== null;
type Limits = Readonly<Record<string, string | number>>;
const suiteOf = (
  problems: readonly Problem[],
  limits: Limits = {},
  grading = 'auto',
): AnsweredSuite => ({
  problems: problems.map(({ tests, reference, prompt = '', samples }) => {
    const solved = reference === undefined ? {} : { canonical_solution: reference };
    return { row: { prompt, declaration: '', test: tests, ...solved }, samples };
  }),
  suite: { language: 'javascript', limits, grading },
});

const CONFIG = { workers: 2, PATH: process.env.PATH ?? '' };
/** One run of many problems. */
const runProblems = (
  way: Way,
  asked: readonly Problem[],
  limits: Limits = {},
  grading = 'auto',
): Promise<CliRun> => {
  const { problems, suite } = suiteOf(asked, limits, grading);
  return runAll(way, problems, suite, CONFIG);
};
const PASSED = { verdict: 'passed', grading: 'split', reason: null };

/** A prompt that asks for everything that a reference solution declares. */
function namingAll(reference: string): string {
  const declared = /\b(?:const|let|var|class|function)\s*\*?\s*([\w$]+)/g;
  const names = [...reference.matchAll(declared)].map(([, name]) => `${name}()`);
  return `// Write ${names.join(', ')}.\n`;
}

/** Attacks on the same tests are samples of one problem. */
const targets = [...new Set(ATTACKS.map(({ tests }) => tests))].map((tests) => {
  const attacks = ATTACKS.filter((attack) => attack.tests === tests);
  return { tests, reference: attacks[0]?.reference ?? '', attacks };
});

const all = targets.flatMap(({ attacks }) => attacks);
const isSplit = ({ tier, name }: Way) => tier === 'namespaces' && name !== 'sudo';

describe.each(WAYS.filter(isSplit))('a JavaScript candidate that attacks its grade: %#', (way) => {
  describe.skipIf(way.missing !== null || !hasNode)(title(way), () => {
    const secret = () => `pgsecret-${randomBytes(8).toString('hex')}`;
    const SECRET = secret();
    let attacks: VerdictLine[];
    let after: VerdictLine[];
    let search: VerdictLine | undefined;

    beforeAll(async () => {
      const searched = {
        tests: `const SECRET = "${SECRET}";\nrequire("assert").ok([SECRET, 7919].includes(f()));\n`,
        reference: 'const f = () => 7919;\n',
        samples: [SEARCH],
      };
      const problems = targets.map(({ tests, reference, attacks }) => ({
        tests,
        reference,
        samples: [...attacks.map(({ program }) => program), `${reference}// after`],
      }));
      const limits = { cpu: '1s', wall: '4s', memory: '256MiB', output: '100KiB', processes: 16 };
      const { verdicts } = await runProblems(way, [...problems, searched], limits);
      const of = (n: number) => verdicts.filter(({ problem }) => problem === `T/${n}`);
      attacks = problems.flatMap((_, n) => of(n).slice(0, -1));
      after = problems.flatMap((_, n) => of(n).slice(-1));
      search = of(problems.length)[0];
    }, 120_000);

    it.each(all)('is not passed: $name', (attack) => {
      const line = attacks[all.indexOf(attack)];
      if (line === undefined) throw new Error('no verdict');
      const { verdict, grading, reason } = shown(line);
      expect({ grading, reason }).toEqual({
        grading: 'split',
        reason: expect.stringMatching(attack.reason),
      });
      expect([attack.verdict].flat(), `${reason}`).toContain(verdict);
    });

    it('does not harm later candidates', () => {
      expect(after.map(shown)).toEqual(targets.map(() => PASSED));
    });

    it('finds nothing of its tests in its memory and files', () => {
      expect(search).toMatchObject({ verdict: 'failed', grading: 'split' });
      // The search itself works: it finds a planted text.
      expect(search?.output).toContain('in memory: pgsecret-0123456789abcdef');
      expect(search?.output).not.toContain(SECRET);
    });
  });
});

const here = describe.skipIf(nativeWay().tier !== 'namespaces' || !hasNode);

const ASSERT = 'const assert = require("assert");\n';
const problem = (reference: string, tests: string): Problem => ({
  reference,
  tests: `${ASSERT}${tests}`,
  samples: [`${reference}// s`],
});
const UNSPLIT = [
  problem('class Point { constructor(x) { this.x = x; } }\n', 'assert.equal(new Point(1).x, 1);'),
  problem('const f = (g) => g(1);\n', 'assert.equal(f((x) => x + 1), 2);'),
  problem('const f = () => Symbol.iterator;\n', 'assert.equal(f(), Symbol.iterator);'),
  problem('const f = (a) => a[0];\n', 'assert.equal(f(Object.freeze([1])), 1);'),
  { tests: `${ASSERT}assert.equal(f(), 1);`, samples: ['const f = () => 1;\n'] },
  problem('const f = () => 1;\n', 'assert.equal(f(), 1);'),
];
// MultiPL-E has no reference solutions, so the prompt names the function.
const NAMED = {
  prompt: '//Create a function f that gives one.\nfunction f(){\n',
  tests: `${ASSERT}let candidate = f;\nassert.deepEqual(candidate(), 1);`,
  samples: ['function f(){ return 1; }\n', 'function f(){ return 2; }\n'],
};

here('JavaScript in split grading', () => {
  let suites: Readonly<Record<string, SuiteRun>>;

  beforeAll(async () => {
    const honest = HONEST.map(({ reference, tests }) => ({
      tests,
      prompt: namingAll(reference),
      reference,
      samples: [`${reference}\n// a sample`],
    }));
    const prompted = PROMPTED.map(({ prompt, reference, tests, cheat }) => ({
      prompt,
      reference,
      tests,
      samples: [`${prompt}${reference}// a sample`, cheat],
    }));
    const apart = [NAMED, ...UNSPLIT.filter(({ reference }) => reference === undefined)];
    ({ suites } = await runSuites<string>(
      nativeWay(),
      {
        split: suiteOf(honest),
        shared: suiteOf(honest, {}, 'shared'),
        prompted: suiteOf(prompted),
        unsplit: suiteOf(UNSPLIT),
        apart: suiteOf(apart, {}, 'split'),
      },
      CONFIG,
    ));
  }, 120_000);
  const graded = (name: string) =>
    suites[name]?.verdicts.map(({ verdict, grading }) => `${verdict} ${grading}`);

  it.each(HONEST)('passes an honest candidate: $name', (honest) => {
    expect(suites.split?.verdicts[HONEST.indexOf(honest)]).toMatchObject(PASSED);
  });

  it.each(HONEST)('has the verdict of shared grading: $name', (honest) => {
    const found = suites.shared?.verdicts[HONEST.indexOf(honest)];
    expect(found).toMatchObject({ ...PASSED, grading: 'shared' });
  });

  it.each(PROMPTED)('passes a right one, and a cheat does not: $name', (task) => {
    const n = PROMPTED.indexOf(task);
    const [right, cheat] = suites.prompted?.verdicts.slice(2 * n) ?? [];
    expect(right).toMatchObject(PASSED);
    expect(cheat).toMatchObject({ verdict: 'failed', grading: 'split' });
  });

  it('gives way to the candidate’s process under auto if a problem cannot be split', () => {
    expect(graded('unsplit')).toEqual([
      ...Array.from({ length: 5 }, () => 'passed shared'),
      'passed split',
    ]);
  });

  it('ends the run before its samples with grading: split, with a reason', async () => {
    const run = runProblems(nativeWay(), UNSPLIT, {}, 'split');
    const why = (problem: string, reason: string) =>
      `problem "${problem}": its reference solution passes with grading: shared but not with split: .*${reason}`;
    const all = [
      why('T/0', 'Point is not defined'),
      why('T/1', 'cannot be given to a candidate'),
      why('T/2', 'symbol cannot leave'),
      why('T/3', 'cannot leave'),
    ];
    await expect(run).rejects.toThrow(new RegExp(all.join('.*\\n.*')));
  });

  it('fails an answer with an unknown name with grading: split', () => {
    expect(graded('apart')).toEqual(['passed split', 'failed split', 'failed split']);
  });
});
