/**
 * Settings that tests make for their process apply to the program too, in split grading as in one
 * process.
 */

import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import { runSuites, type SuiteRun } from './run-all.ts';
import { nativeWay } from './ways.ts';

interface Case {
  readonly name: string;
  readonly tests: string;
  /** A right program that needs no setting. */
  readonly reference: string;
  readonly program: string;
  /** `passed` by default. */
  readonly verdict?: 'failed';
}

/** @param lines of `check(candidate)`; a line that begins with `|` goes before it */
function one(name: string, lines: readonly string[], reference: string, program: string): Case {
  const top = lines.filter((line) => line.startsWith('|')).map((line) => `${line.slice(1)}\n`);
  const body = lines.filter((line) => !line.startsWith('|')).map((line) => `    ${line}\n`);
  const tests = `${top.join('')}def check(candidate):\n${body.join('')}`;
  return { name, tests, reference, program };
}

const returns = (value: string, before = '') => `${before}def f(n=0):\n    return ${value}\n`;
const DEPTH = 'def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\n';
const THIRD = returns('str(Decimal(1) / Decimal(3))', 'from decimal import Decimal\n');
const MODE = returns('os.environ.get("APP_MODE", "none")', 'import os\n');

const CASES: readonly Case[] = [
  one(
    'recursion limit',
    ['|import sys', '|sys.setrecursionlimit(20000)', 'assert candidate(6000) == 6000'],
    'def f(n):\n    return n\n',
    DEPTH,
  ),
  one(
    'recursion limit, made in the middle',
    [
      'import sys',
      'for n, limit in ((50, 1000), (1500, 3000)):',
      '    sys.setrecursionlimit(limit)',
      '    assert candidate(n) == n',
    ],
    'def f(n):\n    return n\n',
    DEPTH,
  ),
  {
    ...one(
      'recursion limit, undone',
      [
        'import sys',
        'sys.setrecursionlimit(20000)',
        'assert candidate(3000) == 3000',
        'sys.setrecursionlimit(500)',
        'assert candidate(3000) == 3000',
      ],
      'def f(n):\n    return n\n',
      DEPTH,
    ),
    verdict: 'failed',
  },
  one(
    'decimal precision',
    ['|import decimal', '|decimal.getcontext().prec = 40', 'assert candidate() == "0." + "3" * 40'],
    returns('"0." + "3" * 40'),
    THIRD,
  ),
  one(
    'decimal precision within a block, and after it',
    [
      '|from decimal import localcontext',
      'with localcontext() as c:',
      '    c.prec = 5',
      '    assert candidate() == "0.33333"',
      'assert candidate() == "0." + "3" * 28',
    ],
    'from itertools import cycle\nanswers = cycle(["0.33333", "0." + "3" * 28])\ndef f():\n    return next(answers)\n',
    THIRD,
  ),
  one(
    'decimal rounding, where the program keeps its own precision',
    [
      '|import decimal',
      '|decimal.getcontext().rounding = decimal.ROUND_UP',
      'assert candidate() == "0.334"',
    ],
    returns('"0.334"'),
    `import decimal\ndecimal.getcontext().prec = 3\n${returns('str(decimal.Decimal(1) / 3)')}`,
  ),
  one(
    'decimal traps',
    [
      '|import decimal',
      '|decimal.getcontext().traps[decimal.DivisionByZero] = False',
      'assert candidate() == "Infinity"',
    ],
    returns('"Infinity"'),
    returns('str(Decimal(1) / 0)', 'from decimal import Decimal\n'),
  ),
  one(
    'environment',
    ['|import os', 'os.environ["APP_MODE"] = "quiet"', 'assert candidate() == "quiet"'],
    returns('"quiet"'),
    MODE,
  ),
  one(
    'environment, as other programs find it',
    ['|import os', 'os.environ["APP_MODE"] = "quiet"', 'assert candidate() == "quiet"'],
    returns('"quiet"'),
    returns('os.popen("echo $APP_MODE").read().strip()', 'import os\n'),
  ),
  one(
    'environment by a patch, and without it again',
    [
      '|from unittest import mock',
      'with mock.patch.dict("os.environ", {"APP_MODE": "quiet"}):',
      '    assert candidate() == "quiet"',
      'assert candidate() == "none"',
    ],
    'answers = ["none", "quiet"]\ndef f():\n    return answers.pop()\n',
    MODE,
  ),
  one(
    'seed of `random`',
    [
      '|import random',
      'random.seed(7)',
      'wanted = random.random()',
      'random.seed(7)',
      'assert candidate() == wanted',
    ],
    'import random\ndef f():\n    return random.Random(7).random()\n',
    'from random import random as draw\ndef f():\n    return draw()\n',
  ),
  one(
    'state of `random` after some numbers',
    [
      '|import random',
      'random.seed(7)',
      'random.random()',
      'state = random.getstate()',
      'wanted = random.random()',
      'random.setstate(state)',
      'assert candidate() == wanted',
    ],
    'import random\ndef f():\n    r = random.Random(7)\n    r.random()\n    return r.random()\n',
    'import random\ndef f():\n    return random.random()\n',
  ),
  one(
    'state of `random`, which the program moves on',
    [
      '|import random',
      'random.seed(7)',
      'assert candidate() != candidate()',
      'random.seed(7)',
      'wanted = random.random()',
      'random.seed(7)',
      'assert candidate() == wanted',
    ],
    'import random\nr = random.Random(7)\nfirst, second = r.random(), r.random()\nanswers = [first, second, first]\ndef f():\n    return answers.pop()\n',
    'import random\ndef f():\n    return random.random()\n',
  ),
  one(
    'length of numbers as text',
    [
      '|import sys',
      '|getattr(sys, "set_int_max_str_digits", print)(0)',
      'assert candidate() == 10000',
    ],
    returns('10000'),
    returns('len(str(10 ** 9999))'),
  ),
  one(
    'time zone',
    [
      '|import os, time',
      'os.environ["TZ"] = "XYZ-3"',
      'time.tzset()',
      'assert candidate() == "1970-01-01 03:00"',
    ],
    returns('"1970-01-01 03:00"'),
    returns('time.strftime("%Y-%m-%d %H:%M", time.localtime(0))', 'import time\n'),
  ),
  one(
    'warnings as errors',
    [
      '|import warnings',
      'with warnings.catch_warnings():',
      '    warnings.simplefilter("error")',
      '    try:',
      '        candidate()',
      '    except UserWarning as error:',
      '        assert str(error) == "old"',
      '    else:',
      '        assert False',
      'assert candidate() == 1',
    ],
    'errors = [None, UserWarning("old")]\ndef f():\n    error = errors.pop()\n    if error:\n        raise error\n    return 1\n',
    'import warnings\ndef f():\n    warnings.warn("old")\n    return 1\n',
  ),
  one(
    'arguments of the command line',
    ['|import sys', 'sys.argv = ["tool", "-v"]', 'assert candidate() == "-v"'],
    returns('"-v"'),
    returns('sys.argv[1]', 'import sys\n'),
  ),
  one(
    'working folder and mask of new files',
    ['|import os', 'os.chdir("/")', 'os.umask(0o027)', 'assert candidate() == ["/", 0o027]'],
    returns('["/", 0o027]'),
    returns('[os.getcwd(), os.umask(0)]', 'import os\n'),
  ),
  one(
    'first day of the week',
    ['|import calendar', 'calendar.setfirstweekday(6)', 'assert candidate() == "Su"'],
    returns('"Su"'),
    returns('calendar.month(2024, 1).split()[2]', 'import calendar\n'),
  ),
  one(
    'locale',
    ['|import locale', 'locale.setlocale(locale.LC_ALL, "C")', 'assert candidate() == "C"'],
    returns('"C"'),
    returns('locale.setlocale(locale.LC_CTYPE)', 'import locale\n'),
  ),
  one(
    'limit of the stack',
    [
      '|import resource',
      '_, most = resource.getrlimit(resource.RLIMIT_STACK)',
      'resource.setrlimit(resource.RLIMIT_STACK, (1 << 22, most))',
      'assert candidate() == 1 << 22',
    ],
    returns('1 << 22'),
    returns('resource.getrlimit(resource.RLIMIT_STACK)[0]', 'import resource\n'),
  ),
  one(
    'stack size of threads',
    ['|import threading', 'threading.stack_size(1 << 20)', 'assert candidate() == 1 << 20'],
    returns('1 << 20'),
    returns('threading.stack_size()', 'import threading\n'),
  ),
  one(
    'a setting between the items of a generator',
    [
      '|import os',
      'os.environ["APP_MODE"] = "a"',
      'items = candidate()',
      'assert next(items) == "a"',
      'os.environ["APP_MODE"] = "b"',
      'assert next(items) == "b"',
    ],
    'def f():\n    yield "a"\n    yield "b"\n',
    'import os\ndef f():\n    while True:\n        yield os.environ["APP_MODE"]\n',
  ),
];

