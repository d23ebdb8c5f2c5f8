/** `limits.stack`: how deep programs may call, in each language and each way of isolation. */

import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import type { CliRun } from '../support/cli.ts';
import { KEPT } from '../support/kept.ts';
import { DEEP } from './fixtures/deep-programs.ts';
import { runAll, shown } from './run-all.ts';
import { nativeWay, title, WAYS } from './ways.ts';

const PASSED = { verdict: 'passed', grading: 'outside', reason: null };
const HERE = {
  PATH: process.env.PATH ?? '',
  // Go's standard library is compiled into it, once for all tests.
  env: {
    XDG_CACHE_HOME: join(KEPT, 'cache'),
    RUSTUP_HOME: process.env.RUSTUP_HOME ?? join(homedir(), '.rustup'),
  },
};
const row = { prompt: 'How deep?', input: ['200000\n'], output: ['200000\n'] };
const limits = { cpu: '20s', wall: '60s' };
const isHere = (tool: string) => findOnPath(tool, process.env.PATH) !== null;

describe.each(DEEP)('a program in $language', ({ language, tool, program }) => {
  it.skipIf(!isHere(tool))(`may make 200,000 nested calls (needs ${tool})`, async () => {
    const suite = { language, format: 'stdio', limits };
    const run = await runAll(nativeWay(), [{ row, samples: [program] }], suite, HERE);
    expect(run.verdicts.map(shown)).toEqual([PASSED]);
  });
});

/** Each level takes about 200 bytes of C's stack. */
const CALLS = `
#include <stdio.h>
int depth(int n, volatile char *above) {
  volatile char own[128];
  own[n % 128] = above[0];
  return n == 0 ? 0 : 1 + depth(n - 1, own);
}
int main(void) {
  int n;
  volatile char first[1] = {0};
  if (scanf("%d", &n) != 1) return 1;
  printf("%d\\n", depth(n, first));
}
`;
const inside = (stack: string, samples: readonly string[], language: string) => ({
  suite: { language, format: 'stdio', limits: { ...limits, stack } },
  problems: [{ row, samples }],
});

describe.each(WAYS.filter(({ name }) => name !== 'sudo'))('the stack: %#', (way) => {
  describe.skipIf(way.missing !== null || !isHere('gcc'))(`${title(way)} (needs gcc)`, () => {
    const runOf = async ({ suite, problems }: ReturnType<typeof inside>): Promise<CliRun> =>
      runAll(way, problems, suite, HERE);

    it('ends a program that needs more, and the reason names the limit to raise', async () => {
      const run = await runOf(inside('8MiB', [CALLS], 'c'));
      const reason =
        'case 1 of 1: ended by SIGSEGV; its stack may have run out: limits.stack is 8MiB';
      expect(run.verdicts.map(shown)).toEqual([{ ...PASSED, verdict: 'crashed', reason }]);
      expect(run.results?.suites[0]?.limits?.stack).toBe(8 << 20);
    });

    it('is not mentioned if a program crashes with little stack in use', async () => {
      const crash = '#include <signal.h>\nint main(void) { return raise(SIGSEGV); }\n';
      const run = await runOf(inside('64MiB', [crash], 'c'));
      const reason = 'case 1 of 1: ended by SIGSEGV';
      expect(run.verdicts.map(shown)).toEqual([{ ...PASSED, verdict: 'crashed', reason }]);
    });
  });
});

/** Calls that go through C, and so need its stack. The input sets their number. */
const THROUGH_C = `
import functools, sys
sys.setrecursionlimit(10**6)
class Deeper:
    def __init__(self, n):
        self.n = n
    def __int__(self):
        return 0 if self.n == 0 else 1 + int(Deeper(self.n - 1))
print(int(Deeper(int(input()))))
`;
/** A common idiom that assumes no limit on the stack. */
const THREAD = `
import sys, threading
sys.setrecursionlimit(10**6)
threading.stack_size(1 << 28)
def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)
def main():
    print(depth(int(input())))
thread = threading.Thread(target=main)
thread.start()
thread.join()
`;
const MANY_THREADS = `
import threading
n = int(input())
lock, total = threading.Barrier(15), []
def take():
    lock.wait()
    total.append(n // 10)
threads = [threading.Thread(target=take) for _ in range(15)]
for each in threads: each.start()
for each in threads: each.join()
print(sum(total[:10]))
`;
const OVERFLOW = THROUGH_C.replace('int(input())', '10**6 - 1');
/** Since Python 3.12 Python counts calls through C itself, whatever the stack. */
const countsItself = (run: CliRun) =>
  !/^3\.(?:9|10|11)\./.test(run.results?.isolation.python ?? '');

describe.each(WAYS)('deep calls in Python: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    const samples = [
      DEEP.find(({ language }) => language === 'python')?.program ?? '',
      THREAD,
      MANY_THREADS,
      THROUGH_C,
    ];
    let run: CliRun;

    beforeAll(async () => {
      run = await runAll(way, [{ row, samples }], {
        format: 'stdio',
        limits: { ...limits, stack: '300MiB' },
      });
    });

    it.each([
      [0, 'its own calls'],
      [1, 'a thread with a large stack'],
      [2, 'many threads'],
    ])('pass in sample %i: %s', (index) => {
      const line = run.verdicts[index];
      expect(line && shown(line)).toEqual(PASSED);
    });

    it('go through C as deep as the stack allows, even beyond its usual size', () => {
      const line = run.verdicts[3];
      if (countsItself(run)) expect(line?.reason).toMatch(/RecursionError/);
      else expect(line && shown(line)).toEqual(PASSED);
    });

    it('end with a clear reason if the stack runs out', async () => {
      const small = { format: 'stdio', limits: { ...limits, stack: '16MiB' } };
      const over = await runAll(way, [{ row, samples: [OVERFLOW] }], small);
      const line = over.verdicts[0];
      if (countsItself(over)) expect(line?.reason).toMatch(/RecursionError/);
      else {
        const reason =
          'case 1 of 1: ended by SIGSEGV; its stack may have run out: limits.stack is 16MiB';
        expect(line && shown(line)).toEqual({ ...PASSED, verdict: 'crashed', reason });
      }
    });
  });
});
