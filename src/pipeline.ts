import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { commitOf } from './baseline/git.ts';
import { planBaseline } from './baseline/plan.ts';
import { type Resolved, resolveBaseline } from './baseline/resolve.ts';
import type { ResultStore } from './baseline/store.ts';
import { languageName } from './config/language.ts';
import { loadConfig } from './config/load.ts';
import { isInside, realPath, repositoryRoot } from './config/paths.ts';
import type { Config } from './config/schema.ts';
import { messageOf, UserError } from './errors.ts';
import {
  type CheckedSuite,
  checkSuites,
  evaluateSuite,
  type Listener,
  type SuiteEvaluation,
} from './evaluate.ts';
import type { Executor } from './execute/executor.ts';
import { type Shared, share } from './gate/compare.ts';
import { decideGate, decideOverall } from './gate/decide.ts';
import type { EventContext } from './github/context.ts';
import { explainBreaks } from './report/breaks.ts';
import { plural } from './report/format.ts';
import { buildModel, type ReportModel } from './report/model.ts';
import { type Results, SCHEMA_VERSION } from './report/results.ts';
import { VerdictFile } from './report/verdict-file.ts';
import { FILES, writeReports } from './report/write.ts';
import { score } from './score/score.ts';
import { Stopwatch } from './stopwatch.ts';
import { VERSION } from './version.ts';
import { type ExecutorOptions, withExecutor } from './with-executor.ts';

/** What an entry point asks of a run. */
export interface RunOptions extends ExecutorOptions {
  readonly configFile: string;
  readonly out: string;
  /** A results file or folder, a commit, or `none`. */
  readonly baseline: string | undefined;
  /** Where runs of earlier commits left their results; none on a command line. */
  readonly stores: readonly ResultStore[];
  readonly event: EventContext | null;
  /** Tells this config's comment from others on the same pull request. */
  readonly commentKey: string;
}

