import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { changed } from './changed.ts';

const rewritten = (shown: string, hidden = '', prompt?: string) =>
  changed('ForWhileTransformer', { shown, hidden, ...(prompt === undefined ? {} : { prompt }) });

describe('a for loop over range', () => {
  it('counts its own variable if it is shown as a whole', () => {
    const shown = '    for i in range(10):\n        print(i)\n';
    expect(rewritten(shown)).toBe(
      '    i = 0\n    while i < 10:\n        print(i)\n        i += 1\n',
    );
  });

  it.each([
    ['its last lines are hidden', '    for i in range(10):\n', '        print(i)\n'],
    [
      'it continues early',
      '    for i in range(10):\n        if i: continue\n        print(i)\n',
      '',
    ],
    ['the body changes it', '    for i in range(10):\n        i += 1\n        print(i)\n', ''],
    ['it is used later', '    for i in range(10):\n        print(i)\n', '    return i\n'],
    ['a function keeps it', '    for i in range(10):\n        a.append(lambda: i)\n', ''],
  ])('has another counter if %s', (_why, shown, hidden) => {
    expect(rewritten(shown, hidden)).toBe(
      (shown + hidden).replace(
        '    for i in range(10):\n',
        '    index = 0\n    while index < 10:\n        i = index\n        index += 1\n',
      ),
    );
  });

  it('counts from its start in its steps, downwards, too', () => {
    const shown = '    for i in range(9, -1, -2):\n        print(i)\n';
    expect(rewritten(shown)).toBe(
      '    i = 9\n    while i > -1:\n        print(i)\n        i -= 2\n',
    );
  });

  it('computes a limit once that the body may change', () => {
    const shown = '    for i in range(len(a)):\n        a.pop()\n';
    expect(rewritten(shown, '', 'def f(a: list):\n')).toBe(
      '    i = 0\n    stop = len(a)\n    while i < stop:\n        a.pop()\n        i += 1\n',
    );
  });

  it('computes a limit each time if nothing changes it', () => {
    const shown = '    for i in range(1, n + 1):\n        print(i)\n';
    expect(rewritten(shown, '', 'def f(n: int):\n')).toBe(
      '    i = 1\n    while i < n + 1:\n        print(i)\n        i += 1\n',
    );
  });

  it('leaves it to range to refuse what may be no whole number', () => {
    const shown = '    for i in range(n):\n        print(i)\n';
    expect(rewritten(shown)).toBe(
      '    numbers = range(n)\n    i = 0\n    while i < numbers.stop:\n        print(i)\n        i += 1\n',
    );
  });

  it('keeps its else', () => {
    const shown = '    for i in range(3):\n        print(i)\n    else:\n        print()\n';
    expect(rewritten(shown)).toBe(
      '    i = 0\n    while i < 3:\n        print(i)\n        i += 1\n    else:\n        print()\n',
    );
  });
});

describe('a for loop over a sequence', () => {
  it('goes through its places', () => {
    const shown = '    for name in names:\n        print(name)\n';
    expect(rewritten(shown, '', 'def f(names: list[str]):\n')).toBe(
      '    index = 0\n    while index < len(names):\n        name = names[index]\n        index += 1\n        print(name)\n',
    );
  });

  it('computes the sequence once', () => {
    const shown = '    for name in names[1:]:\n        print(name)\n';
    expect(rewritten(shown, '', 'def f(names: list[str]):\n')).toBe(
      '    items = names[1:]\n    index = 0\n    while index < len(items):\n        name = items[index]\n        index += 1\n        print(name)\n',
    );
  });

  it('has the number and the value of enumerate', () => {
    const shown = '    for i, name in enumerate(names):\n        print(i, name)\n';
    expect(rewritten(shown, '', 'def f(names: List[str]):\n')).toBe(
      '    index = 0\n    while index < len(names):\n        i, name = index, names[index]\n        index += 1\n        print(i, name)\n',
    );
  });

  it('takes names that are new', () => {
    const shown = '    for x in [index, position]:\n        print(items)\n';
    expect(rewritten(shown)).toBe(
      '    values = [index, position]\n    counter = 0\n    while counter < len(values):\n        x = values[counter]\n        counter += 1\n        print(items)\n',
    );
  });
});

