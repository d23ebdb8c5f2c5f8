import { readFileSync, readlinkSync } from 'node:fs';

/** Whether a process still runs; another one that has its number now began at another time. */
export function isAlive(pid: number, start: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
  const stat = statOf(pid);
  // One that was killed and that its parent does not look after writes nothing any more.
  if (stat?.[0] === 'Z' || stat?.[0] === 'X') return false;
  return stat === null || startIn(stat) === start;
}

/** When a process started, in clock ticks since the machine did; null where that is not told. */
export function startOf(pid: number): number | null {
  const stat = statOf(pid);
  return stat && startIn(stat);
}

/** The 22nd field of all; these begin at the third. */
function startIn(stat: readonly string[]): number {
  return Number(stat[19]);
}

/** What the system says of a process, from its state on; null where it says nothing. */
function statOf(pid: number): string[] | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the last bracket: a name can hold anything.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}

/** The namespace that process numbers are of. */
export function pidNamespace(): string {
  try {
    return /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0] ?? '0';
  } catch {
    return '0';
  }
}
