import type { getOctokit } from '@actions/github';
import type { EventContext } from './event-context.ts';
import { isTrusted } from './trusted-event.ts';
import { workflowPath } from './workflow-path.ts';

type ListRuns = ReturnType<typeof getOctokit>['rest']['actions']['listWorkflowRuns'];
type Run = Awaited<ReturnType<ListRuns>>['data']['workflow_runs'][number];

/**
 * True for a finished run of this repository's own code, this workflow and a trusted event. A fork's
 * branch may have the name of one here, and its pull request may run a workflow of the same name.
 * @param path of the workflow
 */
export function isOwnRun(run: Run, repository: EventContext['repository'], path: string): boolean {
  const ours = `${repository.owner}/${repository.repo}`.toLowerCase();
  const isHere = (name: string | undefined) => name?.toLowerCase() === ours;
  return (
    run.status === 'completed' &&
    workflowPath(run.path, repository) === path &&
    isTrusted(run.event) &&
    isHere(run.repository.full_name) &&
    // Always present by GitHub's description, but missing for a deleted fork.
    isHere(run.head_repository?.full_name)
  );
}
