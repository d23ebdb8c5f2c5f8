import { dirname } from 'node:path';
import { LastingRecords } from '../cache/lasting-records.ts';
import { RecordFolder } from '../cache/record-folder.ts';
import { UNSEALED } from '../cache/seal.ts';
import { type Execution, executionSchema } from '../records/execution.ts';
import { reasonOf } from '../system/errors.ts';
import { parseBounded } from '../text/bounded-json.ts';

/** A known execution of a program. */
export interface Known {
  readonly execution: Execution;
  /** True if an earlier run executed it. */
  readonly isEarlier: boolean;
}

/**
 * The execution of each distinct program, by its key (key.ts): from this run, and from earlier ones
 * if there is a cache. Records are in files, so that long outputs do not fill the memory. Trouble
 * with the cache gives a warning and never ends a run. Close the store before its folder is
 * removed.
 */
export class ExecutionStore {
  readonly #passing: RecordFolder;
  readonly #lasting: LastingRecords;
  readonly #warn: (text: string) => void;
  readonly #folder: string;
  #isRemembering = true;
  #isClosed = false;

  /**
   * @param folder an existing folder of this run's own
   * @param cache verdicts that outlast the run; null for none
   * @param warn called with one line for each problem with the cache
   */
  constructor(folder: string, cache: RecordFolder | null, warn: (text: string) => void) {
    this.#passing = new RecordFolder(folder, UNSEALED);
    this.#lasting = new LastingRecords('verdict', cache, warn);
    this.#folder = folder;
    this.#warn = warn;
  }

  get(key: string): Known | undefined {
    if (this.#isClosed) return undefined;
    for (const records of [this.#passing, this.#lasting.folder]) {
      const record = records?.get(key);
      if (record === undefined) continue;
      const execution = parse(record.body);
      if (execution !== null) return { execution, isEarlier: record.isEarlier };
      records?.forget(key);
    }
    return undefined;
  }

  /** @param lasts true if later runs may reuse it */
  set(key: string, execution: Execution, lasts: boolean): void {
    if (this.#isClosed) return;
    const body = JSON.stringify(execution);
    if (!lasts || !this.#lasting.set(key, body)) this.#remember(key, body);
  }

  close(): void {
    this.#isClosed = true;
    this.#passing.close();
    this.#lasting.close();
  }

  /** Without disk space identical programs are executed again: this ends no run either. */
  #remember(key: string, body: string): void {
    if (!this.#isRemembering) return;
    try {
      this.#passing.set(key, body);
    } catch (error) {
      this.#isRemembering = false;
      this.#warn(
        `identical programs of this run are executed again: ${dirname(this.#folder)}: ${reasonOf(error)}; set TMPDIR to another folder`,
      );
    }
  }
}

function parse(body: string): Execution | null {
  try {
    return executionSchema.parse(parseBounded(body));
  } catch {
    return null;
  }
}
