import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterFile } from '../../support/after-file.ts';

/** A new folder outside of any repository. It is removed after the test file. */
export function temporaryFolder(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `passgate-e2e-${name}-`)));
  afterFile(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
