import {
  type FileMetaData,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetSchema,
} from 'hyparquet';
import type { NamedFile } from '../../records/dataset.ts';
import { messageOf, type Place, UserError } from '../../system/errors.ts';
import { requireShallow, TooDeep } from '../../text/bounded-json.ts';
import type { OpenedFile } from './bytes.ts';
import { checkRowGroup, newBudget } from './parquet-check.ts';
import { decompressors } from './parquet-codecs.ts';

const LARGEST_FILE = 256 << 20;
const LARGEST_FOOTER = 16 << 20;
const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 1000;

/** One row as column → value, and its number from 1 over the whole file. */
export interface ParquetRow {
  readonly value: object;
  readonly place: Place & { readonly row: number };
}

/**
 * The rows of a Parquet file, one row group in memory at a time. Each group's pages are checked
 * before they are decoded, so that a small file cannot unpack into gigabytes.
 * @throws UserError for a file that is broken, too large or uses unsupported features
 */
export async function* readParquet(
  file: NamedFile,
  opened: OpenedFile,
): AsyncGenerator<readonly ParquetRow[]> {
  try {
    yield* readGroups(file, opened);
  } catch (error) {
    if (error instanceof UserError) throw error;
    // Deeply nested lists in the schema make hyparquet recurse too deep.
    const why = error instanceof RangeError ? new TooDeep() : error;
    const message = `cannot be read as Parquet (${messageOf(why).slice(0, 200)})`;
    throw new UserError([{ place: { file: file.label }, message }], { cause: error });
  }
}

async function* readGroups(
  file: NamedFile,
  { size, whole: readWhole }: OpenedFile,
): AsyncGenerator<readonly ParquetRow[]> {
  if (size > LARGEST_FILE) throw new Error(`${size} bytes: at most ${LARGEST_FILE}`);
  const bytes = await readWhole();
  if (bytes.length < 12) throw new Error('the file is truncated');
  if (bytes.readUInt32LE(bytes.length - 8) > LARGEST_FOOTER)
    throw new Error('its footer is too large');
  const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const buffer = {
    byteLength: whole.byteLength,
    slice: (start: number, end?: number) => whole.slice(start, end),
  };
  const metadata = await parquetMetadataAsync(buffer, { geoparquet: false });
  checkShape(metadata);
  const budget = newBudget();
  const schema = parquetSchema(metadata);
  let first = 0;
  for (const group of metadata.row_groups) {
    for (const { meta_data: column } of group.columns) {
      if (column === undefined) throw new Error('a column is encrypted or in another file');
      checkRowGroup(bytes, column, schema, budget);
    }
    const count = Number(group.num_rows);
    // hyparquet must read only the checked pages, so it gets no page index.
    const columns = group.columns.map(({ file_offset, meta_data }) => ({
      file_offset,
      ...(meta_data === undefined ? {} : { meta_data }),
    }));
    const rows = await parquetReadObjects({
      file: buffer,
      metadata: { ...metadata, num_rows: group.num_rows, row_groups: [{ ...group, columns }] },
      compressors: decompressors,
      useOffsetIndex: false,
    });
    for (const row of rows) requireShallow(row);
    const before = first;
    yield rows.map((value, i) => ({
      value: toPlain(value),
      place: { file: file.label, row: before + i + 1 },
    }));
    first += count;
  }
}

function checkShape(metadata: FileMetaData): void {
  if (metadata.schema.length > 4 * MOST_COLUMNS) throw new Error(`over ${MOST_COLUMNS} columns`);
  let rows = 0;
  for (const group of metadata.row_groups) {
    if (group.columns.length > MOST_COLUMNS) throw new Error(`over ${MOST_COLUMNS} columns`);
    const count = Number(group.num_rows);
    if (count < 0) throw new Error('a row group has a negative number of rows');
    rows += count;
    if (rows > MOST_ROWS) throw new Error(`over ${MOST_ROWS} rows`);
  }
}

/** Parquet's 64-bit integers as numbers if they fit, otherwise as text. */
function toPlain(row: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value !== 'bigint'
        ? value
        : Number.isSafeInteger(Number(value))
          ? Number(value)
          : `${value}`,
    ]),
  );
}
