/**
 * Does test strength tell weak tests from strong ones? HumanEval's tests against HumanEval+'s, on the
 * same reference solutions and the same mutants; and against what real samples show.
 * Usage: node bench/test-strength.js HUMANEVAL HUMANEVALPLUS SAMPLES
 *   HUMANEVAL      HumanEval.jsonl.gz of openai/human-eval
 *   HUMANEVALPLUS  HumanEvalPlus.jsonl.gz of evalplus/humanevalplus_release
 *   SAMPLES        samples of a model as human-eval writes them
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const BUNDLE = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');
/** @typedef {{ task_id: string, test: string }} Row */
/** @typedef {{ id: string, nominal: string[], strength?: { killed: number, mutants: number } }} Problem */

const [humaneval = '', plus = '', samples = ''] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'passgate-strength-'));
try {
  mkdirSync(join(folder, '.git'));
  const tests = new Map(rowsOf(humaneval).map((row) => [row.task_id, row.test]));
  const rows = rowsOf(plus);
  // HumanEval+ corrects some reference solutions, so both suites have its ones.
  const base = rows.map(({ task_id, prompt, entry_point, canonical_solution }) => ({
    ...{ task_id, prompt, entry_point, canonical_solution },
    test: tests.get(task_id),
  }));
  writeFileSync(join(folder, 'humaneval.jsonl'), base.map((row) => JSON.stringify(row)).join('\n'));
  cpSync(plus, join(folder, 'plus.jsonl.gz'));
  cpSync(samples, join(folder, 'samples.jsonl.gz'));
  const [weaker, stronger] = [suiteOf('humaneval.jsonl'), suiteOf('plus.jsonl.gz')];
  report(weaker, stronger);
} finally {
  rmSync(folder, { recursive: true });
}

/**
 * @param {string} file
 * @returns {any[]}
 */
function rowsOf(file) {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line)]));
}

/**
 * Run a suite with its mutants.
 * @param {string} problems
 * @returns {Map<string, Problem>}
 */
function suiteOf(problems) {
  const suite = { name: 'tests', problems, samples: 'samples.jsonl.gz', mutate: true };
  writeFileSync(
    join(folder, 'passgate.yml'),
    JSON.stringify({ suites: [{ ...suite, limits: { cpu: 'auto' } }], baseline: 'none' }),
  );
  const command = [BUNDLE, 'run', 'passgate.yml', '--out', 'out'];
  execFileSync(process.execPath, command, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const results = JSON.parse(readFileSync(join(folder, 'out', 'results.json'), 'utf8'));
  return new Map(results.suites[0].problems.map((/** @type {Problem} */ each) => [each.id, each]));
}

/**
 * @param {Map<string, Problem>} weaker
 * @param {Map<string, Problem>} stronger
 */
function report(weaker, stronger) {
  const both = [...weaker.values()].flatMap((one) => {
    const other = stronger.get(one.id);
    if (one.strength === undefined || other?.strength === undefined) return [];
    const passing = one.nominal.map((verdict) => verdict === 'passed');
    const passed = passing.filter(Boolean).length;
    const wrong = passing.filter((isPassed, i) => isPassed && other.nominal[i] !== 'passed').length;
    return [
      { id: one.id, ours: share(one.strength), theirs: share(other.strength), passed, wrong },
    ];
  });
  const count = (/** @type {(each: (typeof both)[number]) => boolean} */ is) =>
    both.filter(is).length;
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, each) => sum + each, 0) / values.length;
  console.log(`problems with a strength in both: ${both.length} of ${weaker.size}`);
  console.log(`mean strength: HumanEval ${mean(both.map(({ ours }) => ours)).toFixed(4)}`);
  console.log(`               HumanEval+ ${mean(both.map(({ theirs }) => theirs)).toFixed(4)}`);
  console.log(`HumanEval weaker: ${count(({ ours, theirs }) => ours < theirs)}`);
  console.log(`equal: ${count(({ ours, theirs }) => ours === theirs)}`);
  const wrongly = both.filter(({ ours, theirs }) => ours > theirs);
  console.log(`HumanEval stronger: ${wrongly.length} ${JSON.stringify(wrongly)}`);
  const known = both.filter(({ passed }) => passed > 0);
  const caught = known.filter(({ wrong }) => wrong > 0);
  const clean = known.filter(({ wrong }) => wrong === 0);
  console.log(`problems with a sample that passes HumanEval: ${known.length}`);
  console.log(`  of these, some such sample fails HumanEval+: ${caught.length}`);
  console.log(
    `  mean strength with HumanEval of these: ${mean(caught.map(({ ours }) => ours)).toFixed(4)}`,
  );
  console.log(`  and of the others: ${mean(clean.map(({ ours }) => ours)).toFixed(4)}`);
  const area = areaUnder(
    clean.map(({ ours }) => ours),
    caught.map(({ ours }) => ours),
  );
  console.log(`  AUC: ${area.toFixed(4)}`);
  const shares = known.map(({ wrong, passed }) => wrong / passed);
  const spearman = correlation(ranksOf(known.map(({ ours }) => ours)), ranksOf(shares));
  console.log(`  Spearman, with the share of wrong ones: ${spearman.toFixed(4)}`);
}

/** @param {{ killed: number, mutants: number }} strength */
function share({ killed, mutants }) {
  return killed / mutants;
}

/**
 * The chance that one of the higher values is above one of the lower ones; ties count half (Mann and
 * Whitney 1947).
 * @param {number[]} higher
 * @param {number[]} lower
 */
function areaUnder(higher, lower) {
  let sum = 0;
  for (const one of higher)
    for (const other of lower) sum += one > other ? 1 : one === other ? 0.5 : 0;
  return sum / (higher.length * lower.length);
}

/**
 * The rank of each value; equal ones share the mean of theirs.
 * @param {number[]} values
 */
function ranksOf(values) {
  return values.map((value) => {
    const below = values.filter((each) => each < value).length;
    const equal = values.filter((each) => each === value).length;
    return below + (equal + 1) / 2;
  });
}

/**
 * Pearson's correlation.
 * @param {number[]} ones
 * @param {number[]} others
 */
function correlation(ones, others) {
  const mean = (/** @type {number[]} */ values) =>
    values.reduce((sum, each) => sum + each, 0) / values.length;
  const [m, o] = [mean(ones), mean(others)];
  let [joint, left, right] = [0, 0, 0];
  for (const [i, one] of ones.entries()) {
    const other = others[i] ?? 0;
    joint += (one - m) * (other - o);
    left += (one - m) ** 2;
    right += (other - o) ** 2;
  }
  return joint / Math.sqrt(left * right);
}
