/**
 * Values of subclasses. In split grading they equal the same values as in one process, and no
 * others.
 */

import { beforeAll, describe, expect, it } from 'vitest';
import { runSuites, type SuiteRun } from './run-all.ts';
import { nativeWay } from './ways.ts';

interface Value {
  readonly name: string;
  /** Statements before the function. */
  readonly before: string;
  /** The return value of the function. */
  readonly given: string;
  /** Statements of the tests, about `v`. */
  readonly tests: readonly string[];
  /** The plain value of a reference, which passes the same tests. */
  readonly plain: string;
}

const value = (
  name: string,
  before: string,
  given: string,
  plain: string,
  ...more: readonly string[]
): Value => ({ name, before, given, plain, tests: [`assert v == ${plain}`, ...more] });

/** They pass in one process, and so they do here. */
const EQUAL: readonly Value[] = [
  value(
    'an IntEnum',
    'from enum import IntEnum\nclass Level(IntEnum):\n    HIGH = 2\n',
    'Level.HIGH',
    '2',
    'assert v + 1 == 3 and v in [2] and {2: "two"}[v] == "two" and isinstance(v, int)',
    'assert str(v) == "2" and f"{v}" == "2"',
  ),
  value(
    'a StrEnum',
    'import enum\nclass Colour(enum.StrEnum if hasattr(enum, "StrEnum") else str):\n    RED = "red"\n',
    'Colour.RED',
    '"red"',
    'assert v.upper() == "RED" and "".join([v]) == "red" and {"red": 1}[v] == 1',
  ),
  value(
    'an Enum of text',
    'import enum\nclass Colour(str, enum.Enum):\n    RED = "red"\n',
    'Colour.RED',
    '"red"',
    'assert len(v) == 3 and v < "s" and v[0] == "r"',
  ),
  value(
    'an Enum of numbers within a list, a dict and a tuple',
    'import enum\nclass N(float, enum.Enum):\n    HALF = 0.5\n',
    '[N.HALF, {"a": N.HALF}, (N.HALF, {N.HALF})]',
    '[0.5, {"a": 0.5}, (0.5, {0.5})]',
  ),
  value(
    'an IntFlag',
    'import enum\nclass F(enum.IntFlag):\n    A = 1\n    B = 2\n',
    'F.A | F.B',
    '3',
  ),
  value(
    'a named tuple',
    'from collections import namedtuple\nP = namedtuple("P", "x y")\n',
    'P(1, [2])',
    '(1, [2])',
    'assert len(v) == 2 and v[0] == 1 and list(v) == [1, [2]]',
  ),
  value(
    'a typed named tuple with a method',
    'from typing import NamedTuple\nclass P(NamedTuple):\n    x: int\n    y: int = 2\n    def total(self):\n        return self.x + self.y\n',
    'P(1)',
    '(1, 2)',
  ),
  value(
    'a read-only view of a dict',
    'from types import MappingProxyType\n',
    'MappingProxyType({"cat": 7})',
    '{"cat": 7}',
    'assert v["cat"] == 7 and list(v) == ["cat"] and dict(v) == {"cat": 7}',
  ),
  value(
    'a ChainMap',
    'from collections import ChainMap\n',
    'ChainMap({"cat": 7}, {"cat": 8, "dog": 1})',
    '{"cat": 7, "dog": 1}',
    'assert v["dog"] == 1 and sorted(v.items()) == [("cat", 7), ("dog", 1)]',
  ),
  value(
    'a UserDict',
    'from collections import UserDict\n',
    'UserDict(cat=7)',
    '{"cat": 7}',
    'assert v["cat"] == 7',
  ),
  value(
    'a subclass of UserList with a method',
    'from collections import UserList\nclass L(UserList):\n    def total(self):\n        return sum(self)\n',
    'L([1, 2])',
    '[1, 2]',
    'assert v[1] == 2 and list(v) == [1, 2]',
  ),
  value(
    'a UserString',
    'from collections import UserString\n',
    'UserString("ab")',
    '"ab"',
    'assert v.upper() == "AB"',
  ),
  value(
    'a dict',
    'class Ages(dict):\n    pass\n',
    'Ages(cat=7)',
    '{"cat": 7}',
    'assert v.get("cat") == 7 and isinstance(v, dict)',
  ),
  value(
    'a dict with methods, attributes and __init__',
    'class Ages(dict):\n    def __init__(self, *a, **k):\n        super().__init__(*a, **k)\n        self.total = sum(self.values())\n    def oldest(self):\n        return max(self)\n',
    'Ages(cat=7)',
    '{"cat": 7}',
    'assert [*v.items()] == [("cat", 7)]',
  ),
  value(
    'a dict that makes what is missing',
    'class Ages(dict):\n    def __missing__(self, name):\n        return 0\n',
    'Ages(cat=7)',
    '{"cat": 7}',
    'assert v["cat"] == 7',
  ),
  value(
    'a list, a set, a frozenset, bytes, text and numbers',
    'import decimal, fractions\nclass L(list): pass\nclass S(set): pass\nclass F(frozenset): pass\nclass B(bytes): pass\nclass A(bytearray): pass\nclass T(str): pass\nclass I(int): pass\nclass R(float): pass\nclass C(complex): pass\nclass D(decimal.Decimal): pass\nclass Q(fractions.Fraction): pass\n',
    '[L([1, L()]), S([1]), F([2]), B(b"a"), A(b"b"), T("t"), I(1 << 600), R(0.5), C(1, 2), D("1.50"), Q(1, 2)]',
    '[[1, []], {1}, frozenset([2]), b"a", bytearray(b"b"), "t", 1 << 600, 0.5, 1 + 2j, D("1.50"), Q(1, 2)]'.replace(
      'D("1.50"), Q(1, 2)',
      '1.5, 0.5',
    ),
  ),
  value(
    'dates, times and spans',
    'import datetime as d\nclass Day(d.date): pass\nclass Moment(d.datetime): pass\nclass Span(d.timedelta): pass\n',
    '[Day(2024, 2, 29), Moment(2024, 2, 29, 1, tzinfo=d.timezone.utc), Span(hours=30)]',
    '(lambda d: [d.date(2024, 2, 29), d.datetime(2024, 2, 29, 1, tzinfo=d.timezone.utc), d.timedelta(1, 21600)])(__import__("datetime"))',
  ),
  value(
    'kinds of dicts and a deque',
    'import collections as c\nclass O(c.OrderedDict): pass\nclass C(c.Counter): pass\nclass D(c.defaultdict): pass\nclass Q(c.deque): pass\n',
    '[O(a=1), C("aa"), D(list, a=[1]), list(Q([1], 3))]',
    '[{"a": 1}, {"a": 2}, {"a": [1]}, [1]]',
    'assert [list(each) for each in v[:3]] == [["a"]] * 3 and [*v[0].items()] == [("a", 1)]',
  ),
  value('an array of numbers', 'import array\n', 'list(array.array("d", [1.5, 2]))', '[1.5, 2.0]'),
  value(
    'bytes seen through a memoryview',
    '',
    'memoryview(b"abc")',
    'b"abc"',
    'assert bytes(v) == b"abc" and v[0] == 97',
  ),
  value(
    'the keys of a ChainMap and of a UserDict',
    'from collections import ChainMap, UserDict\n',
    '[ChainMap({"a": 1}).keys(), UserDict(b=1).keys(), ChainMap({"a": 1}).items()]',
    '[{"a"}, {"b"}, {("a", 1)}]',
  ),
  {
    name: 'an item of a generator',
    before: 'import enum\nclass Level(enum.IntEnum):\n    LOW = 1\n    HIGH = 2\n',
    given: '(each for each in Level)',
    plain: 'iter([1, 2])',
    tests: ['assert list(v) == [1, 2]'],
  },
];

