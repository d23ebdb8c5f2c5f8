import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKERS } from './contestant.js';
import { measure, requireSuccess } from './measure.js';
import { runPassgate, writeConfig } from './passgate.js';
import { printTable, times } from './table.js';
import { writeLines } from './workloads.js';

const PROBLEMS = 20;
const ANSWERS = 20;
/** Times as long as Node alone. */
const BOUND = 1.3;

/**
 * Time programs in JavaScript against the same files run by `node` alone, as many at a time and
 * without isolation. Each is another program, of a few lines, in MultiPL-E's form; the fastest
 * of all rounds counts.
 * @param {object} setup
 * @param {string} setup.root
 * @param {string} setup.python
 * @param {string} setup.isolation
 * @param {string} setup.folder
 * @param {number} setup.rounds
 * @returns {Promise<{isRight: boolean, figures: object}>}
 */
export async function measureJavaScript({ folder: parent, ...setup }) {
  const count = PROBLEMS * ANSWERS;
  console.log(`\njavascript: ${count} programs, ${WORKERS} at a time`);
  const parts = /** @type {const} */ ([
    ['passgate', passgate(setup, join(parent, 'javascript-shared'), 'shared')],
    ['passgate split', passgate(setup, join(parent, 'javascript-split'), 'split')],
    ['node alone', bareNode(setup.python, join(parent, 'javascript-bare'))],
  ]);
  /** @type {string[]} */
  const wrong = [];
  /** @type {Record<string, number[]>} */
  const seconds = Object.fromEntries(parts.map(([name]) => [name, []]));
  for (let round = 0; round < setup.rounds; round += 1) {
    for (const [name, attempt] of parts) seconds[name]?.push(await attempt(wrong));
  }
  const best = (/** @type {string} */ name) => Math.min(...(seconds[name] ?? []));
  const ratio = (/** @type {string} */ name) => best(name) / best('node alone');
  printTable(
    ['contestant', 'seconds', 'ms a program', 'x node alone'],
    parts.map(([name]) => [
      name,
      (seconds[name] ?? []).map((each) => each.toFixed(2)).join(' '),
      ((best(name) / count) * 1000).toFixed(1),
      times(ratio(name)),
    ]),
  );
  const kept = ratio('passgate') <= BOUND ? 'within' : 'BEYOND';
  console.log(`passgate's time is ${kept} the bound of ${BOUND}`);
  for (const line of wrong) console.log(`  WRONG: ${line}`);
  const isRight = wrong.length === 0;
  return { isRight, figures: { isRight, programs: count, bound: BOUND, seconds } };
}

/**
 * @param {{root: string, python: string, isolation: string}} setup
 * @param {string} folder
 * @param {'shared' | 'split'} grading
 * @returns {(wrong: string[]) => Promise<number>} seconds; adds what came out wrong
 */
function passgate(setup, folder, grading) {
  mkdirSync(folder);
  const programs = programsOf();
  const problems = programs.filter(({ answer }) => answer === 0);
  writeLines(
    join(folder, 'problems.jsonl.gz'),
    problems.map(({ name, prompt, tests }) => ({ name, language: 'js', prompt, tests })),
  );
  writeLines(
    join(folder, 'samples.jsonl.gz'),
    programs.map(({ name, completion }) => ({ task_id: name, completion })),
  );
  writeConfig(folder, { grading, language: 'javascript' });
  return async (wrong) => {
    const { measured, results } = await runPassgate({ ...setup, folder });
    const { verdicts, gradings } = results.suites[0];
    if (verdicts.passed !== programs.length || gradings[grading] !== programs.length) {
      wrong.push(`passgate, ${grading}: ${JSON.stringify({ verdicts, gradings })}`);
    }
    return measured.seconds;
  };
}

/** @type {(python: string, folder: string) => () => Promise<number>} */
function bareNode(python, folder) {
  mkdirSync(folder);
  const files = programsOf().map(({ prompt, completion, tests }, at) => {
    const file = join(folder, `${at}.js`);
    writeFileSync(file, `${prompt}${completion}\n${tests}`);
    return file;
  });
  const list = join(folder, 'files.txt');
  writeFileSync(list, files.join('\n'));
  return async () => {
    const flags = ['-a', list, '-P', String(WORKERS), '-n', '1'];
    const measured = await measure(python, ['xargs', ...flags, process.execPath], folder);
    requireSuccess('node', measured);
    return measured.seconds;
  };
}

function programsOf() {
  return Array.from({ length: PROBLEMS * ANSWERS }, (_, at) => {
    const [number, answer] = [at % PROBLEMS, Math.floor(at / PROBLEMS)];
    return {
      name: `Synthetic_${number}`,
      answer,
      prompt: `// Add ${number} to x.\nfunction add(x) {\n`,
      completion: `  return x + ${number}; // ${answer}\n}\n`,
      tests: `const assert = require('node:assert');

function test() {
  let candidate = add;
  assert.deepEqual(candidate(1), ${number + 1});
}

test();
`,
    };
  });
}
