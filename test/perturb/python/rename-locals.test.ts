import { describe, expect, it } from 'vitest';
import { changed, variantsOf } from './changed.ts';

const renamed = (shown: string, hidden = '', prompt?: string) =>
  changed('VarRenamerNaive', { shown, hidden, ...(prompt === undefined ? {} : { prompt }) });

/** The text with each `@` replaced by the new name. */
const withName = (text: string, name = 'VAR_0') => text.replaceAll('@', name);

describe('a local variable is renamed', () => {
  it.each([
    ['where it is assigned and read', '    @ = n\n    @ += 1\n    print(@)\n'],
    ['as the target of a loop', '    for @, (b, *c) in n:\n        print(@)\n'],
    ['as the name of a context', '    with open(n) as @:\n        print(@.read())\n'],
    ['as the name of an error', '    try:\n        n()\n    except E as @:\n        print(@)\n'],
    ['in an assignment within an expression', '    if (@ := n()) > 1:\n        print(@)\n'],
    ['in a pattern', '    match n:\n        case [@, *_] if @: print(@)\n'],
    ['in formatted texts', '    @ = n\n    print(f"{@} {@!r:>{@}} x", "x", @)\n'],
    ['but no attribute', '    @ = n\n    print(@.x, n.x, @)\n'],
    ['but no keyword', '    @ = n\n    print(g(x=@), @)\n'],
    [
      'in inner functions',
      '    @ = 1\n    def g():\n        nonlocal @\n        @ += 1\n        return lambda: @\n',
    ],
    [
      'in a class, whose own names stay',
      '    @ = 1\n    class A:\n        y = @\n        def g(self): return @\n',
    ],
    ['in comprehensions', '    @ = 1\n    print([@ for y in n if y < @], @)\n'],
  ])('%s', (_what, text) => {
    expect(renamed(withName(text, 'x'))).toBe(withName(text));
  });

  it('in other forms of its letters, as Python compares them', () => {
    expect(renamed('    ﬁ = n\n    print(fi)\n')).toBe('    VAR_0 = n\n    print(VAR_0)\n');
  });

  it('in the hidden part as well', () => {
    const [shown, hidden] = ['    @ = n\n', '    print(@)\n    return @\n'];
    expect(renamed(withName(shown, 'x'), withName(hidden, 'x'))).toBe(withName(shown + hidden));
  });

  it('apart from another variable of its name', () => {
    const text =
      '    @ = 1\n    def g(x, y=@):\n        return x\n    class A:\n        x = 2\n        y = x\n    print(@)\n';
    expect(renamed(withName(text, 'x'))).toBe(withName(text));
  });

  it('together with the variables of its name in comprehensions', () => {
    const text = '    print([@ for @ in n if @])\n    @ = 2\n';
    expect(renamed(withName(text, 'x'))).toBe(withName(text));
  });

  it('if it is used most in the shown part', () => {
    const shown = '    a = n\n    @ = 2\n    print(@)\n';
    const hidden = '    print(a, a, a)\n';
    expect(renamed(withName(shown, 'x'), hidden)).toBe(withName(shown) + hidden);
  });

  it('to a name that is new', () => {
    const shown = '    x = n\n    print(x, VAR_0, n.VAR_1)\n';
    expect(renamed(shown)).toBe('    VAR_2 = n\n    print(VAR_2, VAR_0, n.VAR_1)\n');
  });
});

describe('a variable keeps its name', () => {
  it.each([
    ['if it is a parameter', '    n = n + 1\n    print(n)\n'],
    ['if it is global', '    global x\n    x = n\n    print(x)\n'],
    ['if it is imported', '    import os\n    print(os)\n'],
    ['if it is a function', '    def g(y):\n        return y\n    print(g)\n'],
    ['if it is a parameter of a lambda', '    print(lambda x: x)\n'],
    ['if a text shows the name', '    x = n\n    print(f"{x = }")\n'],
    ['if the program evaluates texts', '    x = n\n    print(eval("x"))\n'],
    ['if the program looks at its variables', '    x = n\n    print("%(x)s" % locals())\n'],
    ['if it gets its value later', '    print(n)\n'],
  ])('%s', (_why, shown) => {
    expect(renamed(shown, '    y = n\n')).toBeNull();
  });
});

describe('random names', () => {
  const shown = '    count = n\n    print(count)\n';

  it('are as long as the old ones, and start with a letter', () => {
    for (const variant of variantsOf('VarRenamerRN', { shown }, 20)) {
      const [, name = ''] = /print\((.*)\)/.exec(variant?.parts.prompt ?? '') ?? [];
      expect(name).toMatch(/^[a-zA-Z](?=.*\d)[a-zA-Z\d]{4}$/);
    }
  });

  it('differ from every name of the program, even if there are few', () => {
    const letters = 'abcdefghijklmopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXY';
    const used = `    i = n\n    print(${[...letters].join(', ')})\n`;
    const [variant] = variantsOf('VarRenamerRN', { shown: used });
    expect(variant?.parts.prompt).toContain('    Z = n\n');
  });

  it('are given to more variables with a higher intensity', () => {
    const two = '    count = n\n    total = 2\n    print(count)\n';
    const [variant] = variantsOf('VarRenamerRN', { shown: two }, 1, 2);
    expect(variant?.parts.prompt).toMatch(/^ {4}(\w{5}) = n\n {4}\w{5} = 2\n {4}print\(\1\)\n$/m);
    expect(variant?.parts.prompt).not.toMatch(/count|total/);
  });
});

describe('natural names', () => {
  it.each([
    ['    for @ in range(n):\n        print(@)\n', 'i', 'idx'],
    ['    for @ in n:\n        print(@)\n', 'i', 'item'],
    ['    for @ in n:\n        print(@)\n', 'c', 'char'],
    ['    @ = len(n)\n', 'l', 'length'],
    ['    @ = []\n', 'res', 'answer'],
    ['    @ = []\n    return @\n', 'result', 'output'],
    ['    @ = 0\n', 'max_depth', 'max_level'],
    ['    @ = 0\n', 'idx2', 'index2'],
    ['    @ = {}\n', 'unheard_of', 'lookup'],
    ['    @ = "" + n\n    return @\n', 'unheard_of', 'result'],
    ['    @ = True\n', 'unheard_of', 'flag'],
    ['    @ = 1\n    print(acc)\n', 'total', 'number'],
  ])('depend on the old name and on what it is for: %s', (text, from, to) => {
    const shown = withName(text, from);
    expect(changed('VarRenamerCB', { shown })).toBe(withName(text, to));
  });
});
