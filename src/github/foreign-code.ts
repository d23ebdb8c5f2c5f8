import { commitOf, isOnBranch } from '../system/git.ts';
import { GitError } from '../system/git-process.ts';
import type { EventContext } from './event-context.ts';

/**
 * Find out if the checkout of a run may hold a fork's code, which may see no secret.
 * @param event null outside of a runner, where the user has checked out the code
 * @returns the reason, with the advice, in words that follow "because"; null if the code is the
 * repository's own
 */
export async function foreignCode(
  event: EventContext | null,
  repository: string,
): Promise<string | null> {
  if (event === null) return null;
  const { pullRequest, endedRun, sha } = event;
  if (pullRequest?.isFork === true || endedRun === 'fork') return FORK;
  if (pullRequest !== null || endedRun === 'own') return null;
  try {
    // A workflow may check out anything, such as the pull request that a comment is about.
    const head = await commitOf(repository, 'HEAD');
    const isOwn = head !== null && (head === sha || (await isOnBranch(repository, head)));
    return isOwn ? null : UNKNOWN;
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return UNKNOWN;
  }
}

const FORK =
  'a pull request of a fork may ask no model: commit the answers with keep, or let a branch of this repository ask';

const UNKNOWN =
  "the checkout may be a fork's, for it is neither this event's commit nor on a branch of this repository: name its pull request in the input pull-request, or commit the answers with keep";
