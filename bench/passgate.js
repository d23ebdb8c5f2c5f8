import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LIMIT_SECONDS, WORKERS } from './contestant.js';
import { measure, requireSuccess } from './measure.js';
import { readLines, writeLines } from './workloads.js';

/**
 * @param {string} root the project's folder
 * @returns {string} the committed bundle of the command line tool
 */
export function commandLineTool(root) {
  return join(root, 'dist', 'cli', 'index.js');
}

/**
 * Write the config of a suite whose data is `problems.jsonl.gz` and `samples.jsonl.gz` beside it.
 * @param {string} folder
 * @param {object} settings
 * @param {'split' | 'shared'} [settings.grading]
 * @param {string} [settings.cpu]
 * @param {'python' | 'javascript'} [settings.language]
 * @returns {string} the config's path
 */
export function writeConfig(
  folder,
  { grading = 'shared', cpu = `${LIMIT_SECONDS}s`, language = 'python' } = {},
) {
  const file = join(folder, 'passgate.yml');
  writeFileSync(
    file,
    `suites:
  - name: bench
    language: ${language}
    problems: problems.jsonl.gz
    samples: samples.jsonl.gz
    k: [1]
    grading: ${grading}
    reference-check: off
    limits: { cpu: ${cpu} }
`,
  );
  return file;
}

/**
 * Run `passgate run` once, from nothing: no cache and no earlier output is there to help.
 * @param {object} setup
 * @param {string} setup.root
 * @param {string} setup.python
 * @param {string} setup.isolation
 * @param {string} setup.folder with the config and its data
 */
export async function runPassgate({ root, python, isolation, folder }) {
  const out = join(folder, 'out');
  rmSync(out, { recursive: true, force: true });
  const command = [process.execPath, commandLineTool(root), 'run', join(folder, 'passgate.yml')];
  const flags = ['--out', out, '--workers', String(WORKERS), '--isolation', isolation];
  const alone = ['--baseline', 'none', '--no-cache'];
  const measured = await measure(python, [...command, ...flags, ...alone], folder);
  requireSuccess('passgate run', measured);
  const results = JSON.parse(readFileSync(join(out, 'results.json'), 'utf8'));
  return { measured, out, results };
}

/** The settings of a contestant's config beside its data. */
const SETTINGS = /** @type {const} */ ({
  passgate: { grading: 'shared' },
  'passgate split': { grading: 'split' },
  'passgate auto': { grading: 'shared', cpu: 'auto' },
});

/**
 * The CPU time that a problem's answers may take, in seconds.
 * @param {{problems: {id: string, cpuLimitMs?: number}[]}} suite
 * @param {string} id
 */
function limitOf({ problems }, id) {
  const own = problems.find((problem) => problem.id === id)?.cpuLimitMs;
  return own === undefined ? LIMIT_SECONDS : own / 1000;
}

/**
 * @param {object} setup
 * @param {string} setup.root
 * @param {string} setup.python
 * @param {string} setup.isolation
 * @param {string} setup.folder
 * @param {import('./workloads.js').Workload} workload
 * @param {'passgate' | 'passgate split' | 'passgate auto'} name
 * @returns {import('./contestant.js').Contestant & {isolation: () => string}}
 */
export function passgate({ root, python, isolation, folder: parent }, workload, name) {
  const folder = join(parent, name.replace(' ', '-'));
  mkdirSync(folder);
  writeLines(join(folder, 'problems.jsonl.gz'), workload.problems);
  writeLines(join(folder, 'samples.jsonl.gz'), workload.samples);
  writeConfig(folder, SETTINGS[name]);
  let description = 'unknown';
  return {
    name,
    isolation: () => description,
    attempt: async () => {
      const { measured, out, results } = await runPassgate({ root, python, isolation, folder });
      description = results.isolation.description;
      const lines = readLines(join(out, 'verdicts.jsonl.gz'));
      const { samples, executed } = results.suites[0].counts;
      const timedOut = new Map(
        lines
          .filter(({ verdict }) => verdict === 'timeout')
          .map(({ program, problem }) => [program, limitOf(results.suites[0], problem)]),
      );
      return {
        measured,
        samples,
        executed,
        timeouts: timedOut.size,
        limitSeconds: [...timedOut.values()].reduce((sum, seconds) => sum + seconds, 0),
        outcomes: inOrder(lines, workload),
      };
    },
  };
}

/**
 * Verdicts come in the order in which programs ended; samples have an order of their own.
 * @param {{problem: string, index: number, verdict: string}[]} lines
 * @param {import('./workloads.js').Workload} workload
 * @returns {import('./contestant.js').Outcome[]}
 */
function inOrder(lines, { samples }) {
  const verdicts = new Map(
    lines.map(({ problem, index, verdict }) => [`${problem} ${index}`, verdict]),
  );
  /** @type {Map<string, number>} */
  const seen = new Map();
  return samples.map(({ task_id }) => {
    const index = seen.get(task_id) ?? 0;
    seen.set(task_id, index + 1);
    const verdict = verdicts.get(`${task_id} ${index}`);
    if (verdict === undefined) throw new Error(`passgate: no verdict on ${task_id}, ${index}`);
    if (verdict === 'error') throw new Error(`passgate: error on ${task_id}, ${index}`);
    return verdict === 'passed' || verdict === 'timeout' ? verdict : 'failed';
  });
}
