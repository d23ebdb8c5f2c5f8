export const id = 2554;
export const ids = [2554];
export const modules = {

/***/ 62554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquet: () => (/* binding */ readParquet)
});

// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 4 modules
var src_column = __webpack_require__(66381);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
;// CONCATENATED MODULE: ./src/dataset/containers/parquet-codecs.ts



/** Writers usually make pages of about 1 MiB. */
const LARGEST_PAGE = 64 << 20;
/** Unpackers of Parquet pages. None returns more than the page's header says, or 64 MiB. */
const decompressors = {
    SNAPPY: limited((input, length) => {
        const output = new Uint8Array(length);
        (0,snappy/* snappyUncompress */.t)(input, output);
        return output;
    }),
    GZIP: limited((input, length) => (0,external_node_zlib_.gunzipSync)(input, { maxOutputLength: Math.max(1, length) })),
    BROTLI: limited((input, length) => (0,external_node_zlib_.brotliDecompressSync)(input, { maxOutputLength: Math.max(1, length) })),
    ZSTD: limited((input, length) => (0,src/* decompressZstd */.l8)(input, new Uint8Array(length))),
    LZ4: limited(src/* decompressLz4 */.yk),
    LZ4_RAW: limited(src/* decompressLz4Raw */.SF),
};
function limited(decompress) {
    return (input, length) => {
        if (!(length >= 0 && length <= LARGEST_PAGE))
            throw new Error(`a page of ${length} bytes`);
        // Not every unpacker here understands the packed form of zero bytes.
        return length === 0 ? new Uint8Array(0) : decompress(input, length);
    };
}

;// CONCATENATED MODULE: ./src/dataset/containers/parquet-check.ts


const MOST_BYTES = 1 << 30;
const MOST_VALUES = 20_000_000;
function newBudget() {
    return { bytes: MOST_BYTES, values: MOST_VALUES };
}
/**
 * Check one column of a row group before it is decoded. hyparquet trusts the counts in page headers
 * and in run-length runs. A few hostile bytes there would make it allocate memory without end.
 * @param bytes the whole file
 * @throws Error with the end of a sentence about the file
 */
