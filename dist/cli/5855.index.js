export const id = 5855;
export const ids = [5855];
export const modules = {

/***/ 5855:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e0: () => (/* binding */ deltaOf),
  fq: () => (/* binding */ pairsOf),
  uM: () => (/* binding */ share)
});

// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/score/clusters.ts
var clusters = __webpack_require__(14451);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
// EXTERNAL MODULE: ./src/score/metrics.ts + 3 modules
var metrics = __webpack_require__(21917);
// EXTERNAL MODULE: ./src/text/numbers.ts
var numbers = __webpack_require__(92613);
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
 * It is the t-interval of the problems' parts in the change. Its degrees of freedom are one fewer
 * than the problems that contribute. Three rules widen it, because a t-interval alone would be too
 * narrow:
 * - If all problems change equally, or not at all, other problems might not (see `spread`).
 * - If each problem passes or fails, it includes the interval of McNemar's mid-p test.
 * - If few problems differ, it includes "no change" unless an exact test rejects that. If nothing
 *   changed, the two results of each problem could as well come in the other order. The test asks
 *   how often the change would then be as large.
 * @param head and base: the same problems in the same order
 * @param confidence the share of such intervals that hold the true change
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
    if (variance === 0 && !Number.isFinite(most))
        return { low: value, high: value };
    if (variance === 0)
        return (0,intervals/* spread */.il)(value, -most, most, contributing, confidence);
    const half = lib_default()((1 + confidence) / 2, contributing - 1) * Math.sqrt(variance);
    return { low: value - half, high: value + half };
}
/**
 * The number of problems that can move a change: for a mean all, for a ratio those with a part on
 * either side.
 */
function contributingTo(head, base) {
    if (head.shape !== 'ratio')
        return head.ids.length;
    const hasWhole = ({ columns }, i) => (columns[1]?.[i] ?? 0) !== 0;
    return head.ids.filter((_, i) => hasWhole(head, i) || hasWhole(base, i)).length;
}
function flipsIn(head, base) {
    const [ours] = head.columns;
    const [theirs] = base.columns;
    const arePasses = head.shape === 'mean' && Number.isFinite(head.most);
    if (!arePasses || ours === undefined || theirs === undefined)
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

;// CONCATENATED MODULE: ./src/gate/deltas.ts







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
/** If one side does not know its content, the same name must do. */
function isSame(one, other) {
    return one.hash === undefined || other.hash === undefined || one.hash === other.hash;
}
function nameOf({ family, transform, seed }) {
    return JSON.stringify([family, transform, seed]);
}
/**
 * The change of a metric from base to head, over the problems judged on both sides. Its interval
 * pairs each problem with itself (change-interval.ts). worst-transform is compared with the same
 * transform of base, and a count with the count over the whole base.
 * @param confidence of the interval
 */
function deltaOf(shared, metric, group = {}, confidence = intervals/* CONFIDENCE */.LL) {
    if (metric.kind === 'worst-transform') {
        const worst = (0,metrics/* worstTransform */.KI)(shared.head, group);
        if ('unavailable' in worst)
            return { unavailable: whyNot(shared, metric, group) };
        return deltaOf(shared, { kind: 'robust-pass@', k: 1 }, worst.group, confidence);
    }
    const pairs = pairsOf(shared, metric, group);
    if ('unavailable' in pairs)
        return pairs;
    const { head, base } = pairs;
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
        ...((0,metric_name/* isCount */.my)(metric.kind) ? NO_NOISE : noiseOf(head, base, confidence)),
    };
}
/** The parts of a metric on both sides, by problem: those that were judged on both. */
function pairsOf(shared, metric, group = {}) {
    // The count of changed prompts is about the prompts themselves, so prompts that differ belong to
    // it.
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
    return { head, base };
}
/** The side that lacks a metric, and why: by itself, or after the cut to the common parts. */
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
            return `in ${side}, over the ${(0,numbers/* plural */.LS)(shared.length, 'problem')} that both have: ${why}`;
    }
    return 'head and base share no prompt that could be judged on both sides';
}
/** Contributions of the problems that the other side has too: an `error` can leave one out. */
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
    // Head's clusters count for both sides, so that the sides pair up.
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
    const areShares = head.shape === 'mean' && Number.isFinite(head.most);
    if (!areShares || ours === undefined || theirs === undefined)
        return null;
    const draws = Math.max(1, Math.min(head.n.min, base.n.min) / head.k);
    return (0,significance/* detectableDrop */.z0)({ influences, head: ours, base: theirs, draws, isBinary });
}


