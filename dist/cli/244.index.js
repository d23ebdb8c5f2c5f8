export const id = 244;
export const ids = [244];
export const modules = {

/***/ 5194:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mk: () => (/* binding */ executionSchema),
/* harmony export */   bk: () => (/* binding */ VERDICTS),
/* harmony export */   e: () => (/* binding */ GRADINGS)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2503);

/** The closed set of what can come of executing a program (docs/verdicts.md). */
const VERDICTS = [
    'passed',
    'failed',
    'timeout',
    'out_of_memory',
    'output_limit',
    'crashed',
    'compile_error',
    'tampered',
    'error',
];
/** How a verdict was reached; decides whether it can be faked. */
const GRADINGS = ['outside', 'split', 'shared'];
/** The same, for what comes from other processes and from files. */
const executionSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(VERDICTS),
    grading: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(GRADINGS),
    reason: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    cpuMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    wallMs: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig(),
    output: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
});


/***/ }),

/***/ 26838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gateTexts),
/* harmony export */   o: () => (/* binding */ gatesOf)
/* harmony export */ });
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3178);
/* harmony import */ var _score_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29720);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);



/** The gates of all suites, in the config's order. */
function gatesOf({ suites }) {
    return suites.flatMap(({ name, gates }) => gates.map((gate) => ({ suite: name, gate })));
}
function gateTexts(gate) {
    const { metric, baseline, value, delta, low, high, confidence = _score_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCE */ .LL } = gate;
    const hasInterval = low !== undefined && high !== undefined;
    return {
        base: baseline === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(baseline, metric),
        head: value === null ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatShare */ .T1)(value, metric),
        change: delta === undefined ? _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3 : (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(delta, metric),
        interval: hasInterval ? `${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(low)}\u00a0…\u00a0${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPoints */ .Xf)(high)}` : _format_js__WEBPACK_IMPORTED_MODULE_1__/* .NONE */ .x3,
        level: hasInterval ? (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .confidenceText */ .S$)(confidence) : null,
        allowed: (0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatBound */ .Sp)(gate),
    };
}


/***/ }),

/***/ 96867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Am: () => (/* binding */ SYMBOLS),
/* harmony export */   OB: () => (/* binding */ rowOf),
/* harmony export */   cW: () => (/* binding */ headlineK),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   uh: () => (/* binding */ headlineText),
/* harmony export */   yK: () => (/* binding */ buildModel)
/* harmony export */ });
/* harmony import */ var _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _gate_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95764);
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44738);
/* harmony import */ var _gate_flips_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76347);
/* harmony import */ var _score_breaks_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48600);
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(934);
/* harmony import */ var _shards_slice_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75147);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(12011);
/* harmony import */ var _notes_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54931);
/* harmony import */ var _trend_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61601);










