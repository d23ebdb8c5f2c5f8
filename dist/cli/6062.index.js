export const id = 6062;
export const ids = [6062];
export const modules = {

/***/ 88983:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lY: () => (/* binding */ findFiles),
  ng: () => (/* binding */ isElsewhereToo),
  OC: () => (/* binding */ startsInside),
  wM: () => (/* binding */ whyNothing)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/tinyglobby/dist/index.mjs + 1 modules
var dist = __webpack_require__(73382);
// EXTERNAL MODULE: ./src/system/paths.ts
var system_paths = __webpack_require__(69145);
;// CONCATENATED MODULE: ./src/config/glob-within.ts




/**
 * The files that match a glob. Links to folders are followed only within the repository. Otherwise
 * a link to `/` would make the search read the whole machine, and messages name its files.
 * @param start the folder where the glob begins
 * @param repository its real path
 * @returns absolute paths, and folders outside the repository that a part of the glob other than
 *   `**` names
 */
function globWithin(glob, start, repository) {
    const named = partsBefore(glob, dist/* isDynamicPattern */.ey).map((path) => (0,external_node_path_.resolve)(start, path));
    const left = named.find((path) => (0,external_node_fs_.existsSync)(path) && !(0,system_paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(path), repository));
    // Without this check the search would begin outside.
    if (left !== undefined)
        return [left];
    const outside = new Set();
    const find = (patterns) => (0,dist/* globSync */.AZ)(patterns, {
        cwd: start,
        absolute: true,
        followSymbolicLinks: true,
        expandDirectories: false,
        fs: {
            realpathSync: ((path) => {
                const real = (0,external_node_fs_.realpathSync)(path);
                if ((0,system_paths/* isInside */.FK)(real, repository) || !(0,external_node_fs_.statSync)(real).isDirectory())
                    return real;
                outside.add(path);
                // A path that exists and has nothing below it stands for the folder.
                return NOTHING_BELOW;
            }),
        },
    });
    const files = find([glob]).filter((path) => !outside.has(path));
    if (outside.size === 0)
        return files;
    const above = partsBefore(glob, (part) => part.includes('**'));
    return [...files, ...find(above).filter((path) => outside.has(path))];
}
/**
 * The folders that a glob names one after the other, up to the first part that `isLast` accepts.
 */
function partsBefore(glob, isLast) {
    const parts = glob.split('/').slice(0, -1);
    const end = parts.findIndex(isLast);
    const before = end === -1 ? parts : parts.slice(0, end);
    return before.map((_, i) => before.slice(0, i + 1).join('/')).filter((path) => path !== '');
}
const NOTHING_BELOW = '/dev/null';

;// CONCATENATED MODULE: ./src/config/pattern-fault.ts
/** The longest path on Linux. */
const LONGEST_PATTERN = 4096;
/**
 * The time to try a name is its length to the power of the wildcards that share a part of the path.
 */
const MOST_SHARING = 3;
const MOST_FOLDERS = 2;
/** The fault of a path, glob or pattern that would take too long to match; null for others. */
function faultOfPattern(pattern) {
    if (pattern.length > LONGEST_PATTERN) {
        return `is longer than ${LONGEST_PATTERN} characters: no path is`;
    }
    if (/[@?*+!]\(/.test(pattern))
        return 'has a group such as +(…): write *, or name the files';
    const folders = pattern.split('**').length - 1;
    if (folders > MOST_FOLDERS)
        return `has ** ${folders} times: expected at most ${MOST_FOLDERS}`;
    const sharing = pattern.split('/').reduce((sum, part) => {
        const wildcards = part.match(/\*+|\{(?:family|transform|seed)\}/g)?.length ?? 0;
        return sum + Math.max(0, wildcards - 1);
    }, 0);
    if (sharing <= MOST_SHARING)
        return null;
    return `has too many * and {…} between slashes: expected at most ${MOST_SHARING + 1} in one part of the path`;
}

// EXTERNAL MODULE: ./src/config/starts.ts
var config_starts = __webpack_require__(5001);
// EXTERNAL MODULE: ./src/config/submodules.ts
var submodules = __webpack_require__(57023);
;// CONCATENATED MODULE: ./src/config/find-files.ts








const CAPTURES = {
    family: '[^/]+?',
    transform: '[^/]+?',
    seed: '\\d+',
};
/**
 * The files that match a path, glob or pattern of the config, in a stable order. They come from the
 * first start that has some.
 * @param what names the key in messages, such as `suites[0].problems`
 * @param place the place of the key, for messages
 * @param faults gets a message for a pattern that matches nothing or leaves the repository
 */
function findFiles(config, pattern, what, faults, place = { file: config.file }) {
    const fault = faultOfPattern(pattern);
    if (fault !== null) {
        faults.add(`${what}: "${pattern.slice(0, 200)}" ${fault}`, place);
        return { files: [], start: null };
    }
    const inside = startsInside(config, toGlob(pattern));
    if (inside.length === 0) {
        faults.add(`${what}: "${pattern}" leads outside the repository`, place);
        return { files: [], start: null };
    }
    for (const start of inside) {
        const { files, strays } = findFrom(start, pattern, config);
        for (const path of strays) {
            const name = (0,external_node_path_.relative)(config.worktree ?? start, path);
            faults.add(`${what}: ${name} is a link that leads outside the repository`, place);
        }
        if (files.length + strays.length > 0)
            return { files, start };
    }
    faults.add(`${what}: nothing is at "${pattern}"${whyNothing(config, pattern, inside)}`, place);
    return { files: [], start: null };
}
/** The starts from which a path or glob stays in the repository. */
function startsInside({ starts, repository }, path) {
    return starts.filter((start) => (0,system_paths/* isInside */.FK)((0,external_node_path_.resolve)(start, path.split('*')[0] ?? ''), repository));
}
/** True when a later start has files for the pattern that are not among the found ones. */
function isElsewhereToo(config, pattern, found) {
    const paths = new Set(found.map(({ path }) => path));
    const [, ...later] = startsInside(config, toGlob(pattern));
    return later.some((start) => findFrom(start, pattern, config).files.some(({ path }) => !paths.has(path)));
}
/** Captures stand for anything in a glob. */
function toGlob(pattern) {
    return pattern.replaceAll(/\{(\w+)\}/g, (whole, name) => Object.hasOwn(CAPTURES, name) ? '*' : whole);
}
function findFrom(start, pattern, { repository }) {
    const glob = toGlob(pattern);
    const paths = glob === pattern && !(0,dist/* isDynamicPattern */.ey)(pattern)
        ? [(0,external_node_path_.resolve)(start, glob)].filter((path) => (0,external_node_fs_.existsSync)(path) && !isEmptyFolder(path))
        : globWithin(glob, start, repository);
    const matcher = toMatcher(pattern);
    const files = [];
    const strays = [];
    for (const path of paths.sort(system_paths/* compareText */.n6)) {
        if (!(0,system_paths/* isInside */.FK)((0,system_paths/* realPath */.Ye)(path), repository)) {
            strays.push(path);
            continue;
        }
        const captures = matcher === null ? {} : matcher.exec((0,external_node_path_.relative)(start, path))?.groups;
        if (captures !== undefined)
            files.push({ path, captures: { ...captures } });
    }
    return { files, strays };
}
/** The end of the message that nothing was found: a missing submodule, or the places searched. */
function whyNothing({ repository, worktree, starts }, pattern, inside) {
    const tree = worktree === null ? 'checkout' : 'worktree';
    const places = inside.map((start) => (0,external_node_path_.resolve)(start, toGlob(pattern)));
    for (const path of places) {
        const note = (0,submodules/* submoduleNote */.d)(path, repository, tree);
        if (note !== '')
            return note;
    }
    const nameOf = (path) => {
        const fromHere = (0,external_node_path_.relative)(worktree ?? '', path);
        return (fromHere.startsWith('..') ? (0,external_node_path_.relative)(repository, path) : fromHere) || '.';
    };
    const names = places.map((path) => `${nameOf(path)}${nearby(path, nameOf)}`);
    const outside = starts
        .filter((start) => !inside.includes(start))
        .map((start) => `; from ${(0,config_starts/* startName */.S)(start, repository)} it leads outside the repository`);
    return `: looked for ${names.join(' and ')}${outside.join('')}`;
}
/** A regular expression with the captures' names as groups, or null for a pattern without them. */
function toMatcher(pattern) {
    if (!/\{(family|transform|seed)\}/.test(pattern))
        return null;
    const seen = new Set();
    const source = external_node_path_.posix
        .normalize(pattern)
        .split(/(\{\w+\}|\{[^{}]*,[^{}]*\}|\[[^\]]+\]|\*\*\/|\*|\?)/)
        .map((part) => {
        const name = /^\{(\w+)\}$/.exec(part)?.[1];
        if (name !== undefined && Object.hasOwn(CAPTURES, name)) {
            // A capture that is repeated must match the same text again.
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
/** @param nameOf gives the name of a path in messages */
function nearby(path, nameOf) {
    if ((0,external_node_fs_.existsSync)(path))
        return ' (the folder is empty)';
    const folder = (0,external_node_path_.dirname)(`${path.split('*')[0]}_`);
    return (0,external_node_fs_.existsSync)(folder) ? '' : ` (there is no folder ${nameOf(folder)})`;
}
/** Git keeps no empty folders, so an empty one lacks its files. */
function isEmptyFolder(path) {
    return (0,external_node_fs_.statSync)(path).isDirectory() && (0,external_node_fs_.readdirSync)(path).length === 0;
}


/***/ }),

/***/ 54718:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ StartNotes)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _find_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88983);
/* harmony import */ var _starts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5001);



