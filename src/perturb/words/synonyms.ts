import { CONDITIONAL_SYNONYMS } from './conditional-synonyms.ts';
import { conjugate, pluralOf, type Reading, readingsAs } from './inflect.ts';
import { NOUN_SYNONYMS } from './noun-synonyms.ts';
import { OTHER_SYNONYMS } from './other-synonyms.ts';
import { VERB_SYNONYMS } from './verb-synonyms.ts';

/** Synonyms by the word that they may stand for. */
type Synonyms = ReadonlyMap<string, readonly string[]>;

function read(lines: string): Synonyms {
  const rows = lines.trim().split('\n');
  return new Map(
    rows.map((row) => {
      const [word = '', synonyms = ''] = row.split(': ');
      return [word, synonyms.split(', ')];
    }),
  );
}

/** The pairs that hold in any place, by part of speech; verbs and nouns have their base form. */
export const SYNONYMS: Readonly<Record<'verb' | 'noun' | 'other', Synonyms>> = {
  verb: read(VERB_SYNONYMS),
  noun: read(NOUN_SYNONYMS),
  other: read(OTHER_SYNONYMS),
};

/** A synonym in the form that another word has: `picks` for `chooses`. */
export function inFormOf(reading: Reading, synonym: string): string {
  const words = synonym.split(' ');
  if (reading.kind === 'verb') {
    const [verb = '', ...rest] = words;
    return [conjugate(verb, reading.form), ...rest].join(' ');
  }
  if (reading.form === 'singular') return synonym;
  return [...words.slice(0, -1), pluralOf(words.at(-1) ?? '')].join(' ');
}

/**
 * Synonyms of a word that stands alone, as in a name: those that need nothing around it, in the
 * word's form. Phrases are among them.
 * @param kind the kind of words that the word's place in the name is for
 * @returns lower case, in order of the list; empty if there are none
 */
export function synonymsOf(word: string, kind: Reading['kind']): readonly string[] {
  const lower = word.toLowerCase();
  const found = readingsAs(kind, lower).flatMap((reading) =>
    aloneFor(reading).map((synonym) => inFormOf(reading, synonym)),
  );
  return [...new Set([...found, ...(SYNONYMS.other.get(lower) ?? [])])];
}

/** Synonyms of a word's base form, where nothing is around it. */
function aloneFor({ kind, lemma }: Reading): readonly string[] {
  const conditional = CONDITIONAL_SYNONYMS.filter(
    (each) => each.holdsAlone === true && each.kind === kind && each.word === lemma,
  );
  return [...(SYNONYMS[kind].get(lemma) ?? []), ...conditional.flatMap(({ synonyms }) => synonyms)];
}
