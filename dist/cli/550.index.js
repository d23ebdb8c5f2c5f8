export const id = 550;
export const ids = [550];
export const modules = {

/***/ 37139:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  o: () => (/* binding */ parseConfig)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
// EXTERNAL MODULE: ./src/config/fields.ts
var fields = __webpack_require__(90081);
// EXTERNAL MODULE: ./src/config/lfs-pointer.ts
var lfs_pointer = __webpack_require__(38909);
// EXTERNAL MODULE: ./src/config/schema.ts + 3 modules
var config_schema = __webpack_require__(96683);
// EXTERNAL MODULE: ./src/config/starts.ts
var starts = __webpack_require__(5001);
// EXTERNAL MODULE: ./src/config/submodules.ts
var submodules = __webpack_require__(57023);
;// CONCATENATED MODULE: ./src/config/yaml-depth.ts

/** No config nests deeper, and the parser is recursive. */
const DEEPEST = 100;
const OPENS = new Set(['flow-seq-start', 'flow-map-start']);
const CLOSES = new Set(['flow-seq-end', 'flow-map-end']);
const ITEMS = new Set(['seq-item-ind', 'explicit-key-ind']);
const TOO_DEEP = `has lists or mappings nested more than ${DEEPEST} deep`;
/**
 * The offset at which YAML is nested too deep to parse: in brackets, in items of one line, or by
 * indentation. Null if it is not.
 */
function tooDeepAt(text) {
    let offset = 0;
    let depth = 0;
    let items = 0;
    let isLineStart = true;
    for (const lexeme of new dist/* Lexer */.JG().lex(text)) {
        const type = dist/* CST */.DB.tokenType(lexeme);
        if (OPENS.has(type))
            depth += 1;
        else if (CLOSES.has(type))
            depth -= 1;
        else if (ITEMS.has(type))
            items += 1;
        else if (type === 'newline')
            items = 0;
        const indent = type === 'space' && isLineStart ? lexeme.length : 0;
        isLineStart = type === 'newline';
        // A level of indentation takes at least one column, and usually two.
        if (depth + items > DEEPEST || indent > 2 * DEEPEST)
            return offset;
        offset += lexeme.length;
    }
    return null;
}

;// CONCATENATED MODULE: ./src/config/load-config.ts














const LARGEST_CONFIG = 1 << 20;
/** The most nodes that YAML aliases may stand for: enough for shared lists, too few for a bomb. */
const MOST_ALIASES = 100;
/**
 * Read and validate a config file.
 * @param path as the user gave it, from the working directory
 * @param worktree the run's own worktree that holds the file; null if there is none
 * @throws UserError with every mistake in the file, each with line and column
 */
function loadConfig(path, worktree = null) {
    const file = worktree === null ? path : (0,external_node_path_.relative)(worktree, path);
    const { data, placeOf } = parseConfig(readConfig(path, file, worktree), file);
    const repository = (0,paths/* repositoryRoot */.Hn)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
    return { ...data, file, starts: (0,starts/* startsOf */.j)(path, repository), repository, worktree, placeOf };
}
/**
 * Validate the text of a config file.
 * @param file its name in messages
 * @throws UserError with every mistake in the text, each with line and column
 */
function parseConfig(text, file) {
    const deepAt = tooDeepAt(text);
    if (deepAt !== null) {
        const line = text.slice(0, deepAt).split('\n').length;
        throw new errors/* UserError */.yo([{ place: { file, line }, message: TOO_DEEP }]);
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, { lineCounter: lines, prettyErrors: false });
    const faults = new errors/* FaultList */.xT();
    const placeAt = (offset) => {
        if (offset === undefined)
            return { file };
        const { line, col } = lines.linePos(offset);
        return { file, line, column: col };
    };
    for (const error of document.errors)
        faults.add(error.message, placeAt(error.pos[0]));
    faults.throwIfAny();
    const parsed = config_schema/* configSchema */.Qn.safeParse(toPlainData(document, placeAt));
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
    return { data: parsed.data, placeOf: (path) => placeAt(offsetOf(document, path)) };
}
/** For a value that may be a text or a mapping, and is a mapping: the mistakes within it. */
function unfold(issue) {
    if (issue.code !== 'invalid_union')
        return [issue];
    const isWithin = ({ code, path }) => code === 'unrecognized_keys' || typeof path[0] === 'string';
    const within = issue.errors.find((issues) => issues.every(isWithin));
    return within?.map((each) => ({ ...each, path: [...issue.path, ...each.path] })) ?? [issue];
}
/** Drops other issues beside a word of a later version: they may be right in that version. */
function withoutEchoes(issues) {
    const parentOf = (issue) => issue.path.slice(0, -1).join('.');
    const later = issues.filter((issue) => issue.message.includes('not supported yet'));
    const parents = new Set(later.filter((issue) => issue.path.at(-1) === 'metric').map(parentOf));
    return issues.filter((issue) => later.includes(issue) || !parents.has(parentOf(issue)));
}
/** @param file its name in messages */
function readConfig(path, file, worktree) {
    const root = (0,paths/* repositoryRoot */.Hn)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(path)));
    let size;
    try {
        const status = (0,external_node_fs_.statSync)(path);
        if (status.isDirectory()) {
            throw new errors/* UserError */.yo([
                { place: { file }, message: 'is a folder: expected a YAML config file' },
            ]);
        }
        if (!status.isFile()) {
            const message = 'is a pipe or a device: expected a YAML config file';
            throw new errors/* UserError */.yo([{ place: { file }, message }]);
        }
        const real = (0,paths/* realPath */.Ye)(path);
        if (!(0,paths/* isInside */.FK)(real, root)) {
            // The link's target in the run's own worktree means nothing to the user.
            const where = worktree === null ? ` (to ${real})` : '';
            const message = `leads outside the repository${where}: expected a file within ${(0,external_node_path_.relative)(worktree ?? '', root) || '.'}`;
            throw new errors/* UserError */.yo([{ place: { file }, message }]);
        }
        size = status.size;
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo)
            throw error;
        const why = (0,submodules/* submoduleNote */.d)((0,external_node_path_.resolve)(path), root);
        const message = why === ''
            ? `cannot be read (${(0,errors/* messageOf */.bD)(error)}); name the config file, or write one: see README.md`
            : `is not there${why}`;
        throw new errors/* UserError */.yo([{ place: { file }, message }], { cause: error });
    }
    if (size > LARGEST_CONFIG) {
        const message = `is ${size} bytes: a config has at most ${LARGEST_CONFIG}; is this the dataset?`;
        throw new errors/* UserError */.yo([{ place: { file }, message }]);
    }
    const bytes = (0,external_node_fs_.readFileSync)(path);
    if ((0,lfs_pointer/* isLfsPointer */.NS)(bytes))
        throw new errors/* UserError */.yo([{ place: { file }, message: lfs_pointer/* IS_LFS_POINTER */.Hu }]);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch (error) {
        const place = { file, line: firstBadLine(bytes) };
        throw new errors/* UserError */.yo([{ place, message: 'is not UTF-8 text: save the file as UTF-8' }], {
            cause: error,
        });
    }
}
function firstBadLine(bytes) {
    const lines = bytes.toString('latin1').split('\n');
    return 1 + lines.findIndex((line) => !(0,external_node_buffer_.isUtf8)(Buffer.from(line, 'latin1')));
}
function toPlainData(document, placeAt) {
    try {
        return document.toJS({ maxAliasCount: MOST_ALIASES });
    }
    catch (error) {
        let offset;
        (0,dist/* visit */.YR)(document, {
            Alias: (_key, alias) => {
                if (alias.resolve(document) === undefined)
                    offset ??= alias.range?.[0];
            },
        });
        const message = `${(0,errors/* messageOf */.bD)(error)}: write the repeated part out`;
        throw new errors/* UserError */.yo([{ place: placeAt(offset), message }], { cause: error });
    }
}
/**
 * The place of a path of the data in the text: its value, or its key if the value is a mapping or
 * absent. If the key is absent too, the nearest parent that exists.
 */
