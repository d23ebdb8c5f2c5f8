export const id = 9465;
export const ids = [9465];
export const modules = {

/***/ 99465:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./src/system/terminal-output.ts

/**
 * Keep a failed write from ending the run. A reader that has gone away (`| head`) changes nothing.
 * A full disk is reported and gives exit code 2, because the requested output is missing.
 */
function watchOutput() {
    process.stderr.on('error', () => { });
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            return;
        process.stderr.write(`standard output cannot be written: ${(0,errors/* messageOf */.bD)(error)}; what a run found is in its --out folder\n`);
        process.on('exit', () => {
            process.exitCode = 2;
        });
    });
}
/**
 * Resolves when the pipes have taken all output, or take no more. A process that exits earlier
 * loses the output that its reader has not read.
 */
async function outputTaken() {
    await Promise.all([process.stdout, process.stderr].map(taken));
}
function taken(stream) {
    if (stream.writableLength === 0)
        return;
    return new Promise((resolve) => {
        // Called after all earlier writes, with an error if the reader has gone away.
        stream.write('', () => resolve());
    });
}

;// CONCATENATED MODULE: ./src/system/signals.ts



/** The user or the runner stopped the work. */
class Interrupted extends Error {
}
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
/**
 * Run an entry point and set the exit code. SIGINT, SIGTERM and SIGHUP stop it in order, so that no
 * process and no temporary folder stays behind. A second signal ends it at once.
 * @param report called once, with the error
 */
async function withSignals(main, report) {
    const stop = new AbortController();
    let isOver = false;
    for (const name of SIGNALS) {
        process.on(name, () => {
            if (stop.signal.aborted || isOver)
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
            report((0,errors/* asUserError */.Yl)(cause));
        process.exitCode = 2;
    }
    isOver = true;
    await outputTaken();
    // Open handles of libraries must not keep a finished run alive.
    setImmediate(() => process.exit());
}

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/config/default-config.ts
var default_config = __webpack_require__(98910);
// EXTERNAL MODULE: ./src/records/options.ts
var options = __webpack_require__(14488);
// EXTERNAL MODULE: ./src/system/version.ts + 1 modules
var version = __webpack_require__(91896);
// EXTERNAL MODULE: ./src/plan/spread.ts
var spread = __webpack_require__(72400);
;// CONCATENATED MODULE: ./src/tasks/plan.ts




/**
 * Add `plan` to the command line.
 * @param perform runs the task that gives an exit code
 */
function addPlanCommand(program, perform) {
    program
        .command('plan')
        .description('compute how many problems and samples are needed to find a drop, from a finished run; execute nothing')
        .argument('[results]', 'a results.json, or a folder with one', options/* DEFAULT_OUT */.xu)
        .addOption(new esm/* Option */.c$('--metric <name>', 'metric that drops').choices(spread/* PLANNED */.TZ).default('pass@1'))
        .option('--drop <share>', 'the drop to find: 0.05 are five points', between(0.001, 1), 0.05)
        .option('--power <share>', 'how often the drop should be found', between(0.5, 0.999), 0.8)
        .option('--confidence <share>', 'confidence of the gate', between(0.5, 0.999), 0.95)
        .option('--baseline <file>', 'another run of the same problems: how they change from run to run')
        .option('--json', 'print it as JSON')
        .action((results, flags) => perform(() => planCommand(results, flags)));
}
function between(low, high) {
    return (text) => {
        const value = Number(text);
        if (text.trim() !== '' && value >= low && value <= high)
            return value;
        throw new esm/* InvalidArgumentError */.Di(`expected a share from ${low} to ${high}`);
    };
}
async function planCommand(results, flags) {
    const [{ plan }, { renderPlan }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(720), __webpack_require__.e(175), __webpack_require__.e(5855), __webpack_require__.e(4949)]).then(__webpack_require__.bind(__webpack_require__, 33403)),
        Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(37), __webpack_require__.e(720), __webpack_require__.e(175), __webpack_require__.e(5855), __webpack_require__.e(6738)]).then(__webpack_require__.bind(__webpack_require__, 7594)),
    ]);
    const found = plan({ ...flags, results });
    const { stdout } = process;
    if (flags.json)
        stdout.write(`${JSON.stringify(found)}\n`);
    else
        stdout.write((0,text_escape/* forLog */.Ig)(renderPlan(found, stdout.columns || undefined)));
    return 0;
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/cache/place.ts
var place = __webpack_require__(94869);
// EXTERNAL MODULE: ./src/evaluate/progress.ts
var progress = __webpack_require__(1100);
// EXTERNAL MODULE: ./src/gate/fail-on.ts
var fail_on = __webpack_require__(44669);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(82005);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
;// CONCATENATED MODULE: ./src/github/event-context.ts





/**
 * True if the input `pull-request` names the pull request and the event is about something else.
 */
