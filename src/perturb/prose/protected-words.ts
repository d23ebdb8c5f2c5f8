/**
 * Words that carry a task: no transform changes them. A changed word here asks for another program.
 */
const LISTS = {
  negations:
    "no not none nor never neither nothing nobody nowhere without cannot can't don't doesn't isn't aren't won't shouldn't mustn't unless except excluding exclude excludes excluded ignore ignores ignoring ignored skip skips skipping invalid missing fail fails absent",
  comparisons:
    'less lesser lower least fewer few more most greater great higher high highest larger large largest bigger big biggest greatest smaller small smallest longer long longest shorter short shortest better best worse worst equal equals equally same different differ differs identical unequal than exactly precisely almost nearest closest farthest close closer maximum minimum max min maximal minimal maximize minimize exceed exceeds exceeding within beyond',
  order:
    'first second third fourth fifth last next previous prior before after then until since ascending descending increasing decreasing increase decrease increasingly decreasingly sorted sort sorting order ordered reverse reversed reversing backwards forward forwards left right leftmost rightmost top bottom start starts starting end ends ending begin begins beginning middle front back early earliest late latest once twice',
  quantities:
    'zero one two three four five six seven eight nine ten eleven twelve hundred thousand half double triple quarter all any both each every either some other another only just entire whole single multiple several many much distinct unique duplicate duplicates repeated consecutive adjacent contiguous empty nonempty full pair pairs even odd prime composite positive negative nonnegative non-negative absolute',
  logic:
    'and or xor but if else elif otherwise when whenever whether while because therefore thus iff true false null nil none',
  places:
    'above below over under up down between inside outside into onto from to through across among along at by per',
  arithmetic:
    'sum product difference quotient remainder modulo divisible divided divide divides multiply multiplied multiple plus minus times add added subtract subtracted power square squared cube cubed root mean average median mode count number factorial floor ceil ceiling round rounded truncate',
  bounds:
    'inclusive exclusive inclusively exclusively including include includes included limit bound',
  letters: 'uppercase lowercase upper lower case vowel vowels consonant consonants',
} as const;

/** The protected words by their kind, as the docs list them. */
export const PROTECTED_WORDS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(LISTS).map(([kind, words]) => [kind, words.split(' ')]),
);

const ALL: ReadonlySet<string> = new Set(Object.values(PROTECTED_WORDS).flat());

const LONGEST = Math.max(...[...ALL].map(({ length }) => length));

/**
 * True if a word carries the task; case does not count, nor does a hyphen between two words.
 * @param changed the place of its only change, if the word did not carry the task before
 */
export function isProtectedWord(word: string, changed?: number): boolean {
  if (word.length > LONGEST) {
    if (!word.includes('-')) return false;
    // A giant word may change at each of its letters, so that its other parts are not read again.
    if (changed !== undefined) return isProtectedWord(partAt(word, changed));
  }
  const lower = word.toLowerCase().replaceAll('’', "'");
  return ALL.has(lower) || (lower.includes('-') && lower.split('-').some((part) => ALL.has(part)));
}

/** The part of a word between the hyphens around a place. */
function partAt(word: string, at: number): string {
  const end = word.indexOf('-', at);
  return word.slice(word.slice(0, at).lastIndexOf('-') + 1, end === -1 ? word.length : end);
}
