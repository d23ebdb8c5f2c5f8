export const id = 531;
export const ids = [531];
export const modules = {

/***/ 88983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ findFiles),
  ng: () => (/* binding */ isElsewhereToo),
  OC: () => (/* binding */ startsInside),
  wM: () => (/* binding */ whyNothing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/system/paths.ts
var system_paths = __webpack_require__(69145);
;// CONCATENATED MODULE: ./src/config/glob-within.ts




/**
 * The files that match a glob. Links to folders are followed only within the repository. Otherwise
 * a link to `/` would make the search read the whole machine, and messages name its files.
 * @param start the folder where the glob begins
 * @param repository its real path
 * @returns absolute paths, and folders outside the repository that a part of the glob other than
 *   `**` names
 */
function globWithin(glob, start, repository) {
    const named = partsBefore(glob, dist/* isDynamicPattern */.ey).map((path) => (0,external_node_path_.resolve)(start, path));
    const left = named.find((path) => (0,external_node_fs_.existsSync)(path) && !(0,system_paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(path), repository));
    // Without this check the search would begin outside.
    if (left !== undefined)
        return [left];
    const outside = new Set();
    const find = (patterns) => (0,dist/* globSync */.AZ)(patterns, {
        cwd: start,
        absolute: true,
        followSymbolicLinks: true,
        expandDirectories: false,
        fs: {
            realpathSync: ((path) => {
                const real = (0,external_node_fs_.realpathSync)(path);
                if ((0,system_paths/* isInside */.FK)(real, repository) || !(0,external_node_fs_.statSync)(real).isDirectory())
                    return real;
                outside.add(path);
                // A path that exists and has nothing below it stands for the folder.
                return NOTHING_BELOW;
            }),
        },
    });
    const files = find([glob]).filter((path) => !outside.has(path));
    if (outside.size === 0)
        return files;
    const above = partsBefore(glob, (part) => part.includes('**'));
    return [...files, ...find(above).filter((path) => outside.has(path))];
}
/**
 * The folders that a glob names one after the other, up to the first part that `isLast` accepts.
 */
function partsBefore(glob, isLast) {
    const parts = glob.split('/').slice(0, -1);
    const end = parts.findIndex(isLast);
    const before = end === -1 ? parts : parts.slice(0, end);
    return before.map((_, i) => before.slice(0, i + 1).join('/')).filter((path) => path !== '');
}
const NOTHING_BELOW = '/dev/null';

;// CONCATENATED MODULE: ./src/config/pattern-fault.ts
/** The longest path on Linux. */
const LONGEST_PATTERN = 4096;
/**
 * The time to try a name is its length to the power of the wildcards that share a part of the path.
 */
const MOST_SHARING = 3;
const MOST_FOLDERS = 2;
/** The fault of a path, glob or pattern that would take too long to match; null for others. */
function faultOfPattern(pattern) {
    if (pattern.length > LONGEST_PATTERN) {
        return `is longer than ${LONGEST_PATTERN} characters: no path is`;
    }
    if (/[@?*+!]\(/.test(pattern))
        return 'has a group such as +(…): write *, or name the files';
    const folders = pattern.split('**').length - 1;
    if (folders > MOST_FOLDERS)
        return `has ** ${folders} times: expected at most ${MOST_FOLDERS}`;
    const sharing = pattern.split('/').reduce((sum, part) => {
        const wildcards = part.match(/\*+|\{(?:family|transform|seed)\}/g)?.length ?? 0;
        return sum + Math.max(0, wildcards - 1);
    }, 0);
    if (sharing <= MOST_SHARING)
        return null;
    return `has too many * and {…} between slashes: expected at most ${MOST_SHARING + 1} in one part of the path`;
}

// EXTERNAL MODULE: ./src/config/starts.ts
var config_starts = __webpack_require__(5001);
// EXTERNAL MODULE: ./src/config/submodules.ts
var submodules = __webpack_require__(57023);
;// CONCATENATED MODULE: ./src/config/find-files.ts








const CAPTURES = {
    family: '[^/]+?',
    transform: '[^/]+?',
    seed: '\\d+',
};
/**
 * The files that match a path, glob or pattern of the config, in a stable order. They come from the
 * first start that has some.
 * @param what names the key in messages, such as `suites[0].problems`
 * @param place the place of the key, for messages
 * @param faults gets a message for a pattern that matches nothing or leaves the repository
 */
function findFiles(config, pattern, what, faults, place = { file: config.file }) {
    const fault = faultOfPattern(pattern);
    if (fault !== null) {
        faults.add(`${what}: "${pattern.slice(0, 200)}" ${fault}`, place);
        return { files: [], start: null };
    }
    const inside = startsInside(config, toGlob(pattern));
    if (inside.length === 0) {
        faults.add(`${what}: "${pattern}" leads outside the repository`, place);
        return { files: [], start: null };
    }
    for (const start of inside) {
        const { files, strays } = findFrom(start, pattern, config);
        for (const path of strays) {
            const name = (0,external_node_path_.relative)(config.worktree ?? start, path);
            faults.add(`${what}: ${name} is a link that leads outside the repository`, place);
        }
        if (files.length + strays.length > 0)
            return { files, start };
    }
    faults.add(`${what}: nothing is at "${pattern}"${whyNothing(config, pattern, inside)}`, place);
    return { files: [], start: null };
}
/** The starts from which a path or glob stays in the repository. */
function startsInside({ starts, repository }, path) {
    return starts.filter((start) => (0,system_paths/* isInside */.FK)((0,external_node_path_.resolve)(start, path.split('*')[0] ?? ''), repository));
}
/** True when a later start has files for the pattern that are not among the found ones. */
function isElsewhereToo(config, pattern, found) {
    const paths = new Set(found.map(({ path }) => path));
    const [, ...later] = startsInside(config, toGlob(pattern));
    return later.some((start) => findFrom(start, pattern, config).files.some(({ path }) => !paths.has(path)));
}
/** Captures stand for anything in a glob. */
function toGlob(pattern) {
    return pattern.replaceAll(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(CAPTURES, name) ? '*' : whole);
}
function findFrom(start, pattern, { repository }) {
    const glob = toGlob(pattern);
    const paths = glob === pattern && !(0,dist/* isDynamicPattern */.ey)(pattern)
        ? [(0,external_node_path_.resolve)(start, glob)].filter((path) => (0,external_node_fs_.existsSync)(path) && !isEmptyFolder(path))
        : globWithin(glob, start, repository);
    const matcher = toMatcher(pattern);
    const files = [];
    const strays = [];
    for (const path of paths.sort(system_paths/* compareText */.n6)) {
        if (!(0,system_paths/* isInside */.FK)((0,system_paths/* realPath */.Ye)(path), repository)) {
            strays.push(path);
            continue;
        }
        const captures = matcher === null ? {} : matcher.exec((0,external_node_path_.relative)(start, path))?.groups;
        if (captures !== undefined)
            files.push({ path, captures: { ...captures } });
    }
    return { files, strays };
}
/** The end of the message that nothing was found: a missing submodule, or the places searched. */
function whyNothing({ repository, worktree, starts }, pattern, inside) {
    const tree = worktree === null ? 'checkout' : 'worktree';
    const places = inside.map((start) => (0,external_node_path_.resolve)(start, toGlob(pattern)));
    for (const path of places) {
        const note = (0,submodules/* submoduleNote */.d)(path, repository, tree);
        if (note !== '')
            return note;
    }
    const nameOf = (path) => {
        const fromHere = (0,external_node_path_.relative)(worktree ?? '', path);
        return (fromHere.startsWith('..') ? (0,external_node_path_.relative)(repository, path) : fromHere) || '.';
    };
    const names = places.map((path) => `${nameOf(path)}${nearby(path, nameOf)}`);
    const outside = starts
        .filter((start) => !inside.includes(start))
        .map((start) => `; from ${(0,config_starts/* startName */.S)(start, repository)} it leads outside the repository`);
    return `: looked for ${names.join(' and ')}${outside.join('')}`;
}
/** A regular expression with the captures' names as groups, or null for a pattern without them. */
function toMatcher(pattern) {
    if (!/\{(family|transform|seed)\}/.test(pattern))
        return null;
    const seen = new Set();
    const source = external_node_path_.posix
        .normalize(pattern)
        .split(/(\{\w+\}|\{[^{}]*,[^{}]*\}|\[[^\]]+\]|\*\*\/|\*|\?)/)
        .map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name !== undefined && Object.hasOwn(CAPTURES, name)) {
            // A capture that is repeated must match the same text again.
            const isFirst = !seen.has(name);
            seen.add(name);
            return isFirst ? `(?<${name}>${CAPTURES[name]})` : `\\k<${name}>`;
        }
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        if (/^\{.*,.*\}$/.test(part)) {
            const words = part.slice(1, -1).split(',').map(escapeForRegExp);
            return `(?:${words.join('|')})`;
        }
        if (/^\[.+\]$/.test(part))
            return `[${part.slice(1, -1).replaceAll('\\', '\\\\').replace(/^!/, '^')}]`;
        return escapeForRegExp(part);
    })
        .join('');
    return new RegExp(`^${source}$`);
}
function escapeForRegExp(text) {
    return text.replaceAll(/[.+^$()|[\]\\{}?*]/g, '\\$&');
}
/** @param nameOf gives the name of a path in messages */
function nearby(path, nameOf) {
    if ((0,external_node_fs_.existsSync)(path))
        return ' (the folder is empty)';
    const folder = (0,external_node_path_.dirname)(`${path.split('*')[0]}_`);
    return (0,external_node_fs_.existsSync)(folder) ? '' : ` (there is no folder ${nameOf(folder)})`;
}
/** Git keeps no empty folders, so an empty one lacks its files. */
function isEmptyFolder(path) {
    return (0,external_node_fs_.statSync)(path).isDirectory() && (0,external_node_fs_.readdirSync)(path).length === 0;
}


