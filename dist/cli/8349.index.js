export const id = 8349;
export const ids = [8349,4508];
export const modules = {

/***/ 52683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm),
/* harmony export */   r: () => (/* binding */ permutationP)
/* harmony export */ });
/* harmony import */ var _records_rounding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10040);

/** Up to so many differing pairs all orders are counted: 2¹⁶ of them. */
const MOST_COUNTED = 16;
const DRAWS = 20_000;
/**
 * The chance of a sum of differences at least as large as the one seen, in either direction, if
 * chance puts each pair's two results on the sides: the paired permutation test (Fisher 1935). With
 * many pairs orders are drawn, always the same ones, and the one seen counts as one of them
 * (Phipson & Smyth 2010).
 * @param differences of each pair; a pair without one counts for nothing
 * @returns in (0, 1]
 */
function permutationP(differences) {
    const differing = differences.filter((each) => Math.abs(each) > _records_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .f);
    if (differing.length === 0)
        return 1;
    const seen = Math.abs(differing.reduce((sum, each) => sum + each, 0)) - _records_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .f;
    return differing.length <= MOST_COUNTED ? counted(differing, seen) : drawn(differing, seen);
}
function counted(differing, seen) {
    // If all pairs change places, the sum only turns its sign. So half of the orders are enough.
    const orders = 2 ** (differing.length - 1);
    let count = 0;
    for (let order = 0; order < orders; order += 1) {
        const sum = differing.reduce((all, each, i) => all + ((order >> i) & 1 ? -each : each), 0);
        if (Math.abs(sum) >= seen)
            count += 1;
    }
    return count / orders;
}
function drawn(differing, seen) {
    const next = words();
    let count = 1;
    for (let draw = 0; draw < DRAWS; draw += 1) {
        let sum = 0;
        let word = 0;
        for (let i = 0; i < differing.length; i += 1) {
            const each = differing[i] ?? 0;
            word = i % 32 === 0 ? next() : word >>> 1;
            sum += word & 1 ? each : -each;
        }
        if (Math.abs(sum) >= seen)
            count += 1;
    }
    return count / (DRAWS + 1);
}
/** Random words of 32 bits, always the same ones: xorshift32 (Marsaglia 2003). */
function words() {
    let state = 0x9e3779b9;
    return () => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state;
    };
}
/**
 * Adjust p-values of several comparisons, so that the chance of any false alarm among them stays
 * what each p says: Holm's step-down procedure (1979).
 * @returns the adjusted values in the order of the given ones
 */
function holm(ps) {
    const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(ps.length).fill(1);
    let least = 0;
    for (const [rank, { p, i }] of order.entries()) {
        least = Math.max(least, Math.min(1, p * (ps.length - rank)));
        adjusted[i] = least;
    }
    return adjusted;
}


/***/ }),

/***/ 96075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ SLIDE_LEVEL),
  b: () => (/* binding */ courseOf)
});

// EXTERNAL MODULE: ./src/records/rounding.ts
var rounding = __webpack_require__(10040);
;// CONCATENATED MODULE: ./src/gate/mann-kendall.ts

/**
 * The exact one-sided p-value of the Mann–Kendall test for a fall (Mann 1945, Kendall 1948): the
 * chance of at most as many pairs in rising order, if every order of the values is equally likely.
 * Equal values are ties, which count for neither direction.
 *
 * The orders of n values by their number of rising pairs have the generating function
 * [n]_q! / Π [t]_q!, with t the size of each tie (MacMahon 1916). So they are counted, not drawn.
 * @param values in order of time; at most some hundred, as the number of orders must be a number
 * @returns in (0, 1]
 */
function fallP(values) {
    const ranks = values.map((value) => Math.round(value / rounding/* ROUNDING */.f));
    const sizes = new Map();
    let rising = 0;
    for (const [i, rank] of ranks.entries()) {
        rising += ranks.slice(0, i).filter((earlier) => earlier < rank).length;
        sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
    }
    // The number of orders with each number of rising pairs, up to the one seen.
    const ways = new Float64Array(rising + 1);
    ways[0] = 1;
    let [placed, orders] = [0, 1];
    for (const size of sizes.values()) {
        for (let i = 1; i <= size; i += 1) {
            placed += 1;
            orders *= placed / i;
            // Multiply by 1 − q^placed, and divide by 1 − q^i.
            for (let d = rising; d >= placed; d -= 1)
                ways[d] = (ways[d] ?? 0) - (ways[d - placed] ?? 0);
            for (let d = i; d <= rising; d += 1)
                ways[d] = (ways[d] ?? 0) + (ways[d - i] ?? 0);
        }
    }
    return Math.min(1, ways.reduce((sum, each) => sum + each, 0) / orders);
}

