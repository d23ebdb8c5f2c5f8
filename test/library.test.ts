import { execFileSync, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as published from '../dist/cli/library.js';
import type { evaluate } from '../src/library.ts';
import { resultsSchema } from '../src/records/results.ts';
import { jsonLines } from './support/files.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
let folder = '';

/** A program that has passgate installed, in a repository with a config of one problem. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgt-library-'));
  for (const name of ['.git', 'node_modules', 'tmp']) mkdirSync(join(folder, name));
  symlinkSync(ROOT, join(folder, 'node_modules/passgate'));
  const files = {
    'package.json': '{"type": "module"}',
    'passgate.yml': JSON.stringify({
      suites: [{ name: 'tiny', problems: 'problems.jsonl', samples: 'samples.jsonl' }],
      baseline: 'none',
    }),
    'broken.yml': 'suites:\n  - name: tiny\n    problem: problems.jsonl\n',
    'problems.jsonl': jsonLines([
      {
        task_id: 'T/0',
        prompt: 'def f():\n',
        entry_point: 'f',
        test: 'def check(candidate):\n    assert candidate() == 1\n',
      },
    ]),
    'samples.jsonl': jsonLines(
      ['    return 1\n', '    return 2\n'].map((completion) => ({ task_id: 'T/0', completion })),
    ),
    'program.js': `
      import { evaluate } from 'passgate';
      const progress = [];
      const options = { config: 'passgate.yml', cache: false, onProgress: (line) => progress.push(line) };
      const results = await evaluate(options);
      const broken = await evaluate({ config: 'broken.yml' }).catch((error) => error);
      const stopped = new AbortController();
      stopped.abort(new Error('not now'));
      const ended = await evaluate({ ...options, signal: stopped.signal }).catch((error) => error);
      console.log(JSON.stringify({
        results,
        progress,
        broken: { name: broken.name, faults: broken.faults },
        ended: ended.message,
      }));
    `,
    'consumer.ts': `
      import { evaluate, type EvaluateOptions, type Results, type UserError } from 'passgate';
      const options: EvaluateOptions = { config: 'passgate.yml', isolation: 'namespaces' };
      const results: Results = await evaluate(options);
      const decision: 'pass' | 'fail' | 'inconclusive' | 'skipped' = results.decision;
      const metric = results.suites[0]?.metrics['pass@1'];
      if (metric !== undefined && 'value' in metric) console.log(decision, metric.value.toFixed(2));
      // @ts-expect-error: there is no such option
      await evaluate({ config: 'passgate.yml', colour: true });
      export const lineOf = (error: UserError) => error.faults[0]?.place?.line;
    `,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the command that the package installs', () => {
  const started = (file: string, ...args: string[]) =>
    execFileSync(file, args, { cwd: folder, encoding: 'utf8' }).trim();

  it('starts under any name', () => {
    const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const bundle = join(ROOT, 'dist/cli');
    // npm links it and runs it by its first line.
    const link = join(folder, 'node_modules/passgate-command');
    symlinkSync(join(bundle, 'index.js'), link);
    expect(started(link, '--version')).toBe(version);
    for (const name of [bundle, join(bundle, 'index'), join(bundle, 'index.js'), link]) {
      expect(started(process.execPath, name, '--version'), name).toBe(version);
    }
  });
});

describe("import { evaluate } from 'passgate'", () => {
  it('evaluates, reports progress, rejects with faults and places, and leaves nothing', () => {
    const env = { PATH: process.env.PATH, HOME: folder, TMPDIR: join(folder, 'tmp') };
    const command = [join(folder, 'program.js')];
    const said = execFileSync(process.execPath, command, { cwd: folder, env, encoding: 'utf8' });
    const { results, progress, broken, ended } = JSON.parse(said);
    const { decision, suites } = resultsSchema.parse(results);
    expect(decision).toBe('skipped');
    expect(suites[0]).toMatchObject({
      name: 'tiny',
      metrics: { 'pass@1': { value: 0.5 } },
      problems: [{ id: 'T/0', nominal: ['passed', 'failed'] }],
    });
    expect(progress.join('\n')).toMatch(/^isolation: .*\n.*2 samples, 1 passed/s);
    expect(broken.name).toBe('UserError');
    const places = broken.faults.map((fault: { place?: object }) => fault.place);
    expect(places).toContainEqual(expect.objectContaining({ file: 'broken.yml', line: 3 }));
    expect(ended).toBe('not now');
    expect(readdirSync(join(folder, 'tmp'))).toEqual([]);
    expect(readdirSync(folder)).not.toContain('passgate-results');
  });

  it('has types for programs that have nothing else installed', () => {
    const tsc = join(ROOT, 'node_modules/typescript/bin/tsc');
    const flags = '--noEmit --strict --module nodenext --target es2022 --lib es2022,dom';
    const run = spawnSync(process.execPath, [tsc, ...flags.split(' '), 'consumer.ts'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(run.stdout).toBe('');
    expect(run.status).toBe(0);
  });

  it('has the types that it declares', () => {
    // The published types are written by hand. Here the compiler compares them with the code.
    type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
    const options = (given: published.EvaluateOptions): Parameters<typeof evaluate>[0] => given;
    const same = (given: Parameters<typeof evaluate>[0]): published.EvaluateOptions => given;
    type Ours = Mutable<Awaited<ReturnType<typeof evaluate>>>;
    const results = (given: Ours['decision']): published.Results['decision'] => given;
    type Suite = published.Results['suites'][number];
    const names = (given: keyof Ours['suites'][number]): keyof Suite => given;
    const theirs = (given: keyof Suite): keyof Ours['suites'][number] => given;
    for (const each of [options, same, results, names, theirs]) expect(each).toHaveLength(1);
  });
});
