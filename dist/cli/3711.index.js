export const id = 3711;
export const ids = [3711];
export const modules = {

/***/ 57221:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ promptDiff)
/* harmony export */ });
/* harmony import */ var diff__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94112);

/**
 * Prompts come from datasets of unknown origin, so the compared text and the result are bounded.
 */
const LONGEST_PROMPT = 20_000;
const MOST_EDITS = 500;
const MOST_LINES = 40;
const LONGEST_LINE = 200;
/** The characters kept on both sides of a change, in a line that is too long to show whole. */
const AROUND = 60;
/**
 * The difference between a perturbed prompt and its nominal one, as lines of a unified diff with
 * one line of context. Each line begins with ` `, `-` or `+`; `@@` separates distant parts. Tabs
 * and spaces at the end of changed lines are made visible. Long lines are cut around the change. A
 * sentence in `(…)` tells differences that lines cannot show.
 * @param sides names of the two prompts, for sentences
 * @returns about 40 lines of at most about 200 characters, a tab counted as one
 */
function promptDiff(nominal, perturbed, sides = ['nominal', 'perturbed']) {
    if (nominal === perturbed)
        return ['(the prompts are the same)'];
    const before = nominal.replaceAll('\r\n', '\n');
    const after = perturbed.replaceAll('\r\n', '\n');
    if (before === after)
        return ['(the prompts differ in nothing but CRLF)'];
    const patch = (0,diff__WEBPACK_IMPORTED_MODULE_0__/* .structuredPatch */ .YB)('', '', cut(before), cut(after), undefined, undefined, {
        context: 1,
        maxEditLength: MOST_EDITS,
    });
    if (patch === undefined)
        return ['(the prompts have too little in common to be compared)'];
    if (patch.hunks.length === 0) {
        return [`(the prompts differ after their first ${LONGEST_PROMPT} characters)`];
    }
    const lines = patch.hunks.flatMap(({ lines: hunk }, h) => [
        ...(h === 0 ? [] : ['@@']),
        ...narrow(hunk.filter((line) => !line.startsWith('\\'))),
    ]);
    const more = lines.length - MOST_LINES;
    const visible = more > 1 ? [...lines.slice(0, MOST_LINES), `(${more} more lines)`] : lines;
    return [...visible, ...endNote(before, after, sides)];
}
function cut(text) {
    return text.slice(0, LONGEST_PROMPT);
}
/**
 * If only one text ends with a line break, its last line would differ without any visible change.
 */
function endNote(before, after, [one, other]) {
    if (before.endsWith('\n') === after.endsWith('\n'))
        return [];
    if (Math.max(before.length, after.length) > LONGEST_PROMPT)
        return [];
    return [`(the ${after.endsWith('\n') ? other : one} prompt alone ends with a line break)`];
}
/** Pair each run of removed lines with the added ones after it, so that both are cut alike. */
function narrow(hunk) {
    const done = [];
    for (let i = 0; i < hunk.length;) {
        const removed = runOf(hunk, i, '-');
        const added = runOf(hunk, i + removed.length, '+');
        if (removed.length + added.length === 0) {
            done.push(clip(hunk[i] ?? ''));
            i += 1;
            continue;
        }
        done.push(...removed.map((line, r) => show(line, windowOf(line, added[r]))));
        done.push(...added.map((line, a) => show(line, windowOf(line, removed[a]))));
        i += removed.length + added.length;
    }
    return done;
}
function runOf(lines, from, sign) {
    let to = from;
    while (lines[to]?.startsWith(sign))
        to += 1;
    return lines.slice(from, to);
}
/** The range in which a line differs from its pair, without their signs. */
function windowOf(line, other) {
    if (other === undefined)
        return [1, line.length];
    const shorter = Math.min(line.length, other.length);
    let start = 1;
    while (start < shorter && line[start] === other[start])
        start += 1;
    let end = 0;
    while (end < shorter - start && line.at(-1 - end) === other.at(-1 - end))
        end += 1;
    return [start, line.length - end];
}
function show(line, [start, end]) {
    const text = line.slice(1);
    if (text.length <= LONGEST_LINE)
        return line[0] + visible(text);
    const from = Math.max(0, start - 1 - AROUND);
    const to = Math.min(text.length, end - 1 + AROUND, from + LONGEST_LINE);
    const before = from > 0 ? '…' : '';
    const after = to < text.length ? '…' : '';
    return line[0] + visible(`${before}${text.slice(from, to)}${after}`);
}
function clip(line) {
    const text = line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line;
    return text.replaceAll('\t', '    ');
}
/** Makes white space visible, because a change may consist of nothing else. */
function visible(text) {
    return text.replace(/(?<! ) +$/, (spaces) => '·'.repeat(spaces.length)).replaceAll('\t', '⇥   ');
}


/***/ }),

/***/ 75966:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BU: () => (/* binding */ FAMILIES),
/* harmony export */   hB: () => (/* binding */ DEFAULT_FAMILIES),
/* harmony export */   yP: () => (/* binding */ PARTIAL)
/* harmony export */ });
/** ReCode's families (Wang et al. 2022) and, as a fifth, the categories of NLPerturbator. */
const FAMILIES = ['docstring', 'func_name', 'syntax', 'format', 'nlperturbator'];
/** The families of a suite that names none: ReCode's. */
const DEFAULT_FAMILIES = ['docstring', 'func_name', 'syntax', 'format'];
/** Families whose prompts contain the first lines of a solution, where there is one. */
const PARTIAL = new Set(['syntax', 'format']);


/***/ }),

/***/ 90109:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   EP: () => (/* binding */ TRANSFORM_NAMES),
/* harmony export */   e: () => (/* binding */ ALL_TRANSFORMS),
/* harmony export */   yx: () => (/* binding */ MODEL_TRANSFORMS)
/* harmony export */ });
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75966);

/**
 * Every transform by its name, as the papers have it. They are apart from the transforms, so that a
 * config is checked without loading these.
 */
const TRANSFORM_NAMES = {
    docstring: [
        'ButterFingersPerturbation',
        'ChangeCharCase',
        'EnglishInflectionalVariation',
        'SwapCharactersPerturbation',
        'SynonymInsertion',
        'SynonymSubstitution',
        'TenseTransformationFuture',
        'TenseTransformationPast',
        'Whitespace',
    ],
    func_name: [
        'FuncRenameButterFinger',
        'FuncRenameCamelCase',
        'FuncRenameChangeChar',
        'FuncRenameInflectionalVariation',
        'FuncRenameSwapChar',
        'FuncRenameSynonymSub',
    ],
    syntax: [
        'DeadCodeInserter',
        'DeadCodeInserterLast',
        'ForWhileTransformer',
        'OperandSwap',
        'VarRenamerCB',
        'VarRenamerNaive',
        'VarRenamerRN',
    ],
    format: [
        'doc2comments',
        'new_line_aftercode',
        'new_line_afterdoc',
        'new_lines',
        'split_lines',
        'tab_indent',
    ],
    nlperturbator: [
        'ExtraSpaceOutsideWords',
        'ExtraSpaceInsideWords',
        'RepeatedWords',
        'RepeatedChars',
        'CharDeletion',
        'PrepositionDeletion',
        'DeterminerDeletion',
        'SpaceDeletion',
        'KeyboardTypo',
        'ExtraCapitalLetter',
        'GrammaticalPersonVariation',
        'SwapAdjacentChars',
        'SwapAdjacentWords',
        'ExtraSpaceOutsideWordsAndKeyboardTypo',
        'RepeatedCharsAndKeyboardTypo',
        'CharDeletionAndKeyboardTypo',
    ],
};
/** Transforms that need a language model: they are skipped and named. */
const MODEL_TRANSFORMS = {
    BackTranslation: 'docstring',
    RephrasingSentence: 'nlperturbator',
    DeclarativeToInterrogative: 'nlperturbator',
};
/** The family of a transform; undefined for an unknown name. */
function familyOf(transform) {
    if (Object.hasOwn(MODEL_TRANSFORMS, transform))
        return MODEL_TRANSFORMS[transform];
    return _families_js__WEBPACK_IMPORTED_MODULE_0__/* .FAMILIES */ .BU.find((family) => TRANSFORM_NAMES[family].includes(transform));
}
/** All names, for suggestions. */
const ALL_TRANSFORMS = [
    ...Object.values(TRANSFORM_NAMES).flat(),
    ...Object.keys(MODEL_TRANSFORMS),
];
/** Transforms whose outcome changed since their first version; all others have version 1. */
const LATER_VERSIONS = {};
/** The version of a transform, by its own name or by its name in variants. */
function versionOf(transform) {
    const [name = ''] = transform.split('@');
    return Object.hasOwn(LATER_VERSIONS, name) ? (LATER_VERSIONS[name] ?? 1) : 1;
}