function checkRowGroup(bytes, column, schema, budget) {
    const start = Number(column.dictionary_page_offset || column.data_page_offset);
    const end = start + Number(column.total_compressed_size);
    if (!(start >= 4 && start <= end && end <= bytes.length)) {
        throw new Error(`the column ${column.path_in_schema.join('.')} lies outside the file`);
    }
    const levels = levelsOf(column, schema);
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
    const reader = { view, offset: 0 };
    while (reader.offset < view.byteLength - 1) {
        const header = (0,src_column/* parquetHeader */.wK)(reader);
        const size = header.compressed_page_size;
        if (!(size >= 0 && reader.offset + size <= view.byteLength)) {
            throw new Error('a page lies outside its column');
        }
        const from = start + reader.offset;
        checkPage(bytes.subarray(from, from + size), header, column, levels, budget);
        reader.offset += size;
    }
}
function levelsOf(column, schema) {
    let [node, repetition, definition] = [schema, 0, 0];
    for (const name of column.path_in_schema) {
        const child = node.children.find(({ element }) => element.name === name);
        if (child === undefined)
            throw new Error(`the schema has no column ${name}`);
        node = child;
        if (node.element.repetition_type === 'REPEATED')
            repetition += 1;
        if (node.element.repetition_type !== 'REQUIRED')
            definition += 1;
    }
    return { repetition, definition };
}
function checkPage(packed, header, column, levels, budget) {
    const page = header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header;
    if (page === undefined)
        throw new Error(`pages of type ${header.type} are not supported`);
    spend(budget, 'values', page.num_values);
    spend(budget, 'bytes', header.uncompressed_page_size);
    if (header.type === 'DICTIONARY_PAGE')
        return;
    const unpack = (input, length) => {
        if (column.codec === 'UNCOMPRESSED')
            return input;
        const decompress = decompressors[column.codec];
        if (decompress === undefined)
            throw new Error(`${column.codec} compression is not supported`);
        return decompress(input, length);
    };
    const count = page.num_values;
    const two = header.data_page_header_v2;
    if (two === undefined) {
        const body = new Runs(unpack(packed, header.uncompressed_page_size));
        if (levels.repetition > 0)
            body.prefixed(levels.repetition, count);
        if (levels.definition > 0)
            body.prefixed(levels.definition, count);
        body.values(page.encoding, column.type === 'BOOLEAN', count);
        return;
    }
    if (!(two.num_nulls >= 0 && two.num_nulls <= count))
        throw new Error('a page of more nulls than values');
    const [r, d] = [two.repetition_levels_byte_length, two.definition_levels_byte_length];
    if (!(r >= 0 && d >= 0 && r + d <= packed.length))
        throw new Error('levels outside their page');
    if (levels.repetition > 0)
        new Runs(packed.subarray(0, r)).runs(widthOf(levels.repetition), count, r);
    if (levels.definition > 0)
        new Runs(packed.subarray(r, r + d)).runs(widthOf(levels.definition), count, d);
    const rest = packed.subarray(r + d);
    const isPacked = two.is_compressed !== false;
    const body = isPacked ? unpack(rest, header.uncompressed_page_size - r - d) : rest;
    if (two.encoding === 'RLE')
        new Runs(body).prefixed(1, count);
    else
        new Runs(body).values(two.encoding, false, count);
}
function spend(budget, what, amount) {
    if (!(amount >= 0))
        throw new Error(`a page of ${amount} ${what}`);
    budget[what] -= amount;
    const most = what === 'bytes' ? MOST_BYTES : MOST_VALUES;
    if (budget[what] < 0)
        throw new Error(`it unpacks into over ${most} ${what}`);
}
function widthOf(level) {
    return 32 - Math.clz32(level);
}
/** Walks over Parquet's run-length / bit-packed hybrid without making values. */
class Runs {
    #bytes;
    #offset = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Runs after a 32-bit length: the form of levels in version 1 pages. */
    prefixed(level, count) {
        const length = this.#byte() | (this.#byte() << 8) | (this.#byte() << 16) | (this.#byte() << 24);
        const start = this.#offset;
        if (!(length >= 0 && start + length <= this.#bytes.length))
            throw new Error('levels outside their page');
        this.runs(widthOf(level), count, start + length);
        this.#offset = start + length;
    }
    values(encoding, isBoolean, count) {
        if (encoding === 'PLAIN')
            return;
        if (encoding === 'RLE' && isBoolean) {
            this.prefixed(1, count);
        }
        else if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
            // A page with only nulls may end here.
            if (this.#offset < this.#bytes.length)
                this.runs(this.#byte(), count, this.#bytes.length);
        }
        else {
            throw new Error(`the encoding ${encoding} is not supported: write it with pyarrow's defaults`);
        }
    }
    runs(width, count, end) {
        if (width > 32)
            throw new Error('indexes of over 32 bits');
        let seen = 0;
        while (seen < count && this.#offset < end) {
            const header = this.#varint();
            const run = Math.floor(header / 2);
            const values = header % 2 === 1 ? run * 8 : run;
            // Bit-packed runs are filled up to whole groups of 8.
            const most = count - seen + (header % 2 === 1 ? 7 : 0);
            if (values === 0 || values > most)
                throw new Error('a run is longer than its page');
            this.#offset += header % 2 === 1 ? run * width : Math.ceil(width / 8);
            seen += values;
        }
    }
    #byte() {
        const byte = this.#bytes[this.#offset];
        if (byte === undefined)
            throw new Error('a page ends early');
        this.#offset += 1;
        return byte;
    }
    #varint() {
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.#byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw new Error('a run is longer than its page');
    }
}

;// CONCATENATED MODULE: ./src/dataset/containers/parquet.ts





const LARGEST_FILE = 256 << 20;
const LARGEST_FOOTER = 16 << 20;
const MOST_ROWS = 1_000_000;
const MOST_COLUMNS = 1000;
/**
 * The rows of a Parquet file, one row group in memory at a time. Each group's pages are checked
 * before they are decoded, so that a small file cannot unpack into gigabytes.
 * @throws UserError for a file that is broken, too large or uses unsupported features
 */
async function* readParquet(file, opened) {
    try {
        yield* readGroups(file, opened);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        // Deeply nested lists in the schema make hyparquet recurse too deep.
        const why = error instanceof RangeError ? new bounded_json/* TooDeep */.v_() : error;
        const message = `cannot be read as Parquet (${(0,errors/* messageOf */.bD)(why).slice(0, 200)})`;
        throw new errors/* UserError */.yo([{ place: { file: file.label }, message }], { cause: error });
    }
}
async function* readGroups(file, { size, whole: readWhole }) {
    if (size > LARGEST_FILE)
        throw new Error(`${size} bytes: at most ${LARGEST_FILE}`);
    const bytes = await readWhole();
    if (bytes.length < 12)
        throw new Error('the file is truncated');
    if (bytes.readUInt32LE(bytes.length - 8) > LARGEST_FOOTER)
        throw new Error('its footer is too large');
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const buffer = {
        byteLength: whole.byteLength,
        slice: (start, end) => whole.slice(start, end),
    };
    const metadata = await (0,src_metadata/* parquetMetadataAsync */.Ei)(buffer, { geoparquet: false });
    checkShape(metadata);
    const budget = newBudget();
    const schema = (0,src_metadata/* parquetSchema */.YR)(metadata);
    let first = 0;
    for (const group of metadata.row_groups) {
        for (const { meta_data: column } of group.columns) {
            if (column === undefined)
                throw new Error('a column is encrypted or in another file');
            checkRowGroup(bytes, column, schema, budget);
        }
        const count = Number(group.num_rows);
        // hyparquet must read only the checked pages, so it gets no page index.
        const columns = group.columns.map(({ file_offset, meta_data }) => ({
            file_offset,
            ...(meta_data === undefined ? {} : { meta_data }),
        }));
        const rows = await (0,read/* parquetReadObjects */.pS)({
            file: buffer,
            metadata: { ...metadata, num_rows: group.num_rows, row_groups: [{ ...group, columns }] },
            compressors: decompressors,
            useOffsetIndex: false,
        });
        for (const row of rows)
            (0,bounded_json/* requireShallow */.oZ)(row);
        const before = first;
        yield rows.map((value, i) => ({
            value: toPlain(value),
            place: { file: file.label, row: before + i + 1 },
        }));
        first += count;
    }
}
function checkShape(metadata) {
    if (metadata.schema.length > 4 * MOST_COLUMNS)
        throw new Error(`over ${MOST_COLUMNS} columns`);
    let rows = 0;
    for (const group of metadata.row_groups) {
        if (group.columns.length > MOST_COLUMNS)
            throw new Error(`over ${MOST_COLUMNS} columns`);
        const count = Number(group.num_rows);
        if (count < 0)
            throw new Error('a row group has a negative number of rows');
        rows += count;
        if (rows > MOST_ROWS)
            throw new Error(`over ${MOST_ROWS} rows`);
    }
}
/** Parquet's 64-bit integers as numbers if they fit, otherwise as text. */
function toPlain(row) {
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [
        name,
        typeof value !== 'bigint'
            ? value
            : Number.isSafeInteger(Number(value))
                ? Number(value)
                : `${value}`,
    ]));
}


/***/ })

};
