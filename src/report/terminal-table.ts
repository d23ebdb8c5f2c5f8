import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapText from 'wrap-ansi';
import { LENGTHS, plainLine } from '../text/escape.ts';
import type { Column } from './markdown-parts.ts';

/**
 * A column that can become narrower or go on a narrow terminal. Its texts may have several lines.
 */
export interface TerminalColumn<Row> extends Column<Row> {
  /** Adds the look of its texts, after they are wrapped. */
  readonly style?: (text: string, row: Row) => string;
  /** The fewest characters in a line of wrapped text; if absent, its texts are never wrapped. */
  readonly least?: number;
  /**
   * The column with the highest number goes first if wrapping is not enough; if absent, it stays.
   */
  readonly dispensable?: number;
}

/** A border and a space on each side of a cell. */
const AROUND = 3;

/**
 * A table for a terminal, as wide as its texts and no wider than the terminal. Texts are wrapped,
 * the widest columns' first. If that is not enough, the least important columns go.
 * @param columns `false` stands for an unwanted column
 * @param width of the terminal, in characters
 */
export function terminalTable<Row>(
  columns: readonly (TerminalColumn<Row> | false)[],
  rows: readonly Row[],
  width: number,
): string {
  const wanted = columns.filter((column) => column !== false);
  const { visible, widths } = fitInto(wanted, rows, width);
  const table = new Table({
    head: visible.map(({ title }) => title),
    colAligns: visible.map(({ align }) => align),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    table.push(
      visible.map(({ cell, style }, at) => {
        const text = wrapped(cell(row), widths[at] ?? 0);
        return style === undefined ? text : style(text, row);
      }),
    );
  }
  return table.toString();
}

/** The titles of the columns for which a terminal of this width is too narrow. */
export function leftOutColumns<Row>(
  columns: readonly (TerminalColumn<Row> | false)[],
  rows: readonly Row[],
  width: number,
): string[] {
  const wanted = columns.filter((column) => column !== false);
  const { visible } = fitInto(wanted, rows, width);
  return wanted.filter((column) => !visible.includes(column)).map(({ title }) => title);
}

/** The columns that fit, and the width for the text of each. */
function fitInto<Row>(
  columns: readonly TerminalColumn<Row>[],
  rows: readonly Row[],
  width: number,
) {
  let visible = [...columns];
  for (;;) {
    const widths = visible.map(({ title, cell }) =>
      rows.reduce((most, row) => Math.max(most, widthOf(cell(row))), widthOf(title)),
    );
    const leasts = visible.map(({ title, least }, at) =>
      Math.max(least ?? widths[at] ?? 0, widthOf(title)),
    );
    let over = widths.reduce((sum, each) => sum + each + AROUND, 1) - width;
    for (; over > 0; over -= 1) {
      const room = widths.map((each, at) => (each > (leasts[at] ?? 0) ? each : 0));
      const widest = Math.max(0, ...room);
      if (widest === 0) break;
      widths[room.indexOf(widest)] = widest - 1;
    }
    const ranks = visible.map(({ dispensable = 0 }) => dispensable);
    const most = Math.max(0, ...ranks);
    if (over <= 0 || most === 0) return { visible, widths };
    visible = visible.toSpliced(ranks.indexOf(most), 1);
  }
}

/** The width of a text's longest line, in columns of a terminal: some characters take two. */
function widthOf(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

/** Breaks lines between words, and within words that are too long. Indented text stays indented. */
function wrapped(text: string, width: number): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines = wrapText(text.slice(indent.length), width - indent.length, { hard: true });
  // Non-breaking spaces are not needed after the wrapping.
  return lines.replaceAll(/^/gm, indent).replaceAll('\u00a0', ' ');
}

const LONGEST_NAME = 40;

/** A name for a table: a long one keeps only its start and its end. */
export function shortName(name: string): string {
  const line = plainLine(name, LENGTHS.name);
  const kept = Math.floor((LONGEST_NAME - 1) / 2);
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, kept)}…${line.slice(-kept)}`;
}
