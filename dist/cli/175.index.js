export const id = 175;
export const ids = [175];
export const modules = {

/***/ 46707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ gateConfigOf),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   __: () => (/* binding */ ruleWithin),
/* harmony export */   ep: () => (/* binding */ ruleKey)
/* harmony export */ });
/* harmony import */ var _records_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96477);
/* harmony import */ var _records_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97857);
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67354);



/** The rule of a config's gate, as in results.json. */
function ruleOf(gate) {
    const { confidence } = gate;
    const onInconclusive = gate['on-inconclusive'];
    return {
        metric: (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .formatMetric */ .gI)(gate.metric),
        ...(0,_records_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupOf */ .F8)(gate),
        bound: boundOf(gate),
        ...(confidence === undefined ? {} : { confidence }),
        ...(onInconclusive === undefined ? {} : { onInconclusive }),
    };
}
function boundOf(gate) {
    return Object.fromEntries(_records_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUND_NAMES */ .mS.flatMap((key) => (gate[key] === undefined ? [] : [[key, gate[key]]])));
}
/** The rule of a decided gate, without its result. */
function ruleWithin(rule) {
    const { metric, bound, confidence, onInconclusive } = rule;
    return {
        metric,
        ...(0,_records_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupOf */ .F8)(rule),
        bound,
        ...(confidence === undefined ? {} : { confidence }),
        ...(onInconclusive === undefined ? {} : { onInconclusive }),
    };
}
/**
 * The config's gate that a rule came from, to decide it again.
 * @throws RangeError if the rule names no metric of this version
 */
function gateConfigOf(rule) {
    const { bound, confidence, onInconclusive } = rule;
    const metric = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGateMetric */ .JJ)(rule.metric);
    if (metric === null)
        throw new RangeError(`there is no metric "${rule.metric}"`);
    const group = (0,_records_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupOf */ .F8)(rule);
    return { metric, ...group, ...bound, confidence, 'on-inconclusive': onInconclusive };
}
/** Equal texts mean equal rules. */
function ruleKey(rule) {
    const { metric, bound, confidence, onInconclusive } = rule;
    const group = _records_group_js__WEBPACK_IMPORTED_MODULE_2__/* .GROUP_KEYS */ .l4.map((key) => rule[key]);
    const bounds = _records_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUND_NAMES */ .mS.map((key) => bound[key]);
    // An inconclusive gate counts as `pass` unless the config says otherwise.
    const counts = onInconclusive ?? 'pass';
    return JSON.stringify([metric, ...group, bounds, confidence, counts]);
}


/***/ }),

/***/ 55424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ rememberedValues),
/* harmony export */   Lf: () => (/* binding */ seriesOf),
/* harmony export */   YU: () => (/* binding */ measureHashOf),
/* harmony export */   oW: () => (/* binding */ headlineMetrics),
/* harmony export */   sm: () => (/* binding */ valuesOf),
/* harmony export */   z_: () => (/* binding */ gatedMetrics)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _records_group_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97857);
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67354);



/** The most metrics of a suite that a run's history has. */
const MOST_REMEMBERED = 20;
/** Settings that no value of a metric depends on. */
const OF_NO_VALUE = new Set(['k', 'cluster', 'max-errors', 'tags', 'metrics']);
/** The metrics that tell most about a suite: pass@k and robust-pass@k for its smallest k. */
function headlineMetrics({ metrics }) {
    const first = Object.keys(metrics)[0];
    return first === undefined ? [] : [first, `robust-pass@${(0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetric */ .uo)(first)?.k ?? 1}`];
}
/** The gated metrics that a later run can look back on: they can slide, and cover all prompts. */
function gatedMetrics(gates) {
    return gates.flatMap((gate) => {
        const kind = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetric */ .uo)(gate.metric)?.kind;
        const canSlide = kind !== undefined && (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .badDirection */ .$5)(kind) !== null;
        return canSlide && (0,_records_group_js__WEBPACK_IMPORTED_MODULE_2__/* .groupNames */ .S0)(gate).length === 0 ? [gate.metric] : [];
    });
}
/** The values of these metrics over all prompts, except metrics that are not available. */
function valuesOf({ metrics, robustness }, names) {
    const values = new Map(Object.entries({ ...robustness?.overall.metrics, ...metrics }));
    return Object.fromEntries([...new Set(names)].flatMap((metric) => {
        const value = values.get(metric);
        return value === undefined || 'unavailable' in value ? [] : [[metric, value.value]];
    }));
}
/** A suite's values for the history of later runs. */
function rememberedValues(suite) {
    const names = [...headlineMetrics(suite), ...gatedMetrics(suite.gates)];
    return valuesOf(suite, [...new Set(names)].slice(0, MOST_REMEMBERED));
}
/**
 * A hash of what a suite measures: its problems with prompts and tests, its limits and the settings
 * that values depend on. Null in results of versions that do not tell them all.
 */
function measureHashOf(suite) {
    const { datasetHash, limits, settings } = suite;
    if (limits === undefined || settings === undefined)
        return null;
    const parts = [datasetHash, sorted(limits), sorted(settings)];
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
/** The entries in an order of their own: it differs between a run and its results file. */
function sorted(values) {
    return Object.entries(values)
        .filter(([key, value]) => !OF_NO_VALUE.has(key) && value !== undefined && value !== null)
        .sort(([one], [other]) => (one < other ? -1 : 1));
}
/**
 * The values of a metric over the latest runs that measured the same, oldest first, this run last. A
 * run whose measure is unknown counts as one that measured something else: then nothing is told,
 * but no change of the measure is taken for a slide.
 */
function seriesOf(suite, metric, history) {
    const measure = measureHashOf(suite);
    const now = valuesOf(suite, [metric])[metric];
    if (measure === null || now === undefined)
        return [];
    const values = [now];
    for (const { suites, measures } of history.toReversed()) {
        const then = suites[suite.name];
        // A run without this suite says nothing about its measure.
        if (then === undefined)
            continue;
        if (measures?.[suite.name] !== measure)
            break;
        const value = then[metric];
        if (value !== undefined)
            values.unshift(value);
    }
    return values;
}


/***/ }),

