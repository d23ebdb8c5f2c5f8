export const id = 4424;
export const ids = [4424];
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

/***/ 44738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IY: () => (/* binding */ consequence),
  q7: () => (/* binding */ decideGate),
  aB: () => (/* binding */ decideOverall),
  t3: () => (/* binding */ loseGate),
  NO: () => (/* binding */ skipGate)
});

// EXTERNAL MODULE: ./src/records/bounds.ts
var bounds = __webpack_require__(96477);
// EXTERNAL MODULE: ./src/records/gate-result.ts
var gate_result = __webpack_require__(71081);
// EXTERNAL MODULE: ./src/records/group.ts
var records_group = __webpack_require__(97857);
// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/records/rounding.ts
var rounding = __webpack_require__(10040);
// EXTERNAL MODULE: ./src/score/groups.ts
var groups = __webpack_require__(79476);
// EXTERNAL MODULE: ./src/score/metrics.ts + 3 modules
var metrics = __webpack_require__(21917);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
// EXTERNAL MODULE: ./src/gate/deltas.ts + 1 modules
var deltas = __webpack_require__(5855);
// EXTERNAL MODULE: ./src/gate/flips.ts
var gate_flips = __webpack_require__(76347);
// EXTERNAL MODULE: ./src/gate/gate-config.ts
var gate_config = __webpack_require__(46707);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/gate/exchange.ts
var exchange = __webpack_require__(31710);
;// CONCATENATED MODULE: ./src/gate/judge.ts





/**
 * Judge the bounds on the head's value: by the value, or with `confidence` by its interval. Bounds
 * that hold give no judgement.
 * @param interval of the value, at the gate's confidence; null if there is none
 */
function judgeValue(gate, value, interval) {
    const { metric } = gate;
    const unit = (0,numbers/* valueUnit */.cR)(metric);
    const ends = gate.confidence === undefined ? null : (interval ?? EVERYTHING);
    return (0,bounds/* boundsOf */.BO)(gate, 'value').flatMap(({ value: bound, sign, name }) => {
        const side = sign === 1 ? 'above' : 'below';
        const decision = placeOf(beyond(value, ends, bound, sign));
        if (decision === 'pass')
            return [];
        const surest = sign === 1 ? ends?.low : ends?.high;
        const statement = `is ${(0,numbers/* apart */.zZ)(metric, value, bound)}${unit}`;
        if (decision === 'inconclusive') {
            const open = `too uncertain to say if it is ${side} the ${name} of ${(0,numbers/* metricValueText */.H5)(metric, bound)}`;
            if (interval === null)
                return [{ decision, reason: `${statement}: ${open}, ${ALONE}` }];
            const range = `${(0,numbers/* metricValueText */.H5)(metric, interval.low)} … ${(0,numbers/* metricValueText */.H5)(metric, interval.high)}`;
            const reason = `${statement} (${range} at ${confidence(gate)} confidence): ${open}`;
            return [{ decision, reason }];
        }
        const sure = surest === undefined
            ? ''
            : `, at ${sign === 1 ? 'least' : 'most'} ${(0,numbers/* apart */.zZ)(metric, surest, bound)}${unit} at ${confidence(gate)} confidence`;
        const limit = `${(0,numbers/* apart */.zZ)(metric, bound, surest ?? value)}${unit}`;
        return [{ decision, reason: `${statement}${sure}, ${side} the ${name} of ${limit}` }];
    });
}
/** The same for the bounds on the change against the baseline. */
function judgeChange(gate, delta) {
    const { metric } = gate;
    const unit = (0,numbers/* changeUnit */.FT)(metric);
    const { low, high } = delta;
    const known = low === null || high === null ? null : { low, high };
    const interval = gate.confidence === undefined ? null : (known ?? EVERYTHING);
    return (0,bounds/* boundsOf */.BO)(gate, 'change').flatMap(({ value: allowed, sign }) => {
        const decision = placeOf(beyond(delta.delta, interval, sign * allowed, sign));
        if (decision === 'pass')
            return [];
        const verb = sign === 1 ? 'rose' : 'fell';
        const change = Math.abs(delta.delta);
        if (decision === 'inconclusive') {
            const statement = `changed by ${(0,numbers/* signedChange */.bj)(metric, delta.delta)}${unit}`;
            const open = `too uncertain to say if it ${verb} by more than ${(0,numbers/* signedChange */.bj)(metric, allowed).replace('+', '')}`;
            if (known === null)
                return [{ decision, reason: `${statement}: ${open}, ${ALONE}` }];
            const range = `(${rangeOf(metric, known)} at ${confidence(gate)} confidence)`;
            return [{ decision, reason: `${statement} ${range}: ${open}${tooFew(gate, delta)}` }];
        }
        const surest = sign === 1 ? interval?.low : interval?.high;
        const sure = surest === undefined
            ? ''
            : `, by at least ${(0,numbers/* apart */.zZ)(metric, Math.abs(surest), allowed)} at ${confidence(gate)} confidence`;
        const limit = (0,numbers/* apart */.zZ)(metric, allowed, surest === undefined ? change : Math.abs(surest));
        const statement = `${verb} by ${(0,numbers/* apart */.zZ)(metric, change, allowed)}${unit}${sure}, ${limit} are allowed`;
        return [{ decision, reason: `${statement}${doubt(gate, delta)}` }];
    });
}
/** Words for a change that cannot be sure because too few problems changed; otherwise ''. */
function tooFew(gate, { changed, problems, clusters }) {
    const fewest = (0,exchange/* fewestChanged */.$X)(gate.confidence ?? intervals/* CONFIDENCE */.LL);
    if (changed === null || changed >= fewest)
        return '';
    const all = clusters === null ? (0,numbers/* plural */.LS)(problems, 'problem') : (0,numbers/* plural */.LS)(clusters, 'cluster');
    return changed === 0
        ? `: none of ${all} changed`
        : `: ${changed === (clusters ?? problems) ? '' : 'only '}${changed} of ${all} changed, and fewer than ${fewest} can be chance`;
}
/** One problem gives no interval: treat it as unbounded. */
const EVERYTHING = { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY };
const ALONE = 'because only one problem contributes';
/** `−6.1 … +0.1`. */
function rangeOf(metric, { low, high }) {
    return `${(0,numbers/* signedChange */.bj)(metric, low)} … ${(0,numbers/* signedChange */.bj)(metric, high)}`;
}
/** Words for the chance of such a change by noise alone; '' if there are none. */
function doubt(gate, delta) {
    const { low, high, midP } = delta;
    const test = midP === null ? [] : [`McNemar's mid-p ${(0,numbers/* chance */.Dz)(midP)}`];
    const isNoise = low !== null && high !== null && low < 0 && high > 0;
    if (gate.confidence !== undefined || !isNoise)
        return test.map((text) => ` (${text})`).join('');
    return `, though that could be noise (${[rangeOf(gate.metric, { low, high }), ...test].join(', ')})`;
}
const confidence = (gate) => (0,numbers/* confidenceText */.S$)(gate.confidence ?? intervals/* CONFIDENCE */.LL);
/** The distance of a value and its interval beyond a bound; positive is bad. */
function beyond(value, interval, bound, sign) {
    const ends = interval ?? { low: value, high: value };
    const [low, high] = sign === 1 ? [ends.low, ends.high] : [ends.high, ends.low];
    return { value: sign * (value - bound), low: sign * (low - bound), high: sign * (high - bound) };
}
function placeOf({ low, high }) {
    if (low > rounding/* ROUNDING */.f)
        return 'fail';
    return high > rounding/* ROUNDING */.f ? 'inconclusive' : 'pass';
}

;// CONCATENATED MODULE: ./src/gate/decide.ts












/**
 * Decide one gate: `min` and `max` bind the head's value, `max-drop` and `max-rise` its change. The
 * point estimate decides, or with `confidence` the interval. A metric that is not available fails
 * its gate, because a gate that cannot fail guards nothing.
 * @param shared null if there is no baseline, or none with this suite
 * @param whyNoBaseline the reason for a skipped gate
 */
function decideGate(gate, problems, shared, whyNoBaseline) {
    const { metric } = gate;
    if ((0,metric_name/* isFlip */.qJ)(metric))
        return decideFlips({ ...gate, metric }, shared, whyNoBaseline);
    const result = decideMetric({ ...gate, metric }, problems, shared, whyNoBaseline);
    const isTold = result.value !== null && result.decision !== 'skipped';
    if (metric.kind !== 'worst-transform' || !isTold)
        return result;
    const worst = (0,metrics/* worstTransform */.KI)(problems, (0,records_group/* groupOf */.F8)(gate));
    if ('unavailable' in worst)
        return result;
    const { family, transform } = worst.group;
    return { ...result, reason: `${result.reason} (worst: ${family} ${transform})` };
}
/** A gate that cannot be decided now. */
function skipGate(rule, reason) {
    return { ...rule, value: null, decision: 'skipped', reason };
}
/**
 * A gate that fails because its suite or metric is gone. Otherwise removing it would be a way
 * around the gate.
 */
function loseGate(rule, why) {
    return { ...rule, value: null, decision: 'fail', reason: `is not available: ${why}` };
}
/** Flips are counted without an interval. Without a baseline there are none to count. */
function decideFlips(gate, shared, whyNoBaseline) {
    const named = (0,gate_config/* ruleOf */.Y)(gate);
    const flips = shared === null ? null : (0,gate_flips/* flipsOf */.o)(shared, (0,records_group/* groupOf */.F8)(gate));
    const why = shared === null ? whyNoBaseline : whyNoFlips(shared, (0,records_group/* groupOf */.F8)(gate), flips);
    if (flips === null || why !== null) {
        return { ...skipGate(named, `is not known: ${why}`), notJudged: why ?? whyNoBaseline };
    }
    const found = gate.metric.kind === 'newly-failing' ? flips.newlyFailing : flips.newlyPassing;
    const value = found.length;
    const [worst] = judgeValue(gate, value, null);
    if (worst !== undefined)
        return { ...named, value, ...worst };
    const { all, lostInHead, lostInBase } = flips.prompts;
    const lost = Math.max(lostInHead, lostInBase);
    const open = lost === 0 ? '' : `; ${lost} of ${(0,numbers/* plural */.LS)(all, 'prompt')} could not be judged`;
    return { ...named, value, decision: 'pass', reason: `is ${value}, within bounds${open}` };
}
/**
 * The reason why no flip can be seen: the sides share no prompt that could flip, or one side has no
 * verdicts. Otherwise null.
 */
