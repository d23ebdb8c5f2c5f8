import { once } from '../once.ts';
import type { View } from '../view.ts';
import {
  CONDITIONAL_SYNONYMS,
  type ConditionalSynonyms,
  NEVER_PASSIVE,
} from './conditional-synonyms.ts';
import { canHold } from './edit-words.ts';
import { inFormOf, SYNONYMS } from './synonyms.ts';
import { type TaggedWord, taggedWords } from './tagging.ts';

/** A word of a prose with the synonyms that are right in its place. */
export interface Replaceable {
  readonly tagged: TaggedWord;
  /** In the word's form and in lower case; at least one. */
  readonly synonyms: readonly string[];
  /** True for words that say nothing by themselves. */
  readonly isLink: boolean;
}

/** The free words of a view's prose that have synonyms, in their order. */
export const replaceableWords = once((view: View): Replaceable[] => {
  const words = taggedWords(view);
  return words.flatMap((tagged, i) => {
    if (!tagged.word.isFree) return [];
    const found = synonymsIn(tagged, i, words);
    const synonyms = [...new Set(found.synonyms)].filter((each) => canHold(view.prose, each));
    return synonyms.length === 0 ? [] : [{ tagged, synonyms, isLink: found.isLink }];
  });
});

function synonymsIn(
  tagged: TaggedWord,
  at: number,
  words: readonly TaggedWord[],
): Pick<Replaceable, 'synonyms' | 'isLink'> {
  const { lower, reading } = tagged;
  const general =
    reading === null ? SYNONYMS.other.get(lower) : SYNONYMS[reading.kind].get(reading.lemma);
  const candidates = [
    ...(CONDITIONAL.get(lower) ?? []),
    ...(CONDITIONAL.get(lemmaOf(tagged)) ?? []),
  ];
  const conditional = candidates.filter(
    (each) => isOf(each, tagged) && isRight(each, tagged, at, words),
  );
  const inForm = (synonyms: readonly string[]) =>
    reading === null
      ? synonyms
      : synonyms
          .filter((each) => reading.form !== 'participle' || !NEVER_PASSIVE.has(each))
          .map((each) => inFormOf(reading, each));
  const synonyms = [
    ...inForm(general ?? []),
    ...conditional.flatMap(({ kind, synonyms }) =>
      kind === 'verb' || kind === 'noun' ? inForm(synonyms) : synonyms,
    ),
  ];
  return { synonyms, isLink: conditional.some(({ kind }) => kind === 'link') };
}

const CONDITIONAL = new Map<string, ConditionalSynonyms[]>();
for (const each of CONDITIONAL_SYNONYMS) {
  CONDITIONAL.set(each.word, [...(CONDITIONAL.get(each.word) ?? []), each]);
}

/** The base form of a word that is inflected; empty for others. */
function lemmaOf({ lower, reading }: TaggedWord): string {
  return reading === null || reading.lemma === lower ? '' : reading.lemma;
}

function isOf({ word, kind }: ConditionalSynonyms, { lower, reading }: TaggedWord): boolean {
  if (kind === 'other' || kind === 'link') return word === lower;
  return reading?.kind === kind && reading.lemma === word;
}

function isRight(
  condition: ConditionalSynonyms,
  tagged: TaggedWord,
  at: number,
  words: readonly TaggedWord[],
): boolean {
  const { before, after, notBefore, notAfter, tags, tagsBefore } = condition;
  const next = tagged.after === 'word' ? words[at + 1] : undefined;
  const right = next?.lower ?? (tagged.after === 'comma' ? ',' : '');
  const left = leftOf(tagged);
  return (
    (tags?.includes(tagged.tag) ?? true) &&
    (before === undefined || has(before, left)) &&
    (after === undefined || has(after, right)) &&
    (notBefore === undefined || !has(notBefore, left)) &&
    (notAfter === undefined || !has(notAfter, right)) &&
    (tagsBefore === undefined || tagsBefore.some((tag) => tag === tagBefore(tagged))) &&
    (condition.needsObject !== true || hasObject(tagged, next)) &&
    (condition.describes !== true || describes(tagged, next)) &&
    (condition.sentenceHas === undefined || hasInSentence(condition.sentenceHas, tagged, words))
  );
}

const has = (list: string, word: string) => list.split(' ').includes(word);

function leftOf({ before }: TaggedWord): string {
  if (typeof before !== 'string') return before.lower;
  return before === 'start' ? '^' : before === 'comma' ? ',' : '';
}

function tagBefore({ before }: TaggedWord): string {
  return typeof before === 'string' ? before : before.tag;
}

const OBJECT: ReadonlySet<string> = new Set([
  'determiner',
  'number',
  'adjective',
  'noun',
  'plural',
  'value',
  'other',
]);

const DESCRIBED: ReadonlySet<string> = new Set(['adjective', 'noun', 'plural', 'other']);

/** True for a word that stands before a noun and not after a verb of its own. */
function describes({ before }: TaggedWord, next: TaggedWord | undefined): boolean {
  const isStated =
    typeof before === 'string' ? before === 'start' : before.tag === 'be' || before.tag === 'have';
  return !isStated && next !== undefined && DESCRIBED.has(next.tag);
}

/** True if an object or a noun comes next; an adverb may stand before it. */
function hasObject({ after }: TaggedWord, next: TaggedWord | undefined): boolean {
  if (next === undefined) return after === 'code';
  return OBJECT.has(next.tag) || next.tag === 'adverb' || next.tag === 'single';
}

function hasInSentence(list: string, tagged: TaggedWord, words: readonly TaggedWord[]): boolean {
  const own = sentencesOf(words).get(tagged.word.sentence);
  return list.split(' ').some((word) => own?.has(word) === true);
}

/** The words of each sentence. */
const sentencesOf = once((words: readonly TaggedWord[]) => {
  const sentences = new Map<number, Set<string>>();
  for (const { word, lower } of words) {
    const own = sentences.get(word.sentence) ?? new Set();
    sentences.set(word.sentence, own.add(lower));
  }
  return sentences;
});
