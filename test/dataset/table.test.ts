import { describe, expect, it } from 'vitest';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { describeVariant } from '../../src/records/dataset.ts';
import { describeFault, FaultList } from '../../src/system/errors.ts';
import { faultsOf, jsonLines, loadSuite, repository } from '../support/files.ts';
import { allSamples } from './support.ts';

const ADD = 'Write add(a, b).';
const TESTS = 'assert add(1, 2) == 3';
const CODE = 'def add(a, b):\n    return a + b\n';

const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const csv = (...rows: readonly (readonly string[])[]) =>
  rows.map((row) => `${row.map(quote).join(',')}\n`).join('');
const HEADER = ['Original Prompt', 'Perturbed Prompt', 'Generated Code', 'Tests'];

async function load(name: string, content: string, more = '') {
  const config = `suites:\n  - name: one\n    problems: ${name}\n${more}`;
  const { config: loaded, suite } = loadSuite(
    repository({ 'passgate.yml': config, [name]: content }),
  );
  const dataset = await loadDataset(loaded, suite, 0);
  const faults = new FaultList();
  const samples: [variant: string, index: number, kind: string, text: string][] = [];
  for (const { variant, sample } of await allSamples(dataset, faults)) {
    samples.push([describeVariant(variant.name), sample.index, sample.kind, sample.text]);
  }
  faults.throwIfAny();
  const prompts = dataset.variants.map(({ name: variant, problems }) => [
    describeVariant(variant),
    ...[...problems.values()].map(({ prompt }) => prompt),
  ]);
  return { dataset, samples, prompts };
}

async function messagesOf(name: string, content: string, more = '') {
  return (await faultsOf(() => load(name, content, more))).map(describeFault);
}

const RAGA = csv(
  HEADER,
  [ADD, '', CODE, TESTS],
  [ADD, 'Wriet add(a, b).', CODE, ''],
  [ADD, 'Please write add(a, b).', `\`\`\`python\n${CODE}\`\`\``, TESTS],
  [ADD, ADD, 'x', TESTS],
  [ADD, 'Wriet add(a, b).', 'y', TESTS],
);

const EXPECTED = [
  ['nominal', 0, 'solution', CODE],
  ['table/perturbed seed 0', 0, 'solution', CODE],
  ['table/perturbed seed 1', 0, 'solution', CODE],
  ['nominal', 1, 'solution', 'x'],
  ['table/perturbed seed 0', 1, 'solution', 'y'],
];

