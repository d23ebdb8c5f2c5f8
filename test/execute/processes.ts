/** What /proc says about processes. */

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

/** Every process of this machine that can be seen; zombies are left out. */
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
      // It ended while we looked.
      return [];
    }
  });
}

/** All processes below one, without itself. */
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

/** Which of these processes still run. */
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
 * End what a failed test would leave behind: processes under a marker that is that test's alone.
 * Each is stopped before any is killed, or those left would start others meanwhile.
 */
export function endAll(marker: string): void {
  const signal = (pid: number, name: 'SIGSTOP' | 'SIGKILL') => {
    try {
      process.kill(pid, name);
    } catch {
      // It is gone, or not ours to end.
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

/** The mounts that this process sees: a run's own are in namespaces of its own. */
export function mounts(): string[] {
  return readFileSync('/proc/self/mountinfo', 'utf8').split('\n');
}

/** Control groups of ours in which nothing runs; those of runs at the same time may be filling. */
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

/** Folders below another one, some of which go while they are looked for. */
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
