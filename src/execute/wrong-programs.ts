import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contextOf } from '../dataset/extract/context.ts';
import type { Language } from '../languages/language.ts';
import type { Problem } from '../records/dataset.ts';
import { SANDBOX } from './isolation.ts';
import { codeOf } from './program.ts';

/** Programs that are surely wrong, used to try a problem's tests. */
export type WrongPrograms =
  /** Each gives another wrong answer. Tests that check answers reject nearly all of them. */
  | { readonly kind: 'answers'; readonly texts: readonly string[] }
  /**
   * They end with an error as soon as they are called. The first that compiles represents them all.
   */
  | { readonly kind: 'aborts'; readonly texts: readonly string[] };

/**
 * The wrong programs of a problem whose tests are code.
 * @param language of the suite; null for Python
 */
export function wrongPrograms(problem: Problem, language: Language | null): WrongPrograms {
  if (language === null) return { kind: 'answers', texts: inPython(problem) };
  if (language.name === 'javascript') return { kind: 'answers', texts: inJavaScript(problem) };
  return { kind: 'aborts', texts: aborting(problem, language) };
}

const texts = new Map<string, string>();

function read(name: string): string {
  const text = texts.get(name) ?? readFileSync(join(SANDBOX, name), 'utf8');
  texts.set(name, text);
  return text;
}

/** Tests may be unable to handle the answers after the first, which shows as a TypeError. */
const IN_PYTHON = ['truthy', 'none', 'falsy', 'equal'] as const;
/** Possible bodies of a function that is not written yet. */
const BODIES = ['', '\n    pass', '\n  pass', '\n\tpass', '\n        pass'];

/** Texts that define the names of a problem's wrong programs; the first that compiles is used. */
function knownOf(problem: Problem): string[] {
  const { reference, prompt, prefix } = problem;
  const begun = (prefix ?? prompt).trimEnd();
  if (reference !== undefined) return [codeOf(problem, reference)];
  return BODIES.map((body) => begun + body);
}

/**
 * A program in Python that tries the tests of several problems on the first wrong answer. It
 * prints, as JSON, the numbers (from 0) of the problems whose tests may have accepted it.
 * @param seconds the CPU time that one problem may take
 */
export function wrongForAll(problems: readonly Problem[], seconds: number): string {
  const given = problems.map((each) => [knownOf(each), each.entryPoint, each.tests]);
  const call = `try_all(__import__("json").loads(${JSON.stringify(JSON.stringify(given))}), ${seconds})`;
  return `${read('wrong.py')}\n${read('wrong_all.py')}\n${call}\n`;
}

function inPython(problem: Problem): string[] {
  const given = JSON.stringify([knownOf(problem), problem.entryPoint]);
  return IN_PYTHON.map(
    (answer) =>
      `${read('wrong.py')}\nbecome(*__import__("json").loads(${JSON.stringify(given)}), "${answer}")\n`,
  );
}

const IN_JAVASCRIPT = ['"anything"', 'undefined', '""', '0'] as const;
const DECLARED =
  /^(?:export[ \t]+)?(?:async[ \t]+)?(?:function[ \t*]+|class[ \t]+|const[ \t]+|let[ \t]+|var[ \t]+)([\w$]+)/gm;
const REQUIRED = /^(?:const|let|var)[ \t][^=\n]+=[ \t]*require\([^\n]*$|^import[ \t][^\n]*$/gm;

function inJavaScript(problem: Problem): string[] {
  const { entryPoint, reference, prompt, prefix } = problem;
  const code = reference === undefined ? (prefix ?? prompt) : codeOf(problem, reference);
  const required = code.match(REQUIRED) ?? [];
  const declared = code.replaceAll(REQUIRED, '').matchAll(DECLARED);
  const names = entryPoint === null ? [...declared].map(([, name]) => name) : [rootOf(entryPoint)];
  const given = JSON.stringify(names);
  return IN_JAVASCRIPT.map(
    (answer) =>
      `${read('javascript/passgate-wrong.cjs')}passgateBecome(${given}, ${answer});\n${required.join('\n')}\n`,
  );
}

/** The name that tests use: `Solution` for `Solution.solve`. */
function rootOf(entryPoint: string): string {
  return entryPoint.split('.', 1)[0] ?? entryPoint;
}

/**
 * The prompt with a body that ends the program, closed here or by the tests, or no program at all.
 */
function aborting(problem: Problem, { aborts, name }: Language): string[] {
  const { stopTokens } = problem;
  // Prose is no code, so no compiler would take it.
  const begun = contextOf(problem, name).prefix;
  if (aborts === undefined || begun.trim() === '') return [''];
  const open = `${begun}\n${aborts.body}\n`;
  const closed = aborts.closers.map((closer) => `${open}${closer}\n`);
  // Tests of MultiPL-E contain the text that closes the prompt.
  return stopTokens === undefined ? [...closed, open, ''] : [open, ...closed, ''];
}
