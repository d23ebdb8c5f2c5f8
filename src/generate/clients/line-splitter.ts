const LINE_FEED = 0x0a;

/** Splits the output of a program into lines. A line that is too long is dropped. */
export class LineSplitter {
  readonly #most: number;
  readonly #onLine: (line: string) => void;
  readonly #onTooLong: () => void;
  #parts: Buffer[] = [];
  #size = 0;

  /** @param most the most bytes of a line */
  constructor(most: number, onLine: (line: string) => void, onTooLong: () => void) {
    this.#most = most;
    this.#onLine = onLine;
    this.#onTooLong = onTooLong;
  }

  push(chunk: Buffer): void {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      this.#add(chunk.subarray(start, end));
      this.end();
      start = end + 1;
    }
    this.#add(chunk.subarray(start));
  }

  /** Take what is left as a line. */
  end(): void {
    const isTooLong = this.#size > this.#most;
    const line = Buffer.concat(this.#parts).toString('utf8').replace(/\r$/, '');
    this.#parts = [];
    this.#size = 0;
    if (isTooLong) this.#onTooLong();
    else if (line.trim() !== '') this.#onLine(line);
  }

  #add(part: Buffer): void {
    this.#size += part.length;
    // The size still grows, so that the end of the line is found to be too far.
    if (this.#size > this.#most) this.#parts = [];
    else if (part.length > 0) this.#parts.push(part);
  }
}
