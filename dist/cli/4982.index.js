export const id = 4982;
export const ids = [4982];
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
