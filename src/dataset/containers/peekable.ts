/** The values of a generator, which can be looked at before they are taken. */
export class Peekable<T> {
  readonly #seen: T[] = [];
  readonly #rest: AsyncGenerator<T>;
  #pulling: Promise<void> = Promise.resolve();

  constructor(values: AsyncGenerator<T>) {
    this.#rest = values;
  }

  /** The values from the first one on. They stay in memory until they are taken. */
  async *peek(): AsyncGenerator<T> {
    for (let at = 0; ; at += 1) {
      if (at === this.#seen.length) await this.#pull();
      if (at >= this.#seen.length) return;
      yield this.#seen[at] as T;
    }
  }

  /** All values, once: to be called after the last peek. */
  async *take(): AsyncGenerator<T> {
    // A reader that stopped peeking may still wait for a value.
    const failure = await this.#pulling.then(
      () => null,
      (error: unknown) => ({ error }),
    );
    try {
      while (this.#seen.length > 0) yield this.#seen.shift() as T;
      if (failure !== null) throw failure.error;
      yield* this.#rest;
    } finally {
      // The reader may stop before the rest has begun.
      await this.close();
    }
  }

  /** End the generator before its last value. */
  async close(): Promise<void> {
    await this.#rest.return(undefined);
  }

  #pull(): Promise<void> {
    this.#pulling = this.#pulling.then(async () => {
      const next = await this.#rest.next();
      if (next.done !== true) this.#seen.push(next.value);
    });
    return this.#pulling;
  }
}
