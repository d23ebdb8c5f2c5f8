import { existsSync } from 'node:fs';
import { basename, posix, relative, resolve } from 'node:path';
import { startsInside, whyNothing } from '../config/find-files.ts';
import type { Config } from '../config/schema.ts';
import { StartNotes } from '../config/start-notes.ts';
import type { EventContext } from '../github/event-context.ts';
import type { ResolvedBase } from '../records/baseline.ts';
import { type Way, waysFor } from '../records/baseline-source.ts';
import { FILES } from '../results/file-names.ts';
import { readKeptBase } from '../results/kept-base.ts';
import { fromResults, readResults } from '../results/read-results.ts';
import { UserError } from '../system/errors.ts';
import type { Head } from '../system/git.ts';
import { isInside, realPath } from '../system/paths.ts';
import { shortCommit } from '../text/commit.ts';
import { baseCommitOf } from './base-commit.ts';
import { withFileOf } from './commit-files.ts';
import { isWrittenAsPath, namedCommit } from './named-commit.ts';
import { readRules } from './read-rules.ts';
import { isTracked } from './tracked.ts';
import type { Plan, Wanted } from './ways.ts';

/** The facts that decide the source of the baseline. */
export interface PlanContext {
  readonly event: EventContext | null;
  /** The checked-out commit. */
  readonly head: Head;
  /** True if this run can read results that earlier runs saved at GitHub. */
  readonly canRead: boolean;
}

/**
 * Decide the source of the baseline, as the config or the command line asks.
 * @param requested results, the name of a commit, or `none`, from the command line or the
 * action's input; undefined if they name nothing
 * @throws UserError if a named baseline is missing or not valid
 */
export async function planBaseline(
  config: Config,
  requested: ResolvedBase | string | undefined,
  context: PlanContext,
): Promise<Plan> {
  const { event, head } = context;
  if (event?.pullRequest == null && event?.name !== 'merge_group') {
    const boundBy = event === null ? 'baseline' : 'nobody';
    const named = await namedSource(config, requested, context);
    return named === null
      ? { ...(await eventPlan(config, context)), boundBy }
      : { source: named, warnings: [], boundBy };
  }
  const base = await baseCommitOf(event, config.repository, head);
  if ('none' in base) {
    const named = await namedSource(config, requested, context);
    const source = named ?? { none: base.none, notes: [] };
    return { source, warnings: named === null ? base.warnings : [], boundBy: 'nobody' };
  }
  // The base may bind a change, even if the change is compared with other results.
  const boundBy = { commit: base.commit };
  const bound = requested === undefined ? await boundBaseline(config, base.commit) : null;
  const own = bound === null ? config : { ...config, baseline: bound };
  const named =
    bound === null || !isFile(bound)
      ? await namedSource(own, requested, context)
      : await fileOfBase(config, bound, base.commit);
  const source = named ?? wantedOf(own, base.commit, context);
  const isOther = bound !== null && bound !== config.baseline;
  const warnings = [
    ...(named === null ? base.warnings : []),
    ...(isOther ? [notUsed(config, base.commit, bound)] : []),
  ];
  return { source, warnings, boundBy };
}

/**
 * The `baseline` of the base's config, if that config binds a change. Otherwise head could avoid
 * the gates with `none` or with results of its own making. Null if head's own setting counts.
 */
async function boundBaseline(config: Config, commit: string): Promise<string | null> {
  // The default compares with the base or a commit before it, so head cannot choose the results.
  if (config.baseline === 'auto') return null;
  const { rules, baseline } = await readRules(config, commit);
  return rules?.gatesFrom === 'base' ? baseline : null;
}

/**
 * The results file that the base's config names, read from the base: head could have changed it.
 */
async function fileOfBase(config: Config, bound: string, commit: string): Promise<ResolvedBase> {
  const file = bound.slice(FILE.length);
  const { repository } = config;
  const none = (why: string) => ({ none: `the base's ${file}: ${why}`, notes: [] });
  const inside = startsInside(config, file);
  if (inside.length === 0) return none('leads outside the repository');
  try {
    for (const start of inside) {
      const path = posix.join(relative(repository, start), file);
      const found = await withFileOf(repository, commit, path, fromFile);
      if (found !== null) return found;
    }
    return none('there is no such file');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return none(error.faults[0]?.message ?? error.message);
  }
}

