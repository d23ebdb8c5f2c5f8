export const id = 875;
export const ids = [875,561];
export const modules = {

/***/ 84066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   c2: () => (/* binding */ parseResults),
/* harmony export */   q1: () => (/* binding */ LARGEST_RESULTS)
/* harmony export */ });
/* unused harmony exports LARGEST_DOWNLOAD, parseResultsOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _report_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98940);



/** More than any results.json has, in bytes. */
const LARGEST_RESULTS = 256 << 20;
/** The same, packed, for what is downloaded. */
const LARGEST_DOWNLOAD = (/* unused pure expression or super */ null && (64 << 20));
/**
 * Read the text of another run's results.json. It is untrusted.
 * @throws UserError saying what is wrong with it
 */
function parseResults(text) {
    return parseDocument(_report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .resultsSchema */ .sy, 'results.json', text);
}
/**
 * Read the text of a document that another run has written. It is untrusted.
 * @param name how messages call it
 * @throws UserError saying what is wrong with it
 */
function parseDocument(schema, name, text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is not JSON: expected the ${name} of a run`, { cause: error });
    }
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is not a ${name} of this version (${issue?.path.join('.')}: ${issue?.message})`, { cause: parsed.error });
}
/**
 * The same of what was downloaded as the results of one commit.
 * @throws UserError also where they are another commit's
 */
function parseResultsOf(commit, text) {
    let results;
    try {
        results = parseResults(text);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        throw new UserError(`what was found ${plainLine(error.message, 200)}`, { cause: error });
    }
    if (results.shard !== undefined)
        throw new UserError('what was found is one shard of a run');
    if (results.commit === commit && results.errors.length === 0)
        return results;
    throw new UserError(results.commit === commit
        ? 'what was found is of a run that ended with an error'
        : `what was found is of another commit, ${results.commit?.slice(0, 7) ?? 'which it does not name'}`);
}


/***/ }),

/***/ 50385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument),
/* harmony export */   x: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84066);




/**
 * Read another run's results.json as a baseline. It is untrusted: bounded in size and validated.
 * @param path the file, or the folder it lies in
 * @throws UserError when it is missing, too large or not a results document
 */
function readResults(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'results.json') : path;
    return readDocument(file, 'results.json', _document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseResults */ .c2);
}
/**
 * Read a document that another run has written, bounded in size.
 * @param name how messages call it
 * @throws UserError when it is missing, too large, or what `parse` finds wrong with it
 */
function readDocument(file, name, parse) {
    const fail = (message, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ place: { file }, message }], { cause });
    };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        fail(`there are no results: expected a ${name}, or a folder with one`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
        fail(`is not a file: expected a ${name}`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > _document_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_RESULTS */ .q1)
        fail(`is over ${_document_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_RESULTS */ .q1} bytes: no ${name} is`);
    try {
        return parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? fail(error.message, error) : fail('cannot be read', error);
    }
}


/***/ }),

/***/ 38289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ keptBaseSchema),
/* harmony export */   pK: () => (/* binding */ keepBase),
/* harmony export */   uS: () => (/* binding */ readKeptBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50561);
/* harmony import */ var _report_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98940);
/* harmony import */ var _report_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90663);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84066);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50385);






const { suites, baseline: origin, isolation, baselineNotes, history } = _report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .resultsSchema */ .sy.shape;
const kept = { schemaVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(_report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f$), notes: baselineNotes.unwrap() };
/** baseline.json: what a run was compared with, or why with nothing; enough to compare it again. */
const keptBaseSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        ...kept,
        origin: origin.unwrap(),
        isolation: isolation.optional(),
        history,
        suites: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(suites.element.pick({
            name: true,
            datasetHash: true,
            limits: true,
            gradings: true,
            toolchain: true,
            problems: true,
        })),
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ...kept, none: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(2000) }),
]);
/**
 * Write the base's side of a comparison beside its results.
 * @param folder an existing folder
 */
function keepBase(folder, resolved) {
    const document = {
        schemaVersion: _report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .SCHEMA_VERSION */ .f$,
        notes: [...resolved.notes],
        ...('none' in resolved
            ? { none: resolved.none.slice(0, 2000) }
            : {
                origin: resolved.baseline.origin,
                isolation: resolved.baseline.isolation,
                history: resolved.baseline.history,
                suites: [...resolved.baseline.suites].map(([name, suite]) => ({ ...suite, name })),
            }),
    };
    (0,_report_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)(folder, _report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .FILES */ .c.baseline, `${JSON.stringify(keptBaseSchema.parse(document))}\n`);
}
/**
 * Read what a run was compared with. It is untrusted: bounded in size and validated.
 * @param path of a baseline.json
 * @throws UserError when it is none
 */
function readKeptBase(path) {
    const { notes, ...found } = (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u)(path, _report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .FILES */ .c.baseline, (text) => (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(keptBaseSchema, _report_files_js__WEBPACK_IMPORTED_MODULE_0__/* .FILES */ .c.baseline, text));
    if ('none' in found)
        return { none: found.none, notes };
    const { origin, isolation, history, suites } = found;
    const byName = new Map(suites.map((suite) => [suite.name, suite]));
    return {
        baseline: {
            origin,
            suites: byName,
            ...(isolation === undefined ? {} : { isolation }),
            ...(history === undefined ? {} : { history }),
        },
        notes,
    };
}


/***/ }),

