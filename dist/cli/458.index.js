export const id = 458;
export const ids = [458,564];
export const modules = {

/***/ 75344:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _baseline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50385);
/* harmony import */ var _baseline_kept_base_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38289);
/* harmony import */ var _baseline_plan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46207);
/* harmony import */ var _causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4687);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(76006);
/* harmony import */ var _config_load_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(61036);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46294);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83916);
/* harmony import */ var _gate_gate_config_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(46707);
/* harmony import */ var _out_folder_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(34216);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(14031);
/* harmony import */ var _report_files_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(50561);
/* harmony import */ var _report_page_write_page_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(55997);
/* harmony import */ var _report_read_lines_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(80858);
/* harmony import */ var _report_results_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(98940);
/* harmony import */ var _report_write_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(51354);


















/**
 * Compare two finished runs: the tables and the decision that head's run would have given against
 * this base. Nothing is executed.
 * @throws UserError when either is no results document, or head lacks a suite of the config
 */
async function compare(options) {
    const head = (0,_baseline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readResults */ .x)(options.head);
    const baseline = (0,_baseline_plan_js__WEBPACK_IMPORTED_MODULE_4__.fromFile)(options.base);
    if (head.shard !== undefined) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo(`${options.head} is one shard of a run: merge all of them first`);
    }
    const { configFile, out } = options;
    if (out !== undefined && [options.base, options.head].some((read) => isIn(out, read))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo(`--out ${out} has the results that are compared: name another folder`);
    }
    const config = configFile === undefined ? null : (0,_config_load_js__WEBPACK_IMPORTED_MODULE_7__/* .loadConfig */ .Z)(configFile);
    for (const { name } of config?.suites ?? []) {
        if (head.suites.some((suite) => suite.name === name))
            continue;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo(`${options.head} has no suite ${name}, which ${configFile} has`);
    }
    const recorded = (name) => head.suites.find((suite) => suite.name === name)?.gates.map((gate) => ruleOf(gate, options)) ??
        [];
    const evaluated = {
        ...head,
        suites: head.suites.map(({ gates: _gates, compared: _compared, ...suite }) => suite),
    };
    const also = configFile === undefined ? '' : ` --config ${configFile}`;
    const again = `npx passgate compare ${options.base} ${options.head}${also}`;
    const notices = [options.notice, head.isolation.notice].flatMap((said) => said ?? []);
    const circumstances = {
        notice: notices.join(' '),
        repeat: options.repeat?.(baseline) ?? again,
        host: options.host,
        causes: await causesBeside(options.head),
    };
    const gatesOf = config === null ? recorded : (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_8__/* .gatesIn */ .W)(config);
    const outcome = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_6__/* .conclude */ .E)(evaluated, gatesOf, baseline, circumstances);
    if (out !== undefined) {
        (0,_out_folder_js__WEBPACK_IMPORTED_MODULE_10__/* .prepareOut */ .o)(out);
        (0,_report_write_js__WEBPACK_IMPORTED_MODULE_15__/* .writeReports */ .L)(out, outcome.model, options.commentKey);
        (0,_baseline_kept_base_js__WEBPACK_IMPORTED_MODULE_3__/* .keepBase */ .pK)(out, baseline);
        await (0,_report_page_write_page_js__WEBPACK_IMPORTED_MODULE_12__/* .writePage */ .x)(out, outcome, folderOf(options.head));
    }
    return outcome;
}
/** Why samples did not pass, as far as head's verdicts lie beside its results and can be read. */
async function causesBeside(head) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(head), _report_files_js__WEBPACK_IMPORTED_MODULE_11__/* .FILES */ .c.verdicts);
    const causes = new _causes_js__WEBPACK_IMPORTED_MODULE_5__/* .Causes */ .R();
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return causes.bySuite;
    try {
        for await (const lines of (0,_report_read_lines_js__WEBPACK_IMPORTED_MODULE_13__/* .readRunLines */ .j)(file, _report_results_js__WEBPACK_IMPORTED_MODULE_14__/* .verdictLineSchema */ .LW, 'verdict')) {
            for (const line of lines)
                causes.note(line);
        }
    }
    catch (error) {
        // The comparison itself needs none of them; report.html says what is wrong with them.
        if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo))
            throw error;
    }
    return causes.bySuite;
}
/** The rule that head recorded. Documents may come from anywhere. */
function ruleOf(gate, { head }) {
    try {
        return (0,_gate_gate_config_js__WEBPACK_IMPORTED_MODULE_16__/* .gateConfigOf */ .R)(gate);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__/* .UserError */ .yo(`${head}: ${(0,_report_escape_js__WEBPACK_IMPORTED_MODULE_17__/* .plainLine */ .h0)(error.message)}`, { cause: error });
    }
}
/** Whether a folder is where results lie, by whatever name: it would be cleared before they are read. */
function isIn(folder, results) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(folder) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folder) === (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(folderOf(results));
}
/** Where a run's other files lie. @param results a results file, or its folder */
function folderOf(results) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(results).isDirectory() ? results : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(results);
}


