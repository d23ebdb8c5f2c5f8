export const id = 187;
export const ids = [187];
export const modules = {

/***/ 33187:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ withExecutor)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/temporary.ts
var temporary = __webpack_require__(19538);
// EXTERNAL MODULE: ./src/system/make-folder.ts
var make_folder = __webpack_require__(50136);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/execute/cache/seal.ts

/** In place of a secret: what is sealed so shows damage, but not a forger who knows this tool. */
const NO_SECRET = 'passgate: no secret';
/** For records that nobody but the process that wrote them reads, which then costs nothing. */
const UNSEALED = { id: '-', of: () => '-'.repeat(43), isOn: () => true };
/** Shows whether a record is as this tool wrote it. */
class Seal {
    /** Whether only who knows a secret can make it. */
    isSecret;
    /** Tells secrets apart and does not tell them. */
    id;
    #secret;
    /** @param secret null where none can be had */
    constructor(secret) {
        this.isSecret = secret !== null;
        this.#secret = secret ?? NO_SECRET;
        this.id = this.of('id').slice(0, 12);
    }
    /** 43 characters of base64url. */
    of(content) {
        return (0,external_node_crypto_.createHmac)('sha256', this.#secret).update(content).digest('base64url');
    }
    isOn(content, seal) {
        const expected = Buffer.from(this.of(content));
        const found = Buffer.from(seal);
        return expected.length === found.length && (0,external_node_crypto_.timingSafeEqual)(expected, found);
    }
}

;// CONCATENATED MODULE: ./src/execute/cache/find-seal.ts







const SHORTEST_SECRET = 16;
/**
 * The seal of this user's cache: by PASSGATE_CACHE_KEY, or else by a secret that lies in the user's
 * state folder and is made when it is first asked for. A hosted runner's home is new for each job,
 * so that a secret in it would never be known again: there, and where no file can be made, the seal
 * has no secret.
 * @throws UserError for a secret that others can read, or that is too short to be one
 */
function findSeal(environment) {
    const given = environment.PASSGATE_CACHE_KEY ?? '';
    if (given !== '') {
        if (given.length >= SHORTEST_SECRET)
            return new Seal(given);
        throw new errors/* UserError */.yo(`PASSGATE_CACHE_KEY has less than ${SHORTEST_SECRET} characters`);
    }
    if (environment.RUNNER_ENVIRONMENT === 'github-hosted')
        return new Seal(null);
    const state = environment.XDG_STATE_HOME ?? '';
    const folder = (0,external_node_path_.isAbsolute)(state) ? state : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state');
    const file = (0,external_node_path_.join)(folder, 'passgate', 'cache.key');
    return new Seal(readSecret(file) ?? makeSecret(file));
}
/** Null where there is no file. */
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
/** Null where none can be kept. */
function makeSecret(file) {
    const part = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file), 0o700);
        (0,external_node_fs_.writeFileSync)(part, (0,external_node_crypto_.randomBytes)(32).toString('hex'), { flag: 'wx', mode: 0o600 });
        try {
            // Of several runs that make it at once, one wins; and it is never seen half written.
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

;// CONCATENATED MODULE: ./src/execute/cache/segment.ts

/** Before the seal's id: what the first line of a segment says. Another layout gets another number. */
const HEADER = 'passgate verdicts 1 ';
/** Of a seal, and of a key. */
const WIDTH = 43;
const BODY_AT = 2 * (WIDTH + 1);
const RECORD_START = /^[\w-]{43} ([\w-]{43}) $/;
const LINE_FEED = 10;
/** More than any record has, so that a whole one is always within. */
const CHUNK = 1 << 22;
/**
 * A file of records, one a line: seal, key, body. It only ever grows, by the hand of the one process
 * that made it, so that whoever reads it, whenever, finds whole lines and perhaps a torn last one.
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
    /** @param path where nothing lies yet */
    static create(path, seal) {
        const segment = new Segment((0,external_node_fs_.openSync)(path, 'wx+', 0o600), seal, 0);
        segment.#write(segment.#header);
        return segment;
    }
    /**
     * Open a segment of an earlier run.
     * @returns null where it is another user's, can be written by others or bears another seal
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
    /** Bytes that were there when it was opened, and those written since. */
    get size() {
        return this.#end;
    }
    /** @throws when it cannot be written */
    append(key, body) {
        const line = Buffer.from(`${this.#seal.of(`${key} ${body}`)} ${key} ${body}\n`, 'utf8');
        const place = { offset: this.#end, length: line.length };
        this.#write(line);
        return place;
    }
    /** The body of a record; null where it is not what was written under this key. */
    read(key, { offset, length }) {
        const line = this.#bytes(offset, length)?.toString('utf8') ?? '';
        const content = line.slice(WIDTH + 1, -1);
        const isWhole = content.startsWith(`${key} `) && this.#seal.isOn(content, line.slice(0, WIDTH));
        return isWhole ? line.slice(BODY_AT, -1) : null;
    }
    /**
     * Find all records without looking at what they say.
     * @returns how many lines are none
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
            // What is left is torn, or no record if it fills all of this.
            if (filled < chunk.length)
                break;
            if (start === 0)
                return broken + 1;
            offset += start;
        }
        return broken;
    }
    /** All of it as it is in the file. */
    content() {
        return this.#bytes(0, this.#end) ?? Buffer.alloc(0);
    }
    /** Set when it was last of use. */
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
    /** Null where the file does not have as much, or does not give it. */
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

;// CONCATENATED MODULE: ./src/execute/cache/segment-files.ts



const NAME = /^[\da-f-]{36}\.verdicts$/;
/** A path for a new segment, which no other run has, on this machine or another. */
function newSegmentPath(folder) {
    return (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.verdicts`);
}
/** The segments of a folder, those that were longest of no use first. */
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
 * Remove the segments that were longest of no use until the others are within the bounds.
 * @param most.bytes of all segments together
 * @param most.files how many there may be
 * @returns those that are left
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

;// CONCATENATED MODULE: ./src/execute/cache/record-folder.ts



/** What a folder may take; docs/cache.md says it. */
const MOST = { bytes: 256 << 20, files: 256 };
/** A larger segment is followed by another, so that what goes first is a small part. */
const LARGEST_SEGMENT = 16 << 20;
/** More are joined to few. */
const MANY = 32;
/** A segment that nobody wrote to for so long is taken for one whose run has ended. */
const QUIET_MS = 5 * 60_000;
/**
 * Records in a folder, by key: those of earlier runs and of others that run now, as of when it was
 * opened, and one's own. Records stay in their files; memory holds some 150 bytes for each.
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
    /** @param folder an existing one */
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
    /** A record's body, and whether it was there before; undefined where there is none to believe. */
    get(key) {
        const found = this.#find(key);
        if (found === undefined)
            return undefined;
        const { segment } = found.entry;
        this.#used.add(segment);
        return { body: found.body, isEarlier: this.#earlier.has(segment) };
    }
    /** Count a record as one that is not as it was written. */
    forget(key) {
        const other = this.#entries.get(key)?.other;
        if (other === undefined)
            this.#entries.delete(key);
        else
            this.#entries.set(key, other);
        this.#ignoredRecords += 1;
    }
    /** @throws when it cannot be written */
    set(key, body) {
        let segment = this.#own.at(-1);
        if (segment === undefined || segment.size > LARGEST_SEGMENT) {
            segment = Segment.create(newSegmentPath(this.#folder), this.#seal);
            this.#own.push(segment);
        }
        this.#entries.set(key, { segment, ...segment.append(key, body) });
    }
    /** Note what was of use, and make room. */
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
            // It is no file, or went meanwhile.
        }
        if (segment === null) {
            // An empty one is another run's that begins just now.
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
    /** The first record of a key that is as it was written. */
    #find(key) {
        for (let entry = this.#entries.get(key); entry; entry = this.#entries.get(key)) {
            const body = entry.segment.read(key, entry);
            if (body !== null)
                return { entry, body };
            this.forget(key);
        }
        return undefined;
    }
    /** Write the records of many small segments to few. Whenever it is cut short nothing is lost. */
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
            // Their files stay open: another record of some key may yet be needed.
            for (const { path } of small.values())
                (0,external_node_fs_.rmSync)(path, { force: true });
        }
        catch {
            // No room to write, perhaps: all stays where it is.
        }
    }
}

;// CONCATENATED MODULE: ./src/execute/cache/open-cache.ts







/**
 * Open the verdicts of earlier runs.
 * @throws UserError saying why the folder cannot be trusted or used
 */
function openCache({ folder, repository, environment }) {
    const path = (0,external_node_path_.resolve)(folder);
    try {
        privateFolder(path);
        const seal = findSeal(environment);
        if (!seal.isSecret && (0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(path), repository)) {
            throw new errors/* UserError */.yo('it lies in the repository, where a commit could bring verdicts along; set PASSGATE_CACHE_KEY or name another folder');
        }
        return new RecordFolder(path, seal);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${folder} is not used: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
/**
 * Make a folder for verdicts, where there is none.
 * @throws UserError where others can write to the one that is there
 */
function privateFolder(path) {
    // Other caches may lie beside it, which its mode is not for.
    (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(path));
    // A link to nothing would be in the way of the folder.
    refuseLink(path);
    (0,make_folder/* makeFolder */.f)(path, 0o700);
    requirePrivate(path);
}
/** What others could have put there, or could change, is not believed. */
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

// EXTERNAL MODULE: ./src/execute/isolation.ts + 1 modules
var execute_isolation = __webpack_require__(47069);
;// CONCATENATED MODULE: ./src/execute/key.ts




/** Raised when what an execution is made of changes without the files of the sandbox. */
const VERSION = 1;
/**
 * A name for everything but the program itself that decides a verdict: the interpreter with its
 * packages, the tier, and the files that isolate and grade.
 * @param sandbox the folder of these files
 */
function environmentOf({ runtime, description }, sandbox = execute_isolation/* SANDBOX */.MH) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([VERSION, runtime, description]));
    const files = (0,external_node_fs_.readdirSync)(sandbox, { recursive: true }).map(String);
    for (const name of files.filter((each) => /\.(?:py|cjs)$/.test(each)).sort()) {
        hash.update(`\0${name}\0`).update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(sandbox, name)));
    }
    return hash.digest('hex');
}
/** The key of a program's execution, 43 characters: equal keys mean equal verdicts. */
function keyOf({ id, repeat }, environment) {
    const often = repeat === 1 ? '' : `\0${repeat}`;
    return (0,external_node_crypto_.createHash)('sha256').update(`${environment}\0${id}${often}`).digest('base64url');
}
/**
 * Whether later runs may take an execution for theirs. An `error` says nothing of the program,
 * running out of wall time with CPU time left may say more of the machine, and `flaky` may come out
 * otherwise the next time.
 */
function lasts({ verdict, cpuMs }, { limits }) {
    if (verdict === 'error' || verdict === 'flaky')
        return false;
    return verdict !== 'timeout' || cpuMs > limits.cpuMs;
}

;// CONCATENATED MODULE: ./src/execute/oracles.ts

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/** What a reference may take to answer all inputs of a problem. It is no part of anybody's limits. */
const TIME = { cpuMs: 60_000, wallMs: 180_000, output: 8 << 20 };
/**
 * What the references of problems answer, each asked once. Candidates are compared with that, and none
 * of them waits for a reference.
 */
class Oracles {
    #run;
    #printed = new Map();
    #payloads = new WeakMap();
    /** @param run executes a program */
    constructor(run) {
        this.#run = run;
    }
    /**
     * The same program with its reference's answers among its tests. Where they cannot be had, its tests
     * stay as they are and ask the reference themselves.
     */
    async inform(program) {
        const { tests, limits } = program;
        if (tests?.oracle === undefined)
            return program;
        const { source, payloadWith } = tests.oracle;
        const { memory, processes, fileSize } = limits;
        const bounds = [memory, processes, fileSize].join(',');
        const key = (0,external_node_crypto_.createHash)('sha256').update(`${bounds}\0${source}`).digest('base64');
        const asked = this.#printed.get(key) ?? this.#ask(source, limits);
        this.#printed.set(key, asked);
        const printed = await asked;
        if (printed === null)
            return program;
        // Split tests are the same object for all answers to a problem.
        const payload = this.#payloads.get(tests) ?? payloadWith(printed);
        this.#payloads.set(tests, payload);
        return { ...program, tests: { payload } };
    }
    async #ask(source, limits) {
        if (!source.isWellFormed())
            return null;
        let printed = null;
        const compare = (stdout) => {
            printed = stdout.toString('latin1');
            return null;
        };
        const { verdict } = await this.#run({
            id: 'oracle',
            source,
            limits: { ...limits, ...TIME },
            grading: 'outside',
            tests: null,
            outside: { key: 'oracle', cases: [{ input: '', output: '' }], compare },
            commands: null,
            repeat: 1,
        });
        // What the reference may have printed besides is no answer.
        return verdict === 'passed' && BASE64.test(printed ?? '') ? printed : null;
    }
}

// EXTERNAL MODULE: ./src/execute/helper.ts + 2 modules
var execute_helper = __webpack_require__(75663);
;// CONCATENATED MODULE: ./src/execute/outside.ts
/**
 * Run a whole program once for each of its cases, in order, up to the first that it does not pass.
 * Expected outputs stay here: what it printed comes out of its sandbox and is compared.
 * @param run runs the program in a fresh sandbox, with a text on its standard input
 * @returns the verdict of the case that failed, or `passed`; CPU and wall time are sums, memory is
 *   the most of any case, output is the last one's
 */
async function runOutside({ cases, compare }, run) {
    const sum = { cpuMs: 0, wallMs: 0, memoryBytes: 0, output: '' };
    for (const [index, { input, output: expected }] of cases.entries()) {
        const { execution, isStarved, stdout } = await run(input);
        sum.cpuMs = hundredths(sum.cpuMs + execution.cpuMs);
        sum.wallMs = hundredths(sum.wallMs + execution.wallMs);
        sum.memoryBytes = Math.max(sum.memoryBytes, execution.memoryBytes);
        sum.output = execution.output;
        const end = (verdict, why, isOfCase = true) => {
            const place = `case ${index + 1} of ${cases.length}`;
            const reason = isOfCase ? [place, why].filter((part) => part !== null).join(': ') : why;
            return { execution: { verdict, grading: 'outside', reason, ...sum }, isStarved };
        };
        const { verdict, reason } = execution;
        // Whether it compiles does not depend on the case.
        if (verdict !== 'passed')
            return end(verdict, reason, verdict !== 'compile_error');
        const difference = compare(stdout, expected);
        if (difference !== null)
            return end('failed', difference);
    }
    const execution = { verdict: 'passed', grading: 'outside', reason: null, ...sum };
    return { execution, isStarved: false };
}
/** Rounded as a single case's times are. */
function hundredths(milliseconds) {
    return Math.round(milliseconds * 100) / 100;
}

;// CONCATENATED MODULE: ./src/execute/pool.ts







/**
 * One program runs in a helper while others wait in its input, so that it never idles: one of them,
 * or as many as take so long (in milliseconds), since to look after several at once costs less.
 */
const DEPTH = { least: 2, most: 8, ms: 30 };
/** The part of a new time in what is typical. */
const NEWS = 0.1;
const MOST_START_FAILURES = 3;
/** The time that may be spent on running programs again: a share of all work, and at least so much. */
const AGAIN = { share: 0.25, leastMs: 60_000 };
/**
 * Runs programs on a fixed number of helpers, in the order they were given. A helper that dies
 * is replaced and the program it was running is tried once more; dying twice is `error`. A program
 * that ran out of wall time while others kept the cores from it runs again when there is no other
 * work, beside as many as the machine has room for. What there is no time for counts as it was.
 */
class Pool {
    #isolation;
    #folder;
    #slots = [];
    #queue = [];
    #starved = [];
    #waiting = [];
    /** Resolves when helpers that there is no slot for are gone. */
    #spare;
    /** Programs that run again just now. */
    #runningAgain = 0;
    #rerun = 0;
    #rerunMs = 0;
    #notRerun = 0;
    #busyMs = 0;
    /** How long a helper is at a program of late, in milliseconds. */
    #typicalMs = DEPTH.ms;
    #failure = null;
    #closed = false;
    /**
     * Helpers that isolation has not started do so with the first program.
     * @param folder an existing folder of this run's own, for work folders
     */
    constructor(isolation, workers, folder) {
        this.#isolation = isolation;
        this.#folder = folder;
        for (let number = 0; number < workers; number += 1) {
            const work = { jobs: [], busySince: 0 };
            const slot = { number, helper: null, ...work, starting: null, startFailures: 0 };
            this.#slots.push(slot);
            (0,external_node_fs_.mkdirSync)(this.#workFolder(slot), { mode: 0o755 });
            const started = isolation.started[number];
            if (started !== undefined)
                slot.starting = this.#start(slot, started);
        }
        this.#spare = (0,execute_isolation/* closeHelpers */.uq)(isolation.started.slice(workers));
    }
    get workers() {
        return this.#slots.length;
    }
    /** How many programs may wait here for a helper. */
    get #most() {
        return (DEPTH.most + 2) * this.#slots.length;
    }
    /** How long helpers have been at work, all together, in milliseconds. */
    get busyMs() {
        const now = performance.now();
        // What ran elsewhere meanwhile may still wait in one.
        const atWork = this.#slots.filter(({ jobs }) => jobs.length > 0);
        return atWork.reduce((sum, { busySince }) => sum + now - busySince, this.#busyMs);
    }
    /** How many programs were run again since the machine was busy. */
    get rerun() {
        return this.#rerun;
    }
    /** How many time-outs count though the machine was busy, as there was no time for another run. */
    get notRerun() {
        return this.#notRerun;
    }
    /** Resolves when there is room for more work, so that a reader does not run ahead. */
    async ready() {
        while (this.#queue.length >= this.#most && !this.#closed && this.#failure === null) {
            await new Promise((resolve) => this.#waiting.push(resolve));
        }
    }
    /** Run one program. Rejects only when no helper can be had any more, or after close(). */
    run(program) {
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        for (const slot of this.#slots) {
            if (slot.helper === null)
                slot.starting ??= this.#start(slot);
        }
        return new Promise((resolve, reject) => {
            const state = { deaths: 0, helpers: 0, starved: null, isSettled: false };
            this.#queue.push({ program, ...state, resolve, reject });
            this.#dispatch();
        });
    }
    /** End all helpers; what was not decided is rejected. */
    async close() {
        this.#closed = true;
        this.#fail(new Error('the pool was closed'));
        await Promise.all(this.#slots.map((slot) => slot.starting));
        await Promise.all([this.#spare, ...this.#slots.map((slot) => slot.helper?.close())]);
    }
    #dispatch() {
        if (this.#runningAgain > 0) {
            this.#finish();
            return;
        }
        const { least, most, ms } = DEPTH;
        const deepest = Math.min(most, Math.max(least, Math.round(ms / this.#typicalMs)));
        for (let depth = 1; depth <= deepest; depth += 1) {
            for (const slot of this.#slots) {
                // Waiting behind a program that runs long costs nothing while others have work too.
                const spare = depth === 1 || this.#queue.length > this.#slots.length;
                if (slot.helper === null || slot.jobs.length >= depth || !spare)
                    continue;
                const job = this.#queue.shift();
                if (job !== undefined)
                    void this.#give(slot, slot.helper, job);
            }
        }
        if (this.#queue.length === 0)
            this.#finish();
        while (this.#waiting.length > 0 && this.#queue.length < this.#most)
            this.#waiting.shift()?.();
    }
    /** Nothing is queued: no program waits behind another while a helper is idle; then the starved. */
    #finish() {
        for (const slot of this.#slots) {
            if (slot.helper === null || slot.jobs.length > 0)
                continue;
            const behind = this.#slots.flatMap(({ jobs }) => jobs.slice(1));
            // It cannot be taken back, so it may run twice; the first answer counts.
            // The last: its turn would come last there.
            const job = behind.findLast(({ helpers, isSettled }) => helpers === 1 && !isSettled);
            if (job !== undefined)
                void this.#give(slot, slot.helper, job);
        }
        if (this.#starved.length === 0)
            return;
        if (this.#runningAgain === 0 && this.#slots.some(({ jobs }) => jobs.length > 0))
            return;
        const room = Math.max(1, idleCores() + this.#runningAgain);
        for (const slot of this.#slots) {
            if (slot.helper === null || slot.jobs.length > 0)
                continue;
            if (this.#runningAgain >= room)
                return;
            const job = this.#nextStarved();
            if (job === undefined)
                return;
            this.#runningAgain += 1;
            this.#rerun += 1;
            void this.#give(slot, slot.helper, job);
        }
    }
    /** The next program to run again; those that there is no time for are settled as they were. */
    #nextStarved() {
        if (this.#rerunMs <= Math.max(AGAIN.leastMs, AGAIN.share * this.busyMs)) {
            return this.#starved.shift();
        }
        for (const job of this.#starved.splice(0)) {
            if (job.starved === null)
                continue;
            this.#notRerun += 1;
            job.isSettled = true;
            job.resolve(job.starved);
        }
        return undefined;
    }
    async #give(slot, helper, job) {
        if (slot.jobs.length === 0)
            slot.busySince = performance.now();
        slot.jobs.push(job);
        job.helpers += 1;
        const leave = () => {
            slot.jobs.splice(slot.jobs.indexOf(job), 1);
            if (slot.jobs.length === 0)
                this.#busyMs += performance.now() - slot.busySince;
            job.helpers -= 1;
        };
        const isAgain = job.starved !== null;
        try {
            const answer = (input) => helper.run(job.program, this.#workFolder(slot), input);
            const { outside } = job.program;
            const run = outside === null ? await answer() : await runOutside(outside, answer);
            slot.startFailures = 0;
            leave();
            this.#take(job, run, isAgain);
        }
        catch (error) {
            leave();
            if (this.#closed || !(error instanceof execute_helper/* HelperDied */.ZZ))
                job.reject(toError(error));
            else
                this.#retry(job, error);
            if (slot.helper === helper)
                slot.starting = this.#restart(slot, helper);
        }
        if (isAgain)
            this.#runningAgain -= 1;
        this.#dispatch();
    }
    #take(job, { execution, isStarved }, isAgain) {
        // One that runs for long says little of the others.
        this.#typicalMs += NEWS * (Math.min(execution.wallMs, 2 * DEPTH.ms) - this.#typicalMs);
        if (isAgain)
            this.#rerunMs += execution.wallMs;
        if (job.isSettled || (job.starved !== null) !== isAgain)
            return;
        if (!isAgain && isStarved) {
            job.starved = execution;
            this.#starved.push(job);
            return;
        }
        job.isSettled = true;
        job.resolve(execution);
    }
    #retry(job, death) {
        if (death.wasRunning)
            job.deaths += 1;
        if (job.isSettled || job.helpers > 0)
            return;
        if (job.deaths < 2) {
            (job.starved === null ? this.#queue : this.#starved).unshift(job);
            return;
        }
        job.isSettled = true;
        const reason = `the sandbox helper died twice with this program: ${death.message}`;
        const nothing = { cpuMs: 0, wallMs: 0, memoryBytes: 0, output: '' };
        const { grading } = job.program;
        job.resolve({ verdict: 'error', grading, reason, ...nothing });
    }
    async #restart(slot, dead) {
        slot.helper = null;
        await dead.close();
        if (!this.#closed)
            await this.#start(slot);
    }
    async #start(slot, started = this.#isolation.start(slot.number)) {
        try {
            const helper = await started;
            if (this.#closed)
                await helper.close();
            else
                slot.helper = helper;
        }
        catch (error) {
            slot.startFailures += 1;
            if (slot.startFailures < MOST_START_FAILURES && !this.#closed)
                return this.#start(slot);
            const message = `the sandbox helper does not start: ${(0,errors/* messageOf */.bD)(error)}`;
            this.#fail(new errors/* UserError */.yo(message, { cause: error }));
        }
        this.#dispatch();
    }
    #fail(error) {
        this.#failure ??= error;
        for (const jobs of [this.#queue, this.#starved]) {
            for (const job of jobs.splice(0))
                job.reject(error);
        }
        for (const wake of this.#waiting.splice(0))
            wake();
    }
    #workFolder(slot) {
        return (0,external_node_path_.join)(this.#folder, `work-${slot.number}`);
    }
}
/** How many cores nothing runs on just now; none where that cannot be known. */
function idleCores() {
    try {
        // The fourth number is `running/all`, of all processes, this one among them.
        const running = Number((0,external_node_fs_.readFileSync)('/proc/loadavg', 'utf8').split(/[ /]/)[3]);
        return Number.isNaN(running) ? 0 : (0,external_node_os_.availableParallelism)() - (running - 1);
    }
    catch {
        return 0;
    }
}
function toError(error) {
    return error instanceof Error ? error : new Error(String(error));
}

// EXTERNAL MODULE: ./src/execute/repeat.ts
var repeat = __webpack_require__(66140);
// EXTERNAL MODULE: ./src/records/verdict.ts
var verdict = __webpack_require__(56027);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
;// CONCATENATED MODULE: ./src/execute/store.ts






/**
 * What came of each distinct program, by its key (key.ts): in this run, and in earlier ones where
 * there is a cache. Records lie in files, so that memory stays flat whatever programs printed.
 * Trouble with the cache is told and never ends a run. Close before its folder goes.
 */
class ExecutionStore {
    #passing;
    #cache;
    #warn;
    #folder;
    #isWritable = true;
    #isRemembering = true;
    #isClosed = false;
    /**
     * @param folder an existing folder of this run's own
     * @param cache verdicts that outlast the run; null for none
     * @param warn is told what is wrong with the cache, in one line each
     */
    constructor(folder, cache, warn) {
        this.#passing = new RecordFolder(folder, UNSEALED);
        this.#cache = cache;
        this.#folder = folder;
        this.#warn = warn;
    }
    get(key) {
        if (this.#isClosed)
            return undefined;
        for (const records of [this.#passing, this.#cache]) {
            const record = records?.get(key);
            if (record === undefined)
                continue;
            const execution = parse(record.body);
            if (execution !== null)
                return { execution, isEarlier: record.isEarlier };
            records?.forget(key);
        }
        return undefined;
    }
    /** @param lasts whether later runs may take it for theirs */
    set(key, execution, lasts) {
        if (this.#isClosed)
            return;
        const body = JSON.stringify(execution);
        if (!lasts || !this.#keep(key, body))
            this.#remember(key, body);
    }
    close() {
        this.#isClosed = true;
        this.#passing.close();
        if (this.#cache === null)
            return;
        const { files, records } = this.#cache.ignored;
        if (records > 0)
            this.#warn(`${count(records, 'record')} altered or damaged, and ignored`);
        if (files > 0)
            this.#warn(`${count(files, 'file')} written with another key, and ignored`);
        try {
            this.#cache.close();
        }
        catch (error) {
            this.#warn(`it could not be tidied up: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    /** Without room an identical program is executed again: that ends no run either. */
    #remember(key, body) {
        if (!this.#isRemembering)
            return;
        try {
            this.#passing.set(key, body);
        }
        catch (error) {
            this.#isRemembering = false;
            this.#warn(`identical programs of this run are executed again: ${(0,external_node_path_.dirname)(this.#folder)}: ${(0,errors/* reasonOf */.A3)(error)}; TMPDIR names another place`);
        }
    }
    #keep(key, body) {
        if (this.#cache === null || !this.#isWritable)
            return false;
        try {
            this.#cache.set(key, body);
            return true;
        }
        catch (error) {
            this.#isWritable = false;
            this.#warn(`verdicts are not kept for later runs: ${(0,errors/* messageOf */.bD)(error)}`);
            return false;
        }
    }
}
function parse(body) {
    try {
        return verdict/* executionSchema */.Mk.parse((0,bounded_json/* parseBounded */.nh)(body));
    }
    catch {
        return null;
    }
}
function count(number, noun) {
    return number === 1 ? `1 ${noun} was` : `${number} ${noun}s were`;
}

// EXTERNAL MODULE: ./src/execute/toolchains/commands.ts + 1 modules
var toolchains_commands = __webpack_require__(72775);
;// CONCATENATED MODULE: ./src/execute/toolchains/self-test.ts



const LIMITS = {
    cpuMs: 20_000,
    wallMs: 60_000,
    memory: 2 ** 30,
    stack: 64 << 20,
    output: 1 << 16,
    fileSize: 1 << 24,
    processes: 32,
};
/**
 * Run a right program, so that a toolchain that does not work in the sandbox is one error and not
 * the failure of every candidate.
 * @throws UserError that says what the toolchain said
 */
async function selfTest(toolchain, run) {
    const { probe, name } = toolchain.language;
    if (probe === null)
        return;
    const { commands } = (0,toolchains_commands/* commandsFor */.A)(toolchain, probe, null, LIMITS, true);
    const id = (0,external_node_crypto_.createHash)('sha256').update(`probe\0${toolchain.key}`).digest('hex');
    const { verdict, reason, output } = await run({
        id,
        source: probe,
        limits: LIMITS,
        grading: 'shared',
        tests: null,
        outside: null,
        commands,
        repeat: 1,
    });
    if (verdict === 'passed')
        return;
    const said = [reason ?? verdict, output.trim()].filter((text) => text !== '').join('\n');
    throw new errors/* UserError */.yo(`${name} does not work in the sandbox: its tools (${Object.values(toolchain.paths).join(', ')}) ` +
        `cannot run a right program. They must be readable by every user. ${said}`);
}

;// CONCATENATED MODULE: ./src/execute/executor.ts











/** Whether all that the sandbox is to read of a program has its characters whole. */
function isText({ source, tests }) {
    return source.isWellFormed() && (tests === null || tests.payload.isWellFormed());
}
/** Half a surrogate pair is no character: Python cannot read such a program. */
function notText({ grading }) {
    return {
        verdict: 'compile_error',
        grading,
        reason: 'is not Unicode text: it has half of a surrogate pair',
        cpuMs: 0,
        wallMs: 0,
        memoryBytes: 0,
        output: '',
    };
}
/**
 * The one place that executes: identical programs run once, whichever sample, suite or commit they
 * come from, and once in all runs that share a cache.
 */
class Executor {
    isolation;
    /** Where tools are looked for. */
    environment;
    #shown;
    #pool;
    #oracles;
    #store;
    #environment;
    #running = new Map();
    #cpuMs = 0;
    #folder;
    #closing = null;
    constructor(isolation, workers, { cache, warn, environment, shown }, folder) {
        this.isolation = isolation;
        this.environment = environment;
        this.#shown = new Set(shown);
        this.#pool = new Pool(isolation, workers, folder.path);
        this.#oracles = new Oracles((program) => this.#pool.run(program));
        this.#environment = environmentOf(isolation);
        this.#folder = folder;
        const tell = (text) => warn(`cache: ${text}`);
        const records = cache === null ? null : recordsOf(cache, isolation, tell);
        this.#store = new ExecutionStore(folder.path, records, tell);
    }
    /**
     * @throws UserError when the machine cannot isolate as asked, and whatever keeps the number of
     *   workers from being known
     */
    static async open(request) {
        const folder = (0,temporary/* temporaryFolder */.y)();
        // Candidates that are given a uid of their own must reach the work folders within.
        (0,external_node_fs_.chmodSync)(folder.path, 0o711);
        try {
            const opening = (0,execute_isolation/* openIsolation */.zS)({ ...request, folder: folder.path });
            // What keeps it from opening is told when it is waited for.
            opening.catch(() => { });
            const workers = await request.workers.catch(async (error) => {
                await opening.then(({ started }) => (0,execute_isolation/* closeHelpers */.uq)(started)).catch(() => { });
                throw error;
            });
            return new Executor(await opening, workers, request, folder);
        }
        catch (error) {
            folder.remove();
            throw error;
        }
    }
    get workers() {
        return this.#pool.workers;
    }
    /** What executing took so far: CPU time of the programs, and time that workers were at it, in milliseconds. */
    get spent() {
        return { cpuMs: Math.round(this.#cpuMs), wallMs: Math.round(this.#pool.busyMs) };
    }
    /** How many programs ran out of wall time on a busy machine and were run again. */
    get rerun() {
        return this.#pool.rerun;
    }
    /** How many of them count as they first ended, since there was no time for another run. */
    get notRerun() {
        return this.#pool.notRerun;
    }
    /** Whether tests can be kept apart from candidates: in a namespace of their own. */
    get canSplit() {
        return this.isolation.tier === 'namespaces';
    }
    /** Whether candidates see all that a toolchain needs; what they see is fixed when this opens. */
    shows({ folders }) {
        return folders.every((folder) => this.#shown.has(folder));
    }
    /** @throws UserError, as a rejection, when programs of a language cannot be run here */
    test(toolchain) {
        return selfTest(toolchain, (program) => this.#pool.run(program));
    }
    /** Resolves when there is room for another program. */
    ready() {
        return this.#pool.ready();
    }
    /** The verdict of a program, run now unless it is known already. */
    async run(program) {
        if (!isText(program))
            return { execution: notText(program), source: 'executed' };
        const key = keyOf(program, this.#environment);
        const running = this.#running.get(key);
        if (running !== undefined)
            return { execution: await running, source: 'known' };
        const known = this.#store.get(key);
        if (known !== undefined) {
            return { execution: known.execution, source: known.isEarlier ? 'earlier' : 'known' };
        }
        const execution = this.#execute(program);
        this.#running.set(key, execution);
        try {
            const done = await execution;
            this.#cpuMs += program.repeat * done.cpuMs;
            this.#store.set(key, done, lasts(done, program));
            return { execution: done, source: 'executed' };
        }
        finally {
            this.#running.delete(key);
        }
    }
    /** As often as it is to be executed. */
    async #execute(program) {
        const first = this.#executeOnce(program);
        const others = Array.from({ length: program.repeat - 1 }, () => this.#executeOnce(program));
        return (0,repeat/* joinRuns */.x)([await first, ...(await Promise.all(others))]);
    }
    /** A program that needs what its tests define is run again, together with them. */
    async #executeOnce(program) {
        const execution = await this.#pool.run(await this.#oracles.inform(program));
        const { borrowed } = execution;
        if (borrowed === undefined || program.together === undefined)
            return execution;
        return { ...(await this.#pool.run(program.together())), borrowed };
    }
    /** End every process and remove every file that this executor made; more than once is once. */
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    async #close() {
        await this.#pool.close();
        this.#store.close();
        this.#folder.remove();
    }
}
/** A cache that cannot be had is told, and the run goes on without. */
function recordsOf(request, { isFenced }, tell) {
    if (!isFenced) {
        tell('not used, since candidates can write what this user can write');
        return null;
    }
    try {
        return openCache(request);
    }
    catch (error) {
        tell((0,errors/* messageOf */.bD)(error));
        return null;
    }
}

// EXTERNAL MODULE: ./src/execute/toolchains/resolve.ts
var resolve = __webpack_require__(54208);
// EXTERNAL MODULE: ./src/execute/toolchains/toolchain.ts + 1 modules
var toolchain = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/system/stoppable.ts
var stoppable = __webpack_require__(67941);
;// CONCATENATED MODULE: ./src/with-executor.ts







/**
 * Open the executor that a config and its user ask for, and close it whatever happens.
 * @param reading the work, which is still being read while the machine's isolation is proven
 * @throws UserError when the work cannot be read, or the machine cannot isolate as asked
 */
async function withExecutor(config, options, reading, body) {
    // It may fail before anybody below waits for it.
    reading.catch(() => undefined);
    const executor = await with_executor_open(config, options, reading);
    const stop = () => void executor.close();
    options.signal.addEventListener('abort', stop, { once: true });
    try {
        const { suites } = await reading;
        const toolchains = new Set(suites.flatMap(({ toolchain }) => toolchain ?? []));
        await Promise.all([...toolchains].map((toolchain) => executor.test(toolchain)));
        return await body(executor);
    }
    finally {
        options.signal.removeEventListener('abort', stop);
        await executor.close();
    }
}
async function with_executor_open(config, options, reading) {
    const { workers, isolation, trustPrograms, refused, cache, environment, progress } = options;
    const configured = config.workers === 'auto' ? (0,external_node_os_.availableParallelism)() : config.workers;
    const most = workers ?? configured;
    const runnerFiles = [
        environment.GITHUB_ENV,
        environment.GITHUB_OUTPUT,
        environment.GITHUB_EVENT_PATH,
    ];
    return Executor.open({
        choice: isolation ?? config.isolation,
        fallback: trustPrograms,
        refused,
        environment,
        shown: await (0,stoppable/* stoppable */.pZ)(options.signal, () => foldersFor(config, environment, reading)),
        secrets: [config.file, (0,external_node_path_.join)(config.repository, '.git', 'config'), ...runnerFiles]
            .filter((path) => path !== undefined)
            .map((path) => (0,external_node_path_.resolve)(path))
            .filter((path) => !isDevice(path)),
        helpers: Math.min(most, (0,external_node_os_.availableParallelism)()),
        stack: Math.max(...config.suites.map(({ limits }) => limits.stack)),
        isPinned: most >= (0,external_node_os_.availableParallelism)(),
        workers: reading.then(({ programs }) => Math.min(most, Math.max(1, programs))),
        cache: cache === null ? null : { folder: cache, repository: config.repository, environment },
        warn: (text) => progress.say(text),
    });
}
/** A device such as /dev/null has nothing to hide, and candidates may need it. */
function isDevice(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isCharacterDevice();
}
/** What the toolchains of a config's languages need, found while the data is read. */
async function foldersFor({ suites }, environment, reading) {
    const languages = suites.flatMap(({ language }) => (0,resolve/* languageOf */.e)(language) ?? []);
    try {
        const found = languages.map((language) => (0,toolchain/* findToolchain */.v)(language, environment));
        return [...new Set((await Promise.all(found)).flatMap(({ folders }) => folders))];
    }
    catch (error) {
        // Reading meets it too, and tells it with all else that is wrong.
        await reading;
        throw error;
    }
}


/***/ })

};
