export const id = 9921;
export const ids = [9921];
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

/***/ 46966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeVariant)
/* harmony export */ });
/** `func_name/FuncRenameCamelCase seed 0`, or `nominal`. */
function describeVariant(name) {
    return name === null ? 'nominal' : `${name.family}/${name.transform} seed ${name.seed}`;
}


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

/***/ 7764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describePrompt),
/* harmony export */   jW: () => (/* binding */ NOMINAL),
/* harmony export */   jl: () => (/* binding */ promptsOf),
/* harmony export */   mM: () => (/* binding */ promptName),
/* harmony export */   uZ: () => (/* binding */ promptKey)
/* harmony export */ });
/* harmony import */ var _dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46966);

const NOMINAL = { family: null, transform: null, seed: null };
/** A variant's name, or that of a family's own nominal prompts. */
function promptName(dataset, variant) {
    if (variant.name !== null)
        return variant.name;
    const own = dataset.nominals.find((nominal) => nominal.variant === variant);
    return own === undefined ? NOMINAL : { ...NOMINAL, family: own.family };
}
/** Every prompt of a dataset, variants first, then the families' own nominal prompts. */
function promptsOf(dataset) {
    const all = [...dataset.variants, ...dataset.nominals.map(({ variant }) => variant)];
    return all.flatMap((variant) => {
        const name = promptName(dataset, variant);
        return [...variant.problems.values()].map((problem) => ({ name, problem }));
    });
}
/** A key for a problem's prompt in maps and sets. */
function promptKey(problem, { family, transform, seed }) {
    return JSON.stringify([problem, family, transform, seed]);
}
/** `func_name/FuncRenameCamelCase seed 0`, `nominal`, or `nominal of syntax`. */
function describePrompt({ family, transform, seed }) {
    if (family === null)
        return (0,_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)(null);
    if (transform === null || seed === null)
        return `nominal of ${family}`;
    return (0,_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)({ family, transform, seed });
}


/***/ }),

/***/ 32623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ stacked),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   gM: () => (/* binding */ USUAL_WIDTH)
/* harmony export */ });
const CODES = { bold: 1, dim: 2, struck: 9, red: 31, green: 32, yellow: 33 };
/** The width of a terminal that does not tell its own. */
const USUAL_WIDTH = 80;
function styleOf(useColour) {
    return (text, ...names) => useColour ? `${names.map((name) => `\u001b[${CODES[name]}m`).join('')}${text}\u001b[0m` : text;
}
/** Put the brackets after a value on a line of their own, because a terminal is narrow. */
function stacked(text) {
    return text.replace(' (', '\n(');
}


/***/ }),

/***/ 11323:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/text/commit.ts
var text_commit = __webpack_require__(63702);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/nominal.ts
var nominal = __webpack_require__(55391);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
// EXTERNAL MODULE: ./src/report/answers-texts.ts
var answers_texts = __webpack_require__(49620);
// EXTERNAL MODULE: ./src/report/headline.ts
var report_headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/model.ts + 1 modules
var report_model = __webpack_require__(23510);
// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/report/origin.ts
var origin = __webpack_require__(70118);
// EXTERNAL MODULE: ./src/report/outcome-counts.ts
var outcome_counts = __webpack_require__(43215);
// EXTERNAL MODULE: ./src/report/slide-texts.ts
var slide_texts = __webpack_require__(14522);
// EXTERNAL MODULE: ./src/report/tag-rows.ts
var tag_rows = __webpack_require__(81254);
// EXTERNAL MODULE: ./src/report/arm-rows.ts
var arm_rows = __webpack_require__(2404);
// EXTERNAL MODULE: ./src/report/text-table.ts
var text_table = __webpack_require__(42906);
;// CONCATENATED MODULE: ./src/report/terminal-arms.ts



/** The arms of each suite beside its control. */
function armsText({ results }, style, width) {
    return (0,arm_rows/* armTables */.o)(results)
        .map(({ suite, tables, rows, best }) => {
        const shown = tables.map((columns) => (0,text_table/* inTerminal */.e)(columns, rows, width));
        const title = `${style(`arms of ${(0,text_escape/* plainLine */.h0)(suite)}`, 'bold')}, each against the control`;
        return [title, ...shown, (0,text_escape/* plainLine */.h0)(best, text_escape/* LENGTHS */.WH.note)].join('\n\n');
    })
        .join('\n\n');
}