/***/ 38791:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ measureChange),
/* harmony export */   Hm: () => (/* binding */ MEASURE_KINDS),
/* harmony export */   Ks: () => (/* binding */ MOST_CHANGES),
/* harmony export */   Og: () => (/* binding */ gateRule),
/* harmony export */   W0: () => (/* binding */ settings),
/* harmony export */   Yv: () => (/* binding */ DECISIONS),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   nJ: () => (/* binding */ MOST_NAMES),
/* harmony export */   xp: () => (/* binding */ gateResult)
/* harmony export */ });
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97857);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96477);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81073);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28913);

/** The schemas of gates and of the measure in results.json: rules and outcomes. */




/**
 * The most changes of the measure in results. A head with more changes shows anyway that it
 * differs.
 */
const MOST_CHANGES = 500;
const DECISIONS = ['pass', 'fail', 'inconclusive', 'skipped'];
/**
 * The kinds of differences between two measures, the most important first: a long list is cut at
 * its end.
 */
const MEASURE_KINDS = [
    'suite-removed',
    'suite-added',
    'gate-removed',
    'gate-changed',
    'gate-added',
    'problems-removed',
    'tests-changed',
    'prompts-changed',
    'problems-added',
    'variants-removed',
    'variants-changed',
    'variants-added',
    'setting',
    'tags-changed',
    'references-changed',
    'isolation',
];
/** The most names that one change of the measure lists. */
const MOST_NAMES = 50;
const bound = zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative();
/** The rule of a gate. */
const gateRule = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    metric: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    ...(0,_group_js__WEBPACK_IMPORTED_MODULE_3__/* .groupFields */ .hM)(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.optional(), _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.optional()),
    bound: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc((0,_tables_js__WEBPACK_IMPORTED_MODULE_4__/* .mapTable */ .b)(_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT, () => bound.optional()))
        .refine((bounds) => Object.values(bounds).some((each) => each !== undefined), 'has no bound'),
    /** The same as in the config. */
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0.5).max(0.999).optional(),
    onInconclusive: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail']).optional(),
});
const gateResult = gateRule.extend({
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    delta: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    /** The interval of the change, at the gate's confidence or at 95 %. */
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    /** McNemar's exact p of the change, if each problem passes or does not. */
    p: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).optional(),
    /** The same by mid-p, which agrees with the interval. */
    midP: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().min(0).max(1).optional(),
    /** The smallest change that can be told from noise. */
    detectable: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().optional(),
    /** The value over the problems that base has too, if `value` covers others as well. */
    compared: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), problems: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, of: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 }).optional(),
    /** The reason why its change could not be judged, whatever the result of `min` and `max`. */
    notJudged: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional(),
    /** Set for a gate that only the base's config asks for. */
    from: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('base').optional(),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(DECISIONS),
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
});
/** A suite's settings that decide how it is measured, besides its limits and gates. */
const settings = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    language: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    k: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1)).min(1),
    grading: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    /** Absent in results of earlier versions. */
    extract: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.optional(),
    'list-columns': zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU).max(10).nullish(),
    /** The field that names a problem's cluster. */
    cluster: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullish(),
    /** The field with a problem's tags. */
    tags: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullish(),
    'reference-check': _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    'max-errors': _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    tolerance: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().positive().nullable(),
    preamble: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.nullish(),
    /** The perturbed prompts that the suite makes; null or absent if it makes none. */
    perturb: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.nullish(),
    /** The most mutants of a problem; absent if none were asked for. */
    mutate: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().positive().optional(),
    /** The arm that goes by the suite's name; null or absent if it has no arms. */
    arm: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullish(),
    /** The commands that give numbers for samples, with a hash of their files; null for none. */
    metrics: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.nullish(),
    // A later addition: results of earlier versions executed each program once.
    repeat: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1).default(1),
});
/** The config's rules for deciding the whole run. */
const rules = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    gatesFrom: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['head', 'base']),
    requireBaseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
    /** The isolation that the config asks for. */
    isolation: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.optional(),
    /** The rule for several gates with a confidence. */
    gatesConfidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ method: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['holm', 'none']), level: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().gt(0).lt(1) })
        .optional(),
});
/** One difference between the measures of head and base. */
const measureChange = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    kind: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(MEASURE_KINDS),
    /** Null for a difference of the whole run. */
    suite: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullable(),
    /** A gate's name, a setting's key or a suite's name; empty if the kind says all. */
    what: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2000),
    /** The words for each side; null if that side has none, and for gates. */
    base: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.nullable(),
    head: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.nullable(),
    /** A gate's rule on each side; null if that side has none. */
    gate: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ base: gateRule.nullable(), head: gateRule.nullable() }).optional(),
    /** The number of problems or prompts concerned. */
    count: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.optional(),
    /** The first of their names. */
    names: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(2500)).max(MOST_NAMES).optional(),
});


/***/ }),

/***/ 60525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dj: () => (/* binding */ WITHOUT_CODE),
/* harmony export */   Dt: () => (/* binding */ OBSTACLES),
/* harmony export */   O0: () => (/* binding */ noCodeText),
/* harmony export */   UT: () => (/* binding */ STEPS),
/* harmony export */   V$: () => (/* binding */ whyNoCode)
/* harmony export */ });
/**
 * The steps that found the code of an answer, or the reason why there is none (docs/data.md):
 * `thinking` was dropped; tokens that `end` an answer were cut off; the code stood in a `fence`, in
 * several that were `joined`, or between `prose`; a `body` got its indentation; a `whole` program
 * replaced the prompt; a closing `brace` was dropped because the tests bring it too. An answer
 * without code was `refused`, `truncated`, or has `no-code`: that is its only step. An answer with
 * code may be `truncated` too, after the other steps, or after `plain` if all of it is code.
 */
