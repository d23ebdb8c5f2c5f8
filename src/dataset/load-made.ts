import type { Config, SuiteConfig } from '../config/schema.ts';
import { languageName } from '../config/suite-language.ts';
import type { Dataset } from '../records/dataset.ts';
import { FaultList } from '../system/errors.ts';
import { attachSamples } from './attach-samples.ts';
import { placeOfSuite } from './loaded.ts';
import type { MadeVariants } from './made-variants.ts';
import { readVariants } from './read-variants.ts';
import type { Reword } from './reword.ts';
import type { ProblemRow } from './rewrite-row.ts';
import { findSuiteFiles } from './suite-files.ts';
import { makeOwnVariants, withMade } from './with-made.ts';

/** A suite's problems with the variants that it makes of them. */
export interface MadeDataset {
  readonly config: SuiteConfig;
  readonly dataset: Dataset;
  readonly made: MadeVariants;
  /** The row of each nominal problem, by its id. */
  readonly rows: ReadonlyMap<string, ProblemRow>;
}

/**
 * Read the nominal problems of a suite and make its variants anew. Samples and ready-made variants
 * are not read.
 * @param most the number of problems to take, from the first on
 * @param reword asks the suite's model for other words; null if it is not to be asked
 * @returns null if the suite makes no variants
 * @throws UserError with all faults of the problems
 */
export async function loadMade(
  config: Config,
  suite: SuiteConfig,
  index: number,
  most: number | null,
  reword: Reword | null = null,
): Promise<MadeDataset | null> {
  const alone = { ...suite, samples: [], variants: [] };
  const faults = new FaultList();
  const files = findSuiteFiles(config, alone, index, faults);
  faults.throwIfAny();
  const read = await readVariants(files, alone, faults, placeOfSuite(config, index));
  if (most !== null) cutTo(read.nominal.problems, most);
  const made = await makeOwnVariants(read, alone, faults, reword);
  faults.throwIfAny();
  if (made === null) return null;
  const { variants, nominals } = attachSamples({ ...withMade(read, made), tables: [] });
  const dataset: Dataset = {
    ...{ variants, nominals, sources: [] },
    reading: { language: languageName(suite.language), extract: suite.extract },
    places: read.nominal.places,
    notes: files.notes,
    manifests: [made.manifest],
    stale: [],
    listTexts: [],
    hash: '',
  };
  return { config: suite, dataset, made, rows: read.nominal.rows };
}

function cutTo(problems: Map<string, unknown>, most: number): void {
  for (const id of [...problems.keys()].slice(most)) problems.delete(id);
}
