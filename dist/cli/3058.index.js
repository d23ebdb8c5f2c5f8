export const id = 3058;
export const ids = [3058];
export const modules = {

/***/ 21975:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ rewordKey),
  F: () => (/* binding */ reworded)
});

// EXTERNAL MODULE: ./src/config/perturb-settings.ts
var perturb_settings = __webpack_require__(68854);
// EXTERNAL MODULE: ./src/perturb/prose/examples.ts
var examples = __webpack_require__(25945);
;// CONCATENATED MODULE: ./src/perturb/reword.ts

/** The least number of words that can be said in another way. */
const LEAST_WORDS = 3;
/** An item of a list is a paragraph of its own. */
const ITEM = /^\s*(?:[-*•]|\d{1,3}[.)])\s/;
/** The paragraphs of a problem's documentation that hold prose alone. */
function paragraphsOf({ text, prose: { source } }) {
    const { lines, name } = source;
    const contents = lines.map(({ start, end }) => text.slice(start, end));
    const ends = (0,examples/* proseEnds */.I)(contents, name);
    const groups = [];
    let isOpen = false;
    for (const [i, content] of contents.entries()) {
        const isProse = content.trim() !== '' && (ends[i] ?? 0) >= content.trimEnd().length;
        if (isProse) {
            if (!isOpen || ITEM.test(content))
                groups.push([]);
            const start = (lines[i]?.start ?? 0) + content.length - content.trimStart().length;
            groups.at(-1)?.push({ start, end: start + content.trim().length });
        }
        isOpen = isProse;
    }
    const paragraphs = groups.map((group) => ({
        lines: group,
        text: group.map(({ start, end }) => text.slice(start, end)).join(' '),
    }));
    return paragraphs.filter(({ text: whole }) => whole.split(/\s+/).length >= LEAST_WORDS);
}
/**
 * Put the paragraphs of a problem into other words. The lines stay; each gets about its share.
 * @param reword the new text of a paragraph; undefined to leave it
 * @returns null if no paragraph has another text
 */
function rewordingOf(view, reword) {
    const edits = paragraphsOf(view).flatMap(({ lines, text }) => {
        const other = reword(text)?.trim() ?? '';
        if (other === '' || other === text)
            return [];
        const parts = spread(other.split(/\s+/), lines);
        return lines.map((line, i) => ({ ...line, text: parts[i] ?? '' }));
    });
    return edits.length === 0 ? null : { edits, isRewording: true };
}
/** Words in as many parts as there are lines, by the lines' lengths. */
function spread(words, lines) {
    const all = lines.reduce((sum, { start, end }) => sum + end - start, 0);
    const length = words.reduce((sum, word) => sum + word.length + 1, 0);
    let [next, used, room] = [0, 0, 0];
    return lines.map(({ start, end }, i) => {
        room += ((end - start) / all) * length;
        const part = [];
        const isLast = i === lines.length - 1;
        while (next < words.length && (isLast || part.length === 0 || used < room)) {
            const word = words[next] ?? '';
            part.push(word);
            used += word.length + 1;
            next += 1;
        }
        return part.join(' ');
    });
}

// EXTERNAL MODULE: ./src/perturb/transform-names.ts
var transform_names = __webpack_require__(90109);
// EXTERNAL MODULE: ./src/records/dataset.ts
var dataset = __webpack_require__(46966);
;// CONCATENATED MODULE: ./src/dataset/reword.ts




function rewordKey({ transform, text }) {
    return JSON.stringify([transform, text]);
}
/**
 * Ask a suite's model for other words.
 * @param reword null if no model can be asked; then all are skipped
 * @param given names of variants that the suite has already
 * @param problems the views of each problem, to be read now
 */
