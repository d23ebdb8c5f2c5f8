import { chmodSync } from 'node:fs';
import { type TemporaryFolder, temporaryFolder } from '../temporary.ts';
import { type Isolation, type IsolationRequest, openIsolation } from './isolation.ts';
import { Pool } from './pool.ts';
import type { Program } from './program.ts';
import { ExecutionStore } from './store.ts';
import type { Execution } from './verdict.ts';

/** How a program's verdict was come by. */
export interface Outcome {
  readonly execution: Execution;
  /** `executed`: it ran just now. `known`: the same program ran earlier in this run. */
  readonly source: 'executed' | 'known';
}

/** Half a surrogate pair is no character: Python cannot read such a program. */
function notText({ tests }: Program): Execution {
  return {
    verdict: 'compile_error',
    grading: tests === null ? 'shared' : 'split',
    reason: 'is not Unicode text: it has half of a surrogate pair',
    cpuMs: 0,
    wallMs: 0,
    memoryBytes: 0,
    output: '',
  };
}

/**
 * The one place that executes: identical programs run once in a run, whichever sample, suite or
 * commit they come from.
 */
export class Executor {
  readonly isolation: Isolation;
  readonly #pool: Pool;
  readonly #store: ExecutionStore;
  readonly #running = new Map<string, Promise<Execution>>();
  readonly #spent = { cpuMs: 0, wallMs: 0 };
  readonly #folder: TemporaryFolder;
  #closing: Promise<void> | null = null;

  private constructor(isolation: Isolation, pool: Pool, folder: TemporaryFolder) {
    this.isolation = isolation;
    this.#pool = pool;
    this.#folder = folder;
    this.#store = new ExecutionStore(folder.path);
  }

  /** @throws UserError when the machine cannot isolate as asked */
  static async open(request: Omit<IsolationRequest, 'folder'>, workers: number): Promise<Executor> {
    const folder = temporaryFolder();
    // Candidates that are given a uid of their own must reach the work folders within.
    chmodSync(folder.path, 0o711);
    try {
      const isolation = await openIsolation({ ...request, folder: folder.path });
      const pool = new Pool(isolation, workers, folder.path);
      return new Executor(isolation, pool, folder);
    } catch (error) {
      folder.remove();
      throw error;
    }
  }

  get workers(): number {
    return this.#pool.workers;
  }

  /** What the programs that were executed took together, in milliseconds. */
  get spent(): { readonly cpuMs: number; readonly wallMs: number } {
    return { cpuMs: Math.round(this.#spent.cpuMs), wallMs: Math.round(this.#spent.wallMs) };
  }

  /** Whether tests can be kept apart from candidates: in a namespace of their own. */
  get canSplit(): boolean {
    return this.isolation.tier === 'namespaces';
  }

  /** Resolves when there is room for another program. */
  ready(): Promise<void> {
    return this.#pool.ready();
  }

  /** The verdict of a program, run now unless it is known already. */
  async run(program: Program): Promise<Outcome> {
    if (!program.source.isWellFormed()) return { execution: notText(program), source: 'executed' };
    const known = this.#store.get(program.id);
    if (known !== undefined) return { execution: known, source: 'known' };
    const running = this.#running.get(program.id);
    if (running !== undefined) return { execution: await running, source: 'known' };
    const execution = this.#pool.run(program);
    this.#running.set(program.id, execution);
    try {
      const done = await execution;
      this.#spent.cpuMs += done.cpuMs;
      this.#spent.wallMs += done.wallMs;
      this.#store.set(program.id, done);
      return { execution: done, source: 'executed' };
    } finally {
      this.#running.delete(program.id);
    }
  }

  /** End every process and remove every file that this executor made; more than once is once. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await this.#pool.close();
    this.#store.close();
    this.#folder.remove();
  }
}
