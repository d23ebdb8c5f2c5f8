import { parseBounded } from '../../text/bounded-json.ts';

/** A text or several texts. */
export type Cell = string | readonly Cell[];

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  a: '\x07',
  v: '\v',
  '0': '\0',
  '\\': '\\',
  "'": "'",
  '"': '"',
  '\n': '',
};

/**
 * Read a cell of a table. A text is one text, even if it looks like a list: a model may have
 * written it, and must not choose its number of answers. A real list is a list. So is the text of a
 * list in a column that the suite declares to have lists.
 * @param isList true if texts of the cell's column are lists
 * @returns null for any other value
 */
export function readCell(value: unknown, isList: boolean): Cell | null {
  if (typeof value === 'string') {
    return isList && value.trim() !== '' ? listFrom(value) : value;
  }
  return Array.isArray(value) ? realList(value) : null;
}

function realList(values: readonly unknown[]): readonly Cell[] | null {
  const cells = values.map((each) => (Array.isArray(each) ? realList(each) : each));
  return cells.every(isCell) ? cells : null;
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || Array.isArray(value);
}

/**
 * The list of texts that a text stands for: JSON (`["a", "b"]`), or Python's form (`['a', 'b']`),
 * which pandas writes into CSV files.
 */
export function listFrom(text: string): readonly Cell[] | null {
  const trimmed = text.trim();
  if (!trimmed.startsWith('[') || !trimmed.endsWith(']')) return null;
  try {
    const parsed = parseBounded(trimmed);
    return Array.isArray(parsed) ? realList(parsed) : null;
  } catch {
    return pythonList(trimmed);
  }
}

/** A cell in a form for messages. */
export function shownCell(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.trim().slice(0, 60));
  return Array.isArray(value) ? 'a list with other things than texts' : `a ${typeof value}`;
}

/** Advice for a text that looks like a list; empty for other texts. */
export function textHint(text: string, column: string): string {
  if (listFrom(text) === null) return '';
  return ` that looks like a list: if it is one, write list-columns: [${JSON.stringify(column)}] into the suite`;
}

/** Python's repr of a list of strings as a list; null for other texts. */
function pythonList(text: string): readonly string[] | null {
  const element = /\s*(?:'((?:[^'\\\n]|\\[\s\S])*)'|"((?:[^"\\\n]|\\[\s\S])*)")\s*(,|\])/y;
  const found: string[] = [];
  element.lastIndex = 1;
  while (element.lastIndex < text.length) {
    const match = element.exec(text);
    if (match === null) return null;
    found.push(unescapePython(match[1] ?? match[2] ?? ''));
    if (match[3] === ']') return element.lastIndex === text.length ? found : null;
  }
  return null;
}

function unescapePython(text: string): string {
  const pattern = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/gi;
  return text.replaceAll(pattern, (whole, x, u, long, character: string) => {
    const code = Number.parseInt(x ?? u ?? long ?? '', 16);
    if (!Number.isNaN(code)) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    return ESCAPES[character] ?? whole;
  });
}
