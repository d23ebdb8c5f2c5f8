export const id = 4252;
export const ids = [4252];
export const modules = {

/***/ 76212:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ textAt),
/* harmony export */   U: () => (/* binding */ withFileOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82005);
/* harmony import */ var _system_temporary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19538);




/** A longer chain of links is taken for a circle. */
const MOST_LINKS = 5;
/** Read a file of a commit. Links are followed. Null means that the commit has no such file. */
async function textAt(repository, commit, path, links = 0) {
    const args = ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', path];
    const listed = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(repository, ...args);
    if (listed === '' || links > MOST_LINKS)
        return null;
    if (listed.startsWith('040000 '))
        return null;
    const text = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(repository, 'cat-file', 'blob', `${commit}:${path}`);
    if (!listed.startsWith('120000 '))
        return text;
    const target = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(path), text);
    return textAt(repository, commit, target, links + 1);
}
/**
 * Read a file of a commit, or the `results.json` of a folder, through a temporary copy. Nothing is
 * checked out, and the copy is removed afterwards.
 * @param path from the repository's top
 * @returns the result of `read`; null if the commit has no such file
 */
async function withFileOf(repository, commit, path, read) {
    const name = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path);
    const inFolder = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.join(name, 'results.json');
    for (const each of [name, inFolder]) {
        const text = await textAt(repository, commit, each);
        if (text === null)
            continue;
        const folder = (0,_system_temporary_js__WEBPACK_IMPORTED_MODULE_3__/* .temporaryFolder */ .y)();
        try {
            const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder.path, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(each));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), { recursive: true });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(file, text);
            return read(file);
        }
        finally {
            folder.remove();
        }
    }
    return null;
}


/***/ }),

/***/ 64252:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromFile: () => (/* binding */ fromFile),
  isAgainstOwnBase: () => (/* binding */ isAgainstOwnBase),
  planBaseline: () => (/* binding */ planBaseline),
  readNamed: () => (/* binding */ readNamed)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/find-files.ts + 2 modules
var find_files = __webpack_require__(88983);
// EXTERNAL MODULE: ./src/config/start-notes.ts
var start_notes = __webpack_require__(54718);
// EXTERNAL MODULE: ./src/records/baseline-source.ts
var baseline_source = __webpack_require__(35581);
// EXTERNAL MODULE: ./src/results/file-names.ts
var file_names = __webpack_require__(89711);
// EXTERNAL MODULE: ./src/results/kept-base.ts
var kept_base = __webpack_require__(39440);
// EXTERNAL MODULE: ./src/results/read-results.ts
var read_results = __webpack_require__(70175);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/text/commit.ts
var text_commit = __webpack_require__(63702);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(82005);
;// CONCATENATED MODULE: ./src/baseline/merge-base.ts




/**
 * The history that a shallow clone fetches, in steps. Git reads the last number as "everything".
 */
const DEPTHS = [50, 500, 0x7fffffff];
/**
 * Find the commit at which a branch left another one: their best common ancestor. The clone fetches
 * the other branch, its known commit and the history between them if it lacks them.
 */
