export const id = 9959;
export const ids = [9959];
export const modules = {

/***/ 57534:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ Budget),
/* harmony export */   h: () => (/* binding */ costOf)
/* harmony export */ });
/* harmony import */ var _records_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98754);

/** @returns null if the prices are unknown: a cost is never taken to be 0 */
function costOf({ input, output }, prices) {
    return prices === undefined ? null : (input * prices.input + output * prices.output) / 1e6;
}
/** The advice for a budget that ended. */
const NEXT = 'run again for the rest, or raise it';
/**
 * The requests, tokens and money that a suite may use in one run. A request counts when it starts;
 * tokens and money count when its answer comes, so answers under way may go beyond the limit.
 */
class Budget {
    #most;
    #prices;
    #requests = 0;
    #answers = 0;
    #counted = 0;
    #usage = { input: 0, output: 0 };
    /** @param share the part of the whole that this run may use: a shard has its share */
    constructor({ budget, prices }, share = 1) {
        const { requests, tokens, cost } = budget;
        this.#most = {
            ...(requests === undefined ? {} : { requests: Math.floor(requests * share) }),
            ...(tokens === undefined ? {} : { tokens: Math.floor(tokens * share) }),
            ...(cost === undefined ? {} : { cost: cost * share }),
        };
        this.#prices = prices;
    }
    /** Note that a question is sent. */
    start() {
        this.#requests += 1;
    }
    /** Note an answer. @param usage null if the service does not say */
    spend(usage) {
        this.#answers += 1;
        if (usage === null)
            return;
        this.#counted += 1;
        this.#usage = (0,_records_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .plus */ .tY)(this.#usage, usage);
    }
    /** The tokens of all answers so far; null if the service did not say them all. */
    get tokens() {
        return this.#counted === this.#answers ? this.#usage : null;
    }
    /** The cost of all answers so far; null if it is unknown. */
    get cost() {
        return this.tokens === null ? null : costOf(this.tokens, this.#prices);
    }
    /** The reason to send no further question; null if there is none. */
    get end() {
        const { requests, tokens, cost } = this.#most;
        if (requests !== undefined && this.#requests >= requests) {
            return `the budget of ${requests} requests is used up: ${NEXT}`;
        }
        if (tokens === undefined && cost === undefined)
            return null;
        if (this.tokens === null) {
            return 'the service does not say how many tokens it used, so the budget cannot be kept: use budget.requests';
        }
        const used = this.tokens.input + this.tokens.output;
        if (tokens !== undefined && used >= tokens)
            return `the budget of ${tokens} tokens is used up: ${NEXT}`;
        if (cost !== undefined && (this.cost ?? 0) >= cost)
            return `the budget of ${cost} is used up: ${NEXT}`;
        return null;
    }
}


/***/ }),

/***/ 73001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ whyNotAsked)
/* harmony export */ });
/** @returns the reason why a suite's model cannot be asked, and what to do; null if it can */
function whyNotAsked({ key }, { environment, refused }) {
    if (refused !== null)
        return refused;
    if (key === undefined || (environment[key] ?? '').trim() !== '')
        return null;
    return `the environment variable ${key} is not set: set it, or commit the answers with keep`;
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

/***/ 33423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ askedAndUsed),
/* harmony export */   Qb: () => (/* binding */ MOST_REASONS),
/* harmony export */   b5: () => (/* binding */ promptTexts),
/* harmony export */   vl: () => (/* binding */ generatedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98754);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81073);
/** The part of a suite's results that tells how its samples were made. */



