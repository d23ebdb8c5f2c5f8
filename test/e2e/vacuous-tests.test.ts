/**
 * Tests that cannot fail are found by running wrong programs, are listed, and left out on request.
 */

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { evaluate, evaluateIn, repositoryOf } from './support/evaluation.ts';
import { temporaryFolder } from './support/folders.ts';
import type { Files } from './support/repository.ts';

const RIGHT = 'import math\n\ndef add(a, b):\n    return a + b\n';
const WRONG = 'def add(a, b):\n    return a - b\n';

/** Tests of add(a, b) that no answer fails. */
const VACUOUS: Readonly<Record<string, string>> = {
  nothing: 'for a, b, sum in []:\n    assert add(a, b) == sum\n',
  tuple: 'assert (add(4, 5) == 9, "wrong sum")\n',
  bare: 'add(4, 5) == 9\n',
  printed: 'print(add(4, 5) == 9)\n',
  'formatted and printed': 'print(f"{add(4, 5):d} is %d" % add(4, 5))\n',
  'far inside': 'assert (abs(round(add(4, 5), 2) - 9) < 1e-6, "wrong sum")\n',
  'a length': 'len(f"{add(4, 5)}") == 2\n',
  'a part': 'add(4, 5).real.bit_length() == 4\n',
  swallowed: 'try:\n    assert add(4, 5) == 9\nexcept Exception as error:\n    print(error)\n',
  'swallowed or not there': 'try:\n    add(4, 5)\nexcept NameError:\n    pass\n',
  callable: 'assert callable(add)\n',
  'never called': 'def run():\n    assert add(4, 5) == 9\n\nif False:\n    run()\n',
  'any way': 'assert add(4, 5) == 9 or True\n',
  'only warned': 'import warnings\nif add(4, 5) != 9:\n    warnings.warn("wrong sum")\n',
  'no tests in a TestCase':
    'import unittest\n\nclass T(unittest.TestCase):\n    def check_add(self):\n        self.assertEqual(add(4, 5), 9)\n\nunittest.main()\n',
  'all skipped':
    'import unittest\n\n@unittest.skip("later")\nclass T(unittest.TestCase):\n    def test_add(self):\n        self.assertEqual(add(4, 5), 9)\n',
  'a tuple in a function': 'def test_add():\n    assert (add(4, 5) == 9, "wrong sum")\n',
  returned: 'def test_add():\n    return add(4, 5) == 9\n',
};

/** Tests of add(a, b) that some answer fails, however strange they are. */
const CAN_FAIL: Readonly<Record<string, string>> = {
  'raises itself': 'if add(4, 5) != 9:\n    raise ValueError("wrong sum")\n',
  'a helper':
    'def expect(found, right):\n    if found != right:\n        raise AssertionError(found)\n\nexpect(add(4, 5), 9)\n',
  'true alone': 'assert add(4, 5)\n',
  'false alone': 'assert not add(4, -4)\n',
  'unequal alone': 'assert add(4, 5) != 8\n',
  'not None alone': 'assert add(4, 5) is not None\n',
  'a type alone': 'assert isinstance(add(4, 5), int)\n',
  'a length alone': 'assert len(str(add(4, 5))) == 1\n',
  'not within alone': 'assert 8 not in [add(4, 5)]\n',
  'not less alone': 'assert not add(4, 5) < 3\n',
  'raised alone':
    'try:\n    add("a", 1)\nexcept TypeError:\n    pass\nelse:\n    raise AssertionError("does not raise")\n',
  'close alone': 'assert abs(add(4, 5) - 9) < 1e-6\n',
  'by what the program imports': 'assert math.isclose(add(4, 5), 9)\n',
  'an exit status': 'import sys\nsys.exit(add(4, 5) != 9)\n',
  'a second way':
    'try:\n    found = add(4, 5)\nexcept TypeError:\n    found = None\nassert found == 9\n',
};

const ids = (tests: object) => Object.keys(tests);

/** Rows of a table of these tests, each with a right and a wrong answer. */
function rowsOf(tests: Readonly<Record<string, string>>, reference: string | null): object[] {
  return Object.entries(tests).flatMap(([id, text]) =>
    [RIGHT, WRONG].map((code) => ({
      id,
      Prompt: `Add two numbers: ${id}.`,
      'Generated Code': code,
      Tests: text,
      ...(reference === null ? {} : { reference }),
    })),
  );
}

