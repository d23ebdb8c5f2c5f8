export const id = 8893;
export const ids = [8893];
export const modules = {

/***/ 98910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   r9: () => (/* binding */ placesAtBase),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76578);


/**
 * The places to look for a config if the run names no file, in order, from the working directory.
 */
const DEFAULT_CONFIGS = [
    '.github/passgate.yml',
    '.github/passgate.yaml',
    'passgate.yml',
    'passgate.yaml',
];
/** The default config's name in help texts. */
const DEFAULT_CONFIG = 'passgate.yml or .yaml, in .github or here';
/**
 * Find the config of a run that names none: the first one that exists.
 * @param say gets a line that names it
 * @throws UserError with the places searched, if there is no config
 */
function findConfig(say) {
    // A broken link counts as a config: the error of reading it tells what is wrong.
    const found = DEFAULT_CONFIGS.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }));
    const [first, ...others] = found;
    if (first === undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no config in ${process.cwd()}: looked for ${DEFAULT_CONFIGS.join(', ')}; name the file, or write one: see README.md`);
    }
    const ignored = others.length === 0 ? '' : `; ${others.join(', ')} beside it is not read`;
    say(`config: ${first}${ignored}`);
    return first;
}
/**
 * The places of a config at another commit: its own first. If that is a default place, the other
 * default places follow. A change that moves its config stays bound by the old one.
 */
function placesAtBase(file) {
    return DEFAULT_CONFIGS.includes(file)
        ? [file, ...DEFAULT_CONFIGS.filter((other) => other !== file)]
        : [file];
}


/***/ }),

/***/ 36640:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ joinNotes),
  h: () => (/* binding */ notesOf)
});

// EXTERNAL MODULE: ./src/records/extraction.ts
var extraction = __webpack_require__(60525);
// EXTERNAL MODULE: ./src/records/metadata.ts
var records_metadata = __webpack_require__(39965);
// EXTERNAL MODULE: ./src/dataset/extract/answer.ts
var answer = __webpack_require__(30861);
// EXTERNAL MODULE: ./src/dataset/extract/blank.ts + 1 modules
var blank = __webpack_require__(99221);
// EXTERNAL MODULE: ./src/dataset/extract/fences.ts
var fences = __webpack_require__(47218);
// EXTERNAL MODULE: ./src/dataset/extract/prose.ts
var prose = __webpack_require__(99313);
// EXTERNAL MODULE: ./src/dataset/extract/thinking.ts
var thinking = __webpack_require__(7712);
;// CONCATENATED MODULE: ./src/dataset/extract/obstacle.ts






/** A longer text is not examined: it is no usual answer. */
const LONGEST = 1 << 18;
/** The reason why a sample does not parse, if its text clearly shows it. */
function obstacleOf({ text, kind, extracted = [] }, language) {
    if (text.trim() === '')
        return { why: 'empty' };
    if (text.length > LONGEST)
        return null;
    if ((0,extraction/* whyNoCode */.V$)(extracted) !== null)
        return { why: 'no-code' };
    if ((0,thinking/* withoutThinking */.TM)(text, language) !== null ||
        (0,fences/* blocksOf */.S)(text, language) !== null ||
        (0,prose/* codeBetweenProse */.T_)(text, language) !== null) {
        return { why: 'chat' };
    }
    const other = languageIn(text);
    if (other !== null && other !== language && !isNear(other, language)) {
        return { why: 'other-language', language: other };
    }
    if (kind === 'solution' && language === 'python' && (0,answer/* startsIndented */.dr)(text)) {
        return { why: 'body' };
    }
    return isCutOff(text, language) ? { why: 'cut-off' } : null;
}
/** Patterns that only programs of one language have, the surest first. */
const MARKS = [
    ['php', /^\s*<\?php/],
    ['cpp', /^#include\s*</m],
    ['go', /^package \w+\s*$/m],
    ['java', /^[^\S\r\n\u2028\u2029]*public (?:class|static)\b/m],
    ['rust', /^[^\S\r\n\u2028\u2029]*(?:pub )?fn \w+/m],
    ['python', /^(?:async )?def \w+\([^\n]*:\s*$/m],
    ['javascript', /^(?:function \w+\s*\(|(?:const|let) \w+ = |console\.log\()/m],
    ['ruby', /^def \w+[^:\n]*$/m],
    ['perl', /^(?:use strict;|sub \w+ \{)/m],
];
function languageIn(text) {
    return MARKS.find(([, mark]) => mark.test(text))?.[0] ?? null;
}
function isNear(one, other) {
    const family = FAMILIES.get(one);
    return family !== undefined && family === FAMILIES.get(other);
}
const FAMILIES = new Map([
    ['c', 'c'],
    ['cpp', 'c'],
    ['javascript', 'script'],
    ['typescript', 'script'],
]);
/** True if a text ends within a statement, a string or a block. */
function isCutOff(text, language) {
    const { code, openFrom } = (0,blank/* blank */.h)(text, language);
    if (openFrom !== null)
        return true;
    let depth = 0;
    for (const [bracket] of code.matchAll(/[()[\]{}]/g))
        depth += '([{'.includes(bracket) ? 1 : -1;
    if (depth > 0)
        return true;
    return (!text.endsWith('\n') &&
        /(?:[-+*/%=<>,.\\&|:]|\b(?:and|or|not|in|is|if|else|return|def|for|while))\s*$/.test(code.slice(-200)));
}

;// CONCATENATED MODULE: ./src/dataset/sample-notes.ts



/** The notes of one sample, after its verdict. */
function notesOf(sample, verdict, language) {
    const { extracted, text, metadata } = sample;
    const steps = Object.fromEntries((extracted ?? []).map((step) => [step, 1]));
    const isUnparsed = verdict === 'compile_error' || (verdict === 'failed' && text.trim() === '');
    const obstacle = isUnparsed ? obstacleOf(sample, language) : null;
    const [shortest, longest] = [text.length, text.length];
    return {
        ...(extracted === undefined ? {} : { extracted: { samples: 1, steps, ...isCut(extracted) } }),
        ...(metadata === undefined ? {} : { metadata }),
        ...(obstacle === null ? {} : { unparsed: [{ ...obstacle, samples: 1, shortest, longest }] }),
    };
}
function isCut(steps) {
    return steps.includes('truncated') && (0,extraction/* whyNoCode */.V$)(steps) === null ? { cut: 1 } : {};
}
/** Join the notes of two groups of samples, in a fixed order. */
function joinNotes(one, other) {
    const extracted = joinExtracted(one.extracted, other.extracted);
    const metadata = (0,records_metadata/* joinMetadata */.aM)(one.metadata, other.metadata);
    const unparsed = joinUnparsed([...(one.unparsed ?? []), ...(other.unparsed ?? [])]);
    return {
        ...(extracted === undefined ? {} : { extracted }),
        ...(unparsed.length === 0 ? {} : { unparsed }),
        ...(metadata === undefined ? {} : { metadata }),
    };
}
function joinExtracted(one, other) {
    if (one === undefined || other === undefined)
        return one ?? other;
    const sumOf = (step) => (one.steps[step] ?? 0) + (other.steps[step] ?? 0);
    const steps = extraction/* STEPS */.UT.filter((step) => sumOf(step) > 0).map((step) => [step, sumOf(step)]);
    const cut = (one.cut ?? 0) + (other.cut ?? 0);
    return {
        samples: one.samples + other.samples,
        steps: Object.fromEntries(steps),
        ...(cut === 0 ? {} : { cut }),
    };
}
function joinUnparsed(all) {
    const found = new Map();
    for (const each of all) {
        const key = `${extraction/* OBSTACLES */.Dt.indexOf(each.why)} ${each.language ?? ''}`;
        const known = found.get(key) ?? { ...each, samples: 0 };
        found.set(key, {
            ...known,
            samples: known.samples + each.samples,
            shortest: Math.min(known.shortest, each.shortest),
            longest: Math.max(known.longest, each.longest),
        });
    }
    return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
}


/***/ }),

/***/ 44669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ judgedSuites),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor)
/* harmony export */ });
/* unused harmony export failsRun */
/* harmony import */ var _records_gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);

/** Every suite with gates: those of head, then the removed ones that bind all the same. */
function judgedSuites({ suites, removedSuites = [], }) {
    return [...suites, ...removedSuites];
}
/** True when a gate fails a run with this `failOn`. */
function failsRun(gate, failOn) {
    if (failOn === 'never')
        return false;
    if ((0,_records_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N)(gate))
        return true;
    if (failOn === 'fail')
        return false;
    if (gate.decision === 'inconclusive')
        return true;
    return failOn === 'not-judged' && gate.notJudged !== undefined;
}
/** The exit code: 0 for a pass, 1 if `failOn` fails the run, 2 for an infrastructure error. */
function exitCodeFor(judged, failOn) {
    if (judged.errors.length > 0)
        return 2;
    if (failOn === 'never')
        return 0;
    const gates = judgedSuites(judged).flatMap((suite) => suite.gates);
    if (gates.some((gate) => failsRun(gate, failOn)))
        return 1;
    return judged.reason !== undefined && failOn !== 'fail' ? 1 : 0;
}


/***/ }),

/***/ 8286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hostOf),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/** The server, repository and run as the runner names them; null outside of a runner. */
function hostOf(environment) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SERVER_URL, GITHUB_RUN_ID } = environment;
    if (repository === undefined || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return null;
    const server = originOf(GITHUB_SERVER_URL || 'https://github.com');
    if (server === null)
        return null;
    const runId = Number(GITHUB_RUN_ID);
    return { server, repository, runId: Number.isSafeInteger(runId) && runId > 0 ? runId : null };
}
/** The server of a web address; null for any other text. */
function originOf(address) {
    if (!URL.canParse(address))
        return null;
    const { protocol, origin } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
}


/***/ }),

/***/ 71081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure)
/* harmony export */ });
/** True when a gate fails the run. */
function isFailure({ decision, onInconclusive, }) {
    return decision === 'fail' || (decision === 'inconclusive' && onInconclusive === 'fail');
}


/***/ }),

/***/ 20852:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRunFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/results/file-names.ts
var file_names = __webpack_require__(89711);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/results/line-file.ts



/**
 * Lines go to the compressor together: it works in another thread, and each call costs more than a
 * line.
 */
const MOST_WAITING_LINES = 100;
const MOST_WAITING_LENGTH = 1 << 18;
/** The most characters of a file's lines that stay in memory. */
const MOST_KEPT = 1 << 21;
/** Writes a .jsonl.gz file while the run goes on. A killed run loses only the last lines. */
class LineFile {
    #gzip = (0,external_node_zlib_.createGzip)({ level: 6 });
    #done;
    #waiting = '';
    #lines = 0;
    #drain = null;
    #kept = [];
    #keptLength = 0;
    constructor(path) {
        const file = this.#gzip.pipe((0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
        this.#gzip.on('error', (error) => file.destroy(error));
        // A run must not wait for a full disk, so later lines are dropped.
        file.on('error', () => this.#gzip.resume());
        this.#done = (0,promises_.finished)(file);
        // close() reports a failed write. Until then it must not be an unhandled rejection.
        this.#done.catch(() => { });
    }
    /** All lines written, or null if they are too long to keep in memory: then read the file. */
    get kept() {
        return this.#kept?.map((text) => JSON.parse(text)) ?? null;
    }
    /** Resolves when the line is taken; it waits while the disk is behind. */
    async write(line) {
        const text = JSON.stringify(line);
        this.#keep(text);
        this.#waiting += `${text}\n`;
        this.#lines += 1;
        if (this.#lines < MOST_WAITING_LINES && this.#waiting.length < MOST_WAITING_LENGTH)
            return;
        if (!this.#hand())
            await this.#drained();
    }
    #keep(text) {
        this.#keptLength += text.length;
        if (this.#keptLength > MOST_KEPT)
            this.#kept = null;
        // Lines are kept as text, because many small objects would take several times the memory.
        this.#kept?.push(text);
    }
    #hand() {
        const isTaken = this.#gzip.write(this.#waiting);
        this.#gzip.flush(external_node_zlib_.constants.Z_SYNC_FLUSH);
        this.#waiting = '';
        this.#lines = 0;
        return isTaken;
    }
    /**
     * One wait for all writers that are too early. A broken file ends it too, and close() tells why.
     */
    #drained() {
        this.#drain ??= new Promise((resolve) => {
            const end = () => {
                this.#gzip.off('drain', end).off('close', end);
                this.#drain = null;
                resolve();
            };
            this.#gzip.on('drain', end).on('close', end);
        });
        return this.#drain;
    }
    /** @throws if something could not be written */
    async close() {
        this.#gzip.end(this.#waiting);
        await this.#done;
    }
}

// EXTERNAL MODULE: ./src/results/read-lines.ts
var read_lines = __webpack_require__(17882);
;// CONCATENATED MODULE: ./src/results/run-files.ts





/** Open the files of verdicts and sources. */
function openRunFiles(folder) {
    const verdicts = new LineFile((0,external_node_path_.join)(folder, file_names/* FILES */.c.verdicts));
    const sources = new LineFile((0,external_node_path_.join)(folder, file_names/* FILES */.c.sources));
    return {
        verdicts,
        sources,
        /** @returns the files that could not be written, with the reasons */
        close: async () => {
            const files = { [file_names/* FILES */.c.verdicts]: verdicts, [file_names/* FILES */.c.sources]: sources };
            const closing = Object.entries(files).map(async ([name, file]) => {
                try {
                    await file.close();
                    return [];
                }
                catch (error) {
                    return [{ name, why: (0,errors/* reasonOf */.A3)(error) }];
                }
            });
            return (await Promise.all(closing)).flat();
        },
        /** All written lines, after close(); read again from disk if there are many. */
        lines: () => {
            const files = (0,read_lines/* readRun */.c)(folder);
            const kept = { verdicts: verdicts.kept, sources: sources.kept };
            return {
                verdicts: kept.verdicts === null ? files.verdicts : [kept.verdicts],
                sources: kept.sources === null ? files.sources : [kept.sources],
            };
        },
    };
}


/***/ }),

/***/ 12432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ suiteErrors)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92613);

/**
 * The reasons not to trust a suite, besides programs that could not be judged: more questions
 * without an answer than are allowed, and commands of metrics that failed.
 */
function suiteErrors(name, { generated, unmeasured = [] }, allowed) {
    const failed = generated?.failed ?? 0;
    const why = generated?.reasons[0]?.reason ?? 'no reason known';
    const lost = failed <= allowed
        ? []
        : [`${name}: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(failed, 'question')} got no answer, ${allowed} allowed (${why})`];
    return [...lost, ...unmeasured.map((fault) => `${name}: ${fault}`)];
}


/***/ }),

/***/ 69512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ expectedOver),
/* harmony export */   qG: () => (/* binding */ expectedCount),
/* harmony export */   qL: () => (/* binding */ HitCounter)
/* harmony export */ });
/**
 * The expected value of a function of the number of samples with the property. They have it
 * independently, so this is the mean over the Poisson binomial distribution (Poisson 1837). The
 * distribution is built up one chance at a time.
 * @param value a function of the whole number of samples with the property
 */
function expectedOver({ sure, chances }, value) {
    if (chances.length === 0)
        return value(sure);
    let shares = [1];
    for (const chance of chances) {
        const next = new Array(shares.length + 1).fill(0);
        for (const [count, share] of shares.entries()) {
            next[count] = (next[count] ?? 0) + share * (1 - chance);
            next[count + 1] = share * chance;
        }
        shares = next;
    }
    return shares.reduce((sum, share, count) => sum + share * value(sure + count), 0);
}
/** The expected number of samples with the property. */
function expectedCount({ sure, chances }) {
    return chances.reduce((sum, chance) => sum + chance, sure);
}
/** Collects the samples with a property. */
class HitCounter {
    #sure = 0;
    #chances = [];
    /** @param chance 1 if the sample has it, 0 if not, between them if by chance */
    add(chance) {
        if (chance >= 1)
            this.#sure += 1;
        else if (chance > 0)
            this.#chances.push(chance);
    }
    get hits() {
        return { sure: this.#sure, chances: this.#chances };
    }
}


/***/ }),

/***/ 15153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ chanceOf),
  vn: () => (/* binding */ countPasses),
  mQ: () => (/* binding */ countsOf),
  Hb: () => (/* binding */ passesOf),
  lc: () => (/* binding */ samplesOf),
  sv: () => (/* binding */ tallyOf)
});

// EXTERNAL MODULE: ./src/records/verdict.ts
var records_verdict = __webpack_require__(56027);
// EXTERNAL MODULE: ./src/score/chance.ts
var chance = __webpack_require__(69512);
;// CONCATENATED MODULE: ./src/score/once.ts
/** Computes a result once for each problem, because a dozen metrics ask for it. */
function oncePerProblem(compute) {
    const known = new WeakMap();
    return (problem) => {
        const result = known.get(problem) ?? compute(problem);
        known.set(problem, result);
        return result;
    };
}

;// CONCATENATED MODULE: ./src/score/tally.ts



/**
 * The chance that a sample passes: 1 or 0, or for a `flaky` one the share of its runs that passed.
 */
function chanceOf(verdicts, shares, index) {
    const verdict = verdicts[index];
    return verdict === undefined ? 0 : (0,records_verdict/* passChance */.Mb)(verdict, shares?.[index]);
}
/** @param shares see chanceOf */
function countPasses(verdicts, shares) {
    let n = 0;
    const passed = new chance/* HitCounter */.qL();
    for (const [index, verdict] of verdicts.entries()) {
        if ((0,records_verdict/* isJudged */.sL)(verdict))
            n += 1;
        passed.add(chanceOf(verdicts, shares, index));
    }
    return { n, lost: verdicts.length - n, passed: passed.hits };
}
/** The expected number of passed samples, and the number of judged ones. */
function passesOf(verdicts, shares) {
    const { n, passed } = countPasses(verdicts, shares);
    return { passed: Math.round(1e6 * (0,chance/* expectedCount */.qG)(passed)) / 1e6, of: n };
}
/** The fewest and the most samples of a nominal prompt. */
function samplesOf(problems) {
    const numbers = problems.map(({ nominal }) => nominal.length);
    return {
        min: numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
        max: numbers.reduce((a, b) => Math.max(a, b), 0),
    };
}
/** The passes of each variant by itself. */
const countsOf = oncePerProblem(({ variants }) => variants.map(({ verdicts, shares }) => countPasses(verdicts, shares)));
/**
 * Pair samples by their place (Wang et al. 2022, ReCode). Only places count that nominal and every
 * variant have, without an `error` among their verdicts. `best` is OR over all variants of the
 * group; ReCode's own code merges it with AND across transforms when sampling. A `flaky` sample
 * passes by chance and independently of the others, so a place may count by its chance too.
 */
const tallyOf = oncePerProblem((problem) => {
    const { nominal, nominalShares, variants } = problem;
    let length = nominal.length;
    for (const { verdicts } of variants)
        length = Math.min(length, verdicts.length);
    let [n, lost] = [0, 0];
    const [nominalHits, worse, broken, mended, attacked, gained] = Array.from({ length: 6 }, () => new chance/* HitCounter */.qL());
    for (let i = 0; i < length; i += 1) {
        let isKept = (0,records_verdict/* isJudged */.sL)(nominal[i] ?? 'error');
        // The chances that it passes in every variant, and in none.
        let worst = 1;
        let none = 1;
        for (const { verdicts, shares } of variants) {
            if (!(0,records_verdict/* isJudged */.sL)(verdicts[i] ?? 'error'))
                isKept = false;
            const chance = chanceOf(verdicts, shares, i);
            worst *= chance;
            none *= 1 - chance;
        }
        if (!isKept) {
            lost += 1;
            continue;
        }
        const passes = chanceOf(nominal, nominalShares, i);
        n += 1;
        nominalHits.add(passes);
        worse.add(worst);
        attacked.add(passes * (1 - worst));
        gained.add((1 - passes) * (1 - none));
        broken.add(passes * (1 - worst) + (1 - passes) * worst);
        // If some variants pass and some fail, then worst_i = nominal_i only if nominal fails too.
        mended.add((1 - passes) * Math.max(0, 1 - none - worst));
    }
    return {
        n,
        lost,
        nominal: nominalHits.hits,
        worst: worse.hits,
        broken: broken.hits,
        mended: mended.hits,
        attacked: attacked.hits,
        gained: gained.hits,
    };
});


/***/ }),

/***/ 80439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commandsFor),
/* harmony export */   p: () => (/* binding */ repeatCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _github_this_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8286);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69145);



/** Passgate's own command line; the action's bundle lies beside it. */
const TOOL = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', 'cli', 'index.js');
/** The place for a clone of the action's repository, beside the user's checkout. */
const CLONE = '../passgate';
/**
 * The shell commands that repeat a run, against the same base.
 * @param named the base as the user named it, if so
 */
function repeatCommand(config, resolved, shard, environment, named) {
    const top = environment.GITHUB_WORKSPACE ?? '';
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(config.file));
    const base = 'none' in resolved ? null : baseName(resolved.baseline.origin, top, named);
    const part = shard === null ? [] : ['--shard', `${shard.index}/${shard.count}`];
    return commandsFor(['run', file, ...(base === null ? [] : ['--baseline', base]), ...part], environment);
}
/** A commit's results are made anew; those of a file are what they are. */
function baseName({ source, commit }, top, named) {
    if (source === 'file')
        return named === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named));
    return commit?.slice(0, 12) ?? null;
}
/**
 * The shell commands that run Passgate, with the preparation. A user of the action has no installed
 * command line, so a clone comes first.
 * @param args the arguments after the command's name
 */
function commandsFor(args, environment) {
    const action = actionOf(environment);
    const tool = action === null ? toolFrom(environment.GITHUB_WORKSPACE ?? '') : TOOL_IN_CLONE;
    const command = ['node', tool, ...args].map(quote).join(' ');
    if (action === null)
        return [command];
    const clone = `git clone --quiet ${quote(action.address)} ${CLONE}`;
    return [`${clone} && git -C ${CLONE} checkout --quiet ${quote(action.ref)}`, command];
}
const TOOL_IN_CLONE = `${CLONE}/dist/cli/index.js`;
/** The tool's path from a folder; absolute if it lies outside. */
function toolFrom(folder) {
    return (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(TOOL, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, TOOL) : TOOL;
}
/**
 * The repository and ref of the action that a workflow uses; null if it does not use another
 * repository's.
 */
function actionOf(environment) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
    const server = (0,_github_this_host_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(environment.GITHUB_SERVER_URL || 'https://github.com');
    if (server === null || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return null;
    return /^\w[\w./-]*$/.test(ref) ? { address: `${server}/${repository}`, ref } : null;
}
function quote(text) {
    return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ }),

/***/ 45017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateHead: () => (/* reexport */ evaluateHead),
  findBase: () => (/* reexport */ findBase),
  readWork: () => (/* reexport */ readWork),
  reportRun: () => (/* reexport */ reportRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/evaluate/answer-suites.ts
var answer_suites = __webpack_require__(97243);
// EXTERNAL MODULE: ./src/config/mutate-settings.ts
var mutate_settings = __webpack_require__(26554);
// EXTERNAL MODULE: ./src/dataset/content-hash.ts
var content_hash = __webpack_require__(51710);
// EXTERNAL MODULE: ./src/dataset/load-dataset.ts + 14 modules
var load_dataset = __webpack_require__(20291);
// EXTERNAL MODULE: ./src/records/dataset.ts
var records_dataset = __webpack_require__(46966);
// EXTERNAL MODULE: ./src/records/labels.ts
var labels = __webpack_require__(51823);
// EXTERNAL MODULE: ./src/records/metadata.ts
var records_metadata = __webpack_require__(39965);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/stopwatch.ts
var system_stopwatch = __webpack_require__(20526);
;// CONCATENATED MODULE: ./src/evaluate/longest-first.ts
/**
 * Text that may make a program run long, in the supported languages: loops without a known end;
 * functions that go through all orders or selections; numbers of six digits and more (`200000`,
 * `1_000_000`, `1e6`, `10**6`), because such numbers are often the end of a loop.
 */
const MAY_BE_LONG = new RegExp([
    String.raw `\b(?:while|until|loop|itertools|permutations|combinations)\b`,
    String.raw `\bfor\s*(?:\{|\(\s*;\s*;)`,
    String.raw `(?<!\w|\d\.)\d(?:[_']?\d){5}`,
    String.raw `(?<!\w|\d\.)\d+(?:\.\d+)?[eE]\+?(?:[5-9]|\d\d)\b`,
    String.raw `(?<!\w|\d\.)10\s*\*\*\s*(?:[5-9]|\d\d)\b`,
].join('|'));
/** The share of quick samples that go on at once, so that no worker waits for the next reading. */
const AT_ONCE = 0.25;
/** The most samples that wait, and the most characters in them. */
const MOST_SAMPLES = 2000;
const MOST_TEXT = 4 << 20;
/**
 * The same samples in another order. Those that may run long come before the others that were read
 * with them or wait here. So the last programs are quick ones, and all workers have some. A slow
 * one at the end would keep one worker busy while the others idle.
 * @param groups samples as they are read
 * @param isSlow true for a problem that is known to take long
 */
async function* longestFirst(groups, isSlow) {
    const waiting = [];
    let [text, due] = [0, 0];
    for await (const group of groups) {
        const next = [];
        for (const each of group) {
            const { sample } = each;
            if (isSlow(sample.problem) || MAY_BE_LONG.test(sample.text)) {
                next.push(each);
            }
            else {
                waiting.push(each);
                text += sample.text.length;
            }
        }
        due += AT_ONCE * group.length;
        while (due >= 1 || waiting.length > MOST_SAMPLES || text > MOST_TEXT) {
            const first = waiting.shift();
            if (first === undefined)
                break;
            due = Math.max(0, due - 1);
            text -= first.sample.text.length;
            next.push(first);
        }
        yield next;
    }
    yield waiting;
}

// EXTERNAL MODULE: ./src/records/perturbed.ts
var perturbed = __webpack_require__(74491);
;// CONCATENATED MODULE: ./src/evaluate/made-by.ts



/**
 * The makers of a dataset's variants.
 * @returns a function for a variant's prompt of a problem: how far it is from nominal; null if
 *   Passgate did not make it
 */
function makersOf({ manifests, }) {
    const makers = new Map();
    for (const { transforms } of manifests) {
        for (const { version, intensity, made, ...name } of transforms) {
            const key = (0,records_dataset/* describeVariant */.V)(name);
            const ofVariant = makers.get(key) ?? new Map();
            makers.set(key, ofVariant);
            for (const { problem, characters, words } of made) {
                ofVariant.set(problem, { version, intensity, characters, words });
            }
        }
    }
    return (name, problem) => {
        const made = makers.get((0,records_dataset/* describeVariant */.V)(name))?.get(problem);
        return made === undefined ? {} : { made };
    };
}
/**
 * A suite's made variants in numbers: those whose reference solution fails count as dropped.
 * @param slice the problems that this run covers; null for all
 */
function perturbedOf({ manifests, stale, variants: [nominal] }, unfit, slice) {
    if (manifests.length === 0)
        return {};
    const ids = [...nominal.problems.keys()].filter((id) => slice === null || slice.has(id));
    const covered = new Set(ids);
    const lost = new Set(unfit.map((each) => (0,prompt_name/* promptKey */.uZ)(each.problem, each)));
    const isCovered = ({ problem }) => covered.has(problem);
    const byTransform = new Map();
    for (const { transforms } of manifests) {
        for (const { family, transform, version, intensity, seed, ...of } of transforms) {
            const key = JSON.stringify([family, transform]);
            const counts = byTransform.get(key) ?? {
                ...{ family, transform, version, intensity },
                ...{ made: 0, notApplicable: 0, dropped: 0 },
            };
            byTransform.set(key, counts);
            const made = of.made.filter(isCovered);
            const own = made.filter(({ problem }) => !lost.has((0,prompt_name/* promptKey */.uZ)(problem, { family, transform, seed })));
            counts.made += own.length;
            counts.notApplicable += of.notApplicable.filter(isCovered).length;
            counts.dropped += of.dropped.filter(isCovered).length + made.length - own.length;
        }
    }
    const places = new Map(ids.map((id, place) => [id, place]));
    const named = unfit.flatMap(({ problem, family, transform, seed, reason }) => family === null || transform === null || seed === null
        ? []
        : [{ problem, family, transform, seed, reason: reason?.slice(0, 500) ?? null }]);
    const byPlace = named.toSorted((a, b) => (places.get(a.problem) ?? 0) - (places.get(b.problem) ?? 0));
    return {
        perturbed: {
            transforms: [...byTransform.values()],
            skipped: manifests.flatMap((manifest) => manifest.skipped),
            ...(byPlace.length === 0 ? {} : { unfit: byPlace.slice(0, perturbed/* MOST_UNFIT */.TC) }),
            ...(stale.length === 0 ? {} : { stale: stale.join('; ').slice(0, 2000) }),
        },
    };
}

// EXTERNAL MODULE: ./src/dataset/sample-notes.ts + 1 modules
var sample_notes = __webpack_require__(36640);
// EXTERNAL MODULE: ./src/execute/program.ts
var execute_program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/records/causes.ts
var causes = __webpack_require__(3764);
// EXTERNAL MODULE: ./src/records/execution.ts
var execution = __webpack_require__(68584);
// EXTERNAL MODULE: ./src/records/extraction.ts
var extraction = __webpack_require__(60525);
// EXTERNAL MODULE: ./src/records/source-line.ts
var source_line = __webpack_require__(72120);
// EXTERNAL MODULE: ./src/records/verdict.ts
var records_verdict = __webpack_require__(56027);
// EXTERNAL MODULE: ./src/system/slots.ts
var slots = __webpack_require__(38688);
// EXTERNAL MODULE: ./src/evaluate/check-references.ts + 3 modules
var check_references = __webpack_require__(48635);
// EXTERNAL MODULE: ./src/config/metrics.ts
var metrics = __webpack_require__(33843);
// EXTERNAL MODULE: ./src/score/median.ts
var median = __webpack_require__(94062);
;// CONCATENATED MODULE: ./src/evaluate/nominal-costs.ts


/** The finest CPU time that is measured, in milliseconds: a program's time is never nothing. */
const FINEST_MS = 0.01;
/** The cost of a suite's nominal programs, by problem: as far as its metrics or arms tell it. */
class NominalCosts {
    #isArm;
    #areRatios;
    #references = new Map();
    #known = new Map();
    #logs = new Map();
    #times = new Map();
    constructor(suite) {
        this.#isArm = suite.arm !== undefined;
        this.#areRatios = (0,metrics/* needsRatios */.CD)(suite);
    }
    /**
     * Measure a problem's reference solution once, at the time of its samples: a busy machine then
     * slows both alike.
     * @param run executes the reference solution as samples are executed
     */
    compareWith({ id, reference }, run) {
        if (!this.#areRatios || reference === undefined || this.#references.has(id))
            return;
        const cost = run(reference).then((execution) => execution.verdict === 'passed' ? execution : null);
        // The suite's run gets the failure when it waits.
        cost.catch(() => { });
        this.#references.set(id, cost);
    }
    /** Resolves when the cost of each reference solution is known. */
    async finish() {
        for (const [id, pending] of this.#references) {
            const cost = await pending;
            if (cost !== null)
                this.#known.set(id, cost);
        }
    }
    note(problem, execution) {
        const { verdict, cpuMs, memoryBytes, borrowed } = execution;
        if (this.#isArm && verdict !== 'error') {
            const times = this.#times.get(problem) ?? [];
            times.push(cpuMs);
            this.#times.set(problem, times);
        }
        // A program that is graded together with its tests costs something else than its reference.
        if (!this.#areRatios || verdict !== 'passed' || borrowed !== undefined)
            return;
        const logs = this.#logs.get(problem) ?? { cpu: 0, memory: 0, programs: 0 };
        logs.cpu += Math.log(Math.max(FINEST_MS, cpuMs));
        logs.memory += Math.log(Math.max(1, memoryBytes));
        logs.programs += 1;
        this.#logs.set(problem, logs);
    }
    /** The fields of a problem's results. */
    of(problem) {
        const times = this.#times.get(problem);
        return {
            ...(times === undefined ? {} : { medianCpuMs: (0,median/* medianOf */.u)(times) }),
            ...this.#ratiosOf(problem),
        };
    }
    #ratiosOf(problem) {
        const logs = this.#logs.get(problem);
        const reference = this.#known.get(problem);
        if (logs === undefined || reference === undefined)
            return {};
        const { cpu, memory, programs } = logs;
        const ratio = (sum, own) => fourDigits(Math.exp(sum / programs) / own);
        return {
            ratios: {
                cpu: ratio(cpu, Math.max(FINEST_MS, reference.cpuMs)),
                memory: ratio(memory, Math.max(1, reference.memoryBytes)),
            },
        };
    }
}
/** Measured costs have no more digits that tell something. */
function fourDigits(ratio) {
    return Number(ratio.toPrecision(4));
}

// EXTERNAL MODULE: ./src/execute/join-runs.ts
var join_runs = __webpack_require__(5022);
;// CONCATENATED MODULE: ./src/evaluate/prompt-tallies.ts

/** The verdicts of samples, by their prompts and their index. */
class PromptTallies {
    #tallies = new Map();
    note(variant, { problem, index }, execution, withoutCode) {
        const tallies = this.#tallies.get(variant) ?? new Map();
        this.#tallies.set(variant, tallies);
        const tally = tallies.get(problem) ?? newTally();
        tallies.set(problem, tally);
        if (withoutCode !== null)
            tally.withoutCode.push([index, withoutCode]);
        tally.verdicts[index] = execution.verdict;
        tally.shares[index] = (0,join_runs/* shareOf */.t)(execution);
        tally.isFlaky ||= execution.verdict === 'flaky';
    }
    /**
     * The verdicts of a problem's samples for a variant's prompt, by their index. If one of them is
     * `flaky`, also their shares of passed runs.
     */
    verdictsOf(variant, problem) {
        const { verdicts, shares, isFlaky } = this.#tallies.get(variant)?.get(problem) ?? NO_SAMPLES;
        return isFlaky ? { verdicts, shares } : { verdicts };
    }
    /** The answers to a variant's prompt that did not pass because they have no code. */
    withoutCodeOf(variant, problem) {
        const { withoutCode } = this.#tallies.get(variant)?.get(problem) ?? NO_SAMPLES;
        return [...withoutCode].sort(([a], [b]) => a - b).map(([index, why]) => ({ index, why }));
    }
}
function newTally() {
    return { verdicts: [], shares: [], isFlaky: false, withoutCode: [] };
}
const NO_SAMPLES = newTally();

// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/evaluate/sample-numbers.ts



/** Programs that a command gets at once, and the most characters of their lines. */
const BATCH = { programs: 200, characters: 1 << 20 };
const MOST_AT_WORK = 2;
const MOST_FAULTS = 20;
/** The largest number that a command may give. */
const LARGEST = 1e12;
/**
 * The numbers that commands give for a suite's nominal samples. Each distinct program of a problem
 * is looked at once.
 */
class SampleNumbers {
    #tools;
    #executor;
    #running = new Set();
    /** By problem and program: the number of its samples. */
    #samples = new Map();
    /** By problem and program, then by name. */
    #numbers = new Map();
    #faults = new Set();
    #batch = emptyBatch();
    #failure = null;
    constructor(tools, executor) {
        this.#tools = tools;
        this.#executor = executor;
    }
    note(sample) {
        const { problem, id, execution } = sample;
        if (this.#tools.length === 0 || !(0,records_verdict/* isJudged */.sL)(execution.verdict))
            return;
        const key = keyOf(problem, id);
        const samples = this.#samples.get(problem) ?? new Map();
        this.#samples.set(problem, samples);
        const known = samples.get(key) ?? 0;
        samples.set(key, known + 1);
        if (known > 0)
            return;
        const line = lineOf(sample, this.#batch.keys.length);
        this.#batch.keys.push(key);
        this.#batch.lines.push(line);
        this.#batch.size += line.length;
        const { programs, characters } = BATCH;
        if (this.#batch.keys.length >= programs || this.#batch.size >= characters)
            this.#send();
    }
    /** Resolves when there is room for more samples. */
    async ready() {
        while (this.#running.size >= MOST_AT_WORK)
            await Promise.race(this.#running);
    }
    /** Resolves when every number is known that the commands give. */
    async finish() {
        if (this.#batch.keys.length > 0)
            this.#send();
        await Promise.all(this.#running);
        if (this.#failure !== null)
            throw this.#failure.error;
    }
    /** The commands that failed for some samples, and why. */
    get faults() {
        return [...this.#faults].sort();
    }
    /** The numbers of a problem; a name is absent unless all its samples have it. */
    of(problem) {
        const samples = [...(this.#samples.get(problem) ?? [])];
        const numbers = {};
        for (const name of this.#tools.flatMap((tool) => tool.numbers)) {
            const known = samples.flatMap(([key, count]) => {
                const number = this.#numbers.get(key)?.get(name);
                return number === undefined ? [] : [{ number, count }];
            });
            if (known.length === 0 || known.length < samples.length)
                continue;
            numbers[name] = {
                sum: known.reduce((sum, { number, count }) => sum + number * count, 0),
                samples: known.reduce((sum, { count }) => sum + count, 0),
            };
        }
        return Object.keys(numbers).length === 0 ? {} : { numbers };
    }
    #send() {
        const batch = this.#batch;
        this.#batch = emptyBatch();
        for (const tool of this.#tools) {
            const task = this.#measure(tool, batch)
                .catch((error) => {
                this.#failure ??= { error };
            })
                .finally(() => this.#running.delete(task));
            this.#running.add(task);
        }
    }
    async #measure(tool, { keys, lines }) {
        const fail = (why) => {
            if (this.#faults.size >= MOST_FAULTS)
                return;
            this.#faults.add((0,text_escape/* plainLine */.h0)(`the command ${tool.label} ${why}`, text_escape/* LENGTHS */.WH.message));
        };
        const { execution, stdout } = await this.#executor.output(tool.program, lines.join(''));
        const { verdict, reason } = execution;
        if (verdict !== 'passed') {
            // All samples of a batch are one input, which is the only case.
            fail(`ended with ${verdict}: ${(reason ?? 'no reason known').replace('case 1 of 1: ', '')}`);
            return;
        }
        const left = new Set(keys.keys());
        let isBroken = false;
        for (const line of stdout.split('\n').filter((each) => each.trim() !== '')) {
            const read = readLine(line, tool.numbers);
            const key = typeof read === 'string' ? undefined : keys[read.id];
            if (typeof read === 'string' || key === undefined) {
                isBroken = true;
                fail(`wrote a line that cannot be used: ${typeof read === 'string' ? read : 'unknown id'}`);
                continue;
            }
            const known = this.#numbers.get(key) ?? new Map();
            this.#numbers.set(key, known);
            for (const [name, number] of read.numbers)
                known.set(name, number);
            left.delete(read.id);
        }
        if (left.size > 0 && !isBroken)
            fail(`gave no numbers for ${left.size} of ${keys.length} programs`);
    }
}
function emptyBatch() {
    return { keys: [], lines: [], size: 0 };
}
function keyOf(problem, program) {
    return JSON.stringify([problem, program]);
}
/** A sample as a command reads it. */
function lineOf({ problem, prompt, code, execution }, id) {
    const { verdict, reason, cpuMs, memoryBytes } = execution;
    const measured = { verdict, reason, cpu_ms: cpuMs, memory_bytes: memoryBytes };
    return `${JSON.stringify({ id, problem, prompt, program: code, ...measured })}\n`;
}
/** @returns the numbers of a program, or the fault of the line */
function readLine(line, names) {
    let said;
    try {
        said = (0,bounded_json/* parseBounded */.nh)(line);
    }
    catch {
        return 'it is no JSON';
    }
    if (typeof said !== 'object' || said === null)
        return 'it is no object';
    const fields = new Map(Object.entries(said));
    const id = fields.get('id');
    if (typeof id !== 'number')
        return 'it has no id';
    const numbers = [];
    for (const name of names) {
        const number = fields.get(name);
        const isNumber = typeof number === 'number' && number >= 0 && number <= LARGEST;
        if (!isNumber)
            return `${name} is no number from 0 to ${LARGEST}`;
        numbers.push([name, number]);
    }
    return { id, numbers };
}

;// CONCATENATED MODULE: ./src/evaluate/suite-run.ts













/** For evaluations without a listener. */
const SILENT = {
    start: () => { },
    reference: () => { },
    problem: () => { },
    verdict: async () => { },
    source: async () => { },
};
/** The most samples whose verdicts are not known or not written yet. */
const MOST_UNSETTLED = 1000;
/** The runs of a reference solution that others are compared with: all its ratios share them. */
const REFERENCE_RUNS = 3;
/** The samples of one suite on their way through the executor, and their results. */
class SuiteRun {
    verdicts;
    /** By promptKey: the reason of a prompt's first sample that did not pass. */
    causes = new Map();
    /**
     * By problem: its answers that need names from their tests, and so were graded together with
     * them.
     */
    borrowed = new Map();
    /** The steps that found samples' code, and the reasons why some does not parse. */
    notes = {};
    dropped;
    /** The verdicts of each prompt's samples. */
    tallies = new PromptTallies();
    /** The cost of programs for nominal prompts. */
    costs;
    /** The numbers of commands for samples of nominal prompts. */
    numbers;
    #suite;
    /** The way its programs run. */
    #options;
    #references;
    #executor;
    #listener;
    #signal;
    #programs = new Set();
    #earlier = new Set();
    #slots = new slots/* Slots */.W(MOST_UNSETTLED);
    #gradings = {};
    #samples = 0;
    #executed = 0;
    /**
     * @param references the results of the suite's reference solutions
     * @param signal ends the run early
     */
    constructor(suite, references, executor, listener, signal) {
        this.#suite = suite;
        this.#options = (0,check_references/* programOptionsOf */.k6)(suite.config, suite.toolchain);
        this.#references = references;
        this.#executor = executor;
        this.#listener = listener;
        this.#signal = signal;
        this.numbers = new SampleNumbers(suite.tools, executor);
        this.costs = new NominalCosts(suite.config);
        this.dropped = new check_references/* Dropped */.lw(references.report, references.unfit);
        const possible = records_verdict/* VERDICTS */.bk.filter((name) => name !== 'flaky' || suite.config.repeat > 1);
        this.verdicts = Object.fromEntries(possible.map((name) => [name, 0]));
    }
    /**
     * True when no more samples start: there was a failure, which finish() throws, or the run was
     * ended.
     */
    get isOver() {
        return this.#signal.aborted || this.#slots.hasFailed;
    }
    /** The number of verdicts by their way of grading. */
    get gradings() {
        return (0,records_verdict/* inOrder */.al)(records_verdict/* GRADINGS */.e, this.#gradings);
    }
    get counts() {
        const [programs, earlier] = [this.#programs.size, this.#earlier.size];
        return {
            samples: this.#samples,
            programs,
            executed: this.#executed,
            cached: programs - this.#executed,
            ...(earlier === 0 ? {} : { earlier }),
        };
    }
    /** Report every prompt whose samples will run. */
    async tellPrompts() {
        const { config, dataset } = this.#suite;
        for (const { name, problem } of (0,prompt_name/* promptsOf */.jl)(dataset)) {
            if (!this.#includes(problem.id, name))
                continue;
            const prompt = { suite: config.name, problem: problem.id, ...name };
            await this.#listener.source({ ...prompt, ...(0,source_line/* boundedText */.L)(problem.prompt) });
        }
    }
    /**
     * Hand those samples to the executor that this run covers. It does not wait for their verdicts,
     * but resolves when the next samples may come.
     */
    async start(samples) {
        for (const { variant, sample } of samples) {
            if (this.isOver)
                return;
            const problem = variant.problems.get(sample.problem);
            const name = (0,prompt_name/* promptName */.mM)(this.#suite.dataset, variant);
            if (problem === undefined || !this.#includes(problem.id, name))
                continue;
            await this.#startOne(variant, problem, name, sample);
        }
    }
    /**
     * Resolves when all samples have their verdicts. If the run was ended, it rejects with that,
     * because other failures only follow from it. Otherwise it rejects with the first failure.
     */
    async finish() {
        const failure = await this.#slots.idle().then(() => null, (error) => ({ error }));
        this.#signal.throwIfAborted();
        if (failure !== null)
            throw failure.error;
        await this.numbers.finish();
        await this.costs.finish();
    }
    #includes(problem, name) {
        const { slice } = this.#suite;
        return (slice === null || slice.has(problem)) && !this.dropped.has(problem, name);
    }
    async #startOne(variant, problem, name, sample) {
        // A duplicate needs no helper, but its reader must not run ahead of the executor either.
        await this.#executor.ready();
        await this.numbers.ready();
        const program = this.#programOf(problem, name, sample);
        if (name.family === null) {
            this.costs.compareWith(problem, async (reference) => {
                const again = this.#programOf(problem, name, reference, REFERENCE_RUNS);
                return (await this.#executor.run(again)).execution;
            });
        }
        if (!this.#programs.has(program.id)) {
            this.#programs.add(program.id);
            const text = (0,source_line/* boundedText */.L)((0,execute_program/* codeOf */.$)(problem, sample));
            const { name: suite } = this.#suite.config;
            await this.#listener.source({ suite, program: program.id, ...text });
        }
        this.#samples += 1;
        const outcome = this.#executor.run(program);
        const settled = outcome.then((known) => this.#settle(variant, name, sample, program, known));
        await this.#slots.start(settled);
    }
    #programOf(problem, name, answer, repeat) {
        const { gradings, allowances } = this.#references;
        const grading = gradings.of(problem, name);
        const options = repeat === undefined ? this.#options : { ...this.#options, repeat };
        return (0,execute_program/* assemble */.f)(problem, answer, allowances.of(problem.id), grading, options);
    }
    #settle(variant, name, sample, program, { execution, source }) {
        const { problem, index, extracted } = sample;
        if (source === 'executed')
            this.#executed += 1;
        if (source === 'earlier')
            this.#earlier.add(program.id);
        // Fields come in the order of the schema, whatever made the execution.
        const { verdict, grading, cpuMs, wallMs, memoryBytes, output, runs, borrowed } = execution;
        const withoutCode = whyWithoutCode(sample, verdict);
        // The syntax error of a sentence tells nothing.
        const reason = withoutCode === null ? execution.reason : (0,extraction/* noCodeText */.O0)(withoutCode);
        this.verdicts[verdict] = (this.verdicts[verdict] ?? 0) + 1;
        this.#gradings[grading] = (this.#gradings[grading] ?? 0) + 1;
        this.tallies.note(variant, sample, execution, withoutCode);
        if (name.family === null)
            this.#noteNominal(variant, sample, program, execution);
        (0,causes/* noteCause */.m)(this.causes, problem, name, { index, verdict, reason });
        if (borrowed !== undefined)
            this.#noteBorrowed(problem, borrowed);
        const { language } = this.#suite.dataset.reading;
        this.notes = (0,sample_notes/* joinNotes */.A)(this.notes, (0,sample_notes/* notesOf */.h)(sample, verdict, language));
        const where = { suite: this.#suite.config.name, problem, ...name, index };
        const measured = { cpuMs, wallMs, memoryBytes, output, program: program.id };
        const optional = {
            ...(runs === undefined ? {} : { runs }),
            ...(borrowed === undefined ? {} : { borrowed }),
            ...(extracted === undefined ? {} : { extracted }),
        };
        return this.#listener.verdict({ ...where, verdict, grading, reason, ...measured, ...optional });
    }
    /** Note what metrics beside pass@k need. */
    #noteNominal(variant, sample, { id }, execution) {
        const problem = variant.problems.get(sample.problem);
        if (problem === undefined)
            return;
        this.costs.note(problem.id, execution);
        const code = (0,execute_program/* codeOf */.$)(problem, sample);
        this.numbers.note({ problem: problem.id, prompt: problem.prompt, id, code, execution });
    }
    #noteBorrowed(problem, names) {
        const { answers, names: before } = this.borrowed.get(problem) ?? { answers: 0, names: [] };
        const all = [...new Set([...before, ...names])].sort().slice(0, execution/* BORROWED */.l.most);
        this.borrowed.set(problem, { answers: answers + 1, names: all });
    }
}
/** The reason why a sample that did not pass has no code; null if it has some, or passed. */
function whyWithoutCode({ extracted }, verdict) {
    const isFailed = records_verdict/* VERDICT_TABLE */.Fm[verdict].countsAs === 'fail';
    return extracted === undefined || !isFailed ? null : (0,extraction/* whyNoCode */.V$)(extracted);
}

// EXTERNAL MODULE: ./src/evaluate/test-strength.ts + 9 modules
var test_strength = __webpack_require__(24132);
;// CONCATENATED MODULE: ./src/evaluate/evaluate-suite.ts













/**
 * Execute every sample of a suite. Samples stream from disk, a few at a time. Only one verdict for
 * each stays in memory.
 * @param checks the suite, and the known facts about its problems
 * @param signal ends the run early: running programs are stopped and nothing is returned
 */
async function evaluateSuite(checks, executor, listener, signal) {
    const { suite, report: references, allowances, generated, ms: referencesMs } = checks;
    const { config, dataset } = suite;
    const stopwatch = new system_stopwatch/* Stopwatch */.e();
    listener.start(config.name, suite.samples, 'sample');
    const run = new SuiteRun(suite, checks, executor, listener, signal);
    await run.tellPrompts();
    const faults = new errors/* FaultList */.xT();
    const isSlow = (problem) => allowances.isSlow(problem);
    for await (const samples of longestFirst((0,load_dataset/* samplesOf */.l)(dataset, faults), isSlow)) {
        await run.start(samples);
        if (run.isOver)
            break;
    }
    // The files had no faults a moment ago. A fault now means that they changed.
    faults.throwIfAny();
    await run.finish();
    const samplesMs = stopwatch.lap();
    const strengths = await strengthsOf(checks, executor, listener, signal);
    const problems = collect(checks, run).map((problem) => {
        const strength = strengths.get(problem.id);
        return {
            ...problem,
            ...(allowances.needReferences ? { cpuLimitMs: allowances.of(problem.id).cpuMs } : {}),
            ...(strength === undefined ? {} : { strength }),
        };
    });
    const variants = new Set(problems.flatMap((problem) => problem.variants.map(records_dataset/* describeVariant */.V)));
    const { verdicts, gradings, causes, counts, notes } = run;
    const kept = new Set(problems.map(({ id }) => id));
    const notSplit = checks.gradings.notSplit(dataset).filter(({ problem }) => kept.has(problem));
    return {
        suite,
        datasetHash: dataset.hash,
        counts: { problems: problems.length, variants: variants.size, ...counts },
        verdicts,
        limits: allowances.ofSuite,
        gradings,
        ...notes,
        ...withConfigs(notes, config),
        ...(dataset.listTexts.length === 0 ? {} : { listTexts: dataset.listTexts }),
        problems,
        ...perturbedOf(dataset, checks.unfit, suite.slice),
        ...(generated === null ? {} : { generated }),
        ...(notSplit.length === 0 ? {} : { notSplit }),
        ...(run.numbers.faults.length === 0 ? {} : { unmeasured: run.numbers.faults }),
        references,
        timings: { referencesMs: referencesMs + stopwatch.lap(), samplesMs },
        causes,
    };
}
/** The metadata of samples, with what the config says of all of them. */
function withConfigs({ metadata }, { metadata: own }) {
    const all = (0,records_metadata/* joinMetadata */.aM)(metadata, own === undefined ? undefined : (0,records_metadata/* metadataOf */.Nk)(own));
    return all === undefined ? {} : { metadata: all };
}
/** The strength of each problem's tests, by the problem's id; empty unless the suite asks for it. */
async function strengthsOf(checks, executor, listener, signal) {
    const most = (0,mutate_settings/* mostMutants */.O)(checks.suite.config);
    if (most === null)
        return new Map();
    const { problems } = await (0,test_strength/* measureStrength */.c)(checks, { executor, listener, signal, most });
    return new Map(problems.map(({ problem, strength }) => [problem, strength]));
}
function collect({ suite, uses }, run) {
    const { dataset, slice } = suite;
    const [nominal] = dataset.variants;
    const isKept = (variant, id) => variant.problems.has(id) && !run.dropped.has(id, (0,prompt_name/* promptName */.mM)(dataset, variant));
    const own = new Map(dataset.nominals.map(({ family, variant }) => [family, variant]));
    const madeBy = makersOf(dataset);
    return [...nominal.problems.values()]
        .filter(({ id }) => (slice === null || slice.has(id)) && isKept(nominal, id))
        .map((problem) => {
        const { id } = problem;
        const nominals = [...own].filter(([, variant]) => isKept(variant, id));
        const variants = dataset.variants.filter((variant) => isKept(variant, id));
        const borrowed = run.borrowed.get(id);
        const use = uses.get(id);
        const withoutCode = [...variants, ...nominals.map(([, variant]) => variant)].flatMap((variant) => run.tallies
            .withoutCodeOf(variant, id)
            .map((each) => ({ ...(0,prompt_name/* promptName */.mM)(dataset, variant), ...each })));
        return {
            id,
            hash: (0,content_hash/* contentHash */.A)(problem),
            hashes: (0,content_hash/* partHashes */.O)(problem),
            ...(0,labels/* labelsOf */.PC)(problem),
            ...(borrowed === undefined ? {} : { borrowed }),
            ...(withoutCode.length === 0 ? {} : { withoutCode }),
            ...run.costs.of(id),
            ...run.numbers.of(id),
            ...(use === undefined ? {} : { use }),
            ...nominalVerdicts(run.tallies.verdictsOf(nominal, id)),
            ...familyVerdicts(nominals.map(([family, v]) => [family, run.tallies.verdictsOf(v, id)])),
            variants: variants.flatMap((variant) => {
                const row = variant.problems.get(id);
                if (variant.name === null || row === undefined)
                    return [];
                const compared = own.get(variant.name.family)?.problems.get(id);
                const changed = row.prompt !== (compared ?? problem).prompt;
                // The problem's own hash covers the suite's nominal prompt already.
                const hash = (0,content_hash/* contentHash */.A)(...(compared === undefined ? [row] : [row, compared]));
                const made = madeBy(variant.name, id);
                return [
                    { ...variant.name, hash, changed, ...made, ...run.tallies.verdictsOf(variant, id) },
                ];
            }),
        };
    });
}
function nominalVerdicts({ verdicts, shares }) {
    return { nominal: verdicts, ...(shares === undefined ? {} : { nominalShares: shares }) };
}
function familyVerdicts(families) {
    if (families.length === 0)
        return {};
    const flaky = families.flatMap(([family, { shares }]) => shares === undefined ? [] : [[family, shares]]);
    return {
        nominals: Object.fromEntries(families.map(([family, { verdicts }]) => [family, verdicts])),
        ...(flaky.length === 0 ? {} : { nominalsShares: Object.fromEntries(flaky) }),
    };
}

// EXTERNAL MODULE: ./src/evaluate/problem-check.ts + 6 modules
var problem_check = __webpack_require__(80766);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(82005);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
;// CONCATENATED MODULE: ./src/evaluate/problem-places.ts



/** With more files than this, links help nobody, and a command line has limited length. */
const MOST_FILES = 500;
/**
 * Find the places of each suite's problems.
 * @param repository its top folder
 */
async function placesOf(repository, suites) {
    const places = new Map();
    for (const { config, dataset } of suites) {
        places.set(config.name, await placesIn(repository, dataset.places));
    }
    return places;
}
/**
 * The places of problems in the repository. Files that git does not track, such as downloaded data,
 * have no place there.
 * @param repository its top folder
 * @param places by problem id, with files named as in messages
 * @returns by problem id
 */
async function placesIn(repository, places) {
    const files = new Map();
    for (const { file } of places.values()) {
        if (files.has(file))
            continue;
        files.set(file, (0,external_node_path_.relative)(repository, (0,paths/* realPath */.Ye)((0,external_node_path_.resolve)(file))));
        if (files.size > MOST_FILES)
            return new Map();
    }
    const tracked = await trackedOf(repository, [...files.values()]);
    return new Map([...places].flatMap(([id, { file: label, line }]) => {
        const file = files.get(label);
        if (file === undefined || !tracked.has(file))
            return [];
        return [[id, { file, ...(line === undefined ? {} : { line }) }]];
    }));
}
async function trackedOf(repository, files) {
    if (files.length === 0)
        return new Set();
    try {
        const listed = await (0,git/* git */.$Y)(repository, '--literal-pathspecs', 'ls-files', '-z', '--', ...files);
        return new Set(listed.split('\0'));
    }
    catch {
        // Without a repository there are no links.
        return new Set();
    }
}

// EXTERNAL MODULE: ./src/results/file-names.ts
var file_names = __webpack_require__(89711);
// EXTERNAL MODULE: ./src/results/run-files.ts + 1 modules
var run_files = __webpack_require__(20852);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
;// CONCATENATED MODULE: ./src/tasks/evaluate-head.ts








/**
 * Execute head: check its problems, then run its samples and write each verdict when it comes.
 * @throws UserError with every problem whose tests are broken
 */
async function evaluateHead({ suites }, executor, context) {
    const { config, out, progress, signal, stopwatch } = context;
    const isolationMs = stopwatch.lap();
    sayIsolation(executor, context);
    // Git works meanwhile, so its time costs the run nothing.
    const tracked = placesOf(config.repository, suites);
    tracked.catch(() => { });
    const checks = await (0,problem_check/* checkProblems */.Xw)(suites, config, {
        ...{ executor, listener: followProblems(context), signal },
        isForSamples: true,
    });
    const files = (0,run_files/* openRunFiles */.d)(out);
    const evaluations = [];
    const errors = new FirstError();
    let unwritten = [];
    try {
        const listener = followSamples(context, files, errors);
        for (const check of checks) {
            const answered = await (0,answer_suites/* withAnswers */.m)(check, config, context.asking);
            evaluations.push(await evaluateSuite(answered, executor, listener, signal));
            progress.end();
        }
    }
    catch (error) {
        if (signal.aborted)
            progress.say(`verdicts reached so far are in ${(0,external_node_path_.join)(out, file_names/* FILES */.c.verdicts)}`);
        throw error;
    }
    finally {
        unwritten = await files.close();
    }
    stopwatch.lap();
    return {
        evaluations,
        firstError: errors.reason,
        places: await tracked,
        files: { unwritten, lines: files.lines() },
        isolation: describeIsolation(executor),
        isolationMs,
        programs: executor.spent,
    };
}
function sayIsolation({ isolation, workers }, { progress }) {
    progress.say(`isolation: ${isolation.description}; ${(0,numbers/* plural */.LS)(workers, 'worker')}`);
    if (isolation.notice !== '')
        progress.say(`note: ${isolation.notice}`);
}
/** Progress of reference solutions and tests. */
function followProblems({ progress }) {
    return {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
        problem: (detail) => progress.step(detail),
    };
}
/** Progress of samples, whose lines are written to the run's files. */
function followSamples(context, files, errors) {
    return {
        ...followProblems(context),
        verdict: (line) => {
            context.progress.count(line.verdict);
            if (line.verdict === 'error')
                errors.note(line.reason);
            return files.verdicts.write(line);
        },
        source: (line) => files.sources.write(line),
    };
}
/**
 * Keeps the reason that sorts first: verdicts come in any order, but reports must always be the
 * same.
 */
class FirstError {
    reason = null;
    note(reason) {
        if (reason === null)
            return;
        if (this.reason === null || reason < this.reason)
            this.reason = reason;
    }
}
function describeIsolation({ isolation, workers }) {
    const { tier, description, notice, python } = isolation;
    const weaker = notice === '' ? {} : { notice };
    return { tier, description, ...weaker, python, workers };
}

;// CONCATENATED MODULE: ./src/baseline/head-warnings.ts
/**
 * Warnings about the run itself: its commit is unknown, or its event lacks fields. A reader needs
 * them before the comparison.
 */
function headWarnings(head, event) {
    return [...commitWarning(head, event), ...eventWarning(event)];
}
function commitWarning(head, event) {
    if (head.commit !== null || head.trouble === null)
        return [];
    // Outside of a workflow many folders are in no repository, which is no reason for a warning.
    if (event === null && head.trouble === 'no-repository')
        return [];
    return [`The commit of this run is not known: ${head.why}.`];
}
function eventWarning(event) {
    // For other events the choice of the base gives the warning.
    if (event === null || event.missing.length === 0)
        return [];
    if (!event.name.startsWith('pull_request'))
        return [];
    const fields = event.missing.join(', ');
    const isNumberless = event.pullRequest === null || event.pullRequest.number === null;
    const consequence = isNumberless ? ', so that there is no comment' : '';
    return [`The event of this run lacks ${fields}${consequence}.`];
}

// EXTERNAL MODULE: ./src/records/baseline-source.ts
var baseline_source = __webpack_require__(35581);
// EXTERNAL MODULE: ./src/results/read-results.ts
var read_results = __webpack_require__(70175);
// EXTERNAL MODULE: ./src/system/version.ts + 1 modules
var version = __webpack_require__(91896);
// EXTERNAL MODULE: ./src/text/commit.ts
var text_commit = __webpack_require__(63702);
;// CONCATENATED MODULE: ./src/baseline/ancestors.ts

/** The most earlier commits that are searched for results. */
const MOST_ANCESTORS = 20;
/**
 * The commits before a commit, along first parents, nearest first: at most 20. A shallow clone
 * fetches the commits that it lacks.
 * @throws UserError if git cannot get them
 */
async function ancestorsOf(folder, commit) {
    await (0,git/* ensureCommit */.q$)(folder, commit);
    const known = await firstParents(folder, commit);
    if (known.length >= MOST_ANCESTORS)
        return known;
    // In a shallow clone the last known commit still names its parents.
    const [more] = await (0,git/* parentsOf */.fY)(folder, known.at(-1) ?? commit);
    if (more === undefined)
        return known;
    await (0,git/* fetch */.hd)(folder, MOST_ANCESTORS + 1, commit);
    return firstParents(folder, commit);
}
async function firstParents(folder, commit) {
    const most = `--max-count=${MOST_ANCESTORS + 1}`;
    const text = await (0,git/* git */.$Y)(folder, 'rev-list', '--first-parent', most, commit);
    return text.split('\n').slice(1);
}

// EXTERNAL MODULE: ./src/baseline/read-rules.ts
var read_rules = __webpack_require__(66181);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/config/default-config.ts
var default_config = __webpack_require__(98910);
// EXTERNAL MODULE: ./src/config/load-config.ts + 1 modules
var load_config = __webpack_require__(19161);
// EXTERNAL MODULE: ./src/config/settings.ts
var settings = __webpack_require__(54661);
// EXTERNAL MODULE: ./src/evaluate/read-suites.ts + 1 modules
var read_suites = __webpack_require__(57162);
// EXTERNAL MODULE: ./src/gate/gate-config.ts
var gate_config = __webpack_require__(46707);
// EXTERNAL MODULE: ./src/system/temporary.ts
var temporary = __webpack_require__(19538);
// EXTERNAL MODULE: ./src/system/stoppable.ts
var stoppable = __webpack_require__(67941);
;// CONCATENATED MODULE: ./src/baseline/worktree.ts





/** The worktree's name in a temporary folder. */
const TREE = 'tree';
/**
 * Make git forget our worktree, and those of killed runs. Other missing worktrees, for example on
 * an absent disk, belong to the user. An error here never fails a run, and a stopped run does this
 * too.
 */
async function forgetWorktree(repository, worktree) {
    const forget = (each) => (0,stoppable/* unstopped */.VH)(() => (0,git/* git */.$Y)(repository, 'worktree', 'remove', '--force', '--force', each));
    try {
        await forget(worktree).catch(() => { });
        for (const each of leftIn(repository))
            await forget(each);
    }
    catch {
        // The next run tries again.
    }
}
/** Our worktrees whose temporary folders are gone. */
function leftIn(repository) {
    const known = (0,external_node_path_.join)(repository, '.git/worktrees');
    // In a worktree or submodule git's folder is elsewhere, so leftovers there stay.
    if (!(0,external_node_fs_.existsSync)(known))
        return [];
    return (0,external_node_fs_.readdirSync)(known).flatMap((name) => {
        const file = (0,external_node_path_.join)(known, name, 'gitdir');
        if (!(0,external_node_fs_.existsSync)(file))
            return [];
        const tree = (0,external_node_path_.dirname)((0,external_node_fs_.readFileSync)(file, 'utf8').trim());
        const folder = (0,external_node_path_.dirname)(tree);
        const isOurs = (0,external_node_path_.basename)(tree) === TREE && (0,temporary/* isTemporaryName */.$)((0,external_node_path_.basename)(folder));
        return isOurs && !(0,external_node_fs_.existsSync)(folder) ? [tree] : [];
    });
}

;// CONCATENATED MODULE: ./src/baseline/rerun.ts



















/**
 * Evaluate the base commit from its own files, in a temporary worktree. Programs that head has too
 * have known verdicts and cost nothing.
 * @param config the head's config; the base's is read from the same place in the worktree
 * @throws UserError if the commit cannot be fetched, has no such config, or has broken data. The
 * message names the commit and no place: head's file of that name may be correct
 */
async function rerun(config, commit, { executor, asking, signal }) {
    const folder = (0,temporary/* temporaryFolder */.y)();
    const worktree = (0,external_node_path_.join)((0,paths/* realPath */.Ye)(folder.path), TREE);
    try {
        await (0,git/* ensureCommit */.q$)(config.repository, commit);
        await (0,git/* git */.$Y)(config.repository, 'worktree', 'add', '--detach', '--quiet', worktree, commit);
        const file = (0,default_config/* placesAtBase */.r9)(config.file)
            .map((place) => (0,external_node_path_.join)(worktree, (0,paths/* pathInRepository */.zB)(place, config.repository)))
            .find((place) => (0,external_node_fs_.existsSync)(place));
        if (file === undefined)
            throw new errors/* UserError */.yo('it does not have this config yet');
        const base = (0,load_config/* loadConfig */.Z)(file, worktree);
        const checked = (await (0,read_suites/* checkSuites */.i)(base, executor.environment)).map(unwarned);
        for (const suite of checked) {
            if (suite.toolchain !== null && !executor.shows(suite.toolchain)) {
                const { name } = suite.toolchain.language;
                throw new errors/* UserError */.yo(`its suite ${suite.config.name} is in ${name}, but no suite here is`);
            }
        }
        const checks = await (0,problem_check/* checkProblems */.Xw)(checked, base, {
            ...{ executor, listener: SILENT, signal },
            isForSamples: true,
        });
        const suites = new Map();
        const lacking = new Map();
        for (const check of checks) {
            const answered = await (0,answer_suites/* withAnswers */.m)(check, base, asking);
            const lack = lackOf(answered);
            if (lack !== null) {
                lacking.set(check.suite.config.name, lack);
                continue;
            }
            const { suite, ...evaluated } = await evaluateSuite(answered, executor, SILENT, signal);
            const { config: own, toolchain } = suite;
            // Its settings as it says them itself.
            const original = base.suites.find(({ name }) => name === own.name) ?? own;
            suites.set(own.name, {
                ...evaluated,
                ...(toolchain === null ? {} : { toolchain: toolchain.version }),
                settings: (0,settings/* settingsOf */.f)(original, suite.tools),
                gates: own.gates.map(gate_config/* ruleOf */.Y),
            });
        }
        return { suites, rules: (0,settings/* runRulesOf */.a)(base), lacking };
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? ofBase(error, commit, folder.path) : error;
    }
    finally {
        await forgetWorktree(config.repository, worktree);
        folder.remove();
    }
}
/** The reason why a suite's answers are too few to compare with; null if they are all there. */
function lackOf({ generated }) {
    if (generated === null)
        return null;
    if (generated.skipped !== undefined)
        return `at the base ${generated.skipped}`;
    const lost = generated.failed + generated.missing;
    if (lost === 0)
        return null;
    const [first] = generated.reasons;
    const why = first === undefined ? '' : ` (${first.reason})`;
    return `at the base ${(0,numbers/* plural */.LS)(lost, 'answer')} of ${generated.questions} could not be had${why}`;
}
/**
 * Turn off warnings about the base's references. They only need to run if prompts are dropped for
 * them.
 */
function unwarned(suite) {
    if (suite.config['reference-check'] === 'drop')
        return suite;
    return { ...suite, config: { ...suite.config, 'reference-check': 'off' } };
}
const LONGEST_FAULT = 1000;
/** Report a fault as the base's, so that nobody looks for it in head's file of that name. */
function ofBase(error, commit, folder) {
    const faults = error.faults.map((fault) => {
        const what = withoutFolder((0,errors/* describeFault */.Qx)(fault), folder);
        const detail = fault.place === undefined ? what : `its ${what}`;
        const message = `the base ${(0,text_commit/* shortCommit */.A)(commit)} cannot be evaluated: ${detail}`;
        return { message: (0,text_escape/* plainLine */.h0)(message, LONGEST_FAULT) };
    });
    return new errors/* UserError */.yo(faults, { cause: error });
}
/**
 * Messages of git and the file system contain the path of the worktree, which means nothing to a
 * reader.
 */
function withoutFolder(text, folder) {
    const names = [folder, (0,paths/* realPath */.Ye)(folder)].flatMap((name) => [name, (0,external_node_path_.relative)('', name)]);
    // Longest first: one name may be the end of another.
    return names
        .sort((a, b) => b.length - a.length)
        .reduce((rest, name) => rest
        .replaceAll(`${name}/${TREE}/`, '')
        .replaceAll(`${name}/${TREE}`, 'its worktree')
        .replaceAll(name, 'a temporary folder'), text);
}

;// CONCATENATED MODULE: ./src/baseline/resolve-baseline.ts










const LONGEST_NOTE = 400;
/** The search for ancestors with results ends after this time. */
const LONGEST_SEARCH_MS = 120_000;
/**
 * Get the planned baseline by the first way that works.
 * @throws UserError if a baseline was named and is not available
 */
async function resolveBaseline(plan, context) {
    const found = 'ways' in plan.source ? await search(plan.source, context) : plan.source;
    const warnings = [...plan.warnings, ...(found.warnings ?? [])];
    const { boundBy } = plan;
    if (boundBy === 'baseline')
        return { ...found, warnings };
    if (boundBy === 'nobody')
        return { ...found, rules: null, warnings };
    const origin = 'none' in found ? null : found.baseline.origin;
    if (origin?.distance === 0 && origin.commit === boundBy.commit)
        return { ...found, warnings };
    const { rules, warning } = await (0,read_rules/* readRules */.K)(context.config, boundBy.commit);
    return { ...found, rules, warnings: warning === null ? warnings : [...warnings, warning] };
}
async function search(wanted, context) {
    const stores = context.stores.filter(({ source }) => wanted.ways.includes(source));
    const looking = new Search(wanted.commit, { ...context, stores });
    for (const way of wanted.ways) {
        const baseline = await looking.by(way, wanted.isRequired);
        if (baseline !== null)
            return { baseline, notes: looking.notes };
    }
    if (!wanted.isRequired)
        return { none: looking.why, notes: looking.notes };
    throw new errors/* UserError */.yo(`baseline ${(0,text_commit/* shortCommit */.A)(wanted.commit)}: there are no results of it: ${looking.why}`);
}
/** Tries the ways to one commit's results and notes why a way failed. */
class Search {
    #commit;
    #context;
    #broken = new Set();
    #notes = [];
    #isExact = true;
    #why = '';
    constructor(commit, context) {
        this.#commit = commit;
        this.#context = context;
    }
    get notes() {
        return this.#notes.slice(0, 20);
    }
    /** The reason why there are no results: from the last way to the exact commit. */
    get why() {
        return this.#why;
    }
    async by(way, isRequired) {
        try {
            if (way === 'rerun')
                return await this.#rerun();
            if (way === 'ancestor')
                return await this.#ancestor();
            return await this.#stored(way);
        }
        catch (error) {
            this.#context.signal.throwIfAborted();
            if (isRequired || !(error instanceof errors/* UserError */.yo))
                throw error;
            const [first = ''] = error.message.split('\n');
            this.#note(way, first);
            return null;
        }
    }
    get #short() {
        return (0,text_commit/* shortCommit */.A)(this.#commit);
    }
    #note(way, text) {
        this.#notes.push((0,text_escape/* plainLine */.h0)(`${way}: ${text}`, LONGEST_NOTE));
        if (!this.#isExact && this.#why !== '')
            return;
        this.#why = (0,baseline_source/* isStore */.ok)(way) ? `${baseline_source/* SOURCES */.Hl[way].store}: ${text}` : text;
    }
    async #rerun() {
        const { config, means, signal } = this.#context;
        if (means === null)
            throw new errors/* UserError */.yo('merge executes nothing');
        const base = await rerun(config, this.#commit, { ...means, signal });
        return { origin: { source: 'rerun', commit: this.#commit, distance: 0 }, ...base };
    }
    async #stored(source) {
        const store = this.#context.stores.find((each) => each.source === source);
        if (store === undefined) {
            this.#note(source, 'only the action can read it');
            return null;
        }
        const results = await this.#look(store, this.#commit, (why) => this.#note(source, why));
        if (results === null)
            return null;
        this.#noteVersion(source, results);
        return (0,read_results/* fromResults */.Nm)(results, { source, commit: this.#commit, distance: 0 });
    }
    async #ancestor() {
        this.#isExact = false;
        const { config, stores, signal } = this.#context;
        const usable = () => stores.filter((store) => !this.#broken.has(store));
        if (usable().length === 0)
            return null;
        const ancestors = await ancestorsOf(config.repository, this.#commit);
        const end = performance.now() + LONGEST_SEARCH_MS;
        let looked = 0;
        for (const [index, commit] of ancestors.entries()) {
            if (usable().length === 0 || performance.now() > end)
                break;
            looked += 1;
            for (const store of usable()) {
                const results = await this.#look(store, commit, () => { });
                signal.throwIfAborted();
                if (results === null)
                    continue;
                const distance = index + 1;
                this.#note('ancestor', `${(0,text_commit/* shortCommit */.A)(commit)}, ${(0,numbers/* plural */.LS)(distance, 'first-parent commit')} before ${this.#short}, is the nearest with results (${baseline_source/* SOURCES */.Hl[store.source].store})`);
                this.#noteVersion('ancestor', results);
                return (0,read_results/* fromResults */.Nm)(results, { source: 'ancestor', commit, distance });
            }
        }
        if (looked < ancestors.length) {
            this.#note('ancestor', `given up after ${(0,numbers/* plural */.LS)(looked, 'commit')} before ${this.#short}`);
            return null;
        }
        const all = looked === MOST_ANCESTORS ? `none of the ${looked} commits` : 'no commit';
        this.#note('ancestor', `${all} before ${this.#short} has results`);
        return null;
    }
    /** A store that cannot be read is noted and not asked again. */
    async #look(store, commit, whyNot) {
        try {
            const found = await store.find(commit, this.#context.signal);
            if ('none' in found) {
                whyNot(found.none);
                return null;
            }
            for (const note of found.notes ?? [])
                this.#notes.push((0,text_escape/* plainLine */.h0)(`${store.source}: ${note}`, LONGEST_NOTE));
            return found.results;
        }
        catch (error) {
            this.#context.signal.throwIfAborted();
            if (error instanceof errors/* UserError */.yo)
                whyNot(error.message);
            else {
                // No answer of a service may end the run.
                this.#broken.add(store);
                this.#note(store.source, (0,errors/* messageOf */.bD)(error));
            }
            return null;
        }
    }
    /** The comparison itself does not show the tool's version. */
    #noteVersion(way, { tool }) {
        if (tool.version === version/* VERSION */.x)
            return;
        const note = `${way}: was evaluated by Passgate ${tool.version}, here ${version/* VERSION */.x}`;
        this.#notes.push((0,text_escape/* plainLine */.h0)(note, LONGEST_NOTE));
    }
}

;// CONCATENATED MODULE: ./src/tasks/find-base.ts




/**
 * Get the results that head is compared with. The base is executed if no results of it were kept.
 * @returns the base, or why there is none, with every warning that belongs before a comparison
 * @throws UserError if the base was named and is not available
 */
async function findBase({ plan, head }, executor, { config, event, stores, asking, signal }) {
    const found = await (0,stoppable/* stoppable */.pZ)(signal, () => resolveBaseline(plan, { config, means: { executor, asking }, stores, signal }));
    const warnings = [
        ...headWarnings(head, event),
        ...(found.warnings ?? []),
        ...busyWarnings(executor),
    ];
    const { rerun, notRerun } = executor;
    return { resolved: { ...found, warnings }, rerun, notRerun };
}
/** A warning if time-outs may be the machine's fault and not the programs'. */
function busyWarnings({ notRerun }) {
    if (notRerun === 0)
        return [];
    return [
        `${(0,numbers/* plural */.LS)(notRerun, 'time-out')} may be the machine's: other work kept the cores busy, and there was no time to run ${notRerun === 1 ? 'it' : 'them'} again. Run this on a quieter machine, or with fewer workers.`,
    ];
}

// EXTERNAL MODULE: ./src/baseline/plan-baseline.ts + 4 modules
var plan_baseline = __webpack_require__(64252);
// EXTERNAL MODULE: ./src/evaluate/shard-slice.ts
var shard_slice = __webpack_require__(12772);
;// CONCATENATED MODULE: ./src/tasks/read-work.ts






const NOT_MERGED = {
    source: { none: 'shards are compared when they are merged', notes: [] },
    warnings: [],
    boundBy: 'nobody',
};
/**
 * Read everything that a run needs before its first program.
 * @param named the base that the user names; read already if it is a file
 * @throws UserError with all mistakes of the data
 */
function readWork(context, named) {
    return (0,stoppable/* stoppable */.pZ)(context.signal, () => readAll(context, named));
}
async function readAll({ config, environment, shard, event, stores, progress, stopwatch }, named) {
    const [head, whole] = await Promise.all([
        (0,git/* headOf */.Uo)(config.repository),
        (0,read_suites/* checkSuites */.i)(config, environment),
    ]);
    const suites = shard === null ? whole : whole.map((suite) => (0,shard_slice/* cutToShard */.Q)(suite, shard));
    const plan = shard === null
        ? await (0,plan_baseline.planBaseline)(config, named, { event, head, canRead: stores.length > 0 })
        : NOT_MERGED;
    for (const { config: suite, dataset } of suites) {
        for (const note of dataset.notes)
            progress.say(`note: ${suite.name}: ${(0,text_escape/* plainLine */.h0)(note, text_escape/* LENGTHS */.WH.message)}`);
    }
    const programs = suites.reduce((sum, { samples }) => sum + samples, 0);
    return { suites, plan, head, programs, readMs: stopwatch.lap() };
}

// EXTERNAL MODULE: ./src/config/schema.ts + 4 modules
var schema = __webpack_require__(59863);
// EXTERNAL MODULE: ./src/github/this-host.ts
var this_host = __webpack_require__(8286);
// EXTERNAL MODULE: ./src/results/suite-errors.ts
var suite_errors = __webpack_require__(12432);
// EXTERNAL MODULE: ./src/tasks/conclude.ts + 9 modules
var conclude = __webpack_require__(45333);
// EXTERNAL MODULE: ./src/tasks/leave-files.ts + 29 modules
var leave_files = __webpack_require__(50017);
// EXTERNAL MODULE: ./src/tasks/repeat.ts
var repeat = __webpack_require__(80439);
// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/records/results.ts + 3 modules
var results = __webpack_require__(98088);
// EXTERNAL MODULE: ./src/score/breaks.ts
var score_breaks = __webpack_require__(48600);
// EXTERNAL MODULE: ./src/evaluate/prompt-diff.ts
var prompt_diff = __webpack_require__(57221);
;// CONCATENATED MODULE: ./src/evaluate/explain-breaks.ts




/** The most variants that are compared if a problem breaks equally under them: diffs take time. */
const MOST_COMPARED = 10;
/**
 * The problems that pass nominally and break under a perturbation, with help to see why: the
 * difference of the perturbed prompt and the result of its first failing sample. If a problem
 * breaks equally under several variants, the one with the smallest difference comes first.
 */
function explainBreaks(problems, dataset, causes) {
    const { solved, breaks } = (0,score_breaks/* breaksOf */.c)(problems);
    const listed = breaks.slice(0, results/* MOST_LISTED */.cC).map((found) => {
        const { variant, diff } = leastDifferent(found, dataset);
        const cause = causes.get((0,prompt_name/* promptKey */.uZ)(found.problem, variant));
        const others = found.variants.filter((other) => other !== variant);
        return {
            problem: found.problem,
            of: found.of,
            variants: [variant, ...others],
            cause: cause === undefined ? null : { verdict: cause.verdict, reason: cause.reason },
            diff,
        };
    });
    return { solved, problems: breaks.length, listed };
}
function leastDifferent({ problem, variants }, dataset) {
    const [worst] = variants;
    if (worst === undefined)
        throw new Error(`${problem} breaks under no variant`);
    const isAlike = ({ passed, of, nominal }) => passed * worst.of === worst.passed * of &&
        nominal.passed * worst.nominal.of === worst.nominal.passed * nominal.of;
    const alike = variants.filter(isAlike).slice(0, MOST_COMPARED);
    const all = alike.map((variant) => {
        const [nominal, perturbed] = promptsOf(problem, variant, dataset);
        const diff = (0,prompt_diff/* promptDiff */.e)(nominal, perturbed);
        return { variant, diff, size: nominal === perturbed ? 0 : sizeOf(diff) };
    });
    return all.reduce((least, each) => (each.size < least.size ? each : least));
}
/** The size of the difference between two prompts; infinite if lines cannot show it. */
function sizeOf(diff) {
    const changed = diff.filter((line) => line.startsWith('-') || line.startsWith('+'));
    return changed.length === 0 ? Number.POSITIVE_INFINITY : changed.join('').length;
}
/** A problem's nominal prompt (the family's own, if it has one) and a perturbed prompt. */
function promptsOf(problem, name, dataset) {
    const own = dataset.nominals.find(({ family }) => family === name.family)?.variant;
    const perturbed = dataset.variants.find((variant) => variant.name?.family === name.family &&
        variant.name.transform === name.transform &&
        variant.name.seed === name.seed);
    const promptIn = (variant) => variant?.problems.get(problem)?.prompt ?? '';
    return [promptIn(own ?? dataset.variants[0]), promptIn(perturbed)];
}

;// CONCATENATED MODULE: ./src/evaluate/shard-places.ts

/** The places of a shard's results in the whole, for joining it with the other shards. */
function sliceOf({ problems, references }, { config, dataset }, firstError) {
    const ids = [...dataset.variants[0].problems.keys()];
    const placeOf = new Map(ids.map((id, place) => [id, place]));
    const prompts = new Map((0,prompt_name/* promptsOf */.jl)(dataset).map(({ name, problem }, place) => [(0,prompt_name/* promptKey */.uZ)(problem.id, name), place]));
    const placesOf = (all) => all.map((each) => prompts.get((0,prompt_name/* promptKey */.uZ)(each.problem, each)) ?? 0);
    const { failed = [], faultyTests } = references ?? {};
    return {
        of: ids.length,
        places: problems.map(({ id }) => placeOf.get(id) ?? 0),
        failedPlaces: placesOf(failed),
        ...(faultyTests === undefined ? {} : { faultyPlaces: placesOf(faultyTests) }),
        maxErrors: config['max-errors'],
        firstError,
    };
}

// EXTERNAL MODULE: ./src/score/score.ts
var score = __webpack_require__(35020);
;// CONCATENATED MODULE: ./src/tasks/suite-results.ts






/**
 * Score a suite: its part of results.json before it is compared with a baseline.
 * @param shard the run's shard, whose results carry their places in the whole; null for a whole run
 */
function suiteResults({ suite, causes, timings: _timings, ...evaluation }, { places, firstError }, shard) {
    const { config, dataset, toolchain } = suite;
    const written = places.get(config.name);
    const problems = evaluation.problems.map((problem) => {
        const place = written?.get(problem.id);
        return place === undefined ? problem : { ...problem, place };
    });
    const results = {
        name: config.name,
        language: (0,suite_language/* languageName */.cL)(config.language),
        ...(config.arm === undefined ? {} : { arm: config.arm }),
        ...(toolchain === null ? {} : { toolchain: toolchain.version }),
        settings: (0,settings/* settingsOf */.f)(config, suite.tools),
        ...evaluation,
        ...(0,score/* score */.f)(problems, ksOf(config), (0,metrics/* furtherOf */.oH)(config)),
        problems,
        breaks: explainBreaks(problems, dataset, causes),
    };
    return shard === null ? results : { ...results, slice: sliceOf(results, suite, firstError) };
}
/** The k of a suite's metrics: from its config and from its gates. */
function ksOf({ k, gates }) {
    const gateKs = gates.flatMap(({ metric }) => (metric.k === null ? [] : [metric.k]));
    return [...new Set([...k, ...gateKs])].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/tasks/report-run.ts










/** Compare head with its base, decide the gates, and write every report. */
async function reportRun(work, head, base, context) {
    const { config, environment, event, shard, out, commentKey, stopwatch } = context;
    const { evaluations, files, isolation } = head;
    const { resolved } = base;
    const baselineMs = stopwatch.lap();
    const suites = evaluations.map((evaluation) => suiteResults(evaluation, head, shard));
    const evaluated = {
        suites,
        commit: work.head.commit,
        rules: (0,settings/* runRulesOf */.a)(config),
        errors: errorsOf(head),
        isolation,
        timings: {
            totalMs: stopwatch.total(),
            readMs: work.readMs,
            isolationMs: head.isolationMs,
            referencesMs: totalOf(evaluations, 'referencesMs'),
            samplesMs: totalOf(evaluations, 'samplesMs'),
            baselineMs,
            programs: head.programs,
            rerun: base.rerun,
            notRerun: base.notRerun,
        },
        ...(shard === null ? {} : { shard }),
    };
    const outcome = (0,conclude/* conclude */.E)(evaluated, (0,schema/* gatesIn */.W)(config), resolved, {
        notice: isolation.notice ?? '',
        repeat: (0,repeat/* repeatCommand */.p)(config, resolved, shard, environment, context.baseline),
        host: (0,this_host/* hostOf */.w)(environment),
        causes: new Map(evaluations.map(({ suite, causes }) => [suite.config.name, causes])),
        isPullRequest: event?.pullRequest != null && (0,plan_baseline.isAgainstOwnBase)(work.plan, resolved),
    });
    const baseline = shard === null ? resolved : null;
    return (0,leave_files/* leaveFiles */.b)(outcome, { out, commentKey, baseline, ...files });
}
function totalOf(evaluations, step) {
    return evaluations.reduce((sum, { timings }) => sum + timings[step], 0);
}
/** The reasons not to trust the run: more than allowed could not be judged or got no answer. */
function errorsOf({ evaluations, firstError }) {
    return evaluations.flatMap((evaluation) => {
        const { config } = evaluation.suite;
        const { error = 0 } = evaluation.verdicts;
        const { name, 'max-errors': allowed } = config;
        const why = firstError ?? 'no reason known';
        return [
            ...(error > allowed
                ? [`${name}: ${(0,numbers/* plural */.LS)(error, 'program')} could not be judged, ${allowed} allowed (${why})`]
                : []),
            ...(0,suite_errors/* suiteErrors */.k)(name, evaluation, allowed),
        ];
    });
}

;// CONCATENATED MODULE: ./src/tasks/run-steps.ts
/** The steps of a run in their order. They are loaded as one while the sandbox starts. */






/***/ })

};
