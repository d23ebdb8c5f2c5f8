export const id = 1330;
export const ids = [1330];
export const modules = {

/***/ 52683:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ holm),
/* harmony export */   r: () => (/* binding */ permutationP)
/* harmony export */ });
/* harmony import */ var _records_rounding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10040);

/** Up to so many differing pairs all orders are counted: 2¹⁶ of them. */
const MOST_COUNTED = 16;
const DRAWS = 20_000;
/**
 * The chance of a sum of differences at least as large as the one seen, in either direction, if
 * chance puts each pair's two results on the sides: the paired permutation test (Fisher 1935). With
 * many pairs orders are drawn, always the same ones, and the one seen counts as one of them
 * (Phipson & Smyth 2010).
 * @param differences of each pair; a pair without one counts for nothing
 * @returns in (0, 1]
 */
function permutationP(differences) {
    const differing = differences.filter((each) => Math.abs(each) > _records_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .f);
    if (differing.length === 0)
        return 1;
    const seen = Math.abs(differing.reduce((sum, each) => sum + each, 0)) - _records_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .ROUNDING */ .f;
    return differing.length <= MOST_COUNTED ? counted(differing, seen) : drawn(differing, seen);
}
function counted(differing, seen) {
    // If all pairs change places, the sum only turns its sign. So half of the orders are enough.
    const orders = 2 ** (differing.length - 1);
    let count = 0;
    for (let order = 0; order < orders; order += 1) {
        const sum = differing.reduce((all, each, i) => all + ((order >> i) & 1 ? -each : each), 0);
        if (Math.abs(sum) >= seen)
            count += 1;
    }
    return count / orders;
}
function drawn(differing, seen) {
    const next = words();
    let count = 1;
    for (let draw = 0; draw < DRAWS; draw += 1) {
        let sum = 0;
        let word = 0;
        for (let i = 0; i < differing.length; i += 1) {
            const each = differing[i] ?? 0;
            word = i % 32 === 0 ? next() : word >>> 1;
            sum += word & 1 ? each : -each;
        }
        if (Math.abs(sum) >= seen)
            count += 1;
    }
    return count / (DRAWS + 1);
}
/** Random words of 32 bits, always the same ones: xorshift32 (Marsaglia 2003). */
function words() {
    let state = 0x9e3779b9;
    return () => {
        state ^= state << 13;
        state ^= state >>> 17;
        state ^= state << 5;
        return state;
    };
}
/**
 * Adjust p-values of several comparisons, so that the chance of any false alarm among them stays
 * what each p says: Holm's step-down procedure (1979).
 * @returns the adjusted values in the order of the given ones
 */
function holm(ps) {
    const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
    const adjusted = new Array(ps.length).fill(1);
    let least = 0;
    for (const [rank, { p, i }] of order.entries()) {
        least = Math.max(least, Math.min(1, p * (ps.length - rank)));
        adjusted[i] = least;
    }
    return adjusted;
}


/***/ }),

/***/ 49851:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ limitText),
/* harmony export */   g: () => (/* binding */ differencesOf)
/* harmony export */ });
/* harmony import */ var _records_limits_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77112);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);


/**
 * The differences between the two sides besides the samples, in words; empty if there are none.
 * Conditions that are unknown on one side make no difference.
 */
function differencesOf(head, base) {
    const differences = [];
    const compare = (name, ours, theirs) => {
        if (ours === undefined || theirs === undefined || ours === theirs)
            return;
        differences.push(`${name} (${theirs} in base, ${ours} in head)`);
    };
    if (head.datasetHash !== base.datasetHash)
        differences.push('the data files');
    compare('samples a prompt', rangeOf(head.samples), rangeOf(base.samples));
    for (const name of _records_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMIT_NAMES */ .x3) {
        compare(_records_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1[name].name, limitText(name, head.limits), limitText(name, base.limits));
    }
    compare('the extraction of code', head.extract, base.extract);
    for (const name of namesIn(head.metadata, base.metadata)) {
        compare(name, head.metadata?.[name]?.join(', ') ?? 'unknown', base.metadata?.[name]?.join(', ') ?? 'unknown');
    }
    compare('Passgate', head.tool, base.tool);
    compare('the language', head.runtime, base.runtime);
    compare('the isolation', head.tier, base.tier);
    compare('the grading', listOf(head.gradings), listOf(base.gradings));
    return differences;
}
/**
 * A limit's value in words.
 * @returns undefined if it is unknown
 */
