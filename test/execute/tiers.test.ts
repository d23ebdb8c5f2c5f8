/** The choice of the isolation, its refusal, and the messages about it. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type CliRun,
  makeRepository,
  type Repository,
  type RepositoryOptions,
  removeRepository,
  runCli,
} from '../support/cli.ts';
import { isRoot, NOBODY_ELSE, nativeWay, title, WAYS } from './ways.ts';

const RIGHT = 'def f():\n    return 1\n';
const ASK_WHO = `import os\nprint("uid", os.getuid(), "parent", os.getppid())\n${RIGHT}`;
/** Candidates with another user cannot reach an interpreter in root's home folder. */
const SYSTEM_PYTHON = { PATH: '/usr/bin:/bin' };
const TARGET = { GITHUB_EVENT_NAME: 'pull_request_target' };

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) removeRepository(repository);
});

function make(options: Partial<RepositoryOptions> = {}): Repository {
  const repository = makeRepository({ samples: [RIGHT], ...options });
  made.push(repository);
  return repository;
}

function expectRefusal(run: CliRun): void {
  expect(run.exitCode).toBe(2);
  expect(run.results).toBeNull();
  expect(run.verdicts).toEqual([]);
  expect(run.stderr).not.toMatch(/^ +at /m);
}

describe.each(WAYS)('the way: %#', (way) => {
  it.skipIf(way.missing !== null)(
    `${title(way)}: results name it, and nobody is root`,
    async () => {
      const { repository, env } = way.make({ samples: [ASK_WHO] });
      made.push(repository);
      const { exitCode, results, stderr, stdout, verdicts } = await runCli(repository, { env });
      expect(exitCode).toBe(0);
      expect(results?.isolation).toMatchObject({
        tier: way.tier,
        description: expect.stringMatching(way.description),
        python: expect.stringMatching(/^3\.\d+\.\d+$/),
      });
      const [, uid, parent] = /^uid (\d+) parent (\d+)$/m.exec(verdicts[0]?.output ?? '') ?? [];
      expect(Number(uid)).toBeGreaterThan(0);
      const said = /note: Reduced isolation \(process/.test(stderr + stdout);
      expect(said).toBe(way.tier === 'process');
      if (way.tier === 'namespaces') expect(parent).toBe('1');
    },
  );
});

describe.skipIf(!isRoot)('isolation: process, requested by root', () => {
  it('says so if the interpreter is in a folder of root only', async () => {
    const repository = make({ below: '/root', config: { isolation: 'process' } });
    const folder = join(repository.base, 'venv');
    execFileSync('python3', ['-m', 'venv', '--without-pip', folder]);
    const path = `${join(folder, 'bin')}:${process.env.PATH}`;
    const run = await runCli(repository, { env: { PATH: path } });
    expectRefusal(run);
    expect(run.stderr).toMatch(/\/root/);
    expect(run.stderr).toMatch(/cannot be read/);
  });

  it("gives each worker's candidates their own user", async () => {
    const samples = Array.from(
      { length: 8 },
      (_, n) => `${ASK_WHO}# ${n}\nimport time\ntime.sleep(0.2)\n`,
    );
    const repository = make({ samples, config: { isolation: 'process', workers: 2 } });
    const run = await runCli(repository, { env: SYSTEM_PYTHON });
    expect(run.stderr).toContain('isolation: process');
    expect(run.results?.isolation.tier).toBe('process');
    const uids = run.verdicts.map(({ output }) => /uid (\d+)/.exec(output)?.[1]);
    expect(new Set(uids).size).toBe(2);
    for (const uid of uids) expect(Number(uid)).toBeGreaterThan(1_000_000_000);
  });
});

describe('isolation under pull_request_target', () => {
  const refused = /^isolation: process is refused under pull_request_target/m;

  it.each([
    { name: 'isolation: process in the config', config: { isolation: 'process' }, args: [] },
    { name: '--isolation process', config: {}, args: ['--isolation', 'process'] },
    { name: '--trust-programs', config: {}, args: ['--trust-programs'] },
    {
      name: '--isolation process over isolation: namespaces',
      config: { isolation: 'namespaces' },
      args: ['--isolation', 'process'],
    },
  ])('$name is refused', async ({ config, args }) => {
    const run = await runCli(make({ config }), { env: TARGET, args });
    expectRefusal(run);
    expect(run.stderr).toMatch(refused);
  });

  it.skipIf(nativeWay().tier !== 'namespaces')('namespaces are accepted', async () => {
    const way = nativeWay();
    const { repository, env } = way.make({ samples: [RIGHT] });
    made.push(repository);
    const run = await runCli(repository, { env: { ...env, ...TARGET } });
    expect(run.exitCode).toBe(0);
    expect(run.results?.isolation.tier).toBe('namespaces');
  });
});

/** In a changed root the kernel refuses new user namespaces, and sudo does not know the user. */
const CHANGED_ROOT = [
  '/usr/bin/unshare',
  '--mount',
  'sh',
  '-c',
  `mount --rbind / /mnt && exec /usr/sbin/chroot --groups= --userspec=${NOBODY_ELSE.uid}:${NOBODY_ELSE.gid} /mnt "$@"`,
  'sh',
];

describe.skipIf(!isRoot)('an ordinary user without sudo and user namespaces', () => {
  const owner = NOBODY_ELSE;

  it.each(['auto', 'namespaces'])(
    'is refused with isolation: %s, and the message says what helps',
    async (isolation) => {
      const repository = make({ owner, config: { isolation } });
      const run = await runCli(repository, { user: null, wrapper: CHANGED_ROOT });
      expectRefusal(run);
      expect(run.stderr).toMatch(
        /^no safe way to run untrusted programs on this machine\. Tried:$/m,
      );
      expect(run.stderr).toMatch(/namespaces, through a user namespace: .*not permitted/);
      expect(run.stderr).toMatch(/Use a Linux runner where sudo needs no password/);
      expect(run.stderr).toMatch(/use the weaker tier with "isolation: process"/);
    },
  );

  it('gets the process tier with --trust-programs, and the result says so', async () => {
    const repository = make({ owner });
    const args = ['--trust-programs'];
    const run = await runCli(repository, { user: null, wrapper: CHANGED_ROOT, args });
    expect(run.exitCode).toBe(0);
    expect(run.results?.isolation.tier).toBe('process');
    expect(run.stderr).toMatch(/^note: Reduced isolation \(process/m);
    expect(run.stdout).toMatch(/note: Reduced isolation \(process/);
  });

  it('gets isolation: process on request', async () => {
    const repository = make({ owner, config: { isolation: 'process' } });
    const run = await runCli(repository, { user: null, wrapper: CHANGED_ROOT });
    expect(run.exitCode).toBe(0);
    expect(run.results?.isolation.tier).toBe('process');
  });
});

describe.skipIf(!isRoot)('root without CAP_SYS_ADMIN, as in most containers', () => {
  it('gets a refusal that names the missing capability', async () => {
    const wrapper = ['setpriv', '--bounding-set=-sys_admin', '--inh-caps=-sys_admin'];
    const run = await runCli(make({}), { wrapper });
    expectRefusal(run);
    expect(run.stderr).toMatch(/namespaces, as root: .*Operation not permitted/);
    expect(run.stderr).toMatch(
      /through a user namespace: .*needs CAP_SYS_ADMIN, or an ordinary user/,
    );
  });
});

const userWay = WAYS.find(({ name }) => name === 'user');

/** As in a container without privileges: root only by name, in a user namespace with one user. */
const ROOT_IN_NAME = ['/usr/bin/unshare', '--user', '--map-root-user'];

describe.skipIf(userWay === undefined || userWay.missing !== null)(
  'root of a namespace with one user',
  () => {
    const owner = isRoot ? NOBODY_ELSE : undefined;

    it('isolates candidates, or gets a refusal with a reason and what helps', async () => {
      const run = await runCli(make({ owner }), { wrapper: ROOT_IN_NAME });
      if (run.exitCode === 0) expect(run.results?.isolation.tier).toBe('namespaces');
      else {
        expectRefusal(run);
        expect(run.stderr).toMatch(/no safe way to run untrusted programs/);
        expect(run.stderr).toMatch(/namespaces, as root: .*(user|uid|group)/i);
        expect(run.stderr).toMatch(/What helps:/);
      }
    });

    it('gets a refusal without a stack trace if there are no further user namespaces', async () => {
      const script = 'echo 0 > /proc/sys/user/max_user_namespaces; exec "$@"';
      const wrapper = [...ROOT_IN_NAME, 'sh', '-c', script, 'sh'];
      const run = await runCli(make({ owner }), { wrapper });
      expectRefusal(run);
      expect(run.stderr).toMatch(/no safe way to run untrusted programs/);
    });

    it('gets isolation: process on request', async () => {
      const run = await runCli(make({ owner, config: { isolation: 'process' } }), {
        wrapper: ROOT_IN_NAME,
      });
      expect(run.stderr).toMatch(/^note: Reduced isolation/m);
      expect(run.exitCode).toBe(0);
      expect(run.results?.isolation.tier).toBe('process');
    });
  },
);

describe('the interpreter', () => {
  it('gives a message if it is missing', async () => {
    const run = await runCli(make(), { env: { PATH: '/nonexistent' } });
    expectRefusal(run);
    expect(run.stderr).toMatch(/^no python3 on PATH: install Python 3\.9 or newer/m);
  });

  it('can belong to a virtual environment, with its packages', async () => {
    const { repository, packages, bin } = virtualEnvironment();
    writeFileSync(join(packages, 'pgt_installed.py'), 'ANSWER = 1\n');
    rewrite(repository, 'import pgt_installed\ndef f():\n    return pgt_installed.ANSWER\n');
    const run = await runCli(repository, { env: { PATH: `${bin}:${process.env.PATH}` } });
    expect(run.verdicts.map(({ verdict, reason }) => ({ verdict, reason }))).toEqual([
      { verdict: 'passed', reason: null },
    ]);
  });

  it('gets new verdicts after a new package is installed', async () => {
    const { repository, packages, bin } = virtualEnvironment();
    const options = {
      env: { PATH: `${bin}:${process.env.PATH}` },
      cache: join(repository.base, 'cache'),
    };
    await runCli(repository, options);
    const same = await runCli(repository, options);
    expect(same.results?.suites[0]?.counts).toMatchObject({ executed: 0, earlier: 1 });
    mkdirSync(join(packages, 'numpy-99.0.0.dist-info'));
    const other = await runCli(repository, options);
    expect(other.results?.suites[0]?.counts).toMatchObject({ executed: 1, cached: 0 });
  });

  // Candidates get their own /tmp. If an earlier file of /tmp is missing there, a message must say
  // so.
  it('works below /tmp as well, or is refused by name', async () => {
    const { repository, packages, bin } = virtualEnvironment('/tmp');
    writeFileSync(join(packages, 'pgt_installed.py'), 'ANSWER = 1\n');
    rewrite(repository, 'import pgt_installed\ndef f():\n    return pgt_installed.ANSWER\n');
    const run = await runCli(repository, { env: { PATH: `${bin}:${process.env.PATH}` } });
    const { verdict, reason } = run.verdicts[0] ?? {};
    if (run.exitCode === 0)
      expect({ verdict, reason }).toEqual({ verdict: 'passed', reason: null });
    else {
      expectRefusal(run);
      expect(run.stderr).toContain(join(repository.base, 'venv'));
    }
  });

  it('runs no module of a checkout whose package is installed as editable', async () => {
    const { repository, packages, bin } = virtualEnvironment();
    const [source, ran] = [join(repository.folder, 'src'), join(repository.home, 'ran')];
    mkdirSync(source);
    writeFileSync(join(packages, 'editable.pth'), `${source}\n`);
    writeFileSync(join(packages, 'sitecustomize.py'), 'import sys\nsys.pgt_customized = 1\n');
    for (const name of ['sitecustomize', 'usercustomize'])
      writeFileSync(join(source, `${name}.py`), `open(${JSON.stringify(ran)}, "w")\n`);
    writeFileSync(join(source, 'pgt_edited.py'), 'ANSWER = 1\n');
    const env = { PATH: `${bin}:${process.env.PATH}` };
    const answer = 'pgt_edited.ANSWER * getattr(sys, "pgt_customized", 0)';
    rewrite(repository, `import sys, pgt_edited\ndef f():\n    return ${answer}\n`);
    const run = await runCli(repository, { env });
    expect(run.verdicts[0]).toMatchObject({ reason: null, verdict: 'passed' });
    // Without the interpreter's own module, Python would take the one of the checkout.
    rmSync(join(packages, 'sitecustomize.py'));
    await runCli(repository, { env });
    expect(existsSync(ran)).toBe(false);
  });

  it('is refused if it imports from the checkout, since candidates could read .git', async () => {
    const { repository, packages, bin } = virtualEnvironment();
    writeFileSync(join(packages, 'editable.pth'), `${repository.folder}\n`);
    writeFileSync(join(repository.folder, '.git/config'), 'token\n');
    const run = await runCli(repository, { env: { PATH: `${bin}:${process.env.PATH}` } });
    expectRefusal(run);
    expect(run.stderr).toContain(`read ${join(repository.folder, '.git/config')}`);
  });
});

function virtualEnvironment(below = '/var/tmp'): {
  repository: Repository;
  packages: string;
  bin: string;
} {
  const repository = make({ below });
  const folder = join(repository.base, 'venv');
  execFileSync('python3', ['-m', 'venv', '--without-pip', folder]);
  const bin = join(folder, 'bin');
  const ask = 'import sysconfig; print(sysconfig.get_path("purelib"))';
  const packages = execFileSync(join(bin, 'python3'), ['-c', ask], { encoding: 'utf8' }).trim();
  return { repository, packages, bin };
}

function rewrite({ folder }: Repository, solution: string): void {
  writeFileSync(join(folder, 'samples.jsonl'), `${JSON.stringify({ task_id: 'T/0', solution })}\n`);
}
