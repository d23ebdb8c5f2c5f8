import { describe, expect, test } from 'vitest';
import { CodeParser } from '../../src/grammar/parser.ts';
import { NLPERTURBATOR } from '../../src/perturb/families/nlperturbator.ts';
import { makeVariants, Views } from '../../src/perturb/make-variants.ts';
import {
  AROUND,
  documentationOf,
  documented,
  humanEval,
  isHumanEvalMissing,
  outcomesOf,
  promptsIn,
  promptsOf,
  titled,
} from './prose-changes.ts';

/** The categories of the paper's appendix, but for those that need a model or other tables. */
const NAMES = [
  'ExtraSpaceOutsideWords',
  'ExtraSpaceInsideWords',
  'RepeatedWords',
  'RepeatedChars',
  'CharDeletion',
  'PrepositionDeletion',
  'DeterminerDeletion',
  'SpaceDeletion',
  'KeyboardTypo',
  'ExtraCapitalLetter',
  'GrammaticalPersonVariation',
  'SwapAdjacentChars',
  'SwapAdjacentWords',
  'ExtraSpaceOutsideWordsAndKeyboardTypo',
  'RepeatedCharsAndKeyboardTypo',
  'CharDeletionAndKeyboardTypo',
];

const TEXT =
  'Write a function that takes the list of strings and returns a string for the letters in it.';

/** All texts that a transform makes of one with many seeds, sorted. */
async function textsOf(name: string, text: string, intensity = 1): Promise<string[]> {
  const prompts = await promptsOf(name, documented(text), { seeds: 30, intensity });
  return prompts.map(documentationOf).sort();
}

test('the family has the categories of the paper under their names', () => {
  expect(NLPERTURBATOR.map(({ name }) => name)).toEqual(NAMES);
  expect(NLPERTURBATOR.every(({ family }) => family === 'nlperturbator')).toBe(true);
});

