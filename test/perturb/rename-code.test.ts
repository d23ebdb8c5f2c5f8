import { describe, expect, test } from 'vitest';
import { AMBIGUOUS, promptOf, renamed, testsOf } from './renamed.ts';

describe('names that are no uses of the function', () => {
  test('of which it is a part stay', async () => {
    const text = 'def sort(x):\n    return sort_all(resort, _sort, sorting) + sort(x)\n';
    const changed = 'def fresh(x):\n    return sort_all(resort, _sort, sorting) + fresh(x)\n';
    expect(await promptOf(text)).toBe(changed);
  });

  test('stay: attributes, keyword arguments, keys and texts', async () => {
    const text = `def sort(x):
    x.sort()
    print('sort', end="sort(1)")
    return call(x, sort={'sort': sort}, by=x.sort)
`;
    expect(await promptOf(text)).toBe(
      text.replace('def sort', 'def fresh').replace(': sort}', ': fresh}'),
    );
  });

  test.each([
    [
      'javascript',
      'function sort(x) { x.sort(); return { sort: x.sort, by: x.map(sort) }; }\n',
      'function fresh(x) { x.sort(); return { sort: x.sort, by: x.map(fresh) }; }\n',
    ],
    [
      'typescript',
      'function sort(x: sort): sort { x.sort(); return { sort: sort(x) }; }\n',
      'function fresh(x: sort): sort { x.sort(); return { sort: fresh(x) }; }\n',
    ],
    [
      'java',
      'class P { static int sort(int[] x) { int sort = sort(x); Arrays.sort(x); return sort; } }\n',
      'class P { static int fresh(int[] x) { int sort = fresh(x); Arrays.sort(x); return sort; } }\n',
    ],
    [
      'cpp',
      'int& sort(int x) { std::sort(a, b); y.sort(); z->sort(); std::sort<int>(a); return sort(x); }\n',
      'int& fresh(int x) { std::sort(a, b); y.sort(); z->sort(); std::sort<int>(a); return fresh(x); }\n',
    ],
    [
      'go',
      'package p\n\nfunc sort(x V) T { x.sort(); return T{sort: sort(x)} }\n',
      'package p\n\nfunc fresh(x V) T { x.sort(); return T{sort: fresh(x)} }\n',
    ],
    [
      'rust',
      'fn sort(x: V) -> V { x.sort(); std::sort(x); vec![x.sort(), sort(x), y::sort(x)] }\n',
      'fn fresh(x: V) -> V { x.sort(); std::sort(x); vec![x.sort(), fresh(x), y::sort(x)] }\n',
    ],
    [
      'ruby',
      'def sort(x)\n  x.sort(); { sort: 1, :sort => x[:sort] }; sort(x)\nend\n',
      'def fresh(x)\n  x.sort(); { sort: 1, :sort => x[:sort] }; fresh(x)\nend\n',
    ],
    [
      'php',
      '<?php function by($by) { $x->by(); A::by(); return by($by); }\n',
      '<?php function fresh($by) { $x->by(); A::by(); return fresh($by); }\n',
    ],
    [
      'bash',
      'by() { local by=1; echo by "$by" $(by x); by=2; }\n',
      'fresh() { local by=1; echo by "$by" $(fresh x); by=2; }\n',
    ],
  ])('stay in %s', async (language, text, changed) => {
    expect(await promptOf(text, language)).toBe(changed);
  });
});

describe('a name that is used for another thing, too, is not renamed', () => {
  test.each([
    ['a parameter', 'def sort(sort):\n    return sort\n'],
    ['a local variable', 'def sort(x):\n    sort = 2\n    return sort\n'],
    ['a part of a pattern', 'def sort(x):\n    a, (sort, *b) = x\n'],
    ['a variable of a loop', 'def sort(x):\n    return [sort for sort in x]\n'],
    ['a function within', 'def sort(x):\n    def sort(): pass\n'],
    ['an import', 'from a import sort\ndef sort(x):\n    pass\n'],
    ['a class', 'class sort: pass\ndef sort(x):\n    pass\n'],
  ])('%s', async (_, text) => {
    expect(await promptOf(text)).toBe(AMBIGUOUS);
  });

  test.each([
    ['javascript', 'function sort(x) { const { sort } = x; }\n'],
    ['typescript', 'function sort(x: (sort: A) => B) { return (sort: A) => sort; }\n'],
    ['cpp', '#define F(x) sort(x)\nint sort(int x) { }\n'],
    ['go', 'package p\n\nfunc sort(x int) int { sort := 1; return sort }\n'],
    ['rust', 'fn sort(x: V) { assert!(x.all(|sort| sort > 1)); }\n'],
    ['ruby', 'def sort(x)\n  x.each { |sort| p sort }\nend\n'],
  ])('in %s', async (language, text) => {
    expect(await promptOf(text, language)).toBe(AMBIGUOUS);
  });

  test('in tests', async () => {
    const given = { prompt: 'def sort(x):\n    pass\n', tests: 'def check(sort):\n    sort()\n' };
    expect(await renamed(given, 'fresh')).toBe(AMBIGUOUS);
  });
});

