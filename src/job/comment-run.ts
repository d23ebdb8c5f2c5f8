import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { readZipped, readZippedIfAny } from '../baseline/stores/zip.ts';
import { ask, READ_ACTIONS } from '../github/ask.ts';
import { type EventContext, readEvent } from '../github/event-context.ts';
import { findPull } from '../github/find-pull.ts';
import { KeptName } from '../github/kept-name.ts';
import { patienceOf, within } from '../github/patience.ts';
import { type Artifact, RunArtifacts } from '../github/run-artifacts.ts';
import { outcomeOf } from '../github/run-stamp.ts';
import { ServiceError } from '../github/service-error.ts';
import { hostOf } from '../github/this-host.ts';
import { workflowPath } from '../github/workflow-path.ts';
import { readWorkflowRun, type WorkflowRun } from '../github/workflow-run.ts';
import type { ReportModel } from '../report/model.ts';
import { FILES } from '../results/file-names.ts';
import { LARGEST_DOWNLOAD, LARGEST_RESULTS, parseResults } from '../results/parse.ts';
import { FaultList, messageOf, UserError } from '../system/errors.ts';
import { temporaryFolder } from '../system/temporary.ts';
import { compare } from '../tasks/compare.ts';
import type { RunOutcome } from '../tasks/conclude.ts';
import { repeatCommand } from '../tasks/repeat.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { commentOn } from './comment.ts';
import type { Inputs } from './inputs.ts';
import { show } from './show.ts';

/** Above the number of gating jobs in any real workflow. More uploads are probably abuse. */
const MOST_COMMENTS = 20;

const OF_A_FORK =
  'These numbers were computed by a run of the fork’s own code and workflow file, which could have made them up.';

/**
 * Comment on a pull request for another run: a fork's run may not comment itself. Only validated
 * documents of that run are read, and the comment is made from them anew.
 * @returns 0 for every decision
 * @throws UserError if the run's files cannot be trusted
 */
export async function commentForRun(inputs: Inputs, signal: AbortSignal): Promise<number> {
  const run = readWorkflowRun(process.env);
  const event = readEvent(process.env);
  const token = inputs['github-token'];
  if (event === null || token === '') {
    throw new UserError('input "mode": comment needs the input "github-token"');
  }
  if (run.event !== 'pull_request') {
    core.info(`no comment: run ${run.id} was on ${plainLine(run.event)}, not on pull_request`);
    return 0;
  }
  try {
    const octokit = getOctokit(token);
    const github = { octokit, event, patience: patienceOf(process.env), signal };
    await commentFor(run, github, inputs);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof ServiceError)) throw error;
    core.warning(`no comment: ${plainLine(error.message, LENGTHS.message)}`);
  }
  return 0;
}

/** The means to ask GitHub. */
interface GitHubAccess {
  readonly octokit: ReturnType<typeof getOctokit>;
  readonly event: EventContext;
  /** For one task, in milliseconds. */
  readonly patience: number;
  readonly signal: AbortSignal;
}

async function commentFor(run: WorkflowRun, github: GitHubAccess, inputs: Inputs): Promise<void> {
  const { octokit, event, patience } = github;
  const { repository } = event;
  const pull = await within(patience, github.signal, (signal) =>
    findPull(octokit, repository, run, signal),
  );
  if ('none' in pull) return core.notice(`no comment for run ${run.id}: ${plainLine(pull.none)}`);
  const newest = await within(patience, github.signal, (signal) =>
    newestResults(new RunArtifacts(octokit, repository, signal), run),
  );
  if (newest.length === 0) {
    return core.notice(`no comment: run ${run.id} (${plainLine(run.conclusion)}) kept no results`);
  }
  if (newest.length > MOST_COMMENTS) {
    core.warning(
      `run ${run.id} kept ${newest.length} results: only ${MOST_COMMENTS} get a comment`,
    );
  }
  const workflow = await within(patience, github.signal, (signal) =>
    workflowOf(run, github, signal),
  );
  const faults = new FaultList();
  const models: ReportModel[] = [];
  try {
    for (const { artifact, attempt } of newest.slice(0, MOST_COMMENTS)) {
      try {
        if (artifact.size_in_bytes > LARGEST_DOWNLOAD) {
          throw new UserError(`has over ${LARGEST_DOWNLOAD} bytes`);
        }
        const zip = await within(patience, github.signal, (signal) =>
          new RunArtifacts(octokit, repository, signal).download(artifact.id),
        );
        const notice = pull.isFork ? OF_A_FORK : undefined;
        const found = { artifact: artifact.name, zip, workflow };
        const { key, outcome } = await readAgain(found, run.id, notice);
        models.push(outcome.model);
        const stamp = {
          id: run.id,
          attempt,
          head: run.headSha,
          // This job and the reported run write the same comment, however often they run.
          by: null,
          outcome: outcomeOf(outcome.model.results),
        };
        // This token is not the fork's, so a refusal must not be explained with the fork.
        const target = { number: pull.number, isFork: false };
        await commentOn({ model: outcome.model, key, repository, pull: target, stamp }, inputs);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        faults.add(`artifact ${artifact.name} of run ${run.id}: ${messageOf(error)}`);
      }
    }
  } finally {
    show(models, 'the comments');
  }
  faults.throwIfAny();
}