function limitText(name, limits) {
    const value = limits?.[name];
    if (value === undefined)
        return undefined;
    const { unit } = _records_limits_js__WEBPACK_IMPORTED_MODULE_0__/* .LIMITS */ .b1[name];
    if (unit === 'count')
        return String(value);
    if (unit === 'size' || unit === 'stack')
        return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(Number(value))} bytes`;
    return value === 'auto' ? value : `${value / 1000} s`;
}
/** The names that one side has. Where neither side says anything, nothing differs. */
function namesIn(one = {}, other = {}) {
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort();
}
function rangeOf({ min, max }) {
    return min === max ? String(min) : `${min} to ${max}`;
}
function listOf(gradings) {
    if (gradings === undefined)
        return undefined;
    const used = Object.entries(gradings).filter(([, count]) => count > 0);
    return used
        .map(([name]) => name)
        .sort()
        .join(' and ');
}


/***/ }),

/***/ 96075:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ SLIDE_LEVEL),
  b: () => (/* binding */ courseOf)
});

// EXTERNAL MODULE: ./src/records/rounding.ts
var rounding = __webpack_require__(10040);
;// CONCATENATED MODULE: ./src/gate/mann-kendall.ts

/**
 * The exact one-sided p-value of the Mann–Kendall test for a fall (Mann 1945, Kendall 1948): the
 * chance of at most as many pairs in rising order, if every order of the values is equally likely.
 * Equal values are ties, which count for neither direction.
 *
 * The orders of n values by their number of rising pairs have the generating function
 * [n]_q! / Π [t]_q!, with t the size of each tie (MacMahon 1916). So they are counted, not drawn.
 * @param values in order of time; at most some hundred, as the number of orders must be a number
 * @returns in (0, 1]
 */
function fallP(values) {
    const ranks = values.map((value) => Math.round(value / rounding/* ROUNDING */.f));
    const sizes = new Map();
    let rising = 0;
    for (const [i, rank] of ranks.entries()) {
        rising += ranks.slice(0, i).filter((earlier) => earlier < rank).length;
        sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
    }
    // The number of orders with each number of rising pairs, up to the one seen.
    const ways = new Float64Array(rising + 1);
    ways[0] = 1;
    let [placed, orders] = [0, 1];
    for (const size of sizes.values()) {
        for (let i = 1; i <= size; i += 1) {
            placed += 1;
            orders *= placed / i;
            // Multiply by 1 − q^placed, and divide by 1 − q^i.
            for (let d = rising; d >= placed; d -= 1)
                ways[d] = (ways[d] ?? 0) - (ways[d - placed] ?? 0);
            for (let d = i; d <= rising; d += 1)
                ways[d] = (ways[d] ?? 0) + (ways[d - i] ?? 0);
        }
    }
    return Math.min(1, ways.reduce((sum, each) => sum + each, 0) / orders);
}

;// CONCATENATED MODULE: ./src/gate/slide.ts


/** Fewer runs than these say too little. */
const FEWEST_RUNS = 8;
/** The number of runs whose mean is the level at each end. */
const AT_EACH_END = 3;
/**
 * A slide below this adjusted chance is told. At this level at most 5 % of histories of 30 runs have
 * any false alarm, although each run looks again (docs/statistics.md).
 */
const SLIDE_LEVEL = 0.005;
/**
 * Look for a slide: a change for the worse that goes on over many runs. The Mann–Kendall test only
 * uses the order of the values, so one large step counts no more than a small one.
 *
 * A run that takes over its answers repeats the value of the run before and tells nothing new. So
 * equal neighbours count once. If answers are drawn anew at any runs, or at all of them, the orders
 * without equal neighbours are equally likely. The test over all orders is then careful.
 * @param values of the latest runs, oldest first, this run last
 * @param bad the direction for the worse: 1 upwards, -1 downwards
 */
function courseOf(values, bad) {
    const runs = values.length;
    if (runs < FEWEST_RUNS) {
        return { unavailable: `needs ${FEWEST_RUNS} runs with this measure, has ${runs}` };
    }
    const drawn = values.filter((value, i) => i === 0 || !(0,rounding/* isSame */.F)(value, values[i - 1] ?? 0));
    const from = mean(values.slice(0, AT_EACH_END));
    const to = mean(values.slice(-AT_EACH_END));
    return { runs, from, to, delta: to - from, p: fallP(drawn.map((value) => -bad * value)) };
}
function mean(values) {
    return values.reduce((sum, each) => sum + each, 0) / values.length;
}


/***/ }),

/***/ 3764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ Causes),
/* harmony export */   m: () => (/* binding */ noteCause)
/* harmony export */ });
/* harmony import */ var _prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);

const LONGEST_CAUSE = 300;
/**
 * Note why a sample did not pass, if it did not. The sample with the lowest index of a prompt
 * counts: verdicts come in any order, but reports must always be the same.
 * @param causes by promptKey
 */
function noteCause(causes, problem, name, { index, verdict, reason }) {
    if (verdict === 'passed' || verdict === 'error')
        return;
    const key = (0,_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .promptKey */ .uZ)(problem, name);
    const known = causes.get(key);
    if (known !== undefined && known.index < index)
        return;
    causes.set(key, { index, verdict, reason: reason?.slice(0, LONGEST_CAUSE) ?? null });
}
/** The causes of a whole run's verdicts. */
class Causes {
    bySuite = new Map();
    note(line) {
        const causes = this.bySuite.get(line.suite) ?? new Map();
        this.bySuite.set(line.suite, causes);
        noteCause(causes, line.problem, line, line);
    }
}


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

/***/ 6259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ readAssets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);


const FOLDER = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(import.meta.dirname, 'page');
/**
 * A page's own script and style from the build (src/page).
 * @param name of the page's files: `page` for report.html, `perturb` for perturbed prompts,
 * `site` for a history
 */
function readAssets(name) {
    const read = (file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(FOLDER, file), 'utf8').trim();
    return { script: read(`${name}.js`), style: read(`${name}.css`) };
}


/***/ }),

/***/ 77809:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ dataAndScript),
/* harmony export */   q: () => (/* binding */ startPage)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _html_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76479);


/** Longer titles are cut. */
const LONGEST_TITLE = 300;
/**
 * The start of a page that is one file, up to its body. Its policy lets only its own script and
 * style run, and lets nothing be loaded or sent.
 */
function startPage(title, { script, style }) {
    const policy = [
        "default-src 'none'",
        `script-src '${hashOf(script)}'`,
        `style-src '${hashOf(style)}'`,
        'img-src data:',
        "base-uri 'none'",
        "form-action 'none'",
        "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].join('; ');
    const head = (0,_html_js__WEBPACK_IMPORTED_MODULE_1__/* .html */ .q) `<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<title>${title.slice(0, LONGEST_TITLE)}</title>`;
    return `<!doctype html>\n<html lang="en">\n<head>\n${head.text}\n<style>${style}</style>\n</head>\n`;
}
/** The page's data and the script that shows it. */
function dataAndScript(data, { script }) {
    return `<script type="application/json" id="data">${inScript(JSON.stringify(data))}</script>\n<script>${script}</script>\n`;
}
function hashOf(text) {
    return `sha256-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('base64')}`;
}
/** JSON that cannot end a script element or start a comment in it. */
function inScript(json) {
    return json
        .replaceAll('<', '\\u003c')
        .replaceAll('\u2028', '\\u2028')
        .replaceAll('\u2029', '\\u2029');
}


/***/ }),

/***/ 76479:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ Html),
/* harmony export */   q: () => (/* binding */ html)
/* harmony export */ });
/** Markup in which text of unknown origin is escaped. */
class Html {
    text;
    constructor(text) {
        this.text = text;
    }
}
/** Characters that change the look of the text around them; they are made visible. */
const INVISIBLE = /(?![\n\t])[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const ENTITIES = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** Markup from a template. Its parts are taken as text unless they are markup themselves. */
function html(strings, ...parts) {
    const texts = strings.map((string, s) => string + textOf(parts[s] ?? ''));
    return new Html(texts.join(''));
}
function textOf(part) {
    if (part instanceof Html)
        return part.text;
    if (typeof part === 'object')
        return part.map(({ text }) => text).join('');
    return String(part)
        .replaceAll(INVISIBLE, '\uFFFD')
        .replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}


/***/ }),

/***/ 17882:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ readRun),
/* harmony export */   j: () => (/* binding */ readRunLines)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _dataset_containers_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97478);
/* harmony import */ var _records_source_line_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72120);
/* harmony import */ var _records_verdict_line_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23686);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76578);
/* harmony import */ var _text_bounded_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10181);
/* harmony import */ var _document_fault_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(69412);
/* harmony import */ var _file_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(89711);









/** The lines of a run's files in a folder. */
function readRun(folder) {
    const of = (name, schema, what) => {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? readRunLines(path, schema, what) : null;
    };
    return {
        verdicts: of(_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .FILES */ .c.verdicts, _records_verdict_line_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictLineSchema */ .L, 'verdict'),
        sources: of(_file_names_js__WEBPACK_IMPORTED_MODULE_7__/* .FILES */ .c.sources, _records_source_line_js__WEBPACK_IMPORTED_MODULE_3__/* .sourceLineSchema */ .T, 'source'),
    };
}
/**
 * The lines of a run's file (verdicts.jsonl.gz, sources.jsonl.gz), a few at a time. Each line is
 * checked, because the file may come from anywhere.
 * @param what one word for a line
 * @throws UserError if the file is missing, damaged, or has a line of another kind
 */
async function* readRunLines(path, schema, what) {
    const fail = (message, line) => {
        const place = line === undefined ? { file: path } : { file: path, line };
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo([{ place, message }]);
    };
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        fail(`is missing: expected the ${what}s beside results.json`);
    const read = ({ text, place }) => {
        let data;
        try {
            data = (0,_text_bounded_json_js__WEBPACK_IMPORTED_MODULE_6__/* .parseBounded */ .nh)(text);
        }
        catch (error) {
            if (error instanceof _text_bounded_json_js__WEBPACK_IMPORTED_MODULE_6__/* .TooDeep */ .v_)
                return fail(error.message, place.line);
            return fail(`is not JSON: expected a ${what} a line`, place.line);
        }
        const parsed = schema.safeParse(data);
        if (parsed.success)
            return parsed.data;
        return fail(`is no ${what} (${(0,_document_fault_js__WEBPACK_IMPORTED_MODULE_8__/* .faultIn */ ._)(parsed.error)})`, place.line);
    };
    for await (const lines of (0,_dataset_containers_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .readLines */ .S)(path, path)) {
        const whole = [];
        try {
            for (const line of lines)
                whole.push(read(line));
        }
        catch (error) {
            yield whole;
            throw error;
        }
        yield whole;
    }
}


/***/ }),

/***/ 35020:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ score)
/* harmony export */ });
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79476);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21917);



/**
 * Every metric for every k: nominal metrics of the suite, robust metrics by transform, by family
 * and over all variants.
 * @param further the metrics beside pass@k that the suite asks for
 */
function score(problems, ks, further) {
    const ofMany = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .robustMetrics */ .d)(ks, false);
    const ofOne = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .robustMetrics */ .d)(ks, true);
    const families = [...(0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .groupsOf */ .c1)(problems)].map(([family, transforms]) => {
        const ofFamily = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(problems, { family });
        const each = [...transforms].map((transform) => {
            return [transform, { metrics: compute((0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(ofFamily, { family, transform }), ofOne) }];
        });
        return [family, { metrics: compute(ofFamily, ofMany), transforms: Object.fromEntries(each) }];
    });
    const overall = { metrics: families.length === 0 ? {} : compute(problems, ofMany) };
    const tags = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .tagsOf */ .Fg)(problems).map((tag) => {
        const tagged = (0,_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(problems, { tag });
        const names = [
            ...(0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nominalMetrics */ .yo)(ks),
            ...further,
            ...(families.length === 0 ? [] : ofMany.filter(({ kind }) => kind !== 'worst-transform')),
        ];
        return [tag, { problems: tagged.length, metrics: compute(tagged, names) }];
    });
    return {
        metrics: compute(problems, [...(0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .nominalMetrics */ .yo)(ks), ...further]),
        robustness: families.length === 0 ? null : { overall, families: Object.fromEntries(families) },
        ...(tags.length === 0 ? {} : { tags: Object.fromEntries(tags) }),
    };
}
function compute(problems, names) {
    return Object.fromEntries(names.map((name) => [(0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(name), (0,_metrics_js__WEBPACK_IMPORTED_MODULE_2__/* .metricOf */ .ak)(problems, name)]));
}


/***/ }),

/***/ 45333:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/score/clusters.ts
var clusters = __webpack_require__(14451);
// EXTERNAL MODULE: ./src/gate/deltas.ts + 1 modules
var deltas = __webpack_require__(5855);
// EXTERNAL MODULE: ./src/gate/permutation.ts
var permutation = __webpack_require__(52683);
;// CONCATENATED MODULE: ./src/gate/compare-arms.ts




/** Differences below this chance are beyond noise. */
const ALPHA = 0.05;
/** Compare each arm of a suite with its control. Suites without arms stay as they are. */
function compareArms(suites) {
    const found = new Map();
    const groups = groupBy(suites.filter(isArm), ({ arm }) => arm.suite);
    for (const arms of groups.values()) {
        for (const [name, arm] of comparedIn(arms))
            found.set(name, arm);
    }
    return suites.map((suite) => {
        const arm = found.get(suite.name);
        return arm === undefined ? suite : { ...suite, arm };
    });
}
function groupBy(values, keyOf) {
    const groups = new Map();
    for (const value of values) {
        const group = groups.get(keyOf(value)) ?? [];
        group.push(value);
        groups.set(keyOf(value), group);
    }
    return groups;
}
function isArm(suite) {
    return suite.arm !== undefined;
}
function comparedIn(arms) {
    const control = arms.find(({ arm }) => arm.isControl);
    const best = bestOf(arms);
    const others = arms.flatMap((each) => control === undefined || each === control
        ? []
        : [{ each, differences: differencesOf(each, control) }]);
    const adjusted = adjustedIn(others.map(({ differences }) => differences));
    const byName = new Map(others.map(({ each }, i) => [each.name, adjusted[i] ?? []]));
    return new Map(arms.map(({ name, arm: { suite, name: own, isControl } }) => {
        const differences = byName.get(name) ?? [];
        return [
            name,
            {
                ...{ suite, name: own, isControl },
                ...(name === best ? { isBest: true } : {}),
                ...(differences.length === 0 ? {} : { differences }),
            },
        ];
    }));
}
/** The metrics that both have, by which arms are told apart. */
function metricsOf({ metrics, robustness }) {
    const ks = Object.keys(metrics).flatMap((name) => {
        const [, k] = /^pass@(\d+)$/.exec(name) ?? [];
        return k === undefined ? [] : [Number(k)];
    });
    const kinds = robustness === null ? ['pass@'] : ['pass@', 'robust-pass@'];
    return kinds.flatMap((kind) => ks.map((k) => ({ kind, k })));
}
function differencesOf(arm, control) {
    const shared = (0,deltas/* share */.uM)(arm.problems, control.problems);
    return metricsOf(arm).flatMap((metric) => {
        const delta = (0,deltas/* deltaOf */.e0)(shared, metric);
        const pairs = pairedBy(shared, metric);
        if ('unavailable' in delta || pairs === null)
            return [];
        const { base, head, delta: change, low, high, problems } = delta;
        return [
            {
                metric: (0,metric_name/* formatMetric */.gI)(metric),
                ...{ control: base, arm: head, delta: change, low, high, p: (0,permutation/* permutationP */.r)(pairs.drawn) },
                ...{ problems, ...countsOf(pairs.problems) },
            },
        ];
    });
}
/** The differences of all problems, and of the independent draws: clusters, if there are some. */
function pairedBy(shared, metric) {
    const pairs = (0,deltas/* pairsOf */.fq)(shared, metric);
    if ('unavailable' in pairs)
        return null;
    const { head, base } = pairs;
    const between = (one, other) => [...(one.columns[0] ?? [])].map((value, i) => value - (other.columns[0]?.[i] ?? 0));
    const drawn = between((0,clusters/* byCluster */.O)(head, head.clusters), (0,clusters/* byCluster */.O)(base, head.clusters));
    return { problems: between(head, base), drawn };
}
function countsOf(differences) {
    const won = differences.filter((each) => each > 0).length;
    const lost = differences.filter((each) => each < 0).length;
    return { won, lost, tied: differences.length - won - lost };
}
/** Adjust the p of each metric for all arms that have it. */
function adjustedIn(arms) {
    const all = arms.flat();
    const adjusted = new Map();
    for (const same of groupBy(all, ({ metric }) => metric).values()) {
        const ps = (0,permutation/* holm */.f)(same.map(({ p }) => p));
        for (const [i, each] of same.entries())
            adjusted.set(each, ps[i] ?? 1);
    }
    return arms.map((own) => own.map((each) => ({ ...each, adjustedP: adjusted.get(each) ?? 1 })));
}
/**
 * The arm that does better than each other one, beyond chance. It is chosen among all, so its p
 * must be small enough for every pair of arms (Bonferroni).
 * @returns null if that cannot be told
 */
function bestOf(arms) {
    const metric = { kind: 'pass@', k: 1 };
    const passOf = ({ metrics }) => {
        const value = metrics[(0,metric_name/* formatMetric */.gI)(metric)];
        return value === undefined || 'unavailable' in value ? -1 : value.value;
    };
    const [first, ...others] = arms.toSorted((a, b) => passOf(b) - passOf(a));
    if (first === undefined || others.length === 0)
        return null;
    const pairs = (arms.length * (arms.length - 1)) / 2;
    const isBetter = others.every((other) => {
        const paired = pairedBy((0,deltas/* share */.uM)(first.problems, other.problems), metric);
        if (paired === null)
            return false;
        const sum = paired.drawn.reduce((all, each) => all + each, 0);
        return sum > 0 && (0,permutation/* permutationP */.r)(paired.drawn) * pairs < ALPHA;
    });
    return isBetter ? first.name : null;
}

;// CONCATENATED MODULE: ./src/records/baseline.ts
/** The base's rules for judging changes; undefined if the base gives none. */
function rulesOf(resolved) {
    if (resolved.rules !== undefined)
        return resolved.rules ?? undefined;
    if ('none' in resolved || resolved.baseline.rules === undefined)
        return undefined;
    const { rules, suites } = resolved.baseline;
    const gates = [...suites].map(([name, suite]) => [name, suite.gates ?? []]);
    return { ...rules, gates: new Map(gates) };
}

// EXTERNAL MODULE: ./src/records/decision-schemas.ts
var decision_schemas = __webpack_require__(38791);
// EXTERNAL MODULE: ./src/records/generated.ts
var generated = __webpack_require__(33423);
// EXTERNAL MODULE: ./src/records/rules.ts
var records_rules = __webpack_require__(33301);
// EXTERNAL MODULE: ./src/score/tally.ts + 1 modules
var tally = __webpack_require__(15153);
// EXTERNAL MODULE: ./src/system/version.ts + 1 modules
var version = __webpack_require__(91896);
// EXTERNAL MODULE: ./src/gate/gate-config.ts
var gate_config = __webpack_require__(46707);
;// CONCATENATED MODULE: ./src/gate/bound-gates.ts

/** The base's gates that bind a change, by suite; none unless its config has `gates-from: base`. */
function bindingGates(rules) {
    return rules?.gatesFrom === 'base' ? rules.gates : new Map();
}
/** A suite's own gates, then the base's that differ from all of them. */
function joinGates(own, ofBase) {
    const known = new Set(own.map((gate) => (0,gate_config/* ruleKey */.ep)((0,gate_config/* ruleOf */.Y)(gate))));
    const binding = new Set(ofBase.map(gate_config/* ruleKey */.ep));
    const more = ofBase.filter((rule) => !known.has((0,gate_config/* ruleKey */.ep)(rule)));
    return [
        ...own.map((gate) => {
            const rule = (0,gate_config/* ruleOf */.Y)(gate);
            return { rule, gate, isBinding: binding.has((0,gate_config/* ruleKey */.ep)(rule)), isOfBase: false };
        }),
        ...more.map((rule) => ({ rule, gate: knownGate(rule), isBinding: true, isOfBase: true })),
    ];
}
function knownGate(rule) {
    try {
        return (0,gate_config/* gateConfigOf */.RI)(rule);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}

// EXTERNAL MODULE: ./src/gate/decide.ts + 1 modules
var decide = __webpack_require__(44738);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
;// CONCATENATED MODULE: ./src/gate/decide-bound.ts


/** Decide a gate of head or base, with a way to decide it at another confidence. */
function decideBound(bound, { problems, generated }, shared, why) {
    const { gate, rule, isBinding, isOfBase } = bound;
    const from = isOfBase ? ofTheBase : (result) => result;
    const skipped = generated?.skipped;
    if (skipped !== undefined) {
        return fixed(bound, from({ ...(0,decide/* skipGate */.NO)(rule, `is skipped: ${skipped}`), notJudged: skipped }));
    }
    if (gate === null) {
        return fixed(bound, from((0,decide/* loseGate */.t3)(rule, 'this version does not know that metric')));
    }
    const result = withoutAnswers(from((0,decide/* decideGate */.q7)(gate, problems, shared, why)), generated);
    if (gate.confidence === undefined || result.decision === 'skipped')
        return fixed(bound, result);
    return {
        isBinding,
        result,
        at: (confidence) => (0,decide/* decideGate */.q7)({ ...gate, confidence }, problems, shared, why),
    };
}
/** A metric that is not available only because answers could not be had is no failure of head. */
function withoutAnswers(result, generated) {
    const lost = (generated?.failed ?? 0) + (generated?.missing ?? 0);
    if (lost === 0 || result.value !== null || result.decision !== 'fail')
        return result;
    const why = `${(0,numbers/* plural */.LS)(lost, 'answer')} could not be had`;
    return { ...result, decision: 'skipped', reason: `${result.reason}; ${why}`, notJudged: why };
}
/** A gate whose result does not depend on a confidence. */
function fixed({ isBinding }, result) {
    return { isBinding, result, at: null };
}
/** Mark a result of a gate that only the base's config asks for. */
function ofTheBase(result) {
    return { ...result, from: 'base' };
}

// EXTERNAL MODULE: ./src/records/bounds.ts
var bounds = __webpack_require__(96477);
// EXTERNAL MODULE: ./src/records/group.ts
var group = __webpack_require__(97857);
// EXTERNAL MODULE: ./src/records/rounding.ts
var rounding = __webpack_require__(10040);
// EXTERNAL MODULE: ./src/text/slide-words.ts
var slide_words = __webpack_require__(43074);
// EXTERNAL MODULE: ./src/gate/remember.ts
var remember = __webpack_require__(55424);
// EXTERNAL MODULE: ./src/gate/slide.ts + 1 modules
var slide = __webpack_require__(96075);
;// CONCATENATED MODULE: ./src/gate/decide-slides.ts









/**
 * Look for slides of the headline metrics and of those with a `max-slide`, in all suites together,
 * and judge the gates by them.
 * @param history earlier runs of the base branch, oldest first
 * @param whyNone the reason why there are no earlier runs; null if there can be some
 * @returns the suites with their slides, and with gates that are judged by all of their bounds
 */
function decideSlides(suites, history, whyNone) {
    const looks = adjusted(suites.flatMap((each) => looksOf(each, history)));
    return suites.map((each) => {
        const own = looks.filter(({ suite }) => suite === each.suite);
        const gates = each.gates.map((gate) => judgeGate(gate, own, whyNone));
        return { ...each, gates, slides: own.flatMap(slideOf) };
    });
}
function looksOf({ suite, gates }, history) {
    const bounded = (0,remember/* gatedMetrics */.z_)(gates.filter(({ bound }) => (0,bounds/* boundsOf */.BO)(bound, 'slide').length > 0));
    return [...new Set([...(0,remember/* headlineMetrics */.oW)(suite), ...bounded])].flatMap((metric) => {
        const bad = badOf((0,metric_name/* parseMetric */.uo)(metric));
        if (bad === null)
            return [];
        const course = (0,slide/* courseOf */.b)((0,remember/* seriesOf */.Lf)(suite, metric, history), bad);
        return [{ suite, metric, bad, course, adjustedP: 1 }];
    });
}
function badOf(name) {
    return name === null ? null : (0,metric_name/* badDirection */.$5)(name.kind);
}
/** Adjust each p for all metrics and suites with enough runs. */
function adjusted(looks) {
    const ps = new Map(looks.flatMap((look) => ('unavailable' in look.course ? [] : [[look, look.course.p]])));
    const values = (0,permutation/* holm */.f)([...ps.values()]);
    const places = new Map([...ps.keys()].map((look, place) => [look, place]));
    return looks.map((look) => ({ ...look, adjustedP: values[places.get(look) ?? -1] ?? 1 }));
}
function slideOf({ metric, course, bad, adjustedP }) {
    if ('unavailable' in course || adjustedP >= slide/* SLIDE_LEVEL */.x)
        return [];
    return bad * course.delta > rounding/* ROUNDING */.f ? [{ metric, ...course, adjustedP }] : [];
}
/** A gate with its bound on the slide, which neither improves nor hides what the others found. */
function judgeGate(gate, looks, whyNone) {
    const [bound] = (0,bounds/* boundsOf */.BO)(gate.bound, 'slide');
    if (bound === undefined || gate.value === null)
        return gate;
    const isOnly = (0,bounds/* boundsOf */.BO)(gate.bound, 'value').length + (0,bounds/* boundsOf */.BO)(gate.bound, 'change').length === 0;
    const isWhole = (0,group/* groupNames */.S0)(gate).length === 0;
    const look = looks.find(({ metric }) => isWhole && metric === gate.metric);
    if (look === undefined)
        return notJudged(gate, isOnly, NOT_REMEMBERED);
    const { bad, course } = look;
    if (whyNone !== null)
        return notJudged(gate, isOnly, whyNone);
    if ('unavailable' in course)
        return notJudged(gate, isOnly, course.unavailable);
    const name = (0,metric_name/* parseMetric */.uo)(gate.metric);
    if (name === null)
        return notJudged(gate, isOnly, NOT_REMEMBERED);
    const [slide] = slideOf(look);
    if (slide === undefined) {
        return held(gate, isOnly, `shows no slide over the last ${(0,numbers/* plural */.LS)(course.runs, 'run')}`);
    }
    const amount = bad * slide.delta;
    const text = (0,slide_words/* slideWords */.b)(slide, bound.value);
    if (amount <= bound.value + rounding/* ROUNDING */.f)
        return held(gate, isOnly, `${text}, within bounds`);
    // A change that makes up for the slide must not fail, although the runs before it count.
    if (bad * (gate.value - slide.from) <= bound.value + rounding/* ROUNDING */.f) {
        return held(gate, isOnly, `${text}, but this run is back at ${(0,numbers/* metricValueText */.H5)(name, gate.value)}`);
    }
    const reason = `${text}, ${(0,numbers/* signedChange */.bj)(name, bound.value).replace('+', '')} are allowed`;
    const isWorse = gate.decision !== 'fail';
    return { ...gate, decision: 'fail', reason: isWorse ? reason : `${gate.reason} and ${reason}` };
}
/** Only a document from elsewhere can have such a gate: a config cannot. */
const NOT_REMEMBERED = 'earlier runs do not have this metric';
/** A gate whose slide is within its bound. */
function held(gate, isOnly, reason) {
    if (isOnly)
        return { ...gate, decision: 'pass', reason };
    return gate.decision === 'pass' ? { ...gate, reason: `${gate.reason}; ${reason}` } : gate;
}
/** A gate whose slide cannot be judged. Its other bounds still decide. */
function notJudged(gate, isOnly, why) {
    const open = { ...gate, notJudged: gate.notJudged ?? why };
    if (isOnly)
        return { ...open, decision: 'skipped', reason: `is skipped: ${why}` };
    if (gate.decision !== 'pass')
        return open;
    return { ...open, reason: `${gate.reason}; its slide is not judged: ${why}` };
}

;// CONCATENATED MODULE: ./src/gate/many-gates.ts


/**
 * Decide all gates of a run. The base's binding gates are decided together, apart from the others.
 * Otherwise a pull request could make them less sure by adding gates.
 * @param gates all of them
 * @param own the rule for the gates that the base does not bind
 * @param binding the base's rule for its binding gates
 * @returns the results of all gates, in their order
 */
function decideAll(gates, own, binding) {
    const results = new Map();
    for (const isBinding of [true, false]) {
        const some = gates.filter((gate) => gate.isBinding === isBinding);
        const decided = decideTogether(some, isBinding ? binding : own);
        for (const [i, gate] of some.entries())
            results.set(gate, decided[i] ?? gate.result);
    }
    return gates.map((gate) => results.get(gate) ?? gate.result);
}
/**
 * Bound the chance that any gate fails although nothing changed, by Holm's step-down procedure
 * (1979). For m gates with a confidence, the surest failure must be sure at 1 − α / m, the next one
 * at 1 − α / (m − 1), and so on. A gate that fails alone but not among so many is inconclusive.
 * @param gates those that must be sure together
 * @returns the results of all gates, in their order
 */
function decideTogether(gates, { method, level }) {
    const confident = gates.filter(({ at }) => at !== null);
    const sure = new Set();
    for (let isDone = method === 'none' || confident.length < 2; !isDone;) {
        const confidence = 1 - (1 - level) / (confident.length - sure.size);
        const more = confident.filter((gate) => !sure.has(gate) &&
            gate.result.decision === 'fail' &&
            gate.at?.(confidence).decision === 'fail');
        for (const gate of more)
            sure.add(gate);
        isDone = more.length === 0 || sure.size === confident.length;
    }
    const isOpen = (gate) => method === 'holm' && confident.length > 1 && gate.at !== null && !sure.has(gate);
    return gates.map((gate) => {
        const { result } = gate;
        if (result.decision !== 'fail' || !isOpen(gate))
            return result;
        const why = `one of ${confident.length} gates can do so by chance (Holm's rule at ${(0,numbers/* confidenceText */.S$)(level)})`;
        const then = (0,decide/* consequence */.IY)(result.onInconclusive, 'inconclusive');
        return { ...result, decision: 'inconclusive', reason: `${result.reason}; ${why}${then}` };
    });
}

// EXTERNAL MODULE: ./src/records/limits.ts
var records_limits = __webpack_require__(77112);
// EXTERNAL MODULE: ./src/gate/same-work.ts
var same_work = __webpack_require__(49851);
;// CONCATENATED MODULE: ./src/gate/measure-changes.ts






/**
 * The differences between two sides' measures: suites, gates, settings, limits, problems and
 * prompts. Parts that are unknown on one side make no difference.
 */
