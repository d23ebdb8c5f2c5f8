import { setImmediate as turn, setTimeout as wait } from 'node:timers/promises';
import { messageOf, UserError } from '../system/errors.ts';
import { innermostReason } from '../text/innermost-reason.ts';
import { ServiceError } from './service-error.ts';

const ATTEMPTS = 3;
/** The wait before the second attempt, if the service names none; the third waits twice as long. */
const FIRST_WAIT_MS = 500;
/** A longer wait is not worth it: the request fails instead. */
const LONGEST_WAIT_MS = 20_000;
const DEFAULT_SECONDS = 60;

/**
 * The time limit for one task with GitHub's services, including attempts and waits, in
 * milliseconds. PASSGATE_NETWORK_TIMEOUT gives it in seconds; default 60.
 * @throws UserError if the value is no valid number of seconds
 */
export function patienceOf({ PASSGATE_NETWORK_TIMEOUT }: NodeJS.ProcessEnv): number {
  const text = PASSGATE_NETWORK_TIMEOUT ?? '';
  if (text === '') return DEFAULT_SECONDS * 1000;
  const seconds = Number(text);
  if (seconds > 0 && seconds <= 3600) return Math.ceil(seconds * 1000);
  throw new UserError('PASSGATE_NETWORK_TIMEOUT: expected seconds, from above 0 to 3600');
}

/**
 * Let this process notice connections that a server has closed. It cannot while it computes, and
 * the next request on such a connection would be lost.
 */
export async function noticeClosed(): Promise<void> {
  await turn();
}

/**
 * Run a task within a time limit.
 * @param stop ends the whole run
 * @throws ServiceError after the time limit
 */
export async function within<T>(
  milliseconds: number,
  stop: AbortSignal,
  errand: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  await noticeClosed();
  stop.throwIfAborted();
  // AbortSignal.timeout would let the process end while it waits.
  const timer = new AbortController();
  const handle = setTimeout(() => timer.abort(), milliseconds);
  const signal = AbortSignal.any([stop, timer.signal]);
  let abort = () => {};
  const over = new Promise<never>((_resolve, reject) => {
    abort = () => reject(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
  });
  try {
    // Not every library obeys the signal.
    return await Promise.race([errand(signal), over]);
  } catch (error) {
    stop.throwIfAborted();
    if (!timer.signal.aborted) throw error;
    throw new ServiceError(`no answer within ${milliseconds / 1000} s`, null, null, {
      cause: error,
    });
  } finally {
    clearTimeout(handle);
    signal.removeEventListener('abort', abort);
  }
}

/**
 * Ask a service, and ask again after a temporary failure: at most three times, and not before the
 * time that it names.
 * @throws ServiceError if it refuses, or still does not answer
 */
export async function persist<T>(signal: AbortSignal, ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      const fault = toServiceError(error);
      const pause =
        fault.retryAfter === null
          ? FIRST_WAIT_MS * 2 ** (attempt - 1)
          : Math.max(0, fault.retryAfter) * 1000;
      if (attempt === ATTEMPTS || !isPassing(fault) || pause > LONGEST_WAIT_MS) throw fault;
      await wait(pause, undefined, { signal });
    }
  }
}

function isPassing({ status, retryAfter }: ServiceError): boolean {
  if (status === null || status === 429) return true;
  if (status === 403) return retryAfter !== null;
  return status >= 500 && status !== 501;
}

function toServiceError(error: unknown): ServiceError {
  if (error instanceof ServiceError) return error;
  const options = { cause: error };
  const answer = answerIn(error);
  if (answer !== null) {
    const { status, headers } = answer;
    const text = headers['retry-after'] ?? '';
    const retryAfter = text !== '' && Number.isFinite(Number(text)) ? Number(text) : null;
    const isSpent =
      headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(messageOf(error));
    if (!isSpent) return new ServiceError(`GitHub answered ${status}`, status, retryAfter, options);
    const message = `GitHub's rate limit for this token is used up (${status})`;
    // Another header names the time of the reset, which is always too far away.
    return new ServiceError(message, 429, retryAfter ?? Number.POSITIVE_INFINITY, options);
  }
  return new ServiceError(`cannot be reached (${innermostReason(error)})`, null, null, options);
}

/**
 * The status and headers in an error of Octokit. Without an answer Octokit sets 500 itself, so the
 * response must exist.
 */
function answerIn(
  error: unknown,
): { status: number; headers: Readonly<Record<string, string>> } | null {
  if (!(error instanceof Error) || !('status' in error) || !('response' in error)) return null;
  const { status, response } = error;
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return null;
  const headers =
    'headers' in response && typeof response.headers === 'object' ? response.headers : {};
  return { status, headers: { ...headers } };
}
