import type { Random } from '../../system/random.ts';
import type { Gap, Prose, Word } from '../prose/prose.ts';
import type { Edit } from '../task.ts';
import type { ProseView } from './draw.ts';
import { freeWords, isHarmless } from './free-words.ts';

/** The fewest letters of a word that a space may split. */
const SPLIT_FROM = 4;
/** Two letters on each side of a new space: one letter alone would look like a variable. */
const HEAD = /\p{L}[\p{L}\p{M}]$/u;
const TAIL = /^\p{L}[\p{L}\p{M}]/u;

/** The spaces beside free words of a line, of which each may become two. */
export function spacesBeside({ text, prose }: ProseView): number[] {
  const places = freeWords(prose).flatMap(({ start, end, line }) => {
    const { start: from, end: to } = prose.source.lines[line] ?? { start, end };
    const hasBefore = text[start - 1] === ' ' && text.slice(from, start).trim() !== '';
    const hasAfter = text[end] === ' ' && text.slice(end, to).trim() !== '';
    return [...(hasBefore ? [start] : []), ...(hasAfter ? [spaceEnd(text, end)] : [])];
  });
  return [...new Set(places)];
}

function spaceEnd(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
}

export function addSpaces(places: readonly number[], count: number, random: Random): Edit[] {
  return random.sample(places, count).map((at) => ({ start: at, end: at, text: ' ' }));
}

/** Remove the spaces between some words; no word loses both of its spaces. */
export function removeGaps(prose: Prose, count: number, random: Random): Edit[] {
  const drawn: Gap[] = [];
  const [befores, afters] = [new Set<number>(), new Set<number>()];
  for (const gap of random.shuffle(prose.gaps)) {
    if (drawn.length === count) break;
    const isBeside = befores.has(gap.after) || afters.has(gap.before);
    const [one = '', other = ''] = [gap.before, gap.after].map((at) => prose.words[at]?.text);
    // A capital within a word would make it look like a name.
    const isWord = other === other.toLowerCase() && isHarmless(one + other, prose);
    if (!isWord || isBeside) continue;
    drawn.push(gap);
    befores.add(gap.before);
    afters.add(gap.after);
  }
  return drawn.map(({ start, end }) => ({ start, end, text: '' }));
}

/** The words that a space may split. */
export function splittable(words: readonly Word[]): Word[] {
  return words.filter(({ text }) => text.length >= SPLIT_FROM);
}

/** Put a space within some words, between two letters. */
export function splitWords(
  prose: Prose,
  words: readonly Word[],
  count: number,
  random: Random,
): Edit[] {
  const edits: Edit[] = [];
  for (const word of random.shuffle(words)) {
    if (edits.length === count) break;
    const at = splitOf(word, prose, random);
    if (at !== null) edits.push({ start: at, end: at, text: ' ' });
  }
  return edits;
}

/** @returns null if each split makes a word that carries a task, such as `not` of `noted` */
function splitOf({ start, text }: Word, prose: Prose, random: Random): number | null {
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => {
    // A letter has at most two UTF-16 units.
    const isWithin =
      HEAD.test(text.slice(Math.max(0, at - 4), at)) && TAIL.test(text.slice(at, at + 4));
    return (
      isWithin && isHarmless(text.slice(0, at), prose, at) && isHarmless(text.slice(at), prose, 0)
    );
  });
  return places.length === 0 ? null : start + random.pick(places);
}
