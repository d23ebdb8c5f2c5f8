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
/* harmony import */ var _config_mutate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26554);
/* harmony import */ var _evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80766);
/* harmony import */ var _evaluate_read_suites_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57162);
/* harmony import */ var _evaluate_test_strength_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24132);
/* harmony import */ var _evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20568);
/* harmony import */ var _records_strength_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73533);
/* harmony import */ var _system_stoppable_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(67941);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(22077);
/* harmony import */ var _dry_run_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(89116);










/**
 * Validate a config, read every dataset completely, run the reference solutions and try the tests
 * on wrong programs, and on mutants if asked to. No sample runs. If there is no program to run, no sandbox is opened.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function check(options) {
    const config = (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(options.configFile);
    const { progress, signal } = options;
    const suites = await (0,_system_stoppable_js__WEBPACK_IMPORTED_MODULE_7__/* .stoppable */ .pZ)(signal, () => (0,_evaluate_read_suites_js__WEBPACK_IMPORTED_MODULE_3__/* .checkSuites */ .i)(config, options.environment, false));
    const asksOf = await estimatesOf(config, suites, options);
    const programs = suites.reduce((sum, suite) => sum + countPrograms(suite, options.mutate), 0);
    if (programs === 0) {
        return suites.map((suite) => ({
            ...{ suite, references: (0,_evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkWithoutRunning */ ._U)(suite), asks: asksOf(suite), strength: null },
        }));
    }
    const listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
    };
    const work = Promise.resolve({ suites, programs });
    return (0,_evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_5__/* .withExecutor */ .w)(config, options, work, async (executor) => {
        const { description, notice } = executor.isolation;
        progress.say(`isolation: ${description}${notice === '' ? '' : `; note: ${notice}`}`);
        const checks = await (0,_evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_2__/* .checkProblems */ .Xw)(suites, config, {
            ...{ executor, listener, signal },
            isForSamples: false,
            isForMutants: options.mutate,
        });
        progress.end();
        const found = [];
        for (const each of checks) {
            const { suite, report } = each;
            const strength = options.mutate ? await strengthOf(each, executor, options) : null;
            found.push({ suite, references: report, asks: asksOf(suite), strength });
        }
        return found;
    });
}
/** The least number of programs for checking a suite. */
function countPrograms(suite, mutates) {
    const problems = suite.dataset.variants[0].problems.size;
    return (0,_evaluate_problem_check_js__WEBPACK_IMPORTED_MODULE_2__/* .countChecks */ .ls)(suite) + (mutates ? problems : 0);
}
/** The strength of a suite's tests. */
async function strengthOf(checks, executor, { progress, signal }) {
    const listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        problem: (detail) => progress.step(detail),
    };
    const most = (0,_config_mutate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .mostMutants */ .O)(checks.suite.config) ?? _records_strength_js__WEBPACK_IMPORTED_MODULE_6__/* .USUAL_MUTANTS */ .Mq;
    const report = await (0,_evaluate_test_strength_js__WEBPACK_IMPORTED_MODULE_4__/* .measureStrength */ .c)(checks, { executor, listener, signal, most });
    progress.end();
    return report;
}
/** The estimates of suites that ask a model, by suite. */
async function estimatesOf(config, suites, options) {
    const asking = (0,_asking_js__WEBPACK_IMPORTED_MODULE_8__/* .askingFor */ .Z)(config, options);
    try {
        const estimates = await (0,_dry_run_js__WEBPACK_IMPORTED_MODULE_9__/* .estimateSuites */ .m)(config, suites, asking);
        return ({ config: { name } }) => estimates.find(({ suite }) => suite === name) ?? null;
    }
    finally {
        asking.close();
    }
}


/***/ })

};