/** A suite of such a table. */
function table(tests: Readonly<Record<string, string>>, suite: object = {}): Files {
  const one = { name: 'sums', format: 'table', problems: 'p.jsonl', ...suite };
  return {
    'passgate.yml': JSON.stringify({ suites: [one], baseline: 'none' }),
    'p.jsonl': jsonLines(rowsOf(tests, RIGHT)),
  };
}

/** A suite of the one check, and the problems of it that the check must list. */
interface Checked {
  readonly suite?: object;
  readonly problems: readonly object[];
  readonly samples?: readonly object[];
  readonly vacuous: readonly string[];
}

const checkedSchema = z.object({
  suites: z.array(
    z.object({
      name: z.string(),
      references: z
        .object({ faultyTests: z.array(z.object({ problem: z.string() })).optional() })
        .nullable(),
    }),
  ),
});

/** Check all suites at once. @returns the problems that the document lists, by suite */
async function namedIn(
  all: Readonly<Record<string, Checked>>,
): Promise<Readonly<Record<string, readonly string[]>>> {
  const suites = Object.entries(all).map(([name, { suite, samples }], i) => ({
    name,
    problems: `p${i}.jsonl`,
    ...(samples === undefined ? {} : { samples: `s${i}.jsonl` }),
    ...suite,
  }));
  const data = Object.values(all).flatMap(({ problems, samples = [] }, i) => [
    [`p${i}.jsonl`, jsonLines(problems)],
    [`s${i}.jsonl`, jsonLines(samples)],
  ]);
  const folder = repositoryOf({
    'passgate.yml': JSON.stringify({ suites, baseline: 'none' }),
    ...Object.fromEntries(data),
  });
  const args = ['check', 'passgate.yml', '--json', '--no-cache'];
  const { exitCode, stdout, stderr } = await runCli(folder, ...args);
  expect(exitCode, stderr).toBe(0);
  const said = checkedSchema.parse(JSON.parse(stdout));
  return Object.fromEntries(
    said.suites.map(({ name, references }) => [
      name,
      (references?.faultyTests ?? []).map(({ problem }) => problem),
    ]),
  );
}

/** Tests of add(a, b). */
function sums(suite: object = {}, reference: string | null = RIGHT): Checked {
  // Answers need not import modules that only the reference imports.
  const all = Object.entries({ ...VACUOUS, ...CAN_FAIL }).filter(
    ([, tests]) => reference !== null || !tests.includes('math.'),
  );
  const problems = rowsOf(Object.fromEntries(all), reference);
  return { suite: { format: 'table', ...suite }, problems, vacuous: ids(VACUOUS) };
}

/** Tests in check(candidate), of answers with and without a reference solution. */
function checksOfCandidates(): Checked {
  const row = (id: string, test: string, reference: string | null) => ({
    task_id: id,
    prompt: 'def twice(n):\n    """Twice n."""\n',
    entry_point: 'twice',
    test,
    ...(reference === null ? {} : { canonical_solution: reference }),
  });
  const tests = {
    empty: 'def check(candidate):\n    pass\n',
    tuple: 'def check(candidate):\n    assert (candidate(3) == 6, "wrong")\n',
    other: 'def check(candidate):\n    assert max(3, 6) == 6\n',
  };
  const right = 'def check(candidate):\n    assert candidate(3) == 6\n';
  const problems = [null, '    return 2 * n\n'].flatMap((reference) => [
    ...Object.entries(tests).map(([id, test]) => row(`${id} ${reference}`, test, reference)),
    row(`right ${reference}`, right, reference),
  ]);
  const samples = problems.map(({ task_id }) => ({ task_id, completion: '    return 7\n' }));
  const vacuous = problems.flatMap(({ task_id: id }) => (id.startsWith('right') ? [] : [id]));
  return { problems, samples, vacuous };
}

