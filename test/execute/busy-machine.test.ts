/** Waiting for a core costs a program no wall time. A slow program delays no other one. */

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { eventually, type Repository, removeRepository, startCli } from '../support/cli.ts';
import { withMarker } from './processes.ts';
import { nativeWay, title, WAYS } from './ways.ts';

/**
 * The run and the loops share one core, so other tests keep the rest: a program gets a tenth of it.
 */
const LOOPS = 9;
const ON_ONE_CORE = ['/usr/bin/taskset', '-c', '0'];

const named = (marker: string, body: string) =>
  `import ctypes, time\nctypes.CDLL(None).prctl(15, b"${marker}")\n${body}\ndef f():\n    return 1\n`;

function makeBusy(count: number): () => void {
  const loops = Array.from({ length: count }, () =>
    // Each loop has its own session, as the kernel may share out cores by sessions.
    spawn('/usr/bin/taskset', ['-c', '0', 'sh', '-c', 'while :; do :; done'], {
      stdio: 'ignore',
      detached: true,
    }),
  );
  return () => {
    for (const loop of loops) loop.kill('SIGKILL');
  };
}

const made: Repository[] = [];
afterAll(() => {
  for (const repository of made) removeRepository(repository);
});

it('no program waits behind a slow one while a worker is idle', async () => {
  const way = nativeWay();
  const quick = Array.from({ length: 20 }, (_, n) => `def f():\n    return 1\n# ${n}\n`);
  // It waits behind the slow one until an idle worker takes it. Both workers then run it.
  quick[0] = `import time\ntime.sleep(0.5)\n${quick[0]}`;
  const samples = ['import time\ntime.sleep(60)\n', ...quick];
  const limits = { cpu: '3s', wall: '4s' };
  const { repository, env } = way.make({ samples, limits, config: { workers: 2 } });
  made.push(repository);
  const { verdicts, results } = await startCli(repository, { env }).done;
  expect(verdicts.map(({ verdict }) => verdict)).toEqual(['timeout', ...quick.map(() => 'passed')]);
  // Lines are written in the order of the verdicts.
  const lines = gunzipSync(readFileSync(join(repository.out, 'verdicts.jsonl.gz'))).toString();
  const indices = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).index);
  expect(indices.at(-1)).toBe(0);
  // The worker of the slow program was busy all the time.
  expect(results?.timings.programs?.wallMs).toBeGreaterThanOrEqual(4000);
});

const timeouts = WAYS.filter(({ name }) => name !== 'sudo');

// With sudo the measurements are the same as for root.
describe.each(timeouts)('waiting for a core counts as no wall time: %#', (way) => {
  // A host that takes a core from this machine looks like a sleeper: three tries.
  it.skipIf(way.missing !== null)(title(way), { retry: 2 }, async () => {
    const [marker, sleeping, endless] = ['w', 's', 'e'].map((letter) =>
      `pgt${letter}${process.pid}${way.name}`.slice(0, 15),
    ) as [string, string, string];
    const samples = [
      // It needs a fifth of its wall time alone, and gets only a tenth of a core.
      named(marker, 'while time.process_time() < 0.6: pass'),
      // A sleeper does not wait for a core.
      named(sleeping, 'time.sleep(60)'),
      // Its CPU time is limited, however long it takes to use it.
      named(endless, 'while True: pass'),
    ];
    const limits = { cpu: '1s', wall: '3s' };
    const { repository, env } = way.make({ samples, limits, config: { workers: 3 } });
    made.push(repository);
    let end = () => {};
    try {
      const run = startCli(repository, { env, wrapper: ON_ONE_CORE });
      for (const each of [marker, sleeping, endless]) {
        await eventually(`${each} runs`, () => withMarker(each)[0], 60_000);
      }
      end = makeBusy(LOOPS);
      // By then the endless one has also run for longer than the wall time.
      await eventually('the others have ended', () =>
        withMarker(marker).length + withMarker(sleeping).length === 0 ? true : undefined,
      );
      end();
      const { results, verdicts } = await run.done;
      expect(verdicts[2]?.wallMs).toBeGreaterThan(3000);
      expect(results?.isolation.description).toMatch(way.description);
      expect(verdicts.map(({ verdict, reason }) => ({ verdict, reason }))).toEqual([
        { verdict: 'passed', reason: null },
        { verdict: 'timeout', reason: 'ran for more than 3 s' },
        { verdict: 'timeout', reason: 'used more than 1 s of CPU time' },
      ]);
      expect(results?.timings).toMatchObject({ rerun: 0, notRerun: 0 });
    } finally {
      end();
    }
  });
});

// The decision to run a program again is made outside the sandbox, so one way shows it.
it('a program passes although four times its wall time was too short', async () => {
  const way = nativeWay();
  const marker = `pgtb${process.pid}${way.name}`.slice(0, 15);
  const samples = [named(marker, 'while time.process_time() < 0.6: pass')];
  const limits = { cpu: '1s', wall: '1s' };
  const { repository, env } = way.make({ samples, limits, config: { workers: 2 } });
  made.push(repository);
  let end = () => {};
  try {
    const run = startCli(repository, { env, wrapper: ON_ONE_CORE });
    const first = await eventually('the program runs', () => withMarker(marker)[0], 60_000);
    end = makeBusy(4 * LOOPS);
    await eventually('it is stopped', () =>
      withMarker(marker).every(({ pid }) => pid !== first.pid) ? true : undefined,
    );
    end();
    const { results, verdicts } = await run.done;
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['passed']);
    expect(results?.timings).toMatchObject({ rerun: 1, notRerun: 0 });
  } finally {
    end();
  }
});