/** They fail in one process, or show that their class differs. They do the same here. */
const UNEQUAL: readonly Value[] = [
  value('another content', 'class Ages(dict):\n    pass\n', 'Ages(cat=8)', '{"cat": 7}'),
  value(
    'another type than a list',
    'class L(list):\n    pass\n',
    'L([1])',
    '[1]',
    'assert type(v) is list',
  ),
  value(
    'a named tuple where a tuple is asked for',
    'from collections import namedtuple\nP = namedtuple("P", "x")\n',
    'P(1)',
    '(1,)',
    'assert type(v) is tuple',
  ),
  value(
    'a UserDict where a dict is asked for',
    'from collections import UserDict\n',
    'UserDict(a=1)',
    '{"a": 1}',
    'assert isinstance(v, dict)',
  ),
  value(
    'how an Enum is shown',
    'import enum\nclass C(str, enum.Enum):\n    RED = "red"\n',
    'C.RED',
    '"red"',
    'assert str(v) == "red"',
  ),
  value(
    'how a named tuple is shown',
    'from collections import namedtuple\nP = namedtuple("P", "x")\n',
    'P(1)',
    '(1,)',
    'assert repr(v) == "(1,)"',
  ),
  value('a plain Enum', 'import enum\nclass C(enum.Enum):\n    RED = "red"\n', 'C.RED', '"red"'),
  value('an array and a list', 'import array\n', 'array.array("i", [1])', '[1]'),
  value(
    'a class that says it is unequal',
    'class L(list):\n    def __eq__(self, other):\n        return False\n',
    'L([1])',
    '[1]',
  ),
  value(
    'a class that hides what it has',
    'class D(dict):\n    def __getitem__(self, name):\n        return 0\n',
    'D(a=1)',
    '{"a": 1}',
    'assert v["a"] == 1',
  ),
  value(
    'a class with a length of its own',
    'class L(list):\n    def __len__(self):\n        return 5\n',
    'L([1])',
    '[1]',
    'assert len(v) == 1',
  ),
];

