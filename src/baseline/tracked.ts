import { relative } from 'node:path';
import { git } from '../system/git.ts';
import { GitError } from '../system/git-process.ts';
import { findRepository, realPath, realPlace } from '../system/paths.ts';

/** True if a file or folder, or the target of a link, is part of the checked-out commit. */
export async function isTracked(path: string): Promise<boolean> {
  for (const place of [realPlace(path), realPath(path)]) {
    const repository = findRepository(place);
    if (repository !== null && (await hasIn(repository, place))) return true;
  }
  return false;
}

async function hasIn(repository: string, path: string): Promise<boolean> {
  const name = relative(repository, path) || '.';
  try {
    return (await git(repository, '--literal-pathspecs', 'ls-files', '-z', '--', name)) !== '';
  } catch (error) {
    // A folder outside of any repository is not part of a commit.
    if (error instanceof GitError && error.trouble !== 'failed') return false;
    throw error;
  }
}
