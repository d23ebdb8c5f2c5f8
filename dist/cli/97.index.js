export const id = 97;
export const ids = [97];
export const modules = {

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

/** Keys that the design has and this version does not do yet: told apart from misspelt ones. */
const NOT_YET = new Set([
    'generate',
    'interpreter',
    'perturb',
    'preload',
    'trend',
]);
/** One of a few words, with a better message for words of later versions. */
function oneOf(values) {
    return zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(values, {
        error: ({ input }) => `expected one of ${values.join(', ')}, found ${JSON.stringify(input)}`,
    });
}
/** A message that says what was expected and what was found. */
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
/** A path, a glob, or a list of them; always a list once read. */
const paths = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([path, zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(path).min(1, found('a path or a list of them'))], found('a path, a glob or a list of them'))
    .transform((value) => (typeof value === 'string' ? [value] : value));
/** A whole number within bounds. */
const count = (least, most) => zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr(found(`a whole number from ${least} to ${most}`))
    .min(least, found(`a whole number from ${least} to ${most}`))
    .max(most, found(`a whole number from ${least} to ${most}`));
/** A name that reports can show as it is. */
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(found('a name'))
    .regex(/^[\w.@/+-]{1,100}$/, found('a name of letters, digits and . _ - / @ +'));


/***/ }),

/***/ 9782:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BH: () => (/* binding */ language),
/* harmony export */   cL: () => (/* binding */ languageName),
/* harmony export */   zy: () => (/* binding */ canSplit)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var _languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34423);
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
/** A language that is not shipped. */
const described = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    file,
    /** Left out where programs run as they are written. */
    compile: command.optional(),
    run: command,
    /** What to install where one of its tools is missing. */
    install: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('a sentence')).max(500).optional(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\w{1,100}$/), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(10_000), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('a mapping of texts'))
        .default({}),
    memory: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['address-space', 'data'], (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('one of address-space, data'))
        .default('address-space'),
    threads: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9)(0, 4096).default(0),
    /** Code that follows the tests and proves that they ended. */
    'tests-end': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('code')).max(10_000).optional(),
}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('a mapping with name, file and run'));
/** The name of a shipped language, or a mapping that describes another one. */
const language = zod__WEBPACK_IMPORTED_MODULE_3__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP(), described], {
    error: ({ input }) => `expected the name of a language or a mapping, found ${brief(input)}`,
})
    .default(PYTHON)
    .superRefine((value, context) => {
    const add = (message, ...path) => context.addIssue({ code: 'custom', message, path });
    if (typeof value === 'string') {
        if (NAMES.includes(value))
            return;
        const hint = (0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggest */ .Z)(value, NAMES) || `; shipped are ${NAMES.join(', ')}.`;
        add(`unknown language ${JSON.stringify(value)}${hint} Another one is described by a mapping`);
    }
    else if (NAMES.includes(value.name)) {
        add(`"${value.name}" is the name of a language that is shipped: take another`, 'name');
    }
});
function brief(input) {
    return Array.isArray(input) ? 'a list' : JSON.stringify(input);
}
/** What a suite's language is called. */
function languageName(value) {
    return typeof value === 'string' ? value : value.name;
}
/** Whether the tests of a language can run apart from candidates. */
function canSplit(value) {
    return value === PYTHON || _languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED */ ._.some(({ name, apart }) => name === value && apart);
}


/***/ }),

/***/ 38909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ LONGEST_POINTER),
/* harmony export */   Hu: () => (/* binding */ IS_LFS_POINTER),
/* harmony export */   NS: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/** A pointer is shorter; see https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md */
const LONGEST_POINTER = 1024;
/** The first line of a pointer, and of one by the earliest versions. */
const FIRST_LINE = /^version https:\/\/(?:git-lfs\.github\.com|hawser\.github\.com)\/spec\/v1\r?(?:\n|$)/;
/** The message for such a file; it ends a sentence that begins with the file's name. */
const IS_LFS_POINTER = 'is a Git LFS pointer, not the data: add "lfs: true" to the checkout step, or run "git lfs install" and "git lfs pull"';
/**
 * Whether a file is what Git LFS leaves in its place, whatever its name says.
 * @param bytes the whole file, or more than LONGEST_POINTER bytes of its start
 */
