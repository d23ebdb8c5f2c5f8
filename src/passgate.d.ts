/** The types of `import { evaluate } from 'passgate'`. A test compares them with library.ts. */

import type { PassgateResultsJson as Results } from './results.js';

export type { Results };

/** The options of an evaluation. Paths start from the working directory. */
export interface EvaluateOptions {
  /** The config file. */
  readonly config: string;
  /** The folder for results.json and the reports. By default no files are left. */
  readonly out?: string;
  /**
   * A results.json, a folder with one, a commit, branch or tag, or `none`. Default: the config's
   * own.
   */
  readonly baseline?: string;
  /** The part of the work to do, such as `2/4`. */
  readonly shard?: string;
  /** The number of programs run at a time. Default: one for each core. */
  readonly workers?: number;
  /** Replaces the config's own choice. */
  readonly isolation?: 'auto' | 'namespaces' | 'process';
  /** The folder with verdicts of earlier runs; false for none. */
  readonly cache?: string | false;
  /**
   * Stops the evaluation: every program is ended, and the promise rejects with the signal's reason.
   */
  readonly signal?: AbortSignal;
  /** Called with each line of progress. */
  readonly onProgress?: (line: string) => void;
}

/** One thing that is wrong in the config, the data or the environment. */
export interface Fault {
  readonly place?: {
    readonly file: string;
    readonly line?: number;
    readonly column?: number;
    readonly row?: number;
  };
  readonly message: string;
}

/** The error of `evaluate` for a mistake that is not a bug of this program. */
export interface UserError extends Error {
  readonly name: 'UserError';
  readonly faults: readonly Fault[];
}

/**
 * Evaluate a config's suites, compare them with a baseline and decide.
 * @returns the content of results.json. `decision` is the outcome of the gates; if `errors` is not
 * empty, the run could not be judged
 * @throws UserError for a mistake in the config, the data or the environment
 */
export function evaluate(options: EvaluateOptions): Promise<Results>;
