/** Standard streams with names, and standard input as a file that can be read again. */

import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { KEPT } from '../support/kept.ts';
import { NAMED } from './fixtures/stream-programs.ts';
import { type AnsweredSuite, runSuites, type SuiteRun, shown } from './run-all.ts';
import { nativeWay, title, WAYS, type Way } from './ways.ts';

const PASSED = { verdict: 'passed', grading: 'outside', reason: null };
const HERE = {
  PATH: process.env.PATH ?? '',
  env: {
    XDG_CACHE_HOME: join(KEPT, 'cache'),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
  },
};
const limits = { cpu: '5s', wall: '60s' };
const isHere = (tool: string) => findOnPath(tool, process.env.PATH) !== null;
/** Candidates of another user can read a tool unless it is installed in a home folder. */
const canRead = (way: Way, tool: string) =>
  way.name === 'root' || !(findOnPath(tool, process.env.PATH) ?? '').startsWith(homedir());

const ADD = 'Print the sum of all numbers, three times.';
const SUMS = { prompt: ADD, input: ['7 8\n9\n', '1\n'], output: ['72\n', '3\n'] };
const suiteOf = (language: string, row: object, samples: readonly string[]): AnsweredSuite => ({
  problems: [{ row, samples }],
  suite: { language, format: 'stdio', limits },
});

/** Each adds up its input twice. */
const AGAIN = [
  'import sys\ncount = len(sys.stdin.read().split())\nsys.stdin.seek(0)\nprint(sum(int(w) for line in sys.stdin for w in line.split()) * 2)\n',
  'import sys\nfirst = sys.stdin.buffer.read()\nsys.stdin.buffer.seek(0)\nprint(sum(map(int, first.split() + sys.stdin.buffer.read().split())))\n',
  'import os, sys\nos.read(0, 3)\nos.lseek(0, 0, os.SEEK_SET)\nprint(sum(map(int, sys.stdin.read().split())) * 2)\n',
  'import sys\nassert sys.stdin.seekable() and sys.stdin.tell() == 0 and sys.stdin.readable()\nline = input()\nsys.stdin.seek(0)\nassert input() == line\nsys.stdin.seek(0)\nprint(sum(map(int, sys.stdin.read().split())) * 2)\n',
  'import mmap\nwith mmap.mmap(0, 0, prot=mmap.PROT_READ) as text:\n    print(sum(map(int, text[:].split())) * 2)\n',
  'import sys\nwith open(0, closefd=False) as first, open("/dev/stdin") as second:\n    print(sum(int(w) for each in (first, second) for w in each.read().split()))\n',
  'import fileinput\nprint(sum(int(w) for line in fileinput.input() for w in line.split()) * 2)\n',
  'import sys\nassert sys.stdin is sys.__stdin__ and sys.stdin.name == "<stdin>" and sys.stdin.mode == "r" and sys.stdin.fileno() == 0 and sys.stdin.encoding.lower() == "utf-8"\nimport io\nsys.stdin = io.StringIO(sys.stdin.read() * 2)\nprint(sum(int(w) for line in sys.stdin for w in line.split()))\n',
  'import subprocess, sys\nsys.stdin.readline()\nsys.stdin.seek(0)\nout = subprocess.run([sys.executable, "-c", "import sys; print(sum(map(int, sys.stdin.read().split())) * 2)"], stdout=subprocess.PIPE)\nprint(out.stdout.decode().strip())\n',
];
const TWICE = { prompt: ADD, input: ['7 8\n9\n'], output: ['48\n'] };

/** Changes that a program may not make to its own input, or to other named files. */
const CHANGES = `
import os, sys
done = []
def forbid(what, attempt):
    try:
        attempt()
    except OSError:
        return
    done.append(what)
def write(path):
    with open(path, "r+b", buffering=0) as file:
        file.write(b"9")
forbid("write to descriptor 0", lambda: os.write(0, b"9"))
forbid("truncate descriptor 0", lambda: os.ftruncate(0, 1))
for name in ("/dev/stdin", "/dev/fd/0", "/proc/self/fd/0"):
    forbid("write to " + name, lambda: write(name))
    forbid("truncate " + name, lambda: os.truncate(name, 1))
if not os.path.exists("/proc/self/status"):
    folder = os.path.realpath("/dev/fd")
    for name in ("0", "1", "2"):
        path = os.path.join(folder, name)
        forbid("remove " + path, lambda: os.unlink(path))
        forbid("rename " + path, lambda: os.rename(path, path + "x"))
        forbid("change the mode of " + path, lambda: os.chmod(path, 0o777))
        forbid("change the times of " + path, lambda: os.utime(path, (1, 1)))
        forbid("mark " + path, lambda: os.setxattr(path, "user.mark", b"1"))
    for fd in (0, 1, 2):
        forbid("change the mode of descriptor %d" % fd, lambda: os.fchmod(fd, 0o777) if fd == 0 else os.fchmod(fd, 0o666) or open("/dev/fd/%d" % fd, "rb"))
    forbid("add a file", lambda: open(os.path.join(folder, "9"), "w"))
    forbid("add a link", lambda: os.symlink("/tmp", os.path.join(folder, "9")))
    forbid("list " + folder, lambda: os.listdir(folder))
    forbid("read its output", lambda: open("/dev/stdout", "rb"))
    for link in ("/dev/stdin", "/dev/fd", "/proc/self", "/proc/self/fd"):
        forbid("remove " + link, lambda: os.unlink(link))
print(done or "nothing")
print(open("/dev/stdin").read() == sys.stdin.read())
`;
/**
 * Leaves as much as possible for the next one: open files, a process, and its input in a shared
 * place.
 */
