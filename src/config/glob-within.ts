import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { isInside } from '../system/paths.ts';

/**
 * The files that match a glob. Links to folders are followed only within the repository. Otherwise
 * a link to `/` would make the search read the whole machine, and messages name its files.
 * @param start the folder where the glob begins
 * @param repository its real path
 * @returns absolute paths, and folders outside the repository that a part of the glob other than
 *   `**` names
 */
export function globWithin(glob: string, start: string, repository: string): string[] {
  const named = partsBefore(glob, isDynamicPattern).map((path) => resolve(start, path));
  const left = named.find((path) => existsSync(path) && !isInside(realpathSync(path), repository));
  // Without this check the search would begin outside.
  if (left !== undefined) return [left];
  const outside = new Set<string>();
  const find = (patterns: string[]) =>
    globSync(patterns, {
      cwd: start,
      absolute: true,
      followSymbolicLinks: true,
      expandDirectories: false,
      fs: {
        realpathSync: ((path: string) => {
          const real = realpathSync(path);
          if (isInside(real, repository) || !statSync(real).isDirectory()) return real;
          outside.add(path);
          // A path that exists and has nothing below it stands for the folder.
          return NOTHING_BELOW;
        }) as typeof realpathSync,
      },
    });
  const files = find([glob]).filter((path) => !outside.has(path));
  if (outside.size === 0) return files;
  const above = partsBefore(glob, (part) => part.includes('**'));
  return [...files, ...find(above).filter((path) => outside.has(path))];
}

/**
 * The folders that a glob names one after the other, up to the first part that `isLast` accepts.
 */
function partsBefore(glob: string, isLast: (part: string) => boolean): string[] {
  const parts = glob.split('/').slice(0, -1);
  const end = parts.findIndex(isLast);
  const before = end === -1 ? parts : parts.slice(0, end);
  return before.map((_, i) => before.slice(0, i + 1).join('/')).filter((path) => path !== '');
}

const NOTHING_BELOW = '/dev/null';
