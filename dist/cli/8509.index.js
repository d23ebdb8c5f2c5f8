export const id = 8509;
export const ids = [8509];
export const modules = {

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

/***/ 15505:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D2: () => (/* binding */ MOST_LINE_SUITES),
/* harmony export */   De: () => (/* binding */ MOST_LINE_TAGS),
/* harmony export */   J1: () => (/* binding */ MOST_LINE_METRICS),
/* harmony export */   a3: () => (/* binding */ historyLineSchema),
/* harmony export */   rD: () => (/* binding */ LONGEST_KEY),
/* harmony export */   xG: () => (/* binding */ LONGEST_TEXT)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64377);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82005);
/* harmony import */ var _decision_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38791);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81073);




/** The most metrics of a suite in a line of history. */
const MOST_LINE_METRICS = 50;
/** The most facts about a suite in a line of history. */
const MOST_FACTS = 30;
/** The most suites, and tags of the commit, in a line of history. */
const MOST_LINE_SUITES = 500;
const MOST_LINE_TAGS = 20;
/** The most characters of a key, and of a metric's name or a fact. */
const LONGEST_KEY = 500;
const LONGEST_TEXT = 200;
/** One run's part in a metric's history. */
const historyValue = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    value: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig(),
    low: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
    high: zod__WEBPACK_IMPORTED_MODULE_3__/* .number */ .aig().nullable(),
});
const historySuite = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    language: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    /** The arm that it is; absent if its suite has no arms. */
    arm: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ suite: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU, name: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU }).optional(),
    problems: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    samples: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9,
    /** Headline metrics and those with a gate, by name; a metric without a value is absent. */
    metrics: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(LONGEST_TEXT), historyValue)
        .refine((all) => Object.keys(all).length <= MOST_LINE_METRICS, 'has too many metrics'),
    /**
     * The things that values depend on besides the answers, each as a short text: `problems` (a hash),
     * `settings` (a hash), `limits`, `model`, `prompt` (a hash), `tests` (a hash); `asked` (the service
     * and its settings), `language` (the version of its tools) and `isolation`. A value that differs
     * from the run before is a change that readers see marked.
     */
    facts: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(50), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(LONGEST_TEXT))
        .refine((all) => Object.keys(all).length <= MOST_FACTS, 'has too many facts'),
});
/** A line of history: one run of one config, for `passgate history` and `passgate site`. */
const historyLineSchema = zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({
    version: zod__WEBPACK_IMPORTED_MODULE_3__/* .literal */ .euz(1),
    /** The config and the job of the run, as in results.json. */
    key: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(LONGEST_KEY),
    commit: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(_system_git_js__WEBPACK_IMPORTED_MODULE_0__/* .COMMIT */ .cJ).nullable(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_4__/* .datetime */ .w$(),
    /** The version of Passgate. */
    tool: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU,
    decision: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(_decision_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv),
    /** The workflow run that made it, so that a reader finds its report; absent outside of GitHub. */
    run: zod__WEBPACK_IMPORTED_MODULE_3__/* .object */ .Ikc({ id: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9, attempt: _fields_js__WEBPACK_IMPORTED_MODULE_2__/* .count */ .U9 }).optional(),
    /** Tags of the commit, such as `v1.2.0`; absent if there are none. */
    tags: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .name */ .UU).max(MOST_LINE_TAGS).optional(),
    suites: zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(historySuite).min(1).max(MOST_LINE_SUITES),
});


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

/***/ 68509:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  addToFile: () => (/* binding */ addToFile)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/make-folder.ts
var make_folder = __webpack_require__(50136);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/system/write-whole.ts
var write_whole = __webpack_require__(64384);
// EXTERNAL MODULE: ./src/results/out-lock.ts
var out_lock = __webpack_require__(2552);
// EXTERNAL MODULE: ./src/results/history/entries.ts
var history_entries = __webpack_require__(92929);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/results/history/with-line.ts


/**
 * Put a run into a file of history. The file's text is untrusted.
 *
 * Another attempt of the same run is replaced, unless it is a later one. The line comes before those
 * of a later time: runs may end in another order than they write. A line that cannot be read may be a
 * later version's, so it stays in its place and counts as no run.
 * @param keep the most runs in the file
 */
function withLine(text, line, keep) {
    const before = (0,history_entries/* entriesIn */.s9)(text);
    const isOwn = (other) => (0,history_entries/* runName */.rt)(other) === (0,history_entries/* runName */.rt)(line);
    const isPassed = before.some(({ line: other }) => other !== null && isOwn(other) && (0,history_entries/* attemptOf */.tx)(other) > (0,history_entries/* attemptOf */.tx)(line));
    if (isPassed)
        return prune(before, keep);
    const others = before.filter(({ line: other }) => other === null || !isOwn(other));
    return prune(inserted(others, line), keep);
}
/** The name of a file of history: the key as far as a file may have it, and its hash. */
function historyFile(key) {
    const readable = key.replaceAll(/[^\w.]+/g, '-').replaceAll(/^[-.]+/g, '');
    const hash = createHash('sha256').update(key).digest('hex').slice(0, 12);
    return `${readable.slice(0, 60)}-${hash}${HISTORY_ENDING}`;
}
function inserted(entries, line) {
    const time = Date.parse(line.createdAt);
    const before = entries.findLastIndex((other) => other.line === null || Date.parse(other.line.createdAt) <= time);
    return entries.toSpliced(before + 1, 0, { text: JSON.stringify(line), line });
}
/** Leave out the oldest runs until there are no more than wanted, and the file is not too large. */
function prune(entries, keep) {
    const runs = entries.filter(({ line }) => line !== null).length;
    let size = entries.reduce((sum, { text }) => sum + Buffer.byteLength(text) + 1, 0);
    let left = runs;
    const kept = entries.filter(({ text, line }) => {
        // The newest run stays, whatever its size.
        if (line === null || left <= 1 || (left <= keep && size <= history_entries/* LARGEST_HISTORY */.oT))
            return true;
        left -= 1;
        size -= Buffer.byteLength(text) + 1;
        return false;
    });
    return {
        text: kept.map(({ text }) => `${text}\n`).join(''),
        runs: left,
        pruned: runs - left,
        unreadable: entries.length - runs,
    };
}

