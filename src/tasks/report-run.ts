import { isAgainstOwnBase } from '../baseline/plan-baseline.ts';
import { gatesIn } from '../config/schema.ts';
import { runRulesOf } from '../config/settings.ts';
import type { SuiteEvaluation } from '../evaluate/evaluate-suite.ts';
import { hostOf } from '../github/this-host.ts';
import { suiteErrors } from '../results/suite-errors.ts';
import { plural } from '../text/numbers.ts';
import { conclude, type Evaluated } from './conclude.ts';
import type { HeadEvaluation } from './evaluate-head.ts';
import type { FoundBase } from './find-base.ts';
import { type FinishedRun, leaveFiles } from './leave-files.ts';
import type { RunWork } from './read-work.ts';
import { repeatCommand } from './repeat.ts';
import type { RunContext } from './run-options.ts';
import { suiteResults } from './suite-results.ts';

/** Compare head with its base, decide the gates, and write every report. */
export async function reportRun(
  work: RunWork,
  head: HeadEvaluation,
  base: FoundBase,
  context: RunContext,
): Promise<FinishedRun> {
  const { config, environment, event, shard, out, commentKey, stopwatch } = context;
  const { evaluations, files, isolation } = head;
  const { resolved } = base;
  const baselineMs = stopwatch.lap();
  const suites = evaluations.map((evaluation) => suiteResults(evaluation, head, shard));
  const evaluated: Evaluated = {
    suites,
    commit: work.head.commit,
    rules: runRulesOf(config),
    errors: errorsOf(head),
    isolation,
    timings: {
      totalMs: stopwatch.total(),
      readMs: work.readMs,
      isolationMs: head.isolationMs,
      referencesMs: totalOf(evaluations, 'referencesMs'),
      samplesMs: totalOf(evaluations, 'samplesMs'),
      baselineMs,
      programs: head.programs,
      rerun: base.rerun,
      notRerun: base.notRerun,
    },
    ...(shard === null ? {} : { shard }),
  };
  const outcome = conclude(evaluated, gatesIn(config), resolved, {
    notice: isolation.notice ?? '',
    repeat: repeatCommand(config, resolved, shard, environment, context.baseline),
    host: hostOf(environment),
    causes: new Map(evaluations.map(({ suite, causes }) => [suite.config.name, causes])),
    isPullRequest: event?.pullRequest != null && isAgainstOwnBase(work.plan, resolved),
  });
  const baseline = shard === null ? resolved : null;
  return leaveFiles(outcome, { out, commentKey, baseline, ...files });
}

function totalOf(
  evaluations: readonly SuiteEvaluation[],
  step: keyof SuiteEvaluation['timings'],
): number {
  return evaluations.reduce((sum, { timings }) => sum + timings[step], 0);
}

/** The reasons not to trust the run: more than allowed could not be judged or got no answer. */
function errorsOf({ evaluations, firstError }: HeadEvaluation): string[] {
  return evaluations.flatMap((evaluation) => {
    const { config } = evaluation.suite;
    const { error = 0 } = evaluation.verdicts;
    const { name, 'max-errors': allowed } = config;
    const why = firstError ?? 'no reason known';
    return [
      ...(error > allowed
        ? [`${name}: ${plural(error, 'program')} could not be judged, ${allowed} allowed (${why})`]
        : []),
      ...suiteErrors(name, evaluation, allowed),
    ];
  });
}
