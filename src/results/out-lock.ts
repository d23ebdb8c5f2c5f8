import { randomUUID } from 'node:crypto';
import {
  lstatSync,
  lutimesSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../system/errors.ts';
import { isAlive, pidNamespace, startOf } from '../system/process-life.ts';

/**
 * A link to nothing; its target names the holder of the folder. A link appears whole or not at all,
 * and needs no space on a full disk.
 */
const LOCK = '.passgate-lock';
const HOLDER = /^passgate:(\w[\w-]*):(\d+):(\d+):[\w-]+$/;

/** The interval of a run's sign of life, for runs that cannot see its process. */
const BEAT_MS = 10_000;
const LONGEST_SILENCE_MS = 60_000;

/**
 * Keep other runs out of a folder until it is released. A killed run keeps out nobody, because its
 * process is gone. On another machine or in another container processes cannot be seen, so there an
 * old link counts as a killed run's. A folder that cannot hold links is used without a lock.
 * @param folder an existing folder
 * @returns a function that releases the folder
 * @throws UserError if another run has the folder
 */
export function lockFolder(folder: string): () => void {
  const path = join(folder, LOCK);
  const own = `passgate:${space()}:${process.pid}:${startOf(process.pid) ?? 0}:${randomUUID()}`;
  const held = targetOf(path);
  if (held !== null) takeOver(path, held);
  try {
    symlinkSync(own, path);
  } catch (error) {
    if (isTaken(error)) throw new UserError(`another run ${WAIT}`);
    return () => {};
  }
  const beat = setInterval(() => touch(path), BEAT_MS).unref();
  const release = () => {
    clearInterval(beat);
    process.off('exit', release);
    if (targetOf(path) === own) rmSync(path, { force: true });
  };
  process.once('exit', release);
  return release;
}

const WAIT = 'writes its results there: wait for its end, or name another folder';

/**
 * Remove the link of a run that is over.
 * @throws UserError if the run is not over
 */
function takeOver(path: string, held: string): void {
  const [, itsSpace, pid = '', start] = HOLDER.exec(held) ?? [];
  if (itsSpace === space()) {
    if (isAlive(Number(pid), Number(start))) {
      throw new UserError(`another run (process ${pid}) ${WAIT}`);
    }
  } else {
    const silence = Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    if (silence < LONGEST_SILENCE_MS) {
      throw new UserError(
        `a run of another machine or container ${WAIT}; if it was killed, ${path} is ignored a minute later`,
      );
    }
  }
  const old = `${path}.${randomUUID()}`;
  try {
    renameSync(path, old);
  } catch {
    // Another run was faster. It either has the folder or will fail itself.
    return;
  }
  const found = targetOf(old);
  rmSync(old, { force: true });
  if (found === null || found === held) return;
  // Another run has taken the folder over in between: give it its link back.
  symlinkSync(found, path);
  throw new UserError(`another run ${WAIT}`);
}

/** The target of a lock; null if there is no lock. */
function targetOf(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EINVAL') {
      throw new UserError(`${path} is in the way: remove it`);
    }
    return null;
  }
}

function touch(path: string): void {
  try {
    const now = new Date();
    lutimesSync(path, now, now);
  } catch {
    // Without the touch, other runs only assume sooner that this run was killed.
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}

/** The space in which process ids are unique: this boot of this machine, and the pid namespace. */
function space(): string {
  let boot = 'unknown';
  try {
    boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
  } catch {
    // The file does not exist on this system, or is hidden.
  }
  return `${boot}-${pidNamespace()}`;
}
