export const id = 4968;
export const ids = [4968];
export const modules = {

/***/ 50101:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ attachSamples)
/* harmony export */ });
/* harmony import */ var _records_dataset_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46966);
/* harmony import */ var _text_suggest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94185);
/* harmony import */ var _variant_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98836);



/** The transform of a row that answers its family's own nominal prompt. */
const NOMINAL_ROW = 'nominal';
/** Make the variants of a suite and the sources of their samples. */
function attachSamples({ nominal, perturbed, nominals, entries, tables, samples, }) {
    const withAnswers = tables.filter(({ file, table }) => table.hasAnswers(file));
    const shared = [...samples, ...withAnswers.map(({ file }) => file)].map(({ label }) => label);
    const toVariant = ({ name, problems }) => {
        const groups = entries.flatMap(({ sampleGroups }) => sampleGroups);
        const own = groups.filter(({ base }) => name !== null && (0,_variant_names_js__WEBPACK_IMPORTED_MODULE_1__/* .matches */ .cK)(base, name));
        const files = own.flatMap((group) => group.files.map(({ label }) => label));
        return { name, problems, samples: files.length > 0 ? files : shared };
    };
    const variants = [toVariant(nominal), ...perturbed.map(toVariant)];
    const own = nominals.map(({ family, problems, samples: files }) => ({
        family,
        variant: {
            name: null,
            problems: problems.problems,
            samples: files.length > 0 ? files.map(({ label }) => label) : shared,
        },
        files,
    }));
    const byName = new Map(variants.map((variant) => [(0,_records_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .describeVariant */ .V)(variant.name), variant]));
    const variantOf = (base) => (row) => {
        const nominalOf = base === null && row?.transform === NOMINAL_ROW ? row.family : null;
        const ownNominal = own.find(({ family }) => family === nominalOf);
        if (ownNominal !== undefined)
            return ownNominal.variant;
        const name = (0,_variant_names_js__WEBPACK_IMPORTED_MODULE_1__/* .joinName */ .YU)(base, row);
        if (typeof name === 'string')
            return name;
        const wanted = (0,_records_dataset_js__WEBPACK_IMPORTED_MODULE_2__/* .describeVariant */ .V)(name);
        return (byName.get(wanted) ?? `there is no variant ${wanted}${(0,_text_suggest_js__WEBPACK_IMPORTED_MODULE_0__/* .suggest */ .Z)(wanted, [...byName.keys()])}`);
    };
    const sources = [
        { files: samples, variantOf: variantOf(null) },
        ...withAnswers.map(({ file, table }) => ({
            files: [file],
            variantOf: variantOf(null),
            counts: new Map([...table.answersIn(file)].flatMap(([name, counts]) => {
                const variant = byName.get(name);
                return variant === undefined ? [] : [[variant, counts]];
            })),
            answersOf: (data) => table.answersOf(file, data),
        })),
        ...entries.flatMap(({ sampleGroups }) => sampleGroups.map(({ base, files }) => ({ files, variantOf: variantOf(base) }))),
        ...own.map(({ family, variant, files }) => toSource(family, variant, files)),
    ];
    return { variants, nominals: own.map(({ family, variant }) => ({ family, variant })), sources };
}
function toSource(family, variant, files) {
    return {
        files,
        variantOf: (row) => row === null ? variant : `is perturbed, but the file is for nominal prompts of ${family}`,
    };
}


/***/ }),

/***/ 4022:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xy: () => (/* binding */ objectOf),
  mo: () => (/* binding */ readMembers),
  aK: () => (/* binding */ readRows)
});

// EXTERNAL MODULE: ./src/config/lfs-pointer.ts
var lfs_pointer = __webpack_require__(38909);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
// EXTERNAL MODULE: ./src/dataset/containers/bytes.ts
var containers_bytes = __webpack_require__(19838);
;// CONCATENATED MODULE: ./src/dataset/containers/json.ts


/** One element may hold all answers to one problem, as bigcode writes them. */
const LONGEST_ELEMENT = 64 << 20;
const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d];
const [BRACE, END_BRACE, NEWLINE] = [0x7b, 0x7d, 0x0a];
/**
 * The elements of a JSON file that is one list. Each is its text with the line where it begins.
 * Only a few are held at a time, so that memory does not grow with the file.
 * @throws UserError for a file that cannot be read, ends early, or goes on after its list
 */
function readJsonList(file, bytes) {
    return readParts(file, bytes, 'list');
}
/**
 * The members of a JSON file that is one object, each as an object of its own. Read like a list.
 */
function readJsonMembers(file, bytes) {
    return readParts(file, bytes, 'object');
}
async function* readParts(file, bytes, kind) {
    const splitter = new Splitter(file, kind);
    let lines = [];
    try {
        for await (const chunk of bytes) {
            for (const line of splitter.push(chunk))
                lines.push(line);
            if (lines.length > 0)
                yield lines;
            lines = [];
        }
    }
    catch (error) {
        if (lines.length > 0)
            yield lines;
        throw (0,containers_bytes/* readError */.lS)(error, file, splitter.line);
    }
    splitter.finish();
}
/** Cuts the text of a JSON list or object at the commas between its elements. */
class Splitter {
    line = 1;
    #file;
    #decoder = new TextDecoder('utf-8', { fatal: true });
    #kind;
    #open;
    #close;
    /** 0 before the list, 1 between its brackets, more within an element, -1 after it. */
    #depth = 0;
    #inString = false;
    #isEscaped = false;
    #parts = [];
    #size = 0;
    #startLine = 1;
    #hasBegun = false;
    #elements = 0;
    constructor(file, kind) {
        this.#file = file;
        this.#kind = kind;
        [this.#open, this.#close] = kind === 'list' ? [OPEN, CLOSE] : [BRACE, END_BRACE];
    }
    *push(chunk) {
        let start = 0;
        for (let i = 0; i < chunk.length; i += 1) {
            const byte = chunk[i] ?? 0;
            if (byte === NEWLINE)
                this.line += 1;
            if (this.#inString) {
                if (this.#isEscaped)
                    this.#isEscaped = false;
                else if (byte === BACKSLASH)
                    this.#isEscaped = true;
                else if (byte === QUOTE)
                    this.#inString = false;
                continue;
            }
            if (byte <= 0x20)
                continue;
            if (this.#depth < 1) {
                start = i + 1;
                this.#outside(byte);
                continue;
            }
            const ends = this.#depth === 1 && (byte === COMMA || byte === this.#close);
            if (ends) {
                const isEmptyList = byte === this.#close && this.#elements === 0 && !this.#hasBegun;
                if (!isEmptyList)
                    yield this.#element(chunk.subarray(start, i));
                start = i + 1;
                if (byte === this.#close)
                    this.#depth = -1;
                continue;
            }
            if (!this.#hasBegun) {
                this.#hasBegun = true;
                this.#startLine = this.line;
            }
            if (byte === QUOTE)
                this.#inString = true;
            else if (byte === OPEN || byte === BRACE)
                this.#depth += 1;
            else if (byte === CLOSE || byte === END_BRACE)
                this.#depth -= 1;
        }
        if (this.#depth >= 1 && start < chunk.length)
            this.#keep(chunk.subarray(start));
    }
    /** @throws UserError if the list is not closed */
    finish() {
        if (this.#depth !== -1) {
            this.#fail(`the ${this.#kind} ends early: the file is truncated`, this.line);
        }
    }
    #outside(byte) {
        if (this.#depth === 0 && byte === this.#open)
            this.#depth = 1;
        else if (this.#depth === -1) {
            this.#fail(`there is text after the end of the ${this.#kind}`, this.line);
        }
    }
    #keep(part) {
        this.#size += part.length;
        if (this.#size > LONGEST_ELEMENT) {
            this.#fail(`an element is longer than ${LONGEST_ELEMENT} bytes`, this.#startLine);
        }
        this.#parts.push(part);
    }
    #element(last) {
        this.#keep(last);
        const bytes = Buffer.concat(this.#parts);
        const line = this.#hasBegun ? this.#startLine : this.line;
        this.#parts = [];
        this.#size = 0;
        this.#hasBegun = false;
        this.#elements += 1;
        try {
            const text = this.#decoder.decode(bytes);
            const whole = this.#kind === 'list' ? text : `{${text}}`;
            return { text: whole, place: { file: this.#file.label, line } };
        }
        catch {
            return this.#fail(containers_bytes/* NOT_UTF8 */.mM, line);
        }
    }
    #fail(message, line) {
        throw new errors/* UserError */.yo([{ place: { file: this.#file.label, line }, message }]);
    }
}

// EXTERNAL MODULE: ./src/dataset/containers/lines.ts
var lines = __webpack_require__(97478);
;// CONCATENATED MODULE: ./src/dataset/containers/rows.ts






/** A file with more invalid lines is another kind of file. */
const MOST_BROKEN = 1000;
/** The first bytes of a Parquet file. */
const PARQUET = 'PAR1';
/**
 * The rows of a file, a few at a time: JSONL, one JSON list, CSV or Parquet; the first three plain
 * or gzip. Parquet is recognized by its first bytes, CSV by its name, and a list by its first
 * character unless the name says JSONL. An unreadable file, also a Git LFS pointer, becomes a fault
 * next to the others.
 */
function readRows(file, faults) {
    return withFaults(() => rowsIn(file, faults), faults);
}
/** The members of a JSON file that is one object, each as a row with only that member. */
function readMembers(file, faults) {
    const members = () => readJsonMembers(file, (0,containers_bytes/* openBytes */.od)(file.path));
    return withFaults(() => parseEach(members(), faults), faults);
}
async function* withFaults(rows, faults) {
    try {
        yield* rows();
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        faults.addAll(error);
    }
}
async function* rowsIn(file, faults) {
    let opened;
    try {
        opened = await (0,containers_bytes/* openFile */.Tq)(file.path, lfs_pointer/* LONGEST_POINTER */.B3 + 1);
    }
    catch (error) {
        throw (0,containers_bytes/* readError */.lS)(error, file);
    }
    try {
        yield* await formIn(file, opened, faults);
    }
    finally {
        await opened.close();
    }
}
/** Choose the form of storage, and begin to read it. */
async function formIn(file, opened, faults) {
    const { start, bytes } = opened;
    const name = file.path.toLowerCase().replace(/\.gz$/, '');
    try {
        if ((0,lfs_pointer/* isLfsPointer */.NS)(start)) {
            throw new errors/* UserError */.yo([{ place: { file: file.label }, message: lfs_pointer/* IS_LFS_POINTER */.Hu }]);
        }
        if (start.toString('latin1', 0, PARQUET.length) === PARQUET) {
            // Both modules load large libraries, which most runs do not need.
            const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(783), __webpack_require__.e(2554)]).then(__webpack_require__.bind(__webpack_require__, 62554));
            return readParquet(file, opened);
        }
        if (/\.[ct]sv$/.test(name)) {
            const { readCsv } = await Promise.all(/* import() */[__webpack_require__.e(6070), __webpack_require__.e(7036)]).then(__webpack_require__.bind(__webpack_require__, 17036));
            return readCsv(file, bytes, faults);
        }
        const isLines = /\.(jsonl|ndjson)$/.test(name);
        if (!isLines && (await (0,containers_bytes/* firstCharacter */.mG)(bytes.peek())) === '[') {
            return parseEach(readJsonList(file, bytes.take()), faults);
        }
    }
    catch (error) {
        throw (0,containers_bytes/* readError */.lS)(error, file);
    }
    return parseEach((0,lines/* linesIn */.h)(bytes.take(), file.label), faults);
}
async function* parseEach(groups, faults) {
    let broken = 0;
    for await (const lines of groups) {
        const rows = lines.flatMap((line) => parseLine(line, faults) ?? []);
        yield rows;
        broken += lines.length - rows.length;
        // Enough faults are reported; reading on could take hours.
        if (broken > MOST_BROKEN)
            return;
    }
}
/** Null if the line is broken; it then becomes a fault. */
function parseLine({ text, place }, faults) {
    try {
        return { value: (0,bounded_json/* parseJson */.qF)(text), text, place };
    }
    catch (error) {
        if (error instanceof bounded_json/* TooDeep */.v_) {
            faults.add(error.message, place);
            return null;
        }
        const hint = /^\s*[[{]\s*$/.test(text)
            ? ': expected one whole JSON object a line (JSONL), one list, or of samples one object of lists by task id'
            : '';
        faults.add(`is not JSON (${(0,errors/* messageOf */.bD)(error).slice(0, 160)})${hint}`, place);
        return null;
    }
}
/** The object of a row. Any other value gives null and a fault. */
function objectOf(row, faults) {
    const { value, place } = row;
    if (value !== null && typeof value === 'object' && !Array.isArray(value))
        return value;
    faults.add('is not a JSON object', place);
    return null;
}


/***/ }),

/***/ 51710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ contentHash),
/* harmony export */   O: () => (/* binding */ partHashes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

/** A short hash of the problems' texts and of their grading; equal hashes mean equal work. */
function contentHash(...problems) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (const problem of problems) {
        const { prompt, prefix, entryPoint, tests, stopTokens } = problem;
        hash.update(JSON.stringify([prompt, prefix, entryPoint, tests, stopTokens, ...judgedBy(problem)]));
    }
    return hash.digest('hex').slice(0, 16);
}
/** Hash each part of a problem, so that a later run can say which part changed. */
function partHashes(problem) {
    const { prompt, prefix, entryPoint, stopTokens, tests, cases, reference } = problem;
    const by = judgedBy(problem).slice(cases === undefined ? 0 : 1);
    return {
        prompt: short([prompt, prefix, entryPoint, stopTokens]),
        tests: short([tests, cases, ...by]),
        ...(reference === undefined ? {} : { reference: short([reference.kind, reference.text]) }),
    };
}
/** The parts of grading besides tests; most problems have none. */
function judgedBy({ cases, suffix, decimals }) {
    const more = suffix === undefined && decimals === undefined ? [] : [{ suffix, decimals }];
    return [...(cases === undefined ? [] : [cases]), ...more];
}
function short(parts) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}


/***/ }),

/***/ 42406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ choose)
});

// EXTERNAL MODULE: ./src/dataset/extract/names.ts
var names = __webpack_require__(16674);
;// CONCATENATED MODULE: ./src/dataset/extract/tree-names.ts
/** Nodes that are a name. */
const NAME = /identifier$|identifier_pattern$|^(?:constant|name|variable_name|word)$/;
/** Names that belong to a value or a type before them, so that they name nothing by themselves. */
const MEMBER = /^(?:property|field|statement|package)_identifier$/;
/** Nodes whose names after the first child belong to it: `a.b`, `a::b`, `a.b()`. */
const MEMBERS = /^(?:attribute|field_access|method_invocation|scoped_\w+|qualified_\w+|(?:nullsafe_)?member_\w+|call|command)$/;
/** Nodes that name an argument or an element. */
const LABELS = /^(?:keyword_argument|named_argument|pair)$/;
/** Parts of a node whose names are bound by it. */
const BINDING = new Set(['name', 'pattern', 'declarator', 'parameter', 'parameters', 'alias']);
const BINDING_LISTS = /parameters$|^import_clause$|^identifier_list$/;
/** Nodes that assign or loop over what they have on their left. */
const ASSIGNING = /assignment|^for_|^range_clause$|^short_var_declaration$|^named_expression$|_loop$/;
/** Parts that are only used, also where what is around them is bound. */
const USING = new Set([
    ...['value', 'right', 'body', 'type', 'return_type', 'result', 'condition', 'arguments'],
    ...['default', 'default_value', 'subscript', 'index', 'indices', 'object', 'scope', 'size'],
]);
const SCOPE = /function|method|class|lambda|closure|impl_item|struct|interface|trait|enum|module/;
/** Parts of a function or a class whose names are its own. */
const WITHIN = new Set(['body', 'parameter', 'parameters', 'receiver']);
const IMPORT = /^(?:import|use_declaration|using_declaration|namespace_use)/;
/** The names of a piece of code, as its grammar reads it. */
function namesInTree(root) {
    const found = { top: new Set(), imported: new Set(), bound: new Set() };
    const used = new Set();
    const cursor = root.walk();
    const around = [];
    const visit = () => {
        const parent = around.at(-1);
        const place = placeOf(cursor.nodeType, cursor.currentFieldName ?? '', parent);
        const isLater = parent?.isFirst === false;
        if (parent !== undefined && cursor.nodeIsNamed)
            parent.isFirst = false;
        around.push(place);
        if (place.type === 'wildcard_import')
            found.top.add('*');
        if (!NAME.test(place.type))
            return;
        const name = cursor.nodeText;
        if (place.isBound) {
            found.bound.add(name);
            if (place.isTop)
                found.top.add(name);
            if (place.isTop && place.isImport)
                found.imported.add(name);
            else
                found.imported.delete(name);
        }
        else if (!isMember(place.type, parent, isLater))
            used.add(name);
    };
    try {
        visit();
        for (;;) {
            if (cursor.gotoFirstChild()) {
                visit();
                continue;
            }
            around.pop();
            while (!cursor.gotoNextSibling()) {
                if (!cursor.gotoParent())
                    return { ...found, used };
                around.pop();
            }
            visit();
        }
    }
    finally {
        cursor.delete();
    }
}
function placeOf(type, field, parent) {
    if (parent === undefined)
        return { type, isBound: false, isImport: false, isTop: true, isFirst: true };
    const isValue = MEMBERS.test(parent.type) || LABELS.test(parent.type);
    const isBound = !(USING.has(field) && parent.type !== 'pair_pattern') &&
        !(isValue && !parent.isImport) &&
        (parent.isBound ||
            (BINDING.has(field) && field !== '') ||
            (field === 'left' && ASSIGNING.test(parent.type)) ||
            BINDING_LISTS.test(parent.type));
    const isWithin = WITHIN.has(field);
    return {
        type,
        isBound,
        isImport: parent.isImport || IMPORT.test(type),
        isTop: parent.isTop && !(isWithin && SCOPE.test(parent.type)),
        isFirst: true,
    };
}
function isMember(type, parent, isLater) {
    if (MEMBER.test(type) || parent === undefined)
        return MEMBER.test(type);
    return isLater ? MEMBERS.test(parent.type) : LABELS.test(parent.type);
}

