export const id = 4411;
export const ids = [4411];
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

/***/ 49851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ limitText),
/* harmony export */   g: () => (/* binding */ differencesOf)
/* harmony export */ });
/* harmony import */ var _records_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77112);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);


/**
 * The differences between the two sides besides the samples, in words; empty if there are none.
 * Conditions that are unknown on one side make no difference.
 */
function differencesOf(head, base) {
    const differences = [];
    const compare = (name, ours, theirs) => {
        if (ours === undefined || theirs === undefined || ours === theirs)
            return;
        differences.push(`${name} (${theirs} in base, ${ours} in head)`);
    };
    if (head.datasetHash !== base.datasetHash)
        differences.push('the data files');
    compare('samples a prompt', rangeOf(head.samples), rangeOf(base.samples));
    for (const name of _records_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_NAMES */ .x3) {
        compare(_records_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1[name].name, limitText(name, head.limits), limitText(name, base.limits));
    }
    compare('the extraction of code', head.extract, base.extract);
    for (const name of namesIn(head.metadata, base.metadata)) {
        compare(name, head.metadata?.[name]?.join(', ') ?? 'unknown', base.metadata?.[name]?.join(', ') ?? 'unknown');
    }
    compare('Passgate', head.tool, base.tool);
    compare('the language', head.runtime, base.runtime);
    compare('the isolation', head.tier, base.tier);
    compare('the grading', listOf(head.gradings), listOf(base.gradings));
    return differences;
}
/**
 * A limit's value in words.
 * @returns undefined if it is unknown
 */
