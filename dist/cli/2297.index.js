export const id = 2297;
export const ids = [2297];
export const modules = {

/***/ 6809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Id: () => (/* binding */ MOST_ARMS),
/* harmony export */   L7: () => (/* binding */ armKeys),
/* harmony export */   aN: () => (/* binding */ withArms),
/* harmony export */   oX: () => (/* binding */ VARIED)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90081);
/* harmony import */ var _generate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16781);
/* harmony import */ var _metadata_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61805);




const MOST_ARMS = 50;
/** The settings that a matrix may vary; a value of each makes an arm. */
const VARIED = [
    'prompt',
    'system',
    'provider',
    'base-url',
    'model',
    'temperature',
    'top-p',
    'max-tokens',
];
const arm = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** Keys that differ from those of the suite. */
    generate: _generate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .generatePart */ .v2.optional(),
    /** Given samples, in place of the suite's model or samples. */
    samples: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .paths */ .f0.optional(),
    extract: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .oneOf */ .yL)(['auto', 'none']).optional(),
    metadata: _metadata_js__WEBPACK_IMPORTED_MODULE_2__/* .metadata */ .y,
}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('an arm such as { name: terse, generate: { prompt: prompts/terse.md } }'));
const MATRIX = 'a mapping such as { prompt: [a.md, b.md], model: [small-1, small-2] }';
/** The keys of a suite with several arms. */
const armKeys = {
    /** Other ways to the samples of the same problems, to be compared. */
    arms: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(arm, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('a list of arms'))
        .max(MOST_ARMS, `has more than ${MOST_ARMS}`)
        .optional(),
    /** Lists of values; each combination is an arm. */
    matrix: zod__WEBPACK_IMPORTED_MODULE_3__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(VARIED), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig()]), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('a list of values'))
        .min(1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('a list of values')), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)(MATRIX))
        .optional(),
    /** The arm that all others are compared with; the first one by default. */
    control: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.optional(),
};
/** The part of a suite that its arms come from. All else is checked with each arm. */
const withArms = zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({
    ...armKeys,
    name: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    generate: zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({}).optional(),
    gates: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .looseObject */ ._H3({ arm: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.optional() })).optional(),
});


/***/ }),

/***/ 90081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $_: () => (/* binding */ NOT_YET),
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   f0: () => (/* binding */ paths),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Planned keys that this version does not support yet, to tell them apart from misspelt ones. */
const NOT_YET = new Set(['interpreter', 'preload', 'trend']);
/** One of a few words; the message for others names both the words and the value found. */
function oneOf(values) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values, {
        error: ({ input }) => `expected one of ${values.join(', ')}, found ${JSON.stringify(input)}`,
    });
}
/** A message with the expected and the found value. */
const found = (expected) => ({
    error: ({ input }) => input === undefined
        ? `is missing: expected ${expected}`
        : `expected ${expected}, found ${brief(input)}`,
});
function brief(input) {
    if (Array.isArray(input))
        return input.length === 0 ? 'an empty list' : 'a list';
    if (input === null)
        return 'nothing';
    if (typeof input === 'object')
        return 'a mapping';
    return JSON.stringify(input)?.slice(0, 80) ?? String(input);
}
const path = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(found('a path')).min(1, 'expected a path, found an empty string');
/** A path, a glob, or a list of them; always read as a list. */
const paths = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(path).min(1, found('a path or a list of them'))], found('a path, a glob or a list of them'))
    .transform((value) => (typeof value === 'string' ? [value] : value));
/** A whole number within bounds. */
const count = (least, most) => zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(found(`a whole number from ${least} to ${most}`))
    .min(least, found(`a whole number from ${least} to ${most}`))
    .max(most, found(`a whole number from ${least} to ${most}`));
/** A name that reports can show unchanged. */
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(found('a name'))
    .regex(/^[\w.@/+-]{1,100}$/, found('a name of letters, digits and . _ - / @ +'));


/***/ }),

/***/ 16781:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D0: () => (/* binding */ modelFields),
/* harmony export */   YL: () => (/* binding */ isGitHubPrompt),
/* harmony export */   cM: () => (/* binding */ generate),
/* harmony export */   ux: () => (/* binding */ USUAL_ADDRESS),
/* harmony export */   v2: () => (/* binding */ generatePart)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _records_answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98754);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90081);
/* harmony import */ var _units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34529);




/** The providers whose answers Passgate asks for itself, and their usual addresses. */
const PROVIDERS = ['openai', 'anthropic'];
const USUAL_ADDRESS = {
    openai: 'https://api.openai.com/v1',
    anthropic: 'https://api.anthropic.com',
};
const MOST_SAMPLES = 10_000;
const MOST_CONCURRENCY = 256;
const LONGEST_TIMEOUT = 300_000;
const MOST_STOPS = 16;
const path = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a path')).min(1, 'expected a path, found an empty string').max(1000);
const amount = (what, most) => zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(what)).min(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(what)).max(most, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(what));
const price = amount('a price in one currency for a million tokens, such as 0.15', 1e6);
/** A prompt in GitHub's own form, which may name the model too. */
const isGitHubPrompt = (file) => /\.prompt\.ya?ml$/.test(file);
/** The parts of a request that a prompt in GitHub's form may have as well. */
const modelFields = {
    model: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('the name of a model')).min(1).max(200),
    temperature: amount('a number from 0 to 2, such as 0.8', 2),
    topP: amount('a number from 0 to 1, such as 0.95', 1),
    maxTokens: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, 1_000_000),
};
/** Fields of a request that other keys decide, or that an answer could not be read with. */
const OWN_FIELDS = ['model', 'messages', 'prompt', 'system', 'stream', 'n'];
const address = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('an address such as http://127.0.0.1:8080/v1'))
    .max(1000)
    .superRefine((text, context) => {
    const add = (message) => context.addIssue({ code: 'custom', message });
    let url;
    try {
        url = new URL(text);
    }
    catch {
        add(`expected an address such as http://127.0.0.1:8080/v1, found ${JSON.stringify(text)}`);
        return;
    }
    if (url.protocol !== 'http:' && url.protocol !== 'https:')
        add('expected http:// or https://');
    if (url.username !== '' || url.password !== '') {
        add('has a user or password: put it in an environment variable, and name that in key');
    }
    if (url.search !== '' && /key|token|secret/i.test(url.search)) {
        add('has a secret: put it in an environment variable, and name that in key');
    }
    if (url.hash !== '')
        add('has a # part: remove it');
});
/** The keys of the way to ask a model. */
const generateFields = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    provider: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(PROVIDERS).optional(),
    /** A program that answers questions on its standard input; it replaces the provider. */
    command: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a word of a command'))
        .min(1, 'expected a word of a command, found an empty string')
        .max(1000), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a command as a list, such as [python3, evals/ask.py]'))
        .min(1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a command as a list, such as [python3, evals/ask.py]'))
        .max(100)
        .optional(),
    'base-url': address.optional(),
    /** Absent too if the prompt's own file names it. */
    model: modelFields.model.optional(),
    api: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .oneOf */ .yL)(_records_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .APIS */ .yc).default('chat'),
    /** The name of an environment variable; absent for endpoints without a key. */
    key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('the name of an environment variable'))
        .regex(/^[A-Za-z_]\w{0,199}$/, {
        error: () => 'expected the NAME of an environment variable, such as OPENAI_API_KEY, never the key itself',
    })
        .optional(),
    prompt: path.optional(),
    system: path.optional(),
    /** Answers to each prompt; by default the largest k. */
    n: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, MOST_SAMPLES).optional(),
    temperature: modelFields.temperature.optional(),
    'top-p': modelFields.topP.optional(),
    seed: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0, 2 ** 31 - 1).optional(),
    'max-tokens': modelFields.maxTokens.optional(),
    stop: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1000), zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().min(1).max(1000)).max(MOST_STOPS)], (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a text or a list of texts'))
        .transform((value) => (typeof value === 'string' ? [value] : value))
        .default([]),
    extra: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(200), zod__WEBPACK_IMPORTED_MODULE_3__/* .json */ .Pq9(), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a mapping of further fields'))
        .default({})
        .superRefine((fields, context) => {
        for (const field of OWN_FIELDS) {
            if (!Object.hasOwn(fields, field))
                continue;
            const message = `"${field}" is decided by other keys: remove it`;
            context.addIssue({ code: 'custom', message, path: [field] });
        }
    }),
    concurrency: zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz('auto'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, MOST_CONCURRENCY)], {
        error: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(`auto or a number from 1 to ${MOST_CONCURRENCY}`).error,
    })
        .default('auto'),
    timeout: _units_js__WEBPACK_IMPORTED_MODULE_2__/* .duration */ .p0
        .refine((ms) => typeof ms !== 'number' || ms <= LONGEST_TIMEOUT, 'is out of range: expected at most 300s')
        .prefault('120s'),
    budget: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
        requests: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0, 10_000_000).optional(),
        tokens: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0, 1e12).optional(),
        cost: amount('an amount of money, such as 5.00', 1e9).optional(),
    }, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a mapping such as { requests: 2000, cost: 5.00 }'))
        .default({}),
    prices: zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ input: price, output: price }, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a mapping such as { input: 0.15, output: 0.60 }'))
        .optional(),
    /** A folder of the repository for the answers: one file for each suite. */
    keep: path.optional(),
}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a mapping such as { provider: openai, model: small-1, key: OPENAI_API_KEY }'));
/** The keys that an arm may have otherwise than its suite. */
const generatePart = generateFields.partial();
/** The way to ask a model for a suite's samples. */
const generate = generateFields
    .superRefine((given, context) => {
    const add = (message, ...at) => context.addIssue({ code: 'custom', message, path: at });
    const { provider, command, budget, prices } = given;
    if (provider === undefined && command === undefined) {
        add(`is missing: expected one of ${PROVIDERS.join(', ')}, or a command`, 'provider');
    }
    if (provider !== undefined && command !== undefined) {
        add('is given beside a provider: leave one of them out', 'command');
    }
    const mayNameModel = given.prompt !== undefined && isGitHubPrompt(given.prompt);
    if (provider !== undefined && given.model === undefined && !mayNameModel) {
        add('is missing: expected the name of a model', 'model');
    }
    if (command !== undefined && given['base-url'] !== undefined) {
        add('is for a provider: leave it out beside a command', 'base-url');
    }
    if (provider === 'anthropic' && given.api === 'completion') {
        add('anthropic has chat only', 'api');
    }
    if (given.api === 'completion' && given.system !== undefined) {
        add('a completion has no system message: leave it out, or use api: chat', 'system');
    }
    if (budget.cost !== undefined && prices === undefined) {
        add('needs prices: add for example prices: { input: 0.15, output: 0.60 }', 'budget', 'cost');
    }
})
    .optional();


/***/ }),

/***/ 38909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ LONGEST_POINTER),
/* harmony export */   Hu: () => (/* binding */ IS_LFS_POINTER),
/* harmony export */   NS: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/** Pointers are shorter, in bytes; see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LONGEST_POINTER = 1024;
/** The first line of a pointer; the earliest versions named `hawser`. */
const FIRST_LINE = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?(?:\n|$)/;
/** The message for such a file; it ends a sentence that begins with the file's name. */
const IS_LFS_POINTER = 'is a Git LFS pointer, not the data: add "lfs: true" to the checkout step, or run "git lfs install" and "git lfs pull"';
/**
 * True when a file is a Git LFS pointer, whatever its name.
 * @param bytes the whole file, or more than LONGEST_POINTER bytes of its start
 */
function isLfsPointer(bytes) {
    return bytes.length <= LONGEST_POINTER && FIRST_LINE.test(bytes.toString('latin1'));
}


/***/ }),

/***/ 61805:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ metadata)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90081);


const NAME = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('a name of letters, digits, _ and -');
const MAPPING = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('a mapping such as { model: small-1, temperature: 0.2 }');
/** Facts about how given samples were made, by any names. */
const metadata = zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[\w-]{1,100}$/, NAME), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(200), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()], (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('a text or a number')), { error: (issue) => (issue.code === 'invalid_key' ? NAME : MAPPING).error(issue) })
    .refine((all) => Object.keys(all).length <= 30, 'has over 30 names: use fewer')
    .optional();


/***/ }),

/***/ 33843:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ needsRatios),
/* harmony export */   cZ: () => (/* binding */ numbersOf),
/* harmony export */   oH: () => (/* binding */ furtherOf),
/* harmony export */   qd: () => (/* binding */ metrics)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88532);
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);
/* harmony import */ var _records_metric_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73013);
/* harmony import */ var _records_tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28913);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94185);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90081);






const NAMES = (0,_records_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .keysOf */ .Y)(_records_metric_table_js__WEBPACK_IMPORTED_MODULE_1__/* .METRICS */ .C).filter(_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isFurther */ .fj);
const ENTRY = 'the name of a metric, or a mapping with command and numbers';
/** The metric beside pass@k that a text names; null if it names none. */
function namedBy(text) {
    const metric = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMetric */ .uo)(text);
    return metric !== null && metric.kind !== 'custom' && (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isFurther */ .fj)(metric.kind) ? metric : null;
}
const named = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP()
    .refine((text) => namedBy(text) !== null)
    .transform((text) => namedBy(text) ?? zod__WEBPACK_IMPORTED_MODULE_6__/* .NEVER */ .tm);
/** The message for an entry that is neither a metric nor a command. */
function whyNoEntry(input) {
    if (typeof input !== 'string')
        return (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(ENTRY).error({ input });
    const metric = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMetric */ .uo)(input);
    if (metric !== null && metric.kind !== 'custom')
        return `${input} is in every report: leave it out`;
    const hint = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(input, NAMES) || `; expected one of ${NAMES.join(', ')}`;
    return `unknown metric ${JSON.stringify(input)}${hint}`;
}
const word = zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a word of a command')).min(1).max(1000);
/** Numbers of each sample that a command of the repository gives. */
const measured = zod__WEBPACK_IMPORTED_MODULE_5__/* .strictObject */ .rej({
    /** Its words; the name of a file of the repository stands for that file. */
    command: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(word, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a command as a list, such as [python3, evals/lint.py]'))
        .min(1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a command as a list, such as [python3, evals/lint.py]'))
        .max(100),
    /** More files that it reads, which lie beside it under their own names. */
    files: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(word, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a list of files')).max(20).default([]),
    numbers: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('the name of a number'))
        .regex(_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .CUSTOM_NAME */ .sb, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a name of small letters, digits and hyphens, such as lint')), (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a list of names, such as [lint]'))
        .min(1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a list of names, such as [lint]'))
        .max(20),
}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(ENTRY));
/** The metrics beside pass@k of a suite. */
const metrics = zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([measured, named], { error: ({ input }) => whyNoEntry(input) }), (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a list of metrics, such as [timeout-rate]'))
    .max(50)
    .default([])
    .superRefine((entries, context) => {
    const seen = new Set(NAMES);
    for (const [place, entry] of entries.entries()) {
        for (const name of 'command' in entry ? entry.numbers : []) {
            if (seen.has(name)) {
                const message = `there is a metric ${name} already: use another name`;
                context.addIssue({ code: 'custom', message, path: [place, 'numbers'] });
            }
            seen.add(name);
        }
    }
});
/** The metrics beside pass@k that a suite and its gates name, in the order of reports. */
function furtherOf({ metrics: entries, gates }) {
    return (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .furtherMetrics */ .MC)([...namedIn(entries), ...gates.map(({ metric }) => metric)]);
}
/** True if a suite compares the cost of programs with that of its reference solutions. */
function needsRatios(suite) {
    return furtherOf(suite).some(({ kind }) => (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(kind) === 'ratio');
}
function namedIn(entries) {
    return entries.flatMap((entry) => 'command' in entry ? entry.numbers.map((name) => ({ kind: 'custom', k: null, name })) : [entry]);
}
/** The names that the commands of a suite give to their numbers. */
function numbersOf(entries) {
    return entries.flatMap((entry) => ('command' in entry ? entry.numbers : []));
}


/***/ }),

/***/ 26554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ mostMutants),
/* harmony export */   T: () => (/* binding */ mutate)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _records_strength_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73533);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90081);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33843);




/** Mutants of the reference solutions, which show how strong the tests are. */
const mutate = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .boolean */ .zMY(), zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({ most: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(1, _records_strength_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_MUTANTS */ .fT).default(_records_strength_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_MUTANTS */ .Mq) })], (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)(`true, or { most: ${_records_strength_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_MUTANTS */ .Mq} } with a number from 1 to ${_records_strength_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_MUTANTS */ .fT}`))
    .default(false);
/** The most mutants of each problem; null if neither a suite nor one of its metrics asks for some. */
function mostMutants(suite) {
    const { mutate: asked } = suite;
    const isWanted = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .furtherOf */ .oH)(suite).some(({ kind }) => kind === 'test-strength');
    if (asked === false)
        return isWanted ? _records_strength_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_MUTANTS */ .Mq : null;
    return asked === true ? _records_strength_js__WEBPACK_IMPORTED_MODULE_0__/* .USUAL_MUTANTS */ .Mq : asked.most;
}


/***/ }),

/***/ 68854:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tq: () => (/* binding */ perturb),
/* harmony export */   Yb: () => (/* binding */ wholeFamilies),
/* harmony export */   rk: () => (/* binding */ wantedTransforms)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _perturb_families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75966);
/* harmony import */ var _perturb_transform_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90109);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94185);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90081);





