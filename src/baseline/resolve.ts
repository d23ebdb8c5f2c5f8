import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { isInside, realPath } from '../config/paths.ts';
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

/** A suite of the base, and what its programs ran with, as far as that is known. */
export interface BaseSuite
  extends Pick<Results['suites'][number], 'datasetHash' | 'limits' | 'gradings' | 'toolchain'> {
  readonly problems: readonly ProblemVerdicts[];
}

/** The base's side of a comparison, and where it came from. */
export interface Baseline {
  readonly origin: NonNullable<Results['baseline']>;
  /** By suite name. */
  readonly suites: ReadonlyMap<string, BaseSuite>;
  /** How its programs ran; left out where as head's. */
  readonly isolation?: Results['isolation'];
}

/** A baseline, or why there is none, in words that follow "no baseline: ". */
export type Resolved = { readonly baseline: Baseline } | { readonly none: string };

/** Where the baseline is to come from: decided, and read where it is a file, before anything runs. */
type Plan = Resolved | { readonly rerun: string; readonly isRequired: boolean };

/**
 * Decide where the baseline comes from, as the config or the command line asks.
 * @param asked what --baseline said: a results file or folder, or a commit
 * @throws UserError when a baseline was named and is not there or not valid
 */
export async function planBaseline(
  config: Config,
  asked: string | undefined,
  event: EventContext | null,
): Promise<Plan> {
  if (asked === 'none' || (asked === undefined && config.baseline === 'none')) {
    return { none: 'none was asked for' };
  }
  if (asked !== undefined && existsSync(asked))
    return { baseline: fromResults(readResults(asked)) };
  if (asked !== undefined)
    return { rerun: await named(asked, config.repository), isRequired: true };
  if (config.baseline.startsWith('file:')) {
    const said = config.baseline.slice('file:'.length);
    const path = resolve(config.folder, said);
    if (!isInside(realPath(path), config.repository)) {
      const message = `baseline: "${said}" leads outside the repository`;
      throw new UserError([{ place: { file: config.file }, message }]);
    }
    return { baseline: fromResults(readResults(path)) };
  }
  const wanted = await baseCommitOf(event, config.repository);
  if ('none' in wanted) return wanted;
  return { rerun: wanted.commit, isRequired: config.baseline === 'rerun' };
}

/**
 * Get the planned baseline; `auto` goes without when it cannot be had, and says why.
 * @throws UserError when a baseline was named and cannot be had
 */
export async function resolveBaseline(
  config: Config,
  plan: Plan,
  executor: Executor,
  signal: AbortSignal,
): Promise<Resolved> {
  if (!('rerun' in plan)) return plan;
  const commit = plan.rerun;
  try {
    const evaluations = await rerun(config, commit, executor, signal);
    const suites = new Map(evaluations.map((suite) => [suite.config.name, suite]));
    return { baseline: { origin: { source: 'rerun', commit, distance: 0 }, suites } };
  } catch (error) {
    if (!(error instanceof UserError) || plan.isRequired) throw error;
    return { none: `${commit.slice(0, 7)} cannot be evaluated: ${error.message.split('\n')[0]}` };
  }
}

async function named(asked: string, repository: string): Promise<string> {
  const commit = await commitOf(repository, asked);
  if (commit !== null) return commit;
  throw new UserError(`--baseline ${asked}: there is no such file, folder or commit`);
}

/**
 * The results of a finished run as a baseline.
 * @param path its results.json, or the folder it lies in
 * @throws UserError when it is none
 */
export function planFile(path: string): Resolved {
  return { baseline: fromResults(readResults(path)) };
}

function fromResults(results: Results): Baseline {
  const suites = new Map(results.suites.map((suite) => [suite.name, suite]));
  const origin = { source: 'file', commit: results.commit, distance: null } as const;
  return { origin, suites, isolation: results.isolation };
}
