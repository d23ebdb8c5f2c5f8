/** A named base: the action's input `base` and `--baseline` take the same values. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CacheEntry } from './loopback/jobs.ts';
import { startGitHub } from './loopback/server.ts';
import { runCli } from './support/action.ts';
import { type Event, pullRequest, push } from './support/events.ts';
import { temporaryFolder } from './support/folders.ts';
import { notingGit } from './support/git-wrapper.ts';
import { TOKEN, withGitHub } from './support/github.ts';
import { type JobOptions, runJob } from './support/job.ts';
import { type Files, git, Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const of = (...nominal: string[]) => suite({ nominal, gates });

const repository = new Repository();
let release: string;
let base: string;
let head: string;
let merge: string;
let kept: readonly CacheEntry[];
/** The results file of the release, whose pass@1 is 1. */
let file: string;

beforeAll(async () => {
  release = repository.commit('release', of('11', '11'));
  base = repository.commit('main', of('11', '10'), release);
  head = repository.commit('feature', of('11', '00'), base);
  merge = repository.merge(base, head);
  git(repository.origin, 'tag', 'v1', release);
  const hub = await startGitHub({ token: TOKEN });
  for (const commit of [release, base]) {
    const event = push(commit, '0'.repeat(40));
    const run = await runJob({ github: hub, workspace: repository.checkout(commit), event });
    if (commit === release) file = join(run.out, 'results.json');
  }
  kept = [...hub.jobs.caches];
  await hub.close();
});

async function runNamed(named: string, rest: Partial<JobOptions> & { depth?: number } = {}) {
  const { depth = 1, ...options } = rest;
  const hub = await github();
  const workspace = repository.checkout(merge, { depth });
  const event = pullRequest({ sha: merge, base, head });
  return runJob({ github: hub, workspace, event, inputs: { base: named }, ...options });
}

describe('the input base', () => {
  it.each([
    [1, () => [release, 'release', 'v1']],
    // With all history the commit is there, as it is on the command line.
    [0, () => ['release', 'v1']],
  ] as const)('takes a commit, a branch and a tag (depth %i)', async (depth, names) => {
    for (const name of names()) {
      const run = await runNamed(name, { depth });
      expect(run.exitCode, run.log).toBe(1);
      expect(run.results().baseline).toEqual({ source: 'rerun', commit: release, distance: 0 });
      expect(run.results().suites[0]?.gates).toMatchObject([{ baseline: 1, delta: -0.5 }]);
      expect(run.results().warnings).toBeUndefined();
    }
  });

  it('finds the results that the commit’s own run has kept', async () => {
    const hub = await github();
    hub.jobs.caches.push(...kept);
    const workspace = repository.checkout(merge);
    const event = pullRequest({ sha: merge, base, head });
    const run = await runJob({ github: hub, workspace, event, inputs: { base: 'release' } });
    expect(run.results().baseline).toEqual({ source: 'cache', commit: release, distance: 0 });
  });

  it('takes a file, or the folder with that file', async () => {
    for (const path of [file, join(file, '..')]) {
      const run = await runNamed(path);
      expect(run.results().baseline).toEqual({ source: 'file', commit: release, distance: null });
      expect(run.exitCode).toBe(1);
    }
  });

  it('takes "none"', async () => {
    const run = await runNamed('none');
    expect(run.results().baseline).toBeNull();
    expect(run.results().decision).toBe('skipped');
  });

  // Other names of nothing are tested with --baseline, whose values are read in the same way.
  it.each(['HEAD~7', '--upload-pack=/bin/true', 'a..b', 'x y'])(
    'gives an error before anything runs if "%s" names nothing',
    async (name) => {
      const run = await runNamed(name, { depth: 0 });
      expect(run.exitCode).toBe(2);
      expect(run.errors).toHaveLength(1);
      expect(run.errors[0]?.message).toContain(`baseline "${name}"`);
      expect(run.errors[0]?.message).toMatch(/no such file, folder, branch, tag or commit/);
      expect(run.log).not.toMatch(/\bat .*index\.js/);
    },
  );

  describe('that is also a path in the pull request', () => {
    const own = new Repository();
    const from = own.commit('main', of('11', '11'));
    const worse = of('00', '00');
    let event: Event;
    let sha: string;
    beforeAll(async () => {
      const clone = own.checkout(own.commit('worse', worse, from));
      await runCli(clone, 'run', CONFIG, '--out', 'out', '--baseline', 'none');
      const results = readFileSync(join(clone, 'out/results.json'));
      for (const branch of ['folder', 'link', 'file']) own.commit(branch, {}, from);
      const paths: Files = {
        'folder/results.json': results,
        link: { link: 'mine' },
        'mine/results.json': results,
        file: results,
      };
      const ours = own.commit('feature', { ...worse, ...paths }, from);
      sha = own.merge(from, ours);
      event = pullRequest({ sha, base: from, head: ours });
    });
    const runWith = async (named: string, depth = 1) => {
      const workspace = own.checkout(sha, { depth });
      return runJob({ github: await github(), workspace, event, inputs: { base: named } });
    };

    it.each([
      ['folder', [1, 0]],
      ['link', [1]],
      ['file', [1]],
    ])('means the branch, though the pull request has a %s of that name', async (name, depths) => {
      for (const depth of depths) {
        const run = await runWith(name, depth);
        const tip = git(own.origin, 'rev-parse', name);
        expect(run.results().baseline, run.log).toMatchObject({ source: 'rerun', commit: tip });
        expect(run.exitCode).toBe(1);
      }
    });

    it.each(['folder', 'link', 'file'])(
      'means the %s in another form of its path',
      async (name) => {
        const run = await runWith(`./${name}`);
        expect(run.results().baseline?.source).toBe('file');
      },
    );
  });

  it('explains how to name the checked-out files if no commit has that name', async () => {
    const own = new Repository();
    const ours = own.commit('main', { ...of('11', '11'), 'golden/results.json': '{}' });
    const run = await runJob({
      github: await github(),
      workspace: own.checkout(ours),
      event: push(ours, '0'.repeat(40)),
      inputs: { base: 'golden' },
    });
    expect(run.exitCode).toBe(2);
    expect(run.errors[0]?.message).toContain('write "./golden" for the file or folder');
  });

  it('replaces the config’s own baseline', async () => {
    const own = new Repository();
    const from = own.commit('main', of('11', '11'));
    const config = suite({ nominal: ['11', '00'], gates, rest: ['baseline: none'] });
    const ours = own.commit('feature', config, from);
    const hub = await github();
    const workspace = own.checkout(ours, { depth: 0 });
    const event = pullRequest({ sha: ours, base: from, head: ours });
    const run = await runJob({ github: hub, workspace, event, inputs: { base: from } });
    expect(run.results().baseline?.commit).toBe(from);
  });
});

