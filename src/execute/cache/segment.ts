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

/** Where a record lies in its segment, in bytes. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** Before the seal's id: what the first line of a segment says. Another layout gets another number. */
export const HEADER = 'passgate verdicts 1 ';
/** Of a seal, and of a key. */
const WIDTH = 43;
const BODY_AT = 2 * (WIDTH + 1);
const RECORD_START = /^[\w-]{43} ([\w-]{43}) $/;
const LINE_FEED = 10;
/** More than any record has, so that a whole one is always within. */
const CHUNK = 1 << 22;

/**
 * A file of records, one a line: seal, key, body. It only ever grows, by the hand of the one process
 * that made it, so that whoever reads it, whenever, finds whole lines and perhaps a torn last one.
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

  /** @param path where nothing lies yet */
  static create(path: string, seal: Sealing): Segment {
    const segment = new Segment(openSync(path, 'wx+', 0o600), seal, 0);
    segment.#write(segment.#header);
    return segment;
  }

  /**
   * Open a segment of an earlier run.
   * @returns null where it is another user's, can be written by others or bears another seal
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

  /** Bytes that were there when it was opened, and those written since. */
  get size(): number {
    return this.#end;
  }

  /** @throws when it cannot be written */
  append(key: string, body: string): Place {
    const line = Buffer.from(`${this.#seal.of(`${key} ${body}`)} ${key} ${body}\n`, 'utf8');
    const place = { offset: this.#end, length: line.length };
    this.#write(line);
    return place;
  }

  /** The body of a record; null where it is not what was written under this key. */
  read(key: string, { offset, length }: Place): string | null {
    const line = this.#bytes(offset, length)?.toString('utf8') ?? '';
    const content = line.slice(WIDTH + 1, -1);
    const isWhole = content.startsWith(`${key} `) && this.#seal.isOn(content, line.slice(0, WIDTH));
    return isWhole ? line.slice(BODY_AT, -1) : null;
  }

  /**
   * Find all records without looking at what they say.
   * @returns how many lines are none
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
      // What is left is torn, or no record if it fills all of this.
      if (filled < chunk.length) break;
      if (start === 0) return broken + 1;
      offset += start;
    }
    return broken;
  }

  /** All of it as it is in the file. */
  content(): Buffer {
    return this.#bytes(0, this.#end) ?? Buffer.alloc(0);
  }

  /** Set when it was last of use. */
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

  /** Null where the file does not have as much, or does not give it. */
  #bytes(offset: number, length: number): Buffer | null {
    const bytes = Buffer.alloc(length);
    try {
      return readSync(this.#file, bytes, 0, length, offset) === length ? bytes : null;
    } catch {
      return null;
    }
  }
}
