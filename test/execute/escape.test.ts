/**
 * Candidates that try to get out, to look around, to reach the next candidate and to stay. Each
 * returns 1 when all of its attempts were refused and raises with a list of those that were not.
 */

import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CliRun,
  eventually,
  giveTo,
  type Repository,
  removeRepository,
  runCli,
} from '../support/cli.ts';
import { holding, withMarker } from './processes.ts';
import { title, WAYS, type Way } from './ways.ts';

/** Stands before every secret, so that a candidate can look for them without knowing them. */
const SECRET = 'pgsecret-';
const secret = () => SECRET + randomBytes(8).toString('hex');
/** The argument of `sleep` in daemons: found in the process list when one stays. */
const DAEMON_SECONDS = `3600.${String(randomBytes(4).readUInt32LE() % 1e6).padStart(6, '0')}`;
const ABSTRACT = `pgt-${randomBytes(6).toString('hex')}`;

/** What the machine around a run has: files that hold secrets, and servers that listen. */
interface Surroundings {
  readonly repository: Repository;
  readonly env: Readonly<Record<string, string>>;
  /** Files that must not be read, nor changed. */
  readonly files: readonly string[];
  /** What they hold, in the same order. */
  readonly contents: readonly string[];
  /** Folders that the run's user can write to. */
  readonly folders: readonly string[];
  readonly tcpPort: number;
  readonly unixPath: string;
}

interface Case {
  readonly name: string;
  program(around: Surroundings): string;
  /** The process tier shares this with the machine, and says so. */
  readonly namespacesOnly?: true;
}

const COMMON = `
import ctypes, errno, os, socket, sys
worked = []
def forbid(what, attempt, *arguments):
    try:
        result = attempt(*arguments)
    except (OSError, ValueError):
        return
    worked.append("%s: %r" % (what, result))
libc = ctypes.CDLL(None, use_errno=True)
def call(name, *arguments):
    if getattr(libc, name)(*arguments) < 0:
        raise OSError(ctypes.get_errno(), name)
    return 0
def system_call(number, *arguments):
    if libc.syscall(ctypes.c_long(number), *arguments) < 0:
        raise OSError(ctypes.get_errno(), str(number))
    return 0
def f():
    assert not worked, "; ".join(worked)
    return 1
`;
const attempt = (text: string) => `${COMMON}\n${text}`;
const list = (values: readonly string[]) => JSON.stringify(values);

