import type { Random } from '../../system/random.ts';
import type { Edit } from '../task.ts';
import { placesFor } from '../transform.ts';
import type { View } from '../view.ts';
import { canHold, inCaseOf } from './edit-words.ts';
import { conjugate, pluralOf, type Reading, type VerbForm } from './inflect.ts';
import { type TaggedWord, taggedWords } from './tagging.ts';

/**
 * Edits that give nouns and verbs another form, as one does who learns the language; null if no
 * word has one. ReCode changes all nouns and verbs. A noun whose form alone says how many there are
 * stays here.
 */
export function inflectionEdits(view: View, random: Random, intensity: number): Edit[] | null {
  const words = taggedWords(view);
  const places = words.flatMap((tagged, i) => {
    if (!tagged.word.isFree) return [];
    const next = tagged.after === 'word' ? words[i + 1] : undefined;
    const forms = otherForms(tagged, next).filter((form) => canHold(view.prose, form));
    return forms.length === 0 ? [] : [{ word: tagged.word, forms }];
  });
  if (places.length === 0) return null;
  const chosen = random.sample(places, placesFor(places.length, 1, intensity));
  return chosen.map(({ word: { start, end, text }, forms }) => ({
    start,
    end,
    text: inCaseOf(text, random.pick(forms)),
  }));
}

function otherForms(tagged: TaggedWord, next: TaggedWord | undefined): readonly string[] {
  const { lower, reading } = tagged;
  const copula = COPULA.get(lower);
  if (copula !== undefined) return copula;
  if (reading === null) return [];
  const forms =
    reading.kind === 'verb' ? verbForms(tagged, reading, next) : nounForms(tagged, reading, next);
  return [...new Set(forms)].filter((form) => form !== lower);
}

/** Verbs whose present agrees with their subject in a way of its own. */
const COPULA: ReadonlyMap<string, readonly string[]> = new Map([
  ['is', ['are', 'was']],
  ['are', ['is', 'were']],
  ['was', ['were', 'is']],
  ['were', ['was', 'are']],
  ['has', ['have', 'had']],
  ['have', ['has', 'had']],
]);

/** The forms that may come in a form's place: none turns who does a thing into who suffers it. */
const SLIPS: Readonly<Record<VerbForm, readonly VerbForm[]>> = {
  base: ['third', 'past', 'gerund'],
  third: ['base', 'past', 'gerund'],
  past: ['base', 'third', 'gerund'],
  participle: ['base', 'past'],
  gerund: ['base', 'third'],
};

function verbForms(
  tagged: TaggedWord,
  { lemma, form }: Reading & { kind: 'verb' },
  next: TaggedWord | undefined,
): string[] {
  return describes(tagged, next) ? [] : SLIPS[form].map((other) => conjugate(lemma, other));
}

/** True for a participle that describes a noun: `decoded string` is no `decode string`. */
function describes({ before, tag }: TaggedWord, next: TaggedWord | undefined): boolean {
  const isBeforeNoun = next !== undefined && NOUNS.has(next.tag);
  if (tag === 'gerund') {
    return isBeforeNoun && typeof before !== 'string' && BEFORE_NOUN.has(before.tag);
  }
  const isVerb = typeof before !== 'string' && (before.tag === 'be' || before.tag === 'have');
  return tag === 'participle' && !isVerb && (isBeforeNoun || typeof before === 'string');
}

const NOUNS: ReadonlySet<string> = new Set(['noun', 'plural', 'adjective']);
const BEFORE_NOUN: ReadonlySet<string> = new Set(['determiner', 'number', 'adjective']);

function nounForms(
  tagged: TaggedWord,
  { lemma, form }: Reading & { kind: 'noun' },
  next: TaggedWord | undefined,
): string[] {
  const isPart = form === 'singular' && (next?.tag === 'noun' || next?.tag === 'plural');
  const mayChange =
    isPart || SINGLE.has(lemma) || isCounted(tagged) || (form === 'plural' && isContent(tagged));
  return mayChange ? [form === 'plural' ? lemma : pluralOf(lemma)] : [];
}

/** Nouns for what a prompt has one of. */
const SINGLE = new Set(
  `algorithm assignment exercise format function goal idea job kata method problem program
  task`.split(/\s+/),
);

/** Words that say how many there are, whatever the form of the noun. */
const COUNTS = new Set(
  `a an each every one another single any no either neither two three four five six seven eight nine
  ten these those both all several many multiple few this`.split(/\s+/),
);

/** Nouns for what consists of many things. */
const COLLECTIONS = new Set(
  `list lists array arrays tuple tuples set sets sequence sequences series string strings collection
  dictionary vector group groups pair pairs number numbers row rows matrix kind stream mix count
  total`.split(/\s+/),
);

/** The word before a noun and what describes it: its article, a number or a preposition. */
function headOf({ before }: TaggedWord): TaggedWord['before'] {
  let at = before;
  while (typeof at !== 'string' && DESCRIBING.has(at.tag) && !COUNTS.has(at.lower)) at = at.before;
  return at;
}

const DESCRIBING: ReadonlySet<string> = new Set(['adjective', 'noun', 'participle', 'adverb']);

function isCounted(tagged: TaggedWord): boolean {
  const head = headOf(tagged);
  return typeof head === 'string' ? head === 'number' : COUNTS.has(head.lower);
}

/** True for what a collection is of, as in `a list of strings`. */
function isContent(tagged: TaggedWord): boolean {
  const head = headOf(tagged);
  if (typeof head === 'string' || head.lower !== 'of') return false;
  return typeof head.before !== 'string' && COLLECTIONS.has(head.before.lower);
}
