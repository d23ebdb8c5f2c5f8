import { join, relative, resolve } from 'node:path';
import type { Config } from '../config/schema.ts';
import { originOf } from '../github/this-host.ts';
import type { Baseline, ResolvedBase } from '../records/baseline.ts';
import type { Shard } from '../records/shard.ts';
import { isInside } from '../system/paths.ts';

/** Passgate's own command line; the action's bundle lies beside it. */
const TOOL = join(import.meta.dirname, '..', 'cli', 'index.js');
/** The place for a clone of the action's repository, beside the user's checkout. */
const CLONE = '../passgate';

type Origin = Baseline['origin'];

/**
 * The shell commands that repeat a run, against the same base.
 * @param named the base as the user named it, if so
 */
export function repeatCommand(
  config: Pick<Config, 'file'>,
  resolved: ResolvedBase,
  shard: Shard | null,
  environment: NodeJS.ProcessEnv,
  named?: string,
): string[] {
  const top = environment.GITHUB_WORKSPACE ?? '';
  const file = relative(top, resolve(config.file));
  const base = 'none' in resolved ? null : baseName(resolved.baseline.origin, top, named);
  const part = shard === null ? [] : ['--shard', `${shard.index}/${shard.count}`];
  return commandsFor(
    ['run', file, ...(base === null ? [] : ['--baseline', base]), ...part],
    environment,
  );
}

/** A commit's results are made anew; those of a file are what they are. */
function baseName({ source, commit }: Origin, top: string, named?: string): string | null {
  if (source === 'file') return named === undefined ? null : relative(top, resolve(named));
  return commit?.slice(0, 12) ?? null;
}

/**
 * The shell commands that run Passgate, with the preparation. A user of the action has no installed
 * command line, so a clone comes first.
 * @param args the arguments after the command's name
 */
export function commandsFor(args: readonly string[], environment: NodeJS.ProcessEnv): string[] {
  const action = actionOf(environment);
  const tool = action === null ? toolFrom(environment.GITHUB_WORKSPACE ?? '') : TOOL_IN_CLONE;
  const command = ['node', tool, ...args].map(quote).join(' ');
  if (action === null) return [command];
  const clone = `git clone --quiet ${quote(action.address)} ${CLONE}`;
  return [`${clone} && git -C ${CLONE} checkout --quiet ${quote(action.ref)}`, command];
}

const TOOL_IN_CLONE = `${CLONE}/dist/cli/index.js`;

/** The tool's path from a folder; absolute if it lies outside. */
function toolFrom(folder: string): string {
  return isInside(TOOL, resolve(folder)) ? relative(folder, TOOL) : TOOL;
}

/**
 * The repository and ref of the action that a workflow uses; null if it does not use another
 * repository's.
 */
function actionOf(environment: NodeJS.ProcessEnv): { address: string; ref: string } | null {
  const { GITHUB_ACTION_REPOSITORY: repository = '', GITHUB_ACTION_REF: ref = '' } = environment;
  const server = originOf(environment.GITHUB_SERVER_URL || 'https://github.com');
  if (server === null || !/^[\w.-]+\/[\w.-]+$/.test(repository)) return null;
  return /^\w[\w./-]*$/.test(ref) ? { address: `${server}/${repository}`, ref } : null;
}

function quote(text: string): string {
  return /^[\w./@:-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