/** Their classes would make them pass in one process. Here only the value counts. */
const LIES: readonly Value[] = [
  value(
    'a number that equals everything',
    'class N(int):\n    def __eq__(self, other):\n        return True\n    __hash__ = int.__hash__\n',
    'N(1)',
    '2',
  ),
  value(
    'text that equals everything, within a list',
    'class T(str):\n    def __eq__(self, other):\n        return True\n',
    '[T("a")]',
    '["b"]',
  ),
  value(
    'a dict that shows other items',
    'class D(dict):\n    def items(self):\n        return [("a", 2)]\n',
    'D(a=1)',
    '{"a": 2}',
  ),
  value(
    'a dict that shows other items by an attribute',
    'class D(dict):\n    pass\nd = D(a=1)\nd.items = lambda: [("a", 2)]\n',
    'd',
    '{"a": 2}',
  ),
  value(
    'a metaclass that equals dict',
    'class M(type):\n    def __hash__(self):\n        return hash(dict)\n    def __eq__(self, other):\n        return True\nclass D(metaclass=M):\n    def items(self):\n        return [("a", 2)]\n    def __eq__(self, other):\n        return True\n',
    'D()',
    '{"a": 3}',
  ),
];

const VALUES = [...EQUAL, ...UNEQUAL, ...LIES];

describe.skipIf(nativeWay().tier !== 'namespaces')('a value of a subclass', () => {
  let split: SuiteRun;
  let shared: SuiteRun;

  beforeAll(async () => {
    const problems = VALUES.map(({ before, given, plain, tests }) => ({
      row: {
        prompt: '',
        entry_point: 'f',
        test: `def check(candidate):\n    v = candidate()\n${tests.map((line) => `    ${line}\n`).join('')}`,
        canonical_solution: `def f():\n    return ${plain}\n`,
      },
      samples: [`${before}def f():\n    return ${given}\n`],
    }));
    const all = { split: { problems }, shared: { problems, suite: { grading: 'shared' } } };
    ({ split, shared } = (await runSuites(nativeWay(), all)).suites);
  });

  const seen = (run: SuiteRun, one: Value) => {
    const line = run.verdicts[VALUES.indexOf(one)];
    return { verdict: line?.verdict, grading: line?.grading, reason: line?.reason };
  };

  it.each(EQUAL)('passes as in one process: $name', (one) => {
    expect(seen(shared, one)).toEqual({ verdict: 'passed', grading: 'shared', reason: null });
    expect(seen(split, one)).toEqual({ verdict: 'passed', grading: 'split', reason: null });
  });

  it.each(UNEQUAL)('fails as in one process: $name', (one) => {
    expect(seen(shared, one)).toMatchObject({ verdict: 'failed', grading: 'shared' });
    expect(seen(split, one)).toMatchObject({ verdict: 'failed', grading: 'split' });
  });

  it.each(LIES)('is not believed if it lies: $name', (one) => {
    expect(seen(shared, one).grading).toBe('shared');
    expect(seen(split, one)).toMatchObject({ grading: 'split' });
    expect(['failed', 'tampered']).toContain(seen(split, one).verdict);
  });
});