/** A PATH whose python3 has NumPy: the own one, or the system's. */
const NUMPY_PATH = [process.env.PATH, '/usr/bin:/bin'].find(
  (PATH) => spawnSync('python3', ['-c', 'import numpy'], { env: { PATH } }).status === 0,
);
const NUMPY_CASES: readonly Case[] = [
  one(
    'seed of NumPy’s random numbers',
    [
      '|import numpy as np',
      'np.random.seed(7)',
      'wanted = float(np.random.rand())',
      'np.random.seed(7)',
      'assert candidate() == wanted',
    ],
    'import numpy\ndef f():\n    return float(numpy.random.RandomState(7).rand())\n',
    'def f():\n    import numpy.random\n    return float(numpy.random.rand())\n',
  ),
  one(
    'NumPy’s errors',
    [
      '|import numpy as np',
      'with np.errstate(all="raise"):',
      '    try:',
      '        candidate()',
      '    except FloatingPointError:',
      '        return',
      'assert False',
    ],
    'def f():\n    raise FloatingPointError("divide by zero")\n',
    'def f():\n    return np.array([1.0]) / np.array([0.0])\n',
  ),
  one(
    'NumPy’s way to print',
    ['|import numpy as np', 'np.set_printoptions(precision=2)', 'assert candidate() == "[0.33]"'],
    returns('"[0.33]"'),
    returns('str(np.array([1 / 3]))', 'import numpy as np\n'),
  ),
];

