import { messageOf } from '../system/errors.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';

/** The status of GitHub's answer; undefined if there was none. */
export function statusOf(error: unknown): number | undefined {
  // Without an answer Octokit sets the status 500 itself.
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) return undefined;
  if (error.response === undefined) return undefined;
  return typeof error.status === 'number' ? error.status : undefined;
}

/**
 * The reason why GitHub refused, as a sentence with advice.
 * @param permission the needed permission, such as `pull-requests: write`
 * @param isFork true for a fork's pull request, whose token can never have it
 */
export function explainRefusal(error: unknown, permission: string, isFork: boolean): string {
  const status = statusOf(error);
  const message = plainLine(messageOf(error), LENGTHS.name);
  if (status === undefined) return `GitHub cannot be reached (${message}).`;
  if (status >= 500) return `GitHub answered ${status}, try again later.`;
  if (status === 429 || (status === 403 && /rate limit/i.test(message))) {
    return `GitHub's rate limit for this token is used up (${status}), try again later.`;
  }
  if (status === 404 || /not accessible/i.test(message)) {
    return isFork
      ? 'a pull request from a fork gets a read-only token, whatever permissions are asked for.'
      : `the token lacks the permission "${permission}"; add it under "permissions:" of the job.`;
  }
  return `GitHub answered ${status} (${message}).`;
}
