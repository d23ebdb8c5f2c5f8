export const id = 701;
export const ids = [701];
export const modules = {

/***/ 98910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PV: () => (/* binding */ DEFAULT_CONFIG),
/* harmony export */   r9: () => (/* binding */ placesAtBase),
/* harmony export */   u0: () => (/* binding */ findConfig)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76578);


/** Where a run that is told no config looks for it, in this order, from the working directory. */
const DEFAULT_CONFIGS = [
    '.github/passgate.yml',
    '.github/passgate.yaml',
    'passgate.yml',
    'passgate.yaml',
];
/** How help texts call it. */
const DEFAULT_CONFIG = 'passgate.yml or .yaml, in .github or here';
/**
 * Find the config of a run that is told none: the first that is there.
 * @param say is told which one it is
 * @throws UserError saying where it was looked for
 */
function findConfig(say) {
    // A link that leads to nothing is there: reading it tells what is wrong.
    const found = DEFAULT_CONFIGS.filter((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file, { throwIfNoEntry: false }));
    const [first, ...others] = found;
    if (first === undefined) {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(`there is no config in ${process.cwd()}: looked for ${DEFAULT_CONFIGS.join(', ')}; name the file, or write one: see README.md`);
    }
    const ignored = others.length === 0 ? '' : `; ${others.join(', ')} beside it is not read`;
    say(`config: ${first}${ignored}`);
    return first;
}
/**
 * The places of a config at another commit: its own first, and the other ones that are looked at by
 * default, if it is one of them. A change may move it, and is bound by it all the same.
 */
function placesAtBase(file) {
    return DEFAULT_CONFIGS.includes(file)
        ? [file, ...DEFAULT_CONFIGS.filter((other) => other !== file)]
        : [file];
}


/***/ }),

/***/ 58730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ describePrompt),
/* harmony export */   jW: () => (/* binding */ NOMINAL),
/* harmony export */   jl: () => (/* binding */ promptsOf),
/* harmony export */   mM: () => (/* binding */ promptName),
/* harmony export */   uZ: () => (/* binding */ promptKey)
/* harmony export */ });
/* harmony import */ var _types_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92245);

const NOMINAL = { family: null, transform: null, seed: null };
/** A variant's name, or that of a family's own nominal prompts. */
function promptName(dataset, variant) {
    if (variant.name !== null)
        return variant.name;
    const own = dataset.nominals.find((nominal) => nominal.variant === variant);
    return own === undefined ? NOMINAL : { ...NOMINAL, family: own.family };
}
/** Every prompt of a dataset, nominal ones first. */
function promptsOf(dataset) {
    const all = [...dataset.variants, ...dataset.nominals.map(({ variant }) => variant)];
    return all.flatMap((variant) => {
        const name = promptName(dataset, variant);
        return [...variant.problems.values()].map((problem) => ({ name, problem }));
    });
}
/** Tells a problem's prompts apart in maps and sets. */
function promptKey(problem, { family, transform, seed }) {
    return JSON.stringify([problem, family, transform, seed]);
}
/** `func_name/FuncRenameCamelCase seed 0`, `nominal`, or `nominal of syntax`. */
function describePrompt({ family, transform, seed }) {
    if (family === null)
        return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)(null);
    if (transform === null || seed === null)
        return `nominal of ${family}`;
    return (0,_types_js__WEBPACK_IMPORTED_MODULE_0__/* .describeVariant */ .V)({ family, transform, seed });
}


/***/ }),

/***/ 92245:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeVariant)
/* harmony export */ });
/** `func_name/FuncRenameCamelCase seed 0`, or `nominal`. */
function describeVariant(name) {
    return name === null ? 'nominal' : `${name.family}/${name.transform} seed ${name.seed}`;
}


/***/ }),

/***/ 33134:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ deltaOf),
  u: () => (/* binding */ share)
});

// EXTERNAL MODULE: ./src/score/clusters.ts
var clusters = __webpack_require__(14451);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
// EXTERNAL MODULE: ./src/score/metrics.ts + 1 modules
var metrics = __webpack_require__(61859);
// EXTERNAL MODULE: ./node_modules/@stdlib/stats-base-dists-t-quantile/lib/index.js
var lib = __webpack_require__(74455);
var lib_default = /*#__PURE__*/__webpack_require__.n(lib);
// EXTERNAL MODULE: ./src/gate/exchange.ts
var exchange = __webpack_require__(31710);
// EXTERNAL MODULE: ./src/gate/significance.ts
var significance = __webpack_require__(70610);
;// CONCATENATED MODULE: ./src/gate/change-interval.ts





/**
 * The change of a metric with its interval, each problem paired with itself.
 *
 * It is the t-interval of what the problems add to the change, with a degree of freedom for each
 * problem that contributes but one. Three things widen it, where a t-interval is too sure:
 * - problems that all change equally, or not at all, may have missed others (see `spread`);
 * - where each problem passes or does not, the flips alone tell no more than McNemar's mid-p test;
 * - it holds "no change" wherever an exact test tells none: had each problem's two results come in the
 *   other order, as chance has it where nothing changed, the change would often be as large.
 * @param head and base: the same problems in the same order
 * @param confidence how often such intervals hold the true change
 */
function changeOf(head, base, confidence) {
    const [ours, theirs] = [(0,metrics/* estimateOf */.qn)(head), (0,metrics/* estimateOf */.qn)(base)];
    const influences = ours.influences.map((each, i) => each - (theirs.influences[i] ?? Number.NaN));
    const changed = (0,exchange/* differingIn */.Co)(head, base).length;
    const flips = flipsIn(head, base);
    const value = ours.value - theirs.value;
    if (Math.min(ours.contributing, theirs.contributing) < 2) {
        return { influences, changed, flips, interval: null };
    }
    const { most, areShares } = ours;
    let interval = plain(value, influences, contributingTo(head, base), most, confidence);
    if (flips !== null && changed > 0) {
        interval = hull(interval, (0,significance/* flipInterval */.xd)(flips.lost, flips.won, influences.length, confidence));
    }
    const chance = (0,exchange/* exchangeChance */.OY)(head, base);
    if (chance !== null && chance >= 1 - confidence)
        interval = hull(interval, { low: 0, high: 0 });
    return {
        influences,
        changed,
        flips,
        interval: areShares && theirs.areShares ? within(interval, most) : interval,
    };
}
function plain(value, influences, contributing, most, confidence) {
    const variance = (0,intervals/* varianceOf */.FD)(influences);
    if (variance === 0)
        return (0,intervals/* spread */.il)(value, -most, most, contributing, confidence);
    const half = lib_default()((1 + confidence) / 2, contributing - 1) * Math.sqrt(variance);
    return { low: value - half, high: value + half };
}
/** How many problems can move a change: all of a mean's, and of a ratio those that have a part on either side. */
function contributingTo(head, base) {
    if (head.shape !== 'ratio')
        return head.ids.length;
    const hasWhole = ({ columns }, i) => (columns[1]?.[i] ?? 0) !== 0;
    return head.ids.filter((_, i) => hasWhole(head, i) || hasWhole(base, i)).length;
}
function flipsIn(head, base) {
    const [ours] = head.columns;
    const [theirs] = base.columns;
    if (head.shape !== 'mean' || ours === undefined || theirs === undefined)
        return null;
    const isWhole = (value) => value === 0 || value === 1;
    const isBinary = head.n.max === 1 && base.n.max === 1 && ours.every(isWhole) && theirs.every(isWhole);
    if (!isBinary)
        return null;
    const lost = ours.filter((value, i) => value < (theirs[i] ?? value)).length;
    const won = ours.filter((value, i) => value > (theirs[i] ?? value)).length;
    return { lost, won };
}
function hull(one, other) {
    return { low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) };
}
function within({ low, high }, most) {
    return { low: Math.max(-most, low), high: Math.min(most, high) };
}

// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
;// CONCATENATED MODULE: ./src/gate/compare.ts







