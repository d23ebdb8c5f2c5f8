import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import type { EventContext } from '../github/event-context.ts';
import { showAgain } from '../github/minimised.ts';
import { noticeClosed } from '../github/patience.ts';
import { type CommentRequest, postComment } from '../github/post-comment.ts';
import { explainRefusal, statusOf } from '../github/refusal.ts';
import type { RunStamp } from '../github/run-stamp.ts';
import type { ReportModel } from '../report/model.ts';
import { marker, renderComment } from '../report/render-comment.ts';
import { messageOf } from '../system/errors.ts';
import { shortCommit } from '../text/commit.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import { isWorthComment } from './comment-policy.ts';
import type { Inputs } from './inputs.ts';

/** The content of a comment and its target. */
export interface CommentSubject {
  readonly model: ReportModel;
  readonly key: string;
  readonly repository: EventContext['repository'];
  readonly pull: CommentRequest['pull'];
  /** The reported run. */
  readonly stamp: RunStamp | null;
}

const MOST_ALIKE = 9;
const ALIKE = 'have the same config, job id and matrix place; give each the input "name"';

/**
 * Comment as the inputs ask. A comment that cannot be posted is only a warning: the decision stands
 * without it.
 */
export async function commentOn(subject: CommentSubject, inputs: Inputs): Promise<void> {
  const { model, key, ...target } = subject;
  const { comment: policy, 'github-token': token } = inputs;
  if (policy === 'never') return;
  if (token === '') return warn('the input "github-token" is empty.');
  try {
    const body = renderComment(model, key);
    const mayCreate = isWorthComment(policy, model);
    const request = { ...target, body, markers: markersOf(key), mayCreate };
    await noticeClosed();
    const octokit = getOctokit(token);
    const result = await postComment(octokit, request);
    if ('refused' in result) warn(result.refused);
    else if ('crowded' in result) warn(`${MOST_ALIKE} other jobs of this run ${ALIKE}.`);
    else if ('none' in result) core.info(`no comment: nothing to report (comment: ${policy})`);
    else if ('posted' in result) {
      core.info(`comment ${result.posted}: ${result.url}`);
      if (result.place > 0) core.warning(`two jobs of this run ${ALIKE}`);
      if (result.changed !== null) await unhide(octokit, result.changed);
    } else {
      const { id, attempt, head } = result.newer;
      const message = `the comment is of a newer run (${id}, attempt ${attempt}, head ${shortCommit(head)}) and stays as it is`;
      core.notice(`${message}: ${result.url}`);
    }
  } catch (error) {
    warn(`${plainLine(messageOf(error), LENGTHS.cause)}.`);
  }
}

/** Several jobs of a run may have the same key. Each further job gets a marker of its own. */
function markersOf(key: string): string[] {
  const more = Array.from({ length: MOST_ALIKE - 1 }, (_, index) => `${key}~${index + 2}`);
  return [key, ...more].map(marker);
}

/** Show the comment again if somebody has minimised it for its earlier content. */
async function unhide(octokit: ReturnType<typeof getOctokit>, node: string): Promise<void> {
  try {
    const isShown = await showAgain(octokit, node);
    if (isShown) core.info('the comment was minimised, and is shown again: its decision changed');
  } catch (error) {
    const isAnswered = statusOf(error) !== undefined;
    const why = isAnswered
      ? explainRefusal(error, 'pull-requests: write', false)
      : plainLine(messageOf(error), LENGTHS.cause);
    core.info(`cannot check or change if the comment is minimised: ${why}`);
  }
}

function warn(why: string): void {
  core.warning(`no comment: ${why} The report is in the job summary.`);
}
