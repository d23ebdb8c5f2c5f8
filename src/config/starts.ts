import { dirname, join, relative, resolve, sep } from 'node:path';
import { pathInRepository, realPath } from '../system/paths.ts';
import type { Starts } from './schema.ts';

/** GitHub's own folder: the paths of a config in it start at the repository's root. */
const GITHUB = '.github';

/**
 * The folders that the paths of a config start from: the repository's root for a config in
 * `.github`, else its own folder. The others are tried if a path is not found there.
 * @param file the config's path
 * @param repository its repository's real path
 */
export function startsOf(file: string, repository: string): Starts {
  const folder = realPath(dirname(resolve(file)));
  const parts = dirname(pathInRepository(file, repository)).split(sep);
  const at = parts.lastIndexOf(GITHUB);
  if (at === -1) return folder === repository ? [folder] : [folder, repository];
  // A folder of the repository may have a .github of its own, if an action works in it.
  const above = join(repository, ...parts.slice(0, at));
  return above === repository ? [repository, folder] : [repository, above, folder];
}

/** Name a start in a message. */
export function startName(start: string, repository: string): string {
  return relative(repository, start) || "the repository's root";
}
