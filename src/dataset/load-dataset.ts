import type { Config, SuiteConfig } from '../config/schema.ts';
import { languageName } from '../config/suite-language.ts';
import type { Dataset } from '../records/dataset.ts';
import { FaultList } from '../system/errors.ts';
import { attachSamples } from './attach-samples.ts';
import { checkLoaded } from './checks.ts';
import { datasetHash } from './dataset-hash.ts';
import { placeOfSuite } from './loaded.ts';
import { staleness } from './manifests.ts';
import { readVariants } from './read-variants.ts';
import { readSamples, type VariantSample } from './samples.ts';
import { findSuiteFiles } from './suite-files.ts';
import { makeOwnVariants, withMade } from './with-made.ts';

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
  const place = placeOfSuite(config, index);
  const files = findSuiteFiles(config, suite, index, faults);
  faults.throwIfAny();

  const read = await readVariants(files, suite, faults, place);
  const loaded = withMade(read, await makeOwnVariants(read, suite, faults));
  checkLoaded(loaded, suite, faults, place);
  faults.throwIfAny();

  const { variants, nominals, sources } = attachSamples(loaded);
  return {
    ...{ variants, nominals, sources },
    reading: { language: languageName(suite.language), extract: suite.extract },
    places: loaded.nominal.places,
    notes: files.notes,
    manifests: loaded.manifests,
    stale: loaded.manifests.flatMap((manifest) => staleness(manifest, loaded.nominal) ?? []),
    // All tables of a suite are read as one.
    listTexts: loaded.tables[0]?.table.listTexts ?? [],
    hash: datasetHash(variants, nominals),
  };
}

/** The samples of a suite, a few at a time; see readSamples. */
export function samplesOf(
  dataset: Pick<Dataset, 'sources' | 'reading'>,
  faults: FaultList,
): AsyncGenerator<readonly VariantSample[]> {
  return readSamples(dataset.sources, dataset.reading, faults);
}
