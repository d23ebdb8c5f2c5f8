import type { Random } from '../../system/random.ts';
import type { Edit } from '../task.ts';
import type { Transform } from '../transform.ts';
import type { View } from '../view.ts';
import { inflectionEdits } from '../words/inflection-edits.ts';
import { insertSynonyms, substituteSynonyms } from '../words/synonym-edits.ts';
import { type Tense, tenseEdits } from '../words/tense.ts';

/** Edits of words; null if there is none to change. */
type EditsOf = (view: View, random: Random, intensity: number) => Edit[] | null;

function transformOf(name: string, editsOf: EditsOf): Transform {
  return {
    name,
    family: 'docstring',
    version: 1,
    isRandom: true,
    takesProse: true,
    apply(view, random, intensity) {
      const edits = editsOf(view, random, intensity);
      return edits === null ? null : { edits };
    },
  };
}

function tenseTransformation(name: string, tense: Tense): Transform {
  const transform = transformOf(name, (view) => tenseEdits(view, tense));
  return { ...transform, isRandom: false, hasShare: false };
}

/** ReCode's transforms of the words of a prose, back-translation apart: that needs a model. */
export const DOCSTRING_WORDS: readonly Transform[] = [
  transformOf('EnglishInflectionalVariation', inflectionEdits),
  transformOf('SynonymInsertion', insertSynonyms),
  transformOf('SynonymSubstitution', substituteSynonyms),
  tenseTransformation('TenseTransformationFuture', 'future'),
  tenseTransformation('TenseTransformationPast', 'past'),
];
