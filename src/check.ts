import { loadConfig } from './config/load.ts';
import { type CheckedSuite, checkSuites } from './evaluate.ts';
import { checkPreamble } from './preamble.ts';
import {
  checkReferences,
  countReferences,
  type ReferenceListener,
  type ReferenceReport,
} from './references.ts';
import { type ExecutorOptions, withExecutor } from './with-executor.ts';

export interface CheckOptions extends ExecutorOptions {
  readonly configFile: string;
}

/** What was found of one suite. */
export interface SuiteCheck {
  readonly suite: CheckedSuite;
  /** Null where references are not to be checked, or there are none. */
  readonly references: ReferenceReport | null;
}

/**
 * Validate a config, read every dataset from end to end and run the reference solutions; no sample
 * runs. Without references to report on nothing is executed and nothing needs to be isolated.
 * @throws UserError for a mistake in the config, the data or the environment
 */
export async function check(options: CheckOptions): Promise<SuiteCheck[]> {
  const config = loadConfig(options.configFile);
  const suites = await checkSuites(config, options.environment);
  const programs = suites.reduce(
    (sum, each) => sum + countReferences(each.config, each.dataset),
    0,
  );
  if (programs === 0) return suites.map((suite) => ({ suite, references: null }));
  const { progress, signal } = options;
  const listener: ReferenceListener = {
    start: (label, total, noun) => progress.start(label, total, noun),
    reference: (verdict) => progress.count(verdict),
  };
  const work = Promise.resolve({ suites, programs });
  return withExecutor(config, options, work, async (executor) => {
    const { description, notice } = executor.isolation;
    progress.say(`isolation: ${description}${notice === '' ? '' : `; note: ${notice}`}`);
    const found: SuiteCheck[] = [];
    for (const suite of suites) {
      const { config: own, dataset } = suite;
      if (countReferences(own, dataset) === 0) {
        found.push({ suite, references: null });
        continue;
      }
      await checkPreamble(suite, executor);
      const { report } = await checkReferences(suite, executor, listener, signal);
      found.push({ suite, references: report });
    }
    progress.end();
    return found;
  });
}