function isNamed({ name, pullRequest }) {
    return pullRequest !== null && !name.startsWith('pull_request');
}
/** A field that may be missing or have a wrong type. */
const lenient = (schema) => schema.optional().catch(undefined);
const sha = lenient(schemas/* string */.YjP().regex(git/* COMMIT */.cJ));
const branch = lenient(schemas/* string */.YjP().min(1).max(1000));
const repository = lenient(schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() }).nullable());
const payloadSchema = schemas/* object */.Ikc({
    ref: branch,
    repository: lenient(schemas/* object */.Ikc({ default_branch: branch })),
    pull_request: lenient(schemas/* object */.Ikc({
        number: lenient(schemas/* int */.Whr()),
        base: schemas/* object */.Ikc({ sha, ref: branch, repo: repository }).catch({}),
        head: schemas/* object */.Ikc({ sha, repo: repository }).catch({}),
    })),
    merge_group: lenient(schemas/* object */.Ikc({ base_sha: sha })),
    workflow_run: lenient(schemas/* object */.Ikc({ head_repository: repository })),
    before: sha,
});
/**
 * Read the event from a runner's environment; null outside of a runner. Local runners send events
 * without some fields, so all fields are optional.
 * @throws UserError if there should be an event and it cannot be read at all
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
        defaultBranch: payload.repository?.default_branch ?? null,
        pullRequest: pullRequestOf(payload, GITHUB_REPOSITORY ?? ''),
        endedRun: endedRunOf(payload, GITHUB_REPOSITORY ?? ''),
        mergeGroupBaseSha: payload.merge_group?.base_sha,
        before: payload.before,
        missing: missingIn(payload, GITHUB_EVENT_NAME),
    };
}
function readPayload(file) {
    try {
        return payloadSchema.parse((0,bounded_json/* parseBounded */.nh)((0,external_node_fs_.readFileSync)(file, 'utf8')));
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
function endedRunOf({ workflow_run: run }, here) {
    if (run === undefined)
        return null;
    return run.head_repository?.full_name === here ? 'own' : 'fork';
}
function missingIn(payload, name) {
    const { pull_request: pull, merge_group: group, before } = payload;
    const lacks = (fields) => Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [field] : []));
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

// EXTERNAL MODULE: ./src/github/this-host.ts
var this_host = __webpack_require__(8286);
// EXTERNAL MODULE: ./src/results/out-folder.ts
var out_folder = __webpack_require__(9295);
// EXTERNAL MODULE: ./src/tasks/repeat.ts
var repeat = __webpack_require__(80439);
;// CONCATENATED MODULE: ./src/cli/commands.ts










