import { type Blanked, blank } from './blank.ts';
import { markOf } from './languages.ts';

/** Words that may stand next to another word in Python; `print` and `exec` could in Python 2. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'False None True and as assert async await break case class continue def del elif else except ' +
    'exec finally for from global if import in is lambda match nonlocal not or pass print raise ' +
    'return try type while with yield'
  ).split(' '),
);
const COMPOUND =
  /^(?:async|case|class|def|elif|else|except|finally|for|if|lambda|match|try|while|with)\b/;
/** Two words side by side, or a word after a closing bracket. */
const SIDE_BY_SIDE = /(?:(?<![\w.])([A-Za-z_]\w*)|[)\]])[ \t]+(?=([A-Za-z_]\w*)(?!['"\w]))/g;
/** Among others: signs of typography and pictures. Beyond ASCII only letters and digits are code. */
const NEVER_PYTHON =
  /[?$`]|[^\p{ASCII}\p{ID_Continue}]|!(?!=|[rsa]\s*[:}])|^(?:[<>|%]|\*\*|[-=*]{3,}\s*$)|^\d+[.)]\s+[A-Za-z*`]|^\[\/[A-Z]+\]$/u;

/**
 * True if this first line of a statement is never valid in Python. A program with such a line could
 * not run, so removing the line loses nothing.
 * @param line with strings and comments blanked out
 */
function cannotBePython(line: string): boolean {
  const code = line.trimEnd();
  if (NEVER_PYTHON.test(code) || /[A-Za-z)\]"']\.$/.test(code)) return true;
  if (code.endsWith(':') && !COMPOUND.test(code)) return true;
  for (const [, before, after = ''] of code.matchAll(SIDE_BY_SIDE)) {
    if (!KEYWORDS.has(after) && !(before !== undefined && KEYWORDS.has(before))) return true;
  }
  return false;
}

/** Begins and ends like a sentence, without characters of code. */
const SENTENCE =
  /^(?:[-*>] |\d{1,3}[.)] |#{1,6} )?[*_]{0,3}[A-Z][\w'’*`"“”()-]*,?(?: [\w'’*`"“”()/,–-]+){2,}[.:!…]\**\s*$/;
/** Headings, rules, marks such as `[/CODE]`, and lines that begin with a picture. */
const HEADING =
  /^(?:#{2,6} [A-Z][\w ]*|\*\*[^*]+\*\*:?|-{3,}|\[\/[A-Z]+\]|\p{Extended_Pictographic}.*)$/u;

/** True if a line reads like a sentence, for any programming language. */
export function isSentence(line: string): boolean {
  return SENTENCE.test(line.trim()) || HEADING.test(line.trim());
}

/**
 * Languages in which a sentence at the top level is an error, so that removing it loses no working
 * code.
 */
const STRICT: ReadonlySet<string> = new Set([
  'c',
  'cpp',
  'go',
  'java',
  'javascript',
  'rust',
  'typescript',
]);

/**
 * A fast check if an answer may have lines of prose, without reading all of it as code.
 * @returns true also for code with strings that look like prose
 */
function mayHaveProse(text: string, language: string): boolean {
  const test = language === 'python' ? cannotBePython : STRICT.has(language) ? isSentence : null;
  if (test === null) return false;
  if (endOfLabel(text, language) > 0) return true;
  for (const [line] of text.matchAll(/^[^\s#][^\n]*/gm)) if (test(line)) return true;
  return false;
}

/**
 * The end of a first line that has only the name of the language, as copied from a web page; 0 if
 * there is none. No program begins like this: the name is not defined yet.
 */
function endOfLabel(text: string, language: string): number {
  const [line, word] = /^[\r\n]*([A-Za-z+]+\d?)[ \t\r]*\n/.exec(text.slice(0, 200)) ?? [];
  if (line === undefined || word === undefined) return 0;
  return markOf(word, language).mark === 'own' ? line.length : 0;
}

/**
 * The pieces of an answer between lines of prose.
 * @returns null if there is no line of prose
 */
export function codeBetweenProse(text: string, language: string): string[] | null {
  if (!mayHaveProse(text, language)) return null;
  const known = blank(text, language);
  const label = endOfLabel(text, language);
  return language === 'python' ? pythonParts(text, known, label) : strictParts(text, known, label);
}

/**
 * A text without its sentences at the top level.
 * @returns null if it has none, or if other rules hold for the language
 */
export function sentenceFree(text: string, language: string): string | null {
  if (language === 'python' || STRICT.has(language) || !/^[A-Z#*-].*[.:!…]\**\s*$/m.test(text)) {
    return null;
  }
  return strictParts(text, blank(text, language), 0)?.join('') ?? null;
}

/** A word or a mark alone on a line, as between sentences of prose. As code it would do nothing. */
const LABEL = /^(?:[A-Z][\w'-]*|\[\/?[A-Z]+\])[.!,]?\s*$/;
/** An item of a list, or a remark such as `Complexity: O(n)`: what it would compute is not used. */
const REMARK = /^(?:[-*+] [^=]*|[A-Z]\w*: [^=]*)$/;
/** The start of a statement that can stand in a function's body. */
const STATEMENT =
  /^\s+(?:@|(?:assert|async|class|def|for|from|if|import|pass|raise|return|try|while|with|yield)\b|[\w.]+(?:\[.*\])?\s*[-+*/]?=|[\w.]+,[\w.,*[\] ]+=|[\w.]+\()/;
const TOP = /^(?:@|(?:async|class|def|from|import)\b)/;

function pythonParts(text: string, { code, isInside }: Blanked, label: number): string[] | null {
  const parts = new Parts(text);
  let depth = 0;
  let isContinued = false;
  for (const { start, end, line } of linesOf(code)) {
    const isTop = TOP.test(line);
    if (isTop) depth = 0;
    const isIndented = /^\s/.test(line);
    const isBlank = line.trim() === '';
    if (isInside(start) || isBlank || (parts.isCode && (depth > 0 || isContinued))) parts.keep(end);
    else if (end <= label || ((!isIndented || !parts.isCode) && cannotBePython(line.trimStart()))) {
      // Code of another language is no prose.
      if (/[{};]\s*$/.test(line)) return null;
      parts.prose();
      depth = 0;
    } else if (!isIndented && (LABEL.test(line) || REMARK.test(line))) parts.drop();
    else if (parts.isCode || !isIndented) parts.code(start, end);
    else if (parts.isEmpty && STATEMENT.test(line)) parts.code(start, end);
    if (parts.isCode) depth = Math.max(0, depth + depthOf(line));
    isContinued = line.endsWith('\\');
  }
  return parts.done();
}

function strictParts(text: string, { code, isInside }: Blanked, label: number): string[] | null {
  const parts = new Parts(text);
  let depth = 0;
  for (const { start, end, line } of linesOf(code)) {
    const original = text.slice(start, end);
    const isContinued = /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
    if (isInside(start) || line.trim() === '' || depth > 0) parts.keep(end);
    else if (end <= label || (!isContinued && isSentence(original))) parts.prose();
    else if (parts.isCode || /[;{}()=#]|^(?:import|package|use|using|<\?php)\b/.test(line))
      parts.code(start, end);
    if (parts.isCode) depth = Math.max(0, depth + depthOf(line));
  }
  return parts.done();
}

function depthOf(line: string): number {
  let depth = 0;
  for (const [bracket] of line.matchAll(/[()[\]{}]/g)) depth += '([{'.includes(bracket) ? 1 : -1;
  return depth;
}

export interface Line {
  readonly start: number;
  /** The position after its line break. */
  readonly end: number;
  readonly line: string;
}

/** The lines of a text, without their line breaks. */
export function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    yield { start, end, line: text.slice(start, newline < 0 ? end : newline).replace(/\r$/, '') };
    start = end;
  }
}

/** Collects the pieces of code in a text, line by line. */
class Parts {
  /** True if the last line was code. */
  isCode = false;
  #hasProse = false;
  readonly #text: string;
  readonly #found: string[] = [];
  #start = 0;
  #end = 0;

  constructor(text: string) {
    this.#text = text;
  }

  get isEmpty(): boolean {
    return this.#found.length === 0;
  }

  code(start: number, end: number): void {
    if (!this.isCode) this.#start = start;
    this.isCode = true;
    this.#end = end;
  }

  /** Keep a line that belongs to its surroundings. */
  keep(end: number): void {
    if (this.isCode) this.#end = end;
  }

  /** A line that no program has. */
  prose(): void {
    this.drop();
    this.#hasProse = true;
  }

  /** A line that could be code, but does nothing. */
  drop(): void {
    this.#close();
  }

  done(): string[] | null {
    this.#close();
    return this.#hasProse ? this.#found : null;
  }

  #close(): void {
    if (this.isCode) this.#found.push(this.#text.slice(this.#start, this.#end));
    this.isCode = false;
  }
}

/** True if a prompt is a description, only in words or mixed with code. */
export function isProse(prompt: string, language: string): boolean {
  if (codeBetweenProse(prompt, language) !== null) return true;
  return language !== 'python' && /^\s*[A-Z][a-z]+ [a-z]/.test(prompt) && !/[{};=]/.test(prompt);
}
