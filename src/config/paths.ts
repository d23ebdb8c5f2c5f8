import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { type FaultList, type Place, UserError } from '../errors.ts';
import type { Config } from './schema.ts';
import { submoduleNote } from './submodules.ts';

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

/** The nearest folder above that has `.git`, or the folder itself where there is none. */
export function repositoryRoot(folder: string): string {
  return findRepository(folder) ?? realPath(folder);
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

/** A file that a config names, and the words that its pattern's captures stood for. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  readonly captures: Readonly<Record<string, string>>;
}

const CAPTURES: Readonly<Record<string, string>> = {
  family: '[^/]+?',
  transform: '[^/]+?',
  seed: '\\d+',
};

/**
 * The files that a path, glob or pattern of the config stands for, in a stable order.
 * @param what names the key in messages, such as `suites[0].problems`
 * @param place where messages say it stands
 * @param faults gets a message for a pattern that matches nothing or leaves the repository
 */
export function findFiles(
  config: Config,
  pattern: string,
  what: string,
  faults: FaultList,
  place: Place = { file: config.file },
): FoundFile[] {
  const plain = pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(CAPTURES, name) ? '*' : whole,
  );
  if (!isInside(resolve(config.folder, plain.split('*')[0] ?? ''), config.repository)) {
    faults.add(`${what}: "${pattern}" leads outside the repository`, place);
    return [];
  }
  const absolute = resolve(config.folder, plain);
  const paths =
    plain === pattern && !isDynamicPattern(pattern)
      ? [absolute].filter((path) => existsSync(path) && !isEmptyFolder(path))
      : globSync(plain, {
          cwd: config.folder,
          absolute: true,
          followSymbolicLinks: true,
          expandDirectories: false,
        });
  const matcher = toMatcher(pattern);
  const found: FoundFile[] = [];
  let outside = 0;
  for (const path of paths.sort(compareText)) {
    if (!isInside(realPath(path), config.repository)) {
      faults.add(
        `${what}: ${relative(config.worktree ?? config.folder, path)} is a link that leads outside the repository`,
        place,
      );
      outside += 1;
      continue;
    }
    const captures = matcher === null ? {} : matcher.exec(relative(config.folder, path))?.groups;
    if (captures !== undefined) found.push({ path, captures: { ...captures } });
  }
  if (found.length === 0 && outside === 0) {
    const tree = config.worktree === null ? 'checkout' : 'worktree';
    const why =
      submoduleNote(absolute, config.repository, tree) || nearby(absolute, config.worktree ?? '');
    faults.add(`${what}: nothing is at "${pattern}"${why}`, place);
  }
  return found;
}

/** A regular expression with the captures' names as groups, or null for a pattern without them. */
function toMatcher(pattern: string): RegExp | null {
  if (!/\{(family|transform|seed)\}/.test(pattern)) return null;
  const seen = new Set<string>();
  const source = pattern
    .replace(/^\.\//, '')
    .split(/(\{\w+\}|\{[^{}]*,[^{}]*\}|\[[^\]]+\]|\*\*\/|\*|\?)/)
    .map((part) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name !== undefined && Object.hasOwn(CAPTURES, name)) {
        // Said twice, it stands for the same words twice.
        const isFirst = !seen.has(name);
        seen.add(name);
        return isFirst ? `(?<${name}>${CAPTURES[name]})` : `\\k<${name}>`;
      }
      if (part === '**/') return '(?:.*/)?';
      if (part === '*') return '[^/]*';
      if (part === '?') return '[^/]';
      if (/^\{.*,.*\}$/.test(part)) {
        const words = part.slice(1, -1).split(',').map(escapeForRegExp);
        return `(?:${words.join('|')})`;
      }
      if (/^\[.+\]$/.test(part))
        return `[${part.slice(1, -1).replaceAll('\\', '\\\\').replace(/^!/, '^')}]`;
      return escapeForRegExp(part);
    })
    .join('');
  return new RegExp(`^${source}$`);
}

function escapeForRegExp(text: string): string {
  return text.replaceAll(/[.+^$()|[\]\\{}?*]/g, '\\$&');
}

/** @param from the folder that messages name files from */
function nearby(path: string, from: string): string {
  if (existsSync(path) && isEmptyFolder(path)) return ': the folder is empty';
  const folder = dirname(path);
  const shown = relative(from, folder);
  if (!existsSync(folder)) return `: there is no folder ${shown || folder}`;
  return statSync(folder).isDirectory() ? ` (looked in ${shown || '.'} for ${basename(path)})` : '';
}

/** Git keeps no empty folder: something that should be in it is not. */
function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}

/** Order of code units: the same on every machine, unlike the order of a language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The one config that a command without a path means. */
export const DEFAULT_CONFIG = '.github/passgate.yml';

/** @throws UserError, naming what asked for it, when a folder is not there */
export function requireFolder(path: string, what: string): void {
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    throw new UserError([{ place: { file: path }, message: `${what}: is not a folder` }]);
  }
}