/***/ 4687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Causes),
/* harmony export */   m: () => (/* binding */ noteCause)
/* harmony export */ });
/* harmony import */ var _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);

const LONGEST_CAUSE = 300;
/**
 * Note why a sample did not pass, if it did not. Of a prompt the sample of the lowest index counts:
 * verdicts come in any order, and reports must not.
 * @param causes by promptKey
 */
function noteCause(causes, problem, name, { index, verdict, reason }) {
    if (verdict === 'passed' || verdict === 'error')
        return;
    const key = (0,_dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .promptKey */ .uZ)(problem, name);
    const known = causes.get(key);
    if (known !== undefined && known.index < index)
        return;
    causes.set(key, { index, verdict, reason: reason?.slice(0, LONGEST_CAUSE) ?? null });
}
/** The causes in the verdicts of a whole run. */
class Causes {
    bySuite = new Map();
    note(line) {
        const causes = this.bySuite.get(line.suite) ?? new Map();
        this.bySuite.set(line.suite, causes);
        noteCause(causes, line.problem, line, line);
    }
}


/***/ }),

/***/ 19838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   kC: () => (/* binding */ explainReadError),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   mG: () => (/* binding */ firstCharacter),
/* harmony export */   mI: () => (/* binding */ firstBytes),
/* harmony export */   mM: () => (/* binding */ NOT_UTF8),
/* harmony export */   od: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/** A dataset of this size is a decompression bomb or a mistake. */
const LARGEST_FILE = 16 * 2 ** 30;
/**
 * A file's bytes in chunks, unpacked where they are gzip (told by the first two).
 * @throws whatever the file system or zlib does: see explainReadError
 */
async function* openBytes(path) {
    // Opened after the look at its start: a stream that nobody reads yet would have no listener.
    const isGzip = (await firstBytes(path, 2)).equals(Buffer.of(0x1f, 0x8b));
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 16 });
    if (!isGzip) {
        yield* bounded(file);
        return;
    }
    const unpacked = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: 1 << 16 });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(file, unpacked, () => {
        // The error, if any, is also thrown to whoever reads `unpacked`.
    });
    yield* bounded(unpacked);
}
async function* bounded(chunks) {
    let total = 0;
    for await (const chunk of chunks) {
        total += chunk.length;
        if (total > LARGEST_FILE) {
            throw Object.assign(new Error(`over ${LARGEST_FILE} bytes`), { code: 'TOO_LARGE' });
        }
        yield chunk;
    }
}
/** A file's text in pieces that end between characters, without its byte-order mark. */
async function* openText(path) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of openBytes(path))
        yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
}
/** The first bytes of a file as they are on disk; fewer where it is shorter. */
async function firstBytes(path, count) {
    const parts = [];
    for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start: 0, end: count - 1 }))
        parts.push(part);
    return Buffer.concat(parts);
}
/** The first character of a text that is no space, or an empty string. */
async function firstCharacter(path) {
    for await (const chunk of openBytes(path)) {
        const text = chunk
            .toString('latin1')
            .replace(/^\xef\xbb\xbf/, '')
            .trimStart();
        if (text !== '')
            return text.charAt(0);
    }
    return '';
}
/** What a failed read means to a user, as the end of a sentence that begins with the file. */
function explainReadError(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const message = error instanceof Error ? error.message : String(error);
    if (code === 'Z_BUF_ERROR' || message === 'unexpected end of file') {
        return 'the gzip stream ends early: the file is truncated, fetch or write it again';
    }
    if (code === 'TOO_LARGE')
        return `is larger than ${LARGEST_FILE} bytes unpacked`;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return NOT_UTF8;
    if (typeof code === 'string' && code.startsWith('Z_'))
        return `is broken gzip (${message})`;
    if (code === 'EISDIR')
        return 'is a folder: expected a file';
    return `cannot be read (${message})`;
}
const NOT_UTF8 = 'is not UTF-8 text: save the file as UTF-8';
/** A read error as a UserError at a place of the file. */
function readError(error, file, line) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
        return error;
    const place = { file: file.shown, ...(line === undefined ? {} : { line }) };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ place, message: explainReadError(error) }], { cause: error });
}


/***/ }),

/***/ 97478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19838);


const LONGEST_LINE = 16 << 20;
const NEWLINE = 0x0a;
/**
 * The lines of a UTF-8 text file, plain or gzip (told by its first bytes), a few at a time: memory
 * does not grow with the file, and a line costs no turn of the event loop. A byte-order mark and
 * carriage returns at line ends are dropped; empty lines are passed over but counted.
 * @param path what to open
 * @param shown the file's name in messages
 * @throws UserError for a file that cannot be read, is not UTF-8, ends inside its gzip stream, or
 *   has a line over 16 MiB; with the line
 */