/***/ }),

/***/ 31710:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ fewestChanged),
/* harmony export */   Co: () => (/* binding */ differingIn),
/* harmony export */   OY: () => (/* binding */ exchangeChance)
/* harmony export */ });
/* harmony import */ var _records_rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10040);
/* harmony import */ var _score_estimate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55950);


/**
 * With more differing problems the t-interval is right. Up to here, 2¹² orders are few enough to
 * count.
 */
const MOST_EXCHANGED = 12;
/**
 * The chance of a change at least as large as the one seen, if chance puts each problem's two
 * results on the sides. This is the exact permutation test of pairs (Fisher 1935). It is a mid-p
 * (Lancaster 1961): an equal change counts by half. For a mean of passes it is McNemar's mid-p.
 * @param head and base: the same problems in the same order
 * @returns in (0, 1]; null if so many problems differ that the test is not needed
 */
function exchangeChance(head, base) {
    const differing = differingIn(head, base);
    if (differing.length > MOST_EXCHANGED)
        return null;
    if (differing.length === 0)
        return 1;
    const ours = head.columns.map(_score_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN);
    const theirs = base.columns.map(_score_estimate_js__WEBPACK_IMPORTED_MODULE_0__/* .sumOf */ .XN);
    // The gain of head's sums, and the loss of base's, if a problem's two results change places.
    const gains = differing.map((i) => head.columns.map((column, c) => (base.columns[c]?.[i] ?? 0) - (column[i] ?? 0)));
    const metricAt = ([part = 0, whole = 0]) => head.shape === 'ratio' ? part / whole : part / head.ids.length;
    const changeWhen = (order) => {
        const moved = ours.map((_, c) => gains.reduce((sum, gain, d) => ((order >> d) & 1 ? sum + (gain[c] ?? 0) : sum), 0));
        const change = metricAt(ours.map((sum, c) => sum + (moved[c] ?? 0))) -
            metricAt(theirs.map((sum, c) => sum - (moved[c] ?? 0)));
        // A side with nothing to lose has no value, so the change counts as the largest.
        return Number.isFinite(change) ? Math.abs(change) : Number.POSITIVE_INFINITY;
    };
    const seen = changeWhen(0);
    // If all results change places, the change only turns its sign. So half of the orders are enough.
    const orders = 2 ** (differing.length - 1);
    let count = 0;
    for (let order = 0; order < orders; order += 1) {
        const change = changeWhen(order);
        if (change > seen + _records_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUNDING */ .f)
            count += 1;
        else if (change > seen - _records_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .ROUNDING */ .f)
            count += 0.5;
    }
    return count / orders;
}
/**
 * The fewest problems that must change, all in one direction, for a change to be sure: ½ᶜ < 1 −
 * confidence.
 */
