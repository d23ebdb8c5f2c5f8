import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKERS } from './contestant.js';
import { measure, requireSuccess } from './measure.js';
import { commandLineTool } from './passgate.js';
import { megabytes, printTable, times } from './table.js';

export const SEEDS = 5;
/** Seconds to make HumanEval's variants of ReCode's families; shares of references and prompts. */
export const BOUNDS = { seconds: 15, passing: 0.995, canChange: 0.95 };
/** More problems than any set has: all are made, none is written, and no reference runs. */
const ALL = '999999';

/** @typedef {{root: string, python: string, isolation: string, rounds: number, folder: string}} Setup */
/** @typedef {import('./perturb-sets.js').ProblemSet} ProblemSet */
/** @typedef {import('./measure.js').Measured} Measured */

/**
 * Time the making alone, beside the floor of parsing each program once; the fastest round counts.
 * @param {Setup} setup
 * @param {ProblemSet} set
 * @param {readonly string[]} families
 * @param {string} file the problems
 */
export async function measureSpeed(setup, set, families, file) {
  const script = join(import.meta.dirname, 'perturb-floor.js');
  const parse = [process.execPath, script, join(setup.root, 'dist'), file, set.language];
  const own = [];
  const floor = [];
  for (let round = 0; round < setup.rounds; round += 1) {
    own.push(await perturb(setup, set, families, null));
    const parsed = await measure(setup.python, parse, setup.folder);
    requireSuccess('the floor', parsed);
    floor.push(parsed);
  }
  const [best, bare] = [bestOf(own), bestOf(floor)];
  const kept = best.seconds <= BOUNDS.seconds ? 'kept' : 'BROKEN';
  printTable(
    ['what', 'seconds', 'CPU s', 'x CPU', 'peak', 'bound'],
    [
      [
        `make ${families.join(', ')}`,
        best.seconds.toFixed(2),
        best.cpuSeconds.toFixed(2),
        times(best.cpuSeconds / bare.cpuSeconds),
        megabytes(best.peak),
        set.name === 'humaneval' ? `${BOUNDS.seconds} ${kept}` : '-',
      ],
      [
        'parse each program once',
        bare.seconds.toFixed(2),
        bare.cpuSeconds.toFixed(2),
        '1',
        megabytes(bare.peak),
        '-',
      ],
    ],
  );
  return { families, own: best, floor: bare };
}

/** @param {readonly Measured[]} rounds */
function bestOf(rounds) {
  return {
    seconds: Math.min(...rounds.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...rounds.map(({ cpuSeconds }) => cpuSeconds)),
    peak: Math.max(...rounds.map(({ mainPeak }) => mainPeak)),
  };
}

/**
 * Run `passgate perturb` once; with shared grading a reference that is the same for all prompts of a
 * problem runs once. It works on `problems.jsonl.gz` in the setup's folder.
 * @param {Setup} setup
 * @param {ProblemSet} set
 * @param {readonly string[]} families
 * @param {string | null} out the folder for the variants; null to make them alone
 */
export async function perturb(setup, { name, language }, families, out) {
  const { root, python, isolation, folder } = setup;
  const config = join(folder, 'passgate.yml');
  writeFileSync(
    config,
    `suites:
  - name: ${name}
    language: ${language}
    problems: problems.jsonl.gz
    grading: shared
    perturb: { families: [${families.join(', ')}], seeds: ${SEEDS} }
`,
  );
  const flags =
    out === null
      ? ['--preview', ALL, '--json']
      : ['--out', out, '--no-cache', '--workers', String(WORKERS), '--isolation', isolation];
  const command = [process.execPath, commandLineTool(root), 'perturb', config, ...flags];
  const measured = await measure(python, command, folder);
  requireSuccess('passgate perturb', measured);
  return measured;
}