const STEPS = [
    'thinking',
    'end',
    'fence',
    'joined',
    'prose',
    'body',
    'whole',
    'brace',
    'plain',
    'no-code',
    'truncated',
    'refused',
];
/** The reasons why an answer has no code. */
const WITHOUT_CODE = ['no-code', 'truncated', 'refused'];
/** The reason why an answer with these steps has no code; null if it has some. */
function whyNoCode([first, ...more]) {
    return (more.length === 0 && WITHOUT_CODE.find((reason) => reason === first)) || null;
}
const NO_CODE_TEXTS = {
    'no-code': 'the answer has no code',
    truncated: 'the answer was cut off before its code',
    refused: 'the answer is a refusal',
};
/** The reason why an answer has no code, in words. */
function noCodeText(why) {
    return NO_CODE_TEXTS[why];
}
/** The reason why a sample does not parse, if its text shows one. */
const OBSTACLES = ['empty', 'no-code', 'chat', 'other-language', 'body', 'cut-off'];


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

/***/ 40629:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ MOST_HISTORY),
/* harmony export */   b: () => (/* binding */ history)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82005);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81073);



/** The most earlier runs that a run remembers. */
const MOST_HISTORY = 30;
/** An earlier run of the base branch: its headline metrics and those with a gate, by suite. */
const historyPoint = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    commit: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ).nullable(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig())),
    /**
     * The measure of each suite: equal hashes mean equal problems, tests, settings and limits. Absent
     * in results of earlier versions.
     */
    measures: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/)).optional(),
});
const history = zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(historyPoint).max(MOST_HISTORY);


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

/***/ 25824:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ unique),
/* harmony export */   Bk: () => (/* binding */ problems),
/* harmony export */   RH: () => (/* binding */ borrowedNames),
/* harmony export */   S5: () => (/* binding */ fitSlice),
/* harmony export */   T5: () => (/* binding */ breaks),
/* harmony export */   di: () => (/* binding */ slice)
/* harmony export */ });
/* unused harmony export problemSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _execution_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(68584);
/* harmony import */ var _extraction_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(60525);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81073);
/* harmony import */ var _labels_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51823);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67354);
/* harmony import */ var _perturbed_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(74491);
/* harmony import */ var _strength_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73533);
/** The schemas of problems in results.json, and the checks that their parts fit together. */








const share = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0).max(1);
const shares = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(share).optional();
/** Equal hashes mean that the same id is still the same problem. */
const contentHash = zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/);
/** Names that tests define and programs need. */
const borrowedNames = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(_execution_js__WEBPACK_IMPORTED_MODULE_0__/* .BORROWED */ .l.longest)).max(_execution_js__WEBPACK_IMPORTED_MODULE_0__/* .BORROWED */ .l.most);
/** Refuses a list that names the same thing twice: a reader by name would get the wrong one. */
function unique(nameOf) {
    return (list, context) => {
        const seen = new Set();
        for (const [place, value] of list.entries()) {
            const own = nameOf(value);
            if (seen.has(own))
                refuse(context, [place], 'is there twice');
            seen.add(own);
        }
    };
}
function refuse(context, path, message) {
    context.addIssue({ code: 'custom', path: [...path], message });
}
const variant = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    family: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    transform: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    seed: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    hash: contentHash.optional(),
    changed: zod__WEBPACK_IMPORTED_MODULE_7__/* .boolean */ .zMY().optional(),
    /** Its maker and its distance from nominal; absent if Passgate did not make it. */
    made: _perturbed_js__WEBPACK_IMPORTED_MODULE_5__/* .madeBy */ .v$.optional(),
    verdicts: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ),
    shares,
})
    .superRefine(({ verdicts, shares: own }, context) => {
    if (own?.length !== undefined && own.length !== verdicts.length) {
        refuse(context, ['shares'], OTHER_LENGTH);
    }
});
/** An answer that did not pass because it has no code; its verdict is the one of its text. */
const answerWithoutCode = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    family: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU.nullable(),
    transform: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU.nullable(),
    seed: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.nullable(),
    index: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    why: zod__WEBPACK_IMPORTED_MODULE_7__/* ["enum"] */ .k5n(_extraction_js__WEBPACK_IMPORTED_MODULE_1__/* .WITHOUT_CODE */ .Dj),
});
const OTHER_LENGTH = 'is not as long as its verdicts';
const plainNumber = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().min(0).max(1e15);
const ratio = zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().positive().max(1e9);
/** A part is absent if it is not known for all answers. */
const use = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    /** Tokens in and out. */
    tokens: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.optional(),
    /** By the config's prices. */
    cost: plainNumber.optional(),
    latencyMs: plainNumber.optional(),
    medianLatencyMs: plainNumber.optional(),
});
/** One problem's verdicts and whatever else results.json says of it. */
const problemSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    id: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    hash: contentHash.optional(),
    /**
     * Hashes of its prompt, its tests and its reference solution; absent in results of earlier
     * versions.
     */
    hashes: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ prompt: contentHash, tests: contentHash, reference: contentHash.optional() })
        .optional(),
    ..._labels_js__WEBPACK_IMPORTED_MODULE_3__/* .labelFields */ .Mj,
    /** Its place in the dataset: a file of the repository, by its path from the top. */
    place: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(1000), line: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.optional() }).optional(),
    /** The CPU limit of its programs, if the suite's limit is `auto`. */
    cpuLimitMs: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9.optional(),
    /**
     * Its answers that need names from its tests, and so were graded `shared`; absent if there are
     * none.
     */
    borrowed: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ answers: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, names: borrowedNames }).optional(),
    /** Its answers without code, in the order of their prompts; absent if there are none. */
    withoutCode: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(answerWithoutCode).optional(),
    /** The use of all its nominal answers together; absent if no model gave them. */
    use: use.optional(),
    /**
     * CPU time and memory of its passing nominal programs as multiples of its reference solution's,
     * by their geometric mean; absent if the suite does not ask for it.
     */
    ratios: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ cpu: ratio.optional(), memory: ratio.optional() }).optional(),
    /** The median CPU time of its nominal programs, if the suite is an arm. */
    medianCpuMs: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .milliseconds */ .Rz.optional(),
    /** Numbers that commands of the suite gave for its nominal samples, by name. */
    numbers: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().regex(_metric_name_js__WEBPACK_IMPORTED_MODULE_4__/* .CUSTOM_NAME */ .sb), zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ sum: plainNumber, samples: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 }))
        .optional(),
    /** The strength of its tests; absent if no mutant of its reference solution was judged. */
    strength: _strength_js__WEBPACK_IMPORTED_MODULE_6__/* .strength */ .qO.optional(),
    nominal: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ),
    /** The share of passed runs for each of `nominal`; only if one of them is `flaky`. */
    nominalShares: shares,
    nominals: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ)).optional(),
    nominalsShares: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(share)).optional(),
    variants: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(variant)
        .superRefine(unique(({ family, transform, seed }) => JSON.stringify([family, transform, seed]))),
})
    .superRefine(({ nominal, nominalShares, nominals, nominalsShares }, context) => {
    if (nominalShares !== undefined && nominalShares.length !== nominal.length) {
        refuse(context, ['nominalShares'], OTHER_LENGTH);
    }
    for (const [family, own] of Object.entries(nominalsShares ?? {})) {
        if (own.length !== nominals?.[family]?.length)
            refuse(context, ['nominalsShares', family], OTHER_LENGTH);
    }
});
const problems = zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(problemSchema).superRefine(unique(({ id }) => id));
/** A `flaky` sample counts by its share. */
const passedOf = { passed: zod__WEBPACK_IMPORTED_MODULE_7__/* .number */ .aig().nonnegative(), of: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 };
/**
 * Problems that pass nominally and break under a perturbation: all are counted, the worst listed.
 */
