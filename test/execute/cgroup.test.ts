/** Control groups: their places, and that none is left behind. */

import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { BUNDLE, eventually, type Repository, removeRepository, startCli } from '../support/cli.ts';
import { LANGUAGES } from './fixtures/language-programs.ts';
import { alive, descendants, withMarker } from './processes.ts';
import { runAll } from './run-all.ts';
import { title, WAYS } from './ways.ts';

/** Four processes that take 100 MiB each. */
const FAMILY = `#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>
int f(void) {
  for (int child = 0; child < 4; child++) {
    if (fork() != 0) continue;
    char *taken = malloc(100 << 20);
    if (taken == NULL) _exit(1);
    memset(taken, 1, 100 << 20);
    sleep(2);
    _exit(taken[child] != 1);
  }
  while (wait(NULL) > 0) {}
  return 1;
`;

const RIGHT = 'def f():\n    return 1\n';
const HIERARCHIES = '/sys/fs/cgroup';

/** Groups of other runs appear and disappear meanwhile. */
function groupsOf(pids: readonly number[]): string[] {
  const options = ['-ignore_readdir_race', '-type', 'd', '-name', 'passgate-*'];
  return execFileSync('find', [HIERARCHIES, ...options], { encoding: 'utf8' })
    .split('\n')
    .filter((path) => pids.includes(Number(/\/passgate-\d+-(\d+)-\d+-\w+$/.exec(path)?.[1])));
}

