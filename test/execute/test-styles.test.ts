/**
 * Python tests run as their authors intended, in one process with the candidate and apart from it.
 */

import { execFileSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CliRun } from '../support/cli.ts';
import { TEST_STYLES } from './fixtures/test-styles.ts';
import { type AnsweredSuite, runSuites, type SuiteRun, shown } from './run-all.ts';
import { nativeWay, title, WAYS } from './ways.ts';

const RIGHT = 'def add(a, b):\n    return a + b\n';
const WRONG = 'def add(a, b):\n    return a - b\n';
/** Answers with their own tests, guards and hooks, which are not part of the tests. */
const OWN: readonly string[] = [
  `${RIGHT}import unittest\nclass OwnTest(unittest.TestCase):\n    def test_own(self):\n        self.fail()\n`,
  `${RIGHT}def test_own():\n    assert False\nclass TestOwn:\n    def test_it(self):\n        assert False\n`,
  `${RIGHT}def load_tests(loader, tests, pattern):\n    raise ValueError\ndef setUpModule():\n    raise ValueError\n`,
  `${RIGHT}def setup_module():\n    raise ValueError\n`,
  `${RIGHT}if __name__ == "__main__":\n    raise ValueError\n`,
];
/** Answers that exit, which is no success. */
const LEAVING: readonly string[] = [
  'import sys\ndef add(*values):\n    sys.exit(0)\n',
  'import functools, sys\nadd = functools.partial(sys.exit)\n',
  'def add(a, b):\n    raise SystemExit\n',
  'def add(a, b):\n    exit()\n',
  'def add(a, b):\n    globals()["__passgate_leave__"]()\n',
  `${WRONG}import unittest\nunittest.main(exit=False)\n`,
  `${WRONG}def load_tests(loader, tests, pattern):\n    import unittest\n    return unittest.TestSuite()\n`,
];

/** The styles that also judge these answers, beside a right and a wrong one. */
const ON_ALL = ['unittest.main()', 'a TestCase that nobody runs', 'load_tests', 'an exit status'];

function hasPytest(): boolean {
  try {
    execFileSync('python3', ['-c', 'import pytest'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const ways = WAYS.filter(({ name }) => name === nativeWay().name || name === 'process');

describe.each(ways)('tests in the style of their authors: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    // Another user's Python may have other packages than this one's.
    const styles = TEST_STYLES.filter(
      ({ pytest }) => pytest === undefined || (way.name === nativeWay().name && hasPytest()),
    );
    const gradings = way.tier === 'namespaces' ? ['split', 'shared'] : ['shared'];
    let run: CliRun;
    let suites: Readonly<Record<string, SuiteRun>>;
    beforeAll(async () => {
      const problems = styles.map(({ name, tests }) => ({
        row: { Prompt: `Add two numbers: ${name}.`, Tests: tests, reference: RIGHT },
        samples: [RIGHT, WRONG, ...(ON_ALL.includes(name) ? [...OWN, ...LEAVING] : [])],
      }));
      const named = gradings.map((grading): [string, AnsweredSuite] => [
        grading,
        { problems, suite: { format: 'table', grading } },
      ]);
      const all = await runSuites(way, Object.fromEntries(named));
      run = all;
      ({ suites } = all);
    });

    describe.each(gradings)('%s', (grading) => {
      const told = (name: string) => {
        const place = styles.findIndex((style) => style.name === name);
        const all = suites[grading]?.verdicts ?? [];
        return all.filter(({ problem }) => problem === `T/${place}`).map(shown);
      };
      const passed = { verdict: 'passed', grading, reason: null };

      it.each(styles)('judges a right and a wrong answer: $name', ({ name, wrong }) => {
        const failed = { verdict: 'failed', grading, reason: expect.stringMatching(wrong) };
        expect(told(name).slice(0, 2)).toEqual([passed, failed]);
      });

      it.each(ON_ALL)('ignores tests in an answer, and takes no exit for a pass: %s', (name) => {
        const more = told(name).slice(2);
        expect(more.slice(0, OWN.length)).toEqual(OWN.map(() => passed));
        const verdicts = more.slice(OWN.length).map(({ verdict }) => verdict);
        expect(verdicts).toEqual(LEAVING.map(() => 'failed'));
      });
    });

    it('gives no warning about these tests', () => {
      expect(run.stdout).not.toMatch(/tests that cannot/);
    });
  });
});
