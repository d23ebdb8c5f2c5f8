import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './folders.ts';

/** A zip archive of these files, made by Python. */
export function zipOf(files: Readonly<Record<string, string | Buffer>>): Buffer {
  const folder = temporaryFolder('zip');
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  const args = ['-m', 'zipfile', '-c', 'made.zip', ...Object.keys(files)];
  execFileSync('python3', args, { cwd: folder, stdio: 'pipe' });
  return readFileSync(join(folder, 'made.zip'));
}
