/** If a machine cannot do a run, the run reports in plain words what is missing, and ends. */

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

/** The run ends with the expected error, in one line, before anything is executed. */
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
  ])('gives an error for %s', async (out) => {
    const message = /^\S+: out: cannot take the results: \/\w+ is the kernel's; name a folder/;
    await expectError(runCli(repository, { args: ['--out', out] }), message);
  });

  it('gives an error for a link to such a place', async () => {
    symlinkSync('/proc', join(repository.base, 'link'));
    const out = join(repository.base, 'link/x');
    await expectError(runCli(repository, { args: ['--out', out] }), /\/proc is the kernel's/);
  });

  it('is accepted in a folder for files, by any path', async () => {
    const args = ['--out', '/proc/self/cwd/by-a-link'];
    const { exitCode, stderr } = await runCli(repository, { args });
    expect(exitCode, stderr).toBe(0);
    expect(readdirSync(join(repository.folder, 'by-a-link'))).toContain('results.json');
  });

  it.skipIf(!isRoot)('gives an error that names a read-only disk (as root alone)', async () => {
    const { out } = repository;
    for (const args of [[], ['--out', join(out, 'deep/er')]]) {
      const wrapper = mounted(out, 'ro');
      const message = /out: cannot take the results: the file system is read-only \(EROFS/;
      await expectError(runCli(repository, { wrapper, args }), message);
    }
  });

  it.skipIf(!isRoot)('gives an error that names a full disk (as root alone)', async () => {
    const wrapper = mounted(repository.out, 'size=4k');
    const { exitCode, stderr } = await runCli(repository, { wrapper });
    expect(exitCode).toBe(2);
    expect(stderr).toMatch(/out: .*results\.json.* cannot be written: the disk is full \(ENOSPC/);
  });

  it.skipIf(!isRoot)('gives an error in one line if the disk takes no more files', async () => {
    // The two inodes are for the folder itself and its lock.
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

/** A command that runs another one with a separate file system in a folder. */
function mounted(folder: string, options: string): string[] {
  const mount = `mount -t tmpfs -o ${options} none ${folder} && exec "$@"`;
  return ['unshare', '--mount', 'sh', '-c', mount, 'sh'];
}

describe('the cache', () => {
  it.each([
    ['an option names it', { cache: '/proc/x/y' }],
    ['HOME is there', { env: { HOME: '/proc/x' }, cache: '/proc/x/.cache' }],
  ])('gives a warning for /proc, and the run goes on and ends: %s', async (_, options) => {
    const { exitCode, stderr } = await runCli(repository, options);
    expect(exitCode, stderr).toBe(0);
    expect(stderr).toMatch(/^cache: \/proc\/x\S* is not used: /m);
  });
});

describe('TMPDIR', () => {
  it.skipIf(!isRoot)('gives an error that names a read-only disk (as root alone)', async () => {
    const wrapper = mounted(repository.tmp, 'ro');
    const message =
      /^no temporary folder can be made in \S+\/tmp: the file system is read-only .*; set TMPDIR to another folder$/m;
    await expectError(runCli(repository, { wrapper }), message);
  });

  it.skipIf(!isRoot)('gives an error that names a disk without room for more files', async () => {
    // The two inodes are for the folder itself and the run's own folder, which stays empty.
    const wrapper = mounted(repository.tmp, 'nr_inodes=2');
    const message = /^the disk is full \(ENOSPC: .*\/tmp\/passgate-.*: make room there.*TMPDIR/;
    await expectError(runCli(repository, { wrapper }), message);
  });

  it.skipIf(!isRoot)('loses only the files kept there on a full disk', async () => {
    const wrapper = mounted(repository.tmp, 'size=4k');
    const { exitCode, stderr, results } = await runCli(repository, { wrapper });
    expect(exitCode, stderr).toBe(0);
    expect(results?.suites[0]?.verdicts.passed).toBe(1);
  });

  it('gives an error if it does not exist', async () => {
    const env = { TMPDIR: '/nowhere/at/all' };
    const message = /^no temporary folder can be made in \/nowhere\/at\/all: ENOENT/;
    await expectError(runCli(repository, { env }), message);
  });
});

describe('too small a limit of open files', () => {
  it.each([24, 27])('gives an error that names the limit: %i', async (most) => {
    const wrapper = ['sh', '-c', `ulimit -n ${most}; exec "$@"`, 'sh'];
    await expectError(runCli(repository, { wrapper }), /too many files are open \(.*EMFILE/);
  });
});

describe('python3', () => {
  it('gives an error if it is missing, with the version that is needed', async () => {
    const message = /^no python3 on PATH: install Python 3\.9 or newer/;
    await expectError(runCli(repository, { env: { PATH: '/nowhere' } }), message);
  });

  it.each([
    [3, 6, 15],
    [3, 8, 20],
  ])('gives an error if it is too old: %s.%s.%s', async (...version) => {
    const path = environmentOf(version);
    const message = `python3 on PATH is Python ${version.join('.')}, and 3.9 or newer is needed`;
    await expectError(runCli(repository, { env: { PATH: path } }), message);
  });

  it('can parse helper.py even if it knows only an old grammar', () => {
    const helper = join(import.meta.dirname, '../../src/execute/sandbox/helper.py');
    const asked = [
      'import ast, sys',
      'ast.parse(open(sys.argv[1]).read(), feature_version=(3, 4))',
    ].join('\n');
    execFileSync('python3', ['-c', asked, helper]);
  });
});

/** A PATH whose python3 reports the given version. */
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
  // A program and not a script, as a script would need an interpreter.
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
