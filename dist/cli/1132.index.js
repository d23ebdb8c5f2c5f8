export const id = 1132;
export const ids = [1132,7303];
export const modules = {

/***/ 11132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluate: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _cache_place_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94869);
/* harmony import */ var _evaluate_progress_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1100);
/* harmony import */ var _records_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14488);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76578);
/* harmony import */ var _system_temporary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(19538);
/* harmony import */ var _tasks_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(97303);







/**
 * Evaluate a config's suites, compare them with a baseline and decide: the whole pipeline.
 * @returns the content of results.json. `decision` is the outcome of the gates; if `errors` is not
 * empty, the run could not be judged
 * @throws an Error named UserError for a mistake in the config, the data or the environment; its
 * `faults` name the places
 */
async function evaluate(options) {
    const shard = options.shard === undefined ? null : _records_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .lw.shard.read(options.shard);
    if (shard === null && options.shard !== undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(`shard: expected ${_records_options_js__WEBPACK_IMPORTED_MODULE_3__/* .OPTIONS */ .lw.shard.expected}, found ${JSON.stringify(options.shard)}`);
    }
    const folder = options.out === undefined ? (0,_system_temporary_js__WEBPACK_IMPORTED_MODULE_5__/* .temporaryFolder */ .y)() : null;
    const { onProgress = () => { } } = options;
    const signal = options.signal ?? new AbortController().signal;
    try {
        const { model, unwritten } = await (0,_tasks_run_js__WEBPACK_IMPORTED_MODULE_6__.run)({
            configFile: options.config,
            out: folder?.path ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.out ?? ''),
            shard,
            baseline: options.baseline,
            stores: [],
            event: null,
            commentKey: `${options.config}#`,
            workers: options.workers,
            isolation: options.isolation,
            trustPrograms: false,
            cache: options.cache === false ? null : (options.cache ?? (0,_cache_place_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultCacheFolder */ .I)(process.env)),
            environment: process.env,
            progress: new _evaluate_progress_js__WEBPACK_IMPORTED_MODULE_2__/* .Progress */ .k({
                isTerminal: false,
                write: (text) => onProgress(text.trimEnd()),
            }),
            signal,
        });
        for (const missing of unwritten)
            onProgress(missing);
        return model.results;
    }
    finally {
        folder?.remove();
    }
}


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


/***/ }),

/***/ 86812:
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
    open() {
        const { environment, refused, share, listener, signal } = this.#request;
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

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/tasks/asking.ts


/** The source of answers for a run's head and base. */
function askingFor(config, options) {
    const { cache, environment, event, progress, shard, signal } = options;
    return new AskingSource({
        ...{ cache, environment, signal, repository: config.repository },
        refused: event?.pullRequest?.isFork === true || event?.isAfterFork === true ? FORK : null,
        share: shard === null ? 1 : 1 / shard.count,
        listener: listenerOf(progress),
    });
}
/** A fork's config decides the address that a key goes to, and the command that runs. */
const FORK = 'a pull request of a fork may ask no model: commit the answers with keep, or let a branch of this repository ask';
function listenerOf(progress) {
    return {
        start: (label, total) => progress.start(label, total, 'answer'),
        step: (detail) => progress.step(detail),
        say: (text) => progress.say((0,text_escape/* forLog */.Ig)(text)),
        end: () => progress.end(),
    };
}


/***/ }),

/***/ 97303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6943);
/* harmony import */ var _evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20568);
/* harmony import */ var _results_out_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78535);
/* harmony import */ var _system_stopwatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20526);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86812);






/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports. The sandbox is another process and starts as soon as the config is known.
 * Meanwhile this process loads most of its code and reads the data.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function run(options) {
    const stopwatch = new _system_stopwatch_js__WEBPACK_IMPORTED_MODULE_5__/* .Stopwatch */ .e();
    const named = await readBaseline(options.baseline);
    const config = (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(options.configFile);
    const asking = (0,_asking_js__WEBPACK_IMPORTED_MODULE_4__/* .askingFor */ .Z)(config, options);
    const context = { ...options, config, asking, stopwatch };
    return (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .withOut */ .bm)(options.out, () => {
        const steps = Promise.all(/* import() */[__webpack_require__.e(720), __webpack_require__.e(9585), __webpack_require__.e(4112), __webpack_require__.e(4673), __webpack_require__.e(5855), __webpack_require__.e(8733), __webpack_require__.e(3525), __webpack_require__.e(4701), __webpack_require__.e(1395), __webpack_require__.e(4252), __webpack_require__.e(9549), __webpack_require__.e(2484), __webpack_require__.e(766), __webpack_require__.e(563)]).then(__webpack_require__.bind(__webpack_require__, 60563));
        const reading = steps.then(({ readWork }) => readWork(context, named));
        return (0,_evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_2__/* .withExecutor */ .w)(config, options, reading, async (executor) => {
            const { evaluateHead, findBase, reportRun } = await steps;
            const work = await reading;
            // From here on an earlier run's files must not lie beside this run's verdicts.
            (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .clearOut */ .u9)(options.out);
            const head = await evaluateHead(work, executor, context);
            const base = await findBase(work, executor, context);
            // No program runs any more, so helpers can end while reports are written.
            executor.close().catch(() => { });
            return reportRun(work, head, base, context);
        }).finally(() => asking.close());
    });
}
/** The results in the file or folder that --baseline names; otherwise the name itself. */
async function readBaseline(named) {
    if (named === undefined || named === 'none' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named))
        return named;
    const { readNamed } = await Promise.all(/* import() */[__webpack_require__.e(4673), __webpack_require__.e(4252), __webpack_require__.e(4982)]).then(__webpack_require__.bind(__webpack_require__, 64252));
    return readNamed(named);
}


/***/ })

};
