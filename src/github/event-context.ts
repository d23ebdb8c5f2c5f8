import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { messageOf, UserError } from '../system/errors.ts';
import { COMMIT } from '../system/git.ts';
import { parseBounded } from '../text/bounded-json.ts';

/** The event that started this run, as the runner describes it. */
export interface EventContext {
  readonly name: string;
  /** The commit that the runner checked out: a merge commit on pull requests. */
  readonly sha: string;
  /** The ref that was pushed or is run, such as `refs/heads/main`; empty if unknown. */
  readonly ref: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  /** The repository's default branch, such as `main`; null if the event does not name it. */
  readonly defaultBranch: string | null;
  /** The event's pull request, or the one named by the input `pull-request`. */
  readonly pullRequest: PullRequest | null;
  /**
   * The side of the run whose end the event is: a workflow may have checked out its commits. Null
   * for other events.
   */
  readonly endedRun: 'own' | 'fork' | null;
  readonly mergeGroupBaseSha: string | undefined;
  readonly before: string | undefined;
  /** Fields that GitHub's events of this kind have and this event lacks: `pull_request.number`. */
  readonly missing: readonly string[];
}

/** A pull request. Fields that a partial event lacks are null. */
export interface PullRequest {
  readonly number: number | null;
  readonly baseSha: string | null;
  /** The target branch. */
  readonly baseRef: string | null;
  readonly headSha: string | null;
  /** Also true if unknown, because a fork has fewer rights. */
  readonly isFork: boolean;
}

/**
 * True if the input `pull-request` names the pull request and the event is about something else.
 */
export function isNamed({ name, pullRequest }: EventContext): boolean {
  return pullRequest !== null && !name.startsWith('pull_request');
}

/** A field that may be missing or have a wrong type. */
const lenient = <T extends z.ZodType>(schema: T) => schema.optional().catch(undefined);
const sha = lenient(z.string().regex(COMMIT));
const branch = lenient(z.string().min(1).max(1000));
const repository = lenient(z.object({ full_name: z.string() }).nullable());
const payloadSchema = z.object({
  ref: branch,
  repository: lenient(z.object({ default_branch: branch })),
  pull_request: lenient(
    z.object({
      number: lenient(z.int()),
      base: z.object({ sha, ref: branch, repo: repository }).catch({}),
      head: z.object({ sha, repo: repository }).catch({}),
    }),
  ),
  merge_group: lenient(z.object({ base_sha: sha })),
  workflow_run: lenient(z.object({ head_repository: repository })),
  before: sha,
});

type Payload = z.output<typeof payloadSchema>;

/**
 * Read the event from a runner's environment; null outside of a runner. Local runners send events
 * without some fields, so all fields are optional.
 * @throws UserError if there should be an event and it cannot be read at all
 */
export function readEvent(environment: NodeJS.ProcessEnv): EventContext | null {
  const { GITHUB_EVENT_NAME, GITHUB_EVENT_PATH, GITHUB_SHA, GITHUB_REPOSITORY, GITHUB_REF } =
    environment;
  if (GITHUB_EVENT_NAME === undefined || GITHUB_EVENT_PATH === undefined) return null;
  const [owner = '', repo = ''] = (GITHUB_REPOSITORY ?? '').split('/');
  const payload = readPayload(GITHUB_EVENT_PATH);
  return {
    name: GITHUB_EVENT_NAME,
    sha: GITHUB_SHA ?? '',
    ref: payload.ref ?? GITHUB_REF ?? '',
    repository: { owner, repo },
    defaultBranch: payload.repository?.default_branch ?? null,
    pullRequest: pullRequestOf(payload, GITHUB_REPOSITORY ?? ''),
    endedRun: endedRunOf(payload, GITHUB_REPOSITORY ?? ''),
    mergeGroupBaseSha: payload.merge_group?.base_sha,
    before: payload.before,
    missing: missingIn(payload, GITHUB_EVENT_NAME),
  };
}

function readPayload(file: string): Payload {
  try {
    return payloadSchema.parse(parseBounded(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof z.ZodError ? 'is no JSON object' : messageOf(error);
    throw new UserError(
      `GITHUB_EVENT_PATH does not hold an event that can be read: ${file}: ${why}`,
      { cause: error },
    );
  }
}

function pullRequestOf({ pull_request: pull }: Payload, here: string): PullRequest | null {
  if (pull === undefined) return null;
  const { number = null, base, head } = pull;
  const from = head.repo?.full_name;
  return {
    number,
    baseSha: base.sha ?? null,
    baseRef: base.ref ?? null,
    headSha: head.sha ?? null,
    isFork: from === undefined || from !== (base.repo?.full_name ?? here),
  };
}

function endedRunOf({ workflow_run: run }: Payload, here: string): EventContext['endedRun'] {
  if (run === undefined) return null;
  return run.head_repository?.full_name === here ? 'own' : 'fork';
}

function missingIn(payload: Payload, name: string): string[] {
  const { pull_request: pull, merge_group: group, before } = payload;
  const lacks = (fields: Readonly<Record<string, unknown>>) =>
    Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [field] : []));
  if (name === 'push') return lacks({ before });
  if (name === 'merge_group') return lacks({ 'merge_group.base_sha': group?.base_sha });
  if (!name.startsWith('pull_request')) return [];
  if (pull === undefined) return ['pull_request'];
  return lacks({
    'pull_request.number': pull.number,
    'pull_request.base.sha': pull.base.sha,
    'pull_request.base.ref': pull.base.ref,
    'pull_request.head.sha': pull.head.sha,
    'pull_request.head.repo': pull.head.repo,
  });
}
