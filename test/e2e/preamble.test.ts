/** `preamble:` of a suite: code that runs before each of its programs. */

import { expect, it } from 'vitest';
import { judge } from './support/judge.ts';

const PREAMBLE = 'import math\nfrom typing import *\n\ndef twice(x):\n    return 2 * x\n';
const ROWS = [
  {
    task_id: 'code',
    prompt: 'def area(x: List[int]) -> float:\n',
    entry_point: 'area',
    canonical_solution: '    return twice(math.floor(x[0]))\n',
    test: 'def check(candidate):\n    assert twice(1) >= 0 and candidate([1]) == 2\n',
  },
  { id: 'whole', prompt: 'Print.', input: '9\n', output: '3' },
];
const SAMPLES = [
  // Completions continue the prompt, after the preamble.
  { task_id: 'code', completion: '    return twice(math.floor(x[0]))\n' },
  { task_id: 'code', completion: '    return 1 / 0\n' },
  {
    task_id: 'code',
    solution:
      'from __future__ import annotations\n\ndef area(x: Unknown):\n    return twice(x[0])\n',
  },
  {
    task_id: 'code',
    solution: 'def twice(x):\n    return 0\n\ndef area(x):\n    return twice(x)\n',
  },
  { task_id: 'code', solution: 'def area(x:\n' },
  { task_id: 'whole', solution: 'print(math.isqrt(int(input())))' },
  { task_id: 'whole', solution: 'print(\n1 / 0)' },
];

it.each(['auto', 'shared'])(
  'a preamble runs before every program, grading: %s',
  async (grading) => {
    const rows = grading === 'auto' ? ROWS : ROWS.slice(0, 1);
    const samples = grading === 'auto' ? SAMPLES : SAMPLES.slice(0, 5);
    const run = await judge(rows, samples, { preamble: PREAMBLE, grading });
    expect(run.suite().references?.failed).toEqual([]);
    const whole = grading === 'auto' ? { 'whole#0': 'passed', 'whole#1': 'failed' } : {};
    expect(run.verdictOf, JSON.stringify(run.reasonOf)).toEqual({
      'code#0': 'passed',
      'code#1': 'failed',
      'code#2': 'passed',
      'code#3': 'failed',
      'code#4': 'compile_error',
      ...whole,
    });
    // Line numbers count from the program's first line. A completion begins with its prompt.
    expect(run.reasonOf['code#1']).toContain('(line 2)');
    expect(run.reasonOf['code#4']).toContain('(line 1)');
    expect(run.gradingOf['code#0']).toBe(grading === 'auto' ? 'split' : 'shared');
    if (grading === 'auto') expect(run.reasonOf['whole#1']).toContain('(line 2)');
  },
);

it('answers without their preamble fail, and are different programs', async () => {
  const [without, one, other] = await Promise.all(
    ['', PREAMBLE, `${PREAMBLE}\n`].map((preamble) =>
      judge(ROWS, SAMPLES, { preamble, 'reference-check': 'off' }),
    ),
  );
  expect(without?.verdictOf['code#0']).toBe('failed');
  const ids = [without, one, other].map(
    (run) =>
      run?.verdicts().find(({ problem, index }) => problem === 'whole' && index === 0)?.program,
  );
  expect(new Set(ids).size).toBe(3);
  const settings = [without, one, other].map((run) => run?.suite().settings?.preamble);
  expect(settings).toEqual([
    null,
    expect.stringMatching(/^5 lines \([0-9a-f]{8}\)$/),
    expect.stringMatching(/^5 lines \([0-9a-f]{8}\)$/),
  ]);
});

it.each(['auto', 'shared'])(
  'a preamble passes on its imports from __future__, grading: %s',
  async (grading) => {
    const solution = 'def area(x: Unknown):\n    return 2 * x[0]\n';
    const run = await judge(ROWS.slice(0, 1), [{ task_id: 'code', solution }], {
      preamble: `from __future__ import annotations\n${PREAMBLE}`,
      grading,
    });
    expect(run.verdictOf).toEqual({ 'code#0': 'passed' });
  },
);

it.each([
  ['import nothing_of_this_name', /ModuleNotFoundError.*line 1/],
  ['x = 1\ndef f(:', /compile_error.*line 2/],
])('a failing preamble ends the run with a reason: %j', async (preamble, reason) => {
  const run = await judge(ROWS, SAMPLES, { preamble });
  expect(run.exitCode).toBe(2);
  expect(run.log).toMatch(/suite one: its preamble does not run by itself/);
  expect(run.log).toMatch(reason);
});

it('a preamble comes first in other languages too', async () => {
  const row = {
    task_id: 'js',
    prompt: '',
    entry_point: 'f',
    test: 'const assert = require("node:assert");\nassert.strictEqual(f(1), 3);\n',
  };
  const run = await judge([row], [{ task_id: 'js', solution: 'const f = (x) => x + TWO;' }], {
    preamble: 'const TWO = 2;',
    language: 'javascript',
  });
  expect(run.verdictOf).toEqual({ 'js#0': 'passed' });
});

it('a preamble has to be code, and no longer than a program', async () => {
  const run = await judge(ROWS, SAMPLES, { preamble: 7 });
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain('suites[0].preamble: expected code, such as import math, found 7');
});
