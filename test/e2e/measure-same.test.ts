/** A pull request that does not change the measure is not blamed for a change. */

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { Change, type Judged, WAYS } from './support/change.ts';
import { withGitHub } from './support/github.ts';
import { HAND_MADE } from './support/hand-made.ts';
import type { Files } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';
import { together } from './support/together.ts';

const github = withGitHub();
const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A folder's files, as they lie beside the config in `.github`. */
function filesIn(folder: string): Files {
  const all = readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    all
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => {
        const path = join(parentPath, name);
        return [path.replace(join(ROOT, folder), '.github'), readFileSync(path)];
      }),
  );
}

/** The same for the files of a fixture. */
const besideConfig = (files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([path, content]) => [`.github/${path}`, content]));

const jsonl = (...rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

/** One suite over these problems, with more of its lines. */
function suiteOf(problems: Files[string], samples: string | null, ...more: string[]): Files {
  const name = problems instanceof Buffer ? 'problems.parquet' : 'problems.jsonl';
  const lines = [
    'suites:',
    '  - name: some',
    `    problems: ${name}`,
    ...(samples === null ? [] : ['    samples: samples.jsonl']),
    ...more.map((line) => `    ${line}`),
    '    gates: [{ metric: pass@1, max-drop: 0.5 }]',
    'workers: 1',
  ];
  return {
    [CONFIG]: `${lines.join('\n')}\n`,
    [`.github/${name}`]: problems,
    '.github/samples.jsonl': samples,
  };
}

const problem = (id: string, test: string, reference: string) => ({
  task_id: id,
  prompt: 'def f(x):\n',
  entry_point: 'f',
  canonical_solution: `    ${reference}\n`,
  test: `def check(candidate):\n    ${test}\n`,
});
const sample = (task_id: string, completion: string) => ({ task_id, completion });

const PROBLEMS = jsonl(
  problem('A', 'assert candidate(1) == 2', 'return x + 1'),
  // Its tests give the candidate a function, which cannot go to another process.
  problem('B', 'assert candidate(lambda: 3) == 3', 'return x()'),
  // Its reference does not do what its tests demand.
  problem('C', 'assert candidate(1) == 5', 'return x + 1'),
);
const SAMPLES = jsonl(
  sample('A', '    return 1 + x\n'),
  sample('A', '    return x\n'),
  sample('B', '    return x()\n'),
  sample('B', '    return x\n'),
  sample('C', '    return 5\n'),
  sample('C', '    return x\n'),
);
const EVALPLUS = jsonl({
  task_id: 'E/0',
  prompt: 'def f(x):\n',
  entry_point: 'f',
  canonical_solution: '    return x / 3\n',
  base_input: [[1]],
  plus_input: [[2], [7]],
  contract: '',
  atol: 1e-6,
});
const TABLE = [
  'Original Prompt,Perturbed Prompt(s),Generated Code,Test Cases',
  '"def f(x): add one",,"def f(x):\n    return x + 1","assert f(1) == 2"',
  '"def f(x): add one","def f(x): plus one","def f(x):\n    return x","assert f(1) == 2"',
  '',
].join('\n');

/** The suites of one config, by their names. */
const SITUATIONS: Readonly<Record<string, Files>> = {
  'perturbed-prompts': suite({ nominal: ['11', '10'], renamed: ['11', '00'] }),
  'limits.cpu-auto': suiteOf(PROBLEMS, SAMPLES, 'limits: { cpu: auto }'),
  'reference-check-drop': suiteOf(PROBLEMS, SAMPLES, 'reference-check: drop'),
  'reference-check-off': suiteOf(PROBLEMS, SAMPLES, 'reference-check: off'),
  'a-grading-that-falls-back': suiteOf(PROBLEMS, SAMPLES, 'grading: auto', 'k: [2, 1]'),
  EvalPlus: suiteOf(EVALPLUS, jsonl(sample('E/0', '    return x / 3\n'))),
  Parquet: suiteOf(
    readFileSync(join(ROOT, 'test/dataset/fixtures/humaneval.parquet')),
    jsonl(sample('HumanEval/0', '    return 1\n')),
  ),
  'a-table': {
    [CONFIG]: [
      'suites:',
      '  - name: table',
      '    problems: table.csv',
      '    columns: { Test Cases: tests }',
      '    gates: [{ metric: pass@1, max-drop: 0.5 }]',
      '',
    ].join('\n'),
    '.github/table.csv': TABLE,
  },
  'tasks-by-stdin-and-stdout': filesIn('examples/stdio'),
  'prompts-that-Passgate-made': filesIn('examples/robustness'),
  'families-with-nominal-prompts-of-their-own': besideConfig(HAND_MADE),
};

/** Pull requests that change nothing of the measure. */
const STATES: Readonly<Record<string, Files>> = {
  'many kinds of suites': together(SITUATIONS),
  'rules of deciding': suite({
    nominal: ['11', '11'],
    rest: ['gates-from: base', 'require-baseline: true'],
  }),
};
const CHANGES = Object.entries(STATES).map(
  ([name, files]) => [name, new Change(files, { 'README.md': 'Words alone.\n' })] as const,
);

describe.each(WAYS)('a pull request that changes nothing of the measure (base by %s)', (way) => {
  const runs = new Map<string, Judged>();
  beforeAll(async () => {
    for (const [name, change] of CHANGES) {
      runs.set(name, await change.judge(await github(), { way }));
    }
  });
  /** The only run with these suites. */
  const runOf = (name: string): Judged => {
    const run = runs.get(name);
    if (run === undefined) throw new Error(`nothing was run with ${name}`);
    return run;
  };

  it.each(CHANGES)('is not blamed with %s', (name, change) => {
    const run = runOf(name);
    expect(run.document.baseline, run.log).toMatchObject({ source: way, commit: change.base });
    expect(run.document.measure, run.log).toEqual({ changes: [] });
    expect(run.document.warnings).toBeUndefined();
    expect(run.log).not.toMatch(/changes the measure|measured differ/);
    expect(`${run.comment}${run.summary}`).not.toMatch(
      /changes the measure|measured differ|both sides have/,
    );
    expect(run.file('junit.xml')).not.toContain('the measure is the same');
    for (const { name, compared } of run.document.suites) expectAllCompared(name, compared);
  });

  it.each(Object.keys(SITUATIONS))('compares all of the suite with %s', (name) => {
    const { document } = runOf('many kinds of suites');
    expect(document.measure?.changes.filter(({ suite }) => suite === name)).toEqual([]);
    expectAllCompared(name, document.suites.find((suite) => suite.name === name)?.compared);
  });

  it('runs in situations that the names of the suites describe', () => {
    const { suites } = runOf('many kinds of suites').document;
    expect(suites.map(({ name }) => name)).toEqual(Object.keys(SITUATIONS));
    const named = (name: string) => suites.find((suite) => suite.name === name);
    const { gradings = {} } = named('a-grading-that-falls-back') ?? {};
    expect(Object.keys(gradings).sort()).toEqual(['shared', 'split']);
    const left = named('reference-check-drop')?.problems.map(({ id }) => id);
    expect(left).toEqual(['A', 'B']);
  });
});

function expectAllCompared(suite: string, compared: unknown): void {
  expect(compared, suite).toMatchObject({
    onlyInHead: 0,
    onlyInBase: 0,
    changed: 0,
    unsharedVariants: 0,
    differences: [],
  });
}