function whyNoFlips({ head, whole }, group, flips) {
    if (head.length === 0)
        return 'head and base share no problem';
    const { all, lostInHead, lostInBase } = flips?.prompts ?? {
        all: 0,
        lostInHead: 0,
        lostInBase: 0,
    };
    if (all > 0 && lostInHead === all)
        return 'in head every verdict is an error';
    if (all > 0 && lostInBase === all)
        return 'in the base every verdict is an error';
    const hasPrompts = (problems) => (0,groups/* within */.ux)(problems, group).some(({ variants }) => variants.length > 0);
    if (group.family === undefined || hasPrompts(head))
        return null;
    const name = (0,records_group/* groupNames */.S0)(group).join(' ');
    if (!hasPrompts(whole.head))
        return `head has no prompt of ${name}`;
    if (!hasPrompts(whole.base))
        return `the base has no prompt of ${name}`;
    return `head and base share no prompt of ${name}`;
}
function decideMetric(gate, problems, shared, whyNoBaseline) {
    const { metric, confidence } = gate;
    const named = (0,gate_config/* ruleOf */.Y)(gate);
    const measured = (0,metrics/* metricOf */.ak)(problems, metric, (0,records_group/* groupOf */.F8)(gate), confidence);
    if ('unavailable' in measured) {
        const reason = `is not available: ${measured.unavailable}`;
        return { ...named, value: null, decision: 'fail', reason };
    }
    const { value, low, high } = measured;
    const delta = shared === null ? null : (0,deltas/* deltaOf */.e0)(shared, metric, (0,records_group/* groupOf */.F8)(gate), confidence);
    const change = delta === null || 'unavailable' in delta ? null : delta;
    const missing = delta === null ? whyNoBaseline : 'unavailable' in delta ? delta.unavailable : null;
    const notJudged = isRelative(gate) ? missing : null;
    const result = {
        ...named,
        value,
        ...(change === null ? {} : changeOf(change, measured)),
        ...(notJudged === null ? {} : { notJudged }),
    };
    const judged = [
        ...judgeValue(gate, value, low === null || high === null ? null : { low, high }),
        ...(change === null ? [] : judgeChange(gate, change)),
    ];
    const decision = worstOf(judged);
    if (decision !== 'pass') {
        const decisive = judged.filter((each) => each.decision === decision);
        const reasons = decisive.map(({ reason }) => reason).join(' and ');
        return {
            ...result,
            decision,
            reason: `${reasons}${consequence(gate['on-inconclusive'], decision)}`,
        };
    }
    if (notJudged !== null) {
        const isAbsolute = (0,bounds/* boundsOf */.BO)(gate, 'value').length > 0;
        if (!isAbsolute)
            return { ...result, decision: 'skipped', reason: `is skipped: ${notJudged}` };
        const reason = `${inBounds(gate, value)}; its change is not judged: ${notJudged}`;
        return { ...result, decision, reason };
    }
    const isChange = isRelative(gate) && change !== null;
    return { ...result, decision, reason: isChange ? kept(gate, change) : inBounds(gate, value) };
}
function isRelative(gate) {
    return (0,bounds/* boundsOf */.BO)(gate, 'change').length > 0;
}
function worstOf(judged) {
    for (const decision of ['fail', 'inconclusive']) {
        if (judged.some((each) => each.decision === decision))
            return decision;
    }
    return 'pass';
}
function changeOf(change, own) {
    const { base, head, delta, low, high, p, midP, detectable, problems } = change;
    const isOther = problems !== own.problems || !(0,rounding/* isSame */.F)(head, own.value);
    return {
        baseline: base,
        delta,
        ...(isOther ? { compared: { value: head, problems, of: own.problems } } : {}),
        ...(low === null || high === null ? {} : { low, high }),
        ...(p === null ? {} : { p }),
        ...(midP === null ? {} : { midP }),
        ...(detectable === null || !Number.isFinite(detectable) ? {} : { detectable }),
    };
}
/** Says that an inconclusive gate counts as a failure, if its rule demands that. */
function consequence(onInconclusive, decision) {
    const isFailed = decision === 'inconclusive' && onInconclusive === 'fail';
    return isFailed ? ', a failure because of on-inconclusive: fail' : '';
}
function inBounds({ metric, confidence }, value) {
    return `is ${(0,numbers/* metricValueText */.H5)(metric, value)}, within bounds${atConfidence(confidence)}`;
}
function kept({ metric, confidence }, { head, delta, low, high, midP }) {
    if ((0,rounding/* isSame */.F)(delta, 0)) {
        const isOpen = confidence !== undefined && low !== null && high !== null;
        const range = isOpen ? ` (${rangeOf(metric, { low, high })}${atConfidence(confidence)})` : '';
        return `is unchanged at ${(0,numbers/* metricValueText */.H5)(metric, head)}${range}`;
    }
    const chanceText = midP === null ? '' : ` (McNemar's mid-p ${(0,numbers/* chance */.Dz)(midP)})`;
    const verb = delta < 0 ? 'fell' : 'rose';
    return `${verb} by ${(0,numbers/* metricChangeText */.mx)(metric, delta)}${chanceText}, within bounds${atConfidence(confidence)}`;
}
function atConfidence(confidence) {
    return confidence === undefined ? '' : ` at ${(0,numbers/* confidenceText */.S$)(confidence)} confidence`;
}
/**
 * The overall decision. One failed gate fails the run, and so does an inconclusive one that counts
 * as a failure. A run without gates, or with skipped ones only, is skipped.
 */
function decideOverall(gates) {
    if (gates.some(gate_result/* isFailure */.N))
        return 'fail';
    for (const decision of ['inconclusive', 'pass']) {
        if (gates.some((gate) => gate.decision === decision))
            return decision;
    }
    return 'skipped';
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ flipsOf)
/* harmony export */ });
/* harmony import */ var _records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _records_verdict_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56027);
/* harmony import */ var _score_groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79476);
/* harmony import */ var _score_tally_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15153);
/* harmony import */ var _significance_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70610);





/** From this p-value on, a difference can be chance. */
const NOISE = 0.05;
/**
 * Problems with a prompt that no sample solves any more, and the other way round; worst first.
 * @param group if given, only its perturbed prompts count
 */
function flipsOf(shared, group = {}) {
    const newlyFailing = [];
    const newlyPassing = [];
    const bases = inGroup(shared.base, group);
    const prompts = { all: 0, lostInHead: 0, lostInBase: 0 };
    for (const [i, head] of inGroup(shared.head, group).entries()) {
        const base = bases[i];
        if (base === undefined)
            continue;
        for (const [was, is] of pairsOf(base, head)) {
            prompts.all += 1;
            if (!hasJudged(is))
                prompts.lostInHead += 1;
            if (!hasJudged(was))
                prompts.lostInBase += 1;
        }
        const [before, after] = [count(base), count(head)];
        const isNoise = (0,_significance_js__WEBPACK_IMPORTED_MODULE_4__/* .fisher */ .Kc)(before, after) >= NOISE;
        const sides = { id: head.id, base: before, head: after, isNoise };
        const lost = promptsLost(base, head);
        const won = promptsLost(head, base);
        if (isSome(lost))
            newlyFailing.push({ ...sides, prompts: lost });
        else if (isSome(won))
            newlyPassing.push({ ...sides, prompts: won });
    }
    const change = (flip) => Math.abs(flip.head.passed - flip.base.passed);
    newlyFailing.sort((a, b) => change(b) - change(a));
    newlyPassing.sort((a, b) => change(b) - change(a));
    return { newlyFailing, newlyPassing, prompts };
}
/** Problems with only the prompts of a group. Under a family, nominal prompts do not count. */
function inGroup(problems, group) {
    if (group.family === undefined)
        return problems;
    return (0,_score_groups_js__WEBPACK_IMPORTED_MODULE_2__/* .within */ .ux)(problems, group).map((problem) => ({
        ...problem,
        nominal: [],
        nominalShares: undefined,
    }));
}
function count(problem) {
    const prompts = [nominalOf(problem), ...problem.variants];
    let [passed, of] = [0, 0];
    for (const prompt of prompts) {
        passed += (0,_score_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .passesOf */ .Hb)(prompt.verdicts, prompt.shares).passed;
        of += prompt.verdicts.length;
    }
    return { passed, of };
}
function isSome(list) {
    return list.length > 0;
}
/** Prompts that some sample solved before, and none solves after. */
function promptsLost(before, after) {
    return pairsOf(before, after).flatMap(([was, is, name]) => isSolved(was) && hasJudged(is) && !isSolved(is) ? [name] : []);
}
/** The prompts of a problem with samples on both sides, nominal first. */
function pairsOf(before, after) {
    const same = new Map(after.variants.map((variant) => [keyOf(variant), variant]));
    const variants = before.variants.map((variant) => {
        const { family, transform, seed } = variant;
        const other = same.get(keyOf(variant)) ?? { verdicts: [] };
        return [variant, other, { family, transform, seed }];
    });
    const nominal = [
        nominalOf(before),
        nominalOf(after),
        _records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .NOMINAL */ .jW,
    ];
    return [nominal, ...variants].filter(([was, is]) => was.verdicts.length > 0 && is.verdicts.length > 0);
}
function nominalOf({ nominal, nominalShares }) {
    return { verdicts: nominal, shares: nominalShares };
}
function keyOf({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
/** False if a prompt has only `error` verdicts, which do not count for the model. */
function hasJudged({ verdicts }) {
    return verdicts.some(_records_verdict_js__WEBPACK_IMPORTED_MODULE_1__/* .isJudged */ .sL);
}
/** A `flaky` sample solves it too, if some of its runs passed. */
function isSolved({ verdicts, shares }) {
    return verdicts.some((_verdict, index) => (0,_score_tally_js__WEBPACK_IMPORTED_MODULE_3__/* .chanceOf */ .En)(verdicts, shares, index) > 0);
}


/***/ }),

/***/ 33301:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ HEAD_RULES),
/* harmony export */   H: () => (/* binding */ MANY_GATES)
/* harmony export */ });
/** The rule of a config that gives none. */
const MANY_GATES = { method: 'holm', level: 0.95 };
/** The rules for results that give none: those of earlier versions. */
const HEAD_RULES = { gatesFrom: 'head', requireBaseline: false };


/***/ }),

/***/ 49620:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $5: () => (/* binding */ APART),
/* harmony export */   _I: () => (/* binding */ answersNote),
/* harmony export */   bQ: () => (/* binding */ promptChange),
/* harmony export */   dO: () => (/* binding */ answersWarnings),
/* harmony export */   xH: () => (/* binding */ askedOtherwise)
/* harmony export */ });
/* harmony import */ var _evaluate_prompt_diff_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57221);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92613);