function fewestChanged(confidence) {
    return Math.floor(-Math.log2(1 - confidence)) + 1;
}
/** The places of the problems that differ between the sides. */
function differingIn(head, base) {
    const isSame = (i) => head.columns.every((column, c) => column[i] === base.columns[c]?.[i]);
    return head.ids.flatMap((_, i) => (isSame(i) ? [] : [i]));
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






/** Chances with a smaller relative difference are equal. */
const ROUNDING = 1e-7;
const POWER = 0.8;
/**
 * The exact two-sided p-value of McNemar's test (1947). Given the number of flips, it is the chance
 * of a split at least as uneven, if both directions are equally likely.
 * @param lost problems that passed and fail now
 * @param won problems that failed and pass now
 * @returns in (0, 1]; 1 if nothing flipped
 */
function mcNemar(lost, won) {
    if (lost === won)
        return 1;
    return Math.min(1, 2 * _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(Math.min(lost, won), lost + won, 0.5));
}
/**
 * The same by mid-p (Lancaster 1961): the split that was seen counts by half. McNemar's exact test
 * rejects far less often than its level allows, and this one about as often (Fagerland, Lydersen
 * and Laake 2013).
 * @returns in (0, 1]; 1 if nothing flipped
 */
function mcNemarMidP(lost, won) {
    if (lost + won === 0)
        return 1;
    const fewer = Math.min(lost, won);
    const seen = _stdlib_stats_base_dists_binomial_pmf__WEBPACK_IMPORTED_MODULE_1___default()(fewer, lost + won, 0.5);
    const split = 2 * _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(fewer, lost + won, 0.5) - seen;
    const chance = Math.min(1, lost === won ? 1 - seen / 2 : split);
    // Exact values are multiples of powers of ½; this removes wrong last digits.
    return Math.round(chance * 1e12) / 1e12;
}
/**
 * The interval of a share's change that agrees with McNemar's mid-p test: it includes "no change"
 * unless that test rejects it. Given the number of flips, the share of won ones has its mid-p
 * binomial interval. The change is flips / problems · (2 · share − 1).
 * @param problems the number compared, also those that did not flip
 * @param confidence the share of such intervals that hold the true change
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
/** The zero of a function on 0 to 1 that rises from negative to positive. */
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
 * The two-sided p-value of Fisher's exact test for two shares: the chance of all splits of the same
 * passes that are no likelier than the one seen.
 * @returns in (0, 1]; 1 if one side is empty
 */
function fisher(one, other) {
    const all = one.of + other.of;
    if (one.of === 0 || other.of === 0)
        return 1;
    // Expected passes of `flaky` samples need not be whole numbers.
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
 * The smallest drop of a mean that would be told from no change four times in five, at 95 %
 * confidence: δ = (t(0.975) + t(0.8)) · s(δ) / √N with N − 1 degrees of freedom (Bloom 1995,
 * "Minimum detectable effects").
 *
 * A drop adds noise of its own. Let each problem lose the same share l = δ / m₁ of what it solves,
 * so p' = p (1 − l). With n draws, on average, s(δ)² = s² + (p'(1 − p') − p(1 − p)) / n + l²
 * var(p). Here m₁ is the mean of p. The mean of p² is the mean of base · head, which are drawn
 * independently.
 *
 * If only whole problems flip, five flips in one direction must happen four times in five. Five are
 * the fewest that McNemar's mid-p test tells from chance.
 * @returns in the metric's own unit; infinity if no drop would be told; null for fewer than two
 *   problems, or if no problem differs, which leaves the noise unknown
 */
function detectableDrop({ influences, head, base, draws, isBinary }) {
    const count = influences.length;
    const variance = count < 2 ? 0 : (0,_score_intervals_js__WEBPACK_IMPORTED_MODULE_4__/* .varianceOf */ .FD)(influences);
    const mean = ((0,_score_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOf */ .XN)(head) + (0,_score_estimate_js__WEBPACK_IMPORTED_MODULE_5__/* .sumOf */ .XN)(base)) / (2 * count);
    if (count < 2 || mean === 0 || (variance === 0 && !isBinary))
        return null;
    // A mean of squares is at least the square of the mean; this one can be less only by chance.
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
/** The fewest flips in one direction that are sure: ½⁵ is the first power below 0.05. */
const FEWEST_FLIPS = 5;
/** The share of problems that must flip, so that enough of them do four times in five. */
function fewestFlips(problems) {
    if (problems < FEWEST_FLIPS)
        return 1;
    return rootOf((share) => 1 - _stdlib_stats_base_dists_binomial_cdf__WEBPACK_IMPORTED_MODULE_0___default()(FEWEST_FLIPS - 1, problems, share) - POWER);
}


/***/ }),

/***/ 14451:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ clustersOf),
/* harmony export */   O: () => (/* binding */ byCluster)
/* harmony export */ });
/**
 * Contributions by cluster instead of by problem: the same value, with the noise between clusters.
 * Problems of one source pass or fail together, so clusters are the independent draws (Miller 2024,
 * "Adding Error Bars to Evals", section 2.2). A mean becomes the ratio of the clusters' sums to
 * their sizes.
 * @param clusters of each problem, by its place; null if problems stand for themselves
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
/** The clusters of problems, by their place; null unless all of them have one. */
function clustersOf(problems) {
    const clusters = problems.flatMap(({ cluster }) => cluster ?? []);
    return clusters.length === problems.length && clusters.length > 0 ? clusters : null;
}


