import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { UserError } from '../errors.ts';

/** What the runner says of the event that started this run. */
export interface EventContext {
  readonly name: string;
  /** The commit that the runner checked out: a merge commit on pull requests. */
  readonly sha: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly pullRequest: PullRequest | null;
  readonly mergeGroupBaseSha: string | undefined;
  readonly before: string | undefined;
}

export interface PullRequest {
  readonly number: number;
  readonly baseSha: string;
  readonly headSha: string;
  readonly isFork: boolean;
}

const sha = z.string().regex(/^[0-9a-f]{40}$/);
const repository = z.object({ full_name: z.string() });
const payloadSchema = z.object({
  pull_request: z
    .object({
      number: z.int(),
      base: z.object({ sha, repo: repository }),
      head: z.object({ sha, repo: repository.nullable() }),
    })
    .optional(),
  merge_group: z.object({ base_sha: sha }).optional(),
  before: sha.optional(),
});

/**
 * Read the event from a runner's environment; null outside of one.
 * @throws UserError when the environment says there is an event and it cannot be read
 */
export function readEvent(environment: NodeJS.ProcessEnv): EventContext | null {
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REPOSITORY } = environment;
  if (GITHUB_EVENT_NAME === undefined || GITHUB_EVENT_PATH === undefined) return null;
  const [owner = '', repo = ''] = (GITHUB_REPOSITORY ?? '').split('/');
  let payload: z.output<typeof payloadSchema>;
  try {
    payload = payloadSchema.parse(JSON.parse(readFileSync(GITHUB_EVENT_PATH, 'utf8')));
  } catch (error) {
    throw new UserError('GITHUB_EVENT_PATH does not hold an event that can be read', {
      cause: error,
    });
  }
  const pull = payload.pull_request;
  return {
    name: GITHUB_EVENT_NAME,
    sha: GITHUB_SHA ?? '',
    repository: { owner, repo },
    pullRequest:
      pull === undefined
        ? null
        : {
            number: pull.number,
            baseSha: pull.base.sha,
            headSha: pull.head.sha,
            isFork: pull.head.repo?.full_name !== pull.base.repo.full_name,
          },
    mergeGroupBaseSha: payload.merge_group?.base_sha,
    before: payload.before,
  };
}
