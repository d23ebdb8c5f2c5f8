import { CST, Lexer } from 'yaml';

/** No config needs it, and the parser recurses. */
const DEEPEST = 100;

const OPENS: ReadonlySet<string | null> = new Set(['flow-seq-start', 'flow-map-start']);
const CLOSES: ReadonlySet<string | null> = new Set(['flow-seq-end', 'flow-map-end']);
const ITEMS: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind']);

export const TOO_DEEP = `has lists or mappings in one another more than ${DEEPEST} deep`;

/** Where YAML is nested too deep to be parsed: in brackets, in items of one line, or by indentation. */
export function tooDeepAt(text: string): number | null {
  let offset = 0;
  let depth = 0;
  let items = 0;
  let isLineStart = true;
  for (const lexeme of new Lexer().lex(text)) {
    const type = CST.tokenType(lexeme);
    if (OPENS.has(type)) depth += 1;
    else if (CLOSES.has(type)) depth -= 1;
    else if (ITEMS.has(type)) items += 1;
    else if (type === 'newline') items = 0;
    const indent = type === 'space' && isLineStart ? lexeme.length : 0;
    isLineStart = type === 'newline';
    // A level takes two columns as people write it, and one at least.
    if (depth + items > DEEPEST || indent > 2 * DEEPEST) return offset;
    offset += lexeme.length;
  }
  return null;
}
