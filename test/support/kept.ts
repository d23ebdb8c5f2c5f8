/**
 * Files that tests keep from run to run, like a user's own cache. They are not below /tmp, which is
 * empty for candidates.
 */
export const KEPT = '/var/tmp/passgate-test';
