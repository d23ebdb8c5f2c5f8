import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** The default place of the cache: in the user's folder for caches. */
export function defaultCacheFolder({ XDG_CACHE_HOME }: NodeJS.ProcessEnv): string {
  const isGiven = XDG_CACHE_HOME !== undefined && isAbsolute(XDG_CACHE_HOME);
  return join(isGiven ? XDG_CACHE_HOME : join(homedir(), '.cache'), 'passgate', 'verdicts');
}