async function mergeBaseOf(fork) {
    const { repository, branch, known } = fork;
    const ways = [
        ...(branch === null
            ? []
            : [{ local: `refs/remotes/origin/${branch}`, there: `refs/heads/${branch}` }]),
        // The branch may be gone or have another name in a fork. Then the event's commit is the second
        // choice.
        ...(known === null ? [] : [{ local: known, there: known }]),
    ];
    let why = 'the event names no base branch';
    for (const [index, way] of ways.entries()) {
        try {
            const commit = await bestBy(fork, way);
            if (commit !== null)
                return { commit, isSure: await has(repository, known) };
            why = 'the two branches have no commit in common';
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            if (index === 0)
                why = error.message;
        }
    }
    return { none: why };
}
/** True if the clone has the commit. Also true if no commit is given. */
async function has(repository, commit) {
    return commit === null || (await (0,git/* commitOf */.D3)(repository, commit)) !== null;
}
async function bestBy(fork, { local, there }) {
    const { repository, known } = fork;
    const shallow = await (0,git/* isShallow */.fE)(repository);
    const tip = await (0,git/* commitOf */.D3)(repository, local);
    const found = tip === null ? null : await bestOf(fork, tip, shallow);
    // A full clone needs nothing from the host, and a shallow one may have enough.
    const isEnough = found !== null || (tip !== null && !shallow);
    if (isEnough && (await has(repository, known)))
        return found;
    try {
        return await fetched(fork, there, shallow);
    }
    catch (error) {
        if (!isEnough || !(error instanceof errors/* UserError */.yo))
            throw error;
        return found;
    }
}
async function fetched(fork, other, shallow) {
    const { repository, head, known } = fork;
    const wanted = [other, ...(shallow ? [head] : [])];
    // A fork's branch of that name may be behind. The fork's host still has the event's commit.
    let lacking = known === null || (await has(repository, known)) ? [] : [known];
    for (const depth of shallow ? DEPTHS : [1]) {
        try {
            await (0,git/* fetch */.hd)(repository, depth, ...wanted, ...lacking);
        }
        catch (error) {
            if (lacking.length === 0 || !(error instanceof errors/* UserError */.yo))
                throw error;
            lacking = [];
            await (0,git/* fetch */.hd)(repository, depth, ...wanted);
        }
        const tip = await (0,git/* commitOf */.D3)(repository, 'FETCH_HEAD');
        const found = tip === null ? null : await bestOf(fork, tip, shallow);
        if (found !== null)
            return found;
    }
    return null;
}
/** The best common ancestor. Null if there is none, or if missing history may hide a better one. */
async function bestOf(fork, tip, shallow) {
    const { repository, head, known } = fork;
    // The fork's own branch may be behind the event's commit, so both count.
    const isKnown = known !== null && (await has(repository, known));
    const tips = isKnown ? [tip, known] : [tip];
    const base = await (0,git/* commonAncestor */.j1)(repository, head, ...tips);
    if (base === null || !shallow)
        return base;
    const cut = await cutOff(repository);
    const between = await (0,git/* git */.$Y)(repository, 'rev-list', head, ...tips, `^${base}`);
    return between.split('\n').some((commit) => cut.has(commit)) ? null : base;
}
/** The commits of a shallow clone that lack their parents. */
async function cutOff(repository) {
    const file = (0,external_node_path_.resolve)(repository, await (0,git/* git */.$Y)(repository, 'rev-parse', '--git-path', 'shallow'));
    if (!(0,external_node_fs_.existsSync)(file))
        return new Set();
    return new Set((0,external_node_fs_.readFileSync)(file, 'utf8').split('\n'));
}

;// CONCATENATED MODULE: ./src/baseline/base-commit.ts



const NO_COMMIT = /^0+$/;
/**
 * The commit that an event should be compared with. Pull request: the first parent of GitHub's
 * merge commit, or the commit where it left its base branch. Merge queue: the group's base. Push:
 * the previous commit of the branch. Scheduled or manual run: the commit before this one.
 * @param repository the folder git runs in
 * @param head the checked-out commit
 */