describe('a table', () => {
  it('works unchanged if RagaAI Catalyst made it: rows are grouped by original prompt', async () => {
    const { dataset, samples, prompts } = await load('t.csv', RAGA);
    expect(samples).toEqual(EXPECTED);
    expect(prompts).toEqual([
      ['nominal', ADD],
      ['table/perturbed seed 0', 'Wriet add(a, b).'],
      ['table/perturbed seed 1', 'Please write add(a, b).'],
    ]);
    const [problem] = dataset.variants[0].problems.values();
    expect(problem).toMatchObject({ entryPoint: null, tests: TESTS });
    expect(problem?.id).toMatch(/^write-add-a-b-[0-9a-f]{8}$/);
  });

  it.each([
    '{ Original Prompt: prompt, Perturbed Prompt: perturbed_prompts, Generated Code: response }',
    '{ original_prompt: Original Prompt, perturbed_prompts: Perturbed Prompt, generated_code: Generated Code }',
    '{ prompt: Original Prompt, response: Generated Code, Tests: tests, Original Prompt: prompt }',
  ])('accepts columns in both directions: %s', async (columns) => {
    const call = load('t.csv', RAGA, `    format: table\n    columns: ${columns}\n`);
    if (columns.includes('prompt: Original Prompt, response'))
      await expect(call).rejects.toThrow(/both/);
    else expect((await call).samples).toEqual(EXPECTED);
  });

  const LISTS = '    list-columns: [perturbed_prompt, Generated Code, tests]\n';

  it('has lists of prompts and code: in JSON, or in CSV as JSON or Python lists if the config says so', async () => {
    const prompts = ["it's", ADD, 'two\nlines'];
    const code = ['a', 'b', ['c', 'd']];
    const expected = [
      ['table/perturbed seed 0', 0, 'solution', 'a'],
      ['nominal', 0, 'solution', 'b'],
      ['table/perturbed seed 1', 0, 'solution', 'c'],
      ['table/perturbed seed 1', 1, 'solution', 'd'],
    ];
    const row = {
      'Original Prompt': ADD,
      'Perturbed Prompts': prompts,
      'Generated Code': code,
      tests: [TESTS],
    };
    expect((await load('t.jsonl', jsonLines([row]))).samples).toEqual(expected);
    expect((await load('t.json', JSON.stringify([row], null, 1))).samples).toEqual(expected);
    const cells = [ADD, JSON.stringify(prompts), JSON.stringify(code), JSON.stringify([TESTS])];
    expect((await load('t.csv', csv(HEADER, cells), LISTS)).samples).toEqual(expected);
    const tests = `['${TESTS}']`;
    const python = [ADD, `["it's", '${ADD}', 'two\\nlines']`, "['a', 'b', 'c']", tests];
    const read = await load('t.csv', csv(HEADER, python), LISTS);
    expect(read.samples).toEqual(expected.slice(0, 3));
  });

  it('reads a text as one text, whatever it looks like', async () => {
    const texts = ['["a", "b"]', "['a', 'b']", '[]', '[[]]', ' [ "a" ] ', '[["a"], ["b", []]]', ''];
    const expected = texts.map((text, i) => ['nominal', i, 'solution', text]);
    const rows = texts.map((text) => ({ Prompt: ADD, 'Generated Code': text, Tests: TESTS }));
    const { samples, dataset } = await load('t.jsonl', jsonLines(rows));
    expect(samples).toEqual(expected);
    expect(dataset.listTexts).toEqual([{ column: 'Generated Code', rows: 6 }]);
    const cells = texts.map((text) => [ADD, '', text, TESTS]);
    expect((await load('t.csv', csv(HEADER, ...cells))).samples).toEqual(expected);
    const lists = await load(
      't.csv',
      csv(HEADER, [ADD, '', '[]', TESTS]),
      '    list-columns: [Generated Code]\n',
    );
    expect(lists.samples).toEqual([['nominal', 0, 'solution', '']]);
    expect(lists.dataset.listTexts).toEqual([]);
  });

  it('counts an empty list as an empty answer', async () => {
    const rows = [[], [[]], ['a', []], [CODE]].map((code) => ({
      Prompt: ADD,
      'Generated Code': code,
      Tests: TESTS,
    }));
    const { samples } = await load('t.jsonl', jsonLines(rows));
    expect(samples.map(([, , , text]) => text)).toEqual(['', '', 'a', '', CODE]);
    const pair = { Prompt: ADD, 'Perturbed Prompt': ['x', ADD], 'Generated Code': [[], 'a'] };
    const two = await load('t.jsonl', jsonLines([{ ...pair, Tests: TESTS }]));
    expect(two.samples.map(([, , , text]) => text)).toEqual(['', 'a']);
  });

  it.each<[string, string, RegExp]>([
    [
      '[Generated Cod]',
      CODE,
      /list-columns: the table has no column "Generated Cod" of .*"Generated Code"/,
    ],
    ['[seed]', CODE, /list-columns: the table has no column "seed"/],
    [
      '[generated_code]',
      CODE,
      /t\.csv:2: the column "Generated Code": expected a list of texts, found "def add/,
    ],
    ['[generated_code]', '["a", 1]', /t\.csv:2: .*expected a list of texts/],
    ['[generated_code]', '["a"', /t\.csv:2: .*expected a list of texts/],
  ])('reports list columns without lists: %s, %s', async (columns, code, message) => {
    const more = `    list-columns: ${columns}\n`;
    expect((await messagesOf('t.csv', csv(HEADER, [ADD, '', code, TESTS]), more))[0]).toMatch(
      message,
    );
  });

  it('finds a column that the first row of JSON lacks', async () => {
    const rows = [
      { 'Original Prompt': ADD, 'Generated Code': CODE, Tests: TESTS },
      { 'Original Prompt': ADD, 'Perturbed Prompt': 'x', 'Generated Code': CODE, Tests: TESTS },
    ];
    expect((await load('t.jsonl', jsonLines(rows))).prompts).toHaveLength(2);
  });

  describe('of JSON whose rows have different columns', () => {
    // More than one chunk of a file, so that a reader has to decide before the last row.
    const MANY = Array.from({ length: 600 }, (_, i) => ({
      id: `p${i % 3}`,
      'Original Prompt': `${ADD} ${i % 3}`,
      'Generated Code': `${'# long\n'.repeat(30)}${CODE}`,
      Tests: TESTS,
    }));
    const late = { ...MANY[0], 'Perturbed Prompt': 'x' };
    const files = (rows: readonly unknown[]): [name: string, content: string][] => [
      ['t.jsonl', jsonLines(rows)],
      ['t.json', JSON.stringify(rows)],
    ];

    it('finds a column that only the last row has', async () => {
      for (const [name, content] of files([...MANY, late])) {
        const { prompts, samples } = await load(name, content);
        expect(prompts.map(([variant]) => variant)).toEqual(['nominal', 'table/perturbed seed 0']);
        expect(samples.filter(([variant]) => variant === 'nominal')).toHaveLength(600);
      }
    });

    it('reads all rows by a better header that only the last row has', async () => {
      const rows = MANY.map(({ 'Original Prompt': prompt, ...more }) => ({ ...more, prompt }));
      for (const [name, content] of files([...rows, MANY[0]])) {
        const faults = await messagesOf(name, content);
        expect(faults[0]).toBe(
          `${name}:1: the column "Original Prompt" is empty: expected the original prompt`,
        );
        expect(faults).toHaveLength(21);
      }
    });

    it('says each mistake once, with all columns of the file', async () => {
      const rows = MANY.map(({ Tests: _, ...row }) => row);
      const lines = jsonLines([...rows, { ...rows[0], tets: TESTS }]).replace('{', '{{');
      expect(await messagesOf('t.jsonl', lines)).toEqual([
        't.jsonl: has no column for tests: say which it is with columns: { COLUMN: tests }; found id, Original Prompt, Generated Code, tets; "tets": did you mean "tests"?',
        expect.stringMatching(/^t\.jsonl:1: is not JSON/),
      ]);
      const broken = jsonLines([...MANY, { ...late, seed: 'z' }]).replace('{', '{{');
      expect(await messagesOf('t.jsonl', broken)).toEqual([
        expect.stringMatching(/^t\.jsonl:1: is not JSON/),
        't.jsonl:601: expected a whole number as seed, found "z"',
      ]);
    });

    it('finds the columns of several files of one table', async () => {
      const folder = repository({
        'passgate.yml': 'suites:\n  - name: one\n    problems: "*.jsonl"\n',
        'a.jsonl': jsonLines(MANY),
        'b.jsonl': jsonLines([...MANY, late]),
        'c.jsonl': jsonLines([late, ...MANY]),
      });
      const { config, suite } = loadSuite(folder);
      const dataset = await loadDataset(config, suite, 0);
      const faults = new FaultList();
      expect((await allSamples(dataset, faults)).length).toBe(1802);
      faults.throwIfAny();
      const counts = dataset.sources.flatMap((source) =>
        [...(source.counts ?? [])].map(([variant, of]) => [
          describeVariant(variant.name),
          Object.fromEntries(of),
        ]),
      );
      const nominal = ['nominal', { p0: 200, p1: 200, p2: 200 }];
      const perturbed = ['table/perturbed seed 0', { p0: 1 }];
      expect(counts).toEqual([nominal, nominal, perturbed, perturbed, nominal]);
    });
  });

  it('says of mistakes in answers together with those in tests', async () => {
    const content = csv(
      HEADER,
      [ADD, '["x", "y"]', '["a"]', TESTS],
      [ADD, '', 'b', `["${TESTS}"]`],
    );
    expect(await messagesOf('t.csv', content, '    list-columns: [perturbed_prompt]\n')).toEqual([
      expect.stringMatching(/^t\.csv:2: the column "Generated Code": expected a list of 2 answers/),
      expect.stringMatching(/^t\.csv:3: the column "Tests" has a text that looks like a list/),
    ]);
  });

  it('reports a broken row as broken, without errors that follow from it', async () => {
    const [header, nominal, perturbed] = csv(
      HEADER,
      [ADD, '', CODE.replaceAll('\n', ' '), TESTS],
      [ADD, 'Wriet add(a, b).', 'x', ''],
    ).split('\n');
    const broken = [header, nominal?.replace('","', '","extra","'), perturbed, ''].join('\n');
    expect(await messagesOf('t.csv', broken)).toEqual([
      expect.stringMatching(/t\.csv:2: has 5 cells where the header has 4/),
    ]);
    const alone = [header, nominal?.replace('","', '","extra","'), ''].join('\n');
    const columns = '    columns: { Generated Code: response }\n';
    expect(await messagesOf('t.csv', alone, columns)).toEqual([
      expect.stringMatching(/t\.csv:2: has 5 cells where the header has 4/),
    ]);
  });

  it('uses tests and entry point of the variant’s own row', async () => {
    const header = [...HEADER, 'entry_point', 'family', 'transform', 'seed', 'id'];
    const check = 'def check(candidate):\n    assert candidate(1, 2) == 3';
    const { dataset } = await load(
      't.csv',
      csv(
        header,
        [ADD, '', CODE, check, 'add', '', '', '', 'T/1'],
        [ADD, 'Write plus(a, b).', CODE, '', 'plus', 'func_name', 'Synonym', '4', 'T/1'],
      ),
    );
    const [nominal, variant] = dataset.variants;
    expect(nominal.problems.get('T/1')?.tests).toBe(`${check}\ncheck(add)`);
    expect(variant?.name).toEqual({ family: 'func_name', transform: 'Synonym', seed: 4 });
    expect(variant?.problems.get('T/1')?.tests).toBe(`${check}\ncheck(plus)`);
  });

  it('treats an indented body as a continuation of its prompt', async () => {
    const prompt = 'def add(a, b):\n';
    const { samples } = await load(
      't.csv',
      csv(HEADER, [prompt, '', '    return a + b\n', TESTS], [prompt, '', `\n${CODE}`, TESTS]),
    );
    expect(samples.map(([, , kind]) => kind)).toEqual(['completion', 'solution']);
  });

  it.each<[what: string, content: string, message: RegExp, lists?: string]>([
    [
      'no tests at all',
      csv(HEADER.slice(0, 3), [ADD, '', CODE]),
      /^t\.csv: has no column for tests: say which it is with columns: \{ COLUMN: tests \}; found Original Prompt, /,
    ],
    ['an empty cell of tests', csv(HEADER, [ADD, '', CODE, '']), /^t\.csv:2: has no tests/],
    [
      'an empty original prompt',
      csv(HEADER, [' ', 'x', CODE, TESTS]),
      /^t\.csv:2: .*"Original Prompt" is empty/,
    ],
    [
      'one text for several prompts',
      csv(HEADER, [ADD, '["x", "y"]', '["a", "b"]', TESTS]),
      /^t\.csv:2: .*"Generated Code": expected a list of 2 answers.*one text that looks like a list: .* list-columns: \["Generated Code"\]/,
      '[perturbed_prompt]',
    ],
    [
      'lists of different lengths',
      csv(HEADER, [ADD, '["x", "y"]', '["a"]', TESTS]),
      /^t\.csv:2: .*a list of 2 answers.*a list of 1/,
      '[perturbed_prompt, generated_code]',
    ],
    [
      'a list that is none',
      csv(HEADER, [ADD, '["x", y]', CODE, TESTS]),
      /^t\.csv:2: .*"Perturbed Prompt": expected a list of prompts/,
      '[perturbed_prompt]',
    ],
    [
      'tests that are the text of a list, which would run nothing',
      csv(HEADER, [ADD, '', CODE, `["${TESTS}"]`]),
      /^t\.csv:2: .*"Tests" has a text that looks like a list: .* list-columns: \["Tests"\]/,
    ],
    [
      'a check that nothing calls',
      csv(HEADER, [ADD, '', CODE, 'def check(candidate):\n    assert candidate(1, 2)']),
      /^t\.csv:2: .*add a column entry_point/,
    ],
    [
      'tests that run nothing, so that any answer would pass',
      csv(HEADER, [ADD, '', CODE, 'import math\ndef run():\n    assert add(1, 2) == 3']),
      /^t\.csv:2: its tests only define things/,
    ],
    [
      'tests that differ',
      csv(HEADER, [ADD, '', CODE, TESTS], [ADD, '', CODE, 'assert 1']),
      /^t\.csv:5: its tests and that of the same prompt at t\.csv:2 differ/,
    ],
    ['no rows', csv(HEADER), /^t\.csv: has no problems/],
  ])('reports %s', async (_, content, message, lists = '[]') => {
    const more = `    list-columns: ${lists}\n`;
    expect((await messagesOf('t.csv', content, more))[0]).toMatch(message);
  });

  it.each<[string, RegExp]>([
    ['{ Orginal Prompt: prompt }', /no column "Orginal Prompt"; did you mean "Original Prompt"/],
    ['{ Generated Code: coed }', /neither "Generated Code" nor "coed" is one of/],
    [
      '{ Tests: tests, Generated Code: tests }',
      /both "Tests" and "Generated Code" are named tests/,
    ],
  ])('reports a wrong mapping: %s', async (columns, message) => {
    const more = `    format: table\n    columns: ${columns}\n`;
    expect((await messagesOf('t.csv', RAGA, more))[0]).toMatch(message);
  });

  it('lists all elements without a column at once, with similar names', async () => {
    const none = csv(['Orignal Prompt', 'Generated Code', 'tets'], ['x', CODE, TESTS]);
    const said =
      '; "Orignal Prompt": did you mean "Original Prompt"?; "tets": did you mean "tests"?';
    expect(await messagesOf('t.csv', none, '    format: table\n')).toEqual([
      `t.csv: has no columns for original_prompt and tests: say which they are with columns: { COLUMN: original_prompt, COLUMN: tests }; found Orignal Prompt, Generated Code, tets${said}`,
    ]);
    const [message] = await messagesOf('t.csv', none);
    expect(message).toContain(`; found Orignal Prompt, Generated Code, tets${said}`);
  });

  it('needs samples, either in the table or beside it, but not both', async () => {
    expect(await messagesOf('t.csv', RAGA, '    samples: t.csv\n')).toEqual([
      expect.stringMatching(/passgate\.yml:4.*leave samples out/),
    ]);
    const without = csv(['Original Prompt', 'Perturbed Prompt', 'Tests'], [ADD, '', TESTS]);
    expect(await messagesOf('t.csv', without)).toEqual([
      expect.stringMatching(/passgate\.yml:2:5: suites\[0\]\.samples: is missing/),
    ]);
  });
});
