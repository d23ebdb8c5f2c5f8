import { join } from 'node:path';
import { headWarnings } from '../baseline/head-warnings.ts';
import { isAgainstOwnBase, planBaseline } from '../baseline/plan.ts';
import { resolveBaseline } from '../baseline/resolve.ts';
import type { Plan } from '../baseline/ways.ts';
import { languageName } from '../config/language.ts';
import { type Config, gatesIn, type SuiteConfig } from '../config/schema.ts';
import { runRulesOf, settingsOf } from '../config/settings.ts';
import { evaluateSuite, type SuiteEvaluation } from '../evaluate/evaluate-suite.ts';
import { explainBreaks } from '../evaluate/explain-breaks.ts';
import { checkProblems } from '../evaluate/problem-check.ts';
import { problemPlaces } from '../evaluate/problem-places.ts';
import { type CheckedSuite, checkSuites } from '../evaluate/read-suites.ts';
import { sliceOf } from '../evaluate/shard-places.ts';
import { cutToShard } from '../evaluate/shard-slice.ts';
import type { Listener } from '../evaluate/suite-run.ts';
import type { Work } from '../evaluate/with-executor.ts';
import type { Executor } from '../execute/executor.ts';
import { hostOf } from '../github/host.ts';
import type { Resolved } from '../records/baseline.ts';
import type { Results, Undecided } from '../records/results.ts';
import type { Verdict } from '../records/verdict.ts';
import { FILES } from '../results/files.ts';
import { openRunFiles, type Unwritten } from '../results/run-files.ts';
import { score } from '../score/score.ts';
import { type Head, headOf } from '../system/git.ts';
import { stoppable } from '../system/stoppable.ts';
import type { Stopwatch } from '../system/stopwatch.ts';
import { plainLine } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import { conclude, type Evaluated } from './conclude.ts';
import { type FinishedRun, leaveFiles } from './leave-files.ts';
import { repeatCommand } from './repeat.ts';
import type { RunOptions } from './run-options.ts';

/** What a run is to do: its suites, read from end to end, and where its base comes from. */
export interface RunWork extends Work {
  readonly suites: readonly CheckedSuite[];
  readonly plan: Plan;
  /** The commit that is checked out. */
  readonly head: Head;
  /** How long reading took. */
  readonly readMs: number;
}

/**
 * Read all that a run needs before its first program.
 * @param asked the base that was named, read where it is a file
 * @param stopwatch at the run's start
 * @throws UserError with all mistakes of the data
 */
export function readWork(
  config: Config,
  options: RunOptions,
  asked: Resolved | string | undefined,
  stopwatch: Stopwatch,
): Promise<RunWork> {
  return stoppable(options.signal, () => readAll(config, options, asked, stopwatch));
}

async function readAll(
  config: Config,
  { environment, shard, event, stores, progress }: RunOptions,
  asked: Resolved | string | undefined,
  stopwatch: Stopwatch,
): Promise<RunWork> {
  const [head, whole] = await Promise.all([
    headOf(config.repository),
    checkSuites(config, environment),
  ]);
  const suites = shard === null ? whole : whole.map((suite) => cutToShard(suite, shard));
  const plan =
    shard === null
      ? await planBaseline(config, asked, { event, head, canRead: stores.length > 0 })
      : NOT_MERGED;
  for (const { config: suite, dataset } of suites) {
    for (const note of dataset.notes) progress.say(`note: ${suite.name}: ${plainLine(note, 500)}`);
  }
  const programs = sum(suites.map((suite) => suite.samples));
  return { suites, plan, head, programs, readMs: stopwatch.lap() };
}

/**
 * Problems → samples → programs → verdicts → scores → comparison → decision → reports.
 * @param stopwatch at the end of reading
 */
