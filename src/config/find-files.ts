import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, posix, relative, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';
import type { FaultList, Place } from '../system/errors.ts';
import { compareText, isInside, realPath } from '../system/paths.ts';
import { globWithin } from './glob-within.ts';
import { faultOfPattern } from './pattern-fault.ts';
import type { Config } from './schema.ts';
import { startName } from './starts.ts';
import { submoduleNote } from './submodules.ts';

/** A file that a config names, and the words that its pattern's captures stood for. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  readonly captures: Readonly<Record<string, string>>;
}

/** What a pattern stands for. */
interface Found {
  readonly files: readonly FoundFile[];
  /** The folder that the pattern was read from; null where nothing was found. */
  readonly start: string | null;
}

const CAPTURES: Readonly<Record<string, string>> = {
  family: '[^/]+?',
  transform: '[^/]+?',
  seed: '\\d+',
};

/**
 * The files that a path, glob or pattern of the config stands for, in a stable order. The first
 * start that has files counts.
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
): Found {
  const fault = faultOfPattern(pattern);
  if (fault !== null) {
    faults.add(`${what}: "${pattern.slice(0, 200)}" ${fault}`, place);
    return { files: [], start: null };
  }
  const inside = startsInside(config, toGlob(pattern));
  if (inside.length === 0) {
    faults.add(`${what}: "${pattern}" leads outside the repository`, place);
    return { files: [], start: null };
  }
  for (const start of inside) {
    const { files, strays } = findFrom(start, pattern, config);
    for (const path of strays) {
      const shown = relative(config.worktree ?? start, path);
      faults.add(`${what}: ${shown} is a link that leads outside the repository`, place);
    }
    if (files.length + strays.length > 0) return { files, start };
  }
  faults.add(`${what}: nothing is at "${pattern}"${whyNothing(config, pattern, inside)}`, place);
  return { files: [], start: null };
}

/** The starts from which a path or glob stays in the repository. */
export function startsInside({ starts, repository }: Config, path: string): string[] {
  return starts.filter((start) => isInside(resolve(start, path.split('*')[0] ?? ''), repository));
}

/** Whether a pattern has other files by a later start as well than those that the first one found. */
export function isElsewhereToo(
  config: Config,
  pattern: string,
  found: readonly FoundFile[],
): boolean {
  const paths = new Set(found.map(({ path }) => path));
  const [, ...later] = startsInside(config, toGlob(pattern));
  return later.some((start) =>
    findFrom(start, pattern, config).files.some(({ path }) => !paths.has(path)),
  );
}

/** Captures stand for anything in a glob. */
function toGlob(pattern: string): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(CAPTURES, name) ? '*' : whole,
  );
}

function findFrom(start: string, pattern: string, { repository }: Config) {
  const glob = toGlob(pattern);
  const paths =
    glob === pattern && !isDynamicPattern(pattern)
      ? [resolve(start, glob)].filter((path) => existsSync(path) && !isEmptyFolder(path))
      : globWithin(glob, start, repository);
  const matcher = toMatcher(pattern);
  const files: FoundFile[] = [];
  const strays: string[] = [];
  for (const path of paths.sort(compareText)) {
    if (!isInside(realPath(path), repository)) {
      strays.push(path);
      continue;
    }
    const captures = matcher === null ? {} : matcher.exec(relative(start, path))?.groups;
    if (captures !== undefined) files.push({ path, captures: { ...captures } });
  }
  return { files, strays };
}

/** What follows the sentence that nothing is there: a submodule is to blame, or where it was looked for. */
export function whyNothing(
  { repository, worktree, starts }: Config,
  pattern: string,
  inside: readonly string[],
): string {
  const tree = worktree === null ? 'checkout' : 'worktree';
  const places = inside.map((start) => resolve(start, toGlob(pattern)));
  for (const path of places) {
    const note = submoduleNote(path, repository, tree);
    if (note !== '') return note;
  }
  const nameOf = (path: string) => {
    const fromHere = relative(worktree ?? '', path);
    return (fromHere.startsWith('..') ? relative(repository, path) : fromHere) || '.';
  };
  const said = places.map((path) => `${nameOf(path)}${nearby(path, nameOf)}`);
  const outside = starts
    .filter((start) => !inside.includes(start))
    .map((start) => `; from ${startName(start, repository)} it leads outside the repository`);
  return `: looked for ${said.join(' and ')}${outside.join('')}`;
}

/** A regular expression with the captures' names as groups, or null for a pattern without them. */
function toMatcher(pattern: string): RegExp | null {
  if (!/\{(family|transform|seed)\}/.test(pattern)) return null;
  const seen = new Set<string>();
  const source = posix
    .normalize(pattern)
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

/** @param nameOf how messages call a path */
function nearby(path: string, nameOf: (path: string) => string): string {
  if (existsSync(path)) return ' (the folder is empty)';
  const folder = dirname(`${path.split('*')[0]}_`);
  return existsSync(folder) ? '' : ` (there is no folder ${nameOf(folder)})`;
}

/** Git keeps no empty folder: something that should be in it is not. */
function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}
