/** Times phases that follow one another. */
export class Stopwatch {
  readonly #started = performance.now();
  #lap = this.#started;

  /** Milliseconds since the last lap, or since the start. Begins the next lap. */
  lap(): number {
    const now = performance.now();
    const elapsed = now - this.#lap;
    this.#lap = now;
    return Math.round(elapsed);
  }

  /** Milliseconds since the start. */
  total(): number {
    return Math.round(performance.now() - this.#started);
  }
}
