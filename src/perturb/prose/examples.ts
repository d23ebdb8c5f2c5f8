/** A line that begins a list of examples: further words are a heading's only before a colon. */
const HEADER =
  /^[\s\-*#=]*(?:(?:for|some|more|here (?:are|is)|see|sample|test)\s+)*(?:examples?|sample|e\.g\.?|i\.e\.?|inputs?|outputs?|tests?|test cases?|notes?|constraints?|returns?|args|parameters|raises)\b(?:[\s\w]{0,20}[:\-=]+|[\s\d]{0,9}(?:(?:in|out)puts?|cases?)?[\s\d]{0,9})\s*$/i;
/** Words that begin an example within a sentence. */
const INLINE =
  /\b(?:for (?:example|instance)|examples?\s*(?:\d+\s*)?:|e\.\s?g\.?|i\.\s?e\.?|ex:|such as:)/i;
const DOCTEST = /^\s*(?:>>>|\.\.\.(?:\s|$))/;
const ARROW = /(?:=>|->|==|➞|→|⇒|↦|\bassert\b)/;
const FENCE = /^\s*(?:```|~~~)/;
const WORD = /^[(]?\p{L}[\p{L}'’-]*[.,;:!?)]*$/u;

/**
 * Which lines of a documentation are prose. Examples are not: doctests, lines after a heading for
 * examples, and lines that are code for the most part.
 * @param lines without the signs of comments
 * @param name the function that examples call; null if it is not known
 * @returns for each line the place where its prose ends: 0 if there is none
 */
export function proseEnds(lines: readonly string[], name: string | null): number[] {
  let mode: 'prose' | 'doctest' | 'examples' | 'fence' = 'prose';
  return lines.map((line) => {
    if (line.trim() === '') {
      if (mode === 'doctest') mode = 'prose';
      return 0;
    }
    if (FENCE.test(line)) {
      mode = mode === 'fence' ? 'prose' : 'fence';
      return 0;
    }
    if (mode === 'fence') return 0;
    if (DOCTEST.test(line)) {
      mode = 'doctest';
      return 0;
    }
    if (mode === 'doctest') return 0;
    if (HEADER.test(line)) {
      mode = 'examples';
      return 0;
    }
    if (isCode(line, name)) return 0;
    if (mode === 'examples' && !isSentence(line)) return 0;
    const inline = INLINE.exec(line);
    // The rest of the paragraph may go on with the example.
    mode = inline === null ? 'prose' : 'examples';
    return inline === null ? line.length : inline.index;
  });
}

/** True for a line that has an arrow, a call of the function, or few words. */
function isCode(line: string, name: string | null): boolean {
  if (ARROW.test(line)) return true;
  if (name !== null && line.includes(`${name}(`)) return true;
  const tokens = line.trim().split(/\s+/);
  const words = tokens.filter((token) => WORD.test(token));
  return words.length * 2 < tokens.length;
}

/** True for words alone, as many as no output of an example has. */
function isSentence(line: string): boolean {
  const tokens = line.trim().split(/\s+/);
  return tokens.length >= 6 && tokens.every((token) => WORD.test(token));
}
