import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { loadConfig } from '../config/load.ts';
import { isInside, realPath } from '../config/paths.ts';
import { type Config, runRulesOf, settingsOf } from '../config/schema.ts';
import { UserError } from '../errors.ts';
import { type CheckedSuite, checkSuites, evaluateSuite } from '../evaluate.ts';
import type { Executor } from '../execute/executor.ts';
import { ruleOf } from '../gate/gate-config.ts';
import { SILENT } from '../suite-run.ts';
import { temporaryFolder } from '../temporary.ts';
import { ensureCommit, git } from './git.ts';
import type { Baseline, BaseSuite } from './resolve.ts';

/**
 * Evaluate the base commit from its own files, in a worktree that is gone afterwards. Programs
 * that head has too are known already and cost nothing.
 * @param config the head's config; the base's is read from the same place in the worktree
 * @throws UserError when the commit cannot be had, has no such config, or its data is broken
 */
export async function rerun(
  config: Config,
  commit: string,
  executor: Executor,
  signal: AbortSignal,
): Promise<Pick<Baseline, 'suites' | 'rules'>> {
  await ensureCommit(config.repository, commit);
  const folder = temporaryFolder();
  const worktree = join(folder.path, 'tree');
  try {
    await git(config.repository, 'worktree', 'add', '--detach', '--quiet', worktree, commit);
    const file = join(worktree, relative(config.repository, realPath(config.file)));
    if (!existsSync(file)) throw new UserError('the base commit has no such config yet');
    const base = loadConfig(file);
    const suites = new Map<string, BaseSuite>();
    for (const suite of await checkSuites(base, executor.environment)) {
      if (suite.toolchain !== null && !executor.shows(suite.toolchain)) {
        const { name } = suite.toolchain.language;
        throw new UserError(`its suite ${suite.config.name} is in ${name}, which no suite here is`);
      }
      const evaluated = await evaluateSuite(unwarned(suite), executor, SILENT, signal);
      const version = suite.toolchain?.version;
      suites.set(suite.config.name, {
        ...evaluated,
        ...(version === undefined ? {} : { toolchain: version }),
        settings: settingsOf(suite.config),
        gates: suite.config.gates.map(ruleOf),
      });
    }
    return { suites, rules: runRulesOf(base) };
  } catch (error) {
    throw error instanceof UserError ? withinTree(error, worktree) : error;
  } finally {
    folder.remove();
    await git(config.repository, 'worktree', 'prune').catch(() => {});
  }
}

/** Nobody is warned of the base's references: they need to run only where prompts are dropped for them. */
function unwarned(suite: CheckedSuite): CheckedSuite {
  if (suite.config['reference-check'] === 'drop') return suite;
  return { ...suite, config: { ...suite.config, 'reference-check': 'off' } };
}

/** Where the worktree is says nothing to a reader, who knows the files by their names in it. */
function withinTree(error: UserError, worktree: string): UserError {
  const faults = error.faults.map(({ place, message }) => {
    if (place === undefined) return { message };
    if (!isInside(resolve(place.file), worktree)) return { place, message };
    return { place: { ...place, file: relative(worktree, resolve(place.file)) }, message };
  });
  return new UserError(faults, { cause: error });
}