/***/ }),

/***/ 54718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ StartNotes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88983);
/* harmony import */ var _starts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5001);



/** Collects the paths of a suite that were not found at the first start of its config. */
class StartNotes {
    #config;
    /** The late patterns, by the start that had them. */
    #late = new Map();
    #double = [];
    constructor(config) {
        this.#config = config;
    }
    /** Note the files of a pattern and the start that had them. */
    add(pattern, start, files) {
        const { starts, repository } = this.#config;
        if (start !== starts[0])
            this.#late.set(start, [...(this.#late.get(start) ?? []), pattern]);
        // Older configs in .github may expect their paths to start elsewhere.
        else if (start === repository && (0,_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isElsewhereToo */ .ng)(this.#config, pattern, files)) {
            this.#double.push(pattern);
        }
    }
    /** A line for each start but the first, and one for patterns with files at several starts. */
    get lines() {
        const { starts, repository } = this.#config;
        const [first] = starts;
        const home = (0,_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startName */ .S)(first, repository);
        const late = [...this.#late].map(([start, patterns]) => {
            const [pattern = ''] = patterns;
            const better = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(first, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(start, pattern));
            return `${named(patterns)} found from ${(0,_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startName */ .S)(start, repository)}; paths of this config start at ${home}: write "${better}"`;
        });
        if (this.#double.length === 0)
            return late;
        const rest = starts.slice(1).map((start) => (0,_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startName */ .S)(start, repository));
        return [
            ...late,
            `${named(this.#double)} read from ${home}; files that ${rest.join(' or ')} has under that name are not read`,
        ];
    }
}
/** `"a" was`, `"a" and 2 more paths were`. */
function named([first = '', ...others]) {
    if (others.length === 0)
        return `"${first}" was`;
    const more = others.length === 1 ? '1 more path' : `${others.length} more paths`;
    return `"${first}" and ${more} were`;
}


/***/ }),

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

