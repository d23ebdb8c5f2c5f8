import type { SuiteConfig } from '../config/schema.ts';
import { describeVariant } from '../records/dataset.ts';
import type { FaultList } from '../system/errors.ts';
import type { Loaded } from './loaded.ts';
import type { MadeVariants } from './made-variants.ts';
import { ProblemSet } from './problem-set.ts';
import { sortVariants } from './read-variants.ts';
import type { Reword } from './reword.ts';

/**
 * Make the variants that a suite asks for. A variant that it has already, in a file or in rows, is
 * taken as it is. The code of all transforms is loaded only here.
 * @param reword asks the suite's model for other words; a run never does
 */
export async function makeOwnVariants(
  loaded: Loaded,
  suite: SuiteConfig,
  faults: FaultList,
  reword: Reword | null = null,
): Promise<MadeVariants | null> {
  if (suite.perturb === undefined) return null;
  const { madeVariants } = await import('./made-variants.ts');
  // A manifest also names variants that have no row because none was valid.
  const named = loaded.manifests.flatMap(({ transforms }) => transforms);
  const read = loaded.perturbed.map(({ name }) => name);
  const given = new Set([...read, ...named].map(describeVariant));
  const texts = new Map<string, string>();
  const newSet = () => new ProblemSet(texts, suite.preamble);
  return madeVariants(loaded.nominal, suite, given, newSet, faults, reword);
}

/** Add made variants to those that were read. */
export function withMade(loaded: Loaded, made: MadeVariants | null): Loaded {
  if (made === null) return loaded;
  const given = new Set(loaded.nominals.map(({ family }) => family));
  const own = made.nominals.filter(({ family }) => !given.has(family));
  return {
    ...loaded,
    perturbed: sortVariants([...loaded.perturbed, ...made.perturbed]),
    nominals: [...loaded.nominals, ...own.map((each) => ({ ...each, samples: [] }))],
    manifests: [...loaded.manifests, made.manifest],
  };
}
