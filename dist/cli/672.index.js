export const id = 672;
export const ids = [672];
export const modules = {

/***/ 44672:
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
// EXTERNAL MODULE: ./src/baseline/plan.ts + 1 modules
var plan = __webpack_require__(46207);
// EXTERNAL MODULE: ./src/config/load.ts
var load = __webpack_require__(61036);
// EXTERNAL MODULE: ./src/evaluate.ts + 39 modules
var evaluate = __webpack_require__(59663);
// EXTERNAL MODULE: ./src/references.ts + 1 modules
var references = __webpack_require__(16132);
// EXTERNAL MODULE: ./src/with-executor.ts + 19 modules
var with_executor = __webpack_require__(38832);
;// CONCATENATED MODULE: ./src/check.ts




/**
 * Validate a config, read every dataset from end to end and run the reference solutions; no sample
 * runs. Without references to report on nothing is executed and nothing needs to be isolated.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function check(options) {
    const config = (0,load/* loadConfig */.Z)(options.configFile);
    const suites = await (0,evaluate/* checkSuites */.il)(config, options.environment);
    const programs = suites.reduce((sum, each) => sum + (0,references/* countReferences */.eb)(each.config, each.dataset), 0);
    if (programs === 0)
        return suites.map((suite) => ({ suite, references: null }));
    const { progress, signal } = options;
    const listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
    };
    const work = Promise.resolve({ suites, programs });
    return (0,with_executor/* withExecutor */.w)(config, options, work, async (executor) => {
        const { description, notice } = executor.isolation;
        progress.say(`isolation: ${description}${notice === '' ? '' : `; note: ${notice}`}`);
        const found = [];
        for (const suite of suites) {
            const { config: own, dataset } = suite;
            if ((0,references/* countReferences */.eb)(own, dataset) === 0) {
                found.push({ suite, references: null });
                continue;
            }
            const { report } = await (0,references/* checkReferences */.$x)(suite, executor, listener, signal);
            found.push({ suite, references: report });
        }
        progress.end();
        return found;
    });
}

// EXTERNAL MODULE: ./src/baseline/file.ts
var file = __webpack_require__(50385);
// EXTERNAL MODULE: ./src/baseline/kept-base.ts
var kept_base = __webpack_require__(38289);
// EXTERNAL MODULE: ./src/causes.ts
var src_causes = __webpack_require__(4687);
// EXTERNAL MODULE: ./src/conclude.ts + 3 modules
var conclude = __webpack_require__(76006);
// EXTERNAL MODULE: ./src/config/schema.ts + 2 modules
var schema = __webpack_require__(46294);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
;// CONCATENATED MODULE: ./src/gate/gate-config.ts

/**
 * The rule that a gate's result came from, to decide it again.
 * @throws RangeError when it names no metric of this version
 */
function gateConfigOf(result) {
    const { family, transform, bound, confidence, onInconclusive } = result;
    const metric = (0,metric_name/* parseGateMetric */.JJ)(result.metric);
    if (metric === null)
        throw new RangeError(`there is no metric "${result.metric}"`);
    return { metric, family, transform, ...bound, confidence, 'on-inconclusive': onInconclusive };
}

// EXTERNAL MODULE: ./src/out-folder.ts
var out_folder = __webpack_require__(34216);
// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/page/write-page.ts + 12 modules
var write_page = __webpack_require__(55997);
// EXTERNAL MODULE: ./src/report/read-lines.ts
var read_lines = __webpack_require__(80858);
// EXTERNAL MODULE: ./src/report/results.ts
var results = __webpack_require__(98940);
// EXTERNAL MODULE: ./src/report/write.ts + 10 modules
var write = __webpack_require__(51354);
;// CONCATENATED MODULE: ./src/compare.ts

















/**
 * Compare two finished runs: the tables and the decision that head's run would have given against
 * this base. Nothing is executed.
 * @throws UserError when either is no results document, or head lacks a suite of the config
 */