function limitText(name, limits) {
    const value = limits?.[name];
    if (value === undefined)
        return undefined;
    const { unit } = _records_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1[name];
    if (unit === 'count')
        return String(value);
    if (unit === 'size' || unit === 'stack')
        return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(Number(value))} bytes`;
    return value === 'auto' ? value : `${value / 1000} s`;
}
/** The names that one side has. Where neither side says anything, nothing differs. */
function namesIn(one = {}, other = {}) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}
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

/***/ 40139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lineOfFile: () => (/* binding */ lineOfFile)
});

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(82005);
// EXTERNAL MODULE: ./src/results/read-results.ts
var read_results = __webpack_require__(70175);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/gate/same-work.ts
var same_work = __webpack_require__(49851);
// EXTERNAL MODULE: ./src/records/group.ts
var group = __webpack_require__(97857);
// EXTERNAL MODULE: ./src/records/history-line.ts
var history_line = __webpack_require__(15505);
// EXTERNAL MODULE: ./src/records/limits.ts
var records_limits = __webpack_require__(77112);
// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
;// CONCATENATED MODULE: ./src/results/history/line-of.ts







/** The line of history for a finished run. */
function lineOf(results, { key, run, tags }) {
    const { commit, createdAt, tool, decision, isolation } = results;
    const known = tags.slice(0, history_line/* MOST_LINE_TAGS */.De).map((tag) => bounded(tag));
    return {
        version: 1,
        key: bounded(key, history_line/* LONGEST_KEY */.rD),
        commit,
        createdAt,
        tool: tool.version,
        decision,
        ...(run === null ? {} : { run }),
        ...(known.length === 0 ? {} : { tags: known }),
        suites: results.suites.slice(0, history_line/* MOST_LINE_SUITES */.D2).map((suite) => suiteOf(suite, isolation)),
    };
}
function suiteOf(suite, isolation) {
    const { name, language, arm, counts } = suite;
    return {
        name,
        language,
        ...(arm === undefined ? {} : { arm: { suite: arm.suite, name: arm.name } }),
        problems: counts.problems,
        samples: counts.samples,
        metrics: metricsOf(suite),
        facts: factsOf(suite, isolation),
    };
}
/**
 * Every pass@k and every robust-pass@k of all perturbed prompts, then the metrics that have a gate.
 * A metric of a family or a transform has its name behind the metric's, as in reports.
 */
function metricsOf(suite) {
    const overall = { ...suite.metrics, ...suite.robustness?.overall.metrics };
    const headline = Object.entries(overall).flatMap(([metric, value]) => {
        const kind = (0,metric_name/* parseMetric */.uo)(metric)?.kind;
        const isHeadline = kind === 'pass@' || kind === 'robust-pass@';
        return isHeadline && 'value' in value ? [[metric, measured(value)]] : [];
    });
    const gated = suite.gates.flatMap((gate) => {
        const value = gatedValue(suite, gate);
        const name = bounded([gate.metric, ...(0,group/* groupNames */.S0)(gate)].join(' '));
        return value === null ? [] : [[name, value]];
    });
    const distinct = new Map([...headline, ...gated]);
    return Object.fromEntries([...distinct].slice(0, history_line/* MOST_LINE_METRICS */.J1));
}
function measured({ value, low, high }) {
    return { value, low, high };
}
/** A gate's metric with its interval; a count of flipped problems has none. Null without a value. */
function gatedValue({ metrics, robustness }, gate) {
    const { metric, family, transform } = gate;
    const ofFamily = family === undefined ? robustness?.overall : robustness?.families[family];
    const group = transform === undefined ? ofFamily : robustness?.families[family ?? '']?.transforms[transform];
    const found = group?.metrics[metric] ?? (family === undefined ? metrics[metric] : undefined);
    if (found !== undefined && 'value' in found)
        return measured(found);
    return gate.value === null ? null : { value: gate.value, low: null, high: null };
}
/** The conditions of a suite's values, each as a short text; unknown ones are left out. */
function factsOf(suite, { tier, python }) {
    const { datasetHash, settings, limits, generated, toolchain, language } = suite;
    const tests = suite.problems.map(({ id, hashes }) => [id, hashes?.tests ?? null]);
    const hasTests = suite.problems.some(({ hashes }) => hashes !== undefined);
    const facts = {
        problems: datasetHash.slice(0, HASH_LENGTH),
        tests: hasTests ? hashOf(tests.sort(([a], [b]) => (0,paths/* compareText */.n6)(a ?? '', b ?? ''))) : undefined,
        settings: settings === undefined ? undefined : hashOf(settings),
        limits: limits === undefined ? undefined : limitsText(limits),
        model: generated?.model ?? undefined,
        prompt: generated?.promptHash,
        asked: generated === undefined ? undefined : `${generated.source}; ${generated.settings}`,
        language: language === 'python' ? python : toolchain,
        isolation: tier,
    };
    return Object.fromEntries(Object.entries(facts).flatMap(([name, text]) => text === undefined ? [] : [[name, bounded(text)]]));
}
function limitsText(limits) {
    return records_limits/* LIMIT_NAMES */.x3.flatMap((name) => {
        const text = (0,same_work/* limitText */.P)(name, limits);
        return text === undefined ? [] : [`${records_limits/* LIMITS */.b1[name].key} ${text}`];
    }).join(', ');
}
const HASH_LENGTH = 12;
/** Hash a value, whatever the order of its keys. */
function hashOf(value) {
    const text = JSON.stringify(value, (_key, node) => typeof node !== 'object' || node === null || Array.isArray(node)
        ? node
        : Object.fromEntries(Object.entries(node).sort(([a], [b]) => (0,paths/* compareText */.n6)(a, b))));
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex').slice(0, HASH_LENGTH);
}
/** A text with at most that many characters. A long one ends with its hash, so that no change is cut off. */
function bounded(text, most = history_line/* LONGEST_TEXT */.xG) {
    if (text.length <= most)
        return text;
    return `${text.slice(0, most - HASH_LENGTH - 2)}… ${hashOf(text)}`;
}

;// CONCATENATED MODULE: ./src/results/history/line-of-file.ts




/** The key of a run outside of a job, where a user gives none. */
const LOCAL = 'local';
/**
 * The line of history for the results in a file. The repository of the working directory names the
 * tags of its commit.
 * @param path a results.json, or its folder
 * @param key the name of the config and job; null for the one in the results
 * @throws UserError if there are no results, or they are a part of a run or end with an error
 */
async function lineOfFile(path, key) {
    const results = (0,read_results/* readResults */.x8)(path);
    const fail = (message) => {
        throw new errors/* UserError */.yo([{ place: { file: path }, message }]);
    };
    if (results.shard !== undefined)
        fail('is one shard of a run: merge the shards first');
    if (results.errors.length > 0)
        fail('its run ended with an error: a history has no such runs');
    const { commit } = results;
    const tags = commit === null ? [] : await (0,git/* tagsOf */.Fg)(process.cwd(), commit);
    return lineOf(results, { key: key ?? results.key ?? LOCAL, run: null, tags });
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