// EXTERNAL MODULE: ./src/report/measure-words.ts
var measure_words = __webpack_require__(51930);
;// CONCATENATED MODULE: ./src/report/terminal-caution.ts


const MOST_ROWS = 10;
const quote = (name) => (0,text_escape/* plainLine */.h0)(name, 60);
/** The warnings, right above the decision. */
function cautionText({ results, isPullRequest }, style) {
    const { measure, warnings = [] } = results;
    const changes = measure?.changes ?? [];
    const lines = warnings.map((warning) => style(`warning: ${(0,text_escape/* plainLine */.h0)(warning, text_escape/* LENGTHS */.WH.note)}`, 'yellow'));
    if (changes.length === 0)
        return lines.join('\n');
    const introduction = (0,measure_words/* measureIntroduction */.xp)(results, isPullRequest);
    const rows = (0,measure_words/* measureRows */._$)(changes.slice(0, MOST_ROWS), quote).map(({ what, base, head }) => `  ${what}: ${base} → ${head}`);
    const more = changes.length - rows.length;
    return [
        ...lines,
        style(`warning: ${introduction} ${(0,measure_words/* measureSentence */.MQ)(changes, quote)}`, 'yellow'),
        ...rows,
        ...(more > 0 ? [`  and ${more} more in results.json`] : []),
    ].join('\n');
}

// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/report/references-text.ts
var references_text = __webpack_require__(6784);
// EXTERNAL MODULE: ./src/report/value-texts.ts
var value_texts = __webpack_require__(50590);
;// CONCATENATED MODULE: ./src/report/terminal-flips.ts





const MOST_FLIPS = 10;
/**
 * The problems that fail now and did not before, each with its prompt and cause. Newly passing
 * problems are only counted.
 */
function flipsText({ flips }, style) {
    if (flips === null)
        return '';
    const { newlyFailing, newlyPassing } = flips;
    if (newlyFailing.length + newlyPassing.length === 0)
        return '';
    const title = `${(0,numbers/* plural */.LS)(newlyFailing.length, 'problem')} newly failing, ${newlyPassing.length} newly passing`;
    const lines = newlyFailing.slice(0, MOST_FLIPS).map((flip) => flipLine(flip, style));
    const more = newlyFailing.length - lines.length;
    const end = more > 0 ? [`  and ${more} more`] : [];
    return [style(`${title}${lines.length > 0 ? ':' : ''}`, 'bold'), ...lines, ...end].join('\n');
}
function flipLine({ id, prompts, base, head, isNoise, cause }, style) {
    const share = `${(0,value_texts/* formatPasses */.t5)(base)} → ${(0,value_texts/* formatPasses */.t5)(head)}`;
    const more = prompts.length === 1 ? '' : ` and ${prompts.length - 1} more`;
    const under = `under ${(0,text_escape/* plainLine */.h0)((0,prompt_name/* describePrompt */.CL)(prompts[0]), 120)}${more}`;
    const sure = isNoise ? '' : style(' beyond noise', 'red');
    const why = cause === null ? '' : `: ${(0,text_escape/* plainLine */.h0)((0,references_text/* causeText */.xv)(cause), 120)}`;
    return `  ${style((0,text_escape/* plainLine */.h0)(id, text_escape/* LENGTHS */.WH.id), 'bold')}  ${share}${sure} ${under}${why}`;
}

// EXTERNAL MODULE: ./src/gate/fail-on.ts
var fail_on = __webpack_require__(44669);
// EXTERNAL MODULE: ./src/records/gate-result.ts
var gate_result = __webpack_require__(71081);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/report/gate-texts.ts
var gate_texts = __webpack_require__(26838);
// EXTERNAL MODULE: ./src/report/terminal-parts.ts
var terminal_parts = __webpack_require__(32623);
// EXTERNAL MODULE: ./src/report/terminal-table.ts
var terminal_table = __webpack_require__(6025);
;// CONCATENATED MODULE: ./src/report/terminal-gates.ts









