import type { GivenAnswer, Problem } from '../../records/dataset.ts';
import type { Step } from '../../records/extraction.ts';
import type { Extracted } from './answer.ts';
import { blank } from './blank.ts';
import { type Definition, openBraces, outline } from './outline.ts';

/** Code with its strings and comments blanked out. */
export const bare = (text: string, language: string) => blank(text, language).code;

/** The definitions that a prompt begins but does not end, the outermost first. */
export function openDefinitions(prefix: string, language: string): Definition[] {
  return outline(bare(prefix, language)).filter(({ end, name }) => end === null && name !== null);
}

/**
 * Fit code in a language with braces to its prompt: it continues the prompt, or is a program in its
 * place. It must also fit before tests that may begin with the brace that closes the prompt's.
 * @param prefix the code that completions continue
 * @param isTouched true if the code was taken out of an answer; otherwise it is a program only if
 * it begins like one
 */
export function fitBraces(
  { text, kind }: GivenAnswer,
  prefix: string,
  { tests }: Pick<Problem, 'tests'>,
  language: string,
  isTouched: boolean,
): Extracted {
  const open = openDefinitions(prefix, language);
  const code = bare(text, language);
  const definitions = outline(code);
  const lacksAround = open.length > 1 && !defines(definitions, open[0]);
  const isWhole =
    (kind === 'completion' ? isTouched || beginsAnew(code, open) : lacksAround) &&
    repeats(definitions, open) &&
    !isBody(code);
  const whole = isWhole ? withHead(headOf(prefix, open, definitions), text, language) : text;
  const isCompletion = kind === 'completion' && !isWhole;
  const fitted = closedByTests(isCompletion ? prefix : '', whole, tests, language);
  const steps: Step[] = isWhole ? ['whole'] : [];
  if (fitted !== whole) steps.push('brace');
  return { text: fitted, kind: isCompletion ? 'completion' : 'solution', steps };
}

/**
 * True if an answer first defines again what its prompt has begun; only imports may come before.
 * @param code with strings and comments blanked out
 */
export function beginsAnew(code: string, open: readonly Definition[]): boolean {
  const [first] = outline(code);
  if (first === undefined || !open.some(({ name }) => name === first.name)) return false;
  const before = code.slice(0, first.start).split('\n');
  return before.every((line) => /^[\s()"]*$/.test(line) || IMPORT.test(line.trim()));
}

/**
 * True if code is a body: it returns outside of its definitions, or closes more braces than it
 * opens.
 */
function isBody(code: string): boolean {
  let depth = 0;
  for (const [sign] of code.matchAll(/[{}]|\breturn\b/g)) {
    if (sign === 'return' && depth === 0) return true;
    if (sign !== 'return') depth += sign === '{' ? 1 : -1;
    if (depth < 0) return true;
  }
  return false;
}

function defines(definitions: readonly Definition[], wanted: Definition | undefined): boolean {
  return definitions.some(({ name }) => name === wanted?.name);
}

/** True if code defines again what a prompt has begun, at the top level or in the same class. */
function repeats(definitions: readonly Definition[], open: readonly Definition[]): boolean {
  const names = open.map(({ name }) => name);
  return definitions.some(({ name, depth }) => depth < open.length && names.includes(name));
}

/** The part of a prompt that goes before code that defines again what the prompt begins. */
function headOf(
  prefix: string,
  open: readonly Definition[],
  definitions: readonly Definition[],
): string {
  const again = open.find((each) => defines(definitions, each));
  return prefix.slice(0, again?.start ?? 0);
}

/** Lines at the start of a file, before its definitions. */
const IMPORT = /^(?:#include\b|#!|<\?php|import\b|package\b|use\b|using\b|require\b)/;

/** Join the start of the prompt and the code. Imports that both have are kept once. */
function withHead(head: string, text: string, language: string): string {
  if (language === 'go') return withGoHead(head, text);
  const imports = new Set(head.split('\n').map(squeezed).filter(isImport));
  const lines = text.split('\n').filter((line) => !imports.has(squeezed(line)));
  return head + lines.join('\n');
}

function isImport(line: string): boolean {
  return IMPORT.test(line);
}

/** Go allows one package line, which must be first, and each import once. */
function withGoHead(head: string, text: string): string {
  const own = /^package\b[^\n]*\n?/m;
  if (!own.test(head) && own.test(text)) return text;
  const inHead = new Set(head.match(/"[^"\n]+"/g) ?? []);
  const imports = /^import[ \t]*(?:\([^()]*\)|"[^"\n]+")/gm;
  const rest = text.replace(own, '').replaceAll(imports, (whole) =>
    (whole.match(/"[^"\n]+"/g) ?? [])
      .filter((path) => !inHead.has(path))
      .map((path) => `import ${path}`)
      .join('\n'),
  );
  return head + rest;
}

function squeezed(line: string): string {
  return line.trim().replaceAll(/\s+/g, ' ').replace(' <', '<');
}

/** Languages whose programs begin at the function `main`, which must not be defined twice. */
const BEGIN_AT_MAIN: ReadonlySet<string> = new Set(['c', 'cpp', 'go', 'java', 'rust']);
/** Tests never close more braces than this. */
const MOST_CLOSED = 3;

/**
 * Fit code to its tests: remove closing braces and a main function that the tests have too, or add
 * a block for the tests' brace.
 */
function closedByTests(before: string, text: string, tests: string, language: string): string {
  if (!tests.trimStart().startsWith('}')) {
    return language === 'java' ? text : withoutMain(text, tests, language);
  }
  const missing = -openBraces(bare(tests, language)) - openBraces(bare(before, language));
  const ended = language === 'php' ? text.replace(/\?>\s*$/, '') : text;
  let kept = withoutMain(ended, tests, language);
  let surplus = missing - openBraces(bare(kept, language));
  if (surplus <= 0 || surplus > MOST_CLOSED) return kept === ended ? text : kept;
  const rest = bare(kept, language);
  const last = rest.lastIndexOf('}');
  if (rest.slice(last + 1).trim() !== '') {
    const opener = OPENERS[language];
    // A brace inside a line may be part of a pattern, which cannot be told apart from code.
    const isEnd = /(?:^|\n)[ \t]*$/.test(rest.slice(Math.max(0, last - 200), last));
    if (opener === undefined || before !== '' || !isEnd) return text;
    return kept + `\n${opener}\n`.repeat(surplus);
  }
  for (; surplus > 0; surplus -= 1) {
    const at = bare(kept, language).lastIndexOf('}');
    if (at < 0) break;
    kept = kept.slice(0, at) + kept.slice(at + 1);
  }
  return kept;
}

/** Blocks for the tests' brace to close, needed if statements follow the function. */
const OPENERS: Readonly<Record<string, string>> = {
  bash: '{ :',
  javascript: '{',
  perl: '{',
  php: '{',
  typescript: '{',
};

function withoutMain(text: string, tests: string, language: string): string {
  if (!BEGIN_AT_MAIN.has(language) || !/\bmain\b/.test(text)) return text;
  if (!outline(bare(tests, language)).some(({ name }) => name === 'main')) return text;
  const around = language === 'java' ? 1 : 0;
  const main = outline(bare(text, language)).find(
    ({ name, end, depth }) => name === 'main' && end !== null && depth === around,
  );
  return main === undefined ? text : text.slice(0, main.start) + text.slice(main.end ?? undefined);
}
