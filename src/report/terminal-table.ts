import Table from 'cli-table3';
import stringWidth from 'string-width';
import wrapText from 'wrap-ansi';
import { plainLine } from '../text/escape.ts';
import type { Column } from './markdown-parts.ts';

/** A column that can give way where a terminal is narrow. Its texts may have lines. */
export interface TerminalColumn<Row> extends Column<Row> {
  /** How its texts look; they are wrapped before. */
  readonly style?: (text: string, row: Row) => string;
  /** The characters in a line, at least, where its texts are wrapped; left out, they never are. */
  readonly least?: number;
  /** The higher, the sooner it goes where wrapping is not enough; left out, it stays. */
  readonly dispensable?: number;
}

/** A border and a space on each side of a cell. */
const AROUND = 3;

/**
 * A table for a terminal, as wide as its texts and no wider than the terminal: texts are wrapped, the
 * widest columns' first, and then the least important columns go.
 * @param columns `false` for those that are not wanted
 * @param width of the terminal, in characters
 */
export function terminalTable<Row>(
  columns: readonly (TerminalColumn<Row> | false)[],
  rows: readonly Row[],
  width: number,
): string {
  const wanted = columns.filter((column) => column !== false);
  const { shown, widths } = fitInto(wanted, rows, width);
  const table = new Table({
    head: shown.map(({ title }) => title),
    colAligns: shown.map(({ align }) => align),
    style: { head: [], border: [], compact: true },
  });
  for (const row of rows) {
    table.push(
      shown.map(({ cell, style }, at) => {
        const text = wrapped(cell(row), widths[at] ?? 0);
        return style === undefined ? text : style(text, row);
      }),
    );
  }
  return table.toString();
}

/** The columns that there is room for, and how wide the text of each may be. */
function fitInto<Row>(
  columns: readonly TerminalColumn<Row>[],
  rows: readonly Row[],
  width: number,
) {
  let shown = [...columns];
  for (;;) {
    const widths = shown.map(({ title, cell }) =>
      rows.reduce((most, row) => Math.max(most, widthOf(cell(row))), widthOf(title)),
    );
    const leasts = shown.map(({ title, least }, at) =>
      Math.max(least ?? widths[at] ?? 0, widthOf(title)),
    );
    let over = widths.reduce((sum, each) => sum + each + AROUND, 1) - width;
    for (; over > 0; over -= 1) {
      const room = widths.map((each, at) => (each > (leasts[at] ?? 0) ? each : 0));
      const widest = Math.max(0, ...room);
      if (widest === 0) break;
      widths[room.indexOf(widest)] = widest - 1;
    }
    const ranks = shown.map(({ dispensable = 0 }) => dispensable);
    const most = Math.max(0, ...ranks);
    if (over <= 0 || most === 0) return { shown, widths };
    shown = shown.toSpliced(ranks.indexOf(most), 1);
  }
}

/** The longest of a text's lines, in columns of a terminal: some characters take two. */
function widthOf(text: string): number {
  return Math.max(...text.split('\n').map((line) => stringWidth(line)));
}

/** Broken between words, and within those that are too long; what is indented stays so. */
function wrapped(text: string, width: number): string {
  const indent = /^ */.exec(text)?.[0] ?? '';
  const lines = wrapText(text.slice(indent.length), width - indent.length, { hard: true });
  // Spaces that are not to be broken at have done their work.
  return lines.replaceAll(/^/gm, indent).replaceAll('\u00a0', ' ');
}

const LONGEST_NAME = 40;

/** A name as a table has room for it: of a long one its start and its end. */
export function shortName(name: string): string {
  const line = plainLine(name, 200);
  const kept = Math.floor((LONGEST_NAME - 1) / 2);
  return line.length <= LONGEST_NAME ? line : `${line.slice(0, kept)}…${line.slice(-kept)}`;
}