const COLOURS = {
    pass: 'green',
    fail: 'red',
    inconclusive: 'yellow',
    skipped: 'yellow',
    'not compared': 'yellow',
};
/** The level of most intervals, which is not repeated for each. */
const USUAL = (0,numbers/* confidenceText */.S$)(intervals/* CONFIDENCE */.LL);
/** Every gate in the config's order, then the reasons of the gates that do not pass. */
function gatesText({ results }, style, width) {
    const isNamed = (0,fail_on/* judgedSuites */.Pr)(results).length > 1;
    const rows = (0,gate_texts/* gatesOf */.o)(results).map(({ suite, gate }) => {
        const of = (name) => (isNamed ? `${name}: ` : '');
        const label = (0,text_escape/* plainLine */.h0)(of(suite) + (0,report_headline/* gateName */.h2)(gate));
        return { label, short: of((0,terminal_table/* shortName */.EU)(suite)) + shortLabel(gate), gate };
    });
    if (rows.length === 0)
        return '';
    const reasons = rows
        .filter(({ gate }) => (0,report_headline/* gateWord */.g6)(gate) !== 'pass')
        .map(({ label, gate }) => {
        const decision = styled(gate, style);
        return `${decision}  ${style(label, 'bold')} ${(0,text_escape/* plainLine */.h0)(gate.reason, text_escape/* LENGTHS */.WH.message)}`;
    });
    return [gateTable(rows, style, width), ...reasons].join('\n');
}
function shortLabel(gate) {
    const [family, transform] = [gate.family, gate.transform].map((name) => name && (0,terminal_table/* shortName */.EU)(name));
    return (0,report_headline/* gateName */.h2)({ ...gate, ...(family && { family }), ...(transform && { transform }) }).replace(report_headline/* OF_THE_BASE */.yo, report_headline/* OF_THE_BASE */.yo.replaceAll(' ', '\u00a0'));
}
function styled(gate, style) {
    const word = (0,report_headline/* gateWord */.g6)(gate);
    return style(word, COLOURS[word]);
}
function gateTable(rows, style, width) {
    const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
    const textRows = rows.map((row) => ({ ...row, texts: (0,gate_texts/* gateTexts */._)(row.gate) }));
    const columns = [
        {
            title: '',
            align: 'left',
            cell: ({ gate }) => (0,report_headline/* gateWord */.g6)(gate),
            style: (text, { gate }) => style(text, COLOURS[(0,report_headline/* gateWord */.g6)(gate)]),
        },
        { title: 'gate', align: 'left', cell: ({ short }) => short, least: 18 },
        isCompared && {
            title: 'base',
            align: 'right',
            cell: ({ texts }) => texts.base,
            dispensable: 1,
        },
        {
            title: 'head',
            align: 'right',
            cell: ({ texts }) => texts.head + (0,terminal_parts/* stacked */.OJ)(texts.beside),
            style: (text, { gate }) => ((0,gate_result/* isFailure */.N)(gate) ? style(text, 'bold') : text),
            least: 8,
        },
        isCompared && { title: 'change', align: 'right', cell: ({ texts }) => texts.change },
        isCompared && {
            title: `${USUAL}\ninterval`,
            align: 'center',
            cell: ({ texts }) => intervalText(texts),
            least: 9,
            dispensable: 2,
        },
        { title: 'allowed', align: 'left', cell: ({ texts }) => allowedText(texts), least: 10 },
    ];
    return (0,terminal_table/* terminalTable */.RX)(columns, textRows, width);
}
/** Lines may break only between bounds. */
function allowedText({ allowed }) {
    return allowed.replaceAll(/(?<!,) /g, '\u00a0');
}
/** Lines may break only after the dots. */
function intervalText({ interval: whole, level }) {
    const interval = whole.replace('…\u00a0', '… ');
    return level === null || level === USUAL ? interval : `${interval} (${level})`;
}

// EXTERNAL MODULE: ./src/records/dataset.ts
var dataset = __webpack_require__(46966);
// EXTERNAL MODULE: ./src/report/metric-rows.ts
var metric_rows = __webpack_require__(9424);
;// CONCATENATED MODULE: ./src/report/terminal-robustness.ts









