import type { FoundFile } from '../config/find-files.ts';
import type { Config, SuiteConfig } from '../config/schema.ts';
import type { NamedFile } from '../records/dataset.ts';
import type { FaultList } from '../system/errors.ts';
import { type FileGroup, Finder } from './files.ts';

/** The files of one suite, as its config lists them. */
export interface SuiteFiles {
  readonly problems: readonly NamedFile[];
  readonly samples: readonly NamedFile[];
  /** One for each entry of `variants`. */
  readonly entries: readonly EntryFiles[];
  /** Notes for the reader about the folders in which paths were found. */
  readonly notes: readonly string[];
}

/** The files of an entry of `variants`. */
export interface EntryFiles {
  readonly index: number;
  readonly problemGroups: readonly FileGroup[];
  readonly sampleGroups: readonly FileGroup[];
  /** Prompts that the entry's families are compared with; null for those of the suite. */
  readonly nominal: {
    readonly problems: readonly CapturedFile[];
    readonly samples: readonly CapturedFile[];
  } | null;
}

/** A file for one family; undefined if it is for all families of its entry. */
export interface CapturedFile extends NamedFile {
  readonly family: string | undefined;
}

/**
 * Find the files of a suite without reading them.
 * @param index the suite's place in the config, for messages
 * @param faults gets the patterns that match nothing
 */
export function findSuiteFiles(
  config: Config,
  suite: SuiteConfig,
  index: number,
  faults: FaultList,
): SuiteFiles {
  const finder = new Finder(config, index, faults);
  const named = (patterns: readonly string[], key: string) =>
    finder.find(patterns, [key]).map((file) => finder.name(file));
  return {
    problems: named(suite.problems, 'problems'),
    samples: named(suite.samples, 'samples'),
    entries: suite.variants.map((entry, v) => findEntry(entry, v, finder)),
    notes: finder.notes,
  };
}

function findEntry(
  { family, problems, samples, nominal }: SuiteConfig['variants'][number],
  index: number,
  finder: Finder,
): EntryFiles {
  const key = ['variants', index];
  const captured = (file: FoundFile) => ({ ...finder.name(file), family: file.captures.family });
  const find = (patterns: readonly string[], name: string) =>
    finder.find(patterns, [...key, 'nominal', name]).map(captured);
  return {
    index,
    problemGroups: finder.group(finder.find(problems, [...key, 'problems']), family ?? null),
    sampleGroups: finder.group(finder.find(samples, [...key, 'samples']), family ?? null),
    nominal:
      nominal === undefined
        ? null
        : {
            problems: find(nominal.problems, 'problems'),
            samples: find(nominal.samples, 'samples'),
          },
  };
}
