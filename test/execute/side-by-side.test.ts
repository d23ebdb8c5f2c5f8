/**
 * Simultaneous candidates have one user if the run is started by an ordinary user. The kernel
 * counts some resources for each user, and they share the files of that user. None may harm another
 * one in this way.
 */

import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { afterFile } from '../support/after-file.ts';
import { giveTo } from '../support/cli.ts';
import { runAll } from './run-all.ts';
import { isRoot, NOBODY_ELSE, title, WAYS } from './ways.ts';

const ROW = {
  prompt: '',
  entry_point: 'f',
  test: 'def check(candidate):\n    assert candidate() == 1\n',
};
/** Each keeps everything it has got until the others have run. */
const HOLD = `
def f():
    while time.monotonic() < end:
        time.sleep(0.05)
    return 1
`;
const HOSTILE = [
  `import array, ctypes, os, signal, socket, time
end = time.monotonic() + 1.5
null = os.open("/dev/null", os.O_RDONLY)
kept, count = [], 0
for _ in range(3):
    kept.append(socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM))
    try:
        rights = array.array("i", [null] * 250)
        kept[-1][0].sendmsg([b"x"], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
        count += 250
    except OSError:
        pass
libc, waiting = ctypes.CDLL(None), 0
signal.pthread_sigmask(signal.SIG_BLOCK, [40])
while libc.sigqueue(os.getpid(), 40, None) == 0:
    waiting += 1
print("descriptors on their way:", count, "signals that wait:", waiting > 1000)${HOLD}`,
  `import fcntl, importlib.util, os, signal, time
signal.signal(signal.SIGIO, signal.SIG_IGN)
end = time.monotonic() + 1.5
place = os.open(importlib.util.find_spec("pgt_module").origin, os.O_RDONLY)
print("the file is mine:", os.fstat(place).st_uid == os.getuid())
try:
    fcntl.fcntl(place, fcntl.F_SETLEASE, fcntl.F_WRLCK)
    print("others have to wait for it")
except OSError:
    print("refused")${HOLD}`,
];
const HONEST = 'import pgt_module\ndef f():\n    return pgt_module.ONE\n';

/** If each helper has its own user namespace, the resources are limited for each helper. */
const TIMER = `import ctypes, time
def f():
    time.sleep(0.05)
    timer = ctypes.c_void_p()
    return 1 + ctypes.CDLL(None).timer_create(1, None, ctypes.byref(timer))
`;

/**
 * A virtual environment of the candidates' own user, like a tool in a runner's cache. Returns its
 * `bin`.
 */
function ownEnvironment(): string {
  const path = isRoot ? '/usr/bin:/bin' : process.env.PATH;
  const base = mkdtempSync('/var/tmp/pgt-venv-');
  afterFile(() => execFileSync('rm', ['-rf', base]));
  execFileSync('chmod', ['755', base]);
  const python = findOnPath('python3', path) ?? '';
  execFileSync(python, ['-m', 'venv', '--without-pip', base]);
  const bin = join(base, 'bin');
  const ask = 'import sysconfig; print(sysconfig.get_path("purelib"))';
  const packages = execFileSync(join(bin, 'python3'), ['-c', ask], { encoding: 'utf8' }).trim();
  writeFileSync(join(packages, 'pgt_module.py'), 'ONE = 1\n');
  if (isRoot) giveTo(NOBODY_ELSE, base);
  return bin;
}

const ways = WAYS.filter(({ name }) => name === 'user' || name === 'process');
describe.each(ways)('simultaneous candidates of one user do not harm each other: %#', (way) => {
  it.skipIf(way.missing !== null)(title(way), async () => {
    const programs = way.name === 'user' ? [HONEST, TIMER] : [HONEST];
    const honest = programs.flatMap((program) =>
      Array.from({ length: 20 }, (_, n) => `${program}# ${n}\n`),
    );
    const suite = { grading: 'shared', limits: { cpu: '2s', wall: '2s' } };
    const run = await runAll(way, [{ row: ROW, samples: [...HOSTILE, ...honest] }], suite, {
      workers: 3,
      PATH: `${ownEnvironment()}:/usr/bin:/bin`,
    });
    const [sender, holder] = run.verdicts;
    const others = run.verdicts.slice(HOSTILE.length);
    // This is more than a process may have open. The kernel stops other senders of this user then,
    // except those with a higher limit.
    expect(sender?.output).toBe('descriptors on their way: 500 signals that wait: True\n');
    expect(holder?.output).toBe('the file is mine: True\nrefused\n');
    const came = others.map(({ verdict, reason }) => `${verdict} ${reason}`);
    expect(new Set(came)).toEqual(new Set(['passed null']));
  });
});
