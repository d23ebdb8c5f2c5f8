import { describe, expect, it } from 'vitest';
import { loadMade, type MadeDataset } from '../../src/dataset/load-made.ts';
import { rewriteRow } from '../../src/dataset/rewrite-row.ts';
import type { Problem } from '../../src/records/dataset.ts';
import { loadSuite, repository } from '../support/files.ts';

/** The variants of a suite whose problems are these rows, each as it is written. */
async function madeOf(rows: readonly string[], suite: string): Promise<MadeDataset> {
  const name = suite.includes('.csv') ? 'problems.csv' : 'problems.jsonl';
  const folder = repository({
    [name]: `${rows.join('\n')}\n`,
    'passgate.yml': `suites:\n  - name: s\n    problems: ${name}\n${suite.replace(/^/gm, '    ')}\n`,
  });
  const { config, suite: first } = loadSuite(folder);
  const made = await loadMade(config, first, 0, null);
  if (made === null) throw new Error('the suite of this test makes no variants');
  return made;
}

/** The first made prompt of a transform, as a problem and as the line that would be written. */
function firstOf({ dataset, made, rows }: MadeDataset, transform: string) {
  const variant = dataset.variants.find(({ name }) => name?.transform === transform);
  const [problem] = variant?.problems.values() ?? [];
  const file = [...made.files.keys()].find((each) => each.includes(`${transform}_s0`)) ?? '';
  const [own] = made.files.get(file) ?? [];
  const row = rows.get(own?.problem ?? '');
  if (problem === undefined || own === undefined || row === undefined) return null;
  return { problem, line: rewriteRow(row, own.parts, made.manifest.language) };
}

const nominalOf = ({ dataset }: MadeDataset): Problem => {
  const [problem] = dataset.variants[0].problems.values();
  if (problem === undefined) throw new Error('there is no problem');
  return problem;
};

const MBPP =
  '{"task_id": 7, "text": "Write a function that takes a text and gives its letters.", "code": "def f(s):\\n    return list(s)\\n", "test_list": ["assert f(\'a\') == [\'a\']"], "x": 1.0}';

describe('prompts that are prose', () => {
  it('are perturbed in MBPP, and nothing else of the row', async () => {
    const made = await madeOf([MBPP], 'language: python\nperturb: { seeds: 1 }');
    const families = new Set(made.made.manifest.transforms.map(({ family }) => family));
    expect(families).toContain('func_name');
    const found = firstOf(made, 'ChangeCharCase');
    const nominal = nominalOf(made);
    expect(found?.problem.prompt).not.toBe(nominal.prompt);
    expect(found?.problem.prompt.toLowerCase()).toBe(nominal.prompt.toLowerCase());
    expect(found?.problem).toEqual({ ...nominal, prompt: found?.problem.prompt });
    expect(found?.line).toContain('"x": 1.0}');
    // A function's name is in the tests alone, so there is nothing to rename in the prompt.
    expect(firstOf(made, 'FuncRenameCamelCase')).toBeNull();
    expect(made.made.nominals).toEqual([]);
  });

  it('are perturbed in stdin/stdout tasks, but for their examples', async () => {
    const task =
      'Write a program that reads a line and prints its words.\\n\\nExample:\\nsome words here\\nsome\\n';
    const row = `{"task_id": "t", "prompt": "${task}", "input": "1\\n", "output": "1\\n"}`;
    const made = await madeOf(
      [row],
      'language: python\nperturb: { families: [docstring], seeds: 3 }',
    );
    const prompts = made.dataset.variants.slice(1).map(({ problems }) => problems.get('t')?.prompt);
    expect(prompts.length).toBeGreaterThan(5);
    for (const prompt of prompts) expect(prompt).toMatch(/\n\nExample:\nsome words here\nsome\n$/);
  });

  it('are perturbed in tables, which are written as rows of a published layout', async () => {
    const rows = [
      'Original Prompt,tests',
      '"Write a function called double that takes a value.",assert double(2) == 4',
    ];
    const suite =
      'language: python\nformat: table\nproblems: problems.csv\nperturb: { families: [docstring], seeds: 1 }';
    const made = await madeOf(
      rows,
      suite.replace('problems: problems.csv\n', '').concat('\n# .csv'),
    );
    const found = firstOf(made, 'SwapCharactersPerturbation');
    const row = JSON.parse(found?.line ?? '{}');
    expect(row.test_list).toEqual(['assert double(2) == 4']);
    expect(row.text).toBe(found?.problem.prompt);
    expect(row.text).not.toBe(nominalOf(made).prompt);
  });
});

