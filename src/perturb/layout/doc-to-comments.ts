import type { Node } from '../../grammar/parser.ts';
import { linesOf } from '../prose/prose.ts';
import { contentOf } from '../target.ts';
import type { Change, Edit } from '../task.ts';
import type { View } from '../view.ts';
import {
  commentLines,
  ownIndentation,
  withoutEmptyEnds,
  withoutIndentation,
} from './comment-lines.ts';
import { inOtherStyle } from './comment-style.ts';

/**
 * Documentation in its other form: Python's docstring as comments, in other languages a comment for
 * each line as one comment over several lines, or the other way round.
 */
export function docToComments(view: View): Change | null {
  const [first] = view.code?.documentation ?? [];
  if (view.code === null || first === undefined) return null;
  const isPython = view.code.grammar.file === 'python';
  const isDocstring = isPython && first.type === 'string';
  if (isPython && !isDocstring) return null;
  const edits = isDocstring ? docstringEdits(view, first) : inOtherStyle(view, view.code);
  return edits.length === 0 ? null : { edits };
}

/** The edits that make comments of a docstring: its lines stay, each after a `#`. */
function docstringEdits({ text, task }: View, string: Node): Edit[] {
  const span = { start: string.startIndex, end: string.endIndex };
  const indentation = ownIndentation(text, span);
  // Python refuses a body of comments alone; only an unfinished one goes on.
  const isFinished = task.reference !== null && task.reference.trim() !== '';
  if (isFinished && string.parent?.nextNamedSibling === null) return [];
  // Python ends a comment at a carriage return, too.
  if (indentation === null || /\r(?!\n)/.test(string.text)) return [];
  const [head, ...others] = linesOf(text, contentOf(string), null);
  if (head === undefined) return [];
  const lines = [
    withoutIndentation(text, head, Number.POSITIVE_INFINITY),
    ...others.map((line) => withoutIndentation(text, line, indentation.length)),
  ];
  return commentLines(text, span, withoutEmptyEnds(text, lines), '#', indentation);
}
