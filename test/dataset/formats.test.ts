import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { SuiteConfig } from '../../src/config/schema.ts';
import type { Problem } from '../../src/records/dataset.ts';
import { describeFault } from '../../src/system/errors.ts';
import { faultsOf, jsonLines, temporaryFolder, writeFiles } from '../support/files.ts';
import { nominalProblems, wholeProgram } from './support.ts';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

async function read(
  rows: readonly object[],
  format: SuiteConfig['format'] = 'auto',
  language?: string,
) {
  const folder = writeFiles(temporaryFolder(), { 'p.jsonl': jsonLines(rows) });
  return nominalProblems([{ path: join(folder, 'p.jsonl'), label: 'p.jsonl' }], format, language);
}

async function messagesOf(
  rows: readonly object[],
  format: SuiteConfig['format'] = 'auto',
  language?: string,
) {
  return (await faultsOf(() => read(rows, format, language))).map(describeFault);
}

/** Tells if Python runs an answer and its tests to the end. */
function passes(problem: Problem | undefined, text: string, kind: 'completion' | 'solution') {
  if (problem === undefined) throw new Error('the problem of this test was not read');
  const folder = writeFiles(temporaryFolder(), {
    'program.py': wholeProgram(problem, { kind, text }),
  });
  try {
    execFileSync('python3', ['-I', 'program.py'], { cwd: folder, stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

const MBPP = {
  task_id: 11,
  text: 'Write a function to double a number.',
  code: 'def double(x):\r\n  return 2 * x',
  test_list: ['assert double(2) == 4', 'assert double(K) == 2 * K'],
  test_setup_code: 'K = 7',
  challenge_test_list: ['assert double("a") == 5'],
};

describe('MBPP', () => {
  it('is a task in prose, which a completion does not continue', async () => {
    const problem = (await read([MBPP])).get('11');
    expect(problem).toMatchObject({
      id: '11',
      prompt: MBPP.text,
      prefix: '',
      entryPoint: null,
      reference: { kind: 'solution', text: MBPP.code },
    });
    expect(passes(problem, MBPP.code, 'solution')).toBe(true);
    expect(passes(problem, MBPP.code, 'completion')).toBe(true);
    expect(passes(problem, 'def double(x): return 4', 'completion')).toBe(false);
  });

  it('has its prompt and imports in other fields in the sanitized release', async () => {
    const { text: prompt, test_setup_code: _, ...rest } = MBPP;
    const row = { ...rest, prompt, test_imports: ['import math as m', 'K = m.floor(7.5)'] };
    const problem = (await read([row])).get('11');
    expect(problem?.prompt).toBe(prompt);
    expect(passes(problem, MBPP.code, 'solution')).toBe(true);
  });

  it('has all of EvalPlus’ tests in `test`, if a row has this field', async () => {
    const test = 'for x, wanted in [(2, 4), (-1, -2)]:\n    assert double(x) == wanted\n';
    const problem = (await read([{ ...MBPP, test_list: ['assert double(2) == 4'], test }])).get(
      '11',
    );
    expect(passes(problem, MBPP.code, 'solution')).toBe(true);
    expect(passes(problem, 'def double(x): return 4', 'solution')).toBe(false);
  });

  it('is read from Hugging Face’s Parquet', async () => {
    const path = join(FIXTURES, 'mbpp-snappy.parquet');
    const problems = await nominalProblems([{ path, label: 'x' }]);
    expect([...problems.keys()]).toEqual(['1', '2', '3']);
    expect(passes(problems.get('2'), problems.get('2')?.reference?.text ?? '', 'solution')).toBe(
      true,
    );
  });

  it('gives an error for missing fields and wrong types', async () => {
    const messages = await messagesOf([
      { ...MBPP, test_list: [] },
      { ...MBPP, test_list: 'assert 1' },
      { ...MBPP, text: undefined },
      { ...MBPP, task_id: 1.5 },
    ]);
    expect(messages).toEqual([
      expect.stringMatching(/^p\.jsonl:1: the field "test_list": expected at least one test/),
      expect.stringMatching(/^p\.jsonl:2: the field "test_list": expected array/),
      expect.stringMatching(/^p\.jsonl:3: the field "text": expected the task/),
      expect.stringMatching(/^p\.jsonl:4: the field "task_id"/),
    ]);
  });
});

const MULTIPLE = {
  name: 'HumanEval_53_add',
  language: 'py',
  prompt: 'def add(x: int, y: int) -> int:\n    """Add."""\n',
  doctests: 'transform',
  tests:
    'def check(candidate):\n    assert candidate(2, 3) == 5\n\ndef test_check():\n    check(add)\n\ntest_check()\n',
  stop_tokens: ['\ndef', '\n#', '\nif', '\nclass'],
};

describe('the language of a suite', () => {
  it('can only be Python in formats for Python', async () => {
    expect(await messagesOf([MBPP], 'auto', 'ruby')).toEqual([
      "p.jsonl:1: has the format mbpp, which is for Python only, but the suite's language is ruby",
    ]);
  });
});

describe('MultiPL-E', () => {
  it('appends tests that call themselves', async () => {
    const problem = (await read([MULTIPLE])).get('HumanEval_53_add');
    expect(problem).toMatchObject({ prompt: MULTIPLE.prompt, stopTokens: MULTIPLE.stop_tokens });
    expect(passes(problem, '    return x + y\n', 'completion')).toBe(true);
    expect(passes(problem, '    return x - y\n', 'completion')).toBe(false);
  });

  it.each([
    ['js', 'javascript'],
    ['rs', 'rust'],
    ['cpp', 'cpp'],
    ['go_test.go', 'go'],
    ['lua', 'lua'],
  ])('reports another language of the suite for %s rows', async (said, language) => {
    expect(await messagesOf([{ ...MULTIPLE, language: said }])).toEqual([
      `p.jsonl:1: the field "language": "${said}" is not the suite's language, python: set language: ${language}, or leave this row out`,
    ]);
  });

  const JAVA = {
    name: 'HumanEval_53_add',
    language: 'java',
    prompt:
      'import java.util.*;\nimport org.javatuples.*;\nclass Problem {\n    public static long add(long x, long y) {\n',
    tests:
      '    }\n    public static void main(String[] args) {\n    assert(add((0l), (1l)) == (1l));\n    }\n\n}\n',
  };

  it('leaves out a Java import that only problems with tuples need', async () => {
    const tuples = { ...JAVA, name: 'pairs', tests: `${JAVA.tests}// Pair.with(1l, 2l)` };
    const problems = await read([JAVA, tuples], 'auto', 'java');
    expect(problems.get('HumanEval_53_add')).toMatchObject({
      prompt: JAVA.prompt,
      prefix: JAVA.prompt.replace('import org.javatuples.*;', ''),
    });
    expect(problems.get('pairs')?.prefix).toBeUndefined();
  });

  it('reports an empty stop token, which would cut everything', async () => {
    expect(await messagesOf([{ ...MULTIPLE, stop_tokens: ['\n', ''] }])).toHaveLength(1);
  });
});
