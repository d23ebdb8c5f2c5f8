export const id = 3405;
export const ids = [3405];
export const modules = {

/***/ 92340:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  answerSuite: () => (/* binding */ answerSuite)
});

// EXTERNAL MODULE: ./src/records/answer.ts
var answer = __webpack_require__(98754);
// EXTERNAL MODULE: ./src/records/generated.ts
var generated = __webpack_require__(33423);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
// EXTERNAL MODULE: ./src/generate/ask-missing.ts + 23 modules
var ask_missing = __webpack_require__(44691);
// EXTERNAL MODULE: ./src/generate/credentials.ts
var credentials = __webpack_require__(73001);
;// CONCATENATED MODULE: ./src/generate/given-answers.ts
/** Answers handed on at a time. */
const GROUP = 100;
/**
 * The answers of a suite as samples, in the order of its questions.
 * @param place where messages say that they come from
 */
function* givenAnswers(suite, store, place) {
    let group = [];
    for (const { ask, variant } of suite.questions.of(suite)) {
        const found = store.get(ask.key);
        if (found === undefined)
            continue;
        const { text, ended } = found.answer;
        const kind = ask.api === 'completion' ? 'completion' : 'either';
        const how = ended === 'length' || ended === 'refused' ? { ended } : {};
        group.push({ variant, problem: ask.problem, answer: { kind, text, ...how }, place });
        if (group.length < GROUP)
            continue;
        yield group;
        group = [];
    }
    if (group.length > 0)
        yield group;
}

// EXTERNAL MODULE: ./src/generate/kept-answers.ts + 1 modules
var kept_answers = __webpack_require__(34572);
// EXTERNAL MODULE: ./src/score/median.ts
var median = __webpack_require__(94062);
// EXTERNAL MODULE: ./src/generate/budget.ts
var budget = __webpack_require__(57534);
;// CONCATENATED MODULE: ./src/generate/use.ts


/** Collects the use of nominal answers, kept ones too. What one answer does not say is unknown. */
class UseCounter {
    #answers = new Map();
    note(problem, { usage, latencyMs }) {
        const known = this.#answers.get(problem) ?? [];
        known.push({ usage, latencyMs });
        this.#answers.set(problem, known);
    }
    /** @param prices of tokens; undefined if they are unknown */
    uses(prices) {
        return new Map([...this.#answers].map(([problem, answers]) => {
            const usages = answers.flatMap(({ usage }) => usage ?? []);
            const latencies = answers.flatMap(({ latencyMs }) => latencyMs ?? []);
            const costs = usages.flatMap((usage) => (0,budget/* costOf */.h)(usage, prices) ?? []);
            const use = {
                ...inFull(answers, usages, { tokens: sum(usages.map((u) => u.input + u.output)) }),
                ...inFull(answers, costs, { cost: sum(costs) }),
                ...inFull(answers, latencies, {
                    latencyMs: sum(latencies),
                    medianLatencyMs: latencies.length === 0 ? 0 : (0,median/* medianOf */.u)(latencies),
                }),
            };
            return [problem, use];
        }));
    }
}
/** The fields if every answer says what they need, otherwise none. */
function inFull(answers, known, fields) {
    return known.length === answers.length ? fields : {};
}
function sum(numbers) {
    return numbers.reduce((total, each) => total + each, 0);
}

;// CONCATENATED MODULE: ./src/generate/answer-suite.ts








/**
 * Get the answers to all prompts of a suite: those that are kept, and the others from its model.
 * Each answer is kept as soon as it is there.
 * @throws UserError if the file of kept answers cannot be used
 */
