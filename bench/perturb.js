import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runner } from './floors.js';
import { measure, requireSuccess } from './measure.js';
import { commandLineTool } from './passgate.js';
import { judge, programOf } from './perturb-judge.js';
import { idOf, readMade, readManifest } from './perturb-made.js';
import { AUDIT, CAN_CHANGE, readReleased } from './perturb-recode.js';
import { findSets, RECODE_FAMILIES } from './perturb-sets.js';
import { printTable, times } from './table.js';
import { readLines, writeLines } from './workloads.js';

const SEEDS = 5;
/** Seconds for HumanEval in ReCode's families, and shares of variants and of prompts. */
const BOUNDS = { seconds: 15, passing: 0.995, changed: 0.95 };

/** @typedef {{root: string, python: string, rounds: number, folder: string}} Setup */
/** @typedef {import('./perturb-sets.js').ProblemSet} ProblemSet */
/** @typedef {import('./perturb-made.js').Row} Row */
/** @typedef {import('./perturb-made.js').Made} Made */
/** @typedef {import('./perturb-made.js').Told} Told */

/**
 * A transform's figures.
 * @typedef {import('./perturb-judge.js').Judged & {passing: number | null, ran: number}} Figures
 */

/**
 * Make variants of all sets that are here, and look at them without passgate's own code.
 * @param {Setup} setup
 * @param {{data: string, prompts: string, limit: number}} options
 * @returns {Promise<{isRight: boolean, figures: object}>}
 */
export async function measurePerturb(setup, { data, prompts, limit }) {
  const { sets, missing } = findSets(data, prompts);
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
  const speed = await measureSpeed(setup, set, file);
  const out = join(setup.folder, 'all');
  const { seconds, cpuSeconds } = await perturb(setup, set, set.families, out);
  console.log(`all families: ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of CPU time`);
  const suite = join(out, set.name);
  const told = readManifest(suite);
  const made = await figuresOf(setup, set, problems, readMade(suite, problems));
  for (const each of made) wrong.push(...faultsOf(set, each, told.get(each.transform)));
  const released =
    set.released === null
      ? []
      : await figuresOf(setup, set, problems, readReleased(prompts, set.released, problems, SEEDS));
  printMade(problems.length, made, told);
  printReleased(set, made, released);
  return { problems: problems.length, speed, made, told: Object.fromEntries(told), released };
}

/**
 * Time the families of ReCode, beside the floor of parsing each program once.
 * @param {Setup} setup
 * @param {ProblemSet} set
 * @param {string} file
 */
async function measureSpeed(setup, set, file) {
  const families = RECODE_FAMILIES.filter((family) => set.families.includes(family));
  const script = join(import.meta.dirname, 'perturb-floor.js');
  const command = [process.execPath, script, join(setup.root, 'dist'), file, set.language];
  const own = [];
  const floor = [];
  for (let round = 0; round < setup.rounds; round += 1) {
    own.push(await perturb(setup, set, families, join(setup.folder, `round-${round}`)));
    const parsed = await measure(setup.python, command, setup.folder);
    requireSuccess('the floor', parsed);
    floor.push(parsed);
  }
  const least = (/** @type {import('./measure.js').Measured[]} */ all) => ({
    seconds: Math.min(...all.map(({ seconds }) => seconds)),
    cpuSeconds: Math.min(...all.map(({ cpuSeconds }) => cpuSeconds)),
    peak: Math.max(...all.map(({ mainPeak }) => mainPeak)),
  });
  const [best, bare] = [least(own), least(floor)];
  const isBound = set.name === 'humaneval';
  const kept = best.seconds <= BOUNDS.seconds ? 'kept' : 'BROKEN';
  printTable(
    ['what', 'seconds', 'CPU s', 'x CPU', 'bound'],
    [
      [
        `passgate perturb, ${families.join(', ')}`,
        best.seconds.toFixed(2),
        best.cpuSeconds.toFixed(2),
        times(best.cpuSeconds / bare.cpuSeconds),
        isBound ? `${BOUNDS.seconds} ${kept}` : '-',
      ],
      ['parse all once', bare.seconds.toFixed(2), bare.cpuSeconds.toFixed(2), '1', '-'],
    ],
  );
  return { families, own: best, floor: bare };
}

/**
 * Run `passgate perturb` once.
 * @param {Setup} setup
 * @param {ProblemSet} set
 * @param {readonly string[]} families
 * @param {string} out
 */
async function perturb({ root, python, folder }, { name, language }, families, out) {
  const config = join(folder, 'passgate.yml');
  writeFileSync(
    config,
    `suites:
  - name: ${name}
    language: ${language}
    problems: problems.jsonl.gz
    perturb: { families: [${families.join(', ')}], seeds: ${SEEDS} }
`,
  );
  const command = [process.execPath, commandLineTool(root), 'perturb', config, '--out', out];
  const measured = await measure(python, command, folder);
  requireSuccess('passgate perturb', measured);
  return measured;
}

