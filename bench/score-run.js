/**
 * One measurement of src/score in a process of its own: `node score-run.js PART BUNDLES`, where
 * BUNDLES holds `score/` and `metrics/`. It writes one line of JSON.
 */
import { join } from 'node:path';
import { makeVerdicts, RATIO, randomNumbers, SUITE } from './score-data.js';

/** @typedef {import('./score-data.js').ProblemVerdicts} ProblemVerdicts */
/** @typedef {{value: number, low: number, high: number}} Metric */

const RESAMPLES = 10_000;

const [part = '', bundles = ''] = process.argv.slice(2);
const parts = { all, estimate, ratio };
const outcome = await parts[/** @type {keyof typeof parts} */ (part)]();
console.log(JSON.stringify({ ...outcome, peak: process.resourceUsage().maxRSS * 1024 }));

/** All metrics of a suite. */
async function all() {
  const { score } = await import(join(bundles, 'score', 'index.js'));
  const problems = makeVerdicts(SUITE);
  const before = process.resourceUsage().maxRSS * 1024;
  const { seconds, result } = timed(() => score(problems, [1, 10]));
  const floor = bestOf(() => countPasses(problems));
  const { overall, families } = result.robustness;
  const groups = [
    result,
    overall,
    ...Object.values(families).flatMap((family) => [family, ...Object.values(family.transforms)]),
  ];
  const metrics = groups.flatMap((group) => Object.values(group.metrics));
  return {
    seconds,
    before,
    floor: floor.seconds,
    counted: floor.result,
    metrics: metrics.filter((metric) => 'value' in metric).length,
    unavailable: metrics.filter((metric) => 'unavailable' in metric).length,
    found: {
      nominal: result.metrics['pass@1'].value,
      perturbed: overall.metrics['mean-perturbed-pass@1'].value,
    },
  };
}

/** One metric that is no more than an estimate for each prompt. */
async function estimate() {
  const metricOf = await readMetricOf();
  const problems = makeVerdicts(SUITE);
  const { seconds, result } = timed(() =>
    metricOf(problems, { kind: 'mean-perturbed-pass@', k: 5 }),
  );
  return { seconds, value: result.value };
}

/** One ratio metric with its interval. */
async function ratio() {
  const metricOf = await readMetricOf();
  const problems = makeVerdicts(RATIO);
  const { seconds, result } = timed(() => metricOf(problems, { kind: 'robust-drop@', k: 1 }));
  const floor = bestOf(() => plainBootstrap(problems));
  const { value, low, high } = result;
  return { seconds, value, low, high, floor: floor.seconds, plain: floor.result };
}

/** @returns {Promise<(problems: ProblemVerdicts[], metric: {kind: string, k: number}) => Metric>} */
async function readMetricOf() {
  const { metricOf } = await import(join(bundles, 'metrics', 'index.js'));
  return metricOf;
}

/** @param {ProblemVerdicts[]} problems */
function countPasses(problems) {
  let nominal = 0;
  let perturbed = 0;
  for (const problem of problems) {
    for (const verdict of problem.nominal) if (verdict === 'passed') nominal += 1;
    for (const { verdicts } of problem.variants) {
      for (const verdict of verdicts) if (verdict === 'passed') perturbed += 1;
    }
  }
  const prompts = SUITE.problems * SUITE.samples;
  return { nominal: nominal / prompts, perturbed: perturbed / prompts / SUITE.variants };
}

/** The drop by a bare loop over the draws. @param {ProblemVerdicts[]} problems */
function plainBootstrap(problems) {
  const shares = problems.map(({ nominal, variants }) => {
    const passed = nominal.filter((verdict) => verdict === 'passed');
    const robust = nominal.filter((_, i) =>
      variants.every(({ verdicts }) => verdicts[i] === 'passed'),
    );
    return { whole: passed.length / nominal.length, robust: robust.length / nominal.length };
  });
  const random = randomNumbers(1979);
  const drops = new Float64Array(RESAMPLES);
  for (let r = 0; r < RESAMPLES; r += 1) {
    let whole = 0;
    let robust = 0;
    for (let i = 0; i < problems.length; i += 1) {
      const drawn = shares[Math.floor(random() * problems.length)];
      whole += drawn?.whole ?? 0;
      robust += drawn?.robust ?? 0;
    }
    drops[r] = (whole - robust) / whole;
  }
  drops.sort();
  return { low: drops[0.025 * RESAMPLES], high: drops[0.975 * RESAMPLES] };
}

/** @template T @param {() => T} work */
function timed(work) {
  const started = performance.now();
  const result = work();
  return { seconds: (performance.now() - started) / 1000, result };
}

/** The floors run thrice, warm. @template T @param {() => T} work */
function bestOf(work) {
  const runs = [timed(work), timed(work), timed(work)];
  return runs.reduce((best, run) => (run.seconds < best.seconds ? run : best));
}