async function runCommand(configFile, flags, signal) {
    const about = { event: readEvent(process.env), shard: flags.shard ?? null };
    if (flags.dryRun === true) {
        const { dryRun } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(7522), __webpack_require__.e(8815), __webpack_require__.e(2297), __webpack_require__.e(975), __webpack_require__.e(6709), __webpack_require__.e(4335), __webpack_require__.e(4968), __webpack_require__.e(7683), __webpack_require__.e(9959)]).then(__webpack_require__.bind(__webpack_require__, 89116));
        const text = await dryRun({ configFile, ...about, ...executorOptions(flags, signal) });
        process.stdout.write((0,text_escape/* forLog */.Ig)(text));
        return 0;
    }
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(7522), __webpack_require__.e(8815), __webpack_require__.e(2297), __webpack_require__.e(975), __webpack_require__.e(6709), __webpack_require__.e(705), __webpack_require__.e(7303)]).then(__webpack_require__.bind(__webpack_require__, 97303));
    const outcome = await run({
        configFile,
        out: flags.out,
        ...about,
        ...executorOptions(flags, signal),
        baseline: flags.baseline,
        stores: [],
        commentKey: `${configFile}#`,
    });
    return print(outcome, flags);
}
/** Write the outcome to standard output and return the exit code. */
async function print({ model, unwritten, isLost }, { json, out, failOn }) {
    for (const missing of unwritten)
        process.stderr.write((0,text_escape/* forLog */.Ig)(`${(0,text_escape/* plainLine */.h0)(missing, text_escape/* LENGTHS */.WH.message)}\n`));
    if (json)
        process.stdout.write(`${JSON.stringify(model.results)}\n`);
    else {
        const { renderTerminal } = await Promise.all(/* import() */[__webpack_require__.e(2582), __webpack_require__.e(37), __webpack_require__.e(720), __webpack_require__.e(4112), __webpack_require__.e(5855), __webpack_require__.e(4424), __webpack_require__.e(9921)]).then(__webpack_require__.bind(__webpack_require__, 11323));
        const reports = out === undefined ? '' : `\nreports: ${out}\n`;
        process.stdout.write((0,text_escape/* forLog */.Ig)(`\n${renderTerminal(model, wantsColour(), process.stdout.columns || undefined)}${reports}`));
    }
    return isLost ? 2 : (0,fail_on/* exitCodeFor */.Rr)(model.results, failOn);
}
async function mergeCommand(folders, flags) {
    const [{ merge }, { fromFile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(37), __webpack_require__.e(720), __webpack_require__.e(4112), __webpack_require__.e(9585), __webpack_require__.e(175), __webpack_require__.e(4335), __webpack_require__.e(5855), __webpack_require__.e(4424), __webpack_require__.e(1330), __webpack_require__.e(6587)]).then(__webpack_require__.bind(__webpack_require__, 61947)),
        Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(7522), __webpack_require__.e(8815), __webpack_require__.e(2297), __webpack_require__.e(175), __webpack_require__.e(975), __webpack_require__.e(4252), __webpack_require__.e(1411)]).then(__webpack_require__.bind(__webpack_require__, 64252)),
    ]);
    const { out, baseline } = flags;
    const none = {
        none: 'use --baseline FILE, a results.json or a folder with one',
        notes: [],
    };
    const outcome = await merge({
        folders,
        out,
        baseline: baseline === undefined || baseline === 'none' ? none : fromFile(baseline),
        checkedOut: null,
        commentKey: '#',
        isPullRequest: false,
        repeat: (0,repeat/* commandsFor */.A)(['merge', ...folders, '--out', out], process.env),
        progress: commands_progress(),
        host: (0,this_host/* hostOf */.w)(process.env),
    });
    return print(outcome, flags);
}
async function compareCommand(base, head, flags) {
    const { compare } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(7522), __webpack_require__.e(8815), __webpack_require__.e(37), __webpack_require__.e(720), __webpack_require__.e(4112), __webpack_require__.e(9585), __webpack_require__.e(2297), __webpack_require__.e(175), __webpack_require__.e(975), __webpack_require__.e(5855), __webpack_require__.e(4424), __webpack_require__.e(4252), __webpack_require__.e(1330), __webpack_require__.e(8142)]).then(__webpack_require__.bind(__webpack_require__, 60817));
    const { config: configFile, out } = flags;
    const host = (0,this_host/* hostOf */.w)(process.env);
    const about = { commentKey: '#', host, isPullRequest: false };
    return print(await compare({ base, head, configFile, out, ...about }), flags);
}
async function checkCommand(configFile, flags, signal) {
    const [{ check }, { checkDocument, renderCheck }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(7522), __webpack_require__.e(8815), __webpack_require__.e(2297), __webpack_require__.e(975), __webpack_require__.e(6709), __webpack_require__.e(4335), __webpack_require__.e(4968), __webpack_require__.e(7683), __webpack_require__.e(705), __webpack_require__.e(9959), __webpack_require__.e(4787), __webpack_require__.e(6858)]).then(__webpack_require__.bind(__webpack_require__, 6858)),
        Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(7522), __webpack_require__.e(8815), __webpack_require__.e(2297), __webpack_require__.e(975), __webpack_require__.e(6709), __webpack_require__.e(4335), __webpack_require__.e(4968), __webpack_require__.e(7683), __webpack_require__.e(9959), __webpack_require__.e(3397)]).then(__webpack_require__.bind(__webpack_require__, 53397)),
    ]);
    const { mutate = false } = flags;
    const about = { event: readEvent(process.env), shard: null, mutate };
    const checks = await check({ configFile, ...about, ...executorOptions(flags, signal) });
    if (flags.json)
        process.stdout.write(`${JSON.stringify(checkDocument(configFile, checks))}\n`);
    else
        process.stdout.write((0,text_escape/* forLog */.Ig)(renderCheck(configFile, checks)));
    return 0;
}
/** The run's options that come from flags common to all executing commands. */
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
function sayLine(line) {
    commands_progress().say(line);
}
function commands_progress() {
    return new progress/* Progress */.k({
        isTerminal: process.stderr.isTTY === true,
        write: (text) => process.stderr.write(text),
    });
}
async function schemaCommand(out) {
    const { publishedSchemas } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(7522), __webpack_require__.e(2297), __webpack_require__.e(175), __webpack_require__.e(8503)]).then(__webpack_require__.bind(__webpack_require__, 46678));
    (0,out_folder/* openOut */.FF)(out);
    for (const [name, text] of publishedSchemas())
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(out, name), text);
    return 0;
}
function wantsColour() {
    return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb';
}

;// CONCATENATED MODULE: ./src/cli/executor-options.ts


/** Add the options of all commands that execute programs. */
function withExecutorOptions(command) {
    return command
        .option('--workers <n>', 'programs run at a time (default: one for each core)', reader('workers'))
        .addOption(new esm/* Option */.c$('--isolation <tier>', 'isolation tier (default: as in the config)').choices([
        ...options/* ISOLATIONS */.Ce,
    ]))
        .option('--cache <dir>', 'folder with verdicts of earlier runs (default: $XDG_CACHE_HOME/passgate/verdicts or ~/.cache/passgate/verdicts)')
        .option('--no-cache', 'execute every program, and keep no verdict')
        .option('--trust-programs', 'without namespaces, use process isolation and say so; only for programs that you trust');
}
/** Reads an option's text as the table of options says. */
function reader(name) {
    const { expected, read } = options/* OPTIONS */.lw[name];
    return (text) => {
        const value = read(text);
        if (value !== null)
            return value;
        throw new esm/* InvalidArgumentError */.Di(`expected ${expected}`);
    };
}

// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
;// CONCATENATED MODULE: ./src/cli/history-command.ts





/**
 * Add `history` and `history add` to the command line.
 * @param perform runs the task that gives an exit code
 */
