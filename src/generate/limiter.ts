import { rest } from './rest.ts';

/** Where `concurrency: auto` starts, and the most that it grows to. */
const FIRST = 4;
const LARGEST = 64;

/**
 * How many questions a service gets at a time. Under `auto` the number grows by one with each
 * window of successes, and halves when the service has too much: additive increase and
 * multiplicative decrease, as in TCP (RFC 5681).
 */
export class Limiter {
  readonly #isFixed: boolean;
  #most: number;
  #running = 0;
  #successes = 0;
  #era = 0;
  #resumeAt = 0;
  #wake: (() => void) | null = null;

  /** @param concurrency a number stays as it is */
  constructor(concurrency: number | 'auto') {
    this.#isFixed = concurrency !== 'auto';
    this.#most = concurrency === 'auto' ? FIRST : concurrency;
  }

  /** The number of halvings so far. A request keeps the number of its start. */
  get era(): number {
    return this.#era;
  }

  /**
   * Resolves when a place is free and nothing pauses. Only one caller may wait, and take the place.
   * @throws the signal's reason
   */
  async free(signal: AbortSignal): Promise<void> {
    for (;;) {
      signal.throwIfAborted();
      if (this.#running >= this.#most) await this.#change(signal);
      else if (this.#isPaused()) await this.resumed(signal);
      else return;
    }
  }

  /** Take a place for a question. */
  enter(): void {
    this.#running += 1;
  }

  /** Give a place back. */
  leave(): void {
    this.#running -= 1;
    this.#wake?.();
  }

  /**
   * Resolves when nothing pauses.
   * @throws the reason of the signal that ends the wait
   */
  async resumed(...signals: readonly AbortSignal[]): Promise<void> {
    while (this.#isPaused()) await rest(this.#resumeAt - performance.now(), ...signals);
  }

  /** No further request starts for some time, because a service asked for it. */
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
    this.#wake?.();
  }

  /**
   * Note that a request of this era was too much for the service. Requests that were under way at a
   * halving say nothing about the new number.
   */
  overloaded(era: number): void {
    if (this.#isFixed || era !== this.#era) return;
    this.#era += 1;
    this.#successes = 0;
    this.#most = Math.max(1, Math.floor(this.#most / 2));
  }

  #isPaused(): boolean {
    return performance.now() < this.#resumeAt;
  }

  #change(signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const stop = () => {
        this.#wake = null;
        reject(signal.reason);
      };
      signal.addEventListener('abort', stop, { once: true });
      this.#wake = () => {
        this.#wake = null;
        signal.removeEventListener('abort', stop);
        resolve();
      };
    });
  }
}