function startOf(pid: number): string {
  const status = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return status.slice(status.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}

const made: Repository[] = [];
afterEach(() => {
  for (const repository of made.splice(0)) removeRepository(repository);
});

describe.each(WAYS.filter(({ name }) => name === 'root' || name === 'sudo'))(
  'control groups: %#',
  (way) => {
    const isCompiled = findOnPath('gcc', process.env.PATH ?? '') !== null;
    it.skipIf(way.missing !== null || !isCompiled)(
      `${title(way)}: the processes of a compiled program share one bound`,
      async () => {
        const tests = LANGUAGES.c?.tests;
        const row = { name: 'T/0', language: 'c', prompt: '', tests, stop_tokens: [] };
        const solutions = [FAMILY, FAMILY.replaceAll('100 << 20', '10 << 20')];
        const limits = { memory: '256MiB', processes: 8 };
        const run = await runAll(way, [{ row, samples: solutions }], { language: 'c', limits });
        // Without control groups on this machine, each process has its own bound.
        const isBound = / cgroup v[12]$/.test(run.results?.isolation.description ?? '');
        const first = isBound ? 'out_of_memory' : 'passed';
        expect(run.verdicts.map(({ verdict }) => verdict)).toEqual([first, 'passed']);
      },
    );

    it.skipIf(way.missing !== null)(
      `${title(way)}: none is left, and groups of dead runs are removed`,
      async () => {
        const marker = `pgtg${process.pid}${way.name}`.slice(0, 15);
        const sleeper = `import ctypes, time\nctypes.CDLL(None).prctl(15, b"${marker}")\ntime.sleep(60)\n`;
        const { repository, env } = way.make({
          samples: [sleeper, RIGHT],
          limits: { wall: '60s' },
        });
        made.push(repository);
        const run = startCli(repository, { env });
        let below: number[] = [];
        let groups: string[] = [];
        try {
          await eventually('the candidate runs', () => withMarker(marker)[0]);
          below = descendants(run.pid).map(({ pid }) => pid);
          groups = groupsOf(below);
        } finally {
          process.kill(run.pid, 'SIGKILL');
        }
        // Without control groups on this machine, nothing can be left.
        const [first] = groups;
        await eventually('all has ended', () => (alive(below).length === 0 ? true : undefined));
        expect(groupsOf(below)).toEqual([]);
        await run.done;
        if (first === undefined) return;
        expect(groups.some((path) => path.endsWith('-programs'))).toBe(true);
        expect(groups.some((path) => path.endsWith('-tests'))).toBe(true);

        const namespace = /\d+/.exec(readlinkSync('/proc/self/ns/pid'))?.[0];
        const at = (...parts: readonly (string | number | undefined)[]) =>
          join(dirname(first), `passgate-${parts.join('-')}-programs`);
        const dead = [at(namespace, below[0], 1), at(namespace, process.pid, 1)];
        const others = [at(namespace, process.pid, startOf(process.pid)), at(1, below[0], 1)];
        for (const path of [...dead, ...others]) mkdirSync(path);
        try {
          const next = way.make({ samples: [RIGHT] });
          made.push(next.repository);
          const { exitCode, results } = await startCli(next.repository, { env: next.env }).done;
          expect(exitCode).toBe(0);
          expect(results?.isolation.description).toMatch(/, cgroup v[12]$/);
          const left = readdirSync(dirname(first)).map((name) => join(dirname(first), name));
          expect([...dead, ...others].filter((path) => left.includes(path))).toEqual(others);
        } finally {
          for (const path of others) rmdirSync(path);
        }
      },
    );
  },
);

/**
 * The content of /proc/self on a hosted runner, in a container with version 1, and in one whose own
 * place is not below its mount.
 */
const MACHINES = [
  {
    name: 'version 2, in a service below a slice',
    mountinfo: '30 23 0:26 / /sys/fs/cgroup rw,nosuid shared:4 - cgroup2 cgroup2 rw,nsdelegate\n',
    own: '0::/system.slice/runner.service\n',
    expected: [
      [
        2,
        null,
        [
          '/sys/fs/cgroup/system.slice/runner.service',
          '/sys/fs/cgroup/system.slice',
          '/sys/fs/cgroup',
        ],
      ],
    ],
  },
  {
    name: 'version 1, with both hierarchies mounted from where the container is',
    mountinfo:
      '31 30 0:27 /docker/abc /sys/fs/cgroup/memory ro - cgroup cgroup rw,memory\n' +
      '32 30 0:28 /docker/abc /sys/fs/cgroup/pids ro - cgroup cgroup rw,pids\n' +
      '33 30 0:29 /docker/abc /sys/fs/cgroup/cpu,cpuacct ro - cgroup cgroup rw,cpu,cpuacct\n',
    own: '4:memory:/docker/abc/deeper\n3:pids:/docker/abc\n2:cpu,cpuacct:/docker/abc\n',
    expected: [
      [1, 'memory', ['/sys/fs/cgroup/memory/deeper', '/sys/fs/cgroup/memory']],
      [1, 'pids', ['/sys/fs/cgroup/pids']],
      [1, 'cpuacct', ['/sys/fs/cgroup/cpu,cpuacct']],
    ],
  },
  {
    name: 'a place outside of the namespace, and a folder with a space in its name',
    mountinfo: '30 23 0:26 / /mnt/the\\040groups rw - cgroup2 cgroup2 rw\n',
    own: '0::/../other\n',
    expected: [[2, null, ['/mnt/the groups']]],
  },
];

/** Runs Python against the sandbox's own module. */
function python(script: string, ...args: readonly string[]): unknown {
  const folder = join(dirname(BUNDLE), 'sandbox');
  const start = `import json, sys\nsys.path.insert(0, ${JSON.stringify(folder)})\nfrom passgate_sandbox.isolation import cgroup\n`;
  return JSON.parse(
    execFileSync('python3', ['-B', '-c', start + script, ...args], { encoding: 'utf8' }),
  );
}

describe('the search for control groups', () => {
  it.each(MACHINES)('finds the right place: $name', ({ mountinfo, own, expected }) => {
    const script =
      'found = cgroup.read_mounts(*sys.argv[1:])\n' +
      'print(json.dumps([[m.version, m.controller, list(m.places())] for m in found]))';
    expect(python(script, mountinfo, own)).toEqual(expected);
  });

  it('reads the clocks of both versions, which count from the first look', () => {
    const parent = mkdtempSync(join(tmpdir(), 'pgt-clock-'));
    try {
      const script = `
import os
from passgate_sandbox.following import clocks
counted = []
for before, after in (("usage_usec 1500000\\nuser_usec 7\\n", "usage_usec 3750000\\nuser_usec 9\\n"), ("1500000000\\n", "3750000000\\n")):
    path = sys.argv[1] + "/clock"
    def tell(text):
        with open(path, "w") as file:
            file.write(text)
    tell(before)
    clock = clocks.GroupClock(os.open(path, os.O_RDONLY))
    tell(after)
    counted.append(clock.seconds())
print(json.dumps(counted))`;
      expect(python(script, parent)).toEqual([2.25, 2.25]);
    } finally {
      rmSync(parent, { recursive: true });
    }
  });

  // The machine of the tests may have version 1 only, so plain files stand in for version 2 here.
  it('writes limits of version 2 to the right files, and counts kills for memory', () => {
    const parent = mkdtempSync(join(tmpdir(), 'pgt-group-'));
    try {
      const folder = join(parent, 'passgate-x');
      mkdirSync(folder);
      const events = 'low 0\nhigh 0\nmax 7\noom 3\noom_kill 2\noom_group_kill 1\n';
      const names = [
        'cgroup.procs',
        'memory.max',
        'memory.swap.max',
        'memory.oom.group',
        'pids.max',
      ];
      for (const name of names) writeFileSync(join(folder, name), '');
      writeFileSync(join(folder, 'memory.events'), events);
      const script = `
path = sys.argv[1]
group = cgroup.Group(2, {"memory": path, "pids": path})
group.end_together()
group.bind(1 << 28, 32)
group.join()
before = group.ran_out()
with open(path + "/memory.events", "w") as file:
    file.write(sys.argv[2].replace("oom_kill 2", "oom_kill 3"))
print(json.dumps([before, group.ran_out(), group.ran_out()]))`;
      expect(python(script, folder, events)).toEqual([false, true, false]);
      const written = names.map((name) => readFileSync(join(folder, name), 'utf8'));
      expect(written).toEqual(['0', '268435456', '0', '1', '32']);
    } finally {
      rmSync(parent, { recursive: true });
    }
  });
});