/***/ 59545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   gk: () => (/* binding */ rewriteProblem),
/* harmony export */   jD: () => (/* binding */ rewriteRow)
/* harmony export */ });
/* harmony import */ var _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1995);
/* harmony import */ var _formats_raw_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2013);


const PARTS = ['prompt', 'reference', 'tests', 'entryPoint'];
/** The parts of a row, and the kind of its prompt. */
function readParts(row) {
    if (row.format === 'table') {
        // Its tests and its reference may have any form, so only the prompt is rewritten.
        const { prompt } = row.problem;
        return { kind: 'prose', prompt, reference: null, tests: null, entryPoint: null };
    }
    const { format, data } = row;
    const fields = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR[format].partsOf(data);
    const text = (field) => {
        const value = field === null ? null : Object.entries(data).find(([key]) => key === field)?.[1];
        return typeof value === 'string' ? value : null;
    };
    return {
        kind: fields.kind,
        prompt: text(fields.prompt) ?? '',
        reference: text(fields.reference),
        tests: text(fields.tests),
        entryPoint: text(fields.entryPoint),
    };
}
/** The problem of a row with other parts. */
function rewriteProblem(row, parts, language) {
    if (row.format === 'table')
        return { ...row.problem, prompt: parts.prompt };
    const data = { ...row.data, ...changedFields(row, parts) };
    return _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR[row.format].read(data, { language, text: row.text });
}
/**
 * The row with other parts, as one line of JSON; its other fields stay as they are written. The
 * problem of a table becomes a row of a published layout.
 */
