export const id = 612;
export const ids = [612];
export const modules = {

/***/ 94869:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ defaultCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The default place of the cache: in the user's folder for caches. */
function defaultCacheFolder({ XDG_CACHE_HOME }) {
    const isGiven = XDG_CACHE_HOME !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(XDG_CACHE_HOME);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(isGiven ? XDG_CACHE_HOME : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'passgate', 'verdicts');
}


/***/ }),

/***/ 1100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92613);

const REDRAW_MS = 100;
const LOG_EVERY_MS = 10_000;
/** Counts verdicts and shows the progress of the run and its remaining time. */
class Progress {
    #sink;
    #label = '';
    #noun = '';
    #isRunning = false;
    #total = 0;
    #done = 0;
    #passed = 0;
    #detail = '';
    #started = 0;
    #shownAt = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    /** Note a step without counting. */
    say(text) {
        this.#clear();
        this.#sink.write(`${text}\n`);
    }
    /** Begin a part of the work. The part before it has ended. */
    start(label, total, noun = 'sample') {
        this.end();
        this.#isRunning = true;
        this.#label = label;
        this.#noun = noun;
        this.#total = total;
        this.#done = 0;
        this.#passed = 0;
        this.#detail = '0 passed';
        this.#started = Date.now();
        this.#shownAt = this.#sink.isTerminal ? 0 : this.#started;
    }
    count(verdict) {
        if (verdict === 'passed')
            this.#passed += 1;
        this.step(`${this.#passed} passed`);
    }
    /** Count something else that is done. @param detail what is known so far, in words */
    step(detail) {
        this.#done += 1;
        this.#detail = detail;
        const now = Date.now();
        const pause = this.#sink.isTerminal ? REDRAW_MS : LOG_EVERY_MS;
        if (now - this.#shownAt < pause)
            return;
        this.#shownAt = now;
        const text = this.#line(now);
        this.#sink.write(this.#sink.isTerminal ? `\r\u001b[2K${text}` : `${text}\n`);
    }
    end() {
        if (!this.#isRunning)
            return;
        this.#isRunning = false;
        this.#clear();
        const time = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(Date.now() - this.#started);
        this.#sink.write(`${this.#label}: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(this.#done, this.#noun)}, ${this.#detail}, in ${time}\n`);
    }
    #line(now) {
        const elapsed = now - this.#started;
        const left = (elapsed / this.#done) * (this.#total - this.#done);
        const share = Math.floor((100 * this.#done) / this.#total);
        // Samples are the run's main work, so only other work is named.
        const of = this.#noun === 'sample' ? '' : ` ${this.#noun}s`;
        const counts = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(this.#done)}/${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(this.#total)}${of}`;
        // Answers come as fast as a service lets them.
        const rate = ((1000 * this.#done) / Math.max(1, elapsed)).toFixed(1);
        const pace = this.#noun === 'question' ? `, ${rate} a second` : '';
        return `${this.#label}: ${counts} (${share}%)${pace}, ${this.#detail}, about ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(left)} left`;
    }
    #clear() {
        if (this.#sink.isTerminal)
            this.#sink.write('\r\u001b[2K');
    }
}


/***/ }),

/***/ 67354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ badDirection),
/* harmony export */   JJ: () => (/* binding */ parseGateMetric),
/* harmony export */   MC: () => (/* binding */ furtherMetrics),
/* harmony export */   RV: () => (/* binding */ isRobustness),
/* harmony export */   d: () => (/* binding */ robustMetrics),
/* harmony export */   fj: () => (/* binding */ isFurther),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   go: () => (/* binding */ ksOf),
/* harmony export */   h8: () => (/* binding */ METRIC_EXAMPLES),
/* harmony export */   mZ: () => (/* binding */ furtherIn),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   qJ: () => (/* binding */ isFlip),
/* harmony export */   sb: () => (/* binding */ CUSTOM_NAME),
/* harmony export */   uF: () => (/* binding */ unitOf),
/* harmony export */   uo: () => (/* binding */ parseMetric),
/* harmony export */   yo: () => (/* binding */ nominalMetrics)
/* harmony export */ });
/* harmony import */ var _metric_table_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73013);
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28913);


const KINDS = (0,_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .keysOf */ .Y)(_metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C);
/** The form of a name that a suite may give to numbers of its own. */
const CUSTOM_NAME = /^[a-z][a-z0-9-]{0,49}$/;
/** Read `pass@10` or `newly-failing`; null if no gate can bound it. */
function parseGateMetric(text) {
    const kind = KINDS.find((each) => each === text);
    return kind !== undefined && isFlipKind(kind) ? { kind, k: null } : parseMetric(text);
}
/** True when a gate counts problems that flipped. */
function isFlip(metric) {
    return metric.kind !== 'custom' && isFlipKind(metric.kind);
}
function isFlipKind(kind) {
    return _metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C[kind].of === 'flips';
}
/**
 * Read `pass@10`; null if it is not a metric. Any other name of the right form is one that a suite
 * gave to its own numbers.
 */
function parseMetric(text) {
    const [, before = text, digits] = /^(.+[@^])([1-9]\d{0,6})$/.exec(text) ?? [];
    const kind = KINDS.find((candidate) => candidate === before);
    if (kind === undefined) {
        return CUSTOM_NAME.test(text) ? { kind: 'custom', k: null, name: text } : null;
    }
    if (isFlipKind(kind))
        return null;
    const { ks } = _metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C[kind];
    if ((ks === 'none') !== (digits === undefined) || (ks === '1' && digits !== '1'))
        return null;
    return { kind, k: digits === undefined ? null : Number(digits) };
}
/** Every k of a suite's metrics, in ascending order. */
function ksOf({ metrics, }) {
    const ks = Object.keys(metrics).flatMap((name) => parseMetric(name)?.k ?? []);
    return [...new Set(ks)].sort((a, b) => a - b);
}
/** Write `pass@10`. */
function formatMetric(metric) {
    if (metric.kind === 'custom')
        return metric.name;
    return metric.k === null ? metric.kind : `${metric.kind}${metric.k}`;
}
/** True for a metric of perturbed prompts, which exists for each family and transform too. */
function isRobustness(kind) {
    return ofKind(kind) === 'perturbed';
}
/** True for a metric beside pass@k, which only suites that ask for it have. */
function isFurther(kind) {
    return ofKind(kind) === 'further';
}
function ofKind(kind) {
    return kind === 'custom' ? 'further' : _metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C[kind].of;
}
/** The kind of a metric's values. */
function unitOf(kind) {
    const entry = kind === 'custom' ? CUSTOM : _metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C[kind];
    return entry.unit ?? 'share';
}
const CUSTOM = { of: 'further', ks: 'none', unit: 'number' };
/** The direction in which a metric gets worse: 1 upwards, -1 downwards; null if it has none. */
function badDirection(kind) {
    const entry = kind === 'custom' ? CUSTOM : _metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C[kind];
    return entry.worse ?? null;
}
/** True for a count, which is not a share from 0 to 1. */
function isCount(kind) {
    return unitOf(kind) === 'count';
}
/** The nominal metrics, in the order of reports. */
function nominalMetrics(ks) {
    return ks.flatMap((k) => named('nominal', 'each', k));
}
/** The metrics beside pass@k among some, in the order of reports and each once. */
function furtherMetrics(among) {
    const names = new Map(among.map((metric) => [formatMetric(metric), metric]));
    const place = ({ kind }) => (kind === 'custom' ? KINDS.length : KINDS.indexOf(kind));
    return [...names.values()]
        .filter((metric) => isFurther(metric.kind))
        .sort((a, b) => place(a) - place(b));
}
/** The metrics beside pass@k that a suite's results have. */
function furtherIn({ metrics, }) {
    return furtherMetrics(Object.keys(metrics).flatMap((name) => parseMetric(name) ?? []));
}
/**
 * The metrics of perturbed prompts, in the order of reports.
 * @param ofOneTransform true for one transform, which needs no worst one
 */
function robustMetrics(ks, ofOneTransform) {
    return [
        ...ks.flatMap((k) => named('perturbed', 'each', k)),
        ...ks.flatMap((k) => (k === 1 ? [] : named('perturbed', 'above 1', k))),
        ...named('perturbed', '1', 1),
        ...named('perturbed', 'none', null).filter(({ kind }) => kind !== 'worst-transform' || !ofOneTransform),
    ];
}
/** The metrics of one kind of prompts that exist for such a k. */
function named(of, ks, k) {
    return KINDS.flatMap((kind) => {
        const entry = _metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C[kind];
        return isFlipKind(kind) || entry.of !== of || entry.ks !== ks ? [] : [{ kind, k }];
    });
}
/** The name of each metric that a gate can bound, with the lowest k that it has. */
const METRIC_EXAMPLES = KINDS.map((kind) => {
    const { ks } = _metric_table_js__WEBPACK_IMPORTED_MODULE_0__/* .METRICS */ .C[kind];
    return ks === 'none' ? kind : `${kind}${ks === 'above 1' ? 2 : 1}`;
});


/***/ }),