const LEAVE = `
import os
kept = [open(name) for name in ("/dev/stdin", "/dev/fd/0")]
if os.fork() == 0:
    os.setsid()
    while True:
        pass
print("nothing\\nTrue")
`;
const FIND = `
import os, sys
found = []
own = sys.stdin.read()
for name in ["/dev/stdin"] + ["/dev/fd/%d" % n for n in range(256)] + ["/proc/self/fd/%d" % n for n in range(256)]:
    try:
        with open(name, "rb", opener=lambda path, flags: os.open(path, os.O_RDONLY | os.O_NONBLOCK)) as file:
            text = file.read(100)
    except OSError:
        continue
    if text and text != own.encode():
        found.append((name, text))
print(found or "nothing")
print(True)
`;

const LEAVING = [CHANGES, LEAVE, FIND, `${LEAVE}#`, `${FIND}#`, `${CHANGES}#`];
const THRICE = {
  prompt: '',
  input: ['1\n', '22\n', '333\n'],
  output: Array(3).fill('nothing\nTrue\n'),
};

const include = (name: string) =>
  `#include <stdio.h>\nint main(void) { printf("%d\\n",\n#include "${name}"\n); }\n`;
const INCLUDING = ['/dev/stdin', '/dev/fd/0', '/proc/self/fd/0'].map(include);
const hasCompiler = isHere('gcc');

const FOLLOWED = {
  row: {
    ...{ name: 'T/0', language: 'sh', prompt: '', stop_tokens: [] },
    tests:
      '}\n[[ $(f) == got ]] || exit 1\n[[ -e /dev/stdin || -e /dev/stdout ]] && exit 1\nexit_status=0\n',
  },
  samples: ['f() {\n  echo told > /dev/stderr && echo got\n'],
};

/** The languages whose streams can have names here. */
const namedIn = (way: Way) =>
  NAMED.filter(
    ({ language, tool }) =>
      isHere(tool) &&
      canRead(way, tool) &&
      // PHP treats a file in /proc that lies on no disk as missing.
      !(language === 'php' && way.name === 'process'),
  );

/** Every suite of a way, by what it tries. */
function suitesOf(way: Way): Record<string, AnsweredSuite> {
  const changing = suiteOf('python', THRICE, LEAVING);
  const including = suiteOf(
    'c',
    { ...THRICE, input: ['1\n', '1\n'], output: ['1\n', '1\n'] },
    INCLUDING,
  );
  // With sudo the sandbox is root's.
  const own = way.name === 'sudo' ? [] : namedIn(way);
  const named = own.map(({ language, program }) => [language, suiteOf(language, SUMS, [program])]);
  return {
    changing,
    ...(hasCompiler ? { including } : {}),
    ...Object.fromEntries(named),
    ...(way.name === 'sudo' ? {} : { again: suiteOf('python', TWICE, AGAIN) }),
    ...(way === nativeWay()
      ? { followed: { problems: [FOLLOWED], suite: { language: 'bash' } } }
      : {}),
  };
}

describe.each(WAYS)('streams: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    let suites: Readonly<Record<string, SuiteRun>>;
    // One worker runs a program after the one that leaves something for it.
    beforeAll(async () => {
      ({ suites } = await runSuites(way, suitesOf(way), { workers: 1, ...HERE }));
    });
    const isOwn = way.name !== 'sudo';
    const told = (name: string) => suites[name]?.verdicts.map(shown);

    it.each(isOwn ? NAMED : [])('have names in $language', (named) => {
      if (namedIn(way).includes(named)) expect(told(named.language)).toEqual([PASSED]);
    });

    it.runIf(isOwn)('can be read again in Python', () => {
      expect(told('again')).toEqual(AGAIN.map(() => PASSED));
    });

    it('cannot be changed, or read by another program', () => {
      expect(told('changing')).toEqual(LEAVING.map(() => PASSED));
    });

    it.skipIf(!hasCompiler)('leave nothing in the compiled form of a program (needs gcc)', () => {
      const verdicts = suites.including?.verdicts.map(({ verdict }) => verdict);
      expect(verdicts).toEqual(INCLUDING.map(() => 'compile_error'));
    });

    it.runIf(way === nativeWay())('have only one name before tests: standard error', () => {
      expect(suites.followed?.verdicts).toMatchObject([{ verdict: 'passed', reason: null }]);
    });
  });
});
