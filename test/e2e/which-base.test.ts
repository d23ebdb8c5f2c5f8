/** The commit that a pull request is compared with, for each kind of checkout. */

import { once } from 'node:events';
import { createServer } from 'node:net';
import { beforeAll, describe, expect, it } from 'vitest';
import { runAction } from './support/action.ts';
import { type Event, PULL_REQUEST, pullRequest, push } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { git, Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, max-drop: 0.05 }'];
const of = (...nominal: string[]) => suite({ nominal, gates });

const repository = new Repository();
/** The commit where the branch left main, and main's later commits: much worse, then perfect. */
let left: string;
let worse: string;
let tip: string;
/** The pull request's own commit: a little worse than the commit where it left main. */
let head: string;
/** GitHub's merges of it with both later states of main. */
let merge: string;
let newerMerge: string;

beforeAll(() => {
  left = repository.commit('main', of('11', '11', '11', '10'));
  head = repository.commit('feature', { 'note.txt': 'mine' }, left);
  head = repository.commit('feature', of('11', '11', '10', '10'));
  worse = repository.commit('main', { 'other.txt': 'not the data' });
  merge = repository.merge(worse, head);
  tip = repository.commit('main', { 'other.txt': 'once more' });
  newerMerge = repository.merge(tip, head);
});

/** Run on the checked-out files, and return the base of the comparison. */
async function runOn(commit: string, event: Event, depth = 1, change = (_: string) => {}) {
  const { url, comments } = await github();
  const workspace = repository.checkout(commit, { depth });
  change(workspace);
  const run = await runAction({ workspace, event, api: url });
  const { baseline, warnings = [], suites } = run.results();
  const comment = comments(PULL_REQUEST)[0]?.body ?? '';
  return { run, base: baseline?.commit, warnings, gate: suites[0]?.gates[0], comment };
}

describe('the base with GitHub’s merge checked out', () => {
  // A newer merge is found in the same way, at each depth.
  it('is the first parent of the event’s own merge', async () => {
    const event = pullRequest({ sha: merge, base: left, head });
    const { base, warnings } = await runOn(merge, event);
    expect({ base, warnings }).toEqual({ base: worse, warnings: [] });
  });

  it.each([1, 2, 0])(
    'is the first parent of a merge that is newer than the event (depth %i)',
    async (depth) => {
      // The run is started again, or uses `ref: refs/pull/2/merge`: main has moved on since.
      const event = pullRequest({ sha: merge, base: left, head });
      const { base, warnings } = await runOn(newerMerge, event, depth);
      expect({ base, warnings }).toEqual({ base: tip, warnings: [] });
    },
  );

  it('is the first parent of a merge whose head is newer too', async () => {
    const event = pullRequest({ sha: 'd'.repeat(40), base: left, head: left });
    const { base, warnings } = await runOn(newerMerge, event);
    expect({ base, warnings }).toEqual({ base: tip, warnings: [] });
  });
});

