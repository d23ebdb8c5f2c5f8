import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { SCHEMA_VERSION } from '../records/results.ts';
import type { Shard } from '../records/shard.ts';
import { messageOf, UserError } from '../system/errors.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { within } from './patience.ts';
import { PATIENCE_OF_REPORTS, uploadResults } from './upload-results.ts';

/** Keeps the results of a config's shards for the job that merges them. */
export class ShardArtifacts {
  readonly #prefix: string;
  readonly #patience: number;

  /**
   * @param config its path and the place in the matrix, but no job name: the jobs have different
   * names and share the shards
   * @param patience the time limit of one task, in milliseconds
   */
  constructor(config: string, patience: number) {
    const id = createHash('sha256').update(config).digest('hex').slice(0, 16);
    this.#prefix = `passgate-shard-v${SCHEMA_VERSION}-${id}-`;
    this.#patience = PATIENCE_OF_REPORTS * patience;
  }

  /**
   * Upload a shard's results as an artifact of this workflow run.
   * @throws an error if the upload is refused or fails
   */
  async upload(
    { index, count }: Shard,
    folder: string,
    environment: NodeJS.ProcessEnv,
    stop: AbortSignal,
  ): Promise<void> {
    const attempt = Number(environment.GITHUB_RUN_ATTEMPT) || 1;
    const name = `${this.#prefix}${index}-of-${count}-${attempt}`;
    await within(this.#patience, stop, () => uploadResults(name, folder, environment));
  }

  /**
   * Download the shards of this workflow run, each in its latest attempt.
   * @param folder an existing folder
   * @returns a folder for each shard
   * @throws UserError if there are none, or the download fails
   */
  async download(folder: string, stop: AbortSignal): Promise<string[]> {
    try {
      return await this.#download(folder, stop);
    } catch (error) {
      stop.throwIfAborted();
      if (error instanceof UserError) throw error;
      const why = plainLine(messageOf(error), LENGTHS.cause);
      throw new UserError(`the shards cannot be downloaded: ${why}`, { cause: error });
    }
  }

  async #download(folder: string, stop: AbortSignal): Promise<string[]> {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const client = new DefaultArtifactClient();
    const { artifacts } = await within(this.#patience, stop, () => client.listArtifacts());
    const latest = new Map<string, { readonly id: number; readonly attempt: number }>();
    for (const { name, id } of artifacts) {
      const found = this.#read(name);
      if (found === null) continue;
      const known = latest.get(found.part);
      if (known === undefined || known.attempt < found.attempt) {
        latest.set(found.part, { id, attempt: found.attempt });
      }
    }
    if (latest.size === 0) {
      throw new UserError(
        'this workflow run has no shards of this config: let jobs with the input "shard" end before this one ("needs:")',
      );
    }
    const folders: string[] = [];
    for (const [part, { id }] of latest) {
      const path = join(folder, `shard ${part}`);
      mkdirSync(path);
      await within(this.#patience, stop, () => client.downloadArtifact(id, { path }));
      folders.push(path);
    }
    return folders;
  }

  /** The shard in an artifact's name, `2 of 4`, and its attempt; null for other artifacts. */
  #read(name: string): { readonly part: string; readonly attempt: number } | null {
    if (!name.startsWith(this.#prefix)) return null;
    const match = /^([1-9]\d{0,2})-of-([1-9]\d{0,2})-([1-9]\d{0,5})$/.exec(
      name.slice(this.#prefix.length),
    );
    if (match === null) return null;
    const [, index, count, attempt] = match;
    return { part: `${index} of ${count}`, attempt: Number(attempt) };
  }
}