/***/ }),

/***/ 55950:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EV: () => (/* binding */ exponential),
/* harmony export */   GX: () => (/* binding */ meanEstimate),
/* harmony export */   S3: () => (/* binding */ ratioEstimate),
/* harmony export */   XN: () => (/* binding */ sumOf)
/* harmony export */ });
/**
 * The mean of a column.
 * @param values one for each problem, from 0 to `most`, which is infinite for plain numbers
 */
function meanEstimate(values, most) {
    const value = meanOf(values);
    const influences = values.map((each) => each - value);
    const count = values.length;
    const areShares = Number.isFinite(most);
    return { value, influences, contributing: count, balanced: count, most, areShares };
}
/**
 * The ratio of the sums of two columns.
 * @param parts one for each problem, at most its whole
 * @param wholes one for each problem, from 0
 * @param most the highest possible value
 * @returns with a value of NaN if the wholes are 0
 */
function ratioEstimate(parts, wholes, most = 1) {
    const count = parts.length;
    const all = sumOf(wholes);
    const value = sumOf(parts) / all;
    const influences = parts.map((part, i) => {
        const whole = wholes[i] ?? Number.NaN;
        // The loss of the value without this problem; not finite if no other problem has a whole.
        return whole === 0 && part === 0 ? 0 : ((count - 1) * (part - value * whole)) / (all - whole);
    });
    return {
        value,
        influences,
        balanced: all ** 2 / sumOf(wholes.map((whole) => whole ** 2)),
        contributing: wholes.filter((whole) => whole !== 0).length,
        most,
        areShares: Number.isFinite(most) && parts.every((part) => part >= 0),
    };
}
/**
 * The exponential of an estimate, such as the geometric mean of numbers from the mean of their
 * logarithms. Its influences are those of the delta method.
 */
function exponential(estimate) {
    const value = Math.exp(estimate.value);
    const influences = estimate.influences.map((each) => each * value);
    return { ...estimate, value, influences, isLog: true };
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
/* harmony export */   Fg: () => (/* binding */ tagsOf),
/* harmony export */   W7: () => (/* binding */ nominalOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   ux: () => (/* binding */ within)
/* harmony export */ });
/** The tags of problems, sorted. */
function tagsOf(problems) {
    return [...new Set(problems.flatMap(({ tags }) => tags ?? []))].sort();
}
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
 * Problems cut down to a group: those with its tag, each with the group's variants and, for a family with nominal verdicts of its own,
 * to those. Each cut is made once and kept, so that its tallies are made once too.
 */
