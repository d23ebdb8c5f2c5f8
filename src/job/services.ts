import { getOctokit } from '@actions/github';
import { artifactStore } from '../baseline/stores/artifact-store.ts';
import { cacheStore } from '../baseline/stores/cache-store.ts';
import { ownEntries } from '../baseline/stores/own-entries.ts';
import type { ResultStore } from '../baseline/stores/store.ts';
import { Seal } from '../cache/seal.ts';
import { CacheService } from '../github/cache-service.ts';
import { type EventContext, isNamed } from '../github/event-context.ts';
import { KeptName } from '../github/kept-name.ts';
import { patienceOf } from '../github/patience.ts';
import { workflowPath } from '../github/workflow-path.ts';

/** GitHub's services that this run uses to keep and find results. */
export interface Services {
  /** Null if the runner offers none. */
  readonly cache: CacheService | null;
  readonly name: KeptName;
  /** Made with PASSGATE_CACHE_KEY. Without that secret it detects only damage. */
  readonly seal: Seal;
  /** For one task, in milliseconds. */
  readonly patience: number;
  readonly stores: readonly ResultStore[];
}

/**
 * @param key the config's path, the job's name and its place in a matrix
 * @throws UserError if an environment variable has an impossible value
 */
export function openServices(
  environment: NodeJS.ProcessEnv,
  event: EventContext | null,
  token: string,
  key: string,
): Services {
  const cache = CacheService.of(environment);
  const seal = new Seal(environment.PASSGATE_CACHE_KEY || null);
  const patience = patienceOf(environment);
  const workflow =
    event === null ? null : workflowPath(environment.GITHUB_WORKFLOW_REF, event.repository);
  const name = new KeptName(workflow, key);
  if (event === null) return { cache, name, seal, patience, stores: [] };
  const { repository } = event;
  const octokit = token === '' ? null : getOctokit(token);
  const { GITHUB_REF = '' } = environment;
  // A run on the base branch may name a pull request. Entries of its own ref are then the base's,
  // and not forged.
  const isOfBase = isNamed(event) && GITHUB_REF === `refs/heads/${event.pullRequest?.baseRef}`;
  const isForged =
    event.pullRequest === null || isOfBase || seal.isSecret
      ? null
      : ownEntries(octokit, repository, GITHUB_REF);
  const stores = [
    cacheStore({ service: cache, name, seal, patience, isForged }),
    artifactStore({ octokit, repository, workflow, name, patience }),
  ];
  return { cache, name, seal, patience, stores };
}