/** How many runs a trend is over, this one included. */
const MOST_RUNS = 12;
function buildModel(results, context) {
    return {
        results,
        suites: results.suites.map((suite) => suiteModel(suite, context.shared.get(suite.name) ?? null, results, context)),
        headline: headlineOf(results),
        noBaseline: context.noBaseline,
        notice: context.notice,
        repeat: context.repeat,
        links: context.links,
    };
}
function suiteModel(suite, shared, results, context) {
    const rowsOf = (metrics, group = {}) => Object.entries(metrics).map(([metric, head]) => {
        const name = (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetric */ .uo)(metric);
        return {
            metric,
            head,
            delta: shared === null || name === null ? null : (0,_gate_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .deltaOf */ .e)(shared, name, group),
        };
    });
    const metrics = rowsOf(suite.metrics);
    return {
        results: suite,
        metrics,
        robustness: robustnessRows(suite, rowsOf),
        flips: shared === null ? null : flipRows(suite, shared, context),
        trends: (0,_trend_js__WEBPACK_IMPORTED_MODULE_5__/* .trendsOf */ .K)(results, suite, MOST_RUNS),
        baseBreaks: shared === null ? null : countBreaks(shared),
        notes: [
            ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .promptNotes */ .cb)(suite),
            ...(shared === null ? [] : (0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .comparisonNotes */ .$r)(shared, suite.compared?.differences ?? [])),
            ...(0,_notes_js__WEBPACK_IMPORTED_MODULE_7__/* .noiseNote */ .XV)(metrics[0], shared),
        ],
    };
}
function countBreaks({ base }) {
    const { solved, breaks } = (0,_score_breaks_js__WEBPACK_IMPORTED_MODULE_4__/* .breaksOf */ .c)(base);
    return { solved, problems: breaks.length };
}
function flipRows(suite, shared, { causes, links }) {
    const { newlyFailing, newlyPassing } = (0,_gate_flips_js__WEBPACK_IMPORTED_MODULE_3__/* .flipsOf */ .o)(shared);
    const places = new Map(suite.problems.map(({ id, place }) => [id, place]));
    const known = causes.get(suite.name);
    const withHref = (flip) => ({ ...flip, href: links.place(places.get(flip.id)) });
    return {
        newlyFailing: newlyFailing.map((flip) => ({
            ...withHref(flip),
            cause: known?.get((0,_dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .promptKey */ .uZ)(flip.id, flip.prompts[0])) ?? null,
        })),
        newlyPassing: newlyPassing.map((flip) => ({ ...withHref(flip), cause: null })),
    };
}
function robustnessRows(suite, rowsOf) {
    if (suite.robustness === null)
        return [];
    const { overall, families } = suite.robustness;
    const prompts = (group) => {
        const names = suite.problems.flatMap(({ variants }) => variants
            .filter((v) => (group.family ?? v.family) === v.family &&
            (group.transform ?? v.transform) === v.transform)
            .map((v) => JSON.stringify([v.family, v.transform, v.seed])));
        return new Set(names).size;
    };
    const byWorst = (a, b) => firstValue(a) - firstValue(b);
    const familyRows = Object.entries(families)
        .map(([family, scores]) => ({
        row: {
            family,
            transform: null,
            prompts: prompts({ family }),
            rows: rowsOf(scores.metrics, { family }),
        },
        transforms: Object.entries(scores.transforms).map(([transform, { metrics }]) => ({
            family,
            transform,
            prompts: prompts({ family, transform }),
            rows: rowsOf(metrics, { family, transform }),
        })),
    }))
        .sort((a, b) => byWorst(a.row, b.row));
    const all = {
        family: null,
        transform: null,
        prompts: prompts({}),
        rows: rowsOf(overall.metrics),
    };
    return [all, ...familyRows.flatMap(({ row, transforms }) => [row, ...transforms.sort(byWorst)])];
}
function firstValue({ rows }) {
    const head = rows[0]?.head;
    return head === undefined || 'unavailable' in head ? Number.POSITIVE_INFINITY : head.value;
}
/** A metric of a group by its name. */
function rowOf(group, metric) {
    return group.rows.find((row) => row.metric === metric);
}
/** The k that tables show where there is room for one: the smallest. */
function headlineK(suite) {
    return (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .parseMetric */ .uo)(suite.metrics[0]?.metric ?? '')?.k ?? 1;
}
function headlineOf({ decision, errors, suites, shard }) {
    const about = (text, gate = null) => ({ gate, text });
    if (errors.length > 0)
        return about(`could not decide: ${errors[0]}`);
    const gates = suites.flatMap((suite) => suite.gates);
    const failed = gates.filter(_gate_decide_js__WEBPACK_IMPORTED_MODULE_2__/* .isFailure */ .N6);
    const [worst] = failed;
    if (worst !== undefined) {
        const more = failed.length - 1;
        return about(gistOf(worst.reason) + (more > 0 ? `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'more gate')} failed` : ''), worst);
    }
    if (shard !== undefined) {
        return about(`shard ${(0,_shards_slice_js__WEBPACK_IMPORTED_MODULE_9__/* .describeShard */ .y0)(shard)}: decided when all of them are merged`);
    }
    if (gates.length === 0)
        return about('no gate is configured');
    if (decision === 'skipped')
        return about('every gate was skipped');
    const unclear = gates.filter((gate) => gate.decision === 'inconclusive');
    if (unclear[0] !== undefined) {
        const more = unclear.length - 1;
        const others = more > 0 ? `, and ${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(more, 'more gate')} cannot be decided` : '';
        return about(`${unclear[0].reason}${others}`, unclear[0]);
    }
    const skipped = gates.filter((gate) => gate.decision === 'skipped').length;
    const passed = gates.length - skipped;
    const verb = passed === 1 ? 'passes' : 'pass';
    return about(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(passed, 'gate')} ${verb}${skipped > 0 ? `, ${skipped} skipped` : ''}`);
}
/** What is in brackets at the end is for who reads on. */
function gistOf(reason) {
    return reason.replace(/(?:, though that could be noise)? \([^()]*\)$/, '');
}
/** The headline without markup. */
function headlineText({ gate, text }) {
    return gate === null ? text : `${gateName(gate)} ${text}`;
}
/** `robust-pass@1 func_name`, without markup. */
function gateName({ metric, family, transform }) {
    return [metric, family, transform].filter((part) => part !== undefined).join(' ');
}
const SYMBOLS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '🟡',
    skipped: '⏸️',
};


/***/ }),

/***/ 54931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ comparisonNotes),
/* harmony export */   XV: () => (/* binding */ noiseNote),
/* harmony export */   cb: () => (/* binding */ promptNotes),
/* harmony export */   lj: () => (/* binding */ earlierNote)
/* harmony export */ });
/* harmony import */ var _dataset_types_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92245);
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3178);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);



const MOST_UNCHANGED = 3;
/** What a reader must know of the prompts before believing the robust metrics. */
function promptNotes(suite) {
    return [...unchangedNote(suite), ...lackingNote(suite), ...unpairedNote(suite)];
}
/** Problems that lack some perturbed prompts have it easier: they count with those they have. */
function lackingNote({ problems }) {
    const numbers = problems.map(({ variants }) => variants.length);
    const most = numbers.reduce((a, b) => Math.max(a, b), 0);
    const without = numbers.filter((number) => number === 0).length;
    const fewer = numbers.filter((number) => number > 0 && number < most).length;
    const notes = [];
    if (most > 0 && without > 0) {
        const are = without === 1 ? 'is' : 'are';
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(without, 'problem')} without perturbed prompts ${are} left out of the robust metrics.`);
    }
    if (fewer > 0) {
        const [have, count] = fewer === 1 ? ['has', 'counts with those it has'] : ['have', 'count with those they have'];
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(fewer, 'problem')} ${have} fewer than ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(most, 'perturbed prompt')} and ${count}.`);
    }
    return notes;
}
/** Only places that all prompts of a problem have can be paired. */
function unpairedNote({ problems }) {
    const uneven = problems.filter(({ nominal, nominals, variants }) => {
        const prompts = [nominal, ...Object.values(nominals ?? {}), ...variants.map((v) => v.verdicts)];
        return variants.length > 0 && prompts.some(({ length }) => length !== nominal.length);
    }).length;
    if (uneven === 0)
        return [];
    return [
        `The prompts of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(uneven, 'problem')} differ in their number of samples: robust metrics count only the places that all prompts of a problem have.`,
    ];
}
/** Perturbed prompts that equal their nominal one measure nothing, and are said so. */
function unchangedNote({ problems }) {
    const variants = problems.flatMap((problem) => problem.variants
        .filter(({ changed }) => changed !== undefined)
        .map((variant) => ({ problem: problem.id, ...variant })));
    const same = variants.filter(({ changed }) => changed === false);
    if (same.length === 0)
        return [];
    const named = same
        .slice(0, MOST_UNCHANGED)
        .map(({ problem, ...variant }) => `${problem} under ${(0,_dataset_types_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVariant */ .V)(variant)}`);
    const more = same.length - named.length;
    const names = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const [equal, measure] = same.length === 1 ? ['equals its', 'measures'] : ['equal their', 'measure'];
    return [
        `${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(same.length)} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(variants.length, 'perturbed prompt')} ${equal} nominal prompt and ${measure} nothing: ${names}.`,
    ];
}
/** How much of the work earlier runs had done; empty where they had done none. */
function earlierNote(suites) {
    const sum = (name) => suites.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
    const earlier = sum('earlier');
    if (earlier === 0)
        return '';
    const known = (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(earlier);
    return `${known} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(sum('programs'), 'program')} known from earlier runs`;
}
/** How small a change can be seen at all: what lies below is no news either way. */
function noiseNote(row, shared) {
    if (row === undefined || shared === null || row.delta === null)
        return [];
    if ('unavailable' in row.delta || row.delta.detectable === null)
        return [];
    const problems = (0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.head.length, 'problem');
    const change = (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_2__/* .points */ .WR)(row.delta.detectable);
    return [
        `With ${problems}, a change of ${row.metric} under ${change} points cannot be told from noise.`,
    ];
}
/** What keeps a comparison from being over all problems. */
function comparisonNotes(shared, differences) {
    return [...differenceNote(differences), ...leftOutNote(shared)];
}
function differenceNote(differences) {
    if (differences.length === 0)
        return [];
    return [`Beside the samples there differ: ${differences.join(', ')}.`];
}
function leftOutNote(shared) {
    const notes = [];
    if (shared.onlyInHead > 0)
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.onlyInHead, 'problem')} only in head`);
    if (shared.onlyInBase > 0)
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.onlyInBase, 'problem')} only in base`);
    if (shared.changed > 0) {
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.changed, 'problem')} with another prompt or other tests`);
    }
    if (shared.unsharedVariants > 0)
        notes.push(`${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.unsharedVariants, 'perturbed prompt')} not the same on both`);
    return notes.length === 0
        ? []
        : [
            `Changes are over the ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(shared.head.length, 'problem')} that both sides have: ${notes.join(', ')}.`,
        ];
}


