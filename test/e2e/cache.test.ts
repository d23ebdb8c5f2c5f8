/** Verdicts that are kept for later runs, through the committed bundles. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import { isRoot, title, WAYS } from '../execute/ways.ts';
import {
  type CliRun,
  eventually,
  giveTo,
  makeRepository,
  type Repository,
  type RepositoryOptions,
  removeRepository,
  runCli,
  type StartOptions,
  startCli,
} from '../support/cli.ts';
import { runAction } from './support/action.ts';
import { workflowDispatch } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { git, writeFiles } from './support/repository.ts';
import { suite } from './support/suite.ts';

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) removeRepository(repository);
});

function make(options: RepositoryOptions): Repository {
  const repository = makeRepository(options);
  made.push(repository);
  return repository;
}

const right = (n: number | string) => `def f():\n    return 1\n# ${n}\n`;
const rightOnes = (count: number) => Array.from({ length: count }, (_, n) => right(n));
const countsOf = ({ results }: CliRun) => results?.suites[0]?.counts;
const cacheOf = ({ base }: Repository) => join(base, 'cache');
const run = (repository: Repository, options: StartOptions = {}) =>
  runCli(repository, { cache: cacheOf(repository), ...options });

/** All records of a cache, as lines. */
function recordsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8').split('\n').slice(1, -1),
  );
}

/** A verdict without the parts that differ between two executions. */
const decided = ({ cpuMs: _c, wallMs: _w, memoryBytes: _m, ...rest }: VerdictLine) => rest;

/** The suites of results.json without the fields that show how verdicts were obtained. */
function judged({ results }: CliRun) {
  return results?.suites.map(
    ({ counts: { executed: _e, cached: _c, earlier: _k, ...counts }, ...rest }) => ({
      ...rest,
      counts,
    }),
  );
}

const SAMPLES = [
  right('a'),
  right('a'),
  'def f():\n    return 2\n',
  'def f():\n    print("é\\n\\x00", chr(0xd83d), "x" * 5000)\n    return 1\n',
  'def f():\n    while True: pass\n',
  'def f():\n    return bytearray(1 << 40)\n',
  'def f(:\n',
  'import os\nos.write(3, b"P\\n")\n',
  'import ctypes\nctypes.string_at(0)\n',
  'def f():\n    print("x" * (1 << 21))\n',
  'def f():\n    return "\ud800"\n',
];

describe('a second run', () => {
  it('executes nothing, and gives the same verdict for every sample', async () => {
    const repository = make({ samples: SAMPLES, limits: { cpu: '500ms', wall: '20s' } });
    const cold = await run(repository);
    expect(countsOf(cold)).toMatchObject({ programs: 10, executed: 10, cached: 0 });
    expect(cold.stdout).not.toContain('earlier runs');
    const warm = await run(repository);
    // A sample without program text is never executed.
    expect(countsOf(warm)).toMatchObject({ programs: 10, executed: 1, cached: 9, earlier: 9 });
    expect(new Set(cold.verdicts.map(({ verdict }) => verdict)).size).toBeGreaterThanOrEqual(7);
    expect(warm.verdicts).toEqual(cold.verdicts);
    expect(judged(warm)).toEqual(judged(cold));
    expect(warm.stdout).toMatch(/^9 of 10 programs known from earlier runs$/m);
    expect(readFileSync(join(repository.out, 'summary.md'), 'utf8')).toContain(
      '9 of 10 programs known from earlier runs',
    );
    expect(warm.stderr).not.toContain('cache');

    // An edited verdict is noticed, and its program runs again.
    const [segment = ''] = readdirSync(cacheOf(repository));
    const path = join(cacheOf(repository), segment);
    const text = readFileSync(path, 'utf8');
    // The first failed verdict belongs to the wrong answer that probes the tests.
    const second = /("verdict":"failed".*?)"verdict":"failed"/s;
    writeFileSync(path, text.replace(second, '$1"verdict":"passed"'));
    const edited = await run(repository);
    expect(edited.stderr).toMatch(/^cache: 1 record was altered or damaged, and ignored$/m);
    expect(countsOf(edited)).toMatchObject({ executed: 2, earlier: 8 });
    expect(edited.verdicts.map(decided)).toEqual(cold.verdicts.map(decided));
    // The next run trusts the verdicts that this one made again.
    const after = await run(repository);
    expect(countsOf(after)).toMatchObject({ executed: 1, earlier: 9 });

    const alone = await run(repository, { args: ['--no-cache'] });
    expect(countsOf(alone)).toMatchObject({ executed: 10, cached: 0 });
  });

  it('executes again after a timeout in wall time, and everything for another tier', async () => {
    const slow = 'import time\ndef f():\n    time.sleep(60)\n';
    const repository = make({ samples: [right(1), slow], limits: { cpu: '300ms', wall: '600ms' } });
    const cold = await run(repository);
    expect(cold.verdicts.map(({ verdict }) => verdict)).toEqual(['passed', 'timeout']);
    expect(countsOf(await run(repository))).toMatchObject({ executed: 1, earlier: 1 });
    const args = ['--isolation', 'process'];
    const env = { PATH: '/usr/bin:/bin' };
    const other = await run(repository, { args, env });
    expect(other.results?.isolation.tier).toBe('process');
    expect(countsOf(other)).toMatchObject({ executed: 2, cached: 0 });
    const isFenced = other.results?.isolation.description === 'process, with Landlock';
    expect(other.stderr.includes('cache: not used, since candidates can write')).toBe(!isFenced);
  });
});