async function answerSuite(config, suite, asking) {
    const file = (0,kept_answers/* keepFileOf */.LK)(config, suite);
    const inFile = await (0,kept_answers/* readKept */.DL)(file, asking);
    const missing = missingOf(suite, asking);
    const whyNot = missing.size === 0 ? null : (0,credentials/* whyNotAsked */.C)(suite.config.generate, asking);
    const asked = missing.size === 0 || whyNot !== null
        ? ask_missing/* NOTHING_ASKED */.j
        : await (0,ask_missing/* askMissing */.m)(config, suite, asksOf(suite), missing, file, asking);
    if (file !== null && (asked.answered > 0 || (0,kept_answers/* lacks */.pO)(inFile, suite, asking))) {
        file.write((0,kept_answers/* keptOf */.uq)(suite, asking));
    }
    const skipped = whyNot === null
        ? null
        : `${missing.size === 1 ? '1 answer is' : `${(0,numbers/* grouped */.zD)(missing.size)} answers are`} missing, because ${whyNot}`;
    return toAnswered(suite, asking, asked, file, skipped);
}
function* asksOf(suite) {
    for (const { ask } of suite.questions.of(suite))
        yield ask;
}
/** The keys of the questions without an answer. */
function missingOf(suite, { store }) {
    const missing = new Set();
    for (const { ask } of suite.questions.of(suite)) {
        if (!missing.has(ask.key) && store.get(ask.key) === undefined)
            missing.add(ask.key);
    }
    return missing;
}
function toAnswered(suite, asking, asked, file, skipped) {
    const { store } = asking;
    const keys = new Set();
    const use = new UseCounter();
    const counts = { samples: 0, kept: 0, refused: 0, truncated: 0 };
    let used = { input: 0, output: 0 };
    for (const { ask } of suite.questions.of(suite)) {
        const isNew = !keys.has(ask.key);
        keys.add(ask.key);
        const found = store.get(ask.key);
        if (found === undefined)
            continue;
        counts.samples += 1;
        if (ask.family === null)
            use.note(ask.problem, found.answer);
        if (!isNew)
            continue;
        const { usage } = found.answer;
        used = used === null || usage === undefined ? null : (0,answer/* plus */.tY)(used, usage);
        if (found.isKept)
            counts.kept += 1;
        if (found.answer.ended === 'refused')
            counts.refused += 1;
        if (found.answer.ended === 'length')
            counts.truncated += 1;
    }
    const { samples, ...told } = counts;
    const questions = keys.size;
    const reasons = [...asked.reasons].sort(([, a], [, b]) => b - a).slice(0, generated/* MOST_REASONS */.Qb);
    const place = { file: file?.label ?? `answers of ${suite.config.name}` };
    return {
        samples: skipped === null ? samples : 0,
        uses: use.uses(suite.config.generate.prices),
        source: {
            files: [],
            variantOf: () => 'is no answer of a model',
            given: () => (skipped === null ? givenAnswers(suite, store, place) : []),
        },
        generated: {
            ...suite.questions.asked,
            ...{ n: suite.questions.n, questions, ...told, asked: asked.answered },
            ...{ failed: asked.failed, missing: questions - told.kept - asked.answered - asked.failed },
            ...{ used, tokens: asked.tokens, cost: asked.cost },
            reasons: reasons.map(([reason, of]) => ({ reason, questions: of })),
            ...(skipped === null ? {} : { skipped }),
        },
    };
}


/***/ }),

/***/ 34572:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LK: () => (/* binding */ keepFileOf),
  uq: () => (/* binding */ keptOf),
  pO: () => (/* binding */ lacks),
  DL: () => (/* binding */ readKept)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/dataset/containers/lines.ts
var containers_lines = __webpack_require__(97478);
// EXTERNAL MODULE: ./src/records/answer.ts
var answer = __webpack_require__(98754);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/make-folder.ts
var make_folder = __webpack_require__(50136);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
;// CONCATENATED MODULE: ./src/generate/keep-file.ts









