import { loadConfig } from '../config/load-config.ts';
import { mostMutants } from '../config/mutate-settings.ts';
import type { Config } from '../config/schema.ts';
import type { ReferenceListener } from '../evaluate/check-references.ts';
import {
  checkProblems,
  checkWithoutRunning,
  countChecks,
  type ProblemChecks,
} from '../evaluate/problem-check.ts';
import { type CheckedSuite, checkSuites } from '../evaluate/read-suites.ts';
import { measureStrength } from '../evaluate/test-strength.ts';
import { type ExecutorOptions, withExecutor } from '../evaluate/with-executor.ts';
import type { Executor } from '../execute/executor.ts';
import type { ReferenceReport } from '../records/references.ts';
import { type StrengthReport, USUAL_MUTANTS } from '../records/strength.ts';
import { stoppable } from '../system/stoppable.ts';
import { type AskingOptions, askingFor } from './asking.ts';
import { estimateSuites, type SuiteEstimate } from './dry-run.ts';

export interface CheckOptions extends ExecutorOptions, AskingOptions {
  readonly configFile: string;
  /** True to try the tests on mutants of the reference solutions, whatever the config says. */
  readonly mutate: boolean;
}

/** The findings on one suite. */
export interface SuiteCheck {
  readonly suite: CheckedSuite;
  /** Null if references are not to be checked or do not exist, and no tests are faulty. */
  readonly references: ReferenceReport | null;
  /** The questions of a run in numbers; null if its samples are given. */
  readonly asks: SuiteEstimate | null;
  /** The strength of its tests; null if that was not asked for. */
  readonly strength: StrengthReport | null;
}

/**
 * Validate a config, read every dataset completely, run the reference solutions and try the tests
 * on wrong programs, and on mutants if asked to. No sample runs. If there is no program to run, no sandbox is opened.
 * @throws UserError for a mistake in the config, the data or the environment
 */
export async function check(options: CheckOptions): Promise<SuiteCheck[]> {
  const config = loadConfig(options.configFile);
  const { progress, signal } = options;
  const suites = await stoppable(signal, () => checkSuites(config, options.environment, false));
  const asksOf = await estimatesOf(config, suites, options);
  const programs = suites.reduce((sum, suite) => sum + countPrograms(suite, options.mutate), 0);
  if (programs === 0) {
    return suites.map((suite) => ({
      ...{ suite, references: checkWithoutRunning(suite), asks: asksOf(suite), strength: null },
    }));
  }
  const listener: ReferenceListener = {
    start: (label, total, noun) => progress.start(label, total, noun),
    reference: (verdict) => progress.count(verdict),
  };
  const work = Promise.resolve({ suites, programs });
  return withExecutor(config, options, work, async (executor) => {
    const { description, notice } = executor.isolation;
    progress.say(`isolation: ${description}${notice === '' ? '' : `; note: ${notice}`}`);
    const checks = await checkProblems(suites, config, {
      ...{ executor, listener, signal },
      isForSamples: false,
      isForMutants: options.mutate,
    });
    progress.end();
    const found: SuiteCheck[] = [];
    for (const each of checks) {
      const { suite, report } = each;
      const strength = options.mutate ? await strengthOf(each, executor, options) : null;
      found.push({ suite, references: report, asks: asksOf(suite), strength });
    }
    return found;
  });
}

/** The least number of programs for checking a suite. */
function countPrograms(suite: CheckedSuite, mutates: boolean): number {
  const problems = suite.dataset.variants[0].problems.size;
  return countChecks(suite) + (mutates ? problems : 0);
}

/** The strength of a suite's tests. */
async function strengthOf(
  checks: ProblemChecks,
  executor: Executor,
  { progress, signal }: CheckOptions,
): Promise<StrengthReport> {
  const listener = {
    start: (label: string, total: number, noun: string) => progress.start(label, total, noun),
    problem: (detail: string) => progress.step(detail),
  };
  const most = mostMutants(checks.suite.config) ?? USUAL_MUTANTS;
  const report = await measureStrength(checks, { executor, listener, signal, most });
  progress.end();
  return report;
}

/** The estimates of suites that ask a model, by suite. */
async function estimatesOf(
  config: Config,
  suites: readonly CheckedSuite[],
  options: AskingOptions,
): Promise<(suite: CheckedSuite) => SuiteEstimate | null> {
  const asking = askingFor(config, options);
  try {
    const estimates = await estimateSuites(config, suites, asking);
    return ({ config: { name } }) => estimates.find(({ suite }) => suite === name) ?? null;
  } finally {
    asking.close();
  }
}
