import { isWithin, type Span } from './spans.ts';
import { type Syntax, syntaxOf, type TextSyntax } from './syntax.ts';

/**
 * Code whose strings and comments are blanked out. Every position is the same as in the original.
 */
export interface Blanked {
  /** Quotes stay; the content of strings and all comments become spaces. */
  readonly code: string;
  /** True if a position is within a string or comment that spans several lines. */
  isInside(at: number): boolean;
  /** The start of a last string or comment that never ends; null if all end. */
  readonly openFrom: number | null;
}

/** Blank out strings and comments, in linear time. Code in an unknown language stays unchanged. */
export function blank(text: string, language: string): Blanked {
  const syntax = syntaxOf(language);
  if (syntax === null) return { code: text, isInside: () => false, openFrom: null };
  const scanner = new Scanner(text, syntax, language === 'python');
  scanner.run();
  const { spans, openFrom } = scanner;
  return { code: scanner.blanked(), isInside: (at) => isWithin(spans, at), openFrom };
}

/** The limit on strings within code within strings. No real program needs more. */
const DEEPEST = 20;
const BRACKETS = '[{}()[\\]:]';

interface TextFrame extends TextSyntax {
  readonly kind: 'text';
  readonly began: number;
  /** The start of the part that is blanked out next. */
  start: number;
}

/** Code between braces within a string. */
interface CodeFrame {
  readonly kind: 'code';
  depth: number;
}

class Scanner {
  /** Strings and comments that span several lines. */
  readonly spans: Span[] = [];
  openFrom: number | null = null;
  readonly #text: string;
  readonly #syntax: Syntax;
  readonly #isPython: boolean;
  readonly #masks: Span[] = [];
  readonly #frames: (TextFrame | CodeFrame)[] = [];
  /** The end words of heredocs that start on the next line, and the end of the current line. */
  #heredocs: string[] = [];
  #heredocLine = -1;
  #lastLines: ReadonlyMap<string, number> | null = null;
  #at = 0;

  constructor(text: string, syntax: Syntax, isPython: boolean) {
    this.#text = text;
    this.#syntax = syntax;
    this.#isPython = isPython;
  }

  run(): void {
    while (this.#at < this.#text.length) {
      const frame = this.#frames.at(-1);
      if (frame?.kind === 'text') this.#inText(frame);
      else this.#inCode(frame);
    }
    const [open] = this.#frames;
    if (open?.kind === 'text') this.openFrom = open.began;
  }

