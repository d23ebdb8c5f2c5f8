/** Bounds how many tasks are under way: each takes a slot before it starts. */
export class Slots {
  readonly #most: number;
  #taken = 0;
  #wake: (() => void) | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  /** Start a task; resolves, for the one reader that starts tasks, when the next may start. */
  async start(task: Promise<unknown>): Promise<void> {
    this.#taken += 1;
    const release = () => {
      this.#taken -= 1;
      this.#wake?.();
    };
    task.then(release, release);
    await this.#until(() => this.#taken < this.#most);
  }

  /** Resolves when no task is under way. */
  idle(): Promise<void> {
    return this.#until(() => this.#taken === 0);
  }

  async #until(isReached: () => boolean): Promise<void> {
    while (!isReached()) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
