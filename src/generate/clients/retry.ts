import { createHash } from 'node:crypto';
import type { Limiter } from '../limiter.ts';
import { rest } from '../rest.ts';
import { Fault } from './fault.ts';

const ATTEMPTS = 6;
/** The longest wait before the second attempt. It doubles with each further one. */
const FIRST_WAIT_MS = 1000;

/** The circumstances of a question's attempts. */
interface Attempts {
  /** The key of the question. */
  readonly key: string;
  readonly limiter: Limiter;
  /** Ends the run. */
  readonly signal: AbortSignal;
  /** Ends waits, but no request that is under way. */
  readonly over: AbortSignal;
}

/**
 * Send a request, and send it again after a fault that may pass: at most six times, and not before
 * the time that the service names.
 * @throws Fault if there is no answer; or the reason of a signal
 */
export async function persist<T>(
  { key, limiter, signal, over }: Attempts,
  send: () => Promise<T>,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await limiter.run((era) => noted(limiter, era, send), signal, over);
    } catch (error) {
      if (!(error instanceof Fault) || error.reach !== 'attempt') throw error;
      if (attempt === ATTEMPTS) throw givenUp(error);
      // The wait that a service asks for is shared: other questions would only be refused too.
      if (error.waitMs !== null) limiter.pause(error.waitMs);
      else await rest(waitBefore(attempt + 1, key), signal, over);
    }
  }
}

/** Tell the limiter what came of a request. */
async function noted<T>(limiter: Limiter, era: number, send: () => Promise<T>): Promise<T> {
  try {
    const answer = await send();
    limiter.succeeded(era);
    return answer;
  } catch (error) {
    if (error instanceof Fault && error.isOverload) limiter.overloaded(era);
    throw error;
  }
}

/**
 * The wait before an attempt: any part of a limit that doubles ("full jitter",
 * https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/), so that questions
 * that failed together do not return together. A hash decides it, so that a run repeats.
 */
function waitBefore(attempt: number, key: string): number {
  const hash = createHash('sha256').update(`${key} ${attempt}`).digest();
  const part = hash.readUInt32LE() / 2 ** 32;
  return part * FIRST_WAIT_MS * 2 ** (attempt - 2);
}

/** A service that was never reached is gone for all questions. */
function givenUp({ message, isUnreached }: Fault): Fault {
  const reach = isUnreached ? 'all' : 'question';
  return new Fault(`${message}, ${ATTEMPTS} times in a row`, { reach, isGivenUp: true });
}
