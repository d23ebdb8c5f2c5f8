import { setMaxListeners } from 'node:events';
import type { Ask, TimedAnswer } from '../records/answer.ts';
import { AskError, type Client } from './client.ts';
import type { Limiter } from './limiter.ts';

/** The most different messages that are kept. */
const MOST_MESSAGES = 5;

/** The means of asking many questions. */
export interface AskAllOptions {
  readonly client: Client;
  readonly limiter: Limiter;
  /** Ends the run. */
  readonly signal: AbortSignal;
  /** Takes each answer. A place becomes free only when this is done. */
  onAnswer(question: Ask, answer: TimedAnswer): void | Promise<void>;
  /** Takes each question without an answer. */
  onError(question: Ask, error: AskError): void;
}

/** The outcome of many questions. */
export interface AllAsked {
  readonly answered: number;
  readonly failed: number;
  /** The questions that were left after the error that ends all. */
  readonly notAsked: number;
  /** The first few different messages, and how many questions failed with each. */
  readonly messages: ReadonlyMap<string, number>;
  /** The error that ended all questions, or null. */
  readonly ending: AskError | null;
}

/**
 * Ask questions, as many at a time as the limiter allows. The next question is taken from the
 * iterator only when it can be asked. After an error that ends all, the rest is only counted, and
 * questions that are under way are waited for.
 * @throws the signal's reason, at once; what was answered before has been taken
 * @throws any other error of the client, of onAnswer or of the questions, which ends all the others
 */
export async function askAll(
  questions: Iterable<Ask> | AsyncIterable<Ask>,
  { client, limiter, signal, onAnswer, onError }: AskAllOptions,
): Promise<AllAsked> {
  const tally = new Tally();
  // Ends with the run, or with an error that is no AskError.
  const stop = new AbortController();
  // Every question listens; Node warns of ten.
  setMaxListeners(0, stop.signal);
  const end = () => stop.abort(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  const running = new Set<Promise<void>>();

  const askOne = async (question: Ask) => {
    try {
      const answer = await answerOrError(client, question, stop.signal);
      if (answer instanceof AskError) {
        tally.add(answer);
        onError(question, answer);
      } else {
        await onAnswer(question, answer);
        tally.answered += 1;
      }
    } catch (error) {
      stop.abort(error);
    } finally {
      limiter.leave();
    }
  };

  const start = (question: Ask) => {
    limiter.enter();
    const task = askOne(question).finally(() => running.delete(task));
    running.add(task);
  };

  try {
    await pull(questions, limiter, stop.signal, tally, start);
  } catch (error) {
    stop.abort(error);
  }
  await Promise.all(running);
  signal.removeEventListener('abort', end);
  stop.signal.throwIfAborted();
  return tally;
}

/** Take the questions one by one, and start them while nothing has ended all. */
async function pull(
  questions: Iterable<Ask> | AsyncIterable<Ask>,
  limiter: Limiter,
  signal: AbortSignal,
  tally: Tally,
  start: (question: Ask) => void,
): Promise<void> {
  signal.throwIfAborted();
  await limiter.free(signal);
  for await (const question of questions) {
    signal.throwIfAborted();
    if (tally.ending !== null) {
      tally.notAsked += 1;
      continue;
    }
    start(question);
    await limiter.free(signal);
  }
}

/** @throws any error that is not about this question, and the signal's reason */
async function answerOrError(
  client: Client,
  question: Ask,
  signal: AbortSignal,
): Promise<TimedAnswer | AskError> {
  try {
    return await client.ask(question, signal);
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof AskError) return error;
    throw error;
  }
}

class Tally implements AllAsked {
  answered = 0;
  failed = 0;
  notAsked = 0;
  ending: AskError | null = null;
  readonly messages = new Map<string, number>();

  add(error: AskError): void {
    const { message, ends } = error;
    this.failed += 1;
    if (ends) this.ending ??= error;
    const known = this.messages.get(message);
    if (known !== undefined || this.messages.size < MOST_MESSAGES) {
      this.messages.set(message, (known ?? 0) + 1);
    }
  }
}
