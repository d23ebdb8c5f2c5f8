import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SuiteConfig } from '../../src/config/schema.ts';
import { describeFault } from '../../src/system/errors.ts';
import { faultsOf, jsonLines, temporaryFolder, writeFiles } from '../support/files.ts';
import { nominalProblems } from './support.ts';

const HUMANEVAL = {
  task_id: 'HumanEval/0',
  prompt: 'def add(a, b):\n',
  entry_point: 'add',
  canonical_solution: '    return a + b\n',
  test: 'def check(candidate):\n    assert candidate(1, 2) == 3\n',
};

const EVALPLUS = {
  task_id: 'HumanEval/1',
  prompt: 'def add(a, b):\n',
  entry_point: 'add',
  canonical_solution: '    return a + b\n',
  base_input: [[1, 2]],
  plus_input: [[3, 4]],
  atol: 0,
  contract: '',
};

type Format = Parameters<typeof nominalProblems>[1];

async function read(contents: readonly string[], format: Format = 'auto') {
  const folder = temporaryFolder();
  const files = contents.map((content, i) => {
    writeFiles(folder, { [`p${i}.jsonl`]: content });
    return { path: join(folder, `p${i}.jsonl`), label: `p${i}.jsonl` };
  });
  return nominalProblems(files, format);
}

async function messagesOf(contents: readonly string[], format: Format = 'auto') {
  return (await faultsOf(() => read(contents, format))).map(describeFault);
}

function without(row: object, field: string): object {
  return Object.fromEntries(Object.entries(row).filter(([key]) => key !== field));
}

const PUBLISHED = fileURLToPath(
  new URL('../../../shared/data/humaneval/HumanEval.jsonl.gz', import.meta.url),
);

