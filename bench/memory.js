import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { measure, requireSuccess } from './measure.js';
import { commandLineTool, runPassgate, writeConfig } from './passgate.js';
import { megabytes, printTable } from './table.js';
import { writeLines } from './workloads.js';

const PROBLEMS = 100;
/** The number of samples that share a program. */
const COPIES = 10;
/** One answer in so many is wrong, so that `passed` is not the only right verdict. */
const WRONG = 10;
const BOUND = 300e6;

/**
 * Measure the peak of memory with many samples: one run with many duplicates, and one check in
 * which all are distinct.
 * @param {{root: string, python: string, isolation: string, folder: string}} setup
 * @param {number} samples a multiple of PROBLEMS * COPIES * WRONG
 * @returns {Promise<{isRight: boolean, figures: object}>}
 */
export async function measureMemory(setup, samples) {
  const distinct = samples / COPIES;
  console.log(`\nmemory: ${samples} samples of ${PROBLEMS} problems`);
  const folder = join(setup.folder, 'memory');
  mkdirSync(folder);

  const few = await writeSuite(join(folder, 'run'), samples, distinct);
  const { measured: ran, results } = await runPassgate({ ...setup, folder: few });
  const { counts, verdicts } = results.suites[0];
  const passed = samples - samples / WRONG;
  const wrong = [
    ...differs('run: samples', counts.samples, samples),
    ...differs('run: distinct programs', counts.programs, distinct),
    ...differs('run: executed programs', counts.executed, distinct),
    ...differs('run: passed', verdicts.passed, passed),
    ...differs('run: failed', verdicts.failed, samples - passed),
  ];

  const all = await writeSuite(join(folder, 'check'), samples, samples);
  const tool = [process.execPath, commandLineTool(setup.root), 'check', '--json', '--no-cache'];
  const checked = await measure(setup.python, [...tool, join(all, 'passgate.yml')], all);
  requireSuccess('passgate check', checked);
  wrong.push(...differs('check: samples', JSON.parse(checked.log).suites[0].samples, samples));

  const parts = [
    { name: 'passgate run', distinct, measured: ran },
    { name: 'passgate check', distinct: samples, measured: checked },
  ];
  printTable(
    ['command', 'distinct', 'seconds', 'samples/s', 'peak Node', 'peak largest', 'bound'],
    parts.map(({ name, distinct, measured }) => [
      name,
      String(distinct),
      measured.seconds.toFixed(1),
      (samples / measured.seconds).toFixed(0),
      megabytes(measured.mainPeak),
      megabytes(measured.largestPeak),
      `${megabytes(BOUND)} ${measured.mainPeak <= BOUND ? 'kept' : 'BROKEN'}`,
    ]),
  );
  if (wrong.length === 0) console.log('results: all counts are right');
  for (const line of wrong) console.log(`  WRONG: ${line}`);
  const isRight = wrong.length === 0;
  const figures = parts.map(({ name, distinct, measured: { log: _log, ...figures } }) => ({
    name,
    samples,
    distinct,
    ...figures,
    samplesPerSecond: samples / figures.seconds,
  }));
  return { isRight, figures: { isRight, boundBytes: BOUND, parts: figures } };
}

/** @type {(what: string, found: number, expected: number) => string[]} */
function differs(what, found, expected) {
  return found === expected ? [] : [`${what}: ${found}, not ${expected}`];
}

/**
 * A suite of trivial programs; those that are the same lie far apart.
 * @param {string} folder
 * @param {number} samples
 * @param {number} distinct
 * @returns {Promise<string>} the folder
 */
async function writeSuite(folder, samples, distinct) {
  mkdirSync(folder);
  writeConfig(folder);
  const problems = Array.from({ length: PROBLEMS }, (_, number) => ({
    task_id: `Synthetic/${number}`,
    prompt: `def add_${number}(x):\n    """Add ${number} to x."""\n`,
    entry_point: `add_${number}`,
    canonical_solution: `    return x + ${number}\n`,
    test: `def check(candidate):\n    assert candidate(1) == ${number + 1}\n`,
  }));
  writeLines(join(folder, 'problems.jsonl.gz'), problems);
  const lines = Readable.from(samplesOf(samples, distinct / PROBLEMS));
  const file = createWriteStream(join(folder, 'samples.jsonl.gz'));
  await pipeline(lines, createGzip({ level: 1 }), file);
  return folder;
}

/** @type {(samples: number, answers: number) => Generator<string>} */
function* samplesOf(samples, answers) {
  for (let at = 0; at < samples; at += PROBLEMS) {
    const answer = (at / PROBLEMS) % answers;
    const slip = answer % WRONG === 0 ? ' + 1' : '';
    let block = '';
    for (let number = 0; number < PROBLEMS; number += 1) {
      const completion = `    return x + ${number}${slip}  # ${answer}\n`;
      block += `${JSON.stringify({ task_id: `Synthetic/${number}`, completion })}\n`;
    }
    yield block;
  }
}
