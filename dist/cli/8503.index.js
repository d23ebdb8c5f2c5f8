export const id = 8503;
export const ids = [8503];
export const modules = {

/***/ 68584:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ executionSchema),
/* harmony export */   l: () => (/* binding */ BORROWED)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56027);


/** The most names kept, and the longest length of each. */
const BORROWED = { most: 10, longest: 200 };
/** The same for executions from other processes and from files. */
const executionSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    verdict: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk),
    grading: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .GRADINGS */ .e),
    reason: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    cpuMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    crossingMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    wallMs: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
    output: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    runs: zod__WEBPACK_IMPORTED_MODULE_1__/* .partialRecord */ .jgl(zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .VERDICTS */ .bk), zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()).optional(),
    borrowed: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).optional(),
});


/***/ }),

/***/ 72120:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ boundedText),
/* harmony export */   T: () => (/* binding */ sourceLineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81073);


/**
 * The longest kept text of a prompt or a program, in characters. A longer text is cut, and `length`
 * tells its whole length.
 */
const LONGEST_SOURCE = 50_000;
const body = {
    text: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(LONGEST_SOURCE),
    /** The length of the whole text in characters, if `text` is cut. */
    length: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.optional(),
};
/** The text that the model was shown, named as in a line of verdicts.jsonl.gz. */
const promptLine = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    suite: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    problem: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.nullable(),
    transform: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU.nullable(),
    seed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9.nullable(),
    ...body,
});
/** A program from a sample and its prompt, without the tests; once for each distinct program. */
const programLine = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ suite: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, program: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{64}$/), ...body });
/**
 * One line of sources.jsonl.gz, the more frequent kind first. JSON Schema in
 * schema/source.schema.json.
 */
const sourceLineSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([programLine, promptLine]);
/** A text as a line of sources.jsonl.gz holds it. */
function boundedText(text) {
    if (text.length <= LONGEST_SOURCE)
        return { text };
    return { text: text.slice(0, LONGEST_SOURCE), length: text.length };
}


/***/ }),

/***/ 23686:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ verdictLineSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2503);
/* harmony import */ var _extraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60525);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81073);
/* harmony import */ var _problem_schemas_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25824);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(56027);





/** One line of verdicts.jsonl.gz. JSON Schema in schema/verdict.schema.json. */
const verdictLineSchema = zod__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({
    suite: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    problem: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU,
    family: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullable(),
    transform: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullable(),
    seed: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9.nullable(),
    index: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    verdict: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ,
    grading: zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_verdict_js__WEBPACK_IMPORTED_MODULE_3__/* .GRADINGS */ .e),
    reason: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.nullable(),
    cpuMs: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz,
    wallMs: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .milliseconds */ .Rz,
    memoryBytes: zod__WEBPACK_IMPORTED_MODULE_4__/* .number */ .aig().nonnegative(),
    output: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    program: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .hash */ .tW,
    /** The number of runs of its program with each verdict; only for `flaky` ones. */
    runs: zod__WEBPACK_IMPORTED_MODULE_4__/* .partialRecord */ .jgl(_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .verdict */ .WJ, _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9).optional(),
    /** The names of its tests that the program needs; for their sake it was graded `shared`. */
    borrowed: _problem_schemas_js__WEBPACK_IMPORTED_MODULE_2__/* .borrowedNames */ .RH.optional(),
    /** The steps that found its code in an answer; absent if the answer is code. */
    extracted: zod__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_4__/* ["enum"] */ .k5n(_extraction_js__WEBPACK_IMPORTED_MODULE_0__/* .STEPS */ .UT)).optional(),
});


/***/ }),

/***/ 39440:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ keptBaseSchema),
/* harmony export */   pK: () => (/* binding */ keepBase),
/* harmony export */   uS: () => (/* binding */ readKeptBase)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2503);
/* harmony import */ var _records_decision_schemas_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38791);
/* harmony import */ var _records_problem_schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25824);
/* harmony import */ var _records_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98088);
/* harmony import */ var _system_write_whole_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64384);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(89711);
/* harmony import */ var _parse_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79341);
/* harmony import */ var _read_results_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70175);








const { suites, baseline: origin, isolation, baselineNotes, history, rules, tool, warnings, } = _records_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsSchema */ .sy.shape;
const kept = {
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_7__/* .literal */ .euz(_records_results_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$),
    notes: baselineNotes.unwrap(),
    warnings,
    /**
     * The base's rules for judging changes. Null: none apply. Absent: its own rules and its suites'
     * gates apply.
     */
    rules: rules
        .unwrap()
        .extend({ gates: zod__WEBPACK_IMPORTED_MODULE_7__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(500), zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_records_decision_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRule */ .Og)) })
        .nullable()
        .optional(),
};
/**
 * baseline.json: the base of a comparison, or the reason why there was none. It is enough to
 * compare the run again.
 */