async function reworded(suite, given, problems, reword) {
    const wanted = wantedModels(suite).filter(({ family, transform }) => !given.has((0,dataset/* describeVariant */.V)({ family, transform, seed: 0 })));
    if (wanted.length === 0)
        return { transforms: [], skipped: [] };
    const reason = suite.generate === undefined ? NO_MODEL : NOT_ASKED;
    const found = reword === null ? reason : await reword(textsOf(wanted, problems()));
    if (typeof found === 'string') {
        const skipped = wanted.map((each) => ({ ...each, reason: found.slice(0, 500) }));
        return { transforms: [], skipped };
    }
    return { transforms: wanted.map((each) => toTransform(each, found)), skipped: [] };
}
const NO_MODEL = 'it needs a language model';
const NOT_ASKED = 'passgate perturb asks the model for it';
function wantedModels({ perturb }) {
    if (perturb === undefined)
        return [];
    const whole = (0,perturb_settings/* wholeFamilies */.Yb)(perturb);
    return Object.entries(transform_names/* MODEL_TRANSFORMS */.yx)
        .filter(([name, family]) => whole.includes(family) || perturb.transforms?.includes(name))
        .map(([transform, family]) => ({ family, transform }));
}
function textsOf(wanted, problems) {
    const texts = [];
    for (const { id: problem, views } of problems) {
        for (const { family, transform } of wanted) {
            const view = views.of({ family });
            const paragraphs = view === null ? [] : paragraphsOf(view);
            texts.push(...paragraphs.map(({ text }) => ({ family, transform, problem, text })));
        }
        views.close();
    }
    return texts;
}
/** A transform whose outcome the model has given. */
function toTransform({ family, transform }, texts) {
    return {
        ...{ name: transform, family, version: (0,transform_names/* versionOf */.E4)(transform) },
        ...{ isRandom: false, takesProse: true },
        apply: (view) => rewordingOf(view, (text) => texts.get(rewordKey({ transform, text }))),
    };
}


/***/ }),

/***/ 59545:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fp: () => (/* binding */ readParts),
/* harmony export */   gk: () => (/* binding */ rewriteProblem),
/* harmony export */   jD: () => (/* binding */ rewriteRow)
/* harmony export */ });
/* harmony import */ var _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1995);
/* harmony import */ var _formats_raw_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2013);


const PARTS = ['prompt', 'reference', 'tests', 'entryPoint'];
/** The parts of a row, and the kind of its prompt. */
function readParts(row) {
    if (row.format === 'table') {
        // Its tests and its reference may have any form, so only the prompt is rewritten.
        const { prompt } = row.problem;
        return { kind: 'prose', prompt, reference: null, tests: null, entryPoint: null };
    }
    const { format, data } = row;
    const fields = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR[format].partsOf(data);
    const text = (field) => {
        const value = field === null ? null : Object.entries(data).find(([key]) => key === field)?.[1];
        return typeof value === 'string' ? value : null;
    };
    return {
        kind: fields.kind,
        prompt: text(fields.prompt) ?? '',
        reference: text(fields.reference),
        tests: text(fields.tests),
        entryPoint: text(fields.entryPoint),
    };
}
/** The problem of a row with other parts. */
function rewriteProblem(row, parts, language) {
    if (row.format === 'table')
        return { ...row.problem, prompt: parts.prompt };
    const data = { ...row.data, ...changedFields(row, parts) };
    return _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR[row.format].read(data, { language, text: row.text });
}
/**
 * The row with other parts, as one line of JSON; its other fields stay as they are written. The
 * problem of a table becomes a row of a published layout.
 */
function rewriteRow(row, parts, language) {
    if (row.format === 'table')
        return JSON.stringify(rowOf(row.problem, parts.prompt, language));
    const changed = changedFields(row, parts);
    const line = row.text === undefined ? undefined : oneLine(row.text);
    return line === undefined
        ? JSON.stringify({ ...row.data, ...changed })
        : (0,_formats_raw_json_js__WEBPACK_IMPORTED_MODULE_1__/* .withMembers */ .g)(line, changed);
}
function rowOf({ id, tests, reference }, prompt, language) {
    if (language !== 'python')
        return { name: id, language, prompt, tests };
    const code = reference?.kind === 'solution' ? { code: reference.text } : {};
    return { task_id: id, text: prompt, test_list: [tests], ...code };
}
/** Line ends between members are space; within texts JSON has none. */
function oneLine(text) {
    return text.replaceAll(/[\r\n]+/g, ' ');
}
function changedFields(row, parts) {
    const fields = _formats_formats_js__WEBPACK_IMPORTED_MODULE_0__/* .FORMATS */ .hR[row.format].partsOf(row.data);
    const before = readParts(row);
    return Object.fromEntries(PARTS.flatMap((part) => {
        const [field, value] = [fields[part], parts[part]];
        const isChanged = field !== null && value !== null && value !== before[part];
        return isChanged ? [[field, value]] : [];
    }));
}


