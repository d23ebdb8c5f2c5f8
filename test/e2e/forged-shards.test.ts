/** Shards that somebody changed, or that are cut short: only consistent shards are added up. */

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { resultsSchema } from '../../src/records/results.ts';
import { jsonLines } from '../support/files.ts';
import { type Ended, runCli } from './support/action.ts';
import { evaluateIn, repositoryOf } from './support/evaluation.ts';
import { temporaryFolder } from './support/folders.ts';

const IDS = [0, 1, 2, 3, 4, 5];
const gates = [{ metric: 'pass@1', min: 0.7 }];
const one = { name: 'sums', problems: 'problems.jsonl', samples: 'samples.jsonl', gates };
const folder = repositoryOf({
  'passgate.yml': JSON.stringify({ suites: [one], baseline: 'none' }),
  'problems.jsonl': jsonLines(
    IDS.map((i) => ({
      task_id: `T/${i}`,
      prompt: `def f${i}():\n`,
      entry_point: `f${i}`,
      test: `def check(candidate):\n    assert candidate() == ${i}\n`,
    })),
  ),
  // Half of the problems are solved, so the gate fails.
  'samples.jsonl': jsonLines(
    IDS.flatMap((i) => {
      const row = { task_id: `T/${i}`, completion: `    return ${i < 3 ? i : 99}\n` };
      return [row, row];
    }),
  ),
});

const shards: string[] = [];
let whole: string;

beforeAll(async () => {
  whole = (await evaluateIn(folder, 'passgate.yml', '--no-cache')).out;
  for (const part of ['1/2', '2/2']) {
    const run = await evaluateIn(folder, 'passgate.yml', '--no-cache', '--shard', part);
    expect(run.exitCode, run.log).toBe(0);
    shards.push(run.out);
  }
});

/** A copy of a shard with changed results. */
function changed(index: number, change: (results: Record<string, unknown>) => void): string {
  const copy = temporaryFolder('changed');
  cpSync(shards[index] ?? '', copy, { recursive: true });
  const path = join(copy, 'results.json');
  const results = JSON.parse(readFileSync(path, 'utf8'));
  change(results);
  writeFileSync(path, JSON.stringify(results));
  return copy;
}

interface Merged extends Ended {
  readonly out: string;
}

/** Merge a first shard, which was changed, with the second one. */
async function mergeWith(first: string, second = shards[1] ?? ''): Promise<Merged> {
  const out = join(temporaryFolder('merged'), 'out');
  return { ...(await runCli(folder, 'merge', first, second, '--out', out)), out };
}

function expectRefused({ exitCode, log, stderr, out }: Merged, message: RegExp): void {
  expect(exitCode, log).toBe(2);
  expect(stderr).toMatch(message);
  expect(log).not.toMatch(/^ +at /m);
  expect(existsSync(join(out, 'results.json'))).toBe(false);
}

/** The parts that two runs of the same work have in common, byte for byte. */
function withoutTimes(path: string): string {
  const text = readFileSync(join(path, 'results.json'), 'utf8');
  const {
    timings: _timings,
    createdAt: _createdAt,
    ...rest
  } = resultsSchema.parse(JSON.parse(text));
  return JSON.stringify({ ...rest, baselineNotes: null });
}

/** A suite of a shard, with the fields that its author could change. */
interface Changed {
  readonly problems: { readonly nominal: string[]; readonly variants: unknown[] }[];
  readonly slice: { readonly places: number[] };
  readonly counts: Record<string, number>;
  readonly verdicts: Record<string, number>;
  readonly gradings: Record<string, number>;
  readonly metrics: Record<string, unknown>;
  readonly settings: object;
}

/** Remove a problem and correct all counts. Returns the verdicts of the problem. */
function leaveOut({ problems, counts, gradings }: Changed): readonly string[] {
  const { nominal = [] } = problems.pop() ?? {};
  const [grading = ''] = Object.keys(gradings);
  for (const [name, by] of [
    ['problems', 1],
    ['samples', nominal.length],
  ] as const) {
    counts[name] = (counts[name] ?? 0) - by;
  }
  gradings[grading] = (gradings[grading] ?? 0) - nominal.length;
  Object.assign(counts, { programs: 0, executed: 0, cached: 0 });
  return nominal;
}

const PLACES = /\(suites\.0\.slice\.places: is not one place of the whole for each\)/;

