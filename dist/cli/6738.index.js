export const id = 6738;
export const ids = [6738,4949];
export const modules = {

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

/***/ 33403:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  LOSSES: () => (/* binding */ LOSSES),
  plan: () => (/* binding */ plan)
});

// EXTERNAL MODULE: ./src/gate/deltas.ts + 1 modules
var deltas = __webpack_require__(5855);
// EXTERNAL MODULE: ./src/results/read-results.ts
var read_results = __webpack_require__(70175);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-binomial-cdf/lib/index.js
var lib = __webpack_require__(36794);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var stats_base_dists_t_quantile_lib = __webpack_require__(74455);
var stats_base_dists_t_quantile_lib_default = /*#__PURE__*/__webpack_require__.n(stats_base_dists_t_quantile_lib);
// EXTERNAL MODULE: ./src/gate/exchange.ts
var exchange = __webpack_require__(31710);
// EXTERNAL MODULE: ./src/records/rounding.ts
var rounding = __webpack_require__(10040);
;// CONCATENATED MODULE: ./src/plan/needed.ts




/**
 * All problems get worse by the same amount. Only the chance of the samples is left, on each side
 * with its own shares. Source: Miller 2024, "Adding Error Bars to Evals", equation 7.
 */
function evenLoss({ value, noise, prompts }) {
    return (drop, samples) => {
        const after = Math.max(0, noise + (drop * (2 * value - 1) - drop ** 2) / prompts);
        return (noise + after) / samples;
    };
}
/**
 * Single problems are lost completely, chosen at random, so the values of the problems add to the
 * variance.
 */
function wholeLoss({ value, noise, squares }) {
    return (drop, samples) => {
        const lost = Math.min(1, drop / value);
        return (noise * (2 - lost)) / samples + Math.max(0, squares * lost - drop ** 2);
    };
}
/**
 * Problems change as they did between the two runs.
 * @param between the variance of their true differences
 */
function measuredLoss(one, other, between) {
    return (_, samples) => (one.noise + other.noise) / samples + between;
}
/** Above the size of any real suite. */
const MOST_PROBLEMS = 10_000_000;
/**
 * The fewest problems with which a drop is found: N ≥ ((t(1 − α/2) + t(power)) / drop)² · variance,
 * with N − 1 degrees of freedom. The report's detectable change uses the same formula.
 * @param isBinary true if each problem passes or fails, with one sample. Then McNemar's mid-p test
 * must also find the drop with probability `power`: enough problems have to flip in one direction
 * @returns null for more than ten million
 */
function problemsNeeded(wish, variance, samples, isBinary) {
    return fewest((count) => suffices(count, wish, variance, samples, isBinary));
}
function suffices(count, { drop, power, confidence }, variance, samples, isBinary) {
    const reach = stats_base_dists_t_quantile_lib_default()((1 + confidence) / 2, count - 1) + stats_base_dists_t_quantile_lib_default()(power, count - 1);
    if ((reach / drop) ** 2 * variance(drop, samples) > count)
        return false;
    if (!isBinary || samples !== 1)
        return true;
    return 1 - lib_default()((0,exchange/* fewestChanged */.$X)(confidence) - 1, count, drop) >= power;
}
/**
 * The least number, from 2 on, for which `holds` is true. It must then be true for all greater
 * numbers.
 */
function fewest(holds) {
    let high = 2;
    while (!holds(high)) {
        if (high >= MOST_PROBLEMS)
            return null;
        high *= 2;
    }
    let low = high / 2;
    while (high - low > 1) {
        const middle = Math.floor((low + high) / 2);
        if (holds(middle))
            high = middle;
        else
            low = middle;
    }
    return high;
}
/** The steps of a drop in one whole: a step is a tenth of a point. */
const STEP = 1000;
/**
 * The smallest drop, in steps of a tenth of a point, that this number of problems finds; null if
 * there is none.
 */
