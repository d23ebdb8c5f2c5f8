export const id = 785;
export const ids = [785];
export const modules = {

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

/***/ 78005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16674);

/** Answers have few blocks. If there are many, only the last ones are examined. */
const MOST_BLOCKS = 200;
/**
 * Choose the block that counts, after the earlier ones that it needs. Among blocks with a wanted
 * definition the last one counts: drafts come before it, and examples of use define nothing wanted.
 * @returns null if no block has text
 */
function choose(blocks, wanted, language) {
    const all = blocks
        .filter(({ text }) => text.trim() !== '')
        .slice(-MOST_BLOCKS)
        .map((block) => ({ ...block, names: (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesOf */ .e)(block.text, language) }));
    const usual = all.filter(({ mark }) => mark !== 'other');
    const found = last(usual, wanted, language) ?? lastDefining(all, wanted, language);
    if (found === undefined)
        return null;
    const earlier = usual.slice(0, Math.max(0, usual.indexOf(found)));
    const needed = neededBy(found, earlier);
    const texts = [...needed, found].map(({ text }) => (text.endsWith('\n') ? text : `${text}\n`));
    return needed.length === 0
        ? { text: found.text, isJoined: false }
        : { text: texts.join(''), isJoined: true };
}
/** The last block with a wanted definition. Complete ones are preferred to sketches. */
function lastDefining(blocks, { names }, language) {
    const having = (test) => blocks.filter((block) => names.some((name) => test(block.names, name)));
    const defining = [
        having(({ top, imported }, name) => top.has(name) && !imported.has(name)),
        having(({ top }, name) => top.has(name)),
        having(({ bound }, name) => bound.has(name)),
    ].find(({ length }) => length > 0);
    return defining?.findLast(({ text }) => !isSketch(text, language)) ?? defining?.at(-1);
}
function last(blocks, wanted, language) {
    const defining = lastDefining(blocks, wanted, language);
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
/* harmony import */ var _choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78005);
/* harmony import */ var _fences_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43172);
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
    const chosen = (0,_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .choose */ .S)(blocks, wanted, language);
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

/***/ 14872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadDataset),
  l: () => (/* binding */ samplesOf)
});

// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/records/dataset.ts
var dataset = __webpack_require__(46966);
// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
;// CONCATENATED MODULE: ./src/dataset/issues.ts

/** The most keys of a row that messages show and compare with the expected ones. */
const MOST_KEYS = 12;
const LONGEST_KEY = 60;
/** An issue in our words: `the field "prompt": expected string, received null`. */
function describeIssue(issue) {
    return `the field "${issue.path.join('.')}": ${issue.message.replace(/^Invalid input: /, '')}`;
}
/**
 * The faults of a row, one sentence each. One sentence names all missing fields and the existing
 * ones.
 * @param fields possible fields, for suggestions
 */
