export const id = 7303;
export const ids = [7303];
export const modules = {

/***/ 97303:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19161);
/* harmony import */ var _evaluate_with_executor_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20568);
/* harmony import */ var _results_out_folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9295);
/* harmony import */ var _system_stopwatch_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20526);
/* harmony import */ var _asking_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22077);






/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports. The sandbox is another process and starts as soon as the config is known.
 * Meanwhile this process loads most of its code and reads the data.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function run(options) {
    const stopwatch = new _system_stopwatch_js__WEBPACK_IMPORTED_MODULE_5__/* .Stopwatch */ .e();
    const named = await readBaseline(options.baseline);
    const config = (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(options.configFile);
    const asking = (0,_asking_js__WEBPACK_IMPORTED_MODULE_4__/* .askingFor */ .Z)(config, options);
    const context = { ...options, config, asking, stopwatch };
    return (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_3__/* .withOut */ .bm)(options.out, () => {
        const steps = Promise.all(/* import() */[__webpack_require__.e(37), __webpack_require__.e(720), __webpack_require__.e(4112), __webpack_require__.e(9585), __webpack_require__.e(175), __webpack_require__.e(4335), __webpack_require__.e(5855), __webpack_require__.e(4968), __webpack_require__.e(4424), __webpack_require__.e(7683), __webpack_require__.e(4252), __webpack_require__.e(1330), __webpack_require__.e(4787), __webpack_require__.e(8893)]).then(__webpack_require__.bind(__webpack_require__, 45017));
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
        }).finally(() => asking.close());
    });
}
/** The results in the file or folder that --baseline names; otherwise the name itself. */
async function readBaseline(named) {
    if (named === undefined || named === 'none' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named))
        return named;
    const { readNamed } = await Promise.all(/* import() */[__webpack_require__.e(175), __webpack_require__.e(4252), __webpack_require__.e(6161)]).then(__webpack_require__.bind(__webpack_require__, 64252));
    return readNamed(named);
}


/***/ })

};