export async function performWork(
  { suites, plan, head, readMs }: RunWork,
  executor: Executor,
  config: Config,
  options: RunOptions,
  stopwatch: Stopwatch,
): Promise<FinishedRun> {
  const { progress, shard, signal, stores } = options;
  const isolationMs = stopwatch.lap();
  const { description, notice } = executor.isolation;
  progress.say(`isolation: ${description}; ${plural(executor.workers, 'worker')}`);
  if (notice !== '') progress.say(`note: ${notice}`);
  // Asked for now and waited for at the end: git's own time costs the run nothing then.
  const tracked = placesOf(config.repository, suites);
  tracked.catch(() => {});
  const { evaluations, firstError, files } = await evaluateHead(suites, executor, config, options);
  const programs = executor.spent;
  stopwatch.lap();
  const means = { config, executor, stores, signal };
  const found = await stoppable(signal, () => resolveBaseline(plan, means));
  const said = [
    ...headWarnings(head, options.event),
    ...(found.warnings ?? []),
    ...busyWarnings(executor),
  ];
  const resolved: Resolved = { ...found, warnings: said };
  const baselineMs = stopwatch.lap();
  // Nothing is executed any more: helpers end while reports are written. Who opened it waits for that.
  executor.close().catch(() => {});
  const places = await tracked;
  const results = undecided(suites, evaluations, places);
  const evaluated: Evaluated = {
    suites: shard === null ? results : withSlices(results, suites, firstError),
    commit: head.commit,
    rules: runRulesOf(config),
    errors: errorsOf(evaluations, firstError),
    isolation: describeIsolation(executor),
    timings: {
      totalMs: stopwatch.total(),
      readMs,
      isolationMs,
      referencesMs: sum(evaluations.map(({ timings }) => timings.referencesMs)),
      samplesMs: sum(evaluations.map(({ timings }) => timings.samplesMs)),
      baselineMs,
      programs,
      rerun: executor.rerun,
      notRerun: executor.notRerun,
    },
    ...(shard === null ? {} : { shard }),
  };
  const repeat = repeatCommand(config, resolved, shard, options.environment);
  const causes = new Map(evaluations.map((suite) => [suite.config.name, suite.causes]));
  const host = hostOf(options.environment);
  const outcome = conclude(evaluated, gatesIn(config), resolved, {
    notice,
    repeat,
    host,
    causes,
    isPullRequest: options.event?.pullRequest != null && isAgainstOwnBase(plan, found),
  });
  const { out, commentKey } = options;
  const baseline = shard === null ? resolved : null;
  return leaveFiles(outcome, { out, commentKey, baseline, ...files });
}

/** Why a shard has no baseline. */
const NOT_MERGED: Plan = {
  source: { none: 'shards are compared when they are merged', notes: [] },
  warnings: [],
  boundBy: 'nobody',
};

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

async function evaluateHead(
  suites: readonly CheckedSuite[],
  executor: Executor,
  config: Config,
  { out, progress, signal }: RunOptions,
) {
  const told = {
    start: (label: string, total: number, noun: string) => progress.start(label, total, noun),
    reference: (verdict: Verdict) => progress.count(verdict),
  };
  const checks = await checkProblems(suites, config, {
    ...{ executor, listener: told, signal },
    isForSamples: true,
  });
  const files = openRunFiles(out);
  const evaluations: SuiteEvaluation[] = [];
  let firstError: string | null = null;
  let unwritten: readonly Unwritten[] = [];
  try {
    for (const [s, suite] of suites.entries()) {
      const known = checks[s];
      if (known === undefined) throw new Error(`${suite.config.name} was read and never checked`);
      const listener: Listener = {
        ...told,
        verdict: (line) => {
          progress.count(line.verdict);
          if (line.verdict === 'error') firstError = firstOf(firstError, line.reason);
          return files.verdicts.write(line);
        },
        source: (line) => files.sources.write(line),
      };
      evaluations.push(await evaluateSuite(suite, known, executor, listener, signal));
      progress.end();
    }
  } catch (error) {
    if (signal.aborted) progress.say(`verdicts reached so far are in ${join(out, FILES.verdicts)}`);
    throw error;
  } finally {
    unwritten = await files.close();
  }
  return { evaluations, firstError, files: { unwritten, lines: files.lines() } };
}