function within(problems, group) {
    const { tag, family, transform } = group;
    if ((tag ?? family ?? transform) === undefined)
        return problems;
    const known = cuts.get(problems) ?? new Map();
    cuts.set(problems, known);
    const name = JSON.stringify([tag, family, transform]);
    const found = known.get(name) ?? cut(problems, group);
    known.set(name, found);
    return found;
}
function cut(problems, { tag, family, transform }) {
    const tagged = tag === undefined ? problems : problems.filter(({ tags }) => tags?.includes(tag));
    if ((family ?? transform) === undefined)
        return tagged;
    return tagged.map((problem) => {
        const nominal = family === undefined ? nominalOf(problem) : nominalOf(problem, family);
        const variants = problem.variants.filter((variant) => (family === undefined || variant.family === family) &&
            (transform === undefined || variant.transform === transform));
        return { ...problem, ...nominal, variants };
    });
}
/**
 * The nominal verdicts that a family's variants are compared with. Own keys only: a family may be
 * called `constructor`.
 * @param family absent for the suite's own nominal prompts
 */
function nominalOf({ nominal, nominalShares, nominals = {}, nominalsShares = {} }, family) {
    if (family === undefined || !Object.hasOwn(nominals, family))
        return { nominal, nominalShares };
    const shares = Object.hasOwn(nominalsShares, family) ? nominalsShares[family] : undefined;
    return { nominal: nominals[family] ?? nominal, nominalShares: shares };
}


/***/ }),

/***/ 21917:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x0: () => (/* binding */ contributionsOf),
  qn: () => (/* binding */ estimateOf),
  ak: () => (/* binding */ metricOf),
  Xc: () => (/* binding */ valueOfParts),
  KI: () => (/* binding */ worstTransform)
});

// EXTERNAL MODULE: ./src/records/metric-name.ts
var metric_name = __webpack_require__(67354);
// EXTERNAL MODULE: ./src/records/rounding.ts
var rounding = __webpack_require__(10040);
// EXTERNAL MODULE: ./src/score/clusters.ts
var clusters = __webpack_require__(14451);
// EXTERNAL MODULE: ./src/score/chance.ts
var chance = __webpack_require__(69512);
;// CONCATENATED MODULE: ./src/score/estimators.ts
/**
 * The unbiased estimate of the chance that at least one of k samples passes, if c of n passed: 1 −
 * C(n−c, k) / C(n, k) (Chen et al. 2021, "Evaluating Large Language Models Trained on Code", eq.
 * 1). It is computed as a product of ratios, which neither overflows nor cancels.
 * @param n samples, a whole number ≥ k
 * @param c the number of passed samples, 0 ≤ c ≤ n
 * @param k draws without replacement, ≥ 1
 * @returns a share in [0, 1]
 * @throws RangeError if n < k: the estimate does not exist, and is neither 0 nor 1
 */
