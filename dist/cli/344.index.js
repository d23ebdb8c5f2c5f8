export const id = 344;
export const ids = [344];
export const modules = {

/***/ 75344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50385);
/* harmony import */ var _baseline_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76345);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90399);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76263);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46294);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54661);
/* harmony import */ var _gate_gate_config_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(46707);
/* harmony import */ var _leave_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80565);
/* harmony import */ var _out_folder_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78643);
/* harmony import */ var _records_causes_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3764);
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(67354);
/* harmony import */ var _records_rules_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(33301);
/* harmony import */ var _repeat_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65412);
/* harmony import */ var _report_read_lines_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(80858);
/* harmony import */ var _score_score_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(35020);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(76578);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(67388);

















/**
 * Compare two finished runs: the tables and the decision that head's run would have given against
 * this base. Nothing is executed.
 * @throws UserError when either is no results document, or head lacks a suite of the config
 */
async function compare(options) {
    const head = (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_0__/* .readResults */ .x)(options.head);
    const baseline = (0,_baseline_plan_js__WEBPACK_IMPORTED_MODULE_1__.fromFile)(options.base);
    if (head.shard !== undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo(`${options.head} is one shard of a run: merge all of them first`);
    }
    const { configFile, out } = options;
    if (out !== undefined && [options.base, options.head].some((read) => (0,_out_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .isIn */ .S1)(out, read))) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo(`--out ${out} has the results that are compared: name another folder`);
    }
    const config = configFile === undefined ? null : (0,_config_load_js__WEBPACK_IMPORTED_MODULE_3__/* .loadConfig */ .Z)(configFile);
    for (const { name } of config?.suites ?? []) {
        if (head.suites.some((suite) => suite.name === name))
            continue;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo(`${options.head} has no suite ${name}, which ${configFile} has`);
    }
    const recorded = (name) => head.suites
        .find((suite) => suite.name === name)
        // The base brings its own gates again.
        ?.gates.filter(({ from }) => from !== 'base')
        .map((gate) => configOf(gate, options)) ?? [];
    const evaluated = {
        ...head,
        rules: config === null ? (head.rules ?? _records_rules_js__WEBPACK_IMPORTED_MODULE_9__/* .HEAD_RULES */ .F) : (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_5__/* .runRulesOf */ .a)(config),
        suites: head.suites.map(({ gates: _gates, compared: _compared, ...suite }) => ({
            ...suite,
            // Documents may come from anywhere: what is shown follows from the verdicts.
            ...(0,_score_score_js__WEBPACK_IMPORTED_MODULE_12__/* .score */ .f)(suite.problems, (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_14__/* .ksOf */ .go)(suite)),
        })),
    };
    const also = configFile === undefined ? [] : ['--config', configFile];
    const again = (0,_repeat_js__WEBPACK_IMPORTED_MODULE_10__/* .commandsFor */ .A)(['compare', options.base, options.head, ...also], process.env);
    const notices = [options.notice, head.isolation.notice].flatMap((said) => said ?? []);
    const circumstances = {
        notice: notices.join(' '),
        repeat: options.repeat?.(baseline) ?? again,
        host: options.host,
        causes: await causesBeside(options.head),
        isPullRequest: options.isPullRequest,
    };
    const gatesOf = config === null ? recorded : (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_4__/* .gatesIn */ .W)(config);
    const outcome = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_2__/* .conclude */ .E)(evaluated, gatesOf, baseline, circumstances);
    if (out === undefined)
        return { ...outcome, unwritten: [], isLost: false };
    const { commentKey } = options;
    return (0,_out_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .withOut */ .bm)(out, async () => {
        (0,_out_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .clearOut */ .u9)(out);
        const lines = (0,_report_read_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .readRun */ .c)((0,_out_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(options.head));
        return (0,_leave_files_js__WEBPACK_IMPORTED_MODULE_6__/* .leaveFiles */ .b)(outcome, { out, commentKey, baseline, lines, unwritten: [] });
    });
}
/** Why samples did not pass, as far as head's verdicts lie beside its results and can be read. */
async function causesBeside(head) {
    const causes = new _records_causes_js__WEBPACK_IMPORTED_MODULE_8__/* .Causes */ .R();
    try {
        for await (const lines of (0,_report_read_lines_js__WEBPACK_IMPORTED_MODULE_11__/* .readRun */ .c)((0,_out_folder_js__WEBPACK_IMPORTED_MODULE_7__/* .folderOf */ .yS)(head)).verdicts ?? []) {
            for (const line of lines)
                causes.note(line);
        }
    }
    catch (error) {
        // The comparison itself needs none of them; report.html says what is wrong with them.
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo))
            throw error;
    }
    return causes.bySuite;
}
/** The rule that head recorded. Documents may come from anywhere. */
function configOf(gate, { head }) {
    try {
        return (0,_gate_gate_config_js__WEBPACK_IMPORTED_MODULE_15__/* .gateConfigOf */ .RI)(gate);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_13__/* .UserError */ .yo(`${head}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_16__/* .plainLine */ .h0)(error.message)}`, { cause: error });
    }
}


/***/ })

};
