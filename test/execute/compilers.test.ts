/**
 * Compilers have limits too: a program that makes one take too much, or read a secret file, does
 * not compile.
 */

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { afterFile } from '../support/after-file.ts';
import { runAll, runSuites, type SuiteRun, shown } from './run-all.ts';
import { isRoot, nativeWay, title, WAYS } from './ways.ts';

const hasCompiler = findOnPath('cc', process.env.PATH) !== null;
const PROGRAM = { prompt: 'Print 2.', input: ['1\n'], output: ['2\n'] };
const RIGHT = '#include <stdio.h>\nint main(void) { puts("2"); return 0; }\n';
const NO_MEMORY = /memory/i;
const TOO_LONG = /File size limit exceeded/;

/** Each takes much of a compiler, and of an assembler or linker behind it. */
const BOMBS: readonly (readonly [string, string, RegExp])[] = [
  ['a file without an end', '#include "/dev/zero"\nint main(void) { return 0; }\n', NO_MEMORY],
  ['an array of 8 GiB', 'char much[1ull << 33] = {1};\nint main(void) { return 0; }\n', TOO_LONG],
  [
    'lines that an assembler repeats',
    '__asm__(".rept 2000000000\\n.quad 1\\n.endr");\nint main(void) { return 0; }\n',
    NO_MEMORY,
  ],
];

/** The compiler is a program of this test. All of its processes together exceed the limit. */
const SEVERAL = {
  name: 'several',
  file: 'program.py',
  compile: ['/usr/bin/python3', 'program.py'],
  run: ['/usr/bin/python3', '-c', 'print(2)'],
  install: 'Python',
};
const TAKES_MUCH = `
import mmap, os
MAP_POPULATE = 0x8000
waiting, full = os.pipe()
for _ in range(6):
    if os.fork() == 0:
        # The kernel fills it at once, which takes half the time of touching each page.
        kept = mmap.mmap(-1, 1 << 30, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | MAP_POPULATE)
        # Until all are there.
        os.close(full)
        os.read(waiting, 1)
        os._exit(0)
os.close(full)
failed = [os.wait()[1] for _ in range(6)]
os._exit(1 if any(failed) else 0)
`;

const incbin = (path: string) =>
  `__asm__(".incbin \\"${path}\\"");\nint main(void) { return 0; }\n`;
const include = (path: string) => `#include "${path}"\nint main(void) { return 0; }\n`;

// With sudo the sandbox is root's.
const ways = WAYS.filter(({ name }) => name !== 'sudo');
describe.skipIf(!hasCompiler).each(ways)('a compiler: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    const folder = mkdtempSync('/var/tmp/pgt-read-');
    afterFile(() => rmSync(folder, { recursive: true }));
    const secret = join(folder, 'secret');
    const own = ['/proc/self/environ', '/proc/self/fd/0', '/etc/hostname', '../../passgate.yml'];
    const reading = [include(secret), ...[secret, '/dev/stdin', ...own].map(incbin), RIGHT];
    // Its limits are the same in every way.
    const isBounded = way === nativeWay();
    const taking = [...BOMBS.map(([, program]) => program), `${RIGHT}// after\n`];
    let suites: Readonly<Record<string, SuiteRun>>;

    beforeAll(async () => {
      chmodSync(folder, 0o755);
      writeFileSync(secret, 'int main(void) { return 0; }\n');
      const suiteOf = (samples: readonly string[]) => ({
        problems: [{ row: PROGRAM, samples }],
        suite: { format: 'stdio', language: 'c' },
      });
      const all = { reading: suiteOf(reading), ...(isBounded ? { taking: suiteOf(taking) } : {}) };
      ({ suites } = await runSuites<string>(way, all, { workers: isBounded ? 1 : 2 }));
    }, 240_000);

    it('and its assembler cannot read a forbidden file', () => {
      const came = suites.reading?.verdicts.map(({ verdict, reason }) => ({ verdict, reason }));
      const refused = /No such file|Permission denied|file not found|unable to include/;
      expect(came).toEqual([
        ...reading.slice(1).map(() => ({
          verdict: 'compile_error',
          reason: expect.stringMatching(refused),
        })),
        { verdict: 'passed', reason: null },
      ]);
    });

    it.runIf(isBounded)('does not compile a program that makes it take much', () => {
      expect(suites.taking?.verdicts.map(shown)).toEqual([
        ...BOMBS.map(([, , reason]) => ({
          verdict: 'compile_error',
          grading: 'outside',
          reason: expect.stringMatching(reason),
        })),
        { verdict: 'passed', grading: 'outside', reason: null },
      ]);
    });
  });
});

// An ordinary user has no control group of version 1; with sudo the sandbox is root's.
const roots = WAYS.filter(({ name }) => name === (isRoot ? 'root' : 'sudo'));
describe.each(roots)('the processes of a compiler share one limit: %#', (way) => {
  it.skipIf(way.missing !== null)(
    title(way),
    async (test) => {
      const suite = { format: 'stdio', language: SEVERAL };
      const samples = [TAKES_MUCH, 'pass\n'];
      const run = await runAll(way, [{ row: PROGRAM, samples }], suite, { workers: 1 });
      if (!/cgroup/.test(run.results?.isolation.description ?? '')) test.skip('no control groups');
      expect(run.verdicts.map(shown)).toEqual([
        {
          verdict: 'compile_error',
          grading: 'outside',
          reason: 'its compiler used more than 4GiB of memory',
        },
        { verdict: 'passed', grading: 'outside', reason: null },
      ]);
    },
    120_000,
  );
});
