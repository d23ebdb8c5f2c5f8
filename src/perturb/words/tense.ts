import type { Edit } from '../task.ts';
import type { View } from '../view.ts';
import { canHold, inCaseOf } from './edit-words.ts';
import { conjugate } from './inflect.ts';
import { type TaggedWord, taggedWords } from './tagging.ts';

export type Tense = 'past' | 'future';

/**
 * Edits that put the statements of a prose into another tense: verbs in the present and forms of
 * `be`, `have` and `do`. Imperatives have no tense and stay, and so do all infinitives.
 * @returns null if there is no verb to change
 */
export function tenseEdits(view: View, tense: Tense): Edit[] | null {
  const words = taggedWords(view);
  const edits = words.flatMap((tagged, i) => {
    const after = tagged.after === 'word' ? words[i + 1] : undefined;
    const put = tagged.word.isFree ? inTense(tagged, after, tense) : null;
    const isPut = put !== null && canHold(view.prose, `${put.verb} ${put.rest}`.trim());
    return isPut ? editsOf(tagged, after, put) : [];
  });
  return edits.length === 0 ? null : edits;
}

/** A verb in another tense; `rest` comes after the verb, and after a `not` that follows it. */
interface Put {
  readonly verb: string;
  readonly rest: string;
}

function inTense(tagged: TaggedWord, after: TaggedWord | undefined, tense: Tense): Put | null {
  const { lower, tag } = tagged;
  if (tense === 'past') {
    const past = PAST.get(lower) ?? (isFiniteVerb(tagged) ? pastOf(tagged) : null);
    return past === null || isInfinitive(tagged) ? null : { verb: past, rest: '' };
  }
  if (tag === 'be') {
    return BE.has(lower) && !isInverted(tagged) ? { verb: 'will', rest: 'be' } : null;
  }
  if (lower === 'do' || lower === 'does') {
    return isInfinitive(tagged) ? null : { verb: 'will', rest: isMain(tagged, after) ? 'do' : '' };
  }
  if (lower === 'has' || lower === 'have') {
    return isInfinitive(tagged) ? null : { verb: 'will', rest: 'have' };
  }
  return isFiniteVerb(tagged) ? { verb: 'will', rest: tagged.reading?.lemma ?? '' } : null;
}

const PAST: ReadonlyMap<string, string> = new Map([
  ['is', 'was'],
  ['are', 'were'],
  ['am', 'was'],
  ['has', 'had'],
  ['have', 'had'],
  ['does', 'did'],
  ['do', 'did'],
  ['can', 'could'],
  ['will', 'would'],
]);
const BE = new Set(['is', 'are', 'am']);

function isFiniteVerb({ tag, reading }: TaggedWord): boolean {
  return reading?.kind === 'verb' && (tag === 'third' || tag === 'present');
}

function pastOf({ reading }: TaggedWord): string | null {
  return reading === null ? null : conjugate(reading.lemma, 'past');
}

/** True for `have` and `do` without a subject of their own. */
function isInfinitive({ lower, before }: TaggedWord): boolean {
  if (lower !== 'have' && lower !== 'do') return false;
  let at = before;
  while (typeof at !== 'string' && (at.tag === 'adverb' || at.tag === 'not')) at = at.before;
  if (typeof at === 'string') return at !== 'code';
  return !SUBJECTS.has(at.tag);
}

/** True for `do` with an object; as an auxiliary it stands before `not` or the subject. */
function isMain({ before }: TaggedWord, after: TaggedWord | undefined): boolean {
  const isAuxiliary = after?.tag === 'not' || after?.tag === 'single' || after?.tag === 'pronoun';
  const isQuestion = typeof before !== 'string' && before.tag === 'plural';
  return !isAuxiliary && !isQuestion;
}

const SUBJECTS: ReadonlySet<string> = new Set([
  'pronoun',
  'relative',
  'plural',
  'noun',
  'number',
  'value',
]);

/** True for a question or a condition without `if`: its subject comes after the verb. */
function isInverted({ before }: TaggedWord): boolean {
  return before === 'start' || before === 'comma';
}

function editsOf(tagged: TaggedWord, after: TaggedWord | undefined, { verb, rest }: Put): Edit[] {
  const { start, end, text } = tagged.word;
  const first = inCaseOf(text, verb);
  if (rest === '' || after?.tag !== 'not') {
    return [{ start, end, text: rest === '' ? first : `${first} ${rest}` }];
  }
  const place = after.word.end;
  return [
    { start, end, text: first },
    { start: place, end: place, text: ` ${rest}` },
  ];
}
