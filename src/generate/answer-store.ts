import { LastingRecords } from '../cache/lasting-records.ts';
import { RecordFolder } from '../cache/record-folder.ts';
import { UNSEALED } from '../cache/seal.ts';
import { type KeptAnswer, keptAnswer } from '../records/answer.ts';
import { type TemporaryFolder, temporaryFolder } from '../system/temporary.ts';
import { parseBounded } from '../text/bounded-json.ts';

/** An answer from the store. */
export interface StoredAnswer {
  readonly answer: KeptAnswer;
  /** True if it was there before this run asked anything. */
  readonly isKept: boolean;
}

/**
 * The answers to questions by their keys: those of this run, those that the repository keeps, and
 * those of earlier runs. They are in files, so memory does not grow with their texts. Trouble with
 * the cache gives a warning and never ends a run.
 */
export class AnswerStore {
  readonly #folder: TemporaryFolder = temporaryFolder();
  readonly #passing: RecordFolder;
  readonly #lasting: LastingRecords;
  readonly #asked = new Set<string>();

  /**
   * @param cache answers that outlast the run; null for none
   * @param warn called with one line for each problem with the cache
   */
  constructor(cache: RecordFolder | null, warn: (text: string) => void) {
    this.#passing = new RecordFolder(this.#folder.path, UNSEALED);
    this.#lasting = new LastingRecords('answer', cache, warn);
  }

  get(key: string): StoredAnswer | undefined {
    for (const records of [this.#passing, this.#lasting.folder]) {
      const record = records?.get(key);
      if (record === undefined) continue;
      const answer = parse(record.body, key);
      if (answer !== null) return { answer, isKept: !this.#asked.has(key) };
      records?.forget(key);
    }
    return undefined;
  }

  /** Take an answer that the repository keeps. */
  take(answer: KeptAnswer): void {
    this.#passing.set(answer.key, JSON.stringify(answer));
  }

  /**
   * Note an answer of this run.
   * @param lasts true if later runs may use it
   */
  add(answer: KeptAnswer, lasts: boolean): void {
    this.#asked.add(answer.key);
    const body = JSON.stringify(answer);
    if (!lasts || !this.#lasting.set(answer.key, body)) this.#passing.set(answer.key, body);
  }

  close(): void {
    this.#passing.close();
    this.#folder.remove();
    this.#lasting.close();
  }
}

/** Null for a body that is no answer to the question. */
function parse(body: string, key: string): KeptAnswer | null {
  try {
    const answer = keptAnswer.parse(parseBounded(body));
    return answer.key === key ? answer : null;
  } catch {
    return null;
  }
}
