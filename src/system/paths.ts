import { existsSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from './errors.ts';

/**
 * The path with symbolic links resolved. If it does not exist, the links of its existing parents
 * are resolved.
 */
export function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const whole = resolve(path);
  return dirname(whole) === whole ? whole : realPlace(whole);
}

/** The path with the links of its parent folders resolved. A link as the last part stays a link. */
export function realPlace(file: string): string {
  const whole = resolve(file);
  return join(realPath(dirname(whole)), basename(whole));
}

/**
 * The nearest parent folder with `.git`. Without one, the parent of the `.github` folder around it;
 * else the folder itself.
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

/** The nearest parent folder with `.git`, or null. */
export function findRepository(folder: string): string | null {
  for (let at = realPath(folder); ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (dirname(at) === at) return null;
  }
}

/**
 * A file's path from the top of its repository, as git knows it. Links inside are not followed:
 * each commit decides where they lead.
 * @param repository its real path
 */
export function pathInRepository(file: string, repository: string): string {
  const whole = resolve(file);
  let top: string | null = null;
  for (let at = dirname(whole); ; at = dirname(at)) {
    // Take the outermost match: a folder inside may be a link back to the top.
    if (realPath(at) === repository) top = at;
    if (dirname(at) === at) break;
  }
  return relative(top ?? repository, top === null ? realPath(whole) : whole);
}

export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== resolve(way);
}

/** Order by code units: the same on every machine, unlike the order of a locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * @throws UserError if the folder does not exist; the message names the option that asked for it
 */
export function requireFolder(path: string, what: string): void {
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new UserError([{ place: { file: path }, message: `${what}: is not a folder` }]);
  }
}
