import type { SuiteConfig } from '../config/schema.ts';
import { describeVariant, type NamedFile } from '../records/dataset.ts';
import type { FaultList } from '../system/errors.ts';
import { compareText } from '../system/paths.ts';
import type { Entry, Loaded, NominalFiles, SuitePlace } from './loaded.ts';
import { readManifests } from './manifests.ts';
import { ProblemSet, type VariantProblems } from './problem-set.ts';
import { addAnswerFaults, type ProblemForm, readProblems } from './problems.ts';
import type { CapturedFile, EntryFiles, SuiteFiles } from './suite-files.ts';

/**
 * Read all problems of a suite: nominal and perturbed ones, and the families' own nominal ones.
 * @param faults gets every broken row and duplicate, by file and line
 * @throws UserError with all faults so far, if there are any
 */
export async function readVariants(
  files: SuiteFiles,
  suite: SuiteConfig,
  faults: FaultList,
  place: SuitePlace,
): Promise<Loaded> {
  const texts = new Map<string, string>();
  const newSet = () => new ProblemSet(texts, suite.preamble);
  const set = new ProblemSet(texts, suite.preamble, suite.perturb !== undefined);
  const tables = await readProblems(files.problems, suite, null, set, faults);
  const form: ProblemForm = {
    format: suite.format,
    language: suite.language,
    columns: {},
    'list-columns': [],
  };
  const entries: Entry[] = [];
  for (const entry of files.entries) entries.push(await readEntry(entry, form, newSet(), faults));
  const nominals: NominalFiles[] = [];
  for (const entry of entries) {
    nominals.push(...(await readNominals(entry, form, newSet, faults, place)));
  }
  // Otherwise the checks add them.
  if (faults.count > 0) addAnswerFaults(tables, faults);
  faults.throwIfAny();

  const nominal = set.variants.get(describeVariant(null));
  if (nominal === undefined) {
    faults.add('has no nominal problems: every row names a family', {
      file: files.problems[0]?.label ?? '',
    });
    return faults.throwIfAny() as never;
  }
  const inRows = [...set.variants.values()].filter(({ name }) => name !== null);
  const inEntries = entries.flatMap((entry) => [...entry.set.variants.values()]);
  const perturbed = sortVariants([...inRows, ...inEntries]);
  return {
    ...{ nominal, perturbed, nominals, inRows, entries, tables, samples: files.samples },
    manifests: readManifests(filesOf(files), faults),
  };
}

function filesOf({ entries }: SuiteFiles): NamedFile[] {
  return entries.flatMap(({ problemGroups }) => problemGroups.flatMap((group) => group.files));
}

async function readEntry(
  entry: EntryFiles,
  form: ProblemForm,
  set: ProblemSet,
  faults: FaultList,
): Promise<Entry> {
  for (const { base, files } of entry.problemGroups) {
    await readProblems(files, form, base, set, faults);
  }
  return { ...entry, set };
}

/** Read the nominal prompts that an entry's families have of their own. */
async function readNominals(
  { index, nominal, set }: Entry,
  form: ProblemForm,
  newSet: () => ProblemSet,
  faults: FaultList,
  { at, placeOf }: SuitePlace,
): Promise<NominalFiles[]> {
  if (nominal === null) return [];
  const found: NominalFiles[] = [];
  const families = new Set([...set.variants.values()].flatMap(({ name }) => name?.family ?? []));
  for (const family of families) {
    const isOwn = (file: CapturedFile) => file.family === undefined || file.family === family;
    const files = nominal.problems.filter(isOwn);
    if (files.length === 0) {
      const message = `${at}.variants[${index}].nominal: no file of problems is for the family ${family}`;
      faults.add(message, placeOf('variants', index, 'nominal'));
      continue;
    }
    const own = newSet();
    await readProblems(files, form, { family: 'nominal' }, own, faults);
    const [problems] = own.variants.values();
    // Files without problems have already caused a fault.
    if (problems === undefined) continue;
    found.push({
      family,
      problems: { ...problems, name: null },
      samples: nominal.samples.filter(isOwn),
    });
  }
  return found;
}

/** Families in the order of the config, then transforms by name and seeds by number. */
export function sortVariants(variants: readonly VariantProblems[]): VariantProblems[] {
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
