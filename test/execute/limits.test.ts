/** The limits of `limits:` apply to a program and all processes that it starts. */

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/records/verdict.ts';
import { type CliRun, type Repository, removeRepository, runCli } from '../support/cli.ts';
import { endAll, withMarker } from './processes.ts';
import { title, WAYS } from './ways.ts';

/** The kernel's short name of the processes that must not outlive the run. */
const MARKER = `pgt${randomBytes(4).toString('hex')}`;
const NAME_IT = `import ctypes\nctypes.CDLL(None).prctl(15, b"${MARKER}")\n`;
const RIGHT = 'def f():\n    return 1\n';

interface Outcome {
  readonly verdict: Verdict;
  readonly reason?: RegExp;
}

interface Case extends Outcome {
  readonly name: string;
  readonly program: string;
  /** Another allowed verdict. */
  readonly or?: Verdict;
  /** The outcome if a control group limits memory, and not each process's address space. */
  readonly withGroup?: Outcome;
  /** The same if the control group has version 2. */
  readonly withVersion2?: Outcome;
  /**
   * Limits on all processes together that the process tier cannot enforce (docs: reduced
   * isolation).
   */
  readonly namespacesOnly?: true;
}

const OUT_OF_MEMORY = {
  verdict: 'out_of_memory',
  reason: /^used more than 134217728 bytes of memory$/,
} as const;

const CHILD_RUNS_OUT = `
import os
if os.fork() == 0:
    try:
        kept = b"x" * (150 << 20)
    finally:
        os._exit(1)
os.wait()`;
const CHILD_TAKES_LONG = `
import os, time
if os.fork() == 0:
    while time.process_time() < 0.8: pass
    os._exit(0)
os.wait()`;