const REFUSED: readonly Case[] = [
  {
    name: 'reading the config, .git/config, the home folder and the runner’s files',
    program: ({ files }) =>
      attempt(`
for path in ${list(files)}:
    forbid("read " + path, lambda: open(path, "rb").read())
`),
  },
  {
    name: 'changing them, or putting files beside them',
    program: ({ files, folders }) =>
      attempt(`
for path in ${list(files)}:
    for mode in ("ab", "r+b"):
        forbid("write " + path, open, path, mode)
    forbid("remove " + path, os.unlink, path)
    forbid("rename " + path, os.rename, path, path + ".moved")
    forbid("change the mode of " + path, os.chmod, path, 0o777)
for folder in ${list(folders)} + ["/", "/usr", "/usr/local/bin", "/etc", "/var/tmp", "/dev/shm", "/opt", sys.prefix]:
    forbid("write below " + folder, open, folder + "/pgt-planted", "wb")
    forbid("make a folder below " + folder, os.mkdir, folder + "/pgt-planted-folder")
    forbid("link into " + folder, os.symlink, "/", folder + "/pgt-planted-link")
`),
  },
  {
    name: 'reaching them through links in the work folder',
    program: ({ files }) =>
      attempt(`
for n, path in enumerate(${list(files)}):
    os.symlink(path, "link%d" % n)
    forbid("read through a link to " + path, lambda: open("link%d" % n, "rb").read())
    forbid("write through a link to " + path, open, "link%d" % n, "ab")
    forbid("make a hard link to " + path, os.link, path, "hard%d" % n)
for up in range(1, 12):
    path = "../" * up + ${JSON.stringify(files[0] ?? '')}.lstrip("/")
    forbid("read " + path, lambda: open(path, "rb").read())
`),
  },
  {
    name: 'setting user and group',
    program: () =>
      attempt(`
for identity in (0, 1, 1000, 65533):
    forbid("be user %d" % identity, os.setuid, identity)
    forbid("be group %d" % identity, os.setgid, identity)
forbid("set groups", os.setgroups, [0])
assert 0 not in (os.getuid(), os.geteuid(), os.getgid(), os.getegid()), "is root"
`),
  },
  {
    name: 'sudo and other set-user-ID programs',
    program: () =>
      attempt(`
import subprocess
for command in (["sudo", "-n", "id", "-u"], ["su", "-c", "id -u"], ["unshare", "-Ur", "id", "-u"], ["nsenter", "-t", "1", "-a", "id", "-u"]):
    try:
        done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    except OSError:
        continue
    if done.returncode == 0 and done.stdout.strip() == "0":
        worked.append("%s said %s" % (command, done.stdout))
`),
  },
  {
    name: 'sockets of every family',
    program: ({ tcpPort, unixPath }) =>
      attempt(`
def connect(family, kind, address):
    with socket.socket(family, kind) as client:
        client.settimeout(1)
        client.connect(address)
STREAM, DATAGRAM = socket.SOCK_STREAM, socket.SOCK_DGRAM
forbid("TCP", connect, socket.AF_INET, STREAM, ("127.0.0.1", ${tcpPort}))
forbid("TCP, IPv6", connect, socket.AF_INET6, STREAM, ("::1", ${tcpPort}))
forbid("the metadata address", connect, socket.AF_INET, STREAM, ("169.254.169.254", 80))
forbid("UDP", connect, socket.AF_INET, DATAGRAM, ("127.0.0.1", ${tcpPort}))
forbid("UNIX", connect, socket.AF_UNIX, STREAM, ${JSON.stringify(unixPath)})
forbid("abstract UNIX", connect, socket.AF_UNIX, DATAGRAM, "\\0${ABSTRACT}")
forbid("docker", connect, socket.AF_UNIX, STREAM, "/var/run/docker.sock")
forbid("vsock", connect, 40, STREAM, (2, 22))
for family in range(46):
    for kind in (1, 2, 3, 5):
        forbid("a socket of family %d, kind %d" % (family, kind), socket.socket, family, kind)
forbid("bind", socket.create_server, ("127.0.0.1", 0))
`),
  },
  {
    name: 'sending to an abstract socket by one end of a socket pair',
    program: () =>
      attempt(`
def send():
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    one.sendto(b"pgt-datagram", "\\0${ABSTRACT}")
forbid("send a datagram to an abstract socket", send)
def reconnect():
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    one.connect("\\0${ABSTRACT}")
    one.send(b"pgt-datagram")
forbid("connect a pair to an abstract socket", reconnect)
`),
  },
  {
    name: 'sending to a UNIX socket in the file system by one end of a socket pair',
    program: ({ unixPath }) =>
      attempt(`
def send():
    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
    one.sendto(b"pgt-datagram", ${JSON.stringify(unixPath)} + ".datagram")
forbid("send a datagram to a path", send)
`),
  },
  {
    name: 'tracing and reading the memory of others',
    program: () =>
      attempt(`
x86 = os.uname().machine == "x86_64"
for pid in (1, os.getppid(), os.getpid()):
    for request in (16, 0x4206):
        forbid("ptrace %d" % pid, system_call, 101 if x86 else 117, request, pid, 0, 0)
forbid("be traced", system_call, 101 if x86 else 117, 0, 0, 0, 0)
buffer = ctypes.create_string_buffer(8)
vector = (ctypes.c_size_t * 2)(ctypes.addressof(buffer), 8)
forbid("process_vm_readv", system_call, 310 if x86 else 270, os.getpid(), ctypes.byref(vector), 1, ctypes.byref(vector), 1, 0)
`),
  },
  {
    name: 'new namespaces, mounts, a new root',
    program: () =>
      attempt(`
for name, flag in dict(user=0x10000000, mount=0x20000, pid=0x20000000, net=0x40000000, ipc=0x8000000, uts=0x4000000, cgroup=0x2000000).items():
    forbid("unshare " + name, call, "unshare", flag)
    def clone():
        number = 56 if os.uname().machine == "x86_64" else 220
        pid = libc.syscall(ctypes.c_long(number), flag | 17, 0, 0, 0, 0)
        if pid == 0:
            os._exit(0)
        if pid < 0:
            raise OSError(ctypes.get_errno(), "clone")
        return pid
    forbid("clone " + name, clone)
forbid("clone3", system_call, 435, (ctypes.c_uint64 * 11)(0x10000000), 88)
forbid("mount a tmpfs", call, "mount", b"none", b"/tmp", b"tmpfs", 0, None)
forbid("mount proc", call, "mount", b"proc", b"/proc", b"proc", 0, None)
forbid("bind", call, "mount", b"/", b"/tmp", None, 0x1000, None)
forbid("remount", call, "mount", None, b"/usr", None, 0x1020, None)
forbid("unmount", call, "umount2", b"/tmp", 2)
forbid("change the root", os.chroot, "/tmp")
forbid("open a mount tree", system_call, 428, -100, b"/", 1)
forbid("a new file system", system_call, 430, b"tmpfs", 0)
`),
  },
  {
    name: 'other doors of the kernel',
    program: () =>
      attempt(`
x86 = os.uname().machine == "x86_64"
for name, number, *arguments in (
    ("bpf", 321 if x86 else 280, 0, 0, 0),
    ("perf_event_open", 298 if x86 else 241, 0, 0, 0, 0, 0),
    ("io_uring_setup", 425, 8, ctypes.create_string_buffer(512)),
    ("userfaultfd", 323 if x86 else 282, 1),
    ("add_key", 248 if x86 else 217, b"user", b"pgt", b"x", 1, -3),
    ("keyctl", 250 if x86 else 219, 0, -3, 1),
    ("open_by_handle_at", 304 if x86 else 265, -100, ctypes.create_string_buffer(64), 0),
    ("seccomp", 317 if x86 else 277, 0, 0, 0),
    ("a call of the future", 500),
    ("x32's getpid", 0x40000000 + 39),
):
    forbid(name, system_call, number, *arguments)
forbid("dumpable and ptraced by any", call, "prctl", 0x59616d61, -1, 0, 0, 0)
forbid("a signal when the parent dies", call, "prctl", 1, 0, 0, 0, 0)
for path in ("/dev/mem", "/dev/kmsg", "/dev/vsock", "/dev/kvm", "/dev/fuse", "/dev/tty", "/dev/ptmx"):
    forbid("open " + path, os.open, path, os.O_RDWR)
forbid("make a device", os.mknod, "device", 0o20666, os.makedev(1, 1))
`),
  },
  {
    name: 'descriptors that were left open',
    program: () =>
      attempt(`
for number in range(4, 4096):
    forbid("descriptor %d" % number, os.fstat, number)
forbid("seek on the channel", os.lseek, 3, 0, 1)
forbid("read the channel", os.read, 3, 1)
if os.read(0, 1) != b"":
    worked.append("standard input is not empty")
`),
  },
  {
    name: 'seeing other processes',
    namespacesOnly: true,
    program: () =>
      attempt(`
assert os.getpid() == 1 and os.getppid() == 0, (os.getpid(), os.getppid())
worked += [pid for pid in os.listdir("/proc") if pid.isdigit()]
for pid in range(2, 200):
    forbid("signal %d" % pid, os.kill, pid, 0)
`),
  },
  {
    name: 'the environment, command lines and memory of others through /proc',
    program: () =>
      attempt(`
for pid in range(1, 70000):
    if pid == os.getpid():
        continue
    for name in ("environ", "mem", "maps"):
        forbid("read %s of %d" % (name, pid), lambda: open("/proc/%d/%s" % (pid, name), "rb").read(1))
`),
  },
  {
    name: 'signals to all that it may signal',
    namespacesOnly: true,
    program: () => attempt('forbid("signal all", os.kill, -1, 9)'),
  },
  {
    name: 'signals to the helper',
    program: () =>
      attempt(`
if os.getppid() != 0:
    forbid("signal its parent", os.kill, os.getppid(), 0)
    forbid("signal its parent's group", os.killpg, os.getpgid(os.getppid()), 0)
`),
  },
];

