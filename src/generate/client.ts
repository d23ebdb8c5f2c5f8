import type { Ask, TimedAnswer } from '../records/answer.ts';

/** A source of answers: an endpoint or a program. */
export interface Client {
  /**
   * Ask once. Short troubles of the service are waited out within.
   * @throws AskError if there is no answer
   */
  ask(question: Ask, signal: AbortSignal): Promise<TimedAnswer>;
  /** End what the client has open. */
  close(): Promise<void>;
}

/**
 * The reason why there is no answer. It ends only its own question, or with `ends` all further
 * ones too: a refused key, a spent quota, a program that is gone.
 */
export class AskError extends Error {
  readonly ends: boolean;

  /** @param message a sentence without any secret, for logs and reports */
  constructor(message: string, ends: boolean, options?: ErrorOptions) {
    super(message, options);
    this.name = 'AskError';
    this.ends = ends;
  }
}