function smallestDrop(wish, variance, { problems, samples, most }, isBinary) {
    const isFound = (step) => suffices(problems, { ...wish, drop: step / STEP }, variance, samples, isBinary);
    const last = Math.floor(most * STEP + rounding/* ROUNDING */.f);
    for (let step = 1; step <= last; step += 1)
        if (isFound(step))
            return step / STEP;
    return null;
}

// EXTERNAL MODULE: ./src/plan/spread.ts
var spread = __webpack_require__(72400);
;// CONCATENATED MODULE: ./src/plan/plan.ts





/** The ways in which a drop can spread over the problems. */
const LOSSES = ['even', 'whole', 'measured'];
const SAMPLES = [1, 2, 5, 10, 20];
const PROMPTS = [1, 3, 10];
/**
 * The problems and samples needed to find a drop, estimated from the variance in a finished run.
 * Executes nothing.
 * @throws UserError if a file is no results document, or the two have no suite in common
 */
function plan(options) {
    const { results, baseline, metric, drop, power, confidence } = options;
    const head = readWhole(results);
    const base = baseline === undefined ? null : readWhole(baseline);
    if (base !== null && !head.suites.some((suite) => suiteOf(base, suite) !== undefined)) {
        throw new errors/* UserError */.yo(`${results} and ${baseline} have no suite in common`);
    }
    const suites = head.suites.map((suite) => planSuite(suite, base, options));
    return { metric, drop, power, confidence, suites };
}
function readWhole(path) {
    const results = (0,read_results/* readResults */.x8)(path);
    if (results.shard === undefined)
        return results;
    throw new errors/* UserError */.yo(`${path} is one shard of a run: merge all shards first`);
}
function suiteOf(results, { name }) {
    return results.suites.find((suite) => suite.name === name);
}
function planSuite(suite, base, options) {
    const { name } = suite;
    const { metric, drop } = options;
    const other = base === null ? null : suiteOf(base, suite);
    if (other === undefined)
        return { name, unavailable: 'the other run has no such suite' };
    const shared = other === null ? null : (0,deltas/* share */.uM)(suite.problems, other.problems);
    const spreads = (0,spread/* spreadsOf */._V)(shared?.head ?? suite.problems, metric);
    if (spreads.length < 2) {
        const what = shared === null ? 'were judged' : 'are the same in both runs and were judged';
        return { name, unavailable: `fewer than two problems ${what} for ${metric}` };
    }
    const run = (0,spread/* runSpread */.b7)(spreads);
    if (run.value < drop) {
        const unavailable = `${metric} is ${run.value.toFixed(3)}: it cannot drop by ${drop}`;
        return { name, unavailable };
    }
    const changes = shared === null ? null : measured(spreads, (0,spread/* spreadsOf */._V)(shared.base, metric));
    const isMean = metric === 'mean-perturbed-pass@1';
    const lossesOf = (prompts) => {
        const planned = (0,spread/* withPrompts */.EX)(run, prompts);
        if (changes === null)
            return { even: evenLoss(planned), whole: wholeLoss(planned) };
        const [ours, theirs] = changes.runs.map((each) => (0,spread/* withPrompts */.EX)(each, prompts));
        if (ours === undefined || theirs === undefined)
            return {};
        return { measured: measuredLoss(ours, theirs, changes.between) };
    };
    const each = (of, planned = run.prompts) => Object.fromEntries(Object.entries(lossesOf(planned)).map(([loss, variance]) => [loss, of(variance)]));
    const needsOf = (samples, prompts) => ({
        samples,
        ...(prompts === undefined ? {} : { prompts }),
        problems: each((variance) => problemsNeeded(options, variance, samples, !isMean), prompts ?? run.prompts),
    });
    const own = Number.isInteger(run.prompts) ? [run.prompts] : [];
    const numbers = [...new Set([...PROMPTS, ...own])].sort((a, b) => a - b);
    const { problems, samples, isBound, value } = run;
    const now = { problems, samples: run.evenSamples, most: value };
    return {
        ...{ name, value, problems, samples, isBound },
        finds: each((variance) => smallestDrop(options, variance, now, !isMean)),
        needs: isMean
            ? numbers.flatMap((prompts) => SAMPLES.map((count) => needsOf(count, prompts)))
            : SAMPLES.map((count) => needsOf(count)),
    };
}
/** The variance of differences between two runs, minus the part that the chance of samples adds. */
function measured(head, base) {
    const others = new Map(base.map((each) => [each.id, each]));
    const pairs = head.flatMap((one) => {
        const other = others.get(one.id);
        return other === undefined ? [] : [{ one, other }];
    });
    if (pairs.length < 2)
        return null;
    const differences = pairs.map(({ one, other }) => one.value - other.value);
    const mean = differences.reduce((sum, each) => sum + each, 0) / pairs.length;
    const all = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (pairs.length - 1);
    const chance = pairs.reduce((sum, { one, other }) => sum + (one.noise ?? 0) / one.samples + (other.noise ?? 0) / other.samples, 0);
    const between = Math.max(0, all - chance / pairs.length);
    const [ours, theirs] = [pairs.map(({ one }) => one), pairs.map(({ other }) => other)];
    return { runs: [(0,spread/* runSpread */.b7)(ours), (0,spread/* runSpread */.b7)(theirs)], between };
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

/***/ 68584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ executionSchema),
/* harmony export */   l: () => (/* binding */ BORROWED)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56027);