describe('other uses of the function follow', () => {
  test('decorators, references, defaults and texts that are looked up', async () => {
    const text = `@functools.lru_cache(maxsize=None)
@wraps(other)
async def sort(x, by=None):
    sort.cache_clear()
    return f"{sort(x)} sort" + globals()['sort'](x) + getattr(a, 'sort') + map(sort, x)
sort = memoize(sort)
__all__ = ['sort', 'by']
`;
    const changed = `@functools.lru_cache(maxsize=None)
@wraps(other)
async def fresh(x, by=None):
    fresh.cache_clear()
    return f"{fresh(x)} sort" + globals()['fresh'](x) + getattr(a, 'sort') + map(fresh, x)
fresh = memoize(fresh)
__all__ = ['fresh', 'by']
`;
    expect(await promptOf(text)).toBe(changed);
  });

  test('exports, while keys of other objects keep their names', async () => {
    const text =
      'function sort(x) {}\nmodule.exports = { sort };\nexports.sort = sort;\nf({ sort });\n';
    const changed =
      'function fresh(x) {}\nmodule.exports = { fresh };\nexports.fresh = fresh;\nf({ sort: fresh });\n';
    expect(await promptOf(text, 'javascript')).toBe(changed);
  });

  test('arrow functions, overloads and types of functions', async () => {
    const arrow = 'export const sort = (x) => sort(x);\n';
    expect(await promptOf(arrow, 'javascript')).toBe('export const fresh = (x) => fresh(x);\n');
    const overloads =
      'function sort(x: A): A;\nfunction sort(x: B): B { const f: typeof sort = sort; return f(x); }\n';
    expect(await promptOf(overloads, 'typescript')).toBe(overloads.replaceAll('sort', 'fresh'));
  });

  test('declarations, namespaces and templates of C++', async () => {
    const text =
      'namespace n { int sort(int a);\ntemplate<class T> T f(T a) { return n::sort(a); }\nint sort(int a) { return sort<int>(a); } }\n';
    expect(await promptOf(text, 'cpp', 'sort')).toBe(text.replaceAll('sort', 'fresh'));
  });

  test('modules of tests of Rust', async () => {
    const module = (name: string) =>
      `#[cfg(test)]\nmod tests {\n    use super::${name};\n    #[test]\n    fn test_sort() { assert_eq!(${name}(1), super::${name}(1)); }\n}\n`;
    const program = { prompt: 'fn sort(x: V) -> V {\n', reference: '    x\n}\n' };
    const given = { language: 'rust', ...program, tests: module('sort') };
    expect(await testsOf(given)).toBe(module('fresh'));
  });

  test('commands before a command, and exported functions of Bash', async () => {
    const text = 'by() { time by; command by x; trap by EXIT; }\nexport -f by\n';
    expect(await promptOf(text, 'bash')).toBe(
      'fresh() { time fresh; command fresh x; trap fresh EXIT; }\nexport -f fresh\n',
    );
  });

  test('calls in PHP whatever the case of their letters', async () => {
    const text = '<?php\nfunction by($x) { return BY($x) + \\by($x); }\n';
    expect(await promptOf(text, 'php')).toBe(
      '<?php\nfunction fresh($x) { return fresh($x) + \\fresh($x); }\n',
    );
  });

  test('tests that cannot be parsed with the program', async () => {
    const given = { prompt: 'def sort(x):\n    pass\n', tests: 'x = = sort(1)\nassert sort(2)\n' };
    expect(await testsOf(given)).toBe('x = = fresh(1)\nassert fresh(2)\n');
  });
});

