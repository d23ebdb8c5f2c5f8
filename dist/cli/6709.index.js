export const id = 6709;
export const ids = [6709];
export const modules = {

/***/ 99329:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ LastingRecords)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76578);

/**
 * Records that outlast a run, if it has a cache. Trouble with the cache gives a warning and never
 * ends a run.
 */
class LastingRecords {
    /** Null without a cache. */
    folder;
    #kind;
    #warn;
    #isWritable = true;
    /** @param warn called with one line for each problem with the cache */
    constructor(kind, folder, warn) {
        this.folder = folder;
        this.#kind = kind;
        this.#warn = warn;
    }
    /** @returns false if the record is not kept */
    set(key, body) {
        if (this.folder === null || !this.#isWritable)
            return false;
        try {
            this.folder.set(key, body);
            return true;
        }
        catch (error) {
            this.#isWritable = false;
            this.#warn(`${this.#kind}s are not kept for later runs: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
            return false;
        }
    }
    /** Warn of what was ignored, and make room. */
    close() {
        if (this.folder === null)
            return;
        const { files, records } = this.folder.ignored;
        if (records > 0)
            this.#warn(`${count(records, 'record')} altered or damaged, and ignored`);
        if (files > 0)
            this.#warn(`${count(files, 'file')} written with another key, and ignored`);
        try {
            this.folder.close();
        }
        catch (error) {
            this.#warn(`it could not be tidied up: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}`);
        }
    }
}
function count(number, noun) {
    return number === 1 ? `1 ${noun} was` : `${number} ${noun}s were`;
}


/***/ }),

/***/ 34643:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ openCache)
});

// UNUSED EXPORTS: privateFolder

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/make-folder.ts
var make_folder = __webpack_require__(50136);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/cache/seal.ts
var seal = __webpack_require__(79417);
;// CONCATENATED MODULE: ./src/cache/find-seal.ts







const SHORTEST_SECRET = 16;
/**
 * The seal of this user's cache. Its secret is PASSGATE_CACHE_KEY, or a secret in the user's state
 * folder that is made on first use. On a hosted runner the home folder is new for each job, and a
 * secret in it would be lost. There, and if no file can be made, the seal has no secret.
 * @throws UserError if others can read the secret, or it is too short
 */
function findSeal(environment) {
    const given = environment.PASSGATE_CACHE_KEY ?? '';
    if (given !== '') {
        if (given.length >= SHORTEST_SECRET)
            return new seal/* Seal */.Q(given);
        throw new errors/* UserError */.yo(`PASSGATE_CACHE_KEY has less than ${SHORTEST_SECRET} characters`);
    }
    if (environment.RUNNER_ENVIRONMENT === 'github-hosted')
        return new seal/* Seal */.Q(null);
    const state = environment.XDG_STATE_HOME ?? '';
    const folder = (0,external_node_path_.isAbsolute)(state) ? state : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state');
    const file = (0,external_node_path_.join)(folder, 'passgate', 'cache.key');
    return new seal/* Seal */.Q(readSecret(file) ?? makeSecret(file));
}
/** Null if there is no file. */
function readSecret(file) {
    let open;
    try {
        open = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new errors/* UserError */.yo(`${file} cannot be read; remove it`, { cause: error });
    }
    try {
        const found = (0,external_node_fs_.fstatSync)(open);
        const isOurs = found.isFile() && found.uid === process.geteuid?.();
        if (!isOurs || (found.mode & 0o077) !== 0) {
            throw new errors/* UserError */.yo(`${file} is open to others; remove it`);
        }
        const secret = (0,external_node_fs_.readFileSync)(open, 'latin1');
        if (secret.length >= SHORTEST_SECRET)
            return secret;
        throw new errors/* UserError */.yo(`${file} is damaged; remove it`);
    }
    finally {
        (0,external_node_fs_.closeSync)(open);
    }
}
/** Null if no secret can be kept. */
function makeSecret(file) {
    const part = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file), 0o700);
        (0,external_node_fs_.writeFileSync)(part, (0,external_node_crypto_.randomBytes)(32).toString('hex'), { flag: 'wx', mode: 0o600 });
        try {
            // If several runs make it at once, one wins. Nobody sees a half-written file.
            (0,external_node_fs_.linkSync)(part, file);
        }
        finally {
            (0,external_node_fs_.rmSync)(part, { force: true });
        }
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            return null;
    }
    return readSecret(file);
}

// EXTERNAL MODULE: ./src/cache/record-folder.ts + 2 modules
var record_folder = __webpack_require__(95152);
;// CONCATENATED MODULE: ./src/cache/open-cache.ts







/**
 * Open the verdicts of earlier runs.
 * @throws UserError with the reason why the folder cannot be trusted or used
 */
function openCache({ folder, repository, environment }) {
    const path = (0,external_node_path_.resolve)(folder);
    try {
        privateFolder(path);
        const seal = findSeal(environment);
        if (!seal.isSecret && (0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(path), repository)) {
            throw new errors/* UserError */.yo('it lies in the repository, where a commit could bring verdicts along; set PASSGATE_CACHE_KEY or name another folder');
        }
        return new record_folder/* RecordFolder */.a(path, seal);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${folder} is not used: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
/**
 * Make a folder for verdicts if there is none.
 * @throws UserError if others can write to an existing one
 */
function privateFolder(path) {
    // The parent may hold other caches, so it gets the usual mode.
    (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
    // A dangling link would keep the folder from being made.
    refuseLink(path);
    (0,make_folder/* makeFolder */.f)(path, 0o700);
    requirePrivate(path);
}
/** Content that others could have written or changed is not trusted. */
function requirePrivate(path) {
    refuseLink(path);
    const found = (0,external_node_fs_.lstatSync)(path);
    if (found.uid !== process.geteuid?.())
        throw new errors/* UserError */.yo('it belongs to another user');
    if ((found.mode & 0o022) !== 0) {
        throw new errors/* UserError */.yo('others can write to it; remove it, or allow its owner alone (chmod 700)');
    }
    if ((found.mode & 0o077) !== 0)
        (0,external_node_fs_.chmodSync)(path, 0o700);
}
function refuseLink(path) {
    const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (found?.isSymbolicLink())
        throw new errors/* UserError */.yo('it is a symbolic link; name its target');
}


/***/ }),

/***/ 95152:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ RecordFolder)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/cache/segment.ts

/** The first line of a segment, before the seal's id. Another layout gets another number. */
const HEADER = 'passgate verdicts 1 ';
/** The length of a seal and of a key, in characters. */
const WIDTH = 43;
const BODY_AT = 2 * (WIDTH + 1);
const RECORD_START = /^[\w-]{43} ([\w-]{43}) $/;
const LINE_FEED = 10;
/** Larger than any record, so that a chunk always holds a whole one. */
const CHUNK = 1 << 22;
/**
 * A file of records, one on a line: seal, key, body. Only the process that made it appends to it.
 * So a reader always finds whole lines, and at most one cut off at the end.
 */
