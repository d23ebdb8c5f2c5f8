import { messageOf } from '../system/errors.ts';
import type { RecordFolder } from './record-folder.ts';

/**
 * Records that outlast a run, if it has a cache. Trouble with the cache gives a warning and never
 * ends a run.
 */
export class LastingRecords {
  /** Null without a cache. */
  readonly folder: RecordFolder | null;
  readonly #kind: 'verdict' | 'answer';
  readonly #warn: (text: string) => void;
  #isWritable = true;

  /** @param warn called with one line for each problem with the cache */
  constructor(
    kind: 'verdict' | 'answer',
    folder: RecordFolder | null,
    warn: (text: string) => void,
  ) {
    this.folder = folder;
    this.#kind = kind;
    this.#warn = warn;
  }

  /** @returns false if the record is not kept */
  set(key: string, body: string): boolean {
    if (this.folder === null || !this.#isWritable) return false;
    try {
      this.folder.set(key, body);
      return true;
    } catch (error) {
      this.#isWritable = false;
      this.#warn(`${this.#kind}s are not kept for later runs: ${messageOf(error)}`);
      return false;
    }
  }

  /** Warn of what was ignored, and make room. */
  close(): void {
    if (this.folder === null) return;
    const { files, records } = this.folder.ignored;
    if (records > 0) this.#warn(`${count(records, 'record')} altered or damaged, and ignored`);
    if (files > 0) this.#warn(`${count(files, 'file')} written with another key, and ignored`);
    try {
      this.folder.close();
    } catch (error) {
      this.#warn(`it could not be tidied up: ${messageOf(error)}`);
    }
  }
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun} was` : `${number} ${noun}s were`;
}
