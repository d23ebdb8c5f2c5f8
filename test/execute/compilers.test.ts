/**
 * Compilers have limits too: a program that makes one take too much, or read a secret file, does
 * not compile.
 */

import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { afterFile } from '../support/after-file.ts';
import { runAll, shown } from './run-all.ts';
import { nativeWay, title, WAYS } from './ways.ts';

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
import os
waiting, full = os.pipe()
for _ in range(6):
    if os.fork() == 0:
        kept = bytearray(1 << 30)
        for place in range(0, len(kept), 4096):
            kept[place] = 1
        # Until all are there.
        os.close(full)
        os.read(waiting, 1)
        os._exit(0)
os.close(full)
failed = [os.wait()[1] for _ in range(6)]
os._exit(1 if any(failed) else 0)
`;

describe.skipIf(!hasCompiler)('a program that makes a compiler take much does not compile', () => {
  const way = nativeWay();
  it(title(way), async () => {
    const samples = [...BOMBS.map(([, program]) => program), RIGHT];
    const suite = { format: 'stdio', language: 'c' };
    const run = await runAll(way, [{ row: PROGRAM, samples }], suite, { workers: 1 });
    expect(run.verdicts.map(shown)).toEqual([
      ...BOMBS.map(([, , reason]) => ({
        verdict: 'compile_error',
        grading: 'outside',
        reason: expect.stringMatching(reason),
      })),
      { verdict: 'passed', grading: 'outside', reason: null },
    ]);
  }, 240_000);
});

const incbin = (path: string) =>
  `__asm__(".incbin \\"${path}\\"");\nint main(void) { return 0; }\n`;
const include = (path: string) => `#include "${path}"\nint main(void) { return 0; }\n`;

describe.skipIf(!hasCompiler).each(WAYS)(
  'a compiler and its assembler cannot read a forbidden file: %#',
  (way) => {
    it.skipIf(way.missing !== null)(title(way), async () => {
      const folder = mkdtempSync('/var/tmp/pgt-read-');
      afterFile(() => rmSync(folder, { recursive: true }));
      chmodSync(folder, 0o755);
      const secret = join(folder, 'secret');
      writeFileSync(secret, 'int main(void) { return 0; }\n');
      const own = ['/proc/self/environ', '/proc/self/fd/0', '/etc/hostname', '../../passgate.yml'];
      const samples = [include(secret), ...[secret, '/dev/stdin', ...own].map(incbin), RIGHT];
      const suite = { format: 'stdio', language: 'c' };
      const run = await runAll(way, [{ row: PROGRAM, samples }], suite, { workers: 2 });
      const came = run.verdicts.map(({ verdict, reason }) => ({ verdict, reason }));
      const refused = /No such file|Permission denied|file not found|unable to include/;
      expect(came).toEqual([
        ...samples.slice(1).map(() => ({
          verdict: 'compile_error',
          reason: expect.stringMatching(refused),
        })),
        { verdict: 'passed', reason: null },
      ]);
    });
  },
);

const roots = WAYS.filter(({ name }) => name === 'root' || name === 'sudo');
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
