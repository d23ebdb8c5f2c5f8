import * as core from '@actions/core';
import { getOctokit } from '@actions/github';
import { ask } from '../github/ask.ts';
import { type EventContext, type PullRequest, readEvent } from '../github/event-context.ts';
import { patienceOf, within } from '../github/patience.ts';
import { ServiceError } from '../github/service-error.ts';
import { UserError } from '../system/errors.ts';
import { LENGTHS, plainLine } from '../text/escape.ts';
import type { Inputs } from './inputs.ts';

/**
 * Read the event that started this run. If the input `pull-request` names another pull request, ask
 * GitHub for it. A failure to get it is only a warning: the run goes on without.
 * @throws UserError if the event cannot be read, or is about another pull request
 */
export async function openEvent(inputs: Inputs, stop: AbortSignal): Promise<EventContext | null> {
  const event = readEvent(process.env);
  const named = inputs['pull-request'];
  if (event === null || named === null) return event;
  const { number = null } = event.pullRequest ?? {};
  if (number === named) return event;
  if (number !== null) {
    throw new UserError(
      `input "pull-request": this run is for pull request #${number}, found "${named}"`,
    );
  }
  try {
    const token = inputs['github-token'];
    if (token === '') throw new ServiceError('the input "github-token" is empty');
    const pullRequest = await within(patienceOf(process.env), stop, (signal) =>
      askForPull(token, event, named, signal),
    );
    return { ...event, pullRequest };
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    core.warning(
      `pull request #${named} is left out: ${plainLine(error.message, LENGTHS.message)}`,
    );
    return event;
  }
}

async function askForPull(
  token: string,
  { repository }: EventContext,
  number: number,
  signal: AbortSignal,
): Promise<PullRequest> {
  const request = { ...repository, pull_number: number, request: { signal } };
  const { data } = await ask(signal, 'pull-requests: read', () =>
    getOctokit(token).rest.pulls.get(request),
  ).catch((error: unknown) => {
    if (!(error instanceof ServiceError) || error.status !== 404) throw error;
    throw new ServiceError(
      'this repository has no such pull request, or the token may not see it',
      404,
      null,
      { cause: error },
    );
  });
  const { base, head, state } = data;
  if (state === 'closed')
    core.notice(`pull request #${number} is closed; it gets its report all the same`);
  return {
    number,
    baseSha: base.sha,
    baseRef: base.ref,
    headSha: head.sha,
    isFork: head.repo?.full_name !== base.repo.full_name,
  };
}
