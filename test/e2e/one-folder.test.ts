/** Two runs with one folder: the second run is refused. A killed run blocks nobody. */

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  lstatSync,
  lutimesSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { evaluate } from '../../src/library.ts';
import { FILES } from '../../src/results/file-names.ts';
import { lockFolder } from '../../src/results/out-lock.ts';
import { UserError } from '../../src/system/errors.ts';
import { someResults } from '../baseline/some-results.ts';
import {
  BUNDLE,
  eventually,
  makeRepository,
  type Repository,
  removeRepository,
  runCli,
  startCli,
} from '../support/cli.ts';
import { temporaryFolder } from '../support/files.ts';

const LOCK = '.passgate-lock';
const REFUSED =
  /out: cannot take the results: another run \(process \d+\) writes its results there: wait for its end, or name another folder$/;
let repository: Repository;
const names = (folder: string) => readdirSync(folder).sort();
const whole = Object.values(FILES).sort();

beforeAll(() => {
  const samples = ['def f():\n    while True:\n        pass\n'];
  repository = makeRepository({ samples, limits: { cpu: '1s', wall: '30s' } });
});
afterAll(() => removeRepository(repository));

/** A run that takes a while and holds its folder. */
async function holding() {
  const run = startCli(repository);
  const path = join(repository.out, LOCK);
  await eventually('it has its folder', () =>
    lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ? true : undefined,
  );
  return run;
}

describe('the folder of a run', () => {
  it('refuses a second run, and the first one leaves all its files', async () => {
    const first = await holding();
    const second = await runCli(repository);
    expect(second.stderr.trimEnd()).toMatch(REFUSED);
    expect(second.stderr.trimEnd()).not.toContain('\n');
    expect(second.exitCode).toBe(2);
    const { exitCode, results } = await first.done;
    expect([exitCode, results?.suites[0]?.verdicts.timeout]).toEqual([0, 1]);
    expect(names(repository.out)).toEqual(whole);
  });

  it.each(['SIGKILL', 'SIGTERM'] as const)('is free once %s has ended the run', async (signal) => {
    const { child, done } = await holding();
    child.kill(signal);
    await done;
    expect(names(repository.out).includes(LOCK)).toBe(signal === 'SIGKILL');
    if (signal === 'SIGTERM') return;
    const { exitCode, stderr } = await runCli(repository);
    expect(exitCode, stderr).toBe(0);
    expect(names(repository.out)).toEqual(whole);
  });

  it('is protected from every command that writes to it', async () => {
    const base = temporaryFolder();
    const put = (name: string, change: object = {}) => {
      mkdirSync(join(base, name));
      const results = someResults('c'.repeat(40), change);
      writeFileSync(join(base, name, 'results.json'), JSON.stringify(results));
      return join(base, name);
    };
    const [out, done] = [put('out'), put('done')];
    const before = readFileSync(join(out, 'results.json'), 'utf8');
    const release = lockFolder(out);
    const part = join(base, 'part');
    const shard = ['run', repository.config, '--shard', '1/1', '--out', part, '--trust-programs'];
    execFileSync(process.execPath, [BUNDLE, ...shard], { cwd: repository.folder });
    for (const args of [
      ['merge', part],
      ['compare', done, done],
    ]) {
      const command = [BUNDLE, ...args, '--out', out];
      const { status, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
      expect(stderr.trimEnd(), args[0]).toMatch(REFUSED);
      expect(stderr.trimEnd()).not.toContain('\n');
      expect(status).toBe(2);
    }
    await expect(evaluate({ config: repository.config, out })).rejects.toThrow(REFUSED);
    expect(readFileSync(join(out, 'results.json'), 'utf8')).toBe(before);
    release();
    release();
    expect(names(out)).toEqual(['results.json']);
  });
});

describe('a lock', () => {
  const said = (folder: string) => {
    try {
      lockFolder(folder)();
      return null;
    } catch (error) {
      if (error instanceof UserError) return error.message;
      throw error;
    }
  };
  const left = (target: string, age = 0) => {
    const folder = temporaryFolder();
    const path = join(folder, LOCK);
    symlinkSync(target, path);
    const time = new Date(Date.now() - age * 1000);
    lutimesSync(path, time, time);
    return folder;
  };

  /** The lock that this process would leave, with changed fields. */
  const own = (change: (fields: string[]) => void) => {
    const folder = temporaryFolder();
    const release = lockFolder(folder);
    const fields = readlinkSync(join(folder, LOCK)).split(':');
    release();
    change(fields);
    return fields.join(':');
  };
  const dead = String(spawnSync('true').pid);

  it.each<[string, (fields: string[]) => void]>([
    ['has ended', (fields) => fields.splice(2, 1, dead)],
    [
      'has another start time than the current one with its id',
      (fields) => fields.splice(3, 1, '5'),
    ],
  ])('is free if its process %s', (_, change) => {
    expect(said(left(own(change)))).toBeNull();
  });

  it('is free if its process was killed but is still a zombie', async () => {
    const script =
      'import os, signal\npid = os.fork()\nif pid == 0: os._exit(0)\nprint(pid, flush=True)\nsignal.pause()';
    const parent = spawn('python3', ['-c', script], { stdio: ['ignore', 'pipe', 'ignore'] });
    onTestFinished(() => void parent.kill('SIGKILL'));
    const [chunk] = await once(parent.stdout, 'data');
    const pid = String(chunk).trim();
    const stat = () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    await eventually('it is a zombie', () => (stat()[0] === 'Z' ? true : undefined));
    const target = own((fields) => fields.splice(2, 2, pid, stat()[19] ?? ''));
    expect(said(left(target))).toBeNull();
  });

  it('holds while it is renewed, if its process cannot be inspected', () => {
    for (const target of [own((fields) => fields.splice(1, 1, 'elsewhere-1')), 'nowhere', '/']) {
      expect(said(left(target, 30))).toMatch(
        /^a run of another machine or container .*\.passgate-lock/,
      );
      expect(said(left(target, 120))).toBeNull();
    }
  });

  it('gives an error with its name if it is not a link', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, LOCK), '');
    expect(said(folder)).toBe(`${join(folder, LOCK)} is in the way: remove it`);
  });
});
