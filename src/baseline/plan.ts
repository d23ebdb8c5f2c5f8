import { basename, resolve } from 'node:path';
import { isInside, realPath } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { EventContext } from '../github/context.ts';
import { FILES } from '../report/files.ts';
import { baseCommitOf } from './commit.ts';
import { readResults } from './file.ts';
import { commitOf } from './git.ts';
import { readKeptBase } from './kept-base.ts';
import { fromResults, type Resolved } from './resolve.ts';

/** A way to a commit's results. */
export type Way = 'cache' | 'artifact' | 'rerun' | 'ancestor';

/** Where the baseline is to come from: decided, and read where it is a file, before anything runs. */
export type Plan =
  | Resolved
  | {
      readonly commit: string;
      /** In the order in which they are tried. */
      readonly ways: readonly Way[];
      /** That there is none ends the run. */
      readonly isRequired: boolean;
    };

/**
 * The exact commit by whatever way, before an ancestor: what changed in between would be counted as
 * this change's own.
 */
const WAYS: Readonly<Record<string, readonly Way[]>> = {
  auto: ['cache', 'artifact', 'rerun', 'ancestor'],
  cache: ['cache', 'ancestor'],
  artifact: ['artifact', 'ancestor'],
  rerun: ['rerun'],
};

/**
 * Decide where the baseline comes from, as the config or the command line asks.
 * @param asked what --baseline said, where that is no file: a commit, or `none`
 * @param canRead whether what earlier runs left at GitHub can be read here
 * @throws UserError when a baseline was named and is not there or not valid
 */
export async function planBaseline(
  config: Config,
  asked: string | undefined,
  event: EventContext | null,
  canRead: boolean,
): Promise<Plan> {
  if (asked === 'none' || (asked === undefined && config.baseline === 'none')) {
    return { none: 'none was asked for', notes: [] };
  }
  if (asked !== undefined) {
    return { commit: await named(asked, config.repository), ways: ['rerun'], isRequired: true };
  }
  if (config.baseline.startsWith('file:')) {
    const said = config.baseline.slice('file:'.length);
    const path = resolve(config.folder, said);
    if (!isInside(realPath(path), config.repository)) {
      const message = `baseline: "${said}" leads outside the repository`;
      throw new UserError([{ place: { file: config.file }, message }]);
    }
    return fromFile(path);
  }
  const wanted = await baseCommitOf(event, config.repository);
  if ('none' in wanted) return { ...wanted, notes: [] };
  const { baseline } = config;
  const ways = baseline === 'auto' && !canRead ? WAYS.rerun : WAYS[baseline];
  return { commit: wanted.commit, ways: ways ?? [], isRequired: baseline === 'rerun' };
}

/**
 * The results of a finished run as a baseline, or what another one was compared with.
 * @param path a results.json, the folder it lies in, or a baseline.json
 * @throws UserError when it is none
 */
export function fromFile(path: string): Resolved {
  if (basename(path) === FILES.baseline) return readKeptBase(path);
  const results = readResults(path);
  if (results.shard !== undefined) {
    throw new UserError(`${path} has one shard of a run: merge all of them first`);
  }
  const origin = { source: 'file', commit: results.commit, distance: null } as const;
  return { baseline: fromResults(results, origin), notes: [] };
}

async function named(asked: string, repository: string): Promise<string> {
  const commit = await commitOf(repository, asked);
  if (commit !== null) return commit;
  throw new UserError(`--baseline ${asked}: there is no such file, folder or commit`);
}