async function compare(options) {
    const head = (0,file/* readResults */.x)(options.head);
    const baseline = (0,plan/* fromFile */.H0)(options.base);
    if (head.shard !== undefined) {
        throw new errors/* UserError */.yo(`${options.head} is one shard of a run: merge all of them first`);
    }
    const { configFile, out } = options;
    if (out !== undefined && [options.base, options.head].some((read) => isIn(out, read))) {
        throw new errors/* UserError */.yo(`--out ${out} has the results that are compared: name another folder`);
    }
    const config = configFile === undefined ? null : (0,load/* loadConfig */.Z)(configFile);
    for (const { name } of config?.suites ?? []) {
        if (head.suites.some((suite) => suite.name === name))
            continue;
        throw new errors/* UserError */.yo(`${options.head} has no suite ${name}, which ${configFile} has`);
    }
    const recorded = (name) => head.suites.find((suite) => suite.name === name)?.gates.map((gate) => ruleOf(gate, options)) ??
        [];
    const evaluated = {
        ...head,
        suites: head.suites.map(({ gates: _gates, compared: _compared, ...suite }) => suite),
    };
    const also = configFile === undefined ? '' : ` --config ${configFile}`;
    const again = `npx passgate compare ${options.base} ${options.head}${also}`;
    const notices = [options.notice, head.isolation.notice].flatMap((said) => said ?? []);
    const circumstances = {
        notice: notices.join(' '),
        repeat: options.repeat?.(baseline) ?? again,
        host: options.host,
        causes: await causesBeside(options.head),
    };
    const gatesOf = config === null ? recorded : (0,schema/* gatesIn */.W)(config);
    const outcome = (0,conclude/* conclude */.E)(evaluated, gatesOf, baseline, circumstances);
    if (out !== undefined) {
        (0,out_folder/* prepareOut */.o)(out);
        (0,write/* writeReports */.L)(out, outcome.model, options.commentKey);
        (0,kept_base/* keepBase */.pK)(out, baseline);
        await (0,write_page/* writePage */.x)(out, outcome, folderOf(options.head));
    }
    return outcome;
}
/** Why samples did not pass, as far as head's verdicts lie beside its results and can be read. */
async function causesBeside(head) {
    const file = (0,external_node_path_.join)(folderOf(head), write/* FILES */.c.verdicts);
    const causes = new src_causes/* Causes */.R();
    if (!(0,external_node_fs_.existsSync)(file))
        return causes.bySuite;
    try {
        for await (const line of (0,read_lines/* readRunLines */.j)(file, results/* verdictLineSchema */.LW, 'verdict'))
            causes.note(line);
    }
    catch (error) {
        // The comparison itself needs none of them; report.html says what is wrong with them.
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
    }
    return causes.bySuite;
}
/** The rule that head recorded. Documents may come from anywhere. */
function ruleOf(gate, { head }) {
    try {
        return gateConfigOf(gate);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new errors/* UserError */.yo(`${head}: ${(0,report_escape/* plainLine */.h0)(error.message)}`, { cause: error });
    }
}
/** Whether a folder is where results lie, by whatever name: it would be cleared before they are read. */
function isIn(folder, results) {
    return (0,external_node_fs_.existsSync)(folder) && (0,external_node_fs_.realpathSync)(folder) === (0,external_node_fs_.realpathSync)(folderOf(results));
}
/** Where a run's other files lie. @param results a results file, or its folder */
function folderOf(results) {
    return (0,external_node_fs_.statSync)(results).isDirectory() ? results : (0,external_node_path_.dirname)(results);
}

// EXTERNAL MODULE: ./src/config/paths.ts
var paths = __webpack_require__(81066);
// EXTERNAL MODULE: ./src/execute/cache/place.ts
var place = __webpack_require__(75853);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/github/context.ts



const sha = schemas/* string */.YjP().regex(/^[0-9a-f]{40}$/);
const repository = schemas/* object */.Ikc({ full_name: schemas/* string */.YjP() });
const payloadSchema = schemas/* object */.Ikc({
    pull_request: schemas/* object */.Ikc({
        number: schemas/* int */.Whr(),
        base: schemas/* object */.Ikc({ sha, repo: repository }),
        head: schemas/* object */.Ikc({ sha, repo: repository.nullable() }),
    })
        .optional(),
    merge_group: schemas/* object */.Ikc({ base_sha: sha }).optional(),
    before: sha.optional(),
});
/**
 * Read the event from a runner's environment; null outside of one.
 * @throws UserError when the environment says there is an event and it cannot be read
 */
function readEvent(environment) {
    const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REPOSITORY } = environment;
    if (GITHUB_EVENT_NAME === undefined || GITHUB_EVENT_PATH === undefined)
        return null;
    const [owner = '', repo = ''] = (GITHUB_REPOSITORY ?? '').split('/');
    let payload;
    try {
        payload = payloadSchema.parse(JSON.parse((0,external_node_fs_.readFileSync)(GITHUB_EVENT_PATH, 'utf8')));
    }
    catch (error) {
        throw new errors/* UserError */.yo('GITHUB_EVENT_PATH does not hold an event that can be read', {
            cause: error,
        });
    }
    const pull = payload.pull_request;
    return {
        name: GITHUB_EVENT_NAME,
        sha: GITHUB_SHA ?? '',
        repository: { owner, repo },
        pullRequest: pull === undefined
            ? null
            : {
                number: pull.number,
                baseSha: pull.base.sha,
                headSha: pull.head.sha,
                isFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
            },
        mergeGroupBaseSha: payload.merge_group?.base_sha,
        before: payload.before,
    };
}

