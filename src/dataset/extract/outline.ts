/** A definition with its body in braces. */
export interface Definition {
  /** Null if it has no name: a block, a loop. */
  readonly name: string | null;
  /** The start of the line on which its header begins. */
  readonly start: number;
  /** The position after its closing brace; null if it is never closed. */
  readonly end: number | null;
  /** The number of open braces around it. */
  readonly depth: number;
}

const LONGEST_HEADER = 2000;
const FUNCTION = /\b(?:fn|func(?:\s*\([^(){}]*\))?|function\b(?:\s*\*)?|sub)\s+([A-Za-z_$][\w$]*)/;
const TYPE =
  /\b(?:class|enum|impl|interface|mod|module|namespace|record|struct|trait|union)\s+([A-Za-z_$][\w$]*)/;
const ASSIGNED =
  /(?<![\w$])\d*([A-Za-z_$][\w$]*)\s*(?::[^=()]{0,200})?=\s*(?:async\b\s*)?(?:function\b|\()/;
const CALLED = /(?<![\w$])\d*([A-Za-z_$~][\w$]*)\s*(?:<[^<>()]{0,200}>\s*)?\(/;
/** Preprocessor lines and attributes. */
const DIRECTIVES = /^(?:[ \t]*(?:#[^\n]*)?\n)+/;
const CONTROL: ReadonlySet<string> = new Set(
  'catch do elif else elsif for foreach if loop match return switch try unless until while with'.split(
    ' ',
  ),
);

/**
 * The definitions in code of a language with braces, in the order of their headers.
 * @param code with strings and comments blanked out
 */
export function outline(code: string): Definition[] {
  const found: { name: string | null; start: number; end: number | null; depth: number }[] = [];
  const open: number[] = [];
  let header = 0;
  for (const { 0: sign, index } of code.matchAll(/[{};]/g)) {
    if (sign === '{') {
      const from = Math.max(header, index - LONGEST_HEADER);
      const text = code.slice(from, index);
      const skipped = DIRECTIVES.exec(text)?.[0].length ?? 0;
      const { name, at } = nameIn(text.slice(skipped));
      const line = text.lastIndexOf('\n', skipped + at) + 1;
      open.push(found.length);
      found.push({ name, start: from + line, end: null, depth: open.length - 1 });
    } else if (sign === '}') {
      const definition = found[open.pop() ?? -1];
      if (definition !== undefined) definition.end = index + 1;
    }
    header = index + 1;
  }
  return found;
}

function nameIn(header: string): { name: string | null; at: number } {
  for (const pattern of [FUNCTION, TYPE, ASSIGNED, CALLED]) {
    // A type's header has no brackets after its name.
    const from = pattern === TYPE ? header.lastIndexOf('(') + 1 : 0;
    const match = pattern.exec(header.slice(from));
    const name = match?.[1];
    if (match === null || name === undefined) continue;
    const at = from + match.index;
    return { name: CONTROL.has(name) ? null : name, at };
  }
  return { name: null, at: Math.max(0, header.search(/\S/)) };
}

/**
 * The number of braces still open at the end of the code; negative if it closes more than it opens.
 */
export function openBraces(code: string): number {
  let depth = 0;
  for (const [brace] of code.matchAll(/[{}]/g)) depth += brace === '{' ? 1 : -1;
  return depth;
}
