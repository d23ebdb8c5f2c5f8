import { describe, expect, it } from 'vitest';
import { runAction } from './support/action.ts';
import { PULL_REQUEST, pullRequest } from './support/events.ts';
import { withGitHub } from './support/github.ts';
import { Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();

// pass@1 = 7/8. Under another name both samples of two problems pass: robust-pass@1 = 3/4.
const GOOD = { nominal: ['11', '11', '11', '10'], renamed: ['11', '11', '10', '10'] };

/** A base with the good suite, and a pull request that changes it. */
function pullRequestOf(files: Parameters<Repository['commit']>[1]) {
  const repository = new Repository();
  const base = repository.commit('main', suite(GOOD));
  const head = repository.commit('feature', files, base);
  const merge = repository.merge(base, head);
  return { repository, base, head, merge, event: pullRequest({ sha: merge, base, head }) };
}

describe('a pull request that changes the dataset', () => {
  it('is compared over the problems of both sides, and the report says so', async () => {
    const ids = ['add/0', 'add/1', 'add/2', 'new/0'];
    // add/3, which base half solved, is gone. new/0 is not solved at all.
    const nominal = ['11', '11', '11', '00'];
    const { repository, merge, event } = pullRequestOf(suite({ ids, nominal, renamed: nominal }));
    const { url, comments } = await github();
    const run = await runAction({ workspace: repository.checkout(merge), event, api: url });
    const [nominalGate, robustGate] = run.results().suites[0]?.gates ?? [];
    // Nothing changed over add/0..2, and add/2 got better under its other name (1/2 → 1).
    expect(nominalGate).toMatchObject({ value: 0.75, baseline: 1, delta: 0, decision: 'pass' });
    expect(robustGate?.baseline).toBeCloseTo(5 / 6, 12);
    expect(robustGate?.delta).toBeCloseTo(1 / 6, 12);
    for (const text of [comments(PULL_REQUEST)[0]?.body, run.summary, run.stdout]) {
      expect(text).toMatch(/3 problems that both sides have/);
      expect(text).toMatch(/1 problem only in head/);
      expect(text).toMatch(/1 problem only in base/);
    }
  });

  it('does not blame the model for a problem whose tests changed', async () => {
    const files = suite(GOOD);
    const path = '.github/data/problems.jsonl';
    const changed = String(files[path]).replace('candidate(1) == 2', 'candidate(1) == 3');
    const { repository, merge, event } = pullRequestOf({ ...files, [path]: changed });
    const { url, comments } = await github();
    const run = await runAction({ workspace: repository.checkout(merge), event, api: url });
    // add/0 is a different problem now: no answer to it can be right, so no answer got worse.
    expect(comments(PULL_REQUEST)[0]?.body).toMatch(/both sides have|dataset/);
    expect(run.results().suites[0]?.gates[0]).toMatchObject({ delta: 0, decision: 'pass' });
  });

  it('goes without a baseline if only the base cannot read its data, and says which data', async () => {
    const repository = new Repository();
    const broken = { ...suite(GOOD), '.github/data/samples.jsonl': 'no JSON\n' };
    const base = repository.commit('main', broken);
    const head = repository.commit('feature', suite(GOOD), base);
    const merge = repository.merge(base, head);
    const { url, comments } = await github();
    const run = await runAction({
      workspace: repository.checkout(merge),
      event: pullRequest({ sha: merge, base, head }),
      api: url,
    });
    expect(run.exitCode, run.log).toBe(0);
    const body = comments(PULL_REQUEST)[0]?.body ?? '';
    expect(body).toMatch(/no baseline/i);
    expect(body).toContain(base.slice(0, 7));
    expect(body).toContain('samples.jsonl');
    // The worktree has a random name, which helps nobody.
    expect(body).not.toContain('passgate-base-');
  });
});

it('a config that moved is read from its new place, and has no baseline', async () => {
  const files = suite({ ...GOOD, config: 'evals/gate.yml' });
  const { repository, merge, event } = pullRequestOf({ ...files, [CONFIG]: null });
  const { url } = await github();
  const run = await runAction({
    workspace: repository.checkout(merge),
    event,
    api: url,
    inputs: { config: 'evals/gate.yml' },
  });
  expect(run.exitCode, run.log).toBe(0);
  expect(run.results().baseline).toBeNull();
});