/** Collects the paths of a suite that were not found at the first start of its config. */
class StartNotes {
    #config;
    /** The late patterns, by the start that had them. */
    #late = new Map();
    #double = [];
    constructor(config) {
        this.#config = config;
    }
    /** Note the files of a pattern and the start that had them. */
    add(pattern, start, files) {
        const { starts, repository } = this.#config;
        if (start !== starts[0])
            this.#late.set(start, [...(this.#late.get(start) ?? []), pattern]);
        // Older configs in .github may expect their paths to start elsewhere.
        else if (start === repository && (0,_find_files_js__WEBPACK_IMPORTED_MODULE_1__/* .isElsewhereToo */ .ng)(this.#config, pattern, files)) {
            this.#double.push(pattern);
        }
    }
    /** A line for each start but the first, and one for patterns with files at several starts. */
    get lines() {
        const { starts, repository } = this.#config;
        const [first] = starts;
        const home = (0,_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startName */ .S)(first, repository);
        const late = [...this.#late].map(([start, patterns]) => {
            const [pattern = ''] = patterns;
            const better = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(first, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(start, pattern));
            return `${named(patterns)} found from ${(0,_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startName */ .S)(start, repository)}; paths of this config start at ${home}: write "${better}"`;
        });
        if (this.#double.length === 0)
            return late;
        const rest = starts.slice(1).map((start) => (0,_starts_js__WEBPACK_IMPORTED_MODULE_2__/* .startName */ .S)(start, repository));
        return [
            ...late,
            `${named(this.#double)} read from ${home}; files that ${rest.join(' or ')} has under that name are not read`,
        ];
    }
}
/** `"a" was`, `"a" and 2 more paths were`. */
function named([first = '', ...others]) {
    if (others.length === 0)
        return `"${first}" was`;
    const more = others.length === 1 ? '1 more path' : `${others.length} more paths`;
    return `"${first}" and ${more} were`;
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

/***/ 63702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit)
/* harmony export */ });
/** The first seven digits of a commit, as GitHub shows it. */
function shortCommit(commit) {
    return commit.slice(0, 7);
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
