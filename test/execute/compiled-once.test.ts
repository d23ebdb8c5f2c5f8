/** Compiled programs that read standard input: compiled once, and run for each case. */

import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { afterFile } from '../support/after-file.ts';
import { runSuites, type SuiteRun, shown } from './run-all.ts';
import { title, WAYS } from './ways.ts';

const PASSED = { verdict: 'passed', grading: 'outside', reason: null };
const CASES = ['a', 'b', 'c'];

/**
 * The compiler's output for a program, which contains just its kind. At each call the compiler
 * takes the next number from a pipe that the test has filled. So the printed number shows how often
 * it was called.
 */
const KINDS = {
  // The usual output: files, one of them in a folder.
  plain: { make: 'echo "$n" >made/deep/number', compiled: [1, 1, 1] },
  // Larger than the size limit for kept output.
  large: {
    make: 'echo "$n" >made/deep/number; head -c 34000000 /dev/zero >made/large',
    compiled: [1, 2, 3],
  },
  // Three of them exceed the total size limit.
  half: {
    make: 'echo "some" >made/deep/number; head -c 30000000 /dev/zero >made/half',
    compiled: ['some', 'some', 'some'],
  },
  // Neither a file nor a folder.
  linked: { make: 'echo "$n" >made/other; ln -s ../other made/deep/number', compiled: [1, 2, 3] },
  // A file that nobody can read.
  locked: {
    make: 'echo "$n" >made/deep/number; (umask 777; echo >made/locked)',
    compiled: [1, 2, 3],
  },
  many: {
    make: 'echo "$n" >made/deep/number; for i in $(seq 400); do echo >made/$i; done',
    compiled: [1, 1, 1],
  },
};

/** A compiler in its own folder, whose pipes stay open. */
function makeCompiler(): string {
  const home = mkdtempSync('/var/tmp/pgt-compiler-');
  execFileSync('chmod', ['755', home]);
  afterFile(() => rmSync(home, { recursive: true, force: true }));
  mkdirSync(join(home, 'bin'));
  const makes = Object.entries(KINDS).map(([kind, { make }]) => `${kind}) ${make};;`);
  const script = [
    '#!/bin/sh',
    '[ "$1" = --version ] && exit',
    'read -r kind which <program.txt',
    `read -r n <${home}/$kind || exit 1`,
    'mkdir -p made/deep made/empty',
    // The program deletes its output at the end. The next case must find it again.
    'echo \'read -r line; test -d made/empty && echo "$(cat made/deep/number) $line"; rm -rf made\' >made/run',
    `case $kind in ${makes.join(' ')} esac`,
  ];
  writeFileSync(join(home, 'bin/numbering'), script.join('\n'), { mode: 0o755 });
  for (const kind of Object.keys(KINDS)) {
    const pipe = join(home, kind);
    execFileSync('mkfifo', ['-m', '644', pipe]);
    const open = openSync(pipe, 'r+');
    afterFile(() => closeSync(open));
    writeFileSync(open, '1\n2\n3\n4\n5\n6\n7\n8\n9\n');
  }
  return join(home, 'bin');
}

const LANGUAGE = {
  name: 'numbered',
  file: 'program.txt',
  compile: ['numbering'],
  run: ['sh', 'made/run'],
};

/**
 * Prints its descriptors, and changes everything it can: local files, and the targets of
 * descriptors.
 */
const MEDDLER = `#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
int main(void) {
    for (int each = 0; each < 4096; each++)
        if (fcntl(each, F_GETFD) != -1) printf("%d ", each);
    fflush(stdout);
    for (int each = 3; each < 4096; each++)
        if (pwrite(each, "meddled", 7, 0) == 7 || ftruncate(each, 0) == 0) printf("and changed %d", each);
    return system("for each in *; do echo echo meddled >$each.new; chmod +x $each.new; mv $each.new $each; done");
}
`;

const hasCompiler = findOnPath('cc', process.env.PATH) !== null;

// With sudo the sandbox is root's.
describe.each(WAYS.filter(({ name }) => name !== 'sudo'))('a compiled program: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    let suites: Readonly<Record<string, SuiteRun>>;

    beforeAll(async () => {
      const problems = Object.entries(KINDS).map(([kind, { compiled }]) => {
        const input = CASES.map((line) => `${line}\n`);
        const output = CASES.map((line, n) => `${compiled[n]} ${line}\n`);
        return {
          row: { prompt: '', input, output },
          samples: kind === 'half' ? ['half one', 'half two', 'half three'] : [kind],
        };
      });
      // Tests would prove their end through descriptor 3.
      const row = { prompt: '', input: ['', '', ''], output: Array(3).fill('0 1 2 3') };
      const meddling = {
        problems: [{ row, samples: [MEDDLER] }],
        suite: { language: 'c', format: 'stdio' },
      };
      const numbered = { problems, suite: { language: LANGUAGE, format: 'stdio' } };
      const PATH = [makeCompiler(), process.env.PATH].join(':');
      ({ suites } = await runSuites<string>(
        way,
        { numbered, ...(hasCompiler ? { meddling } : {}) },
        { PATH, workers: 1 },
      ));
    });

    it('is compiled once for all of its cases, unless the output cannot be kept', () => {
      const { verdicts = [] } = suites.numbered ?? {};
      expect(verdicts.map(shown)).toEqual(verdicts.map(() => PASSED));
    });

    it.skipIf(!hasCompiler)('cannot change what its next case runs (needs cc)', () => {
      expect(suites.meddling?.verdicts.map(shown)).toEqual([PASSED]);
    });
  });
});