/** Lists of asserts, one of them without any assert. */
function listsOfAsserts(): Checked {
  const problems = [
    { task_id: 1, test_list: ['half(8) == 4', 'half(9) == 4'] },
    { task_id: 2, test_list: ['half(8) == 4', 'assert half(9) == 4'] },
  ].map((row) => ({ ...row, text: 'Write half(n).', code: 'def half(n):\n    return n // 2' }));
  const samples = problems.map(({ task_id }) => ({ task_id, completion: 'def half(n): pass\n' }));
  return { problems, samples, vacuous: ['1'] };
}

/** JavaScript tests, for answers with and without a reference solution and for a prompt in prose. */
function javascript(): Checked {
  const assert = "const assert = require('node:assert');\n";
  const kinds = {
    vacuous: [
      'const run = () => { console.assert(triple(2) === 6) }\n',
      'triple(2) === 6;\n',
      'console.log(triple(2).toFixed(1) === "6.0");\n',
      'triple(2).length === 3;\n',
      `${assert}try { assert.equal(triple(2), 6) } catch {}\n`,
    ],
    canFail: [
      'const run = () => { console.assert(triple(2) === 6) }\nrun()\n',
      'if (triple(2) !== 6) process.exit(1);\n',
      `${assert}assert(triple(2))\n`,
      `${assert}assert(!triple(0))\n`,
      `${assert}assert(triple(2) !== undefined)\n`,
      `${assert}(async () => assert.equal(await triple(2), 6))()\n`,
    ],
  };

  const prompts: readonly [string, string, string | null][] = [
    ['reference', '/* Three times x. */\nconst triple = (x) => {\n', '  return 3 * x;\n}\n'],
    ['prompt', '/* Three times x. */\nfunction triple(x) {\n', null],
    ['prose', 'Three times x.\n', null],
  ];
  const problems = prompts.flatMap(([kind, prompt, reference]) =>
    Object.entries(kinds).flatMap(([name, tests]) =>
      tests.map((test, n) => ({
        task_id: `${name} ${kind} ${n}`,
        prompt,
        test,
        declaration: '',
        ...(reference === null ? {} : { canonical_solution: reference }),
      })),
    ),
  );
  const samples = problems.map(({ task_id }) => ({ task_id, completion: '  return 5;\n}\n' }));
  const vacuous = problems.map((row) => row.task_id).filter((id) => id.startsWith('vacuous'));
  return { suite: { language: 'javascript', format: 'humaneval' }, problems, samples, vacuous };
}

/** Tasks by stdin and stdout, of which a program that prints nothing passes one. */
function silentTasks(): Checked {
  const problems = [
    { task_id: 'silent', prompt: 'Do nothing.', input: ['1', '2'], output: ['', ' \n\n'] },
    { task_id: 'loud once', prompt: 'Print it.', input: ['', '2'], output: ['', '2'] },
  ];
  const samples = problems.map(({ task_id }) => ({ task_id, solution: 'pass' }));
  return { problems, samples, vacuous: ['silent'] };
}

describe('tests that cannot fail', () => {
  const suites: Readonly<Record<string, Checked>> = {
    'with-a-reference-solution': sums(),
    'without-a-reference-solution': sums({}, null),
    'grading-split': sums({ grading: 'split' }),
    'grading-shared': sums({ grading: 'shared' }),
    'check-of-a-candidate-of-any-name': checksOfCandidates(),
    'lists-of-asserts': listsOfAsserts(),
    'JavaScript-with-and-without-a-reference-or-in-prose': javascript(),
    'stdin-and-stdout-tasks': silentTasks(),
  };
  let named: Awaited<ReturnType<typeof namedIn>>;
  beforeAll(async () => {
    named = await namedIn(suites);
  });

  it.each(Object.entries(suites))('are listed, and no others: %s', (name, { vacuous }) => {
    expect(named[name]).toEqual(vacuous);
  });
});

