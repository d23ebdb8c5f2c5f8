import type { getOctokit } from '@actions/github';
import { shortCommit } from '../text/commit.ts';
import { ask } from './ask.ts';
import type { EventContext } from './event-context.ts';
import type { CommentRequest } from './post-comment.ts';
import type { WorkflowRun } from './workflow-run.ts';

/**
 * Find the open pull request that a run was for, by its head repository, branch and commit. For a
 * fork's run GitHub names none. The run's own files are not trusted for this.
 * @returns the pull request, or the reason why there is none as a sentence
 * @throws ServiceError if GitHub refuses or fails
 */
export async function findPull(
  octokit: ReturnType<typeof getOctokit>,
  repository: EventContext['repository'],
  { head, headSha }: WorkflowRun,
  signal: AbortSignal,
): Promise<CommentRequest['pull'] | { readonly none: string }> {
  if (head === null) return { none: 'the repository that it came from is gone' };
  const { data } = await ask(signal, 'pull-requests: write', () =>
    octokit.rest.pulls.list({
      ...repository,
      state: 'open',
      head: `${head.owner}:${head.branch}`,
      per_page: 100,
      request: { signal },
    }),
  );
  const from = `${head.owner}:${head.branch}`;
  // An owner may have several forks, and GitHub ignores a filter that it does not understand.
  const open = data.filter(
    (pull) => pull.head.repo?.full_name === head.repository && pull.head.ref === head.branch,
  );
  const [first] = open;
  if (first === undefined) return { none: `no pull request from ${from} is open` };
  const [pull, another] = open.filter((each) => each.head.sha === headSha);
  if (pull === undefined) {
    return {
      none: `pull request #${first.number} has the newer commit ${shortCommit(first.head.sha)}, which has a run of its own`,
    };
  }
  if (another !== undefined) {
    return { none: `both #${pull.number} and #${another.number} come from ${from}` };
  }
  const ours = `${repository.owner}/${repository.repo}`.toLowerCase();
  return { number: pull.number, isFork: head.repository.toLowerCase() !== ours };
}