const MOST_SEEDS = 100;
const MOST_INTENSITY = 10;
const MOST_LEVELS = 10;
const level = zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a number such as 0.5'))
    .positive((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a number above 0, such as 0.5'))
    .max(MOST_INTENSITY, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)(`a number of at most ${MOST_INTENSITY}`));
/** The perturbed prompts that a suite makes of its own problems. */
const perturb = zod__WEBPACK_IMPORTED_MODULE_4__/* .strictObject */ .rej({
    /** Without `transforms` too, these are ReCode's. */
    families: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .oneOf */ .yL)(_perturb_families_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU), (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a list of families, such as [docstring, func_name]'))
        .min(1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a list of families, such as [docstring, func_name]'))
        .optional(),
    /** Transforms besides those of `families`. */
    transforms: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('the name of a transform')).superRefine((transform, context) => {
        if ((0,_perturb_transform_names_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(transform) !== undefined)
            return;
        const message = `there is no transform "${transform.slice(0, 80)}"${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(transform, _perturb_transform_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ALL_TRANSFORMS */ .e)}`;
        context.addIssue({ code: 'custom', message });
    }), (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a list of transforms, such as [ButterFingersPerturbation]'))
        .min(1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a list of transforms, such as [ButterFingersPerturbation]'))
        .optional(),
    /** The number of variants of each problem for a transform that is random. */
    seeds: (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .count */ .U9)(1, MOST_SEEDS).default(5),
    /** Scales the share of what a transform changes; several levels give variants of each. */
    intensity: zod__WEBPACK_IMPORTED_MODULE_4__/* .union */ .KCZ([level, zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(level).min(1).max(MOST_LEVELS)], (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a number or a list of them'))
        .transform((value) => [...new Set(typeof value === 'number' ? [value] : value)])
        .default([1]),
}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .found */ .F9)('a mapping such as { families: [docstring, func_name], seeds: 5 }'))
    .optional();
/** The families that a suite wants as a whole. */
function wholeFamilies({ families, transforms }) {
    return families ?? (transforms === undefined ? _perturb_families_js__WEBPACK_IMPORTED_MODULE_0__/* .DEFAULT_FAMILIES */ .hB : []);
}
/** The names of the transforms that a suite asks for, by family, each once. */
function wantedTransforms(wanted) {
    const whole = wholeFamilies(wanted);
    const byFamily = new Map();
    for (const family of _perturb_families_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU) {
        const own = whole.includes(family) ? _perturb_transform_names_js__WEBPACK_IMPORTED_MODULE_1__/* .TRANSFORM_NAMES */ .EP[family] : [];
        const named = wanted.transforms?.filter((name) => (0,_perturb_transform_names_js__WEBPACK_IMPORTED_MODULE_1__/* .familyOf */ .Ap)(name) === family) ?? [];
        const names = [...new Set([...own, ...named])];
        if (names.length > 0)
            byFamily.set(family, names);
    }
    return byFamily;
}


/***/ }),

/***/ 59863:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qn: () => (/* binding */ configSchema),
  W: () => (/* binding */ gatesIn),
  Af: () => (/* binding */ limitsOf),
  vz: () => (/* binding */ writtenConfigSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/formats/formats.ts + 12 modules
var formats = __webpack_require__(1995);
// EXTERNAL MODULE: ./src/records/baseline-source.ts
var baseline_source = __webpack_require__(35581);
// EXTERNAL MODULE: ./src/records/limits.ts
var records_limits = __webpack_require__(77112);
// EXTERNAL MODULE: ./src/records/options.ts
var options = __webpack_require__(14488);
// EXTERNAL MODULE: ./src/records/tables.ts
var tables = __webpack_require__(28913);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
// EXTERNAL MODULE: ./src/config/arm-keys.ts
var arm_keys = __webpack_require__(6809);
// EXTERNAL MODULE: ./src/config/fields.ts
var fields = __webpack_require__(90081);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/records/bounds.ts
var bounds = __webpack_require__(96477);
// EXTERNAL MODULE: ./src/records/group.ts
var group = __webpack_require__(97857);
// EXTERNAL MODULE: ./src/records/labels.ts
var labels = __webpack_require__(51823);
// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
;// CONCATENATED MODULE: ./src/config/gate.ts








const bound = schemas/* number */.aig((0,fields/* found */.F9)('a share between 0 and 1')).min(0, (0,fields/* found */.F9)('a share between 0 and 1'));
const metric = schemas/* string */.YjP((0,fields/* found */.F9)('a metric such as pass@1')).transform((text, context) => {
    const parsed = (0,metric_name/* parseGateMetric */.JJ)(text);
    if (parsed !== null)
        return parsed;
    context.addIssue({ code: 'custom', message: noSuchMetric(text) });
    return core/* NEVER */.tm;
});
/**
 * The message for a name that is no metric.
 * @param own the names that the suite gives to numbers of its own
 */
function noSuchMetric(text, own = []) {
    const hint = (0,suggest/* suggest */.Z)(text, [...own, ...metric_name/* METRIC_EXAMPLES */.h8]);
    const expected = 'expected a metric such as pass@1, robust-pass@1 or timeout-rate';
    return `${expected}, found "${text}"${hint || ' (docs/metrics.md lists all)'}`;
}
const tag = schemas/* string */.YjP((0,fields/* found */.F9)('a tag')).min(1, (0,fields/* found */.F9)('a tag')).max(labels/* LONGEST_TAG */.a$);
const SURE = 'a share from 0.5 to 0.999, such as 0.95';
/** A confidence level, of one gate or of all gates of a run together. */
const confidence = schemas/* number */.aig((0,fields/* found */.F9)(SURE)).min(0.5, (0,fields/* found */.F9)(SURE)).max(0.999, (0,fields/* found */.F9)(SURE));
/** One rule of a suite: a metric, perhaps of a family or transform, and its bounds. */
const gateFields = schemas/* strictObject */.rej({
    metric,
    ...(0,group/* groupFields */.hM)(fields/* name */.UU.optional(), tag.optional()),
    ...(0,tables/* mapTable */.b)(bounds/* BOUNDS */.QT, () => bound.optional()),
    /** Intervals of this confidence decide; if it is absent, the point estimate does. */
    confidence: confidence.optional(),
    /** The weight of an inconclusive gate in the overall decision. */
    'on-inconclusive': (0,fields/* oneOf */.yL)(['pass', 'fail']).optional(),
}, (0,fields/* found */.F9)('a gate such as { metric: pass@1, min: 0.2 }'));
const gate = gateFields.superRefine((rule, context) => {
    const add = (message, path = []) => context.addIssue({ code: 'custom', message, path });
    const { kind } = rule.metric;
    const unit = (0,metric_name/* unitOf */.uF)(kind);
    const metric = (0,metric_name/* formatMetric */.gI)(rule.metric);
    if (bounds/* BOUND_NAMES */.mS.every((key) => rule[key] === undefined)) {
        add(`has no bound: add ${bounds/* BOUND_NAMES */.mS.slice(0, -1).join(', ')} or ${bounds/* BOUND_NAMES */.mS.at(-1)}`);
    }
    for (const key of bounds/* BOUND_NAMES */.mS) {
        const value = rule[key];
        if (value === undefined)
            continue;
        if ((0,metric_name/* isFlip */.qJ)(rule.metric) && bounds/* BOUNDS */.QT[key].of !== 'value') {
            add(`${metric} is a change already: use max or min`, [key]);
        }
        else if (unit === 'count') {
            if (!Number.isInteger(value))
                add(`expected a whole number, found ${value}`, [key]);
        }
        else if (unit === 'share' && value > 1) {
            const percent = `for ${value} % write ${value / 100}`;
            add(`expected a share between 0 and 1, found ${value}; ${percent}`, [key]);
        }
    }
    const isGrouped = (0,metric_name/* isRobustness */.RV)(kind) || (0,metric_name/* isFlip */.qJ)(rule.metric);
    if (!isGrouped && (rule.family ?? rule.transform) !== undefined) {
        add(`${metric} is about nominal prompts: use family and transform with robust metrics`, [
            'metric',
        ]);
    }
    if (rule.transform !== undefined && rule.family === undefined) {
        add('transform needs a family: add one', ['transform']);
    }
    if (rule['max-slide'] !== undefined && !(0,metric_name/* isFlip */.qJ)(rule.metric)) {
        if ((0,metric_name/* badDirection */.$5)(kind) === null) {
            add(`${metric} has no direction for the worse: leave max-slide out`, ['max-slide']);
        }
        if ((rule.tag ?? rule.family ?? rule.transform) !== undefined) {
            add('earlier runs are remembered as a whole: leave tag, family and transform out', [
                'max-slide',
            ]);
        }
        const others = bounds/* BOUND_NAMES */.mS.filter((key) => rule[key] !== undefined && key !== 'max-slide');
        if (rule.confidence !== undefined && others.length === 0) {
            add('max-slide has a test of its own: leave confidence out', ['confidence']);
        }
    }
    if (rule.confidence !== undefined && unit === 'count') {
        add(`${metric} is a count, which has no interval: leave confidence out`, ['confidence']);
    }
    if (rule['on-inconclusive'] !== undefined && rule.confidence === undefined) {
        add('only a gate with confidence can be inconclusive: add confidence: 0.95', [
            'on-inconclusive',
        ]);
    }
});

// EXTERNAL MODULE: ./src/config/generate-settings.ts
var generate_settings = __webpack_require__(16781);
;// CONCATENATED MODULE: ./src/config/label-keys.ts

/** The keys of a suite that name fields of its problems, which are no part of the work. */
const labelKeys = {
    /** The field that names a problem's source, if problems come in clusters. */
    cluster: fields/* name */.UU.optional(),
    /** The field with a problem's tags. */
    tags: fields/* name */.UU.optional(),
};

// EXTERNAL MODULE: ./src/config/units.ts
var units = __webpack_require__(34529);
;// CONCATENATED MODULE: ./src/config/limit-schemas.ts





/** One schema for each form of a limit's value. */
const UNITS = {
    time: units/* duration */.p0,
    'time or auto': units/* durationOrAuto */.lb,
    size: units/* byteSize */.mz,
    stack: units/* stackSize */.Ms,
    count: (0,fields/* count */.U9)(1, 4096),
};
/** A suite's `limits`: one key for each entry of the table of limits. */
const limits = schemas/* strictObject */.rej(Object.fromEntries((0,tables/* keysOf */.Y)(records_limits/* LIMITS */.b1).map((name) => {
    const { key, unit, preset } = records_limits/* LIMITS */.b1[name];
    const schema = UNITS[unit];
    return [key, preset === undefined ? schema.optional() : schema.prefault(preset)];
})), (0,fields/* found */.F9)('a mapping such as { cpu: 3s, memory: 1GiB }'));

// EXTERNAL MODULE: ./src/config/metadata.ts
var metadata = __webpack_require__(61805);
// EXTERNAL MODULE: ./src/config/metrics.ts
var metrics = __webpack_require__(33843);
// EXTERNAL MODULE: ./src/config/mutate-settings.ts
var mutate_settings = __webpack_require__(26554);
// EXTERNAL MODULE: ./src/config/perturb-settings.ts
var perturb_settings = __webpack_require__(68854);
// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
;// CONCATENATED MODULE: ./src/config/table-keys.ts


/** Pairs of a table's column and an element, either one first. */
const columns = schemas/* record */.g1P(schemas/* string */.YjP().max(200), schemas/* string */.YjP((0,fields/* found */.F9)('the name of a column or element')).max(200), (0,fields/* found */.F9)('a mapping such as { Generated Code: generated_code }'))
    .default({});
/** Columns of a table whose texts are lists, as pandas writes them; given by name or element. */
const listColumns = schemas/* array */.YOg(schemas/* string */.YjP((0,fields/* found */.F9)('the name of a column or element')).max(200), (0,fields/* found */.F9)('a list of columns, such as [perturbed_prompt, generated_code]'))
    .max(10, 'expected at most 10 columns')
    .default([]);
/** The keys of a suite that say what the columns of its tables are. */
const tableKeys = { columns, 'list-columns': listColumns };

;// CONCATENATED MODULE: ./src/config/schema.ts




















const variant = schemas/* strictObject */.rej({
    /** Absent if the paths capture {family}. */
    family: fields/* name */.UU.optional(),
    problems: fields/* paths */.f0,
    /** Absent if rows of the suite's samples name their variants. */
    samples: fields/* paths */.f0.default([]),
    nominal: schemas/* strictObject */.rej({ problems: fields/* paths */.f0, samples: fields/* paths */.f0.default([]) }, (0,fields/* found */.F9)('a mapping with problems and samples'))
        .optional(),
}, (0,fields/* found */.F9)('a mapping with family, problems and samples'))
    .superRefine(({ family, problems }, context) => {
    const add = (message) => context.addIssue({ code: 'custom', message, path: ['family'] });
    const captures = problems.filter((pattern) => pattern.includes('{family}')).length;
    if (family === undefined && captures < problems.length) {
        add('is missing: expected a name, or {family} in the paths of problems');
    }
    if (family !== undefined && captures > 0) {
        add('is given twice: leave it out, or remove {family} from the paths');
    }
});
/** In characters. The limit exists because each program contains the preamble. */
const LONGEST_PREAMBLE = 100_000;
const MOST_KS = 100;
const suiteFields = schemas/* strictObject */.rej({
    name: fields/* name */.UU,
    language: suite_language/* language */.BH,
    problems: fields/* paths */.f0,
    format: (0,fields/* oneOf */.yL)(['auto', ...formats/* FORMAT_NAMES */.BU, 'table']).default('auto'),
    ...tableKeys,
    ...labelKeys,
    /** Absent if a table carries the samples. */
    samples: fields/* paths */.f0.default([]),
    variants: schemas/* array */.YOg(variant, (0,fields/* found */.F9)('a list of variants')).default([]),
    perturb: perturb_settings/* perturb */.Tq,
    generate: generate_settings/* generate */.cM,
    k: schemas/* array */.YOg((0,fields/* count */.U9)(1, 1_000_000), (0,fields/* found */.F9)('a list of whole numbers, such as [1, 10]'))
        .min(1, (0,fields/* found */.F9)('a list of whole numbers, such as [1, 10]'))
        .max(MOST_KS, `has more than ${MOST_KS} numbers: use fewer`)
        .default([1]),
    /** Code that runs before each program. */
    preamble: schemas/* string */.YjP((0,fields/* found */.F9)('code, such as import math'))
        .max(LONGEST_PREAMBLE, `is longer than ${LONGEST_PREAMBLE} characters`)
        .refine((code) => code.isWellFormed() && !code.includes('\0'), 'has a NUL character or half of a surrogate pair: remove it')
        .default(''),
    metadata: metadata/* metadata */.y,
    /** With `auto`, code is taken out of chat answers. */
    extract: (0,fields/* oneOf */.yL)(['auto', 'none']).default('auto'),
    grading: (0,fields/* oneOf */.yL)(['auto', 'outside', 'split', 'shared']).default('auto'),
    /**
     * The tolerance for numbers in the output of stdin/stdout tasks; null means that texts must
     * be equal.
     */
    tolerance: schemas/* number */.aig((0,fields/* found */.F9)('a number such as 1e-6'))
        .positive((0,fields/* found */.F9)('a number above 0, such as 1e-6'))
        .max(1, (0,fields/* found */.F9)('a number of at most 1, such as 1e-6'))
        .nullable()
        .default(null),
    limits: limits.prefault({}),
    /** Metrics beside pass@k; those of gates need not be named. */
    metrics: metrics/* metrics */.qd,
    gates: schemas/* array */.YOg(gate, (0,fields/* found */.F9)('a list of gates')).default([]),
    'reference-check': (0,fields/* oneOf */.yL)(['warn', 'drop', 'off']).default('warn'),
    'max-errors': (0,fields/* count */.U9)(0, 1_000_000).default(0),
    mutate: mutate_settings/* mutate */.T,
    /** The number of executions of each distinct program. */
    repeat: (0,fields/* count */.U9)(1, 100).default(1),
}, (0,fields/* found */.F9)('a suite: a mapping with name, problems and samples'));
const suite = suiteFields.superRefine((given, context) => {
    const { variants, gates, columns: mapping, format, samples, grading } = given;
    const add = (message, ...path) => context.addIssue({ code: 'custom', message, path });
    if (grading === 'split' && !(0,suite_language/* canSplit */.zy)(given.language)) {
        add('split works for python and javascript only: use auto or shared', 'grading');
    }
    const isTable = format === 'auto' || format === 'table';
    if (Object.keys(mapping).length > 0 && !isTable) {
        add(`columns is for format: table, but the format is ${format}`, 'columns');
    }
    if (given['list-columns'].length > 0 && !isTable) {
        add(`list-columns is for format: table, but the format is ${format}`, 'list-columns');
    }
    if (given.generate !== undefined) {
        const own = variants.findIndex((entry) => entry.samples.length > 0 || (entry.nominal?.samples.length ?? 0) > 0);
        if (samples.length > 0) {
            add('samples are given beside generate: leave one of them out', 'samples');
        }
        if (own !== -1) {
            add('samples are given beside generate: leave one of them out', 'variants', own);
        }
        const { n } = given.generate;
        const most = Math.max(...given.k);
        if (n !== undefined && n < most) {
            add(`is ${n}, but k needs ${most} answers to each prompt`, 'generate', 'n');
        }
    }
    const numbers = (0,metrics/* numbersOf */.cZ)(given.metrics);
    for (const [g, { metric }] of gates.entries()) {
        if (metric.kind !== 'custom' || numbers.includes(metric.name))
            continue;
        add(noSuchMetric(metric.name, numbers), 'gates', g, 'metric');
    }
    const isMade = given.perturb !== undefined || given.generate !== undefined;
    if (samples.length === 0 && !isTable && !isMade) {
        add('is missing: expected a path (only a table can have its own samples)', 'samples');
    }
    if (given.perturb !== undefined && given['reference-check'] === 'off') {
        add('off leaves made prompts unchecked: use warn or drop, or leave perturb out', 'reference-check');
    }
    const own = variants.flatMap(({ family, nominal }, v) => nominal && family ? [{ family, v }] : []);
    for (const { family, v } of own) {
        if (own.find((other) => other.family === family)?.v === v)
            continue;
        add(`the family ${family} has nominal prompts already: give them once`, 'variants', v, 'nominal');
    }
    // Files and rows can name families too, but they are not read yet.
    const families = variants.flatMap(({ family }) => family ?? []);
    if (families.length < variants.length || variants.length === 0)
        return;
    if (given.perturb !== undefined)
        return;
    for (const [g, { family }] of gates.entries()) {
        if (family === undefined || families.includes(family))
            continue;
        add(`no variants of family "${family}"${(0,suggest/* suggest */.Z)(family, families)}`, 'gates', g, 'family');
    }
});
/** The words that `baseline` accepts. */
const BASELINES = ['auto', ...baseline_source/* NAMED_SOURCES */.rU, 'none'];
/** The config file as written; JSON Schema in schema/config.schema.json. */
const configSchema = schemas/* strictObject */.rej({
    suites: schemas/* array */.YOg(suite, (0,fields/* found */.F9)('a list of suites'))
        .min(1, 'expected at least one suite, found none')
        .superRefine((suites, context) => {
        for (const [s, { name }] of suites.entries()) {
            if (suites.findIndex((other) => other.name === name) === s)
                continue;
            const message = `"${name}" names two suites: rename one`;
            context.addIssue({ code: 'custom', message, path: [s, 'name'] });
        }
    }),
    workers: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), (0,fields/* count */.U9)(1, options/* MOST_WORKERS */.m3)], (0,fields/* found */.F9)(`auto or a number from 1 to ${options/* MOST_WORKERS */.m3}`))
        .default('auto'),
    isolation: (0,fields/* oneOf */.yL)(options/* ISOLATIONS */.Ce).default('auto'),
    /** With `base`, these gates bind each pull request that has this commit as its base. */
    'gates-from': (0,fields/* oneOf */.yL)(['head', 'base']).default('head'),
    /** The rule by which several gates with a confidence are decided together. */
    'gates-confidence': schemas/* strictObject */.rej({
        method: (0,fields/* oneOf */.yL)(['holm', 'none']).default('holm'),
        level: confidence.default(intervals/* CONFIDENCE */.LL),
    }, (0,fields/* found */.F9)('a mapping such as { method: holm, level: 0.95 }'))
        .prefault({}),
    /** With `true`, a run that is compared with nothing is inconclusive. */
    'require-baseline': schemas/* boolean */.zMY((0,fields/* found */.F9)('true or false')).default(false),
    baseline: schemas/* string */.YjP((0,fields/* found */.F9)(`${BASELINES.join(', ')} or file:PATH`))
        .default('auto')
        .superRefine((value, context) => {
        if (BASELINES.includes(value) || /^file:./.test(value))
            return;
        const message = `expected ${BASELINES.join(', ')} or file:PATH, found ${JSON.stringify(value)}`;
        context.addIssue({ code: 'custom', message });
    }),
}, (0,fields/* found */.F9)('a mapping with suites'));
/** The same as it is written: arms are not suites of their own yet. */
const writtenConfigSchema = configSchema.extend({
    suites: schemas/* array */.YOg(suiteFields.extend({
        ...arm_keys/* armKeys */.L7,
        gates: schemas/* array */.YOg(gateFields.extend({ arm: fields/* name */.UU.optional() })).default([]),
    })),
});
/** The gates of each suite of a config, by its name. */
function gatesIn({ suites, }) {
    return (name) => suites.find((suite) => suite.name === name)?.gates ?? [];
}
/**
 * The limits of a suite. Wall time is three times the CPU time if the suite does not set it.
 * @param auto the CPU time in milliseconds for a suite that says `auto`; 3 s if nothing gives it
 */
function limitsOf({ limits }, auto = 3000) {
    const cpuMs = limits.cpu === 'auto' ? auto : limits.cpu;
    return (0,tables/* mapTable */.b)(records_limits/* LIMITS */.b1, ({ key }) => {
        if (key === 'cpu')
            return cpuMs;
        return key === 'wall' ? (limits.wall ?? 3 * cpuMs) : limits[key];
    });
}


/***/ }),

