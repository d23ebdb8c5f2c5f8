import { mkdirSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { commitOf } from './baseline/git.ts';
import { planBaseline, resolveBaseline } from './baseline/resolve.ts';
import { languageName } from './config/language.ts';
import { loadConfig } from './config/load.ts';
import { isInside, realPath, repositoryRoot } from './config/paths.ts';
import type { Config, SuiteConfig } from './config/schema.ts';
import { decideRun, type Undecided } from './decide-run.ts';
import { messageOf, UserError } from './errors.ts';
import {
  type CheckedSuite,
  checkSuites,
  evaluateSuite,
  type Listener,
  type SuiteEvaluation,
} from './evaluate.ts';
import type { Executor } from './execute/executor.ts';
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
  const plan = await planBaseline(config, options.baseline, options.event);
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
    const resolved = await resolveBaseline(config, plan, executor, signal);
    const baselineMs = stopwatch.lap();
    const isolation = describeIsolation(executor);
    const gatesOf = (name: string) =>
      config.suites.find((suite) => suite.name === name)?.gates ?? [];
    const decided = decideRun(undecided(suites, evaluations), gatesOf, resolved, isolation);
    const errors = errorsOf(evaluations, firstError);
    const results: Results = {
      schemaVersion: SCHEMA_VERSION,
      tool: { name: 'passgate', version: VERSION },
      commit: await commitOf(config.repository, 'HEAD'),
      createdAt: new Date().toISOString(),
      decision: errors.length > 0 ? 'inconclusive' : decided.decision,
      errors,
      suites: decided.suites,
      baseline: 'none' in resolved ? null : resolved.baseline.origin,
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
      isolation,
    };
    const model = buildModel(results, {
      shared: decided.shared,
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

/** The results of each suite, before they are compared with a baseline. */
function undecided(
  suites: readonly CheckedSuite[],
  evaluations: readonly SuiteEvaluation[],
): Undecided[] {
  const read = new Map(suites.map((suite) => [suite.config.name, suite]));
  return evaluations.map(({ config, problems, causes, timings: _timings, ...evaluation }) => {
    const { name } = config;
    const suite = read.get(name);
    if (suite === undefined) throw new Error(`${name} was evaluated and never read`);
    const version = suite.toolchain?.version;
    const toolchain = version === undefined ? {} : { toolchain: version };
    const language = { language: languageName(config.language), ...toolchain };
    const breaks = explainBreaks(problems, suite.dataset, causes);
    return { name, ...language, ...evaluation, ...score(problems, ksOf(config)), problems, breaks };
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
    verdicts.error > config['max-errors']
      ? [
          `${config.name}: ${plural(verdicts.error, 'program')} could not be judged, ${config['max-errors']} allowed (${firstError ?? 'no reason known'})`,
        ]
      : [],
  );
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
