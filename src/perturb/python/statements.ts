import type { Node } from '../../grammar/parser.ts';

/** A block of statements that is indented below its header. */
export interface Block {
  /** The node that has the block as its body, such as a loop or an `else`. */
  readonly header: Node;
  /** The place after the header's colon. */
  readonly colonEnd: number;
  /** The end of the header's line, which may have a comment. */
  readonly headerEnd: number;
  /** In order, without comments; at least one. */
  readonly statements: readonly [Node, ...Node[]];
  /** The space before the header. */
  readonly outer: string;
  /** The space before each statement. */
  readonly indent: string;
  /** The space that a block within it has more. */
  readonly unit: string;
}

/** Read a block of statements; null if it stands on its header's line. */
export function blockOf(node: Node | null, text: string): Block | null {
  const [first, ...others] = (node?.namedChildren ?? []).filter(
    (child): child is Node => child !== null && child.type !== 'comment',
  );
  const header = node?.parent ?? null;
  // The cases of a `match` are no statements.
  if (header === null || first === undefined || header.type === 'match_statement') return null;
  const colons = header.children.filter((child) => child?.type === ':');
  const colon = colons.findLast((child) => child !== null && child.endIndex <= first.startIndex);
  if (!colon) return null;
  const { endIndex: colonEnd } = colon;
  const headerEnd = lineEnd(text, colonEnd);
  if (headerEnd >= first.startIndex) return null;
  const outer = indentAt(text, header.startIndex);
  const indent = indentAt(text, first.startIndex);
  const unit = indent.startsWith(outer) ? indent.slice(outer.length) : indent;
  return { header, colonEnd, headerEnd, statements: [first, ...others], outer, indent, unit };
}

/** The place where the line of a place starts. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1;
}

/** The place where the line of a place ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  if (end === -1) return text.length;
  return text[end - 1] === '\r' ? end - 1 : end;
}

/** The line break after the line of a place. */
export function lineBreak(text: string, at: number): string {
  return text.startsWith('\r\n', lineEnd(text, at)) ? '\r\n' : '\n';
}

/** The start of the line after the line of a place; null if there is none. */
export function nextLine(text: string, at: number): number | null {
  const end = text.indexOf('\n', at);
  return end === -1 ? null : end + 1;
}

/** True if a line has nothing but a comment from a place on. */
export function isLineDone(text: string, at: number): boolean {
  return /^[ \t]*(?:;[ \t]*)?(?:#.*)?$/.test(text.slice(at, lineEnd(text, at)));
}

function indentAt(text: string, at: number): string {
  return /^[ \t]*/.exec(text.slice(lineStart(text, at), at))?.[0] ?? '';
}
