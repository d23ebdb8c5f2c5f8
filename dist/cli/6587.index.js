export const id = 6587;
export const ids = [6587];
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


/***/ }),

/***/ 61947:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  merge: () => (/* binding */ merge)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/records/causes.ts
var records_causes = __webpack_require__(3764);
// EXTERNAL MODULE: ./src/records/rules.ts
var records_rules = __webpack_require__(33301);
// EXTERNAL MODULE: ./src/records/source-line.ts
var source_line = __webpack_require__(72120);
// EXTERNAL MODULE: ./src/records/verdict-line.ts
var verdict_line = __webpack_require__(23686);
// EXTERNAL MODULE: ./src/results/file-names.ts
var file_names = __webpack_require__(89711);
// EXTERNAL MODULE: ./src/results/out-folder.ts
var out_folder = __webpack_require__(9295);
// EXTERNAL MODULE: ./src/results/read-lines.ts
var read_lines = __webpack_require__(17882);
// EXTERNAL MODULE: ./src/results/read-results.ts
var read_results = __webpack_require__(70175);
// EXTERNAL MODULE: ./src/results/run-files.ts + 1 modules
var run_files = __webpack_require__(20852);
// EXTERNAL MODULE: ./src/dataset/sample-notes.ts + 1 modules
var sample_notes = __webpack_require__(36640);
// EXTERNAL MODULE: ./src/gate/gate-config.ts
var gate_config = __webpack_require__(46707);
// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/records/perturbed.ts
var perturbed = __webpack_require__(74491);
// EXTERNAL MODULE: ./src/records/results.ts + 3 modules
var results = __webpack_require__(98088);
// EXTERNAL MODULE: ./src/records/verdict.ts
var verdict = __webpack_require__(56027);
// EXTERNAL MODULE: ./src/score/breaks.ts
var score_breaks = __webpack_require__(48600);
// EXTERNAL MODULE: ./src/score/score.ts
var score = __webpack_require__(35020);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/results/suite-errors.ts
var suite_errors = __webpack_require__(12432);
// EXTERNAL MODULE: ./src/records/answer.ts
var answer = __webpack_require__(98754);
// EXTERNAL MODULE: ./src/records/generated.ts
var generated = __webpack_require__(33423);
;// CONCATENATED MODULE: ./src/results/shards/join-generated.ts


/** The answers of all shards: counts add up, and what one shard does not know is unknown. */
function joinGenerated(slices) {
    const all = slices.flatMap(({ generated }) => generated ?? []);
    const [first] = all;
    if (first === undefined)
        return {};
    const sum = (of) => all.reduce((total, each) => total + each[of], 0);
    const skipped = all.flatMap((each) => each.skipped ?? []);
    const { skipped: _skipped, ...rest } = first;
    return {
        generated: {
            ...rest,
            ...{ questions: sum('questions'), kept: sum('kept'), asked: sum('asked') },
            ...{ failed: sum('failed'), missing: sum('missing') },
            ...{ refused: sum('refused'), truncated: sum('truncated') },
            used: joinUsage(all.map(({ used }) => used)),
            tokens: joinUsage(all.map(({ tokens }) => tokens)),
            cost: all.reduce((total, { cost }) => (total === null || cost === null ? null : total + cost), 0),
            reasons: joinReasons(all),
            ...(skipped[0] === undefined ? {} : { skipped: skipped[0] }),
        },
    };
}
function joinUsage(all) {
    return all.reduce((total, each) => (total === null || each === null ? null : (0,answer/* plus */.tY)(total, each)), { input: 0, output: 0 });
}
function joinReasons(all) {
    const counts = new Map();
    for (const { reason, questions } of all.flatMap(({ reasons }) => reasons)) {
        counts.set(reason, (counts.get(reason) ?? 0) + questions);
    }
    return [...counts]
        .sort(([, a], [, b]) => b - a)
        .slice(0, generated/* MOST_REASONS */.Qb)
        .map(([reason, questions]) => ({ reason, questions }));
}

;// CONCATENATED MODULE: ./src/results/shards/join.ts











/**
 * Join the shards of a run: the same results as an unsharded run of the same work.
 * @param parts all of them, as requireWhole gives them
 * @param programs the number of distinct programs of each suite over all shards
 */
