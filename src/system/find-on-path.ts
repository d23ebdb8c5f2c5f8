import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, isAbsolute, join } from 'node:path';

/**
 * The working folder for tools that are run outside of the sandbox. Version managers look in the
 * current folder for a file that names the program to run. Such a file in the checkout may come
 * from a stranger.
 */
export const NOBODYS_FOLDER = '/';

/** The absolute path of the first program with this name on PATH, or null. */
export function findOnPath(name: string, path: string | undefined): string | null {
  for (const folder of (path ?? '').split(delimiter)) {
    const candidate = join(folder, name);
    if (isAbsolute(candidate) && isExecutable(candidate)) return candidate;
  }
  return null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
