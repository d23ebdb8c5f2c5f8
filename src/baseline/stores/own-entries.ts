import type { getOctokit } from '@actions/github';
import type { EventContext } from '../../github/event-context.ts';
import { persist } from '../../github/patience.ts';

/**
 * Check if this very ref has written a key of the Actions cache. A pull request's run first finds
 * entries of earlier runs of the same pull request. Its author may have changed the workflow for a
 * time. No run of Passgate writes a base's results there.
 * @param ref such as `refs/pull/2/merge`
 * @returns a function whose answer is null if the token may not ask
 */
export function ownEntries(
  octokit: ReturnType<typeof getOctokit> | null,
  repository: EventContext['repository'],
  ref: string,
): (key: string, signal: AbortSignal) => Promise<boolean | null> {
  return async (key, signal) => {
    if (octokit === null || ref === '') return null;
    try {
      const { data } = await persist(signal, () =>
        octokit.rest.actions.getActionsCacheList({ ...repository, key, ref, request: { signal } }),
      );
      // GitHub takes the key as a prefix. A longer key may have been written there to hide the
      // entry.
      return data.actions_caches.some((entry) => entry.key?.startsWith(key) && entry.ref === ref);
    } catch {
      signal.throwIfAborted();
      return null;
    }
  };
}
