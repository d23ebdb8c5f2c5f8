import type { Config } from '../config/schema.ts';
import type { Executor } from '../execute/executor.ts';
import { assemble } from '../execute/program.ts';
import { describePrompt, promptKey, promptsOf } from '../records/prompt-name.ts';
import type { FaultyTests, ReferenceFailure, ReferenceReport } from '../records/references.ts';
import { FaultList } from '../system/errors.ts';
import { Stopwatch } from '../system/stopwatch.ts';
import { brokenTests, missingIn } from './broken-tests.ts';
import {
  checkReferences,
  countReferences,
  type ReferenceListener,
  type References,
  withoutReferences,
} from './check-references.ts';
import { checkPreamble } from './preamble.ts';
import { type OfPrompt, promptsToTry, silentTasks, tryTests } from './probes.ts';
import type { CheckedSuite } from './read-suites.ts';
import { brokenForAnswers } from './unreadable-tests.ts';

/** A suite with all facts about its problems that are known before its first sample runs. */
export interface ProblemChecks extends References {
  readonly suite: CheckedSuite;
  /** The wall time of the checks, in milliseconds. */
  readonly ms: number;
}

/** The means for checking problems. */
export interface CheckContext {
  readonly executor: Executor;
  readonly listener: ReferenceListener;
  /** Ends the check early. */
  readonly signal: AbortSignal;
  /**
   * True if samples follow. References then decide how these are graded, even if they are not
   * reported.
   */
  readonly isForSamples: boolean;
  /** True if mutants of the references follow, which are graded like them. */
  readonly isForMutants?: boolean;
}

/** The least number of programs for checking a suite's problems. */
export function countChecks({ config, dataset, slice }: CheckedSuite): number {
  return countReferences(config, dataset) + promptsToTry(dataset, slice).length;
}

/** The facts about a suite's problems that need no program to run; null if there are none. */
export function checkWithoutRunning(suite: CheckedSuite): ReferenceReport | null {
  return withFaulty(null, silentTasks(suite).map(asVacuous), suite);
}

/**
 * Before any sample runs, run the reference solutions of all suites, and try their tests on wrong
 * programs.
 * @throws UserError with every problem whose tests are broken, unless its suite drops these, and
 *   with libraries that are missing on this machine
 */
export async function checkProblems(
  suites: readonly CheckedSuite[],
  config: Config,
  context: CheckContext,
): Promise<ProblemChecks[]> {
  const faults = new FaultList();
  const checks: ProblemChecks[] = [];
  const { executor, isForSamples, isForMutants = false } = context;
  for (const [s, suite] of suites.entries()) {
    const { grading, 'reference-check': mode } = suite.config;
    if (grading === 'split' && !executor.canSplit) {
      const message = `suites[${s}].grading: split needs namespaces, but isolation is "${executor.isolation.description}" here: use auto or shared`;
      faults.add(message, config.placeOf(['suites', s, 'grading']));
    }
    const isOff = mode === 'off' && !isForSamples && !isForMutants;
    checks.push(await checkSuite(suite, isOff, context, faults));
  }
  faults.throwIfAny();
  return checks;
}

async function checkSuite(
  suite: CheckedSuite,
  isOff: boolean,
  context: CheckContext,
  faults: FaultList,
): Promise<ProblemChecks> {
  const { executor, listener, signal, isForSamples } = context;
  const { config, dataset, toolchain } = suite;
  const stopwatch = new Stopwatch();
  await checkPreamble(suite, executor);
  const references = isOff
    ? withoutReferences(config, ['shared'])
    : await checkReferences(suite, executor, listener, signal);
  const { report } = references;
  const failures = report?.failed ?? [];
  const failed = new Set(failures.map((failure) => promptKey(failure.problem, failure)));
  const tried = await tryTests(suite, failed, executor, listener, signal);
  // With `grading: split` a reference may fail because of the grading, which tells nothing about
  // its tests.
  const telling = config.grading === 'split' ? [] : failures;
  const broken = toolchain === null ? brokenTests(dataset, tried, telling) : [];
  // If no answer parses either, the verdicts on them are right, whatever the tests are.
  const isDropping = config['reference-check'] === 'drop';
  const fatal = isForSamples ? await brokenForAnswers(suite, broken, executor) : broken;
  if (!isDropping) {
    const add = (prompt: OfPrompt, message: string) =>
      faults.add(`${titleOf(prompt)}: ${message}`, dataset.places.get(prompt.problem));
    for (const prompt of fatal) add(prompt, `its tests ${prompt.reason}; ${WHAT_TO_DO}`);
    for (const failure of await passingInShared(suite, references, executor)) {
      const message = `its reference solution passes with grading: shared but not with split: ${failure.reason}; use grading: auto or shared`;
      add(failure, message);
    }
  }
  if (report !== null && broken.length === 0) addMissing(suite, report, faults);
  const vacuous = [...tried.filter(({ isVacuous }) => isVacuous), ...silentTasks(suite)];
  const faulty = [...vacuous.map(asVacuous), ...broken];
  return { suite, ...references, report: withFaulty(report, faulty, suite), ms: stopwatch.lap() };
}

const WHAT_TO_DO = 'correct them, or leave such problems out with reference-check: drop';

/** `problem "add"`, with the prompt if that is not the nominal one. */
function titleOf({ problem, ...name }: OfPrompt): string {
  const prompt = name.family === null ? '' : ` (${describePrompt(name)})`;
  return `problem ${JSON.stringify(problem)}${prompt}`;
}

function asVacuous({ problem, family, transform, seed }: OfPrompt): FaultyTests {
  return { problem, family, transform, seed, reason: null };
}

/** A report with the faulty tests added; unchanged if there are none. */
function withFaulty(
  report: ReferenceReport | null,
  faultyTests: readonly FaultyTests[],
  { config }: CheckedSuite,
): ReferenceReport | null {
  if (faultyTests.length === 0) return report;
  const dropped = config['reference-check'] === 'drop';
  return { ...(report ?? { checked: 0, failed: [], dropped }), faultyTests };
}

/** The prompts whose reference solutions fail only because of `grading: split`. */
async function passingInShared(
  { config, dataset, toolchain }: CheckedSuite,
  { report, allowances }: References,
  executor: Executor,
): Promise<ReferenceFailure[]> {
  if (config.grading !== 'split' || report === null || !executor.canSplit) return [];
  const failed = new Map(report.failed.map((each) => [promptKey(each.problem, each), each]));
  const found: ReferenceFailure[] = [];
  for (const { name, problem } of promptsOf(dataset)) {
    const failure = failed.get(promptKey(problem.id, name));
    const { reference, cases } = problem;
    if (failure === undefined || reference === undefined || cases !== undefined) continue;
    const options = { toolchain, isAlone: true };
    const program = assemble(problem, reference, allowances.ofReferences, 'shared', options);
    const { execution } = await executor.run(program);
    if (execution.verdict === 'passed') found.push(failure);
  }
  return found;
}

/**
 * Something that all reference solutions of a suite lack is missing on this machine: no answer is
 * to blame.
 */
function addMissing(
  { config, dataset }: CheckedSuite,
  { checked, failed }: ReferenceReport,
  faults: FaultList,
): void {
  const [first, ...others] = failed;
  if (first === undefined || failed.length < checked) return;
  const missing = missingIn(first);
  if (missing === null || others.some((each) => missingIn(each) !== missing)) return;
  const message = `${config.name}: every reference solution lacks the same on this machine, and answers would too: ${missing}; install it for the programs`;
  faults.add(message, dataset.places.get(first.problem));
}
