export const id = 8142;
export const ids = [8142];
export const modules = {

/***/ 19838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ openFile),
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   kC: () => (/* binding */ explainReadError),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   mG: () => (/* binding */ firstCharacter),
/* harmony export */   mM: () => (/* binding */ NOT_UTF8),
/* harmony export */   od: () => (/* binding */ openBytes),
/* harmony export */   r7: () => (/* binding */ textIn)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76578);
/* harmony import */ var _peekable_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1254);






/** A larger dataset is a decompression bomb or a mistake. */
const LARGEST_FILE = 16 * 2 ** 30;
/**
 * A file's bytes in chunks. Gzip is recognized by its first two bytes and unpacked.
 * @throws the error of the file system or zlib: see explainReadError
 */
async function* openBytes(path) {
    const { handle } = await openHandle(path);
    yield* bytesOf(handle, await startOf(handle, 2));
}
async function* bytesOf(handle, start) {
    const isGzip = start.subarray(0, 2).equals(Buffer.of(0x1f, 0x8b));
    // Made only now: the error of a stream without a reader would have no listener.
    const file = handle.createReadStream({ start: 0, highWaterMark: 1 << 16 });
    if (!isGzip) {
        yield* bounded(file);
        return;
    }
    const unpacked = (0,node_zlib__WEBPACK_IMPORTED_MODULE_3__.createGunzip)({ chunkSize: 1 << 16 });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_2__.pipeline)(file, unpacked, () => {
        // The reader of `unpacked` gets the error too.
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
/** A file's text: see textIn. */
function openText(path) {
    return textIn(openBytes(path));
}
/** Bytes as text in pieces that end between characters, without the byte-order mark. */
async function* textIn(bytes) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of bytes)
        yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
}
/**
 * Open a file once, for a look at its start and for reading.
 * @param count how many bytes its start has
 * @throws the error of the file system: see explainReadError
 */
async function openFile(path, count) {
    const { handle, size } = await openHandle(path);
    try {
        const start = await startOf(handle, count);
        const bytes = new _peekable_js__WEBPACK_IMPORTED_MODULE_5__/* .Peekable */ .Y(bytesOf(handle, start));
        const close = async () => {
            await bytes.close();
            await handle.close();
        };
        return { size, start, bytes, whole: () => handle.readFile(), close };
    }
    catch (error) {
        await handle.close();
        throw error;
    }
}
async function startOf(handle, count) {
    const bytes = Buffer.alloc(count);
    const { bytesRead } = await handle.read(bytes, 0, count, 0);
    return bytes.subarray(0, bytesRead);
}
/** Opens only files: a pipe would wait for a writer, and a device may never end. */
async function openHandle(path) {
    const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
    const found = await handle.stat();
    if (found.isFile())
        return { handle, size: found.size };
    await handle.close();
    const code = found.isDirectory() ? 'EISDIR' : 'NO_FILE';
    throw Object.assign(new Error('no file'), { code });
}
/** The first character of a text that is no space, or an empty string. */
async function firstCharacter(bytes) {
    for await (const chunk of bytes) {
        const text = chunk
            .toString('latin1')
            .replace(/^\xef\xbb\xbf/, '')
            .trimStart();
        if (text !== '')
            return text.charAt(0);
    }
    return '';
}
/**
 * The reason for a failed read in a user's words: the end of a sentence that begins with the file.
 */
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
    if (code === 'NO_FILE')
        return 'is a pipe or a device: expected a file';
    return `cannot be read (${message})`;
}
const NOT_UTF8 = 'is not UTF-8 text: save the file as UTF-8';
/** A read error as a UserError with a place in the file. */
function readError(error, file, line) {
    if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
        return error;
    const place = { file: file.label, ...(line === undefined ? {} : { line }) };
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place, message: explainReadError(error) }], { cause: error });
}


/***/ }),

/***/ 97478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines),
/* harmony export */   h: () => (/* binding */ linesIn)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76578);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19838);


const LONGEST_LINE = 16 << 20;
/** A small packed file can hold so many empty lines that skipping them takes minutes. */
const MOST_EMPTY = 1_000_000;
const NEWLINE = 0x0a;
/**
 * The lines of a UTF-8 text file, plain or gzip (recognized by its first bytes). They come a few at
 * a time: memory does not grow with the file, and a line costs no turn of the event loop. A
 * byte-order mark and carriage returns at line ends are dropped. Empty lines are skipped but
 * counted.
 * @param path the file to open
 * @param label the file's name in messages
 * @throws UserError, with the line: the file cannot be read, is not UTF-8, or its gzip stream ends
 * early; a line is over 16 MiB, or over a million lines are empty
 */