const breaks = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    /** Problems that some nominal sample solves and that have perturbed prompts too. */
    solved: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    /** The number of these that break. */
    problems: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    listed: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        problem: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
        /** The number of judged variants of the problem. */
        of: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
        /** The variants under which it breaks; `diff` and `cause` are about the first. */
        variants: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
            family: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
            transform: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
            seed: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
            ...passedOf,
            nominal: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc(passedOf),
        })),
        cause: zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ verdict: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .WJ, reason: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.nullable() }).nullable(),
        /** The difference between its prompt and the nominal one, as lines of a unified diff. */
        diff: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(1000)),
    })),
});
/** The places of a shard's parts in the whole suite, for joining it with the other shards. */
const slice = zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
    /** The number of problems in the whole suite. */
    of: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    /** The place of each of `problems` in the whole suite. */
    places: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    /** The place of each of `references.failed` among all prompts. */
    failedPlaces: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9),
    /** The same for each of `references.faultyTests`; absent if there are none. */
    faultyPlaces: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9).optional(),
    maxErrors: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    firstError: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Qq.nullable(),
});
/** Refuses shards whose results do not have one place each. */
function fitSlice(suites, context) {
    for (const [s, { problems: own, slice: of, references }] of suites.entries()) {
        if (of === undefined)
            continue;
        const say = (key) => refuse(context, [s, 'slice', key], 'is not one place of the whole for each');
        const { places } = of;
        const isWrong = places.length !== own.length || new Set(places).size !== places.length;
        if (isWrong || places.some((place) => place >= of.of))
            say('places');
        if (of.failedPlaces.length !== (references?.failed.length ?? 0))
            say('failedPlaces');
        const faulty = references?.faultyTests?.length ?? 0;
        if ((of.faultyPlaces?.length ?? 0) !== faulty)
            say('faultyPlaces');
    }
}


/***/ }),

/***/ 98088:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cC: () => (/* binding */ MOST_LISTED),
  oo: () => (/* binding */ MOST_WARNINGS),
  f$: () => (/* binding */ SCHEMA_VERSION),
  eq: () => (/* binding */ jobKeySchema),
  sy: () => (/* binding */ resultsSchema)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/iso.js
var iso = __webpack_require__(64377);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(82005);
// EXTERNAL MODULE: ./src/records/fields.ts
var fields = __webpack_require__(81073);
;// CONCATENATED MODULE: ./src/records/arms.ts


const chance = schemas/* number */.aig().min(0).max(1);
/** An arm's difference from the control in one metric, over the problems that both have. */
const armDifference = schemas/* object */.Ikc({
    metric: schemas/* string */.YjP().max(200),
    control: schemas/* number */.aig(),
    arm: schemas/* number */.aig(),
    delta: schemas/* number */.aig(),
    /** The interval of the difference, paired by problem; null if there is none. */
    low: schemas/* number */.aig().nullable(),
    high: schemas/* number */.aig().nullable(),
    /** By the permutation of each problem's two results. */
    p: chance,
    /** The same, adjusted for all arms by Holm's procedure. */
    adjustedP: chance,
    problems: fields/* count */.U9,
    /** Problems that the arm does better than the control, worse, or equally. */
    won: fields/* count */.U9,
    lost: fields/* count */.U9,
    tied: fields/* count */.U9,
});
/** The arm that a suite's results stand for. */
const armSchema = schemas/* object */.Ikc({
    /** The suite as the config has it. */
    suite: fields/* name */.UU,
    name: fields/* name */.UU,
    /** All others are compared with it. */
    isControl: schemas/* boolean */.zMY(),
    /** True if it does better than each other arm, beyond chance; absent if that cannot be told. */
    isBest: schemas/* literal */.euz(true).optional(),
    /** Absent for the control, and if the two share nothing. */
    differences: schemas/* array */.YOg(armDifference).max(1000).optional(),
});