class Segment {
    #file;
    #seal;
    #header;
    #end;
    constructor(file, seal, end) {
        this.#file = file;
        this.#seal = seal;
        this.#header = Buffer.from(`${HEADER}${seal.id}\n`, 'latin1');
        this.#end = end;
    }
    /** @param path a path without a file */
    static create(path, seal) {
        const segment = new Segment((0,external_node_fs_.openSync)(path, 'wx+', 0o600), seal, 0);
        segment.#write(segment.#header);
        return segment;
    }
    /**
     * Open a segment of an earlier run.
     * @returns null if it belongs to another user, others can write to it, or it has another seal
     */
    static open(path, seal) {
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
        const file = (0,external_node_fs_.openSync)(path, flags);
        const found = (0,external_node_fs_.fstatSync)(file);
        const segment = new Segment(file, seal, found.size);
        const header = segment.#header;
        const isOurs = found.isFile() && found.uid === process.geteuid?.() && (found.mode & 0o022) === 0;
        if (isOurs && segment.#bytes(0, header.length)?.equals(header))
            return segment;
        segment.close();
        return null;
    }
    /** The bytes found at opening, plus the bytes written since. */
    get size() {
        return this.#end;
    }
    /** @throws an error if it cannot be written */
    append(key, body) {
        const line = Buffer.from(`${this.#seal.of(`${key} ${body}`)} ${key} ${body}\n`, 'utf8');
        const place = { offset: this.#end, length: line.length };
        this.#write(line);
        return place;
    }
    /** The body of a record; null if it is not the content written under this key. */
    read(key, { offset, length }) {
        const line = this.#bytes(offset, length)?.toString('utf8') ?? '';
        const content = line.slice(WIDTH + 1, -1);
        const isWhole = content.startsWith(`${key} `) && this.#seal.isOn(content, line.slice(0, WIDTH));
        return isWhole ? line.slice(BODY_AT, -1) : null;
    }
    /**
     * Find all records without checking their content.
     * @returns the number of lines that are no records
     */
    scan(visit) {
        const chunk = Buffer.allocUnsafe(Math.min(CHUNK, this.#end));
        let broken = 0;
        for (let offset = this.#header.length; offset < this.#end;) {
            const filled = (0,external_node_fs_.readSync)(this.#file, chunk, 0, chunk.length, offset);
            let start = 0;
            for (;;) {
                const end = chunk.subarray(0, filled).indexOf(LINE_FEED, start);
                if (end < 0)
                    break;
                const head = chunk.toString('latin1', start, Math.min(start + BODY_AT, end));
                const key = RECORD_START.exec(head)?.[1];
                if (key === undefined)
                    broken += 1;
                else
                    visit(key, { offset: offset + start, length: end + 1 - start });
                start = end + 1;
            }
            // The rest is cut off. If it fills the whole chunk, it is no record.
            if (filled < chunk.length)
                break;
            if (start === 0)
                return broken + 1;
            offset += start;
        }
        return broken;
    }
    /** The whole content of the file. */
    content() {
        return this.#bytes(0, this.#end) ?? Buffer.alloc(0);
    }
    /** Set the time of the last use. */
    touch(time) {
        (0,external_node_fs_.futimesSync)(this.#file, time, time);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
    #write(bytes) {
        for (let done = 0; done < bytes.length;) {
            done += (0,external_node_fs_.writeSync)(this.#file, bytes, done, bytes.length - done, this.#end + done);
        }
        this.#end += bytes.length;
    }
    /** Null if the file is too short or cannot be read. */
    #bytes(offset, length) {
        const bytes = Buffer.alloc(length);
        try {
            return (0,external_node_fs_.readSync)(this.#file, bytes, 0, length, offset) === length ? bytes : null;
        }
        catch {
            return null;
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/cache/segment-files.ts



const NAME = /^[\da-f-]{36}\.verdicts$/;
/** A path for a new segment, unique among runs on all machines. */
function newSegmentPath(folder) {
    return (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.verdicts`);
}
/** The segments of a folder, the least recently used first. */
function segmentFiles(folder) {
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => NAME.test(name))
        .flatMap((name) => {
        const path = (0,external_node_path_.join)(folder, name);
        // Another run may have removed it since.
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return found === undefined ? [] : [{ path, size: found.size, usedAt: found.mtimeMs }];
    })
        .sort((a, b) => a.usedAt - b.usedAt);
}
/**
 * Remove the least recently used segments until the others are within the limits.
 * @param most.bytes of all segments together
 * @param most.files the number of segments
 * @returns the remaining segments
 */
function evict(files, most) {
    let bytes = files.reduce((sum, { size }) => sum + size, 0);
    let count = files.length;
    return files.filter(({ path, size }) => {
        if (bytes <= most.bytes && count <= most.files)
            return true;
        (0,external_node_fs_.rmSync)(path, { force: true, recursive: true });
        bytes -= size;
        count -= 1;
        return false;
    });
}

;// CONCATENATED MODULE: ./src/cache/record-folder.ts



/** The limits of a folder, as docs/cache.md states. */
const MOST = { bytes: 256 << 20, files: 256 };
/** After this size, in bytes, a new segment begins. So eviction removes small parts. */
const LARGEST_SEGMENT = 16 << 20;
/** More segments than this are joined into a few. */
const MANY = 32;
/** After this time without a write, a segment's run is taken to be over. */
const QUIET_MS = 5 * 60_000;
/**
 * Records in a folder, by key. It has the records of other runs up to its opening, and its own.
 * Records stay in their files; memory holds some 150 bytes for each.
 */
class RecordFolder {
    #folder;
    #seal;
    #entries = new Map();
    #earlier = new Map();
    #own = [];
    #used = new Set();
    #ignoredFiles = 0;
    #ignoredRecords = 0;
    /** @param folder an existing folder */
    constructor(folder, seal) {
        this.#folder = folder;
        this.#seal = seal;
        const files = evict(segmentFiles(folder), MOST);
        for (const file of files)
            this.#load(file);
        if (files.length > MANY)
            this.#join();
    }
    get ignored() {
        return { files: this.#ignoredFiles, records: this.#ignoredRecords };
    }
    /** A record's body, and if an earlier run wrote it; undefined if there is no valid record. */
    get(key) {
        const found = this.#find(key);
        if (found === undefined)
            return undefined;
        const { segment } = found.entry;
        this.#used.add(segment);
        return { body: found.body, isEarlier: this.#earlier.has(segment) };
    }
    /** Drop a record and count it as damaged. */
    forget(key) {
        const other = this.#entries.get(key)?.other;
        if (other === undefined)
            this.#entries.delete(key);
        else
            this.#entries.set(key, other);
        this.#ignoredRecords += 1;
    }
    /** @throws an error if it cannot be written */
    set(key, body) {
        let segment = this.#own.at(-1);
        if (segment === undefined || segment.size > LARGEST_SEGMENT) {
            segment = Segment.create(newSegmentPath(this.#folder), this.#seal);
            this.#own.push(segment);
        }
        this.#entries.set(key, { segment, ...segment.append(key, body) });
    }
    /** Note the use of segments, and make room. */
    close() {
        const now = new Date();
        for (const segment of this.#used)
            segment.touch(now);
        for (const segment of [...this.#earlier.keys(), ...this.#own])
            segment.close();
        evict(segmentFiles(this.#folder), MOST);
    }
    #load(file) {
        let segment = null;
        try {
            segment = Segment.open(file.path, this.#seal);
        }
        catch {
            // It is no file, or was removed meanwhile.
        }
        if (segment === null) {
            // An empty file belongs to a run that has just started.
            if (file.size > 0)
                this.#ignoredFiles += 1;
            return;
        }
        const loaded = segment;
        this.#earlier.set(loaded, file);
        this.#ignoredRecords += loaded.scan((key, place) => {
            const other = this.#entries.get(key);
            this.#entries.set(key, { segment: loaded, ...place, other });
        });
    }
    /** The newest valid record of a key. */
    #find(key) {
        for (let entry = this.#entries.get(key); entry; entry = this.#entries.get(key)) {
            const body = entry.segment.read(key, entry);
            if (body !== null)
                return { entry, body };
            this.forget(key);
        }
        return undefined;
    }
    /**
     * Copy the records of many small segments into a few. An interruption at any point loses nothing.
     */
    #join() {
        const quiet = Date.now() - QUIET_MS;
        const small = new Map([...this.#earlier].filter(([, { size, usedAt }]) => size <= LARGEST_SEGMENT && usedAt < quiet));
        let joined = null;
        try {
            for (const [key, { segment }] of this.#entries) {
                const found = small.has(segment) ? this.#find(key) : undefined;
                if (found === undefined)
                    continue;
                const from = small.get(found.entry.segment);
                if (from === undefined)
                    continue;
                if (joined === null || joined.size > LARGEST_SEGMENT) {
                    const path = newSegmentPath(this.#folder);
                    joined = Segment.create(path, this.#seal);
                    this.#earlier.set(joined, { ...from, path });
                }
                this.#entries.set(key, { segment: joined, ...joined.append(key, found.body) });
                joined.touch(new Date(from.usedAt));
            }
            // The files stay open: an older record in them may still be needed.
            for (const { path } of small.values())
                (0,external_node_fs_.rmSync)(path, { force: true });
        }
        catch {
            // Perhaps the disk is full. The old segments stay.
        }
    }
}


/***/ }),

/***/ 79417:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ Seal),
/* harmony export */   s: () => (/* binding */ UNSEALED)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * Used if there is no secret. Such a seal shows damage, but not a forgery by someone who knows this
 * tool.
 */
const NO_SECRET = 'passgate: no secret';
/** For records that only their own process reads: no cost for sealing. */
const UNSEALED = { id: '-', of: () => '-'.repeat(43), isOn: () => true };
/** Proves that this tool wrote a record and that it is unchanged. */
class Seal {
    /** True if only the owner of a secret can make the seal. */
    isSecret;
    /** Identifies the secret without revealing it. */
    id;
    #secret;
    /** @param secret null if there is none */
    constructor(secret) {
        this.isSecret = secret !== null;
        this.#secret = secret ?? NO_SECRET;
        this.id = this.of('id').slice(0, 12);
    }
    /** The seal of a content: 43 characters of base64url. */
    of(content) {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', this.#secret).update(content).digest('base64url');
    }
    isOn(content, seal) {
        const expected = Buffer.from(this.of(content));
        const found = Buffer.from(seal);
        return expected.length === found.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(expected, found);
    }
}


/***/ }),

/***/ 37719:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Finder)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88983);
/* harmony import */ var _config_key_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86417);
/* harmony import */ var _config_start_notes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54718);
/* harmony import */ var _variant_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98836);





/** Finds the files for the paths of one suite and reports faults. */
class Finder {
    #config;
    #suite;
    #faults;
    #starts;
    constructor(config, suite, faults) {
        this.#config = config;
        this.#suite = suite;
        this.#faults = faults;
        this.#starts = new _config_start_notes_js__WEBPACK_IMPORTED_MODULE_2__/* .StartNotes */ .C(config);
    }
    /** Notes for the reader about the folders in which paths were found. */
    get notes() {
        return this.#starts.lines;
    }
    /** The files of one key, each once, even if several patterns find them. */
    find(patterns, key) {
        const path = ['suites', this.#suite, ...key];
        const what = (0,_config_key_path_js__WEBPACK_IMPORTED_MODULE_4__/* .keyPath */ .D)(path);
        const place = this.#config.placeOf(path);
        const found = new Map();
        for (const pattern of patterns) {
            const { files, start } = (0,_config_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .findFiles */ .lY)(this.#config, pattern, what, this.#faults, place);
            if (start !== null)
                this.#starts.add(pattern, start, files);
            for (const file of files) {
                if (!found.has(file.path))
                    found.set(file.path, file);
            }
        }
        return [...found.values()];
    }
    /**
     * Group files with equal captures: one group for each family, transform and seed.
     * @param family the family in the config; null if the paths capture it
     */
    group(files, family) {
        const groups = new Map();
        for (const file of files) {
            const { captures } = file;
            const named = this.name(file);
            const parts = [family ?? captures.family ?? '', captures.transform].filter((x) => x !== undefined);
            const odd = parts.find((part) => !(0,_variant_names_js__WEBPACK_IMPORTED_MODULE_3__/* .isName */ .Eo)(part));
            if (odd !== undefined) {
                const message = `its name gives ${JSON.stringify(odd.slice(0, 80))} as a family or transform: expected letters, digits and . _ - / @ +`;
                this.#faults.add(message, { file: named.label });
                continue;
            }
            const seed = captures.seed === undefined ? null : Number(captures.seed);
            if (seed !== null && seed > _variant_names_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SEED */ .K$) {
                this.#faults.add(`its name gives a seed over ${_variant_names_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_SEED */ .K$}`, { file: named.label });
                continue;
            }
            const base = (0,_variant_names_js__WEBPACK_IMPORTED_MODULE_3__/* .toParts */ .Qm)(family ?? captures.family ?? '', captures.transform, seed);
            const key = JSON.stringify(base);
            const group = groups.get(key) ?? { base, files: [] };
            groups.set(key, group);
            group.files.push(named);
        }
        return [...groups.values()];
    }
    name(file) {
        const { starts, worktree } = this.#config;
        const fromHere = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(worktree ?? '', file.path);
        const label = fromHere.startsWith('..') ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(starts[0], file.path) : fromHere;
        return { path: file.path, label };
    }
}


/***/ }),

/***/ 1910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   n: () => (/* binding */ foundKeys),
/* harmony export */   wF: () => (/* binding */ describeIssues)
/* harmony export */ });
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94185);

/** The most keys of a row that messages show and compare with the expected ones. */
const MOST_KEYS = 12;
const LONGEST_KEY = 60;
/** An issue in our words: `the field "prompt": expected string, received null`. */
function describeIssue(issue) {
    return `the field "${issue.path.join('.')}": ${issue.message.replace(/^Invalid input: /, '')}`;
}
/**
 * The faults of a row, one sentence each. One sentence names all missing fields and the existing
 * ones.
 * @param fields possible fields, for suggestions
 */
function describeIssues(issues, data = {}, fields = []) {
    const lacks = issues.filter(({ message }) => message.endsWith('received undefined'));
    const others = issues.filter((issue) => !lacks.includes(issue)).map(describeIssue);
    const lacking = lacks.map(({ path }) => path.join('.'));
    const names = lacking.map(nameOf);
    if (names.length === 0)
        return others;
    const keys = foundKeys(data, [...fields, ...lacking]);
    const missing = names.length === 1
        ? `the field ${listed(names)} is missing`
        : `the fields ${listed(names)} are missing`;
    return [missing + keys, ...others];
}
/** A list in words: `"a", "b" and "c"`. */
function listed(names) {
    return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}
/**
 * The keys of a row, with suggestions if a key may be meant for a missing one.
 * @param wanted the expected keys
 */
function foundKeys(data, wanted) {
    const keys = Object.keys(data).map((key) => key.slice(0, LONGEST_KEY));
    if (keys.length === 0)
        return '';
    const absent = wanted.filter((field) => !keys.includes(field));
    const hints = keys
        .slice(0, MOST_KEYS)
        .filter((key) => !wanted.includes(key))
        .flatMap((key) => {
        const hint = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(key, absent);
        return hint === '' ? [] : [`; ${JSON.stringify(key)}${hint.replace(';', ':')}`];
    });
    const more = keys.length > MOST_KEYS ? ', …' : '';
    return `; found ${keys.slice(0, MOST_KEYS).join(', ')}${more}${hints.slice(0, 3).join('')}`;
}
function nameOf(field) {
    return field === 'task_id' ? '"task_id" (or "id")' : `"${field}"`;
}


/***/ }),

/***/ 98836:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ isName),
/* harmony export */   K$: () => (/* binding */ MOST_SEED),
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   OY: () => (/* binding */ readSeed),
/* harmony export */   Qm: () => (/* binding */ toParts),
/* harmony export */   YU: () => (/* binding */ joinName),
/* harmony export */   _m: () => (/* binding */ readNameParts),
/* harmony export */   cK: () => (/* binding */ matches),
/* harmony export */   zt: () => (/* binding */ completeName)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _issues_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1910);


/** The same names as in the config: they appear in reports and gates. */
const NAME = /^(?!__proto__$)[\w.@/+-]{1,100}$/;
const name = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(NAME, 'expected a name of letters, digits and . _ - / @ +');
const MOST_SEED = 2 ** 31;
const seed = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr(),
    zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .regex(/^\d{1,10}$/)
        .transform(Number),
], 'expected a whole number')
    .pipe(zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(0).max(MOST_SEED));
const fields = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    family: name,
    transform: name.nullish(),
    seed: seed.nullish(),
});
/**
 * The variant that a row names with its fields `family`, `transform` and `seed`. They count only in
 * rows with a `family`: a `seed` alone is often the model's.
 * @returns null if the row names no variant, or a sentence about invalid fields
 */
function readNameParts(data) {
    const family = 'family' in data ? data.family : null;
    if (family === null || family === undefined || family === '')
        return null;
    const parsed = fields.safeParse(data);
    if (!parsed.success)
        return (0,_issues_js__WEBPACK_IMPORTED_MODULE_0__/* .describeIssues */ .wF)(parsed.error.issues).join('; ');
    return toParts(parsed.data.family, parsed.data.transform, parsed.data.seed);
}
/** A seed from a table's cell; null for an empty cell, or a sentence about a wrong one. */
function readSeed(value) {
    if (value === null || value === undefined || value === '')
        return null;
    const parsed = seed.safeParse(value);
    return parsed.success ? parsed.data : `expected a whole number as seed, found ${brief(value)}`;
}
/**
 * A family or transform from a table's cell; null for an empty cell, or a sentence about a wrong
 * one.
 */
function readName(value) {
    if (value === null || value === undefined || value === '')
        return { name: null };
    const parsed = name.safeParse(value);
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
/** Fill in a name: the transform defaults to the family's name, the seed to 0. */
function completeName({ family, transform = family, seed: number = 0, }) {
    return { family, transform, seed: number };
}
/**
 * Join the parts of a variant's name from a file's entry and from a row.
 * @param base null if the file is for nominal prompts
 * @returns null for nominal, or a sentence if the two disagree
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
/** True if a file with these parts of a name may belong to the variant. */
function matches(base, name) {
    return (base.family === name.family &&
        (base.transform === undefined || base.transform === name.transform) &&
        (base.seed === undefined || base.seed === name.seed));
}


/***/ }),

/***/ 53945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ languagesOf),
/* harmony export */   d: () => (/* binding */ findMetricTools)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _config_key_path_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(86417);
/* harmony import */ var _dataset_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37719);
/* harmony import */ var _execute_toolchains_program_commands_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(36845);
/* harmony import */ var _execute_toolchains_resolve_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54208);
/* harmony import */ var _execute_toolchains_toolchain_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54482);
/* harmony import */ var _generate_prompt_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75693);
/* harmony import */ var _records_limits_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(77112);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(76578);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(69145);












/** A command gets many samples at once, so it may use more than a candidate. */
const LIMITS = { ..._records_limits_js__WEBPACK_IMPORTED_MODULE_8__/* .OUR_LIMITS */ .u1, cpuMs: 60_000, wallMs: 120_000, output: 8 << 20, processes: 64 };
const NO_LIMITS = { threads: 64, memory: 'data' };
/** A word that can only mean a file: the path of one, or the name of a script. */
const FILE = /^(?![-/])(?:[^/]+\/.+|[^/]+\.(?:py|js|mjs|cjs|ts|sh|rb|pl|php))$/;
/** The languages, as far as the sandbox needs them, of a suite's commands. */
function languagesOf({ metrics }) {
    return metrics.flatMap((entry) => ('command' in entry ? [languageFor(entry.command)] : []));
}
function languageFor(command) {
    const described = { name: 'a command of metrics', file: 'unused', run: [...command] };
    const found = (0,_execute_toolchains_resolve_js__WEBPACK_IMPORTED_MODULE_5__/* .languageOf */ .e)({ ...described, environment: {}, ...NO_LIMITS });
    if (found === null)
        throw new Error('a described language is always found');
    return found;
}
/**
 * Find the programs and read the files of a suite's commands.
 * @param index the suite's place in the config, for messages
 * @param faults gets the mistakes
 */
async function findMetricTools(config, suite, index, environment, faults) {
    const tools = [];
    for (const [place, entry] of suite.metrics.entries()) {
        if (!('command' in entry))
            continue;
        const path = ['suites', index, 'metrics', place, 'command'];
        try {
            const files = readFiles(config, entry, index, place, faults);
            tools.push(await toolOf(entry, files, environment));
        }
        catch (error) {
            if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo))
                throw error;
            faults.add(`${(0,_config_key_path_js__WEBPACK_IMPORTED_MODULE_11__/* .keyPath */ .D)(path)}: ${error.message}`, config.placeOf(path));
        }
    }
    return tools;
}
async function toolOf({ command, numbers }, files, environment) {
    const words = command.map((word) => files.get(word)?.name ?? word);
    const [first = ''] = words;
    if (!/^[\w.+-]+$/.test(first)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo(`expected a program on PATH first, such as python3, found ${first}`);
    }
    const toolchain = await (0,_execute_toolchains_toolchain_js__WEBPACK_IMPORTED_MODULE_6__/* .findToolchain */ .v)(languageFor(words), environment);
    const { commands } = (0,_execute_toolchains_program_commands_js__WEBPACK_IMPORTED_MODULE_4__/* .commandsFor */ .A)(toolchain, '', null, LIMITS, true);
    const beside = Object.fromEntries([...files.values()].map(({ name, text }) => [name, text]));
    const id = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify([words, beside]))
        .digest('hex');
    return {
        numbers,
        label: command.join(' '),
        program: {
            ...{ id, source: '', limits: LIMITS, grading: 'outside', tests: null, outside: null },
            commands: { ...commands, beside },
            repeat: 1,
        },
    };
}
/** The files of a command, named in it or listed beside it, by their words in the config. */
function readFiles(config, { command, files }, index, place, faults) {
    const finder = new _dataset_files_js__WEBPACK_IMPORTED_MODULE_3__/* .Finder */ .v(config, index, faults);
    const [, ...words] = command;
    const named = words.filter((word) => isFile(config, word));
    const missing = words.find((word) => FILE.test(word) && !named.includes(word));
    if (missing !== undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo(`there is no file ${missing} in the repository: correct its path, which starts where the config's other paths do`);
    }
    const wanted = [
        ...named.map((word) => ({ word, key: 'command' })),
        ...files.map((word) => ({ word, key: 'files' })),
    ];
    const read = new Map();
    for (const { word, key } of wanted) {
        for (const found of finder.find([word], ['metrics', place, key])) {
            const { path, label } = finder.name(found);
            const content = (0,_generate_prompt_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)(path);
            if ('fault' in content)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo(`${label} ${content.fault}`);
            const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path);
            const other = [...read].find(([known, text]) => known !== word && text.name === name);
            if (other !== undefined) {
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo(`${word} and ${other[0]} have the same name: rename one`);
            }
            read.set(key === 'command' ? word : path, { name, text: content.text });
        }
    }
    return read;
}
/** True if a word of a command is the path of a file in the repository. */
function isFile({ starts, repository }, word) {
    return starts.some((start) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(start, word);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile() && (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .isInside */ .FK)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_10__/* .realPath */ .Ye)(path), repository);
    });
}


/***/ }),

/***/ 36845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ commandsFor)
});

// EXTERNAL MODULE: ./src/languages/language.ts
var languages_language = __webpack_require__(99985);
// EXTERNAL MODULE: ./src/records/limits.ts
var limits = __webpack_require__(77112);
;// CONCATENATED MODULE: ./src/execute/toolchains/attach.ts
/**
 * A brace that closes main, with a last `return` before it. Code after that return would never run.
 */
const CLOSE = /(?:\breturn\b[^;{}]*;\s*)?\}$/;
const LONGEST_RETURN = 200;
/** Tests with the code that proves their end. Files for `beside` come from `besideOf`. */
function withProof(tests, testsEnd) {
    if (testsEnd.proof === 'after')
        return `${tests}\n${testsEnd.code}\n`;
    if (testsEnd.proof !== 'in-main')
        return tests;
    const last = tests.lastIndexOf('}');
    const brace = testsEnd.brace === 'last' ? last : tests.lastIndexOf('}', last - 1);
    // Without the brace the tests do not compile, and the compiler explains it better.
    if (brace <= 0)
        return tests;
    const from = Math.max(0, brace - LONGEST_RETURN);
    const at = from + Math.max(0, tests.slice(from, brace + 1).search(CLOSE));
    return `${tests.slice(0, at)}${testsEnd.code}\n${tests.slice(at)}`;
}
/** The files, by name, that prove the end of tests from outside the program's file. */
function besideOf(source, testsEnd) {
    if (testsEnd.proof !== 'beside')
        return {};
    const name = /^[^\S\r\n\u2028\u2029]*package\s+(\w+)/m.exec(source)?.[1] ?? 'main';
    return { [testsEnd.file]: testsEnd.code.replace('{package}', name) };
}

