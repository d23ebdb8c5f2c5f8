import { describe, expect, it } from 'vitest';
import { changed, type Partial, solutionOf, variantsOf } from './changed.ts';

/** A dead loop or condition with its body, at one depth of indentation. */
const DEAD =
  /^([ \t]*)(?:for _i_0 in range\(0\):|(?:_i_0 = 0\r?\n\1)?(?:while|if) (?:False|_i_0 [<>] _i_0):)\r?\n\1[ \t]+\S.*\r?\n/m;

/** The solutions with dead code in a random place, for many seeds. */
function solutions(partial: Partial, seeds = 40): string[] {
  return variantsOf('DeadCodeInserter', partial, seeds).flatMap((variant) =>
    variant === null ? [] : [solutionOf(variant, partial)],
  );
}

/** The different places of dead code, shown as `@`. */
function places(partial: Partial): string[] {
  const found = solutions(partial).map((text) => text.replace('|', '').replace(DEAD, '@\n'));
  return [...new Set(found)].sort();
}

/** The only place of dead code at the end. */
function lastPlace(partial: Partial): string | undefined {
  return changed('DeadCodeInserterLast', partial)?.replace(DEAD, '@\n');
}

describe('dead code', () => {
  it('stands in any place between statements of the shown part', () => {
    const shown = '    x = 1\n    if x:\n        n()\n';
    expect(places({ shown, hidden: '    return x\n' })).toEqual(
      [
        '@\n    x = 1\n    if x:\n        n()\n    return x\n',
        '    x = 1\n@\n    if x:\n        n()\n    return x\n',
        '    x = 1\n    if x:\n@\n        n()\n    return x\n',
        '    x = 1\n    if x:\n        n()\n@\n    return x\n',
      ].sort(),
    );
  });

  it('has each form, with a statement of its function as the body', () => {
    const texts = solutions({ shown: '    x = 1\n', hidden: '    return x\n' });
    const found = texts.map((text) => DEAD.exec(text)?.[0].trimStart());
    expect(new Set(found)).toEqual(
      new Set([
        'for _i_0 in range(0):\n        x = 1\n',
        ...['while', 'if'].flatMap((keyword) => [
          `${keyword} False:\n        x = 1\n`,
          `_i_0 = 0\n    ${keyword} _i_0 < _i_0:\n        x = 1\n`,
          `_i_0 = 0\n    ${keyword} _i_0 > _i_0:\n        x = 1\n`,
        ]),
      ]),
    );
  });

  it('has a body of the same function, and of nothing hidden', () => {
    const shown = '    def g():\n        y = 2\n';
    const texts = solutions({ shown, hidden: '        return y\n    z = 3\n    return g\n' });
    for (const text of texts) expect(DEAD.exec(text)?.[0]).toMatch(/^(?: {12}y = 2| {8}pass)$/m);
  });

  it('comes after declarations and documentation', () => {
    const shown = '    """Text."""\n    global x\n    x = 1\n';
    expect(places({ shown })).toEqual(
      [
        '    """Text."""\n    global x\n@\n    x = 1\n',
        '    """Text."""\n    global x\n    x = 1\n@\n',
      ].sort(),
    );
  });

  it('is never within a statement, nor where no run comes', () => {
    const shown = '    x = [\n        1,\n    ]; y = 2\n    if x: return y\n    raise E\n';
    expect(places({ shown, hidden: '    pass\n' })).toEqual(
      [
        `@\n${shown}    pass\n`,
        '    x = [\n        1,\n    ]; y = 2\n@\n    if x: return y\n    raise E\n    pass\n',
        '    x = [\n        1,\n    ]; y = 2\n    if x: return y\n@\n    raise E\n    pass\n',
      ].sort(),
    );
  });

  it('is not in a class or a pattern', () => {
    const shown = '    class A:\n        x = 1\n    match n:\n        case 1:\n            pass\n';
    const at = places({ shown }).map((text) => text.split('\n').indexOf('@'));
    expect(at.sort()).toEqual([0, 2, 4, 5].sort());
  });

  it('keeps tabs and line ends', () => {
    const shown = '\tx = 1\r\n\tif x:\r\n\t\tn()\r\n';
    for (const text of solutions({ prompt: 'def f(n):\r\n', shown, hidden: '\tpass\r\n' })) {
      const found = DEAD.exec(text)?.[0] ?? '';
      expect(found).toMatch(/^\t{1,2}\S/);
      expect(found.replaceAll('\r\n', '')).not.toMatch(/[\r\n]| {2}/);
      expect(text.replace(found, '').replace('|', '')).toBe(`${shown}\tpass\r\n`);
    }
  });

  it('has no variable if the program looks at its variables', () => {
    for (const text of solutions({ shown: '    x = locals()\n' })) {
      expect(text).not.toContain('_i_0 = 0');
    }
  });

  it('is inserted more than once with a higher intensity', () => {
    const partial = { shown: '    x = 1\n    y = 2\n    z = 3\n' };
    const [variant] = variantsOf('DeadCodeInserter', partial, 1, 3);
    const text = variant ? solutionOf(variant, partial) : '';
    const once = text.replace(DEAD, '').replace(DEAD, '');
    expect(once).not.toBe(text);
    expect(once.replace(DEAD, '').replace('|', '')).toBe(partial.shown);
  });
});

describe('dead code at the end', () => {
  it.each([
    ['after the last statement', '    for x in n:\n        x()\n@\n', '    return n\n'],
    ['in a block that is still empty', '    for x in n:\n@\n', '        x()\n'],
    ['before an else', '    if n:\n        n()\n@\n', '    else:\n        n()\n'],
    ['where a run comes, after a return', '    if n:\n        return n\n@\n', '    return 1\n'],
    [
      'before a return that an else follows',
      '    if n:\n@\n        return n\n',
      '    else:\n        n()\n',
    ],
    [
      'before a statement that is not shown as a whole',
      '    n()\n@\n    x = [\n',
      '        1\n    ]\n',
    ],
    ['after a comment on the last line', '    n()  # calls\n@\n', '    n()\n'],
  ])('is %s', (_where, text, hidden) => {
    const shown = text.replace('@\n', '');
    expect(lastPlace({ shown, hidden })).toBe(text + hidden);
  });

  it('is part of the prompt', () => {
    const partial = { shown: '    x = 1\n', hidden: '    return x\n' };
    const [variant] = variantsOf('DeadCodeInserterLast', partial);
    expect(variant && solutionOf(variant, partial)).toMatch(
      /^ {4}x = 1\n[^|]+ {8}x = 1\n\| {4}return x\n$/,
    );
  });
});