function rewriteRow(row, parts, language) {
    if (row.format === 'table')
        return JSON.stringify(rowOf(row.problem, parts.prompt, language));
    const changed = changedFields(row, parts);
    const line = row.text === undefined ? undefined : oneLine(row.text);
    return line === undefined
        ? JSON.stringify({ ...row.data, ...changed })
        : (0,_formats_raw_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withMembers */ .g)(line, changed);
}
function rowOf({ id, tests, reference }, prompt, language) {
    if (language !== 'python')
        return { name: id, language, prompt, tests };
    const code = reference?.kind === 'solution' ? { code: reference.text } : {};
    return { task_id: id, text: prompt, test_list: [tests], ...code };
}
/** Line ends between members are space; within texts JSON has none. */
function oneLine(text) {
    return text.replaceAll(/[\r\n]+/g, ' ');
}
function changedFields(row, parts) {
    const fields = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR[row.format].partsOf(row.data);
    const before = readParts(row);
    return Object.fromEntries(PARTS.flatMap((part) => {
        const [field, value] = [fields[part], parts[part]];
        const isChanged = field !== null && value !== null && value !== before[part];
        return isChanged ? [[field, value]] : [];
    }));
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

/***/ 81073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   WJ: () => (/* binding */ verdict),
/* harmony export */   tW: () => (/* binding */ hash)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56027);
/** The kinds of values in the documents of a run, each bounded: documents may come from anywhere. */


const text = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(20_000);
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500);
const count = zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().nonnegative();
const verdict = zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk);
/** A SHA-256 in hexadecimal digits. */
const hash = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** Up to 300 years, so that a sum of many is a number too. */
const milliseconds = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1e13);


/***/ }),

/***/ 74491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ perturbedSchema),
/* harmony export */   TC: () => (/* binding */ MOST_UNFIT),
/* harmony export */   hh: () => (/* binding */ MANIFEST_VERSION),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   v$: () => (/* binding */ madeBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81073);
/** Facts about perturbed prompts that Passgate made: the shapes of manifest.json and of results. */


