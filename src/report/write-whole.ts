import { randomUUID } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Write a file that appears whole or not at all. */
export function writeWhole(folder: string, name: string, text: string): void {
  const path = join(folder, name);
  // A fresh name: nothing that lies there already, such as a link, is written through.
  const part = `${path}.${randomUUID()}`;
  writeFileSync(part, text, { flag: 'wx' });
  renameSync(part, path);
}
