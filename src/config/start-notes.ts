import { join, relative } from 'node:path';
import { type FoundFile, isElsewhereToo } from './find-files.ts';
import type { Config } from './schema.ts';
import { startName } from './starts.ts';

/** Collects the paths of a suite that were not found at the first start of its config. */
export class StartNotes {
  readonly #config: Config;
  /** The late patterns, by the start that had them. */
  readonly #late = new Map<string, string[]>();
  readonly #double: string[] = [];

  constructor(config: Config) {
    this.#config = config;
  }

  /** Note the files of a pattern and the start that had them. */
  add(pattern: string, start: string, files: readonly FoundFile[]): void {
    const { starts, repository } = this.#config;
    if (start !== starts[0]) this.#late.set(start, [...(this.#late.get(start) ?? []), pattern]);
    // Older configs in .github may expect their paths to start elsewhere.
    else if (start === repository && isElsewhereToo(this.#config, pattern, files)) {
      this.#double.push(pattern);
    }
  }

  /** A line for each start but the first, and one for patterns with files at several starts. */
  get lines(): readonly string[] {
    const { starts, repository } = this.#config;
    const [first] = starts;
    const home = startName(first, repository);
    const late = [...this.#late].map(([start, patterns]) => {
      const [pattern = ''] = patterns;
      const better = relative(first, join(start, pattern));
      return `${named(patterns)} found from ${startName(start, repository)}; paths of this config start at ${home}: write "${better}"`;
    });
    if (this.#double.length === 0) return late;
    const rest = starts.slice(1).map((start) => startName(start, repository));
    return [
      ...late,
      `${named(this.#double)} read from ${home}; files that ${rest.join(' or ')} has under that name are not read`,
    ];
  }
}

/** `"a" was`, `"a" and 2 more paths were`. */
function named([first = '', ...others]: readonly string[]): string {
  if (others.length === 0) return `"${first}" was`;
  const more = others.length === 1 ? '1 more path' : `${others.length} more paths`;
  return `"${first}" and ${more} were`;
}