function measureOf(head, base) {
    const changes = [];
    const about = { suite: null, base: null, head: null };
    for (const [name, suite] of base.suites) {
        if (head.suites.has(name))
            continue;
        changes.push({ ...about, kind: 'suite-removed', what: name, base: sizeOf(suite) });
    }
    for (const [name, suite] of head.suites) {
        const other = base.suites.get(name);
        if (other === undefined) {
            changes.push({ ...about, kind: 'suite-added', what: name, head: sizeOf(suite) });
        }
        else {
            changes.push(...suiteChanges(name, suite, other));
        }
    }
    changes.push(...runChanges(head, base));
    return changes.sort((a, b) => weightOf(a) - weightOf(b));
}
/** A rule for the whole run weighs as much as a gate. */
function weightOf({ kind, suite }) {
    return decision_schemas/* MEASURE_KINDS */.Hm.indexOf(kind === 'setting' && suite === null ? 'gate-added' : kind);
}
function sizeOf({ problems, gates }) {
    const size = (0,numbers/* plural */.LS)(problems.length, 'problem');
    return gates === undefined ? size : `${size}, ${(0,numbers/* plural */.LS)(gates.length, 'gate')}`;
}
function runChanges(head, base) {
    const runChange = (what, ours, theirs) => settingChange(null, what, ours, theirs);
    // The isolation in use tells most. A base that is evaluated again shares it with head, so the
    // configs' choices are compared too.
    const done = runChange('isolation', head.tier, base.tier);
    const chosen = runChange('isolation', head.rules?.isolation, base.rules?.isolation);
    return [
        ...runChange('gates-from', head.rules?.gatesFrom, base.rules?.gatesFrom),
        ...runChange('require-baseline', head.rules && String(head.rules.requireBaseline), base.rules && String(base.rules.requireBaseline)),
        ...runChange('gates-confidence', togetherIn(head.rules), togetherIn(base.rules)),
        ...(done.length > 0 ? done : chosen).map((change) => ({
            ...change,
            kind: 'isolation',
        })),
    ];
}
/** `holm at 95%`; undefined if unknown. */
function togetherIn(rules) {
    if (rules?.gatesConfidence === undefined)
        return undefined;
    const { method, level } = rules.gatesConfidence;
    return method === 'none' ? method : `${method} at ${(0,numbers/* confidenceText */.S$)(level)}`;
}
function settingChange(suite, what, head, base) {
    if (head === undefined || base === undefined || head === base)
        return [];
    return [{ kind: 'setting', suite, what, base: bounded(base), head: bounded(head) }];
}
const LONGEST_VALUE = 1000;
function bounded(value) {
    return value.length > LONGEST_VALUE ? `${value.slice(0, LONGEST_VALUE - 1)}…` : value;
}
function suiteChanges(suite, head, base) {
    const settings = Object.entries(head.settings ?? {}).flatMap(([key, value]) => {
        const other = Object.entries(base.settings ?? {}).find(([name]) => name === key)?.[1];
        const textOf = (of) => (of === undefined ? of : settingText(of));
        return settingChange(suite, key, textOf(value), textOf(other));
    });
    const limits = records_limits/* LIMIT_NAMES */.x3.flatMap((name) => settingChange(suite, records_limits/* LIMITS */.b1[name].name, (0,same_work/* limitText */.P)(name, head.limits), (0,same_work/* limitText */.P)(name, base.limits)));
    const gates = head.gates === undefined || base.gates === undefined
        ? []
        : gateChanges(suite, head.gates, base.gates);
    return [...gates, ...settings, ...limits, ...problemChanges(suite, head, base)];
}
function settingText(value) {
    if (value === null)
        return 'none';
    return typeof value === 'object' ? value.join(', ') : String(value);
}
/** `pass@1`, `robust-pass@1 func_name`: gates with one name are one gate whose bounds may change. */
function nameOf(rule) {
    return [rule.metric, ...(0,group/* groupNames */.S0)(rule)].join(' ');
}
function gateChanges(suite, head, base) {
    // A rule on both sides is no change, however often it is repeated.
    const [ours, theirs] = [without(head, base), without(base, head)];
    const changes = [];
    const note = (kind, rules) => {
        const rule = rules.head ?? rules.base;
        const what = rule === null ? '' : nameOf(rule);
        changes.push({ kind, suite, what, base: null, head: null, gate: rules });
    };
    for (const gate of theirs) {
        const at = ours.findIndex((other) => nameOf(other) === nameOf(gate));
        const [other] = at < 0 ? [] : ours.splice(at, 1);
        if (other === undefined)
            note('gate-removed', { base: gate, head: null });
        else
            note('gate-changed', { base: gate, head: other });
    }
    for (const gate of ours)
        note('gate-added', { base: null, head: gate });
    return changes;
}
/** Rules that the others lack. A repeated rule is kept as often as the others lack it. */
function without(rules, others) {
    const left = others.map(gate_config/* ruleKey */.ep);
    return rules.filter((rule) => {
        const at = left.indexOf((0,gate_config/* ruleKey */.ep)(rule));
        if (at >= 0)
            left.splice(at, 1);
        return at < 0;
    });
}
function problemChanges(suite, head, base) {
    const lists = {};
    const note = (kind, name) => {
        const list = lists[kind] ?? [];
        lists[kind] = list;
        list.push(name);
    };
    const ours = new Map(head.problems.map((problem) => [problem.id, problem]));
    for (const problem of base.problems) {
        const other = ours.get(problem.id);
        if (other === undefined)
            note('problems-removed', problem.id);
        else
            compareProblem(other, problem, note);
        ours.delete(problem.id);
    }
    for (const id of ours.keys())
        note('problems-added', id);
    // A suite without tags on one side says so by its settings.
    if (head.settings?.tags == null || base.settings?.tags == null)
        delete lists['tags-changed'];
    return Object.entries(lists).flatMap(([key, names]) => {
        const kind = decision_schemas/* MEASURE_KINDS */.Hm.find((each) => each === key);
        if (kind === undefined)
            return [];
        const some = names.slice(0, decision_schemas/* MOST_NAMES */.nJ);
        return [{ kind, suite, what: '', base: null, head: null, count: names.length, names: some }];
    });
}
function compareProblem(head, base, note) {
    const { id, hashes: ours, hash } = head;
    const { hashes: theirs } = base;
    if (ours !== undefined && theirs !== undefined) {
        if (ours.prompt !== theirs.prompt)
            note('prompts-changed', id);
        if (ours.tests !== theirs.tests)
            note('tests-changed', id);
        if (ours.reference !== theirs.reference)
            note('references-changed', id);
    }
    else if (hash !== undefined && base.hash !== undefined && hash !== base.hash) {
        // Results of earlier versions have one hash for prompt and tests together.
        note('tests-changed', id);
    }
    if (String(head.tags) !== String(base.tags))
        note('tags-changed', id);
    const others = new Map(base.variants.map((variant) => [variantName(variant), variant]));
    for (const variant of head.variants) {
        const name = variantName(variant);
        const other = others.get(name);
        others.delete(name);
        if (other === undefined)
            note('variants-added', `${id} ${name}`);
        else if (isChanged(variant, other))
            note('variants-changed', `${id} ${name}`);
    }
    for (const name of others.keys())
        note('variants-removed', `${id} ${name}`);
}
function isChanged({ hash }, other) {
    return hash !== undefined && other.hash !== undefined && hash !== other.hash;
}
function variantName({ family, transform, seed }) {
    return `${family}/${transform} seed ${seed}`;
}

;// CONCATENATED MODULE: ./src/gate/decide-run.ts















/**
 * Compare each suite with its baseline, then decide its own gates and the base's gates that bind
 * it.
 */
function decideRun(work) {
    const { resolved, gatesOf, rules, isPart } = work;
    const shared = new Map();
    const baseline = 'baseline' in resolved ? resolved.baseline : null;
    const theirs = isPart ? undefined : rulesOf(resolved);
    const ofBase = bindingGates(theirs);
    const whyNone = (name) => baseline === null
        ? 'no baseline'
        : (baseline.lacking?.get(name) ?? 'the baseline does not have this suite');
    const decided = work.suites.map((suite) => {
        const base = baseline?.suites.get(suite.name);
        const common = base === undefined ? null : (0,deltas/* share */.uM)(suite.problems, base.problems);
        shared.set(suite.name, common);
        const bound = joinGates(gatesOf(suite.name), ofBase.get(suite.name) ?? []);
        const gates = isPart
            ? bound.map((each) => fixed(each, (0,decide/* skipGate */.NO)(each.rule, 'is decided when the shards are merged')))
            : bound.map((each) => decideBound(each, suite, common, whyNone(suite.name)));
        return { suite, base, common, gates };
    });
    const results = decideAll(decided.flatMap(({ gates }) => gates), rules.gatesConfidence ?? records_rules/* MANY_GATES */.H, theirs?.gatesConfidence ?? records_rules/* MANY_GATES */.H);
    const judged = decideSlides(decided.map((each) => ({ ...each, gates: results.splice(0, each.gates.length) })), isPart ? [] : (baseline?.history ?? []), baseline === null ? 'no baseline' : null);
    const suites = judged.map(({ suite: own, base, common, gates, slides }) => {
        const suite = slides.length === 0 ? own : { ...own, slides };
        if (baseline === null || base === undefined || common === null)
            return { ...suite, gates };
        const ours = workOf(suite, work.isolation, version/* VERSION */.x);
        const theirVersion = baseline.tool?.version ?? version/* VERSION */.x;
        const differences = (0,same_work/* differencesOf */.g)(ours, workOf(base, baseline.isolation ?? work.isolation, theirVersion));
        const asked = base.generated === undefined ? {} : { askedAtBase: generated/* askedAndUsed */.F2.parse(base.generated) };
        return { ...suite, gates, compared: { ...decide_run_countsOf(common), differences, ...asked } };
    });
    const removed = [...ofBase].filter(([name, gates]) => gates.length > 0 && !shared.has(name));
    const removedSuites = removed.map(([name, gates]) => ({
        name,
        gates: gates.map((rule) => ofTheBase((0,decide/* loseGate */.t3)(rule, `head has no suite ${name}`))),
    }));
    const all = [...suites, ...removedSuites].flatMap(({ gates }) => gates);
    const decision = (0,decide/* decideOverall */.aB)(all);
    const reason = isPart ? null : whyInconclusive(work, shared);
    const isOpen = reason !== null && decision !== 'fail';
    return {
        suites,
        shared,
        decision: isOpen ? 'inconclusive' : decision,
        ...(isOpen ? { reason } : {}),
        ...(baseline === null ? {} : { measure: { changes: changesOf(work, baseline) } }),
        ...(removedSuites.length === 0 ? {} : { removedSuites }),
    };
}
/** The reason why the run cannot pass, whatever was measured; null if there is none. */
function whyInconclusive({ resolved, rules, suites: own }, shared) {
    const skipped = own.find(({ generated }) => generated?.skipped !== undefined);
    if (skipped !== undefined && own.length > 1) {
        return `${skipped.name} is skipped: ${skipped.generated?.skipped}`;
    }
    if ('none' in resolved) {
        const theirs = rulesOf(resolved);
        const isTheirs = theirs?.gatesFrom === 'base' && theirs.requireBaseline;
        if (!rules.requireBaseline && !isTheirs)
            return null;
        return `no baseline, but require-baseline is true: ${resolved.none}`;
    }
    if ([...shared.values()].some((common) => common !== null && common.head.length > 0))
        return null;
    const { suites } = resolved.baseline;
    const names = [...suites.keys()].slice(0, MOST_NAMED).join(', ');
    const theirs = [...shared.keys()].some((name) => suites.has(name))
        ? 'none of its problems is the same here'
        : `its suites are others (${names || 'none'})`;
    return `nothing is shared with the baseline: ${theirs}`;
}
const MOST_NAMED = 5;
function changesOf({ suites, gatesOf, rules, isolation }, base) {
    const head = {
        suites: new Map(suites.map((suite) => [suite.name, { ...suite, gates: gatesOf(suite.name).map(gate_config/* ruleOf */.Y) }])),
        rules,
        tier: isolation.tier,
    };
    return measureOf(head, { ...base, tier: base.isolation?.tier }).slice(0, decision_schemas/* MOST_CHANGES */.Ks);
}
function workOf(suite, { tier, python }, tool) {
    const { datasetHash, problems, limits, toolchain, settings, metadata } = suite;
    return {
        ...{ datasetHash, samples: (0,tally/* samplesOf */.lc)(problems), limits, gradings: gradingsOf(suite), tier },
        runtime: toolchain ?? `Python ${python}`,
        extract: settings?.extract,
        ...{ tool, metadata },
    };
}
/**
 * The gradings without the answers that borrow names from their tests: those count as `split`. They
 * depend on the answers themselves, and so are no difference of the work.
 */
function gradingsOf({ gradings, problems }) {
    const borrowing = problems.reduce((sum, { borrowed }) => sum + (borrowed?.answers ?? 0), 0);
    if (gradings === undefined || borrowing === 0)
        return gradings;
    const { split = 0, shared = 0 } = gradings;
    return { ...gradings, split: split + borrowing, shared: shared - borrowing };
}
function decide_run_countsOf({ head, onlyInHead, onlyInBase, changed, unsharedVariants }) {
    return { problems: head.length, onlyInHead, onlyInBase, changed, unsharedVariants };
}

// EXTERNAL MODULE: ./src/gate/fail-on.ts
var fail_on = __webpack_require__(44669);
// EXTERNAL MODULE: ./src/records/results.ts + 3 modules
var records_results = __webpack_require__(98088);
// EXTERNAL MODULE: ./src/report/answers-texts.ts
var answers_texts = __webpack_require__(49620);
// EXTERNAL MODULE: ./src/report/faulty-tests.ts
var faulty_tests = __webpack_require__(62819);
;// CONCATENATED MODULE: ./src/report/links.ts
/** Files whose lines GitHub does not show. */
const PACKED = /\.(?:gz|parquet|zip)$/i;
/** Files that GitHub renders: only their source view has lines. */
const RENDERED = /\.(?:csv|tsv|md)$/i;
/**
 * Make the links of a report.
 * @param host null outside of GitHub: there are no links at all
 * @param commit the evaluated commit
 */
function linksTo(host, commit) {
    if (host === null)
        return { place: () => null, commit: () => null, run: null };
    const top = `${host.server}/${host.repository}`;
    return {
        place: (place) => {
            if (place === undefined || commit === null)
                return null;
            const path = place.file.split('/').map(encodePart).join('/');
            return `${top}/blob/${commit}/${path}${lineOf(place)}`;
        },
        commit: (sha) => (sha === null ? null : `${top}/commit/${sha}`),
        run: host.runId === null ? null : `${top}/actions/runs/${host.runId}`,
    };
}
function lineOf({ file, line }) {
    if (line === undefined || PACKED.test(file))
        return '';
    return `${RENDERED.test(file) ? '?plain=1' : ''}#L${line}`;
}
/**
 * Encodes a part of a path, so that it cannot end a link or look like another part of an address.
 */
function encodePart(part) {
    return encodeURIComponent(part.toWellFormed()).replaceAll(/[!'()*~_]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

// EXTERNAL MODULE: ./src/report/model.ts + 1 modules
var report_model = __webpack_require__(23510);
;// CONCATENATED MODULE: ./src/tasks/conclude.ts









/**
 * Compare, decide, and lay out the report: results.json and everything made from it.
 * @param gatesOf the gates of a suite, by its name
 */
function conclude(evaluated, gatesOf, resolved, context) {
    const { commit, errors, isolation, timings, shard, rules } = evaluated;
    const isPart = shard !== undefined;
    // A shard knows only a part of the problems. The merge compares the arms.
    const suites = isPart ? evaluated.suites : compareArms(evaluated.suites);
    const decided = decideRun({ suites, gatesOf, rules, resolved, isolation, isPart });
    const { decision, reason, measure, removedSuites } = decided;
    // A shard knows only its own faulty tests. The merge reports them all.
    const ofTests = isPart ? [] : (0,faulty_tests/* faultyTestsTexts */.nZ)(suites);
    const ofPrompts = suites.flatMap(({ perturbed }) => perturbed?.stale ?? []);
    const ofAnswers = isPart ? [] : (0,answers_texts/* answersWarnings */.dO)(suites);
    const warnings = [...ofTests, ...ofAnswers, ...ofPrompts, ...(resolved.warnings ?? [])];
    const results = {
        schemaVersion: records_results/* SCHEMA_VERSION */.f$,
        tool: { name: 'passgate', version: version/* VERSION */.x },
        commit,
        createdAt: new Date().toISOString(),
        ...(shard === undefined ? {} : { shard }),
        decision: errors.length > 0 ? 'inconclusive' : decision,
        ...(reason === undefined ? {} : { reason }),
        ...(warnings.length === 0 ? {} : { warnings: warnings.slice(0, records_results/* MOST_WARNINGS */.oo) }),
        rules,
        ...(measure === undefined ? {} : { measure }),
        ...(removedSuites === undefined ? {} : { removedSuites }),
        errors,
        suites: decided.suites,
        baseline: 'none' in resolved ? null : resolved.baseline.origin,
        ...(resolved.notes.length === 0 ? {} : { baselineNotes: resolved.notes }),
        ...historyOf(resolved),
        timings,
        isolation,
    };
    const noBaseline = 'none' in resolved ? resolved.none : null;
    const { host, ...more } = context;
    const links = linksTo(host, commit);
    const model = (0,report_model/* buildModel */.yK)(results, { shared: decided.shared, noBaseline, links, ...more });
    return { model, shared: decided.shared, exitCode: (0,fail_on/* exitCodeFor */.Rr)(results, 'fail') };
}
function historyOf(resolved) {
    const history = 'none' in resolved ? [] : (resolved.baseline.history ?? []);
    return history.length === 0 ? {} : { history };
}


/***/ }),

/***/ 50017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ leaveFiles)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/results/file-names.ts
var file_names = __webpack_require__(89711);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
// EXTERNAL MODULE: ./src/report/page/assets.ts
var assets = __webpack_require__(6259);
// EXTERNAL MODULE: ./src/records/verdict.ts
var records_verdict = __webpack_require__(56027);
// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
;// CONCATENATED MODULE: ./src/report/step-words.ts
const WORDS = {
    thinking: 'thinking was dropped',
    end: 'end tokens were cut off',
    fence: 'taken out of its fence',
    joined: 'joined from several blocks',
    prose: 'prose around it was dropped',
    body: 'indented as the body of the function',
    whole: 'put in place of the prompt',
    brace: 'a closing brace that the tests bring was dropped',
    plain: 'all of the answer is code',
    'no-code': 'none was found',
    truncated: 'the answer was cut off',
    refused: 'none, the answer is a refusal',
};
/** The words for a step that found the code of an answer, or for the reason why there is none. */
function stepWords(step) {
    return WORDS[step];
}

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/page/data.ts
/** The kinds of details; each kind has blocks of its own. */
const KINDS = ['samples', 'prompts', 'outputs', 'programs'];
/** The id of the element that holds a block. */
function blockId(suite, block, kind) {
    return `block-${suite}-${block}-${kind}`;
}

;// CONCATENATED MODULE: ./src/report/page/pack-blocks.ts



/** The most characters waiting for packing, over all blocks: longer pieces pack better. */
const MOST_WAITING = 16 << 20;
const LEAST_PIECE = 1 << 13;
const MOST_PIECE = 1 << 18;
/** The most pieces that are packed at once, in other threads. */
const MOST_AT_ONCE = 16;
const pack = (0,external_node_util_.promisify)(external_node_zlib_.deflateRaw);
/** The kinds that are left out of a page that grows too large, in this order. */
const DISPENSABLE = ['programs', 'outputs', 'prompts', 'samples'];
/**
 * Details of the page, in blocks of some problems. The page unpacks a block when somebody looks at
 * one of its problems. Rows come in any order and are packed when they come. A block is one raw
 * deflate stream, made of pieces that end on a byte. Memory holds the packed text, which is
 * bounded, and a little more.
 */
