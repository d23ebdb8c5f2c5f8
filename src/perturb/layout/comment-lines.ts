import type { Edit, Span } from '../task.ts';
import { lineEnd, newLineOf } from './places.ts';

/** The white space before a part that has its lines for itself; null if it shares them. */
export function ownIndentation(text: string, { start, end }: Span): string | null {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const after = text.slice(end, lineEnd(text, end));
  return before.trim() === '' && after.trim() === '' ? before : null;
}

/**
 * The edits that make a comment for each line of a part.
 * @param lines the lines that stay, in order
 */
export function commentLines(
  text: string,
  { start, end }: Span,
  lines: readonly Span[],
  marker: string,
  indentation: string,
): Edit[] {
  if (lines.every((line) => isBlank(text, line))) return [];
  const edits: Edit[] = [];
  let at = start;
  for (const line of lines) {
    const lead = at === start ? '' : newLineOf(text) + indentation;
    edits.push(
      isBlank(text, line)
        ? { start: at, end: line.end, text: lead + marker }
        : { start: at, end: line.start, text: `${lead}${marker} ` },
    );
    at = line.end;
  }
  return at === end ? edits : [...edits, { start: at, end, text: '' }];
}

/** The lines without an empty first one and an empty last one, where only quotes or signs are. */
export function withoutEmptyEnds(text: string, lines: readonly Span[]): Span[] {
  return lines.filter((line, i) => (i > 0 && i < lines.length - 1) || !isBlank(text, line));
}

/** A line without the white space that it starts with, up to a width. */
export function withoutIndentation(text: string, { start, end }: Span, width: number): Span {
  const own = /^[ \t]*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return { start: start + Math.min(own, width), end };
}

/** True for a line that has white space only. */
export function isBlank(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).trim() === '';
}