;// CONCATENATED MODULE: ./src/dataset/extract/facts.ts


/**
 * The facts about a block, by the grammar of its language where there is one.
 * @param reader null if it is not needed
 */
function factsOf(text, language, reader) {
    const read = reader?.read(text, (root) => ({
        names: namesInTree(root),
        isSketch: isSketchTree(root),
        isBroken: root.hasError,
    }));
    return (read ?? {
        names: (0,names/* namesOf */.e)(text, language),
        isSketch: isSketch(text, language),
        isBroken: false,
    });
}
const FUNCTIONS = [
    ...['function_definition', 'function_declaration', 'function_item', 'function_expression'],
    ...['generator_function_declaration', 'arrow_function', 'method_definition', 'method'],
    ...['method_declaration', 'singleton_method', 'constructor_declaration'],
];
/** Functions of which a header alone is given. */
const HEADERS = ['function_declarator', 'function_signature', 'function_signature_item'];
const COMMENTS = new Set(['comment', 'line_comment', 'block_comment']);
/** A statement in the place of a body. */
const STAND_IN = /^(?:\.\.\.|pass|:|raise\b.*|throw\b.*|(?:todo|unimplemented|panic|unreachable)!?\(.*)$/s;
function isSketchTree(root) {
    const functions = root.descendantsOfType(FUNCTIONS);
    if (functions.length === 0)
        return root.descendantsOfType(HEADERS).length > 0;
    return functions.every((each) => {
        const body = each.childForFieldName('body');
        return body === null || isEmpty(body);
    });
}
/** Bodies of statements; that of an arrow function may be a value. */
const BLOCK = /block|body|compound_statement/;
/** True if a body has nothing but a docstring, comments and a stand-in. */
function isEmpty(body) {
    if (!BLOCK.test(body.type))
        return false;
    const statements = body.namedChildren.filter(({ type }) => !COMMENTS.has(type));
    const [first, ...more] = statements;
    if (first === undefined)
        return true;
    const isText = first.type === 'expression_statement' && first.firstChild?.type === 'string';
    const rest = isText ? more : statements;
    return rest.length === 0 || (rest.length === 1 && STAND_IN.test(rest[0]?.text ?? ''));
}
/** True if a Python block shows a function without its body. */
function isSketch(text, language) {
    if (language !== 'python')
        return false;
    const lines = text.split('\n').map((line) => line.replace(/#.*/, '').trim());
    const code = lines.filter((line) => line !== '');
    return (code.length <= 12 &&
        /^(?:\.\.\.|pass|raise NotImplementedError.*)$/.test(code.at(-1) ?? '') &&
        code.filter((line) => /^(?:return|yield)\b/.test(line)).length === 0);
}

// EXTERNAL MODULE: ./src/dataset/extract/reader.ts
var extract_reader = __webpack_require__(60563);
;// CONCATENATED MODULE: ./src/dataset/extract/choose.ts


/** Answers have few blocks. If there are many, only the last ones are examined. */
const MOST_BLOCKS = 200;
/**
 * Choose the block that counts, after the earlier ones that it needs. Among blocks with a wanted
 * definition the last one counts: drafts come before it, and examples of use define nothing wanted.
 * @returns null if no block has text
 */
function choose(blocks, wanted, language, reader) {
    const filled = blocks.filter(({ text }) => text.trim() !== '').slice(-MOST_BLOCKS);
    // One block alone is taken whatever is in it.
    const length = filled.reduce((sum, { text }) => sum + text.length, 0);
    const used = filled.length > 1 && length <= extract_reader/* LONGEST_READ */.s ? reader : null;
    const all = filled.map((block) => ({ ...block, ...factsOf(block.text, language, used) }));
    const usual = all.filter(({ mark }) => mark !== 'other');
    const found = last(usual, wanted) ?? lastDefining(all, wanted);
    if (found === undefined)
        return null;
    const earlier = usual.slice(0, Math.max(0, usual.indexOf(found)));
    const needed = neededBy(found, earlier);
    const texts = [...needed, found].map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`));
    return needed.length === 0
        ? { text: found.text, isJoined: false }
        : { text: texts.join(''), isJoined: true };
}
/**
 * The last block with a wanted definition. Complete ones are preferred to sketches, and to a last
 * one in whose middle the answer ends.
 */
function lastDefining(blocks, { names }) {
    const having = (test) => blocks.filter((block) => names.some((name) => test(block.names, name)));
    const defining = [
        having(({ top, imported }, name) => top.has(name) && !imported.has(name)),
        having(({ top }, name) => top.has(name)),
        having(({ bound }, name) => bound.has(name)),
    ].find(({ length }) => length > 0);
    const isComplete = ({ isSketch, isBroken, isOpen }) => !isSketch && !(isBroken && isOpen === true);
    return defining?.findLast(isComplete) ?? defining?.at(-1);
}
function last(blocks, wanted) {
    const defining = lastDefining(blocks, wanted);
    if (defining !== undefined)
        return defining;
    const own = blocks.filter(({ mark }) => mark === 'own');
    const among = own.length > 0 ? own : blocks;
    if (wanted.isProgram) {
        return (among.findLast(({ text }) => READS.test(text)) ??
            among.findLast(({ text }) => PRINTS.test(text)) ??
            among.at(-1));
    }
    if (wanted.isBody) {
        const bodies = among.filter(({ text }) => /^\s*[ \t]\S/.test(text));
        return (bodies.at(-1) ?? among.findLast(({ text }) => /^(?:return|yield)\b/m.test(text)) ?? among[0]);
    }
    return among.findLast(({ names }) => names.top.size > 0) ?? among.at(-1);
}
/** Signs of a whole program: it reads standard input, or has a main function. */
const READS = /\b(?:input\s*\(|stdin|open\s*\(\s*0|main\b|readline|readLine|scanf|cin|gets|STDIN|read\b|Scanner|bufio|process\.argv)/;
const PRINTS = /\b(?:print|echo|puts|cout|console\.log|println|printf|say)\b/;
/** Names that every program may use. An earlier block that assigns one is only an example. */
const BUILT_IN = new Set(('abs all any bool dict enumerate filter float format id input int iter len list map max min next ' +
    'object open print range reversed round set sorted str sum tuple type zip').split(' '));
/** The earlier blocks with definitions that a block uses but lacks, in order. */
function neededBy({ names: { used, bound } }, earlier) {
    const missing = new Set([...used].filter((name) => !bound.has(name) && !BUILT_IN.has(name)));
    const needed = [];
    for (const block of [...earlier].reverse()) {
        const given = [...block.names.top].filter((name) => missing.has(name));
        if (given.length === 0 && !(block.names.top.has('*') && missing.size > 0))
            continue;
        needed.unshift(block);
        for (const name of block.names.top)
            missing.delete(name);
        for (const name of block.names.used)
            if (!block.names.bound.has(name))
                missing.add(name);
    }
    return needed;
}


/***/ }),

/***/ 31673:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ contextOf)
/* harmony export */ });
/* harmony import */ var _blank_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(99221);
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42406);
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47218);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16674);
/* harmony import */ var _outline_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25368);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(99313);






const known = new WeakMap();
/** The facts from a problem; computed once. */
function contextOf(problem, language) {
    const found = known.get(problem);
    if (found !== undefined && found.language === language)
        return found;
    const made = makeContext(problem, language);
    known.set(problem, made);
    return made;
}
/**
 * The prompt's length is limited only in tables. The code of a prompt is never longer than this.
 */
const LONGEST = 1 << 20;
function makeContext(problem, language) {
    const text = problem.prefix ?? problem.prompt;
    const isDescription = text.length < LONGEST && ((0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .isProse */ .y6)(text, language) || (0,_fences_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .S)(text, language) !== null);
    const prefix = isDescription ? codeOfPrompt(text, language) : text;
    const isProgram = problem.cases !== undefined;
    const names = isProgram ? [] : wantedNames(problem, prefix, language);
    return {
        language,
        wanted: { names, isProgram, isBody: prefix.trim() !== '' },
        prefix,
        isProse: isDescription,
    };
}
function codeOfPrompt(prompt, language) {
    const parts = (0,_prose_js__WEBPACK_IMPORTED_MODULE_5__/* .codeBetweenProse */ .T_)(prompt, language) ?? [];
    const blocks = (0,_fences_js__WEBPACK_IMPORTED_MODULE_2__/* .blocksOf */ .S)(prompt, language) ?? parts.map((text) => ({ text, mark: 'none' }));
    const wanted = { names: [], isProgram: false, isBody: false };
    const chosen = (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .choose */ .S)(blocks, wanted, language, null);
    if (chosen === null || (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .e)(chosen.text, language).top.size === 0)
        return '';
    return chosen.text.endsWith('\n') ? chosen.text : `${chosen.text}\n`;
}
/**
 * The entry point, or the name left open by the prompt, or the names that tests call but do not
 * define.
 */
function wantedNames({ entryPoint, tests }, prefix, language) {
    if (entryPoint !== null)
        return [entryPoint.split('.')[0] ?? entryPoint];
    const open = openName(prefix, language);
    if (open !== null)
        return [open];
    const { top } = (0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .e)(tests.slice(0, LONGEST), language);
    const { code } = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(tests.slice(0, LONGEST), language);
    const called = [...code.matchAll(/(?<![\w.])([A-Za-z_]\w*)\s*\(/g)].map(([, name = '']) => name);
    // Calls in Bash have no brackets.
    const words = language === 'bash' ? [...(0,_names_js__WEBPACK_IMPORTED_MODULE_3__/* .namesOf */ .e)(tests, language).used] : called;
    return [...new Set(words)].filter((name) => !top.has(name) && !COMMON.has(name)).slice(0, 100);
}
/** Names that tests call but answers do not define. */
const COMMON = new Set(('abs all any assert assertEqual bool check dict enumerate eval exec float format frozenset getattr ' +
    'hasattr if int isinstance len list map max min next not object print range repr require return ' +
    'round set setattr sorted str sum super tuple type vars while zip for in and or main').split(' '));
/** The function that a prompt begins but does not end. */
function openName(prefix, language) {
    const { code } = (0,_blank_js__WEBPACK_IMPORTED_MODULE_0__/* .blank */ .h)(prefix, language);
    const definition = /^(?:def|sub|function)[ \t]+(?:self\.)?([A-Za-z_]\w*)|^[ \t]*(?:async[ \t]+)?def[ \t]+([A-Za-z_]\w*)/gm;
    if (language === 'python' || language === 'ruby') {
        const last = [...code.matchAll(definition)].at(-1);
        return last?.[1] ?? last?.[2] ?? null;
    }
    return (0,_outline_js__WEBPACK_IMPORTED_MODULE_4__/* .outline */ .r)(code).findLast(({ end, name }) => end === null && name !== null)?.name ?? null;
}


/***/ }),

/***/ 60563:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ LONGEST_READ),
/* harmony export */   t: () => (/* binding */ CodeReader)
/* harmony export */ });
/* harmony import */ var _grammar_parser_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8994);
/* harmony import */ var _grammar_slow_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59672);


/**
 * Longer answers are read without the grammar: parsers take long for some texts. In UTF-16 units.
 */
const LONGEST_READ = 10_000;
/** For each `<` some parsers read on to the end of the text. */
const MOST_SIGNS = 500;
/** The most brackets within brackets: at some 2,000 the parser of PHP runs out of its memory. */
const DEEPEST = 100;
/**
 * Reads code by the grammar of a suite's language. The grammar is loaded after an answer has first
 * asked for it: most files hold plain code and need none.
 */
class CodeReader {
    /** True if an answer asked for the grammar before it was there: it has to be taken again. */
    isWanted = false;
    #language;
    #parser;
    /** @param language the name of the suite's language */
    constructor(language) {
        this.#language = language;
    }
    /** Load the grammar, where the language has one. */
    async load() {
        this.#parser = await _grammar_parser_js__WEBPACK_IMPORTED_MODULE_0__/* .CodeParser */ .j.open(this.#language);
        this.isWanted = false;
    }
    /**
     * Read a text.
     * @param use takes the root of the text's tree, which is there only for this call
     * @returns null if there is no grammar yet or at all, or the text exceeds the bounds
     */
    read(text, use) {
        if (this.#parser === undefined)
            this.isWanted = true;
        if (this.#parser == null || !isBounded(text))
            return null;
        const { grammar } = this.#parser;
        if ((0,_grammar_slow_js__WEBPACK_IMPORTED_MODULE_1__/* .isSlow */ .K)(text, grammar))
            return null;
        const { opener = '' } = grammar;
        const tree = this.#parser.parse(text.includes(opener.trim()) ? text : opener + text);
        try {
            return use(tree.rootNode);
        }
        finally {
            tree.delete();
        }
    }
}
function isBounded(text) {
    if (text.length > LONGEST_READ || text.split('<').length > MOST_SIGNS)
        return false;
    let depth = 0;
    for (const [bracket] of text.matchAll(/[()[\]{}]/g)) {
        depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
        if (depth > DEEPEST)
            return false;
    }
    return true;
}


/***/ }),

/***/ 50487:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ placeOfSuite)
/* harmony export */ });
/** @param index the suite's place in the config */
function placeOfSuite(config, index) {
    return {
        at: `suites[${index}]`,
        placeOf: (...path) => config.placeOf(['suites', index, ...path]),
    };
}


/***/ }),

/***/ 72666:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PX: () => (/* binding */ readManifests),
/* harmony export */   TZ: () => (/* binding */ staleness),
/* harmony export */   e0: () => (/* binding */ MANIFEST)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _perturb_transform_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90109);
/* harmony import */ var _records_perturbed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74491);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(76578);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92613);
/* harmony import */ var _content_hash_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51710);







const MANIFEST = 'manifest.json';
/** In bytes; a manifest has some 60 bytes for each variant. */
const LARGEST = 128 * 2 ** 20;
/**
 * Read the manifests of perturbed prompts that Passgate wrote earlier: each lies in the folder above
 * the folder of its family.
 * @param faults gets a manifest that cannot be read
 */
function readManifests(files, faults) {
    const folders = new Map(files.map(({ path, label }) => [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path)), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(label))]));
    return [...folders].flatMap(([folder, label]) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, MANIFEST);
        if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            return [];
        try {
            const data = JSON.parse(readBounded(path));
            // Other tools write files of this name too.
            if (!isOurs(data))
                return [];
            return [_records_perturbed_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestSchema */ .rc.parse(data)];
        }
        catch (error) {
            const message = `is no manifest of perturbed prompts: run passgate perturb again, or remove it (${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .bD)(error).slice(0, 200)})`;
            faults.add(message, { file: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(label, MANIFEST) });
            return [];
        }
    });
}
function readBounded(path) {
    const file = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r');
    try {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(file);
        if (!stats.isFile())
            throw new Error('it is no file');
        if (stats.size > LARGEST)
            throw new Error(`it has ${stats.size} bytes, over ${LARGEST}`);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(file);
    }
}
function isOurs(data) {
    if (data === null || typeof data !== 'object' || !('tool' in data))
        return false;
    const { tool } = data;
    return tool !== null && typeof tool === 'object' && 'name' in tool && tool.name === 'passgate';
}
/**
 * Compare a manifest with the suite's problems of today.
 * @returns a sentence if its variants were made of other prompts, or by other versions of transforms
 */
function staleness(manifest, nominal) {
    const changed = manifest.problems.filter(({ problem, hash }) => {
        const now = nominal.problems.get(problem);
        return now === undefined || (0,_content_hash_js__WEBPACK_IMPORTED_MODULE_6__/* .contentHash */ .A)(now) !== hash;
    });
    const known = new Set(manifest.problems.map(({ problem }) => problem));
    const added = [...nominal.problems.keys()].filter((id) => !known.has(id));
    const older = new Set(manifest.transforms
        .filter(({ transform, version }) => version !== (0,_perturb_transform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .versionOf */ .E4)(transform))
        .map(({ transform }) => transform));
    const reasons = [
        ...(changed.length > 0
            ? [
                `were made from other prompts: ${changed.length} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(manifest.problems.length, 'problem')} changed since`,
            ]
            : []),
        ...(added.length > 0 ? [`lack ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_5__/* .plural */ .LS)(added.length, 'new problem')}`] : []),
        ...(older.size > 0 ? [`are of other versions of ${[...older].slice(0, 5).join(', ')}`] : []),
    ];
    if (reasons.length === 0)
        return null;
    return `perturbed prompts of ${manifest.suite} ${reasons.join(' and ')}: run passgate perturb, and answer them again`;
}


/***/ }),

/***/ 61318:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ ProblemSet),
/* harmony export */   i: () => (/* binding */ whereIs)
/* harmony export */ });
/* harmony import */ var _records_dataset_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46966);

/** The limit on problems: they are all in memory, unlike samples. */
const MOST_PROBLEMS = 500_000;
/** Problems by variant, read from any number of files. */
class ProblemSet {
    variants = new Map();
    #texts;
    #preamble;
    #keepsRows;
    #count = 0;
    /**
     * @param texts tests seen before: variants repeat their problem's tests, and one copy is enough
     * @param preamble the suite's, for all problems; it follows a format's own
     * @param keepsRows true if problems are rewritten later
     */
    constructor(texts = new Map(), preamble = '', keepsRows = false) {
        this.#texts = texts;
        this.#keepsRows = keepsRows;
        this.#preamble = preamble;
    }
    get isEmpty() {
        return this.#count === 0;
    }
    /** Add a problem. A duplicate becomes a fault with both places. */
    add(name, problem, place, faults, row) {
        const key = (0,_records_dataset_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)(name);
        const variant = this.variants.get(key) ?? {
            name,
            problems: new Map(),
            places: new Map(),
            rows: new Map(),
        };
        this.variants.set(key, variant);
        const first = variant.places.get(problem.id);
        if (first !== undefined) {
            const of = name === null ? '' : ` of ${key}`;
            faults.add(`problem "${problem.id}"${of} is there twice: first at ${whereIs(first)}`, place);
            return;
        }
        this.#count += 1;
        if (this.#count > MOST_PROBLEMS) {
            if (this.#count === MOST_PROBLEMS + 1)
                faults.add(`over ${MOST_PROBLEMS} problems`, place);
            return;
        }
        variant.places.set(problem.id, place);
        if (row !== undefined && this.#keepsRows)
            variant.rows.set(problem.id, row);
        variant.problems.set(problem.id, this.#share(this.#withPreamble(problem)));
    }
    #withPreamble(problem) {
        const parts = [problem.preamble, this.#preamble].filter(Boolean);
        return parts.length === 0 ? problem : { ...problem, preamble: parts.join('\n') };
    }
    #share(problem) {
        const once = (text) => {
            const known = this.#texts.get(text) ?? text;
            this.#texts.set(known, known);
            return known;
        };
        const { tests, cases, oracle } = problem;
        if (oracle !== undefined)
            return { ...problem, tests: once(tests), oracle: once(oracle) };
        if (cases === undefined)
            return { ...problem, tests: once(tests) };
        const shared = cases.map(({ input, output }) => ({ input: once(input), output: once(output) }));
        return { ...problem, cases: shared };
    }
}
function whereIs({ file, line, row }) {
    if (row !== undefined)
        return `${file} row ${row}`;
    return line === undefined ? file : `${file}:${line}`;
}


/***/ }),

/***/ 67386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ addAnswerFaults),
  V: () => (/* binding */ readProblems)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/formats/formats.ts + 12 modules
var formats_formats = __webpack_require__(1995);
// EXTERNAL MODULE: ./src/dataset/containers/peekable.ts
var peekable = __webpack_require__(1254);
// EXTERNAL MODULE: ./src/dataset/containers/rows.ts + 1 modules
var containers_rows = __webpack_require__(4022);
// EXTERNAL MODULE: ./src/system/errors.ts
var system_errors = __webpack_require__(76578);
;// CONCATENATED MODULE: ./src/dataset/held-faults.ts

/** At least as many as a list of faults shows. */
const MOST_HELD = 20;
/** The faults of one reading of a file, held until it is clear that the reading counts. */
class HeldFaults extends system_errors/* FaultList */.xT {
    #held = [];
    add(message, place) {
        super.add(message, place);
        const fault = place === undefined ? { message } : { message, place };
        if (this.#held.length < MOST_HELD)
            this.#held.push(fault);
    }
    /** Add faults that come before all others, also if there are more than a list shows. */
    addFirst(faults) {
        for (const { message, place } of faults)
            super.add(message, place);
        this.#held.unshift(...faults);
        this.#held.length = Math.min(this.#held.length, MOST_HELD);
    }
    /** Give all faults to another list. */
    release(faults) {
        faults.addAll(new system_errors/* UserError */.yo(this.#held, undefined, this.count - this.#held.length));
    }
}

// EXTERNAL MODULE: ./src/dataset/issues.ts
var issues = __webpack_require__(1910);
// EXTERNAL MODULE: ./src/records/labels.ts
var labels = __webpack_require__(51823);
;// CONCATENATED MODULE: ./src/dataset/read-labels.ts

const LONGEST = 500;
/**
 * The labels of a row: its cluster, a group of problems from the same source, and its tags.
 * @param fields the row's fields for them, as the suite says
 * @returns the labels, or the fault of the row
 */
function readLabels(data, { cluster, tags }) {
    const one = cluster === undefined ? {} : readCluster(data, cluster);
    const many = tags === undefined ? {} : readTags(data, tags);
    if ('fault' in one)
        return one;
    return 'fault' in many ? many : { ...one, ...many };
}
function fieldOf(data, field) {
    return Object.entries(data).find(([name]) => name === field)?.[1];
}
function readCluster(data, field) {
    const value = fieldOf(data, field);
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST) {
        return { cluster: text };
    }
    return {
        fault: `has no "${field}", which the suite's cluster names: expected a text of at most ${LONGEST} characters, or a number`,
    };
}
/** Tags are a list of texts, or one text with commas, as tables have it. None are no fault. */
function readTags(data, field) {
    const value = fieldOf(data, field) ?? [];
    const given = Array.isArray(value) ? value : String(value).split(',');
    const fault = `has tags in "${field}" that cannot be used: expected a list of at most ${labels/* MOST_TAGS */._h} texts of at most ${labels/* LONGEST_TAG */.a$} characters, or such a text with commas`;
    const isPlain = Array.isArray(value) || ['string', 'number'].includes(typeof value);
    if (!isPlain || given.some((tag) => typeof tag !== 'string' && typeof tag !== 'number')) {
        return { fault };
    }
    const tags = [...new Set(given.map((tag) => String(tag).trim()))].filter((tag) => tag !== '');
    if (tags.length > labels/* MOST_TAGS */._h || tags.some((tag) => tag.length > labels/* LONGEST_TAG */.a$))
        return { fault };
    return tags.length === 0 ? {} : { tags: tags.sort() };
}

// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
;// CONCATENATED MODULE: ./src/dataset/table/columns.ts

/** The elements that a table's column can be, with the headers known for each. */
const ELEMENTS = {
    id: ['id', 'task_id', 'problem_id'],
    original_prompt: ['original_prompt', 'original_prompts', 'nominal_prompt', 'prompt'],
    perturbed_prompt: ['perturbed_prompt', 'perturbed_prompts'],
    generated_code: ['generated_code', 'response'],
    completion: ['completion'],
    solution: ['solution'],
    tests: ['tests', 'test', 'test_cases', 'test_case', 'unit_tests', 'test_list'],
    entry_point: ['entry_point', 'function_name'],
    reference: ['reference', 'canonical_solution', 'reference_solution'],
    family: ['family'],
    transform: ['transform', 'perturbation'],
    seed: ['seed'],
};
const NAMES = Object.keys(ELEMENTS);
/** Elements of RagaAI Catalyst's schema that do not matter for passing tests. */
const IGNORED = new Set(['context', 'expected_response', 'expected_context', 'system_prompt', 'traceid', 'trace_id']
    .concat(['timestamp', 'metadata', 'pipeline', 'cost', 'latency', 'feedback', 'instruction'])
    .concat(['instructions', 'chat', 'chat_id', 'sanitized_response', 'vector_id', 'documents']));
/** Elements that can have several values in one cell. */
const MAY_BE_LISTS = [
    'perturbed_prompt',
    'generated_code',
    'completion',
    'solution',
    'tests',
];
/**
 * Find the column of each element. The config names them, as `Generated Code: response` or
 * `generated_code: Generated Code`. Other elements are found by their usual headers.
 * @param header the table's columns
 * @param mapping `columns` of the config
 * @returns the columns, and sentences about faults in the mapping
 */
function resolveColumns(header, mapping) {
    const columns = {};
    const problems = [];
    const taken = new Set();
    for (const [key, value] of Object.entries(mapping)) {
        const [column, name] = orient(header, key, value);
        taken.add(column);
        if (IGNORED.has(normal(name)))
            continue;
        const element = elementOf(name);
        if (element === null) {
            problems.push(`columns: neither "${key}" nor "${value}" is one of ${NAMES.join(', ')}${(0,suggest/* suggest */.Z)(normal(value), NAMES)}`);
        }
        else if (!header.includes(column)) {
            problems.push(`columns: there is no column "${column}"${(0,suggest/* suggest */.Z)(column, header)} (found ${header.slice(0, 20).join(', ')})`);
        }
        else if (columns[element] !== undefined) {
            problems.push(`columns: both "${columns[element]}" and "${column}" are named ${element}: keep one`);
        }
        else {
            columns[element] = column;
        }
    }
    for (const element of NAMES) {
        if (columns[element] !== undefined)
            continue;
        for (const alias of ELEMENTS[element]) {
            const column = header.find((each) => normal(each) === alias && !taken.has(each));
            if (column === undefined)
                continue;
            columns[element] = column;
            break;
        }
    }
    return { columns, problems };
}
/** True if the columns found by resolveColumns may depend on this column of the header. */
function mayMatter(column, mapping) {
    const named = Object.entries(mapping).flat();
    return elementOf(column) !== null || named.includes(column);
}
/**
 * Find the columns whose texts are lists, by `list-columns` of the config: names of columns or of
 * elements.
 * @returns the columns, and sentences about unknown names
 */
function resolveLists(columns, named) {
    const lists = new Set();
    const problems = [];
    const possible = listable(columns);
    for (const name of named) {
        const column = possible.find((each) => each === name) ??
            MAY_BE_LISTS.filter((element) => element === elementOf(name)).map((e) => columns[e])[0];
        if (column !== undefined)
            lists.add(column);
        else {
            const expected = `expected some of ${possible.map((each) => JSON.stringify(each)).join(', ')}`;
            problems.push(`list-columns: the table has no column "${name}" of prompts, code or tests: ${expected}${(0,suggest/* suggest */.Z)(name, possible)}`);
        }
    }
    return { lists, problems };
}
/** The columns of a table whose texts may be lists. */
function listable(columns) {
    return MAY_BE_LISTS.flatMap((element) => columns[element] ?? []);
}
/** @returns the side that is a column, then the side that is an element */
function orient(header, key, value) {
    const [hasKey, hasValue] = [header.includes(key), header.includes(value)];
    const keyIsColumn = hasKey === hasValue ? isName(value) || !isName(key) : hasKey;
    return keyIsColumn ? [key, value] : [value, key];
}
function isName(text) {
    return IGNORED.has(normal(text)) || elementOf(text) !== null;
}
function elementOf(name) {
    const wanted = normal(name);
    return NAMES.find((element) => ELEMENTS[element].some((alias) => alias === wanted)) ?? null;
}
function normal(name) {
    return name
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '_');
}
/** True if the usual names of columns show that a file is a table of prompts. */
function isTable(header) {
    const { columns } = resolveColumns(header, {});
    if (columns.original_prompt === undefined)
        return false;
    return [columns.perturbed_prompt, codeColumn(columns)?.column, columns.tests].some((column) => column !== undefined);
}
/** The column of generated code: a whole program, a continuation, or either. */
function codeColumn(columns) {
    for (const element of ['generated_code', 'completion', 'solution']) {
        const column = columns[element];
        if (column !== undefined)
            return { column, element };
    }
    return null;
}

// EXTERNAL MODULE: ./src/records/dataset.ts
var dataset = __webpack_require__(46966);
// EXTERNAL MODULE: ./src/dataset/problem-set.ts
var problem_set = __webpack_require__(61318);
// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
;// CONCATENATED MODULE: ./src/dataset/table/cells.ts

const ESCAPES = {
    n: '\n',
    t: '\t',
    r: '\r',
    b: '\b',
    f: '\f',
    a: '\x07',
    v: '\v',
    '0': '\0',
    '\\': '\\',
    "'": "'",
    '"': '"',
    '\n': '',
};
/**
 * Read a cell of a table. A text is one text, even if it looks like a list: a model may have
 * written it, and must not choose its number of answers. A real list is a list. So is the text of a
 * list in a column that the suite declares to have lists.
 * @param isList true if texts of the cell's column are lists
 * @returns null for any other value
 */
function readCell(value, isList) {
    if (typeof value === 'string') {
        return isList && value.trim() !== '' ? listFrom(value) : value;
    }
    return Array.isArray(value) ? realList(value) : null;
}
function realList(values) {
    const cells = values.map((each) => (Array.isArray(each) ? realList(each) : each));
    return cells.every(isCell) ? cells : null;
}
function isCell(value) {
    return typeof value === 'string' || Array.isArray(value);
}
/**
 * The list of texts that a text stands for: JSON (`["a", "b"]`), or Python's form (`['a', 'b']`),
 * which pandas writes into CSV files.
 */
function listFrom(text) {
    const trimmed = text.trim();
    if (!trimmed.startsWith('[') || !trimmed.endsWith(']'))
        return null;
    try {
        const parsed = (0,bounded_json/* parseBounded */.nh)(trimmed);
        return Array.isArray(parsed) ? realList(parsed) : null;
    }
    catch {
        return pythonList(trimmed);
    }
}
/** A cell in a form for messages. */
function shownCell(value) {
    if (typeof value === 'string')
        return JSON.stringify(value.trim().slice(0, 60));
    return Array.isArray(value) ? 'a list with other things than texts' : `a ${typeof value}`;
}
/** Advice for a text that looks like a list; empty for other texts. */
function textHint(text, column) {
    if (listFrom(text) === null)
        return '';
    return ` that looks like a list: if it is one, write list-columns: [${JSON.stringify(column)}] into the suite`;
}
/** Python's repr of a list of strings as a list; null for other texts. */
function pythonList(text) {
    const element = /\s*(?:'((?:[^'\\\n]|\\[\s\S])*)'|"((?:[^"\\\n]|\\[\s\S])*)")\s*(,|\])/y;
    const found = [];
    element.lastIndex = 1;
    while (element.lastIndex < text.length) {
        const match = element.exec(text);
        if (match === null)
            return null;
        found.push(unescapePython(match[1] ?? match[2] ?? ''));
        if (match[3] === ']')
            return element.lastIndex === text.length ? found : null;
    }
    return null;
}
function unescapePython(text) {
    const pattern = /\\(?:x([\da-f]{2})|u([\da-f]{4})|U([\da-f]{8})|([\s\S]))/gi;
    return text.replaceAll(pattern, (whole, x, u, long, character) => {
        const code = Number.parseInt(x ?? u ?? long ?? '', 16);
        if (!Number.isNaN(code))
            return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
        return ESCAPES[character] ?? whole;
    });
}

;// CONCATENATED MODULE: ./src/dataset/table/answers.ts


const LONGEST_ANSWER = 4 << 20;
/**
 * The answers of a row to each of its prompts. One prompt may have several answers, as a list.
 * Several prompts have a list with an answer, or a list of answers, at the position of each prompt.
 * An empty list counts as one empty answer, which fails: a missing sample could only improve the
 * result.
 * @param prompts the number of prompts in the row
 * @returns one list of answers for each prompt, or a sentence about the fault
 */
function readAnswers(data, { columns, lists: listColumns }, prompts) {
    const code = codeColumn(columns);
    if (code === null)
        return [];
    const value = new Map(Object.entries(data)).get(code.column);
    const where = `the column "${code.column}"`;
    if (value === null || value === undefined) {
        return `${where} is missing: expected generated code, or a list of it`;
    }
    const isList = listColumns.has(code.column);
    const cell = readCell(value, isList);
    if (cell === null) {
        return `${where}: expected ${isList ? 'a list of texts' : 'generated code, or a list of it'}, found ${shownCell(value)}`;
    }
    const lists = pair(cell, prompts);
    if (lists === null) {
        const found = typeof cell === 'string'
            ? `one text${textHint(cell, code.column)}`
            : `a list of ${cell.length}`;
        return `${where}: expected a list of ${prompts} answers, one for each perturbed prompt, found ${found}`;
    }
    const texts = lists.flat();
    if (texts.some((text) => text.length > LONGEST_ANSWER)) {
        return `${where} is longer than ${LONGEST_ANSWER} characters`;
    }
    return lists.map((list) => list.map((text) => toAnswer(text, code.element)));
}
function pair(cell, prompts) {
    if (typeof cell === 'string')
        return prompts === 1 ? [[cell]] : null;
    if (prompts === 1)
        return [flatten(cell)];
    return cell.length === prompts ? cell.map(flatten) : null;
}
function flatten(cell) {
    if (typeof cell === 'string')
        return [cell];
    return cell.length === 0 ? [''] : cell.flatMap(flatten);
}
function toAnswer(text, element) {
    const isNamed = element === 'completion' || element === 'solution';
    return { kind: isNamed ? element : 'either', text };
}

;// CONCATENATED MODULE: ./src/dataset/table/layout.ts


const MOST_COLUMNS = 1000;
const NEEDED = ['original_prompt', 'tests'];
/**
 * The layout of a file, from the columns of its rows. Rows of JSON may have different columns, so
 * the layout can change while rows are read.
 */
