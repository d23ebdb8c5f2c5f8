/** When a comment comes, what may overwrite it, and that there is one. */

import { beforeAll, describe, expect, it } from 'vitest';
import { type ActionOptions, runAction } from './support/action.ts';
import { PULL_REQUEST, pullRequest } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { Repository } from './support/repository.ts';
import { suite } from './support/suite.ts';

const github = withGitHub();
const BOT = { login: 'github-actions[bot]', type: 'Bot' } as const;
const MARKER = '<!-- passgate:v1 key=.github/passgate.yml#evals -->';
const gates = ['{ metric: pass@1, min: 0.5 }'];
const PASSING = { nominal: ['1'], gates, rest: ['baseline: none'] };

const repository = new Repository();
type Pull = Omit<ActionOptions, 'api'>;
let passing: Pull;
let failing: Pull;

beforeAll(() => {
  const base = repository.commit('main', suite(PASSING));
  const propose = (branch: string, nominal: string): Pull => {
    const head = repository.commit(branch, suite({ ...PASSING, nominal: [nominal] }), base);
    const sha = repository.merge(base, head);
    return { workspace: repository.checkout(sha), event: pullRequest({ sha, base, head }) };
  };
  passing = propose('good', '1');
  failing = propose('bad', '0');
});

/** A run by its number, and by how often it was started. */
function runOf(pull: Pull, api: string, id: number, attempt = 1, more: Partial<Pull> = {}) {
  const environment = { GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) };
  return runAction({ ...pull, api, environment, ...more });
}

describe('a comment', () => {
  it('of a later run is not overwritten by an earlier one, whenever that ends', async () => {
    const { url, comments, seedComment } = await github();
    // As earlier versions wrote it.
    seedComment({ issue: PULL_REQUEST, body: `${MARKER}\n\n## old`, ...BOT });
    const body = () => comments(PULL_REQUEST)[0]?.body ?? '';

    const later = await runOf(passing, url, 200);
    expect(later.log).toContain('comment updated');
    const head = /"sha":"([\da-f]{40})"/.exec(
      JSON.stringify(passing.event.payload, ['pull_request', 'head', 'sha']),
    )?.[1];
    expect(body()).toMatch(
      new RegExp(`^${MARKER}\n<!-- passgate:run id=200 attempt=1 head=${head} -->\n\n## ✅`),
    );
    expect(body().replace(/\n<!-- passgate:run .*/, '')).toBe(later.file('comment.md'));

    const earlier = await runOf(failing, url, 100, 5);
    expect(earlier.exitCode, earlier.log).toBe(1);
    expect(earlier.warnings).toEqual([]);
    const notices = earlier.commands.filter(({ name }) => name === 'notice');
    expect(notices.map(({ message }) => message)).toEqual([
      expect.stringContaining('of a newer run (200, attempt 1, head'),
    ]);
    expect(body()).toContain('## ✅');

    expect(comments(PULL_REQUEST)).toHaveLength(1);
  });
});

describe('the input comment', () => {
  it('on-failure makes none where all is well, and keeps one that is there true', async () => {
    const { url, comments, seedComment } = await github();
    const more = { inputs: { comment: 'on-failure' } };
    const none = await runOf(passing, url, 1, 1, more);
    expect(none.log).toContain('no comment: nothing to tell (comment: on-failure)');
    expect(comments(PULL_REQUEST)).toEqual([]);
    seedComment({ issue: PULL_REQUEST, body: `${MARKER}\n\n## ❌`, ...BOT });
    await runOf(passing, url, 2, 1, more);
    expect(comments(PULL_REQUEST)[0]?.body).toContain('## ✅');
  });

  it('on-change makes none where all is as in the base', async () => {
    const { url, comments } = await github();
    const base = repository.commit('compared', suite({ nominal: ['1', '1'], gates }));
    const commented = async (nominal: readonly string[]) => {
      const head = repository.commit(`change-${nominal}`, suite({ nominal, gates }), base);
      const sha = repository.merge(base, head);
      const event = pullRequest({ sha, base, head });
      const workspace = repository.checkout(sha, { depth: 2 });
      const run = await runAction({ workspace, event, api: url, inputs: { comment: 'on-change' } });
      expect(run.exitCode, run.log).toBe(0);
      return comments(PULL_REQUEST).length;
    };
    expect(await commented(['1', '1'])).toBe(0);
    expect(await commented(['1', '0'])).toBe(1);
  });

  it('never asks GitHub for nothing, and another word is refused', async () => {
    const { url, requests } = await github();
    const never = await runOf(failing, url, 1, 1, { inputs: { comment: 'never' } });
    expect(never.warnings).toEqual([]);
    expect(requests).toEqual([]);
    const wrong = await runOf(failing, url, 1, 1, { inputs: { comment: 'sometimes' } });
    expect(wrong.exitCode).toBe(2);
    expect(wrong.errors[0]?.message).toContain(
      'expected auto, always, on-change, on-failure, never',
    );
  });
});
