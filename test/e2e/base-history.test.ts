/** Bases that the clone lacks, or that look different from head. */

import { describe, expect, it } from 'vitest';
import { pullRequest, push } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { runJob } from './support/job.ts';
import { git, Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const GOOD = suite({ nominal: ['11', '10'], gates });
const WORSE = suite({ nominal: ['10', '00'], gates });
const regression = { suites: [{ gates: [{ baseline: 0.75, delta: -0.5, decision: 'fail' }] }] };

describe('the base', () => {
  it('is evaluated again if a forced push removed it from its branch', async () => {
    const repository = new Repository();
    const first = repository.commit('main', { 'README.md': 'first' });
    const before = repository.commit('main', GOOD);
    const now = repository.commit('now', WORSE, first);
    git(repository.origin, 'update-ref', 'refs/heads/main', now);
    const workspace = repository.checkout(now);
    const run = await runJob({ github: await github(), workspace, event: push(now, before) });
    expect(run.results()).toMatchObject(regression);
    expect(run.results().baseline).toEqual({ source: 'rerun', commit: before, distance: 0 });
  });

  it('is evaluated again by its own config if its dataset had another name', async () => {
    const repository = new Repository();
    const base = repository.commit('main', GOOD);
    const moved = Object.entries(WORSE).map(([path, text]) => [
      path.replace('/data/', '/evals/'),
      String(text).replaceAll('data/', 'evals/'),
    ]);
    const gone = Object.keys(GOOD).map((path) => [path, path === CONFIG ? '' : null]);
    const files = { ...Object.fromEntries(gone), ...Object.fromEntries(moved) };
    const head = repository.commit('feature', files, base);
    const sha = repository.merge(base, head);
    const workspace = repository.checkout(sha, { depth: 2 });
    const event = pullRequest({ sha, base, head });
    const run = await runJob({ github: await github(), workspace, event });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.results()).toMatchObject(regression);
    expect(run.results().baseline).toEqual({ source: 'rerun', commit: base, distance: 0 });
    expect(git(workspace, 'worktree', 'list').split('\n')).toHaveLength(1);
  });
});
