import { grouped } from '../text/numbers.ts';
/** One part of a Markdown report. */
export interface Section {
  /** How a reader calls it; empty for what is never left out. */
  readonly name: string;
  readonly text: string;
  /** The higher, the sooner it is left out where space is short; 0 always stays. */
  readonly dispensable: number;
}

/** How much of long lists a report has room for. */
export interface Detail {
  readonly gates: number;
  /** Of the gates that do not pass, how many are explained. */
  readonly reasons: number;
  /** Suites that the first lines speak of. */
  readonly suites: number;
  readonly flips: number;
  readonly breaks: number;
  /** Of the breaks, how many are shown with their prompts' differences. */
  readonly diffs: number;
  readonly references: number;
  /** Rows of the table of transforms. */
  readonly transforms: number;
  /** Whether every metric of every transform is shown, or the most telling ones. */
  readonly everyMetric: boolean;
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

/** Markdown of our own that leads somewhere, or as it is where there is nowhere to go. */
export function linked(markdown: string, href: string | null): string {
  return href === null ? markdown : `[${markdown}](${href})`;
}

/** What was left out of a list; all of it is in the report. */
export function andMore(count: number): string {
  return count > 0 ? `\n\nand ${grouped(count)} more in report.html.` : '';
}
