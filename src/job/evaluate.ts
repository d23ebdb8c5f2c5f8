import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import type { RunOutcome } from '../conclude.ts';
import { defaultCacheFolder } from '../execute/cache/place.ts';
import type { Inputs } from '../github/inputs.ts';
import { KeptVerdicts } from '../github/keep-verdicts.ts';
import { run } from '../pipeline.ts';
import type { Job } from './job.ts';
import { logProgress, withoutFail } from './log.ts';

/** Evaluate all of the work or a shard of it, with what earlier runs know. */
export async function evaluate(job: Job, verdicts: KeptVerdicts | null): Promise<RunOutcome> {
  const { inputs, event, key, services, signal } = job;
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
    baseline: inputs.base || undefined,
    stores: services.stores,
    environment: process.env,
    event,
    commentKey: key,
    progress: logProgress(),
    signal,
  });
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
