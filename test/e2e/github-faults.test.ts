import { beforeAll, describe, expect, it } from 'vitest';
import { type ActionOptions, type ActionRun, runAction } from './support/action.ts';
import { PULL_REQUEST, pullRequest, REPOSITORY } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const COMMENTS = new RegExp(`^/repos/${REPOSITORY}/issues/${PULL_REQUEST}/comments$`);
const ONE_COMMENT = /\/issues\/comments\/\d+$/;
// A shortened answer of a proxy in front of GitHub.
const PAGE = '<!DOCTYPE html>\n<html><title>Unicorn!</title><p>No server is available.</p></html>';

/** Configs without a baseline and with one problem: these runs test only the GitHub side. */
const PASSING = {
  nominal: ['1'],
  gates: ['{ metric: pass@1, min: 0.5 }'],
  rest: ['baseline: none'],
};
const FAILING = { ...PASSING, nominal: ['0'] };

const repository = new Repository();
let passing: Omit<ActionOptions, 'api'>;
let failing: Omit<ActionOptions, 'api'>;

beforeAll(() => {
  const base = repository.commit('main', suite(PASSING));
  const head = repository.commit('feature', { ...suite(FAILING), 'README.md': 'Hello\n' }, base);
  const merge = repository.merge(base, head);
  const commits = { sha: merge, base, head };
  failing = { workspace: repository.checkout(merge), event: pullRequest(commits) };
  const other = repository.commit('other', suite({ ...PASSING, nominal: ['1'] }), base);
  const good = repository.merge(base, other);
  const event = pullRequest({ sha: good, base, head: other });
  passing = { workspace: repository.checkout(good), event };
});

/** The decision of the run is right, whatever happened to the comment. */
function expectDecision(run: ActionRun, decision: 'pass' | 'fail'): void {
  expect(run.exitCode, run.log).toBe(decision === 'pass' ? 0 : 1);
  expect(run.outputs.decision).toBe(decision);
  expect(run.results().decision).toBe(decision);
  expect(run.summary).toContain('Passgate');
  expect(run.errors).toHaveLength(decision === 'pass' ? 0 : 1);
}

describe('the decision of a run', () => {
  const failure = (message: string, status: number) => ({
    message,
    documentation_url: 'https://docs.github.com/rest',
    status: String(status),
  });

  it.each([
    {
      what: 'an error page for the token’s account',
      method: 'GET',
      pathPattern: /^\/user$/,
      status: 500,
      body: PAGE,
    },
    {
      what: 'an error page for the list',
      method: 'GET',
      pathPattern: COMMENTS,
      status: 502,
      body: PAGE,
    },
    {
      what: 'an error page for the new comment',
      method: 'POST',
      pathPattern: COMMENTS,
      status: 500,
      body: PAGE,
    },
    {
      what: 'a validation error',
      method: 'POST',
      pathPattern: COMMENTS,
      status: 422,
      body: failure('Validation Failed', 422),
    },
    {
      what: 'a rate limit',
      method: 'POST',
      pathPattern: COMMENTS,
      status: 429,
      headers: { 'retry-after': '1' },
      body: failure('You have exceeded a secondary rate limit', 429),
    },
    { what: 'a broken connection', method: 'GET', pathPattern: COMMENTS, drop: true },
  ] as const)('stays the same after $what', async ({ what, ...fault }) => {
    const { url, comments } = await github({ faults: [fault] });
    const run = await runAction({ ...failing, api: url });
    expectDecision(run, 'fail');
    // The request was repeated, or a warning says that there is no comment.
    const [comment] = comments(PULL_REQUEST);
    if (comment === undefined) {
      expect(run.warnings, what).toHaveLength(1);
      expect(run.warnings[0]?.message).toMatch(/no comment/);
      expect(run.warnings[0]?.message).not.toMatch(/permission/);
      if ('body' in fault && fault.body === PAGE) {
        // The status helps a reader. An HTML page does not.
        expect(run.warnings[0]?.message).toContain(String(fault.status));
      }
    } else {
      expect(comments(PULL_REQUEST)).toHaveLength(1);
      expect(run.warnings).toEqual([]);
    }
  });

  it('stays the same after a used-up rate limit, which is no missing permission', async () => {
    const fault = {
      method: 'POST',
      pathPattern: COMMENTS,
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'retry-after': '60' },
      body: failure('API rate limit exceeded for installation ID 1.', 403),
    };
    const { url } = await github({ faults: [fault] });
    const run = await runAction({ ...failing, api: url });
    expectDecision(run, 'fail');
    expect(run.warnings).toHaveLength(1);
    expect(run.warnings[0]?.message).toMatch(/rate limit/);
    expect(run.warnings[0]?.message).not.toMatch(/permission/);
  });

  it('stays the same if a comment disappears during the search', async () => {
    const fault = {
      method: 'PATCH',
      pathPattern: ONE_COMMENT,
      status: 404,
      body: failure('Not Found', 404),
    };
    const { url } = await github({ faults: [fault] });
    await runAction({ ...passing, api: url });
    const run = await runAction({ ...failing, api: url });
    expectDecision(run, 'fail');
    expect(run.warnings.map(({ message }) => message).join()).not.toMatch(/permission/);
  });

  it('stays the same, with a warning, if GitHub is unreachable', async () => {
    const run = await runAction({ ...failing, api: 'http://127.0.0.1:9' });
    expectDecision(run, 'fail');
    expect(run.warnings).toHaveLength(1);
    expect(run.warnings[0]?.message).toMatch(/no comment/);
  });
});
