/**
 * The most levels of lists and objects inside one another. Real data needs fewer, and code that
 * walks over a value recurses.
 */
const DEEPEST = 1000;

const [QUOTE, BACKSLASH, OPEN, CLOSE, BRACE, END_BRACE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];

/** The error for JSON whose lists and objects are nested too deep. */
export class TooDeep extends Error {
  constructor() {
    super(`has lists or objects nested more than ${DEEPEST} deep`);
    this.name = 'TooDeep';
  }
}

/**
 * Parse JSON that comes from outside.
 * @throws TooDeep before anything is parsed
 * @throws SyntaxError as JSON.parse does
 */
export function parseBounded(text: string): unknown {
  if (isTooDeep(text)) throw new TooDeep();
  return JSON.parse(text);
}

/**
 * Check the depth of a value that was parsed elsewhere.
 * @throws TooDeep
 */
export function requireShallow(value: unknown): void {
  let level = [value].filter(isNested);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new TooDeep();
    level = level.flatMap((each) => Object.values(each)).filter(isNested);
  }
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}

function isTooDeep(text: string): boolean {
  // Most lines are too short to be nested too deep.
  if (text.length <= DEEPEST) return false;
  let depth = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === OPEN || code === BRACE) {
      depth += 1;
      if (depth > DEEPEST) return true;
    } else if (code === CLOSE || code === END_BRACE) depth -= 1;
  }
  return false;
}

/** The index of the quote that ends a string, or the text's length if there is none. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
    let first = end;
    while (text.charCodeAt(first - 1) === BACKSLASH) first -= 1;
    if ((end - first) % 2 === 0) return end;
  }
  return text.length;
}

/** JSON as Python writes it. JSON has no NaN and infinities, so they are read as null. */
export function parseJson(text: string): unknown {
  try {
    return parseBounded(text);
  } catch (error) {
    if (error instanceof TooDeep || !/NaN|Infinity/.test(text)) throw error;
    const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?Infinity|NaN/g;
    return parseBounded(text.replaceAll(tokens, (token) => (token[0] === '"' ? token : 'null')));
  }
}
