import { once } from '../once.ts';
import type { Word } from '../prose/prose.ts';
import type { Span } from '../task.ts';
import type { View } from '../view.ts';
import { type Border, chooseTag, readingFor, roughTag } from './choose-tag.ts';
import type { Tag } from './closed-classes.ts';
import type { Reading } from './inflect.ts';

/** A word of a prose, and what it does in its sentence. */
export interface TaggedWord {
  readonly word: Word;
  /** In lower case. */
  readonly lower: string;
  readonly tag: Tag;
  /** The form of a verb or noun that the tag stands for; null for other tags. */
  readonly reading: Reading | null;
  /** The sign directly before it: the word before, if nothing else comes between. */
  readonly before: TaggedWord | Border;
  /** The sign directly after it; `word` for the next word. */
  readonly after: 'word' | Border;
}

/** The words of a view's prose with their tags, in their order. */
export const taggedWords = once(({ prose, text }: View): readonly TaggedWord[] => {
  const { words, source } = prose;
  const tagged: TaggedWord[] = [];
  const lowers = words.map((word) => word.text.toLowerCase());
  for (const [i, word] of words.entries()) {
    const lower = lowers[i] ?? '';
    const line = source.lines[word.line] ?? word;
    const left = leftOf(words[i - 1], word, text, line);
    const after = rightOf(word, words[i + 1], text, line);
    const before = left === 'word' ? (tagged[i - 1] ?? 'start') : left;
    const next = after === 'word' ? roughTag(lowers[i + 1] ?? '') : after;
    const chosen = chooseTag(lower, { ...tagsBefore(before), after: next });
    const tag = chosen === 'base' && hasSubject(before) ? 'present' : chosen;
    tagged.push({ word, lower, tag, reading: readingFor(lower, tag), before, after });
  }
  return tagged;
});

/** The signs of a comment at the begin of a line. */
const LINE_START = /\r?\n[ \t]*(?:\/\/[/!]?|#+|\*)?[ \t]*/g;

/** A number at the end of a text. */
const NUMBER_END = /(?:^|[\s(,])[-+]?\d[\d.,]*$/;

function leftOf(previous: Word | undefined, word: Word, text: string, line: Span): 'word' | Border {
  const isSame = previous?.sentence === word.sentence;
  const from = isSame ? previous.end : Math.max(previous?.end ?? 0, line.start);
  const between = text.slice(from, word.start).replace(LINE_START, ' ').trim();
  if (between === '') return isSame ? 'word' : 'start';
  if (/[:•*–-]$/.test(between)) return 'start';
  if (/[.?!]$/.test(between)) return isSame ? 'comma' : 'start';
  if (/[,;(]$/.test(between)) return 'comma';
  return NUMBER_END.test(between) ? 'number' : 'code';
}

function rightOf(word: Word, next: Word | undefined, text: string, line: Span): 'word' | Border {
  const isSame = next?.sentence === word.sentence;
  const to = isSame ? next.start : line.end;
  const between = text.slice(word.end, to).replace(LINE_START, ' ').trim();
  if (between === '') return isSame ? 'word' : 'end';
  return /^[,;:.?!()–]/.test(between) ? 'comma' : 'code';
}

/** True if nouns before a verb begin the clause, so that they are its subject: `all cars move`. */
function hasSubject(before: TaggedWord | Border): boolean {
  if (typeof before === 'string' || before.tag !== 'plural') return false;
  let at: TaggedWord | Border = before;
  while (typeof at !== 'string' && IN_SUBJECT.has(at.tag)) at = at.before;
  return at === 'start' || (typeof at !== 'string' && BEFORE_CLAUSE.has(at.tag));
}

const IN_SUBJECT: ReadonlySet<string> = new Set([
  'plural',
  'noun',
  'adjective',
  'number',
  'determiner',
]);
const BEFORE_CLAUSE: ReadonlySet<string> = new Set(['subordinator', 'clause', 'relative']);

/** The tags before a word; adverbs and `not` are passed over. */
function tagsBefore(before: TaggedWord | Border): { before: Tag | Border; earlier: Tag | Border } {
  let at = before;
  while (typeof at !== 'string' && (at.tag === 'adverb' || at.tag === 'not')) at = at.before;
  if (typeof at === 'string') return { before: at, earlier: 'start' };
  return { before: at.tag, earlier: typeof at.before === 'string' ? at.before : at.before.tag };
}