function describeIssues(issues, data = {}, fields = []) {
    const lacks = issues.filter(({ message }) => message.endsWith('received undefined'));
    const others = issues.filter((issue) => !lacks.includes(issue)).map(describeIssue);
    const lacking = lacks.map(({ path }) => path.join('.'));
    const names = lacking.map(nameOf);
    if (names.length === 0)
        return others;
    const keys = foundKeys(data, [...fields, ...lacking]);
    const missing = names.length === 1
        ? `the field ${listed(names)} is missing`
        : `the fields ${listed(names)} are missing`;
    return [missing + keys, ...others];
}
/** A list in words: `"a", "b" and "c"`. */
function listed(names) {
    return [names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
}
/**
 * The keys of a row, with suggestions if a key may be meant for a missing one.
 * @param wanted the expected keys
 */
function foundKeys(data, wanted) {
    const keys = Object.keys(data).map((key) => key.slice(0, LONGEST_KEY));
    if (keys.length === 0)
        return '';
    const absent = wanted.filter((field) => !keys.includes(field));
    const hints = keys
        .slice(0, MOST_KEYS)
        .filter((key) => !wanted.includes(key))
        .flatMap((key) => {
        const hint = (0,suggest/* suggest */.Z)(key, absent);
        return hint === '' ? [] : [`; ${JSON.stringify(key)}${hint.replace(';', ':')}`];
    });
    const more = keys.length > MOST_KEYS ? ', …' : '';
    return `; found ${keys.slice(0, MOST_KEYS).join(', ')}${more}${hints.slice(0, 3).join('')}`;
}
function nameOf(field) {
    return field === 'task_id' ? '"task_id" (or "id")' : `"${field}"`;
}

;// CONCATENATED MODULE: ./src/dataset/variant-names.ts


/** The same names as in the config: they appear in reports and gates. */
const NAME = /^(?!__proto__$)[\w.@/+-]{1,100}$/;
const variant_names_name = schemas/* string */.YjP().regex(NAME, 'expected a name of letters, digits and . _ - / @ +');
const MOST_SEED = 2 ** 31;
const seed = schemas/* union */.KCZ([
    schemas/* int */.Whr(),
    schemas/* string */.YjP()
        .regex(/^\d{1,10}$/)
        .transform(Number),
], 'expected a whole number')
    .pipe(schemas/* int */.Whr().min(0).max(MOST_SEED));
const fields = schemas/* object */.Ikc({
    family: variant_names_name,
    transform: variant_names_name.nullish(),
    seed: seed.nullish(),
});
/**
 * The variant that a row names with its fields `family`, `transform` and `seed`. They count only in
 * rows with a `family`: a `seed` alone is often the model's.
 * @returns null if the row names no variant, or a sentence about invalid fields
 */
function readNameParts(data) {
    const family = 'family' in data ? data.family : null;
    if (family === null || family === undefined || family === '')
        return null;
    const parsed = fields.safeParse(data);
    if (!parsed.success)
        return describeIssues(parsed.error.issues).join('; ');
    return toParts(parsed.data.family, parsed.data.transform, parsed.data.seed);
}
/** A seed from a table's cell; null for an empty cell, or a sentence about a wrong one. */
function readSeed(value) {
    if (value === null || value === undefined || value === '')
        return null;
    const parsed = seed.safeParse(value);
    return parsed.success ? parsed.data : `expected a whole number as seed, found ${brief(value)}`;
}
/**
 * A family or transform from a table's cell; null for an empty cell, or a sentence about a wrong
 * one.
 */
function readName(value) {
    if (value === null || value === undefined || value === '')
        return { name: null };
    const parsed = variant_names_name.safeParse(value);
    return parsed.success
        ? { name: parsed.data }
        : `expected a name of letters, digits and . _ - / @ +, found ${brief(value)}`;
}
function isName(text) {
    return NAME.test(text);
}
function brief(value) {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
}
function toParts(family, transform, number) {
    return {
        family,
        ...(typeof transform === 'string' ? { transform } : {}),
        ...(typeof number === 'number' ? { seed: number } : {}),
    };
}
/** Fill in a name: the transform defaults to the family's name, the seed to 0. */
function completeName({ family, transform = family, seed: number = 0, }) {
    return { family, transform, seed: number };
}
/**
 * Join the parts of a variant's name from a file's entry and from a row.
 * @param base null if the file is for nominal prompts
 * @returns null for nominal, or a sentence if the two disagree
 */
function joinName(base, row) {
    if (row === null)
        return base === null ? null : completeName(base);
    if (base === null)
        return completeName(row);
    for (const part of ['family', 'transform', 'seed']) {
        if (base[part] !== undefined && row[part] !== undefined && base[part] !== row[part]) {
            return `the field "${part}" is ${brief(row[part])}, but the file is for ${part} ${brief(base[part])}`;
        }
    }
    return completeName({ ...row, ...base });
}
/** True if a file with these parts of a name may belong to the variant. */
function matches(base, name) {
    return (base.family === name.family &&
        (base.transform === undefined || base.transform === name.transform) &&
        (base.seed === undefined || base.seed === name.seed));
}

;// CONCATENATED MODULE: ./src/dataset/attach-samples.ts



/** Make the variants of a suite and the sources of their samples. */
function attachSamples({ nominal, perturbed, nominals, entries, tables, samples, }) {
    const withAnswers = tables.filter(({ file, table }) => table.hasAnswers(file));
    const shared = [...samples, ...withAnswers.map(({ file }) => file)].map(({ label }) => label);
    const toVariant = ({ name, problems }) => {
        const groups = entries.flatMap(({ sampleGroups }) => sampleGroups);
        const own = groups.filter(({ base }) => name !== null && matches(base, name));
        const files = own.flatMap((group) => group.files.map(({ label }) => label));
        return { name, problems, samples: files.length > 0 ? files : shared };
    };
    const variants = [toVariant(nominal), ...perturbed.map(toVariant)];
    const byName = new Map(variants.map((variant) => [(0,dataset/* describeVariant */.V)(variant.name), variant]));
    const variantOf = (base) => (row) => {
        const name = joinName(base, row);
        if (typeof name === 'string')
            return name;
        const wanted = (0,dataset/* describeVariant */.V)(name);
        return (byName.get(wanted) ?? `there is no variant ${wanted}${(0,suggest/* suggest */.Z)(wanted, [...byName.keys()])}`);
    };
    const own = nominals.map(({ family, problems, samples: files }) => ({
        family,
        variant: {
            name: null,
            problems: problems.problems,
            samples: files.map(({ label }) => label),
        },
        files,
    }));
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

// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
;// CONCATENATED MODULE: ./src/dataset/grading-check.ts
/** Standard output is compared as a whole, so all of it is in memory. */
const LARGEST_OUTPUT = 64 << 20;
/**
 * Check that a suite's grading settings suit the kind of its problems: tests that are code, or
 * cases.
 */
function checkGrading({ grading, tolerance, limits }, variants, faults, { at, placeOf: place }) {
    let [cases, code] = [false, false];
    for (const { problems } of variants) {
        for (const problem of problems.values()) {
            if (problem.cases === undefined)
                code = true;
            else
                cases = true;
        }
    }
    const add = (message, ...path) => faults.add(`${at}.${path.join('.')}: ${message}`, place(...path));
    if (cases && (grading === 'split' || grading === 'shared')) {
        const message = `stdin/stdout tasks are compared outside the sandbox, and ${grading} is for tests that are code: expected auto or outside`;
        add(message, 'grading');
    }
    if (code && grading === 'outside') {
        const message = 'outside is for stdin/stdout tasks, and there are problems whose tests are code: expected auto, split or shared';
        add(message, 'grading');
    }
    if (!cases && tolerance !== null) {
        add('is for the output of stdin/stdout tasks, and there are none: leave it out', 'tolerance');
    }
    if (cases && limits.output > LARGEST_OUTPUT) {
        const message = 'the output of stdin/stdout tasks is compared whole: expected at most 64MiB, found more';
        add(message, 'limits', 'output');
    }
}

;// CONCATENATED MODULE: ./src/dataset/output-check.ts

const [KIBIBYTE, MEBIBYTE] = [1 << 10, 1 << 20];
/**
 * Check that no problem expects more output than its programs may write. Otherwise no program could
 * pass.
 */
function checkOutputs({ limits: { output: limit } }, variants, faults) {
    for (const { name, problems, places } of variants) {
        for (const problem of problems.values()) {
            const [most, number] = longestOf(problem, limit);
            if (most <= limit)
                continue;
            const variant = name === null ? '' : ` of ${(0,dataset/* describeVariant */.V)(name)}`;
            const message = `problem "${problem.id}"${variant}: case ${number} expects ${most} bytes of output, and limits.output is ${limit}: set limits: { output: ${sizeFor(most)} } or more`;
            faults.add(message, places.get(problem.id));
        }
    }
}
/** A size in the config's notation, at least this many bytes. */
function sizeFor(bytes) {
    return bytes <= MEBIBYTE
        ? `${Math.ceil(bytes / KIBIBYTE)}KiB`
        : `${Math.ceil(bytes / MEBIBYTE)}MiB`;
}
/** The most bytes that a correct program must print in any case, and that case's number. */
function longestOf({ cases = [] }, limit) {
    let longest = [0, 0];
    for (const [n, { output }] of cases.entries()) {
        // Trimming only makes the text shorter, so this one is short enough.
        if (Buffer.byteLength(output) <= Math.max(limit, longest[0]))
            continue;
        const bytes = Buffer.byteLength(needed(output));
        if (bytes > longest[0])
            longest = [bytes, n + 1];
    }
    return longest;
}
/** An output without the white space that does not count. */
function needed(output) {
    const lines = output.split('\n').map((line) => line.trimEnd());
    return lines.join('\n').trimEnd();
}

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/errors.js
var classic_errors = __webpack_require__(961);
// EXTERNAL MODULE: ./src/formats/formats.ts + 13 modules
var formats_formats = __webpack_require__(7386);
// EXTERNAL MODULE: ./src/dataset/containers/peekable.ts
var peekable = __webpack_require__(1254);
// EXTERNAL MODULE: ./src/config/lfs-pointer.ts
var lfs_pointer = __webpack_require__(38909);
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
            const { readParquet } = await Promise.all(/* import() */[__webpack_require__.e(783), __webpack_require__.e(554)]).then(__webpack_require__.bind(__webpack_require__, 62554));
            return readParquet(file, opened);
        }
        if (/\.[ct]sv$/.test(name)) {
            const { readCsv } = await Promise.all(/* import() */[__webpack_require__.e(70), __webpack_require__.e(36)]).then(__webpack_require__.bind(__webpack_require__, 17036));
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

;// CONCATENATED MODULE: ./src/dataset/held-faults.ts

/** At least as many as a list of faults shows. */
const MOST_HELD = 20;
/** The faults of one reading of a file, held until it is clear that the reading counts. */
class HeldFaults extends errors/* FaultList */.xT {
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
        faults.addAll(new errors/* UserError */.yo(this.#held, undefined, this.count - this.#held.length));
    }
}

;// CONCATENATED MODULE: ./src/dataset/read-labels.ts
const LONGEST = 500;
/**
 * The labels of a row: its cluster, a group of problems from the same source.
 * @param field the row's field that names the cluster, as the suite says; undefined if there are none
 * @returns the labels, or the fault of the row
 */
function readLabels(data, field) {
    if (field === undefined)
        return {};
    const value = Object.entries(data).find(([name]) => name === field)?.[1];
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text.trim() !== '' && text.length <= LONGEST) {
        return { cluster: text };
    }
    return {
        fault: `has no "${field}", which the suite's cluster names: expected a text of at most ${LONGEST} characters, or a number`,
    };
}

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
    const keyIsColumn = hasKey === hasValue ? columns_isName(value) || !columns_isName(key) : hasKey;
    return keyIsColumn ? [key, value] : [value, key];
}
function columns_isName(text) {
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

;// CONCATENATED MODULE: ./src/dataset/problem-set.ts

/** The limit on problems: they are all in memory, unlike samples. */
const MOST_PROBLEMS = 500_000;
/** Problems by variant, read from any number of files. */
class ProblemSet {
    variants = new Map();
    #texts;
    #preamble;
    #count = 0;
    /**
     * @param texts tests seen before: variants repeat their problem's tests, and one copy is enough
     * @param preamble the suite's, for all problems; it follows a format's own
     */
    constructor(texts = new Map(), preamble = '') {
        this.#texts = texts;
        this.#preamble = preamble;
    }
    get isEmpty() {
        return this.#count === 0;
    }
    /** Add a problem. A duplicate becomes a fault with both places. */
    add(name, problem, place, faults) {
        const key = (0,dataset/* describeVariant */.V)(name);
        const variant = this.variants.get(key) ?? { name, problems: new Map(), places: new Map() };
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
    const keys = foundKeys(row, ['Original Prompt', ...elements]);
    return `has no ${what} for ${listed(elements)}: say which ${are} with columns: { ${mapping} }${keys}`;
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
var extract_answer = __webpack_require__(30861);
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
            const message = `its ${field === 'entryPoint' ? 'entry point' : field} and that of the same prompt at ${whereIs(before.place)} differ`;
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
    const { kind } = (0,extract_answer/* asGiven */.O7)({ kind: 'either', text });
    return { kind, text };
}

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
    const family = readName(at(columns.family));
    if (typeof family === 'string')
        return family;
    const transform = readName(at(columns.transform));
    if (typeof transform === 'string')
        return transform;
    const seed = readSeed(at(columns.seed));
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
                const data = objectOf(row, faults);
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
                else
                    set.add(prompt.name, problem, prompt.place, faults);
            }
        }
    }
    #layoutOf({ path }) {
        return this.#files.get(path)?.layout ?? { columns: {}, lists: new Set() };
    }
    #readRow(data, layout, counts, place, faults) {
        const row = readTableRow(data, layout);
        this.#listTexts.add(data, layout);
        const own = readLabels(data, this.#form.cluster);
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
            const first = whereIs(group.nominal.place);
            faults.add(`the id "${group.id}" has another original prompt at ${first}`, place);
            return null;
        }
        if (group.labels.cluster !== labels.cluster) {
            const first = whereIs(group.nominal.place);
            faults.add(`the rows of "${group.id}" are of different clusters: another one is at ${first}`, place);
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
                faults.add(`${(0,dataset/* describeVariant */.V)(name)} has another prompt at ${whereIs(prompt.place)}`, place);
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
        const groups = new peekable/* Peekable */.Y(readRows(file, own));
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
            await table.read(file, readRows(file, own), own);
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
function readRow(row, { format, language, cluster }, base, set, faults) {
    const data = objectOf(row, faults);
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
    const parts = readNameParts(data);
    const name = typeof parts === 'string' ? parts : joinName(base, parts);
    if (typeof name === 'string')
        faults.add(name, row.place);
    else if (problem !== null) {
        // A perturbed problem belongs to the cluster of its nominal one.
        const own = readLabels(data, name === null ? cluster : undefined);
        if ('fault' in own)
            faults.add(own.fault, row.place);
        else
            set.add(name, { ...problem, ...own }, row.place, faults);
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
    const has = foundKeys(data, fields) || '; found no field';
    return `is no problem of a known format: expected ${wanted}${has}`;
}
function readWith(reader, data, language, { text, place }, faults) {
    try {
        return reader.read(data, { language, text });
    }
    catch (error) {
        if (!(error instanceof classic_errors/* ZodError */.G))
            throw error;
        for (const message of describeIssues(error.issues, data, reader.fields)) {
            faults.add(message, place);
        }
        return null;
    }
}

;// CONCATENATED MODULE: ./src/dataset/checks.ts







/** Check that a suite's problems, files of samples and settings fit together. */
function checkLoaded(loaded, suite, faults, place) {
    const { nominal, perturbed, nominals } = loaded;
    checkSamples(loaded, faults, place);
    checkNominals(loaded, faults);
    checkGates(suite, perturbed, faults, place);
    const all = [nominal, ...perturbed, ...nominals.map(({ problems }) => problems)];
    checkGrading(suite, all, faults, place);
    checkOutputs(suite, all, faults);
    addAnswerFaults(loaded.tables, faults);
}
/** Check that every variant has problems and samples, each listed once. */
function checkSamples(loaded, faults, { at, placeOf: place }) {
    const { samples, tables, inRows, entries } = loaded;
    const withAnswers = tables.find(({ file, table }) => table.hasAnswers(file));
    if (samples.length === 0 && withAnswers === undefined) {
        const message = `${at}.samples: is missing: expected the path of the model's samples (only a table with a column of generated code has its own)`;
        faults.add(message, place());
    }
    if (samples.length > 0 && withAnswers !== undefined) {
        const message = `${at}.samples: ${withAnswers.file.label} has a column of generated code: leave samples out, or give the column another name`;
        faults.add(message, place('samples'));
    }
    const seen = new Map(inRows.map(({ name }) => [(0,dataset/* describeVariant */.V)(name), 'rows of problems']));
    for (const entry of entries) {
        for (const { name } of entry.set.variants.values()) {
            const what = (0,dataset/* describeVariant */.V)(name);
            const first = seen.get(what);
            if (first !== undefined) {
                const message = `${at}: ${what} is there twice: in ${first} and in variants[${entry.index}]`;
                faults.add(message, place('variants', entry.index));
            }
            seen.set(what, `variants[${entry.index}]`);
        }
        if (entry.sampleGroups.length > 0)
            checkEntry(entry, faults, { at, placeOf: place });
    }
}
function checkEntry({ index, set, sampleGroups }, faults, { at, placeOf: place }) {
    const variants = [...set.variants.values()].flatMap(({ name }) => name ?? []);
    const missing = [
        ...sampleGroups
            .filter(({ base }) => !variants.some((name) => matches(base, name)))
            .map(({ base }) => `${(0,dataset/* describeVariant */.V)(completeName(base))} has samples and no problems`),
        ...variants
            .filter((name) => !sampleGroups.some(({ base }) => matches(base, name)))
            .map((name) => `${(0,dataset/* describeVariant */.V)(name)} has problems and no samples`),
    ];
    for (const message of missing.sort())
        faults.add(`${at}.variants[${index}]: ${message}`, place('variants', index));
}
/**
 * Check that every perturbed problem has a nominal one, also among its family's own nominal
 * prompts.
 */
function checkNominals({ nominal, nominals, inRows, entries }, faults) {
    const own = new Map();
    for (const { family, problems } of nominals)
        own.set(family, problems);
    const perturbed = [...inRows, ...entries.flatMap(({ set }) => [...set.variants.values()])];
    for (const { name, places } of perturbed) {
        if (name === null)
            continue;
        for (const [id, place] of places) {
            const what = `problem "${id}" of ${(0,dataset/* describeVariant */.V)(name)}`;
            if (!nominal.problems.has(id))
                faults.add(`${what} has no nominal problem`, place);
            else if (own.get(name.family)?.problems.has(id) === false) {
                faults.add(`${what} is not among the nominal prompts of its family`, place);
            }
        }
    }
}
/** Check that the families and transforms named by gates exist. */
function checkGates(suite, variants, faults, { at, placeOf: place }) {
    const names = variants.flatMap(({ name }) => name ?? []);
    const families = [...new Set(names.map(({ family }) => family))];
    for (const [g, gate] of suite.gates.entries()) {
        const add = (message, key) => faults.add(`${at}.gates[${g}]: ${message}`, place('gates', g, key));
        const { family, transform } = gate;
        if ((0,metric_name/* isRobustness */.RV)(gate.metric.kind) && names.length === 0) {
            add('a robust metric needs perturbed prompts: add variants to the suite', 'metric');
        }
        else if (family !== undefined && !families.includes(family)) {
            add(`no variants of family "${family}"${(0,suggest/* suggest */.Z)(family, families)}`, 'family');
        }
        else if (family !== undefined && transform !== undefined) {
            const known = names.filter((name) => name.family === family).map((name) => name.transform);
            if (known.includes(transform))
                continue;
            add(`${family} has no transform "${transform}"${(0,suggest/* suggest */.Z)(transform, known)}`, 'transform');
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/dataset/content-hash.ts
var content_hash = __webpack_require__(51710);
;// CONCATENATED MODULE: ./src/dataset/dataset-hash.ts




/**
 * SHA-256 over all problems and variants, in hexadecimal digits. Files, their order and samples do
 * not count.
 */
function datasetHash(variants, nominals) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const add = (parts) => hash.update(JSON.stringify(parts));
    const addAll = ({ problems }) => {
        for (const problem of [...problems.values()].sort(byId))
            add([problem.id, (0,content_hash/* contentHash */.A)(problem)]);
    };
    for (const variant of [...variants].sort(byName)) {
        add(['variant', (0,dataset/* describeVariant */.V)(variant.name)]);
        addAll(variant);
    }
    for (const { family, variant } of nominals) {
        add(['nominal', family]);
        addAll(variant);
    }
    return hash.digest('hex');
}
function byName(a, b) {
    return (0,paths/* compareText */.n6)((0,dataset/* describeVariant */.V)(a.name), (0,dataset/* describeVariant */.V)(b.name));
}
function byId(a, b) {
    return (0,paths/* compareText */.n6)(a.id, b.id);
}

;// CONCATENATED MODULE: ./src/dataset/loaded.ts
/** @param index the suite's place in the config */
function placeOfSuite(config, index) {
    return {
        at: `suites[${index}]`,
        placeOf: (...path) => config.placeOf(['suites', index, ...path]),
    };
}

;// CONCATENATED MODULE: ./src/dataset/read-variants.ts




/**
 * Read all problems of a suite: nominal and perturbed ones, and the families' own nominal ones.
 * @param faults gets every broken row and duplicate, by file and line
 * @throws UserError with all faults so far, if there are any
 */
async function readVariants(files, suite, faults, place) {
    const texts = new Map();
    const newSet = () => new ProblemSet(texts, suite.preamble);
    const set = newSet();
    const tables = await readProblems(files.problems, suite, null, set, faults);
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
        addAnswerFaults(tables, faults);
    faults.throwIfAny();
    const nominal = set.variants.get((0,dataset/* describeVariant */.V)(null));
    if (nominal === undefined) {
        faults.add('has no nominal problems: every row names a family', {
            file: files.problems[0]?.label ?? '',
        });
        return faults.throwIfAny();
    }
    const inRows = [...set.variants.values()].filter(({ name }) => name !== null);
    const inEntries = entries.flatMap((entry) => [...entry.set.variants.values()]);
    const perturbed = sortVariants([...inRows, ...inEntries]);
    return { nominal, perturbed, nominals, inRows, entries, tables, samples: files.samples };
}
async function readEntry(entry, form, set, faults) {
    for (const { base, files } of entry.problemGroups) {
        await readProblems(files, form, base, set, faults);
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
        await readProblems(files, form, { family: 'nominal' }, own, faults);
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
            (0,paths/* compareText */.n6)(x.transform, y.transform) ||
            x.seed - y.seed);
    });
}

// EXTERNAL MODULE: ./src/formats/task-id.ts
var task_id = __webpack_require__(63681);
// EXTERNAL MODULE: ./src/dataset/extract/choose.ts
var choose = __webpack_require__(78005);
// EXTERNAL MODULE: ./src/dataset/extract/context.ts
var extract_context = __webpack_require__(31673);
// EXTERNAL MODULE: ./src/dataset/extract/fences.ts + 1 modules
var fences = __webpack_require__(43172);
// EXTERNAL MODULE: ./src/dataset/extract/prose.ts
var prose = __webpack_require__(99313);
// EXTERNAL MODULE: ./src/dataset/extract/blank.ts + 1 modules
var blank = __webpack_require__(99221);
// EXTERNAL MODULE: ./src/dataset/extract/outline.ts
var outline = __webpack_require__(25368);
;// CONCATENATED MODULE: ./src/dataset/extract/braces.ts


/** Code with its strings and comments blanked out. */
const bare = (text, language) => (0,blank/* blank */.h)(text, language).code;
/** The definitions that a prompt begins but does not end, the outermost first. */
function openDefinitions(prefix, language) {
    return (0,outline/* outline */.r)(bare(prefix, language)).filter(({ end, name }) => end === null && name !== null);
}
/**
 * Fit code in a language with braces to its prompt: it continues the prompt, or is a program in its
 * place. It must also fit before tests that may begin with the brace that closes the prompt's.
 * @param prefix the code that completions continue
 * @param isTouched true if the code was taken out of an answer; otherwise it is a program only if
 * it begins like one
 */
function fitBraces({ text, kind }, prefix, { tests }, language, isTouched) {
    const open = openDefinitions(prefix, language);
    const code = bare(text, language);
    const definitions = (0,outline/* outline */.r)(code);
    const lacksAround = open.length > 1 && !defines(definitions, open[0]);
    const isWhole = (kind === 'completion' ? isTouched || beginsAnew(code, open) : lacksAround) &&
        repeats(definitions, open) &&
        !isBody(code);
    const whole = isWhole ? withHead(headOf(prefix, open, definitions), text, language) : text;
    const isCompletion = kind === 'completion' && !isWhole;
    const fitted = closedByTests(isCompletion ? prefix : '', whole, tests, language);
    const steps = isWhole ? ['whole'] : [];
    if (fitted !== whole)
        steps.push('brace');
    return { text: fitted, kind: isCompletion ? 'completion' : 'solution', steps };
}
/**
 * True if an answer first defines again what its prompt has begun; only imports may come before.
 * @param code with strings and comments blanked out
 */
function beginsAnew(code, open) {
    const [first] = (0,outline/* outline */.r)(code);
    if (first === undefined || !open.some(({ name }) => name === first.name))
        return false;
    const before = code.slice(0, first.start).split('\n');
    return before.every((line) => /^[\s()"]*$/.test(line) || IMPORT.test(line.trim()));
}
/**
 * True if code is a body: it returns outside of its definitions, or closes more braces than it
 * opens.
 */
function isBody(code) {
    let depth = 0;
    for (const [sign] of code.matchAll(/[{}]|\breturn\b/g)) {
        if (sign === 'return' && depth === 0)
            return true;
        if (sign !== 'return')
            depth += sign === '{' ? 1 : -1;
        if (depth < 0)
            return true;
    }
    return false;
}
function defines(definitions, wanted) {
    return definitions.some(({ name }) => name === wanted?.name);
}
/** True if code defines again what a prompt has begun, at the top level or in the same class. */
function repeats(definitions, open) {
    const names = open.map(({ name }) => name);
    return definitions.some(({ name, depth }) => depth < open.length && names.includes(name));
}
/** The part of a prompt that goes before code that defines again what the prompt begins. */
function headOf(prefix, open, definitions) {
    const again = open.find((each) => defines(definitions, each));
    return prefix.slice(0, again?.start ?? 0);
}
/** Lines at the start of a file, before its definitions. */
const IMPORT = /^(?:#include\b|#!|<\?php|import\b|package\b|use\b|using\b|require\b)/;
/** Join the start of the prompt and the code. Imports that both have are kept once. */
function withHead(head, text, language) {
    if (language === 'go')
        return withGoHead(head, text);
    const imports = new Set(head.split('\n').map(squeezed).filter(isImport));
    const lines = text.split('\n').filter((line) => !imports.has(squeezed(line)));
    return head + lines.join('\n');
}
function isImport(line) {
    return IMPORT.test(line);
}
/** Go allows one package line, which must be first, and each import once. */
function withGoHead(head, text) {
    const own = /^package\b[^\n]*\n?/m;
    if (!own.test(head) && own.test(text))
        return text;
    const inHead = new Set(head.match(/"[^"\n]+"/g) ?? []);
    const imports = /^import[ \t]*(?:\([^()]*\)|"[^"\n]+")/gm;
    const rest = text.replace(own, '').replaceAll(imports, (whole) => (whole.match(/"[^"\n]+"/g) ?? [])
        .filter((path) => !inHead.has(path))
        .map((path) => `import ${path}`)
        .join('\n'));
    return head + rest;
}
function squeezed(line) {
    return line.trim().replaceAll(/\s+/g, ' ').replace(' <', '<');
}
/** Languages whose programs begin at the function `main`, which must not be defined twice. */
const BEGIN_AT_MAIN = new Set(['c', 'cpp', 'go', 'java', 'rust']);
/** Tests never close more braces than this. */
const MOST_CLOSED = 3;
/**
 * Fit code to its tests: remove closing braces and a main function that the tests have too, or add
 * a block for the tests' brace.
 */
function closedByTests(before, text, tests, language) {
    if (!tests.trimStart().startsWith('}')) {
        return language === 'java' ? text : withoutMain(text, tests, language);
    }
    const missing = -(0,outline/* openBraces */.p)(bare(tests, language)) - (0,outline/* openBraces */.p)(bare(before, language));
    const ended = language === 'php' ? text.replace(/\?>\s*$/, '') : text;
    let kept = withoutMain(ended, tests, language);
    let surplus = missing - (0,outline/* openBraces */.p)(bare(kept, language));
    if (surplus <= 0 || surplus > MOST_CLOSED)
        return kept === ended ? text : kept;
    const rest = bare(kept, language);
    const last = rest.lastIndexOf('}');
    if (rest.slice(last + 1).trim() !== '') {
        const opener = OPENERS[language];
        // A brace inside a line may be part of a pattern, which cannot be told apart from code.
        const isEnd = /(?:^|\n)[ \t]*$/.test(rest.slice(Math.max(0, last - 200), last));
        if (opener === undefined || before !== '' || !isEnd)
            return text;
        return kept + `\n${opener}\n`.repeat(surplus);
    }
    for (; surplus > 0; surplus -= 1) {
        const at = bare(kept, language).lastIndexOf('}');
        if (at < 0)
            break;
        kept = kept.slice(0, at) + kept.slice(at + 1);
    }
    return kept;
}
/** Blocks for the tests' brace to close, needed if statements follow the function. */
const OPENERS = {
    bash: '{ :',
    javascript: '{',
    perl: '{',
    php: '{',
    typescript: '{',
};
function withoutMain(text, tests, language) {
    if (!BEGIN_AT_MAIN.has(language) || !/\bmain\b/.test(text))
        return text;
    if (!(0,outline/* outline */.r)(bare(tests, language)).some(({ name }) => name === 'main'))
        return text;
    const around = language === 'java' ? 1 : 0;
    const main = (0,outline/* outline */.r)(bare(text, language)).find(({ name, end, depth }) => name === 'main' && end !== null && depth === around);
    return main === undefined ? text : text.slice(0, main.start) + text.slice(main.end ?? undefined);
}

// EXTERNAL MODULE: ./src/dataset/extract/names.ts
var extract_names = __webpack_require__(16674);
;// CONCATENATED MODULE: ./src/dataset/extract/python.ts




/** The lines that begin a statement: only on these does indentation have a meaning. */
function statementsOf(text) {
    const { code, isInside } = (0,blank/* blank */.h)(text, 'python');
    const found = [];
    let depth = 0;
    let isContinued = false;
    for (const { start, line } of (0,prose/* linesOf */.Dx)(code)) {
        const isFirst = depth === 0 && !isContinued && !isInside(start);
        if (isFirst && line.trim() !== '') {
            const indent = /^[ \t\f]*/.exec(line)?.[0] ?? '';
            found.push({ start, indent, code: line.trim() });
        }
        for (const [bracket] of line.matchAll(/[()[\]{}]/g)) {
            depth = Math.max(0, depth + ('([{'.includes(bracket) ? 1 : -1));
        }
        isContinued = line.endsWith('\\');
    }
    return found;
}
function openFunction(prefix) {
    const statements = statementsOf(prefix);
    const header = /^(?:async\s+)?def\s+([^\s(:[]+)/;
    const at = statements.findLastIndex(({ code }) => header.test(code));
    const found = statements[at];
    if (found === undefined)
        return null;
    // A line that is not indented deeper than the header comes after the function.
    const body = statements.slice(at + 1);
    if (body.some(({ indent }) => indent.length <= found.indent.length))
        return null;
    const isOneLine = body.length === 0 && /:\s*\S/.test(found.code.replace(/^[^)]*\)[^:]*/, ''));
    if (isOneLine)
        return null;
    let outer = at;
    while (outer > 0 && statements[outer]?.indent !== '')
        outer -= 1;
    const around = /^class\s+(\w+)/.exec(statements[outer]?.code ?? '')?.[1];
    while (outer > 0 &&
        statements[outer - 1]?.code.startsWith('@') &&
        statements[outer - 1]?.indent === '') {
        outer -= 1;
    }
    const last = body.at(-1);
    const deeper = found.indent.includes('\t') ? '\t' : '    ';
    const comment = /^([ \t]+)#[^\n]*\n?$/m.exec(prefix.slice(found.start))?.[1];
    const bodyIndent = last === undefined
        ? comment !== undefined && comment.length > found.indent.length
            ? comment
            : found.indent + deeper
        : last.code.endsWith(':')
            ? last.indent + deeper
            : last.indent;
    const names = [header.exec(found.code)?.[1] ?? [], around ?? []].flat();
    return { names, start: statements[outer]?.start ?? 0, bodyIndent, hasBody: last !== undefined };
}
/**
 * Fit a piece of Python to its prompt: it continues the prompt, or is a whole program in its place.
 * @param isTouched true if it was taken out of an answer; otherwise it changes only if it could not
 * run
 */
function fitPython(given, prefix, entry, isTouched) {
    const { text, kind } = given;
    // Nearly all answers are like this and need not be parsed.
    if (!isTouched && (kind === 'solution' || (0,extract_answer/* startsIndented */.dr)(text)))
        return (0,extract_answer/* asGiven */.O7)(given);
    const statements = statementsOf(text);
    const [first] = statements;
    if (first === undefined)
        return { text, kind: kind === 'either' ? 'solution' : kind, steps: [] };
    const open = kind === 'solution' ? null : openFunction(prefix);
    const isIndented = first.indent !== '';
    const isDefinition = /^(?:@|(?:async|class|def|from|import)\b)/.test(first.code);
    if (kind === 'either' &&
        !(isIndented ? !isDefinition : open !== null && returnsAtTop(statements))) {
        return solution(text, statements, isTouched);
    }
    if (kind === 'solution')
        return solution(text, statements, isTouched);
    const same = { text, kind: 'completion', steps: [] };
    if (open === null) {
        if (!isTouched || prefix.trim() !== '')
            return same;
        return { ...solution(text, statements, isTouched), kind: 'completion' };
    }
    const names = isDefinition || !isIndented ? (0,extract_names/* namesOf */.e)(text, 'python') : null;
    const wholeName = [entry, ...open.names].find((name) => name !== null && names?.[isIndented ? 'bound' : 'top'].has(name));
    if (wholeName !== undefined) {
        const isBroken = !open.hasBody || /^from\s+__future__\b/m.test(text);
        if (!isTouched && (isIndented || !isBroken))
            return same;
        return whole(prefix.slice(0, open.start), dedented(text, statements));
    }
    const continued = continues(prefix);
    if (isIndented) {
        if (!isTouched)
            return same;
        const fits = first.indent === open.bodyIndent;
        const body = fits ? text : indented(dedented(text, statements), open.bodyIndent);
        return { text: continued.gap + body, kind: 'completion', steps: fits ? [] : ['body'] };
    }
    const body = bodyOf(text, statements, open.bodyIndent, isTouched);
    if (body === null || continued.isMidLine)
        return same;
    return { text: continued.gap + body, kind: 'completion', steps: ['body'] };
}
/** The end of a prompt: in the middle of a line, or before a new line. */
function continues(prefix) {
    const last = prefix.slice(prefix.lastIndexOf('\n') + 1);
    return { isMidLine: last !== '' && last.trim() === '', gap: last === '' ? '' : '\n' };
}
function solution(text, statements, isTouched) {
    const isIndented = isTouched && statements[0]?.indent !== '';
    return { text: isIndented ? dedented(text, statements) : text, kind: 'solution', steps: [] };
}
/** A program that replaces the prompt, after the prompt's imports and helpers. */
function whole(head, text) {
    const future = /^from[ \t]+__future__[^\n]*\n?/gm;
    const first = head.trim() === '' ? [] : [...text.matchAll(future)].map(([line]) => `${line.trimEnd()}\n`);
    const rest = first.length === 0 ? text : text.replaceAll(future, '');
    return { text: first.join('') + head + rest, kind: 'solution', steps: ['whole'] };
}
/** True if a `return` or `yield` stands outside of functions, which no program has. */
function returnsAtTop(statements) {
    return statements.some(({ indent, code }) => indent === '' && /^(?:return|yield)\b/.test(code));
}
/**
 * A body that has lost its indentation, or the one of its first line, with it restored. Null if it
 * is no body.
 */
function bodyOf(text, statements, indent, isTouched) {
    const [first, second] = statements;
    if (first === undefined)
        return null;
    const least = statements
        .slice(1)
        .reduce((shortest, each) => Math.min(shortest, each.indent.length), Number.POSITIVE_INFINITY);
    const opens = first.code.endsWith(':');
    const isFirstAlone = second !== undefined && least > 0 && (!opens || second.indent.length > least);
    if (isFirstAlone && least <= indent.length)
        return text.slice(0, first.start) + indent + text.slice(first.start);
    const definesOnly = statements.every((each) => each.indent !== '' || /^(?:@|(?:async|class|def|from|import)\b)/.test(each.code));
    if (!returnsAtTop(statements) && (!isTouched || definesOnly))
        return null;
    return indented(text, indent);
}
/** Indent every line of code; lines within strings stay. */
function indented(text, indent) {
    const { isInside } = (0,blank/* blank */.h)(text, 'python');
    return [...(0,prose/* linesOf */.Dx)(text)]
        .map(({ start, end, line }) => line.trim() === '' || isInside(start)
        ? text.slice(start, end)
        : indent + text.slice(start, end))
        .join('');
}
/** Remove the first statement's indentation from every line, if all statements have it. */
function dedented(text, statements) {
    const indent = statements[0]?.indent ?? '';
    if (indent === '' || statements.some((each) => !each.indent.startsWith(indent)))
        return text;
    return [...(0,prose/* linesOf */.Dx)(text)]
        .map(({ start, end }) => {
        const line = text.slice(start, end);
        return line.startsWith(indent) ? line.slice(indent.length) : line;
    })
        .join('');
}

// EXTERNAL MODULE: ./src/dataset/extract/syntax.ts
var syntax = __webpack_require__(32551);
;// CONCATENATED MODULE: ./src/dataset/extract/shape.ts





/** Give code the form that suits its prompt and its tests. */
function shape(given, problem, context, isTouched) {
    const { language, prefix } = context;
    const fitted = language === 'python'
        ? fitPython(given, prefix, problem.entryPoint, isTouched)
        : (0,syntax/* syntaxOf */.r)(language)?.hasBraces === true
            ? fitBraces(given, prefix, problem, language, isTouched)
            : language === 'ruby'
                ? fitRuby(given, prefix, isTouched || isProgram(given.text, context))
                : (0,extract_answer/* asGiven */.O7)(given);
    if (!context.isProse || fitted.kind !== 'completion')
        return fitted;
    // Code cannot continue prose.
    return {
        text: prefix + fitted.text,
        kind: 'solution',
        steps: [...new Set([...fitted.steps, 'whole'])],
    };
}
/** A Ruby program that defines what its prompt begins replaces the prompt. */
function fitRuby(given, prefix, mayBeWhole) {
    const open = [...(0,blank/* blank */.h)(prefix, 'ruby').code.matchAll(/^def +(?:self\.)?(\w+)/gm)].at(-1);
    const { code } = (0,blank/* blank */.h)(given.text, 'ruby');
    const isWhole = mayBeWhole &&
        given.kind === 'completion' &&
        open !== undefined &&
        [...code.matchAll(/^def +(?:self\.)?(\w+)/gm)].some(([, name]) => name === open[1]);
    if (!isWhole)
        return (0,extract_answer/* asGiven */.O7)(given);
    const text = prefix.slice(0, open.index) + given.text;
    return { text, kind: 'solution', steps: ['whole'] };
}
/** True if an answer first defines again what its prompt has begun, so that it is no body. */
function isProgram(text, { language, prefix, wanted }) {
    const code = bare(text, language);
    if ((0,syntax/* syntaxOf */.r)(language)?.hasBraces === true) {
        return beginsAnew(code, openDefinitions(prefix, language));
    }
    const first = code
        .split('\n')
        .find((line) => line.trim() !== '' && !/^(?:from|import|require)\b/.test(line));
    const [, name] = /^(?:async )?(?:def|class) +(?:self\.)?(\w+)/.exec(first ?? '') ?? [];
    return name !== undefined && wanted.names.includes(name);
}

// EXTERNAL MODULE: ./src/dataset/extract/thinking.ts
var thinking = __webpack_require__(7712);
;// CONCATENATED MODULE: ./src/dataset/extract/extract.ts







/** A longer text is not a model's answer and is taken unchanged. */
const extract_LONGEST = 1 << 20;
/**
 * Extract the code of a model's answer: without thinking, prose and fences, in the form that its
 * problem's prompt and tests need. An answer that is already code stays unchanged, byte for byte:
 * only text that could not run is changed. Takes linear time.
 * @param given the answer; its kind says if it continues the prompt
 * @param language the name of the suite's language
 */
function extractCode(given, problem, language) {
    if (given.text.length > extract_LONGEST)
        return { ...(0,extract_answer/* asGiven */.O7)(given), text: (0,extract_answer/* beforeStop */.Qm)((0,extract_answer/* asGiven */.O7)(given), problem) };
    const context = (0,extract_context/* contextOf */.V)(problem, language);
    const stopped = (0,extract_answer/* beforeStop */.Qm)(given, problem);
    if (stopped !== given.text && extract_isBody(stopped, given, context)) {
        return shape({ ...given, text: stopped }, problem, context, false);
    }
    const { text, steps, reason } = clean(given, context);
    if (reason !== null)
        return { ...(0,extract_answer/* asGiven */.O7)(given), steps: [reason] };
    const fitted = shape({ ...given, text }, problem, context, steps.length > 0);
    const kept = fitted.kind === 'completion' ? (0,extract_answer/* beforeStop */.Qm)(fitted, problem) : fitted.text;
    return { kind: fitted.kind, text: kept, steps: [...steps, ...fitted.steps] };
}
/** True if the text before a stop token is the complete answer: code that continues the prompt. */
function extract_isBody(stopped, given, context) {
    const first = stopped.trim().split('\n', 1)[0] ?? '';
    if (first === '' || (0,prose/* isSentence */.wj)(first) || isProgram(given.text, context))
        return false;
    const { steps, reason } = clean({ ...given, text: stopped }, context);
    return steps.length === 0 && reason === null;
}
function clean({ text: answer, kind }, { language, wanted, prefix }) {
    const steps = [];
    let text = answer.startsWith('\uFEFF') ? answer.slice(1) : answer;
    let isCut = false;
    if ((0,thinking/* mayHaveTags */.PB)(text)) {
        const thought = (0,thinking/* withoutThinking */.TM)(text, language);
        if (thought !== null) {
            steps.push('thinking');
            isCut = thought.isOpen;
            text = thought.text;
        }
        const ended = (0,thinking/* withoutTokens */.N_)(text, language);
        if (ended !== text)
            steps.push('end');
        text = ended;
    }
    const before = kind === 'completion' ? prefix : '';
    const blocks = (0,fences/* blocksOf */.S)(text, language, before) ?? inlineCode(text);
    const parts = blocks === null ? proseParts(text, language) : null;
    const found = blocks ?? parts;
    if (found === null) {
        const isEmpty = text.trim() === '' && answer.trim() !== '';
        return { text, steps, reason: isEmpty ? (isCut ? 'truncated' : 'no-code') : null };
    }
    const chosen = (0,choose/* choose */.S)(found, wanted, language);
    if (chosen === null) {
        return {
            text,
            steps,
            reason: isCut ? 'truncated' : REFUSES.test(text.slice(0, 500)) ? 'refused' : 'no-code',
        };
    }
    steps.push(chosen.isJoined ? 'joined' : blocks === null ? 'prose' : 'fence');
    return { text: chosen.text, steps, reason: null };
}
const REFUSES = /\b(?:I['’]?m (?:sorry|unable|not able)|I (?:am|was) (?:sorry|unable|not able)|I can(?:['’]t|not)|I (?:won['’]t|will not)|as an AI)\b/i;
/** The code of an answer that has nothing but one code span. */
function inlineCode(text) {
    const [, marks = '', code] = /^\s*(`{1,3})([^`]+)\1\s*$/.exec(text) ?? [];
    if (code === undefined)
        return null;
    const word = marks.length === 3 ? code.replace(/^(?:python3?|py|javascript|js|bash|sh)[ \t]+/, '') : code;
    return [{ text: word, mark: 'own' }];
}
function proseParts(text, language) {
    const parts = (0,prose/* codeBetweenProse */.T_)(text, language);
    return parts === null ? null : parts.map((part) => ({ text: part, mark: 'none' }));
}

;// CONCATENATED MODULE: ./src/dataset/found-sample.ts

/** Longer answers are no programs and would only fill the memory. */
const LONGEST_TEXT = 4 << 20;
/** A sentence about an id that no problem has, with a suggestion of the intended one. */
function unknownProblem(id, problems) {
    const quoted = JSON.stringify(id.slice(0, 100));
    const examples = [...problems.keys()].slice(0, 2).join(', ');
    const hint = (0,suggest/* suggest */.Z)(id.slice(0, 100), [...problems.keys()].slice(0, 5000));
    return `there is no problem ${quoted}${hint || ` (problems are named like ${examples})`}`;
}

;// CONCATENATED MODULE: ./src/dataset/generations.ts




const texts = schemas/* array */.YOg(schemas/* string */.YjP().max(LONGEST_TEXT));
/** A single text counts as a list of one. */
function parse(value) {
    return texts.safeParse(typeof value === 'string' ? [value] : value);
}
const SHAPE = 'a list of lists of texts, one list for each problem in the order of the problems';
/**
 * Generations without rows of their own. The file is a JSON list with an element for each problem:
 * a list of programs, as bigcode writes it, or one program.
 */
class Generations {
    #source;
    #faults;
    #elements = 0;
    #texts = 0;
    #last = null;
    constructor(source, faults) {
        this.#source = source;
        this.#faults = faults;
    }
    /** The programs of the list's next element; null if the row is something else. */
    read({ value, place }, file) {
        const isElement = Array.isArray(value) || typeof value === 'string';
        // In JSONL a line that is a list is a mistake.
        if (!isElement || isLines(file))
            return null;
        this.#elements += 1;
        if (typeof value === 'string')
            this.#texts += 1;
        this.#last = place;
        const variant = this.#source.variantOf(null);
        const programs = parse(value);
        if (typeof variant === 'string')
            this.#faults.add(variant, place);
        else if (programs.success) {
            const problem = keysOf(variant)[this.#elements - 1];
            if (problem !== undefined)
                return found(variant, problem, programs.data, place);
        }
        else {
            const where = `list ${this.#elements}: ${whichOf(programs.error)}`;
            this.#faults.add(`${where}expected ${SHAPE}, each of at most ${LONGEST_TEXT} characters`, place);
        }
        return [];
    }
    /** Check that there are as many elements as problems. */
    finish() {
        const variant = this.#source.variantOf(null);
        if (this.#last === null || typeof variant === 'string')
            return;
        const isMixed = this.#texts > 0 && this.#texts < this.#elements;
        const { size } = variant.problems;
        if (this.#elements === size && !isMixed)
            return;
        const what = isMixed ? 'lists and texts' : this.#texts > 0 ? 'texts' : 'lists of programs';
        this.#faults.add(`has ${this.#elements} ${what}, and there are ${size} problems: expected ${SHAPE}`, { file: this.#last.file });
    }
}
function isLines({ path }) {
    return /\.(jsonl|ndjson)(\.gz)?$/i.test(path);
}
function whichOf(error) {
    const [issue] = error.issues;
    const place = issue?.path[0];
    return typeof place === 'number' ? `program ${place + 1}: ` : '';
}
const keys = new WeakMap();
function keysOf({ problems }) {
    const known = keys.get(problems) ?? [...problems.keys()];
    keys.set(problems, known);
    return known;
}
const LONGEST_START = 4096;
/** True if a file is one JSON object of programs by problem id, on any number of lines. */
async function holdsProgramsByProblem(file, { variantOf, answersOf }) {
    const variant = variantOf(null);
    if (answersOf !== undefined || typeof variant === 'string' || isLines(file))
        return false;
    const start = await startOf(file);
    const key = /^\s*\{\s*("(?:[^"\\]|\\.){0,1000}")\s*:\s*[["]/.exec(start)?.[1];
    if (key === undefined)
        return false;
    try {
        return variant.problems.has(String((0,bounded_json/* parseBounded */.nh)(key)));
    }
    catch {
        return false;
    }
}
/** Errors are reported later, when the file is read. */
async function startOf({ path }) {
    try {
        for await (const text of (0,containers_bytes/* openText */.Uq)(path))
            return text.slice(0, LONGEST_START);
    }
    catch {
        return '';
    }
    return '';
}
/** True if a row is an object of programs by problem id, and not a sample. */
function isByProblem(data, { variantOf }) {
    if (['task_id', 'completion', 'solution'].some((field) => field in data))
        return false;
    const values = Object.values(data);
    if (values.length > 0 && values.every((value) => Array.isArray(value)))
        return true;
    const variant = variantOf(null);
    return typeof variant !== 'string' && Object.keys(data).some((id) => variant.problems.has(id));
}
/** Read programs by problem id: an object of lists. */
function readByProblem(data, place, source, faults) {
    const variant = source.variantOf(null);
    if (typeof variant === 'string') {
        faults.add(variant, place);
        return [];
    }
    return Object.entries(data).flatMap(([id, value]) => {
        const programs = parse(value);
        if (!variant.problems.has(id))
            faults.add(unknownProblem(id, variant.problems), place);
        else if (!programs.success) {
            const quoted = JSON.stringify(id.slice(0, 100));
            faults.add(`${quoted}: ${whichOf(programs.error)}expected a list of texts, each of at most ${LONGEST_TEXT} characters`, place);
        }
        else
            return found(variant, id, programs.data, place);
        return [];
    });
}
/**
 * An empty list counts as one empty program, which fails. A missing sample could only improve the
 * result.
 */
function found(variant, problem, programs, place) {
    return (programs.length === 0 ? [''] : programs).map((program) => ({
        variant,
        problem,
        answer: { kind: 'solution', text: program },
        place,
    }));
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/dataset/sample-folder.ts





/**
 * The file name endings of each language. For a language described in a config any ending is
 * accepted.
 */
const ENDINGS = {
    python: ['py'],
    javascript: ['js', 'mjs', 'cjs'],
    typescript: ['ts', 'mts', 'cts'],
    bash: ['sh', 'bash'],
    go: ['go'],
    rust: ['rs'],
    java: ['java'],
    c: ['c'],
    cpp: ['cpp', 'cc', 'cxx'],
    ruby: ['rb'],
    php: ['php'],
    perl: ['pl'],
};
function isFolder(path) {
    return (0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.statSync)(path).isDirectory();
}
/**
 * Read EvalPlus' folder form: one folder for each problem (`/` written as `_`), with a file `N.py`
 * for each sample, or another ending in other languages. Links out of the folder are faults: they
 * could lead out of the repository.
 */
function* readSampleFolder(folder, variant, language, faults) {
    const ids = new Map([...variant.problems.keys()].map((id) => [id.replaceAll('/', '_'), id]));
    const root = (0,external_node_fs_.realpathSync)(folder.path);
    for (const name of (0,external_node_fs_.readdirSync)(folder.path).sort(paths/* compareText */.n6)) {
        const inner = (0,external_node_path_.join)(folder.path, name);
        const label = `${folder.label}/${name}`;
        const fault = faultOfLink(inner, root);
        if (fault !== null) {
            faults.add(fault, { file: label });
            continue;
        }
        if (!(0,external_node_fs_.statSync)(inner).isDirectory())
            continue;
        const problem = ids.get(name);
        if (problem === undefined) {
            faults.add(unknownProblem(name, ids), { file: label });
            continue;
        }
        const files = (0,external_node_fs_.readdirSync)(inner).filter((file) => isSample(file, language));
        for (const file of files.sort(byNumber)) {
            const path = (0,external_node_path_.join)(inner, file);
            const place = { file: `${label}/${file}` };
            const program = faultOfLink(path, root) ?? readProgram(path);
            if (typeof program === 'string')
                faults.add(program, place);
            else
                yield { variant, problem, answer: { kind: 'solution', text: program.text }, place };
        }
    }
}
function isSample(file, language) {
    const [, ending = ''] = /^\d+\.(\w+)$/.exec(file) ?? [];
    const endings = ENDINGS[language];
    return endings === undefined ? ending !== '' : endings.includes(ending);
}
function byNumber(one, other) {
    return Number.parseInt(one, 10) - Number.parseInt(other, 10) || (0,paths/* compareText */.n6)(one, other);
}
/** The fault of a path that is a bad link; null for others. */
function faultOfLink(path, root) {
    if (!(0,external_node_fs_.lstatSync)(path).isSymbolicLink())
        return null;
    if (!(0,external_node_fs_.existsSync)(path))
        return 'is a link to nothing';
    const isWithin = (0,paths/* isInside */.FK)((0,external_node_fs_.realpathSync)(path), root);
    return isWithin ? null : 'is a link that leads out of the folder of samples: copy the file';
}
function readProgram(path) {
    const status = (0,external_node_fs_.statSync)(path);
    if (!status.isFile())
        return 'is no file';
    if (status.size > LONGEST_TEXT)
        return `is longer than ${LONGEST_TEXT} bytes`;
    try {
        const bytes = (0,external_node_fs_.readFileSync)(path);
        if ((0,lfs_pointer/* isLfsPointer */.NS)(bytes))
            return lfs_pointer/* IS_LFS_POINTER */.Hu;
        return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
    }
    catch {
        return 'is not UTF-8 text';
    }
}

;// CONCATENATED MODULE: ./src/dataset/samples.ts










const EITHER = 'expected either "completion" (continues the prompt) or "solution" (the whole program)';
const samples_text = schemas/* string */.YjP().max(LONGEST_TEXT, `is longer than ${LONGEST_TEXT} characters`);
const row = schemas/* object */.Ikc({
    task_id: task_id/* taskId */.B,
    completion: samples_text.optional(),
    solution: samples_text.optional(),
})
    .refine((data) => (data.completion === undefined) !== (data.solution === undefined), {
    error: EITHER,
    path: ['completion'],
    // Report this in addition to other faults.
    when: () => true,
});
/** The row's fields for which suggestions are made. */
const samples_FIELDS = ['task_id', 'completion', 'solution'];
/**
 * All samples, a few at a time, in the order of sources, files and rows. Each file is read once,
 * even if its rows belong to several variants. Broken rows become faults and are skipped.
 *
 * A file is one of: rows in human-eval's form (`task_id, completion`) or EvalPlus' (`task_id,
 * solution`), perhaps with `family, transform, seed`; bigcode's generations (a JSON list of a list
 * of programs for each problem, or an object of such lists by id); a folder `TASK_ID/N.py`; a
 * table.
 */
async function* readSamples(sources, reading, faults) {
    const counts = new Map();
    const take = (found) => toSample(found, reading, counts);
    for (const source of sources) {
        for (const file of source.files) {
            for await (const found of readSource(source, file, reading.language, faults))
                yield found.map(take);
        }
    }
}
/** Extract the code of an answer. Samples of the same prompt are numbered from 0. */
function toSample({ variant, problem: id, answer, place }, { language, extract }, counts) {
    const ofVariant = counts.get(variant) ?? new Map();
    counts.set(variant, ofVariant);
    const index = ofVariant.get(id) ?? 0;
    ofVariant.set(id, index + 1);
    const problem = variant.problems.get(id);
    if (problem === undefined)
        throw new Error(`a sample of ${id}, which is no problem`);
    const given = (0,extract_answer/* asGiven */.O7)(answer);
    const { kind, text, steps } = extract === 'auto'
        ? extractCode(answer, problem, language)
        : { ...given, text: (0,extract_answer/* beforeStop */.Qm)(given, problem) };
    const extracted = steps.length === 0 ? {} : { extracted: steps };
    return { variant, sample: { problem: id, kind, text, index, place, ...extracted } };
}
async function* readSource(source, file, language, faults) {
    if (isFolder(file.path)) {
        const variant = source.variantOf(null);
        if (typeof variant === 'string')
            faults.add(variant, { file: file.label });
        else
            for (const found of readSampleFolder(file, variant, language, faults))
                yield [found];
        return;
    }
    const generations = new Generations(source, faults);
    const readRow = (row) => generations.read(row, file) ??
        (source.answersOf === undefined
            ? readSampleRow(row, source, faults)
            : readTableAnswers(row, source, source.answersOf, faults));
    const isByProblem = await holdsProgramsByProblem(file, source);
    const rows = isByProblem ? readMembers(file, faults) : readRows(file, faults);
    for await (const group of rows)
        yield group.flatMap(readRow);
    generations.finish();
}
/** Returns nothing and adds a fault if the row is broken. */
function readSampleRow(each, source, faults) {
    const { place } = each;
    const data = objectOf(each, faults);
    if (data === null)
        return [];
    if (isByProblem(data, source))
        return readByProblem(data, place, source, faults);
    const parsed = row.safeParse((0,task_id/* withTaskId */.z)(data));
    const parts = readNameParts(data);
    if (!parsed.success) {
        const hasAnswer = 'completion' in data || 'solution' in data;
        for (const message of describeIssues(parsed.error.issues, data, samples_FIELDS)) {
            const isOther = message.endsWith(EITHER) && !hasAnswer && 'task_id' in (0,task_id/* withTaskId */.z)(data);
            faults.add(isOther ? message + foundKeys(data, samples_FIELDS) : message, place);
        }
        return [];
    }
    const variant = typeof parts === 'string' ? parts : source.variantOf(parts);
    if (typeof variant === 'string') {
        faults.add(variant, place);
        return [];
    }
    const { task_id: problem, completion, solution = '' } = parsed.data;
    if (!variant.problems.has(problem)) {
        faults.add(unknownProblem(problem, variant.problems), place);
        return [];
    }
    const answer = completion === undefined
        ? { kind: 'solution', text: solution }
        : { kind: 'completion', text: completion };
    return [{ variant, problem, answer, place }];
}
function readTableAnswers(each, source, answersOf, faults) {
    const { place } = each;
    const data = objectOf(each, faults);
    if (data === null)
        return [];
    const answers = answersOf(data);
    if (typeof answers === 'string') {
        faults.add(answers, place);
        return [];
    }
    return answers.flatMap(({ problem, name, kind, text }) => {
        const variant = source.variantOf(name);
        if (typeof variant !== 'string') {
            return [{ variant, problem, answer: { kind, text }, place }];
        }
        faults.add(variant, place);
        return [];
    });
}

// EXTERNAL MODULE: ./src/config/find-files.ts + 2 modules
var find_files = __webpack_require__(88983);
// EXTERNAL MODULE: ./src/config/start-notes.ts
var start_notes = __webpack_require__(54718);
;// CONCATENATED MODULE: ./src/dataset/files.ts




/** Finds the files for the paths of one suite and reports faults. */
class Finder {
    #config;
    #suite;
    #faults;
    #starts;
    constructor(config, suite, faults) {
        this.#config = config;
        this.#suite = suite;
        this.#faults = faults;
        this.#starts = new start_notes/* StartNotes */.C(config);
    }
    /** Notes for the reader about the folders in which paths were found. */
    get notes() {
        return this.#starts.lines;
    }
    /** The files of one key, each once, even if several patterns find them. */
    find(patterns, key) {
        const path = ['suites', this.#suite, ...key];
        const what = path.reduce((text, part) => typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`, '');
        const place = this.#config.placeOf(path);
        const found = new Map();
        for (const pattern of patterns) {
            const { files, start } = (0,find_files/* findFiles */.lY)(this.#config, pattern, what, this.#faults, place);
            if (start !== null)
                this.#starts.add(pattern, start, files);
            for (const file of files) {
                if (!found.has(file.path))
                    found.set(file.path, file);
            }
        }
        return [...found.values()];
    }
    /**
     * Group files with equal captures: one group for each family, transform and seed.
     * @param family the family in the config; null if the paths capture it
     */
    group(files, family) {
        const groups = new Map();
        for (const file of files) {
            const { captures } = file;
            const named = this.name(file);
            const parts = [family ?? captures.family ?? '', captures.transform].filter((x) => x !== undefined);
            const odd = parts.find((part) => !isName(part));
            if (odd !== undefined) {
                const message = `its name gives ${JSON.stringify(odd.slice(0, 80))} as a family or transform: expected letters, digits and . _ - / @ +`;
                this.#faults.add(message, { file: named.label });
                continue;
            }
            const seed = captures.seed === undefined ? null : Number(captures.seed);
            if (seed !== null && seed > MOST_SEED) {
                this.#faults.add(`its name gives a seed over ${MOST_SEED}`, { file: named.label });
                continue;
            }
            const base = toParts(family ?? captures.family ?? '', captures.transform, seed);
            const key = JSON.stringify(base);
            const group = groups.get(key) ?? { base, files: [] };
            groups.set(key, group);
            group.files.push(named);
        }
        return [...groups.values()];
    }
    name(file) {
        const { starts, worktree } = this.#config;
        const fromHere = (0,external_node_path_.relative)(worktree ?? '', file.path);
        const label = fromHere.startsWith('..') ? (0,external_node_path_.relative)(starts[0], file.path) : fromHere;
        return { path: file.path, label };
    }
}

;// CONCATENATED MODULE: ./src/dataset/suite-files.ts

/**
 * Find the files of a suite without reading them.
 * @param index the suite's place in the config, for messages
 * @param faults gets the patterns that match nothing
 */
function findSuiteFiles(config, suite, index, faults) {
    const finder = new Finder(config, index, faults);
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

;// CONCATENATED MODULE: ./src/dataset/load-dataset.ts









/**
 * Read all problems of a suite, nominal and perturbed, and find its samples without reading them.
 * @param index the suite's place in the config, for messages
 * @throws UserError with all faults: patterns that match nothing, and broken files
 */
async function loadDataset(config, suite, index) {
    const faults = new errors/* FaultList */.xT();
    const place = placeOfSuite(config, index);
    const files = findSuiteFiles(config, suite, index, faults);
    faults.throwIfAny();
    const loaded = await readVariants(files, suite, faults, place);
    checkLoaded(loaded, suite, faults, place);
    faults.throwIfAny();
    const { variants, nominals, sources } = attachSamples(loaded);
    return {
        ...{ variants, nominals, sources },
        reading: { language: (0,suite_language/* languageName */.cL)(suite.language), extract: suite.extract },
        places: loaded.nominal.places,
        notes: files.notes,
        // All tables of a suite are read as one.
        listTexts: loaded.tables[0]?.table.listTexts ?? [],
        hash: datasetHash(variants, nominals),
    };
}
/** The samples of a suite, a few at a time; see readSamples. */
function samplesOf(dataset, faults) {
    return readSamples(dataset.sources, dataset.reading, faults);
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

// EXTERNAL MODULE: ./src/execute/program.ts
var program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/system/slots.ts
var system_slots = __webpack_require__(38688);
// EXTERNAL MODULE: ./src/config/schema.ts + 3 modules
var schema = __webpack_require__(96683);
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
function programOptionsOf({ tolerance, repeat, grading }, toolchain) {
    return { toolchain, tolerance, repeat, fallsBack: grading === 'auto' };
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
    const isNeeded = isReported || allowances.needReferences;
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
    const report = { checked, failed, dropped: suite['reference-check'] === 'drop' };
    const gradings = new Gradings(found, ladder, reasons);
    return { report: isReported ? report : null, gradings, allowances };
}
/** The results for a suite whose references do not run. */
function withoutReferences(suite, ladder) {
    const gradings = new Gradings(new Map(), ladder);
    return { report: null, gradings, allowances: new Allowances(suite) };
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
    constructor(report) {
        // An `error` is Passgate's fault and does not count against the reference.
        const failed = report?.dropped ? report.failed.filter((f) => f.verdict !== 'error') : [];
        const faulty = report?.dropped ? (report.faultyTests ?? []) : [];
        this.#keys = new Set([...failed, ...faulty].map((each) => (0,prompt_name/* promptKey */.uZ)(each.problem, each)));
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

/***/ 80766:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xw: () => (/* binding */ checkProblems),
  _U: () => (/* binding */ checkWithoutRunning),
  ls: () => (/* binding */ countChecks)
});

// EXTERNAL MODULE: ./src/execute/program.ts
var execute_program = __webpack_require__(67923);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/stopwatch.ts
var system_stopwatch = __webpack_require__(20526);
;// CONCATENATED MODULE: ./src/evaluate/broken-tests.ts

/** The start of the reason for tests that are not Python. */
const DO_NOT_PARSE = 'do not parse';
/** The name of a test may stand before the error that it raised. */
const RAISED = '^(?:[^:]{1,300}: )?';
const OF_TESTS = / \(line \d+ of the tests\)$/;
const IMPORT = new RegExp(`${RAISED}(?:ModuleNotFoundError|ImportError): `);
const NAME = new RegExp(`${RAISED}NameError: `);
const NOT_RUN = /^NotRun: (.*)$/s;
/**
 * The reason why Python tests are broken, if a program's verdict shows it; otherwise null.
 * @param program the program that they ran with: one of Passgate's wrong programs, which compiles
 *   and imports nothing; or a nominal prompt's reference solution, which has all names that tests
 *   may need; or another prompt's reference solution
 */
function whyBroken({ verdict, reason }, program) {
    if (reason === null)
        return null;
    if (verdict === 'compile_error' && program === 'wrong')
        return `${DO_NOT_PARSE}: ${reason}`;
    if (verdict !== 'failed')
        return null;
    const unable = NOT_RUN.exec(reason)?.[1];
    if (unable !== undefined)
        return `cannot be run: ${unable}`;
    if (!OF_TESTS.test(reason))
        return null;
    if (IMPORT.test(reason))
        return `import something that is not installed: ${reason}`;
    if (NAME.test(reason) && program === 'reference') {
        return `use a name that neither they nor the reference solution define: ${reason}`;
    }
    return null;
}
/**
 * Python tests that cannot run, in the dataset's order. If those of a nominal prompt cannot, the
 * problem's others are not listed.
 * @param tried the verdicts on wrong programs
 * @param failures the failed reference solutions with their verdicts
 */
function brokenTests(dataset, tried, failures) {
    const reasons = new Map();
    const note = (prompt, why) => {
        const key = (0,prompt_name/* promptKey */.uZ)(prompt.problem, prompt);
        if (why !== null && !reasons.has(key))
            reasons.set(key, why);
    };
    for (const prompt of tried)
        note(prompt, whyBroken(prompt.first, 'wrong'));
    for (const failure of failures) {
        note(failure, whyBroken(failure, failure.family === null ? 'reference' : 'other reference'));
    }
    if (reasons.size === 0)
        return [];
    return (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem: { id } }) => {
        const reason = reasons.get((0,prompt_name/* promptKey */.uZ)(id, name));
        const isWithNominal = name.family !== null && reasons.has((0,prompt_name/* promptKey */.uZ)(id, prompt_name/* NOMINAL */.jW));
        if (reason === undefined || isWithNominal)
            return [];
        const { family, transform, seed } = name;
        return [{ problem: id, family, transform, seed, reason }];
    });
}
/** The phrases for a missing library in the runtimes of all languages. */
const MISSING = new RegExp([
    '(?:ModuleNotFoundError|ImportError): [^(]+',
    "Cannot find (?:module|package) '[^']+'",
    String.raw `cannot load such file -- \S+`,
    String.raw `Can't locate \S+ in @INC`,
    'fatal error: [^:]+: No such file or directory',
    String.raw `error: package \S+ does not exist`,
    String.raw `can't find crate for \S+`,
    'cannot find package "[^"]+"',
].join('|'));
/**
 * The library that a program lacks on this machine, in its runtime's own words; null if its reason
 * names none.
 */
function missingIn({ reason }) {
    return MISSING.exec(reason ?? '')?.[0].trim() ?? null;
}

// EXTERNAL MODULE: ./src/evaluate/check-references.ts + 3 modules
var check_references = __webpack_require__(48635);
// EXTERNAL MODULE: ./src/config/schema.ts + 3 modules
var schema = __webpack_require__(96683);
;// CONCATENATED MODULE: ./src/evaluate/preamble.ts



/** A problem whose program reads nothing and may print anything. */
const ALONE = { id: 'preamble', prompt: '', entryPoint: null, tests: '' };
/**
 * Run a suite's preamble by itself, because a broken one would fail every answer. In languages
 * other than Python it may not be a whole program, and is not tried.
 * @throws UserError if it fails
 */
async function checkPreamble({ config, toolchain }, executor) {
    const { name, preamble } = config;
    if (preamble === '' || toolchain !== null)
        return;
    const problem = { ...ALONE, cases: [{ input: '', output: '' }] };
    const program = (0,execute_program/* assemble */.f)(problem, { kind: 'solution', text: preamble }, (0,schema/* limitsOf */.Af)(config), 'outside');
    const { outside, id } = program;
    if (outside === null)
        return;
    const { execution } = await executor.run({
        ...program,
        id: `preamble ${id}`,
        outside: { ...outside, compare: () => null },
    });
    const { verdict, reason } = execution;
    if (verdict === 'passed' || verdict === 'error')
        return;
    throw new errors/* UserError */.yo(`suite ${name}: its preamble does not run by itself (${verdict}: ${reason}): correct it, because it runs before every program`);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/execute/difference.ts + 1 modules
var difference = __webpack_require__(24202);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/dataset/extract/context.ts
var context = __webpack_require__(31673);
// EXTERNAL MODULE: ./src/execute/isolation.ts + 1 modules
var isolation = __webpack_require__(47069);
;// CONCATENATED MODULE: ./src/execute/wrong-programs.ts





/**
 * The wrong programs of a problem whose tests are code.
 * @param language of the suite; null for Python
 */
function wrongPrograms(problem, language) {
    if (language === null)
        return { kind: 'answers', texts: inPython(problem) };
    if (language.name === 'javascript')
        return { kind: 'answers', texts: inJavaScript(problem) };
    return { kind: 'aborts', texts: aborting(problem, language) };
}
const texts = new Map();
function read(name) {
    const text = texts.get(name) ?? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(isolation/* SANDBOX */.MH, name), 'utf8');
    texts.set(name, text);
    return text;
}
/** Tests may be unable to handle the answers after the first, which shows as a TypeError. */
const IN_PYTHON = ['truthy', 'none', 'falsy', 'equal'];
/** Possible bodies of a function that is not written yet. */
const BODIES = ['', '\n    pass', '\n  pass', '\n\tpass', '\n        pass'];
/** Texts that define the names of a problem's wrong programs; the first that compiles is used. */
function knownOf(problem) {
    const { reference, prompt, prefix } = problem;
    const begun = (prefix ?? prompt).trimEnd();
    if (reference !== undefined)
        return [(0,execute_program/* codeOf */.$)(problem, reference)];
    return BODIES.map((body) => begun + body);
}
/**
 * A program in Python that tries the tests of several problems on the first wrong answer. It
 * prints, as JSON, the numbers (from 0) of the problems whose tests may have accepted it.
 * @param seconds the CPU time that one problem may take
 */
function wrongForAll(problems, seconds) {
    const given = problems.map((each) => [knownOf(each), each.entryPoint, each.tests]);
    const call = `try_all(__import__("json").loads(${JSON.stringify(JSON.stringify(given))}), ${seconds})`;
    return `${read('wrong.py')}\n${read('wrong_all.py')}\n${call}\n`;
}
function inPython(problem) {
    const given = JSON.stringify([knownOf(problem), problem.entryPoint]);
    return IN_PYTHON.map((answer) => `${read('wrong.py')}\nbecome(*__import__("json").loads(${JSON.stringify(given)}), "${answer}")\n`);
}
const IN_JAVASCRIPT = ['"anything"', 'undefined', '""', '0'];
const DECLARED = /^(?:export[ \t]+)?(?:async[ \t]+)?(?:function[ \t*]+|class[ \t]+|const[ \t]+|let[ \t]+|var[ \t]+)([\w$]+)/gm;
const REQUIRED = /^(?:const|let|var)[ \t][^=\n]+=[ \t]*require\([^\n]*$|^import[ \t][^\n]*$/gm;
function inJavaScript(problem) {
    const { entryPoint, reference, prompt, prefix } = problem;
    const code = reference === undefined ? (prefix ?? prompt) : (0,execute_program/* codeOf */.$)(problem, reference);
    const required = code.match(REQUIRED) ?? [];
    const declared = code.replaceAll(REQUIRED, '').matchAll(DECLARED);
    const names = entryPoint === null ? [...declared].map(([, name]) => name) : [rootOf(entryPoint)];
    const given = JSON.stringify(names);
    return IN_JAVASCRIPT.map((answer) => `${read('javascript/passgate-wrong.cjs')}passgateBecome(${given}, ${answer});\n${required.join('\n')}\n`);
}
/** The name that tests use: `Solution` for `Solution.solve`. */
function rootOf(entryPoint) {
    return entryPoint.split('.', 1)[0] ?? entryPoint;
}
/**
 * The prompt with a body that ends the program, closed here or by the tests, or no program at all.
 */
function aborting(problem, { aborts, name }) {
    const { stopTokens } = problem;
    // Prose is no code, so no compiler would take it.
    const begun = (0,context/* contextOf */.V)(problem, name).prefix;
    if (aborts === undefined || begun.trim() === '')
        return [''];
    const open = `${begun}\n${aborts.body}\n`;
    const closed = aborts.closers.map((closer) => `${open}${closer}\n`);
    // Tests of MultiPL-E contain the text that closes the prompt.
    return stopTokens === undefined ? [...closed, open, ''] : [open, ...closed, ''];
}

// EXTERNAL MODULE: ./src/system/slots.ts
var system_slots = __webpack_require__(38688);
;// CONCATENATED MODULE: ./src/evaluate/wrong-batches.ts



/** A sandbox takes more time than most tests, so some problems share one. */
const MOST_PROBLEMS = 16;
/** The most batches that are with the executor at a time. */
const AHEAD = 8;
/** The longest tests of one problem, in characters. */
const LONGEST_TESTS = 16_384;
/** The CPU time for one problem. */
const SECONDS = 0.1;
const UNCLEAR = /line 1 is "\[([\d, ]+)\]"/;
/**
 * The problems whose tests clearly reject a wrong answer: a plain assertion of theirs fails. They
 * are tried together, in Python. Unclear or slow ones must be tried alone.
 */
async function clearlyRejected(prompts, executor, limits) {
    const problems = prompts
        .map(({ problem }) => problem)
        .filter(({ tests, preamble = '' }) => tests.length <= LONGEST_TESTS && preamble === '');
    const rejected = new Set();
    const slots = new system_slots/* Slots */.W(AHEAD);
    const settle = async (some) => {
        for (const problem of await rejectedOf(some, executor, limits))
            rejected.add(problem);
    };
    for (let start = 0; start < problems.length && !slots.hasFailed; start += MOST_PROBLEMS) {
        await executor.ready();
        await slots.start(settle(problems.slice(start, start + MOST_PROBLEMS)));
    }
    await slots.idle();
    return rejected;
}
async function rejectedOf(problems, executor, limits) {
    const task = {
        ...{ id: 'wrong answers', prompt: '', entryPoint: null, tests: '' },
        cases: [{ input: '', output: '[]' }],
    };
    const text = wrongForAll(problems, SECONDS);
    const program = (0,execute_program/* assemble */.f)(task, { kind: 'solution', text }, limits, 'shared');
    const { verdict, reason } = (await executor.run(program)).execution;
    if (verdict === 'passed')
        return [...problems];
    const unclear = UNCLEAR.exec(reason ?? '')?.[1]
        ?.split(', ')
        .map(Number);
    return unclear === undefined ? [] : problems.filter((_, n) => !unclear.includes(n));
}

;// CONCATENATED MODULE: ./src/evaluate/probes.ts








/** A wrong program computes nothing, so it needs no longer. */
const MOST_MS = 3000;
/** The most prompts whose wrong programs run at a time. */
const probes_AHEAD = 64;
const NOTHING = Buffer.alloc(0);
const REJECTED = { verdict: 'failed', reason: 'AssertionError' };
/**
 * Tests that raise these errors cannot work with an answer such as null, and have not judged it.
 */
const CHOKES = /^(?:[^:]{1,300}: )?(?:TypeError|AttributeError)\b/;
/**
 * The prompts whose tests are code and should be tried: the nominal ones, and others whose tests
 * differ. Tests that differ only in the name of the function that they call are equal.
 */
function promptsToTry(dataset, slice) {
    const seen = new Set();
    return (0,prompt_name/* promptsOf */.jl)(dataset).filter(({ problem }) => {
        const { id, tests, entryPoint, cases } = problem;
        if (cases !== undefined || (slice !== null && !slice.has(id)))
            return false;
        const nameless = entryPoint === null ? tests : tests.replaceAll(entryPoint, '\0');
        const key = (0,external_node_crypto_.createHash)('sha256')
            .update(JSON.stringify([id, nameless]))
            .digest('base64url');
        if (seen.has(key))
            return false;
        seen.add(key);
        return true;
    });
}
/** Stdin/stdout tasks that a program without any output passes. */
function silentTasks({ config, dataset, slice }) {
    const { tolerance } = config;
    return (0,prompt_name/* promptsOf */.jl)(dataset).flatMap(({ name, problem: { id, cases, decimals = false } }) => {
        const isNothing = (output) => (0,difference/* differenceOf */.P)(NOTHING, output, { tolerance, decimals }) === null;
        const isSilent = cases?.every(({ output }) => isNothing(output)) ?? false;
        return isSilent && (slice === null || slice.has(id)) ? [{ problem: id, ...name }] : [];
    });
}
/**
 * Try the tests of a suite on programs that are surely wrong, in one process with them. Tests that
 * let all of them pass do not check the answer.
 * @param failed keys of prompts whose reference solutions fail. For these only the first wrong
 *   program runs, which shows if the tests can be read at all
 * @param signal ends it early
 * @returns in the dataset's order
 */
async function tryTests({ config, dataset, toolchain, slice }, failed, executor, listener, signal) {
    const prompts = promptsToTry(dataset, slice);
    if (prompts.length === 0)
        return [];
    listener.start(config.name, prompts.length, 'wrong answer');
    const { cpuMs, ...more } = (0,schema/* limitsOf */.Af)(config, MOST_MS);
    const limits = { ...more, cpuMs: Math.min(cpuMs, MOST_MS) };
    const isFailed = ({ id }, name) => failed.has((0,prompt_name/* promptKey */.uZ)(id, name));
    const rejected = await clearlyRejected(toolchain === null ? prompts.filter(({ name, problem }) => !isFailed(problem, name)) : [], executor, limits);
    const slots = new system_slots/* Slots */.W(probes_AHEAD);
    const found = [];
    const run = async (problem, text) => {
        const answer = { kind: 'solution', text };
        const program = (0,execute_program/* assemble */.f)(problem, answer, limits, 'shared', { toolchain, isAlone: true });
        const { verdict, reason } = (await executor.run(program)).execution;
        return { verdict, reason };
    };
    for (const [place, { name, problem }] of prompts.entries()) {
        await executor.ready();
        if (signal.aborted || slots.hasFailed)
            break;
        const of = { problem: problem.id, ...name };
        if (rejected.has(problem)) {
            listener.reference('failed');
            found[place] = { ...of, first: REJECTED, isVacuous: false };
            continue;
        }
        const isOnce = isFailed(problem, name);
        const settle = async () => {
            const wrong = wrongPrograms(problem, toolchain?.language ?? null);
            const seen = [];
            for (const text of wrong.texts) {
                const execution = await run(problem, text);
                seen.push(execution);
                if (isOnce || !goesOn(wrong.kind, execution))
                    break;
            }
            const [first, ...others] = seen;
            if (first === undefined)
                return;
            const isVacuous = !isOnce && letPass(wrong.kind, [first, ...others]);
            listener.reference(isVacuous ? 'passed' : 'failed');
            found[place] = { ...of, first, isVacuous };
        };
        await slots.start(settle());
    }
    await slots.idle();
    signal.throwIfAborted();
    return found;
}
/** True when the next wrong program may tell more. */
function goesOn(kind, { verdict, reason }) {
    if (kind === 'aborts')
        return verdict === 'compile_error';
    return verdict === 'passed' || (verdict === 'failed' && CHOKES.test(reason ?? ''));
}
/**
 * True when the tests rejected no wrong program. If the programs return answers, at least two must
 * pass.
 */
function letPass(kind, seen) {
    const last = seen.at(-1);
    if (last === undefined || (kind === 'aborts' && last.verdict !== 'passed'))
        return false;
    const passed = seen.filter(({ verdict }) => verdict === 'passed').length;
    return kind === 'aborts' || (goesOn(kind, last) && passed > 1);
}

// EXTERNAL MODULE: ./src/dataset/load-dataset.ts + 34 modules
var load_dataset = __webpack_require__(14872);
;// CONCATENATED MODULE: ./src/evaluate/unreadable-tests.ts






/**
 * Broken tests, except for those that do not parse and have only answers that do not parse either.
 * Verdicts on such answers are right whatever the tests are.
 *
 * No answer runs here, because a program that does not parse as a whole is not started.
 */
async function brokenForAnswers({ config, dataset, toolchain }, broken, executor) {
    const unread = broken.filter(({ reason }) => reason?.startsWith(DO_NOT_PARSE));
    if (unread.length === 0)
        return broken;
    const open = new Map(unread.map((tests) => [(0,prompt_name/* promptKey */.uZ)(tests.problem, tests), tests]));
    const limits = (0,schema/* limitsOf */.Af)(config);
    for await (const group of (0,load_dataset/* samplesOf */.l)(dataset, new errors/* FaultList */.xT())) {
        if (open.size === 0)
            break;
        for (const { variant, sample } of group) {
            const problem = variant.problems.get(sample.problem);
            const key = (0,prompt_name/* promptKey */.uZ)(sample.problem, (0,prompt_name/* promptName */.mM)(dataset, variant));
            if (problem === undefined || !open.has(key))
                continue;
            const program = (0,execute_program/* assemble */.f)(problem, sample, limits, 'shared', { toolchain, isAlone: true });
            const { execution } = await executor.run(program);
            // Such a line is the answer's own, so the answer does not parse. Otherwise the fault is the
            // tests'.
            if (/ \(line \d+\)$/.test(execution.reason ?? ''))
                continue;
            open.delete(key);
        }
    }
    const left = new Set(open.values());
    return broken.filter((tests) => !left.has(tests));
}

;// CONCATENATED MODULE: ./src/evaluate/problem-check.ts









/** The least number of programs for checking a suite's problems. */
function countChecks({ config, dataset, slice }) {
    return (0,check_references/* countReferences */.eb)(config, dataset) + promptsToTry(dataset, slice).length;
}
/** The facts about a suite's problems that need no program to run; null if there are none. */
function checkWithoutRunning(suite) {
    return withFaulty(null, silentTasks(suite).map(asVacuous), suite);
}
/**
 * Before any sample runs, run the reference solutions of all suites, and try their tests on wrong
 * programs.
 * @throws UserError with every problem whose tests are broken, unless its suite drops these, and
 *   with libraries that are missing on this machine
 */
async function checkProblems(suites, config, context) {
    const faults = new errors/* FaultList */.xT();
    const checks = [];
    const { executor, isForSamples } = context;
    for (const [s, suite] of suites.entries()) {
        const { grading, 'reference-check': mode } = suite.config;
        if (grading === 'split' && !executor.canSplit) {
            const message = `suites[${s}].grading: split needs namespaces, but isolation is "${executor.isolation.description}" here: use auto or shared`;
            faults.add(message, config.placeOf(['suites', s, 'grading']));
        }
        const isOff = mode === 'off' && !isForSamples;
        checks.push(await checkSuite(suite, isOff, context, faults));
    }
    faults.throwIfAny();
    return checks;
}
async function checkSuite(suite, isOff, context, faults) {
    const { executor, listener, signal, isForSamples } = context;
    const { config, dataset, toolchain } = suite;
    const stopwatch = new system_stopwatch/* Stopwatch */.e();
    await checkPreamble(suite, executor);
    const references = isOff
        ? (0,check_references/* withoutReferences */.Xl)(config, ['shared'])
        : await (0,check_references/* checkReferences */.$x)(suite, executor, listener, signal);
    const { report } = references;
    const failures = report?.failed ?? [];
    const failed = new Set(failures.map((failure) => (0,prompt_name/* promptKey */.uZ)(failure.problem, failure)));
    const tried = await tryTests(suite, failed, executor, listener, signal);
    // With `grading: split` a reference may fail because of the grading, which tells nothing about
    // its tests.
    const telling = config.grading === 'split' ? [] : failures;
    const broken = toolchain === null ? brokenTests(dataset, tried, telling) : [];
    // If no answer parses either, the verdicts on them are right, whatever the tests are.
    const isDropping = config['reference-check'] === 'drop';
    const fatal = isForSamples ? await brokenForAnswers(suite, broken, executor) : broken;
    if (!isDropping) {
        const add = (prompt, message) => faults.add(`${titleOf(prompt)}: ${message}`, dataset.places.get(prompt.problem));
        for (const prompt of fatal)
            add(prompt, `its tests ${prompt.reason}; ${WHAT_TO_DO}`);
        for (const failure of await passingInShared(suite, references, executor)) {
            const message = `its reference solution passes with grading: shared but not with split: ${failure.reason}; use grading: auto or shared`;
            add(failure, message);
        }
    }
    if (report !== null && broken.length === 0)
        addMissing(suite, report, faults);
    const vacuous = [...tried.filter(({ isVacuous }) => isVacuous), ...silentTasks(suite)];
    const faulty = [...vacuous.map(asVacuous), ...broken];
    return { suite, ...references, report: withFaulty(report, faulty, suite), ms: stopwatch.lap() };
}
const WHAT_TO_DO = 'correct them, or leave such problems out with reference-check: drop';
/** `problem "add"`, with the prompt if that is not the nominal one. */
function titleOf({ problem, ...name }) {
    const prompt = name.family === null ? '' : ` (${(0,prompt_name/* describePrompt */.CL)(name)})`;
    return `problem ${JSON.stringify(problem)}${prompt}`;
}
function asVacuous({ problem, family, transform, seed }) {
    return { problem, family, transform, seed, reason: null };
}
/** A report with the faulty tests added; unchanged if there are none. */
function withFaulty(report, faultyTests, { config }) {
    if (faultyTests.length === 0)
        return report;
    const dropped = config['reference-check'] === 'drop';
    return { ...(report ?? { checked: 0, failed: [], dropped }), faultyTests };
}
/** The prompts whose reference solutions fail only because of `grading: split`. */
async function passingInShared({ config, dataset, toolchain }, { report, allowances }, executor) {
    if (config.grading !== 'split' || report === null || !executor.canSplit)
        return [];
    const failed = new Map(report.failed.map((each) => [(0,prompt_name/* promptKey */.uZ)(each.problem, each), each]));
    const found = [];
    for (const { name, problem } of (0,prompt_name/* promptsOf */.jl)(dataset)) {
        const failure = failed.get((0,prompt_name/* promptKey */.uZ)(problem.id, name));
        const { reference, cases } = problem;
        if (failure === undefined || reference === undefined || cases !== undefined)
            continue;
        const options = { toolchain, isAlone: true };
        const program = (0,execute_program/* assemble */.f)(problem, reference, allowances.ofReferences, 'shared', options);
        const { execution } = await executor.run(program);
        if (execution.verdict === 'passed')
            found.push(failure);
    }
    return found;
}
/**
 * Something that all reference solutions of a suite lack is missing on this machine: no answer is
 * to blame.
 */
function addMissing({ config, dataset }, { checked, failed }, faults) {
    const [first, ...others] = failed;
    if (first === undefined || failed.length < checked)
        return;
    const missing = missingIn(first);
    if (missing === null || others.some((each) => missingIn(each) !== missing))
        return;
    const message = `${config.name}: every reference solution lacks the same on this machine, and answers would too: ${missing}; install it for the programs`;
    faults.add(message, dataset.places.get(first.problem));
}


/***/ }),

/***/ 57162:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ checkSuites)
});

// EXTERNAL MODULE: ./src/dataset/load-dataset.ts + 34 modules
var load_dataset = __webpack_require__(14872);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./src/languages/language.ts
var languages_language = __webpack_require__(99985);
// EXTERNAL MODULE: ./src/system/find-on-path.ts
var find_on_path = __webpack_require__(49396);
;// CONCATENATED MODULE: ./src/execute/toolchains/libraries.ts




/**
 * The libraries that problems need and this machine lacks.
 * @returns one sentence for each library, with advice
 */
async function missingLibraries({ language, paths, environment }, problems, outer) {
    if (language.libraries.length === 0)
        return [];
    const all = [...problems];
    const missing = [];
    for (const { name, where, check, install } of language.libraries) {
        const needy = all.filter(({ prompt, prefix, tests }) => where.test(prefix ?? prompt) || where.test(tests));
        const [first] = needy;
        if (first === undefined)
            continue;
        const [file = '', ...args] = (0,languages_language/* fillIn */.pz)(check, paths);
        const options = { cwd: find_on_path/* NOBODYS_FOLDER */.o, env: { ...outer, ...environment } };
        const found = await (0,external_node_util_.promisify)(external_node_child_process_.execFile)(file, args, options).then(() => true, () => false);
        if (found)
            continue;
        const who = needy.length === 1 ? 'problem needs' : 'problems need';
        missing.push(`${needy.length} ${who} ${name}, which is not installed (the first: ${first.id}): ${install} before this step, or leave them out`);
    }
    return missing;
}

// EXTERNAL MODULE: ./src/execute/toolchains/resolve.ts
var resolve = __webpack_require__(54208);
// EXTERNAL MODULE: ./src/execute/toolchains/toolchain.ts + 1 modules
var toolchains_toolchain = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/records/dataset.ts
var records_dataset = __webpack_require__(46966);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
;// CONCATENATED MODULE: ./src/evaluate/read-suites.ts






/**
 * Read every dataset of a config once completely, and find the tools of every language. So a
 * mistake on the last line is known before the first program runs.
 * @throws UserError with all mistakes of all suites
 */
async function checkSuites(config, environment) {
    const checked = [];
    const faults = new errors/* FaultList */.xT();
    for (const [index, suite] of config.suites.entries()) {
        let toolchain = null;
        try {
            const language = (0,resolve/* languageOf */.e)(suite.language);
            if (language !== null)
                toolchain = await (0,toolchains_toolchain/* findToolchain */.v)(language, environment);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            faults.add(`suites[${index}].language: ${error.message}`, config.placeOf(['suites', index, 'language']));
        }
        try {
            const dataset = await (0,load_dataset/* loadDataset */.Z)(config, suite, index);
            const costs = await countSamples(config, dataset);
            const samples = [...costs.values()].reduce((sum, count) => sum + count, 0);
            const problems = dataset.variants.flatMap((variant) => [...variant.problems.values()]);
            if (toolchain !== null) {
                for (const message of await missingLibraries(toolchain, problems, environment)) {
                    faults.add(`suites[${index}]: ${message}`, config.placeOf(['suites', index, 'language']));
                }
            }
            checked.push({ config: suite, dataset, toolchain, samples, costs, slice: null });
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            faults.addAll(error);
        }
    }
    faults.throwIfAny();
    return checked;
}
/** The number of samples of each problem, over all its prompts. */
async function countSamples(config, dataset) {
    const faults = new errors/* FaultList */.xT();
    const samples = new Map([...dataset.variants[0].problems.keys()].map((id) => [id, 0]));
    const answered = new Set();
    const add = (variant, problem, count) => {
        samples.set(problem, (samples.get(problem) ?? 0) + count);
        answered.add(variant);
    };
    for (const { counts } of dataset.sources) {
        for (const [variant, ofProblems] of counts ?? []) {
            for (const [problem, count] of ofProblems)
                add(variant, problem, count);
        }
    }
    const sources = dataset.sources.filter(({ counts }) => counts === undefined);
    // The extraction of code does not change the number of samples.
    const reading = { ...dataset.reading, extract: 'none' };
    for await (const group of (0,load_dataset/* samplesOf */.l)({ sources, reading }, faults)) {
        for (const { variant, sample } of group)
            add(variant, sample.problem, 1);
    }
    faults.throwIfAny();
    const own = dataset.nominals.map(({ family, variant }) => ({
        what: `nominal of ${family}`,
        variant,
    }));
    const all = dataset.variants.map((variant) => ({ what: (0,records_dataset/* describeVariant */.V)(variant.name), variant }));
    for (const { what, variant } of [...all, ...own]) {
        if (answered.has(variant))
            continue;
        faults.add(`${what} has no samples`, { file: variant.samples[0] ?? config.file });
    }
    faults.throwIfAny();
    return samples;
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
    const rest = { limits, grading: place, tests: split, outside, repeat, ...otherwise };
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


/***/ })

};
