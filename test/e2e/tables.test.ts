/** Tables: the table decides how many samples a problem has, never the text of a model. */

import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUNDLE } from '../support/cli.ts';
import { jsonLines } from '../support/files.ts';
import { BUNDLE_NODE, NODE_COMPILE_CACHE } from '../support/kept.ts';
import { runCli } from './support/action.ts';
import {
  type Evaluation,
  evaluate,
  evaluateIn,
  metricValue,
  repositoryOf,
} from './support/evaluation.ts';
import { temporaryFolder } from './support/folders.ts';
import type { Files } from './support/repository.ts';

const RIGHT = 'def add(a, b):\n    return a + b\n';
const WRONG = 'def add(a, b):\n    return a * b\n';
const TESTS = 'assert add(1, 2) == 3';

/** Answers to one problem, one in each row. */
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

/** For each sample, in order, true if it passed. Verdicts come in the order of their execution. */
const passedIn = (run: Evaluation, name?: string) =>
  run
    .verdicts()
    .filter(({ suite }) => name === undefined || suite === name)
    .sort((a, b) => a.index - b.index)
    .map(({ verdict }) => verdict === 'passed');

const pythonList = (texts: readonly string[]) =>
  `[${texts.map((text) => `'${text.replaceAll('\n', '\\n')}'`).join(', ')}]`;

