import type { Prose, Word } from '../prose/prose.ts';
import { isProtectedWord } from '../prose/protected-words.ts';

/** The words that may change. */
export function freeWords({ words }: Prose): Word[] {
  return words.filter(({ isFree }) => isFree);
}

/**
 * The words that may get a typo: a shorter word would not be known again. All free words if there is
 * no longer one.
 */
export function typoWords(prose: Prose): Word[] {
  const free = freeWords(prose);
  const long = free.filter(({ text }) => text.length >= 3);
  return long.length > 0 ? long : free;
}

/** True if a change may make this word: it carries no task, and it is no name of the code. */
export function isHarmless(word: string, { source }: Prose): boolean {
  return !isProtectedWord(word) && !source.identifiers.has(word);
}
