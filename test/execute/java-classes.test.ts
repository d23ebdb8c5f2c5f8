/** Java programs begin in the class with `main`, whatever other classes they have. */

import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { javaNames } from '../../src/languages/java-classes.ts';
import type { Verdict } from '../../src/records/verdict.ts';
import type { VerdictLine } from '../../src/records/verdict-line.ts';
import { findOnPath } from '../../src/system/find-on-path.ts';
import { afterFile } from '../support/after-file.ts';
import { KEPT } from '../support/kept.ts';
import { runAll, runSuites, type SuiteRun, shown } from './run-all.ts';
import { nativeWay } from './ways.ts';

const PASSED = { verdict: 'passed', grading: 'outside', reason: null };
const MAIN = 'public static void main(String[] args)';
const ADD =
  '{ var in = new java.util.Scanner(System.in); int sum = 0; while (in.hasNextInt()) sum += in.nextInt(); System.out.println(sum); }';
const WRONG = '{ System.out.println("wrong"); }';
const row = { prompt: 'Print the sum.', input: ['7 8\n9\n'], output: ['24\n'] };
const limits = { cpu: '5s', wall: '60s' };

/** Programs with the file and the class of their main. */
type Programs = Readonly<Record<string, readonly [file: string, main: string, text: string]>>;

/** Java must agree about these. */
const RIGHT: Programs = {
  'in a package': [
    'Sum.java',
    'org.example.sums.Sum',
    `package org.example.sums;\nimport java.util.*;\npublic class Sum { ${MAIN} ${ADD} }\n`,
  ],
  'in a package, not public': [
    'Sum.java',
    'a.b.Sum',
    `/* class A { */ package a.b;\nclass Sum { ${MAIN} ${ADD} }\n`,
  ],
  'a record with annotations': [
    'Sum.java',
    'Sum',
    `@interface Mark { int[] value(); }\npublic record Sum(@Mark({1, 2}) int total) implements Runnable { public void run() {} ${MAIN} ${ADD} }\n`,
  ],
  'an enum': [
    'Sum.java',
    'Sum',
    `enum Sum { ONE { int of() { return 1; } }; int of() { return 0; } ${MAIN} ${ADD} }\n`,
  ],
  'an interface': ['Sum.java', 'Sum', `interface Sum { static void main(String[] args) ${ADD} }\n`],
  'words in another order, and more of them': [
    'Sum.java',
    'Sum',
    `strictfp class Sum { @SafeVarargs @SuppressWarnings({"a", "b"}) static public final synchronized void main(final String... args) ${ADD} }\n`,
  ],
  'an array after its name': [
    'Sum.java',
    'Sum',
    `class Sum { public static void main(java.lang.String args[]) throws Exception ${ADD} }\n`,
  ],
  'a class in a class': [
    'Outer.java',
    'Outer$Inner',
    `class Outer { static class Inner { ${MAIN} ${ADD} } }\n`,
  ],
  'beside a public class without': [
    'Data.java',
    'Sum',
    `public class Data { int n; }\nclass Sum { ${MAIN} ${ADD} }\n`,
  ],
  inherited: ['Base.java', 'Base', `class Base { ${MAIN} ${ADD} }\nclass Sum extends Base { }\n`],
  'with letters of any alphabet': ['Größe.java', 'Größe', `class Größe { ${MAIN} ${ADD} }\n`],
};
/** The choice among these classes is Passgate's alone, or they are nothing new to Java. */
const CHOSEN: Programs = {
  'not public': [
    'Solution.java',
    'Solution',
    `import java.util.*;\n\nclass Solution {\n    ${MAIN} ${ADD}\n}\n`,
  ],
  'not the first, by a name of its own': [
    'Start.java',
    'Start',
    `class Adder { int sum; void take(int n) { sum += n; } }\n\nclass Start {\n    ${MAIN} ${ADD}\n}\n`,
  ],
  'a record': ['Sum.java', 'Sum', `record Sum(int total) { ${MAIN} ${ADD} }\n`],
  'words in comments and texts': [
    'Sum.java',
    'Sum',
    `// public class Wrong { ${MAIN} {} }\n/* class Main { ${MAIN} {} } */\nclass Texts { static String a = "class Main { ${MAIN} { }", b = """\n  public class Other { "" \\""" ${MAIN} {\n  """; char c = '{', d = '"', e = '\\''; }\nclass Sum { ${MAIN} ${ADD} }\n`,
  ],
  'with others that are called main': [
    'Sum.java',
    'Sum',
    `class Sum { void main(int n) {} static int main(String a, String b) { return 1; } static void other() { Runnable main = () -> {}; main.run(); class Local { ${MAIN} ${WRONG} } } ${MAIN} ${ADD} }\n`,
  ],
  'the public one of several': [
    'Sum.java',
    'Sum',
    `class Main { ${MAIN} ${WRONG} }\npublic class Sum { ${MAIN} ${ADD} }\nclass Solution { ${MAIN} ${WRONG} }\n`,
  ],
  'Main of several': [
    'Main.java',
    'Main',
    `class Sum { ${MAIN} ${WRONG} }\nclass Solution { ${MAIN} ${WRONG} }\nclass Main { ${MAIN} ${ADD} }\n`,
  ],
  'Solution of several': [
    'Solution.java',
    'Solution',
    `class Sum { ${MAIN} ${WRONG} }\nclass Solution { ${MAIN} ${ADD} }\n`,
  ],
  'the first of several': [
    'Sum.java',
    'Sum',
    `class Sum { ${MAIN} ${ADD} }\nclass Other { ${MAIN} ${WRONG} }\n`,
  ],
  'generic, sealed, and with a class literal': [
    'Sum.java',
    'Sum',
    `sealed interface Shape permits Round {}\nfinal class Round implements Shape {}\nclass Sum<T extends Comparable<? super T>> { Class<?> a = Round.class; int record = 1; ${MAIN} ${ADD} }\n`,
  ],
};
const NONE: Readonly<Record<string, readonly [string, RegExp]>> = {
  'no main': ['class Sum { int f() { return 1; } }\n', /Main method not found in class Sum/],
  'no class': ['// nothing\n', /Could not find or load main class Main/],
  'a main of another type': [
    'public class Sum { public static int main(String[] args) { return 1; } }\n',
    /Main method must return a value of type void in class Sum/,
  ],
  'a name that no file can have': [
    `public class ${'A'.repeat(5000)} { ${MAIN} ${ADD} }\n`,
    /^Main\.java:1: error: class A+/,
  ],
  'an open comment': [`class Sum { ${MAIN} ${ADD} /* }\n`, /unclosed comment/],
};
const hasJava = findOnPath('javac', process.env.PATH) !== null;