/** The most names kept, and the longest length of each. */
const BORROWED = { most: 10, longest: 200 };
/** The same for executions from other processes and from files. */
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

/***/ 7594:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderPlan: () => (/* binding */ renderPlan)
/* harmony export */ });
/* harmony import */ var _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33403);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67388);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92613);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6025);




const TITLES = {
    even: 'all get a little worse',
    whole: 'single problems are lost',
    measured: 'they change as between the two runs',
};
/**
 * The results of `passgate plan`, for a terminal.
 * @param width in characters
 */
function renderPlan(plan, width = 100) {
    const { metric, drop, power, confidence, suites } = plan;
    const wish = `To find a drop of ${metric} by ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(drop)} points in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .confidenceText */ .S$)(power)} of cases, at ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .confidenceText */ .S$)(confidence)} confidence:`;
    return `${[wish, ...suites.map((suite) => renderSuite(suite, plan, width))].join('\n\n')}\n`;
}
function renderSuite(suite, { metric }, width) {
    const name = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h0)(suite.name, _text_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .LENGTHS */ .WH.name);
    if ('unavailable' in suite)
        return `${name}: not known: ${suite.unavailable}`;
    const { problems, samples, value, isBound, finds } = suite;
    const { min, max } = samples;
    const each = min === max ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(min, 'sample') : `${min} to ${max} samples`;
    const losses = _plan_plan_js__WEBPACK_IMPORTED_MODULE_0__.LOSSES.filter((loss) => loss in finds);
    const now = losses.map((loss) => `${foundText(finds[loss])} if ${TITLES[loss]}`).join(', ');
    const table = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalTable */ .RX)([
        ...(suite.needs.some((row) => row.prompts !== undefined)
            ? [
                {
                    title: 'perturbed prompts',
                    align: 'right',
                    cell: ({ prompts }) => String(prompts ?? ''),
                },
            ]
            : []),
        { title: 'samples', align: 'right', cell: (row) => String(row.samples) },
        ...losses.map((loss) => ({
            title: `problems, if ${TITLES[loss]}`,
            align: 'right',
            least: 16,
            cell: (row) => neededText(row.problems[loss], problems),
        })),
    ], suite.needs, width);
    const bound = isBound
        ? [
            'With one sample a problem the run cannot tell how much samples vary, so these are upper limits. Use two samples or more.',
        ]
        : [];
    return [
        `${name}: ${metric} is ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .percent */ .KN)(value)}, over ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(problems, 'problem')} of ${each}`,
        `This run finds ${now}.`,
        ...bound,
        table,
    ].join('\n');
}
function foundText(drop) {
    return drop == null ? 'no drop' : `drops from ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(drop)} points on`;
}
function neededText(needed, there) {
    if (needed == null)
        return 'over 10,000,000';
    return needed > there ? `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(needed)} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(there)} are too few)` : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(needed);
}