/** Warnings about answers that are not there: they come before the decision. */
function answersWarnings(suites) {
    return suites.flatMap(({ name, generated }) => {
        if (generated === undefined)
            return [];
        if (generated.skipped !== undefined)
            return [`${name} is skipped: ${generated.skipped}`];
        const lost = generated.failed + generated.missing;
        if (lost === 0)
            return [];
        const why = generated.reasons.map(({ reason, questions }) => `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(questions)}: ${reason}`);
        const of = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(lost)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(generated.questions, 'answer')}`;
        return [`${name}: ${of} could not be had${why.length === 0 ? '' : ` (${why.join('; ')})`}`];
    });
}
/** A note on how a suite's samples were made. */
function answersNote({ generated }) {
    return generated === undefined ? [] : [originText(generated)];
}
/** The differences from the base in asking; empty if there are none. */
function askedOtherwise({ generated, compared, }) {
    if (generated === undefined || compared?.askedAtBase === undefined)
        return '';
    const changes = changesOf(generated, compared.askedAtBase);
    if (changes.length === 0)
        return '';
    const use = useAgainst(generated, compared.askedAtBase);
    const many = kindsOf(generated, compared.askedAtBase) + Math.min(1, compared.differences.length);
    const apart = many > 1 ? APART + ARMS : '';
    return `Asked otherwise than at the base: ${changes.join('; ')}.${use}${apart}`;
}
/** Follows a list of differences that cannot be told apart. */
const APART = ' Several things differ at once, so their effects cannot be told apart';
/** The advice where arms can differ in these things. */
const ARMS = ': arms that change one of them each would tell (docs/experiments.md).';
/** The number of kinds of things that differ in asking: model, prompt, settings. */
function kindsOf(head, base) {
    const differ = (...keys) => Number(keys.some((key) => head[key] !== base[key]));
    return differ('source', 'model') + differ('prompt', 'promptHash') + differ('settings');
}
/** The change of a prompt's texts, as lines of a unified diff; empty if there is none to show. */
function promptChange({ generated, compared, }) {
    const [head, base] = [generated?.promptTexts, compared?.askedAtBase?.promptTexts];
    if (head === undefined || base === undefined)
        return [];
    const [before, after] = [joined(base), joined(head)];
    return before === after ? [] : (0,_evaluate_prompt_diff_js__WEBPACK_IMPORTED_MODULE_1__/* .promptDiff */ .e)(before, after, ["base's", "head's"]);
}
function joined(texts) {
    const [only, ...more] = texts;
    if (more.length === 0)
        return only?.text ?? '';
    return texts.map(({ role, text }) => `[${role}]\n${text}`).join('\n');
}
function originText(generated) {
    const { source, model, prompt, questions, kept, asked, refused, truncated } = generated;
    const who = model === null ? source : `${model} (${source})`;
    const parts = [
        ...(kept > 0 ? [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(kept)} kept`] : []),
        ...(asked > 0 ? [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(asked)} asked now${useOf(generated)}`] : []),
        ...(truncated > 0 ? [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(truncated)} cut off by the most tokens`] : []),
        ...(refused > 0 ? [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(refused)} refused`] : []),
    ];
    const how = prompt === DEFAULT ? 'the default prompt' : prompt;
    const got = kept + asked;
    const answers = got === questions ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(got, 'answer') : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(got)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(questions, 'answer')}`;
    return `${answers} of ${who} to ${how}${parts.length === 0 ? '' : `: ${parts.join(', ')}`}.`;
}
/** The name of the prompt of a suite without one. */
const DEFAULT = 'default';
function useOf({ tokens, cost }) {
    if (tokens === null)
        return ' (tokens and cost unknown)';
    const used = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(tokens.input)} tokens in, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(tokens.output)} out`;
    return ` (${used}, cost ${cost === null ? 'unknown' : cost.toFixed(4)})`;
}
/** The tokens of both sides' answers, if they are known. */
function useAgainst({ used }, base) {
    if (used === null || base.used === null)
        return '';
    const against = (of) => `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(used[of])} against ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(base.used?.[of] ?? 0)}`;
    return ` Tokens in: ${against('input')}, out: ${against('output')}.`;
}
function changesOf(head, base) {
    const changes = [];
    const compare = (what, ours, theirs) => {
        if (ours !== theirs)
            changes.push(`${what} ${theirs || 'none'} → ${ours || 'none'}`);
    };
    compare('source', head.source, base.source);
    compare('model', head.model ?? '', base.model ?? '');
    compare('prompt', head.prompt, base.prompt);
    if (head.prompt === base.prompt && head.promptHash !== base.promptHash) {
        changes.push(`prompt ${head.prompt} has another text`);
    }
    compare('settings', head.settings, base.settings);
    return changes;
}


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ armTables)
/* harmony export */ });
/* harmony import */ var _gate_decide_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44738);
/* harmony import */ var _score_median_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94062);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);
/* harmony import */ var _outcome_counts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43215);
/* harmony import */ var _value_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50590);





/** The tables of all suites with arms. */
function armTables({ suites }) {
    const arms = suites.filter((suite) => suite.arm !== undefined);
    const names = [...new Set(arms.map(({ arm }) => arm.suite))];
    return names.map((name) => armTable(name, arms.filter(({ arm }) => arm.suite === name)));
}
function armTable(suite, arms) {
    const rows = arms
        .map((each) => ({ name: each.arm.name, isControl: each.arm.isControl, suite: each }))
        .sort((a, b) => Number(b.isControl) - Number(a.isControl));
    const named = { title: 'arm', align: 'left', cell: nameText, dispensable: 0 };
    const isTold = ({ cell }) => rows.some((row) => !EMPTY.has(cell(row)));
    const tables = [...metricsOf(arms).map(columnsOf), [...SHARES, ...USE]]
        .map((columns) => columns.filter(isTold))
        .filter((columns) => columns.length > 0)
        .map((columns) => [named, ...columns]);
    return { suite, tables, rows, best: bestText(rows) };
}
const EMPTY = new Set(['', _value_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3]);
/** pass@k and robust-pass@k for the smallest k. */
function metricsOf(arms) {
    const names = arms.flatMap(({ metrics, robustness }) => [
        Object.keys(metrics)[0] ?? '',
        Object.keys(robustness?.overall.metrics ?? {})[0] ?? '',
    ]);
    return [...new Set(names)].filter((name) => name !== '');
}
function columnsOf(metric, place) {
    const difference = ({ suite: { arm } }) => arm.differences?.find((each) => each.metric === metric);
    const of = (text) => (row) => {
        const found = difference(row);
        return found === undefined ? _value_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3 : text(found);
    };
    const right = { align: 'right' };
    const center = { align: 'center' };
    return [
        { title: metric, ...right, cell: (row) => valueText(row, metric), dispensable: 0 },
        {
            title: '95% interval',
            ...center,
            cell: ({ suite }) => (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .formatInterval */ .vy)(valueIn(suite, metric), metric),
            dispensable: 5,
        },
        {
            title: 'difference',
            ...right,
            cell: of(({ delta }) => (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPoints */ .Xf)(delta, metric)),
            dispensable: 0,
        },
        {
            title: 'its 95% interval',
            ...center,
            cell: of(({ low, high }) => low === null || high === null ? _value_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .NONE */ .x3 : (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .formatRange */ .Lu)({ low, high }, metric)),
            dispensable: 3,
        },
        { title: 'p', ...right, cell: of(({ adjustedP }) => pText(adjustedP)), dispensable: 2 },
        {
            title: 'won / lost / tied',
            ...center,
            cell: of(({ won, lost, tied }) => [won, lost, tied].map(_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD).join(' / ')),
            dispensable: 4,
        },
        ...(place === 0 ? [{ title: 'decision', ...right, cell: decisionText, dispensable: 1 }] : []),
    ];
}
function valueIn({ metrics, robustness }, metric) {
    const value = metrics[metric] ?? robustness?.overall.metrics[metric];
    return value ?? { unavailable: 'it has none' };
}
function valueText({ suite }, metric) {
    return (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .formatValue */ .Fl)(valueIn(suite, metric), metric);
}
/** `0.03`, `0.002`, `< 0.001`. */
function pText(p) {
    if (p < 0.001)
        return '< 0.001';
    return p < 0.01 ? p.toFixed(3) : p.toFixed(2);
}
function shareOf({ suite }, ...outcomes) {
    const counts = new Map((0,_outcome_counts_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomeCounts */ .T)([suite]));
    const count = outcomes.reduce((sum, outcome) => sum + (counts.get(outcome) ?? 0), 0);
    return count === 0 ? '' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(count / suite.counts.samples);
}
const SHARES = [
    {
        title: 'without code',
        align: 'right',
        cell: (row) => shareOf(row, 'no-code', 'refused', 'truncated'),
        dispensable: 1,
    },
    {
        title: 'cut off',
        align: 'right',
        cell: ({ suite: { generated, counts } }) => generated === undefined || generated.truncated === 0
            ? ''
            : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(generated.truncated / counts.samples),
        dispensable: 2,
    },
];
const USE = [
    {
        title: 'tokens in',
        align: 'right',
        cell: ({ suite: { generated } }) => tokensText(generated?.used?.input, generated),
        dispensable: 4,
    },
    {
        title: 'tokens out',
        align: 'right',
        cell: ({ suite: { generated } }) => tokensText(generated?.used?.output, generated),
        dispensable: 3,
    },
    {
        title: 'cost now',
        align: 'right',
        cell: ({ suite: { generated } }) => generated === undefined || generated.asked === 0 ? '' : costText(generated.cost),
        dispensable: 5,
    },
    {
        title: 'median latency',
        align: 'right',
        cell: ({ suite }) => medianText(suite, ({ use }) => use?.medianLatencyMs),
        dispensable: 7,
    },
    {
        title: 'median CPU',
        align: 'right',
        cell: ({ suite }) => medianText(suite, ({ medianCpuMs }) => medianCpuMs),
        dispensable: 8,
    },
    {
        title: 'kept',
        align: 'right',
        cell: ({ suite: { generated } }) => generated === undefined ? '' : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(generated.kept)}/${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(generated.questions)}`,
        dispensable: 6,
    },
];
/** The median over problems of each one's own median; empty if it is not known for all. */
function medianText({ problems }, of) {
    const known = problems.flatMap((problem) => of(problem) ?? []);
    return known.length === 0 || known.length < problems.length ? '' : timeText((0,_score_median_js__WEBPACK_IMPORTED_MODULE_4__/* .medianOf */ .u)(known));
}
/** `1.4 s`, `35 ms`, `1.9 ms`. */
function timeText(ms) {
    return ms < 10 ? `${Number(ms.toPrecision(2))} ms` : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(ms);
}
function tokensText(count, generated) {
    if (generated === undefined)
        return '';
    return count === undefined ? 'unknown' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(count);
}
function costText(cost) {
    return cost === null ? 'unknown' : cost.toFixed(4);
}
function nameText({ name, isControl, suite: { arm } }) {
    if (isControl)
        return `${name} (control)`;
    return arm.isBest === true ? `${name} (best)` : name;
}
function decisionText({ suite: { gates } }) {
    return gates.length === 0 ? '' : (0,_gate_decide_js__WEBPACK_IMPORTED_MODULE_0__/* .decideOverall */ .aB)(gates);
}
function bestText(rows) {
    const best = rows.find(({ suite: { arm } }) => arm.isBest === true);
    if (best !== undefined)
        return `${best.name} is the best arm: it does better than each other one, beyond chance.`;
    return 'Which arm is best cannot be told: the best ones differ by no more than chance may do.';
}


