import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { placesAtBase } from '../config/default-config.ts';
import { loadConfig } from '../config/load-config.ts';
import type { Config } from '../config/schema.ts';
import { runRulesOf, settingsOf } from '../config/settings.ts';
import { type AnsweredChecks, withAnswers } from '../evaluate/answer-suites.ts';
import { evaluateSuite } from '../evaluate/evaluate-suite.ts';
import { checkProblems } from '../evaluate/problem-check.ts';
import { type CheckedSuite, checkSuites } from '../evaluate/read-suites.ts';
import { SILENT } from '../evaluate/suite-run.ts';
import type { Executor } from '../execute/executor.ts';
import { ruleOf } from '../gate/gate-config.ts';
import type { AskingSource } from '../generate/open-asking.ts';
import type { Baseline, BaseSuite } from '../records/baseline.ts';
import { describeFault, UserError } from '../system/errors.ts';
import { ensureCommit, git } from '../system/git.ts';
import { pathInRepository, realPath } from '../system/paths.ts';
import { temporaryFolder } from '../system/temporary.ts';
import { shortCommit } from '../text/commit.ts';
import { plainLine } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import { forgetWorktree, TREE } from './worktree.ts';

/** The means of evaluating a base. */
export interface RerunContext {
  readonly executor: Executor;
  readonly asking: AskingSource;
  readonly signal: AbortSignal;
}

/**
 * Evaluate the base commit from its own files, in a temporary worktree. Programs that head has too
 * have known verdicts and cost nothing.
 * @param config the head's config; the base's is read from the same place in the worktree
 * @throws UserError if the commit cannot be fetched, has no such config, or has broken data. The
 * message names the commit and no place: head's file of that name may be correct
 */
export async function rerun(
  config: Config,
  commit: string,
  { executor, asking, signal }: RerunContext,
): Promise<Pick<Baseline, 'suites' | 'rules' | 'lacking'>> {
  const folder = temporaryFolder();
  const worktree = join(realPath(folder.path), TREE);
  try {
    await ensureCommit(config.repository, commit);
    await git(config.repository, 'worktree', 'add', '--detach', '--quiet', worktree, commit);
    const file = placesAtBase(config.file)
      .map((place) => join(worktree, pathInRepository(place, config.repository)))
      .find((place) => existsSync(place));
    if (file === undefined) throw new UserError('it does not have this config yet');
    const base = loadConfig(file, worktree);
    const checked = (await checkSuites(base, executor.environment)).map(unwarned);
    for (const suite of checked) {
      if (suite.toolchain !== null && !executor.shows(suite.toolchain)) {
        const { name } = suite.toolchain.language;
        throw new UserError(`its suite ${suite.config.name} is in ${name}, but no suite here is`);
      }
    }
    const checks = await checkProblems(checked, base, {
      ...{ executor, listener: SILENT, signal },
      isForSamples: true,
    });
    const suites = new Map<string, BaseSuite>();
    const lacking = new Map<string, string>();
    for (const check of checks) {
      const answered = await withAnswers(check, base, asking);
      const lack = lackOf(answered);
      if (lack !== null) {
        lacking.set(check.suite.config.name, lack);
        continue;
      }
      const { suite, ...evaluated } = await evaluateSuite(answered, executor, SILENT, signal);
      const { config: own, toolchain } = suite;
      // Its settings as it says them itself.
      const original = base.suites.find(({ name }) => name === own.name) ?? own;
      suites.set(own.name, {
        ...evaluated,
        ...(toolchain === null ? {} : { toolchain: toolchain.version }),
        settings: settingsOf(original, suite.tools),
        gates: own.gates.map(ruleOf),
      });
    }
    return { suites, rules: runRulesOf(base), lacking };
  } catch (error) {
    throw error instanceof UserError ? ofBase(error, commit, folder.path) : error;
  } finally {
    await forgetWorktree(config.repository, worktree);
    folder.remove();
  }
}

/** The reason why a suite's answers are too few to compare with; null if they are all there. */
function lackOf({ generated }: AnsweredChecks): string | null {
  if (generated === null) return null;
  if (generated.skipped !== undefined) return `at the base ${generated.skipped}`;
  const lost = generated.failed + generated.missing;
  if (lost === 0) return null;
  const [first] = generated.reasons;
  const why = first === undefined ? '' : ` (${first.reason})`;
  return `at the base ${plural(lost, 'answer')} of ${generated.questions} could not be had${why}`;
}

/**
 * Turn off warnings about the base's references. They only need to run if prompts are dropped for
 * them.
 */
function unwarned(suite: CheckedSuite): CheckedSuite {
  if (suite.config['reference-check'] === 'drop') return suite;
  return { ...suite, config: { ...suite.config, 'reference-check': 'off' } };
}

const LONGEST_FAULT = 1000;

/** Report a fault as the base's, so that nobody looks for it in head's file of that name. */
function ofBase(error: UserError, commit: string, folder: string): UserError {
  const faults = error.faults.map((fault) => {
    const what = withoutFolder(describeFault(fault), folder);
    const detail = fault.place === undefined ? what : `its ${what}`;
    const message = `the base ${shortCommit(commit)} cannot be evaluated: ${detail}`;
    return { message: plainLine(message, LONGEST_FAULT) };
  });
  return new UserError(faults, { cause: error });
}

/**
 * Messages of git and the file system contain the path of the worktree, which means nothing to a
 * reader.
 */
function withoutFolder(text: string, folder: string): string {
  const names = [folder, realPath(folder)].flatMap((name) => [name, relative('', name)]);
  // Longest first: one name may be the end of another.
  return names
    .sort((a, b) => b.length - a.length)
    .reduce(
      (rest, name) =>
        rest
          .replaceAll(`${name}/${TREE}/`, '')
          .replaceAll(`${name}/${TREE}`, 'its worktree')
          .replaceAll(name, 'a temporary folder'),
      text,
    );
}