;// CONCATENATED MODULE: ./src/gate/slide.ts


/** Fewer runs than these say too little. */
const FEWEST_RUNS = 8;
/** The number of runs whose mean is the level at each end. */
const AT_EACH_END = 3;
/**
 * A slide below this adjusted chance is told. At this level at most 5 % of histories of 30 runs have
 * any false alarm, although each run looks again (docs/statistics.md).
 */
const SLIDE_LEVEL = 0.005;
/**
 * Look for a slide: a change for the worse that goes on over many runs. The Mann–Kendall test only
 * uses the order of the values, so one large step counts no more than a small one.
 *
 * A run that takes over its answers repeats the value of the run before and tells nothing new. So
 * equal neighbours count once. If answers are drawn anew at any runs, or at all of them, the orders
 * without equal neighbours are equally likely. The test over all orders is then careful.
 * @param values of the latest runs, oldest first, this run last
 * @param bad the direction for the worse: 1 upwards, -1 downwards
 */
function courseOf(values, bad) {
    const runs = values.length;
    if (runs < FEWEST_RUNS) {
        return { unavailable: `needs ${FEWEST_RUNS} runs with this measure, has ${runs}` };
    }
    const drawn = values.filter((value, i) => i === 0 || !(0,rounding/* isSame */.F)(value, values[i - 1] ?? 0));
    const from = mean(values.slice(0, AT_EACH_END));
    const to = mean(values.slice(-AT_EACH_END));
    return { runs, from, to, delta: to - from, p: fallP(drawn.map((value) => -bad * value)) };
}
function mean(values) {
    return values.reduce((sum, each) => sum + each, 0) / values.length;
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

/***/ 6259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readAssets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, 'page');
/**
 * A page's own script and style from the build (src/page).
 * @param name of the page's files: `page` for report.html, `perturb` for perturbed prompts,
 * `site` for a history
 */
function readAssets(name) {
    const read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(FOLDER, file), 'utf8').trim();
    return { script: read(`${name}.js`), style: read(`${name}.css`) };
}


/***/ }),

/***/ 77809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ dataAndScript),
/* harmony export */   q: () => (/* binding */ startPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76479);


/** Longer titles are cut. */
const LONGEST_TITLE = 300;
/**
 * The start of a page that is one file, up to its body. Its policy lets only its own script and
 * style run, and lets nothing be loaded or sent.
 */
