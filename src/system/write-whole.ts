import { randomUUID } from 'node:crypto';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Write a file so that it appears complete or not at all. */
export function writeWhole(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  // A fresh name with `wx`: an existing file or link at the place is never written through.
  const part = `${path}.${randomUUID()}`;
  try {
    writeFileSync(part, text, { flag: 'wx' });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
