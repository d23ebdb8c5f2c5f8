import type { Config } from '../config/schema.ts';
import type { NamedFile } from '../records/dataset.ts';
import type { Manifest } from '../records/perturbed.ts';
import type { Place } from '../system/errors.ts';
import type { ProblemSet, VariantProblems } from './problem-set.ts';
import type { TableFile } from './problems.ts';
import type { EntryFiles } from './suite-files.ts';

/** An entry of `variants` with its files and the problems read from them. */
export interface Entry extends EntryFiles {
  readonly set: ProblemSet;
}

/** The problems of one suite, before samples are attached to them. */
export interface Loaded {
  readonly nominal: VariantProblems;
  /** All perturbed variants, in the dataset's order. */
  readonly perturbed: readonly VariantProblems[];
  readonly nominals: readonly NominalFiles[];
  /** Perturbed variants named in rows of the suite's problems. */
  readonly inRows: readonly VariantProblems[];
  readonly entries: readonly Entry[];
  readonly tables: readonly TableFile[];
  readonly samples: readonly NamedFile[];
  /** The manifests of all variants that Passgate made, now or earlier. */
  readonly manifests: readonly Manifest[];
}

/** A family's own nominal prompts, with the files of their samples. */
export interface NominalFiles {
  readonly family: string;
  readonly problems: VariantProblems;
  readonly samples: readonly NamedFile[];
}

/** The place of a suite's value in the config, and its name in messages. */
export interface SuitePlace {
  readonly at: string;
  readonly placeOf: (...path: (string | number)[]) => Place;
}

/** @param index the suite's place in the config */
export function placeOfSuite(config: Config, index: number): SuitePlace {
  return {
    at: `suites[${index}]`,
    placeOf: (...path) => config.placeOf(['suites', index, ...path]),
  };
}
