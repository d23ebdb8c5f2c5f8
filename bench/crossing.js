import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runPassgate, writeConfig } from './passgate.js';
import { printTable, times } from './table.js';
import { writeLines } from './workloads.js';

/** Programs of each row, each another one. */
const COPIES = 6;

/** Tests that ask their candidate for much, a unit of which may take so many microseconds. */
const ROWS = [
  {
    title: '40,000 calls',
    units: 40_000,
    bound: 25,
    tests: 'def check(f):\n    for n in range(40_000):\n        assert f(n) == n + 1\n',
    program: 'def f(n):\n    return n + 1\n',
  },
  {
    title: 'a million items',
    units: 1_000_000,
    bound: 2,
    tests: 'def check(f):\n    assert sum(f(1_000_000)) == 499_999_500_000\n',
    program: 'def f(n):\n    return (i for i in range(n))\n',
  },
  {
    title: 'a list of a million items',
    units: 1_000_000,
    bound: 2,
    tests: 'def check(f):\n    assert sum(f(1_000_000)) == 499_999_500_000\n',
    program: 'def f(n):\n    return list(range(n))\n',
  },
];

/**
 * Measure the cost of programs apart from their tests (`split` grading) against one process (`shared`),
 * in turns. The least of all rounds counts, for wall time and for the CPU time of all processes.
 * @param {object} setup
 * @param {string} setup.root
 * @param {string} setup.python
 * @param {string} setup.isolation
 * @param {string} setup.folder
 * @param {number} setup.rounds
 * @returns {Promise<{isRight: boolean, figures: object}>}
 */
export async function measureCrossing({ folder: parent, ...setup }) {
  console.log(`\ncrossing: ${COPIES} programs a row, tests apart and in one process`);
  /** @type {string[]} */
  const wrong = [];
  const rows = [];
  for (const [n, row] of ROWS.entries()) {
    const ways = /** @type {const} */ ([
      ['split', passgate(setup, join(parent, `crossing-split-${n}`), row, 'split')],
      ['shared', passgate(setup, join(parent, `crossing-shared-${n}`), row, 'shared')],
    ]);
    /** @type {Record<string, {seconds: number, cpuSeconds: number}[]>} */
    const attempts = { split: [], shared: [] };
    for (let round = 0; round < setup.rounds; round += 1) {
      for (const [name, attempt] of ways) attempts[name]?.push(await attempt(wrong));
    }
    /** @type {(name: string, figure: 'seconds' | 'cpuSeconds') => number} */
    const least = (name, figure) =>
      Math.min(...(attempts[name] ?? []).map((attempt) => attempt[figure]));
    const more = least('split', 'cpuSeconds') - least('shared', 'cpuSeconds');
    const microseconds = (more / COPIES / row.units) * 1e6;
    rows.push({ row, attempts, least, microseconds });
  }
  printTable(
    ['tests ask for', 'split s', 'shared s', 'x shared', 'CPU x shared', 'us of CPU each', 'bound'],
    rows.map(({ row: { title, bound }, least, microseconds }) => [
      title,
      least('split', 'seconds').toFixed(2),
      least('shared', 'seconds').toFixed(2),
      times(least('split', 'seconds') / least('shared', 'seconds')),
      times(least('split', 'cpuSeconds') / least('shared', 'cpuSeconds')),
      `${microseconds.toFixed(2)}${microseconds > bound ? ' BEYOND' : ''}`,
      String(bound),
    ]),
  );
  for (const line of wrong) console.log(`  WRONG: ${line}`);
  const isRight = wrong.length === 0;
  const figures = rows.map(({ row: { title, units, bound }, attempts, microseconds }) => ({
    title,
    units,
    bound,
    attempts,
    microseconds,
  }));
  return { isRight, figures: { isRight, programs: COPIES, rows: figures } };
}

/**
 * @param {{root: string, python: string, isolation: string}} setup
 * @param {string} folder
 * @param {{tests: string, program: string}} row
 * @param {'shared' | 'split'} grading
 * @returns {(wrong: string[]) => Promise<import('./measure.js').Measured>} adds what came out wrong
 */
function passgate(setup, folder, { tests, program }, grading) {
  mkdirSync(folder);
  const task_id = 'crossing';
  const problem = { task_id, prompt: '', entry_point: 'f', test: tests };
  const reference = { canonical_solution: program };
  writeLines(join(folder, 'problems.jsonl.gz'), [{ ...problem, ...reference }]);
  writeLines(
    join(folder, 'samples.jsonl.gz'),
    Array.from({ length: COPIES }, (_, n) => ({ task_id, solution: `${program}# ${n}\n` })),
  );
  writeConfig(folder, { grading });
  return async (wrong) => {
    const { measured, results } = await runPassgate({ ...setup, folder });
    const { verdicts, gradings } = results.suites[0];
    if (verdicts.passed !== COPIES || gradings[grading] !== COPIES) {
      wrong.push(`${grading}: ${JSON.stringify({ verdicts, gradings })}`);
    }
    return measured;
  };
}
