import { resolve } from 'node:path';
import { defaultCacheFolder } from './cache/place.ts';
import { Progress } from './evaluate/progress.ts';
import { type IsolationChoice, OPTIONS } from './records/options.ts';
import type { Results } from './records/results.ts';
import { UserError } from './system/errors.ts';
import { temporaryFolder } from './system/temporary.ts';
import { run } from './tasks/run.ts';

/** The options of an evaluation. Paths start from the working directory of the calling program. */
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
  readonly isolation?: IsolationChoice;
  /** The folder with verdicts of earlier runs; false for none. */
  readonly cache?: string | false;
  /**
   * Stops the evaluation: every program is ended, and the promise rejects with the signal's reason.
   */
  readonly signal?: AbortSignal;
  /** Called with each line of progress. */
  readonly onProgress?: (line: string) => void;
}

/**
 * Evaluate a config's suites, compare them with a baseline and decide: the whole pipeline.
 * @returns the content of results.json. `decision` is the outcome of the gates; if `errors` is not
 * empty, the run could not be judged
 * @throws an Error named UserError for a mistake in the config, the data or the environment; its
 * `faults` name the places
 */
export async function evaluate(options: EvaluateOptions): Promise<Results> {
  const shard = options.shard === undefined ? null : OPTIONS.shard.read(options.shard);
  if (shard === null && options.shard !== undefined) {
    throw new UserError(
      `shard: expected ${OPTIONS.shard.expected}, found ${JSON.stringify(options.shard)}`,
    );
  }
  const folder = options.out === undefined ? temporaryFolder() : null;
  const { onProgress = () => {} } = options;
  const signal = options.signal ?? new AbortController().signal;
  try {
    const { model, unwritten } = await run({
      configFile: options.config,
      out: folder?.path ?? resolve(options.out ?? ''),
      shard,
      baseline: options.baseline,
      stores: [],
      event: null,
      commentKey: `${options.config}#`,
      workers: options.workers,
      isolation: options.isolation,
      trustPrograms: false,
      cache: options.cache === false ? null : (options.cache ?? defaultCacheFolder(process.env)),
      environment: process.env,
      progress: new Progress({
        isTerminal: false,
        write: (text) => onProgress(text.trimEnd()),
      }),
      signal,
    });
    for (const missing of unwritten) onProgress(missing);
    return model.results;
  } finally {
    folder?.remove();
  }
}