const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const problem = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(500);
const reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500);
/** The share of a nominal prompt that a variant changes. */
const distanceFields = { characters: share, words: share };
/** A variant's maker, and its distance from its nominal prompt. */
const madeBy = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The version of the transform. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    intensity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    ...distanceFields,
});
/** One transform of a suite under one seed. */
const madeTransform = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** The name in variants, files and results: it tells the version and the intensity too. */
    transform: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    intensity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    seed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** The file of its rows, from the manifest's folder. */
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500),
    made: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, ...distanceFields })),
    /** Problems that it has nothing to work on, or no further outcome for. */
    notApplicable: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, reason })),
    /** Problems for which no draw gave a valid variant. */
    dropped: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, reason })),
});
/** The most unfit variants that results name. */
const MOST_UNFIT = 100;
const skipped = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, transform: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, reason });
const MANIFEST_VERSION = 1;
/** manifest.json: the variants that were made of a suite, and the prompts that they were made of. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(MANIFEST_VERSION),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('passgate'), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100) }),
    suite: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    language: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** A hash of each nominal problem. */
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/) })),
    /** Families with nominal prompts of their own, and the files of these. */
    nominals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500), problems: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 })),
    transforms: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(madeTransform),
    /** Transforms that were not tried. */
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(skipped),
});
/** The same in numbers, for results.json. */
const perturbedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    transforms: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
        transform: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        intensity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
        made: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        notApplicable: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        dropped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    })),
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(skipped),
    /** Variants that were left out because their reference solution fails, problem by problem. */
    unfit: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, transform: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, seed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, reason: reason.nullable() }))
        .max(MOST_UNFIT)
        .optional(),
    /** The reason why variants no longer fit their problems; absent if they do. */
    stale: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000).optional(),
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

/***/ 64384:
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



/** Write a file so that it appears complete or not at all. */
function writeWhole(folder, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    // A fresh name with `wx`: an existing file or link at the place is never written through.
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 72553:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perturb: () => (/* binding */ perturb)
});

// EXTERNAL MODULE: ./src/config/load-config.ts + 1 modules
var load_config = __webpack_require__(37139);
// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/dataset/attach-samples.ts
var attach_samples = __webpack_require__(50101);
// EXTERNAL MODULE: ./src/dataset/loaded.ts
var loaded = __webpack_require__(50487);
// EXTERNAL MODULE: ./src/dataset/read-variants.ts
var read_variants = __webpack_require__(28529);
// EXTERNAL MODULE: ./src/dataset/suite-files.ts + 1 modules
var suite_files = __webpack_require__(9714);
// EXTERNAL MODULE: ./src/dataset/with-made.ts
var with_made = __webpack_require__(73154);
;// CONCATENATED MODULE: ./src/dataset/load-made.ts







/**
 * Read the nominal problems of a suite and make its variants anew. Samples and ready-made variants
 * are not read.
 * @param most the number of problems to take, from the first on
 * @returns null if the suite makes no variants
 * @throws UserError with all faults of the problems
 */
async function loadMade(config, suite, index, most) {
    const alone = { ...suite, samples: [], variants: [] };
    const faults = new errors/* FaultList */.xT();
    const files = (0,suite_files/* findSuiteFiles */.P)(config, alone, index, faults);
    faults.throwIfAny();
    const read = await (0,read_variants/* readVariants */.h)(files, alone, faults, (0,loaded/* placeOfSuite */.t)(config, index));
    if (most !== null)
        cutTo(read.nominal.problems, most);
    const made = await (0,with_made/* makeOwnVariants */.v)(read, alone, faults);
    faults.throwIfAny();
    if (made === null)
        return null;
    const { variants, nominals } = (0,attach_samples/* attachSamples */.t)({ ...(0,with_made/* withMade */.w)(read, made), tables: [] });
    const dataset = {
        ...{ variants, nominals, sources: [] },
        reading: { language: (0,suite_language/* languageName */.cL)(suite.language), extract: suite.extract },
        places: read.nominal.places,
        notes: files.notes,
        manifests: [made.manifest],
        stale: [],
        listTexts: [],
        hash: '',
    };
    return { config: suite, dataset, made, rows: read.nominal.rows };
}
function cutTo(problems, most) {
    for (const id of [...problems.keys()].slice(most))
        problems.delete(id);
}

