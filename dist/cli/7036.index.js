export const id = 7036;
export const ids = [7036];
export const modules = {

/***/ 17036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readCsv: () => (/* binding */ readCsv)
});

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/dataset/containers/bytes.ts
var containers_bytes = __webpack_require__(19838);
;// CONCATENATED MODULE: ./src/dataset/containers/csv-dialect.ts




/** Possible delimiters with their names for messages, the most usual first. */
const DELIMITERS = new Map([
    [',', 'commas'],
    [';', 'semicolons'],
    ['\t', 'tabs'],
]);
/** A longer first line is no header. */
const LONGEST_HEADER = 1 << 20;
/** All line ends; a file may mix them. */
const LINE_ENDS = ['\r\n', '\n', '\r'];
/** Name a delimiter in a message: `commas`. */
function delimiterName(delimiter) {
    return DELIMITERS.get(delimiter) ?? JSON.stringify(delimiter);
}
/**
 * Find the delimiter of a table's cells. A first line `sep=;` decides, as in Excel; otherwise the
 * header's text outside of quotes. A name `*.tsv` means tabs, unless the header has only other
 * delimiters.
 * @throws UserError if several delimiters are possible
 */
async function dialectOf(file, bytes) {
    const [first = '', second = ''] = await firstLines(bytes);
    const chosen = /^"?sep=([^"\w ])"?$/i.exec(first)?.[1];
    const from = chosen === undefined ? 1 : 2;
    if (chosen !== undefined)
        return { delimiter: chosen, from };
    const isTabs = /\.tsv(\.gz)?$/i.test(file.path);
    const bare = withoutQuoted(first);
    const found = [...DELIMITERS.keys()].filter((delimiter) => bare.includes(delimiter));
    const [only] = found;
    if (isTabs && (found.length === 0 || found.includes('\t')))
        return { delimiter: '\t', from };
    if (only === undefined || found.length === 1)
        return { delimiter: only ?? ',', from };
    const fitting = [];
    for (const delimiter of second === '' ? [] : found) {
        if (await fits(bytes, delimiter))
            fitting.push(delimiter);
    }
    const [best] = fitting;
    if (best !== undefined && fitting.length === 1)
        return { delimiter: best, from };
    const place = { file: file.label, line: 1 };
    const names = found.map(delimiterName).join(' and ');
    const message = `the header has ${names}, and either could be between its cells: put names that have any into quotes, or write sep=${found.at(-1)} in a line above it`;
    throw new errors/* UserError */.yo([{ place, message }]);
}
/** The first two lines; a line end within quotes does not count. */
async function firstLines(bytes) {
    let text = '';
    for await (const part of (0,containers_bytes/* textIn */.r7)(bytes.peek())) {
        text += part;
        const lines = linesOf(text);
        // The second line may not be complete yet.
        if (lines.length > 2 || text.length > LONGEST_HEADER)
            return lines;
    }
    return linesOf(text);
}
function linesOf(text) {
    const lines = [];
    let start = 0;
    let isQuoted = false;
    for (let at = 0; at < text.length && lines.length < 2; at += 1) {
        const character = text[at];
        if (character === '"')
            isQuoted = !isQuoted;
        if (isQuoted || (character !== '\n' && character !== '\r'))
            continue;
        if (at > start)
            lines.push(text.slice(start, at));
        start = at + 1;
    }
    return start < text.length ? [...lines, text.slice(start)] : lines;
}
function withoutQuoted(line) {
    return line.replaceAll(/"[^"]*"/g, '');
}
/**
 * True if the delimiter splits the header and the first row into the same number of cells, more
 * than one.
 */
async function fits(bytes, delimiter) {
    const options = {
        delimiter,
        record_delimiter: LINE_ENDS,
        relax_column_count: true,
        skip_empty_lines: true,
        to: 2,
    };
    try {
        const records = [];
        const text = external_node_stream_.Readable.from((0,containers_bytes/* textIn */.r7)(bytes.peek()));
        const parser = text.pipe((0,lib/* parse */.qg)(options));
        text.on('error', (error) => parser.destroy(error));
        for await (const record of parser)
            records.push(record);
        text.destroy();
        const [header, row] = records;
        return header !== undefined && header.length > 1 && header.length === row?.length;
    }
    catch {
        // The quotes do not suit this delimiter.
        return false;
    }
}