function isLfsPointer(bytes) {
    return bytes.length <= LONGEST_POINTER && FIRST_LINE.test(bytes.toString('latin1'));
}


/***/ }),

/***/ 95090:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qn: () => (/* binding */ configSchema),
  W: () => (/* binding */ gatesIn),
  Af: () => (/* binding */ limitsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/records/baseline-source.ts
var baseline_source = __webpack_require__(35581);
// EXTERNAL MODULE: ./src/records/limits.ts
var limits = __webpack_require__(77112);
// EXTERNAL MODULE: ./src/records/table.ts
var table = __webpack_require__(79882);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
// EXTERNAL MODULE: ./src/config/fields.ts
var fields = __webpack_require__(90081);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/records/bounds.ts
var bounds = __webpack_require__(96477);
// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
;// CONCATENATED MODULE: ./src/config/gate.ts





const bound = schemas/* number */.aig((0,fields/* found */.F9)('a share between 0 and 1')).min(0, (0,fields/* found */.F9)('a share between 0 and 1'));
const metric = schemas/* string */.YjP((0,fields/* found */.F9)('a metric such as pass@1')).transform((text, context) => {
    const parsed = (0,metric_name/* parseGateMetric */.JJ)(text);
    if (parsed !== null)
        return parsed;
    const message = 'expected a metric such as pass@1, pass^1, robust-pass@1, robust-drop@1, robust-relative@1, ' +
        'robust-relative-paper@2, ' +
        'mean-perturbed-pass@1, attack-success-rate, robust-pass-unpaired@1, worst-transform, ' +
        `changed-prompts, newly-failing or newly-passing, found "${text}"`;
    context.addIssue({ code: 'custom', message });
    return core/* NEVER */.tm;
});
const SURE = 'a share from 0.5 to 0.999, such as 0.95';
/** A confidence, as gates have one each and all of a run together. */
const confidence = schemas/* number */.aig((0,fields/* found */.F9)(SURE)).min(0.5, (0,fields/* found */.F9)(SURE)).max(0.999, (0,fields/* found */.F9)(SURE));
/** One rule of a suite: a metric, perhaps of a family or transform, and what it must satisfy. */
const gate = schemas/* strictObject */.rej({
    metric,
    family: fields/* name */.UU.optional(),
    transform: fields/* name */.UU.optional(),
    ...(0,table/* mapTable */.b)(bounds/* BOUNDS */.QT, () => bound.optional()),
    /** Intervals of this confidence decide; left out, the point estimate does. */
    confidence: confidence.optional(),
    /** What an inconclusive gate counts as. */
    'on-inconclusive': (0,fields/* oneOf */.yL)(['pass', 'fail']).optional(),
}, (0,fields/* found */.F9)('a gate such as { metric: pass@1, min: 0.2 }'))
    .superRefine((rule, context) => {
    const add = (message, path = []) => context.addIssue({ code: 'custom', message, path });
    const { kind } = rule.metric;
    const said = (0,metric_name/* formatMetric */.gI)(rule.metric);
    if (bounds/* BOUND_NAMES */.mS.every((key) => rule[key] === undefined)) {
        add(`says no bound: add ${bounds/* BOUND_NAMES */.mS.slice(0, -1).join(', ')} or ${bounds/* BOUND_NAMES */.mS.at(-1)}`);
    }
    for (const key of bounds/* BOUND_NAMES */.mS) {
        const value = rule[key];
        if (value === undefined)
            continue;
        if ((0,metric_name/* isFlip */.qJ)(rule.metric) && bounds/* BOUNDS */.QT[key].of === 'change') {
            add(`${said} is a change itself: bind it with max or min`, [key]);
        }
        else if ((0,metric_name/* isCount */.my)(kind)) {
            if (!Number.isInteger(value))
                add(`expected a whole number, found ${value}`, [key]);
        }
        else if (value > 1) {
            const percent = `for ${value} % write ${value / 100}`;
            add(`expected a share between 0 and 1, found ${value}; ${percent}`, [key]);
        }
    }
    const isGrouped = (0,metric_name/* isRobustness */.RV)(kind) || (0,metric_name/* isFlip */.qJ)(rule.metric);
    if (!isGrouped && (rule.family ?? rule.transform) !== undefined) {
        add(`${said} is about nominal prompts: family and transform go with robust metrics`, [
            'metric',
        ]);
    }
    if (rule.transform !== undefined && rule.family === undefined) {
        add('transform needs its family beside it', ['transform']);
    }
    if (rule.confidence !== undefined && (0,metric_name/* isCount */.my)(kind)) {
        add(`${said} is a count, which has no interval: leave confidence out`, ['confidence']);
    }
    if (rule['on-inconclusive'] !== undefined && rule.confidence === undefined) {
        add('only a gate with confidence can be inconclusive: add confidence: 0.95', [
            'on-inconclusive',
        ]);
    }
});

// EXTERNAL MODULE: ./src/config/language.ts
var language = __webpack_require__(9782);
;// CONCATENATED MODULE: ./src/config/units.ts

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
    return schemas/* string */.YjP({ error: (issue) => `expected ${expected}, found ${JSON.stringify(issue.input)}` })
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
        return core/* NEVER */.tm;
    });
}

