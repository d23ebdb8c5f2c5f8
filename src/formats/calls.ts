import type { Problem } from '../records/dataset.ts';

/** The cases of a task whose answer is a function. */
export interface Calls {
  /** The function to call, or a method of the program's `class Solution`. */
  readonly name: string;
  /** JSON text of a list of argument lists. */
  readonly inputs: string;
  /** JSON text of the list of right results. */
  readonly outputs: string;
  /** The grader whose rules compare the answers. */
  readonly rules: 'livecodebench' | 'apps';
}

/**
 * The parts of a problem whose cases are calls. Its tests need only one function and plain data
 * from a candidate, so they always run apart from it.
 */
export function callProblem(
  calls: Calls,
): Pick<Problem, 'entryPoint' | 'tests' | 'suffix' | 'preamble' | 'isApart'> {
  const { name, inputs, outputs, rules } = calls;
  return {
    entryPoint: name,
    preamble: IMPORTS[rules],
    suffix: `if "Solution" in globals():\n    ${name} = Solution().${name}\n`,
    isApart: true,
    tests: `
def _check(candidate):
    import json
    inputs = json.loads(${JSON.stringify(inputs)})
    outputs = json.loads(${JSON.stringify(outputs)})
${COMPARISON[rules]}
    for number, (arguments, wanted) in enumerate(zip(inputs, outputs), 1):
        arguments, wanted = meant(arguments, wanted)
        got = candidate(*arguments)
        if isinstance(got, tuple):
            got = list(got)
        assert is_right(got, wanted), (
            "case %d of %d: expected %.80r, got %.80r" % (number, len(inputs), wanted, got))

_check(${name})`,
  };
}

/** The imports that each grader gives to programs. */
export const IMPORTS = {
  /** From LiveCodeBench's `testing_util.py`. */
  livecodebench: [
    ...'string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json builtins typing'
      .split(' ')
      .map((module) => `from ${module} import *`),
    'import string, re, datetime, collections, heapq, bisect, copy, math, random, statistics',
    'import itertools, functools, operator, io, sys, json',
    'sys.setrecursionlimit(50000)',
  ].join('\n'),
  /** From the `testing_util.py` of APPS and TACO, without NumPy. */
  apps: `import sys, time, itertools, collections, math, fractions, random, heapq
from itertools import accumulate, product, permutations, combinations
from collections import Counter, OrderedDict, deque, defaultdict, ChainMap
from functools import lru_cache
from math import sqrt, sin, cos, tan, ceil, fabs, floor, gcd, exp, log, log2
from typing import List, Tuple
from heapq import *`,
} as const;

const COMPARISON = {
  livecodebench: `
    def meant(arguments, wanted):
        return arguments, wanted

    def is_right(got, wanted):
        return got == wanted
`,
  // Keys in JSON are always texts. The expected value may be inside a list.
  apps: `
    def with_numbers(value):
        try:
            return {int(key): each for key, each in value.items()}
        except ValueError:
            return value

    def meant(arguments, wanted):
        if arguments and isinstance(arguments[0], dict):
            arguments = [with_numbers(arguments[0]), *arguments[1:]]
        if isinstance(wanted, dict):
            wanted = [with_numbers(wanted)]
        elif isinstance(wanted, list) and wanted and isinstance(wanted[0], dict):
            wanted = [with_numbers(wanted[0])]
        return arguments, wanted

    def is_right(got, wanted):
        rights = [wanted, wanted[0]] if isinstance(wanted, list) and wanted else [wanted]
        if isinstance(got, list) and got and isinstance(got[0], tuple):
            return got in rights or [list(each) for each in got] in rights
        return got in rights
`,
} as const;
