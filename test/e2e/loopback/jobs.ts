/**
 * The workflow runs of the loopback, with the artifacts and the entries of the Actions cache that
 * they leave. Objects are complete, as GitHub's REST API gives them.
 */

import { createRequire } from 'node:module';
import { z } from 'zod';

/** A workflow run, as a test describes it. */
export interface RunOptions {
  /** GITHUB_EVENT_NAME. */
  readonly event: string;
  readonly headSha: string;
  /** The path of the workflow. */
  readonly path?: string;
  /** The repository of the head, `owner/name`. For a fork it differs from the loopback's own. */
  readonly headRepository?: string;
  readonly status?: 'completed' | 'in_progress';
  /** GITHUB_REF. Cache entries of the run belong to this ref. */
  readonly ref?: string;
  /** More refs whose cache entries it can read: its base branch and the default branch. */
  readonly reads?: readonly string[];
  readonly attempt?: number;
}

export interface StoredArtifact {
  readonly id: number;
  readonly name: string;
  readonly content: Buffer;
  readonly expired: boolean;
}

export interface StoredRun extends Required<RunOptions> {
  readonly id: number;
  readonly artifacts: StoredArtifact[];
}

export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  readonly version: string;
  readonly ref: string;
  readonly content: Buffer;
}

export const WORKFLOW = '.github/workflows/eval.yml';

const example = z
  .array(z.object({ name: z.string(), examples: z.array(z.looseObject({})) }))
  .parse(createRequire(import.meta.url)('@octokit/webhooks-examples'))
  .find(({ name }) => name === 'workflow_run')?.examples[0];
const { workflow_run: TEMPLATE } = z
  .object({
    workflow_run: z.looseObject({
      repository: z.looseObject({}),
      head_repository: z.looseObject({}),
      head_commit: z.looseObject({}),
    }),
  })
  .parse(example);

const FIRST_ID = 9_100_000_001;
const REPOSITORY_ID = 186_853_002;
const FORK_ID = 712_345_678;

/** Everything that the runs of one repository have left. */
export class JobStore {
  readonly runs: StoredRun[] = [];
  readonly caches: CacheEntry[] = [];
  #nextId = FIRST_ID;

  constructor(
    readonly repository: string,
    readonly apiUrl: string,
  ) {}

  nextId(): number {
    return this.#nextId++;
  }

  add(options: RunOptions): StoredRun {
    const run = {
      path: WORKFLOW,
      headRepository: this.repository,
      status: 'completed',
      ref: 'refs/heads/main',
      reads: [],
      attempt: 1,
      ...options,
      id: this.nextId(),
      artifacts: [],
    } as const satisfies StoredRun;
    this.runs.push(run);
    return run;
  }

  /** GitHub's `workflow-run`. */
  runObject(run: StoredRun) {
    const { id, headSha, event, status, path, headRepository, ref } = run;
    const url = `${this.apiUrl}/repos/${this.repository}/actions/runs/${id}`;
    const isFork = headRepository !== this.repository;
    return {
      ...TEMPLATE,
      id,
      url,
      event,
      status,
      path,
      conclusion: status === 'completed' ? 'success' : null,
      head_sha: headSha,
      head_branch: ref.replace('refs/heads/', ''),
      display_title: 'Evaluate',
      head_commit: { ...TEMPLATE.head_commit, id: headSha },
      repository: { ...TEMPLATE.repository, id: REPOSITORY_ID, full_name: this.repository },
      head_repository: {
        ...TEMPLATE.head_repository,
        id: isFork ? FORK_ID : REPOSITORY_ID,
        full_name: headRepository,
        fork: isFork,
      },
      artifacts_url: `${url}/artifacts`,
      run_attempt: run.attempt,
      pull_requests: [],
    };
  }

  /** GitHub's `artifact`. */
  artifactObject(run: StoredRun, { id, name, content, expired }: StoredArtifact) {
    const url = `${this.apiUrl}/repos/${this.repository}/actions/artifacts/${id}`;
    const isFork = run.headRepository !== this.repository;
    return {
      id,
      node_id: `MDg6QXJ0aWZhY3Q${id}`,
      name,
      size_in_bytes: content.length,
      url,
      archive_download_url: `${url}/zip`,
      expired,
      created_at: '2026-01-05T09:12:44Z',
      updated_at: '2026-01-05T09:12:44Z',
      expires_at: '2026-04-05T09:12:44Z',
      workflow_run: {
        id: run.id,
        repository_id: REPOSITORY_ID,
        head_repository_id: isFork ? FORK_ID : REPOSITORY_ID,
        head_branch: run.ref.replace('refs/heads/', ''),
        head_sha: run.headSha,
      },
    };
  }

  /** An entry of GitHub's `actions-cache-list`. */
  cacheObject({ id, key, version, ref, content }: CacheEntry) {
    const time = '2026-01-05T09:12:44.000Z';
    const sizes = { size_in_bytes: content.length, created_at: time, last_accessed_at: time };
    return { id, ref, key, version, ...sizes };
  }
}
