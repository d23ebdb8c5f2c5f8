import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { isInside, realPath } from '../config/paths.ts';
import type { Config } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import type { EventContext } from '../github/context.ts';
import { FILES } from '../report/files.ts';
import { type BaseCommit, baseCommitOf } from './commit.ts';
import { readResults } from './file.ts';
import type { Head } from './git.ts';
import { readKeptBase } from './kept-base.ts';
import { namedCommit } from './named-commit.ts';
import { fromResults, type Resolved } from './resolve.ts';

/** A way to a commit's results. */
export type Way = 'cache' | 'artifact' | 'rerun' | 'ancestor';

/** A commit whose results are to be looked for. */
export interface Wanted {
  readonly commit: string;
  /** In the order in which they are tried. */
  readonly ways: readonly Way[];
  /** That there are none ends the run. */
  readonly isRequired: boolean;
}

/** Where the baseline is to come from: decided, and read where it is a file, before anything runs. */
export interface Plan {
  readonly source: Resolved | Wanted;
  /** What a reader must know of that choice. */
  readonly warnings: readonly string[];
  /** The commit whose config may bind this run to its gates; null where only the baseline's may. */
  readonly rulesOf: string | null;
}

/** What decides where the baseline comes from. */
export interface Circumstances {
  readonly event: EventContext | null;
  /** What is checked out. */
  readonly head: Head;
  /** Whether what earlier runs left at GitHub can be read here. */
  readonly canRead: boolean;
}

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
 * @param asked the results, or the name of a commit, or `none`, that the command line or the
 *   action's input names; undefined where they name nothing
 * @throws UserError when a baseline was named and is not there or not valid
 */
export async function planBaseline(
  config: Config,
  asked: Resolved | string | undefined,
  circumstances: Circumstances,
): Promise<Plan> {
  const { event, head } = circumstances;
  const said = await namedSource(config, asked, circumstances);
  if (said === null) return eventPlan(config, circumstances);
  // Whatever a change is compared with, its base may bind it.
  const isBound = event?.pullRequest != null || event?.name === 'merge_group';
  const base = isBound ? await baseCommitOf(event, config.repository, head) : null;
  return { source: said, warnings: [], rulesOf: base === null ? null : commitIn(base) };
}

/** What the command line, the input or the config names; null where the event decides. */
async function namedSource(
  config: Config,
  asked: Resolved | string | undefined,
  { canRead }: Circumstances,
): Promise<Plan['source'] | null> {
  if (typeof asked === 'object') return asked;
  if (asked === 'none' || (asked === undefined && config.baseline === 'none')) {
    return { none: 'none was asked for', notes: [] };
  }
  if (asked !== undefined) {
    const commit = await namedCommit(config.repository, asked);
    const ways = waysOf(config, canRead).filter((way) => way !== 'ancestor');
    return { commit, ways: canRead ? ways : ['rerun'], isRequired: true };
  }
  if (!config.baseline.startsWith('file:')) return null;
  const said = config.baseline.slice('file:'.length);
  const path = resolve(config.folder, said);
  if (isInside(realPath(path), config.repository)) return fromFile(path);
  const message = `baseline: "${said}" leads outside the repository`;
  throw new UserError([{ place: { file: config.file }, message }]);
}

async function eventPlan(config: Config, { event, head, canRead }: Circumstances): Promise<Plan> {
  const { warnings, ...wanted } = await baseCommitOf(event, config.repository, head);
  if ('none' in wanted) {
    return { source: { none: wanted.none, notes: [] }, warnings, rulesOf: null };
  }
  const { commit } = wanted;
  const isRequired = config.baseline === 'rerun';
  const source = { commit, ways: waysOf(config, canRead), isRequired };
  const isPull = event?.pullRequest != null || event?.name === 'merge_group';
  return { source, warnings, rulesOf: isPull ? commit : null };
}

function waysOf({ baseline }: Config, canRead: boolean): readonly Way[] {
  return (baseline === 'auto' && !canRead ? WAYS.rerun : WAYS[baseline]) ?? WAYS.auto ?? [];
}

function commitIn(base: BaseCommit): string | null {
  return 'none' in base ? null : base.commit;
}

/** A baseline that somebody names: what a file or folder holds, else the name of a commit. */
export function readNamed(name: string): Resolved | string {
  return name !== 'none' && existsSync(name) ? fromFile(name) : name;
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
