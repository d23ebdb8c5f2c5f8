export const id = 351;
export const ids = [351,829];
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

/***/ 77351:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/execute/cache/place.ts
var place = __webpack_require__(75853);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/baseline/git.ts
var git = __webpack_require__(98119);
;// CONCATENATED MODULE: ./src/github/context.ts




/** A field that may be missing, or be what no such field is. */
const lenient = (schema) => schema.optional().catch(undefined);
const sha = lenient(schemas/* string */.YjP().regex(git/* COMMIT */.cJ));
const branch = lenient(schemas/* string */.YjP().min(1).max(1000));
const repository = lenient(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable());
const payloadSchema = schemas/* object */.Ikc({
    ref: branch,
    pull_request: lenient(schemas/* object */.Ikc({
        number: lenient(schemas/* int */.Whr()),
        base: schemas/* object */.Ikc({ sha, ref: branch, repo: repository }).catch({}),
        head: schemas/* object */.Ikc({ sha, repo: repository }).catch({}),
    })),
    merge_group: lenient(schemas/* object */.Ikc({ base_sha: sha })),
    before: sha,
});
/**
 * Read the event from a runner's environment; null outside of one. Local runners send events that
 * lack fields: what is there is used.
 * @throws UserError when the environment says there is an event and it cannot be read at all
 */
function readEvent(environment) {
    const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REPOSITORY, GITHUB_REF } = environment;
    if (GITHUB_EVENT_NAME === undefined || GITHUB_EVENT_PATH === undefined)
        return null;
    const [owner = '', repo = ''] = (GITHUB_REPOSITORY ?? '').split('/');
    const payload = readPayload(GITHUB_EVENT_PATH);
    return {
        name: GITHUB_EVENT_NAME,
        sha: GITHUB_SHA ?? '',
        ref: payload.ref ?? GITHUB_REF ?? '',
        repository: { owner, repo },
        pullRequest: pullRequestOf(payload, GITHUB_REPOSITORY ?? ''),
        mergeGroupBaseSha: payload.merge_group?.base_sha,
        before: payload.before,
        missing: missingIn(payload, GITHUB_EVENT_NAME),
    };
}
function readPayload(file) {
    try {
        return payloadSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8')));
    }
    catch (error) {
        const why = error instanceof classic_errors/* ZodError */.G ? 'is no JSON object' : (0,errors/* messageOf */.bD)(error);
        throw new errors/* UserError */.yo(`GITHUB_EVENT_PATH does not hold an event that can be read: ${file}: ${why}`, { cause: error });
    }
}
function pullRequestOf({ pull_request: pull }, here) {
    if (pull === undefined)
        return null;
    const { number = null, base, head } = pull;
    const from = head.repo?.full_name;
    return {
        number,
        baseSha: base.sha ?? null,
        baseRef: base.ref ?? null,
        headSha: head.sha ?? null,
        isFork: from === undefined || from !== (base.repo?.full_name ?? here),
    };
}
function missingIn(payload, name) {
    const { pull_request: pull, merge_group: group, before } = payload;
    const lacks = (said) => Object.entries(said).flatMap(([field, value]) => (value === undefined ? [field] : []));
    if (name === 'push')
        return lacks({ before });
    if (name === 'merge_group')
        return lacks({ 'merge_group.base_sha': group?.base_sha });
    if (!name.startsWith('pull_request'))
        return [];
    if (pull === undefined)
        return ['pull_request'];
    return lacks({
        'pull_request.number': pull.number,
        'pull_request.base.sha': pull.base.sha,
        'pull_request.base.ref': pull.base.ref,
        'pull_request.head.sha': pull.head.sha,
        'pull_request.head.repo': pull.head.repo,
    });
}

// EXTERNAL MODULE: ./src/github/host.ts
var github_host = __webpack_require__(39405);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/progress.ts
var progress = __webpack_require__(18991);
// EXTERNAL MODULE: ./src/shards/slice.ts
var slice = __webpack_require__(75147);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/signals.ts

/** What was asked for is not done, since the user or the runner told it to stop. */
class Interrupted extends Error {
}
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Run an entry point to its exit code. SIGINT, SIGTERM and SIGHUP end it in order, so that no
 * process and no temporary folder stays behind; a second one ends it at once.
 * @param report says what went wrong, once
 */
