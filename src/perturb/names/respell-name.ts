import type { Random } from '../../system/random.ts';
import { applyEdits } from '../edits.ts';
import type { Edit, Span } from '../task.ts';
import { placesFor } from '../transform.ts';
import { inflections } from '../words/inflect.ts';
import { neighboursOf } from '../words/keyboard.ts';
import { nameSynonyms } from './name-synonyms.ts';
import { wordsOf } from './name-words.ts';

/** A place of a name with the texts that may replace it. */
interface Choice extends Span {
  readonly texts: readonly string[];
}

/** A draw of new names, with the intensity that scales its share of places. */
interface Draw {
  readonly random: Random;
  readonly intensity: number;
}

/** A name with letters replaced by their neighbours on the keyboard. */
export function mistypedName(name: string, draw: Draw): string | null {
  const choices = lettersOf(name).map(({ text, ...span }) => ({
    ...span,
    texts: neighboursOf(text),
  }));
  return chosen(name, choices, 0.05, draw);
}

/** A name with adjacent letters swapped; capitals stay where they are. */
export function swappedName(name: string, draw: Draw): string | null {
  const letters = lettersOf(name);
  const choices = letters.flatMap((first, i): Choice[] => {
    const second = letters[i + 1];
    if (second?.start !== first.end) return [];
    const text = likeCase(second.text, first.text) + likeCase(first.text, second.text);
    return [{ start: first.start, end: second.end, texts: [text] }];
  });
  return chosen(name, choices, 0.05, draw);
}

/** A name with letters in their other case. In Ruby a first capital makes a constant. */
export function recasedName(name: string, draw: Draw, language: string): string | null {
  const letters = lettersOf(name).slice(language === 'ruby' ? 1 : 0);
  const choices = letters.map(({ text, ...span }) => ({ ...span, texts: [otherCase(text)] }));
  return chosen(name, choices, 0.35, draw);
}

/** A name with words in other forms: `finds_element` for `find_elements`. One word or more change. */
export function inflectedName(name: string, draw: Draw): string | null {
  const formsOf = (word: string, kind: Kind) =>
    SETTLED.has(word) || (kind === 'noun' && word.endsWith('ed')) ? [] : inflections(word, kind);
  const choices = choicesOf(name, formsOf);
  return chosen(name, choices, draw.random.int(choices.length + 1) / choices.length, draw);
}

/** A name with synonyms for some of its words. */
export function synonymousName(name: string, draw: Draw): string | null {
  return chosen(name, choicesOf(name, nameSynonyms), 0.5, draw);
}

/** Words whose other forms are other words, or none. */
const SETTLED = new Set(
  `above absolute anti any below binary down even first incr last left like many max maximum mean min
  mini minimum minus most near odd off on only out plus right roman unique up upper`.split(/\s+/),
);
/** Words that are verbs, too, but hardly at the start of a name. */
const MOSTLY_NOUNS = new Set(
  `array case digit file key letter list lists number numbers pair pairs range string strings time word
  words`.split(/\s+/),
);
/** Words that a verb follows. */
const BEFORE_VERB = new Set(['can', 'could', 'must', 'should', 'will']);

type Kind = 'verb' | 'noun';

/** The first word of a name is a verb if it can be one, and the others are nouns. */
function choicesOf(
  name: string,
  othersOf: (word: string, kind: Kind) => readonly string[],
): Choice[] {
  const words = wordsOf(name);
  return words.map(({ text, ...span }, i) => {
    const lower = text.toLowerCase();
    const before = words[i - 1]?.text.toLowerCase();
    const isVerb = before === undefined ? !MOSTLY_NOUNS.has(lower) : BEFORE_VERB.has(before);
    const others = othersOf(lower, isVerb ? 'verb' : 'noun');
    const texts = others.map((other) => likeWord(other, text));
    return { ...span, texts };
  });
}

/**
 * Change a share of a name's places. The shares are ReCode's (Wang et al. 2022).
 * @returns null if there is no place that can change
 */
function chosen(
  name: string,
  choices: readonly Choice[],
  share: number,
  { random, intensity }: Draw,
): string | null {
  const changing = choices
    .map(({ start, end, texts }) => {
      const others = texts.filter((text) => text !== name.slice(start, end));
      return { start, end, texts: others };
    })
    .filter(({ texts }) => texts.length > 0);
  if (changing.length === 0) return null;
  const count = placesFor(changing.length, share, intensity);
  const edits: Edit[] = [];
  for (const { start, end, texts } of random.sample(changing, count)) {
    if (start >= (edits.at(-1)?.end ?? 0)) edits.push({ start, end, text: random.pick(texts) });
  }
  return applyEdits(name, edits);
}

function lettersOf(name: string): (Span & { readonly text: string })[] {
  return [...name.matchAll(/\p{L}/gu)].map(({ index, 0: text }) => ({
    start: index,
    end: index + text.length,
    text,
  }));
}

function isUpper(text: string): boolean {
  return text !== text.toLowerCase();
}

function likeCase(letter: string, model: string): string {
  return isUpper(model) ? letter.toUpperCase() : letter.toLowerCase();
}

/** Some letters become two, such as the German sharp s: they stay. */
function otherCase(letter: string): string {
  const other = isUpper(letter) ? letter.toLowerCase() : letter.toUpperCase();
  return other.length === letter.length ? other : letter;
}

/** A word with its capitals where another one has them. */
function likeWord(word: string, model: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase();
  return isUpper(model.charAt(0)) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