/***/ 73013:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ OUTCOME_RATES),
/* harmony export */   C: () => (/* binding */ METRICS)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28913);

/** The outcomes whose share of samples is a metric, by the metric's name. */
const OUTCOME_RATES = {
    'failed-rate': 'failed',
    'timeout-rate': 'timeout',
    'out-of-memory-rate': 'out_of_memory',
    'output-limit-rate': 'output_limit',
    'crashed-rate': 'crashed',
    'compile-error-rate': 'compile_error',
    'tampered-rate': 'tampered',
    'flaky-rate': 'flaky',
    'no-code-rate': 'no-code',
    'truncated-rate': 'truncated',
    'refused-rate': 'refused',
};
/**
 * Every metric, in the order of reports (docs/metrics.md). src/score/ computes each one; flips are
 * counted for gates alone.
 */
const METRICS = {
    'pass@': { of: 'nominal', ks: 'each', worse: -1 },
    'pass^': { of: 'nominal', ks: 'each', worse: -1 },
    ...(0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .mapTable */ .b)(OUTCOME_RATES, () => ({ of: 'further', ks: 'none', worse: 1 })),
    'cpu-ratio': { of: 'further', ks: 'none', unit: 'ratio', worse: 1 },
    'memory-ratio': { of: 'further', ks: 'none', unit: 'ratio', worse: 1 },
    'test-strength': { of: 'further', ks: 'none', worse: -1 },
    'tokens-per-sample': { of: 'further', ks: 'none', unit: 'number', worse: 1 },
    'tokens-per-solved': { of: 'further', ks: 'none', unit: 'number', worse: 1 },
    'cost-per-sample': { of: 'further', ks: 'none', unit: 'number', worse: 1 },
    'cost-per-solved': { of: 'further', ks: 'none', unit: 'number', worse: 1 },
    'latency-per-sample': { of: 'further', ks: 'none', unit: 'seconds', worse: 1 },
    'latency-per-solved': { of: 'further', ks: 'none', unit: 'seconds', worse: 1 },
    'robust-pass@': { of: 'perturbed', ks: 'each', worse: -1 },
    'robust-drop@': { of: 'perturbed', ks: 'each', worse: 1 },
    'robust-relative@': { of: 'perturbed', ks: 'each', worse: 1 },
    // For k = 1 it would equal robust-relative@1.
    'robust-relative-paper@': { of: 'perturbed', ks: 'above 1', worse: 1 },
    'mean-perturbed-pass@': { of: 'perturbed', ks: 'each', worse: -1 },
    'attack-success-rate': { of: 'perturbed', ks: 'none', worse: 1 },
    'robust-pass-unpaired@': { of: 'perturbed', ks: '1', worse: -1 },
    'worst-transform': { of: 'perturbed', ks: 'none', worse: -1 },
    'changed-prompts': { of: 'perturbed', ks: 'none', unit: 'count' },
    'newly-failing': { of: 'flips', ks: 'none', unit: 'count' },
    'newly-passing': { of: 'flips', ks: 'none', unit: 'count' },
};


/***/ }),

/***/ 14488:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ce: () => (/* binding */ ISOLATIONS),
/* harmony export */   K9: () => (/* binding */ DEFAULT_KEPT_RUNS),
/* harmony export */   d$: () => (/* binding */ FAIL_ON),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   m3: () => (/* binding */ MOST_WORKERS),
/* harmony export */   xu: () => (/* binding */ DEFAULT_OUT)
/* harmony export */ });
/* harmony import */ var _shard_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26630);

/** The isolation that a config or a user can ask for. */
const ISOLATIONS = ['auto', 'namespaces', 'process'];
/** The words for what fails a run. Each word but the last includes those before it. */
const FAIL_ON = ['fail', 'inconclusive', 'not-judged', 'never'];
/** The most programs that run at a time. */
const MOST_WORKERS = 256;
/** The folder for results where a user names none. */
const DEFAULT_OUT = 'passgate-results';
/** The most runs in a file of history, where a user names none; and the most that can be named. */
const DEFAULT_KEPT_RUNS = 1000;
const MOST_KEPT_RUNS = 100_000;
/** Options with a form of their own, which the terminal, the action and the library share. */
const OPTIONS = {
    workers: numberUpTo(MOST_WORKERS),
    'history-keep': numberUpTo(MOST_KEPT_RUNS),
    shard: { expected: `I/N, such as 2/4, of at most ${_shard_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_SHARDS */ .Y}`, read: _shard_js__WEBPACK_IMPORTED_MODULE_0__/* .parseShard */ .uK },
    isolation: oneOf(ISOLATIONS),
    'fail-on': oneOf(FAIL_ON),
};
function numberUpTo(most) {
    return {
        expected: `a whole number from 1 to ${most}`,
        read: (text) => {
            const value = Number(text);
            return /^\d+$/.test(text) && value >= 1 && value <= most ? value : null;
        },
    };
}
function oneOf(words) {
    return {
        expected: words.join(', '),
        read: (text) => words.find((word) => word === text) ?? null,
    };
}


/***/ }),