/***/ }),

/***/ 61036:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ loadConfig)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_buffer__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38815);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(2503);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83916);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90081);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(81066);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46294);
/* harmony import */ var _suggest_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42784);










const LARGEST_CONFIG = 1 << 20;
/** How many nodes YAML aliases may stand for: enough for shared lists, too few for a bomb. */
const MOST_ALIASES = 100;
/**
 * Read and validate a config file.
 * @param file path as the user gave it, from the working directory
 * @throws UserError with every mistake in the file, each with line and column
 */
function loadConfig(file) {
    const text = readConfig(file);
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_3__/* .LineCounter */ .HN();
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .parseDocument */ .Tp)(text, { lineCounter: lines, prettyErrors: false });
    const faults = new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .FaultList */ .xT();
    const placeAt = (offset) => {
        if (offset === undefined)
            return { file };
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    for (const error of document.errors)
        faults.add(error.message, placeAt(error.pos[0]));
    faults.throwIfAny();
    const parsed = _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn.safeParse(toPlainData(document, placeAt));
    if (!parsed.success) {
        for (const issue of withoutEchoes(parsed.error.issues.flatMap(unfold))) {
            const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
            for (const key of unknownKeys) {
                const path = key === null ? issue.path : [...issue.path, key];
                const message = key === null ? issue.message : unknownKey(key, issue.path);
                const offset = key === null ? offsetOf(document, path) : offsetOfKey(document, path);
                faults.add(describe(path, message), placeAt(offset ?? 0));
            }
        }
        faults.throwIfAny();
        throw parsed.error;
    }
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file));
    return {
        ...parsed.data,
        file,
        folder: (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .realPath */ .Ye)(folder),
        repository: (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)(folder),
        placeOf: (path) => placeAt(offsetOf(document, path)),
    };
}
/** Of what may be a text or a mapping and is a mapping, what is wrong within it. */
function unfold(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const isWithin = ({ code, path }) => code === 'unrecognized_keys' || typeof path[0] === 'string';
    const within = issue.errors.find((issues) => issues.every(isWithin));
    return within?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}
