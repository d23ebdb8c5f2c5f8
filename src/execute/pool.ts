import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../records/execution.ts';
import { messageOf, UserError } from '../system/errors.ts';
import { idleCores } from '../system/idle-cores.ts';
import { type Helper, HelperDied, type Run } from './helper.ts';
import type { OpenIsolation } from './isolation.ts';
import { runOutside } from './outside.ts';
import { type Job, newJob, newSlot, type Slot } from './pool-jobs.ts';
import type { Program } from './program.ts';

/**
 * A helper runs one program while others wait in its input, so that it is never idle. `least` are
 * given to it, or more if programs are short: as many as take `ms` milliseconds, up to `most`.
 * Handling several at once costs less.
 */
const DEPTH = { least: 2, most: 8, ms: 30 };
/** The weight of a new time in the typical time. */
const NEWS = 0.1;
const MOST_START_FAILURES = 3;
/** Starting a helper costs CPU time: others start if so many programs wait, or one so long. */
const HELP = { queue: 16, ms: 30 };
/** The time for running programs again: a share of all work, or at least this many milliseconds. */
const AGAIN = { share: 0.25, leastMs: 60_000 };

/**
 * Runs programs on a fixed number of helpers, in the given order. A dead helper is replaced, and
 * its running program is tried once more; two deaths give `error`. A program that ran out of wall
 * time because others used the cores runs again when there is no other work. As many run again at
 * the same time as the machine has idle cores. If there is no time left, the first result counts.
 */
export class Pool {
  readonly #isolation: OpenIsolation;
  readonly #folder: string;
  readonly #slots: Slot[] = [];
  readonly #queue: Job[] = [];
  readonly #starved: Job[] = [];
  readonly #waiting: (() => void)[] = [];
  /** The number of programs that are being run again. */
  #runningAgain = 0;
  #rerun = 0;
  #rerunMs = 0;
  #notRerun = 0;
  #busyMs = 0;
  /** The typical time of a recent program, in milliseconds. */
  #typicalMs = DEPTH.ms;
  #failure: Error | null = null;
  #closed = false;
  #patience: NodeJS.Timeout | null = null;

  /**
   * Helpers that isolation has not started are started when programs wait.
   * @param folder an existing folder of this run's own, for work folders
   */
  constructor(isolation: OpenIsolation, workers: number, folder: string) {
    this.#isolation = isolation;
    this.#folder = folder;
    for (let number = 0; number < workers; number += 1) {
      const slot = newSlot(number);
      this.#slots.push(slot);
      mkdirSync(this.#workFolder(slot), { mode: 0o755 });
    }
    const [first] = this.#slots;
    if (first === undefined) throw new Error('a pool needs a worker');
    first.helper = isolation.first;
    first.starting = Promise.resolve();
  }

  get workers(): number {
    return this.#slots.length;
  }

  /** The most programs that may wait here for a helper. */
  get #most(): number {
    return (DEPTH.most + 2) * this.#slots.length;
  }