/***/ 10040:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isSame),
/* harmony export */   f: () => (/* binding */ ROUNDING)
/* harmony export */ });
/** Sums of shares that should be equal differ in their last digits. */
const ROUNDING = 1e-9;
/** Two shares are equal but for the rounding of sums. */
function isSame(one, other) {
    return Math.abs(one - other) < ROUNDING;
}


/***/ }),

/***/ 26630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ MOST_SHARDS),
/* harmony export */   uK: () => (/* binding */ parseShard),
/* harmony export */   y0: () => (/* binding */ describeShard)
/* harmony export */ });
const MOST_SHARDS = 256;
/** Read `2/4`; null when it is no shard. */
function parseShard(text) {
    const [, index, count] = /^([1-9]\d{0,2})\/([1-9]\d{0,2})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    return shard.index <= shard.count && shard.count <= MOST_SHARDS ? shard : null;
}
/** `2 of 4`. */
function describeShard({ index, count }) {
    return `${index} of ${count}`;
}


/***/ }),

/***/ 28913:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ keysOf),
/* harmony export */   b: () => (/* binding */ mapTable)
/* harmony export */ });
/** The keys of a table, with their type and in its order. */
function keysOf(table) {
    return Object.keys(table);
}
/** A table with the same keys, whose entries are made from the first one's. */
function mapTable(table, map) {
    const mapped = keysOf(table).map((key) => [key, map(table[key], key)]);
    return Object.fromEntries(mapped);
}


/***/ }),

/***/ 56027:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ VERDICT_TABLE),
/* harmony export */   Mb: () => (/* binding */ passChance),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   e: () => (/* binding */ GRADINGS),
/* harmony export */   sL: () => (/* binding */ isJudged)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28913);

/** Every outcome of executing a program, in the order of reports (docs/verdicts.md). */
const VERDICT_TABLE = {
    passed: { countsAs: 'pass', mark: 'P', symbol: '✓' },
    failed: { countsAs: 'fail', mark: 'F', symbol: '×' },
    timeout: { countsAs: 'fail', mark: 'T', symbol: 'T' },
    out_of_memory: { countsAs: 'fail', mark: 'M', symbol: 'M' },
    output_limit: { countsAs: 'fail', mark: 'O', symbol: 'O' },
    crashed: { countsAs: 'fail', mark: 'X', symbol: '!' },
    compile_error: { countsAs: 'fail', mark: 'C', symbol: 'C' },
    tampered: { countsAs: 'fail', mark: 'Z', symbol: '#' },
    flaky: { countsAs: 'share', mark: 'L', symbol: '~' },
    error: { countsAs: 'nothing', mark: 'E', symbol: '?' },
};
const VERDICTS = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(VERDICT_TABLE);
/** True when the verdict counts for the model. */
function isJudged(verdict) {
    return VERDICT_TABLE[verdict].countsAs !== 'nothing';
}
/**
 * The chance that a sample passes: 1 or 0, or the share of its runs that passed.
 * @param share of a `flaky` verdict, from 0 to 1
 */
function passChance(verdict, share) {
    const { countsAs } = VERDICT_TABLE[verdict];
    if (countsAs === 'share')
        return share ?? 0;
    return countsAs === 'pass' ? 1 : 0;
}
/** The ways to reach a verdict; they decide if it can be faked. */
const GRADINGS = ['outside', 'split', 'shared'];
/**
 * Counts in the order of their possible names, whatever was counted first. So documents of the same
 * work are equal to the byte.
 */
function inOrder(names, counts) {
    const ordered = {};
    for (const name of names) {
        const count = counts[name];
        if (count !== undefined)
            ordered[name] = count;
    }
    return ordered;
}


/***/ }),

/***/ 89711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FILES)
/* harmony export */ });
/** The files of a run, in its output folder. */
const FILES = {
    results: 'results.json',
    verdicts: 'verdicts.jsonl.gz',
    sources: 'sources.jsonl.gz',
    summary: 'summary.md',
    comment: 'comment.md',
    baseline: 'baseline.json',
    junit: 'junit.xml',
    page: 'report.html',
};


/***/ }),

/***/ 9295:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ openOut),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   bm: () => (/* binding */ withOut),
/* harmony export */   u9: () => (/* binding */ clearOut),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76578);
/* harmony import */ var _system_make_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50136);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69145);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89711);
/* harmony import */ var _out_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2552);







/** Folders of the kernel, without files of users. */
const KERNEL = ['/proc', '/sys', '/dev'];
/** A folder in /dev that is a disk in memory, so it may hold results. */
const SHARED_MEMORY = '/dev/shm';
/**
 * Open a folder for a run's files, and make it if necessary. Its content stays, because the run may
 * still fail to start. No link from the repository may lead the output elsewhere.
 * @throws UserError if the folder cannot be used
 */
function openOut(out) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const root = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)(process.cwd());
    if ((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)(wanted, root) && !(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(wanted), root)) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([
            { place: { file: out }, message: 'out: is a link that leads outside the repository' },
        ]);
    }
    forResults(out, () => {
        const [kernels] = KERNEL.filter((folder) => (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(wanted), folder));
        if (kernels !== undefined && !(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .isInside */ .FK)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .realPath */ .Ye)(wanted), SHARED_MEMORY)) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`${kernels} is the kernel's; name a folder on a disk`);
        }
        (0,_system_make_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .makeFolder */ .f)(wanted);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(wanted, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    });
}
/**
 * Open a folder for a run's files, and keep other runs out of it while `body` runs.
 * @throws UserError if the folder cannot be used, or another run has it
 */
async function withOut(out, body) {
    openOut(out);
    let release = () => { };
    forResults(out, () => {
        release = (0,_out_lock_js__WEBPACK_IMPORTED_MODULE_6__/* .lockFolder */ .M)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out));
    });
    try {
        return await body();
    }
    finally {
        release();
    }
}
/**
 * Remove an earlier run's files, so that nobody takes them for this run's.
 * @param out a folder that was opened
 * @throws UserError if a file cannot be removed
 */
