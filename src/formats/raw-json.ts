/**
 * The original text of one member of a JSON object. Its numbers keep what JavaScript would lose:
 * 2.0, big integers, Python's NaN.
 * @param text a JSON object that was parsed without an error
 * @returns null if the object has no such member
 */
export function rawMember(text: string, member: string): string | null {
  const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[{}[\],:]/g;
  let depth = 0;
  let key: string | null = null;
  let start = 0;
  let found: string | null = null;
  for (const match of text.matchAll(tokens)) {
    const [token] = match;
    if (token === '{' || token === '[') depth += 1;
    if (token === '}' || token === ']') depth -= 1;
    const endsMember = (depth === 1 && token === ',') || (depth === 0 && token === '}');
    if (endsMember) {
      if (key === member) found = text.slice(start, match.index).trim();
      key = null;
    } else if (depth === 1 && key === null && token.startsWith('"')) {
      key = JSON.parse(token);
    } else if (depth === 1 && token === ':') {
      start = match.index + 1;
    }
  }
  return found;
}