  /** The busy time of all helpers together, in milliseconds. */
  get busyMs(): number {
    const now = performance.now();
    // A program that has finished in another helper may still wait in one.
    const atWork = this.#slots.filter(({ jobs }) => jobs.length > 0);
    return atWork.reduce((sum, { busySince }) => sum + now - busySince, this.#busyMs);
  }

  /** The number of programs that were run again because the machine was busy. */
  get rerun(): number {
    return this.#rerun;
  }

  /**
   * The number of time-outs on a busy machine that count, because there was no time to run them
   * again.
   */
  get notRerun(): number {
    return this.#notRerun;
  }

  /** Resolves when there is room for more work, so that a reader does not run ahead. */
  async ready(): Promise<void> {
    while (this.#queue.length >= this.#most && !this.#closed && this.#failure === null) {
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }

  /** Run one program. Rejects only if no helper can be started any more, or after close(). */
  run(program: Program): Promise<Execution> {
    if (this.#failure !== null) return Promise.reject(this.#failure);
    return new Promise((resolve, reject) => {
      this.#queue.push(newJob(program, resolve, reject));
      this.#dispatch();
      this.#callHelp();
    });
  }

  /** True if a program waits for a helper, here or behind another one. */
  get #isWaiting(): boolean {
    return this.#queue.length > 0 || this.#slots.some(({ jobs }) => jobs.length > 1);
  }

  /** Start the helpers that are missing: now, or when programs have waited for the others. */
  #callHelp(): void {
    if (this.#queue.length >= HELP.queue) this.#startAll();
    else if (this.#isWaiting && this.#slots.some(({ starting }) => starting === null)) {
      this.#patience ??= setTimeout(() => {
        this.#patience = null;
        if (this.#isWaiting) this.#startAll();
      }, HELP.ms);
    }
  }

  #startAll(): void {
    if (this.#closed) return;
    for (const slot of this.#slots) {
      if (slot.helper === null) slot.starting ??= this.#start(slot);
    }
  }

  /** End all helpers. Unfinished programs are rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#patience ?? undefined);
    this.#fail(new Error('the pool was closed'));
    await Promise.all(this.#slots.map((slot) => slot.starting));
    await Promise.all(this.#slots.map((slot) => slot.helper?.close()));
  }

  #dispatch(): void {
    if (this.#runningAgain > 0) {
      this.#finish();
      return;
    }
    const { least, most, ms } = DEPTH;
    const deepest = Math.min(most, Math.max(least, Math.round(ms / this.#typicalMs)));
    for (let depth = 1; depth <= deepest; depth += 1) {
      for (const slot of this.#slots) {
        // A program may wait behind a long one only while there is other work for all helpers.
        const spare = depth === 1 || this.#queue.length > this.#slots.length;
        if (slot.helper === null || slot.jobs.length >= depth || !spare) continue;
        const job = this.#queue.shift();
        if (job !== undefined) void this.#give(slot, slot.helper, job);
      }
    }
    if (this.#queue.length === 0) this.#finish();
    while (this.#waiting.length > 0 && this.#queue.length < this.#most) this.#waiting.shift()?.();
  }

  /**
   * With an empty queue, idle helpers take over waiting programs, then run the starved ones again.
   */
  #finish(): void {
    for (const slot of this.#slots) {
      if (slot.helper === null || slot.jobs.length > 0) continue;
      const behind = this.#slots.flatMap(({ jobs }) => jobs.slice(1));
      // A waiting program cannot be taken back, so it may run twice; the first answer counts. The
      // last one is taken, because its turn would come last.
      const job = behind.findLast(({ helpers, isSettled }) => helpers === 1 && !isSettled);
      if (job !== undefined) void this.#give(slot, slot.helper, job);
    }
    if (this.#starved.length === 0) return;
    if (this.#runningAgain === 0 && this.#slots.some(({ jobs }) => jobs.length > 0)) return;
    const room = Math.max(1, idleCores() + this.#runningAgain);
    for (const slot of this.#slots) {
      if (slot.helper === null || slot.jobs.length > 0) continue;
      if (this.#runningAgain >= room) return;
      const job = this.#nextStarved();
      if (job === undefined) return;
      this.#runningAgain += 1;
      this.#rerun += 1;
      void this.#give(slot, slot.helper, job);
    }
  }

  /**
   * The next program to run again. Without time left, all starved programs keep their first result.
   */
  #nextStarved(): Job | undefined {
    if (this.#rerunMs <= Math.max(AGAIN.leastMs, AGAIN.share * this.busyMs)) {
      return this.#starved.shift();
    }
    for (const job of this.#starved.splice(0)) {
      if (job.starved === null) continue;
      this.#notRerun += 1;
      job.isSettled = true;
      job.resolve(job.starved);
    }
    return undefined;
  }

  async #give(slot: Slot, helper: Helper, job: Job): Promise<void> {
    if (slot.jobs.length === 0) slot.busySince = performance.now();
    slot.jobs.push(job);
    job.helpers += 1;
    const leave = () => {
      slot.jobs.splice(slot.jobs.indexOf(job), 1);
      if (slot.jobs.length === 0) this.#busyMs += performance.now() - slot.busySince;
      job.helpers -= 1;
    };
    const isAgain = job.starved !== null;
    try {
      const answer = (input?: string) => helper.run(job.program, this.#workFolder(slot), input);
      const { outside } = job.program;
      const run = outside === null ? await answer() : await runOutside(outside, answer);
      slot.startFailures = 0;
      leave();
      this.#take(job, run, isAgain);
    } catch (error) {
      leave();
      if (this.#closed || !(error instanceof HelperDied)) job.reject(toError(error));
      else this.#retry(job, error);
      if (slot.helper === helper) slot.starting = this.#restart(slot, helper);
    }
    if (isAgain) this.#runningAgain -= 1;
    this.#dispatch();
  }

  #take(job: Job, { execution, isStarved }: Run, isAgain: boolean): void {
    // The cut keeps one long program from changing the typical time much.
    this.#typicalMs += NEWS * (Math.min(execution.wallMs, 2 * DEPTH.ms) - this.#typicalMs);
    if (isAgain) this.#rerunMs += execution.wallMs;
    if (job.isSettled || (job.starved !== null) !== isAgain) return;
    if (!isAgain && isStarved) {
      job.starved = execution;
      this.#starved.push(job);
      return;
    }
    job.isSettled = true;
    job.resolve(execution);
  }

  #retry(job: Job, death: HelperDied): void {
    if (death.wasRunning) job.deaths += 1;
    if (job.isSettled || job.helpers > 0) return;
    if (job.deaths < 2) {
      (job.starved === null ? this.#queue : this.#starved).unshift(job);
      return;
    }
    job.isSettled = true;
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
      const helper = await this.#isolation.start(slot.number);
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
    for (const jobs of [this.#queue, this.#starved]) {
      for (const job of jobs.splice(0)) job.reject(error);
    }
    for (const wake of this.#waiting.splice(0)) wake();
  }

  #workFolder(slot: Slot): string {
    return join(this.#folder, `work-${slot.number}`);
  }
}

function toError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