function readLines(path, label) {
    return linesIn((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .openBytes */ .od)(path), label);
}
/** The lines of a text file's bytes: see readLines. */
async function* linesIn(bytes, label) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let number = 0;
    let empty = 0;
    let rest = [];
    let restSize = 0;
    let lines = [];
    const place = () => ({ file: label, line: number });
    const fail = (message, cause) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([{ place: place(), message }], { cause });
    };
    const decode = (part) => {
        try {
            return decoder.decode(part).replace(/\r$/, '');
        }
        catch (error) {
            return fail(_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_UTF8 */ .mM, error);
        }
    };
    const take = (line) => {
        number += 1;
        const text = decode(line);
        if (text.trim() !== '')
            lines.push({ text, place: place() });
        else if (++empty > MOST_EMPTY)
            fail(`is one of over ${MOST_EMPTY} empty lines: remove them`);
    };
    try {
        for await (const chunk of bytes) {
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
        if (error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw error;
        number += 1;
        fail((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .explainReadError */ .kC)(error), error);
    }
}


/***/ }),

/***/ 1254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ Peekable)
/* harmony export */ });
/** The values of a generator, which can be looked at before they are taken. */
class Peekable {
    #seen = [];
    #rest;
    #pulling = Promise.resolve();
    constructor(values) {
        this.#rest = values;
    }
    /** The values from the first one on. They stay in memory until they are taken. */
    async *peek() {
        for (let at = 0;; at += 1) {
            if (at === this.#seen.length)
                await this.#pull();
            if (at >= this.#seen.length)
                return;
            yield this.#seen[at];
        }
    }
    /** All values, once: to be called after the last peek. */
    async *take() {
        // A reader that stopped peeking may still wait for a value.
        const failure = await this.#pulling.then(() => null, (error) => ({ error }));
        try {
            while (this.#seen.length > 0)
                yield this.#seen.shift();
            if (failure !== null)
                throw failure.error;
            yield* this.#rest;
        }
        finally {
            // The reader may stop before the rest has begun.
            await this.close();
        }
    }
    /** End the generator before its last value. */
    async close() {
        await this.#rest.return(undefined);
    }
    #pull() {
        this.#pulling = this.#pulling.then(async () => {
            const next = await this.#rest.next();
            if (next.done !== true)
                this.#seen.push(next.value);
        });
        return this.#pulling;
    }
}


/***/ }),

/***/ 46966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeVariant)
/* harmony export */ });
/** `func_name/FuncRenameCamelCase seed 0`, or `nominal`. */
function describeVariant(name) {
    return name === null ? 'nominal' : `${name.family}/${name.transform} seed ${name.seed}`;
}


/***/ }),

/***/ 68584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ executionSchema),
/* harmony export */   l: () => (/* binding */ BORROWED)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56027);


/** The most names kept, and the longest length of each. */
const BORROWED = { most: 10, longest: 200 };
/** The same for executions from other processes and from files. */
const executionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk),
    grading: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADINGS */ .e),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    cpuMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    crossingMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    wallMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).optional(),
    borrowed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});


/***/ }),

/***/ 7764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describePrompt),
/* harmony export */   jW: () => (/* binding */ NOMINAL),
/* harmony export */   jl: () => (/* binding */ promptsOf),
/* harmony export */   mM: () => (/* binding */ promptName),
/* harmony export */   uZ: () => (/* binding */ promptKey)
/* harmony export */ });
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46966);

const NOMINAL = { family: null, transform: null, seed: null };
/** A variant's name, or that of a family's own nominal prompts. */
function promptName(dataset, variant) {
    if (variant.name !== null)
        return variant.name;
    const own = dataset.nominals.find((nominal) => nominal.variant === variant);
    return own === undefined ? NOMINAL : { ...NOMINAL, family: own.family };
}
/** Every prompt of a dataset, variants first, then the families' own nominal prompts. */
function promptsOf(dataset) {
    const all = [...dataset.variants, ...dataset.nominals.map(({ variant }) => variant)];
    return all.flatMap((variant) => {
        const name = promptName(dataset, variant);
        return [...variant.problems.values()].map((problem) => ({ name, problem }));
    });
}
/** A key for a problem's prompt in maps and sets. */
function promptKey(problem, { family, transform, seed }) {
    return JSON.stringify([problem, family, transform, seed]);
}
/** `func_name/FuncRenameCamelCase seed 0`, `nominal`, or `nominal of syntax`. */
function describePrompt({ family, transform, seed }) {
    if (family === null)
        return (0,_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)(null);
    if (transform === null || seed === null)
        return `nominal of ${family}`;
    return (0,_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)({ family, transform, seed });
}


