/** If tests cannot run, or this machine lacks something, no answer is to blame: exit code 2. */

import { describe, expect, it } from 'vitest';
import { nativeWay, WAYS } from '../execute/ways.ts';
import { afterFile } from '../support/after-file.ts';
import { removeRepository, startCli } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { type Evaluation, evaluate, repositoryOf } from './support/evaluation.ts';
import { type Files, writeFiles } from './support/repository.ts';

const RIGHT = 'def add(a, b):\n    return a + b\n';

interface Row {
  readonly id: string;
  readonly tests: string;
  readonly reference?: string;
  readonly code?: string;
}

const GOOD: Row = { id: 'good', tests: 'assert add(1, 2) == 3\n', reference: RIGHT };

/** A table with these problems, each with a right answer. */
function table(rows: readonly Row[], more: object = {}, name = 'one'): [object, Files] {
  const lines = rows.map(({ id, tests, reference, code = RIGHT }) => ({
    id,
    Prompt: `Add two numbers (${id}).`,
    'Generated Code': code,
    Tests: tests,
    ...(reference === undefined ? {} : { reference }),
  }));
  const suite = { name, format: 'table', problems: `${name}.jsonl`, ...more };
  return [suite, { [`${name}.jsonl`]: jsonLines(lines) }];
}

function filesOf(...suites: readonly [object, Files][]): Files {
  const config = { suites: suites.map(([suite]) => suite), baseline: 'none' };
  // One key on each line makes places easy to check.
  const text = JSON.stringify(config, null, 1);
  return Object.assign({ 'passgate.yml': text }, ...suites.map(([, files]) => files));
}

const run = (...suites: readonly [object, Files][]) => evaluate(filesOf(...suites));
const check = (...suites: readonly [object, Files][]) =>
  runCli(repositoryOf(filesOf(...suites)), 'check', 'passgate.yml', '--no-cache');

/** The output of a run or a check that ends before any sample runs. */
function faultsOf({
  exitCode,
  stdout,
  stderr,
}: Pick<Evaluation, 'exitCode' | 'stdout' | 'stderr'>) {
  expect(exitCode, stderr).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).not.toMatch(/\d samples?,/);
  expect(stderr).not.toMatch(/^ +at /m);
  return stderr.split('\n').filter((line) => /^\S+\.(?:jsonl|yml):\d/.test(line));
}

/** Broken tests, with and without a reference solution, and the message for each. */
const BROKEN: readonly (Row & { readonly says: RegExp })[] = [
  {
    id: 'a typing error',
    tests: 'assert add(1, 2) == = 3\n',
    says: /its tests do not parse: SyntaxError: .* \(line 1 of the tests\)/,
  },
  {
    id: 'an open bracket',
    tests: 'x = 1\nassert add((1, 2) == 3\n',
    reference: RIGHT,
    says: /its tests do not parse: SyntaxError: .* \(line 2 of the tests\)/,
  },
  {
    id: 'an indent',
    tests: 'if True:\nassert add(1, 2) == 3\n',
    says: /its tests do not parse: IndentationError: .* \(line 2 of the tests\)/,
  },
  {
    id: 'a typing error in a TestCase',
    tests: 'import unittest\nclass T(unittest.TestCase)\n    pass\n',
    says: /its tests do not parse: SyntaxError: .* \(line 2 of the tests\)/,
  },
  {
    id: 'a null byte',
    tests: 'assert add(1, 2) == 3\0\n',
    says: /its tests do not parse: /,
  },
  {
    id: 'a package',
    tests: 'import numpyish as np\nassert np.sum([add(1, 2)]) == 3\n',
    says: /its tests import something that is not installed: ModuleNotFoundError: No module named 'numpyish' \(line 1 of the tests\)/,
  },
  {
    id: 'a package within a function',
    tests: 'def run():\n    import numpyish\n    assert add(1, 2) == 3\nrun()\n',
    reference: RIGHT,
    says: /its tests import something that is not installed: .*numpyish.* \(line 2 of the tests\)/,
  },
  {
    id: 'a part of a package',
    tests: 'from math import nothing\nassert add(1, 2) == 3\n',
    says: /its tests import something that is not installed: ImportError: .* \(line 1 of the tests\)/,
  },
  {
    id: 'a package in a TestCase',
    tests:
      'import unittest\nclass T(unittest.TestCase):\n    def test_it(self):\n        import numpyish\n        self.assertEqual(add(1, 2), 3)\n',
    reference: RIGHT,
    says: /its tests import something that is not installed: T\.test_it: ModuleNotFoundError: .* \(line 4 of the tests\)/,
  },
  {
    id: 'a name',
    tests: 'assert ad(1, 2) == 3\n',
    reference: RIGHT,
    says: /its tests use a name that neither they nor the reference solution define: NameError: name 'ad' is not defined.* \(line 1 of the tests\)/,
  },
  {
    id: 'a fixture',
    tests: 'def test_add(tmp_path):\n    assert add(1, 2) == 3\n',
    says: /its tests cannot be run: test_add needs tmp_path, which only pytest can give it/,
  },
];

