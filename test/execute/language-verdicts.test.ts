/** Verdicts and reasons that depend on the error messages of a language. */

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../src/records/verdict.ts';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { KEPT } from '../support/kept.ts';
import { LANGUAGES } from './fixtures/language-programs.ts';
import { type AnsweredSuite, runSuites, type SuiteRun } from './run-all.ts';
import { nativeWay, title, WAYS, type Way } from './ways.ts';

interface Told {
  readonly name: string;
  readonly program: string;
  readonly verdict: Verdict;
  readonly reason: RegExp | null;
}

const told = (
  name: string,
  program: string,
  verdict: Verdict,
  reason: RegExp | null = /./,
): Told => ({
  name,
  program,
  verdict,
  reason,
});

const c = (body: string) =>
  `#include <stdio.h>\n#include <stdlib.h>\n#include <signal.h>\nint main(void) { ${body} }\n`;

/** Whole programs that should print 1, by language and required tool. */
const WHOLE: readonly (readonly [string, string, readonly Told[]])[] = [
  [
    'perl',
    'perl',
    [
      told('an open string', 'print "1;\n', 'compile_error', /^Can't find string terminator/),
      told(
        'an open here-document',
        'print <<X;\n1\n',
        'compile_error',
        /^Can't find string terminator/,
      ),
      told('an open pattern', '"a" =~ /a;\n', 'compile_error', /^Search pattern not terminated/),
      told(
        'an open substitution',
        '$x = s/a/b;\n',
        'compile_error',
        /^Substitution replacement not/,
      ),
      told('an open block', 'sub f { return 1;\n', 'compile_error', /syntax error/),
      told(
        'what it evaluates itself',
        'eval "1 +"; die $@ if $@;\n',
        'failed',
        /syntax error at \(eval/,
      ),
    ],
  ],
  [
    'ruby',
    'ruby',
    [
      told('an open string', 'puts "1\n', 'compile_error', /program\.rb/),
      told('an open method', 'def f\n  1\n', 'compile_error', /program\.rb/),
      told('a return in a class', 'class A\n  return 1\nend\n', 'compile_error', /Invalid return/),
      told('what it evaluates itself', 'eval("1 +")\n', 'failed', /SyntaxError/),
      told('what it only warns of', 'warn "program.rb:1: warning: mind"\nexit 3\n', 'failed', /./),
    ],
  ],
  [
    'c',
    'gcc',
    [
      told('right, and another status', c('puts("1"); return 3;'), 'failed', /exit status 3$/),
      told(
        'it prints words of others',
        c('puts("Out of memory? no"); return 1;'),
        'failed',
        /exit status 1$/,
      ),
      told(
        'it prints them, and crashes',
        c('puts("Error: bad"); fflush(0); raise(SIGSEGV);'),
        'crashed',
      ),
      told(
        'its errors tell',
        c('fputs("Error: mine\\n", stderr); return 1;'),
        'failed',
        /Error: mine$/,
      ),
      told(
        'its errors tell, after many lines',
        c(
          'puts("1"); for (int n = 0; n < 9999; n++) fputs("noise\\n", stderr); fputs("Error: mine\\n", stderr); puts("more"); return 1;',
        ),
        'failed',
        /Error: mine$/,
      ),
      told(
        'no such function',
        c('int missing_one(void); return missing_one();'),
        'compile_error',
        /undefined reference to .missing_one/,
      ),
    ],
  ],
  [
    'go',
    'go',
    [
      told(
        'a library',
        'package solution\n\nfunc F() int { return 1 }\n',
        'compile_error',
        /nothing that can be run/,
      ),
      told(
        'a deadlock',
        'package main\n\nfunc main() { <-make(chan int) }\n',
        'failed',
        /all goroutines are asleep/,
      ),
    ],
  ],
  [
    'java',
    'javac',
    [
      told(
        'class Main',
        'class Main { public static void main(String[] a) { System.out.println(1); } }\n',
        'passed',
        null,
      ),
      told(
        'another public class',
        'class B {}\npublic class Solved { public static void main(String[] a) { System.out.println(1); } }\n',
        'passed',
        null,
      ),
    ],
  ],
];

const isHere = (tool: string) => findOnPath(tool, process.env.PATH) !== null;
const ONE = { prompt: '', input: [''], output: ['1'] };

/** Tests in C of a program that defines read and write itself. */
const OWN_C: AnsweredSuite = (() => {
  const { tests = '' } = LANGUAGES.c ?? {};
  const own = 'int read(int a) { return a; }\nint write(int a) { return a; }\n';
  const program = `#include <assert.h>\n${own}int f(void) { return read(write(1));\n`;
  const row = { name: 'T/0', language: 'c', prompt: '', tests, stop_tokens: [] };
  return { problems: [{ row, samples: [program] }], suite: { language: 'c' } };
})();

const THREADS: AnsweredSuite = {
  problems: [
    {
      row: ONE,
      samples: [`require('node:crypto').pbkdf2('a', 'b', 9, 9, 'sha1', () => console.log(1));`],
    },
  ],
  suite: {
    language: 'javascript',
    format: 'stdio',
    limits: { processes: 2, cpu: '5s', wall: '20s' },
  },
};

function suitesOf(way: Way): Record<string, AnsweredSuite> {
  if (way !== nativeWay()) return { threads: THREADS };
  const whole = WHOLE.filter(([, tool]) => isHere(tool)).map(
    ([language, , all]): [string, AnsweredSuite] => [
      language,
      {
        problems: [{ row: ONE, samples: all.map(({ program }) => program) }],
        suite: { language, format: 'stdio', limits: { cpu: '5s', wall: '60s' } },
      },
    ],
  );
  return {
    threads: THREADS,
    ...Object.fromEntries(whole),
    ...(isHere('gcc') ? { 'own-c': OWN_C } : {}),
  };
}

// With sudo the sandbox is root's.
describe.each(WAYS.filter(({ name }) => name !== 'sudo'))(
  'programs and their runtimes: %#',
  (way) => {
    describe.skipIf(way.missing !== null)(title(way), () => {
      let suites: Readonly<Record<string, SuiteRun>>;
      beforeAll(async () => {
        // Go's standard library is compiled into it, once for all tests.
        const env = { XDG_CACHE_HOME: join(KEPT, 'cache') };
        const config = { PATH: process.env.PATH ?? '', env };
        ({ suites } = await runSuites(way, suitesOf(way), config));
      });

      it('threads that a runtime starts itself do not count against the processes', () => {
        expect(suites.threads?.verdicts).toMatchObject([{ verdict: 'passed', reason: null }]);
      });

      // These messages are the same in every way.
      const isNative = way === nativeWay();
      describe.each(isNative ? WHOLE : [])('a whole program in %s', (language, tool, all) => {
        it.skipIf(!isHere(tool))(`gets the right verdict and reason (needs ${tool})`, () => {
          const lines = suites[language]?.verdicts ?? [];
          const found = lines.map(({ verdict, reason }, n) => [all[n]?.name, verdict, reason]);
          expect(found).toEqual(
            all.map(({ name, verdict, reason }) => [
              name,
              verdict,
              reason === null ? null : expect.stringMatching(reason),
            ]),
          );
        });
      });

      it.runIf(isNative && isHere('gcc'))(
        'tests in C prove their end even if a program defines read and write itself (needs gcc)',
        () => {
          const passed = [{ verdict: 'passed', reason: null }];
          expect(suites['own-c']?.verdicts).toMatchObject(passed);
        },
      );
    });
  },
);
