export const id = 682;
export const ids = [682];
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




/** A chain of links that is longer leads in a circle. */
const MOST_LINKS = 5;
/** Read a file of a commit. Links are followed; null means that the commit has no such file. */
async function textAt(repository, commit, path, links = 0) {
    const asked = ['--literal-pathspecs', 'ls-tree', '-z', commit, '--', path];
    const listed = await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)(repository, ...asked);
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
 * Have a file of a commit, or the `results.json` of a folder, to be read by its path: nothing is
 * checked out, and it is gone afterwards.
 * @param path from the repository's top
 * @returns what `read` makes of it; null where the commit has no such file
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

/***/ 84066:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Tp: () => (/* binding */ parseDocument),
/* harmony export */   c2: () => (/* binding */ parseResults),
/* harmony export */   q1: () => (/* binding */ LARGEST_RESULTS)
/* harmony export */ });
/* unused harmony exports LARGEST_DOWNLOAD, parseResultsOf */
/* harmony import */ var _bounded_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15605);
/* harmony import */ var _report_document_fault_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79108);
/* harmony import */ var _report_results_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98940);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76578);





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
        data = (0,_bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseBounded */ .nh)(text);
    }
    catch (error) {
        if (error instanceof _bounded_json_js__WEBPACK_IMPORTED_MODULE_0__/* .TooDeep */ .v_)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(error.message, { cause: error });
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`is not JSON: expected the ${name} of a run`, { cause: error });
    }
    const parsed = schema.safeParse(data);
    if (parsed.success)
        return parsed.data;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`is not a ${name} of this version (${(0,_report_document_fault_js__WEBPACK_IMPORTED_MODULE_3__/* .faultIn */ ._)(parsed.error)})`, {
        cause: parsed.error,
    });
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
/* harmony import */ var _config_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(38909);
/* harmony import */ var _config_submodules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57023);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76578);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69145);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84066);







/**
 * Read another run's results.json as a baseline. It is untrusted: bounded in size and validated.
 * @param path the file, or the folder it lies in
 * @throws UserError when it is missing, too large or not a results document
 */
function readResults(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isDirectory() ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, 'results.json') : path;
    return readDocument(file, 'results.json', _document_js__WEBPACK_IMPORTED_MODULE_5__/* .parseResults */ .c2);
}
/**
 * Read a document that another run has written, bounded in size.
 * @param name how messages call it
 * @throws UserError when it is missing, too large, or what `parse` finds wrong with it
 */
function readDocument(file, name, parse) {
    const fail = (message, cause) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ place: { file }, message }], { cause });
    };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file)) {
        const why = (0,_config_submodules_js__WEBPACK_IMPORTED_MODULE_2__/* .submoduleNote */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file), (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryRoot */ .Hn)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(file))));
        fail(`there are no results${why || `: expected a ${name}, or a folder with one`}`);
    }
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).isFile())
        fail(`is not a file: expected a ${name}`);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size > _document_js__WEBPACK_IMPORTED_MODULE_5__/* .LARGEST_RESULTS */ .q1)
        fail(`is over ${_document_js__WEBPACK_IMPORTED_MODULE_5__/* .LARGEST_RESULTS */ .q1} bytes: no ${name} is`);
    try {
        const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file);
        if ((0,_config_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .isLfsPointer */ .NS)(bytes))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo(_config_lfs_pointer_js__WEBPACK_IMPORTED_MODULE_6__/* .IS_LFS_POINTER */ .Hu);
        return parse(bytes.toString('utf8'));
    }
    catch (error) {
        return error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo ? fail(error.message, error) : fail('cannot be read', error);
    }
}


/***/ }),

/***/ 38289:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ keptBaseSchema),
/* harmony export */   pK: () => (/* binding */ keepBase),
/* harmony export */   uS: () => (/* binding */ readKeptBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _report_decision_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9323);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50561);
/* harmony import */ var _report_problem_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10860);
/* harmony import */ var _report_results_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98940);
/* harmony import */ var _system_write_whole_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64384);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84066);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(50385);








