import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { judge } from './perturb-judge.js';
import { readMade, readManifest } from './perturb-made.js';
import { readReleased } from './perturb-recode.js';
import { withReferences } from './perturb-references.js';
import { findSets, RECODE_FAMILIES } from './perturb-sets.js';
import { BOUNDS, measureSpeed, perturb, SEEDS } from './perturb-speed.js';
import { printMade, printReasons, printReleased } from './perturb-tables.js';
import { readLines, writeLines } from './workloads.js';

/** @typedef {import('./perturb-speed.js').Setup} Setup */
/** @typedef {import('./perturb-sets.js').ProblemSet} ProblemSet */
/** @typedef {import('./perturb-made.js').Row} Row */
/** @typedef {import('./perturb-made.js').Told} Told */
/** @typedef {import('./perturb-references.js').Figures} Figures */

/**
 * Make variants of all sets of problems that are here, and look at them without passgate's own
 * code.
 * @param {Setup} setup
 * @param {{data: string, prompts: string, limit: number, sets: readonly string[]}} options
 * @returns {Promise<{isRight: boolean, figures: object}>}
 */
export async function measurePerturb(setup, { data, prompts, limit, sets: wanted }) {
  const { sets, missing } = findSets(data, prompts, wanted);
  for (const file of missing) console.log(`\nperturb: skipped, not here: ${file} (see --prompts)`);
  const folder = join(setup.folder, 'perturb');
  mkdirSync(folder);
  /** @type {Record<string, object>} */
  const figures = {};
  /** @type {string[]} */
  const wrong = [];
  for (const set of sets) {
    const problems = readLines(set.file).slice(0, limit);
    const here = { ...setup, folder: join(folder, set.name) };
    mkdirSync(here.folder);
    figures[set.name] = await measureSet(here, set, problems, prompts, wrong);
  }
  if (wrong.length === 0) console.log('\nresults: all made variants are valid');
  for (const line of wrong) console.log(`  WRONG: ${line}`);
  const isRight = wrong.length === 0;
  return { isRight, figures: { isRight, seeds: SEEDS, bounds: BOUNDS, ...figures } };
}

/**
 * @param {Setup} setup
 * @param {ProblemSet} set
 * @param {readonly Row[]} problems
 * @param {string} prompts
 * @param {string[]} wrong gets what must not be
 */
async function measureSet(setup, set, problems, prompts, wrong) {
  console.log(`\nperturb: ${set.title}, ${problems.length} problems, ${SEEDS} seeds`);
  const file = join(setup.folder, 'problems.jsonl.gz');
  writeLines(file, problems);
  const families = RECODE_FAMILIES.filter((family) => set.families.includes(family));
  const speed = await measureSpeed(setup, set, families, file);
  const out = join(setup.folder, 'out');
  const { seconds, cpuSeconds } = await perturb(setup, set, set.families, out);
  const cost = `${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of CPU time`;
  console.log(`${set.families.join(', ')}, with references, written: ${cost}`);
  const suite = join(out, set.name);
  const told = readManifest(suite);
  const all = readMade(suite, problems);
  const judged = all.map((each) => judge(set, each));
  const made = await withReferences(setup, set, problems, all, judged, told);
  for (const each of made) wrong.push(...faultsOf(set, each, told.get(each.transform)));
  printMade(set, problems.length, made, told);
  printReasons(told);
  const released = await ofReCode(setup, set, problems, prompts);
  printReleased(set, made, released);
  const counts = Object.fromEntries(told);
  return {
    problems: problems.length,
    speed,
    whole: { seconds, cpuSeconds },
    made,
    counts,
    released,
  };
}

/** @type {(setup: Setup, set: ProblemSet, problems: readonly Row[], prompts: string) => Promise<Figures[]>} */
async function ofReCode(setup, set, problems, prompts) {
  if (set.released === null) return [];
  const all = readReleased(prompts, set.released, problems, SEEDS);
  const judged = all.map((each) => judge(set, each));
  return withReferences(setup, set, problems, all, judged, new Map());
}

/**
 * @param {ProblemSet} set
 * @param {Figures} figures
 * @param {Told | undefined} told
 * @returns {string[]} what must never be
 */
function faultsOf({ name }, figures, told) {
  const { transform, variants, changed, distinct, altered, ran, passing, distance } = figures;
  const faults = Object.entries(altered).map(
    ([kind, of]) => `a changed ${kind}: ${of.length}, such as ${of.slice(0, 3).join(', ')}`,
  );
  if (changed < variants) faults.push(`${variants - changed} prompts are the nominal ones`);
  if (distinct < variants) faults.push(`${variants - distinct} prompts are there twice`);
  if (passing !== null && passing < ran) faults.push(`${ran - passing} references fail`);
  if (told?.made !== variants) faults.push(`the manifest has ${told?.made}, files ${variants}`);
  // Its edits are one way to the variant, and the edit distance is the shortest.
  if ((told?.distance.characters ?? 0) < distance - 1e-6) faults.push('its distance is too small');
  return faults.map((fault) => `${name}, ${transform}: ${fault}`);
}
