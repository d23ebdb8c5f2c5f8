/** Runs that no pull request started, but that are about one: the input pull-request. */

import { beforeAll, describe, expect, it } from 'vitest';
import { forkPullRequestEvent, pullRequestEvent } from './loopback/event.ts';
import type { Pull } from './loopback/pull-routes.ts';
import type { GitHub, GitHubOptions } from './loopback/server.ts';
import { runAction } from './support/action.ts';
import {
  issueComment,
  PULL_REQUEST,
  pullRequest,
  push,
  workflowDispatch,
} from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { type JobOptions, MERGE_REF, runJob } from './support/job.ts';
import { Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const MAIN = 'refs/heads/main';
const FEATURE = 'refs/heads/feature';
const NUMBER = String(PULL_REQUEST);

const repository = new Repository();
let older: string;
let base: string;
let head: string;
let merge: string;
/** A pull request as GitHub describes it. */
let pull: Pull;

beforeAll(() => {
  older = repository.commit('main', suite({ nominal: ['11', '11'], gates }));
  base = repository.commit('main', suite({ nominal: ['11', '10'], gates }));
  head = repository.commit('feature', suite({ nominal: ['10', '00'], gates }), base);
  merge = repository.merge(base, head);
  pull = ofBranch(pullRequestEvent().pull_request);
});

function ofBranch(template: Pull): Pull {
  return {
    ...template,
    base: { ...template.base, ref: 'main', sha: base },
    head: { ...template.head, ref: 'feature', sha: head },
  };
}

const hubWith = (options: Partial<GitHubOptions> = {}) => github({ pulls: [pull], ...options });

type Rest = Partial<Omit<JobOptions, 'github'>>;

/** A run on the default branch that has checked out GitHub's merge of the pull request. */
const runFor = (hub: GitHub, rest: Rest = {}) =>
  runJob({
    github: hub,
    workspace: repository.checkout(merge, { depth: 2 }),
    event: workflowDispatch(base),
    ...rest,
    inputs: { 'pull-request': NUMBER, ...rest.inputs },
  });

const runPush = (hub: GitHub, rest: Rest = {}) =>
  runJob({
    github: hub,
    workspace: repository.checkout(base),
    event: push(base, older),
    inputs: { 'github-token': '' },
    ...rest,
  });

const asked = (hub: GitHub) =>
  hub.requests.filter(({ path }) => path.endsWith(`/pulls/${PULL_REQUEST}`)).length;
const resultsIn = (hub: GitHub) =>
  hub.jobs.caches.filter(({ key }) => key.startsWith('passgate-results-'));
const regression = { suites: [{ gates: [{ baseline: 0.75, delta: -0.5, decision: 'fail' }] }] };

describe('a run that names a pull request', () => {
  it.each([
    ['by hand', workflowDispatch],
    ['for somebody’s comment', issueComment],
    ['for a push', (sha: string) => push(sha, older)],
  ])('works for it if it was started %s: comment, check run and baseline', async (_how, event) => {
    const hub = await hubWith({ permissions: { checks: 'write' } });
    const run = await runFor(hub, { event: event(base), inputs: { check: 'true' } });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.warnings).toEqual([]);
    expect(run.results()).toMatchObject(regression);
    expect(run.results().baseline).toEqual({ source: 'rerun', commit: base, distance: 0 });
    const comments = hub.comments(PULL_REQUEST).map(({ body }) => body);
    expect(comments).toHaveLength(1);
    expect(comments[0]).toContain('## ❌');
    expect(comments[0]).toContain(` head=${head} `);
    expect(hub.checks.map(({ head_sha }) => head_sha)).toEqual([head]);
    expect(asked(hub)).toBe(1);
    // Its results belong to the pull request, and are never used as a base.
    expect(resultsIn(hub)).toEqual([]);
    expect(run.run.artifacts).toHaveLength(1);
  });

  it('is compared with the base that GitHub names if only the head is checked out', async () => {
    const hub = await hubWith();
    const workspace = repository.checkout(head, { depth: 2 });
    const run = await runFor(hub, { workspace, event: workflowDispatch(older) });
    expect(run.results().baseline).toEqual({ source: 'rerun', commit: base, distance: 0 });
    expect(run.results()).toMatchObject(regression);
  });

  it('trusts the cache of its base branch, and not that of its own branch', async () => {
    const hub = await hubWith();
    await runPush(hub);
    expect(resultsIn(hub)).toHaveLength(1);
    const onMain = await runFor(hub);
    expect(onMain.results().baseline?.source, onMain.log).toBe('cache');
    expect(onMain.results().baselineNotes).toBeUndefined();

    const own = await hubWith();
    await runPush(own, { run: { ref: FEATURE } });
    own.jobs.runs.splice(0);
    const event = push(head, base);
    const onFeature = await runFor(own, { event, run: { ref: FEATURE, reads: [MAIN] } });
    expect(onFeature.results().baseline?.source).toBe('rerun');
    expect(onFeature.results().baselineNotes?.[0]).toBe(
      'cache: this pull request itself wrote the entry, so it is not used',
    );
  });

  it('does not hide the base: the artifact of the base’s own run is still found', async () => {
    const hub = await hubWith();
    await runPush(hub);
    hub.jobs.caches.splice(0);
    // Its head commit is the base branch's, but its results belong to another commit.
    const named = await runFor(hub);
    expect(named.run.artifacts).toHaveLength(1);
    const run = await runJob({
      github: hub,
      workspace: repository.checkout(merge, { depth: 2 }),
      event: pullRequest({ sha: merge, base, head }),
    });
    expect(run.results().baseline?.source, run.log).toBe('artifact');
  });

  it('keeps verdicts of a fork apart, although its token is not the fork’s', async () => {
    const fork = ofBranch(forkPullRequestEvent().pull_request);
    const hub = await github({ pulls: [fork], permissions: { issues: 'read' } });
    const run = await runFor(hub, { inputs: { check: 'true' } });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.log).toContain('verdicts of earlier runs are not used for a fork’s pull request');
    expect(hub.jobs.caches).toEqual([]);
    expect(run.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^no comment: .*"pull-requests: write"/),
      expect.stringMatching(/^no check run: .*"checks: write"/),
    ]);
  });

  it.each([
    ['process', 2],
    ['namespaces', 1],
  ])(
    'runs a fork’s programs beside a token that can write only in namespaces: %s',
    async (isolation, exitCode) => {
      const fork = ofBranch(forkPullRequestEvent().pull_request);
      const run = await runFor(await github({ pulls: [fork] }), { inputs: { isolation } });
      expect(run.exitCode, run.log).toBe(exitCode);
      const said = run.errors.map(({ message }) => message).join();
      const refused = "process is refused for a fork's pull request on workflow_dispatch";
      expect(said.includes(refused)).toBe(isolation === 'process');
    },
  );

  it('comments on a closed pull request, and the log says that it is closed', async () => {
    const hub = await github({ pulls: [{ ...pull, state: 'closed' }] });
    const run = await runFor(hub);
    expect(run.log).toContain(`pull request #${NUMBER} is closed`);
    expect(run.warnings).toEqual([]);
    expect(hub.comments(PULL_REQUEST)).toHaveLength(1);
  });
});

