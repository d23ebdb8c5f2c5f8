import type { Edit } from '../task.ts';
import { inCaseOf } from './edit-words.ts';
import type { TaggedWord } from './tagging.ts';

/** Words whose first letter is a vowel and whose first sound is none, and the other way round. */
const CONSONANT_SOUND = /^(?:one|once|eu|uni(?!n|m)|us[aeiu]|uti|ut[ei])/;
const VOWEL_SOUND = /^(?:hour|honest|honou?r|heir)/;

function articleOf(word: string): 'a' | 'an' {
  if (CONSONANT_SOUND.test(word)) return 'a';
  return /^[aeiou]/.test(word) || VOWEL_SOUND.test(word) ? 'an' : 'a';
}

/**
 * The edit of the article before a word when another word comes to stand there.
 * @returns null if there is none to correct; `fixed` if it has to change and may not
 */
export function articleEdit({ before, lower }: TaggedWord, next: string): Edit | null | 'fixed' {
  if (typeof before === 'string' || (before.lower !== 'a' && before.lower !== 'an')) return null;
  const article = articleOf(next);
  if (articleOf(lower) === article || before.lower === article) return null;
  const { start, end, text, isFree } = before.word;
  return isFree ? { start, end, text: inCaseOf(text, article) } : 'fixed';
}
