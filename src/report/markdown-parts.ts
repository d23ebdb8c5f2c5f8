import { grouped } from '../text/numbers.ts';
/** One part of a Markdown report. */
export interface Section {
  /** Its name for readers; empty if it is never left out. */
  readonly name: string;
  readonly text: string;
  /** The part with the highest number is left out first if space is short; 0 always stays. */
  readonly dispensable: number;
}

/** The room of a report for long lists. */
export interface Detail {
  readonly gates: number;
  /** The number of gates that do not pass and get their reason. */
  readonly reasons: number;
  /** The number of suites in the first lines. */
  readonly suites: number;
  readonly flips: number;
  readonly breaks: number;
  /** The number of breaks that are shown with their prompts' differences. */
  readonly diffs: number;
  readonly references: number;
  /** The number of rows in the table of transforms. */
  readonly transforms: number;
  /** True to show every metric of every transform, false for the most telling ones. */
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

/** A table from its columns; `false` stands for an unwanted one. Cells are Markdown already. */
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

/** Trusted Markdown as a link, or unchanged if there is no address. */
export function linked(markdown: string, href: string | null): string {
  return href === null ? markdown : `[${markdown}](${href})`;
}

/** A line for the rest of a list, which report.html has in full. */
export function andMore(count: number): string {
  return count > 0 ? `\n\nand ${grouped(count)} more in report.html.` : '';
}
