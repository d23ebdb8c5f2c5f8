/** Endless nested lists give one clear error, wherever they come from. */

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { jsonLines } from '../support/files.ts';
import { runCli } from './support/action.ts';
import { evaluateIn, repositoryOf } from './support/evaluation.ts';
import type { Files } from './support/repository.ts';
import { CONFIG } from './support/suite.ts';
import { together } from './support/together.ts';

const DEPTH = 1_000_000;
const DEEP = '['.repeat(DEPTH) + ']'.repeat(DEPTH);
const DEEP_OBJECT = `${'{"a":'.repeat(DEPTH)}1${'}'.repeat(DEPTH)}`;
const SAID = /has lists or (?:objects|mappings) nested more than \d+ deep/;

const PROBLEM = {
  task_id: 'T/0',
  prompt: '',
  entry_point: 'f',
  test: 'def check(candidate):\n    assert candidate() == 1\n',
};

function files(more: Files = {}, suite: object = {}): Files {
  const one = { name: 's', problems: 'problems.jsonl', samples: 'samples.jsonl', ...suite };
  return {
    'passgate.yml': JSON.stringify({ suites: [one], baseline: 'none' }),
    'problems.jsonl': jsonLines([PROBLEM]),
    'samples.jsonl': jsonLines([{ task_id: 'T/0', solution: 'def f():\n    return 1\n' }]),
    ...more,
  };
}

/** The messages of a run that ends because of its data. */
async function faultsOf(all: Files, ...args: string[]): Promise<string> {
  const run = await runCli(repositoryOf(all), ...(args.length > 0 ? args : ['check']));
  expect(run.exitCode, run.log.slice(-2000)).toBe(2);
  expect(run.log).not.toMatch(/RangeError|\n\s+at |call stack|FATAL/);
  return run.stderr;
}

const row = (cell: string) => `{"Prompt": "x", "Generated Code": ${cell}, "Tests": "assert f()"}\n`;
const TABLE = { format: 'table', samples: undefined, problems: 'rows.jsonl' };

describe('a million nested lists', () => {
  const samples = 'samples.jsonl';
  /** A name of its suite, the suite's own files, more of its keys, and the place of the error. */
  const DATA: readonly (readonly [string, Files, object, string])[] = [
    ['in-a-cell', { 'rows.jsonl': row('"a"') + row(DEEP) }, TABLE, 'rows.jsonl:2: '],
    ['in-a-problem', { 'problems.jsonl': `{"a": ${DEEP}}\n` }, {}, 'problems.jsonl:1: '],
    ['as-a-line', { [samples]: `\n${DEEP}\n` }, {}, 'samples.jsonl:2: '],
    ['as-objects', { [samples]: `${DEEP_OBJECT}\n` }, {}, 'samples.jsonl:1: '],
    ['in-a-list', { 's.json': `[\n["a"],\n${DEEP}]` }, { samples: 's.json' }, 's.json:3: '],
    [
      'beside-what-JSON-does-not-have',
      { [samples]: `{"a": NaN, "b": ${DEEP}}\n` },
      {},
      'samples.jsonl:1: ',
    ],
  ];
  let said: string[];
  beforeAll(async () => {
    const states = DATA.map(([name, own, suite]) => {
      const { 'passgate.yml': config = null, ...data } = files(own, suite);
      const moved = Object.entries(data).map(([path, text]) => [`.github/${path}`, text]);
      return [name, { [CONFIG]: config, ...Object.fromEntries(moved) }];
    });
    const faults = await faultsOf(together(Object.fromEntries(states)));
    said = faults.trim().split('\n');
  });

  it.each(DATA)('give one clear error: %s', (name, _own, _suite, place) => {
    const own = said.filter((fault) => fault.includes(`.github/${name}/`));
    expect(own, said.join('\n')).toHaveLength(1);
    expect(own[0]).toContain(`.github/${name}/${place}`);
    expect(own[0]).toMatch(SAID);
  });

  it('are one wrong answer if they are the text of a cell', async () => {
    const text = '['.repeat(1_000_000);
    const all = files({ 'rows.jsonl': row(JSON.stringify(text)) }, TABLE);
    const run = await evaluateIn(repositoryOf(all), 'passgate.yml');
    expect(run.exitCode, run.log.slice(-2000)).toBe(0);
    expect(run.verdicts()).toHaveLength(1);
    const lists = await faultsOf(
      files(
        { 'rows.jsonl': row(JSON.stringify(DEEP)) },
        { ...TABLE, 'list-columns': ['generated_code'] },
      ),
    );
    expect(lists).toContain('rows.jsonl:1: the column "Generated Code": expected a list of texts');
  });

  it.each<[string, string]>([
    ['open brackets', `a: 1\nsuites: ${'['.repeat(400_000)}`],
    ['closed brackets', `a: 1\nsuites: ${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['braces', `{"a": 1,\n "b": ${'{"a":'.repeat(100_000)}`],
    ['list items on one line', `a:\n  ${'- '.repeat(300_000)}`],
    ['indentation', Array.from({ length: 1000 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')],
  ])('give one clear error in a config: %s', async (_, config) => {
    const said = await faultsOf({ ...files(), 'passgate.yml': config });
    expect(said).toMatch(/passgate\.yml:\d+: has lists or mappings nested/);
  });

  it('give one clear error in another run’s results and verdicts', async () => {
    const folder = repositoryOf(files());
    const run = await evaluateIn(folder, 'passgate.yml', '--shard', '1/1');
    expect(run.exitCode, run.log).toBe(0);
    writeFileSync(join(folder, 'base.json'), DEEP);
    const based = await runCli(
      folder,
      'run',
      'passgate.yml',
      '--out',
      'o',
      '--baseline',
      'base.json',
    );
    expect(based.log).toMatch(SAID);
    expect(based.log).not.toMatch(/RangeError|\n\s+at |call stack/);
    writeFileSync(join(run.out, 'verdicts.jsonl.gz'), gzipSync(`${DEEP}\n`));
    const merged = await runCli(folder, 'merge', run.out, '--out', 'm');
    expect(merged.exitCode).toBe(2);
    expect(merged.stderr).toMatch(/verdicts\.jsonl\.gz:1: has lists or objects/);
  });
});
