import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { Executor } from '../execute/executor.ts';
import type { EventContext } from '../github/context.ts';
import type { Results } from '../report/results.ts';
import type { ProblemVerdicts } from '../score/tally.ts';
import { baseCommitOf } from './commit.ts';
import { readResults } from './file.ts';
import { commitOf } from './git.ts';
import { rerun } from './rerun.ts';

/** The base's side of a comparison, and where it came from. */
interface Baseline {
  readonly origin: NonNullable<Results['baseline']>;
  /** By suite name. */
  readonly suites: ReadonlyMap<
    string,
    { readonly datasetHash: string; readonly problems: readonly ProblemVerdicts[] }
  >;
}

/** A baseline, or why there is none, in words that follow "no baseline: ". */
export type Resolved = { readonly baseline: Baseline } | { readonly none: string };

/**
 * Find the baseline that the config or the command line asks for. What was asked for by name
 * must be there; `auto` goes without when there is none, and says why.
 * @param asked what --baseline said: a results file or folder, or a commit
 * @throws UserError when a baseline was named and cannot be had
 */
export async function resolveBaseline(
  config: Config,
  asked: string | undefined,
  event: EventContext | null,
  executor: Executor,
  signal: AbortSignal,
): Promise<Resolved> {
  const fromFile = config.baseline.startsWith('file:')
    ? config.baseline.slice('file:'.length)
    : null;
  if (asked !== undefined && asked !== 'none' && existsSync(asked))
    return { baseline: fromResults(readResults(asked)) };
  if (asked === undefined && fromFile !== null) {
    return { baseline: fromResults(readResults(resolve(config.folder, fromFile))) };
  }
  if (asked === 'none' || (asked === undefined && config.baseline === 'none'))
    return { none: 'none was asked for' };
  const wanted =
    asked === undefined
      ? await baseCommitOf(event, config.repository)
      : await named(asked, config.repository);
  if ('none' in wanted) return wanted;
  try {
    const evaluations = await rerun(config, wanted.commit, executor, signal);
    const suites = new Map(evaluations.map((suite) => [suite.config.name, suite]));
    return {
      baseline: { origin: { source: 'rerun', commit: wanted.commit, distance: 0 }, suites },
    };
  } catch (error) {
    if (!(error instanceof UserError) || asked !== undefined || config.baseline === 'rerun')
      throw error;
    return {
      none: `${wanted.commit.slice(0, 7)} cannot be evaluated: ${error.message.split('\n')[0]}`,
    };
  }
}

async function named(asked: string, repository: string): Promise<{ commit: string }> {
  const commit = await commitOf(repository, asked);
  if (commit !== null) return { commit };
  throw new UserError(`--baseline ${asked}: there is no such file, folder or commit`);
}

function fromResults(results: Results): Baseline {
  const suites = new Map(results.suites.map((suite) => [suite.name, suite]));
  return { origin: { source: 'file', commit: results.commit, distance: null }, suites };
}