/***/ 57023:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ submoduleNote)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73382);



/** The largest .gitmodules that is read, in bytes. */
const LARGEST_LIST = 1 << 20;
/** The longest chain of links that is followed. */
const MOST_LINKS = 8;
/**
 * The reason why nothing is at a path, if it is a submodule that is not checked out. It reads
 * `.gitmodules`, so ask only if nothing was found.
 * @param path absolute, perhaps a glob
 * @param repository its top folder, a real path
 * @returns text after the message that nothing was found; '' if no submodule is to blame
 */
function submoduleNote(path, repository, tree = 'checkout') {
    const submodule = missingSubmodule(whereItLeads(path), repository);
    if (submodule === null)
        return '';
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, submodule.path);
    if (tree === 'worktree') {
        return `: "${name}" is a git submodule, which a commit that is evaluated again does not have: use the results of its own run (baseline: cache or artifact)`;
    }
    const [input, flag] = submodule.isNested ? ['recursive', ' --recursive'] : ['true', ''];
    return `: "${name}" is a git submodule that is not checked out: add "submodules: ${input}" to the checkout step, or run "git submodule update --init${flag}"`;
}
function missingSubmodule(path, top, isNested = false) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top, path).split('/');
    for (const name of submodulesOf(top)) {
        if (!leadsInto(way, name.split('/')))
            continue;
        const submodule = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, name);
        if (isEmptyOrMissing(submodule))
            return { path: submodule, isNested };
        const inner = missingSubmodule(path, submodule, true);
        if (inner !== null)
            return inner;
    }
    return null;
}
/** True when a path, or a glob that may match anything there, is a folder or within it. */
function leadsInto(way, folder) {
    for (const [index, name] of folder.entries()) {
        const part = way[index];
        if (part === '**')
            return true;
        if (part === name)
            continue;
        // A glob finds files, so its last part is not one of the folders on the way.
        if (part === undefined || index === way.length - 1 || !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .isDynamicPattern */ .ey)(part))
            return false;
    }
    return true;
}
/** The paths in a folder's `.gitmodules`; none if there is no readable file. */
function submodulesOf(folder) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.gitmodules');
    let text;
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
        if (!status.isFile() || status.size > LARGEST_LIST)
            return [];
        text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    catch {
        return [];
    }
    const paths = text.split(/\r?\n/).flatMap((line) => {
        const [, value] = /^\s*path\s*=\s*(.*)$/i.exec(line) ?? [];
        const path = value === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(unquoted(value)).replace(/\/$/, '');
        return path === '' || path === '.' || /^\/|(?:^|\/)\.\.(?:\/|$)/.test(path) ? [] : [path];
    });
    return [...new Set(paths)];
}
/** Reads a value of git's config files, which is quoted if necessary. */
function unquoted(value) {
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(value)?.[1];
    return quoted?.replaceAll(/\\(.)/g, '$1') ?? (value.split(/[#;]/, 1)[0] ?? '').trim();
}
function isEmptyOrMissing(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0;
    }
    catch {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder);
    }
}
/** Follow the links of a path as far as possible, even if their target does not exist. */
function whereItLeads(path, links = MOST_LINKS) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path) === path)
        return path;
    const at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(whereItLeads((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), links), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path));
    const target = linkAt(at);
    return target === null || links === 0
        ? at
        : whereItLeads((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at), target), links - 1);
}
function linkAt(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 70825:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ language),
/* harmony export */   cL: () => (/* binding */ languageName),
/* harmony export */   zy: () => (/* binding */ canSplit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36275);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94185);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90081);




const PYTHON = 'python';
const NAMES = [PYTHON, ..._languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED */ ._.map((language) => language.name)];
const word = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('a word of a command'))
    .min(1, 'expected a word of a command, found an empty string')
    .max(1000);
const command = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(word, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('a command as a list, such as [lua, program.lua]'))
    .min(1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('a command as a list, such as [lua, program.lua]'));
const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('the name of a file'))
    .regex(/^[\w][\w.-]{0,99}$/, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('the name of a file, without folders'));
/** A language that Passgate does not ship. */
const described = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    file,
    /** Absent if programs run as they are written. */
    compile: command.optional(),
    run: command,
    /** The advice for installing a missing tool. */
    install: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('a sentence')).max(500).optional(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\w{1,100}$/), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(10_000), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('a mapping of texts'))
        .default({}),
    memory: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['address-space', 'data'], (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('one of address-space, data'))
        .default('address-space'),
    threads: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(0, 4096).default(0),
    /** Code after the tests, to prove that they ended. */
    'tests-end': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('code')).max(10_000).optional(),
}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('a mapping with name, file and run'));
/** The name of a shipped language, or a mapping that describes another language. */
const language = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), described], {
    error: ({ input }) => `expected the name of a language or a mapping, found ${brief(input)}`,
})
    .default(PYTHON)
    .superRefine((value, context) => {
    const add = (message, ...path) => context.addIssue({ code: 'custom', message, path });
    if (typeof value === 'string') {
        if (NAMES.includes(value))
            return;
        const hint = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(value, NAMES) || `; built in are ${NAMES.join(', ')}.`;
        add(`unknown language ${JSON.stringify(value)}${hint} Use a mapping to describe another language`);
    }
    else if (NAMES.includes(value.name)) {
        add(`"${value.name}" is the name of a built-in language: use another name`, 'name');
    }
});
function brief(input) {
    return Array.isArray(input) ? 'a list' : JSON.stringify(input);
}
/** The name of a suite's language. */
function languageName(value) {
    return typeof value === 'string' ? value : value.name;
}
/** True when the tests of a language can run apart from candidates. */
function canSplit(value) {
    return value === PYTHON || _languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED */ ._.some(({ name, apart }) => name === value && apart);
}


/***/ }),

/***/ 34529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ms: () => (/* binding */ stackSize),
/* harmony export */   lb: () => (/* binding */ durationOrAuto),
/* harmony export */   mz: () => (/* binding */ byteSize),
/* harmony export */   p0: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88532);

const SECONDS = { ms: 1, s: 1000, m: 60_000 };
const BYTES = {
    B: 1,
    KB: 1e3,
    MB: 1e6,
    GB: 1e9,
    KiB: 2 ** 10,
    MiB: 2 ** 20,
    GiB: 2 ** 30,
};
const LONGEST = 3_600_000;
/** A length of time such as `3s` or `500ms`, read as milliseconds. */
const duration = quantity(SECONDS, 'a time such as 3s, 500ms or 1m', 1, LONGEST);
/** The same, or the word `auto`. */
const durationOrAuto = quantity(SECONDS, 'auto, or a time such as 3s, 500ms or 1m', 1, LONGEST, 'auto');
/** An amount of memory or data such as `1GiB`, read as bytes. */
const byteSize = quantity(BYTES, 'a size such as 1GiB, 512MiB or 64KiB', 1, 2 ** 40);
/** The size of a stack. No program starts with much less, and Java takes no more. */
const stackSize = quantity(BYTES, 'a size from 1MiB to 1GiB, such as 64MiB', 2 ** 20, 2 ** 30);
function quantity(units, expected, least, most, word) {
    const amounts = `(\\d+(?:\\.\\d+)?) ?(${Object.keys(units).join('|')})`;
    const pattern = new RegExp(word === undefined ? `^${amounts}$` : `^(?:${word}|${amounts})$`);
    return zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP({ error: (issue) => `expected ${expected}, found ${JSON.stringify(issue.input)}` })
        .regex(pattern, {
        error: (issue) => `expected ${expected}, found ${JSON.stringify(issue.input)}`,
    })
        .transform((text, context) => {
        if (text === word)
            return word;
        const [, amount = '', unit = ''] = pattern.exec(text) ?? [];
        const value = Math.round(Number(amount) * (units[unit] ?? Number.NaN));
        if (value >= least && value <= most)
            return value;
        context.addIssue({
            code: 'custom',
            message: `${text} is out of range: expected ${expected}`,
        });
        return zod__WEBPACK_IMPORTED_MODULE_1__/* .NEVER */ .tm;
    });
}


/***/ }),

/***/ 1995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  hR: () => (/* binding */ FORMATS),
  BU: () => (/* binding */ FORMAT_NAMES),
  vA: () => (/* binding */ recognize)
});

// EXTERNAL MODULE: ./src/records/tables.ts
var tables = __webpack_require__(28913);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/formats/mbpp-plus.ts
/**
 * JSON has no tuples, sets or complex numbers. The task's number decides which arguments are
 * converted, as in EvalPlus' `mbpp_deserialize_inputs` (evalplus/data/mbpp.py, 0.3.1).
 */
const ARGUMENTS = [
    [
        '[tuple(each) for each in arguments]',
        [
            2, 116, 132, 143, 222, 261, 273, 394, 399, 421, 424, 429, 470, 560, 579, 596, 616, 630, 726,
            740, 744, 809,
        ],
    ],
    [
        '[[tuple(item) for item in each] for each in arguments]',
        [63, 64, 70, 94, 120, 237, 272, 299, 400, 409, 417, 438, 473, 614, 780],
    ],
    ['[[tuple(item) for item in arguments[0]], arguments[1]]', [75, 413, 444, 753]],
    ['[arguments[0], tuple(arguments[1])]', [106, 750]],
    // An empty set is an empty dict in EvalPlus.
    ['[[set(item) if isinstance(item, list) and item else {} for item in arguments[0]]]', [115]],
    ['[float(arguments[0]), complex(arguments[1])]', [124]],
    ['[tuple(arguments[0]), arguments[1]]', [250, 405, 446, 617, 720, 763, 808]],
    ['[complex(arguments[0])]', [252]],
    ['[tuple(tuple(item) for item in each) for each in arguments]', [259, 401, 445]],
    ['[tuple(tuple(item) if isinstance(item, list) else item for item in arguments[0])]', [278]],
    ['[tuple(arguments[0]), *arguments[1:3]]', [307]],
    ['deep_tuple(arguments)', [580, 615, 791]],
    ['[{key: tuple(item) for key, item in arguments[0].items()}, *arguments[1:]]', [722]],
];
/** The tasks with a rule, by number, as in EvalPlus' `_special_oracle.py` and `eval`. */
const RULES = {
    'not-none': [737, 787, 794],
    set: [2, 7, 111, 140, 232, 249, 579, 769],
    any: [164],
    zero: [295],
    'surface-area': [581],
    'digit-distance': [558],
};
/** The special features of a task, by its id; null if it is no task of MBPP+. */
function mbppPlusTask(id) {
    const found = /^Mbpp\/(\d{1,9})$/.exec(id);
    if (found === null)
        return null;
    const number = Number(found[1]);
    const shape = ARGUMENTS.find(([, numbers]) => numbers.includes(number));
    const rules = Object.keys(RULES);
    const rule = rules.find((each) => RULES[each].includes(number)) ?? null;
    return { arguments: shape?.[0] ?? 'arguments', rule };
}

// EXTERNAL MODULE: ./src/formats/oracle.ts
var oracle = __webpack_require__(54040);
;// CONCATENATED MODULE: ./src/formats/evalplus-tests.ts


/**
 * Tests that compare a candidate's answers with the reference's, as EvalPlus does (`evalplus/eval`,
 * 0.3.1). Answers must be equal, or numbers within `atol` and a relative 1e-7. After an answer of
 * floats only, the tolerance is at least 1e-6 for the rest of its list. Whole answers must then
 * have the same type. Some tasks have a rule of their own.
 */
function testsOf(task) {
    return `
def _check(candidate):
    ${oracle/* NO_ANSWERS */.C}
${indented(inputsOf(task))}
${indented(COMPARISON)}
${indented(ruleOf(task))}
    answers = map(reference(), base + plus) if packed is None else unpacked(packed)
    for number, (arguments, wanted) in enumerate(zip(base + plus, answers)):
        if number in (0, len(base)):
            tolerance = ${task.atol}
        got = candidate(*copy.deepcopy(arguments))
        if tolerance == 0 and is_floats(wanted):
            tolerance = 1e-6
        assert is_right(arguments, got, wanted, tolerance), (
            "input %d: expected %s, got %s" % (number, shown(wanted), shown(got)))

_check(${task.entryPoint})`;
}
/**
 * A program that prints the reference's answers for `withAnswers`. It runs once, so that no
 * candidate has to wait for the reference. It raises if an answer is no plain data, or if all
 * together are too long.
 */
function oracleOf(task) {
    return `
def _answer():
    import os, sys
${indented(inputsOf(task))}
    standard, sys.stdout = sys.stdout, open(os.devnull, "w")
    packer, packed, size = zlib.compressobj(1), b"", 0
    for answer in map(reference(), base + plus):
        # One by one: the next answer may be this object, changed.
        data = marshal.dumps(answer)
        packed, size = packed + packer.compress(data), size + len(data)
        if size > ${LONGEST.answers} or len(packed) > ${LONGEST.packed}:
            raise ValueError("the answers are too long")
    standard.write(base64.b64encode(packed + packer.flush()).decode())

_answer()`;
}
/** In bytes. The tests of each candidate unpack and compare the answers. */
const LONGEST = { answers: 64 << 20, packed: 4 << 20 };
/**
 * Python code that defines `base`, `plus` and `reference()`, which returns the answering function.
 */
function inputsOf({ id, entryPoint, reference, base, plus }) {
    const special = mbppPlusTask(id);
    const answer = 'function(*copy.deepcopy(arguments))';
    return `import base64, copy, io, json, marshal, math, zlib

def deep_tuple(value):
    return tuple(map(deep_tuple, value)) if isinstance(value, list) else value

def reference():
    names = {}
    exec(${JSON.stringify(reference)}, names)
    function = names[${JSON.stringify(entryPoint)}]
    return lambda arguments: ${special?.rule === 'not-none' ? `${answer} is not None` : answer}

def meant(arguments):
    return ${special?.arguments ?? 'arguments'}

base = [meant(each) for each in json.loads(${JSON.stringify(base)})]
plus = [meant(each) for each in json.loads(${JSON.stringify(plus)})]`;
}
const COMPARISON = `
def unpacked(text):
    stream = io.BytesIO(zlib.decompress(base64.b64decode(text)))
    return (marshal.load(stream) for _ in base + plus)

def is_floats(value):
    return isinstance(value, float) or (
        isinstance(value, (list, tuple)) and len(value) > 0
        and all(isinstance(each, float) for each in value))

def is_close(got, wanted, tolerance):
    if isinstance(wanted, (list, tuple)):
        return (isinstance(got, (list, tuple)) and len(got) == len(wanted)
                and all(is_close(g, w, tolerance) for g, w in zip(got, wanted)))
    numbers = (int, float, complex)
    if not isinstance(wanted, numbers) or not isinstance(got, numbers):
        return False
    if got == wanted or abs(wanted) == math.inf or abs(got) == math.inf:
        return got == wanted
    return abs(got - wanted) <= tolerance + 1e-7 * abs(wanted)

def shown(value):
    try:
        return "%.80r" % (value,)
    except ValueError:
        return "a number of thousands of digits"
`;
/** Python code that defines `is_right`. */
function ruleOf({ id, entryPoint, atol }) {
    const special = mbppPlusTask(id);
    if (special === null && entryPoint === 'find_zero') {
        // HumanEval/32 accepts each root of the polynomial.
        return `def is_right(arguments, got, wanted, tolerance):
    value = sum(each * math.pow(got, power) for power, each in enumerate(arguments[0]))
    return abs(value) <= ${atol || 1e-6}
`;
    }
    return `def is_right(arguments, got, wanted, tolerance):
    right = ${special?.rule == null ? 'got == wanted' : evalplus_tests_RULES[special.rule]}
    if right or tolerance == 0:
        return right
    return type(got) is type(wanted) and is_close(got, wanted, tolerance)
`;
}
/** The rules that replace equality, as Python code. Close numbers are right as well. */
const evalplus_tests_RULES = {
    any: 'True',
    zero: 'got == wanted or got == 0',
    set: 'set(got) == set(wanted)',
    // An answer that stayed with the candidate has a stand-in here, which shows only the type.
    'not-none': 'got == wanted if type(got) is bool else wanted == (got is not None)',
    // This rule reads "height" as the height of the pyramid and not of its sides.
    'surface-area': `got == wanted or abs(got - round(
        arguments[0] ** 2 + 4 * (arguments[0] * math.sqrt(
            (arguments[0] / 2) ** 2 + arguments[1] ** 2)) / 2)) <= tolerance`,
    // This rule fills up the shorter number with zeros.
    'digit-distance': `got == wanted or got == sum(
        abs(int(a) - int(b)) for a, b in zip(*(
            str(each).zfill(max(len(str(other)) for other in arguments)) for each in arguments)))`,
};
function indented(text) {
    // Only after line feeds: other line ends may be within the text's quotes.
    return text.replaceAll(/(^|\n)(?=[^\n])/g, '$1    ');
}