// EXTERNAL MODULE: ./src/records/baseline-source.ts
var baseline_source = __webpack_require__(35581);
// EXTERNAL MODULE: ./src/records/decision-schemas.ts
var decision_schemas = __webpack_require__(38791);
// EXTERNAL MODULE: ./src/records/extraction.ts
var extraction = __webpack_require__(60525);
// EXTERNAL MODULE: ./src/records/generated.ts
var generated = __webpack_require__(33423);
// EXTERNAL MODULE: ./src/records/history-point.ts
var history_point = __webpack_require__(40629);
// EXTERNAL MODULE: ./src/records/limits.ts
var limits = __webpack_require__(77112);
// EXTERNAL MODULE: ./src/records/metadata.ts
var metadata = __webpack_require__(39965);
// EXTERNAL MODULE: ./src/records/perturbed.ts
var perturbed = __webpack_require__(74491);
// EXTERNAL MODULE: ./src/records/problem-schemas.ts
var problem_schemas = __webpack_require__(25824);
// EXTERNAL MODULE: ./src/records/shard.ts
var shard = __webpack_require__(26630);
;// CONCATENATED MODULE: ./src/records/slide.ts


const slide_chance = schemas/* number */.aig().min(0).max(1);
/** The most slides of a suite in results: it has few headline metrics and few gates. */
const MOST_SLIDES = 50;
/** Metrics that got worse over the latest runs of a suite. */
const slides = schemas/* array */.YOg(schemas/* object */.Ikc({
    metric: schemas/* string */.YjP().max(200),
    /** The number of runs that were looked at, this one included. */
    runs: fields/* count */.U9,
    /** The level of the first of these runs, and of the last ones. */
    from: schemas/* number */.aig(),
    to: schemas/* number */.aig(),
    delta: schemas/* number */.aig(),
    /** The chance of such a slide if the level stayed the same. */
    p: slide_chance,
    /** The same, adjusted for all metrics and suites of the run that were looked at. */
    adjustedP: slide_chance,
}))
    .max(MOST_SLIDES);

// EXTERNAL MODULE: ./src/records/tables.ts
var tables = __webpack_require__(28913);
;// CONCATENATED MODULE: ./src/records/timings.ts


/** The parts of the run's time. All are wall time, except for `cpuMs` of programs. */
const timings = schemas/* object */.Ikc({
    totalMs: fields/* milliseconds */.Rz,
    baselineMs: fields/* milliseconds */.Rz,
    // Later additions: results of earlier versions, which are baselines, do not have them.
    /** Reading and checking the config and the data. */
    readMs: fields/* milliseconds */.Rz.default(0),
    /** Choosing and proving the isolation: only the time after the reading was done. */
    isolationMs: fields/* milliseconds */.Rz.default(0),
    referencesMs: fields/* milliseconds */.Rz.default(0),
    samplesMs: fields/* milliseconds */.Rz.default(0),
    /** Sums over all executed programs: CPU time, and the busy time of workers. */
    programs: schemas/* object */.Ikc({ cpuMs: fields/* milliseconds */.Rz, wallMs: fields/* milliseconds */.Rz })
        .default({ cpuMs: 0, wallMs: 0 }),
    /** The number of programs that ran out of wall time on a busy machine and were run again. */
    rerun: fields/* count */.U9.default(0),
    /**
     * The number of such programs whose first result counts, because no time was left to run them
     * again.
     */
    notRerun: fields/* count */.U9.default(0),
});

// EXTERNAL MODULE: ./src/records/verdict.ts
var verdict = __webpack_require__(56027);
;// CONCATENATED MODULE: ./src/records/results.ts


















const SCHEMA_VERSION = 1;
/** The most metrics of a group of prompts: every k of a config makes a few. */
const MOST_METRICS = 10_000;
/** The most warnings in results. */
const MOST_WARNINGS = 20;
const commit = schemas/* string */.YjP().regex(git/* COMMIT */.cJ);
const metricValue = schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        value: schemas/* number */.aig(),
        low: schemas/* number */.aig().nullable(),
        high: schemas/* number */.aig().nullable(),
        n: schemas/* object */.Ikc({ min: fields/* count */.U9, max: fields/* count */.U9 }),
        problems: fields/* count */.U9,
        transform: fields/* name */.UU.optional(),
    }),
    schemas/* object */.Ikc({ unavailable: fields/* text */.Qq }),
]);
const metrics = schemas/* record */.g1P(schemas/* string */.YjP().max(200), metricValue)
    .refine((all) => Object.keys(all).length <= MOST_METRICS, `has over ${MOST_METRICS} metrics`);
