export const id = 51;
export const ids = [51];
export const modules = {

/***/ 35883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76263);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84766);
/* harmony import */ var _problem_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21408);
/* harmony import */ var _system_stoppable_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67941);
/* harmony import */ var _with_executor_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33187);





/**
 * Validate a config, read every dataset from end to end, run the reference solutions and try the
 * tests on wrong programs; no sample runs. Where that takes no program nothing is isolated.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function check(options) {
    const config = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(options.configFile);
    const { progress, signal } = options;
    const suites = await (0,_system_stoppable_js__WEBPACK_IMPORTED_MODULE_3__/* .stoppable */ .pZ)(signal, () => (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSuites */ .i)(config, options.environment));
    const programs = suites.reduce((sum, suite) => sum + (0,_problem_check_js__WEBPACK_IMPORTED_MODULE_2__/* .countChecks */ .ls)(suite), 0);
    if (programs === 0) {
        return suites.map((suite) => ({ suite, references: (0,_problem_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWithoutRunning */ ._U)(suite) }));
    }
    const listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
    };
    const work = Promise.resolve({ suites, programs });
    return (0,_with_executor_js__WEBPACK_IMPORTED_MODULE_4__/* .withExecutor */ .w)(config, options, work, async (executor) => {
        const { description, notice } = executor.isolation;
        progress.say(`isolation: ${description}${notice === '' ? '' : `; note: ${notice}`}`);
        const checks = await (0,_problem_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProblems */ .Xw)(suites, config, {
            ...{ executor, listener, signal },
            isForSamples: false,
        });
        progress.end();
        return suites.map((suite, s) => ({ suite, references: checks[s]?.report ?? null }));
    });
}


/***/ }),

/***/ 60525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ OBSTACLES),
/* harmony export */   U: () => (/* binding */ STEPS)
/* harmony export */ });
/**
 * What was done to find the code of an answer, or why there is none (docs/data.md):
 * `thinking` was dropped, tokens that `end` an answer were cut off, it stood in a `fence`, in several
 * that were `joined`, or between `prose`; a `body` was given its indentation, a `whole` program
 * took the prompt's place, a closing `brace` went that the tests bring too. Without code an
 * answer was `refused`, `truncated`, or has `no-code`.
 */
const STEPS = [
    'thinking',
    'end',
    'fence',
    'joined',
    'prose',
    'body',
    'whole',
    'brace',
    'no-code',
    'truncated',
    'refused',
];
/** Why a sample does not parse, where its text shows that. */
const OBSTACLES = ['empty', 'no-code', 'chat', 'other-language', 'body', 'cut-off'];


/***/ })

};
