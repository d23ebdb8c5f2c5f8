export const id = 3397;
export const ids = [3397];
export const modules = {

/***/ 62819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Q0: () => (/* binding */ countVacuous),
/* harmony export */   Xx: () => (/* binding */ faultyName),
/* harmony export */   nZ: () => (/* binding */ faultyTestsTexts),
/* harmony export */   sK: () => (/* binding */ vacuousText)
/* harmony export */ });
/* harmony import */ var _records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);


const MOST_NAMED = 10;
/** The number of problems that count although every answer passes their tests. */
function countVacuous({ suites }) {
    return suites.reduce((sum, { references }) => {
        if (references === null || references.dropped)
            return sum;
        return sum + idsOf(cannotFail(references.faultyTests)).length;
    }, 0);
}
/**
 * A warning for each suite with tests that cannot tell right answers from wrong ones, without its
 * end.
 */
function faultyTestsTexts(suites) {
    return suites.flatMap(({ name, references }) => {
        const { faultyTests = [], dropped = false } = references ?? {};
        const about = suites.length > 1 ? `${name}: ` : '';
        return textsOf(faultyTests, dropped).map((text) => about + text);
    });
}
/** `2 problems have tests that cannot fail: every answer passes a, b`. */
function textsOf(all, dropped) {
    const vacuous = idsOf(cannotFail(all));
    const broken = idsOf(all.filter(({ reason }) => reason !== null));
    const out = (count) => dropped ? `; ${count === 1 ? 'it is' : 'they are'} left out (reference-check: drop)` : '';
    return [
        ...(vacuous.length === 0
            ? []
            : [
                `${haveTests(vacuous.length)} that cannot fail, every answer passes them: ${named(vacuous)}${out(vacuous.length)}`,
            ]),
        ...(broken.length === 0
            ? []
            : [`${haveTests(broken.length)} that cannot be run: ${named(broken)}${out(broken.length)}`]),
    ];
}
/** The fault of tests, in words that follow their prompt. */
function faultOf({ reason }) {
    return reason === null
        ? 'its tests cannot fail: every answer passes them'
        : `its tests ${reason}`;
}
/** `fmt/Tabs seed 4 · a`. */
function faultyName(tests) {
    return `${(0,_records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .describePrompt */ .CL)(tests)} · ${tests.problem}`;
}
/** `3 problems have tests that cannot fail`, for a headline; empty if there are none. */
function vacuousText(results) {
    const count = countVacuous(results);
    return count === 0 ? '' : `${haveTests(count)} that cannot fail`;
}
function haveTests(count) {
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'problem')} ${count === 1 ? 'has' : 'have'} tests`;
}
function cannotFail(all = []) {
    return all.filter(({ reason }) => reason === null);
}
function idsOf(all) {
    return [...new Set(all.map(({ problem }) => problem))];
}
function named(ids) {
    const more = ids.length - MOST_NAMED;
    return ids.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listTextsNote)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92613);

/** Notes on texts of tables that may have been meant as lists, with the setting for lists. */
function listTextsNote({ listTexts = [], }) {
    return listTexts.map(({ column, rows }) => {
        const name = JSON.stringify(column);
        return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} of the column ${name} have a text that looks like a list, which was read as one text: if they are lists, write list-columns: [${name}] into the suite.`;
    });
}


/***/ }),

/***/ 6784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ob: () => (/* binding */ referencesText),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   z$: () => (/* binding */ referenceName)
/* harmony export */ });
/* harmony import */ var _records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);


/** The results of the reference solutions, in one sentence without its end. */
function referencesText({ checked, failed, dropped, }) {
    if (failed.length === 0)
        return `all ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')} pass`;
    const count = `${failed.length} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')}`;
    const [verb, prompts] = failed.length === 1
        ? ['fails its own tests', 'its prompt']
        : ['fail their own tests', 'their prompts'];
    const isOne = failed.length === 1;
    const consequence = dropped
        ? `${prompts} ${isOne ? 'is' : 'are'} left out (reference-check: drop)`
        : `${prompts} still ${isOne ? 'counts' : 'count'} (reference-check: warn)`;
    return `${count} ${verb}; ${consequence}`;
}
/** `func_name/FuncRenameCamelCase seed 0 · strlen`. */
function referenceName(failure) {
    return `${(0,_records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .describePrompt */ .CL)(failure)} · ${failure.problem}`;
}
/** The result of a program: `NameError: name 'hour' is not defined`, `timeout: …`. */
function causeText({ verdict, reason, }) {
    if (reason === null)
        return verdict;
    return verdict === 'failed' ? reason : `${verdict}: ${reason}`;
}


