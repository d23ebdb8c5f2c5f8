import { CLOSED, type Tag } from './closed-classes.ts';
import { type NounForm, type Reading, readingsOf, type VerbForm } from './inflect.ts';
import { ADJECTIVES } from './vocabulary.ts';

/** The neighbour of a word that is no word: an end of the clause, or code, numbers and quotes. */
export type Border = 'start' | 'comma' | 'code' | 'number' | 'end';

/** The tag of a word by itself; `open` for one that is a verb or a noun. */
export type Rough = Tag | 'open' | Border;

/** The neighbours of a word that decide what it is. */
export interface Neighbours {
  /** The tag before it; adverbs and `not` are passed over. */
  readonly before: Tag | Border;
  /** The tag before that one. */
  readonly earlier: Tag | Border;
  readonly after: Rough;
}

const setOf = (tags: string): ReadonlySet<string> => new Set(tags.split(' '));

const BEFORE_NOUN = setOf('determiner number adjective preposition participle gerund');
const BEFORE_NAME = setOf('determiner preposition number');
const SUBJECTS = setOf('pronoun single relative');
const NOUNS = setOf('noun plural other code value');
const FINITE = setOf('base present third past');
/** Begins of an object or a clause: a verb may stand before them, a noun does not. */
const OBJECT = setOf('determiner number code value subordinator');
/** A noun may stand before them, and a verb that needs an object does not. */
const AFTER_NOUN = setOf(
  'preposition be have modal relative end comma to conjunction clause gerund participle',
);
/** Begins of a relative clause, after `that`. */
const CLAUSE = setOf('be have do modal third base open adverb past not');

/** The tag of a word by itself. @param lower in lower case */
export function roughTag(lower: string): Rough {
  if (lower === 'such') return 'clause';
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return closed;
  if (lower === 'that') return 'relative';
  if (ADJECTIVES.has(lower)) return 'adjective';
  const readings = readingsOf(lower);
  const noun = readings.find(({ kind }) => kind === 'noun');
  const verb = readings.find(({ kind }) => kind === 'verb');
  if (noun !== undefined && verb !== undefined) return 'open';
  if (noun !== undefined) return noun.form === 'plural' ? 'plural' : 'noun';
  if (verb?.kind === 'verb') return verb.form;
  return lower.endsWith('ly') ? 'adverb' : 'other';
}

/** Choose what a word is in its place; `other` if the place does not tell. */
export function chooseTag(lower: string, around: Neighbours): Tag {
  const closed = CLOSED.get(lower);
  if (closed !== undefined) return closed;
  if (lower === 'that') return isRelative(around) ? 'relative' : 'subordinator';
  const readings = readingsOf(lower);
  const verbs = new Set(readings.flatMap((each) => (each.kind === 'verb' ? [each.form] : [])));
  const [noun] = readings.flatMap((each) => (each.kind === 'noun' ? [each.form] : []));
  if (ADJECTIVES.has(lower)) return adjectiveOr(verbs, noun, around);
  if (noun !== undefined && verbs.size > 0) return verbOrNoun(verbs, noun, around);
  if (noun !== undefined) return nounTag(noun);
  if (verbs.size > 0) return verbTag(verbs, around);
  return lower.endsWith('ly') ? 'adverb' : 'other';
}

/** The reading of a word that a tag stands for. */
export function readingFor(lower: string, tag: Tag): Reading | null {
  const form = tag === 'noun' ? 'singular' : tag === 'present' ? 'base' : tag;
  return readingsOf(lower).find((reading) => reading.form === form) ?? null;
}

const nounTag = (form: NounForm): Tag => (form === 'plural' ? 'plural' : 'noun');

function isRelative({ before, after }: Neighbours): boolean {
  return (NOUNS.has(before) || before === 'determiner') && CLAUSE.has(after);
}

function adjectiveOr(
  verbs: ReadonlySet<VerbForm>,
  noun: NounForm | undefined,
  around: Neighbours,
): Tag {
  const { before, after } = around;
  if (verbs.has('base')) {
    const isAsked = before === 'start' || before === 'to' || before === 'modal';
    if (isAsked && OBJECT.has(after)) return 'base';
  }
  const isNoun = before === 'determiner' && AFTER_NOUN.has(after);
  return noun !== undefined && isNoun ? nounTag(noun) : 'adjective';
}

/** The tag of a word that may be both, such as `check` and `values`. */
function verbOrNoun(verbs: ReadonlySet<VerbForm>, noun: NounForm, around: Neighbours): Tag {
  const { before, after } = around;
  const isThird = verbs.has('third');
  if (isThird && after === 'determiner' && !BEFORE_NAME.has(before)) return 'third';
  if (verbs.has('gerund')) {
    const isVerb = before === 'be' || after === 'determiner';
    if (!isVerb && (BEFORE_NOUN.has(before) || AFTER_NOUN.has(after))) return nounTag(noun);
    return 'gerund';
  }
  if (BEFORE_NOUN.has(before)) return nounTag(noun);
  if (!isThird && !verbs.has('base')) return verbTag(verbs, around);
  const told = isThird ? toldThird(before) : toldBase(verbs, around);
  if (told !== null) return told;
  if (AFTER_NOUN.has(after) || FINITE.has(before)) return nounTag(noun);
  const isBegin = before === 'start' || before === 'comma' || before === 'conjunction';
  const isObject = OBJECT.has(after) || (isBegin && after === 'adjective');
  if (isBegin && isObject) return isThird ? 'third' : 'base';
  if (!NOUNS.has(before)) return 'other';
  if (isThird) return isObject || before === 'code' ? 'third' : 'other';
  return isObject ? 'other' : nounTag(noun);
}

/** The tag that the word before gives to `checks`; null for none. */
function toldThird(before: Neighbours['before']): Tag | null {
  if (before === 'relative' || before === 'single') return 'third';
  return before === 'to' ? 'plural' : null;
}

/** The tag that the word before gives to `check`; null for none. */
function toldBase(verbs: ReadonlySet<VerbForm>, around: Neighbours): Tag | null {
  const { before, earlier, after } = around;
  if (before === 'modal' || before === 'do' || SUBJECTS.has(before)) return verbTag(verbs, around);
  if (before === 'be' || before === 'have') {
    return verbs.has('participle') ? 'participle' : 'other';
  }
  if (before !== 'to') return null;
  // In `equal to value` and `input to check` a noun follows.
  const isPlace = earlier === 'adjective' || earlier === 'participle' || NOUNS.has(earlier);
  return isPlace && !OBJECT.has(after) ? 'other' : 'base';
}

function verbTag(forms: ReadonlySet<VerbForm>, { before, after }: Neighbours): Tag {
  if (forms.has('third')) {
    return before === 'determiner' || before === 'preposition' ? 'other' : 'third';
  }
  const isPassive = before === 'be' || before === 'have';
  if (forms.has('gerund')) return 'gerund';
  if (forms.has('participle')) {
    if (isPassive) return 'participle';
    if (NOUNS.has(before) && AFTER_NOUN.has(after)) return 'participle';
  }
  if (forms.has('base')) {
    if (before === 'pronoun' || before === 'relative') return 'present';
    return isPassive || before === 'single' || BEFORE_NOUN.has(before) ? 'other' : 'base';
  }
  if (!forms.has('participle')) return 'past';
  if (forms.has('past') && SUBJECTS.has(before)) return 'past';
  return BEFORE_NOUN.has(before) ? 'adjective' : 'participle';
}
