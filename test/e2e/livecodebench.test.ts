/** LiveCodeBench's rows, judged by the rules of its own grader. */

import { deflateSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type JudgedSuite, judge, judgeAll } from './support/judge.ts';

/** As released: zlib of Python's pickle (protocol 4) of one text. */
function packed(value: unknown): string {
  const text = Buffer.from(JSON.stringify(value));
  const size = Buffer.alloc(4);
  size.writeUInt32LE(text.length);
  return deflateSync(
    Buffer.concat([Buffer.from([0x80, 4, 0x58]), size, text, Buffer.from([0x2e])]),
  ).toString('base64');
}

type Cases = readonly (readonly [input: string, output: string])[];

function row(id: string, cases: Cases, hidden: Cases = [], name: string | null = null) {
  const testtype = name === null ? 'stdin' : 'functional';
  const listed = (some: Cases) => some.map(([input, output]) => ({ input, output, testtype }));
  return {
    question_title: id,
    question_content: `Task ${id}.`,
    platform: 'atcoder',
    question_id: id,
    contest_date: '2023-08-21T00:00:00',
    starter_code: name === null ? '' : `class Solution:\n    def ${name}(self, x):\n        `,
    public_test_cases: JSON.stringify(listed(cases)),
    private_test_cases: packed(listed(hidden)),
    metadata: JSON.stringify(name === null ? {} : { func_name: name }),
  };
}

interface Task {
  readonly row: ReturnType<typeof row>;
  readonly right: readonly string[];
  readonly wrong: readonly string[];
}

const PROGRAMS: readonly Task[] = [
  {
    row: row('root', [['16 9\n', '5.0']], [['1 3\n', '2']]),
    right: [
      'a, b = map(int, input().split())\nprint(math.sqrt(a + b))',
      'from __future__ import annotations\na, b = map(int, stdin.readline().split())\nprint("%.3f" % sqrt(a + b))',
      'def main() -> List[int]:\n    a, b = map(Decimal if False else int, input().split())\n    print(f"{(a + b) ** 0.5:.1e}")\nif __name__ == "__main__":\n    main()',
      // Imports and similar statements do not hide a program's own definitions.
      'def sqrt(x):\n    return x ** 0.5\na, b = map(int, input().split())\nprint("  ", sqrt(a + b), "\\n\\n")',
      'import sys\na, b = map(int, input().split())\nprint(int((a + b) ** 0.5))\nsys.exit(0)',
    ],
    wrong: [
      'print("6.00")',
      'a, b = map(int, input().split())\nprint((a + b) ** 0.5 + 1e-12)',
      'print("5.0")',
      'a, b = map(int, input().split())\nprint("x", (a + b) ** 0.5)',
    ],
  },
  {
    row: row('deep', [['9000\n', '9000']]),
    right: [
      'def count(n):\n    return 0 if n == 0 else 1 + count(n - 1)\nprint(count(int(input())))',
      '@lru_cache(None)\ndef count(n):\n    return n and 1 + (lambda: count(n - 1))()\nprint(len(list(accumulate([1] * int(input())))))',
    ],
    wrong: ['def count(n):\n    return count(n + 1)\nprint(count(1))'],
  },
  {
    row: row('row', [['4\n', '1 2 3 4\n\na b']]),
    right: [
      'n = int(input())\nprint("", *range(1, n + 1), "")\nprint()\nprint("\\ta b")',
      'print("1.0 2e0 03 4", "", " a b ", sep="\\n")',
    ],
    wrong: [
      'print("1 2 3 4 5\\n\\na b")',
      'print("1 2 3 4\\na b")',
      'print("1 2 3 4\\n\\na  b")',
      'print("1 2 3 4\\n\\nA b")',
      'print("1 2\\n3 4\\n\\na b")',
    ],
  },
  {
    row: row('names', [['', 'ok']]),
    right: [
      'd = deque([1]); heappush([], 1); bisect_left([1], 1); defaultdict(list); Counter("a"); inf; gcd(2, 4)\npermutations([1]); reduce(add, [1]); randint(1, 2); mean([1]); deepcopy([1]); StringIO(); dumps({}); ascii_lowercase\ncollections.OrderedDict(); itertools.count(); functools.partial(print); Optional[int]; print("ok")',
    ],
    wrong: ['np.zeros(1)\nprint("ok")'],
  },
];