function offsetOf(document, path) {
    for (let length = path.length; length >= 0; length -= 1) {
        const part = path.slice(0, length);
        const node = document.getIn(part, true);
        const offset = (0,dist/* isMap */.jh)(node) ? (offsetOfKey(document, part) ?? rangeOf(node)) : rangeOf(node);
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
    if (path.length === 0 || !(0,dist/* isMap */.jh)(parent))
        return undefined;
    return rangeOf(parent.items.find((item) => keyOf(item.key) === path.at(-1))?.key);
}
function keyOf(key) {
    return key !== null && typeof key === 'object' && 'value' in key ? key.value : key;
}
function rangeOf(node) {
    const withRange = schemas/* object */.Ikc({ range: schemas/* tuple */.PVZ([schemas/* number */.aig()]).rest(schemas/* number */.aig()) }).safeParse(node);
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
    if (fields/* NOT_YET */.$_.has(key))
        return 'not supported yet by this version';
    const known = knownKeysAt(path);
    return `unknown key${(0,suggest/* suggest */.Z)(key, known)} (known here: ${known.join(', ')})`;
}
/** The keys that the schema has at a path of the data. */
function knownKeysAt(path) {
    let schema = config_schema/* configSchema */.Qn;
    for (const part of path) {
        schema = unwrap(schema);
        if (schema instanceof schemas/* ZodArray */.naA)
            schema = schema.element;
        else if (schema instanceof schemas/* ZodObject */.bvH)
            schema = schema.shape[String(part)];
    }
    const object = unwrap(schema);
    return object instanceof schemas/* ZodObject */.bvH ? Object.keys(object.shape) : [];
}
function unwrap(schema) {
    if (schema instanceof schemas/* ZodDefault */.XiL ||
        schema instanceof schemas/* ZodPrefault */.xgV ||
        schema instanceof schemas/* ZodOptional */.IiU) {
        return unwrap(schema.unwrap());
    }
    if (schema instanceof schemas/* ZodUnion */.fZ7) {
        return schema.options.map(unwrap).find((option) => option instanceof schemas/* ZodObject */.bvH) ?? schema;
    }
    return schema instanceof schemas/* ZodPipe */.utH ? unwrap(schema.in) : schema;
}


/***/ }),

