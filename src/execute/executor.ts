import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { messageOf } from '../errors.ts';
import { type CacheRequest, openCache } from './cache/open-cache.ts';
import type { RecordFolder } from './cache/record-folder.ts';
import {
  type Isolation,
  type IsolationRequest,
  type OpenIsolation,
  openIsolation,
} from './isolation.ts';
import { environmentOf, keyOf, lasts } from './key.ts';
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
  /**
   * `executed`: it ran just now. `known`: the same program ran before in this run. `earlier`: an
   * earlier run executed it.
   */
  readonly source: 'executed' | 'known' | 'earlier';
}

/** What an executor is to be like. */
export interface ExecutorRequest extends Omit<IsolationRequest, 'folder'> {
  /** Programs that run at a time. */
  readonly workers: number;
  /** Null for no verdicts of earlier runs. */
  readonly cache: CacheRequest | null;
  /** Is told, in one line each, what does not end the run but should be known. */
  readonly warn: (text: string) => void;
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
 * The one place that executes: identical programs run once, whichever sample, suite or commit they
 * come from, and once in all runs that share a cache. Workers start with the first program that
 * has to run.
 */
export class Executor {
  readonly isolation: Isolation;
  readonly workers: number;
  readonly #store: ExecutionStore;
  readonly #environment: string;
  readonly #openPool: () => Promise<Pool>;
  #pool: Promise<Pool> | null = null;
  readonly #running = new Map<string, Promise<Execution>>();
  readonly #removeFolder: () => void;
  #closing: Promise<void> | null = null;

  private constructor(
    isolation: OpenIsolation,
    request: ExecutorRequest,
    folder: string,
    removeFolder: () => void,
  ) {
    const { workers, cache, warn } = request;
    this.isolation = isolation;
    this.workers = workers;
    this.#openPool = () => Pool.open(isolation, workers, folder);
    this.#environment = environmentOf(isolation);
    this.#removeFolder = removeFolder;
    const tell = (text: string) => warn(`cache: ${text}`);
    const records = cache === null ? null : recordsOf(cache, isolation, tell);
    this.#store = new ExecutionStore(folder, records, tell);
  }

  /** @throws UserError when the machine cannot isolate as asked */
  static async open(request: ExecutorRequest): Promise<Executor> {
    const folder = mkdtempSync(join(tmpdir(), 'passgate-'));
    // Candidates that are given a uid of their own must reach the work folders within.
    chmodSync(folder, 0o711);
    const removeFolder = () => removeWhole(folder);
    process.once('exit', removeFolder);
    try {
      const isolation = await openIsolation({ ...request, folder });
      return new Executor(isolation, request, folder, removeFolder);
    } catch (error) {
      removeFolder();
      process.off('exit', removeFolder);
      throw error;
    }
  }

  /** Whether tests can be kept apart from candidates: in a namespace of their own. */
  get canSplit(): boolean {
    return this.isolation.tier === 'namespaces';
  }

  /** Resolves when there is room for another program. */
  async ready(): Promise<void> {
    await (await this.#pool)?.ready();
  }

  /** The verdict of a program, run now unless it is known already. */
  async run(program: Program): Promise<Outcome> {
    if (!program.source.isWellFormed()) return { execution: notText(program), source: 'executed' };
    const key = keyOf(program, this.#environment);
    const running = this.#running.get(key);
    if (running !== undefined) return { execution: await running, source: 'known' };
    const known = this.#store.get(key);
    if (known !== undefined) {
      return { execution: known.execution, source: known.isEarlier ? 'earlier' : 'known' };
    }
    const execution = this.#execute(program);
    this.#running.set(key, execution);
    try {
      const done = await execution;
      this.#store.set(key, done, lasts(done, program));
      return { execution: done, source: 'executed' };
    } finally {
      this.#running.delete(key);
    }
  }

  /** End every process and remove every file that this executor made; more than once is once. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #execute(program: Program): Promise<Execution> {
    if (this.#closing !== null) throw new Error('the executor was closed');
    this.#pool ??= this.#openPool();
    return (await this.#pool).run(program);
  }

  async #close(): Promise<void> {
    // One that does not open has told its programs.
    const pool = await this.#pool?.catch(() => null);
    await pool?.close();
    this.#store.close();
    this.#removeFolder();
    process.off('exit', this.#removeFolder);
  }
}

/** A cache that cannot be had is told, and the run goes on without. */
function recordsOf(
  request: CacheRequest,
  { isFenced }: Isolation,
  tell: (text: string) => void,
): RecordFolder | null {
  if (!isFenced) {
    tell('not used, since candidates can write what this user can write');
    return null;
  }
  try {
    return openCache(request);
  } catch (error) {
    tell(messageOf(error));
    return null;
  }
}
