/** Limits how many tasks run at the same time: each takes a slot before it starts. */
export class Slots {
  readonly #most: number;
  #taken = 0;
  #wake: (() => void) | null = null;
  #failure: { readonly error: unknown } | null = null;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Take a slot for a task. The promise resolves when the next task may start. Only one caller may
   * start tasks.
   */
  async start(task: Promise<unknown>): Promise<void> {
    this.#taken += 1;
    const release = () => {
      this.#taken -= 1;
      this.#wake?.();
    };
    const fail = (error: unknown) => {
      this.#failure ??= { error };
      release();
    };
    task.then(release, fail);
    await this.#until(() => this.#taken < this.#most);
  }

  /** True if a task has failed, so that no other needs to start. */
  get hasFailed(): boolean {
    return this.#failure !== null;
  }

  /** Resolves when no task runs. Rejects with the error of the first task that failed. */
  async idle(): Promise<void> {
    await this.#until(() => this.#taken === 0);
    if (this.#failure !== null) throw this.#failure.error;
  }

  async #until(isReached: () => boolean): Promise<void> {
    while (!isReached()) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
  }
}