/** Cut two sides down to their common problems and, within each, their common variants. */
function share(head, base) {
    const baseById = new Map(base.map((problem) => [problem.id, problem]));
    let changed = 0;
    const pairs = head.flatMap((problem) => {
        const other = baseById.get(problem.id);
        if (other === undefined)
            return [];
        if (isSame(problem, other))
            return [{ problem, other }];
        changed += 1;
        return [];
    });
    const unshared = new Set();
    const cut = (problem, other) => {
        const others = new Map(other.variants.map((variant) => [nameOf(variant), variant]));
        const variants = problem.variants.filter((variant) => {
            const same = others.get(nameOf(variant));
            if (same !== undefined && isSame(variant, same))
                return true;
            unshared.add(JSON.stringify([problem.id, nameOf(variant)]));
            return false;
        });
        return { ...problem, variants };
    };
    const sides = {
        head: pairs.map(({ problem, other }) => cut(problem, other)),
        base: pairs.map(({ problem, other }) => cut(other, problem)),
    };
    return {
        ...sides,
        onlyInHead: head.length - pairs.length - changed,
        onlyInBase: base.length - pairs.length - changed,
        changed,
        unsharedVariants: unshared.size,
        whole: { head, base },
    };
}
/** Where one side does not know its content, the same name has to do. */
function isSame(one, other) {
    return one.hash === undefined || other.hash === undefined || one.hash === other.hash;
}
function nameOf({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
/**
 * The change of a metric from base to head over the problems that both could be judged on, with an
 * interval that pairs each problem with itself (change-interval.ts). worst-transform is compared with
 * the same transform of base, a count with the count of all that base has.
 * @param confidence of the interval
 */
function deltaOf(shared, metric, group = {}, confidence = intervals/* CONFIDENCE */.LL) {
    if (metric.kind === 'worst-transform') {
        const worst = (0,metrics/* worstTransform */.KI)(shared.head, group);
        if ('unavailable' in worst)
            return { unavailable: whyNot(shared, metric, group) };
        return deltaOf(shared, { kind: 'robust-pass@', k: 1 }, worst.group, confidence);
    }
    // How many prompts changed is about the prompts, and those that are not the same are the point.
    const isWhole = (0,metric_name/* isCount */.my)(metric.kind);
    const sides = isWhole ? shared.whole : shared;
    if (shared.head.length === 0)
        return { unavailable: 'head and base share no problem' };
    const ours = (0,metrics/* contributionsOf */.x0)(sides.head, metric, group);
    const theirs = (0,metrics/* contributionsOf */.x0)(sides.base, metric, group);
    if ('unavailable' in ours || 'unavailable' in theirs) {
        return { unavailable: whyNot(shared, metric, group) };
    }
    const head = isWhole ? ours : among(ours, theirs);
    const base = isWhole ? theirs : among(theirs, ours);
    if (head.ids.length === 0)
        return { unavailable: 'no problem was judged on both sides' };
    const headValue = (0,metrics/* valueOfParts */.Xc)(head);
    if (typeof headValue !== 'number')
        return { unavailable: whyNot(shared, metric, group) };
    const baseValue = (0,metrics/* valueOfParts */.Xc)(base);
    if (typeof baseValue !== 'number')
        return { unavailable: whyNot(shared, metric, group) };
    return {
        base: baseValue,
        head: headValue,
        delta: headValue - baseValue,
        problems: head.ids.length,
        ...(isWhole ? NO_NOISE : noiseOf(head, base, confidence)),
    };
}
/** Which side lacks a metric: itself, or once it is cut down to what both sides share. */
function whyNot({ head, base, whole }, metric, group) {
    const whyIn = (problems) => {
        const value = (0,metrics/* metricOf */.ak)(problems, metric, group);
        return 'unavailable' in value ? value.unavailable : null;
    };
    for (const side of ['head', 'base']) {
        const why = whyIn(whole[side]);
        if (why !== null)
            return `in ${side}: ${why}`;
    }
    for (const [side, shared] of [
        ['head', head],
        ['base', base],
    ]) {
        const why = whyIn(shared);
        if (why !== null)
            return `in ${side}, over the ${(0,words/* plural */.LS)(shared.length, 'problem')} that both have: ${why}`;
    }
    return 'head and base share no prompt that could be judged on both sides';
}
/** Contributions cut down to problems that the other side has too: an `error` leaves one out. */
function among(parts, others) {
    const known = new Set(others.ids);
    if (parts.ids.every((id) => known.has(id)))
        return parts;
    const keeps = (_, i) => known.has(parts.ids[i] ?? '');
    return {
        ...parts,
        ids: parts.ids.filter(keeps),
        columns: parts.columns.map((column) => column.filter(keeps)),
        clusters: parts.clusters?.filter(keeps) ?? null,
    };
}
/** A count has no interval. */
const NO_NOISE = {
    low: null,
    high: null,
    p: null,
    midP: null,
    changed: null,
    clusters: null,
    detectable: null,
};
function noiseOf(head, base, confidence) {
    // The head's clusters hold on both sides.
    const sides = [(0,clusters/* byCluster */.O)(head, head.clusters), (0,clusters/* byCluster */.O)(base, head.clusters)];
    const { influences, changed, flips, interval } = changeOf(...sides, confidence);
    return {
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        p: flips === null ? null : (0,significance/* mcNemar */.W8)(flips.lost, flips.won),
        midP: flips === null ? null : (0,significance/* mcNemarMidP */.Kf)(flips.lost, flips.won),
        changed,
        clusters: head.clusters === null ? null : sides[0].ids.length,
        detectable: head.clusters === null ? detectableIn(head, base, influences, flips !== null) : null,
    };
}
function detectableIn(head, base, influences, isBinary) {
    const [ours, theirs] = [head.columns[0], base.columns[0]];
    if (head.shape !== 'mean' || ours === undefined || theirs === undefined)
        return null;
    const draws = Math.max(1, Math.min(head.n.min, base.n.min) / head.k);
    return (0,significance/* detectableDrop */.z0)({ influences, head: ours, base: theirs, draws, isBinary });
}


/***/ }),

/***/ 44738:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Yv: () => (/* binding */ DECISIONS),
  IY: () => (/* binding */ consequence),
  q7: () => (/* binding */ decideGate),
  aB: () => (/* binding */ decideOverall),
  N6: () => (/* binding */ isFailure),
  t3: () => (/* binding */ loseGate),
  NO: () => (/* binding */ skipGate)
});

// EXTERNAL MODULE: ./src/score/groups.ts
var groups = __webpack_require__(79476);
// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
// EXTERNAL MODULE: ./src/score/metrics.ts + 1 modules
var metrics = __webpack_require__(61859);
// EXTERNAL MODULE: ./src/gate/compare.ts + 1 modules
var compare = __webpack_require__(33134);
// EXTERNAL MODULE: ./src/gate/flips.ts
var gate_flips = __webpack_require__(76347);
// EXTERNAL MODULE: ./src/gate/gate-config.ts
var gate_config = __webpack_require__(46707);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/gate/exchange.ts
var exchange = __webpack_require__(31710);
// EXTERNAL MODULE: ./src/gate/words.ts
var words = __webpack_require__(3178);
;// CONCATENATED MODULE: ./src/gate/judge.ts




/** Sums of shares that should be equal differ in the last digits; they are no regression. */
const ROUNDING = 1e-9;
/**
 * Judge what a gate binds of the head's value: by the value, or with `confidence` by where its
 * interval lies. Bounds that the value keeps say nothing.
 * @param interval of the value, at the gate's confidence; null where there is none
 */
function judgeValue(gate, value, interval) {
    const { metric, min, max } = gate;
    const unit = (0,metric_name/* isCount */.my)(metric.kind) ? '' : '%';
    const ends = gate.confidence === undefined ? null : (interval ?? EVERYTHING);
    const judge = (bound, sign) => {
        if (bound === undefined)
            return [];
        const name = sign === 1 ? 'maximum' : 'minimum';
        const side = sign === 1 ? 'above' : 'below';
        const decision = placeOf(beyond(value, ends, bound, sign));
        if (decision === 'pass')
            return [];
        const surest = sign === 1 ? ends?.low : ends?.high;
        const said = `is ${(0,words/* apart */.zZ)(metric, value, bound)}${unit}`;
        if (decision === 'inconclusive') {
            const open = `whether it is ${side} the ${name} of ${(0,words/* shown */.SP)(metric, bound)} cannot be told`;
            if (interval === null)
                return [{ decision, reason: `${said}: ${open}, ${ALONE}` }];
            const range = `${(0,words/* shown */.SP)(metric, interval.low)} … ${(0,words/* shown */.SP)(metric, interval.high)}`;
            const reason = `${said} (${range} at ${confidence(gate)} confidence): ${open}`;
            return [{ decision, reason }];
        }
        const sure = surest === undefined
            ? ''
            : `, at ${sign === 1 ? 'least' : 'most'} ${(0,words/* apart */.zZ)(metric, surest, bound)}${unit} at ${confidence(gate)} confidence`;
        const limit = `${(0,words/* apart */.zZ)(metric, bound, surest ?? value)}${unit}`;
        return [{ decision, reason: `${said}${sure}, ${side} the ${name} of ${limit}` }];
    };
    return [...judge(min, -1), ...judge(max, 1)];
}
/** The same for what a gate binds of the change against the baseline. */
function judgeChange(gate, delta) {
    const { metric, 'max-drop': maxDrop, 'max-rise': maxRise } = gate;
    const unit = (0,metric_name/* isCount */.my)(metric.kind) ? '' : ' points';
    const { low, high } = delta;
    const known = low === null || high === null ? null : { low, high };
    const interval = gate.confidence === undefined ? null : (known ?? EVERYTHING);
    const judge = (allowed, sign) => {
        if (allowed === undefined)
            return [];
        const decision = placeOf(beyond(delta.delta, interval, sign * allowed, sign));
        if (decision === 'pass')
            return [];
        const verb = sign === 1 ? 'rose' : 'fell';
        const change = Math.abs(delta.delta);
        if (decision === 'inconclusive') {
            const said = `changed by ${(0,words/* signed */.x8)(delta.delta)} points`;
            const open = `whether it ${verb} by more than ${(0,words/* points */.WR)(allowed)} cannot be told`;
            if (known === null)
                return [{ decision, reason: `${said}: ${open}, ${ALONE}` }];
            const range = `(${rangeOf(known)} at ${confidence(gate)} confidence)`;
            return [{ decision, reason: `${said} ${range}: ${open}${tooFew(gate, delta)}` }];
        }
        const surest = sign === 1 ? interval?.low : interval?.high;
        const sure = surest === undefined
            ? ''
            : `, by at least ${(0,words/* apart */.zZ)(metric, Math.abs(surest), allowed)} at ${confidence(gate)} confidence`;
        const limit = (0,words/* apart */.zZ)(metric, allowed, surest === undefined ? change : Math.abs(surest));
        const said = `${verb} by ${(0,words/* apart */.zZ)(metric, change, allowed)}${unit}${sure}, ${limit} are allowed`;
        return [{ decision, reason: `${said}${doubt(gate, delta)}` }];
    };
    return [...judge(maxDrop, -1), ...judge(maxRise, 1)];
}
/** Says where too few problems changed for any change to be sure. */
function tooFew(gate, { changed, problems, clusters }) {
    const fewest = (0,exchange/* fewestChanged */.$X)(gate.confidence ?? intervals/* CONFIDENCE */.LL);
    if (changed === null || changed >= fewest)
        return '';
    const all = clusters === null ? (0,words/* plural */.LS)(problems, 'problem') : (0,words/* plural */.LS)(clusters, 'cluster');
    return changed === 0
        ? `: none of ${all} changed`
        : `: ${changed === (clusters ?? problems) ? '' : 'only '}${changed} of ${all} changed, and fewer than ${fewest} can be chance`;
}
/** Of what one problem tells nothing. */
const EVERYTHING = { low: -2, high: 2 };
const ALONE = 'since only one problem contributes';
/** `−6.1 … +0.1`. */
function rangeOf({ low, high }) {
    return `${(0,words/* signed */.x8)(low)} … ${(0,words/* signed */.x8)(high)}`;
}
/** How likely chance alone does that. */
function doubt(gate, delta) {
    const { low, high, midP } = delta;
    const test = midP === null ? [] : [`McNemar's mid-p ${(0,words/* chance */.Dz)(midP)}`];
    const isNoise = low !== null && high !== null && low < 0 && high > 0;
    if (gate.confidence !== undefined || !isNoise)
        return test.map((said) => ` (${said})`).join('');
    return `, though that could be noise (${[rangeOf({ low, high }), ...test].join(', ')})`;
}
const confidence = (gate) => (0,words/* confidenceText */.S$)(gate.confidence ?? intervals/* CONFIDENCE */.LL);
/** How far a quantity and its interval lie beyond a bound, in the direction that is bad. */
function beyond(value, interval, bound, sign) {
    const ends = interval ?? { low: value, high: value };
    const [low, high] = sign === 1 ? [ends.low, ends.high] : [ends.high, ends.low];
    return { value: sign * (value - bound), low: sign * (low - bound), high: sign * (high - bound) };
}
function placeOf({ low, high }) {
    if (low > ROUNDING)
        return 'fail';
    return high > ROUNDING ? 'inconclusive' : 'pass';
}