/** The file of a suite's answers in the repository: one answer a line, in the order of prompts. */
class KeepFile {
    path;
    /** Its name in messages. */
    label;
    /** True if it is the base's own file. */
    isOfBase;
    /**
     * @param folder as the config has it
     * @param at the place of the folder's name in the config
     * @throws UserError if it is no place in the repository
     */
    constructor(config, suite, folder, at) {
        const [first] = config.starts;
        const start = config.starts.find((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(each, folder))) ?? first;
        const inside = (0,external_node_path_.resolve)(start, folder);
        const fail = (message) => {
            throw new errors/* UserError */.yo([{ place: config.placeOf(at), message: `keep: ${folder} ${message}` }]);
        };
        if (!(0,paths/* isInside */.FK)(inside, config.repository))
            fail('is outside of the repository: name a folder in it');
        if (!mayBeFolder(inside))
            fail('is or is below a file: name a folder');
        this.path = (0,external_node_path_.join)(inside, `${suite.replaceAll('/', '%2F')}.jsonl`);
        if (!(0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(this.path), config.repository))
            fail('leads out of the repository: replace the link');
        const found = (0,external_node_fs_.lstatSync)(this.path, { throwIfNoEntry: false });
        if (found !== undefined && !found.isFile())
            fail('has no file but something else there: remove it');
        this.label = (0,external_node_path_.relative)(config.worktree ?? '', this.path) || this.path;
        this.isOfBase = config.worktree !== null;
    }
    /**
     * Read all answers. Lines that are no answers are counted and left out.
     * @throws UserError if the file cannot be read as text
     */
    async read(take) {
        if (!(0,external_node_fs_.existsSync)(this.path))
            return null;
        let lines = 0;
        let first = 0;
        for await (const group of (0,containers_lines/* readLines */.S)(this.path, this.label)) {
            for (const { text, place } of group) {
                const answer = parse(text);
                if (answer !== null)
                    take(answer);
                else if (++lines === 1)
                    first = place.line;
            }
        }
        return lines === 0 ? null : { lines, first };
    }
    /** Add an answer at once, so that a run that is stopped loses nothing. */
    append(answer) {
        (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(this.path));
        (0,external_node_fs_.appendFileSync)(this.path, lineOf(answer));
    }
    /** Replace the file by these answers; it appears complete or not at all. */
    write(answers) {
        (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(this.path));
        const part = `${this.path}.${(0,external_node_crypto_.randomUUID)()}`;
        const file = (0,external_node_fs_.openSync)(part, 'wx');
        try {
            for (const answer of answers)
                (0,external_node_fs_.writeSync)(file, lineOf(answer));
            (0,external_node_fs_.closeSync)(file);
            (0,external_node_fs_.renameSync)(part, this.path);
        }
        catch (error) {
            (0,external_node_fs_.rmSync)(part, { force: true });
            throw error;
        }
    }
}
/** False if a file stands where the folder or one above it should be. */
function mayBeFolder(folder) {
    let nearest = folder;
    while (!(0,external_node_fs_.existsSync)(nearest))
        nearest = (0,external_node_path_.dirname)(nearest);
    return (0,external_node_fs_.statSync)(nearest).isDirectory();
}
function lineOf(answer) {
    return `${JSON.stringify(answer)}\n`;
}
function parse(line) {
    try {
        return answer/* keptAnswer */.VJ.parse((0,bounded_json/* parseBounded */.nh)(line));
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/generate/kept-answers.ts

/** @returns null if the repository keeps no answers */
function keepFileOf(config, { config: suite, index }) {
    const { keep } = suite.generate;
    if (keep === undefined)
        return null;
    return new KeepFile(config, suite.name, keep, ['suites', index, 'generate', 'keep']);
}
/**
 * Take the answers that the repository keeps.
 * @returns their keys
 */
async function readKept(file, { store, listener }) {
    const keys = new Set();
    if (file === null)
        return keys;
    const unread = await file.read((answer) => {
        store.take(answer);
        keys.add(answer.key);
    });
    if (unread === null)
        return keys;
    const lines = unread.lines === 1 ? 'one line is no answer' : `${unread.lines} lines are no answers`;
    const place = `${file.label}:${unread.first}${file.isOfBase ? ' at the base' : ''}`;
    listener.say(`note: ${place}: ${lines}, and ignored`);
    return keys;
}
/** True if there are answers that the file should have and has not, such as those of a cache. */
function lacks(inFile, suite, asking) {
    for (const ask of allOf(suite)) {
        if (!inFile.has(ask.key) && keptAnswerTo(ask, asking) !== null)
            return true;
    }
    return false;
}
/** The questions to all prompts of a suite, also those of other shards. */
function* allOf({ questions, dataset }) {
    for (const { ask } of questions.of({ dataset, slice: null }))
        yield ask;
}
/** Null if there is no answer that lasts. */
function keptAnswerTo({ key }, { store }) {
    const answer = store.get(key)?.answer;
    return answer === undefined || answer.ended === 'refused' ? null : answer;
}
/** The answers to all prompts of a suite in their order, each once. */
function* keptOf(suite, asking) {
    const written = new Set();
    for (const ask of allOf(suite)) {
        if (written.has(ask.key))
            continue;
        const answer = keptAnswerTo(ask, asking);
        if (answer === null)
            continue;
        written.add(ask.key);
        yield answer;
    }
}


/***/ }),

/***/ 94062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/**
 * The middle of some numbers, or the mean of the two in the middle.
 * @throws RangeError if there are none
 */
function medianOf(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
    if (low === undefined || high === undefined)
        throw new RangeError('no numbers');
    return (low + high) / 2;
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


/***/ })

};
