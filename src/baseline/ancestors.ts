import { ensureCommit, fetch, git, parentsOf } from '../system/git.ts';

/** The most earlier commits that are searched for results. */
export const MOST_ANCESTORS = 20;

/**
 * The commits before a commit, along first parents, nearest first: at most 20. A shallow clone
 * fetches the commits that it lacks.
 * @throws UserError if git cannot get them
 */
export async function ancestorsOf(folder: string, commit: string): Promise<string[]> {
  await ensureCommit(folder, commit);
  const known = await firstParents(folder, commit);
  if (known.length >= MOST_ANCESTORS) return known;
  // In a shallow clone the last known commit still names its parents.
  const [more] = await parentsOf(folder, known.at(-1) ?? commit);
  if (more === undefined) return known;
  await fetch(folder, MOST_ANCESTORS + 1, commit);
  return firstParents(folder, commit);
}

async function firstParents(folder: string, commit: string): Promise<string[]> {
  const most = `--max-count=${MOST_ANCESTORS + 1}`;
  const text = await git(folder, 'rev-list', '--first-parent', most, commit);
  return text.split('\n').slice(1);
}
