/** A run that is stopped or killed leaves no process behind and keeps its verdicts. */

import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  eventually,
  type LiveRun,
  type Repository,
  readVerdicts,
  removeRepository,
  startCli,
} from '../support/cli.ts';
import { alive, descendants, emptyGroups, holding, mounts, withMarker } from './processes.ts';
import { isRoot, nativeWay, title, WAYS, type Way } from './ways.ts';

/** Verdicts are flushed every 100 lines. */
const QUICK = 150;
const FLUSHED = 100;
const GZIP_HEADER = 10;

const made: Repository[] = [];
const started: LiveRun[] = [];
afterEach(() => {
  for (const { child } of started.splice(0)) child.kill('SIGKILL');
  for (const repository of made.splice(0)) removeRepository(repository);
});

interface MidRun {
  readonly repository: Repository;
  readonly env: Readonly<Record<string, string>>;
  readonly run: LiveRun;
  /** All processes below the run. */
  readonly below: readonly number[];
}

/** A run whose first verdicts are on disk, and whose workers all wait for sleepers. */
async function middleOfARun(way: Way, marker: string): Promise<MidRun> {
  const quick = Array.from({ length: QUICK }, (_, n) => `def f():\n    return 1\n# ${n}\n`);
  const sleepers = Array.from(
    { length: 8 },
    (_, n) => `
import ctypes, os, time
ctypes.CDLL(None).prctl(15, b"${marker}")
if os.fork() == 0:
    os.setsid()
time.sleep(${60 + n})
`,
  );
  const { repository, env } = way.make({
    samples: [...quick, ...sleepers],
    limits: { cpu: '5s', wall: '50s' },
    config: { workers: 2 },
  });
  made.push(repository);
  writeFileSync(join(repository.out, 'results.json'), '{"of": "an earlier run"}');
  const run = startCli(repository, { env });
  started.push(run);
  await eventually('two sleepers and their children run', () =>
    withMarker(marker).length >= 4 ? true : undefined,
  );
  await eventually('the first verdicts are on disk', () =>
    statSync(join(repository.out, 'verdicts.jsonl.gz')).size > GZIP_HEADER ? true : undefined,
  );
  const below = [...descendants(run.pid), ...withMarker(marker)].map(({ pid }) => pid);
  expect(new Set(below).size).toBeGreaterThanOrEqual(6);
  return { repository, env, run, below };
}

async function noGroupStays(): Promise<void> {
  const empty = emptyGroups();
  await eventually('no control group of the run is left', () =>
    emptyGroups().some((path) => empty.includes(path)) ? undefined : true,
  );
}

describe.each(WAYS)('a run: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    const marker = (name: string) => `${name}${process.pid}${way.name}`.slice(0, 15);

    // The second signal differs only in its number, so one way of isolation is enough for it.
    const signals = way === nativeWay() ? (['SIGINT', 'SIGTERM'] as const) : (['SIGINT'] as const);

    it.each(signals)('ends in order after %s', async (signal) => {
      const before = mounts();
      const { repository, run, below } = await middleOfARun(way, marker(signal.slice(3, 5)));
      const asked = Date.now();
      run.child.kill(signal);
      const { exitCode, stderr, stdout, results } = await run.done;
      // Runners wait 7.5 s after their first signal.
      expect(Date.now() - asked).toBeLessThan(5000);
      expect(exitCode).toBe(2);
      expect(stderr).toContain(
        `verdicts reached so far are in ${join(repository.out, 'verdicts.jsonl.gz')}\n`,
      );
      expect(stderr).toMatch(new RegExp(`^stopped by ${signal}$`, 'm'));
      expect(stderr).not.toMatch(/^ +at /m);
      expect(stdout).toBe('');
      expect(results).toBeNull();
      expect(alive(below)).toEqual([]);
      expect(holding(repository.tmp)).toEqual([]);
      expect(readdirSync(repository.tmp)).toEqual([]);
      expect(mounts()).toEqual(before);
      await noGroupStays();
      const lines = readVerdicts(repository);
      expect(lines).toHaveLength(QUICK);
      expect(lines.every(({ verdict }) => verdict === 'passed')).toBe(true);
    });

    it('leaves no helper and no candidate after SIGKILL', async () => {
      const before = mounts();
      const { repository, env, run, below } = await middleOfARun(way, marker('KI'));
      run.child.kill('SIGKILL');
      await run.done.catch(() => undefined);
      await eventually('all that ran below it has ended', () =>
        alive(below).length === 0 ? true : undefined,
      );
      expect(withMarker(marker('KI'))).toEqual([]);
      expect(holding(repository.tmp)).toEqual([]);
      expect(mounts()).toEqual(before);
      await noGroupStays();
      const lines = readVerdicts(repository);
      expect(lines.length).toBeGreaterThanOrEqual(FLUSHED);
      expect(lines.every(({ verdict }) => verdict === 'passed')).toBe(true);
      // Nobody could remove the folder of the killed run, so the next run does it.
      expect(readdirSync(repository.tmp)).toEqual([expect.stringMatching(/^passgate-/)]);
      const rows = readFileSync(join(repository.folder, 'samples.jsonl'), 'utf8').split('\n');
      writeFileSync(join(repository.folder, 'samples.jsonl'), `${rows[0]}\n`);
      const next = startCli(repository, { env });
      started.push(next);
      expect((await next.done).exitCode).toBe(0);
      expect(readdirSync(repository.tmp)).toEqual([]);
    });
  });
});

describe('an impatient user', () => {
  const way = WAYS.find(({ missing, tier }) => missing === null && tier === 'namespaces');

  it.skipIf(way === undefined)('ends it at once with a second signal', async () => {
    if (way === undefined) return;
    const { repository, run, below } = await middleOfARun(way, `2nd${process.pid}`);
    run.child.kill('SIGINT');
    run.child.kill('SIGTERM');
    const { exitCode } = await run.done;
    // Both signals may arrive at once, or the first may have finished already.
    expect([2, 128 + 15, 128 + 2]).toContain(exitCode);
    await eventually('all that ran below it has ended', () =>
      alive(below).length === 0 ? true : undefined,
    );
    expect(readdirSync(repository.tmp)).toEqual([]);
  });

  it.skipIf(way === undefined || !isRoot)('can stop it before the first program runs', async () => {
    if (way === undefined) return;
    const samples = ['import time\ntime.sleep(60)\n'];
    const { repository, env } = way.make({ samples, limits: { cpu: '5s', wall: '50s' } });
    made.push(repository);
    const run = startCli(repository, { env });
    started.push(run);
    await eventually('the self-test starts', () =>
      descendants(run.pid).length > 0 ? true : undefined,
    );
    run.child.kill('SIGTERM');
    const { exitCode, stderr } = await run.done;
    expect(exitCode).toBe(2);
    expect(stderr).toContain('stopped by SIGTERM');
    expect(readdirSync(repository.tmp)).toEqual([]);
    expect(holding(repository.tmp)).toEqual([]);
  });
});
