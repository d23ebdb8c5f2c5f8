import { distance } from 'fastest-levenshtein';
import { idOf, PARTIAL, promptOf } from './perturb-made.js';
import { changedPart, functionNameOf, partsOf } from './perturb-protected.js';

/** @typedef {import('./perturb-made.js').Row} Row */
/** @typedef {import('./perturb-made.js').Pair} Pair */
/** @typedef {import('./perturb-made.js').Made} Made */
/** @typedef {import('./perturb-sets.js').ProblemSet} ProblemSet */

/**
 * What is true of a transform's variants, all but what running them shows.
 * @typedef {object} Judged
 * @property {string} family
 * @property {string} transform
 * @property {number} variants
 * @property {number} problems those with a changed variant
 * @property {number} changed variants whose prompt is not the nominal one
 * @property {number} distinct variants whose prompt no earlier seed has
 * @property {number} intact changed variants with all protected parts as they were
 * @property {Record<string, string[]>} altered kinds of changed protected parts: names of variants
 * @property {number} distance mean edit distance of the changed ones, as a share of the nominal
 *   prompt's characters
 */

/**
 * @param {ProblemSet} set
 * @param {Made} made
 * @returns {Judged}
 */
export function judge(set, { family, transform, pairs }) {
  /** @type {Record<string, string[]>} */
  const altered = {};
  const changed = pairs.filter(({ nominal, variant }) => promptOf(nominal) !== promptOf(variant));
  const rule = PARTIAL.includes(family) ? 'layout' : 'strict';
  let distances = 0;
  for (const { nominal, variant, seed } of changed) {
    const kind = alteredPart(set, nominal, variant, rule);
    if (kind !== null) altered[kind] = [...(altered[kind] ?? []), `${idOf(variant)} s${seed}`];
    const prompt = promptOf(nominal);
    distances += Math.min(1, distance(prompt, promptOf(variant)) / prompt.length);
  }
  const prompts = new Set(pairs.map(({ variant }) => `${idOf(variant)}\n${promptOf(variant)}`));
  const failed = Object.values(altered).reduce((sum, { length }) => sum + length, 0);
  return {
    family,
    transform,
    variants: pairs.length,
    problems: new Set(changed.map(({ variant }) => idOf(variant))).size,
    changed: changed.length,
    distinct: prompts.size,
    intact: changed.length - failed,
    altered,
    distance: changed.length === 0 ? 0 : distances / changed.length,
  };
}

/** @type {(set: ProblemSet, nominal: Row, variant: Row, rule: 'strict' | 'layout') => string | null} */
function alteredPart({ language, isProse }, nominal, variant, rule) {
  const nameOf = (/** @type {Row} */ row) =>
    isProse ? null : (row.entry_point ?? functionNameOf(promptOf(row), language));
  const [name, newName] = [nameOf(nominal), nameOf(variant)];
  const facts = { language, isProse, name };
  const [prompt, changed] = [promptOf(nominal), promptOf(variant)];
  const back =
    name === null || newName === null || name === newName
      ? changed
      : withNamesBack(prompt, changed, name, newName);
  return changedPart(partsOf(prompt, facts), partsOf(back, facts), rule);
}

const NAMES = /([\p{L}_$][\p{L}\p{N}_$]*)/u;

/**
 * A prompt with its function's old name: where the new one stands in the place of the old one, in
 * its own spelling or in that of another convention (`closest_integer`, `closestInteger`). Go's
 * package of tests has the name in its own.
 * @type {(nominal: string, variant: string, name: string, newName: string) => string}
 */
function withNamesBack(nominal, variant, name, newName) {
  const [before, after] = [nominal.split(NAMES), variant.split(NAMES)];
  // A rename adds no names and takes none away.
  if (before.length !== after.length) return variant;
  const bare = (/** @type {string} */ text) => text.replaceAll('_', '').toLowerCase();
  return after
    .map((text, at) => {
      const old = before[at] ?? '';
      const isName = text === newName && bare(old) === bare(name);
      const isPackage = text === `${newName}_test` && old === `${name}_test`;
      return isName || isPackage ? old : text;
    })
    .join('');
}
