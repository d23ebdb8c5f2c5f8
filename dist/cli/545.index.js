export const id = 545;
export const ids = [545];
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

/***/ 10545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDocument: () => (/* binding */ checkDocument),
/* harmony export */   renderCheck: () => (/* binding */ renderCheck)
/* harmony export */ });
/* harmony import */ var _report_faulty_tests_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62819);
/* harmony import */ var _report_list_texts_note_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9230);
/* harmony import */ var _report_references_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6784);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67388);
/* harmony import */ var _text_nominal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55391);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92613);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(89116);







/** The findings of `passgate check`, for a terminal. */
function renderCheck(configFile, checks) {
    const lines = checks.flatMap(({ suite: { config, dataset, samples }, references, asks }) => {
        const parts = [
            (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(dataset.variants[0].problems.size, 'problem'),
            (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(dataset.variants.length - 1, 'perturbed prompt set'),
            (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(samples, 'sample'),
            (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(config.gates.length, 'gate'),
        ];
        const title = `${config.name}: ${parts.join(', ')}`;
        const notes = [...dataset.notes, ...(0,_report_list_texts_note_js__WEBPACK_IMPORTED_MODULE_1__/* .listTextsNote */ .H)(dataset)].map((note) => `  note: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(note, _text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .LENGTHS */ .WH.message)}`);
        const asked = asks === null ? [] : [`  ${(0,_dry_run_js__WEBPACK_IMPORTED_MODULE_5__/* .estimateText */ .Y)(asks)}`];
        return [
            title,
            ...asked,
            ...notes,
            ...referenceLines(config, references),
            ...testsLines(references),
        ];
    });
    const warnings = checks.reduce((sum, { references }) => {
        const { failed = [], faultyTests = [] } = references ?? {};
        return sum + failed.length + faultyTests.length;
    }, 0);
    const state = warnings === 0 ? 'are in order' : `can be used, with ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .plural */ .LS)(warnings, 'warning')}`;
    const note = (0,_text_nominal_js__WEBPACK_IMPORTED_MODULE_6__/* .nominalNote */ .r)(lines);
    if (note !== '')
        lines.push(note);
    return `${[...lines, `${configFile} and its data ${state}; no sample was executed`].join('\n')}\n`;
}
function referenceLines(config, references) {
    if (references === null || references.checked === 0) {
        const why = config['reference-check'] === 'off' ? 'not run (reference-check: off)' : 'none';
        return [`  reference solutions: ${why}`];
    }
    const failed = references.failed.map((failure) => warning((0,_report_references_text_js__WEBPACK_IMPORTED_MODULE_2__/* .referenceName */ .z$)(failure), (0,_report_references_text_js__WEBPACK_IMPORTED_MODULE_2__/* .causeText */ .xv)(failure)));
    return [`  ${(0,_report_references_text_js__WEBPACK_IMPORTED_MODULE_2__/* .referencesText */ .ob)(references)}`, ...failed];
}
function testsLines(references) {
    const { faultyTests = [], dropped = false } = references ?? {};
    const lines = (0,_report_faulty_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .textsOf */ .CB)(faultyTests, dropped).map((text) => `  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(text, _text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .LENGTHS */ .WH.note)}`);
    return [...lines, ...faultyTests.map((tests) => warning((0,_report_faulty_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .faultyName */ .Xx)(tests), (0,_report_faulty_tests_js__WEBPACK_IMPORTED_MODULE_0__/* .faultOf */ .Kl)(tests)))];
}
function warning(name, cause) {
    return `  warning: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(name, _text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .LENGTHS */ .WH.cause)}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .plainLine */ .h0)(cause, _text_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .LENGTHS */ .WH.cause)}`;
}
/** The same as JSON. */
function checkDocument(configFile, checks) {
    return {
        config: configFile,
        suites: checks.map(({ suite: { config, dataset, samples }, references, asks }) => ({
            name: config.name,
            problems: dataset.variants[0].problems.size,
            variants: dataset.variants.length - 1,
            samples,
            gates: config.gates.length,
            datasetHash: dataset.hash,
            notes: [...dataset.notes, ...(0,_report_list_texts_note_js__WEBPACK_IMPORTED_MODULE_1__/* .listTextsNote */ .H)(dataset)],
            references,
            ...(asks === null ? {} : { asks: asks.estimate }),
        })),
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
