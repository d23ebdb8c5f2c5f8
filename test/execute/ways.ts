/** The ways of isolation that the user of the tests can try on this machine. */

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import {
  makeRepository,
  type Repository,
  type RepositoryOptions,
  type User,
} from '../support/cli.ts';

/**
 * An id that no account and no other test file has. The kernel counts all processes of a user
 * together, so processes of one file would count against another's.
 */
const UNUSED = 200_000 + (process.pid % 100_000);
export const NOBODY_ELSE: User = { uid: UNUSED, gid: UNUSED };

export interface Way {
  readonly name: 'root' | 'sudo' | 'user' | 'process';
  /** The description in results.isolation. */
  readonly tier: 'namespaces' | 'process';
  readonly description: RegExp;
  /** The reason why it cannot be tried here; null if it can. */
  readonly missing: string | null;
  make(options: RepositoryOptions): { repository: Repository; env: Record<string, string> };
}

export const isRoot = process.geteuid?.() === 0;

function sudoer(): User | null {
  const line = readFileSync('/etc/passwd', 'utf8').match(/^passgate-sudo:[^:]*:(\d+):(\d+):/m);
  return line === null ? null : { uid: Number(line[1]), gid: Number(line[2]) };
}

function works(command: string, args: readonly string[], user: User | null): boolean {
  return spawnSync(command, args, { ...(user ?? {}), stdio: 'ignore' }).status === 0;
}

function missingRoot(): string | null {
  return isRoot ? null : 'the tests do not run as root';
}

function missingSudo(): string | null {
  const user = isRoot ? sudoer() : null;
  if (isRoot && user === null) return 'there is no user passgate-sudo (.ci/run makes it)';
  return works('sudo', ['-n', 'true'], user) ? null : 'sudo asks for a password, or is not there';
}

function missingUser(): string | null {
  const user = isRoot ? NOBODY_ELSE : null;
  return works('unshare', ['-Ur', 'true'], user) ? null : 'users may not make user namespaces here';
}

/** A PATH with python3 and without sudo. */
function pathWithoutSudo(repository: Repository): string {
  const folder = join(repository.base, 'bin');
  const python = ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => existsSync(path));
  if (python === undefined) throw new Error('this machine has no python3 of its own');
  mkdirSync(folder);
  symlinkSync(python, join(folder, 'python3'));
  return folder;
}

export const WAYS: readonly Way[] = [
  {
    name: 'root',
    tier: 'namespaces',
    description: /^namespaces, as root(, cgroup v[12])?$/,
    missing: missingRoot(),
    make: (options) => ({ repository: makeRepository(options), env: {} }),
  },
  {
    name: 'sudo',
    tier: 'namespaces',
    description: /^namespaces, through sudo(, cgroup v[12])?$/,
    missing: missingSudo(),
    make: (options) => {
      const owner = isRoot ? (sudoer() ?? undefined) : undefined;
      return { repository: makeRepository({ ...options, owner }), env: {} };
    },
  },
  {
    name: 'user',
    tier: 'namespaces',
    description: /^namespaces, through a user namespace(, cgroup v2)?$/,
    missing: missingUser(),
    make: (options) => {
      if (isRoot)
        return { repository: makeRepository({ ...options, owner: NOBODY_ELSE }), env: {} };
      const repository = makeRepository(options);
      return { repository, env: { PATH: pathWithoutSudo(repository) } };
    },
  },
  {
    name: 'process',
    tier: 'process',
    description: /^process, with(out)? Landlock$/,
    missing: null,
    make: (options) => {
      const config = { ...options.config, isolation: 'process' };
      const owner = isRoot ? NOBODY_ELSE : undefined;
      return { repository: makeRepository({ ...options, config, owner }), env: {} };
    },
  },
];

/** A title with the reason for skipping a way. */
export function title({ name, missing }: Way): string {
  return missing === null ? name : `${name} (passed over: ${missing})`;
}

/** The strongest way that the user of the tests has without becoming another user. */
export function nativeWay(): Way {
  const way = WAYS.find(({ missing }) => missing === null);
  if (way === undefined) throw new Error('there is no way to isolation on this machine');
  return way;
}
