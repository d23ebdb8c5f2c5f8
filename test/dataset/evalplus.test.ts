import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, writeFiles } from '../support/files.ts';
import { nominalProblems, wholeProgram } from './support.ts';

interface Row {
  readonly reference: string;
  /** The text in the file, so numbers are Python's and not JavaScript's. */
  readonly inputs: string;
  readonly plus?: string;
  readonly atol?: number;
  readonly entryPoint?: string;
}

/**
 * Execute an answer in a real Python, with the tests that are made from an EvalPlus row.
 * @returns its exit code and standard error
 */
async function run(row: Row, body: string): Promise<{ code: number; errors: string }> {
  const folder = temporaryFolder();
  const { entryPoint = 'f' } = row;
  const prompt = `def ${entryPoint}(x, *more):\n    """Quotes ' and \\\\n and 漢😀."""\n`;
  const fields = {
    task_id: 'T/0',
    prompt,
    entry_point: entryPoint,
    canonical_solution: `    ${row.reference}\n`,
    contract: '',
    atol: row.atol ?? 0,
  };
  const inputs = `"base_input": ${row.inputs}, "plus_input": ${row.plus ?? '[]'}`;
  const line = `${JSON.stringify(fields).slice(0, -1)}, ${inputs}}\n`;
  writeFiles(folder, { 'p.jsonl': line });
  const problems = await nominalProblems([{ path: join(folder, 'p.jsonl'), label: 'p' }]);
  const problem = problems.get('T/0');
  if (problem === undefined) throw new Error('the row of this test was not read');
  const sample = { kind: 'completion', text: `    ${body}\n` } as const;
  writeFiles(folder, { 'program.py': wholeProgram(problem, sample) });
  return new Promise((resolve) => {
    const options = { cwd: folder, timeout: 20_000 };
    execFile('python3', ['-I', 'program.py'], options, (error, _output, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), errors });
    });
  });
}

const passes = async (row: Row, body: string) => (await run(row, body)).code === 0;

const SUM: Row = {
  reference: 'return x + sum(more)',
  inputs: '[[1, 2], [0]]',
  plus: '[[-5, 5, 7]]',
};