const FUNCTIONS: readonly Task[] = [
  {
    row: row('twoSum', [['[2, 7, 11]\n9', '[0, 1]']], [['[3, 3]\n6\n', '[0, 1]']], 'twoSum'),
    right: [
      'class Solution:\n    def twoSum(self, nums: List[int], target: int) -> List[int]:\n        return next([i, j] for i, j in combinations(range(len(nums)), 2) if nums[i] + nums[j] == target)',
      'class Solution:\n    def twoSum(self, nums, target):\n        return 0, 1',
      'def twoSum(nums, target):\n    return [0.0, True]',
      // All calls share one instance.
      'class Solution:\n    def __init__(self):\n        self.seen = []\n    def twoSum(self, nums, target):\n        self.seen.append(nums)\n        nums.clear()\n        return [0, len(self.seen[:1])]',
    ],
    wrong: [
      'class Solution:\n    def twoSum(self, nums, target):\n        return [1, 0]',
      'class Solution:\n    def twoSum(self, nums, target):\n        return "[0, 1]"',
      'class Solution:\n    def two_sum(self, nums, target):\n        return [0, 1]',
      'class Solution:\n    def twoSum(self, nums, target):\n        sys.exit(0)',
      'class Solution:\n    def twoSum(self, nums, target):\n        return range(2)',
      'print("[0, 1]")',
      // An object that claims to equal everything.
      'class Yes(list):\n    def __eq__(self, other): return True\n    __hash__ = None\nclass Solution:\n    def twoSum(self, nums, target):\n        return Yes()',
    ],
  },
  {
    row: row('pairs', [['"ab"', '[["a", 1.5], ["b", null]]']], [], 'pairs'),
    right: [
      'class Solution:\n    def pairs(self, s: str):\n        return [["a", 1.5], ["b", None]]',
    ],
    wrong: [
      // Its grader turns only a whole tuple into a list.
      'class Solution:\n    def pairs(self, s):\n        return [("a", 1.5), ("b", None)]',
      'class Solution:\n    def pairs(self, s):\n        return [["a", 1.5], ["b", 0]]',
    ],
  },
  {
    row: row('deepest', [['9000', '9000']], [], 'deepest'),
    right: [
      'class Solution:\n    def deepest(self, n):\n        return 0 if n == 0 else 1 + self.deepest(n - 1)',
    ],
    wrong: ['class Solution:\n    def deepest(self, n):\n        return n - 1'],
  },
];

const TASKS = [...PROGRAMS, ...FUNCTIONS];
const answers = TASKS.flatMap(({ row: { question_id: task_id }, right, wrong }) =>
  [...right, ...wrong].map((solution) => ({ task_id, solution })),
);

const FORMATS = ['auto', 'livecodebench', 'stdio'];
let suites: Awaited<ReturnType<typeof judgeAll>>;
beforeAll(async () => {
  suites = await judgeAll(
    TASKS.map((task) => task.row),
    answers,
    Object.fromEntries(FORMATS.map((format) => [format, { format }])),
  );
});

describe.each(FORMATS)('format: %s', (format) => {
  let run: JudgedSuite;
  beforeAll(() => {
    run = suites(format);
  });

  it.each(TASKS)(
    'judges $row.question_id as LiveCodeBench does',
    ({ row: { question_id: id }, right, wrong }) => {
      const verdicts = [...right, ...wrong].map((_, n) => run.verdictOf[`${id}#${n}`]);
      const reasons = [...right, ...wrong].map((_, n) => run.reasonOf[`${id}#${n}`]);
      expect(
        verdicts.map((verdict) => verdict === 'passed'),
        JSON.stringify(reasons),
      ).toEqual([...right.map(() => true), ...wrong.map(() => false)]);
    },
  );

  it('hides expected values from every answer, without a reference', () => {
    const used = new Set(FUNCTIONS.map(({ row: of }) => run.gradingOf[`${of.question_id}#0`]));
    expect(used).toEqual(new Set(['split']));
    expect(run.gradingOf['root#0']).toBe('outside');
  });

  it('counts only the lines of the answer', () => {
    expect(run.reasonOf['names#1']).toContain("name 'np' is not defined (line 1)");
    expect(run.reasonOf['twoSum#4']).toContain('case 1 of 2: expected [0, 1], got [1, 0]');
  });
});

it('LiveCodeBench’s rules differ from those of plain stdin/stdout tasks', async () => {
  const plain = { id: 'plain', prompt: 'Root.', input: '16 9\n', output: '5.0' };
  const run = await judge(
    [plain],
    ['print(5.0)', 'print("5.00")', 'print(" 5.0")', 'print(sqrt(25.0))'].map((solution) => ({
      task_id: 'plain',
      solution,
    })),
  );
  expect(Object.values(run.verdictOf)).toEqual(['passed', 'failed', 'failed', 'failed']);
});

it('a row with mistakes gives one error that lists everything it lacks', async () => {
  const broken = [
    { question_id: 'a', public_test_cases: null },
    { ...row('b', [['1', '1']]), metadata: JSON.stringify({ func_name: 'not a name' }) },
    { ...row('c', [['[1', '1']], [], 'f') },
    { ...row('d', [['1', '1']], [], 'f'), metadata: '{}' },
    { ...row('e', []), private_test_cases: null },
  ];
  const run = await judge(broken, answers, { format: 'livecodebench' });
  expect(run.exitCode).toBe(2);
  for (const said of [
    ':1: the fields "question_content" and "public_test_cases" are missing',
    ':2: the field "metadata.func_name": expected the name of a function, found "not a name"',
    ':3: the field "public_test_cases[0].input": expected JSON, a value a line',
    ':4: the field "public_test_cases[0].testtype": is "functional": expected stdin',
    ':5: the field "public_test_cases": has no cases',
  ]) {
    expect(run.log).toContain(said);
  }
});

it('function tasks exist in Python only', async () => {
  const [task] = FUNCTIONS;
  const run = await judge([task?.row ?? {}], answers, { language: 'javascript' });
  expect(run.exitCode).toBe(2);
  expect(run.log).toContain(
    "such tasks are for Python only, but the suite's language is javascript",
  );
});