/***/ }),

/***/ 62819:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Kl: () => (/* binding */ faultOf),
/* harmony export */   Q0: () => (/* binding */ countVacuous),
/* harmony export */   Xx: () => (/* binding */ faultyName),
/* harmony export */   nZ: () => (/* binding */ faultyTestsTexts),
/* harmony export */   sK: () => (/* binding */ vacuousText)
/* harmony export */ });
/* harmony import */ var _records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);


const MOST_NAMED = 10;
/** The number of problems that count although every answer passes their tests. */
function countVacuous({ suites }) {
    return suites.reduce((sum, { references }) => {
        if (references === null || references.dropped)
            return sum;
        return sum + idsOf(cannotFail(references.faultyTests)).length;
    }, 0);
}
/**
 * A warning for each suite with tests that cannot tell right answers from wrong ones, without its
 * end.
 */
function faultyTestsTexts(suites) {
    return suites.flatMap(({ name, references }) => {
        const { faultyTests = [], dropped = false } = references ?? {};
        const about = suites.length > 1 ? `${name}: ` : '';
        return textsOf(faultyTests, dropped).map((text) => about + text);
    });
}
/** `2 problems have tests that cannot fail: every answer passes a, b`. */
function textsOf(all, dropped) {
    const vacuous = idsOf(cannotFail(all));
    const broken = idsOf(all.filter(({ reason }) => reason !== null));
    const out = (count) => dropped ? `; ${count === 1 ? 'it is' : 'they are'} left out (reference-check: drop)` : '';
    return [
        ...(vacuous.length === 0
            ? []
            : [
                `${haveTests(vacuous.length)} that cannot fail, every answer passes them: ${named(vacuous)}${out(vacuous.length)}`,
            ]),
        ...(broken.length === 0
            ? []
            : [`${haveTests(broken.length)} that cannot be run: ${named(broken)}${out(broken.length)}`]),
    ];
}
/** The fault of tests, in words that follow their prompt. */
function faultOf({ reason }) {
    return reason === null
        ? 'its tests cannot fail: every answer passes them'
        : `its tests ${reason}`;
}
/** `fmt/Tabs seed 4 · a`. */
function faultyName(tests) {
    return `${(0,_records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .describePrompt */ .CL)(tests)} · ${tests.problem}`;
}
/** `3 problems have tests that cannot fail`, for a headline; empty if there are none. */
function vacuousText(results) {
    const count = countVacuous(results);
    return count === 0 ? '' : `${haveTests(count)} that cannot fail`;
}
function haveTests(count) {
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'problem')} ${count === 1 ? 'has' : 'have'} tests`;
}
function cannotFail(all = []) {
    return all.filter(({ reason }) => reason === null);
}
function idsOf(all) {
    return [...new Set(all.map(({ problem }) => problem))];
}
function named(ids) {
    const more = ids.length - MOST_NAMED;
    return ids.slice(0, MOST_NAMED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}


/***/ }),

/***/ 26838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ gateTexts),
/* harmony export */   o: () => (/* binding */ gatesOf)
/* harmony export */ });
/* harmony import */ var _gate_fail_on_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44669);
/* harmony import */ var _score_intervals_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29720);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);
/* harmony import */ var _value_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50590);




/** The gates of all suites, in the config's order, then those of suites that head removed. */
function gatesOf(results) {
    return (0,_gate_fail_on_js__WEBPACK_IMPORTED_MODULE_3__/* .judgedSuites */ .Pr)(results).flatMap(({ name, gates }) => gates.map((gate) => ({ suite: name, gate })));
}
function gateTexts(gate) {
    const { metric, baseline, value, delta, low, high, confidence = _score_intervals_js__WEBPACK_IMPORTED_MODULE_0__/* .CONFIDENCE */ .LL } = gate;
    const compared = gate.compared ?? null;
    const hasInterval = low !== undefined && high !== undefined;
    return {
        base: baseline === undefined ? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 : (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(baseline, metric),
        head: value === null ? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 : (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatShare */ .T1)(compared?.value ?? value, metric),
        beside: value === null ? '' : (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .beside */ .vY)(value, compared, metric),
        change: delta === undefined ? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 : (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPoints */ .Xf)(delta, metric),
        interval: hasInterval ? (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatRange */ .Lu)({ low, high }, metric) : _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3,
        level: hasInterval ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .confidenceText */ .S$)(confidence) : null,
        allowed: (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBound */ .Sp)(gate),
    };
}


/***/ }),

/***/ 14512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ge: () => (/* binding */ isDoubtful),
/* harmony export */   Wj: () => (/* binding */ gateSymbol),
/* harmony export */   YY: () => (/* binding */ runSymbol),
/* harmony export */   _h: () => (/* binding */ isHalfJudgedRun),
/* harmony export */   fq: () => (/* binding */ needsBase),
/* harmony export */   g6: () => (/* binding */ gateWord),
/* harmony export */   gD: () => (/* binding */ headlineOf),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   uh: () => (/* binding */ headlineText),
/* harmony export */   yo: () => (/* binding */ OF_THE_BASE)
/* harmony export */ });
/* harmony import */ var _gate_fail_on_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44669);
/* harmony import */ var _records_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96477);
/* harmony import */ var _records_gate_result_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71081);
/* harmony import */ var _records_group_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(97857);
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67354);
/* harmony import */ var _records_shard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26630);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92613);
/* harmony import */ var _faulty_tests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62819);








function headlineOf(results) {
    const about = (text, gate = null) => ({ gate, text });
    if (results.errors.length > 0)
        return about(`could not decide: ${results.errors[0]}`);
    const gates = (0,_gate_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedSuites */ .Pr)(results).flatMap((suite) => suite.gates);
    const failed = gates.filter(_records_gate_result_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N);
    const [worst] = failed;
    if (worst !== undefined) {
        const more = failed.length - 1;
        const others = more > 0 ? `, and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more gate')} failed` : '';
        return about(gistOf(worst.reason) + others, worst);
    }
    if (results.shard !== undefined) {
        return about(`shard ${(0,_records_shard_js__WEBPACK_IMPORTED_MODULE_6__/* .describeShard */ .y0)(results.shard)}: decided when all of them are merged`);
    }
    if (results.reason !== undefined)
        return about(results.reason);
    if (gates.length === 0) {
        const vacuous = (0,_faulty_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .vacuousText */ .sK)(results);
        return about(`no gate is configured${vacuous === '' ? '' : `, and ${vacuous}`}`);
    }
    const unclear = gates.filter((gate) => gate.decision === 'inconclusive');
    if (unclear[0] !== undefined) {
        const more = unclear.length - 1;
        const others = more > 0 ? `, and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more gate')} cannot be decided` : '';
        return about(`${unclear[0].reason}${others}${alsoNotJudged(gates)}`, unclear[0]);
    }
    const vacuous = (0,_faulty_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .vacuousText */ .sK)(results);
    const doubt = vacuous === '' ? '' : `, but ${vacuous}`;
    return about(`${passSentence(gates)}${scopeOf(gates)}${doubt}`);
}
/**
 * `2 gates pass, 1 could not be compared (no baseline)`. It also tells if the absolute bounds of
 * those hold.
 */
function passSentence(gates) {
    const open = notJudged(gates);
    const passed = gates.filter((gate) => gate.decision === 'pass' && !open.includes(gate)).length;
    const passing = passed === 0 ? '' : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(passed, 'gate')} ${passed === 1 ? 'passes' : 'pass'}`;
    if (open.length === 0)
        return passing === '' ? 'every gate was skipped' : passing;
    const reasons = [...new Set(open.flatMap((gate) => gate.notJudged ?? []))];
    const more = reasons.length > 1 ? ', …' : '';
    const count = passing === '' ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(open.length, 'gate') : `${passing}, ${open.length}`;
    const isHalf = passing === '' && open.every(isHalfJudged);
    const held = isHalf ? '; absolute bounds hold' : '';
    return `${count} ${couldNotBe(open)} (${reasons[0]}${more})${held}`;
}
function alsoNotJudged(gates) {
    const open = notJudged(gates);
    return open.length === 0 ? '' : `, and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(open.length, 'gate')} ${couldNotBe(open)}`;
}
/** A gate without a base's part may lack a value too, such as one of answers that are missing. */
function couldNotBe(gates) {
    return gates.some(needsBase) ? 'could not be compared' : 'could not be judged';
}
function notJudged(gates) {
    return gates.filter((gate) => gate.notJudged !== undefined);
}
/** The part of head's problems that changes are over, if not all are compared. */
function scopeOf(gates) {
    const parts = gates.flatMap(({ compared }) => compared === undefined || compared.problems === compared.of ? [] : [compared]);
    const [least] = parts.sort((a, b) => a.problems / a.of - b.problems / b.of);
    if (least === undefined)
        return '';
    return `; changes are over ${least.problems} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(least.of, 'problem')}`;
}
/** Cut off the brackets at the end of a reason, because the headline has no room for them. */
function gistOf(reason) {
    return reason.replace(/(?:, though that could be noise)? \([^()]*\)$/, '');
}
/** The headline without markup. */
function headlineText({ gate, text }) {
    return gate === null ? text : `${gateName(gate)} ${text}`;
}
/** `robust-pass@1 func_name`, without markup. */
function gateName(gate) {
    const parts = [
        gate.metric,
        ...(0,_records_group_js__WEBPACK_IMPORTED_MODULE_7__/* .groupNames */ .S0)(gate),
        ...(gate.from === undefined ? [] : [OF_THE_BASE]),
    ];
    return parts.join(' ');
}
/** Marks a gate that only the base's config asks for. */
const OF_THE_BASE = "(the base's)";
const SYMBOLS = {
    pass: '✅',
    fail: '❌',
    inconclusive: '🟡',
    skipped: '⏸️',
};
/** The sign of a gate's decision. Only a gate that was judged completely gets a tick. */
function gateSymbol(gate) {
    return isHalfJudged(gate) ? SYMBOLS.skipped : SYMBOLS[gate.decision];
}
/** The same for a run. */
function runSymbol(results) {
    if (results.errors.length > 0 || isDoubtful(results))
        return '⚠️';
    return isHalfJudgedRun(results) ? SYMBOLS.skipped : SYMBOLS[results.decision];
}
/** True when a gate passes by its absolute bounds, but its change was not judged. */
function isHalfJudged({ decision, notJudged: why }) {
    return decision === 'pass' && why !== undefined;
}
/** True when a run passes although some change could not be judged. */
function isHalfJudgedRun(results) {
    if (results.decision !== 'pass')
        return false;
    return notJudged((0,_gate_fail_on_js__WEBPACK_IMPORTED_MODULE_4__/* .judgedSuites */ .Pr)(results).flatMap((suite) => suite.gates)).length > 0;
}
/** True when a run passes but counts problems that every answer passes. */
function isDoubtful(results) {
    return results.decision === 'pass' && (0,_faulty_tests_js__WEBPACK_IMPORTED_MODULE_3__/* .countVacuous */ .Q0)(results) > 0;
}
/** A gate's decision in a word. */
function gateWord(gate) {
    return gate.notJudged === undefined ||
        (0,_records_gate_result_js__WEBPACK_IMPORTED_MODULE_5__/* .isFailure */ .N)(gate) ||
        gate.decision === 'inconclusive' ||
        !needsBase(gate)
        ? gate.decision
        : 'not compared';
}
/**
 * True for a gate that compares with the base or the runs before it: by its bounds, or because it
 * counts flips.
 */
function needsBase({ metric, bound }) {
    const named = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseGateMetric */ .JJ)(metric);
    const bounds = [...(0,_records_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsOf */ .BO)(bound, 'change'), ...(0,_records_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .boundsOf */ .BO)(bound, 'slide')];
    return bounds.length > 0 || (named !== null && (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isFlip */ .qJ)(named));
}


/***/ }),

/***/ 9230:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listTextsNote)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92613);

/** Notes on texts of tables that may have been meant as lists, with the setting for lists. */
function listTextsNote({ listTexts = [], }) {
    return listTexts.map(({ column, rows }) => {
        const name = JSON.stringify(column);
        return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(rows, 'row')} of the column ${name} have a text that looks like a list, which was read as one text: if they are lists, write list-columns: [${name}] into the suite.`;
    });
}