/** Loosely typed: TypeScript cannot follow the table of limits. */
const results_limits = schemas/* object */.Ikc((0,tables/* mapTable */.b)(limits/* LIMITS */.b1, (limit) => {
    const value = 'isAuto' in limit ? schemas/* union */.KCZ([fields/* count */.U9, schemas/* literal */.euz('auto')]) : fields/* count */.U9;
    return 'isLater' in limit ? value.optional() : value;
}));
const compared = schemas/* object */.Ikc({
    /** Problems on both sides. */
    problems: fields/* count */.U9,
    onlyInHead: fields/* count */.U9,
    onlyInBase: fields/* count */.U9,
    /** Problems with the same id but another prompt or other tests. */
    changed: fields/* count */.U9,
    unsharedVariants: fields/* count */.U9,
    /** Differences besides the samples: limits, versions, isolation, grading. */
    differences: schemas/* array */.YOg(fields/* text */.Qq),
    /** The base's way of asking its model; absent if its samples were given. */
    askedAtBase: generated/* askedAndUsed */.F2.optional(),
});
const suite = schemas/* object */.Ikc({
    name: fields/* name */.UU,
    language: fields/* name */.UU,
    /** The arm that it is; absent if its suite has no arms. */
    arm: armSchema.optional(),
    /** The version text of the language's tools; absent for Python, which `isolation` names. */
    toolchain: fields/* name */.UU.optional(),
    datasetHash: fields/* hash */.tW,
    counts: schemas/* object */.Ikc({
        problems: fields/* count */.U9,
        variants: fields/* count */.U9,
        samples: fields/* count */.U9,
        programs: fields/* count */.U9,
        executed: fields/* count */.U9,
        /** Programs whose verdict was known before they had to run. */
        cached: fields/* count */.U9,
        /** The part of `cached` that an earlier run executed; absent if there is none. */
        earlier: fields/* count */.U9.optional(),
    }),
    /** `flaky` only with `repeat`. */
    verdicts: schemas/* partialRecord */.jgl(fields/* verdict */.WJ, fields/* count */.U9),
    /**
     * The limits of each program; with `auto`, see its problem. Absent in results of earlier
     * versions.
     */
    limits: results_limits.optional(),
    /** The number of verdicts by their way of grading; absent in results of earlier versions. */
    gradings: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(verdict/* GRADINGS */.e), fields/* count */.U9).optional(),
    /**
     * Samples whose code had to be found in an answer, and the steps for it; absent if all are code.
     * `cut` of those with the step `truncated` have code.
     */
    extracted: schemas/* object */.Ikc({
        samples: fields/* count */.U9,
        steps: schemas/* partialRecord */.jgl(schemas/* enum */.k5n(extraction/* STEPS */.UT), fields/* count */.U9),
        cut: fields/* count */.U9.optional(),
    })
        .optional(),
    /** Samples that do not parse for a reason that their texts show; lengths are in characters. */
    unparsed: schemas/* array */.YOg(schemas/* object */.Ikc({
        why: schemas/* enum */.k5n(extraction/* OBSTACLES */.Dt),
        language: fields/* name */.UU.optional(),
        samples: fields/* count */.U9,
        shortest: fields/* count */.U9,
        longest: fields/* count */.U9,
    }))
        .max(100)
        .optional(),
    /**
     * Columns of its tables with texts that look like lists but are read as one text each; absent if
     * there are none.
     */
    listTexts: schemas/* array */.YOg(schemas/* object */.Ikc({ column: fields/* name */.UU, rows: fields/* count */.U9 }))
        .max(100)
        .optional(),
    /** Facts about how its given samples were made, by rows and config; absent without any. */
    metadata: metadata/* metadataSchema */.R5.optional(),
    /** The perturbed prompts that Passgate made; absent if there are none. */
    perturbed: perturbed/* perturbedSchema */.D9.optional(),
    /** The answers that a model gave; absent if samples were given. */
    generated: generated/* generatedSchema */.vl.optional(),
    /** Commands of metrics that failed, and why; absent if none did. */
    unmeasured: schemas/* array */.YOg(fields/* text */.Qq).max(100).optional(),
    metrics,
    robustness: schemas/* object */.Ikc({
        overall: schemas/* object */.Ikc({ metrics }),
        families: schemas/* record */.g1P(fields/* name */.UU, schemas/* object */.Ikc({ metrics, transforms: schemas/* record */.g1P(fields/* name */.UU, schemas/* object */.Ikc({ metrics })) })),
    })
        .nullable(),
    /** The metrics of the problems with each tag; absent if no problem has tags. */
    tags: schemas/* record */.g1P(fields/* name */.UU, schemas/* object */.Ikc({ problems: fields/* count */.U9, metrics })).optional(),
    gates: schemas/* array */.YOg(decision_schemas/* gateResult */.xp),
    /** Metrics that got worse over the latest runs, beyond chance; absent if there are none. */
    slides: slides.optional(),
    /** Absent in results of earlier versions. */
    settings: decision_schemas/* settings */.W0.optional(),
    /** The extent of the comparison; absent without a baseline. */
    compared: compared.optional(),
    problems: problem_schemas/* problems */.Bk,
    /** Only in results of a shard. */
    slice: problem_schemas/* slice */.di.optional(),
    // Later additions: results of earlier versions, which are baselines, do not have them.
    breaks: problem_schemas/* breaks */.T5.default({ solved: 0, problems: 0, listed: [] }),
    /**
     * Problems that are graded `shared` because their reference solutions do not pass in `split`;
     * absent if there are none.
     */
    notSplit: schemas/* array */.YOg(schemas/* object */.Ikc({ problem: fields/* name */.UU, reason: fields/* text */.Qq })).optional(),
    references: schemas/* object */.Ikc({
        checked: fields/* count */.U9,
        dropped: schemas/* boolean */.zMY(),
        failed: schemas/* array */.YOg(schemas/* object */.Ikc({
            problem: fields/* name */.UU,
            family: fields/* name */.UU.nullable(),
            transform: fields/* name */.UU.nullable(),
            seed: fields/* count */.U9.nullable(),
            verdict: fields/* verdict */.WJ,
            reason: fields/* text */.Qq.nullable(),
        })),
        /**
         * Problems whose tests cannot tell right answers from wrong ones; absent if there are none.
         */
        faultyTests: schemas/* array */.YOg(schemas/* object */.Ikc({
            problem: fields/* name */.UU,
            family: fields/* name */.UU.nullable(),
            transform: fields/* name */.UU.nullable(),
            seed: fields/* count */.U9.nullable(),
            /** The reason why they cannot run; null if they run and pass with any answer. */
            reason: fields/* text */.Qq.nullable(),
        }))
            .optional(),
    })
        .nullable()
        .default(null),
});
/** A job of a workflow: its config's path, `#`, its name and its place in a matrix. */
const jobKeySchema = schemas/* string */.YjP()
    .max(500)
    .regex(/^[^\p{Cc}\u2028\u2029]+#[^\p{Cc}\u2028\u2029#]+$/u);
/** results.json, for other programs to read. JSON Schema in schema/results.schema.json. */
const resultsSchema = schemas/* object */.Ikc({
    schemaVersion: schemas/* literal */.euz(SCHEMA_VERSION),
    tool: schemas/* object */.Ikc({ name: schemas/* literal */.euz('passgate'), version: fields/* name */.UU }),
    commit: commit.nullable(),
    createdAt: iso/* datetime */.w$(),
    /** The job of this run; absent outside of a job. */
    key: jobKeySchema.optional(),
    /** The part of the work in these results, counted from 1; absent if it is all of it. */
    shard: schemas/* object */.Ikc({ index: schemas/* int */.Whr().min(1).max(shard/* MOST_SHARDS */.Y), count: schemas/* int */.Whr().min(1).max(shard/* MOST_SHARDS */.Y) })
        .refine(({ index, count }) => index <= count, {
        path: ['index'],
        message: 'there are fewer shards',
    })
        .optional(),
    decision: schemas/* enum */.k5n(decision_schemas/* DECISIONS */.Yv),
    /** The reason why the run is inconclusive whatever its gates say; absent if it is not. */
    reason: fields/* text */.Qq.optional(),
    /** Warnings that belong before the decision, such as the choice of the compared commit. */
    warnings: schemas/* array */.YOg(fields/* text */.Qq).max(MOST_WARNINGS).optional(),
    rules: decision_schemas/* rules */.aO.optional(),
    /** The differences between this measure and the base's; absent without a baseline. */
    measure: schemas/* object */.Ikc({ changes: schemas/* array */.YOg(decision_schemas/* measureChange */.BX).max(decision_schemas/* MOST_CHANGES */.Ks) }).optional(),
    /** Gates of the base for suites that head does not have. */
    removedSuites: schemas/* array */.YOg(schemas/* object */.Ikc({ name: fields/* name */.UU, gates: schemas/* array */.YOg(decision_schemas/* gateResult */.xp) })).optional(),
    /** The reasons why the run ended as an infrastructure error (exit code 2); empty otherwise. */
    errors: schemas/* array */.YOg(fields/* text */.Qq),
    suites: schemas/* array */.YOg(suite)
        .min(1)
        .superRefine((0,problem_schemas/* unique */.Am)(({ name: own }) => own))
        .superRefine(problem_schemas/* fitSlice */.S5),
    baseline: schemas/* object */.Ikc({
        source: schemas/* enum */.k5n(baseline_source/* SOURCE_NAMES */.tN),
        commit: commit.nullable(),
        distance: fields/* count */.U9.nullable(),
    })
        .nullable(),
    /** The attempts to find a baseline that failed, and why; absent if the first one succeeded. */
    baselineNotes: schemas/* array */.YOg(schemas/* string */.YjP().max(400)).max(20).optional(),
    /**
     * The runs before this one on the base branch, oldest first; absent if no earlier run is known.
     */
    history: history_point/* history */.b.optional(),
    timings: timings,
    isolation: schemas/* object */.Ikc({
        tier: schemas/* enum */.k5n(['namespaces', 'process']),
        description: fields/* name */.UU,
        /** A notice about weaker isolation; absent if there is none. */
        notice: fields/* text */.Qq.optional(),
        python: fields/* name */.UU,
        workers: fields/* count */.U9,
    }),
});
/** The most listed problems with their prompts' differences; all are counted. */
const MOST_LISTED = 50;


/***/ }),