;// CONCATENATED MODULE: ./src/config/limits.ts





/** The schema of each form that a limit's value has. */
const UNITS = {
    time: duration,
    'time or auto': durationOrAuto,
    size: byteSize,
    stack: stackSize,
    count: (0,fields/* count */.U9)(1, 4096),
};
/** A suite's `limits`, one key for each entry of the table of limits. */
const limits_limits = schemas/* strictObject */.rej(Object.fromEntries((0,table/* keysOf */.Y)(limits/* LIMITS */.b1).map((name) => {
    const { key, unit, preset } = limits/* LIMITS */.b1[name];
    const schema = UNITS[unit];
    return [key, preset === undefined ? schema.optional() : schema.prefault(preset)];
})), (0,fields/* found */.F9)('a mapping such as { cpu: 3s, memory: 1GiB }'));

;// CONCATENATED MODULE: ./src/config/schema.ts










const variant = schemas/* strictObject */.rej({
    /** Left out where the paths capture {family}. */
    family: fields/* name */.UU.optional(),
    problems: fields/* paths */.f0,
    /** Left out where rows of the suite's samples name their variants. */
    samples: fields/* paths */.f0.default([]),
    nominal: schemas/* strictObject */.rej({ problems: fields/* paths */.f0, samples: fields/* paths */.f0 }, (0,fields/* found */.F9)('a mapping with problems and samples'))
        .optional(),
}, (0,fields/* found */.F9)('a mapping with family, problems and samples'))
    .superRefine(({ family, problems }, context) => {
    const add = (message) => context.addIssue({ code: 'custom', message, path: ['family'] });
    const captures = problems.filter((pattern) => pattern.includes('{family}')).length;
    if (family === undefined && captures < problems.length) {
        add('is missing: expected a name, or {family} in the paths of problems');
    }
    if (family !== undefined && captures > 0) {
        add('is said twice: leave it out, or take {family} out of the paths');
    }
});
/** Which column of a table is which element, either way round. */
const columns = schemas/* record */.g1P(schemas/* string */.YjP().max(200), schemas/* string */.YjP((0,fields/* found */.F9)('the name of a column or element')).max(200), (0,fields/* found */.F9)('a mapping such as { Generated Code: generated_code }'))
    .default({});
/** Columns of a table whose texts are lists, as pandas writes them: by their names or elements. */
const listColumns = schemas/* array */.YOg(schemas/* string */.YjP((0,fields/* found */.F9)('the name of a column or element')).max(200), (0,fields/* found */.F9)('a list of columns, such as [perturbed_prompt, generated_code]'))
    .max(10, 'expected at most 10 columns')
    .default([]);