  blanked(): string {
    const parts: string[] = [];
    let at = 0;
    for (const { start, end } of this.#masks) {
      parts.push(this.#text.slice(at, start), blanksFor(this.#text.slice(start, end)));
      at = end;
    }
    return parts.join('') + this.#text.slice(at);
  }

  /** Read code up to the next string, comment or bracket that matters. */
  #inCode(frame: CodeFrame | undefined): void {
    const { opener } = this.#syntax;
    const next = frame === undefined ? opener : withBrackets(opener);
    next.lastIndex = this.#at;
    const match = next.exec(this.#text);
    const end = match?.index ?? this.#text.length;
    if (this.#heredocs.length > 0 && this.#heredocLine < end) {
      this.#at = Math.max(this.#at, this.#heredocLine + 1);
      this.#readHeredocs();
    } else if (match === null) this.#at = end;
    else if (frame !== undefined && /^[{}()[\]:]$/.test(match[0]))
      this.#bracket(frame, match[0], end);
    else this.#open(match[0], end);
  }

  /** Code within a string ends at its brace, in Python also at the colon before a format. */
  #bracket(frame: CodeFrame, bracket: string, at: number): void {
    this.#at = at + 1;
    if ('{(['.includes(bracket)) frame.depth += 1;
    else if (bracket !== ':' && frame.depth > 0) frame.depth -= 1;
    else if (bracket === '}' || (bracket === ':' && this.#isPython && frame.depth === 0)) {
      this.#frames.pop();
      const around = this.#frames.at(-1);
      if (around?.kind === 'text') around.start = this.#at;
    }
  }

  #open(opener: string, at: number): void {
    const { texts, lineComments, blockComments } = this.#syntax;
    this.#at = at + opener.length;
    const comment = blockComments[opener.startsWith('=') ? '=' : opener];
    const raw = this.#isPython ? null : /^b?r(#*)"$|^R"(.*)\($/.exec(opener);
    const quote = /(?:"""|'''|["'`])$/.exec(opener)?.[0] ?? '';
    if (opener.startsWith('\\')) this.#mask(at, this.#at);
    else if (lineComments.includes(opener)) {
      const end = this.#text.indexOf('\n', at);
      this.#at = end < 0 ? this.#text.length : end;
      this.#mask(at, this.#at);
    } else if (comment !== undefined) this.#skipTo(at, comment, true);
    else if (opener === '/') this.#regularExpression(at);
    else if (raw !== null)
      this.#skipTo(at, raw[1] === undefined ? `)${raw[2]}"` : `"${raw[1]}`, false);
    else if (opener.startsWith('<<')) this.#heredoc(opener);
    else if (opener.length > 2 && /^'.*'$/.test(opener) && opener !== "'''") {
      this.#mask(at + 1, this.#at - 1);
    } else if (Object.hasOwn(texts, quote) && this.#frames.length < DEEPEST) {
      const syntax = texts[quote];
      if (syntax === undefined) return;
      const hasCode = this.#isPython && /^\w*[ft]\w*["']/i.test(opener);
      const code = hasCode ? ({ code: '{' } as const) : {};
      this.#frames.push({ kind: 'text', ...syntax, ...code, began: at, start: this.#at });
    }
  }

  /** Read a string up to its end, or to code within it. */
  #inText(frame: TextFrame): void {
    const marks = markersOf(frame);
    marks.lastIndex = this.#at;
    for (;;) {
      const match = marks.exec(this.#text);
      const end = match?.index ?? this.#text.length;
      const found = match?.[0] ?? '';
      if (found === frame.close) {
        this.#frames.pop();
        this.#textPart(frame, end);
        this.#at = end + found.length;
      } else if (match === null || found === '\n') {
        if (match !== null && frame.isLong) continue;
        if (frame.isLong) {
          this.#textPart(frame, end);
          this.#at = end;
        } else {
          // A quote without a partner on its line is an apostrophe or a mistake.
          this.#frames.pop();
          this.#at = Math.max(frame.start, this.#at);
        }
      } else if (found === frame.code && this.#frames.length < DEEPEST) {
        this.#textPart(frame, end);
        this.#at = end + found.length;
        this.#frames.push({ kind: 'code', depth: 0 });
      } else continue;
      return;
    }
  }

  #textPart({ start, isLong }: TextFrame, end: number): void {
    this.#mask(start, end);
    if (isLong) this.spans.push({ start, end });
  }

  /** Skip a raw string or block comment, in which only its end has a meaning. */
  #skipTo(start: number, close: string, isComment: boolean): void {
    const found = this.#text.indexOf(close, this.#at);
    const end = found < 0 ? this.#text.length : found;
    const after = Math.min(this.#text.length, end + close.length);
    if (found < 0) this.openFrom = start;
    if (isComment) this.#mask(start, after);
    else this.#mask(this.#at, end);
    this.spans.push({ start, end });
    this.#at = after;
  }

  /** A slash after a value is a division, otherwise it begins a regular expression. */
  #regularExpression(at: number): void {
    const before =
      this.#text
        .slice(Math.max(0, at - 50), at)
        .trimEnd()
        .slice(-1) || '(';
    if (!'(,=:[!&|?{};+<>'.includes(before)) return;
    const literal = /(?:[^\\/[\n]|\\[^\n]|\[(?:[^\\\]\n]|\\[^\n]){0,500}\]){1,500}?\//y;
    literal.lastIndex = at + 1;
    if (literal.exec(this.#text) === null) return;
    this.#mask(at + 1, literal.lastIndex - 1);
    this.#at = literal.lastIndex;
  }

  #heredoc(opener: string): void {
    const word = /[A-Za-z_]\w*/.exec(opener)?.[0];
    if (word === undefined) return;
    if (this.#heredocs.length === 0) {
      const line = this.#text.indexOf('\n', this.#at);
      this.#heredocLine = line < 0 ? this.#text.length : line;
    }
    this.#heredocs.push(word);
  }

  #readHeredocs(): void {
    for (const word of this.#heredocs) {
      // If no line ends the heredoc, `<<` is a shift.
      if ((this.#endsOfLines().get(word) ?? -1) < this.#at) continue;
      const start = this.#at;
      while (this.#at < this.#text.length) {
        const newline = this.#text.indexOf('\n', this.#at);
        const line = this.#text.slice(this.#at, newline < 0 ? undefined : newline);
        this.#at += line.length;
        if (wordOf(line) === word) break;
        this.#at += 1;
      }
      this.#mask(start, this.#at);
      this.spans.push({ start: start - 1, end: this.#at });
    }
    this.#heredocs = [];
  }

  /** The last position of each word that is alone on a line. */
  #endsOfLines(): ReadonlyMap<string, number> {
    if (this.#lastLines !== null) return this.#lastLines;
    const last = new Map<string, number>();
    let at = 0;
    for (const line of this.#text.split('\n')) {
      const word = wordOf(line);
      if (word !== '') last.set(word, at);
      at += line.length + 1;
    }
    this.#lastLines = last;
    return last;
  }

  #mask(start: number, end: number): void {
    if (end > start) this.#masks.push({ start, end });
  }
}

/**
 * The word that ends a heredoc, if the line has nothing else. In PHP the statement may go on after
 * it.
 */
function wordOf(line: string): string {
  return /^\s*([A-Za-z_]\w*)[;,)\s]*$/.exec(line)?.[1] ?? '';
}

const BRACKETED = new Map<RegExp, RegExp>();

function withBrackets(opener: RegExp): RegExp {
  const known = BRACKETED.get(opener);
  if (known !== undefined) return known;
  const made = new RegExp(`${BRACKETS}|${opener.source}`, opener.flags);
  BRACKETED.set(opener, made);
  return made;
}

const MARKERS = new Map<string, RegExp>();

/** Matches the characters that have a meaning in a string. */
function markersOf({ close, hasEscapes, code }: TextSyntax): RegExp {
  const key = `${close} ${hasEscapes} ${code}`;
  const known = MARKERS.get(key);
  if (known !== undefined) return known;
  const parts = ['\\n', close];
  if (hasEscapes) parts.unshift(String.raw`\\(?:\r\n|[^])`);
  if (code === '{') parts.push(String.raw`\{\{`, String.raw`\{`);
  if (code === '${') parts.push(String.raw`\$\{`);
  const made = new RegExp(parts.join('|'), 'g');
  MARKERS.set(key, made);
  return made;
}

function blanksFor(text: string): string {
  if (!text.includes('\n')) return ' '.repeat(text.length);
  return text
    .split('\n')
    .map(({ length }) => ' '.repeat(length))
    .join('\n');
}