async function withSignals(main, report) {
    const stop = new AbortController();
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (stop.signal.aborted)
                process.exit(128 + external_node_os_.constants.signals[name]);
            stop.abort(new Interrupted(`stopped by ${name}`));
        });
    }
    try {
        process.exitCode = await main(stop.signal);
    }
    catch (error) {
        const cause = stop.signal.aborted ? stop.signal.reason : error;
        if (cause instanceof Interrupted)
            process.stderr.write(`\n${cause.message}\n`);
        else
            report(cause);
        process.exitCode = 2;
    }
    // Handles of libraries must not keep a finished run alive.
    setImmediate(() => process.exit());
}

;// CONCATENATED MODULE: ./src/terminal-output.ts
/**
 * Keep what cannot be written any more from ending the run: a reader that has gone away (`| head`)
 * changes nothing, and a full disk is told, with exit code 2, since what was asked for is not there.
 */
function watchOutput() {
    process.stderr.on('error', () => { });
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        process.stderr.write(`standard output cannot be written: ${error.message}; what a run found is in its --out folder\n`);
        process.on('exit', () => {
            process.exitCode = 2;
        });
    });
}

// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/commands.ts














/** The terminal's entry: arguments → pipeline → tables and exit code. A command loads what it needs. */
async function main() {
    watchOutput();
    await withSignals(async (signal) => {
        let exitCode = 0;
        const program = buildProgram(async (task) => {
            exitCode = await task(signal);
        });
        try {
            await program.parseAsync();
        }
        catch (error) {
            if (!(error instanceof esm/* CommanderError */.b7))
                throw error;
            return error.exitCode === 0 ? 0 : 2;
        }
        return exitCode;
    }, reportError);
}
function buildProgram(perform) {
    const program = new esm/* Command */.uB('passgate')
        .description('Gates on how well generated code works: runs candidates in isolation, computes pass@k and robust pass@k, compares with a base.')
        .version(version/* VERSION */.x)
        .exitOverride()
        .showHelpAfterError('(add --help for what can be said here)');
    withExecutorOptions(program.command('run'))
        .description('execute all samples of a config, compare with a baseline, decide; exit code 0 pass, 1 a gate failed, 2 error')
        .argument('[config]', 'the config file', paths/* DEFAULT_CONFIG */.PV)
        .option('--out <dir>', 'where results.json, verdicts.jsonl.gz and the reports go', 'passgate-results')
        .option('--baseline <what>', 'compare with a results.json, a folder with one, or a commit (evaluated again); none for no comparison')
        .option('--shard <i/n>', 'do one of n equal parts of the work; see merge', toShard)
        .option('--json', 'print results.json on standard output, and everything else on standard error')
        .action((config, flags) => perform((signal) => runCommand(config, flags, signal)));
    program
        .command('merge')
        .description('join the results of all shards of a run, compare with a baseline, decide')
        .argument('<dirs...>', 'the output folders of the shards')
        .option('--out <dir>', 'where the joined results and reports go', 'passgate-results')
        .option('--baseline <what>', 'compare with a results.json, or a folder with one')
        .option('--json', 'print results.json on standard output')
        .action((folders, flags) => perform(() => mergeCommand(folders, flags)));
    program
        .command('compare')
        .description('compare two finished runs and decide; nothing is executed')
        .argument('<base>', 'a results.json, or a folder with one')
        .argument('<head>', 'the same, of the run to be judged')
        .option('--config <file>', 'whose gates decide (default: those that head was run with)')
        .option('--out <dir>', 'where results.json and the reports go (default: nowhere)')
        .option('--json', 'print results.json on standard output')
        .action((base, head, flags) => perform(() => compareCommand(base, head, flags)));
    withExecutorOptions(program.command('check'))
        .description('validate the config, every dataset it names and their reference solutions; execute no sample')
        .argument('[config]', 'the config file', paths/* DEFAULT_CONFIG */.PV)
        .option('--json', 'print what was found as JSON')
        .action((config, flags) => perform((signal) => checkCommand(config, flags, signal)));
    program
        .command('schema')
        .description('write the JSON Schemas of the config, results.json, verdicts.jsonl.gz and sources.jsonl.gz, for editors and other tools')
        .option('--out <dir>', 'where they go', 'schema')
        .action((flags) => perform(async () => schemaCommand(flags.out)));
    return program;
}
function withExecutorOptions(command) {
    return command
        .option('--workers <n>', 'programs run at a time (default: one for each core)', toWorkers)
        .addOption(new esm/* Option */.c$('--isolation <tier>', "over the config's own").choices([
        'auto',
        'namespaces',
        'process',
    ]))
        .option('--cache <dir>', 'where verdicts of earlier runs are (default: $XDG_CACHE_HOME/passgate/verdicts or ~/.cache/passgate/verdicts)')
        .option('--no-cache', 'execute every program, and keep no verdict')
        .option('--trust-programs', 'where namespaces cannot be had, run with process isolation and say so; only for programs you trust');
}
function toShard(text) {
    const shard = (0,slice/* parseShard */.uK)(text);
    if (shard !== null)
        return shard;
    throw new esm/* InvalidArgumentError */.Di(`expected I/N, such as 2/4, of at most ${slice/* MOST_SHARDS */.Y}`);
}
function toWorkers(text) {
    const workers = Number(text);
    if (Number.isInteger(workers) && workers >= 1 && workers <= 256)
        return workers;
    throw new esm/* InvalidArgumentError */.Di('expected a whole number from 1 to 256');
}
async function runCommand(configFile, flags, signal) {
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(493), __webpack_require__.e(909), __webpack_require__.e(451), __webpack_require__.e(165)]).then(__webpack_require__.bind(__webpack_require__, 15165));
    const outcome = await run({
        configFile,
        out: flags.out,
        shard: flags.shard ?? null,
        ...executorOptions(flags, signal),
        baseline: flags.baseline,
        stores: [],
        event: readEvent(process.env),
        commentKey: `${configFile}#`,
    });
    return print(outcome, flags);
}
/** The outcome on standard output; its exit code. */
async function print({ model, exitCode }, { json, out }) {
    if (json)
        process.stdout.write(`${JSON.stringify(model.results)}\n`);
    else {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(832), __webpack_require__.e(940), __webpack_require__.e(244)]).then(__webpack_require__.bind(__webpack_require__, 625));
        const reports = out === undefined ? '' : `\nreports: ${out}\n`;
        process.stdout.write((0,report_escape/* forLog */.Ig)(`\n${renderTerminal(model, wantsColour())}${reports}`));
    }
    return exitCode;
}
async function mergeCommand(folders, flags) {
    const [{ merge }, { fromFile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(585), __webpack_require__.e(291), __webpack_require__.e(940), __webpack_require__.e(366), __webpack_require__.e(875)]).then(__webpack_require__.bind(__webpack_require__, 48952)),
        Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(746), __webpack_require__.e(940), __webpack_require__.e(493), __webpack_require__.e(444), __webpack_require__.e(909), __webpack_require__.e(207), __webpack_require__.e(561)]).then(__webpack_require__.bind(__webpack_require__, 46207)),
    ]);
    const { out, baseline } = flags;
    const none = { none: 'none was named: add --baseline', notes: [] };
    const outcome = await merge({
        folders,
        out,
        baseline: baseline === undefined || baseline === 'none' ? none : fromFile(baseline),
        commentKey: '#',
        repeat: `npx passgate merge ${folders.join(' ')} --out ${out}`,
        progress: commands_progress(),
        host: (0,github_host/* hostOf */.w)(process.env),
    });
    return print(outcome, flags);
}
async function compareCommand(base, head, flags) {
    const { compare } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(746), __webpack_require__.e(585), __webpack_require__.e(940), __webpack_require__.e(493), __webpack_require__.e(444), __webpack_require__.e(909), __webpack_require__.e(207), __webpack_require__.e(366), __webpack_require__.e(344)]).then(__webpack_require__.bind(__webpack_require__, 75344));
    const { config: configFile, out } = flags;
    const host = (0,github_host/* hostOf */.w)(process.env);
    return print(await compare({ base, head, configFile, out, commentKey: '#', host }), flags);
}
async function checkCommand(configFile, flags, signal) {
    const [{ check }, { checkDocument, renderCheck }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(746), __webpack_require__.e(493), __webpack_require__.e(444), __webpack_require__.e(909), __webpack_require__.e(451), __webpack_require__.e(264)]).then(__webpack_require__.bind(__webpack_require__, 35883)),
        __webpack_require__.e(/* import() */ 70).then(__webpack_require__.bind(__webpack_require__, 89070)),
    ]);
    const checks = await check({ configFile, ...executorOptions(flags, signal) });
    if (flags.json)
        process.stdout.write(`${JSON.stringify(checkDocument(configFile, checks))}\n`);
    else
        process.stdout.write((0,report_escape/* forLog */.Ig)(renderCheck(configFile, checks)));
    return 0;
}
/** What the options that all executing commands have in common come to. */
function executorOptions(flags, signal) {
    return {
        workers: flags.workers,
        isolation: flags.isolation,
        trustPrograms: flags.trustPrograms ?? false,
        cache: flags.cache === false ? null : (flags.cache ?? (0,place/* defaultCacheFolder */.I)(process.env)),
        environment: process.env,
        progress: commands_progress(),
        signal,
    };
}
function commands_progress() {
    return new progress/* Progress */.k({
        isTerminal: process.stderr.isTTY === true,
        write: (text) => process.stderr.write(text),
    });
}
async function schemaCommand(out) {
    const { publishedSchemas } = await Promise.all(/* import() */[__webpack_require__.e(439), __webpack_require__.e(940), __webpack_require__.e(493), __webpack_require__.e(813)]).then(__webpack_require__.bind(__webpack_require__, 20854));
    (0,external_node_fs_.mkdirSync)(out, { recursive: true });
    for (const [name, text] of publishedSchemas())
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, name), text);
    return 0;
}
function wantsColour() {
    return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}
