import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { contentHash } from '../../src/dataset/content-hash.ts';
import { loadDataset } from '../../src/dataset/load-dataset.ts';
import { describeFault } from '../../src/system/errors.ts';
import {
  faultsOf,
  jsonLines,
  loadSuite,
  repository,
  temporaryFolder,
  writeFiles,
} from '../support/files.ts';
import { nominalProblems } from './support.ts';

async function read(rows: readonly object[], language = 'python') {
  const folder = writeFiles(temporaryFolder(), { 'p.jsonl': jsonLines(rows) });
  const file = { path: join(folder, 'p.jsonl'), label: 'p.jsonl' };
  return [...(await nominalProblems([file], 'auto', language)).values()];
}

const messagesOf = async (...rows: object[]) =>
  (await faultsOf(() => read(rows))).map(describeFault);

const CASES = [
  { input: '1 2\n', output: '3\n' },
  { input: '3 4\n', output: '7\n' },
];
const [INPUTS, OUTPUTS] = [CASES.map((each) => each.input), CASES.map((each) => each.output)];
const SOLUTION = 'print(sum(map(int, input().split())))';
const PROSE = { prompt: 'Add.', prefix: '', entryPoint: null, tests: '' };
const REFERENCE = { reference: { kind: 'solution', text: SOLUTION } };

/** Packs private cases in LiveCodeBench's form. */
function packed(cases: unknown, protocol: number): string {
  const script = `import base64, pickle, sys, zlib
print(base64.b64encode(zlib.compress(pickle.dumps(sys.stdin.read(), ${protocol}))).decode())`;
  return execFileSync('python3', ['-c', script], { input: JSON.stringify(cases) })
    .toString()
    .trim();
}