async function baseCommitOf(event, repository, head) {
    if (event === null)
        return none('use --baseline COMMIT, for example --baseline main');
    const { name, pullRequest } = event;
    if (pullRequest !== null && name !== 'pull_request_target') {
        // The event's base gets out of date, and without git nobody can check it. So it is not used.
        if (head.commit === null)
            return none(head.why);
        return baseOfPull(event, pullRequest, repository, head.commit);
    }
    switch (name) {
        case 'merge_group':
            return given(event.mergeGroupBaseSha) ?? before(event, repository, head);
        case 'push': {
            if (event.before === undefined)
                return before(event, repository, head);
            if (!NO_COMMIT.test(event.before))
                return { commit: event.before, warnings: [] };
            const [, tag] = /^refs\/tags\/(.+)$/.exec(event.ref) ?? [];
            return none(tag === undefined
                ? 'this push created the branch'
                : `this push created the tag ${tag}, so there is no commit before it`);
        }
        case 'schedule':
        case 'workflow_dispatch':
            return before(event, repository, head);
        default:
            return none(`the event ${name} has no base commit`);
    }
}
const none = (why) => ({ none: why, warnings: [] });
function given(commit) {
    return commit === undefined || NO_COMMIT.test(commit) ? null : { commit, warnings: [] };
}
/** The parent of the checked-out commit, used if the event names no base. */
async function before({ missing }, repository, head) {
    if (head.commit === null)
        return none(head.why);
    const [parent] = await (0,git/* parentsOf */.fY)(repository, head.commit);
    if (parent === undefined)
        return none('this is the first commit of its branch');
    const [field] = missing;
    if (field === undefined)
        return { commit: parent, warnings: [] };
    const warning = `The event lacks ${field}: the base is ${base_commit_short(parent)}, the commit before the one that is checked out.`;
    return { commit: parent, warnings: [warning] };
}
async function baseOfPull(event, pull, repository, head) {
    const merged = await baseOfMerge(event, pull, repository, head);
    if (merged !== null)
        return { commit: merged, warnings: [] };
    const warnings = [];
    if (pull.headSha !== null && pull.headSha !== head) {
        warnings.push(`The checked-out commit (${base_commit_short(head)}) is neither the head of the pull request (${base_commit_short(pull.headSha)}) nor GitHub's merge of it. Leave out "ref" at the checkout, or name one of the two.`);
    }
    const { baseRef: branch, baseSha: known } = pull;
    const fork = await mergeBaseOf({ repository, head, branch, known });
    if ('commit' in fork) {
        if (fork.commit === head) {
            warnings.push(`${base_commit_short(head)} is part of the base branch: there is nothing to compare.`);
        }
        if (!fork.isSure && known !== null) {
            warnings.push(`The event's base (${base_commit_short(known)}) is neither in the clone nor at its remote "origin", which may be a fork. Changes that others have merged meanwhile may count as this pull request's own. Check out the repository of the base to avoid that.`);
        }
        return { commit: fork.commit, warnings };
    }
    const why = `The commit where this pull request left its base branch is not known: ${fork.none.replace(/\.$/, '')}.`;
    if (known === null)
        return { none: `${why} The event names no base commit.`, warnings };
    const believed = `${why} It is compared with ${base_commit_short(known)}, the event's base. Changes that others have merged since may count as its own. Add "fetch-depth: 0" to the checkout step to avoid that.`;
    return { commit: known, warnings: [...warnings, believed] };
}
/** The first parent, if the checked-out commit is GitHub's merge of this pull request. */
async function baseOfMerge({ name, sha }, { number, headSha }, repository, head) {
    // The pull request's own head may be a merge, but it is not GitHub's merge.
    if (head === headSha)
        return null;
    const [base, merged, ...more] = await (0,git/* parentsOf */.fY)(repository, head);
    if (base === undefined || merged === undefined || more.length > 0)
        return null;
    // Also accept a newer merge than the event's: the base has moved on, but the head is the same.
    if (merged === headSha)
        return base;
    if (headSha !== null && name === 'pull_request' && head === sha)
        return base;
    const ref = number === null ? null : `refs/remotes/pull/${number}/merge`;
    return ref !== null && (await (0,git/* commitOf */.D3)(repository, ref)) === head ? base : null;
}
function base_commit_short(commit) {
    return (0,text_commit/* shortCommit */.A)(commit);
}

// EXTERNAL MODULE: ./src/baseline/commit-files.ts
var commit_files = __webpack_require__(76212);
;// CONCATENATED MODULE: ./src/baseline/named-commit.ts



/** Names that are safe to send to a host: branches, tags and commits, but no git options. */
const FETCHABLE = /^\w[\w./+@-]*$/;
/** True if a name can only be a path: no part of a branch's name begins with a dot. */
function isWrittenAsPath(name) {
    return /^\/|(?:^|\/)\.|\.json$/.test(name);
}
/**
 * The commit for a name that a user gave: a hash, a branch, a tag or git's own notation (`HEAD~1`).
 * In a workflow a missing commit is fetched from the host, because nobody is there to do it.
 * @throws UserError with the reason if there is none
 */
