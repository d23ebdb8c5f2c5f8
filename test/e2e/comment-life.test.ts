/** Runs that overtake each other, and the comment that they leave. */

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

/** A run by its number and its attempt. */
function runOf(pull: Pull, api: string, id: number, attempt = 1) {
  const environment = { GITHUB_RUN_ID: String(id), GITHUB_RUN_ATTEMPT: String(attempt) };
  return runAction({ ...pull, api, environment });
}

describe('the comment of a later run', () => {
  it('is not overwritten by an earlier run, whenever that one ends', async () => {
    const { url, comments, seedComment } = await github();
    // Earlier versions wrote it like this.
    seedComment({ issue: PULL_REQUEST, body: `${MARKER}\n\n## old`, ...BOT });
    const body = () => comments(PULL_REQUEST)[0]?.body ?? '';

    const later = await runOf(passing, url, 200);
    expect(later.log).toContain('comment updated');
    const head = /"sha":"([\da-f]{40})"/.exec(
      JSON.stringify(passing.event.payload, ['pull_request', 'head', 'sha']),
    )?.[1];
    expect(body()).toMatch(
      new RegExp(
        `^${MARKER}\n<!-- passgate:run id=200 attempt=1 head=${head} by=[\\da-f]{16} decision=pass -->\n\n## ✅`,
      ),
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
