import { Readable } from 'node:stream';
import { type Options, parse } from 'csv-parse';
import type { NamedFile } from '../../records/dataset.ts';
import { type Place, UserError } from '../../system/errors.ts';
import { textIn } from './bytes.ts';
import type { Peekable } from './peekable.ts';

/** The way in which a file separates its cells. */
interface Dialect {
  readonly delimiter: string;
  /** The header's line, from 1. */
  readonly from: number;
}

/** Possible delimiters with their names for messages, the most usual first. */
const DELIMITERS = new Map([
  [',', 'commas'],
  [';', 'semicolons'],
  ['\t', 'tabs'],
]);
/** A longer first line is no header. */
const LONGEST_HEADER = 1 << 20;

/** All line ends; a file may mix them. */
export const LINE_ENDS = ['\r\n', '\n', '\r'];

/** Name a delimiter in a message: `commas`. */
export function delimiterName(delimiter: string): string {
  return DELIMITERS.get(delimiter) ?? JSON.stringify(delimiter);
}

/**
 * Find the delimiter of a table's cells. A first line `sep=;` decides, as in Excel; otherwise the
 * header's text outside of quotes. A name `*.tsv` means tabs, unless the header has only other
 * delimiters.
 * @throws UserError if several delimiters are possible
 */
export async function dialectOf(file: NamedFile, bytes: Peekable<Buffer>): Promise<Dialect> {
  const [first = '', second = ''] = await firstLines(bytes);
  const chosen = /^"?sep=([^"\w ])"?$/i.exec(first)?.[1];
  const from = chosen === undefined ? 1 : 2;
  if (chosen !== undefined) return { delimiter: chosen, from };
  const isTabs = /\.tsv(\.gz)?$/i.test(file.path);
  const bare = withoutQuoted(first);
  const found = [...DELIMITERS.keys()].filter((delimiter) => bare.includes(delimiter));
  const [only] = found;
  if (isTabs && (found.length === 0 || found.includes('\t'))) return { delimiter: '\t', from };
  if (only === undefined || found.length === 1) return { delimiter: only ?? ',', from };
  const fitting: string[] = [];
  for (const delimiter of second === '' ? [] : found) {
    if (await fits(bytes, delimiter)) fitting.push(delimiter);
  }
  const [best] = fitting;
  if (best !== undefined && fitting.length === 1) return { delimiter: best, from };
  const place: Place = { file: file.label, line: 1 };
  const names = found.map(delimiterName).join(' and ');
  const message = `the header has ${names}, and either could be between its cells: put names that have any into quotes, or write sep=${found.at(-1)} in a line above it`;
  throw new UserError([{ place, message }]);
}

/** The first two lines; a line end within quotes does not count. */
async function firstLines(bytes: Peekable<Buffer>): Promise<string[]> {
  let text = '';
  for await (const part of textIn(bytes.peek())) {
    text += part;
    const lines = linesOf(text);
    // The second line may not be complete yet.
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

/**
 * True if the delimiter splits the header and the first row into the same number of cells, more
 * than one.
 */
async function fits(bytes: Peekable<Buffer>, delimiter: string): Promise<boolean> {
  const options: Options = {
    delimiter,
    record_delimiter: LINE_ENDS,
    relax_column_count: true,
    skip_empty_lines: true,
    to: 2,
  };
  try {
    const records: string[][] = [];
    const text = Readable.from(textIn(bytes.peek()));
    const parser = text.pipe(parse(options));
    text.on('error', (error) => parser.destroy(error));
    for await (const record of parser) records.push(record);
    text.destroy();
    const [header, row] = records;
    return header !== undefined && header.length > 1 && header.length === row?.length;
  } catch {
    // The quotes do not suit this delimiter.
    return false;
  }
}
