import type { Prose } from '../prose/prose.ts';
import { isHarmless } from './free-words.ts';

/** True if a prose may get these words: none is protected, and none is a name of the code. */
export function canHold(prose: Prose, words: string): boolean {
  return words.split(' ').every((word) => isHarmless(word, prose));
}

/** Gives a text the capital that the word has that it stands for. */
export function inCaseOf(word: string, text: string): string {
  const first = word.charAt(0);
  return first === first.toLowerCase() ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
