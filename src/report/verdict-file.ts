import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';
import { type VerdictLine, verdictLineSchema } from './results.ts';

/** A run that is killed keeps every line but the last few of this many. */
const LINES_BETWEEN_FLUSHES = 100;

/** Writes verdicts.jsonl.gz while the run goes on, a line as soon as its verdict is known. */
export class VerdictFile {
  readonly #gzip = createGzip({ level: 6 });
  readonly #done: Promise<void>;
  #lines = 0;
  #drain: Promise<void> | null = null;

  constructor(path: string) {
    const file = this.#gzip.pipe(createWriteStream(path, { flags: 'wx' }));
    this.#gzip.on('error', (error) => file.destroy(error));
    this.#done = finished(file);
    // Who closes the file hears of a failed write; until then it is no unhandled rejection.
    this.#done.catch(() => {});
  }

  /** Resolves when the line is taken, which waits while the disk is behind. */
  async write(line: VerdictLine): Promise<void> {
    this.#lines += 1;
    const isTaken = this.#gzip.write(`${JSON.stringify(verdictLineSchema.parse(line))}\n`);
    if (this.#lines % LINES_BETWEEN_FLUSHES === 0) this.#gzip.flush(constants.Z_SYNC_FLUSH);
    if (!isTaken) await this.#drained();
  }

  /** One wait for all writers that are early; a file that breaks ends it too, and close() says why. */
  #drained(): Promise<void> {
    this.#drain ??= new Promise((resolve) => {
      const end = () => {
        this.#gzip.off('drain', end).off('close', end);
        this.#drain = null;
        resolve();
      };
      this.#gzip.on('drain', end).on('close', end);
    });
    return this.#drain;
  }

  /** @throws when something could not be written */
  async close(): Promise<void> {
    this.#gzip.end();
    await this.#done;
  }
}