/** What else is wrong beside a word of a later version may well be right in that version. */
function withoutEchoes(issues) {
    const parentOf = (issue) => issue.path.slice(0, -1).join('.');
    const later = issues.filter((issue) => issue.message.includes('not supported yet'));
    const parents = new Set(later.filter((issue) => issue.path.at(-1) === 'metric').map(parentOf));
    return issues.filter((issue) => later.includes(issue) || !parents.has(parentOf(issue)));
}
function readConfig(file) {
    let size;
    try {
        const status = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(file);
        if (status.isDirectory()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([
                { place: { file }, message: 'is a folder: expected a YAML config file' },
            ]);
        }
        const [root, real] = [(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .repositoryRoot */ .Hn)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(file))), (0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .realPath */ .Ye)(file)];
        if (!(0,_paths_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(real, root)) {
            const message = `leads outside the repository (to ${real}): expected a file within ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)('', root) || '.'}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place: { file }, message }]);
        }
        size = status.size;
    }
    catch (error) {
        if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo)
            throw error;
        const message = `cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}); name the config file, or write one: see README.md`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place: { file }, message }], { cause: error });
    }
    if (size > LARGEST_CONFIG) {
        const message = `is ${size} bytes: a config has at most ${LARGEST_CONFIG}; is this the dataset?`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place: { file }, message }]);
    }
    const bytes = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(file);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        const place = { file, line: firstBadLine(bytes) };
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place, message: 'is not UTF-8 text: save the file as UTF-8' }], {
            cause: error,
        });
    }
}
function firstBadLine(bytes) {
    const lines = bytes.toString('latin1').split('\n');
    return 1 + lines.findIndex((line) => !(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(Buffer.from(line, 'latin1')));
}
function toPlainData(document, placeAt) {
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        let offset;
        (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .visit */ .YR)(document, {
            Alias: (_key, alias) => {
                if (alias.resolve(document) === undefined)
                    offset ??= alias.range?.[0];
            },
        });
        const message = `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}: write the repeated part out`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo([{ place: placeAt(offset), message }], { cause: error });
    }
}
/**
 * Where in the text a path of the data stands: its value, or its key where the value is a mapping
 * or not there; for what is missing, whatever it is missing from.
 */
function offsetOf(document, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const part = path.slice(0, length);
        const node = document.getIn(part, true);
        const offset = (0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(node) ? (offsetOfKey(document, part) ?? rangeOf(node)) : rangeOf(node);
        if (offset !== undefined)
            return offset;
        const key = offsetOfKey(document, part);
        if (key !== undefined)
            return key;
    }
    return undefined;
}
function offsetOfKey(document, path) {
    const parent = document.getIn(path.slice(0, -1), true);
    if (path.length === 0 || !(0,yaml__WEBPACK_IMPORTED_MODULE_3__/* .isMap */ .jh)(parent))
        return undefined;
    return rangeOf(parent.items.find((item) => keyOf(item.key) === path.at(-1))?.key);
}
function keyOf(key) {
    return key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
}
function rangeOf(node) {
    const withRange = zod__WEBPACK_IMPORTED_MODULE_9__/* .object */ .Ikc({ range: zod__WEBPACK_IMPORTED_MODULE_9__/* .tuple */ .PVZ([zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig()]).rest(zod__WEBPACK_IMPORTED_MODULE_9__/* .number */ .aig()) }).safeParse(node);
    return withRange.success ? withRange.data.range[0] : undefined;
}
function describe(path, message) {
    const name = path.reduce((text, part) => typeof part === 'number'
        ? `${text}[${part}]`
        : text
            ? `${text}.${String(part)}`
            : String(part), '');
    return name === '' ? message : `${name}: ${message}`;
}
function unknownKey(key, path) {
    if (_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .NOT_YET */ .$_.has(key))
        return 'not supported yet by this version';
    const known = knownKeysAt(path);
    return `unknown key${(0,_suggest_js__WEBPACK_IMPORTED_MODULE_8__/* .suggest */ .Z)(key, known)} (known here: ${known.join(', ')})`;
}
/** The keys that the schema has at a path of the data. */
function knownKeysAt(path) {
    let schema = _schema_js__WEBPACK_IMPORTED_MODULE_7__/* .configSchema */ .Qn;
    for (const part of path) {
        schema = unwrap(schema);
        if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodArray */ .naA)
            schema = schema.element;
        else if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodObject */ .bvH)
            schema = schema.shape[String(part)];
    }
    const object = unwrap(schema);
    return object instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodObject */ .bvH ? Object.keys(object.shape) : [];
}
function unwrap(schema) {
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodDefault */ .XiL ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodPrefault */ .xgV ||
        schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodOptional */ .IiU) {
        return unwrap(schema.unwrap());
    }
    if (schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodUnion */ .fZ7) {
        return schema.options.map(unwrap).find((option) => option instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodObject */ .bvH) ?? schema;
    }
    return schema instanceof zod__WEBPACK_IMPORTED_MODULE_9__/* .ZodPipe */ .utH ? unwrap(schema.in) : schema;
}


/***/ }),

/***/ 85698:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ findOnPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


/** The absolute path of the first program of a name on PATH, or null. */
function findOnPath(name, path) {
    for (const folder of (path ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter)) {
        const candidate = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(candidate) && isExecutable(candidate))
            return candidate;
    }
    return null;
}
function isExecutable(path) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).isFile();
    }
    catch {
        return false;
    }
}


/***/ }),

/***/ 2920:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ commandsFor)
});

;// CONCATENATED MODULE: ./src/execute/languages/attach.ts
/** A brace that closes main, with a last `return` before it: what follows that would never run. */
const CLOSE = /(?:\breturn\b[^;{}]*;\s*)?\}$/;
const LONGEST_RETURN = 200;
/** Tests with what proves their end; files beside the program are in `besideOf`. */
function withProof(tests, testsEnd) {
    if (testsEnd.proof === 'after')
        return `${tests}\n${testsEnd.code}\n`;
    if (testsEnd.proof !== 'in-main')
        return tests;
    const last = tests.lastIndexOf('}');
    const brace = testsEnd.brace === 'last' ? last : tests.lastIndexOf('}', last - 1);
    // Without the brace it does not compile; the compiler says so better.
    if (brace <= 0)
        return tests;
    const from = Math.max(0, brace - LONGEST_RETURN);
    const at = from + Math.max(0, tests.slice(from, brace + 1).search(CLOSE));
    return `${tests.slice(0, at)}${testsEnd.code}\n${tests.slice(at)}`;
}
/** The files that prove the end of tests from beside the program, by name. */
function besideOf(source, testsEnd) {
    if (testsEnd.proof !== 'beside')
        return {};
    const name = /^\s*package\s+(\w+)/m.exec(source)?.[1] ?? 'main';
    return { [testsEnd.file]: testsEnd.code.replace('{package}', name) };
}

// EXTERNAL MODULE: ./src/execute/languages/language.ts
var languages_language = __webpack_require__(98969);
;// CONCATENATED MODULE: ./src/execute/languages/commands.ts


/** What compilers may take: theirs is no part of the program's limits. */
const COMPILER = {
    cpuMs: 60_000,
    wallMs: 90_000,
    memory: 4 * 2 ** 30,
    output: 1 << 20,
    fileSize: 128 << 20,
    processes: 128,
};
/**
 * Put code and tests together in the way of their language.
 * @param tests null where they run apart from the program
 * @param isWhole whether the program has no tests at all, and what it prints is compared
 * @returns the program's text, and how to compile and run it
 */
function commandsFor({ language, paths, environment }, code, tests, limits, isWhole = false) {
    const { instead, testsEnd, apart } = language;
    const other = tests !== null && instead?.where.test(tests) ? instead : null;
    // Tests that go elsewhere than a file beside the program expects prove nothing.
    const isProven = tests !== null && (testsEnd.proof !== 'beside' || other !== null);
    const end = isProven ? testsEnd : NOTHING;
    const isApart = tests === null && !isWhole;
    const after = tests === null ? (apart?.code ?? '') : withProof(tests, end);
    const source = isWhole ? code : `${code}\n${after}`;
    const { file, compile, run } = other ?? language;
    const values = { ...paths, memory: String(limits.memory) };
    return {
        source,
        commands: {
            file,
            beside: besideOf(source, end),
            compile: compile ? { command: (0,languages_language/* fillIn */.pz)(compile, values), limits: COMPILER } : null,
            run: (0,languages_language/* fillIn */.pz)(run, values),
            environment: { ...language.environment, ...environment },
            memory: language.memory,
            threads: language.threads,
            proof: end.proof !== 'exit-status',
            tester: isApart && apart !== undefined ? (0,languages_language/* fillIn */.pz)(apart.tester, values) : null,
            syntaxError: language.syntaxError?.source ?? null,
        },
    };
}
const NOTHING = { proof: 'exit-status' };


/***/ }),

/***/ 98969:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ toolsOf),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   pz: () => (/* binding */ fillIn)
/* harmony export */ });
const TOOL = /\{([\w.+-]+)\}/g;
/** The tools of a language's commands, those of the compiler first. */
function toolsOf({ compile = [], run, instead }) {
    const words = [...compile, ...run, ...(instead?.compile ?? []), ...(instead?.run ?? [])];
    const found = words.flatMap((word) => [...word.matchAll(TOOL)].map(([, tool = '']) => tool));
    return [...new Set(found)].filter((tool) => tool !== 'memory');
}
/** A command with paths in the place of `{tool}`. */
function fillIn(command, values) {
    return command.map((word) => word.replace(TOOL, (whole, tool) => values[tool] ?? whole));
}
/** Everything of a language that can decide a verdict, as text. */
function fingerprint(language) {
    return JSON.stringify(language, (_key, value) => value instanceof RegExp ? value.source : value);
}


/***/ }),

/***/ 3875:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ languageOf)
/* harmony export */ });
/* harmony import */ var _shipped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71384);

/**
 * The language that a config names or describes.
 * @returns null for Python, which needs no description
 */
function languageOf(said) {
    if (typeof said === 'string')
        return _shipped_js__WEBPACK_IMPORTED_MODULE_0__/* .SHIPPED */ ._.find(({ name }) => name === said) ?? null;
    const { name, file, compile, run, install, environment, memory, threads } = said;
    const code = said['tests-end'];
    return {
        name,
        file,
        ...(compile === undefined ? {} : { compile: withTool(compile) }),
        run: withTool(run),
        install: install ?? 'it, or put its folder on PATH before this step',
        folders: [],
        environment,
        memory,
        threads,
        syntaxError: null,
        libraries: [],
        probe: null,
        testsEnd: code === undefined ? { proof: 'exit-status' } : { proof: 'after', code },
    };
}
/** A first word without a slash is a tool on PATH; one with a slash is in the work folder. */
function withTool([first = '', ...rest]) {
    return [/^[\w.+-]+$/.test(first) ? `{${first}}` : first, ...rest];
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ gateConfigOf)
/* harmony export */ });
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(934);

/**
 * The rule that a gate's result came from, to decide it again.
 * @throws RangeError when it names no metric of this version
 */
function gateConfigOf(result) {
    const { family, transform, bound, confidence, onInconclusive } = result;
    const metric = (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGateMetric */ .JJ)(result.metric);
    if (metric === null)
        throw new RangeError(`there is no metric "${result.metric}"`);
    return { metric, family, transform, ...bound, confidence, 'on-inconclusive': onInconclusive };
}


/***/ }),

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


/***/ }),

/***/ 99176:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ Stopwatch)
/* harmony export */ });
/** Times phases that follow one another. */
class Stopwatch {
    #started = performance.now();
    #lap = this.#started;
    /** Milliseconds since the last lap, or since the start; begins the next one. */
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

/***/ 20944:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ temporaryFolder)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48161);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_os__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_3__);




/** `passgate-`, PID namespace, process, its start, random: names that say whose they are. */
const OWNED = /^passgate-(\d+)-(\d+)-(\d+)-\w{6}$/;
/**
 * Make a folder for temporary files, readable by its owner alone. It goes when `remove` is called
 * and when this process exits; after a SIGKILL, the next run that makes one removes it.
 */
function temporaryFolder() {
    const space = pidNamespace();
    sweep((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), space);
    const name = `passgate-${space}-${process.pid}-${startOf(process.pid) ?? 0}-`;
    const path = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name));
    const remove = () => {
        removeWhole(path);
        process.off('exit', remove);
    };
    process.once('exit', remove);
    return { path, remove };
}
/** Node's own removal gives up on very deep folders, which a candidate can leave; `rm` does not. */
function removeWhole(folder) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(folder, { recursive: true, force: true });
    }
    catch {
        (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('rm', ['-rf', '--', folder]);
    }
}
/** Remove what dead runs of this user have left. What cannot be removed is left alone. */
function sweep(parent, space) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent)) {
        const [, itsSpace, pid, start] = OWNED.exec(name) ?? [];
        // Processes of another namespace cannot be seen from here: they may be alive.
        if (itsSpace !== space || isAlive(Number(pid), Number(start)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name);
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
            if (found.isDirectory() && found.uid === process.getuid?.())
                removeWhole(path);
        }
        catch {
            // Another run was faster.
        }
    }
}
function isAlive(pid, start) {
    try {
        process.kill(pid, 0);
    }
    catch (error) {
        return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
    }
    const itsStart = startOf(pid);
    return itsStart === null || itsStart === start;
}
/** When a process started, in clock ticks since the machine did; null where that is not told. */
function startOf(pid) {
    try {
        const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        // After the last bracket: a name can hold anything. It is the 22nd field, this begins at the 3rd.
        return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]);
    }
    catch {
        return null;
    }
}
function pidNamespace() {
    try {
        return /\d+/.exec((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readlinkSync)('/proc/self/ns/pid'))?.[0] ?? '0';
    }
    catch {
        return '0';
    }
}


/***/ })

};