;// CONCATENATED MODULE: ./src/gate/decide.ts








const DECISIONS = ['pass', 'fail', 'inconclusive', 'skipped'];
/**
 * Decide one gate: `min` and `max` bind the head's value, `max-drop` and `max-rise` its change. The
 * point estimate decides, or with `confidence` the interval. A metric that is not available fails
 * its gate: a gate that nothing can break guards nothing.
 * @param shared null where there is no baseline, or none with this suite
 * @param whyNoBaseline for the reason of a skipped gate
 */
function decideGate(gate, problems, shared, whyNoBaseline) {
    const { metric } = gate;
    if ((0,metric_name/* isFlip */.qJ)(metric))
        return decideFlips({ ...gate, metric }, shared, whyNoBaseline);
    const result = decideMetric({ ...gate, metric }, problems, shared, whyNoBaseline);
    const isTold = result.value !== null && result.decision !== 'skipped';
    if (metric.kind !== 'worst-transform' || !isTold)
        return result;
    const worst = (0,metrics/* worstTransform */.KI)(problems, groupOf(gate));
    if ('unavailable' in worst)
        return result;
    const { family, transform } = worst.group;
    return { ...result, reason: `${result.reason} (worst: ${family} ${transform})` };
}
/** A gate that is not to be decided now. */
function skipGate(rule, reason) {
    return { ...rule, value: null, decision: 'skipped', reason };
}
/** A gate that fails since what it is about is gone: else removing it would be a way around it. */
function loseGate(rule, why) {
    return { ...rule, value: null, decision: 'fail', reason: `is not available: ${why}` };
}
/** Problems that flipped are counted as they are: without a baseline there is nothing to count. */
function decideFlips(gate, shared, whyNoBaseline) {
    const named = (0,gate_config/* ruleOf */.Y)(gate);
    const flips = shared === null ? null : (0,gate_flips/* flipsOf */.o)(shared, groupOf(gate));
    const why = shared === null ? whyNoBaseline : whyNoFlips(shared, groupOf(gate), flips);
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
    const open = lost === 0 ? '' : `; ${lost} of ${(0,words/* plural */.LS)(all, 'prompt')} could not be judged`;
    return { ...named, value, decision: 'pass', reason: `is ${value}, within bounds${open}` };
}
/** Say why no flip can be seen: both sides share no prompt that could flip, or one has no verdicts. */
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
    const { family, transform } = group;
    const name = transform === undefined ? family : `${family} ${transform}`;
    if (!hasPrompts(whole.head))
        return `head has no prompt of ${name}`;
    if (!hasPrompts(whole.base))
        return `the base has no prompt of ${name}`;
    return `head and base share no prompt of ${name}`;
}
function decideMetric(gate, problems, shared, whyNoBaseline) {
    const { metric, confidence } = gate;
    const named = (0,gate_config/* ruleOf */.Y)(gate);
    const measured = (0,metrics/* metricOf */.ak)(problems, metric, groupOf(gate), confidence);
    if ('unavailable' in measured) {
        const reason = `is not available: ${measured.unavailable}`;
        return { ...named, value: null, decision: 'fail', reason };
    }
    const { value, low, high } = measured;
    const delta = shared === null ? null : (0,compare/* deltaOf */.e)(shared, metric, groupOf(gate), confidence);
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
        const told = decisive.map(({ reason }) => reason).join(' and ');
        return {
            ...result,
            decision,
            reason: `${told}${consequence(gate['on-inconclusive'], decision)}`,
        };
    }
    if (notJudged !== null) {
        const isAbsolute = gate.min !== undefined || gate.max !== undefined;
        if (!isAbsolute)
            return { ...result, decision: 'skipped', reason: `is skipped: ${notJudged}` };
        const reason = `${inBounds(gate, value)}; its change is not judged: ${notJudged}`;
        return { ...result, decision, reason };
    }
    const isChange = isRelative(gate) && change !== null;
    return { ...result, decision, reason: isChange ? kept(gate, change) : inBounds(gate, value) };
}
function groupOf({ family, transform }) {
    return { family, transform };
}
function isRelative(gate) {
    return gate['max-drop'] !== undefined || gate['max-rise'] !== undefined;
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
    const isOther = problems !== own.problems || Math.abs(head - own.value) > 1e-9;
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
/** Says that an inconclusive gate fails, where its rule has that. */
function consequence(onInconclusive, decision) {
    const isFailed = decision === 'inconclusive' && onInconclusive === 'fail';
    return isFailed ? ', which on-inconclusive: fail makes a failure' : '';
}
function inBounds({ metric, confidence }, value) {
    return `is ${(0,words/* shown */.SP)(metric, value)}, within bounds${atConfidence(confidence)}`;
}
function kept({ metric, confidence }, { head, delta, low, high, midP }) {
    if (Math.abs(delta) < 1e-9) {
        const isOpen = confidence !== undefined && low !== null && high !== null;
        const range = isOpen ? ` (${rangeOf({ low, high })}${atConfidence(confidence)})` : '';
        return `is unchanged at ${(0,words/* shown */.SP)(metric, head)}${range}`;
    }
    const chanceText = midP === null ? '' : ` (McNemar's mid-p ${(0,words/* chance */.Dz)(midP)})`;
    const verb = delta < 0 ? 'fell' : 'rose';
    return `${verb} by ${(0,words/* shownChange */.c_)(metric, delta)}${chanceText}, within bounds${atConfidence(confidence)}`;
}
function atConfidence(confidence) {
    return confidence === undefined ? '' : ` at ${(0,words/* confidenceText */.S$)(confidence)} confidence`;
}
/**
 * The overall decision: one failed gate fails all, as does an inconclusive one that counts as one;
 * a run in which every gate was skipped, or that has none, is skipped.
 */
function decideOverall(gates) {
    if (gates.some(isFailure))
        return 'fail';
    for (const decision of ['inconclusive', 'pass']) {
        if (gates.some((gate) => gate.decision === decision))
            return decision;
    }
    return 'skipped';
}
/** Whether a gate fails the run. */
function isFailure({ decision, onInconclusive, }) {
    return decision === 'fail' || (decision === 'inconclusive' && onInconclusive === 'fail');
}


/***/ }),

/***/ 31710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ fewestChanged),
/* harmony export */   Co: () => (/* binding */ differingIn),
/* harmony export */   OY: () => (/* binding */ exchangeChance)
/* harmony export */ });
/* harmony import */ var _score_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55950);

/** With more problems that differ an interval by t is right, and 2¹² orders are enough to count. */
const MOST_EXCHANGED = 12;
/** Changes that differ by less are equal: they are sums in another order. */
const ROUNDING = 1e-9;
/**
 * The chance that a change is at least as large as the one seen, where nothing but chance says which of
 * a problem's two results is the head's (Fisher 1935, the exact permutation test of pairs; mid-p by
 * Lancaster 1961: an equal change counts by half). Of a mean of passes it is McNemar's mid-p.
 * @param head and base: the same problems in the same order
 * @returns in (0, 1]; null where so many problems differ that it need not be asked
 */
function exchangeChance(head, base) {
    const differing = differingIn(head, base);
    if (differing.length > MOST_EXCHANGED)
        return null;
    if (differing.length === 0)
        return 1;
    const ours = head.columns.map(_score_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN);
    const theirs = base.columns.map(_score_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN);
    // What the sums of head gain, and those of base lose, when a problem's results change places.
    const gains = differing.map((i) => head.columns.map((column, c) => (base.columns[c]?.[i] ?? 0) - (column[i] ?? 0)));
    const metricAt = ([part = 0, whole = 0]) => head.shape === 'ratio' ? part / whole : part / head.ids.length;
    const changeWhen = (order) => {
        const moved = ours.map((_, c) => gains.reduce((sum, gain, d) => ((order >> d) & 1 ? sum + (gain[c] ?? 0) : sum), 0));
        const change = metricAt(ours.map((sum, c) => sum + (moved[c] ?? 0))) -
            metricAt(theirs.map((sum, c) => sum - (moved[c] ?? 0)));
        // Nothing to lose on one side is as far from the other as can be.
        return Number.isFinite(change) ? Math.abs(change) : Number.POSITIVE_INFINITY;
    };
    const seen = changeWhen(0);
    // The order with all places changed gives the same change the other way: half of the orders are enough.
    const orders = 2 ** (differing.length - 1);
    let count = 0;
    for (let order = 0; order < orders; order += 1) {
        const change = changeWhen(order);
        if (change > seen + ROUNDING)
            count += 1;
        else if (change > seen - ROUNDING)
            count += 0.5;
    }
    return count / orders;
}
/** So many problems must change, all the same way, for a change to be sure: ½ᶜ < 1 − confidence. */
function fewestChanged(confidence) {
    return Math.floor(-Math.log2(1 - confidence)) + 1;
}
/** The places of the problems that are not the same on both sides. */
function differingIn(head, base) {
    const isSame = (i) => head.columns.every((column, c) => column[i] === base.columns[c]?.[i]);
    return head.ids.flatMap((_, i) => (isSame(i) ? [] : [i]));
}