/***/ 5001:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ startName),
/* harmony export */   j: () => (/* binding */ startsOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69145);


/** GitHub's own folder: the paths of a config in it start at the repository's root. */
const GITHUB = '.github';
/**
 * The folders that the paths of a config start from: the repository's root for a config in
 * `.github`, else its own folder. The others are tried if a path is not found there.
 * @param file the config's path
 * @param repository its repository's real path
 */
function startsOf(file, repository) {
    const folder = (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .realPath */ .Ye)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file)));
    const parts = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)((0,_system_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .pathInRepository */ .zB)(file, repository)).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
    const at = parts.lastIndexOf(GITHUB);
    if (at === -1)
        return folder === repository ? [folder] : [folder, repository];
    // A folder of the repository may have a .github of its own, if an action works in it.
    const above = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repository, ...parts.slice(0, at));
    return above === repository ? [repository, folder] : [repository, above, folder];
}
/** Name a start in a message. */
function startName(start, repository) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(repository, start) || "the repository's root";
}


/***/ }),

/***/ 19538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isTemporaryName),
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
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76578);
/* harmony import */ var _process_life_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86135);






/** `passgate-`, PID namespace, process id, its start, random letters: the name tells the owner. */
const OWNED = /^passgate-(\d+)-(\d+)-(\d+)-\w{6}$/;
/** True if the name has the form of our temporary folders. */
function isTemporaryName(name) {
    return OWNED.test(name);
}
/**
 * Make a folder for temporary files, readable only by its owner. It is removed by `remove` and when
 * this process exits. After a SIGKILL, the next run that makes such a folder removes it.
 */
function temporaryFolder() {
    const space = (0,_process_life_js__WEBPACK_IMPORTED_MODULE_5__/* .pidNamespace */ .fP)();
    const name = `passgate-${space}-${process.pid}-${(0,_process_life_js__WEBPACK_IMPORTED_MODULE_5__/* .startOf */ .GH)(process.pid) ?? 0}-`;
    const path = makeIn((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), name);
    sweep((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), space);
    const remove = () => {
        removeWhole(path);
        process.off('exit', remove);
    };
    process.once('exit', remove);
    return { path, remove };
}
/** @throws UserError with the reason if the folder cannot be made */
function makeIn(parent, name) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name));
    }
    catch (error) {
        const message = `no temporary folder can be made in ${parent}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error)}; set TMPDIR to another folder`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo(message, { cause: error });
    }
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
/** Remove the folders that dead runs of this user left. A folder that cannot be removed stays. */
function sweep(parent, space) {
    for (const name of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(parent)) {
        const [, itsSpace, pid, start] = OWNED.exec(name) ?? [];
        // Processes of another namespace are invisible here, so they may still run.
        if (itsSpace !== space || (0,_process_life_js__WEBPACK_IMPORTED_MODULE_5__/* .isAlive */ ._n)(Number(pid), Number(start)))
            continue;
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(parent, name);
        try {
            const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.lstatSync)(path);
            if (found.isDirectory() && found.uid === process.getuid?.())
                removeWhole(path);
        }
        catch {
            // Another run has removed it first.
        }
    }
}


/***/ }),

/***/ 60817:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compare: () => (/* binding */ compare)
/* harmony export */ });
/* harmony import */ var _baseline_plan_baseline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64252);
/* harmony import */ var _config_load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37139);
/* harmony import */ var _config_schema_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96683);
/* harmony import */ var _config_settings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54661);
/* harmony import */ var _gate_gate_config_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46707);
/* harmony import */ var _records_causes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3764);
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67354);
/* harmony import */ var _records_rules_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(33301);
/* harmony import */ var _results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78535);
/* harmony import */ var _results_read_lines_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17882);
/* harmony import */ var _results_read_results_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(70175);
/* harmony import */ var _score_score_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(35020);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(76578);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(67388);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(78168);
/* harmony import */ var _leave_files_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(67049);
/* harmony import */ var _repeat_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(80439);

