/***/ }),

/***/ 55950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ exponential),
/* harmony export */   GX: () => (/* binding */ meanEstimate),
/* harmony export */   S3: () => (/* binding */ ratioEstimate),
/* harmony export */   XN: () => (/* binding */ sumOf)
/* harmony export */ });
/**
 * The mean of a column.
 * @param values one for each problem, from 0 to `most`, which is infinite for plain numbers
 */
function meanEstimate(values, most) {
    const value = meanOf(values);
    const influences = values.map((each) => each - value);
    const count = values.length;
    const areShares = Number.isFinite(most);
    return { value, influences, contributing: count, balanced: count, most, areShares };
}
/**
 * The ratio of the sums of two columns.
 * @param parts one for each problem, at most its whole
 * @param wholes one for each problem, from 0
 * @param most the highest possible value
 * @returns with a value of NaN if the wholes are 0
 */
function ratioEstimate(parts, wholes, most = 1) {
    const count = parts.length;
    const all = sumOf(wholes);
    const value = sumOf(parts) / all;
    const influences = parts.map((part, i) => {
        const whole = wholes[i] ?? Number.NaN;
        // The loss of the value without this problem; not finite if no other problem has a whole.
        return whole === 0 && part === 0 ? 0 : ((count - 1) * (part - value * whole)) / (all - whole);
    });
    return {
        value,
        influences,
        balanced: all ** 2 / sumOf(wholes.map((whole) => whole ** 2)),
        contributing: wholes.filter((whole) => whole !== 0).length,
        most,
        areShares: Number.isFinite(most) && parts.every((part) => part >= 0),
    };
}
/**
 * The exponential of an estimate, such as the geometric mean of numbers from the mean of their
 * logarithms. Its influences are those of the delta method.
 */
function exponential(estimate) {
    const value = Math.exp(estimate.value);
    const influences = estimate.influences.map((each) => each * value);
    return { ...estimate, value, influences, isLog: true };
}
function meanOf(values) {
    return sumOf(values) / values.length;
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}


/***/ }),

/***/ 53397:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDocument: () => (/* binding */ checkDocument),
  renderCheck: () => (/* binding */ renderCheck)
});

// EXTERNAL MODULE: ./src/report/faulty-tests.ts
var faulty_tests = __webpack_require__(62819);
// EXTERNAL MODULE: ./src/report/list-texts-note.ts
var list_texts_note = __webpack_require__(9230);
// EXTERNAL MODULE: ./src/report/references-text.ts
var references_text = __webpack_require__(6784);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
// EXTERNAL MODULE: ./src/score/estimate.ts
var score_estimate = __webpack_require__(55950);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
;// CONCATENATED MODULE: ./src/report/strength-summary.ts


/** The share of a problem's mutants that its tests kill, from 0 to 1. */
function shareKilled({ strength: { killed, mutants } }) {
    return killed / mutants;
}
function strengthSummary({ problems }) {
    const sum = (of) => problems.reduce((all, { strength }) => all + of(strength), 0);
    const counts = { killed: sum(({ killed }) => killed), mutants: sum(({ mutants }) => mutants) };
    if (problems.length === 0)
        return { mean: null, ...counts };
    const estimate = (0,score_estimate/* meanEstimate */.GX)(Float64Array.from(problems, shareKilled), 1);
    const { value } = estimate;
    // One problem tells nothing about others.
    const { low, high } = (0,intervals/* valueInterval */.t$)(estimate) ?? { low: 0, high: 1 };
    return { mean: { value, low, high }, ...counts };
}

;// CONCATENATED MODULE: ./src/report/strength-lines.ts