/***/ }),

/***/ 60817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _baseline_plan_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64252);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19161);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59863);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54661);
/* harmony import */ var _gate_gate_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46707);
/* harmony import */ var _records_causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3764);
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67354);
/* harmony import */ var _records_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33301);
/* harmony import */ var _results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9295);
/* harmony import */ var _results_read_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17882);
/* harmony import */ var _results_read_results_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70175);
/* harmony import */ var _score_score_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35020);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76578);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(67388);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(45333);
/* harmony import */ var _leave_files_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(50017);
/* harmony import */ var _repeat_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(80439);

















/**
 * Compare two finished runs: the tables and the decision of head's run against this base. Nothing
 * is executed.
 * @throws UserError if either is not a results document, or head lacks a suite of the config
 */
async function compare(options) {
    const head = (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_10__/* .readResults */ .x8)(options.head);
    const baseline = (0,_baseline_plan_baseline_js__WEBPACK_IMPORTED_MODULE_0__.fromFile)(options.base);
    if (head.shard !== undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${options.head} is one shard of a run: merge all shards first`);
    }
    const { configFile, out } = options;
    if (out !== undefined && [options.base, options.head].some((read) => (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .isIn */ .S1)(out, read))) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`--out ${out} has the results that are compared: name another folder`);
    }
    const config = configFile === undefined ? null : (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(configFile);
    for (const { name } of config?.suites ?? []) {
        if (head.suites.some((suite) => suite.name === name))
            continue;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${options.head} has no suite ${name}, which ${configFile} has`);
    }
    const recorded = (name) => head.suites
        .find((suite) => suite.name === name)
        // The base brings its own gates again.
        ?.gates.filter(({ from }) => from !== 'base')
        .map((gate) => configOf(gate, options)) ?? [];
    const evaluated = {
        ...head,
        rules: config === null ? (head.rules ?? _records_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .HEAD_RULES */ .F) : (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .runRulesOf */ .a)(config),
        suites: head.suites.map(({ gates: _gates, compared: _compared, slides: _slides, ...suite }) => ({
            ...suite,
            // The document may come from anywhere, so its metrics are computed again from the verdicts.
            ...(0,_score_score_js__WEBPACK_IMPORTED_MODULE_11__/* .score */ .f)(suite.problems, (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .ksOf */ .go)(suite), (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .furtherIn */ .mZ)(suite)),
        })),
    };
    const also = configFile === undefined ? [] : ['--config', configFile];
    const again = (0,_repeat_js__WEBPACK_IMPORTED_MODULE_16__/* .commandsFor */ .A)(['compare', options.base, options.head, ...also], process.env);
    const notices = [options.notice, head.isolation.notice].flatMap((notice) => notice ?? []);
    const context = {
        notice: notices.join(' '),
        repeat: options.repeat?.(baseline) ?? again,
        host: options.host,
        causes: await causesBeside(options.head),
        isPullRequest: options.isPullRequest,
    };
    const gatesOf = config === null ? recorded : (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesIn */ .W)(config);
    const outcome = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_14__/* .conclude */ .E)(evaluated, gatesOf, baseline, context);
    if (out === undefined)
        return { ...outcome, unwritten: [], isLost: false };
    const { commentKey } = options;
    return (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .withOut */ .bm)(out, async () => {
        (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .clearOut */ .u9)(out);
        const lines = (0,_results_read_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .readRun */ .c)((0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(options.head));
        return (0,_leave_files_js__WEBPACK_IMPORTED_MODULE_15__/* .leaveFiles */ .b)(outcome, { out, commentKey, baseline, lines, unwritten: [] });
    });
}
/**
 * The reasons why samples did not pass, if head's verdicts lie beside its results and can be read.
 */
async function causesBeside(head) {
    const causes = new _records_causes_js__WEBPACK_IMPORTED_MODULE_5__/* .Causes */ .R();
    try {
        for await (const lines of (0,_results_read_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .readRun */ .c)((0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(head)).verdicts ?? []) {
            for (const line of lines)
                causes.note(line);
        }
    }
    catch (error) {
        // The comparison does not need the causes, and report.html tells the fault of the verdicts.
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo))
            throw error;
    }
    return causes.bySuite;
}
/** The rule that head recorded. The document may come from anywhere. */
function configOf(gate, { head }) {
    try {
        return (0,_gate_gate_config_js__WEBPACK_IMPORTED_MODULE_4__/* .gateConfigOf */ .RI)(gate);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${head}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .plainLine */ .h0)(error.message)}`, { cause: error });
    }
}


/***/ })

};
