/** The first process in a sandbox compiles, runs and observes a program that may attack it. */

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { runAll, shown } from './run-all.ts';
import { nativeWay, title, WAYS } from './ways.ts';

const hasCompiler = findOnPath('cc', process.env.PATH) !== null;
/** Landlock blocks signals to other processes since Linux 6.12. */
const [major = 0, minor = 0] = readFileSync('/proc/sys/kernel/osrelease', 'utf8')
  .split('.')
  .map((part) => Number.parseInt(part, 10));
const keepsSignals = major > 6 || (major === 6 && minor >= 12);

const HEAD = `#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
int main(void) {
    int parent = getppid() ? getppid() : 1;
`;
const TAIL = '    usleep(300000);\n    return 1;\n}\n';

/**
 * Each ends with exit status 1. The verdict `failed` shows that the observing process still exists.
 */
const ATTACKS = {
  'an interrupt': 'kill(parent, SIGINT); kill(1, SIGINT);',
  'an interrupt for a thread': 'syscall(SYS_tgkill, parent, parent, SIGINT);',
  'an interrupt by an owned pipe':
    'int ends[2]; pipe(ends); fcntl(ends[0], F_SETOWN, parent); fcntl(ends[0], 10 /* F_SETSIG */, SIGINT); fcntl(ends[0], F_SETFL, O_ASYNC); write(ends[1], "x", 1);',
  'signals of all kinds': 'for (int n = 1; n < 65; n++) kill(parent, n);',
  'a stop': 'kill(parent, SIGSTOP);',
  'no descriptors': 'struct rlimit none = {0, 0}; prlimit(parent, RLIMIT_NOFILE, &none, NULL);',
  'no CPU time': 'struct rlimit none = {0, 0}; prlimit(parent, RLIMIT_CPU, &none, NULL);',
  'the lowest priority':
    'struct sched_param low = {0}; sched_setscheduler(parent, SCHED_IDLE, &low); setpriority(PRIO_PROCESS, parent, 19);',
};

// With sudo the sandbox is root's.
describe.each(WAYS.filter(({ name }) => name !== 'sudo'))(
  'the process that observes a compiled program: %#',
  (way) => {
    const isKernelOld = way.tier === 'process' && !keepsSignals;
    const why = hasCompiler ? (isKernelOld ? 'needs Linux 6.12' : null) : 'needs cc';

    it.skipIf(way.missing !== null || why !== null)(
      `cannot be ended, stopped or confused by it: ${title(way)}${why === null ? '' : ` (${why})`}`,
      async () => {
        const attacks = Object.values(ATTACKS).map((attack) => `${HEAD}    ${attack}\n${TAIL}`);
        const row = { prompt: '', input: [''], output: ['1'] };
        const right = '#include <stdio.h>\nint main(void) { puts("1"); }\n';
        const suite = { language: 'c', format: 'stdio', limits: { cpu: '2s', wall: '9s' } };
        const run = await runAll(way, [{ row, samples: [...attacks, right] }], suite);
        const ended = { verdict: 'failed', grading: 'outside' };
        expect(run.verdicts.map(shown)).toEqual([
          ...attacks.map(() => ({ ...ended, reason: 'case 1 of 1: ended with exit status 1' })),
          { verdict: 'passed', grading: 'outside', reason: null },
        ]);
      },
    );
  },
);

describe('the output of a compiler', () => {
  it('gives a compile error, not a fault of the sandbox, if it cannot run', async () => {
    const language = {
      name: 'copied',
      file: 'program.txt',
      compile: ['cp', 'program.txt', 'program'],
      run: ['./program'],
    };
    const row = { prompt: '', input: [''], output: ['1'] };
    const samples = ['neither binary nor script', '#!/bin/sh\necho 1', '#!/no/such/thing\n'];
    const run = await runAll(nativeWay(), [{ row, samples }], { language, format: 'stdio' });
    const reason = (why: string) => `its compiler made nothing that can be run (${why})`;
    expect(run.verdicts.map(({ verdict, reason }) => ({ verdict, reason }))).toEqual([
      { verdict: 'compile_error', reason: reason('Exec format error') },
      { verdict: 'passed', reason: null },
      { verdict: 'compile_error', reason: reason('No such file or directory') },
    ]);
  });
});
