import { readFileSync, readlinkSync } from 'node:fs';

/** True while this process runs. A later process with the same number has another start time. */
export function isAlive(pid: number, start: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
  const stat = statOf(pid);
  // A zombie writes nothing any more: it was killed and its parent has not yet collected it.
  if (stat?.[0] === 'Z' || stat?.[0] === 'X') return false;
  return stat === null || startIn(stat) === start;
}

/**
 * The start of a process in clock ticks since the machine's start; null if the system does not tell
 * it.
 */
export function startOf(pid: number): number | null {
  const stat = statOf(pid);
  return stat && startIn(stat);
}

/** The start is the 22nd field in /proc/PID/stat; this list begins at the third. */
function startIn(stat: readonly string[]): number {
  return Number(stat[19]);
}

/** The fields of /proc/PID/stat from the state on; null if the file cannot be read. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name before the last bracket can hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** The id of the namespace that process numbers belong to. */
export function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}
