import { relative } from 'node:path';
import { git } from '../system/git.ts';
import { GitError } from '../system/git-process.ts';
import { findRepository, realPath, realPlace } from '../system/paths.ts';

/** Whether a file or folder, or what a link leads to, is part of the commit that is checked out. */
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
    // A folder without a repository has no commit of that name either.
    if (error instanceof GitError && error.trouble !== 'failed') return false;
    throw error;
  }
}
