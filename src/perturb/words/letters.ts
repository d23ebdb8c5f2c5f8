import type { Random } from '../../system/random.ts';
import { once } from '../once.ts';
import type { Prose, Word } from '../prose/prose.ts';
import type { Edit, Span } from '../task.ts';
import { isHarmless } from './free-words.ts';
import { OTHER_WORDS } from './other-words.ts';

/** One or two letters of a word that may change. */
export interface Place extends Span {
  readonly word: Word;
  readonly text: string;
}

/** A letter with its accents. */
const LETTER = /\p{L}\p{M}*/gu;

/** The letters of words, one by one. */
export const lettersOf = once((words: readonly Word[]): Place[] =>
  words.flatMap((word) =>
    [...word.text.matchAll(LETTER)].map(({ index, 0: text }) => {
      const start = word.start + index;
      return { word, text, start, end: start + text.length };
    }),
  ),
);

/** Letters within a word, so that it keeps its first and its last one. */
export function isInner({ word, start, end }: Place): boolean {
  return start > word.start && end < word.end;
}

export function isLowerCase({ text }: Place): boolean {
  return text !== text.toUpperCase();
}

/** Two letters side by side that are not the same. */
export function pairsOf(letters: readonly Place[]): Place[] {
  return letters.flatMap((first, i) => {
    const second = letters[i + 1];
    if (second === undefined || second.start !== first.end || second.word !== first.word) return [];
    if (first.text.toLowerCase() === second.text.toLowerCase()) return [];
    return [{ ...first, text: first.text + second.text, end: second.end }];
  });
}

/** Two letters in the other order; capitals stay at their places. */
export function swapped({ text }: Place): string {
  const [first = '', second = ''] = text.match(LETTER) ?? [];
  return likeCase(second, first) + likeCase(first, second);
}

function likeCase(text: string, model: string): string {
  return model === model.toLowerCase() ? text.toLowerCase() : text.toUpperCase();
}

/** A letter in its other case. */
export function otherCase({ text }: Place): string {
  const upper = text.toUpperCase();
  const other = text === upper ? text.toLowerCase() : upper;
  // Some letters become two, such as the German sharp s.
  return other.length === text.length ? other : text;
}

/** A change of letters. */
interface Respelling {
  readonly places: readonly Place[];
  /** The number of places to change, if that many can be. */
  readonly count: number;
  /** The new text of a place. */
  readonly spell: (place: Place) => string;
  /** True if a word is known however many of its letters change. */
  readonly isDense?: boolean;
}

/**
 * Change letters at random places. Unless the change is dense, two thirds of a word's letters stay,
 * changes of a word do not touch, and the word does not become another word.
 */
export function respell(
  prose: Prose,
  { places, count, spell, isDense = false }: Respelling,
  random: Random,
): Edit[] {
  const present = presentIn(prose.words);
  const isKnown = (word: string) => present.has(word) || OTHER_WORDS.has(word);
  const drawn = new Map<Word, Respelled>();
  let left = count;
  for (const place of random.shuffle(places)) {
    if (left === 0) break;
    const { word, start, end } = place;
    const before = drawn.get(word) ?? { text: word.text, edits: [], isAligned: true };
    if (!isDense && !hasRoom(before.edits, place)) continue;
    const edit = { start, end, text: spell(place) };
    const at = placeIn(before, start, word);
    const made = before.text.slice(0, at) + edit.text + before.text.slice(at + end - start);
    const isTaken = !isDense && isKnown(made.toLowerCase());
    if (made === word.text || isTaken || !isHarmless(made, prose, at)) continue;
    before.edits.push(edit);
    const isAligned = before.isAligned && edit.text.length === end - start;
    // A word without changes stays out: the order of the words is that of the edits.
    drawn.set(word, { text: made, edits: before.edits, isAligned });
    left -= 1;
  }
  return [...drawn.values()].flatMap(({ edits }) => edits);
}

/** The words of a prose in lower case. */
const presentIn = once(
  (words: readonly Word[]) => new Set(words.map(({ text }) => text.toLowerCase())),
);

/** A word with its changes so far. */
interface Respelled {
  readonly text: string;
  readonly edits: Edit[];
  /** True if all letters are at the places that they had. */
  readonly isAligned: boolean;
}

/** @param own the changes of the place's word so far */
function hasRoom(own: readonly Edit[], { word, start, end }: Place): boolean {
  const most = Math.max(1, Math.floor(word.text.length / 3));
  return own.length < most && !own.some((edit) => edit.start <= end && start <= edit.end);
}

/** The place that a letter has in its word after the changes so far. */
function placeIn({ edits, isAligned }: Respelled, place: number, word: Word): number {
  let at = place - word.start;
  for (const { start, end, text } of isAligned ? [] : edits) {
    if (start < place) at += text.length - (end - start);
  }
  return at;
}
