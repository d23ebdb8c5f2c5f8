import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
} from 'node:fs';
import { basename, dirname, join, normalize, relative, resolve } from 'node:path';
import { isDynamicPattern } from 'tinyglobby';

/** The largest .gitmodules that is read, in bytes. */
const LARGEST_LIST = 1 << 20;
/** The longest chain of links that is followed. */
const MOST_LINKS = 8;

/** The owner of the files: somebody's checkout, or a worktree of this run. */
type Tree = 'checkout' | 'worktree';

/**
 * The reason why nothing is at a path, if it is a submodule that is not checked out. It reads
 * `.gitmodules`, so ask only if nothing was found.
 * @param path absolute, perhaps a glob
 * @param repository its top folder, a real path
 * @returns text after the message that nothing was found; '' if no submodule is to blame
 */
export function submoduleNote(path: string, repository: string, tree: Tree = 'checkout'): string {
  const submodule = missingSubmodule(whereItLeads(path), repository);
  if (submodule === null) return '';
  const name = relative(repository, submodule.path);
  if (tree === 'worktree') {
    return `: "${name}" is a git submodule, which a commit that is evaluated again does not have: use the results of its own run (baseline: cache or artifact)`;
  }
  const [input, flag] = submodule.isNested ? ['recursive', ' --recursive'] : ['true', ''];
  return `: "${name}" is a git submodule that is not checked out: add "submodules: ${input}" to the checkout step, or run "git submodule update --init${flag}"`;
}

interface Submodule {
  readonly path: string;
  /** True if it lies in another submodule, which is checked out. */
  readonly isNested: boolean;
}

function missingSubmodule(path: string, top: string, isNested = false): Submodule | null {
  const way = relative(top, path).split('/');
  for (const name of submodulesOf(top)) {
    if (!leadsInto(way, name.split('/'))) continue;
    const submodule = join(top, name);
    if (isEmptyOrMissing(submodule)) return { path: submodule, isNested };
    const inner = missingSubmodule(path, submodule, true);
    if (inner !== null) return inner;
  }
  return null;
}

/** True when a path, or a glob that may match anything there, is a folder or within it. */
function leadsInto(way: readonly string[], folder: readonly string[]): boolean {
  for (const [index, name] of folder.entries()) {
    const part = way[index];
    if (part === '**') return true;
    if (part === name) continue;
    // A glob finds files, so its last part is not one of the folders on the way.
    if (part === undefined || index === way.length - 1 || !isDynamicPattern(part)) return false;
  }
  return true;
}

/** The paths in a folder's `.gitmodules`; none if there is no readable file. */
function submodulesOf(folder: string): string[] {
  const file = join(folder, '.gitmodules');
  let text: string;
  try {
    const status = lstatSync(file);
    if (!status.isFile() || status.size > LARGEST_LIST) return [];
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  const paths = text.split(/\r?\n/).flatMap((line) => {
    const [, value] = /^\s*path\s*=\s*(.*)$/i.exec(line) ?? [];
    const path = value === undefined ? '' : normalize(unquoted(value)).replace(/\/$/, '');
    return path === '' || path === '.' || /^\/|(?:^|\/)\.\.(?:\/|$)/.test(path) ? [] : [path];
  });
  return [...new Set(paths)];
}

/** Reads a value of git's config files, which is quoted if necessary. */
function unquoted(value: string): string {
  const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
  return quoted?.replaceAll(/\\(.)/g, '$1') ?? (value.split(/[#;]/, 1)[0] ?? '').trim();
}

function isEmptyOrMissing(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return !existsSync(folder);
  }
}

/** Follow the links of a path as far as possible, even if their target does not exist. */
function whereItLeads(path: string, links = MOST_LINKS): string {
  if (existsSync(path)) return realpathSync(path);
  if (dirname(path) === path) return path;
  const at = join(whereItLeads(dirname(path), links), basename(path));
  const target = linkAt(at);
  return target === null || links === 0
    ? at
    : whereItLeads(resolve(dirname(at), target), links - 1);
}

function linkAt(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}
