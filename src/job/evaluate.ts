import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { defaultCacheFolder } from '../execute/cache/place.ts';
import { isNamed } from '../github/context.ts';
import type { FinishedRun } from '../tasks/leave-files.ts';
import { run } from '../tasks/run.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { KeptVerdicts } from './keep-verdicts.ts';
import { logProgress, withoutFail } from './log.ts';

/** Evaluate all of the work or a shard of it, with what earlier runs know. */
export async function evaluate(job: Job, verdicts: KeptVerdicts | null): Promise<FinishedRun> {
  const { inputs, event, out, key, services, signal } = job;
  await withoutFail(signal, 'verdicts of earlier runs are not used', async () => {
    const said = (await verdicts?.restore(signal)) ?? '';
    if (said !== '') core.info(`cache: ${said}`);
  });
  return run({
    configFile: inputs.config,
    out,
    shard: inputs.shard,
    workers: inputs.workers,
    isolation: inputs.isolation,
    trustPrograms: false,
    refused: refusedFor(event),
    cache: cacheFolder(inputs),
    baseline: inputs.base || undefined,
    stores: services.stores,
    environment: process.env,
    event,
    commentKey: key,
    progress: logProgress(),
    signal,
  });
}

/** A fork's code on an event of the repository's own runs beside a token that may write. */
function refusedFor(event: Job['event']): string | undefined {
  if (event === null || event.pullRequest?.isFork !== true || !isNamed(event)) return undefined;
  return `for a fork's pull request on ${event.name}`;
}

/** Verdicts that later runs need not reach again; null where there are none to keep, or somebody else keeps their folder. */
export function keptVerdicts({ inputs, services, event }: Job): KeptVerdicts | null {
  const cache = cacheFolder(inputs);
  if (cache === null || inputs.cache !== '') return null;
  return new KeptVerdicts(services, cache, process.env, event);
}

/** By default below the runner's own folder for a job, where a step can restore and save it. */
function cacheFolder({ cache }: Inputs): string | null {
  if (cache === 'none') return null;
  if (cache !== '') return resolve(cache);
  const { RUNNER_TEMP } = process.env;
  return RUNNER_TEMP ? join(RUNNER_TEMP, 'passgate-cache') : defaultCacheFolder(process.env);
}