/***/ 69412:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ faultIn)
/* harmony export */ });
/** The first fault of a document, by its field: `suites.0.name: Invalid input`. */
function faultIn(error) {
    const { path, message } = first(error.issues);
    return `${path.join('.')}: ${message}`;
}
function first(issues) {
    const [issue] = issues;
    if (issue === undefined)
        return { path: [], message: 'is not valid' };
    if (issue.code !== 'invalid_union')
        return issue;
    // The variant that matched deepest, with the fewest faults, is the one that was meant.
    const [nearest] = issue.errors
        .filter((errors) => errors.length > 0)
        .map((errors) => ({ size: errors.length, found: first(errors) }))
        .sort((a, b) => b.found.path.length - a.found.path.length || a.size - b.size);
    if (nearest === undefined)
        return issue;
    const { path, message } = nearest.found;
    return { path: [...issue.path, ...path], message };
}


/***/ }),

/***/ 79341:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   c2: () => (/* binding */ parseResults),
/* harmony export */   q1: () => (/* binding */ LARGEST_RESULTS)
/* harmony export */ });
/* unused harmony exports LARGEST_DOWNLOAD, parseResultsOf */
/* harmony import */ var _records_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98088);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76578);
/* harmony import */ var _text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10181);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67388);
/* harmony import */ var _document_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69412);






/** The largest results.json that is read, in bytes; real ones are smaller. */
const LARGEST_RESULTS = 256 << 20;
/** The same for a packed download. */
const LARGEST_DOWNLOAD = (/* unused pure expression or super */ null && (64 << 20));
/**
 * Read the text of another run's results.json. It is untrusted.
 * @throws UserError that tells its fault
 */
