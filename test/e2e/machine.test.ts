/** A machine that a run cannot be done on says in plain words what it lacks, and ends. */

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeRepository, type Repository, removeRepository, runCli } from '../support/cli.ts';

const isRoot = process.getuid?.() === 0;
let repository: Repository;

beforeAll(() => {
  repository = makeRepository({ samples: ['def f():\n    return 1\n'] });
});
afterAll(() => removeRepository(repository));

/** Ends with the error that it is told to end with, in one line, before anything is executed. */
async function expectError(run: ReturnType<typeof runCli>, message: RegExp | string) {
  const { exitCode, stderr, stdout } = await run;
  expect(stderr).toMatch(message);
  expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  expect([exitCode, stdout]).toEqual([2, '']);
}

describe('--out', () => {
  it.each([
    '/proc/x',
    '/proc/x/y/z',
    '/proc',
    '/sys/x',
    '/dev/x',
    '/dev/null',
    '/dev/fd/x',
    '/dev/../proc/x',
  ])('%s is an error', async (out) => {
    const message = /^\S+: out: cannot take the results: \/\w+ is the kernel's; name a folder/;
    await expectError(runCli(repository, { args: ['--out', out] }), message);
  });

  it('by a link is an error as well', async () => {
    symlinkSync('/proc', join(repository.base, 'link'));
    const out = join(repository.base, 'link/x');
    await expectError(runCli(repository, { args: ['--out', out] }), /\/proc is the kernel's/);
  });

  it('in a folder for files is taken, whatever way leads there', async () => {
    const args = ['--out', '/proc/self/cwd/by-a-link'];
    const { exitCode, stderr } = await runCli(repository, { args });
    expect(exitCode, stderr).toBe(0);
    expect(readdirSync(join(repository.folder, 'by-a-link'))).toContain('results.json');
  });

  it.skipIf(!isRoot)('on a read-only disk is called that (as root alone)', async () => {
    const { out } = repository;
    for (const args of [[], ['--out', join(out, 'deep/er')]]) {
      const wrapper = mounted(out, 'ro');
      const message = /out: cannot take the results: the file system is read-only \(EROFS/;
      await expectError(runCli(repository, { wrapper, args }), message);
    }
  });

  it.skipIf(!isRoot)('on a full disk is called that (as root alone)', async () => {
    const wrapper = mounted(repository.out, 'size=4k');
    const { exitCode, stderr } = await runCli(repository, { wrapper });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/out: .*results\.json.* cannot be written: the disk is full \(ENOSPC/);
  });

  it.skipIf(!isRoot)('on a disk that takes no more files is told in one line', async () => {
    // The folder itself and its lock.
    const wrapper = mounted(repository.out, 'nr_inodes=2');
    const { exitCode, stderr, stdout } = await runCli(repository, { wrapper });
    expect(exitCode).toBe(2);
    expect(stdout).toContain('tiny');
    const told = stderr.split('\n').filter((line) => line.includes('cannot be written'));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(
      /^\S+\/out: .*results\.json.*comment\.md.* cannot be written: the disk is full \(ENOSPC.*; make room there, or name another folder/,
    );
  });
});

/** A command that runs another one with a file system of its own in a folder. */
function mounted(folder: string, options: string): string[] {
  const mount = `mount -t tmpfs -o ${options} none ${folder} && exec "$@"`;
  return ['unshare', '--mount', 'sh', '-c', mount, 'sh'];
}

describe('the cache', () => {
  it.each([
    ['as named', { cache: '/proc/x/y' }],
    ['of a home that cannot be', { env: { HOME: '/proc/x' }, cache: '/proc/x/.cache' }],
  ])('in /proc is told and ends no run, nor goes on for ever: %s', async (_, options) => {
    const { exitCode, stderr } = await runCli(repository, options);
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toMatch(/^cache: \/proc\/x\S* is not used: /m);
  });
});

describe('TMPDIR', () => {
  it.skipIf(!isRoot)('on a read-only disk is called that (as root alone)', async () => {
    const wrapper = mounted(repository.tmp, 'ro');
    const message =
      /^no temporary folder can be made in \S+\/tmp: the file system is read-only .*; set TMPDIR to another folder$/m;
    await expectError(runCli(repository, { wrapper }), message);
  });

  it.skipIf(!isRoot)('on a disk that takes no more files is called that', async () => {
    // The folder itself and the run's own, in which nothing can be made then.
    const wrapper = mounted(repository.tmp, 'nr_inodes=2');
    const message = /^the disk is full \(ENOSPC: .*\/tmp\/passgate-.*: make room there.*TMPDIR/;
    await expectError(runCli(repository, { wrapper }), message);
  });

  it.skipIf(!isRoot)('on a full disk changes nothing but what is kept there', async () => {
    const wrapper = mounted(repository.tmp, 'size=4k');
    const { exitCode, stderr, results } = await runCli(repository, { wrapper });
    expect(exitCode, stderr).toBe(0);
    expect(results?.suites[0]?.verdicts.passed).toBe(1);
  });

  it('that is not there is called that', async () => {
    const env = { TMPDIR: '/nowhere/at/all' };
    const message = /^no temporary folder can be made in \/nowhere\/at\/all: ENOENT/;
    await expectError(runCli(repository, { env }), message);
  });
});

describe('too few files that may be open', () => {
  it.each([24, 30])('are called that: %i', async (most) => {
    const wrapper = ['sh', '-c', `ulimit -n ${most}; exec "$@"`, 'sh'];
    await expectError(runCli(repository, { wrapper }), /too many files are open \(.*EMFILE/);
  });
});

describe('python3', () => {
  it('that is missing is called that, with the version that is needed', async () => {
    const message = /^no python3 on PATH: install Python 3\.9 or newer/;
    await expectError(runCli(repository, { env: { PATH: '/nowhere' } }), message);
  });

  it.each([
    [3, 6, 15],
    [3, 8, 20],
  ])('%s.%s.%s is too old, and called that', async (...version) => {
    const path = environmentOf(version);
    const message = `python3 on PATH is Python ${version.join('.')}, and 3.9 or newer is needed`;
    await expectError(runCli(repository, { env: { PATH: path } }), message);
  });

  it('that is old enough to have another grammar reads no more than the helper’s first lines', () => {
    const helper = join(import.meta.dirname, '../../src/execute/sandbox/helper.py');
    const asked = [
      'import ast, sys',
      'ast.parse(open(sys.argv[1]).read(), feature_version=(3, 4))',
    ].join('\n');
    execFileSync('python3', ['-c', asked, helper]);
  });
});

/** A PATH whose python3 says of itself that it is some version. */
function environmentOf(version: readonly number[]): string {
  const folder = join(repository.base, `python-${version.join('.')}`);
  mkdirSync(folder, { recursive: true });
  const python = execFileSync('python3', ['-c', 'import sys; print(sys.executable)'], {
    encoding: 'utf8',
  }).trim();
  const says = [
    'import sys',
    `sys.version_info = (${version.join(', ')}, 'final', 0)`,
    'sys.argv = sys.argv[1:]',
    "exec(compile(open(sys.argv[0]).read(), sys.argv[0], 'exec'))",
  ].join('\n');
  // A program and no script: that would be asked for the interpreter behind it.
  const source = `
#include <unistd.h>
int main(int count, char **given) {
  char *own[64] = {${JSON.stringify(python)}, "-s", "-S", "-B", "-c", ${JSON.stringify(says)}};
  int next = 6;
  int first = 1;
  while (first < count && given[first][0] == '-') first += 1;
  while (first < count && next < 63) own[next++] = given[first++];
  return execv(own[0], own);
}`;
  execFileSync('gcc', ['-x', 'c', '-', '-o', join(folder, 'python3')], { input: source });
  return `${folder}:${process.env.PATH}`;
}
