import type { getOctokit } from '@actions/github';
import { ask, READ_ACTIONS } from '../github/ask.ts';
import type { EventContext } from '../github/context.ts';
import type { KeptName } from '../github/kept-name.ts';
import { within } from '../github/patience.ts';
import { type Artifact, RunArtifacts } from '../github/run-artifacts.ts';
import { ServiceError } from '../github/service-error.ts';
import { isTrusted, TRUSTED_EVENTS } from '../github/trusted-event.ts';
import { LARGEST_DOWNLOAD, LARGEST_RESULTS, parseResultsOf } from './document.ts';
import type { Found, ResultStore } from './store.ts';
import { readZipped } from './zip.ts';

interface Options {
  /** Null where there is no token. */
  readonly octokit: Octokit | null;
  readonly repository: EventContext['repository'];
  /** GITHUB_WORKFLOW_REF: `owner/name/.github/workflows/eval.yml@refs/heads/main`. */
  readonly workflow: string | undefined;
  readonly name: KeptName;
  /** Of one look, in milliseconds. */
  readonly patience: number;
}

type Octokit = ReturnType<typeof getOctokit>;
type Run = Awaited<
  ReturnType<Octokit['rest']['actions']['listWorkflowRuns']>
>['data']['workflow_runs'][number];

const FILE = 'results.json';
const MOST_RUNS = 5;

/**
 * Results that runs have uploaded as an artifact. Only finished runs of this repository, of this
 * workflow and on an event of the repository's own count: a fork's branch may bear the base's name,
 * and its pull request may run a workflow of the same name.
 */
export function artifactStore(options: Options): ResultStore {
  return {
    source: 'artifact',
    find: (commit, stop) =>
      within(options.patience, stop, (signal) => find(options, commit, signal)),
  };
}

async function find(options: Options, commit: string, signal: AbortSignal): Promise<Found> {
  const path = pathOf(options);
  const { octokit } = options;
  if (octokit === null) throw new ServiceError('the input "github-token" is empty');
  if (path === null) throw new ServiceError('the runner does not say which workflow this is');
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
  const runs = data.workflow_runs.filter((run) => isOurs(run, options.repository, path, commit));
  const short = commit.slice(0, 7);
  if (runs.length === 0) {
    return { none: `no run of ${path} on ${TRUSTED_EVENTS.join(', ')} has finished for ${short}` };
  }
  for (const run of runs.slice(0, MOST_RUNS)) {
    const artifact = await newestArtifact(artifacts, options.name, run.id);
    if (artifact === null) continue;
    if (artifact.size_in_bytes > LARGEST_DOWNLOAD) {
      return { none: `the artifact of ${short} has over ${LARGEST_DOWNLOAD} bytes` };
    }
    const zip = await artifacts.download(artifact.id);
    const text = readZipped(zip, FILE, LARGEST_RESULTS).toString('utf8');
    return { results: parseResultsOf(commit, text) };
  }
  return {
    none: `the run for ${short} kept no results of this config and job, or no longer has them`,
  };
}

/** `.github/workflows/eval.yml`; null where the runner does not say it. */
function pathOf({ workflow, repository: { owner, repo } }: Options): string | null {
  if (workflow === undefined) return null;
  const path = workflowPath(workflow, `${owner}/${repo}`.toLowerCase());
  return path.startsWith('.github/') ? path : null;
}

/** A workflow's path without the repository, if it is this one, and the ref that may stand around it. */
function workflowPath(said: string, repository: string): string {
  const path = said.split('@', 1)[0] ?? '';
  const isHere = path.toLowerCase().startsWith(`${repository}/`);
  return isHere ? path.slice(repository.length + 1) : path;
}

function isOurs(
  run: Run,
  { owner, repo }: EventContext['repository'],
  path: string,
  commit: string,
): boolean {
  const ours = `${owner}/${repo}`.toLowerCase();
  const isHere = (name: string | undefined) => name?.toLowerCase() === ours;
  return (
    run.head_sha === commit &&
    run.status === 'completed' &&
    workflowPath(run.path, ours) === path &&
    isTrusted(run.event) &&
    isHere(run.repository.full_name) &&
    // GitHub's description says it is always there; a deleted fork has none.
    isHere(run.head_repository?.full_name)
  );
}

/** The artifact of the run's last attempt that made one. */
async function newestArtifact(
  artifacts: RunArtifacts,
  name: KeptName,
  run: number,
): Promise<Artifact | null> {
  let newest: { attempt: number; artifact: Artifact } | null = null;
  for await (const artifact of artifacts.of(run)) {
    const attempt = name.attemptOf(artifact.name);
    if (attempt === null || artifact.expired || attempt < (newest?.attempt ?? 0)) continue;
    newest = { attempt, artifact };
  }
  return newest?.artifact ?? null;
}
