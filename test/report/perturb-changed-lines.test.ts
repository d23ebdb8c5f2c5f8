import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ChangedLine,
  changedLines,
  isChanged,
  sectionsOf,
} from '../../src/text/changed-lines.ts';

/** `same[-removed-]{+added+}`, a line of text for each line. */
function marked(lines: readonly ChangedLine[]): string[] {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return lines.map(({ parts }) =>
    parts.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join(''),
  );
}

const changes = (before: string, after: string) => marked(changedLines(before, after));

describe('changedLines', () => {
  it('shows a changed word after the one that it replaces', () => {
    expect(changes('Add one to it.\nThen stop.\n', 'Add onr to it.\nThen stop.\n')).toEqual([
      'Add [-one-]{+onr+} to it.',
      'Then stop.',
    ]);
  });

  it('joins neighbouring replacements, and keeps single insertions apart', () => {
    expect(changes('take the last of these', 'tkae teh last of these')).toEqual([
      '[-take the-]{+tkae teh+} last of these',
    ]);
    expect(changes('a list of numbers', 'a short list of big numbers')).toEqual([
      'a {+short +}list of {+big +}numbers',
    ]);
  });

  it('makes white space visible where nothing else changed', () => {
    expect(changes('a list of numbers', 'a list  of num bers')).toEqual([
      'a list[-·-]{+··+}of [-numbers-]{+num bers+}',
    ]);
    expect(changes('if x:\n    return 1\n', 'if x:\n\treturn 1\n')).toEqual([
      'if x:',
      '[-····-]{+⇥   +}return 1',
    ]);
    expect(changes('a\n', 'a  \n')).toEqual(['a{+··+}']);
    expect(changes('a\nb\n', 'a\n\nb\n')).toEqual(['a', '{+⏎+}', 'b']);
    expect(changes('a', 'a\n')).toEqual(['a{+⏎+}']);
    expect(changes('a b\nc d\n', 'a b\r\nc d\r\n')).toEqual(['a b[-⏎-]{+␍⏎+}', 'c d[-⏎-]{+␍⏎+}']);
  });

  it('shows lines that are new or gone as a whole, and needs no sign for their ends', () => {
    expect(changes('a\nb\n', 'a\n  if x:\n    y\nb\n')).toEqual([
      'a',
      '{+  if x:+}',
      '{+    y+}',
      'b',
    ]);
    expect(changes('a\r\nb\r\nc\r\n', 'a\r\nc\r\n')).toEqual(['a', '[-b-]', 'c']);
    expect(changes('', 'a\n')).toEqual(['{+a+}']);
    expect(changes('a\n', '')).toEqual(['[-a-]']);
  });

  it('shows a broken line and a joined one', () => {
    expect(changes('def f(first, second):\n', 'def f(first, \\\n    second):\n')).toEqual([
      'def f(first, {+\\⏎+}',
      '{+····+}second):',
    ]);
    expect(changes('first part\nsecond part\n', 'first part second part\n')).toEqual([
      'first part[-⏎-]{+·+}second part',
    ]);
  });

  it('shows both lines if they have little in common', () => {
    expect(changes('for i in range(9):\n    go(i)\n', 'i = 0\nwhile i < 9:\n    go(i)\n')).toEqual([
      '[-for i in range(9):-]',
      '{+i = 0+}',
      '{+while i < 9:+}',
      '    go(i)',
    ]);
    expect(changes('check it now\nand then\n', 'ChEck iT nOw\naNd tHen\n')).toEqual([
      '[-check it now-]',
      '{+ChEck iT nOw+}',
      '[-and then-]',
      '{+aNd tHen+}',
    ]);
  });

  it('has every word of both texts, in order', () => {
    const text = fc
      .array(fc.constantFrom('a', 'be', 'see', 'def', '(', ' ', '  ', '\t', '\n', '\r\n', '\n\n'), {
        maxLength: 30,
      })
      .map((parts) => parts.join(''));
    const words = (parts: readonly string[]) => parts.join('\n').replaceAll(/[\s·⇥⏎␍]+/g, '');
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = changedLines(before, after).flatMap((line) => line.parts);
        const without = (kind: 'removed' | 'added') =>
          words(parts.filter((part) => part.kind !== kind).map((part) => part.text));
        expect(without('added')).toBe(words([before]));
        expect(without('removed')).toBe(words([after]));
        const lines = changedLines(before, after);
        expect(lines.some(isChanged)).toBe(before !== after);
      }),
      { numRuns: 2000 },
    );
  });

  it('shows texts with very many differences as a whole', () => {
    const numbers = (step: number) => Array.from({ length: 4000 }, (_, i) => i * step).join('\n');
    const lines = changedLines(numbers(2), numbers(3));
    expect(lines).toHaveLength(8000);
    expect(lines.filter(isChanged)).toHaveLength(8000);
    expect(changes('one two three', 'four five six')).toEqual([
      '[-one two three-]',
      '{+four five six+}',
    ]);
  });
});

describe('sectionsOf', () => {
  it('divides lines into those near a change and the others', () => {
    const before = ['1', '2', '3', '4', '5', '6', '7'].join('\n');
    const sections = sectionsOf(changedLines(before, before.replace('6', 'six')), 1);
    expect(sections.map(({ isNear, lines }) => [isNear, ...marked(lines)])).toEqual([
      [false, '1', '2', '3', '4'],
      [true, '5', '[-6-]', '{+six+}', '7'],
    ]);
    expect(sectionsOf(changedLines('a', 'a'), 1).map(({ isNear }) => isNear)).toEqual([false]);
  });
});
