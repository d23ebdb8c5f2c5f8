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

/** A file that a config names, and the values of its pattern's captures. */
export interface FoundFile {
  /** Absolute. */
  readonly path: string;
  readonly captures: Readonly<Record<string, string>>;
}

/** The result of looking for a pattern's files. */
interface Found {
  readonly files: readonly FoundFile[];
  /** The folder that the pattern was read from; null if nothing was found. */
  readonly start: string | null;
}

const CAPTURES: Readonly<Record<string, string>> = {
  family: '[^/]+?',
  transform: '[^/]+?',
  seed: '\\d+',
};

/**
 * The files that match a path, glob or pattern of the config, in a stable order. They come from the
 * first start that has some.
 * @param what names the key in messages, such as `suites[0].problems`
 * @param place the place of the key, for messages
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
      const name = relative(config.worktree ?? start, path);
      faults.add(`${what}: ${name} is a link that leads outside the repository`, place);
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

/** True when a later start has files for the pattern that are not among the found ones. */
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

/** The end of the message that nothing was found: a missing submodule, or the places searched. */
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
  const names = places.map((path) => `${nameOf(path)}${nearby(path, nameOf)}`);
  const outside = starts
    .filter((start) => !inside.includes(start))
    .map((start) => `; from ${startName(start, repository)} it leads outside the repository`);
  return `: looked for ${names.join(' and ')}${outside.join('')}`;
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
        // A capture that is repeated must match the same text again.
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

/** @param nameOf gives the name of a path in messages */
function nearby(path: string, nameOf: (path: string) => string): string {
  if (existsSync(path)) return ' (the folder is empty)';
  const folder = dirname(`${path.split('*')[0]}_`);
  return existsSync(folder) ? '' : ` (there is no folder ${nameOf(folder)})`;
}

/** Git keeps no empty folders, so an empty one lacks its files. */
function isEmptyFolder(path: string): boolean {
  return statSync(path).isDirectory() && readdirSync(path).length === 0;
}
