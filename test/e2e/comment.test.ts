import { beforeAll, describe, expect, it } from 'vitest';
import { type ActionOptions, type ActionRun, runAction } from './support/action.ts';
import { type Event, PULL_REQUEST, pullRequest } from './support/events.ts';
import { TOKEN, withGitHub } from './support/github.ts';
import { Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;

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
let fromFork: Event;
/** The comment of a run that passes. */
let ours: string;

beforeAll(async () => {
  const base = repository.commit('main', suite(PASSING));
  const head = repository.commit('feature', { ...suite(FAILING), 'README.md': 'Hello\n' }, base);
  const merge = repository.merge(base, head);
  const commits = { sha: merge, base, head };
  failing = { workspace: repository.checkout(merge), event: pullRequest(commits) };
  fromFork = pullRequest(commits, true);
  const other = repository.commit('other', suite({ ...PASSING, nominal: ['1'] }), base);
  const good = repository.merge(base, other);
  const event = pullRequest({ sha: good, base, head: other });
  passing = { workspace: repository.checkout(good), event };
  const { url, comments } = await github();
  await runAction({ ...passing, api: url });
  ours = comments(PULL_REQUEST)[0]?.body ?? '';
});

/** The decision of the run is right, whatever happened to the comment. */
function expectDecision(run: ActionRun, decision: 'pass' | 'fail'): void {
  expect(run.exitCode, run.log).toBe(decision === 'pass' ? 0 : 1);
  expect(run.outputs.decision).toBe(decision);
  expect(run.results().decision).toBe(decision);
  expect(run.summary).toContain('Passgate');
  expect(run.errors).toHaveLength(decision === 'pass' ? 0 : 1);
}

describe('a token without permission to comment', () => {
  it('is no failure for a pull request from a fork, and the warning says why', async () => {
    const { url, comments } = await github({ permissions: { issues: 'read' } });
    const passed = await runAction({
      ...passing,
      event: { ...fromFork, sha: passing.event.sha },
      api: url,
    });
    expectDecision(passed, 'pass');
    const failed = await runAction({ ...failing, event: fromFork, api: url });
    expectDecision(failed, 'fail');
    for (const { warnings } of [passed, failed]) {
      expect(warnings).toHaveLength(1);
      expect(warnings[0]?.message).toMatch(/fork/);
      expect(warnings[0]?.message).toMatch(/read-only/);
    }
    expect(comments(PULL_REQUEST)).toEqual([]);
  });

  it.each(['read', 'none'] as const)(
    'gives a warning with the permission in the repository itself (%s)',
    async (issues) => {
      const { url, comments } = await github({ permissions: { issues } });
      const run = await runAction({ ...failing, api: url, inputs: { check: 'true' } });
      expectDecision(run, 'fail');
      expect(run.warnings.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^no comment: .*"pull-requests: write"/),
        expect.stringMatching(/^no check run: .*"checks: write"/),
      ]);
      expect(comments(PULL_REQUEST)).toEqual([]);
    },
  );

  it('is not used if the input is empty', async () => {
    const { url, requests } = await github();
    const run = await runAction({ ...passing, api: url, inputs: { 'github-token': '' } });
    expectDecision(run, 'pass');
    expect(run.warnings[0]?.message).toContain('github-token');
    expect(requests).toEqual([]);
  });

  it('gives a warning if the token is wrong', async () => {
    const { url } = await github({ token: 'ghs_another' });
    const run = await runAction({ ...passing, api: url });
    expectDecision(run, 'pass');
    expect(run.warnings).toHaveLength(1);
    expect(run.warnings[0]?.message).toMatch(/bad credentials/i);
    expect(run.warnings[0]?.message).not.toContain(TOKEN);
  });
});

