export const id = 765;
export const ids = [765];
export const modules = {

/***/ 46765:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readCsv: () => (/* binding */ readCsv)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var csv_parse__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56070);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(19838);





/** Characters in one row; one answer has 4 MiB at most. */
const LONGEST_ROW = 16 << 20;
const MOST_COLUMNS = 1000;
/**
 * The rows of a CSV file (RFC 4180, UTF-8; `.tsv` with tabs), the first line being its header.
 * Columns without a name (an index that pandas wrote) are left out. Rows stream.
 * @param faults gets rows whose number of cells is not the header's
 * @throws UserError for a file that cannot be read as CSV
 */
async function* readCsv(file, faults) {
    const delimiter = /\.tsv(\.gz)?$/i.test(file.path) ? '\t' : ',';
    const parser = (0,csv_parse__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qg)({
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
    });
    // A failure of either side ends the other one, and reaches the loop below through the parser.
    const done = (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from((0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .openText */ .Uq)(file.path)), parser).catch((error) => {
        parser.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    let header = null;
    let lastLine = 0;
    try {
        for await (const parsed of parser) {
            const { record, info } = parsed;
            const place = { file: file.shown, line: startOf(record, info.lines, lastLine) };
            lastLine = info.lines;
            if (header === null) {
                header = checkHeader(record, place);
            }
            else if (record.length !== header.length) {
                const message = `has ${record.length} cells where the header has ${header.length}: quote cells that have commas, quotes or line breaks in them`;
                faults.add(message, place);
            }
            else {
                yield [{ value: toObject(header, record), place }];
            }
        }
    }
    catch (error) {
        throw csvError(error, file);
    }
    finally {
        parser.destroy();
        await done;
    }
}
/** csv-parse counts the lines that it has read; a row of several lines began that much earlier. */
function startOf(record, end, previous) {
    let breaks = 0;
    for (const cell of record) {
        for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1))
            breaks += 1;
    }
    return Math.max(previous + 1, end - breaks);
}
function checkHeader(record, place) {
    const names = record.map((name) => name.trim());
    const fail = (message) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ place, message }]);
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
function csvError(error, file) {
    if (!(error instanceof csv_parse__WEBPACK_IMPORTED_MODULE_2__/* .CsvError */ .J$))
        return (0,_bytes_js__WEBPACK_IMPORTED_MODULE_4__/* .readError */ .lS)(error, file);
    const lines = Number(error.lines);
    const place = { file: file.shown, ...(lines > 0 ? { line: lines } : {}) };
    const message = error.code === 'CSV_MAX_RECORD_SIZE'
        ? `a row is longer than ${LONGEST_ROW} characters: is a quote not closed?`
        : `is not CSV (${error.message.slice(0, 160)})`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ place, message }], { cause: error });
}


/***/ })

};
