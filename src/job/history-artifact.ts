import type { getOctokit } from '@actions/github';
import { readZipped } from '../baseline/stores/zip.ts';
import { ask, READ_ACTIONS } from '../github/ask.ts';
import type { EventContext } from '../github/event-context.ts';
import type { KeptName } from '../github/kept-name.ts';
import { isOwnRun } from '../github/own-run.ts';
import { RunArtifacts } from '../github/run-artifacts.ts';
import { ServiceError } from '../github/service-error.ts';
import type { HistoryLine } from '../records/history-line.ts';
import { entriesIn, joinLines, LARGEST_HISTORY } from '../results/history/entries.ts';
import { LARGEST_DOWNLOAD } from '../results/parse.ts';

/** The places in which earlier runs have left their history. */
export interface EarlierHistory {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly repository: EventContext['repository'];
  /** The branch that the runs were on. */
  readonly branch: string;
  /** This workflow's path; null if the runner does not name it. */
  readonly workflow: string | null;
  readonly name: KeptName;
  /** The file in the artifact. */
  readonly file: string;
}

/** The most earlier runs that are looked through for an artifact. */
const MOST_RUNS = 10;
/**
 * The most artifacts that are joined. Each holds the whole history, but for runs that ended at the
 * same time as its own.
 */
const MOST_JOINED = 3;

/** The earlier runs, and the number of lines that this version cannot read and leaves out. */
export interface Found {
  readonly lines: readonly HistoryLine[];
  readonly unreadable: number;
}

/**
 * Find the history in the artifacts of earlier runs. As for baselines, only finished runs of this
 * repository, this workflow and a trusted event count.
 * @throws ServiceError if GitHub refuses or fails, UserError if an archive is damaged
 */
export async function findHistory(
  { octokit, repository, branch, workflow: path, name, file }: EarlierHistory,
  signal: AbortSignal,
): Promise<Found> {
  if (path === null || !path.startsWith('.github/')) {
    throw new ServiceError('the runner does not say which workflow this is');
  }
  const { data } = await ask(signal, READ_ACTIONS, () =>
    octokit.rest.actions.listWorkflowRuns({
      ...repository,
      workflow_id: path.slice(path.lastIndexOf('/') + 1),
      branch,
      status: 'completed',
      exclude_pull_requests: true,
      per_page: 100,
      request: { signal },
    }),
  );
  const runs = data.workflow_runs.filter(
    (run) => run.head_branch === branch && isOwnRun(run, repository, path),
  );
  const artifacts = new RunArtifacts(octokit, repository, signal);
  const texts: string[] = [];
  for (const run of runs.slice(0, MOST_RUNS)) {
    const artifact = await artifacts.newest(run.id, (each) => name.historyAttemptOf(each));
    if (artifact === null || artifact.size_in_bytes > LARGEST_DOWNLOAD) continue;
    const zip = await artifacts.download(artifact.id);
    texts.push(readZipped(zip, file, LARGEST_HISTORY).toString('utf8'));
    if (texts.length === MOST_JOINED) break;
  }
  const [newest = [], ...older] = texts.map(entriesIn);
  const lines = [...older.reverse(), newest].flat().flatMap(({ line }) => line ?? []);
  return { lines: joinLines(lines), unreadable: newest.filter(({ line }) => line === null).length };
}