/***/ }),

/***/ 76347:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ flipsOf)
/* harmony export */ });
/* harmony import */ var _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58730);
/* harmony import */ var _score_groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79476);
/* harmony import */ var _score_tally_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15153);
/* harmony import */ var _significance_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70610);




/** From this chance on a difference is what sampling does. */
const NOISE = 0.05;
/**
 * Problems of which no sample passes any more for some prompt, and the other way round; worst first.
 * @param group looks at its perturbed prompts alone
 */
function flipsOf(shared, group = {}) {
    const newlyFailing = [];
    const newlyPassing = [];
    const bases = asked(shared.base, group);
    const prompts = { all: 0, lostInHead: 0, lostInBase: 0 };
    for (const [i, head] of asked(shared.head, group).entries()) {
        const base = bases[i];
        if (base === undefined)
            continue;
        for (const [was, is] of pairsOf(base, head)) {
            prompts.all += 1;
            if (!isJudged(is))
                prompts.lostInHead += 1;
            if (!isJudged(was))
                prompts.lostInBase += 1;
        }
        const [before, after] = [count(base), count(head)];
        const isNoise = (0,_significance_js__WEBPACK_IMPORTED_MODULE_3__/* .fisher */ .Kc)(before, after) >= NOISE;
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
/** Problems with the prompts of a group alone; a family has no nominal prompt to flip. */
function asked(problems, group) {
    if (group.family === undefined)
        return problems;
    return (0,_score_groups_js__WEBPACK_IMPORTED_MODULE_1__/* .within */ .ux)(problems, group).map((problem) => ({
        ...problem,
        nominal: [],
        nominalShares: undefined,
    }));
}
function count(problem) {
    const prompts = [nominalOf(problem), ...problem.variants];
    let [passed, of] = [0, 0];
    for (const prompt of prompts) {
        passed += (0,_score_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .passesOf */ .Hb)(prompt.verdicts, prompt.shares).passed;
        of += prompt.verdicts.length;
    }
    return { passed, of };
}
function isSome(list) {
    return list.length > 0;
}
/** Prompts that some sample solved before and none does after. */
function promptsLost(before, after) {
    return pairsOf(before, after).flatMap(([was, is, name]) => isSolved(was) && isJudged(is) && !isSolved(is) ? [name] : []);
}
/** The prompts of a problem that both sides have samples of, nominal first. */
function pairsOf(before, after) {
    const same = new Map(after.variants.map((variant) => [keyOf(variant), variant]));
    const variants = before.variants.map((variant) => {
        const { family, transform, seed } = variant;
        const other = same.get(keyOf(variant)) ?? { verdicts: [] };
        return [variant, other, { family, transform, seed }];
    });
    const nominal = [nominalOf(before), nominalOf(after), _dataset_prompt_name_js__WEBPACK_IMPORTED_MODULE_0__/* .NOMINAL */ .jW];
    return [nominal, ...variants].filter(([was, is]) => was.verdicts.length > 0 && is.verdicts.length > 0);
}
function nominalOf({ nominal, nominalShares }) {
    return { verdicts: nominal, shares: nominalShares };
}
function keyOf({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
/** A prompt of which one side has no verdict but `error` says nothing of the model. */
function isJudged({ verdicts }) {
    return verdicts.some((verdict) => verdict !== 'error');
}
/** A `flaky` sample solves it too, if some run of it passed. */
function isSolved({ verdicts, shares }) {
    return verdicts.some((_verdict, index) => (0,_score_tally_js__WEBPACK_IMPORTED_MODULE_2__/* .chanceOf */ .En)(verdicts, shares, index) > 0);
}


/***/ }),

/***/ 46707:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RI: () => (/* binding */ gateConfigOf),
/* harmony export */   Y: () => (/* binding */ ruleOf),
/* harmony export */   __: () => (/* binding */ ruleWithin),
/* harmony export */   ep: () => (/* binding */ ruleKey)
/* harmony export */ });
/* harmony import */ var _score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(934);

/** The rule of a config's gate, as results.json has it. */
function ruleOf(gate) {
    const { family, transform, confidence } = gate;
    const onInconclusive = gate['on-inconclusive'];
    return {
        metric: (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .formatMetric */ .gI)(gate.metric),
        ...(family === undefined ? {} : { family }),
        ...(transform === undefined ? {} : { transform }),
        bound: boundOf(gate),
        ...(confidence === undefined ? {} : { confidence }),
        ...(onInconclusive === undefined ? {} : { onInconclusive }),
    };
}
function boundOf(gate) {
    return {
        ...(gate.min === undefined ? {} : { min: gate.min }),
        ...(gate.max === undefined ? {} : { max: gate.max }),
        ...(gate['max-drop'] === undefined ? {} : { 'max-drop': gate['max-drop'] }),
        ...(gate['max-rise'] === undefined ? {} : { 'max-rise': gate['max-rise'] }),
    };
}
/** The rule of a decided gate, without its outcome. */
function ruleWithin({ metric, family, transform, bound, confidence, onInconclusive, }) {
    return {
        metric,
        ...(family === undefined ? {} : { family }),
        ...(transform === undefined ? {} : { transform }),
        bound,
        ...(confidence === undefined ? {} : { confidence }),
        ...(onInconclusive === undefined ? {} : { onInconclusive }),
    };
}
/**
 * The config's gate that a rule came from, to decide it again.
 * @throws RangeError when it names no metric of this version
 */
function gateConfigOf(rule) {
    const { family, transform, bound, confidence, onInconclusive } = rule;
    const metric = (0,_score_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .parseGateMetric */ .JJ)(rule.metric);
    if (metric === null)
        throw new RangeError(`there is no metric "${rule.metric}"`);
    return { metric, family, transform, ...bound, confidence, 'on-inconclusive': onInconclusive };
}
/** Equal texts mean equal rules. */
function ruleKey({ metric, family, transform, bound, confidence, onInconclusive, }) {
    const { min, max } = bound;
    const bounds = [min, max, bound['max-drop'], bound['max-rise']];
    // An inconclusive gate counts as `pass` unless the config says otherwise.
    const counts = onInconclusive ?? 'pass';
    return JSON.stringify([metric, family, transform, bounds, confidence, counts]);
}


/***/ }),

/***/ 70610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ fisher),
/* harmony export */   Kf: () => (/* binding */ mcNemarMidP),
/* harmony export */   W8: () => (/* binding */ mcNemar),
/* harmony export */   xd: () => (/* binding */ flipInterval),
/* harmony export */   z0: () => (/* binding */ detectableDrop)
/* harmony export */ });
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36794);
/* harmony import */ var _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71274);
/* harmony import */ var _stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77392);
/* harmony import */ var _stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(74455);
/* harmony import */ var _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(_stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var _score_estimate_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(55950);
/* harmony import */ var _score_intervals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29720);






/** Beyond which equal chances differ by rounding alone. */
const ROUNDING = 1e-7;
const POWER = 0.8;
/**
 * The exact two-sided p-value of McNemar's test (1947): given that so many problems flipped, how
 * likely is it that they are split at least so unevenly when either way is equally likely.
 * @param lost problems that passed and fail now
 * @param won problems that failed and pass now
 * @returns in (0, 1]; 1 where nothing flipped
 */
function mcNemar(lost, won) {
    if (lost === won)
        return 1;
    return Math.min(1, 2 * _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(Math.min(lost, won), lost + won, 0.5));
}
/**
 * The same by mid-p (Lancaster 1961): the split that was seen counts by half. McNemar's exact test
 * rejects far less often than it may, and this one about as often (Fagerland, Lydersen and Laake 2013).
 * @returns in (0, 1]; 1 where nothing flipped
 */
function mcNemarMidP(lost, won) {
    if (lost + won === 0)
        return 1;
    const fewer = Math.min(lost, won);
    const seen = _stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_1___default()(fewer, lost + won, 0.5);
    const split = 2 * _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(fewer, lost + won, 0.5) - seen;
    const chance = Math.min(1, lost === won ? 1 - seen / 2 : split);
    // Halves of halves, but for the last digits.
    return Math.round(chance * 1e12) / 1e12;
}
/**
 * The interval of the change of a share that agrees with McNemar's mid-p test: it holds no change
 * exactly where that test does not tell one. Given that so many problems flipped, the share of
 * those that were won has its mid-p binomial interval, of which the change is
 * flips / problems · (2 · share − 1).
 * @param problems that were compared, those that did not flip included
 * @param confidence how often such intervals hold the true change
 */