describe('an answer in a table', () => {
  it('is one sample, even if its text looks like a list', async () => {
    const texts: Readonly<Record<string, string>> = {
      JSON: JSON.stringify(Array.from({ length: 20 }, () => RIGHT)),
      Python: pythonList(Array.from({ length: 20 }, () => RIGHT)),
      'lists-in-lists': JSON.stringify([[RIGHT, RIGHT], [[RIGHT]]]),
      'an-empty-list': '[]',
      'an-empty-list-in-another': '[[]]',
      nothing: '',
    };
    const parts = Object.entries(texts).map(([name, text]) => {
      const { 'rows.jsonl': rows = null } = table([WRONG, WRONG, text, RIGHT]);
      return [`${name}.jsonl`, rows] as const;
    });
    const suites = Object.keys(texts).map((name) => ({ name, problems: `${name}.jsonl` }));
    const run = await evaluate({
      'passgate.yml': JSON.stringify({ suites, baseline: 'none' }),
      ...Object.fromEntries(parts),
    });
    const all = run.results().suites;
    expect(all.map(({ name }) => name)).toEqual(Object.keys(texts));
    for (const { name, metrics, listTexts } of all) {
      expect(passedIn(run, name), name).toEqual([false, false, false, true]);
      expect(metricValue(metrics, 'pass@1'), name).toBe(0.25);
      expect(listTexts, name).toBeUndefined();
    }
  });

  it('is one of several in a real list, and an empty list is one empty answer', async () => {
    const run = await evaluate(table([[RIGHT, WRONG], [], [[]]]));
    expect(passedIn(run)).toEqual([true, false, false, false]);
  });

  it('is one empty answer for an empty list of generations', async () => {
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

  it('are reported if the config does not name them, and read if it does', async () => {
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

  it('give an error for what they cannot be', async () => {
    const wrong: Readonly<Record<string, readonly [unknown, object, RegExp]>> = {
      'a-text-that-is-no-list': [
        RIGHT,
        { 'list-columns': ['generated_code'] },
        /:1: the column "Generated Code": expected a list of texts, found "def add/,
      ],
      'an-unknown-name': [
        RIGHT,
        { 'list-columns': ['Generated Cod'] },
        /: list-columns: the table has no column "Generated Cod" .*did you mean "Generated Code"/,
      ],
      null: [null, {}, /:1: the column "Generated Code" is missing/],
    };
    const suites = Object.entries(wrong).map(([name, [, suite]]) => ({
      name,
      problems: `${name}.jsonl`,
      ...suite,
    }));
    const data = Object.entries(wrong).map(([name, [code]]) => {
      const { 'rows.jsonl': rows = null } = table([code]);
      return [`${name}.jsonl`, rows] as const;
    });
    const files = { 'passgate.yml': JSON.stringify({ suites }), ...Object.fromEntries(data) };
    const { exitCode, stderr } = await runCli(repositoryOf(files), 'check');
    expect(exitCode).toBe(2);
    const faults = stderr.trim().split('\n');
    for (const [name, [, , message]] of Object.entries(wrong)) {
      const own = faults.filter((fault) => fault.startsWith(`${name}.jsonl`));
      expect(own, stderr).toEqual([expect.stringMatching(message)]);
    }
  });

  it('give an error for another format', async () => {
    const files = table([RIGHT], { 'list-columns': ['tests'], format: 'mbpp' });
    const { exitCode, stderr } = await runCli(repositoryOf(files), 'check');
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(
      /passgate\.yml:\d+:\d+: suites\[0\]\.list-columns: list-columns is for format: table/,
    );
  });
});

const hasStrace = spawnSync('strace', ['-V']).status === 0;

/** The number of times that a run of these tables, each a suite of its own, opens each of them. */
function timesOpened(
  tables: Readonly<Record<string, string | Buffer>>,
): Readonly<Record<string, number>> {
  const names = Object.keys(tables);
  const suites = names.map((problems, i) => ({ name: `s${i}`, problems }));
  const out = temporaryFolder('out');
  const trace = join(out, 'trace');
  const run = ['run', 'passgate.yml', '--out', join(out, 'reports'), '--no-cache'];
  const all = ['-f', '-qq', '-e', 'trace=open,openat', '-o', trace, BUNDLE_NODE, BUNDLE];
  execFileSync('strace', [...all, ...run, '--trust-programs'], {
    cwd: repositoryOf({
      'passgate.yml': JSON.stringify({ suites, baseline: 'none' }),
      ...tables,
    }),
    stdio: 'pipe',
    env: { ...process.env, NODE_COMPILE_CACHE },
  });
  const lines = readFileSync(trace, 'utf8').split('\n');
  const timesOf = (name: string) => lines.filter((line) => line.includes(`/${name}"`)).length;
  return Object.fromEntries(names.map((name) => [name, timesOf(name)]));
}

describe.skipIf(!hasStrace)('a run opens a table (needs strace)', () => {
  const { 'rows.jsonl': text = '' } = table([RIGHT, WRONG]);
  const rows = String(text)
    .trim()
    .split('\n')
    .map((line): Record<string, string> => JSON.parse(line));
  const cells = rows.map((row) => Object.values(row).map((cell) => `"${cell}"`));
  const csv = (header: string, delimiter: string, ...more: readonly string[]) =>
    `${[header, ...cells.map((row) => [...row, ...more].join(delimiter))].join('\n')}\n`;

  it('for its problems and again for its samples', () => {
    const opened = timesOpened({
      'rows.jsonl': String(text),
      'rows.jsonl.gz': gzipSync(String(text)),
      'rows.json': JSON.stringify(rows),
      'rows.csv': csv('id,Prompt,Generated Code,Tests', ','),
      'rows.tsv': csv('id\tPrompt\tGenerated Code\tTests', '\t'),
      // Both delimiters are tried.
      'both.csv': csv('id;Prompt;Generated Code;Tests;notes, remarks', ';', '""'),
    });
    for (const [name, times] of Object.entries(opened)) expect(times, name).toBe(2);
  });

  it('once more if late rows have a column that changes what the others mean', () => {
    const many = Array.from({ length: 1000 }, () => rows[0]);
    const late = [...many, { ...rows[0], 'Perturbed Prompt': 'Sum up.' }];
    const same = [...many, { ...rows[0], comment: 'of no element' }];
    const opened = timesOpened({ 'late.jsonl': jsonLines(late), 'same.jsonl': jsonLines(same) });
    expect(opened).toEqual({ 'late.jsonl': 3, 'same.jsonl': 2 });
  });
});
