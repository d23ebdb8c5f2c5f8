import { createRequire } from 'node:module';
import { z } from 'zod';
import { forkPullRequestEvent, pullRequestEvent } from '../loopback/event.ts';
import type { StoredRun } from '../loopback/jobs.ts';

/** The start of a run: GITHUB_EVENT_NAME, GITHUB_SHA and the payload. */
export interface Event {
  readonly name: string;
  readonly sha: string;
  readonly payload: object;
}

export const REPOSITORY = pullRequestEvent().repository.full_name;
export const PULL_REQUEST = pullRequestEvent().number;

export interface PullRequestCommits {
  /** The merge commit. */
  readonly sha: string;
  /** The payload's base. It is out of date once the base branch moves on. */
  readonly base: string;
  readonly head: string;
}

/** A push to a pull request's branch, in the repository itself or in a fork. */
export function pullRequest(commits: PullRequestCommits, isFork = false): Event {
  const event = isFork ? forkPullRequestEvent() : pullRequestEvent();
  const { base, head } = event.pull_request;
  const pull_request = {
    ...event.pull_request,
    base: { ...base, ref: 'main', sha: commits.base },
    head: { ...head, sha: commits.head },
  };
  return { name: 'pull_request', sha: commits.sha, payload: { ...event, pull_request } };
}

/** A payload that GitHub really sent, with some of its fields replaced. */
function example(name: string, fields: Readonly<Record<string, unknown>>): object {
  const all: unknown = createRequire(import.meta.url)('@octokit/webhooks-examples');
  const webhooks = z
    .array(z.object({ name: z.string(), examples: z.array(z.looseObject({})) }))
    .parse(all);
  const found = webhooks.find((webhook) => webhook.name === name)?.examples[0];
  if (found === undefined) throw new Error(`there is no example of ${name}`);
  return { ...found, ...fields };
}

export function push(sha: string, before: string): Event {
  return { name: 'push', sha, payload: example('push', { before, after: sha }) };
}

export function mergeGroup(sha: string, base_sha: string): Event {
  const { merge_group } = z
    .object({ merge_group: z.looseObject({}) })
    .parse(example('merge_group', {}));
  const payload = example('merge_group', {
    merge_group: { ...merge_group, base_sha, head_sha: sha },
  });
  return { name: 'merge_group', sha, payload };
}

/** The end of a workflow run, as `workflow_run` reports it to the default branch. */
export function workflowRun(
  run: StoredRun,
  branch: string,
  sha: string,
  more: Readonly<Record<string, unknown>> = {},
): Event {
  const { workflow_run } = z
    .object({ workflow_run: z.looseObject({ head_repository: z.looseObject({}) }) })
    .parse(example('workflow_run', {}));
  const [login = ''] = run.headRepository.split('/');
  const fields = {
    id: run.id,
    run_attempt: run.attempt,
    event: run.event,
    path: run.path,
    status: 'completed',
    conclusion: 'failure',
    head_sha: run.headSha,
    head_branch: branch,
    head_repository: {
      ...workflow_run.head_repository,
      full_name: run.headRepository,
      owner: { login },
    },
    ...more,
  };
  const payload = example('workflow_run', { workflow_run: { ...workflow_run, ...fields } });
  return { name: 'workflow_run', sha, payload };
}

/** A schedule: GitHub sends little with it. */
export function schedule(sha: string): Event {
  const { repository } = pullRequestEvent();
  return { name: 'schedule', sha, payload: { schedule: '0 3 * * *', repository } };
}

export function workflowDispatch(sha: string): Event {
  return { name: 'workflow_dispatch', sha, payload: example('workflow_dispatch', {}) };
}

/** Somebody's comment on a pull request: GitHub calls it an issue here, and names no branch. */
export function issueComment(sha: string): Event {
  return { name: 'issue_comment', sha, payload: example('issue_comment', {}) };
}

/** A push to the default branch, `main`. */
export function pushToMain(sha: string, before: string): Event {
  const { repository } = z.object({ repository: z.looseObject({}) }).parse(example('push', {}));
  const fields = { ref: 'refs/heads/main', repository: { ...repository, default_branch: 'main' } };
  return { name: 'push', sha, payload: example('push', { before, after: sha, ...fields }) };
}