function flipInterval(lost, won, problems, confidence) {
    const flips = lost + won;
    const reach = (1 - confidence) / 2;
    const change = (share) => (flips / problems) * (2 * share - 1);
    const half = (share) => _stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_1___default()(won, flips, share) / 2;
    const above = (share) => 1 - _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(won, flips, share) + half(share);
    const below = (share) => _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(won, flips, share) - half(share);
    const least = won === 0 ? 0 : rootOf((share) => above(share) - reach);
    const most = lost === 0 ? 1 : rootOf((share) => reach - below(share));
    return { low: change(least), high: change(most) };
}
/** Where a function that rises from 0 to 1 crosses zero. */
function rootOf(rising) {
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
        const middle = (low + high) / 2;
        if (rising(middle) < 0)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/**
 * The two-sided p-value of Fisher's exact test for two shares: the chance of all splits of the
 * same passes between the two that are no likelier than the one seen.
 * @returns in (0, 1]; 1 where one side is empty
 */
function fisher(one, other) {
    const all = one.of + other.of;
    if (one.of === 0 || other.of === 0)
        return 1;
    // Passes by chance make no whole number.
    const ours = Math.round(one.passed);
    const passed = ours + Math.round(other.passed);
    const chanceOf = (split) => _stdlib_stats_base_dists_hypergeometric_pmf__WEBPACK_IMPORTED_MODULE_2___default()(split, all, passed, one.of);
    const seen = chanceOf(ours) * (1 + ROUNDING);
    let sum = 0;
    const most = Math.min(passed, one.of);
    for (let split = Math.max(0, passed - other.of); split <= most; split += 1) {
        const chance = chanceOf(split);
        if (chance <= seen)
            sum += chance;
    }
    return Math.min(1, sum);
}
/**
 * The smallest drop of a mean that would be told from no change four times in five, at 95 % confidence:
 * δ = (t(0.975) + t(0.8)) · s(δ) / √N with N − 1 degrees of freedom (Bloom 1995, "Minimum detectable
 * effects"). A drop adds noise of its own. Where each problem loses the same share l = δ / m₁ of what it
 * solves, p' = p (1 − l), of n draws s(δ)² = s² + (p'(1 − p') − p(1 − p)) / n + l² var(p), on average;
 * m₁ is the mean of p, and that of p² is the mean of base · head, which are drawn independently.
 * Where only whole problems flip, so many must that five in one direction, the fewest that McNemar's
 * mid-p test tells, are there four times in five.
 * @returns in the metric's own unit; infinity where no drop would be told; null for fewer than two
 *   problems, or where nothing differs and the differences say nothing of the noise
 */
function detectableDrop({ influences, head, base, draws, isBinary }) {
    const count = influences.length;
    const variance = count < 2 ? 0 : (0,_score_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .varianceOf */ .FD)(influences);
    const mean = ((0,_score_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOf */ .XN)(head) + (0,_score_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOf */ .XN)(base)) / (2 * count);
    if (count < 2 || mean === 0 || (variance === 0 && !isBinary))
        return null;
    // Of equal chances the mean of squares is the square of the mean, and less by chance alone.
    const squares = Math.max(mean ** 2, (0,_score_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOf */ .XN)(head.map((value, i) => value * (base[i] ?? 0))) / count);
    const reach = _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3___default()((1 + _score_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .CONFIDENCE */ .LL) / 2, count - 1) + _stdlib_stats_base_dists_t_quantile__WEBPACK_IMPORTED_MODULE_3___default()(POWER, count - 1);
    const beyond = (share) => {
        const drawn = (squares * (2 * share - share ** 2) - share * mean) / draws;
        const spread = share ** 2 * (squares - mean ** 2);
        return share * mean - reach * Math.sqrt(Math.max(0, variance + (drawn + spread) / count));
    };
    if (beyond(1) < 0)
        return Number.POSITIVE_INFINITY;
    const found = mean * rootOf(beyond);
    const most = isBinary ? Math.max(found, fewestFlips(count)) : found;
    return most > mean ? Number.POSITIVE_INFINITY : most;
}
/** Five flips in one direction: ½⁵ is the first below 0.05. */
const FEWEST_FLIPS = 5;
/** The share of problems that must flip, so that enough of them do four times in five. */
function fewestFlips(problems) {
    if (problems < FEWEST_FLIPS)
        return 1;
    return rootOf((share) => 1 - _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(FEWEST_FLIPS - 1, problems, share) - POWER);
}


/***/ }),

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
    return text
        .replaceAll('##[', `#${JOINER}#[`)
        .replaceAll(/^([^\S\r\n\u2028\u2029]*)::/gm, `$1${JOINER}::`);
}


/***/ }),

/***/ 69512:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P0: () => (/* binding */ expectedOver),
/* harmony export */   qG: () => (/* binding */ expectedCount),
/* harmony export */   qL: () => (/* binding */ HitCounter)
/* harmony export */ });
/**
 * The expected value of a function of how many samples it holds of, drawn independently: the mean
 * over the Poisson binomial distribution (Poisson 1837), which is built up one chance at a time.
 * @param value of the whole number of samples that it holds of
 */
function expectedOver({ sure, chances }, value) {
    if (chances.length === 0)
        return value(sure);
    let shares = [1];
    for (const chance of chances) {
        const next = new Array(shares.length + 1).fill(0);
        for (const [count, share] of shares.entries()) {
            next[count] = (next[count] ?? 0) + share * (1 - chance);
            next[count + 1] = share * chance;
        }
        shares = next;
    }
    return shares.reduce((sum, share, count) => sum + share * value(sure + count), 0);
}
/** How many samples it holds of on average. */
function expectedCount({ sure, chances }) {
    return chances.reduce((sum, chance) => sum + chance, sure);
}
/** Collects for how many samples something holds. */
class HitCounter {
    #sure = 0;
    #chances = [];
    /** @param chance 1 where it holds, 0 where it does not, between them where that is by chance */
    add(chance) {
        if (chance >= 1)
            this.#sure += 1;
        else if (chance > 0)
            this.#chances.push(chance);
    }
    get hits() {
        return { sure: this.#sure, chances: this.#chances };
    }
}


/***/ }),

/***/ 14451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clustersOf),
/* harmony export */   O: () => (/* binding */ byCluster)
/* harmony export */ });
/**
 * Contributions by cluster in place of problem: the same value, and noise that is between clusters.
 * Problems of one source do as they do together, so that clusters are what was drawn (Miller 2024, "Adding
 * Error Bars to Evals", section 2.2). A mean becomes the ratio of the clusters' sums to their sizes.
 * @param clusters of each problem, by its place; null where problems stand for themselves
 */
function byCluster(parts, clusters = parts.clusters) {
    if (clusters === null || parts.shape === 'sum')
        return parts;
    const names = [...new Set(clusters)];
    const places = new Map(names.map((name, place) => [name, place]));
    const summed = (column) => {
        const sums = new Float64Array(names.length);
        for (const [i, value] of column.entries()) {
            const place = places.get(clusters[i] ?? '') ?? 0;
            sums[place] = (sums[place] ?? 0) + value;
        }
        return sums;
    };
    const sizes = new Float64Array(parts.ids.length).fill(1);
    const columns = parts.shape === 'mean' ? [...parts.columns, sizes] : parts.columns;
    return { ...parts, ids: names, columns: columns.map(summed), shape: 'ratio', clusters: null };
}
/** The clusters of problems, by their place; null where not all of them have one. */
function clustersOf(problems) {
    const clusters = problems.flatMap(({ cluster }) => cluster ?? []);
    return clusters.length === problems.length && clusters.length > 0 ? clusters : null;
}


/***/ }),

/***/ 55950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ meanEstimate),
/* harmony export */   S3: () => (/* binding */ ratioEstimate),
/* harmony export */   XN: () => (/* binding */ sumOf)
/* harmony export */ });
/**
 * The mean of a column.
 * @param values one for each problem, from 0 to `most`
 */
function meanEstimate(values, most) {
    const value = meanOf(values);
    const influences = values.map((each) => each - value);
    const count = values.length;
    return { value, influences, contributing: count, balanced: count, most, areShares: true };
}
/**
 * The ratio of the sums of two columns.
 * @param parts of each problem, at most as much as its whole
 * @param wholes one for each problem, from 0
 * @param most the highest value that there is
 * @returns with a value of NaN where the wholes are 0
 */
function ratioEstimate(parts, wholes, most = 1) {
    const count = parts.length;
    const all = sumOf(wholes);
    const value = sumOf(parts) / all;
    const influences = parts.map((part, i) => {
        const whole = wholes[i] ?? Number.NaN;
        // What the value would lose without this problem; nothing is left where it is the only one.
        return whole === 0 && part === 0 ? 0 : ((count - 1) * (part - value * whole)) / (all - whole);
    });
    return {
        value,
        influences,
        balanced: all ** 2 / sumOf(wholes.map((whole) => whole ** 2)),
        contributing: wholes.filter((whole) => whole !== 0).length,
        most,
        areShares: parts.every((part) => part >= 0),
    };
}
function meanOf(values) {
    return sumOf(values) / values.length;
}
function sumOf(values) {
    let sum = 0;
    for (const value of values)
        sum += value;
    return sum;
}


/***/ }),

/***/ 79476:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W7: () => (/* binding */ nominalOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** Families and their transforms, in order of first appearance. */
function groupsOf(problems) {
    const families = new Map();
    for (const problem of problems) {
        for (const { family, transform } of problem.variants) {
            const transforms = families.get(family) ?? new Set();
            families.set(family, transforms.add(transform));
        }
    }
    return families;
}
const cuts = new WeakMap();
/**
 * Problems cut down to a group: to its variants alone and, in a family that has nominal verdicts of
 * its own, to those. The same problems are cut once, so that each cut's tallies are made once.
 */
function within(problems, group) {
    const { family, transform } = group;
    if (family === undefined && transform === undefined)
        return problems;
    const known = cuts.get(problems) ?? new Map();
    cuts.set(problems, known);
    const name = JSON.stringify([family, transform]);
    const found = known.get(name) ?? cut(problems, group);
    known.set(name, found);
    return found;
}
function cut(problems, { family, transform }) {
    return problems.map((problem) => {
        const nominal = family === undefined ? nominalOf(problem) : nominalOf(problem, family);
        const variants = problem.variants.filter((variant) => (family === undefined || variant.family === family) &&
            (transform === undefined || variant.transform === transform));
        return { ...problem, ...nominal, variants };
    });
}
/**
 * What a family's variants are compared with. A family may be called `constructor`.
 * @param family left out for the suite's own nominal prompts
 */
function nominalOf({ nominal, nominalShares, nominals = {}, nominalsShares = {} }, family) {
    if (family === undefined || !Object.hasOwn(nominals, family))
        return { nominal, nominalShares };
    const shares = Object.hasOwn(nominalsShares, family) ? nominalsShares[family] : undefined;
    return { nominal: nominals[family] ?? nominal, nominalShares: shares };
}


/***/ }),