/** The most problems that a terminal lists, and the most mutants for each. */
const MOST_PROBLEMS = 10;
const MOST_SURVIVORS = 3;
/** The most problems that are named because they have no strength. */
const MOST_NAMED = 3;
/** The most characters of a changed text. */
const LONGEST = 58;
/** The most characters of a line about a mutant, without its indentation. */
const WIDEST = 70;
/** The most characters of a problem's id, alone in its line and among others. */
const LONGEST_ID = 50;
const LONGEST_NAMED = 18;
/** Words for a reader who meets mutants for the first time. */
const STRENGTH_NOTE = [
    'mutant: a copy of a reference solution with one small fault; tests should kill',
    'it, that is fail. A mutant that survives shows a gap in the tests, or it is',
    'equivalent: it does the same as the reference solution, and no test can kill it.',
];
/** The strength of a suite's tests, as lines of a terminal with at most 80 columns. */
function strengthLines(report) {
    const { mean, killed, mutants } = strengthSummary(report);
    const { problems, notAvailable } = report;
    if (mean === null)
        return ['test strength: not available', ...noneLines(notAvailable)];
    const weakest = problems
        .filter((each) => shareKilled(each) < 1)
        .toSorted((a, b) => shareKilled(a) - shareKilled(b));
    const interval = problems.length < 2 ? '' : ` (${(0,numbers/* percent */.KN)(mean.low)} to ${(0,numbers/* percent */.KN)(mean.high)})`;
    return [
        `test strength: ${(0,numbers/* percent */.KN)(mean.value)}${interval}, mean of ${(0,numbers/* plural */.LS)(problems.length, 'problem')}`,
        `  ${(0,numbers/* grouped */.zD)(killed)} of ${(0,numbers/* plural */.LS)(mutants, 'mutant')} killed, ${(0,numbers/* grouped */.zD)(mutants - killed)} survived`,
        ...noneLines(notAvailable),
        ...(weakest.length === 0 ? [] : weakestLines(weakest)),
    ];
}
function weakestLines(weakest) {
    const shown = weakest.slice(0, MOST_PROBLEMS);
    const of = weakest.length > shown.length ? ` of ${(0,numbers/* grouped */.zD)(weakest.length)}` : '';
    const title = `the weakest ${shown.length}${of} problems whose mutants survived:`;
    return [
        weakest.length === 1 ? 'the problem whose mutants survived:' : title,
        ...shown.flatMap(problemLines),
    ].map((line) => `  ${line}`);
}
function problemLines(each) {
    const { problem, strength } = each;
    const { killed, mutants, survivors } = strength;
    const shown = survivors.slice(0, MOST_SURVIVORS);
    const more = mutants - killed - shown.length;
    const id = (0,text_escape/* plainLine */.h0)(problem, LONGEST_ID);
    return [
        `${(0,numbers/* percent */.KN)(shareKilled(each)).padStart(6)}  ${id}: ${killed} of ${mutants} killed`,
        ...shown.flatMap(survivorLines).map((line) => `      ${line}`),
        ...(more > 0 ? [`      and ${(0,numbers/* grouped */.zD)(more)} more`] : []),
    ];
}
/** `line 3: a < b → a <= b`, or in two lines if that is too long. */
function survivorLines({ line, before, after }) {
    const [from, to] = [before, after].map((text) => (0,text_escape/* plainLine */.h0)(text, LONGEST));
    const place = `line ${line}: `;
    const result = to === '' ? '(nothing)' : to;
    const whole = `${place}${from} → ${result}`;
    if (whole.length <= WIDEST)
        return [whole];
    return [`${place}${from}`, `${'→ '.padStart(place.length)}${result}`];
}
/** The problems without a strength, by the reason. */
function noneLines(notAvailable) {
    const reasons = new Map();
    for (const { problem, reason } of notAvailable) {
        reasons.set(reason, [...(reasons.get(reason) ?? []), problem]);
    }
    return [...reasons].flatMap(([reason, problems]) => {
        const named = problems.slice(0, MOST_NAMED).map((id) => (0,text_escape/* plainLine */.h0)(id, LONGEST_NAMED));
        const more = problems.length - named.length;
        const all = [...named, ...(more > 0 ? [`and ${(0,numbers/* grouped */.zD)(more)} more`] : [])].join(', ');
        const what = (0,numbers/* plural */.LS)(problems.length, 'problem');
        return [`  not available for ${what}: ${reason}`, `    ${all}`];
    });
}

// EXTERNAL MODULE: ./src/text/nominal.ts
var nominal = __webpack_require__(55391);
// EXTERNAL MODULE: ./src/tasks/dry-run.ts + 1 modules
var dry_run = __webpack_require__(89116);
;// CONCATENATED MODULE: ./src/tasks/check-report.ts









