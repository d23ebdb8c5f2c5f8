import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { git } from '../system/git.ts';
import { unstopped } from '../system/stoppable.ts';
import { isTemporaryName } from '../system/temporary.ts';

/** The worktree's name in a temporary folder. */
export const TREE = 'tree';

/**
 * Have git forget a worktree of ours, and those of runs that were killed. Others that cannot be seen
 * now, as on a disk that is not there, are the user's. It never fails a run, also one that is stopped.
 */
export async function forgetWorktree(repository: string, worktree: string): Promise<void> {
  const forget = (each: string) =>
    unstopped(() => git(repository, 'worktree', 'remove', '--force', '--force', each));
  try {
    await forget(worktree).catch(() => {});
    for (const each of leftIn(repository)) await forget(each);
  } catch {
    // The next run tries again to remove it.
  }
}

/** Worktrees in temporary folders that are gone. */
function leftIn(repository: string): string[] {
  const known = join(repository, '.git/worktrees');
  // In a worktree or a submodule, git's own folder is elsewhere: what was left there stays.
  if (!existsSync(known)) return [];
  return readdirSync(known).flatMap((name) => {
    const file = join(known, name, 'gitdir');
    if (!existsSync(file)) return [];
    const tree = dirname(readFileSync(file, 'utf8').trim());
    const folder = dirname(tree);
    const isOurs = basename(tree) === TREE && isTemporaryName(basename(folder));
    return isOurs && !existsSync(folder) ? [tree] : [];
  });
}