const FILE = 'file:';

function isFile(baseline: string): boolean {
  return baseline.startsWith(FILE);
}

function notUsed({ baseline }: Config, commit: string, bound: string): string {
  return `The base (${shortCommit(commit)}) has "gates-from: base", so its "baseline: ${bound}" counts in place of this config's "baseline: ${baseline}".`;
}

/**
 * Find the source that the command line, the input or the config names. Null if the event decides.
 */
async function namedSource(
  config: Config,
  requested: ResolvedBase | string | undefined,
  { canRead }: PlanContext,
): Promise<Plan['source'] | null> {
  if (typeof requested === 'object') return requested;
  if (requested === 'none' || (requested === undefined && config.baseline === 'none')) {
    return { none: 'it is switched off (none)', notes: [] };
  }
  if (requested !== undefined) {
    const commit = await namedCommit(config.repository, requested);
    const ways = waysOf(config, canRead).filter((way) => way !== 'ancestor');
    return { commit, ways: canRead ? ways : ['rerun'], isRequired: true };
  }
  if (!isFile(config.baseline)) return null;
  return ownFile(config, config.baseline.slice(FILE.length));
}

/** The results file that the config names. */
function ownFile(config: Config, file: string): ResolvedBase {
  const fail = (why: string): never => {
    const place = config.placeOf(['baseline']);
    throw new UserError([{ place, message: `baseline: ${why}` }]);
  };
  const inside = startsInside(config, file);
  const start = inside.find((each) => existsSync(resolve(each, file)));
  if (inside.length === 0) return fail(`"${file}" leads outside the repository`);
  if (start === undefined)
    return fail(`nothing is at "${file}"${whyNothing(config, file, inside)}`);
  const path = resolve(start, file);
  if (!isInside(realPath(path), config.repository)) {
    return fail(`"${file}" leads outside the repository`);
  }
  const notes = new StartNotes(config);
  notes.add(file, start, [{ path, captures: {} }]);
  const found = fromFile(path);
  return { ...found, notes: [...found.notes, ...notes.lines] };
}

async function eventPlan(config: Config, context: PlanContext): Promise<Omit<Plan, 'boundBy'>> {
  const { event, head } = context;
  const { warnings, ...base } = await baseCommitOf(event, config.repository, head);
  if ('none' in base) return { source: { none: base.none, notes: [] }, warnings };
  return { source: wantedOf(config, base.commit, context), warnings };
}

function wantedOf(config: Config, commit: string, { canRead }: PlanContext): Wanted {
  return { commit, ways: waysOf(config, canRead), isRequired: config.baseline === 'rerun' };
}

function waysOf({ baseline }: Config, canRead: boolean): readonly Way[] {
  return waysFor(baseline === 'auto' && !canRead ? 'rerun' : baseline);
}

/**
 * True if a change is compared with the commit it starts from. All differences are then the
 * change's own.
 */
export function isAgainstOwnBase({ boundBy }: Plan, resolved: ResolvedBase): boolean {
  if (typeof boundBy === 'string' || 'none' in resolved) return false;
  return resolved.baseline.origin.commit === boundBy.commit;
}

/**
 * A baseline that a user names: the results in a file or folder, otherwise the name of a commit. A
 * file or folder of the checked-out commit must be written as a path. Otherwise a change could add
 * a folder with a branch's name and be compared with results of its own making.
 */
export async function readNamed(name: string): Promise<ResolvedBase | string> {
  if (name === 'none' || !existsSync(name)) return name;
  return isWrittenAsPath(name) || !(await isTracked(name)) ? fromFile(name) : name;
}

/**
 * The results of a finished run as a baseline, or the baseline of another run (baseline.json).
 * @param path a results.json, its folder, or a baseline.json
 * @throws UserError if it is none of these
 */
export function fromFile(path: string): ResolvedBase {
  if (basename(path) === FILES.baseline) return readKeptBase(path);
  const results = readResults(path);
  if (results.shard !== undefined) {
    throw new UserError(`${path} has one shard of a run: merge all shards first`);
  }
  const origin = { source: 'file', commit: results.commit, distance: null } as const;
  return { baseline: fromResults(results, origin), notes: [] };
}