// EXTERNAL MODULE: ./src/evaluate/check-references.ts + 3 modules
var check_references = __webpack_require__(48635);
// EXTERNAL MODULE: ./src/evaluate/with-executor.ts + 14 modules
var with_executor = __webpack_require__(59904);
// EXTERNAL MODULE: ./src/execute/toolchains/resolve.ts
var resolve = __webpack_require__(54208);
// EXTERNAL MODULE: ./src/execute/toolchains/toolchain.ts + 1 modules
var toolchain = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/results/out-folder.ts + 1 modules
var out_folder = __webpack_require__(78535);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/dataset/manifests.ts
var manifests = __webpack_require__(72666);
// EXTERNAL MODULE: ./src/dataset/rewrite-row.ts
var rewrite_row = __webpack_require__(59545);
// EXTERNAL MODULE: ./src/records/perturbed.ts
var perturbed = __webpack_require__(74491);
// EXTERNAL MODULE: ./src/system/make-folder.ts
var make_folder = __webpack_require__(50136);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/system/write-whole.ts
var write_whole = __webpack_require__(64384);
;// CONCATENATED MODULE: ./src/results/perturbed-files.ts









/**
 * Write a suite's variants below `out`: `SUITE/FAMILY/TRANSFORM_sSEED.jsonl`, `nominal.jsonl` beside
 * them where a family has nominal prompts of its own, and `SUITE/manifest.json` last. Files that an
 * earlier manifest names are removed first.
 * @param out an existing folder
 * @returns the suite's folder
 * @throws UserError if the folder cannot be used
 */