;// CONCATENATED MODULE: ./src/results/history/add-to-file.ts










/** The time to wait for another process that writes into the folder, in milliseconds. */
const LONGEST_WAIT = 10_000;
const PAUSE = 50;
/**
 * Add a run to a file of history, which is made if it does not exist. The file changes as a whole,
 * and one process at a time writes it.
 * @param keep the most runs in the file
 * @throws UserError if the file cannot be read or written, or is too large
 */
async function addToFile(path, line, keep) {
    // A link stays a link: the file that it leads to changes.
    const file = (0,paths/* realPath */.Ye)(path);
    try {
        (0,make_folder/* makeFolder */.f)((0,external_node_path_.dirname)(file));
        const release = await lockWhenFree((0,external_node_path_.dirname)(file));
        try {
            const before = textOf(file);
            const extended = withLine(before, line, keep);
            if (extended.text !== before)
                (0,write_whole/* writeWhole */.f)((0,external_node_path_.dirname)(file), (0,external_node_path_.basename)(file), extended.text);
            return extended;
        }
        finally {
            release();
        }
    }
    catch (error) {
        const message = `cannot take the run: ${(0,errors/* messageOf */.bD)(error)}`;
        throw new errors/* UserError */.yo([{ place: { file: path }, message }], { cause: error });
    }
}
function textOf(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return '';
    const { size } = (0,external_node_fs_.statSync)(file);
    if (size > history_entries/* LARGEST_HISTORY */.oT)
        throw new errors/* UserError */.yo(`it has over ${history_entries/* LARGEST_HISTORY */.oT} bytes`);
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode((0,external_node_fs_.readFileSync)(file));
    }
    catch (error) {
        // Written back as text, its bytes would be lost.
        if (error instanceof TypeError)
            throw new errors/* UserError */.yo('it is not UTF-8 text', { cause: error });
        throw error;
    }
}
async function lockWhenFree(folder) {
    const end = Date.now() + LONGEST_WAIT;
    for (;;) {
        try {
            return (0,out_lock/* lockFolder */.M)((0,external_node_path_.resolve)(folder));
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo) || Date.now() > end)
                throw error;
        }
        await (0,promises_.setTimeout)(PAUSE);
    }
}


/***/ }),

/***/ 92929:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cT: () => (/* binding */ joinLines),
/* harmony export */   gx: () => (/* binding */ HISTORY_BRANCH),
/* harmony export */   lz: () => (/* binding */ HISTORY_ENDING),
/* harmony export */   oT: () => (/* binding */ LARGEST_HISTORY),
/* harmony export */   rt: () => (/* binding */ runName),
/* harmony export */   s9: () => (/* binding */ entriesIn),
/* harmony export */   tx: () => (/* binding */ attemptOf)
/* harmony export */ });
/* harmony import */ var _records_history_line_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15505);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69145);
/* harmony import */ var _text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10181);
/* harmony import */ var _document_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69412);




/** The branch that keeps the history of a repository. */
const HISTORY_BRANCH = 'passgate-history';
/** The ending of a file of history: one JSON object a line. */
const HISTORY_ENDING = '.jsonl';
/** The largest file of history that is read or written, in bytes. */
const LARGEST_HISTORY = 16 << 20;
/** The lines of a file of history, without empty ones. A line that cannot be read has its reason. */
function entriesIn(text) {
    return text.split('\n').flatMap((each, index) => {
        if (each.trim() === '')
            return [];
        return [{ text: each, number: index + 1, ...read(each) }];
    });
}
function read(text) {
    let data;
    try {
        data = (0,_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseBounded */ .nh)(text);
    }
    catch (error) {
        return { line: null, why: error instanceof _text_bounded_json_js__WEBPACK_IMPORTED_MODULE_2__/* .TooDeep */ .v_ ? error.message : 'is not JSON' };
    }
    const parsed = _records_history_line_js__WEBPACK_IMPORTED_MODULE_0__/* .historyLineSchema */ .a3.safeParse(data);
    if (parsed.success)
        return { line: parsed.data };
    return { line: null, why: `is no line of history of this version (${(0,_document_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultIn */ ._)(parsed.error)})` };
}
/**
 * The name of the run in a line. Attempts of one run have the same name. Outside of GitHub a run has
 * no number, so its time names it.
 */
function runName({ key, commit, run, createdAt }) {
    return JSON.stringify([key, commit, run?.id ?? createdAt]);
}
/**
 * Lines of several places in the order of time. A run that is there twice counts once, in its latest
 * attempt.
 */
function joinLines(lines) {
    const latest = new Map();
    for (const line of lines) {
        const known = latest.get(runName(line));
        if (known === undefined || attemptOf(known) <= attemptOf(line))
            latest.set(runName(line), line);
    }
    return [...latest.values()].sort((a, b) => (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n6)(timeOf(a), timeOf(b)));
}
function attemptOf({ run }) {
    return run?.attempt ?? 0;
}
/** Its time in the form in which texts are in the order of times. */
function timeOf({ createdAt }) {
    return new Date(createdAt).toISOString();
}


/***/ }),

/***/ 64384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Write a file so that it appears complete or not at all. */
function writeWhole(folder, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    // A fresh name with `wx`: an existing file or link at the place is never written through.
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
        throw error;
    }
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
