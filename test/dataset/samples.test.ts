import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSamples } from '../../src/dataset/samples.ts';
import type { Problem, Sample, Variant } from '../../src/records/dataset.ts';
import { describeFault, FaultList, UserError } from '../../src/system/errors.ts';
import { jsonLines, repository, temporaryFolder, writeFiles } from '../support/files.ts';

const PROBLEMS: ReadonlyMap<string, Problem> = new Map(
  ['HumanEval/0', 'HumanEval/1', 'HumanEval/10'].map((id) => [
    id,
    { id, prompt: '', entryPoint: 'f', tests: '' },
  ]),
);

/** Read files or folders below a folder: the samples, and the faults. */
async function read(folder: string, ...names: readonly string[]) {
  const list = new FaultList();
  const files = names.map((name) => ({ path: join(folder, name), label: name }));
  const samples: Sample[] = [];
  const variant: Variant = { name: null, problems: PROBLEMS, samples: [] };
  const source = { files, variantOf: () => variant };
  for await (const group of readSamples([source], { language: 'python', extract: 'auto' }, list))
    samples.push(...group.map(({ sample }) => sample));
  let faults: readonly string[] = [];
  try {
    list.throwIfAny();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    faults = error.faults.map(describeFault);
  }
  return { samples, faults };
}

async function readRows(...rows: readonly unknown[]) {
  return read(writeFiles(temporaryFolder(), { 's.jsonl': jsonLines(rows) }), 's.jsonl');
}

