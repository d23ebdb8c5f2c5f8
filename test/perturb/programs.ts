import { fileURLToPath } from 'node:url';

/** A task in the layout of MultiPL-E, with a solution that calls itself. */
export interface Program {
  readonly language: string;
  readonly name: string;
  readonly prompt: string;
  /** The rest of the function, without what the tests begin with. */
  readonly completion: string;
  readonly tests: string;
  /** The file to write the program to. */
  readonly file: string;
  /** Commands that run it in its folder; the first word of each is a tool. */
  readonly commands: readonly (readonly string[])[];
}

const NODE = [process.execPath, 'program.js'];
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

/** One program in each language. */
export const PROGRAMS: readonly Program[] = [
  {
    language: 'python',
    name: 'count_odds',
    prompt: `def count_odds(numbers: list) -> int:
    """Write a function count_odds that counts the odd numbers.
    >>> count_odds([1, 2, 3])
    2
    """
`,
    completion: `    # count_odds calls itself, while recount_odds and count_odds_2 are others.
    recount_odds = count_odds_2 = 0
    if not numbers:
        return recount_odds + count_odds_2
    return numbers[0] % 2 + count_odds(numbers[1:])
`,
    tests: `def check(candidate):
    assert candidate([1, 2, 3]) == 2
    assert candidate([2]) == count_odds([4, 6])

check(count_odds)
`,
    file: 'program.py',
    commands: [['python3', 'program.py']],
  },
  {
    language: 'javascript',
    name: 'count_odds',
    prompt: `//Write a function count_odds that counts the odd numbers.
// >>> count_odds([1, 2, 3])
// 2
function count_odds(numbers){
`,
    completion: `  const of = { count_odds: 0 };
  if (numbers.length === 0) return of.count_odds;
  return numbers[0] % 2 + count_odds(numbers.slice(1));
}
`,
    tests: `const assert = require('node:assert');

function test() {
  let candidate = count_odds;
  assert.deepEqual(candidate([1, 2, 3]),2);
  assert.deepEqual({ count_odds }.count_odds([2, 4]),0);
}

test();`,
    file: 'program.js',
    commands: [NODE],
  },
  {
    language: 'typescript',
    name: 'count_odds',
    prompt: `//Write a function count_odds that counts the odd numbers.
// >>> count_odds([1, 2, 3])
// 2
function count_odds(numbers: number[]): number {
`,
    completion: `  const of: { count_odds: number } = { count_odds: 0 };
  if (numbers.length === 0) return of.count_odds;
  return numbers[0]! % 2 + count_odds(numbers.slice(1));
}
`,
    tests: `declare var require: any;
const assert = require('node:assert');

function test() {
  let candidate: typeof count_odds = count_odds;
  assert.deepEqual(candidate([1, 2, 3]),2);
  assert.deepEqual(candidate([2, 4]),0);
}

test();`,
    file: 'program.ts',
    commands: [[process.execPath, TSC, 'program.ts'], NODE],
  },
  {
    language: 'java',
    name: 'countOdds',
    prompt: `import java.util.*;
class Problem {
    // Write a function count_odds that counts the odd numbers.
    // >>> countOdds((new ArrayList<Long>(Arrays.asList((long)1l, (long)2l, (long)3l))))
    // (2l)
    public static long countOdds(ArrayList<Long> numbers) {
`,
    completion: `        int countOdds = 0;
        if (numbers.isEmpty()) return countOdds;
        ArrayList<Long> rest = new ArrayList<Long>(numbers.subList(1, numbers.size()));
        return numbers.get(0) % 2 + countOdds(rest);
`,
    tests: `    }
    public static void main(String[] args) {
    assert(countOdds((new ArrayList<Long>(Arrays.asList((long)1l, (long)2l, (long)3l)))) == (2l));
    assert(Problem.countOdds((new ArrayList<Long>(Arrays.asList()))) == (0l));
    java.util.function.Function<ArrayList<Long>, Long> candidate = Problem::countOdds;
    assert(candidate.apply((new ArrayList<Long>(Arrays.asList((long)2l)))) == 0l);
    }

}
`,
    file: 'Problem.java',
    commands: [
      ['javac', 'Problem.java'],
      ['java', '-ea', '-cp', '.', 'Problem'],
    ],
  },
  {
    language: 'cpp',
    name: 'count_odds',
    prompt: `#include<assert.h>
#include<vector>
// Write a function count_odds that counts the odd numbers.
// >>> count_odds((std::vector<long>({(long)1, (long)2, (long)3})))
// (2)
long count_odds(std::vector<long> numbers) {
`,
    completion: `    struct { long count_odds; } of = { 0 };
    if (numbers.empty()) return of.count_odds;
    return numbers[0] % 2 + count_odds(std::vector<long>(numbers.begin() + 1, numbers.end()));
`,
    tests: `}
int main() {
    auto candidate = count_odds;
    assert(candidate((std::vector<long>({(long)1, (long)2, (long)3}))) == (2));
    assert(::count_odds((std::vector<long>())) == (0));
}
`,
    file: 'program.cpp',
    commands: [['g++', '-o', 'program', 'program.cpp'], ['./program']],
  },
  {
    language: 'go',
    name: 'count_odds',
    prompt: `package count_odds_test

import (
    "testing"
    "fmt"
)

// Write a function count_odds that counts the odd numbers.
// >>> count_odds([]int{1, 2, 3})
// 2
func count_odds(numbers []int) int {
`,
    completion: `    of := struct{ count_odds int }{count_odds: 0}
    if len(numbers) == 0 {
        return of.count_odds
    }
    return numbers[0] % 2 + count_odds(numbers[1:])
}
`,
    tests: `func TestCount_Odds(t *testing.T) {
  candidate := count_odds
	type test struct {
		actual   interface{}
		expected interface{}
	}
   tests := []test{
     { actual: candidate([]int{1, 2, 3}), expected: 2 },
     { actual: candidate([]int{}), expected: 0 },
   }

	for _, tc := range tests {
		if fmt.Sprintf("%v", tc.actual) != fmt.Sprintf("%v", tc.expected) {
			t.Errorf("expected '%s', got '%s'", tc.expected, tc.actual)
		}
	}
}
`,
    file: 'program_test.go',
    commands: [['go', 'test', 'program_test.go']],
  },
  {
    language: 'rust',
    name: 'count_odds',
    prompt: `/// Write a function count_odds that counts the odd numbers.
/// >>> count_odds(vec![1, 2, 3])
/// 2
fn count_odds(numbers: Vec<isize>) -> isize {
`,
    completion: `    struct Of { count_odds: isize }
    let of = Of { count_odds: 0 };
    if numbers.is_empty() { return of.count_odds; }
    numbers[0] % 2 + count_odds(numbers[1..].to_vec())
`,
    tests: `}

fn main() {
    let candidate = count_odds;
    assert_eq!(candidate(vec![1, 2, 3]), 2);
    assert_eq!(count_odds(Vec::<isize>::new()), crate::count_odds(vec![2]));
}
`,
    file: 'program.rs',
    commands: [['rustc', '-A', 'warnings', 'program.rs'], ['./program']],
  },
  {
    language: 'ruby',
    name: 'count_odds',
    prompt: `# Write a function count_odds that counts the odd numbers.
# >>> count_odds.call([1, 2, 3])
# 2
def count_odds(numbers)
`,
    completion: `  of = { count_odds: 0 }
  return of[:count_odds] if numbers.empty?
  numbers[0] % 2 + count_odds(numbers.drop(1))
end
`,
    tests: `class TestHumanEval
  def test_count_odds
    candidate = method(:count_odds)
    raise 'wrong' unless candidate.call([1, 2, 3]) == 2
  end
end
TestHumanEval.new.test_count_odds
`,
    file: 'program.rb',
    commands: [['ruby', 'program.rb']],
  },
  {
    language: 'php',
    name: 'count_odds',
    prompt: `<?php
// Write a function count_odds that counts the odd numbers.
// >>> count_odds([1, 2, 3])
// 2
function count_odds($numbers) {
`,
    completion: `    $count_odds = 0;
    if (count($numbers) == 0) return $count_odds;
    return $numbers[0] % 2 + count_odds(array_slice($numbers, 1));
}
`,
    tests: `function candidate(...$args) {
    return count_odds(...$args);
}
function test(): void {
    if (candidate(array(1, 2, 3)) !== 2) { throw new Exception("Test failed!"); }
    if (array_map('count_odds', array(array(2))) !== array(0)) { throw new Exception("Test failed!"); }
}
test();`,
    file: 'program.php',
    commands: [['php', 'program.php']],
  },
  {
    language: 'bash',
    name: 'count_odds',
    prompt: `#!/bin/bash
# Write a function count_odds that counts the odd numbers.
# >>> count_odds "1 2 3"
# 2
# $1 is a space-separated list
count_odds() {
`,
    completion: `    local count_odds=0 first rest
    read -r first rest <<< "$1"
    if [ -z "$first" ]; then echo $count_odds; return; fi
    echo $(( first % 2 + $(count_odds "$rest") ))
`,
    tests: `}

candidate() {
    count_odds "$@"
}

set -e
run_test() {
    [[ $(candidate "1 2 3") = "2" ]]
    [[ $(count_odds "") = "0" ]]
}

run_test`,
    file: 'program.sh',
    commands: [['bash', 'program.sh']],
  },
];
