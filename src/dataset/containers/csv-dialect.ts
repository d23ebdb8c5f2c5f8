import { Readable } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import type { NamedFile } from '../../records/dataset.ts';
import { type Place, UserError } from '../../system/errors.ts';
import { openText } from './bytes.ts';

/** How a file writes its cells. */
interface Dialect {
  readonly delimiter: string;
  /** The header's line, from 1. */
  readonly from: number;
}

/** In the order of preference where any would do; what messages call them. */
const DELIMITERS = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
]);
/** Longer lines are no header. */
const LONGEST_HEADER = 1 << 20;

/** All ends of lines that a file may mix. */
export const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Name a delimiter in a message: `commas`. */
export function delimiterName(delimiter: string): string {
  return DELIMITERS.get(delimiter) ?? JSON.stringify(delimiter);
}

/**
 * Find what stands between a table's cells: what a first line `sep=;` says, as Excel reads it, else
 * what the header has outside of quotes. A name `*.tsv` says tabs, where the header has some.
 * @throws UserError where several delimiters would do
 */
export async function dialectOf(file: NamedFile): Promise<Dialect> {
  const [first = '', second = ''] = await firstLines(file.path);
  const said = /^"?sep=([^"\w ])"?$/i.exec(first)?.[1];
  const from = said === undefined ? 1 : 2;
  if (said !== undefined) return { delimiter: said, from };
  const isTabs = /\.tsv(\.gz)?$/i.test(file.path);
  const bare = withoutQuoted(first);
  const found = [...DELIMITERS.keys()].filter((delimiter) => bare.includes(delimiter));
  const [only] = found;
  if (isTabs && (found.length === 0 || found.includes('\t'))) return { delimiter: '\t', from };
  if (only === undefined || found.length === 1) return { delimiter: only ?? ',', from };
  const fitting: string[] = [];
  for (const delimiter of second === '' ? [] : found) {
    if (await fits(file.path, delimiter)) fitting.push(delimiter);
  }
  const [best] = fitting;
  if (best !== undefined && fitting.length === 1) return { delimiter: best, from };
  const place: Place = { file: file.shown, line: 1 };
  const names = found.map(delimiterName).join(' and ');
  const message = `the header has ${names}, and either could be between its cells: put names that have any into quotes, or write sep=${found.at(-1)} in a line above it`;
  throw new UserError([{ place, message }]);
}

/** The first two lines; a line's end within quotes is none. */
async function firstLines(path: string): Promise<string[]> {
  let text = '';
  for await (const part of openText(path)) {
    text += part;
    const lines = linesOf(text);
    // What a line ends with may not have come yet.
    if (lines.length > 2 || text.length > LONGEST_HEADER) return lines;
  }
  return linesOf(text);
}

function linesOf(text: string): string[] {
  const lines: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length && lines.length < 2; at += 1) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    if (isQuoted || (character !== '\n' && character !== '\r')) continue;
    if (at > start) lines.push(text.slice(start, at));
    start = at + 1;
  }
  return start < text.length ? [...lines, text.slice(start)] : lines;
}

function withoutQuoted(line: string): string {
  return line.replaceAll(/"[^"]*"/g, '');
}

/** Whether the header and the first row have equally many cells by a delimiter, and several. */
async function fits(path: string, delimiter: string): Promise<boolean> {
  const options: Options = {
    delimiter,
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    skip_empty_lines: true,
    to: 2,
  };
  try {
    const records: string[][] = [];
    const text = Readable.from(openText(path));
    const parser = text.pipe(parse(options));
    text.on('error', (error) => parser.destroy(error));
    for await (const record of parser) records.push(record);
    text.destroy();
    const [header, row] = records;
    return header !== undefined && header.length > 1 && header.length === row?.length;
  } catch {
    // Quotes that fit another delimiter.
    return false;
  }
}
