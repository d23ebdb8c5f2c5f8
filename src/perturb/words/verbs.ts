const list = (words: string): readonly string[] => words.split(' ');
const words = (text: string): ReadonlySet<string> => new Set(list(text));

/** Verbs whose form with -s is hardly ever a noun in the prose of programming. */
export const PLAIN_VERBS = list(
  'return take accept receive find check compute calculate determine implement convert remove replace concatenate filter contain have consist represent follow appear occur satisfy provide get make give want encode decode encrypt decrypt generate produce insert delete append parse perform evaluate assume consider ensure handle exist belong lie correspond depend indicate denote describe define happen become remain keep detect extract identify select choose iterate traverse verify validate solve simplify merge create write read allow expect apply compare know let require construct rotate obtain consume use',
);

/** Verbs whose forms are nouns as well, so that the words before them decide. */
export const OTHER_VERBS = list(
  'output print match split join group map move shift search form format call need test show display flip pass build transform swap pick store wrap combine rearrange reorder go come do eat play work look live help try win lose buy hold hit arrange say see think put turn assign discard separate complete',
);

/** Words that only the base form of a verb follows. */
export const BEFORE_BASE = words(
  'to should must will would can could may might shall please you we they i not then also',
);
/** Words that the base form follows if it is no noun. */
export const BEFORE_PLAIN_BASE = words('and or that which who');
/** Words that the form for he, she and it follows. */
export const BEFORE_THIRD = words('that which who it he she function method program then also');
/** Words that make a noun of the next one, or a fixed phrase as in `as follows`. */
export const BEFORE_NOUN = words('a an the this each every of in as its his her their your my');
