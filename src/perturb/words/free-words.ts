import { once } from '../once.ts';
import type { Prose, Word } from '../prose/prose.ts';
import { isProtectedWord } from '../prose/protected-words.ts';

/** The words that may change. */
export const freeWords = once(({ words }: Prose): Word[] => words.filter(({ isFree }) => isFree));

/**
 * The words that may get a typo: a shorter word would not be known again. All free words if there is
 * no longer one.
 */
export const typoWords = once((prose: Prose): Word[] => {
  const free = freeWords(prose);
  const long = free.filter(({ text }) => text.length >= 3);
  return long.length > 0 ? long : free;
});

/**
 * True if a change may make this word: it carries no task, and it is no name of the code.
 * @param changed the place of the only change, if it is one of a free word
 */
export function isHarmless(word: string, { source }: Prose, changed?: number): boolean {
  const { identifiers } = source;
  // To look a giant word up takes long.
  const isName = lengthsOf(identifiers).has(word.length) && identifiers.has(word);
  return !isName && !isProtectedWord(word, changed);
}

const lengthsOf = once(
  (names: ReadonlySet<string>) => new Set([...names].map(({ length }) => length)),
);
