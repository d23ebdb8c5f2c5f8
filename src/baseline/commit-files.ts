import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, posix } from 'node:path';
import { git } from '../system/git.ts';
import { temporaryFolder } from '../system/temporary.ts';

/** A longer chain of links is taken for a circle. */
const MOST_LINKS = 5;

/** Read a file of a commit. Links are followed. Null means that the commit has no such file. */
export async function textAt(
  repository: string,
  commit: string,
  path: string,
  links = 0,
): Promise<string | null> {
  const args = ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', path];
  const listed = await git(repository, ...args);
  if (listed === '' || links > MOST_LINKS) return null;
  if (listed.startsWith('040000 ')) return null;
  const text = await git(repository, 'cat-file', 'blob', `${commit}:${path}`);
  if (!listed.startsWith('120000 ')) return text;
  const target = posix.join(posix.dirname(path), text);
  return textAt(repository, commit, target, links + 1);
}

/**
 * Read a file of a commit, or the `results.json` of a folder, through a temporary copy. Nothing is
 * checked out, and the copy is removed afterwards.
 * @param path from the repository's top
 * @returns the result of `read`; null if the commit has no such file
 */
export async function withFileOf<T>(
  repository: string,
  commit: string,
  path: string,
  read: (file: string) => T,
): Promise<T | null> {
  const name = posix.normalize(path);
  const inFolder = posix.join(name, 'results.json');
  for (const each of [name, inFolder]) {
    const text = await textAt(repository, commit, each);
    if (text === null) continue;
    const folder = temporaryFolder();
    try {
      const file = join(folder.path, basename(each));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      return read(file);
    } finally {
      folder.remove();
    }
  }
  return null;
}
