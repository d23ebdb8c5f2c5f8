export const id = 6858;
export const ids = [6858];
export const modules = {

/***/ 6858:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19161);
/* harmony import */ var _evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80766);
/* harmony import */ var _evaluate_read_suites_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57162);
/* harmony import */ var _evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20568);
/* harmony import */ var _system_stoppable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67941);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(22077);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(89116);







/**
 * Validate a config, read every dataset completely, run the reference solutions and try the tests
 * on wrong programs. No sample runs. If there is no program to run, no sandbox is opened.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function check(options) {
    const config = (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(options.configFile);
    const { progress, signal } = options;
    const suites = await (0,_system_stoppable_js__WEBPACK_IMPORTED_MODULE_4__/* .stoppable */ .pZ)(signal, () => (0,_evaluate_read_suites_js__WEBPACK_IMPORTED_MODULE_2__/* .checkSuites */ .i)(config, options.environment, false));
    const asksOf = await estimatesOf(config, suites, options);
    const programs = suites.reduce((sum, suite) => sum + (0,_evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_1__/* .countChecks */ .ls)(suite), 0);
    if (programs === 0) {
        return suites.map((suite) => ({
            ...{ suite, references: (0,_evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkWithoutRunning */ ._U)(suite), asks: asksOf(suite) },
        }));
    }
    const listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
    };
    const work = Promise.resolve({ suites, programs });
    return (0,_evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .withExecutor */ .w)(config, options, work, async (executor) => {
        const { description, notice } = executor.isolation;
        progress.say(`isolation: ${description}${notice === '' ? '' : `; note: ${notice}`}`);
        const checks = await (0,_evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_1__/* .checkProblems */ .Xw)(suites, config, {
            ...{ executor, listener, signal },
            isForSamples: false,
        });
        progress.end();
        return checks.map(({ suite, report }) => ({ suite, references: report, asks: asksOf(suite) }));
    });
}
/** The estimates of suites that ask a model, by suite. */
async function estimatesOf(config, suites, options) {
    const asking = (0,_asking_js__WEBPACK_IMPORTED_MODULE_5__/* .askingFor */ .Z)(config, options);
    try {
        const estimates = await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_6__/* .estimateSuites */ .m)(config, suites, asking);
        return ({ config: { name } }) => estimates.find(({ suite }) => suite === name) ?? null;
    }
    finally {
        asking.close();
    }
}


/***/ })

};
