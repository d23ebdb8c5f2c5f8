import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLineTool } from './passgate.js';
import { printTable, times } from './table.js';

const TIMES = 20;
const BOUND = 2;

/**
 * Time `passgate --version` against Node doing nothing, in turns.
 * @param {string} root the project's folder
 * @returns {{isRight: boolean, figures: object}}
 */
export function measureStart(root) {
  console.log(`\ncold start: median of ${TIMES}, in turns`);
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const tool = [commandLineTool(root), '--version'];
  const nothing = ['-e', '0'];
  // Once for the disk.
  const said = run(tool).output;
  run(nothing);
  const isRight = said === version;
  if (!isRight) console.log(`  WRONG: --version says "${said}", package.json ${version}`);
  /** @type {number[]} */
  const own = [];
  /** @type {number[]} */
  const bare = [];
  for (let i = 0; i < TIMES; i += 1) {
    own.push(run(tool).milliseconds);
    bare.push(run(nothing).milliseconds);
  }
  const ratio = median(own) / median(bare);
  printTable(
    ['command', 'median ms', 'least ms', 'most ms'],
    [row('passgate --version', own), row('node -e 0', bare)],
  );
  const verdict = ratio <= BOUND ? 'within' : 'BEYOND';
  console.log(`ratio ${times(ratio)}, ${verdict} the bound of ${BOUND}`);
  const figures = { ratio, bound: BOUND, ownMs: own, nodeMs: bare, isRight };
  return { isRight, figures };
}

/** @param {string[]} args */
function run(args) {
  const started = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const milliseconds = performance.now() - started;
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}`);
  return { milliseconds, output: stdout.trim() };
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (/** @type {number} */ place) => sorted[Math.floor(place)] ?? Number.NaN;
  return (at((sorted.length - 1) / 2) + at(sorted.length / 2)) / 2;
}

/** @type {(name: string, values: readonly number[]) => string[]} */
function row(name, values) {
  const figures = [median(values), Math.min(...values), Math.max(...values)];
  return [name, ...figures.map((value) => value.toFixed(1))];
}
