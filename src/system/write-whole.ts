import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Write a file that appears whole or not at all. */
export function writeWhole(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  // A fresh name: nothing that lies there already, such as a link, is written through.
  const part = `${path}.${randomUUID()}`;
  try {
    writeFileSync(part, text, { flag: 'wx' });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
