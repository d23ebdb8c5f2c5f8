import { describe, expect, test } from 'vitest';
import { makeVariants, type Outcome, Views } from '../../src/perturb/make-variants.ts';
import type { Task } from '../../src/perturb/task.ts';
import { TRANSFORMS } from '../../src/perturb/transforms.ts';
import { PROGRAMS } from './programs.ts';
import { humanEval, isHumanEvalMissing, titled, transformNamed } from './prose-changes.ts';
import { parserOf } from './renamed.ts';

const RANDOM = [
  'FuncRenameButterFinger',
  'FuncRenameChangeChar',
  'FuncRenameInflectionalVariation',
  'FuncRenameSwapChar',
  'FuncRenameSynonymSub',
];

interface Options {
  readonly seeds?: number;
  readonly intensity?: number;
  readonly language?: string;
  readonly rest?: string;
}

async function outcomesOf(transform: string, prompt: string, options: Options): Promise<Outcome[]> {
  const { seeds = 5, intensity = 1, language = 'python' } = options;
  const task: Task = {
    ...{ id: 'one', language, kind: 'code', prompt },
    ...{ entryPoint: null, reference: null, tests: null },
  };
  const views = new Views(task, await parserOf(language));
  try {
    return makeVariants(views, transformNamed(transform), seeds, intensity);
  } finally {
    views.close();
  }
}

/** A Python function with a name. */
const named = (name: string, rest = 'pass') => `def ${name}(x):\n    ${rest}\n`;

/** The names that a transform gives to a function of Python, without those that were not made. */
async function namesOf(transform: string, name: string, options: Options = {}): Promise<string[]> {
  const outcomes = await outcomesOf(transform, named(name, options.rest), options);
  return outcomes.flatMap((outcome) =>
    'parts' in outcome ? [/def (\S+)\(x\)/.exec(outcome.parts.prompt)?.[1] ?? ''] : [],
  );
}

describe.each(RANDOM)('%s', (transform) => {
  const NAME = 'find_largest_elements';

  test('makes the same of the same seed, and another name of each seed', async () => {
    const first = await namesOf(transform, NAME);
    expect(await namesOf(transform, NAME)).toEqual(first);
    expect(new Set([...first, NAME]).size).toBe(6);
    expect(await namesOf(transform, NAME, { seeds: 2 })).toEqual(first.slice(0, 2));
  });

  test('changes the name alone', async () => {
    const rest = `"""${NAME} is find_largest or FIND_largest_elements_."""\n    return ${NAME}(x.find)`;
    const prompt = named(NAME, rest);
    for (const outcome of await outcomesOf(transform, prompt, {})) {
      if (!('parts' in outcome)) throw new Error('not made');
      const [, name = ''] = /def (\w+)/.exec(outcome.parts.prompt) ?? [];
      expect(outcome.parts.prompt).toBe(
        prompt.replaceAll(/(?<![\w])find_largest_elements(?![\w])/g, name),
      );
    }
  });

  test('has nothing to do without a function, and for prose', async () => {
    const nothing = { notApplicable: 'it has nothing to work on' };
    expect(await outcomesOf(transform, 'x = 1\n', { seeds: 1 })).toEqual([nothing]);
    const prose: Task = {
      ...{ id: 'one', language: 'python', kind: 'prose', prompt: 'Find the elements.' },
      ...{ entryPoint: 'find_elements', reference: null, tests: null },
    };
    const views = new Views(prose, await parserOf('python'));
    expect(makeVariants(views, transformNamed(transform), 1, 1)).toEqual([nothing]);
  });

  test('leaves a name that the language calls, or that is of another thing, too', async () => {
    expect(await namesOf(transform, '__getitem__')).toEqual([]);
    const outcomes = await outcomesOf(transform, named('find_items', 'find_items = 1'), {
      seeds: 1,
    });
    const dropped = 'find_items may be the name of another thing, too';
    expect(outcomes).toEqual([{ dropped }]);
  });

  test.each(PROGRAMS)('renames the program in $language', async (program) => {
    const { language, prompt, tests, name } = program;
    const task: Task = {
      ...{ id: 'one', language, kind: 'code', prompt },
      ...{ entryPoint: null, reference: null, tests },
    };
    const views = new Views(task, await parserOf(language));
    const [outcome] = makeVariants(views, transformNamed(transform), 1, 1);
    views.close();
    if (outcome === undefined || !('parts' in outcome)) throw new Error('not made');
    const isPart = new RegExp(`(?<![\\w])${name}(?![\\w])`);
    expect(outcome.parts.prompt).not.toMatch(isPart);
  });
});

