import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { messageOf, UserError } from '../errors.ts';
import { Helper, HelperDied } from './helper.ts';
import type { OpenIsolation } from './isolation.ts';
import { runOutside } from './outside.ts';
import type { Program } from './program.ts';
import type { Execution } from './verdict.ts';

interface Job {
  readonly program: Program;
  /** How many helpers have died with it. */
  deaths: number;
  readonly resolve: (execution: Execution) => void;
  readonly reject: (error: Error) => void;
}

interface Slot {
  readonly number: number;
  /** Null while it is being started again. */
  helper: Helper | null;
  load: number;
  /** Being started again; null otherwise. */
  restarting: Promise<void> | null;
  startFailures: number;
}

/** One program runs in a helper while the next one waits in its input, so that it never idles. */
const DEEPEST = 2;
const MOST_START_FAILURES = 3;

/**
 * Runs programs on a fixed number of helpers, in the order they were given. A helper that dies
 * is replaced and the program it was running is tried once more; dying twice is `error`.
 */
export class Pool {
  readonly #isolation: OpenIsolation;
  readonly #folder: string;
  readonly #slots: Slot[] = [];
  readonly #queue: Job[] = [];
  readonly #waiting: (() => void)[] = [];
  #failure: Error | null = null;
  #closed = false;

  /**
   * The first helper is there already; the others start with the first program, while it works.
   * @param folder an existing folder of this run's own, for work folders
   */
  constructor(isolation: OpenIsolation, workers: number, folder: string) {
    this.#isolation = isolation;
    this.#folder = folder;
    for (let number = 0; number < workers; number += 1) {
      const helper = number === 0 ? isolation.first : null;
      const slot: Slot = { number, helper, load: 0, restarting: null, startFailures: 0 };
      this.#slots.push(slot);
      mkdirSync(this.#workFolder(slot), { mode: 0o755 });
    }
  }

  get workers(): number {
    return this.#slots.length;
  }

  /** Resolves when there is room for more work, so that a reader does not run ahead. */
  async ready(): Promise<void> {
    while (
      this.#queue.length >= 4 * this.#slots.length &&
      !this.#closed &&
      this.#failure === null
    ) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Run one program. Rejects only when no helper can be had any more, or after close(). */
  run(program: Program): Promise<Execution> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    for (const slot of this.#slots) {
      if (slot.helper === null) slot.restarting ??= this.#start(slot);
    }
    return new Promise((resolve, reject) => {
      this.#queue.push({ program, deaths: 0, resolve, reject });
      this.#dispatch();
    });
  }

  /** End all helpers; what was not decided is rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    this.#fail(new Error('the pool was closed'));
    await Promise.all(this.#slots.map((slot) => slot.restarting));
    await Promise.all(this.#slots.map((slot) => slot.helper?.close()));
  }

  #dispatch(): void {
    for (let depth = 1; depth <= DEEPEST; depth += 1) {
      for (const slot of this.#slots) {
        // Waiting behind a program that runs long costs nothing while others have work too.
        const spare = depth === 1 || this.#queue.length > this.#slots.length;
        if (slot.helper === null || slot.load >= depth || !spare) continue;
        const job = this.#queue.shift();
        if (job === undefined) return;
        void this.#give(slot, slot.helper, job);
      }
    }
    while (this.#waiting.length > 0 && this.#queue.length < 4 * this.#slots.length)
      this.#waiting.shift()?.();
  }

  async #give(slot: Slot, helper: Helper, job: Job): Promise<void> {
    slot.load += 1;
    try {
      const run = (input?: string) => helper.run(job.program, this.#workFolder(slot), input);
      const { outside } = job.program;
      const execution = outside === null ? (await run()).execution : await runOutside(outside, run);
      slot.startFailures = 0;
      slot.load -= 1;
      job.resolve(execution);
    } catch (error) {
      slot.load -= 1;
      if (this.#closed || !(error instanceof HelperDied)) job.reject(toError(error));
      else this.#retry(job, error);
      if (slot.helper === helper) slot.restarting = this.#restart(slot, helper);
    }
    this.#dispatch();
  }

  #retry(job: Job, death: HelperDied): void {
    if (death.wasRunning) job.deaths += 1;
    if (job.deaths < 2) {
      this.#queue.unshift(job);
      return;
    }
    const reason = `the sandbox helper died twice with this program: ${death.message}`;
    const nothing = { cpuMs: 0, wallMs: 0, memoryBytes: 0, output: '' };
    const { grading } = job.program;
    job.resolve({ verdict: 'error', grading, reason, ...nothing });
  }

  async #restart(slot: Slot, dead: Helper): Promise<void> {
    slot.helper = null;
    await dead.close();
    if (!this.#closed) await this.#start(slot);
  }

  async #start(slot: Slot): Promise<void> {
    try {
      const helper = await Helper.start(this.#isolation.command(slot.number));
      if (this.#closed) await helper.close();
      else slot.helper = helper;
    } catch (error) {
      slot.startFailures += 1;
      if (slot.startFailures < MOST_START_FAILURES && !this.#closed) return this.#start(slot);
      const message = `the sandbox helper does not start: ${messageOf(error)}`;
      this.#fail(new UserError(message, { cause: error }));
    }
    this.#dispatch();
  }

  #fail(error: Error): void {
    this.#failure ??= error;
    for (const job of this.#queue.splice(0)) job.reject(error);
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #workFolder(slot: Slot): string {
    return join(this.#folder, `work-${slot.number}`);
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