;// CONCATENATED MODULE: ./src/execute/toolchains/program-commands.ts



/** The limits of compilers, which do not count for the program. */
const COMPILER = {
    ...limits/* OUR_LIMITS */.u1,
    cpuMs: 60_000,
    wallMs: 90_000,
    memory: 4 * 2 ** 30,
    output: 1 << 20,
    fileSize: 128 << 20,
    processes: 128,
};
/**
 * Put code and tests together in the way of their language.
 * @param tests null if they run apart from the program
 * @param isWhole true if the program has no tests and its output is compared
 * @returns the program's text, and the commands that compile and run it
 */
function commandsFor({ language, paths, environment, reserved }, code, tests, limits, isWhole = false) {
    const { instead, whole, names, testsEnd, apart, modules } = language;
    const byTests = tests !== null && instead?.where.test(tests) ? instead : null;
    const other = byTests ?? (isWhole && whole?.where.test(code) ? whole : null);
    // A file beside the program proves the end only of tests that use the matching form.
    const isProven = tests !== null && (testsEnd.proof !== 'beside' || other !== null);
    const end = isProven ? testsEnd : NOTHING;
    const isApart = tests === null && !isWhole;
    const parts = partsOf(modules, code, tests);
    const following = tests === null ? (apart?.code ?? '') : withProof(parts.tests, end);
    const rest = isWhole ? '' : `\n${parts.between}${following}`;
    const source = parts.before + parts.code + rest + parts.after;
    const { file, compile, run } = other ?? language;
    const values = { ...paths, memory: String(limits.memory), ...names?.(source, isWhole) };
    return {
        source,
        commands: {
            file: (0,languages_language/* fillIn */.pz)([file], values)[0] ?? file,
            beside: { ...language.beside?.(source), ...besideOf(source, end) },
            compile: compile ? { command: (0,languages_language/* fillIn */.pz)(compile, values), limits: COMPILER } : null,
            run: (0,languages_language/* fillIn */.pz)(run, values),
            environment: { ...language.environment, ...environment },
            memory: language.memory,
            reserved: reserved + language.stacks * limits.stack,
            threads: language.threads,
            reports: language.reports,
            proof: end.proof !== 'exit-status',
            tester: isApart && apart !== undefined ? (0,languages_language/* fillIn */.pz)(apart.tester, values) : null,
            syntaxError: language.syntaxError?.source ?? null,
        },
    };
}
function partsOf(modules, code, tests) {
    if (modules === undefined)
        return { before: '', code, between: '', tests: tests ?? '', after: '' };
    return tests === null ? modules.alone(code) : modules.together(code, tests);
}
const NOTHING = { proof: 'exit-status' };