;// CONCATENATED MODULE: ./src/dataset/containers/csv.ts






/** The most characters in one row; one answer has 4 MiB at most. */
const LONGEST_ROW = 16 << 20;
const MOST_COLUMNS = 1000;
/**
 * The rows of a CSV file (RFC 4180, UTF-8; also with semicolons or tabs), whose first line is the
 * header. Columns without a name (an index written by pandas) are left out. Rows are streamed.
 * @param faults gets rows whose number of cells differs from the header's
 * @throws UserError for a file that cannot be read as CSV
 */
async function* readCsv(file, bytes, faults) {
    const { delimiter, from } = await dialectIn(file, bytes);
    const parser = (0,lib/* parse */.qg)({
        delimiter,
        from_line: from,
        record_delimiter: LINE_ENDS,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
    });
    // A failure on either side ends the other one. The loop below gets it from the parser.
    const done = (0,promises_.pipeline)(external_node_stream_.Readable.from((0,containers_bytes/* textIn */.r7)(bytes.take())), parser).catch((error) => {
        parser.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    let header = null;
    const lines = new Lines();
    try {
        for await (const parsed of parser) {
            const { record, info } = parsed;
            const place = { file: file.label, line: lines.startOf(record, info.lines) };
            if (header === null) {
                header = checkHeader(record, place);
            }
            else if (record.length !== header.length) {
                const message = `has ${record.length} cells where the header has ${header.length}: quote cells that have ${delimiterName(delimiter)}, quotes or line breaks in them`;
                faults.add(message, place);
            }
            else {
                yield [{ value: toObject(header, record), place }];
            }
        }
    }
    catch (error) {
        throw csvError(error, file, lines);
    }
    finally {
        parser.destroy();
        await done;
    }
}
async function dialectIn(file, bytes) {
    try {
        return await dialectOf(file, bytes);
    }
    catch (error) {
        throw (0,containers_bytes/* readError */.lS)(error, file);
    }
}
/** Corrects the line numbers of csv-parse, which counts each CRLF within quotes as two lines. */
class Lines {
    #last = 0;
    #counted = 0;
    /** The first line of a row that may have several lines. */
    startOf(record, end) {
        let breaks = 0;
        for (const cell of record) {
            for (const [lineEnd] of cell.matchAll(/\r\n|\n|\r/g)) {
                breaks += 1;
                if (lineEnd.length === 2)
                    this.#counted += 1;
            }
        }
        const start = Math.max(this.#last + 1, this.real(end) - breaks);
        this.#last = this.real(end);
        return start;
    }
    /** The real line for a line number of csv-parse. */
    real(counted) {
        return counted - this.#counted;
    }
}
function checkHeader(record, place) {
    const names = record.map((name) => name.trim());
    const fail = (message) => {
        throw new errors/* UserError */.yo([{ place, message }]);
    };
    if (names.length > MOST_COLUMNS)
        fail(`has ${names.length} columns: at most ${MOST_COLUMNS}`);
    const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
    if (twice !== undefined)
        fail(`has the column ${JSON.stringify(twice)} twice: name each once`);
    return names;
}
function toObject(header, record) {
    const entries = header.map((name, i) => [name, record[i] ?? '']);
    return Object.fromEntries(entries.filter(([name]) => name !== ''));
}
function csvError(error, file, counted) {
    if (!(error instanceof lib/* CsvError */.J$))
        return (0,containers_bytes/* readError */.lS)(error, file);
    const lines = counted.real(Number(error.lines));
    const place = { file: file.label, ...(lines > 0 ? { line: lines } : {}) };
    const message = error.code === 'CSV_MAX_RECORD_SIZE'
        ? `a row is longer than ${LONGEST_ROW} characters: is a quote not closed?`
        : `is not CSV (${error.message.slice(0, 160)})`;
    return new errors/* UserError */.yo([{ place, message }], { cause: error });
}


/***/ })

};