describe('a run that is stopped in the middle', () => {
  it('is continued by the next run, whatever signal stopped it', async () => {
    const wait = 'import time\ntime.sleep(1)\ndef f():\n    return 1\n';
    const samples = [...rightOnes(120), wait];
    const args = ['--workers', '1'];
    const repository = make({ samples });
    const cache = cacheOf(repository);
    for (const [signal, enough] of [
      ['SIGKILL', 10],
      ['SIGINT', 40],
    ] as const) {
      const ended = startCli(repository, { cache, args });
      await eventually('some programs are judged', () =>
        recordsIn(cache).length >= enough ? true : undefined,
      );
      ended.child.kill(signal);
      const { results } = await ended.done;
      expect(results).toBeNull();
    }
    // One verdict belongs to the wrong answer that probes the tests.
    const known = recordsIn(cache).length - 1;
    expect(known).toBeLessThan(samples.length);
    const resumed = await run(repository, { args });
    expect(countsOf(resumed)).toMatchObject({ executed: samples.length - known, earlier: known });
    expect(resumed.verdicts.map(({ verdict }) => verdict)).toEqual(samples.map(() => 'passed'));
    expect(resumed.exitCode).toBe(0);
    const whole = await run(make({ samples }));
    expect(countsOf(whole)?.executed).toBe(samples.length);
    expect(resumed.verdicts.map(decided)).toEqual(whole.verdicts.map(decided));
    expect(judged(resumed)).toEqual(judged(whole));
  });
});

describe('two runs at the same time', () => {
  it('share a cache and one secret, and damage nothing', async () => {
    const samples = rightOnes(60);
    const common = temporaryFolder('common');
    const options = { cache: join(common, 'new'), env: { XDG_STATE_HOME: join(common, 'state') } };
    const both = await Promise.all(
      [make({ samples }), make({ samples })].map((each) => runCli(each, options)),
    );
    const verdicts = both.map((each) => each.verdicts.map(decided));
    expect(verdicts[0]).toHaveLength(60);
    expect(verdicts[1]).toEqual(verdicts[0]);
    const third = await runCli(make({ samples }), options);
    expect(countsOf(third)).toMatchObject({ executed: 0, earlier: 60 });
    expect(third.stderr).not.toContain('cache');
  });
});