/***/ }),

/***/ 51150:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   q: () => (/* binding */ linked),
/* harmony export */   tp: () => (/* binding */ table),
/* harmony export */   v: () => (/* binding */ andMore)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92613);

/** A part that can be folded. */
function fold(summary, body, isOpen) {
    return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n</details>`;
}
const ALIGNMENTS = { left: '---', right: '--:', center: ':-:' };
/** A table from its columns; `false` stands for an unwanted one. Cells are Markdown already. */
function table(columns, rows) {
    const wanted = columns.filter((column) => column !== false);
    const line = (cells) => `| ${cells.join(' | ')} |`;
    return [
        line(wanted.map(({ title }) => title)),
        `|${wanted.map(({ align }) => ALIGNMENTS[align]).join('|')}|`,
        ...rows.map((row) => line(wanted.map(({ cell }) => cell(row)))),
    ].join('\n');
}
/** Trusted Markdown as a link, or unchanged if there is no address. */
function linked(markdown, href) {
    return href === null ? markdown : `[${markdown}](${href})`;
}
/** A line for the rest of a list, which report.html has in full. */
function andMore(count) {
    return count > 0 ? `\n\nand ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)} more in report.html.` : '';
}


/***/ }),

/***/ 51930:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ measureSentence),
/* harmony export */   _$: () => (/* binding */ measureRows),
/* harmony export */   xp: () => (/* binding */ measureIntroduction)
/* harmony export */ });
/* harmony import */ var _records_bounds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96477);
/* harmony import */ var _text_commit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63702);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);
/* harmony import */ var _value_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50590);




const MOST_PARTS = 8;
const MOST_NAMED = 5;
/**
 * Introduce the changes. The words depend on the baseline, because it decides whose changes they
 * are.
 */
function measureIntroduction({ baseline }, isPullRequest) {
    if (baseline?.source === 'ancestor') {
        const { commit, distance } = baseline;
        return `Compared with ${(0,_text_commit_js__WEBPACK_IMPORTED_MODULE_3__/* .shortCommit */ .A)(commit ?? '')}, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(distance ?? 0, 'commit')} before the base, what is measured differs:`;
    }
    if (baseline?.source === 'file')
        return "The measure differs from the baseline's:";
    return `${isPullRequest ? 'This pull request' : 'Head'} also changes the measure:`;
}
/** `suite x removed, pass@1 minimum 50% → 10%, 4 problems removed`; empty if nothing differs. */
function measureSentence(changes, quote) {
    const isOneSuite = new Set(changes.flatMap(({ suite }) => suite ?? [])).size <= 1;
    const parts = changes.flatMap((change) => {
        const of = change.suite === null || isOneSuite ? '' : ` (${quote(change.suite)})`;
        return partsOf(change, quote).map((part) => `${part}${of}`);
    });
    const more = parts.length - MOST_PARTS;
    return [...parts.slice(0, MOST_PARTS), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
function partsOf({ kind, what, base, head, gate, count = 0 }, quote) {
    const problems = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'problem');
    const prompts = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(count, 'perturbed prompt');
    switch (kind) {
        case 'suite-removed':
            return [`suite ${quote(what)} removed`];
        case 'suite-added':
            return [`suite ${quote(what)} added`];
        case 'gate-removed':
            return [`gate ${quote(what)} removed`];
        case 'gate-added':
            return [`gate ${quote(what)} added`];
        case 'gate-changed':
            return gate?.base == null || gate.head === null
                ? []
                : boundChanges(gate.base, gate.head).map((text) => `${quote(what)} ${text}`);
        case 'setting':
        case 'isolation':
            return [`${quote(what)} ${quote(base ?? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3)} → ${quote(head ?? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3)}`];
        case 'problems-removed':
            return [`${problems} removed`];
        case 'problems-added':
            return [`${problems} added`];
        case 'prompts-changed':
            return [`prompts of ${problems} changed`];
        case 'tests-changed':
            return [`tests of ${problems} changed`];
        case 'tags-changed':
            return [`tags of ${problems} changed`];
        case 'references-changed':
            return [`reference solutions of ${problems} changed`];
        case 'variants-removed':
            return [`${prompts} removed`];
        case 'variants-added':
            return [`${prompts} added`];
        case 'variants-changed':
            return [`${prompts} changed`];
    }
}
/** `minimum 50% → 10%`, for each part of a gate that differs. */
function boundChanges(base, head) {
    const change = (name, from, to) => from === to ? [] : [`${name} ${from} → ${to}`];
    const sure = ({ confidence }) => confidence === undefined ? 'none' : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .confidenceText */ .S$)(confidence);
    const parts = [
        ..._records_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUND_NAMES */ .mS.flatMap((key) => {
            const { name, of } = _records_bounds_js__WEBPACK_IMPORTED_MODULE_0__/* .BOUNDS */ .QT[key];
            const unit = of === 'value' ? '%' : ' points';
            const [from, to] = [base.bound[key], head.bound[key]];
            const boundText = (value, other) => value === undefined ? 'none' : (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatApart */ .Wq)(value, other, unit, base.metric);
            return from === to ? [] : change(name, boundText(from, to), boundText(to, from));
        }),
        ...change('confidence', sure(base), sure(head)),
        ...change('on-inconclusive', base.onInconclusive ?? 'pass', head.onInconclusive ?? 'pass'),
    ];
    // The difference is smaller than the shown digits.
    return parts.length === 0 ? ['changed'] : parts;
}
/** Lay out the differences, one a row. */
function measureRows(changes, quote) {
    return changes.map((change) => {
        const { kind, suite, base, head, gate } = change;
        const of = suite === null ? '' : ` of ${quote(suite)}`;
        if (gate !== undefined) {
            const what = `gate ${quote(change.what)}${of}`;
            return { what, base: ruleText(gate.base), head: ruleText(gate.head) };
        }
        const names = namesOf(change, quote);
        switch (kind) {
            case 'suite-removed':
            case 'suite-added':
                return { what: `suite ${quote(change.what)}`, base: base ?? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3, head: head ?? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 };
            case 'problems-removed':
            case 'variants-removed':
                return { what: `${nounOf(kind)}${of}`, base: names, head: _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 };
            case 'problems-added':
            case 'variants-added':
                return { what: `${nounOf(kind)}${of}`, base: _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3, head: names };
            case 'tags-changed':
                return { what: `tags${of}`, base: names, head: 'changed' };
            case 'references-changed':
                return { what: `reference solutions${of}`, base: names, head: 'changed' };
            case 'prompts-changed':
            case 'tests-changed':
            case 'variants-changed':
                return { what: `${nounOf(kind)}${of}`, base: names, head: 'changed: not compared' };
            default:
                return {
                    what: `${quote(change.what)}${of}`,
                    base: quote(base ?? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3),
                    head: quote(head ?? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3),
                };
        }
    });
}
function nounOf(kind) {
    if (kind.startsWith('variants'))
        return 'perturbed prompts';
    return kind === 'tests-changed' ? 'tests' : kind === 'prompts-changed' ? 'prompts' : 'problems';
}
function namesOf({ names = [], count = 0 }, quote) {
    const visible = names.slice(0, MOST_NAMED).map(quote);
    const more = count - visible.length;
    return `${visible.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}
function ruleText(rule) {
    if (rule === null)
        return _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3;
    const { confidence, onInconclusive } = rule;
    const sure = confidence === undefined ? '' : ` at ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .confidenceText */ .S$)(confidence)} confidence`;
    const open = onInconclusive === undefined ? '' : `, on-inconclusive: ${onInconclusive}`;
    return `${(0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBound */ .Sp)(rule)}${sure}${open}`;
}


/***/ }),

/***/ 9424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ rowOf)
/* harmony export */ });
/** A metric of a group by its name. */
function rowOf(group, metric) {
    return group.rows.find((row) => row.metric === metric);
}


/***/ }),

/***/ 23510:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  yK: () => (/* binding */ buildModel),
  cW: () => (/* binding */ headlineK),
  B8: () => (/* binding */ toldSuites)
});

// EXTERNAL MODULE: ./src/gate/deltas.ts + 1 modules
var deltas = __webpack_require__(5855);
// EXTERNAL MODULE: ./src/gate/flips.ts
var flips = __webpack_require__(76347);
// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/records/prompt-name.ts
var prompt_name = __webpack_require__(7764);
// EXTERNAL MODULE: ./src/results/trend.ts
var trend = __webpack_require__(84673);
// EXTERNAL MODULE: ./src/score/breaks.ts
var score_breaks = __webpack_require__(48600);
// EXTERNAL MODULE: ./src/report/answers-texts.ts
var answers_texts = __webpack_require__(49620);
// EXTERNAL MODULE: ./src/records/rules.ts
var records_rules = __webpack_require__(33301);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
;// CONCATENATED MODULE: ./src/report/comparison-notes.ts