/***/ }),

/***/ 6025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   RX: () => (/* binding */ terminalTable),
/* harmony export */   bc: () => (/* binding */ leftOutColumns)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cli_table3__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74292);
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62958);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);




/** A border and a space on each side of a cell. */
const AROUND = 3;
/**
 * A table for a terminal, as wide as its texts and no wider than the terminal. Texts are wrapped,
 * the widest columns' first. If that is not enough, the least important columns go.
 * @param columns `false` stands for an unwanted column
 * @param width of the terminal, in characters
 */
function terminalTable(columns, rows, width) {
    const wanted = columns.filter((column) => column !== false);
    const { visible, widths } = fitInto(wanted, rows, width);
    const table = new (cli_table3__WEBPACK_IMPORTED_MODULE_0___default())({
        head: visible.map(({ title }) => title),
        colAligns: visible.map(({ align }) => align),
        style: { head: [], border: [], compact: true },
    });
    for (const row of rows) {
        table.push(visible.map(({ cell, style }, at) => {
            const text = wrapped(cell(row), widths[at] ?? 0);
            return style === undefined ? text : style(text, row);
        }));
    }
    return table.toString();
}
/** The titles of the columns for which a terminal of this width is too narrow. */
function leftOutColumns(columns, rows, width) {
    const wanted = columns.filter((column) => column !== false);
    const { visible } = fitInto(wanted, rows, width);
    return wanted.filter((column) => !visible.includes(column)).map(({ title }) => title);
}
/** The columns that fit, and the width for the text of each. */
function fitInto(columns, rows, width) {
    let visible = [...columns];
    for (;;) {
        const widths = visible.map(({ title, cell }) => rows.reduce((most, row) => Math.max(most, widthOf(cell(row))), widthOf(title)));
        const leasts = visible.map(({ title, least }, at) => Math.max(least ?? widths[at] ?? 0, widthOf(title)));
        let over = widths.reduce((sum, each) => sum + each + AROUND, 1) - width;
        for (; over > 0; over -= 1) {
            const room = widths.map((each, at) => (each > (leasts[at] ?? 0) ? each : 0));
            const widest = Math.max(0, ...room);
            if (widest === 0)
                break;
            widths[room.indexOf(widest)] = widest - 1;
        }
        const ranks = visible.map(({ dispensable = 0 }) => dispensable);
        const most = Math.max(0, ...ranks);
        if (over <= 0 || most === 0)
            return { visible, widths };
        visible = visible.toSpliced(ranks.indexOf(most), 1);
    }
}
/** The width of a text's longest line, in columns of a terminal: some characters take two. */
function widthOf(text) {
    return Math.max(...text.split('\n').map((line) => (0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(line)));
}
/** Breaks lines between words, and within words that are too long. Indented text stays indented. */
function wrapped(text, width) {
    const indent = /^ */.exec(text)?.[0] ?? '';
    const lines = (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text.slice(indent.length), width - indent.length, { hard: true });
    // Non-breaking spaces are not needed after the wrapping.
    return lines.replaceAll(/^/gm, indent).replaceAll('\u00a0', ' ');
}
const LONGEST_NAME = 40;
/** A name for a table: a long one keeps only its start and its end. */
function shortName(name) {
    const line = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(name, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name);
    const kept = Math.floor((LONGEST_NAME - 1) / 2);
    return line.length <= LONGEST_NAME ? line : `${line.slice(0, kept)}…${line.slice(-kept)}`;
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