class Blocks {
    #most;
    #piece;
    #blocks = new Map();
    #packed = new Map(KINDS.map((kind) => [kind, 0]));
    #leftOut = new Set();
    #packing = new Set();
    /**
     * @param count the number of blocks, over all suites and kinds
     * @param most the limit for all packed text as base64, in bytes
     */
    constructor(count, most) {
        this.#most = most;
        this.#piece = Math.min(MOST_PIECE, Math.max(LEAST_PIECE, MOST_WAITING / Math.max(1, count)));
    }
    /** The kinds that did not fit. */
    get leftOut() {
        return this.#leftOut;
    }
    /** Add one row; call `caughtUp` now and then to wait for the packing. */
    add(suite, block, kind, row) {
        if (this.#leftOut.has(kind))
            return;
        const id = blockId(suite, block, kind);
        const found = this.#blocks.get(id) ?? { waiting: [], length: 0, pieces: [] };
        this.#blocks.set(id, found);
        const line = `${JSON.stringify(row)}\n`;
        found.waiting.push(line);
        found.length += line.length;
        if (found.length >= this.#piece)
            this.#pack(kind, found, external_node_zlib_.constants.Z_SYNC_FLUSH);
    }
    /** Resolves when there is room for more rows. */
    async caughtUp() {
        if (this.#packing.size >= MOST_AT_ONCE)
            await Promise.all(this.#packing);
    }
    #pack(kind, block, finishFlush) {
        const packing = pack(block.waiting.join(''), { level: 6, finishFlush }).then((packed) => {
            this.#packing.delete(packing);
            if (this.#leftOut.has(kind))
                return packed;
            this.#packed.set(kind, (this.#packed.get(kind) ?? 0) + packed.length);
            this.#leaveOut();
            return packed;
        });
        this.#packing.add(packing);
        block.pieces.push(packing);
        block.waiting = [];
        block.length = 0;
    }
    #leaveOut() {
        const size = () => ([...this.#packed.values()].reduce((a, b) => a + b, 0) * 4) / 3;
        for (const kind of DISPENSABLE) {
            if (size() <= this.#most)
                return;
            if (this.#leftOut.has(kind))
                continue;
            this.#leftOut.add(kind);
            this.#packed.set(kind, 0);
            for (const id of this.#blocks.keys())
                if (id.endsWith(`-${kind}`))
                    this.#blocks.delete(id);
        }
    }
    /** Pack all waiting rows; call it once, after the last row. */
    async finish() {
        for (const kind of KINDS) {
            for (const [id, block] of this.#blocks) {
                if (id.endsWith(`-${kind}`))
                    this.#pack(kind, block, external_node_zlib_.constants.Z_FINISH);
            }
        }
        await Promise.all(this.#packing);
    }
    /** Every block as base64, by the id of its element. */
    async *packed() {
        for (const [id, { pieces }] of this.#blocks) {
            yield [id, Buffer.concat(await Promise.all(pieces)).toString('base64')];
        }
    }
}

;// CONCATENATED MODULE: ./src/report/page/reasons.ts

const MOST_DISTINCT = 2000;
const MOST_OF_PROBLEM = 8;
const LONGEST = 120;
/** The reasons why samples did not pass, each distinct one once, for searching problems. */
class Reasons {
    #places = new Map();
    #byProblem = new Map();
    add(problem, reason) {
        const text = (0,text_escape/* plainLine */.h0)(reason, LONGEST);
        const place = this.#places.get(text) ?? this.#places.size;
        if (place >= MOST_DISTINCT)
            return;
        this.#places.set(text, place);
        const own = this.#byProblem.get(problem) ?? new Set();
        if (own.size < MOST_OF_PROBLEM)
            this.#byProblem.set(problem, own.add(place));
    }
    get distinct() {
        return [...this.#places.keys()];
    }
    /** The places of a problem's reasons among the distinct ones. */
    of(problem) {
        return [...(this.#byProblem.get(problem) ?? [])];
    }
}

// EXTERNAL MODULE: ./src/records/tables.ts
var tables = __webpack_require__(28913);
;// CONCATENATED MODULE: ./src/page/marks.ts


/** One character for each verdict on the page. */
const MARKS = (0,tables/* mapTable */.b)(records_verdict/* VERDICT_TABLE */.Fm, ({ mark }) => mark);
/** One character for each reason why an answer has no code; no verdict has them. */
const WITHOUT_CODE_MARKS = {
    'no-code': 'N',
    truncated: 'K',
    refused: 'R',
};
const FIRST = 'a'.charCodeAt(0);
const STEPS = 10;
const FLAKY = /[a-k]/g;
/**
 * A sample's verdict in the page's data. It is the verdict's mark; for a flaky sample it is a
 * letter from `a` to `k` for the tenths of its runs that passed. An answer that did not pass
 * because it has no code has the mark of that.
 * @param share the share of its runs that passed, from 0 to 1
 * @param withoutCode null if it has code, or passed
 */
function dataMark(verdict, share, withoutCode) {
    if (withoutCode !== null)
        return WITHOUT_CODE_MARKS[withoutCode];
    if (verdict !== 'flaky')
        return MARKS[verdict];
    return String.fromCharCode(FIRST + Math.round(STEPS * share));
}
/** The marks with one common mark for all flaky samples. */
function plainMarks(marks) {
    return marks.replace(FLAKY, MARKS.flaky);
}
/** The chance that a sample passes: 1 or 0, or a flaky sample's share. */
function chanceOf(mark) {
    if (mark === MARKS.passed)
        return 1;
    return plainMarks(mark) === MARKS.flaky ? (mark.charCodeAt(0) - FIRST) / STEPS : 0;
}

// EXTERNAL MODULE: ./src/report/value-texts.ts
var value_texts = __webpack_require__(50590);
// EXTERNAL MODULE: ./src/score/metrics.ts + 3 modules
var metrics = __webpack_require__(21917);
// EXTERNAL MODULE: ./src/score/tally.ts + 1 modules
var tally = __webpack_require__(15153);
;// CONCATENATED MODULE: ./src/report/page/curve.ts


/** A chart has room for no more, and large n take time. */
const MOST_POINTS = 100;
/**
 * pass@k for k from 1 to the fewest samples of a problem. With a base, both curves are over the
 * problems that both sides share.
 */
function curveOf(problems, shared) {
    const isShared = shared !== null && shared.head.length > 0;
    const head = isShared ? shared.head : problems;
    const base = isShared ? shared.base : null;
    return ksUpTo((0,tally/* samplesOf */.lc)(head).min).flatMap((k) => {
        const ours = estimate(head, k);
        return ours === null ? [] : [{ k, head: ours, base: base === null ? null : estimate(base, k) }];
    });
}
function estimate(problems, k) {
    const metric = (0,metrics/* metricOf */.ak)(problems, { kind: 'pass@', k });
    if ('unavailable' in metric)
        return null;
    return { value: metric.value, low: metric.low, high: metric.high };
}
/** Every k, or as many as fit, evenly spaced on a logarithmic scale. */
function ksUpTo(most) {
    if (!Number.isFinite(most))
        return [];
    if (most <= MOST_POINTS)
        return Array.from({ length: most }, (_, index) => index + 1);
    const step = most ** (1 / (MOST_POINTS - 1));
    const ks = Array.from({ length: MOST_POINTS }, (_, index) => Math.round(step ** index));
    return [...new Set(ks)];
}

;// CONCATENATED MODULE: ./src/report/page/intensity.ts

/**
 * Robust pass of each family at each intensity, over the variants of that intensity alone. Transforms
 * with one intensity only do not count: they are the same at all of them.
 */
function intensityLines(problems) {
    const scaled = scaledTransforms(problems);
    const families = new Set(problems.flatMap(({ variants }) => variants.filter(scaled).map(({ family }) => family)));
    return [...families].flatMap((family) => {
        const isOwn = (variant) => variant.family === family && scaled(variant);
        const levels = new Set(problems.flatMap(({ variants }) => variants.filter(isOwn).flatMap(({ made }) => made?.intensity ?? [])));
        const points = [...levels]
            .sort((a, b) => a - b)
            .flatMap((intensity) => {
            const cut = problems.map((problem) => ({
                ...problem,
                variants: problem.variants.filter((variant) => isOwn(variant) && variant.made?.intensity === intensity),
            }));
            const head = (0,metrics/* metricOf */.ak)(cut, { kind: 'robust-pass@', k: 1 });
            if ('unavailable' in head)
                return [];
            const { value, low, high } = head;
            return [{ intensity, head: { value, low, high } }];
        });
        return points.length < 2 ? [] : [{ metric: 'robust-pass@1', family, points }];
    });
}
/** Tells if a variant is of a transform that has several intensities. */
function scaledTransforms(problems) {
    const levels = new Map();
    for (const { variants } of problems) {
        for (const { transform, made } of variants) {
            if (made === undefined)
                continue;
            const name = plainName(transform);
            levels.set(name, (levels.get(name) ?? new Set()).add(made.intensity));
        }
    }
    return ({ transform, made }) => made !== undefined && (levels.get(plainName(transform))?.size ?? 0) > 1;
}
/** A transform's name without its version and its intensity. */
function plainName(transform) {
    return transform.split('@')[0] ?? transform;
}

;// CONCATENATED MODULE: ./src/report/page/suite-data.ts




/**
 * The limit for places: every column has one for every problem, even if few problems have that
 * prompt.
 */
const MOST_CELLS = 4_000_000;
/** @param shared head and base cut to their common parts; null without a baseline */
function suiteFrame(suite, shared) {
    const { name, language, problems } = suite.results;
    const all = columnsOf(problems, suite.robustness);
    const columns = all.slice(0, Math.max(1, Math.floor(MOST_CELLS / Math.max(1, problems.length))));
    const places = new Map(problems.map(({ id }, place) => [id, place]));
    const flipped = (flips = []) => flips.flatMap(({ id }) => places.get(id) ?? []);
    const baseById = new Map(shared?.base.map((problem) => [problem.id, problem]));
    const inBase = problems.map(({ id }) => baseById.get(id));
    return {
        name,
        language,
        columns,
        hiddenColumns: all.length - columns.length,
        problems: problems.map(({ id }) => id),
        places: problems.map(placeText),
        head: marksOf(problems, columns),
        base: shared === null ? null : marksOf(inBase, columns),
        same: sameOf(problems, columns),
        distances: distancesOf(problems, columns),
        strengths: strengthsOf(problems),
        newlyFailing: flipped(suite.flips?.newlyFailing),
        newlyPassing: flipped(suite.flips?.newlyPassing),
        curve: curveOf(problems, shared),
        bars: suite.robustness.flatMap(barOf),
        intensities: intensityLines(problems),
        metrics: [
            ...suite.metrics.map((row) => metricText('nominal', row)),
            ...suite.tags.flatMap(({ tag, rows }) => rows.map((row) => metricText(`tag ${tag}`, row))),
            ...suite.robustness.flatMap((group) => group.rows.map((row) => metricText(groupName(group), row))),
        ],
    };
}
function placeText({ place }) {
    if (place === undefined)
        return '';
    return place.line === undefined ? place.file : `${place.file}:${place.line}`;
}
/** Equal texts mean the same column. */
function columnKey({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
const NOMINAL = { family: null, transform: null, seed: null };
function columnsOf(problems, robustness) {
    const rank = new Map(robustness.map(({ family, transform }, place) => [JSON.stringify([family, transform]), place]));
    const found = new Map();
    for (const { nominals = {}, variants } of problems) {
        for (const family of Object.keys(nominals)) {
            const own = { ...NOMINAL, family };
            found.set(columnKey(own), own);
        }
        for (const { family, transform, seed } of variants) {
            const column = { family, transform, seed };
            found.set(columnKey(column), column);
        }
    }
    const rankOf = ({ family, transform }) => rank.get(JSON.stringify([family, transform])) ?? Number.MAX_SAFE_INTEGER;
    const order = [...found.values()].sort((a, b) => rankOf(a) - rankOf(b) || (a.seed ?? 0) - (b.seed ?? 0));
    return [NOMINAL, ...order];
}
function marksOf(problems, columns) {
    const byProblem = problems.map((problem) => {
        const marks = new Map();
        if (problem === undefined)
            return marks;
        const { withoutCode = [] } = problem;
        const set = (column, verdicts, shares) => {
            const key = columnKey(column);
            const lacking = withoutCode.filter((each) => columnKey(each) === key);
            const whys = new Map(lacking.map(({ index, why }) => [index, why]));
            const each = verdicts.map((verdict, index) => dataMark(verdict, shares?.[index] ?? 0, whys.get(index) ?? null));
            marks.set(key, each.join(''));
        };
        set(NOMINAL, problem.nominal, problem.nominalShares);
        for (const [family, verdicts] of Object.entries(problem.nominals ?? {})) {
            set({ ...NOMINAL, family }, verdicts, problem.nominalsShares?.[family]);
        }
        for (const { family, transform, seed, verdicts, shares } of problem.variants) {
            set({ family, transform, seed }, verdicts, shares);
        }
        return marks;
    });
    return columns.map((column) => {
        const key = columnKey(column);
        return byProblem.map((marks) => marks.get(key) ?? '').join(' ');
    });
}
function sameOf(problems, columns) {
    const byProblem = problems.map(({ variants }) => new Set(variants
        .filter(({ changed }) => changed === false)
        .map(({ family, transform, seed }) => columnKey({ family, transform, seed }))));
    return columns.map((column) => {
        const key = columnKey(column);
        return byProblem.map((same) => (same.has(key) ? '=' : '.')).join('');
    });
}
function distancesOf(problems, columns) {
    const byProblem = problems.map(({ variants }) => new Map(variants.map(({ family, transform, seed, made }) => [
        columnKey({ family, transform, seed }),
        made === undefined ? '' : String(Number((100 * made.characters).toFixed(1))),
    ])));
    return columns.map((column) => {
        const key = columnKey(column);
        const each = byProblem.map((distances) => distances.get(key) ?? '');
        return each.every((distance) => distance === '') ? '' : each.join(' ');
    });
}
function strengthsOf(problems) {
    if (problems.every(({ strength }) => strength === undefined))
        return [];
    return problems.map(({ strength }) => {
        if (strength === undefined)
            return null;
        const { killed, mutants, survivors } = strength;
        const rows = survivors.map(({ line, operator, before, after }) => [line, operator, before, after]);
        return { killed, mutants, survivors: rows };
    });
}
function barOf({ family, transform, rows: [first] }) {
    if (family === null || first === undefined || 'unavailable' in first.head)
        return [];
    const { metric, delta } = first;
    const { value, low, high } = first.head;
    // A base over other problems than head's bar would mislead.
    const isComparable = (0,value_texts/* comparedOf */.Be)(first.head, delta) === null;
    const base = delta === null || 'unavailable' in delta || !isComparable ? null : delta.base;
    return [{ metric, family, transform, head: { value, low, high }, base }];
}
function groupName({ family, transform }) {
    if (family === null)
        return 'all perturbations';
    return transform === null ? family : `${family} ${transform}`;
}
function metricText(group, { metric, head, delta }) {
    const value = (0,value_texts/* headText */.WI)(head, delta, metric);
    const isNamed = 'unavailable' in head || head.transform === undefined;
    return {
        group,
        metric,
        base: (0,value_texts/* formatBase */.Tq)(delta, metric),
        head: 'unavailable' in head
            ? `– (${head.unavailable})`
            : isNamed
                ? value
                : `${head.transform} ${value}`,
        interval: (0,value_texts/* formatInterval */.vy)(head, metric),
        change: (0,value_texts/* formatDelta */.CW)(delta, metric),
        changeInterval: (0,value_texts/* formatDeltaInterval */.bL)(delta, metric),
    };
}

;// CONCATENATED MODULE: ./src/report/page/times.ts
/** Six round numbers for each power of ten, from 1 ms to about 19 hours. */
const EDGES = [0, ...[1, 1.5, 2, 3, 5, 7]]
    .concat([1, 2, 3, 4, 5, 6, 7].flatMap((power) => [1, 1.5, 2, 3, 5, 7].map((n) => n * 10 ** power)))
    .map((edge) => Math.round(edge * 10) / 10);
/** Counts samples by their CPU time. */
class Times {
    #passed = EDGES.map(() => 0);
    #other = EDGES.map(() => 0);
    add(cpuMs, isPassed) {
        const after = EDGES.findIndex((edge) => edge > cpuMs);
        const bin = after === -1 ? EDGES.length - 1 : Math.max(0, after - 1);
        const counts = isPassed ? this.#passed : this.#other;
        counts[bin] = (counts[bin] ?? 0) + 1;
    }
    /** Null if nothing was counted. */
    data(limitMs) {
        const bins = EDGES.slice(0, -1).map((from, bin) => {
            const [to = 0, passed = 0, other = 0] = [EDGES[bin + 1], this.#passed[bin], this.#other[bin]];
            return { from, to, passed, other };
        });
        const isUsed = ({ passed, other }) => passed + other > 0;
        const first = bins.findIndex(isUsed);
        if (first === -1)
            return null;
        return { limitMs, bins: bins.slice(first, bins.findLastIndex(isUsed) + 1) };
    }
}

;// CONCATENATED MODULE: ./src/report/page/details.ts









/** The number of problems in a block, which the page unpacks together. */
const BLOCK_SIZE = 50;
/** The size limit of the whole page without its first view, in bytes. */
const MOST = 50_000_000;
/** The details of more distinct programs would not fit anyway. */
const MOST_PROGRAMS = 200_000;
/**
 * Gather the details of single samples from the lines of a run.
 * @param lines missing or damaged parts are left out, and `leftOut` tells so
 */
async function gatherDetails({ verdicts, sources }, frames) {
    const kinds = 4;
    const count = frames.reduce((sum, { problems }) => sum + blocksOf(problems.length), 0) * kinds;
    const blocks = new Blocks(count, MOST);
    const suites = new Map(frames.map((frame, place) => [frame.name, suiteDetails(frame, place)]));
    const leftOut = [];
    if (verdicts === null) {
        leftOut.push(`Reasons, times, outputs and programs: there is no ${file_names/* FILES */.c.verdicts}.`);
    }
    else {
        const add = (line) => addVerdict(blocks, suites.get(line.suite), line);
        const damage = await each(verdicts, add, blocks);
        if (damage !== '')
            leftOut.push(`Some reasons, times and outputs: ${damage}.`);
    }
    if (sources === null) {
        leftOut.push(`Prompts and programs: there is no ${file_names/* FILES */.c.sources}.`);
    }
    else {
        const add = (line) => addSource(blocks, suites.get(line.suite), line);
        const damage = await each(sources, add, blocks);
        if (damage !== '')
            leftOut.push(`Some prompts and programs: ${damage}.`);
    }
    await blocks.finish();
    if (blocks.leftOut.size > 0)
        leftOut.push(tooLarge(blocks.leftOut));
    return { blocks, suites: [...suites.values()], leftOut };
}
function suiteDetails({ problems, columns }, place) {
    return {
        place,
        problems: new Map(problems.map((id, p) => [id, p])),
        columns: new Map(columns.map((column, c) => [columnKey(column), c])),
        programs: new Map(),
        times: new Times(),
        reasons: new Reasons(),
    };
}
/** Take every line. Returns the fault of the file, or '' if there is none. */
async function each(groups, take, blocks) {
    try {
        for await (const lines of groups) {
            lines.forEach(take);
            await blocks.caughtUp();
        }
        return '';
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo))
            throw error;
        return (0,text_escape/* plainLine */.h0)(error.message, text_escape/* LENGTHS */.WH.cause);
    }
}
function addVerdict(blocks, suite, line) {
    const found = placeOf(suite, line);
    if (suite === undefined || found === null)
        return;
    const { problem, column } = found;
    const { index, verdict, reason, cpuMs, wallMs, memoryBytes, grading, output } = line;
    const block = blockOf(problem);
    if ((0,records_verdict/* isJudged */.sL)(verdict))
        suite.times.add(cpuMs, verdict === 'passed');
    if (reason !== null)
        suite.reasons.add(problem, reason);
    const program = numberOf(suite.programs, line.program, block);
    const times = [Math.round(cpuMs), Math.round(wallMs), memoryBytes];
    const row = [problem, column, index, program, ...times, grading, reason];
    const steps = line.extracted?.map(stepWords).join(', ');
    blocks.add(suite.place, block, 'samples', steps === undefined ? row : [...row, steps]);
    if (output !== '')
        blocks.add(suite.place, block, 'outputs', [problem, column, index, output]);
}
function addSource(blocks, suite, line) {
    if (suite === undefined)
        return;
    const { text, length = text.length } = line;
    if ('program' in line) {
        const known = suite.programs.get(line.program);
        for (const block of known?.blocks ?? []) {
            blocks.add(suite.place, block, 'programs', [known?.number ?? -1, text, length]);
        }
        return;
    }
    const found = placeOf(suite, line);
    if (found === null)
        return;
    const { problem, column } = found;
    blocks.add(suite.place, blockOf(problem), 'prompts', [problem, column, text, length]);
}
function placeOf(suite, { problem: id, family, transform, seed }) {
    const problem = suite?.problems.get(id);
    const column = suite?.columns.get(columnKey({ family, transform, seed }));
    return problem === undefined || column === undefined ? null : { problem, column };
}
/** The number of a program; -1 if there are too many. */
function numberOf(programs, hash, block) {
    const known = programs.get(hash);
    if (known !== undefined) {
        if (!known.blocks.includes(block))
            known.blocks.push(block);
        return known.number;
    }
    if (programs.size >= MOST_PROGRAMS)
        return -1;
    programs.set(hash, { number: programs.size, blocks: [block] });
    return programs.size - 1;
}
function blockOf(problem) {
    return Math.floor(problem / BLOCK_SIZE);
}
function blocksOf(problems) {
    return Math.ceil(problems / BLOCK_SIZE);
}
const details_WORDS = {
    programs: 'programs',
    outputs: 'outputs',
    prompts: 'prompts',
    samples: 'reasons and times',
};
function tooLarge(kinds) {
    const words = [...kinds].map((kind) => details_WORDS[kind]).join(', ');
    const subject = words.charAt(0).toUpperCase() + words.slice(1);
    return `${subject}: with them this page would have more than ${MOST / 1e6} MB. They are in ${file_names/* FILES */.c.verdicts} and ${file_names/* FILES */.c.sources}.`;
}

// EXTERNAL MODULE: ./src/report/headline.ts
var report_headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/page/frame.ts
var page_frame = __webpack_require__(77809);
// EXTERNAL MODULE: ./src/gate/fail-on.ts
var fail_on = __webpack_require__(44669);
// EXTERNAL MODULE: ./src/records/gate-result.ts
var gate_result = __webpack_require__(71081);
// EXTERNAL MODULE: ./src/records/group.ts
var group = __webpack_require__(97857);
// EXTERNAL MODULE: ./src/records/rounding.ts
var rounding = __webpack_require__(10040);
// EXTERNAL MODULE: ./src/text/commit.ts
var text_commit = __webpack_require__(63702);
// EXTERNAL MODULE: ./src/report/answers-texts.ts
var answers_texts = __webpack_require__(49620);
// EXTERNAL MODULE: ./src/report/gate-texts.ts
var gate_texts = __webpack_require__(26838);
// EXTERNAL MODULE: ./src/report/measure-words.ts
var measure_words = __webpack_require__(51930);
// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(54931);
// EXTERNAL MODULE: ./src/report/origin.ts
var origin = __webpack_require__(70118);
// EXTERNAL MODULE: ./src/report/slide-texts.ts
var slide_texts = __webpack_require__(14522);
// EXTERNAL MODULE: ./src/report/arm-rows.ts
var arm_rows = __webpack_require__(2404);
// EXTERNAL MODULE: ./src/report/page/html.ts
var html = __webpack_require__(76479);
;// CONCATENATED MODULE: ./src/report/page/text-table.ts

/**
 * The table on the page.
 * @param label its name for screen readers
 */
function textTable(columns, rows, label) {
    const kindOf = (align) => (align === 'left' ? new html/* Html */.E('') : (0,html/* html */.q) ` class="n"`);
    return (0,html/* html */.q) `<div class="scroll" tabindex="0" role="region" aria-label="${label}"><table class="gates">
<thead><tr>${columns.map(({ title, align }) => (0,html/* html */.q) `<th scope="col"${kindOf(align)}>${title}</th>`)}</tr></thead>
<tbody>${rows.map((row) => (0,html/* html */.q) `<tr>${columns.map(({ align, cell }) => (0,html/* html */.q) `<td${kindOf(align)}>${cell(row)}</td>`)}</tr>`)}</tbody></table></div>`;
}

;// CONCATENATED MODULE: ./src/report/page/arms.ts



/** The arms of each suite beside its control. */
function arms({ results }) {
    const tables = (0,arm_rows/* armTables */.o)(results);
    if (tables.length === 0)
        return new html/* Html */.E('');
    return (0,html/* html */.q) `<section class="arms" aria-labelledby="arms"><h2 id="arms">Arms</h2>
${tables.map((table) => armTable(table, tables.length > 1))}</section>`;
}
function armTable({ suite, tables, rows, best }, isNamed) {
    const shown = tables.map((columns) => textTable(columns, rows, `table of arms, ${suite}, ${columns[1]?.title ?? ''}`));
    return (0,html/* html */.q) `${isNamed ? (0,html/* html */.q) `<h3>${suite}</h3>` : new html/* Html */.E('')}${shown}<p class="muted">${best}</p>`;
}

// EXTERNAL MODULE: ./src/report/faulty-tests.ts
var faulty_tests = __webpack_require__(62819);
;// CONCATENATED MODULE: ./src/report/page/faulty-tests-list.ts



/** More than anybody reads, and few enough for a page. */
const MOST_LISTED = 2000;
/** Every problem with faulty tests, and why. */
function faultyTests({ results: { suites } }) {
    const isNamed = suites.length > 1;
    const all = suites.flatMap(({ name, references }) => (references?.faultyTests ?? []).map((tests) => ({ suite: name, tests })));
    if (all.length === 0)
        return new html/* Html */.E('');
    const visible = all.slice(0, MOST_LISTED);
    const more = all.length - visible.length;
    return (0,html/* html */.q) `<details class="run"><summary>Tests that say nothing of an answer: ${(0,numbers/* grouped */.zD)(all.length)}</summary><ul>${visible.map(({ suite, tests }) => (0,html/* html */.q) `<li>${isNamed ? `${suite}: ` : ''}${(0,faulty_tests/* faultyName */.Xx)(tests)}: ${(0,faulty_tests/* faultOf */.Kl)(tests)}</li>`)}${more > 0 ? (0,html/* html */.q) `<li>and ${(0,numbers/* grouped */.zD)(more)} more in results.json</li>` : new html/* Html */.E('')}</ul></details>`;
}

// EXTERNAL MODULE: ./src/report/tag-rows.ts
var tag_rows = __webpack_require__(81254);
;// CONCATENATED MODULE: ./src/report/page/tags.ts



/** The parts of each suite by tag. */
function tags({ suites }) {
    const tagged = suites.filter((suite) => suite.tags.length > 0);
    if (tagged.length === 0)
        return new html/* Html */.E('');
    return (0,html/* html */.q) `<section class="tags" aria-labelledby="tags"><h2 id="tags">Tags</h2>
${tagged.map((suite) => {
        const { name } = suite.results;
        const shown = textTable((0,tag_rows/* tagColumns */.E)(suite), suite.tags, `table of tags, ${name}`);
        return (0,html/* html */.q) `${suites.length > 1 ? (0,html/* html */.q) `<h3>${name}</h3>` : new html/* Html */.E('')}${shown}`;
    })}</section>`;
}

;// CONCATENATED MODULE: ./src/report/page/overview.ts


















const overview_WORDS = {
    pass: 'Passed',
    fail: 'Failed',
    inconclusive: 'Inconclusive',
    skipped: 'Skipped',
};
const SYMBOLS = {
    pass: '✓',
    fail: '✕',
    inconclusive: '?',
    skipped: '–',
};
/** The word for a gate that keeps its absolute bounds, but whose change could not be judged. */
const NOT_JUDGED = 'Not compared';
const NOTHING = new html/* Html */.E('');
/** The page without any script: the decision, the gates, and notes on the run. */
function overview(model, leftOut) {
    return (0,html/* html */.q) `<header class="bar"><div class="wrap">
<span class="brand">Passgate</span><span class="muted">${commits(model)}</span><span id="theme"></span>
</div></header>
<main class="wrap">
${decision(model)}
${gates(model)}${arms(model)}${tags(model)}
${measure(model)}
${overview_notes(model, leftOut)}
${faultyTests(model)}
${run(model)}
<div id="app"><noscript><p>The heat map and each problem's details need JavaScript, which this page brings along. Everything is in results.json, verdicts.jsonl.gz and sources.jsonl.gz too.</p></noscript></div>
</main>`;
}
function decision(model) {
    const { results, headline } = model;
    const isError = results.errors.length > 0;
    const [kind, symbol, word] = isError
        ? ['error', '!', 'Could not decide']
        : (0,report_headline/* isHalfJudgedRun */._h)(results)
            ? ['skipped', SYMBOLS.skipped, NOT_JUDGED]
            : (0,report_headline/* isDoubtful */.Ge)(results)
                ? ['inconclusive', '!', overview_WORDS.pass]
                : [results.decision, SYMBOLS[results.decision], overview_WORDS[results.decision]];
    const about = headline.gate === null ? NOTHING : (0,html/* html */.q) `${gateLabel(headline.gate)} `;
    return (0,html/* html */.q) `<section class="decision ${kind}">
<p class="pill"><span aria-hidden="true">${symbol}</span> ${word}</p>
<h1>${about}${headline.text}</h1>
${model.suites.map((suite) => lead(suite, model.suites.length > 1))}
${model.noBaseline === null ? NOTHING : (0,html/* html */.q) `<p class="muted">Not compared: ${model.noBaseline}. Only absolute bounds were judged.</p>`}
${cautions(model).map((text) => (0,html/* html */.q) `<p class="warning"><span aria-hidden="true">⚠</span> ${text}</p>`)}
</section>`;
}
/** Warnings that belong before the decision. */
function cautions({ results, isPullRequest, notice }) {
    const { measure, warnings = [] } = results;
    const changes = measure?.changes ?? [];
    const line = `${(0,measure_words/* measureIntroduction */.xp)(results, isPullRequest)} ${(0,measure_words/* measureSentence */.MQ)(changes, String)}.`;
    return [...(changes.length === 0 ? [] : [line]), ...warnings, ...(notice === '' ? [] : [notice])];
}
/** Every difference of the measure, with both sides. */
function measure({ results }) {
    const changes = results.measure?.changes ?? [];
    if (changes.length === 0)
        return NOTHING;
    const rows = (0,measure_words/* measureRows */._$)(changes, String);
    return (0,html/* html */.q) `<section aria-labelledby="measure"><h2 id="measure">What is measured differently</h2>
<div class="scroll" tabindex="0" role="region" aria-label="table of what is measured differently"><table class="gates">
<thead><tr><th scope="col">what</th><th scope="col">base</th><th scope="col">head</th></tr></thead>
<tbody>${rows.map(({ what, base, head }) => (0,html/* html */.q) `<tr><td>${what}</td><td>${base}</td><td>${head}</td></tr>`)}</tbody></table></div></section>`;
}
function lead(suite, isNamed) {
    const rows = [suite.metrics[0], suite.robustness[0]?.rows[0]].filter((row) => row !== undefined);
    const { breaks, counts } = suite.results;
    const broken = breaks.problems === 0
        ? NOTHING
        : (0,html/* html */.q) `<li>${breaks.problems} of ${(0,numbers/* plural */.LS)(breaks.solved, 'problem')} solved as asked ${breaks.problems === 1 ? 'breaks' : 'break'} when asked differently</li>`;
    const slides = (0,slide_texts/* untoldSlides */.p)(suite.results).map((text) => (0,html/* html */.q) `<li>${text}</li>`);
    return (0,html/* html */.q) `<ul class="lead">${isNamed ? (0,html/* html */.q) `<li><b>${suite.results.name}</b></li>` : NOTHING}${rows.map(leadValue)}${broken}${slides}<li>${(0,numbers/* plural */.LS)(counts.problems, 'problem')}, ${(0,numbers/* plural */.LS)(counts.samples, 'sample')}</li></ul>`;
}
function leadValue({ metric, head, delta }) {
    const change = delta === null || 'unavailable' in delta
        ? ''
        : (0,rounding/* isSame */.F)(delta.delta, 0)
            ? ' (unchanged)'
            : ` (${(0,value_texts/* formatChange */.eD)(delta.delta, metric)})`;
    return (0,html/* html */.q) `<li><code>${metric}</code> <b>${(0,value_texts/* headText */.WI)(head, delta, metric)}</b>${change}</li>`;
}
function gateLabel(gate) {
    const parts = [gate.metric, ...(0,group/* groupNames */.S0)(gate)];
    const of = gate.from === undefined ? '' : ` ${report_headline/* OF_THE_BASE */.yo}`;
    return (0,html/* html */.q) `${parts.map((part, p) => (0,html/* html */.q) `${p === 0 ? '' : ' '}<code>${part}</code>`)}${of}`;
}
function gates({ results }) {
    const rows = (0,gate_texts/* gatesOf */.o)(results).map((row) => ({ ...row, texts: (0,gate_texts/* gateTexts */._)(row.gate) }));
    if (rows.length === 0) {
        return (0,html/* html */.q) `<section><h2>Gates</h2><p>No gate is configured: nothing can fail. Add <code>gates</code> to the config.</p></section>`;
    }
    const isNamed = (0,fail_on/* judgedSuites */.Pr)(results).length > 1;
    const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
    const header = [
        'decision',
        ...(isNamed ? ['suite'] : []),
        'gate',
        ...(isCompared ? ['base'] : []),
        'head',
        ...(isCompared ? ['change', 'interval of the change'] : []),
        'allowed',
        'why',
    ];
    const numbers = new Set(['base', 'head', 'change', 'interval of the change']);
    const compared = ({ change, interval, level }) => (0,html/* html */.q) `<td class="n">${change}</td><td class="n">${level === null ? interval : `${interval} (${level})`}</td>`;
    return (0,html/* html */.q) `<section aria-labelledby="gates"><h2 id="gates">Gates</h2>
<div class="scroll" tabindex="0" role="region" aria-label="table of gates"><table class="gates">
<thead><tr>${header.map((title) => (0,html/* html */.q) `<th scope="col"${numbers.has(title) ? (0,html/* html */.q) ` class="n"` : NOTHING}>${title}</th>`)}</tr></thead>
<tbody>${rows.map(({ suite, gate, texts }) => (0,html/* html */.q) `<tr${(0,gate_result/* isFailure */.N)(gate) ? (0,html/* html */.q) ` class="failed"` : NOTHING}>
<td>${pill(gate)}</td>
${isNamed ? (0,html/* html */.q) `<td>${suite}</td>` : NOTHING}<td>${gateLabel(gate)}</td>
${isCompared ? (0,html/* html */.q) `<td class="n">${texts.base}</td>` : NOTHING}<td class="n"><b>${texts.head}</b>${own(texts)}</td>
${isCompared ? compared(texts) : NOTHING}<td class="bound">${texts.allowed}</td><td class="why">${gate.reason}</td></tr>`)}</tbody></table></div></section>`;
}
/** Head's own value on a line of its own, because there is little room. */
function own({ beside }) {
    return beside === '' ? NOTHING : (0,html/* html */.q) `<br><span class="muted">${beside.trim()}</span>`;
}
function pill(gate) {
    const isOpen = (0,report_headline/* gateWord */.g6)(gate) === 'not compared';
    const kind = isOpen ? 'skipped' : gate.decision;
    const word = isOpen ? NOT_JUDGED : overview_WORDS[gate.decision];
    return (0,html/* html */.q) `<span class="pill small ${kind}"><span aria-hidden="true">${SYMBOLS[kind]}</span> ${word}</span>`;
}
function overview_notes({ suites, results }, leftOut) {
    const isNamed = suites.length > 1;
    const texts = [
        ...results.errors,
        ...suites.flatMap((suite) => [(0,answers_texts/* askedOtherwise */.xH)(suite.results), ...suite.notes]
            .filter((note) => note !== '')
            .map((note) => (isNamed ? `${suite.results.name}: ${note}` : note))),
        ...leftOut.map((text) => `Not in this page: ${text.charAt(0).toLowerCase()}${text.slice(1)}`),
    ];
    if (texts.length === 0)
        return NOTHING;
    return (0,html/* html */.q) `<ul class="notes">${texts.map((text) => (0,html/* html */.q) `<li>${text}</li>`)}</ul>${suites.map(promptChangeOf)}`;
}
/** The change of a suite's prompt, folded. */
function promptChangeOf({ results }) {
    const lines = (0,answers_texts/* promptChange */.bQ)(results);
    if (lines.length === 0)
        return NOTHING;
    return (0,html/* html */.q) `<details class="run"><summary>The prompt of ${results.name}, compared with the base</summary><pre class="code" tabindex="0" role="region" aria-label="prompt of ${results.name}">${lines.join('\n')}</pre></details>`;
}
function commits({ results }) {
    const { commit, baseline } = results;
    const head = commit === null ? NOTHING : (0,html/* html */.q) `head <code>${(0,text_commit/* shortCommit */.A)(commit)}</code>`;
    const base = baseline?.commit == null ? NOTHING : (0,html/* html */.q) ` · base <code>${(0,text_commit/* shortCommit */.A)(baseline.commit)}</code>`;
    return (0,html/* html */.q) `${head}${base}`;
}
function run({ results, repeat }) {
    const sum = (pick) => results.suites.reduce((total, suite) => total + pick(suite), 0);
    const { baseline, isolation, timings, createdAt, tool } = results;
    const base = baseline === null
        ? NOTHING
        : (0,html/* html */.q) `<dt>base</dt><dd>${baseline.commit === null ? NOTHING : (0,html/* html */.q) `<code>${baseline.commit}</code>, `}${(0,origin/* describeOrigin */.u)(baseline)}</dd>`;
    const earlier = (0,notes/* earlierNote */.lj)(results.suites);
    const executed = (0,numbers/* grouped */.zD)(sum(({ counts }) => counts.executed));
    const tried = (results.baselineNotes ?? []).map((note) => (0,html/* html */.q) `<br>${note}`);
    return (0,html/* html */.q) `<details class="run"><summary>Run: ${(0,numbers/* plural */.LS)(sum(({ counts }) => counts.samples), 'sample')}, ${(0,numbers/* plural */.LS)(sum(({ counts }) => counts.programs), 'distinct program')}, ${(0,numbers/* formatTime */.fU)(timings.totalMs)}</summary><dl>
${results.commit === null ? NOTHING : (0,html/* html */.q) `<dt>head</dt><dd><code>${results.commit}</code></dd>`}
${base}${tried.length === 0 ? NOTHING : (0,html/* html */.q) `<dt>looked for base</dt><dd>${tried}</dd>`}
<dt>executed</dt><dd>${executed} programs${earlier === '' ? '' : `; ${earlier}`}</dd>
<dt>isolation</dt><dd>${isolation.description}; Python ${isolation.python}; ${(0,numbers/* plural */.LS)(isolation.workers, 'worker')}</dd>
<dt>made</dt><dd>${createdAt} by passgate ${tool.version}</dd>
<dt>repeat it</dt><dd><pre>${repeat.join('\n')}</pre></dd></dl></details>`;
}

;// CONCATENATED MODULE: ./src/report/page/document.ts



/**
 * report.html, piece by piece.
 * @param blocks packed details, by the ids of their elements
 */
async function* documentParts(model, data, blocks, assets) {
    yield (0,page_frame/* startPage */.q)(`Passgate: ${(0,report_headline/* headlineText */.uh)(model.headline)}`, assets);
    yield `<body>\n${overview(model, data.leftOut).text}\n`;
    yield (0,page_frame/* dataAndScript */.R)(data, assets);
    // These come after the script, so that the first view does not wait for them.
    for await (const [id, base64] of blocks) {
        yield `<script type="application/octet-stream" id="${id}">${base64}</script>\n`;
    }
    yield '</body>\n</html>\n';
}

;// CONCATENATED MODULE: ./src/report/page/write-page.ts









/**
 * Write report.html, a single file that needs no others. It appears whole or not at all.
 * @param folder the folder for the file
 * @param lines of the run that had these results
 */
async function writePage(folder, { model, shared }, lines) {
    const frames = model.suites.map((suite) => suiteFrame(suite, shared.get(suite.results.name) ?? null));
    const details = await gatherDetails(lines, frames);
    const data = {
        blockSize: BLOCK_SIZE,
        hasOutputs: !details.blocks.leftOut.has('outputs'),
        leftOut: [...details.leftOut, ...frames.flatMap(hiddenNote)],
        suites: frames.map(({ hiddenColumns: _hidden, ...frame }, s) => {
            const limit = model.suites[s]?.results.limits?.cpuMs;
            const { times, reasons } = details.suites[s] ?? {};
            return {
                ...frame,
                times: times?.data(typeof limit === 'number' ? limit : null) ?? null,
                reasons: reasons?.distinct ?? [],
                reasonsOf: frame.problems.map((_, problem) => reasons?.of(problem) ?? []),
            };
        }),
    };
    await write((0,external_node_path_.join)(folder, file_names/* FILES */.c.page), documentParts(model, data, details.blocks.packed(), (0,assets/* readAssets */.w)('page')));
}
function hiddenNote({ name, hiddenColumns }) {
    if (hiddenColumns === 0)
        return [];
    return [`${(0,numbers/* plural */.LS)(hiddenColumns, 'prompt')} of ${name}: there are too many for one page.`];
}
async function write(path, parts) {
    // A fresh name, so that the write cannot follow something that lies there already, such as a
    // link.
    const part = `${path}.${(0,external_node_crypto_.randomUUID)()}`;
    const file = (0,external_node_fs_.openSync)(part, 'wx');
    try {
        for await (const text of parts)
            (0,external_node_fs_.writeFileSync)(file, text);
        (0,external_node_fs_.renameSync)(part, path);
    }
    catch (error) {
        (0,external_node_fs_.rmSync)(part, { force: true });
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}

// EXTERNAL MODULE: ./src/records/results.ts + 3 modules
var records_results = __webpack_require__(98088);
// EXTERNAL MODULE: ./node_modules/fast-xml-builder/src/fxb.js + 6 modules
var fxb = __webpack_require__(49585);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
;// CONCATENATED MODULE: ./src/report/junit.ts







const MOST_FLIPS = 200;
const builder = new fxb/* default */.A({
    ignoreAttributes: false,
    suppressBooleanAttributes: false,
    format: true,
});
/**
 * The decision as JUnit XML, which test reporters show. A suite is a test suite, a gate is a test
 * case. Only gates that fail the run and errors fail in it.
 */
function renderJUnit({ results, suites }) {
    const timestamp = results.createdAt.replace(/\.\d+Z$/, '');
    const all = [
        ...errorSuite(results),
        ...suites.map((suite) => suiteElement(suite)),
        ...(results.removedSuites ?? []).map(({ name, gates }) => ({
            name: (0,text_escape/* plainLine */.h0)(name, text_escape/* LENGTHS */.WH.message),
            testcase: gates.map((gate) => gateCase((0,text_escape/* plainLine */.h0)(name, text_escape/* LENGTHS */.WH.message), gate)),
        })),
    ].map((suite) => ({ ...totalsOf(suite.testcase), suite }));
    const sum = (count) => all.reduce((total, each) => total + each[count], 0);
    return builder.build({
        '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' },
        testsuites: {
            '@_name': 'Passgate',
            '@_tests': sum('tests'),
            '@_failures': sum('failures'),
            '@_errors': sum('errors'),
            '@_skipped': sum('skipped'),
            '@_time': (results.timings.totalMs / 1000).toFixed(3),
            testsuite: all.map(({ suite: { name, ...rest }, ...totals }) => ({
                '@_name': name,
                '@_tests': totals.tests,
                '@_failures': totals.failures,
                '@_errors': totals.errors,
                '@_skipped': totals.skipped,
                '@_timestamp': timestamp,
                '@_time': '0',
                ...rest,
            })),
        },
    });
}
function totalsOf(cases) {
    const having = (name) => cases.filter((each) => name in each).length;
    return {
        tests: cases.length,
        failures: having('failure'),
        errors: having('error'),
        skipped: having('skipped'),
    };
}
/** Test cases about the run as a whole. */
function errorSuite({ errors, reason, measure }) {
    const changes = measure?.changes ?? [];
    const skipped = (text) => ({
        skipped: { '@_message': (0,text_escape/* plainLine */.h0)(text, text_escape/* LENGTHS */.WH.details) },
    });
    const testcase = [
        ...errors.map((error, index) => testCase('Passgate', `the run can be believed (${index + 1})`, {
            error: messageElement(error, 'error'),
        })),
        ...(reason === undefined ? [] : [testCase('Passgate', 'is compared', skipped(reason))]),
        ...(changes.length === 0
            ? []
            : [
                testCase('Passgate', 'the measure is the same', skipped((0,measure_words/* measureSentence */.MQ)(changes, String))),
            ]),
    ];
    return testcase.length === 0 ? [] : [{ name: 'Passgate', testcase }];
}
function suiteElement({ results, flips }) {
    const name = (0,text_escape/* plainLine */.h0)(results.name, text_escape/* LENGTHS */.WH.message);
    const testcase = results.gates.map((gate) => gateCase(name, gate));
    const lost = flips?.newlyFailing ?? [];
    if (lost.length === 0)
        return { name, testcase };
    const lines = lost
        .slice(0, MOST_FLIPS)
        .map(({ id, prompts, base, head }) => (0,text_escape/* plainLine */.h0)(`${id} (${prompts.map(prompt_name/* describePrompt */.CL).join(', ')}): ${(0,value_texts/* formatPasses */.t5)(base)} passed in base, ${(0,value_texts/* formatPasses */.t5)(head)} here`, 500));
    const more = lost.length > MOST_FLIPS ? [`and ${lost.length - MOST_FLIPS} more`] : [];
    return { name, testcase, 'system-out': ['Newly failing:', ...lines, ...more].join('\n') };
}
function gateCase(suite, gate) {
    return testCase(suite, (0,text_escape/* plainLine */.h0)(`${(0,report_headline/* gateName */.h2)(gate)} ${(0,value_texts/* formatBound */.Sp)(gate)}`, text_escape/* LENGTHS */.WH.message), outcomeOf(gate));
}
function testCase(classname, name, outcome) {
    return { '@_classname': classname, '@_name': name, '@_time': '0', ...outcome };
}
function outcomeOf(gate) {
    const { decision, reason } = gate;
    if ((0,gate_result/* isFailure */.N)(gate))
        return { failure: messageElement(`${(0,report_headline/* gateName */.h2)(gate)} ${reason}`, decision) };
    const word = (0,report_headline/* gateWord */.g6)(gate);
    if (word === 'pass')
        return {};
    return { skipped: { '@_message': (0,text_escape/* plainLine */.h0)(`${word}: ${reason}`, text_escape/* LENGTHS */.WH.details) } };
}
function messageElement(text, type) {
    const line = (0,text_escape/* plainLine */.h0)(text, text_escape/* LENGTHS */.WH.details);
    return { '@_message': line, '@_type': type, '#text': line };
}

// EXTERNAL MODULE: ./src/text/nominal.ts
var nominal = __webpack_require__(55391);
// EXTERNAL MODULE: ./src/report/markdown-parts.ts
var markdown_parts = __webpack_require__(51150);
// EXTERNAL MODULE: ./src/report/text-table.ts
var text_table = __webpack_require__(42906);
;// CONCATENATED MODULE: ./src/report/markdown-arms.ts





/** The arms of each suite beside its control. */
function armSection({ results }) {
    return (0,arm_rows/* armTables */.o)(results).map(armTableOf).join('\n\n');
}
function armTableOf({ suite, tables, rows, best }) {
    const shown = tables.map((columns) => (0,text_table/* inMarkdown */.H)(columns, rows));
    const summary = `<b>Arms</b> · ${(0,text_escape/* htmlText */.js)(suite)} · ${(0,numbers/* plural */.LS)(rows.length, 'arm')}`;
    return (0,markdown_parts/* fold */.AU)(summary, [...shown, (0,text_escape/* prose */.CS)(best)].join('\n\n'), true);
}

;// CONCATENATED MODULE: ./src/report/markdown-caution.ts



/** The longest part of a name that is shown among others, in characters. */
const LONGEST_NAME = 60;
const quote = (name) => (0,text_escape/* code */.aY)(name, LONGEST_NAME);
/** The warnings before the gates: the measure changed, and more. */
function caution({ results, isPullRequest }) {
    const { measure, warnings = [] } = results;
    const changes = measure?.changes ?? [];
    const line = changes.length === 0
        ? []
        : [`${(0,measure_words/* measureIntroduction */.xp)(results, isPullRequest)} ${(0,measure_words/* measureSentence */.MQ)(changes, quote)}.`];
    const lines = [...line, ...warnings.map((warning) => (0,text_escape/* prose */.CS)(warning, text_escape/* LENGTHS */.WH.note))];
    if (lines.length === 0)
        return '';
    return ['> [!WARNING]', lines.map((text) => `> ⚠️ ${text}`).join('\n>\n')].join('\n');
}
/** Every difference of the measure, with both sides. */
function measureSection({ results }, { gates: most }) {
    const changes = results.measure?.changes ?? [];
    if (changes.length === 0)
        return '';
    const rows = (0,measure_words/* measureRows */._$)(changes.slice(0, most), quote);
    const body = (0,markdown_parts/* table */.tp)([
        { title: 'what', align: 'left', cell: ({ what }) => what },
        { title: 'base', align: 'left', cell: ({ base }) => base },
        { title: 'head', align: 'left', cell: ({ head }) => head },
    ], rows);
    const more = changes.length - rows.length;
    const left = more > 0 ? `\n\nand ${more} more in results.json.` : '';
    return (0,markdown_parts/* fold */.AU)('<b>What is measured differently</b>', body + left, false);
}

// EXTERNAL MODULE: ./src/report/references-text.ts
var references_text = __webpack_require__(6784);
;// CONCATENATED MODULE: ./src/report/markdown-flips.ts






const MOST_TRANSFORMS = 3;
/**
 * Problems that flipped against the base, with their prompts and passed samples. Newly failing ones
 * have their cause too.
 */
function flipSection(title, flips, label, most) {
    if (flips.length === 0)
        return '';
    const sure = flips.filter(({ isNoise }) => !isNoise).length;
    const certainty = sure === 0 ? 'none beyond noise' : `${sure} beyond noise`;
    const columns = [
        { title: 'problem', align: 'left', cell: ({ id, href }) => (0,markdown_parts/* linked */.q)((0,text_escape/* code */.aY)(id), href) },
        { title: 'under', align: 'left', cell: ({ prompts }) => underCell(prompts) },
        {
            title: 'passed',
            align: 'center',
            cell: ({ base, head }) => `${(0,value_texts/* formatPasses */.t5)(base)}\u00a0→\u00a0${(0,value_texts/* formatPasses */.t5)(head)}`,
        },
        sure > 0 && {
            title: 'noise?',
            align: 'left',
            cell: ({ isNoise }) => (isNoise ? 'within noise' : '**beyond noise**'),
        },
        flips.some(({ cause }) => cause !== null) && {
            title: 'cause',
            align: 'left',
            cell: ({ cause }) => (cause === null ? value_texts/* NONE */.x3 : (0,text_escape/* code */.aY)((0,references_text/* causeText */.xv)(cause), 120)),
        },
    ];
    const body = (0,markdown_parts/* table */.tp)(columns, flips.slice(0, most)) + (0,markdown_parts/* andMore */.v)(flips.length - most);
    return (0,markdown_parts/* fold */.AU)(`<b>${title}</b>${label} · ${(0,numbers/* plural */.LS)(flips.length, 'problem')}, ${certainty}`, body, false);
}
/** `nominal`, and each transform only once. */
function underCell(prompts) {
    const names = new Set(prompts.map((prompt) => prompt.transform ?? (0,prompt_name/* describePrompt */.CL)(prompt)));
    const visible = [...names].slice(0, MOST_TRANSFORMS).map((name) => (0,text_escape/* code */.aY)(name, text_escape/* LENGTHS */.WH.id));
    const more = names.size - visible.length;
    return [...visible, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}

// EXTERNAL MODULE: ./src/records/bounds.ts
var bounds = __webpack_require__(96477);
;// CONCATENATED MODULE: ./src/report/markdown-gates.ts










/** Every gate with base, head, change, interval and bound, failed ones first; then the reasons. */
function gateSection({ results }, detail) {
    const rows = (0,gate_texts/* gatesOf */.o)(results).sort((a, b) => weightOf(a.gate) - weightOf(b.gate));
    if (rows.length === 0)
        return 'No gate is configured: nothing can fail. Add `gates` to the config.';
    const isNamed = (0,fail_on/* judgedSuites */.Pr)(results).length > 1;
    const visible = rows.slice(0, detail.gates);
    const more = rows.length - visible.length;
    const left = more > 0 ? `and ${(0,numbers/* plural */.LS)(more, 'more gate')}: ${countsOf(rows.slice(visible.length))}.` : '';
    const parts = [gateTable(visible, isNamed), left, reasons(rows, isNamed, detail.reasons)];
    return parts.filter((part) => part !== '').join('\n\n');
}
/** The order of gates: failed ones, undecided ones, then the rest in the config's order. */
function weightOf(gate) {
    if ((0,gate_result/* isFailure */.N)(gate))
        return 0;
    if (gate.decision === 'pass' && gate.notJudged !== undefined)
        return 2;
    return { fail: 0, inconclusive: 1, skipped: 2, pass: 3 }[gate.decision];
}
function countsOf(rows) {
    const counts = new Map();
    for (const { gate } of rows)
        counts.set((0,report_headline/* gateWord */.g6)(gate), (counts.get((0,report_headline/* gateWord */.g6)(gate)) ?? 0) + 1);
    return [...counts].map(([decision, count]) => `${count} ${decision}`).join(', ');
}
function gateTable(rows, isNamed) {
    const textRows = rows.map((row) => ({ ...row, texts: (0,gate_texts/* gateTexts */._)(row.gate) }));
    const isCompared = rows.some(({ gate }) => gate.baseline !== undefined);
    const levels = new Set(textRows.flatMap(({ texts }) => texts.level ?? []));
    const [level] = levels;
    const isOneLevel = levels.size === 1;
    const columns = [
        { title: '', align: 'center', cell: ({ gate }) => (0,report_headline/* gateSymbol */.Wj)(gate) },
        isNamed && { title: 'suite', align: 'left', cell: ({ suite }) => (0,text_escape/* code */.aY)(suite) },
        { title: 'gate', align: 'left', cell: ({ gate }) => markdown_gates_gateLabel(gate) },
        isCompared && { title: 'base', align: 'right', cell: ({ texts }) => texts.base },
        {
            title: 'head',
            align: 'right',
            cell: ({ gate, texts }) => (isBad(gate) ? `**${texts.head}**` : texts.head) + texts.beside,
        },
        isCompared && {
            title: 'change',
            align: 'right',
            cell: ({ gate, texts }) => (bindsChange(gate) ? `**${texts.change}**` : texts.change),
        },
        isCompared && {
            title: isOneLevel ? `${level} interval` : 'interval',
            align: 'center',
            cell: ({ texts: { interval, level: own } }) => isOneLevel || own === null ? interval : `${interval} (${own})`,
        },
        { title: 'allowed', align: 'left', cell: ({ gate, texts }) => texts.allowed + openText(gate) },
    ];
    return (0,markdown_parts/* table */.tp)(columns, textRows);
}
/** A mark after the bounds of a gate whose change could not be judged. */
function openText(gate) {
    if (gate.notJudged === undefined)
        return '';
    return (0,report_headline/* needsBase */.fq)(gate) ? ' · **not compared**' : ' · **skipped**';
}
/** True when the value stands out: a gate fails and has one. */
function isBad(gate) {
    return (0,gate_result/* isFailure */.N)(gate) && gate.value !== null;
}
/** True when a gate fails, bounds the change, and there is a change. */
function bindsChange(gate) {
    const { delta = 0, bound } = gate;
    const isBound = (0,bounds/* boundsOf */.BO)(bound, 'change').length > 0;
    return (0,gate_result/* isFailure */.N)(gate) && isBound && !(0,rounding/* isSame */.F)(delta, 0);
}
/** `robust-pass@1` `func_name` */
function markdown_gates_gateLabel(gate) {
    const parts = [gate.metric, ...(0,group/* groupNames */.S0)(gate)].map((part) => (0,text_escape/* code */.aY)(part));
    return [...parts, ...(gate.from === undefined ? [] : [report_headline/* OF_THE_BASE */.yo])].join(' ');
}
/** The reasons of gates that do not pass, because a table's cell has no room for a sentence. */
function reasons(rows, isNamed, most) {
    const notable = rows.filter(({ gate }) => (0,report_headline/* gateWord */.g6)(gate) !== 'pass');
    const lines = notable.slice(0, most).map(({ suite, gate }) => {
        const name = isNamed ? `${(0,text_escape/* code */.aY)(suite)} ` : '';
        return `- ${(0,report_headline/* gateSymbol */.Wj)(gate)} ${name}${markdown_gates_gateLabel(gate)} ${(0,text_escape/* prose */.CS)(gate.reason, text_escape/* LENGTHS */.WH.message)}`;
    });
    const more = notable.length - lines.length;
    if (more > 0)
        lines.push(`- and ${(0,numbers/* grouped */.zD)(more)} more that do not pass`);
    return lines.join('\n');
}

;// CONCATENATED MODULE: ./src/report/markdown-metrics.ts



/** Every nominal metric of a suite. */
function suiteMetrics({ metrics }) {
    return metricTable(metrics);
}
/** Every metric of every family and transform. */
function everyMetric({ robustness }) {
    return metricTable(robustness.flatMap((group) => group.rows.map((row) => ({ ...row, group: groupCells(group) }))));
}
function groupCells({ family, transform }) {
    if (family === null)
        return 'all';
    return transform === null ? (0,text_escape/* code */.aY)(family) : `${(0,text_escape/* code */.aY)(family)} ${(0,text_escape/* code */.aY)(transform)}`;
}
function metricTable(rows) {
    const isCompared = rows.some(({ delta }) => delta !== null);
    const columns = [
        rows.some(({ group }) => group !== undefined) && {
            title: 'group',
            align: 'left',
            cell: ({ group }) => group ?? '',
        },
        { title: 'metric', align: 'left', cell: ({ metric }) => (0,text_escape/* code */.aY)(metric) },
        isCompared && {
            title: 'base',
            align: 'right',
            cell: ({ delta, metric }) => (0,value_texts/* formatBase */.Tq)(delta, metric),
        },
        { title: 'head', align: 'right', cell: headCell },
        { title: '95% interval', align: 'center', cell: intervalCell },
        isCompared && {
            title: 'change',
            align: 'right',
            cell: ({ delta, metric }) => (0,value_texts/* formatDelta */.CW)(delta, metric),
        },
        isCompared && {
            title: '95% interval of the change',
            align: 'center',
            cell: ({ delta, metric }) => (0,value_texts/* formatDeltaInterval */.bL)(delta, metric),
        },
    ];
    return (0,markdown_parts/* table */.tp)(columns, rows);
}
/** The interval of head's own value, even if only a part of it is compared. */
function intervalCell({ head, delta, metric }) {
    const compared = (0,value_texts/* comparedOf */.Be)(head, delta);
    return `${(0,value_texts/* formatInterval */.vy)(head, metric)}${compared === null ? '' : ` (all ${(0,value_texts/* whole */.WQ)(compared)})`}`;
}
function headCell({ head, delta, metric }) {
    if ('unavailable' in head)
        return `not available: ${(0,text_escape/* prose */.CS)(head.unavailable)}`;
    const value = (0,value_texts/* headText */.WI)(head, delta, metric);
    return head.transform === undefined ? value : `${(0,text_escape/* code */.aY)(head.transform)} ${value}`;
}

// EXTERNAL MODULE: ./src/report/metric-rows.ts
var metric_rows = __webpack_require__(9424);
// EXTERNAL MODULE: ./src/report/model.ts + 1 modules
var report_model = __webpack_require__(23510);
;// CONCATENATED MODULE: ./src/report/markdown-robustness.ts









/**
 * One row for each family, worst first, with its worst transform; a row for all of them is last.
 */
function familyTable(suite) {
    const families = suite.robustness.filter((group) => group.family !== null && group.transform === null);
    const all = suite.robustness.filter((group) => group.family === null && families.length > 1);
    const nameColumns = [
        {
            title: 'family',
            align: 'left',
            cell: ({ family }) => (family === null ? '**all**' : (0,text_escape/* code */.aY)(family)),
        },
        { title: 'worst transform', align: 'left', cell: worstCell },
    ];
    return robustTable(suite, [...families, ...all], nameColumns);
}
/** One row for each transform, worst first. */
function transformTable(suite, most) {
    const transforms = suite.robustness
        .filter(({ transform }) => transform !== null)
        .sort((a, b) => robustPassOf(a, suite) - robustPassOf(b, suite));
    const visible = transforms.slice(0, most);
    const nameColumns = [
        { title: 'family', align: 'left', cell: ({ family }) => (0,text_escape/* code */.aY)(family ?? '') },
        { title: 'transform', align: 'left', cell: ({ transform }) => (0,text_escape/* code */.aY)(transform ?? '') },
    ];
    return robustTable(suite, visible, nameColumns) + (0,markdown_parts/* andMore */.v)(transforms.length - visible.length);
}
function robustPassOf(group, suite) {
    const head = (0,metric_rows/* rowOf */.O)(group, `robust-pass@${(0,report_model/* headlineK */.cW)(suite)}`)?.head;
    return head === undefined || 'unavailable' in head ? Number.POSITIVE_INFINITY : head.value;
}
/** The loss under perturbation, compared with the base if there is one. */
function robustTable(suite, rows, nameColumns) {
    const k = (0,report_model/* headlineK */.cW)(suite);
    const robust = `robust-pass@${k}`;
    const isCompared = rows.some((row) => (0,value_texts/* formatBase */.Tq)((0,metric_rows/* rowOf */.O)(row, robust)?.delta ?? null, '') !== value_texts/* NONE */.x3);
    const valueColumn = (metric) => ({
        title: (0,text_escape/* code */.aY)(metric),
        align: 'right',
        cell: (group) => {
            const row = (0,metric_rows/* rowOf */.O)(group, metric);
            return row === undefined ? value_texts/* NONE */.x3 : (0,value_texts/* headText */.WI)(row.head, row.delta, metric);
        },
    });
    const pass = valueColumn(robust);
    const columns = [
        ...nameColumns,
        isCompared && {
            title: 'base',
            align: 'right',
            cell: (group) => (0,value_texts/* formatBase */.Tq)((0,metric_rows/* rowOf */.O)(group, robust)?.delta ?? null, robust),
        },
        { ...pass, cell: (group) => `**${pass.cell(group)}**` },
        isCompared && {
            title: 'change',
            align: 'right',
            cell: (group) => (0,value_texts/* formatDelta */.CW)((0,metric_rows/* rowOf */.O)(group, robust)?.delta ?? null, robust),
        },
        {
            title: isCompared ? '95% interval of the change' : '95% interval',
            align: 'center',
            cell: (group) => {
                const row = (0,metric_rows/* rowOf */.O)(group, robust);
                if (row === undefined)
                    return value_texts/* NONE */.x3;
                return isCompared
                    ? (0,value_texts/* formatDeltaInterval */.bL)(row.delta, robust)
                    : (0,value_texts/* formatInterval */.vy)(row.head, robust);
            },
        },
        valueColumn(`robust-drop@${k}`),
        { title: 'prompts', align: 'right', cell: ({ prompts }) => String(prompts) },
    ];
    return (0,markdown_parts/* table */.tp)(columns, rows);
}
function worstCell(group) {
    const head = (0,metric_rows/* rowOf */.O)(group, 'worst-transform')?.head;
    if (head === undefined || 'unavailable' in head || head.transform === undefined)
        return value_texts/* NONE */.x3;
    return `${(0,text_escape/* code */.aY)(head.transform)} ${(0,value_texts/* formatShare */.T1)(head.value, 'worst-transform')}`;
}
/**
 * The problems that pass nominally and break under a perturbation, with the differences of prompts.
 */
function breakSection({ results }, links, label, detail) {
    const { breaks } = results;
    if (breaks.problems === 0)
        return '';
    const visible = breaks.listed.slice(0, detail.breaks);
    const places = new Map(results.problems.map(({ id, place }) => [id, place]));
    const columns = [
        {
            title: 'problem',
            align: 'left',
            cell: ({ problem }) => (0,markdown_parts/* linked */.q)((0,text_escape/* code */.aY)(problem), links.place(places.get(problem))),
        },
        { title: 'breaks under', align: 'left', cell: brokenUnder },
        { title: 'passed', align: 'center', cell: passedCell },
        {
            title: 'cause',
            align: 'left',
            cell: ({ cause }) => (cause === null ? value_texts/* NONE */.x3 : (0,text_escape/* code */.aY)((0,references_text/* causeText */.xv)(cause), 120)),
        },
    ];
    const more = (0,markdown_parts/* andMore */.v)(breaks.problems - visible.length);
    const diffs = visible
        .slice(0, detail.diffs)
        .map((listed) => `${diffTitle(listed)}\n\n${(0,text_escape/* fenced */.OF)(listed.diff, 'diff')}`);
    const summary = `<b>Breaks when asked differently</b>${label} · ${breaks.problems} of ${(0,numbers/* plural */.LS)(breaks.solved, 'problem')} solved as asked`;
    return (0,markdown_parts/* fold */.AU)(summary, [(0,markdown_parts/* table */.tp)(columns, visible) + more, ...diffs].join('\n\n'), false);
}
function brokenUnder({ variants, of }) {
    const [first] = variants;
    if (first === undefined)
        return value_texts/* NONE */.x3;
    const name = `${(0,text_escape/* code */.aY)(first.family)} ${(0,text_escape/* code */.aY)(first.transform)}`;
    return variants.length === 1 ? name : `${name} · ${variants.length} of ${of} prompts`;
}
function passedCell({ variants: [first] }) {
    if (first === undefined)
        return value_texts/* NONE */.x3;
    const { nominal, passed, of } = first;
    return `${(0,value_texts/* formatPasses */.t5)(nominal)}\u00a0→\u00a0${(0,value_texts/* formatPasses */.t5)({ passed, of })}`;
}
function diffTitle({ problem, variants: [first] }) {
    if (first === undefined)
        return (0,text_escape/* code */.aY)(problem);
    const { family, transform, seed } = first;
    return `${(0,text_escape/* code */.aY)(problem)}, nominal prompt and ${(0,text_escape/* code */.aY)(family)} ${(0,text_escape/* code */.aY)(transform)} seed ${seed}:`;
}
/** The reference solutions that do not pass their own tests, by name. */
function referenceSection({ results: { references } }, label, detail) {
    if (references === null || references.failed.length === 0)
        return '';
    const visible = references.failed.slice(0, detail.references);
    const columns = [
        { title: 'problem', align: 'left', cell: ({ problem }) => (0,text_escape/* code */.aY)(problem) },
        { title: 'prompt', align: 'left', cell: (failure) => (0,text_escape/* code */.aY)((0,prompt_name/* describePrompt */.CL)(failure)) },
        { title: 'cause', align: 'left', cell: (failure) => (0,text_escape/* code */.aY)((0,references_text/* causeText */.xv)(failure), 120) },
    ];
    const consequence = references.dropped
        ? 'Their prompts are left out of every metric (`reference-check: drop`).'
        : 'Their tests or their prompts are broken, so no answer to them means much; they still count (`reference-check: warn`).';
    const more = (0,markdown_parts/* andMore */.v)(references.failed.length - visible.length);
    const summary = `<b>Reference solutions</b>${label} · ${references.failed.length} of ${(0,numbers/* grouped */.zD)(references.checked)} fail their own tests`;
    return (0,markdown_parts/* fold */.AU)(summary, `${consequence}\n\n${(0,markdown_parts/* table */.tp)(columns, visible)}${more}`, false);
}
/** The problems with faulty tests, by name. */
function faultySection({ results: { references } }, label, detail) {
    const { faultyTests = [], dropped = false } = references ?? {};
    if (faultyTests.length === 0)
        return '';
    const visible = faultyTests.slice(0, detail.references);
    const columns = [
        { title: 'problem', align: 'left', cell: ({ problem }) => (0,text_escape/* code */.aY)(problem) },
        { title: 'prompt', align: 'left', cell: (faulty) => (0,text_escape/* code */.aY)((0,prompt_name/* describePrompt */.CL)(faulty)) },
        { title: 'why', align: 'left', cell: (faulty) => (0,text_escape/* code */.aY)((0,faulty_tests/* faultOf */.Kl)(faulty), text_escape/* LENGTHS */.WH.name) },
    ];
    const consequence = dropped
        ? 'Their prompts are left out of every metric (`reference-check: drop`).'
        : 'They still count; `reference-check: drop` leaves them out.';
    const more = (0,markdown_parts/* andMore */.v)(faultyTests.length - visible.length);
    const summary = `<b>Tests that say nothing of an answer</b>${label} · ${(0,numbers/* grouped */.zD)(faultyTests.length)}`;
    return (0,markdown_parts/* fold */.AU)(summary, `${consequence}\n\n${(0,markdown_parts/* table */.tp)(columns, visible)}${more}`, false);
}

// EXTERNAL MODULE: ./src/report/outcome-counts.ts
var outcome_counts = __webpack_require__(43215);
;// CONCATENATED MODULE: ./src/report/markdown-run.ts







/** The places where answers were judged, because that decides if a pass can be faked. */
function gradingSentence({ suites }) {
    const sum = (grading) => suites.reduce((total, suite) => total + (suite.gradings?.[grading] ?? 0), 0);
    const [outside, split, shared] = [sum('outside'), sum('split'), sum('shared')];
    const ways = [
        ...(outside > 0
            ? [`outputs were compared outside the sandbox (${(0,text_escape/* code */.aY)('outside')} grading)`]
            : []),
        ...(split > 0 || outside === 0
            ? [`tests ran apart from the candidates (${(0,text_escape/* code */.aY)('split')} grading)`]
            : []),
    ];
    if (shared === 0)
        return `${ways.join('; ')}.`;
    const apart = outside + split;
    const which = apart === 0 ? 'tests' : `tests of ${shared} of ${(0,numbers/* plural */.LS)(apart + shared, 'sample')}`;
    return `${which} ran in the candidates' own processes (${(0,text_escape/* code */.aY)('shared')} grading), where a pass can be faked.`;
}
/** The compared commits, the way programs ran, and the commands that repeat the run. */
function runSection({ results, repeat, links }) {
    const sum = (pick) => results.suites.reduce((total, suite) => total + pick(suite), 0);
    const programs = sum((suite) => suite.counts.samples);
    const distinct = sum((suite) => suite.counts.programs);
    const counts = (0,outcome_counts/* outcomeCounts */.T)(results.suites).map(([outcome, count]) => `${count} ${(0,text_escape/* code */.aY)(outcome)}`);
    const base = results.baseline === null
        ? ''
        : `Base${commitText(results.baseline.commit, links)}: ${(0,origin/* describeOrigin */.u)(results.baseline)}. `;
    const head = results.commit === null ? '' : `Head${commitText(results.commit, links)}. `;
    const note = (0,notes/* earlierNote */.lj)(results.suites);
    const earlier = note === '' ? '' : `${note}. `;
    const errors = results.errors.map((error) => `⚠️ ${(0,text_escape/* prose */.CS)(error)}\n\n`).join('');
    const tried = (results.baselineNotes ?? [])
        .map((line) => `- ${(0,text_escape/* prose */.CS)(line, text_escape/* LENGTHS */.WH.line)}\n`)
        .join('');
    const baseline = tried === '' ? '' : `How the base was looked for:\n\n${tried}\n`;
    const body = `${errors}${base}${head}Verdicts: ${counts.join(', ') || 'none'}. ${earlier}Isolation: ${(0,text_escape/* prose */.CS)(results.isolation.description)}, ` +
        `Python ${(0,text_escape/* prose */.CS)(results.isolation.python)}; ${gradingSentence(results)}\n\n` +
        `${baseline}Repeat it in a checkout of this repository:\n\n${(0,text_escape/* fenced */.OF)(repeat, 'sh')}`;
    const summary = `<b>Run</b> · ${(0,numbers/* plural */.LS)(programs, 'program')} (${(0,numbers/* grouped */.zD)(distinct)} distinct) in ${(0,numbers/* formatTime */.fU)(results.timings.totalMs)}`;
    return (0,markdown_parts/* fold */.AU)(summary, body, false);
}
function commitText(commit, links) {
    return commit === null ? '' : ` ${(0,markdown_parts/* linked */.q)((0,text_escape/* code */.aY)((0,text_commit/* shortCommit */.A)(commit)), links.commit(commit))}`;
}

;// CONCATENATED MODULE: ./src/report/markdown-trend.ts



/** Readable in both of GitHub's themes; first `pass@k`, then `robust-pass@k`. */
const COLOURS = [
    { name: 'blue', value: '#0969da' },
    { name: 'red', value: '#d1242f' },
];
/** A chart of the headline metrics over the latest runs of the base branch and this one. */
function trendSection({ results, trends }, label) {
    const [first] = trends;
    if (first === undefined)
        return '';
    // Only metrics that the most runs have, because lines share one axis.
    const lengths = trends.map(({ points }) => points.length);
    const drawn = trends.filter(({ points }) => points.length === Math.max(...lengths));
    const colours = COLOURS.slice(0, drawn.length);
    const legend = drawn
        .map(({ metric }, i) => `${metric} (${colours[i]?.name ?? 'line'})`)
        .join(' and ');
    const [low, high] = rangeOf(drawn);
    const points = drawn[0]?.points ?? [];
    const axis = points.map(({ commit }, i) => i === points.length - 1 ? '"this"' : `"${commit?.slice(0, 4) ?? '?'}"`);
    const palette = colours.map(({ value }) => value).join(', ');
    const chart = [
        `%%{init: {"xyChart": {"height": 240}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
        'xychart-beta',
        `  title "${plainTitle(results.name)}: ${plainTitle(legend)}, %"`,
        `  x-axis [${axis.join(', ')}]`,
        `  y-axis ${low} --> ${high}`,
        ...drawn.map(({ points: line }) => `  line [${line.map(({ value }) => (value * 100).toFixed(1)).join(', ')}]`),
    ];
    const runs = `last ${points.length - 1} runs of the base branch and this one`;
    const body = ['```mermaid', ...chart, '```'].join('\n');
    const slides = (0,slide_texts/* slideTexts */.a)(results).map((text) => `${(0,text_escape/* prose */.CS)(text)}\n\n`);
    return (0,markdown_parts/* fold */.AU)(`<b>Trend</b>${label} · ${(0,text_escape/* htmlText */.js)(runs)}`, slides.join('') + body, false);
}
/**
 * Multiples of five around all values, so that small changes are visible and no value is cut off.
 */
function rangeOf(trends) {
    const values = trends.flatMap(({ points }) => points.map(({ value }) => value * 100));
    const low = Math.max(0, Math.floor((Math.min(...values) - 2) / 5) * 5);
    const high = Math.min(100, Math.ceil((Math.max(...values) + 2) / 5) * 5);
    return [Math.min(low, high - 5), high];
}
/**
 * Mermaid has no escapes, so drop every character that could end a text or have another meaning.
 */
function plainTitle(text) {
    return text.replaceAll(/[^\p{L}\p{N} ()@^_.-]/gu, ' ').slice(0, 80);
}

;// CONCATENATED MODULE: ./src/report/markdown.ts





















/** The parts of the comment and the job summary, in order. */
function sections(model, detail) {
    const isNamed = model.suites.length > 1;
    const parts = [
        { name: '', text: heading(model), dispensable: 0 },
        { name: '', text: markdown_lead(model, detail), dispensable: 0 },
        { name: '', text: caution(model), dispensable: 0 },
        { name: '', text: gateSection(model, detail), dispensable: 0 },
        { name: 'Arms', text: armSection(model), dispensable: 2 },
        ...(0,report_model/* toldSuites */.B8)(model).flatMap((suite) => suiteSections(suite, model, isNamed, detail)),
        { name: 'What is measured differently', text: measureSection(model, detail), dispensable: 3 },
        { name: 'Run', text: runSection(model), dispensable: 1 },
    ];
    return [
        ...parts,
        { name: '', text: (0,nominal/* nominalNote */.r)(parts.map(({ text }) => text)), dispensable: 0 },
        { name: '', text: footer(model), dispensable: 0 },
    ].filter((section) => section.text !== '');
}
function heading({ results, headline }) {
    const about = headline.gate === null ? '' : `${markdown_gates_gateLabel(headline.gate)} `;
    return `## ${(0,report_headline/* runSymbol */.YY)(results)} Passgate: ${about}${(0,text_escape/* prose */.CS)(headline.text)}`;
}
/** The next lines explain the decision with the headline metrics of each suite. */
function markdown_lead(model, { suites: most, diffs }) {
    const isNamed = model.suites.length > 1;
    const told = (0,report_model/* toldSuites */.B8)(model);
    const lines = told.slice(0, most).map((suite) => {
        const parts = [suite.metrics[0], suite.robustness[0]?.rows[0]].flatMap((row) => row === undefined ? [] : [`${(0,text_escape/* code */.aY)(row.metric)} ${valueText(row)}${inBrackets(row)}`]);
        const name = isNamed ? `${(0,text_escape/* code */.aY)(suite.results.name)}: ` : '';
        const measured = [name + parts.join(' · '), breakSentence(suite), flipSentence(suite)];
        const asked = (0,text_escape/* prose */.CS)((0,answers_texts/* askedOtherwise */.xH)(suite.results), text_escape/* LENGTHS */.WH.note);
        const change = diffs === 0 ? [] : (0,answers_texts/* promptChange */.bQ)(suite.results);
        const shown = change.length === 0 ? '' : (0,markdown_parts/* fold */.AU)('The prompt', (0,text_escape/* fenced */.OF)(change, 'diff'), false);
        const slides = (0,slide_texts/* untoldSlides */.p)(suite.results).map((text) => `📉 ${(0,text_escape/* prose */.CS)(text)}`);
        return [measured.filter((part) => part !== '').join(' — '), ...slides, asked, shown]
            .filter((part) => part !== '')
            .join('\n\n');
    });
    const more = told.length - lines.length;
    if (more > 0)
        lines.push(`and ${(0,numbers/* plural */.LS)(more, 'more suite')}.`);
    if (model.noBaseline !== null)
        lines.push(`Not compared: ${(0,text_escape/* prose */.CS)(model.noBaseline)}. Only absolute bounds were judged.`);
    if (model.notice !== '')
        lines.push(`⚠️ ${(0,text_escape/* prose */.CS)(model.notice)}`);
    return lines.join('\n\n');
}
/** The meaning of robustness, in numbers of problems. */
function breakSentence({ results: { breaks }, baseBreaks }) {
    if (breaks.problems === 0)
        return '';
    const verb = breaks.problems === 1 ? 'breaks' : 'break';
    const before = baseBreaks === null || baseBreaks.solved === 0 || baseBreaks.problems === breaks.problems
        ? ''
        : ` (${baseBreaks.problems} of ${baseBreaks.solved} before)`;
    return `**${breaks.problems} of ${(0,numbers/* plural */.LS)(breaks.solved, 'problem')}** solved as asked ${verb} when asked differently${before}`;
}
function flipSentence({ flips }) {
    if (flips === null)
        return '';
    const [failing, passing] = [flips.newlyFailing.length, flips.newlyPassing.length];
    if (failing + passing === 0)
        return '';
    return `${failing} newly failing, ${passing} newly passing`;
}
/** The value over the problems that base has too, because its change follows. */
function valueText({ head, delta, metric }) {
    const compared = (0,value_texts/* comparedOf */.Be)(head, delta);
    return compared === null ? (0,value_texts/* formatValue */.Fl)(head, metric) : (0,value_texts/* formatShare */.T1)(compared.value, metric);
}
function inBrackets({ head, delta, metric }) {
    if (delta === null || 'unavailable' in delta)
        return '';
    const change = (0,rounding/* isSame */.F)(delta.delta, 0) ? 'unchanged' : (0,value_texts/* formatChange */.eD)(delta.delta, metric);
    const compared = (0,value_texts/* comparedOf */.Be)(head, delta);
    if (compared === null)
        return ` (${change})`;
    const own = `${(0,value_texts/* formatValue */.Fl)(head, metric)} over all ${(0,value_texts/* whole */.WQ)(compared)}`;
    const shared = compared.problems === compared.of ? 'what' : `the ${compared.problems}`;
    return ` (${change} over ${shared} that both sides have; ${own})`;
}
function suiteSections(suite, { links }, isNamed, detail) {
    const { counts, name } = suite.results;
    const label = isNamed ? ` · ${(0,text_escape/* htmlText */.js)(name)}` : '';
    const problems = (0,numbers/* plural */.LS)(counts.problems, 'problem');
    const notes = suite.notes.map((note) => `\n\n${(0,text_escape/* prose */.CS)(note, text_escape/* LENGTHS */.WH.note)}`).join('');
    const hasVariants = suite.robustness.length > 0;
    const robustness = () => (0,markdown_parts/* fold */.AU)(`<b>Robustness</b>${label} · ${problems} × ${(0,numbers/* plural */.LS)(counts.variants, 'perturbed prompt')}`, `${familyTable(suite)}${notes}`, true);
    const transforms = () => (0,markdown_parts/* fold */.AU)(`<b>Every transform</b>${label}`, detail.everyMetric ? everyMetric(suite) : transformTable(suite, detail.transforms), false);
    const metrics = (0,markdown_parts/* fold */.AU)(`<b>Metrics</b>${label} · ${problems}, ${(0,numbers/* plural */.LS)(counts.samples, 'sample')}`, `${suiteMetrics(suite)}${hasVariants ? '' : notes}`, !hasVariants);
    const { newlyFailing = [], newlyPassing = [] } = suite.flips ?? {};
    const section = (title, text, dispensable) => ({
        name: title,
        text,
        dispensable,
    });
    const { flips } = detail;
    return [
        section('Robustness', hasVariants ? robustness() : '', 2),
        section('Tags', tagSection(suite, label), 5),
        section('Newly failing', flipSection('Newly failing', newlyFailing, label, flips), 3),
        section('Newly passing', flipSection('Newly passing', newlyPassing, label, flips), 8),
        section('Breaks when asked differently', breakSection(suite, links, label, detail), 5),
        section('Trend', trendSection(suite, label), 4),
        section('Metrics', metrics, 6),
        section('Every transform', hasVariants ? transforms() : '', 7),
        section('Tests that say nothing', faultySection(suite, label, detail), 9),
        section('Reference solutions', referenceSection(suite, label, detail), 9),
    ];
}
function tagSection(suite, label) {
    const { tags } = suite;
    if (tags.length === 0)
        return '';
    const visible = tags.slice(0, MOST_TAGS);
    const text = (0,text_table/* inMarkdown */.H)((0,tag_rows/* tagColumns */.E)(suite), visible) + (0,markdown_parts/* andMore */.v)(tags.length - visible.length);
    return (0,markdown_parts/* fold */.AU)(`<b>Tags</b>${label} · ${(0,numbers/* plural */.LS)(tags.length, 'tag')}`, text, false);
}
/** The most tags in a comment. */
const MOST_TAGS = 30;
/** The link to the full report. */
function footer({ links, results }) {
    if (links.run === null)
        return '';
    const head = results.commit === null ? '' : ` · head ${(0,text_escape/* code */.aY)((0,text_commit/* shortCommit */.A)(results.commit))}`;
    return `${(0,markdown_parts/* linked */.q)('Full report', `${links.run}#artifacts`)}: \`report.html\` among the artifacts of this run${head}`;
}

;// CONCATENATED MODULE: ./src/report/render-comment.ts

/**
 * GitHub refuses a body of more than 65,536 characters. Some room is left for its own way of
 * counting and for a line that the poster adds.
 */
const LONGEST_COMMENT = 65_000;
/** GitHub silently drops a job summary of more than 1 MiB: bytes, not characters. */
const LARGEST_SUMMARY = 1_000_000;
/**
 * The room of a comment for each list. If the text is too long, the next level counts; at the end
 * almost only the gates remain.
 */
const IN_COMMENT = [
    inComment({
        gates: 60,
        reasons: 10,
        suites: 12,
        flips: 10,
        breaks: 10,
        diffs: 3,
        references: 10,
    }),
    inComment({ gates: 60, reasons: 5, suites: 12, flips: 5, breaks: 5, diffs: 1, references: 3 }),
    inComment({ gates: 20, reasons: 3, suites: 5, flips: 3, breaks: 3, diffs: 0, references: 1 }),
    inComment({ gates: 5, reasons: 1, suites: 1, flips: 1, breaks: 1, diffs: 0, references: 1 }),
];
const IN_SUMMARY = [
    inSummary({ gates: 1000, flips: 200, breaks: 50, diffs: 20, references: 2000 }),
    inSummary({ gates: 200, flips: 50, breaks: 20, diffs: 5, references: 50 }),
    inSummary({ gates: 20, flips: 5, breaks: 5, diffs: 1, references: 5 }),
];
/** Parts up to this number tell what failed and why: they stay until the last level. */
const KEPT = 3;
function inComment(lists) {
    return { ...lists, transforms: 20, everyMetric: false };
}
function inSummary(lists) {
    const { gates } = lists;
    return { ...lists, reasons: gates, suites: gates, transforms: gates, everyMetric: true };
}
/** The hidden first line of Passgate's comment, by which the next run finds it. */
function marker(key) {
    return `<!-- passgate:v1 key=${encodeURI(key).replaceAll('--', '-%2D')} -->`;
}
/** The body of the PR comment. */
function renderComment(model, key) {
    const fits = (text) => text.length <= LONGEST_COMMENT;
    return shorten(model, marker(key), IN_COMMENT, fits, 'job summary and in report.html');
}
/** The job summary, which is also summary.md. */
function renderSummary(model) {
    const fits = (text) => Buffer.byteLength(text) <= LARGEST_SUMMARY;
    return shorten(model, '', IN_SUMMARY, fits, 'report.html');
}
/**
 * Leave out whole parts, the most dispensable first, but keep what failed and why. If that is not
 * enough, begin again with shorter lists.
 */
function shorten(model, start, details, fits, elsewhere) {
    let text = start;
    for (const [level, detail] of details.entries()) {
        const all = sections(model, detail);
        const isLast = level === details.length - 1;
        const steps = [...new Set(all.map(({ dispensable }) => dispensable))]
            .filter((step) => step > (isLast ? 0 : KEPT))
            .sort((a, b) => b - a);
        for (const step of [Number.POSITIVE_INFINITY, ...steps]) {
            const [kept, dropped] = [
                all.filter((each) => each.dispensable < step),
                all.filter((each) => each.dispensable >= step),
            ];
            text = join(start, kept, dropped, elsewhere);
            if (fits(text))
                return text;
        }
    }
    return text;
}
function join(start, kept, dropped, elsewhere) {
    const names = [...new Set(dropped.map(({ name }) => name))].join(', ');
    const note = names === '' ? '' : `Left out to keep this short: ${names}. All of it is in ${elsewhere}.`;
    return `${[start, ...kept.map(({ text }) => text), note].filter((part) => part !== '').join('\n\n')}\n`;
}

;// CONCATENATED MODULE: ./src/report/write.ts




/**
 * results.json, which is validated, and the text files made from the same model; the most important
 * first.
 * @param commentKey tells this config's comment from others on the same pull request
 */
function reportsOf(model, commentKey) {
    return [
        [file_names/* FILES */.c.results, () => renderResults(model, commentKey)],
        [file_names/* FILES */.c.comment, () => renderComment(model, commentKey)],
        [file_names/* FILES */.c.summary, () => renderSummary(model)],
        [file_names/* FILES */.c.junit, () => renderJUnit(model)],
    ];
}
function renderResults({ results }, commentKey) {
    const key = records_results/* jobKeySchema */.eq.safeParse(commentKey);
    const whole = { ...results, ...(key.success ? { key: key.data } : {}) };
    return `${JSON.stringify(records_results/* resultsSchema */.sy.parse(whole))}\n`;
}

// EXTERNAL MODULE: ./src/results/kept-base.ts
var kept_base = __webpack_require__(39440);
// EXTERNAL MODULE: ./src/system/write-whole.ts
var write_whole = __webpack_require__(64384);
;// CONCATENATED MODULE: ./src/tasks/leave-files.ts






/**
 * Write the files of a finished run. If one cannot be written, for example on a full disk, the
 * others and the report still are.
 */
async function leaveFiles(outcome, findings) {
    const { out, commentKey, baseline, lines } = findings;
    const unwritten = [...findings.unwritten];
    const attempt = async (name, write) => {
        try {
            await write();
        }
        catch (error) {
            unwritten.push({ name, why: (0,errors/* reasonOf */.A3)(error) });
        }
    };
    for (const [name, render] of reportsOf(outcome.model, commentKey)) {
        await attempt(name, () => (0,write_whole/* writeWhole */.f)(out, name, render()));
    }
    if (baseline !== null) {
        await attempt(file_names/* FILES */.c.baseline, () => (0,kept_base/* keepBase */.pK)(out, baseline));
        await attempt(file_names/* FILES */.c.page, () => writePage(out, outcome, lines));
    }
    const needed = baseline === null ? [file_names/* FILES */.c.results, file_names/* FILES */.c.verdicts, file_names/* FILES */.c.sources] : [file_names/* FILES */.c.results];
    return {
        ...outcome,
        unwritten: inWords(out, unwritten),
        isLost: unwritten.some(({ name }) => needed.includes(name)),
    };
}
/** One line for each reason: a full disk is one reason, for any number of files. */
function inWords(out, unwritten) {
    const reasons = new Map();
    for (const { name, why } of unwritten)
        reasons.set(why, [...(reasons.get(why) ?? []), name]);
    return [...reasons].map(([why, names]) => `${out}: ${names.join(', ')} cannot be written: ${why}; make room there, or name another folder (out)`);
}


/***/ })

};
