import type { getOctokit } from '@actions/github';
import { LARGEST_DOWNLOAD } from '../results/parse.ts';
import { ask, READ_ACTIONS } from './ask.ts';
import type { EventContext } from './event-context.ts';
import { persist } from './patience.ts';
import { ServiceError } from './service-error.ts';
import { transfer } from './transfer.ts';

type Octokit = ReturnType<typeof getOctokit>;
export type Artifact = Awaited<
  ReturnType<Octokit['rest']['actions']['listWorkflowRunArtifacts']>
>['data']['artifacts'][number];

/** The artifacts of a repository's workflow runs. Their content is of unknown origin. */
export class RunArtifacts {
  readonly #octokit: Octokit;
  readonly #repository: EventContext['repository'];
  readonly #signal: AbortSignal;

  constructor(octokit: Octokit, repository: EventContext['repository'], signal: AbortSignal) {
    this.#octokit = octokit;
    this.#repository = repository;
    this.#signal = signal;
  }

  /**
   * All artifacts of a run, expired ones too.
   * @throws ServiceError if GitHub refuses or fails
   */
  async *of(run: number): AsyncGenerator<Artifact> {
    const pages = this.#octokit.paginate.iterator(
      this.#octokit.rest.actions.listWorkflowRunArtifacts,
      { ...this.#repository, run_id: run, per_page: 100, request: { signal: this.#signal } },
    );
    const iterator = pages[Symbol.asyncIterator]();
    for (;;) {
      const page = await ask(this.#signal, READ_ACTIONS, () => iterator.next());
      if (page.done === true) return;
      yield* page.value.data;
    }
  }

  /**
   * The artifact of the latest attempt that made one; null if there is none.
   * @param attemptOf the attempt in an artifact's name; null if the artifact is something else
   * @throws ServiceError if GitHub refuses or fails
   */
  async newest(
    run: number,
    attemptOf: (artifact: string) => number | null,
  ): Promise<Artifact | null> {
    let newest: { attempt: number; artifact: Artifact } | null = null;
    for await (const artifact of this.of(run)) {
      const attempt = attemptOf(artifact.name);
      if (attempt === null || artifact.expired || attempt < (newest?.attempt ?? 0)) continue;
      newest = { attempt, artifact };
    }
    return newest?.artifact ?? null;
  }

  /**
   * An artifact's zip archive.
   * @throws ServiceError if GitHub refuses or fails, or it is larger than our limit
   */
  async download(artifact_id: number): Promise<Buffer> {
    const signal = this.#signal;
    const { headers } = await ask(signal, READ_ACTIONS, () =>
      this.#octokit.rest.actions.downloadArtifact({
        ...this.#repository,
        artifact_id,
        archive_format: 'zip',
        // The target address is signed, so the token must not be sent there.
        request: { signal, redirect: 'manual' },
      }),
    );
    const { location } = headers;
    if (location === undefined) throw new ServiceError('GitHub gives no address for the artifact');
    return persist(signal, () =>
      transfer({ method: 'GET', url: location }, LARGEST_DOWNLOAD, signal),
    );
  }
}