/***/ 61859:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x0: () => (/* binding */ contributionsOf),
  qn: () => (/* binding */ estimateOf),
  ak: () => (/* binding */ metricOf),
  Xc: () => (/* binding */ valueOfParts),
  KI: () => (/* binding */ worstTransform)
});

// EXTERNAL MODULE: ./src/score/chance.ts
var chance = __webpack_require__(69512);
// EXTERNAL MODULE: ./src/score/clusters.ts
var clusters = __webpack_require__(14451);
// EXTERNAL MODULE: ./src/score/estimate.ts
var estimate = __webpack_require__(55950);
;// CONCATENATED MODULE: ./src/score/estimators.ts
/**
 * The unbiased estimate of the chance that at least one of k samples passes, given that c of n
 * did: 1 − C(n−c, k) / C(n, k) (Chen et al. 2021, "Evaluating Large Language Models Trained on
 * Code", eq. 1), as a product of ratios, which neither overflows nor cancels.
 * @param n samples, a whole number ≥ k
 * @param c how many of them passed, 0 ≤ c ≤ n
 * @param k draws without replacement, ≥ 1
 * @returns a share in [0, 1]
 * @throws RangeError when n < k: the estimate does not exist, and is neither 0 nor 1
 */
function passAtK(n, c, k) {
    return 1 - allFrom(n, n - c, k);
}
/**
 * The unbiased estimate of the chance that all of k samples pass: C(c, k) / C(n, k)
 * (Yao et al. 2024, "τ-bench", pass^k).
 * @returns a share in [0, 1]
 * @throws RangeError when n < k
 */
function passHatK(n, c, k) {
    return allFrom(n, c, k);
}
/** C(m, k) / C(n, k): the chance that k draws of n, without replacement, all fall within m. */
function allFrom(n, m, k) {
    const isWhole = [n, m, k].every(Number.isInteger);
    if (!isWhole || k < 1 || n < k || m < 0 || m > n) {
        throw new RangeError(`expected 0 ≤ ${m} ≤ ${n} and 1 ≤ k = ${k} ≤ ${n}, all whole`);
    }
    if (m < k)
        return 0;
    let share = 1;
    // Both loops compute the same product; the shorter one is exact enough and fast for any k.
    if (k <= n - m)
        for (let i = 0; i < k; i += 1)
            share *= (m - i) / (n - i);
    else
        for (let i = 0; i < n - m; i += 1)
            share *= (n - k - i) / (n - i);
    return share;
}

// EXTERNAL MODULE: ./src/score/groups.ts
var groups = __webpack_require__(79476);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/score/metric-name.ts
var metric_name = __webpack_require__(934);
// EXTERNAL MODULE: ./src/score/tally.ts + 1 modules
var score_tally = __webpack_require__(15153);
;// CONCATENATED MODULE: ./src/score/metrics.ts