/**
 * Compare two finished runs: the tables and the decision of head's run against this base. Nothing
 * is executed.
 * @throws UserError if either is not a results document, or head lacks a suite of the config
 */
async function compare(options) {
    const head = (0,_results_read_results_js__WEBPACK_IMPORTED_MODULE_10__/* .readResults */ .x8)(options.head);
    const baseline = (0,_baseline_plan_baseline_js__WEBPACK_IMPORTED_MODULE_0__.fromFile)(options.base);
    if (head.shard !== undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${options.head} is one shard of a run: merge all shards first`);
    }
    const { configFile, out } = options;
    if (out !== undefined && [options.base, options.head].some((read) => (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .isIn */ .S1)(out, read))) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`--out ${out} has the results that are compared: name another folder`);
    }
    const config = configFile === undefined ? null : (0,_config_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(configFile);
    for (const { name } of config?.suites ?? []) {
        if (head.suites.some((suite) => suite.name === name))
            continue;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${options.head} has no suite ${name}, which ${configFile} has`);
    }
    const recorded = (name) => head.suites
        .find((suite) => suite.name === name)
        // The base brings its own gates again.
        ?.gates.filter(({ from }) => from !== 'base')
        .map((gate) => configOf(gate, options)) ?? [];
    const evaluated = {
        ...head,
        rules: config === null ? (head.rules ?? _records_rules_js__WEBPACK_IMPORTED_MODULE_7__/* .HEAD_RULES */ .F) : (0,_config_settings_js__WEBPACK_IMPORTED_MODULE_3__/* .runRulesOf */ .a)(config),
        suites: head.suites.map(({ gates: _gates, compared: _compared, ...suite }) => ({
            ...suite,
            // The document may come from anywhere, so its metrics are computed again from the verdicts.
            ...(0,_score_score_js__WEBPACK_IMPORTED_MODULE_11__/* .score */ .f)(suite.problems, (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_6__/* .ksOf */ .go)(suite)),
        })),
    };
    const also = configFile === undefined ? [] : ['--config', configFile];
    const again = (0,_repeat_js__WEBPACK_IMPORTED_MODULE_16__/* .commandsFor */ .A)(['compare', options.base, options.head, ...also], process.env);
    const notices = [options.notice, head.isolation.notice].flatMap((notice) => notice ?? []);
    const context = {
        notice: notices.join(' '),
        repeat: options.repeat?.(baseline) ?? again,
        host: options.host,
        causes: await causesBeside(options.head),
        isPullRequest: options.isPullRequest,
    };
    const gatesOf = config === null ? recorded : (0,_config_schema_js__WEBPACK_IMPORTED_MODULE_2__/* .gatesIn */ .W)(config);
    const outcome = (0,_conclude_js__WEBPACK_IMPORTED_MODULE_14__/* .conclude */ .E)(evaluated, gatesOf, baseline, context);
    if (out === undefined)
        return { ...outcome, unwritten: [], isLost: false };
    const { commentKey } = options;
    return (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .withOut */ .bm)(out, async () => {
        (0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .clearOut */ .u9)(out);
        const lines = (0,_results_read_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .readRun */ .c)((0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(options.head));
        return (0,_leave_files_js__WEBPACK_IMPORTED_MODULE_15__/* .leaveFiles */ .b)(outcome, { out, commentKey, baseline, lines, unwritten: [] });
    });
}
/**
 * The reasons why samples did not pass, if head's verdicts lie beside its results and can be read.
 */
async function causesBeside(head) {
    const causes = new _records_causes_js__WEBPACK_IMPORTED_MODULE_5__/* .Causes */ .R();
    try {
        for await (const lines of (0,_results_read_lines_js__WEBPACK_IMPORTED_MODULE_9__/* .readRun */ .c)((0,_results_out_folder_js__WEBPACK_IMPORTED_MODULE_8__/* .folderOf */ .yS)(head)).verdicts ?? []) {
            for (const line of lines)
                causes.note(line);
        }
    }
    catch (error) {
        // The comparison does not need the causes, and report.html tells the fault of the verdicts.
        if (!(error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo))
            throw error;
    }
    return causes.bySuite;
}
/** The rule that head recorded. The document may come from anywhere. */
function configOf(gate, { head }) {
    try {
        return (0,_gate_gate_config_js__WEBPACK_IMPORTED_MODULE_4__/* .gateConfigOf */ .RI)(gate);
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_12__/* .UserError */ .yo(`${head}: ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_13__/* .plainLine */ .h0)(error.message)}`, { cause: error });
    }
}


/***/ })

};