describe('readProblems', () => {
  it.skipIf(!existsSync(PUBLISHED))('reads HumanEval as OpenAI published it', async () => {
    const problems = await nominalProblems([{ path: PUBLISHED, label: 'HumanEval' }]);
    expect([...problems.keys()]).toEqual(Array.from({ length: 164 }, (_, i) => `HumanEval/${i}`));
    expect(problems.get('HumanEval/32')?.entryPoint).toBe('find_zero');
  });

  it('reads HumanEval: the tests are followed by their call with the row’s own entry point', async () => {
    const problems = await read([jsonLines([{ ...HUMANEVAL, entry_point: 'plus', extra: 1 }])]);
    expect([...problems.values()]).toEqual([
      {
        id: 'HumanEval/0',
        prompt: HUMANEVAL.prompt,
        entryPoint: 'plus',
        tests: `${HUMANEVAL.test}\ncheck(plus)`,
        reference: { kind: 'completion', text: HUMANEVAL.canonical_solution },
      },
    ]);
  });

  it('reads HumanEval without a reference solution', async () => {
    const problems = await read([jsonLines([without(HUMANEVAL, 'canonical_solution')])]);
    expect(problems.get('HumanEval/0')).not.toHaveProperty('reference');
  });

  it('recognises each row’s format by its fields, in file order', async () => {
    const problems = await read([
      jsonLines([EVALPLUS]),
      jsonLines([HUMANEVAL, { ...EVALPLUS, task_id: 'x' }]),
    ]);
    expect([...problems.keys()]).toEqual(['HumanEval/1', 'HumanEval/0', 'x']);
    expect(problems.get('HumanEval/0')?.tests).toContain('check(add)');
    expect(problems.get('HumanEval/1')?.tests).not.toContain('check(add)\n');
  });

  it('reads the format that the config names', async () => {
    const both = { ...EVALPLUS, test: HUMANEVAL.test };
    const told = await read([jsonLines([both])], 'evalplus');
    expect(told).toEqual(await read([jsonLines([EVALPLUS])]));
    expect(await messagesOf([jsonLines([EVALPLUS])], 'humaneval')).toEqual([
      expect.stringMatching(/^p0\.jsonl:1: the field "test" is missing; found task_id, prompt, /),
    ]);
  });

  it('recognises EvalPlus by its inputs, though released rows have HumanEval’s test too', async () => {
    // HumanEval+ v0.1.10 has the fields task_id, prompt, entry_point, canonical_solution, test,
    // contract, base_input, atol and plus_input. Read as HumanEval, it would not be HumanEval+.
    const problems = await read([jsonLines([{ ...EVALPLUS, test: HUMANEVAL.test }])]);
    const alone = await read([jsonLines([EVALPLUS])]);
    expect(problems.get('HumanEval/1')?.tests).toContain(alone.get('HumanEval/1')?.tests);
  });

  it('reports every broken row by file and line, all at once', async () => {
    const messages = await messagesOf([
      `${jsonLines([HUMANEVAL])}\n{"task_id": \n${jsonLines([without(EVALPLUS, 'entry_point')])}`,
      `[]\n3\nnull\n"x"\n${jsonLines([{ ...HUMANEVAL, task_id: [7] }])}`,
    ]);
    expect(messages).toEqual([
      expect.stringMatching(/^p0\.jsonl:3: is not JSON/),
      expect.stringMatching(/^p0\.jsonl:4: .*"entry_point" is missing/),
      'p1.jsonl:1: is not a JSON object',
      'p1.jsonl:2: is not a JSON object',
      'p1.jsonl:3: is not a JSON object',
      'p1.jsonl:4: is not a JSON object',
      expect.stringMatching(/^p1\.jsonl:5: the field "task_id".*text.*number.*object/),
    ]);
  });

  it('names all missing fields of a row at once', async () => {
    const { test, base_input } = { ...HUMANEVAL, ...EVALPLUS };
    const missing = async (row: object, format: SuiteConfig['format']) =>
      (await messagesOf([jsonLines([row])], format)).map((text) =>
        text.replace('p0.jsonl:1: ', ''),
      );
    expect(await missing(without(HUMANEVAL, 'prompt'), 'humaneval')).toEqual([
      'the field "prompt" is missing; found task_id, entry_point, canonical_solution, test',
    ]);
    expect(await missing({ test }, 'humaneval')).toEqual([
      'the fields "task_id" (or "id"), "prompt" and "entry_point" are missing; found test',
    ]);
    expect(await missing({ base_input, prompt: 1 }, 'evalplus')).toEqual([
      'the fields "task_id" (or "id"), "entry_point" and "canonical_solution" are missing; found base_input, prompt',
      'the field "prompt": expected string, received number',
    ]);
    expect(await missing({ id: 1 }, 'mbpp')).toEqual([
      'the field "test_list" is missing; found id',
      expect.stringContaining('the field "text": expected the task'),
    ]);
    expect(await missing({ name: 'x' }, 'multipl-e')).toEqual([
      'the fields "language", "prompt" and "tests" are missing; found name',
    ]);
  });

  it('names similar fields of the row that may be meant', async () => {
    const { test, entry_point, prompt, canonical_solution } = HUMANEVAL;
    const told = async (row: object, format?: SuiteConfig['format']) =>
      (await messagesOf([jsonLines([row])], format))[0];
    expect(await told({ taskid: 'x', promt: prompt, entry_point, test })).toBe(
      'p0.jsonl:1: the fields "task_id" (or "id") and "prompt" are missing; found taskid, promt, entry_point, test; "taskid": did you mean "task_id"?; "promt": did you mean "prompt"?',
    );
    expect(await told({ id: 'x', prompt, entrypoint: entry_point, test }, 'humaneval')).toBe(
      'p0.jsonl:1: the field "entry_point" is missing; found id, prompt, entrypoint, test; "entrypoint": did you mean "entry_point"?',
    );
    expect(await told({ id: 'x', canonical_solution, Promt: prompt, tsts: test })).toMatch(
      /; found id, canonical_solution, Promt, tsts; "Promt": did you mean "prompt"\?; "tsts": did you/,
    );
    // An unknown field without a similar name is listed alone, and a long row is cut.
    const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`x${i}`.repeat(50), 1]));
    const long = await told(many, 'mbpp');
    expect(long).toMatch(/found x0x0x0.*, …$/);
    expect(long?.length).toBeLessThan(1000);
  });

  it('accepts "id" for "task_id", a text or a number, in every format with an id', async () => {
    const renamed = ({ task_id, ...row }: { task_id: unknown }, id: unknown) => ({ ...row, id });
    const problems = await read([
      jsonLines([
        renamed(HUMANEVAL, 'a'),
        renamed(EVALPLUS, 7),
        { id: 8, text: 'Double.', test_list: ['assert True'] },
        // The older field has priority.
        { ...HUMANEVAL, id: 'b' },
        { ...HUMANEVAL, task_id: null, id: 'c' },
      ]),
    ]);
    expect([...problems.keys()]).toEqual(['a', '7', '8', 'HumanEval/0', 'c']);
  });

  it('lists the fields of a row in no known format, and the expected ones', async () => {
    const [message] = await messagesOf([jsonLines([{ text: '', code: '' }])]);
    expect(message).toMatch(/^p0\.jsonl:1: /);
    expect(message).toContain('humaneval (task_id, prompt, entry_point, test)');
    expect(message).toMatch(/; found text, code$/);
  });

  it('reports that a file with one pretty-printed value is not JSONL', async () => {
    const [message] = await messagesOf([JSON.stringify([HUMANEVAL], null, 2)]);
    expect(message).toMatch(/^p0\.jsonl:1: is not JSON .*one whole JSON object a line/);
  });

  it('refuses an entry point that is more than a name, as it becomes part of the program', async () => {
    for (const row of [HUMANEVAL, EVALPLUS]) {
      for (const entry_point of ['', 'a b', 'add);import os;(add', '1a', 'add\nx']) {
        expect(await messagesOf([jsonLines([{ ...row, entry_point }])])).toEqual([
          expect.stringMatching(/^p0\.jsonl:1: the field "entry_point".*name of a function/),
        ]);
      }
    }
  });

  it('reports duplicates with both places, in one file and over several', async () => {
    const twice = jsonLines([HUMANEVAL, HUMANEVAL]);
    expect(await messagesOf([twice, jsonLines([HUMANEVAL])])).toEqual([
      'p0.jsonl:2: problem "HumanEval/0" is there twice: first at p0.jsonl:1',
      'p1.jsonl:1: problem "HumanEval/0" is there twice: first at p0.jsonl:1',
    ]);
  });

  it('reports a file without problems', async () => {
    expect(await messagesOf(['\n\n'])).toEqual(['p0.jsonl: has no problems']);
  });

  it('limits the number of listed mistakes, and counts the rest', async () => {
    const messages = await messagesOf(['[]\n'.repeat(500)]);
    expect(messages).toHaveLength(21);
    expect(messages.at(-1)).toContain('480 more');
  });
});