describe.each(NAMES)('%s', (name) => {
  test('makes the same of the same seed, and another prompt of each seed', async () => {
    const first = await promptsOf(name, documented(TEXT), { seeds: 3 });
    expect(await promptsOf(name, documented(TEXT), { seeds: 3 })).toEqual(first);
    expect(new Set([...first, documented(TEXT)]).size).toBe(4);
  });

  test('has nothing to work on without a docstring or without free words', async () => {
    for (const prompt of ['def solve(values, k):\n', documented('values <= k'), documented('')]) {
      const nothing = { notApplicable: 'it has nothing to work on' };
      expect(await outcomesOf(name, prompt, { seeds: 1 })).toEqual([nothing]);
    }
  });

  test('leaves names, numbers, quotes, examples and the words of a task alone', async () => {
    const text = `Takes the list of not values and the first \`good code\` of "quoted text" or 3.5 things.
    >>> solve([3, 4], 2)
    the output of an example`;
    const made = await textsOf(name, text);
    expect(made).not.toHaveLength(0);
    for (const each of made) {
      const kept =
        /\bnot\b.*\bvalues\b.*\band\b.*\bfirst\b.*`good code`.*"quoted text".*\bor\b.*3\.5/;
      expect(each.split('\n')[0]).toMatch(kept);
      expect(each.split('\n').slice(1)).toEqual(text.split('\n').slice(1));
    }
  });

  test.each(AROUND)('leaves the code around alone: %s', async (_, before, text, after) => {
    for (const prompt of await promptsOf(name, before + text + after)) {
      expect(prompt.startsWith(before)).toBe(true);
      expect(prompt.endsWith(after)).toBe(true);
      const lines = prompt.slice(before.length, prompt.length - after.length).match(/\r?\n[\t ]*/g);
      expect(lines).toEqual(text.match(/\r?\n[\t ]*/g));
    }
  });

  test('works on comments above a function, and on prose', async () => {
    const comment = '// Takes the list of strings.\n// Gives a string for the letters.\n';
    const code = 'function solve(values) {\n';
    const made = await promptsOf(name, comment + code, { language: 'javascript' });
    expect(made).not.toHaveLength(0);
    for (const each of made) {
      expect(each).toMatch(/^\/\/ .*\S\n\/\/ .*\S\nfunction solve\(values\) \{\n$/);
    }
    expect(await promptsOf(name, TEXT, { isProse: true, seeds: 3 })).toHaveLength(3);
  });
});

describe('spaces', () => {
  test('ExtraSpaceOutsideWords doubles a space beside a free word, and none at the ends', async () => {
    expect(await textsOf('ExtraSpaceOutsideWords', 'Give the values, now.')).toEqual([
      'Give  the values, now.',
      'Give the  values, now.',
      'Give the values,  now.',
    ]);
  });

  test('ExtraSpaceInsideWords splits words of four letters, and makes no protected word', async () => {
    // `no te` and `th at` have protected words, and a single letter looks like a variable.
    expect(await textsOf('ExtraSpaceInsideWords', 'the note that')).toEqual([]);
    expect(await textsOf('ExtraSpaceInsideWords', 'the word you use')).toEqual([
      'the wo rd you use',
    ]);
  });

  test('SpaceDeletion joins two free words, but not to a protected one', async () => {
    expect(await textsOf('SpaceDeletion', 'words with in the list and it')).toEqual([
      'words with in thelist and it',
      'words with inthe list and it',
      'wordswith in the list and it',
    ]);
  });
});

describe('words', () => {
  test('RepeatedWords repeats words of at most three letters, if there are any', async () => {
    expect(await textsOf('RepeatedWords', 'Give the string of words')).toEqual([
      'Give the string of of words',
      'Give the the string of words',
    ]);
    expect(await textsOf('RepeatedWords', 'Give words')).toEqual([
      'Give Give words',
      'Give words words',
    ]);
  });

  test('PrepositionDeletion takes a preposition and one space away', async () => {
    const text =
      'Give the list of words\n    with the values for\n    it. For words, note that it goes.';
    expect(await textsOf('PrepositionDeletion', text)).toEqual(
      [
        'Give the list words\n    with the values for\n    it. For words, note that it goes.',
        'Give the list of words\n    the values for\n    it. For words, note that it goes.',
        'Give the list of words\n    with the values\n    it. For words, note that it goes.',
        'Give the list of words\n    with the values for\n    it. words, note that it goes.',
        'Give the list of words\n    with the values for\n    it. For words, note it goes.',
      ].sort(),
    );
  });

  test.each([
    'Give what is in it, not in that, instead of this',
    'Give such as it, split on commas, reverse it in place',
    'replace the spaces with dashes, from it to it',
    'the things in which it (of all) goes, (of) it',
  ])('PrepositionDeletion keeps prepositions that a task needs: %s', async (text) => {
    expect(await textsOf('PrepositionDeletion', text)).toEqual([]);
  });

  test('DeterminerDeletion takes an article and one space away', async () => {
    expect(
      await textsOf('DeterminerDeletion', 'The list has an item, a few words and the\n    name.'),
    ).toEqual(
      [
        'list has an item, a few words and the\n    name.',
        'The list has item, a few words and the\n    name.',
        'The list has an item, a few words and\n    name.',
      ].sort(),
    );
  });

  test('DeterminerDeletion leaves names alone', async () => {
    expect(await textsOf('DeterminerDeletion', 'Give path A of it, then a and path a.')).toEqual(
      [],
    );
  });

  test('GrammaticalPersonVariation changes the form of verbs, and of no noun', async () => {
    const text =
      'Return a list that contains words. The function tries to split each match, as follows.';
    expect(await textsOf('GrammaticalPersonVariation', text)).toEqual(
      [
        'Returns a list that contains words. The function tries to split each match, as follows.',
        'Return a list that contain words. The function tries to split each match, as follows.',
        'Return a list that contains words. The function try to split each match, as follows.',
        'Return a list that contains words. The function tries to splits each match, as follows.',
      ].sort(),
    );
  });

  test.each([
    ['It has words', 'It have words'],
    ['You have words', 'You has words'],
    ['It does go', 'It do go'],
    ['to apply', 'to applies'],
    ['to match', 'to matches'],
    ['It passes', 'It pass'],
    ['to parse', 'to parses'],
  ])('GrammaticalPersonVariation knows both forms: %s', async (text, changed) => {
    expect(await textsOf('GrammaticalPersonVariation', text)).toEqual([changed]);
  });

  test('SwapAdjacentWords swaps free words of one sentence', async () => {
    expect(
      await textsOf(
        'SwapAdjacentWords',
        'Give its words. take words, then many things go\n    away',
      ),
    ).toEqual([
      'Give its words. take words, then many go things\n    away',
      'Give its words. words take, then many things go\n    away',
      'Give words its. take words, then many things go\n    away',
    ]);
  });

  test('SwapAdjacentWords makes no article that looks like a name', async () => {
    // The others would be `path string a of` and `path a of string`.
    expect(await textsOf('SwapAdjacentWords', 'path a string of')).toEqual(['a path string of']);
  });
});

describe('letters', () => {
  test('RepeatedChars doubles a letter of a word', async () => {
    expect(await textsOf('RepeatedChars', 'Take it')).toEqual([
      'Taake it',
      'Takee it',
      'Takke it',
      'Ttake it',
    ]);
  });

  test('CharDeletion takes letters from within a word', async () => {
    expect(await textsOf('CharDeletion', 'Words of us')).toEqual([
      'Wods of us',
      'Wors of us',
      'Wrds of us',
    ]);
  });

  test('KeyboardTypo hits small letters alone', async () => {
    for (const text of await textsOf('KeyboardTypo', 'Give Words', 9)) {
      expect(text).toMatch(/^G[a-z]{3} W[a-z]{4}$/);
    }
  });

  test('ExtraCapitalLetter makes capitals of small letters', async () => {
    expect(await textsOf('ExtraCapitalLetter', 'Take it')).toEqual([
      'TAke it',
      'TaKe it',
      'TakE it',
    ]);
  });

  test('SwapAdjacentChars keeps the first letter', async () => {
    expect(await textsOf('SwapAdjacentChars', 'Words')).toEqual(['Wodrs', 'Wrods', 'Worsd'].sort());
  });

  test.each([
    // 3 % of 200 letters, 15 % of 50 words, 5 % of the 100 inner letters.
    ['KeyboardTypo', 6],
    ['ExtraCapitalLetter', 6],
    ['RepeatedChars', 8],
    ['CharDeletion', 5],
  ])('%s changes the share of the paper', async (name, count) => {
    const text = Array.from({ length: 50 }, () => 'wubz').join(' ');
    for (const each of await textsOf(name, text)) {
      const words = each.split(' ').filter((word) => word !== 'wubz');
      const changed = words.map((word) =>
        name === 'ExtraCapitalLetter' ? word.replace(/[a-z]/g, '').length : 1,
      );
      expect(changed.reduce((sum, letters) => sum + letters, 0)).toBe(count);
    }
  });
});

describe('combinations', () => {
  const words = (text: string) => text.split(/ +/);

  test.each([
    [
      'ExtraSpaceOutsideWordsAndKeyboardTypo',
      (was: string, is: string) => is.length === was.length,
    ],
    ['RepeatedCharsAndKeyboardTypo', (was: string, is: string) => is.length <= was.length + 1],
    ['CharDeletionAndKeyboardTypo', (was: string, is: string) => is.length >= was.length - 1],
  ])('%s makes both changes, each in other words', async (name, isChange) => {
    for (const text of await textsOf(name, TEXT)) {
      const changed = words(TEXT).flatMap((was, i) => {
        const is = words(text)[i] ?? '';
        return was === is ? [] : [{ was, is }];
      });
      expect(changed.every(({ was, is }) => isChange(was, is))).toBe(true);
      expect(changed.filter(({ was, is }) => was.length === is.length)).toHaveLength(1);
      expect(text).not.toHaveLength(TEXT.length);
    }
  });

  test('there is none if one of the two changes cannot be', async () => {
    const [outcome] = await outcomesOf('CharDeletionAndKeyboardTypo', documented('Words'), {
      seeds: 1,
    });
    expect(outcome).toEqual({ notApplicable: 'it has nothing to work on' });
  });
});

describe.skipIf(isHumanEvalMissing)(titled('on HumanEval'), () => {
  test('what is made is distinct, has no stray space, and leaves code, numbers and examples', async () => {
    const parser = await CodeParser.open('python');
    const made = new Map<string, number>();
    for (const task of humanEval()) {
      const views = new Views(task, parser);
      for (const transform of NLPERTURBATOR) {
        const prompts = promptsIn(makeVariants(views, transform, 2, 1));
        if (prompts.length > 0) made.set(transform.name, (made.get(transform.name) ?? 0) + 1);
        expect(new Set([...prompts, task.prompt]).size).toBe(prompts.length + 1);
        for (const prompt of prompts) {
          const code = task.prompt.slice(0, task.prompt.lastIndexOf('def '));
          expect(prompt.startsWith(code)).toBe(true);
          expect(prompt.match(/>>>.*/g)).toEqual(task.prompt.match(/>>>.*/g));
          expect(prompt.match(/\d+/g)).toEqual(task.prompt.match(/\d+/g));
          expect(prompt.match(/[ \t]+$/gm)).toEqual(task.prompt.match(/[ \t]+$/gm));
          expect(prompt.match(/^[ \t]*/gm)).toEqual(task.prompt.match(/^[ \t]*/gm));
        }
      }
      views.close();
    }
    for (const name of NAMES) expect(made.get(name), name).toBeGreaterThanOrEqual(145);
  }, 120_000);
});