const keptBaseSchema = zod__WEBPACK_IMPORTED_MODULE_7__/* .union */ .KCZ([
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({
        ...kept,
        origin: origin.unwrap(),
        ownRules: rules,
        tool: tool.optional(),
        isolation: isolation.optional(),
        history,
        suites: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(suites.element.extend({ gates: zod__WEBPACK_IMPORTED_MODULE_7__/* .array */ .YOg(_records_decision_schemas_js__WEBPACK_IMPORTED_MODULE_0__/* .gateRule */ .Og).optional() }).pick({
            name: true,
            datasetHash: true,
            limits: true,
            gradings: true,
            toolchain: true,
            settings: true,
            generated: true,
            metadata: true,
            gates: true,
            problems: true,
        }))
            .min(1)
            .superRefine((0,_records_problem_schemas_js__WEBPACK_IMPORTED_MODULE_1__/* .unique */ .Am)(({ name }) => name)),
    }),
    zod__WEBPACK_IMPORTED_MODULE_7__/* .object */ .Ikc({ ...kept, none: zod__WEBPACK_IMPORTED_MODULE_7__/* .string */ .YjP().max(2000) }),
]);
/**
 * Write the base's side of a comparison beside its results.
 * @param folder an existing folder
 */
function keepBase(folder, resolved) {
    const document = {
        schemaVersion: _records_results_js__WEBPACK_IMPORTED_MODULE_2__/* .SCHEMA_VERSION */ .f$,
        notes: [...resolved.notes],
        warnings: resolved.warnings?.slice(0, _records_results_js__WEBPACK_IMPORTED_MODULE_2__/* .MOST_WARNINGS */ .oo),
        rules: resolved.rules && {
            ...resolved.rules,
            gates: Object.fromEntries(resolved.rules.gates),
        },
        ...('none' in resolved
            ? { none: resolved.none.slice(0, 2000) }
            : {
                origin: resolved.baseline.origin,
                ownRules: resolved.baseline.rules,
                tool: resolved.baseline.tool,
                isolation: resolved.baseline.isolation,
                history: resolved.baseline.history,
                suites: [...resolved.baseline.suites].map(([name, suite]) => ({ ...suite, name })),
            }),
    };
    (0,_system_write_whole_js__WEBPACK_IMPORTED_MODULE_3__/* .writeWhole */ .f)(folder, _file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c.baseline, `${JSON.stringify(keptBaseSchema.parse(document))}\n`);
}
/**
 * Read the base of a comparison from a baseline.json. It is untrusted: bounded in size and
 * validated.
 * @throws UserError if the file is not a baseline.json
 */
function readKeptBase(path) {
    const { notes, warnings = [], rules, ...found } = (0,_read_results_js__WEBPACK_IMPORTED_MODULE_6__/* .readDocument */ .u0)(path, _file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c.baseline, (text) => (0,_parse_js__WEBPACK_IMPORTED_MODULE_5__/* .parseDocument */ .Tp)(keptBaseSchema, _file_names_js__WEBPACK_IMPORTED_MODULE_4__/* .FILES */ .c.baseline, text));
    const shared = {
        notes,
        warnings,
        ...(rules === undefined
            ? {}
            : { rules: rules && { ...rules, gates: new Map(Object.entries(rules.gates)) } }),
    };
    if ('none' in found)
        return { none: found.none, ...shared };
    const { origin, ownRules, tool: made, isolation, history, suites } = found;
    const byName = new Map(suites.map((suite) => [suite.name, suite]));
    return {
        baseline: {
            origin,
            suites: byName,
            rules: ownRules,
            ...(made === undefined ? {} : { tool: made }),
            ...(isolation === undefined ? {} : { isolation }),
            ...(history === undefined ? {} : { history }),
        },
        ...shared,
    };
}


/***/ }),

/***/ 46678:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   publishedSchemas: () => (/* binding */ publishedSchemas)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(98439);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59863);
/* harmony import */ var _records_perturbed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74491);
/* harmony import */ var _records_results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98088);
/* harmony import */ var _records_source_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72120);
/* harmony import */ var _records_verdict_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23686);
/* harmony import */ var _kept_base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39440);







/** The documents whose JSON Schemas are published, by file name in schema/. */
const DOCUMENTS = {
    'config.schema.json': { schema: _config_schema_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenConfigSchema */ .vz, title: 'Passgate config' },
    'results.schema.json': { schema: _records_results_js__WEBPACK_IMPORTED_MODULE_2__/* .resultsSchema */ .sy, title: 'Passgate results.json' },
    'baseline.schema.json': { schema: _kept_base_js__WEBPACK_IMPORTED_MODULE_5__/* .keptBaseSchema */ .DW, title: 'Passgate baseline.json' },
    'source.schema.json': { schema: _records_source_line_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLineSchema */ .T, title: 'A line of sources.jsonl.gz' },
    'manifest.schema.json': { schema: _records_perturbed_js__WEBPACK_IMPORTED_MODULE_1__/* .manifestSchema */ .rc, title: 'Passgate manifest.json' },
    'verdict.schema.json': { schema: _records_verdict_line_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictLineSchema */ .L, title: 'A line of verdicts.jsonl.gz' },
};
/** JSON Schemas as text, generated from the zod schemas that the code itself validates with. */
function publishedSchemas() {
    return new Map(Object.entries(DOCUMENTS).map(([file, { schema, title }]) => {
        const json = zod__WEBPACK_IMPORTED_MODULE_6__/* .toJSONSchema */ .bl(schema, { io: 'input', unrepresentable: 'any' });
        return [file, `${JSON.stringify({ title, ...json }, null, 2)}\n`];
    }));
}


/***/ }),

/***/ 64384:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ writeWhole)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);



/** Write a file so that it appears complete or not at all. */
function writeWhole(folder, name, text) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
    // A fresh name with `wx`: an existing file or link at the place is never written through.
    const part = `${path}.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(part, text, { flag: 'wx' });
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.renameSync)(part, path);
    }
    catch (error) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(part, { force: true });
        throw error;
    }
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
