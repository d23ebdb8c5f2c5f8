export const id = 705;
export const ids = [705];
export const modules = {

/***/ 20568:
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
// EXTERNAL MODULE: ./src/cache/open-cache.ts + 1 modules
var open_cache = __webpack_require__(34643);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/temporary.ts
var temporary = __webpack_require__(19538);
// EXTERNAL MODULE: ./src/cache/lasting-records.ts
var lasting_records = __webpack_require__(99329);
// EXTERNAL MODULE: ./src/cache/record-folder.ts + 2 modules
var record_folder = __webpack_require__(95152);
// EXTERNAL MODULE: ./src/cache/seal.ts
var seal = __webpack_require__(79417);
// EXTERNAL MODULE: ./src/records/execution.ts
var execution = __webpack_require__(68584);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
;// CONCATENATED MODULE: ./src/execute/execution-store.ts







/**
 * The execution of each distinct program, by its key (key.ts): from this run, and from earlier ones
 * if there is a cache. Records are in files, so that long outputs do not fill the memory. Trouble
 * with the cache gives a warning and never ends a run. Close the store before its folder is
 * removed.
 */
class ExecutionStore {
    #passing;
    #lasting;
    #warn;
    #folder;
    #isRemembering = true;
    #isClosed = false;
    /**
     * @param folder an existing folder of this run's own
     * @param cache verdicts that outlast the run; null for none
     * @param warn called with one line for each problem with the cache
     */
    constructor(folder, cache, warn) {
        this.#passing = new record_folder/* RecordFolder */.a(folder, seal/* UNSEALED */.s);
        this.#lasting = new lasting_records/* LastingRecords */.V('verdict', cache, warn);
        this.#folder = folder;
        this.#warn = warn;
    }
    get(key) {
        if (this.#isClosed)
            return undefined;
        for (const records of [this.#passing, this.#lasting.folder]) {
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
    /** @param lasts true if later runs may reuse it */
    set(key, execution, lasts) {
        if (this.#isClosed)
            return;
        const body = JSON.stringify(execution);
        if (!lasts || !this.#lasting.set(key, body))
            this.#remember(key, body);
    }
    close() {
        this.#isClosed = true;
        this.#passing.close();
        this.#lasting.close();
    }
    /** Without disk space identical programs are executed again: this ends no run either. */
    #remember(key, body) {
        if (!this.#isRemembering)
            return;
        try {
            this.#passing.set(key, body);
        }
        catch (error) {
            this.#isRemembering = false;
            this.#warn(`identical programs of this run are executed again: ${(0,external_node_path_.dirname)(this.#folder)}: ${(0,errors/* reasonOf */.A3)(error)}; set TMPDIR to another folder`);
        }
    }
}
function parse(body) {
    try {
        return execution/* executionSchema */.M.parse((0,bounded_json/* parseBounded */.nh)(body));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./src/execute/isolation.ts + 1 modules
var isolation = __webpack_require__(47069);
// EXTERNAL MODULE: ./src/execute/join-runs.ts
var join_runs = __webpack_require__(5022);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/execute/key.ts




/** To be raised when executions change but no file of the sandbox does. */
const VERSION = 1;
/**
 * A hash of everything except the program that decides a verdict. This is the interpreter with its
 * packages, the tier, and the files that isolate and grade.
 * @param sandbox the folder of these files
 */
function environmentOf({ runtime, description }, sandbox = isolation/* SANDBOX */.M) {
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
 * True if later runs may reuse an execution. An `error` tells nothing about the program. A
 * wall-time timeout with CPU time left may be the machine's fault. A `flaky` program may end
 * differently the next time.
 */
function lasts({ verdict, cpuMs }, { limits }) {
    if (verdict === 'error' || verdict === 'flaky')
        return false;
    return verdict !== 'timeout' || cpuMs > limits.cpuMs;
}

// EXTERNAL MODULE: ./src/records/limits.ts
var records_limits = __webpack_require__(77112);
;// CONCATENATED MODULE: ./src/execute/oracles.ts


const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/;
/**
 * The limits of a reference that answers all inputs of a problem. They do not count for the
 * candidates.
 */
const TIME = { cpuMs: 60_000, wallMs: 180_000, output: 8 << 20 };
/**
 * The answers of the problems' references, each asked once. Candidates are compared with them, and
 * none of them has to wait for a reference.
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
     * The program with its reference's answers among its tests. If there are none, the tests stay
     * unchanged and ask the reference themselves.
     */
    async inform(program) {
        const { tests, limits } = program;
        if (tests?.oracle === undefined)
            return program;
        const { source, payloadWith } = tests.oracle;
        const own = { ...limits, ...TIME };
        const key = (0,external_node_crypto_.createHash)('sha256')
            .update(`${(0,records_limits/* limitsKey */.kV)(own)}\0${source}`)
            .digest('base64');
        const pending = this.#printed.get(key) ?? this.#ask(source, own);
        this.#printed.set(key, pending);
        const printed = await pending;
        if (printed === null)
            return program;
        // All answers to a problem share one object of split tests.
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
            limits,
            grading: 'outside',
            tests: null,
            outside: { key: 'oracle', cases: [{ input: '', output: '' }], compare },
            commands: null,
            repeat: 1,
        });
        // Any other output of the reference is no valid answer.
        return verdict === 'passed' && BASE64.test(printed ?? '') ? printed : null;
    }
}

;// CONCATENATED MODULE: ./src/system/idle-cores.ts


/** The number of idle cores; 0 if unknown. */
function idleCores() {
    try {
        // The fourth field is `running/all`, counting all processes including this one.
        const running = Number((0,external_node_fs_.readFileSync)('/proc/loadavg', 'utf8').split(/[ /]/)[3]);
        return Number.isNaN(running) ? 0 : (0,external_node_os_.availableParallelism)() - (running - 1);
    }
    catch {
        return 0;
    }
}

// EXTERNAL MODULE: ./src/execute/helper.ts + 3 modules
var execute_helper = __webpack_require__(62246);
;// CONCATENATED MODULE: ./src/execute/outside.ts
/**
 * Run a whole program once for each of its cases, in order, up to the first that fails. Expected
 * outputs never enter the sandbox: the program's output comes out and is compared here.
 * @param run runs the program in a fresh sandbox, with a text on its standard input
 * @returns the verdict of the failed case, or `passed`; CPU and wall time are sums, memory is the
 * most of any case, output is the last one's
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
        // A compile error does not depend on the case.
        if (verdict !== 'passed')
            return end(verdict, reason, verdict !== 'compile_error');
        const difference = compare(stdout, expected);
        if (difference !== null)
            return end('failed', difference);
    }
    const execution = { verdict: 'passed', grading: 'outside', reason: null, ...sum };
    return { execution, isStarved: false };
}
/** Rounded like the times of a single case. */
function hundredths(milliseconds) {
    return Math.round(milliseconds * 100) / 100;
}

;// CONCATENATED MODULE: ./src/execute/pool-jobs.ts
function newJob(program, resolve, reject) {
    return { program, deaths: 0, helpers: 0, starved: null, isSettled: false, resolve, reject };
}
function newSlot(number) {
    return { number, helper: null, jobs: [], busySince: 0, starting: null, startFailures: 0 };
}

;// CONCATENATED MODULE: ./src/execute/pool.ts







/**
 * A helper runs one program while others wait in its input, so that it is never idle. `least` are
 * given to it, or more if programs are short: as many as take `ms` milliseconds, up to `most`.
 * Handling several at once costs less.
 */
const DEPTH = { least: 2, most: 8, ms: 30 };
/** The weight of a new time in the typical time. */
const NEWS = 0.1;
const MOST_START_FAILURES = 3;
/** Starting a helper costs CPU time: others start if so many programs wait, or one so long. */
const HELP = { queue: 16, ms: 30 };
/** The time for running programs again: a share of all work, or at least this many milliseconds. */
const AGAIN = { share: 0.25, leastMs: 60_000 };
/**
 * Runs programs on a fixed number of helpers, in the given order. A dead helper is replaced, and
 * its running program is tried once more; two deaths give `error`. A program that ran out of wall
 * time because others used the cores runs again when there is no other work. As many run again at
 * the same time as the machine has idle cores. If there is no time left, the first result counts.
 */
class Pool {
    #isolation;
    #folder;
    #slots = [];
    #queue = [];
    #starved = [];
    #waiting = [];
    /** The number of programs that are being run again. */
    #runningAgain = 0;
    #rerun = 0;
    #rerunMs = 0;
    #notRerun = 0;
    #busyMs = 0;
    /** The typical time of a recent program, in milliseconds. */
    #typicalMs = DEPTH.ms;
    #failure = null;
    #closed = false;
    #patience = null;
    /**
     * Helpers that isolation has not started are started when programs wait.
     * @param folder an existing folder of this run's own, for work folders
     */
    constructor(isolation, workers, folder) {
        this.#isolation = isolation;
        this.#folder = folder;
        for (let number = 0; number < workers; number += 1) {
            const slot = newSlot(number);
            this.#slots.push(slot);
            (0,external_node_fs_.mkdirSync)(this.#workFolder(slot), { mode: 0o755 });
        }
        const [first] = this.#slots;
        if (first === undefined)
            throw new Error('a pool needs a worker');
        first.helper = isolation.first;
        first.starting = Promise.resolve();
    }
    get workers() {
        return this.#slots.length;
    }
    /** The most programs that may wait here for a helper. */
    get #most() {
        return (DEPTH.most + 2) * this.#slots.length;
    }
    /** The busy time of all helpers together, in milliseconds. */
    get busyMs() {
        const now = performance.now();
        // A program that has finished in another helper may still wait in one.
        const atWork = this.#slots.filter(({ jobs }) => jobs.length > 0);
        return atWork.reduce((sum, { busySince }) => sum + now - busySince, this.#busyMs);
    }
    /** The number of programs that were run again because the machine was busy. */
    get rerun() {
        return this.#rerun;
    }
    /**
     * The number of time-outs on a busy machine that count, because there was no time to run them
     * again.
     */
    get notRerun() {
        return this.#notRerun;
    }
    /** Resolves when there is room for more work, so that a reader does not run ahead. */
    async ready() {
        while (this.#queue.length >= this.#most && !this.#closed && this.#failure === null) {
            await new Promise((resolve) => this.#waiting.push(resolve));
        }
    }
    /** Run one program. Rejects only if no helper can be started any more, or after close(). */
    run(program) {
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        return new Promise((resolve, reject) => {
            this.#queue.push(newJob(program, resolve, reject));
            this.#dispatch();
            this.#callHelp();
        });
    }
    /** True if a program waits for a helper, here or behind another one. */
    get #isWaiting() {
        return this.#queue.length > 0 || this.#slots.some(({ jobs }) => jobs.length > 1);
    }
    /** Start the helpers that are missing: now, or when programs have waited for the others. */
    #callHelp() {
        if (this.#queue.length >= HELP.queue)
            this.#startAll();
        else if (this.#isWaiting && this.#slots.some(({ starting }) => starting === null)) {
            this.#patience ??= setTimeout(() => {
                this.#patience = null;
                if (this.#isWaiting)
                    this.#startAll();
            }, HELP.ms);
        }
    }
    #startAll() {
        if (this.#closed)
            return;
        for (const slot of this.#slots) {
            if (slot.helper === null)
                slot.starting ??= this.#start(slot);
        }
    }
    /** End all helpers. Unfinished programs are rejected. */
    async close() {
        this.#closed = true;
        clearTimeout(this.#patience ?? undefined);
        this.#fail(new Error('the pool was closed'));
        await Promise.all(this.#slots.map((slot) => slot.starting));
        await Promise.all(this.#slots.map((slot) => slot.helper?.close()));
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
                // A program may wait behind a long one only while there is other work for all helpers.
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
    /**
     * With an empty queue, idle helpers take over waiting programs, then run the starved ones again.
     */
    #finish() {
        for (const slot of this.#slots) {
            if (slot.helper === null || slot.jobs.length > 0)
                continue;
            const behind = this.#slots.flatMap(({ jobs }) => jobs.slice(1));
            // A waiting program cannot be taken back, so it may run twice; the first answer counts. The
            // last one is taken, because its turn would come last.
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
    /**
     * The next program to run again. Without time left, all starved programs keep their first result.
     */
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
        // The cut keeps one long program from changing the typical time much.
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
    async #start(slot) {
        try {
            const helper = await this.#isolation.start(slot.number);
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
function toError(error) {
    return error instanceof Error ? error : new Error(String(error));
}

// EXTERNAL MODULE: ./src/execute/toolchains/program-commands.ts + 1 modules
var program_commands = __webpack_require__(36845);
;// CONCATENATED MODULE: ./src/execute/toolchains/self-test.ts




/**
 * Run a correct program. A toolchain that does not work in the sandbox then gives one error, and
 * not a failure of every candidate.
 * @throws UserError with the toolchain's own message
 */
async function selfTest(toolchain, run) {
    const { probe, name } = toolchain.language;
    if (probe === null)
        return;
    const { commands } = (0,program_commands/* commandsFor */.A)(toolchain, probe, null, records_limits/* OUR_LIMITS */.u1, true);
    const id = (0,external_node_crypto_.createHash)('sha256').update(`probe\0${toolchain.key}`).digest('hex');
    const { verdict, reason, output } = await run({
        id,
        source: probe,
        limits: records_limits/* OUR_LIMITS */.u1,
        grading: 'shared',
        tests: null,
        outside: null,
        commands,
        repeat: 1,
    });
    if (verdict === 'passed')
        return;
    const details = [reason ?? verdict, output.trim()].filter((text) => text !== '').join('\n');
    throw new errors/* UserError */.yo(`${name} does not work in the sandbox: its tools (${Object.values(toolchain.paths).join(', ')}) ` +
        `cannot run a right program. They must be readable by every user. ${details}`);
}

;// CONCATENATED MODULE: ./src/execute/executor.ts











/** True if the sandbox can read all texts of a program: they have no broken characters. */
function isText({ source, tests }) {
    return source.isWellFormed() && (tests === null || tests.payload.isWellFormed());
}
/** Half of a surrogate pair is no character: Python cannot read such a program. */
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
 * The one place that executes programs. Identical programs run once, from any sample, suite or
 * commit. All runs that share a cache execute them only once too.
 */
class Executor {
    isolation;
    /** The environment in which tools are looked for. */
    environment;
    #visibleFolders;
    #pool;
    #oracles;
    #store;
    #environment;
    #running = new Map();
    #cpuMs = 0;
    #folder;
    #closing = null;
    constructor(isolation, workers, { cache, warn, environment, visibleFolders }, folder) {
        this.isolation = isolation;
        this.environment = environment;
        this.#visibleFolders = new Set(visibleFolders);
        this.#pool = new Pool(isolation, workers, folder.path);
        this.#oracles = new Oracles((program) => this.#pool.run(program));
        this.#environment = environmentOf(isolation);
        this.#folder = folder;
        const tell = (text) => warn(`cache: ${text}`);
        const records = cache === null ? null : recordsOf(cache, isolation, tell);
        this.#store = new ExecutionStore(folder.path, records, tell);
    }
    /**
     * @throws UserError if the machine cannot isolate as asked; or the reason why the number of
     * workers is unknown
     */
    static async open(request) {
        const folder = (0,temporary/* temporaryFolder */.y)();
        // Candidates with a uid of their own must reach the work folders inside.
        (0,external_node_fs_.chmodSync)(folder.path, 0o711);
        try {
            const opening = (0,isolation/* openIsolation */.z)({ ...request, folder: folder.path });
            // The await below gets the error; this only prevents an "unhandled rejection".
            opening.catch(() => { });
            const workers = await request.workers.catch(async (error) => {
                await opening.then(({ first }) => first.close()).catch(() => { });
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
    /**
     * The cost of executing so far, in milliseconds: the programs' CPU time, and the time that
     * workers were busy.
     */
    get spent() {
        return { cpuMs: Math.round(this.#cpuMs), wallMs: Math.round(this.#pool.busyMs) };
    }
    /** The number of programs that ran out of wall time on a busy machine and were run again. */
    get rerun() {
        return this.#pool.rerun;
    }
    /**
     * The number of such programs that kept their first result, because there was no time to run them
     * again.
     */
    get notRerun() {
        return this.#pool.notRerun;
    }
    /** True if tests can be kept apart from candidates, in a namespace of their own. */
    get canSplit() {
        return this.isolation.tier === 'namespaces';
    }
    /**
     * True if candidates see all files that a toolchain needs. Their view is fixed when the executor
     * opens.
     */
    shows({ folders }) {
        return folders.every((folder) => this.#visibleFolders.has(folder));
    }
    /** @throws UserError, as a rejection, if programs of a language cannot be run here */
    test(toolchain) {
        return selfTest(toolchain, (program) => this.#pool.run(program));
    }
    /** Resolves when there is room for another program. */
    ready() {
        return this.#pool.ready();
    }
    /** The verdict of a program; it is run only if the verdict is not known. */
    async run(program) {
        if (!isText(program))
            return { execution: notText(program), source: 'executed' };
        const key = keyOf(program, this.#environment);
        const running = this.#running.get(key);
        if (running !== undefined)
            return { execution: await running, source: 'known' };
        const known = this.#store.get(key);
        if (known !== undefined && !(known.isEarlier && program.isMeasured)) {
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
    /**
     * Run a program of the repository's own in the sandbox, once.
     * @param program in outside grading, whose cases are not looked at
     * @param input its standard input
     * @returns its execution and its whole standard output
     */
    async output(program, input) {
        let stdout = '';
        const compare = (printed) => {
            stdout = printed.toString('utf8');
            return null;
        };
        const outside = { key: '', cases: [{ input, output: '' }], compare };
        const execution = await this.#pool.run({ ...program, outside });
        return { execution, stdout };
    }
    /** Execute a program as often as it asks. */
    async #execute(program) {
        const first = this.#executeOnce(program);
        const others = Array.from({ length: program.repeat - 1 }, () => this.#executeOnce(program));
        return (0,join_runs/* joinRuns */.x)([await first, ...(await Promise.all(others))]);
    }
    /** A program that needs names defined by its tests is run again, together with them. */
    async #executeOnce(program) {
        const execution = await this.#pool.run(await this.#oracles.inform(program));
        const { borrowed } = execution;
        if (borrowed === undefined || program.together === undefined)
            return execution;
        return { ...(await this.#pool.run(program.together())), borrowed };
    }
    /** End every process and remove every file that this executor made. Further calls do nothing. */
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
/** Without a usable cache the run goes on, with a warning. */
function recordsOf(request, { isFenced }, tell) {
    if (!isFenced) {
        tell('not used, since candidates can write what this user can write');
        return null;
    }
    try {
        return (0,open_cache/* openCache */.b)(request);
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
// EXTERNAL MODULE: ./src/evaluate/metric-tools.ts
var metric_tools = __webpack_require__(53945);
;// CONCATENATED MODULE: ./src/evaluate/with-executor.ts








/**
 * Open the executor that a config and its user ask for, and close it in any case.
 * @param reading the work, which is still being read while the machine's isolation is proven
 * @throws UserError if the work cannot be read, or the machine cannot isolate as asked
 */
async function withExecutor(config, options, reading, body) {
    // The reading may fail before the code below awaits it.
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
        visibleFolders: await (0,stoppable/* stoppable */.pZ)(options.signal, () => foldersFor(config, environment, reading)),
        secrets: [config.file, (0,external_node_path_.join)(config.repository, '.git', 'config'), ...runnerFiles]
            .filter((path) => path !== undefined)
            .map((path) => (0,external_node_path_.resolve)(path))
            .filter((path) => !isDevice(path)),
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
/** The folders of the toolchains for a config's languages, found while the data is read. */
async function foldersFor({ suites }, environment, reading) {
    const languages = suites.flatMap((suite) => [
        ...[(0,resolve/* languageOf */.e)(suite.language) ?? []].flat(),
        ...(0,metric_tools/* languagesOf */.P)(suite),
    ]);
    try {
        const found = languages.map((language) => (0,toolchain/* findToolchain */.v)(language, environment));
        return [...new Set((await Promise.all(found)).flatMap(({ folders }) => folders))];
    }
    catch (error) {
        // The reading finds the same fault, and reports it with all others.
        await reading;
        throw error;
    }
}


/***/ }),

/***/ 25939:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ findPython),
/* harmony export */   i: () => (/* binding */ oldPython)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76578);
/* harmony import */ var _system_find_on_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(49396);





/**
 * The absolute path of the Python for candidates: the first `python3` on PATH. Version managers put
 * a script there. It is asked for the real interpreter: the script would not work in the sandbox,
 * whose environment is empty.
 * @throws UserError if there is none
 */
async function findPython(path) {
    const candidate = (0,_system_find_on_path_js__WEBPACK_IMPORTED_MODULE_4__/* .findOnPath */ .a)('python3', path);
    if (candidate !== null)
        return isScript(candidate) ? askForInterpreter(candidate) : candidate;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('no python3 on PATH: install Python 3.9 or newer, or add actions/setup-python before this step');
}
/** The error for a Python that is too old. */
function oldPython(found, needed) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`python3 on PATH is Python ${found}, and ${needed} or newer is needed: put a newer one first on PATH, or add actions/setup-python before this step`);
}
function isScript(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(2);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(file, start, 0, 2, 0);
        return start.toString('latin1') === '#!';
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
}
async function askForInterpreter(script) {
    try {
        // Isolated mode keeps out the modules of PYTHONPATH.
        const args = ['-I', '-c', 'import sys; print(sys.executable)'];
        const { stdout } = await (0,node_util__WEBPACK_IMPORTED_MODULE_2__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(script, args, { cwd: _system_find_on_path_js__WEBPACK_IMPORTED_MODULE_4__/* .NOBODYS_FOLDER */ .o });
        return stdout.trim();
    }
    catch (error) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${script} does not start: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
}


/***/ }),

/***/ 62246:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Jb: () => (/* binding */ HELPER_ENVIRONMENT),
  HP: () => (/* binding */ Helper),
  ZZ: () => (/* binding */ HelperDied)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/system/errors.ts
var system_errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/records/execution.ts
var execution = __webpack_require__(68584);
// EXTERNAL MODULE: ./src/records/limits.ts
var limits = __webpack_require__(77112);
// EXTERNAL MODULE: ./src/records/tables.ts
var tables = __webpack_require__(28913);
// EXTERNAL MODULE: ./src/records/verdict.ts
var verdict = __webpack_require__(56027);
;// CONCATENATED MODULE: ./src/execute/protocol.ts
/**
 * The messages between this process and a helper, as JSON. The sandbox's serving/protocol.py mirrors
 * them, and a test compares the two: add a field to both.
 */





const limitsSchema = schemas/* object */.Ikc((0,tables/* mapTable */.b)(limits/* LIMITS */.b1, () => schemas/* number */.aig()));
const wordsSchema = schemas/* array */.YOg(schemas/* string */.YjP()).readonly();
const textsSchema = schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()).readonly();
/** The commands that compile and run a program in a language other than Python. */
const commandsSchema = schemas/* object */.Ikc({
    file: schemas/* string */.YjP(),
    /** More files in the work folder, by name. */
    beside: textsSchema,
    compile: schemas/* object */.Ikc({ command: wordsSchema, limits: limitsSchema.readonly() })
        .readonly()
        .nullable(),
    run: wordsSchema,
    environment: textsSchema,
    memory: schemas/* enum */.k5n(['address-space', 'data']),
    /** The memory that its runtime takes before the program's first line, in bytes. */
    reserved: schemas/* number */.aig(),
    threads: schemas/* number */.aig(),
    /** True if a reporter for tests that Node.js runs itself is put next to the program. */
    reports: schemas/* boolean */.zMY(),
    /** True if the end of the tests must be proven. */
    proof: schemas/* boolean */.zMY(),
    /** The command for tests that run apart from the program. */
    tester: wordsSchema.nullable(),
    syntaxError: schemas/* string */.YjP().nullable(),
})
    .readonly();
/** One program to run. Its tests, its code and its input follow, as many bytes as it announces. */
const jobSchema = limitsSchema.extend({
    id: schemas/* number */.aig(),
    grading: schemas/* enum */.k5n(verdict/* GRADINGS */.e),
    /** Work folders are made in it where candidates have no file system of their own. */
    folder: schemas/* string */.YjP(),
    /** The name of its compiled product, which is kept for its next run; null to keep none. */
    product: schemas/* string */.YjP().nullable(),
    /** Null for Python. */
    language: commandsSchema.nullable(),
    /** True if the process that candidates are forked from keeps the tests. */
    kept: schemas/* boolean */.zMY(),
    tests: schemas/* number */.aig(),
    size: schemas/* number */.aig(),
    input: schemas/* number */.aig(),
});
/** A helper whose sandbox stands. */
const readySchema = schemas/* object */.Ikc({
    python: schemas/* string */.YjP(),
    landlock: schemas/* boolean */.zMY(),
    /** All facts about the interpreter and its packages that can change a verdict. */
    runtime: schemas/* string */.YjP(),
    /** Version of the control groups that bound memory; null if only rlimits do. */
    cgroup: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2)]).nullable(),
});
/** The first line of a helper: it is ready, says why it cannot be, or has too old a Python. */
const greetingSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({ ready: readySchema }),
    schemas/* object */.Ikc({ refused: schemas/* string */.YjP() }),
    schemas/* object */.Ikc({ old: schemas/* string */.YjP(), needed: schemas/* string */.YjP() }),
]);
const LARGEST_BODY = 1 << 28;
const sizeSchema = schemas/* int */.Whr().min(0).max(LARGEST_BODY);
/** The result of a job. The end of its output and its whole standard output follow. */
const answerSchema = execution/* executionSchema */.M
    .omit({ grading: true, output: true, runs: true })
    .extend({
    id: schemas/* number */.aig(),
    /** The time it waited for a core although it could have run. Measured only for time-outs. */
    waitedMs: schemas/* number */.aig(),
    /** Bytes that follow. */
    output: sizeSchema,
    stdout: sizeSchema,
});
const FOLLOWING = { output: true, stdout: true };
/** The number of bytes after a line, which is read before the rest of the line. */
const announcementSchema = answerSchema.pick(FOLLOWING);
/** An answer without the sizes of what follows. */
const factsSchema = answerSchema.omit(FOLLOWING);

;// CONCATENATED MODULE: ./src/execute/answer-reader.ts


const LONGEST_LINE = 1 << 20;
const LINE_FEED = 0x0a;
const NOTHING = Buffer.alloc(0);
/**
 * Splits a helper's output into answers: a line of JSON, then the bytes that the line announces. A
 * line without announced bytes is an answer too.
 */
class AnswerReader {
    #onAnswer;
    #held = [];
    #heldSize = 0;
    /** The line whose bytes have not all arrived, with their number. */
    #open = null;
    /** @param onAnswer called with each line's value, or null if it is no JSON */
    constructor(onAnswer) {
        this.#onAnswer = onAnswer;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0)
            rest = this.#open === null ? this.#takeLine(rest) : this.#takeBody(rest);
    }
    #takeLine(chunk) {
        const end = chunk.indexOf(LINE_FEED);
        this.#hold(end === -1 ? chunk : chunk.subarray(0, end));
        if (end === -1 && this.#heldSize <= LONGEST_LINE)
            return NOTHING;
        const line = parseJson(this.#release().toString('utf8'));
        const announced = announcementSchema.safeParse(line);
        const { output, stdout } = announced.success ? announced.data : { output: 0, stdout: 0 };
        if (output + stdout > 0)
            this.#open = { line, output, size: output + stdout };
        else
            this.#onAnswer(line, { output: NOTHING, stdout: NOTHING });
        return end === -1 ? NOTHING : chunk.subarray(end + 1);
    }
    #takeBody(chunk) {
        if (this.#open === null)
            return chunk;
        const { line, output, size: whole } = this.#open;
        const part = chunk.subarray(0, whole - this.#heldSize);
        this.#hold(part);
        if (this.#heldSize === whole) {
            const body = this.#release();
            this.#open = null;
            this.#onAnswer(line, { output: body.subarray(0, output), stdout: body.subarray(output) });
        }
        return chunk.subarray(part.length);
    }
    #hold(part) {
        this.#held.push(part);
        this.#heldSize += part.length;
    }
    #release() {
        const whole = Buffer.concat(this.#held);
        this.#held = [];
        this.#heldSize = 0;
        return whole;
    }
}
function parseJson(text) {
    try {
        return (0,bounded_json/* parseBounded */.nh)(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./src/execute/find-python.ts
var find_python = __webpack_require__(25939);
;// CONCATENATED MODULE: ./src/execute/starved.ts
/** A little less than the share at which the sandbox stops waiting, which is 3 in 4. */
const WAITED = 0.7;
/**
 * True if a program ran out of wall time because others used the cores: it deserves another run.
 * The sandbox has already added its waiting time, up to a limit (waiting.py). CPU time belongs to
 * the program alone, so a program that used it up does not count.
 * @param waitedMs the time it waited for a core although it could have run, in milliseconds
 */
function isStarved({ verdict, cpuMs, wallMs }, waitedMs, limits) {
    if (verdict !== 'timeout' || cpuMs >= limits.cpuMs || wallMs === 0)
        return false;
    return waitedMs / wallMs >= WAITED;
}

;// CONCATENATED MODULE: ./src/execute/helper.ts







/** The whole environment of a helper; it gets no variables of this process. */
const HELPER_ENVIRONMENT = {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    LANG: 'C.UTF-8',
    PYTHONHASHSEED: '0',
    // Without it each fork resolves the interpreter's symbols again on first use.
    LD_BIND_NOW: '1',
};
/** A helper reported why it cannot sandbox here. */
class RefusedError extends Error {
}
/** A helper ended while it had programs. */
class HelperDied extends Error {
    /** True for the program that was running, false for a program waiting behind it. */
    wasRunning;
    constructor(message, wasRunning) {
        super(message);
        this.wasRunning = wasRunning;
    }
}
const START_TIMEOUT_MS = 30_000;
/** A program may take this many times its wall time if it has to wait for a core (waiting.py). */
const STRETCH = 4;
/** Extra time before a helper is taken to hang. */
const GRACE_MS = 30_000;
const ERROR_TEXT_KEPT = 2000;
/**
 * The longest delay before answers are read while the helper has other work. Reading several at
 * once costs less.
 */
const LOOK_MS = 15;
/**
 * One fork server (sandbox/helper.py). It runs programs one after another and answers in the same
 * order. It ends by itself when this process does, because its standard input closes.
 */
class Helper {
    greeting;
    #child;
    #ended;
    #pending = [];
    #nextId = 0;
    #death = null;
    #watchdog;
    constructor(child, greeting, talk) {
        this.#child = child;
        this.greeting = greeting;
        talk.onAnswer = (line, printed) => this.#take(line, printed);
        talk.onEnd = (why) => this.#die(why);
        talk.isUrgent = (parts) => parts >= this.#pending.length - 1;
        this.#ended = talk.ended;
    }
    /**
     * @throws RefusedError if the sandbox is not available
     * @throws UserError if its Python is too old
     */
    static async start(command) {
        // In a process group of its own: Ctrl-C in the terminal reaches only us, and we close it in
        // order.
        const child = (0,external_node_child_process_.spawn)(command.file, command.args, {
            stdio: 'pipe',
            detached: true,
            env: HELPER_ENVIRONMENT,
        });
        if (child.pid === undefined) {
            // It has no pipes to read. A lack of open files is the user's problem and not one of this
            // tier.
            const [error] = await (0,external_node_events_.once)(child, 'error');
            const userError = (0,system_errors/* asUserError */.Yl)(error);
            if (userError instanceof system_errors/* UserError */.yo)
                throw userError;
            throw new RefusedError(`the sandbox helper does not start (${(0,system_errors/* messageOf */.bD)(error)})`);
        }
        const talk = listen(child);
        const line = await new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                child.stdin.destroy();
                child.kill('SIGKILL');
                reject(new RefusedError('the sandbox helper did not start in time'));
            }, START_TIMEOUT_MS);
            talk.onAnswer = (answer) => {
                clearTimeout(timer);
                resolve(answer);
            };
            talk.onEnd = (why) => {
                clearTimeout(timer);
                reject(new RefusedError(why));
            };
        });
        const greeting = greetingSchema.parse(line);
        if ('ready' in greeting)
            return new Helper(child, greeting.ready, talk);
        child.stdin.end();
        await talk.ended;
        if ('refused' in greeting)
            throw new RefusedError(greeting.refused);
        throw (0,find_python/* oldPython */.i)(greeting.old, greeting.needed);
    }
    /**
     * Run one program.
     * @param folder a work folder for tiers without a file system of their own
     * @param input the standard input, for a program graded outside
     * @throws HelperDied (as a rejection) if the helper ends first
     */
    run({ id: program, source, preamble = '', limits, grading, tests, outside, commands }, folder, input = '') {
        if (this.#death !== null)
            return Promise.reject(new HelperDied(this.#death, false));
        // No program has the NUL character that separates the two parts.
        const payload = Buffer.from(commands === null ? `${preamble}\0${source}` : source, 'utf8');
        const id = this.#nextId++;
        const testsPayload = Buffer.from(tests?.payload ?? '', 'utf8');
        const stdin = Buffer.from(input, 'utf8');
        const sizes = { tests: testsPayload.length, size: payload.length, input: stdin.length };
        const compile = commands?.compile ?? null;
        const runsMoreThanOnce = outside !== null && outside.cases.length > 1;
        // The compiled program is kept for its next case.
        const product = compile !== null && runsMoreThanOnce ? program : null;
        const kept = tests?.isKept ?? true;
        const text = {
            id,
            grading,
            folder,
            product,
            language: commands,
            kept,
            ...sizes,
            ...limits,
        };
        // Data between a candidate and its tests may take the same time again.
        const sides = grading === 'split' ? 2 : 1;
        const wallMs = STRETCH * (sides * limits.wallMs + (compile?.limits.wallMs ?? 0));
        const job = Buffer.from(JSON.stringify(text), 'utf8');
        const header = Buffer.alloc(4);
        header.writeUInt32LE(job.length);
        return new Promise((resolve, reject) => {
            this.#pending.push({ id, resolve, reject, limits, wallMs, grading });
            this.#watch();
            // All jobs given in one turn are written at once.
            if (this.#child.stdin.writableCorked === 0) {
                this.#child.stdin.cork();
                setImmediate(() => this.#child.stdin.uncork());
            }
            this.#child.stdin.write(Buffer.concat([header, job, testsPayload, payload, stdin]));
        });
    }
    /** End the helper and all its programs. Resolves when it is gone. */
    async close() {
        clearTimeout(this.#watchdog);
        this.#child.stdin.destroy();
        const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
        await this.#ended;
        clearTimeout(timer);
    }
    #take(line, { output, stdout }) {
        const answer = factsSchema.safeParse(line);
        const first = this.#pending.shift();
        if (!answer.success || first === undefined || first.id !== answer.data.id) {
            if (first !== undefined)
                this.#pending.unshift(first);
            this.#die('the sandbox helper answered out of turn');
            this.#child.stdin.destroy();
            return;
        }
        this.#watch();
        const { id: _id, waitedMs, ...facts } = answer.data;
        const execution = { ...facts, grading: first.grading, output: output.toString('utf8') };
        first.resolve({ execution, isStarved: isStarved(execution, waitedMs, first.limits), stdout });
    }
    #watch() {
        clearTimeout(this.#watchdog);
        const first = this.#pending[0];
        if (first === undefined)
            return;
        this.#watchdog = setTimeout(() => {
            this.#die('the sandbox helper hung');
            this.#child.stdin.destroy();
            this.#child.kill('SIGKILL');
        }, first.wallMs + GRACE_MS);
    }
    #die(why) {
        this.#death ??= why;
        clearTimeout(this.#watchdog);
        for (const [place, { reject }] of this.#pending.splice(0).entries()) {
            reject(new HelperDied(this.#death, place === 0));
        }
    }
}
function listen(child) {
    let errors = '';
    child.stderr.on('data', (chunk) => {
        errors = (errors + chunk.toString('latin1')).slice(-ERROR_TEXT_KEPT);
    });
    // The end of a dead helper is handled elsewhere; a failed write adds nothing.
    child.stdin.on('error', () => { });
    const reader = new AnswerReader((line, printed) => talk.onAnswer(line, printed));
    const parts = [];
    let timer;
    const look = () => {
        clearTimeout(timer);
        timer = undefined;
        for (const part of parts.splice(0))
            reader.push(part);
    };
    child.stdout.on('data', (part) => {
        parts.push(part);
        if (talk.isUrgent(parts.length))
            look();
        else
            timer ??= setTimeout(look, LOOK_MS);
    });
    const talk = {
        onAnswer: () => { },
        onEnd: () => { },
        isUrgent: () => true,
        ended: new Promise((resolve) => {
            const end = (how) => {
                look();
                const lastLine = errors.trim().split('\n').at(-1);
                talk.onEnd(lastLine ? `${how}: ${lastLine}` : how);
                resolve();
            };
            child.on('error', (error) => end(`the sandbox helper does not start (${(0,system_errors/* messageOf */.bD)(error)})`));
            child.on('close', (code, signal) => end(`the sandbox helper ended with ${signal ?? `exit status ${code}`}`));
        }),
    };
    return talk;
}


/***/ }),

/***/ 47069:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ SANDBOX),
  z: () => (/* binding */ openIsolation)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/records/limits.ts
var limits = __webpack_require__(77112);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/find-on-path.ts
var find_on_path = __webpack_require__(49396);
// EXTERNAL MODULE: ./src/execute/find-python.ts
var find_python = __webpack_require__(25939);
// EXTERNAL MODULE: ./src/execute/helper.ts + 3 modules
var execute_helper = __webpack_require__(62246);
;// CONCATENATED MODULE: ./src/execute/probe.ts
/**
 * A candidate that tries forbidden actions and fails if one succeeds. `SECRETS` is replaced by a
 * JSON list of files that exist outside and must not open. `FORBID_ROOT` becomes `True` if a
 * candidate must have a user of its own.
 */
const PROBE = `
import ctypes, errno, os, socket
escaped = []

def forbid(what, attempt, *arguments):
    try:
        attempt(*arguments)
    except (OSError, PermissionError):
        return
    escaped.append(what)

for path in SECRETS:
    forbid("read " + path, open, path, "rb")
for path in ("/usr/passgate-probe", "/passgate-probe", "/etc/passgate-probe"):
    forbid("write " + path, open, path, "w")
forbid("open a socket", socket.socket)
forbid("connect to a UNIX socket", socket.socket, socket.AF_UNIX)
if FORBID_ROOT and 0 in (os.getuid(), os.geteuid()):
    escaped.append("run as root")
if ctypes.CDLL(None).unshare(0x10000000) == 0:
    escaped.append("make a user namespace")
with open("probe.txt", "w") as file:
    file.write("the work folder can be written")
assert not escaped, "a candidate could " + ", ".join(escaped)
`;

;// CONCATENATED MODULE: ./src/execute/isolation.ts











/** The folder of the helper's own files. */
const SANDBOX = (0,external_node_path_.join)(import.meta.dirname, 'sandbox');
/**
 * Asks for no password and clears the environment. The full path is needed: sudo has another PATH
 * on some machines.
 */
const THROUGH_SUDO = ['-n', '--', '/usr/bin/env', '-i'];
/** A sudo that asks a server may wait for ever. */
const SUDO_TIMEOUT_MS = 10_000;
const PROBE_LIMITS = {
    ...limits/* OUR_LIMITS */.u1,
    cpuMs: 10_000,
    wallMs: 30_000,
    stack: 8 << 20,
    fileSize: 1 << 20,
    processes: 16,
};
/**
 * Choose the strongest isolation that this machine has and that passes its self-test.
 * @throws UserError that names all tried ways and gives advice
 */
async function openIsolation(request) {
    const { choice, fallback, environment } = request;
    if (process.platform === 'win32') {
        throw new errors/* UserError */.yo('Windows is not supported: run on Linux (ubuntu-latest), or in WSL 2');
    }
    const isTarget = environment.GITHUB_EVENT_NAME === 'pull_request_target';
    const refused = isTarget ? 'under pull_request_target' : request.refused;
    if (refused !== undefined && (choice === 'process' || fallback)) {
        throw new errors/* UserError */.yo(`isolation: process is refused ${refused}, where a weakness would expose the ` +
            "repository's secrets; use pull_request, or a runner with namespaces");
    }
    const interpreter = await (0,find_python/* findPython */.K)(environment.PATH);
    const strong = process.platform === 'linux' ? await strongWays() : [];
    const ways = choice === 'process' ? ['process'] : fallback ? [...strong, 'process'] : strong;
    const refusals = [];
    for (const way of ways) {
        const start = (slot) => execute_helper/* Helper */.HP.start(commandFor(way, interpreter, slot, request));
        let helper = null;
        try {
            helper = await start(0);
            const first = await selfTest(way, helper, request);
            const { python, runtime } = first.greeting;
            return { first, start, python, runtime, ...describe(way, first.greeting) };
        }
        catch (error) {
            await helper?.close();
            if (error instanceof errors/* UserError */.yo)
                throw error;
            refusals.push(`  ${label(way)}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    throw new errors/* UserError */.yo(refusal(choice, refusals));
}
async function strongWays() {
    if (process.geteuid?.() === 0)
        return ['root', 'user'];
    // The environment of a helper's start: another PATH could have another sudo.
    const options = { cwd: find_on_path/* NOBODYS_FOLDER */.o, env: execute_helper/* HELPER_ENVIRONMENT */.Jb, timeout: SUDO_TIMEOUT_MS };
    const sudo = (0,external_node_util_.promisify)(external_node_child_process_.execFile)('sudo', THROUGH_SUDO, options);
    return sudo.then(() => ['sudo', 'user'], () => ['user']);
}
function commandFor(way, interpreter, slot, { visibleFolders, isPinned, stack }) {
    const isRoot = process.geteuid?.() === 0;
    const tier = way === 'sudo' ? 'root' : way;
    // A uid of its own for each slot of each run, so that no other program uses it.
    const uid = 1_500_000_000 + (process.pid % 4_194_304) * 128 + slot;
    const config = JSON.stringify({
        tier,
        uid: tier === 'root' || isRoot ? uid : null,
        // Runs on the same machine start with different cores.
        core: isPinned ? process.pid + slot : null,
        folders: visibleFolders,
    });
    const script = (0,external_node_path_.join)(SANDBOX, 'helper.py');
    // The kernel leaves room for the stack at a program's start, and Python then reads its size.
    const kibibytes = Math.ceil(stack / 1024);
    const start = ['/bin/sh', '-c', `ulimit -S -s ${kibibytes} 2>/dev/null; exec "$0" "$@"`];
    const python = [...start, interpreter, '-s', '-S', '-B', script, config];
    if (way !== 'sudo')
        return { file: '/bin/sh', args: python.slice(1) };
    const environment = Object.entries(execute_helper/* HELPER_ENVIRONMENT */.Jb).map(([name, value]) => `${name}=${value}`);
    return { file: 'sudo', args: [...THROUGH_SUDO, ...environment, ...python] };
}
/** Run a candidate that tries to escape. Every attempt must fail. */
async function selfTest(way, helper, request) {
    const home = (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.profile');
    const secrets = [...request.secrets, home, '/etc/shadow'].filter((path) => (0,external_node_fs_.existsSync)(path));
    const isNamespaced = way !== 'process';
    const isFenced = isNamespaced || helper.greeting.landlock;
    // In a container whose only user is root, candidates cannot get another user.
    const probe = PROBE.replace('SECRETS', JSON.stringify(isFenced ? secrets : [])).replace('FORBID_ROOT', isNamespaced ? 'True' : 'False');
    const program = { id: 'probe', source: probe, tests: null, outside: null, commands: null };
    const { execution } = await helper.run({ ...program, limits: PROBE_LIMITS, grading: 'shared', repeat: 1 }, request.folder);
    if (execution.verdict !== 'passed')
        throw new Error(`self-test: ${execution.reason ?? execution.verdict}`);
    return helper;
}
function label(way) {
    const labels = {
        root: 'namespaces, as root',
        sudo: 'namespaces, through sudo',
        user: 'namespaces, through a user namespace',
        process: 'process',
    };
    return labels[way];
}
function describe(way, { landlock, cgroup }) {
    if (way !== 'process') {
        const bound = cgroup === null ? '' : `, cgroup v${cgroup}`;
        const description = `${label(way)}${bound}`;
        return { tier: 'namespaces', description, isFenced: true, notice: '' };
    }
    const fence = landlock ? 'with Landlock' : 'without Landlock';
    const notice = landlock
        ? 'Reduced isolation (process): candidates share the network namespace and process list of this machine.'
        : 'Reduced isolation (process, no Landlock): candidates can read what this user can read. Run only programs you trust.';
    return { tier: 'process', description: `process, ${fence}`, isFenced: landlock, notice };
}
function refusal(choice, refusals) {
    if (choice === 'process')
        return `isolation: process is not available here:\n${refusals.join('\n')}`;
    const tried = refusals.length > 0 ? `Tried:\n${refusals.join('\n')}\n` : 'Namespaces exist on Linux only.\n';
    return (`no safe way to run untrusted programs on this machine. ${tried}` +
        'Use a Linux runner where sudo needs no password (ubuntu-latest has it), or allow ' +
        'unprivileged user namespaces (sysctl kernel.apparmor_restrict_unprivileged_userns=0). For ' +
        'programs that you trust, use the weaker tier with "isolation: process".');
}


/***/ }),

/***/ 5022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ shareOf),
/* harmony export */   x: () => (/* binding */ joinRuns)
/* harmony export */ });
/* harmony import */ var _records_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56027);

/**
 * Join the results of executing one program several times. If its verdict is not always the same,
 * it is `flaky`. A run that ended in `error` tells nothing about the program. Such runs are left
 * out, unless all did.
 * @param runs at least one, all of one program
 * @returns times are means over the runs, memory is the most of any
 */
function joinRuns(runs) {
    const judged = runs.filter(({ verdict }) => (0,_records_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .isJudged */ .sL)(verdict));
    const [first = runs[0], ...others] = judged;
    const measured = {
        cpuMs: meanOf(judged.map(({ cpuMs }) => cpuMs)) ?? first.cpuMs,
        wallMs: meanOf(judged.map(({ wallMs }) => wallMs)) ?? first.wallMs,
        memoryBytes: judged.reduce((most, { memoryBytes }) => Math.max(most, memoryBytes), 0),
    };
    const counts = countsOf(judged);
    if (others.length === 0 || counts.size === 1)
        return { ...first, ...measured };
    const lost = judged.find(({ verdict }) => verdict !== 'passed') ?? first;
    const outcome = lost.reason === null ? lost.verdict : `${lost.verdict}, ${lost.reason}`;
    const reason = `${counts.get('passed') ?? 0} of ${judged.length} runs passed (${outcome})`;
    const runsByVerdict = (0,_records_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .inOrder */ .al)(_records_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk, Object.fromEntries(counts));
    return { ...lost, ...measured, verdict: 'flaky', reason, runs: runsByVerdict };
}
/** The share of a program's runs that passed: 0 or 1 unless it is `flaky`. */
function shareOf({ verdict, runs = {} }) {
    const all = Object.values(runs).reduce((sum, count) => sum + (count ?? 0), 0);
    return (0,_records_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .passChance */ .Mb)(verdict, all === 0 ? 0 : (runs.passed ?? 0) / all);
}
function countsOf(runs) {
    const counts = new Map();
    for (const { verdict } of runs)
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
    return counts;
}
function meanOf(values) {
    if (values.length === 0)
        return null;
    const sum = values.reduce((total, value) => total + value, 0);
    return Math.round((100 * sum) / values.length) / 100;
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

/***/ 20526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Stopwatch)
/* harmony export */ });
/** Times phases that follow one another. */
class Stopwatch {
    #started = performance.now();
    #lap = this.#started;
    /** Milliseconds since the last lap, or since the start. Begins the next lap. */
    lap() {
        const now = performance.now();
        const elapsed = now - this.#lap;
        this.#lap = now;
        return Math.round(elapsed);
    }
    /** Milliseconds since the start. */
    total() {
        return Math.round(performance.now() - this.#started);
    }
}


/***/ })

};