/** A note on the smallest change that is likely to be found. */
function noiseNote(row) {
    if (row === undefined || row.delta === null)
        return [];
    if ('unavailable' in row.delta || row.delta.detectable === null)
        return [];
    const { problems, detectable } = row.delta;
    const over = `Over the ${(0,numbers/* plural */.LS)(problems, 'problem')} that were compared`;
    return [
        Number.isFinite(detectable)
            ? `${over}, a drop of ${row.metric} by ${(0,numbers/* points */.WR)(detectable)} points would be found four times in five at 95% confidence.`
            : `${over}, no drop of ${row.metric} can be found for sure: they are too few.`,
    ];
}
/**
 * A note on the chance that some of a run's gates with a confidence fails by chance. It stands at
 * the first suite with such a gate. A single gate needs no note, because its confidence says the
 * same.
 */
function manyGatesNote({ rules, suites }, suite) {
    const isConfident = ({ confidence, decision }) => confidence !== undefined && decision !== 'skipped';
    const first = suites.find(({ gates }) => gates.some(isConfident));
    const gates = suites.flatMap((each) => each.gates.filter(isConfident));
    if (gates.length < 2 || first?.name !== suite.name)
        return [];
    const { method, level } = rules?.gatesConfidence ?? records_rules/* MANY_GATES */.H;
    const alone = gates.reduce((sum, { confidence = 1 }) => sum + (1 - confidence) / 2, 0);
    const share = (chance) => `${Number((100 * Math.min(1, chance)).toFixed(1))}%`;
    return [
        method === 'holm'
            ? `${gates.length} gates have a confidence. If nothing changed, at least one of them fails in at most ${share(1 - level)} of runs (Holm's rule).`
            : `${gates.length} gates have a confidence, and each is decided by itself. If nothing changed, at least one of them fails in up to ${share(alone)} of runs.`,
    ];
}
/** Notes on differences between the sides, and on problems left out of the comparison. */
function comparisonNotes(shared, compared) {
    return [...(compared === undefined ? [] : differenceNote(compared)), ...leftOutNote(shared)];
}
function differenceNote({ differences, askedAtBase }) {
    if (differences.length === 0)
        return [];
    // Another way of asking says it itself.
    const apart = differences.length > 1 && askedAtBase === undefined ? `${answers_texts/* APART */.$5}.` : '';
    return [`Not only the samples differ, but also: ${differences.join(', ')}.${apart}`];
}
function leftOutNote(shared) {
    const notes = [];
    if (shared.onlyInHead > 0)
        notes.push(`${(0,numbers/* plural */.LS)(shared.onlyInHead, 'problem')} only in head`);
    if (shared.onlyInBase > 0)
        notes.push(`${(0,numbers/* plural */.LS)(shared.onlyInBase, 'problem')} only in base`);
    if (shared.changed > 0) {
        notes.push(`${(0,numbers/* plural */.LS)(shared.changed, 'problem')} with another prompt or other tests`);
    }
    if (shared.unsharedVariants > 0)
        notes.push(`${(0,numbers/* plural */.LS)(shared.unsharedVariants, 'perturbed prompt')} not the same on both`);
    return notes.length === 0
        ? []
        : [
            `Changes are over the ${(0,numbers/* plural */.LS)(shared.head.length, 'problem')} that both sides have: ${notes.join(', ')}.`,
        ];
}

// EXTERNAL MODULE: ./src/report/headline.ts
var headline = __webpack_require__(14512);
// EXTERNAL MODULE: ./src/report/list-texts-note.ts
var list_texts_note = __webpack_require__(9230);
// EXTERNAL MODULE: ./src/report/notes.ts
var notes = __webpack_require__(54931);
;// CONCATENATED MODULE: ./src/report/model.ts











/** The most runs in a trend, including this one. */
const MOST_RUNS = 12;
function buildModel(results, context) {
    return {
        results,
        suites: results.suites.map((suite) => suiteModel(suite, context.shared.get(suite.name) ?? null, results, context)),
        headline: (0,headline/* headlineOf */.gD)(results),
        noBaseline: context.noBaseline,
        isPullRequest: context.isPullRequest,
        notice: context.notice,
        repeat: context.repeat,
        links: context.links,
    };
}
function suiteModel(suite, shared, results, context) {
    const rowsOf = (metrics, group = {}) => Object.entries(metrics).map(([metric, head]) => {
        const name = (0,metric_name/* parseMetric */.uo)(metric);
        return {
            metric,
            head,
            delta: shared === null || name === null ? null : (0,deltas/* deltaOf */.e0)(shared, name, group),
        };
    });
    const metrics = rowsOf(suite.metrics);
    return {
        results: suite,
        metrics,
        robustness: robustnessRows(suite, rowsOf),
        tags: Object.entries(suite.tags ?? {}).map(([tag, { problems, metrics: own }]) => ({
            ...{ tag, problems, rows: rowsOf(own, { tag }) },
        })),
        flips: shared === null ? null : flipRows(suite, shared, context),
        trends: (0,trend/* trendsOf */.K)(results, suite, MOST_RUNS),
        baseBreaks: shared === null ? null : countBreaks(shared),
        notes: [
            ...(0,notes/* flakyNote */.Ag)(suite),
            ...(0,notes/* borrowedNote */.Jm)(suite),
            ...(0,notes/* sampleNotes */.aE)(suite),
            ...(0,list_texts_note/* listTextsNote */.H)(suite),
            ...(0,notes/* compileNote */.Me)(suite),
            ...(0,notes/* promptNotes */.cb)(suite),
            ...(0,answers_texts/* answersNote */._I)(suite),
            ...(0,notes/* perturbedNote */.AE)(suite),
            ...(0,notes/* notSplitNote */.gk)(suite),
            ...(shared === null ? [] : comparisonNotes(shared, suite.compared)),
            ...noiseNote(metrics[0]),
            ...manyGatesNote(results, suite),
        ],
    };
}
function countBreaks({ base }) {
    const { solved, breaks } = (0,score_breaks/* breaksOf */.c)(base);
    return { solved, problems: breaks.length };
}
function flipRows(suite, shared, { causes, links }) {
    const { newlyFailing, newlyPassing } = (0,flips/* flipsOf */.o)(shared);
    const places = new Map(suite.problems.map(({ id, place }) => [id, place]));
    const known = causes.get(suite.name);
    const withHref = (flip) => ({ ...flip, href: links.place(places.get(flip.id)) });
    return {
        newlyFailing: newlyFailing.map((flip) => ({
            ...withHref(flip),
            cause: known?.get((0,prompt_name/* promptKey */.uZ)(flip.id, flip.prompts[0])) ?? null,
        })),
        newlyPassing: newlyPassing.map((flip) => ({ ...withHref(flip), cause: null })),
    };
}
function robustnessRows(suite, rowsOf) {
    if (suite.robustness === null)
        return [];
    const { overall, families } = suite.robustness;
    const prompts = (group) => {
        const names = suite.problems.flatMap(({ variants }) => variants
            .filter((v) => (group.family ?? v.family) === v.family &&
            (group.transform ?? v.transform) === v.transform)
            .map((v) => JSON.stringify([v.family, v.transform, v.seed])));
        return new Set(names).size;
    };
    const byWorst = (a, b) => firstValue(a) - firstValue(b);
    const familyRows = Object.entries(families)
        .map(([family, scores]) => ({
        row: {
            family,
            transform: null,
            prompts: prompts({ family }),
            rows: rowsOf(scores.metrics, { family }),
        },
        transforms: Object.entries(scores.transforms).map(([transform, { metrics }]) => ({
            family,
            transform,
            prompts: prompts({ family, transform }),
            rows: rowsOf(metrics, { family, transform }),
        })),
    }))
        .sort((a, b) => byWorst(a.row, b.row));
    const all = {
        family: null,
        transform: null,
        prompts: prompts({}),
        rows: rowsOf(overall.metrics),
    };
    return [all, ...familyRows.flatMap(({ row, transforms }) => [row, ...transforms.sort(byWorst)])];
}
function firstValue({ rows }) {
    const head = rows[0]?.head;
    return head === undefined || 'unavailable' in head ? Number.POSITIVE_INFINITY : head.value;
}
/** The k of tables with room for only one: the smallest. */
function headlineK(suite) {
    return (0,metric_name/* parseMetric */.uo)(suite.metrics[0]?.metric ?? '')?.k ?? 1;
}
/**
 * The suites that a short report tells about one by one: an arm that no gate binds has its row in
 * the table of arms.
 */
function toldSuites({ suites }) {
    return suites.filter(({ results: { arm, gates } }) => arm?.isControl !== false || gates.length > 0);
}


/***/ }),

/***/ 54931:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ perturbedNote),
/* harmony export */   Ag: () => (/* binding */ flakyNote),
/* harmony export */   Jm: () => (/* binding */ borrowedNote),
/* harmony export */   Me: () => (/* binding */ compileNote),
/* harmony export */   aE: () => (/* binding */ sampleNotes),
/* harmony export */   cb: () => (/* binding */ promptNotes),
/* harmony export */   gk: () => (/* binding */ notSplitNote),
/* harmony export */   lj: () => (/* binding */ earlierNote)
/* harmony export */ });
/* harmony import */ var _records_dataset_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46966);
/* harmony import */ var _records_extraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60525);
/* harmony import */ var _records_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7764);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92613);
/* harmony import */ var _perturb_words_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3338);





const MOST_UNCHANGED = 3;
const MOST_FLAKY = 5;
const MOST_NOT_SPLIT = 3;
const LONGEST_REASON = 80;
const MOST_BORROWING = 3;
/**
 * A note if nothing compiles and no reference solution was checked: then hardly every answer is at
 * fault.
 */