/** The most distinct reasons of questions without an answer. */
const MOST_REASONS = 5;
/** The part of a prompt that results keep: messages, and characters of each. */
const MOST_MESSAGES = 20;
const LONGEST_PROMPT = 20_000;
/** The way that a suite asked its model: for the reader, and to tell two sides apart. */
const askedAs = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** `openai at api.openai.com`, or the words of a command. */
    source: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    model: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullable(),
    /** The prompt's file, or `default`. */
    prompt: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    /** A hash of the prompt's texts, before a problem is put in. */
    promptHash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{8}$/),
    /**
     * The prompt's texts before a problem is put in, cut if they are long; none for the default
     * prompt. Absent in results of earlier versions.
     */
    promptTexts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .gg), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_PROMPT) }))
        .max(MOST_MESSAGES)
        .optional(),
    /** `temperature 0.8, max-tokens 512`; empty if all are the model's own. */
    settings: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, output: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 }).nullable();
/** The same with the tokens of all answers, kept ones too; null if some are not known. */
const askedAndUsed = askedAs.extend({ used: tokens });
const generatedSchema = askedAndUsed.extend({
    /** Answers to each prompt. */
    n: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    /** Questions; equal ones count once. */
    questions: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Answers from the repository or an earlier run. */
    kept: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Answers that this run got. */
    asked: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Questions that the service was asked and did not answer. */
    failed: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Questions that were not asked. */
    missing: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Answers without code because the model refused, or cut off by the most tokens. */
    refused: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    truncated: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Tokens of the answers that this run got; null if the service did not say them all. */
    tokens,
    /** Their cost by the config's prices; null if it is unknown. */
    cost: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().nullable(),
    /** The reasons of questions without an answer, the most frequent first. */
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ reason: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, questions: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 })).max(MOST_REASONS),
    /** Set if the suite was not evaluated: why, and what to do. */
    skipped: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional(),
});
/** The texts of a prompt, as results keep them. */
function promptTexts(messages) {
    return messages
        .slice(0, MOST_MESSAGES)
        .map(({ role, content }) => ({ role, text: content.slice(0, LONGEST_PROMPT) }));
}


/***/ }),

/***/ 39965:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ METADATA_FIELDS),
/* harmony export */   Nk: () => (/* binding */ metadataOf),
/* harmony export */   R5: () => (/* binding */ metadataSchema),
/* harmony export */   aM: () => (/* binding */ joinMetadata)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** The fields of a sample's row that say what made it. */
const METADATA_FIELDS = [
    'model',
    'provider',
    'temperature',
    'top_p',
    'max_tokens',
    'prompt_name',
    'prompt_version',
    'tool',
    'tool_version',
];
/** The most different values of a field that results keep, and the longest one. */
const MOST_VALUES = 10;
const LONGEST_VALUE = 200;
/** Facts about how samples were made, by name: all different values, sorted. */
const metadataSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(100), zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_VALUE)).min(1).max(MOST_VALUES))
    .refine((all) => Object.keys(all).length <= 50, 'has over 50 names');