/** Of two reasons the one that comes first as a text: verdicts come in any order, and reports must not. */
function firstOf(one: string | null, other: string | null): string | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

type Places = Awaited<ReturnType<typeof problemPlaces>>;

/** Where the problems of each suite are written. */
async function placesOf(
  repository: string,
  suites: readonly CheckedSuite[],
): Promise<ReadonlyMap<string, Places>> {
  const places = new Map<string, Places>();
  for (const { config, dataset } of suites) {
    places.set(config.name, await problemPlaces(repository, dataset.places));
  }
  return places;
}

/** The results of each suite, before they are compared with a baseline. */
function undecided(
  suites: readonly CheckedSuite[],
  evaluations: readonly SuiteEvaluation[],
  places: ReadonlyMap<string, Places>,
): Undecided[] {
  const read = new Map(suites.map((suite) => [suite.config.name, suite]));
  return evaluations.map(({ config, causes, timings: _timings, ...evaluation }) => {
    const { name } = config;
    const problems = evaluation.problems.map((problem) => {
      const place = places.get(name)?.get(problem.id);
      return place === undefined ? problem : { ...problem, place };
    });
    const suite = read.get(name);
    if (suite === undefined) throw new Error(`${name} was evaluated and never read`);
    const version = suite.toolchain?.version;
    const toolchain = version === undefined ? {} : { toolchain: version };
    const language = { language: languageName(config.language), ...toolchain };
    const settings = settingsOf(config);
    const breaks = explainBreaks(problems, suite.dataset, causes);
    return {
      name,
      ...language,
      settings,
      ...evaluation,
      ...score(problems, ksOf(config)),
      problems,
      breaks,
    };
  });
}

/** Results of a shard, with what it takes to join them with the others'. */
function withSlices(
  results: readonly Undecided[],
  suites: readonly CheckedSuite[],
  firstError: string | null,
): Undecided[] {
  return results.map((suite, s) => {
    const checked = suites[s];
    if (checked === undefined) throw new Error(`${suite.name} was evaluated and never read`);
    return { ...suite, slice: sliceOf(suite, checked, firstError) };
  });
}

/** The k of a suite's metrics: those it names, and those of its gates. */
function ksOf({ k, gates }: SuiteConfig): number[] {
  const asked = gates.flatMap(({ metric }) => (metric.k === null ? [] : [metric.k]));
  return [...new Set([...k, ...asked])].sort((a, b) => a - b);
}

/** Why the run cannot be believed: more programs than allowed that could not be judged. */
function errorsOf(evaluations: readonly SuiteEvaluation[], firstError: string | null): string[] {
  return evaluations.flatMap(({ config, verdicts }) =>
    (verdicts.error ?? 0) > config['max-errors']
      ? [
          `${config.name}: ${plural(verdicts.error ?? 0, 'program')} could not be judged, ${config['max-errors']} allowed (${firstError ?? 'no reason known'})`,
        ]
      : [],
  );
}

/** Time-outs that say more of the machine than of the programs. */
function busyWarnings({ notRerun }: Executor): string[] {
  if (notRerun === 0) return [];
  return [
    `${plural(notRerun, 'time-out')} may be the machine's: other work kept the cores busy, and there was no time to run ${notRerun === 1 ? 'it' : 'them'} again. Run this on a quieter machine, or with fewer workers.`,
  ];
}

function describeIsolation(executor: Executor): Results['isolation'] {
  const { tier, description, notice, python } = executor.isolation;
  const weaker = notice === '' ? {} : { notice };
  return { tier, description, ...weaker, python, workers: executor.workers };
}