// EXTERNAL MODULE: ./src/formats/raw-json.ts
var raw_json = __webpack_require__(2013);
// EXTERNAL MODULE: ./src/formats/task-id.ts
var task_id = __webpack_require__(63681);
;// CONCATENATED MODULE: ./src/formats/evalplus.ts




const inputs = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J()));
const row = schemas/* object */.Ikc({
    task_id: task_id/* taskId */.B,
    prompt: schemas/* string */.YjP(),
    entry_point: schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/, 'expected the name of a function'),
    canonical_solution: schemas/* string */.YjP(),
    base_input: inputs,
    // In the release, a task without further inputs has an empty object here.
    plus_input: schemas/* union */.KCZ([inputs, schemas/* strictObject */.rej({})], 'expected a list of inputs').nullish(),
    atol: schemas/* number */.aig().nonnegative().nullish(),
});
/** The fields that HumanEval's layout has in common with EvalPlus', which has no tests as code. */
const PARTS = {
    kind: 'code',
    prompt: 'prompt',
    reference: 'canonical_solution',
    tests: null,
    entryPoint: 'entry_point',
};
/**
 * EvalPlus (Liu et al. 2023): inputs without expected values. The answers of the reference solution
 * are right. evalplus-tests.ts describes the comparison.
 */
const evalplus = {
    onlyPython: true,
    fields: ['task_id', 'prompt', 'entry_point', 'canonical_solution', 'base_input'],
    recognizes: (data) => 'base_input' in data,
    partsOf: () => PARTS,
    read: (data, { text }) => {
        const problem = row.parse((0,task_id/* withTaskId */.z)(data));
        const { base_input, plus_input } = problem;
        const task = {
            id: problem.task_id,
            entryPoint: problem.entry_point,
            reference: problem.prompt + problem.canonical_solution,
            base: rawOf(text, 'base_input', base_input),
            plus: Array.isArray(plus_input) ? rawOf(text, 'plus_input', plus_input) : '[]',
            atol: problem.atol ?? 0,
        };
        return {
            id: problem.task_id,
            prompt: problem.prompt,
            entryPoint: problem.entry_point,
            tests: testsOf(task),
            oracle: oracleOf(task),
            isApart: true,
            reference: { kind: 'completion', text: problem.canonical_solution },
        };
    },
};
/** A list of inputs as JSON text for Python, in its original form, so that 2.0 stays a float. */
function rawOf(text, field, value) {
    const raw = text === undefined ? null : (0,raw_json/* rawMember */.X)(text, field);
    return raw ?? JSON.stringify(value);
}

;// CONCATENATED MODULE: ./src/formats/humaneval.ts



const entryPoint = schemas/* string */.YjP({
    error: ({ input }) => input === undefined ? 'received undefined' : 'expected the name of a function',
})
    .regex(/^[A-Za-z_][\w.]*$/, 'expected the name of a function');
const humaneval_row = schemas/* object */.Ikc({
    task_id: task_id/* taskId */.B,
    prompt: schemas/* string */.YjP(),
    entry_point: entryPoint.nullish(),
    test: schemas/* string */.YjP(),
    canonical_solution: schemas/* string */.YjP().nullish(),
});
/**
 * Tests in Python define `check`, which takes the function. In other languages they call it
 * themselves.
 */
const pythonRow = humaneval_row.extend({ entry_point: entryPoint });
/**
 * HumanEval-X's JavaScript tests report a failure only on standard error, which its evaluator
 * reads. Here a failure throws.
 */
const RAISING = 'console.assert = require("node:assert");\n';
/**
 * OpenAI's HumanEval (Chen et al. 2021), ReCode's perturbed copies of it, and in other languages
 * HumanEval-X (Zheng et al. 2023), whose tests call the function themselves.
 */
const humaneval = {
    fields: ['task_id', 'prompt', 'entry_point', 'test'],
    recognizes: (data) => 'test' in data &&
        ('entry_point' in data || 'declaration' in data) &&
        !evalplus.recognizes(data),
    partsOf: () => ({ ...PARTS, tests: 'test' }),
    read: (data, { language }) => {
        const problem = (language === 'python' ? pythonRow : humaneval_row).parse((0,task_id/* withTaskId */.z)(data));
        const { canonical_solution: reference, entry_point: entryPoint = null } = problem;
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
function testsIn(language, tests, entryPoint) {
    if (language === 'python')
        return `${tests}\ncheck(${entryPoint})`;
    return language === 'javascript' ? RAISING + tests : tests;
}

;// CONCATENATED MODULE: ./src/formats/calls.ts
/**
 * The parts of a problem whose cases are calls. Its tests need only one function and plain data
 * from a candidate, so they always run apart from it.
 */
function callProblem(calls) {
    const { name, inputs, outputs, rules } = calls;
    return {
        entryPoint: name,
        preamble: IMPORTS[rules],
        suffix: `if "Solution" in globals():\n    ${name} = Solution().${name}\n`,
        isApart: true,
        tests: `
def _check(candidate):
    import json
    inputs = json.loads(${JSON.stringify(inputs)})
    outputs = json.loads(${JSON.stringify(outputs)})
${calls_COMPARISON[rules]}
    for number, (arguments, wanted) in enumerate(zip(inputs, outputs), 1):
        arguments, wanted = meant(arguments, wanted)
        got = candidate(*arguments)
        if isinstance(got, tuple):
            got = list(got)
        assert is_right(got, wanted), (
            "case %d of %d: expected %.80r, got %.80r" % (number, len(inputs), wanted, got))

_check(${name})`,
    };
}
/** The imports that each grader gives to programs. */
const IMPORTS = {
    /** From LiveCodeBench's `testing_util.py`. */
    livecodebench: [
        ...'string re datetime collections heapq bisect copy math random statistics itertools functools operator io sys json builtins typing'
            .split(' ')
            .map((module) => `from ${module} import *`),
        'import string, re, datetime, collections, heapq, bisect, copy, math, random, statistics',
        'import itertools, functools, operator, io, sys, json',
        'sys.setrecursionlimit(50000)',
    ].join('\n'),
    /** From the `testing_util.py` of APPS and TACO, without NumPy. */
    apps: `import sys, time, itertools, collections, math, fractions, random, heapq
from itertools import accumulate, product, permutations, combinations
from collections import Counter, OrderedDict, deque, defaultdict, ChainMap
from functools import lru_cache
from math import sqrt, sin, cos, tan, ceil, fabs, floor, gcd, exp, log, log2
from typing import List, Tuple
from heapq import *`,
};
const calls_COMPARISON = {
    livecodebench: `
    def meant(arguments, wanted):
        return arguments, wanted

    def is_right(got, wanted):
        return got == wanted
`,
    // Keys in JSON are always texts. The expected value may be inside a list.
    apps: `
    def with_numbers(value):
        try:
            return {int(key): each for key, each in value.items()}
        except ValueError:
            return value

    def meant(arguments, wanted):
        if arguments and isinstance(arguments[0], dict):
            arguments = [with_numbers(arguments[0]), *arguments[1:]]
        if isinstance(wanted, dict):
            wanted = [with_numbers(wanted)]
        elif isinstance(wanted, list) and wanted and isinstance(wanted[0], dict):
            wanted = [with_numbers(wanted[0])]
        return arguments, wanted

    def is_right(got, wanted):
        rights = [wanted, wanted[0]] if isinstance(wanted, list) and wanted else [wanted]
        if isinstance(got, list) and got and isinstance(got[0], tuple):
            return got in rights or [list(each) for each in got] in rights
        return got in rights
`,
};

// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/formats/pickled-text.ts

const LARGEST = 256 << 20;
/**
 * Unpack a text of LiveCodeBench: base64 of zlib of Python's pickle of one `str`. Any other pickle
 * is rejected, and nothing in it is executed.
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
// Operation codes of pickle's protocols 2 to 5 that may appear around a text.
const PROTO = 0x80;
const FRAME = 0x95;
const MEMOIZE = 0x94;
const BINPUT = 0x71;
const LONG_BINPUT = 0x72;
const SHORT_BINUNICODE = 0x8c;
const BINUNICODE = 0x58;
const BINUNICODE8 = 0x8d;
const STOP = 0x2e;

;// CONCATENATED MODULE: ./src/formats/stdio-cases.ts



const MOST_CASES = 10_000;
const LONGEST_TEXT = 16 << 20;
/** A fault in a field of a row. */
class FieldError extends Error {
    field;
    constructor(field, message) {
        super(message);
        this.field = field;
    }
}
/** Fields with lists of inputs and of outputs, as in CodeContests. */
const PAIRED = ['public_tests', 'private_tests', 'generated_tests'];
/** Fields with lists of cases, as in LiveCodeBench. */
const LISTED = ['public_test_cases', 'private_test_cases', 'test_cases'];
/** True if a row has the cases of a stdin/stdout task in any known layout. */
function hasCases(row) {
    const has = (field) => field in row;
    return has('input_output') || [...PAIRED, ...LISTED].some(has) || (has('input') && has('output'));
}
/**
 * The cases of a row: APPS and TACO (`input_output`), CodeContests, LiveCodeBench, or plain `input`
 * and `output`.
 * @throws FieldError
 */
function casesOf(row) {
    const cases = readCases(row);
    checkCount(cases.length, row);
    return cases;
}
/**
 * The cases of an APPS or TACO row whose answer is a function; null if it is a whole program.
 * @param text the row's original text, if known: its numbers are Python's
 * @throws FieldError
 */
function namedCalls(row, text) {
    if (!('input_output' in row))
        return null;
    const data = objectOf(parsed(row.input_output, 'input_output'), 'input_output');
    const { fn_name: name, inputs, outputs } = data;
    if (name === undefined || name === null)
        return null;
    const called = functionName(name, 'input_output.fn_name');
    const [left, right] = [
        listOf(inputs, 'input_output.inputs'),
        listOf(outputs, 'input_output.outputs'),
    ];
    checkPairs(left, right, 'input_output.inputs', 'input_output.outputs');
    checkCount(left.length, row);
    for (const [n, each] of left.entries())
        listOf(each, `input_output.inputs[${n}]`, 'arguments');
    const written = typeof row.input_output === 'string'
        ? row.input_output
        : text === undefined
            ? null
            : (0,raw_json/* rawMember */.X)(text, 'input_output');
    const raw = (field, value) => (written === null ? null : (0,raw_json/* rawMember */.X)(written, field)) ?? JSON.stringify(value);
    const [of, as] = [raw('inputs', inputs), raw('outputs', outputs)];
    return { name: called, inputs: of, outputs: as, rules: 'apps' };
}
/**
 * The cases of a LiveCodeBench row whose answer is a function. Arguments and answers are JSON, one
 * argument on a line. Null if the answer is a whole program.
 * @throws FieldError
 */
function listedCalls(row) {
    const metadata = row.metadata == null ? {} : objectOf(parsed(row.metadata, 'metadata'), 'metadata');
    const { func_name: name } = metadata;
    if (name === undefined || name === null)
        return null;
    const called = functionName(name, 'metadata.func_name');
    const cases = listedOf(row, (each, field) => ({
        input: `[${linesOf(stdio_cases_text(each.input, `${field}.input`))
            .map((line) => json(line, `${field}.input`))
            .join(',')}]`,
        output: json(stdio_cases_text(each.output, `${field}.output`), `${field}.output`),
    }));
    checkCount(cases.length, row);
    const list = (of) => `[${cases.map((each) => each[of]).join(',')}]`;
    return { name: called, inputs: list('input'), outputs: list('output'), rules: 'livecodebench' };
}
/** The lines of a text, without empty ones at its end. */
function linesOf(value) {
    return value.trimEnd() === '' ? [] : value.trimEnd().split('\n');
}
/** A text that is one JSON value as Python reads it. */
function json(value, field) {
    try {
        (0,bounded_json/* parseJson */.qF)(value);
        return value.trim();
    }
    catch (error) {
        const why = error instanceof Error ? error.message.slice(0, 100) : 'cannot be read';
        throw new FieldError(field, `expected JSON, a value a line (${why})`);
    }
}
function functionName(value, field) {
    if (typeof value === 'string' && /^[A-Za-z_]\w{0,199}$/.test(value))
        return value;
    const quoted = JSON.stringify(value)?.slice(0, 80);
    throw new FieldError(field, `expected the name of a function, found ${quoted}`);
}
function checkCount(count, row) {
    if (count === 0)
        throw new FieldError(fieldOf(row), 'has no cases: expected at least one');
    if (count <= MOST_CASES)
        return;
    throw new FieldError(fieldOf(row), `has ${count} cases: expected at most ${MOST_CASES}`);
}
function fieldOf(row) {
    return ['input_output', ...PAIRED, ...LISTED].find((field) => field in row) ?? 'input';
}
function readCases(row) {
    if ('input_output' in row) {
        const { inputs, outputs } = objectOf(parsed(row.input_output, 'input_output'), 'input_output');
        return paired(inputs, outputs, 'input_output');
    }
    if (PAIRED.some((field) => field in row)) {
        return present(row, PAIRED).flatMap((field) => {
            const { input, output } = objectOf(row[field], field);
            return paired(input, output, field);
        });
    }
    if (LISTED.some((field) => field in row)) {
        return listedOf(row, ({ input, output, testtype: kind }, field) => {
            if (kind === undefined || kind === 'stdin') {
                return { input: stdio_cases_text(input, `${field}.input`), output: stdio_cases_text(output, `${field}.output`) };
            }
            const quoted = JSON.stringify(kind)?.slice(0, 80);
            const message = `is ${quoted}: expected stdin, or a LiveCodeBench row whose "metadata" has the function's name as "func_name"`;
            throw new FieldError(`${field}.testtype`, message);
        });
    }
    const { input, output } = row;
    if (typeof input === 'string' && typeof output === 'string')
        return paired([input], [output], '');
    return paired(input, output, '');
}
function present(row, fields) {
    return fields.filter((field) => row[field] != null);
}
/** A value that may be JSON text, or packed like LiveCodeBench's private cases. */
function parsed(value, field) {
    if (typeof value !== 'string')
        return value;
    try {
        const isPacked = LISTED.includes(field) && /^[A-Za-z0-9+/]/.test(value);
        return (0,bounded_json/* parseJson */.qF)(isPacked ? readPickledText(value) : value);
    }
    catch (error) {
        const why = error instanceof Error ? error.message.slice(0, 100) : 'cannot be read';
        throw new FieldError(field, `expected JSON with cases (${why})`);
    }
}
function objectOf(value, field) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return { ...value };
    throw new FieldError(field, `expected an object, found ${kindOf(value)}`);
}
function paired(inputs, outputs, field) {
    const [of, plural] = field === '' ? ['', ''] : [`${field}.`, field === 'input_output' ? 's' : ''];
    const [inputField, outputField] = [`${of}input${plural}`, `${of}output${plural}`];
    const [left, right] = [texts(inputs, inputField), texts(outputs, outputField)];
    checkPairs(left, right, inputField, outputField);
    return left.map((input, n) => ({ input, output: right[n] ?? '' }));
}
function checkPairs(inputs, outputs, inputField, outputField) {
    if (inputs.length === outputs.length)
        return;
    const message = `has ${outputs.length} where ${inputField} has ${inputs.length}: expected as many`;
    throw new FieldError(outputField, message);
}
/** The cases in all fields that list them. */
function listedOf(row, read) {
    return present(row, LISTED).flatMap((field) => listOf(parsed(row[field], field), field).map((each, n) => read(objectOf(each, `${field}[${n}]`), `${field}[${n}]`)));
}
function listOf(value, field, of = '') {
    if (Array.isArray(value))
        return value;
    const what = of === '' ? 'a list' : `a list of ${of}`;
    throw new FieldError(field, `expected ${what}, found ${kindOf(value)}`);
}
function texts(value, field) {
    return listOf(value, field, 'texts').map((each, n) => stdio_cases_text(each, `${field}[${n}]`));
}
/** A text, or a list of its lines. */
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

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
;// CONCATENATED MODULE: ./src/formats/stdio-row.ts




/** The codes of CodeContests for languages whose programs run here unchanged. */
const CODE_CONTESTS = {
    python: [3, 'PYTHON3'],
    cpp: [2, 'CPP'],
};
/** A row's own solution, or the first published one in the suite's language. */
function referenceIn(row, language) {
    const { reference, canonical_solution: canonical, solution, solutions } = row;
    const own = [reference, canonical].find((each) => typeof each === 'string');
    const text = own ?? (typeof solution === 'string' ? solution : firstIn(solutions, language));
    return typeof text === 'string' && text !== '' ? { reference: { kind: 'solution', text } } : {};
}
function firstIn(solutions, language) {
    const all = typeof solutions === 'string' ? parse(solutions) : solutions;
    // The lists of APPS and TACO are in Python.
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
/** Solutions are only a help, so an unreadable one is ignored. */
function parse(text) {
    try {
        return (0,bounded_json/* parseBounded */.nh)(text);
    }
    catch {
        return null;
    }
}
/**
 * The parts of a problem made from calls, which must be in Python.
 * @throws FieldError in another language
 */
function callsIn(calls, field, language) {
    if (language === 'python')
        return callProblem(calls);
    const message = `names a function, and such tasks are for Python only, but the suite's language is ${language}`;
    throw new FieldError(field, message);
}
/**
 * Read fields of a row.
 * @throws ZodError in place of a FieldError
 */
function readingFields(read) {
    try {
        return read();
    }
    catch (error) {
        if (!(error instanceof FieldError))
            throw error;
        const { field, message } = error;
        throw new errors/* ZodError */.G([{ code: 'custom', path: [field], message, input: undefined }]);
    }
}

;// CONCATENATED MODULE: ./src/formats/livecodebench.ts





const livecodebench_row = schemas/* looseObject */._H3({
    question_id: task_id/* taskId */.B,
    question_content: schemas/* string */.YjP(),
    starter_code: schemas/* string */.YjP().nullish(),
})
    .refine((data) => (data.public_test_cases ?? data.private_test_cases) != null, {
    error: 'received undefined',
    path: ['public_test_cases'],
    // Report this in addition to other faults of the row.
    when: () => true,
});
/** A task in words, whose other fields no perturbation changes. */
const PROSE = { kind: 'prose', reference: null, tests: null, entryPoint: null };
/**
 * LiveCodeBench (Jain et al. 2024), judged by the rules of its own grader
 * (`lcb_runner/evaluation/testing_util.py`). Tasks ask for whole programs, or for functions named
 * by `metadata`. docs/data.md lists the remaining differences.
 */
const livecodebench = {
    fields: ['question_id', 'question_content', 'public_test_cases', 'private_test_cases'],
    recognizes: (data) => 'question_id' in data && ('public_test_cases' in data || 'private_test_cases' in data),
    partsOf: () => ({ ...PROSE, prompt: 'question_content' }),
    read: (data, { language }) => {
        const problem = livecodebench_row.parse(data);
        const of = {
            id: problem.question_id,
            prompt: problem.question_content,
            prefix: problem.starter_code ?? '',
            ...referenceIn(problem, language),
        };
        return readingFields(() => {
            const calls = listedCalls(problem);
            if (calls !== null)
                return { ...of, ...callsIn(calls, 'metadata.func_name', language) };
            const cases = casesOf(problem);
            const preamble = language === 'python' ? { preamble: IMPORTS.livecodebench } : {};
            return { ...of, ...preamble, entryPoint: null, tests: '', cases, decimals: true };
        });
    },
};

;// CONCATENATED MODULE: ./src/formats/mbpp.ts


const code = schemas/* array */.YOg(schemas/* string */.YjP());
const mbpp_row = schemas/* object */.Ikc({
    task_id: task_id/* taskId */.B,
    text: schemas/* string */.YjP().optional(),
    prompt: schemas/* string */.YjP().optional(),
    code: schemas/* string */.YjP().nullish(),
    test_list: code.min(1, 'expected at least one test'),
    test_setup_code: schemas/* string */.YjP().nullish(),
    test_imports: code.nullish(),
    challenge_test_list: code.nullish(),
    test: schemas/* string */.YjP().nullish(),
})
    .refine(({ text, prompt }) => (text ?? prompt) !== undefined, {
    error: 'expected the task as "text", or as "prompt" in the sanitized release',
    path: ['text'],
    // Report this in addition to other faults.
    when: () => true,
});
/**
 * MBPP (Austin et al. 2021), full and sanitized: a task in prose, whole programs as answers, and
 * asserts that call them by name. Graded by `test_list`, as in published results, or by the `test`
 * of EvalPlus' copy. The shape of `challenge_test_list` is checked, but it is not run.
 */
const mbpp = {
    onlyPython: true,
    fields: ['task_id', 'text', 'code', 'test_list'],
    recognizes: (data) => 'test_list' in data,
    partsOf: (data) => ({
        kind: 'prose',
        prompt: mbpp_row.parse((0,task_id/* withTaskId */.z)(data)).text === undefined ? 'prompt' : 'text',
        reference: 'code',
        tests: null,
        entryPoint: null,
    }),
    read: (data) => {
        const problem = mbpp_row.parse((0,task_id/* withTaskId */.z)(data));
        const { test_setup_code: setup, test_imports: imports } = problem;
        // EvalPlus' release in this layout has all of its tests in `test`.
        const own = problem.test ? [problem.test] : problem.test_list;
        const tests = [...(imports ?? []), ...(setup ? [setup] : []), ...own];
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

;// CONCATENATED MODULE: ./src/formats/multipl-e.ts

/** MultiPL-E's names of languages that differ from ours. */
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
/** All its Java prompts import this library, but few use it. */
const JAVATUPLES = 'import org.javatuples.*;';
const TUPLE = /\b(?:Unit|Pair|Triplet|Quartet|Quintet|Sextet|Septet|Octet|Ennead|Decade|KeyValue|LabelValue)\b/;
/**
 * MultiPL-E (Cassano et al. 2022): a prompt, a completion cut before the first stop token, and
 * tests that call the function themselves. Program = prompt + completion + newline + tests.
 */
const multiplE = {
    fields: ['name', 'language', 'prompt', 'tests', 'stop_tokens'],
    recognizes: (data) => 'name' in data && 'language' in data && 'tests' in data && 'prompt' in data,
    partsOf: () => ({
        kind: 'code',
        prompt: 'prompt',
        reference: null,
        tests: 'tests',
        entryPoint: null,
    }),
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
function otherLanguage(language, found, expected) {
    const message = `${JSON.stringify(language.slice(0, 40))} is not the suite's language, ${expected}: set language: ${found.slice(0, 40)}, or leave this row out`;
    return new errors/* ZodError */.G([{ code: 'custom', path: ['language'], message, input: language }]);
}

// EXTERNAL MODULE: ./src/formats/prompt-id.ts
var prompt_id = __webpack_require__(24440);
;// CONCATENATED MODULE: ./src/formats/stdio.ts





const id = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().min(1).max(300, 'is longer than 300 characters')])
    .transform(String)
    .nullish();
const stdio_text = schemas/* string */.YjP().nullish();
/** The fields that may hold a row's task. */
const TASK = ['prompt', 'question', 'question_content', 'description'];
/** Report this in addition to other faults of the row. */
const always = { when: () => true };
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
})
    .refine((data) => TASK.some((field) => typeof data[field] === 'string'), {
    error: 'expected the task, here or as "question" or "description"',
    path: ['prompt'],
    ...always,
})
    .refine((data) => hasCases(data) || 'input' in data, {
    error: 'received undefined',
    path: ['input'],
    ...always,
})
    .refine((data) => hasCases(data) || 'output' in data, {
    error: 'received undefined',
    path: ['output'],
    ...always,
});
/**
 * Tasks of whole programs that read standard input and write standard output. They are published by
 * APPS, TACO and CodeContests, or have plain `input` and `output`. Tasks of APPS and TACO that ask
 * for functions are read too.
 */
const stdio = {
    fields: ['task_id', 'prompt', 'input', 'output'],
    recognizes: (data) => hasCases(data) && TASK.some((field) => field in data),
    partsOf: (data) => {
        if (livecodebench.recognizes(data))
            return livecodebench.partsOf(data);
        const problem = stdio_row.parse(data);
        return { ...PROSE, prompt: TASK.find((field) => problem[field] != null) ?? TASK[0] };
    },
    read: (data, context) => {
        if (livecodebench.recognizes(data))
            return livecodebench.read(data, context);
        const { language, text: written } = context;
        const problem = stdio_row.parse(data);
        const task = TASK.map((field) => problem[field]).find((each) => each != null) ?? '';
        const ids = [problem.task_id, problem.problem_id, problem.question_id, problem.id];
        const isNamed = 'public_tests' in problem || 'private_tests' in problem;
        const name = isNamed ? problem.name : null;
        const of = {
            id: ids.find((each) => each != null) ?? name ?? (0,prompt_id/* promptId */.o)(task),
            prompt: task,
            prefix: problem.starter_code ?? '',
            ...referenceIn(problem, language),
        };
        return readingFields(() => {
            const calls = namedCalls(problem, written);
            if (calls !== null)
                return { ...of, ...callsIn(calls, 'input_output.fn_name', language) };
            return { ...of, entryPoint: null, tests: '', cases: casesOf(problem) };
        });
    },
};

;// CONCATENATED MODULE: ./src/formats/formats.ts







/** Every published layout of problems, by the name that a config has for it (docs/data.md). */
const FORMATS = {
    humaneval: humaneval,
    evalplus: evalplus,
    mbpp: mbpp,
    'multipl-e': multiplE,
    livecodebench: livecodebench,
    stdio: stdio,
};
const FORMAT_NAMES = (0,tables/* keysOf */.Y)(FORMATS);
/** The format of a row by its shape; undefined if it has none of these. */
function recognize(data) {
    return FORMAT_NAMES.find((name) => FORMATS[name].recognizes(data));
}


/***/ }),