const CASES: readonly Case[] = [
  {
    name: 'a file over file-size cannot be written, one below it can',
    program: `
def f():
    with open("small", "wb") as file:
        file.write(bytes(1 << 20))
    try:
        with open("large", "wb") as file:
            file.write(bytes((1 << 20) + 1))
    except OSError as error:
        return error.errno == 27
`,
    verdict: 'passed',
  },
  {
    name: 'many files cannot fill the disk',
    program: `
import errno
def f():
    try:
        for n in range(128):
            with open("file%d" % n, "wb") as file:
                file.write(bytes(1 << 20))
    except OSError as error:
        return error.errno == errno.ENOSPC
`,
    verdict: 'passed',
    namespacesOnly: true,
  },
  {
    name: 'many empty files cannot use up the inodes',
    program: `
import errno
def f():
    try:
        for n in range(5000):
            open("file%d" % n, "wb").close()
    except OSError as error:
        return error.errno == errno.ENOSPC
`,
    verdict: 'passed',
    namespacesOnly: true,
  },
  {
    name: 'no more processes than allowed',
    program: `
import os, time
def f():
    started = 0
    try:
        for _ in range(50):
            if os.fork() == 0:
                time.sleep(60)
                os._exit(0)
            started += 1
    except BlockingIOError:
        return 1 <= started <= 8
`,
    verdict: 'passed',
  },
  {
    name: 'no more threads than allowed',
    program: `
import threading
def f():
    started = 0
    try:
        for _ in range(50):
            threading.Thread(target=threading.Event().wait, daemon=True).start()
            started += 1
    except RuntimeError:
        return 1 <= started <= 8
`,
    verdict: 'passed',
  },
  {
    name: 'a fork bomb ends',
    program: `${NAME_IT}
import os
while True:
    try:
        os.fork()
    except OSError:
        pass
`,
    verdict: 'timeout',
    // The kernel keeps some memory for each attempt for a while, which counts as well.
    or: 'out_of_memory',
  },
  {
    name: 'a fork bomb whose first process passes does not stay',
    program: `${NAME_IT}
import os
if os.fork() == 0:
    while True:
        try:
            os.fork()
            os.setsid()
        except OSError:
            pass
${RIGHT}`,
    verdict: 'passed',
  },
  {
    name: 'a chain of processes, each ending when it has started the next, does not stay',
    program: `${NAME_IT}
import os
if os.fork() == 0:
    os.setsid()
    while True:
        try:
            if os.fork():
                os._exit(0)
        except OSError:
            pass
${RIGHT}`,
    verdict: 'passed',
  },
  {
    name: 'a process whose first thread has ended, while another lives on, does not stay',
    program: `${NAME_IT}
import os, threading, time
ready, write = os.pipe()
if os.fork() == 0:
    os.setsid()
    def stay():
        for fd in (0, 1, 2, 3, ready):
            os.close(fd)
        os.write(write, b"1")
        time.sleep(3600)
    threading.Thread(target=stay).start()
    exit_of_a_thread = 60 if os.uname().machine == "x86_64" else 93
    ctypes.CDLL(None).syscall(exit_of_a_thread, 0)
os.close(write)
assert os.read(ready, 1) == b"1"
time.sleep(0.05)
${RIGHT}`,
    verdict: 'passed',
  },
  {
    name: 'CPU time of a child that was waited for counts',
    program: `
import os, time
if os.fork() == 0:
    while time.process_time() < 0.8: pass
    os._exit(0)
os.wait()
${RIGHT}`,
    verdict: 'timeout',
    reason: /CPU time/,
  },
  {
    name: 'CPU time of one child after the other counts',
    program: `
import os, time
for _ in range(4):
    if os.fork() == 0:
        while time.process_time() < 0.25: pass
        os._exit(0)
    os.wait()
${RIGHT}`,
    verdict: 'timeout',
    reason: /CPU time/,
  },
  {
    name: 'children that are busy do not run on while their parent sleeps',
    program: `${NAME_IT}
import os, time
for _ in range(2):
    if os.fork() == 0:
        while True: pass
time.sleep(60)
`,
    verdict: 'timeout',
  },
  {
    name: 'memory of a child is bound as well: the end of one is not overlooked',
    program: `
import os
def f():
    pid = os.fork()
    if pid == 0:
        try:
            bytearray(150 << 20)
        except MemoryError:
            os._exit(7)
        os._exit(0)
    status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    assert status in (7, -9), status
    return 1
`,
    verdict: 'passed',
    withGroup: OUT_OF_MEMORY,
  },
  {
    name: 'a child that is ended for memory while its parent reports success',
    program: `
import os, sys
if os.fork() == 0:
    kept = []
    while True:
        kept.append(b"x" * (1 << 20))
os.wait()
${RIGHT}`,
    verdict: 'passed',
    withGroup: OUT_OF_MEMORY,
  },
  {
    name: 'memory of several processes is bound together',
    program: `
import os, time
for _ in range(4):
    if os.fork() == 0:
        kept = b"x" * (50 << 20)
        time.sleep(1)
        os._exit(0)
try:
    while True:
        os.wait()
except ChildProcessError:
    pass
${RIGHT}`,
    verdict: 'passed',
    withGroup: OUT_OF_MEMORY,
  },
  {
    name: 'shared memory is bound, each mapping and all together',
    program: `
import mmap
kept = []
def f():
    try:
        for _ in range(6):
            kept.append(mmap.mmap(-1, 30 << 20, mmap.MAP_SHARED | mmap.MAP_ANONYMOUS))
            for _ in range(30):
                kept[-1].write(bytes(1 << 20))
    except (OSError, MemoryError):
        return "refused"
`,
    verdict: 'failed',
    reason: /^AssertionError/,
    withGroup: OUT_OF_MEMORY,
  },
  {
    name: 'files in the work folder count as memory',
    program: `
import os, time
for n in range(60):
    with open("file%d" % n, "wb") as file:
        file.write(bytes(1 << 20))
for _ in range(2):
    if os.fork() == 0:
        kept = b"x" * (60 << 20)
        time.sleep(1)
        os._exit(0)
os.wait()
os.wait()
${RIGHT}`,
    verdict: 'passed',
    withGroup: OUT_OF_MEMORY,
  },
  {
    name: 'mapped memory that is never touched does not count',
    program: `
import mmap
def f():
    kept = [mmap.mmap(-1, 2 << 30, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)]
    return len(kept)
`,
    verdict: 'failed',
    reason: /^OSError: \[Errno 12\]/,
    withGroup: { verdict: 'passed' },
  },
  {
    name: 'memory files and System V memory cannot be had',
    program: `
import ctypes, os
def f():
    try:
        os.memfd_create("x")
    except OSError:
        return ctypes.CDLL(None).shmget(0, 1 << 20, 0o1600) == -1
`,
    verdict: 'passed',
  },
  {
    name: 'no limit can be raised',
    program: `
import resource
def f():
    raised = []
    for name in ("AS", "FSIZE", "NPROC", "NOFILE", "CORE", "CPU"):
        kind = getattr(resource, "RLIMIT_" + name)
        assert resource.getrlimit(kind)[0] != resource.RLIM_INFINITY, name
        try:
            resource.setrlimit(kind, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            raised.append(name)
        except (ValueError, OSError):
            pass
    assert not raised, raised
    return 1
`,
    verdict: 'passed',
  },
  {
    name: 'output up to the limit',
    program: `import os\nos.write(1, bytes(40_000))\nos.write(2, bytes(25_536))\n${RIGHT}`,
    verdict: 'passed',
  },
  {
    name: 'output of one byte more',
    program: `import os\nos.write(1, bytes(40_000))\nos.write(2, bytes(25_537))\n${RIGHT}`,
    verdict: 'output_limit',
    reason: /^wrote more than 65536 bytes of output$/,
  },
  {
    name: 'open files are bound',
    program: `
def f():
    kept = []
    try:
        while len(kept) < 2000:
            kept.append(open("/dev/null"))
    except OSError as error:
        return error.errno == 24
`,
    verdict: 'passed',
  },
  {
    name: 'more files than can be open fail their program',
    program: 'def f():\n    kept = [open("/dev/null") for _ in range(2000)]\n    return 1\n',
    verdict: 'failed',
    reason: /^OSError: \[Errno 24\]/,
  },
  {
    name: 'more files than its folder holds fail their program',
    program:
      'def f():\n    for n in range(5000):\n        open(str(n), "w").close()\n    return 1\n',
    verdict: 'failed',
    reason: /^OSError: \[Errno 28\]/,
    namespacesOnly: true,
  },
  // The verdict with priority if several apply (docs/verdicts.md).
  {
    name: 'tampered comes before output_limit',
    program: 'import os\nos.write(3, b"P")\nwhile True:\n    os.write(1, bytes(40_000))\n',
    verdict: 'tampered',
  },
  {
    name: 'output_limit comes before out_of_memory',
    program: `${CHILD_RUNS_OUT}\nwhile True:\n    os.write(1, bytes(40_000))\n`,
    verdict: 'output_limit',
    // The parent is ended with its child, so nothing more is written.
    withVersion2: OUT_OF_MEMORY,
  },
  {
    name: 'output_limit comes before timeout',
    // In the other order it would be ended before it writes.
    program: `import os\nos.write(1, bytes(40_000))\nos.write(1, bytes(40_000))${CHILD_TAKES_LONG}\n`,
    verdict: 'output_limit',
  },
  {
    name: 'out_of_memory comes before timeout',
    program: `${CHILD_RUNS_OUT}\nwhile True:\n    pass\n`,
    verdict: 'timeout',
    withGroup: OUT_OF_MEMORY,
  },
  {
    name: 'out_of_memory comes before a report',
    program: `${CHILD_RUNS_OUT}\nraise ValueError("reported")\n`,
    verdict: 'failed',
    reason: /^ValueError: reported/,
    withGroup: OUT_OF_MEMORY,
  },
  {
    name: 'timeout comes before a report',
    program: `${CHILD_TAKES_LONG}\nraise ValueError("reported")\n`,
    verdict: 'timeout',
  },
  {
    name: 'timeout comes before a crash',
    program: `${CHILD_TAKES_LONG}\nos.abort()\n`,
    verdict: 'timeout',
  },
  {
    name: 'a report comes before how it ended',
    program: `
import os, threading
class Message(Exception):
    def __str__(self):
        # Said, and dead before it could be.
        os.write(3, b'E{"kind": "raised", "type": "Said", "message": "", "source": "", "line": 1}\\n')
        os.abort()
raise Message()
`,
    verdict: 'failed',
    reason: /^Said/,
  },
  {
    name: 'the last one, after all of these, is not disturbed',
    program: RIGHT,
    verdict: 'passed',
  },
];