// EXTERNAL MODULE: ./src/github/host.ts
var github_host = __webpack_require__(39405);
// EXTERNAL MODULE: ./src/report/run-files.ts + 1 modules
var run_files = __webpack_require__(15636);
// EXTERNAL MODULE: ./src/report/source-line.ts
var source_line = __webpack_require__(57124);
// EXTERNAL MODULE: ./src/report/breaks.ts + 1 modules
var report_breaks = __webpack_require__(24666);
// EXTERNAL MODULE: ./src/score/breaks.ts
var score_breaks = __webpack_require__(48600);
// EXTERNAL MODULE: ./src/score/score.ts
var score = __webpack_require__(35020);
;// CONCATENATED MODULE: ./src/shards/join.ts






/**
 * Join the shards of a run: what an unsharded run of the same work would have found.
 * @param parts all of them, as requireWhole gives them
 * @param programs distinct programs of each suite over all shards
 */
function joinShards(parts, programs) {
    const [first] = parts;
    const suites = first.results.suites.map(({ name }) => {
        const slices = parts.map(({ results }) => find(results, name));
        return joinSuite(slices, programs.get(name) ?? 0);
    });
    const gatesOf = (name) => find(first.results, name).gates.map(gateConfigOf);
    const errors = first.results.suites.flatMap(({ name }, s) => {
        const slices = parts.map(({ results }) => find(results, name));
        const failed = suites[s]?.verdicts.error ?? 0;
        const allowed = slices[0]?.slice?.maxErrors ?? 0;
        if (failed <= allowed)
            return [];
        const reason = slices.flatMap(({ slice }) => slice?.firstError ?? [])[0] ?? 'no reason known';
        return [`${name}: ${failed} programs could not be judged, ${allowed} allowed (${reason})`];
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
    const problems = inOrder(slices.flatMap(withPlaces));
    const counts = sumOf(slices.map((each) => each.counts));
    // A program of two shards was executed in both; in one run it would have been known the second time.
    const executed = Math.max(0, counts.executed - (counts.programs - programs));
    const variants = new Set(problems.flatMap((problem) => problem.variants.map(({ family, transform, seed }) => JSON.stringify([family, transform, seed]))));
    const { gates: _gates, compared: _compared, slice: _slice, ...rest } = first;
    return {
        ...rest,
        counts: { ...counts, variants: variants.size, programs, executed, cached: programs - executed },
        verdicts: sumOf(slices.map((each) => each.verdicts)),
        ...(first.gradings === undefined
            ? {}
            : { gradings: sumOf(slices.map((each) => each.gradings ?? {})) }),
        ...(0,score/* score */.f)(problems, ksOf(first)),
        problems,
        breaks: joinBreaks(slices, problems),
        references: joinReferences(slices),
    };
}
function inOrder(placed) {
    return [...placed].sort((a, b) => a.place - b.place).map(({ value }) => value);
}
function withPlaces({ problems, slice }) {
    return problems.map((value, i) => ({ value, place: slice?.places[i] ?? 0 }));
}
/** Sums of the numbers that records have under the same names. */
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
function ksOf({ metrics }) {
    const ks = Object.keys(metrics).flatMap((name) => (0,metric_name/* parseMetric */.uo)(name)?.k ?? []);
    return [...new Set(ks)].sort((a, b) => a - b);
}
/** Each shard lists its own worst, and the worst of all are among them. */
function joinBreaks(slices, problems) {
    const { solved, breaks } = (0,score_breaks/* breaksOf */.c)(problems);
    const listed = new Map(slices.flatMap(({ breaks: own }) => own.listed.map((each) => [each.problem, each])));
    return {
        solved,
        problems: breaks.length,
        listed: breaks.slice(0, report_breaks/* MOST_LISTED */.c).flatMap(({ problem }) => listed.get(problem) ?? []),
    };
}
function joinReferences(slices) {
    const known = slices.flatMap(({ references, slice }) => references === null ? [] : [{ references, places: slice?.failedPlaces ?? [] }]);
    const [first] = known;
    if (first === undefined)
        return null;
    return {
        checked: known.reduce((sum, { references }) => sum + references.checked, 0),
        dropped: first.references.dropped,
        failed: inOrder(known.flatMap(({ references, places }) => references.failed.map((value, i) => ({ value, place: places[i] ?? 0 })))),
    };
}
/** Shards run side by side: the longest counts, and of work done the sum. */
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
    };
}

// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/shards/slice.ts
var slice = __webpack_require__(75147);
;// CONCATENATED MODULE: ./src/shards/require-whole.ts



/**
 * The shards of one run in their order: each there once, all of the same work.
 * @throws UserError naming those that are missing, there twice, or different
 */