/***/ 54040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ NO_ANSWERS),
/* harmony export */   m: () => (/* binding */ withAnswers)
/* harmony export */ });
/** A line in tests with an oracle. Unchanged, it makes the tests run the reference. */
const NO_ANSWERS = 'packed = None';
/**
 * The tests with the reference's answers, so that they need not run it.
 * @param printed the output of their oracle
 */
function withAnswers(tests, printed) {
    return tests.replace(NO_ANSWERS, () => `packed = ${JSON.stringify(printed)}`);
}


/***/ }),

/***/ 24440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ promptId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/**
 * An id for a problem that has none: words of its prompt and a hash. It stays the same if rows
 * move.
 */
function promptId(prompt) {
    const words = prompt.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(prompt).digest('hex').slice(0, 8);
    return [...words.slice(0, 6), hash].join('-').slice(-80);
}


/***/ }),

/***/ 2013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ rawMember),
/* harmony export */   g: () => (/* binding */ withMembers)
/* harmony export */ });
/**
 * The original text of one member of a JSON object. Its numbers keep what JavaScript would lose:
 * 2.0, big integers, Python's NaN.
 * @param text a JSON object that was parsed without an error
 * @returns null if the object has no such member
 */
function rawMember(text, member) {
    return findMember(text, member)?.raw ?? null;
}
/**
 * A JSON object with other values of some members; all else stays as it is written.
 * @param text a JSON object that was parsed without an error
 * @param values a member that the object lacks is added at its end
 */
function withMembers(text, values) {
    let changed = text.trim();
    for (const [member, value] of Object.entries(values)) {
        const written = JSON.stringify(value);
        const found = findMember(changed, member);
        if (found !== null) {
            changed = changed.slice(0, found.start) + written + changed.slice(found.end);
        }
        else {
            const isEmpty = /^\{\s*\}$/.test(changed);
            const before = changed.slice(0, -1).trimEnd();
            changed = `${before}${isEmpty ? '' : ', '}${JSON.stringify(member)}: ${written}}`;
        }
    }
    return changed;
}
function findMember(text, member) {
    const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|[{}[\],:]/g;
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
            if (key === member) {
                const whole = text.slice(start, match.index);
                const raw = whole.trim();
                const from = start + whole.indexOf(raw);
                found = { raw, start: from, end: from + raw.length };
            }
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


/***/ }),

/***/ 63681:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ taskId),
/* harmony export */   z: () => (/* binding */ withTaskId)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

const LONGEST = 300;
/** A problem's id in a row: a text or a whole number, converted to a text. */
const taskId = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(), zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()], {
    error: ({ input }) => `expected a text or a whole number, received ${typeof input}`,
})
    .transform(String)
    .pipe(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()
    .min(1, 'is empty: expected a text or a whole number')
    .max(LONGEST, `is longer than ${LONGEST} characters`));
/** The row with its `id` as `task_id`. If both exist, `task_id` counts. */
function withTaskId(data) {
    const row = data;
    return row.task_id == null && row.id != null ? { ...data, task_id: row.id } : data;
}


/***/ }),

/***/ 36275:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ SHIPPED)
});

;// CONCATENATED MODULE: ./src/languages/java-classes.ts
/** The class name that Java uses for a file without a class. */
const UNNAMED = 'Main';
const LONGEST_NAME = 100;
/** Limits above all real programs: levels of nested classes, and words before a method's name. */
const DEEPEST = 20;
const MOST_MODIFIERS = 50;
/**
 * The order in which classes with a main method are chosen: by name, or because the class is
 * public.
 */
const WHOLE = ['public', 'Main', 'Solution'];
const TESTED = ['Problem', ...WHOLE];
const KINDS = new Set(['class', 'interface', 'enum', 'record']);
const WORD = /[\p{L}\p{Nd}_$]+/uy;
const SPACE = /\s+/y;
/**
 * The file name of a program and the class to run. Among classes with a main method the order is:
 * the public one, `Main`, `Solution`, the first. If tests follow the program, `Problem` comes
 * before all others. Without any main method the same order decides, and Java reports the missing
 * method.
 */
function javaNames(source, isWhole) {
    const { mains, classes, packageName } = read(source);
    const order = isWhole ? WHOLE : TESTED;
    const placeOf = ({ name, isPublic }) => {
        const place = order.findIndex((each) => (each === 'public' ? isPublic : each === name));
        return place === -1 ? order.length : place;
    };
    const rankOf = ({ isUsual, isNested, outer }) => 100 * Number(!isUsual) + 10 * Number(isNested) + placeOf(outer);
    const best = least(mains, rankOf);
    const first = least(classes, placeOf)?.name ?? UNNAMED;
    const name = best?.className ?? first;
    const file = classes.find(({ isPublic }) => isPublic)?.name ?? best?.outer.name ?? first;
    return {
        // The compiler reports a class name that is too long for a file name.
        file: `${file.length > LONGEST_NAME ? UNNAMED : file}.java`,
        main: packageName === '' ? name : `${packageName}.${name}`,
    };
}
/** The first item with the lowest rank. */
function least(all, rankOf) {
    const lowest = all.reduce((low, each) => Math.min(low, rankOf(each)), Number.POSITIVE_INFINITY);
    return all.find((each) => rankOf(each) === lowest);
}
function read(source) {
    const words = [...wordsOf(source)];
    const mains = [];
    const classes = [];
    const open = [];
    let declared = null;
    let depth = 0;
    let brackets = 0;
    /** The first word of the member or class being read. */
    let start = 0;
    for (const [at, word] of words.entries()) {
        if (word === '(' || word === '[')
            brackets += 1;
        if (word === ')' || word === ']')
            brackets -= 1;
        if (brackets > 0)
            continue;
        const inner = open.at(-1);
        const isMember = depth === (inner?.depth ?? 0);
        if (word === '{') {
            depth += 1;
            if (declared !== null) {
                const made = { ...declared, depth };
                if (open.length === 0)
                    classes.push(made);
                open.push(made);
                declared = null;
            }
            start = at + 1;
        }
        else if (word === '}') {
            if (inner?.depth === depth)
                open.pop();
            depth -= 1;
            start = at + 1;
        }
        else if (word === ';') {
            start = at + 1;
        }
        else if (isMember && declared === null && isDeclaration(words, at)) {
            const modifiers = words.slice(Math.max(start, at - MOST_MODIFIERS), at);
            declared = {
                name: words[at + 1] ?? '',
                isPublic: modifiers.includes('public'),
                isInterface: word === 'interface',
            };
        }
        else if (isMember && word === 'main' && words[at - 1] === 'void' && words[at + 1] === '(') {
            const main = mainOf(words, start, at, open);
            if (main !== null)
                mains.push(main);
        }
    }
    return { mains, classes, packageName: packageOf(words) };
}
function isDeclaration(words, at) {
    const [before, word = '', name = '', after] = words.slice(Math.max(0, at - 1), at + 3);
    if (at === 0)
        return isDeclaration([';', ...words.slice(0, 3)], 1);
    if (!KINDS.has(word) || before === '.' || !/^[\p{L}_$]/u.test(name))
        return false;
    // If no parameters follow, `record` is an ordinary name.
    return word !== 'record' || after === '(' || after === '<';
}
/** The main method whose name is at this place, or null if Java would not start it. */
function mainOf(words, start, at, open) {
    const end = words.indexOf(')', at);
    const parameters = words.slice(at + 2, end === -1 ? at + 2 : end);
    const isArray = parameters.includes('[') || parameters.includes('.');
    const takesTexts = parameters.includes('String') && isArray && !parameters.includes(',');
    if ((parameters.length > 0 && !takesTexts) || open.length > DEEPEST)
        return null;
    const modifiers = words.slice(Math.max(start, at - MOST_MODIFIERS), at);
    const isPublic = modifiers.includes('public') || open.at(-1)?.isInterface === true;
    return {
        className: open.map(({ name }) => name).join('$') || UNNAMED,
        outer: open[0] ?? { name: UNNAMED, isPublic: false },
        isNested: open.length > 1,
        isUsual: takesTexts && isPublic && modifiers.includes('static'),
    };
}
function packageOf(words) {
    const at = words.indexOf('package');
    const end = words.indexOf(';', at);
    const before = words.slice(0, Math.max(0, at));
    // Only annotations may stand before the package line.
    if (at === -1 || end === -1 || (before.length > 0 && before[0] !== '@'))
        return '';
    return words.slice(at + 1, end).join('');
}
/**
 * Yields the words and single signs of a program, without comments and quoted text. In linear time.
 */
