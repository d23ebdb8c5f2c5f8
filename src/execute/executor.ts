import { chmodSync } from 'node:fs';
import { type CacheRequest, openCache } from '../cache/open-cache.ts';
import type { RecordFolder } from '../cache/record-folder.ts';
import type { Execution } from '../records/execution.ts';
import { messageOf } from '../system/errors.ts';
import { type TemporaryFolder, temporaryFolder } from '../system/temporary.ts';
import { ExecutionStore } from './execution-store.ts';
import {
  type Isolation,
  type IsolationRequest,
  type OpenIsolation,
  openIsolation,
} from './isolation.ts';
import { joinRuns } from './join-runs.ts';
import { environmentOf, keyOf, lasts } from './key.ts';
import { Oracles } from './oracles.ts';
import { Pool } from './pool.ts';
import type { Program } from './program.ts';
import { selfTest } from './toolchains/self-test.ts';
import type { Toolchain } from './toolchains/toolchain.ts';

/** A program's verdict, and its origin. */
export interface Outcome {
  readonly execution: Execution;
  /**
   * `executed`: it ran just now. `known`: the same program ran before in this run. `earlier`: an
   * earlier run executed it.
   */
  readonly source: 'executed' | 'known' | 'earlier';
}

/** The settings of an executor. */
export interface ExecutorRequest extends Omit<IsolationRequest, 'folder'> {
  /** The number of programs run at a time. It may become known while isolation is being tested. */
  readonly workers: Promise<number>;
  /** Null to use no verdicts of earlier runs. */
  readonly cache: CacheRequest | null;
  /** Called with one line for each problem that does not end the run. */
  readonly warn: (text: string) => void;
}

/** True if the sandbox can read all texts of a program: they have no broken characters. */
function isText({ source, tests }: Program): boolean {
  return source.isWellFormed() && (tests === null || tests.payload.isWellFormed());
}

/** Half of a surrogate pair is no character: Python cannot read such a program. */
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
 * The one place that executes programs. Identical programs run once, from any sample, suite or
 * commit. All runs that share a cache execute them only once too.
 */
export class Executor {
  readonly isolation: Isolation;
  /** The environment in which tools are looked for. */
  readonly environment: NodeJS.ProcessEnv;
  readonly #visibleFolders: ReadonlySet<string>;
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
    { cache, warn, environment, visibleFolders }: ExecutorRequest,
    folder: TemporaryFolder,
  ) {
    this.isolation = isolation;
    this.environment = environment;
    this.#visibleFolders = new Set(visibleFolders);
    this.#pool = new Pool(isolation, workers, folder.path);
    this.#oracles = new Oracles((program) => this.#pool.run(program));
    this.#environment = environmentOf(isolation);
    this.#folder = folder;
    const tell = (text: string) => warn(`cache: ${text}`);
    const records = cache === null ? null : recordsOf(cache, isolation, tell);
    this.#store = new ExecutionStore(folder.path, records, tell);
  }

  /**
   * @throws UserError if the machine cannot isolate as asked; or the reason why the number of
   * workers is unknown
   */
  static async open(request: ExecutorRequest): Promise<Executor> {
    const folder = temporaryFolder();
    // Candidates with a uid of their own must reach the work folders inside.
    chmodSync(folder.path, 0o711);
    try {
      const opening = openIsolation({ ...request, folder: folder.path });
      // The await below gets the error; this only prevents an "unhandled rejection".
      opening.catch(() => {});
      const workers = await request.workers.catch(async (error: unknown) => {
        await opening.then(({ first }) => first.close()).catch(() => {});
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

  /**
   * The cost of executing so far, in milliseconds: the programs' CPU time, and the time that
   * workers were busy.
   */
  get spent(): { readonly cpuMs: number; readonly wallMs: number } {
    return { cpuMs: Math.round(this.#cpuMs), wallMs: Math.round(this.#pool.busyMs) };
  }

  /** The number of programs that ran out of wall time on a busy machine and were run again. */
  get rerun(): number {
    return this.#pool.rerun;
  }

  /**
   * The number of such programs that kept their first result, because there was no time to run them
   * again.
   */
  get notRerun(): number {
    return this.#pool.notRerun;
  }

  /** True if tests can be kept apart from candidates, in a namespace of their own. */
  get canSplit(): boolean {
    return this.isolation.tier === 'namespaces';
  }

  /**
   * True if candidates see all files that a toolchain needs. Their view is fixed when the executor
   * opens.
   */
  shows({ folders }: Toolchain): boolean {
    return folders.every((folder) => this.#visibleFolders.has(folder));
  }

  /** @throws UserError, as a rejection, if programs of a language cannot be run here */
  test(toolchain: Toolchain): Promise<void> {
    return selfTest(toolchain, (program) => this.#pool.run(program));
  }

  /** Resolves when there is room for another program. */
  ready(): Promise<void> {
    return this.#pool.ready();
  }

  /** The verdict of a program; it is run only if the verdict is not known. */
  async run(program: Program): Promise<Outcome> {
    if (!isText(program)) return { execution: notText(program), source: 'executed' };
    const key = keyOf(program, this.#environment);
    const running = this.#running.get(key);
    if (running !== undefined) return { execution: await running, source: 'known' };
    const known = this.#store.get(key);
    if (known !== undefined && !(known.isEarlier && program.isMeasured)) {
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

  /**
   * Run a program of the repository's own in the sandbox, once.
   * @param program in outside grading, whose cases are not looked at
   * @param input its standard input
   * @returns its execution and its whole standard output
   */
  async output(program: Program, input: string): Promise<{ execution: Execution; stdout: string }> {
    let stdout = '';
    const compare = (printed: Buffer) => {
      stdout = printed.toString('utf8');
      return null;
    };
    const outside = { key: '', cases: [{ input, output: '' }], compare };
    const execution = await this.#pool.run({ ...program, outside });
    return { execution, stdout };
  }

  /** Execute a program as often as it asks. */
  async #execute(program: Program): Promise<Execution> {
    const first = this.#executeOnce(program);
    const others = Array.from({ length: program.repeat - 1 }, () => this.#executeOnce(program));
    return joinRuns([await first, ...(await Promise.all(others))]);
  }

  /** A program that needs names defined by its tests is run again, together with them. */
  async #executeOnce(program: Program): Promise<Execution> {
    const execution = await this.#pool.run(await this.#oracles.inform(program));
    const { borrowed } = execution;
    if (borrowed === undefined || program.together === undefined) return execution;
    return { ...(await this.#pool.run(program.together())), borrowed };
  }

  /** End every process and remove every file that this executor made. Further calls do nothing. */
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

/** Without a usable cache the run goes on, with a warning. */
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
