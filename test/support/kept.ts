import { join } from 'node:path';

/**
 * Files that tests keep from run to run, like a user's own cache. They are not below /tmp, which is
 * empty for candidates.
 */
export const KEPT = '/var/tmp/passgate-test';

/** The Node.js that runs the bundles: the version of action.yml if the caller has it, as `.ci/run` has. */
export const BUNDLE_NODE = process.env.PASSGATE_BUNDLE_NODE ?? process.execPath;

/** It saves thousands of runs from compiling the same bundle again. Node.js 20 ignores it. */
export const NODE_COMPILE_CACHE = join(KEPT, 'compiled');