function clearOut(out) {
    forResults(out, () => {
        for (const name of Object.values(_file_names_js__WEBPACK_IMPORTED_MODULE_5__/* .FILES */ .c))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out), name), { force: true });
    });
}
function forResults(out, errand) {
    try {
        errand();
    }
    catch (error) {
        const message = `out: cannot take the results: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ place: { file: out }, message }], { cause: error });
    }
}
/**
 * True when the folder holds these results, by whatever name. It would be cleared before they are
 * read.
 */
function isIn(folder, results) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folderOf(results));
}
/**
 * Find the folder of a run's other files.
 * @param results a results file, or its folder
 */
function folderOf(results) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(results).isDirectory() ? results : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(results);
}


/***/ }),

/***/ 2552:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lockFolder)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76578);
/* harmony import */ var _system_process_life_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86135);





/**
 * A link to nothing; its target names the holder of the folder. A link appears whole or not at all,
 * and needs no space on a full disk.
 */
const LOCK = '.passgate-lock';
const HOLDER = /^passgate:(\w[\w-]*):(\d+):(\d+):[\w-]+$/;
/** The interval of a run's sign of life, for runs that cannot see its process. */
const BEAT_MS = 10_000;
const LONGEST_SILENCE_MS = 60_000;
/**
 * Keep other runs out of a folder until it is released. A killed run keeps out nobody, because its
 * process is gone. On another machine or in another container processes cannot be seen, so there an
 * old link counts as a killed run's. A folder that cannot hold links is used without a lock.
 * @param folder an existing folder
 * @returns a function that releases the folder
 * @throws UserError if another run has the folder
 */
function lockFolder(folder) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, LOCK);
    const own = `passgate:${space()}:${process.pid}:${(0,_system_process_life_js__WEBPACK_IMPORTED_MODULE_4__/* .startOf */ .GH)(process.pid) ?? 0}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const held = targetOf(path);
    if (held !== null)
        takeOver(path, held);
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(own, path);
    }
    catch (error) {
        if (isTaken(error))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`another run ${WAIT}`);
        return () => { };
    }
    const beat = setInterval(() => touch(path), BEAT_MS).unref();
    const release = () => {
        clearInterval(beat);
        process.off('exit', release);
        if (targetOf(path) === own)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(path, { force: true });
    };
    process.once('exit', release);
    return release;
}
const WAIT = 'writes its results there: wait for its end, or name another folder';
/**
 * Remove the link of a run that is over.
 * @throws UserError if the run is not over
 */
function takeOver(path, held) {
    const [, itsSpace, pid = '', start] = HOLDER.exec(held) ?? [];
    if (itsSpace === space()) {
        if ((0,_system_process_life_js__WEBPACK_IMPORTED_MODULE_4__/* .isAlive */ ._n)(Number(pid), Number(start))) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`another run (process ${pid}) ${WAIT}`);
        }
    }
    else {
        const silence = Date.now() - ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
        if (silence < LONGEST_SILENCE_MS) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`a run of another machine or container ${WAIT}; if it was killed, ${path} is ignored a minute later`);
        }
    }
    const old = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(path, old);
    }
    catch {
        // Another run was faster. It either has the folder or will fail itself.
        return;
    }
    const found = targetOf(old);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(old, { force: true });
    if (found === null || found === held)
        return;
    // Another run has taken the folder over in between: give it its link back.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.symlinkSync)(found, path);
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`another run ${WAIT}`);
}
/** The target of a lock; null if there is no lock. */
function targetOf(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)(path);
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'EINVAL') {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(`${path} is in the way: remove it`);
        }
        return null;
    }
}
function touch(path) {
    try {
        const now = new Date();
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lutimesSync)(path, now, now);
    }
    catch {
        // Without the touch, other runs only assume sooner that this run was killed.
    }
}
function isTaken(error) {
    return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
/** The space in which process ids are unique: this boot of this machine, and the pid namespace. */
function space() {
    let boot = 'unknown';
    try {
        boot = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    }
    catch {
        // The file does not exist on this system, or is hidden.
    }
    return `${boot}-${(0,_system_process_life_js__WEBPACK_IMPORTED_MODULE_4__/* .pidNamespace */ .fP)()}`;
}


/***/ }),

/***/ 76578:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   Yl: () => (/* binding */ asUserError),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   xT: () => (/* binding */ FaultList),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake in the user's config, data or environment. It is shown without a stack trace and ends
 * the run with exit code 2. It carries all faults that were found, not only the first.
 */
class UserError extends Error {
    /** The faults to show; the last one counts those that are left out, if there are any. */
    faults;
    /** The number of faults that are left out. */
    dropped;
    constructor(faults, options, dropped = 0) {
        const list = typeof faults === 'string' ? [{ message: faults }] : faults;
        const more = dropped === 0 ? [] : [{ message: `and ${dropped} more of this kind` }];
        const all = [...list, ...more];
        super(all.map(describeFault).join('\n'), options);
        this.name = 'UserError';
        this.faults = all;
        this.dropped = dropped;
    }
}
/** `file:line:column: message`: editors and terminals turn this form into a link. */
function describeFault({ place, message }) {
    if (place === undefined)
        return message;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    const row = place.row === undefined ? '' : ` row ${place.row}`;
    return `${[place.file, ...position].join(':')}${row}: ${message}`;
}
/** Collects faults, so that all mistakes of a file are reported at once. */
class FaultList {
    #limit;
    #faults = [];
    #dropped = 0;
    constructor(limit = 20) {
        this.#limit = limit;
    }
    add(message, place) {
        if (this.#faults.length >= this.#limit)
            this.#dropped += 1;
        else
            this.#faults.push(place === undefined ? { message } : { place, message });
    }
    /** Add the faults of an error, and count those that it leaves out. */
    addAll({ faults, dropped }) {
        const listed = dropped === 0 ? faults : faults.slice(0, -1);
        for (const { message, place } of listed)
            this.add(message, place);
        this.#dropped += dropped;
    }
    /** The number of faults added, including those beyond the limit. */
    get count() {
        return this.#faults.length + this.#dropped;
    }
    /**
     * Does nothing if there are no faults.
     * @throws UserError with all collected faults, in the order of each file
     */
    throwIfAny() {
        if (this.count === 0)
            return;
        const files = [...new Set(this.#faults.map(({ place }) => place?.file))];
        const lineOf = ({ place }) => place?.line ?? place?.row ?? 0;
        this.#faults.sort((a, b) => files.indexOf(a.place?.file) - files.indexOf(b.place?.file) || lineOf(a) - lineOf(b));
        throw new UserError(this.#faults, undefined, this.#dropped);
    }
}
/**
 * System errors whose own message names only a code and a path: the meaning and the advice for
 * each.
 */
const MEANINGS = new Map([
    ['EROFS', ['the file system is read-only', 'name another place (--out, TMPDIR)']],
    ['ENOSPC', ['the disk is full', 'make room there, or name another place (--out, TMPDIR)']],
    [
        'EDQUOT',
        ['the disk quota is used up', 'make room there, or name another place (--out, TMPDIR)'],
    ],
    ['EMFILE', ['too many files are open', 'allow more (ulimit -n), or use fewer --workers']],
    [
        'ENFILE',
        ['the machine has too many files open', 'close other programs, or use fewer --workers'],
    ],
]);
function meaningOf(error) {
    return MEANINGS.get('code' in error ? String(error.code) : '');
}
/** The message of anything thrown, to be put into a sentence of our own. */
function messageOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const [meaning] = meaningOf(error) ?? [];
    return meaning === undefined ? error.message : `${meaning} (${error.message})`;
}
/**
 * The message without the operation and the file, so that every "disk full" gives the same text.
 */
function reasonOf(error) {
    if (!(error instanceof Error) || meaningOf(error) === undefined)
        return messageOf(error);
    const [meaning = ''] = meaningOf(error) ?? [];
    return `${meaning} (${error.message.split(', ')[0]})`;
}
/**
 * Turn an error of the machine, such as a full disk, into a UserError: it is not a bug of this
 * program. Any other error is returned unchanged.
 */
function asUserError(error) {
    if (!(error instanceof Error) || error instanceof UserError)
        return error;
    const [, advice] = meaningOf(error) ?? [];
    if (advice === undefined)
        return error;
    return new UserError(`${messageOf(error)}: ${advice}`, { cause: error });
}


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76578);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69145);
/* harmony import */ var _stoppable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67941);





