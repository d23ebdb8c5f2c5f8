import { relative } from 'node:path';
import { findRepository, realPath, realPlace } from '../config/paths.ts';
import { git } from './git.ts';
import { GitError } from './git-process.ts';

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
