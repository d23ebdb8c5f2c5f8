import { dirname } from 'node:path';
import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { changeBranchFile } from '../github/branch-file.ts';
import type { EventContext } from '../github/event-context.ts';
import { within } from '../github/patience.ts';
import { ServiceError } from '../github/service-error.ts';
import { hostOf } from '../github/this-host.ts';
import { PATIENCE_OF_REPORTS, takesArtifacts, uploadFiles } from '../github/upload-results.ts';
import { workflowPath } from '../github/workflow-path.ts';
import type { HistoryLine } from '../records/history-line.ts';
import type { Results } from '../records/results.ts';
import { HISTORY_BRANCH, LARGEST_HISTORY } from '../results/history/entries.ts';
import { lineOf } from '../results/history/line-of.ts';
import { type Extended, historyFile, withLine } from '../results/history/with-line.ts';
import { messageOf } from '../system/errors.ts';
import { tagsOf } from '../system/git.ts';
import { repositoryRoot } from '../system/paths.ts';
import { temporaryFolder } from '../system/temporary.ts';
import { writeWhole } from '../system/write-whole.ts';
import { shortCommit } from '../text/commit.ts';
import { forLog, LENGTHS, plainLine } from '../text/escape.ts';
import { plural } from '../text/numbers.ts';
import { findHistory } from './history-artifact.ts';
import { outsideOf } from './history-event.ts';
import type { Job } from './job.ts';

/** A run that belongs to the history of its config. */
interface Belonging {
  readonly job: Job;
  readonly event: EventContext;
  readonly line: HistoryLine;
  /** The file for the runs of its config and job. */
  readonly file: string;
}

/** The file that explains the branch to a reader. */
const README = `# The history of Passgate's runs

Passgate writes this branch; it shares no commit with the code. Each file has the runs of one config and
job on the default branch: one JSON object a line, the newest last. \`passgate history\` shows them as
tables. To begin anew, remove a file or the branch.
`;

/**
 * Add a finished run to the history, as the input \`history\` asks. A failure is only a warning.
 * @param results of the whole work
 */
export async function keepHistory(job: Job, results: Results): Promise<void> {
  const { inputs, event, signal } = job;
  const { history } = inputs;
  if (history === 'none' || event === null) return;
  const outside = outsideOf(event, results.commit);
  if (outside !== null) {
    const say = outside.isSurprise ? core.warning : core.info;
    say(forLog(plainLine(`history: this run is left out: ${outside.why}`, LENGTHS.message)));
    return;
  }
  const tags = await tagsOf(repositoryRoot(dirname(inputs.config)), event.sha);
  const line = lineOf(results, { key: job.key, run: runOf(process.env), tags });
  const run = { job, event, line, file: historyFile(job.key) };
  if (history !== 'artifact') {
    const trouble = await attempt(signal, () => writeToBranch(run));
    if (trouble === null) return;
    const next = history === 'auto' ? '; it is kept as an artifact instead' : '';
    warn(`this run is not on the branch ${HISTORY_BRANCH}: ${trouble}${next}`);
    if (history === 'branch') return;
  }
  const trouble = await attempt(signal, () => writeToArtifact(run));
  if (trouble !== null) warn(`this run is not kept as an artifact: ${trouble}`);
}

async function writeToBranch({ job, event, line, file }: Belonging): Promise<void> {
  const { inputs, services, signal } = job;
  const octokit = octokitOf(inputs['github-token']);
  let extended: Extended | null = null;
  const commit = line.commit === null ? '' : ` of ${shortCommit(line.commit)}`;
  await within(PATIENCE_OF_REPORTS * services.patience, signal, (limit) =>
    changeBranchFile(
      {
        octokit,
        repository: event.repository,
        branch: HISTORY_BRANCH,
        name: file,
        first: { 'README.md': README },
        most: LARGEST_HISTORY,
        message: plainLine(`Run${commit}: ${line.key}`),
      },
      (before) => {
        extended = withLine(before, line, inputs['history-keep']);
        return extended.text;
      },
      limit,
    ),
  );
  if (extended !== null) tell(extended, `${file} on the branch ${HISTORY_BRANCH}`);
}

async function writeToArtifact(run: Belonging): Promise<void> {
  const { job, line, file } = run;
  const { inputs, services, signal } = job;
  if (!takesArtifacts(process.env)) throw new ServiceError('the runner takes no artifacts');
  const earlier = await earlierText(run);
  const extended = withLine(earlier, line, inputs['history-keep']);
  const name = services.name.historyArtifact(line.run?.attempt ?? 1);
  const folder = temporaryFolder();
  try {
    writeWhole(folder.path, file, extended.text);
    await within(PATIENCE_OF_REPORTS * services.patience, signal, () =>
      uploadFiles(name, [file], folder.path),
    );
  } finally {
    folder.remove();
  }
  tell(extended, `the artifact ${name}`);
}

/** The history of earlier runs' artifacts; empty, with a warning, if they cannot be read. */
async function earlierText({ job, event, file }: Belonging): Promise<string> {
  const { inputs, services, signal } = job;
  const { repository, defaultBranch } = event;
  const branch = defaultBranch ?? event.ref.replace('refs/heads/', '');
  const workflow = workflowPath(process.env.GITHUB_WORKFLOW_REF, repository);
  let text = '';
  const trouble = await attempt(signal, async () => {
    const octokit = octokitOf(inputs['github-token']);
    const place = { octokit, repository, branch, workflow, name: services.name, file };
    const { lines, unreadable } = await within(
      PATIENCE_OF_REPORTS * services.patience,
      signal,
      (limit) => findHistory(place, limit),
    );
    if (unreadable > 0) warn(`${plural(unreadable, 'line')} of the last artifact cannot be read`);
    text = lines.map((each) => `${JSON.stringify(each)}\n`).join('');
  });
  if (trouble !== null) warn(`the artifact begins anew, without earlier runs: ${trouble}`);
  return text;
}

/** @throws ServiceError if there is no token */
function octokitOf(token: string): ReturnType<typeof getOctokit> {
  if (token === '') throw new ServiceError('the input "github-token" is empty');
  return getOctokit(token);
}

/** Run a task whose failure is no failure of the run. @returns the failure in words, or null */
async function attempt(signal: AbortSignal, task: () => Promise<void>): Promise<string | null> {
  try {
    await task();
    return null;
  } catch (error) {
    signal.throwIfAborted();
    return plainLine(messageOf(error), LENGTHS.cause);
  }
}

function warn(text: string): void {
  core.warning(forLog(plainLine(`history: ${text}`, LENGTHS.message)));
}

function tell({ runs, pruned, unreadable }: Extended, place: string): void {
  const left = pruned === 0 ? '' : `; the oldest ${pruned} are left out`;
  core.info(forLog(plainLine(`history: ${plural(runs, 'run')} in ${place}${left}`)));
  if (unreadable > 0) {
    warn(`${plural(unreadable, 'line')} of ${place} cannot be read, and stay as they are`);
  }
}

function runOf(environment: NodeJS.ProcessEnv): NonNullable<HistoryLine['run']> | null {
  const id = hostOf(environment)?.runId ?? null;
  return id === null ? null : { id, attempt: Number(environment.GITHUB_RUN_ATTEMPT) || 1 };
}
