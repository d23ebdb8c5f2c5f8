import { describe, expect, it } from 'vitest';
import { changed } from './changed.ts';

/** The shown line after a swap; null if nothing may change places. */
function swapped(line: string, prompt = 'def f(n):\n'): string | null {
  const code = changed('OperandSwap', { prompt, shown: `    ${line}\n` });
  return code === null ? null : code.trim();
}

describe('operands change places', () => {
  it.each([
    ['n < 2', '2 > n'],
    ['n <= 2', '2 >= n'],
    ['2 > n', 'n < 2'],
    ['n >= -1', '-1 <= n'],
    ['n == "a"', '"a" == n'],
    ['n != []', '[] != n'],
    ['g(n) % 2 == 1', '1 == g(n) % 2'],
    ['g(n) == n', 'n == g(n)'],
    ['n[0] == n', 'n == n[0]'],
    ['x == y', 'y == x'],
    ['if n == 1 and n < 3: pass', 'if 1 == n and n < 3: pass'],
    ['if"a"==n: pass', 'if n=="a": pass'],
    ['return 0 if n ==-1else 2', 'return 0 if -1 ==n else 2'],
    ['assert (n  # first\n        == 2)', 'assert (2  # first\n        == n)'],
  ])('in a comparison: %s', (line, expected) => {
    expect(swapped(line)).toBe(expected);
  });

  it.each([
    ['n + 1', '1 + n'],
    ['n * 2.5', '2.5 * n'],
    ['n - 1 + 2', '2 + (n - 1)'],
    ['n * 3 + 2', '2 + n * 3'],
    ['n & 1', '1 & n'],
    ['-n * 2', '2 * -n'],
  ])('in an operation on numbers: %s', (line, expected) => {
    expect(swapped(line, 'def f(n: int):\n')).toBe(expected);
  });

  it('in the first place where it may be', () => {
    const shown =
      '    if g(n) < h(n):\n        return n - 1\n    while n > 3 or n == 4:\n        pass\n';
    expect(changed('OperandSwap', { shown })).toBe(shown.replace('n > 3', '3 < n'));
  });

  it('if a variable is counted from a number', () => {
    const shown = '    i = 0\n    for c in n:\n        i += 2\n        print(i + 1)\n';
    expect(changed('OperandSwap', { shown })).toBe(shown.replace('i + 1', '1 + i'));
  });
});

describe('operands stay', () => {
  it.each([
    ['two calls, which run in order', 'g(n) == h(n)'],
    ['two places, either of which may be missing', 'n[0] == n[1]'],
    ['a global variable that a call may change', 'g(n) == x'],
    ['a variable that the other operand sets', '(n := 2) == n'],
    ['a chain', '0 < n < 2'],
    ['a membership', 'n in "abc"'],
    ['an identity', 'n is None'],
    ['two equal ones', 'n == n'],
    ['what may be a list', 'n + n'],
    ['what may be a text, for all that is known', 'n * 2'],
    ['texts', '"a" + str(n)'],
    ['a difference', 'len(n) - 1'],
    ['a matrix product', 'n @ n'],
    ['parts of a formatted text', 'f"{n == 1}"'],
  ])('in %s', (_what, line) => {
    expect(swapped(line)).toBeNull();
  });

  it('if an inner function changes the variable', () => {
    const shown =
      '    x = 1\n    def g():\n        nonlocal x\n        x = 2\n        return 1\n    return x == g()\n';
    expect(changed('OperandSwap', { shown })).toBeNull();
  });

  it('if the variable may have no value', () => {
    const shown = '    if n:\n        x = 1\n    return x == n()\n';
    expect(changed('OperandSwap', { shown })).toBe(null);
    const bound = '    if n:\n        x = 1\n        return x == g()\n';
    expect(changed('OperandSwap', { shown: bound })).toBe(bound.replace('x == g()', 'g() == x'));
  });

  it('in the prompt and in the hidden part', () => {
    const prompt = 'def f(n=1 < 2):\n';
    expect(
      changed('OperandSwap', { prompt, shown: '    pass\n', hidden: '    n < 2\n' }),
    ).toBeNull();
  });
});
