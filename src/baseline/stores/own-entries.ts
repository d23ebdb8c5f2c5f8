import type { getOctokit } from '@actions/github';
import type { EventContext } from '../../github/context.ts';
import { persist } from '../../github/patience.ts';

/**
 * Tells whether this very ref has written a key of the Actions cache. A pull request's runs look
 * first among what earlier runs of the same pull request wrote, whose workflow its author could have
 * changed for a while; no run of Passgate writes a base's results there.
 * @param ref such as `refs/pull/2/merge`
 * @returns a question that is answered with null where the token may not ask
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
      // The key is a prefix to GitHub. What only begins with it was written there to hide the entry.
      return data.actions_caches.some((entry) => entry.key?.startsWith(key) && entry.ref === ref);
    } catch {
      signal.throwIfAborted();
      return null;
    }
  };
}