/** In characters; it is a part of every program. */
const LONGEST_PREAMBLE = 100_000;
const MOST_KS = 100;
const suite = schemas/* strictObject */.rej({
    name: fields/* name */.UU,
    language: language/* language */.BH,
    problems: fields/* paths */.f0,
    format: (0,fields/* oneOf */.yL)([
        'auto',
        'humaneval',
        'evalplus',
        'mbpp',
        'multipl-e',
        'livecodebench',
        'stdio',
        'table',
    ]).default('auto'),
    columns,
    'list-columns': listColumns,
    /** The field of a problem that names its source, where problems come in clusters. */
    cluster: fields/* name */.UU.optional(),
    /** Left out where a table carries them. */
    samples: fields/* paths */.f0.default([]),
    variants: schemas/* array */.YOg(variant, (0,fields/* found */.F9)('a list of variants')).default([]),
    k: schemas/* array */.YOg((0,fields/* count */.U9)(1, 1_000_000), (0,fields/* found */.F9)('a list of whole numbers, such as [1, 10]'))
        .min(1, (0,fields/* found */.F9)('a list of whole numbers, such as [1, 10]'))
        .max(MOST_KS, `has more than ${MOST_KS} numbers: each makes metrics of its own`)
        .default([1]),
    /** Code that runs before each program. */
    preamble: schemas/* string */.YjP((0,fields/* found */.F9)('code, such as import math'))
        .max(LONGEST_PREAMBLE, `is longer than ${LONGEST_PREAMBLE} characters`)
        .refine((code) => code.isWellFormed() && !code.includes('\0'), 'is no text that can be code')
        .default(''),
    /** Whether code is taken out of answers that are chat. */
    extract: (0,fields/* oneOf */.yL)(['auto', 'none']).default('auto'),
    grading: (0,fields/* oneOf */.yL)(['auto', 'outside', 'split', 'shared']).default('auto'),
    /** Of numbers in the output of stdin/stdout tasks; null: text must be equal. */
    tolerance: schemas/* number */.aig((0,fields/* found */.F9)('a number such as 1e-6'))
        .positive((0,fields/* found */.F9)('a number above 0, such as 1e-6'))
        .max(1, (0,fields/* found */.F9)('a number of at most 1, such as 1e-6'))
        .nullable()
        .default(null),
    limits: limits_limits.prefault({}),
    gates: schemas/* array */.YOg(gate, (0,fields/* found */.F9)('a list of gates')).default([]),
    'reference-check': (0,fields/* oneOf */.yL)(['warn', 'drop', 'off']).default('warn'),
    'max-errors': (0,fields/* count */.U9)(0, 1_000_000).default(0),
    /** How often each distinct program is executed. */
    repeat: (0,fields/* count */.U9)(1, 100).default(1),
}, (0,fields/* found */.F9)('a suite: a mapping with name, problems and samples'))
    .superRefine((given, context) => {
    const { variants, gates, columns: mapping, format, samples, grading } = given;
    const add = (message, ...path) => context.addIssue({ code: 'custom', message, path });
    if (grading === 'split' && !(0,language/* canSplit */.zy)(given.language)) {
        add('split is for python and javascript: take auto or shared', 'grading');
    }
    const isTable = format === 'auto' || format === 'table';
    if (Object.keys(mapping).length > 0 && !isTable) {
        add(`columns go with format: table, and the format is ${format}`, 'columns');
    }
    if (given['list-columns'].length > 0 && !isTable) {
        add(`list-columns go with format: table, and the format is ${format}`, 'list-columns');
    }
    if (samples.length === 0 && !isTable) {
        add('is missing: expected a path (a table alone carries its own samples)', 'samples');
    }
    const own = variants.flatMap(({ family, nominal }, v) => nominal && family ? [{ family, v }] : []);
    for (const { family, v } of own) {
        if (own.find((other) => other.family === family)?.v === v)
            continue;
        add(`the family ${family} has nominal prompts already: give them once`, 'variants', v, 'nominal');
    }
    // Files and rows can name families too; those are known once they are read.
    const families = variants.flatMap(({ family }) => family ?? []);
    if (families.length < variants.length || variants.length === 0)
        return;
    for (const [g, { family }] of gates.entries()) {
        if (family === undefined || families.includes(family))
            continue;
        add(`no variants of family "${family}"${(0,suggest/* suggest */.Z)(family, families)}`, 'gates', g, 'family');
    }
});
/** The words that `baseline` may be. */
const BASELINES = ['auto', ...baseline_source/* NAMED_SOURCES */.rU, 'none'];
/** The config file as it is written; JSON Schema in schema/config.schema.json. */
const configSchema = schemas/* strictObject */.rej({
    suites: schemas/* array */.YOg(suite, (0,fields/* found */.F9)('a list of suites'))
        .min(1, 'expected at least one suite, found none')
        .superRefine((suites, context) => {
        for (const [s, { name: said }] of suites.entries()) {
            if (suites.findIndex((other) => other.name === said) === s)
                continue;
            const message = `"${said}" is the name of another suite too`;
            context.addIssue({ code: 'custom', message, path: [s, 'name'] });
        }
    }),
    workers: schemas/* union */.KCZ([schemas/* literal */.euz('auto'), (0,fields/* count */.U9)(1, 256)], (0,fields/* found */.F9)('auto or a number from 1 to 256'))
        .default('auto'),
    isolation: (0,fields/* oneOf */.yL)(['auto', 'namespaces', 'process']).default('auto'),
    /** With `base`, this config's gates bind whatever changes it. */
    'gates-from': (0,fields/* oneOf */.yL)(['head', 'base']).default('head'),
    /** The rule by which several gates with a confidence are decided together. */
    'gates-confidence': schemas/* strictObject */.rej({
        method: (0,fields/* oneOf */.yL)(['holm', 'none']).default('holm'),
        level: confidence.default(intervals/* CONFIDENCE */.LL),
    }, (0,fields/* found */.F9)('a mapping such as { method: holm, level: 0.95 }'))
        .prefault({}),
    /** Whether a run that is compared with nothing is inconclusive. */
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
/** The gates of each suite of a config, by its name. */
function gatesIn({ suites, }) {
    return (name) => suites.find((suite) => suite.name === name)?.gates ?? [];
}
/**
 * The limits of a suite; wall time is three times the CPU time unless it is said.
 * @param auto the CPU time in milliseconds where the suite says `auto`; 3 s where nothing tells it
 */
function limitsOf({ limits: said }, auto = 3000) {
    const cpuMs = said.cpu === 'auto' ? auto : said.cpu;
    return (0,table/* mapTable */.b)(limits/* LIMITS */.b1, ({ key }) => {
        if (key === 'cpu')
            return cpuMs;
        return key === 'wall' ? (said.wall ?? 3 * cpuMs) : said[key];
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



/** The most that a .gitmodules may have, in bytes. */
const LARGEST_LIST = 1 << 20;
/** Links to links that are followed. */
const MOST_LINKS = 8;
/**
 * Why nothing is at a path: a submodule that is not checked out. Reads `.gitmodules`, so that it is
 * asked only where nothing was found.
 * @param path absolute, perhaps a glob
 * @param repository its top folder, a real path
 * @returns what follows the sentence that nothing is there; '' where no submodule is to blame
 */
function submoduleNote(path, repository, tree = 'checkout') {
    const submodule = missingSubmodule(whereItLeads(path), repository);
    if (submodule === null)
        return '';
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repository, submodule.path);
    if (tree === 'worktree') {
        return `: "${name}" is a git submodule, and a commit that is evaluated again has none: what helps are results that its own run has kept`;
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
/** Whether a path, or a glob where it leads anywhere, is a folder or within it. */
function leadsInto(way, folder) {
    for (const [index, name] of folder.entries()) {
        const part = way[index];
        if (part === '**')
            return true;
        if (part === name)
            continue;
        // A glob finds files: its last part is none of the folders on the way.
        if (part === undefined || index === way.length - 1 || !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_2__/* .isDynamicPattern */ .ey)(part))
            return false;
    }
    return true;
}
/** The paths that a folder's `.gitmodules` names; none where there is no such file, or none to be read. */
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
        const [, said] = /^\s*path\s*=\s*(.*)$/i.exec(line) ?? [];
        const path = said === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(unquoted(said)).replace(/\/$/, '');
        return path === '' || path === '.' || /^\/|(?:^|\/)\.\.(?:\/|$)/.test(path) ? [] : [path];
    });
    return [...new Set(paths)];
}
/** A value as git's config files write it: quoted where it has to be. */
function unquoted(said) {
    const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(said)?.[1];
    return quoted?.replaceAll(/\\(.)/g, '$1') ?? (said.split(/[#;]/, 1)[0] ?? '').trim();
}
function isEmptyOrMissing(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).length === 0;
    }
    catch {
        return !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder);
    }
}
/** Follow the links of a path as far as they go, also where they lead to nothing. */
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

/***/ 34423:
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
;// CONCATENATED MODULE: ./src/languages/javascript/syntax.ts

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
    const asked = syntaxOf(tests);
    if (answer === null || asked === null)
        return inOne(given);
    const names = topNamesOf(answer);
    const exportsAny = isModule(answer) || MAY_EXPORT.test(code);
    const loads = answerLoadsOf(asked);
    const isRewritten = isModule(answer) || isModule(asked) || loads.edits.length > 0;
    const script = asScript(code, answer);
    const unknown = new Set([...freeNamesOf(asked), ...loads.wanted, ...loads.wholes]);
    const missing = [...unknown].filter((name) => !GIVEN.has(name) && !names.has(name));
    const waits = waitsIn(answer) || waitsIn(asked);
    // Both may load the same module, or have helpers with the same name.
    const own = isRewritten ? topNamesOf(asked) : loadedBy(asked);
    const isScoped = [...own].some((name) => names.has(name) && !loads.gone.has(name));
    return {
        before: waits ? OPEN : '',
        code: waits ? withoutHashbang(script.text) : script.text,
        between: exporting(script) +
            (exportsAny ? publishing(missing, loads.wholes) : '') +
            (isScoped ? `${waits ? 'await (async ' : ';('}() => { ` : ''),
        tests: asScript(tests, asked, loads.edits).text,
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
    const asked = syntaxOf(tests);
    const mayChange = MAY_BE_MODULE.test(tests) || MAY_LOAD_ANSWER.test(tests);
    const isSame = asked === null || !mayChange;
    return {
        ...work,
        tests: isSame ? tests : asScript(tests, asked, answerLoadsOf(asked).edits).text,
        watches: asked === null ? null : watchedBy(asked),
        prompt: promptAsScript(prompt),
        reference: reference === null ? null : alone(reference).code,
        ...(!isSame && waitsIn(asked) ? { waits: true } : {}),
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

/***/ 35581:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hl: () => (/* binding */ SOURCES),
/* harmony export */   YT: () => (/* binding */ waysFor),
/* harmony export */   ok: () => (/* binding */ isStore),
/* harmony export */   rU: () => (/* binding */ NAMED_SOURCES),
/* harmony export */   tN: () => (/* binding */ SOURCE_NAMES)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79882);

/** Every origin of a base's results (docs/baseline.md). Config, plan, results and words go by it. */
const SOURCES = {
    cache: { store: 'the Actions cache', ways: ['cache', 'ancestor'] },
    artifact: { store: 'the artifact of its run', ways: ['artifact', 'ancestor'] },
    ancestor: {},
    rerun: { ways: ['rerun'] },
    file: {},
};
const SOURCE_NAMES = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(SOURCES);
function isStore(source) {
    return 'store' in SOURCES[source];
}
/** The sources that a config can name. */
const NAMED_SOURCES = SOURCE_NAMES.filter((source) => 'ways' in SOURCES[source]);
/**
 * The ways of `baseline: auto`: the exact commit by whatever way, before an ancestor. Changes between
 * the two would be counted as the pull request's own.
 */
const AUTO = [...SOURCE_NAMES.filter(isStore), 'rerun', 'ancestor'];
/** The ways to try, in their order, for a `baseline` of a config. */
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
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79882);

/** Every bound that a gate can have, in the order of reports. Config, results and judging go by it. */
const BOUNDS = {
    min: { of: 'value', sign: -1, name: 'minimum', short: '≥' },
    max: { of: 'value', sign: 1, name: 'maximum', short: '≤' },
    'max-drop': { of: 'change', sign: -1, name: 'allowed drop', short: 'drop ≤' },
    'max-rise': { of: 'change', sign: 1, name: 'allowed rise', short: 'rise ≤' },
};
const BOUND_NAMES = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(BOUNDS);
/** The bounds of one kind that a gate has. */
function boundsOf(bounds, of) {
    return BOUND_NAMES.flatMap((key) => {
        const value = bounds[key];
        return value === undefined || BOUNDS[key].of !== of ? [] : [{ ...BOUNDS[key], value }];
    });
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


/** How many of these names are kept at most, and how long each is. */
const BORROWED = { most: 10, longest: 200 };
/** The same, for what comes from other processes and from files. */
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

/***/ 77112:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b1: () => (/* binding */ LIMITS),
/* harmony export */   kV: () => (/* binding */ limitsKey),
/* harmony export */   u1: () => (/* binding */ OUR_LIMITS),
/* harmony export */   x3: () => (/* binding */ LIMIT_NAMES)
/* harmony export */ });
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79882);

