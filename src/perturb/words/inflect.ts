import { CLOSED } from './closed-classes.ts';
import {
  ALSO_REGULAR,
  DOUBLING,
  IRREGULAR_NOUNS,
  IRREGULAR_VERBS,
  UNCOUNTABLE,
} from './irregular-forms.ts';
import { ADJECTIVES, NOUNS, VERBS, VERBS_OR_NOUNS } from './vocabulary.ts';

/** The forms of a verb: of `write` the words write, writes, wrote, written and writing. */
export const VERB_FORMS = ['base', 'third', 'past', 'participle', 'gerund'] as const;
export type VerbForm = (typeof VERB_FORMS)[number];
export type NounForm = 'singular' | 'plural';

/** One reading of a word: the word whose form it is, and the form. */
export type Reading =
  | { readonly kind: 'verb'; readonly lemma: string; readonly form: VerbForm }
  | { readonly kind: 'noun'; readonly lemma: string; readonly form: NounForm };

/** The form of a verb, by its base form. */
export function conjugate(base: string, form: VerbForm): string {
  const irregular = IRREGULAR_VERBS.get(base);
  switch (form) {
    case 'base':
      return base;
    case 'third':
      return THIRD.get(base) ?? withS(base);
    case 'past':
      return irregular?.[0] ?? regularPast(base);
    case 'participle':
      return irregular?.[1] ?? regularPast(base);
    case 'gerund':
      return gerund(base);
  }
}

/** The plural of a noun; the noun itself if it has none. */
export function pluralOf(noun: string): string {
  if (UNCOUNTABLE.has(noun)) return noun;
  return IRREGULAR_NOUNS.get(noun) ?? withS(noun, LATER_O.has(noun));
}

/**
 * The readings of a word: `checks` is a form of a verb and of a noun. A word that the vocabulary
 * lacks may show by its ending that it is a noun.
 * @param word in lower case
 */
export function readingsOf(word: string): readonly Reading[] {
  return READINGS.get(word) ?? (NOUN_ENDING.test(word) ? [readNoun(word)] : []);
}

/**
 * The readings of a word at a place for a verb or a noun: all of them if none is of this kind. A
 * verb is in its base form if it can be: `split` is no past there.
 */
export function readingsAs(kind: Reading['kind'], word: string): readonly Reading[] {
  const readings = readingsOf(word);
  const wanted = readings.filter((reading) => reading.kind === kind);
  const bases = wanted.filter(({ form }) => form === 'base');
  return [bases, wanted].find(({ length }) => length > 0) ?? readings;
}

/**
 * Other forms of a word as names have them: of the verb `filter` the words filters, filtered and
 * filtering; of `elements` the word element. A word that is not known counts as a noun.
 * @param kind the kind of words that the word's place in a name is for
 * @returns lower case; empty if the word has no other form, or is one such as `of` and `empty`
 */
export function inflections(word: string, kind: Reading['kind']): string[] {
  const lower = word.toLowerCase();
  if (CLOSED.has(lower)) return [];
  const readings = readingsAs(kind, lower);
  const forms = readings.flatMap((reading) =>
    reading.kind === 'verb'
      ? VERB_FORMS.map((form) => conjugate(reading.lemma, form))
      : [reading.lemma, pluralOf(reading.lemma)],
  );
  if (readings.length === 0 && isNounLike(lower)) forms.push(...guessedForms(lower));
  return [...new Set(forms)].filter((form) => form !== lower);
}

const THIRD: ReadonlyMap<string, string> = new Map([
  ['be', 'is'],
  ['have', 'has'],
]);
/** Nouns on a consonant and `o` that take a bare `s`, other than those of IRREGULAR_NOUNS. */
const LATER_O = new Set(['zero', 'photo', 'memo', 'logo', 'macro', 'piano', 'demo', 'solo']);

function withS(word: string, isBare = false): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  return /[^aeiou]o$/.test(word) && !isBare ? `${word}es` : `${word}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return `${doubled(base)}ed`;
}

function gerund(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`;
  return `${doubled(base)}ing`;
}

/** Doubles the last letter of a short syllable, as in `mapped`. */
function doubled(base: string): string {
  const isShort = /^(?:[^aeiou]*|qu)[aeiou][^aeiouwxy]$/.test(base);
  return isShort || DOUBLING.has(base) ? base + base.slice(-1) : base;
}

/** Endings that only nouns have, by and large. */
const NOUN_ENDING = /^[a-z]{2,}(?:tion|sion|ment|ness|ism|ogy)s?$|^[a-z]{3,}it(?:y|ies)$/;

function readNoun(word: string): Reading {
  const isPlural = /[^s]s$/.test(word);
  const lemma = isPlural ? word.slice(0, -1).replace(/ie$/, 'y') : word;
  return { kind: 'noun', lemma, form: isPlural ? 'plural' : 'singular' };
}

/** Endings of words that are no noun. */
const OTHER_ENDING = /(?:ly|ic|ical|ous|ive|able|ible|ful|less|ish|ant|ary|ed|ing|est|ious)$/;
function isNounLike(word: string): boolean {
  return (
    /^[a-z]{4,}$/.test(word) &&
    !ADJECTIVES.has(word) &&
    !UNCOUNTABLE.has(word) &&
    !OTHER_ENDING.test(word)
  );
}

function guessedForms(word: string): string[] {
  if (!/[^su]s$/.test(word) || /(?:is|ss|us)$/.test(word)) return [pluralOf(word)];
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`];
  return [/(?:ss|x|zz|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1)];
}

function allReadings(): Map<string, Reading[]> {
  const readings = new Map<string, Reading[]>();
  const add = (word: string, reading: Reading) => {
    readings.set(word, [...(readings.get(word) ?? []), reading]);
  };
  for (const lemma of [...VERBS, ...VERBS_OR_NOUNS]) {
    for (const form of VERB_FORMS) add(conjugate(lemma, form), { kind: 'verb', lemma, form });
  }
  for (const lemma of [...NOUNS, ...VERBS_OR_NOUNS]) {
    add(lemma, { kind: 'noun', lemma, form: 'singular' });
    if (pluralOf(lemma) !== lemma) add(pluralOf(lemma), { kind: 'noun', lemma, form: 'plural' });
  }
  for (const lemma of ALSO_REGULAR) add(withS(lemma), { kind: 'noun', lemma, form: 'plural' });
  return readings;
}

const READINGS = allReadings();
