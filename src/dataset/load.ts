import { createHash } from 'node:crypto';
import type { FoundFile } from '../config/find-files.ts';
import { languageName } from '../config/language.ts';
import type { Config, SuiteConfig } from '../config/schema.ts';
import {
  type Dataset,
  describeVariant,
  type FamilyNominal,
  type Problem,
  type Variant,
} from '../records/dataset.ts';
import { FaultList } from '../system/errors.ts';
import { compareText } from '../system/paths.ts';
import { checkGates, checkNominals, checkSamples } from './checks.ts';
import { contentHash } from './content-hash.ts';
import { Finder } from './files.ts';
import { checkGrading } from './grading-check.ts';
import type { Entry, Loaded, NominalFiles, SuitePlace } from './loaded.ts';
import { checkOutputs } from './output-check.ts';
import { ProblemSet, type VariantProblems } from './problem-set.ts';
import { readProblems } from './problems.ts';
import { readSamples, type VariantSample } from './samples.ts';
import { sourcesOf } from './sources.ts';

/**
 * Read all problems of a suite, nominal and perturbed, and find its samples without reading them.
 * @param index the suite's place in the config, for messages
 * @throws UserError with all faults: patterns that match nothing, and broken files
 */
export async function loadDataset(
  config: Config,
  suite: SuiteConfig,
  index: number,
): Promise<Dataset> {
  const faults = new FaultList();
  const finder = new Finder(config, index, faults);
  const nominalFiles = finder.find(suite.problems, ['problems']).map((file) => finder.name(file));
  const samples = finder.find(suite.samples, ['samples']).map((file) => finder.name(file));
  const texts = new Map<string, string>();
  const newSet = () => new ProblemSet(texts, suite.preamble);
  const entries = suite.variants.map((entry, v) => {
    return { ...findEntry(entry, v, finder), set: newSet() };
  });
  faults.throwIfAny();

  const set = newSet();
  const tables = await readProblems(nominalFiles, suite, null, set, faults);
  for (const { problemGroups, set: own } of entries) {
    const form = {
      format: suite.format,
      language: suite.language,
      columns: {},
      'list-columns': [],
    };
    for (const { base, files } of problemGroups) {
      await readProblems(files, form, base, own, faults);
    }
  }
  const place: SuitePlace = {
    at: `suites[${index}]`,
    placeOf: (...path) => config.placeOf(['suites', index, ...path]),
  };
  const nominals = await readNominals(entries, suite, finder, newSet, faults, place);
  faults.throwIfAny();

  const nominal = set.variants.get(describeVariant(null));
  if (nominal === undefined) {
    faults.add('has no nominal problems: every row names a family', {
      file: nominalFiles[0]?.label ?? '',
    });
    return faults.throwIfAny() as never;
  }
  const inRows = [...set.variants.values()].filter(({ name }) => name !== null);
  const loaded: Loaded = { nominal, samples, tables, inRows, entries };
  checkSamples(loaded, faults, place);
  checkNominals(loaded, nominals, faults);
  const perturbed = sortVariants([
    ...inRows,
    ...entries.flatMap((e) => [...e.set.variants.values()]),
  ]);
  checkGates(suite, perturbed, faults, place);
  const all = [nominal, ...perturbed, ...nominals.map((own) => own.problems)];
  checkGrading(suite, all, faults, place);
  checkOutputs(suite, all, faults);
  faults.throwIfAny();

  const { variants, sources, own } = sourcesOf(loaded, perturbed, nominals);
  const { places } = nominal;
  const reading = { language: languageName(suite.language), extract: suite.extract };
  const { notes } = finder;
  const hash = hashOf(variants, own);
  // All tables of a suite are read as one.
  const listTexts = tables[0]?.table.listTexts ?? [];
  return { variants, nominals: own, sources, reading, places, notes, listTexts, hash };
}

/** The samples of a suite, a few at a time; see readSamples. */
export function samplesOf(
  dataset: Dataset,
  faults: FaultList,
): AsyncGenerator<readonly VariantSample[]> {
  return readSamples(dataset.sources, dataset.reading, faults);
}

function findEntry(
  { family, problems, samples, nominal }: SuiteConfig['variants'][number],
  index: number,
  finder: Finder,
): Omit<Entry, 'set'> {
  const key = ['variants', index];
  return {
    index,
    problemGroups: finder.group(finder.find(problems, [...key, 'problems']), family ?? null),
    sampleGroups: finder.group(finder.find(samples, [...key, 'samples']), family ?? null),
    nominal:
      nominal === undefined
        ? null
        : {
            problems: finder.find(nominal.problems, [...key, 'nominal', 'problems']),
            samples: finder.find(nominal.samples, [...key, 'nominal', 'samples']),
          },
  };
}

async function readNominals(
  entries: readonly Entry[],
  suite: SuiteConfig,
  finder: Finder,
  newSet: () => ProblemSet,
  faults: FaultList,
  { at, placeOf }: SuitePlace,
): Promise<NominalFiles[]> {
  const found: NominalFiles[] = [];
  for (const { index, nominal, set } of entries) {
    if (nominal === null) continue;
    const families = new Set([...set.variants.values()].flatMap(({ name }) => name?.family ?? []));
    for (const family of families) {
      const ofFamily = (files: readonly FoundFile[]) =>
        files
          .filter(({ captures }) => captures.family === undefined || captures.family === family)
          .map((file) => finder.name(file));
      const files = ofFamily(nominal.problems);
      if (files.length === 0) {
        const message = `${at}.variants[${index}].nominal: no file of problems is for the family ${family}`;
        faults.add(message, placeOf('variants', index, 'nominal'));
        continue;
      }
      const own = newSet();
      await readProblems(
        files,
        { format: suite.format, language: suite.language, columns: {}, 'list-columns': [] },
        { family: 'nominal' },
        own,
        faults,
      );
      const [problems] = own.variants.values();
      // Files without problems have already caused a fault.
      if (problems === undefined) continue;
      found.push({
        family,
        problems: { ...problems, name: null },
        samples: ofFamily(nominal.samples),
      });
    }
  }
  return found;
}

/** Families in the order of the config, then transforms by name and seeds by number. */
function sortVariants(variants: readonly VariantProblems[]): VariantProblems[] {
  const families = [...new Set(variants.map(({ name }) => name?.family))];
  return [...variants].sort((a, b) => {
    const [x, y] = [a.name, b.name];
    if (x === null || y === null) return 0;
    return (
      families.indexOf(x.family) - families.indexOf(y.family) ||
      compareText(x.transform, y.transform) ||
      x.seed - y.seed
    );
  });
}

function hashOf(variants: Dataset['variants'], nominals: readonly FamilyNominal[]): string {
  const hash = createHash('sha256');
  const add = (parts: readonly unknown[]) => hash.update(JSON.stringify(parts));
  const addAll = ({ problems }: Variant) => {
    for (const problem of [...problems.values()].sort(byId))
      add([problem.id, contentHash(problem)]);
  };
  for (const variant of [...variants].sort(byName)) {
    add(['variant', describeVariant(variant.name)]);
    addAll(variant);
  }
  for (const { family, variant } of nominals) {
    add(['nominal', family]);
    addAll(variant);
  }
  return hash.digest('hex');
}

function byName(a: Variant, b: Variant): number {
  return compareText(describeVariant(a.name), describeVariant(b.name));
}

function byId(a: Problem, b: Problem): number {
  return compareText(a.id, b.id);
}
