/** A member of a JSON object: its value, as it is written, and its place in the object's text. */
interface RawMember {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The original text of one member of a JSON object. Its numbers keep what JavaScript would lose:
 * 2.0, big integers, Python's NaN.
 * @param text a JSON object that was parsed without an error
 * @returns null if the object has no such member
 */
export function rawMember(text: string, member: string): string | null {
  return findMember(text, member)?.raw ?? null;
}

/**
 * A JSON object with other values of some members; all else stays as it is written.
 * @param text a JSON object that was parsed without an error
 * @param values a member that the object lacks is added at its end
 */
export function withMembers(text: string, values: Readonly<Record<string, unknown>>): string {
  let changed = text.trim();
  for (const [member, value] of Object.entries(values)) {
    const written = JSON.stringify(value);
    const found = findMember(changed, member);
    if (found !== null) {
      changed = changed.slice(0, found.start) + written + changed.slice(found.end);
    } else {
      const isEmpty = /^\{\s*\}$/.test(changed);
      const before = changed.slice(0, -1).trimEnd();
      changed = `${before}${isEmpty ? '' : ', '}${JSON.stringify(member)}: ${written}}`;
    }
  }
  return changed;
}

function findMember(text: string, member: string): RawMember | null {
  const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[{}[\],:]/g;
  let depth = 0;
  let key: string | null = null;
  let start = 0;
  let found: RawMember | null = null;
  for (const match of text.matchAll(tokens)) {
    const [token] = match;
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    const endsMember = (depth === 1 && token === ',') || (depth === 0 && token === '}');
    if (endsMember) {
      if (key === member) {
        const whole = text.slice(start, match.index);
        const raw = whole.trim();
        const from = start + whole.indexOf(raw);
        found = { raw, start: from, end: from + raw.length };
      }
      key = null;
    } else if (depth === 1 && key === null && token.startsWith('"')) {
      key = JSON.parse(token);
    } else if (depth === 1 && token === ':') {
      start = match.index + 1;
    }
  }
  return found;
}
