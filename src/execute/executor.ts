import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Isolation, type IsolationRequest, openIsolation } from './isolation.ts';
import { selfTest } from './languages/self-test.ts';
import type { Toolchain } from './languages/toolchain.ts';
import { Pool } from './pool.ts';
import type { Program } from './program.ts';
import { ExecutionStore } from './store.ts';
import type { Execution } from './verdict.ts';

/** Node's own removal gives up on very deep folders, which a candidate can leave; `rm` does not. */
function removeWhole(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    spawnSync('rm', ['-rf', '--', folder]);
  }
}

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
  /** Where tools are looked for. */
  readonly environment: NodeJS.ProcessEnv;
  readonly #shown: ReadonlySet<string>;
  readonly #pool: Pool;
  readonly #store: ExecutionStore;
  readonly #running = new Map<string, Promise<Execution>>();
  readonly #folder: string;
  readonly #removeFolder: () => void;
  #closing: Promise<void> | null = null;

  private constructor(
    isolation: Isolation,
    { environment, shown }: Pick<IsolationRequest, 'environment' | 'shown'>,
    pool: Pool,
    folder: string,
    removeFolder: () => void,
  ) {
    this.isolation = isolation;
    this.environment = environment;
    this.#shown = new Set(shown);
    this.#pool = pool;
    this.#folder = folder;
    this.#removeFolder = removeFolder;
    this.#store = new ExecutionStore(this.#folder);
  }

  /** @throws UserError when the machine cannot isolate as asked */
  static async open(request: Omit<IsolationRequest, 'folder'>, workers: number): Promise<Executor> {
    const folder = mkdtempSync(join(tmpdir(), 'passgate-'));
    // Candidates that are given a uid of their own must reach the work folders within.
    chmodSync(folder, 0o711);
    const removeFolder = () => removeWhole(folder);
    process.once('exit', removeFolder);
    try {
      const isolation = await openIsolation({ ...request, folder });
      const pool = await Pool.open(isolation, workers, folder);
      return new Executor(isolation, request, pool, folder, removeFolder);
    } catch (error) {
      removeFolder();
      process.off('exit', removeFolder);
      throw error;
    }
  }

  get workers(): number {
    return this.#pool.workers;
  }

  /** Whether tests can be kept apart from candidates: in a namespace of their own. */
  get canSplit(): boolean {
    return this.isolation.tier === 'namespaces';
  }

  /** Whether candidates see all that a toolchain needs; what they see is fixed when this opens. */
  shows({ folders }: Toolchain): boolean {
    return folders.every((folder) => this.#shown.has(folder));
  }

  /** @throws UserError, as a rejection, when programs of a language cannot be run here */
  test(toolchain: Toolchain): Promise<void> {
    return selfTest(toolchain, (program) => this.#pool.run(program));
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
    this.#removeFolder();
    process.off('exit', this.#removeFolder);
  }
}