async function* readLines(path, shown) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let number = 0;
    let rest = [];
    let restSize = 0;
    let lines = [];
    const place = () => ({ file: shown, line: number });
    const fail = (message, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([{ place: place(), message }], { cause });
    };
    const decode = (bytes) => {
        try {
            return decoder.decode(bytes).replace(/\r$/, '');
        }
        catch (error) {
            return fail(_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_UTF8 */ .mM, error);
        }
    };
    const take = (bytes) => {
        number += 1;
        const text = decode(bytes);
        if (text.trim() !== '')
            lines.push({ text, place: place() });
    };
    try {
        for await (const chunk of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .openBytes */ .od)(path)) {
            let start = 0;
            for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
                const part = chunk.subarray(start, end);
                take(rest.length === 0 ? part : Buffer.concat([...rest, part]));
                rest = [];
                restSize = 0;
                start = end + 1;
            }
            if (start < chunk.length) {
                rest.push(chunk.subarray(start));
                restSize += chunk.length - start;
                if (restSize > LONGEST_LINE) {
                    number += 1;
                    fail(`is longer than ${LONGEST_LINE} bytes: expected one JSON object a line`);
                }
            }
            if (lines.length > 0)
                yield lines;
            lines = [];
        }
        if (restSize > 0)
            take(Buffer.concat(rest));
        if (lines.length > 0)
            yield lines;
    }
    catch (error) {
        if (lines.length > 0)
            yield lines;
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw error;
        number += 1;
        fail((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .explainReadError */ .kC)(error), error);
    }
}


/***/ }),

/***/ 5194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ executionSchema),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   e: () => (/* binding */ GRADINGS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** The closed set of what can come of executing a program (docs/verdicts.md). */
const VERDICTS = [
    'passed',
    'failed',
    'timeout',
    'out_of_memory',
    'output_limit',
    'crashed',
    'compile_error',
    'tampered',
    'error',
];
/** How a verdict was reached; decides whether it can be faked. */
const GRADINGS = ['outside', 'split', 'shared'];
/** The same, for what comes from other processes and from files. */
const executionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS),
    grading: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(GRADINGS),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    cpuMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    wallMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gateConfigOf)
/* harmony export */ });
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(934);

/**
 * The rule that a gate's result came from, to decide it again.
 * @throws RangeError when it names no metric of this version
 */
function gateConfigOf(result) {
    const { family, transform, bound, confidence, onInconclusive } = result;
    const metric = (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGateMetric */ .JJ)(result.metric);
    if (metric === null)
        throw new RangeError(`there is no metric "${result.metric}"`);
    return { metric, family, transform, ...bound, confidence, 'on-inconclusive': onInconclusive };
}


/***/ }),

/***/ 48952:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/baseline/file.ts
var file = __webpack_require__(50385);
// EXTERNAL MODULE: ./src/baseline/kept-base.ts
var kept_base = __webpack_require__(38289);
// EXTERNAL MODULE: ./src/causes.ts
var src_causes = __webpack_require__(4687);
// EXTERNAL MODULE: ./src/conclude.ts + 3 modules
var conclude = __webpack_require__(76006);
// EXTERNAL MODULE: ./src/out-folder.ts
var out_folder = __webpack_require__(34216);
// EXTERNAL MODULE: ./src/report/files.ts
var report_files = __webpack_require__(50561);
// EXTERNAL MODULE: ./src/report/page/write-page.ts + 12 modules
var write_page = __webpack_require__(55997);
// EXTERNAL MODULE: ./src/report/read-lines.ts
var read_lines = __webpack_require__(80858);
// EXTERNAL MODULE: ./src/report/results.ts
var results = __webpack_require__(98940);
// EXTERNAL MODULE: ./src/report/run-files.ts + 1 modules
var run_files = __webpack_require__(15636);
// EXTERNAL MODULE: ./src/report/source-line.ts
var source_line = __webpack_require__(57124);
// EXTERNAL MODULE: ./src/report/write.ts + 10 modules
var write = __webpack_require__(51354);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/gate/gate-config.ts
var gate_config = __webpack_require__(46707);
// EXTERNAL MODULE: ./src/report/breaks.ts + 1 modules
var report_breaks = __webpack_require__(24666);
// EXTERNAL MODULE: ./src/score/breaks.ts
var score_breaks = __webpack_require__(48600);
// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
// EXTERNAL MODULE: ./src/score/score.ts
var score = __webpack_require__(35020);
;// CONCATENATED MODULE: ./src/shards/join.ts






/**
 * Join the shards of a run: what an unsharded run of the same work would have found.
 * @param parts all of them, as requireWhole gives them
 * @param programs distinct programs of each suite over all shards
 */
