import type { ResultStore } from '../baseline/stores/store.ts';
import type { Config } from '../config/schema.ts';
import type { ExecutorOptions } from '../evaluate/with-executor.ts';
import type { AskingSource } from '../generate/open-asking.ts';
import type { EventContext } from '../github/event-context.ts';
import type { Shard } from '../records/shard.ts';
import type { Stopwatch } from '../system/stopwatch.ts';

/** The options that an entry point gives. */
export interface RunOptions extends ExecutorOptions {
  readonly configFile: string;
  readonly out: string;
  /** The part of the work to do; null for all of it. */
  readonly shard: Shard | null;
  /** A results file or folder, a commit, or `none`; undefined to follow the config. */
  readonly baseline: string | undefined;
  /** Stores with results of earlier runs; none on a command line. */
  readonly stores: readonly ResultStore[];
  readonly event: EventContext | null;
  /** Tells this config's comment from others on the same pull request. */
  readonly commentKey: string;
}

/** The common data of a run's steps. */
export interface RunContext extends RunOptions {
  readonly config: Config;
  readonly asking: AskingSource;
  /** Started with the run; each step takes a lap. */
  readonly stopwatch: Stopwatch;
}
