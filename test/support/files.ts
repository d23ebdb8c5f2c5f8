import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { loadConfig } from '../../src/config/load-config.ts';
import type { Config, SuiteConfig } from '../../src/config/schema.ts';
import { type Fault, UserError } from '../../src/system/errors.ts';

/** A new empty folder with all links resolved. It is removed after the test. */
export function temporaryFolder(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'passgate-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Write files below a folder, and create the folders between. Returns the folder. */
export function writeFiles(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): string {
  for (const [path, content] of Object.entries(files)) {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    writeFileSync(whole, content);
  }
  return folder;
}

/** A folder that counts as a repository (it has `.git`), with these files. */
export function repository(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '.git'));
  return writeFiles(folder, files);
}

/** The faults that an action throws. The test fails if it throws none, or another error. */
export async function faultsOf(action: () => unknown): Promise<readonly Fault[]> {
  let thrown: unknown = null;
  try {
    await action();
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(UserError);
  return thrown instanceof UserError ? thrown.faults : [];
}

/** One JSON value on each line, as in JSONL files. */
export function jsonLines(rows: readonly unknown[]): string {
  return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
}

/** Load a config that lies in a folder as passgate.yml, with its first suite. */
export function loadSuite(folder: string): { config: Config; suite: SuiteConfig } {
  const config = loadConfig(join(folder, 'passgate.yml'));
  const [suite] = config.suites;
  if (suite === undefined) throw new Error('the config of this test has no suite');
  return { config, suite };
}