function joinShards(parts, programs) {
    const [first] = parts;
    const suites = first.results.suites.map(({ name }) => {
        const slices = parts.map(({ results }) => find(results, name));
        return joinSuite(slices, programs.get(name) ?? 0);
    });
    const gatesOf = (name) => find(first.results, name).gates.map(gate_config/* gateConfigOf */.RI);
    const errors = first.results.suites.flatMap(({ name }, s) => {
        const slices = parts.map(({ results }) => find(results, name));
        const failed = suites[s]?.verdicts.error ?? 0;
        const allowed = slices[0]?.slice?.maxErrors ?? 0;
        const unanswered = (0,suite_errors/* suiteErrors */.k)(name, suites[s] ?? {}, allowed);
        if (failed <= allowed)
            return unanswered;
        const firstErrors = slices.flatMap(({ slice }) => slice?.firstError ?? []);
        const reason = firstErrors.sort()[0] ?? 'no reason known';
        return [
            `${name}: ${failed} programs could not be judged, ${allowed} allowed (${reason})`,
            ...unanswered,
        ];
    });
    return { suites, gatesOf, errors, timings: joinTimings(parts.map((each) => each.results)) };
}
function find(results, name) {
    const suite = results.suites.find((each) => each.name === name);
    if (suite === undefined)
        throw new errors/* UserError */.yo(`a shard lacks the suite ${name}`);
    return suite;
}
function joinSuite(slices, programs) {
    const [first] = slices;
    if (first === undefined)
        throw new Error('no shard');
    const problems = byPlace(slices.flatMap(withPlaces));
    const counts = sumOf(slices.map((each) => each.counts));
    // Each program that two shards share was executed in both. In one run the second time would have
    // been cached.
    const executed = Math.max(0, counts.executed - (counts.programs - programs));
    const variants = new Set(problems.flatMap((problem) => problem.variants.map(({ family, transform, seed }) => JSON.stringify([family, transform, seed]))));
    const { gates: _gates, compared: _compared, slice: _slice, extracted: _extracted, unparsed: _unparsed, metadata: _metadata, notSplit: _notSplit, perturbed: _perturbed, generated: _generated, unmeasured: _unmeasured, ...rest } = first;
    return {
        ...rest,
        counts: { ...counts, variants: variants.size, programs, executed, cached: programs - executed },
        verdicts: (0,verdict/* inOrder */.al)(verdict/* VERDICTS */.bk, sumOf(slices.map((each) => each.verdicts))),
        ...(first.gradings === undefined
            ? {}
            : { gradings: (0,verdict/* inOrder */.al)(verdict/* GRADINGS */.e, sumOf(slices.map((each) => each.gradings ?? {}))) }),
        ...slices.reduce(sample_notes/* joinNotes */.A, {}),
        ...(0,score/* score */.f)(problems, (0,metric_name/* ksOf */.go)(first), (0,metric_name/* furtherIn */.mZ)(first)),
        problems,
        ...joinPerturbed(slices, problems),
        ...joinGenerated(slices),
        ...joinUnmeasured(slices),
        ...joinNotSplit(slices, problems),
        breaks: joinBreaks(slices, problems),
        references: joinReferences(slices),
    };
}
function byPlace(placed) {
    return [...placed].sort((a, b) => a.place - b.place).map(({ value }) => value);
}
function withPlaces({ problems, slice }) {
    return problems.map((value, i) => ({ value, place: slice?.places[i] ?? 0 }));
}
/** Adds up the numbers with the same names. */
function sumOf(records) {
    const sums = {};
    for (const record of records) {
        for (const [name, value] of Object.entries(record)) {
            if (value !== undefined)
                sums[name] = (sums[name] ?? 0) + value;
        }
    }
    return sums;
}
/** Each shard lists its own worst problems, and the worst of all are among these. */
function joinBreaks(slices, problems) {
    const { solved, breaks } = (0,score_breaks/* breaksOf */.c)(problems);
    const listed = new Map(slices.flatMap(({ breaks: own }) => own.listed.map((each) => [each.problem, each])));
    return {
        solved,
        problems: breaks.length,
        listed: breaks.slice(0, results/* MOST_LISTED */.cC).flatMap(({ problem }) => listed.get(problem) ?? []),
    };
}
function joinPerturbed(slices, problems) {
    const all = slices.flatMap(({ perturbed }) => perturbed ?? []);
    const [first] = all;
    if (first === undefined)
        return {};
    const transforms = first.transforms.map((of, i) => {
        const each = all.flatMap(({ transforms: own }) => own[i] ?? []);
        const { made, notApplicable, dropped } = sumOf(each.map((own) => ({
            ...{ made: own.made, notApplicable: own.notApplicable, dropped: own.dropped },
        })));
        return { ...of, made, notApplicable, dropped };
    });
    const places = new Map(problems.map(({ id }, place) => [id, place]));
    const unfit = byPlace(all
        .flatMap((own) => own.unfit ?? [])
        .map((value) => ({ value, place: places.get(value.problem) ?? problems.length })));
    const { unfit: _unfit, ...rest } = first;
    return {
        perturbed: {
            ...rest,
            transforms,
            ...(unfit.length === 0 ? {} : { unfit: unfit.slice(0, perturbed/* MOST_UNFIT */.TC) }),
        },
    };
}
function joinUnmeasured(slices) {
    const all = new Set(slices.flatMap(({ unmeasured }) => unmeasured ?? []));
    return all.size === 0 ? {} : { unmeasured: [...all].sort() };
}
function joinNotSplit(slices, problems) {
    const all = slices.flatMap(({ notSplit }) => notSplit ?? []);
    const places = new Map(problems.map(({ id }, place) => [id, place]));
    const placed = all.map((value) => ({ value, place: places.get(value.problem) ?? 0 }));
    return all.length === 0 ? {} : { notSplit: byPlace(placed) };
}
function joinReferences(slices) {
    const known = slices.flatMap(({ references, slice }) => references === null ? [] : [{ ...references, slice }]);
    const [first] = known;
    if (first === undefined)
        return null;
    const placed = (values, places = []) => values.map((value, i) => ({ value, place: places[i] ?? 0 }));
    const failed = known.flatMap((each) => placed(each.failed, each.slice?.failedPlaces));
    const faulty = known.flatMap((each) => placed(each.faultyTests ?? [], each.slice?.faultyPlaces));
    return {
        checked: known.reduce((sum, { checked }) => sum + checked, 0),
        dropped: first.dropped,
        failed: byPlace(failed),
        ...(faulty.length === 0 ? {} : { faultyTests: byPlace(faulty) }),
    };
}
/** Shards run side by side: durations are the longest shard's, amounts of work are sums. */
function joinTimings(all) {
    const timings = all.map((each) => each.timings);
    const longest = (name) => Math.max(...timings.map((each) => each[name]));
    return {
        totalMs: longest('totalMs'),
        readMs: longest('readMs'),
        isolationMs: longest('isolationMs'),
        referencesMs: longest('referencesMs'),
        samplesMs: longest('samplesMs'),
        baselineMs: 0,
        programs: sumOf(timings.map((each) => each.programs)),
        rerun: timings.reduce((sum, each) => sum + each.rerun, 0),
        notRerun: timings.reduce((sum, each) => sum + each.notRerun, 0),
    };
}

