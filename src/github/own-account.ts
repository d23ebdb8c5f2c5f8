import type { getOctokit } from '@actions/github';
import { statusOf } from './refusal.ts';

/** The author of a comment. */
type Author = { readonly login: string; readonly type?: string } | null;

/**
 * Recognize comments of the token's account: a user's by name, an app's (the job's token) by being
 * a bot's.
 */
export async function ownAccount(
  octokit: ReturnType<typeof getOctokit>,
): Promise<(author: Author) => boolean> {
  try {
    const { data } = await octokit.rest.users.getAuthenticated();
    return (author) => author?.login === data.login;
  } catch (error) {
    if (statusOf(error) !== 403) throw error;
    return (author) => author?.type === 'Bot';
  }
}
