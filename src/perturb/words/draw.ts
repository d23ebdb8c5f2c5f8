import type { Random } from '../../system/random.ts';
import type { Family } from '../families.ts';
import type { Prose, Word } from '../prose/prose.ts';
import { reachOf } from '../spans.ts';
import type { Edit } from '../task.ts';
import type { Transform } from '../transform.ts';
import type { View } from '../view.ts';

/** A prose and the text that it stands in. */
export type ProseView = Pick<View, 'text' | 'prose'>;

/** Draws a change of a prose. @returns its edits; none if there is nothing to work on */
export type Draw = (view: ProseView, random: Random, intensity: number) => Edit[];

/** A transform that changes the prose alone. */
export function proseTransform(family: Family, name: string, draw: Draw): Transform {
  return {
    name,
    family,
    version: 1,
    isRandom: true,
    takesProse: true,
    apply(view, random, intensity) {
      const edits = draw(view, random, intensity);
      return edits.length === 0 ? null : { edits };
    },
  };
}

/** Two changes of one prose at different words. @returns a draw of both, or of none */
export function both(one: Draw, other: Draw): Draw {
  return (view, random, intensity) => {
    const first = one(view, random, intensity);
    const { text, prose } = view;
    const second = other({ text, prose: withoutTouched(prose, first) }, random, intensity);
    return first.length === 0 || second.length === 0 ? [] : [...first, ...second];
  };
}

/** A prose in which the words that edits touch are free no more, so that none changes twice. */
export function withoutTouched(prose: Prose, edits: readonly Edit[]): Prose {
  const reach = reachOf(edits);
  const isTouched = ({ start, end }: Word) => start <= reach(end);
  const words = prose.words.map((word) => (isTouched(word) ? { ...word, isFree: false } : word));
  const isFree = (at: number) => words[at]?.isFree === true;
  const gaps = prose.gaps.filter(({ before, after }) => isFree(before) && isFree(after));
  return { ...prose, words, gaps };
}