class LayoutFinder {
    #settings;
    #header;
    #layout = null;
    /** @param header columns that are known before the first row */
    constructor(settings, header = []) {
        this.#settings = settings;
        this.#header = new Set(header);
    }
    /** The columns so far. */
    get header() {
        return [...this.#header];
    }
    /**
     * Take in the columns of the next rows.
     * @returns the layout of these rows; `isLate` if earlier rows would now be read in another way
     */
    next(rows) {
        const before = this.#layout;
        const hasRows = this.#header.size > 0;
        if (!this.#takeIn(rows) && before !== null)
            return { layout: before, isLate: false };
        const layout = resolve(this.header, this.#settings);
        this.#layout = layout;
        return { layout, isLate: hasRows && before !== null && !isSame(before, layout) };
    }
    /** The layout after the last row. Its sentences name all columns of the file. */
    finish() {
        return resolve(this.header, this.#settings);
    }
    /** True if there is a new column that the layout may depend on. */
    #takeIn(rows) {
        let matters = this.#header.size === 0;
        for (const { value } of rows) {
            if (value === null || typeof value !== 'object')
                continue;
            for (const name of Object.keys(value)) {
                if (this.#header.has(name) || this.#header.size >= MOST_COLUMNS)
                    continue;
                this.#header.add(name);
                matters ||= mayMatter(name, this.#settings.columns);
            }
        }
        return matters;
    }
}
function resolve(header, settings) {
    const { columns, problems } = resolveColumns(header, settings.columns);
    const { lists, problems: unknown } = resolveLists(columns, settings['list-columns']);
    // Without one valid row the columns are unknown. The faults of the rows are enough.
    if (header.length === 0)
        return { columns, lists, problems: [] };
    const all = [...problems, ...unknown];
    const lacks = NEEDED.filter((each) => columns[each] === undefined);
    if (lacks.length > 0 && all.length === 0)
        all.push(lackOf(lacks, header));
    return { columns, lists, problems: all };
}
/** Rows are not read at all while there are problems, so their columns do not matter then. */
function isSame(one, other) {
    const [hasOne, hasOther] = [one.problems.length > 0, other.problems.length > 0];
    if (hasOne || hasOther)
        return hasOne && hasOther;
    return textOf(one) === textOf(other);
}
function textOf({ columns, lists }) {
    return JSON.stringify([Object.entries(columns).sort(), [...lists].sort()]);
}
/** A sentence about elements without a column. */
function lackOf(elements, header) {
    const [what, are] = elements.length === 1 ? ['column', 'it is'] : ['columns', 'they are'];
    const mapping = elements.map((element) => `COLUMN: ${element}`).join(', ');
    const row = Object.fromEntries(header.map((name) => [name, null]));
    const keys = (0,issues/* foundKeys */.n)(row, ['Original Prompt', ...elements]);
    return `has no ${what} for ${(0,issues/* listed */.KE)(elements)}: say which ${are} with columns: { ${mapping} }${keys}`;
}

;// CONCATENATED MODULE: ./src/dataset/table/list-texts.ts


/** One answer may look like a list by chance; pandas writes a whole column this way. */
const FEWEST = 2;
/**
 * Counts texts of a table that look like lists, in columns that the config does not declare as
 * lists. Each is read as one text. The user may have written real lists with pandas and needs a
 * hint.
 */
class ListTexts {
    #rows = new Map();
    /** Check the cells of a row. */
    add(data, { columns, lists }) {
        const cells = new Map(Object.entries(data));
        for (const column of listable(columns)) {
            const value = cells.get(column);
            if (lists.has(column) || typeof value !== 'string' || listFrom(value) === null)
                continue;
            this.#rows.set(column, (this.#rows.get(column) ?? 0) + 1);
        }
    }
    /** The columns with more than one such text. */
    get found() {
        return [...this.#rows].flatMap(([column, rows]) => (rows < FEWEST ? [] : [{ column, rows }]));
    }
}

// EXTERNAL MODULE: ./src/formats/prompt-id.ts
var prompt_id = __webpack_require__(24440);
// EXTERNAL MODULE: ./src/dataset/extract/answer.ts
var answer = __webpack_require__(30861);
;// CONCATENATED MODULE: ./src/dataset/table/tests.ts
/** The name of a function or method. It becomes part of the program's text. */
const ENTRY_POINT = /^[A-Za-z_][\w.]*$/;
/** A statement at the top level that can fail, or a test that a runner finds by name. */
const RUNS_SOMETHING = new RegExp([
    String.raw `^(?:assert|raise|exec|for|if|while|with|try)\b|^[A-Za-z_][\w.]*\s*\(|^.*;\s*assert\b`,
    String.raw `^(?:async[ \t]+)?def[ \t]+test|^class[ \t]+(?:Test|\w+[ \t]*\([^)\n]*Test)`,
].join('|'), 'm');
/**
 * The tests of a table's row as the end of a program. Asserts that call the function by name stay
 * unchanged. Tests that take the candidate (`def check(candidate)`, or asserts about `candidate`)
 * need the entry point, the function's name.
 * @returns a sentence in `fault` if they cannot be run
 */
function testsOf(tests, entryPoint) {
    if (entryPoint !== null && !ENTRY_POINT.test(entryPoint)) {
        return {
            fault: `the entry point ${JSON.stringify(entryPoint.slice(0, 80))}: expected the name of a function`,
        };
    }
    const definesCheck = /^def check\s*\(/m.test(tests);
    const callsCheck = /^check\s*\(/m.test(tests) ||
        (entryPoint === null && /^[ \t]+check\s*\((?!candidate\b)/m.test(tests));
    if (definesCheck && !callsCheck) {
        return entryPoint === null
            ? {
                fault: 'its tests define check() and nothing calls it: add a column entry_point with the name of the function to check',
            }
            : { tests: `${tests}\ncheck(${entryPoint})` };
    }
    if (!RUNS_SOMETHING.test(tests)) {
        return {
            fault: 'its tests only define things, so that any answer would pass: add the asserts or calls that run them',
        };
    }
    if (!definesCheck && /\bcandidate\s*\(/.test(tests)) {
        return entryPoint === null
            ? {
                fault: 'its tests call candidate(): add a column entry_point with the name of the function that it stands for',
            }
            : { tests: `candidate = ${entryPoint}\n${tests}` };
    }
    return { tests };
}

;// CONCATENATED MODULE: ./src/dataset/table/prompt-group.ts





const FIELDS = ['tests', 'entryPoint', 'reference'];
function say(prompt, row, place, faults) {
    for (const field of FIELDS) {
        const text = row[field];
        if (text === null)
            continue;
        const before = prompt.fields.get(field);
        if (before === undefined)
            prompt.fields.set(field, { text, place });
        else if (before.text !== text) {
            const message = `its ${field === 'entryPoint' ? 'entry point' : field} and that of the same prompt at ${(0,problem_set/* whereIs */.i)(before.place)} differ`;
            faults.add(message, place);
        }
    }
}
/**
 * The variants of a row's prompts. Without a seed, the different prompts of a group and transform
 * are numbered from 0 in order. An equal prompt in another row is the same variant.
 */
function nameAll(row, group) {
    const { family, transform, seed } = row;
    const times = new Map();
    return row.prompts.map((text) => {
        if (text === null)
            return null;
        if (seed !== null)
            return { family, transform, seed };
        const time = times.get(text) ?? 0;
        times.set(text, time + 1);
        const key = JSON.stringify([family, transform, time, text]);
        const known = group.names.get(key);
        if (known !== undefined)
            return known;
        const counter = JSON.stringify([family, transform]);
        let next = group.next.get(counter) ?? 0;
        while (group.perturbed.has((0,dataset/* describeVariant */.V)({ family, transform, seed: next })))
            next += 1;
        group.next.set(counter, next + 1);
        const name = { family, transform, seed: next };
        group.names.set(key, name);
        return name;
    });
}
function newGroup(row, labels, place) {
    const nominal = { name: null, text: row.original, place, fields: new Map() };
    const id = row.id ?? (0,prompt_id/* promptId */.o)(row.original);
    return { id, labels, nominal, perturbed: new Map(), names: new Map(), next: new Map() };
}
function keyOf({ id, original }) {
    return id === null ? `prompt ${original}` : `id ${id}`;
}
/**
 * A problem from a prompt. Tests are the prompt's own, or its original prompt's, or the only ones
 * in the group.
 */
function toProblem(group, prompt, language) {
    const get = (field) => {
        const own = prompt.fields.get(field) ?? group.nominal.fields.get(field);
        if (own !== undefined)
            return own.text;
        const others = new Set([...group.perturbed.values()].flatMap((each) => each.fields.get(field)?.text ?? []));
        return others.size > 1 ? undefined : ([...others][0] ?? null);
    };
    const [tests, entryPoint, reference] = [get('tests'), get('entryPoint'), get('reference')];
    if (tests === undefined || entryPoint === undefined) {
        return 'the rows of this original prompt have different tests or entry points: give the original prompt a row with its own';
    }
    if (tests === null)
        return 'has no tests: expected them in a row of this original prompt';
    const complete = language === 'python' ? testsOf(tests, entryPoint) : { tests };
    if ('fault' in complete)
        return complete.fault;
    return {
        id: group.id,
        prompt: prompt.text,
        entryPoint,
        tests: complete.tests,
        ...group.labels,
        ...(typeof reference === 'string' ? { reference: referenceOf(reference) } : {}),
    };
}
function referenceOf(text) {
    const { kind } = (0,answer/* asGiven */.O7)({ kind: 'either', text });
    return { kind, text };
}

// EXTERNAL MODULE: ./src/dataset/variant-names.ts
var variant_names = __webpack_require__(98836);
;// CONCATENATED MODULE: ./src/dataset/table/row.ts


const LONGEST_PROMPT = 1 << 20;
const MOST_PROMPTS = 10_000;
/** @returns a sentence for a row that cannot be read */
function readTableRow(data, { columns, lists }) {
    const cells = new Map(Object.entries(data));
    const at = (column) => (column === undefined ? undefined : cells.get(column));
    const original = at(columns.original_prompt);
    if (typeof original !== 'string' || original.trim() === '') {
        return `the column "${columns.original_prompt}" is empty: expected the original prompt`;
    }
    const prompts = promptsOf(at(columns.perturbed_prompt), original, columns.perturbed_prompt, lists);
    if (typeof prompts === 'string')
        return prompts;
    const family = (0,variant_names/* readName */.MQ)(at(columns.family));
    if (typeof family === 'string')
        return family;
    const transform = (0,variant_names/* readName */.MQ)(at(columns.transform));
    if (typeof transform === 'string')
        return transform;
    const seed = (0,variant_names/* readSeed */.OY)(at(columns.seed));
    if (typeof seed === 'string')
        return seed;
    if (seed !== null && prompts.length > 1) {
        return 'has a seed and several perturbed prompts: give each prompt a row of its own, or leave the seed out';
    }
    const tests = testsText(at(columns.tests), columns.tests, lists);
    if (typeof tests === 'object' && tests !== null)
        return tests.fault;
    return {
        id: idOf(at(columns.id)),
        original,
        prompts,
        family: family.name ?? 'table',
        transform: transform.name ?? 'perturbed',
        seed,
        tests,
        entryPoint: row_textOf(at(columns.entry_point))?.trim() ?? null,
        reference: row_textOf(at(columns.reference)),
    };
}
function idOf(value) {
    return typeof value === 'number' ? String(value) : row_textOf(value);
}
function row_textOf(value) {
    return typeof value === 'string' && value.trim() !== '' ? value : null;
}
function testsText(value, column = '', lists) {
    if (value === null || value === undefined)
        return null;
    const isList = lists.has(column);
    const cell = readCell(value, isList);
    if (typeof cell === 'string') {
        const hint = textHint(cell, column);
        // A list as a program does nothing, so any answer would pass.
        return hint === '' ? row_textOf(cell) : { fault: `the column "${column}" has a text${hint}` };
    }
    if (cell === null || !cell.every((each) => typeof each === 'string')) {
        const expected = isList ? 'a list of texts' : 'tests as text or as a list of texts';
        return { fault: `the column "${column}": expected ${expected}, found ${shownCell(value)}` };
    }
    return row_textOf(cell.join('\n'));
}
function promptsOf(value, original, column = '', lists) {
    if (value === null || value === undefined)
        return [null];
    const isList = lists.has(column);
    const expected = `the column "${column}": expected ${isList ? '' : 'a prompt or '}a list of prompts`;
    const cell = readCell(value, isList);
    if (cell === null)
        return `${expected}, found ${shownCell(value)}`;
    const list = typeof cell === 'string' ? [cell] : cell;
    if (list.length > MOST_PROMPTS)
        return `${expected}, at most ${MOST_PROMPTS}`;
    const prompts = [];
    for (const prompt of list) {
        if (typeof prompt !== 'string')
            return expected;
        if (prompt.length > LONGEST_PROMPT)
            return `a prompt is longer than ${LONGEST_PROMPT} characters`;
        prompts.push(prompt.trim() === '' || prompt === original ? null : prompt);
    }
    return prompts.length === 0 ? [null] : prompts;
}

;// CONCATENATED MODULE: ./src/dataset/table/table.ts











/**
 * Tables of original prompts, perturbed prompts, generated code and tests. Rows are grouped by
 * `id`, or else by original prompt. Prompts are held in memory. Answers are not: the first reading
 * checks and counts them, and they are read again row by row when they run.
 */
class Table {
    #form;
    #known;
    #headers = new Map();
    #groups = new Map();
    #files = new Map();
    #listTexts = new ListTexts();
    #answerFaults = new HeldFaults();
    #isStale = false;
    /** @param headers all columns of each file, by its path, if they are known from a first reading */
    constructor(form, headers = new Map()) {
        this.#form = form;
        this.#known = headers;
    }
    /**
     * True if a late row had a column that changes the meaning of earlier rows. The files must then
     * be read again into a new table, with all headers known.
     */
    get isStale() {
        return this.#isStale;
    }
    /** All columns of each file that was read, by its path. */
    get headers() {
        return this.#headers;
    }
    /**
     * Read a file's prompts and tests; check and count its answers.
     * @param groups the file's rows
     * @param faults gets all faults but those of answers: see addAnswerFaults
     */
    async read(file, groups, faults) {
        const known = this.#known.get(file.path);
        const finder = new LayoutFinder(this.#form, known);
        const answers = new Map();
        for await (const rows of groups) {
            const { layout, isLate } = finder.next(rows);
            if (isLate && known === undefined)
                this.#isStale = true;
            for (const row of rows) {
                const data = (0,containers_rows/* objectOf */.Xy)(row, faults);
                // A stale table needs only the columns of the other rows.
                if (data === null || layout.problems.length > 0 || this.#isStale)
                    continue;
                this.#readRow(data, layout, answers, row.place, faults);
            }
        }
        const { columns, lists, problems } = finder.finish();
        faults.addFirst(problems.map((message) => ({ message, place: { file: file.label } })));
        this.#headers.set(file.path, finder.header);
        this.#files.set(file.path, { layout: { columns, lists }, answers });
    }
    hasAnswers(file) {
        return codeColumn(this.#layoutOf(file).columns) !== null;
    }
    /** Columns whose texts look like lists but are read as texts, for a hint to the user. */
    get listTexts() {
        return this.#listTexts.found;
    }
    /** Add the faults of all answers. They are apart, because problems are complete without answers. */
    addAnswerFaults(faults) {
        this.#answerFaults.release(faults);
    }
    /** The numbers of answers in a file. */
    answersIn({ path }) {
        return this.#files.get(path)?.answers ?? new Map();
    }
    /** The answers of a row that was read before, or a sentence about their fault. */
    answersOf(file, data) {
        const layout = this.#layoutOf(file);
        const row = readTableRow(data, layout);
        if (typeof row === 'string')
            return row;
        const group = this.#groups.get(keyOf(row));
        if (group === undefined)
            return 'has a new prompt: the file changed while it was read, so run again';
        const answers = readAnswers(data, layout, row.prompts.length);
        if (typeof answers === 'string')
            return answers;
        const names = nameAll(row, group);
        return answers.flatMap((texts, i) => texts.map((answer) => ({ ...answer, problem: group.id, name: names[i] ?? null })));
    }
    /**
     * Add the nominal and perturbed problems to a set.
     * @param language of the tests: only Python's are completed
     */
    addTo(set, language, faults) {
        for (const group of this.#groups.values()) {
            for (const prompt of [group.nominal, ...group.perturbed.values()]) {
                const problem = toProblem(group, prompt, language);
                if (typeof problem === 'string')
                    faults.add(problem, prompt.place);
                else {
                    const row = { format: 'table', problem, place: prompt.place };
                    set.add(prompt.name, problem, prompt.place, faults, row);
                }
            }
        }
    }
    #layoutOf({ path }) {
        return this.#files.get(path)?.layout ?? { columns: {}, lists: new Set() };
    }
    #readRow(data, layout, counts, place, faults) {
        const row = readTableRow(data, layout);
        this.#listTexts.add(data, layout);
        const own = readLabels(data, this.#form);
        if (typeof row === 'string')
            faults.add(row, place);
        else if ('fault' in own)
            faults.add(own.fault, place);
        else {
            const added = this.#add(row, own, place, faults);
            if (added === null)
                return;
            const answers = readAnswers(data, layout, row.prompts.length);
            if (typeof answers === 'string')
                this.#answerFaults.add(answers, place);
            else
                count(answers, added.names, added.id, counts);
        }
    }
    /**
     * Add a row to its group.
     * @returns the problem's id and the variant of each prompt; null, with a fault, if the row does
     * not fit into its group
     */
    #add(row, labels, place, faults) {
        const key = keyOf(row);
        const group = this.#groups.get(key) ?? newGroup(row, labels, place);
        this.#groups.set(key, group);
        if (group.nominal.text !== row.original) {
            const first = (0,problem_set/* whereIs */.i)(group.nominal.place);
            faults.add(`the id "${group.id}" has another original prompt at ${first}`, place);
            return null;
        }
        const differing = differingLabel(group.labels, labels);
        if (differing !== null) {
            const first = (0,problem_set/* whereIs */.i)(group.nominal.place);
            faults.add(`the rows of "${group.id}" ${differing}: another one is at ${first}`, place);
            return null;
        }
        const names = nameAll(row, group);
        for (const [i, name] of names.entries()) {
            const text = row.prompts[i] ?? null;
            const known = name === null ? group.nominal : group.perturbed.get((0,dataset/* describeVariant */.V)(name));
            const prompt = known ?? { name, text: text ?? '', place, fields: new Map() };
            if (name !== null)
                group.perturbed.set((0,dataset/* describeVariant */.V)(name), prompt);
            if (text !== null && prompt.text !== text) {
                faults.add(`${(0,dataset/* describeVariant */.V)(name)} has another prompt at ${(0,problem_set/* whereIs */.i)(prompt.place)}`, place);
            }
            say(prompt, row, place, faults);
        }
        return { id: group.id, names };
    }
}
function count(answers, names, problem, counts) {
    for (const [i, { length }] of answers.entries()) {
        const key = (0,dataset/* describeVariant */.V)(names[i] ?? null);
        const ofVariant = counts.get(key) ?? new Map();
        counts.set(key, ofVariant);
        ofVariant.set(problem, (ofVariant.get(problem) ?? 0) + length);
    }
}
/** The words on labels that two rows of one problem must share; null if they do. */
function differingLabel(one, other) {
    if (one.cluster !== other.cluster)
        return 'are of different clusters';
    const isSame = JSON.stringify(one.tags) === JSON.stringify(other.tags);
    return isSame ? null : 'have different tags';
}

;// CONCATENATED MODULE: ./src/dataset/problems.ts











/**
 * Read problems into a set, in file order. With format `auto` each row's format is recognized by
 * its shape. A file is a table if its first row fits no published format and it has a table's
 * columns.
 * @param base the variant that the files are for; null for nominal, where rows may name others
 * @param faults gets every broken row and duplicate, by file and line
 * @returns the files that are tables
 */
async function readProblems(files, form, base, set, faults) {
    const tables = [];
    let table = new Table(form);
    const before = faults.count;
    const held = new Map();
    // The faults of another reading of the same file replace those of the first.
    const newFaults = (file) => {
        const own = new HeldFaults();
        held.set(file, own);
        return own;
    };
    let rows = 0;
    for (const file of files) {
        const own = newFaults(file);
        const groups = new peekable/* Peekable */.Y((0,containers_rows/* readRows */.aK)(file, own));
        if (!(await holdsTable(groups, form))) {
            for await (const group of groups.take()) {
                rows += group.length;
                for (const row of group)
                    readRow(row, form, base, set, own);
            }
        }
        else if (base === null) {
            tables.push(file);
            await table.read(file, groups.take(), own);
        }
        else {
            await groups.close();
            const message = 'is a table, which names its perturbed prompts itself: list it under problems';
            newFaults(file).add(message, { file: file.label });
        }
    }
    if (table.isStale) {
        table = new Table(form, table.headers);
        for (const file of tables) {
            const own = newFaults(file);
            await table.read(file, (0,containers_rows/* readRows */.aK)(file, own), own);
        }
    }
    for (const own of held.values())
        own.release(faults);
    // The rows of a table depend on each other, so only a table without faults is put together.
    if (tables.length > 0 && faults.count === before)
        table.addTo(set, (0,suite_language/* languageName */.cL)(form.language), faults);
    if (set.isEmpty && rows === 0 && faults.count === before) {
        faults.add('has no problems', { file: files[0]?.label ?? '' });
    }
    return tables.map((file) => ({ file, table }));
}
/** Add the faults of the answers in tables. */
function addAnswerFaults([first], faults) {
    // All tables of a suite are read as one.
    first?.table.addAnswerFaults(faults);
}
async function holdsTable(groups, { format, columns }) {
    if (format === 'table' || (format === 'auto' && Object.keys(columns).length > 0))
        return true;
    if (format !== 'auto')
        return false;
    for await (const [first] of groups.peek()) {
        if (first === undefined)
            continue;
        const { value } = first;
        if (value === null || typeof value !== 'object' || Array.isArray(value))
            return false;
        return (0,formats_formats/* recognize */.vA)(value) === undefined && isTable(Object.keys(value));
    }
    return false;
}
function readRow(row, { format, language, cluster, tags }, base, set, faults) {
    const data = (0,containers_rows/* objectOf */.Xy)(row, faults);
    if (data === null)
        return;
    const known = format === 'auto' ? (0,formats_formats/* recognize */.vA)(data) : formats_formats/* FORMAT_NAMES */.BU.find((each) => each === format);
    if (known === undefined) {
        faults.add(unknownFormat(data), row.place);
        return;
    }
    const reader = formats_formats/* FORMATS */.hR[known];
    const suiteLanguage = (0,suite_language/* languageName */.cL)(language);
    if (reader.onlyPython && suiteLanguage !== 'python') {
        faults.add(`has the format ${known}, which is for Python only, but the suite's language is ${suiteLanguage}`, row.place);
        return;
    }
    const problem = readWith(reader, data, suiteLanguage, row, faults);
    const parts = (0,variant_names/* readNameParts */._m)(data);
    const name = typeof parts === 'string' ? parts : (0,variant_names/* joinName */.YU)(base, parts);
    if (typeof name === 'string')
        faults.add(name, row.place);
    else if (problem !== null) {
        // A perturbed problem has the labels of its nominal one.
        const own = readLabels(data, name === null ? { cluster, tags } : {});
        if ('fault' in own)
            faults.add(own.fault, row.place);
        else {
            const kept = { format: known, data, text: row.text, place: row.place };
            set.add(name, { ...problem, ...own }, row.place, faults, kept);
        }
    }
}
/** Says which formats there are, and the fields that a row of none of them has. */
function unknownFormat(data) {
    const formats = formats_formats/* FORMAT_NAMES */.BU.map((name) => `${name} (${formats_formats/* FORMATS */.hR[name].fields.join(', ')})`);
    const wanted = [...formats, 'a table (Original Prompt, Generated Code, tests)'].join(' or ');
    const fields = [
        ...formats_formats/* FORMAT_NAMES */.BU.flatMap((name) => formats_formats/* FORMATS */.hR[name].fields),
        ...['Original Prompt', 'tests'],
    ];
    const has = (0,issues/* foundKeys */.n)(data, fields) || '; found no field';
    return `is no problem of a known format: expected ${wanted}${has}`;
}
function readWith(reader, data, language, { text, place }, faults) {
    try {
        return reader.read(data, { language, text });
    }
    catch (error) {
        if (!(error instanceof errors/* ZodError */.G))
            throw error;
        for (const message of (0,issues/* describeIssues */.wF)(error.issues, data, reader.fields)) {
            faults.add(message, place);
        }
        return null;
    }
}


/***/ }),

/***/ 28529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ sortVariants),
/* harmony export */   h: () => (/* binding */ readVariants)
/* harmony export */ });
/* harmony import */ var _records_dataset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46966);
/* harmony import */ var _system_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69145);
/* harmony import */ var _manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72666);
/* harmony import */ var _problem_set_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61318);
/* harmony import */ var _problems_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67386);





/**
 * Read all problems of a suite: nominal and perturbed ones, and the families' own nominal ones.
 * @param faults gets every broken row and duplicate, by file and line
 * @throws UserError with all faults so far, if there are any
 */
async function readVariants(files, suite, faults, place) {
    const texts = new Map();
    const newSet = () => new _problem_set_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemSet */ .G(texts, suite.preamble);
    const set = new _problem_set_js__WEBPACK_IMPORTED_MODULE_3__/* .ProblemSet */ .G(texts, suite.preamble, suite.perturb !== undefined);
    const tables = await (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .readProblems */ .V)(files.problems, suite, null, set, faults);
    const form = {
        format: suite.format,
        language: suite.language,
        columns: {},
        'list-columns': [],
    };
    const entries = [];
    for (const entry of files.entries)
        entries.push(await readEntry(entry, form, newSet(), faults));
    const nominals = [];
    for (const entry of entries) {
        nominals.push(...(await readNominals(entry, form, newSet, faults, place)));
    }
    // Otherwise the checks add them.
    if (faults.count > 0)
        (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .addAnswerFaults */ .H)(tables, faults);
    faults.throwIfAny();
    const nominal = set.variants.get((0,_records_dataset_js__WEBPACK_IMPORTED_MODULE_4__/* .describeVariant */ .V)(null));
    if (nominal === undefined) {
        faults.add('has no nominal problems: every row names a family', {
            file: files.problems[0]?.label ?? '',
        });
        return faults.throwIfAny();
    }
    const inRows = [...set.variants.values()].filter(({ name }) => name !== null);
    const inEntries = entries.flatMap((entry) => [...entry.set.variants.values()]);
    const perturbed = sortVariants([...inRows, ...inEntries]);
    return {
        ...{ nominal, perturbed, nominals, inRows, entries, tables, samples: files.samples },
        manifests: (0,_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .readManifests */ .PX)(filesOf(files), faults),
    };
}
function filesOf({ entries }) {
    return entries.flatMap(({ problemGroups }) => problemGroups.flatMap((group) => group.files));
}
async function readEntry(entry, form, set, faults) {
    for (const { base, files } of entry.problemGroups) {
        await (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .readProblems */ .V)(files, form, base, set, faults);
    }
    return { ...entry, set };
}
/** Read the nominal prompts that an entry's families have of their own. */
async function readNominals({ index, nominal, set }, form, newSet, faults, { at, placeOf }) {
    if (nominal === null)
        return [];
    const found = [];
    const families = new Set([...set.variants.values()].flatMap(({ name }) => name?.family ?? []));
    for (const family of families) {
        const isOwn = (file) => file.family === undefined || file.family === family;
        const files = nominal.problems.filter(isOwn);
        if (files.length === 0) {
            const message = `${at}.variants[${index}].nominal: no file of problems is for the family ${family}`;
            faults.add(message, placeOf('variants', index, 'nominal'));
            continue;
        }
        const own = newSet();
        await (0,_problems_js__WEBPACK_IMPORTED_MODULE_2__/* .readProblems */ .V)(files, form, { family: 'nominal' }, own, faults);
        const [problems] = own.variants.values();
        // Files without problems have already caused a fault.
        if (problems === undefined)
            continue;
        found.push({
            family,
            problems: { ...problems, name: null },
            samples: nominal.samples.filter(isOwn),
        });
    }
    return found;
}
/** Families in the order of the config, then transforms by name and seeds by number. */
function sortVariants(variants) {
    const families = [...new Set(variants.map(({ name }) => name?.family))];
    return [...variants].sort((a, b) => {
        const [x, y] = [a.name, b.name];
        if (x === null || y === null)
            return 0;
        return (families.indexOf(x.family) - families.indexOf(y.family) ||
            (0,_system_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .compareText */ .n6)(x.transform, y.transform) ||
            x.seed - y.seed);
    });
}


/***/ }),

