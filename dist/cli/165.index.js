export const id = 165;
export const ids = [165];
export const modules = {

/***/ 34216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ prepareOut)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50561);





/**
 * Have a folder for a run's files.
 * An earlier run's files must not be taken for this one's, nor may a link that came with the
 * repository lead what is written elsewhere.
 * @throws UserError where it cannot be had
 */
function prepareOut(out) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const root = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(process.cwd());
    if ((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(wanted, root) && !(0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(wanted), root)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
            { place: { file: out }, message: 'out: is a link that leads outside the repository' },
        ]);
    }
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(wanted, { recursive: true });
        for (const name of Object.values(_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(wanted, name), { force: true });
    }
    catch (error) {
        const message = `out: cannot take the results: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ place: { file: out }, message }], { cause: error });
    }
}


/***/ }),

/***/ 15165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61036);
/* harmony import */ var _out_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34216);
/* harmony import */ var _stopwatch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99176);
/* harmony import */ var _with_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38832);





/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports. The sandbox is another process, which starts as soon as the config is known;
 * most of this one is loaded, and the data is read, meanwhile.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function run(options) {
    const stopwatch = new _stopwatch_js__WEBPACK_IMPORTED_MODULE_4__/* .Stopwatch */ .e();
    const given = await readBaseline(options);
    const config = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(options.configFile);
    const loading = Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(673), __webpack_require__.e(291), __webpack_require__.e(940), __webpack_require__.e(444), __webpack_require__.e(434), __webpack_require__.e(966), __webpack_require__.e(962), __webpack_require__.e(226), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 92715));
    const reading = loading.then(({ readWork }) => readWork(config, options, given, stopwatch));
    return (0,_with_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .withExecutor */ .w)(config, options, reading, async (executor) => {
        const { performWork } = await loading;
        return performWork(await reading, executor, config, options, stopwatch);
    });
}
/**
 * The results that --baseline names, where it names a file or a folder, else what it says. Read before the folder is cleared for this run's files, among which it may lie.
 */
async function readBaseline({ baseline, out }) {
    try {
        if (baseline === undefined || baseline === 'none' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(baseline))
            return baseline;
        const { readNamed } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(940), __webpack_require__.e(444), __webpack_require__.e(434), __webpack_require__.e(226), __webpack_require__.e(34)]).then(__webpack_require__.bind(__webpack_require__, 94525));
        return readNamed(baseline);
    }
    finally {
        (0,_out_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .prepareOut */ .o)(out);
    }
}


/***/ }),

/***/ 50561:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ FILES)
/* harmony export */ });
/** The files of a run, in its output folder. */
const FILES = {
    results: 'results.json',
    verdicts: 'verdicts.jsonl.gz',
    sources: 'sources.jsonl.gz',
    summary: 'summary.md',
    comment: 'comment.md',
    baseline: 'baseline.json',
    junit: 'junit.xml',
    page: 'report.html',
};


/***/ })

};
