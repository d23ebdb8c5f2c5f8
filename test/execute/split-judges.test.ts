/**
 * The judging code never comes from the candidate in split grading. A helper or a constant of the
 * reference solution is taken from the reference. Tests that look at more than answers run in one
 * process.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { runAll } from './run-all.ts';
import { nativeWay } from './ways.ts';

const way = nativeWay();
const canSplit = way.missing === null && way.name !== 'process';
const PATH = process.env.PATH ?? '';

interface Case {
  readonly name: string;
  readonly prompt?: string;
  /** The whole text of the tests. */
  readonly tests: string;
  readonly reference: string;
  /** Programs, each with its verdict in one process and in split grading. */
  readonly programs: readonly (readonly [program: string, verdict: 'passed' | 'failed'])[];
  readonly grading: 'split' | 'shared';
  readonly entry?: string | null;
}

const SCALE = 'def f(n):\n    return n * 1.1\n';
const NEAR = 'def near(a, b):\n    return abs(a - b) < 1e-6\n';
const ADDS = 'def f(n):\n    return n + 1\n';
const WRONG = 'def f(n):\n    return 0\n';
const check = (...lines: string[]) =>
  `def check(candidate):\n${lines.map((line) => `    ${line}\n`).join('')}`;

const JUDGES: readonly Case[] = [
  {
    name: 'a helper of the reference',
    tests: check('assert near(candidate(1), 1.1)'),
    reference: `${SCALE}\n${NEAR}`,
    programs: [
      [`near = lambda a, b: True\n${WRONG}`, 'failed'],
      [SCALE, 'passed'],
    ],
    grading: 'split',
  },
  {
    name: 'a helper that needs another one of the reference',
    tests: check('assert near(candidate(1), 1.1)'),
    reference: `${SCALE}\nEPSILON = 1e-6\ndef far(a, b):\n    return abs(a - b) > EPSILON\ndef near(a, b):\n    return not far(a, b)\n`,
    programs: [
      [
        `EPSILON = 9\ndef far(a, b):\n    return False\ndef near(a, b):\n    return True\n${WRONG}`,
        'failed',
      ],
      [`EPSILON = -1\n${SCALE}`, 'passed'],
    ],
    grading: 'split',
  },
  {
    name: 'a built-in function that the reference defines',
    tests: check('assert abs(candidate(-10) + 11) < 1e-6'),
    reference: `${SCALE}\ndef abs(x):\n    return x if x > 0 else -x\n`,
    programs: [
      [`def abs(x):\n    return 0\n${WRONG}`, 'failed'],
      [SCALE, 'passed'],
    ],
    grading: 'split',
  },
  {
    name: 'a built-in function that the prompt mentions',
    prompt: '"""Write f(n). Do not use all(...)."""\n',
    tests: check('assert all(candidate(n) == n + 1 for n in range(3))'),
    reference: `${ADDS}\ndef all(items):\n    return not any(not each for each in items)\n`,
    programs: [[`def all(items):\n    return True\n${WRONG}`, 'failed']],
    grading: 'split',
  },
  {
    name: 'a constant of the reference',
    tests: check('for n, right in CASES.items():', '    assert candidate(n) == right'),
    reference: 'def f(n):\n    return CASES[n]\n\nCASES = {1: 17, 2: 4}\n',
    programs: [
      [`CASES = {}\n${WRONG}`, 'failed'],
      ['def f(n):\n    return {1: 17}.get(n, 4)\n', 'passed'],
    ],
    grading: 'split',
  },
  {
    name: 'a class of the reference that tests compare with',
    tests: check('assert Right() == candidate(1)'),
    reference: `${ADDS}\nclass Right:\n    def __eq__(self, other):\n        return other == 2\n`,
    programs: [
      [`class Right:\n    def __eq__(self, other):\n        return True\n${WRONG}`, 'failed'],
    ],
    grading: 'split',
  },
  {
    name: 'a second function that the prompt asks for',
    prompt: '# Write f(n), and back(n), which undoes it.\n',
    tests: check('assert back(candidate(5)) == 5'),
    reference: `${ADDS}\ndef back(n):\n    return n - 1\n`,
    programs: [
      ['def f(n):\n    return -n\ndef back(n):\n    return -n\n', 'passed'],
      ['def f(n):\n    return -n\ndef back(n):\n    return n\n', 'failed'],
    ],
    grading: 'split',
  },
  {
    name: 'a second function that the prompt leaves to be written',
    prompt: 'def back(n):\n    ...\n\ndef f(n):\n    ...\n',
    tests: check('assert back(candidate(5)) == 5'),
    reference: `${ADDS}\ndef back(n):\n    return n - 1\n`,
    programs: [['def f(n):\n    return -n\ndef back(n):\n    return -n\n', 'passed']],
    grading: 'split',
  },
];

