import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Make a folder and its missing parents. Node's recursive mkdir never returns in places such as
 * /proc, where mkdir keeps reporting a missing parent.
 * @param mode the mode of each new folder
 * @throws the error of the file system
 */
export function makeFolder(folder: string, mode = 0o777): void {
  const missing: string[] = [];
  for (let at = resolve(folder); !existsSync(at); at = dirname(at)) missing.push(at);
  for (const each of missing.reverse()) {
    try {
      mkdirSync(each, mode);
    } catch (error) {
      // Another process may have been faster.
      if (!statSync(each, { throwIfNoEntry: false })?.isDirectory()) throw error;
    }
  }
  // The path is a file: mkdir throws the right error.
  if (!statSync(folder).isDirectory()) mkdirSync(folder);
}