function startPage(title, { script, style }) {
    const policy = [
        "default-src 'none'",
        `script-src '${hashOf(script)}'`,
        `style-src '${hashOf(style)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
    const head = (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title.slice(0, LONGEST_TITLE)}</title>`;
    return `<!doctype html>\n<html lang="en">\n<head>\n${head.text}\n<style>${style}</style>\n</head>\n`;
}
/** The page's data and the script that shows it. */
function dataAndScript(data, { script }) {
    return `<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>\n<script>${script}</script>\n`;
}
function hashOf(text) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}`;
}
/** JSON that cannot end a script element or start a comment in it. */
function inScript(json) {
    return json
        .replaceAll('<', '\\u003c')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}


/***/ }),

/***/ 76479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Html),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/** Markup in which text of unknown origin is escaped. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Characters that change the look of the text around them; they are made visible. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Markup from a template. Its parts are taken as text unless they are markup themselves. */
function html(strings, ...parts) {
    const texts = strings.map((string, s) => string + textOf(parts[s] ?? ''));
    return new Html(texts.join(''));
}
function textOf(part) {
    if (part instanceof Html)
        return part.text;
    if (typeof part === 'object')
        return part.map(({ text }) => text).join('');
    return String(part)
        .replaceAll(INVISIBLE, '\uFFFD')
        .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}


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

/***/ 24508:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readHistory: () => (/* binding */ readHistory)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(73382);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76578);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82005);
/* harmony import */ var _system_git_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8017);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69145);
/* harmony import */ var _entries_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92929);








/** The most files of one source. */
const MOST_FILES = 1000;
/** The most lines of one file that get a remark of their own. */
const MOST_REMARKS = 5;
/**
 * Read the runs of a history. Its files are untrusted: bounded in size, and each line is validated.
 * @param sources files of JSON lines, or folders with such files; if empty, the branch
 * `passgate-history` of the repository that the working directory is in
 * @throws UserError if a source does not exist or has no file of history, or if there is no branch
 */
async function readHistory(sources) {
    const files = sources.length === 0 ? await filesOfBranch(process.cwd()) : sources.flatMap(filesAt);
    const lines = [];
    const remarks = [];
    for (const file of files) {
        if (file.size > _entries_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_HISTORY */ .oT) {
            remarks.push(`${file.name}: is left out: it has over ${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .LARGEST_HISTORY */ .oT} bytes`);
            continue;
        }
        const entries = (0,_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .entriesIn */ .s9)(await file.read());
        const faults = entries.flatMap((entry) => entry.line === null ? [`${file.name}:${entry.number}: is left out: it ${entry.why}`] : []);
        lines.push(...entries.flatMap(({ line }) => line ?? []));
        remarks.push(...faults.slice(0, MOST_REMARKS));
        const more = faults.length - MOST_REMARKS;
        if (more > 0)
            remarks.push(`${file.name}: ${more} more lines are left out`);
    }
    return { lines: (0,_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .joinLines */ .cT)(lines), remarks };
}
function filesAt(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    const fail = (message) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ place: { file: path }, message }]);
    };
    if (found === undefined)
        return fail('there is no such file or folder of history');
    if (!found.isDirectory())
        return [fileAt(path)];
    const names = (0,tinyglobby__WEBPACK_IMPORTED_MODULE_7__/* .globSync */ .AZ)(`**/*${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_ENDING */ .lz}`, { cwd: path, followSymbolicLinks: false });
    if (names.length === 0)
        return fail(`is a folder without files ${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_ENDING */ .lz} of history`);
    if (names.length > MOST_FILES)
        return fail(`has over ${MOST_FILES} files of history`);
    return names.sort(_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .compareText */ .n6).map((name) => fileAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)));
}
function fileAt(path) {
    const fail = (message, cause) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ place: { file: path }, message }], { cause });
    };
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (found?.isFile() !== true)
        return fail('is not a file');
    const read = () => {
        try {
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8');
        }
        catch (error) {
            return fail(`cannot be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, error);
        }
    };
    return { name: path, size: found.size, read };
}
/** The files of the branch, as the clone last saw it at the host or has it itself. */
async function filesOfBranch(folder) {
    const places = [`refs/remotes/origin/${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .gx}`, `refs/heads/${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .gx}`];
    const format = '--format=%(objectname)';
    const newest = ['--sort=-committerdate', '--count=1'];
    const commit = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(folder, 'for-each-ref', format, ...newest, ...places).catch((error) => {
        if (!(error instanceof _system_git_process_js__WEBPACK_IMPORTED_MODULE_4__/* .GitError */ .X))
            throw error;
        const message = `${error.message}: name files of history, or go to a clone of the repository`;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(message, { cause: error });
    });
    if (commit === '') {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`this repository has no branch ${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .gx}: fetch it with "git fetch origin ${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .gx}:${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .gx}", or name files of history`);
    }
    const entries = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(folder, 'ls-tree', '-r', '-l', '-z', '--full-tree', commit);
    const files = entries.split('\0').flatMap((entry) => {
        const [, object = '', size, name = ''] = BLOB.exec(entry) ?? [];
        if (!name.endsWith(_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_ENDING */ .lz))
            return [];
        const read = () => (0,_system_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)(folder, 'cat-file', 'blob', object);
        return [{ name: `${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .gx}:${name}`, size: Number(size), read }];
    });
    if (files.length <= MOST_FILES)
        return files;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`the branch ${_entries_js__WEBPACK_IMPORTED_MODULE_6__/* .HISTORY_BRANCH */ .gx} has over ${MOST_FILES} files of history`);
}
/** A file in the listing of a tree: its mode, kind, object, size and path. */
const BLOB = /^100\d{3} blob ([0-9a-f]{40,64}) +(\d+)\t([^\n]+)$/;