const DEFINITIONS = {
    'pass@': { part: nominalPart(passAtK), shape: 'mean' },
    'pass^': { part: nominalPart(passHatK), shape: 'mean' },
    'robust-pass@': {
        part: paired(({ n, worst }, k) => [metrics_estimate(passAtK, n, worst, k)]),
        shape: 'mean',
    },
    'robust-drop@': {
        part: paired(({ n, nominal, worst }, k) => {
            const whole = metrics_estimate(passAtK, n, nominal, k);
            return [whole - metrics_estimate(passAtK, n, worst, k), whole];
        }),
        shape: 'ratio',
    },
    'robust-relative@': {
        part: paired(({ n, broken, mended }, k) => [
            metrics_estimate(passAtK, n, broken, k) + metrics_estimate(passAtK, n, mended, k),
        ]),
        shape: 'mean',
        // Two estimates, which add up to more than 1 for k above 1.
        most: 2,
    },
    'robust-relative-paper@': {
        part: paired(({ n, attacked, gained }, k) => [
            metrics_estimate(passAtK, n, attacked, k) + metrics_estimate(passAtK, n, gained, k),
        ]),
        shape: 'mean',
        most: 2,
    },
    'mean-perturbed-pass@': {
        part: eachVariant((counts, k) => {
            const sum = counts.reduce((total, { n, passed }) => total + metrics_estimate(passAtK, n, passed, k), 0);
            return sum / counts.length;
        }),
        shape: 'mean',
    },
    // Π_j mean_i r[j,i]: the chance that independent draws, one for each variant, all pass.
    'robust-pass-unpaired@': {
        part: eachVariant((counts) => counts.reduce((product, { n, passed }) => (product * (0,chance/* expectedCount */.qG)(passed)) / n, 1)),
        shape: 'mean',
    },
    'attack-success-rate': {
        part: paired(({ nominal, attacked }) => [(0,chance/* expectedCount */.qG)(attacked), (0,chance/* expectedCount */.qG)(nominal)]),
        shape: 'ratio',
    },
    'changed-prompts': { part: changedPart, shape: 'sum' },
};
/** An estimate from n samples, some of which may pass by chance: its expected value. */
function metrics_estimate(estimator, n, passed, k) {
    return (0,chance/* expectedOver */.P0)(passed, (c) => estimator(n, c, k));
}
function nominalPart(estimator) {
    return ({ nominal, nominalShares }, k) => {
        const { n, lost, passed } = (0,score_tally/* countPasses */.vn)(nominal, nominalShares);
        return { n, lost, values: () => [metrics_estimate(estimator, n, passed, k)] };
    };
}
/** Metrics that pair sample i of nominal with sample i of every variant. */
function paired(values) {
    return (problem, k) => {
        if (problem.variants.length === 0)
            return null;
        const tally = (0,score_tally/* tallyOf */.sv)(problem);
        return { n: tally.n, lost: tally.lost, values: () => values(tally, k) };
    };
}
/** Metrics that look at each variant by itself. */
function eachVariant(value) {
    return (problem, k) => {
        if (problem.variants.length === 0)
            return null;
        const counts = (0,score_tally/* countsOf */.mQ)(problem);
        const n = Math.min(...counts.map((count) => count.n));
        const places = Math.min(...counts.map((count) => count.n + count.lost));
        return { n, lost: places - n, values: () => [value(counts, k)] };
    };
}
function changedPart({ variants }) {
    const known = variants.filter(({ changed }) => changed !== undefined);
    if (known.length === 0)
        return null;
    return {
        n: known.length,
        lost: 0,
        values: () => [known.filter(({ changed }) => changed).length],
    };
}
/** Take a metric apart by problem, or say why it cannot be had. */
function contributionsOf(problems, metric, group = {}) {
    if (metric.kind === 'worst-transform') {
        const worst = worstTransform(problems, group);
        return 'unavailable' in worst ? worst : worst.parts;
    }
    const { part: partOf, shape, most = 1 } = DEFINITIONS[metric.kind];
    const k = metric.k ?? 1;
    const ids = [];
    const rows = [];
    const n = { min: Number.POSITIVE_INFINITY, max: 0 };
    const lacking = [];
    const judged = [];
    for (const problem of (0,groups/* within */.ux)(problems, group)) {
        const part = partOf(problem, k);
        // Too few only for our own errors: the problem is left out, and nobody blamed for it.
        if (part === null || (part.n < k && part.n + part.lost >= k))
            continue;
        n.min = Math.min(n.min, part.n);
        n.max = Math.max(n.max, part.n);
        if (part.n < k)
            lacking.push(`${problem.id} has ${part.n}`);
        else {
            ids.push(problem.id);
            judged.push(problem);
            rows.push(part.values());
        }
    }
    if (lacking.length > 0) {
        const more = lacking.length - 1;
        const others = more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'problem' : 'problems'})`;
        const samples = k === 1 ? 'sample' : 'samples';
        return { unavailable: `needs ${k} ${samples}${promptsOf(metric)}, ${lacking[0]}${others}` };
    }
    if (rows.length === 0)
        return { unavailable: nothingToJudge(metric) };
    const width = rows[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, c) => Float64Array.from(rows, (row) => row[c] ?? Number.NaN));
    return { ids, columns, shape, most: k === 1 ? 1 : most, n, k, clusters: (0,clusters/* clustersOf */.D)(judged) };
}
/** Of which prompts a metric needs samples. */
function promptsOf({ kind }) {
    if (!(0,metric_name/* isRobustness */.RV)(kind))
        return '';
    const isAlone = kind === 'mean-perturbed-pass@' || kind === 'robust-pass-unpaired@';
    return isAlone ? ' of every perturbed prompt' : ' of the nominal and every perturbed prompt';
}
function nothingToJudge({ kind }) {
    if (kind === 'changed-prompts')
        return 'no problem has a perturbed prompt of which that is known';
    return (0,metric_name/* isRobustness */.RV)(kind)
        ? 'no problem has a perturbed prompt of this group that could be judged'
        : 'no problem was judged';
}
/** Values that differ by less are equal. */
const EQUAL = 1e-9;
/** The transform of a group under which robust-pass@1 is lowest; ties go to the first. */
function worstTransform(problems, group) {
    let worst = null;
    for (const [family, transforms] of (0,groups/* groupsOf */.c1)((0,groups/* within */.ux)(problems, group))) {
        const ofFamily = (0,groups/* within */.ux)(problems, { family });
        for (const transform of transforms) {
            const parts = contributionsOf(ofFamily, { kind: 'robust-pass@', k: 1 }, { family, transform });
            // The one that cannot be had might be the worst.
            if ('unavailable' in parts)
                return { unavailable: `${transform} ${parts.unavailable}` };
            const { value } = estimateOf(parts);
            // Sums of equal shares differ in their last digits.
            if (worst === null || value < worst.value - EQUAL)
                worst = { group: { family, transform }, parts, value };
        }
    }
    return worst ?? { unavailable: 'no problem has a variant of this group' };
}
/** A metric as an estimate over its problems. */
function estimateOf({ columns, shape, most }) {
    const [values = new Float64Array(), wholes = values] = columns;
    return shape === 'ratio' ? (0,estimate/* ratioEstimate */.S3)(values, wholes, most) : (0,estimate/* meanEstimate */.GX)(values, most);
}
/** A metric's value alone. */
function valueOfParts(parts) {
    const [values = new Float64Array()] = parts.columns;
    if (parts.shape === 'sum')
        return (0,estimate/* sumOf */.XN)(values);
    const { value } = estimateOf(parts);
    return Number.isFinite(value)
        ? value
        : { unavailable: 'no nominal sample that is paired passes: there is nothing to lose' };
}
/**
 * A metric's value with its interval over problems.
 * @param confidence of the interval
 */
function metricOf(problems, metric, group = {}, confidence = intervals/* CONFIDENCE */.LL) {
    const worst = metric.kind === 'worst-transform' ? worstTransform(problems, group) : null;
    if (worst !== null && 'unavailable' in worst)
        return worst;
    const parts = worst?.parts ?? contributionsOf(problems, metric, group);
    if ('unavailable' in parts)
        return parts;
    const value = valueOfParts(parts);
    if (typeof value !== 'number')
        return value;
    const interval = parts.shape === 'sum' ? null : (0,intervals/* valueInterval */.t$)(estimateOf((0,clusters/* byCluster */.O)(parts)), confidence);
    return {
        value,
        low: interval?.low ?? null,
        high: interval?.high ?? null,
        n: parts.n,
        problems: parts.ids.length,
        ...(worst === null ? {} : { transform: worst.group.transform }),
    };
}


/***/ }),

/***/ 15153:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  En: () => (/* binding */ chanceOf),
  vn: () => (/* binding */ countPasses),
  mQ: () => (/* binding */ countsOf),
  Hb: () => (/* binding */ passesOf),
  lc: () => (/* binding */ samplesOf),
  sv: () => (/* binding */ tallyOf)
});

// EXTERNAL MODULE: ./src/score/chance.ts
var chance = __webpack_require__(69512);
;// CONCATENATED MODULE: ./src/score/once.ts
/** Computed once for a problem, though a dozen metrics ask for it. */
function oncePerProblem(compute) {
    const known = new WeakMap();
    return (problem) => {
        const result = known.get(problem) ?? compute(problem);
        known.set(problem, result);
        return result;
    };
}

;// CONCATENATED MODULE: ./src/score/tally.ts


/** The chance that a sample passes: 1 or 0, and of a `flaky` one the share of its runs that did. */
function chanceOf(verdicts, shares, index) {
    const verdict = verdicts[index];
    if (verdict === 'flaky')
        return shares?.[index] ?? 0;
    return verdict === 'passed' ? 1 : 0;
}
/** @param shares see chanceOf */
function countPasses(verdicts, shares) {
    let n = 0;
    const passed = new chance/* HitCounter */.qL();
    for (const [index, verdict] of verdicts.entries()) {
        if (verdict !== 'error')
            n += 1;
        passed.add(chanceOf(verdicts, shares, index));
    }
    return { n, lost: verdicts.length - n, passed: passed.hits };
}
/** Samples that pass on average, of how many were judged. */
function passesOf(verdicts, shares) {
    const { n, passed } = countPasses(verdicts, shares);
    return { passed: Math.round(1e6 * (0,chance/* expectedCount */.qG)(passed)) / 1e6, of: n };
}
/** How many samples nominal prompts have: fewest and most. */
function samplesOf(problems) {
    const numbers = problems.map(({ nominal }) => nominal.length);
    return {
        min: numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
        max: numbers.reduce((a, b) => Math.max(a, b), 0),
    };
}
/** The passes of each variant by itself. */
const countsOf = oncePerProblem(({ variants }) => variants.map(({ verdicts, shares }) => countPasses(verdicts, shares)));
/**
 * Pair samples by their place (Wang et al. 2022, ReCode). Only places that nominal and every
 * variant have count, and none where a verdict is `error`. `best` is OR over all variants of the
 * group; ReCode's own code merges it with AND across transforms when sampling. A `flaky` sample
 * passes by chance and independently of the others, so that a place may count by its chance too.
 */
const tallyOf = oncePerProblem((problem) => {
    const { nominal, nominalShares, variants } = problem;
    let length = nominal.length;
    for (const { verdicts } of variants)
        length = Math.min(length, verdicts.length);
    let [n, lost] = [0, 0];
    const [asked, worse, broken, mended, attacked, gained] = Array.from({ length: 6 }, () => new chance/* HitCounter */.qL());
    for (let i = 0; i < length; i += 1) {
        let isJudged = nominal[i] !== 'error';
        // The chances that it passes in every variant, and in none.
        let worst = 1;
        let none = 1;
        for (const { verdicts, shares } of variants) {
            if (verdicts[i] === 'error')
                isJudged = false;
            const chance = chanceOf(verdicts, shares, i);
            worst *= chance;
            none *= 1 - chance;
        }
        if (!isJudged) {
            lost += 1;
            continue;
        }
        const passes = chanceOf(nominal, nominalShares, i);
        n += 1;
        asked.add(passes);
        worse.add(worst);
        attacked.add(passes * (1 - worst));
        gained.add((1 - passes) * (1 - none));
        broken.add(passes * (1 - worst) + (1 - passes) * worst);
        // Some variant passes and some does not, which leaves worst_i = nominal_i only where both fail.
        mended.add((1 - passes) * Math.max(0, 1 - none - worst));
    }
    return {
        n,
        lost,
        nominal: asked.hits,
        worst: worse.hits,
        broken: broken.hits,
        mended: mended.hits,
        attacked: attacked.hits,
        gained: gained.hits,
    };
});


/***/ }),

/***/ 8017:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ runGit),
/* harmony export */   X: () => (/* binding */ GitError)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76578);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69145);
/* harmony import */ var _stoppable_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67941);





/** The most that git may print, in bytes. */
const MOST_OUTPUT = 1 << 28;
/** The most that is kept of git's error output, in bytes. */
const MOST_COMPLAINTS = 1 << 16;
/** A git that takes longer, in milliseconds, hangs. */
const LONGEST = 10 * 60_000;
/** Hooks of the repository are a contributor's code and have no business here. */
const SAFE = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
/** A host that sends less than 1 kB a second for so long is given up. */
const PATIENT = ['-c', 'http.lowSpeedLimit=1000', '-c', 'http.lowSpeedTime=30'];
/** Git must not clean up in the background: it would outlive the run. */
const ALONE = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false'];
/** Git sets these for its hooks. They name the hook's own repository and index, which we must not touch. */
const OF_A_HOOK = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_COMMON_DIR',
    'GIT_INDEX_FILE',
    'GIT_PREFIX',
    'GIT_NAMESPACE',
];
/** Git could not do what it was asked; the message says why and what to do. */
class GitError extends _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo {
    trouble;
    constructor(trouble, message, options) {
        super(message, options);
        this.name = 'GitError';
        this.trouble = trouble;
    }
}
/**
 * Run git in a folder.
 * @throws GitError where there is no git, no repository, or git refuses it; what stopped the work
 */
async function runGit(folder, args) {
    const { exitCode, stdout, complaints } = await execute(folder, args);
    const text = complaints.trim();
    if (exitCode !== 0)
        requireRepository(folder, text);
    const lines = text.split('\n');
    // The first complaint says what is wrong; the others explain it at length.
    const said = lines.find((line) => /^(?:fatal|error): /.test(line)) ?? lines.at(-1) ?? '';
    return { exitCode, stdout, said };
}
/**
 * A shell that says on its first line of errors which process it is, and then becomes git: the
 * library tells nobody, and a git that hangs or is not wanted any more has to be ended.
 */
const SHELL = '/bin/sh';
const BECOME_GIT = 'echo "$$" >&2; exec git "$@"';
/** A shell's word for a program that is not there. */
const NOT_FOUND = 127;
/** Children of git may live on and keep its output open. The run waits for them so long, in milliseconds. */
const LONGEST_CLOSE = 1000;
async function execute(folder, args) {
    const stop = (0,_stoppable_js__WEBPACK_IMPORTED_MODULE_4__/* .stopSignal */ .Zm)();
    stop?.throwIfAborted();
    // Runs that ask git nothing do not load it.
    const { exec } = await __webpack_require__.e(/* import() */ 260).then(__webpack_require__.bind(__webpack_require__, 81260));
    const stdout = new Collected(MOST_OUTPUT);
    const stderr = new Collected(MOST_COMPLAINTS);
    let why = null;
    const end = (reason) => {
        why ??= reason;
        // It takes its locks and what it has begun with it.
        if (stderr.pid !== null)
            kill(stderr.pid);
    };
    const stopped = () => end(stop?.reason);
    const late = () => end(new GitError('failed', `git did not end in ${LONGEST / 60_000} min`));
    const timer = setTimeout(late, LONGEST);
    stop?.addEventListener('abort', stopped, { once: true });
    let exitCode;
    try {
        const all = [...SAFE, ...PATIENT, ...ALONE, ...args];
        exitCode = await exec(SHELL, ['-c', BECOME_GIT, 'sh', ...all], {
            cwd: folder,
            env: environmentFor(folder),
            silent: true,
            ignoreReturnCode: true,
            delay: LONGEST_CLOSE,
            listeners: {
                stdout: (chunk) => stdout.add(chunk),
                stderr: (chunk) => {
                    stderr.add(chunk);
                    if (why !== null)
                        end(why);
                },
            },
        });
    }
    catch (error) {
        throw why ?? new GitError('failed', `git cannot be run: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error)}`, { cause: error });
    }
    finally {
        clearTimeout(timer);
        stop?.removeEventListener('abort', stopped);
    }
    if (why !== null)
        throw why;
    // The library says null for one that a signal ended.
    if (!Number.isInteger(exitCode))
        throw new GitError('failed', `git ${args[0]} was ended`);
    if (stdout.isOver) {
        throw new GitError('failed', `git ${args[0]} printed over ${MOST_OUTPUT} bytes`);
    }
    const [, ...complaints] = stderr.text.split('\n');
    if (exitCode === NOT_FOUND && /not found/.test(stderr.text)) {
        throw new GitError('no-git', 'there is no git on PATH: install it');
    }
    return { exitCode, stdout: stdout.text, complaints: complaints.join('\n') };
}
/** The output of a process, up to a number of bytes. */
class Collected {
    #most;
    #chunks = [];
    #size = 0;
    constructor(most) {
        this.#most = most;
    }
    add(chunk) {
        this.#size += chunk.length;
        if (!this.isOver)
            this.#chunks.push(chunk);
    }
    get isOver() {
        return this.#size > this.#most;
    }
    get text() {
        return Buffer.concat(this.#chunks).toString('utf8');
    }
    /** The number on its first line; null as long as that is not there. */
    get pid() {
        const [, pid] = /^(\d{1,10})\n/.exec(this.text) ?? [];
        return pid === undefined ? null : Number(pid);
    }
}
function kill(pid) {
    try {
        process.kill(pid, 'SIGTERM');
    }
    catch {
        // It has ended meanwhile.
    }
}
/** @throws GitError where git's complaint says that there is no repository that it would read */
function requireRepository(folder, said) {
    if (/dubious ownership|unsafe repository/.test(said)) {
        const trust = `git config --global --add safe.directory '${folder}'`;
        const message = `git refuses the repository ${folder}, which belongs to another user: run "${trust}" first`;
        throw new GitError('refused', message);
    }
    if (/not a git repository/i.test(said)) {
        throw new GitError('no-repository', `${folder} is in no git repository${whyNone(folder)}`);
    }
}
/** Say why a folder has no repository, and what to do. */
function whyNone(folder) {
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, '.git'))) {
        return ': its .git is broken, or leads to a repository that is not here (of a worktree or submodule, which must be there too)';
    }
    const isJob = process.env.GITHUB_ACTIONS === 'true';
    return isJob
        ? ': run actions/checkout before this step, with git installed (without git it downloads files alone)'
        : '';
}
/** Git in plain English, that asks nobody, and takes a runner's workspace for its user's own. */
function environmentFor(folder) {
    const own = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' };
    for (const name of OF_A_HOOK)
        delete own[name];
    if (isWorkspace(folder)) {
        // In jobs with a container another user owns it. Later entries add to those that are there.
        const count = Number(own.GIT_CONFIG_COUNT) || 0;
        own[`GIT_CONFIG_KEY_${count}`] = 'safe.directory';
        own[`GIT_CONFIG_VALUE_${count}`] = folder;
        own.GIT_CONFIG_COUNT = String(count + 1);
    }
    return Object.fromEntries(Object.entries(own).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
/**
 * Whether a folder is what a runner has checked out for this job. Anywhere else a repository of
 * another user's may have been laid there to have its configuration obeyed.
 */
function isWorkspace(folder) {
    const { GITHUB_ACTIONS, GITHUB_WORKSPACE = '' } = process.env;
    if (GITHUB_ACTIONS !== 'true' || GITHUB_WORKSPACE === '')
        return false;
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)((0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(folder), (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .realPath */ .Ye)(GITHUB_WORKSPACE));
}


/***/ }),

/***/ 82005:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   D3: () => (/* binding */ commitOf),
/* harmony export */   Uo: () => (/* binding */ headOf),
/* harmony export */   cJ: () => (/* binding */ COMMIT),
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   fY: () => (/* binding */ parentsOf),
/* harmony export */   hd: () => (/* binding */ fetch),
/* harmony export */   j1: () => (/* binding */ commonAncestor),
/* harmony export */   q$: () => (/* binding */ ensureCommit)
/* harmony export */ });
/* harmony import */ var _git_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8017);
/* harmony import */ var _stoppable_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67941);


/** A commit's name: SHA-1, or SHA-256 in repositories that were made with it. */
const COMMIT = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
/**
 * Run git in a folder and return what it printed, trimmed.
 * @throws GitError with git's own words when it fails
 */
async function git(folder, ...args) {
    const { exitCode, stdout, said } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(folder, args);
    if (exitCode === 0)
        return stdout.trim();
    throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('failed', `git ${args[0]} failed: ${said || `exit status ${exitCode}`}`);
}
/**
 * The commit that a name stands for, or null where git knows none.
 * @throws GitError where git gives no answer
 */
async function commitOf(folder, name) {
    const asked = ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const { exitCode, stdout, said } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(folder, asked);
    if (exitCode === 0)
        return stdout.trim();
    // Without a word: there is none. A name of another kind of object makes git say so.
    if (exitCode === 1 || /expected commit type|unknown revision|needed a single/i.test(said)) {
        return null;
    }
    throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('failed', `git rev-parse failed: ${said || `exit status ${exitCode}`}`);
}
/** Find the commit that is checked out. Git's troubles are part of the answer: a run can do without. */
async function headOf(repository) {
    try {
        const commit = await commitOf(repository, 'HEAD');
        if (commit !== null)
            return { commit };
        return { commit: null, trouble: null, why: 'the repository has no commit yet' };
    }
    catch (error) {
        if (!(error instanceof _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X))
            throw error;
        return { commit: null, trouble: error.trouble, why: error.message };
    }
}
/**
 * The parents of a commit as it records them, which a shallow clone knows too.
 * @throws GitError where git gives no answer
 */
async function parentsOf(folder, commit) {
    const text = await git(folder, 'cat-file', 'commit', commit);
    const header = text.split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1] ?? '');
}
/**
 * The best common ancestor of a commit and others as one; null where they have none.
 * @throws GitError where git gives no answer
 */
async function commonAncestor(folder, commit, ...others) {
    const { exitCode, stdout, said } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(folder, ['merge-base', commit, ...others]);
    if (exitCode <= 1)
        return exitCode === 0 ? stdout.trim() : null;
    throw new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('failed', `git merge-base failed: ${said || `exit status ${exitCode}`}`);
}
/** Whether a clone ends before its history does. */
async function isShallow(folder) {
    return (await git(folder, 'rev-parse', '--is-shallow-repository')) === 'true';
}
/**
 * Fetch from the host, without tags and submodules. Only `FETCH_HEAD` names what came.
 * @param depth commits of history that a shallow clone gets at least; it loses none that it has, and
 *   one of all history stays whole
 * @param wanted refs or commits
 * @throws GitError where it cannot be had
 */
async function fetch(folder, depth, ...wanted) {
    const gone = silentFor();
    if (gone !== null)
        throw gone;
    // Without a map none of the clone's own branches of the host moves.
    const options = ['--quiet', '--no-tags', '--no-recurse-submodules', '--refmap='];
    const much = (await isShallow(folder))
        ? [`--depth=${Math.max(depth, await sizeOf(folder))}`]
        : [];
    const start = performance.now();
    const { exitCode, said } = await (0,_git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .runGit */ .E)(folder, [
        'fetch',
        ...options,
        ...much,
        'origin',
        ...wanted,
    ]);
    if (exitCode === 0)
        return;
    const found = REFUSALS.find(({ words }) => words.test(said));
    const why = found === undefined ? '' : `${found.why}: `;
    const failed = `${why}git fetch failed: ${said || `exit status ${exitCode}`}`;
    const error = new _git_process_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .X('failed', failed);
    const stop = (0,_stoppable_js__WEBPACK_IMPORTED_MODULE_1__/* .stopSignal */ .Zm)();
    if (stop !== null && performance.now() - start > LONG)
        SILENT.set(stop, error);
    throw error;
}
/** A host that was silent for so long, in milliseconds, is not asked again in the same run. */
const LONG = 10_000;
const SILENT = new WeakMap();
function silentFor() {
    const stop = (0,_stoppable_js__WEBPACK_IMPORTED_MODULE_1__/* .stopSignal */ .Zm)();
    return stop === null ? null : (SILENT.get(stop) ?? null);
}
/** How many commits a clone has: no history in it is longer. A lesser depth would cut some off. */
async function sizeOf(folder) {
    return Number(await git(folder, 'rev-list', '--count', '--all', 'HEAD'));
}
/** Git's words, their meaning, and what to do. */
const REFUSALS = [
    {
        words: /not our ref|couldn't find remote ref|no such remote ref/i,
        why: 'the host does not have it (any more)',
    },
    {
        words: /'origin' does not appear|no such remote/i,
        why: 'the clone has no remote "origin" to fetch it from, so more history must be checked out ("fetch-depth: 0")',
    },
    {
        words: /could not read (?:username|password)|authentication failed|permission denied|terminal prompts/i,
        why: 'git may not read the host, so the checkout must keep its credentials ("persist-credentials: true") or fetch more history ("fetch-depth: 0")',
    },
];
/** Have a commit's files at hand, fetching it alone where the clone lacks it. */
async function ensureCommit(folder, commit) {
    if ((await commitOf(folder, commit)) !== null)
        return;
    await fetch(folder, 1, commit);
}


/***/ })

};