const { suites, baseline: origin, isolation, baselineNotes, history, rules, warnings, } = _report_results_js__WEBPACK_IMPORTED_MODULE_3__/* .resultsSchema */ .sy.shape;
const kept = {
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(_report_results_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$),
    notes: baselineNotes.unwrap(),
    warnings,
    /** By what rules the base wants to be changed: null for none; absent where its suites have them. */
    rules: rules
        .unwrap()
        .extend({ gates: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(500), zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_report_decision_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRule */ .Og)) })
        .nullable()
        .optional(),
};
/** baseline.json: what a run was compared with, or why with nothing; enough to compare it again. */
const keptBaseSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        ...kept,
        origin: origin.unwrap(),
        ownRules: rules,
        isolation: isolation.optional(),
        history,
        suites: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(suites.element.extend({ gates: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_report_decision_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRule */ .Og).optional() }).pick({
            name: true,
            datasetHash: true,
            limits: true,
            gradings: true,
            toolchain: true,
            settings: true,
            gates: true,
            problems: true,
        }))
            .min(1)
            .superRefine((0,_report_problem_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .unique */ .Am)(({ name }) => name)),
    }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ ...kept, none: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(2000) }),
]);
/**
 * Write the base's side of a comparison beside its results.
 * @param folder an existing folder
 */
function keepBase(folder, resolved) {
    const document = {
        schemaVersion: _report_results_js__WEBPACK_IMPORTED_MODULE_3__/* .SCHEMA_VERSION */ .f$,
        notes: [...resolved.notes],
        warnings: resolved.warnings?.slice(0, _report_results_js__WEBPACK_IMPORTED_MODULE_3__/* .MOST_WARNINGS */ .oo),
        rules: resolved.rules && {
            ...resolved.rules,
            gates: Object.fromEntries(resolved.rules.gates),
        },
        ...('none' in resolved
            ? { none: resolved.none.slice(0, 2000) }
            : {
                origin: resolved.baseline.origin,
                ownRules: resolved.baseline.rules,
                isolation: resolved.baseline.isolation,
                history: resolved.baseline.history,
                suites: [...resolved.baseline.suites].map(([name, suite]) => ({ ...suite, name })),
            }),
    };
    (0,_system_write_whole_js__WEBPACK_IMPORTED_MODULE_4__/* .writeWhole */ .f)(folder, _report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .FILES */ .c.baseline, `${JSON.stringify(keptBaseSchema.parse(document))}\n`);
}
/**
 * Read what a run was compared with. It is untrusted: bounded in size and validated.
 * @param path of a baseline.json
 * @throws UserError when it is none
 */
function readKeptBase(path) {
    const { notes, warnings = [], rules, ...found } = (0,_file_js__WEBPACK_IMPORTED_MODULE_6__/* .readDocument */ .u)(path, _report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .FILES */ .c.baseline, (text) => (0,_document_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDocument */ .Tp)(keptBaseSchema, _report_files_js__WEBPACK_IMPORTED_MODULE_1__/* .FILES */ .c.baseline, text));
    const said = {
        notes,
        warnings,
        ...(rules === undefined
            ? {}
            : { rules: rules && { ...rules, gates: new Map(Object.entries(rules.gates)) } }),
    };
    if ('none' in found)
        return { none: found.none, ...said };
    const { origin, ownRules, isolation, history, suites } = found;
    const byName = new Map(suites.map((suite) => [suite.name, suite]));
    return {
        baseline: {
            origin,
            suites: byName,
            rules: ownRules,
            ...(isolation === undefined ? {} : { isolation }),
            ...(history === undefined ? {} : { history }),
        },
        ...said,
    };
}


/***/ }),

/***/ 66181:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readRules)
/* harmony export */ });
/* harmony import */ var _config_default_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98910);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76263);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54661);
/* harmony import */ var _gate_gate_config_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46707);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76578);
/* harmony import */ var _system_git_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82005);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(69145);
/* harmony import */ var _commit_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76212);








/**
 * Read by what rules a commit's config wants to be changed, where its results do not tell. Nothing
 * is checked out.
 * @param config head's: the commit's is read from the same place
 */