;// CONCATENATED MODULE: ./src/results/shards/lines-check.ts

/**
 * Checks the lines of a shard's verdicts.jsonl.gz against the counts of its results.json. More
 * lines are refused because the file may never end, fewer because it may be cut short.
 */
class LinesCheck {
    #file;
    #left = new Map();
    /** @param file its name in messages */
    constructor(file, { suites }) {
        this.#file = file;
        for (const { name, verdicts } of suites) {
            for (const [verdict, count = 0] of Object.entries(verdicts)) {
                if (count > 0)
                    this.#left.set(keyOf(name, verdict), count);
            }
        }
    }
    /** @throws UserError if there are more lines of this kind than were counted */
    take({ suite, verdict }) {
        const key = keyOf(suite, verdict);
        const left = this.#left.get(key) ?? 0;
        if (left === 0)
            this.#fail(`more samples are ${verdict} than`);
        this.#left.set(key, left - 1);
    }
    /** @throws UserError if there were fewer */
    finish() {
        if ([...this.#left.values()].some((left) => left > 0))
            this.#fail('it has fewer samples than');
    }
    #fail(what) {
        const message = `${what} the results.json beside it counts: run this shard again`;
        throw new errors/* UserError */.yo([{ place: { file: this.#file }, message }]);
    }
}
function keyOf(suite, verdict) {
    return JSON.stringify([suite, verdict]);
}

// EXTERNAL MODULE: ./src/records/shard.ts
var shard = __webpack_require__(26630);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
;// CONCATENATED MODULE: ./src/results/shards/require-sound.ts


/**
 * Refuse shards that leave out problems, have some twice, or whose verdicts and counts disagree.
 * Otherwise changed or truncated shards could make the whole look better.
 * @throws UserError that names the shard, the suite and the disagreement
 */
function requireSound(parts) {
    for (const { label, results } of parts) {
        for (const suite of results.suites) {
            const fault = faultOf(suite);
            if (fault === null)
                continue;
            throw new errors/* UserError */.yo(`${label}: its results of ${suite.name} do not agree with one another (${fault}): run this shard again`);
        }
    }
    const [first] = parts;
    for (const { name } of first?.results.suites ?? [])
        requireAll(name, parts);
}
/** A contradiction within a shard's results; null if there is none. */
function faultOf(suite) {
    const { problems, counts, verdicts, gradings, slice } = suite;
    if (slice === undefined)
        return 'it does not say which problems are its own';
    if (counts.problems !== problems.length) {
        return `it counts ${(0,numbers/* plural */.LS)(counts.problems, 'problem')} and names ${problems.length}`;
    }
    const lists = problems.flatMap(listsOf);
    if (!lists.every(isLikely))
        return 'a flaky sample without its share of runs that passed';
    const found = new Map();
    for (const verdict of lists.flatMap((list) => list.verdicts)) {
        found.set(verdict, (found.get(verdict) ?? 0) + 1);
    }
    const samples = sum(found.values());
    const names = [...new Set([...found.keys(), ...Object.keys(verdicts)])];
    const counted = new Map(Object.entries(verdicts));
    const odd = names.find((name) => (counted.get(name) ?? 0) !== (found.get(name) ?? 0));
    if (odd !== undefined) {
        return `it counts ${counted.get(odd) ?? 0} ${odd}, and its problems have ${found.get(odd) ?? 0}`;
    }
    const graded = gradings === undefined ? samples : sum(Object.values(gradings));
    if (counts.samples !== samples || graded !== samples) {
        return `it counts ${(0,numbers/* plural */.LS)(counts.samples, 'sample')}, and its problems have ${samples}`;
    }
    const { programs, executed, cached, earlier = 0 } = counts;
    const isPossible = programs <= samples && executed + cached === programs && earlier <= cached;
    return isPossible ? null : `${programs} programs of ${samples} samples, ${executed} executed`;
}
/** The verdicts of each prompt of a problem. */
function listsOf({ nominal, nominalShares, ...more }) {
    const shares = new Map(Object.entries(more.nominalsShares ?? {}));
    const own = Object.entries(more.nominals ?? {});
    return [
        { verdicts: nominal, shares: nominalShares },
        ...own.map(([family, verdicts]) => ({ verdicts, shares: shares.get(family) })),
        ...more.variants.map((variant) => ({ verdicts: variant.verdicts, shares: variant.shares })),
    ];
}
/** False if a `flaky` sample always passes, which cannot be. */
function isLikely({ verdicts, shares }) {
    return verdicts.every((verdict, i) => verdict !== 'flaky' || (shares?.[i] ?? 1) < 1);
}
/** Each problem must be in exactly one shard, unless it was dropped by name. */
function requireAll(name, parts) {
    const owners = new Map();
    const dropped = new Set();
    let of = 0;
    let found = 0;
    for (const { label, results } of parts) {
        const suite = results.suites.find((each) => each.name === name);
        of = suite?.slice?.of ?? of;
        found += suite?.problems.length ?? 0;
        for (const [i, { id }] of (suite?.problems ?? []).entries()) {
            const place = suite?.slice?.places[i] ?? 0;
            const other = owners.get(id) ?? owners.get(place);
            if (other !== undefined)
                throw new errors/* UserError */.yo(`${other} and ${label} both have ${id} of ${name}, or its place: each problem is in one shard`);
            owners.set(id, label).set(place, label);
        }
        for (const id of droppedBy(suite))
            dropped.add(id);
    }
    const left = [...dropped].filter((id) => !owners.has(id)).length;
    if (found + left === of)
        return;
    throw new errors/* UserError */.yo(`the shards have ${found} of the ${(0,numbers/* plural */.LS)(of, 'problem')} of ${name}, and ${left} were dropped: run all of them again`);
}
/** Problems that are not judged because their reference solutions or tests are wrong. */
function droppedBy(suite) {
    const references = suite?.references;
    if (!references?.dropped)
        return [];
    const failed = references.failed.filter(({ verdict }) => verdict !== 'error');
    const all = [...failed, ...(references.faultyTests ?? [])];
    return all.filter(({ family }) => family === null).map(({ problem }) => problem);
}
function sum(numbers) {
    let total = 0;
    for (const each of numbers)
        total += each;
    return total;
}

;// CONCATENATED MODULE: ./src/results/shards/require-whole.ts





/**
 * The shards of one run in their order, each exactly once and all of the same work.
 * @throws UserError that names shards that are missing, given twice, different, or not sound
 */
function requireWhole(parts) {
    const found = parts.map(({ label, results }) => {
        const { shard } = results;
        if (shard !== undefined)
            return { label, results, shard };
        throw new errors/* UserError */.yo(`${label} is no shard: it has the results of a whole run`);
    });
    const [first, ...others] = [...found].sort((a, b) => a.shard.index - b.shard.index);
    if (first === undefined)
        throw new errors/* UserError */.yo('there is no shard to merge');
    for (const other of others)
        requireSame(first, other);
    const faults = [...twice(found), ...missing(found, first.shard.count)];
    if (faults.length > 0)
        throw new errors/* UserError */.yo(faults.map((message) => ({ message })));
    requireSound(found);
    return [first, ...others];
}
function twice(found) {
    const seen = new Map();
    return found.flatMap((part) => {
        const other = seen.get(part.shard.index);
        seen.set(part.shard.index, part);
        if (other === undefined)
            return [];
        return [`${other.label} and ${part.label} are both shard ${(0,shard/* describeShard */.y0)(part.shard)}`];
    });
}
function missing(found, count) {
    const there = new Set(found.map(({ shard }) => shard.index));
    const lacking = Array.from({ length: count }, (_, i) => i + 1).filter((i) => !there.has(i));
    if (lacking.length === 0)
        return [];
    const verb = lacking.length === 1 ? 'is' : 'are';
    return [
        `${(0,numbers/* plural */.LS)(lacking.length, 'shard')} of ${count} ${verb} missing: ${lacking.join(', ')}; merge runs after all of them`,
    ];
}
/** The facts that must be equal in all shards of a run, by their names in messages. */
function factsOf({ results, shard }) {
    const { tool, commit, isolation, suites } = results;
    const facts = new Map([
        ['the number of shards', shard.count],
        ['the version of passgate', tool.version],
        ['the commit', commit],
        ['the isolation', isolation.tier],
        ["Python's version", isolation.python],
        ['the suites', suites.map(({ name }) => name).join(', ')],
        ['what decides', results.rules],
    ]);
    for (const suite of suites) {
        const of = (what) => `${what} of ${suite.name}`;
        facts.set(of('the data files'), suite.datasetHash);
        facts.set(of('the number of problems'), suite.slice?.of);
        facts.set(of('the language'), [suite.language, suite.toolchain].join(' '));
        facts.set(of('the limits'), suite.limits);
        facts.set(of('max-errors'), suite.slice?.maxErrors);
        facts.set(of('the settings'), suite.settings);
        facts.set(of('the metrics'), Object.keys(suite.metrics).join(', '));
        facts.set(of('the gates'), suite.gates.map(gate_config/* ruleWithin */.__));
    }
    return facts;
}
const LONGEST_FACT = 80;
function requireSame(first, other) {
    const [ours, theirs] = [factsOf(first), factsOf(other)];
    for (const [name, fact] of ours) {
        const [one, another] = [fact, theirs.get(name)].map((value) => JSON.stringify(value) ?? 'none');
        if (one === another)
            continue;
        const cut = (text = 'none') => text.slice(0, LONGEST_FACT);
        throw new errors/* UserError */.yo(`${first.label} and ${other.label} are not of the same run: ${name} differs (${cut(one)} and ${cut(another)})`);
    }
}

// EXTERNAL MODULE: ./src/text/commit.ts
var text_commit = __webpack_require__(63702);
// EXTERNAL MODULE: ./src/tasks/conclude.ts + 9 modules
var conclude = __webpack_require__(45333);
// EXTERNAL MODULE: ./src/tasks/leave-files.ts + 29 modules
var leave_files = __webpack_require__(50017);
;// CONCATENATED MODULE: ./src/tasks/merge.ts

















/**
 * Join the results of shards, compare, decide and report, with the same result as one run.
 * @throws UserError if shards are missing, given twice, of different runs, or not readable
 */
async function merge(options) {
    const { folders, out } = options;
    const parts = folders.map((folder) => ({ label: folder, results: (0,read_results/* readResults */.x8)(folder) }));
    // Checked before anything is written, so that a failed merge leaves nothing behind.
    const ordered = requireWhole(parts);
    if (folders.some((folder) => (0,out_folder/* isIn */.S1)(out, folder))) {
        throw new errors/* UserError */.yo(`${out} has results that are merged: name another folder for the whole`);
    }
    return (0,out_folder/* withOut */.bm)(out, () => joinInto(ordered, options));
}
async function joinInto(ordered, options) {
    const { out, progress } = options;
    (0,out_folder/* clearOut */.u9)(out);
    const files = (0,run_files/* openRunFiles */.d)(out);
    const programs = new Map();
    const causes = new records_causes/* Causes */.R();
    let unwritten = [];
    try {
        for (const { label, results } of ordered) {
            const [sources, verdicts] = [(0,external_node_path_.join)(label, file_names/* FILES */.c.sources), (0,external_node_path_.join)(label, file_names/* FILES */.c.verdicts)];
            for await (const lines of (0,read_lines/* readRunLines */.j)(sources, source_line/* sourceLineSchema */.T, 'source')) {
                for (const line of lines) {
                    // Two shards may have run the same program.
                    if ('program' in line && programs.get(line.suite)?.has(line.program))
                        continue;
                    await files.sources.write(line);
                }
            }
            const check = new LinesCheck(verdicts, results);
            for await (const lines of (0,read_lines/* readRunLines */.j)(verdicts, verdict_line/* verdictLineSchema */.L, 'verdict')) {
                for (const line of lines) {
                    check.take(line);
                    causes.note(line);
                    const known = programs.get(line.suite) ?? new Set();
                    programs.set(line.suite, known.add(line.program));
                    await files.verdicts.write(line);
                }
            }
            check.finish();
        }
    }
    finally {
        unwritten = await files.close();
    }
    const distinct = new Map([...programs].map(([suite, each]) => [suite, each.size]));
    const joined = joinShards(ordered, distinct);
    const [{ results: first }] = ordered;
    progress.say(`merged ${ordered.length} shards`);
    const { commit, isolation, rules = records_rules/* HEAD_RULES */.F } = first;
    const evaluated = { ...joined, commit, isolation, rules };
    const warnings = new Set([
        ...(first.warnings ?? []),
        ...otherCommit(commit, options.checkedOut),
        ...(options.baseline.warnings ?? []),
    ]);
    const baseline = { ...options.baseline, warnings: [...warnings] };
    const outcome = (0,conclude/* conclude */.E)(evaluated, joined.gatesOf, baseline, {
        notice: first.isolation.notice ?? '',
        repeat: options.repeat,
        host: options.host,
        causes: causes.bySuite,
        isPullRequest: options.isPullRequest,
    });
    const { commentKey } = options;
    return (0,leave_files/* leaveFiles */.b)(outcome, { out, commentKey, baseline, lines: files.lines(), unwritten });
}
/** A warning if another commit is checked out than was evaluated: its base may be another one. */
function otherCommit(commit, checkedOut) {
    if (commit === null || checkedOut === null || commit === checkedOut)
        return [];
    const [evaluated, here] = [commit, checkedOut].map((each) => (0,text_commit/* shortCommit */.A)(each));
    return [
        `The shards are of ${evaluated}, but ${here} is checked out here: the base may be another one. Check out the same commit in all jobs.`,
    ];
}


/***/ })

};
