export const id = 132;
export const ids = [132];
export const modules = {

/***/ 11132:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   evaluate: () => (/* binding */ evaluate)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83916);
/* harmony import */ var _execute_cache_place_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75853);
/* harmony import */ var _pipeline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77414);
/* harmony import */ var _report_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(18991);
/* harmony import */ var _shards_slice_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75147);
/* harmony import */ var _temporary_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20944);







/**
 * Evaluate a config's suites, compare them with a baseline and decide: the whole pipeline.
 * @returns the document that results.json has. `decision` is what came of the gates; where `errors`
 *   is not empty the run could not be judged
 * @throws an Error named UserError, whose `faults` say where, for a mistake in the config, the data
 *   or the environment
 */
async function evaluate(options) {
    const shard = options.shard === undefined ? null : (0,_shards_slice_js__WEBPACK_IMPORTED_MODULE_5__/* .parseShard */ .uK)(options.shard);
    if (shard === null && options.shard !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`shard: expected I/N, such as 2/4, found ${JSON.stringify(options.shard)}`);
    }
    const folder = options.out === undefined ? (0,_temporary_js__WEBPACK_IMPORTED_MODULE_4__/* .temporaryFolder */ .y)() : null;
    const { onProgress = () => { } } = options;
    const signal = options.signal ?? new AbortController().signal;
    try {
        const { model } = await (0,_pipeline_js__WEBPACK_IMPORTED_MODULE_3__/* .run */ .e)({
            configFile: options.config,
            out: folder?.path ?? (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(options.out ?? ''),
            shard,
            baseline: options.baseline,
            stores: [],
            event: null,
            commentKey: `${options.config}#`,
            workers: options.workers,
            isolation: options.isolation,
            trustPrograms: false,
            cache: options.cache === false ? null : (options.cache ?? (0,_execute_cache_place_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultCacheFolder */ .I)(process.env)),
            environment: process.env,
            progress: new _report_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .Progress */ .k({
                isTerminal: false,
                write: (text) => onProgress(text.trimEnd()),
            }),
            signal,
        });
        return model.results;
    }
    finally {
        folder?.remove();
    }
}


/***/ })

};
