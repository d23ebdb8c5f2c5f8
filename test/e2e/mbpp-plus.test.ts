/** Tasks of EvalPlus' MBPP+: inputs that JSON cannot write, and rules of single tasks. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type JudgedSuite, judgeAll } from './support/judge.ts';

interface Task {
  readonly id: number;
  readonly entry: string;
  readonly reference: string;
  readonly base: readonly (readonly unknown[])[];
  readonly plus?: readonly (readonly unknown[])[] | Record<string, never>;
  readonly atol?: number;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const regex = (name: string, pattern: string): Task => ({
  id: 0,
  entry: name,
  reference: `import re\ndef ${name}(text):\n    return re.search(${JSON.stringify(pattern)}, text)\n`,
  base: [['annie'], ['xyz']],
  plus: [['abbb'], ['']],
  right: [
    `import re\ndef ${name}(text):\n    return re.search(${JSON.stringify(pattern)}, text)\n`,
    `import re\ndef ${name}(text):\n    return bool(re.search(${JSON.stringify(pattern)}, text))\n`,
  ],
  wrong: [
    `def ${name}(text):\n    return True\n`,
    `def ${name}(text):\n    return None\n`,
    `def ${name}(text):\n    return "no match"\n`,
  ],
});

const TASKS: readonly Task[] = [
  {
    id: 2,
    entry: 'similar_elements',
    reference: 'def similar_elements(a, b):\n    return tuple(set(a) & set(b))\n',
    base: [
      [
        [3, 4, 5, 6],
        [5, 7, 4, 10],
      ],
    ],
    plus: [
      [
        ['b', 'a'],
        ['a', 'b', 'c'],
      ],
    ],
    right: [
      'def similar_elements(a, b):\n    return sorted(set(a) & set(b), reverse=True)\n',
      'def similar_elements(a, b):\n    return [x for x in a + a if x in b]\n',
    ],
    wrong: ['def similar_elements(a, b):\n    return tuple(set(a) | set(b))\n'],
  },
  {
    // The reference returns a Counter, which the data cannot express.
    id: 88,
    entry: 'freq_count',
    reference:
      'import collections\ndef freq_count(items):\n    return collections.Counter(items)\n',
    base: [[[1, 1, 2]]],
    right: ['def freq_count(items):\n    return {x: items.count(x) for x in items}\n'],
    wrong: ['def freq_count(items):\n    return dict.fromkeys(items, 1)\n'],
  },
  {
    id: 106,
    entry: 'add_lists',
    reference: 'def add_lists(items, group):\n    return group + tuple(items)\n',
    base: [
      [
        [5, 6],
        [9, 10],
      ],
    ],
    plus: [[[], [1]]],
    right: ['def add_lists(items, group):\n    return (*group, *items)\n'],
    wrong: ['def add_lists(items, group):\n    return [*group, *items]\n'],
  },
  {
    id: 115,
    entry: 'empty_dit',
    reference: 'def empty_dit(items):\n    return [type(each).__name__ for each in items]\n',
    base: [[[[], [1, 2]]]],
    right: ['def empty_dit(items):\n    return ["dict", "set"]\n'],
    wrong: ['def empty_dit(items):\n    return ["list", "list"]\n'],
  },
  {
    id: 124,
    entry: 'angle_complex',
    reference: 'import cmath\ndef angle_complex(a, b):\n    return cmath.phase(a + b)\n',
    base: [['0.0', '1j']],
    right: ['import math\ndef angle_complex(a, b):\n    return math.atan2(b.imag, a + b.real)\n'],
    wrong: ['def angle_complex(a, b):\n    return 0.0\n'],
  },
  {
    id: 252,
    entry: 'convert',
    reference: 'import cmath\ndef convert(number):\n    return cmath.polar(number)\n',
    base: [['1+2j'], [0]],
    right: [
      'import math\ndef convert(number):\n    return abs(number), math.atan2(number.imag, number.real)\n',
    ],
    wrong: ['def convert(number):\n    return [abs(number), 0.0]\n'],
  },
  {
    id: 400,
    entry: 'extract_freq',
    reference:
      'def extract_freq(pairs):\n    return len(set(tuple(sorted(each)) for each in pairs))\n',
    base: [
      [
        [
          [3, 4],
          [4, 3],
          [1, 2],
        ],
      ],
    ],
    right: [
      'def extract_freq(pairs):\n    assert all(type(each) is tuple for each in pairs)\n    return 2\n',
    ],
    wrong: ['def extract_freq(pairs):\n    return len(pairs)\n'],
  },
  {
    id: 558,
    entry: 'digit_distance_nums',
    reference: 'def digit_distance_nums(a, b):\n    return sum(map(int, str(abs(a - b))))\n',
    base: [[1, 2]],
    plus: [[100, 7]],
    right: [
      'def digit_distance_nums(a, b):\n    return sum(map(int, str(abs(a - b))))\n',
      'def digit_distance_nums(a, b):\n    a, b = str(a), str(b)\n    n = max(len(a), len(b))\n    return sum(abs(int(x) - int(y)) for x, y in zip(a.zfill(n), b.zfill(n)))\n',
    ],
    wrong: ['def digit_distance_nums(a, b):\n    return abs(a - b)\n'],
  },
  {
    id: 580,
    entry: 'extract_even',
    reference:
      'def extract_even(items):\n    return tuple(extract_even(x) if isinstance(x, tuple) else x for x in items if isinstance(x, tuple) or x % 2 == 0)\n',
    base: [[[4, 5, [7, 6, [2, 4]], 6, 8]]],
    right: [
      'def extract_even(items):\n    kept = []\n    for x in items:\n        if isinstance(x, tuple):\n            kept.append(extract_even(x))\n        elif x % 2 == 0:\n            kept.append(x)\n    return tuple(kept)\n',
    ],
    wrong: ['def extract_even(items):\n    return [4, [6, [2, 4]], 6, 8]\n'],
  },
  {
    id: 581,
    entry: 'surface_Area',
    reference: 'def surface_Area(b, s):\n    return 2 * b * s + b ** 2\n',
    base: [[3, 4]],
    plus: [[6, 4]],
    atol: 0.0001,
    right: [
      'def surface_Area(b, s):\n    return 2 * b * s + b * b\n',
      'def surface_Area(b, s):\n    return round(b * b + 2 * b * ((b / 2) ** 2 + s * s) ** 0.5)\n',
    ],
    wrong: ['def surface_Area(b, s):\n    return b * b\n'],
  },
  {
    id: 720,
    entry: 'add_dict_to_tuple',
    reference: 'def add_dict_to_tuple(group, more):\n    return group + (more,)\n',
    base: [[[4, 5], { is: 2 }]],
    right: ['def add_dict_to_tuple(group, more):\n    return (*group, more)\n'],
    wrong: ['def add_dict_to_tuple(group, more):\n    return [*group, more]\n'],
  },
  { ...regex('check_str', '^[aeiou]'), id: 737 },
  {
    id: 763,
    entry: 'find_min_diff',
    reference:
      'def find_min_diff(items, n):\n    items = sorted(items)\n    return min(b - a for a, b in zip(items, items[1:]))\n',
    base: [[[1, 5, 3, 19, 18, 25], 6]],
    right: [
      'def find_min_diff(items, n):\n    assert hash(items)\n    return min(abs(a - b) for i, a in enumerate(items) for b in items[:i])\n',
    ],
    wrong: ['def find_min_diff(items, n):\n    return items.sort() or 1\n'],
  },
  { ...regex('text_match_three', 'ab{3}?'), id: 787 },
  {
    id: 793,
    entry: 'last',
    reference: 'def last(items):\n    return items[-1]\n',
    base: [[[1, 2]]],
    // This is the form of the release.
    plus: {},
    right: ['def last(items):\n    return items.pop()\n'],
    wrong: ['def last(items):\n    return items[0]\n'],
  },
  { ...regex('text_starta_endb', 'a.*?b$'), id: 794 },
  {
    // No task of the release has this number, so no special rule applies.
    id: 99_999,
    entry: 'check_str',
    reference: 'def check_str(items):\n    return sorted(items)\n',
    base: [[[2, 1]]],
    right: ['def check_str(items):\n    items.sort()\n    return items\n'],
    wrong: ['def check_str(items):\n    return items\n'],
  },
];

const rows = TASKS.map(({ id, entry, reference, base, plus = [], atol = 0 }) => ({
  task_id: `Mbpp/${id}`,
  prompt: '"""\nA task.\n"""\n',
  entry_point: entry,
  canonical_solution: `\n${reference}`,
  base_input: base,
  plus_input: plus,
  atol,
  contract: '',
  assertion: '',
}));
const answers = TASKS.flatMap(({ id, right, wrong }) =>
  [...right, ...wrong].map((solution) => ({ task_id: `Mbpp/${id}`, solution })),
);

const GRADINGS = ['auto', 'shared'];
let suites: Awaited<ReturnType<typeof judgeAll>>;
beforeAll(async () => {
  const keys = GRADINGS.map((grading) => [grading, { grading }]);
  suites = await judgeAll(rows, answers, Object.fromEntries(keys));
});

describe.each(GRADINGS)('MBPP+, grading: %s', (grading) => {
  let run: JudgedSuite;
  beforeAll(() => {
    run = suites(grading);
  });

  it.each(TASKS)('judges answers to Mbpp/$id as EvalPlus does', ({ id, right, wrong }) => {
    expect(run.results.references?.failed).toEqual([]);
    const verdicts = [...right, ...wrong].map((_, n) => run.verdictOf[`Mbpp/${id}#${n}`]);
    expect(verdicts, JSON.stringify(run.reasonOf)).toEqual([
      ...right.map(() => 'passed'),
      ...wrong.map(() => 'failed'),
    ]);
  });
});

/** It takes two seconds of CPU time, and does the same as a quick one. */
const SLOW = `import time
def double(x):
    end = time.process_time() + 2
    while time.process_time() < end:
        pass
    return [2 * x]
`;

it('a slow reference takes no time from the answers that it judges', async () => {
  const row = { ...rows[0], task_id: 'T/1', entry_point: 'double', canonical_solution: SLOW };
  const solutions = ['return [x + x]', 'return [x * x]'].map((body) => ({
    task_id: 'T/1',
    solution: `def double(x):\n    ${body}\n`,
  }));
  const task = { ...row, base_input: [[0], [3]], plus_input: [] };
  const limits = { cpu: '1s', wall: '2s' };
  const gradings = { split: { grading: 'split', limits }, shared: { grading: 'shared', limits } };
  const judged = await judgeAll([task], solutions, gradings);
  for (const grading of Object.keys(gradings)) {
    const { verdictOf, reasonOf } = judged(grading);
    expect(verdictOf, JSON.stringify(reasonOf)).toEqual({ 'T/1#0': 'passed', 'T/1#1': 'failed' });
    expect(reasonOf['T/1#1']).toContain('input 1: expected [6], got [9]');
  }
});