function addHistoryCommand(program, perform) {
    const history = program
        .command('history')
        .description('show the runs of the default branch as tables, the newest last')
        .argument('[sources...]', 'files of history, or folders with such (default: the branch passgate-history of this repository)')
        .option('--last <n>', 'show the newest n runs of each suite', reader('history-keep'))
        .option('--suite <name>', 'show one suite')
        .option('--json', 'print the runs, one JSON object a line')
        .action((sources, flags) => perform(() => historyCommand(sources, flags)));
    history
        .command('add')
        .description('add a finished run to a file of history')
        .option('--from <dir>', 'a results.json, or a folder with one', options/* DEFAULT_OUT */.xu)
        .requiredOption('--to <file>', 'the file, which is made if it does not exist')
        .option('--key <text>', 'the name of the config and job (default: as in results.json, or local)')
        .option('--keep <n>', 'the most runs in the file', reader('history-keep'), options/* DEFAULT_KEPT_RUNS */.K9)
        .action((flags) => perform(() => addCommand(flags)));
}
async function historyCommand(sources, flags) {
    const [{ readHistory }, { renderHistory }, { onlySuite, newest }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(4508)]).then(__webpack_require__.bind(__webpack_require__, 24508)),
        Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(6595)]).then(__webpack_require__.bind(__webpack_require__, 56595)),
        __webpack_require__.e(/* import() */ 32).then(__webpack_require__.bind(__webpack_require__, 50032)),
    ]);
    const { lines: all, remarks } = await readHistory(sources);
    for (const remark of remarks)
        sayLine((0,text_escape/* plainLine */.h0)(remark, text_escape/* LENGTHS */.WH.message));
    const lines = flags.suite === undefined ? all : onlySuite(all, flags.suite);
    const { stdout } = process;
    const last = flags.last ?? null;
    if (flags.json) {
        stdout.write(newest(lines, last)
            .map((line) => `${JSON.stringify(line)}\n`)
            .join(''));
        return 0;
    }
    const view = { last, isColoured: wantsColour(), width: stdout.columns || undefined };
    stdout.write((0,text_escape/* forLog */.Ig)(renderHistory(lines, view)));
    return 0;
}
async function addCommand({ from, to, key, keep }) {
    const [{ lineOfFile }, { addToFile }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(175), __webpack_require__.e(4411)]).then(__webpack_require__.bind(__webpack_require__, 40139)),
        __webpack_require__.e(/* import() */ 8509).then(__webpack_require__.bind(__webpack_require__, 68509)),
    ]);
    const line = await lineOfFile(from, key ?? null);
    const { runs, pruned, unreadable } = await addToFile(to, line, keep);
    const left = pruned === 0 ? '' : `; the oldest ${pruned} are left out`;
    sayLine(`${(0,text_escape/* plainLine */.h0)(to, text_escape/* LENGTHS */.WH.line)}: ${(0,numbers/* plural */.LS)(runs, 'run')}${left}`);
    if (unreadable > 0)
        sayLine(`${(0,numbers/* plural */.LS)(unreadable, 'line')} cannot be read, and stay as they are`);
    return 0;
}

;// CONCATENATED MODULE: ./src/cli/perturb-command.ts






/** The folder for made variants where a user names none. */
const DEFAULT_FOLDER = 'perturbed';
/**
 * Add `perturb` to the command line.
 * @param perform runs the task that gives an exit code
 */
function addPerturbCommand(program, perform) {
    withExecutorOptions(program.command('perturb'))
        .description('make perturbed prompts of the problems of each suite that has perturb, check them with the reference solutions, write them')
        .argument('[config]', `the config file (default: ${default_config/* DEFAULT_CONFIG */.PV})`)
        .option('--out <dir>', 'folder for the variants and their manifest', DEFAULT_FOLDER)
        .option('--preview <n>', 'show the first n problems of each suite in all transforms, write and run nothing', wholeNumber)
        .option('--html <file>', 'write a page with all made prompts, to look through')
        .option('--json', 'print the manifests as one JSON list')
        .action((config, flags) => perform((signal) => perturbCommand(config ?? (0,default_config/* findConfig */.u0)(sayLine), flags, signal)));
}
function wholeNumber(text) {
    const value = Number(text);
    if (/^\d{1,6}$/.test(text) && value > 0)
        return value;
    throw new esm/* InvalidArgumentError */.Di('expected a whole number above 0');
}
async function perturbCommand(configFile, flags, signal) {
    const [{ perturb }, { showPerturbation }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(2582), __webpack_require__.e(7522), __webpack_require__.e(8815), __webpack_require__.e(2297), __webpack_require__.e(975), __webpack_require__.e(6709), __webpack_require__.e(4335), __webpack_require__.e(4968), __webpack_require__.e(705), __webpack_require__.e(567), __webpack_require__.e(3058)]).then(__webpack_require__.bind(__webpack_require__, 35332)),
        Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(4112), __webpack_require__.e(5367), __webpack_require__.e(3711)]).then(__webpack_require__.bind(__webpack_require__, 43711)),
    ]);
    const isPreview = flags.preview !== undefined;
    const made = await perturb({
        ...executorOptions(flags, signal),
        event: readEvent(process.env),
        configFile,
        out: isPreview ? null : flags.out,
        most: flags.preview ?? null,
    });
    const { stdout } = process;
    const text = showPerturbation(made, {
        ...{ isPreview, html: flags.html ?? null, isJson: flags.json === true },
        ...{ isColoured: wantsColour(), width: stdout.columns || undefined },
    });
    stdout.write(flags.json ? text : (0,text_escape/* forLog */.Ig)(text));
    return 0;
}