/** The most bytes that git may print. */
const MOST_OUTPUT = 1 << 28;
/** The most bytes that are kept of git's error output. */
const MOST_COMPLAINTS = 1 << 16;
/** A git process that runs longer is taken to hang, in milliseconds. */
const LONGEST = 10 * 60_000;
/** The repository's hooks are a contributor's code and must not run here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/** Give up a host that sends less than 1 kB a second for 30 s. */
const PATIENT = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];
/** Git must not clean up in the background: it would outlive the run. */
const ALONE = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
/** Git sets these for its hooks. They name the hook's own repository and index, which we must not touch. */
const OF_A_HOOK = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_NAMESPACE',
];
/** Git could not do the work; the message gives the reason and the advice. */
class GitError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    trouble;
    constructor(trouble, message, options) {
        super(message, options);
        this.name = 'GitError';
        this.trouble = trouble;
    }
}
/**
 * Run git in a folder.
 * @throws GitError if there is no git or no repository, or git refuses it; or the reason that
 * stopped the work
 */
async function runGit(folder, args) {
    const { exitCode, stdout, complaints } = await execute(folder, args);
    const text = complaints.trim();
    if (exitCode !== 0)
        requireRepository(folder, text);
    const lines = text.split('\n');
    // The first complaint says what is wrong; the others explain it at length.
    const complaint = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
    return { exitCode, stdout, complaint };
}
/**
 * A shell that prints its process id on the first line of its error output and then becomes git.
 * The library does not tell the id, and a git that hangs or is no longer needed has to be ended.
 */
const SHELL = '/bin/sh';
const BECOME_GIT = 'echo "$$" >&2; exec git "$@"';
/** The exit status of a shell when a program is missing. */
const NOT_FOUND = 127;
/**
 * Children of git may live on and keep its output open. The run waits this long for them, in
 * milliseconds.
 */
