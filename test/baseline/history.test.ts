/** The base commit and the commits before it, in clones as actions/checkout leaves them. */

import { beforeAll, describe, expect, it } from 'vitest';
import { ancestorsOf } from '../../src/baseline/ancestors.ts';
import { baseCommitOf } from '../../src/baseline/base-commit.ts';
import type { EventContext } from '../../src/github/event-context.ts';
import { UserError } from '../../src/system/errors.ts';
import { commitOf, ensureCommit, headOf } from '../../src/system/git.ts';
import { git, Repository } from '../e2e/support/repository.ts';

const DEPTHS = [1, 2, 0];
const repository = new Repository();
const main: string[] = [];
let side: string;
let merged: string;

beforeAll(() => {
  for (let index = 0; index < 5; index += 1) {
    main.push(repository.commit('main', { 'README.md': `${index}` }));
  }
  side = repository.commit('side', { 'side.txt': '1' }, main[1]);
  side = repository.commit('side', { 'side.txt': '2' });
  merged = repository.merge(main[4] ?? '', side);
});

/** Git's own answer if all of the history is available. */
function firstParents(of: Repository, commit: string): string[] {
  return git(of.origin, 'rev-list', '--first-parent', commit).split('\n').slice(1);
}

describe('the commits before a commit', () => {
  it.each(DEPTHS)(
    'are found along first parents, however short the clone is (depth %i)',
    async (depth) => {
      for (const commit of [main[4] ?? '', merged]) {
        const expected = firstParents(repository, commit);
        expect(expected).toHaveLength(commit === merged ? 5 : 4);
        const clone = repository.checkout(merged, { depth });
        expect(await ancestorsOf(clone, commit)).toEqual(expected);
        // The run's own commit, which it needs, is unchanged.
        expect(git(clone, 'rev-parse', 'HEAD')).toBe(merged);
        expect(git(clone, 'status', '--porcelain')).toBe('');
      }
    },
  );

  it('are none before the first commit', async () => {
    const clone = repository.checkout(main[0] ?? '');
    expect(await ancestorsOf(clone, main[0] ?? '')).toEqual([]);
  });

  it('are at most 20', async () => {
    const long = new Repository();
    let last = long.commit('main', { 'README.md': 'first' });
    const tree = git(long.origin, 'rev-parse', `${last}^{tree}`);
    for (let index = 0; index < 30; index += 1) {
      last = git(long.origin, 'commit-tree', '-m', `${index}`, '-p', last, tree);
    }
    git(long.origin, 'update-ref', 'refs/heads/main', last);
    for (const depth of DEPTHS) {
      const found = await ancestorsOf(long.checkout(last, { depth }), last);
      expect(found).toEqual(firstParents(long, last).slice(0, 20));
    }
  });

  it('are found for a commit that is on no branch now, while the host keeps it', async () => {
    const forced = new Repository();
    const first = forced.commit('main', { 'README.md': 'first' });
    const old = forced.commit('main', { 'README.md': 'old' });
    const now = forced.commit('now', { 'README.md': 'now' }, first);
    git(forced.origin, 'update-ref', 'refs/heads/main', now);
    const clone = forced.checkout(now);
    expect(await commitOf(clone, old)).toBeNull();
    expect(await ancestorsOf(clone, old)).toEqual([first]);
    git(forced.origin, 'reflog', 'expire', '--expire=now', '--all');
    git(forced.origin, 'gc', '--quiet', '--prune=now');
    const later = forced.checkout(now);
    await expect(ancestorsOf(later, old)).rejects.toThrow(UserError);
    await expect(ensureCommit(later, old)).rejects.toThrow(/git fetch failed: .*/);
  });
});

describe('the base commit', () => {
  const baseOf = async (of: EventContext | null, clone: string) => {
    const { warnings, ...base } = await baseCommitOf(of, clone, await headOf(clone));
    return { ...base, ...(warnings.length === 0 ? {} : { warnings }) };
  };

  const event = (name: string, more: Partial<EventContext> = {}): EventContext => ({
    name,
    sha: merged,
    ref: 'refs/heads/main',
    repository: { owner: 'o', repo: 'r' },
    defaultBranch: 'main',
    pullRequest: null,
    endedRun: null,
    mergeGroupBaseSha: undefined,
    before: undefined,
    missing: [],
    ...more,
  });
  const stale = {
    number: 2,
    baseSha: 'b'.repeat(40),
    baseRef: 'main',
    headSha: 'c'.repeat(40),
    isFork: false,
  };

  it.each(DEPTHS)('is found for events in a clone of depth %i', async (depth) => {
    const clone = repository.checkout(merged, { depth });
    const pull = event('pull_request', { pullRequest: stale });
    expect(await baseOf(pull, clone)).toEqual({ commit: main[4] });
    const behind = { ...pull, sha: 'd'.repeat(40) };
    // A merge that is newer than the event's: its base has moved on.
    expect(await baseOf(behind, clone)).toEqual({ commit: main[4] });
    for (const name of ['schedule', 'workflow_dispatch']) {
      expect(await baseOf(event(name), clone)).toEqual({ commit: main[4] });
    }
    const queue = event('merge_group', { mergeGroupBaseSha: main[2] });
    expect(await baseOf(queue, clone)).toEqual({ commit: main[2] });
    expect(await baseOf(event('push', { before: main[3] }), clone)).toEqual({
      commit: main[3],
    });
    // A local runner may send it like this.
    const partial = event('merge_group', { missing: ['merge_group.base_sha'] });
    expect(await baseOf(partial, clone)).toEqual({
      commit: main[4],
      warnings: [expect.stringContaining('lacks merge_group.base_sha')],
    });
    for (const none of [event('push', { before: '0'.repeat(40) }), event('issue_comment'), null]) {
      expect(await baseOf(none, clone)).toHaveProperty('none');
    }
  });

  it('does not exist for a scheduled run on the first commit', async () => {
    const clone = repository.checkout(main[0] ?? '');
    expect(await baseOf(event('schedule'), clone)).toEqual({
      none: 'this is the first commit of its branch',
    });
  });
});