/***/ }),

/***/ 96477:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BO: () => (/* binding */ boundsOf),
/* harmony export */   QT: () => (/* binding */ BOUNDS),
/* harmony export */   mS: () => (/* binding */ BOUND_NAMES)
/* harmony export */ });
/* harmony import */ var _tables_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28913);

/**
 * Every bound that a gate can have, in the order of reports. Config, results and judging use it.
 */
const BOUNDS = {
    min: { of: 'value', sign: -1, name: 'minimum', short: '≥' },
    max: { of: 'value', sign: 1, name: 'maximum', short: '≤' },
    'max-drop': { of: 'change', sign: -1, name: 'allowed drop', short: 'drop ≤' },
    'max-rise': { of: 'change', sign: 1, name: 'allowed rise', short: 'rise ≤' },
    'max-slide': { of: 'slide', sign: 1, name: 'allowed slide', short: 'slide ≤' },
};
const BOUND_NAMES = (0,_tables_js__WEBPACK_IMPORTED_MODULE_0__/* .keysOf */ .Y)(BOUNDS);
/** The bounds of one kind that a gate has. */
function boundsOf(bounds, of) {
    return BOUND_NAMES.flatMap((key) => {
        const value = bounds[key];
        return value === undefined || BOUNDS[key].of !== of ? [] : [{ ...BOUNDS[key], value }];
    });
}


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

/***/ 3338:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ outcomeText),
/* harmony export */   GW: () => (/* binding */ problemsOf),
/* harmony export */   XN: () => (/* binding */ sumOf),
/* harmony export */   hm: () => (/* binding */ meanOf),
/* harmony export */   ly: () => (/* binding */ distanceText),
/* harmony export */   m6: () => (/* binding */ familiesOf),
/* harmony export */   n9: () => (/* binding */ skippedTexts),
/* harmony export */   zC: () => (/* binding */ partsOfName),
/* harmony export */   zM: () => (/* binding */ reasonsOf)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92613);

/** The counts of transforms by family, in their own order. */
function familiesOf({ counts }) {
    const families = new Map();
    for (const count of counts) {
        const known = families.get(count.family);
        if (known === undefined)
            families.set(count.family, [count]);
        else
            known.push(count);
    }
    return [...families].map(([family, transforms]) => {
        const made = sumOf(transforms, ({ made }) => made);
        const mean = (pick) => sumOf(transforms, (each) => (each.made === 0 ? 0 : each.made * pick(each.meanDistance))) /
            made;
        return {
            family,
            transforms,
            made,
            notApplicable: sumOf(transforms, ({ notApplicable }) => notApplicable),
            dropped: sumOf(transforms, ({ dropped }) => dropped),
            meanDistance: made === 0
                ? null
                : { characters: mean(({ characters }) => characters), words: mean(({ words }) => words) },
        };
    });
}
/** The mean distance of a transform; null if it made no prompt. */
function meanOf({ made, meanDistance }) {
    return made === 0 ? null : meanDistance;
}
/** `14,012 prompts made, 1,204 not applicable, 31 dropped`. */
function outcomeText({ counts }) {
    const made = sumOf(counts, (count) => count.made);
    const notApplicable = sumOf(counts, (count) => count.notApplicable);
    const dropped = sumOf(counts, (count) => count.dropped);
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(made, 'prompt')} made, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(notApplicable)} not applicable, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(dropped)} dropped`;
}
/** A name as the parts between which a line may break: `ButterFingers`, `new_lines`. */
function partsOfName(name) {
    return name.split(/(?<=[a-z])(?=[A-Z])|(?<=_)/);
}
/** `5.2% of characters, 12.1% of words`. */
function distanceText({ characters, words }) {
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(characters)} of characters, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(words)} of words`;
}
const IN_ORDER = new Intl.Collator('en', { numeric: true });
/** The ids of the problems that have perturbed prompts, numbers in them by their size. */
function problemsOf({ prompts }) {
    return [...new Set(prompts.map(({ problem }) => problem))].sort(IN_ORDER.compare);
}
/** Reasons with their counts, the most frequent first. */
function reasonsOf({ reasons }) {
    return [...reasons].sort(([, one], [, other]) => other - one);
}
/** The sum of a number over values. */
function sumOf(values, pick) {
    return values.reduce((sum, value) => sum + pick(value), 0);
}
/** `Not made: BackTranslation (it needs a language model).`, for each reason; empty if all were tried. */
function skippedTexts(skipped) {
    const byReason = new Map();
    for (const { transform, reason } of skipped) {
        byReason.set(reason, (byReason.get(reason) ?? new Set()).add(transform));
    }
    return [...byReason].map(([reason, names]) => `Not made: ${[...names].join(', ')} (${reason}).`);
}


/***/ }),

/***/ 32623:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OJ: () => (/* binding */ stacked),
/* harmony export */   Vj: () => (/* binding */ styleOf),
/* harmony export */   gM: () => (/* binding */ USUAL_WIDTH)
/* harmony export */ });
const CODES = { bold: 1, dim: 2, struck: 9, red: 31, green: 32, yellow: 33 };
/** The width of a terminal that does not tell its own. */
const USUAL_WIDTH = 80;
function styleOf(useColour) {
    return (text, ...names) => useColour ? `${names.map((name) => `\u001b[${CODES[name]}m`).join('')}${text}\u001b[0m` : text;
}
/** Put the brackets after a value on a line of their own, because a terminal is narrow. */
function stacked(text) {
    return text.replace(' (', '\n(');
}


/***/ }),

/***/ 6025:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ shortName),
/* harmony export */   RX: () => (/* binding */ terminalTable),
/* harmony export */   bc: () => (/* binding */ leftOutColumns)
/* harmony export */ });
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25832);
/* harmony import */ var cli_table3__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(cli_table3__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var string_width__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74292);
/* harmony import */ var wrap_ansi__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62958);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67388);




/** A border and a space on each side of a cell. */
const AROUND = 3;
/**
 * A table for a terminal, as wide as its texts and no wider than the terminal. Texts are wrapped,
 * the widest columns' first. If that is not enough, the least important columns go.
 * @param columns `false` stands for an unwanted column
 * @param width of the terminal, in characters
 */
function terminalTable(columns, rows, width) {
    const wanted = columns.filter((column) => column !== false);
    const { visible, widths } = fitInto(wanted, rows, width);
    const table = new (cli_table3__WEBPACK_IMPORTED_MODULE_0___default())({
        head: visible.map(({ title }) => title),
        colAligns: visible.map(({ align }) => align),
        style: { head: [], border: [], compact: true },
    });
    for (const row of rows) {
        table.push(visible.map(({ cell, style }, at) => {
            const text = wrapped(cell(row), widths[at] ?? 0);
            return style === undefined ? text : style(text, row);
        }));
    }
    return table.toString();
}
/** The titles of the columns for which a terminal of this width is too narrow. */
function leftOutColumns(columns, rows, width) {
    const wanted = columns.filter((column) => column !== false);
    const { visible } = fitInto(wanted, rows, width);
    return wanted.filter((column) => !visible.includes(column)).map(({ title }) => title);
}
/** The columns that fit, and the width for the text of each. */
function fitInto(columns, rows, width) {
    let visible = [...columns];
    for (;;) {
        const widths = visible.map(({ title, cell }) => rows.reduce((most, row) => Math.max(most, widthOf(cell(row))), widthOf(title)));
        const leasts = visible.map(({ title, least }, at) => Math.max(least ?? widths[at] ?? 0, widthOf(title)));
        let over = widths.reduce((sum, each) => sum + each + AROUND, 1) - width;
        for (; over > 0; over -= 1) {
            const room = widths.map((each, at) => (each > (leasts[at] ?? 0) ? each : 0));
            const widest = Math.max(0, ...room);
            if (widest === 0)
                break;
            widths[room.indexOf(widest)] = widest - 1;
        }
        const ranks = visible.map(({ dispensable = 0 }) => dispensable);
        const most = Math.max(0, ...ranks);
        if (over <= 0 || most === 0)
            return { visible, widths };
        visible = visible.toSpliced(ranks.indexOf(most), 1);
    }
}
/** The width of a text's longest line, in columns of a terminal: some characters take two. */
function widthOf(text) {
    return Math.max(...text.split('\n').map((line) => (0,string_width__WEBPACK_IMPORTED_MODULE_3__/* ["default"] */ .A)(line)));
}
/** Breaks lines between words, and within words that are too long. Indented text stays indented. */
function wrapped(text, width) {
    const indent = /^ */.exec(text)?.[0] ?? '';
    const lines = (0,wrap_ansi__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A)(text.slice(indent.length), width - indent.length, { hard: true });
    // Non-breaking spaces are not needed after the wrapping.
    return lines.replaceAll(/^/gm, indent).replaceAll('\u00a0', ' ');
}
const LONGEST_NAME = 40;
/** A name for a table: a long one keeps only its start and its end. */
function shortName(name) {
    const line = (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .plainLine */ .h0)(name, _text_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .LENGTHS */ .WH.name);
    const kept = Math.floor((LONGEST_NAME - 1) / 2);
    return line.length <= LONGEST_NAME ? line : `${line.slice(0, kept)}…${line.slice(-kept)}`;
}


