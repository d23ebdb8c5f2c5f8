/** A sandbox helper that dies: its program runs once more. A second death gives `error`. */

import { readdirSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type CliRun,
  eventually,
  type Repository,
  removeRepository,
  startCli,
} from '../support/cli.ts';
import { alive, descendants, holding, mounts, withMarker } from './processes.ts';
import { isRoot, title, WAYS } from './ways.ts';

const RIGHT = 'def f():\n    return 1\n';
const OTHERS = Array.from({ length: 10 }, (_, n) => `${RIGHT}# ${n}\n`);

/** The argument of `sleep` in daemons, to find a remaining one in the process list. */
const DAEMON_SECONDS = `3600.${process.pid}`;

/**
 * Starts a daemon, then runs for two seconds of wall time under a name that the process list shows.
 */
const sleeper = (marker: string) => `
import ctypes, os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        os.closerange(0, 16)
        os.execv("/bin/sleep", ["sleep", "${DAEMON_SECONDS}"])
    os._exit(0)
os.wait()
ctypes.CDLL(None).prctl(15, b"${marker}")
end = time.monotonic() + 2
while time.monotonic() < end:
    time.sleep(0.05)
${RIGHT}`;

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) removeRepository(repository);
});

/** Kill the processes that run the sleeper, each time a new one appears, `times` times. */
async function runAndKill(
  options: Parameters<(typeof WAYS)[number]['make']>[0],
  way: (typeof WAYS)[number],
  marker: string,
  times: number,
): Promise<CliRun> {
  const { repository, env } = way.make(options);
  made.push(repository);
  const before = mounts();
  const run = startCli(repository, { env });
  const killed = new Set<number>();
  const seen = new Set<number>();
  while (killed.size < times) {
    const candidate = await eventually('the sleeping candidate runs', () =>
      withMarker(marker).find(({ pid }) => !seen.has(pid)),
    );
    seen.add(candidate.pid);
    const daemon = await eventually('its daemon runs', () =>
      withMarker(DAEMON_SECONDS).find(({ pid }) => !seen.has(pid)),
    );
    seen.add(daemon.pid);
    const below = descendants(run.pid);
    for (const { pid } of below) seen.add(pid);
    expect(below.map(({ pid }) => pid)).toContain(candidate.pid);
    // The candidate's parent, then the helper's own process, then the process that waits for the
    // helper.
    const above = (child: number) => below.find(({ pid }) => pid === child)?.parent ?? 0;
    const helper = above(candidate.parent);
    const several = killed.size > 0 ? above(helper) : helper;
    const victim = way.tier === 'namespaces' && times > 1 ? several : candidate.parent;
    process.kill(victim, 'SIGKILL');
    killed.add(victim);
    await eventually('the killed helper is gone, and all below it', () =>
      alive([candidate.parent, candidate.pid, daemon.pid]).length === 0 ? true : undefined,
    );
  }
  const result = await run.done;
  expect(alive(seen)).toEqual([]);
  expect(withMarker(DAEMON_SECONDS)).toEqual([]);
  expect(holding(repository.tmp)).toEqual([]);
  expect(readdirSync(repository.tmp)).toEqual([]);
  expect(mounts()).toEqual(before);
  return result;
}

describe.each(WAYS)('a helper that dies: %#', (way) => {
  // An ordinary user may not end processes that sudo started.
  const missing = way.missing ?? (way.name === 'sudo' && !isRoot ? 'only root can kill it' : null);

  describe.skipIf(missing !== null)(title({ ...way, missing }), () => {
    it('once: its program runs again and gets its own verdict', async () => {
      const marker = `pgt1${process.pid}${way.name}`.slice(0, 15);
      const samples = [sleeper(marker), ...OTHERS];
      const run = await runAndKill({ samples, limits: { cpu: '3s', wall: '20s' } }, way, marker, 1);
      expect(run.results?.isolation.description).toMatch(way.description);
      expect(run.verdicts.map(({ verdict }) => verdict)).toEqual(samples.map(() => 'passed'));
      expect(run.verdicts[0]?.wallMs).toBeGreaterThanOrEqual(2000);
      expect(run.exitCode).toBe(0);
    });

    it('twice: the verdict is error, the exit code 2, and results.json says so', async () => {
      const marker = `pgt2${process.pid}${way.name}`.slice(0, 15);
      const samples = [...OTHERS.slice(0, 5), sleeper(marker), ...OTHERS.slice(5)];
      const run = await runAndKill({ samples, limits: { cpu: '3s', wall: '20s' } }, way, marker, 2);
      const expected = samples.map((_, n) => (n === 5 ? 'error' : 'passed'));
      expect(run.verdicts.map(({ verdict }) => verdict)).toEqual(expected);
      expect(run.verdicts[5]?.reason).toMatch(/helper died twice with this program/);
      expect(run.exitCode).toBe(2);
      expect(run.results?.decision).toBe('inconclusive');
      expect(run.results?.suites[0]?.verdicts.error).toBe(1);
      expect(run.results?.errors).toEqual([
        expect.stringMatching(/^tiny: 1 program could not be judged, 0 allowed \(.*died twice/),
      ]);
      expect(run.stdout).toMatch(/ERROR/);
    });
  });
});