;// CONCATENATED MODULE: ./src/cli/site-command.ts


/**
 * Add `site` to the command line.
 * @param perform runs the task that gives an exit code
 */
function addSiteCommand(program, perform) {
    program
        .command('site')
        .description('write one static page of a history: charts and a table of all runs')
        .argument('[sources...]', 'files and folders of history (default: the branch passgate-history of this repository)')
        .requiredOption('--out <dir>', 'folder for index.html')
        .option('--title <text>', 'title of the page', 'How well generated code works')
        .option('--repository <url>', 'the repository on GitHub that links lead to (default: of the job, or the remote origin)')
        .action((sources, flags) => perform(() => siteCommand(sources, flags)));
}
async function siteCommand(sources, { out, title, repository }) {
    const { writeSite } = await Promise.all(/* import() */[__webpack_require__.e(3382), __webpack_require__.e(8349)]).then(__webpack_require__.bind(__webpack_require__, 68349));
    const written = await writeSite({ sources, out, title, repository, environment: process.env });
    const { file, runs, remarks } = written;
    for (const remark of remarks) {
        process.stderr.write((0,text_escape/* forLog */.Ig)(`${(0,text_escape/* plainLine */.h0)(remark, text_escape/* LENGTHS */.WH.message)}\n`));
    }
    const text = runs === 0 ? 'the history has no run yet' : (0,numbers/* plural */.LS)(runs, 'run');
    process.stdout.write((0,text_escape/* forLog */.Ig)(`${(0,text_escape/* plainLine */.h0)(file, text_escape/* LENGTHS */.WH.line)}: ${text}\n`));
    return 0;
}

;// CONCATENATED MODULE: ./src/cli/command-line.ts










/** The commands of the terminal with their options. @param perform runs one to its exit code */
function buildProgram(perform) {
    const program = new esm/* Command */.uB('passgate')
        .description('Fails when generated code gets worse: runs it in isolation, computes pass@k and robust pass@k, compares with a base.')
        .version(version/* VERSION */.x)
        .exitOverride()
        .showHelpAfterError('Run with --help to see all options');
    addRunCommand(program, perform);
    program
        .command('merge')
        .description('join the results of all shards of a run, compare with a baseline, decide')
        .argument('<dirs...>', 'the output folders of the shards')
        .option('--out <dir>', 'folder for the joined results and reports', options/* DEFAULT_OUT */.xu)
        .option('--baseline <what>', 'compare with a results.json, or a folder with one')
        .addOption(failOnOption())
        .option('--json', 'print results.json on standard output')
        .action((folders, flags) => perform(() => mergeCommand(folders, flags)));
    program
        .command('compare')
        .description('compare two finished runs and decide; execute nothing')
        .argument('<base>', 'a results.json, or a folder with one')
        .argument('<head>', 'the same, for the run to judge')
        .option('--config <file>', 'config with the gates that decide (default: the gates of the run of head)')
        .option('--out <dir>', 'folder for results.json and the reports (default: none)')
        .addOption(failOnOption())
        .option('--json', 'print results.json on standard output')
        .action((base, head, flags) => perform(() => compareCommand(base, head, flags)));
    addPerturbCommand(program, perform);
    addPlanCommand(program, perform);
    addHistoryCommand(program, perform);
    withExecutorOptions(program.command('check'))
        .description('validate the config, every dataset it names, their reference solutions and tests; execute no sample')
        .argument('[config]', `the config file (default: ${default_config/* DEFAULT_CONFIG */.PV})`)
        .option('--mutate', 'also run faulty copies of the reference solutions, and tell how many the tests reject')
        .option('--json', 'print the findings as JSON')
        .action((config, flags) => perform((signal) => checkCommand(config ?? (0,default_config/* findConfig */.u0)(sayLine), flags, signal)));
    program
        .command('schema')
        .description('write the JSON Schemas of the config, results.json, verdicts.jsonl.gz and sources.jsonl.gz, for editors and other tools')
        .option('--out <dir>', 'folder for the schemas', 'schema')
        .action((flags) => perform(async () => schemaCommand(flags.out)));
    addSiteCommand(program, perform);
    return program;
}
function addRunCommand(program, perform) {
    withExecutorOptions(program.command('run'))
        .description('execute all samples of a config, compare with a baseline, decide; exit code 0 pass, 1 a gate failed, 2 error')
        .argument('[config]', `the config file (default: ${default_config/* DEFAULT_CONFIG */.PV})`)
        .option('--out <dir>', 'folder for results.json, verdicts.jsonl.gz and the reports', options/* DEFAULT_OUT */.xu)
        .option('--baseline <what>', 'compare with a results.json, a folder with one, or a commit or branch (evaluated again); none for no comparison')
        .addOption(failOnOption())
        .option('--dry-run', 'read everything and tell what would be asked and executed; do neither')
        .option('--shard <i/n>', 'do one of n equal parts of the work; see merge', reader('shard'))
        .option('--json', 'print results.json on standard output, and everything else on standard error')
        .action((config, flags) => perform((signal) => runCommand(config ?? (0,default_config/* findConfig */.u0)(sayLine), flags, signal)));
}
function failOnOption() {
    return new esm/* Option */.c$('--fail-on <what>', 'exit code 1 for: failed gates; also inconclusive gates; also gates whose change could not be judged; nothing')
        .choices(options/* FAIL_ON */.d$)
        .default('fail');
}

