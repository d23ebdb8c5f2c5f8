/**
 * Names of tests in split grading. A program has the modules that its tests import, as in one
 * process. It is graded together with its tests if it needs their own definitions.
 */

import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { afterFile } from '../support/after-file.ts';
import { type CliRun, removeRepository, runCli } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';
import { runSuites, type SuiteRun } from './run-all.ts';
import { nativeWay } from './ways.ts';

interface Case {
  readonly name: string;
  /** The whole text of the tests. The runner adds `check(f)`. */
  readonly tests: string;
  readonly reference: string;
  readonly program: string;
  /** The same in one process and in split grading. */
  readonly verdict: 'passed' | 'failed';
  /** `split` by default. */
  readonly grading?: 'shared';
}

const CHECK = 'def check(candidate):\n';
const EXPECTS = (value: string) => `${CHECK}    assert candidate(4) == ${value}\n`;
const RETURNS = (value: string) => `def f(n):\n    return ${value}\n`;

const IMPORTS: readonly Case[] = [
  {
    name: 'a module',
    tests: `import math\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('math.isqrt(n)'),
    verdict: 'passed',
  },
  {
    name: 'a module, and a wrong answer',
    tests: `import math\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('math.isqrt(n) + 1'),
    verdict: 'failed',
  },
  {
    name: 'a module by another name',
    tests: `import collections as c, os.path as p\n${EXPECTS('"a/4"')}`,
    reference: RETURNS('"a/4"'),
    program: RETURNS('p.join("a", *c.deque([str(n)]))'),
    verdict: 'passed',
  },
  {
    name: 'a module within another one',
    tests: `import os.path\n${EXPECTS('"a/4"')}`,
    reference: RETURNS('"a/4"'),
    program: RETURNS('os.path.join("a", str(n))'),
    verdict: 'passed',
  },
  {
    name: 'a part of a module, by another name',
    tests: `from math import isqrt as root\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('root(n)'),
    verdict: 'passed',
  },
  {
    name: 'all of a module',
    tests: `from math import *\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('isqrt(n)'),
    verdict: 'passed',
  },
  {
    name: 'all of a module, in an annotation of the program’s',
    tests: `from typing import *\n${EXPECTS('[4]')}`,
    reference: RETURNS('[n]'),
    program: 'def f(n):\n    def g(m) -> List[int]:\n        return [m]\n    return g(n)\n',
    verdict: 'passed',
  },
  {
    name: 'a module that may be missing, and is',
    tests: `try:\n    import nothing_of_this_name as m\nexcept ImportError:\n    import math as m\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('m.isqrt(n)'),
    verdict: 'passed',
  },
  {
    name: 'one of two modules, as a condition has it',
    tests: `import sys\nif sys.version_info > (3,):\n    from math import isqrt as g\nelse:\n    from math import sqrt as g\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('int(g(n + 1))'),
    verdict: 'passed',
  },
  {
    name: 'a module that a condition keeps away',
    tests: `import sys\nif sys.version_info < (3,):\n    import math\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('math.isqrt(n)'),
    verdict: 'failed',
  },
  {
    name: 'a module within `with`',
    tests: `import contextlib\nwith contextlib.suppress(ImportError):\n    import math\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('math.isqrt(n)'),
    verdict: 'passed',
  },
  {
    name: 'a module that a function imports for itself',
    tests: `${CHECK}    import math\n    assert candidate(4) == 2\n`,
    reference: RETURNS('2'),
    program: RETURNS('math.isqrt(n)'),
    verdict: 'failed',
  },
  {
    name: 'a module that a function imports for all',
    tests: `${CHECK}    global math\n    import math\n    assert candidate(4) == 2\n`,
    reference: RETURNS('2'),
    program: RETURNS('math.isqrt(n)'),
    verdict: 'passed',
  },
  {
    name: 'a name that the program has too: the tests’ counts',
    tests: `from math import isqrt as root\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: `def root(n):\n    return 3\n${RETURNS('root(n)')}`,
    verdict: 'passed',
  },
  {
    name: 'a name that the program has too, among all of a module',
    tests: `from math import *\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: `def isqrt(n):\n    return 3\n${RETURNS('isqrt(n)')}`,
    verdict: 'passed',
  },
  {
    name: 'all of a module, while the function calls itself',
    tests: `from posixpath import *\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('f(n - 1) if n > 2 else len(basename("a/bc"))'),
    verdict: 'passed',
  },
  {
    name: 'a module that a generator uses later',
    tests: `import math\n${CHECK}    assert list(candidate(4)) == [0, 1, 1, 1]\n`,
    reference: 'def f(n):\n    return [0, 1, 1, 1][:n]\n',
    program: 'def f(n):\n    for i in range(n):\n        yield math.isqrt(i)\n',
    verdict: 'passed',
  },
  {
    name: 'a module that the program looks up by text',
    tests: `import math\n${EXPECTS('2')}`,
    reference: RETURNS('2'),
    program: RETURNS('eval("math").isqrt(n)'),
    verdict: 'passed',
  },
  {
    name: 'a module that tests import after the call',
    tests: `${CHECK}    try:\n        candidate(4)\n    except NameError:\n        pass\n    global math\n    import math\n    assert candidate(4) == 2\n`,
    reference: RETURNS('2'),
    program: RETURNS('math.isqrt(n)'),
    verdict: 'passed',
  },
];

const DEFINITIONS: readonly Case[] = [
  {
    name: 'a function',
    tests: `def is_even(n):\n    return n % 2 == 0\n${CHECK}    assert is_even(4)\n    assert candidate(4) is True\n`,
    reference: RETURNS('n % 2 == 0'),
    program: RETURNS('is_even(n)'),
    verdict: 'passed',
    grading: 'shared',
  },
  {
    name: 'a function that the tests do not use themselves',
    tests: `def is_even(n):\n    return n % 2 == 0\n${EXPECTS('True')}`,
    reference: RETURNS('n % 2 == 0'),
    program: RETURNS('is_even(n)'),
    verdict: 'passed',
    grading: 'shared',
  },
  {
    name: 'a constant',
    tests: `PRICES = {4: 7}\n${EXPECTS('PRICES[4]')}`,
    reference: RETURNS('7'),
    program: RETURNS('PRICES[n]'),
    verdict: 'passed',
    grading: 'shared',
  },
  {
    name: 'a constant, and a wrong answer',
    tests: `PRICES = {4: 7}\n${EXPECTS('PRICES[4]')}`,
    reference: RETURNS('7'),
    program: RETURNS('PRICES[n] + 1'),
    verdict: 'failed',
    grading: 'shared',
  },
  {
    name: 'a constant by another name than the tests’',
    tests: `PRICES = {4: 7}\n${EXPECTS('PRICES[4]')}`,
    reference: RETURNS('7'),
    program: RETURNS('PRICE[n]'),
    verdict: 'failed',
  },
  {
    name: 'a class',
    tests: `class Box:\n    def __init__(self, n):\n        self.n = n\n${EXPECTS('Box(4).n')}`,
    reference: RETURNS('4'),
    program: RETURNS('Box(n).n'),
    verdict: 'passed',
    grading: 'shared',
  },
  {
    name: 'a class, for its methods alone',
    tests: `class Box:\n    limit = 4\n${EXPECTS('Box.limit')}`,
    reference: RETURNS('4'),
    program:
      'class Own:\n    def get(self):\n        return Box.limit\ndef f(n):\n    return Own().get()\n',
    verdict: 'passed',
    grading: 'shared',
  },
  {
    name: 'a name within `if`, `with`, `for`, a pattern and `:=`',
    tests: `if True:\n    A = 1\nwith open("/dev/null") as B:\n    pass\nfor C in (1,):\n    [D, *E] = [1, 2]\n(F := 1)\n${EXPECTS('[1, True, 1, 1, [2], 1]')}`,
    reference: RETURNS('[1, True, 1, 1, [2], 1]'),
    program: RETURNS('[A, B.closed, C, D, E, F]'),
    verdict: 'passed',
    grading: 'shared',
  },
  {
    name: 'a name that a function makes known to all',
    tests: `def begin():\n    global LIMIT\n    LIMIT = 4\nbegin()\n${EXPECTS('LIMIT')}`,
    reference: RETURNS('4'),
    program: RETURNS('LIMIT'),
    verdict: 'passed',
    grading: 'shared',
  },
  {
    name: 'a name whose lack the program ignores',
    tests: `LIMIT = 4\n${EXPECTS('LIMIT')}`,
    reference: RETURNS('4'),
    program: 'def f(n):\n    try:\n        return LIMIT\n    except NameError:\n        return 0\n',
    verdict: 'passed',
    grading: 'shared',
  },
  {
    name: 'a name that the program has itself',
    tests: `LIMIT = 4\n${EXPECTS('LIMIT')}`,
    reference: RETURNS('4'),
    program: `LIMIT = 4\n${RETURNS('LIMIT')}`,
    verdict: 'passed',
  },
  {
    name: 'a name that the program has in a function, a class or as an attribute alone',
    tests: `LIMIT = 4\nWIDTH = 3\ncount = 2\n${EXPECTS('LIMIT')}`,
    reference: RETURNS('4'),
    program:
      'def f(n):\n    LIMIT = n\n    class Own:\n        WIDTH = n\n        count = WIDTH\n    return LIMIT if [4].count(Own.count) else 0\n',
    verdict: 'passed',
  },
  {
    name: 'a name that the program makes known to all when it is called',
    tests: `memo = {}\n${EXPECTS('4')}`,
    reference: RETURNS('n'),
    program: 'def f(n):\n    global memo\n    memo = {n: n}\n    return memo[n]\n',
    verdict: 'passed',
  },
  {
    name: 'a name that Python has too',
    tests: `sum = [1, 3]\n${EXPECTS('len(sum) + 2')}`,
    reference: RETURNS('4'),
    program: RETURNS('max(n, 1)'),
    verdict: 'passed',
  },
];

/** Code that runs the tests, or that belongs to a dataset, is no reason for grading together. */
const NEVER: readonly Case[] = [
  {
    name: 'HumanEval’s METADATA, check and the tests themselves',
    tests: `import unittest\nMETADATA = {"author": "jt"}\nclass Test(unittest.TestCase):\n    pass\ndef test_it():\n    pass\n${EXPECTS('4')}`,
    reference: RETURNS('n'),
    program: RETURNS('n if n > 0 else (METADATA, check, Test, test_it, candidate)'),
    verdict: 'passed',
  },
  {
    name: 'a function that gets the one under test',
    tests: `def run_all(function):\n    assert function(4) == 4\nrun_all(f)\n${EXPECTS('4')}`,
    reference: RETURNS('n'),
    program: RETURNS('n if n > 0 else run_all'),
    verdict: 'passed',
  },
];

const CASES = [...IMPORTS, ...DEFINITIONS, ...NEVER];

const problemsOf = (cases: readonly Case[]) =>
  cases.map(({ tests, reference, program }) => ({
    row: { prompt: '', entry_point: 'f', test: tests, canonical_solution: reference },
    samples: [program],
  }));

describe.skipIf(nativeWay().tier !== 'namespaces')('a program that uses names of its tests', () => {
  let run: CliRun;
  let split: SuiteRun;
  let shared: SuiteRun;

  beforeAll(async () => {
    const problems = problemsOf(CASES);
    const all = await runSuites(nativeWay(), {
      split: { problems },
      shared: { problems, suite: { grading: 'shared' } },
    });
    run = all;
    ({ split, shared } = all.suites);
  });

  it.each(CASES)('is judged as in one process: $name', (one) => {
    const n = CASES.indexOf(one);
    expect(shared.verdicts[n]).toMatchObject({ verdict: one.verdict });
    expect(split.verdicts[n]).toMatchObject({
      verdict: one.verdict,
      grading: one.grading ?? 'split',
    });
  });

  it('has its grading and the names in its verdict line, the results and all reports', () => {
    const lines = split.verdicts.filter(({ grading }) => grading === 'shared');
    expect(lines.map(({ borrowed }) => borrowed)).toEqual([
      ['is_even'],
      ['is_even'],
      ['PRICES'],
      ['PRICES'],
      ['Box'],
      ['Box'],
      ['A', 'B', 'C', 'D', 'E', 'F'],
      ['LIMIT'],
      ['LIMIT'],
    ]);
    expect(split.verdicts.filter(({ borrowed }) => borrowed !== undefined)).toEqual(lines);
    const suite = split.results;
    expect(suite.gradings).toEqual({ split: CASES.length - 9, shared: 9 });
    expect(suite.problems.flatMap(({ borrowed }) => borrowed ?? [])).toHaveLength(9);
    const first = IMPORTS.length;
    const note = `9 answers to 9 problems are graded shared, where a pass can be faked, because they use names that the tests define (T/${first}: is_even; T/${first + 1}: is_even; T/${first + 2}: PRICES; and 6 more problems).`;
    expect(run.stdout.replace(/\s+/g, ' ')).toContain(note);
  });
});

describe.skipIf(nativeWay().tier !== 'namespaces')(
  'a program that needs definitions of its tests',
  () => {
    const tests = `SECRET = 7919\n${EXPECTS('SECRET')}`;
    const config = (grading: string) => ({
      suites: [{ name: 'tiny', problems: 'problems.jsonl', samples: 'samples.jsonl', grading }],
    });
    const make = (grading: string) => {
      const way = nativeWay();
      const made = way.make({ samples: [RETURNS('SECRET')], tests, config: config(grading) });
      afterFile(() => removeRepository(made.repository));
      const row = { task_id: 'T/0', prompt: '', entry_point: 'f', test: tests };
      const reference = { canonical_solution: RETURNS('7919') };
      const problems = join(made.repository.folder, 'problems.jsonl');
      writeFileSync(problems, jsonLines([{ ...row, ...reference }]));
      return made;
    };

    it('is mentioned in the comment, and recognised by a later run', async () => {
      const { repository, env } = make('auto');
      const cache = join(repository.base, 'cache');
      const first = await runCli(repository, { env, cache });
      const shared = { verdict: 'passed', grading: 'shared', borrowed: ['SECRET'] };
      expect(first.verdicts).toMatchObject([shared]);
      const said =
        '1 answer to 1 problem is graded shared, where a pass can be faked, because it uses names that the tests define (T/0: SECRET).';
      for (const name of ['comment.md', 'summary.md']) {
        const text = readFileSync(join(repository.out, name), 'utf8');
        expect(text.replaceAll('\\', '')).toContain(said);
      }
      const second = await runCli(repository, { env, cache });
      expect(second.results?.suites[0]?.counts).toMatchObject({ executed: 0, earlier: 1 });
      expect(second.verdicts).toMatchObject([shared]);
    });

    it('does not differ in the measure from one that needs no definitions', async () => {
      const { repository, env } = make('auto');
      const samples = join(repository.folder, 'samples.jsonl');
      const base = join(repository.base, 'base.json');
      const answer = readFileSync(samples, 'utf8');
      writeFileSync(samples, jsonLines([{ task_id: 'T/0', solution: RETURNS('7919 + 0') }]));
      await runCli(repository, { env });
      copyFileSync(join(repository.out, 'results.json'), base);
      writeFileSync(samples, answer);
      const { results } = await runCli(repository, { env, args: ['--baseline', base] });
      expect(results?.suites[0]).toMatchObject({
        gradings: { shared: 1 },
        compared: { problems: 1, differences: [] },
      });
    });

    it('fails with a clear reason if it must stay apart from its tests', async () => {
      const { repository, env } = make('split');
      const run = await runCli(repository, { env });
      expect(run.verdicts).toMatchObject([
        {
          verdict: 'failed',
          grading: 'split',
          reason:
            "NameError: name 'SECRET' is not defined: its tests alone define it, and split grading keeps them apart (line 2)",
        },
      ]);
      expect(run.verdicts[0]).not.toHaveProperty('borrowed');
    });
  },
);