describe('a for loop over anything else', () => {
  const asked = (values: string, target = 'x') =>
    `    iterator = iter(${values})\n    while True:\n        try:\n            ${target} = next(iterator)\n        except StopIteration:\n            break\n        print(${target})\n`;

  it.each([
    ['a value of unknown kind', 'n', 'n', 'x'],
    ['several values', '1, *n', '(1, *n)', 'x'],
    ['pairs', 'zip(n, n)', 'zip(n, n)', 'x, y'],
  ])('asks its iterator: %s', (_what, values, argument, target) => {
    const shown = `    for ${target} in ${values}:\n        print(${target})\n`;
    expect(rewritten(shown)).toBe(asked(argument, target));
  });

  it('stays if it has an else, and the next loop is rewritten', () => {
    const loop = '    for x in n:\n        print(x)\n    else:\n        print()\n';
    expect(rewritten(loop)).toBeNull();
    expect(rewritten(`${loop}    for x in n:\n        print(x)\n`)).toBe(loop + asked('n'));
  });
});

describe('a while loop', () => {
  it.each([
    ['x < n', 'not (x < n)'],
    ['n', 'not n'],
    ['not n', 'n'],
    ['(n or x)', 'not (n or x)'],
    ['n and x', 'not (n and x)'],
  ])('checks its condition first in each turn: %s', (condition, opposite) => {
    const shown = `    while ${condition}:  # as long\n        n -= 1\n`;
    expect(rewritten(shown)).toBe(
      `    for _ in iter(int, 1):  # as long\n        if ${opposite}:\n            break\n        n -= 1\n`,
    );
  });

  it('has nothing to check if it is endless', () => {
    const shown = '    while True:\n        n -= 1\n';
    expect(rewritten(shown)).toBe('    for _ in iter(int, 1):\n        n -= 1\n');
  });

  it('stays if it has an else', () => {
    expect(rewritten('    while n:\n        n -= 1\n    else:\n        print(n)\n')).toBeNull();
  });
});

describe('a loop that stays', () => {
  it.each([
    ['an asynchronous one', '    async for x in n:\n        print(x)\n', 'async def f(n):\n'],
    ['one on a single line', '    for x in n: print(x)\n', 'def f(n):\n'],
    ['one of a class', '    for x in n:\n        print(x)\n', 'class A:\n'],
    ['one whose names are seen', '    for x in n:\n        print(locals())\n', 'def f(n):\n'],
    ['one that is hidden', '    pass\n', 'def f(n):\n'],
  ])('is %s', (_what, shown, prompt) => {
    expect(rewritten(shown, '    for y in n:\n        print(y)\n', prompt)).toBeNull();
  });
});

/** Programs whose output depends on each turn of their loops. */
const PROGRAMS = [
  'for i in range(n):\n        if i == 1: continue\n        print(i)',
  'for i in range(n):\n        if i == 2: break\n    else:\n        print("else")\n    print(i if n else None)',
  'for i in range(n):\n        n -= 1\n        i += 5\n        print(i, n)\n    print(n)',
  'for i in range(n, -n, -1):\n        print(i)\n        n = 9',
  'a = [1, 2]\n    for x in a:\n        if len(a) < n: a.append(x)\n        print(x)\n    print(a)',
  'for i, x in enumerate("abc"[:n]):\n        print(i, x)\n    else:\n        print("else")',
  'for x, (y, *z) in {(1, (2, 3, 4)): 5}:\n        print(x, y, z, n)',
  'a = []\n    for i in range(n):\n        a.append(lambda: i)\n    print([b() for b in a])',
  'while n > 0:\n        n -= 1\n        if n == 1: continue\n        print(n)',
  'while not n == 5:\n        n += 1\n        for i in range(n):\n            if i == 3: break\n            print(n, i)',
  'i = 7\n    for i in range(n):\n        pass\n    print(i)',
  'for n in range(n):\n        print(n)\n    print(n)',
];

it('a rewritten loop prints what the loop printed', () => {
  const programs = PROGRAMS.flatMap((body) => {
    const shown = `    ${body}\n`;
    const other = rewritten(shown);
    if (other === null || other === shown) throw new Error(`it is not rewritten: ${body}`);
    return [shown, other].map((solution) => `def f(n):\n${solution}`);
  });
  const runs = 'for m in range(4):\n  print("n =", m)\n  f(m)\n';
  const script = `import json, sys\nfor p in json.load(sys.stdin):\n exec(p + ${JSON.stringify(runs)}, {})\n print("next")`;
  const input = JSON.stringify(programs);
  const outputs = execFileSync('python3', ['-c', script], { input, encoding: 'utf8' }).split(
    'next\n',
  );
  expect(outputs).toHaveLength(2 * PROGRAMS.length + 1);
  for (const [i] of PROGRAMS.entries()) expect(outputs[2 * i + 1]).toBe(outputs[2 * i]);
});