function judged(title: string, cases: readonly Case[], PATH: string) {
  describe.skipIf(nativeWay().tier !== 'namespaces')(title, () => {
    let split: SuiteRun;
    let shared: SuiteRun;

    beforeAll(async () => {
      const problems = cases.map(({ tests, reference, program }) => ({
        row: { prompt: '', entry_point: 'f', test: tests, canonical_solution: reference },
        samples: [program],
      }));
      const all = { split: { problems }, shared: { problems, suite: { grading: 'shared' } } };
      ({ split, shared } = (await runSuites(nativeWay(), all, { PATH })).suites);
    });

    it.each(cases)('apply to the program as in one process: $name', (each) => {
      const n = cases.indexOf(each);
      const { verdict = 'passed' } = each;
      expect(shared.verdicts[n], shared.verdicts[n]?.reason ?? '').toMatchObject({ verdict });
      expect(split.verdicts[n], split.verdicts[n]?.reason ?? '').toMatchObject({
        verdict,
        grading: 'split',
      });
    });
  });
}

judged('settings of tests', CASES, '');
if (NUMPY_PATH !== undefined) judged('NumPy’s settings', NUMPY_CASES, NUMPY_PATH);
else it.skip('NumPy’s settings (passed over: no python3 here has NumPy)', () => {});
