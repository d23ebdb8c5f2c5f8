/**
 * Names and settings of JavaScript tests in split grading: programs behave as in one process, or
 * are graded there.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { runSuites, type SuiteRun } from './run-all.ts';
import { nativeWay } from './ways.ts';

interface Case {
  readonly name: string;
  readonly tests: string;
  /** The return value of the reference and of the program. */
  readonly right: string;
  readonly answer: string;
  readonly verdict?: 'failed';
  readonly grading?: 'shared';
}

const ASSERT = "const assert = require('node:assert');\n";
const EXPECTS = (value: string) => `${ASSERT}assert.deepEqual(f(4), ${value});\n`;

const CASES: readonly Case[] = [
  {
    name: 'a module of Node’s',
    tests: `const path = require('path');\n${EXPECTS('"a/4"')}`,
    right: '"a/4"',
    answer: 'path.posix.join("a", String(n))',
  },
  {
    name: 'a module of Node’s, and a wrong answer',
    tests: `const path = require('path');\n${EXPECTS('"a/4"')}`,
    right: '"a/4"',
    answer: 'path.posix.join("b", String(n))',
    verdict: 'failed',
  },
  {
    name: 'parts of a module, by other names',
    tests: `const { inspect, format: shown } = require('node:util');\n${EXPECTS('"4"')}`,
    right: '"4"',
    answer: 'shown("%s", inspect(n))',
  },
  {
    name: 'the tests’ own assert',
    tests: EXPECTS('4'),
    right: 'n',
    answer: '(assert.ok(n), n)',
  },
  {
    name: 'a constant',
    tests: `const PRICES = { 4: 7 };\n${EXPECTS('PRICES[4]')}`,
    right: '7',
    answer: 'PRICES[n]',
    grading: 'shared',
  },
  {
    name: 'a constant, and a wrong answer',
    tests: `const PRICES = { 4: 7 };\n${EXPECTS('PRICES[4]')}`,
    right: '7',
    answer: 'PRICES[n] + 1',
    verdict: 'failed',
    grading: 'shared',
  },
  {
    name: 'a function, a class, and parts of an array',
    tests: `function even(n) { return n % 2 === 0; }\nclass Box { constructor(n) { this.n = n; } }\nlet [one, ...rest] = [1, 2];\n${EXPECTS('[true, 4, 1, [2]]')}`,
    right: '[true, 4, 1, [2]]',
    answer: '[even(n), new Box(n).n, one, rest]',
    grading: 'shared',
  },
  {
    name: 'a function, in a promise',
    tests: `const even = (n) => n % 2 === 0;\n${ASSERT}f(4).then((value) => assert.equal(value, true));\n`,
    right: 'Promise.resolve(true)',
    answer: 'Promise.resolve().then(() => even(n))',
    grading: 'shared',
  },
  {
    name: 'a name that neither has',
    tests: `const PRICES = { 4: 7 };\n${EXPECTS('PRICES[4]')}`,
    right: '7',
    answer: 'PRICE[n]',
    verdict: 'failed',
  },
  {
    name: 'a name in a function of the tests alone',
    tests: `${ASSERT}(() => { const LIMIT = 4; assert.equal(f(4), LIMIT); })();\n`,
    right: '4',
    answer: 'LIMIT',
    verdict: 'failed',
  },
  {
    name: 'the function that runs the tests',
    tests: `${ASSERT}const testAll = () => { assert.equal(f(4), 4); };\ntestAll();\n`,
    right: 'n',
    answer: 'n === 4 ? testAll() : n',
    verdict: 'failed',
  },
  {
    name: 'the environment',
    tests: `process.env.APP_MODE = 'quiet';\n${EXPECTS('"quiet"')}delete process.env.APP_MODE;\nassert.equal(f(0), 'none');\n`,
    right: 'n === 4 ? "quiet" : "none"',
    answer: 'process.env.APP_MODE ?? "none"',
  },
  {
    name: 'the time zone',
    tests: `process.env.TZ = 'Asia/Tokyo';\n${EXPECTS('9')}`,
    right: '9',
    answer: 'new Date(0).getHours()',
  },
];

const hasNode = findOnPath('node', process.env.PATH) !== null;

describe.skipIf(nativeWay().tier !== 'namespaces' || !hasNode)(
  'a JavaScript program that uses names of its tests',
  () => {
    let suites: Readonly<Record<'auto' | 'shared' | 'split', SuiteRun>>;

    beforeAll(async () => {
      const problems = CASES.map(({ tests, right, answer }) => ({
        row: {
          prompt: '',
          declaration: '',
          entry_point: 'f',
          test: tests,
          canonical_solution: `function f(n) {\n  return ${right};\n}\n`,
        },
        samples: [`function f(n) {\n  return ${answer};\n}\n`],
      }));
      const graded = (grading: string) => ({
        problems,
        suite: { language: 'javascript', grading },
      });
      ({ suites } = await runSuites(
        nativeWay(),
        { auto: graded('auto'), shared: graded('shared'), split: graded('split') },
        { PATH: process.env.PATH ?? '' },
      ));
    });

    it.each(CASES)('is judged as in one process: $name', (one) => {
      const n = CASES.indexOf(one);
      const { verdict = 'passed', grading = 'split' } = one;
      // In one file `testAll` calls itself endlessly, which fails too.
      expect(suites.shared.verdicts[n]).toMatchObject({ verdict });
      expect(suites.auto.verdicts[n], suites.auto.verdicts[n]?.reason ?? '').toMatchObject({
        verdict,
        grading,
      });
      expect(suites.auto.verdicts[n]?.borrowed === undefined).toBe(grading === 'split');
    });

    it('fails with a clear reason if it must stay apart from its tests', () => {
      const n = CASES.findIndex(({ name }) => name === 'a constant');
      expect(suites.split.verdicts[n]).toMatchObject({
        verdict: 'failed',
        grading: 'split',
        reason:
          'ReferenceError: PRICES is not defined: its tests alone define it, and split grading keeps them apart (line 2)',
      });
    });
  },
);