describe('a pull request that cannot be read', () => {
  const faults = [{ method: 'GET', pathPattern: /\/pulls\/\d+$/, status: 502, body: '', times: 9 }];

  it.each<[string, Partial<GitHubOptions>, Readonly<Record<string, string>>, RegExp]>([
    ['does not exist', { pulls: [] }, {}, /: this repository has no such pull request, or the/],
    ['may not be read', { permissions: { issues: 'none' } }, {}, /"pull-requests: read"/],
    ['gets no answer', { faults }, {}, /GitHub answered 502/],
    ['is asked for without a token', {}, { 'github-token': '' }, /input "github-token" is empty/],
  ])(
    'gives a warning, and the run goes on without it: it %s',
    async (_what, options, inputs, says) => {
      const hub = await hubWith(options);
      const run = await runFor(hub, { inputs });
      expect(run.outputs.decision, run.log).toBe('fail');
      expect(run.exitCode).toBe(1);
      const [warning, ...others] = run.warnings.map(({ message }) => message);
      expect(others).toEqual([]);
      expect(warning).toMatch(new RegExp(`^pull request #${NUMBER} is left out: `));
      expect(warning).toMatch(says);
      expect(hub.comments(PULL_REQUEST)).toEqual([]);
    },
  );
});

describe('the event’s own pull request', () => {
  it('is used if the input names it, and another one gives an error', async () => {
    const hub = await hubWith();
    const options = {
      workspace: repository.checkout(merge, { depth: 2 }),
      event: pullRequest({ sha: merge, base, head }),
      run: { ref: MERGE_REF },
    };
    const same = await runFor(hub, options);
    expect(same.exitCode, same.log).toBe(1);
    expect(asked(hub)).toBe(0);
    expect(hub.comments(PULL_REQUEST)).toHaveLength(1);
    const other = await runFor(hub, { ...options, inputs: { 'pull-request': '7' } });
    expect(other.exitCode).toBe(2);
    expect(other.errors.map(({ message }) => message)).toEqual([
      `input "pull-request": this run is for pull request #${NUMBER}, found "7"`,
    ]);
  });
});

describe('the input pull-request', () => {
  it('works only in modes that decide', async () => {
    const inputs = { mode: 'comment', 'pull-request': NUMBER };
    const workspace = repository.checkout(base);
    const run = await runAction({ workspace, event: workflowDispatch(base), inputs });
    expect(run.exitCode).toBe(2);
    expect(run.errors[0]?.message).toContain(
      'input "pull-request": goes with mode: run or merge, found',
    );
  });
});