export interface RunOutcome {
  readonly model: ReportModel;
  /** 0 pass · 1 a gate failed · 2 infrastructure error. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * The whole product: config → problems → samples → programs → verdicts → scores → comparison →
 * decision → reports.
 * @throws UserError for a mistake in the config, the data or the environment
 */
export async function run(options: RunOptions): Promise<RunOutcome> {
  const stopwatch = new Stopwatch();
  prepare(options.out);
  const config = loadConfig(options.configFile);
  const suites = await checkSuites(config, options.environment);
  const plan = await planBaseline(
    config,
    options.baseline,
    options.event,
    options.stores.length > 0,
  );
  const readMs = stopwatch.lap();
  const samples = sum(suites.map((suite) => suite.samples));
  return withExecutor(config, options, suites, samples, async (executor) => {
    const isolationMs = stopwatch.lap();
    const { progress, signal } = options;
    const { description, notice } = executor.isolation;
    progress.say(`isolation: ${description}; ${plural(executor.workers, 'worker')}`);
    if (notice !== '') progress.say(`note: ${notice}`);
    const { evaluations, firstError } = await evaluateHead(suites, executor, options);
    const programs = executor.spent;
    stopwatch.lap();
    const { stores } = options;
    const resolved = await resolveBaseline(plan, { config, executor, stores, signal });
    const baselineMs = stopwatch.lap();
    const shared = compare(evaluations, resolved);
    const results: Results = {
      schemaVersion: SCHEMA_VERSION,
      tool: { name: 'passgate', version: VERSION },
      commit: await commitOf(config.repository, 'HEAD'),
      createdAt: new Date().toISOString(),
      ...decide(suites, evaluations, shared, resolved, firstError),
      baseline: 'none' in resolved ? null : resolved.baseline.origin,
      ...(resolved.notes.length === 0 ? {} : { baselineNotes: resolved.notes }),
      timings: {
        totalMs: stopwatch.total(),
        readMs,
        isolationMs,
        referencesMs: sum(evaluations.map(({ timings }) => timings.referencesMs)),
        samplesMs: sum(evaluations.map(({ timings }) => timings.samplesMs)),
        baselineMs,
        programs,
        rerun: executor.rerun,
      },
      isolation: describeIsolation(executor),
    };
    const model = buildModel(results, {
      shared,
      noBaseline: 'none' in resolved ? resolved.none : null,
      notice,
      repeat: repeatCommand(config, results),
    });
    writeReports(options.out, model, options.commentKey);
    return { model, exitCode: exitCodeOf(results) };
  });
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/**
 * An earlier run's files must not be taken for this one's, nor may a link that came with the
 * repository lead what is written elsewhere.
 */
function prepare(out: string): void {
  const wanted = resolve(out);
  const root = repositoryRoot(process.cwd());
  if (isInside(wanted, root) && !isInside(realPath(wanted), root)) {
    throw new UserError([
      { place: { file: out }, message: 'out: is a link that leads outside the repository' },
    ]);
  }
  try {
    mkdirSync(wanted, { recursive: true });
    for (const name of Object.values(FILES)) rmSync(join(wanted, name), { force: true });
  } catch (error) {
    const message = `out: cannot take the results: ${messageOf(error)}`;
    throw new UserError([{ place: { file: out }, message }], { cause: error });
  }
}

async function evaluateHead(
  suites: readonly CheckedSuite[],
  executor: Executor,
  { out, progress, signal }: RunOptions,
) {
  const file = new VerdictFile(join(out, FILES.verdicts));
  const evaluations: SuiteEvaluation[] = [];
  let firstError: string | null = null;
  try {
    for (const suite of suites) {
      const listener: Listener = {
        start: (label, total, noun) => progress.start(label, total, noun),
        reference: (verdict) => progress.count(verdict),
        verdict: (line) => {
          progress.count(line.verdict);
          if (line.verdict === 'error') firstError ??= line.reason;
          return file.write(line);
        },
      };
      evaluations.push(await evaluateSuite(suite, executor, listener, signal));
      progress.end();
    }
  } catch (error) {
    if (signal.aborted) progress.say(`verdicts reached so far are in ${join(out, FILES.verdicts)}`);
    throw error;
  } finally {
    await file.close();
  }
  return { evaluations, firstError };
}

/** For each suite, both sides cut to what they share; null where base does not have the suite. */
function compare(
  evaluations: readonly SuiteEvaluation[],
  resolved: Resolved,
): Map<string, Shared | null> {
  return new Map(
    evaluations.map(({ config, problems }) => {
      const base = 'none' in resolved ? undefined : resolved.baseline.suites.get(config.name);
      return [config.name, base === undefined ? null : share(problems, base.problems)];
    }),
  );
}

function decide(
  suites: readonly CheckedSuite[],
  evaluations: readonly SuiteEvaluation[],
  shared: ReadonlyMap<string, Shared | null>,
  resolved: Resolved,
  firstError: string | null,
): Pick<Results, 'suites' | 'decision' | 'errors'> {
  const whyNoBaseline =
    'none' in resolved ? 'no baseline' : 'the baseline does not have this suite';
  const datasets = new Map(suites.map(({ config, dataset }) => [config.name, dataset]));
  const decided = evaluations.map(
    ({ config, problems, causes, timings: _timings, ...evaluation }) => {
      const { name } = config;
      const version = suites.find((suite) => suite.config === config)?.toolchain?.version;
      const toolchain = version === undefined ? {} : { toolchain: version };
      const language = { language: languageName(config.language), ...toolchain };
      const dataset = datasets.get(name);
      if (dataset === undefined) throw new Error(`${name} was evaluated and never read`);
      const asked = config.gates.flatMap(({ metric }) => (metric.k === null ? [] : [metric.k]));
      const ks = [...new Set([...config.k, ...asked])].sort((a, b) => a - b);
      const gates = config.gates.map((gate) =>
        decideGate(gate, problems, shared.get(name) ?? null, whyNoBaseline),
      );
      const breaks = explainBreaks(problems, dataset, causes);
      return { name, ...language, ...evaluation, ...score(problems, ks), gates, problems, breaks };
    },
  );
  const errors = evaluations.flatMap(({ config, verdicts }) =>
    verdicts.error > config['max-errors']
      ? [
          `${config.name}: ${plural(verdicts.error, 'program')} could not be judged, ${config['max-errors']} allowed (${firstError ?? 'no reason known'})`,
        ]
      : [],
  );
  const decision =
    errors.length > 0 ? 'inconclusive' : decideOverall(decided.flatMap((suite) => suite.gates));
  return { suites: decided, decision, errors };
}

function describeIsolation(executor: Executor): Results['isolation'] {
  const { tier, description, python } = executor.isolation;
  return { tier, description, python, workers: executor.workers };
}

function exitCodeOf({ errors, decision }: Results): 0 | 1 | 2 {
  if (errors.length > 0) return 2;
  return decision === 'fail' ? 1 : 0;
}

function repeatCommand(config: Config, { baseline }: Results): string {
  const quote = (text: string) =>
    /^[\w./@-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
  const base = baseline?.commit == null ? '' : ` --baseline ${baseline.commit.slice(0, 12)}`;
  return `npx passgate run ${quote(relative('', config.file) || config.file)}${base}`;
}