async function namedCommit(repository, name) {
    try {
        return await find(repository, name);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const isPath = name !== '' && (0,external_node_fs_.existsSync)(name);
        const hint = isPath ? `; write "./${name}" for the file or folder in this checkout` : '';
        throw new errors/* UserError */.yo(`baseline "${name}": ${(0,errors/* messageOf */.bD)(error)}${hint}`, { cause: error });
    }
}
async function find(repository, name) {
    for (const each of name === '' ? [] : [name, `refs/remotes/origin/${name}`]) {
        const commit = await (0,git/* commitOf */.D3)(repository, each);
        if (commit !== null)
            return commit;
    }
    const shallow = await (0,git/* isShallow */.fE)(repository);
    if (/[~^]/.test(name) && shallow) {
        throw new errors/* UserError */.yo('this clone is shallow, and its history ends before that commit: add "fetch-depth: 0" to the checkout step, or run "git fetch --unshallow"');
    }
    const nowhere = 'there is no such file, folder, branch, tag or commit';
    if (process.env.GITHUB_ACTIONS !== 'true' || !FETCHABLE.test(name)) {
        const isCut = shallow && git/* COMMIT */.cJ.test(name);
        throw new errors/* UserError */.yo(isCut ? `${nowhere} in this shallow clone: run "git fetch" first` : nowhere);
    }
    try {
        await (0,git/* fetch */.hd)(repository, 1, name);
    }
    catch (error) {
        throw new errors/* UserError */.yo(`${nowhere} (${(0,errors/* messageOf */.bD)(error)})`, { cause: error });
    }
    const commit = await (0,git/* commitOf */.D3)(repository, 'FETCH_HEAD');
    if (commit === null)
        throw new errors/* UserError */.yo(nowhere);
    return commit;
}

// EXTERNAL MODULE: ./src/baseline/read-rules.ts
var read_rules = __webpack_require__(66181);
// EXTERNAL MODULE: ./src/system/git-process.ts
var git_process = __webpack_require__(8017);
;// CONCATENATED MODULE: ./src/baseline/tracked.ts




/** True if a file or folder, or the target of a link, is part of the checked-out commit. */
async function isTracked(path) {
    for (const place of [(0,paths/* realPlace */.oD)(path), (0,paths/* realPath */.Ye)(path)]) {
        const repository = (0,paths/* findRepository */.W1)(place);
        if (repository !== null && (await hasIn(repository, place)))
            return true;
    }
    return false;
}
async function hasIn(repository, path) {
    const name = (0,external_node_path_.relative)(repository, path) || '.';
    try {
        return (await (0,git/* git */.$Y)(repository, '--literal-pathspecs', 'ls-files', '-z', '--', name)) !== '';
    }
    catch (error) {
        // A folder outside of any repository is not part of a commit.
        if (error instanceof git_process/* GitError */.X && error.trouble !== 'failed')
            return false;
        throw error;
    }
}

;// CONCATENATED MODULE: ./src/baseline/plan-baseline.ts
















/**
 * Decide the source of the baseline, as the config or the command line asks.
 * @param requested results, the name of a commit, or `none`, from the command line or the
 * action's input; undefined if they name nothing
 * @throws UserError if a named baseline is missing or not valid
 */
async function planBaseline(config, requested, context) {
    const { event, head } = context;
    if (event?.pullRequest == null && event?.name !== 'merge_group') {
        const boundBy = event === null ? 'baseline' : 'nobody';
        const named = await namedSource(config, requested, context);
        return named === null
            ? { ...(await eventPlan(config, context)), boundBy }
            : { source: named, warnings: [], boundBy };
    }
    const base = await baseCommitOf(event, config.repository, head);
    if ('none' in base) {
        const named = await namedSource(config, requested, context);
        const source = named ?? { none: base.none, notes: [] };
        return { source, warnings: named === null ? base.warnings : [], boundBy: 'nobody' };
    }
    // The base may bind a change, even if the change is compared with other results.
    const boundBy = { commit: base.commit };
    const bound = requested === undefined ? await boundBaseline(config, base.commit) : null;
    const own = bound === null ? config : { ...config, baseline: bound };
    const named = bound === null || !isFile(bound)
        ? await namedSource(own, requested, context)
        : await fileOfBase(config, bound, base.commit);
    const source = named ?? wantedOf(own, base.commit, context);
    const isOther = bound !== null && bound !== config.baseline;
    const warnings = [
        ...(named === null ? base.warnings : []),
        ...(isOther ? [notUsed(config, base.commit, bound)] : []),
    ];
    return { source, warnings, boundBy };
}
/**
 * The `baseline` of the base's config, if that config binds a change. Otherwise head could avoid
 * the gates with `none` or with results of its own making. Null if head's own setting counts.
 */
async function boundBaseline(config, commit) {
    // The default compares with the base or a commit before it, so head cannot choose the results.
    if (config.baseline === 'auto')
        return null;
    const { rules, baseline } = await (0,read_rules/* readRules */.K)(config, commit);
    return rules?.gatesFrom === 'base' ? baseline : null;
}
/**
 * The results file that the base's config names, read from the base: head could have changed it.
 */
