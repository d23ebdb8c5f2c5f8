import { reachOf } from '../spans.ts';
import type { Span } from '../task.ts';
import { isNamedA } from './articles.ts';
import { proseEnds } from './examples.ts';
import { isProtectedWord } from './protected-words.ts';

/** A word of a prose, without the punctuation around it; places are those of the whole text. */
export interface Word extends Span {
  readonly text: string;
  /** True if transforms may change it. */
  readonly isFree: boolean;
  /** The line that it is on, counted from 0 within the prose. */
  readonly line: number;
  /** Its sentence, counted from 0 within the prose. */
  readonly sentence: number;
}

/** The space between two words of one line, with nothing else between them. */
export interface Gap extends Span {
  /** The places of its words in `Prose.words`. */
  readonly before: number;
  readonly after: number;
}

/** The part of a prompt that describes the task. */
export interface Prose {
  /** All words in order, the protected ones too. */
  readonly words: readonly Word[];
  /** Gaps whose both words are free. */
  readonly gaps: readonly Gap[];
  /** The texts that must stay as they are, in order: protected words and lines of examples. */
  readonly kept: readonly string[];
  /** The documentation that it was read from. */
  readonly source: ProseSource;
}

/** The documentation that a prose is read from. */
export interface ProseSource {
  /** The parts of the text that are lines of the documentation, without signs of comments. */
  readonly lines: readonly Span[];
  /** Names of the code, which stay as they are. */
  readonly identifiers: ReadonlySet<string>;
  /** The function that examples call; null if it is not known. */
  readonly name: string | null;
}

/** Texts that are quoted, or in brackets that hold code. */
const QUOTED =
  /`[^`\n]*`|"[^"\n]*"|(?<![\p{L}\p{N}])'[^'\n]*'(?![\p{L}\p{N}])|“[^“”\n]*”|‘[^‘’\n]*’|\$[^$\n]+\$|\[[^\][\n]*\]|\{[^{}\n]*\}|<[^<>\s]+>|https?:\S+/gu;
const TOKEN = /\S+/g;
/** The word within a token, between its punctuation. */
const CORE = /^([("“‘[*_]*)(\p{L}[\p{L}\p{M}]*(?:['’-]\p{L}+)*)([)"”’\].,;:!?*_]*)$/u;
/** One letter is a variable, also in `n-th`, unless it is a word of English. */
const LETTER_AS_NAME = /^(?![aAI]$|I['’])\p{L}(?:['’-]|$)/u;
const SENTENCE_END = /[.!?]["')\]]*$/;

/** Read the prose of a documentation. @param text the whole text, with code around it */
export function readProse(text: string, source: ProseSource): Prose {
  const { lines, identifiers, name } = source;
  const texts = lines.map(({ start, end }) => text.slice(start, end));
  const ends = proseEnds(texts, name);
  const tokens = tokensOf(texts.map((content, line) => content.slice(0, ends[line])));
  const words: Word[] = [];
  const gaps: Gap[] = [];
  const kept: string[] = [];
  let sentence = 0;
  for (const [line, content] of texts.entries()) {
    const end = ends[line] ?? 0;
    const { start: at } = lines[line] ?? { start: 0 };
    let last: { readonly end: number; readonly isBare: boolean } | null = null;
    const own = tokens[line] ?? [];
    for (const [i, token] of own.entries()) {
      const core = token.isQuoted ? null : CORE.exec(token.text);
      if (core === null) {
        kept.push(token.text);
        last = null;
      } else {
        const [, opening = '', word = '', closing = ''] = core;
        const start = at + token.start + opening.length;
        const isName = isNamedA(word, closing, own[i + 1]?.text ?? '');
        const isFree = !isName && isFreeWord(word, identifiers);
        if (!isFree) kept.push(word);
        const isBare = opening === '' && isFree;
        if (last?.isBare && isBare) {
          gaps.push({ start: last.end, end: start, before: words.length - 1, after: words.length });
        }
        words.push({ start, end: start + word.length, text: word, isFree, line, sentence });
        last = { end: start + word.length, isBare: closing === '' && isFree };
      }
      if (SENTENCE_END.test(token.text)) sentence += 1;
    }
    const rest = content.slice(end);
    if (rest.trim() !== '') kept.push(rest);
    if (end === 0) sentence += 1;
  }
  return { words, gaps, kept, source };
}

/** A part of a line without white space. */
interface Token {
  /** The place in its line where it starts. */
  readonly start: number;
  readonly text: string;
  readonly isQuoted: boolean;
}

/** The tokens of each line. All lines are read at once: some texts have thousands of them. */
function tokensOf(lines: readonly string[]): Token[][] {
  const text = lines.join('\n');
  const reach = reachOf([...text.matchAll(QUOTED)].map((match) => spanOf(match)));
  const matches = [...text.matchAll(TOKEN)];
  let [next, from] = [0, 0];
  return lines.map((line) => {
    const tokens: Token[] = [];
    const to = from + line.length;
    for (
      let match = matches[next];
      match !== undefined && match.index < to;
      match = matches[next]
    ) {
      const { start, end } = spanOf(match);
      tokens.push({ start: start - from, text: match[0], isQuoted: reach(end - 1) > start });
      next += 1;
    }
    from = to + 1;
    return tokens;
  });
}

function spanOf({ index, 0: text }: RegExpExecArray): Span {
  return { start: index, end: index + text.length };
}

/** True for a word of the language alone: no identifier, no code, no word that carries the task. */
function isFreeWord(word: string, identifiers: ReadonlySet<string>): boolean {
  if (identifiers.has(word) || isProtectedWord(word)) return false;
  if (LETTER_AS_NAME.test(word)) return false;
  // Capitals after the first letter are identifiers, constants or short names.
  return !/\p{Lu}/u.test(word.slice(1));
}

/** The lines of a part of a text, without their ends; `markers` begin each and are left out. */
export function linesOf(text: string, { start, end }: Span, markers: RegExp | null): Span[] {
  const spans: Span[] = [];
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const length = line.endsWith('\r') ? line.length - 1 : line.length;
    const skipped = markers === null ? 0 : (markers.exec(line)?.[0].length ?? 0);
    const closing = markers === null ? 0 : length - withoutEnd(line.slice(0, length)).length;
    const from = at + Math.min(skipped, length);
    spans.push({ start: from, end: Math.max(from, at + length - closing) });
    at += line.length + 1;
  }
  return spans;
}

/** A line of a comment without the sign that ends the comment. */
function withoutEnd(line: string): string {
  const trimmed = line.trimEnd();
  return trimmed.endsWith('*/') ? trimmed.slice(0, -2).trimEnd() : line;
}