const WATCHING: readonly Case[] = [
  {
    name: 'its code',
    tests: check("assert 'sorted' not in candidate.__code__.co_names"),
    reference: ADDS,
    programs: [['def f(n):\n    return sorted([n])\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'its code, and accept that it has none',
    tests: check(
      'assert candidate(1) == 2',
      "assert 'sum' not in getattr(getattr(candidate, '__code__', None), 'co_names', ())",
    ),
    reference: ADDS,
    programs: [['def f(n):\n    return sum([n, 1])\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'its signature',
    tests: `import inspect\n${check('assert len(inspect.signature(candidate).parameters) == 1')}`,
    reference: ADDS,
    programs: [['def f(n, more=0):\n    return n + 1\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'its documentation',
    tests: check('assert candidate.__doc__'),
    reference: 'def f(n):\n    "Adds one."\n    return n + 1\n',
    programs: [[ADDS, 'failed']],
    grading: 'shared',
  },
  {
    name: 'an attribute that it sets itself',
    tests: check('candidate(1)', 'assert candidate.calls == 1'),
    reference: 'def f(n):\n    f.calls = getattr(f, "calls", 0) + 1\n    return n\n',
    programs: [[ADDS, 'failed']],
    grading: 'shared',
  },
  {
    name: 'an attribute that they set',
    tests: check('candidate.calls = 3', 'assert candidate(1) == 4'),
    reference: 'def f(n):\n    return n + f.calls\n',
    programs: [[ADDS, 'failed']],
    grading: 'shared',
  },
  {
    name: 'its output',
    tests: `import contextlib, io\n${check('said = io.StringIO()', 'with contextlib.redirect_stdout(said):', '    assert candidate(1) == 2', "assert said.getvalue() == ''")}`,
    reference: ADDS,
    programs: [
      ['def f(n):\n    print(n)\n    return n + 1\n', 'failed'],
      [ADDS, 'passed'],
    ],
    grading: 'shared',
  },
  {
    name: 'its output, by a stream of their own',
    tests: `import io, sys\n${check('sys.stdout = io.StringIO()', 'candidate(1)', "assert sys.stdout.getvalue() == '1\\n'")}`,
    reference: 'def f(n):\n    print(n)\n',
    programs: [['def f(n):\n    print(n + 1)\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'a function that they replace by a mock',
    tests: `from unittest import mock\n${check("with mock.patch('builtins.sorted', side_effect=AssertionError('no')):", '    assert candidate([2, 1]) == [1, 2]')}`,
    reference: 'def f(items):\n    items.sort()\n    return items\n',
    programs: [['def f(items):\n    return sorted(items)\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'a function that they replace in its module',
    tests: `import math\n${check('math.floor = None', 'assert candidate(1.5) == 1')}`,
    reference: 'def f(n):\n    return int(n)\n',
    programs: [['import math\ndef f(n):\n    return math.floor(n)\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'a built-in function that they define',
    tests: `def sum(_items):\n    raise AssertionError('no')\n${check('assert candidate([1, 2]) == 3')}`,
    reference: 'def f(items):\n    a, b = items\n    return a + b\n',
    programs: [['def f(items):\n    return sum(items)\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'a built-in function that they set by its name',
    tests: `import builtins\n${check("setattr(builtins, 'sum', None)", 'assert candidate([1, 2]) == 3')}`,
    reference: 'def f(items):\n    a, b = items\n    return a + b\n',
    programs: [['def f(items):\n    return sum(items)\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'its memory',
    tests: `import tracemalloc\n${check('tracemalloc.start()', 'candidate(9)', 'assert tracemalloc.get_traced_memory()[1] < 10**6')}`,
    reference: ADDS,
    programs: [['def f(n):\n    return len(list(range(10**6)))\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'its warnings',
    tests: `import warnings\n${check('with warnings.catch_warnings(record=True) as heard:', '    assert candidate(1) == 2', 'assert not heard')}`,
    reference: ADDS,
    programs: [
      ['import warnings\ndef f(n):\n    warnings.warn("n")\n    return n + 1\n', 'failed'],
    ],
    grading: 'shared',
  },
  {
    name: 'its log',
    tests: `import logging, unittest\n${check('class Heard(logging.Handler):', '    def emit(self, record): raise AssertionError(record)', 'logging.getLogger().addHandler(Heard())', 'assert candidate(1) == 2')}`,
    reference: ADDS,
    programs: [
      ['import logging\ndef f(n):\n    logging.warning("n")\n    return n + 1\n', 'failed'],
    ],
    grading: 'shared',
  },
  {
    name: 'nothing: they only pass it on',
    tests: `import functools, threading, weakref\n${check(
      'assert callable(candidate) and candidate and repr(candidate) and candidate == candidate',
      'assert list(map(candidate, [1, 2])) == [2, 3] and functools.partial(candidate, 4)() == 5',
      'assert sorted([2, 1], key=candidate) == [1, 2] and {candidate: 1}[candidate] == 1',
      'thread = threading.Thread(target=candidate, args=(1,)); thread.start(); thread.join()',
      "assert candidate.__name__ == 'f' and not hasattr(candidate, '__iter__')",
      'class Holder:',
      '    held = staticmethod(candidate)',
      'assert Holder().held(1) == 2 and weakref.ref(candidate)() is candidate',
    )}`,
    reference: ADDS,
    programs: [
      [ADDS, 'passed'],
      [WRONG, 'failed'],
    ],
    grading: 'split',
  },
];

const STOPS = 'def f(n):\n    raise StopIteration\n';
const ENDS: readonly Case[] = [
  {
    name: 'all(map(…))',
    tests: check('assert all(map(lambda pair: candidate(pair[0]) == pair[1], [(1, 2), (5, 6)]))'),
    reference: ADDS,
    programs: [[STOPS, 'failed']],
    grading: 'split',
  },
  {
    name: 'zip(…, map(…))',
    tests: check(
      'for right, found in zip([2, 6], map(candidate, [1, 5])):',
      '    assert found == right',
    ),
    reference: ADDS,
    programs: [
      [STOPS, 'failed'],
      [ADDS, 'passed'],
    ],
    grading: 'split',
  },
  {
    name: 'iter(…, sentinel)',
    tests: check('for found in iter(lambda: candidate(1), 2):', '    raise AssertionError(found)'),
    reference: ADDS,
    programs: [[STOPS, 'failed']],
    grading: 'split',
  },
  {
    name: 'a generator that ends',
    tests: check(
      'assert list(candidate(3)) == [0, 1, 2]',
      'assert [*zip(candidate(2), "ab")] == [(0, "a"), (1, "b")]',
    ),
    reference: 'def f(n):\n    yield from range(n)\n',
    programs: [['def f(n):\n    for i in range(n):\n        yield i\n', 'passed']],
    grading: 'split',
  },
  {
    name: 'tests that ask for it by its name',
    tests: check('try:', '    candidate(1)', 'except StopIteration:', '    return', 'assert False'),
    reference: STOPS,
    programs: [
      [STOPS, 'passed'],
      [ADDS, 'failed'],
    ],
    grading: 'split',
  },
];

/** Runs all cases at once. Returns the result of each program as text. */
async function judged(cases: readonly Case[], language: string): Promise<string[][]> {
  const problems = cases.map(({ prompt, tests, reference, programs, entry }) => ({
    row: {
      prompt: prompt ?? '',
      test: tests,
      canonical_solution: reference,
      ...(language === 'python'
        ? { entry_point: entry ?? 'f' }
        : { declaration: '', entry_point: 'f' }),
    },
    samples: programs.map(([program]) => program),
  }));
  const suite = { language, format: 'humaneval', 'reference-check': 'warn' };
  const { verdicts } = await runAll(way, problems, suite, { PATH });
  return cases.map((_, n) =>
    verdicts
      .filter(({ problem }) => problem === `T/${n}`)
      .map(({ verdict, grading }) => `${verdict} ${grading}`),
  );
}

const expectedOf = ({ programs, grading }: Case) =>
  programs.map(([, verdict]) => `${verdict} ${grading}`);

describe.skipIf(!canSplit).each([
  ['code that judges', JUDGES],
  ['tests that watch a candidate', WATCHING],
  ['a StopIteration out of a call', ENDS],
])('%s, in Python', (_title, cases) => {
  let found: string[][] = [];

  beforeAll(async () => {
    found = await judged(cases, 'python');
  }, 120_000);

  it.each(cases.map((each, n) => ({ ...each, n })))('$name', (each) => {
    expect(found[each.n]).toEqual(expectedOf(each));
  });
});

const ASSERT = "const assert = require('node:assert');\n";
const ADDS_JS = 'function f(n) { return n + 1; }\n';
const WRONG_JS = 'function f(n) { return 0; }\n';

const JAVASCRIPT: readonly Case[] = [
  {
    name: 'a helper of the reference',
    tests: `${ASSERT}assert.ok(near(f(1), 2));\n`,
    reference: `${ADDS_JS}function near(a, b) { return Math.abs(a - b) < 1e-6; }\n`,
    programs: [
      [`const near = () => true;\n${WRONG_JS}`, 'failed'],
      [ADDS_JS, 'passed'],
    ],
    grading: 'split',
  },
  {
    name: 'a constant of the reference',
    tests: `${ASSERT}for (const [n, right] of CASES) assert.equal(f(n), right);\n`,
    reference: `${ADDS_JS}const CASES = [[1, 2], [5, 6]];\n`,
    programs: [
      [`const CASES = [];\n${WRONG_JS}`, 'failed'],
      [ADDS_JS, 'passed'],
    ],
    grading: 'split',
  },
  {
    name: 'its text',
    tests: `${ASSERT}assert.equal(f(1), 2);\nassert.ok(!/reduce/.test(f.toString()));\n`,
    reference: ADDS_JS,
    programs: [['function f(n) { return [n, 1].reduce((a, b) => a + b); }\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'its text in a template',
    tests: `${ASSERT}assert.equal(f(1), 2);\nassert.ok(!/reduce/.test(\`\${f}\`));\n`,
    reference: ADDS_JS,
    programs: [['function f(n) { return [n, 1].reduce((a, b) => a + b); }\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'the number of its parameters',
    tests: `${ASSERT}assert.equal(f.length, 1);\n`,
    reference: ADDS_JS,
    programs: [['function f(n, more) { return n + 1; }\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'its output',
    tests: `${ASSERT}let said = 0;\nconst log = console.log;\nconsole.log = () => { said += 1; };\nassert.equal(f(1), 2);\nconsole.log = log;\nassert.equal(said, 0);\n`,
    reference: ADDS_JS,
    programs: [
      ['function f(n) { console.log(n); return n + 1; }\n', 'failed'],
      [ADDS_JS, 'passed'],
    ],
    grading: 'shared',
  },
  {
    name: 'a prototype that they change',
    tests: `${ASSERT}Array.prototype.sort = () => { throw new Error('no'); };\nassert.deepEqual(f([1]), [1]);\n`,
    reference: 'function f(items) { return [...items]; }\n',
    programs: [['function f(items) { return items.sort(); }\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'a global that they define',
    tests: `${ASSERT}Object.defineProperty(globalThis, 'LIMIT', { value: 3 });\nassert.equal(f(1), 4);\n`,
    reference: 'function f(n) { return n + LIMIT; }\n',
    programs: [['function f(n) { return n + 1; }\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'a mock of node:test',
    tests: `${ASSERT}const { mock } = require('node:test');\nmock.method(Math, 'random', () => 0.5);\nassert.equal(f(1), 1.5);\n`,
    reference: 'function f(n) { return n + Math.random(); }\n',
    programs: [['function f(n) { return n; }\n', 'failed']],
    grading: 'shared',
  },
  {
    name: 'nothing: they only pass it on',
    tests: `${ASSERT}assert.equal(typeof f, 'function');\nassert.ok(f instanceof Function && f === f);\nassert.deepEqual([1, 2].map((n) => f(n)), [2, 3]);\nassert.equal(f.call(null, 1), 2);\nassert.equal(f.apply(null, [1]), 2);\nassert.equal(f.bind(null, 1)(), 2);\nassert.equal(f.name, 'f');\nprocess.env.MORE = '1';\nconst own = {};\nown.f = f;\nassert.equal(own.f(1), 2);\n`,
    reference: ADDS_JS,
    programs: [
      [ADDS_JS, 'passed'],
      [WRONG_JS, 'failed'],
    ],
    grading: 'split',
  },
];

describe.skipIf(!canSplit)('split grading in JavaScript', () => {
  let found: string[][] = [];

  beforeAll(async () => {
    found = await judged(JAVASCRIPT, 'javascript');
  }, 120_000);

  it.each(JAVASCRIPT.map((each, n) => ({ ...each, n })))('$name', (each) => {
    expect(found[each.n]).toEqual(expectedOf(each));
  });
});

describe.skipIf(!canSplit)('a problem that does not name the function under test', () => {
  const row = (text: string) => ({
    text,
    code: `${SCALE}\n${NEAR}`,
    test_list: ['assert near(f(1), 1.1)', 'assert near(f(10), 11)'],
  });
  const cheat = `near = lambda a, b: True\n${WRONG}`;

  it('is unclear with several functions in the reference, unless the prompt names one', async () => {
    const problems = [
      { row: row('Scale a number.'), samples: [SCALE + NEAR, cheat] },
      { row: row('Write f(n), which scales a number.'), samples: [SCALE, cheat] },
      {
        row: { ...row('Scale.'), test_list: ['assert round(f(1), 3) == 1.1'] },
        samples: [SCALE, WRONG],
      },
    ];
    const { verdicts, results } = await runAll(way, problems, { format: 'mbpp' }, { PATH });
    expect(verdicts.map(({ verdict, grading }) => `${verdict} ${grading}`)).toEqual([
      ...['passed shared', 'passed shared'],
      ...['passed split', 'failed split'],
      ...['passed split', 'failed split'],
    ]);
    expect(results?.suites[0]?.notSplit).toEqual([
      {
        problem: 'T/0',
        reason:
          'Unclear: the prompt names none of f, near, which all may be under test: give the problem an entry_point',
      },
    ]);
  }, 60_000);
});