function reportError(error) {
    if (!(error instanceof errors/* UserError */.yo)) {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        return;
    }
    process.stderr.write((0,report_escape/* forLog */.Ig)(`${error.faults.map(faultText).join('\n')}\n`));
}
/** What is said about a file may quote it, and is one line; a sentence of our own may have several. */
function faultText(fault) {
    const text = (0,errors/* describeFault */.Qx)(fault);
    const lines = fault.place === undefined ? text.split('\n') : [text];
    return lines.map((line) => (0,report_escape/* plainLine */.h0)(line, 500)).join('\n');
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
    /** Throws what was collected as one UserError, in the order of each file; returns when nothing was. */
    throwIfAny() {
        if (this.count === 0)
            return;
        const files = [...new Set(this.#faults.map(({ place }) => place?.file))];
        const lineOf = ({ place }) => place?.line ?? place?.row ?? 0;
        this.#faults.sort((a, b) => files.indexOf(a.place?.file) - files.indexOf(b.place?.file) || lineOf(a) - lineOf(b));
        const more = this.#dropped > 0 ? [{ message: `and ${this.#dropped} more of this kind` }] : [];
        throw new UserError([...this.#faults, ...more]);
    }
}
/** The message of whatever was thrown, for a sentence of our own. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
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
/* harmony export */   zD: () => (/* binding */ grouped),
/* harmony export */   zZ: () => (/* binding */ apart)
/* harmony export */ });
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(934);

/** `12,345`. Not by toLocaleString, whose data of all languages takes 40 ms to load. */
function grouped(count) {
    return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
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
    return `${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} ${noun}${count === 1 ? '' : 's'}`;
}
/** `21 s`, `1 min 5 s`, `340 ms`. */
function formatTime(milliseconds) {
    if (milliseconds < 1000)
        return `${Math.round(milliseconds)} ms`;
    const seconds = Math.round(milliseconds / 1000);
    return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}


/***/ }),

/***/ 18991:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ Progress)
/* harmony export */ });
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3178);
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
        const counts = `${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(this.#done)}/${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(this.#total)}`;
        return `${this.#label}: ${counts} (${share}%), ${this.#passed} passed, about ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatTime */ .fU)(left)} left`;
    }
    #clear() {
        if (this.#sink.isTerminal)
            this.#sink.write('\r\u001b[2K');
    }
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


/***/ })

};