/***/ }),

/***/ 25924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ seriesOf)
/* harmony export */ });
/**
 * The history of each suite. Its order is that of the newest run of its config.
 * @param lines oldest first
 */
function seriesOf(lines) {
    const found = new Map();
    const keys = new Set(lines.toReversed().map(({ key }) => key));
    const byKey = new Map([...keys].map((key) => [key, new Set()]));
    for (const { key, suites } of lines.toReversed()) {
        for (const { name } of suites)
            byKey.get(key)?.add(name);
    }
    for (const [key, names] of byKey) {
        for (const suite of names)
            found.set(JSON.stringify([key, suite]), { key, suite, runs: [] });
    }
    for (const line of lines) {
        for (const suite of line.suites) {
            const runs = found.get(JSON.stringify([line.key, suite.name]))?.runs;
            runs?.push({ line, suite, changed: changedSince(runs.at(-1), line, suite) });
        }
    }
    return [...found.values()];
}
/** A fact that one side does not have is unknown there, and makes no difference. */
function changedSince(before, line, { facts }) {
    if (before === undefined)
        return [];
    const old = before.suite.facts;
    const names = Object.keys(facts).filter((name) => name in old && old[name] !== facts[name]);
    return before.line.tool === line.tool ? names : [...names, 'passgate'];
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

/***/ 68349:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  writeSite: () => (/* binding */ writeSite)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/git-process.ts
var git_process = __webpack_require__(8017);
// EXTERNAL MODULE: ./src/github/this-host.ts
var this_host = __webpack_require__(8286);
;// CONCATENATED MODULE: ./src/github/repository-address.ts



/** The name of a repository, as the last part of an address. */
const NAME = '([\\w.-]+/[\\w.-]+?)(?:\\.git)?/?';
const WEB = new RegExp(`^(https?://[^/?#@]+)/${NAME}$`);
/** `git@github.com:owner/name.git`, `ssh://git@github.com/owner/name`. */
const SHELL = new RegExp(`^(?:ssh://)?(?:[\\w.-]+@)?([\\w.-]+)[:/]${NAME}$`);
/**
 * The web address of a repository on GitHub as a user gives it, `https://github.com/owner/name`.
 * @throws UserError if it is no such address
 */
function givenRepository(address) {
    const [, server = '', name] = WEB.exec(address) ?? [];
    const origin = (0,this_host/* originOf */.y)(server);
    if (origin !== null && name !== undefined)
        return `${origin}/${name}`;
    throw new errors/* UserError */.yo(`--repository: expected an address such as https://github.com/owner/name, found ${JSON.stringify(address)}`);
}
/**
 * The web address of the repository that a folder belongs to: as the runner names it, or the remote
 * `origin` if that is on GitHub. Null if neither is known.
 */
async function findRepository(folder, environment) {
    const host = (0,this_host/* hostOf */.w)(environment);
    if (host !== null)
        return `${host.server}/${host.repository}`;
    const remote = await originOfClone(folder);
    return remote === null ? null : onGitHub(remote, environment);
}
async function originOfClone(folder) {
    try {
        const { exitCode, stdout } = await (0,git_process/* runGit */.E)(folder, ['remote', 'get-url', 'origin']);
        return exitCode === 0 ? stdout.trim() : null;
    }
    catch {
        // A history can be shown without links, and without a repository.
        return null;
    }
}
function onGitHub(remote, { GITHUB_SERVER_URL }) {
    const server = (0,this_host/* originOf */.y)(GITHUB_SERVER_URL || 'https://github.com') ?? 'https://github.com';
    const [, web, webName] = WEB.exec(withoutUser(remote)) ?? [];
    if (web !== undefined)
        return (0,this_host/* originOf */.y)(web) === server ? `${server}/${webName}` : null;
    const [, shellHost, shellName] = SHELL.exec(remote) ?? [];
    return shellHost === new URL(server).hostname ? `${server}/${shellName}` : null;
}
/** A web address without a name and a password, which a page must never show. */
function withoutUser(address) {
    return address.replace(/^(https?:\/\/)[^/@]*@/, '$1');
}

// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
;// CONCATENATED MODULE: ./src/page/site/words.ts

/** Each decision with its sign. Colour is never the only sign. */
const DECISION_WORDS = {
    pass: { sign: '✓', word: 'passed' },
    fail: { sign: '✕', word: 'failed' },
    inconclusive: { sign: '◇', word: 'inconclusive' },
    skipped: { sign: '–', word: 'skipped' },
};
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
/** `4 Mar 2026`, in UTC. */
function dateText(seconds) {
    return `${dayText(seconds)} ${new Date(seconds * 1000).getUTCFullYear()}`;
}
/** `4 Mar`, in UTC. */
function dayText(seconds) {
    const date = new Date(seconds * 1000);
    return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}
/** `4 Mar 2026, 14:02 UTC`. */
function timeText(seconds) {
    return `${dateText(seconds)}, ${new Date(seconds * 1000).toISOString().slice(11, 16)} UTC`;
}
/** `62.1%`, `1.24×`, or a plain number. */
function valueText(value, form) {
    if (value === null || value === undefined)
        return '–';
    return unitText(form, value);
}
/** The interval of a value at a run, `58.0% … 66.1%`; null if there is none. */
function intervalText({ lows, highs }, run, form) {
    const [low, high] = [lows[run] ?? null, highs[run] ?? null];
    if (low === null || high === null)
        return null;
    return `${valueText(low, form)} … ${valueText(high, form)}`;
}
/** The change from the run before that has a value, with its sign; null if there is none. */
function changeText({ values }, run, form) {
    const value = values[run] ?? null;
    const before = valueBefore(values, run);
    if (value === null || before === null)
        return null;
    return signedDigits(form, value - before);
}
function valueBefore(values, run) {
    for (let at = run - 1; at >= 0; at -= 1) {
        const value = values[at] ?? null;
        if (value !== null)
            return value;
    }
    return null;
}
/** The facts that changed at a run. In a suite with several arms each text names its arms. */
function changesAt({ arms }, run) {
    const byText = new Map();
    for (const { name, changes } of arms) {
        const [, words = []] = changes.find(([at]) => at === run) ?? [];
        for (const text of words)
            byText.set(text, [...(byText.get(text) ?? []), name]);
    }
    return [...byText].map(([text, names]) => names.length === arms.length ? text : `${text} (${names.join(', ')})`);
}
/** The address of a run's page on GitHub; null if it is not known. */
function addressOfRun(repository, [, , , run]) {
    if (repository === null || run === null)
        return null;
    return `${repository}/actions/runs/${run[0]}/attempts/${run[1]}`;
}
/** The address of a commit on GitHub; null if it is not known. */
function addressOfCommit(repository, [, , commit]) {
    return repository === null || commit === null ? null : `${repository}/commit/${commit}`;
}

// EXTERNAL MODULE: ./src/report/page/assets.ts
var page_assets = __webpack_require__(6259);
// EXTERNAL MODULE: ./src/report/page/frame.ts
var page_frame = __webpack_require__(77809);
// EXTERNAL MODULE: ./src/report/page/html.ts
var html = __webpack_require__(76479);
;// CONCATENATED MODULE: ./src/report/site/render-site.ts





/** Stands in the page, so that a later call knows it as its own. */
const SITE_MARK = '<!-- passgate site -->';
const NOTHING = new html/* Html */.E('');
/**
 * A page of a history: one file that needs no others. Without a script it has the latest run of
 * each config and job.
 */
function renderSite(title, data, assets = (0,page_assets/* readAssets */.w)('site')) {
    const { repository, histories } = data;
    const body = (0,html/* html */.q) `<body>
<header class="bar"><div class="wrap"><span class="brand">Passgate</span><span class="muted">history</span><span id="theme"></span></div></header>
<main class="wrap">
<h1>${title}</h1>
${histories.length === 0
        ? empty()
        : (0,html/* html */.q) `<ul class="histories">${histories.map(entry)}${render_site_link(repository)}</ul>
<div id="app"><noscript><p>The charts need JavaScript, which this page brings along.</p></noscript></div>`}
</main>
`;
    const script = histories.length === 0 ? '' : (0,page_frame/* dataAndScript */.R)(data, assets);
    return `${(0,page_frame/* startPage */.q)(title, assets)}${SITE_MARK}\n${body.text}${script}</body>\n</html>\n`;
}
function render_site_link(repository) {
    if (repository === null)
        return NOTHING;
    const name = repository.split('/').slice(-2).join('/');
    return (0,html/* html */.q) `<li><a href="${repository}">${name}</a></li>`;
}
/** A history's name, its time, and how its latest run ended. */
function entry({ name, runs }) {
    const [first, last] = [runs[0], runs.at(-1)];
    if (first === undefined || last === undefined)
        return NOTHING;
    const { sign, word } = DECISION_WORDS[last[1]];
    const days = [...new Set([first, last].map(([time]) => dateText(time)))].join(' to ');
    return (0,html/* html */.q) `<li><b>${name}</b> <span class="pill small ${last[1]}">${sign} ${word}</span> <span class="muted">${(0,numbers/* plural */.LS)(runs.length, 'run')}, ${days}</span></li>`;
}
function empty() {
    return (0,html/* html */.q) `<p>There is no run in this history yet. Each run of the workflow that keeps a history adds one; then make this page again.</p>`;
}

// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/results/history/series.ts
var history_series = __webpack_require__(25924);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/report/site/fact-changes.ts

/** A hash says only that something changed, not how. */
const HASH = /^[0-9a-f]{12,64}$/;
/** Between the parts of a fact, such as limits. */
const SEPARATOR = /[;,] /;
/** Longer values are cut, in characters. */
const MOST = 80;
/**
 * The facts that changed from one run to the next, in words: `model: small-1 → small-2`,
 * `limits: cpu 3 s → cpu 5 s`, `prompt changed`.
 */
function factChanges(before, after) {
    return after.changed.map((name) => {
        const [from, to] = [factOf(before, name), factOf(after, name)];
        const shown = (0,text_escape/* plainLine */.h0)(name, MOST);
        if (HASH.test(from) && HASH.test(to))
            return `${shown} changed`;
        const [old, now] = [partsOf(from), partsOf(to)];
        const [lost, gained] = [without(old, now), without(now, old)];
        if (lost.length + gained.length === 0)
            return `${shown}: other order`;
        const [shownOld, shownNew] = [textOf(lost), textOf(gained)];
        // Long values may differ in the part that is cut off.
        return shownOld === shownNew ? `${shown} changed` : `${shown}: ${shownOld} → ${shownNew}`;
    });
}
/** A fact of a run; `passgate` is the version of Passgate. */
function factOf({ line, suite }, name) {
    return suite.facts[name] ?? (name === 'passgate' ? line.tool : '');
}
function partsOf(fact) {
    return fact.split(SEPARATOR);
}
/** The parts that the other side does not have. */
function without(parts, others) {
    return parts.filter((part) => !others.includes(part));
}
function textOf(parts) {
    return parts.length === 0 ? 'none' : (0,text_escape/* plainLine */.h0)(parts.join(', '), MOST);
}

// EXTERNAL MODULE: ./src/gate/permutation.ts
var permutation = __webpack_require__(52683);
// EXTERNAL MODULE: ./src/gate/slide.ts + 1 modules
var gate_slide = __webpack_require__(96075);
// EXTERNAL MODULE: ./src/records/history-point.ts
var history_point = __webpack_require__(40629);
// EXTERNAL MODULE: ./src/records/rounding.ts
var rounding = __webpack_require__(10040);
// EXTERNAL MODULE: ./src/text/slide-words.ts
var slide_words = __webpack_require__(43074);
;// CONCATENATED MODULE: ./src/report/site/slides.ts






/** Facts whose change makes earlier values another measure. */
const MEASURE = new Set(['problems', 'tests', 'settings', 'limits']);
/**
 * The metrics that slid over the latest runs of a history: the same test as in each run, adjusted
 * for all of its suites and metrics together.
 */
function slideTextsOf(series) {
    const looks = series.flatMap(({ suite, runs }) => {
        const latest = sinceChange(runs).slice(-history_point/* MOST_HISTORY */.N - 1);
        const metrics = Object.keys(latest.at(-1)?.suite.metrics ?? {});
        return metrics.flatMap((metric) => lookAt(suite, metric, latest));
    });
    const adjusted = (0,permutation/* holm */.f)(looks.map(({ slide }) => slide.p));
    const texts = new Map();
    for (const [i, { suite, bad, slide }] of looks.entries()) {
        const adjustedP = adjusted[i] ?? 1;
        if (adjustedP >= gate_slide/* SLIDE_LEVEL */.x || bad * slide.delta <= rounding/* ROUNDING */.f)
            continue;
        const text = `${slide.metric} ${(0,slide_words/* slideWords */.b)({ ...slide, adjustedP })}.`;
        texts.set(suite, [...(texts.get(suite) ?? []), text]);
    }
    return texts;
}
function lookAt(suite, metric, runs) {
    const name = (0,metric_name/* parseMetric */.uo)(metric);
    const bad = name === null ? null : (0,metric_name/* badDirection */.$5)(name.kind);
    if (bad === null)
        return [];
    const values = runs.flatMap((run) => run.suite.metrics[metric]?.value ?? []);
    const course = (0,gate_slide/* courseOf */.b)(values, bad);
    return 'unavailable' in course ? [] : [{ suite, bad, slide: { metric, ...course } }];
}
/** The latest runs that measured the same. */
function sinceChange(runs) {
    const at = runs.findLastIndex(({ changed }) => changed.some((fact) => MEASURE.has(fact)));
    return runs.slice(Math.max(0, at));
}

;// CONCATENATED MODULE: ./src/report/site/site-data.ts




/** The digits that values keep: more than any text or chart shows. */
const DIGITS = 6;
/**
 * The data of the page of a history, by config and job. The newest run's come first.
 * @param lines the oldest run first
 * @param repository its address on GitHub; null if it is not known
 */
function siteData(lines, repository) {
    const series = (0,history_series/* seriesOf */.L)(lines);
    const keys = [...new Set(series.map(({ key }) => key))];
    const histories = keys.map((key) => historyData(key, lines.filter((line) => line.key === key), series.filter((each) => each.key === key)));
    return { repository, histories };
}
function historyData(key, lines, series) {
    const texts = slideTextsOf(series);
    const groups = new Map();
    for (const { runs } of series) {
        const ofLine = new Map(runs.map((run) => [run.line, run]));
        const column = lines.map((line) => ofLine.get(line) ?? null);
        const latest = runs.at(-1)?.suite;
        const group = latest?.arm?.suite ?? latest?.name ?? '';
        groups.set(group, [...(groups.get(group) ?? []), column]);
    }
    return {
        name: nameOf(key),
        runs: lines.map(rowOf),
        suites: [...groups].map(([name, columns]) => suiteData(name, columns, texts)),
    };
}
/** The config and the job of a key. */
function nameOf(key) {
    const at = key.lastIndexOf('#');
    const parts = at === -1 ? [key] : [key.slice(0, at), key.slice(at + 1)];
    return parts.filter((part) => part !== '').join(', ') || 'runs without a job';
}
function timeOf({ createdAt }) {
    return Math.floor(Date.parse(createdAt) / 1000);
}
function rowOf(line) {
    const { decision, commit, run, tags = [] } = line;
    const place = run === undefined ? null : [run.id, run.attempt];
    return [timeOf(line), decision, commit, place, tags];
}
function suiteData(name, columns, texts) {
    // Metrics of the newest run come first, in its order.
    const metrics = new Set(columns.flatMap((column) => column.toReversed().flatMap((run) => Object.keys(run?.suite.metrics ?? {}))));
    return {
        name,
        arms: columns.map(armData),
        metrics: [...metrics].map((metric) => metricData(metric, columns)),
        slides: columns.flatMap((column) => slidesIn(column, columns.length > 1, texts)),
    };
}
function slidesIn(column, isArm, texts) {
    const latest = column.findLast((run) => run !== null)?.suite;
    const own = texts.get(latest?.name ?? '') ?? [];
    return own.map((text) => (isArm ? `${latest?.arm?.name ?? latest?.name}: ${text}` : text));
}
function armData(column) {
    const latest = column.findLast((run) => run !== null)?.suite;
    const changes = [];
    let before = null;
    for (const [at, run] of column.entries()) {
        if (run === null)
            continue;
        const words = before === null ? [] : factChanges(before, run);
        if (words.length > 0)
            changes.push([at, words]);
        before = run;
    }
    return {
        name: latest?.arm?.name ?? latest?.name ?? '',
        language: latest?.language ?? '',
        sizes: column.map((run) => (run === null ? null : [run.suite.problems, run.suite.samples])),
        changes,
    };
}
function metricData(name, columns) {
    const lines = columns.map((column) => {
        const points = column.map((place) => place?.suite.metrics[name]);
        return {
            values: points.map((point) => rounded(point?.value)),
            lows: points.map((point) => rounded(point?.low)),
            highs: points.map((point) => rounded(point?.high)),
        };
    });
    return { name, form: formOf(name, lines), lines };
}
function rounded(value) {
    return value === null || value === undefined ? null : Number(value.toPrecision(DIGITS));
}
/** A metric of a later version is taken for a share if all its values could be one. */
function formOf(name, lines) {
    // The name of a group may follow the metric.
    const metric = (0,metric_name/* parseGateMetric */.JJ)(name.split(' ')[0] ?? '');
    if (metric !== null)
        return (0,metric_name/* unitOf */.uF)(metric.kind);
    const isShare = lines.every(({ values }) => values.every((value) => value === null || (value >= 0 && value <= 1)));
    return isShare ? 'share' : 'number';
}

// EXTERNAL MODULE: ./src/results/history/read-history.ts
var read_history = __webpack_require__(24508);
// EXTERNAL MODULE: ./src/results/out-folder.ts
var out_folder = __webpack_require__(9295);
// EXTERNAL MODULE: ./src/system/write-whole.ts
var write_whole = __webpack_require__(64384);
;// CONCATENATED MODULE: ./src/tasks/site.ts









/** The file of the page. A web server shows it for its folder. */
const PAGE = 'index.html';
/** The longest title of a page. */
const LONGEST_TITLE = 200;
/**
 * Write the page of a history.
 * @throws UserError if the history cannot be read, or the page cannot be written
 */
async function writeSite(options) {
    const { sources, out, title, repository, environment } = options;
    const address = repository === undefined
        ? await findRepository(process.cwd(), environment)
        : givenRepository(repository);
    const { lines, remarks } = await (0,read_history.readHistory)(sources);
    const page = renderSite(title.slice(0, LONGEST_TITLE), siteData(lines, address));
    (0,out_folder/* openOut */.FF)(out);
    const file = (0,external_node_path_.join)(out, PAGE);
    requireOwn(file);
    (0,write_whole/* writeWhole */.f)(out, PAGE, page);
    return { file, runs: lines.length, remarks };
}
/** @throws UserError if another program or a person made the file */
function requireOwn(file) {
    if (!(0,external_node_fs_.existsSync)(file))
        return;
    if ((0,external_node_fs_.lstatSync)(file).isFile() && (0,external_node_fs_.readFileSync)(file, 'utf8').includes(SITE_MARK))
        return;
    const message = 'is there already and was not made by "passgate site": name another folder with --out, or remove it';
    throw new errors/* UserError */.yo([{ place: { file }, message }]);
}


/***/ }),

/***/ 43074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ slideWords)
/* harmony export */ });
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);


/** The form of a metric that this version does not know. */
const SHARE = { kind: 'pass@', k: 1 };
/**
 * `slid by 4.2 points over the last 18 runs, from 61.3% to 57.1% (p = 0.003)`, words that follow the
 * metric's name.
 * @param allowed another change, from which the shown size of the slide differs
 */
function slideWords(slide, allowed) {
    const { runs, from, to, delta, adjustedP } = slide;
    const metric = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMetric */ .uo)(slide.metric) ?? SHARE;
    const amount = Math.abs(delta);
    const size = allowed === undefined
        ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .metricChangeText */ .mx)(metric, amount)
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .apart */ .zZ)(metric, amount, allowed)}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .changeUnit */ .FT)(metric)}`;
    const verb = delta < 0 ? 'slid' : 'rose';
    return `${verb} by ${size} over the last ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(runs, 'run')}, from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValueText */ .H5)(metric, from)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValueText */ .H5)(metric, to)} (p ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .chance */ .Dz)(adjustedP)})`;
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
