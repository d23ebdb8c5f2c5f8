import type { Span } from '../task.ts';
import { isPlain } from './name-words.ts';

const LETTER = '[\\p{L}\\p{N}_$]';
/** Words that a function's name follows. */
const FUNCTION = `\\b(?:function|method|procedure|routine)\\s+(?:(?:is\\s+)?(?:named|called)\\s+)?["'‘“]?`;
/** A line of a Python session. */
const SESSION = /^[ \t/*#!]*(?:>>>|\.\.\.)[ \t].*$/gm;

/**
 * The places where prose mentions a function. A name that may be a word of English is one only in a call, in
 * back quotes, in a line of a session, or after `function`.
 */
export function mentionsIn(prose: string, name: string): Span[] {
  if (!prose.includes(name)) return [];
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const word = `(?<!${LETTER})${escaped}(?!${LETTER})`;
  if (!isPlain(name)) return spansOf(prose, word);
  const spans = [
    ...spansOf(prose, `(?<![.])${word}(?=\\()`),
    ...spansOf(prose, `(?<=\`)${word}(?=\`)`),
    // The name comes first: to look back from each space over all the others takes long.
    ...spansOf(prose, `(?=${escaped})(?<=${FUNCTION})${word}`),
    ...[...prose.matchAll(SESSION)].flatMap(({ index, 0: line }) =>
      inSession(line, word).map(({ start, end }) => ({ start: index + start, end: index + end })),
    ),
  ];
  return spans.filter(({ start }, i) => spans.findIndex((other) => other.start === start) === i);
}

function spansOf(text: string, pattern: string): Span[] {
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
}

/** A session's line is code: names in quotes, after a dot and before `=` are others. */
function inSession(line: string, word: string): Span[] {
  const quoted = spansOf(line, `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`);
  return spansOf(line, `(?<![.])${word}(?!\\s*=(?!=))`).filter(
    ({ start }) => !quoted.some((quote) => quote.start < start && start < quote.end),
  );
}
