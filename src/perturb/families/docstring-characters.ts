import { placesFor, type Transform } from '../transform.ts';
import { type Draw, proseTransform, withoutTouched } from '../words/draw.ts';
import { freeWords, typoWords } from '../words/free-words.ts';
import { neighboursOf } from '../words/keyboard.ts';
import { lettersOf, otherCase, pairsOf, respell, swapped } from '../words/letters.ts';
import { removeGaps, splittable, splitWords } from '../words/spaces.ts';

/** Letters become a neighbour on the keyboard. */
const butterFingers: Draw = ({ prose }, random, intensity) => {
  const free = freeWords(prose);
  const count = placesFor(lettersOf(free).length, 0.05, intensity);
  const places = lettersOf(typoWords(prose)).filter(({ text }) => neighboursOf(text).length > 0);
  return respell(
    prose,
    { places, count, spell: ({ text }) => random.pick(neighboursOf(text)) },
    random,
  );
};

/** Two letters side by side change places. */
const swapCharacters: Draw = ({ prose }, random, intensity) => {
  const free = freeWords(prose);
  const count = placesFor(pairsOf(lettersOf(free)).length, 0.05, intensity);
  const places = pairsOf(lettersOf(typoWords(prose)));
  return respell(prose, { places, count, spell: swapped }, random);
};

/** Small letters become capitals, and the other way round. */
const changeCharCase: Draw = ({ prose }, random, intensity) => {
  const places = lettersOf(freeWords(prose));
  const count = placesFor(places.length, 0.35, intensity);
  return respell(prose, { places, count, spell: otherCase, isDense: true }, random);
};

/** Some spaces between words go, and some come within others. */
const whitespace: Draw = ({ prose }, random, intensity) => {
  const removed = removeGaps(prose, placesFor(prose.gaps.length, 0.1, intensity), random);
  const rest = splittable(freeWords(withoutTouched(prose, removed)));
  const count = placesFor(lettersOf(rest).length, 0.05, intensity);
  return [...removed, ...splitWords(prose, rest, count, random)];
};

/**
 * ReCode's changes of a docstring's characters, with its shares (Wang et al. 2022). Each share is of
 * the letters, pairs or spaces of free words alone.
 */
export const DOCSTRING_CHARACTERS: readonly Transform[] = [
  proseTransform('docstring', 'ButterFingersPerturbation', butterFingers),
  proseTransform('docstring', 'ChangeCharCase', changeCharCase),
  proseTransform('docstring', 'SwapCharactersPerturbation', swapCharacters),
  proseTransform('docstring', 'Whitespace', whitespace),
];