function compileNote({ language, verdicts, counts: { samples }, references, }) {
    const isTold = language === 'python' || (references !== null && references.checked > 0);
    if (isTold || samples === 0 || verdicts.compile_error !== samples)
        return [];
    return [
        `None of the ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(samples, 'program')} compiles: check the tests and the tools of ${language} before the answers.`,
    ];
}
/** Notes on the prompts that a reader needs before trusting the robust metrics. */
function promptNotes(suite) {
    return [...unchangedNote(suite), ...lackingNote(suite), ...unpairedNote(suite)];
}
/** A note on the perturbed prompts that Passgate made, and on those that it left out. */
function perturbedNote({ perturbed }) {
    if (perturbed === undefined)
        return [];
    const { transforms, skipped, unfit = [] } = perturbed;
    const sum = (of) => transforms.reduce((all, each) => all + each[of], 0);
    const notes = [
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(sum('made'), 'perturbed prompt')} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(transforms.length, 'transform')} ${sum('made') === 1 ? 'was' : 'were'} made by Passgate.`,
    ];
    const [first] = unfit;
    if (sum('dropped') > 0) {
        const why = first === undefined
            ? 'no draw was valid'
            : `the reference solution fails, such as ${first.problem} under ${(0,_records_dataset_js__WEBPACK_IMPORTED_MODULE_4__/* .describeVariant */ .V)(first)}`;
        notes.push(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(sum('dropped'), 'prompt')} ${sum('dropped') === 1 ? 'was' : 'were'} left out: ${why}.`);
    }
    notes.push(...(0,_perturb_words_js__WEBPACK_IMPORTED_MODULE_3__/* .skippedTexts */ .n9)(skipped));
    return [notes.join(' ')];
}
/** A note on answers that were graded less safely than their problem allows, with the reason. */
function borrowedNote({ problems }) {
    const found = problems.flatMap(({ id, borrowed }) => borrowed === undefined ? [] : [{ id, ...borrowed }]);
    if (found.length === 0)
        return [];
    const answers = found.reduce((sum, each) => sum + each.answers, 0);
    const [are, use] = answers === 1 ? ['is', 'it uses'] : ['are', 'they use'];
    const named = found.slice(0, MOST_BORROWING).map(({ id, names }) => `${id}: ${names.join(', ')}`);
    const more = found.length - named.length;
    const list = `${named.join('; ')}${more > 0 ? `; and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(more, 'more problem')}` : ''}`;
    return [
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(answers, 'answer')} to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(found.length, 'problem')} ${are} graded shared, where a pass can be faked, because ${use} names that the tests define (${list}).`,
    ];
}
/**
 * A note on programs with different results from run to run, so that nobody takes them for a
 * change.
 */
function flakyNote({ problems, settings, }) {
    const found = problems.flatMap((problem) => {
        const prompts = [
            { ..._records_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__/* .NOMINAL */ .jW, verdicts: problem.nominal, shares: problem.nominalShares },
            ...Object.entries(problem.nominals ?? {}).map(([family, verdicts]) => ({
                ..._records_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__/* .NOMINAL */ .jW,
                family,
                verdicts,
                shares: problem.nominalsShares?.[family],
            })),
            ...problem.variants,
        ];
        return prompts.flatMap(({ verdicts, shares, ...name }) => verdicts.flatMap((verdict, index) => {
            if (verdict !== 'flaky')
                return [];
            const share = `${Math.round(100 * (shares?.[index] ?? 0))}%`;
            const where = name.family === null ? '' : ` under ${(0,_records_prompt_name_js__WEBPACK_IMPORTED_MODULE_1__/* .describePrompt */ .CL)(name)}`;
            return [`${problem.id}${where} sample ${index} (${share} passed)`];
        }));
    });
    if (found.length === 0)
        return [];
    const named = found.slice(0, MOST_FLAKY);
    const more = found.length - named.length;
    const [are, count] = found.length === 1
        ? ['is flaky: its verdict', 'It counts']
        : ['are flaky: their verdicts', 'They count'];
    return [
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(found.length, 'sample')} ${are} differed in ${settings?.repeat ?? 'several'} runs. ${count} by the share of runs that passed: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
    ];
}
/**
 * Problems without some perturbed prompts have it easier, because they count with the ones they
 * have.
 */
function lackingNote({ problems }) {
    const numbers = problems.map(({ variants }) => variants.length);
    const most = numbers.reduce((a, b) => Math.max(a, b), 0);
    const without = numbers.filter((number) => number === 0).length;
    const fewer = numbers.filter((number) => number > 0 && number < most).length;
    const notes = [];
    if (most > 0 && without > 0) {
        const are = without === 1 ? 'is' : 'are';
        notes.push(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(without, 'problem')} without perturbed prompts ${are} left out of the robust metrics.`);
    }
    if (fewer > 0) {
        const [have, count] = fewer === 1 ? ['has', 'counts with those it has'] : ['have', 'count with those they have'];
        notes.push(`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(fewer, 'problem')} ${have} fewer than ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(most, 'perturbed prompt')} and ${count}.`);
    }
    return notes;
}
/** Only sample places that all prompts of a problem have can be paired. */
function unpairedNote({ problems }) {
    const uneven = problems.filter(({ nominal, nominals, variants }) => {
        const prompts = [nominal, ...Object.values(nominals ?? {}), ...variants.map((v) => v.verdicts)];
        return variants.length > 0 && prompts.some(({ length }) => length !== nominal.length);
    }).length;
    if (uneven === 0)
        return [];
    return [
        `The prompts of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(uneven, 'problem')} differ in their number of samples: robust metrics count only the places that all prompts of a problem have.`,
    ];
}
/** A note on perturbed prompts that equal their nominal one, because they measure nothing. */
function unchangedNote({ problems }) {
    const variants = problems.flatMap((problem) => problem.variants
        .filter(({ changed }) => changed !== undefined)
        .map((variant) => ({ problem: problem.id, ...variant })));
    const same = variants.filter(({ changed }) => changed === false);
    if (same.length === 0)
        return [];
    const named = same
        .slice(0, MOST_UNCHANGED)
        .map(({ problem, ...variant }) => `${problem} under ${(0,_records_dataset_js__WEBPACK_IMPORTED_MODULE_4__/* .describeVariant */ .V)(variant)}`);
    const more = same.length - named.length;
    const names = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    const [equal, measure] = same.length === 1 ? ['equals its', 'measures'] : ['equal their', 'measure'];
    return [
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(same.length)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(variants.length, 'perturbed prompt')} ${equal} nominal prompt and ${measure} nothing: ${names}.`,
    ];
}
/** Notes on the samples for a reader: the ways their code was found, and why most do not parse. */
function sampleNotes(suite) {
    return [...unparsedNote(suite), ...extractedNote(suite)];
}
function extractedNote({ counts, extracted }) {
    if (extracted === undefined)
        return [];
    const { samples, steps, cut = 0 } = extracted;
    const countOf = (reason) => (steps[reason] ?? 0) - (reason === 'truncated' ? cut : 0);
    const without = _records_extraction_js__WEBPACK_IMPORTED_MODULE_0__/* .WITHOUT_CODE */ .Dj.reduce((sum, reason) => sum + countOf(reason), 0);
    const reasons = _records_extraction_js__WEBPACK_IMPORTED_MODULE_0__/* .WITHOUT_CODE */ .Dj.filter((reason) => countOf(reason) > 0).map((reason) => `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(countOf(reason))} ${reason}`);
    const found = samples - without - (steps.plain ?? 0);
    const of = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(counts.samples, 'sample');
    const areAnswers = without === 1 ? 'is an answer' : 'are answers';
    return [
        ...(found === 0 ? [] : [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(found)} of ${of} had their code taken out of an answer.`]),
        ...(without === 0
            ? []
            : [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(without)} of ${of} ${areAnswers} without code (${reasons.join(', ')}).`]),
        ...(cut === 0
            ? []
            : [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(cut)} of ${of} reached their limit of tokens, perhaps within their code.`]),
    ];
}
/** A note if more than half of the samples do not parse for one and the same reason. */
function unparsedNote({ counts, unparsed = [], language, settings }) {
    const main = unparsed.find(({ samples }) => 2 * samples > counts.samples);
    if (main === undefined)
        return [];
    const { why, samples, shortest, longest } = main;
    const those = `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(samples)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(counts.samples, 'sample')}`;
    const lengths = shortest === longest ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(longest) : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(shortest)} to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(longest)}`;
    switch (why) {
        case 'empty':
            return [`${those} are empty: check the program that wrote them, first its stop sequences.`];
        case 'no-code':
            return [
                `${those} are answers without code: look at some of them, and at the prompt that they answer.`,
            ];
        case 'chat':
            return [
                settings?.extract === 'none'
                    ? `${those} do not parse: fences, thinking or prose stand around their code. Remove extract: none from the suite.`
                    : `${those} do not parse: they are prose, or code with prose among it. Ask for code alone in one fence.`,
            ];
        case 'other-language':
            return [
                `${those} do not parse: they look like ${main.language}, and the suite's language is ${language}. Set language.`,
            ];
        case 'body':
            return [
                `${those} do not parse: they are bodies of functions, given as "solution". Call the field "completion".`,
            ];
        case 'cut-off':
            return [
                `${those} do not parse: they end in the middle of a statement, after ${lengths} characters. Let the model write more tokens.`,
            ];
    }
}
/**
 * A note on problems whose answers could fake a pass, although split grading was tried for them.
 */
function notSplitNote({ notSplit = [] }) {
    if (notSplit.length === 0)
        return [];
    const named = notSplit
        .slice(0, MOST_NOT_SPLIT)
        .map(({ problem, reason }) => `${problem} (${shorten(reason)})`);
    const more = notSplit.length - named.length;
    const [are, references] = notSplit.length === 1 ? ['is', 'its reference solution'] : ['are', 'their reference solutions'];
    const names = `${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
    return [
        `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(notSplit.length, 'problem')} ${are} graded shared, because ${references} cannot be judged apart from the tests: ${names}.`,
    ];
}
function shorten(text) {
    return text.length > LONGEST_REASON ? `${text.slice(0, LONGEST_REASON - 1)}…` : text;
}
/** The part of the work that earlier runs had done; empty if there is none. */
function earlierNote(suites) {
    const sum = (name) => suites.reduce((total, { counts }) => total + (counts[name] ?? 0), 0);
    const earlier = sum('earlier');
    if (earlier === 0)
        return '';
    const known = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .grouped */ .zD)(earlier);
    return `${known} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .plural */ .LS)(sum('programs'), 'program')} known from earlier runs`;
}


/***/ }),

/***/ 70118:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ describeOrigin)
/* harmony export */ });
/* harmony import */ var _records_baseline_source_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35581);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);


/** The origin of the base's side, in words that follow its commit. */
function describeOrigin({ source, distance }) {
    if ((0,_records_baseline_source_js__WEBPACK_IMPORTED_MODULE_0__/* .isStore */ .ok)(source))
        return `from ${_records_baseline_source_js__WEBPACK_IMPORTED_MODULE_0__/* .SOURCES */ .Hl[source].store}`;
    switch (source) {
        case 'ancestor':
            return `the nearest commit with results, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(distance ?? 0, 'first-parent commit')} before the base`;
        case 'rerun':
            return 'evaluated again in this run';
        case 'file':
            return 'from a results file';
    }
}


/***/ }),

/***/ 43215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ outcomeCounts)
/* harmony export */ });
/* harmony import */ var _records_extraction_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60525);

/**
 * The number of samples with each outcome, for readers: an answer that did not pass because it has
 * no code counts as `no-code`, `truncated` or `refused`, and not under the verdict of its text.
 */
function outcomeCounts(suites) {
    const counts = new Map();
    const add = (outcome, count) => counts.set(outcome, (counts.get(outcome) ?? 0) + count);
    for (const { verdicts } of suites) {
        for (const [verdict, count] of Object.entries(verdicts))
            add(verdict, count);
    }
    for (const reason of _records_extraction_js__WEBPACK_IMPORTED_MODULE_0__/* .WITHOUT_CODE */ .Dj)
        add(reason, 0);
    for (const problem of suites.flatMap(({ problems }) => problems)) {
        for (const answer of problem.withoutCode ?? []) {
            const verdict = verdictOf(problem, answer);
            if (verdict === undefined)
                continue;
            add(verdict, -1);
            add(answer.why, 1);
        }
    }
    return [...counts].filter(([, count]) => count > 0);
}
function verdictOf({ nominal, nominals, variants }, { family, transform, seed, index }) {
    if (family === null)
        return nominal[index];
    if (transform === null)
        return nominals?.[family]?.[index];
    const own = variants.find((each) => each.family === family && each.transform === transform && each.seed === seed);
    return own?.verdicts[index];
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

/***/ 6784:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ob: () => (/* binding */ referencesText),
/* harmony export */   xv: () => (/* binding */ causeText),
/* harmony export */   z$: () => (/* binding */ referenceName)
/* harmony export */ });
/* harmony import */ var _records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7764);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);


/** The results of the reference solutions, in one sentence without its end. */
function referencesText({ checked, failed, dropped, }) {
    if (failed.length === 0)
        return `all ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')} pass`;
    const count = `${failed.length} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(checked, 'reference solution')}`;
    const [verb, prompts] = failed.length === 1
        ? ['fails its own tests', 'its prompt']
        : ['fail their own tests', 'their prompts'];
    const isOne = failed.length === 1;
    const consequence = dropped
        ? `${prompts} ${isOne ? 'is' : 'are'} left out (reference-check: drop)`
        : `${prompts} still ${isOne ? 'counts' : 'count'} (reference-check: warn)`;
    return `${count} ${verb}; ${consequence}`;
}
/** `func_name/FuncRenameCamelCase seed 0 · strlen`. */
function referenceName(failure) {
    return `${(0,_records_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .describePrompt */ .CL)(failure)} · ${failure.problem}`;
}
/** The result of a program: `NameError: name 'hour' is not defined`, `timeout: …`. */
function causeText({ verdict, reason, }) {
    if (reason === null)
        return verdict;
    return verdict === 'failed' ? reason : `${verdict}: ${reason}`;
}