/***/ }),

/***/ 70118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ STORE_NAMES),
/* harmony export */   u: () => (/* binding */ describeOrigin)
/* harmony export */ });
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12011);

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
            return `the nearest commit with results, ${(0,_format_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(distance ?? 0, 'first-parent commit')} before the base`;
        case 'rerun':
            return 'evaluated again in this run';
        case 'file':
            return 'from a results file';
    }
}


/***/ }),

/***/ 25362:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ob: () => (/* binding */ referencesText),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   z$: () => (/* binding */ referenceName)
/* harmony export */ });
/* harmony import */ var _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12011);


/** What came of the reference solutions, in one sentence without its end. */
function referencesText({ checked, failed, dropped }) {
    if (failed.length === 0)
        return `all ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')} pass`;
    const said = `${failed.length} of ${(0,_format_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')}`;
    const [verb, prompts] = failed.length === 1
        ? ['fails its own tests', 'its prompt']
        : ['fail their own tests', 'their prompts'];
    const isOne = failed.length === 1;
    const consequence = dropped
        ? `${prompts} ${isOne ? 'is' : 'are'} left out (reference-check: drop)`
        : `${prompts} still ${isOne ? 'counts' : 'count'} (reference-check: warn)`;
    return `${said} ${verb}; ${consequence}`;
}
/** `func_name/FuncRenameCamelCase seed 0 · strlen`. */
function referenceName(failure) {
    return `${(0,_dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .describePrompt */ .CL)(failure)} · ${failure.problem}`;
}
/** What became of a program: `NameError: name 'hour' is not defined`, `timeout: …`. */
function causeText({ verdict, reason, }) {
    if (reason === null)
        return verdict;
    return verdict === 'failed' ? reason : `${verdict}: ${reason}`;
}


