import type { Seal } from '../../cache/seal.ts';
import type { CacheService } from '../../github/cache-service.ts';
import type { KeptName } from '../../github/kept-name.ts';
import { within } from '../../github/patience.ts';
import { ServiceError } from '../../github/service-error.ts';
import { LARGEST_DOWNLOAD, parseResultsOf } from '../../results/parse.ts';
import { shortCommit } from '../../text/commit.ts';
import { unpack } from './sealed.ts';
import type { Found, ResultStore } from './store.ts';

interface Options {
  /** Null if the runner offers none. */
  readonly service: CacheService | null;
  readonly name: KeptName;
  readonly seal: Seal;
  /** For one look-up, in milliseconds. */
  readonly patience: number;
  /**
   * Only for a pull request without a secret. True if the pull request itself has written the key:
   * its author may have made up the results. Null if this cannot be known.
   */
  readonly isForged: ((key: string, signal: AbortSignal) => Promise<boolean | null>) | null;
}

/**
 * Results that runs have saved in the Actions cache. Without any permission, a run can read entries
 * of its own branch, its base branch and the default branch.
 */
export function cacheStore({ service, name, seal, patience, isForged }: Options): ResultStore {
  async function find(commit: string, signal: AbortSignal): Promise<Found> {
    if (service === null) throw new ServiceError('this runner offers no Actions cache');
    if (!service.mayRead) throw new ServiceError('this job may not read the Actions cache');
    // The newest entry of any run or attempt for this commit.
    const prefix = name.cachePrefix(commit);
    const entry = await service.get(prefix, [prefix], LARGEST_DOWNLOAD, signal);
    if (entry === null || !name.isCacheKey(commit, entry.key)) {
      return { none: `no results of ${shortCommit(commit)}` };
    }
    const results = parseResultsOf(commit, unpack(entry.content, seal));
    const forged = isForged === null ? false : await isForged(entry.key, signal);
    if (forged === true) {
      return { none: 'this pull request itself wrote the entry, so it is not used' };
    }
    const unknown =
      'without the permission "actions: read" nobody can tell if this pull request itself wrote the entry';
    return forged === null ? { results, notes: [unknown] } : { results };
  }
  return {
    source: 'cache',
    find: (commit, stop) => within(patience, stop, (signal) => find(commit, signal)),
  };
}