describe.each(WAYS)('limits: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    // With sudo the sandbox is root's. A few cases show that it has the same limits.
    const cases = CASES.filter(
      ({ namespacesOnly }, n) =>
        (!namespacesOnly || way.tier === 'namespaces') && (way.name !== 'sudo' || n % 5 === 1),
    );
    let repository: Repository;
    let run: CliRun;

    beforeAll(async () => {
      const { repository: made, env } = way.make({
        samples: cases.map(({ program }) => program),
        // Without namespaces the kernel counts all processes of a user together. Processes of
        // another candidate would count against this one.
        ...(way.tier === 'process' ? { config: { workers: 1 } } : {}),
        limits: {
          cpu: '700ms',
          wall: '4s',
          memory: '128MiB',
          output: '64KiB',
          'file-size': '1MiB',
          processes: 8,
        },
      });
      repository = made;
      run = await runCli(repository, { env });
    });
    afterAll(() => {
      endAll(MARKER);
      removeRepository(repository);
    });

    it('run in the intended isolation', () => {
      expect(run.stderr).toMatch(/^tiny: /m);
      expect(run.results?.isolation.description).toMatch(way.description);
      expect(run.results?.errors).toEqual([]);
    });

    it.each(cases)('$name', (limited) => {
      const line = run.verdicts[cases.indexOf(limited)];
      const version = /cgroup v(.)/.exec(run.results?.isolation.description ?? '')?.[1];
      const { verdict, reason }: Outcome =
        (version === '2' ? limited.withVersion2 : undefined) ??
        (version === undefined ? undefined : limited.withGroup) ??
        limited;
      expect({ verdict: line?.verdict, reason: line?.reason }).toEqual({
        verdict: limited.or === line?.verdict ? limited.or : verdict,
        reason: verdict === 'passed' ? null : expect.stringMatching(reason ?? /./),
      });
    });

    it('leave no process behind', () => {
      expect(withMarker(MARKER)).toEqual([]);
    });
  });
});