describe('readSamples', () => {
  it('reads completions and solutions, with their places and what made them', async () => {
    const { samples, faults } = await readRows(
      { task_id: 'HumanEval/0', completion: '    return 1\n', model: 'x', note: 'y' },
      { task_id: 'HumanEval/1', solution: 'def f(): ...\n' },
    );
    expect(faults).toEqual([]);
    expect(samples).toEqual([
      {
        problem: 'HumanEval/0',
        kind: 'completion',
        text: '    return 1\n',
        index: 0,
        place: { file: 's.jsonl', line: 1 },
        metadata: { model: ['x'] },
      },
      {
        problem: 'HumanEval/1',
        kind: 'solution',
        text: 'def f(): ...\n',
        index: 0,
        place: { file: 's.jsonl', line: 2 },
      },
    ]);
  });

  it('accepts an empty answer, since the model gave it', async () => {
    const { samples } = await readRows({ task_id: 'HumanEval/0', completion: '' });
    expect(samples).toMatchObject([{ kind: 'completion', text: '' }]);
  });

  it('numbers each problem’s samples in their order, over several files', async () => {
    const folder = writeFiles(temporaryFolder(), {
      'a.jsonl': jsonLines(
        ['0', '1', '0'].map((n) => ({ task_id: `HumanEval/${n}`, completion: '' })),
      ),
      'b.jsonl': jsonLines([{ task_id: 'HumanEval/0', completion: '' }]),
    });
    const { samples } = await read(folder, 'a.jsonl', 'b.jsonl');
    expect(samples.map(({ problem, index }) => [problem, index])).toEqual([
      ['HumanEval/0', 0],
      ['HumanEval/1', 0],
      ['HumanEval/0', 1],
      ['HumanEval/0', 2],
    ]);
  });

  it('reports both fields, neither, and answers that are not text, and reads on', async () => {
    const { samples, faults } = await readRows(
      { task_id: 'HumanEval/0', completion: 'a', solution: 'b' },
      { task_id: 'HumanEval/0' },
      { task_id: 'HumanEval/0', completion: 3 },
      { completion: 'a' },
      {},
      { id: 'HumanEval/0', completion: 'a' },
    );
    expect(faults).toEqual([
      expect.stringMatching(/^s\.jsonl:1: .*either "completion".*or "solution"/),
      expect.stringMatching(/^s\.jsonl:2: .*either "completion".*or "solution".*; found task_id$/),
      expect.stringMatching(/^s\.jsonl:3: the field "completion".*string/),
      's.jsonl:4: the field "task_id" (or "id") is missing; found completion',
      's.jsonl:5: the field "task_id" (or "id") is missing',
      expect.stringMatching(/^s\.jsonl:5: .*either "completion".*or "solution"/),
    ]);
    expect(samples).toMatchObject([{ text: 'a', index: 0, place: { line: 6 } }]);
  });

  it('names similar fields of a row that may be meant', async () => {
    const { faults } = await readRows(
      { id: 'HumanEval/0', completions: 'a' },
      { taskid: 'HumanEval/0', solutoin: 'b' },
      { task_id: 'HumanEval/0', answer: 'a' },
    );
    expect(faults).toEqual([
      expect.stringMatching(
        /^s\.jsonl:1: .*; found id, completions; "completions": did you mean "completion"\?$/,
      ),
      expect.stringMatching(
        /^s\.jsonl:2: the field "task_id" \(or "id"\) is missing; found taskid, solutoin; "taskid": did you mean "task_id"\?; "solutoin": did you mean "solution"\?$/,
      ),
      expect.stringMatching(/^s\.jsonl:2: .*either "completion"/),
      expect.stringMatching(/^s\.jsonl:3: .*; found task_id, answer$/),
    ]);
  });

  it('suggests the problem that a misspelt id may mean', async () => {
    const { faults } = await readRows(
      { task_id: 'HumanEval/1O', completion: '' },
      { task_id: 'xyz', completion: '' },
    );
    expect(faults).toEqual([
      expect.stringMatching(/^s\.jsonl:1: there is no problem "HumanEval\/1O"; did you mean/),
      expect.stringMatching(/^s\.jsonl:2: there is no problem "xyz" .*named like HumanEval\/0/),
    ]);
  });

  it('reports broken JSON by line', async () => {
    const folder = writeFiles(temporaryFolder(), { 's.jsonl': '\n{"task_id":\n' });
    expect((await read(folder, 's.jsonl')).faults).toEqual([
      expect.stringMatching(/^s\.jsonl:2: is not JSON/),
    ]);
  });

  it('reports an answer that is longer than any program', async () => {
    const { faults } = await readRows({ task_id: 'HumanEval/0', completion: 'x'.repeat(5 << 20) });
    expect(faults).toEqual([expect.stringMatching(/^s\.jsonl:1: .*longer than/)]);
  });

  describe('in folders TASK_ID/N.py', () => {
    it('reads whole programs in the order of their numbers', async () => {
      const files = [10, 2, 0, 1].map((n) => [`s/HumanEval_10/${n}.py`, `# ${n}\n`] as const);
      const folder = writeFiles(temporaryFolder(), {
        ...Object.fromEntries(files),
        's/HumanEval_0/0.py': '# first\n',
        's/HumanEval_0/notes.txt': '',
        's/README.md': '',
      });
      const { samples, faults } = await read(folder, 's');
      expect(faults).toEqual([]);
      expect(samples.map(({ problem, index, kind, text }) => [problem, index, kind, text])).toEqual(
        [
          ['HumanEval/0', 0, 'solution', '# first\n'],
          ['HumanEval/10', 0, 'solution', '# 0\n'],
          ['HumanEval/10', 1, 'solution', '# 1\n'],
          ['HumanEval/10', 2, 'solution', '# 2\n'],
          ['HumanEval/10', 3, 'solution', '# 10\n'],
        ],
      );
      expect(samples[4]?.place.file).toBe('s/HumanEval_10/10.py');
    });

    it('reports a folder that names no problem, and text that is not UTF-8', async () => {
      const folder = writeFiles(temporaryFolder(), {
        's/HumanEval_0/0.py': Uint8Array.of(0xe9),
        's/HumanEval_7/0.py': '',
      });
      const { faults } = await read(folder, 's');
      expect(faults).toEqual([
        expect.stringMatching(/^s\/HumanEval_0\/0\.py: is not UTF-8/),
        expect.stringMatching(/^s\/HumanEval_7: there is no problem/),
      ]);
    });

    it('suggests a problem in the form of a folder’s name', async () => {
      const folder = writeFiles(temporaryFolder(), { 's/HumanEval_1O/0.py': '' });
      expect((await read(folder, 's')).faults).toEqual([expect.stringContaining('did you mean')]);
    });

    it.each(['0.py', 'folder'])('follows no link out of the repository: %s', async (what) => {
      const outside = writeFiles(temporaryFolder(), { 'secret/0.py': 'SECRET' });
      const folder = repository({ 's/HumanEval_1/0.py': '' });
      if (what === 'folder') symlinkSync(join(outside, 'secret'), join(folder, 's/HumanEval_0'));
      else {
        mkdirSync(join(folder, 's/HumanEval_0'));
        symlinkSync(join(outside, 'secret/0.py'), join(folder, 's/HumanEval_0/0.py'));
      }
      const { samples } = await read(folder, 's');
      expect(samples.map(({ text }) => text)).not.toContain('SECRET');
    });

    it.each(['s/HumanEval_0/0.py', 's/HumanEval_0'])(
      'reports a link to nothing with its place: %s',
      async (link) => {
        const folder = writeFiles(temporaryFolder(), { 's/HumanEval_1/0.py': '' });
        mkdirSync(join(folder, link, '..'), { recursive: true });
        symlinkSync(join(folder, 'gone'), join(folder, link));
        expect((await read(folder, 's')).faults).toEqual([
          expect.stringMatching(new RegExp(`^${link}: `)),
        ]);
      },
    );
  });
});
