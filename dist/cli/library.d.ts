/** What `import { evaluate } from 'passgate'` gives: see library.ts, which a test compares with this. */

import type { PassgateResultsJson as Results } from './results.js';

export type { Results };

/** What is asked of an evaluation; paths start from the working directory. */
export interface EvaluateOptions {
  /** The config file. */
  readonly config: string;
  /** The folder for results.json and the reports; none are left by default. */
  readonly out?: string;
  /** A results.json, a folder with one, a commit, branch or tag, or `none`; by default the config's. */
  readonly baseline?: string;
  /** Which part of the work to do, such as `2/4`. */
  readonly shard?: string;
  /** Programs run at a time; by default one for each core. */
  readonly workers?: number;
  /** Over the config's own. */
  readonly isolation?: 'auto' | 'namespaces' | 'process';
  /** The folder with verdicts of earlier runs; false for none. */
  readonly cache?: string | false;
  /** Ends the evaluation: every program is stopped, and the promise is rejected with its reason. */
  readonly signal?: AbortSignal;
  /** Is told how far it is, a line at a time. */
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

/** What `evaluate` rejects with for a mistake that is not the program's own. */
export interface UserError extends Error {
  readonly name: 'UserError';
  readonly faults: readonly Fault[];
}

/**
 * Evaluate a config's suites, compare them with a baseline and decide.
 * @returns the document that results.json has. `decision` is what came of the gates; where `errors`
 *   is not empty the run could not be judged
 * @throws UserError for a mistake in the config, the data or the environment
 */
export function evaluate(options: EvaluateOptions): Promise<Results>;
