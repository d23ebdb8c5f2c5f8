import { isNamedA } from '../prose/articles.ts';
import type { Gap, Prose, Word } from '../prose/prose.ts';
import type { Random } from '../random.ts';
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
export function prepositionsOf({ prose }: ProseView): Word[] {
  return prose.words.filter(({ isFree, text }, at) => {
    const word = text.toLowerCase();
    const [before, after] = neighbours(prose.words, at);
    if (!isFree) return false;
    if (word === 'that') return BEFORE_THAT.has(before);
    if (word === 'as' && !DETERMINERS.has(after)) return false;
    if (word === 'with' && isReplacing(prose.words, at)) return false;
    const isFixed = NEEDS_PREPOSITION.has(before) || FOLLOWS_PREPOSITION.has(after);
    return PREPOSITIONS.has(word) && !isFixed;
  });
}

/** True after `replace` in the same sentence: `with` tells the old from the new there. */
function isReplacing(words: readonly Word[], at: number): boolean {
  const sentence = words[at]?.sentence;
  return words.slice(0, at).some((word) => word.sentence === sentence && /^repla/i.test(word.text));
}

/** Articles whose noun means the same without them. */
export function determinersOf({ prose }: ProseView): Word[] {
  return prose.words.filter(({ isFree, text }, at) => {
    const [, after] = neighbours(prose.words, at);
    return isFree && DETERMINERS.has(text.toLowerCase()) && !FOLLOWS_DETERMINER.has(after);
  });
}

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
  for (const word of random.shuffle(words)) {
    if (drawn.length === count) break;
    const edit = deletionOf(view, word);
    const isBeside = drawn.some(({ start, end }) => start <= word.end && word.start <= end);
    if (edit !== null && !isBeside) drawn.push(edit);
  }
  return drawn;
}

/** The word and the space after it or, at a line's end, the space before it. */
function deletionOf({ text, prose }: ProseView, { start, end, line }: Word): Edit | null {
  const { start: from, end: to } = prose.source.lines[line] ?? { start, end };
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  if (/\S$/.test(before) || /^\S/.test(after)) return null;
  const spaceAfter = after.length - after.trimStart().length;
  if (after.trim() !== '') return { start, end: end + spaceAfter, text: '' };
  if (before.trim() === '') return null;
  return { start: from + before.trimEnd().length, end, text: '' };
}

/** The words that are written twice by mistake most often; all words if there are none of them. */
export function repeatable({ prose }: ProseView): Word[] {
  const free = freeWords(prose);
  const short = free.filter(({ text }) => /^\p{L}{1,3}$/u.test(text));
  return short.length > 0 ? short : free.filter(({ text }) => /^[\p{L}\p{M}]+$/u.test(text));
}

/** Write words twice. */
export function repeatWords(words: readonly Word[], count: number, random: Random): Edit[] {
  return random
    .sample(words, count)
    .map(({ end, text }) => ({ start: end, end, text: ` ${text}` }));
}

/** Two free words of one sentence with nothing but spaces between them. */
type Pair = readonly [Word, Word];

export function swappable({ text, prose }: ProseView): Pair[] {
  return prose.gaps.flatMap((gap): Pair[] => {
    const [one, other] = [prose.words[gap.before], prose.words[gap.after]];
    if (one === undefined || other === undefined || one.sentence !== other.sentence) return [];
    // A capital begins a sentence or is a proper name; an apostrophe is a quote of code.
    const isPlain = [one, other].every(({ text }) => /^[\p{Ll}\p{M}-]+$/u.test(text));
    if (!isPlain || one.text === other.text || makesName(text, prose, gap)) return [];
    return [[one, other]];
  });
}

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