describe('stdin/stdout tasks', () => {
  it('are read from APPS and TACO, whose cases and solutions are JSON within JSON', async () => {
    const io = { inputs: INPUTS, outputs: OUTPUTS };
    const [apps, taco] = await read([
      {
        problem_id: 7,
        question: 'Add.',
        solutions: JSON.stringify([SOLUTION, 'print(0)']),
        input_output: JSON.stringify(io),
        difficulty: 'introductory',
        url: 'https://example.org',
        starter_code: '',
      },
      {
        question: 'Add.',
        solutions: [SOLUTION],
        input_output: io,
        starter_code: 'import sys\n',
        name: null,
      },
    ]);
    expect(apps).toEqual({ id: '7', ...PROSE, cases: CASES, ...REFERENCE });
    expect(taco).toEqual({
      ...PROSE,
      id: expect.stringMatching(/^add-[0-9a-f]{8}$/),
      prefix: 'import sys\n',
      cases: CASES,
      ...REFERENCE,
    });
  });

  it.each([
    ['python', SOLUTION],
    ['cpp', 'int main(){}'],
    // Its class must have our name, and published classes may have any name.
    ['java', null],
    ['rust', null],
  ])('are read from CodeContests, with the first solution in %s', async (language, text) => {
    const row = {
      name: '1_A. Sum',
      description: 'Add.',
      public_tests: { input: [INPUTS[0]], output: [OUTPUTS[0]] },
      private_tests: { input: [], output: [] },
      generated_tests: { input: [INPUTS[1]], output: [OUTPUTS[1]] },
      solutions: {
        language: [1, 4, 2, 3, 3],
        solution: ['print 3', 'class A {}', 'int main(){}', SOLUTION, 'x'],
      },
    };
    const reference = text === null ? {} : { reference: { kind: 'solution', text } };
    const [problem] = await read([row], language);
    expect(problem).toEqual({ id: '1_A. Sum', ...PROSE, cases: CASES, ...reference });
  });

  it('have no reference in a language other than the suite’s', async () => {
    const row = { id: 1, prompt: 'Add.', input: INPUTS, output: OUTPUTS };
    const [listed, own] = await read(
      [
        { ...row, solutions: [SOLUTION] },
        { ...row, id: 2, solution: 'console.log(3)' },
      ],
      'javascript',
    );
    expect(listed?.reference).toBeUndefined();
    expect(own?.reference).toEqual({ kind: 'solution', text: 'console.log(3)' });
  });

  it.each([2, 3, 4, 5])(
    'are read from LiveCodeBench, private cases in pickle protocol %d',
    async (protocol) => {
      // A large text has other frames than a small one.
      const large = { input: '漢'.repeat(70_000), output: 'x' };
      const typed = (each: object) => ({ ...each, testtype: 'stdin' });
      for (const hidden of [CASES[1], large]) {
        const [problem] = await read([
          {
            question_id: 'abc300_a',
            question_content: 'Add.',
            starter_code: '',
            public_test_cases: JSON.stringify([typed(CASES[0] ?? {})]),
            private_test_cases: packed([typed(hidden ?? {})], protocol),
          },
        ]);
        expect(problem).toEqual({
          id: 'abc300_a',
          ...PROSE,
          cases: [CASES[0], hidden],
          decimals: true,
          preamble: expect.stringContaining('from collections import *'),
        });
      }
    },
  );

  it('are read from plain rows, with one case or many, as texts or as lines', async () => {
    const plain = { prompt: 'Add.', reference: SOLUTION };
    const problems = await read([
      { task_id: 'a', ...plain, input: '1 2\n', output: '3\n' },
      { id: 'b', ...plain, input: INPUTS, output: OUTPUTS },
      { id: 'c', ...plain, test_cases: CASES },
      { id: 'd', ...plain, input: [['1 2', '']], output: [['3', '']] },
    ]);
    const first = CASES.slice(0, 1);
    expect(problems.map(({ id, cases }) => ({ id, cases }))).toEqual([
      { id: 'a', cases: first },
      { id: 'b', cases: CASES },
      { id: 'c', cases: CASES },
      { id: 'd', cases: first },
    ]);
    expect(problems[0]).toEqual({ id: 'a', ...PROSE, cases: first, ...REFERENCE });
  });

  it('report mistakes in their rows by line and field', async () => {
    const row = { id: 'x', prompt: 'Add.' };
    const half = '"\\ud83d"';
    expect(
      await messagesOf(
        { ...row, input: ['1'], output: ['1', '2'] },
        { ...row, input: [], output: [] },
        { ...row, input: [1], output: ['1'] },
        { ...row, input: '1', output: JSON.parse(half) },
        { ...row, input_output: JSON.stringify({ fn_name: 'add', inputs: [1], outputs: [2] }) },
        { ...row, input_output: '{' },
        { ...row, test_cases: [{ input: '1', output: '1', testtype: 'functional' }] },
        { ...row, private_test_cases: 'bm8gemxpYg==' },
        { ...row, public_tests: { input: ['1'] } },
        { id: 'x', prompt: null, input: '1', output: '1' },
      ),
    ).toEqual([
      'p.jsonl:1: the field "output": has 2 where input has 1: expected as many',
      'p.jsonl:2: the field "input": has no cases: expected at least one',
      'p.jsonl:3: the field "input[0]": expected a text or a list of lines, found number',
      'p.jsonl:4: the field "output[0]": is not Unicode text: it has half of a surrogate pair',
      'p.jsonl:5: the field "input_output.inputs[0]": expected a list of arguments, found number',
      expect.stringMatching(/^p.jsonl:6: the field "input_output": expected JSON with cases \(/),
      'p.jsonl:7: the field "test_cases[0].testtype": is "functional": expected stdin, or a LiveCodeBench row whose "metadata" has the function\'s name as "func_name"',
      expect.stringMatching(
        /^p.jsonl:8: the field "private_test_cases": expected JSON with cases \(/,
      ),
      'p.jsonl:9: the field "public_tests.output": expected a list of texts, found nothing',
      'p.jsonl:10: the field "prompt": expected the task, here or as "question" or "description"',
    ]);
  });

  it('read a pickle only if it is a text, and run none', async () => {
    const script =
      'import base64, os, pickle, zlib\nclass E:\n    def __reduce__(self): return (os.system, ("touch pwned",))\nprint(base64.b64encode(zlib.compress(pickle.dumps(E()))).decode())';
    const bomb = execFileSync('python3', ['-c', script]).toString().trim();
    const row = { id: 'x', prompt: 'Add.', private_test_cases: bomb };
    expect(await messagesOf(row)).toEqual([expect.stringMatching(/is not one text/)]);
  });

  it('are recognised by their cases', async () => {
    const row = { id: 'x', prompt: 'Add.', input: INPUTS };
    const hashes = new Set<string>();
    for (const output of [OUTPUTS, ['3\n', '8\n'], [...OUTPUTS].reverse()]) {
      hashes.add(contentHash(...(await read([{ ...row, output }]))));
    }
    expect(hashes.size).toBe(3);
  });
});

describe('grading and limits of a suite', () => {
  const STDIO = jsonLines([{ id: 'x', prompt: 'Add.', input: '1', output: '1' }]);
  const CODE = jsonLines([
    { task_id: 'x', prompt: '', entry_point: 'f', test: 'def check(f): pass' },
  ]);

  async function load(problems: string, ...lines: string[]) {
    const files = {
      'passgate.yml': ['suites:', '  - name: one', ...lines.map((l) => `    ${l}`), ''].join('\n'),
      'p.jsonl': problems,
      's.jsonl': jsonLines([{ task_id: 'x', solution: '' }]),
    };
    const { config, suite } = loadSuite(repository(files));
    return loadDataset(config, suite, 0);
  }
  const PATHS = ['problems: p.jsonl', 'samples: s.jsonl'];

  it.each([
    [
      STDIO,
      'grading: split',
      /passgate\.yml:5:14: suites\[0\]\.grading: stdin\/stdout tasks are compared outside.*expected auto or outside$/,
    ],
    [
      STDIO,
      'grading: shared',
      /passgate\.yml:5:14: suites\[0\]\.grading: .* shared is for tests that are code/,
    ],
    [
      CODE,
      'grading: outside',
      /passgate\.yml:5:14: suites\[0\]\.grading: outside is for stdin\/stdout tasks.*expected auto, split or shared$/,
    ],
    [
      CODE,
      'tolerance: 1e-6',
      /passgate\.yml:5:16: suites\[0\]\.tolerance: is for the output of stdin\/stdout tasks/,
    ],
    [
      STDIO,
      'limits: { output: 1GiB }',
      /passgate\.yml:5:23: suites\[0\]\.limits\.output: .*expected at most 64MiB/,
    ],
  ])('give an error on their line if they do not fit: %#: %j', async (problems, line, message) => {
    const faults = await faultsOf(() => load(problems, ...PATHS, line));
    expect(faults.map(describeFault)).toEqual([expect.stringMatching(message)]);
  });

  it.each(['tolerance: 0', 'tolerance: 2', 'tolerance: yes', 'grading: inside'])(
    'give an error for an invalid value: %s',
    async (line) => {
      const faults = await faultsOf(() => load(STDIO, ...PATHS, line));
      expect(faults.map(describeFault)).toEqual([
        expect.stringMatching(/passgate\.yml:5:\d+: .*expected/),
      ]);
    },
  );

  it('give no error if they fit', async () => {
    for (const line of ['grading: auto', 'grading: outside', 'tolerance: 1e-6']) {
      const { variants } = await load(STDIO, ...PATHS, line);
      expect(variants[0].problems.get('x')?.cases).toEqual([{ input: '1', output: '1' }]);
    }
  });
});