describe('the base with the head itself checked out', () => {
  const own = new Repository();
  const from = own.commit('main', of('11', '11', '11', '10'));
  const ours = own.commit('feature', of('11', '11', '11', '00'), from);
  // Others made main as bad as this branch: compared with the tip it looks unchanged.
  const others = own.commit('main', of('11', '11', '10', '10'));

  it.each([1, 2, 0])(
    'is the commit where the branch left main, not the tip that others moved (depth %i)',
    async (depth) => {
      const { url } = await github();
      const workspace = own.checkout(ours, { depth });
      const event = pullRequest({ sha: 'e'.repeat(40), base: others, head: ours });
      const run = await runAction({ workspace, event, api: url });
      expect(run.results().baseline).toEqual({ source: 'rerun', commit: from, distance: 0 });
      expect(run.results().warnings).toBeUndefined();
      expect(run.results().suites[0]?.gates[0]).toMatchObject({ delta: -0.125, decision: 'fail' });
      expect(run.exitCode).toBe(1);
    },
  );

  const long = new Repository();
  const first = long.commit('main', of('11', '10'));
  long.commit('long', { 'a.txt': 'a' }, first);
  const second = long.commit('main', of('11', '11'));
  long.mergeInto('long', second);
  const last = long.commitMany('long', 60);
  const third = long.commit('main', { 'b.txt': 'b' });

  it.each([1, 0])(
    'is the merged commit for a long branch that merged main halfway (depth %i)',
    async (depth) => {
      const { url } = await github();
      const event = pullRequest({ sha: 'e'.repeat(40), base: first, head: last });
      const run = await runAction({ workspace: long.checkout(last, { depth }), event, api: url });
      expect(third).not.toBe(second);
      expect(run.results().baseline?.commit, run.log).toBe(second);
      expect(run.results().warnings).toBeUndefined();
    },
  );

  it('is the merged commit for a head that is a merge of the author’s own', async () => {
    const own = new Repository();
    const first = own.commit('main', of('11', '10'));
    own.commit('mine', { 'a.txt': 'a' }, first);
    const second = own.commit('main', { 'b.txt': 'b' });
    const last = own.mergeInto('mine', second);
    const { url } = await github();
    const event = pullRequest({ sha: last, base: first, head: last });
    const run = await runAction({ workspace: own.checkout(last), event, api: url });
    expect(run.results().baseline?.commit).toBe(second);
  });

  it('is the same if the base branch no longer exists', async () => {
    const event = pullRequest({ sha: merge, base: worse, head });
    const pull = { base: { ref: 'gone', sha: worse }, head: { sha: head }, number: PULL_REQUEST };
    const payload = { ...event.payload, pull_request: pull };
    const { base } = await runOn(head, { ...event, payload });
    expect(base).toBe(left);
  });

  it.each([1, 0])(
    'is found in a clone of a fork, whose own main is behind (depth %i)',
    async (depth) => {
      const own = new Repository();
      const behind = own.commit('main', of('11', '11'));
      const from = own.commit('main', of('11', '10'));
      const ours = own.commit('feature', { 'note.txt': 'mine' }, from);
      const ahead = own.commit('main', { 'other.txt': 'not the data' });
      const event = pullRequest({ sha: 'e'.repeat(40), base: ahead, head: ours });
      // GitHub's forks share their objects: a hash is enough to fetch a commit.
      git(own.origin, 'update-ref', 'refs/heads/main', behind);
      const { url } = await github();
      const shared = await runAction({ workspace: own.checkout(ours, { depth }), event, api: url });
      expect(shared.results().baseline?.commit).toBe(from);
      expect(shared.results().warnings).toBeUndefined();
      // Other hosts do not share them.
      git(own.origin, 'reflog', 'expire', '--expire=now', '--all');
      git(own.origin, 'gc', '--quiet', '--prune=now');
      const apart = await runAction({ workspace: own.checkout(ours, { depth }), event, api: url });
      expect(apart.results().baseline?.commit).toBe(behind);
      expect(apart.results().warnings).toHaveLength(1);
      expect(apart.summary).toMatch(
        /which may be a fork\\?\..*others have merged meanwhile may count as/,
      );
    },
  );

  it('is found if git prints more than it is asked', async () => {
    const own = new Repository();
    const from = own.commit('main', of('11', '10'));
    own.commit('feature', { 'note.txt': 'mine' }, from);
    const ours = own.commitMany('feature', 60);
    const others = own.commit('main', of('11', '11'));
    const { url } = await github();
    const event = pullRequest({ sha: 'e'.repeat(40), base: others, head: ours });
    const workspace = own.checkout(ours);
    const run = await runAction({ workspace, event, api: url, environment: { GIT_TRACE: '1' } });
    expect(run.results().baseline?.commit).toBe(from);
    expect(run.results().warnings).toBeUndefined();
  });

  it('is the tip if the right commit is unknown, with a warning in the headline', async () => {
    const event = pullRequest({ sha: merge, base: tip, head });
    const { run, base, warnings, comment } = await runOn(head, event, 1, (workspace) => {
      git(workspace, 'fetch', '--quiet', '--depth=1', 'origin', tip);
      git(workspace, 'remote', 'set-url', 'origin', 'file:///nowhere');
    });
    expect(base).toBe(tip);
    expect(warnings.join()).toMatch(
      /The commit where this pull request left its base branch is not known: .*git fetch failed/,
    );
    for (const text of [comment, run.summary, run.stdout]) {
      expect(text).toMatch(/Changes that others have merged since may count as its own/);
      expect(text).toMatch(/"fetch\\?-depth: 0"/);
    }
  });
});

describe('a host that accepts the connection and never answers', () => {
  it('is waited for only once', async () => {
    const server = createServer(() => {}).listen(0, '127.0.0.1');
    await once(server, 'listening');
    try {
      const address = server.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const event = pullRequest({ sha: merge, base: tip, head });
      // Three waits would take longer than a run may take here.
      const { run, base } = await runOn(head, event, 1, (workspace) => {
        git(workspace, 'remote', 'set-url', 'origin', `http://127.0.0.1:${port}/own.git`);
      });
      expect(base).toBeUndefined();
      expect(run.exitCode, run.log).toBe(0);
      expect(run.stdout).toMatch(/git fetch failed/);
    } finally {
      server.close();
    }
  }, 70_000);
});

