/**
 * Candidates that try to escape, to look around, to reach the next candidate and to stay. Each
 * returns 1 if all of its attempts were refused. Otherwise it raises an exception with a list of
 * the successful ones.
 */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  BUNDLE,
  type CliRun,
  eventually,
  giveTo,
  removeRepository,
  runCli,
} from '../support/cli.ts';
import type { Surroundings } from './fixtures/escape.ts';
import { REFUSED } from './fixtures/escape-attacks.ts';
import { KERNEL } from './fixtures/kernel-attacks.ts';
import { holding, withMarker } from './processes.ts';
import { isRoot, title, WAYS, type Way } from './ways.ts';

/** Precedes every secret, so that a candidate can search for secrets without knowing them. */
const SECRET = 'pgsecret-';
const secret = () => SECRET + randomBytes(8).toString('hex');
/** The argument of `sleep` in daemons, to find a remaining one in the process list. */
const DAEMON_SECONDS = `3600.${String(randomBytes(4).readUInt32LE() % 1e6).padStart(6, '0')}`;
const ABSTRACT = `pgt-${randomBytes(6).toString('hex')}`;

/** Prints everything that it finds, for the test to read. */
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

/** One candidate writes it, and later candidates search for it. */
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

/**
 * The kernel's version of Landlock. Without Landlock, a signal to all processes would reach the
 * test's own.
 */
const landlock = Number(
  spawnSync('python3', ['-c', 'import ctypes\nprint(ctypes.CDLL(None).syscall(444, 0, 0, 1))'], {
    encoding: 'utf8',
  }).stdout,
);
const mayTrySignals = isRoot && landlock >= 6;

describe.each(WAYS)('a candidate: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    const refused = [...REFUSED, ...KERNEL].filter(
      ({ namespacesOnly, scopedSignals }) =>
        way.tier === 'namespaces' || !(namespacesOnly || (scopedSignals && !mayTrySignals)),
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

    it('runs in the intended isolation, and results name it', () => {
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

    it('leaves nothing for the next candidate', () => {
      const [leave, find, random, dump] = run.verdicts.slice(refused.length + 2);
      expect(leave).toMatchObject({ verdict: 'passed' });
      expect(find).toMatchObject({ verdict: 'passed', reason: null });
      expect(random).toMatchObject({ verdict: 'passed', reason: null });
      expect(dump).toMatchObject({ verdict: 'passed' });
      expect(dump?.output).not.toContain('of-the-candidate-before');
    });

    it('changes nothing around it', () => {
      const now = around.files.map((file) => readFileSync(file, 'utf8'));
      const changed = around.files.filter((_, n) => now[n] !== around.contents[n]);
      expect(changed).toEqual([]);
      const planted = ['', '-folder', '-link', '-fifo'].map((end) => `pgt-planted${end}`);
      for (const folder of [...around.folders, '/', '/usr', '/var/tmp', '/dev/shm', '/opt']) {
        for (const name of planted) expect(existsSync(join(folder, name))).toBe(false);
      }
      expect(connections).toBe(0);
      expect(received).toBe('ready\n');
    });

    it('leaves nothing after the run has cleaned up', () => {
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
  // The programs contain paths of their surroundings, so a first repository provides its folders.
  const { repository, env } = way.make({
    samples: ['pass'],
    limits: { cpu: '10s', wall: '30s' },
    config: { workers: 1 },
  });
  const { base, folder, home, owner } = repository;
  const [git = '', ssh = '', profile = '', token = '', oidc = '', runner = '', note = ''] = secrets;
  const at = (name: string) => join(base, name);
  mkdirSync(at('runner'));
  const cache = at('tool-cache');
  mkdirSync(cache);
  chmodSync(cache, 0o777);
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
      BUNDLE,
      join(dirname(BUNDLE), 'sandbox/helper.py'),
      repository.config,
      join(folder, '.git/config'),
      join(folder, 'notes.txt'),
      join(folder, 'samples.jsonl'),
      join(home, '.ssh/id_ed25519'),
      join(home, '.profile'),
      ...runnerFiles,
    ],
    contents: [],
    folders: [
      dirname(BUNDLE),
      cache,
      folder,
      join(folder, '.git'),
      home,
      at('runner'),
      repository.out,
      repository.tmp,
    ],
    tcpPort: typeof address === 'object' && address !== null ? address.port : 0,
    unixPath,
    testsPid: process.pid,
    abstractName: ABSTRACT,
  };
  const rows = samples(around).map((solution) => JSON.stringify({ task_id: 'T/0', solution }));
  writeFileSync(join(folder, 'samples.jsonl'), `${rows.join('\n')}\n`);
  giveTo(owner, base);
  return { ...around, contents: around.files.map((file) => readFileSync(file, 'utf8')) };
}