describe('--baseline', () => {
  it('takes a branch of the host by its name', async () => {
    const clone = repository.checkout(merge, { depth: 0 });
    for (const name of ['release', 'origin/release']) {
      const run = await runCli(clone, 'run', CONFIG, '--out', 'out', '--json', '--baseline', name);
      expect(run.exitCode, run.stderr).toBe(1);
      expect(JSON.parse(run.stdout).baseline.commit).toBe(release);
    }
  });

  it.each(['HEAD~1', 'HEAD^', 'HEAD^^'])(
    'explains what to do for %s in a shallow clone',
    async (name) => {
      const clone = repository.checkout(merge, { depth: 1 });
      const run = await runCli(clone, 'run', CONFIG, '--out', 'out', '--baseline', name);
      expect(run.exitCode).toBe(2);
      const [line] = run.stderr.trim().split('\n').slice(-1);
      expect(line).toMatch(/this clone is shallow.*"fetch-depth: 0".*"git fetch --unshallow"/);
      expect(line).toContain(`baseline "${name}"`);
    },
  );

  it('means the folder if a branch has the same name', async () => {
    const clone = repository.checkout(merge, { depth: 0 });
    mkdirSync(join(clone, 'release'));
    const run = await runCli(clone, 'run', CONFIG, '--out', 'out', '--baseline', 'release');
    expect(run.exitCode).toBe(2);
    expect(run.stderr).toMatch(/release\/results\.json: there are no results/);
  });

  it('is inconclusive for results of another config, and says that nothing is shared', async () => {
    const folder = temporaryFolder('another');
    const name = { min: '{ metric: pass@1, min: 0.2 }' };
    const other = new Repository();
    const commit = other.commit('main', {
      ...suite({ nominal: ['11'], gates: [name.min] }),
      [CONFIG]: String(suite({ nominal: ['11'], gates: [name.min] })[CONFIG]).replace(
        'name: small',
        'name: another',
      ),
    });
    const made = await runCli(other.checkout(commit), 'run', CONFIG, '--out', 'o', '--json');
    writeFileSync(join(folder, 'results.json'), made.stdout);
    const own = new Repository();
    const ours = own.commit('main', suite({ nominal: ['11'], gates: [name.min] }));
    const options = ['run', CONFIG, '--out', 'out', '--baseline', folder];
    const run = await runCli(own.checkout(ours), ...options);
    expect(run.exitCode, run.log).toBe(0);
    expect(run.stdout).toMatch(
      /INCONCLUSIVE {2}nothing is shared with the baseline: its suites are others \(another\)/,
    );
    const strict = await runCli(own.checkout(ours), ...options, '--fail-on', 'inconclusive');
    expect(strict.exitCode).toBe(1);
  });
});

describe('the number of calls to git', () => {
  // Version 0.1.0 made the same calls before, counted with the same wrapper, and one rev-parse
  // more.
  it('has not grown, with the base in the cache', async () => {
    const hub = await github();
    hub.jobs.caches.push(...kept);
    const { environment, calls } = notingGit();
    const workspace = repository.checkout(merge, { depth: 2 });
    const event = pullRequest({ sha: merge, base, head });
    const run = await runJob({ github: hub, workspace, event, environment });
    expect(run.results().baseline?.source).toBe('cache');
    expect(calls().sort()).toEqual(['cat-file', 'ls-files', 'rev-parse']);
  });

  it('has not grown, with the base evaluated again', async () => {
    const { environment, calls } = notingGit();
    const workspace = repository.checkout(merge, { depth: 2 });
    const event = pullRequest({ sha: merge, base, head });
    const run = await runJob({ github: await github(), workspace, event, environment });
    expect(run.results().baseline?.source).toBe('rerun');
    const asked = ['cat-file', 'ls-files', 'rev-parse', 'rev-parse', 'worktree', 'worktree'];
    expect(calls().sort()).toEqual(asked);
  });

  it('has not grown, on a push without a base', async () => {
    const { environment, calls } = notingGit();
    const workspace = repository.checkout(base);
    const event = push(base, '0'.repeat(40));
    await runJob({ github: await github(), workspace, event, environment });
    expect(calls().sort()).toEqual(['ls-files', 'rev-parse']);
  });
});
