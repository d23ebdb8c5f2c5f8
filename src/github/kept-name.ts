import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '../records/results.ts';

/**
 * The names under which a config's results are kept by one run and found by another: of the same
 * repository, workflow, config, job and place in a matrix, and of this version of results.json.
 */
export class KeptName {
  readonly #id: string;

  /**
   * @param workflow its path; null where it is not known
   * @param key the config's path, the job's name and its place in a matrix
   */
  constructor(workflow: string | null, key: string) {
    const all = `${workflow ?? ''}\n${key}`;
    this.#id = createHash('sha256').update(all).digest('hex').slice(0, 16);
  }

  /** The prefix of the cache's keys for a commit's results. */
  cachePrefix(commit: string): string {
    return `passgate-results-v${SCHEMA_VERSION}-${this.#id}-${commit}-`;
  }

  /** The cache's key of what an attempt of a run has found of a commit; entries never change. */
  cacheKey(commit: string, environment: NodeJS.ProcessEnv): string {
    return `${this.cachePrefix(commit)}${attemptIn(environment)}`;
  }

  /** Whether a run can have written an entry of the cache, by its key. */
  isCacheKey(commit: string, key: string): boolean {
    const prefix = this.cachePrefix(commit);
    return key.startsWith(prefix) && ATTEMPT.test(key.slice(prefix.length));
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

  /** The cache's key of the verdicts of an attempt of a run. */
  verdictsKey(environment: NodeJS.ProcessEnv): string {
    return `${this.verdicts}${attemptIn(environment)}`;
  }
}

const ATTEMPT = /^\d{1,15}-[1-9]\d{0,5}$/;

/** A run by its number, and its attempt. */
function attemptIn({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: NodeJS.ProcessEnv): string {
  return `${GITHUB_RUN_ID || '0'}-${GITHUB_RUN_ATTEMPT || '1'}`;
}