/***/ }),

/***/ 25945:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ proseEnds)
/* harmony export */ });
/** A line that begins a list of examples: further words are a heading's only before a colon. */
const HEADER = /^[\s\-*#=]*(?:(?:for|some|more|here (?:are|is)|see|sample|test)\s+)*(?:examples?|sample|e\.g\.?|i\.e\.?|inputs?|outputs?|tests?|test cases?|notes?|constraints?|returns?|args|parameters|raises)\b(?:[\s\w]{0,20}[:\-=]+|[\s\d]{0,9}(?:(?:in|out)puts?|cases?)?[\s\d]{0,9})\s*$/i;
/** Words that begin an example within a sentence. */
const INLINE = /\b(?:for (?:example|instance)|examples?\s*(?:\d+\s*)?:|e\.\s?g\.?|i\.\s?e\.?|ex:|such as:)/i;
const DOCTEST = /^\s*(?:>>>|\.\.\.(?:\s|$))/;
const ARROW = /(?:=>|->|==|➞|→|⇒|↦|\bassert\b)/;
const FENCE = /^\s*(?:```|~~~)/;
const WORD = /^[(]?\p{L}[\p{L}'’-]*[.,;:!?)]*$/u;
/**
 * Which lines of a documentation are prose. Examples are not: doctests, lines after a heading for
 * examples, and lines that are code for the most part.
 * @param lines without the signs of comments
 * @param name the function that examples call; null if it is not known
 * @returns for each line the place where its prose ends: 0 if there is none
 */
function proseEnds(lines, name) {
    let mode = 'prose';
    return lines.map((line) => {
        if (line.trim() === '') {
            if (mode === 'doctest')
                mode = 'prose';
            return 0;
        }
        if (FENCE.test(line)) {
            mode = mode === 'fence' ? 'prose' : 'fence';
            return 0;
        }
        if (mode === 'fence')
            return 0;
        if (DOCTEST.test(line)) {
            mode = 'doctest';
            return 0;
        }
        if (mode === 'doctest')
            return 0;
        if (HEADER.test(line)) {
            mode = 'examples';
            return 0;
        }
        if (isCode(line, name))
            return 0;
        if (mode === 'examples' && !isSentence(line))
            return 0;
        const inline = INLINE.exec(line);
        // The rest of the paragraph may go on with the example.
        mode = inline === null ? 'prose' : 'examples';
        return inline === null ? line.length : inline.index;
    });
}
/** True for a line that has an arrow, a call of the function, or few words. */
function isCode(line, name) {
    if (ARROW.test(line))
        return true;
    if (name !== null && line.includes(`${name}(`))
        return true;
    const tokens = line.trim().split(/\s+/);
    const words = tokens.filter((token) => WORD.test(token));
    return words.length * 2 < tokens.length;
}
/** True for words alone, as many as no output of an example has. */
function isSentence(line) {
    const tokens = line.trim().split(/\s+/);
    return tokens.length >= 6 && tokens.every((token) => WORD.test(token));
}


/***/ }),

/***/ 33423:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F2: () => (/* binding */ askedAndUsed),
/* harmony export */   Qb: () => (/* binding */ MOST_REASONS),
/* harmony export */   b5: () => (/* binding */ promptTexts),
/* harmony export */   vl: () => (/* binding */ generatedSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2503);
/* harmony import */ var _answer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98754);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81073);
/** The part of a suite's results that tells how its samples were made. */



/** The most distinct reasons of questions without an answer. */
const MOST_REASONS = 5;
/** The part of a prompt that results keep: messages, and characters of each. */
const MOST_MESSAGES = 20;
const LONGEST_PROMPT = 20_000;
/** The way that a suite asked its model: for the reader, and to tell two sides apart. */
const askedAs = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    /** `openai at api.openai.com`, or the words of a command. */
    source: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    model: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU.nullable(),
    /** The prompt's file, or `default`. */
    prompt: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
    /** A hash of the prompt's texts, before a problem is put in. */
    promptHash: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().regex(/^[0-9a-f]{8}$/),
    /**
     * The prompt's texts before a problem is put in, cut if they are long; none for the default
     * prompt. Absent in results of earlier versions.
     */
    promptTexts: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ role: zod__WEBPACK_IMPORTED_MODULE_2__/* ["enum"] */ .k5n(_answer_js__WEBPACK_IMPORTED_MODULE_0__/* .ROLES */ .gg), text: zod__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP().max(LONGEST_PROMPT) }))
        .max(MOST_MESSAGES)
        .optional(),
    /** `temperature 0.8, max-tokens 512`; empty if all are the model's own. */
    settings: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq,
});
const tokens = zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ input: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9, output: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 }).nullable();
/** The same with the tokens of all answers, kept ones too; null if some are not known. */
const askedAndUsed = askedAs.extend({ used: tokens });
const generatedSchema = askedAndUsed.extend({
    /** Answers to each prompt. */
    n: zod__WEBPACK_IMPORTED_MODULE_2__/* .int */ .Whr().min(1),
    /** Questions; equal ones count once. */
    questions: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Answers from the repository or an earlier run. */
    kept: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Answers that this run got. */
    asked: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Questions that the service was asked and did not answer. */
    failed: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Questions that were not asked. */
    missing: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Answers without code because the model refused, or cut off by the most tokens. */
    refused: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    truncated: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9,
    /** Tokens of the answers that this run got; null if the service did not say them all. */
    tokens,
    /** Their cost by the config's prices; null if it is unknown. */
    cost: zod__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig().nonnegative().nullable(),
    /** The reasons of questions without an answer, the most frequent first. */
    reasons: zod__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ reason: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, questions: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9 })).max(MOST_REASONS),
    /** Set if the suite was not evaluated: why, and what to do. */
    skipped: _fields_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq.optional(),
});
/** The texts of a prompt, as results keep them. */
function promptTexts(messages) {
    return messages
        .slice(0, MOST_MESSAGES)
        .map(({ role, content }) => ({ role, text: content.slice(0, LONGEST_PROMPT) }));
}


/***/ }),

/***/ 74491:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ perturbedSchema),
/* harmony export */   TC: () => (/* binding */ MOST_UNFIT),
/* harmony export */   hh: () => (/* binding */ MANIFEST_VERSION),
/* harmony export */   rc: () => (/* binding */ manifestSchema),
/* harmony export */   v$: () => (/* binding */ madeBy)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81073);
/** Facts about perturbed prompts that Passgate made: the shapes of manifest.json and of results. */


const share = zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().min(0).max(1);
const problem = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().min(1).max(500);
const reason = zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500);
/** The share of a nominal prompt that a variant changes. */
const distanceFields = { characters: share, words: share };
/** A variant's maker, and its distance from its nominal prompt. */
const madeBy = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    /** The version of the transform. */
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    intensity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    ...distanceFields,
});
/** One transform of a suite under one seed. */
const madeTransform = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** The name in variants, files and results: it tells the version and the intensity too. */
    transform: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
    intensity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
    seed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    /** The file of its rows, from the manifest's folder. */
    file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500),
    made: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, ...distanceFields })),
    /** Problems that it has nothing to work on, or no further outcome for. */
    notApplicable: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, reason })),
    /** Problems for which no draw gave a valid variant. */
    dropped: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, reason })),
});
/** The most unfit variants that results name. */
const MOST_UNFIT = 100;
const skipped = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, transform: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, reason });
const MANIFEST_VERSION = 1;
/** manifest.json: the variants that were made of a suite, and the prompts that they were made of. */
const manifestSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schemaVersion: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(MANIFEST_VERSION),
    tool: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz('passgate'), version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(100) }),
    suite: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    language: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
    /** A hash of each nominal problem. */
    problems: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, hash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().regex(/^[0-9a-f]{16}$/) })),
    /** Families with nominal prompts of their own, and the files of these. */
    nominals: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, file: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(500), problems: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9 })),
    transforms: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(madeTransform),
    /** Transforms that were not tried. */
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(skipped),
});
/** The same in numbers, for results.json. */
const perturbedSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    transforms: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
        transform: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU,
        version: zod__WEBPACK_IMPORTED_MODULE_1__/* .int */ .Whr().min(1),
        intensity: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().positive(),
        made: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        notApplicable: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
        dropped: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9,
    })),
    skipped: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(skipped),
    /** Variants that were left out because their reference solution fails, problem by problem. */
    unfit: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ problem, family: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, transform: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .name */ .UU, seed: _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9, reason: reason.nullable() }))
        .max(MOST_UNFIT)
        .optional(),
    /** The reason why variants no longer fit their problems; absent if they do. */
    stale: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().max(2000).optional(),
});


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

/***/ 35332:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  perturb: () => (/* binding */ perturb)
});

// EXTERNAL MODULE: ./src/config/load-config.ts + 1 modules
var load_config = __webpack_require__(19161);
// EXTERNAL MODULE: ./src/config/suite-language.ts
var suite_language = __webpack_require__(70825);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/dataset/attach-samples.ts
var attach_samples = __webpack_require__(50101);
// EXTERNAL MODULE: ./src/dataset/loaded.ts
var loaded = __webpack_require__(50487);
// EXTERNAL MODULE: ./src/dataset/read-variants.ts
var read_variants = __webpack_require__(28529);
// EXTERNAL MODULE: ./src/dataset/suite-files.ts
var suite_files = __webpack_require__(76722);
// EXTERNAL MODULE: ./src/dataset/with-made.ts
var with_made = __webpack_require__(73154);
;// CONCATENATED MODULE: ./src/dataset/load-made.ts







/**
 * Read the nominal problems of a suite and make its variants anew. Samples and ready-made variants
 * are not read.
 * @param most the number of problems to take, from the first on
 * @param reword asks the suite's model for other words; null if it is not to be asked
 * @returns null if the suite makes no variants
 * @throws UserError with all faults of the problems
 */
async function loadMade(config, suite, index, most, reword = null) {
    const alone = { ...suite, samples: [], variants: [] };
    const faults = new errors/* FaultList */.xT();
    const files = (0,suite_files/* findSuiteFiles */.P)(config, alone, index, faults);
    faults.throwIfAny();
    const read = await (0,read_variants/* readVariants */.h)(files, alone, faults, (0,loaded/* placeOfSuite */.t)(config, index));
    if (most !== null)
        cutTo(read.nominal.problems, most);
    const made = await (0,with_made/* makeOwnVariants */.v)(read, alone, faults, reword);
    faults.throwIfAny();
    if (made === null)
        return null;
    const { variants, nominals } = (0,attach_samples/* attachSamples */.t)({ ...(0,with_made/* withMade */.w)(read, made), tables: [] });
    const dataset = {
        ...{ variants, nominals, sources: [] },
        reading: { language: (0,suite_language/* languageName */.cL)(suite.language), extract: suite.extract },
        places: read.nominal.places,
        notes: files.notes,
        manifests: [made.manifest],
        stale: [],
        listTexts: [],
        hash: '',
    };
    return { config: suite, dataset, made, rows: read.nominal.rows };
}
function cutTo(problems, most) {
    for (const id of [...problems.keys()].slice(most))
        problems.delete(id);
}

// EXTERNAL MODULE: ./src/evaluate/check-references.ts + 3 modules
var check_references = __webpack_require__(48635);
// EXTERNAL MODULE: ./src/evaluate/with-executor.ts + 9 modules
var with_executor = __webpack_require__(20568);
// EXTERNAL MODULE: ./src/execute/toolchains/resolve.ts
var resolve = __webpack_require__(54208);
// EXTERNAL MODULE: ./src/execute/toolchains/toolchain.ts + 1 modules
var toolchain = __webpack_require__(54482);
// EXTERNAL MODULE: ./src/generate/questions.ts + 11 modules
var generate_questions = __webpack_require__(86308);
// EXTERNAL MODULE: ./src/dataset/extract/thinking.ts
var thinking = __webpack_require__(7712);
// EXTERNAL MODULE: ./src/dataset/reword.ts + 1 modules
var reword = __webpack_require__(21975);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
// EXTERNAL MODULE: ./src/generate/ask-missing.ts + 23 modules
var ask_missing = __webpack_require__(44691);
// EXTERNAL MODULE: ./src/generate/credentials.ts
var credentials = __webpack_require__(73001);
;// CONCATENATED MODULE: ./src/generate/reword.ts





const KEEP = 'Keep every number, name, symbol, quoted text, negation and comparison exactly as it is. Answer with the new text alone, in one paragraph.';
/** The requests for each transform, one after the other; `{text}` is the text, or the last answer. */
const REQUESTS = {
    BackTranslation: [
        'Translate this text into German. Keep names, numbers, symbols and quoted text as they are. Answer with the translation alone, in one paragraph.\n\n{text}',
        'Translate this text into English. Keep names, numbers, symbols and quoted text as they are. Answer with the translation alone, in one paragraph.\n\n{text}',
    ],
    RephrasingSentence: [`Say this text in other words with the same meaning. ${KEEP}\n\n{text}`],
    DeclarativeToInterrogative: [
        `Ask for the same as this text in the form of a question. ${KEEP}\n\n{text}`,
    ],
};
/**
 * Put texts into other words by a suite's model. Answers are kept like those to prompts.
 * @returns the new texts by `rewordKey`, or the reason why there are none
 */
async function rewordTexts(config, suite, texts, asking) {
    if (suite.config.generate.api === 'completion')
        return 'it needs a model with api: chat';
    const done = new Map();
    for (let round = 0, open = firstOf(texts); open.length > 0; round += 1) {
        const answers = await answersTo(config, suite, open, round, asking);
        if (typeof answers === 'string')
            return answers;
        const next = [];
        for (const [i, { of }] of open.entries()) {
            const text = answers[i] ?? '';
            if (text === '')
                continue;
            if (round + 1 < requestsOf(of).length)
                next.push({ of, text });
            else
                done.set((0,reword/* rewordKey */.H)(of), text);
        }
        open = next;
    }
    return done;
}
/** Each text once, however many problems have it. */
function firstOf(texts) {
    const known = new Map(texts.map((of) => [(0,reword/* rewordKey */.H)(of), { of, text: of.text }]));
    return [...known.values()];
}
function requestsOf({ transform }) {
    return REQUESTS[transform] ?? [];
}
/** @returns an answer for each passage, '' if it is of no use; or the reason why some are missing */
async function answersTo(config, suite, open, round, asking) {
    const asks = open.map(({ of, text }) => {
        const message = (requestsOf(of)[round] ?? '{text}').replace('{text}', () => text);
        const { problem, family, transform } = of;
        return suite.questions.other(message, { problem, family, transform });
    });
    const { store } = asking;
    const lacking = asks.filter(({ key }) => store.get(key) === undefined);
    const missing = new Set(lacking.map(({ key }) => key));
    if (missing.size > 0) {
        const whyNot = (0,credentials/* whyNotAsked */.C)(suite.config.generate, asking);
        if (whyNot !== null)
            return `the model is not asked, because ${whyNot}`;
        const { answered, reasons } = await (0,ask_missing/* askMissing */.m)(config, suite, lacking, missing, null, asking);
        const lost = missing.size - answered;
        const [first] = reasons.keys();
        if (lost > 0)
            return `${(0,numbers/* plural */.LS)(lost, 'text')} got no answer (${first ?? 'no reason known'})`;
    }
    return asks.map(({ key }, i) => paragraphIn(store.get(key)?.answer, open[i]?.text ?? ''));
}
/** The one paragraph of an answer; '' if it was cut off or is far longer than what it says anew. */
function paragraphIn(answer, before) {
    if (answer === undefined || (answer.ended ?? 'stop') !== 'stop')
        return '';
    const said = (0,thinking/* withoutThinking */.TM)(answer.text, '')?.text ?? answer.text;
    const line = said.replaceAll(/\s+/g, ' ').trim();
    const [, quoted] = /^"([^"]*)"$/.exec(line) ?? [];
    const text = quoted ?? line;
    return text.length > 3 * before.length + 200 ? '' : text;
}

// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/results/out-folder.ts
var out_folder = __webpack_require__(9295);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/dataset/manifests.ts
var manifests = __webpack_require__(72666);
// EXTERNAL MODULE: ./src/dataset/rewrite-row.ts
var rewrite_row = __webpack_require__(59545);
// EXTERNAL MODULE: ./src/records/perturbed.ts
var perturbed = __webpack_require__(74491);
// EXTERNAL MODULE: ./src/system/make-folder.ts
var make_folder = __webpack_require__(50136);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
// EXTERNAL MODULE: ./src/system/write-whole.ts
var write_whole = __webpack_require__(64384);
;// CONCATENATED MODULE: ./src/results/perturbed-files.ts









/**
 * Write a suite's variants below `out`: `SUITE/FAMILY/TRANSFORM_sSEED.jsonl`, `nominal.jsonl` beside
 * them where a family has nominal prompts of its own, and `SUITE/manifest.json` last. Files that an
 * earlier manifest names are removed first.
 * @param out an existing folder
 * @returns the suite's folder
 * @throws UserError if the folder cannot be used
 */
function writePerturbed(out, { config, made, rows }) {
    const folder = folderOf(out, config.name);
    removeEarlier(folder);
    const { manifest, files } = made;
    for (const [file, own] of files) {
        const [family = '', name = ''] = file.split('/');
        const lines = own.flatMap(({ problem, parts }) => {
            const row = rows.get(problem);
            return row === undefined ? [] : [`${(0,rewrite_row/* rewriteRow */.jD)(row, parts, manifest.language)}\n`];
        });
        if (lines.length === 0)
            continue;
        (0,write_whole/* writeWhole */.f)(subfolder(folder, family), name, lines.join(''));
    }
    const document = perturbed/* manifestSchema */.rc.parse(manifest);
    (0,write_whole/* writeWhole */.f)(folder, manifests/* MANIFEST */.e0, `${JSON.stringify(document, null, 1)}\n`);
    return folder;
}
function folderOf(out, suite) {
    const folder = (0,external_node_path_.resolve)(out, suite);
    if (!(0,paths/* isInside */.FK)(folder, (0,external_node_path_.resolve)(out)) || folder === (0,external_node_path_.resolve)(out)) {
        throw new errors/* UserError */.yo(`the name of suite ${suite} is no name for a folder: rename it`);
    }
    (0,make_folder/* makeFolder */.f)(folder);
    requireWithin(folder, out);
    return folder;
}
function subfolder(folder, family) {
    const own = (0,external_node_path_.join)(folder, family);
    (0,make_folder/* makeFolder */.f)(own);
    requireWithin(own, folder);
    return own;
}
/** A link in the output folder must not lead the files elsewhere. */
function requireWithin(folder, around) {
    if ((0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)(folder), (0,paths/* realPath */.Ye)(around)))
        return;
    throw new errors/* UserError */.yo([
        {
            place: { file: folder },
            message: 'is a link that leads out of the output folder: remove it',
        },
    ]);
}
function removeEarlier(folder) {
    const path = (0,external_node_path_.join)(folder, manifests/* MANIFEST */.e0);
    const earlier = (0,external_node_fs_.existsSync)(path) ? readEarlier(path) : null;
    if (earlier === null)
        return;
    for (const { file } of [...earlier.transforms, ...earlier.nominals]) {
        // Only files that this command writes: a manifest may be anybody's.
        const isOwn = /^[\w.@+-]+\/[\w.@+-]+\.jsonl$/.test(file) && !file.includes('..');
        if (isOwn && (0,paths/* isInside */.FK)((0,paths/* realPath */.Ye)((0,external_node_path_.join)(folder, file)), (0,paths/* realPath */.Ye)(folder))) {
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, file), { force: true });
        }
    }
}
function readEarlier(path) {
    try {
        return perturbed/* manifestSchema */.rc.parse(JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8')));
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./src/system/stoppable.ts
var stoppable = __webpack_require__(67941);
// EXTERNAL MODULE: ./src/tasks/asking.ts + 3 modules
var tasks_asking = __webpack_require__(22077);
;// CONCATENATED MODULE: ./src/tasks/perturb.ts















/**
 * Make the variants of all suites that perturb their problems, check them with their reference
 * solutions, and write them.
 * @throws UserError for a mistake in the config, the data or the environment
 */
async function perturb(options) {
    const { configFile, out, most, progress, signal } = options;
    const config = (0,load_config/* loadConfig */.Z)(configFile);
    if (out !== null)
        (0,out_folder/* openOut */.FF)(out);
    const asking = (0,tasks_asking/* askingFor */.Z)(config, { ...options, shard: null });
    const made = await (0,stoppable/* stoppable */.pZ)(signal, () => makeAll(config, most, asking, (text) => progress.say(text))).finally(() => asking.close());
    // A look at a few problems needs no program to run.
    const suites = most === null ? await withoutUnfit(made, config, options) : made;
    const folders = out === null ? [] : suites.map((suite) => writePerturbed(out, suite));
    return { suites, folders, start: config.starts[0] };
}
async function makeAll(config, most, asking, say) {
    const made = [];
    const faults = new errors/* FaultList */.xT();
    for (const [index, suite] of config.suites.entries()) {
        // All arms of a suite are asked the same prompts.
        if (suite.arm?.isControl === false)
            continue;
        if (suite.perturb === undefined)
            continue;
        try {
            // A look at a few problems asks nothing.
            const reword = most === null ? rewordFor(config, suite, index, asking) : null;
            const own = await loadMade(config, suite, index, most, reword);
            if (own === null)
                continue;
            made.push(own);
            say(`${suite.name}: ${(0,numbers/* plural */.LS)(sizeOf(own), 'variant')} made`);
        }
        catch (error) {
            if (!(error instanceof errors/* UserError */.yo))
                throw error;
            faults.addAll(error);
        }
    }
    faults.throwIfAny();
    if (made.length > 0)
        return made;
    const message = 'no suite has perturb: add for example perturb: { families: [docstring] }';
    throw new errors/* UserError */.yo([{ place: { file: config.file }, message }]);
}
/** @returns null if the suite has no model */
function rewordFor(config, suite, index, asking) {
    const { generate } = suite;
    if (generate === undefined)
        return null;
    const named = { ...suite, generate };
    const questions = new generate_questions/* SuiteQuestions */.G(config, named, index);
    return async (texts) => rewordTexts(config, { config: named, questions }, texts, await asking.open());
}
function sizeOf({ made }) {
    return made.manifest.transforms.reduce((sum, { made: of }) => sum + of.length, 0);
}
/** Leave out the variants whose reference solution fails. */
async function withoutUnfit(suites, config, options) {
    const prompts = suites.flatMap(({ dataset }) => (0,prompt_name/* promptsOf */.jl)(dataset));
    const programs = prompts.filter(({ problem }) => problem.reference !== undefined).length;
    if (programs === 0)
        return [...suites];
    const { environment, progress, signal } = options;
    const tools = new Map();
    for (const suite of suites) {
        const language = (0,resolve/* languageOf */.e)(suite.config.language);
        tools.set(suite, language === null ? null : await (0,toolchain/* findToolchain */.v)(language, environment));
    }
    const work = suites.map((suite) => ({ toolchain: tools.get(suite) ?? null }));
    const listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
    };
    const check = async (executor) => {
        const checked = [];
        for (const suite of suites) {
            const of = { ...suite, toolchain: tools.get(suite) ?? null, slice: null };
            const { unfit } = await (0,check_references/* checkReferences */.$x)(of, executor, listener, signal);
            progress.end();
            checked.push(without(suite, unfit));
        }
        return checked;
    };
    return (0,with_executor/* withExecutor */.w)(config, options, Promise.resolve({ suites: work, programs }), check);
}
function without(suite, unfit) {
    if (unfit.length === 0)
        return suite;
    const reasons = new Map(unfit.map((each) => [
        (0,prompt_name/* promptKey */.uZ)(each.problem, each),
        `its reference solution does not pass: ${each.reason ?? each.verdict}`.slice(0, 500),
    ]));
    const { manifest, files } = suite.made;
    const left = new Map(files);
    const transforms = manifest.transforms.map((of) => {
        const reasonOf = (problem) => reasons.get((0,prompt_name/* promptKey */.uZ)(problem, of));
        const lost = of.made.flatMap(({ problem }) => {
            const reason = reasonOf(problem);
            return reason === undefined ? [] : [{ problem, reason }];
        });
        if (lost.length === 0)
            return of;
        const rows = files.get(of.file) ?? [];
        left.set(of.file, rows.filter(({ problem }) => reasonOf(problem) === undefined));
        const made = of.made.filter(({ problem }) => reasonOf(problem) === undefined);
        return { ...of, made, dropped: [...of.dropped, ...lost] };
    });
    return { ...suite, made: { ...suite.made, manifest: { ...manifest, transforms }, files: left } };
}


/***/ })

};