function parseResults(text) {
    return parseDocument(_records_results_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsSchema */ .sy, 'results.json', text);
}
/**
 * Read the text of a document that another run has written. It is untrusted.
 * @param name its name in messages
 * @throws UserError that tells its fault
 */
function parseDocument(schema, name, text) {
    let data;
    try {
        data = (0,_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBounded */ .nh)(text);
    }
    catch (error) {
        if (error instanceof _text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .TooDeep */ .v_)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(error.message, { cause: error });
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`is not JSON: expected the ${name} of a run`, { cause: error });
    }
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`is not a ${name} of this version (${(0,_document_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .faultIn */ ._)(parsed.error)})`, {
        cause: parsed.error,
    });
}
/**
 * The same for a download that should hold the results of one commit.
 * @throws UserError also if they are another commit's
 */
function parseResultsOf(commit, text) {
    let results;
    try {
        results = parseResults(text);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        throw new UserError(`its results.json ${plainLine(error.message, LENGTHS.name)}`, {
            cause: error,
        });
    }
    if (results.shard !== undefined)
        throw new UserError('its results.json is one shard of a run');
    if (results.commit === commit && results.errors.length === 0)
        return results;
    throw new UserError(results.commit === commit
        ? 'its run ended with an error'
        : `its results.json is of another commit (${results.commit === null ? 'unknown' : shortCommit(results.commit)})`);
}


/***/ }),

/***/ 70175:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nm: () => (/* binding */ fromResults),
/* harmony export */   u0: () => (/* binding */ readDocument),
/* harmony export */   x8: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38909);
/* harmony import */ var _config_submodules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57023);
/* harmony import */ var _gate_gate_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46707);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76578);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69145);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79341);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(84673);









/**
 * Read another run's results.json as a baseline. It is untrusted: bounded in size and validated.
 * @param path the file or its folder
 * @throws UserError if it is missing, too large or not a results document
 */
function readResults(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'results.json') : path;
    return readDocument(file, 'results.json', _parse_js__WEBPACK_IMPORTED_MODULE_6__/* .parseResults */ .c2);
}
/**
 * Read a document that another run has written, bounded in size.
 * @param name its name in messages
 * @throws UserError if it is missing or too large, or if `parse` throws one
 */
function readDocument(file, name, parse) {
    const fail = (message, cause) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place: { file }, message }], { cause });
    };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        const why = (0,_config_submodules_js__WEBPACK_IMPORTED_MODULE_2__/* .submoduleNote */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .repositoryRoot */ .Hn)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file))));
        fail(`there are no results${why || `: expected a ${name}, or a folder with one`}`);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
        fail(`is not a file: expected a ${name}`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > _parse_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_RESULTS */ .q1)
        fail(`is over ${_parse_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_RESULTS */ .q1} bytes: no ${name} is`);
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        if ((0,_config_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .isLfsPointer */ .NS)(bytes))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(_config_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_8__/* .IS_LFS_POINTER */ .Hu);
        return parse(bytes.toString('utf8'));
    }
    catch (error) {
        return error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo ? fail(error.message, error) : fail('cannot be read', error);
    }
}
/** @param origin the origin of the results */
function fromResults(results, origin) {
    const { rules, isolation, tool } = results;
    // A suite without its model's answers has nothing to compare with.
    const lacking = new Map(results.suites.flatMap(({ name, generated }) => generated?.skipped === undefined ? [] : [[name, `at the base ${generated.skipped}`]]));
    const whole = results.suites.filter(({ name }) => !lacking.has(name));
    const suites = new Map(whole.map((suite) => {
        // Gates of an earlier base do not belong to its config. The old results of its own gates do
        // not matter.
        const gates = suite.gates.filter(({ from }) => from !== 'base').map(_gate_gate_config_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleWithin */ .__);
        return [suite.name, { ...suite, gates }];
    }));
    return { origin, suites, lacking, rules, tool, isolation, history: (0,_trend_js__WEBPACK_IMPORTED_MODULE_7__/* .historyWith */ .N)(results) };
}


/***/ }),

/***/ 84673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ trendsOf),
/* harmony export */   N: () => (/* binding */ historyWith)
/* harmony export */ });
/* harmony import */ var _gate_remember_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55424);
/* harmony import */ var _records_history_point_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40629);


/**
 * The history for a run that is compared with these results: their own history, then themselves.
 */
function historyWith(results) {
    const { commit, createdAt, suites, history = [] } = results;
    const own = Object.fromEntries(suites.map((suite) => [suite.name, (0,_gate_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .rememberedValues */ .L5)(suite)]));
    const measures = Object.fromEntries(suites.flatMap((suite) => {
        const measure = (0,_gate_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .measureHashOf */ .YU)(suite);
        return measure === null ? [] : [[suite.name, measure]];
    }));
    return [...history, { commit, createdAt, suites: own, measures }].slice(-_records_history_point_js__WEBPACK_IMPORTED_MODULE_1__/* .MOST_HISTORY */ .N);
}
/**
 * A suite's headline metrics over the latest runs, except metrics with fewer than three points.
 * @param most the most runs to look at
 */
function trendsOf(results, suite, most) {
    const all = historyWith(results).slice(-most);
    return Object.keys((0,_gate_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .valuesOf */ .sm)(suite, (0,_gate_remember_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineMetrics */ .oW)(suite))).flatMap((metric) => {
        const points = all.flatMap(({ commit, suites }) => {
            const value = suites[suite.name]?.[metric];
            return value === undefined ? [] : [{ commit, value }];
        });
        return points.length < FEWEST_POINTS ? [] : [{ metric, points }];
    });
}
const FEWEST_POINTS = 3;


/***/ })

};
