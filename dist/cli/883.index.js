export const id = 883;
export const ids = [883];
export const modules = {

/***/ 35883:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   check: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61036);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15444);
/* harmony import */ var _references_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16132);
/* harmony import */ var _with_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38832);




/**
 * Validate a config, read every dataset from end to end and run the reference solutions; no sample
 * runs. Without references to report on nothing is executed and nothing needs to be isolated.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function check(options) {
    const config = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConfig */ .Z)(options.configFile);
    const suites = await (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSuites */ .i)(config, options.environment);
    const programs = suites.reduce((sum, each) => sum + (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .countReferences */ .eb)(each.config, each.dataset), 0);
    if (programs === 0)
        return suites.map((suite) => ({ suite, references: null }));
    const { progress, signal } = options;
    const listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
    };
    const work = Promise.resolve({ suites, programs });
    return (0,_with_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .withExecutor */ .w)(config, options, work, async (executor) => {
        const { description, notice } = executor.isolation;
        progress.say(`isolation: ${description}${notice === '' ? '' : `; note: ${notice}`}`);
        const found = [];
        for (const suite of suites) {
            const { config: own, dataset } = suite;
            if ((0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .countReferences */ .eb)(own, dataset) === 0) {
                found.push({ suite, references: null });
                continue;
            }
            const { report } = await (0,_references_js__WEBPACK_IMPORTED_MODULE_2__/* .checkReferences */ .$x)(suite, executor, listener, signal);
            found.push({ suite, references: report });
        }
        progress.end();
        return found;
    });
}


/***/ })

};
