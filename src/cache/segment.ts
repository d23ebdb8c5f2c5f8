import {
  closeSync,
  constants,
  fstatSync,
  futimesSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import type { Sealing } from './seal.ts';

/** The place of a record in its segment, in bytes. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** The first line of a segment, before the seal's id. Another layout gets another number. */
export const HEADER = 'passgate verdicts 1 ';
/** The length of a seal and of a key, in characters. */
const WIDTH = 43;
const BODY_AT = 2 * (WIDTH + 1);
const RECORD_START = /^[\w-]{43} ([\w-]{43}) $/;
const LINE_FEED = 10;
/** Larger than any record, so that a chunk always holds a whole one. */
const CHUNK = 1 << 22;

/**
 * A file of records, one on a line: seal, key, body. Only the process that made it appends to it.
 * So a reader always finds whole lines, and at most one cut off at the end.
 */
export class Segment {
  readonly #file: number;
  readonly #seal: Sealing;
  readonly #header: Buffer;
  #end: number;

  private constructor(file: number, seal: Sealing, end: number) {
    this.#file = file;
    this.#seal = seal;
    this.#header = Buffer.from(`${HEADER}${seal.id}\n`, 'latin1');
    this.#end = end;
  }

  /** @param path a path without a file */
  static create(path: string, seal: Sealing): Segment {
    const segment = new Segment(openSync(path, 'wx+', 0o600), seal, 0);
    segment.#write(segment.#header);
    return segment;
  }

  /**
   * Open a segment of an earlier run.
   * @returns null if it belongs to another user, others can write to it, or it has another seal
   */
  static open(path: string, seal: Sealing): Segment | null {
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    const file = openSync(path, flags);
    const found = fstatSync(file);
    const segment = new Segment(file, seal, found.size);
    const header = segment.#header;
    const isOurs =
      found.isFile() && found.uid === process.geteuid?.() && (found.mode & 0o022) === 0;
    if (isOurs && segment.#bytes(0, header.length)?.equals(header)) return segment;
    segment.close();
    return null;
  }

  /** The bytes found at opening, plus the bytes written since. */
  get size(): number {
    return this.#end;
  }

  /** @throws an error if it cannot be written */
  append(key: string, body: string): Place {
    const line = Buffer.from(`${this.#seal.of(`${key} ${body}`)} ${key} ${body}\n`, 'utf8');
    const place = { offset: this.#end, length: line.length };
    this.#write(line);
    return place;
  }

  /** The body of a record; null if it is not the content written under this key. */
  read(key: string, { offset, length }: Place): string | null {
    const line = this.#bytes(offset, length)?.toString('utf8') ?? '';
    const content = line.slice(WIDTH + 1, -1);
    const isWhole = content.startsWith(`${key} `) && this.#seal.isOn(content, line.slice(0, WIDTH));
    return isWhole ? line.slice(BODY_AT, -1) : null;
  }

  /**
   * Find all records without checking their content.
   * @returns the number of lines that are no records
   */
  scan(visit: (key: string, place: Place) => void): number {
    const chunk = Buffer.allocUnsafe(Math.min(CHUNK, this.#end));
    let broken = 0;
    for (let offset = this.#header.length; offset < this.#end; ) {
      const filled = readSync(this.#file, chunk, 0, chunk.length, offset);
      let start = 0;
      for (;;) {
        const end = chunk.subarray(0, filled).indexOf(LINE_FEED, start);
        if (end < 0) break;
        const head = chunk.toString('latin1', start, Math.min(start + BODY_AT, end));
        const key = RECORD_START.exec(head)?.[1];
        if (key === undefined) broken += 1;
        else visit(key, { offset: offset + start, length: end + 1 - start });
        start = end + 1;
      }
      // The rest is cut off. If it fills the whole chunk, it is no record.
      if (filled < chunk.length) break;
      if (start === 0) return broken + 1;
      offset += start;
    }
    return broken;
  }

  /** The whole content of the file. */
  content(): Buffer {
    return this.#bytes(0, this.#end) ?? Buffer.alloc(0);
  }

  /** Set the time of the last use. */
  touch(time: Date): void {
    futimesSync(this.#file, time, time);
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(bytes: Buffer): void {
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#end + done);
    }
    this.#end += bytes.length;
  }

  /** Null if the file is too short or cannot be read. */
  #bytes(offset: number, length: number): Buffer | null {
    const bytes = Buffer.alloc(length);
    try {
      return readSync(this.#file, bytes, 0, length, offset) === length ? bytes : null;
    } catch {
      return null;
    }
  }
}
