import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, UserError } from './errors.ts';
import { isAlive, pidNamespace, startOf } from './process-life.ts';

/** A folder of this run's own. */
export interface TemporaryFolder {
  readonly path: string;
  /** Remove it with all that is in it; more than once is once. */
  remove(): void;
}

/** `passgate-`, PID namespace, process, its start, random: names that say whose they are. */
const OWNED = /^passgate-(\d+)-(\d+)-(\d+)-\w{6}$/;

/** Whether a folder is called as ours are. */
export function isTemporaryName(name: string): boolean {
  return OWNED.test(name);
}

/**
 * Make a folder for temporary files, readable by its owner alone. It goes when `remove` is called
 * and when this process exits; after a SIGKILL, the next run that makes one removes it.
 */
export function temporaryFolder(): TemporaryFolder {
  const space = pidNamespace();
  const name = `passgate-${space}-${process.pid}-${startOf(process.pid) ?? 0}-`;
  const path = makeIn(tmpdir(), name);
  sweep(tmpdir(), space);
  const remove = () => {
    removeWhole(path);
    process.off('exit', remove);
  };
  process.once('exit', remove);
  return { path, remove };
}

/** @throws UserError saying why there can be none */
function makeIn(parent: string, name: string): string {
  try {
    return mkdtempSync(join(parent, name));
  } catch (error) {
    const message = `no temporary folder can be made in ${parent}: ${messageOf(error)}; TMPDIR names another place`;
    throw new UserError(message, { cause: error });
  }
}

/** Node's own removal gives up on very deep folders, which a candidate can leave; `rm` does not. */
function removeWhole(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    spawnSync('rm', ['-rf', '--', folder]);
  }
}

/** Remove what dead runs of this user have left. What cannot be removed is left alone. */
function sweep(parent: string, space: string): void {
  for (const name of readdirSync(parent)) {
    const [, itsSpace, pid, start] = OWNED.exec(name) ?? [];
    // Processes of another namespace cannot be seen from here: they may be alive.
    if (itsSpace !== space || isAlive(Number(pid), Number(start))) continue;
    const path = join(parent, name);
    try {
      const found = lstatSync(path);
      if (found.isDirectory() && found.uid === process.getuid?.()) removeWhole(path);
    } catch {
      // Another run was faster.
    }
  }
}