/***/ }),

/***/ 14522:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ slideTexts),
/* harmony export */   p: () => (/* binding */ untoldSlides)
/* harmony export */ });
/* harmony import */ var _text_slide_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43074);

/** One sentence for each metric of a suite that slid, the headline metrics first. */
function slideTexts({ slides = [] }) {
    return textsOf(slides);
}
/** The same for slides that no failed gate tells. */
function untoldSlides({ slides = [], gates }) {
    const told = new Set(gates.flatMap(({ metric, bound, decision }) => decision === 'fail' && bound['max-slide'] !== undefined ? [metric] : []));
    return textsOf(slides.filter(({ metric }) => !told.has(metric)));
}
function textsOf(slides) {
    return slides.map((slide) => `${slide.metric} ${(0,_text_slide_words_js__WEBPACK_IMPORTED_MODULE_0__/* .slideWords */ .b)(slide)}.`);
}


/***/ }),

/***/ 81254:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tagColumns)
/* harmony export */ });
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);
/* harmony import */ var _metric_rows_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9424);
/* harmony import */ var _value_texts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50590);




/** The table of a suite's tags: pass@k and robust-pass@k of each. */
function tagColumns({ tags }) {
    const [first] = tags;
    if (first === undefined)
        return [];
    const robust = first.rows.find(({ metric }) => (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMetric */ .uo)(metric)?.kind === 'robust-pass@');
    const names = [first.rows[0]?.metric ?? '', ...(robust === undefined ? [] : [robust.metric])];
    return [
        { title: 'tag', align: 'left', cell: ({ tag }) => tag, dispensable: 0 },
        {
            title: 'problems',
            align: 'right',
            cell: ({ problems }) => (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .zD)(problems),
            dispensable: 1,
        },
        ...names.flatMap((metric, place) => metricColumns(metric, tags, 3 * place)),
    ];
}
/** @param later added to the rank of its columns: those of the first metric stay longest */
function metricColumns(metric, tags, later) {
    const isCompared = tags.some((row) => (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .O)(row, metric)?.delta != null);
    const of = (text) => (row) => {
        const found = (0,_metric_rows_js__WEBPACK_IMPORTED_MODULE_3__/* .rowOf */ .O)(row, metric);
        return found === undefined ? _value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .NONE */ .x3 : text(found);
    };
    const right = { align: 'right' };
    const value = {
        title: metric,
        ...right,
        cell: of(({ head, delta }) => (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .headText */ .WI)(head, delta, metric)),
        dispensable: 0,
    };
    if (!isCompared) {
        const cell = of(({ head }) => (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatInterval */ .vy)(head, metric));
        return [value, { title: '95% interval', align: 'center', cell, dispensable: 2 + later }];
    }
    return [
        {
            title: 'base',
            ...right,
            cell: of(({ delta }) => (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatBase */ .Tq)(delta, metric)),
            dispensable: 2 + later,
        },
        value,
        {
            title: 'change',
            ...right,
            cell: of(({ delta }) => (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDelta */ .CW)(delta, metric)),
            dispensable: 0,
        },
        {
            title: '95% interval of the change',
            align: 'center',
            cell: of(({ delta }) => (0,_value_texts_js__WEBPACK_IMPORTED_MODULE_2__/* .formatDeltaInterval */ .bL)(delta, metric)),
            dispensable: 4 + later,
        },
    ];
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

/***/ 42906:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inMarkdown),
/* harmony export */   e: () => (/* binding */ inTerminal)
/* harmony export */ });
/* harmony import */ var _text_escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67388);
/* harmony import */ var _markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51150);
/* harmony import */ var _terminal_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6025);



/** The table for a terminal of so many characters. */
function inTerminal(columns, rows, width) {
    const shown = columns.map(({ cell, dispensable, ...column }) => ({
        ...column,
        cell: (row) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLine */ .h0)(cell(row), _text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.line),
        ...(dispensable === 0 ? {} : { dispensable }),
    }));
    return (0,_terminal_table_js__WEBPACK_IMPORTED_MODULE_2__/* .terminalTable */ .RX)(shown, rows, width);
}
/** The table in Markdown. */
function inMarkdown(columns, rows) {
    const shown = columns.map(({ title, align, cell }) => ({
        title: (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(title),
        align,
        cell: (row) => (0,_text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .CS)(cell(row), _text_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .LENGTHS */ .WH.line),
    }));
    return (0,_markdown_parts_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(shown, rows);
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

/***/ 48600:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ breaksOf)
/* harmony export */ });
/* harmony import */ var _groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79476);
/* harmony import */ var _tally_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15153);


/**
 * The problems that pass nominally and break under a perturbation. Some nominal sample passes, and
 * the share of passed samples of a variant is at most half the nominal share. With one sample each,
 * the nominal one passed and the other did not. Problems with the largest fall come first, then
 * those that break most often. Verdicts `error` do not count for the model and are left out.
 */
function breaksOf(problems) {
    let solved = 0;
    const breaks = [];
    for (const problem of problems) {
        const judged = problem.variants.flatMap((variant) => {
            const { family, transform, seed, verdicts, shares } = variant;
            const original = (0,_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .nominalOf */ .W7)(problem, family);
            const nominal = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .passesOf */ .Hb)(original.nominal, original.nominalShares);
            const own = (0,_tally_js__WEBPACK_IMPORTED_MODULE_1__/* .passesOf */ .Hb)(verdicts, shares);
            return own.of === 0 || nominal.of === 0 ? [] : [{ family, transform, seed, ...own, nominal }];
        });
        if (judged.some(({ nominal }) => nominal.passed > 0))
            solved += 1;
        const variants = judged.filter(isBroken).sort((a, b) => fallOf(b) - fallOf(a));
        if (variants.length > 0)
            breaks.push({ problem: problem.id, variants, of: judged.length });
    }
    const worst = ({ variants: [first] }) => (first === undefined ? 0 : fallOf(first));
    const often = ({ variants, of }) => variants.length / of;
    breaks.sort((a, b) => worst(b) - worst(a) || often(b) - often(a));
    return { solved, breaks };
}
function isBroken({ passed, of, nominal }) {
    return nominal.passed > 0 && 2 * passed * nominal.of <= nominal.passed * of;
}
/** Rounded, because equal falls from different shares differ in their last digits. */
function fallOf({ passed, of, nominal }) {
    return Math.round((nominal.passed / nominal.of - passed / of) * 1e9);
}


/***/ }),

/***/ 94062:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ medianOf)
/* harmony export */ });
/**
 * The middle of some numbers, or the mean of the two in the middle.
 * @throws RangeError if there are none
 */
function medianOf(numbers) {
    const sorted = [...numbers].sort((a, b) => a - b);
    const middle = Math.floor(sorted.length / 2);
    const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
    if (low === undefined || high === undefined)
        throw new RangeError('no numbers');
    return (low + high) / 2;
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


/***/ }),

/***/ 55391:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ nominalNote)
/* harmony export */ });
/* unused harmony export NOMINAL_NOTE */
/** The meaning of the word, for a reader who meets it in a report. */
const NOMINAL_NOTE = 'nominal: the original prompt, as the problem has it';
/** The note if one of the texts has the word, otherwise an empty string. */
function nominalNote(texts) {
    return texts.some((text) => /\bnominal\b/.test(text)) ? NOMINAL_NOTE : '';
}


/***/ }),

/***/ 43074:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ slideWords)
/* harmony export */ });
/* harmony import */ var _records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67354);
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92613);


/** The form of a metric that this version does not know. */
const SHARE = { kind: 'pass@', k: 1 };
/**
 * `slid by 4.2 points over the last 18 runs, from 61.3% to 57.1% (p = 0.003)`, words that follow the
 * metric's name.
 * @param allowed another change, from which the shown size of the slide differs
 */
function slideWords(slide, allowed) {
    const { runs, from, to, delta, adjustedP } = slide;
    const metric = (0,_records_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMetric */ .uo)(slide.metric) ?? SHARE;
    const amount = Math.abs(delta);
    const size = allowed === undefined
        ? (0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .metricChangeText */ .mx)(metric, amount)
        : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .apart */ .zZ)(metric, amount, allowed)}${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .changeUnit */ .FT)(metric)}`;
    const verb = delta < 0 ? 'slid' : 'rose';
    return `${verb} by ${size} over the last ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(runs, 'run')}, from ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValueText */ .H5)(metric, from)} to ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .metricValueText */ .H5)(metric, to)} (p ${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .chance */ .Dz)(adjustedP)})`;
}


/***/ })

};
