import { join } from 'node:path';
import { withAnswers } from '../evaluate/answer-suites.ts';
import { evaluateSuite, type SuiteEvaluation } from '../evaluate/evaluate-suite.ts';
import { checkProblems } from '../evaluate/problem-check.ts';
import { type ProblemPlaces, placesOf } from '../evaluate/problem-places.ts';
import type { Listener } from '../evaluate/suite-run.ts';
import type { Executor } from '../execute/executor.ts';
import type { Results } from '../records/results.ts';
import type { Verdict } from '../records/verdict.ts';
import { FILES } from '../results/file-names.ts';
import type { RunLines } from '../results/read-lines.ts';
import { openRunFiles, type RunFiles, type Unwritten } from '../results/run-files.ts';
import { plural } from '../text/numbers.ts';
import type { RunWork } from './read-work.ts';
import type { RunContext } from './run-options.ts';

/** The verdicts of all suites, and everything else found by executing them. */
export interface HeadEvaluation {
  readonly evaluations: readonly SuiteEvaluation[];
  /** The reason of the first program that could not be judged; null for none. */
  readonly firstError: string | null;
  readonly places: ProblemPlaces;
  /** The lines of verdicts and sources, and the files that could not be written. */
  readonly files: { readonly lines: RunLines; readonly unwritten: readonly Unwritten[] };
  readonly isolation: Results['isolation'];
  /** The wall time of opening the sandbox after reading was done, in milliseconds. */
  readonly isolationMs: number;
  /** The cost of head's own programs; those of its base come later. */
  readonly programs: Executor['spent'];
}

/**
 * Execute head: check its problems, then run its samples and write each verdict when it comes.
 * @throws UserError with every problem whose tests are broken
 */
export async function evaluateHead(
  { suites }: RunWork,
  executor: Executor,
  context: RunContext,
): Promise<HeadEvaluation> {
  const { config, out, progress, signal, stopwatch } = context;
  const isolationMs = stopwatch.lap();
  sayIsolation(executor, context);
  // Git works meanwhile, so its time costs the run nothing.
  const tracked = placesOf(config.repository, suites);
  tracked.catch(() => {});
  const checks = await checkProblems(suites, config, {
    ...{ executor, listener: followProblems(context), signal },
    isForSamples: true,
  });
  const files = openRunFiles(out);
  const evaluations: SuiteEvaluation[] = [];
  const errors = new FirstError();
  let unwritten: readonly Unwritten[] = [];
  try {
    const listener = followSamples(context, files, errors);
    for (const check of checks) {
      const answered = await withAnswers(check, config, context.asking);
      evaluations.push(await evaluateSuite(answered, executor, listener, signal));
      progress.end();
    }
  } catch (error) {
    if (signal.aborted) progress.say(`verdicts reached so far are in ${join(out, FILES.verdicts)}`);
    throw error;
  } finally {
    unwritten = await files.close();
  }
  stopwatch.lap();
  return {
    evaluations,
    firstError: errors.reason,
    places: await tracked,
    files: { unwritten, lines: files.lines() },
    isolation: describeIsolation(executor),
    isolationMs,
    programs: executor.spent,
  };
}

function sayIsolation({ isolation, workers }: Executor, { progress }: RunContext): void {
  progress.say(`isolation: ${isolation.description}; ${plural(workers, 'worker')}`);
  if (isolation.notice !== '') progress.say(`note: ${isolation.notice}`);
}

/** Progress of reference solutions and tests. */
function followProblems({ progress }: RunContext) {
  return {
    start: (label: string, total: number, noun: string) => progress.start(label, total, noun),
    reference: (verdict: Verdict) => progress.count(verdict),
    problem: (detail: string) => progress.step(detail),
  };
}

/** Progress of samples, whose lines are written to the run's files. */
function followSamples(context: RunContext, files: RunFiles, errors: FirstError): Listener {
  return {
    ...followProblems(context),
    verdict: (line) => {
      context.progress.count(line.verdict);
      if (line.verdict === 'error') errors.note(line.reason);
      return files.verdicts.write(line);
    },
    source: (line) => files.sources.write(line),
  };
}

/**
 * Keeps the reason that sorts first: verdicts come in any order, but reports must always be the
 * same.
 */
class FirstError {
  reason: string | null = null;

  note(reason: string | null): void {
    if (reason === null) return;
    if (this.reason === null || reason < this.reason) this.reason = reason;
  }
}

function describeIsolation({ isolation, workers }: Executor): Results['isolation'] {
  const { tier, description, notice, python } = isolation;
  const weaker = notice === '' ? {} : { notice };
  return { tier, description, ...weaker, python, workers };
}
