/** Facts about processes from /proc. */

import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';

interface Process {
  readonly pid: number;
  readonly parent: number;
  /** The kernel's short name. */
  readonly name: string;
  readonly state: string;
  readonly commandLine: string;
}

/** Every visible process of this machine, without zombies. */
function processes(): Process[] {
  return readdirSync('/proc').flatMap((entry) => {
    if (!/^\d+$/.test(entry)) return [];
    try {
      const status = readFileSync(`/proc/${entry}/stat`, 'utf8');
      const open = status.indexOf('(');
      const close = status.lastIndexOf(')');
      const [state = '', parent = ''] = status.slice(close + 2).split(' ');
      if (state === 'Z') return [];
      const commandLine = readFileSync(`/proc/${entry}/cmdline`, 'utf8').replaceAll('\0', ' ');
      const name = status.slice(open + 1, close);
      return [{ pid: Number(entry), parent: Number(parent), name, state, commandLine }];
    } catch {
      // The process ended during the look.
      return [];
    }
  });
}

/** All processes below one, without that one. */
export function descendants(pid: number): Process[] {
  const all = processes();
  const found: Process[] = [];
  const parents = [pid];
  for (let parent = parents.pop(); parent !== undefined; parent = parents.pop()) {
    const children = all.filter((process) => process.parent === parent);
    found.push(...children);
    parents.push(...children.map((child) => child.pid));
  }
  return found;
}

/** Processes whose short name or command line has a text. */
export function withMarker(marker: string): Process[] {
  return processes().filter(
    ({ name, commandLine }) => name.includes(marker) || commandLine.includes(marker),
  );
}

/** The processes of a list that still run. */
export function alive(pids: Iterable<number>): number[] {
  const running = new Set(processes().map(({ pid }) => pid));
  return [...pids].filter((pid) => running.has(pid));
}

/** Processes with a file or a working directory below a folder. */
export function holding(folder: string): number[] {
  return processes().flatMap(({ pid }) => {
    try {
      const links = readdirSync(`/proc/${pid}/fd`).map((fd) => `/proc/${pid}/fd/${fd}`);
      const targets = [...links, `/proc/${pid}/cwd`].map((link) => readlinkSync(link));
      return targets.some((target) => target.startsWith(folder)) ? [pid] : [];
    } catch {
      return [];
    }
  });
}

/**
 * End the processes that a failed test would leave behind. Their marker belongs to that test alone.
 * Each is stopped before any is killed, or the remaining ones would start new processes meanwhile.
 */
export function endAll(marker: string): void {
  const signal = (pid: number, name: 'SIGSTOP' | 'SIGKILL') => {
    try {
      process.kill(pid, name);
    } catch {
      // The process is gone, or belongs to another user.
    }
  };
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const running = withMarker(marker).filter(({ state }) => state !== 'T');
    if (running.length === 0) break;
    for (const { pid } of running) signal(pid, 'SIGSTOP');
  }
  for (const { pid } of withMarker(marker)) signal(pid, 'SIGKILL');
}

/** The mounts that this process sees. A run's own mounts are in its own namespaces. */
export function mounts(): string[] {
  return readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
}

/** Our control groups without processes. Groups of simultaneous runs may be about to get some. */
export function emptyGroups(): string[] {
  return foldersBelow('/sys/fs/cgroup').filter((path) => {
    if (!/passgate[^/]*$/.test(path)) return false;
    try {
      const lists = [path, ...foldersBelow(path)].map((folder) => join(folder, 'cgroup.procs'));
      return lists.every((list) => readFileSync(list, 'utf8') === '');
    } catch {
      return false;
    }
  });
}

/** Folders below another one. Some may disappear during the search. */
function foldersBelow(top: string): string[] {
  try {
    return readdirSync(top, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(top, name))
      .flatMap((folder) => [folder, ...foldersBelow(folder)]);
  } catch {
    return [];
  }
}
