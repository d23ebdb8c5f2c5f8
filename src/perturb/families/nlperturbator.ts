/**
 * The categories of NLPerturbator (Chen et al., arXiv 2406.19783) that need no model and no tagger,
 * under the names of its appendix and with the default shares of its configuration.
 *
 * Some have a relative among ReCode's transforms, and none is the same thing: a keyboard typo hits
 * small letters and fewer of them, a capital comes but never goes, letters swap after a word's first
 * one, and spaces only come or only go.
 */
import type { Prose } from '../prose/prose.ts';
import { placesFor, type Transform } from '../transform.ts';
import { both, type Draw, proseTransform } from '../words/draw.ts';
import { freeWords, typoWords } from '../words/free-words.ts';
import { neighboursOf } from '../words/keyboard.ts';
import {
  isInner,
  isLowerCase,
  lettersOf,
  otherCase,
  type Place,
  pairsOf,
  respell,
  swapped,
} from '../words/letters.ts';
import {
  deleteWords,
  determinersOf,
  prepositionsOf,
  repeatable,
  repeatWords,
  swappable,
  swapWords,
} from '../words/moved-words.ts';
import { changePerson, verbsOf } from '../words/person.ts';
import { addSpaces, removeGaps, spacesBeside, splittable, splitWords } from '../words/spaces.ts';

const extraSpaceOutsideWords =
  (share: number): Draw =>
  (view, random, intensity) => {
    const places = spacesBeside(view);
    return addSpaces(places, placesFor(places.length, share, intensity), random);
  };

const extraSpaceInsideWords: Draw = ({ prose }, random, intensity) => {
  const words = splittable(freeWords(prose));
  return splitWords(prose, words, placesFor(words.length, 0.15, intensity), random);
};

const repeatedWords: Draw = (view, random, intensity) => {
  const words = repeatable(view);
  return repeatWords(words, placesFor(words.length, 0.15, intensity), random);
};

const repeatedChars =
  (share: number): Draw =>
  ({ prose }, random, intensity) => {
    const words = typoWords(prose);
    const places = words.map((word) => random.pick(lettersOf([word])));
    const count = placesFor(words.length, share, intensity);
    const spell = ({ text }: Place) => text + text.toLowerCase();
    return respell(prose, { places, count, spell }, random);
  };

const charDeletion =
  (share: number): Draw =>
  ({ prose }, random, intensity) => {
    const places = smallLetters(prose).filter(isInner);
    const count = placesFor(places.length, share, intensity);
    return respell(prose, { places, count, spell: () => '' }, random);
  };

const prepositionDeletion: Draw = (view, random, intensity) => {
  const words = prepositionsOf(view);
  return deleteWords(view, words, placesFor(words.length, 0.15, intensity), random);
};

const determinerDeletion: Draw = (view, random, intensity) => {
  const words = determinersOf(view);
  return deleteWords(view, words, placesFor(words.length, 0.15, intensity), random);
};

const spaceDeletion: Draw = ({ prose }, random, intensity) =>
  removeGaps(prose, placesFor(prose.gaps.length, 0.15, intensity), random);

const keyboardTypo =
  (share: number): Draw =>
  ({ prose }, random, intensity) => {
    const places = smallLetters(prose).filter(({ text }) => neighboursOf(text).length > 0);
    const count = placesFor(places.length, share, intensity);
    const spell = ({ text }: Place) => random.pick(neighboursOf(text));
    return respell(prose, { places, count, spell }, random);
  };

const extraCapitalLetter: Draw = ({ prose }, random, intensity) => {
  const places = smallLetters(prose);
  const count = placesFor(places.length, 0.03, intensity);
  return respell(prose, { places, count, spell: otherCase, isDense: true }, random);
};

const grammaticalPersonVariation: Draw = (view, random, intensity) => {
  const verbs = verbsOf(view);
  return changePerson(verbs, placesFor(verbs.length, 0.35, intensity), random);
};

const swapAdjacentChars: Draw = ({ prose }, random, intensity) => {
  const letters = lettersOf(typoWords(prose));
  const places = pairsOf(letters).filter(({ start, word }) => start > word.start);
  const count = placesFor(places.length, 0.05, intensity);
  return respell(prose, { places, count, spell: swapped }, random);
};

const swapAdjacentWords: Draw = (view, random, intensity) => {
  const pairs = swappable(view);
  return swapWords(pairs, placesFor(pairs.length, 0.05, intensity), random);
};

function smallLetters(prose: Prose): Place[] {
  return lettersOf(typoWords(prose)).filter(isLowerCase);
}

/** Combinations have half of each share. */
const DRAWS: Readonly<Record<string, Draw>> = {
  ExtraSpaceOutsideWords: extraSpaceOutsideWords(0.15),
  ExtraSpaceInsideWords: extraSpaceInsideWords,
  RepeatedWords: repeatedWords,
  RepeatedChars: repeatedChars(0.15),
  CharDeletion: charDeletion(0.05),
  PrepositionDeletion: prepositionDeletion,
  DeterminerDeletion: determinerDeletion,
  SpaceDeletion: spaceDeletion,
  KeyboardTypo: keyboardTypo(0.03),
  ExtraCapitalLetter: extraCapitalLetter,
  GrammaticalPersonVariation: grammaticalPersonVariation,
  SwapAdjacentChars: swapAdjacentChars,
  SwapAdjacentWords: swapAdjacentWords,
  ExtraSpaceOutsideWordsAndKeyboardTypo: both(keyboardTypo(0.015), extraSpaceOutsideWords(0.075)),
  RepeatedCharsAndKeyboardTypo: both(keyboardTypo(0.015), repeatedChars(0.075)),
  CharDeletionAndKeyboardTypo: both(keyboardTypo(0.015), charDeletion(0.025)),
};

export const NLPERTURBATOR: readonly Transform[] = Object.entries(DRAWS).map(([name, draw]) =>
  proseTransform('nlperturbator', name, draw),
);