;// CONCATENATED MODULE: ./src/cli/main.ts






/**
 * The terminal's entry: arguments → pipeline → tables and exit code. Each command loads only the
 * modules it needs.
 */
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
function reportError(error) {
    if (!(error instanceof errors/* UserError */.yo)) {
        process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
        return;
    }
    process.stderr.write((0,text_escape/* forLog */.Ig)(`${error.faults.map(faultText).join('\n')}\n`));
}
/**
 * A message about a file may quote it, so it is kept on one line. A message of our own may have
 * several lines.
 */
function faultText(fault) {
    const text = (0,errors/* describeFault */.Qx)(fault);
    const lines = fault.place === undefined ? text.split('\n') : [text];
    return lines.map((line) => (0,text_escape/* plainLine */.h0)(line, text_escape/* LENGTHS */.WH.message)).join('\n');
}


/***/ }),

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

/***/ 44669:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pr: () => (/* binding */ judgedSuites),
/* harmony export */   Rr: () => (/* binding */ exitCodeFor)
/* harmony export */ });
/* unused harmony export failsRun */
/* harmony import */ var _records_gate_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71081);

/** Every suite with gates: those of head, then the removed ones that bind all the same. */
function judgedSuites({ suites, removedSuites = [], }) {
    return [...suites, ...removedSuites];
}
/** True when a gate fails a run with this `failOn`. */
function failsRun(gate, failOn) {
    if (failOn === 'never')
        return false;
    if ((0,_records_gate_result_js__WEBPACK_IMPORTED_MODULE_0__/* .isFailure */ .N)(gate))
        return true;
    if (failOn === 'fail')
        return false;
    if (gate.decision === 'inconclusive')
        return true;
    return failOn === 'not-judged' && gate.notJudged !== undefined;
}
/** The exit code: 0 for a pass, 1 if `failOn` fails the run, 2 for an infrastructure error. */
function exitCodeFor(judged, failOn) {
    if (judged.errors.length > 0)
        return 2;
    if (failOn === 'never')
        return 0;
    const gates = judgedSuites(judged).flatMap((suite) => suite.gates);
    if (gates.some((gate) => failsRun(gate, failOn)))
        return 1;
    return judged.reason !== undefined && failOn !== 'fail' ? 1 : 0;
}


/***/ }),

/***/ 8286:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ hostOf),
/* harmony export */   y: () => (/* binding */ originOf)
/* harmony export */ });
/** The server, repository and run as the runner names them; null outside of a runner. */
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
/** The server of a web address; null for any other text. */
function originOf(address) {
    if (!URL.canParse(address))
        return null;
    const { protocol, origin } = new URL(address);
    return protocol === 'https:' || protocol === 'http:' ? origin : null;
}


/***/ }),

/***/ 72400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EX: () => (/* binding */ withPrompts),
/* harmony export */   TZ: () => (/* binding */ PLANNED),
/* harmony export */   _V: () => (/* binding */ spreadsOf),
/* harmony export */   b7: () => (/* binding */ runSpread)
/* harmony export */ });
/* harmony import */ var _score_chance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69512);
/* harmony import */ var _score_tally_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15153);


/**
 * Metrics that are means over single samples. Only for these is the effect of more samples known.
 */
const PLANNED = ['pass@1', 'robust-pass@1', 'mean-perturbed-pass@1'];
/** The spreads of all problems that have at least one judged sample of each prompt. */
function spreadsOf(problems, metric) {
    return problems.flatMap((problem) => {
        const counts = partsOf(problem, metric).map(({ n, passed }) => ({ n, passed }));
        const samples = counts.reduce((least, { n }) => Math.min(least, n), Number.POSITIVE_INFINITY);
        if (counts.length === 0 || samples === 0)
            return [];
        const prompts = counts.length;
        const value = counts.reduce((sum, { n, passed }) => sum + passed / n, 0) / prompts;
        // The unbiased estimate of p(1 − p).
        const ofPrompt = ({ n, passed: c }) => (c * (n - c)) / (n * (n - 1));
        const noise = samples < 2
            ? null
            : counts.reduce((sum, count) => sum + ofPrompt(count), 0) / prompts / prompts;
        return [{ id: problem.id, value, samples, prompts, noise }];
    });
}
function partsOf(problem, metric) {
    if (metric === 'pass@1') {
        const { n, passed } = (0,_score_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .countPasses */ .vn)(problem.nominal, problem.nominalShares);
        return [{ n, passed: (0,_score_chance_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedCount */ .qG)(passed) }];
    }
    if (problem.variants.length === 0)
        return [];
    if (metric === 'robust-pass@1') {
        const { n, worst } = (0,_score_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .tallyOf */ .sv)(problem);
        return [{ n, passed: (0,_score_chance_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedCount */ .qG)(worst) }];
    }
    return (0,_score_tally_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .mQ)(problem).map(({ n, passed }) => ({ n, passed: (0,_score_chance_js__WEBPACK_IMPORTED_MODULE_1__/* .expectedCount */ .qG)(passed) }));
}
/** The spread of a run with another number of perturbed prompts; the value is a mean over them. */
function withPrompts(run, prompts) {
    return { ...run, prompts, noise: (run.noise * run.prompts) / prompts };
}
/**
 * Take the problems of a run together.
 * @param spreads of at least one problem
 */