function joinShards(parts, programs) {
    const [first] = parts;
    const suites = first.results.suites.map(({ name }) => {
        const slices = parts.map(({ results }) => find(results, name));
        return joinSuite(slices, programs.get(name) ?? 0);
    });
    const gatesOf = (name) => find(first.results, name).gates.map(gate_config/* gateConfigOf */.R);
    const errors = first.results.suites.flatMap(({ name }, s) => {
        const slices = parts.map(({ results }) => find(results, name));
        const failed = suites[s]?.verdicts.error ?? 0;
        const allowed = slices[0]?.slice?.maxErrors ?? 0;
        if (failed <= allowed)
            return [];
        const reason = slices.flatMap(({ slice }) => slice?.firstError ?? [])[0] ?? 'no reason known';
        return [`${name}: ${failed} programs could not be judged, ${allowed} allowed (${reason})`];
    });
    return { suites, gatesOf, errors, timings: joinTimings(parts.map((each) => each.results)) };
}
function find(results, name) {
    const suite = results.suites.find((each) => each.name === name);
    if (suite === undefined)
        throw new errors/* UserError */.yo(`a shard lacks the suite ${name}`);
    return suite;
}
function joinSuite(slices, programs) {
    const [first] = slices;
    if (first === undefined)
        throw new Error('no shard');
    const problems = inOrder(slices.flatMap(withPlaces));
    const counts = sumOf(slices.map((each) => each.counts));
    // A program of two shards was executed in both; in one run it would have been known the second time.
    const executed = Math.max(0, counts.executed - (counts.programs - programs));
    const variants = new Set(problems.flatMap((problem) => problem.variants.map(({ family, transform, seed }) => JSON.stringify([family, transform, seed]))));
    const { gates: _gates, compared: _compared, slice: _slice, ...rest } = first;
    return {
        ...rest,
        counts: { ...counts, variants: variants.size, programs, executed, cached: programs - executed },
        verdicts: sumOf(slices.map((each) => each.verdicts)),
        ...(first.gradings === undefined
            ? {}
            : { gradings: sumOf(slices.map((each) => each.gradings ?? {})) }),
        ...(0,score/* score */.f)(problems, ksOf(first)),
        problems,
        breaks: joinBreaks(slices, problems),
        references: joinReferences(slices),
    };
}
function inOrder(placed) {
    return [...placed].sort((a, b) => a.place - b.place).map(({ value }) => value);
}
function withPlaces({ problems, slice }) {
    return problems.map((value, i) => ({ value, place: slice?.places[i] ?? 0 }));
}
/** Sums of the numbers that records have under the same names. */
function sumOf(records) {
    const sums = {};
    for (const record of records) {
        for (const [name, value] of Object.entries(record)) {
            if (value !== undefined)
                sums[name] = (sums[name] ?? 0) + value;
        }
    }
    return sums;
}
function ksOf({ metrics }) {
    const ks = Object.keys(metrics).flatMap((name) => (0,metric_name/* parseMetric */.uo)(name)?.k ?? []);
    return [...new Set(ks)].sort((a, b) => a - b);
}
/** Each shard lists its own worst, and the worst of all are among them. */
function joinBreaks(slices, problems) {
    const { solved, breaks } = (0,score_breaks/* breaksOf */.c)(problems);
    const listed = new Map(slices.flatMap(({ breaks: own }) => own.listed.map((each) => [each.problem, each])));
    return {
        solved,
        problems: breaks.length,
        listed: breaks.slice(0, report_breaks/* MOST_LISTED */.c).flatMap(({ problem }) => listed.get(problem) ?? []),
    };
}
function joinReferences(slices) {
    const known = slices.flatMap(({ references, slice }) => references === null ? [] : [{ references, places: slice?.failedPlaces ?? [] }]);
    const [first] = known;
    if (first === undefined)
        return null;
    return {
        checked: known.reduce((sum, { references }) => sum + references.checked, 0),
        dropped: first.references.dropped,
        failed: inOrder(known.flatMap(({ references, places }) => references.failed.map((value, i) => ({ value, place: places[i] ?? 0 })))),
    };
}
/** Shards run side by side: the longest counts, and of work done the sum. */
function joinTimings(all) {
    const timings = all.map((each) => each.timings);
    const longest = (name) => Math.max(...timings.map((each) => each[name]));
    return {
        totalMs: longest('totalMs'),
        readMs: longest('readMs'),
        isolationMs: longest('isolationMs'),
        referencesMs: longest('referencesMs'),
        samplesMs: longest('samplesMs'),
        baselineMs: 0,
        programs: sumOf(timings.map((each) => each.programs)),
        rerun: timings.reduce((sum, each) => sum + each.rerun, 0),
    };
}

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/shards/slice.ts
var slice = __webpack_require__(75147);
;// CONCATENATED MODULE: ./src/shards/require-whole.ts



/**
 * The shards of one run in their order: each there once, all of the same work.
 * @throws UserError naming those that are missing, there twice, or different
 */
