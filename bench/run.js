import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { measureAsk } from './ask.js';
import { besideLoops, LOOPS } from './busy.js';
import { measureCrossing } from './crossing.js';
import { measureExtract } from './extract.js';
import { prepareHumanEval } from './human-eval.js';
import { measureJavaScript } from './javascript.js';
import { describeMachine, findPython, printMachine } from './machine.js';
import { temporaryFolder } from './measure.js';
import { measureMemory } from './memory.js';
import { HELP, readOptions } from './options.js';
import { commandLineTool } from './passgate.js';
import { measurePerturb } from './perturb.js';
import { race } from './race.js';
import { measureScore } from './score.js';
import { measureStart } from './start.js';
import { canonicalWorkload, codegenWorkload } from './workloads.js';

const ROOT = dirname(import.meta.dirname);

/** @returns {Promise<number>} the exit code */
async function main() {
  const options = readOptions(process.argv.slice(2), ROOT);
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  if (process.platform !== 'linux') throw new Error('the bench reads /proc: it needs Linux');
  if (!existsSync(commandLineTool(ROOT))) throw new Error('no dist/cli: npm run build');
  const python = findPython();
  const machine = describeMachine(ROOT, python);
  printMachine(machine);
  const { isolation, rounds } = options;
  const setup = { root: ROOT, python, isolation, rounds, folder: temporaryFolder() };

  /** @type {Record<string, object>} */
  const figures = {};
  let isRight = true;
  /** @type {(part: string, outcome: {isRight: boolean, figures: object}) => void} */
  const note = (part, outcome) => {
    figures[part] = outcome.figures;
    isRight &&= outcome.isRight;
  };
  const workloads = readWorkloads(options);
  const isNeeded = workloads.length > 0 || options.only.includes('score');
  const humanEval = isNeeded ? readHumanEval(options.humanEval, python) : null;
  if (humanEval !== null) figures.humanEval = { commit: humanEval.commit };
  for (const workload of workloads) {
    const run = () => race({ ...setup, humanEval }, workload);
    note(workload.name, workload.name === 'busy' ? await besideLoops(run) : await run());
  }
  if (options.only.includes('javascript')) note('javascript', await measureJavaScript(setup));
  if (options.only.includes('crossing')) note('crossing', await measureCrossing(setup));
  if (options.only.includes('memory')) note('memory', await measureMemory(setup, options.samples));
  if (options.only.includes('start')) note('start', measureStart(ROOT));
  if (options.only.includes('score')) note('score', await measureScore(setup, humanEval));
  if (options.only.includes('perturb')) note('perturb', await measurePerturb(setup, options));
  if (options.only.includes('extract')) note('extract', await measureExtract(setup, options));
  if (options.only.includes('ask')) note('ask', await measureAsk(setup));

  if (options.json !== null) {
    const all = { createdAt: new Date().toISOString(), machine, rounds, isRight, ...figures };
    writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
  }
  if (!isRight) console.log('\nsome results are WRONG: the figures beside them mean nothing');
  return isRight ? 0 : 1;
}

/** @param {import('./options.js').Options} options */
function readWorkloads({ only, data, limit }) {
  return /** @type {const} */ ([
    ['canonical', canonicalWorkload],
    ['codegen', codegenWorkload],
    ['busy', busyWorkload],
  ]).flatMap(([part, read]) => {
    if (!only.includes(part)) return [];
    const workload = read(data, limit);
    if (workload === null) console.log(`${part}: skipped, its data is missing (see --data)`);
    return workload === null ? [] : [workload];
  });
}

/**
 * Workload B again, while other work keeps the cores busy.
 * @type {(data: string, limit: number) => import('./workloads.js').Workload | null}
 */
function busyWorkload(data, limit) {
  const workload = codegenWorkload(data, limit);
  const title = `B beside ${LOOPS} busy loops`;
  return workload === null ? null : { ...workload, name: 'busy', title };
}

/** @type {(checkout: string | null, python: string) => import('./human-eval.js').HumanEval | null} */
function readHumanEval(checkout, python) {
  if (checkout !== null) return prepareHumanEval(checkout, python);
  console.log('human-eval: left out, no --human-eval DIR was given');
  return null;
}

// Temporary folders go on exit, which these signals skip unless they are caught.
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => process.exit(130));
}
try {
  process.exitCode = await main();
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