/***/ 76722:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ findSuiteFiles)
/* harmony export */ });
/* harmony import */ var _files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37719);

/**
 * Find the files of a suite without reading them.
 * @param index the suite's place in the config, for messages
 * @param faults gets the patterns that match nothing
 */
function findSuiteFiles(config, suite, index, faults) {
    const finder = new _files_js__WEBPACK_IMPORTED_MODULE_0__/* .Finder */ .v(config, index, faults);
    const named = (patterns, key) => finder.find(patterns, [key]).map((file) => finder.name(file));
    return {
        problems: named(suite.problems, 'problems'),
        samples: named(suite.samples, 'samples'),
        entries: suite.variants.map((entry, v) => findEntry(entry, v, finder)),
        notes: finder.notes,
    };
}
function findEntry({ family, problems, samples, nominal }, index, finder) {
    const key = ['variants', index];
    const captured = (file) => ({ ...finder.name(file), family: file.captures.family });
    const find = (patterns, name) => finder.find(patterns, [...key, 'nominal', name]).map(captured);
    return {
        index,
        problemGroups: finder.group(finder.find(problems, [...key, 'problems']), family ?? null),
        sampleGroups: finder.group(finder.find(samples, [...key, 'samples']), family ?? null),
        nominal: nominal === undefined
            ? null
            : {
                problems: find(nominal.problems, 'problems'),
                samples: find(nominal.samples, 'samples'),
            },
    };
}


/***/ }),

/***/ 73154:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ makeOwnVariants),
/* harmony export */   w: () => (/* binding */ withMade)
/* harmony export */ });
/* harmony import */ var _records_dataset_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46966);
/* harmony import */ var _problem_set_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61318);
/* harmony import */ var _read_variants_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28529);



/**
 * Make the variants that a suite asks for. A variant that it has already, in a file or in rows, is
 * taken as it is. The code of all transforms is loaded only here.
 * @param reword asks the suite's model for other words; a run never does
 */
async function makeOwnVariants(loaded, suite, faults, reword = null) {
    if (suite.perturb === undefined)
        return null;
    const { madeVariants } = await __webpack_require__.e(/* import() */ 617).then(__webpack_require__.bind(__webpack_require__, 60617));
    // A manifest also names variants that have no row because none was valid.
    const named = loaded.manifests.flatMap(({ transforms }) => transforms);
    const read = loaded.perturbed.map(({ name }) => name);
    const given = new Set([...read, ...named].map(_records_dataset_js__WEBPACK_IMPORTED_MODULE_1__/* .describeVariant */ .V));
    const texts = new Map();
    const newSet = () => new _problem_set_js__WEBPACK_IMPORTED_MODULE_2__/* .ProblemSet */ .G(texts, suite.preamble);
    return madeVariants(loaded.nominal, suite, given, newSet, faults, reword);
}
/** Add made variants to those that were read. */
function withMade(loaded, made) {
    if (made === null)
        return loaded;
    const given = new Set(loaded.nominals.map(({ family }) => family));
    const own = made.nominals.filter(({ family }) => !given.has(family));
    return {
        ...loaded,
        perturbed: (0,_read_variants_js__WEBPACK_IMPORTED_MODULE_0__/* .sortVariants */ .Z)([...loaded.perturbed, ...made.perturbed]),
        nominals: [...loaded.nominals, ...own.map((each) => ({ ...each, samples: [] }))],
        manifests: [...loaded.manifests, made.manifest],
    };
}


/***/ }),

/***/ 48635:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lw: () => (/* binding */ Dropped),
  $x: () => (/* binding */ checkReferences),
  eb: () => (/* binding */ countReferences),
  k6: () => (/* binding */ programOptionsOf),
  Xl: () => (/* binding */ withoutReferences)
});

// EXTERNAL MODULE: ./src/config/metrics.ts
var metrics = __webpack_require__(33843);
// EXTERNAL MODULE: ./src/execute/program.ts
var program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/system/slots.ts
var system_slots = __webpack_require__(38688);
// EXTERNAL MODULE: ./src/config/schema.ts + 4 modules
var schema = __webpack_require__(59863);
;// CONCATENATED MODULE: ./src/evaluate/allowances.ts

/** The CPU limit of an answer, as a multiple of its reference solution's CPU time. */
const MULTIPLE = 10;
/**
 * The possible limits in milliseconds. They are coarse so that every machine and every run gets the
 * same ones. Identical programs then stay identical.
 */
const STEPS = [1000, 2000, 3000, 5000, 10_000, 20_000, 30_000, 60_000];
const CEILING = 60_000;
/**
 * The limits of each problem's answers; with `limits.cpu: auto` they depend on its reference
 * solution.
 */
