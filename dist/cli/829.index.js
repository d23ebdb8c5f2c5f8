export const id = 829;
export const ids = [829];
export const modules = {

/***/ 98119:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   q$: () => (/* binding */ ensureCommit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(83916);



const execute = (0,node_util__WEBPACK_IMPORTED_MODULE_1__.promisify)(node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile);
/** A commit's name: SHA-1, or SHA-256 in repositories that were made with it. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/** Of what git prints, in bytes; more is a mistake. */
const MOST_OUTPUT = 1 << 28;
/** Hooks of the repository are a contributor's code and have no business here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/** A host that sends less than 1 kB a second for so long is given up. */
const PATIENT = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];
/**
 * Run git in a folder and return what it printed, trimmed.
 * @throws UserError with git's own words when it fails
 */
async function git(folder, ...args) {
    try {
        const { stdout } = await execute('git', [...SAFE, ...PATIENT, ...args], {
            cwd: folder,
            // Nobody is there to type a password.
            env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
            maxBuffer: MOST_OUTPUT,
        });
        return stdout.trim();
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo(`git ${args[0]} failed: ${reasonOf(error)}`, { cause: error });
    }
}
/** The last line of what git said, or how it ended, or why it did not start. */
function reasonOf(error) {
    if (!(error instanceof Error))
        return String(error);
    const said = 'stderr' in error ? String(error.stderr).trim().split('\n').at(-1) : '';
    if (said)
        return said;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ENOENT')
        return 'there is no git on PATH, install it';
    return typeof code === 'number' ? `exit status ${code}` : error.message;
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
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}
/** Have a commit's files at hand, fetching it alone where the clone lacks it. */
async function ensureCommit(folder, commit) {
    if ((await commitOf(folder, commit)) !== null)
        return;
    await git(folder, 'fetch', '--no-tags', '--no-recurse-submodules', '--depth=1', 'origin', commit);
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


/***/ })

};