const LONGEST_CLOSE = 1000;
async function execute(folder, args) {
    const stop = (0,_stoppable_js__WEBPACK_IMPORTED_MODULE_4__/* .stopSignal */ .Zm)();
    stop?.throwIfAborted();
    // Loaded here, so that runs without git do not load it.
    const { exec } = await __webpack_require__.e(/* import() */ 1260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const stdout = new Collected(MOST_OUTPUT);
    const stderr = new Collected(MOST_COMPLAINTS);
    let why = null;
    const end = (reason) => {
        why ??= reason;
        // SIGTERM lets git remove its locks and unfinished files.
        if (stderr.pid !== null)
            kill(stderr.pid);
    };
    const stopped = () => end(stop?.reason);
    const late = () => end(new GitError('failed', `git did not end in ${LONGEST / 60_000} min`));
    const timer = setTimeout(late, LONGEST);
    stop?.addEventListener('abort', stopped, { once: true });
    let exitCode;
    try {
        const all = [...SAFE, ...PATIENT, ...ALONE, ...args];
        exitCode = await exec(SHELL, ['-c', BECOME_GIT, 'sh', ...all], {
            cwd: folder,
            env: environmentFor(folder),
            silent: true,
            ignoreReturnCode: true,
            delay: LONGEST_CLOSE,
            listeners: {
                stdout: (chunk) => stdout.add(chunk),
                stderr: (chunk) => {
                    stderr.add(chunk);
                    if (why !== null)
                        end(why);
                },
            },
        });
    }
    catch (error) {
        throw why ?? new GitError('failed', `git cannot be run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
    finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', stopped);
    }
    if (why !== null)
        throw why;
    // The library gives null if a signal ended the process.
    if (!Number.isInteger(exitCode))
        throw new GitError('failed', `git ${args[0]} was ended`);
    if (stdout.isOver) {
        throw new GitError('failed', `git ${args[0]} printed over ${MOST_OUTPUT} bytes`);
    }
    const [, ...complaints] = stderr.text.split('\n');
    if (exitCode === NOT_FOUND && /not found/.test(stderr.text)) {
        throw new GitError('no-git', 'there is no git on PATH: install it');
    }
    return { exitCode, stdout: stdout.text, complaints: complaints.join('\n') };
}
/** The output of a process, up to a number of bytes. */
class Collected {
    #most;
    #chunks = [];
    #size = 0;
    constructor(most) {
        this.#most = most;
    }
    add(chunk) {
        this.#size += chunk.length;
        if (!this.isOver)
            this.#chunks.push(chunk);
    }
    get isOver() {
        return this.#size > this.#most;
    }
    get text() {
        return Buffer.concat(this.#chunks).toString('utf8');
    }
    /** The process id on the first line, or null until that line has arrived. */
    get pid() {
        const [, pid] = /^(\d{1,10})\n/.exec(this.text) ?? [];
        return pid === undefined ? null : Number(pid);
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGTERM');
    }
    catch {
        // It has already ended.
    }
}
/**
 * @throws GitError if git's message says that there is no repository, or that git refuses to read
 * it
 */
function requireRepository(folder, complaints) {
    if (/dubious ownership|unsafe repository/.test(complaints)) {
        const trust = `git config --global --add safe.directory '${folder}'`;
        const message = `git refuses the repository ${folder}, which belongs to another user: run "${trust}" first`;
        throw new GitError('refused', message);
    }
    if (/not a git repository/i.test(complaints)) {
        throw new GitError('no-repository', `${folder} is in no git repository${whyNone(folder)}`);
    }
}
/** The reason why a folder has no repository, and the advice. */
function whyNone(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))) {
        return ': its .git is broken, or leads to a repository that is not here (of a worktree or submodule, which must be there too)';
    }
    const isJob = process.env.GITHUB_ACTIONS === 'true';
    return isJob
        ? ': run actions/checkout before this step, with git installed (without git it downloads files alone)'
        : '';
}
/** The environment for git: English messages, no questions, and trust in the runner's workspace. */
function environmentFor(folder) {
    const own = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
    for (const name of OF_A_HOOK)
        delete own[name];
    if (isWorkspace(folder)) {
        // In a job with a container the workspace belongs to another user. The new entry comes after
        // the existing ones.
        const count = Number(own.GIT_CONFIG_COUNT) || 0;
        own[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
        own[`GIT_CONFIG_VALUE_${count}`] = folder;
        own.GIT_CONFIG_COUNT = String(count + 1);
    }
    return Object.fromEntries(Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/**
 * True for the workspace of this job, which the runner checked out. Another user may have placed a
 * repository in any other folder, to have its configuration obeyed.
 */
function isWorkspace(folder) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE = '' } = process.env;
    if (GITHUB_ACTIONS !== 'true' || GITHUB_WORKSPACE === '')
        return false;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(folder), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(GITHUB_WORKSPACE));
}


/***/ }),

/***/ 82005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   j1: () => (/* binding */ commonAncestor),
/* harmony export */   q$: () => (/* binding */ ensureCommit),
/* harmony export */   sL: () => (/* binding */ isOnBranch)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8017);
/* harmony import */ var _stoppable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67941);


/** A commit's name: SHA-1, or SHA-256 in repositories with that format. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Run git in a folder and return its output, trimmed.
 * @throws GitError with git's own message if it fails
 */
async function git(folder, ...args) {
    const { exitCode, stdout, complaint } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(folder, args);
    if (exitCode === 0)
        return stdout.trim();
    throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('failed', `git ${args[0]} failed: ${complaint || `exit status ${exitCode}`}`);
}
/**
 * The commit for a name, or null if git does not know it.
 * @throws GitError if git gives no answer
 */
async function commitOf(folder, name) {
    const args = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { exitCode, stdout, complaint } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(folder, args);
    if (exitCode === 0)
        return stdout.trim();
    // Exit status 1 without a message means that there is none. For a name of another kind of object
    // git prints a message.
    if (exitCode === 1 || /expected commit type|unknown revision|needed a single/i.test(complaint)) {
        return null;
    }
    throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('failed', `git rev-parse failed: ${complaint || `exit status ${exitCode}`}`);
}
/**
 * Find the checked-out commit. A git failure is returned, not thrown: a run can do without the
 * commit.
 */
async function headOf(repository) {
    try {
        const commit = await commitOf(repository, 'HEAD');
        if (commit !== null)
            return { commit };
        return { commit: null, trouble: null, why: 'the repository has no commit yet' };
    }
    catch (error) {
        if (!(error instanceof _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X))
            throw error;
        return { commit: null, trouble: error.trouble, why: error.message };
    }
}
/**
 * True if a branch that was fetched from `origin` has the commit.
 * @throws GitError if git gives no answer
 */
async function isOnBranch(repository, commit) {
    const args = ['for-each-ref', '--count=1', '--contains', commit, 'refs/remotes/origin'];
    return (await git(repository, ...args)) !== '';
}
/** The tags of a commit that the clone has; none if git gives no answer. */
async function tagsOf(repository, commit) {
    try {
        const text = await git(repository, 'tag', '--points-at', commit);
        return text === '' ? [] : text.split('\n');
    }
    catch (error) {
        if (error instanceof _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X)
            return [];
        throw error;
    }
}
/**
 * The parents of a commit as it records them; a shallow clone knows them too.
 * @throws GitError if git gives no answer
 */
async function parentsOf(folder, commit) {
    const text = await git(folder, 'cat-file', 'commit', commit);
    const header = text.split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}
/**
 * The best common ancestor of a commit and the others taken together; null if there is none.
 * @throws GitError if git gives no answer
 */
async function commonAncestor(folder, commit, ...others) {
    const { exitCode, stdout, complaint } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(folder, ['merge-base', commit, ...others]);
    if (exitCode <= 1)
        return exitCode === 0 ? stdout.trim() : null;
    throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('failed', `git merge-base failed: ${complaint || `exit status ${exitCode}`}`);
}
/** True if the clone does not have the whole history. */
async function isShallow(folder) {
    return (await git(folder, 'rev-parse', '--is-shallow-repository')) === 'true';
}
/**
 * Fetch from the host, without tags and submodules. Only `FETCH_HEAD` names the result.
 * @param depth the least number of commits of history that a shallow clone gets; it keeps all that
 * it has, and a full clone stays full
 * @param wanted refs or commits
 * @throws GitError if the host does not give them
 */
async function fetch(folder, depth, ...wanted) {
    const gone = silentFor();
    if (gone !== null)
        throw gone;
    // The empty map keeps the clone's own remote branches unchanged.
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--refmap='];
    const much = (await isShallow(folder))
        ? [`--depth=${Math.max(depth, await sizeOf(folder))}`]
        : [];
    const start = performance.now();
    const { exitCode, complaint } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(folder, [
        'fetch',
        ...options,
        ...much,
        'origin',
        ...wanted,
    ]);
    if (exitCode === 0)
        return;
    const found = REFUSALS.find(({ words }) => words.test(complaint));
    const why = found === undefined ? '' : `${found.why}: `;
    const failed = `${why}git fetch failed: ${complaint || `exit status ${exitCode}`}`;
    const error = new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('failed', failed);
    const stop = (0,_stoppable_js__WEBPACK_IMPORTED_MODULE_1__/* .stopSignal */ .Zm)();
    if (stop !== null && performance.now() - start > LONG)
        SILENT.set(stop, error);
    throw error;
}
/**
 * After a failed fetch that took longer than this, in milliseconds, the run does not ask the host
 * again.
 */
const LONG = 10_000;
const SILENT = new WeakMap();
function silentFor() {
    const stop = (0,_stoppable_js__WEBPACK_IMPORTED_MODULE_1__/* .stopSignal */ .Zm)();
    return stop === null ? null : (SILENT.get(stop) ?? null);
}
/** The number of commits in a clone. No history in it is longer, so this depth cuts nothing off. */
async function sizeOf(folder) {
    return Number(await git(folder, 'rev-list', '--count', '--all', 'HEAD'));
}
/** Git's messages, with their meaning and the advice. */
const REFUSALS = [
    {
        words: /not our ref|couldn't find remote ref|no such remote ref/i,
        why: 'the host does not have it (any more)',
    },
    {
        words: /'origin' does not appear|no such remote/i,
        why: 'the clone has no remote "origin" to fetch it from, so more history must be checked out ("fetch-depth: 0")',
    },
    {
        words: /could not read (?:username|password)|authentication failed|permission denied|terminal prompts/i,
        why: 'git may not read the host, so the checkout must keep its credentials ("persist-credentials: true") or fetch more history ("fetch-depth: 0")',
    },
];
/** Make sure that a commit's files are there: fetch this commit alone if the clone lacks it. */
async function ensureCommit(folder, commit) {
    if ((await commitOf(folder, commit)) !== null)
        return;
    await fetch(folder, 1, commit);
}


/***/ }),

/***/ 50136:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ makeFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/**
 * Make a folder and its missing parents. Node's recursive mkdir never returns in places such as
 * /proc, where mkdir keeps reporting a missing parent.
 * @param mode the mode of each new folder
 * @throws the error of the file system
 */
function makeFolder(folder, mode = 0o777) {
    const missing = [];
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder); !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(at); at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
        missing.push(at);
    for (const each of missing.reverse()) {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(each, mode);
        }
        catch (error) {
            // Another process may have been faster.
            if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(each, { throwIfNoEntry: false })?.isDirectory())
                throw error;
        }
    }
    // The path is a file: mkdir throws the right error.
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory())
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder);
}


/***/ }),

/***/ 69145:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   W1: () => (/* binding */ findRepository),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   oD: () => (/* binding */ realPlace),
/* harmony export */   zB: () => (/* binding */ pathInRepository)
/* harmony export */ });
/* unused harmony export requireFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76578);



/**
 * The path with symbolic links resolved. If it does not exist, the links of its existing parents
 * are resolved.
 */
function realPath(path) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path);
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole) === whole ? whole : realPlace(whole);
}
/** The path with the links of its parent folders resolved. A link as the last part stays a link. */
function realPlace(file) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(realPath((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(whole));
}
/**
 * The nearest parent folder with `.git`. Without one, the parent of the `.github` folder around it;
 * else the folder itself.
 */
function repositoryRoot(folder) {
    const real = realPath(folder);
    const found = findRepository(real);
    if (found !== null)
        return found;
    for (let at = real; (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) !== at; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(at) === '.github')
            return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at);
    }
    return real;
}
/** The nearest parent folder with `.git`, or null. */
function findRepository(folder) {
    for (let at = realPath(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return null;
    }
}
/**
 * A file's path from the top of its repository, as git knows it. Links inside are not followed:
 * each commit decides where they lead.
 * @param repository its real path
 */
function pathInRepository(file, repository) {
    const whole = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file);
    let top = null;
    for (let at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(whole);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        // Take the outermost match: a folder inside may be a link back to the top.
        if (realPath(at) === repository)
            top = at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            break;
    }
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(top ?? repository, top === null ? realPath(whole) : whole);
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(way);
}
/** Order by code units: the same on every machine, unlike the order of a locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/**
 * @throws UserError if the folder does not exist; the message names the option that asked for it
 */
function requireFolder(path, what) {
    if (!existsSync(path) || !statSync(path).isDirectory()) {
        throw new UserError([{ place: { file: path }, message: `${what}: is not a folder` }]);
    }
}


/***/ }),

/***/ 86135:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ startOf),
/* harmony export */   _n: () => (/* binding */ isAlive),
/* harmony export */   fP: () => (/* binding */ pidNamespace)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);

/** True while this process runs. A later process with the same number has another start time. */
function isAlive(pid, start) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
    const stat = statOf(pid);
    // A zombie writes nothing any more: it was killed and its parent has not yet collected it.
    if (stat?.[0] === 'Z' || stat?.[0] === 'X')
        return false;
    return stat === null || startIn(stat) === start;
}
/**
 * The start of a process in clock ticks since the machine's start; null if the system does not tell
 * it.
 */
function startOf(pid) {
    const stat = statOf(pid);
    return stat && startIn(stat);
}
/** The start is the 22nd field in /proc/PID/stat; this list begins at the third. */
function startIn(stat) {
    return Number(stat[19]);
}
/** The fields of /proc/PID/stat from the state on; null if the file cannot be read. */
function statOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // The name before the last bracket can hold anything.
        return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    }
    catch {
        return null;
    }
}
/** The id of the namespace that process numbers belong to. */
function pidNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}


/***/ }),

/***/ 67941:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VH: () => (/* binding */ unstopped),
/* harmony export */   Zm: () => (/* binding */ stopSignal),
/* harmony export */   pZ: () => (/* binding */ stoppable)
/* harmony export */ });
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16698);
/* harmony import */ var node_async_hooks__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_async_hooks__WEBPACK_IMPORTED_MODULE_0__);

const STOP = new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.AsyncLocalStorage();
/**
 * Do work whose processes end when the signal says so, however deep in the call stack they are
 * started.
 */
function stoppable(signal, work) {
    return STOP.run(signal, work);
}
/** Do clean-up work, which must also run after the main work was stopped. */
function unstopped(work) {
    return STOP.run(null, work);
}
/** The signal that stops the current work, or null. */
function stopSignal() {
    return STOP.getStore() ?? null;
}


/***/ }),

/***/ 10181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nh: () => (/* binding */ parseBounded),
/* harmony export */   oZ: () => (/* binding */ requireShallow),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   v_: () => (/* binding */ TooDeep)
/* harmony export */ });
/**
 * The most levels of lists and objects inside one another. Real data needs fewer, and code that
 * walks over a value recurses.
 */
const DEEPEST = 1000;
const [QUOTE, BACKSLASH, OPEN, CLOSE, BRACE, END_BRACE] = [0x22, 0x5c, 0x5b, 0x5d, 0x7b, 0x7d];
/** The error for JSON whose lists and objects are nested too deep. */
class TooDeep extends Error {
    constructor() {
        super(`has lists or objects nested more than ${DEEPEST} deep`);
        this.name = 'TooDeep';
    }
}
/**
 * Parse JSON that comes from outside.
 * @throws TooDeep before anything is parsed
 * @throws SyntaxError as JSON.parse does
 */
function parseBounded(text) {
    if (isTooDeep(text))
        throw new TooDeep();
    return JSON.parse(text);
}
/**
 * Check the depth of a value that was parsed elsewhere.
 * @throws TooDeep
 */
function requireShallow(value) {
    let level = [value].filter(isNested);
    for (let depth = 0; level.length > 0; depth += 1) {
        if (depth > DEEPEST)
            throw new TooDeep();
        level = level.flatMap((each) => Object.values(each)).filter(isNested);
    }
}
function isNested(value) {
    return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value);
}
function isTooDeep(text) {
    // Most lines are too short to be nested too deep.
    if (text.length <= DEEPEST)
        return false;
    let depth = 0;
    for (let i = 0; i < text.length; i += 1) {
        const code = text.charCodeAt(i);
        if (code === QUOTE)
            i = endOfString(text, i);
        else if (code === OPEN || code === BRACE) {
            depth += 1;
            if (depth > DEEPEST)
                return true;
        }
        else if (code === CLOSE || code === END_BRACE)
            depth -= 1;
    }
    return false;
}
/** The index of the quote that ends a string, or the text's length if there is none. */
function endOfString(text, start) {
    for (let end = text.indexOf('"', start + 1); end !== -1; end = text.indexOf('"', end + 1)) {
        let first = end;
        while (text.charCodeAt(first - 1) === BACKSLASH)
            first -= 1;
        if ((end - first) % 2 === 0)
            return end;
    }
    return text.length;
}
/** JSON as Python writes it. JSON has no NaN and infinities, so they are read as null. */
function parseJson(text) {
    try {
        return parseBounded(text);
    }
    catch (error) {
        if (error instanceof TooDeep || !/NaN|Infinity/.test(text))
            throw error;
        const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?Infinity|NaN/g;
        return parseBounded(text.replaceAll(tokens, (token) => (token[0] === '"' ? token : 'null')));
    }
}


/***/ }),

/***/ 67388:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   WH: () => (/* binding */ LENGTHS),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/** Control, bidirectional, zero-width and other characters that change how text around them looks. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const ELLIPSIS = '…';
/** The most characters of a text that reports and logs show, by its kind. */
const LENGTHS = {
    /** An id in a table of the terminal. */
    id: 80,
    /** Words of a service in the middle of a message of ours. */
    quote: 150,
    name: 200,
    /** The cause of a verdict, or a part of a message. */
    cause: 300,
    /** A line of code, a path, or a note of a run. */
    line: 400,
    /** A whole message. */
    message: 500,
    /** A note or a warning of a report. */
    note: 600,
    /** A message with its details, for files that programs read. */
    details: 1000,
};
/**
 * A word joiner. It is invisible and separates two characters that would have a meaning together.
 */
const JOINER = '\u2060';
/**
 * Text of unknown origin on one line, cut to a length. No character in it can move the cursor, or
 * reorder or hide the text around it.
 * @param most how many characters are kept
 */
function plainLine(text, most = LENGTHS.name) {
    const cut = text.length > most ? `${text.slice(0, most - 1)}${ELLIPSIS}` : text;
    return cut.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(INVISIBLE, '\uFFFD');
}
/**
 * Text of unknown origin as a Markdown code span that can stand in a table cell. Nothing in it is a
 * link, a mention, an emoji, markup or the end of the cell.
 */
function code(text, most = LENGTHS.name) {
    const line = plainLine(text, most);
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    // GitHub splits a table into cells before it looks for code, so the backslash is removed only in
    // a table.
    return `${fence}${pad}${line.replaceAll('|', '\\|')}${pad}${fence}`;
}
/**
 * Lines of unknown origin as a fenced block of code: nothing in it ends the block.
 * @param language for highlighting; must be one of our own words
 */
function fenced(lines, language) {
    const safe = lines.map((line) => plainLine(line, LENGTHS.line));
    const runs = safe.flatMap((line) => line.match(/`+/g) ?? []);
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return [fence + language, ...safe, fence].join('\n');
}
/** Text of unknown origin as Markdown prose: every character that can mean something is escaped. */
function prose(text, most = LENGTHS.cause) {
    return plainLine(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/\b(GH)-(?=\d)/gi, `$1${JOINER}-`)
        .replaceAll(/[\\`*_{}[\]()+!|~$-]/g, '\\$&')
        .replaceAll(/[@#]/g, `$&${JOINER}`)
        .replaceAll(/:(?=\S)/g, `:${JOINER}`)
        .replaceAll(/\b(www)\./gi, `$1${JOINER}.`)
        .replace(/^\d+(?=\.)/, '$&\\');
}
/** Text of unknown origin between HTML tags of a Markdown document, where no Markdown is read. */
function htmlText(text, most = LENGTHS.name) {
    return plainLine(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/\b(GH)-(?=\d)/gi, `$1${JOINER}-`)
        .replaceAll(/[@#]/g, `$&${JOINER}`)
        .replaceAll(/\b(www)\./gi, `$1${JOINER}.`);
}
/**
 * Text for a runner's log, without workflow commands. The runner reads `::` at the start of a line
 * as a command, and the older form `##[` anywhere.
 */
function forLog(text) {
    return text
        .replaceAll('##[', `#${JOINER}#[`)
        .replaceAll(/^([^\S\r\n\u2028\u2029]*)::/gm, `$1${JOINER}::`);
}


/***/ }),

/***/ 92613:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   FT: () => (/* binding */ changeUnit),
/* harmony export */   H5: () => (/* binding */ metricValueText),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   bj: () => (/* binding */ signedChange),
/* harmony export */   cR: () => (/* binding */ valueUnit),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   mx: () => (/* binding */ metricChangeText),
/* harmony export */   zD: () => (/* binding */ grouped),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* unused harmony exports unitText, signedDigits */
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);
/* harmony import */ var _records_rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10040);