class Allowances {
    /** True if reference solutions must run to find the limits. */
    needReferences;
    #suite;
    #cpu = new Map();
    constructor(suite) {
        this.#suite = suite;
        this.needReferences = suite.limits.cpu === 'auto';
    }
    /** The limits of the reference solutions themselves. */
    get ofReferences() {
        return (0,schema/* limitsOf */.Af)(this.#suite, CEILING);
    }
    /** @param cpuMs the CPU time of the reference solution of a problem's nominal prompt */
    note(problem, cpuMs) {
        this.#cpu.set(problem, STEPS.find((step) => step >= MULTIPLE * cpuMs) ?? CEILING);
    }
    /** True when a problem takes long, as far as its reference solution shows. */
    isSlow(problem) {
        return (this.#cpu.get(problem) ?? 0) > STEPS[0];
    }
    /** The suite's limits; `auto` if each problem has its own. */
    get ofSuite() {
        const { cpuMs, wallMs, ...rest } = (0,schema/* limitsOf */.Af)(this.#suite);
        if (!this.needReferences)
            return { cpuMs, wallMs, ...rest };
        return { cpuMs: 'auto', wallMs: this.#suite.limits.wall ?? 'auto', ...rest };
    }
    /** The limits of the answers to a problem's prompts, nominal and perturbed. */
    of(problem) {
        return (0,schema/* limitsOf */.Af)(this.#suite, this.#cpu.get(problem));
    }
}

;// CONCATENATED MODULE: ./src/evaluate/grading-ladder.ts
/** The gradings to try for tests that are code, strongest first. */
function gradingsFor({ grading }, executor, toolchain) {
    const canSplit = toolchain === null || toolchain.language.apart !== undefined;
    if (grading === 'shared' || !executor.canSplit || !canSplit)
        return ['shared'];
    return grading === 'split' ? ['split'] : ['split', 'shared'];
}
/**
 * The part of its CPU limit that a reference solution may take in split grading. Time for values
 * passed between it and its tests does not count. A slower one would pass on some days only.
 */
const CLEAR = 0.5;
function isClear({ cpuMs, crossingMs = 0 }, limitMs) {
    return cpuMs - crossingMs <= CLEAR * limitMs;
}
/**
 * Run a reference solution in one grading after the other, strongest first, until one is clear.
 * @param limitMs the CPU limit of its answers; null if the limit depends on this reference solution
 * @returns the grading to use, or null if it passes in none, and why it is not the strongest one
 */
async function climb(ladder, run, limitMs) {
    let best = null;
    let last = null;
    let reason = null;
    for (const grading of ladder) {
        const execution = await run(grading);
        last = execution;
        // A program that needs names from its tests was graded together with them already.
        if (execution.verdict === 'passed' && execution.borrowed === undefined) {
            const clear = limitMs === null || isClear(execution, limitMs);
            // A slow solution is slow in any grading, which is no reason for a weaker one.
            if (clear || best === null)
                best = { grading, execution };
            if (clear)
                break;
        }
        reason ??= whyNot(execution, limitMs);
    }
    return { ...(best ?? { grading: null, execution: last }), reason };
}
function whyNot(execution, limitMs) {
    const { verdict, reason, cpuMs, borrowed = [] } = execution;
    if (borrowed.length > 0)
        return `uses ${borrowed.join(', ')}, which its tests define`;
    if (verdict === 'passed') {
        const [used, limit] = [cpuMs, limitMs ?? cpuMs].map((ms) => (ms / 1000).toFixed(1));
        return `took ${used} of ${limit} s of CPU time`;
    }
    if (reason === null)
        return verdict;
    return verdict === 'failed' ? reason : `${verdict}: ${reason}`;
}

;// CONCATENATED MODULE: ./src/evaluate/gradings.ts

/** The grading of each prompt's answers: the strongest one that its reference solution allows. */
class Gradings {
    /** By promptKey: the reason against split grading for reference solutions that pass otherwise. */
    #reasons;
    #found;
    #ladder;
    /** @param ladder the possible gradings, strongest first */
    constructor(found, ladder, reasons = new Map()) {
        this.#found = found;
        this.#ladder = ladder;
        this.#reasons = reasons;
    }
    /**
     * Problems for which split grading was tried and failed, in the dataset's order. The nominal
     * prompt's reason counts first.
     */
    notSplit(dataset) {
        const reasons = new Map();
        for (const { name, problem } of (0,prompt_name/* promptsOf */.jl)(dataset)) {
            const reason = this.#reasons.get((0,prompt_name/* promptKey */.uZ)(problem.id, name));
            if (reason !== undefined && !reasons.has(problem.id))
                reasons.set(problem.id, reason);
        }
        return [...dataset.variants[0].problems.keys()].flatMap((problem) => {
            const reason = reasons.get(problem);
            return reason === undefined ? [] : [{ problem, reason }];
        });
    }
    /**
     * The grading of a prompt's answers. If its own reference is broken or missing, the nominal one's
     * grading counts.
     */
    of({ id, isApart }, name) {
        const otherwise = this.#ladder.at(isApart ? 0 : -1) ?? 'shared';
        if (this.#found.size === 0)
            return otherwise;
        const names = [name, { ...prompt_name/* NOMINAL */.jW, family: name.family }, prompt_name/* NOMINAL */.jW];
        const keys = names.map((each) => (0,prompt_name/* promptKey */.uZ)(id, each));
        const key = keys.find((each) => this.#found.has(each));
        return (key === undefined ? undefined : this.#found.get(key)) ?? otherwise;
    }
}

;// CONCATENATED MODULE: ./src/evaluate/check-references.ts







/** The way a suite's programs run. */
function programOptionsOf(suite, toolchain) {
    const { tolerance, repeat, grading } = suite;
    const isMeasured = (0,metrics/* needsRatios */.CD)(suite);
    return { toolchain, tolerance, repeat, fallsBack: grading === 'auto', isMeasured };
}
/** The most references that are with the executor at a time; it bounds the running ones. */
const AHEAD = 64;
/**
 * Run the reference solution of every nominal and perturbed prompt that has one. A failing
 * reference shows that its tests, or its perturbation, are broken: answers to it mean little.
 * @param signal ends the check early
 */
async function checkReferences({ config: suite, dataset, toolchain, slice }, executor, listener, signal) {
    const ladder = gradingsFor(suite, executor, toolchain);
    const found = new Map();
    const reasons = new Map();
    const isReported = suite['reference-check'] !== 'off';
    const allowances = new Allowances(suite);
    // References that are not reported still decide the grading and the limits of samples.
    const isNeeded = isReported || allowances.needReferences || (0,metrics/* needsRatios */.CD)(suite);
    const references = referencesOf(dataset).filter(({ problem }) => (slice === null || slice.has(problem.id)) &&
        (isNeeded || (ladder.length > 1 && problem.cases === undefined)));
    if (references.length === 0)
        return withoutReferences(suite, ladder);
    listener.start(suite.name, references.length, 'reference solution');
    const limits = allowances.ofReferences;
    const limitMs = allowances.needReferences ? null : limits.cpuMs;
    const options = { ...programOptionsOf(suite, toolchain), isAlone: true };
    const failures = new Map();
    const slots = new system_slots/* Slots */.W(AHEAD);
    let checked = 0;
    for (const { name, problem, reference } of references) {
        await executor.ready();
        if (signal.aborted || slots.hasFailed)
            break;
        checked += 1;
        const settle = async () => {
            const run = async (grading) => (await executor.run((0,program/* assemble */.f)(problem, reference, limits, grading, options))).execution;
            const gradings = problem.cases === undefined ? ladder : ['outside'];
            const { grading, execution, reason: whyNotSplit } = await climb(gradings, run, limitMs);
            if (execution === null)
                return;
            const { verdict, reason } = execution;
            listener.reference(verdict);
            const key = (0,prompt_name/* promptKey */.uZ)(problem.id, name);
            if (grading === null) {
                failures.set(key, { problem: problem.id, ...name, verdict, reason });
                return;
            }
            if (name.family === null)
                allowances.note(problem.id, execution.cpuMs);
            found.set(key, grading);
            if (grading !== gradings[0] && whyNotSplit !== null)
                reasons.set(key, whyNotSplit);
        };
        await slots.start(settle());
    }
    await slots.idle();
    signal.throwIfAborted();
    // Executions end in any order; reports list failures as the dataset does.
    const failed = (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem }) => failures.get((0,prompt_name/* promptKey */.uZ)(problem.id, name)) ?? []);
    const isMade = madeIn(dataset);
    // An `error` is Passgate's fault and does not count against a variant.
    const unfit = failed.filter((each) => each.verdict !== 'error' && isMade(each));
    const report = {
        checked,
        failed: failed.filter((each) => !unfit.includes(each)),
        dropped: suite['reference-check'] === 'drop',
    };
    const gradings = new Gradings(found, ladder, reasons);
    return { report: isReported ? report : null, unfit, gradings, allowances };
}
/** The results for a suite whose references do not run. */
function withoutReferences(suite, ladder) {
    const gradings = new Gradings(new Map(), ladder);
    return { report: null, unfit: [], gradings, allowances: new Allowances(suite) };
}
/** Tells if Passgate made a prompt. */
function madeIn({ manifests }) {
    const keys = new Set(manifests.flatMap(({ transforms }) => transforms.flatMap(({ made, ...name }) => made.map(({ problem }) => (0,prompt_name/* promptKey */.uZ)(problem, name)))));
    return (failure) => keys.has((0,prompt_name/* promptKey */.uZ)(failure.problem, failure));
}
/** The number of reference solutions that a suite asks to report. */
function countReferences(suite, dataset) {
    return suite['reference-check'] === 'off' ? 0 : referencesOf(dataset).length;
}
function referencesOf(dataset) {
    return (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem }) => problem.reference === undefined ? [] : [{ name, problem, reference: problem.reference }]);
}
/**
 * Prompts whose samples do not count because their reference solutions fail or their tests are
 * faulty.
 */
class Dropped {
    #keys;
    /** @param unfit made variants whose reference solution fails */
    constructor(report, unfit = []) {
        // An `error` is Passgate's fault and does not count against the reference.
        const failed = report?.dropped ? report.failed.filter((f) => f.verdict !== 'error') : [];
        const faulty = report?.dropped ? (report.faultyTests ?? []) : [];
        this.#keys = new Set([...failed, ...faulty, ...unfit].map((each) => (0,prompt_name/* promptKey */.uZ)(each.problem, each)));
    }
    /**
     * A dropped nominal prompt drops its perturbed ones too, because they have nothing to be compared
     * with.
     */
    has(problem, name) {
        if (this.#keys.size === 0)
            return false;
        const { family } = name;
        return [name, { ...prompt_name/* NOMINAL */.jW, family }, prompt_name/* NOMINAL */.jW].some((each) => this.#keys.has((0,prompt_name/* promptKey */.uZ)(problem, each)));
    }
}


/***/ }),

/***/ 24202:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ differenceOf)
});

;// CONCATENATED MODULE: ./src/execute/printed-numbers.ts
/** Printed numbers are recognized as text, so that no digit is lost. */
const WHOLE = /^[+-]?\d+$/;
const NUMBER = /^([+-]?)(?:(\d+)(?:\.(\d*))?|\.(\d+))(?:[eE]([+-]?\d{1,18}))?$/;
const INFINITE = /^([+-]?)inf(?:inity)?$/i;
const NOT_A_NUMBER = /^[+-]?nan$/i;
/**
 * True if two words are the same text, or numbers that are close enough. Whole numbers must be
 * exact: a count that is off by one is wrong, however large it is. `nan` and the infinities equal
 * themselves in every spelling.
 */
function isClose(word, right, tolerance) {
    if (word === right)
        return true;
    const sign = infinityOf(word);
    if (sign !== null)
        return sign === infinityOf(right);
    if (NOT_A_NUMBER.test(word))
        return NOT_A_NUMBER.test(right);
    if (!NUMBER.test(word) || !NUMBER.test(right))
        return false;
    if (WHOLE.test(word) && WHOLE.test(right))
        return false;
    const [got, wanted] = [Number(word), Number(right)];
    if (!Number.isFinite(got) || !Number.isFinite(wanted))
        return false;
    return Math.abs(got - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
}
/**
 * True if two words are equal as Python's `Decimal`s, without rounding: `5.0` is `5.00` and
 * `0.5e1`. A `nan` equals nothing.
 */
function areEqualDecimals(word, right) {
    const value = decimalOf(word);
    return value !== null && value === decimalOf(right);
}
/** The sign of an infinity, empty for plus; null for any other word. */
function infinityOf(word) {
    const found = INFINITE.exec(word);
    return found === null ? null : (found[1] ?? '').replace('+', '');
}
/** The same text for all spellings of a number; null for other words. */
function decimalOf(word) {
    const infinite = infinityOf(word);
    if (infinite !== null)
        return `${infinite}inf`;
    // Decimal ignores underscores too.
    const found = NUMBER.exec(word.replaceAll('_', ''));
    if (found === null)
        return null;
    const [, sign, whole = '', part, other = '', exponent = '0'] = found;
    const fraction = part ?? other;
    const all = whole + fraction;
    const digits = all.slice(countOf(all, '0', 1), all.length - countOf(all, '0', -1));
    if (digits === '')
        return '0';
    const shift = BigInt(exponent) - BigInt(fraction.length) + BigInt(countOf(all, '0', -1));
    return `${sign === '-' ? '-' : ''}${digits}e${shift}`;
}
/** The number of these characters at the start (step 1) or end (step -1) of a text. */
function countOf(text, character, step) {
    let count = 0;
    while (count < text.length && text.at(step === 1 ? count : -1 - count) === character)
        count += 1;
    return count;
}

;// CONCATENATED MODULE: ./src/execute/difference.ts

/** The most characters shown of a line. */
const SHOWN = 60;
/** The most equal characters shown before a difference. */
const BEFORE = 20;
/**
 * The first difference in a program's output, in one line; null if the output is right. White space
 * at the end of lines and empty lines at the end do not count.
 * @param stdout the program's output
 * @param expected the right output
 */
function differenceOf(stdout, expected, sameness) {
    const text = decode(stdout);
    if (text === null)
        return 'its output is not UTF-8 text';
    if (text === expected)
        return null;
    const [got, wanted] = [linesOf(text, sameness), linesOf(expected, sameness)];
    const length = Math.max(got.length, wanted.length);
    for (let n = 0; n < length; n += 1) {
        const [line, right] = [got[n], wanted[n]];
        if (line === right)
            continue;
        if (line === undefined)
            return `line ${n + 1} is missing, expected ${quote(right ?? '', 0)}`;
        if (right === undefined)
            return `line ${n + 1} is ${quote(line, 0)}, expected the end after line ${n}`;
        if (areSame(line, right, sameness))
            continue;
        const start = differsAt(line, right);
        return `line ${n + 1} is ${quote(line, start)}, expected ${quote(right, start)}`;
    }
    return null;
}
function decode(bytes) {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    }
    catch {
        return null;
    }
}
function linesOf(text, { decimals }) {
    const whole = decimals ? text.trim() : text;
    const lines = whole.split('\n').map((line) => (decimals ? line.trim() : line.trimEnd()));
    let length = lines.length;
    while (length > 0 && lines[length - 1] === '')
        length -= 1;
    lines.length = length;
    return lines;
}
function areSame(line, right, { tolerance, decimals }) {
    if (tolerance === null && !decimals)
        return false;
    const [got, wanted] = [line.trim().split(/\s+/), right.trim().split(/\s+/)];
    if (got.length !== wanted.length)
        return false;
    const matches = (same) => got.every((word, n) => same(word, wanted[n] ?? ''));
    if (decimals && matches(areEqualDecimals))
        return true;
    return tolerance !== null && matches((word, other) => isClose(word, other, tolerance));
}
/** The index of the first difference of two texts. */
function differsAt(one, other) {
    let n = 0;
    while (n < one.length && one[n] === other[n])
        n += 1;
    return n;
}
/** A line, or the part of it around a place, with invisible characters escaped. */
function quote(line, place) {
    const start = line.length <= SHOWN || place < SHOWN - BEFORE ? 0 : place - BEFORE;
    const end = Math.min(line.length, start + SHOWN);
    const part = JSON.stringify(line.slice(start, end)).replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cn}]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`);
    return `${start > 0 ? '…' : ''}${part}${end < line.length ? '…' : ''}`;
}


/***/ }),

/***/ 67923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ codeOf),
/* harmony export */   f: () => (/* binding */ assemble)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _formats_oracle_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54040);
/* harmony import */ var _records_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77112);
/* harmony import */ var _difference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24202);
/* harmony import */ var _toolchains_program_commands_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36845);





/**
 * Put a sample and its problem's tests together. A completion continues the problem's prefix, which
 * is the prompt unless the prompt is prose. A solution stands alone. In shared grading the tests
 * follow in the same process, as in OpenAI's human-eval; in split grading they stay apart. A
 * problem with cases is always graded outside.
 */
function assemble(problem, sample, limits, grading, options = {}) {
    const { toolchain = null, tolerance = null, repeat = 1 } = options;
    // Tests made by us define no names that an answer may need.
    const fallsBack = options.fallsBack === true && !problem.isApart;
    const { preamble = '', suffix } = problem;
    const code = suffix === undefined ? codeOf(problem, sample) : `${codeOf(problem, sample)}\n\n${suffix}`;
    const { cases, decimals = false } = problem;
    const outside = cases === undefined ? null : outsideOf(cases, { tolerance, decimals });
    const isSplit = outside === null && grading === 'split';
    const split = isSplit ? testsOf(problem, fallsBack, toolchain?.language.modules) : null;
    const place = outside === null ? (isSplit ? 'split' : 'shared') : 'outside';
    const inOneProcess = () => assemble(problem, sample, limits, 'shared', options);
    const otherwise = split !== null && fallsBack ? { together: inOneProcess } : {};
    const measured = options.isMeasured === true ? { isMeasured: true } : {};
    const again = { repeat, ...measured, ...otherwise };
    const rest = { limits, grading: place, tests: split, outside, ...again };
    const apart = outside ?? split;
    if (toolchain !== null) {
        const together = apart === null ? problem.tests : null;
        const whole = preamble === '' ? code : `${preamble}\n${code}`;
        const ran = (0,_toolchains_program_commands_js__WEBPACK_IMPORTED_MODULE_2__/* .commandsFor */ .A)(toolchain, whole, together, limits, outside !== null);
        const { key, version, environment } = toolchain;
        const language = JSON.stringify([key, version, environment]);
        return { id: hashOf(language, ran.source, limits, apart), ...ran, ...rest };
    }
    const python = { commands: null, preamble, ...rest };
    const language = preamble === '' ? 'python' : JSON.stringify(['python', preamble]);
    if (outside !== null) {
        return { id: hashOf(language, code, limits, outside), source: code, ...python };
    }
    // A backslash at the end of the code then continues an empty line and not the tests.
    const source = `${code}\n\n`;
    if (split !== null)
        return { id: hashOf(language, code, limits, split), source, ...python };
    // The length separates programs that are equal only when joined: code and tests are divided
    // elsewhere.
    const id = hashOf(language, `${code.length}\n${code}\n${problem.tests}`, limits, null);
    const given = { ...givenTests(problem, (tests) => tests), isKept: options.isAlone !== true };
    return { id, ...python, source, tests: given };
}
/** The code of a sample and its prompt, without the tests. */
function codeOf(problem, { kind, text }) {
    return kind === 'completion' ? (problem.prefix ?? problem.prompt) + text : text;
}
const known = {
    fallingBack: new WeakMap(),
    apart: new WeakMap(),
};
function testsOf(problem, fallsBack, modules) {
    const made = known[fallsBack ? 'fallingBack' : 'apart'];
    const found = made.get(problem);
    if (found !== undefined)
        return found;
    const { prompt, prefix, reference, entryPoint, preamble = '', isApart } = problem;
    // Tests made by us contain everything that they need.
    const begun = isApart ? (prefix ?? prompt) : `${preamble}\n${prefix ?? prompt}`;
    const given = givenTests(problem, (tests) => {
        const work = {
            tests,
            prompt: begun,
            // Prose is not continued by a completion, but it may name functions.
            prose: prefix === undefined ? null : prompt,
            reference: reference === undefined ? null : codeOf(problem, reference),
            entry: entryPoint,
            fallsBack,
        };
        return JSON.stringify(modules === undefined ? work : modules.tests(work));
    });
    const key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(given.payload).digest('hex').slice(0, 32);
    const tests = { key, ...given };
    made.set(problem, tests);
    return tests;
}
/** @param payloadOf turns tests into the form that the sandbox takes */
function givenTests({ tests, oracle }, payloadOf) {
    const payload = payloadOf(tests);
    if (oracle === undefined)
        return { payload };
    const payloadWith = (printed) => payloadOf((0,_formats_oracle_js__WEBPACK_IMPORTED_MODULE_3__/* .withAnswers */ .m)(tests, printed));
    return { payload, oracle: { source: oracle, payloadWith } };
}
const keys = new WeakMap();
function outsideOf(cases, sameness) {
    const { tolerance, decimals } = sameness;
    const found = keys.get(cases) ?? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(cases)).digest('hex');
    keys.set(cases, found);
    const compare = (stdout, expected) => (0,_difference_js__WEBPACK_IMPORTED_MODULE_4__/* .differenceOf */ .P)(stdout, expected, sameness);
    return { key: `outside ${found} ${tolerance}${decimals ? ' decimals' : ''}`, cases, compare };
}
function hashOf(language, source, limits, tests) {
    // UTF-8 would make different ill-formed texts equal.
    const encoding = source.isWellFormed() ? 'utf8' : 'utf16le';
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${language}\0${(0,_records_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .limitsKey */ .kV)(limits)}\0${tests?.key ?? ''}\0`);
    return hash.update(source, encoding).digest('hex');
}


