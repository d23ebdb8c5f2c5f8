export const id = 6161;
export const ids = [6161];
export const modules = {

/***/ 98910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   r9: () => (/* binding */ placesAtBase),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76578);


/**
 * The places to look for a config if the run names no file, in order, from the working directory.
 */
const DEFAULT_CONFIGS = [
    '.github/passgate.yml',
    '.github/passgate.yaml',
    'passgate.yml',
    'passgate.yaml',
];
/** The default config's name in help texts. */
const DEFAULT_CONFIG = 'passgate.yml or .yaml, in .github or here';
/**
 * Find the config of a run that names none: the first one that exists.
 * @param say gets a line that names it
 * @throws UserError with the places searched, if there is no config
 */
function findConfig(say) {
    // A broken link counts as a config: the error of reading it tells what is wrong.
    const found = DEFAULT_CONFIGS.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }));
    const [first, ...others] = found;
    if (first === undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no config in ${process.cwd()}: looked for ${DEFAULT_CONFIGS.join(', ')}; name the file, or write one: see README.md`);
    }
    const ignored = others.length === 0 ? '' : `; ${others.join(', ')} beside it is not read`;
    say(`config: ${first}${ignored}`);
    return first;
}
/**
 * The places of a config at another commit: its own first. If that is a default place, the other
 * default places follow. A change that moves its config stays bound by the old one.
 */
function placesAtBase(file) {
    return DEFAULT_CONFIGS.includes(file)
        ? [file, ...DEFAULT_CONFIGS.filter((other) => other !== file)]
        : [file];
}


/***/ }),

/***/ 63702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit)
/* harmony export */ });
/** The first seven digits of a commit, as GitHub shows it. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}


/***/ }),

/***/ 64377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w$: () => (/* binding */ datetime)
/* harmony export */ });
/* unused harmony exports date, time, duration */
/* harmony import */ var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
/* harmony import */ var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);



function datetime(params) {
    return _core_index_js__WEBPACK_IMPORTED_MODULE_0__/* ._isoDateTime */ .G1(_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .ZodISODateTime */ .You, params);
}
function date(params) {
    return core._isoDate(ZodISODate, params);
}
function time(params) {
    return core._isoTime(ZodISOTime, params);
}
function duration(params) {
    return core._isoDuration(ZodISODuration, params);
}


/***/ })

};