/** Values of a row or of a config as metadata; values that are no short text are left out. */
function metadataOf(values) {
    return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => {
        const isPlain = ['string', 'number', 'boolean'].includes(typeof value);
        const text = String(value).trim().slice(0, LONGEST_VALUE);
        return isPlain && text !== '' ? [[name, [text]]] : [];
    }));
}
/** The metadata of two groups of samples; undefined if neither has any. */
function joinMetadata(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const names = [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
    return Object.fromEntries(names.map((name) => {
        const values = [...new Set([...(one[name] ?? []), ...(other[name] ?? [])])];
        return [name, values.sort().slice(0, MOST_VALUES)];
    }));
}


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

/***/ 79476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   W7: () => (/* binding */ nominalOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The tags of problems, sorted. */
function tagsOf(problems) {
    return [...new Set(problems.flatMap(({ tags }) => tags ?? []))].sort();
}
/** Families and their transforms, in order of first appearance. */
function groupsOf(problems) {
    const families = new Map();
    for (const problem of problems) {
        for (const { family, transform } of problem.variants) {
            const transforms = families.get(family) ?? new Set();
            families.set(family, transforms.add(transform));
        }
    }
    return families;
}
const cuts = new WeakMap();
/**
 * Problems cut down to a group: those with its tag, each with the group's variants and, for a family with nominal verdicts of its own,
 * to those. Each cut is made once and kept, so that its tallies are made once too.
 */
function within(problems, group) {
    const { tag, family, transform } = group;
    if ((tag ?? family ?? transform) === undefined)
        return problems;
    const known = cuts.get(problems) ?? new Map();
    cuts.set(problems, known);
    const name = JSON.stringify([tag, family, transform]);
    const found = known.get(name) ?? cut(problems, group);
    known.set(name, found);
    return found;
}
function cut(problems, { tag, family, transform }) {
    const tagged = tag === undefined ? problems : problems.filter(({ tags }) => tags?.includes(tag));
    if ((family ?? transform) === undefined)
        return tagged;
    return tagged.map((problem) => {
        const nominal = family === undefined ? nominalOf(problem) : nominalOf(problem, family);
        const variants = problem.variants.filter((variant) => (family === undefined || variant.family === family) &&
            (transform === undefined || variant.transform === transform));
        return { ...problem, ...nominal, variants };
    });
}
/**
 * The nominal verdicts that a family's variants are compared with. Own keys only: a family may be
 * called `constructor`.
 * @param family absent for the suite's own nominal prompts
 */
function nominalOf({ nominal, nominalShares, nominals = {}, nominalsShares = {} }, family) {
    if (family === undefined || !Object.hasOwn(nominals, family))
        return { nominal, nominalShares };
    const shares = Object.hasOwn(nominalsShares, family) ? nominalsShares[family] : undefined;
    return { nominal: nominals[family] ?? nominal, nominalShares: shares };
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

// EXTERNAL MODULE: ./src/config/load-config.ts + 1 modules
var load_config = __webpack_require__(19161);
// EXTERNAL MODULE: ./src/evaluate/answer-suites.ts
var answer_suites = __webpack_require__(97243);
// EXTERNAL MODULE: ./src/evaluate/read-suites.ts + 1 modules
var read_suites = __webpack_require__(57162);
// EXTERNAL MODULE: ./src/evaluate/shard-slice.ts
var shard_slice = __webpack_require__(12772);
// EXTERNAL MODULE: ./src/generate/budget.ts
var budget = __webpack_require__(57534);
// EXTERNAL MODULE: ./src/generate/credentials.ts
var credentials = __webpack_require__(73001);
// EXTERNAL MODULE: ./src/generate/kept-answers.ts + 1 modules
var kept_answers = __webpack_require__(34572);
;// CONCATENATED MODULE: ./src/generate/estimate.ts



/** English and code have about four characters a token (OpenAI's rule of thumb). */
const CHARACTERS_A_TOKEN = 4;
/**
 * Count the questions of a suite and estimate their cost. Nothing is asked.
 * @throws UserError if the file of kept answers cannot be used
 */
async function estimateSuite(config, suite, asking) {
    const { generate } = suite.config;
    await (0,kept_answers/* readKept */.DL)((0,kept_answers/* keepFileOf */.LK)(config, suite), asking);
    const keys = new Set();
    let [kept, characters] = [0, 0];
    let output = 0;
    for (const { ask } of suite.questions.of(suite)) {
        if (keys.has(ask.key))
            continue;
        keys.add(ask.key);
        if (asking.store.get(ask.key) !== undefined) {
            kept += 1;
            continue;
        }
        characters += lengthOf(ask);
        const { maxTokens } = ask.settings;
        output = output === null || maxTokens === null ? null : output + maxTokens;
    }
    const missing = keys.size - kept;
    const input = Math.ceil(characters / CHARACTERS_A_TOKEN);
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
// EXTERNAL MODULE: ./src/tasks/asking.ts + 3 modules
var tasks_asking = __webpack_require__(22077);
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
        const estimate = await estimateSuite(config, own, await asking.open());
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
