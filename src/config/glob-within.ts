import { realpathSync, statSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { isInside } from './paths.ts';

/**
 * The files that a glob stands for. Links to folders are followed within the repository alone: one
 * that leads to `/` would have the whole machine read, and all of it named in messages.
 * @param start where the glob begins
 * @param repository its real path
 * @returns absolute paths; also folders outside that a part of the glob names, though not by `**`
 */
export function globWithin(glob: string, start: string, repository: string): string[] {
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
  const parts = (glob.split('**')[0] ?? '').split('/').slice(0, -1);
  const above = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
  const named = find(above).filter((path) => outside.has(path));
  return [...files, ...named];
}

const NOTHING_BELOW = '/dev/null';