function requireWhole(parts) {
    const found = parts.map(({ shown, results }) => {
        if (results.shard !== undefined)
            return { shown, results, shard: results.shard };
        throw new errors/* UserError */.yo(`${shown} is no shard: it has the results of a whole run`);
    });
    const [first, ...others] = [...found].sort((a, b) => a.shard.index - b.shard.index);
    if (first === undefined)
        throw new errors/* UserError */.yo('there is no shard to merge');
    for (const other of others)
        requireSame(first, other);
    const faults = [...twice(found), ...missing(found, first.shard.count)];
    if (faults.length > 0)
        throw new errors/* UserError */.yo(faults.map((message) => ({ message })));
    return [first, ...others];
}
function twice(found) {
    const seen = new Map();
    return found.flatMap((part) => {
        const other = seen.get(part.shard.index);
        seen.set(part.shard.index, part);
        if (other === undefined)
            return [];
        return [`${other.shown} and ${part.shown} are both shard ${(0,slice/* describeShard */.y0)(part.shard)}`];
    });
}
function missing(found, count) {
    const there = new Set(found.map(({ shard }) => shard.index));
    const lacking = Array.from({ length: count }, (_, i) => i + 1).filter((i) => !there.has(i));
    if (lacking.length === 0)
        return [];
    const verb = lacking.length === 1 ? 'is' : 'are';
    return [
        `${(0,format/* plural */.LS)(lacking.length, 'shard')} of ${count} ${verb} missing: ${lacking.join(', ')}; merge runs after all of them`,
    ];
}
/** What has to be equal in all shards of a run, by what messages call it. */
function factsOf({ results, shard }) {
    const { tool, commit, isolation, suites } = results;
    const facts = new Map([
        ['the number of shards', shard.count],
        ['the version of passgate', tool.version],
        ['the commit', commit],
        ['the isolation', isolation.tier],
        ["Python's version", isolation.python],
        ['the suites', suites.map(({ name }) => name).join(', ')],
    ]);
    for (const suite of suites) {
        const of = (what) => `${what} of ${suite.name}`;
        facts.set(of('the data files'), suite.datasetHash);
        facts.set(of('the number of problems'), suite.slice?.of);
        facts.set(of('the language'), [suite.language, suite.toolchain].join(' '));
        facts.set(of('the limits'), suite.limits);
        facts.set(of('max-errors'), suite.slice?.maxErrors);
        facts.set(of('the metrics'), Object.keys(suite.metrics).join(', '));
        facts.set(of('the gates'), suite.gates.map(({ metric, family, transform, bound, confidence, onInconclusive }) => [
            metric,
            family,
            transform,
            bound,
            confidence,
            onInconclusive,
        ]));
    }
    return facts;
}
const LONGEST_FACT = 80;
function requireSame(first, other) {
    const [ours, theirs] = [factsOf(first), factsOf(other)];
    for (const [name, fact] of ours) {
        const [one, another] = [fact, theirs.get(name)].map((value) => JSON.stringify(value) ?? 'none');
        if (one === another)
            continue;
        const shown = (text = 'none') => text.slice(0, LONGEST_FACT);
        throw new errors/* UserError */.yo(`${first.shown} and ${other.shown} are not of the same run: ${name} differs (${shown(one)} and ${shown(another)})`);
    }
}

;// CONCATENATED MODULE: ./src/merge.ts















/**
 * Join the results of shards, compare, decide and report, as one run would have.
 * @throws UserError when shards are missing, there twice, of different runs, or not readable
 */
async function merge(options) {
    const { folders, out, baseline, progress } = options;
    const parts = folders.map((folder) => ({ shown: folder, results: (0,file/* readResults */.x)(folder) }));
    // Before anything is written: what cannot be joined leaves nothing behind.
    const ordered = requireWhole(parts);
    (0,out_folder/* prepareOut */.o)(out);
    const files = (0,run_files/* openRunFiles */.d)(out);
    const programs = new Map();
    const causes = new src_causes/* Causes */.R();
    try {
        for (const { shown } of ordered) {
            const [sources, verdicts] = [(0,external_node_path_.join)(shown, report_files/* FILES */.c.sources), (0,external_node_path_.join)(shown, report_files/* FILES */.c.verdicts)];
            for await (const lines of (0,read_lines/* readRunLines */.j)(sources, source_line/* sourceLineSchema */.T, 'source')) {
                for (const line of lines) {
                    // Two shards may have run the same program.
                    if ('program' in line && programs.get(line.suite)?.has(line.program))
                        continue;
                    await files.sources.write(line);
                }
            }
            for await (const lines of (0,read_lines/* readRunLines */.j)(verdicts, results/* verdictLineSchema */.LW, 'verdict')) {
                for (const line of lines) {
                    causes.note(line);
                    const known = programs.get(line.suite) ?? new Set();
                    programs.set(line.suite, known.add(line.program));
                    await files.verdicts.write(line);
                }
            }
        }
    }
    finally {
        await files.close();
    }
    const distinct = new Map([...programs].map(([suite, each]) => [suite, each.size]));
    const joined = joinShards(ordered, distinct);
    const [{ results: first }] = ordered;
    progress.say(`merged ${ordered.length} shards`);
    const evaluated = { ...joined, commit: first.commit, isolation: first.isolation };
    const outcome = (0,conclude/* conclude */.E)(evaluated, joined.gatesOf, baseline, {
        notice: first.isolation.notice ?? '',
        repeat: options.repeat,
        host: options.host,
        causes: causes.bySuite,
    });
    (0,write/* writeReports */.L)(out, outcome.model, options.commentKey);
    (0,kept_base/* keepBase */.pK)(out, baseline);
    await (0,write_page/* writePage */.x)(out, outcome, files.lines());
    return outcome;
}


/***/ }),

/***/ 34216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ prepareOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50561);





/**
 * Have a folder for a run's files.
 * An earlier run's files must not be taken for this one's, nor may a link that came with the
 * repository lead what is written elsewhere.
 * @throws UserError where it cannot be had
 */
