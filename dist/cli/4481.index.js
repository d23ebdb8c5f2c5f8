export const id = 4481;
export const ids = [4481,2800];
export const modules = {

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

/***/ 33423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ askedAndUsed),
/* harmony export */   Qb: () => (/* binding */ MOST_REASONS),
/* harmony export */   vl: () => (/* binding */ generatedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81073);
/** The part of a suite's results that tells how its samples were made. */


/** The most distinct reasons of questions without an answer. */
const MOST_REASONS = 5;
/** The way that a suite asked its model: for the reader, and to tell two sides apart. */
const askedAs = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** `openai at api.openai.com`, or the words of a command. */
    source: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    model: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.nullable(),
    /** The prompt's file, or `default`. */
    prompt: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
    /** A hash of the prompt's texts, before a problem is put in. */
    promptHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{8}$/),
    /** `temperature 0.8, max-tokens 512`; empty if all are the model's own. */
    settings: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq,
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ input: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, output: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 }).nullable();
/** The same with the tokens of all answers, kept ones too; null if some are not known. */
const askedAndUsed = askedAs.extend({ used: tokens });
const generatedSchema = askedAndUsed.extend({
    /** Answers to each prompt. */
    n: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    /** Questions; equal ones count once. */
    questions: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Answers from the repository or an earlier run. */
    kept: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Answers that this run got. */
    asked: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Questions that the service was asked and did not answer. */
    failed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Questions that were not asked. */
    missing: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Answers without code because the model refused, or cut off by the most tokens. */
    refused: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    truncated: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** Tokens of the answers that this run got; null if the service did not say them all. */
    tokens,
    /** Their cost by the config's prices; null if it is unknown. */
    cost: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nonnegative().nullable(),
    /** The reasons of questions without an answer, the most frequent first. */
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ reason: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq, questions: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 })).max(MOST_REASONS),
    /** Set if the suite was not evaluated: why, and what to do. */
    skipped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq.optional(),
});


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
    #cache;
    #warn;
    #asked = new Set();
    #isWritable = true;
    /**
     * @param cache answers that outlast the run; null for none
     * @param warn called with one line for each problem with the cache
     */
    constructor(cache, warn) {
        this.#passing = new record_folder/* RecordFolder */.a(this.#folder.path, seal/* UNSEALED */.s);
        this.#cache = cache;
        this.#warn = warn;
    }
    get(key) {
        for (const records of [this.#passing, this.#cache]) {
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
        if (!lasts || !this.#keep(answer.key, body))
            this.#passing.set(answer.key, body);
    }
    close() {
        this.#passing.close();
        this.#folder.remove();
        if (this.#cache === null)
            return;
        const { files, records } = this.#cache.ignored;
        if (records > 0)
            this.#warn(`${count(records, 'answer')} altered or damaged, and ignored`);
        if (files > 0)
            this.#warn(`${count(files, 'file')} written with another key, and ignored`);
        try {
            this.#cache.close();
        }
        catch (error) {
            this.#warn(`it could not be tidied up: ${(0,errors/* messageOf */.bD)(error)}`);
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
            this.#warn(`answers are not kept for later runs: ${(0,errors/* messageOf */.bD)(error)}`);
            return false;
        }
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
function count(number, noun) {
    return number === 1 ? `1 ${noun} was` : `${number} ${noun}s were`;
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
        refused: event?.pullRequest?.isFork === true ? FORK : null,
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

/***/ 6858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6943);
/* harmony import */ var _evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80766);
/* harmony import */ var _evaluate_read_suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7400);
/* harmony import */ var _evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36123);
/* harmony import */ var _system_stoppable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67941);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86812);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89116);







/**
 * Validate a config, read every dataset completely, run the reference solutions and try the tests
 * on wrong programs. No sample runs. If there is no program to run, no sandbox is opened.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function check(options) {
    const config = (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(options.configFile);
    const { progress, signal } = options;
    const suites = await (0,_system_stoppable_js__WEBPACK_IMPORTED_MODULE_4__/* .stoppable */ .pZ)(signal, () => (0,_evaluate_read_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSuites */ .i)(config, options.environment, false));
    const asksOf = await estimatesOf(config, suites, options);
    const programs = suites.reduce((sum, suite) => sum + (0,_evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_1__/* .countChecks */ .ls)(suite), 0);
    if (programs === 0) {
        return suites.map((suite) => ({
            ...{ suite, references: (0,_evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkWithoutRunning */ ._U)(suite), asks: asksOf(suite) },
        }));
    }
    const listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
    };
    const work = Promise.resolve({ suites, programs });
    return (0,_evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .withExecutor */ .w)(config, options, work, async (executor) => {
        const { description, notice } = executor.isolation;
        progress.say(`isolation: ${description}${notice === '' ? '' : `; note: ${notice}`}`);
        const checks = await (0,_evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkProblems */ .Xw)(suites, config, {
            ...{ executor, listener, signal },
            isForSamples: false,
        });
        progress.end();
        return checks.map(({ suite, report }) => ({ suite, references: report, asks: asksOf(suite) }));
    });
}
/** The estimates of suites that ask a model, by suite. */
async function estimatesOf(config, suites, options) {
    const asking = (0,_asking_js__WEBPACK_IMPORTED_MODULE_5__/* .askingFor */ .Z)(config, options);
    try {
        const estimates = await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_6__/* .estimateSuites */ .m)(config, suites, asking);
        return ({ config: { name } }) => estimates.find(({ suite }) => suite === name) ?? null;
    }
    finally {
        asking.close();
    }
}


/***/ }),

/***/ 89116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  dryRun: () => (/* binding */ dryRun),
  m: () => (/* binding */ estimateSuites),
  Y: () => (/* binding */ estimateText)
});

