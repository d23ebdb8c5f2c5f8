import type { Random } from '../../system/random.ts';
import { once } from '../once.ts';
import { isNamedA } from '../prose/articles.ts';
import type { Gap, Prose, Word } from '../prose/prose.ts';
import type { Edit } from '../task.ts';
import type { ProseView } from './draw.ts';
import { freeWords } from './free-words.ts';
import {
  BEFORE_THAT,
  DETERMINERS,
  FOLLOWS_DETERMINER,
  FOLLOWS_PREPOSITION,
  NEEDS_PREPOSITION,
  PREPOSITIONS,
} from './function-words.ts';

/** Words that a task can do without: prepositions, and `that` where it only joins clauses. */
export const prepositionsOf = once(({ prose }: ProseView): Word[] => {
  let replacing: number | null = null;
  return prose.words.filter(({ isFree, text, sentence }, at) => {
    const word = text.toLowerCase();
    // After `replace` in the same sentence, `with` tells the old from the new.
    const isReplacing = replacing === sentence;
    if (word.startsWith('repla')) replacing = sentence;
    const [before, after] = neighbours(prose.words, at);
    if (!isFree) return false;
    if (word === 'that') return BEFORE_THAT.has(before);
    if (word === 'as' && !DETERMINERS.has(after)) return false;
    if (word === 'with' && isReplacing) return false;
    const isFixed = NEEDS_PREPOSITION.has(before) || FOLLOWS_PREPOSITION.has(after);
    return PREPOSITIONS.has(word) && !isFixed;
  });
});

/** Articles whose noun means the same without them. */
export const determinersOf = once(({ prose }: ProseView): Word[] =>
  prose.words.filter(({ isFree, text }, at) => {
    const [, after] = neighbours(prose.words, at);
    return isFree && DETERMINERS.has(text.toLowerCase()) && !FOLLOWS_DETERMINER.has(after);
  }),
);

/** The words before and after a word in its sentence, in lower case; empty if there is none. */
export function neighbours(words: readonly Word[], at: number): [before: string, after: string] {
  const sentence = words[at]?.sentence;
  const [before, after] = [words[at - 1], words[at + 1]].map((word) =>
    word !== undefined && word.sentence === sentence ? word.text.toLowerCase() : '',
  );
  return [before ?? '', after ?? ''];
}

/** Take words away, each with one of its spaces. Words that have punctuation at them stay. */
export function deleteWords(
  view: ProseView,
  words: readonly Word[],
  count: number,
  random: Random,
): Edit[] {
  const drawn: Edit[] = [];
  /** Places that a deletion is at: 1 for each. */
  const taken = new Uint8Array(view.text.length + 1);
  for (const word of random.shuffle(words)) {
    if (drawn.length === count) break;
    const edit = deletionOf(view, word);
    const isBeside = taken.subarray(word.start, word.end + 1).includes(1);
    if (edit === null || isBeside) continue;
    drawn.push(edit);
    taken.fill(1, edit.start, edit.end + 1);
  }
  return drawn;
}

/** The word and the space after it or, at a line's end, the space before it. */
function deletionOf({ text, prose }: ProseView, { start, end, line }: Word): Edit | null {
  const { start: from, end: to } = prose.source.lines[line] ?? { start, end };
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (/\S/.test(before.slice(-1)) || /^\S/.test(after)) return null;
  const spaceAfter = after.length - after.trimStart().length;
  if (after.trim() !== '') return { start, end: end + spaceAfter, text: '' };
  if (before.trim() === '') return null;
  return { start: from + before.trimEnd().length, end, text: '' };
}

/** The words that are written twice by mistake most often; all words if there are none of them. */
export const repeatable = once(({ prose }: ProseView): Word[] => {
  const free = freeWords(prose);
  const short = free.filter(({ text }) => /^\p{L}{1,3}$/u.test(text));
  return short.length > 0 ? short : free.filter(({ text }) => /^[\p{L}\p{M}]+$/u.test(text));
});

/** Write words twice. */
export function repeatWords(words: readonly Word[], count: number, random: Random): Edit[] {
  return random
    .sample(words, count)
    .map(({ end, text }) => ({ start: end, end, text: ` ${text}` }));
}

/** Two free words of one sentence with nothing but spaces between them. */
type Pair = readonly [Word, Word];

export const swappable = once(({ text, prose }: ProseView): Pair[] =>
  prose.gaps.flatMap((gap): Pair[] => {
    const [one, other] = [prose.words[gap.before], prose.words[gap.after]];
    if (one === undefined || other === undefined || one.sentence !== other.sentence) return [];
    // A capital begins a sentence or is a proper name; an apostrophe is a quote of code.
    const isPlain = [one, other].every(({ text }) => /^[\p{Ll}\p{M}-]+$/u.test(text));
    if (!isPlain || one.text === other.text || makesName(text, prose, gap)) return [];
    return [[one, other]];
  }),
);

/** True if a swap makes an article look like a variable, as in `the list a of numbers`. */
function makesName(text: string, { words, source }: Prose, { before, after }: Gap): boolean {
  const [previous = '', one = '', other = ''] = [before - 1, before, after].map(
    (at) => words[at]?.text,
  );
  const { end, line } = words[after] ?? { end: 0, line: 0 };
  const rest = text.slice(end, source.lines[line]?.end);
  const [, closing = '', next = ''] = /^(\S*)\s*(\S*)/.exec(rest) ?? [];
  return isNamedA(one, closing, next) || isNamedA(other, '', one) || isNamedA(previous, '', other);
}

/** Swap the words of pairs; no word moves twice. */
export function swapWords(pairs: readonly Pair[], count: number, random: Random): Edit[] {
  const moved = new Set<Word>();
  for (const [one, other] of random.shuffle(pairs)) {
    if (moved.size === 2 * count) break;
    if (!moved.has(one) && !moved.has(other)) moved.add(one).add(other);
  }
  const words = [...moved];
  return words.map(({ start, end }, i) => ({ start, end, text: words[i ^ 1]?.text ?? '' }));
}
