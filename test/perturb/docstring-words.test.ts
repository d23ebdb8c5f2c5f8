import { describe, expect, test } from 'vitest';
import { DOCSTRING_WORDS } from '../../src/perturb/families/docstring-words.ts';
import { AROUND, type Options, outcomesOf, transformNamed } from './prose-changes.ts';
import { told } from './told.ts';

/** What a transform makes of a prompt that is Python. */
async function ofPython(prompt: string, name: string, options: Options = {}): Promise<string[]> {
  return (await outcomesOf(name, prompt, { seeds: 1, ...options })).map(told);
}

/** What a transform makes of a prompt that is prose. */
function ofProse(prompt: string, name: string, seeds = 1, intensity = 1): Promise<string[]> {
  return ofPython(prompt, name, { isProse: true, seeds, intensity });
}

const NAMES = [
  'EnglishInflectionalVariation',
  'SynonymInsertion',
  'SynonymSubstitution',
  'TenseTransformationFuture',
  'TenseTransformationPast',
];

test('the transforms have the names of ReCode', () => {
  expect(DOCSTRING_WORDS.map(({ name }) => name)).toEqual(NAMES);
  expect(new Set(DOCSTRING_WORDS.map(({ family }) => family))).toEqual(new Set(['docstring']));
  expect(DOCSTRING_WORDS.every(({ takesProse }) => takesProse)).toBe(true);
});

describe('another tense', () => {
  test.each([
    [
      'This function takes a list and returns the values that are prime.',
      'This function took a list and returned the values that were prime.',
      'This function will take a list and will return the values that will be prime.',
    ],
    [
      'Check whether the list is not empty and has a value that occurs twice.',
      'Check whether the list was not empty and had a value that occurred twice.',
      'Check whether the list will not be empty and will have a value that will occur twice.',
    ],
    [
      'You have to find the cells which share an edge. It does not matter how.',
      'You had to find the cells which shared an edge. It did not matter how.',
      'You will have to find the cells which will share an edge. It will not matter how.',
    ],
    [
      'Each index shows a match. Returns the scores that sum to zero.',
      'Each index showed a match. Returned the scores that sum to zero.',
      'Each index will show a match. Will return the scores that sum to zero.',
    ],
    [
      'If two sides make a triangle, the shapes are drawn.',
      'If two sides made a triangle, the shapes were drawn.',
      'If two sides will make a triangle, the shapes will be drawn.',
    ],
  ])('of "%s"', async (prompt, past, future) => {
    expect(await ofProse(prompt, 'TenseTransformationPast')).toEqual([past]);
    expect(await ofProse(prompt, 'TenseTransformationFuture')).toEqual([future]);
  });

  test('has no imperatives, infinitives and nouns that look like verbs', async () => {
    const prompts = [
      'Write a function to find the values of the lists. Do not use loops.',
      'Return the counts and the results of the matches, then print them.',
      'Given two lists of scores, output the names to have in the results.',
    ];
    for (const prompt of prompts) {
      expect(await ofProse(prompt, 'TenseTransformationPast')).toEqual(['not applicable']);
      expect(await ofProse(prompt, 'TenseTransformationFuture')).toEqual(['not applicable']);
    }
  });

  test('takes backshifted modals along', async () => {
    expect(
      await ofProse('The list can be empty. It will be sorted.', 'TenseTransformationPast'),
    ).toEqual(['The list could be empty. It would be sorted.']);
  });

  test('never makes a word that carries a task: `sorts` stays, for `sorted` is one', async () => {
    expect(
      await ofProse('It sorts the list if it contains a digit.', 'TenseTransformationPast'),
    ).toEqual(['It sorts the list if it contained a digit.']);
  });
});

describe('synonyms', () => {
  test('come in the place of a word in its form and case', async () => {
    const made = await ofProse('Now it chooses them.', 'SynonymSubstitution', 10, 2);
    expect(made).toContain('Now it selects them.');
    expect(made).toContain('Now it picks them.');
    expect(await ofProse('Enumerate the words.', 'SynonymSubstitution')).toEqual([
      'List the words.',
    ]);
  });

  test('bring their article along', async () => {
    expect(await ofProse('Find out if a car hit it.', 'SynonymSubstitution')).toEqual([
      'Find out if an automobile hit it.',
    ]);
    expect(await ofProse('An additional street.', 'SynonymSubstitution', 30, 2)).toContain(
      'A further road.',
    );
    expect(await ofProse('Find out if a car hit it.', 'SynonymInsertion')).toEqual([
      'Find out if an automobile car hit it.',
    ]);
  });

  test('stay away where the article is a name of the code', async () => {
    const prompt = 'def f(a):\n    """ Tell if a car hit it and two cars fell. """\n';
    expect(await ofPython(prompt, 'SynonymSubstitution', { intensity: 2 })).toEqual([
      'def f(a):\n    """ Tell if a car hit it and two automobiles fell. """\n',
    ]);
  });

  test('stay away where a word has another sense', async () => {
    const prompts = [
      'The job is found in the report. The return value of it.',
      'Get rid of it. The user needs to go. Returns to the origin.',
      'It takes time. Write to the file. It is used to be long.',
      'The number of ways. A change of plan. He is in building three.',
    ];
    for (const prompt of prompts) {
      expect(await ofProse(prompt, 'SynonymSubstitution', 1, 2)).toEqual(['not applicable']);
    }
  });

  test('go directly before a word, as one who says a thing twice', async () => {
    const made = await ofProse('Create one of them.', 'SynonymInsertion', 10);
    expect(new Set(made)).toEqual(
      new Set([
        'Make create one of them.',
        'Build create one of them.',
        'Construct create one of them.',
        'not applicable',
      ]),
    );
  });

  test('go before a word whose small form is a name of the code', async () => {
    const prompt = 'def concatenate(x):\n    """ Concatenate x. """\n';
    expect(await ofPython(prompt, 'SynonymInsertion')).toEqual([
      'def concatenate(x):\n    """ Join Concatenate x. """\n',
    ]);
  });

  test('grow in number with the intensity', async () => {
    const prompt = 'Verify, choose, remove, create, compute, gather, obtain, insert.';
    const counts: number[] = [];
    for (const intensity of [0.1, 1, 2]) {
      const [made = ''] = await ofProse(prompt, 'SynonymInsertion', 1, intensity);
      counts.push(made.split(' ').length - 8);
    }
    expect(counts).toEqual([1, 4, 8]);
  });
});

