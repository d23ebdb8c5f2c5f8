import type { Random } from '../../system/random.ts';
import { once } from '../once.ts';
import type { Word } from '../prose/prose.ts';
import type { Edit } from '../task.ts';
import type { ProseView } from './draw.ts';
import { isHarmless } from './free-words.ts';
import { neighbours } from './moved-words.ts';
import {
  BEFORE_BASE,
  BEFORE_NOUN,
  BEFORE_PLAIN_BASE,
  BEFORE_THIRD,
  OTHER_VERBS,
  PLAIN_VERBS,
} from './verbs.ts';

/** A verb and its other form. */
interface OtherForm {
  readonly word: Word;
  readonly form: string;
}

const IRREGULAR: Readonly<Record<string, string>> = { have: 'has', do: 'does', go: 'goes' };

/** The form of a verb for he, she and it. */
function thirdPerson(verb: string): string {
  const irregular = Object.hasOwn(IRREGULAR, verb) ? IRREGULAR[verb] : undefined;
  if (irregular !== undefined) return irregular;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

const OF_BASE: ReadonlyMap<string, string> = new Map(
  [...PLAIN_VERBS, ...OTHER_VERBS].map((verb) => [verb, thirdPerson(verb)]),
);
const OF_THIRD: ReadonlyMap<string, string> = new Map(
  [...OF_BASE].map(([verb, third]) => [third, verb]),
);
/** Both forms of the plain verbs. */
const PLAIN: ReadonlySet<string> = new Set([...PLAIN_VERBS, ...PLAIN_VERBS.map(thirdPerson)]);

/** The verbs that may change between their base form and the one for he, she and it. */
export const verbsOf = once(({ text, prose }: ProseView): OtherForm[] =>
  prose.words.flatMap((word, at): OtherForm[] => {
    const lower = word.text.toLowerCase();
    const form = OF_BASE.get(lower) ?? OF_THIRD.get(lower);
    if (!word.isFree || form === undefined || !isHarmless(form, prose)) return [];
    const [before] = neighbours(prose.words, at);
    // The part after a comma mostly asks for something: `given a list, return its length`.
    const isRequest = /,\s{1,20}$/.test(text.slice(Math.max(0, word.start - 22), word.start));
    if (!isVerb(lower, before, isRequest)) return [];
    const isCapital = word.text !== lower;
    return [{ word, form: isCapital ? form.charAt(0).toUpperCase() + form.slice(1) : form }];
  }),
);

/** @param before the word before it; empty at the start of a sentence */
function isVerb(word: string, before: string, isRequest: boolean): boolean {
  const isPlain = PLAIN.has(word);
  if (OF_BASE.has(word)) {
    const isFirst = before === '' || (isPlain && isRequest);
    return isFirst || BEFORE_BASE.has(before) || (isPlain && BEFORE_PLAIN_BASE.has(before));
  }
  return BEFORE_THIRD.has(before) || (isPlain && !BEFORE_NOUN.has(before));
}

export function changePerson(verbs: readonly OtherForm[], count: number, random: Random): Edit[] {
  return random
    .sample(verbs, count)
    .map(({ word: { start, end }, form }) => ({ start, end, text: form }));
}