const MOST_BREAKS = 10;
const MOST_DIFFS = 3;
const MOST_REFERENCES = 10;
/**
 * All perturbations together first, then a row for each family, worst first, with its transforms
 * below it.
 */
function robustnessTable(suite, style, width) {
    if (suite.robustness.length === 0)
        return '';
    const k = (0,report_model/* headlineK */.cW)(suite);
    const pass = `robust-pass@${k}`;
    const isCompared = suite.robustness.some(({ rows }) => rows.some(({ delta }) => delta !== null));
    const families = suite.robustness.filter(({ transform }) => transform === null).length - 1;
    const groups = suite.robustness.filter(({ family }) => family !== null || families !== 1);
    const bold = (text, { transform }) => transform === null ? style(text, 'bold') : text;
    const valueColumn = (metric, dispensable) => ({
        title: titleOf(metric),
        align: 'right',
        cell: (group) => {
            const row = (0,metric_rows/* rowOf */.O)(group, metric);
            return row === undefined ? value_texts/* NONE */.x3 : (0,value_texts/* formatValue */.Fl)(row.head, row.metric);
        },
        dispensable,
    });
    const columns = [
        { title: 'perturbation', align: 'left', cell: labelOf, style: bold, least: 20 },
        { title: 'prompts', align: 'right', cell: ({ prompts }) => String(prompts), dispensable: 3 },
        isCompared && {
            title: 'base',
            align: 'right',
            cell: (group) => (0,value_texts/* formatBase */.Tq)((0,metric_rows/* rowOf */.O)(group, pass)?.delta ?? null, ''),
        },
        {
            title: titleOf(pass),
            align: 'right',
            cell: (group) => {
                const row = (0,metric_rows/* rowOf */.O)(group, pass);
                return row === undefined ? value_texts/* NONE */.x3 : (0,terminal_parts/* stacked */.OJ)((0,value_texts/* headText */.WI)(row.head, row.delta, row.metric));
            },
            style: bold,
            least: 9,
        },
        isCompared && {
            title: 'change',
            align: 'right',
            cell: (group) => (0,value_texts/* formatDelta */.CW)((0,metric_rows/* rowOf */.O)(group, pass)?.delta ?? null, ''),
        },
        valueColumn(`robust-drop@${k}`, 1),
        valueColumn('attack-success-rate', 2),
    ];
    return (0,terminal_table/* terminalTable */.RX)(columns, groups, width);
}
/** Lines break at hyphens, so that a column of short values stays narrow. */
function titleOf(metric) {
    return metric.replaceAll('-', '-\n');
}
function labelOf({ family, transform }) {
    const name = (0,terminal_table/* shortName */.EU)(transform ?? family ?? 'all');
    return transform === null ? name : `  ${name}`;
}
/**
 * The problems that pass nominally and break under a perturbation; the first few with their diffs.
 */