function* wordsOf(source) {
    for (let at = 0; at < source.length;) {
        const sign = source.charAt(at);
        const end = endOfSkipped(source, at) ?? endOf(SPACE, source, at);
        if (end !== null) {
            at = end;
            continue;
        }
        const wordEnd = endOf(WORD, source, at) ?? at + sign.length;
        yield source.slice(at, wordEnd);
        at = wordEnd;
    }
}
function endOf(pattern, source, at) {
    pattern.lastIndex = at;
    return pattern.test(source) ? pattern.lastIndex : null;
}
/** The end of a comment, string or character that begins here; null if none begins. */
function endOfSkipped(source, at) {
    const after = (end, from) => {
        const found = source.indexOf(end, from);
        return found === -1 ? source.length : found + end.length;
    };
    if (source.startsWith('//', at))
        return after('\n', at);
    if (source.startsWith('/*', at))
        return after('*/', at + 2);
    const quote = source.startsWith('"""', at) ? '"""' : source.charAt(at);
    if (quote !== '"""' && quote !== '"' && quote !== "'")
        return null;
    for (let place = at + quote.length; place < source.length; place += 1) {
        if (source.startsWith(quote, place))
            return place + quote.length;
        if (source[place] === '\\')
            place += 1;
        // The quote is not closed: the compiler reports it.
        else if (quote.length === 1 && source[place] === '\n')
            return place;
    }
    return source.length;
}

// EXTERNAL MODULE: ./node_modules/acorn/dist/acorn.mjs
var acorn = __webpack_require__(54559);
;// CONCATENATED MODULE: ./src/languages/javascript/syntax-tree.ts

/** Longer texts are not parsed and run unchanged. */
const LONGEST = 1 << 20;
const OPTIONS = {
    ecmaVersion: 'latest',
    allowReturnOutsideFunction: true,
    allowHashBang: true,
};
/** The syntax of a program, as a module if possible; null if it cannot be parsed. */
function syntaxOf(text) {
    if (text.length > LONGEST)
        return null;
    for (const sourceType of ['module', 'script']) {
        try {
            return (0,acorn/* parse */.qg)(text, { ...OPTIONS, sourceType });
        }
        catch {
            // Node.js reports the error when it runs the text. Too deep nesting also ends here.
        }
    }
    return null;
}
/** A node and all nodes below it. Below a node for which `enters` is false, nothing is visited. */
function* nodesOf(root, enters = () => true) {
    const left = [root];
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
        yield node;
        if (!enters(node))
            continue;
        for (const value of Object.values(node)) {
            for (const each of Array.isArray(value) ? value : [value])
                if (isNode(each))
                    left.push(each);
        }
    }
}
function isNode(value) {
    return value !== null && typeof value === 'object' && 'type' in value && 'start' in value;
}
const isFunction = ({ type }) => type === 'FunctionDeclaration' ||
    type === 'FunctionExpression' ||
    type === 'ArrowFunctionExpression';
