import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { runAction } from './support/action.ts';
import { PULL_REQUEST, pullRequest, REPOSITORY } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { git, Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();

// pass@1 = 7/8. Under another name both samples of two problems pass: robust-pass@1 = 3/4.
const GOOD = { nominal: ['11', '11', '11', '10'], renamed: ['11', '11', '10', '10'] };
// pass@1 = 4/8, robust-pass@1 = 3/8.
const WORSE = { nominal: ['11', '10', '10', '00'], renamed: ['11', '10', '00', '00'] };

const WORSE_FILES = suite(WORSE);

/** A base with the good suite, and a pull request that changes it. */
function pullRequestOf(files: Parameters<Repository['commit']>[1]) {
  const repository = new Repository();
  const base = repository.commit('main', suite(GOOD));
  const head = repository.commit('feature', files, base);
  const merge = repository.merge(base, head);
  return { repository, base, head, merge, event: pullRequest({ sha: merge, base, head }) };
}

describe('the first run of a repository', () => {
  it('binds absolute gates, skips relative ones and says that there is no baseline', async () => {
    const repository = new Repository();
    const base = repository.commit('main', { 'README.md': 'Hello\n' });
    const head = repository.commit('feature', suite(GOOD), base);
    const merge = repository.merge(base, head);
    const event = pullRequest({ sha: merge, base, head });
    const { url, comments, requests } = await github();
    const run = await runAction({ workspace: repository.checkout(merge), event, api: url });

    expect(run.exitCode, run.log).toBe(0);
    expect(run.errors).toEqual([]);
    expect(run.warnings).toEqual([]);
    const results = run.results();
    expect(results).toMatchObject({ decision: 'pass', commit: merge, baseline: null, errors: [] });
    expect(results.suites[0]?.gates.map(({ metric, decision }) => [metric, decision])).toEqual([
      ['pass@1', 'pass'],
      ['robust-pass@1', 'skipped'],
    ]);
    expect(results.suites[0]?.gates[1]?.reason).toContain('no baseline');

    expect(run.outputs).toMatchObject({
      decision: 'pass',
      'pass-at-1': '0.875',
      'pass-hat-1': '0.875',
      'robust-pass-at-1': '0.75',
      results: `${run.out}/results.json`,
    });
    expect(JSON.parse(run.outputs.metrics ?? '')).toMatchObject({
      small: { 'pass@1': 0.875, 'robust-pass@1': 0.75 },
    });
    const [comment] = comments(PULL_REQUEST);
    expect(comments(PULL_REQUEST)).toHaveLength(1);
    expect(comment?.body).toMatch(/^<!-- passgate:v1 key=\S+ -->\n/);
    for (const text of [comment?.body, run.summary]) {
      expect(text).toContain('87.5%');
      expect(text).toContain('75.0%');
      expect(text).toMatch(/no baseline/i);
      expect(text).toMatch(/does not have this config yet/);
    }
    expect(comment?.body).toBe(run.file('comment.md'));
    expect(run.summary).toBe(run.file('summary.md'));
    expect(requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'GET 403', // asks for the token's owner: an app's token has none
      'GET 200',
      'POST 201',
      'GET 200', // looks for a second comment, which another run may have made
    ]);
  });

  it('still fails on an absolute gate, and reports it in every place', async () => {
    const repository = new Repository();
    const base = repository.commit('main', { 'README.md': 'Hello\n' });
    const gates = ['{ metric: pass@1, min: 0.9, max-drop: 0.05 }'];
    const head = repository.commit('feature', suite({ ...GOOD, gates }), base);
    const merge = repository.merge(base, head);
    const event = pullRequest({ sha: merge, base, head });
    const { url, checks } = await github({ permissions: { checks: 'write' } });
    const inputs = { check: 'true' };
    const workspace = repository.checkout(merge);
    const run = await runAction({ workspace, event, api: url, inputs });
    expect(run.exitCode).toBe(1);
    expect(run.outputs.decision).toBe('fail');
    expect(run.errors).toHaveLength(1);
    expect(run.errors[0]?.message).toMatch(/87\.5%.*90\.0%/);
    expect(run.warnings).toEqual([]);

    const line = Number(run.errors[0]?.properties.line);
    expect(checks).toMatchObject([
      {
        name: `Passgate ${CONFIG}#evals`,
        head_sha: head,
        conclusion: 'failure',
        output: {
          title: expect.stringMatching(/^pass@1 .*87\.5%/),
          annotations: [{ path: CONFIG, start_line: line, annotation_level: 'failure' }],
        },
      },
    ]);
    expect(JSON.stringify(checks)).not.toContain('passgate:v1');
    expect(JSON.parse(run.outputs.json ?? '')).toMatchObject({
      decision: 'fail',
      commit: merge,
      base: null,
      suites: [
        {
          name: 'small',
          metrics: { 'pass@1': 0.875, 'robust-pass@1': 0.75 },
          gates: [{ metric: 'pass@1', value: 0.875, base: null, delta: null, decision: 'fail' }],
        },
      ],
    });
    const junit = await parse(run.file('junit.xml') ?? '');
    expect(junit).toMatchObject({ tests: 1, failures: 1, errors: 0 });
  });
});