/** Reports all that it finds on its standard output, for the test to read. */
const DUMP = `
import ctypes, gc, os, sys
print(dict(os.environ), sys.argv, os.getcwd(), os.listdir("."))
environment = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
n = 0
while environment and environment[n]:
    print(environment[n])
    n += 1
needle = "".join(["pg", "secret-"])
def texts(value):
    if isinstance(value, str) and needle in value:
        print("found", value[:200])
    if isinstance(value, bytes) and needle.encode() in value:
        print("found", value[:200])
    if isinstance(value, bytearray) and needle.encode() in value:
        print("found", bytes(value[:200]))
frame = sys._getframe()
while frame:
    for value in list(frame.f_locals.values()):
        texts(value)
    frame = frame.f_back
for holder in gc.get_objects():
    for value in gc.get_referents(holder):
        texts(value)
try:
    tops = os.listdir("/")
except OSError:
    tops = ["tmp", "root", "home", "var", "work"]
for top in sorted(set(tops) - {"usr", "lib", "lib64", "lib32", "libx32", "bin", "sbin", "dev", "sys", "proc"}):
    for folder, folders, names in os.walk("/" + top):
        folders[:] = [n for n in folders if n not in (".pyenv", "hostedtoolcache", "node_modules")]
        for name in names:
            try:
                with open(os.path.join(folder, name), "rb") as file:
                    texts(file.read(1 << 16))
            except OSError:
                pass
def f():
    return 1
`;

