/** A comment that somebody has minimised, as GitHub calls it, and its fate in later runs. */

import { beforeAll, describe, expect, it } from 'vitest';
import type { GitHub, GitHubOptions } from './loopback/server.ts';
import { type ActionOptions, runAction } from './support/action.ts';
import { PULL_REQUEST, pullRequest } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const gates = ['{ metric: pass@1, min: 0.5 }'];
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const PASSING = { nominal: ['1'], gates, rest: ['baseline: none'] };

const repository = new Repository();
type Pull = Omit<ActionOptions, 'api'>;
let passing: Pull;
let failing: Pull;
/** The comment that a first run of each leaves. */
const first = new Map<Pull, string>();

beforeAll(async () => {
  const base = repository.commit('main', suite(PASSING));
  const propose = (branch: string, options: Partial<typeof PASSING>): Pull => {
    const head = repository.commit(branch, suite({ ...PASSING, ...options }), base);
    const sha = repository.merge(base, head);
    return { workspace: repository.checkout(sha), event: pullRequest({ sha, base, head }) };
  };
  passing = propose('good', {});
  failing = propose('bad', { nominal: ['0'] });
  for (const pull of [passing, failing]) {
    const hub = await github();
    await run(hub, pull);
    const [comment] = hub.comments(PULL_REQUEST);
    if (comment === undefined) throw new Error('the run has not commented');
    // A new comment is shown, so nothing is asked.
    expect(asked(hub)).toBe(0);
    first.set(pull, comment.body);
  }
});

let runs = 100;
const run = (hub: GitHub, pull: Pull) => {
  runs += 1;
  return runAction({ ...pull, api: hub.url, environment: { GITHUB_RUN_ID: String(runs) } });
};

/** A pull request with the comment of its first run. */
async function commented(pull: Pull, options: Partial<GitHubOptions> = {}) {
  const hub = await github(options);
  hub.seedComment({ issue: PULL_REQUEST, body: first.get(pull) ?? '', ...BOT });
  const [comment] = hub.comments(PULL_REQUEST);
  if (comment === undefined) throw new Error('there is no comment');
  return { hub, comment };
}

/** The same, after somebody has minimised the comment. */
async function minimised(pull: Pull, options: Partial<GitHubOptions> = {}) {
  const { hub, comment } = await commented(pull, options);
  hub.minimise(comment);
  return { hub, comment };
}

const asked = (hub: GitHub) => hub.requests.filter(({ path }) => path === '/graphql').length;

describe('a minimised comment', () => {
  it.each([
    ['fails', () => ({ before: passing, after: failing }), '❌'],
    ['passes', () => ({ before: failing, after: passing }), '✅'],
  ] as const)('is shown again by a run that %s, if the last run did not', async (_, of, mark) => {
    const { before, after } = of();
    const { hub, comment } = await minimised(before);
    const again = await run(hub, before);
    expect(asked(hub)).toBe(0);
    expect(hub.isMinimised(comment)).toBe(true);
    const changed = await run(hub, after);
    expect(changed.warnings).toEqual([]);
    expect(again.warnings).toEqual([]);
    expect(hub.isMinimised(comment)).toBe(false);
    expect(comment.body).toContain(`## ${mark}`);
    expect(asked(hub)).toBe(2);
    expect(hub.comments(PULL_REQUEST)).toHaveLength(1);
  });

  it('is left as it is if its decision is not known', async () => {
    const { hub, comment } = await minimised(passing);
    comment.body = comment.body.replace(/ by=\S+ decision=\S+/, '');
    await run(hub, failing);
    expect(comment.body).toContain('## ❌');
    expect(hub.isMinimised(comment)).toBe(true);
    expect(asked(hub)).toBe(0);
  });

  const graphql = { method: 'POST', pathPattern: /^\/graphql$/ } as const;
  const denied = {
    data: { unminimizeComment: null },
    errors: [
      {
        type: 'FORBIDDEN',
        path: ['unminimizeComment'],
        message: 'Resource not accessible by integration',
      },
    ],
  };

  it.each<[string, NonNullable<GitHubOptions['faults']>, string]>([
    ['refuses', [{ ...graphql, status: 200, body: denied }], 'not accessible by integration'],
    ['fails', [{ ...graphql, status: 502, body: '<html>' }], 'GitHub answered 502'],
    [
      'drops the connection',
      [{ ...graphql, drop: true }],
      'cannot check or change if the comment is minimised: ',
    ],
    [
      'gives another answer',
      [{ ...graphql, status: 200, body: { data: { node: 7 } } }],
      'cannot be read',
    ],
  ])('stays minimised if GitHub %s: one line says so', async (_what, faults, says) => {
    const { hub, comment } = await minimised(passing, { faults });
    const ended = await run(hub, failing);
    expect(ended.exitCode, ended.log).toBe(1);
    expect(ended.warnings).toEqual([]);
    expect(comment.body).toContain('## ❌');
    expect(hub.isMinimised(comment)).toBe(true);
    const lines = ended.log.split('\n').filter((line) => line.includes('minimised'));
    expect(lines).toHaveLength(1);
    expect(lines.join()).toContain(says);
  });
});

describe('a comment that nobody has minimised', () => {
  it('is queried once if its decision has changed, and shown as it was', async () => {
    const { hub } = await commented(passing);
    const ended = await run(hub, failing);
    expect(ended.warnings).toEqual([]);
    expect(asked(hub)).toBe(1);
  });
});