/** The findings of `passgate check`, for a terminal. */
function renderCheck(configFile, checks) {
    const lines = checks.flatMap(({ suite: { config, dataset, samples }, references, asks, strength }) => {
        const parts = [
            (0,numbers/* plural */.LS)(dataset.variants[0].problems.size, 'problem'),
            (0,numbers/* plural */.LS)(dataset.variants.length - 1, 'perturbed prompt set'),
            (0,numbers/* plural */.LS)(samples, 'sample'),
            (0,numbers/* plural */.LS)(config.gates.length, 'gate'),
        ];
        const title = `${config.name}: ${parts.join(', ')}`;
        const notes = [...dataset.notes, ...(0,list_texts_note/* listTextsNote */.H)(dataset)].map((note) => `  note: ${(0,text_escape/* plainLine */.h0)(note, text_escape/* LENGTHS */.WH.message)}`);
        const asked = asks === null ? [] : [`  ${(0,dry_run/* estimateText */.Y)(asks)}`];
        return [
            title,
            ...asked,
            ...notes,
            ...referenceLines(config, references),
            ...testsLines(references),
            ...(strength === null ? [] : strengthLines(strength).map((line) => `  ${line}`)),
        ];
    });
    const warnings = checks.reduce((sum, { references }) => {
        const { failed = [], faultyTests = [] } = references ?? {};
        return sum + failed.length + faultyTests.length;
    }, 0);
    const state = warnings === 0 ? 'are in order' : `can be used, with ${(0,numbers/* plural */.LS)(warnings, 'warning')}`;
    const note = (0,nominal/* nominalNote */.r)(lines);
    if (note !== '')
        lines.push(note);
    if (checks.some(({ strength }) => (strength?.problems.length ?? 0) > 0)) {
        lines.push(...STRENGTH_NOTE);
    }
    return `${[...lines, `${configFile} and its data ${state}; no sample was executed`].join('\n')}\n`;
}
function referenceLines(config, references) {
    if (references === null || references.checked === 0) {
        const why = config['reference-check'] === 'off' ? 'not run (reference-check: off)' : 'none';
        return [`  reference solutions: ${why}`];
    }
    const failed = references.failed.map((failure) => warning((0,references_text/* referenceName */.z$)(failure), (0,references_text/* causeText */.xv)(failure)));
    return [`  ${(0,references_text/* referencesText */.ob)(references)}`, ...failed];
}
function testsLines(references) {
    const { faultyTests = [], dropped = false } = references ?? {};
    const lines = (0,faulty_tests/* textsOf */.CB)(faultyTests, dropped).map((text) => `  ${(0,text_escape/* plainLine */.h0)(text, text_escape/* LENGTHS */.WH.note)}`);
    return [...lines, ...faultyTests.map((tests) => warning((0,faulty_tests/* faultyName */.Xx)(tests), (0,faulty_tests/* faultOf */.Kl)(tests)))];
}
function warning(name, cause) {
    return `  warning: ${(0,text_escape/* plainLine */.h0)(name, text_escape/* LENGTHS */.WH.cause)}: ${(0,text_escape/* plainLine */.h0)(cause, text_escape/* LENGTHS */.WH.cause)}`;
}
/** The same as JSON. */
function checkDocument(configFile, checks) {
    return {
        config: configFile,
        suites: checks.map(({ suite: { config, dataset, samples }, references, asks, strength }) => ({
            name: config.name,
            problems: dataset.variants[0].problems.size,
            variants: dataset.variants.length - 1,
            samples,
            gates: config.gates.length,
            datasetHash: dataset.hash,
            notes: [...dataset.notes, ...(0,list_texts_note/* listTextsNote */.H)(dataset)],
            references,
            ...(asks === null ? {} : { asks: asks.estimate }),
            ...(strength === null ? {} : { testStrength: strengthDocument(strength) }),
        })),
    };
}
function strengthDocument(report) {
    return {
        ...strengthSummary(report),
        problems: report.problems.map((each) => ({
            problem: each.problem,
            testStrength: shareKilled(each),
            ...each.strength,
        })),
        notAvailable: report.notAvailable,
    };
}


/***/ }),

/***/ 55391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ nominalNote)
/* harmony export */ });
/* unused harmony export NOMINAL_NOTE */
/** The meaning of the word, for a reader who meets it in a report. */
const NOMINAL_NOTE = 'nominal: the original prompt, as the problem has it';
/** The note if one of the texts has the word, otherwise an empty string. */
function nominalNote(texts) {
    return texts.some((text) => /\bnominal\b/.test(text)) ? NOMINAL_NOTE : '';
}


/***/ })

};