describe('broken tests', () => {
  it('end a run and a check with 2 before any sample runs, and all are listed with file and line', async () => {
    const suites = [table([GOOD, ...BROKEN]), table([...BROKEN].reverse(), {}, 'two')];
    for (const ended of [await run(...suites), await check(...suites)]) {
      const faults = faultsOf(ended);
      const expected = [
        ...BROKEN.map(({ id, says }, n) => ['one.jsonl', n + 2, id, says] as const),
        ...[...BROKEN].reverse().map(({ id, says }, n) => ['two.jsonl', n + 1, id, says] as const),
      ];
      // A long list is cut, and the rest is counted.
      expect(faults).toHaveLength(20);
      expect(ended.stderr).toContain('and 2 more of this kind');
      for (const [n, fault] of faults.entries()) {
        const [file, line, id, says] = expected[n] ?? ['', 0, '', /$^/];
        expect(fault).toContain(`${file}:${line}: problem ${JSON.stringify(id)}: `);
        expect(fault).toMatch(says);
        expect(fault).toMatch(/correct them, or .* reference-check: drop$/);
      }
    }
  });

  it('count as broken data even if reference solutions do not run', async () => {
    const [only = GOOD] = BROKEN;
    const faults = faultsOf(await run(table([GOOD, only], { 'reference-check': 'off' })));
    expect(faults).toEqual([expect.stringContaining('one.jsonl:2: problem "a typing error"')]);
  });

  it('are left out and listed if the config says so', async () => {
    const ended = await run(table([GOOD, ...BROKEN], { 'reference-check': 'drop' }));
    expect(ended.exitCode, ended.log).toBe(0);
    expect(ended.verdicts().map(({ problem, verdict }) => [problem, verdict])).toEqual([
      ['good', 'passed'],
    ]);
    const { references, counts } = ended.suite();
    expect(counts).toMatchObject({ problems: 1, samples: 1 });
    const named = new Map(references?.faultyTests?.map((each) => [each.problem, each.reason]));
    expect([...named.keys()].sort()).toEqual(BROKEN.map(({ id }) => id).sort());
    for (const { id, says } of BROKEN) expect(`its tests ${named.get(id)}`).toMatch(says);
    for (const text of [ended.stdout, ended.comment(), ended.summary()]) {
      expect(text).toMatch(/11 problems have tests that cannot be run: .*left out/);
    }
    expect(ended.summary()).toMatch(/\| `a fixture` \| `nominal` \| `its tests cannot be run: /);
  });

  it('are reported beside answers that do not parse', async () => {
    const [open = '', closed = ''] = ["'''", "'''\n'''"].map((end) => `${RIGHT}${end}`);
    const whole = "'''\nassert add(1, 2) == 3\n";
    const other = (code: string) => code.replace('a + b', 'b + a');
    // The texts put together are equal in either order.
    const rows = [
      { id: 'open 1', tests: whole, code: open },
      { id: 'closed 1', tests: GOOD.tests, code: closed },
      { id: 'closed 2', tests: GOOD.tests, code: other(closed) },
      { id: 'open 2', tests: whole, code: other(open) },
    ];
    const ended = await run(table(rows, { grading: 'shared' }));
    expect(ended.exitCode, ended.log).toBe(0);
    expect(
      ended
        .verdicts()
        .map(({ problem, verdict }) => [problem, verdict])
        .sort(),
    ).toEqual([
      ['closed 1', 'passed'],
      ['closed 2', 'passed'],
      ['open 1', 'compile_error'],
      ['open 2', 'compile_error'],
    ]);
    expect(ended.stdout).toContain('2 problems have tests that cannot be run: open 1, open 2');
  });

  it('are reported for every format', async () => {
    const humaneval: [object, Files] = [
      { name: 'he', problems: 'he.jsonl', samples: 'he-samples.jsonl' },
      {
        'he.jsonl': jsonLines([
          {
            task_id: 'he',
            prompt: 'def one():\n',
            entry_point: 'one',
            test: 'def check(candidate):\n    assert candidate( == 1\n',
          },
        ]),
        'he-samples.jsonl': jsonLines([{ task_id: 'he', completion: '    return 1\n' }]),
      },
    ];
    const mbpp: [object, Files] = [
      { name: 'mbpp', problems: 'mbpp.jsonl', samples: 'mbpp-samples.jsonl' },
      {
        'mbpp.jsonl': jsonLines([
          {
            task_id: 7,
            text: 'Write one().',
            code: 'def one():\n    return 1\n',
            test_setup_code: 'import numpyish',
            test_list: ['assert one() == 1'],
          },
        ]),
        'mbpp-samples.jsonl': jsonLines([{ task_id: 7, completion: 'def one():\n    return 1\n' }]),
      },
    ];
    expect(faultsOf(await check(humaneval, mbpp))).toEqual([
      expect.stringMatching(/^he\.jsonl:1: problem "he": its tests do not parse: SyntaxError/),
      expect.stringMatching(
        /^mbpp\.jsonl:1: problem "7": its tests import something that is not installed/,
      ),
    ]);
  });

  it('exclude problems whose answers, or only one of many references, lack something', async () => {
    const lacking = `import numpyish\n${RIGHT}`;
    const own = 'try:\n    import numpyish\nexcept ImportError:\n    pass\nassert add(1, 2) == 3\n';
    const ended = await run(
      table([
        GOOD,
        { id: 'answer', tests: GOOD.tests, reference: RIGHT, code: lacking },
        { id: 'reference', tests: GOOD.tests, reference: lacking },
        { id: 'caught', tests: own, reference: RIGHT },
        { id: 'inner name', tests: GOOD.tests, code: 'def add(a, b):\n    return c\n' },
        { id: 'other name', tests: GOOD.tests, code: 'def plus(a, b):\n    return a + b\n' },
      ]),
    );
    expect(ended.exitCode, ended.log).toBe(0);
    expect(
      ended
        .verdicts()
        .map(({ problem, verdict }) => [problem, verdict])
        .sort(),
    ).toEqual([
      ['answer', 'failed'],
      ['caught', 'passed'],
      ['good', 'passed'],
      ['inner name', 'failed'],
      ['other name', 'failed'],
      ['reference', 'passed'],
    ]);
    expect(ended.stdout).toContain('1 of 4 reference solutions fails its own tests');
  });
});

describe('a module that all reference solutions lack', () => {
  it.each(['warn', 'drop'])('is a fault of this machine: reference-check: %s', async (mode) => {
    const rows = ['a', 'b'].map((id) => ({
      ...GOOD,
      id,
      reference: `from numpyish.linear import sum_of\n# ${id}\n${RIGHT}`,
    }));
    expect(faultsOf(await run(table(rows, { 'reference-check': mode })))).toEqual([
      expect.stringMatching(
        /^one\.jsonl:1: one: every reference solution lacks the same .*No module named 'numpyish'.*install it/,
      ),
    ]);
  });
});

