export const id = 31;
export const ids = [31];
export const modules = {

/***/ 14031:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   Ig: () => (/* binding */ forLog),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   js: () => (/* binding */ htmlText)
/* harmony export */ });
/** Control, bidirectional, zero-width and other characters that change how text around them looks. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\u2028\u2029]/gu;
const ELLIPSIS = '…';
/** A word joiner: cannot be seen, and keeps two characters from meaning something together. */
const JOINER = '\u2060';
/**
 * Text of unknown origin on one line: no character that could move the cursor, reorder or hide
 * what stands around it; cut to a length.
 * @param most how many characters are kept
 */
function plainLine(text, most = 200) {
    const cut = text.length > most ? `${text.slice(0, most - 1)}${ELLIPSIS}` : text;
    return cut.replaceAll(/[\r\n\t]+/g, ' ').replaceAll(INVISIBLE, '\uFFFD');
}
/**
 * Text of unknown origin as a Markdown code span that can stand in a table cell: nothing in it is
 * a link, a mention, an emoji, markup or the end of the cell.
 */
function code(text, most = 200) {
    const line = plainLine(text, most);
    const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = line === '' || line.startsWith('`') || line.endsWith('`') ? ' ' : '';
    // A table is cut into cells before code is recognized, so only here does the backslash go.
    return `${fence}${pad}${line.replaceAll('|', '\\|')}${pad}${fence}`;
}
/**
 * Lines of unknown origin as a fenced block of code: nothing in it ends the block.
 * @param language for highlighting: one word of our own
 */
function fenced(lines, language) {
    const safe = lines.map((line) => plainLine(line, 400));
    const runs = safe.flatMap((line) => line.match(/`+/g) ?? []);
    const fence = '`'.repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
    return [fence + language, ...safe, fence].join('\n');
}
/** Text of unknown origin as Markdown prose: every character that can mean something is escaped. */
function prose(text, most = 300) {
    return plainLine(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/\b(GH)-(?=\d)/gi, `$1${JOINER}-`)
        .replaceAll(/[\\`*_{}[\]()+!|~$-]/g, '\\$&')
        .replaceAll(/[@#]/g, `$&${JOINER}`)
        .replaceAll(/:(?=\S)/g, `:${JOINER}`)
        .replaceAll(/\b(www)\./gi, `$1${JOINER}.`)
        .replace(/^\d+(?=\.)/, '$&\\');
}
/** Text of unknown origin between HTML tags of a Markdown document, where no Markdown is read. */
function htmlText(text, most = 200) {
    return plainLine(text, most)
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll(/\b(GH)-(?=\d)/gi, `$1${JOINER}-`)
        .replaceAll(/[@#]/g, `$&${JOINER}`)
        .replaceAll(/\b(www)\./gi, `$1${JOINER}.`);
}
/**
 * Text on its way to a runner's log: nothing in it is a workflow command, which the runner sees in
 * `::` at the start of a line and, in its older form, in `##[` anywhere.
 */
function forLog(text) {
    return text.replaceAll('##[', `#${JOINER}#[`).replaceAll(/^(\s*)::/gm, `$1${JOINER}::`);
}


/***/ })

};
