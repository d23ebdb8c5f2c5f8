import { getOctokit } from '@actions/github';
import type { EventContext, PullRequest } from './context.ts';

/** What became of the comment. */
export type CommentResult =
  | { readonly posted: 'created' | 'updated'; readonly url: string }
  | { readonly skipped: string };

/**
 * Create or update the one comment that starts with `marker`. Only a comment of the token's own
 * account counts, so nobody can have theirs overwritten or pose as ours.
 * @returns why nothing was posted where the token may not write: never a reason to fail a gate
 * @throws for answers that are neither success nor a missing permission
 */
export async function postComment(
  token: string,
  event: EventContext,
  pull: PullRequest,
  body: string,
  marker: string,
): Promise<CommentResult> {
  const octokit = getOctokit(token);
  const target = { ...event.repository, issue_number: pull.number };
  try {
    const mine = await ownAccount(octokit);
    const comments = octokit.paginate.iterator(octokit.rest.issues.listComments, {
      ...target,
      per_page: 100,
    });
    for await (const { data } of comments) {
      for (const comment of data) {
        if (!comment.body?.startsWith(marker) || !mine(comment.user)) continue;
        const updated = await octokit.rest.issues.updateComment({
          ...event.repository,
          comment_id: comment.id,
          body,
        });
        return { posted: 'updated', url: updated.data.html_url };
      }
    }
    const created = await octokit.rest.issues.createComment({ ...target, body });
    return { posted: 'created', url: created.data.html_url };
  } catch (error) {
    const status = statusOf(error);
    if (status !== 403 && status !== 404) throw error;
    return { skipped: missingPermission(pull) };
  }
}

type Octokit = ReturnType<typeof getOctokit>;
type Author = { readonly login: string; readonly type?: string } | null;

/** Tells comments of the token's account: a user's by name, an app's (the job's token) by being a bot's. */
async function ownAccount(octokit: Octokit): Promise<(author: Author) => boolean> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return (author) => author?.login === data.login;
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    return (author) => author?.type === 'Bot';
  }
}

function statusOf(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

function missingPermission(pull: PullRequest): string {
  if (pull.isFork) {
    return (
      'no comment: a pull request from a fork gets a read-only token, whatever permissions are asked for. ' +
      'The report is in the job summary.'
    );
  }
  return (
    'no comment: the token lacks the permission "pull-requests: write". Add it under "permissions:" of the ' +
    'job. The report is in the job summary.'
  );
}
