/**
 * JavaScript answers and tests, each a module or a script: the form of a right answer does not
 * matter.
 */

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MODULES } from '../../src/languages/javascript/modules.ts';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { removeRepository, runCli } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';
import { ANSWERS, SUMS, TESTS, TOLD, wrongOf } from './fixtures/javascript-modules.ts';
import { type AnsweredSuite, runSuites, type SuiteRun, shown } from './run-all.ts';
import { nativeWay } from './ways.ts';

const here = describe.skipIf(findOnPath('node', process.env.PATH) === null);
const PATH = process.env.PATH ?? '';

/** Every answer with some tests, and all tests with some answers. */
const SOME_ANSWERS = ['export function', 'module.exports of a function', 'a plain script'];
const SOME_TESTS = ['require', 'import of the answer', 'require of it as a function'];
const PAIRS = Object.keys(ANSWERS).flatMap((answer) =>
  Object.keys(TESTS)
    .filter((tests) => SOME_ANSWERS.includes(answer) || SOME_TESTS.includes(tests))
    .map((tests) => ({ answer, tests })),
);

/** A right answer is its problem's reference solution, so it runs once. */
const pairs = (grading: 'auto' | 'shared'): AnsweredSuite => ({
  problems: PAIRS.map((pair) => {
    const [answer = '', tests = ''] = [ANSWERS[pair.answer], TESTS[pair.tests]];
    const row = { prompt: '', declaration: '', test: tests, canonical_solution: answer };
    return { row, samples: [answer, wrongOf(answer)] };
  }),
  suite: {
    language: 'javascript',
    grading,
    'reference-check': grading === 'auto' ? 'warn' : 'off',
  },
});

const failing = (grading: 'shared' | 'split'): AnsweredSuite => ({
  problems: TOLD.map(([, answer, tests]) => ({
    row: {
      prompt: '',
      declaration: '',
      test: tests,
      canonical_solution: 'export const half = (n) => n / 2;\n',
    },
    samples: [answer],
  })),
  suite: { language: 'javascript', grading, 'reference-check': 'off' },
});

const SUM = { prompt: 'Print the sum.', input: ['7 8\n9\n'], output: ['24\n'] };

here('answers and tests in JavaScript', () => {
  let suites: Readonly<Record<string, SuiteRun>>;

  beforeAll(async () => {
    ({ suites } = await runSuites(
      nativeWay(),
      {
        shared: pairs('shared'),
        auto: pairs('auto'),
        'failing-shared': failing('shared'),
        'failing-split': failing('split'),
        whole: {
          problems: [{ row: SUM, samples: Object.values(SUMS) }],
          suite: { language: 'javascript', format: 'stdio' },
        },
      },
      { PATH },
    ));
  }, 300_000);

  it.each(['shared', 'auto'])('are judged by their behaviour, in every form: %s', (grading) => {
    const verdicts = suites[grading]?.verdicts ?? [];
    const found = verdicts.map(({ verdict, index }, n) => {
      const { answer, tests } = PAIRS[n >> 1] ?? {};
      return `${answer}, ${tests}: ${index === 0 ? 'right' : 'wrong'} ${verdict}`;
    });
    const expected = PAIRS.flatMap(({ answer, tests }) => [
      `${answer}, ${tests}: right passed`,
      `${answer}, ${tests}: wrong failed`,
    ]);
    expect(found).toEqual(expected);
    // Tests can still run apart if they load the answer, or use the names that it exports.
    const split = verdicts.filter((line) => line.grading === 'split').length;
    expect(split).toBeGreaterThan(grading === 'auto' ? verdicts.length / 2 : -1);
  });

  describe.each(['shared', 'split'])('fail with a clear reason in %s grading', (grading) => {
    it.each(TOLD.map(([name, , , reason], n) => ({ name, reason, n })))(
      '$name',
      ({ reason, n }) => {
        expect(suites[`failing-${grading}`]?.verdicts[n]).toMatchObject({
          verdict: 'failed',
          reason: expect.stringMatching(reason),
        });
      },
    );
  });

  it('may be whole programs that are modules', () => {
    const found = suites.whole?.verdicts.map((line, n) => [Object.keys(SUMS)[n], shown(line)]);
    const passed = { verdict: 'passed', grading: 'outside', reason: null };
    expect(found).toEqual(Object.keys(SUMS).map((name) => [name, passed]));
  });
});

here('whole programs in JavaScript', () => {
  it('are read from files that end in .mjs', async () => {
    const { repository, env } = nativeWay().make({
      samples: [],
      config: {
        suites: [
          {
            name: 'files',
            language: 'javascript',
            format: 'stdio',
            problems: 'problems.jsonl',
            samples: 'answers',
          },
        ],
      },
    });
    const row = { task_id: 'T/0', prompt: 'Sum.', input: ['7 8\n9\n'], output: ['24\n'] };
    writeFileSync(join(repository.folder, 'problems.jsonl'), jsonLines([row]));
    const folder = join(repository.folder, 'answers', 'T_0');
    mkdirSync(folder, { recursive: true });
    const files = { '0.mjs': SUMS.import, '2.js': SUMS['await with require'], '10.cjs': 'wrong' };
    for (const [name, text = ''] of Object.entries(files)) writeFileSync(join(folder, name), text);
    writeFileSync(join(folder, '1.py'), 'print(24)\n');
    const { verdicts, stderr } = await runCli(repository, { env: { ...env, PATH } });
    removeRepository(repository);
    expect(
      verdicts.map(({ verdict }) => verdict),
      stderr,
    ).toEqual(['passed', 'passed', 'failed']);
  });
});

describe('MODULES', () => {
  it('leaves a text alone if it is no module', () => {
    const code = 'const half = (n) => n / 2; // import this, export that, await more\n';
    const parts = { before: '', code, between: '', tests: TESTS.require, after: '' };
    expect(MODULES.together(code, TESTS.require ?? '')).toEqual(parts);
    expect(MODULES.alone(code)).toMatchObject({ before: '', code, after: '' });
  });

  it('keeps every line at its place', () => {
    for (const code of Object.values(ANSWERS)) {
      for (const tests of Object.values(TESTS)) {
        const parts = MODULES.together(code, tests);
        for (const [given, made] of [
          [code, parts.code],
          [tests, parts.tests],
        ]) {
          expect(made?.split('\n')).toHaveLength(given?.split('\n').length ?? 0);
        }
        expect(parts.before + parts.between).not.toContain('\n');
      }
    }
  });

  it.each([
    ['brackets', `export const a = ${'['.repeat(300_000)}`],
    ['open comments', `export default ${'/* '.repeat(200_000)}`],
    ['exports', 'export { a };\n'.repeat(60_000)],
    ['imports', "import './a';\n".repeat(50_000)],
    ['names', `export {};\n${'let a = b.c;\n'.repeat(60_000)}`],
    ['awaits', 'await 1;\n'.repeat(100_000)],
  ])('reads many %s in linear time', (_what, text) => {
    const started = performance.now();
    MODULES.together(text, text);
    MODULES.alone(text);
    expect(performance.now() - started).toBeLessThan(15_000);
  });
});
