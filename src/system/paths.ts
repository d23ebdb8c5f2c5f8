import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from './errors.ts';

/** Symbolic links resolved; of what does not exist, those of the folders above that do. */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const whole = resolve(path);
  return dirname(whole) === whole ? whole : realPlace(whole);
}

/** Links to folders resolved, however a file is named; one that is a link itself stays one. */
export function realPlace(file: string): string {
  const whole = resolve(file);
  return join(realPath(dirname(whole)), basename(whole));
}

/**
 * The nearest folder above that has `.git`; where there is none, the one that has the `.github` which
 * the folder lies in, else the folder itself.
 */
export function repositoryRoot(folder: string): string {
  const real = realPath(folder);
  const found = findRepository(real);
  if (found !== null) return found;
  for (let at = real; dirname(at) !== at; at = dirname(at)) {
    if (basename(at) === '.github') return dirname(at);
  }
  return real;
}

/** The nearest folder above that has `.git`; null where there is none. */
export function findRepository(folder: string): string | null {
  for (let at = realPath(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/**
 * A file's path from the top of its repository, as git knows it. Links are not followed: where one
 * leads is up to each commit.
 * @param repository its real path
 */
export function pathInRepository(file: string, repository: string): string {
  const whole = resolve(file);
  let top: string | null = null;
  for (let at = dirname(whole); ; at = dirname(at)) {
    // The outermost: a folder within may be a link back to the top.
    if (realPath(at) === repository) top = at;
    if (dirname(at) === at) break;
  }
  return relative(top ?? repository, top === null ? realPath(whole) : whole);
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== resolve(way);
}

/** Order of code units: the same on every machine, unlike the order of a language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** @throws UserError, naming what asked for it, when a folder is not there */
export function requireFolder(path: string, what: string): void {
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new UserError([{ place: { file: path }, message: `${what}: is not a folder` }]);
  }
}
