export const id = 561;
export const ids = [561];
export const modules = {

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
