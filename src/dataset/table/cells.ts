/** Text or several texts: a list is told by its value, or by a cell that is a list's text. */
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
 * A cell that may hold a list of texts: a real list, JSON (`["a", "b"]`), or Python's way of
 * writing one (`['a', 'b']`), as pandas puts it into CSV files.
 * @returns null for a cell that is neither text nor such a list
 */
export function readCell(value: unknown): Cell | null {
  if (typeof value === 'string') return listFrom(value) ?? value;
  if (!Array.isArray(value)) return null;
  const cells = value.map((each) => (Array.isArray(each) ? readCell(each) : each));
  return cells.every(isCell) ? cells : null;
}

function isCell(value: unknown): value is Cell {
  return typeof value === 'string' || Array.isArray(value);
}

/** Whether text looks like a list of texts, read or not: a prompt does not begin so by chance. */
export function looksLikeList(text: string): boolean {
  return /^\s*\[\s*\[*\s*["'][\s\S]*\]\s*$/.test(text);
}

function listFrom(text: string): readonly Cell[] | null {
  if (!/^\s*\[[\s\S]*\]\s*$/.test(text)) return null;
  try {
    const parsed: unknown = JSON.parse(text);
    const cell = Array.isArray(parsed) ? readCell(parsed) : null;
    return cell === null || typeof cell === 'string' ? null : cell;
  } catch {
    return pythonList(text.trim());
  }
}

/** Python's repr of a list of strings, or null. */
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