// EXTERNAL MODULE: ./src/config/load-config.ts
var load_config = __webpack_require__(6943);
// EXTERNAL MODULE: ./src/evaluate/answer-suites.ts
var answer_suites = __webpack_require__(97243);
// EXTERNAL MODULE: ./src/evaluate/read-suites.ts + 14 modules
var read_suites = __webpack_require__(7400);
// EXTERNAL MODULE: ./src/evaluate/shard-slice.ts
var shard_slice = __webpack_require__(12772);
// EXTERNAL MODULE: ./src/generate/answer-suite.ts + 26 modules
var answer_suite = __webpack_require__(72415);
// EXTERNAL MODULE: ./src/generate/budget.ts
var budget = __webpack_require__(57534);
// EXTERNAL MODULE: ./src/generate/credentials.ts
var credentials = __webpack_require__(73001);
;// CONCATENATED MODULE: ./src/generate/estimate.ts



/** English and code have about four characters a token (OpenAI's rule of thumb). */
const CHARACTERS_A_TOKEN = 4;
/**
 * Count the questions of a suite and estimate their cost. Nothing is asked.
 * @throws UserError if the file of kept answers cannot be used
 */
async function estimateSuite(config, suite, asking) {
    const { generate } = suite.config;
    await (0,answer_suite/* readKept */.D)((0,answer_suite/* keepFileOf */.L)(config, suite), asking);
    const keys = new Set();
    let [kept, characters] = [0, 0];
    for (const { ask } of suite.questions.of(suite)) {
        if (keys.has(ask.key))
            continue;
        keys.add(ask.key);
        if (asking.store.get(ask.key) === undefined)
            characters += lengthOf(ask);
        else
            kept += 1;
    }
    const missing = keys.size - kept;
    const input = Math.ceil(characters / CHARACTERS_A_TOKEN);
    const most = generate['max-tokens'];
    const output = most === undefined ? null : most * missing;
    const cost = output === null ? null : (0,budget/* costOf */.h)({ input, output }, generate.prices);
    return {
        ...{ questions: keys.size, kept, missing, input, output },
        cost: missing === 0 ? 0 : cost,
        whyNot: missing === 0 ? null : (0,credentials/* whyNotAsked */.C)(generate, asking),
    };
}
function lengthOf({ messages, prompt }) {
    if (messages.length === 0)
        return prompt.length;
    return messages.reduce((sum, { content }) => sum + content.length, 0);
}

// EXTERNAL MODULE: ./src/system/stoppable.ts
var stoppable = __webpack_require__(67941);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
// EXTERNAL MODULE: ./src/tasks/asking.ts + 2 modules
var tasks_asking = __webpack_require__(86812);
;// CONCATENATED MODULE: ./src/tasks/dry-run.ts









/**
 * Read everything that a run reads, and tell what it would ask and execute. Nothing is asked and
 * nothing is executed.
 * @returns the text for the terminal
 * @throws UserError for a mistake in the config or the data
 */
async function dryRun(options) {
    const config = (0,load_config/* loadConfig */.Z)(options.configFile);
    const { shard } = options;
    const whole = await (0,stoppable/* stoppable */.pZ)(options.signal, () => (0,read_suites/* checkSuites */.i)(config, options.environment));
    const suites = shard === null ? whole : whole.map((suite) => (0,shard_slice/* cutToShard */.Q)(suite, shard));
    const asking = (0,tasks_asking/* askingFor */.Z)(config, options);
    try {
        const estimates = await estimateSuites(config, suites, asking);
        const of = new Map(estimates.map((each) => [each.suite, each]));
        const lines = suites.map((suite) => {
            const { name } = suite.config;
            const found = of.get(name);
            const samples = `${name}: ${(0,numbers/* plural */.LS)(suite.samples, 'sample')}`;
            return found === undefined ? samples : `${samples}; ${estimateText(found)}`;
        });
        return `${lines.join('\n')}\nnothing was asked or executed\n`;
    }
    finally {
        asking.close();
    }
}
/** The estimates of all suites that ask a model. */
async function estimateSuites(config, suites, asking) {
    const estimates = [];
    for (const suite of suites) {
        const own = (0,answer_suites/* askingSuiteOf */.n)(suite, config);
        if (own === null)
            continue;
        const estimate = await estimateSuite(config, own, asking.open());
        estimates.push({ suite: suite.config.name, model: own.questions.asked.model, estimate });
    }
    return estimates;
}
/** `820 answers of small-1: 800 kept, 20 to ask (about 5,000 tokens in, cost unknown)`. */
function estimateText({ model, estimate }) {
    const { questions, kept, missing, input, output, cost, whyNot } = estimate;
    const of = model === null ? 'its command' : (0,text_escape/* plainLine */.h0)(model, text_escape/* LENGTHS */.WH.name);
    const all = `${(0,numbers/* plural */.LS)(questions, 'answer')} of ${of}`;
    if (missing === 0)
        return `${all}: all kept`;
    const out = output === null ? 'answers of any length' : `at most ${(0,numbers/* grouped */.zD)(output)} out`;
    const price = cost === null ? 'cost unknown' : `cost at most ${cost.toFixed(2)}`;
    const use = `about ${(0,numbers/* grouped */.zD)(input)} tokens in, ${out}, ${price}`;
    const not = whyNot === null ? '' : `; they cannot be asked here: ${(0,text_escape/* plainLine */.h0)(whyNot, text_escape/* LENGTHS */.WH.message)}`;
    return `${all}: ${(0,numbers/* grouped */.zD)(kept)} kept, ${(0,numbers/* grouped */.zD)(missing)} to ask (${use})${not}`;
}


/***/ })

};