function writePerturbed(out, { config, made, rows }) {
    const folder = folderOf(out, config.name);
    removeEarlier(folder);
    const { manifest, files } = made;
    for (const [file, own] of files) {
        const [family = '', name = ''] = file.split('/');
        const lines = own.flatMap(({ problem, parts }) => {
            const row = rows.get(problem);
            return row === undefined ? [] : [`${(0,rewrite_row/* rewriteRow */.jD)(row, parts, manifest.language)}\n`];
        });
        if (lines.length === 0)
            continue;
        (0,write_whole/* writeWhole */.f)(subfolder(folder, family), name, lines.join(''));
    }
    const document = perturbed/* manifestSchema */.rc.parse(manifest);
    (0,write_whole/* writeWhole */.f)(folder, manifests/* MANIFEST */.e0, `${JSON.stringify(document, null, 1)}\n`);
    return folder;
}
function folderOf(out, suite) {
    const folder = (0,external_node_path_.resolve)(out, suite);
    if (!(0,paths/* isInside */.FK)(folder, (0,external_node_path_.resolve)(out)) || folder === (0,external_node_path_.resolve)(out)) {
        throw new errors/* UserError */.yo(`the name of suite ${suite} is no name for a folder: rename it`);
    }
    (0,make_folder/* makeFolder */.f)(folder);
    requireWithin(folder, out);
    return folder;
}
function subfolder(folder, family) {
    const own = (0,external_node_path_.join)(folder, family);
    (0,make_folder/* makeFolder */.f)(own);
    requireWithin(own, folder);
    return own;
}
/** A link in the output folder must not lead the files elsewhere. */
function requireWithin(folder, around) {
    if ((0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(folder), (0,paths/* realPath */.Ye)(around)))
        return;
    throw new errors/* UserError */.yo([
        {
            place: { file: folder },
            message: 'is a link that leads out of the output folder: remove it',
        },
    ]);
}
function removeEarlier(folder) {
    const path = (0,external_node_path_.join)(folder, manifests/* MANIFEST */.e0);
    const earlier = (0,external_node_fs_.existsSync)(path) ? readEarlier(path) : null;
    if (earlier === null)
        return;
    for (const { file } of [...earlier.transforms, ...earlier.nominals]) {
        // Only files that this command writes: a manifest may be anybody's.
        const isOwn = /^[\w.@+-]+\/[\w.@+-]+\.jsonl$/.test(file) && !file.includes('..');
        if (isOwn && (0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)((0,external_node_path_.join)(folder, file)), (0,paths/* realPath */.Ye)(folder))) {
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, file), { force: true });
        }
    }
}
function readEarlier(path) {
    try {
        return perturbed/* manifestSchema */.rc.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./src/system/stoppable.ts
var stoppable = __webpack_require__(67941);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
;// CONCATENATED MODULE: ./src/tasks/perturb.ts












/**
 * Make the variants of all suites that perturb their problems, check them with their reference
 * solutions, and write them.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function perturb(options) {
    const { configFile, out, most, progress, signal } = options;
    const config = (0,load_config/* loadConfig */.Z)(configFile);
    if (out !== null)
        (0,out_folder/* openOut */.FF)(out);
    const made = await (0,stoppable/* stoppable */.pZ)(signal, () => makeAll(config, most, (text) => progress.say(text)));
    // A look at a few problems needs no program to run.
    const suites = most === null ? await withoutUnfit(made, config, options) : made;
    const folders = out === null ? [] : suites.map((suite) => writePerturbed(out, suite));
    return { suites, folders };
}
async function makeAll(config, most, say) {
    const made = [];
    const faults = new errors/* FaultList */.xT();
    for (const [index, suite] of config.suites.entries()) {
        if (suite.perturb === undefined)
            continue;
        try {
            const own = await loadMade(config, suite, index, most);
            if (own === null)
                continue;
            made.push(own);
            say(`${suite.name}: ${(0,numbers/* plural */.LS)(sizeOf(own), 'variant')} made`);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            faults.addAll(error);
        }
    }
    faults.throwIfAny();
    if (made.length > 0)
        return made;
    const message = 'no suite has perturb: add for example perturb: { families: [docstring] }';
    throw new errors/* UserError */.yo([{ place: { file: config.file }, message }]);
}
function sizeOf({ made }) {
    return made.manifest.transforms.reduce((sum, { made: of }) => sum + of.length, 0);
}
/** Leave out the variants whose reference solution fails. */
async function withoutUnfit(suites, config, options) {
    const prompts = suites.flatMap(({ dataset }) => (0,prompt_name/* promptsOf */.jl)(dataset));
    const programs = prompts.filter(({ problem }) => problem.reference !== undefined).length;
    if (programs === 0)
        return [...suites];
    const { environment, progress, signal } = options;
    const tools = new Map();
    for (const suite of suites) {
        const language = (0,resolve/* languageOf */.e)(suite.config.language);
        tools.set(suite, language === null ? null : await (0,toolchain/* findToolchain */.v)(language, environment));
    }
    const work = suites.map((suite) => ({ toolchain: tools.get(suite) ?? null }));
    const listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
    };
    const check = async (executor) => {
        const checked = [];
        for (const suite of suites) {
            const of = { ...suite, toolchain: tools.get(suite) ?? null, slice: null };
            const { unfit } = await (0,check_references/* checkReferences */.$x)(of, executor, listener, signal);
            progress.end();
            checked.push(without(suite, unfit));
        }
        return checked;
    };
    return (0,with_executor/* withExecutor */.w)(config, options, Promise.resolve({ suites: work, programs }), check);
}
function without(suite, unfit) {
    if (unfit.length === 0)
        return suite;
    const reasons = new Map(unfit.map((each) => [
        (0,prompt_name/* promptKey */.uZ)(each.problem, each),
        `its reference solution does not pass: ${each.reason ?? each.verdict}`.slice(0, 500),
    ]));
    const { manifest, files } = suite.made;
    const left = new Map(files);
    const transforms = manifest.transforms.map((of) => {
        const reasonOf = (problem) => reasons.get((0,prompt_name/* promptKey */.uZ)(problem, of));
        const lost = of.made.flatMap(({ problem }) => {
            const reason = reasonOf(problem);
            return reason === undefined ? [] : [{ problem, reason }];
        });
        if (lost.length === 0)
            return of;
        const rows = files.get(of.file) ?? [];
        left.set(of.file, rows.filter(({ problem }) => reasonOf(problem) === undefined));
        const made = of.made.filter(({ problem }) => reasonOf(problem) === undefined);
        return { ...of, made, dropped: [...of.dropped, ...lost] };
    });
    return { ...suite, made: { ...suite.made, manifest: { ...manifest, transforms }, files: left } };
}


/***/ })

};