const DAEMON = (marker: string) => `
import os, time
ready, write = os.pipe()
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for fd in (0, 1, 2, 3):
            try: os.close(fd)
            except OSError: pass
        os.set_inheritable(write, False)
        os.execv("/bin/sleep", ["sleep", "${marker}"])
    os._exit(0)
os.close(write)
os.wait()
def f():
    # Closed by execv: the daemon runs.
    assert os.read(ready, 1) == b""
    return 1
`;

/** Written by one candidate and looked for by the ones after it. */
const LEAVE_TRACES = `
import builtins, gc, math, os, random, sys, tempfile, types
math.pi = 3
math.sqrt = lambda x: 7
builtins.print = None
builtins.AssertionError = ValueError
sys.modules["pgt_planted"] = types.ModuleType("pgt_planted")
sys.path.insert(0, "/tmp")
sys.setrecursionlimit(50_000)
os.environ["PGT_PLANTED"] = "1"
os.umask(0)
random.seed(7)
gc.disable()
for folder in (".", tempfile.gettempdir()):
    with open(os.path.join(folder, "pgt-trace"), "w") as file:
        file.write("${SECRET}of-the-candidate-before")
os.makedirs("a/b/c")
try:
    os.chmod("a/b", 0)
    os.chmod("a", 0)
except PermissionError:
    pass
text = "${SECRET}of-the-candidate-before, in memory"
def f():
    return 1
`;
const FIND_TRACES = `
import builtins, gc, math, os, random, sys, tempfile
def f():
    found = []
    if abs(math.pi - 3.14159) > 1e-4 or math.sqrt(4) != 2: found.append("math")
    if builtins.print is None or AssertionError is ValueError: found.append("builtins")
    if "pgt_planted" in sys.modules: found.append("sys.modules")
    if "/tmp" in sys.path: found.append("sys.path")
    if sys.getrecursionlimit() == 50_000: found.append("the recursion limit")
    if "PGT_PLANTED" in os.environ: found.append("os.environ")
    if os.umask(0o22) == 0: found.append("umask")
    if not gc.isenabled(): found.append("gc")
    random.seed(0)
    if os.listdir("."): found.append("its folder: %s" % os.listdir("."))
    if os.path.exists(os.path.join(tempfile.gettempdir(), "pgt-trace")): found.append("a temporary file")
    assert not found, found
    return 1
`;
const SAME_RANDOM = `
import random
state = random.random()
def f():
    assert state == 0.8444218515250481, state  # random.seed(0)
    return 1
`;

