import * as core from '@actions/core';
import { headWarnings } from '../baseline/head-warnings.ts';
import { isAgainstOwnBase, planBaseline, readNamed } from '../baseline/plan-baseline.ts';
import { resolveBaseline } from '../baseline/resolve-baseline.ts';
import { loadConfig } from '../config/load-config.ts';
import { hostOf } from '../github/this-host.ts';
import type { ResolvedBase } from '../records/baseline.ts';
import { describeShard, type Shard } from '../records/shard.ts';
import { messageOf } from '../system/errors.ts';
import { headOf } from '../system/git.ts';
import { stoppable } from '../system/stoppable.ts';
import { temporaryFolder } from '../system/temporary.ts';
import type { FinishedRun } from '../tasks/leave-files.ts';
import { merge } from '../tasks/merge.ts';
import { repeatCommand } from '../tasks/repeat.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import type { Job } from './job.ts';
import { logProgress } from './log.ts';

/** Join the shards that other jobs of this workflow run have evaluated, and compare the result. */
export function mergeShards(job: Job): Promise<FinishedRun> {
  return stoppable(job.signal, () => mergeAll(job));
}

async function mergeAll(job: Job): Promise<FinishedRun> {
  const { inputs, event, out, key, services, shards, signal } = job;
  const { stores } = services;
  const config = loadConfig(inputs.config);
  const head = await headOf(config.repository);
  const canRead = stores.length > 0;
  const base = inputs.base === '' ? undefined : await readNamed(inputs.base);
  const plan = await planBaseline(config, base, { event, head, canRead });
  const folder = temporaryFolder();
  try {
    const folders =
      inputs.shards.length > 0 ? inputs.shards : await shards.download(folder.path, signal);
    const found = await resolveBaseline(plan, { config, means: null, stores, signal });
    const warnings = [...headWarnings(head, event), ...(found.warnings ?? [])];
    const baseline: ResolvedBase = { ...found, warnings };
    return await merge({
      folders,
      out,
      baseline,
      checkedOut: head.commit,
      commentKey: key,
      isPullRequest: event?.pullRequest != null && isAgainstOwnBase(plan, found),
      repeat: repeatCommand(config, baseline, null, process.env),
      host: hostOf(process.env),
      progress: logProgress(),
    });
  } finally {
    folder.remove();
  }
}

/**
 * Upload a shard for the job that merges. A shard that cannot be uploaded counts as failed.
 * @returns the job's exit code
 */
export async function keepShard(job: Job, shard: Shard, outcome: FinishedRun): Promise<number> {
  const { inputs, out, shards, signal } = job;
  const exitCode = outcome.isLost ? 2 : outcome.exitCode;
  if (!inputs.upload || exitCode === 2) return exitCode;
  try {
    await shards.upload(shard, out, process.env, signal);
    return exitCode;
  } catch (error) {
    signal.throwIfAborted();
    const why = plainLine(messageOf(error), LENGTHS.cause);
    core.error(`shard ${describeShard(shard)} cannot be merged: it is not uploaded: ${why}`);
    return 2;
  }
}
