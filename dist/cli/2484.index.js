export const id = 2484;
export const ids = [2484];
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
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   j1: () => (/* binding */ commonAncestor),
/* harmony export */   q$: () => (/* binding */ ensureCommit)
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


/***/ })

};
