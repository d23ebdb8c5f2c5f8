/** `limits.stack`: how deep programs may call, in each language and each way of isolation. */

import { homedir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { KEPT } from '../support/kept.ts';
import { DEEP } from './fixtures/deep-programs.ts';
import { type AnsweredSuite, runSuites, type SuiteRun, shown } from './run-all.ts';
import { nativeWay, title, WAYS, type Way } from './ways.ts';

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
const CRASH = '#include <signal.h>\nint main(void) { return raise(SIGSEGV); }\n';

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
const PYTHON = [
  DEEP.find(({ language }) => language === 'python')?.program ?? '',
  THREAD,
  MANY_THREADS,
  THROUGH_C,
];

const deepHere = DEEP.filter(({ tool }) => isHere(tool));
const hasCompiler = isHere('gcc');

function suitesOf(way: Way): Record<string, AnsweredSuite> {
  const suiteOf = (language: string, samples: readonly string[], stack?: string) => ({
    problems: [{ row, samples }],
    suite: {
      language,
      format: 'stdio',
      limits: stack === undefined ? limits : { ...limits, stack },
    },
  });
  const deep = way === nativeWay() ? deepHere : [];
  return {
    ...Object.fromEntries(
      deep.map((each) => [each.language, suiteOf(each.language, [each.program])]),
    ),
    calls: suiteOf('python', PYTHON, '300MiB'),
    overflow: suiteOf('python', [OVERFLOW], '16MiB'),
    // With sudo the sandbox is root's.
    ...(hasCompiler && way.name !== 'sudo'
      ? { small: suiteOf('c', [CALLS], '8MiB'), crash: suiteOf('c', [CRASH], '64MiB') }
      : {}),
  };
}

describe.each(WAYS)('the stack: %#', (way) => {
  describe.skipIf(way.missing !== null)(title(way), () => {
    let suites: Readonly<Record<string, SuiteRun>>;
    /** Since Python 3.12 Python counts calls through C itself, whatever the stack. */
    let countsItself: boolean;

    beforeAll(async () => {
      const run = await runSuites(way, suitesOf(way), HERE);
      ({ suites } = run);
      countsItself = !/^3\.(?:9|10|11)\./.test(run.results?.isolation.python ?? '');
    });
    const toldOf = (name: string, n = 0) => {
      const line = suites[name]?.verdicts[n];
      return line && shown(line);
    };

    // It is as large in every way.
    describe.each(way === nativeWay() ? DEEP : [])('in $language', ({ language, tool }) => {
      it.skipIf(!isHere(tool))(`holds 200,000 nested calls (needs ${tool})`, () => {
        expect(toldOf(language)).toEqual(PASSED);
      });
    });

    describe.skipIf(way.name === 'sudo' || !hasCompiler)(
      'of a compiled program (needs gcc)',
      () => {
        it('ends one that needs more, and the reason names the limit to raise', () => {
          const reason =
            'case 1 of 1: ended by SIGSEGV; its stack may have run out: limits.stack is 8MiB';
          expect(toldOf('small')).toEqual({ ...PASSED, verdict: 'crashed', reason });
          expect(suites.small?.results.limits?.stack).toBe(8 << 20);
        });

        it('is not mentioned if one crashes with little stack in use', () => {
          const reason = 'case 1 of 1: ended by SIGSEGV';
          expect(toldOf('crash')).toEqual({ ...PASSED, verdict: 'crashed', reason });
        });
      },
    );

    it.each([
      [0, 'its own calls'],
      [1, 'a thread with a large stack'],
      [2, 'many threads'],
    ])('passes deep calls in Python, in sample %i: %s', (index) => {
      expect(toldOf('calls', index)).toEqual(PASSED);
    });

    it('lets calls through C go as deep as it allows, even beyond its usual size', () => {
      const told = toldOf('calls', 3);
      if (countsItself) expect(told?.reason).toMatch(/RecursionError/);
      else expect(told).toEqual(PASSED);
    });

    it('gives calls in Python a clear reason if it runs out', () => {
      const told = toldOf('overflow');
      if (countsItself) expect(told?.reason).toMatch(/RecursionError/);
      else {
        const reason =
          'case 1 of 1: ended by SIGSEGV; its stack may have run out: limits.stack is 16MiB';
        expect(told).toEqual({ ...PASSED, verdict: 'crashed', reason });
      }
    });
  });
});