function runSpread(spreads) {
    const mean = (of, list = spreads) => list.reduce((sum, each) => sum + of(each), 0) / list.length;
    const counts = spreads.map(({ samples }) => samples);
    const value = mean((each) => each.value);
    const prompts = mean((each) => each.prompts);
    const known = spreads.filter(({ noise }) => noise !== null);
    const isBound = known.length === 0;
    return {
        problems: spreads.length,
        samples: {
            min: counts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
            max: counts.reduce((a, b) => Math.max(a, b), 0),
        },
        evenSamples: 1 / mean(({ samples }) => 1 / samples),
        prompts,
        value,
        noise: isBound ? (value * (1 - value)) / prompts : mean(({ noise }) => noise ?? 0, known),
        squares: isBound
            ? value
            : Math.max(0, mean((each) => each.value ** 2 - (each.noise ?? 0) / each.samples, known)),
        isBound,
    };
}


/***/ }),

/***/ 71081:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ isFailure)
/* harmony export */ });
/** True when a gate fails the run. */
function isFailure({ decision, onInconclusive, }) {
    return decision === 'fail' || (decision === 'inconclusive' && onInconclusive === 'fail');
}


/***/ }),

/***/ 69512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ expectedOver),
/* harmony export */   qG: () => (/* binding */ expectedCount),
/* harmony export */   qL: () => (/* binding */ HitCounter)
/* harmony export */ });
/**
 * The expected value of a function of the number of samples with the property. They have it
 * independently, so this is the mean over the Poisson binomial distribution (Poisson 1837). The
 * distribution is built up one chance at a time.
 * @param value a function of the whole number of samples with the property
 */
function expectedOver({ sure, chances }, value) {
    if (chances.length === 0)
        return value(sure);
    let shares = [1];
    for (const chance of chances) {
        const next = new Array(shares.length + 1).fill(0);
        for (const [count, share] of shares.entries()) {
            next[count] = (next[count] ?? 0) + share * (1 - chance);
            next[count + 1] = share * chance;
        }
        shares = next;
    }
    return shares.reduce((sum, share, count) => sum + share * value(sure + count), 0);
}
/** The expected number of samples with the property. */
function expectedCount({ sure, chances }) {
    return chances.reduce((sum, chance) => sum + chance, sure);
}
/** Collects the samples with a property. */
class HitCounter {
    #sure = 0;
    #chances = [];
    /** @param chance 1 if the sample has it, 0 if not, between them if by chance */
    add(chance) {
        if (chance >= 1)
            this.#sure += 1;
        else if (chance > 0)
            this.#chances.push(chance);
    }
    get hits() {
        return { sure: this.#sure, chances: this.#chances };
    }
}


/***/ }),

/***/ 15153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ chanceOf),
  vn: () => (/* binding */ countPasses),
  mQ: () => (/* binding */ countsOf),
  Hb: () => (/* binding */ passesOf),
  lc: () => (/* binding */ samplesOf),
  sv: () => (/* binding */ tallyOf)
});

// EXTERNAL MODULE: ./src/records/verdict.ts
var records_verdict = __webpack_require__(56027);
// EXTERNAL MODULE: ./src/score/chance.ts
var chance = __webpack_require__(69512);
;// CONCATENATED MODULE: ./src/score/once.ts
/** Computes a result once for each problem, because a dozen metrics ask for it. */
function oncePerProblem(compute) {
    const known = new WeakMap();
    return (problem) => {
        const result = known.get(problem) ?? compute(problem);
        known.set(problem, result);
        return result;
    };
}

;// CONCATENATED MODULE: ./src/score/tally.ts



/**
 * The chance that a sample passes: 1 or 0, or for a `flaky` one the share of its runs that passed.
 */
function chanceOf(verdicts, shares, index) {
    const verdict = verdicts[index];
    return verdict === undefined ? 0 : (0,records_verdict/* passChance */.Mb)(verdict, shares?.[index]);
}
/** @param shares see chanceOf */
function countPasses(verdicts, shares) {
    let n = 0;
    const passed = new chance/* HitCounter */.qL();
    for (const [index, verdict] of verdicts.entries()) {
        if ((0,records_verdict/* isJudged */.sL)(verdict))
            n += 1;
        passed.add(chanceOf(verdicts, shares, index));
    }
    return { n, lost: verdicts.length - n, passed: passed.hits };
}
/** The expected number of passed samples, and the number of judged ones. */
function passesOf(verdicts, shares) {
    const { n, passed } = countPasses(verdicts, shares);
    return { passed: Math.round(1e6 * (0,chance/* expectedCount */.qG)(passed)) / 1e6, of: n };
}
/** The fewest and the most samples of a nominal prompt. */
function samplesOf(problems) {
    const numbers = problems.map(({ nominal }) => nominal.length);
    return {
        min: numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
        max: numbers.reduce((a, b) => Math.max(a, b), 0),
    };
}
/** The passes of each variant by itself. */
const countsOf = oncePerProblem(({ variants }) => variants.map(({ verdicts, shares }) => countPasses(verdicts, shares)));
/**
 * Pair samples by their place (Wang et al. 2022, ReCode). Only places count that nominal and every
 * variant have, without an `error` among their verdicts. `best` is OR over all variants of the
 * group; ReCode's own code merges it with AND across transforms when sampling. A `flaky` sample
 * passes by chance and independently of the others, so a place may count by its chance too.
 */
