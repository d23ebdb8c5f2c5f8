import { describe, expect, it } from 'vitest';
import { validChange } from '../../src/perturb/check-change.ts';
import { paragraphsOf, rewordingOf } from '../../src/perturb/reword.ts';
import type { Task } from '../../src/perturb/task.ts';
import { closeView, type View, viewOf } from '../../src/perturb/view.ts';
import { parserOf } from './renamed.ts';

const PYTHON = `def total(a, b):
    """Return the sum of the two numbers
    that are given, or 7 if both are negative.

    - an item with some words
    - another item of it

    >>> total(1, 2)
    3
    """
`;

const JAVASCRIPT = `// Return the sum of the two numbers
// that are given.
// >>> total(1, 2)
// 3
function total(a, b) {
`;

async function onView<T>(
  prompt: string,
  use: (view: View) => T,
  { language = 'python', kind = 'code' as Task['kind'] } = {},
): Promise<T> {
  const none = { reference: null, tests: null, entryPoint: null };
  const view = viewOf(
    { id: 'x', language, kind, prompt, ...none },
    await parserOf(language),
    false,
  );
  if (view === null) throw new Error('the prompt does not parse');
  try {
    return use(view);
  } finally {
    closeView(view);
  }
}

/** The prompt with another first paragraph, or the reason against it. */
function withFirst(prompt: string, other: string, options = {}): Promise<string> {
  return onView(
    prompt,
    (view) => {
      const [first] = paragraphsOf(view);
      const change = rewordingOf(view, (text) => (text === first?.text ? other : undefined));
      if (change === null) return 'nothing';
      const valid = validChange(view, 'docstring', change);
      return typeof valid === 'string' ? valid : valid.parts.prompt;
    },
    options,
  );
}

describe('paragraphs', () => {
  it('are lines of prose, items by themselves, and no examples', async () => {
    const texts = await onView(PYTHON, (view) => paragraphsOf(view).map(({ text }) => text));
    expect(texts).toEqual([
      'Return the sum of the two numbers that are given, or 7 if both are negative.',
      '- an item with some words',
      '- another item of it',
    ]);
  });
});

describe('a paragraph in other words', () => {
  it('keeps its lines and its place', async () => {
    const other = 'If both are negative the answer is 7, or it is the sum of the two numbers.';
    expect(await withFirst(PYTHON, other)).toBe(
      PYTHON.replace(
        'Return the sum of the two numbers\n    that are given, or 7 if both are negative.',
        'If both are negative the answer is\n    7, or it is the sum of the two numbers.',
      ),
    );
  });

  it('keeps the signs of comments', async () => {
    const other = 'Give the sum of the two numbers you have.';
    expect(await withFirst(JAVASCRIPT, other, { language: 'javascript' })).toBe(
      JAVASCRIPT.replace(
        'Return the sum of the two numbers\n// that are given.',
        'Give the sum of the two numbers\n// you have.',
      ),
    );
  });

  it('may be prose alone', async () => {
    const prompt = 'Write a function to find the largest of 3 numbers.';
    const other = 'Compute the largest of 3 numbers with a function.';
    expect(await withFirst(prompt, other, { kind: 'prose' })).toBe(other);
  });

  const PROTECTED = 'it changes a protected word or an example';
  const NO_WORDS = 'it changes more than words';
  it.each([
    ['loses a number', 'Return the sum of the two numbers if both are negative.', PROTECTED],
    ['has another number', 'Sum the two numbers, or 8 if both are negative.', PROTECTED],
    ['has a negation more', 'Sum the two numbers, not 7 if both are negative.', PROTECTED],
    [
      'ends the docstring',
      'Sum the two numbers, or 7, both negative."""; import os; """',
      NO_WORDS,
    ],
    ['escapes', 'Sum the two numbers, or 7 if both are negative. \\x41', NO_WORDS],
    [
      'is the same',
      'Return the sum of the two numbers that are given, or 7 if both are negative.',
      'nothing',
    ],
  ])('is refused if it %s', async (_, other, reason) => {
    expect(await withFirst(PYTHON, other)).toBe(reason);
  });

  it('cannot end PHP', async () => {
    const prompt = JAVASCRIPT.replace('function total(a, b)', 'function total($a, $b)');
    const other = 'Return the sum of the two numbers ?> you have';
    expect(await withFirst(`<?php\n${prompt}`, other, { language: 'php' })).toBe(NO_WORDS);
  });

  it('cannot end a comment', async () => {
    const prompt = JAVASCRIPT.replace(
      /^\/\/ Return[^>]*\n/,
      '/* Return the sum of two numbers. */\n',
    );
    const other = 'Return two numbers. */ process.exit(); /*';
    expect(await withFirst(prompt, other, { language: 'javascript' })).toBe(NO_WORDS);
  });
});
