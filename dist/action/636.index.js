export const id = 636;
export const ids = [636];
export const modules = {

/***/ 47636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  evaluateHead: () => (/* reexport */ evaluateHead),
  findBase: () => (/* reexport */ findBase),
  readWork: () => (/* reexport */ readWork),
  reportRun: () => (/* reexport */ reportRun)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/evaluate/answer-suites.ts
var answer_suites = __webpack_require__(97243);
// EXTERNAL MODULE: ./src/evaluate/evaluate-suite.ts + 12 modules
var evaluate_suite = __webpack_require__(12774);
// EXTERNAL MODULE: ./src/evaluate/problem-check.ts + 6 modules
var problem_check = __webpack_require__(80766);
// EXTERNAL MODULE: ./src/system/git.ts
var git = __webpack_require__(82005);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
;// CONCATENATED MODULE: ./src/evaluate/problem-places.ts



/** With more files than this, links help nobody, and a command line has limited length. */
const MOST_FILES = 500;
/**
 * Find the places of each suite's problems.
 * @param repository its top folder
 */
async function placesOf(repository, suites) {
    const places = new Map();
    for (const { config, dataset } of suites) {
        places.set(config.name, await placesIn(repository, dataset.places));
    }
    return places;
}
/**
 * The places of problems in the repository. Files that git does not track, such as downloaded data,
 * have no place there.
 * @param repository its top folder
 * @param places by problem id, with files named as in messages
 * @returns by problem id
 */
async function placesIn(repository, places) {
    const files = new Map();
    for (const { file } of places.values()) {
        if (files.has(file))
            continue;
        files.set(file, (0,external_node_path_.relative)(repository, (0,paths/* realPath */.Ye)((0,external_node_path_.resolve)(file))));
        if (files.size > MOST_FILES)
            return new Map();
    }
    const tracked = await trackedOf(repository, [...files.values()]);
    return new Map([...places].flatMap(([id, { file: label, line }]) => {
        const file = files.get(label);
        if (file === undefined || !tracked.has(file))
            return [];
        return [[id, { file, ...(line === undefined ? {} : { line }) }]];
    }));
}
async function trackedOf(repository, files) {
    if (files.length === 0)
        return new Set();
    try {
        const listed = await (0,git/* git */.$Y)(repository, '--literal-pathspecs', 'ls-files', '-z', '--', ...files);
        return new Set(listed.split('\0'));
    }
    catch {
        // Without a repository there are no links.
        return new Set();
    }
}

// EXTERNAL MODULE: ./src/results/file-names.ts
var file_names = __webpack_require__(89711);
// EXTERNAL MODULE: ./src/results/run-files.ts + 1 modules
var run_files = __webpack_require__(20852);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
;// CONCATENATED MODULE: ./src/tasks/evaluate-head.ts








/**
 * Execute head: check its problems, then run its samples and write each verdict when it comes.
 * @throws UserError with every problem whose tests are broken
 */
async function evaluateHead({ suites }, executor, context) {
    const { config, out, progress, signal, stopwatch } = context;
    const isolationMs = stopwatch.lap();
    sayIsolation(executor, context);
    // Git works meanwhile, so its time costs the run nothing.
    const tracked = placesOf(config.repository, suites);
    tracked.catch(() => { });
    const checks = await (0,problem_check/* checkProblems */.Xw)(suites, config, {
        ...{ executor, listener: followProblems(context), signal },
        isForSamples: true,
    });
    const files = (0,run_files/* openRunFiles */.d)(out);
    const evaluations = [];
    const errors = new FirstError();
    let unwritten = [];
    try {
        const listener = followSamples(context, files, errors);
        for (const check of checks) {
            const answered = await (0,answer_suites/* withAnswers */.m)(check, config, context.asking);
            evaluations.push(await (0,evaluate_suite/* evaluateSuite */.w)(answered, executor, listener, signal));
            progress.end();
        }
    }
    catch (error) {
        if (signal.aborted)
            progress.say(`verdicts reached so far are in ${(0,external_node_path_.join)(out, file_names/* FILES */.c.verdicts)}`);
        throw error;
    }
    finally {
        unwritten = await files.close();
    }
    stopwatch.lap();
    return {
        evaluations,
        firstError: errors.reason,
        places: await tracked,
        files: { unwritten, lines: files.lines() },
        isolation: describeIsolation(executor),
        isolationMs,
        programs: executor.spent,
    };
}
function sayIsolation({ isolation, workers }, { progress }) {
    progress.say(`isolation: ${isolation.description}; ${(0,numbers/* plural */.LS)(workers, 'worker')}`);
    if (isolation.notice !== '')
        progress.say(`note: ${isolation.notice}`);
}
/** Progress of reference solutions and tests. */
function followProblems({ progress }) {
    return {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
        problem: (detail) => progress.step(detail),
    };
}
/** Progress of samples, whose lines are written to the run's files. */
function followSamples(context, files, errors) {
    return {
        ...followProblems(context),
        verdict: (line) => {
            context.progress.count(line.verdict);
            if (line.verdict === 'error')
                errors.note(line.reason);
            return files.verdicts.write(line);
        },
        source: (line) => files.sources.write(line),
    };
}
/**
 * Keeps the reason that sorts first: verdicts come in any order, but reports must always be the
 * same.
 */
class FirstError {
    reason = null;
    note(reason) {
        if (reason === null)
            return;
        if (this.reason === null || reason < this.reason)
            this.reason = reason;
    }
}
function describeIsolation({ isolation, workers }) {
    const { tier, description, notice, python } = isolation;
    const weaker = notice === '' ? {} : { notice };
    return { tier, description, ...weaker, python, workers };
}

// EXTERNAL MODULE: ./src/baseline/head-warnings.ts
var head_warnings = __webpack_require__(27743);
// EXTERNAL MODULE: ./src/baseline/resolve-baseline.ts + 3 modules
var resolve_baseline = __webpack_require__(26879);
// EXTERNAL MODULE: ./src/system/stoppable.ts
var stoppable = __webpack_require__(67941);
;// CONCATENATED MODULE: ./src/tasks/find-base.ts




/**
 * Get the results that head is compared with. The base is executed if no results of it were kept.
 * @returns the base, or why there is none, with every warning that belongs before a comparison
 * @throws UserError if the base was named and is not available
 */
async function findBase({ plan, head }, executor, { config, event, stores, asking, signal }) {
    const found = await (0,stoppable/* stoppable */.pZ)(signal, () => (0,resolve_baseline/* resolveBaseline */.o)(plan, { config, means: { executor, asking }, stores, signal }));
    const warnings = [
        ...(0,head_warnings/* headWarnings */.y)(head, event),
        ...(found.warnings ?? []),
        ...busyWarnings(executor),
    ];
    const { rerun, notRerun } = executor;
    return { resolved: { ...found, warnings }, rerun, notRerun };
}
/** A warning if time-outs may be the machine's fault and not the programs'. */
function busyWarnings({ notRerun }) {
    if (notRerun === 0)
        return [];
    return [
        `${(0,numbers/* plural */.LS)(notRerun, 'time-out')} may be the machine's: other work kept the cores busy, and there was no time to run ${notRerun === 1 ? 'it' : 'them'} again. Run this on a quieter machine, or with fewer workers.`,
    ];
}

// EXTERNAL MODULE: ./src/baseline/plan-baseline.ts + 4 modules
var plan_baseline = __webpack_require__(64252);
// EXTERNAL MODULE: ./src/evaluate/read-suites.ts + 13 modules
var read_suites = __webpack_require__(68947);
;// CONCATENATED MODULE: ./src/evaluate/shard-slice.ts
/**
 * A suite cut down to the problems of one shard. The other problems are read and checked, but do
 * not run.
 */
function cutToShard(suite, shard) {
    const slice = problemsOf(suite.costs, shard);
    const samples = [...slice].reduce((sum, id) => sum + (suite.costs.get(id) ?? 0), 0);
    return { ...suite, slice, samples };
}
/**
 * The problems of a shard. The most expensive come first, and each goes to the shard with the least
 * work so far (Graham 1969, longest processing time first). All shards of the same data compute the
 * same division.
 * @param costs samples of each problem over all its prompts, in the dataset's order
 */
function problemsOf(costs, { index, count }) {
    const loads = Array.from({ length: count }, () => 0);
    const own = new Set();
    // A problem costs more than its samples: it has a reference and a place in every table.
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

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/tasks/read-work.ts






const NOT_MERGED = {
    source: { none: 'shards are compared when they are merged', notes: [] },
    warnings: [],
    boundBy: 'nobody',
};
/**
 * Read everything that a run needs before its first program.
 * @param named the base that the user names; read already if it is a file
 * @throws UserError with all mistakes of the data
 */
function readWork(context, named) {
    return (0,stoppable/* stoppable */.pZ)(context.signal, () => readAll(context, named));
}
async function readAll({ config, environment, shard, event, stores, progress, stopwatch }, named) {
    const [head, whole] = await Promise.all([
        (0,git/* headOf */.Uo)(config.repository),
        (0,read_suites/* checkSuites */.i)(config, environment),
    ]);
    const suites = shard === null ? whole : whole.map((suite) => cutToShard(suite, shard));
    const plan = shard === null
        ? await (0,plan_baseline/* planBaseline */.HP)(config, named, { event, head, canRead: stores.length > 0 })
        : NOT_MERGED;
    for (const { config: suite, dataset } of suites) {
        for (const note of dataset.notes)
            progress.say(`note: ${suite.name}: ${(0,text_escape/* plainLine */.h0)(note, text_escape/* LENGTHS */.WH.message)}`);
    }
    const programs = suites.reduce((sum, { samples }) => sum + samples, 0);
    return { suites, plan, head, programs, readMs: stopwatch.lap() };
}

// EXTERNAL MODULE: ./src/config/schema.ts + 4 modules
var schema = __webpack_require__(59863);
// EXTERNAL MODULE: ./src/config/settings.ts
var settings = __webpack_require__(54661);
// EXTERNAL MODULE: ./src/github/this-host.ts
var this_host = __webpack_require__(8286);
// EXTERNAL MODULE: ./src/results/suite-errors.ts
var suite_errors = __webpack_require__(12432);
// EXTERNAL MODULE: ./src/tasks/conclude.ts + 12 modules
var conclude = __webpack_require__(12273);
// EXTERNAL MODULE: ./src/tasks/leave-files.ts + 22 modules
var leave_files = __webpack_require__(89794);
// EXTERNAL MODULE: ./src/tasks/repeat.ts
var repeat = __webpack_require__(80439);
// EXTERNAL MODULE: ./src/config/metrics.ts
var metrics = __webpack_require__(33843);
// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/records/results.ts + 3 modules
var results = __webpack_require__(98088);
// EXTERNAL MODULE: ./src/score/breaks.ts
var score_breaks = __webpack_require__(48600);
// EXTERNAL MODULE: ./src/evaluate/prompt-diff.ts + 3 modules
var prompt_diff = __webpack_require__(86461);
;// CONCATENATED MODULE: ./src/evaluate/explain-breaks.ts




/** The most variants that are compared if a problem breaks equally under them: diffs take time. */
const MOST_COMPARED = 10;
/**
 * The problems that pass nominally and break under a perturbation, with help to see why: the
 * difference of the perturbed prompt and the result of its first failing sample. If a problem
 * breaks equally under several variants, the one with the smallest difference comes first.
 */
function explainBreaks(problems, dataset, causes) {
    const { solved, breaks } = (0,score_breaks/* breaksOf */.c)(problems);
    const listed = breaks.slice(0, results/* MOST_LISTED */.cC).map((found) => {
        const { variant, diff } = leastDifferent(found, dataset);
        const cause = causes.get((0,prompt_name/* promptKey */.uZ)(found.problem, variant));
        const others = found.variants.filter((other) => other !== variant);
        return {
            problem: found.problem,
            of: found.of,
            variants: [variant, ...others],
            cause: cause === undefined ? null : { verdict: cause.verdict, reason: cause.reason },
            diff,
        };
    });
    return { solved, problems: breaks.length, listed };
}
function leastDifferent({ problem, variants }, dataset) {
    const [worst] = variants;
    if (worst === undefined)
        throw new Error(`${problem} breaks under no variant`);
    const isAlike = ({ passed, of, nominal }) => passed * worst.of === worst.passed * of &&
        nominal.passed * worst.nominal.of === worst.nominal.passed * nominal.of;
    const alike = variants.filter(isAlike).slice(0, MOST_COMPARED);
    const all = alike.map((variant) => {
        const [nominal, perturbed] = promptsOf(problem, variant, dataset);
        const diff = (0,prompt_diff/* promptDiff */.e)(nominal, perturbed);
        return { variant, diff, size: nominal === perturbed ? 0 : sizeOf(diff) };
    });
    return all.reduce((least, each) => (each.size < least.size ? each : least));
}
/** The size of the difference between two prompts; infinite if lines cannot show it. */
function sizeOf(diff) {
    const changed = diff.filter((line) => line.startsWith('-') || line.startsWith('+'));
    return changed.length === 0 ? Number.POSITIVE_INFINITY : changed.join('').length;
}
/** A problem's nominal prompt (the family's own, if it has one) and a perturbed prompt. */
function promptsOf(problem, name, dataset) {
    const own = dataset.nominals.find(({ family }) => family === name.family)?.variant;
    const perturbed = dataset.variants.find((variant) => variant.name?.family === name.family &&
        variant.name.transform === name.transform &&
        variant.name.seed === name.seed);
    const promptIn = (variant) => variant?.problems.get(problem)?.prompt ?? '';
    return [promptIn(own ?? dataset.variants[0]), promptIn(perturbed)];
}

;// CONCATENATED MODULE: ./src/evaluate/shard-places.ts

/** The places of a shard's results in the whole, for joining it with the other shards. */
function sliceOf({ problems, references }, { config, dataset }, firstError) {
    const ids = [...dataset.variants[0].problems.keys()];
    const placeOf = new Map(ids.map((id, place) => [id, place]));
    const prompts = new Map((0,prompt_name/* promptsOf */.jl)(dataset).map(({ name, problem }, place) => [(0,prompt_name/* promptKey */.uZ)(problem.id, name), place]));
    const placesOf = (all) => all.map((each) => prompts.get((0,prompt_name/* promptKey */.uZ)(each.problem, each)) ?? 0);
    const { failed = [], faultyTests } = references ?? {};
    return {
        of: ids.length,
        places: problems.map(({ id }) => placeOf.get(id) ?? 0),
        failedPlaces: placesOf(failed),
        ...(faultyTests === undefined ? {} : { faultyPlaces: placesOf(faultyTests) }),
        maxErrors: config['max-errors'],
        firstError,
    };
}

// EXTERNAL MODULE: ./src/score/score.ts
var score = __webpack_require__(35020);
;// CONCATENATED MODULE: ./src/tasks/suite-results.ts






/**
 * Score a suite: its part of results.json before it is compared with a baseline.
 * @param shard the run's shard, whose results carry their places in the whole; null for a whole run
 */
function suiteResults({ suite, causes, timings: _timings, ...evaluation }, { places, firstError }, shard) {
    const { config, dataset, toolchain } = suite;
    const written = places.get(config.name);
    const problems = evaluation.problems.map((problem) => {
        const place = written?.get(problem.id);
        return place === undefined ? problem : { ...problem, place };
    });
    const results = {
        name: config.name,
        language: (0,suite_language/* languageName */.cL)(config.language),
        ...(config.arm === undefined ? {} : { arm: config.arm }),
        ...(toolchain === null ? {} : { toolchain: toolchain.version }),
        settings: (0,settings/* settingsOf */.f)(config, suite.tools),
        ...evaluation,
        ...(0,score/* score */.f)(problems, ksOf(config), (0,metrics/* furtherOf */.oH)(config)),
        problems,
        breaks: explainBreaks(problems, dataset, causes),
    };
    return shard === null ? results : { ...results, slice: sliceOf(results, suite, firstError) };
}
/** The k of a suite's metrics: from its config and from its gates. */
function ksOf({ k, gates }) {
    const gateKs = gates.flatMap(({ metric }) => (metric.k === null ? [] : [metric.k]));
    return [...new Set([...k, ...gateKs])].sort((a, b) => a - b);
}

;// CONCATENATED MODULE: ./src/tasks/report-run.ts










/** Compare head with its base, decide the gates, and write every report. */
async function reportRun(work, head, base, context) {
    const { config, environment, event, shard, out, commentKey, stopwatch } = context;
    const { evaluations, files, isolation } = head;
    const { resolved } = base;
    const baselineMs = stopwatch.lap();
    const suites = evaluations.map((evaluation) => suiteResults(evaluation, head, shard));
    const evaluated = {
        suites,
        commit: work.head.commit,
        rules: (0,settings/* runRulesOf */.a)(config),
        errors: errorsOf(head),
        isolation,
        timings: {
            totalMs: stopwatch.total(),
            readMs: work.readMs,
            isolationMs: head.isolationMs,
            referencesMs: totalOf(evaluations, 'referencesMs'),
            samplesMs: totalOf(evaluations, 'samplesMs'),
            baselineMs,
            programs: head.programs,
            rerun: base.rerun,
            notRerun: base.notRerun,
        },
        ...(shard === null ? {} : { shard }),
    };
    const outcome = (0,conclude/* conclude */.E)(evaluated, (0,schema/* gatesIn */.W)(config), resolved, {
        notice: isolation.notice ?? '',
        repeat: (0,repeat/* repeatCommand */.p)(config, resolved, shard, environment, context.baseline),
        host: (0,this_host/* hostOf */.w)(environment),
        causes: new Map(evaluations.map(({ suite, causes }) => [suite.config.name, causes])),
        isPullRequest: event?.pullRequest != null && (0,plan_baseline/* isAgainstOwnBase */.Rg)(work.plan, resolved),
    });
    const baseline = shard === null ? resolved : null;
    return (0,leave_files/* leaveFiles */.b)(outcome, { out, commentKey, baseline, ...files });
}
function totalOf(evaluations, step) {
    return evaluations.reduce((sum, { timings }) => sum + timings[step], 0);
}
/** The reasons not to trust the run: more than allowed could not be judged or got no answer. */
function errorsOf({ evaluations, firstError }) {
    return evaluations.flatMap((evaluation) => {
        const { config } = evaluation.suite;
        const { error = 0 } = evaluation.verdicts;
        const { name, 'max-errors': allowed } = config;
        const why = firstError ?? 'no reason known';
        return [
            ...(error > allowed
                ? [`${name}: ${(0,numbers/* plural */.LS)(error, 'program')} could not be judged, ${allowed} allowed (${why})`]
                : []),
            ...(0,suite_errors/* suiteErrors */.k)(name, evaluation, allowed),
        ];
    });
}

;// CONCATENATED MODULE: ./src/tasks/run-steps.ts
/** The steps of a run in their order. They are loaded as one while the sandbox starts. */






/***/ })

};