function breaksText({ results: { breaks } }, style) {
    if (breaks.problems === 0)
        return '';
    const verb = breaks.problems === 1 ? 'breaks' : 'break';
    const title = `${breaks.problems} of ${(0,numbers/* plural */.LS)(breaks.solved, 'problem')} solved as asked ${verb} when asked differently:`;
    const visible = breaks.listed.slice(0, MOST_BREAKS);
    const lines = visible.flatMap((listed, i) => [
        breakLine(listed, style),
        ...(i < MOST_DIFFS ? listed.diff.map((line) => `      ${diffLine(line, style)}`) : []),
    ]);
    const more = breaks.problems - visible.length;
    return [style(title, 'bold'), ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}
function breakLine({ problem, variants, of, cause }, style) {
    const [first] = variants;
    if (first === undefined)
        return '';
    const { nominal, passed } = first;
    const under = `under ${(0,text_escape/* plainLine */.h0)((0,dataset/* describeVariant */.V)(first), 120)}`;
    const others = variants.length === 1 ? '' : ` (${variants.length} of ${of} prompts)`;
    const why = cause === null ? '' : `: ${(0,text_escape/* plainLine */.h0)((0,references_text/* causeText */.xv)(cause), 120)}`;
    const share = `${(0,value_texts/* formatPasses */.t5)(nominal)} → ${(0,value_texts/* formatPasses */.t5)({ passed, of: first.of })}`;
    return `  ${style((0,text_escape/* plainLine */.h0)(problem, text_escape/* LENGTHS */.WH.id), 'bold')}  ${share} ${under}${others}${why}`;
}
/** A line of a unified diff in its colour. */
function diffLine(line, style) {
    const text = (0,text_escape/* plainLine */.h0)(line, text_escape/* LENGTHS */.WH.cause);
    if (line.startsWith('-'))
        return style(text, 'red');
    return line.startsWith('+') ? style(text, 'green') : style(text, 'dim');
}
/** The reference solutions that do not pass, the first few by name. */
function referencesNote({ results: { references } }, style) {
    if (references === null || references.failed.length === 0)
        return '';
    const visible = references.failed.slice(0, MOST_REFERENCES);
    const lines = visible.map((failure) => `  ${(0,text_escape/* plainLine */.h0)((0,references_text/* referenceName */.z$)(failure), text_escape/* LENGTHS */.WH.name)}: ${(0,text_escape/* plainLine */.h0)((0,references_text/* causeText */.xv)(failure), 120)}`);
    const more = references.failed.length - visible.length;
    if (more > 0)
        lines.push(`  and ${more} more, all in summary.md`);
    return [style(`warning: ${(0,references_text/* referencesText */.ob)(references)}`, 'yellow'), ...lines].join('\n');
}

;// CONCATENATED MODULE: ./src/report/terminal.ts





















/**
 * The report as tables for a terminal or a log.
 * @param width of the terminal, the limit for every table
 */
function renderTerminal(model, useColour, width = terminal_parts/* USUAL_WIDTH */.gM) {
    const style = (0,terminal_parts/* styleOf */.Vj)(useColour);
    const found = [
        ...(0,report_model/* toldSuites */.B8)(model).flatMap((suite) => suiteParts(suite, style, width)),
        armsText(model, style, width),
        gatesText(model, style, width),
    ];
    const parts = [
        ...found,
        (0,nominal/* nominalNote */.r)(found),
        ...terminal_notes(model, style),
        cautionText(model, style),
        decision(model, style),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function suiteParts(suite, style, width) {
    const { name, counts } = suite.results;
    const outcomes = (0,outcome_counts/* outcomeCounts */.T)([suite.results]).map(([outcome, count]) => `${count} ${outcome}`);
    const found = outcomes.length === 0 ? '' : `: ${outcomes.join(', ')}`;
    const title = `${style((0,text_escape/* plainLine */.h0)(name), 'bold')}  ${(0,numbers/* plural */.LS)(counts.problems, 'problem')}, ${(0,numbers/* plural */.LS)(counts.samples, 'sample')}, ${(0,numbers/* plural */.LS)(counts.programs, 'distinct program')}${found}`;
    return [
        title,
        metricTable(suite, style, width),
        robustnessTable(suite, style, width),
        suite.tags.length === 0 ? '' : (0,text_table/* inTerminal */.e)((0,tag_rows/* tagColumns */.E)(suite), suite.tags, width),
        [
            (0,text_escape/* plainLine */.h0)((0,answers_texts/* askedOtherwise */.xH)(suite.results), text_escape/* LENGTHS */.WH.note),
            ...(0,answers_texts/* promptChange */.bQ)(suite.results).map((line) => `  ${diffLine(line, style)}`),
        ].join('\n'),
        (0,slide_texts/* slideTexts */.a)(suite.results)
            .map((text) => style((0,text_escape/* plainLine */.h0)(text, text_escape/* LENGTHS */.WH.note), 'yellow'))
            .join('\n'),
        suite.notes.map((note) => (0,text_escape/* plainLine */.h0)(note, text_escape/* LENGTHS */.WH.note)).join('\n'),
        flipsText(suite, style),
        breaksText(suite, style),
        referencesNote(suite, style),
    ];
}
function metricTable({ metrics }, style, width) {
    const isCompared = metrics.some(({ delta }) => delta !== null);
    const columns = [
        { title: 'metric', align: 'left', cell: ({ metric }) => metric, least: 16 },
        isCompared && {
            title: 'base',
            align: 'right',
            cell: ({ delta, metric }) => (0,value_texts/* formatBase */.Tq)(delta, metric),
        },
        {
            title: 'head',
            align: 'right',
            cell: ({ head, delta, metric }) => 'unavailable' in head ? 'not available' : (0,terminal_parts/* stacked */.OJ)((0,value_texts/* headText */.WI)(head, delta, metric)),
            style: (text, { head }) => ('unavailable' in head ? text : style(text, 'bold')),
            least: 13,
        },
        {
            title: '95% interval',
            align: 'center',
            cell: ({ head, metric }) => 'unavailable' in head ? (0,text_escape/* plainLine */.h0)(head.unavailable, 120) : (0,value_texts/* formatInterval */.vy)(head, metric),
            least: 16,
        },
        isCompared && {
            title: 'change',
            align: 'right',
            cell: ({ delta, metric }) => (0,value_texts/* formatDelta */.CW)(delta, metric),
        },
    ];
    return (0,terminal_table/* terminalTable */.RX)(columns, metrics, width);
}
function terminal_notes(model, style) {
    const lines = [];
    if (model.notice !== '')
        lines.push(style(`note: ${(0,text_escape/* plainLine */.h0)(model.notice, text_escape/* LENGTHS */.WH.line)}`, 'yellow'));
    if (model.noBaseline !== null)
        lines.push(`not compared: ${(0,text_escape/* plainLine */.h0)(model.noBaseline, text_escape/* LENGTHS */.WH.line)}`);
    const { baseline, baselineNotes, timings, isolation, suites } = model.results;
    const time = phases(timings, isolation.workers);
    if (time !== '')
        lines.push(`time: ${time}`);
    const earlier = (0,notes/* earlierNote */.lj)(suites);
    if (earlier !== '')
        lines.push(earlier);
    if (baseline !== null) {
        const commit = baseline.commit === null ? 'unknown commit' : (0,text_commit/* shortCommit */.A)(baseline.commit);
        lines.push(`baseline: ${commit}, ${(0,origin/* describeOrigin */.u)(baseline)}`);
    }
    for (const note of baselineNotes ?? [])
        lines.push(`  ${(0,text_escape/* plainLine */.h0)(note, text_escape/* LENGTHS */.WH.line)}`);
    return [lines.join('\n')];
}
/** `read 240 ms, isolation 310 ms, samples 8 s (2 workers 96% busy), baseline 2 s`. */
function phases(timings, workers) {
    const { readMs, isolationMs, referencesMs, samplesMs, baselineMs, programs, rerun } = timings;
    const available = (referencesMs + samplesMs) * workers;
    const busy = available === 0 ? 0 : Math.min(1, programs.wallMs / available);
    const parts = [
        ['reading', readMs],
        ['isolation', isolationMs],
        ['references', referencesMs],
        ['samples', samplesMs],
        ['baseline', baselineMs],
    ];
    const times = parts.filter(([, ms]) => ms > 0).map(([name, ms]) => `${name} ${(0,numbers/* formatTime */.fU)(ms)}`);
    if (times.length === 0)
        return '';
    const again = rerun === 0 ? '' : `; ${(0,numbers/* plural */.LS)(rerun, 'time-out')} run again`;
    return `${times.join(', ')}; ${(0,numbers/* plural */.LS)(workers, 'worker')} ${(100 * busy).toFixed(0)}% busy${again}`;
}
function decision({ results, headline }, style) {
    const isSure = results.decision === 'pass' && !(0,report_headline/* isHalfJudgedRun */._h)(results) && !(0,report_headline/* isDoubtful */.Ge)(results);
    const colour = results.errors.length > 0 || results.decision === 'fail' ? 'red' : isSure ? 'green' : 'yellow';
    const word = results.errors.length > 0 ? 'ERROR' : results.decision.toUpperCase();
    return `${style(word, 'bold', colour)}  ${(0,text_escape/* plainLine */.h0)((0,report_headline/* headlineText */.uh)(headline), text_escape/* LENGTHS */.WH.line)}  (${(0,numbers/* formatTime */.fU)(results.timings.totalMs)})`;
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


/***/ })

};