/** True if a program has `await` outside of all functions. */
function waitsIn(program) {
    for (const node of nodesOf(program, (each) => !isFunction(each))) {
        if (node.type === 'AwaitExpression')
            return true;
        if (node.type === 'ForOfStatement' && node.await)
            return true;
    }
    return false;
}
/** The names that a pattern assigns. */
function namesIn(pattern) {
    switch (pattern.type) {
        case 'Identifier':
            return [pattern.name];
        case 'ObjectPattern':
            return pattern.properties.flatMap((each) => namesIn(each.type === 'RestElement' ? each.argument : each.value));
        case 'ArrayPattern':
            return pattern.elements.flatMap((each) => (each === null ? [] : namesIn(each)));
        case 'RestElement':
            return namesIn(pattern.argument);
        case 'AssignmentPattern':
            return namesIn(pattern.left);
        default:
            return [];
    }
}
/** The names that a statement declares in its own scope. */
function declaredBy(node) {
    switch (node.type) {
        case 'VariableDeclaration':
            return node.declarations.flatMap(({ id }) => namesIn(id));
        case 'FunctionDeclaration':
        case 'ClassDeclaration':
            return node.id === null ? [] : [node.id.name];
        case 'ImportDeclaration':
            return node.specifiers.map(({ local }) => local.name);
        case 'ExportNamedDeclaration':
        case 'ExportDefaultDeclaration':
            return node.declaration ? declaredBy(node.declaration) : [];
        default:
            return [];
    }
}
/** The names that a program declares at its top level. */
function topNamesOf(program) {
    const names = new Set(program.body.flatMap(declaredBy));
    for (const node of nodesOf(program, (each) => !isFunction(each))) {
        const isForAll = node.type === 'VariableDeclaration' && node.kind === 'var';
        for (const name of isForAll ? declaredBy(node) : [])
            names.add(name);
    }
    return names;
}
/** The top-level names that a program declares for modules it loads. */
function loadedBy(program) {
    const names = new Set();
    for (const node of program.body) {
        for (const { id, init } of node.type === 'VariableDeclaration' ? node.declarations : []) {
            const loaded = init?.type === 'MemberExpression' ? init.object : init;
            const callee = loaded?.type === 'CallExpression' ? loaded.callee : null;
            const isLoaded = callee?.type === 'Identifier' && callee.name === 'require';
            for (const name of isLoaded ? namesIn(id) : [])
                names.add(name);
        }
    }
    return names;
}
/** The names that a program uses but declares nowhere. */
function freeNamesOf(program) {
    const used = new Set();
    const declared = new Set(['arguments', 'undefined']);
    /** Names of properties, labels and the like, which refer to no variable. */
    const labels = new Set();
    for (const node of nodesOf(program)) {
        for (const name of [...declaredBy(node), ...boundBy(node)])
            declared.add(name);
        for (const each of labelsOf(node))
            labels.add(each);
        if (node.type === 'Identifier' && !labels.has(node))
            used.add(node.name);
    }
    return new Set([...used].filter((name) => !declared.has(name)));
}
/** The names that are declared outside of statements: parameters, function names, caught errors. */
function boundBy(node) {
    switch (node.type) {
        case 'FunctionDeclaration':
        case 'FunctionExpression':
        case 'ArrowFunctionExpression':
            return [...(node.id ? [node.id.name] : []), ...node.params.flatMap(namesIn)];
        case 'ClassExpression':
            return node.id ? [node.id.name] : [];
        case 'CatchClause':
            return node.param ? namesIn(node.param) : [];
        default:
            return [];
    }
}
function labelsOf(node) {
    switch (node.type) {
        case 'MemberExpression':
            return node.computed ? [] : [node.property];
        case 'Property':
            return node.computed || node.shorthand ? [] : [node.key];
        case 'MethodDefinition':
        case 'PropertyDefinition':
            return node.computed ? [] : [node.key];
        case 'LabeledStatement':
            return [node.label];
        case 'BreakStatement':
        case 'ContinueStatement':
            return node.label ? [node.label] : [];
        case 'ImportSpecifier':
            return [node.imported];
        case 'ExportSpecifier':
            return [node.exported];
        case 'MetaProperty':
            return [node.meta, node.property];
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./src/languages/javascript/script.ts

/** The name given to a default export without a name. */
const DEFAULT = 'passgateDefault';
const META = '({ url: require("node:url").pathToFileURL(__filename).href, filename: __filename, dirname: __dirname })';
/**
 * True if a program is written as a module: it imports, exports, or has `await` outside of
 * functions.
 */
function isModule(program) {
    const isPart = ({ type }) => type.startsWith('Import') || type.startsWith('Export');
    return program.body.some(isPart) || metasOf(program).length > 0 || waitsIn(program);
}
function metasOf(program) {
    return [...nodesOf(program)].filter((node) => node.type === 'MetaProperty' && node.meta.name === 'import');
}
/**
 * Rewrite a module as a script: imports become `require`, and declarations lose their `export`. The
 * exports are returned and not written into the text.
 * @param done replacements of statements that are already decided
 */
function asScript(text, program, done = []) {
    const edits = [...done];
    const exports = [];
    const spreads = [];
    const starts = new Set(done.map(({ start }) => start));
    for (const node of program.body.filter(({ start }) => !starts.has(start))) {
        if (node.type === 'ImportDeclaration')
            edits.push(instead(node, loading(node)));
        else if (node.type === 'ExportNamedDeclaration')
            exportNamed(node, edits, exports);
        else if (node.type === 'ExportDefaultDeclaration')
            exportDefault(text, node, edits, exports);
        else if (node.type === 'ExportAllDeclaration') {
            const loaded = required(node.source);
            if (node.exported)
                exports.push([nameOf(node.exported), loaded]);
            else
                spreads.push(loaded);
            edits.push(instead(node, ''));
        }
    }
    for (const node of metasOf(program))
        edits.push(instead(node, META));
    return { text: edited(text, edits), exports, spreads };
}
const instead = ({ start, end }, text) => ({ start, end, text });
const required = ({ value }) => `require(${JSON.stringify(value)})`;
const nameOf = (node) => node.type === 'Identifier' ? node.name : String(node.value);
/** The statement that replaces an import in a script. */
function loading({ specifiers, source }) {
    const loaded = required(source);
    const whole = [];
    const named = [];
    for (const each of specifiers) {
        const name = each.type === 'ImportSpecifier' ? nameOf(each.imported) : 'default';
        const local = each.local.name;
        if (name === 'default')
            whole.push(local);
        else
            named.push(name === local ? name : `${propertyName(name)}: ${local}`);
    }
    const declared = [...whole, ...(named.length > 0 ? [`{ ${named.join(', ')} }`] : [])];
    if (declared.length === 0)
        return `${loaded};`;
    return `const ${declared.map((each) => `${each} = ${loaded}`).join(', ')};`;
}
/** A name in the form that may stand before the colon of a property. */
function propertyName(name) {
    return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name);
}
function exportNamed({ start, end, declaration, specifiers, source }, edits, exports) {
    if (declaration) {
        edits.push({ start, end: declaration.start, text: '' });
        for (const name of declaredBy(declaration))
            exports.push([name, name]);
        return;
    }
    for (const { local, exported } of specifiers) {
        const name = nameOf(local);
        const ofOther = (loaded) => name === 'default' ? loaded : `${loaded}[${JSON.stringify(name)}]`;
        exports.push([nameOf(exported), source ? ofOther(required(source)) : name]);
    }
    edits.push({ start, end, text: '' });
}
/** The two words may have comments between them. */
const WORDS = /^export(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/|\/\/.*\n)*default/;
function exportDefault(text, { start, end, declaration }, edits, exports) {
    const [name] = declaredBy(declaration);
    if (name !== undefined) {
        edits.push({ start, end: declaration.start, text: '' });
        exports.push(['default', name]);
        return;
    }
    // The edit ends before the value: the value's position leaves out brackets around it.
    const words = WORDS.exec(text.slice(start, declaration.start))?.[0] ?? '';
    edits.push({ start, end: start + words.length, text: `const ${DEFAULT} =` });
    edits.push({ start: end, end, text: ';' });
    exports.push(['default', DEFAULT]);
}
function edited(text, edits) {
    let at = 0;
    let made = '';
    for (const { start, end, text: given } of [...edits].sort((a, b) => a.start - b.start)) {
        const lines = text.slice(start, end).split('\n').length - 1;
        made += text.slice(at, start) + given + '\n'.repeat(lines);
        at = end;
    }
    return made + text.slice(at);
}

;// CONCATENATED MODULE: ./src/languages/javascript/answer-loads.ts


/** A program is one file, so any relative path in the tests means the answer. */
const RELATIVE = /^\.\.?\//;
/** Find the statements that load the answer, and declare their names from the answer itself. */
function answerLoadsOf(program) {
    const edits = [];
    const wanted = new Set();
    const gone = new Set();
    const wholes = new Set();
    for (const node of program.body) {
        const bindings = bindingsOf(node);
        if (bindings === null)
            continue;
        const declared = [];
        for (const { local, name } of bindings) {
            const members = name === null ? membersOf(program, local) : [name];
            for (const each of members)
                wanted.add(each);
            if (members.length === 0)
                wholes.add(local);
            if (members.length === 0 || name === local)
                gone.add(local);
            else
                declared.push(`${local} = ${name ?? objectOf(members)}`);
        }
        const text = declared.length === 0 ? '' : `const ${declared.join(', ')};`;
        edits.push({ start: node.start, end: node.end, text });
    }
    return { edits, wanted, gone, wholes };
}
function objectOf(names) {
    return `{ ${names.map((name) => `get ${propertyName(name)}() { return ${name}; }`).join(', ')} }`;
}
/** The names that a statement takes from the answer; null if it does not load the answer. */
function bindingsOf(node) {
    if (node.type === 'ImportDeclaration') {
        if (!RELATIVE.test(String(node.source.value)))
            return null;
        return node.specifiers.map((each) => each.type === 'ImportSpecifier'
            ? binding(each.local.name, nameOf(each.imported))
            : binding(each.local.name, null));
    }
    if (node.type !== 'VariableDeclaration')
        return null;
    const [first, ...others] = node.declarations;
    return first === undefined || others.length > 0 ? null : bindingsOfDeclarator(first);
}
const binding = (local, name) => ({
    local,
    name: name === 'default' ? null : name,
});
function bindingsOfDeclarator({ id, init }) {
    if (!init)
        return null;
    if (loadsAnswer(init))
        return bindingsOfPattern(id);
    const isMember = init.type === 'MemberExpression' && !init.computed && loadsAnswer(init.object);
    if (!isMember || id.type !== 'Identifier' || init.property.type !== 'Identifier')
        return null;
    return [binding(id.name, init.property.name)];
}
function loadsAnswer(node) {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier')
        return false;
    const [from] = node.arguments;
    const isRequire = node.callee.name === 'require';
    return isRequire && from?.type === 'Literal' && RELATIVE.test(String(from.value));
}
function bindingsOfPattern(id) {
    if (id.type === 'Identifier')
        return [binding(id.name, null)];
    if (id.type !== 'ObjectPattern')
        return null;
    const bindings = id.properties.flatMap((each) => {
        if (each.type !== 'Property' || each.computed || each.value.type !== 'Identifier')
            return [];
        return each.key.type === 'Identifier' ? [binding(each.value.name, each.key.name)] : [];
    });
    return bindings.length === id.properties.length ? bindings : null;
}
/** The properties that a program reads from an object by name. */
function membersOf(program, object) {
    const found = new Set();
    for (const node of nodesOf(program)) {
        if (node.type !== 'MemberExpression' || node.computed)
            continue;
        if (node.object.type !== 'Identifier' || node.object.name !== object)
            continue;
        if (node.property.type === 'Identifier')
            found.add(node.property.name);
    }
    // Every function has these properties, so they are no functions of the answer.
    return [...found].filter((name) => !(name in Function.prototype) && name !== 'default');
}

;// CONCATENATED MODULE: ./src/languages/javascript/watching.ts

/** The global names of every program, which tests could replace. */
const GLOBALS = new Set([...Object.getOwnPropertyNames(globalThis), 'global', 'require']);
/** The tests' settings of these reach the program too, or concern only the tests. */
const SHARED = /^process\.(?:env|exitCode)\b|^console\.assert$/;
/** Modules that inspect their own process or change something in it. */
const WATCHING = /^(?:node:)?(?:v8|inspector|async_hooks|diagnostics_channel)(?:\/|$)|^sinon$/;
/** Members that show the process or a function's text. */
const LOOKS = new Set([
    ...['process.memoryUsage', 'process.resourceUsage', 'process.cpuUsage'],
    'Function.prototype.toString',
]);
/** Functions that change the properties of their first argument. */
const CHANGES = /^(?:Object\.(?:assign|definePropert(?:y|ies)|setPrototypeOf|freeze)|Reflect\.(?:set|defineProperty|deleteProperty|setPrototypeOf))$/;
/** Objects that replace functions for tests. */
const MOCKS = new Set(['jest', 'vi', 'sinon', 'mock']);
/**
 * The thing that tests watch or replace and that a program in another process would not share. This
 * is read from the tests' text. Their author is trusted, so it is no matter of security.
 * @returns null if there is none
 */
function watchedBy(program) {
    const loaded = new Set([...loadedBy(program), ...program.body.flatMap(importedBy)]);
    const isShared = (name) => GLOBALS.has(name) || loaded.has(name);
    for (const node of program.body) {
        for (const name of declaredBy(node)) {
            if (GLOBALS.has(name) && !loaded.has(name))
                return `what they put in the place of ${name}`;
        }
    }
    for (const node of nodesOf(program)) {
        const found = watchedByNode(node, isShared);
        if (found !== null)
            return found;
    }
    return null;
}
function importedBy(node) {
    return node.type === 'ImportDeclaration' ? declaredBy(node) : [];
}
function watchedByNode(node, isShared) {
    switch (node.type) {
        case 'AssignmentExpression':
            return replacedBy(node.left, isShared);
        case 'UpdateExpression':
            return replacedBy(node.argument, isShared);
        case 'UnaryExpression':
            return node.operator === 'delete' ? replacedBy(node.argument, isShared) : null;
        case 'Literal':
            return typeof node.value === 'string' && WATCHING.test(node.value) ? node.value : null;
        case 'CallExpression': {
            const [first] = node.arguments;
            const isChange = CHANGES.test(pathOf(node.callee) ?? '');
            return isChange && first !== undefined ? replacedBy(first, isShared) : null;
        }
        case 'MemberExpression': {
            const path = pathOf(node) ?? '';
            const isMock = MOCKS.has(lastOf(node.object) ?? '');
            return LOOKS.has(path) || isMock ? path || 'what they replace' : null;
        }
        default:
            return null;
    }
}
/** The path that is replaced by an assignment to this expression, unless it is the tests' own. */
function replacedBy(target, isShared) {
    const path = pathOf(target);
    if (path === null)
        return null;
    const [root = ''] = path.split('.', 1);
    const isOwn = target.type === 'Identifier' ? !GLOBALS.has(root) : !isShared(root);
    return isOwn || SHARED.test(path) ? null : `what they put in the place of ${path}`;
}
/** Names joined by dots; null for an expression that does not begin with a name. */
function pathOf(node) {
    const names = [];
    let at = node;
    while (at.type === 'MemberExpression') {
        names.unshift(propertyOf(at.property, at.computed));
        at = at.object;
    }
    return at.type === 'Identifier' ? [at.name, ...names].join('.') : null;
}
function lastOf(node) {
    if (node.type === 'Identifier')
        return node.name;
    return node.type === 'MemberExpression' ? propertyOf(node.property, node.computed) : null;
}
function propertyOf(node, isComputed) {
    if (node.type === 'Identifier' && !isComputed)
        return node.name;
    return node.type === 'Literal' ? String(node.value) : '[…]';
}

;// CONCATENATED MODULE: ./src/languages/javascript/modules.ts




const MAY_BE_MODULE = /\b(?:import|export|await)\b/;
const MAY_LOAD_ANSWER = /\brequire\s*\(\s*['"]\.\.?\//;
const MAY_EXPORT = /\bexports\b/;
const LOADS = /\brequire\b/;
/** The names that Node.js gives to every script. */
const GIVEN = new Set([
    ...Object.getOwnPropertyNames(globalThis),
    ...['require', 'module', 'exports', '__filename', '__dirname'],
]);
/**
 * Answers and tests in JavaScript, each written as a module or a script. Node.js gives a module no
 * `require`, and a script no `import`. Therefore a module is rewritten as a script, line by line.
 * Then an answer can be one file with its tests, or give its functions to them by name.
 */
const MODULES = { together, alone, tests: testsApart };
/** An answer and the tests that follow it. */
function together(code, tests) {
    const given = { before: '', code, between: '', tests, after: '' };
    const mayBeModule = MAY_BE_MODULE.test(code) || MAY_BE_MODULE.test(tests);
    const mayLoadSame = LOADS.test(code) && LOADS.test(tests);
    const mayLoadAnswer = MAY_LOAD_ANSWER.test(tests) || MAY_EXPORT.test(code);
    if (!mayBeModule && !mayLoadSame && !mayLoadAnswer)
        return given;
    const answer = syntaxOf(code);
    const testsTree = syntaxOf(tests);
    if (answer === null || testsTree === null)
        return inOne(given);
    const names = topNamesOf(answer);
    const exportsAny = isModule(answer) || MAY_EXPORT.test(code);
    const loads = answerLoadsOf(testsTree);
    const isRewritten = isModule(answer) || isModule(testsTree) || loads.edits.length > 0;
    const script = asScript(code, answer);
    const unknown = new Set([...freeNamesOf(testsTree), ...loads.wanted, ...loads.wholes]);
    const missing = [...unknown].filter((name) => !GIVEN.has(name) && !names.has(name));
    const waits = waitsIn(answer) || waitsIn(testsTree);
    // Both may load the same module, or have helpers with the same name.
    const own = isRewritten ? topNamesOf(testsTree) : loadedBy(testsTree);
    const isScoped = [...own].some((name) => names.has(name) && !loads.gone.has(name));
    return {
        before: waits ? OPEN : '',
        code: waits ? withoutHashbang(script.text) : script.text,
        between: exporting(script) +
            (exportsAny ? publishing(missing, loads.wholes) : '') +
            (isScoped ? `${waits ? 'await (async ' : ';('}() => { ` : ''),
        tests: asScript(tests, testsTree, loads.edits).text,
        after: (isScoped ? CLOSE : '') + (waits ? CLOSE : ''),
    };
}
const OPEN = '(async () => { ';
const CLOSE = '\n})();';
/** Join an answer and tests that can only be parsed together. */
function inOne(given) {
    const lines = given.code.split('\n').length;
    const whole = `${given.code}\n${given.tests}`;
    const program = syntaxOf(whole);
    if (program === null || !isModule(program))
        return given;
    const waits = waitsIn(program);
    const made = asScript(whole, program).text.split('\n');
    const code = made.slice(0, lines).join('\n');
    return {
        ...given,
        before: waits ? OPEN : '',
        code: waits ? withoutHashbang(code) : code,
        tests: made.slice(lines).join('\n'),
        after: waits ? CLOSE : '',
    };
}
/** An answer that runs without tests. A module is strict code, so its script must be too. */
function alone(code) {
    const given = { before: '', code, between: '', tests: '', after: '' };
    const program = MAY_BE_MODULE.test(code) ? syntaxOf(code) : null;
    if (program === null || !isModule(program))
        return given;
    const waits = waitsIn(program);
    const script = asScript(code, program);
    return {
        ...given,
        before: `'use strict'; ${waits ? OPEN : ''}`,
        code: withoutHashbang(script.text),
        between: exporting(script),
        after: waits ? CLOSE : '',
    };
}
/** Tests that run in another process and get the answer's functions by name. */
function testsApart(work) {
    const { tests, prompt, reference } = work;
    const testsTree = syntaxOf(tests);
    const mayChange = MAY_BE_MODULE.test(tests) || MAY_LOAD_ANSWER.test(tests);
    const isSame = testsTree === null || !mayChange;
    return {
        ...work,
        tests: isSame ? tests : asScript(tests, testsTree, answerLoadsOf(testsTree).edits).text,
        watches: testsTree === null ? null : watchedBy(testsTree),
        prompt: promptAsScript(prompt),
        reference: reference === null ? null : alone(reference).code,
        ...(!isSame && waitsIn(testsTree) ? { waits: true } : {}),
    };
}
const DECLARES = /^export[ \t]+(?:default[ \t]+)?(?=(?:async[ \t]+)?function\b|class\b|const\b|let\b|var\b)/;
/** A prompt is not a whole program, so it is rewritten line by line. */
function promptAsScript(prompt) {
    if (!MAY_BE_MODULE.test(prompt))
        return prompt;
    const lines = prompt.split('\n').map((line) => {
        const program = /^import\b/.test(line) ? syntaxOf(line) : null;
        return program === null ? line.replace(DECLARES, '') : asScript(line, program).text;
    });
    return lines.join('\n');
}
/** The code that sets `module.exports` to a module's exports. */
function exporting({ exports, spreads }) {
    const values = exports.map(([name, value]) => `get ${propertyName(name)}() { return ${value}; }`);
    const all = [...spreads.map((each) => `...${each}`), ...values];
    return all.length === 0 ? '' : `;module.exports = { ${all.join(', ')} }; `;
}
/**
 * The code that gives the tests the names that they use and the answer exports.
 * @param wholes names that stand for the whole exports; a single name may also stand for an
 * exported function
 */
function publishing(names, wholes) {
    if (names.length === 0)
        return '';
    const mayBeOnly = names.length === 1 ? "typeof whole === 'function' || " : '';
    return (';{ const all = Object(module.exports), whole = all.default ?? module.exports; ' +
        "const within = typeof whole === 'function' ? {} : Object(whole); " +
        `for (const name of ${JSON.stringify(names)}) ` +
        'if (Object.hasOwn(all, name)) globalThis[name] = all[name]; ' +
        'else if (Object.hasOwn(within, name)) globalThis[name] = within[name]; ' +
        `else if (${mayBeOnly}${JSON.stringify([...wholes])}.includes(name)) globalThis[name] = whole; } `);
}
const withoutHashbang = (text) => text.replace(/^#!/, '//');

;// CONCATENATED MODULE: ./src/languages/shipped.ts


/**
 * The code that proves the end of tests. The program reads a line from descriptor 3 and writes it
 * back. The line is in no source, argument or environment variable.
 */
const PROOF = {
    // Uses system call numbers: a program may define functions named read and write.
    c: '\n#include <sys/syscall.h>\n' +
        '{ extern long passgate_call(long, ...) __asm__("syscall"); ' +
        'char passgate_line[64]; long passgate_size = passgate_call(SYS_read, 3, passgate_line, 64L); ' +
        'if (passgate_size > 0) passgate_call(SYS_write, 3, passgate_line, passgate_size); }',
    go: `package {package}

import (
	"os"
	"testing"
)

func TestMain(m *testing.M) {
	code := m.Run()
	if code == 0 {
		proof, line := os.NewFile(3, ""), make([]byte, 64)
		size, _ := proof.Read(line)
		proof.Write(line[:size])
	}
	os.Exit(code)
}
`,
    java: '{ try { var passgateNew = java.io.FileDescriptor.class.getDeclaredConstructor(int.class); ' +
        'passgateNew.setAccessible(true); var passgateFile = passgateNew.newInstance(3); ' +
        'var passgateLine = new byte[64]; ' +
        'var passgateSize = new java.io.FileInputStream(passgateFile).read(passgateLine); ' +
        'new java.io.FileOutputStream(passgateFile).write(passgateLine, 0, passgateSize); ' +
        '} catch (Exception passgateError) { throw new RuntimeException(passgateError); } }',
    javascript: ';{ const fs = eval("require")("node:fs"), line = new Uint8Array(64); ' +
        'fs.writeSync(3, line.subarray(0, fs.readSync(3, line))); }',
    perl: '{ open(my $proof, "+<&=", 3); sysread($proof, my $line, 64); syswrite($proof, $line); }',
    php: '$passgate = fopen("php://fd/3", "r+"); fwrite($passgate, fread($passgate, 64));',
    // A loaded test-unit or minitest would run its tests at the program's exit, so they run here.
    ruby: `if defined?(Test::Unit::AutoRunner)
  Test::Unit::AutoRunner.need_auto_run = false
  exit(1) unless Test::Unit::AutoRunner.run
end
IO.for_fd(3, "r+b", autoclose: false).then { |proof| proof.syswrite(proof.sysread(64)) }`,
    rust: ';{ use std::io::{Read, Write}; use std::os::fd::FromRawFd; let mut line = [0u8; 64]; ' +
        'let mut proof = std::mem::ManuallyDrop::new(unsafe { std::fs::File::from_raw_fd(3) }); ' +
        'if let Ok(size) = proof.read(&mut line) { let _ = proof.write_all(&line[..size]); } }',
};
const plain = {
    folders: [],
    environment: {},
    memory: 'address-space',
    threads: 0,
    stacks: 0,
    reports: false,
    syntaxError: null,
    libraries: [],
    probe: '',
};
// Node ends if it may not open OpenSSL's settings, which happens in the process tier.
const node = {
    ...plain,
    memory: 'data',
    threads: 32,
    // Each of V8's own threads has a stack.
    stacks: 5,
    reports: true,
    environment: { OPENSSL_CONF: '/dev/null' },
};
/** Rust's default linker finds itself through /proc, which candidates do not have. */
const BFD = ['-C', 'link-arg=-fuse-ld=bfd'];
/** Node runs some tests by itself; the reporter prints a line for each failure. */
const REPORTER = '--test-reporter=./passgate-reporter.cjs';
const NODE = ['{node}', '--stack-size={v8-stack}', REPORTER];
const TSC = [
    ...['{node}', '{tsc}', '--target', 'es2022', '--module', 'commonjs'],
    ...['--strict', 'false', '--skipLibCheck', '--esModuleInterop', 'program.ts', 'modules.d.ts'],
];
/** Tests of MultiPL-E declare `require` themselves, with types of their own. */
const DECLARES_REQUIRE = /\b(?:var|let|const|function)\s+require\b/;
const REQUIRE = 'declare var require: any;\n';
const JAVAC = [
    '{javac}',
    ...['-J-XX:+UseSerialGC', '-J-XX:TieredStopAtLevel=1', '-J-XX:-UsePerfData'],
    ...['-proc:none', '-encoding', 'UTF8', '-d', '.'],
];
const JAVA = [
    '{java}',
    ...['-ea', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Xshare:auto'],
    ...['-XX:MaxRAM={memory}', '-XX:MaxRAMPercentage=70'],
    // The main thread gets the limit's size; other threads get their own or the default size.
    ...['-Xss{stack}', '-XX:ThreadStackSize=0'],
    ...['--add-opens', 'java.base/java.io=ALL-UNNAMED'],
];
/** All languages except Python, which has a fork server of its own. */
const SHIPPED = [
    {
        ...node,
        name: 'javascript',
        file: 'program.js',
        run: [...NODE, 'program.js'],
        install: 'Node.js (Debian: nodejs; in a workflow: actions/setup-node)',
        syntaxError: /^SyntaxError: .*\n +at (?:wrapSafe|internalCompileFunction|compileSource)/,
        testsEnd: { proof: 'after', code: PROOF.javascript },
        modules: MODULES,
        apart: {
            code: ';eval("require")("./passgate-subject.cjs")((passgateName) => eval(passgateName), module);',
            tester: ['{node}', REPORTER, 'passgate-tester.cjs'],
        },
    },
    {
        ...node,
        name: 'typescript',
        probe: 'const one: number = 1;\n',
        file: 'program.ts',
        // The compiler knows no types of Node.js, so every import gets the type `any`.
        beside: (source) => ({
            'modules.d.ts': `declare module "*";\n${DECLARES_REQUIRE.test(source) ? '' : REQUIRE}`,
        }),
        compile: TSC,
        run: [...NODE, 'program.js'],
        // A whole program reads its input with Node's functions, whose types are unknown.
        whole: {
            where: /\b(?:require|import|process)\b/,
            file: 'program.ts',
            compile: [...TSC, '--noCheck'],
            run: [...NODE, 'program.js'],
        },
        aborts: { body: '(globalThis as any).process.exit(97); throw 0;', closers: ['}'] },
        install: 'Node.js and TypeScript (npm install --global typescript; in a workflow: actions/setup-node first)',
        testsEnd: { proof: 'after', code: PROOF.javascript },
    },
    {
        ...plain,
        name: 'bash',
        probe: ':\n',
        file: 'program.sh',
        run: ['{bash}', 'program.sh'],
        aborts: { body: 'exit 97', closers: ['}'] },
        install: 'Bash (Debian: bash)',
        syntaxError: /^program\.sh: line \d+: (?:syntax error|unexpected EOF)/,
        testsEnd: {
            proof: 'after',
            code: `IFS= read -r passgate <&3 && printf '%s\\n' "$passgate" >&3`,
        },
    },
    {
        ...plain,
        name: 'go',
        probe: 'package main\n\nfunc main() {}\n',
        file: 'program.go',
        compile: ['{go}', 'build', '-o', 'program', 'program.go'],
        run: ['./program'],
        instead: {
            where: /\btesting\.T\b/,
            file: 'program_test.go',
            compile: [
                '{go}',
                'test',
                '-vet=off',
                '-c',
                '-o',
                'program',
                'program_test.go',
                'passgate_test.go',
            ],
            run: ['./program', '-test.timeout=0'],
        },
        aborts: { body: 'panic("no answer")', closers: ['}'] },
        install: 'Go (Debian: golang-go; in a workflow: actions/setup-go)',
        environment: {
            GO111MODULE: 'off',
            GOFLAGS: '',
            GOPROXY: 'off',
            GOTOOLCHAIN: 'local',
            GOTELEMETRY: 'off',
            CGO_ENABLED: '0',
        },
        memory: 'data',
        threads: 32,
        testsEnd: { proof: 'beside', file: 'passgate_test.go', code: PROOF.go },
    },
    {
        ...plain,
        name: 'rust',
        probe: 'fn main() {}\n',
        file: 'program.rs',
        compile: ['{rustc}', '--edition', '2021', '-Awarnings', '-o', 'program', 'program.rs', ...BFD],
        run: ['./program'],
        aborts: { body: 'std::process::abort()', closers: ['}'] },
        install: 'Rust and a C linker (Debian: rustc and gcc; in a workflow: rustup is on the runner)',
        testsEnd: { proof: 'in-main', brace: 'last', code: PROOF.rust },
    },
    {
        ...plain,
        name: 'java',
        probe: 'class Problem { public static void main(String[] a) {} }\n',
        file: '{file}',
        compile: [...JAVAC, '{file}'],
        run: [...JAVA, '{main}'],
        names: javaNames,
        syntaxError: /^Error: (?:Main method|Could not find or load main class)\b.*/,
        aborts: { body: 'Runtime.getRuntime().halt(97); throw new Error();', closers: ['}\n}', '}'] },
        install: 'a JDK (Debian: default-jdk-headless; in a workflow: actions/setup-java)',
        memory: 'data',
        threads: 64,
        stacks: 1,
        libraries: [
            {
                name: 'javatuples',
                where: /^import org\.javatuples\b/m,
                // Without `-proc:none`: with that option javac accepts no class names.
                check: ['{javac}', '-Xprint', 'org.javatuples.Pair'],
                install: 'put javatuples-1.2.jar (Maven: org.javatuples:javatuples) on CLASSPATH',
            },
        ],
        testsEnd: { proof: 'in-main', brace: 'second-last', code: PROOF.java },
    },
    {
        ...plain,
        name: 'c',
        probe: 'int main(void) { return 0; }\n',
        file: 'program.c',
        compile: ['{gcc}', '-std=gnu17', '-w', '-O1', '-o', 'program', 'program.c', '-lm'],
        run: ['./program'],
        aborts: { body: '__builtin_trap();', closers: ['}'] },
        install: 'GCC (Debian: gcc)',
        testsEnd: { proof: 'in-main', brace: 'last', code: PROOF.c },
    },
    {
        ...plain,
        name: 'cpp',
        probe: 'int main() {}\n',
        file: 'program.cpp',
        compile: ['{g++}', '-std=c++17', '-w', '-o', 'program', 'program.cpp'],
        run: ['./program'],
        aborts: { body: '__builtin_trap();', closers: ['}'] },
        install: 'G++ (Debian: g++)',
        testsEnd: { proof: 'in-main', brace: 'last', code: PROOF.c },
    },
    {
        ...plain,
        name: 'ruby',
        file: 'program.rb',
        run: ['{ruby}', 'program.rb'],
        aborts: { body: 'exit!(97)', closers: ['end'] },
        // Calls in Ruby use a second stack next to that of the machine.
        environment: { RUBY_THREAD_VM_STACK_SIZE: '{stack}' },
        stacks: 1,
        install: 'Ruby (Debian: ruby; in a workflow: ruby/setup-ruby)',
        syntaxError: /^program\.rb:\d+: (?!warning: )|^program\.rb: .*\(SyntaxError\)/,
        testsEnd: { proof: 'after', code: PROOF.ruby },
    },
    {
        ...plain,
        name: 'php',
        probe: '<?php\n',
        file: 'program.php',
        run: ['{php}', '-d', 'memory_limit=-1', '-d', 'display_errors=stderr', 'program.php'],
        aborts: { body: 'exit(97);', closers: ['}'] },
        install: 'PHP (Debian: php-cli; in a workflow: shivammathur/setup-php)',
        folders: ['/etc/php'],
        syntaxError: /^PHP Parse error: /,
        testsEnd: { proof: 'after', code: PROOF.php },
    },
    {
        ...plain,
        name: 'perl',
        file: 'program.pl',
        run: ['{perl}', 'program.pl'],
        aborts: { body: 'exit(97);', closers: ['}'] },
        install: 'Perl (Debian: perl)',
        libraries: [
            {
                name: 'Test::Deep',
                where: /^[^\S\r\n\u2028\u2029]*use Test::Deep\b/m,
                check: ['{perl}', '-MTest::Deep', '-e', '1'],
                install: 'install it (Debian: libtest-deep-perl; CPAN: Test::Deep)',
            },
        ],
        syntaxError: /aborted due to compilation errors|^(?:syntax error|Can't find string terminator .*|[\w ]+ not terminated) at program\.pl\b/,
        testsEnd: { proof: 'after', code: PROOF.perl },
    },
];


/***/ }),

/***/ 75966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   hB: () => (/* binding */ DEFAULT_FAMILIES),
/* harmony export */   yP: () => (/* binding */ PARTIAL)
/* harmony export */ });
/** ReCode's families (Wang et al. 2022) and, as a fifth, the categories of NLPerturbator. */
const FAMILIES = ['docstring', 'func_name', 'syntax', 'format', 'nlperturbator'];
/** The families of a suite that names none: ReCode's. */
const DEFAULT_FAMILIES = ['docstring', 'func_name', 'syntax', 'format'];
/** Families whose prompts contain the first lines of a solution, where there is one. */
const PARTIAL = new Set(['syntax', 'format']);


/***/ }),