const tallyOf = oncePerProblem((problem) => {
    const { nominal, nominalShares, variants } = problem;
    let length = nominal.length;
    for (const { verdicts } of variants)
        length = Math.min(length, verdicts.length);
    let [n, lost] = [0, 0];
    const [nominalHits, worse, broken, mended, attacked, gained] = Array.from({ length: 6 }, () => new chance/* HitCounter */.qL());
    for (let i = 0; i < length; i += 1) {
        let isKept = (0,records_verdict/* isJudged */.sL)(nominal[i] ?? 'error');
        // The chances that it passes in every variant, and in none.
        let worst = 1;
        let none = 1;
        for (const { verdicts, shares } of variants) {
            if (!(0,records_verdict/* isJudged */.sL)(verdicts[i] ?? 'error'))
                isKept = false;
            const chance = chanceOf(verdicts, shares, i);
            worst *= chance;
            none *= 1 - chance;
        }
        if (!isKept) {
            lost += 1;
            continue;
        }
        const passes = chanceOf(nominal, nominalShares, i);
        n += 1;
        nominalHits.add(passes);
        worse.add(worst);
        attacked.add(passes * (1 - worst));
        gained.add((1 - passes) * (1 - none));
        broken.add(passes * (1 - worst) + (1 - passes) * worst);
        // If some variants pass and some fail, then worst_i = nominal_i only if nominal fails too.
        mended.add((1 - passes) * Math.max(0, 1 - none - worst));
    }
    return {
        n,
        lost,
        nominal: nominalHits.hits,
        worst: worse.hits,
        broken: broken.hits,
        mended: mended.hits,
        attacked: attacked.hits,
        gained: gained.hits,
    };
});


/***/ }),

/***/ 80439:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ commandsFor),
/* harmony export */   p: () => (/* binding */ repeatCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _github_this_host_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8286);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69145);



/** Passgate's own command line; the action's bundle lies beside it. */
const TOOL = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(import.meta.dirname, '..', 'cli', 'index.js');
/** The place for a clone of the action's repository, beside the user's checkout. */
const CLONE = '../passgate';
/**
 * The shell commands that repeat a run, against the same base.
 * @param named the base as the user named it, if so
 */
function repeatCommand(config, resolved, shard, environment, named) {
    const top = environment.GITHUB_WORKSPACE ?? '';
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(config.file));
    const base = 'none' in resolved ? null : baseName(resolved.baseline.origin, top, named);
    const part = shard === null ? [] : ['--shard', `${shard.index}/${shard.count}`];
    return commandsFor(['run', file, ...(base === null ? [] : ['--baseline', base]), ...part], environment);
}
/** A commit's results are made anew; those of a file are what they are. */
function baseName({ source, commit }, top, named) {
    if (source === 'file')
        return named === undefined ? null : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(named));
    return commit?.slice(0, 12) ?? null;
}
/**
 * The shell commands that run Passgate, with the preparation. A user of the action has no installed
 * command line, so a clone comes first.
 * @param args the arguments after the command's name
 */
function commandsFor(args, environment) {
    const action = actionOf(environment);
    const tool = action === null ? toolFrom(environment.GITHUB_WORKSPACE ?? '') : TOOL_IN_CLONE;
    const command = ['node', tool, ...args].map(quote).join(' ');
    if (action === null)
        return [command];
    const clone = `git clone --quiet ${quote(action.address)} ${CLONE}`;
    return [`${clone} && git -C ${CLONE} checkout --quiet ${quote(action.ref)}`, command];
}
const TOOL_IN_CLONE = `${CLONE}/dist/cli/index.js`;
/** The tool's path from a folder; absolute if it lies outside. */
function toolFrom(folder) {
    return (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(TOOL, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(folder)) ? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder, TOOL) : TOOL;
}
/**
 * The repository and ref of the action that a workflow uses; null if it does not use another
 * repository's.
 */
function actionOf(environment) {
    const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
    const server = (0,_github_this_host_js__WEBPACK_IMPORTED_MODULE_2__/* .originOf */ .y)(environment.GITHUB_SERVER_URL || 'https://github.com');
    if (server === null || !/^[\w.-]+\/[\w.-]+$/.test(repository))
        return null;
    return /^\w[\w./-]*$/.test(ref) ? { address: `${server}/${repository}`, ref } : null;
}
function quote(text) {
    return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}


/***/ })

};
