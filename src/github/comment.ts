import { getOctokit } from '@actions/github';
import { messageOf } from '../errors.ts';
import { plainLine } from '../report/escape.ts';
import type { EventContext, PullRequest } from './context.ts';

/** What became of the comment. */
export type CommentResult =
  | { readonly posted: 'created' | 'updated'; readonly url: string }
  | { readonly skipped: string };

/**
 * Create or update the one comment that starts with `marker`. Only a comment of the token's own
 * account counts, so nobody can have theirs overwritten or pose as ours.
 * @returns why nothing was posted, where GitHub or the token did not let us: never a reason to
 *   fail a gate
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
    const listed = octokit.paginate.iterator(octokit.rest.issues.listComments, {
      ...target,
      per_page: 100,
    });
    for await (const { data } of listed) {
      for (const comment of data) {
        if (!comment.body?.startsWith(marker) || !mine(comment.user)) continue;
        const url = await update(octokit, event, comment.id, body);
        if (url !== null) return { posted: 'updated', url };
      }
    }
    const created = await octokit.rest.issues.createComment({ ...target, body });
    return { posted: 'created', url: created.data.html_url };
  } catch (error) {
    return { skipped: `no comment: ${explain(error, pull)} The report is in the job summary.` };
  }
}

/** The comment's address, or null when somebody deleted it meanwhile. */
async function update(
  octokit: Octokit,
  event: EventContext,
  id: number,
  body: string,
): Promise<string | null> {
  try {
    const target = { ...event.repository, comment_id: id };
    const updated = await octokit.rest.issues.updateComment({ ...target, body });
    return updated.data.html_url;
  } catch (error) {
    if (statusOf(error) === 404) return null;
    throw error;
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
  // Without an answer Octokit says 500 of its own accord.
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) return undefined;
  if (error.response === undefined) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

function explain(error: unknown, pull: PullRequest): string {
  const status = statusOf(error);
  const said = plainLine(messageOf(error), 200);
  if (status === undefined) return `GitHub cannot be reached (${said}).`;
  if (status >= 500) return `GitHub answered ${status}, try again later.`;
  if (status === 429 || (status === 403 && /rate limit/i.test(said))) {
    return `GitHub's rate limit for this token is used up (${status}), try again later.`;
  }
  if (status === 404 || /not accessible/i.test(said)) {
    return pull.isFork
      ? 'a pull request from a fork gets a read-only token, whatever permissions are asked for.'
      : 'the token lacks the permission "pull-requests: write"; add it under "permissions:" of the job.';
  }
  return `GitHub answered ${status} (${said}).`;
}
