import type { Random } from '../../system/random.ts';
import type { Edit } from '../task.ts';
import { placesFor } from '../transform.ts';
import type { View } from '../view.ts';
import { articleEdit } from './articles.ts';
import { canHold, inCaseOf } from './edit-words.ts';
import { type Replaceable, replaceableWords } from './find-synonyms.ts';

/** ReCode's share of the words that have a synonym. */
const SHARE = 0.5;

/** Edits that put synonyms in the place of some words; null if no word has one. */
export function substituteSynonyms(view: View, random: Random, intensity: number): Edit[] | null {
  return edited(replaceableWords(view), random, intensity, ({ word }, synonym) => ({
    start: word.start,
    end: word.end,
    text: inCaseOf(word.text, synonym),
  }));
}

/**
 * Edits that put a synonym directly before some words, as one who says a thing twice; null if no
 * word has one. Phrases and words that only link others would not read as that.
 */
export function insertSynonyms(view: View, random: Random, intensity: number): Edit[] | null {
  const words = replaceableWords(view).flatMap((each) => {
    const synonyms = each.synonyms.filter((synonym) => !synonym.includes(' '));
    return each.isLink || synonyms.length === 0 ? [] : [{ ...each, synonyms }];
  });
  return edited(words, random, intensity, ({ word, lower }, synonym) => ({
    start: word.start,
    end: word.end,
    // A small letter may make a name of the code out of the word.
    text: `${inCaseOf(word.text, synonym)} ${canHold(view.prose, lower) ? lower : word.text}`,
  }));
}

type EditOf = (tagged: Replaceable['tagged'], synonym: string) => Edit;

function edited(
  words: readonly Replaceable[],
  random: Random,
  intensity: number,
  editOf: EditOf,
): Edit[] | null {
  const places = words.flatMap(({ tagged, synonyms }) => {
    const options = synonyms.flatMap((synonym) => {
      const article = articleEdit(tagged, synonym);
      if (article === 'fixed') return [];
      const edit = editOf(tagged, synonym);
      return [article === null ? [edit] : [article, edit]];
    });
    return options.length === 0 ? [] : [options];
  });
  if (places.length === 0) return null;
  const chosen = random.sample(places, placesFor(places.length, SHARE, intensity));
  return chosen.flatMap((options) => random.pick(options));
}