describe('reports about tests that cannot fail', () => {
  const tests = { bare: 'add(4, 5) == 9\n', good: 'assert add(4, 5) == 9\n' };
  const gates = [{ metric: 'pass@1', min: 0 }];

  it('warn: their answers count, but do not look as if they were judged', async () => {
    const run = await evaluate(table(tests, { gates }));
    expect(run.exitCode, run.log).toBe(0);
    const { references, counts } = run.suite();
    expect(counts).toMatchObject({ problems: 2, samples: 4 });
    expect(references).toEqual({
      checked: 2,
      failed: [],
      dropped: false,
      faultyTests: [{ problem: 'bare', family: null, transform: null, seed: null, reason: null }],
    });
    const said = '1 problem has tests that cannot fail, every answer passes them: bare';
    expect(run.stdout).toContain(`warning: ${said}`);
    expect(run.stdout).toMatch(
      /^PASS {2}1 gate passes, but 1 problem has tests that cannot fail /m,
    );
    for (const text of [run.comment(), run.summary()]) {
      expect(text).toMatch(
        /^## ⚠️ Passgate: 1 gate passes, but 1 problem has tests that cannot fail$/m,
      );
      expect(text).toContain(`> ⚠️ ${said}`);
      expect(text).toContain('`its tests cannot fail: every answer passes them`');
      expect(text).toContain('`reference-check: drop` leaves them out');
    }
    const page = readFileSync(join(run.out, 'report.html'), 'utf8');
    expect(page).toContain(said);
    expect(page).toMatch(/<section class="decision inconclusive">\s*<p class="pill">.*!.* Passed/);
  });

  it('drop: they are left out, with a note', async () => {
    const run = await evaluate(table(tests, { gates, 'reference-check': 'drop' }));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.suite().counts).toMatchObject({ problems: 1, samples: 2 });
    expect(run.verdicts().map(({ problem }) => problem)).toEqual(['good', 'good']);
    const said =
      /1 problem has tests that cannot fail.*: bare; it is left out \\?\(reference\\?-check: drop\\?\)/;
    for (const text of [run.stdout, run.comment(), run.summary()]) {
      expect(text).toMatch(said);
      expect(text).toMatch(/(?:✅ Passgate: |PASS {2})1 gate passes(?:\n| {2}\()/);
    }
  });

  it('off: reference solutions do not run, and wrong programs do', async () => {
    const run = await evaluate(table(tests, { 'reference-check': 'off', grading: 'shared' }));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.suite().references).toMatchObject({
      checked: 0,
      faultyTests: [{ problem: 'bare' }],
    });
    expect(run.stderr).not.toContain('reference solution');
    expect(run.stdout).toContain('1 problem has tests that cannot fail');
  });

  it('check: each gives a warning, and the check does not report success', async () => {
    const folder = repositoryOf(table(tests));
    const { exitCode, stdout } = await runCli(folder, 'check', 'passgate.yml', '--no-cache');
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      'warning: nominal · bare: its tests cannot fail: every answer passes them',
    );
    expect(stdout).toContain('can be used, with 1 warning; no sample was executed');
  });

  it('show hostile names of problems as plain names', async () => {
    const id = '\n::error::x | [a](http://evil.example) <img src=x> @everyone \u001b[31m';
    const run = await evaluate(table({ [id]: 'add(4, 5)\n' }, { gates }));
    expect(run.exitCode, run.log).toBe(0);
    expect(run.log).not.toMatch(/^\s*::|[^\P{C}\n\u2060]/mu);
    for (const text of [run.comment(), run.summary()]) {
      expect(text).not.toMatch(/^\s*::|[^\P{C}\n\u2060]/mu);
      expect(text).not.toMatch(/(?<!`[^`\n]*)<img/);
    }
  });

  it('are the same for shards as for one run', async () => {
    const rows = Object.fromEntries(
      [5, 3, 1, 4, 2].flatMap((n) => [
        [`bare ${n}`, `add(${n}, 5) == 9\n`],
        [`good ${n}`, `assert add(${n}, 5) == ${n} + 5\n`],
      ]),
    );
    const folder = repositoryOf(table(rows));
    const whole = await evaluateIn(folder, 'passgate.yml');
    const parts = [
      await evaluateIn(folder, 'passgate.yml', '--shard', '1/2'),
      await evaluateIn(folder, 'passgate.yml', '--shard', '2/2'),
    ];
    const out = temporaryFolder('out');
    const merged = await runCli(folder, 'merge', ...parts.map((part) => part.out), '--out', out);
    expect(merged.exitCode, merged.log).toBe(0);
    const { suites, warnings } = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
    expect(suites[0].references).toEqual(whole.suite().references);
    expect(warnings).toEqual(whole.results().warnings);
    expect(merged.stdout).toContain('bare 5, bare 3, bare 1, bare 4, bare 2');
  });
});
