import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../e2e/support/folders.ts';

/**
 * Archives that Python made around a results.json (archives.py), by name.
 * @param megabytes of bombs
 */
export function archives(text: string, megabytes: number): (name: string) => Buffer {
  const folder = temporaryFolder('archives');
  const script = fileURLToPath(new URL('./archives.py', import.meta.url));
  // Python warns about a name that occurs twice.
  execFileSync('python3', ['-W', 'ignore', script, folder, text, String(megabytes)], {
    stdio: 'pipe',
  });
  return (name) => readFileSync(join(folder, name));
}
