import { setMaxListeners } from 'node:events';
import type { Ask, TimedAnswer } from '../../records/answer.ts';
import { Stopwatch } from '../../system/stopwatch.ts';
import { LENGTHS } from '../../text/escape.ts';
import { AskError, type Client } from '../client.ts';
import type { Limiter } from '../limiter.ts';
import type { Codec } from './codec.ts';
import { Fault } from './fault.ts';
import { post } from './http.ts';
import { quoted, redactAnswer } from './redact.ts';
import { persist } from './retry.ts';
import type { Service } from './service.ts';

/** After so many questions in a row that used up their attempts, the service is taken to be down. */
const MOST_IN_A_ROW = 8;

/** Asks a service over HTTP. */
export class EndpointClient implements Client {
  readonly #service: Service;
  readonly #codec: Codec;
  readonly #limiter: Limiter;
  /** Aborted with the error that ends all questions. */
  readonly #over = new AbortController();
  #inARow = 0;

  /** @param limiter learns how much the service can take */
  constructor(service: Service, codec: Codec, limiter: Limiter) {
    this.#service = service;
    this.#codec = codec;
    this.#limiter = limiter;
    // Every question listens; Node warns of ten.
    setMaxListeners(0, this.#over.signal);
  }

  async ask(question: Ask, signal: AbortSignal): Promise<TimedAnswer> {
    signal.throwIfAborted();
    this.#over.signal.throwIfAborted();
    const { key } = this.#service;
    const request = this.#codec.encode(question, key);
    const attempts = {
      key: question.key,
      limiter: this.#limiter,
      signal,
      over: this.#over.signal,
    };
    try {
      // Only the attempt that has the answer counts: waits between attempts are not the model's time.
      const { answer, latencyMs } = await persist(attempts, async () => {
        const stopwatch = new Stopwatch();
        const response = await post(request, this.#service, signal);
        return { answer: this.#codec.decode(response), latencyMs: stopwatch.lap() };
      });
      this.#inARow = 0;
      return { ...redactAnswer(answer, key), latencyMs };
    } catch (error) {
      throw error instanceof Fault ? this.#explain(error) : error;
    }
  }

  /** Idle connections do not keep the process alive. */
  async close(): Promise<void> {}

  #explain({ message, reach, isGivenUp }: Fault): AskError {
    this.#inARow = isGivenUp ? this.#inARow + 1 : 0;
    const ends = reach === 'all' || this.#inARow >= MOST_IN_A_ROW;
    const error = new AskError(quoted(message, this.#service.key, LENGTHS.details), ends);
    if (ends) this.#over.abort(error);
    return error;
  }
}
