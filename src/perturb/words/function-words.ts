const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Prepositions whose deletion leaves a task clear; those that carry it are protected words. */
export const PREPOSITIONS = list(
  'of for with in on as about during via throughout against upon towards toward regarding around',
);

/** Words before a preposition that need it: negations, forms of `to be`, names, and fixed phrases. */
export const NEEDS_PREPOSITION = list(
  "a not is are was were be been being it's that's isn't aren't instead out such well far long soon because rather same appear appears occurs occur lies lie exists exist split splits splitting start starts starting begin begins beginning end ends ending",
);

/** Words after a preposition that need it, such as `in place`, `for loop` and `in which`. */
export const FOLLOWS_PREPOSITION = list(
  'place loop loops total common turn general which whose whom what',
);

export const DETERMINERS = list('a an the');

/** Words that mean another thing without their article: `a few` is some, `few` is hardly any. */
export const FOLLOWS_DETERMINER = list('few little lot bit couple while');

/** Verbs after which `that` only joins two clauses. */
export const BEFORE_THAT = list(
  'note assume assumes assuming ensure ensures guaranteed guarantee know knowing say says suppose means given such',
);