/**
 * Every limit of a candidate. Config, results, cache keys, reports and comparisons go by this table;
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
const LIMIT_NAMES = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(LIMITS);
/** The limits of our own programs. */
const OUR_LIMITS = (0,_table_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTable */ .b)(LIMITS, ({ ours }) => ours);
/** Equal texts mean equal limits: a part of the key of every verdict that is kept. */
function limitsKey(limits) {
    return LIMIT_NAMES.map((name) => limits[name]).join(',');
}


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



/** Of every interval, unless it is said. */
const CONFIDENCE = 0.95;
/** A smaller variance is what rounding leaves of none. */
const NO_VARIANCE = 1e-18;
/**
 * The interval of a mean or a ratio over problems.
 *
 * Of shares it is Korn and Graubard's (1998): the exact binomial interval (Clopper and Pearson 1934) of
 * as many independent problems as have the variance that was seen, N_eff = v(1 − v) / s², cut by
 * (z / t)² for the degrees of freedom, and never fewer than there are: no shares vary more than those of
 * problems that pass or fail as a whole. It holds near 0 and 1, where a t-interval does not. What is no
 * share (a `robust-drop` below 0) has the t-interval. Where all problems give the same, other ones may
 * not: see `spread`.
 * @param confidence how often such intervals hold the true value
 * @returns null for fewer than two problems that contribute
 */
function valueInterval(estimate, confidence = CONFIDENCE) {
    const { value, contributing, balanced, most, areShares } = estimate;
    if (contributing < 2)
        return null;
    const variance = varianceOf(estimate.influences);
    if (variance < NO_VARIANCE)
        return spread(value, areShares ? 0 : value - 1, most, contributing, confidence);
    const tail = (1 - confidence) / 2;
    const t = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2___default()(1 - tail, contributing - 1);
    if (!areShares) {
        const half = t * Math.sqrt(variance);
        return { low: value - half, high: Math.min(most, value + half) };
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
 * How far a value may be off that no problem contradicts: the share u of problems of another kind
 * that so many could have missed by chance, u = 1 − (α/2)^(1/N) (Clopper and Pearson 1934), at the
 * lowest or the highest value there is.
 */
function spread(value, lowest, highest, problems, confidence) {
    const unseen = 1 - ((1 - confidence) / 2) ** (1 / problems);
    return { low: value - unseen * (value - lowest), high: value + unseen * (highest - value) };
}
/** The variance of an estimate: s² / N of what its problems add to it. */
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
