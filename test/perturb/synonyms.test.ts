import { describe, expect, test } from 'vitest';
import { isProtectedWord } from '../../src/perturb/prose/protected-words.ts';
import { CONDITIONAL_SYNONYMS } from '../../src/perturb/words/conditional-synonyms.ts';
import {
  conjugate,
  inflections,
  pluralOf,
  readingsOf,
  VERB_FORMS,
} from '../../src/perturb/words/inflect.ts';
import { UNCOUNTABLE } from '../../src/perturb/words/irregular-forms.ts';
import { inFormOf, SYNONYMS, synonymsOf } from '../../src/perturb/words/synonyms.ts';

interface Pair {
  readonly kind: string;
  readonly word: string;
  readonly synonym: string;
}

const GENERAL: Pair[] = (['verb', 'noun', 'other'] as const).flatMap((kind) =>
  [...SYNONYMS[kind]].flatMap(([word, synonyms]) =>
    synonyms.map((synonym) => ({ kind, word, synonym })),
  ),
);
const CONDITIONAL: Pair[] = CONDITIONAL_SYNONYMS.flatMap(({ kind, word, synonyms }) =>
  synonyms.map((synonym) => ({ kind, word, synonym })),
);
const PAIRS = [...GENERAL, ...CONDITIONAL];

const textOf = ({ kind, word, synonym }: Pair) => `${kind} ${word}: ${synonym}`;

describe('the list of synonyms', () => {
  test('has at least 250 pairs that need no condition', () => {
    expect(GENERAL.length).toBeGreaterThanOrEqual(250);
  });

  test('has no pair twice, and a word and part of speech once', () => {
    const texts = GENERAL.map(textOf);
    expect(texts.filter((text, i) => texts.indexOf(text) !== i)).toEqual([]);
    const general = new Set(texts);
    expect(CONDITIONAL.map(textOf).filter((text) => general.has(text))).toEqual([]);
  });

  test('has words and spaces only, and no word as its own synonym', () => {
    const odd = PAIRS.filter(
      ({ word, synonym }) => word === synonym || !/^[a-z -]+$/.test(synonym),
    );
    expect(odd).toEqual([]);
  });

  test('has no word that carries a task, on either side', () => {
    const isProtected = (text: string) => text.split(' ').some((word) => isProtectedWord(word));
    const found = PAIRS.filter(({ word, synonym }) => isProtected(word) || isProtected(synonym));
    expect(found).toEqual([]);
  });

  test('has verbs and nouns that can be inflected, on both sides', () => {
    const unknown = PAIRS.filter(({ kind, word, synonym }) => {
      if (kind !== 'verb' && kind !== 'noun') return false;
      const head = kind === 'verb' ? (synonym.split(' ')[0] ?? '') : synonym;
      return [word, head].some(
        (text) => !readingsOf(text).some((each) => each.kind === kind && each.lemma === text),
      );
    });
    expect(unknown).toEqual([]);
  });

  test('has sound forms: each is read back as the form of its verb or noun', () => {
    const unsound = GENERAL.flatMap(({ kind, word }) => {
      if (kind === 'noun') {
        const plural = pluralOf(word);
        const isRead = readingsOf(plural).some(({ lemma }) => lemma === word);
        const isSound = plural.endsWith('s') || word === 'person' || UNCOUNTABLE.has(word);
        return isRead && isSound ? [] : [plural];
      }
      if (kind !== 'verb') return [];
      return VERB_FORMS.map((form) => conjugate(word, form)).filter((text, i) => {
        const isRead = readingsOf(text).some(
          (each) => each.lemma === word && each.form === VERB_FORMS[i],
        );
        const hasEnding = i === 1 ? text.endsWith('s') : i === 4 ? text.endsWith('ing') : true;
        return !isRead || !hasEnding;
      });
    });
    expect(unsound).toEqual([]);
  });
});

describe('forms of words', () => {
  test.each([
    ['return', 'returns returned returned returning'],
    ['swap', 'swaps swapped swapped swapping'],
    ['carry', 'carries carried carried carrying'],
    ['choose', 'chooses chose chosen choosing'],
    ['put', 'puts put put putting'],
    ['get', 'gets got got getting'],
    ['occur', 'occurs occurred occurred occurring'],
    ['enter', 'enters entered entered entering'],
    ['fix', 'fixes fixed fixed fixing'],
    ['lie', 'lies lay lain lying'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['show', 'shows showed shown showing'],
  ])('of the verb %s', (verb, forms) => {
    const found = VERB_FORMS.slice(1).map((form) => conjugate(verb, form));
    expect(found.join(' ')).toBe(forms);
  });

  test.each([
    ['element', 'elements'],
    ['entry', 'entries'],
    ['index', 'indices'],
    ['prefix', 'prefixes'],
    ['parenthesis', 'parentheses'],
    ['key', 'keys'],
    ['zero', 'zeros'],
    ['branch', 'branches'],
    ['information', 'information'],
  ])('of the noun %s', (noun, plural) => {
    expect(pluralOf(noun)).toBe(plural);
  });

  test.each([
    ['filter', ['filters', 'filtered', 'filtering']],
    ['elements', ['element']],
    ['indices', ['index']],
    ['Palindrome', ['palindromes']],
    ['found', ['find', 'finds', 'finding']],
    ['gizmos', ['gizmo']],
    ['of', []],
    ['is', []],
    ['largest', []],
    ['monotonic', []],
    ['x', []],
  ])('that a name may have for %s', (word, forms) => {
    expect(inflections(word, 'verb')).toEqual(forms);
  });

  test('that a name may have at a place for a noun', () => {
    expect(inflections('filter', 'noun')).toEqual(['filters']);
    expect(inflections('removes', 'noun')).toEqual(['remove', 'removed', 'removing']);
  });
});

describe('synonyms of a word that stands alone', () => {
  test.each([
    ['choose', ['select', 'pick']],
    ['chosen', ['selected', 'picked']],
    ['Removes', ['deletes', 'takes out']],
    ['elements', ['items', 'entries']],
    ['changes', ['alters', 'modifies']],
    ['positions', ['locations', 'places']],
    ['valid', ['legitimate']],
    ['find', ['determine', 'identify']],
    ['sort', []],
    ['write', []],
    ['zzz', []],
  ])('of %s', (word, synonyms) => {
    expect(synonymsOf(word, 'verb')).toEqual(synonyms);
  });

  test('at a place for a noun are those of the noun', () => {
    expect(synonymsOf('changes', 'noun')).toEqual([]);
    expect(synonymsOf('removes', 'noun')).toEqual(['deletes', 'takes out']);
  });

  test('have the form of the word that they stand for', () => {
    const gerund = { kind: 'verb', lemma: 'perform', form: 'gerund' } as const;
    expect(inFormOf(gerund, 'carry out')).toBe('carrying out');
    const plural = { kind: 'noun', lemma: 'element', form: 'plural' } as const;
    expect(inFormOf(plural, 'entry')).toBe('entries');
  });
});
