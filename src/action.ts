import { appendFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import * as core from '@actions/core';
import { planBaseline } from './baseline/plan.ts';
import { resolveBaseline } from './baseline/resolve.ts';
import type { RunOutcome } from './conclude.ts';
import { loadConfig } from './config/load.ts';
import { requireFolder } from './config/paths.ts';
import { describeFault, messageOf, UserError } from './errors.ts';
import { defaultCacheFolder } from './execute/cache/place.ts';
import type { Decision } from './gate/decide.ts';
import { postComment } from './github/comment.ts';
import { type EventContext, readEvent } from './github/context.ts';
import { hostOf } from './github/host.ts';
import { type Inputs, readInputs } from './github/inputs.ts';
import { keepResults } from './github/keep-results.ts';
import { KeptVerdicts } from './github/keep-verdicts.ts';
import type { Services } from './github/services.ts';
import { openServices } from './github/services.ts';
import { ShardArtifacts } from './github/shard-artifacts.ts';
import { merge } from './merge.ts';
import { run } from './pipeline.ts';
import { repeatCommand } from './repeat.ts';
import { marker, renderComment, renderSummary } from './report/comment.ts';
import { forLog, plainLine } from './report/escape.ts';
import { headlineText } from './report/model.ts';
import { Progress } from './report/progress.ts';
import { renderTerminal } from './report/terminal.ts';
import { FILES } from './report/write.ts';
import { describeShard, type Shard } from './shards/slice.ts';
import { withSignals } from './signals.ts';
import { temporaryFolder } from './temporary.ts';

/** The Action's entry: inputs → pipeline → summary, comment, outputs, exit code. */
async function main(signal: AbortSignal): Promise<number> {
  const inputs = readInputs();
  if (inputs['github-token'] !== '') core.setSecret(inputs['github-token']);
  requireFolder(inputs['working-directory'], 'input "working-directory"');
  process.chdir(inputs['working-directory']);
  const event = readEvent(process.env);
  const config = relative(process.env.GITHUB_WORKSPACE ?? '.', resolve(inputs.config));
  const commentKey = `${config}#${process.env.GITHUB_JOB ?? ''}`;
  // Shards of one job keep their verdicts apart.
  const part = inputs.shard === null ? '' : `:${inputs.shard.index}/${inputs.shard.count}`;
  const token = inputs['github-token'];
  const services = openServices(process.env, event, token, `${commentKey}${part}`);
  const shards = new ShardArtifacts(config, services.patience);
  const job: Job = { inputs, event, commentKey, services, shards, signal };
  const verdicts = inputs.mode === 'merge' ? null : keptVerdicts(job);
  const outcome = inputs.mode === 'merge' ? await mergeShards(job) : await evaluate(job, verdicts);
  const exitCode = await report(job, outcome);
  await withoutFail(signal, 'verdicts are not kept for later runs', async () =>
    verdicts?.save(signal),
  );
  return exitCode;
}

/** Tell what came of it, and keep it; the job's exit code. */
async function report(job: Job, outcome: RunOutcome): Promise<number> {
  const { inputs, event, commentKey, services, signal } = job;
  process.stdout.write(forLog(`\n${renderTerminal(outcome.model, false)}`));
  writeSummary(renderSummary(outcome.model));
  setOutputs(outcome, join(resolve(inputs.out), FILES.results));
  if (inputs.mode === 'run' && inputs.shard !== null) return keepShard(job, inputs.shard, outcome);
  await comment(inputs, outcome, event, commentKey);
  if (inputs.upload && outcome.exitCode !== 2) {
    const { commit } = outcome.model.results;
    const finished = { event, commit, folder: resolve(inputs.out), environment: process.env };
    for (const trouble of await keepResults(services, finished, signal)) core.warning(trouble);
  }
  return conclude(inputs, outcome);
}

/** What the steps of a job have in common. */
interface Job {
  readonly inputs: Inputs;
  readonly event: EventContext | null;
  readonly commentKey: string;
  readonly services: Services;
  readonly shards: ShardArtifacts;
  readonly signal: AbortSignal;
}

/** Null where there are none to keep, or somebody else keeps their folder. */
function keptVerdicts({ inputs, services, event }: Job): KeptVerdicts | null {
  const cache = cacheFolder(inputs);
  if (cache === null || inputs.cache !== '') return null;
  return new KeptVerdicts(services, cache, process.env, event);
}

async function evaluate(job: Job, verdicts: KeptVerdicts | null): Promise<RunOutcome> {
  const { inputs, event, commentKey, services, signal } = job;
  await withoutFail(signal, 'verdicts of earlier runs are not used', async () => {
    const said = (await verdicts?.restore(signal)) ?? '';
    if (said !== '') core.info(`cache: ${said}`);
  });
  return run({
    configFile: inputs.config,
    out: resolve(inputs.out),
    shard: inputs.shard,
    workers: inputs.workers,
    isolation: inputs.isolation,
    trustPrograms: false,
    cache: cacheFolder(inputs),
    baseline: undefined,
    stores: services.stores,
    environment: process.env,
    event,
    commentKey,
    progress: progress(),
    signal,
  });
}

/** Join what other jobs of this workflow run have evaluated, and compare it. */
async function mergeShards(job: Job): Promise<RunOutcome> {
  const { inputs, event, commentKey, services, shards, signal } = job;
  const { stores } = services;
  const config = loadConfig(inputs.config);
  const plan = await planBaseline(config, undefined, event, stores.length > 0);
  const folder = temporaryFolder();
  try {
    const folders =
      inputs.shards.length > 0 ? inputs.shards : await shards.download(folder.path, signal);
    const baseline = await resolveBaseline(plan, { config, executor: null, stores, signal });
    return await merge({
      folders,
      out: resolve(inputs.out),
      baseline,
      commentKey,
      repeat: repeatCommand(config, baseline, null),
      host: hostOf(process.env),
      progress: progress(),
    });
  } finally {
    folder.remove();
  }
}

/** A shard that the merging job cannot have is as good as none. */
async function keepShard(job: Job, shard: Shard, { exitCode }: RunOutcome): Promise<number> {
  const { inputs, shards, signal } = job;
  if (!inputs.upload || exitCode === 2) return exitCode;
  try {
    await shards.upload(shard, resolve(inputs.out), process.env, signal);
    return exitCode;
  } catch (error) {
    signal.throwIfAborted();
    const why = plainLine(messageOf(error), 300);
    core.error(`shard ${describeShard(shard)} cannot be merged: it is not uploaded: ${why}`);
    return 2;
  }
}

function progress(): Progress {
  return new Progress({
    isTerminal: false,
    write: (text) => process.stdout.write(forLog(text)),
  });
}

/** What only saves time must not fail a run. */
async function withoutFail(
  signal: AbortSignal,
  what: string,
  errand: () => Promise<void>,
): Promise<void> {
  try {
    await errand();
  } catch (error) {
    signal.throwIfAborted();
    core.warning(`cache: ${what}: ${plainLine(messageOf(error), 300)}`);
  }
}

/** By default below the runner's own folder for a job, where a step can restore and save it. */
function cacheFolder({ cache }: Inputs): string | null {
  if (cache === 'none') return null;
  if (cache !== '') return resolve(cache);
  const { RUNNER_TEMP } = process.env;
  return RUNNER_TEMP ? join(RUNNER_TEMP, 'passgate-cache') : defaultCacheFolder(process.env);
}

function writeSummary(text: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (file !== undefined && file !== '') appendFileSync(file, text);
}

/** Single values are the first suite's; `metrics` has all of them as one JSON document. */
function setOutputs({ model }: RunOutcome, resultsPath: string): void {
  const { decision, suites } = model.results;
  core.setOutput('decision', decision);
  core.setOutput('results', resultsPath);
  const all = suites.map(({ name, metrics, robustness }) => {
    const values = Object.entries({ ...metrics, ...robustness?.overall.metrics });
    return [
      name,
      Object.fromEntries(values.map(([metric, v]) => [metric, 'value' in v ? v.value : null])),
    ] as const;
  });
  core.setOutput('metrics', JSON.stringify(Object.fromEntries(all)));
  for (const [metric, value] of Object.entries(all[0]?.[1] ?? {})) {
    const output = metric.replace('@', '-at-').replace('^', '-hat-');
    core.setOutput(output, value === null ? '' : String(value));
  }
}

/** A comment that cannot be posted is a warning: the decision stands without it. */
async function comment(
  inputs: Inputs,
  { model }: RunOutcome,
  event: ReturnType<typeof readEvent>,
  key: string,
): Promise<void> {
  if (event === null || event.pullRequest === null) return;
  if (inputs['github-token'] === '') {
    core.warning(
      'no comment: the input "github-token" is empty. The report is in the job summary.',
    );
    return;
  }
  try {
    const body = renderComment(model, key);
    const result = await postComment(
      inputs['github-token'],
      event,
      event.pullRequest,
      body,
      marker(key),
    );
    if ('skipped' in result) core.warning(result.skipped);
    else core.info(`comment ${result.posted}: ${result.url}`);
  } catch (error) {
    core.warning(
      `no comment: ${plainLine(messageOf(error), 300)}. The report is in the job summary.`,
    );
  }
}

function conclude(inputs: Inputs, { model, exitCode }: RunOutcome): number {
  if (exitCode === 2) {
    core.error(plainLine(headlineText(model.headline), 500));
    return 2;
  }
  const { decision } = model.results;
  const failing: Readonly<Record<Inputs['fail-on'], readonly Decision[]>> = {
    fail: ['fail'],
    inconclusive: ['fail', 'inconclusive'],
    never: [],
  };
  if (!failing[inputs['fail-on']].includes(decision)) return 0;
  core.error(plainLine(headlineText(model.headline), 500));
  return 1;
}

await withSignals(main, (error) => {
  if (!(error instanceof UserError))
    core.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  else for (const fault of error.faults) core.error(shown(fault), annotation(fault));
});

/** The place is in the text too: a log does not show what a command carries beside it. */
function shown(fault: UserError['faults'][number]): string {
  const lines = describeFault(fault).split('\n');
  return forLog(lines.map((line) => plainLine(line, 500)).join('\n'));
}

function annotation({ place }: UserError['faults'][number]) {
  if (place === undefined) return {};
  return {
    // Annotations count from the repository's top, messages from the working directory.
    file: plainLine(relative(process.env.GITHUB_WORKSPACE ?? '', resolve(place.file)), 1000),
    ...(place.line === undefined ? {} : { startLine: place.line }),
    ...(place.column === undefined ? {} : { startColumn: place.column }),
  };
}