function requireWhole(parts) {
    const found = parts.map(({ shown, results }) => {
        if (results.shard !== undefined)
            return { shown, results, shard: results.shard };
        throw new errors/* UserError */.yo(`${shown} is no shard: it has the results of a whole run`);
    });
    const [first, ...others] = [...found].sort((a, b) => a.shard.index - b.shard.index);
    if (first === undefined)
        throw new errors/* UserError */.yo('there is no shard to merge');
    for (const other of others)
        requireSame(first, other);
    const faults = [...twice(found), ...missing(found, first.shard.count)];
    if (faults.length > 0)
        throw new errors/* UserError */.yo(faults.map((message) => ({ message })));
    return [first, ...others];
}
function twice(found) {
    const seen = new Map();
    return found.flatMap((part) => {
        const other = seen.get(part.shard.index);
        seen.set(part.shard.index, part);
        if (other === undefined)
            return [];
        return [`${other.shown} and ${part.shown} are both shard ${(0,slice/* describeShard */.y0)(part.shard)}`];
    });
}
function missing(found, count) {
    const there = new Set(found.map(({ shard }) => shard.index));
    const lacking = Array.from({ length: count }, (_, i) => i + 1).filter((i) => !there.has(i));
    if (lacking.length === 0)
        return [];
    const verb = lacking.length === 1 ? 'is' : 'are';
    return [
        `${(0,format/* plural */.LS)(lacking.length, 'shard')} of ${count} ${verb} missing: ${lacking.join(', ')}; merge runs after all of them`,
    ];
}
/** What has to be equal in all shards of a run, by what messages call it. */
function factsOf({ results, shard }) {
    const { tool, commit, isolation, suites } = results;
    const facts = new Map([
        ['the number of shards', shard.count],
        ['the version of passgate', tool.version],
        ['the commit', commit],
        ['the isolation', isolation.tier],
        ["Python's version", isolation.python],
        ['the suites', suites.map(({ name }) => name).join(', ')],
    ]);
    for (const suite of suites) {
        const of = (what) => `${what} of ${suite.name}`;
        facts.set(of('the data files'), suite.datasetHash);
        facts.set(of('the number of problems'), suite.slice?.of);
        facts.set(of('the language'), [suite.language, suite.toolchain].join(' '));
        facts.set(of('the limits'), suite.limits);
        facts.set(of('max-errors'), suite.slice?.maxErrors);
        facts.set(of('the metrics'), Object.keys(suite.metrics).join(', '));
        facts.set(of('the gates'), suite.gates.map(({ metric, family, transform, bound, confidence, onInconclusive }) => [
            metric,
            family,
            transform,
            bound,
            confidence,
            onInconclusive,
        ]));
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
        const shown = (text = 'none') => text.slice(0, LONGEST_FACT);
        throw new errors/* UserError */.yo(`${first.shown} and ${other.shown} are not of the same run: ${name} differs (${shown(one)} and ${shown(another)})`);
    }
}

;// CONCATENATED MODULE: ./src/merge.ts














/**
 * Join the results of shards, compare, decide and report, as one run would have.
 * @throws UserError when shards are missing, there twice, of different runs, or not readable
 */
async function merge(options) {
    const { folders, out, baseline, progress } = options;
    const parts = folders.map((folder) => ({ shown: folder, results: (0,file/* readResults */.x)(folder) }));
    // Before anything is written: what cannot be joined leaves nothing behind.
    const ordered = requireWhole(parts);
    (0,out_folder/* prepareOut */.o)(out);
    const files = (0,run_files/* openRunFiles */.d)(out);
    const programs = new Map();
    const causes = new src_causes/* Causes */.R();
    try {
        for (const { shown } of ordered) {
            for await (const line of (0,read_lines/* readRunLines */.j)((0,external_node_path_.join)(shown, write/* FILES */.c.sources), source_line/* sourceLineSchema */.T, 'source')) {
                // Two shards may have run the same program.
                if ('program' in line && programs.get(line.suite)?.has(line.program))
                    continue;
                await files.sources.write(line);
            }
            for await (const line of (0,read_lines/* readRunLines */.j)((0,external_node_path_.join)(shown, write/* FILES */.c.verdicts), results/* verdictLineSchema */.LW, 'verdict')) {
                causes.note(line);
                const known = programs.get(line.suite) ?? new Set();
                programs.set(line.suite, known.add(line.program));
                await files.verdicts.write(line);
            }
        }
    }
    finally {
        await files.close();
    }
    const distinct = new Map([...programs].map(([suite, each]) => [suite, each.size]));
    const joined = joinShards(ordered, distinct);
    const [{ results: first }] = ordered;
    progress.say(`merged ${ordered.length} shards`);
    const evaluated = { ...joined, commit: first.commit, isolation: first.isolation };
    const outcome = (0,conclude/* conclude */.E)(evaluated, joined.gatesOf, baseline, {
        notice: first.isolation.notice ?? '',
        repeat: options.repeat,
        host: options.host,
        causes: causes.bySuite,
    });
    (0,write/* writeReports */.L)(out, outcome.model, options.commentKey);
    (0,kept_base/* keepBase */.pK)(out, baseline);
    await (0,write_page/* writePage */.x)(out, outcome);
    return outcome;
}

// EXTERNAL MODULE: ./src/pipeline.ts + 3 modules
var pipeline = __webpack_require__(77414);
// EXTERNAL MODULE: ./src/report/references.ts
var report_references = __webpack_require__(25362);
;// CONCATENATED MODULE: ./src/report/check.ts



