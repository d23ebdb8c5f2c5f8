/** A run leaves the repository that it reads unchanged, however the run ends. */

import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runCli } from './support/action.ts';
import { type Event, pullRequest, push } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { PLAIN_GIT, stoppingGit } from './support/git-wrapper.ts';
import { withGitHub } from './support/github.ts';
import { runJob } from './support/job.ts';
import { git, Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const CLI = fileURLToPath(new URL('../../dist/cli/index.js', import.meta.url));
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const of = (...nominal: string[]) => suite({ nominal, gates });

/** The parts of a repository that users and later steps can see. */
const stateOf = (workspace: string) => ({
  head: git(workspace, 'rev-parse', 'HEAD'),
  refs: git(workspace, 'for-each-ref'),
  worktrees: git(workspace, 'worktree', 'list', '--porcelain'),
  config: readFileSync(join(workspace, '.git/config'), 'utf8'),
  isShallow: existsSync(join(workspace, '.git/shallow')),
  changed: git(workspace, 'status', '--porcelain', '--', '.', ':!passgate-results'),
});

async function runOn(
  workspace: string,
  event: Event,
  environment: Readonly<Record<string, string>> = {},
) {
  const hub = await github();
  return runJob({ github: hub, workspace, event, environment: { ...PLAIN_GIT, ...environment } });
}

describe('a clone of all history', () => {
  it('is not made shallow by a base that is on no branch any more', async () => {
    const repository = new Repository();
    const first = repository.commit('main', { 'README.md': 'first' });
    const before = repository.commit('main', of('11', '10'));
    const now = repository.commit('now', of('10', '00'), first);
    git(repository.origin, 'update-ref', 'refs/heads/main', now);
    const workspace = repository.checkout(now, { depth: 0 });
    const state = stateOf(workspace);
    const run = await runOn(workspace, push(now, before));
    expect(run.results().baseline?.commit).toBe(before);
    expect(stateOf(workspace)).toEqual(state);
  });
});

describe('a shallow clone', () => {
  it('keeps its history and its branches if the base branch is fetched', async () => {
    const repository = new Repository();
    const first = repository.commit('main', of('11', '10'));
    repository.commit('feature', { 'note.txt': '' }, first);
    const head = repository.commitMany('feature', 70);
    const left = git(repository.origin, 'rev-parse', `${head}~5`);
    const tip = repository.commit('others', { 'other.txt': '1' }, left);
    git(repository.origin, 'update-ref', 'refs/heads/main', tip);
    const workspace = repository.checkout(head, { depth: 65 });
    const history = () => git(workspace, 'rev-list', 'HEAD').split('\n');
    const [state, had] = [stateOf(workspace), history()];
    const run = await runOn(workspace, pullRequest({ sha: head, base: tip, head }));
    expect(run.results().baseline?.commit).toBe(left);
    expect(history()).toEqual(expect.arrayContaining(had));
    expect(stateOf(workspace)).toEqual(state);
  });
});

describe('a run on the command line', () => {
  it('removes the worktree of a killed run, and forgets none of the user’s', async () => {
    const repository = new Repository();
    const base = repository.commit('main', of('11', '10'));
    const clone = repository.checkout(repository.commit('main', of('11', '11')), { depth: 0 });
    // The user's worktree is out of reach now.
    const mine = join(temporaryFolder('disk'), 'mine');
    git(clone, 'worktree', 'add', '--quiet', '-b', 'mine', mine, base);
    renameSync(mine, `${mine}-away`);
    const state = stateOf(clone);
    const killed = join(temporaryFolder('killed'), 'passgate-1-2-3-abcdef');
    git(clone, 'worktree', 'add', '--quiet', '--detach', join(killed, 'tree'), base);
    rmSync(killed, { recursive: true });
    expect(stateOf(clone)).not.toEqual(state);
    const run = await runCli(clone, 'run', CONFIG, '--out', 'passgate-results', '--baseline', base);
    expect(run.exitCode, run.log).toBe(0);
    expect(stateOf(clone)).toEqual(state);
  });

  it('may be started by a hook, and commits only the files that the user has chosen', async () => {
    const repository = new Repository();
    const base = repository.commit('main', { ...of('11', '10'), 'old.txt': 'old' });
    const clone = repository.checkout(repository.commit('main', { 'old.txt': null }), { depth: 0 });
    const hook = join(clone, '.git/hooks/pre-commit');
    mkdirSync(join(hook, '..'), { recursive: true });
    const command = `'${process.execPath}' '${CLI}' run ${CONFIG} --out .git/out --baseline ${base}`;
    writeFileSync(hook, `#!/bin/sh\nexec ${command} >.git/log 2>&1\n`);
    chmodSync(hook, 0o755);
    writeFileSync(join(clone, 'mine.txt'), 'mine');
    git(clone, 'add', 'mine.txt');
    git(clone, 'commit', '--quiet', '--message', 'mine');
    expect(readFileSync(join(clone, '.git/log'), 'utf8')).toContain('evaluated again in this run');
    expect(git(clone, 'show', '--format=', '--name-status')).toBe('A\tmine.txt');
    expect(git(clone, 'status', '--porcelain')).toBe('');
  });
});

describe('a run that is stopped while git works', () => {
  it.each([
    ['fetches a base', 'fetch', 1],
    ['looks for the base', 'merge-base', 0],
    ['makes a worktree', 'worktree add', 0],
  ])('ends at once and in order if it %s', async (_, command, depth) => {
    const repository = new Repository();
    const base = repository.commit('main', of('11', '10'));
    const head = repository.commit('feature', { 'note.txt': '1' }, base);
    const workspace = repository.checkout(head, { depth });
    const state = stateOf(workspace);
    const { environment, isAlive } = stoppingGit(command);
    const event = pullRequest({ sha: head, base, head });
    const run = await runOn(workspace, event, environment);
    expect(run.exitCode, run.log).toBe(2);
    expect(run.stderr).toContain('stopped by SIGINT');
    // The kernel may need a moment to bury a process that was ended.
    await expect.poll(isAlive, { interval: 10, timeout: 20_000 }).toBe(false);
    expect(stateOf(workspace)).toEqual(state);
  });

  it('leaves no worktree if it evaluates the base', async () => {
    const repository = new Repository();
    const base = repository.commit('main', of('11', '10'));
    const head = repository.commit('feature', { 'note.txt': '1' }, base);
    const workspace = repository.checkout(head, { depth: 0 });
    const state = stateOf(workspace);
    const { environment } = stoppingGit('worktree add', 'after');
    const run = await runOn(workspace, pullRequest({ sha: head, base, head }), environment);
    expect(run.stderr).toContain('stopped by SIGINT');
    expect(stateOf(workspace)).toEqual(state);
  });
});
