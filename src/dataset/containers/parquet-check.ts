import type { ColumnMetaData, PageHeader, SchemaTree } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { decompressors } from './parquet-codecs.ts';

const MOST_BYTES = 1 << 30;
const MOST_VALUES = 20_000_000;

/** The amounts that may still be unpacked from one file. */
export interface Budget {
  bytes: number;
  values: number;
}

export function newBudget(): Budget {
  return { bytes: MOST_BYTES, values: MOST_VALUES };
}

/**
 * Check one column of a row group before it is decoded. hyparquet trusts the counts in page headers
 * and in run-length runs. A few hostile bytes there would make it allocate memory without end.
 * @param bytes the whole file
 * @throws Error with the end of a sentence about the file
 */
export function checkRowGroup(
  bytes: Buffer,
  column: ColumnMetaData,
  schema: SchemaTree,
  budget: Budget,
): void {
  const start = Number(column.dictionary_page_offset || column.data_page_offset);
  const end = start + Number(column.total_compressed_size);
  if (!(start >= 4 && start <= end && end <= bytes.length)) {
    throw new Error(`the column ${column.path_in_schema.join('.')} lies outside the file`);
  }
  const levels = levelsOf(column, schema);
  const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
  const reader = { view, offset: 0 };
  while (reader.offset < view.byteLength - 1) {
    const header = parquetHeader(reader);
    const size = header.compressed_page_size;
    if (!(size >= 0 && reader.offset + size <= view.byteLength)) {
      throw new Error('a page lies outside its column');
    }
    const from = start + reader.offset;
    checkPage(bytes.subarray(from, from + size), header, column, levels, budget);
    reader.offset += size;
  }
}

interface Levels {
  readonly repetition: number;
  readonly definition: number;
}

function levelsOf(column: ColumnMetaData, schema: SchemaTree): Levels {
  let [node, repetition, definition] = [schema, 0, 0];
  for (const name of column.path_in_schema) {
    const child = node.children.find(({ element }) => element.name === name);
    if (child === undefined) throw new Error(`the schema has no column ${name}`);
    node = child;
    if (node.element.repetition_type === 'REPEATED') repetition += 1;
    if (node.element.repetition_type !== 'REQUIRED') definition += 1;
  }
  return { repetition, definition };
}

function checkPage(
  packed: Buffer,
  header: PageHeader,
  column: ColumnMetaData,
  levels: Levels,
  budget: Budget,
): void {
  const page =
    header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header;
  if (page === undefined) throw new Error(`pages of type ${header.type} are not supported`);
  spend(budget, 'values', page.num_values);
  spend(budget, 'bytes', header.uncompressed_page_size);
  if (header.type === 'DICTIONARY_PAGE') return;
  const unpack = (input: Buffer, length: number): Uint8Array => {
    if (column.codec === 'UNCOMPRESSED') return input;
    const decompress = decompressors[column.codec];
    if (decompress === undefined) throw new Error(`${column.codec} compression is not supported`);
    return decompress(input, length);
  };
  const count = page.num_values;
  const two = header.data_page_header_v2;
  if (two === undefined) {
    const body = new Runs(unpack(packed, header.uncompressed_page_size));
    if (levels.repetition > 0) body.prefixed(levels.repetition, count);
    if (levels.definition > 0) body.prefixed(levels.definition, count);
    body.values(page.encoding, column.type === 'BOOLEAN', count);
    return;
  }
  if (!(two.num_nulls >= 0 && two.num_nulls <= count))
    throw new Error('a page of more nulls than values');
  const [r, d] = [two.repetition_levels_byte_length, two.definition_levels_byte_length];
  if (!(r >= 0 && d >= 0 && r + d <= packed.length)) throw new Error('levels outside their page');
  if (levels.repetition > 0)
    new Runs(packed.subarray(0, r)).runs(widthOf(levels.repetition), count, r);
  if (levels.definition > 0)
    new Runs(packed.subarray(r, r + d)).runs(widthOf(levels.definition), count, d);
  const rest = packed.subarray(r + d);
  const isPacked = two.is_compressed !== false;
  const body = isPacked ? unpack(rest, header.uncompressed_page_size - r - d) : rest;
  if (two.encoding === 'RLE') new Runs(body).prefixed(1, count);
  else new Runs(body).values(two.encoding, false, count);
}

function spend(budget: Budget, what: keyof Budget, amount: number): void {
  if (!(amount >= 0)) throw new Error(`a page of ${amount} ${what}`);
  budget[what] -= amount;
  const most = what === 'bytes' ? MOST_BYTES : MOST_VALUES;
  if (budget[what] < 0) throw new Error(`it unpacks into over ${most} ${what}`);
}

function widthOf(level: number): number {
  return 32 - Math.clz32(level);
}

/** Walks over Parquet's run-length / bit-packed hybrid without making values. */
class Runs {
  readonly #bytes: Uint8Array;
  #offset = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Runs after a 32-bit length: the form of levels in version 1 pages. */
  prefixed(level: number, count: number): void {
    const length = this.#byte() | (this.#byte() << 8) | (this.#byte() << 16) | (this.#byte() << 24);
    const start = this.#offset;
    if (!(length >= 0 && start + length <= this.#bytes.length))
      throw new Error('levels outside their page');
    this.runs(widthOf(level), count, start + length);
    this.#offset = start + length;
  }

  values(encoding: string, isBoolean: boolean, count: number): void {
    if (encoding === 'PLAIN') return;
    if (encoding === 'RLE' && isBoolean) {
      this.prefixed(1, count);
    } else if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
      // A page with only nulls may end here.
      if (this.#offset < this.#bytes.length) this.runs(this.#byte(), count, this.#bytes.length);
    } else {
      throw new Error(
        `the encoding ${encoding} is not supported: write it with pyarrow's defaults`,
      );
    }
  }

  runs(width: number, count: number, end: number): void {
    if (width > 32) throw new Error('indexes of over 32 bits');
    let seen = 0;
    while (seen < count && this.#offset < end) {
      const header = this.#varint();
      const run = Math.floor(header / 2);
      const values = header % 2 === 1 ? run * 8 : run;
      // Bit-packed runs are filled up to whole groups of 8.
      const most = count - seen + (header % 2 === 1 ? 7 : 0);
      if (values === 0 || values > most) throw new Error('a run is longer than its page');
      this.#offset += header % 2 === 1 ? run * width : Math.ceil(width / 8);
      seen += values;
    }
  }

  #byte(): number {
    const byte = this.#bytes[this.#offset];
    if (byte === undefined) throw new Error('a page ends early');
    this.#offset += 1;
    return byte;
  }

  #varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
    throw new Error('a run is longer than its page');
  }
}