const whole = { language: 'java', format: 'stdio', limits };

describe.skipIf(!hasJava)('whole programs in Java (needs javac)', () => {
  const right = Object.values(RIGHT).map(([, , program]) => program);
  const none = Object.values(NONE).map(([program]) => program);
  let verdicts: readonly VerdictLine[];

  beforeAll(async () => {
    const problems = [{ row, samples: [...right, ...none] }];
    ({ verdicts } = await runAll(nativeWay(), problems, whole, { PATH: process.env.PATH ?? '' }));
  });

  it('begin in the class with main', () => {
    const lines = verdicts.slice(0, right.length);
    const found = lines.map((line, n) => [Object.keys(RIGHT)[n], shown(line)]);
    expect(found).toEqual(Object.keys(RIGHT).map((name) => [name, PASSED]));
  });

  it('do not compile without a main', () => {
    const lines = verdicts.slice(right.length);
    const found = lines.map(({ verdict, reason }, n) => [Object.keys(NONE)[n], verdict, reason]);
    const expected: [string, Verdict, unknown][] = Object.entries(NONE).map(
      ([name, [, reason]]) => [name, 'compile_error', expect.stringMatching(reason)],
    );
    expect(found).toEqual(expected);
  });
});

const NEWER = readdirSync(existsSync('/usr/lib/jvm') ? '/usr/lib/jvm' : '/dev/null/..')
  .map((name) => join('/usr/lib/jvm', name, 'bin'))
  .find((bin) => /-(?:2[5-9]|[3-9]\d)\b/.test(bin) && existsSync(join(bin, 'javac')));

