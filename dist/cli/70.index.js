export const id = 70;
export const ids = [70];
export const modules = {

/***/ 89070:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkDocument: () => (/* binding */ checkDocument),
/* harmony export */   renderCheck: () => (/* binding */ renderCheck)
/* harmony export */ });
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3178);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14031);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25362);



/** What `passgate check` found, for a terminal. */
function renderCheck(configFile, checks) {
    const lines = checks.flatMap(({ suite: { config, dataset, samples }, references }) => {
        const parts = [
            (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(dataset.variants[0].problems.size, 'problem'),
            (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(dataset.variants.length - 1, 'perturbed prompt set'),
            (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(samples, 'sample'),
            (0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(config.gates.length, 'gate'),
        ];
        const title = `${config.name}: ${parts.join(', ')}`;
        const notes = dataset.notes.map((note) => `  note: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(note, 500)}`);
        if (references === null) {
            const why = config['reference-check'] === 'off' ? 'not run (reference-check: off)' : 'none';
            return [title, ...notes, `  reference solutions: ${why}`];
        }
        const failed = references.failed.map((failure) => `  warning: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .referenceName */ .z$)(failure), 300)}: ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)((0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .causeText */ .xv)(failure), 300)}`);
        return [title, ...notes, `  ${(0,_references_js__WEBPACK_IMPORTED_MODULE_0__/* .referencesText */ .ob)(references)}`, ...failed];
    });
    const warnings = checks.reduce((sum, { references }) => sum + (references?.failed.length ?? 0), 0);
    const said = warnings === 0 ? 'are in order' : `can be used, with ${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(warnings, 'warning')}`;
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
            notes: dataset.notes,
            references,
        })),
    };
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
/* harmony import */ var _gate_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3178);


/** What came of the reference solutions, in one sentence without its end. */
function referencesText({ checked, failed, dropped }) {
    if (failed.length === 0)
        return `all ${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')} pass`;
    const said = `${failed.length} of ${(0,_gate_words_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')}`;
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


/***/ })

};
