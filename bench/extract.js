import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AROUND_BODIES, AROUND_PROGRAMS, taskOf } from './extract-wrappings.js';
import { runPassgate } from './passgate.js';
import { printTable } from './table.js';
import { readLines, readProblems, writeLines } from './workloads.js';

/** @typedef {import('./workloads.js').Problem} Problem */
/** @typedef {import('./extract-wrappings.js').Task} Task */
/** @typedef {{kind: string, problem: Problem, task: Task, text: string, isBody: boolean}} Answer */

/**
 * The ways to give an answer. `evalplus` are programs that EvalPlus' sanitizer found.
 * @typedef {'solution' | 'completion' | 'table' | 'evalplus'} Form
 */

/** @type {readonly Form[]} */
const OWN = ['solution', 'completion', 'table'];

/**
 * Wrap HumanEval's references in chat, and judge what is taken out of it.
 * @param {{root: string, python: string, isolation: string, folder: string}} setup
 * @param {{data: string, limit: number, evalplus: string | null}} options
 * @returns {Promise<{isRight: boolean, figures: object}>}
 */
export async function measureExtract(setup, { data, limit, evalplus }) {
  const problems = readProblems(data, limit);
  if (problems === null) {
    console.log('\nextract: skipped, its data is missing (see --data)');
    return { isRight: true, figures: {} };
  }
  if (evalplus === null) console.log('\nextract: without EvalPlus, no --evalplus PYTHON was given');
  const folder = join(setup.folder, 'extract');
  mkdirSync(folder);
  const answers = problems.flatMap(answersTo);
  /** @type {Map<Form, {answer: Answer, row: object}[]>} */
  const rows = new Map(OWN.map((form) => [form, rowsOf(answers, form)]));
  if (evalplus !== null) rows.set('evalplus', sanitized(evalplus, answers, folder));
  writeLines(join(folder, 'problems.jsonl.gz'), problems);
  for (const [form, each] of rows) {
    writeLines(
      join(folder, `${form}.jsonl.gz`),
      each.map(({ row }) => row),
    );
  }
  writeFileSync(
    join(folder, 'passgate.yml'),
    JSON.stringify({ suites: [...rows.keys()].map(suiteOf) }),
  );
  const { out } = await runPassgate({ ...setup, folder });
  const passed = new Set(
    readLines(join(out, 'verdicts.jsonl.gz'))
      .filter(({ verdict }) => verdict === 'passed')
      .map(({ suite, problem, index }) => `${suite} ${problem} ${index}`),
  );
  const counts = countsOf(rows, passed);
  print(counts, problems.length);
  const all = [...counts.values()].flatMap((ofKind) =>
    OWN.flatMap((form) => ofKind.get(form) ?? []),
  );
  return {
    isRight: all.every((count) => count === problems.length),
    figures: Object.fromEntries(
      [...counts].map(([kind, ofKind]) => [kind, Object.fromEntries(ofKind)]),
    ),
  };
}

/** @type {(problem: Problem) => Answer[]} */
function answersTo(problem) {
  const task = taskOf(problem);
  return [
    ...Object.entries(AROUND_PROGRAMS).map(([kind, wrap]) => ({ kind, wrap, isBody: false })),
    ...Object.entries(AROUND_BODIES).map(([kind, wrap]) => ({ kind, wrap, isBody: true })),
  ].map(({ kind, wrap, isBody }) => ({ kind, problem, task, text: wrap(task), isBody }));
}

/** A body is no solution. @type {(answers: readonly Answer[], form: Form) => {answer: Answer, row: object}[]} */
function rowsOf(answers, form) {
  return answers
    .filter(({ isBody }) => form !== 'solution' || !isBody)
    .map((answer) => ({ answer, row: rowOf(answer, form) }));
}

/** @type {(answer: Answer, form: Form) => object} */
function rowOf({ problem, text }, form) {
  const { task_id: id, prompt, test, entry_point: name } = problem;
  return form === 'table'
    ? { id, Prompt: prompt, 'Generated Code': text, Tests: test, 'Function Name': name }
    : { task_id: id, [form]: text };
}

/**
 * What EvalPlus makes of the same texts, by its own rule for completions.
 * @type {(python: string, answers: readonly Answer[], folder: string) => {answer: Answer, row: object}[]}
 */
function sanitized(python, answers, folder) {
  const file = join(folder, 'answers.jsonl');
  const lines = answers.map(({ task: { prompt, name }, text, isBody }) =>
    JSON.stringify({ text: isBody ? `${prompt}\n${text}` : text, name }),
  );
  writeFileSync(file, `${lines.join('\n')}\n`);
  const script = join(import.meta.dirname, 'evalplus_sanitize.py');
  const found = execFileSync(python, [script, file], { encoding: 'utf8', maxBuffer: 1 << 28 });
  const codes = found.trimEnd().split('\n');
  return answers.map((answer, i) => ({
    answer,
    row: { task_id: answer.problem.task_id, solution: JSON.parse(codes[i] ?? '""') },
  }));
}

/** @type {(form: Form) => object} */
function suiteOf(form) {
  const samples = `${form}.jsonl.gz`;
  return {
    name: form,
    ...(form === 'table'
      ? { problems: samples, format: 'table' }
      : { problems: 'problems.jsonl.gz', samples }),
    ...(form === 'evalplus' ? { extract: 'none' } : {}),
    k: [1],
    grading: 'shared',
    'reference-check': 'off',
  };
}

/**
 * @param {ReadonlyMap<Form, readonly {answer: Answer}[]>} rows
 * @param {ReadonlySet<string>} passed suite, problem and index of samples
 * @returns {Map<string, Map<Form, number>>} by kind of wrapping and form: how many pass
 */
function countsOf(rows, passed) {
  /** @type {Map<string, Map<Form, number>>} */
  const counts = new Map();
  for (const [form, each] of rows) {
    /** @type {Map<string, number>} */
    const places = new Map();
    for (const { answer } of each) {
      const { kind, problem } = answer;
      const index = places.get(problem.task_id) ?? 0;
      places.set(problem.task_id, index + 1);
      const ofKind = counts.get(kind) ?? new Map();
      const isPassed = passed.has(`${form} ${problem.task_id} ${index}`);
      ofKind.set(form, (ofKind.get(form) ?? 0) + (isPassed ? 1 : 0));
      counts.set(kind, ofKind);
    }
  }
  return counts;
}

/** @type {(counts: ReadonlyMap<string, ReadonlyMap<Form, number>>, problems: number) => void} */
function print(counts, problems) {
  console.log(
    `\nextract: passing of ${problems} references, wrapped in ${counts.size} kinds of chat`,
  );
  const forms = /** @type {const} */ ([...OWN, 'evalplus']);
  printTable(
    ['what is around the code', ...forms],
    [...counts].map(([kind, ofKind]) => [
      kind,
      ...forms.map((form) => String(ofKind.get(form) ?? '-')),
    ]),
  );
}
