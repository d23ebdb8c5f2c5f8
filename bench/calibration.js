/**
 * Simulated pull requests show how often decisions at 95 % confidence are wrong:
 *
 *     node bench/calibration.js [--pulls N] [--kind easy|hard|bimodal] [--loss SHARE]
 *     node bench/calibration.js --power [--pulls N] [--kind …]
 *
 * With `--power` they get worse by the drop that a report says can be found, of pass@1, and it prints how
 * many of these drops are found. Without, each cell of the grid draws problems of a kind, evaluates a model on them twice, and compares. It prints
 * how many gates `{ max-drop: 0, confidence: 0.95 }` (`max-rise` of a drop) fail, and how often the
 * intervals of the change and of the head's value hold the true one. docs/statistics.md has its figures.
 */
import { parseArgs } from 'node:util';
import { randomNumbers } from './score-data.js';
import { readSources } from './sources.js';
import { printTable } from './table.js';

const { values: options } = parseArgs({
  options: {
    pulls: { type: 'string', default: '1000' },
    kind: { type: 'string', multiple: true, default: ['easy', 'hard', 'bimodal'] },
    loss: { type: 'string', default: '0' },
    power: { type: 'boolean', default: false },
    problems: {
      type: 'string',
      multiple: true,
      default: ['2', '3', '5', '8', '10', '20', '50', '164'],
    },
    samples: { type: 'string', multiple: true, default: ['1', '2', '5', '10'] },
    prompts: { type: 'string', multiple: true, default: ['1', '3', '10'] },
  },
});

/** The chance that a problem is solved, from one even draw. @type {Record<string, (u: number) => number>} */
const KINDS = {
  // Beta(8, 1): nine of ten on average.
  easy: (u) => u ** (1 / 8),
  // Most problems almost never: 0.14 on average.
  hard: (u) => u ** 6,
  // Two of five never, two of five always.
  bimodal: (u) => (u < 0.4 ? 0 : u > 0.6 ? 1 : (u - 0.4) * 5),
};
/** A perturbed prompt is solved so many times as often as its nominal one. */
const KEPT = 0.9;
/** From so many problems that contribute, intervals are to hold the true value. */
const ENOUGH = 20;
const METRICS = [
  { kind: 'pass@', k: 1 },
  { kind: 'robust-pass@', k: 1 },
  { kind: 'robust-drop@', k: 1 },
  { kind: 'attack-success-rate' },
  { kind: 'robust-relative@', k: 1 },
];
/** Metrics that are worse when they rise. */
const RISES = new Set(['robust-drop@', 'attack-success-rate', 'robust-relative@']);

const { deltaOf, share, metricOf, contributionsOf } = await readSources(
  "export { deltaOf, share } from './src/gate/deltas.ts'; export { contributionsOf, metricOf } from './src/score/metrics.ts';",
);
const loss = Number(options.loss);
const pulls = Number(options.pulls);
const rows = [];
for (const kind of options.power ? options.kind : []) {
  for (const problems of [20, 50, 164, 500]) {
    for (const samples of options.samples.map(Number)) rows.push(powerOf(kind, problems, samples));
  }
}
for (const kind of options.power ? [] : options.kind) {
  for (const problems of options.problems.map(Number)) {
    for (const samples of options.samples.map(Number)) {
      for (const prompts of options.prompts.map(Number)) {
        rows.push(...cell({ kind, problems, samples, prompts }));
      }
    }
  }
}
const GRID = [
  ...['kind', 'problems', 'samples', 'prompts', 'metric', 'judged', 'fails', 'sure'],
  ...['change held', 'from 20', 'value held', 'from 20'],
];
const POWER = ['kind', 'problems', 'samples', 'drop said to be found', 'found'];
printTable(options.power ? POWER : GRID, rows);

/**
 * The share of comparisons that find a drop of the size which they claim to find. The size is the mean over
 * comparisons without a change.
 */
function powerOf(kind, problems, samples) {
  const chanceFrom = KINDS[kind] ?? (() => Number.NaN);
  const random = randomNumbers(42 + problems * 100 + samples);
  const compare = (/** @type {number} */ lost) => {
    const chances = Array.from({ length: problems }, () => chanceFrom(random()));
    const kept = chances.map((chance) => chance * (1 - lost));
    const head = evaluate(kept, samples, 0, random);
    return deltaOf(share(head, evaluate(chances, samples, 0, random)), METRICS[0]);
  };
  const told = Array.from({ length: 60 }, () => compare(0)).filter(
    ({ detectable }) => detectable !== null && Number.isFinite(detectable),
  );
  const meanOf = (/** @type {'detectable' | 'base'} */ key) =>
    told.reduce((sum, each) => sum + each[key], 0) / told.length;
  const name = [kind, String(problems), String(samples)];
  if (told.length < 45) return [...name, 'none', '-'];
  const lost = meanOf('detectable') / meanOf('base');
  let found = 0;
  for (let pull = 0; pull < pulls; pull += 1) {
    const { high } = compare(lost);
    if (high !== null && high < -1e-9) found += 1;
  }
  const points = (100 * meanOf('detectable')).toFixed(1);
  return [...name, points, ((100 * found) / pulls).toFixed(1)];
}

