import { mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { commitOf } from './baseline/git.ts';
import { planBaseline, type Resolved, resolveBaseline } from './baseline/resolve.ts';
import { loadConfig } from './config/load.ts';
import { isInside, realPath, repositoryRoot } from './config/paths.ts';
import type { Config, IsolationChoice } from './config/schema.ts';
import { messageOf, UserError } from './errors.ts';
import {
  type CheckedSuite,
  checkSuites,
  evaluateSuite,
  type Listener,
  type SuiteEvaluation,
} from './evaluate.ts';
import { Executor } from './execute/executor.ts';
import { type Shared, share } from './gate/compare.ts';
import { decideGate, decideOverall } from './gate/decide.ts';
import type { EventContext } from './github/context.ts';
import { plural } from './report/format.ts';
import { buildModel, type ReportModel } from './report/model.ts';
import type { Progress } from './report/progress.ts';
import { type Results, SCHEMA_VERSION } from './report/results.ts';
import { VerdictFile } from './report/verdict-file.ts';
import { FILES, writeReports } from './report/write.ts';
import { score } from './score/score.ts';
import { VERSION } from './version.ts';

/** What an entry point asks of a run. */
export interface RunOptions {
  readonly configFile: string;
  readonly out: string;
  /** Over the config's own. */
  readonly workers: number | undefined;
  readonly isolation: IsolationChoice | undefined;
  /** Fall back to `process` isolation; only for programs one trusts. */
  readonly trustPrograms: boolean;
  /** A results file or folder, a commit, or `none`. */
  readonly baseline: string | undefined;
  readonly environment: NodeJS.ProcessEnv;
  readonly event: EventContext | null;
  /** Tells this config's comment from others on the same pull request. */
  readonly commentKey: string;
  readonly progress: Progress;
  readonly signal: AbortSignal;
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
  const started = Date.now();
  prepare(options.out);
  const config = loadConfig(options.configFile);
  const suites = await checkSuites(config);
  const plan = await planBaseline(config, options.baseline, options.event);
  const executor = await openExecutor(config, options, suites);
  const stop = () => void executor.close();
  options.signal.addEventListener('abort', stop, { once: true });
  try {
    options.progress.say(
      `isolation: ${executor.isolation.description}; ${plural(executor.workers, 'worker')}`,
    );
    if (executor.isolation.notice !== '')
      options.progress.say(`note: ${executor.isolation.notice}`);
    const { evaluations, firstError } = await evaluateHead(suites, executor, options);
    const baselineStarted = Date.now();
    const resolved = await resolveBaseline(config, plan, executor, options.signal);
    const baselineMs = Date.now() - baselineStarted;
    const shared = compare(evaluations, resolved);
    const results: Results = {
      schemaVersion: SCHEMA_VERSION,
      tool: { name: 'passgate', version: VERSION },
      commit: await commitOf(config.repository, 'HEAD'),
      createdAt: new Date().toISOString(),
      ...decide(evaluations, shared, resolved, firstError),
      baseline: 'none' in resolved ? null : resolved.baseline.origin,
      timings: { totalMs: Date.now() - started, baselineMs },
      isolation: describeIsolation(executor),
    };
    const model = buildModel(results, {
      shared,
      noBaseline: 'none' in resolved ? resolved.none : null,
      notice: executor.isolation.notice,
      repeat: repeatCommand(config, results),
    });
    writeReports(options.out, model, options.commentKey);
    return { model, exitCode: exitCodeOf(results) };
  } finally {
    options.signal.removeEventListener('abort', stop);
    await executor.close();
  }
}

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

function openExecutor(
  config: Config,
  options: RunOptions,
  suites: readonly CheckedSuite[],
): Promise<Executor> {
  const samples = suites.reduce((sum, suite) => sum + suite.samples, 0);
  const { environment } = options;
  const configured = config.workers === 'auto' ? availableParallelism() : config.workers;
  const runnerFiles = [
    environment.GITHUB_ENV,
    environment.GITHUB_OUTPUT,
    environment.GITHUB_EVENT_PATH,
  ];
  return Executor.open(
    {
      choice: options.isolation ?? config.isolation,
      fallback: options.trustPrograms,
      environment,
      secrets: [config.file, join(config.repository, '.git', 'config'), ...runnerFiles]
        .filter((path) => path !== undefined)
        .map((path) => resolve(path)),
    },
    Math.min(options.workers ?? configured, Math.max(1, samples)),
  );
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
        start: (label, total) => progress.start(label, total),
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
  evaluations: readonly SuiteEvaluation[],
  shared: ReadonlyMap<string, Shared | null>,
  resolved: Resolved,
  firstError: string | null,
): Pick<Results, 'suites' | 'decision' | 'errors'> {
  const whyNoBaseline =
    'none' in resolved ? 'no baseline' : 'the baseline does not have this suite';
  const suites = evaluations.map(
    ({ config, datasetHash, counts, verdicts, problems, references }) => {
      const asked = config.gates.flatMap(({ metric }) => (metric.k === null ? [] : [metric.k]));
      const ks = [...new Set([...config.k, ...asked])].sort((a, b) => a - b);
      const gates = config.gates.map((gate) =>
        decideGate(gate, problems, shared.get(config.name) ?? null, whyNoBaseline),
      );
      const { name, language } = config;
      return {
        name,
        language,
        datasetHash,
        counts,
        verdicts,
        ...score(problems, ks),
        gates,
        problems,
        references,
      };
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
    errors.length > 0 ? 'inconclusive' : decideOverall(suites.flatMap((suite) => suite.gates));
  return { suites, decision, errors };
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
