/** A run in parts: their sum, and parts that do not fit together. */

import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Results, resultsSchema } from '../../src/records/results.ts';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import { runCli } from './support/action.ts';
import { temporaryFolder } from './support/folders.ts';
import { HAND_MADE } from './support/hand-made.ts';
import { writeFiles } from './support/repository.ts';

const EXAMPLES = new URL('../../examples/', import.meta.url).pathname;
const SHARDS = 4;

const folder = temporaryFolder('shards');
const at = (...parts: readonly string[]) => join(folder, ...parts);
const shard = (index: number) => at(`shard-${index}`);
const all = Array.from({ length: SHARDS }, (_, i) => shard(i + 1));

const merge = (...args: string[]) => runCli(folder, 'merge', ...args);

function documentIn(path: string) {
  return resultsSchema.parse(JSON.parse(readFileSync(join(path, 'results.json'), 'utf8')));
}

/** The parts that two runs of the same work have in common, byte for byte. */
function withoutTimes(path: string): string {
  const { timings: _timings, createdAt: _createdAt, ...rest } = documentIn(path);
  return JSON.stringify(rest);
}

function verdictsIn(path: string): VerdictLine[] {
  const text = gunzipSync(readFileSync(join(path, 'verdicts.jsonl.gz'))).toString();
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** The lines of sources.jsonl.gz, sorted. */
function sourcesIn(path: string): string[] {
  const text = gunzipSync(readFileSync(join(path, 'sources.jsonl.gz'))).toString();
  return text.trim().split('\n').sort();
}

/** A copy of a shard with changed results. */
function changed(index: number, change: (results: Record<string, unknown>) => void): string {
  const copy = temporaryFolder('changed');
  cpSync(shard(index), copy, { recursive: true });
  const path = join(copy, 'results.json');
  const results = JSON.parse(readFileSync(path, 'utf8'));
  change(results);
  writeFileSync(path, JSON.stringify(results));
  return copy;
}

const FEW = 5;

/** Keep the first few problems of an example, in all of its files. */
function shorten(example: string): void {
  const lines = (file: string) => readFileSync(file, 'utf8').trim().split('\n');
  const idOf = (line: string) => JSON.parse(line).task_id;
  const ids = new Set(lines(join(example, 'problems.jsonl')).slice(0, FEW).map(idOf));
  for (const entry of readdirSync(example, { recursive: true })) {
    const file = join(example, String(entry));
    if (!file.endsWith('.jsonl')) continue;
    const kept = lines(file).filter((line) => ids.has(idOf(line)));
    writeFileSync(file, `${kept.join('\n')}\n`);
  }
}

let exitCode: number | null;

beforeAll(async () => {
  for (const name of ['quickstart', 'robustness']) {
    cpSync(join(EXAMPLES, name), at(name), { recursive: true });
  }
  shorten(at('quickstart'));
  // One of its references fails, and its prompt is dropped.
  writeFiles(at('hand-made'), HAND_MADE);
  const suites = ['quickstart', 'robustness', 'hand-made'].map((name) =>
    readFileSync(at(name, 'passgate.yml'), 'utf8')
      .replace(/^.*?suites:\n/s, '')
      .replaceAll(/(problems|samples): (?=\S)/g, `$1: ${name}/`)
      .replace('reference-check: warn', 'reference-check: drop')
      // CPU time decides then, however busy the machine is.
      .replace('wall: 6s', 'wall: 60s'),
  );
  writeFileSync(at('passgate.yml'), `suites:\n${suites.join('\n')}`);
  const run = (...args: string[]) => runCli(folder, 'run', 'passgate.yml', '--no-cache', ...args);
  const whole = await run('--out', at('whole'));
  expect([0, 1], whole.log).toContain(whole.exitCode);
  exitCode = whole.exitCode;
  for (const [i, out] of all.entries()) {
    const part = await run('--shard', `${i + 1}/${SHARDS}`, '--out', out);
    expect(part.exitCode, part.log).toBe(0);
  }
}, 120_000);

describe('shards', () => {
  it('merge to the results of one run, except for times', async () => {
    const merged = await merge(...all, '--out', at('merged'));
    expect(merged.exitCode, merged.log).toBe(exitCode);
    expect(withoutTimes(at('merged'))).toBe(withoutTimes(at('whole')));
    const known = ({ cpuMs: _cpu, wallMs: _wall, memoryBytes: _memory, ...line }: VerdictLine) =>
      JSON.stringify(line);
    const [ours, theirs] = [at('merged'), at('whole')].map((path) =>
      verdictsIn(path).map(known).sort(),
    );
    expect(ours).toEqual(theirs);
    expect(sourcesIn(at('merged'))).toEqual(sourcesIn(at('whole')));
    // The order of the shards does not matter.
    const backwards = await merge(...[...all].reverse(), '--out', at('backwards'));
    expect(backwards.exitCode, backwards.log).toBe(exitCode);
    expect(withoutTimes(at('backwards'))).toBe(withoutTimes(at('whole')));
  });

  it('keep what was made, who made it and how far it is, and the references that fail', async () => {
    const out = at('merged-made');
    const merged = await merge(...all, '--out', out);
    expect(merged.exitCode, merged.log).toBe(exitCode);
    const partsOf = (path: string) => {
      const { suites }: Results = JSON.parse(readFileSync(join(path, 'results.json'), 'utf8'));
      return suites.map(({ name, problems, perturbed, references }) => ({
        ...{ name, perturbed, references },
        made: problems.map(({ variants }) => variants.map(({ made }) => made)),
      }));
    };
    expect(partsOf(out)).toEqual(partsOf(at('whole')));
    const [, robustness, handMade] = partsOf(out);
    expect(robustness?.perturbed?.transforms).toHaveLength(9);
    expect(robustness?.made.flat()).toHaveLength(133);
    for (const made of robustness?.made.flat() ?? []) expect(made?.characters).toBeGreaterThan(0);
    expect(handMade?.references).toMatchObject({ dropped: true, failed: [{ seed: 0 }] });
    expect(handMade?.made.flat()).toHaveLength(3);
  });

  it('share the work evenly, each problem in one of them, and decide nothing', () => {
    const whole = documentIn(at('whole'));
    for (const { name, counts, problems } of whole.suites) {
      const parts = all.map(documentIn).map(({ suites }) => {
        const suite = suites.find((each) => each.name === name);
        if (suite === undefined) throw new Error(`no ${name}`);
        return suite;
      });
      const ids = parts.flatMap((part) => part.problems.map(({ id }) => id));
      expect([...ids].sort()).toEqual(problems.map(({ id }) => id).sort());
      const samples = parts.map((part) => part.counts.samples);
      const each = counts.samples / counts.problems;
      expect(Math.max(...samples) - Math.min(...samples)).toBeLessThanOrEqual(2 * each);
    }
    for (const { decision, suites, baseline } of all.map(documentIn)) {
      expect({ decision, baseline }).toEqual({ decision: 'skipped', baseline: null });
      for (const { gates } of suites)
        for (const gate of gates) expect(gate).toMatchObject({ decision: 'skipped', value: null });
    }
  });

  it('are compared with a baseline when they are merged', async () => {
    const merged = await merge(...all, '--out', at('compared'), '--baseline', at('whole'));
    expect(merged.exitCode, merged.log).toBe(exitCode);
    const { baseline, suites } = documentIn(at('compared'));
    expect(baseline).toMatchObject({ source: 'file' });
    for (const { compared, counts } of suites) {
      expect(compared).toMatchObject({ problems: counts.problems, differences: [] });
    }
  });

  it.each<[string, () => string[], RegExp]>([
    [
      'two are missing',
      () => all.filter((_, i) => i !== 0 && i !== 2),
      /2 shards of 4 are missing: 1, 3/,
    ],
    ['one is there twice', () => [...all, shard(2)], /shard-2 and .*shard-2 are both shard 2 of 4/],
    ['one is a whole run', () => [...all.slice(1), at('whole')], /whole is no shard/],
    [
      'one is of another commit',
      () => [
        ...all.slice(1),
        changed(1, (results) => Object.assign(results, { commit: 'a'.repeat(40) })),
      ],
      /are not of the same run: the commit differs \(.*a{40}/,
    ],
    [
      'one is of another number of shards',
      () => [
        ...all.slice(1),
        changed(1, (results) => Object.assign(results, { shard: { index: 1, count: 8 } })),
      ],
      /not of the same run: the number of shards differs \(8 and 4\)/,
    ],
    [
      'one had other data',
      () => [
        ...all.slice(1),
        changed(1, ({ suites }) => {
          if (Array.isArray(suites)) suites[0].datasetHash = '0'.repeat(64);
        }),
      ],
      /not of the same run: the data files of quickstart differs/,
    ],
    [
      'one is no results document',
      () => [...all.slice(1), changed(1, (results) => Object.assign(results, { suites: 'none' }))],
      /results\.json: is not a results\.json of this version/,
    ],
    ['there is none', () => [at('nothing')], /there are no results: expected a results\.json/],
  ])('are refused if %s', async (_, folders, message) => {
    const out = join(temporaryFolder('refused'), 'out');
    const { exitCode, log, stderr } = await merge(...folders(), '--out', out);
    expect(exitCode, log).toBe(2);
    expect(stderr).toMatch(message);
    expect(log).not.toMatch(/^ +at /m);
    expect(existsSync(join(out, 'results.json'))).toBe(false);
  });

  it('are refused if a verdict is invalid, with its line', async () => {
    const copy = changed(1, () => {});
    const path = join(copy, 'verdicts.jsonl.gz');
    const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n');
    writeFileSync(path, gzipSync(`${lines[0]}\n{"verdict":"passed"}\n`));
    const out = join(temporaryFolder('refused'), 'out');
    const { exitCode, stderr } = await merge(copy, ...all.slice(1), '--out', out);
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/verdicts\.jsonl\.gz:2: is no verdict/);
    expect(existsSync(join(out, 'results.json'))).toBe(false);
  });

  it.each(['0/4', '5/4', '1/257'])('cannot have the number %s', async (text) => {
    const { exitCode, stderr } = await runCli(folder, 'run', 'passgate.yml', '--shard', text);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('expected I/N, such as 2/4');
  });

  it('may outnumber the problems', async () => {
    const out = at('last-of-40');
    const args = ['--no-cache', '--shard', '40/40', '--out', out];
    const run = await runCli(folder, 'run', 'passgate.yml', ...args);
    expect(run.exitCode, run.log).toBe(0);
    expect(documentIn(out).suites.map(({ counts }) => counts.problems)).toContain(0);
  });
});
