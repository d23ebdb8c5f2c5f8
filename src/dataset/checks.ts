import type { SuiteConfig } from '../config/schema.ts';
import { describeVariant } from '../records/dataset.ts';
import { isRobustness } from '../records/metric-name.ts';
import { tagsOf } from '../score/groups.ts';
import type { FaultList } from '../system/errors.ts';
import { suggest } from '../text/suggest.ts';
import { checkGrading } from './grading-check.ts';
import type { Entry, Loaded, SuitePlace } from './loaded.ts';
import { checkOutputs } from './output-check.ts';
import type { VariantProblems } from './problem-set.ts';
import { addAnswerFaults } from './problems.ts';
import { completeName, matches } from './variant-names.ts';

/** Check that a suite's problems, files of samples and settings fit together. */
export function checkLoaded(
  loaded: Loaded,
  suite: SuiteConfig,
  faults: FaultList,
  place: SuitePlace,
): void {
  const { nominal, perturbed, nominals } = loaded;
  // A suite that makes its prompts may have no answers to them yet, or asks a model for them.
  const mayLack = suite.perturb !== undefined || suite.generate !== undefined;
  checkSamples(loaded, mayLack, faults, place);
  checkNominals(loaded, faults);
  checkGates(suite, loaded, faults, place);
  const all = [nominal, ...perturbed, ...nominals.map(({ problems }) => problems)];
  checkGrading(suite, all, faults, place);
  checkOutputs(suite, all, faults);
  addAnswerFaults(loaded.tables, faults);
}

/** The most tags of a suite: each has all metrics. */
const MOST_SUITE_TAGS = 200;

/** Check that every variant has problems and samples, each listed once. */
function checkSamples(
  loaded: Loaded,
  mayLack: boolean,
  faults: FaultList,
  { at, placeOf: place }: SuitePlace,
): void {
  const { samples, tables, inRows, entries } = loaded;
  const withAnswers = tables.find(({ file, table }) => table.hasAnswers(file));
  if (samples.length === 0 && withAnswers === undefined && !mayLack) {
    const message = `${at}.samples: is missing: expected the path of the model's samples (only a table with a column of generated code has its own)`;
    faults.add(message, place());
  }
  if (samples.length > 0 && withAnswers !== undefined) {
    const message = `${at}.samples: ${withAnswers.file.label} has a column of generated code: leave samples out, or give the column another name`;
    faults.add(message, place('samples'));
  }
  const seen = new Map(inRows.map(({ name }) => [describeVariant(name), 'rows of problems']));
  for (const entry of entries) {
    for (const { name } of entry.set.variants.values()) {
      const what = describeVariant(name);
      const first = seen.get(what);
      if (first !== undefined) {
        const message = `${at}: ${what} is there twice: in ${first} and in variants[${entry.index}]`;
        faults.add(message, place('variants', entry.index));
      }
      seen.set(what, `variants[${entry.index}]`);
    }
    if (entry.sampleGroups.length > 0) checkEntry(entry, faults, { at, placeOf: place });
  }
}

function checkEntry(
  { index, set, sampleGroups }: Entry,
  faults: FaultList,
  { at, placeOf: place }: SuitePlace,
): void {
  const variants = [...set.variants.values()].flatMap(({ name }) => name ?? []);
  const missing = [
    ...sampleGroups
      .filter(({ base }) => !variants.some((name) => matches(base, name)))
      .map(({ base }) => `${describeVariant(completeName(base))} has samples and no problems`),
    ...variants
      .filter((name) => !sampleGroups.some(({ base }) => matches(base, name)))
      .map((name) => `${describeVariant(name)} has problems and no samples`),
  ];
  for (const message of missing.sort())
    faults.add(`${at}.variants[${index}]: ${message}`, place('variants', index));
}

/**
 * Check that every perturbed problem has a nominal one, also among its family's own nominal
 * prompts.
 */
function checkNominals({ nominal, nominals, inRows, entries }: Loaded, faults: FaultList): void {
  const own = new Map<string, VariantProblems>();
  for (const { family, problems } of nominals) own.set(family, problems);
  const perturbed = [...inRows, ...entries.flatMap(({ set }) => [...set.variants.values()])];
  for (const { name, places } of perturbed) {
    if (name === null) continue;
    for (const [id, place] of places) {
      const what = `problem "${id}" of ${describeVariant(name)}`;
      if (!nominal.problems.has(id)) faults.add(`${what} has no nominal problem`, place);
      else if (own.get(name.family)?.problems.has(id) === false) {
        faults.add(`${what} is not among the nominal prompts of its family`, place);
      }
    }
  }
}

/** Check that the tags, families and transforms named by gates exist. */
function checkGates(
  suite: SuiteConfig,
  { nominal, perturbed }: Loaded,
  faults: FaultList,
  { at, placeOf: place }: SuitePlace,
): void {
  const names = perturbed.flatMap(({ name }) => name ?? []);
  const tags = tagsOf([...nominal.problems.values()]);
  if (tags.length > MOST_SUITE_TAGS) {
    const message = `${at}.tags: ${suite.tags} has ${tags.length} different tags: name a field with at most ${MOST_SUITE_TAGS}`;
    faults.add(message, place('tags'));
  }
  const families = [...new Set(names.map(({ family }) => family))];
  for (const [g, gate] of suite.gates.entries()) {
    const add = (message: string, key: string) =>
      faults.add(`${at}.gates[${g}]: ${message}`, place('gates', g, key));
    const { tag, family, transform } = gate;
    if (tag !== undefined && !tags.includes(tag)) {
      const advice =
        suite.tags === undefined
          ? ': add tags: FIELD to the suite, with the field of the problems that has them'
          : suggest(tag, tags);
      add(`no problem has the tag "${tag}"${advice}`, 'tag');
      continue;
    }
    if (isRobustness(gate.metric.kind) && names.length === 0) {
      add('a robust metric needs perturbed prompts: add variants to the suite', 'metric');
    } else if (family !== undefined && !families.includes(family)) {
      add(`no variants of family "${family}"${suggest(family, families)}`, 'family');
    } else if (family !== undefined && transform !== undefined) {
      const known = names.filter((name) => name.family === family).map((name) => name.transform);
      if (known.includes(transform)) continue;
      add(`${family} has no transform "${transform}"${suggest(transform, known)}`, 'transform');
    }
  }
}
