import { describe, expect, test } from 'vitest';
import { CodeParser } from '../../src/grammar/parser.ts';
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
  transformNamed,
} from './prose-changes.ts';

const NAMES = [
  'ButterFingersPerturbation',
  'ChangeCharCase',
  'SwapCharactersPerturbation',
  'Whitespace',
];

/** A text with 60 letters in 13 free words; `and` is protected. */
const SIXTY = 'Write a function that takes the given string and gives the letters in groups';

/** Documentations that a transform makes of a text, of up to eight seeds. */
async function textsOf(name: string, text: string, intensity = 1): Promise<string[]> {
  const prompts = await promptsOf(name, documented(text), { seeds: 8, intensity });
  expect(prompts).not.toHaveLength(0);
  return prompts.map(documentationOf);
}

/** The places at which two texts of one length differ. */
function differing(one: string, other: string): number[] {
  expect(other).toHaveLength(one.length);
  return [...Array(one.length).keys()].filter((at) => one[at] !== other[at]);
}

/** The words of two texts that differ, one beside the other. */
function changedWords(one: string, other: string): [string, string][] {
  const words = other.split(' ');
  return one
    .split(' ')
    .flatMap((word, i): [string, string][] => (word === words[i] ? [] : [[word, words[i] ?? '']]));
}