function passAtK(n, c, k) {
    return 1 - allFrom(n, n - c, k);
}
/**
 * The unbiased estimate of the chance that all of k samples pass: C(c, k) / C(n, k) (Yao et al.
 * 2024, "τ-bench", pass^k).
 * @returns a share in [0, 1]
 * @throws RangeError if n < k
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
    // Both loops compute the same product. The shorter one is exact enough, and fast for any k.
    if (k <= n - m)
        for (let i = 0; i < k; i += 1)
            share *= (m - i) / (n - i);
    else
        for (let i = 0; i < n - m; i += 1)
            share *= (n - k - i) / (n - i);
    return share;
}

// EXTERNAL MODULE: ./src/score/tally.ts + 1 modules
var score_tally = __webpack_require__(15153);
;// CONCATENATED MODULE: ./src/score/definitions.ts



const NOTHING_TO_LOSE = 'no paired nominal sample passes: there is nothing to lose';
/** The metrics of passes (docs/metrics.md). */
const DEFINITIONS = {
    'pass@': { part: nominalPart(passAtK), shape: 'mean' },
    'pass^': { part: nominalPart(passHatK), shape: 'mean' },
    'robust-pass@': {
        part: paired(({ n, worst }, k) => [estimate(passAtK, n, worst, k)]),
        shape: 'mean',
    },
    'robust-drop@': {
        part: paired(({ n, nominal, worst }, k) => {
            const whole = estimate(passAtK, n, nominal, k);
            return [whole - estimate(passAtK, n, worst, k), whole];
        }),
        shape: 'ratio',
        none: NOTHING_TO_LOSE,
    },
    'robust-relative@': {
        part: paired(({ n, broken, mended }, k) => [
            estimate(passAtK, n, broken, k) + estimate(passAtK, n, mended, k),
        ]),
        shape: 'mean',
        // The sum of two estimates, which can exceed 1 for k above 1.
        most: 2,
    },
    'robust-relative-paper@': {
        part: paired(({ n, attacked, gained }, k) => [
            estimate(passAtK, n, attacked, k) + estimate(passAtK, n, gained, k),
        ]),
        shape: 'mean',
        most: 2,
    },
    'mean-perturbed-pass@': {
        part: eachVariant((counts, k) => {
            const sum = counts.reduce((total, { n, passed }) => total + estimate(passAtK, n, passed, k), 0);
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
        none: NOTHING_TO_LOSE,
    },
    'changed-prompts': { part: changedPart, shape: 'sum' },
};
/** The expected value of an estimate from n samples, some of which may pass by chance. */
function estimate(estimator, n, passed, k) {
    return (0,chance/* expectedOver */.P0)(passed, (c) => estimator(n, c, k));
}
function nominalPart(estimator) {
    return ({ nominal, nominalShares }, k) => {
        const { n, lost, passed } = (0,score_tally/* countPasses */.vn)(nominal, nominalShares);
        return { n, lost, values: () => [estimate(estimator, n, passed, k)] };
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
/** Metrics that use each variant by itself. */
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

// EXTERNAL MODULE: ./src/score/estimate.ts
var score_estimate = __webpack_require__(55950);
// EXTERNAL MODULE: ./src/records/extraction.ts
var extraction = __webpack_require__(60525);
// EXTERNAL MODULE: ./src/records/metric-table.ts
var metric_table = __webpack_require__(73013);
// EXTERNAL MODULE: ./src/records/tables.ts
var tables = __webpack_require__(28913);
// EXTERNAL MODULE: ./src/records/verdict.ts
var verdict = __webpack_require__(56027);
;// CONCATENATED MODULE: ./src/score/further.ts





const NEEDS = {
    tokens: 'the tokens are not known for all answers',
    cost: 'the cost is not known for all answers',
    latency: 'the latency is not known for all answers',
};
/** The metrics beside pass@k, over nominal prompts (docs/metrics.md). */
const FURTHER = {
    ...(0,tables/* mapTable */.b)(metric_table/* OUTCOME_RATES */.$, rate),
    'cpu-ratio': toReference('cpu'),
    'memory-ratio': toReference('memory'),
    'test-strength': {
        part: ({ strength }) => {
            if (strength === undefined)
                return null;
            const { killed, mutants } = strength;
            return { n: mutants, lost: 0, values: () => [killed / mutants] };
        },
        shape: 'mean',
        nothing: 'no problem has mutants that could be judged: passgate check --mutate says why',
    },
    'tokens-per-sample': perSample('tokens'),
    'tokens-per-solved': perSolved('tokens'),
    'cost-per-sample': perSample('cost'),
    'cost-per-solved': perSolved('cost'),
    'latency-per-sample': perSample('latency'),
    'latency-per-solved': perSolved('latency'),
};
/** A metric whose numbers a command of the suite gives: the mean over problems of their means. */
function customMetric(name) {
    return {
        part: (problem) => {
            const numbers = problem.numbers ?? {};
            const own = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
            return own === undefined || own.samples === 0
                ? null
                : partOf(problem, [own.sum / own.samples]);
        },
        ...{ shape: 'mean', most: Number.POSITIVE_INFINITY },
        needs: `no command gave ${name} for the samples`,
    };
}
/** A problem's part with the judged ones among its nominal samples. */
function partOf({ nominal }, values) {
    const n = nominal.filter(verdict/* isJudged */.sL).length;
    return { n, lost: nominal.length - n, values: () => values };
}
/** The share of a problem's samples with an outcome. */
function rate(outcome) {
    return {
        part: (problem) => {
            const part = partOf(problem, []);
            return { ...part, values: () => [withOutcome(problem, outcome) / part.n] };
        },
        shape: 'mean',
    };
}
function withOutcome({ nominal, withoutCode = [] }, outcome) {
    const own = withoutCode.filter(({ family }) => family === null);
    if (extraction/* WITHOUT_CODE */.Dj.some((why) => why === outcome)) {
        return own.filter(({ why }) => why === outcome).length;
    }
    // An answer without code does not count under the verdict of its text.
    const isApart = new Set(own.map(({ index }) => index));
    return nominal.filter((verdict, index) => verdict === outcome && !isApart.has(index)).length;
}
/**
 * The geometric mean over problems of the cost of passing programs, as a multiple of the reference
 * solution's. A problem without a passing program, or without a reference, has no part.
 */
function toReference(what) {
    return {
        part: (problem) => {
            const ratio = problem.ratios?.[what];
            return ratio === undefined ? null : partOf(problem, [Math.log(ratio)]);
        },
        ...{ shape: 'mean', most: Number.POSITIVE_INFINITY, scale: 'log' },
        nothing: 'no problem has both a reference solution and a sample that passes',
    };
}
/** The sum over a problem's nominal answers; undefined if it is not known for all of them. */
function sumOf(problem, what) {
    const { use } = problem;
    if (use === undefined)
        return undefined;
    if (what === 'cost')
        return use.cost;
    if (what === 'tokens')
        return use.tokens;
    return use.latencyMs === undefined ? undefined : use.latencyMs / 1000;
}
function perSample(what) {
    return {
        part: (problem) => {
            const sum = sumOf(problem, what);
            const { length } = problem.nominal;
            return sum === undefined || length === 0 ? null : partOf(problem, [sum / length]);
        },
        ...{ shape: 'mean', most: Number.POSITIVE_INFINITY, needs: NEEDS[what] },
    };
}
/** A problem is solved if some nominal sample passes. */
function perSolved(what) {
    return {
        part: (problem) => {
            const sum = sumOf(problem, what);
            return sum === undefined ? null : partOf(problem, [sum, solvedChance(problem)]);
        },
        ...{ shape: 'ratio', most: Number.POSITIVE_INFINITY, needs: NEEDS[what] },
        none: 'no problem is solved',
    };
}
/** The chance that some nominal sample passes: 1 or 0, unless a sample is `flaky`. */
function solvedChance({ nominal, nominalShares }) {
    return 1 - nominal.reduce((none, _, i) => none * (1 - (0,score_tally/* chanceOf */.En)(nominal, nominalShares, i)), 1);
}

// EXTERNAL MODULE: ./src/score/groups.ts
var groups = __webpack_require__(79476);
// EXTERNAL MODULE: ./src/score/intervals.ts
var intervals = __webpack_require__(29720);
;// CONCATENATED MODULE: ./src/score/metrics.ts








/** Take a metric apart by problem, or say why it is not available. */
function contributionsOf(problems, metric, group = {}) {
    const definition = definitionOf(metric);
    if (definition === null) {
        const worst = worstTransform(problems, group);
        return 'unavailable' in worst ? worst : worst.parts;
    }
    const { part: partOf, shape, most = 1, scale, needs, none } = definition;
    const k = metric.k ?? 1;
    const ids = [];
    const rows = [];
    const n = { min: Number.POSITIVE_INFINITY, max: 0 };
    const lacking = [];
    const unknown = [];
    const judged = [];
    for (const problem of (0,groups/* within */.ux)(problems, group)) {
        const part = partOf(problem, k);
        if (part === null && needs !== undefined && problem.nominal.length > 0)
            unknown.push(problem.id);
        // Only `error` verdicts make the samples too few: leave the problem out without blame.
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
    if (unknown.length > 0)
        return { unavailable: `${needs} of ${unknown[0]}${others(unknown)}` };
    if (lacking.length > 0) {
        const samples = k === 1 ? 'sample' : 'samples';
        return {
            unavailable: `needs ${k} ${samples}${promptsOf(metric)}, ${lacking[0]}${others(lacking)}`,
        };
    }
    if (rows.length === 0) {
        return { unavailable: definition.nothing ?? nothingToJudge(metric, group) };
    }
    const width = rows[0]?.length ?? 0;
    const columns = Array.from({ length: width }, (_, c) => Float64Array.from(rows, (row) => row[c] ?? Number.NaN));
    return {
        ...{ ids, columns, shape, n, k, clusters: (0,clusters/* clustersOf */.D)(judged) },
        // The sum of two estimates exceeds 1 only for k above 1.
        most: Number.isFinite(most) && k === 1 ? 1 : most,
        ...(scale === undefined ? {} : { scale }),
        ...(none === undefined ? {} : { none }),
    };
}
/** Null for the worst transform, which is another metric of one of them. */
function definitionOf(metric) {
    if (metric.kind === 'custom')
        return customMetric(metric.name);
    return metric.kind === 'worst-transform' ? null : { ...DEFINITIONS, ...FURTHER }[metric.kind];
}
/** ` (and 3 more problems)`: the others of a list whose first was named. */
function others({ length }) {
    const more = length - 1;
    return more === 0 ? '' : ` (and ${more} more ${more === 1 ? 'problem' : 'problems'})`;
}
/** The prompts that a metric needs samples of, in words that follow the number. */
function promptsOf({ kind }) {
    if (!(0,metric_name/* isRobustness */.RV)(kind))
        return '';
    const isAlone = kind === 'mean-perturbed-pass@' || kind === 'robust-pass-unpaired@';
    return isAlone ? ' of every perturbed prompt' : ' of the nominal and every perturbed prompt';
}
function nothingToJudge({ kind }, { tag }) {
    if (tag !== undefined)
        return `no problem with the tag ${tag} was judged`;
    if (kind === 'changed-prompts')
        return 'no result says which perturbed prompts differ';
    return (0,metric_name/* isRobustness */.RV)(kind)
        ? 'no problem has a perturbed prompt of this group that could be judged'
        : 'no problem was judged';
}
/** The transform of a group under which robust-pass@1 is lowest; ties go to the first. */
function worstTransform(problems, group) {
    let worst = null;
    for (const [family, transforms] of (0,groups/* groupsOf */.c1)((0,groups/* within */.ux)(problems, group))) {
        const ofFamily = (0,groups/* within */.ux)(problems, { family });
        for (const transform of transforms) {
            const parts = contributionsOf(ofFamily, { kind: 'robust-pass@', k: 1 }, { family, transform });
            // A transform that is not available might be the worst.
            if ('unavailable' in parts)
                return { unavailable: `${transform} ${parts.unavailable}` };
            const { value } = estimateOf(parts);
            // Sums of equal shares differ in their last digits.
            if (worst === null || value < worst.value - rounding/* ROUNDING */.f)
                worst = { group: { family, transform }, parts, value };
        }
    }
    return worst ?? { unavailable: 'no problem has a variant of this group' };
}
/** A metric as an estimate over its problems. */
function estimateOf({ columns, shape, most, scale }) {
    const [values = new Float64Array(), wholes = values] = columns;
    const estimate = shape === 'ratio' ? (0,score_estimate/* ratioEstimate */.S3)(values, wholes, most) : (0,score_estimate/* meanEstimate */.GX)(values, most);
    return scale === 'log' ? (0,score_estimate/* exponential */.EV)(estimate) : estimate;
}
/** A metric's value without its interval. */
function valueOfParts(parts) {
    const [values = new Float64Array()] = parts.columns;
    if (parts.shape === 'sum')
        return (0,score_estimate/* sumOf */.XN)(values);
    const { value } = estimateOf(parts);
    return Number.isFinite(value) ? value : { unavailable: parts.none ?? 'it has no finite value' };
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


/***/ })

};