function prepareOut(out) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const root = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(process.cwd());
    if ((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(wanted, root) && !(0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(wanted), root)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
            { place: { file: out }, message: 'out: is a link that leads outside the repository' },
        ]);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(wanted, { recursive: true });
        for (const name of Object.values(_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(wanted, name), { force: true });
    }
    catch (error) {
        const message = `out: cannot take the results: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ place: { file: out }, message }], { cause: error });
    }
}


/***/ }),

/***/ 24666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ MOST_LISTED),
  w: () => (/* binding */ explainBreaks)
});

// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
// EXTERNAL MODULE: ./src/score/breaks.ts
var score_breaks = __webpack_require__(48600);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/report/prompt-diff.ts

/** Prompts come from datasets of unknown origin: what is compared and what is kept is bounded. */
const LONGEST_PROMPT = 20_000;
const MOST_EDITS = 500;
const MOST_LINES = 40;
const LONGEST_LINE = 200;
/** What is kept on both sides of a change in a line that is too long to be shown whole. */
const AROUND = 60;
/**
 * How a perturbed prompt differs from its nominal one, as lines of a unified diff with one line of
 * context: each begins with ` `, `-` or `+`, and `@@` stands between parts that are apart. Tabs and
 * spaces at the end of changed lines are made visible; long lines are cut around what changed.
 * What lines cannot show is said in a sentence in `(…)`.
 * @returns some 40 lines of at most some 200 characters, a tab counting as one
 */
function promptDiff(nominal, perturbed) {
    if (nominal === perturbed)
        return ['(the prompts are the same)'];
    const before = nominal.replaceAll('\r\n', '\n');
    const after = perturbed.replaceAll('\r\n', '\n');
    if (before === after)
        return ['(the prompts differ in nothing but CRLF)'];
    const patch = (0,create/* structuredPatch */.YB)('', '', cut(before), cut(after), undefined, undefined, {
        context: 1,
        maxEditLength: MOST_EDITS,
    });
    if (patch === undefined)
        return ['(the prompts have too little in common to be compared)'];
    if (patch.hunks.length === 0) {
        return [`(the prompts differ after their first ${LONGEST_PROMPT} characters)`];
    }
    const lines = patch.hunks.flatMap(({ lines: hunk }, h) => [
        ...(h === 0 ? [] : ['@@']),
        ...narrow(hunk.filter((line) => !line.startsWith('\\'))),
    ]);
    const more = lines.length - MOST_LINES;
    const shown = more > 1 ? [...lines.slice(0, MOST_LINES), `(${more} more lines)`] : lines;
    return [...shown, ...endNote(before, after)];
}
function cut(text) {
    return text.slice(0, LONGEST_PROMPT);
}
/** A line break at the end alone would make two lines differ that look the same. */
function endNote(before, after) {
    if (before.endsWith('\n') === after.endsWith('\n'))
        return [];
    if (Math.max(before.length, after.length) > LONGEST_PROMPT)
        return [];
    return [
        `(the ${after.endsWith('\n') ? 'perturbed' : 'nominal'} prompt alone ends with a line break)`,
    ];
}
/** Pair each run of removed lines with the added ones after it, so that both are cut alike. */
function narrow(hunk) {
    const done = [];
    for (let i = 0; i < hunk.length;) {
        const removed = runOf(hunk, i, '-');
        const added = runOf(hunk, i + removed.length, '+');
        if (removed.length + added.length === 0) {
            done.push(clip(hunk[i] ?? ''));
            i += 1;
            continue;
        }
        done.push(...removed.map((line, r) => show(line, windowOf(line, added[r]))));
        done.push(...added.map((line, a) => show(line, windowOf(line, removed[a]))));
        i += removed.length + added.length;
    }
    return done;
}
function runOf(lines, from, sign) {
    let to = from;
    while (lines[to]?.startsWith(sign))
        to += 1;
    return lines.slice(from, to);
}
/** Where a line differs from the one it is paired with, without their signs. */
function windowOf(line, other) {
    if (other === undefined)
        return [1, line.length];
    const shorter = Math.min(line.length, other.length);
    let start = 1;
    while (start < shorter && line[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && line.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return [start, line.length - end];
}
function show(line, [start, end]) {
    const text = line.slice(1);
    if (text.length <= LONGEST_LINE)
        return line[0] + visible(text);
    const from = Math.max(0, start - 1 - AROUND);
    const to = Math.min(text.length, end - 1 + AROUND, from + LONGEST_LINE);
    const before = from > 0 ? '…' : '';
    const after = to < text.length ? '…' : '';
    return line[0] + visible(`${before}${text.slice(from, to)}${after}`);
}
function clip(line) {
    const text = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
    return text.replaceAll('\t', '    ');
}
/** A change of nothing but white space must be seen too. */
function visible(text) {
    return text.replace(/ +$/, (spaces) => '·'.repeat(spaces.length)).replaceAll('\t', '⇥   ');
}

;// CONCATENATED MODULE: ./src/report/breaks.ts



/** How many problems are listed with their prompts' differences; all are counted. */
const MOST_LISTED = 50;
/** Of variants under which a problem breaks alike, how many are looked at: diffs take time. */
const MOST_COMPARED = 10;
/**
 * The problems that pass nominally and break under a perturbation, with what makes it easy to see
 * why: how the perturbed prompt differs, and what became of its first failing sample. Of variants
 * under which a problem breaks alike, the one whose prompt differs least comes first.
 */
function explainBreaks(problems, dataset, causes) {
    const { solved, breaks } = (0,score_breaks/* breaksOf */.c)(problems);
    const listed = breaks.slice(0, MOST_LISTED).map((found) => {
        const { variant, diff } = leastDifferent(found, dataset);
        const cause = causes.get((0,prompt_name/* promptKey */.uZ)(found.problem, variant));
        const others = found.variants.filter((other) => other !== variant);
        return {
            problem: found.problem,
            of: found.of,
            variants: [variant, ...others],
            cause: cause === undefined ? null : { verdict: cause.verdict, reason: cause.reason },
            diff,
        };
    });
    return { solved, problems: breaks.length, listed };
}
function leastDifferent({ problem, variants }, dataset) {
    const [worst] = variants;
    if (worst === undefined)
        throw new Error(`${problem} breaks under no variant`);
    const isAlike = ({ passed, of, nominal }) => passed * worst.of === worst.passed * of &&
        nominal.passed * worst.nominal.of === worst.nominal.passed * nominal.of;
    const alike = variants.filter(isAlike).slice(0, MOST_COMPARED);
    const all = alike.map((variant) => {
        const [nominal, perturbed] = promptsOf(problem, variant, dataset);
        const diff = promptDiff(nominal, perturbed);
        return { variant, diff, size: nominal === perturbed ? 0 : sizeOf(diff) };
    });
    return all.reduce((least, each) => (each.size < least.size ? each : least));
}
/** How much of two prompts differs: without end where lines cannot show it. */
function sizeOf(diff) {
    const changed = diff.filter((line) => line.startsWith('-') || line.startsWith('+'));
    return changed.length === 0 ? Number.POSITIVE_INFINITY : changed.join('').length;
}
/** A problem's nominal prompt, the family's own where it has one, and a perturbed one. */
function promptsOf(problem, name, dataset) {
    const own = dataset.nominals.find(({ family }) => family === name.family)?.variant;
    const perturbed = dataset.variants.find((variant) => variant.name?.family === name.family &&
        variant.name.transform === name.transform &&
        variant.name.seed === name.seed);
    const promptIn = (variant) => variant?.problems.get(problem)?.prompt ?? '';
    return [promptIn(own ?? dataset.variants[0]), promptIn(perturbed)];
}


/***/ }),

/***/ 50561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FILES)
/* harmony export */ });
/** The files of a run, in its output folder. */
const FILES = {
    results: 'results.json',
    verdicts: 'verdicts.jsonl.gz',
    sources: 'sources.jsonl.gz',
    summary: 'summary.md',
    comment: 'comment.md',
    baseline: 'baseline.json',
    junit: 'junit.xml',
    page: 'report.html',
};


/***/ }),

/***/ 70118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ STORE_NAMES),
/* harmony export */   u: () => (/* binding */ describeOrigin)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Where results are kept, in words. */
const STORE_NAMES = {
    cache: 'the Actions cache',
    artifact: 'the artifact of its run',
};
/** How the base's side was come by, in words that follow its commit. */
function describeOrigin({ source, distance }) {
    switch (source) {
        case 'cache':
        case 'artifact':
            return `from ${STORE_NAMES[source]}`;
        case 'ancestor':
            return `the nearest commit with results, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(distance ?? 0, 'first-parent commit')} before the base`;
        case 'rerun':
            return 'evaluated again in this run';
        case 'file':
            return 'from a results file';
    }
}


/***/ }),

/***/ 15636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRunFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/report/files.ts
var files = __webpack_require__(50561);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/report/line-file.ts



/** Handed to the compressor together: it works in another thread, which costs more than a line does. */
const MOST_WAITING_LINES = 100;
const MOST_WAITING_LENGTH = 1 << 18;
/** Characters of a file's lines, at most, that stay at hand. */
const MOST_KEPT = 1 << 21;
/** Writes a .jsonl.gz file while the run goes on; one that is killed loses the last few lines. */
class LineFile {
    #gzip = (0,external_node_zlib_.createGzip)({ level: 6 });
    #done;
    #waiting = '';
    #lines = 0;
    #drain = null;
    #kept = [];
    #keptLength = 0;
    constructor(path) {
        const file = this.#gzip.pipe((0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
        this.#gzip.on('error', (error) => file.destroy(error));
        this.#done = (0,promises_.finished)(file);
        // Who closes the file hears of a failed write; until then it is no unhandled rejection.
        this.#done.catch(() => { });
    }
    /** All lines that were written, as long as they are not many: else null, and the file has them. */
    get kept() {
        return this.#kept?.map((text) => JSON.parse(text)) ?? null;
    }
    /** Resolves when the line is taken, which waits while the disk is behind. */
    async write(line) {
        const text = JSON.stringify(line);
        this.#keep(text);
        this.#waiting += `${text}\n`;
        this.#lines += 1;
        if (this.#lines < MOST_WAITING_LINES && this.#waiting.length < MOST_WAITING_LENGTH)
            return;
        if (!this.#hand())
            await this.#drained();
    }
    #keep(text) {
        this.#keptLength += text.length;
        if (this.#keptLength > MOST_KEPT)
            this.#kept = null;
        // As text: many small objects would take several times as much.
        this.#kept?.push(text);
    }
    #hand() {
        const isTaken = this.#gzip.write(this.#waiting);
        this.#gzip.flush(external_node_zlib_.constants.Z_SYNC_FLUSH);
        this.#waiting = '';
        this.#lines = 0;
        return isTaken;
    }
    /** One wait for all writers that are early; a file that breaks ends it too, and close() says why. */
    #drained() {
        this.#drain ??= new Promise((resolve) => {
            const end = () => {
                this.#gzip.off('drain', end).off('close', end);
                this.#drain = null;
                resolve();
            };
            this.#gzip.on('drain', end).on('close', end);
        });
        return this.#drain;
    }
    /** @throws when something could not be written */
    async close() {
        this.#gzip.end(this.#waiting);
        await this.#done;
    }
}

// EXTERNAL MODULE: ./src/report/read-lines.ts
var read_lines = __webpack_require__(80858);
;// CONCATENATED MODULE: ./src/report/run-files.ts




/** The files of a run that grow while it goes on. */
function openRunFiles(folder) {
    const verdicts = new LineFile((0,external_node_path_.join)(folder, files/* FILES */.c.verdicts));
    const sources = new LineFile((0,external_node_path_.join)(folder, files/* FILES */.c.sources));
    return {
        verdicts,
        sources,
        /** @throws when something could not be written */
        close: async () => {
            await Promise.all([verdicts.close(), sources.close()]);
        },
        /** What was written, once all is closed; read again where it is much. */
        lines: () => {
            const files = (0,read_lines/* readRun */.c)(folder);
            const kept = { verdicts: verdicts.kept, sources: sources.kept };
            return {
                verdicts: kept.verdicts === null ? files.verdicts : [kept.verdicts],
                sources: kept.sources === null ? files.sources : [kept.sources],
            };
        },
    };
}


/***/ }),

/***/ 57124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText),
/* harmony export */   T: () => (/* binding */ sourceLineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Of a prompt's or a program's text; what is longer is cut, and `length` says how long it was. */
const LONGEST_SOURCE = 50_000;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const body = {
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_SOURCE),
    /** Characters of the whole text, where `text` is cut. */
    length: count.optional(),
};
/** What the model was shown; named as in a line of verdicts.jsonl.gz. */
const promptLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    suite: name,
    problem: name,
    family: name.nullable(),
    transform: name.nullable(),
    seed: count.nullable(),
    ...body,
});
/** What a sample and its prompt made, without the tests; once for each distinct program. */
const programLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ suite: name, program: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), ...body });
/**
 * One line of sources.jsonl.gz, the more frequent kind first. JSON Schema in
 * schema/source.schema.json.
 */
const sourceLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([programLine, promptLine]);
/** A text as a line of sources.jsonl.gz holds it. */
function boundedText(text) {
    if (text.length <= LONGEST_SOURCE)
        return { text };
    return { text: text.slice(0, LONGEST_SOURCE), length: text.length };
}


/***/ }),

/***/ 61601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ trendsOf),
/* harmony export */   N: () => (/* binding */ historyWith)
/* harmony export */ });
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(934);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98940);


/** The metrics that tell most of a suite at a glance: pass@k and robust-pass@k of its smallest k. */
function headlineMetrics(suite) {
    const first = Object.keys(suite.metrics)[0] ?? '';
    const robust = `robust-pass@${(0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetric */ .uo)(first)?.k ?? 1}`;
    const values = { ...suite.robustness?.overall.metrics, ...suite.metrics };
    return Object.fromEntries([first, robust].flatMap((metric) => {
        const value = values[metric];
        return value === undefined || 'unavailable' in value ? [] : [[metric, value.value]];
    }));
}
/** What a run that is compared with these results remembers: what they remember, and themselves. */
function historyWith(results) {
    const { commit, createdAt, suites, history = [] } = results;
    const own = Object.fromEntries(suites.map((suite) => [suite.name, headlineMetrics(suite)]));
    return [...history, { commit, createdAt, suites: own }].slice(-_results_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_HISTORY */ .NE);
}
/** Of a suite, its headline metrics over the latest runs; those with fewer than three points tell nothing. */
function trendsOf(results, suite, most) {
    const all = historyWith(results).slice(-most);
    return Object.keys(headlineMetrics(suite)).flatMap((metric) => {
        const points = all.flatMap(({ commit, suites }) => {
            const value = suites[suite.name]?.[metric];
            return value === undefined ? [] : [{ commit, value }];
        });
        return points.length < FEWEST_POINTS ? [] : [{ metric, points }];
    });
}
const FEWEST_POINTS = 3;


/***/ }),

/***/ 90663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Write a file that appears whole or not at all. */
function writeWhole(folder, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    // A fresh name: nothing that lies there already, such as a link, is written through.
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, path);
}


/***/ }),

/***/ 35020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79476);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(934);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61859);



/**
 * Every metric for every k: nominal ones of the suite, robust ones per transform, per family and
 * over all variants.
 */
function score(problems, ks) {
    const ofMany = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .robustMetrics */ .d)(ks, false);
    const ofOne = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .robustMetrics */ .d)(ks, true);
    const families = [...(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(problems)].map(([family, transforms]) => {
        const ofFamily = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(problems, { family });
        const each = [...transforms].map((transform) => {
            return [transform, { metrics: compute((0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(ofFamily, { family, transform }), ofOne) }];
        });
        return [family, { metrics: compute(ofFamily, ofMany), transforms: Object.fromEntries(each) }];
    });
    const overall = { metrics: families.length === 0 ? {} : compute(problems, ofMany) };
    return {
        metrics: compute(problems, (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nominalMetrics */ .yo)(ks)),
        robustness: families.length === 0 ? null : { overall, families: Object.fromEntries(families) },
    };
}
function compute(problems, names) {
    return Object.fromEntries(names.map((name) => [(0,_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetric */ .gI)(name), (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(problems, name)]));
}


/***/ })

};
