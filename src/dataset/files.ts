import { relative } from 'node:path';
import { type FoundFile, findFiles } from '../config/find-files.ts';
import { keyPath } from '../config/key-path.ts';
import type { Config } from '../config/schema.ts';
import { StartNotes } from '../config/start-notes.ts';
import type { NamedFile, NameParts } from '../records/dataset.ts';
import type { FaultList } from '../system/errors.ts';
import { isName, MOST_SEED, toParts } from './variant-names.ts';

/** Files of one variant, or of several that rows tell apart. */
export interface FileGroup {
  readonly base: NameParts;
  readonly files: NamedFile[];
}

/** Finds the files for the paths of one suite and reports faults. */
export class Finder {
  readonly #config: Config;
  readonly #suite: number;
  readonly #faults: FaultList;
  readonly #starts: StartNotes;

  constructor(config: Config, suite: number, faults: FaultList) {
    this.#config = config;
    this.#suite = suite;
    this.#faults = faults;
    this.#starts = new StartNotes(config);
  }

  /** Notes for the reader about the folders in which paths were found. */
  get notes(): readonly string[] {
    return this.#starts.lines;
  }

  /** The files of one key, each once, even if several patterns find them. */
  find(patterns: readonly string[], key: readonly (string | number)[]): FoundFile[] {
    const path = ['suites', this.#suite, ...key];
    const what = keyPath(path);
    const place = this.#config.placeOf(path);
    const found = new Map<string, FoundFile>();
    for (const pattern of patterns) {
      const { files, start } = findFiles(this.#config, pattern, what, this.#faults, place);
      if (start !== null) this.#starts.add(pattern, start, files);
      for (const file of files) {
        if (!found.has(file.path)) found.set(file.path, file);
      }
    }
    return [...found.values()];
  }

  /**
   * Group files with equal captures: one group for each family, transform and seed.
   * @param family the family in the config; null if the paths capture it
   */
  group(files: readonly FoundFile[], family: string | null): FileGroup[] {
    const groups = new Map<string, FileGroup>();
    for (const file of files) {
      const { captures } = file;
      const named = this.name(file);
      const parts = [family ?? captures.family ?? '', captures.transform].filter(
        (x) => x !== undefined,
      );
      const odd = parts.find((part) => !isName(part));
      if (odd !== undefined) {
        const message = `its name gives ${JSON.stringify(odd.slice(0, 80))} as a family or transform: expected letters, digits and . _ - / @ +`;
        this.#faults.add(message, { file: named.label });
        continue;
      }
      const seed = captures.seed === undefined ? null : Number(captures.seed);
      if (seed !== null && seed > MOST_SEED) {
        this.#faults.add(`its name gives a seed over ${MOST_SEED}`, { file: named.label });
        continue;
      }
      const base = toParts(family ?? captures.family ?? '', captures.transform, seed);
      const key = JSON.stringify(base);
      const group = groups.get(key) ?? { base, files: [] };
      groups.set(key, group);
      group.files.push(named);
    }
    return [...groups.values()];
  }

  name(file: Pick<FoundFile, 'path'>): NamedFile {
    const { starts, worktree } = this.#config;
    const fromHere = relative(worktree ?? '', file.path);
    const label = fromHere.startsWith('..') ? relative(starts[0], file.path) : fromHere;
    return { path: file.path, label };
  }
}