describe('the comment', () => {
  const marker = /^<!-- passgate:v1 key=\S+ -->/;

  it('leaves somebody else’s comment alone, even if that begins with the marker', async () => {
    const start = marker.exec(ours)?.[0] ?? 'none';
    const body = `${start}\nI am not Passgate`;

    // With the job's own token a person's comment is not ours.
    const app = await github();
    app.seedComment({ issue: PULL_REQUEST, body, login: 'mallory', type: 'User' });
    await runAction({ ...passing, api: app.url });
    expect(app.comments(PULL_REQUEST).map((one) => one.user.login)).toEqual(['mallory', BOT.login]);
    expect(app.comments(PULL_REQUEST)[0]?.body).toBe(body);

    // With a person's token, comments of other persons and of bots are not ours.
    const user = await github({ actor: 'user', login: 'octocat' });
    user.seedComment({ issue: PULL_REQUEST, body, login: 'mallory', type: 'User' });
    user.seedComment({ issue: PULL_REQUEST, body, ...BOT });
    await runAction({ ...passing, api: user.url });
    await runAction({ ...failing, api: user.url });
    expect(user.comments(PULL_REQUEST).map((one) => one.user.login)).toEqual([
      'mallory',
      BOT.login,
      'octocat',
    ]);
    expect(
      user
        .comments(PULL_REQUEST)
        .slice(0, 2)
        .map((one) => one.body),
    ).toEqual([body, body]);
    expect(user.comments(PULL_REQUEST)[2]?.body).toContain('❌');
  });

  it('leaves a comment alone that has the marker further down', async () => {
    const { url, comments, seedComment } = await github();
    seedComment({ issue: PULL_REQUEST, body: `See this:\n${ours}`, ...BOT });
    await runAction({ ...passing, api: url });
    expect(comments(PULL_REQUEST)).toHaveLength(2);
  });

  it('exists once for each config and each job', async () => {
    const { url, comments } = await github();
    const both = repository.commit('both', {
      ...suite({ ...PASSING, config: 'a.yml' }),
      ...suite({ ...PASSING, config: 'b.yml' }),
    });
    const workspace = repository.checkout(both);
    const options = { workspace, event: { ...passing.event, sha: both }, api: url };
    const runs = [
      { inputs: { config: 'a.yml' }, job: 'one' },
      { inputs: { config: 'b.yml' }, job: 'one' },
      { inputs: { config: 'a.yml' }, job: 'two' },
    ];
    for (const run of [...runs, ...runs]) {
      expect((await runAction({ ...options, ...run })).exitCode).toBe(0);
    }
    expect(comments(PULL_REQUEST)).toHaveLength(3);
    const markers = comments(PULL_REQUEST).map(({ body }) => marker.exec(body)?.[0]);
    expect(new Set(markers).size).toBe(3);
  });

  it('is a separate one for the same config name in another working directory', async () => {
    const { url, comments } = await github();
    const both = repository.commit('folders', {
      ...suite({ ...PASSING, config: 'one/passgate.yml' }),
      ...suite({ ...PASSING, config: 'two/passgate.yml' }),
    });
    const options = {
      workspace: repository.checkout(both),
      event: { ...passing.event, sha: both },
      api: url,
    };
    for (const folder of ['one', 'two']) {
      const inputs = { config: 'passgate.yml', 'working-directory': folder };
      expect((await runAction({ ...options, inputs })).exitCode).toBe(0);
    }
    expect(comments(PULL_REQUEST)).toHaveLength(2);
  });

  it('still fits on a pull request with a huge number of problems', async () => {
    const ids = Array.from({ length: 400 }, (_, index) => `${'long-name-'.repeat(15)}${index}`);
    const zeros = ids.map(() => '0');
    const ones = ids.map(() => '1');
    const gates = ['{ metric: pass@1, max-drop: 0 }'];
    const large = new Repository();
    const base = large.commit('big', suite({ ids, nominal: ones, gates }));
    const head = large.commit('bigger', suite({ ids, nominal: zeros, gates }), base);
    const merge = large.merge(base, head);
    const { url, comments } = await github();
    const event = pullRequest({ sha: merge, base, head });
    const run = await runAction({ workspace: large.checkout(merge), event, api: url });
    expect(run.exitCode, run.log).toBe(1);
    expect(run.warnings).toEqual([]);
    expect(comments(PULL_REQUEST)[0]?.body.length).toBeLessThanOrEqual(65_536);
    expect(comments(PULL_REQUEST)[0]?.body).toContain('400 problems');
  });
});