describe('a checkout that is neither the head nor its merge', () => {
  it('is compared with the commit where it left the base, with a warning', async () => {
    const event = pullRequest({ sha: merge, base: left, head });
    const { base, warnings, comment } = await runOn(tip, event);
    expect(base).toBe(tip);
    expect(warnings).toEqual([
      `The checked-out commit (${tip.slice(0, 7)}) is neither the head of the pull request (${head.slice(0, 7)}) nor GitHub's merge of it. Leave out "ref" at the checkout, or name one of the two.`,
      `${tip.slice(0, 7)} is part of the base branch: there is nothing to compare.`,
    ]);
    expect(comment).toContain('there is nothing to compare');
  });
});

describe('events from local runners', () => {
  const partial = (pull_request: object): Event => ({
    name: 'pull_request',
    sha: head,
    payload: { pull_request },
  });

  it.each([
    ['only the branches', { head: { ref: 'feature' }, base: { ref: 'main' } }],
    [
      'the branches and a number',
      { number: PULL_REQUEST, head: { ref: 'feature' }, base: { ref: 'main' } },
    ],
    ['fields of wrong types', { number: '2', head: null, base: { ref: 'main', sha: 7 } }],
  ])('work with %s, and name the missing fields', async (_what, said) => {
    const { run, base, warnings, comment } = await runOn(head, partial(said));
    expect(run.exitCode, run.log).toBe(1);
    expect(base).toBe(left);
    expect(warnings.join()).toMatch(/lacks .*pull_request\.base\.sha.*pull_request\.head\.sha/);
    expect(comment !== '').toBe('number' in said && said.number === PULL_REQUEST);
    if (comment === '') expect(warnings.join()).toContain('no comment');
  });

  it('have no base without any part of the pull request, and say so', async () => {
    const event = { name: 'pull_request', sha: head, payload: {} };
    const { run, base, warnings } = await runOn(head, event);
    expect(run.exitCode, run.log).toBe(0);
    expect(base).toBeUndefined();
    expect(warnings.join()).toContain('lacks pull_request');
  });

  it('compare a push without `before` with the commit before', async () => {
    const { base, warnings } = await runOn(head, { name: 'push', sha: head, payload: {} });
    expect(base).toBe(git(repository.origin, 'rev-parse', `${head}~1`));
    expect(warnings.join()).toContain('lacks before');
  });

  it('give one error that names the file if the payload is invalid', async () => {
    const { url } = await github();
    const workspace = repository.checkout(head);
    const event = { name: 'push', sha: head, payload: [] };
    const run = await runAction({ workspace, event, api: url });
    expect(run.exitCode).toBe(2);
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.message).toMatch(/GITHUB_EVENT_PATH .*event\.json/);
  });
});

describe('a push of a tag', () => {
  it('has no base, and says that it was a tag', async () => {
    const event = push(head, '0'.repeat(40));
    const payload = { ...event.payload, ref: 'refs/tags/v1.2.3' };
    const { run } = await runOn(head, { ...event, payload });
    expect(run.results().baseline).toBeNull();
    expect(run.summary).toMatch(/this push created the tag v1\\?\.2\\?\.3/);
  });
});

describe('a repository whose objects are named by SHA-256', () => {
  it('is evaluated, compared and commented like any other', async () => {
    const own = new Repository('sha256');
    const base = own.commit('main', of('11', '11'));
    const ours = own.commit('feature', of('11', '00'), base);
    const merged = own.merge(base, ours);
    expect(merged).toHaveLength(64);
    const { url, comments } = await github();
    const event = pullRequest({ sha: merged, base, head: ours });
    for (const depth of [1, 0]) {
      const environment = { GITHUB_RUN_ID: `7${depth}` };
      const workspace = own.checkout(merged, { depth });
      const run = await runAction({ workspace, event, api: url, environment });
      expect(run.exitCode, run.log).toBe(1);
      expect(run.results()).toMatchObject({
        commit: merged,
        baseline: { source: 'rerun', commit: base, distance: 0 },
        suites: [{ gates: [{ delta: -0.5 }] }],
      });
    }
    expect(comments(PULL_REQUEST)).toHaveLength(1);
    expect(comments(PULL_REQUEST)[0]?.body).toContain(`head=${ours}`);
  });
});