/**
 * One cell of the grid.
 * @param {{kind: string, problems: number, samples: number, prompts: number}} shape
 */
function cell({ kind, problems, samples, prompts }) {
  const chanceFrom = KINDS[kind] ?? (() => Number.NaN);
  const random = randomNumbers(20_210_707 + problems * 1000 + samples * 100 + prompts);
  const truth = truthOf(chanceFrom, prompts);
  const counts = METRICS.map(() => ({
    judged: 0,
    fails: 0,
    sure: 0,
    held: [0, 0],
    values: [0, 0],
    from: [0, 0],
  }));
  for (let pull = 0; pull < pulls; pull += 1) {
    const chances = Array.from({ length: problems }, () => chanceFrom(random()));
    const base = evaluate(chances, samples, prompts, random);
    const head = evaluate(
      chances.map((chance) => chance * (1 - loss)),
      samples,
      prompts,
      random,
    );
    const shared = share(head, base);
    for (const [m, metric] of METRICS.entries()) {
      const count = counts[m];
      const delta = deltaOf(shared, metric);
      const value = metricOf(head, metric);
      if (count === undefined || 'unavailable' in delta || 'unavailable' in value) continue;
      count.judged += 1;
      const [low, high] = delta.low === null ? [-2, 2] : [delta.low, delta.high];
      const sign = RISES.has(metric.kind) ? 1 : -1;
      if (sign === 1 ? low > 1e-9 : high < -1e-9) count.fails += 1;
      if (low > 1e-9 || high < -1e-9) count.sure += 1;
      const [before, after] = [truth(0)[m], truth(loss)[m]];
      const isEnough = contributing(head, metric) >= ENOUGH && contributing(base, metric) >= ENOUGH;
      const holds = low <= after - before && after - before <= high;
      const holdsValue = value.low === null || (value.low <= after && after <= value.high);
      for (const i of isEnough ? [0, 1] : [0]) {
        count.from[i] += 1;
        if (holds) count.held[i] += 1;
        if (holdsValue) count.values[i] += 1;
      }
    }
  }
  const part = (/** @type {number} */ some, /** @type {number} */ all) =>
    all < 100 ? '-' : ((100 * some) / all).toFixed(1);
  return counts.map(({ judged, fails, sure, held, values, from }, m) => [
    kind,
    String(problems),
    String(samples),
    String(prompts),
    METRICS[m]?.kind ?? '',
    part(judged, pulls),
    part(fails, judged),
    part(sure, judged),
    part(held[0], from[0]),
    part(held[1], from[1]),
    part(values[0], from[0]),
    part(values[1], from[1]),
  ]);
}

/** The number of problems that have a part in a metric other than 0. */
function contributing(problems, metric) {
  const parts = contributionsOf(problems, metric);
  if ('unavailable' in parts) return 0;
  return parts.ids.filter((_, i) => parts.columns.some((column) => column[i] !== 0)).length;
}

/** The metrics' true values, by how much of its chances a model has lost. */
function truthOf(chanceFrom, prompts) {
  const known = new Map();
  const places = Array.from({ length: 20_000 }, (_, i) => chanceFrom((i + 0.5) / 20_000));
  const mean = (of) => places.reduce((sum, chance) => sum + of(chance), 0) / places.length;
  const compute = (lost) => {
    const solved = (chance) => chance * (1 - lost);
    const kept = (chance) => (solved(chance) * KEPT) ** prompts;
    const none = (chance) => (1 - solved(chance) * KEPT) ** prompts;
    const pass = mean(solved);
    const robust = mean(kept);
    const attacked = mean((chance) => solved(chance) * (1 - kept(chance)));
    // Worst case differs from nominal, or only the best case does.
    const relative = mean(
      (chance) =>
        solved(chance) * (1 - kept(chance)) +
        (1 - solved(chance)) * kept(chance) +
        (1 - solved(chance)) * (1 - none(chance) - kept(chance)),
    );
    return [pass, robust, (pass - robust) / pass, attacked / pass, relative];
  };
  return (lost) => {
    if (!known.has(lost)) known.set(lost, compute(lost));
    return known.get(lost);
  };
}

function evaluate(chances, samples, prompts, random) {
  const draw = (chance) =>
    Array.from({ length: samples }, () => (random() < chance ? 'passed' : 'failed'));
  return chances.map((chance, i) => ({
    id: `T/${i}`,
    nominal: draw(chance),
    variants: Array.from({ length: prompts }, (_, seed) => ({
      family: 'format',
      transform: 'Tabs',
      seed,
      verdicts: draw(chance * KEPT),
    })),
  }));
}