describe('FuncRenameCamelCase', () => {
  test.each([
    ['has_close_elements', 'hasCloseElements'],
    ['minSubArraySum', 'min_sub_array_sum'],
    ['Strongest_Extension', 'StrongestExtension'],
    ['ParseXMLText', 'parse_xml_text'],
    ['GET_MAX', 'getMax'],
    ['_is_in2d_', '_isIn2d_'],
    ['fib2Sum', 'fib2_sum'],
    ['größe_ändern', 'größeÄndern'],
  ])('%s is %s', async (name, other) => {
    expect(await namesOf('FuncRenameCamelCase', name)).toEqual([other]);
  });

  test.each(['sort', 'f', 'fib4', 'Sort', '_sort'])('%s has one word', async (name) => {
    const outcomes = await outcomesOf('FuncRenameCamelCase', named(name), {});
    expect(outcomes).toEqual([{ notApplicable: 'it has nothing to work on' }]);
  });

  test('does not take a name that is there already', async () => {
    expect(await namesOf('FuncRenameCamelCase', 'is_in', { rest: 'isIn = 1' })).toEqual([]);
  });
});

describe('FuncRenameButterFinger', () => {
  test('hits one of up to 29 letters, for a neighbour on the keyboard', async () => {
    const names = await namesOf('FuncRenameButterFinger', 'k', { seeds: 30 });
    expect(names.toSorted()).toEqual(['i', 'j', 'l', 'm', 'o']);
    for (const name of await namesOf('FuncRenameButterFinger', 'count_odd_numbers_of_a_list')) {
      const changed = [...name].filter((letter, i) => letter !== 'count_odd_numbers_of_a_list'[i]);
      expect(changed).toHaveLength(1);
      expect(changed[0]).toMatch(/[a-z]/);
    }
  });

  test('hits more of them with more intensity', async () => {
    const name = 'abcdefghijklmnopqrst';
    const [changed = ''] = await namesOf('FuncRenameButterFinger', name, { intensity: 4 });
    expect([...changed].filter((letter, i) => letter !== name[i])).toHaveLength(4);
  });
});

describe('FuncRenameSwapChar', () => {
  test('swaps two letters side by side', async () => {
    expect((await namesOf('FuncRenameSwapChar', 'abc_dd', { seeds: 20 })).toSorted()).toEqual([
      'acb_dd',
      'bac_dd',
    ]);
  });

  test('leaves capitals where they are', async () => {
    expect((await namesOf('FuncRenameSwapChar', 'aBC', { seeds: 20 })).toSorted()).toEqual([
      'aCB',
      'bAC',
    ]);
  });

  test('has no further outcome after the last one', async () => {
    expect(await outcomesOf('FuncRenameSwapChar', named('ab'), { seeds: 2 })).toMatchObject([
      { parts: { prompt: named('ba') } },
      { notApplicable: 'it has no further outcome' },
    ]);
  });
});

describe('FuncRenameChangeChar', () => {
  test('turns about a third of the letters', async () => {
    for (const name of await namesOf('FuncRenameChangeChar', 'sort_many_given_lists')) {
      expect(name.toLowerCase()).toBe('sort_many_given_lists');
      // 18 letters × 0.35
      expect(name.match(/[A-Z]/g)).toHaveLength(6);
    }
    expect((await namesOf('FuncRenameChangeChar', 'aB', { seeds: 20 })).toSorted()).toEqual([
      'AB',
      'ab',
    ]);
  });

  test('leaves the first letter in Ruby, where a capital makes a constant', async () => {
    const options = { language: 'ruby', seeds: 20 };
    const outcomes = await outcomesOf('FuncRenameChangeChar', 'def abc(x)\nend\n', options);
    const names = outcomes.flatMap((each) => ('parts' in each ? [each.parts.prompt] : []));
    expect(names.toSorted()).toEqual(['def aBc(x)\nend\n', 'def abC(x)\nend\n']);
  });
});