async function readRules(config, commit) {
    const { repository } = config;
    try {
        await (0,_system_git_js__WEBPACK_IMPORTED_MODULE_4__/* .ensureCommit */ .q$)(repository, commit);
        const found = await firstAt(config, commit);
        if (found === null)
            return { rules: null, baseline: null, warning: null };
        const { data: base } = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .parseConfig */ .o)(found.text, found.path);
        const gates = base.suites.map(({ name, gates }) => [name, gates.map(_gate_gate_config_js__WEBPACK_IMPORTED_MODULE_7__/* .ruleOf */ .Y)]);
        const rules = { ...(0,_config_settings_js__WEBPACK_IMPORTED_MODULE_2__/* .runRulesOf */ .a)(base), gates: new Map(gates) };
        return { rules, baseline: base.baseline, warning: null };
    }
    catch (error) {
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo))
            throw error;
        const [why = ''] = (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error).split('\n');
        const warning = `The config of the base (${commit.slice(0, 7)}) cannot be read, so its gates may not bind (gates-from): ${why}`;
        return { rules: null, baseline: null, warning };
    }
}
/** The text of the commit's config, and its path there; null where it has none. */
async function firstAt({ file, repository }, commit) {
    for (const place of (0,_config_default_config_js__WEBPACK_IMPORTED_MODULE_0__/* .placesAtBase */ .r9)(file)) {
        const path = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .pathInRepository */ .zB)(place, repository);
        const text = await (0,_commit_files_js__WEBPACK_IMPORTED_MODULE_6__/* .textAt */ .$)(repository, commit, path);
        if (text !== null)
            return { text, path };
    }
    return null;
}


/***/ }),

/***/ 33922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Nm: () => (/* binding */ fromResults),
  oL: () => (/* binding */ resolveBaseline),
  fD: () => (/* binding */ rulesOf)
});

// EXTERNAL MODULE: ./src/gate/gate-config.ts
var gate_config = __webpack_require__(46707);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/origin.ts
var origin = __webpack_require__(70118);
// EXTERNAL MODULE: ./src/report/trend.ts
var trend = __webpack_require__(61601);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/version.ts + 1 modules
var version = __webpack_require__(91896);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(82005);
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
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/default-config.ts
var default_config = __webpack_require__(98910);
// EXTERNAL MODULE: ./src/config/load.ts + 1 modules
var load = __webpack_require__(76263);
// EXTERNAL MODULE: ./src/config/settings.ts
var settings = __webpack_require__(54661);
// EXTERNAL MODULE: ./src/evaluate.ts + 2 modules
var evaluate = __webpack_require__(41638);
// EXTERNAL MODULE: ./src/problem-check.ts + 6 modules
var problem_check = __webpack_require__(21408);
// EXTERNAL MODULE: ./src/suite-run.ts
var suite_run = __webpack_require__(82719);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/system/temporary.ts
var temporary = __webpack_require__(19538);
// EXTERNAL MODULE: ./src/system/stoppable.ts
var stoppable = __webpack_require__(67941);
;// CONCATENATED MODULE: ./src/baseline/worktree.ts





/** The worktree's name in a temporary folder. */
const TREE = 'tree';
/**
 * Have git forget a worktree of ours, and those of runs that were killed. Others that cannot be seen
 * now, as on a disk that is not there, are the user's. It never fails a run, also one that is stopped.
 */