describe('shards', () => {
  it.each<[string, (suite: Changed) => void, RegExp]>([
    ['problems are left out', ({ problems }) => problems.pop(), PLACES],
    [
      'problems and places are left out',
      (suite) => {
        for (const list of [suite.problems, suite.slice.places]) list.pop();
        suite.counts.problems = suite.problems.length;
      },
      /it counts \d+ \w+, and its problems have \d+/,
    ],
    [
      'all that is known of a problem is left out',
      (suite) => {
        suite.slice.places.pop();
        for (const verdict of leaveOut(suite))
          suite.verdicts[verdict] = (suite.verdicts[verdict] ?? 0) - 1;
      },
      /the shards have \d+ of the \d+ problems of sums, and 0 were dropped/,
    ],
    ['a problem has the place of another', ({ slice }) => slice.places.fill(1), PLACES],
    ['a place is beyond all', ({ slice }) => slice.places.fill(99), PLACES],
    [
      'a verdict is another than was counted',
      ({ problems: [first] }) => first?.nominal.fill('error'),
      /it counts \d+ \w+, and its problems have \d+/,
    ],
    [
      'what fails is called flaky and always passes',
      ({ problems: [first] }) => {
        first?.nominal.fill('flaky');
        Object.assign(first ?? {}, { nominalShares: first?.nominal.map(() => 1) });
      },
      /a flaky sample without its share of runs that passed/,
    ],
    [
      'there are more samples than numbers',
      ({ counts }) => Object.assign(counts, { samples: Number.MAX_SAFE_INTEGER }),
      /it counts 9,007,199,254,740,991 samples/,
    ],
    [
      'metrics have no end',
      ({ metrics }) => {
        for (let k = 1; k < 11_000; k += 1) metrics[`pass@${k}`] = { unavailable: 'x' };
      },
      /metrics: has over 10000 metrics/,
    ],
    [
      'settings are others',
      ({ settings }) => Object.assign(settings, { repeat: 9 }),
      /the settings of sums differs/,
    ],
  ])('are refused if one of them is inconsistent: %s', async (_, change, message) => {
    const copy = changed(0, ({ suites }) => {
      if (Array.isArray(suites)) change(suites[0]);
    });
    const merged = await mergeWith(copy);
    expectRefused(merged, message);
    expect(existsSync(merged.out)).toBe(false);
  });

  it('are refused if one is no part of the whole', async () => {
    const renamed = (index: number) =>
      changed(index - 1, (results) =>
        Object.assign(results, { shard: { index: index + 1, count: 2 } }),
      );
    expectRefused(
      await mergeWith(renamed(1), renamed(2)),
      /\(shard\.index: there are fewer shards\)/,
    );
  });

  it('are merged by their verdicts, whatever other fields say', async () => {
    const copy = changed(0, (results) => {
      Object.assign(results, { decision: 'pass' });
      const { suites } = results;
      if (!Array.isArray(suites)) return;
      for (const each of Object.values(suites[0].metrics)) Object.assign(each ?? {}, { value: 1 });
      for (const gate of suites[0].gates) Object.assign(gate, { decision: 'pass', value: 1 });
    });
    const merged = await mergeWith(copy);
    expect(merged.exitCode, merged.log).toBe(1);
    expect(withoutTimes(merged.out)).toBe(withoutTimes(whole));
  });

  it.each<[string, (lines: string[]) => readonly string[], RegExp]>([
    ['fewer', (lines) => lines.slice(1), /verdicts\.jsonl\.gz: it has fewer samples than/],
    ['more', (lines) => [...lines, ...lines], /verdicts\.jsonl\.gz: more samples are \w+ than/],
    ['a million empty', (lines) => [...lines, '\n'.repeat(1 << 20)], /over 1000000 empty lines/],
  ])('are refused if a file has %s lines', async (_, change, message) => {
    const copy = changed(0, () => {});
    const path = join(copy, 'verdicts.jsonl.gz');
    const lines = gunzipSync(readFileSync(path)).toString().trim().split('\n');
    writeFileSync(path, gzipSync(change(lines).join('\n')));
    expectRefused(await mergeWith(copy), message);
  });

  it.each(['results.json', 'verdicts.jsonl.gz', 'sources.jsonl.gz'])(
    'are refused at once, without waiting, if %s is a pipe',
    async (name) => {
      const copy = changed(0, () => {});
      rmSync(join(copy, name));
      execFileSync('mkfifo', [join(copy, name)]);
      expectRefused(
        await mergeWith(copy),
        new RegExp(`${name}.*: is (not a file|a pipe or a device)`),
      );
    },
  );
});
