import type { TestsEnd } from '../../languages/language.ts';

/**
 * A brace that closes main, with a last `return` before it. Code after that return would never run.
 */
const CLOSE = /(?:\breturn\b[^;{}]*;\s*)?\}$/;
const LONGEST_RETURN = 200;

/** Tests with the code that proves their end. Files for `beside` come from `besideOf`. */
export function withProof(tests: string, testsEnd: TestsEnd): string {
  if (testsEnd.proof === 'after') return `${tests}\n${testsEnd.code}\n`;
  if (testsEnd.proof !== 'in-main') return tests;
  const last = tests.lastIndexOf('}');
  const brace = testsEnd.brace === 'last' ? last : tests.lastIndexOf('}', last - 1);
  // Without the brace the tests do not compile, and the compiler explains it better.
  if (brace <= 0) return tests;
  const from = Math.max(0, brace - LONGEST_RETURN);
  const at = from + Math.max(0, tests.slice(from, brace + 1).search(CLOSE));
  return `${tests.slice(0, at)}${testsEnd.code}\n${tests.slice(at)}`;
}

/** The files, by name, that prove the end of tests from outside the program's file. */
export function besideOf(source: string, testsEnd: TestsEnd): Readonly<Record<string, string>> {
  if (testsEnd.proof !== 'beside') return {};
  const name = /^[^\S\r\n\u2028\u2029]*package\s+(\w+)/m.exec(source)?.[1] ?? 'main';
  return { [testsEnd.file]: testsEnd.code.replace('{package}', name) };
}
