import type { TestsEnd } from '../../languages/language.ts';

/** A brace that closes main, with a last `return` before it: what follows that would never run. */
const CLOSE = /(?:\breturn\b[^;{}]*;\s*)?\}$/;
const LONGEST_RETURN = 200;

/** Tests with what proves their end; files beside the program are in `besideOf`. */
export function withProof(tests: string, testsEnd: TestsEnd): string {
  if (testsEnd.proof === 'after') return `${tests}\n${testsEnd.code}\n`;
  if (testsEnd.proof !== 'in-main') return tests;
  const last = tests.lastIndexOf('}');
  const brace = testsEnd.brace === 'last' ? last : tests.lastIndexOf('}', last - 1);
  // Without the brace it does not compile; the compiler says so better.
  if (brace <= 0) return tests;
  const from = Math.max(0, brace - LONGEST_RETURN);
  const at = from + Math.max(0, tests.slice(from, brace + 1).search(CLOSE));
  return `${tests.slice(0, at)}${testsEnd.code}\n${tests.slice(at)}`;
}

/** The files that prove the end of tests from beside the program, by name. */
export function besideOf(source: string, testsEnd: TestsEnd): Readonly<Record<string, string>> {
  if (testsEnd.proof !== 'beside') return {};
  const name = /^[^\S\r\n\u2028\u2029]*package\s+(\w+)/m.exec(source)?.[1] ?? 'main';
  return { [testsEnd.file]: testsEnd.code.replace('{package}', name) };
}
