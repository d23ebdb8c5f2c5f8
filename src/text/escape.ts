/** Control, bidirectional, zero-width and other characters that change how text around them looks. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const ELLIPSIS = '…';

/** The most characters of a text that reports and logs show, by its kind. */
export const LENGTHS = {
  /** An id in a table of the terminal. */
  id: 80,
  /** Words of a service in the middle of a message of ours. */
  quote: 150,
  name: 200,
  /** The cause of a verdict, or a part of a message. */
  cause: 300,
  /** A line of code, a path, or a note of a run. */
  line: 400,
  /** A whole message. */
  message: 500,
  /** A note or a warning of a report. */
  note: 600,
  /** A message with its details, for files that programs read. */
  details: 1000,
} as const;
/**
 * A word joiner. It is invisible and separates two characters that would have a meaning together.
 */
const JOINER = '\u2060';

/**
 * Text of unknown origin on one line, cut to a length. No character in it can move the cursor, or
 * reorder or hide the text around it.
 * @param most how many characters are kept
 */
export function plainLine(text: string, most: number = LENGTHS.name): string {
  const cut = text.length > most ? `${text.slice(0, most - 1)}${ELLIPSIS}` : text;
  return cut.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(INVISIBLE, '\uFFFD');
}

/**
 * Text of unknown origin as a Markdown code span that can stand in a table cell. Nothing in it is a
 * link, a mention, an emoji, markup or the end of the cell.
 */
export function code(text: string, most: number = LENGTHS.name): string {
  const line = plainLine(text, most);
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  // GitHub splits a table into cells before it looks for code, so the backslash is removed only in
  // a table.
  return `${fence}${pad}${line.replaceAll('|', '\\|')}${pad}${fence}`;
}

/**
 * Lines of unknown origin as a fenced block of code: nothing in it ends the block.
 * @param language for highlighting; must be one of our own words
 */
export function fenced(lines: readonly string[], language: string): string {
  const safe = lines.map((line) => plainLine(line, LENGTHS.line));
  const runs = safe.flatMap((line) => line.match(/`+/g) ?? []);
  const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
  return [fence + language, ...safe, fence].join('\n');
}

/** Text of unknown origin as Markdown prose: every character that can mean something is escaped. */
export function prose(text: string, most: number = LENGTHS.cause): string {
  return plainLine(text, most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\b(GH)-(?=\d)/gi, `$1${JOINER}-`)
    .replaceAll(/[\\`*_{}[\]()+!|~$-]/g, '\\$&')
    .replaceAll(/[@#]/g, `$&${JOINER}`)
    .replaceAll(/:(?=\S)/g, `:${JOINER}`)
    .replaceAll(/\b(www)\./gi, `$1${JOINER}.`)
    .replace(/^\d+(?=\.)/, '$&\\');
}

/** Text of unknown origin between HTML tags of a Markdown document, where no Markdown is read. */
export function htmlText(text: string, most: number = LENGTHS.name): string {
  return plainLine(text, most)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll(/\b(GH)-(?=\d)/gi, `$1${JOINER}-`)
    .replaceAll(/[@#]/g, `$&${JOINER}`)
    .replaceAll(/\b(www)\./gi, `$1${JOINER}.`);
}

/**
 * Text for a runner's log, without workflow commands. The runner reads `::` at the start of a line
 * as a command, and the older form `##[` anywhere.
 */
export function forLog(text: string): string {
  return text
    .replaceAll('##[', `#${JOINER}#[`)
    .replaceAll(/^([^\S\r\n\u2028\u2029]*)::/gm, `$1${JOINER}::`);
}