/** What `passgate check` found, for a terminal. */
function renderCheck(configFile, checks) {
    const lines = checks.flatMap(({ suite: { config, dataset, samples }, references }) => {
        const parts = [
            (0,format/* plural */.LS)(dataset.variants[0].problems.size, 'problem'),
            (0,format/* plural */.LS)(dataset.variants.length - 1, 'perturbed prompt set'),
            (0,format/* plural */.LS)(samples, 'sample'),
            (0,format/* plural */.LS)(config.gates.length, 'gate'),
        ];
        const title = `${config.name}: ${parts.join(', ')}`;
        if (references === null) {
            const why = config['reference-check'] === 'off' ? 'not run (reference-check: off)' : 'none';
            return [title, `  reference solutions: ${why}`];
        }
        const failed = references.failed.map((failure) => `  warning: ${(0,report_escape/* plainLine */.h0)((0,report_references/* referenceName */.z$)(failure), 300)}: ${(0,report_escape/* plainLine */.h0)((0,report_references/* causeText */.xv)(failure), 300)}`);
        return [title, `  ${(0,report_references/* referencesText */.ob)(references)}`, ...failed];
    });
    const warnings = checks.reduce((sum, { references }) => sum + (references?.failed.length ?? 0), 0);
    const said = warnings === 0 ? 'are in order' : `can be used, with ${(0,format/* plural */.LS)(warnings, 'warning')}`;
    return `${[...lines, `${configFile} and its data ${said}; no sample was executed`].join('\n')}\n`;
}
/** The same as JSON. */
function checkDocument(configFile, checks) {
    return {
        config: configFile,
        suites: checks.map(({ suite: { config, dataset, samples }, references }) => ({
            name: config.name,
            problems: dataset.variants[0].problems.size,
            variants: dataset.variants.length - 1,
            samples,
            gates: config.gates.length,
            datasetHash: dataset.hash,
            references,
        })),
    };
}

// EXTERNAL MODULE: ./src/report/progress.ts
var progress = __webpack_require__(18991);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/json-schema-processors.js
var json_schema_processors = __webpack_require__(98439);
;// CONCATENATED MODULE: ./src/report/schemas.ts





/** The documents whose JSON Schemas are published, by file name in schema/. */
const DOCUMENTS = {
    'config.schema.json': { schema: schema/* configSchema */.Qn, title: 'Passgate config' },
    'results.schema.json': { schema: results/* resultsSchema */.sy, title: 'Passgate results.json' },
    'baseline.schema.json': { schema: kept_base/* keptBaseSchema */.DW, title: 'Passgate baseline.json' },
    'source.schema.json': { schema: source_line/* sourceLineSchema */.T, title: 'A line of sources.jsonl.gz' },
    'verdict.schema.json': { schema: results/* verdictLineSchema */.LW, title: 'A line of verdicts.jsonl.gz' },
};
/** JSON Schemas generated from the zod schemas that the code itself validates with, as text. */
function publishedSchemas() {
    return new Map(Object.entries(DOCUMENTS).map(([file, { schema, title }]) => {
        const json = json_schema_processors/* toJSONSchema */.bl(schema, { io: 'input', unrepresentable: 'any' });
        return [file, `${JSON.stringify({ title, ...json }, null, 2)}\n`];
    }));
}

// EXTERNAL MODULE: ./src/report/model.ts
var model = __webpack_require__(96867);
// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/report/origin.ts
var origin = __webpack_require__(70118);
// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
;// CONCATENATED MODULE: ./src/report/terminal-flips.ts




const MOST_FLIPS = 10;
/** The problems that fail now and did not before, each with the prompt and the cause; others are counted. */
function flipsText({ flips }, style) {
    if (flips === null)
        return '';
    const { newlyFailing, newlyPassing } = flips;
    if (newlyFailing.length + newlyPassing.length === 0)
        return '';
    const title = `${(0,format/* plural */.LS)(newlyFailing.length, 'problem')} newly failing, ${newlyPassing.length} newly passing`;
    const lines = newlyFailing.slice(0, MOST_FLIPS).map((flip) => flipLine(flip, style));
    const more = newlyFailing.length - lines.length;
    const end = more > 0 ? [`  and ${more} more`] : [];
    return [style(`${title}${lines.length > 0 ? ':' : ''}`, 'bold'), ...lines, ...end].join('\n');
}
function flipLine({ id, prompts, base, head, isNoise, cause }, style) {
    const share = `${base.passed}/${base.of} → ${head.passed}/${head.of}`;
    const more = prompts.length === 1 ? '' : ` and ${prompts.length - 1} more`;
    const under = `under ${(0,report_escape/* plainLine */.h0)((0,prompt_name/* describePrompt */.CL)(prompts[0]), 120)}${more}`;
    const sure = isNoise ? '' : style(' beyond noise', 'red');
    const why = cause === null ? '' : `: ${(0,report_escape/* plainLine */.h0)((0,report_references/* causeText */.xv)(cause), 120)}`;
    return `  ${style((0,report_escape/* plainLine */.h0)(id, 80), 'bold')}  ${share}${sure} ${under}${why}`;
}

