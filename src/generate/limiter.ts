import { rest } from './rest.ts';

/** The start of `concurrency: auto`, and its largest number. */
const FIRST = 4;
const LARGEST = 64;

/**
 * How many questions, and how many requests for them, a service gets at a time. A question keeps
 * its place while it waits to be asked again, so that questions in waiting do not pile up. Under
 * `auto` the number grows by one with each window of successes, and halves when the service has too
 * much: additive increase and multiplicative decrease, as in TCP (RFC 5681).
 */
export class Limiter {
  readonly #isFixed: boolean;
  #most: number;
  #questions = 0;
  #requests = 0;
  #successes = 0;
  #era = 0;
  #resumeAt = 0;
  readonly #waiting = new Set<() => void>();

  /** @param concurrency a number stays as it is */
  constructor(concurrency: number | 'auto') {
    this.#isFixed = concurrency !== 'auto';
    this.#most = concurrency === 'auto' ? FIRST : concurrency;
  }

  /**
   * Resolves when a place is free for a question. Only one caller may wait, and take the place.
   * @throws the signal's reason
   */
  async free(signal: AbortSignal): Promise<void> {
    while (this.#questions >= this.#most) await this.#change([signal]);
  }

  /** Take a place for a question. */
  enter(): void {
    this.#questions += 1;
  }

  /** Give the place of a question back. */
  leave(): void {
    this.#questions -= 1;
    this.#wake();
  }

  /**
   * Send a request when nothing pauses and there is room.
   * @param send gets the era of its start, for `succeeded` and `overloaded`
   * @throws what it throws; or the reason of a signal that ends the wait
   */
  async run<T>(send: (era: number) => Promise<T>, ...signals: readonly AbortSignal[]): Promise<T> {
    for (;;) {
      for (const signal of signals) signal.throwIfAborted();
      const pause = this.#resumeAt - performance.now();
      if (pause > 0) await rest(pause, ...signals);
      else if (this.#requests >= this.#most) await this.#change(signals);
      else break;
    }
    this.#requests += 1;
    try {
      return await send(this.#era);
    } finally {
      this.#requests -= 1;
      this.#wake();
    }
  }

  /** No further request starts for some time, because the service asked for it. */
  pause(milliseconds: number): void {
    this.#resumeAt = Math.max(this.#resumeAt, performance.now() + milliseconds);
  }

  /** Note an answer to a request of this era. */
  succeeded(era: number): void {
    if (this.#isFixed || era !== this.#era) return;
    this.#successes += 1;
    if (this.#successes < this.#most || this.#most >= LARGEST) return;
    this.#successes = 0;
    this.#most += 1;
    this.#wake();
  }

  /**
   * Note that a request of this era was too much for the service. Each halving begins an era:
   * requests that were under way at one say nothing about the new number.
   */
  overloaded(era: number): void {
    if (this.#isFixed || era !== this.#era) return;
    this.#era += 1;
    this.#successes = 0;
    this.#most = Math.max(1, Math.floor(this.#most / 2));
  }

  #wake(): void {
    for (const wake of this.#waiting) wake();
  }

  /** Resolves with the next change. Who waits longest goes on first. */
  #change(signals: readonly AbortSignal[]): Promise<void> {
    return new Promise((resolve, reject) => {
      const leave = () => {
        this.#waiting.delete(wake);
        for (const signal of signals) signal.removeEventListener('abort', stop);
      };
      const wake = () => {
        leave();
        resolve();
      };
      const stop = () => {
        leave();
        reject(signals.find(({ aborted }) => aborted)?.reason);
      };
      this.#waiting.add(wake);
      for (const signal of signals) signal.addEventListener('abort', stop, { once: true });
    });
  }
}