/** The path of the workflow that was run, not of the one that comments. */
async function workflowOf(
  run: WorkflowRun,
  { octokit, event: { repository } }: GitHubAccess,
  signal: AbortSignal,
): Promise<string | null> {
  if (run.path !== null) return workflowPath(run.path, repository);
  const { data } = await ask(signal, READ_ACTIONS, () =>
    octokit.rest.actions.getWorkflowRun({ ...repository, run_id: run.id, request: { signal } }),
  );
  return workflowPath(data.path, repository);
}

interface Kept {
  readonly artifact: Artifact;
  readonly attempt: number;
}

/** The results of each job, from the latest attempt that made some. */
async function newestResults(artifacts: RunArtifacts, run: WorkflowRun): Promise<Kept[]> {
  const newest = new Map<string, Kept>();
  for await (const artifact of artifacts.of(run.id)) {
    const name = KeptName.parse(artifact.name);
    if (name === null || artifact.expired) continue;
    const { id, attempt } = name;
    // An attempt above the run's own is made up.
    if (attempt > run.attempt) continue;
    if (attempt > (newest.get(id)?.attempt ?? 0)) newest.set(id, { artifact, attempt });
  }
  return [...newest.values()].sort((a, b) => (a.artifact.name < b.artifact.name ? -1 : 1));
}

/** The results that a job has uploaded. */
interface Left {
  /** The artifact's name. */
  readonly artifact: string;
  readonly zip: Buffer;
  /** The path of the job's workflow. */
  readonly workflow: string | null;
}

/**
 * The outcome made from an archive's documents.
 * @throws UserError if no run writes such documents, or they are of another job
 */
async function readAgain(
  { artifact, zip, workflow }: Left,
  runId: number,
  notice: string | undefined,
): Promise<{ readonly key: string; readonly outcome: RunOutcome }> {
  const results = readZipped(zip, FILES.results, LARGEST_RESULTS);
  const base = readZipped(zip, FILES.baseline, LARGEST_RESULTS);
  const verdicts = readZippedIfAny(zip, FILES.verdicts, LARGEST_DOWNLOAD);
  const { key } = parseResults(results.toString('utf8'));
  if (key === undefined || new KeptName(workflow, key).attemptOf(artifact) === null) {
    throw new UserError('its results.json is not of the job that its name stands for');
  }
  const folder = temporaryFolder();
  try {
    const head = join(folder.path, 'head');
    mkdirSync(head);
    writeFileSync(join(head, FILES.results), results);
    if (verdicts !== null) writeFileSync(join(head, FILES.verdicts), verdicts);
    const baseFile = join(folder.path, FILES.baseline);
    writeFileSync(baseFile, base);
    const file = resolve(process.env.GITHUB_WORKSPACE ?? '', key.slice(0, key.lastIndexOf('#')));
    const host = hostOf(process.env);
    const outcome = await compare({
      base: baseFile,
      head,
      configFile: undefined,
      out: undefined,
      commentKey: key,
      isPullRequest: true,
      host: host === null ? null : { ...host, runId },
      repeat: (baseline) => repeatCommand({ file }, baseline, null, process.env),
      ...(notice === undefined ? {} : { notice }),
    });
    return { key, outcome };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    // The path of the temporary folder means nothing to a reader.
    throw new UserError(error.message.replaceAll(`${folder.path}/`, ''), { cause: error });
  } finally {
    folder.remove();
  }
}
