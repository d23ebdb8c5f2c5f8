/**
 * What tests keep from run to run, as a user's own cache does: not below /tmp, which candidates see
 * empty.
 */
export const KEPT = '/var/tmp/passgate-test';