/***/ }),

/***/ 625:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  renderTerminal: () => (/* binding */ renderTerminal)
});

// EXTERNAL MODULE: ./src/report/escape.ts
var report_escape = __webpack_require__(14031);
// EXTERNAL MODULE: ./src/report/format.ts
var format = __webpack_require__(12011);
// EXTERNAL MODULE: ./src/report/model.ts
var model = __webpack_require__(96867);
// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/report/origin.ts
var origin = __webpack_require__(70118);
// EXTERNAL MODULE: ./src/dataset/prompt-name.ts
var prompt_name = __webpack_require__(58730);
// EXTERNAL MODULE: ./src/report/references.ts
var report_references = __webpack_require__(25362);
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

/***/ 48600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ breaksOf)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79476);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15153);


/**
 * The problems that pass nominally and break under a perturbation: some nominal sample passes, and
 * of a variant's samples at most half as large a share does. With one sample each: one passed, the
 * other did not. Problems with the largest fall come first, then those that break most often.
 * Verdicts `error` say nothing of the model and are left out.
 */
function breaksOf(problems) {
    let solved = 0;
    const breaks = [];
    for (const problem of problems) {
        const judged = problem.variants.flatMap((variant) => {
            const { family, transform, seed, verdicts } = variant;
            const nominal = shareOf((0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .nominalOf */ .W7)(problem, family));
            const own = shareOf(verdicts);
            return own.of === 0 || nominal.of === 0 ? [] : [{ family, transform, seed, ...own, nominal }];
        });
        if (judged.some(({ nominal }) => nominal.passed > 0))
            solved += 1;
        const variants = judged.filter(isBroken).sort((a, b) => fallOf(b) - fallOf(a));
        if (variants.length > 0)
            breaks.push({ problem: problem.id, variants, of: judged.length });
    }
    const worst = ({ variants: [first] }) => (first === undefined ? 0 : fallOf(first));
    const often = ({ variants, of }) => variants.length / of;
    breaks.sort((a, b) => worst(b) - worst(a) || often(b) - often(a));
    return { solved, breaks };
}
function shareOf(verdicts) {
    const { n, passed } = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .countPasses */ .vn)(verdicts);
    return { passed, of: n };
}
function isBroken({ passed, of, nominal }) {
    return nominal.passed > 0 && 2 * passed * nominal.of <= nominal.passed * of;
}
/** Rounded, as equal falls from different shares differ in their last digits. */
function fallOf({ passed, of, nominal }) {
    return Math.round((nominal.passed / nominal.of - passed / of) * 1e9);
}


/***/ })

};