describe('inflection', () => {
  test('gives every noun and verb that may change another form', async () => {
    const made = await ofProse('Remove each element.', 'EnglishInflectionalVariation', 10);
    expect(new Set(made)).toEqual(
      new Set([
        'Removes each elements.',
        'Removed each elements.',
        'Removing each elements.',
        'not applicable',
      ]),
    );
  });

  test('leaves a noun as it is where nothing else says how many there are', async () => {
    const made = await ofProse(
      'Remove the elements of the string.',
      'EnglishInflectionalVariation',
      3,
    );
    for (const prompt of made)
      expect(prompt).toMatch(/^Remov(?:es|ed|ing) the elements of the string\.$/);
    expect(await ofProse('A list of the shortest words.', 'EnglishInflectionalVariation')).toEqual([
      'A lists of the shortest words.',
    ]);
    expect(await ofProse('The list of short words.', 'EnglishInflectionalVariation')).toEqual([
      'The list of short word.',
    ]);
  });

  test('keeps who does a thing and who suffers it', async () => {
    expect(
      await ofProse('The decoded string, given by them.', 'EnglishInflectionalVariation'),
    ).toEqual(['not applicable']);
    const made = await ofProse('Words containing vowels', 'EnglishInflectionalVariation', 3);
    expect(made.sort()).toEqual([
      'Words contain vowels',
      'Words contains vowels',
      'not applicable',
    ]);
  });
});

const SENTENCES = 'This function takes a list. It returns a value if an element is found.';

describe('prompts with', () => {
  test.each(AROUND)('%s change in their sentences alone', async (_, before, text, after) => {
    for (const name of NAMES) {
      for (const made of await ofPython(before + text + after, name, { seeds: 3 })) {
        if (made === 'not applicable') continue;
        expect(made).not.toBe(before + text + after);
        expect(made.startsWith(before)).toBe(true);
        expect(made.endsWith(after)).toBe(true);
      }
    }
  });

  test('examples, quotes, code and other functions keep these', async () => {
    const before =
      'def g(y):\n    """ It is a list. """\n\n\n@cache\nasync def größe(x):\n    """ ';
    const after = ' "is a" `takes`\n    >>> größe("it is")\n    \'a value is\'\n    """\n';
    for (const name of NAMES) {
      const made = await ofPython(before + SENTENCES + after, name, { seeds: 3 });
      expect(new Set(made).size).toBe(made.length);
      for (const text of made) {
        expect(text).not.toContain(SENTENCES);
        expect(text.startsWith(before)).toBe(true);
        expect(text.endsWith(after)).toBe(true);
      }
    }
  });

  test('a class change in the method', async () => {
    const before = 'class Takes:\n    """ It is a value. """\n\n    def f(self, x):\n        """ ';
    const [made] = await ofPython(`${before}It is a list. """\n`, 'TenseTransformationPast');
    expect(made).toBe(`${before}It was a list. """\n`);
  });

  test('no docstring have nothing to work on', async () => {
    for (const name of NAMES) {
      expect(await ofPython('def f(x):\n    is_it = x\n', name)).toEqual(['not applicable']);
    }
  });

  test('comments of another language read on across their lines', async () => {
    const prompt = '// This routine takes a list and it\n// returns a\n// value.\nfunction f(x){\n';
    const made = await ofPython(prompt, 'TenseTransformationPast', { language: 'javascript' });
    expect(made).toEqual([
      '// This routine took a list and it\n// returned a\n// value.\nfunction f(x){\n',
    ]);
  });

  test('names that only code shows keep these names', async () => {
    const prompt = 'Given an array original, return the part where original[i] is odd.';
    const made = await ofProse(prompt, 'SynonymSubstitution', 5, 2);
    expect(made.length).toBe(5);
    expect(made.filter((text) => !text.includes('array original, '))).toEqual([]);
  });
});

describe('draws', () => {
  const random = NAMES.filter((name) => transformNamed(name).isRandom);

  test.each(random)('%s: the same seed gives the same, another one another', async (name) => {
    const first = await ofProse(SENTENCES, name, 5);
    expect(await ofProse(SENTENCES, name, 5)).toEqual(first);
    expect(new Set(first).size).toBe(5);
    expect(await ofProse(SENTENCES, name, 2)).toEqual(first.slice(0, 2));
  });
});
