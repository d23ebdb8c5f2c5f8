import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { defaultCacheFolder } from '../cache/place.ts';
import { loadConfig } from '../config/load-config.ts';
import { answersFolder } from '../generate/open-asking.ts';
import { isNamed } from '../github/event-context.ts';
import type { FinishedRun } from '../tasks/leave-files.ts';
import { run } from '../tasks/run.ts';
import type { Inputs } from './inputs.ts';
import type { Job } from './job.ts';
import { KeptRecords } from './keep-records.ts';
import { logProgress, withoutFail } from './log.ts';

/** Evaluate all of the work or one shard, with the verdicts and answers of earlier runs. */
export async function evaluate(job: Job, kept: readonly KeptRecords[]): Promise<FinishedRun> {
  const { inputs, event, out, key, services, signal } = job;
  for (const records of kept) {
    await withoutFail(signal, `${records.kind} of earlier runs are not used`, async () => {
      const remark = await records.restore(signal);
      if (remark !== '') core.info(`cache: ${remark}`);
    });
  }
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

/**
 * The reason to refuse the weaker `process` isolation. A fork's code on such an event runs next to
 * a token that may write.
 */
function refusedFor(event: Job['event']): string | undefined {
  if (event === null || event.pullRequest?.isFork !== true || !isNamed(event)) return undefined;
  return `for a fork's pull request on ${event.name}`;
}

/** The records to keep for later runs. None if caching is off, or the user keeps the folder. */
export function keptRecords({ inputs, services, event }: Job): readonly KeptRecords[] {
  const cache = cacheFolder(inputs);
  if (cache === null || inputs.cache !== '') return [];
  const verdicts = new KeptRecords('verdicts', services, cache, process.env, event);
  if (!asksModels(inputs.config)) return [verdicts];
  const folder = answersFolder(cache);
  return [verdicts, new KeptRecords('answers', services, folder, process.env, event)];
}

/** The run itself tells what is wrong with a config that cannot be read. */
function asksModels(config: string): boolean {
  try {
    return loadConfig(config).suites.some(({ generate }) => generate !== undefined);
  } catch {
    return false;
  }
}

/** Default: in the runner's temporary folder, so that a step can restore and save it. */
function cacheFolder({ cache }: Inputs): string | null {
  if (cache === 'none') return null;
  if (cache !== '') return resolve(cache);
  const { RUNNER_TEMP } = process.env;
  return RUNNER_TEMP ? join(RUNNER_TEMP, 'passgate-cache') : defaultCacheFolder(process.env);
}
