import { CST, Lexer } from 'yaml';

/** No config nests deeper, and the parser is recursive. */
const DEEPEST = 100;

const OPENS: ReadonlySet<string | null> = new Set(['flow-seq-start', 'flow-map-start']);
const CLOSES: ReadonlySet<string | null> = new Set(['flow-seq-end', 'flow-map-end']);
const ITEMS: ReadonlySet<string | null> = new Set(['seq-item-ind', 'explicit-key-ind']);

export const TOO_DEEP = `has lists or mappings nested more than ${DEEPEST} deep`;

/**
 * The offset at which YAML is nested too deep to parse: in brackets, in items of one line, or by
 * indentation. Null if it is not.
 */
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
    // A level of indentation takes at least one column, and usually two.
    if (depth + items > DEEPEST || indent > 2 * DEEPEST) return offset;
    offset += lexeme.length;
  }
  return null;
}