// EXTERNAL MODULE: ./src/gate/decide.ts + 1 modules
var decide = __webpack_require__(44738);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/report/gate-texts.ts
var gate_texts = __webpack_require__(26838);
// EXTERNAL MODULE: ./node_modules/cli-table3/index.js
var cli_table3 = __webpack_require__(25832);
var cli_table3_default = /*#__PURE__*/__webpack_require__.n(cli_table3);
;// CONCATENATED MODULE: ./src/report/terminal-parts.ts

const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33 };
function styleOf(useColour) {
    return (text, ...names) => useColour ? `${names.map((name) => `\u001b[${CODES[name]}m`).join('')}${text}\u001b[0m` : text;
}
function newTable(head, colAligns) {
    return new (cli_table3_default())({ head, colAligns, style: { head: [], border: [], compact: true } });
}

;// CONCATENATED MODULE: ./src/report/terminal-gates.ts







const COLOURS = { pass: 'green', fail: 'red', inconclusive: 'yellow', skipped: 'yellow' };
/** The level of intervals that need not be said. */
const USUAL = (0,words/* confidenceText */.S$)(intervals/* CONFIDENCE */.LL);
/** Every gate in the config's order, then why those that do not pass do not. */
function gatesText({ results }, style) {
    const isNamed = results.suites.length > 1;
    const rows = (0,gate_texts/* gatesOf */.o)(results).map(({ suite, gate }) => {
        const name = isNamed ? `${suite}: ${(0,model/* gateName */.h2)(gate)}` : (0,model/* gateName */.h2)(gate);
        return { label: (0,report_escape/* plainLine */.h0)(name), gate };
    });
    if (rows.length === 0)
        return '';
    const reasons = rows
        .filter(({ gate }) => gate.decision !== 'pass')
        .map(({ label, gate }) => {
        const decision = style(gate.decision, COLOURS[gate.decision]);
        return `${decision}  ${style(label, 'bold')} ${(0,report_escape/* plainLine */.h0)(gate.reason, 500)}`;
    });
    return [gateTable(rows, style), ...reasons].join('\n');
}
function gateTable(rows, style) {
    const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
    const table = isCompared
        ? newTable(['', 'gate', 'base', 'head', 'change', `${USUAL} interval`, 'allowed'], ['left', 'left', 'right', 'right', 'right', 'center', 'left'])
        : newTable(['', 'gate', 'head', 'allowed'], ['left', 'left', 'right', 'left']);
    for (const { label, gate } of rows) {
        const { base, head, change, interval, level, allowed } = (0,gate_texts/* gateTexts */._)(gate);
        const range = interval.replaceAll('\u00a0', ' ');
        const said = level === null || level === USUAL ? range : `${range} (${level})`;
        table.push([
            style(gate.decision, COLOURS[gate.decision]),
            label,
            ...(isCompared ? [base] : []),
            (0,decide/* isFailure */.N6)(gate) ? style(head, 'bold') : head,
            ...(isCompared ? [change, said] : []),
            allowed,
        ]);
    }
    return table.toString();
}

// EXTERNAL MODULE: ./src/dataset/types.ts
var types = __webpack_require__(92245);
;// CONCATENATED MODULE: ./src/report/terminal-robustness.ts






const MOST_BREAKS = 10;
const MOST_DIFFS = 3;
const MOST_REFERENCES = 10;
/** A row for each family, worst first, its transforms below it, and all together first. */
function robustnessTable(suite, style) {
    if (suite.robustness.length === 0)
        return '';
    const k = (0,model/* headlineK */.cW)(suite);
    const shown = [`robust-pass@${k}`, `robust-drop@${k}`, 'attack-success-rate'];
    const isCompared = suite.robustness.some(({ rows }) => rows.some(({ delta }) => delta !== null));
    // Broken at the last hyphen: the table has to fit a terminal.
    const titles = shown.map((metric) => metric.replace(/-(?=[^-]*$)/, '-\n'));
    const head = isCompared
        ? ['perturbation', 'prompts', 'base', ...titles.toSpliced(1, 0, 'change')]
        : ['perturbation', 'prompts', ...titles];
    const table = newTable(head, head.map((_, column) => (column === 0 ? 'left' : 'right')));
    const families = suite.robustness.filter(({ transform }) => transform === null).length - 1;
    for (const group of suite.robustness) {
        if (group.family === null && families === 1)
            continue;
        const [pass, ...others] = shown.map((metric) => (0,model/* rowOf */.OB)(group, metric));
        const label = group.transform ?? group.family ?? 'all';
        const indent = group.transform === null ? '' : '  ';
        const isTransform = group.transform !== null;
        const value = pass === undefined ? format/* NONE */.x3 : (0,format/* formatValue */.Fl)(pass.head, pass.metric);
        table.push([
            isTransform ? `${indent}${(0,report_escape/* plainLine */.h0)(label, 60)}` : style((0,report_escape/* plainLine */.h0)(label, 60), 'bold'),
            String(group.prompts),
            ...(isCompared ? [(0,format/* formatBase */.Tq)(pass?.delta ?? null, '')] : []),
            isTransform ? value : style(value, 'bold'),
            ...(isCompared ? [(0,format/* formatDelta */.CW)(pass?.delta ?? null, '')] : []),
            ...others.map((row) => (row === undefined ? format/* NONE */.x3 : (0,format/* formatValue */.Fl)(row.head, row.metric))),
        ]);
    }
    return table.toString();
}
/** The problems that pass as asked and break when asked differently; the first with their diffs. */
function breaksText({ results: { breaks } }, style) {
    if (breaks.problems === 0)
        return '';
    const verb = breaks.problems === 1 ? 'breaks' : 'break';
    const title = `${breaks.problems} of ${(0,format/* plural */.LS)(breaks.solved, 'problem')} solved as asked ${verb} when asked differently:`;
    const shown = breaks.listed.slice(0, MOST_BREAKS);
    const lines = shown.flatMap((listed, i) => [
        breakLine(listed, style),
        ...(i < MOST_DIFFS ? listed.diff.map((line) => `      ${diffLine(line, style)}`) : []),
    ]);
    const more = breaks.problems - shown.length;
    return [style(title, 'bold'), ...lines, ...(more > 0 ? [`  and ${more} more`] : [])].join('\n');
}
function breakLine({ problem, variants, of, cause }, style) {
    const [first] = variants;
    if (first === undefined)
        return '';
    const { nominal, passed } = first;
    const under = `under ${(0,report_escape/* plainLine */.h0)((0,types/* describeVariant */.V)(first), 120)}`;
    const others = variants.length === 1 ? '' : ` (${variants.length} of ${of} prompts)`;
    const why = cause === null ? '' : `: ${(0,report_escape/* plainLine */.h0)((0,report_references/* causeText */.xv)(cause), 120)}`;
    const share = `${nominal.passed}/${nominal.of} → ${passed}/${first.of}`;
    return `  ${style((0,report_escape/* plainLine */.h0)(problem, 80), 'bold')}  ${share} ${under}${others}${why}`;
}
function diffLine(line, style) {
    const text = (0,report_escape/* plainLine */.h0)(line, 300);
    if (line.startsWith('-'))
        return style(text, 'red');
    return line.startsWith('+') ? style(text, 'green') : style(text, 'dim');
}
/** The reference solutions that do not pass, the first by name. */
function referencesNote({ results: { references } }, style) {
    if (references === null || references.failed.length === 0)
        return '';
    const shown = references.failed.slice(0, MOST_REFERENCES);
    const lines = shown.map((failure) => `  ${(0,report_escape/* plainLine */.h0)((0,report_references/* referenceName */.z$)(failure), 200)}: ${(0,report_escape/* plainLine */.h0)((0,report_references/* causeText */.xv)(failure), 120)}`);
    const more = references.failed.length - shown.length;
    if (more > 0)
        lines.push(`  and ${more} more, all in summary.md`);
    return [style(`warning: ${(0,report_references/* referencesText */.ob)(references)}`, 'yellow'), ...lines].join('\n');
}

;// CONCATENATED MODULE: ./src/report/terminal.ts









/** The report as tables for a terminal or a log. */
function renderTerminal(model, useColour) {
    const style = styleOf(useColour);
    const parts = [
        ...model.suites.flatMap((suite) => suiteParts(suite, style)),
        gatesText(model, style),
        ...terminal_notes(model, style),
        decision(model, style),
    ];
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function suiteParts(suite, style) {
    const { name, counts, verdicts } = suite.results;
    const shown = Object.entries(verdicts)
        .filter(([, count]) => count > 0)
        .map(([verdict, count]) => `${count} ${verdict}`);
    const title = `${style((0,report_escape/* plainLine */.h0)(name), 'bold')}  ${(0,format/* plural */.LS)(counts.problems, 'problem')}, ${(0,format/* plural */.LS)(counts.samples, 'sample')}, ${(0,format/* plural */.LS)(counts.programs, 'distinct program')}: ${shown.join(', ')}`;
    return [
        title,
        metricTable(suite, style),
        robustnessTable(suite, style),
        suite.notes.map((note) => (0,report_escape/* plainLine */.h0)(note, 600)).join('\n'),
        flipsText(suite, style),
        breaksText(suite, style),
        referencesNote(suite, style),
    ];
}
function metricTable(suite, style) {
    const isCompared = suite.metrics.some(({ delta }) => delta !== null);
    const table = isCompared
        ? newTable(['metric', 'base', 'head', '95% interval', 'change'], ['left', 'right', 'right', 'center', 'right'])
        : newTable(['metric', 'head', '95% interval'], ['left', 'right', 'center']);
    for (const { metric, head, delta } of suite.metrics) {
        const value = 'unavailable' in head ? 'not available' : style((0,format/* formatValue */.Fl)(head, metric), 'bold');
        const interval = 'unavailable' in head ? (0,report_escape/* plainLine */.h0)(head.unavailable, 60) : (0,format/* formatInterval */.vy)(head);
        const change = (0,format/* formatDelta */.CW)(delta, metric);
        table.push(isCompared
            ? [metric, (0,format/* formatBase */.Tq)(delta, metric), value, interval, change]
            : [metric, value, interval]);
    }
    return table.toString();
}
function terminal_notes(model, style) {
    const lines = [];
    if (model.notice !== '')
        lines.push(style(`note: ${(0,report_escape/* plainLine */.h0)(model.notice, 400)}`, 'yellow'));
    if (model.noBaseline !== null)
        lines.push(`no baseline: ${(0,report_escape/* plainLine */.h0)(model.noBaseline, 400)}`);
    const { baseline, baselineNotes, timings, isolation, suites } = model.results;
    const time = phases(timings, isolation.workers);
    if (time !== '')
        lines.push(`time: ${time}`);
    const earlier = (0,notes/* earlierNote */.lj)(suites);
    if (earlier !== '')
        lines.push(earlier);
    if (baseline !== null) {
        const commit = baseline.commit?.slice(0, 7) ?? 'unknown commit';
        lines.push(`baseline: ${commit}, ${(0,origin/* describeOrigin */.u)(baseline)}`);
    }
    for (const note of baselineNotes ?? [])
        lines.push(`  ${(0,report_escape/* plainLine */.h0)(note, 400)}`);
    return [lines.join('\n')];
}
/** `read 240 ms, isolation 310 ms, samples 8 s (2 workers 96% busy), baseline 2 s`. */
function phases(timings, workers) {
    const { readMs, isolationMs, referencesMs, samplesMs, baselineMs, programs, rerun } = timings;
    const available = (referencesMs + samplesMs) * workers;
    const busy = available === 0 ? 0 : Math.min(1, programs.wallMs / available);
    const parts = [
        ['reading', readMs],
        ['isolation', isolationMs],
        ['references', referencesMs],
        ['samples', samplesMs],
        ['baseline', baselineMs],
    ];
    const told = parts.filter(([, ms]) => ms > 0).map(([name, ms]) => `${name} ${(0,format/* formatTime */.fU)(ms)}`);
    if (told.length === 0)
        return '';
    const again = rerun === 0 ? '' : `; ${(0,format/* plural */.LS)(rerun, 'time-out')} run again alone`;
    return `${told.join(', ')}; ${(0,format/* plural */.LS)(workers, 'worker')} ${(100 * busy).toFixed(0)}% busy${again}`;
}
function decision({ results, headline }, style) {
    const colour = results.errors.length > 0 || results.decision === 'fail'
        ? 'red'
        : results.decision === 'pass'
            ? 'green'
            : 'yellow';
    const word = results.errors.length > 0 ? 'ERROR' : results.decision.toUpperCase();
    return `${style(word, 'bold', colour)}  ${(0,report_escape/* plainLine */.h0)((0,model/* headlineText */.uh)(headline), 400)}  (${(0,format/* formatTime */.fU)(results.timings.totalMs)})`;
}

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

// EXTERNAL MODULE: ./src/version.ts + 1 modules
var version = __webpack_require__(71013);
;// CONCATENATED MODULE: ./src/commands.ts





















/** The terminal's entry: arguments → pipeline → tables and exit code. */
async function main() {
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
    const outcome = await (0,pipeline/* run */.e)({
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
function print({ model, exitCode }, { json, out }) {
    if (json)
        process.stdout.write(`${JSON.stringify(model.results)}\n`);
    else {
        const reports = out === undefined ? '' : `\nreports: ${out}\n`;
        process.stdout.write((0,report_escape/* forLog */.Ig)(`\n${renderTerminal(model, wantsColour())}${reports}`));
    }
    return exitCode;
}
async function mergeCommand(folders, flags) {
    const { out, baseline } = flags;
    const none = { none: 'none was named: add --baseline', notes: [] };
    const outcome = await merge({
        folders,
        out,
        baseline: baseline === undefined || baseline === 'none' ? none : (0,plan/* fromFile */.H0)(baseline),
        commentKey: '#',
        repeat: `npx passgate merge ${folders.join(' ')} --out ${out}`,
        progress: commands_progress(),
        host: (0,github_host/* hostOf */.w)(process.env),
    });
    return print(outcome, flags);
}
async function compareCommand(base, head, flags) {
    const { config: configFile, out } = flags;
    const host = (0,github_host/* hostOf */.w)(process.env);
    return print(await compare({ base, head, configFile, out, commentKey: '#', host }), flags);
}
async function checkCommand(configFile, flags, signal) {
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
function schemaCommand(out) {
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


/***/ })

};
