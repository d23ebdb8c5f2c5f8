export const id = 345;
export const ids = [345];
export const modules = {

/***/ 76345:
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
// EXTERNAL MODULE: ./src/report/files.ts
var files = __webpack_require__(50561);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(82005);
;// CONCATENATED MODULE: ./src/baseline/merge-base.ts




/** How much history a shallow clone fetches, step by step; git takes the last for all of it. */
const DEPTHS = [50, 500, 0x7fffffff];
/**
 * The commit at which a branch left another one: their best common ancestor. A clone that lacks the
 * other branch, what is known of it, or the history between them, fetches it.
 */
async function mergeBaseOf(fork) {
    const { repository, branch, known } = fork;
    const ways = [
        ...(branch === null
            ? []
            : [{ local: `refs/remotes/origin/${branch}`, there: `refs/heads/${branch}` }]),
        // The branch may be gone, or have another name at a fork: what the event knows of it is left.
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
/** Whether a clone has a commit, if there is one to have. */
async function has(repository, commit) {
    return commit === null || (await (0,git/* commitOf */.D3)(repository, commit)) !== null;
}
async function bestBy(fork, { local, there }) {
    const { repository, known } = fork;
    const shallow = await (0,git/* isShallow */.fE)(repository);
    const tip = await (0,git/* commitOf */.D3)(repository, local);
    const found = tip === null ? null : await bestOf(fork, tip, shallow);
    // A clone of all history has nothing to learn from the host, a shallow one may have enough.
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
    // A fork's branch of that name may be behind. Its host has what the event knows all the same.
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
/** Their best common ancestor; null where there is none, or history that is cut off may hide a better one. */
async function bestOf(fork, tip, shallow) {
    const { repository, head, known } = fork;
    // The host's branch may be a fork's own, which is behind what the event knows of the base.
    const isKnown = known !== null && (await has(repository, known));
    const tips = isKnown ? [tip, known] : [tip];
    const base = await (0,git/* commonAncestor */.j1)(repository, head, ...tips);
    if (base === null || !shallow)
        return base;
    const cut = await cutOff(repository);
    const between = await (0,git/* git */.$Y)(repository, 'rev-list', head, ...tips, `^${base}`);
    return between.split('\n').some((commit) => cut.has(commit)) ? null : base;
}
/** The commits of a shallow clone whose parents it lacks. */
async function cutOff(repository) {
    const file = (0,external_node_path_.resolve)(repository, await (0,git/* git */.$Y)(repository, 'rev-parse', '--git-path', 'shallow'));
    if (!(0,external_node_fs_.existsSync)(file))
        return new Set();
    return new Set((0,external_node_fs_.readFileSync)(file, 'utf8').split('\n'));
}

;// CONCATENATED MODULE: ./src/baseline/commit.ts


const NO_COMMIT = /^0+$/;
/**
 * Which commit an event asks to compare with: for a pull request the first parent of GitHub's merge
 * commit, or where the pull request left its base branch; in a merge queue the group's base, on a
 * push what the branch was before, by the clock or by hand the commit before this one.
 * @param repository the folder git runs in
 * @param head what is checked out there
 */
async function baseCommitOf(event, repository, head) {
    if (event === null)
        return none('there is no event to compare with; name a commit with --baseline');
    const { name, pullRequest } = event;
    if (pullRequest !== null && name !== 'pull_request_target') {
        // The event's base goes stale. Without git nobody can check it, so it is not used.
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
                ? 'this push made the branch'
                : `this push made the tag ${tag}: like a push that made the branch, it has nothing before it`);
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
/** The commit before the one that is checked out, where the event says no other. */
async function before({ missing }, repository, head) {
    if (head.commit === null)
        return none(head.why);
    const [parent] = await (0,git/* parentsOf */.fY)(repository, head.commit);
    if (parent === undefined)
        return none('this is the first commit of its branch');
    const [field] = missing;
    if (field === undefined)
        return { commit: parent, warnings: [] };
    const warning = `The event lacks ${field}: the base is ${commit_short(parent)}, the commit before the one that is checked out.`;
    return { commit: parent, warnings: [warning] };
}
async function baseOfPull(event, pull, repository, head) {
    const merged = await baseOfMerge(event, pull, repository, head);
    if (merged !== null)
        return { commit: merged, warnings: [] };
    const warnings = [];
    if (pull.headSha !== null && pull.headSha !== head) {
        warnings.push(`The checked-out commit (${commit_short(head)}) is neither the head of the pull request (${commit_short(pull.headSha)}) nor GitHub's merge of it. Leave out "ref" at the checkout, or name one of the two.`);
    }
    const { baseRef: branch, baseSha: known } = pull;
    const fork = await mergeBaseOf({ repository, head, branch, known });
    if ('commit' in fork) {
        if (fork.commit === head) {
            warnings.push(`${commit_short(head)} is part of the base branch: there is nothing to compare.`);
        }
        if (!fork.isSure && known !== null) {
            warnings.push(`The event's base (${commit_short(known)}) is neither in the clone nor at its remote "origin", which may be a fork. Changes that others have merged meanwhile may count as this pull request's own. Check out the repository of the base to avoid that.`);
        }
        return { commit: fork.commit, warnings };
    }
    const why = `The commit where this pull request left its base branch is not known: ${fork.none.replace(/\.$/, '')}.`;
    if (known === null)
        return { none: `${why} The event names no base commit.`, warnings };
    const believed = `${why} It is compared with ${commit_short(known)}, the event's base. Changes that others have merged since may count as its own. Add "fetch-depth: 0" to the checkout step to avoid that.`;
    return { commit: known, warnings: [...warnings, believed] };
}
/** The first parent, where a merge that GitHub made of this pull request is checked out. */
async function baseOfMerge({ name, sha }, { number, headSha }, repository, head) {
    // A head that is a merge itself is no merge of GitHub's.
    if (head === headSha)
        return null;
    const [base, merged, ...more] = await (0,git/* parentsOf */.fY)(repository, head);
    if (base === undefined || merged === undefined || more.length > 0)
        return null;
    // Also one that is newer than the event's: the base has moved on, and the head has not.
    if (merged === headSha)
        return base;
    if (headSha !== null && name === 'pull_request' && head === sha)
        return base;
    const ref = number === null ? null : `refs/remotes/pull/${number}/merge`;
    return ref !== null && (await (0,git/* commitOf */.D3)(repository, ref)) === head ? base : null;
}
function commit_short(commit) {
    return commit.slice(0, 7);
}

// EXTERNAL MODULE: ./src/baseline/commit-files.ts
var commit_files = __webpack_require__(76212);
// EXTERNAL MODULE: ./src/baseline/file.ts
var file = __webpack_require__(50385);
// EXTERNAL MODULE: ./src/baseline/kept-base.ts
var kept_base = __webpack_require__(38289);
;// CONCATENATED MODULE: ./src/baseline/named-commit.ts



/** Names that a host can be asked for: branches, tags and commits, and no option of git's. */
const FETCHABLE = /^\w[\w./+@-]*$/;
/** Whether a name can only be a file's or a folder's: no part of a branch's name begins with a dot. */
function isWrittenAsPath(name) {
    return /^\/|(?:^|\/)\.|\.json$/.test(name);
}
/**
 * The commit that somebody names: by its hash, a branch, a tag or in git's own words (`HEAD~1`). A
 * clone that lacks it asks its host where that can be done without anybody at hand, in a workflow.
 * @throws UserError that says why there is none
 */
async function namedCommit(repository, name) {
    try {
        return await find(repository, name);
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        const isPath = name !== '' && (0,external_node_fs_.existsSync)(name);
        const hint = isPath ? `; what is checked out under that name is "./${name}"` : '';
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
// EXTERNAL MODULE: ./src/baseline/resolve.ts + 3 modules
var resolve = __webpack_require__(33922);
// EXTERNAL MODULE: ./src/system/git-process.ts
var git_process = __webpack_require__(8017);
;// CONCATENATED MODULE: ./src/baseline/tracked.ts




/** Whether a file or folder, or what a link leads to, is part of the commit that is checked out. */
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
        // A folder without a repository has no commit of that name either.
        if (error instanceof git_process/* GitError */.X && error.trouble !== 'failed')
            return false;
        throw error;
    }
}

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
 * @param asked the results, or the name of a commit, or `none`, that the command line or the
 *   action's input names; undefined where they name nothing
 * @throws UserError when a baseline was named and is not there or not valid
 */
async function planBaseline(config, asked, circumstances) {
    const { event, head } = circumstances;
    if (event?.pullRequest == null && event?.name !== 'merge_group') {
        const boundBy = event === null ? 'baseline' : 'nobody';
        const said = await namedSource(config, asked, circumstances);
        return said === null
            ? { ...(await eventPlan(config, circumstances)), boundBy }
            : { source: said, warnings: [], boundBy };
    }
    const base = await baseCommitOf(event, config.repository, head);
    if ('none' in base) {
        const said = await namedSource(config, asked, circumstances);
        const source = said ?? { none: base.none, notes: [] };
        return { source, warnings: said === null ? base.warnings : [], boundBy: 'nobody' };
    }
    // Whatever a change is compared with, its base may bind it.
    const boundBy = { commit: base.commit };
    const bound = asked === undefined ? await boundBaseline(config, base.commit) : null;
    const own = bound === null ? config : { ...config, baseline: bound };
    const said = bound === null || !isFile(bound)
        ? await namedSource(own, asked, circumstances)
        : await fileOfBase(config, bound, base.commit);
    const source = said ?? wantedOf(own, base.commit, circumstances);
    const isOther = bound !== null && bound !== config.baseline;
    const warnings = [
        ...(said === null ? base.warnings : []),
        ...(isOther ? [notUsed(config, base.commit, bound)] : []),
    ];
    return { source, warnings, boundBy };
}
/**
 * The `baseline` of the base's config, if it binds a change: else `none`, or results of
 * head's own making, would be a way around its gates. Null where head's counts.
 */
async function boundBaseline(config, commit) {
    // The default finds results of that commit, or of one before it.
    if (config.baseline === 'auto')
        return null;
    const { rules, baseline } = await (0,read_rules/* readRules */.K)(config, commit);
    return rules?.gatesFrom === 'base' ? baseline : null;
}
/** The results file that the base's config names, as the base has it: head could have changed it. */
async function fileOfBase(config, bound, commit) {
    const said = bound.slice(FILE.length);
    const { repository } = config;
    const none = (why) => ({ none: `the base's ${said}: ${why}`, notes: [] });
    const inside = (0,find_files/* startsInside */.OC)(config, said);
    if (inside.length === 0)
        return none('leads outside the repository');
    try {
        for (const start of inside) {
            const path = external_node_path_.posix.join((0,external_node_path_.relative)(repository, start), said);
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
    return `The base (${commit.slice(0, 7)}) has "gates-from: base", so its "baseline: ${bound}" counts in place of this config's "baseline: ${baseline}".`;
}
/** Find the source that the command line, the input or the config names; null if the event decides. */
async function namedSource(config, asked, { canRead }) {
    if (typeof asked === 'object')
        return asked;
    if (asked === 'none' || (asked === undefined && config.baseline === 'none')) {
        return { none: 'none was asked for', notes: [] };
    }
    if (asked !== undefined) {
        const commit = await namedCommit(config.repository, asked);
        const ways = waysOf(config, canRead).filter((way) => way !== 'ancestor');
        return { commit, ways: canRead ? ways : ['rerun'], isRequired: true };
    }
    if (!isFile(config.baseline))
        return null;
    return ownFile(config, config.baseline.slice(FILE.length));
}
/** The results file that the config names. */
function ownFile(config, said) {
    const fail = (why) => {
        const place = config.placeOf(['baseline']);
        throw new errors/* UserError */.yo([{ place, message: `baseline: ${why}` }]);
    };
    const inside = (0,find_files/* startsInside */.OC)(config, said);
    const start = inside.find((each) => (0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(each, said)));
    if (inside.length === 0)
        return fail(`"${said}" leads outside the repository`);
    if (start === undefined)
        return fail(`nothing is at "${said}"${(0,find_files/* whyNothing */.wM)(config, said, inside)}`);
    const path = (0,external_node_path_.resolve)(start, said);
    if (!(0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(path), config.repository)) {
        return fail(`"${said}" leads outside the repository`);
    }
    const notes = new start_notes/* StartNotes */.C(config);
    notes.add(said, start, [{ path, captures: {} }]);
    const found = fromFile(path);
    return { ...found, notes: [...found.notes, ...notes.lines] };
}
async function eventPlan(config, circumstances) {
    const { event, head } = circumstances;
    const { warnings, ...base } = await baseCommitOf(event, config.repository, head);
    if ('none' in base)
        return { source: { none: base.none, notes: [] }, warnings };
    return { source: wantedOf(config, base.commit, circumstances), warnings };
}
function wantedOf(config, commit, { canRead }) {
    return { commit, ways: waysOf(config, canRead), isRequired: config.baseline === 'rerun' };
}
function waysOf({ baseline }, canRead) {
    return (baseline === 'auto' && !canRead ? WAYS.rerun : WAYS[baseline]) ?? WAYS.auto ?? [];
}
/** Whether a change is compared with what it starts from: what differs then is its own doing. */
function isAgainstOwnBase({ boundBy }, resolved) {
    if (typeof boundBy === 'string' || 'none' in resolved)
        return false;
    return resolved.baseline.origin.commit === boundBy.commit;
}
/**
 * A baseline that somebody names: what a file or folder holds, else the name of a commit. What is
 * checked out has to be written as a path: else a change that adds a folder with a branch's name
 * would be compared with results of its own making.
 */
async function readNamed(name) {
    if (name === 'none' || !(0,external_node_fs_.existsSync)(name))
        return name;
    return isWrittenAsPath(name) || !(await isTracked(name)) ? fromFile(name) : name;
}
/**
 * The results of a finished run as a baseline, or what another one was compared with.
 * @param path a results.json, the folder it lies in, or a baseline.json
 * @throws UserError when it is none
 */
function fromFile(path) {
    if ((0,external_node_path_.basename)(path) === files/* FILES */.c.baseline)
        return (0,kept_base/* readKeptBase */.uS)(path);
    const results = (0,file/* readResults */.x)(path);
    if (results.shard !== undefined) {
        throw new errors/* UserError */.yo(`${path} has one shard of a run: merge all of them first`);
    }
    const origin = { source: 'file', commit: results.commit, distance: null };
    return { baseline: (0,resolve/* fromResults */.Nm)(results, origin), notes: [] };
}


/***/ })

};
