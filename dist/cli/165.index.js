export const id = 165;
export const ids = [165];
export const modules = {

/***/ 34216:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ openOut),
/* harmony export */   S1: () => (/* binding */ isIn),
/* harmony export */   u9: () => (/* binding */ clearOut),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _config_paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81066);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50561);





/**
 * Have a folder that takes a run's files. What lies in it stays: the run may yet turn out to be none.
 * No link that came with the repository may lead elsewhere what is written.
 * @throws UserError where it cannot be had
 */
function openOut(out) {
    const wanted = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out);
    const root = (0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .repositoryRoot */ .Hn)(process.cwd());
    if ((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)(wanted, root) && !(0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .isInside */ .FK)((0,_config_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .realPath */ .Ye)(wanted), root)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([
            { place: { file: out }, message: 'out: is a link that leads outside the repository' },
        ]);
    }
    forResults(out, () => {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(wanted, { recursive: true });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(wanted, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
    });
}
/**
 * Remove an earlier run's files, which must not be taken for those that are written from now on.
 * @param out a folder that was opened
 * @throws UserError where one cannot be removed
 */
function clearOut(out) {
    forResults(out, () => {
        for (const name of Object.values(_report_files_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c))
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(out), name), { force: true });
    });
}
function forResults(out, errand) {
    try {
        errand();
    }
    catch (error) {
        const message = `out: cannot take the results: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo([{ place: { file: out }, message }], { cause: error });
    }
}
/** Whether a folder is where results lie, by whatever name: it would be cleared before they are read. */
function isIn(folder, results) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folderOf(results));
}
/** Find the folder of a run's other files. @param results a results file, or its folder */
function folderOf(results) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(results).isDirectory() ? results : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(results);
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
/* harmony import */ var _with_executor_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96015);





/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports. The sandbox is another process, which starts as soon as the config is known;
 * most of this one is loaded, and the data is read, meanwhile.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function run(options) {
    const stopwatch = new _stopwatch_js__WEBPACK_IMPORTED_MODULE_4__/* .Stopwatch */ .e();
    const given = await readBaseline(options.baseline);
    const config = (0,_config_load_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(options.configFile);
    (0,_out_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .openOut */ .FF)(options.out);
    const loading = Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(673), __webpack_require__.e(291), __webpack_require__.e(940), __webpack_require__.e(449), __webpack_require__.e(682), __webpack_require__.e(966), __webpack_require__.e(345), __webpack_require__.e(53), __webpack_require__.e(226), __webpack_require__.e(935)]).then(__webpack_require__.bind(__webpack_require__, 92715));
    const reading = loading.then(({ readWork }) => readWork(config, options, given, stopwatch));
    return (0,_with_executor_js__WEBPACK_IMPORTED_MODULE_3__/* .withExecutor */ .w)(config, options, reading, async (executor) => {
        const { performWork } = await loading;
        const work = await reading;
        // All is in order. Whatever ends the run from here on, no earlier results lie beside its verdicts.
        (0,_out_folder_js__WEBPACK_IMPORTED_MODULE_2__/* .clearOut */ .u9)(options.out);
        return performWork(work, executor, config, options, stopwatch);
    });
}
/** The results that --baseline names, where it names a file or a folder, else what it says. */
async function readBaseline(named) {
    if (named === undefined || named === 'none' || !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(named))
        return named;
    const { readNamed } = await Promise.all(/* import() */[__webpack_require__.e(947), __webpack_require__.e(940), __webpack_require__.e(449), __webpack_require__.e(682), __webpack_require__.e(345), __webpack_require__.e(226), __webpack_require__.e(377)]).then(__webpack_require__.bind(__webpack_require__, 76345));
    return readNamed(named);
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