describe('tests of another language that do not parse', () => {
  it('are named as the cause if nothing compiles', async () => {
    const suite = { name: 'sh', language: 'bash', problems: 'sh.jsonl', samples: 'answers.jsonl' };
    const row = { name: 'one', language: 'sh', prompt: 'f() {\n', tests: '}\nif then\n' };
    const answers = ['  echo 1\n', '  echo 2\n'].map((completion) => ({
      task_id: 'one',
      completion,
    }));
    const ended = await run([
      suite,
      { 'sh.jsonl': jsonLines([row]), 'answers.jsonl': jsonLines(answers) },
    ]);
    expect(ended.exitCode, ended.log).toBe(0);
    const said =
      'None of the 2 programs compiles: check the tests and the tools of bash before the answers.';
    for (const text of [ended.stdout, ended.comment(), ended.summary()]) {
      expect(text).toContain(said);
    }
  });
});

describe('grading: split, if it cannot work', () => {
  const split = { grading: 'split' };
  /** Makes an instance of the candidate's own class, which cannot cross between processes. */
  const instance: Row = {
    id: 'instance',
    tests: 'assert isinstance(Pair(1, 2), Pair) and Pair(1, 2).a == 1\n',
    reference: 'class Pair:\n    def __init__(self, a, b):\n        self.a, self.b = a, b\n',
  };
  const wrong: Row = { ...GOOD, id: 'wrong', reference: 'def add(a, b):\n    return a - b\n' };

  it.skipIf(nativeWay().tier !== 'namespaces')(
    'gives an error of the data with the problem, the reason and a way out',
    async () => {
      const faults = faultsOf(await run(table([GOOD, wrong, instance], split)));
      expect(faults).toEqual([
        expect.stringMatching(
          /^one\.jsonl:3: problem "instance": its reference solution passes with grading: shared but not with split: .*; use grading: auto or shared$/,
        ),
      ]);
      const ended = await run(table([GOOD, wrong], split));
      expect(ended.exitCode, ended.log).toBe(0);
      expect(ended.suite().references?.failed).toMatchObject([{ problem: 'wrong' }]);
    },
  );

  const weaker = WAYS.find(({ name }) => name === 'process');
  it.skipIf(weaker?.missing !== null)(
    'is a mistake in the config if there are no namespaces',
    async () => {
      if (weaker === undefined) return;
      const { repository, env } = weaker.make({ samples: [] });
      afterFile(() => removeRepository(repository));
      writeFiles(repository.folder, filesOf(table([GOOD], split)));
      const args = ['--isolation', 'process'];
      const ended = await startCli(repository, { command: 'check', env, args }).done;
      expect(faultsOf(ended)).toEqual([
        expect.stringMatching(
          /passgate\.yml:\d+:\d+: suites\[0\]\.grading: split needs namespaces, but isolation is "process.*" here: use auto or shared$/,
        ),
      ]);
    },
  );
});