/***/ }),

/***/ 50590:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Be: () => (/* binding */ comparedOf),
/* harmony export */   CW: () => (/* binding */ formatDelta),
/* harmony export */   Fl: () => (/* binding */ formatValue),
/* harmony export */   Lu: () => (/* binding */ formatRange),
/* harmony export */   Sp: () => (/* binding */ formatBound),
/* harmony export */   T1: () => (/* binding */ formatShare),
/* harmony export */   Tq: () => (/* binding */ formatBase),
/* harmony export */   WI: () => (/* binding */ headText),
/* harmony export */   WQ: () => (/* binding */ whole),
/* harmony export */   Wq: () => (/* binding */ formatApart),
/* harmony export */   Xf: () => (/* binding */ formatPoints),
/* harmony export */   bL: () => (/* binding */ formatDeltaInterval),
/* harmony export */   eD: () => (/* binding */ formatChange),
/* harmony export */   t5: () => (/* binding */ formatPasses),
/* harmony export */   vY: () => (/* binding */ beside),
/* harmony export */   vy: () => (/* binding */ formatInterval),
/* harmony export */   x3: () => (/* binding */ NONE)
/* harmony export */ });
/* harmony import */ var _records_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96477);
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67354);
/* harmony import */ var _records_rounding_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10040);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92613);




/** Stands for a missing value. */
const NONE = '–';
/** `15.9%`, a plain count, or a dash. */
function formatValue(value, metric) {
    return 'unavailable' in value ? NONE : formatShare(value.value, metric);
}
/** A value of a metric: `15.9%`, `1.24×`, or a plain number. */
function formatShare(value, metric) {
    return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .metricValueText */ .H5)(nameOf(metric), value);
}
/**
 * `50%`, `2 points`, or a plain count, with enough digits to tell it from another value.
 * @param unit of a share
 */
function formatApart(value, other, unit, metric) {
    const name = nameOf(metric);
    const text = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .apart */ .zZ)(name, value, other ?? Number.NaN);
    return (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .unitOf */ .uF)(name.kind) === 'share'
        ? `${text.replace(/\.?0+$/, '')}${unit}`
        : `${text}${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .valueUnit */ .cR)(name)}`;
}
/** The form of a metric that this version does not know. */
const SHARE = { kind: 'pass@', k: 1 };
function nameOf(metric) {
    return (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGateMetric */ .JJ)(metric) ?? SHARE;
}
/** The same for a metric's row; null if both values are the same. */
function comparedOf(head, delta) {
    if ('unavailable' in head || delta === null || 'unavailable' in delta)
        return null;
    const isAll = head.problems === delta.problems && (0,_records_rounding_js__WEBPACK_IMPORTED_MODULE_3__/* .isSame */ .F)(head.value, delta.head);
    return isAll ? null : { value: delta.head, problems: delta.problems, of: head.problems };
}
/** ` (81.3% over all 16)`: head's own value after the compared one; empty if they are the same. */
function beside(own, compared, metric) {
    if (compared === null)
        return '';
    return ` (${formatShare(own, metric)} over all ${whole(compared)})`;
}
/** Head's value for a row with a comparison: the compared value, then its own if that differs. */
function headText(head, delta, metric) {
    const compared = comparedOf(head, delta);
    if ('unavailable' in head || compared === null)
        return formatValue(head, metric);
    return formatShare(compared.value, metric) + beside(head.value, compared, metric);
}
/** Name the problems or prompts of head's own value, in words that follow `all`. */
function whole({ problems, of }) {
    // The problems are the same, so prompts are left out of the comparison.
    return problems === of ? 'prompts' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(of);
}
/** `10.4% … 21.5%`, or a dash. */
function formatInterval(value, metric) {
    if ('unavailable' in value || value.low === null || value.high === null)
        return NONE;
    return `${formatShare(value.low, metric)}\u00a0…\u00a0${formatShare(value.high, metric)}`;
}
/** A change with its sign, in percentage points or as a number: `−6.1`, `+0.6`, `0.0`. */
function formatPoints(change, metric) {
    return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .signedChange */ .bj)(nameOf(metric), change);
}
/** A change with its sign and its unit: `−6.1 points`, `+0.2 s`. */
function formatChange(change, metric) {
    return `${formatPoints(change, metric)}${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .changeUnit */ .FT)(nameOf(metric))}`;
}
/** `−6.1 … +0.6`. */
function formatRange({ low, high }, metric) {
    return `${formatPoints(low, metric)}\u00a0…\u00a0${formatPoints(high, metric)}`;
}
function formatBase(delta, metric) {
    return delta === null || 'unavailable' in delta ? NONE : formatShare(delta.base, metric);
}
function formatDelta(delta, metric) {
    return delta === null || 'unavailable' in delta ? NONE : formatPoints(delta.delta, metric);
}
function formatDeltaInterval(delta, metric) {
    if (delta === null || 'unavailable' in delta || delta.low === null || delta.high === null) {
        return NONE;
    }
    return formatRange({ low: delta.low, high: delta.high }, metric);
}
/** The bounds of a gate: `≥ 15.0%, drop ≤ 2.0, slide ≤ 3.0`. */
function formatBound({ bound, metric }) {
    const values = (0,_records_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsOf */ .BO)(bound, 'value').map(({ short, value }) => `${short} ${formatShare(value, metric)}`);
    const changes = [...(0,_records_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsOf */ .BO)(bound, 'change'), ...(0,_records_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsOf */ .BO)(bound, 'slide')].map(({ short, value }) => `${short} ${formatPoints(value, metric).replace('+', '')}`);
    return [...values, ...changes].join(', ');
}
/** The passed samples among all: `3/5`, or `2.67/5` if one of them passes by chance. */
function formatPasses({ passed, of }) {
    return `${Math.round(100 * passed) / 100}/${of}`;
}


/***/ }),