describe('tests of an EvalPlus problem, run by Python', () => {
  it('let a right solution pass and stop wrong ones', async () => {
    expect(await run(SUM, 'return sum([x, *more])')).toEqual({ code: 0, errors: '' });
    const wrong = await run(SUM, 'return x');
    expect(wrong.code).toBe(1);
    expect(wrong.errors).toContain('AssertionError: input 0: expected 3, got 1');
    // Wrong for plus_input only.
    expect((await run(SUM, 'return abs(x) + sum(more)')).errors).toContain('input 2');
    expect(await passes(SUM, 'raise ValueError()')).toBe(false);
    expect(await passes(SUM, 'return None')).toBe(false);
  });

  it('give each call its own arguments: a change in place does not reach the next call', async () => {
    const row: Row = { reference: 'return sorted(x)', inputs: '[[[3, 1, 2]], [[2, 1]]]' };
    expect(await passes(row, 'x.sort()\n    return x')).toBe(true);
    expect(await passes(row, 'x.clear()\n    return x')).toBe(false);
  });

  it('read text of any kind unchanged', async () => {
    const row: Row = {
      reference: 'return len(x)',
      inputs: JSON.stringify([
        ['"'],
        ["'"],
        ['\\n'],
        ['\n'],
        ['漢😀'],
        ['\u2028'],
        ['\u0000'],
        ['"""'],
      ]),
    };
    expect(await run(row, 'return len(x)')).toEqual({ code: 0, errors: '' });
    // Characters count, not UTF-16 units: 漢😀 are two.
    expect(await passes(row, 'return len(x.encode("utf-16-le")) // 2')).toBe(false);
  });

  describe('compare floats as EvalPlus does: |got − wanted| ≤ atol + 1e-7 · |wanted|', () => {
    const float = (value: string, more: Partial<Row> = {}): Row => ({
      reference: `return ${value}`,
      inputs: '[[0]]',
      ...more,
    });

    it.each<{ wanted: string; got: string; atol?: number; close: boolean }>([
      // The tolerance is 1e-6 if atol is 0 and the answer has only floats.
      { wanted: '1.0', got: '1.0 + 1.0e-6', close: true },
      { wanted: '1.0', got: '1.0 + 1.2e-6', close: false },
      { wanted: '1e9', got: '1e9 + 99', close: true },
      { wanted: '1e9', got: '1e9 + 101', close: false },
      { wanted: '0.0', got: '0.99e-6', close: true },
      { wanted: '[1.0, 2.0]', got: '[1.0, 2.0 + 1e-6]', close: true },
      { wanted: '(1.0, 2.0)', got: '(1.0, 2.0 + 1e-6)', close: true },
      { wanted: '[1.0, 2.0]', got: '(1.0, 2.0 + 1e-6)', close: false },
      { wanted: '[1.0, 2.0]', got: '[1.0]', close: false },
      { wanted: '[1.0, 2.0]', got: '[1.0, 2.1]', close: false },
      // The row's own tolerance.
      { wanted: '1.0', got: '1.00009', atol: 1e-4, close: true },
      { wanted: '1.0', got: '1.00011', atol: 1e-4, close: false },
      // Everything else is compared exactly.
      { wanted: '1', got: '1 + 1e-9', close: false },
      { wanted: '"a"', got: '"b"', close: false },
      { wanted: '["a", 1.0]', got: '["a", 1.0 + 1e-9]', close: false },
      // Whole answers must have the same type. Values within them need not.
      { wanted: '1.0000005', got: '1', close: false },
      { wanted: '[[1.0]]', got: '[(1.00005,)]', atol: 1e-4, close: true },
      // Never close to a number.
      { wanted: '1.0', got: 'None', close: false },
      { wanted: '1.0', got: '"1.0"', close: false },
      { wanted: '1.0', got: 'float("nan")', close: false },
      { wanted: '1.0', got: 'float("inf")', close: false },
    ])('$got for $wanted, atol $atol: $close', async ({ wanted, got, atol = 0, close }) => {
      expect(await passes(float(wanted, { atol }), `return ${got}`)).toBe(close);
    });

    it('accept infinity only for itself, not for any number', async () => {
      expect(await passes(float('float("inf")'), 'return 1.0')).toBe(false);
      expect(await passes(float('float("inf")'), 'return float("inf")')).toBe(true);
      expect(await passes(float('float("inf")'), 'return float("-inf")')).toBe(false);
    });
  });

  describe('give Python the numbers in the file', () => {
    it('a float stays a float: 2.0 is not 2', async () => {
      const row: Row = { reference: 'return str(x)', inputs: '[[2.0]]' };
      expect(await passes(row, 'return str(x)')).toBe(true);
      expect(await passes(row, 'return str(int(x))')).toBe(false);
    });

    it('a whole number of any size stays exact', async () => {
      const row: Row = { reference: 'return x % 1000', inputs: '[[123456789012345678901234567]]' };
      expect(await passes(row, 'return 567')).toBe(true);
    });

    it('minus zero keeps its sign', async () => {
      const row: Row = { reference: 'return str(x)', inputs: '[[-0.0]]' };
      expect(await passes(row, 'return "-0.0"')).toBe(true);
    });

    it('Infinity and NaN are read in the form of Python’s json', async () => {
      const row: Row = { reference: 'return str(x)', inputs: '[[Infinity], [NaN]]' };
      expect(await passes(row, 'return str(x)')).toBe(true);
    });
  });

  it('accept any root for find_zero, as EvalPlus’ oracle does', async () => {
    // x² − 1 has the roots −1 and 1. HumanEval/32 asks for one of them.
    const row: Row = {
      reference: 'return 1.0',
      inputs: '[[[-1, 0, 1]]]',
      atol: 1e-4,
      entryPoint: 'find_zero',
    };
    expect(await passes(row, 'return 1.0')).toBe(true);
    expect(await passes(row, 'return 0.5')).toBe(false);
    expect(await passes(row, 'return -1.0')).toBe(true);
  });
});
