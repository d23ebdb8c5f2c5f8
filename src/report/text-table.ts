import { LENGTHS, plainLine, prose } from '../text/escape.ts';
import { table } from './markdown-parts.ts';
import { terminalTable } from './terminal-table.ts';

/** A column of a table that every report shows alike: its cells are plain texts. */
export interface TextColumn<R> {
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
  readonly cell: (row: R) => string;
  /** The column with the highest number goes first where space is short; 0 stays. */
  readonly dispensable: number;
}

/** The table for a terminal of so many characters. */
export function inTerminal<R>(
  columns: readonly TextColumn<R>[],
  rows: readonly R[],
  width: number,
): string {
  const shown = columns.map(({ cell, dispensable, ...column }) => ({
    ...column,
    cell: (row: R) => plainLine(cell(row), LENGTHS.line),
    ...(dispensable === 0 ? {} : { dispensable }),
  }));
  return terminalTable(shown, rows, width);
}

/** The table in Markdown. */
export function inMarkdown<R>(columns: readonly TextColumn<R>[], rows: readonly R[]): string {
  const shown = columns.map(({ title, align, cell }) => ({
    title: prose(title),
    align,
    cell: (row: R) => prose(cell(row), LENGTHS.line),
  }));
  return table(shown, rows);
}