/***/ }),

/***/ 86308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ SuiteQuestions)
});

// EXTERNAL MODULE: ./src/records/generated.ts
var generated = __webpack_require__(33423);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/generate/asked-as.ts

/** `openai at api.openai.com`, or the words of a command. */
function sourceText(endpoint) {
    if ('command' in endpoint) {
        const changed = endpoint.command.flatMap(({ file }) => file?.slice(0, 8) ?? []);
        const hash = changed.length === 0 ? '' : ` (${changed.join(', ')})`;
        return `${endpoint.command
            .map(({ word }) => word)
            .join(' ')
            .slice(0, 200)}${hash}`;
    }
    return `${endpoint.provider} at ${new URL(endpoint.address).host}`;
}
/** The names of the prompt's files, or `default`. */
function promptText({ prompt, system }) {
    return [prompt ?? 'default', ...(system === undefined ? [] : [system])].join(' with ');
}
/** Eight digits that change with the texts of a prompt. */
function promptHash({ api, messages, isDefault }) {
    const all = JSON.stringify([api, messages, isDefault]);
    return (0,external_node_crypto_.createHash)('sha256').update(all).digest('hex').slice(0, 8);
}
/** The settings that are not the model's own: `temperature 0.8, max-tokens 512`. */
function settingsText(settings) {
    const { temperature, topP, seed, maxTokens, stop, extra } = settings;
    const named = [
        ['temperature', temperature],
        ['top-p', topP],
        ['seed', seed],
        ['max-tokens', maxTokens],
        ['stop', stop.length === 0 ? null : JSON.stringify(stop)],
        ['extra', Object.keys(extra).length === 0 ? null : JSON.stringify(extra)],
    ];
    const given = named.filter(([, value]) => value !== null);
    return given
        .map(([key, value]) => `${key} ${value}`)
        .join(', ')
        .slice(0, 1000);
}

// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/dataset/extract/context.ts
var context = __webpack_require__(31673);
;// CONCATENATED MODULE: ./src/generate/language-in-prose.ts
const NAMES = {
    python: 'Python',
    javascript: 'JavaScript',
    typescript: 'TypeScript',
    bash: 'Bash',
    go: 'Go',
    rust: 'Rust',
    java: 'Java',
    c: 'C',
    cpp: 'C++',
    ruby: 'Ruby',
    php: 'PHP',
    perl: 'Perl',
};
/** The usual name of a suite's language; the config's own for a language that it describes. */
function languageInProse(language) {
    return typeof language === 'string' ? (NAMES[language] ?? language) : language.name;
}

;// CONCATENATED MODULE: ./src/generate/fill.ts



/** The names that stand for a part of a problem within `{{…}}`. */
const PLACEHOLDERS = ['prompt', 'entry_point', 'language', 'problem_id'];
const PLACEHOLDER = /\{\{[ \t]*(prompt|entry_point|language|problem_id)[ \t]*\}\}/g;
/**
 * Put a problem's values in the place of placeholders. It is one pass over the template: what is
 * put in is never looked at again, so that a dataset may have any text.
 */
