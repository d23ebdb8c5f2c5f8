import { describe, expect, it } from 'vitest';
import { linesOf, readProse } from '../../src/perturb/prose/prose.ts';
import { PROTECTED_WORDS } from '../../src/perturb/prose/protected-words.ts';

/** The free words of a text that is prose from end to end. */
function freeWords(text: string, identifiers: readonly string[] = [], name: string | null = null) {
  const lines = linesOf(text, { start: 0, end: text.length }, null);
  const prose = readProse(text, { lines, identifiers: new Set(identifiers), name });
  return prose.words.filter(({ isFree }) => isFree).map((word) => word.text);
}

describe('words that may change', () => {
  it.each([
    ['numbers', 'Return 3 items', ['Return', 'items']],
    ['negations', 'Values that are not in it', ['Values', 'that', 'are', 'in', 'it']],
    ['comparisons', 'the largest item', ['the', 'item']],
    ['quoted texts', 'Print "the whole item" here', ['Print', 'here']],
    ['code in back quotes', 'Use `my code` here', ['Use', 'here']],
    ['names of the code', 'items of numbers', ['items', 'of']],
    ['identifiers', 'the my_list and aWord and x2 here', ['the', 'here']],
    ['lists', 'such as [a, b, c] here', ['such', 'as', 'here']],
    ['formulas', 'sorted by a<b here', ['here']],
    ['a negation with a hyphen', 'a non-empty list', ['a', 'list']],
  ])('are not %s', (_what, text, expected) => {
    expect(freeWords(text, ['numbers'])).toEqual(expected);
  });

  it('are not protected words in any case', () => {
    for (const words of Object.values(PROTECTED_WORDS)) {
      for (const word of words) {
        expect(freeWords(`an ${word} an`)).toEqual(['an', 'an']);
        expect(freeWords(`an ${word.toUpperCase()} an`)).toEqual(['an', 'an']);
      }
    }
  });

  it('are not in examples', () => {
    const text = [
      'Give back the items.',
      '>>> f([1, 2])',
      'two words',
      '',
      'They have a type.',
      'Examples:',
      'f(1) is a thing',
      'one thing',
      '',
      'f("x") => some word',
    ].join('\n');
    expect(freeWords(text, [], 'f')).toEqual([
      ...['Give', 'the', 'items', 'They', 'have', 'a', 'type'],
    ]);
  });

  it('end where a sentence turns to an example', () => {
    expect(freeWords('Join the items. For example join a thing.\nand this')).toEqual([
      ...['Join', 'the', 'items'],
    ]);
  });

  it('are not in fenced code', () => {
    expect(freeWords('Give the thing\n```\nsome code here\n```\nand this thing')).toEqual([
      ...['Give', 'the', 'thing', 'this', 'thing'],
    ]);
  });

  it('keep their places in a text with CRLF and letters outside of ASCII', () => {
    const text = 'Gib die Wörter 😀 aus\r\nnaïve Größe\r\n';
    const lines = linesOf(text, { start: 0, end: text.length }, null);
    const { words } = readProse(text, { lines, identifiers: new Set(), name: null });
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(
      words.map((word) => word.text),
    );
    expect(words.map((word) => word.text)).toContain('Größe');
  });
});
