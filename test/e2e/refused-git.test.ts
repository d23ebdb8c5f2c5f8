/** Git that refuses, is missing, or knows nothing: the run's knowledge and its messages. */

import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CacheEntry } from './loopback/jobs.ts';
import { startGitHub } from './loopback/server.ts';
import { runCli } from './support/action.ts';
import { PULL_REQUEST, pullRequest, push } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { olderGit, onlyPython, PLAIN_GIT } from './support/git-wrapper.ts';
import { TOKEN, withGitHub } from './support/github.ts';
import { runJob } from './support/job.ts';
import { Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const NOBODY = '0'.repeat(40);
/** A user other than the one of the tests. Only root can give files away. */
const OTHER = 4242;
const isRoot = process.getuid?.() === 0;

const repository = new Repository();
/** The event's base: much worse than the base branch is now. */
let stale: string;
let base: string;
let head: string;
let merge: string;
/** The results that the pushes of both kept. */
let kept: readonly CacheEntry[];

beforeAll(async () => {
  stale = repository.commit('main', suite({ nominal: ['10', '00', '00', '00'], gates }));
  base = repository.commit('main', suite({ nominal: ['11', '11', '11', '11'], gates }));
  head = repository.commit('feature', suite({ nominal: ['11', '11', '10', '00'], gates }), base);
  merge = repository.merge(base, head);
  const hub = await startGitHub({ token: TOKEN });
  for (const commit of [stale, base]) {
    const event = push(commit, NOBODY);
    await runJob({ github: hub, workspace: repository.checkout(commit), event });
  }
  kept = [...hub.jobs.caches];
  await hub.close();
});

/** A pull request whose event names the old base, in a workspace that somebody else owns. */
async function runPull(environment: Record<string, string>, change: (workspace: string) => void) {
  const hub = await github();
  hub.jobs.caches.push(...kept);
  const workspace = repository.checkout(merge, { depth: 2 });
  change(workspace);
  const event = pullRequest({ sha: merge, base: stale, head });
  const run = await runJob({ github: hub, workspace, event, environment });
  return { run, comment: hub.comments(PULL_REQUEST)[0]?.body ?? '', workspace };
}

const give = (workspace: string) => execFileSync('chown', ['-R', String(OTHER), workspace]);

describe.runIf(isRoot)(
  'in a workspace that another user owns, as for jobs with a container',
  () => {
    it('a pull request is still compared with its base', async () => {
      const { run } = await runPull(PLAIN_GIT, give);
      expect(run.exitCode, run.log).toBe(1);
      expect(run.results()).toMatchObject({
        commit: merge,
        baseline: { source: 'cache', commit: base, distance: 0 },
        suites: [{ gates: [{ baseline: 1, delta: -0.375, decision: 'fail' }] }],
      });
      expect(run.results().warnings).toBeUndefined();
      expect(run.run.artifacts).toHaveLength(1);
    });

    it('git settings in the environment of the job stay in effect', async () => {
      const environment = {
        ...PLAIN_GIT,
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '/somewhere/else',
      };
      const { run } = await runPull(environment, give);
      expect(run.results().baseline?.commit).toBe(base);
    });

    it('a git that still refuses leads to no comparison, no kept results and a reason', async () => {
      const { run, comment, workspace } = await runPull(olderGit(), give);
      expect(run.exitCode, run.log).toBe(0);
      expect(run.results()).toMatchObject({ commit: null, baseline: null, decision: 'skipped' });
      const trust = `git config --global --add safe.directory '${workspace}'`;
      expect(run.results().warnings?.join()).toContain(trust);
      for (const text of [comment, run.summary]) {
        expect(text).toMatch(/git refuses the repository .*which belongs to another user/);
        expect(text).toMatch(/^## ⏸️/m);
      }
      expect(run.stdout).toContain(trust);
      expect(run.run.artifacts).toHaveLength(0);
      const said = run.warnings.map(({ message }) => message);
      expect(said.filter((message) => /results are not kept/.test(message))).toHaveLength(1);
    });

    it('the command line trusts no other user without permission', async () => {
      const clone = repository.checkout(merge, { depth: 0 });
      give(clone);
      const options = ['run', CONFIG, '--out', temporaryFolder('out'), '--json'];
      const run = await runCli(clone, ...options, '--baseline', base);
      expect(run.exitCode).toBe(2);
      expect(run.stderr).toMatch(/baseline ".*": git refuses the repository .* safe\.directory/);
      const alone = await runCli(clone, ...options, '--baseline', 'none');
      expect(alone.exitCode, alone.log).toBe(0);
      expect(JSON.parse(alone.stdout)).toMatchObject({ commit: null });
      expect(JSON.parse(alone.stdout).warnings[0]).toMatch(/git refuses/);
    });
  },
);

describe('without a working git', () => {
  it('a job on a machine without git says so', async () => {
    const { run, comment } = await runPull(onlyPython(), () => {});
    expect(run.exitCode, run.log).toBe(0);
    expect(run.results()).toMatchObject({ commit: null, baseline: null });
    expect(comment).toContain('there is no git on PATH: install it');
    expect(run.run.artifacts).toHaveLength(0);
  });

  it('files outside a repository are judged, compared with nothing, and not kept', async () => {
    const { run, comment } = await runPull(PLAIN_GIT, (workspace) => {
      rmSync(join(workspace, '.git'), { recursive: true });
    });
    expect(run.results()).toMatchObject({ commit: null, baseline: null });
    expect(comment).toMatch(
      /is in no git repository: run actions\/checkout before this step, with git installed/,
    );
    expect(run.run.artifacts).toHaveLength(0);
  });

  it('a push of such files is compared with nothing either', async () => {
    const workspace = repository.checkout(base);
    rmSync(join(workspace, '.git'), { recursive: true });
    const run = await runJob({ github: await github(), workspace, event: push(base, stale) });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.results()).toMatchObject({ commit: null, baseline: null });
    expect(run.results().baselineNotes?.join()).toMatch(/rerun: .*is in no git repository/);
  });

  it('a worktree whose repository is elsewhere asks for that repository', async () => {
    const { comment } = await runPull(PLAIN_GIT, (workspace) => {
      rmSync(join(workspace, '.git'), { recursive: true });
      writeFileSync(join(workspace, '.git'), 'gitdir: /nowhere/.git/worktrees/work\n');
    });
    expect(comment).toMatch(/leads to a repository that is not here/);
  });

  it('a folder in no repository gives no warning on the command line', async () => {
    const folder = repository.checkout(merge);
    rmSync(join(folder, '.git'), { recursive: true });
    const run = await runCli(folder, 'run', CONFIG, '--out', 'out', '--json');
    expect(run.exitCode, run.log).toBe(0);
    expect(JSON.parse(run.stdout)).toMatchObject({ commit: null, baseline: null });
    expect(JSON.parse(run.stdout).warnings).toBeUndefined();
  });
});
