import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type Info, parse } from 'csv-parse';
import type { NamedFile } from '../../records/dataset.ts';
import { type FaultList, type Place, UserError } from '../../system/errors.ts';
import { readError, textIn } from './bytes.ts';
import { delimiterName, dialectOf, LINE_ENDS } from './csv-dialect.ts';
import type { Peekable } from './peekable.ts';

/** The most characters in one row; one answer has 4 MiB at most. */
const LONGEST_ROW = 16 << 20;
const MOST_COLUMNS = 1000;

/** One row of a table as column → text, and the line on which it begins. */
export interface CsvRow {
  readonly value: Readonly<Record<string, string>>;
  readonly place: Place & { readonly line: number };
}

interface Parsed {
  readonly record: readonly string[];
  readonly info: Info;
}

/**
 * The rows of a CSV file (RFC 4180, UTF-8; also with semicolons or tabs), whose first line is the
 * header. Columns without a name (an index written by pandas) are left out. Rows are streamed.
 * @param faults gets rows whose number of cells differs from the header's
 * @throws UserError for a file that cannot be read as CSV
 */
export async function* readCsv(
  file: NamedFile,
  bytes: Peekable<Buffer>,
  faults: FaultList,
): AsyncGenerator<readonly CsvRow[]> {
  const { delimiter, from } = await dialectIn(file, bytes);
  const parser = parse({
    delimiter,
    from_line: from,
    record_delimiter: LINE_ENDS,
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  // A failure on either side ends the other one. The loop below gets it from the parser.
  const done = pipeline(Readable.from(textIn(bytes.take())), parser).catch((error: unknown) => {
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  let header: readonly string[] | null = null;
  const lines = new Lines();
  try {
    for await (const parsed of parser as AsyncIterable<Parsed>) {
      const { record, info } = parsed;
      const place = { file: file.label, line: lines.startOf(record, info.lines) };
      if (header === null) {
        header = checkHeader(record, place);
      } else if (record.length !== header.length) {
        const message = `has ${record.length} cells where the header has ${header.length}: quote cells that have ${delimiterName(delimiter)}, quotes or line breaks in them`;
        faults.add(message, place);
      } else {
        yield [{ value: toObject(header, record), place }];
      }
    }
  } catch (error) {
    throw csvError(error, file, lines);
  } finally {
    parser.destroy();
    await done;
  }
}

async function dialectIn(file: NamedFile, bytes: Peekable<Buffer>) {
  try {
    return await dialectOf(file, bytes);
  } catch (error) {
    throw readError(error, file);
  }
}

/** Corrects the line numbers of csv-parse, which counts each CRLF within quotes as two lines. */
class Lines {
  #last = 0;
  #counted = 0;

  /** The first line of a row that may have several lines. */
  startOf(record: readonly string[], end: number): number {
    let breaks = 0;
    for (const cell of record) {
      for (const [lineEnd] of cell.matchAll(/\r\n|\n|\r/g)) {
        breaks += 1;
        if (lineEnd.length === 2) this.#counted += 1;
      }
    }
    const start = Math.max(this.#last + 1, this.real(end) - breaks);
    this.#last = this.real(end);
    return start;
  }

  /** The real line for a line number of csv-parse. */
  real(counted: number): number {
    return counted - this.#counted;
  }
}

function checkHeader(record: readonly string[], place: Place): readonly string[] {
  const names = record.map((name) => name.trim());
  const fail = (message: string): never => {
    throw new UserError([{ place, message }]);
  };
  if (names.length > MOST_COLUMNS) fail(`has ${names.length} columns: at most ${MOST_COLUMNS}`);
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
  if (twice !== undefined) fail(`has the column ${JSON.stringify(twice)} twice: name each once`);
  return names;
}

function toObject(header: readonly string[], record: readonly string[]): Record<string, string> {
  const entries = header.map((name, i) => [name, record[i] ?? ''] as const);
  return Object.fromEntries(entries.filter(([name]) => name !== ''));
}

function csvError(error: unknown, file: NamedFile, counted: Lines): UserError {
  if (!(error instanceof CsvError)) return readError(error, file);
  const lines = counted.real(Number(error.lines));
  const place = { file: file.label, ...(lines > 0 ? { line: lines } : {}) };
  const message =
    error.code === 'CSV_MAX_RECORD_SIZE'
      ? `a row is longer than ${LONGEST_ROW} characters: is a quote not closed?`
      : `is not CSV (${error.message.slice(0, 160)})`;
  return new UserError([{ place, message }], { cause: error });
}