/***/ 43711:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  showPerturbation: () => (/* binding */ showPerturbation)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./src/perturb/transform-names.ts
var transform_names = __webpack_require__(90109);
;// CONCATENATED MODULE: ./src/page/perturb/view.ts
const SORTS = (/* unused pure expression or super */ null && (['table', 'largest', 'smallest']));
/** The ways to show a prompt. */
const FORMS = (/* unused pure expression or super */ null && (['words', 'lines', 'prompt']));
const START = {
    suite: 0,
    group: '',
    problem: '',
    sort: 'table',
    form: 'words',
    page: 0,
};
/** The name of a family or of one of its transforms. */
function groupName({ family }, transform) {
    return transform === undefined ? family : `${family}/${transform}`;
}
/** The view in an address. Names that do not exist on the page are ignored. */
function readView(hash, { suites }) {
    const params = new URLSearchParams(hash.replace(/^#/, ''));
    const suite = Math.max(0, suites.findIndex(({ name }) => name === params.get('suite')));
    const group = params.get('transform') ?? '';
    return {
        suite,
        group: isGroup(suites[suite], group) ? group : '',
        problem: params.get('problem') ?? '',
        sort: SORTS.find((sort) => sort === params.get('sort')) ?? START.sort,
        form: FORMS.find((form) => form === params.get('show')) ?? START.form,
        page: Math.max(0, Math.floor(Number(params.get('page') ?? 1)) - 1) || 0,
    };
}
function isGroup(suite, group) {
    return (suite?.transforms.some((each) => group === groupName(each) || group === groupName(each, each.transform)) ?? false);
}
/** An address for a view, from `#` on; `#` alone for the first view. */
function addressOf(view, suiteName) {
    const params = new URLSearchParams();
    const set = (key, name, text) => {
        const value = view[key];
        if (value !== undefined && value !== START[key])
            params.set(name, text(value));
    };
    set('suite', 'suite', () => suiteName);
    set('group', 'transform', String);
    set('problem', 'problem', String);
    set('sort', 'sort', String);
    set('form', 'show', String);
    set('page', 'page', (page) => String(page + 1));
    return `#${params}`;
}

// EXTERNAL MODULE: ./src/text/numbers.ts
var text_numbers = __webpack_require__(92613);
// EXTERNAL MODULE: ./src/report/page/assets.ts
var page_assets = __webpack_require__(6259);
// EXTERNAL MODULE: ./src/report/page/frame.ts
var page_frame = __webpack_require__(77809);
// EXTERNAL MODULE: ./src/report/page/html.ts
var html = __webpack_require__(76479);
// EXTERNAL MODULE: ./src/report/perturb-words.ts
var perturb_words = __webpack_require__(3338);
;// CONCATENATED MODULE: ./src/report/perturb-data.ts

/**
 * The data of the page of perturbed prompts. Each text that prompts share is there once.
 * @param most how many characters of prompts there are at most; later seeds are left out first
 */
function perturbData(suites, most) {
    const kept = keptPrompts(suites, most);
    const all = suites.reduce((sum, { prompts }) => sum + prompts.length, 0);
    return {
        data: { suites: suites.map((suite) => suiteData(suite, kept)) },
        leftOut: all - kept.size,
    };
}
function keptPrompts(suites, most) {
    const kept = new Set();
    const nominals = new Set();
    const bySeed = suites
        .flatMap(({ prompts }) => prompts)
        .toSorted((one, other) => one.seed - other.seed);
    let length = 0;
    for (const made of bySeed) {
        const { nominal, prompt } = made;
        length += prompt.length + (nominals.has(nominal) ? 0 : nominal.length);
        if (length > most)
            break;
        nominals.add(nominal);
        kept.add(made);
    }
    return kept;
}
function suiteData(suite, kept) {
    const { name, counts, prompts } = suite;
    const problems = new Places((0,perturb_words/* problemsOf */.GW)(suite));
    const nominals = new Places();
    const transforms = new Map(counts.map((count, c) => [keyOf(count), c]));
    const rows = prompts.flatMap((made) => {
        const { problem, seed, nominal, prompt, distance } = made;
        const transform = transforms.get(keyOf(made));
        if (transform === undefined || !kept.has(made))
            return [];
        const place = [transform, problems.of(problem), seed, nominals.of(nominal)];
        return [[...place, prompt, rounded(distance.characters), rounded(distance.words)]];
    });
    return {
        name,
        problems: problems.texts,
        transforms: counts.map(({ family, transform }) => ({ family, transform })),
        nominals: nominals.texts,
        prompts: rows.sort(([t1, p1, s1], [t2, p2, s2]) => t1 - t2 || p1 - p2 || s1 - s2),
    };
}
function keyOf({ family, transform }) {
    return JSON.stringify([family, transform]);
}
function rounded(share) {
    return Math.round(share * 1e4) / 1e4;
}
/** Texts, each one once, in the order in which they come. */
class Places {
    #places;
    constructor(known = []) {
        this.#places = new Map(known.map((text, t) => [text, t]));
    }
    of(text) {
        const known = this.#places.get(text);
        if (known !== undefined)
            return known;
        this.#places.set(text, this.#places.size);
        return this.#places.size - 1;
    }
    get texts() {
        return [...this.#places.keys()];
    }
}

// EXTERNAL MODULE: ./src/report/value-texts.ts
var value_texts = __webpack_require__(50590);
;// CONCATENATED MODULE: ./src/report/perturb-page.ts








/** The limit for all prompts of the page, in characters. */
const MOST = 50_000_000;
const NOTHING = new html/* Html */.E('');
/**
 * A page to look through the perturbed prompts of suites: one file that needs no others. Without a
 * script it has the counts.
 */
function renderPerturbPage(suites, assets = (0,page_assets/* readAssets */.w)('perturb')) {
    const { data, leftOut } = perturbData(suites, MOST);
    const all = suites.reduce((sum, { prompts }) => sum + prompts.length, 0);
    const title = (0,text_numbers/* plural */.LS)(all, 'perturbed prompt');
    const body = (0,html/* html */.q) `<body>
<header class="bar"><div class="wrap"><span class="brand">Passgate</span><span class="muted">perturbed prompts</span><span id="theme"></span></div></header>
<main class="wrap">
<h1>${title}</h1>
${suites.map((suite, s) => counts(suite, s, suites.length === 1))}
${leftOut === 0 ? NOTHING : (0,html/* html */.q) `<p class="warning">Not in this page: ${(0,text_numbers/* plural */.LS)(leftOut, 'prompt')} of later seeds. With them it would have more than ${MOST / 1e6} MB.</p>`}
<div id="app"><noscript><p>The prompts need JavaScript, which this page brings along.</p></noscript></div>
</main>
`;
    return `${(0,page_frame/* startPage */.q)(`Passgate: ${title}`, assets)}${body.text}${(0,page_frame/* dataAndScript */.R)(data, assets)}</body>\n</html>\n`;
}
/** A suite's transforms with their counts. Its names lead to the prompts of one transform. */
function counts(suite, place, isAlone) {
    const families = (0,perturb_words/* familiesOf */.m6)(suite);
    const numbers = ['made', 'not applicable', 'dropped', 'characters changed', 'words changed'];
    const text = `${(0,text_numbers/* plural */.LS)(suite.problems, 'problem')}: ${(0,perturb_words/* outcomeText */.EL)(suite)}`;
    return (0,html/* html */.q) `<details class="suite"${isAlone || place === 0 ? (0,html/* html */.q) ` open` : NOTHING}>
<summary><b>${suite.name}</b>: ${text}</summary>
<div class="scroll tall" tabindex="0" role="region" aria-label="table of transforms, ${suite.name}"><table class="counts">
<thead><tr><th scope="col">transform</th>${numbers.map((title) => (0,html/* html */.q) `<th scope="col" class="n">${title}</th>`)}</tr></thead>
${families.map((family) => familyRows(family, suite, place))}</table></div>
${reasons(suite)}${(0,perturb_words/* skippedTexts */.n9)(suite.skipped).map((text) => (0,html/* html */.q) `<p class="skipped">${text}</p>`)}</details>`;
}
function familyRows(family, { name }, place) {
    const link = (group, text) => (0,html/* html */.q) `<a href="${addressOf({ suite: place, group }, name)}">${breakable(text)}</a>`;
    return (0,html/* html */.q) `<tbody>
<tr class="family"><th scope="rowgroup">${link(groupName(family), family.family)}</th>${cells(family, family.meanDistance)}</tr>
${family.transforms.map((count) => (0,html/* html */.q) `<tr><th scope="row" class="transform">${count.made === 0
        ? breakable(count.transform)
        : link(groupName(family, count.transform), count.transform)}</th>${cells(count, (0,perturb_words/* meanOf */.hm)(count))}</tr>
`)}</tbody>
`;
}
/** A name that may break into several lines. */
function breakable(name) {
    return (0,html/* html */.q) `${(0,perturb_words/* partsOfName */.zC)(name).map((part) => (0,html/* html */.q) `${part}<wbr>`)}`;
}
function cells({ made, notApplicable, dropped }, distance) {
    const texts = [
        ...[made, notApplicable, dropped].map(text_numbers/* grouped */.zD),
        ...(distance === null ? [value_texts/* NONE */.x3, value_texts/* NONE */.x3] : [(0,text_numbers/* percent */.KN)(distance.characters), (0,text_numbers/* percent */.KN)(distance.words)]),
    ];
    return (0,html/* html */.q) `${texts.map((text) => (0,html/* html */.q) `<td class="n">${text}</td>`)}`;
}
/** Why prompts were dropped. */
function reasons({ counts: all }) {
    const dropped = all.filter((count) => count.dropped > 0);
    if (dropped.length === 0)
        return NOTHING;
    const total = (0,perturb_words/* sumOf */.XN)(dropped, (count) => count.dropped);
    return (0,html/* html */.q) `<details class="reasons"><summary>Dropped: ${(0,text_numbers/* plural */.LS)(total, 'prompt')}</summary><ul>${dropped.map((count) => (0,html/* html */.q) `<li>${count.transform}: ${(0,perturb_words/* reasonsOf */.zM)(count)
        .map(([reason, times]) => `${reason} (${(0,text_numbers/* grouped */.zD)(times)})`)
        .join('; ')}</li>`)}</ul></details>`;
}

// EXTERNAL MODULE: ./src/text/escape.ts
var text_escape = __webpack_require__(67388);
// EXTERNAL MODULE: ./src/evaluate/prompt-diff.ts
var prompt_diff = __webpack_require__(57221);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/line.js
var line = __webpack_require__(99493);
// EXTERNAL MODULE: ./node_modules/diff/libesm/diff/word.js + 1 modules
var word = __webpack_require__(75367);
;// CONCATENATED MODULE: ./src/text/changed-lines.ts

/** Texts come from datasets of unknown origin; those with more differences are shown as a whole. */
const MOST_EDITS = 1000;
/**
 * Below this share of common text, single words do not help: both texts are shown as a whole. Lines
 * that became more or fewer are harder to read.
 */
const LEAST_IN_COMMON = { ofOneLine: 0.35, ofLines: 0.6 };
/**
 * The differences of two texts, word by word and in line: for each line of the changed text its
 * parts, with removed text between them. Changed white space is made visible.
 */
function changedLines(before, after) {
    const changes = (0,line/* diffLines */.Pp)(before, after, { maxEditLength: MOST_EDITS });
    if (changes === undefined)
        return inLines(asWhole(before, after));
    const parts = [];
    for (let at = 0; at < changes.length; at += 1) {
        const change = changes[at];
        const next = changes[at + 1];
        if (change === undefined)
            break;
        if (change.removed && next?.added) {
            parts.push(...blockParts(change.value, next.value));
            at += 1;
        }
        else {
            const kind = change.removed ? 'removed' : change.added ? 'added' : 'same';
            parts.push({ kind, text: change.value });
        }
    }
    return inLines(parts);
}
function isChanged({ parts }) {
    return parts.some(({ kind }) => kind !== 'same');
}
/** True for text that consists of the signs for white space. */
function isBlanks({ text }) {
    return /^[·⇥⏎␍ ]+$/.test(text);
}
/**
 * Divide lines by their distance from a change.
 * @param context how many lines around a change are near
 */
function sectionsOf(lines, context) {
    const near = new Set();
    for (const [at, line] of lines.entries()) {
        if (!isChanged(line))
            continue;
        for (let each = at - context; each <= at + context; each += 1)
            near.add(each);
    }
    const sections = [];
    for (const [at, line] of lines.entries()) {
        const last = sections.at(-1);
        if (last?.isNear === near.has(at))
            last.lines.push(line);
        else
            sections.push({ isNear: near.has(at), lines: [line] });
    }
    return sections;
}
/** Lines that are gone, then those that took their place. */
function asWhole(removed, added) {
    const end = removed === '' || removed.endsWith('\n') ? '' : '\n';
    return [
        { kind: 'removed', text: removed + end },
        { kind: 'added', text: added },
    ];
}
/** Lines that took the place of others. As many lines as before are compared one by one. */
function blockParts(removed, added) {
    const olds = removed.split(/(?<=\n)/);
    const news = added.split(/(?<=\n)/);
    const { ofOneLine, ofLines } = LEAST_IN_COMMON;
    if (olds.length !== news.length)
        return wordParts(removed, added, ofLines);
    return olds.flatMap((old, line) => wordParts(old, news[line] ?? '', ofOneLine));
}
function wordParts(removed, added, least) {
    const changes = (0,word/* diffWordsWithSpace */.pR)(removed, added, { maxEditLength: MOST_EDITS });
    if (changes === undefined)
        return asWhole(removed, added);
    const parts = changes.map(({ value, removed: isRemoved, added: isAdded }) => ({
        kind: isRemoved ? 'removed' : isAdded ? 'added' : 'same',
        text: value,
    }));
    const common = parts
        .filter(({ kind }) => kind === 'same')
        .reduce((sum, { text }) => sum + weightOf(text), 0);
    const most = Math.max(weightOf(removed), weightOf(added));
    return common < most * least ? asWhole(removed, added) : joined(parts);
}
/** White space says little about how much texts have in common. */
function weightOf(text) {
    return text.replaceAll(/\s+/g, '').length;
}
/**
 * Words that are replaced one after the other are one replacement, and so are words that were
 * joined or split.
 */
function joined(parts) {
    const result = [];
    for (let at = 0; at < parts.length; at += 1) {
        const part = parts[at];
        if (part === undefined)
            break;
        const before = result.slice(-2);
        const after = changesAt(parts, at + 1);
        const both = [...before, part, ...after];
        const isLink = part.kind === 'same' &&
            LINK.test(part.text) &&
            changesAt(before, 0).length === 2 &&
            (after.length === 2 || (after.length === 1 && areWordsKept(both)));
        if (isLink) {
            result.splice(-2, 2, ...replacement(both));
            at += after.length;
        }
        else {
            result.push(part);
        }
    }
    return result;
}
/** The removed and the added part at a place, or the one that is there. */
function changesAt(parts, at) {
    const next = parts.slice(at, at + 2);
    return next[0]?.kind === 'same' ? [] : next.filter(({ kind }) => kind !== 'same');
}
/** A few characters that are no words. */
const LINK = /^[^\p{L}\p{N}\n]{1,3}$/u;
/** True if both texts differ in nothing but white space. */
function areWordsKept(parts) {
    const [before, after] = bothTexts(parts).map((text) => text.replaceAll(/\s+/g, ''));
    return before === after;
}
function bothTexts(parts) {
    const without = (kind) => parts
        .filter((part) => part.kind !== kind)
        .map(({ text }) => text)
        .join('');
    return [without('added'), without('removed')];
}
/** One replacement, without the blanks at the end of both texts. */
function replacement(parts) {
    const [before, after] = bothTexts(parts);
    const blanks = after.slice(after.trimEnd().length);
    const end = blanks !== '' && before.endsWith(blanks) ? blanks.length : 0;
    return [
        { kind: 'removed', text: before.slice(0, before.length - end) },
        { kind: 'added', text: after.slice(0, after.length - end) },
        ...(end === 0 ? [] : [{ kind: 'same', text: blanks }]),
    ];
}
function inLines(parts) {
    const lines = [];
    let line = [];
    const endLine = () => {
        lines.push({ parts: line });
        line = [];
    };
    for (const { kind, text } of parts) {
        for (const piece of text.split(/(?<=\n)/)) {
            const isEnd = piece.endsWith('\n');
            // Lines that are new or gone as a whole need no signs for their ends.
            const isWhole = line.every((part) => part.kind === kind);
            const shown = kind === 'same' ? piece.replace(/\r?\n$/, '') : visible(piece, isWhole);
            if (shown !== '')
                line.push({ kind, text: shown });
            if (isEnd && (kind !== 'removed' || isWhole))
                endLine();
        }
    }
    if (line.length > 0)
        endLine();
    return lines;
}
/** Changed text whose white space can be seen where it may be the change. */
function visible(piece, isWhole) {
    const end = /\r?\n$/.exec(piece)?.[0] ?? '';
    const content = piece.slice(0, piece.length - end.length);
    const words = content.trimEnd();
    if (words !== '' && end === '')
        return content;
    const sign = end === '' || (isWhole && words !== '') ? '' : end === '\n' ? '⏎' : '␍⏎';
    return words + seen(content.slice(words.length)) + sign;
}
function seen(blanks) {
    return blanks.replaceAll(' ', '·').replaceAll('\t', '⇥   ').replaceAll('\r', '␍');
}

// EXTERNAL MODULE: ./node_modules/string-width/index.js + 6 modules
var string_width = __webpack_require__(74292);
;// CONCATENATED MODULE: ./src/report/perturb-runs.ts


/** Text of unknown origin that looks as usual. */
function plainRun(text) {
    return { text: shown(text), paint: (each) => each };
}
/** Text of unknown origin with its own look. */
function paintedRun(text, paint) {
    return { text: shown(text), paint };
}
/** Keeps the width of tabs, which have none of their own in a column. */
function shown(text) {
    return (0,text_escape/* plainLine */.h0)(text.replaceAll('\t', '    '), Number.POSITIVE_INFINITY);
}
function widthOf(line) {
    return (0,string_width/* default */.A)(line.map(({ text }) => text).join(''));
}
function painted(line) {
    return line.map(({ text, paint }) => (text === '' ? '' : paint(text))).join('');
}
const GRAPHEMES = new Intl.Segmenter();
/**
 * Break a line between words, and within words that are too long. What follows is indented as the
 * line is.
 * @param more how many spaces more it is indented
 */
function wrapLine(line, width, more = 0) {
    const text = line.map((run) => run.text).join('');
    if ((0,string_width/* default */.A)(text) <= width)
        return [line];
    const indent = Math.min((/^[-+]? */.exec(text)?.[0].length ?? 0) + more, Math.floor(width / 2));
    const starts = [0, ...breaksOf(text, width, indent)];
    return starts.map((start, s) => {
        const part = cut(line, start, start + text.slice(start, starts[s + 1]).trimEnd().length);
        return s === 0 ? part : [plainRun(' '.repeat(indent)), ...part];
    });
}
/** Cut a line to a width. */
function cutLine(line, width) {
    const text = line.map((run) => run.text).join('');
    if ((0,string_width/* default */.A)(text) <= width)
        return line;
    let used = 0;
    let end = 0;
    for (const { segment, index } of GRAPHEMES.segment(text)) {
        used += (0,string_width/* default */.A)(segment);
        if (used >= width)
            break;
        end = index + segment.length;
    }
    return [...cut(line, 0, end), { text: '…', paint: line[0]?.paint ?? ((each) => each) }];
}
/** The places at which further lines begin. */
function breaksOf(text, width, indent) {
    const breaks = [];
    let used = 0;
    let afterSpace = 0;
    for (const { segment, index } of GRAPHEMES.segment(text)) {
        const isSpace = segment === ' ';
        const more = (0,string_width/* default */.A)(segment);
        // A space at the end of a line takes no room.
        if (used + more > width && !isSpace) {
            const start = afterSpace > (breaks.at(-1) ?? indent) ? afterSpace : index;
            breaks.push(start);
            used = indent + (0,string_width/* default */.A)(text.slice(start, index));
        }
        used += more;
        if (isSpace)
            afterSpace = index + 1;
    }
    return breaks;
}
function cut(line, start, end) {
    const runs = [];
    let at = 0;
    for (const { text, paint } of line) {
        const part = text.slice(Math.max(0, start - at), Math.max(0, end - at));
        if (part !== '')
            runs.push({ text: part, paint });
        at += text.length;
    }
    return runs;
}

// EXTERNAL MODULE: ./src/report/terminal-parts.ts
var terminal_parts = __webpack_require__(32623);
;// CONCATENATED MODULE: ./src/report/perturb-changes.ts





/** The characters of common text that are shown on both sides of a change in a long line. */
const AROUND = 60;
/** The lines that one long line may take. */
const MOST_WRAPPED = 10;
/**
 * The changed lines of a prompt with a line of context. With colours, removed and added words
 * follow each other in one line; else there are lines of a unified diff.
 */
function changeLines({ nominal, prompt }, useColour, room) {
    const style = (0,terminal_parts/* styleOf */.Vj)(useColour);
    const all = useColour ? wordLines(nominal, prompt, style) : signedLines(nominal, prompt);
    const lines = all.slice(all.findIndex((line) => !isBlank(line)), all.findLastIndex((line) => !isBlank(line)) + 1);
    const more = lines.length - room.lines;
    const visible = lines
        .slice(0, more > 1 ? room.lines : lines.length)
        .flatMap(({ runs, isContext }) => isContext ? [cutLine(runs, room.width)] : shortWrapped(runs, room.width));
    if (more <= 1)
        return visible;
    return [...visible, [paintedRun(`(${more} more lines)`, (text) => style(text, 'dim'))]];
}
function shortWrapped(runs, width) {
    const lines = wrapLine(runs, width);
    return lines.length <= MOST_WRAPPED ? lines : [...lines.slice(0, MOST_WRAPPED), [plainRun('…')]];
}
/** True for an unchanged line without words. */
function isBlank({ runs }) {
    return runs.every(({ text }) => text.trim() === '');
}
function signedLines(nominal, prompt) {
    return (0,prompt_diff/* promptDiff */.e)(nominal, prompt).map((line) => ({
        runs: [plainRun(line)],
        isContext: line.startsWith(' '),
    }));
}
function wordLines(nominal, prompt, style) {
    const sections = sectionsOf(changedLines(nominal, prompt), 1);
    return sections.flatMap(({ isNear, lines }, s) => {
        if (isNear) {
            return lines.map((line) => ({ runs: runsOf(line, style), isContext: !isChanged(line) }));
        }
        const isBetween = s > 0 && s < sections.length - 1;
        const runs = [paintedRun('⋯', (text) => style(text, 'dim'))];
        return isBetween ? [{ runs, isContext: true }] : [];
    });
}
function runsOf(line, style) {
    if (!isChanged(line)) {
        const text = line.parts.map((part) => part.text).join('');
        return [paintedRun(clipped(text, text_escape/* LENGTHS */.WH.name, 0), (each) => style(each, 'dim'))];
    }
    return line.parts.flatMap((part, p) => {
        if (part.kind === 'same') {
            return [plainRun(around(part.text, p > 0, p < line.parts.length - 1))];
        }
        // A line that is gone as a whole begins with its indentation, which is not struck.
        const indent = /^ */.exec(part.text)?.[0] ?? '';
        const paint = (each) => {
            if (part.kind === 'added')
                return style(each, 'green', 'bold');
            return isBlanks(part) ? style(each, 'red') : style(each, 'red', 'struck');
        };
        return [plainRun(indent), paintedRun(part.text.slice(indent.length), paint)];
    });
}
/** Common text, cut where it is far from a change. */
function around(text, isAfter, isBefore) {
    return clipped(text, isAfter ? AROUND : 0, isBefore ? AROUND : 0);
}
function clipped(text, start, end) {
    if (text.length <= start + end + AROUND)
        return text;
    return `${text.slice(0, start)}…${end === 0 ? '' : text.slice(-end)}`;
}

;// CONCATENATED MODULE: ./src/report/perturb-preview.ts






/** The narrowest column in which code can be read. */
const LEAST_COLUMN = 54;
const MOST_COLUMNS = 4;
const BETWEEN = ' │ ';
const MOST_LINES = 20;
const MOST_NOMINAL_LINES = 60;
/**
 * Every problem with its nominal prompts, and what each transform makes of these, side by side as
 * far as the width allows.
 * @param width of the terminal, in characters
 */
function renderPreview(suites, useColour, width = terminal_parts/* USUAL_WIDTH */.gM) {
    const parts = suites.flatMap((suite) => suiteParts(suite, useColour, width));
    return `${parts.join('\n\n')}\n`;
}
function suiteParts(suite, useColour, width) {
    const problems = (0,perturb_words/* problemsOf */.GW)(suite);
    const style = (0,terminal_parts/* styleOf */.Vj)(useColour);
    const title = [
        paintedRun(suite.name, (text) => style(text, 'bold')),
        plainRun(`  ${(0,text_numbers/* plural */.LS)(suite.problems, 'problem')}, ${(0,text_numbers/* plural */.LS)(suite.counts.length, 'transform')}`),
    ];
    const others = suite.problems - problems.length;
    return [
        wrapLine(title, width).map(painted).join('\n'),
        ...problems.flatMap((problem) => problemParts(suite, problem, useColour, width)),
        ...(others > 0 ? [`No transform changes ${(0,text_numbers/* plural */.LS)(others, 'other problem')}.`] : []),
    ];
}
function problemParts(suite, problem, useColour, width) {
    const style = (0,terminal_parts/* styleOf */.Vj)(useColour);
    const all = suite.prompts.filter((prompt) => prompt.problem === problem);
    const found = suite.counts.map((count) => ({ count, prompt: firstOf(all, count) }));
    const prompts = found.flatMap(({ prompt }) => prompt ?? []);
    const title = `── ${(0,text_escape/* plainLine */.h0)(problem, text_escape/* LENGTHS */.WH.id)} `;
    const nominals = [...new Set(prompts.map(({ nominal }) => nominal))];
    const missing = found.filter(({ prompt }) => prompt === undefined);
    const names = missing.map(({ count }) => (0,text_escape/* plainLine */.h0)(count.transform)).join(', ');
    const last = names === '' ? [] : wrapLine([plainRun(`Not changed by ${names}.`)], width);
    return [
        painted(cutLine([paintedRun(title.padEnd(width, '─'), (text) => style(text, 'bold'))], width)),
        ...nominals.flatMap((nominal) => [
            nominalText(nominal, nominals, familiesUnder(nominal, prompts), style, width),
            ...grid(prompts.filter((prompt) => prompt.nominal === nominal), useColour, width),
        ]),
        ...(last.length === 0 ? [] : [last.map(painted).join('\n')]),
    ];
}
/** The prompt of a transform with the lowest seed; undefined if it made none. */
function firstOf(prompts, { family, transform }) {
    return prompts
        .filter((prompt) => prompt.family === family && prompt.transform === transform)
        .toSorted((one, other) => one.seed - other.seed)[0];
}
/** The names of families whose variants belong to a nominal prompt. */
function familiesUnder(nominal, prompts) {
    const families = prompts
        .filter((prompt) => prompt.nominal === nominal)
        .map(({ family }) => (0,text_escape/* plainLine */.h0)(family));
    return [...new Set(families)].join(', ');
}
/** A nominal prompt; one that continues the first one without the part that both have. */
function nominalText(nominal, [first = '', ...others], families, style, width) {
    const isContinued = nominal !== first && nominal.startsWith(first) && first.endsWith('\n');
    const text = isContinued ? nominal.slice(first.length) : nominal;
    const lines = text
        .replace(/\r?\n$/, '')
        .split(/\r?\n/)
        .flatMap((line) => wrapLine([plainRun(line)], width - 2))
        .map((line) => `  ${painted(line)}`.trimEnd());
    const more = lines.length - MOST_NOMINAL_LINES;
    const of = others.length === 0 ? '' : ` of ${families}`;
    const heading = `nominal${of}${isContinued ? ': the same, continued by' : ''}`;
    return [
        ...wrapLine([paintedRun(heading, (each) => style(each, 'bold'))], width).map(painted),
        ...lines.slice(0, MOST_NOMINAL_LINES),
        ...(more > 0 ? [style(`  (${more} more lines)`, 'dim')] : []),
    ].join('\n');
}
/** Rows of cells of the same width; a text for each row. */
function grid(prompts, useColour, width) {
    const columns = Math.max(1, Math.min(MOST_COLUMNS, prompts.length, Math.floor((width + BETWEEN.length) / (LEAST_COLUMN + BETWEEN.length))));
    const cellWidth = Math.floor((width + BETWEEN.length) / columns) - BETWEEN.length;
    const cells = prompts.map((prompt) => cellOf(prompt, useColour, cellWidth));
    const rows = [];
    for (let at = 0; at < cells.length; at += columns) {
        rows.push(rowText(cells.slice(at, at + columns), cellWidth, (0,terminal_parts/* styleOf */.Vj)(useColour)));
    }
    return rows;
}
function rowText(cells, width, style) {
    const height = Math.max(...cells.map(({ length }) => length));
    const lines = Array.from({ length: height }, (_, line) => cells
        .map((cell, c) => {
        const runs = cell[line] ?? [];
        const pad = c === cells.length - 1 ? 0 : Math.max(0, width - widthOf(runs));
        return painted(runs) + ' '.repeat(pad);
    })
        .join(style(BETWEEN, 'dim'))
        .trimEnd());
    return lines.join('\n');
}
/** The prompt that a transform made, below its name. */
function cellOf(prompt, useColour, width) {
    const style = (0,terminal_parts/* styleOf */.Vj)(useColour);
    const title = [
        plainRun(`${prompt.family} `),
        paintedRun(prompt.transform, (text) => style(text, 'bold')),
        paintedRun(`  ${(0,text_numbers/* percent */.KN)(prompt.distance.characters)} of characters`, (text) => style(text, 'dim')),
    ];
    const changes = changeLines(prompt, useColour, { width, lines: MOST_LINES });
    return [...wrapLine(title, width), ...changes];
}

// EXTERNAL MODULE: ./src/report/terminal-table.ts
var terminal_table = __webpack_require__(6025);
;// CONCATENATED MODULE: ./src/report/perturb-terminal.ts








const perturb_terminal_MOST_LINES = 12;
const MOST_REASONS = 3;
const INDENT = 2;
/** The width of the table without its first column. */
const NUMBERS = 60;
/** Names are not broken into shorter parts. */
const LEAST_NAME = 16;
/**
 * What was made of each suite: a table of its transforms, then one example of each.
 * @param width of the terminal, in characters
 */
function renderPerturbed(suites, useColour, width = terminal_parts/* USUAL_WIDTH */.gM) {
    const parts = suites.flatMap((suite) => perturb_terminal_suiteParts(suite, useColour, width));
    return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}
function perturb_terminal_suiteParts(suite, useColour, width) {
    const style = (0,terminal_parts/* styleOf */.Vj)(useColour);
    const examples = suite.counts.flatMap(({ family, transform }) => {
        const prompts = suite.prompts.filter((prompt) => prompt.family === family && prompt.transform === transform);
        const example = exampleOf(prompts);
        return example === null ? [] : [exampleText(example, useColour, width)];
    });
    return [
        titleOf(suite, style, width),
        countsTable(suite, style, width),
        reasonsText(suite, width),
        skippedText(suite, width),
        ...examples,
    ];
}
function titleOf(suite, style, width) {
    const title = [
        paintedRun(suite.name, (text) => style(text, 'bold')),
        plainRun(`  ${(0,text_numbers/* plural */.LS)(suite.problems, 'problem')}: ${(0,perturb_words/* outcomeText */.EL)(suite)}`),
    ];
    return wrapLine(title, width).map(painted).join('\n');
}
function countsTable(suite, style, width) {
    const room = Math.max(LEAST_NAME, width - NUMBERS);
    const rows = (0,perturb_words/* familiesOf */.m6)(suite).flatMap((family) => [
        { ...family, label: (0,terminal_table/* shortName */.EU)(family.family), isFamily: true, distance: family.meanDistance },
        ...family.transforms.map((count) => ({
            ...count,
            label: brokenName((0,terminal_table/* shortName */.EU)(count.transform), room),
            isFamily: false,
            distance: (0,perturb_words/* meanOf */.hm)(count),
        })),
    ]);
    const bold = (text, { isFamily }) => (isFamily ? style(text, 'bold') : text);
    const distance = (value) => (value === undefined ? value_texts/* NONE */.x3 : (0,text_numbers/* percent */.KN)(value));
    const columns = [
        { title: 'perturbation', align: 'left', cell: ({ label }) => label, style: bold },
        { title: 'made', align: 'right', cell: ({ made }) => (0,text_numbers/* grouped */.zD)(made), style: bold },
        {
            title: 'not\napplicable',
            align: 'right',
            cell: ({ notApplicable }) => (0,text_numbers/* grouped */.zD)(notApplicable),
            dispensable: 1,
        },
        { title: 'dropped', align: 'right', cell: ({ dropped }) => (0,text_numbers/* grouped */.zD)(dropped) },
        {
            title: 'characters\nchanged',
            align: 'right',
            cell: (row) => distance(row.distance?.characters),
        },
        {
            title: 'words\nchanged',
            align: 'right',
            cell: (row) => distance(row.distance?.words),
            dispensable: 2,
        },
    ];
    return (0,terminal_table/* terminalTable */.RX)(columns, rows, width);
}
/** A name on several lines if it does not fit into one: a new word begins a new line. */
function brokenName(name, room) {
    const lines = [];
    for (const word of (0,perturb_words/* partsOfName */.zC)(name)) {
        const line = lines.at(-1);
        const more = `${line}${word}`;
        if (line !== undefined && more.length <= room)
            lines.splice(-1, 1, more);
        else
            lines.push(`${lines.length === 0 ? ' ' : '\u00a0\u00a0'}${word}`);
    }
    return lines.join('\n');
}
/** Why prompts were dropped, for each transform the most frequent reasons. */
function reasonsText({ counts }, width) {
    const lines = counts.flatMap((count) => {
        if (count.dropped === 0)
            return [];
        const reasons = (0,perturb_words/* reasonsOf */.zM)(count);
        const texts = reasons
            .slice(0, MOST_REASONS)
            .map(([reason, times]) => `${(0,text_escape/* plainLine */.h0)(reason, text_escape/* LENGTHS */.WH.cause)} (${(0,text_numbers/* grouped */.zD)(times)})`);
        const more = reasons.length - texts.length;
        if (more > 0)
            texts.push(`and ${(0,text_numbers/* plural */.LS)(more, 'other reason')}`);
        return `  ${(0,terminal_table/* shortName */.EU)(count.transform)}: ${texts.join('; ')}`;
    });
    if (lines.length === 0)
        return '';
    return ['Dropped:', ...lines]
        .flatMap((line) => wrapLine([plainRun(line)], width, INDENT))
        .map(painted)
        .join('\n');
}
function skippedText({ skipped }, width) {
    return (0,perturb_words/* skippedTexts */.n9)(skipped)
        .flatMap((text) => wrapLine([plainRun((0,text_escape/* plainLine */.h0)(text, text_escape/* LENGTHS */.WH.note))], width, INDENT))
        .map(painted)
        .join('\n');
}
/** A prompt with a change of middle size. */
function exampleOf(prompts) {
    const sorted = prompts.toSorted((one, other) => one.distance.characters - other.distance.characters ||
        one.nominal.length - other.nominal.length);
    return sorted[Math.floor(sorted.length / 2)] ?? null;
}
function exampleText(example, useColour, width) {
    const { family, transform, seed, problem, distance } = example;
    const style = (0,terminal_parts/* styleOf */.Vj)(useColour);
    const title = [
        plainRun(`${family} `),
        paintedRun(transform, (text) => style(text, 'bold')),
        plainRun(` s${seed}  ${(0,text_escape/* plainLine */.h0)(problem, text_escape/* LENGTHS */.WH.id)}  `),
        paintedRun((0,perturb_words/* distanceText */.ly)(distance), (text) => style(text, 'dim')),
    ];
    const room = { width: width - INDENT, lines: perturb_terminal_MOST_LINES };
    const lines = changeLines(example, useColour, room).map((line) => [
        plainRun(' '.repeat(INDENT)),
        ...line,
    ]);
    return [...wrapLine(title, width, INDENT), ...lines]
        .map((line) => painted(line).trimEnd())
        .join('\n');
}

// EXTERNAL MODULE: ./src/system/errors.ts
var errors = __webpack_require__(76578);
// EXTERNAL MODULE: ./src/system/paths.ts
var paths = __webpack_require__(69145);
;// CONCATENATED MODULE: ./src/tasks/show-perturbation.ts








/**
 * The words for what was made; writes the page if it is asked for.
 * @returns the text for standard output
 * @throws UserError if the page cannot be written
 */
function showPerturbation({ suites, folders, start }, { isPreview, isJson, html, isColoured, width }) {
    const views = suites.map(viewOf);
    if (html !== null)
        writePage(html, renderPerturbPage(views));
    if (isJson)
        return `${JSON.stringify(suites.map(({ made }) => made.manifest))}\n`;
    if (isPreview)
        return renderPreview(views, isColoured, width);
    const written = folders.map((folder, i) => howToUse(folder, start, suites[i]));
    return `${renderPerturbed(views, isColoured, width)}${written.join('')}`;
}
function writePage(file, text) {
    try {
        (0,external_node_fs_.writeFileSync)(file, text);
    }
    catch (error) {
        const message = `--html: cannot be written: ${(0,errors/* messageOf */.bD)(error)}`;
        throw new errors/* UserError */.yo([{ place: { file }, message }], { cause: error });
    }
}
/** The lines for the config that read the variants and their answers back. */
function howToUse(folder, start, suite) {
    if (suite === undefined)
        return '';
    const { manifest } = suite.made;
    const asksModel = suite.config.generate !== undefined;
    const shown = (0,external_node_path_.relative)(process.cwd(), folder) || folder;
    const path = (0,external_node_path_.relative)(start, (0,paths/* realPath */.Ye)(folder)) || '.';
    const own = new Set(manifest.nominals.map(({ family }) => family));
    const families = new Set(manifest.transforms.map(({ family }) => family));
    const entries = [...families].map((family) => {
        const files = (of) => (0,external_node_path_.join)(of, family, '{transform}_s{seed}.jsonl');
        const nominal = (of) => (0,external_node_path_.join)(of, family, 'nominal.jsonl');
        const lines = [`      - family: ${family}`, `        problems: ${files(path)}`];
        if (!asksModel)
            lines.push(`        samples: ${files('ANSWERS')}`);
        if (own.has(family)) {
            const answers = asksModel ? '' : `, samples: ${nominal('ANSWERS')}`;
            lines.push(`        nominal: { problems: ${nominal(path)}${answers} }`);
        }
        return lines.join('\n');
    });
    const advice = asksModel
        ? `A run makes ${manifest.transforms.some(isReworded) ? 'those without a model' : 'these prompts'} anew and asks the model. It reads the written ones with this in the suite:`
        : 'Let your model answer these prompts, then add to the suite:';
    return `\n${manifest.suite}: written to ${shown}\n${advice}\n\n    variants:\n${entries.join('\n')}\n`;
}
/** True for prompts that the suite's model made: a run makes none of these. */
function isReworded({ transform }) {
    return transform in transform_names/* MODEL_TRANSFORMS */.yx;
}
function viewOf({ dataset, made }) {
    const { manifest, files } = made;
    const [nominal] = dataset.variants;
    const own = new Map(dataset.nominals.map(({ family, variant }) => [family, variant]));
    const prompts = manifest.transforms.flatMap((of) => {
        const { family, transform, seed, file } = of;
        const distances = new Map(of.made.map((each) => [each.problem, each]));
        return (files.get(file) ?? []).flatMap(({ problem, parts }) => {
            const distance = distances.get(problem);
            const compared = own.get(family)?.problems.get(problem) ?? nominal.problems.get(problem);
            if (distance === undefined || compared === undefined)
                return [];
            const { characters, words } = distance;
            const name = { problem, family, transform, seed };
            return [
                {
                    ...name,
                    nominal: compared.prompt,
                    prompt: parts.prompt,
                    distance: { characters, words },
                },
            ];
        });
    });
    return {
        name: manifest.suite,
        problems: nominal.problems.size,
        counts: countsOf(manifest),
        prompts,
        skipped: manifest.skipped,
    };
}
function countsOf({ transforms }) {
    const names = new Map();
    for (const of of transforms) {
        const key = JSON.stringify([of.family, of.transform]);
        names.set(key, [...(names.get(key) ?? []), of]);
    }
    return [...names.values()].flatMap((seeds) => {
        const [first] = seeds;
        if (first === undefined)
            return [];
        const made = seeds.flatMap((of) => of.made);
        const dropped = seeds.flatMap((of) => of.dropped);
        const reasons = new Map();
        for (const { reason } of dropped)
            reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
        return [
            {
                family: first.family,
                transform: first.transform,
                seeds: seeds.length,
                made: made.length,
                notApplicable: seeds.reduce((sum, of) => sum + of.notApplicable.length, 0),
                dropped: dropped.length,
                reasons,
                meanDistance: {
                    characters: mean(made.map(({ characters }) => characters)),
                    words: mean(made.map(({ words }) => words)),
                },
            },
        ];
    });
}
function mean(values) {
    return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}


/***/ })

};
