import type { Change } from '../task.ts';
import type { View } from '../view.ts';
import { type Break, type BreakKind, breaksIn } from './breaks.ts';
import { newLineOf } from './places.ts';
import { type Row, rowsOf, unitOf } from './rows.ts';

/** A line is long if it has more characters than this. */
const LONG = 30;

/** The characters off the middle that a worse kind of place counts for. */
const PENALTIES: Readonly<Record<BreakKind, number>> = {
  comma: 0,
  logical: 0,
  clause: 0,
  comparison: 8,
  arithmetic: 16,
  opening: 12,
  value: 12,
  types: 24,
};
/** The same for each bracket of the line that is open there. */
const PENALTY_OF_BRACKET = 6;

/** A long line of code. */
interface LongLine {
  readonly row: Row;
  /** The end of its code, before a comment. */
  readonly end: number;
  readonly breaks: readonly Break[];
}

/** The longest line of the shown code that can be broken, broken near its middle. */
export function splitLines(view: View): Change | null {
  const { text, code, cut } = view;
  if (code === null) return null;
  const rows = rowsOf(view);
  const [longest] = longLines(view, rows);
  const place = longest === undefined ? undefined : bestBreak(longest);
  if (longest === undefined || place === undefined) return null;
  const unit = unitOf(rows) ?? (code.grammar.file === 'go' ? '\t' : '    ');
  const isPython = code.grammar.file === 'python';
  const sign = isPython && place.brackets.length === 0 ? ' \\' : '';
  const added = `${sign}${newLineOf(text)}${indentationAfter(view, longest, place, unit)}`;
  return place.start < cut
    ? { edits: [{ start: place.start, end: place.end, text: added }] }
    : null;
}

/** The long lines of the shown code that can be broken, the longest one first. */
function longLines({ text, code, cut }: View, rows: readonly Row[]): LongLine[] {
  const long = rows.filter(
    ({ start, end, kind }) =>
      end <= cut && end - start > LONG && kind !== 'text' && kind !== 'documentation',
  );
  const last = long.at(-1);
  if (code === null || last === undefined) return [];
  const comments = code.tree.rootNode.descendantsOfType([...code.grammar.comments]);
  const breaks = breaksIn(code, last.end);
  return long
    .map((row): LongLine => {
      const { start, end } = row;
      const comment = comments.find(({ startIndex: at }) => start <= at && at < end);
      const codeEnd = text.slice(0, comment?.startIndex ?? end).trimEnd().length;
      const own = breaks.filter((each) => start <= each.start && each.end < codeEnd);
      return { row, end: codeEnd, breaks: own };
    })
    .filter((line) => line.breaks.length > 0 && line.end - line.row.start > LONG)
    .toSorted((a, b) => b.end - b.row.start - (a.end - a.row.start) || a.row.start - b.row.start);
}

/** The best place of a line: near its middle, with few brackets around it. */
function bestBreak({ row, end, breaks }: LongLine): Break | undefined {
  const middle = (row.start + row.indentation.length + end) / 2;
  const costs = breaks.map((place) => {
    const depth = place.brackets.filter((bracket) => bracket > row.start).length;
    return Math.abs(place.start - middle) + PENALTIES[place.kind] + depth * PENALTY_OF_BRACKET;
  });
  return breaks[costs.indexOf(Math.min(...costs))];
}

/** The white space before the second half of a line. */
function indentationAfter(view: View, { row, end }: LongLine, place: Break, unit: string): string {
  const { text, code } = view;
  const { start, indentation } = row;
  const bracket = place.brackets.at(-1) ?? 0;
  const isOwn = bracket > start;
  if (!isOwn && place.brackets.length > 0 && row.kind === 'other') return indentation;
  // Python's habit is to align what is in brackets, where this makes the line no longer.
  const column = bracket - start;
  const isShorter = column + end - place.end < end - start;
  const isAligned = code?.grammar.file === 'python' && isOwn && place.kind !== 'opening';
  if (isAligned && isShorter) return indentation + ' '.repeat(column - indentation.length);
  // A header's second line has more indentation than the body after it.
  const isHeader = /[:{]$/.test(text.slice(start, end));
  return indentation + (isHeader && unit !== '\t' ? unit + unit : unit);
}
