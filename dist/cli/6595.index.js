export const id = 6595;
export const ids = [6595];
export const modules = {

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

/***/ 56595:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   renderHistory: () => (/* binding */ renderHistory)
/* harmony export */ });
/* harmony import */ var _results_history_series_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25924);
/* harmony import */ var _text_commit_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63702);
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);
/* harmony import */ var _terminal_parts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32623);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6025);
/* harmony import */ var _value_texts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50590);







/**
 * The history as tables for a terminal: one for each suite of each config, the newest run last.
 * @param lines oldest first
 */
function renderHistory(lines, view) {
    const { last, isColoured, width = _terminal_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .USUAL_WIDTH */ .gM } = view;
    if (lines.length === 0)
        return 'The history has no runs.\n';
    const style = (0,_terminal_parts_js__WEBPACK_IMPORTED_MODULE_2__/* .styleOf */ .Vj)(isColoured);
    const parts = (0,_results_history_series_js__WEBPACK_IMPORTED_MODULE_5__/* .seriesOf */ .L)(lines).flatMap((series) => {
        const runs = last === null ? series.runs : series.runs.slice(-last);
        const columns = columnsFor(runs, style);
        const missing = (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOutColumns */ .bc)(columns, runs, width);
        const rest = `Too narrow for ${missing.join(', ')}: make the terminal wider, or use --json.`;
        return [
            titleOf(series, runs, style),
            (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalTable */ .RX)(columns, runs, width),
            ...(missing.length === 0 ? [] : [rest]),
        ];
    });
    return `${parts.join('\n\n')}\n`;
}
function titleOf({ key, suite, runs: all }, runs, style) {
    const of = runs.length === all.length ? '' : ` of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(all.length)}`;
    const count = of === '' ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(all.length, 'run') : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(runs.length)}${of} runs`;
    return `${style((0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(suite), 'bold')}  ${(0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(key, _text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.line)}: ${count}`;
}
function columnsFor(runs, style) {
    const metrics = new Set(runs.toReversed().flatMap(({ suite }) => Object.keys(suite.metrics)));
    const ranks = byWeight([...metrics]);
    return [
        { title: 'date', align: 'left', cell: ({ line }) => dateOf(line), least: 10 },
        { title: 'commit', align: 'left', cell: ({ line }) => commitOf(line) },
        runs.some(({ line }) => line.tags !== undefined) && {
            title: 'tag',
            align: 'left',
            cell: ({ line: { tags = [] } }) => tags.map(_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU).join(', '),
            least: 6,
        },
        ...[...metrics].map((metric) => metricColumn(metric, ranks.indexOf(metric))),
        {
            title: 'decision',
            align: 'left',
            cell: ({ line }) => line.decision,
            style: (text, { line }) => style(text, COLOURS[line.decision]),
        },
        runs.some(({ changed }) => changed.length > 0) && {
            title: 'changed',
            align: 'left',
            cell: ({ changed }) => changed.map(_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU).join(', '),
            least: 8,
        },
    ];
}
/** Metrics with the ones first that tell most: pass@k and robust-pass@k for the smallest k. */
function byWeight(metrics) {
    const first = (start) => metrics.find((metric) => metric.startsWith(start)) ?? [];
    return [...new Set([first('pass@'), first('robust-pass@'), metrics].flat())];
}
/** @param rank on a narrow terminal, metrics with a higher one go first; that with 0 stays */
function metricColumn(metric, rank) {
    return {
        title: (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_3__/* .shortName */ .EU)(metric),
        align: 'right',
        cell: ({ suite }) => valueText(suite.metrics[metric], metric),
        least: 14,
        ...(rank === 0 ? {} : { dispensable: rank }),
    };
}
/** `61.0% (54.1 … 67.6)`; a narrow column breaks it before the brackets. */
function valueText(found, metric) {
    if (found === undefined)
        return _value_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3;
    const { value, low, high } = found;
    const [name = metric] = metric.split(' ', 1);
    const text = (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .formatShare */ .T1)(value, name);
    if (low === null || high === null)
        return text;
    return `${text} (${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(low)}\u00a0…\u00a0${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(high)})`;
}
const COLOURS = {
    pass: 'green',
    fail: 'red',
    inconclusive: 'yellow',
    skipped: 'yellow',
};
/** `2026-11-30 17:05`, in UTC. */
function dateOf({ createdAt }) {
    return new Date(createdAt).toISOString().slice(0, 16).replace('T', ' ');
}
function commitOf({ commit }) {
    return commit === null ? _value_texts_js__WEBPACK_IMPORTED_MODULE_4__/* .NONE */ .x3 : (0,_text_commit_js__WEBPACK_IMPORTED_MODULE_6__/* .shortCommit */ .A)(commit);
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

/***/ 25924:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ seriesOf)
/* harmony export */ });
/**
 * The history of each suite. Its order is that of the newest run of its config.
 * @param lines oldest first
 */
function seriesOf(lines) {
    const found = new Map();
    const keys = new Set(lines.toReversed().map(({ key }) => key));
    const byKey = new Map([...keys].map((key) => [key, new Set()]));
    for (const { key, suites } of lines.toReversed()) {
        for (const { name } of suites)
            byKey.get(key)?.add(name);
    }
    for (const [key, names] of byKey) {
        for (const suite of names)
            found.set(JSON.stringify([key, suite]), { key, suite, runs: [] });
    }
    for (const line of lines) {
        for (const suite of line.suites) {
            const runs = found.get(JSON.stringify([line.key, suite.name]))?.runs;
            runs?.push({ line, suite, changed: changedSince(runs.at(-1), line, suite) });
        }
    }
    return [...found.values()];
}
/** A fact that one side does not have is unknown there, and makes no difference. */
function changedSince(before, line, { facts }) {
    if (before === undefined)
        return [];
    const old = before.suite.facts;
    const names = Object.keys(facts).filter((name) => name in old && old[name] !== facts[name]);
    return before.line.tool === line.tool ? names : [...names, 'passgate'];
}


/***/ }),

/***/ 63702:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ shortCommit)
/* harmony export */ });
/** The first seven digits of a commit, as GitHub shows it. */
function shortCommit(commit) {
    return commit.slice(0, 7);
}


/***/ })

};
