import { beforeAll, describe, expect, it } from 'vitest';
import { runAction } from './support/action.ts';
import { type Event, mergeGroup, push, schedule, workflowDispatch } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { git, Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const repository = new Repository();
const gates = ['{ metric: pass@1, min: 0.2, max-drop: 0.05 }'];
let good: string;
let worse: string;

beforeAll(() => {
  good = repository.commit('main', suite({ nominal: ['11', '11', '11', '10'], gates }));
  worse = repository.commit('main', suite({ nominal: ['11', '10', '10', '00'], gates }));
});

/** Run on `main` as it is now. No comment is allowed. */
async function runOn(event: Event, depth = 1) {
  const { url, requests } = await github();
  const run = await runAction({
    workspace: repository.checkout(worse, { depth }),
    event,
    api: url,
  });
  expect(requests).toEqual([]);
  expect(run.warnings).toEqual([]);
  expect(run.summary).toContain('50.0%');
  return run;
}

describe('events without a pull request and without a comment', () => {
  it.each([1, 0])(
    'a push is compared with what the branch was before (depth %i)',
    async (depth) => {
      const run = await runOn(push(worse, good), depth);
      expect(run.results().baseline).toEqual({ source: 'rerun', commit: good, distance: 0 });
      expect(run.results().suites[0]?.gates[0]).toMatchObject({ baseline: 0.875, delta: -0.375 });
      expect(run.exitCode).toBe(1);
    },
  );

  it('a push that created its branch has no baseline', async () => {
    const run = await runOn(push(worse, '0'.repeat(40)));
    expect(run.results().baseline).toBeNull();
    expect(run.summary).toMatch(/not compared.*created the tag/i);
    expect(run.exitCode).toBe(0);
  });

  it('a forced push whose old commit is gone is reported', async () => {
    const run = await runOn(push(worse, 'dead'.repeat(10)));
    expect(run.results().baseline).toBeNull();
    expect(run.summary).toMatch(/not compared.*deaddea.*the host does not have it/i);
    expect(run.exitCode).toBe(0);
  });

  it('a clone without a remote is reported', async () => {
    const { url } = await github();
    const workspace = repository.checkout(worse);
    git(workspace, 'remote', 'remove', 'origin');
    const run = await runAction({ workspace, event: push(worse, good), api: url });
    expect(run.results().baseline).toBeNull();
    expect(run.summary).toMatch(/not compared.*no remote "origin".*"fetch\\-depth: 0"/i);
  });

  it('a merge queue is compared with the group’s base', async () => {
    const run = await runOn(mergeGroup(worse, good));
    expect(run.results().baseline).toEqual({ source: 'rerun', commit: good, distance: 0 });
    expect(run.exitCode).toBe(1);
  });

  it.each([
    ['started by hand', workflowDispatch],
    ['started by a schedule', schedule],
  ])('a run %s is compared with the commit before', async (_how, event) => {
    const run = await runOn(event(worse));
    expect(run.results().baseline).toEqual({ source: 'rerun', commit: good, distance: 0 });
    expect(run.exitCode).toBe(1);
  });

  it('a run started by hand on the first commit has no baseline', async () => {
    const { url } = await github();
    const workspace = repository.checkout(good);
    const run = await runAction({ workspace, event: workflowDispatch(good), api: url });
    expect(run.results().baseline).toBeNull();
    expect(run.summary).toMatch(/not compared.*first commit/i);
    expect(run.exitCode).toBe(0);
  });
});
