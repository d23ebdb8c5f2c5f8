export const id = 303;
export const ids = [303];
export const modules = {

/***/ 20526:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Stopwatch)
/* harmony export */ });
/** Times phases that follow one another. */
class Stopwatch {
    #started = performance.now();
    #lap = this.#started;
    /** Milliseconds since the last lap, or since the start. Begins the next lap. */
    lap() {
        const now = performance.now();
        const elapsed = now - this.#lap;
        this.#lap = now;
        return Math.round(elapsed);
    }
    /** Milliseconds since the start. */
    total() {
        return Math.round(performance.now() - this.#started);
    }
}


/***/ }),

/***/ 97303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37139);
/* harmony import */ var _evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59904);
/* harmony import */ var _results_out_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78535);
/* harmony import */ var _system_stopwatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20526);





/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports. The sandbox is another process and starts as soon as the config is known.
 * Meanwhile this process loads most of its code and reads the data.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function run(options) {
    const stopwatch = new _system_stopwatch_js__WEBPACK_IMPORTED_MODULE_4__/* .Stopwatch */ .e();
    const named = await readBaseline(options.baseline);
    const config = (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(options.configFile);
    const context = { ...options, config, stopwatch };
    return (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .withOut */ .bm)(options.out, () => {
        const steps = Promise.all(/* import() */[__webpack_require__.e(720), __webpack_require__.e(585), __webpack_require__.e(112), __webpack_require__.e(673), __webpack_require__.e(855), __webpack_require__.e(252), __webpack_require__.e(395), __webpack_require__.e(93), __webpack_require__.e(588), __webpack_require__.e(327), __webpack_require__.e(785), __webpack_require__.e(397), __webpack_require__.e(580)]).then(__webpack_require__.bind(__webpack_require__, 31580));
        const reading = steps.then(({ readWork }) => readWork(context, named));
        return (0,_evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_2__/* .withExecutor */ .w)(config, options, reading, async (executor) => {
            const { evaluateHead, findBase, reportRun } = await steps;
            const work = await reading;
            // From here on an earlier run's files must not lie beside this run's verdicts.
            (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .clearOut */ .u9)(options.out);
            const head = await evaluateHead(work, executor, context);
            const base = await findBase(work, executor, context);
            // No program runs any more, so helpers can end while reports are written.
            executor.close().catch(() => { });
            return reportRun(work, head, base, context);
        });
    });
}
/** The results in the file or folder that --baseline names; otherwise the name itself. */
async function readBaseline(named) {
    if (named === undefined || named === 'none' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named))
        return named;
    const { readNamed } = await Promise.all(/* import() */[__webpack_require__.e(673), __webpack_require__.e(252), __webpack_require__.e(725)]).then(__webpack_require__.bind(__webpack_require__, 64252));
    return readNamed(named);
}


/***/ })

};
