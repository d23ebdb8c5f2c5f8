import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { git } from '../system/git.ts';
import { unstopped } from '../system/stoppable.ts';
import { isTemporaryName } from '../system/temporary.ts';

/** The worktree's name in a temporary folder. */
export const TREE = 'tree';

/**
 * Make git forget our worktree, and those of killed runs. Other missing worktrees, for example on
 * an absent disk, belong to the user. An error here never fails a run, and a stopped run does this
 * too.
 */
export async function forgetWorktree(repository: string, worktree: string): Promise<void> {
  const forget = (each: string) =>
    unstopped(() => git(repository, 'worktree', 'remove', '--force', '--force', each));
  try {
    await forget(worktree).catch(() => {});
    for (const each of leftIn(repository)) await forget(each);
  } catch {
    // The next run tries again.
  }
}

/** Our worktrees whose temporary folders are gone. */
function leftIn(repository: string): string[] {
  const known = join(repository, '.git/worktrees');
  // In a worktree or submodule git's folder is elsewhere, so leftovers there stay.
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