async function fileOfBase(config, bound, commit) {
    const file = bound.slice(FILE.length);
    const { repository } = config;
    const none = (why) => ({ none: `the base's ${file}: ${why}`, notes: [] });
    const inside = (0,find_files/* startsInside */.OC)(config, file);
    if (inside.length === 0)
        return none('leads outside the repository');
    try {
        for (const start of inside) {
            const path = external_node_path_.posix.join((0,external_node_path_.relative)(repository, start), file);
            const found = await (0,commit_files/* withFileOf */.U)(repository, commit, path, fromFile);
            if (found !== null)
                return found;
        }
        return none('there is no such file');
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return none(error.faults[0]?.message ?? error.message);
    }
}
const FILE = 'file:';
function isFile(baseline) {
    return baseline.startsWith(FILE);
}
function notUsed({ baseline }, commit, bound) {
    return `The base (${(0,text_commit/* shortCommit */.A)(commit)}) has "gates-from: base", so its "baseline: ${bound}" counts in place of this config's "baseline: ${baseline}".`;
}
/**
 * Find the source that the command line, the input or the config names. Null if the event decides.
 */
async function namedSource(config, requested, { canRead }) {
    if (typeof requested === 'object')
        return requested;
    if (requested === 'none' || (requested === undefined && config.baseline === 'none')) {
        return { none: 'it is switched off (none)', notes: [] };
    }
    if (requested !== undefined) {
        const commit = await namedCommit(config.repository, requested);
        const ways = waysOf(config, canRead).filter((way) => way !== 'ancestor');
        return { commit, ways: canRead ? ways : ['rerun'], isRequired: true };
    }
    if (!isFile(config.baseline))
        return null;
    return ownFile(config, config.baseline.slice(FILE.length));
}
/** The results file that the config names. */
function ownFile(config, file) {
    const fail = (why) => {
        const place = config.placeOf(['baseline']);
        throw new errors/* UserError */.yo([{ place, message: `baseline: ${why}` }]);
    };
    const inside = (0,find_files/* startsInside */.OC)(config, file);
    const start = inside.find((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(each, file)));
    if (inside.length === 0)
        return fail(`"${file}" leads outside the repository`);
    if (start === undefined)
        return fail(`nothing is at "${file}"${(0,find_files/* whyNothing */.wM)(config, file, inside)}`);
    const path = (0,external_node_path_.resolve)(start, file);
    if (!(0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(path), config.repository)) {
        return fail(`"${file}" leads outside the repository`);
    }
    const notes = new start_notes/* StartNotes */.C(config);
    notes.add(file, start, [{ path, captures: {} }]);
    const found = fromFile(path);
    return { ...found, notes: [...found.notes, ...notes.lines] };
}
async function eventPlan(config, context) {
    const { event, head } = context;
    const { warnings, ...base } = await baseCommitOf(event, config.repository, head);
    if ('none' in base)
        return { source: { none: base.none, notes: [] }, warnings };
    return { source: wantedOf(config, base.commit, context), warnings };
}
function wantedOf(config, commit, { canRead }) {
    return { commit, ways: waysOf(config, canRead), isRequired: config.baseline === 'rerun' };
}
function waysOf({ baseline }, canRead) {
    return (0,baseline_source/* waysFor */.YT)(baseline === 'auto' && !canRead ? 'rerun' : baseline);
}
/**
 * True if a change is compared with the commit it starts from. All differences are then the
 * change's own.
 */
function isAgainstOwnBase({ boundBy }, resolved) {
    if (typeof boundBy === 'string' || 'none' in resolved)
        return false;
    return resolved.baseline.origin.commit === boundBy.commit;
}
/**
 * A baseline that a user names: the results in a file or folder, otherwise the name of a commit. A
 * file or folder of the checked-out commit must be written as a path. Otherwise a change could add
 * a folder with a branch's name and be compared with results of its own making.
 */
async function readNamed(name) {
    if (name === 'none' || !(0,external_node_fs_.existsSync)(name))
        return name;
    return isWrittenAsPath(name) || !(await isTracked(name)) ? fromFile(name) : name;
}
/**
 * The results of a finished run as a baseline, or the baseline of another run (baseline.json).
 * @param path a results.json, its folder, or a baseline.json
 * @throws UserError if it is none of these
 */
