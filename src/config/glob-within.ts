import { existsSync, realpathSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { isInside } from '../system/paths.ts';

/**
 * The files that a glob stands for. Links to folders are followed within the repository alone: one
 * that leads to `/` would have the whole machine read, and all of it named in messages.
 * @param start where the glob begins
 * @param repository its real path
 * @returns absolute paths; also folders outside that a part of the glob names, though not by `**`
 */
export function globWithin(glob: string, start: string, repository: string): string[] {
  const named = partsBefore(glob, isDynamicPattern).map((path) => resolve(start, path));
  const left = named.find((path) => existsSync(path) && !isInside(realpathSync(path), repository));
  // Else the search would begin there.
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
          // Something that is there and has nothing below it stands for the folder.
          return NOTHING_BELOW;
        }) as typeof realpathSync,
      },
    });
  const files = find([glob]).filter((path) => !outside.has(path));
  if (outside.size === 0) return files;
  const above = partsBefore(glob, (part) => part.includes('**'));
  return [...files, ...find(above).filter((path) => outside.has(path))];
}

/** The folders that a glob names one after the other, up to the first part that is of a kind. */
function partsBefore(glob: string, isLast: (part: string) => boolean): string[] {
  const parts = glob.split('/').slice(0, -1);
  const end = parts.findIndex(isLast);
  const before = end === -1 ? parts : parts.slice(0, end);
  return before.map((_, i) => before.slice(0, i + 1).join('/')).filter((path) => path !== '');
}

const NOTHING_BELOW = '/dev/null';
