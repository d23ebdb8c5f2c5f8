/** Bounds how many tasks are under way: each takes a slot before it starts. */
export class Slots {
  readonly #most: number;
  #taken = 0;
  #wake: (() => void) | null = null;
  #failure: { readonly error: unknown } | null = null;

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
    const fail = (error: unknown) => {
      this.#failure ??= { error };
      release();
    };
    task.then(release, fail);
    await this.#until(() => this.#taken < this.#most);
  }

  /** Whether a task has failed, so that no other need start. */
  get hasFailed(): boolean {
    return this.#failure !== null;
  }

  /** Resolves when no task is under way. Rejects with what the first one that failed was rejected with. */
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
