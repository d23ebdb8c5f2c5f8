import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLines } from './workloads.js';

/**
 * A row of problems; formats name their fields differently.
 * @typedef {object} Row
 * @property {string} [task_id]
 * @property {string} [name]
 * @property {string} [prompt]
 * @property {string} [text]
 * @property {string} [entry_point]
 * @property {string} [canonical_solution]
 * @property {string} [test]
 */

/** @typedef {{nominal: Row, variant: Row, seed: number}} Pair */

/**
 * The variants of one transform.
 * @typedef {object} Made
 * @property {string} family
 * @property {string} transform
 * @property {readonly Pair[]} pairs
 */

/** Families whose own nominal prompts show half of a solution. */
export const PARTIAL = ['syntax', 'format'];

const UNFIT = 'its reference solution does not pass';

/** @param {Row} row */
export function idOf({ task_id, name }) {
  return String(task_id ?? name);
}

/** @param {Row} row */
export function promptOf({ prompt, text }) {
  return prompt ?? text ?? '';
}

/**
 * Read all variants below a folder back: `FAMILY/TRANSFORM_sSEED.jsonl`.
 * @param {string} folder of a suite
 * @param {readonly Row[]} problems
 * @returns {Made[]}
 */
export function readMade(folder, problems) {
  const families = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return families.flatMap(({ name: family }) => {
    const files = readdirSync(join(folder, family)).toSorted();
    const nominal = join(folder, family, 'nominal.jsonl');
    const own = byId(existsSync(nominal) ? readLines(nominal) : problems);
    const pattern = /^(?<transform>.+)_s(?<seed>\d+)\.jsonl(?:\.gz)?$/;
    return readTransforms(family, join(folder, family), files, pattern, own);
  });
}

/**
 * Read the files of a family whose names match a pattern with a `transform` and a `seed`.
 * @param {string} family
 * @param {string} folder
 * @param {readonly string[]} files
 * @param {RegExp} pattern
 * @param {Map<string, Row>} nominal
 * @returns {Made[]}
 */
export function readTransforms(family, folder, files, pattern, nominal) {
  /** @type {Map<string, Pair[]>} */
  const all = new Map();
  for (const file of files) {
    const { transform, seed } = pattern.exec(file)?.groups ?? {};
    if (transform === undefined) continue;
    const pairs = pairsOf(join(folder, file), nominal, Number(seed));
    all.set(transform, [...(all.get(transform) ?? []), ...pairs]);
  }
  return [...all].map(([transform, pairs]) => ({ family, transform, pairs }));
}

/**
 * Rows of problems that are left out have no nominal prompt here.
 * @type {(file: string, nominal: Map<string, Row>, seed: number) => Pair[]}
 */
function pairsOf(file, nominal, seed) {
  return readLines(file).flatMap((variant) => {
    const of = nominal.get(idOf(variant));
    return of === undefined ? [] : [{ nominal: of, variant, seed }];
  });
}

/** @param {readonly Row[]} rows */
export function byId(rows) {
  return new Map(rows.map((row) => [idOf(row), row]));
}

/**
 * What the manifest says of a transform, over all seeds.
 * @typedef {object} Told
 * @property {number} made
 * @property {number} notApplicable
 * @property {number} dropped
 * @property {readonly string[]} unfit a problem for each variant whose reference failed
 * @property {Record<string, number>} reasons why the others were dropped, and how often
 * @property {{characters: number, words: number}} distance the mean of the made ones
 */

/**
 * @param {string} folder of a suite
 * @returns {Map<string, Told>} by the transform's name
 */
export function readManifest(folder) {
  const { transforms } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  /** @type {Map<string, any[]>} */
  const seeds = new Map();
  for (const each of transforms) {
    seeds.set(each.transform, [...(seeds.get(each.transform) ?? []), each]);
  }
  return new Map([...seeds].map(([transform, all]) => [transform, told(all)]));
}

/** @type {(seeds: any[]) => Told} */
function told(seeds) {
  const made = seeds.flatMap((each) => each.made);
  const dropped = seeds.flatMap((each) => each.dropped);
  const isUnfit = (/** @type {{reason: string}} */ { reason }) => reason.startsWith(UNFIT);
  /** @type {Record<string, number>} */
  const reasons = {};
  for (const each of dropped) {
    if (!isUnfit(each)) reasons[each.reason] = (reasons[each.reason] ?? 0) + 1;
  }
  const mean = (/** @type {'characters' | 'words'} */ of) =>
    made.reduce((sum, each) => sum + each[of], 0) / Math.max(1, made.length);
  return {
    made: made.length,
    notApplicable: seeds.flatMap((each) => each.notApplicable).length,
    dropped: dropped.length,
    unfit: dropped.filter(isUnfit).map(({ problem }) => problem),
    reasons,
    distance: { characters: mean('characters'), words: mean('words') },
  };
}