function fromFile(path) {
    if ((0,external_node_path_.basename)(path) === file_names/* FILES */.c.baseline)
        return (0,kept_base/* readKeptBase */.uS)(path);
    const results = (0,read_results/* readResults */.x8)(path);
    if (results.shard !== undefined) {
        throw new errors/* UserError */.yo(`${path} has one shard of a run: merge all shards first`);
    }
    const origin = { source: 'file', commit: results.commit, distance: null };
    return { baseline: (0,read_results/* fromResults */.Nm)(results, origin), notes: [] };
}


/***/ }),

/***/ 66181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _config_default_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98910);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19161);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54661);
/* harmony import */ var _gate_gate_config_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46707);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76578);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82005);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69145);
/* harmony import */ var _text_commit_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(63702);
/* harmony import */ var _commit_files_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(76212);









/**
 * Read a commit's rules for changes from its config, without a checkout. It is needed if the
 * commit's results do not contain them.
 * @param config head's: the commit's is read from the same place
 */
async function readRules(config, commit) {
    const { repository } = config;
    try {
        await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_5__/* .ensureCommit */ .q$)(repository, commit);
        const found = await firstAt(config, commit);
        if (found === null)
            return { rules: null, baseline: null, warning: null };
        const { data: base } = (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(found.text, found.path);
        const gates = base.suites.map(({ name, gates }) => [name, gates.map(_gate_gate_config_js__WEBPACK_IMPORTED_MODULE_3__/* .ruleOf */ .Y)]);
        const rules = { ...(0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .runRulesOf */ .a)(base), gates: new Map(gates) };
        return { rules, baseline: base.baseline, warning: null };
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo))
            throw error;
        const [why = ''] = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).split('\n');
        const warning = `The config of the base (${(0,_text_commit_js__WEBPACK_IMPORTED_MODULE_8__/* .shortCommit */ .A)(commit)}) cannot be read, so its gates may not bind (gates-from): ${why}`;
        return { rules: null, baseline: null, warning };
    }
}
/** The text and path of the commit's config; null if it has none. */
async function firstAt({ file, repository }, commit) {
    for (const place of (0,_config_default_config_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAtBase */ .r9)(file)) {
        const path = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .pathInRepository */ .zB)(place, repository);
        const text = await (0,_commit_files_js__WEBPACK_IMPORTED_MODULE_7__/* .textAt */ .$)(repository, commit, path);
        if (text !== null)
            return { text, path };
    }
    return null;
}


/***/ }),

/***/ 54661:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ runRulesOf),
/* harmony export */   f: () => (/* binding */ settingsOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _mutate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26554);
/* harmony import */ var _perturb_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68854);



/**
 * The settings of a suite, for comparing its measure with another's.
 * @param tools the commands of its metrics
 */
function settingsOf(suite, tools) {
    const { k, grading, extract, tolerance, repeat } = suite;
    const lists = [...suite['list-columns']].sort();
    const mutants = (0,_mutate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .mostMutants */ .O)(suite);
    return {
        language: languageKey(suite.language),
        k: [...k].sort((a, b) => a - b),
        grading,
        extract,
        'list-columns': lists.length === 0 ? null : lists,
        cluster: suite.cluster ?? null,
        tags: suite.tags ?? null,
        'reference-check': suite['reference-check'],
        'max-errors': suite['max-errors'],
        tolerance,
        preamble: preambleKey(suite.preamble),
        repeat,
        perturb: perturbKey(suite.perturb),
        arm: suite.arm?.name ?? null,
        metrics: tools.length === 0 ? null : tools.map(toolKey).join('; '),
        // Mutants change no other value, so a suite that begins to have them is measured as before.
        ...(mutants === null ? {} : { mutate: mutants }),
    };
}
/** A config's rules for deciding the whole run. */
function runRulesOf(config) {
    const { isolation } = config;
    return {
        gatesConfidence: config['gates-confidence'],
        gatesFrom: config['gates-from'],
        requireBaseline: config['require-baseline'],
        isolation,
    };
}
/** The transforms of a suite that perturbs its problems, their seeds and intensities. */
function perturbKey(perturb) {
    if (perturb === undefined)
        return null;
    const families = [...(0,_perturb_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedTransforms */ .rk)(perturb)].map(([family, names]) => `${family} (${names.join(', ')})`);
    return `${families.join('; ')}; seeds ${perturb.seeds}; intensity ${perturb.intensity.join(', ')}`;
}
function toolKey({ label, program }) {
    return `${label} (${program.id.slice(0, 8)})`;
}
function preambleKey(code) {
    if (code === '')
        return null;
    const lines = code.trimEnd().split('\n').length;
    return `${lines} ${lines === 1 ? 'line' : 'lines'} (${hashOf(code)})`;
}
/** Name a suite's language. A language that the config describes gets a hash of how its programs run. */
function languageKey(value) {
    if (typeof value === 'string')
        return value;
    const { name: called, install: _install, ...how } = value;
    return `${called} (${hashOf(JSON.stringify(how))})`;
}
function hashOf(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
}


