/** One part of a Markdown report. */
export interface Section {
  readonly text: string;
  /** The higher, the sooner it is left out where space is short; 0 always stays. */
  readonly dispensable: number;
}

/** How much of long lists a report has room for. */
export interface Detail {
  readonly flips: number;
  readonly breaks: number;
  /** Of the breaks, how many are shown with their prompts' differences. */
  readonly diffs: number;
  readonly references: number;
}

/** A part that can be folded. */
export function fold(summary: string, body: string, isOpen: boolean): string {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n</details>`;
}

/** A column of a table: its title, its alignment, and its cell for a row. */
export interface Column<Row> {
  readonly title: string;
  readonly align: 'left' | 'right' | 'center';
  readonly cell: (row: Row) => string;
}

const ALIGNMENTS = { left: '---', right: '--:', center: ':-:' } as const;

/** A table by its columns, `false` for those that are not wanted; cells are Markdown of their own. */
export function table<Row>(
  columns: readonly (Column<Row> | false)[],
  rows: readonly Row[],
): string {
  const wanted = columns.filter((column) => column !== false);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(wanted.map(({ title }) => title)),
    `|${wanted.map(({ align }) => ALIGNMENTS[align]).join('|')}|`,
    ...rows.map((row) => line(wanted.map(({ cell }) => cell(row)))),
  ].join('\n');
}

/** What was left out of a list. */
export function andMore(count: number, where: string): string {
  return count > 0 ? `\n\nand ${count.toLocaleString('en-US')} more in ${where}.` : '';
}
