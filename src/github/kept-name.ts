import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '../report/results.ts';

/**
 * The names under which a config's results are kept by one run and found by another: of the same
 * repository, config, job and place in a matrix, and of this version of results.json.
 */
export class KeptName {
  readonly #id: string;

  /** @param key the config's path, the job's name and its place in a matrix */
  constructor(key: string) {
    this.#id = createHash('sha256').update(key).digest('hex').slice(0, 16);
  }

  /** The cache's key of a commit's results. */
  cacheKey(commit: string): string {
    return `passgate-results-v${SCHEMA_VERSION}-${this.#id}-${commit}`;
  }

  /** The artifact of an attempt of a run; artifacts never change, and a re-run makes another. */
  artifact(attempt: number): string {
    return `passgate-results-v${SCHEMA_VERSION}-${this.#id}-${attempt}`;
  }

  /** The attempt that an artifact is of; null where it is something else. */
  attemptOf(artifact: string): number | null {
    const [, attempt] = /-([1-9]\d{0,5})$/.exec(artifact) ?? [];
    return attempt !== undefined && this.artifact(Number(attempt)) === artifact
      ? Number(attempt)
      : null;
  }

  /** What an artifact's name says by itself: which results, and of which attempt; null for something else. */
  static parse(artifact: string): { readonly id: string; readonly attempt: number } | null {
    const [, version, id, attempt] =
      /^passgate-results-v(\d+)-([\da-f]{16})-([1-9]\d{0,5})$/.exec(artifact) ?? [];
    if (id === undefined || Number(version) !== SCHEMA_VERSION) return null;
    return { id, attempt: Number(attempt) };
  }

  /** What the keys of all verdict caches begin with. */
  get verdicts(): string {
    return `passgate-verdicts-v1-${this.#id}-`;
  }
}
