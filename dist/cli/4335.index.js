export const id = 4335;
export const ids = [4335];
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

/***/ 30861:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O7: () => (/* binding */ asGiven),
/* harmony export */   Qm: () => (/* binding */ beforeStop),
/* harmony export */   dr: () => (/* binding */ startsIndented)
/* harmony export */ });
/** An answer taken unchanged. */
function asGiven({ kind, text }) {
    const known = kind === 'either' ? (startsIndented(text) ? 'completion' : 'solution') : kind;
    return { kind: known, text, steps: [] };
}
/** True if the first line is indented: such code is a function's body and continues the prompt. */
function startsIndented(text) {
    const first = text.search(/\S/);
    return first > 0 && ' \t'.includes(text[first - 1] ?? '');
}
/** The text up to the first of the problem's stop tokens; only a completion is cut. */
function beforeStop({ kind, text }, { stopTokens = [] }) {
    if (kind !== 'completion')
        return text;
    const ends = stopTokens.map((token) => text.indexOf(token)).filter((at) => at !== -1);
    return ends.length === 0 ? text : text.slice(0, Math.min(...ends));
}


/***/ }),

/***/ 99221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ blank)
});

;// CONCATENATED MODULE: ./src/dataset/extract/spans.ts
/** @param spans in order */
function isWithin(spans, at) {
    let [low, high] = [0, spans.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((spans[middle]?.end ?? 0) < at)
            low = middle + 1;
        else
            high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.start < at;
}

// EXTERNAL MODULE: ./src/dataset/extract/syntax.ts
var extract_syntax = __webpack_require__(32551);
;// CONCATENATED MODULE: ./src/dataset/extract/blank.ts


/** Blank out strings and comments, in linear time. Code in an unknown language stays unchanged. */
function blank(text, language) {
    const syntax = (0,extract_syntax/* syntaxOf */.r)(language);
    if (syntax === null)
        return { code: text, isInside: () => false, openFrom: null };
    const scanner = new Scanner(text, syntax, language === 'python');
    scanner.run();
    const { spans, openFrom } = scanner;
    return { code: scanner.blanked(), isInside: (at) => isWithin(spans, at), openFrom };
}
/** The limit on strings within code within strings. No real program needs more. */
const DEEPEST = 20;
const BRACKETS = '[{}()[\\]:]';
class Scanner {
    /** Strings and comments that span several lines. */
    spans = [];
    openFrom = null;
    #text;
    #syntax;
    #isPython;
    #masks = [];
    #frames = [];
    /** The end words of heredocs that start on the next line, and the end of the current line. */
    #heredocs = [];
    #heredocLine = -1;
    #lastLines = null;
    #at = 0;
    constructor(text, syntax, isPython) {
        this.#text = text;
        this.#syntax = syntax;
        this.#isPython = isPython;
    }
    run() {
        while (this.#at < this.#text.length) {
            const frame = this.#frames.at(-1);
            if (frame?.kind === 'text')
                this.#inText(frame);
            else
                this.#inCode(frame);
        }
        const [open] = this.#frames;
        if (open?.kind === 'text')
            this.openFrom = open.began;
    }
    blanked() {
        const parts = [];
        let at = 0;
        for (const { start, end } of this.#masks) {
            parts.push(this.#text.slice(at, start), blanksFor(this.#text.slice(start, end)));
            at = end;
        }
        return parts.join('') + this.#text.slice(at);
    }
    /** Read code up to the next string, comment or bracket that matters. */
    #inCode(frame) {
        const { opener } = this.#syntax;
        const next = frame === undefined ? opener : withBrackets(opener);
        next.lastIndex = this.#at;
        const match = next.exec(this.#text);
        const end = match?.index ?? this.#text.length;
        if (this.#heredocs.length > 0 && this.#heredocLine < end) {
            this.#at = Math.max(this.#at, this.#heredocLine + 1);
            this.#readHeredocs();
        }
        else if (match === null)
            this.#at = end;
        else if (frame !== undefined && /^[{}()[\]:]$/.test(match[0]))
            this.#bracket(frame, match[0], end);
        else
            this.#open(match[0], end);
    }
    /** Code within a string ends at its brace, in Python also at the colon before a format. */
    #bracket(frame, bracket, at) {
        this.#at = at + 1;
        if ('{(['.includes(bracket))
            frame.depth += 1;
        else if (bracket !== ':' && frame.depth > 0)
            frame.depth -= 1;
        else if (bracket === '}' || (bracket === ':' && this.#isPython && frame.depth === 0)) {
            this.#frames.pop();
            const around = this.#frames.at(-1);
            if (around?.kind === 'text')
                around.start = this.#at;
        }
    }
    #open(opener, at) {
        const { texts, lineComments, blockComments } = this.#syntax;
        this.#at = at + opener.length;
        const comment = blockComments[opener.startsWith('=') ? '=' : opener];
        const raw = this.#isPython ? null : /^b?r(#*)"$|^R"(.*)\($/.exec(opener);
        const quote = /(?:"""|'''|["'`])$/.exec(opener)?.[0] ?? '';
        if (opener.startsWith('\\'))
            this.#mask(at, this.#at);
        else if (lineComments.includes(opener)) {
            const end = this.#text.indexOf('\n', at);
            this.#at = end < 0 ? this.#text.length : end;
            this.#mask(at, this.#at);
        }
        else if (comment !== undefined)
            this.#skipTo(at, comment, true);
        else if (opener === '/')
            this.#regularExpression(at);
        else if (raw !== null)
            this.#skipTo(at, raw[1] === undefined ? `)${raw[2]}"` : `"${raw[1]}`, false);
        else if (opener.startsWith('<<'))
            this.#heredoc(opener);
        else if (opener.length > 2 && /^'.*'$/.test(opener) && opener !== "'''") {
            this.#mask(at + 1, this.#at - 1);
        }
        else if (Object.hasOwn(texts, quote) && this.#frames.length < DEEPEST) {
            const syntax = texts[quote];
            if (syntax === undefined)
                return;
            const hasCode = this.#isPython && /^\w*[ft]\w*["']/i.test(opener);
            const code = hasCode ? { code: '{' } : {};
            this.#frames.push({ kind: 'text', ...syntax, ...code, began: at, start: this.#at });
        }
    }
    /** Read a string up to its end, or to code within it. */
    #inText(frame) {
        const marks = markersOf(frame);
        marks.lastIndex = this.#at;
        for (;;) {
            const match = marks.exec(this.#text);
            const end = match?.index ?? this.#text.length;
            const found = match?.[0] ?? '';
            if (found === frame.close) {
                this.#frames.pop();
                this.#textPart(frame, end);
                this.#at = end + found.length;
            }
            else if (match === null || found === '\n') {
                if (match !== null && frame.isLong)
                    continue;
                if (frame.isLong) {
                    this.#textPart(frame, end);
                    this.#at = end;
                }
                else {
                    // A quote without a partner on its line is an apostrophe or a mistake.
                    this.#frames.pop();
                    this.#at = Math.max(frame.start, this.#at);
                }
            }
            else if (found === frame.code && this.#frames.length < DEEPEST) {
                this.#textPart(frame, end);
                this.#at = end + found.length;
                this.#frames.push({ kind: 'code', depth: 0 });
            }
            else
                continue;
            return;
        }
    }
    #textPart({ start, isLong }, end) {
        this.#mask(start, end);
        if (isLong)
            this.spans.push({ start, end });
    }
    /** Skip a raw string or block comment, in which only its end has a meaning. */
    #skipTo(start, close, isComment) {
        const found = this.#text.indexOf(close, this.#at);
        const end = found < 0 ? this.#text.length : found;
        const after = Math.min(this.#text.length, end + close.length);
        if (found < 0)
            this.openFrom = start;
        if (isComment)
            this.#mask(start, after);
        else
            this.#mask(this.#at, end);
        this.spans.push({ start, end });
        this.#at = after;
    }
    /** A slash after a value is a division, otherwise it begins a regular expression. */
    #regularExpression(at) {
        const before = this.#text
            .slice(Math.max(0, at - 50), at)
            .trimEnd()
            .slice(-1) || '(';
        if (!'(,=:[!&|?{};+<>'.includes(before))
            return;
        const literal = /(?:[^\\/[\n]|\\[^\n]|\[(?:[^\\\]\n]|\\[^\n]){0,500}\]){1,500}?\//y;
        literal.lastIndex = at + 1;
        if (literal.exec(this.#text) === null)
            return;
        this.#mask(at + 1, literal.lastIndex - 1);
        this.#at = literal.lastIndex;
    }
    #heredoc(opener) {
        const word = /[A-Za-z_]\w*/.exec(opener)?.[0];
        if (word === undefined)
            return;
        if (this.#heredocs.length === 0) {
            const line = this.#text.indexOf('\n', this.#at);
            this.#heredocLine = line < 0 ? this.#text.length : line;
        }
        this.#heredocs.push(word);
    }
    #readHeredocs() {
        for (const word of this.#heredocs) {
            // If no line ends the heredoc, `<<` is a shift.
            if ((this.#endsOfLines().get(word) ?? -1) < this.#at)
                continue;
            const start = this.#at;
            while (this.#at < this.#text.length) {
                const newline = this.#text.indexOf('\n', this.#at);
                const line = this.#text.slice(this.#at, newline < 0 ? undefined : newline);
                this.#at += line.length;
                if (wordOf(line) === word)
                    break;
                this.#at += 1;
            }
            this.#mask(start, this.#at);
            this.spans.push({ start: start - 1, end: this.#at });
        }
        this.#heredocs = [];
    }
    /** The last position of each word that is alone on a line. */
    #endsOfLines() {
        if (this.#lastLines !== null)
            return this.#lastLines;
        const last = new Map();
        let at = 0;
        for (const line of this.#text.split('\n')) {
            const word = wordOf(line);
            if (word !== '')
                last.set(word, at);
            at += line.length + 1;
        }
        this.#lastLines = last;
        return last;
    }
    #mask(start, end) {
        if (end > start)
            this.#masks.push({ start, end });
    }
}
/**
 * The word that ends a heredoc, if the line has nothing else. In PHP the statement may go on after
 * it.
 */
function wordOf(line) {
    return /^\s*([A-Za-z_]\w*)[;,)\s]*$/.exec(line)?.[1] ?? '';
}
const BRACKETED = new Map();
function withBrackets(opener) {
    const known = BRACKETED.get(opener);
    if (known !== undefined)
        return known;
    const made = new RegExp(`${BRACKETS}|${opener.source}`, opener.flags);
    BRACKETED.set(opener, made);
    return made;
}
const MARKERS = new Map();
/** Matches the characters that have a meaning in a string. */
function markersOf({ close, hasEscapes, code }) {
    const key = `${close} ${hasEscapes} ${code}`;
    const known = MARKERS.get(key);
    if (known !== undefined)
        return known;
    const parts = ['\\n', close];
    if (hasEscapes)
        parts.unshift(String.raw `\\(?:\r\n|[^])`);
    if (code === '{')
        parts.push(String.raw `\{\{`, String.raw `\{`);
    if (code === '${')
        parts.push(String.raw `\$\{`);
    const made = new RegExp(parts.join('|'), 'g');
    MARKERS.set(key, made);
    return made;
}
function blanksFor(text) {
    if (!text.includes('\n'))
        return ' '.repeat(text.length);
    return text
        .split('\n')
        .map(({ length }) => ' '.repeat(length))
        .join('\n');
}


/***/ }),

/***/ 47218:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ blocksOf)
/* harmony export */ });
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(30861);
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99221);
/* harmony import */ var _languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83709);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16674);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99313);





/** The most levels of Markdown blocks within blocks. */
const DEEPEST = 3;
/** A closing fence inside a string is skipped. At most this many are examined. */
const MOST_LOOKED_AT = 12;
/** A fast check for fences: most texts have none. */
function mayHaveFences(text) {
    return text.includes('```') || text.includes('~~~');
}
/**
 * The blocks of an answer by the rules of CommonMark, with changes for chat. A fence may have any
 * indentation, and a fence within a string of the code (such as a docstring) is code. A lone
 * closing fence closes the text before it, and code before the first fence is a block too.
 * @param before the code that the answer continues, perhaps from within a string
 * @returns null if the answer has no fence outside of its code
 */
function blocksOf(answer, language, before = '', depth = 0) {
    if (!mayHaveFences(answer) || depth > DEEPEST)
        return null;
    const lines = [...(0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .linesOf */ .Dx)(answer)].map((each) => ({ ...each, fence: fenceOf(each.line) }));
    const head = leadingCode(answer, lines, language, before);
    if (head === null)
        return null;
    const blocks = [...head.blocks];
    for (let i = head.next; i < lines.length; i += 1) {
        const fence = lines[i]?.fence;
        if (fence == null)
            continue;
        const { mark, language: written } = (0,_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .F)(fence.info, language);
        const { end, glued } = closeOf(answer, lines, i + 1, fence, written);
        const text = contentOf(answer, lines.slice(i + 1, end), fence) + glued;
        const inner = mark === 'other' && !(0,_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .isMarkdown */ .s)(fence.info) ? null : blocksOf(text, language, '', depth + 1);
        if (inner === null)
            blocks.push({ text, mark, isOpen: end >= lines.length });
        else
            for (const each of inner)
                blocks.push(each);
        i = end;
    }
    return blocks;
}
function fenceOf(line) {
    if (!mayHaveFences(line))
        return null;
    const quote = /^[ \t>]*/.exec(line)?.[0] ?? '';
    const list = /^(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?/.exec(line.slice(quote.length))?.[0] ?? '';
    const prefix = quote + list;
    const [, marker, info = ''] = /^(`{3,}(?!`)|~{3,}(?!~))(.*)$/.exec(line.slice(prefix.length)) ?? [];
    if (marker === undefined || (marker.startsWith('`') && info.includes('`')))
        return null;
    return { prefix, marker, info: info.trim() };
}
/** The code before the first real fence, and the line from which the search goes on. */
function leadingCode(answer, lines, language, before) {
    const fences = lines.flatMap(({ fence }, i) => (fence === null ? [] : [i]));
    const [first] = fences;
    const glued = language === 'python' ? gluedIn(answer, lines, first ?? lines.length, language) : null;
    if (first === undefined && glued === null)
        return null;
    const known = asCode(answer, language, before);
    const isText = (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .isSentence */ .wj)(lines.find(({ line }) => line.trim() !== '')?.line ?? '');
    // A string without an end is no string, but for example an apostrophe in prose.
    const end = known.openFrom ?? answer.length;
    const outside = fences.find((i) => {
        const { start = 0 } = lines[i] ?? {};
        return isText || start > end || !known.isInside(start);
    });
    if (outside === undefined && glued === null)
        return null;
    if (glued !== null && (outside === undefined || glued.line < outside)) {
        const text = answer.slice(0, glued.at);
        return { blocks: [{ text: `${text}\n`, mark: 'own' }], next: glued.line + 1 };
    }
    if (outside === undefined)
        return null;
    const text = answer.slice(0, lines[outside]?.start);
    if (text.trim() === '')
        return { blocks: [], next: outside };
    const parts = (0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .codeBetweenProse */ .T_)(text, language);
    const blocks = (parts ?? [text]).flatMap((part) => looksLikeCode(part, language) ? [{ text: part, mark: 'none' }] : []);
    const last = blocks.at(-1);
    const isClosing = lines[outside]?.fence?.info === '' &&
        last !== undefined &&
        text.trimEnd().endsWith(last.text.trimEnd());
    return { blocks, next: isClosing ? outside + 1 : outside };
}
function asCode(answer, language, before) {
    if (before === '')
        return (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(answer, language);
    const whole = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(before + answer, language);
    const { code, openFrom } = whole;
    return {
        code: code.slice(before.length),
        isInside: (at) => whole.isInside(at + before.length),
        openFrom: openFrom === null ? null : Math.max(0, openFrom - before.length),
    };
}
/** True if a text that may be code shows signs of code. */
function looksLikeCode(text, language) {
    if (language === 'python')
        return /[=([]|^[^\S\r\n\u2028\u2029]*(?:class|def|import|from|pass|return)\b/m.test(text);
    const last = text.trimEnd();
    if ((0,_prose_js__WEBPACK_IMPORTED_MODULE_3__/* .isSentence */ .wj)(last.slice(last.lastIndexOf('\n') + 1)))
        return false;
    const isEnded = /[;{}]$|\b(?:done|end|esac|fi)$/.test(last.slice(-20));
    return isEnded || (0,_answer_js__WEBPACK_IMPORTED_MODULE_4__/* .startsIndented */ .dr)(text) || (0,_names_js__WEBPACK_IMPORTED_MODULE_2__/* .namesOf */ .e)(text, language).top.size > 0;
}
/** The end of a fence's block: the number of its closing line, and the code on that line. */
function closeOf(answer, lines, from, fence, language) {
    const isFence = (n) => lines[n]?.fence != null;
    const isCandidate = (n) => {
        const { line = '', fence: other = null } = lines[n] ?? {};
        if (other !== null)
            return closes(other, fence);
        return language === 'python' && GLUED.test(line);
    };
    let first = from;
    while (first < lines.length && !isCandidate(first))
        first += 1;
    const end = isFence(first) && !mayHaveTexts(answer.slice(lines[from]?.start, lines[first]?.start), language)
        ? first
        : firstInCode(answer, lines, from, first, isCandidate, language);
    if (end >= lines.length || isFence(end))
        return { end, glued: '' };
    const code = withoutIndent(lines[end]?.line ?? '', fence).replace(/(?<!`)`{3,}\s*$/, '');
    return { end, glued: `${code}\n` };
}
/**
 * The first line that closes a block and is not within a string of its code, otherwise the first
 * fence.
 */
function firstInCode(answer, lines, from, first, isCandidate, language) {
    const candidates = [];
    let i = first;
    for (; i < lines.length && candidates.length < MOST_LOOKED_AT; i += 1) {
        if (isCandidate(i))
            candidates.push(i);
    }
    const start = lines[from]?.start ?? answer.length;
    const known = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(answer.slice(start, lines[i - 1]?.end ?? start), language);
    const isCode = (n) => {
        const { start: at = 0, line = '', fence = null } = lines[n] ?? {};
        if (fence !== null)
            return !known.isInside(at - start);
        return known.code[at - start + line.trimEnd().length - 1] === '`';
    };
    return candidates.find(isCode) ?? candidates.find((n) => lines[n]?.fence != null) ?? lines.length;
}
function closes({ marker, info, prefix }, fence) {
    const isLong = marker[0] === fence.marker[0] && marker.length >= fence.marker.length;
    return isLong && info === '' && !/[-*+\d]/.test(prefix);
}
/** True if code may have strings or comments that span lines. */
function mayHaveTexts(code, language) {
    return /["']|\/\*|<<|^=/m.test(code) || (/script|go/.test(language) && code.includes('`'));
}
/** Code with a closing fence on the same line. */
const GLUED = /^([^`]*[^`\s])[ \t]*`{3,}\s*$/;
/** A closing fence at the end of a line of code, before any other fence. */
function gluedIn(answer, lines, before, language) {
    const line = lines.slice(0, before).findIndex((each) => GLUED.test(each.line));
    const found = lines[line];
    if (found === undefined)
        return null;
    const at = found.start + found.line.indexOf('`');
    return (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(answer.slice(0, found.end), language).code[at] === '`' ? { line, at } : null;
}
/** The lines of a block, without the indentation of its fence and the marks of a quote. */
function contentOf(answer, lines, fence) {
    if (fence.prefix === '') {
        return answer.slice(lines[0]?.start ?? 0, lines.at(-1)?.end ?? lines[0]?.start ?? 0);
    }
    return lines
        .map(({ start, end, line }) => withoutIndent(line, fence) + answer.slice(start + line.length, end))
        .join('');
}
function withoutIndent(line, { prefix }) {
    const inner = prefix.includes('>') ? line.replace(/^ {0,3}(?:> ?){1,20}/, '') : line;
    const indent = prefix
        .slice(prefix.lastIndexOf('>') + 1)
        .replace(/^ (?=\S|$)/, (space) => (prefix.includes('>') ? '' : space));
    if (/^\t+$/.test(indent) && inner.startsWith(indent))
        return inner.slice(indent.length);
    let [at, width] = [0, 0];
    const wanted = [...indent].reduce((sum, each) => sum + (each === '\t' ? 4 : 1), 0);
    while (width < wanted && /[ \t]/.test(inner[at] ?? '')) {
        width += inner[at] === '\t' ? 4 : 1;
        at += 1;
    }
    return inner.slice(at);
}


/***/ }),

/***/ 83709:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ markOf),
/* harmony export */   s: () => (/* binding */ isMarkdown)
/* harmony export */ });
/** The words after a fence that name a language, by our name for it. */
const NAMES = {
    python: ['python', 'py', 'python3', 'py3', 'python2', 'ipython', 'pyi', 'cython', 'sage'],
    javascript: ['javascript', 'js', 'jsx', 'mjs', 'cjs', 'node', 'nodejs'],
    typescript: ['typescript', 'ts', 'tsx'],
    bash: ['bash', 'sh', 'shell', 'zsh', 'ksh'],
    go: ['go', 'golang'],
    rust: ['rust', 'rs'],
    java: ['java'],
    c: ['c', 'h'],
    cpp: ['cpp', 'c++', 'cc', 'cxx', 'hpp'],
    ruby: ['ruby', 'rb'],
    php: ['php'],
    perl: ['perl', 'pl'],
};
const OTHERS = ('text txt plaintext plain output out stdout console terminal shell-session log json json5 jsonl yaml ' +
    'yml toml ini xml html css scss svg sql csv tsv diff patch makefile cmake dockerfile latex tex math ' +
    'mermaid markdown md csharp cs c# kotlin kt swift scala r julia lua haskell hs elixir erlang clojure ' +
    'dart matlab fortran ocaml fsharp f# zig nim d lisp scheme racket powershell ps1 bat vb groovy asm ' +
    'pycon doctest input').split(' ');
/** Languages with others whose programs are nearly always valid in them. */
const AS_WELL = {
    typescript: ['javascript'],
    cpp: ['c'],
    c: ['cpp'],
};
const BY_WORD = new Map([
    ...OTHERS.map((word) => [word, word]),
    ...Object.entries(NAMES).flatMap(([name, words]) => words.map((word) => [word, name])),
]);
/**
 * @param info the text after a fence
 * @param language the suite's
 * @returns the mark, and the language to read the block as
 */
function markOf(info, language) {
    const word = /[\w+#-]+/.exec(info.slice(0, 100))?.[0].toLowerCase() ?? '';
    const found = word === language.toLowerCase() ? language : BY_WORD.get(word);
    if (found === undefined)
        return { mark: 'none', language };
    if (found === language || AS_WELL[language]?.includes(found))
        return { mark: 'own', language };
    return { mark: 'other', language: found };
}
/** True if a block marked like this holds Markdown, which may have blocks of its own. */
function isMarkdown(info) {
    return /^\s*(?:markdown|md)\b/i.test(info);
}


/***/ }),

/***/ 16674:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ namesOf)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99221);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25368);
/* harmony import */ var _syntax_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32551);



/** The names of a piece of code. */
function namesOf(text, language) {
    const { code } = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(text, language);
    return language === 'python' ? new PythonNames(code) : namesBesides(code, language);
}
const PYTHON_KEYWORDS = new Set(('False None True and as assert async await break class continue def del elif else except ' +
    'finally for from global if import in is lambda nonlocal not or pass raise return try while with yield').split(' '));
const TOKEN = /\n[ \t]*|[\p{L}_][\p{L}\p{N}_]*|\d[\w.]*|[=!<>]=|:=|[-+*/%&|^@]=|[^\s\w]/gu;
/** Reads Python token by token. */
class PythonNames {
    top = new Set();
    imported = new Set();
    bound = new Set();
    used = new Set();
    /** Names of the current statement that an `=` would assign. */
    #targets = [];
    /** The meaning of the next names: parameters, imported names, targets of a loop. */
    #mode = 'plain';
    #depth = 0;
    #modeDepth = 0;
    #isTop = true;
    #indent = 0;
    /** The indentation of the outermost function or class around the line; null outside. */
    #within = null;
    #isNew = true;
    #before = '';
    constructor(code) {
        for (const [token] of `\n${code}`.matchAll(TOKEN)) {
            if (token.startsWith('\n')) {
                this.#newLine(token);
                continue;
            }
            if (this.#isNew)
                this.#begin();
            if (/^[\p{L}_]/u.test(token))
                this.#word(token);
            else
                this.#sign(token);
            this.#before = token;
        }
    }
    #newLine(token) {
        if (this.#depth > 0)
            return;
        this.#indent = token.length - 1;
        this.#isNew = true;
        this.#targets = [];
        this.#mode = 'plain';
        this.#before = '';
    }
    /** Only a token shows a line's indentation: blank lines end no function. */
    #begin() {
        this.#isNew = false;
        if (this.#within !== null && this.#indent <= this.#within)
            this.#within = null;
        this.#isTop = this.#within === null;
    }
    #word(word) {
        if (word === 'def' || word === 'class')
            this.#mode = 'name';
        else if (word === 'lambda')
            this.#enter('lambda');
        else if (word === 'for')
            this.#mode = 'for';
        else if (word === 'in' && this.#mode === 'for')
            this.#mode = 'plain';
        else if (word === 'as') {
            if (this.#mode === 'import')
                this.#forget();
            else
                this.#mode = 'as';
        }
        else if (word === 'from' && this.#before === '')
            this.#mode = 'from';
        else if (word === 'import')
            this.#mode = 'import';
        else if (!PYTHON_KEYWORDS.has(word))
            this.#name(word);
    }
    /** Only the last name of `import a.b as c` counts. */
    #forget() {
        const last = this.#targets.pop();
        if (last === undefined)
            return;
        this.bound.delete(last);
        if (this.#isTop)
            this.top.delete(last);
    }
    #enter(mode) {
        this.#mode = mode;
        this.#modeDepth = this.#depth;
    }
    #name(name) {
        const isAttribute = this.#before === '.';
        switch (this.#mode) {
            case 'name':
                this.#bind(name);
                this.#within ??= this.#indent;
                this.#enter('parameters');
                return;
            case 'parameters':
                // Annotations and defaults are used. The bases of a class look like parameters and are used
                // too.
                if (/^[(,*]$/.test(this.#before) && this.#depth === this.#modeDepth + 1)
                    this.bound.add(name);
                this.used.add(name);
                return;
            case 'lambda':
                if (this.#before === 'lambda' || /^[,*]$/.test(this.#before))
                    this.bound.add(name);
                else
                    this.used.add(name);
                return;
            case 'from':
                return;
            case 'import':
                if (isAttribute)
                    return;
                if (this.#isTop && !this.top.has(name))
                    this.imported.add(name);
                this.#bind(name);
                this.#targets.push(name);
                return;
            case 'for':
            case 'as':
                if (!isAttribute)
                    this.#bind(name);
                if (this.#mode === 'as')
                    this.#mode = 'plain';
                return;
            default:
                if (isAttribute)
                    this.#targets.pop();
                else {
                    this.used.add(name);
                    this.#targets.push(name);
                }
        }
    }
    #sign(sign) {
        if ('([{'.includes(sign)) {
            // A called or indexed name is not assigned.
            if (sign !== '{' && /^[\p{L}_]/u.test(this.#before))
                this.#targets.pop();
            this.#depth += 1;
        }
        else if (')]}'.includes(sign))
            this.#depth = Math.max(0, this.#depth - 1);
        else if (sign === ':=')
            this.#bindTarget(this.#targets.at(-1));
        else if (sign === '=' && this.#depth === 0 && this.#mode === 'plain') {
            for (const target of this.#targets)
                this.#bindTarget(target);
            this.#targets = [];
        }
        else if (sign === '*' && this.#mode === 'import')
            this.top.add('*');
        else if (sign === ';') {
            this.#targets = [];
            this.#mode = 'plain';
            this.#before = '';
        }
        else if (sign === ':' && this.#depth === this.#modeDepth) {
            if (this.#mode === 'parameters' || this.#mode === 'lambda')
                this.#mode = 'plain';
        }
    }
    #bindTarget(name) {
        if (name !== undefined)
            this.#bind(name);
    }
    #bind(name) {
        this.bound.add(name);
        if (this.#isTop)
            this.top.add(name);
        if (this.#mode !== 'import')
            this.imported.delete(name);
    }
}
const DECLARED = /\b(?:class|const|def|enum|fn|func|function|interface|let|local|macro_rules!|mod|module|my|our|package|static|struct|sub|trait|type|typedef|union|use|using|var)\s+(?:self\.)?[$@%&]?([A-Za-z_]\w*)/g;
const ASSIGNED = /^[$@%]?([A-Za-z_]\w*)\s*=(?!=)|^#define\s+([A-Za-z_]\w*)/gm;
/** The names of code in another language than Python. */
function namesBesides(code, language) {
    const bound = new Set();
    for (const [, name = ''] of code.matchAll(DECLARED))
        bound.add(name);
    for (const [, name, macro] of code.matchAll(ASSIGNED))
        bound.add(name ?? macro ?? '');
    const top = new Set(bound);
    if ((0,_syntax_js__WEBPACK_IMPORTED_MODULE_2__/* .syntaxOf */ .r)(language)?.hasBraces === true) {
        for (const { name } of (0,_outline_js__WEBPACK_IMPORTED_MODULE_1__/* .outline */ .r)(code)) {
            if (name === null)
                continue;
            bound.add(name);
            top.add(name);
        }
    }
    const used = new Set([...code.matchAll(/(?<![\w.])[A-Za-z_]\w*/g)].map(([word]) => word));
    return { top, imported: new Set(), bound, used };
}


/***/ }),

/***/ 25368:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ openBraces),
/* harmony export */   r: () => (/* binding */ outline)
/* harmony export */ });
const LONGEST_HEADER = 2000;
const FUNCTION = /\b(?:fn|func(?:\s*\([^(){}]*\))?|function\b(?:\s*\*)?|sub)\s+([A-Za-z_$][\w$]*)/;
const TYPE = /\b(?:class|enum|impl|interface|mod|module|namespace|record|struct|trait|union)\s+([A-Za-z_$][\w$]*)/;
const ASSIGNED = /(?<![\w$])\d*([A-Za-z_$][\w$]*)\s*(?::[^=()]{0,200})?=\s*(?:async\b\s*)?(?:function\b|\()/;
const CALLED = /(?<![\w$])\d*([A-Za-z_$~][\w$]*)\s*(?:<[^<>()]{0,200}>\s*)?\(/;
/** Preprocessor lines and attributes. */
const DIRECTIVES = /^(?:[ \t]*(?:#[^\n]*)?\n)+/;
const CONTROL = new Set('catch do elif else elsif for foreach if loop match return switch try unless until while with'.split(' '));
/**
 * The definitions in code of a language with braces, in the order of their headers.
 * @param code with strings and comments blanked out
 */
function outline(code) {
    const found = [];
    const open = [];
    let header = 0;
    for (const { 0: sign, index } of code.matchAll(/[{};]/g)) {
        if (sign === '{') {
            const from = Math.max(header, index - LONGEST_HEADER);
            const text = code.slice(from, index);
            const skipped = DIRECTIVES.exec(text)?.[0].length ?? 0;
            const { name, at } = nameIn(text.slice(skipped));
            const line = text.lastIndexOf('\n', skipped + at) + 1;
            open.push(found.length);
            found.push({ name, start: from + line, end: null, depth: open.length - 1 });
        }
        else if (sign === '}') {
            const definition = found[open.pop() ?? -1];
            if (definition !== undefined)
                definition.end = index + 1;
        }
        header = index + 1;
    }
    return found;
}
function nameIn(header) {
    for (const pattern of [FUNCTION, TYPE, ASSIGNED, CALLED]) {
        // A type's header has no brackets after its name.
        const from = pattern === TYPE ? header.lastIndexOf('(') + 1 : 0;
        const match = pattern.exec(header.slice(from));
        const name = match?.[1];
        if (match === null || name === undefined)
            continue;
        const at = from + match.index;
        return { name: CONTROL.has(name) ? null : name, at };
    }
    return { name: null, at: Math.max(0, header.search(/\S/)) };
}
/**
 * The number of braces still open at the end of the code; negative if it closes more than it opens.
 */
function openBraces(code) {
    let depth = 0;
    for (const [brace] of code.matchAll(/[{}]/g))
        depth += brace === '{' ? 1 : -1;
    return depth;
}


/***/ }),

/***/ 99313:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dx: () => (/* binding */ linesOf),
/* harmony export */   Mm: () => (/* binding */ sentenceFree),
/* harmony export */   T_: () => (/* binding */ codeBetweenProse),
/* harmony export */   wj: () => (/* binding */ isSentence),
/* harmony export */   y6: () => (/* binding */ isProse)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99221);
/* harmony import */ var _languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83709);


/** Words that may stand next to another word in Python; `print` and `exec` could in Python 2. */
const KEYWORDS = new Set(('False None True and as assert async await break case class continue def del elif else except ' +
    'exec finally for from global if import in is lambda match nonlocal not or pass print raise ' +
    'return try type while with yield').split(' '));
const COMPOUND = /^(?:async|case|class|def|elif|else|except|finally|for|if|lambda|match|try|while|with)\b/;
/** Two words side by side, or a word after a closing bracket. */
const SIDE_BY_SIDE = /(?:(?<![\w.])([A-Za-z_]\w*)|[)\]])[ \t]+(?=([A-Za-z_]\w*)(?!['"\w]))/g;
/** Among others: signs of typography and pictures. Beyond ASCII only letters and digits are code. */
const NEVER_PYTHON = /[?$`]|[^\p{ASCII}\p{ID_Continue}]|!(?!=|[rsa]\s*[:}])|^(?:[<>|%]|\*\*|[-=*]{3,}\s*$)|^\d+[.)]\s+[A-Za-z*`]|^\[\/[A-Z]+\]$/u;
/**
 * True if this first line of a statement is never valid in Python. A program with such a line could
 * not run, so removing the line loses nothing.
 * @param line with strings and comments blanked out
 */
function cannotBePython(line) {
    const code = line.trimEnd();
    if (NEVER_PYTHON.test(code) || /[A-Za-z)\]"']\.$/.test(code))
        return true;
    if (code.endsWith(':') && !COMPOUND.test(code))
        return true;
    for (const [, before, after = ''] of code.matchAll(SIDE_BY_SIDE)) {
        if (!KEYWORDS.has(after) && !(before !== undefined && KEYWORDS.has(before)))
            return true;
    }
    return false;
}
/** Begins and ends like a sentence, without characters of code. */
const SENTENCE = /^(?:[-*>] |\d{1,3}[.)] |#{1,6} )?[*_]{0,3}[A-Z][\w'’*`"“”()-]*,?(?: [\w'’*`"“”()/,–-]+){2,}[.:!…]\**\s*$/;
/** Headings, rules, marks such as `[/CODE]`, and lines that begin with a picture. */
const HEADING = /^(?:#{2,6} [A-Z][\w ]*|\*\*[^*]+\*\*:?|-{3,}|\[\/[A-Z]+\]|\p{Extended_Pictographic}.*)$/u;
/** True if a line reads like a sentence, for any programming language. */
function isSentence(line) {
    return SENTENCE.test(line.trim()) || HEADING.test(line.trim());
}
/**
 * Languages in which a sentence at the top level is an error, so that removing it loses no working
 * code.
 */
const STRICT = new Set([
    'c',
    'cpp',
    'go',
    'java',
    'javascript',
    'rust',
    'typescript',
]);
/**
 * A fast check if an answer may have lines of prose, without reading all of it as code.
 * @returns true also for code with strings that look like prose
 */
function mayHaveProse(text, language) {
    const test = language === 'python' ? cannotBePython : STRICT.has(language) ? isSentence : null;
    if (test === null)
        return false;
    if (endOfLabel(text, language) > 0)
        return true;
    for (const [line] of text.matchAll(/^[^\s#][^\n]*/gm))
        if (test(line))
            return true;
    return false;
}
/**
 * The end of a first line that has only the name of the language, as copied from a web page; 0 if
 * there is none. No program begins like this: the name is not defined yet.
 */
function endOfLabel(text, language) {
    const [line, word] = /^[\r\n]*([A-Za-z+]+\d?)[ \t\r]*\n/.exec(text.slice(0, 200)) ?? [];
    if (line === undefined || word === undefined)
        return 0;
    return (0,_languages_js__WEBPACK_IMPORTED_MODULE_1__/* .markOf */ .F)(word, language).mark === 'own' ? line.length : 0;
}
/**
 * The pieces of an answer between lines of prose.
 * @returns null if there is no line of prose
 */
function codeBetweenProse(text, language) {
    if (!mayHaveProse(text, language))
        return null;
    const known = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(text, language);
    const label = endOfLabel(text, language);
    return language === 'python' ? pythonParts(text, known, label) : strictParts(text, known, label);
}
/**
 * A text without its sentences at the top level.
 * @returns null if it has none, or if other rules hold for the language
 */
function sentenceFree(text, language) {
    if (language === 'python' || STRICT.has(language) || !/^[A-Z#*-].*[.:!…]\**\s*$/m.test(text)) {
        return null;
    }
    return strictParts(text, (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(text, language), 0)?.join('') ?? null;
}
/** A word or a mark alone on a line, as between sentences of prose. As code it would do nothing. */
const LABEL = /^(?:[A-Z][\w'-]*|\[\/?[A-Z]+\])[.!,]?\s*$/;
/** An item of a list, or a remark such as `Complexity: O(n)`: what it would compute is not used. */
const REMARK = /^(?:[-*+] [^=]*|[A-Z]\w*: [^=]*)$/;
/** The start of a statement that can stand in a function's body. */
const STATEMENT = /^\s+(?:@|(?:assert|async|class|def|for|from|if|import|pass|raise|return|try|while|with|yield)\b|[\w.]+(?:\[.*\])?\s*[-+*/]?=|[\w.]+,[\w.,*[\] ]+=|[\w.]+\()/;
const TOP = /^(?:@|(?:async|class|def|from|import)\b)/;
function pythonParts(text, { code, isInside }, label) {
    const parts = new Parts(text);
    let depth = 0;
    let isContinued = false;
    for (const { start, end, line } of linesOf(code)) {
        const isTop = TOP.test(line);
        if (isTop)
            depth = 0;
        const isIndented = /^\s/.test(line);
        const isBlank = line.trim() === '';
        if (isInside(start) || isBlank || (parts.isCode && (depth > 0 || isContinued)))
            parts.keep(end);
        else if (end <= label || ((!isIndented || !parts.isCode) && cannotBePython(line.trimStart()))) {
            // Code of another language is no prose.
            if (/[{};]\s*$/.test(line))
                return null;
            parts.prose();
            depth = 0;
        }
        else if (!isIndented && (LABEL.test(line) || REMARK.test(line)))
            parts.drop();
        else if (parts.isCode || !isIndented)
            parts.code(start, end);
        else if (parts.isEmpty && STATEMENT.test(line))
            parts.code(start, end);
        if (parts.isCode)
            depth = Math.max(0, depth + depthOf(line));
        isContinued = line.endsWith('\\');
    }
    return parts.done();
}
function strictParts(text, { code, isInside }, label) {
    const parts = new Parts(text);
    let depth = 0;
    for (const { start, end, line } of linesOf(code)) {
        const original = text.slice(start, end);
        const isContinued = /\\\r?\n$/.test(text.slice(Math.max(0, start - 3), start));
        if (isInside(start) || line.trim() === '' || depth > 0)
            parts.keep(end);
        else if (end <= label || (!isContinued && isSentence(original)))
            parts.prose();
        else if (parts.isCode || /[;{}()=#]|^(?:import|package|use|using|<\?php)\b/.test(line))
            parts.code(start, end);
        if (parts.isCode)
            depth = Math.max(0, depth + depthOf(line));
    }
    return parts.done();
}
function depthOf(line) {
    let depth = 0;
    for (const [bracket] of line.matchAll(/[()[\]{}]/g))
        depth += '([{'.includes(bracket) ? 1 : -1;
    return depth;
}
/** The lines of a text, without their line breaks. */
function* linesOf(text) {
    let start = 0;
    while (start < text.length) {
        const newline = text.indexOf('\n', start);
        const end = newline < 0 ? text.length : newline + 1;
        yield { start, end, line: text.slice(start, newline < 0 ? end : newline).replace(/\r$/, '') };
        start = end;
    }
}
/** Collects the pieces of code in a text, line by line. */
class Parts {
    /** True if the last line was code. */
    isCode = false;
    #hasProse = false;
    #text;
    #found = [];
    #start = 0;
    #end = 0;
    constructor(text) {
        this.#text = text;
    }
    get isEmpty() {
        return this.#found.length === 0;
    }
    code(start, end) {
        if (!this.isCode)
            this.#start = start;
        this.isCode = true;
        this.#end = end;
    }
    /** Keep a line that belongs to its surroundings. */
    keep(end) {
        if (this.isCode)
            this.#end = end;
    }
    /** A line that no program has. */
    prose() {
        this.drop();
        this.#hasProse = true;
    }
    /** A line that could be code, but does nothing. */
    drop() {
        this.#close();
    }
    done() {
        this.#close();
        return this.#hasProse ? this.#found : null;
    }
    #close() {
        if (this.isCode)
            this.#found.push(this.#text.slice(this.#start, this.#end));
        this.isCode = false;
    }
}
/** True if a prompt is a description, only in words or mixed with code. */
function isProse(prompt, language) {
    if (codeBetweenProse(prompt, language) !== null)
        return true;
    return language !== 'python' && /^\s*[A-Z][a-z]+ [a-z]/.test(prompt) && !/[{};=]/.test(prompt);
}


/***/ }),

/***/ 32551:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ syntaxOf)
/* harmony export */ });
const text = (close, isLong = false, hasEscapes = true) => ({
    close,
    isLong,
    hasEscapes,
});
const SHORT = { '"': text('"'), "'": text("'") };
const LONG = { '"': text('"', true), "'": text("'", true) };
const C_COMMENTS = { lineComments: ['//'], blockComments: { '/*': '*/' } };
/** A character such as '"'. A lone apostrophe (Rust's lifetimes, C++'s digits) is none. */
const CHARACTER = String.raw `(?<!\d)'(?:\\[^\n][^'\n]{0,8}|[\ud800-\udbff][\udc00-\udfff]|[^\\'\n])'`;
const PYTHON = {
    opener: /#|(?:(?<!\w)[rbuft]{1,2})?(?:"""|'''|["'])/gi,
    texts: {
        ...SHORT,
        '"""': text('"""', true),
        "'''": text("'''", true),
    },
    lineComments: ['#'],
    blockComments: {},
    hasBraces: false,
};
const JAVASCRIPT = {
    opener: /\/\/|\/\*|["'`/]/g,
    texts: { ...SHORT, '`': { ...text('`', true), code: '${' } },
    ...C_COMMENTS,
    hasBraces: true,
};
const C = {
    opener: new RegExp(String.raw `//|/\*|R"[^\s()\\]{0,16}\(|"|${CHARACTER}`, 'g'),
    texts: SHORT,
    ...C_COMMENTS,
    hasBraces: true,
};
const JAVA = {
    opener: new RegExp(String.raw `//|/\*|"""|"|${CHARACTER}`, 'g'),
    texts: { ...SHORT, '"""': text('"""', true) },
    ...C_COMMENTS,
    hasBraces: true,
};
const GO = {
    opener: new RegExp(String.raw `//|/\*|["\x60]|${CHARACTER}`, 'g'),
    texts: { ...SHORT, '`': text('`', true, false) },
    ...C_COMMENTS,
    hasBraces: true,
};
const RUST = {
    opener: new RegExp(String.raw `//|/\*|(?<!\w)b?r#{0,8}"|"|${CHARACTER}`, 'g'),
    texts: LONG,
    ...C_COMMENTS,
    hasBraces: true,
};
const PHP = {
    opener: /\/\/|\/\*|#(?!\[)|<<<[ \t]*["']?[A-Za-z_]\w*["']?|["']/g,
    texts: LONG,
    lineComments: ['//', '#'],
    blockComments: { '/*': '*/' },
    hasBraces: true,
};
const BASH = {
    opener: /\\[^\n]|\$\{?#|(?<![^\s;&|(])#|<<<|<<-?[ \t]*\\?["']?[A-Za-z_]\w*["']?|["']/g,
    texts: { '"': text('"', true), "'": text("'", true, false) },
    lineComments: ['#'],
    blockComments: {},
    hasBraces: true,
};
const PERL = {
    opener: /\\[^\n]|\$#|#|^=[a-z]\w*|<<~?["'][A-Za-z_]\w*["']|<<~?[A-Z_]\w*|["']/gm,
    texts: SHORT,
    lineComments: ['#'],
    blockComments: { '=': '\n=cut' },
    hasBraces: true,
};
const RUBY = {
    opener: /\\[^\n]|#(?!\{)|^=begin\b|<<[~-]?["'][A-Za-z_]\w*["']|<<[~-]?[A-Z_]\w*|["']/gm,
    texts: SHORT,
    lineComments: ['#'],
    blockComments: { '=': '\n=end' },
    hasBraces: false,
};
const SYNTAXES = {
    python: PYTHON,
    javascript: JAVASCRIPT,
    typescript: JAVASCRIPT,
    c: C,
    cpp: C,
    java: JAVA,
    go: GO,
    rust: RUST,
    php: PHP,
    bash: BASH,
    perl: PERL,
    ruby: RUBY,
};
/** The syntax of a language; null for one that a config describes. */
function syntaxOf(language) {
    return Object.hasOwn(SYNTAXES, language) ? (SYNTAXES[language] ?? null) : null;
}


/***/ }),

/***/ 7712:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N_: () => (/* binding */ withoutTokens),
/* harmony export */   PB: () => (/* binding */ mayHaveTags),
/* harmony export */   TM: () => (/* binding */ withoutThinking)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99221);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(99313);


const NAME = '(?:think|thinking|thought|thoughts|reasoning|reflection|scratchpad|seed:think)';
const TAG = new RegExp(`<(/?)${NAME}>|\\[(/?)THINK\\]|<\\|(?:begin_of_thought|(end)_of_thought)\\|>|<\\|channel\\|>(?:analysis|(final))(?:<\\|message\\|>)?`, 'gi');
/**
 * Drop a model's thinking before its answer, between tags in any known spelling. Without a closing
 * tag it reaches to the end, without an opening tag from the start.
 * @returns null if there is none outside of code
 */
function withoutThinking(text, language) {
    const tags = tagsOf(text, language);
    if (tags.length === 0)
        return null;
    const kept = [];
    let at = 0;
    let opened = null;
    for (const { start, end, closes } of tags) {
        if (closes) {
            if (opened === null)
                kept.length = 0;
            opened = null;
            at = end;
        }
        else if (opened === null) {
            kept.push(text.slice(at, start));
            opened = start;
        }
    }
    if (opened === null)
        kept.push(text.slice(at));
    const rest = kept.join('');
    // Drop blank lines before the answer, but keep its first line's indentation: it may be a body.
    const first = rest.lastIndexOf('\n', Math.max(0, rest.search(/\S/))) + 1;
    return { text: rest.slice(first), isOpen: opened !== null };
}
/** Tags at the start or the end of a line and outside of strings. */
function tagsOf(text, language) {
    const all = [...text.matchAll(TAG)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        closes: match.slice(1).some((group) => group !== undefined && group !== ''),
    }));
    if (all.length === 0)
        return [];
    const begins = text.search(/\S/) === all[0]?.start;
    const isChat = begins || (0,_prose_js__WEBPACK_IMPORTED_MODULE_1__/* .isSentence */ .wj)(text.trimStart().split('\n', 1)[0] ?? '');
    const known = isChat ? null : (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(text, language);
    let isThinking = false;
    return all.filter(({ start, end, closes }) => {
        if (/["'`]/.test(text[start - 1] ?? '') || /^(?:["']|`(?!``))/.test(text.slice(end, end + 3))) {
            return false;
        }
        const isAtEdge = isBlankBefore(text, start) || /^[ \t\r]*(?:\n|$)/.test(text.slice(end, end + 200));
        const counts = isThinking && closes ? true : isAtEdge && known?.code[start] !== ' ';
        if (counts)
            isThinking = !closes;
        return counts;
    });
}
function isBlankBefore(text, at) {
    return /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 200), at));
}
const SPECIAL = /<\|(?:endoftext|end_of_text|im_end|im_start|eot_id|eom_id|eot|end|end_of_turn|endofprompt|return|start_header_id|end_header_id|begin_of_text|assistant|user|system|file_sep|fim_pad|fim_middle|end▁of▁sentence)\|>|<｜(?:end|begin)▁of▁sentence｜>|<(?:end|start)_of_turn>/i;
const LEADING = new RegExp(`^\\s*(?:(?:${SPECIAL.source}|<s>|<bos>)(?:[ \\t]*(?:assistant|model)(?=\\s|<))?\\s*)+`, 'i');
/** These have a meaning in HTML, so they count only at the very end. */
const AT_END = /(?:\s*(?:<\/s>|<eos>|<pad>|\[(?:EOS|DONE)\]))+\s*$/;
const TOKENS_ALONE = new RegExp(`^(?:\\s|${SPECIAL.source}){0,50}$`, 'i');
const LONGEST_END = 1000;
/** An answer up to the first token that ends it. Tokens in strings do not count. */
function withoutTokens(text, language) {
    const found = text.replace(LEADING, '');
    const cut = found.slice(0, firstToken(found, language));
    const tail = cut.slice(-LONGEST_END);
    const match = AT_END.exec(tail);
    if (match === null)
        return cut;
    const end = cut.length - tail.length + match.index;
    return (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(cut, language).code.slice(end).trim() === '' ? cut : cut.slice(0, end);
}
/**
 * The position of the first token outside of strings and comments, or of one with only tokens after
 * it.
 */
function firstToken(text, language) {
    if (!SPECIAL.test(text))
        return text.length;
    const { code } = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(text, language);
    for (const { index } of text.matchAll(new RegExp(SPECIAL.source, 'gi'))) {
        const isLast = text.length - index <= LONGEST_END && TOKENS_ALONE.test(text.slice(index));
        if (code[index] !== ' ' || isLast)
            return index;
    }
    return text.length;
}
/** A fast check for tokens or tags of a chat: most texts have none. */
function mayHaveTags(text) {
    return /<[|｜/a-z]|\[\/?THINK|\[(?:EOS|DONE)/i.test(text);
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


/***/ })

};
