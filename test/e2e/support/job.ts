import { type RunOptions, type StoredRun, WORKFLOW } from '../loopback/jobs.ts';
import { ResultsService } from '../loopback/results-service.ts';
import type { GitHub } from '../loopback/server.ts';
import { type ActionRun, runAction } from './action.ts';
import { type Event, PULL_REQUEST, REPOSITORY } from './events.ts';

const MAIN = 'refs/heads/main';
export const MERGE_REF = `refs/pull/${PULL_REQUEST}/merge`;

export interface JobOptions {
  readonly github: GitHub;
  readonly workspace: string;
  readonly event: Event;
  /** Fields of the workflow run. */
  readonly run?: Partial<RunOptions>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment?: Readonly<Record<string, string>>;
  readonly job?: string;
  readonly temp?: string;
  readonly wrapper?: readonly string[];
  readonly longest?: number;
}

/** Variables that a runner on github.com adds to a job's environment for caches and artifacts. */
export function environmentOf(github: GitHub, run: StoredRun): Record<string, string> {
  return {
    ACTIONS_RESULTS_URL: `${github.url}/`,
    ACTIONS_RUNTIME_TOKEN: ResultsService.tokenOf(run),
    ACTIONS_CACHE_SERVICE_V2: 'True',
    GITHUB_REF: run.ref,
    GITHUB_RUN_ID: String(run.id),
    GITHUB_RUN_ATTEMPT: String(run.attempt),
    GITHUB_WORKFLOW_REF: `${REPOSITORY}/${run.path}@${run.ref}`,
    RUNNER_ENVIRONMENT: 'github-hosted',
  };
}

/** Run the action as a job of a workflow run that GitHub knows, with GitHub's services. */
export async function runJob(
  options: JobOptions,
): Promise<ActionRun & { readonly run: StoredRun }> {
  const { github, event, workspace, environment, run: of, ...rest } = options;
  const isPull = event.name === 'pull_request';
  const run = github.jobs.add({
    event: event.name,
    headSha: event.sha,
    path: WORKFLOW,
    ref: isPull ? MERGE_REF : MAIN,
    reads: isPull ? [MAIN] : [],
    ...of,
  });
  const ended = await runAction({
    ...rest,
    workspace,
    event,
    api: github.url,
    environment: { ...environmentOf(github, run), ...environment },
  });
  return { ...ended, run };
}