/***/ }),

/***/ 54208:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/* harmony import */ var _languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36275);

/**
 * The language that a config names or describes.
 * @returns null for Python, which needs no description
 */
function languageOf(language) {
    if (typeof language === 'string')
        return _languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED */ ._.find(({ name }) => name === language) ?? null;
    const { name, file, compile, run, install, environment, memory, threads } = language;
    const code = language['tests-end'];
    return {
        name,
        file,
        ...(compile === undefined ? {} : { compile: withTool(compile) }),
        run: withTool(run),
        install: install ?? 'it, or put its folder on PATH before this step',
        folders: [],
        environment,
        memory,
        threads,
        stacks: 0,
        reports: false,
        syntaxError: null,
        libraries: [],
        probe: null,
        testsEnd: code === undefined ? { proof: 'exit-status' } : { proof: 'after', code },
    };
}
/** A first word without a slash is a tool on PATH; with a slash it is a file in the work folder. */
function withTool([first = '', ...rest]) {
    return [/^[\w.+-]+$/.test(first) ? `{${first}}` : first, ...rest];
}


/***/ }),

/***/ 54482:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ findToolchain)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/languages/language.ts
var languages_language = __webpack_require__(99985);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/find-on-path.ts
var find_on_path = __webpack_require__(49396);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/system/make-folder.ts
var make_folder = __webpack_require__(50136);
// EXTERNAL MODULE: ./src/system/stoppable.ts
var stoppable = __webpack_require__(67941);
;// CONCATENATED MODULE: ./src/execute/toolchains/go-cache.ts