describe('FuncRenameInflectionalVariation', () => {
  test('takes the forms of a verb at the start, and of nouns after it', async () => {
    const names = await namesOf('FuncRenameInflectionalVariation', 'filter_element', { seeds: 60 });
    const verbs = ['filter', 'filters', 'filtered', 'filtering'];
    const all = verbs.flatMap((verb) => [`${verb}_element`, `${verb}_elements`]);
    expect(names.toSorted()).toEqual(all.filter((name) => name !== 'filter_element').toSorted());
  });

  test('keeps the way of writing', async () => {
    const names = await namesOf('FuncRenameInflectionalVariation', 'getItem', { seeds: 30 });
    expect(names.toSorted()).toEqual(
      ['gets', 'got', 'getting']
        .flatMap((verb) => [`${verb}Item`, `${verb}Items`])
        .concat('getItems')
        .toSorted(),
    );
  });

  test('leaves words without other forms, or whose forms are other words', async () => {
    expect(await namesOf('FuncRenameInflectionalVariation', 'max_of_last')).toEqual([]);
  });
});

describe('FuncRenameSynonymSub', () => {
  test('takes the synonyms of half of the words', async () => {
    const names = await namesOf('FuncRenameSynonymSub', 'remove_item', { seeds: 40 });
    expect(names.toSorted()).toEqual([
      'delete_item',
      'drop_item',
      'remove_element',
      'remove_entry',
    ]);
  });

  test('keeps the way of writing', async () => {
    expect(await namesOf('FuncRenameSynonymSub', 'isNested')).toEqual(['isEmbedded']);
    expect(await namesOf('FuncRenameSynonymSub', 'IS_NESTED')).toEqual(['IS_EMBEDDED']);
  });

  test('takes no name of the language, nor one that is used', async () => {
    expect(await namesOf('FuncRenameSynonymSub', 'minimum', { seeds: 20 })).toEqual(['smallest']);
    expect(await namesOf('FuncRenameSynonymSub', 'minimum', { rest: 'return smallest' })).toEqual(
      [],
    );
  });
});

describe('the family', () => {
  const FAMILY = TRANSFORMS.filter(({ family }) => family === 'func_name');

  test('has the six transforms of ReCode', () => {
    expect(FAMILY.map(({ name }) => name)).toEqual(['FuncRenameCamelCase', ...RANDOM].toSorted());
    expect(FAMILY.filter(({ isRandom }) => !isRandom).map(({ name }) => name)).toEqual([
      'FuncRenameCamelCase',
    ]);
  });

  test.skipIf(isHumanEvalMissing)(
    titled('renames HumanEval, and leaves the rest alone'),
    async () => {
      const parser = await parserOf('python');
      for (const task of humanEval()) {
        const views = new Views(task, parser);
        for (const transform of FAMILY) {
          for (const outcome of makeVariants(views, transform, 3, 1)) {
            if (!('parts' in outcome)) {
              expect(outcome).toHaveProperty('notApplicable');
              continue;
            }
            const { prompt, reference, tests, entryPoint } = outcome.parts;
            expect(entryPoint).toMatch(/^[A-Za-z_]\w*$/);
            expect(prompt).toContain(`def ${entryPoint}(`);
            const from = task.entryPoint ?? '';
            // Back under its own name, each word is what it was.
            const back = (text: string | null, before: string | null) => {
              const were = before?.split(/\b/);
              return text
                ?.split(/\b/)
                .map((word, i) => (word === entryPoint && were?.[i] === from ? from : word))
                .join('');
            };
            expect(back(prompt, task.prompt)).toBe(task.prompt);
            expect(back(reference, task.reference)).toBe(task.reference);
            expect(back(tests, task.tests)).toBe(task.tests);
            expect(prompt).not.toMatch(new RegExp(`(?<!\\w)${from}\\(`));
          }
        }
        views.close();
      }
    },
  );
});