const receiver = `
import os, socket, sys
abstract = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
abstract.bind("\\0${ABSTRACT}")
path = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
path.bind(sys.argv[1])
os.chmod(sys.argv[1], 0o777)
print("ready", flush=True)
import select
while True:
    for ready in select.select([abstract, path], [], [])[0]:
        print("got", ready.recv(100), flush=True)
`;

describe.each(WAYS)('a candidate: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    const refused = REFUSED.filter(
      ({ namespacesOnly }) => !namespacesOnly || way.tier === 'namespaces',
    );
    const secrets = Array.from({ length: 8 }, secret);
    let around: Surroundings;
    let run: CliRun;
    let servers: Server[] = [];
    let datagrams: ChildProcess;
    let received = '';
    let connections = 0;

    beforeAll(async () => {
      const samples = (surroundings: Surroundings) => [
        ...refused.map(({ program }) => program(surroundings)),
        DUMP,
        DAEMON(DAEMON_SECONDS),
        LEAVE_TRACES,
        FIND_TRACES,
        SAME_RANDOM,
        `import random\nrandom.seed(9)\n${DUMP}`,
      ];
      around = await surround(way, secrets, samples, (server) => {
        servers = [...servers, server];
        server.on('connection', (client) => {
          connections += 1;
          client.destroy();
        });
      });
      datagrams = spawn('python3', ['-c', receiver, `${around.unixPath}.datagram`], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      datagrams.stdout?.setEncoding('utf8').on('data', (text: string) => {
        received += text;
      });
      await eventually('the receiver of datagrams is ready', () =>
        received.includes('ready') ? true : undefined,
      );
      run = await runCli(around.repository, { env: around.env });
    });

    afterAll(async () => {
      datagrams?.kill('SIGKILL');
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      removeRepository(around.repository);
    });

    it('runs in the isolation that is meant, and results name it', () => {
      expect(run.stderr).toContain(`isolation: ${run.results?.isolation.description};`);
      expect(run.results?.isolation).toMatchObject({
        tier: way.tier,
        description: expect.stringMatching(way.description),
      });
      expect(run.verdicts).toHaveLength(refused.length + 6);
      expect(run.results?.errors).toEqual([]);
    });

    it.each(refused)('is refused: $name', (hostile) => {
      const { verdict, reason } = run.verdicts[refused.indexOf(hostile)] ?? {};
      expect({ verdict, reason }).toEqual({ verdict: 'passed', reason: null });
    });

    it('finds no secret, wherever it looks', () => {
      const dump = run.verdicts[refused.length];
      expect(dump?.verdict).toBe('passed');
      expect(dump?.output).toContain("'LANG': 'C.UTF-8'");
      expect(dump?.output).not.toMatch(/GITHUB|ACTIONS|RUNNER|INPUT/);
      const all = JSON.stringify(run.verdicts) + JSON.stringify(run.results) + run.stdout;
      for (const value of secrets) {
        expect(all).not.toContain(value);
        expect(run.stderr).not.toContain(value);
      }
    });

    it('leaves no daemon behind', () => {
      expect(run.verdicts[refused.length + 1]?.verdict).toBe('passed');
      expect(withMarker(DAEMON_SECONDS)).toEqual([]);
    });

    it('leaves nothing for the next one', () => {
      const [leave, find, random, dump] = run.verdicts.slice(refused.length + 2);
      expect(leave).toMatchObject({ verdict: 'passed' });
      expect(find).toMatchObject({ verdict: 'passed', reason: null });
      expect(random).toMatchObject({ verdict: 'passed', reason: null });
      expect(dump).toMatchObject({ verdict: 'passed' });
      expect(dump?.output).not.toContain('of-the-candidate-before');
    });

    it('changed nothing around it', () => {
      const now = around.files.map((file) => readFileSync(file, 'utf8'));
      const changed = around.files.filter((_, n) => now[n] !== around.contents[n]);
      expect(changed).toEqual([]);
      const planted = ['pgt-planted', 'pgt-planted-folder', 'pgt-planted-link'];
      for (const folder of [...around.folders, '/', '/usr', '/var/tmp', '/dev/shm', '/opt']) {
        for (const name of planted) expect(existsSync(join(folder, name))).toBe(false);
      }
      expect(connections).toBe(0);
      expect(received).toBe('ready\n');
    });

    it('and the run cleans up', () => {
      expect(holding(around.repository.tmp)).toEqual([]);
    });
  });
});

