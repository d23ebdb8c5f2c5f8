/** The history of runs: on its branch through GitHub's API, or as an artifact. */

import { describe, expect, it } from 'vitest';
import { readZipped } from '../../src/baseline/stores/zip.ts';
import { type HistoryLine, historyLineSchema } from '../../src/records/history-line.ts';
import { historyFile } from '../../src/results/history/with-line.ts';
import type { GitHub } from './loopback/server.ts';
import { type ActionRun, runCli } from './support/action.ts';
import { pullRequest, pushToMain } from './support/events.ts';
import { TOKEN, withGitHub } from './support/github.ts';
import { type JobOptions, runJob } from './support/job.ts';
import { git, Repository } from './support/repository.ts';
import { CONFIG, suite } from './support/suite.ts';

const github = withGitHub();
const FILE = historyFile(`${CONFIG}#evals`);
const BRANCH = 'passgate-history';
const NOBODY = '0'.repeat(40);
const UPDATE = { method: 'PATCH', pathPattern: /\/git\/refs\// };

/** A repository with two commits on `main`; the second one's suite is worse. */
function twoCommits() {
  const repository = new Repository();
  const first = repository.commit('main', suite({ nominal: ['11', '10'] }));
  const second = repository.commit('main', suite({ nominal: ['10', '10'] }));
  return { repository, origin: repository.origin, first, second };
}

/** Run the push of a commit to `main`. */
function runPush(
  hub: GitHub,
  repository: Repository,
  commit: string,
  rest: Pick<JobOptions, 'inputs' | 'run'> = {},
) {
  return runJob({
    github: hub,
    workspace: repository.checkout(commit),
    event: pushToMain(commit, NOBODY),
    ...rest,
    inputs: { history: 'branch', ...rest.inputs },
  });
}

const textOn = (origin: string) => git(origin, 'show', `${BRANCH}:${FILE}`);
const linesIn = (text: string): HistoryLine[] =>
  text
    .split('\n')
    .flatMap((line) => (line === '' ? [] : historyLineSchema.parse(JSON.parse(line))));
const messages = ({ warnings }: ActionRun) => warnings.map(({ message }) => message);

describe('the history', () => {
  it('begins with a branch of its own, and grows with each run', async () => {
    const { repository, origin, first, second } = twoCommits();
    const hub = await github({ origin, permissions: { contents: 'write' } });
    const one = await runPush(hub, repository, first);
    expect(one.exitCode, one.log).toBe(0);
    expect(one.warnings).toEqual([]);
    expect(git(origin, 'rev-list', '--count', BRANCH)).toBe('1');
    expect(git(origin, 'ls-tree', '--name-only', BRANCH).split('\n').sort()).toEqual(
      [FILE, 'README.md'].sort(),
    );
    expect(linesIn(textOn(origin))).toMatchObject([
      {
        key: `${CONFIG}#evals`,
        commit: first,
        createdAt: one.results().createdAt,
        decision: 'pass',
        run: { id: one.run.id, attempt: 1 },
        suites: [{ name: 'small', problems: 2, metrics: { 'pass@1': { value: 0.75 } } }],
      },
    ]);

    const two = await runPush(hub, repository, second);
    expect(two.warnings).toEqual([]);
    expect(git(origin, 'log', '--format=%an: %s', BRANCH).split('\n')).toEqual([
      `github-actions[bot]: Run of ${second.slice(0, 7)}: ${CONFIG}#evals`,
      `github-actions[bot]: Run of ${first.slice(0, 7)}: ${CONFIG}#evals`,
    ]);
    expect(linesIn(textOn(origin)).map(({ commit }) => commit)).toEqual([first, second]);
    for (const text of [two.log.replace(`::add-mask::${TOKEN}`, ''), textOn(origin)]) {
      expect(text).not.toContain(TOKEN);
    }

    const clone = repository.checkout(second);
    const none = await runCli(clone, 'history');
    expect(none.exitCode).toBe(2);
    expect(none.stderr).toContain(`git fetch origin ${BRANCH}:${BRANCH}`);
    git(clone, 'fetch', '--quiet', 'origin', `${BRANCH}:${BRANCH}`);
    const shown = await runCli(clone, 'history', '--json', '--last', '1');
    expect(linesIn(shown.stdout)).toEqual(linesIn(textOn(origin)).slice(1));
    const table = await runCli(clone, 'history');
    expect(table.stderr).toBe('');
    expect(table.stdout).toMatch(/75\.0%[^\n]*pass[\s\S]*50\.0%[^\n]*pass/);

    const ids = { id: two.run.id, attempt: 2 };
    const again = await runJob({
      github: hub,
      workspace: repository.checkout(second),
      event: pushToMain(second, first),
      inputs: { history: 'branch' },
      environment: { GITHUB_RUN_ID: String(ids.id), GITHUB_RUN_ATTEMPT: '2' },
    });
    expect(again.warnings).toEqual([]);
    expect(linesIn(textOn(origin)).map(({ commit, run }) => ({ commit, run }))).toEqual([
      { commit: first, run: { id: one.run.id, attempt: 1 } },
      { commit: second, run: ids },
    ]);
  });

  it('has both of two runs that end at the same time, and keeps lines that it cannot read', async () => {
    const { repository, origin, first, second } = twoCommits();
    const damaged = ['{"version":1,"key":"x"}', 'no JSON'];
    repository.commit('seed', { [FILE]: `${damaged.join('\n')}\n` }, first);
    git(origin, 'branch', '--move', 'seed', BRANCH);
    // The first update waits for the second one, which was made from the same tip.
    const hub = await github({
      origin,
      permissions: { contents: 'write' },
      faults: [{ ...UPDATE, until: UPDATE }],
    });
    const runs = await Promise.all([
      runPush(hub, repository, first),
      runPush(hub, repository, second),
    ]);
    const updates = hub.requests.filter(({ method }) => method === 'PATCH');
    expect(updates.map(({ status }) => status)).toEqual([200, 422, 200]);
    const lines = textOn(origin).split('\n');
    expect(lines.slice(0, 2)).toEqual(damaged);
    const kept = linesIn(lines.slice(2).join('\n'));
    expect(new Set(kept.map(({ commit }) => commit))).toEqual(new Set([first, second]));
    expect(kept).toHaveLength(2);
    for (const run of runs) {
      expect(messages(run)).toEqual([expect.stringContaining('2 lines of')]);
      expect(run.exitCode, run.log).toBe(0);
    }
  });

  it('goes to an artifact if the token may not write, with the runs of the artifact before', async () => {
    const { repository, origin, first, second } = twoCommits();
    const hub = await github({ origin });
    const inputs = { history: 'auto', 'history-keep': '2' };
    const one = await runPush(hub, repository, first, { inputs });
    const two = await runPush(hub, repository, second, { inputs });
    for (const run of [one, two]) {
      expect(run.exitCode, run.log).toBe(0);
      expect(messages(run)).toEqual([expect.stringContaining('"contents: write"')]);
    }
    const artifact = two.run.artifacts.find(({ name }) => name.startsWith('passgate-history-'));
    const text = readZipped(artifact?.content ?? Buffer.alloc(0), FILE, 1 << 20).toString('utf8');
    expect(linesIn(text).map(({ commit }) => commit)).toEqual([first, second]);
    expect(git(origin, 'branch', '--list', BRANCH)).toBe('');
  });

  it('is not touched by a fork’s pull request', async () => {
    const { repository, origin, first } = twoCommits();
    const head = repository.commit('feature', suite({ nominal: ['11', '11'] }), first);
    const sha = repository.merge(first, head);
    const hub = await github({ origin, permissions: { contents: 'write' } });
    const run = await runJob({
      github: hub,
      workspace: repository.checkout(sha, { depth: 2 }),
      event: pullRequest({ sha, base: first, head }, true),
      inputs: { history: 'auto' },
    });
    expect(run.exitCode, run.log).toBe(0);
    expect(hub.requests.filter(({ path }) => path.includes('/git/'))).toEqual([]);
    const names = run.run.artifacts.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('passgate-history'))).toEqual([]);
    expect(git(origin, 'branch', '--list', BRANCH)).toBe('');
  });
});