/** `12,345`. Not made with toLocaleString: loading its data of all languages takes 40 ms. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 problem`, `2 problems`. */
function plural(count, noun) {
    return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `15.9%`, with a true minus sign. */
function percent(share) {
    return `${points(share).replace('-', '−')}%`;
}
/**
 * A share as percentage points: one digit, or three where one digit would show a small value as
 * zero.
 */
function points(share) {
    // Differences of equal sums can leave a rounding error in the last digits.
    const value = (0,_records_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .isSame */ .F)(share, 0) ? 0 : share * 100;
    const digits = value !== 0 && Math.abs(value) < 0.05 ? 3 : 1;
    return value.toFixed(digits);
}
/** The sign after a metric's value. */
const SIGNS = {
    share: '%',
    count: '',
    number: '',
    ratio: '×',
    seconds: ' s',
};
/** The words after the digits of a metric's value: `%`, ` s`, or nothing. */
function valueUnit({ kind }) {
    return SIGNS[(0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(kind)];
}
/** The words after the digits of its change: ` points`, ` s`, or nothing. */
function changeUnit(metric) {
    return (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(metric.kind) === 'share' ? ' points' : valueUnit(metric);
}
/** A metric's value: a share as percent, a count unchanged, any other number with three digits. */
function metricValueText({ kind }, value) {
    return unitText((0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(kind), value);
}
/** A value of such a unit: `62.1%`, `1.24×`, `12,345`. */
function unitText(unit, value) {
    return `${digitsOf(unit, value)}${SIGNS[unit]}`.replace('-', '−');
}
/** A change without its sign: `2.0 points`, `0.12 s`, or a bare count. */
function metricChangeText(metric, change) {
    return `${digitsOf((0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(metric.kind), Math.abs(change))}${changeUnit(metric)}`;
}
/** A change with its sign, without its unit: `−6.1`, `+0.6`, `0.0`. */
function signedChange({ kind }, change) {
    return signedDigits((0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(kind), change);
}
/** The same for a change in such a unit. */
function signedDigits(unit, change) {
    const text = digitsOf(unit, Math.abs(change));
    if (Number(text) === 0)
        return text;
    return `${change < 0 ? '−' : '+'}${text}`;
}
function digitsOf(unit, value) {
    if (unit === 'share')
        return points(value);
    if (unit === 'count')
        return String(value);
    if (unit !== 'ratio' || Math.abs(value) >= 1000)
        return significant(value, 3);
    // Ratios near one another line up, and nobody needs the digits of a small change.
    return Math.abs(value) < 0.1 ? value.toFixed(3) : value.toPrecision(3);
}
/** A number with so many digits that tell something: `0.0123`, `1.24`, `12,345`. */
function significant(value, digits) {
    const rounded = Number(value.toPrecision(digits));
    return Math.abs(value) >= 10 ** digits ? grouped(Math.round(value)) : String(rounded);
}
/**
 * The digits of a value: a count unchanged, a share as percentage points, each with enough digits
 * to differ from the other value.
 */
function apart({ kind }, value, other) {
    const unit = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .unitOf */ .uF)(kind);
    if (unit === 'count')
        return String(value);
    if (unit !== 'share') {
        const enough = [3, 4, 5, 6, 7].find((digits) => significant(value, digits) !== significant(other, digits));
        return significant(value, enough ?? 3);
    }
    for (let digits = 1; digits < 8; digits += 1) {
        const text = (value * 100).toFixed(digits);
        if (text !== (other * 100).toFixed(digits))
            return text;
    }
    return points(value);
}
/** `95%`, `99.9%`. */
function confidenceText(confidence) {
    return `${Number((confidence * 100).toFixed(3))}%`;
}
/** A p-value as the text after its name: `= 0.012`, `= 0.30`, `< 0.001`. */
function chance(p) {
    if (p < 0.001)
        return '< 0.001';
    return `= ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}
/** `6 h 46 min`, `1 min 5 s`, `21 s`, `340 ms`. */
function formatTime(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    const minutes = Math.floor(seconds / 60);
    if (minutes < 60)
        return `${minutes} min ${seconds % 60} s`;
    return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}


/***/ })

};