/**
 * The packages that programs import most. The rest of the standard library is compiled with the
 * program.
 */
const IMPORTS = [
    ...['bufio', 'bytes', 'container/heap', 'container/list', 'crypto/md5', 'encoding/hex', 'errors'],
    ...['fmt', 'math', 'math/big', 'math/bits', 'math/rand', 'os', 'reflect', 'regexp', 'sort'],
    ...['strconv', 'strings', 'sync', 'testing', 'time', 'unicode', 'unicode/utf8'],
];
const LONGEST_BUILD_MS = 300_000;
const LONGEST_TEXT = 4000;
/**
 * Compile Go's standard library, because Go comes without a compiled one. It is done once for each
 * version of Go, into a cache that candidates can read but not write. The cache holds only the
 * standard library.
 * @throws UserError if Go cannot compile it
 */
async function prepareGo(go, environment) {
    const fixed = {
        GO111MODULE: 'off',
        GOFLAGS: '',
        GOPROXY: 'off',
        GOTOOLCHAIN: 'local',
        CGO_ENABLED: '0',
        GOROOT: (0,external_node_path_.dirname)((0,external_node_path_.dirname)(go)),
    };
    const env = { PATH: environment.PATH, HOME: environment.HOME ?? (0,external_node_os_.homedir)(), ...fixed };
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(go, ['version'], { env });
        const key = (0,external_node_crypto_.createHash)('sha256').update(`${stdout}\0${IMPORTS.join()}`).digest('hex');
        const caches = environment.XDG_CACHE_HOME ?? (0,external_node_path_.join)(env.HOME, '.cache');
        const folder = (0,external_node_path_.join)(caches, 'passgate', `go-${key.slice(0, 16)}`);
        const found = { folder, environment: { GOROOT: fixed.GOROOT, GOCACHE: folder } };
        if ((0,external_node_fs_.existsSync)(folder))
            return found;
        await build(go, folder, env);
        return found;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`${go} cannot compile its standard library: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    }
}
async function build(go, folder, env) {
    (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(folder));
    const [made, work] = [(0,external_node_fs_.mkdtempSync)(`${folder}-`), (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'passgate-go-'))];
    let compiler = null;
    const cleanUp = () => {
        if (compiler !== null)
            endGroup(compiler);
        // A process that was just ended may still write for a moment.
        const options = { recursive: true, force: true, maxRetries: 10 };
        for (const each of [made, work])
            (0,external_node_fs_.rmSync)(each, options);
    };
    // A second signal ends the run at once.
    process.once('exit', cleanUp);
    try {
        const imports = IMPORTS.map((name) => `import _ "${name}"\n`).join('');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(work, 'a_test.go'), `package a_test\n${imports}`);
        compiler = (0,external_node_child_process_.spawn)(go, ['test', '-vet=off', '-c', '-o', 'a', 'a_test.go'], {
            cwd: work,
            env: { ...env, GOCACHE: made },
            stdio: ['ignore', 'ignore', 'pipe'],
            detached: true,
        });
        await endOf(compiler);
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('chmod', ['-R', 'a+rX', made]);
        // Another run may have been faster: its cache is as good.
        if (!(0,external_node_fs_.existsSync)(folder))
            (0,external_node_fs_.renameSync)(made, folder);
    }
    finally {
        process.off('exit', cleanUp);
        cleanUp();
    }
}
/** @throws an error with the compiler's last words, or that it took too long */
async function endOf(compiler) {
    let output = '';
    compiler.stderr?.setEncoding('utf8').on('data', (text) => {
        output = (output + text).slice(-LONGEST_TEXT);
    });
    let isLate = false;
    const stop = (0,stoppable/* stopSignal */.Zm)();
    const end = () => endGroup(compiler);
    stop?.addEventListener('abort', end, { once: true });
    const timer = setTimeout(() => {
        isLate = true;
        end();
    }, LONGEST_BUILD_MS);
    try {
        if (stop?.aborted)
            end();
        const [code] = await (0,external_node_events_.once)(compiler, 'close');
        if (isLate)
            throw new Error(`it took more than ${LONGEST_BUILD_MS / 1000} s`);
        if (code !== 0)
            throw new Error(output.trim() || `it ended with exit status ${code}`);
    }
    finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', end);
    }
}
/** End the compiler with its child processes, which are in its group. */
function endGroup({ pid }) {
    try {
        if (pid !== undefined)
            process.kill(-pid, 'SIGKILL');
    }
    catch {
        // All have already ended.
    }
}

;// CONCATENATED MODULE: ./src/execute/toolchains/toolchain.ts










// JavaScript code for Node to run.
const ON_LINUX = `process.platform === 'linux'`;
const STATUS = `['status', 'limits'].map((name) => fs.readFileSync('/proc/self/' + name, 'utf8')).join('')`;
/** The stack of a thread if the main thread's stack has no limit. */
const UNLIMITED_STACK = 2 << 20;
const inHome = (home, path) => ({ path: (0,external_node_path_.join)(home, path), folder: home });
/** Version managers put scripts and links on PATH, which do not work in the sandbox. */
const ASK = {
    node: {
        args: ['-p', `process.execPath + (${ON_LINUX} ? '\\n' + ${STATUS} : '')`],
        read: (printed, _errors, { stacks }) => {
            const [path = ''] = printed.split('\n');
            // Node 24 reserves 512 MiB for machine code but touches little of it.
            const kilobytes = Number(/^VmData:\s+(\d+) kB$/m.exec(printed)?.[1] ?? 0);
            const stack = Number(/^Max stack size\s+(\d+)/m.exec(printed)?.[1] ?? UNLIMITED_STACK);
            const reserved = Math.max(0, kilobytes * 1024 - stacks * stack);
            return { path, folder: prefixOf(path), reserved };
        },
    },
    python3: {
        args: [
            '-I',
            '-c',
            'import os, sys; print(os.path.realpath(sys.executable), sys.base_prefix, sep="\\n")',
        ],
        read: (printed) => {
            const [path = '', folder = ''] = printed.split('\n');
            return { path, folder };
        },
    },
    go: { args: ['env', 'GOROOT'], read: (printed) => inHome(printed, 'bin/go') },
    rustc: { args: ['--print', 'sysroot'], read: (printed) => inHome(printed, 'bin/rustc') },
    java: { args: ['-XshowSettings:properties', '-version'], read: inJavaHome('bin/java') },
    javac: { args: ['-J-XshowSettings:properties', '-version'], read: inJavaHome('bin/javac') },
    ruby: {
        args: ['-e', 'print RbConfig.ruby'],
        read: (printed) => ({ path: printed, folder: prefixOf(printed) }),
    },
};
const VERSION_ARGS = { go: ['version'] };
const LONGEST_ANSWER = 1 << 20;
const LARGEST_READ = 16 << 20;
const ASK_TIMEOUT_MS = 30_000;
const known = new Map();
/**
 * Find the tools of a language; once in a process for each language and PATH.
 * @throws UserError, as a rejection, that names all missing tools and the packages to install
 */
function findToolchain(language, environment) {
    const key = JSON.stringify([(0,languages_language/* fingerprint */.Rj)(language), environment.PATH]);
    const found = known.get(key) ?? find(language, environment);
    known.set(key, found);
    return found;
}
async function find(language, environment) {
    const tools = (0,languages_language/* toolsOf */.Fu)(language);
    const onPath = tools.map((tool) => [tool, (0,find_on_path/* findOnPath */.a)(tool, environment.PATH)]);
    const missing = onPath.flatMap(([tool, path]) => (path === null ? [tool] : []));
    if (missing.length > 0) {
        throw new errors/* UserError */.yo(`${language.name} needs ${tools.join(' and ')}, and ${missing.join(' and ')} ` +
            `${missing.length === 1 ? 'is' : 'are'} not on PATH: install ${language.install}`);
    }
    const paths = {};
    const folders = new Set(language.folders);
    const versions = [];
    const libraries = new Set();
    let reserved = 0;
    for (const [tool, path] of onPath) {
        if (path === null)
            continue;
        const asking = [
            locate(language, tool, path, environment),
            versionOf(tool, path, environment),
        ];
        const [located, version] = await Promise.all(asking);
        const { path: real, folder } = located;
        paths[tool] = real;
        reserved += located.reserved ?? 0;
        if (LIBRARIES.has(tool))
            libraries.add((0,external_node_path_.join)(folder, 'lib'));
        for (const each of [folder, ...linkedFrom(tool, folder)]) {
            if (!isSystem(each))
                folders.add(permitted(language, tool, each));
        }
        versions.push(version);
    }
    const jars = paths.javac === undefined ? null : jarsOf(environment.CLASSPATH);
    for (const jar of jars ?? [])
        folders.add(permitted(language, 'a library on CLASSPATH', jar));
    const more = paths.go === undefined ? null : await prepareGo(paths.go, environment);
    if (more !== null)
        folders.add(more.folder);
    // For a language described in a config, only the content of its tools shows a change.
    const contents = language.probe === null ? Object.values(paths).map(contentOf) : [];
    return {
        language,
        key: [(0,languages_language/* fingerprint */.Rj)(language), ...contents].join(' '),
        paths,
        folders: [...folders].filter((folder) => (0,external_node_fs_.existsSync)(folder)),
        environment: {
            ...(libraries.size === 0 ? {} : { LD_LIBRARY_PATH: [...libraries].join(':') }),
            ...(jars === null ? {} : { CLASSPATH: ['.', ...jars].join(':') }),
            ...more?.environment,
        },
        version: [...new Set(versions)].join('; '),
        reserved,
    };
}
async function locate(language, tool, path, environment) {
    const question = ASK[tool];
    if (question === undefined) {
        const real = (0,external_node_fs_.realpathSync)(path);
        return { path: real, folder: prefixOf(real) };
    }
    const located = question.read(...(await ask(path, question.args, environment)), language);
    const { path: real, folder } = located;
    try {
        return { ...located, path: (0,external_node_fs_.realpathSync)(real), folder: (0,external_node_fs_.realpathSync)(folder) };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${path} says it is ${real}, which cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/** These tools find their libraries through /proc, which candidates do not have. */
const LIBRARIES = new Set(['java', 'javac', 'rustc']);
/** Debian's JDK has its settings in /etc. */
function linkedFrom(tool, home) {
    if (tool !== 'java' && tool !== 'javac')
        return [];
    const settings = (0,external_node_path_.join)(home, 'lib', 'jvm.cfg');
    return (0,external_node_fs_.existsSync)(settings) ? [(0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(settings))] : [];
}
/** The jar files on CLASSPATH. Candidates do not see its other entries. */
function jarsOf(classPath = '') {
    const jars = classPath.split(':').filter((path) => path.startsWith('/') && path.endsWith('.jar'));
    return jars.filter((path) => (0,external_node_fs_.existsSync)(path)).map((path) => (0,external_node_fs_.realpathSync)(path));
}
function inJavaHome(program) {
    return (_printed, errors) => inHome(/^[^\S\r\n\u2028\u2029]*java\.home = (.+)$/m.exec(errors)?.[1] ?? '/nowhere', program);
}
/**
 * A text that changes with a tool's content. Scripts are hashed; for large binaries size and time
 * are enough.
 */
function contentOf(path) {
    const { size, mtimeMs } = (0,external_node_fs_.statSync)(path);
    if (size > LARGEST_READ)
        return `${size} ${mtimeMs}`;
    return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest('hex');
}
/** The folder that a program was installed in, with its libraries. */
function prefixOf(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return (0,external_node_path_.basename)(folder) === 'bin' ? (0,external_node_path_.dirname)(folder) : folder;
}
function isSystem(folder) {
    return /^\/(?:usr|bin|sbin|lib|lib32|lib64)(?:\/|$)/.test(folder);
}
/** Candidates may see toolchains, but never a home folder with other files in it. */
function permitted(language, tool, folder) {
    const home = (0,external_node_fs_.existsSync)((0,external_node_os_.homedir)()) ? (0,external_node_fs_.realpathSync)((0,external_node_os_.homedir)()) : (0,external_node_os_.homedir)();
    const isHome = `${home}/`.startsWith(folder === '/' ? '/' : `${folder}/`);
    const isTooMuch = isHome || ['/root', '/home', '/opt', '/etc', '/var'].includes(folder);
    if (!isTooMuch && !`${folder}/`.startsWith('/tmp/'))
        return folder;
    const why = isTooMuch ? 'has more than its toolchain in it' : 'candidates see empty';
    throw new errors/* UserError */.yo(`${language.name}: ${tool} is installed in ${folder}, which ${why}: install it in a folder of its own`);
}
async function versionOf(tool, path, environment) {
    const args = VERSION_ARGS[tool] ?? ['--version'];
    // Not every tool understands the question.
    const printed = await ask(path, args, environment).catch(() => [tool]);
    const first = printed
        .join('\n')
        .split('\n')
        .find((line) => line.trim() !== '') ?? '';
    return first.trim().slice(0, 100);
}
async function ask(path, args, environment) {
    try {
        const { stdout, stderr } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(path, args, {
            cwd: find_on_path/* NOBODYS_FOLDER */.o,
            env: environment,
            timeout: ASK_TIMEOUT_MS,
            maxBuffer: LONGEST_ANSWER,
        });
        return [stdout.trim(), stderr.trim()];
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${path} does not start: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 75693:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ asMessage),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_text_in_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23031);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76578);



/** In bytes. */
const LARGEST = 1 << 20;
/**
 * Read a text file of the repository, as it is.
 * @returns the end of a sentence that begins with the file's name, if it has no text
 */
function readText(path) {
    let bytes;
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
        if (status.isDirectory())
            return { fault: 'is a folder: expected a text file' };
        // Reading a pipe could wait forever.
        if (!status.isFile())
            return { fault: 'is a pipe or a device: expected a text file' };
        if (status.size > LARGEST) {
            return { fault: `is ${status.size} bytes: at most ${LARGEST} are read` };
        }
        bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path);
    }
    catch (error) {
        return { fault: `cannot be read (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)})` };
    }
    if (bytes.includes(0))
        return { fault: 'is no text: it has a NUL character' };
    const read = (0,_config_text_in_js__WEBPACK_IMPORTED_MODULE_1__/* .textIn */ .r)(bytes);
    if ('text' in read || read.line === undefined)
        return read;
    return { fault: `${read.fault} (line ${read.line})` };
}
/**
 * A text file's text as a message: lines end alike on every machine, and the last line's end, which
 * editors add, is no part of it.
 */
function asMessage(text) {
    const lines = text.replaceAll('\r\n', '\n');
    return lines.endsWith('\n') ? lines.slice(0, -1) : lines;
}


/***/ }),

/***/ 99985:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ toolsOf),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   pz: () => (/* binding */ fillIn)
/* harmony export */ });
const NO_TOOLS = new Set(['memory', 'file', 'main', 'stack', 'v8-stack']);
const TOOL = /\{([\w.+-]+)\}/g;
/** The tools named in a language's commands, the compiler's first. */
function toolsOf({ compile = [], run, instead }) {
    const words = [...compile, ...run, ...(instead?.compile ?? []), ...(instead?.run ?? [])];
    const found = words.flatMap((word) => [...word.matchAll(TOOL)].map(([, tool = '']) => tool));
    return [...new Set(found)].filter((tool) => !NO_TOOLS.has(tool));
}
/** A command in which paths replace `{tool}`. */
function fillIn(command, values) {
    return command.map((word) => word.replace(TOOL, (whole, tool) => values[tool] ?? whole));
}
/** All properties of a language that can decide a verdict, as text. */
function fingerprint(language) {
    return JSON.stringify(language, (_key, value) => value instanceof RegExp ? value.source : value);
}


/***/ }),

/***/ 49396:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath),
/* harmony export */   o: () => (/* binding */ NOBODYS_FOLDER)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * The working folder for tools that are run outside of the sandbox. Version managers look in the
 * current folder for a file that names the program to run. Such a file in the checkout may come
 * from a stranger.
 */
const NOBODYS_FOLDER = '/';
/** The absolute path of the first program with this name on PATH, or null. */
function findOnPath(name, path) {
    for (const folder of (path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(candidate) && isExecutable(candidate))
            return candidate;
    }
    return null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 22077:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ askingFor)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/cache/open-cache.ts + 1 modules
var open_cache = __webpack_require__(34643);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/cache/lasting-records.ts
var lasting_records = __webpack_require__(99329);
// EXTERNAL MODULE: ./src/cache/record-folder.ts + 2 modules
var record_folder = __webpack_require__(95152);
// EXTERNAL MODULE: ./src/cache/seal.ts
var seal = __webpack_require__(79417);
// EXTERNAL MODULE: ./src/records/answer.ts
var records_answer = __webpack_require__(98754);
// EXTERNAL MODULE: ./src/system/temporary.ts
var temporary = __webpack_require__(19538);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
;// CONCATENATED MODULE: ./src/generate/answer-store.ts






/**
 * The answers to questions by their keys: those of this run, those that the repository keeps, and
 * those of earlier runs. They are in files, so memory does not grow with their texts. Trouble with
 * the cache gives a warning and never ends a run.
 */
class AnswerStore {
    #folder = (0,temporary/* temporaryFolder */.y)();
    #passing;
    #lasting;
    #asked = new Set();
    /**
     * @param cache answers that outlast the run; null for none
     * @param warn called with one line for each problem with the cache
     */
    constructor(cache, warn) {
        this.#passing = new record_folder/* RecordFolder */.a(this.#folder.path, seal/* UNSEALED */.s);
        this.#lasting = new lasting_records/* LastingRecords */.V('answer', cache, warn);
    }
    get(key) {
        for (const records of [this.#passing, this.#lasting.folder]) {
            const record = records?.get(key);
            if (record === undefined)
                continue;
            const answer = parse(record.body, key);
            if (answer !== null)
                return { answer, isKept: !this.#asked.has(key) };
            records?.forget(key);
        }
        return undefined;
    }
    /** Take an answer that the repository keeps. */
    take(answer) {
        this.#passing.set(answer.key, JSON.stringify(answer));
    }
    /**
     * Note an answer of this run.
     * @param lasts true if later runs may use it
     */
    add(answer, lasts) {
        this.#asked.add(answer.key);
        const body = JSON.stringify(answer);
        if (!lasts || !this.#lasting.set(answer.key, body))
            this.#passing.set(answer.key, body);
    }
    close() {
        this.#passing.close();
        this.#folder.remove();
        this.#lasting.close();
    }
}
/** Null for a body that is no answer to the question. */
function parse(body, key) {
    try {
        const answer = records_answer/* keptAnswer */.VJ.parse((0,bounded_json/* parseBounded */.nh)(body));
        return answer.key === key ? answer : null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/generate/open-asking.ts




/** The folder of answers beside the verdicts of a cache. */
function answersFolder(cache) {
    return (0,external_node_path_.join)(cache, 'answers');
}
/** Opens what asking needs as soon as a suite of head or base asks a model. */
class AskingSource {
    #request;
    #asking = null;
    constructor(request) {
        this.#request = request;
    }
    async open() {
        const { environment, share, listener, signal } = this.#request;
        const refused = this.#asking?.refused ?? (await this.#request.refusal());
        this.#asking ??= {
            ...{ environment, refused, share, listener, signal },
            store: new AnswerStore(this.#records(), (text) => this.#warn(text)),
            budgets: new Map(),
        };
        return this.#asking;
    }
    close() {
        this.#asking?.store.close();
        this.#asking = null;
    }
    #records() {
        const { cache, repository, environment } = this.#request;
        if (cache === null)
            return null;
        try {
            return (0,open_cache/* openCache */.b)({ folder: answersFolder(cache), repository, environment });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.#warn(error.message);
            return null;
        }
    }
    #warn(text) {
        this.#request.listener.say(`cache: answers: ${text}`);
    }
}

// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(82005);
// EXTERNAL MODULE: ./src/system/git-process.ts
var git_process = __webpack_require__(8017);
;// CONCATENATED MODULE: ./src/github/foreign-code.ts


/**
 * Find out if the checkout of a run may hold a fork's code, which may see no secret.
 * @param event null outside of a runner, where the user has checked out the code
 * @returns the reason, with the advice, in words that follow "because"; null if the code is the
 * repository's own
 */
async function foreignCode(event, repository) {
    if (event === null)
        return null;
    const { pullRequest, endedRun, sha } = event;
    if (pullRequest?.isFork === true || endedRun === 'fork')
        return FORK;
    if (pullRequest !== null || endedRun === 'own')
        return null;
    try {
        // A workflow may check out anything, such as the pull request that a comment is about.
        const head = await (0,git/* commitOf */.D3)(repository, 'HEAD');
        const isOwn = head !== null && (head === sha || (await (0,git/* isOnBranch */.sL)(repository, head)));
        return isOwn ? null : UNKNOWN;
    }
    catch (error) {
        if (!(error instanceof git_process/* GitError */.X))
            throw error;
        return UNKNOWN;
    }
}
const FORK = 'a pull request of a fork may ask no model: commit the answers with keep, or let a branch of this repository ask';
const UNKNOWN = "the checkout may be a fork's, for it is neither this event's commit nor on a branch of this repository: name its pull request in the input pull-request, or commit the answers with keep";

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/tasks/asking.ts



/** The source of answers for a run's head and base. */
function askingFor(config, options) {
    const { cache, environment, event, progress, shard, signal } = options;
    return new AskingSource({
        ...{ cache, environment, signal, repository: config.repository },
        // The config decides the address that a key goes to, and the command that runs.
        refusal: () => foreignCode(event, config.repository),
        share: shard === null ? 1 : 1 / shard.count,
        listener: listenerOf(progress),
    });
}
function listenerOf(progress) {
    return {
        start: (label, total) => progress.start(label, total, 'question'),
        step: (detail) => progress.step(detail),
        say: (text) => progress.say((0,text_escape/* forLog */.Ig)(text)),
        end: () => progress.end(),
    };
}


/***/ })

};