describe.each(NAMES)('%s', (name) => {
  test('makes the same of the same seed, and another prompt of each seed', async () => {
    const first = await promptsOf(name, documented(SIXTY));
    expect(await promptsOf(name, documented(SIXTY))).toEqual(first);
    expect(new Set([...first, documented(SIXTY)]).size).toBe(6);
  });

  test('makes the same of a seed whatever the number of seeds', async () => {
    const five = await promptsOf(name, documented(SIXTY), { seeds: 5 });
    expect(await promptsOf(name, documented(SIXTY), { seeds: 2 })).toEqual(five.slice(0, 2));
  });

  test('has nothing to work on without a docstring or without free words', async () => {
    for (const prompt of ['def solve(values, k):\n', documented('values <= k'), documented('')]) {
      const nothing = { notApplicable: 'it has nothing to work on' };
      expect(await outcomesOf(name, prompt, { seeds: 1 })).toEqual([nothing]);
    }
  });

  test('leaves names, numbers, quotes, examples and the words of a task alone', async () => {
    const text = `Take not values of the first \`good code\` of "quoted text" of [1, 2] or 3.5 things.
    >>> solve([3, 4], 2)
    the output of an example`;
    for (const each of await textsOf(name, text)) {
      const kept =
        /\bnot\b.*\bvalues\b.*\bfirst\b.*`good code`.*"quoted text".*\[1, 2\].*\bor\b.*3\.5/;
      expect(each.split('\n')[0]).toMatch(kept);
      expect(each.split('\n').slice(1)).toEqual(text.split('\n').slice(1));
    }
  });

  test.each(AROUND)('leaves the code around alone: %s', async (_, before, text, after) => {
    const prompts = await promptsOf(name, before + text + after);
    expect(prompts).toHaveLength(5);
    for (const prompt of prompts) {
      expect(prompt.startsWith(before)).toBe(true);
      expect(prompt.endsWith(after)).toBe(true);
      const lines = prompt.slice(before.length, prompt.length - after.length).match(/\r?\n[\t ]*/g);
      expect(lines).toEqual(text.match(/\r?\n[\t ]*/g));
    }
  });

  test('works on comments above a function, and on prose', async () => {
    const comment = '// Take the letters of it.\n// Give the strings back.\n';
    const code = 'function solve(values) {\n';
    for (const each of await promptsOf(name, comment + code, { language: 'javascript' })) {
      expect(each).toMatch(/^\/\/ \S.*\n\/\/ \S.*\nfunction solve\(values\) \{\n$/);
      expect(each).not.toBe(comment + code);
    }
    expect(
      await promptsOf(name, 'Write a function that takes words.', { isProse: true }),
    ).toHaveLength(5);
  });
});

describe('ButterFingersPerturbation', () => {
  /** The keys' places; a row is moved against the one above it. */
  const KEYS = new Map(
    [
      ['qwertyuiop', 0],
      ['asdfghjkl', 0.25],
      ['zxcvbnm', 0.75],
    ].flatMap(([letters, shift], row) =>
      [...String(letters)].map((letter, i) => [letter, { x: i + Number(shift), row }] as const),
    ),
  );

  test('hits 5 % of the letters, each one a neighbour on the keyboard', async () => {
    for (const text of await textsOf('ButterFingersPerturbation', SIXTY)) {
      const places = differing(SIXTY, text);
      expect(places).toHaveLength(3);
      for (const at of places) {
        const [was, is] = [
          KEYS.get((SIXTY[at] ?? '').toLowerCase()),
          KEYS.get((text[at] ?? '').toLowerCase()),
        ];
        expect(Math.abs((was?.x ?? 0) - (is?.x ?? 9))).toBeLessThanOrEqual(1);
        expect(Math.abs((was?.row ?? 0) - (is?.row ?? 9))).toBeLessThanOrEqual(1);
      }
    }
  });

  test('keeps capitals, and hits letters with a key alone', async () => {
    for (const text of await textsOf('ButterFingersPerturbation', 'Éclair WÉÉÉ Ñandú Ñandú', 9)) {
      expect(text.replace(/[a-z]/g, 'x')).toBe('Éxxxxx WÉÉÉ Ñxxxú Ñxxxú');
    }
  });

  test('hits words of three letters and more where there are any', async () => {
    for (const text of await textsOf('ButterFingersPerturbation', 'is it of us as letters')) {
      expect(text).toMatch(/^is it of us as /);
    }
    expect(await promptsOf('ButterFingersPerturbation', documented('it is'))).toHaveLength(5);
  });

  test('makes no word that carries a task, no name of the code and no other word', async () => {
    const prompt = 'def solve(kist):\n    """The list of lists."""\n';
    for (const each of await promptsOf('ButterFingersPerturbation', prompt, { seeds: 40 })) {
      expect(each).not.toMatch(/\b(?:kist|lost|lust)\b.*"""/i);
    }
  });

  test('changes more with more intensity, but two thirds of each word stay', async () => {
    for (const text of await textsOf('ButterFingersPerturbation', SIXTY, 2)) {
      expect(differing(SIXTY, text)).toHaveLength(6);
    }
    for (const text of await textsOf('ButterFingersPerturbation', SIXTY, 20)) {
      for (const [was, is] of changedWords(SIXTY, text)) {
        expect(differing(was, is).length).toBeLessThanOrEqual(Math.max(1, was.length / 3));
      }
    }
  });
});

describe('SwapCharactersPerturbation', () => {
  test('swaps 5 % of the pairs of letters, within words and without overlaps', async () => {
    for (const text of await textsOf('SwapCharactersPerturbation', SIXTY)) {
      // 60 letters of 13 words are 47 pairs; that of two equal letters does not count.
      const places = differing(SIXTY.toLowerCase(), text.toLowerCase());
      expect(places).toHaveLength(4);
      for (const [i, at] of places.entries()) {
        const partner = i % 2 === 0 ? at + 1 : at - 1;
        expect(text[at]?.toLowerCase()).toBe(SIXTY[partner]?.toLowerCase());
      }
      for (const [was, is] of changedWords(SIXTY, text)) {
        expect([...is.toLowerCase()].sort()).toEqual([...was.toLowerCase()].sort());
      }
    }
  });

  test('leaves a capital where it is', async () => {
    const made = await promptsOf('SwapCharactersPerturbation', documented('Abc'), { seeds: 4 });
    expect(new Set(made.map(documentationOf))).toEqual(new Set(['Bac', 'Acb']));
  });

  test('does not swap two equal letters', async () => {
    const made = await promptsOf('SwapCharactersPerturbation', documented('aaab'), { seeds: 4 });
    expect(made.map(documentationOf)).toEqual(['aaba']);
  });
});

describe('ChangeCharCase', () => {
  test('changes the case of 35 % of the letters and nothing else', async () => {
    for (const text of await textsOf('ChangeCharCase', SIXTY)) {
      expect(text.toLowerCase()).toBe(SIXTY.toLowerCase());
      expect(differing(SIXTY, text)).toHaveLength(21);
    }
  });

  test('makes no name of the code', async () => {
    const prompt = 'def solve(Words, woRds, WORDS):\n    """Take words."""\n';
    for (const each of await promptsOf('ChangeCharCase', prompt, { seeds: 60 })) {
      expect(each).not.toMatch(/(?:Words|woRds|WORDS)\."""/);
    }
  });

  test('leaves the word a alone where it is a name', async () => {
    const text = 'Given a path A of things, take the path a.';
    for (const each of await textsOf('ChangeCharCase', text, 9)) {
      expect(each).toMatch(/^....... \S+ A \S+ \S+, \S+ \S+ \S+ a\.$/i);
      expect(each).toMatch(/ A [oO][fF].* a\.$/);
    }
  });
});

describe('Whitespace', () => {
  test('removes spaces between free words and adds some within long words', async () => {
    for (const text of await textsOf('Whitespace', SIXTY)) {
      expect(text.replaceAll(' ', '')).toBe(SIXTY.replaceAll(' ', ''));
      const spaces = (each: string) => [...each.replaceAll(/\S/g, '')].length;
      // One of 11 spaces between free words goes; the long words have some 45 letters, so two come.
      expect(spaces(text) - spaces(SIXTY)).toBeGreaterThanOrEqual(1);
      expect(spaces(text) - spaces(SIXTY)).toBeLessThanOrEqual(2);
      expect(text).not.toMatch(/ {2}|^ | $/);
    }
  });

  test('splits no word of three letters, and off no single letter', async () => {
    for (const text of await textsOf('Whitespace', 'the way for you, word gone, what', 9)) {
      // A word of three letters cannot be split without a single one.
      expect(text).not.toMatch(/(?<!\p{L})\p{L}(?!\p{L})/u);
    }
  });

  test('makes no word that carries a task', async () => {
    // `note` would be `no te`, and `with` and `in` would be `within`.
    for (const text of await textsOf('Whitespace', 'notes with in words go', 9)) {
      expect(text).not.toMatch(/\b(?:not|no|within)\b/);
    }
  });
});

describe.skipIf(isHumanEvalMissing)(titled('on HumanEval'), () => {
  test('each prompt has five variants, but for two that have few free words', async () => {
    const parser = await CodeParser.open('python');
    for (const task of humanEval()) {
      const views = new Views(task, parser);
      for (const name of NAMES) {
        const outcomes = makeVariants(views, transformNamed(name), 5, 1);
        const prompts = promptsIn(outcomes);
        const least = { 'HumanEval/31': 3, 'HumanEval/53': 2 }[task.id] ?? 5;
        expect(prompts.length, `${name} ${task.id}`).toBeGreaterThanOrEqual(least);
        expect(new Set([...prompts, task.prompt]).size).toBe(prompts.length + 1);
        for (const prompt of prompts) {
          const code = task.prompt.slice(0, task.prompt.lastIndexOf('def '));
          expect(prompt.startsWith(code)).toBe(true);
          expect(prompt.match(/>>>.*/g)).toEqual(task.prompt.match(/>>>.*/g));
          expect(prompt.match(/\d+/g)).toEqual(task.prompt.match(/\d+/g));
        }
      }
      views.close();
    }
  }, 60_000);
});
