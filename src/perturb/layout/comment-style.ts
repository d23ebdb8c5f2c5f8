import { linesOf } from '../prose/prose.ts';
import type { Edit, Span } from '../task.ts';
import type { Code, View } from '../view.ts';
import {
  commentLines,
  isBlank,
  ownIndentation,
  withoutEmptyEnds,
  withoutIndentation,
} from './comment-lines.ts';
import { commentSpan, newLineOf } from './places.ts';

/** Signs that end a comment of one style or the other, or begin a second one in it. */
const UNSAFE = /\*\/|\/\*|\?>|\\[ \t]*$|[\u2028\u2029]|\r(?!\n)/m;
/** Comments that are orders for a tool. */
const ORDER = /^(?:\/\/[a-z]+:|(?:\/\/|\/\*)\s*(?:\+build|@ts-|eslint|prettier|nolint))/m;
/** The languages whose documentation begins with `/**`. */
const TWO_STARS = new Set(['javascript', 'typescript', 'java', 'php']);

/** A comment that has its lines for itself. */
interface Comment extends Span {
  readonly text: string;
  readonly indentation: string;
}

/** The edits that write a documentation's comments in their other style. */
export function inOtherStyle({ text }: View, code: Code): Edit[] {
  const comments = code.documentation.flatMap((node): Comment[] => {
    const place = commentSpan(node);
    const indentation = ownIndentation(text, place);
    const own = text.slice(place.start, place.end);
    return indentation === null ? [] : [{ ...place, text: own, indentation }];
  });
  return groupsOf(text, comments).flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.some((each) => !isSafe(each))) return [];
    return isBlock(first) ? asLines(text, first, code) : asBlock(text, group, first, code);
  });
}

/** Comments by the block that they are: one of several lines, or lines that follow each other. */
function groupsOf(text: string, comments: readonly Comment[]): Comment[][] {
  const groups: Comment[][] = [];
  for (const comment of comments) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNext =
      last !== undefined &&
      !isBlock(last) &&
      !isBlock(comment) &&
      last.indentation === comment.indentation &&
      /^[ \t]*\r?\n[ \t]*$/.test(text.slice(last.end, comment.start));
    if (isNext) group?.push(comment);
    else groups.push([comment]);
  }
  return groups;
}

function isBlock({ text }: Comment): boolean {
  return text.startsWith('/*');
}

function isSafe(comment: Comment): boolean {
  const { text } = comment;
  const content = isBlock(comment) ? text.slice(2, -2) : text.slice(2);
  return !UNSAFE.test(content) && !ORDER.test(text) && !/^\/[/*]!/.test(text);
}

/** Comments of one line each as a comment over several lines. */
function asBlock(text: string, group: readonly Comment[], first: Comment, code: Code): Edit[] {
  const { file, markers } = code.grammar;
  const { indentation } = first;
  const hasTwoStars = TWO_STARS.has(file) || first.text.startsWith('///');
  const newLine = newLineOf(text) + indentation;
  const edits = group.flatMap((comment): Edit[] => {
    const lead = comment === first ? `${hasTwoStars ? '/**' : '/*'}${newLine}` : '';
    const [line] = linesOf(text, comment, markers);
    return line === undefined || isBlank(text, line)
      ? [{ start: comment.start, end: comment.end, text: `${lead} *` }]
      : [{ start: comment.start, end: line.start, text: `${lead} * ` }];
  });
  const end = group.at(-1)?.end ?? first.end;
  return [...edits, { start: end, end, text: `${newLine} */` }];
}

/** A comment over several lines as a comment for each line. */
function asLines(text: string, comment: Comment, code: Code): Edit[] {
  const isDoc = code.grammar.file === 'rust' && comment.text.startsWith('/**');
  const lines = withoutEmptyEnds(text, contentsOf(text, comment, code.grammar.markers));
  return commentLines(text, comment, lines, isDoc ? '///' : '//', comment.indentation);
}

/** The lines of a comment without the stars or the white space that all of them begin with. */
function contentsOf(text: string, comment: Comment, markers: RegExp): Span[] {
  const [, ...rows] = comment.text
    .slice(0, -2)
    .split('\n')
    .filter((row) => row.trim() !== '');
  if (rows.every((row) => /^\s*\*/.test(row))) return linesOf(text, comment, markers);
  const [head, ...others] = linesOf(text, comment, /^[ \t]*\/\*\*?[ \t]?/);
  const widths = rows.map((row) => /^[ \t]*/.exec(row)?.[0].length ?? 0);
  const width = Math.min(...widths);
  const rest = others.map((line) => withoutIndentation(text, line, width));
  return head === undefined ? rest : [head, ...rest];
}
