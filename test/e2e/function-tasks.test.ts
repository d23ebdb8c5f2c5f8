/** Function tasks in the layout of APPS and TACO: `fn_name` within `input_output`. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type Judged, judge } from './support/judge.ts';

interface Task {
  readonly id: string;
  readonly io: { readonly fn_name: string; readonly inputs: unknown; readonly outputs: unknown };
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const TASKS: readonly Task[] = [
  {
    // Most rows have the expected value in a list of its own.
    id: 'wrapped',
    io: { fn_name: 'double', inputs: [[2], [0]], outputs: [[4], [0]] },
    right: [
      'def double(x):\n    return 2 * x',
      'class Solution:\n    def double(self, x: int) -> List[int]:\n        return [2 * x]',
      'def double(x):\n    return (2 * x,)',
    ],
    wrong: ['def double(x):\n    return x', 'def double(x):\n    return [[2 * x]]', 'x = 1'],
  },
  {
    id: 'bare',
    io: {
      fn_name: 'swap',
      inputs: [
        ['ab', [1, 2]],
        ['', []],
      ],
      outputs: [[2, 1], []],
    },
    right: [
      'def swap(text, items):\n    return items[::-1]',
      'def swap(text, items):\n    return tuple(reversed(items))',
    ],
    wrong: ['def swap(text, items):\n    return items', 'def swap(text, items):\n    return None'],
  },
  {
    id: 'pairs',
    io: { fn_name: 'pairs', inputs: [[2]], outputs: [[[[0, 1]]]] },
    right: [
      'def pairs(n):\n    return list(combinations(range(n), 2))',
      'def pairs(n):\n    return [[0, 1]]',
    ],
    wrong: ['def pairs(n):\n    return [(1, 0)]'],
  },
  {
    // JSON turned the keys into texts.
    id: 'keys',
    io: { fn_name: 'invert', inputs: [[{ 1: 2 }]], outputs: [{ 2: 1 }] },
    right: ['def invert(d):\n    return {value: key for key, value in d.items()}'],
    wrong: ['def invert(d):\n    return {str(v): k for k, v in d.items()}'],
  },
];

const answers = TASKS.flatMap(({ id, right, wrong }) =>
  [...right, ...wrong].map((solution) => ({ id, solution })),
);
const LAYOUTS: readonly [string, (io: Task['io']) => unknown][] = [
  ['APPS: JSON within JSON', (io) => JSON.stringify(io)],
  ['an object', (io) => io],
];

describe.each(LAYOUTS)('%s', (_title, written) => {
  let run: Judged;
  beforeAll(async () => {
    const rows = TASKS.map(({ id, io, right }) => ({
      problem_id: id,
      question: `Task ${id}.`,
      starter_code: '',
      input_output: written(io),
      solutions: JSON.stringify(right),
    }));
    run = await judge(rows, answers);
  });

  it.each(TASKS)('judges $id', ({ id, right, wrong }) => {
    const verdicts = [...right, ...wrong].map((_, n) => run.verdictOf[`${id}#${n}`]);
    expect(verdicts, JSON.stringify(run.reasonOf)).toEqual([
      ...right.map(() => 'passed'),
      ...wrong.map(() => 'failed'),
    ]);
    expect(run.gradingOf[`${id}#0`]).toBe('split');
    expect(run.suite().references).toMatchObject({ checked: TASKS.length, failed: [] });
  });
});

it('a function task gets the same numbers in Python as in the file', async () => {
  const io =
    '{"fn_name": "f", "inputs": [[2.0], [123456789012345678901]], "outputs": [["2.0"], ["123456789012345678901"]]}';
  const solutions = ['return str(x)', 'return str(int(x))'].map((body) => ({
    id: 'x',
    solution: `def f(x):\n    ${body}\n`,
  }));
  for (const written of [io, JSON.stringify(io)]) {
    const run = await judge(
      `{"id": "x", "question": "A task.", "input_output": ${written}}\n`,
      solutions,
    );
    expect(run.verdictOf).toEqual({ 'x#0': 'passed', 'x#1': 'failed' });
  }
});

it('a row with mistakes gives an error for each of them', async () => {
  const io = { fn_name: 'f', inputs: [[1]], outputs: [1] };
  const rows = [
    { ...io, fn_name: 'no name' },
    { ...io, fn_name: 3 },
    { ...io, outputs: [1, 2] },
    { ...io, inputs: [1] },
    { ...io, inputs: [], outputs: [] },
  ].map((each, n) => ({ id: n, question: 'A task.', input_output: each }));
  const run = await judge(rows, answers);
  expect(run.exitCode).toBe(2);
  for (const said of [
    ':1: the field "input_output.fn_name": expected the name of a function, found "no name"',
    ':2: the field "input_output.fn_name": expected the name of a function, found 3',
    ':3: the field "input_output.outputs": has 2 where input_output.inputs has 1: expected as many',
    ':4: the field "input_output.inputs[0]": expected a list of arguments, found number',
    ':5: the field "input_output": has no cases: expected at least one',
  ]) {
    expect(run.log).toContain(said);
  }
});