describe.skipIf(NEWER === undefined)('programs in Java 25 (needs a JDK of that version)', () => {
  it('may have a main that is an instance method or has no class', async () => {
    const samples = [
      `void main() ${ADD}\n`,
      `record Pair(int a, int b) {}\nstatic void helper() {}\nvoid main(String[] args) ${ADD}\n`,
      `class Data {}\nclass Sum { void main() ${ADD} }\n`,
      `package a;\npublic class Sum { static void main() ${ADD} }\n`,
    ];
    const PATH = `${NEWER}:${process.env.PATH}`;
    const { verdicts, results } = await runAll(nativeWay(), [{ row, samples }], whole, { PATH });
    expect(results?.suites[0]?.toolchain).toMatch(/\b2[5-9]\b/);
    expect(verdicts.map(shown)).toEqual(samples.map(() => PASSED));
  });
});

/** A package of this file's own in place of javatuples. */
function makeJar(): string {
  mkdirSync(KEPT, { recursive: true });
  // The folder is not below /tmp, which is empty for candidates.
  const folder = mkdtempSync(join(KEPT, 'jar-'));
  afterFile(() => rmSync(folder, { recursive: true }));
  const jar = join(folder, 'javatuples-1.2.jar');
  const source = join(folder, 'Pair.java');
  writeFileSync(
    source,
    'package org.javatuples;\npublic record Pair<A, B>(A a, B b) { public static <A, B> Pair<A, B> with(A a, B b) { return new Pair<>(a, b); } }\n',
  );
  execFileSync('javac', ['-d', folder, source]);
  execFileSync('jar', ['cf', jar, '-C', folder, 'org']);
  return jar;
}

describe.skipIf(!hasJava)('tests in Java (needs javac)', () => {
  const problem = { name: 'T/0', language: 'java', stop_tokens: [] };
  let suites: Readonly<Record<'problem' | 'tuples', SuiteRun>>;

  beforeAll(async () => {
    const other = `return 1L;\n    }\n}\nclass Main { ${MAIN} ${WRONG} }\nclass Rest {\n    static long f() { return 1L;\n`;
    const own = {
      row: {
        ...problem,
        prompt: 'import java.util.*;\nclass Problem {\n    static long f() {\n',
        tests: `    }\n    ${MAIN} { assert(f() == 1L); }\n}\n`,
      },
      samples: [{ completion: 'return 1L;' }, { completion: other }],
    };
    const tuples = {
      row: {
        ...problem,
        prompt: 'import org.javatuples.*;\nclass Problem {\n    static Pair<Long, Long> f() {\n',
        tests: `    }\n    ${MAIN} { assert(f().equals(Pair.with(1L, 2L))); }\n}\n`,
      },
      samples: [{ completion: 'return Pair.with(1L, 2L);' }],
    };
    ({ suites } = await runSuites(
      nativeWay(),
      {
        // Extraction would take only the body.
        problem: { problems: [own], suite: { language: 'java', extract: 'none' } },
        tuples: { problems: [tuples], suite: { language: 'java' } },
      },
      { env: { CLASSPATH: makeJar() } },
    ));
  });

  it('have their main in Problem, whatever the answer contains', () => {
    // A main in the answer proves nothing.
    const found = suites.problem.verdicts.map(({ verdict }) => verdict);
    expect(found).toEqual(['passed', 'failed']);
  });

  it('may use javatuples if CLASSPATH has it', () => {
    expect(suites.tuples.verdicts).toMatchObject([{ verdict: 'passed', reason: null }]);
  });
});

describe('javaNames', () => {
  it.each(Object.entries({ ...RIGHT, ...CHOSEN }))(
    'finds main: %s',
    (_name, [file, main, text]) => {
      expect(javaNames(text, true)).toEqual({ file, main });
    },
  );

  it.each([
    ['open comments', '/* '.repeat(200_000)],
    ['open texts', '""" " '.repeat(200_000)],
    ['classes in classes', 'class A {'.repeat(100_000)],
    ['mains without an end', 'class A { '.concat('void main() '.repeat(80_000))],
    ['mains in deep classes', `${'class A {'.repeat(50_000)}${'void main() {}'.repeat(50_000)}`],
    ['brackets', 'class A { void main('.repeat(50_000)],
    ['words', `class A { ${'a '.repeat(400_000)}`],
  ])('reads %s in linear time', (_what, source) => {
    const started = performance.now();
    javaNames(source, true);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
