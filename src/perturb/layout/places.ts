import type { Node } from '../../grammar/parser.ts';
import { reachOf } from '../spans.ts';
import type { Edit, Span } from '../task.ts';
import type { Code, View } from '../view.ts';
import { BODIES } from './bodies.ts';

/** Nodes whose white space counts, beside a grammar's strings. `text` is PHP's text around code. */
const OTHER_TEXTS = ['heredoc_end', 'text', 'preproc_def', 'preproc_function_def', 'preproc_call'];

/** One line of a text, without its end. */
export interface Line extends Span {
  readonly text: string;
  /** The white space before its first other sign. */
  readonly indentation: string;
}

/** The lines of a text up to a place. */
export function linesBefore(text: string, end: number): Line[] {
  const lines: Line[] = [];
  for (const { 0: whole, index } of text.slice(0, end).matchAll(/[^\n]*\n?/g)) {
    if (whole === '') continue;
    const line = whole.replace(/\r?\n$/, '');
    const indentation = /^[ \t]*/.exec(line)?.[0] ?? '';
    lines.push({ start: index, end: index + line.length, text: line, indentation });
  }
  return lines;
}

/** The end of the line that a place is on. */
export function lineEnd(text: string, place: number): number {
  const end = text.slice(place).search(/\r?\n/);
  return end === -1 ? text.length : place + end;
}

/** The sign of a new line that a text uses. */
export function newLineOf(text: string): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Tells of a place, which is the end or the start of a line, if a string or a comment of a program
 * goes on over it: white space in them is a part of them.
 */
export function textsIn(text: string, { grammar, tree }: Code): (place: number) => boolean {
  const texts = tree.rootNode
    .descendantsOfType([...grammar.strings, ...grammar.comments, ...OTHER_TEXTS])
    .map((node) =>
      grammar.comments.includes(node.type) ? commentSpan(node) : stringSpan(text, node),
    );
  const reach = reachOf(texts);
  return (place) => place < reach(place);
}

/** The place of a comment: some grammars count the new line after it to it. */
export function commentSpan({ startIndex: start, text }: Node): Span {
  return { start, end: start + text.trimEnd().length };
}

/** The place of a string: Bash's grammar leaves out the white space before a heredoc's text. */
export function stringSpan(text: string, { type, startIndex, endIndex: end }: Node): Span {
  const isWholeLine = type === 'heredoc_body';
  return { start: isWholeLine ? text.lastIndexOf('\n', startIndex - 1) + 1 : startIndex, end };
}

/**
 * True if a line's end comes after one statement and before another one, so that further new lines
 * there change nothing.
 * @param end the end of a line that is not empty
 */
export function isBetweenStatements({ text, code }: View, end: number): boolean {
  if (code === null) return false;
  const last = text.slice(0, end).trimEnd().length - 1;
  if (last < 0 || text[last] === '\\') return false;
  const next = text.slice(end).search(/\S/);
  if (next === -1) return true;
  const node = code.tree.rootNode.descendantForIndex(last, end + next + 1);
  return node !== null && BODIES.has(node.type);
}

/**
 * An edit that inserts an empty line after a line of the shown part. At the cut itself it replaces
 * the sign before it, because an insertion there would not be shown.
 * @param end the end of the line
 */
export function emptyLineAfter({ text, cut }: View, end: number): Edit {
  const added = newLineOf(text);
  if (end < cut) return { start: end, end, text: added };
  return { start: end - 1, end, text: `${text[end - 1] ?? ''}${added}` };
}