async function forgetWorktree(repository, worktree) {
    const forget = (each) => (0,stoppable/* unstopped */.VH)(() => (0,git/* git */.$Y)(repository, 'worktree', 'remove', '--force', '--force', each));
    try {
        await forget(worktree).catch(() => { });
        for (const each of leftIn(repository))
            await forget(each);
    }
    catch {
        // The next run tries again to remove it.
    }
}
/** Worktrees in temporary folders that are gone. */
function leftIn(repository) {
    const known = (0,external_node_path_.join)(repository, '.git/worktrees');
    // In a worktree or a submodule, git's own folder is elsewhere: what was left there stays.
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
 * Evaluate the base commit from its own files, in a worktree that is gone afterwards. Programs
 * that head has too are known already and cost nothing.
 * @param config the head's config; the base's is read from the same place in the worktree
 * @throws UserError when the commit cannot be had, has no such config, or its data is broken; it names
 *   the commit and no place, since head's file of that name may well be right
 */
async function rerun(config, commit, executor, signal) {
    const folder = (0,temporary/* temporaryFolder */.y)();
    const worktree = (0,external_node_path_.join)((0,paths/* realPath */.Ye)(folder.path), TREE);
    try {
        await (0,git/* ensureCommit */.q$)(config.repository, commit);
        await (0,git/* git */.$Y)(config.repository, 'worktree', 'add', '--detach', '--quiet', worktree, commit);
        const file = (0,default_config/* placesAtBase */.r9)(config.file)
            .map((place) => (0,external_node_path_.join)(worktree, (0,paths/* pathInRepository */.zB)(place, config.repository)))
            .find((place) => (0,external_node_fs_.existsSync)(place));
        if (file === undefined)
            throw new errors/* UserError */.yo('it has no such config yet');
        const base = (0,load/* loadConfig */.Z)(file, worktree);
        const checked = (await (0,evaluate/* checkSuites */.i)(base, executor.environment)).map(unwarned);
        for (const suite of checked) {
            if (suite.toolchain !== null && !executor.shows(suite.toolchain)) {
                const { name } = suite.toolchain.language;
                throw new errors/* UserError */.yo(`its suite ${suite.config.name} is in ${name}, which no suite here is`);
            }
        }
        const checks = await (0,problem_check/* checkProblems */.Xw)(checked, base, {
            ...{ executor, listener: suite_run/* SILENT */.q, signal },
            isForSamples: true,
        });
        const suites = new Map();
        for (const [s, suite] of checked.entries()) {
            const known = checks[s];
            if (known === undefined)
                throw new Error(`${suite.config.name} was read and never checked`);
            const evaluated = await (0,evaluate/* evaluateSuite */.w)(suite, known, executor, suite_run/* SILENT */.q, signal);
            const version = suite.toolchain?.version;
            suites.set(suite.config.name, {
                ...evaluated,
                ...(version === undefined ? {} : { toolchain: version }),
                settings: (0,settings/* settingsOf */.f)(base.suites[s] ?? suite.config),
                gates: suite.config.gates.map(gate_config/* ruleOf */.Y),
            });
        }
        return { suites, rules: (0,settings/* runRulesOf */.a)(base) };
    }
    catch (error) {
        throw error instanceof errors/* UserError */.yo ? ofBase(error, commit, folder.path) : error;
    }
    finally {
        await forgetWorktree(config.repository, worktree);
        folder.remove();
    }
}
/** Nobody is warned of the base's references: they need to run only where prompts are dropped for them. */
function unwarned(suite) {
    if (suite.config['reference-check'] === 'drop')
        return suite;
    return { ...suite, config: { ...suite.config, 'reference-check': 'off' } };
}
const LONGEST_FAULT = 1000;
/** Tell a mistake as the base's, so that nobody looks for it in head's file of that name. */
function ofBase(error, commit, folder) {
    const faults = error.faults.map((fault) => {
        const what = withoutFolder((0,errors/* describeFault */.Qx)(fault), folder);
        const said = fault.place === undefined ? what : `its ${what}`;
        const message = `the base ${commit.slice(0, 7)} cannot be evaluated: ${said}`;
        return { message: (0,report_escape/* plainLine */.h0)(message, LONGEST_FAULT) };
    });
    return new errors/* UserError */.yo(faults, { cause: error });
}
/** Git and the file system name files by where the worktree is, which says nothing to a reader. */
function withoutFolder(text, folder) {
    const names = [folder, (0,paths/* realPath */.Ye)(folder)].flatMap((name) => [name, (0,external_node_path_.relative)('', name)]);
    // One may be the end of another.
    return names
        .sort((a, b) => b.length - a.length)
        .reduce((rest, name) => rest
        .replaceAll(`${name}/${TREE}/`, '')
        .replaceAll(`${name}/${TREE}`, 'its worktree')
        .replaceAll(name, 'a temporary folder'), text);
}

;// CONCATENATED MODULE: ./src/baseline/resolve.ts










/** By what rules a resolved base wants to be changed; undefined where it says nothing. */
function rulesOf(resolved) {
    if (resolved.rules !== undefined)
        return resolved.rules ?? undefined;
    if ('none' in resolved || resolved.baseline.rules === undefined)
        return undefined;
    const { rules, suites } = resolved.baseline;
    const gates = [...suites].map(([name, suite]) => [name, suite.gates ?? []]);
    return { ...rules, gates: new Map(gates) };
}
const LONGEST_NOTE = 400;
/** No further commit is looked for then. */
const LONGEST_SEARCH_MS = 120_000;
/**
 * Get the planned baseline: by the first way that leads to one.
 * @throws UserError when it was named and cannot be had
 */
async function resolveBaseline(plan, means) {
    const found = 'ways' in plan.source ? await search(plan.source, means) : plan.source;
    const warnings = [...plan.warnings, ...(found.warnings ?? [])];
    const { boundBy } = plan;
    if (boundBy === 'baseline')
        return { ...found, warnings };
    if (boundBy === 'nobody')
        return { ...found, rules: null, warnings };
    const origin = 'none' in found ? null : found.baseline.origin;
    if (origin?.distance === 0 && origin.commit === boundBy.commit)
        return { ...found, warnings };
    const { rules, warning } = await (0,read_rules/* readRules */.K)(means.config, boundBy.commit);
    return { ...found, rules, warnings: warning === null ? warnings : [...warnings, warning] };
}
async function search(wanted, means) {
    const stores = means.stores.filter(({ source }) => wanted.ways.includes(source));
    const looking = new Search(wanted.commit, { ...means, stores });
    for (const way of wanted.ways) {
        const baseline = await looking.by(way, wanted.isRequired);
        if (baseline !== null)
            return { baseline, notes: looking.notes };
    }
    if (!wanted.isRequired)
        return { none: looking.why, notes: looking.notes };
    throw new errors/* UserError */.yo(`baseline ${wanted.commit.slice(0, 7)}: there are no results of it: ${looking.why}`);
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
            this.#note(way, first);
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
        const base = await rerun(config, this.#commit, executor, signal);
        return { origin: { source: 'rerun', commit: this.#commit, distance: 0 }, ...base };
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
                this.#note('ancestor', `${commit.slice(0, 7)}, ${(0,words/* plural */.LS)(distance, 'first-parent commit')} before ${this.#short}, is the nearest with results (${origin/* STORE_NAMES */.n[store.source]})`);
                this.#noteVersion('ancestor', results);
                return fromResults(results, { source: 'ancestor', commit, distance });
            }
        }
        if (looked < ancestors.length) {
            this.#note('ancestor', `given up after ${(0,words/* plural */.LS)(looked, 'commit')} before ${this.#short}`);
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
    const { rules, isolation } = results;
    const suites = new Map(results.suites.map((suite) => {
        // Gates of a base further back are none of its config's; what became of its own is past.
        const gates = suite.gates.filter(({ from }) => from !== 'base').map(gate_config/* ruleWithin */.__);
        return [suite.name, { ...suite, gates }];
    }));
    return { origin, suites, rules, isolation, history: (0,trend/* historyWith */.N)(results) };
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

/** How a suite is measured, to tell whether another one is measured so too. */
function settingsOf(suite) {
    const { k, grading, extract, tolerance, repeat } = suite;
    const lists = [...suite['list-columns']].sort();
    return {
        language: languageKey(suite.language),
        k: [...k].sort((a, b) => a - b),
        grading,
        extract,
        'list-columns': lists.length === 0 ? null : lists,
        cluster: suite.cluster ?? null,
        'reference-check': suite['reference-check'],
        'max-errors': suite['max-errors'],
        tolerance,
        preamble: preambleKey(suite.preamble),
        repeat,
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

/***/ 79108:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ faultIn)
/* harmony export */ });
/** The first thing that is wrong with a document, by its field: `suites.0.name: Invalid input`. */
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
    // What fails least of all it may be is what it was meant to be.
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

/***/ 70118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ STORE_NAMES),
/* harmony export */   u: () => (/* binding */ describeOrigin)
/* harmony export */ });
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3178);

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
            return `the nearest commit with results, ${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(distance ?? 0, 'first-parent commit')} before the base`;
        case 'rerun':
            return 'evaluated again in this run';
        case 'file':
            return 'from a results file';
    }
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



/** Write a file that appears whole or not at all. */
function writeWhole(folder, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    // A fresh name: nothing that lies there already, such as a link, is written through.
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