describe('prompts that are code', () => {
  const prompt =
    'def half(value):\\n    \\"\\"\\" Give a part of the value back.\\n    \\"\\"\\"\\n';

  it('keep the numbers of EvalPlus as Python wrote them', async () => {
    const row = `{"task_id": "H/1", "prompt": "${prompt}", "entry_point": "half", "canonical_solution": "    return value / 2\\n", "base_input": [[2.0], [12345678901234567890]], "atol": 0}`;
    const made = await madeOf([row], 'language: python\nperturb: { seeds: 1 }');
    const found = firstOf(made, 'FuncRenameButterFinger');
    expect(found?.line).toContain('"base_input": [[2.0], [12345678901234567890]]');
    expect(found?.problem.tests).toContain('2.0');
    expect(found?.problem.tests).toContain('12345678901234567890');
    const { entry_point: name, prompt: renamed } = JSON.parse(found?.line ?? '{}');
    expect(name).not.toBe('half');
    expect(renamed).toContain(`def ${name}(value):`);
  });

  it('are renamed in the tests of MultiPL-E too', async () => {
    const row = `{"name": "t_1", "language": "js", "prompt": "//Give a part of the value back.\\nfunction half_of(value){\\n", "tests": "const assert = require('node:assert');\\n\\nfunction test() {\\n  let candidate = half_of;\\n  assert.deepEqual(candidate(2),1);\\n}\\n\\ntest();", "stop_tokens": ["\\nfunction "]}`;
    const made = await madeOf(
      [row],
      'language: javascript\nperturb: { families: [docstring, func_name, format], seeds: 1 }',
    );
    const found = firstOf(made, 'FuncRenameCamelCase');
    expect(found?.problem.prompt).toContain('function halfOf(value){');
    expect(found?.problem.tests).toContain('let candidate = halfOf;');
    // Without a solution there is no partial code, so all families share the nominal prompts.
    expect(made.made.nominals).toEqual([]);
    expect(firstOf(made, 'tab_indent')).toBeNull();
    expect(firstOf(made, 'Whitespace')?.problem.prompt).toMatch(
      /^\/\/.*\nfunction half_of\(value\)\{\n$/,
    );
  });

  it('are told apart from code that no grammar reads', async () => {
    const row =
      '{"task_id": "t", "prompt": "def f(:\\n", "entry_point": "f", "test": "def check(c): pass"}';
    const made = await madeOf(
      [row],
      'language: python\nperturb: { families: [docstring], seeds: 1 }',
    );
    const reasons = made.made.manifest.transforms.flatMap(({ notApplicable }) =>
      notApplicable.map(({ reason }) => reason),
    );
    expect(new Set(reasons).size).toBe(1);
    expect(reasons[0]).toContain('no code that its grammar can read');
  });
});

describe('prompts that no person writes', () => {
  const nested = `    return ${'('.repeat(4000)}value${')'.repeat(4000)}\\n`;
  const long = 'value = value\\n    '.repeat(2000);

  it.each([
    ['nested too deep', nested],
    ['too long', `    ${long}return value\\n`],
  ])('are not perturbed if they are %s, and others are', async (_what, solution) => {
    const row = (id: string, reference: string) =>
      `{"task_id": "${id}", "prompt": "def half(value):\\n    'Give a part of the value back.'\\n", "entry_point": "half", "canonical_solution": "${reference}", "test": "def check(c): pass"}`;
    const made = await madeOf(
      [row('a', solution), row('b', '    return value\\n')],
      'language: python\nperturb: { seeds: 1 }',
    );
    const { transforms } = made.made.manifest;
    const idsOf = (key: 'made' | 'dropped') =>
      new Set(transforms.flatMap((of) => of[key].map(({ problem }) => problem)));
    expect(idsOf('made')).toEqual(new Set(['b']));
    expect(idsOf('dropped')).toEqual(new Set());
  });
});

describe('variants that a suite has already', () => {
  it('belong to their problem whatever its order and neighbours are', async () => {
    const [a, b] = [MBPP, MBPP.replace('7', '8').replace('letters', 'signs')];
    const suite = 'language: python\nperturb: { families: [docstring, nlperturbator], seeds: 3 }';
    const promptsOf = ({ dataset }: MadeDataset) =>
      dataset.variants.map(({ name, problems }) => [
        JSON.stringify(name),
        problems.get('7')?.prompt,
      ]);
    const alone = promptsOf(await madeOf([a], suite));
    expect(promptsOf(await madeOf([a, b], suite))).toEqual(alone);
    expect(promptsOf(await madeOf([b, a], suite))).toEqual(alone);
  });
});
