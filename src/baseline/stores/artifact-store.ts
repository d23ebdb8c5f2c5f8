import type { getOctokit } from '@actions/github';
import { ask, READ_ACTIONS } from '../../github/ask.ts';
import type { EventContext } from '../../github/event-context.ts';
import type { KeptName } from '../../github/kept-name.ts';
import { isOwnRun } from '../../github/own-run.ts';
import { within } from '../../github/patience.ts';
import { RunArtifacts } from '../../github/run-artifacts.ts';
import { ServiceError } from '../../github/service-error.ts';
import { TRUSTED_EVENTS } from '../../github/trusted-event.ts';
import { LARGEST_DOWNLOAD, LARGEST_RESULTS, parseResultsOf } from '../../results/parse.ts';
import { UserError } from '../../system/errors.ts';
import { shortCommit } from '../../text/commit.ts';
import type { Found, ResultStore } from './store.ts';
import { readZipped } from './zip.ts';

interface Options {
  /** Null if there is no token. */
  readonly octokit: ReturnType<typeof getOctokit> | null;
  readonly repository: EventContext['repository'];
  /** This workflow's path, `.github/workflows/eval.yml`; null if the runner does not name it. */
  readonly workflow: string | null;
  readonly name: KeptName;
  /** For one look-up, in milliseconds. */
  readonly patience: number;
}

const FILE = 'results.json';
const MOST_RUNS = 5;

/**
 * Results that runs have uploaded as an artifact. Only finished runs count, of this repository,
 * this workflow and a trusted event. A fork's branch may have the base's name, and its pull request
 * may run a workflow of the same name.
 */
export function artifactStore(options: Options): ResultStore {
  return {
    source: 'artifact',
    find: (commit, stop) =>
      within(options.patience, stop, (signal) => find(options, commit, signal)),
  };
}

async function find(options: Options, commit: string, signal: AbortSignal): Promise<Found> {
  const { octokit, workflow: path } = options;
  if (octokit === null) throw new ServiceError('the input "github-token" is empty');
  if (path === null || !path.startsWith('.github/')) {
    throw new ServiceError('the runner does not say which workflow this is');
  }
  const target = { ...options.repository, request: { signal } };
  const artifacts = new RunArtifacts(octokit, options.repository, signal);
  const { data } = await ask(signal, READ_ACTIONS, () =>
    octokit.rest.actions.listWorkflowRuns({
      ...target,
      workflow_id: path.slice(path.lastIndexOf('/') + 1),
      head_sha: commit,
      status: 'completed',
      exclude_pull_requests: true,
      per_page: 100,
    }),
  );
  const runs = data.workflow_runs.filter(
    (run) => run.head_sha === commit && isOwnRun(run, options.repository, path),
  );
  const short = shortCommit(commit);
  if (runs.length === 0) {
    return { none: `no run of ${path} on ${TRUSTED_EVENTS.join(', ')} has finished for ${short}` };
  }
  let why = `the run for ${short} kept no results of this config and job, or no longer has them`;
  for (const run of runs.slice(0, MOST_RUNS)) {
    const artifact = await artifacts.newest(run.id, (artifact) => options.name.attemptOf(artifact));
    if (artifact === null) continue;
    if (artifact.size_in_bytes > LARGEST_DOWNLOAD) {
      why = `the artifact of ${short} has over ${LARGEST_DOWNLOAD} bytes`;
      continue;
    }
    const zip = await artifacts.download(artifact.id);
    try {
      const text = readZipped(zip, FILE, LARGEST_RESULTS).toString('utf8');
      return { results: parseResultsOf(commit, text) };
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      // A manual run may have evaluated another commit than the one it is listed for.
      why = error.message;
    }
  }
  return { none: why };
}
