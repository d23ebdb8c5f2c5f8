import type { ResultStore } from '../baseline/stores/store.ts';
import type { ExecutorOptions } from '../evaluate/with-executor.ts';
import type { EventContext } from '../github/context.ts';
import type { Shard } from '../records/shard.ts';

/** What an entry point asks of a run. */
export interface RunOptions extends ExecutorOptions {
  readonly configFile: string;
  readonly out: string;
  /** Which part of the work to do; null for all of it. */
  readonly shard: Shard | null;
  /** A results file or folder, a commit, or `none`. */
  readonly baseline: string | undefined;
  /** Where runs of earlier commits left their results; none on a command line. */
  readonly stores: readonly ResultStore[];
  readonly event: EventContext | null;
  /** Tells this config's comment from others on the same pull request. */
  readonly commentKey: string;
}
