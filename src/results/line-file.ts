import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { constants, createGzip } from 'node:zlib';

/**
 * Lines go to the compressor together: it works in another thread, and each call costs more than a
 * line.
 */
const MOST_WAITING_LINES = 100;
const MOST_WAITING_LENGTH = 1 << 18;
/** The most characters of a file's lines that stay in memory. */
const MOST_KEPT = 1 << 21;

/** Writes a .jsonl.gz file while the run goes on. A killed run loses only the last lines. */
export class LineFile<Line> {
  readonly #gzip = createGzip({ level: 6 });
  readonly #done: Promise<void>;
  #waiting = '';
  #lines = 0;
  #drain: Promise<void> | null = null;
  #kept: string[] | null = [];
  #keptLength = 0;

  constructor(path: string) {
    const file = this.#gzip.pipe(createWriteStream(path, { flags: 'wx' }));
    this.#gzip.on('error', (error) => file.destroy(error));
    // A run must not wait for a full disk, so later lines are dropped.
    file.on('error', () => this.#gzip.resume());
    this.#done = finished(file);
    // close() reports a failed write. Until then it must not be an unhandled rejection.
    this.#done.catch(() => {});
  }

  /** All lines written, or null if they are too long to keep in memory: then read the file. */
  get kept(): Line[] | null {
    return this.#kept?.map((text): Line => JSON.parse(text)) ?? null;
  }

  /** Resolves when the line is taken; it waits while the disk is behind. */
  async write(line: Line): Promise<void> {
    const text = JSON.stringify(line);
    this.#keep(text);
    this.#waiting += `${text}\n`;
    this.#lines += 1;
    if (this.#lines < MOST_WAITING_LINES && this.#waiting.length < MOST_WAITING_LENGTH) return;
    if (!this.#hand()) await this.#drained();
  }

  #keep(text: string): void {
    this.#keptLength += text.length;
    if (this.#keptLength > MOST_KEPT) this.#kept = null;
    // Lines are kept as text, because many small objects would take several times the memory.
    this.#kept?.push(text);
  }

  #hand(): boolean {
    const isTaken = this.#gzip.write(this.#waiting);
    this.#gzip.flush(constants.Z_SYNC_FLUSH);
    this.#waiting = '';
    this.#lines = 0;
    return isTaken;
  }

  /**
   * One wait for all writers that are too early. A broken file ends it too, and close() tells why.
   */
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

  /** @throws if something could not be written */
  async close(): Promise<void> {
    this.#gzip.end(this.#waiting);
    await this.#done;
  }
}
