import { chmodSync } from 'node:fs';
import type { Execution } from '../records/execution.ts';
import { messageOf } from '../system/errors.ts';
import { type TemporaryFolder, temporaryFolder } from '../system/temporary.ts';
import { type CacheRequest, openCache } from './cache/open-cache.ts';
import type { RecordFolder } from './cache/record-folder.ts';
import {
  closeHelpers,
  type Isolation,
  type IsolationRequest,
  type OpenIsolation,
  openIsolation,
} from './isolation.ts';
import { environmentOf, keyOf, lasts } from './key.ts';
import { Oracles } from './oracles.ts';
import { Pool } from './pool.ts';
import type { Program } from './program.ts';
import { joinRuns } from './repeat.ts';
import { ExecutionStore } from './store.ts';
import { selfTest } from './toolchains/self-test.ts';
import type { Toolchain } from './toolchains/toolchain.ts';

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
  /** Programs that run at a time; may become known while isolation is being proven. */
  readonly workers: Promise<number>;
  /** Null for no verdicts of earlier runs. */
  readonly cache: CacheRequest | null;
  /** Is told, in one line each, what does not end the run but should be known. */
  readonly warn: (text: string) => void;
}

/** Whether all that the sandbox is to read of a program has its characters whole. */
function isText({ source, tests }: Program): boolean {
  return source.isWellFormed() && (tests === null || tests.payload.isWellFormed());
}

/** Half a surrogate pair is no character: Python cannot read such a program. */
function notText({ grading }: Program): Execution {
  return {
    verdict: 'compile_error',
    grading,
    reason: 'is not Unicode text: it has half of a surrogate pair',
    cpuMs: 0,
    wallMs: 0,
    memoryBytes: 0,
    output: '',
  };
}

/**
 * The one place that executes: identical programs run once, whichever sample, suite or commit they
 * come from, and once in all runs that share a cache.
 */
export class Executor {
  readonly isolation: Isolation;
  /** Where tools are looked for. */
  readonly environment: NodeJS.ProcessEnv;
  readonly #shown: ReadonlySet<string>;
  readonly #pool: Pool;
  readonly #oracles: Oracles;
  readonly #store: ExecutionStore;
  readonly #environment: string;
  readonly #running = new Map<string, Promise<Execution>>();
  #cpuMs = 0;
  readonly #folder: TemporaryFolder;
  #closing: Promise<void> | null = null;

  private constructor(
    isolation: OpenIsolation,
    workers: number,
    { cache, warn, environment, shown }: ExecutorRequest,
    folder: TemporaryFolder,
  ) {
    this.isolation = isolation;
    this.environment = environment;
    this.#shown = new Set(shown);
    this.#pool = new Pool(isolation, workers, folder.path);
    this.#oracles = new Oracles((program) => this.#pool.run(program));
    this.#environment = environmentOf(isolation);
    this.#folder = folder;
    const tell = (text: string) => warn(`cache: ${text}`);
    const records = cache === null ? null : recordsOf(cache, isolation, tell);
    this.#store = new ExecutionStore(folder.path, records, tell);
  }

  /**
   * @throws UserError when the machine cannot isolate as asked, and whatever keeps the number of
   *   workers from being known
   */
  static async open(request: ExecutorRequest): Promise<Executor> {
    const folder = temporaryFolder();
    // Candidates that are given a uid of their own must reach the work folders within.
    chmodSync(folder.path, 0o711);
    try {
      const opening = openIsolation({ ...request, folder: folder.path });
      // What keeps it from opening is told when it is waited for.
      opening.catch(() => {});
      const workers = await request.workers.catch(async (error: unknown) => {
        await opening.then(({ started }) => closeHelpers(started)).catch(() => {});
        throw error;
      });
      return new Executor(await opening, workers, request, folder);
    } catch (error) {
      folder.remove();
      throw error;
    }
  }

  get workers(): number {
    return this.#pool.workers;
  }

  /** What executing took so far: CPU time of the programs, and time that workers were at it, in milliseconds. */
  get spent(): { readonly cpuMs: number; readonly wallMs: number } {
    return { cpuMs: Math.round(this.#cpuMs), wallMs: Math.round(this.#pool.busyMs) };
  }

  /** How many programs ran out of wall time on a busy machine and were run again. */
  get rerun(): number {
    return this.#pool.rerun;
  }

  /** How many of them count as they first ended, since there was no time for another run. */
  get notRerun(): number {
    return this.#pool.notRerun;
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
    if (!isText(program)) return { execution: notText(program), source: 'executed' };
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
      this.#cpuMs += program.repeat * done.cpuMs;
      this.#store.set(key, done, lasts(done, program));
      return { execution: done, source: 'executed' };
    } finally {
      this.#running.delete(key);
    }
  }

  /** As often as it is to be executed. */
  async #execute(program: Program): Promise<Execution> {
    const first = this.#executeOnce(program);
    const others = Array.from({ length: program.repeat - 1 }, () => this.#executeOnce(program));
    return joinRuns([await first, ...(await Promise.all(others))]);
  }

  /** A program that needs what its tests define is run again, together with them. */
  async #executeOnce(program: Program): Promise<Execution> {
    const execution = await this.#pool.run(await this.#oracles.inform(program));
    const { borrowed } = execution;
    if (borrowed === undefined || program.together === undefined) return execution;
    return { ...(await this.#pool.run(program.together())), borrowed };
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
