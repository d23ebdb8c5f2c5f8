import type { FoundFile } from '../config/find-files.ts';
import type { NamedFile } from '../records/dataset.ts';
import type { Place } from '../system/errors.ts';
import type { FileGroup } from './files.ts';
import type { ProblemSet, VariantProblems } from './problem-set.ts';
import type { TableFile } from './problems.ts';

/** An entry of `variants` with its files and the problems read from them. */
export interface Entry {
  readonly index: number;
  readonly problemGroups: readonly FileGroup[];
  readonly sampleGroups: readonly FileGroup[];
  readonly nominal: { readonly problems: FoundFile[]; readonly samples: FoundFile[] } | null;
  readonly set: ProblemSet;
}

/** The content of one suite's files, before samples are assigned to variants. */
export interface Loaded {
  readonly nominal: VariantProblems;
  readonly samples: readonly NamedFile[];
  readonly tables: readonly TableFile[];
  /** Perturbed variants named in rows of the suite's problems. */
  readonly inRows: readonly VariantProblems[];
  readonly entries: readonly Entry[];
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
