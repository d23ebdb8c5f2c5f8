import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * Make a folder and those above it, where they are missing. Node's own way to do so never ends where
 * the system says of a missing folder that it cannot be made for lack of one above (in /proc).
 * @param mode of each folder that is made
 * @throws what the file system says
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
  // Says itself that a file is in its place.
  if (!statSync(folder).isDirectory()) mkdirSync(folder);
}