async function surround(
  way: Way,
  secrets: readonly string[],
  samples: (around: Surroundings) => readonly string[],
  started: (server: Server) => void,
): Promise<Surroundings> {
  // The programs name what is around them, so a first repository lends its folders.
  const { repository, env } = way.make({
    samples: ['pass'],
    limits: { cpu: '10s', wall: '30s' },
    config: { workers: 1 },
  });
  const { base, folder, home, owner } = repository;
  const [git = '', ssh = '', profile = '', token = '', oidc = '', runner = '', note = ''] = secrets;
  const at = (name: string) => join(base, name);
  mkdirSync(at('runner'));
  mkdirSync(join(home, '.ssh'));
  const variables = ['ENV', 'PATH', 'OUTPUT', 'STATE', 'STEP_SUMMARY', 'EVENT_PATH'];
  const runnerFiles = variables.map((name) => at(`runner/${name.toLowerCase()}`));
  for (const file of runnerFiles) writeFileSync(file, file.endsWith('event_path') ? '{}' : runner);
  writeFileSync(join(folder, '.git/config'), `[http]\n  extraheader = ${git}\n`);
  writeFileSync(join(folder, 'notes.txt'), note);
  writeFileSync(join(home, '.ssh/id_ed25519'), ssh);
  writeFileSync(join(home, '.profile'), profile);
  const unixPath = at('runner/server.sock');
  const [tcp, unix] = [createServer(), createServer()];
  await new Promise<void>((resolve) => tcp.listen(0, '127.0.0.1', resolve));
  await new Promise<void>((resolve) => unix.listen({ path: unixPath, writableAll: true }, resolve));
  started(tcp);
  started(unix);
  const address = tcp.address();
  const around: Surroundings = {
    repository,
    env: {
      ...env,
      ...Object.fromEntries(
        variables.map((name, n) => [
          name === 'EVENT_PATH' ? 'GITHUB_EVENT_PATH' : `GITHUB_${name}`,
          runnerFiles[n] ?? '',
        ]),
      ),
      'INPUT_GITHUB-TOKEN': token,
      GITHUB_TOKEN: token,
      ACTIONS_RUNTIME_TOKEN: token,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: oidc,
      RUNNER_TEMP: at('runner'),
    },
    files: [
      repository.config,
      join(folder, '.git/config'),
      join(folder, 'notes.txt'),
      join(folder, 'samples.jsonl'),
      join(home, '.ssh/id_ed25519'),
      join(home, '.profile'),
      ...runnerFiles,
    ],
    contents: [],
    folders: [folder, join(folder, '.git'), home, at('runner'), repository.out, repository.tmp],
    tcpPort: typeof address === 'object' && address !== null ? address.port : 0,
    unixPath,
  };
  const rows = samples(around).map((solution) => JSON.stringify({ task_id: 'T/0', solution }));
  writeFileSync(join(folder, 'samples.jsonl'), `${rows.join('\n')}\n`);
  giveTo(owner, base);
  return { ...around, contents: around.files.map((file) => readFileSync(file, 'utf8')) };
}