describe('a pull request', () => {
  it('fails if it makes answers worse, and updates the same comment once it mends them', async () => {
    const { repository, base, merge, event } = pullRequestOf(WORSE_FILES);
    const { url, comments, seedComment, requests } = await github();
    for (let index = 0; index < 150; index += 1) {
      seedComment({ issue: PULL_REQUEST, body: `comment ${index}`, login: 'mona', type: 'User' });
    }
    // Only the merge commit is fetched.
    const workspace = repository.checkout(merge, { depth: 1 });
    const failed = await runAction({ workspace, event, api: url });

    expect(failed.exitCode, failed.log).toBe(1);
    // Neither a worktree nor a changed file is left behind.
    expect(git(workspace, 'worktree', 'list').split('\n')).toHaveLength(1);
    expect(git(workspace, 'rev-parse', 'HEAD')).toBe(merge);
    expect(git(workspace, 'status', '--porcelain')).toBe('?? passgate-results/');
    expect(failed.outputs).toMatchObject({ decision: 'fail', 'pass-at-1': '0.5' });
    const results = failed.results();
    expect(results).toMatchObject({
      decision: 'fail',
      commit: merge,
      baseline: { source: 'rerun', commit: base, distance: 0 },
    });
    const gates = results.suites[0]?.gates ?? [];
    expect(gates).toMatchObject([
      { metric: 'pass@1', decision: 'fail', value: 0.5, baseline: 0.875, delta: -0.375 },
      { metric: 'robust-pass@1', decision: 'fail', value: 0.375, baseline: 0.75, delta: -0.375 },
    ]);
    const place = { file: '.github/data/problems.jsonl', line: 4 };
    expect(results.suites[0]?.problems[3]).toMatchObject({ id: 'add/3', place });
    const link = `https://github.com/${REPOSITORY}/blob/${merge}/${place.file}#L4`;
    for (const text of [comments(PULL_REQUEST).at(-1)?.body, failed.summary]) {
      const row = text?.split('\n').find((line) => line.startsWith(`| [\`add/3\`](${link}) |`));
      expect(row).toContain('`AssertionError');
    }
    for (const { low, high, delta } of gates) {
      expect(low).toBeLessThanOrEqual(delta ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(delta ?? Number.NaN);
    }
    // One error gives the reason at its gate's line. The other gate has an error at its own line.
    const config = String(WORSE_FILES[CONFIG]).split('\n');
    const lineOf = (metric: string) => 1 + config.findIndex((line) => line.includes(metric));
    expect(failed.errors).toMatchObject([
      {
        message: expect.stringMatching(/^pass@1 fell by 37\.5 points.*, and 1 more gate failed$/),
        properties: { file: CONFIG, line: String(lineOf('metric: pass@1')), col: '9' },
      },
      {
        message: expect.stringMatching(/^small: robust-pass@1 func_name fell by 37\.5 points/),
        properties: { file: CONFIG, line: String(lineOf('robust-pass@1')), col: '9' },
      },
    ]);
    expect(comments(PULL_REQUEST)).toHaveLength(151);
    const comment = comments(PULL_REQUEST)[150];
    const before = comment?.body ?? '';
    for (const fact of ['87.5%', '50.0%', '75.0%', '37.5%', '−37.5', base.slice(0, 7)]) {
      expect(before).toContain(fact);
    }
    expect(before).toMatch(/fell by 37\.5 points.*5\.0/);
    expect(before).toContain('`add/3`');
    expect(failed.summary).toContain('fell by 37.5 points');

    const better = repository.commit('feature', suite({ ...GOOD, nominal: Array(4).fill('11') }));
    const secondMerge = repository.merge(base, better);
    const seen = requests.length;
    const mended = await runAction({
      workspace: repository.checkout(secondMerge),
      event: pullRequest({ sha: secondMerge, base, head: better }),
      api: url,
    });
    expect(mended.exitCode, mended.log).toBe(0);
    expect(mended.outputs).toMatchObject({ decision: 'pass', 'pass-at-1': '1' });
    expect(comments(PULL_REQUEST)).toHaveLength(151);
    const after = comments(PULL_REQUEST)[150];
    expect(after?.id).toBe(comment?.id);
    expect(after?.body).not.toContain('fell by');
    expect(after?.body).toContain('+12.5');
    const second = requests.slice(seen);
    expect(second.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET', 'GET', 'PATCH']);
    expect(second.map(({ query }) => query.page)).toEqual([
      undefined,
      undefined,
      '2',
      undefined,
      undefined,
    ]);
    expect(second.at(-1)?.path).toContain(`/issues/comments/${comment?.id}`);
  });

  it('passes with unchanged numbers if it changes nothing', async () => {
    const { repository, base, merge, event } = pullRequestOf({ 'README.md': 'Hello\n' });
    const { url, comments } = await github();
    const run = await runAction({ workspace: repository.checkout(merge), event, api: url });
    expect(run.exitCode).toBe(0);
    expect(run.results().baseline?.commit).toBe(base);
    expect(run.results().suites[0]?.gates).toMatchObject([
      { decision: 'pass', delta: 0 },
      { decision: 'pass', delta: 0 },
    ]);
    expect(comments(PULL_REQUEST)[0]?.body).toContain('unchanged');
  });

  it('is compared with the base branch as it is now, not as it was at the event', async () => {
    const repository = new Repository();
    const stale = repository.commit('main', suite({ ...GOOD, nominal: Array(4).fill('00') }));
    const head = repository.commit('feature', { 'README.md': 'Hello\n' }, stale);
    const base = repository.commit('main', suite(GOOD));
    const merge = repository.merge(base, head);
    const event = pullRequest({ sha: merge, base: stale, head });
    const { url } = await github();
    for (const depth of [1, 0]) {
      const run = await runAction({
        workspace: repository.checkout(merge, { depth }),
        event,
        api: url,
      });
      expect(run.results().baseline?.commit).toBe(base);
      expect(run.results().suites[0]?.gates[0]).toMatchObject({ baseline: 0.875, delta: 0 });
    }
  });

  it('is compared with the event’s base if its head was checked out instead of the merge', async () => {
    const { repository, base, head, event } = pullRequestOf(suite(WORSE));
    const { url } = await github();
    const run = await runAction({ workspace: repository.checkout(head), event, api: url });
    expect(run.results()).toMatchObject({ commit: head, baseline: { commit: base } });
    expect(run.exitCode).toBe(1);
  });

  it('still binds absolute gates if no base can be fetched, and gives the reason', async () => {
    const { repository, merge, event } = pullRequestOf(suite(WORSE));
    const workspace = repository.checkout(merge);

    git(workspace, 'remote', 'set-url', 'origin', 'file:///nonexistent/repository');
    const { url, comments } = await github();
    const run = await runAction({ workspace, event, api: url });
    expect(run.exitCode, run.log).toBe(0);
    expect(run.results().baseline).toBeNull();
    expect(comments(PULL_REQUEST)[0]?.body).toMatch(/not compared.*git fetch failed/i);
  });
});