describe('a problem with the cache', () => {
  const user = WAYS.find(({ name }) => name === 'user');

  it('gives a warning and the run goes on: the cache is a link', async () => {
    const repository = make({ samples: [right(1)] });
    mkdirSync(join(repository.base, 'elsewhere'));
    symlinkSync(join(repository.base, 'elsewhere'), cacheOf(repository));
    const { exitCode, stderr } = await run(repository);
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(
      /^cache: .*\/cache is not used: it is a symbolic link; name its target$/m,
    );
    expect(readdirSync(join(repository.base, 'elsewhere'))).toEqual([]);
  });

  it.skipIf(!isRoot)(
    'gives a warning and the run goes on: the disk is full (as root alone)',
    async () => {
      const repository = make({ samples: [...rightOnes(100), ...rightOnes(100)] });
      mkdirSync(cacheOf(repository), { mode: 0o700 });
      const mount = `mount -t tmpfs -o size=16k,mode=700 full ${cacheOf(repository)} && exec "$@"`;
      const wrapper = ['unshare', '--mount', 'sh', '-c', mount, 'sh'];
      const { exitCode, stderr, results } = await run(repository, { wrapper });
      expect(exitCode).toBe(0);
      expect(stderr).toMatch(
        /^cache: verdicts are not kept for later runs: the disk is full \(ENOSPC/m,
      );
      // The run itself still knows the verdicts that it could not write.
      expect(results?.suites[0]?.counts).toMatchObject({ samples: 200, executed: 100 });
      expect(results?.suites[0]?.verdicts.passed).toBe(200);
    },
  );

  it.skipIf(user === undefined || user.missing !== null)(
    `gives a warning and the run goes on: the folder is read-only (${user ? title(user) : ''})`,
    async () => {
      if (user === undefined) return;
      const { repository, env } = user.make({ samples: [right(1), right(2)] });
      made.push(repository);
      await run(repository, { env });
      chmodSync(cacheOf(repository), 0o500);
      const known = await run(repository, { env });
      expect(countsOf(known)).toMatchObject({ executed: 0, earlier: 2 });
      const row = { task_id: 'T/0', solution: right(3) };
      writeFileSync(join(repository.folder, 'samples.jsonl'), `${JSON.stringify(row)}\n`);
      const { exitCode, stderr, verdicts } = await run(repository, { env });
      expect(exitCode).toBe(0);
      expect(verdicts.map(({ verdict }) => verdict)).toEqual(['passed']);
      expect(stderr).toMatch(/^cache: verdicts are not kept for later runs: EACCES/m);
    },
  );
});

describe.each(WAYS)('a candidate: %#', (way) => {
  it.skipIf(way.missing !== null)(`finds no cache and no secret: ${title(way)}`, async () => {
    const { repository, env } = way.make({ samples: [] });
    made.push(repository);
    const [cache, secret] = [cacheOf(repository), join(repository.home, '.local/state/passgate')];
    mkdirSync(cache, { mode: 0o700 });
    writeFileSync(join(cache, 'seen.verdicts'), 'verdicts');
    giveTo(repository.owner, cache);
    const solution = `
import os
def f():
    for folder in (${JSON.stringify(cache)}, ${JSON.stringify(secret)}):
        for attempt in (
            lambda: os.listdir(folder),
            lambda: open(folder + "/seen.verdicts").read(),
            lambda: open(folder + "/cache.key").read(),
            lambda: open(folder + "/00000000-0000-4000-8000-000000000000.verdicts", "w"),
            lambda: os.rename(folder, "/tmp/taken"),
            lambda: os.chmod(folder, 0o777),
        ):
            try:
                attempt()
            except OSError:
                continue
            return "reached " + folder
    return 1
`;
    const row = { task_id: 'T/0', solution };
    writeFileSync(join(repository.folder, 'samples.jsonl'), `${JSON.stringify(row)}\n`);
    const { verdicts, results, stderr } = await run(repository, { env });
    // In this tier a candidate runs as this user and reads the same files, so there is no cache.
    if (results?.isolation.description === 'process, without Landlock') {
      expect(stderr).toContain('cache: not used, since candidates can write');
      return;
    }
    expect(verdicts.map(({ verdict, reason }) => ({ verdict, reason }))).toEqual([
      { verdict: 'passed', reason: null },
    ]);
    expect(existsSync(join(secret, 'cache.key'))).toBe(true);
    expect(readdirSync(cache)).toHaveLength(2);
  });
});

describe('the action', () => {
  it('keeps verdicts in a folder that a step can save, unless an input forbids it', async () => {
    const workspace = temporaryFolder('workspace');
    const files = suite({ nominal: ['10', '11'], gates: ['{ metric: pass@1, min: 0.1 }'] });
    git(workspace, 'init', '--quiet');
    writeFiles(workspace, files);
    const temp = temporaryFolder('runner-temp');
    const environment = { RUNNER_TEMP: temp, RUNNER_ENVIRONMENT: 'github-hosted' };
    const event = workflowDispatch('0'.repeat(40));
    const options = { workspace, event, environment };
    const cold = await runAction(options);
    expect(cold.exitCode).toBe(0);
    expect(cold.results().suites[0]?.counts).toMatchObject({ programs: 3, executed: 3 });
    // One more program is the wrong answer that probes the tests.
    expect(recordsIn(join(temp, 'passgate-cache'))).toHaveLength(4);
    // Another job has the folder restored. A job for a fork gets no secret.
    const later = { ...environment, PASSGATE_CACHE_KEY: '' };
    const warm = await runAction({ ...options, environment: later });
    expect(warm.results().suites[0]?.counts).toMatchObject({ executed: 0, earlier: 3 });
    const none = await runAction({ ...options, inputs: { cache: 'none' } });
    expect(none.results().suites[0]?.counts).toMatchObject({ executed: 3, cached: 0 });
  });
});
