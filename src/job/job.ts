import { relative } from 'node:path';
import type { EventContext } from '../github/event-context.ts';
import { matrixLabel } from '../github/job-matrix.ts';
import { ShardArtifacts } from '../github/shard-artifacts.ts';
import { realPath, realPlace } from '../system/paths.ts';
import type { Inputs } from './inputs.ts';
import { openServices, type Services } from './services.ts';
import { takeOut } from './take-out.ts';

/** The data shared by the steps of a job. */
export interface Job {
  readonly inputs: Inputs;
  readonly event: EventContext | null;
  /** The absolute path of the folder for the results. */
  readonly out: string;
  /**
   * The config, the job, its place in a matrix and the input `name`: together they identify this
   * job's comment and results.
   */
  readonly key: string;
  readonly services: Services;
  readonly shards: ShardArtifacts;
  readonly signal: AbortSignal;
}

/**
 * Put together the data of a job. The process must already be in the input's working directory.
 * @throws UserError if an environment variable has an impossible value
 */
export function openJob(inputs: Inputs, event: EventContext | null, signal: AbortSignal): Job {
  const { env } = process;
  // Links are resolved, because the key must not depend on how the paths are named.
  const config = relative(realPath(env.GITHUB_WORKSPACE ?? '.'), realPlace(inputs.config));
  const name = inputs.name === '' ? '' : `[${inputs.name}]`;
  const label = `${matrixLabel(inputs.matrix, inputs.shard)}${name}`;
  const key = `${config}#${env.GITHUB_JOB ?? ''}${label}`;
  // Shards of one job keep their verdicts apart.
  const part = inputs.shard === null ? '' : `:${inputs.shard.index}/${inputs.shard.count}`;
  const services = openServices(env, event, inputs['github-token'], `${key}${part}`);
  // Jobs of a run share a config's shards, but the merging job has another name. So the job's name
  // is left out.
  const shards = new ShardArtifacts(`${config}${label}`, services.patience);
  const out = takeOut(inputs.out, key, env);
  return { inputs, event, out, key, services, shards, signal };
}
