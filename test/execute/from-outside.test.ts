/**
 * A candidate's process as root sees it from outside while it runs. These walls stand behind other
 * walls, so no candidate would notice that one is missing.
 */

import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  eventually,
  type LiveRun,
  type Repository,
  removeRepository,
  startCli,
} from '../support/cli.ts';
import { descendants, withMarker } from './processes.ts';
import { isRoot, title, WAYS } from './ways.ts';

const DEVICES = ['full', 'null', 'random', 'urandom', 'zero'].map((name) => `/dev/${name}`);
const SECRET = 'pgsecret-outside';

describe.each(WAYS)('a candidate seen from outside: %#', (way) => {
  const missing = way.missing ?? (isRoot ? null : 'only root sees all of it');

  describe.skipIf(missing !== null)(title({ ...way, missing }), () => {
    const isNamespaced = way.tier === 'namespaces';
    const marker = `out${process.pid}${way.name}`.slice(0, 15);
    let repository: Repository;
    let run: LiveRun;
    let candidate = 0;
    let template = 0;
    /** The candidate and its parent, and in split grading also the two processes of its tests. */
    let sandboxed: number[] = [];

    const link = (pid: number, name: string) => readlinkSync(`/proc/${pid}/${name}`);
    const status = (pid: number): Record<string, string> =>
      Object.fromEntries(
        readFileSync(`/proc/${pid}/status`, 'utf8')
          .split('\n')
          .map((line) => line.split(/:\s*/, 2)),
      );

    beforeAll(async () => {
      const program = `import ctypes, time\ndef f():\n    ctypes.CDLL(None).prctl(15, b"${marker}")\n    time.sleep(60)\n`;
      const suite = { name: 'tiny', problems: 'problems.jsonl', samples: 'samples.jsonl' };
      const grading = isNamespaced ? 'split' : 'shared';
      const limits = { cpu: '5s', wall: '60s' };
      const made = way.make({
        samples: [program],
        config: { workers: 1, suites: [{ ...suite, grading, limits }] },
      });
      repository = made.repository;
      run = startCli(repository, { env: { ...made.env, GITHUB_TOKEN: SECRET } });
      candidate = await eventually('the candidate runs', () => withMarker(marker)[0]?.pid);
      template = Number(
        /^PPid:\s+(\d+)$/m.exec(readFileSync(`/proc/${candidate}/status`, 'utf8'))?.[1],
      );
      sandboxed = descendants(run.pid)
        .map(({ pid }) => pid)
        .filter((pid) => status(pid).NoNewPrivs === '1' && status(pid).Seccomp === '2');
    });
    afterAll(async () => {
      run.child.kill('SIGINT');
      await run.done;
      removeRepository(repository);
    });

    it('shares the sandbox with its own tests only, and they are there', () => {
      expect(sandboxed).toContain(candidate);
      if (isNamespaced) expect(sandboxed).toContain(template);
      expect(sandboxed).toHaveLength(isNamespaced ? 4 : 1);
    });

    it('has its own user without any privilege', () => {
      const runs = status(run.pid).Uid;
      for (const pid of sandboxed) {
        const { Uid = '', Gid = '', Groups, ...rest } = status(pid);
        expect(new Set(Uid.split('\t')).size).toBe(1);
        expect(new Set(Gid.split('\t')).size).toBe(1);
        expect(Uid).not.toMatch(/^0\b/);
        if (way.name === 'root' || way.name === 'sudo') {
          expect(Uid).not.toBe(runs);
          expect(Number(Uid.split('\t')[0])).toBeGreaterThan(1_000_000_000);
          expect(Groups?.trim()).toBe('');
        }
        for (const name of ['CapInh', 'CapPrm', 'CapEff', 'CapAmb'])
          expect({ name, set: rest[name] }).toEqual({ name, set: '0000000000000000' });
      }
    });

    it.skipIf(!isNamespaced)('has its own namespaces', () => {
      for (const name of ['net', 'mnt', 'ipc', 'uts', 'pid']) {
        for (const pid of sandboxed)
          expect(link(pid, `ns/${name}`)).not.toBe(readlinkSync(`/proc/self/ns/${name}`));
      }
      if (way.name === 'user') {
        for (const pid of sandboxed)
          expect(link(pid, 'ns/user')).not.toBe(readlinkSync('/proc/self/ns/user'));
      }
      // Its processes and files are separate from those of its tests.
      for (const pid of sandboxed.filter((each) => each !== candidate && each !== template)) {
        for (const name of ['ns/pid', 'ns/mnt'])
          expect(link(pid, name)).not.toBe(link(candidate, name));
      }
      // There is no network at all, not even a route.
      const interfaces = readFileSync(`/proc/${candidate}/net/dev`, 'utf8').match(/^ *\w+:/gm);
      expect(interfaces?.map((name) => name.trim())).toEqual(['lo:']);
      expect(readFileSync(`/proc/${candidate}/net/route`, 'utf8').trim().split('\n')).toHaveLength(
        1,
      );
    });

    it.skipIf(!isNamespaced)('can write only to its own empty folder', () => {
      for (const pid of sandboxed) {
        const mounted = readFileSync(`/proc/${pid}/mountinfo`, 'utf8').trim().split('\n');
        const flags = mounted.map((line) => line.split(' ').slice(4, 6));
        for (const [where = '', how = ''] of flags) {
          if (DEVICES.includes(where)) continue;
          const expected = [where === '/tmp' ? 'rw' : 'ro', 'nosuid', 'nodev'];
          expect({ where, how: how.split(',') }).toEqual({
            where,
            how: expect.arrayContaining(expected),
          });
        }
        const below = flags.flatMap(([where = '']) => (where.startsWith('/dev/') ? [where] : []));
        // The streams have their names in the folder /dev/fd.
        expect(below.sort()).toEqual(['/dev/fd', ...DEVICES]);
        expect(flags.map(([where]) => where)).not.toContain('/proc');
      }
    });

    it.skipIf(way.name === 'root' || way.name === 'sudo')(
      'has a helper that its user could not trace',
      () => {
        const { PPid = '', Uid = '' } = status(candidate);
        expect(status(Number(PPid)).Uid).toBe(Uid);
        // Files in /proc of a process that cannot be dumped belong to root.
        expect(statSync(`/proc/${PPid}/mem`).uid).toBe(0);
      },
    );

    it('leaves no core, neither in a file nor with a program of the machine', () => {
      const limits = (pid: number | string) =>
        /^Max core file size +(\w+) +(\w+) /m.exec(readFileSync(`/proc/${pid}/limits`, 'utf8'));
      // sudo, or the parent of the tests, may have set it to 0 permanently.
      const isZero = way.name === 'sudo' || limits('self')?.[2] === '0';
      const allowed = isZero ? ['0 0', '1 1'] : ['1 1'];
      for (const pid of sandboxed) expect(allowed).toContain(limits(pid)?.slice(1).join(' '));
    });

    it('has only the descriptors and environment variables that it was given', () => {
      const open = readdirSync(`/proc/${candidate}/fd`).map(Number);
      expect(open.sort()).toEqual(isNamespaced ? [0, 1, 2, 3, 4, 5] : [0, 1, 2, 3]);
      expect(link(candidate, 'fd/0')).toBe('/dev/null');
      for (const fd of open.slice(1)) expect(link(candidate, `fd/${fd}`)).toMatch(/^pipe:/);
      for (const { pid } of descendants(run.pid)) {
        expect(readFileSync(`/proc/${pid}/environ`, 'utf8')).not.toContain(SECRET);
      }
    });
  });
});
