/** Words that follow a name, never an article. */
const AFTER_NAME = new Set(
  'and or of is in to from with for that which are if then but by at on as has have had must should shall can could will would be was were upon into plus minus times divided'.split(
    ' ',
  ),
);
const NOUN = /^["'“‘`(*_]*([\p{L}\p{N}]+)/u;

/**
 * True if the word `a` is a name, as in `a path A of length k`, and no article.
 * @param closing the punctuation after the word
 * @param next the token after it; empty at the end of a line
 */
export function isNamedA(word: string, closing: string, next: string): boolean {
  if (word !== 'a' && word !== 'A') return false;
  const [, noun = ''] = NOUN.exec(next) ?? [];
  return closing !== '' || (next !== '' && (noun === '' || AFTER_NAME.has(noun.toLowerCase())));
}