/***/ 90109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   EP: () => (/* binding */ TRANSFORM_NAMES),
/* harmony export */   e: () => (/* binding */ ALL_TRANSFORMS),
/* harmony export */   yx: () => (/* binding */ MODEL_TRANSFORMS)
/* harmony export */ });
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75966);

/**
 * Every transform by its name, as the papers have it. They are apart from the transforms, so that a
 * config is checked without loading these.
 */
const TRANSFORM_NAMES = {
    docstring: [
        'ButterFingersPerturbation',
        'ChangeCharCase',
        'EnglishInflectionalVariation',
        'SwapCharactersPerturbation',
        'SynonymInsertion',
        'SynonymSubstitution',
        'TenseTransformationFuture',
        'TenseTransformationPast',
        'Whitespace',
    ],
    func_name: [
        'FuncRenameButterFinger',
        'FuncRenameCamelCase',
        'FuncRenameChangeChar',
        'FuncRenameInflectionalVariation',
        'FuncRenameSwapChar',
        'FuncRenameSynonymSub',
    ],
    syntax: [
        'DeadCodeInserter',
        'DeadCodeInserterLast',
        'ForWhileTransformer',
        'OperandSwap',
        'VarRenamerCB',
        'VarRenamerNaive',
        'VarRenamerRN',
    ],
    format: [
        'doc2comments',
        'new_line_aftercode',
        'new_line_afterdoc',
        'new_lines',
        'split_lines',
        'tab_indent',
    ],
    nlperturbator: [
        'ExtraSpaceOutsideWords',
        'ExtraSpaceInsideWords',
        'RepeatedWords',
        'RepeatedChars',
        'CharDeletion',
        'PrepositionDeletion',
        'DeterminerDeletion',
        'SpaceDeletion',
        'KeyboardTypo',
        'ExtraCapitalLetter',
        'GrammaticalPersonVariation',
        'SwapAdjacentChars',
        'SwapAdjacentWords',
        'ExtraSpaceOutsideWordsAndKeyboardTypo',
        'RepeatedCharsAndKeyboardTypo',
        'CharDeletionAndKeyboardTypo',
    ],
};
/** Transforms that need a language model: they are skipped and named. */
const MODEL_TRANSFORMS = {
    BackTranslation: 'docstring',
    RephrasingSentence: 'nlperturbator',
    DeclarativeToInterrogative: 'nlperturbator',
};
/** The family of a transform; undefined for an unknown name. */
function familyOf(transform) {
    if (Object.hasOwn(MODEL_TRANSFORMS, transform))
        return MODEL_TRANSFORMS[transform];
    return _families_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU.find((family) => TRANSFORM_NAMES[family].includes(transform));
}
/** All names, for suggestions. */
const ALL_TRANSFORMS = [
    ...Object.values(TRANSFORM_NAMES).flat(),
    ...Object.keys(MODEL_TRANSFORMS),
];
/** Transforms whose outcome changed since their first version; all others have version 1. */
const LATER_VERSIONS = {};
/** The version of a transform, by its own name or by its name in variants. */
function versionOf(transform) {
    const [name = ''] = transform.split('@');
    return Object.hasOwn(LATER_VERSIONS, name) ? (LATER_VERSIONS[name] ?? 1) : 1;
}


/***/ }),

/***/ 98754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EF: () => (/* binding */ LONGEST_ANSWER),
/* harmony export */   LU: () => (/* binding */ tokens),
/* harmony export */   VJ: () => (/* binding */ keptAnswer),
/* harmony export */   gg: () => (/* binding */ ROLES),
/* harmony export */   tY: () => (/* binding */ plus),
/* harmony export */   yc: () => (/* binding */ APIS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);
/** Questions to a model and its answers: the nouns of the step that makes samples. */

const ROLES = ['system', 'user', 'assistant'];
/** The way to ask: a conversation, or a text that the model continues. */
const APIS = ['chat', 'completion'];
/** The tokens of two questions together. */
function plus(one, other) {
    return { input: one.input + other.input, output: one.output + other.output };
}
/**
 * The reason why an answer ends: by itself or at a stop text, at the most tokens, or because the
 * model or a filter refused.
 */
const ENDS = ['stop', 'length', 'refused'];
/** The most characters of an answer. */
const LONGEST_ANSWER = 4 << 20;
/** A number of tokens. */
const tokens = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(1e9);
/** An answer that is kept: one line of a file that people read. Its key says what was asked. */
const keptAnswer = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    key: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[\w-]{43}$/),
    problem: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500),
    family: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500).optional(),
    transform: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500).optional(),
    seed: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().optional(),
    index: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative(),
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_ANSWER),
    ended: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(ENDS).optional(),
    usage: zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ input: tokens, output: tokens }).optional(),
    latencyMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative().max(1e9).optional(),
});


/***/ }),

/***/ 35581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   YT: () => (/* binding */ waysFor),
/* harmony export */   ok: () => (/* binding */ isStore),
/* harmony export */   rU: () => (/* binding */ NAMED_SOURCES),
/* harmony export */   tN: () => (/* binding */ SOURCE_NAMES)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28913);

/**
 * Every origin of a base's results (docs/baseline.md). Config, plan, results and messages use it.
 */
const SOURCES = {
    cache: { store: 'the Actions cache', ways: ['cache', 'ancestor'] },
    artifact: { store: 'the artifact of its run', ways: ['artifact', 'ancestor'] },
    ancestor: {},
    rerun: { ways: ['rerun'] },
    file: {},
};
const SOURCE_NAMES = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(SOURCES);
function isStore(source) {
    return 'store' in SOURCES[source];
}
/** The sources that a config can name. */
const NAMED_SOURCES = SOURCE_NAMES.filter((source) => 'ways' in SOURCES[source]);
/**
 * The ways of `baseline: auto`: every way to the exact commit comes before an ancestor. Changes
 * between the two would count as the pull request's own.
 */
const AUTO = [...SOURCE_NAMES.filter(isStore), 'rerun', 'ancestor'];
/** The ways to try for a config's `baseline`, in order. */
function waysFor(baseline) {
    const named = NAMED_SOURCES.find((source) => source === baseline);
    const entry = named === undefined ? {} : SOURCES[named];
    return entry.ways ?? AUTO;
}


/***/ }),

/***/ 96477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   mS: () => (/* binding */ BOUND_NAMES)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28913);

/**
 * Every bound that a gate can have, in the order of reports. Config, results and judging use it.
 */
const BOUNDS = {
    min: { of: 'value', sign: -1, name: 'minimum', short: '≥' },
    max: { of: 'value', sign: 1, name: 'maximum', short: '≤' },
    'max-drop': { of: 'change', sign: -1, name: 'allowed drop', short: 'drop ≤' },
    'max-rise': { of: 'change', sign: 1, name: 'allowed rise', short: 'rise ≤' },
    'max-slide': { of: 'slide', sign: 1, name: 'allowed slide', short: 'slide ≤' },
};
const BOUND_NAMES = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(BOUNDS);
/** The bounds of one kind that a gate has. */
function boundsOf(bounds, of) {
    return BOUND_NAMES.flatMap((key) => {
        const value = bounds[key];
        return value === undefined || BOUNDS[key].of !== of ? [] : [{ ...BOUNDS[key], value }];
    });
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

/***/ 97857:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   S0: () => (/* binding */ groupNames),
/* harmony export */   hM: () => (/* binding */ groupFields),
/* harmony export */   l4: () => (/* binding */ GROUP_KEYS)
/* harmony export */ });
/** The keys by which a gate or a metric picks a part of a suite, from wide to narrow. */
const GROUP_KEYS = ['tag', 'family', 'transform'];
/** The group of something that has one among other fields: no key that it lacks. */
function groupOf(of) {
    return Object.fromEntries(GROUP_KEYS.flatMap((key) => (of[key] === undefined ? [] : [[key, of[key]]])));
}
/** The names that pick a group, from wide to narrow; none for all prompts. */
function groupNames(group) {
    return GROUP_KEYS.flatMap((key) => {
        const name = group[key];
        if (name === undefined)
            return [];
        // A family may have the same name as a tag.
        return key === 'tag' ? [`tag=${name}`] : [name];
    });
}
/**
 * Fields of a schema, one for each key of a group.
 * @param tag for tags, which may have any characters
 */
function groupFields(field, tag) {
    return { tag, family: field, transform: field };
}


/***/ }),

/***/ 51823:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mj: () => (/* binding */ labelFields),
/* harmony export */   PC: () => (/* binding */ labelsOf),
/* harmony export */   _h: () => (/* binding */ MOST_TAGS),
/* harmony export */   a$: () => (/* binding */ LONGEST_TAG)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81073);


/** The most tags of a problem. */
const MOST_TAGS = 20;
/** The longest tag, in characters. */
const LONGEST_TAG = 100;
const tag = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(LONGEST_TAG);
/** A row's own words on its problem, which are no part of the work: fields of results.json. */
const labelFields = {
    /** The source that it shares with other problems; absent if the suite names no field for it. */
    cluster: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.optional(),
    /** The parts of the suite that it belongs to; absent if it has no tags. */
    tags: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(tag).min(1).max(MOST_TAGS).optional(),
};
const labelsSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc(labelFields);
/** The labels of something that has them among other fields: no key that it lacks. */
function labelsOf(of) {
    return labelsSchema.parse(of);
}


/***/ }),

/***/ 77112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   kV: () => (/* binding */ limitsKey),
/* harmony export */   u1: () => (/* binding */ OUR_LIMITS),
/* harmony export */   x3: () => (/* binding */ LIMIT_NAMES)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28913);

/**
 * Every limit of a candidate. Config, results, cache keys, reports and comparisons use this table;
 * the sandbox enforces each one (sandbox/passgate_sandbox), and docs/verdicts.md describes it.
 */
const LIMITS = {
    cpuMs: {
        key: 'cpu',
        unit: 'time or auto',
        preset: '3s',
        name: 'limit of CPU time',
        ours: 20_000,
        isAuto: true,
    },
    wallMs: {
        key: 'wall',
        unit: 'time',
        preset: undefined,
        name: 'limit of wall time',
        ours: 60_000,
        isAuto: true,
    },
    memory: {
        key: 'memory',
        unit: 'size',
        preset: '1GiB',
        name: 'limit of memory',
        ours: 1 << 30,
    },
    stack: {
        key: 'stack',
        unit: 'stack',
        preset: '64MiB',
        name: 'limit of the stack',
        ours: 64 << 20,
        isLater: true,
    },
    output: {
        key: 'output',
        unit: 'size',
        preset: '1MiB',
        name: 'limit of output',
        ours: 1 << 16,
    },
    fileSize: {
        key: 'file-size',
        unit: 'size',
        preset: '16MiB',
        name: 'limit of a file',
        ours: 1 << 24,
    },
    processes: {
        key: 'processes',
        unit: 'count',
        preset: 32,
        name: 'limit of processes',
        ours: 32,
    },
};
const LIMIT_NAMES = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(LIMITS);
/** The limits of Passgate's own programs. */
const OUR_LIMITS = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTable */ .b)(LIMITS, ({ ours }) => ours);
/** Equal texts mean equal limits. It is part of the key of every kept verdict. */
function limitsKey(limits) {
    return LIMIT_NAMES.map((name) => limits[name]).join(',');
}


/***/ }),

/***/ 73533:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mq: () => (/* binding */ USUAL_MUTANTS),
/* harmony export */   aQ: () => (/* binding */ SURVIVORS),
/* harmony export */   fT: () => (/* binding */ MOST_MUTANTS),
/* harmony export */   qO: () => (/* binding */ strength)
/* harmony export */ });
/* unused harmony export MUTATION_OPERATORS */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81073);
/** The strength of a problem's tests, as far as mutants of its reference solution show it. */


/**
 * The kinds of small faults, in the order of docs/test-strength.md. The names are the literature's
 * (Jia and Harman 2011) as far as it has one for all languages.
 */
const MUTATION_OPERATORS = [
    'arithmetic',
    'bitwise',
    'relational',
    'boundary',
    'logical',
    'condition',
    'constant',
    'return',
    'statement',
];
/** The number of mutants that run for each problem if a config does not say it. */
const USUAL_MUTANTS = 30;
/** The most mutants that a config may ask for. */
const MOST_MUTANTS = 1000;
/** Bounds of what results keep of mutants that survived. */
const SURVIVORS = {
    /** The most that are listed for a problem. */
    most: 10,
    /** The most characters of a changed text. */
    longest: 200,
};
/** A mutant that passes the tests: a text of the reference solution's program, and its change. */
const survivor = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The place in the program of prompt and reference solution, from 1. */
    line: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    column: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    operator: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(MUTATION_OPERATORS),
    before: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(SURVIVORS.longest),
    after: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(SURVIVORS.longest),
});
const strength = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The mutants that fail the tests. */
    killed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** The mutants that were judged: killed and survived. */
    mutants: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().positive(),
    /** The mutants that there are, of which some run. */
    possible: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** The first mutants that survived. */
    survivors: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(survivor).max(SURVIVORS.most),
})
    .refine(({ killed, mutants }) => killed <= mutants, 'has more killed mutants than mutants');


/***/ }),

/***/ 29720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   LL: () => (/* binding */ CONFIDENCE),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   t$: () => (/* binding */ valueInterval)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67259);
/* harmony import */ var _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86060);
/* harmony import */ var _stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74455);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__);



/** The confidence of every interval that has no other. */
const CONFIDENCE = 0.95;
/** A smaller variance is zero with a rounding error. */
const NO_VARIANCE = 1e-18;
/**
 * The interval of a mean or a ratio over problems.
 *
 * For shares it is Korn and Graubard's (1998). That is the exact binomial interval (Clopper and
 * Pearson 1934) of N_eff independent problems. N_eff = v(1 − v) / s² gives the variance that was
 * seen. It is multiplied by (z / t)² for the degrees of freedom. It is never below the present
 * number, because no shares vary more than those of problems that pass or fail as a whole. This
 * interval is right near 0 and 1, while a t-interval is not.
 *
 * A value that is no share (a `robust-drop` below 0, a plain number) has the t-interval; a geometric
 * mean has that of its logarithm. If all problems give the same, others may not: see `spread`.
 * @param confidence the share of such intervals that hold the true value
 * @returns null if fewer than two problems contribute
 */
function valueInterval(estimate, confidence = CONFIDENCE) {
    const { value, contributing, balanced, most, areShares } = estimate;
    if (contributing < 2)
        return null;
    const variance = varianceOf(estimate.influences);
    // Nothing is known of a plain number that no problem had.
    if (variance < NO_VARIANCE && !Number.isFinite(most))
        return { low: value, high: value };
    if (variance < NO_VARIANCE)
        return spread(value, areShares ? 0 : value - 1, most, contributing, confidence);
    const tail = (1 - confidence) / 2;
    const t = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2___default()(1 - tail, contributing - 1);
    if (!areShares) {
        const half = t * Math.sqrt(variance);
        if (estimate.isLog)
            return { low: value * Math.exp(-half / value), high: value * Math.exp(half / value) };
        // A plain number is never negative; a share of a loss may be.
        const least = Number.isFinite(most) ? Number.NEGATIVE_INFINITY : 0;
        return { low: Math.max(least, value - half), high: Math.min(most, value + half) };
    }
    const share = value / most;
    const seen = (share * (1 - share) * most ** 2 * (_stdlib_stats_base_dists_normal_quantile__WEBPACK_IMPORTED_MODULE_1___default()(1 - tail, 0, 1) / t) ** 2) / variance;
    const effective = Math.max(seen, balanced);
    const [passed, failed] = [effective * share, effective * (1 - share)];
    return {
        low: passed === 0 ? 0 : most * _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0___default()(tail, passed, failed + 1),
        high: failed === 0 ? most : most * _stdlib_stats_base_dists_beta_quantile__WEBPACK_IMPORTED_MODULE_0___default()(1 - tail, passed + 1, failed),
    };
}
/**
 * The largest error of a value that no problem contradicts. The share u of problems of another
 * kind, which so many problems could have missed by chance, is u = 1 − (α/2)^(1/N) (Clopper and
 * Pearson 1934). Those other problems have the lowest or the highest possible value.
 */
function spread(value, lowest, highest, problems, confidence) {
    const unseen = 1 - ((1 - confidence) / 2) ** (1 / problems);
    return { low: value - unseen * (value - lowest), high: value + unseen * (highest - value) };
}
/** The variance of an estimate: s² / N of the problems' parts in it. */
function varianceOf(influences) {
    const count = influences.length;
    let squares = 0;
    for (const influence of influences)
        squares += influence ** 2;
    const variance = squares / (count - 1) / count;
    return variance < NO_VARIANCE ? 0 : variance;
}


/***/ }),

/***/ 94185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/**
 * `; did you mean "x"?` when a known word is close to the written one, otherwise an empty string.
 */
function suggest(written, known) {
    if (known.length === 0)
        return '';
    const likely = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written, known);
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, likely) <= Math.max(1, Math.floor(likely.length / 3));
    return near ? `; did you mean "${likely}"?` : '';
}


/***/ })

};
