import { relative, resolve } from 'node:path';
import type { FilePlace } from '../records/problem-verdicts.ts';
import type { Place } from '../system/errors.ts';
import { git } from '../system/git.ts';
import { realPath } from '../system/paths.ts';
import type { CheckedSuite } from './read-suites.ts';

/** With more files than this, links help nobody, and a command line has limited length. */
const MOST_FILES = 500;

/** The places of problems in the repository: by suite, then by problem id. */
export type ProblemPlaces = ReadonlyMap<string, ReadonlyMap<string, FilePlace>>;

/**
 * Find the places of each suite's problems.
 * @param repository its top folder
 */
export async function placesOf(
  repository: string,
  suites: readonly CheckedSuite[],
): Promise<ProblemPlaces> {
  const places = new Map<string, ReadonlyMap<string, FilePlace>>();
  for (const { config, dataset } of suites) {
    places.set(config.name, await placesIn(repository, dataset.places));
  }
  return places;
}

/**
 * The places of problems in the repository. Files that git does not track, such as downloaded data,
 * have no place there.
 * @param repository its top folder
 * @param places by problem id, with files named as in messages
 * @returns by problem id
 */
async function placesIn(
  repository: string,
  places: ReadonlyMap<string, Place>,
): Promise<ReadonlyMap<string, FilePlace>> {
  const files = new Map<string, string>();
  for (const { file } of places.values()) {
    if (files.has(file)) continue;
    files.set(file, relative(repository, realPath(resolve(file))));
    if (files.size > MOST_FILES) return new Map();
  }
  const tracked = await trackedOf(repository, [...files.values()]);
  return new Map(
    [...places].flatMap(([id, { file: label, line }]) => {
      const file = files.get(label);
      if (file === undefined || !tracked.has(file)) return [];
      return [[id, { file, ...(line === undefined ? {} : { line }) }] as const];
    }),
  );
}

async function trackedOf(repository: string, files: string[]): Promise<ReadonlySet<string>> {
  if (files.length === 0) return new Set();
  try {
    const listed = await git(repository, '--literal-pathspecs', 'ls-files', '-z', '--', ...files);
    return new Set(listed.split('\0'));
  } catch {
    // Without a repository there are no links.
    return new Set();
  }
}
