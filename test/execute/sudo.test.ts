/**
 * The way through sudo, on machines with other sudo settings. With their settings it works, or
 * another way is taken. It never asks for a password, and never waits. Each machine has its own
 * /etc/sudoers.
 */

import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { afterFile } from '../support/after-file.ts';
import { removeRepository, runCli } from '../support/cli.ts';
import { isRoot, title, WAYS } from './ways.ts';

const WHO = 'import os\nprint(os.getuid(), os.umask(0))\ndef f():\n    return 1\n';
const THROUGH_SUDO = /^namespaces, through sudo/;
const ANOTHER = /^namespaces, through a user namespace/;
const ALL = 'passgate-sudo ALL=(ALL) NOPASSWD: ALL';

const MACHINES = [
  {
    name: 'is strict, gives its own umask and terminal, and lectures',
    sudoers: `Defaults env_reset, use_pty, umask_override, umask=0777, lecture=always, timestamp_timeout=0\n${ALL}`,
    way: THROUGH_SUDO,
  },
  {
    name: 'keeps what it finds in the environment, and has no path of its own',
    sudoers: `Defaults !env_reset, setenv, env_keep += "PYTHONPATH PYTHONHOME LD_PRELOAD"\n${ALL}`,
    way: THROUGH_SUDO,
  },
  {
    name: 'has a path without our tools',
    sudoers: `Defaults secure_path="/nonexistent"\n${ALL}`,
    way: THROUGH_SUDO,
  },
  {
    name: 'wants a terminal',
    sudoers: `Defaults requiretty\n${ALL}`,
    way: ANOTHER,
  },
  {
    name: 'wants a password',
    sudoers: 'passgate-sudo ALL=(ALL) ALL',
    way: ANOTHER,
  },
  {
    name: 'allows the question alone',
    sudoers: 'passgate-sudo ALL=(ALL) NOPASSWD: /usr/bin/env -i',
    way: ANOTHER,
  },
];

const [sudo, user] = ['sudo', 'user'].map((name) => WAYS.find((way) => way.name === name));
const missing = isRoot ? (sudo?.missing ?? user?.missing ?? null) : 'only root changes sudoers';

describe.skipIf(sudo === undefined || missing !== null)(
  `a machine whose sudo${sudo === undefined ? '' : ` (${title({ ...sudo, missing })})`}`,
  () => {
    it.each(MACHINES)('$name', async ({ sudoers, way }) => {
      const { repository } = sudo?.make({ samples: [WHO] }) ?? {};
      if (repository === undefined) throw new Error('there is no way through sudo');
      afterFile(() => removeRepository(repository));
      const file = join(repository.base, 'sudoers');
      writeFileSync(file, `${sudoers}\n`, { mode: 0o440 });
      // A file that another user brings along, and that root's Python must not load.
      const hostile = join(repository.folder, 'sitecustomize.py');
      const ran = join(repository.home, 'ran');
      writeFileSync(hostile, `open(${JSON.stringify(ran)}, "w")\n`);
      const script = `mount --bind ${file} /etc/sudoers && mount -t tmpfs none /etc/sudoers.d && exec "$@"`;
      const { uid, gid } = repository.owner ?? { uid: 0, gid: 0 };
      const become = ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
      const run = await runCli(repository, {
        user: null,
        wrapper: ['/usr/bin/unshare', '--mount', 'sh', '-c', script, 'sh', ...become],
        env: { PYTHONPATH: repository.folder, PYTHONSTARTUP: hostile },
      });
      expect(run.exitCode, run.stderr).toBe(0);
      expect(run.results?.isolation.description).toMatch(way);
      expect(run.verdicts[0]?.output).toMatch(/^\d+ 18\n$/);
      expect(existsSync(ran)).toBe(false);
      expect(run.stderr).not.toMatch(/password|lecture|trust you have received/i);
    });
  },
);
