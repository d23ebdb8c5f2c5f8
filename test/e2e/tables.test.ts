/** Tables: how many samples a problem has is the table's matter, never that of what a model wrote. */

import { describe, expect, it } from 'vitest';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import {
  type Evaluation,
  evaluate,
  evaluateIn,
  metricValue,
  repositoryOf,
} from './support/evaluation.ts';
import type { Files } from './support/repository.ts';

const RIGHT = 'def add(a, b):\n    return a + b\n';
const WRONG = 'def add(a, b):\n    return a * b\n';
const TESTS = 'assert add(1, 2) == 3';

/** Answers to one problem, one a row. */
function table(answers: readonly unknown[], suite: object = {}): Files {
  const rows = answers.map((code) => ({
    id: 'add',
    Prompt: 'Add two numbers.',
    'Generated Code': code,
    Tests: TESTS,
  }));
  const one = { name: 's', problems: 'rows.jsonl', ...suite };
  return {
    'passgate.yml': JSON.stringify({ suites: [one], baseline: 'none' }),
    'rows.jsonl': jsonLines(rows),
  };
}

/** Of each sample, in order, whether it passed; verdicts come as they are reached. */
const passedIn = (run: Evaluation) =>
  run
    .verdicts()
    .sort((a, b) => a.index - b.index)
    .map(({ verdict }) => verdict === 'passed');

const pythonList = (texts: readonly string[]) =>
  `[${texts.map((text) => `'${text.replaceAll('\n', '\\n')}'`).join(', ')}]`;

describe('an answer is one sample', () => {
  it.each([
    ['JSON', JSON.stringify(Array.from({ length: 20 }, () => RIGHT))],
    ['Python', pythonList(Array.from({ length: 20 }, () => RIGHT))],
    ['lists in lists', JSON.stringify([[RIGHT, RIGHT], [[RIGHT]]])],
    ['an empty list', '[]'],
    ['an empty list in another', '[[]]'],
    ['nothing', ''],
  ])('whatever list its text looks like: %s', async (_, text) => {
    const run = await evaluate(table([WRONG, WRONG, text, RIGHT]));
    expect(passedIn(run)).toEqual([false, false, false, true]);
    expect(metricValue(run.suite().metrics, 'pass@1')).toBe(0.25);
    expect(run.suite().listTexts).toBeUndefined();
  });

  it('a real list has as many samples as answers, and an empty one has an empty answer', async () => {
    const run = await evaluate(table([[RIGHT, WRONG], [], [[]]]));
    expect(passedIn(run)).toEqual([true, false, false, false]);
  });

  it('an empty list of generations is an empty answer too', async () => {
    const problem = { task_id: 'T/0', prompt: 'def one():\n', entry_point: 'one' };
    const one = { name: 's', problems: 'problems.jsonl', samples: ['a.json', 'b.json', 'c.json'] };
    const right = 'def one():\n    return 1\n';
    const run = await evaluate({
      'passgate.yml': JSON.stringify({ suites: [one], baseline: 'none' }),
      'problems.jsonl': jsonLines([
        { ...problem, test: 'def check(candidate):\n    assert candidate() == 1\n' },
      ]),
      'a.json': JSON.stringify([[right]]),
      'b.json': JSON.stringify([[]]),
      'c.json': JSON.stringify({ 'T/0': [] }),
    });
    expect(run.suite().counts.samples).toBe(3);
    expect(metricValue(run.suite().metrics, 'pass@1')).toBeCloseTo(1 / 3);
  });
});

describe('columns whose texts are lists', () => {
  const answers = [pythonList([RIGHT, WRONG]), JSON.stringify([RIGHT, RIGHT])];

  it('are told where the config does not name them, and read where it does', async () => {
    const files = table(answers);
    const folder = repositoryOf(files);
    const said =
      '2 rows of the column "Generated Code" have a text that looks like a list, which was read as one text: if they are lists, write list-columns: ["Generated Code"] into the suite.';
    const check = await runCli(folder, 'check');
    expect(check.exitCode, check.log).toBe(0);
    expect(check.stdout).toContain(`  note: ${said}`);
    const run = await evaluateIn(folder, 'passgate.yml');
    expect(run.suite().listTexts).toEqual([{ column: 'Generated Code', rows: 2 }]);
    expect(run.suite().counts.samples).toBe(2);
    expect(run.stdout.replaceAll(/\s+/g, ' ')).toContain(said);
    expect(run.comment()).toContain('looks like a list');

    const named = await evaluate(table(answers, { 'list-columns': ['generated_code'] }));
    expect(passedIn(named)).toEqual([true, false, true, true]);
    expect(named.suite().listTexts).toBeUndefined();
    expect(named.suite().settings?.['list-columns']).toEqual(['generated_code']);
    expect(named.stdout).not.toContain('looks like a list');
  });

  it.each<[string, unknown, object, RegExp]>([
    [
      'a text that is no list',
      RIGHT,
      { 'list-columns': ['generated_code'] },
      /rows\.jsonl:1: the column "Generated Code": expected a list of texts, found "def add/,
    ],
    [
      'a name that is none',
      RIGHT,
      { 'list-columns': ['Generated Cod'] },
      /rows\.jsonl: list-columns: the table has no column "Generated Cod" .*did you mean "Generated Code"/,
    ],
    [
      'another format',
      RIGHT,
      { 'list-columns': ['tests'], format: 'mbpp' },
      /passgate\.yml:\d+:\d+: suites\[0\]\.list-columns: list-columns is for format: table/,
    ],
    ['null', null, {}, /rows\.jsonl:1: the column "Generated Code" is missing/],
  ])('%s is a mistake', async (_, code, suite, message) => {
    const { exitCode, stderr } = await runCli(repositoryOf(table([code], suite)), 'check');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(message);
  });
});
