import { spawnSync } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf, UserError } from './errors.ts';
import { isAlive, pidNamespace, startOf } from './process-life.ts';

/** A folder of this run's own. */
export interface TemporaryFolder {
  readonly path: string;
  /** Remove the folder with its content. Further calls do nothing. */
  remove(): void;
}

/** `passgate-`, PID namespace, process id, its start, random letters: the name tells the owner. */
const OWNED = /^passgate-(\d+)-(\d+)-(\d+)-\w{6}$/;

/** True if the name has the form of our temporary folders. */
export function isTemporaryName(name: string): boolean {
  return OWNED.test(name);
}

/**
 * Make a folder for temporary files, readable only by its owner. It is removed by `remove` and when
 * this process exits. After a SIGKILL, the next run that makes such a folder removes it.
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

/** @throws UserError with the reason if the folder cannot be made */
function makeIn(parent: string, name: string): string {
  try {
    return mkdtempSync(join(parent, name));
  } catch (error) {
    const message = `no temporary folder can be made in ${parent}: ${messageOf(error)}; set TMPDIR to another folder`;
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

/** Remove the folders that dead runs of this user left. A folder that cannot be removed stays. */
function sweep(parent: string, space: string): void {
  for (const name of readdirSync(parent)) {
    const [, itsSpace, pid, start] = OWNED.exec(name) ?? [];
    // Processes of another namespace are invisible here, so they may still run.
    if (itsSpace !== space || isAlive(Number(pid), Number(start))) continue;
    const path = join(parent, name);
    try {
      const found = lstatSync(path);
      if (found.isDirectory() && found.uid === process.getuid?.()) removeWhole(path);
    } catch {
      // Another run has removed it first.
    }
  }
}