describe('methods', () => {
  const SOLUTION = `class Solution:
    def sort(self, sort):
        [].sort()
        return self.sort(sort) + Solution.sort(self, sort) + getattr(self, 'sort')
`;

  test('are called with their object', async () => {
    const given = {
      ...{ prompt: SOLUTION, entryPoint: 'sort' },
      tests: 's = Solution()\nassert s.sort(1) == Solution().sort(1)\nsort(2)\n"".sort()\n',
    };
    expect(await renamed(given, 'fresh')).toEqual({
      prompt: `class Solution:
    def fresh(self, sort):
        [].sort()
        return self.fresh(sort) + Solution.fresh(self, sort) + getattr(self, 'fresh')
`,
      reference: null,
      tests: 's = Solution()\nassert s.fresh(1) == Solution().fresh(1)\nsort(2)\n"".sort()\n',
      entryPoint: 'fresh',
    });
  });

  test('of an unknown object are refused, unless their name has several words', async () => {
    expect(await renamed({ prompt: SOLUTION, tests: 'made().sort(1)\n' }, 'fresh')).toBe(AMBIGUOUS);
    const several = SOLUTION.replaceAll('sort(', 'sort_it(');
    expect(await testsOf({ prompt: several, tests: 'made().sort_it(1)\n' })).toBe(
      'made().fresh(1)\n',
    );
  });

  test('of a module or of another class stay', async () => {
    const given = { prompt: SOLUTION, tests: 'import np\nnp.sort(1)\nOther.sort(2)\n' };
    expect(await testsOf(given)).toBe(given.tests);
  });

  test('are those of their class and of its heirs', async () => {
    const others = (name: string) =>
      `class Heir(Solution):\n    def f(self): return self.${name}(1)\n` +
      'class Node:\n    def __init__(self): self.sort = self.sort_it = 1\n';
    const given = { prompt: SOLUTION, entryPoint: 'Solution.sort', tests: others('sort') };
    expect(await testsOf(given)).toBe(others('fresh'));
  });

  test('with the same name in another class are refused', async () => {
    const text = `${SOLUTION}\nclass Other:\n    def sort(self): pass\n`;
    expect(await promptOf(text, 'python', 'Solution.sort')).toBe(AMBIGUOUS);
  });

  test('named with their class keep it in the entry point', async () => {
    const parts = await renamed({ prompt: SOLUTION, entryPoint: 'Solution.sort' }, 'fresh');
    expect(parts).toMatchObject({ entryPoint: 'Solution.fresh' });
  });

  test.each([
    [
      'java',
      'class Solution { int sort(int[] x) { return this.sort(x) + sort(x); } }\n',
      'class Main { void f() { Solution s = new Solution(); s.sort(x); new Solution().sort(x); } }\n',
    ],
    [
      'cpp',
      'class Solution { public: int sort(int x) { return this->sort(x) + sort(x); } };\n',
      'int main() { Solution s; Solution *t = &s; s.sort(1); t->sort(2); Solution().sort(3); }\n',
    ],
    [
      'typescript',
      'class Solution { sort(x: number): number { return this.sort(x); } }\n',
      'const s = new Solution();\ns.sort(1);\nnew Solution().sort(2);\n',
    ],
    [
      'rust',
      'impl Solution { pub fn sort(x: i32) -> i32 { Self::sort(x) } }\n',
      'fn main() { Solution::sort(1); assert_eq!(Solution::sort(1), 2); }\n',
    ],
    [
      'ruby',
      'class Solution\n  def sort(x) = self.sort(x) + sort(x)\nend\n',
      's = Solution.new\ns.sort(1)\nSolution.new.sort(2)\n',
    ],
    [
      'php',
      '<?php class Solution { function sort($x) { return $this->sort($x) + self::sort($x); } }\n',
      '$s = new Solution();\n$s->sort(1);\n(new Solution())->sort(2);\n',
    ],
    [
      'go',
      'package p\n\ntype Solution struct{}\n\nfunc (s *Solution) sort(x int) int { return s.sort(x) }\n',
      'func f() { s := Solution{}\n s.sort(1) }\n',
    ],
  ])('in %s', async (language, text, given) => {
    const parts = await renamed({ language, prompt: text, tests: given }, 'fresh');
    expect(parts).toMatchObject({
      prompt: text.replaceAll('sort', 'fresh'),
      tests: given.replaceAll('sort', 'fresh'),
    });
  });
});
