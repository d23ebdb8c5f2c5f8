import type { Span } from '../task.ts';

/** A word of a name: capitals such as `XML`, or letters that may begin with one capital. */
const WORD = /\p{Lu}+(?!\p{Ll})|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+/gu;

/** The words of a name such as `has_close` or `hasClose`, by their places in it. */
export function wordsOf(name: string): (Span & { readonly text: string })[] {
  return [...name.matchAll(WORD)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}

/** True for a name that may be a word of English: prose that has the word may not mean the name. */
export function isPlain(name: string): boolean {
  return /^_*\p{L}\p{Ll}*\d*[?!]?$/u.test(name) || /^_*\p{Lu}+\d*$/u.test(name);
}

/**
 * A name in the other convention: `hasClose` for `has_close`, and the other way about.
 * @returns null for a name of one word
 */
export function inOtherConvention(name: string): string | null {
  const start = /^[_$]*/.exec(name)?.[0].length ?? 0;
  let end = /[?!]$/.test(name) ? name.length - 1 : name.length;
  while (end > start && name[end - 1] === '_') end -= 1;
  const middle = name.slice(start, end);
  const other = middle.includes('_') ? inCamelCase(middle) : inSnakeCase(middle);
  return other === middle ? null : name.slice(0, start) + other + name.slice(end);
}

/** The first word keeps its first letter, so that `Has_close` is `HasClose`. */
function inCamelCase(name: string): string {
  const words = name.split(/_+/).filter((word) => word !== '');
  const isShouted = name === name.toUpperCase();
  return words
    .map((word) => (isShouted ? word.toLowerCase() : word))
    .map((word, i) => (i === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join('');
}

function inSnakeCase(name: string): string {
  const bounds = /(?<=[\p{Ll}\p{Lo}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
  const words = name.split(bounds);
  return words.length === 1 ? name : words.map((word) => word.toLowerCase()).join('_');
}
