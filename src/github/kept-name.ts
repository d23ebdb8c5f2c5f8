import { createHash } from 'node:crypto';
import { SCHEMA_VERSION } from '../records/results.ts';

/**
 * The names under which one run keeps a config's results and another finds them. They are equal for
 * the same repository, workflow, config, job, place in a matrix and version of results.json.
 */
export class KeptName {
  readonly #id: string;

  /**
   * @param workflow its path; null if unknown
   * @param key the config's path, the job's name and its place in a matrix
   */
  constructor(workflow: string | null, key: string) {
    const all = `${workflow ?? ''}\n${key}`;
    this.#id = createHash('sha256').update(all).digest('hex').slice(0, 16);
  }

  /** The prefix of the cache keys for a commit's results. */
  cachePrefix(commit: string): string {
    return `passgate-results-v${SCHEMA_VERSION}-${this.#id}-${commit}-`;
  }

  /** The cache key for the results of one attempt of a run; entries never change. */
  cacheKey(commit: string, environment: NodeJS.ProcessEnv): string {
    return `${this.cachePrefix(commit)}${runAndAttempt(environment)}`;
  }

  /** True if a run of Passgate can have written this cache key. */
  isCacheKey(commit: string, key: string): boolean {
    const prefix = this.cachePrefix(commit);
    return key.startsWith(prefix) && ATTEMPT.test(key.slice(prefix.length));
  }

  /**
   * The artifact's name for an attempt of a run. Artifacts never change, so a re-run makes a new
   * one.
   */
  artifact(attempt: number): string {
    return `passgate-results-v${SCHEMA_VERSION}-${this.#id}-${attempt}`;
  }

  /** The attempt in an artifact's name; null if the artifact is something else. */
  attemptOf(artifact: string): number | null {
    return attemptIn(artifact, (attempt) => this.artifact(attempt));
  }

  /** The same for the artifact with the history of a config and job. */
  historyArtifact(attempt: number): string {
    return `passgate-history-v1-${this.#id}-${attempt}`;
  }

  /** The attempt in the name of an artifact with the history; null for another artifact. */
  historyAttemptOf(artifact: string): number | null {
    return attemptIn(artifact, (attempt) => this.historyArtifact(attempt));
  }

  /**
   * The parts of any artifact's name: the id of the results and the attempt. Null for something
   * else.
   */
  static parse(artifact: string): { readonly id: string; readonly attempt: number } | null {
    const [, version, id, attempt] =
      /^passgate-results-v(\d+)-([\da-f]{16})-([1-9]\d{0,5})$/.exec(artifact) ?? [];
    if (id === undefined || Number(version) !== SCHEMA_VERSION) return null;
    return { id, attempt: Number(attempt) };
  }

  /** The prefix of the keys of all caches with such records. */
  records(kind: RecordKind): string {
    return `passgate-${kind}-v1-${this.#id}-`;
  }

  /** The cache key for the records of one attempt of a run. */
  recordsKey(kind: RecordKind, environment: NodeJS.ProcessEnv): string {
    return `${this.records(kind)}${runAndAttempt(environment)}`;
  }
}

/** The kinds of records that one run keeps for the next. */
export type RecordKind = 'verdicts' | 'answers';

const ATTEMPT = /^\d{1,15}-[1-9]\d{0,5}$/;

/** The attempt at the end of a name, if `nameOf` gives that name to it. */
function attemptIn(name: string, nameOf: (attempt: number) => string): number | null {
  const [, attempt] = /-([1-9]\d{0,5})$/.exec(name) ?? [];
  return attempt !== undefined && nameOf(Number(attempt)) === name ? Number(attempt) : null;
}

/** The run's number and its attempt. */
function runAndAttempt({ GITHUB_RUN_ID, GITHUB_RUN_ATTEMPT }: NodeJS.ProcessEnv): string {
  return `${GITHUB_RUN_ID || '0'}-${GITHUB_RUN_ATTEMPT || '1'}`;
}