/***/ }),

/***/ 39440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ keptBaseSchema),
/* harmony export */   pK: () => (/* binding */ keepBase),
/* harmony export */   uS: () => (/* binding */ readKeptBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _records_decision_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38791);
/* harmony import */ var _records_problem_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25824);
/* harmony import */ var _records_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98088);
/* harmony import */ var _system_write_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64384);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89711);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79341);
/* harmony import */ var _read_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70175);








const { suites, baseline: origin, isolation, baselineNotes, history, rules, tool, warnings, } = _records_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsSchema */ .sy.shape;
const kept = {
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(_records_results_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$),
    notes: baselineNotes.unwrap(),
    warnings,
    /**
     * The base's rules for judging changes. Null: none apply. Absent: its own rules and its suites'
     * gates apply.
     */
    rules: rules
        .unwrap()
        .extend({ gates: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(500), zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_records_decision_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRule */ .Og)) })
        .nullable()
        .optional(),
};
/**
 * baseline.json: the base of a comparison, or the reason why there was none. It is enough to
 * compare the run again.
 */
const keptBaseSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        ...kept,
        origin: origin.unwrap(),
        ownRules: rules,
        tool: tool.optional(),
        isolation: isolation.optional(),
        history,
        suites: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(suites.element.extend({ gates: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_records_decision_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRule */ .Og).optional() }).pick({
            name: true,
            datasetHash: true,
            limits: true,
            gradings: true,
            toolchain: true,
            settings: true,
            generated: true,
            metadata: true,
            gates: true,
            problems: true,
        }))
            .min(1)
            .superRefine((0,_records_problem_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unique */ .Am)(({ name }) => name)),
    }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ ...kept, none: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(2000) }),
]);
/**
 * Write the base's side of a comparison beside its results.
 * @param folder an existing folder
 */
function keepBase(folder, resolved) {
    const document = {
        schemaVersion: _records_results_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$,
        notes: [...resolved.notes],
        warnings: resolved.warnings?.slice(0, _records_results_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_WARNINGS */ .oo),
        rules: resolved.rules && {
            ...resolved.rules,
            gates: Object.fromEntries(resolved.rules.gates),
        },
        ...('none' in resolved
            ? { none: resolved.none.slice(0, 2000) }
            : {
                origin: resolved.baseline.origin,
                ownRules: resolved.baseline.rules,
                tool: resolved.baseline.tool,
                isolation: resolved.baseline.isolation,
                history: resolved.baseline.history,
                suites: [...resolved.baseline.suites].map(([name, suite]) => ({ ...suite, name })),
            }),
    };
    (0,_system_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(folder, _file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c.baseline, `${JSON.stringify(keptBaseSchema.parse(document))}\n`);
}
/**
 * Read the base of a comparison from a baseline.json. It is untrusted: bounded in size and
 * validated.
 * @throws UserError if the file is not a baseline.json
 */
function readKeptBase(path) {
    const { notes, warnings = [], rules, ...found } = (0,_read_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readDocument */ .u0)(path, _file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c.baseline, (text) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDocument */ .Tp)(keptBaseSchema, _file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c.baseline, text));
    const shared = {
        notes,
        warnings,
        ...(rules === undefined
            ? {}
            : { rules: rules && { ...rules, gates: new Map(Object.entries(rules.gates)) } }),
    };
    if ('none' in found)
        return { none: found.none, ...shared };
    const { origin, ownRules, tool: made, isolation, history, suites } = found;
    const byName = new Map(suites.map((suite) => [suite.name, suite]));
    return {
        baseline: {
            origin,
            suites: byName,
            rules: ownRules,
            ...(made === undefined ? {} : { tool: made }),
            ...(isolation === undefined ? {} : { isolation }),
            ...(history === undefined ? {} : { history }),
        },
        ...shared,
    };
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


/***/ })

};