function fill(template, values) {
    return template.replaceAll(PLACEHOLDER, (_, name) => values[name]);
}
/** The placeholders in a text, in their order. */
function placeholdersIn(template) {
    return [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
}
/** The values of a problem. */
function valuesOf(problem, language) {
    const [name = '', ...others] = namesToDefine(problem, (0,suite_language/* languageName */.cL)(language));
    return {
        prompt: problem.prompt,
        entry_point: others.length === 0 ? name : '',
        language: languageInProse(language),
        problem_id: problem.id,
    };
}
/**
 * The entry point of a problem, or else the names that its tests call. None for a whole program.
 * @param language the name of the suite's language
 */
function namesToDefine(problem, language) {
    if (problem.entryPoint !== null)
        return [problem.entryPoint];
    return (0,context/* contextOf */.V)(problem, language).wanted.names;
}

;// CONCATENATED MODULE: ./src/generate/default-prompt.ts



/** The version of the texts below. It goes up with every change of them. */
const DEFAULT_PROMPT_VERSION = 1;
/** The texts for a suite without a prompt of its own, by the kind of task. */
const DEFAULT_PROMPTS = {
    /** The prompt is code, which goes into a block. */
    code: `Complete this function in {{language}}. Answer with the complete code in one fenced block.

{{prompt}}`,
    /** The prompt is prose, and tests call functions by their names. */
    function: `Solve this task in {{language}}. Its tests call {{entry_point}}. Answer with the complete code in one fenced block.

{{prompt}}`,
    /** The prompt is prose, and no names are known. */
    task: `Solve this task in {{language}}. Answer with the complete code in one fenced block.

{{prompt}}`,
    /** The answer is a whole program. */
    program: `Solve this task with a program in {{language}} that reads standard input and writes standard output. Answer with the complete code in one fenced block.

{{prompt}}`,
};
/** The end of the text if a problem has code to begin with, beside a prompt in prose. */
const BEGINNING = 'Begin with this code:';
/** A list of more names would confuse: some are often not the answer's to define. */
const MOST_NAMES = 5;
/** The message to a chat model for a problem, if the suite has no prompt of its own. */
function defaultPrompt(problem, language) {
    const name = (0,suite_language/* languageName */.cL)(language);
    const beginning = beginningOf(problem);
    const names = namesToDefine(problem, name);
    const kind = kindOf(problem, name, beginning, names);
    const values = valuesOf(problem, language);
    const text = fill(DEFAULT_PROMPTS[kind], {
        ...values,
        prompt: kind === 'code' ? fenced(problem.prompt, name) : values.prompt,
        entry_point: listed(names),
    });
    return beginning === '' ? text : `${text}\n\n${BEGINNING}\n\n${fenced(beginning, name)}`;
}
function kindOf(problem, language, beginning, names) {
    if (problem.cases !== undefined)
        return 'program';
    const isProse = problem.prefix === '' || (0,context/* contextOf */.V)(problem, language).isProse;
    if (!isProse && beginning === '')
        return 'code';
    // The code to begin with shows the names already.
    return beginning === '' && names.length > 0 && names.length <= MOST_NAMES ? 'function' : 'task';
}
/** The code to begin with, if it is not the prompt's own; otherwise ''. */
function beginningOf({ prompt, prefix = '' }) {
    const last = prefix.trimEnd().split('\n').at(-1) ?? '';
    return prompt.trimEnd().endsWith(last) ? '' : prefix;
}
function fenced(code, language) {
    const longest = (code.match(/`{3,}/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
    const fence = '`'.repeat(longest + 1);
    return `${fence}${language}\n${code}${code.endsWith('\n') ? '' : '\n'}${fence}`;
}
/** `` `a`, `b` and `c` `` */
function listed(names) {
    const quoted = names.map((name) => `\`${name}\``);
    const last = quoted.pop() ?? '';
    return quoted.length === 0 ? last : `${quoted.join(', ')} and ${last}`;
}

;// CONCATENATED MODULE: ./src/generate/conversation.ts


/**
 * The text of a question about a problem: a conversation beside the problem's own prompt, or the
 * text to continue.
 */
function conversationOf({ api, messages, isDefault }, { language }, problem) {
    const values = valuesOf(problem, language);
    const filled = messages.map(({ role, content }) => ({ role, content: fill(content, values) }));
    if (api === 'completion')
        return { messages: [], prompt: filled[0]?.content ?? problem.prompt };
    const last = isDefault
        ? [{ role: 'user', content: defaultPrompt(problem, language) }]
        : [];
    return { messages: [...filled, ...last], prompt: problem.prompt };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/find-files.ts + 2 modules
var find_files = __webpack_require__(88983);
// EXTERNAL MODULE: ./src/config/generate-settings.ts
var generate_settings = __webpack_require__(16781);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/text/without-end.ts
var without_end = __webpack_require__(1419);
;// CONCATENATED MODULE: ./src/generate/endpoint.ts








/**
 * The source of a suite's answers. It reads the files that a command names, because a changed
 * program asks otherwise.
 * @throws UserError if such a file cannot be read
 */
function endpointOf(config, { generate }) {
    const { provider, command = [] } = generate;
    if (provider === undefined) {
        return { command: command.map((word) => ({ word, file: hashOf(config, word) })) };
    }
    return { provider, address: addressOf(generate['base-url'] ?? generate_settings/* USUAL_ADDRESS */.ux[provider]) };
}
/** Addresses that mean the same become the same text. */
function addressOf(written) {
    const url = new URL(written);
    return `${url.origin}${(0,without_end/* withoutEnd */.M)(url.pathname, '/')}${url.search}`;
}
function hashOf(config, word) {
    for (const start of (0,find_files/* startsInside */.OC)(config, word)) {
        const path = (0,external_node_path_.resolve)(start, word);
        // A word may be anything, such as a script too long for a path: then it does not exist.
        if (!(0,external_node_fs_.existsSync)(path) || !(0,external_node_fs_.statSync)(path).isFile())
            continue;
        if (!(0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(path), config.repository))
            continue;
        try {
            return (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest('hex');
        }
        catch (error) {
            const message = `the command's file ${word} cannot be read (${(0,errors/* messageOf */.bD)(error)})`;
            throw new errors/* UserError */.yo(message, { cause: error });
        }
    }
    return null;
}

;// CONCATENATED MODULE: ./src/generate/key.ts


/** Goes up when requests of an equal key begin to differ from those of earlier versions. */
const REQUEST_VERSION = 1;
/**
 * The key of a question: equal keys mean equal questions to the same source. The names of suite,
 * problem and variant are no part of it, so kept answers outlive a renaming; the index is, so that
 * each sample has an answer of its own.
 * @returns 43 characters: a SHA-256 in base64url
 */
function keyOf(endpoint, asked) {
    const { api, model, settings, messages, prompt, index } = asked;
    const { temperature, topP, seed, maxTokens, stop, extra } = settings;
    const parts = {
        version: REQUEST_VERSION,
        endpoint,
        api,
        model,
        settings: { temperature, topP, seed, maxTokens, stop, extra },
        messages: messages.map(({ role, content }) => ({ role, content })),
        prompt,
        index,
    };
    return (0,external_node_crypto_.createHash)('sha256').update(canonical(parts)).digest('base64url');
}
/** JSON with the keys of objects in order. */
function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value ?? null);
    const members = Object.entries(value)
        .sort(([a], [b]) => (0,paths/* compareText */.n6)(a, b))
        .map(([key, each]) => `${JSON.stringify(key)}:${canonical(each)}`);
    return `{${members.join(',')}}`;
}

// EXTERNAL MODULE: ./src/config/key-path.ts
var key_path = __webpack_require__(86417);
// EXTERNAL MODULE: ./src/dataset/files.ts
var files = __webpack_require__(37719);
// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
;// CONCATENATED MODULE: ./src/generate/check-placeholders.ts


/** The longest name that may be a misspelt one of ours. The limit bounds the time to compare. */
const LONGEST_SLIP = 24;
/** The most names in a note. */
const MOST_NAMED = 3;
const check_placeholders_NAMES = PLACEHOLDERS;
const KNOWN = check_placeholders_NAMES.map((name) => `{{${name}}}`).join(', ');
/**
 * Check the placeholders of a suite's prompt files.
 * @param prompt null for the default prompt, which has its own
 * @param faults gets misspelt ones, and a prompt without the problem
 * @returns notes about whatever else is between double braces
 */
function checkPlaceholders(system, prompt, faults) {
    const notes = [];
    const before = faults.count;
    let hasPrompt = prompt === null;
    for (const written of [system, prompt]) {
        if (written === null)
            continue;
        const others = new Set();
        for (const { content, placeAt } of written.messages) {
            hasPrompt ||= placeholdersIn(content).includes('prompt');
            for (const { name, whole, offset } of bracedIn(content)) {
                if (placeholdersIn(whole).length > 0)
                    continue;
                const hint = slipHint(name);
                if (hint === '')
                    others.add(whole);
                else
                    faults.add(`unknown placeholder ${whole}${hint} (known here: ${KNOWN})`, placeAt(offset));
            }
        }
        if (others.size > 0)
            notes.push(noteOf(written.file, [...others]));
    }
    if (!hasPrompt && prompt !== null && faults.count === before) {
        const message = 'has no {{prompt}}, so the model would not see the problem: put {{prompt}} in it';
        faults.add(message, { file: prompt.file });
    }
    return notes;
}
/** Everything on one line between double braces. */
function bracedIn(text) {
    return [...text.matchAll(/\{\{([^{}\n]{1,80})\}\}/g)].map(({ 0: whole, 1: name = '', index }) => ({
        whole,
        name: name.trim(),
        offset: index,
    }));
}
/** The likely name that a misspelt one stands for, as the end of a message; '' if there is none. */
function slipHint(name) {
    if (name.length > LONGEST_SLIP)
        return '';
    return (0,suggest/* suggest */.Z)(name.toLowerCase().replaceAll(/[-.\s]/g, '_'), check_placeholders_NAMES);
}
function noteOf(file, others) {
    const named = others.slice(0, MOST_NAMED).join(', ');
    const more = others.length > MOST_NAMED ? ` and ${others.length - MOST_NAMED} more` : '';
    const stay = others.length === 1 ? 'stays as it is' : 'stay as they are';
    return `${file}: ${named}${more} ${stay}: only ${KNOWN} are put in`;
}

// EXTERNAL MODULE: ./src/generate/prompt-text.ts
var prompt_text = __webpack_require__(75693);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/config/fields.ts
var fields = __webpack_require__(90081);
// EXTERNAL MODULE: ./src/config/yaml-document.ts + 1 modules
var yaml_document = __webpack_require__(94635);
;// CONCATENATED MODULE: ./src/generate/prompt-yaml.ts






const MOST_MESSAGES = 100;
const message = schemas/* strictObject */.rej({
    role: (0,fields/* oneOf */.yL)(['system', 'user', 'assistant']),
    content: schemas/* string */.YjP((0,fields/* found */.F9)('a text')).min(1, 'expected a text, found an empty one'),
}, (0,fields/* found */.F9)('a message such as { role: user, content: "{{prompt}}" }'));
const promptFile = schemas/* looseObject */._H3({
    messages: schemas/* array */.YOg(message, (0,fields/* found */.F9)('a list of messages'))
        .max(MOST_MESSAGES, `has more than ${MOST_MESSAGES} messages: use fewer`)
        .refine((messages) => messages.some(({ role }) => role === 'user'), 'expected a message with role: user'),
    model: generate_settings/* modelFields */.D0.model.nullish(),
    modelParameters: schemas/* looseObject */._H3({
        maxTokens: generate_settings/* modelFields */.D0.maxTokens.nullish(),
        /** The later name of `maxTokens`. */
        maxCompletionTokens: generate_settings/* modelFields */.D0.maxTokens.nullish(),
        temperature: generate_settings/* modelFields */.D0.temperature.nullish(),
        topP: generate_settings/* modelFields */.D0.topP.nullish(),
    }, (0,fields/* found */.F9)('a mapping such as { temperature: 0.8 }'))
        .nullish(),
}, (0,fields/* found */.F9)('a mapping with messages'));
/**
 * Read a prompt as GitHub stores them; see
 * https://docs.github.com/en/github-models/use-github-models/storing-prompts-in-github-repositories
 * @param file its name in messages
 * @throws UserError with every mistake, each with line and column
 */
function readGitHubPrompt(text, file) {
    const { data, placeOf, placeOfKey } = (0,yaml_document/* parseYaml */.h)(text, file);
    const parsed = promptFile.safeParse(data);
    if (!parsed.success) {
        const faults = new errors/* FaultList */.xT();
        for (const issue of parsed.error.issues) {
            const keys = issue.code === 'unrecognized_keys' ? issue.keys : [];
            for (const key of keys) {
                const path = [...issue.path, key];
                faults.add(`${(0,key_path/* keyPath */.D)(path)}: unknown key (known here: role, content)`, placeOfKey(path));
            }
            if (keys.length > 0)
                continue;
            const name = (0,key_path/* keyPath */.D)(issue.path);
            faults.add(name === '' ? issue.message : `${name}: ${issue.message}`, placeOf(issue.path));
        }
        faults.throwIfAny();
        throw parsed.error;
    }
    const { messages, model, modelParameters, ...others } = parsed.data;
    const { maxTokens, maxCompletionTokens, temperature, topP, ...further } = modelParameters ?? {};
    return {
        file,
        messages: messages.map((each, n) => ({
            ...each,
            placeAt: () => placeOf(['messages', n, 'content']),
        })),
        own: {
            model: model ?? null,
            temperature: temperature ?? null,
            topP: topP ?? null,
            maxTokens: maxCompletionTokens ?? maxTokens ?? null,
        },
        unused: [
            ...Object.keys(others),
            ...Object.keys(further).map((key) => (0,key_path/* keyPath */.D)(['modelParameters', key])),
        ],
    };
}

;// CONCATENATED MODULE: ./src/generate/prompt-files.ts







const NO_SETTINGS = { model: null, temperature: null, topP: null, maxTokens: null };
/**
 * Read the prompt files of a suite.
 * @param index the suite's place in the config, for messages
 * @throws UserError with the mistakes of both files
 */
function readPrompts(config, { generate }, index) {
    const { api, provider } = generate;
    const reader = new PromptReader(config, generate, index);
    const system = reader.read('system');
    const prompt = reader.read('prompt');
    reader.faults.throwIfAny();
    const own = prompt?.own ?? NO_SETTINGS;
    if (provider !== undefined && (generate.model ?? own.model) === null) {
        reader.fail('model', 'is missing: expected the name of a model, here or in the prompt file');
    }
    const notes = checkPlaceholders(system, prompt, reader.faults);
    reader.faults.throwIfAny();
    const written = prompt?.messages ?? [];
    // The config's keys go before those of a prompt file, so its system message does too.
    const kept = system === null ? written : written.filter(({ role }) => role !== 'system');
    if (kept.length < written.length) {
        notes.push(`${prompt?.file}: its system message is replaced by ${system?.file}`);
    }
    return {
        api,
        messages: [...(system?.messages ?? []), ...kept].map(({ role, content }) => ({
            role,
            content,
        })),
        isDefault: prompt === null,
        own,
        notes: [...reader.notes, ...notes],
    };
}
/** Reads the files of one suite. */
class PromptReader {
    faults = new errors/* FaultList */.xT();
    #config;
    #generate;
    #index;
    #finder;
    #notes = [];
    constructor(config, generate, index) {
        this.#config = config;
        this.#generate = generate;
        this.#index = index;
        this.#finder = new files/* Finder */.v(config, index, this.faults);
    }
    get notes() {
        return [...this.#finder.notes, ...this.#notes];
    }
    /** Add a fault of a key. */
    fail(key, message) {
        const path = ['suites', this.#index, 'generate', key];
        this.faults.add(`${(0,key_path/* keyPath */.D)(path)}: ${message}`, this.#config.placeOf(path));
    }
    /** The file that a key names. Null if the key is absent, or after a fault. */
    read(key) {
        const pattern = this.#generate[key];
        if (pattern === undefined)
            return null;
        const files = this.#finder.find([pattern], ['generate', key]);
        const [found] = files;
        if (found === undefined)
            return null;
        const { path, label } = this.#finder.name(found);
        const read = files.length === 1
            ? (0,prompt_text/* readText */.y)(path)
            : { fault: `is one of ${files.length} files that "${pattern}" matches: name one` };
        if ('fault' in read)
            this.fail(key, `${label} ${read.fault}`);
        else if (!(0,generate_settings/* isGitHubPrompt */.YL)(path))
            return plainPrompt(read.text, label, key);
        else if (key === 'system')
            this.fail(key, `${label} is a whole prompt: name it in prompt`);
        else if (this.#generate.api === 'completion') {
            this.fail(key, `${label} is a conversation: name a text to continue, or use api: chat`);
        }
        else
            return this.#gitHubPrompt(read.text, label);
        return null;
    }
    #gitHubPrompt(text, file) {
        try {
            const { unused, ...prompt } = readGitHubPrompt(text, file);
            if (unused.length > 0)
                this.#notes.push(`${file}: not used here: ${unused.join(', ')}`);
            return prompt;
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            this.faults.addAll(error);
            return null;
        }
    }
}
/** A text file's one message. */
function plainPrompt(text, file, key) {
    const content = (0,prompt_text/* asMessage */.O)(text);
    const placeAt = (offset) => {
        const lines = content.slice(0, offset).split('\n');
        return { file, line: lines.length, column: 1 + (lines.at(-1) ?? '').length };
    };
    const role = key === 'system' ? key : 'user';
    return { file, messages: [{ role, content, placeAt }], own: NO_SETTINGS };
}

;// CONCATENATED MODULE: ./src/generate/settings-of.ts
/** The config's settings; where it has none, those of the prompt's own file. */
function settingsOf({ generate, k }, { own }) {
    return {
        model: generate.model ?? own.model,
        settings: {
            temperature: generate.temperature ?? own.temperature,
            topP: generate['top-p'] ?? own.topP,
            seed: generate.seed ?? null,
            maxTokens: generate['max-tokens'] ?? own.maxTokens,
            stop: generate.stop,
            extra: generate.extra,
        },
        n: generate.n ?? Math.max(...k),
    };
}

;// CONCATENATED MODULE: ./src/generate/questions.ts








/** All variants of a dataset with prompts to ask: the families' own nominal ones come last. */
function variantsOf({ variants, nominals }) {
    return [...variants, ...nominals.map(({ variant }) => variant)];
}
/** Everything that a suite asks, and how. */
class SuiteQuestions {
    /** Answers to each prompt. */
    n;
    asked;
    /** Remarks for the reader about the prompts' files. */
    notes;
    #suite;
    #name;
    #template;
    #settings;
    #endpoint;
    /**
     * Read the prompts of a suite that has `generate`.
     * @param index the suite's place in the config
     * @throws UserError with what is wrong with the prompts' files
     */
    constructor(config, suite, index) {
        this.#suite = suite;
        this.#name = suite.name;
        this.#template = readPrompts(config, suite, index);
        this.#endpoint = endpointOf(config, suite);
        const { model, settings, n } = settingsOf(suite, this.#template);
        this.#settings = settings;
        this.n = n;
        this.notes = this.#template.notes;
        this.asked = {
            source: sourceText(this.#endpoint),
            model,
            prompt: promptText(suite.generate),
            promptHash: promptHash(this.#template),
            promptTexts: (0,generated/* promptTexts */.b5)(this.#template.messages),
            settings: settingsText(settings),
        };
    }
    /** The questions of a run, prompt by prompt: all answers to one prompt come together. */
    *of({ dataset, slice, isDropped }) {
        for (const variant of variantsOf(dataset)) {
            const name = (0,prompt_name/* promptName */.mM)(dataset, variant);
            for (const problem of variant.problems.values()) {
                if (slice !== null && !slice.has(problem.id))
                    continue;
                if (isDropped?.(problem.id, name) === true)
                    continue;
                const text = conversationOf(this.#template, this.#suite, problem);
                for (let index = 0; index < this.n; index += 1) {
                    const settings = seededSettings(this.#settings, index);
                    yield {
                        variant,
                        ask: this.#ask({ problem: problem.id, ...name }, index, text, settings),
                    };
                }
            }
        }
    }
    /** A question of another kind, by the same model with the same settings, to be asked once. */
    other(message, { problem, family, transform }) {
        const name = { problem, family, transform, seed: 0 };
        const messages = [{ role: 'user', content: message }];
        // Texts that end code may stand in prose.
        const settings = { ...this.#settings, stop: [] };
        return this.#ask(name, 0, { messages, prompt: message }, settings);
    }
    #ask(name, index, text, settings) {
        const { api } = this.#template;
        const asked = { ...text, index, api, model: this.asked.model, settings };
        return { key: keyOf(this.#endpoint, asked), suite: this.#name, ...name, ...asked };
    }
}
/** Answers to a prompt that have one seed would be equal. */
function seededSettings(settings, index) {
    return settings.seed === null ? settings : { ...settings, seed: settings.seed + index };
}


/***/ }),

/***/ 8994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ CodeParser)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/grammar/languages.ts
const C_LIKE = /^[ \t]*(?:\/\/[/!]?|\/\*\*?|\*(?!\/))[ \t]?/;
const HASH = /^[ \t]*#+[ \t]?/;
const BRACES = ['', '}', '}}', '}}}'];
const python = {
    file: 'python',
    functions: ['function_definition'],
    names: ['identifier'],
    comments: ['comment'],
    strings: ['string'],
    markers: HASH,
    closers: ['', '\n    pass\n', '\n        pass\n'],
};
const javascript = {
    file: 'javascript',
    functions: [
        'function_declaration',
        'generator_function_declaration',
        'method_definition',
        'variable_declarator',
    ],
    names: ['identifier'],
    comments: ['comment'],
    strings: ['string', 'template_string', 'regex'],
    markers: C_LIKE,
    closers: [...BRACES, '};', '}}'],
};
/** The languages whose code can be perturbed, by the name of the suite's language. */
const GRAMMARS = {
    python,
    javascript,
    typescript: { ...javascript, file: 'typescript' },
    java: {
        file: 'java',
        functions: ['method_declaration'],
        names: ['identifier'],
        comments: ['line_comment', 'block_comment'],
        strings: ['string_literal', 'character_literal'],
        markers: C_LIKE,
        closers: BRACES,
    },
    cpp: {
        file: 'cpp',
        functions: ['function_definition'],
        names: ['identifier'],
        comments: ['comment'],
        strings: ['string_literal', 'char_literal', 'raw_string_literal', 'system_lib_string'],
        markers: C_LIKE,
        closers: BRACES,
    },
    go: {
        file: 'go',
        functions: ['function_declaration', 'method_declaration'],
        names: ['identifier'],
        comments: ['comment'],
        strings: ['interpreted_string_literal', 'raw_string_literal', 'rune_literal'],
        markers: C_LIKE,
        closers: BRACES,
    },
    rust: {
        file: 'rust',
        functions: ['function_item'],
        names: ['identifier'],
        comments: ['line_comment', 'block_comment'],
        strings: ['string_literal', 'raw_string_literal', 'char_literal'],
        markers: C_LIKE,
        closers: BRACES,
    },
    ruby: {
        file: 'ruby',
        functions: ['method', 'singleton_method'],
        names: ['identifier'],
        comments: ['comment'],
        strings: ['string', 'regex', 'heredoc_body', 'string_array', 'simple_symbol'],
        markers: HASH,
        closers: ['', '\nend\n', '\nend\nend\n'],
    },
    php: {
        file: 'php',
        functions: ['function_definition', 'method_declaration'],
        names: ['name'],
        comments: ['comment'],
        strings: ['string', 'encapsed_string', 'heredoc', 'nowdoc'],
        markers: /^[ \t]*(?:\/\/|#|\/\*\*?|\*(?!\/))[ \t]?/,
        closers: BRACES,
        opener: '<?php ',
    },
    bash: {
        file: 'bash',
        functions: ['function_definition'],
        names: ['word'],
        comments: ['comment'],
        strings: ['string', 'raw_string', 'ansi_c_string', 'heredoc_body'],
        markers: HASH,
        closers: ['', ':\n}', '\n:\n}\n'],
    },
};

;// CONCATENATED MODULE: ./src/grammar/parser.ts
var __rewriteRelativeImportExtension = (undefined && undefined.__rewriteRelativeImportExtension) || function (path, preserveJsx) {
    if (typeof path === "string" && /^\.\.?\//.test(path)) {
        return path.replace(/\.(tsx)$|((?:\.d)?)((?:\.[^./]+?)?)\.([cm]?)ts$/i, function (m, tsx, d, ext, cm) {
            return tsx ? preserveJsx ? ".jsx" : ".js" : d && (!ext || !cm) ? m : (d + ext + "." + cm.toLowerCase() + "js");
        });
    }
    return path;
};





/** The grammars lie beside the bundles: one copy serves the action and the terminal. */
const FOLDERS = [
    (0,external_node_path_.join)(import.meta.dirname, '..', 'grammars'),
    (0,external_node_path_.join)(import.meta.dirname, '..', '..', 'dist', 'grammars'),
];
/** Parses texts of one language. */
class CodeParser {
    grammar;
    #parser;
    constructor(grammar, parser) {
        this.grammar = grammar;
        this.#parser = parser;
    }
    /**
     * Load a language's grammar, once.
     * @returns null if there is none for the language
     * @throws Error if the bundle lacks its grammars
     */
    static open(language) {
        const grammar = Object.hasOwn(GRAMMARS, language) ? GRAMMARS[language] : undefined;
        if (grammar === undefined)
            return Promise.resolve(null);
        const known = PARSERS.get(language) ?? CodeParser.#load(grammar);
        PARSERS.set(language, known);
        return known;
    }
    static async #load(grammar) {
        const { Parser, Language } = await runtime();
        const parser = new Parser();
        parser.setLanguage(await Language.load(unpacked(`tree-sitter-${grammar.file}.wasm`)));
        return new CodeParser(grammar, parser);
    }
    /**
     * Parse a text; the caller deletes the tree.
     * @param known the tree of an earlier text, edited to have this text's places
     */
    parse(text, known) {
        const tree = this.#parser.parse(text, known);
        if (tree === null)
            throw new Error('the parser was stopped');
        return tree;
    }
}
const PARSERS = new Map();
let loading = null;
function runtime() {
    loading ??= load();
    return loading;
}
async function load() {
    const { href } = (0,external_node_url_.pathToFileURL)(find('web-tree-sitter.js'));
    const module = (await import(__rewriteRelativeImportExtension(
    /* webpackIgnore: true */ /* @vite-ignore */ href, true)));
    await module.Parser.init({ wasmBinary: unpacked('web-tree-sitter.wasm') });
    return module;
}
function unpacked(name) {
    return new Uint8Array((0,external_node_zlib_.brotliDecompressSync)((0,external_node_fs_.readFileSync)(find(`${name}.br`))));
}
function find(name) {
    const path = FOLDERS.map((folder) => (0,external_node_path_.join)(folder, name)).find((each) => (0,external_node_fs_.existsSync)(each));
    if (path === undefined)
        throw new Error(`the bundle lacks grammars/${name}: install it again`);
    return path;
}


/***/ }),

/***/ 59672:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isSlow),
/* harmony export */   n: () => (/* binding */ MOST_IDLE)
/* harmony export */ });
/** The most lines in a row that are empty, a comment or broken by a backslash. */
const MOST_IDLE = 300;
/**
 * True for a text that its grammar would read for minutes: Python's looks from each such line ahead
 * over all that follow it.
 */
function isSlow(text, { file }) {
    if (file !== 'python')
        return false;
    let idle = 0;
    return text.split('\n').some((line) => {
        idle = IDLE.test(line) ? idle + 1 : 0;
        return idle > MOST_IDLE;
    });
}
const IDLE = /^[ \t]*(?:#|\r?$)|\\\r?$/;


/***/ }),

/***/ 38688:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Slots)
/* harmony export */ });
/** Limits how many tasks run at the same time: each takes a slot before it starts. */
class Slots {
    #most;
    #taken = 0;
    #wake = null;
    #failure = null;
    constructor(most) {
        this.#most = most;
    }
    /**
     * Take a slot for a task. The promise resolves when the next task may start. Only one caller may
     * start tasks.
     */
    async start(task) {
        this.#taken += 1;
        const release = () => {
            this.#taken -= 1;
            this.#wake?.();
        };
        const fail = (error) => {
            this.#failure ??= { error };
            release();
        };
        task.then(release, fail);
        await this.#until(() => this.#taken < this.#most);
    }
    /** True if a task has failed, so that no other needs to start. */
    get hasFailed() {
        return this.#failure !== null;
    }
    /** Resolves when no task runs. Rejects with the error of the first task that failed. */
    async idle() {
        await this.#until(() => this.#taken === 0);
        if (this.#failure !== null)
            throw this.#failure.error;
    }
    async #until(isReached) {
        while (!isReached()) {
            await new Promise((resolve) => {
                this.#wake = resolve;
            });
        }
    }
}


/***/ }),

/***/ 1419:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ withoutEnd)
/* harmony export */ });
/** A text without the signs of one kind at its end. A regular expression would take quadratic time. */
function withoutEnd(text, sign) {
    let end = text.length;
    while (end > 0 && text[end - 1] === sign)
        end -= 1;
    return text.slice(0, end);
}


/***/ })

};