/**
 * Judge the variants of each transform, and run their references where they have some. A reference
 * that fails with the nominal prompt says nothing of a variant, so it is left out.
 * @param {Setup} setup
 * @param {ProblemSet} set
 * @param {readonly Row[]} problems
 * @param {readonly Made[]} all
 * @returns {Promise<Figures[]>}
 */
async function figuresOf(setup, set, problems, all) {
  const judged = all.map((made) => judge(set, made));
  if (!set.hasReferences) return judged.map((each) => ({ ...each, passing: null, ran: 0 }));
  const programs = new Set(problems.map(programOf));
  for (const { pairs } of all) for (const { variant } of pairs) programs.add(programOf(variant));
  const passed = await passing(setup, [...programs]);
  const sound = new Set(problems.filter((row) => passed.has(programOf(row))).map(idOf));
  return judged.map((each, at) => {
    const pairs = (all[at]?.pairs ?? []).filter(
      ({ nominal, variant }) => sound.has(idOf(variant)) && nominal.prompt !== variant.prompt,
    );
    const right = pairs.filter(({ variant }) => passed.has(programOf(variant)));
    return { ...each, passing: right.length, ran: pairs.length };
  });
}

/**
 * @param {Setup} setup
 * @param {readonly string[]} programs
 * @returns {Promise<Set<string>>} those that pass
 */
async function passing(setup, programs) {
  const { outcomes } = await runner(setup, `references-${programs.length}`, [...programs], [])();
  return new Set(programs.filter((_, at) => outcomes[at] === 'passed'));
}

/**
 * @param {ProblemSet} set
 * @param {Figures} figures
 * @param {Told | undefined} told
 * @returns {string[]} what must never be
 */
function faultsOf({ name }, figures, told) {
  const { transform, variants, changed, distinct, altered } = figures;
  const faults = Object.entries(altered).map(
    ([kind, of]) => `a changed ${kind}: ${of.length}, such as ${of.slice(0, 3).join(', ')}`,
  );
  if (changed < variants) faults.push(`${variants - changed} prompts are the nominal ones`);
  if (distinct < variants) faults.push(`${variants - distinct} prompts are there twice`);
  if (told?.made !== variants)
    faults.push(`the manifest says ${told?.made}, there are ${variants}`);
  return faults.map((fault) => `${name}, ${transform}: ${fault}`);
}

/** @type {(problems: number, all: readonly Figures[], told: Map<string, Told>) => void} */
function printMade(problems, all, told) {
  printTable(
    [
      'transform',
      'made',
      'not applicable',
      'dropped',
      'prompts %',
      'can %',
      'changed %',
      'distinct %',
      'reference passes %',
      'intact %',
      'distance %',
    ],
    all.map((each) => {
      const { notApplicable = 0, dropped = 0 } = told.get(each.transform) ?? {};
      return [
        each.transform,
        String(each.variants),
        String(notApplicable),
        String(dropped),
        percent(each.problems, problems),
        CAN_CHANGE[each.transform]?.toFixed(1) ?? '-',
        percent(each.changed, each.variants),
        percent(each.distinct, each.variants),
        each.passing === null ? '-' : percent(each.passing, each.ran),
        percent(each.intact, each.changed),
        (each.distance * 100).toFixed(1),
      ];
    }),
  );
}

/**
 * Print ReCode's released variants beside the made ones: what their audit found, and what the same
 * checks find here.
 * @type {(set: ProblemSet, made: readonly Figures[], released: readonly Figures[]) => void}
 */
function printReleased({ released: name }, made, released) {
  if (name === null) return;
  if (released.length === 0) console.log('\nReCode: its release is not here, see --prompts');
  console.log('\nthe same of ReCode as released, beside the made ones (shares of changed ones)');
  const names = [...new Set([...released, ...made].map(({ transform }) => transform))];
  const find = (/** @type {readonly Figures[]} */ all, /** @type {string} */ transform) =>
    all.find((each) => each.transform === transform);
  printTable(
    [
      'transform',
      'audit: same %',
      'fails %',
      'same %',
      'fails %',
      'altered %',
      'distance %',
    ].concat(['made: same %', 'fails %', 'altered %', 'distance %']),
    names.map((transform) => {
      const [same, fails] = (name === 'humaneval' ? AUDIT[transform] : undefined) ?? [];
      return [
        transform,
        same?.toFixed(1) ?? '-',
        fails?.toFixed(1) ?? '-',
        ...besides(find(released, transform)),
        ...besides(find(made, transform)),
      ];
    }),
  );
}

/** @param {Figures | undefined} figures */
function besides(figures) {
  if (figures === undefined) return ['-', '-', '-', '-'];
  const { variants, changed, passing, ran, intact, distance } = figures;
  return [
    percent(variants - changed, variants),
    passing === null ? '-' : percent(ran - passing, ran),
    percent(changed - intact, changed),
    (distance * 100).toFixed(1),
  ];
}

/** @type {(part: number, of: number) => string} */
function percent(part, of) {
  return of === 0 ? '-' : ((100 * part) / of).toFixed(1);
}
