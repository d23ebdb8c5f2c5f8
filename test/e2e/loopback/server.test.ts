import { createRequire } from 'node:module';
import { getOctokit } from '@actions/github';
import { afterEach, describe, expect, it } from 'vitest';
import { forkPullRequestEvent, pullRequestEvent } from './event.ts';
import { type GitHub, type GitHubOptions, startGitHub } from './server.ts';

const TOKEN = 'ghs_loopback';
const [owner = '', repo = ''] = pullRequestEvent().repository.full_name.split('/');
const issue_number = pullRequestEvent().number;
const OCTOCAT = { login: 'octocat', type: 'User' } as const;
const COMMENTS = `/repos/${owner}/${repo}/issues/${issue_number}/comments`;

const started: GitHub[] = [];

async function start(options: Partial<GitHubOptions> = {}) {
  const github = await startGitHub({ token: TOKEN, ...options });
  started.push(github);
  const { rest, paginate, graphql } = getOctokit(TOKEN, { baseUrl: github.url });
  return { github, rest, paginate, graphql };
}

/** A request that octokit would not send, or whose plain headers the test needs. */
function send(github: GitHub, method: string, path: string, body?: string, token = TOKEN) {
  return fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}` },
    ...(body === undefined ? {} : { body }),
  });
}

afterEach(async () => {
  await Promise.all(started.splice(0).map((github) => github.close()));
});

describe('comments', () => {
  it('are created by the Actions bot if the token is the job’s own', async () => {
    const { github, rest } = await start();
    const { status, data } = await rest.issues.createComment({
      owner,
      repo,
      issue_number,
      body: 'hi',
    });
    expect(status).toBe(201);
    expect(data).toMatchObject({ body: 'hi', user: { login: 'github-actions[bot]', type: 'Bot' } });
    expect(github.comments(issue_number)).toEqual([data]);
    expect(github.requests).toEqual([{ method: 'POST', path: COMMENTS, query: {}, status: 201 }]);
    expect(github.problems).toEqual([]);
  });

  it('are created by a person if the token is the person’s', async () => {
    const { github, rest } = await start({ actor: 'user', login: 'octocat' });
    const { data } = await rest.issues.createComment({ owner, repo, issue_number, body: 'hi' });
    expect(data.user).toMatchObject({ login: 'octocat', type: 'User' });
    expect((await rest.users.getAuthenticated()).data.login).toBe('octocat');
    expect(github.problems).toEqual([]);
  });

  it('are listed over three pages, which links connect', async () => {
    const { github, rest, paginate } = await start();
    for (let index = 0; index < 70; index++) {
      github.seedComment({ issue: issue_number, body: `${index}`, login: 'mona', type: 'User' });
    }
    const all = await paginate(rest.issues.listComments, { owner, repo, issue_number });
    expect(all.map(({ body }) => body)).toEqual(Array.from({ length: 70 }, (_, i) => `${i}`));
    expect(github.requests.map(({ query }) => query.page)).toEqual([undefined, '2', '3']);

    const { headers } = await rest.issues.listComments({ owner, repo, issue_number, page: 2 });
    const links = [1, 3].map((page) => `<${github.url}${COMMENTS}?page=${page}>`);
    expect(headers.link).toBe(
      `${links[0]}; rel="prev", ${links[1]}; rel="next", ${links[1]}; rel="last", ${links[0]}; rel="first"`,
    );
    expect(github.problems).toEqual([]);
  });

  it('come at most 100 to a page, however many are asked for', async () => {
    const { github, rest } = await start();
    for (let index = 0; index < 101; index++) {
      github.seedComment({ issue: issue_number, body: `${index}`, login: 'mona', type: 'User' });
    }
    const list = await rest.issues.listComments({ owner, repo, issue_number, per_page: 500 });
    expect(list.data).toHaveLength(100);
    expect(list.headers.link).toContain('rel="next"');
  });

  it('are updated in place and keep their author', async () => {
    const { github, rest } = await start();
    const seed = { issue: issue_number, body: 'old', login: 'renovate[bot]', type: 'Bot' } as const;
    const comment_id = github.seedComment(seed).id;
    const { data } = await rest.issues.updateComment({ owner, repo, comment_id, body: 'new' });
    expect(data).toMatchObject({ id: comment_id, body: 'new', user: { login: 'renovate[bot]' } });
    expect((await rest.issues.getComment({ owner, repo, comment_id })).data).toEqual(data);
    expect(github.comments(issue_number).map(({ body }) => body)).toEqual(['new']);
    expect(github.problems).toEqual([]);
  });

  it('may have 65,536 characters and not one more', async () => {
    const { github, rest } = await start();
    const create = (length: number) =>
      rest.issues.createComment({ owner, repo, issue_number, body: 'x'.repeat(length) });
    expect((await create(65_536)).status).toBe(201);
    await expect(create(65_537)).rejects.toMatchObject({
      status: 422,
      message: expect.stringContaining('Body is too long (maximum is 65536 characters)'),
    });
    expect(github.comments(issue_number)).toHaveLength(1);
    expect(github.problems).toEqual([]);
  });

  it('do not exist in another repository, on another issue or under another id', async () => {
    const { github, rest } = await start();
    const calls = [
      rest.issues.listComments({ owner: 'someone', repo, issue_number }),
      rest.issues.listComments({ owner, repo, issue_number: 999 }),
      rest.issues.updateComment({ owner, repo, comment_id: 1, body: 'x' }),
    ];
    for (const call of calls) await expect(call).rejects.toMatchObject({ status: 404 });
    expect(github.problems).toEqual([]);
  });
});

describe('a token', () => {
  it('gets GitHub’s refusal for a write if it can only read', async () => {
    const { github, rest } = await start({ permissions: { issues: 'read' } });
    const seed = { issue: issue_number, body: 'old', login: 'mona', type: 'User' } as const;
    const comment_id = github.seedComment(seed).id;
    const calls = [
      rest.issues.createComment({ owner, repo, issue_number, body: 'x' }),
      rest.issues.updateComment({ owner, repo, comment_id, body: 'x' }),
    ];
    for (const call of calls) {
      await expect(call).rejects.toMatchObject({
        status: 403,
        response: {
          headers: { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' },
          data: {
            message: 'Resource not accessible by integration',
            documentation_url: expect.stringMatching(
              /^https:\/\/docs\.github\.com\/rest\/issues\/comments#/,
            ),
          },
        },
      });
    }
    expect((await rest.issues.listComments({ owner, repo, issue_number })).data).toHaveLength(1);
    expect(github.comments(issue_number).map(({ body }) => body)).toEqual(['old']);
    expect(github.problems).toEqual([]);
  });

  it('cannot even read without any permission', async () => {
    const { rest } = await start({ permissions: { issues: 'none' } });
    const call = rest.issues.listComments({ owner, repo, issue_number });
    await expect(call).rejects.toMatchObject({ status: 403 });
  });

  it('has no user if it is the job’s own', async () => {
    const { github, rest } = await start();
    await expect(rest.users.getAuthenticated()).rejects.toMatchObject({ status: 403 });
    expect(github.problems).toEqual([]);
  });

  it('is refused if it is wrong or missing', async () => {
    const { github } = await start();
    const wrong = await send(github, 'GET', COMMENTS, undefined, 'another');
    expect(wrong.status).toBe(401);
    expect(await wrong.json()).toMatchObject({ message: 'Bad credentials' });
    expect((await fetch(`${github.url}${COMMENTS}`)).status).toBe(401);
    expect(github.problems).toEqual([]);
  });
});

describe('a violation of GitHub’s contract', () => {
  it.each([
    ['a comment without a body', 'POST', COMMENTS, '{}', 422, "must have required property 'body'"],
    [
      'a body of another type',
      'POST',
      COMMENTS,
      '{"body":1}',
      422,
      'request body/body must be string',
    ],
    [
      'a field that does not exist',
      'POST',
      COMMENTS,
      '{"body":"","b":1}',
      201,
      'additional properties',
    ],
    ['no body at all', 'POST', COMMENTS, undefined, 422, 'request body is missing'],
    ['a body that is not JSON', 'POST', COMMENTS, '{', 400, 'request body is not JSON'],
    [
      'a query parameter of another type',
      'GET',
      `${COMMENTS}?page=two`,
      undefined,
      200,
      'page must be integer',
    ],
    [
      'a query parameter that does not exist',
      'GET',
      `${COMMENTS}?sort=asc`,
      undefined,
      200,
      'sort does not exist',
    ],
    [
      'a path parameter of another type',
      'GET',
      COMMENTS.replace('/2/', '/two/'),
      undefined,
      404,
      'issue_number must be integer',
    ],
    ['an unknown path', 'GET', '/repos/one/two/three', undefined, 404, 'not an operation'],
    ['an unknown method', 'DELETE', COMMENTS, undefined, 404, 'not an operation'],
    [
      'an operation without an answer',
      'GET',
      `/repos/${owner}/${repo}/commits/main`,
      undefined,
      404,
      'no answer',
    ],
    [
      'a field that no GraphQL type has',
      'POST',
      '/graphql',
      JSON.stringify({ query: '{ node(id: "1") { isHidden } }' }),
      200,
      'Cannot query field "isHidden" on type "Node"',
    ],
    ['what is no GraphQL request', 'POST', '/graphql', '{"quarry":""}', 400, 'no GraphQL request'],
  ])('is noted as a problem: %s', async (_what, method, path, body, status, problem) => {
    const { github } = await start();
    expect((await send(github, method, path, body)).status).toBe(status);
    expect(github.problems).toEqual([expect.stringContaining(problem)]);
    expect(github.problems[0]).toContain(`${method} ${path.replace(/\?.*/, '')}`);
  });

  it('is noted as a problem: an answer that GitHub would not give', async () => {
    const { github, rest } = await start({
      answers: { 'pulls/get': () => ({ status: 200, body: { number: 2 } }) },
    });
    await rest.pulls.get({ owner, repo, pull_number: issue_number });
    expect(github.problems).toContainEqual(
      expect.stringContaining("must have required property 'url'"),
    );
  });

  it('is not seen in an answer that GitHub would give', async () => {
    const { github, rest } = await start({
      answers: {
        'actions/list-workflow-run-artifacts': () => ({
          status: 200,
          body: { total_count: 0, artifacts: [] },
        }),
      },
    });
    const { data } = await rest.actions.listWorkflowRunArtifacts({ owner, repo, run_id: 1 });
    expect(data.artifacts).toEqual([]);
    expect(github.problems).toEqual([]);
  });
});

describe('faults', () => {
  it('occur in order, each once, on the requests that they match', async () => {
    const { github } = await start({
      faults: [
        { method: 'POST', pathPattern: /comments$/, status: 502, body: '<html>Bad gateway</html>' },
        {
          method: 'POST',
          pathPattern: /comments$/,
          status: 403,
          headers: { 'retry-after': '1' },
          body: { message: 'You have exceeded a secondary rate limit.' },
        },
        { method: 'POST', pathPattern: /comments$/, drop: true },
      ],
    });
    const post = () => send(github, 'POST', COMMENTS, '{"body":"x"}');
    expect((await send(github, 'GET', COMMENTS)).status).toBe(200);
    expect(await (await post()).text()).toContain('Bad gateway');
    expect((await post()).headers.get('retry-after')).toBe('1');
    await expect(post()).rejects.toThrow();
    expect(github.comments(issue_number)).toEqual([]);
    expect((await post()).status).toBe(201);
    expect(github.requests.map(({ status }) => status)).toEqual([200, 502, 403, 'dropped', 201]);
    expect(github.problems).toEqual([]);
  });
});

describe('a minimised comment', () => {
  const show =
    'mutation ($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }';

  it('is shown by its global id as minimised, and can be shown again with write access', async () => {
    const { github, graphql } = await start();
    const comment = github.seedComment({ issue: issue_number, body: 'x', ...OCTOCAT });
    const ask = () =>
      graphql('query ($id: ID!) { node(id: $id) { id ... on IssueComment { isMinimized } } }', {
        id: comment.node_id,
      });
    expect(await ask()).toEqual({ node: { id: comment.node_id, isMinimized: false } });
    github.minimise(comment);
    expect(await ask()).toEqual({ node: { id: comment.node_id, isMinimized: true } });
    expect(await graphql(show, { id: comment.node_id })).toEqual({
      unminimizeComment: { unminimizedComment: { isMinimized: false } },
    });
    expect(github.isMinimised(comment)).toBe(false);
    await expect(graphql(show, { id: 'IC_nobody' })).rejects.toThrow('Could not resolve to a node');
    expect(github.problems).toEqual([]);
  });

  it('is not shown again by a token that may only read', async () => {
    const { github, graphql } = await start({ permissions: { issues: 'read' } });
    const comment = github.seedComment({ issue: issue_number, body: 'x', ...OCTOCAT });
    github.minimise(comment);
    const shown = graphql(show, { id: comment.node_id });
    await expect(shown).rejects.toThrow('not accessible by integration');
    expect(github.isMinimised(comment)).toBe(true);
    expect(github.problems).toEqual([]);
  });
});

describe('the event payload', () => {
  it('is one that GitHub sent', () => {
    const require = createRequire(import.meta.url);
    const webhooks: readonly {
      name: string;
      examples: unknown[];
    }[] = require('@octokit/webhooks-examples');
    const sent = webhooks.find(({ name }) => name === 'pull_request')?.examples;
    expect(sent).toContainEqual(pullRequestEvent());
  });

  it('differs for a fork only in the repository and the owner of the branch', () => {
    const { pull_request: own } = pullRequestEvent();
    const { pull_request: forked } = forkPullRequestEvent();
    expect(forked.base).toEqual(own.base);
    expect(forked.head).toMatchObject({ ref: own.head.ref, sha: own.head.sha });
    expect(forked.head.repo).toMatchObject({
      full_name: 'mona-contributes/Hello-World',
      fork: true,
    });
    expect(forked.head.repo.id).not.toBe(own.base.repo.id);
    expect(forkPullRequestEvent().sender.login).toBe('mona-contributes');
  });
});
