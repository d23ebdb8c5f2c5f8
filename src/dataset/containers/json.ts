import type { NamedFile } from '../../records/dataset.ts';
import { UserError } from '../../system/errors.ts';
import { NOT_UTF8, readError } from './bytes.ts';
import type { Line } from './lines.ts';

/** One element may hold all answers to one problem, as bigcode writes them. */
const LONGEST_ELEMENT = 64 << 20;

const [QUOTE, BACKSLASH, COMMA, OPEN, CLOSE] = [0x22, 0x5c, 0x2c, 0x5b, 0x5d];
const [BRACE, END_BRACE, NEWLINE] = [0x7b, 0x7d, 0x0a];

/**
 * The elements of a JSON file that is one list. Each is its text with the line where it begins.
 * Only a few are held at a time, so that memory does not grow with the file.
 * @throws UserError for a file that cannot be read, ends early, or goes on after its list
 */
export function readJsonList(
  file: NamedFile,
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<readonly Line[]> {
  return readParts(file, bytes, 'list');
}

/**
 * The members of a JSON file that is one object, each as an object of its own. Read like a list.
 */
export function readJsonMembers(
  file: NamedFile,
  bytes: AsyncIterable<Buffer>,
): AsyncGenerator<readonly Line[]> {
  return readParts(file, bytes, 'object');
}

async function* readParts(
  file: NamedFile,
  bytes: AsyncIterable<Buffer>,
  kind: Kind,
): AsyncGenerator<readonly Line[]> {
  const splitter = new Splitter(file, kind);
  let lines: Line[] = [];
  try {
    for await (const chunk of bytes) {
      for (const line of splitter.push(chunk)) lines.push(line);
      if (lines.length > 0) yield lines;
      lines = [];
    }
  } catch (error) {
    if (lines.length > 0) yield lines;
    throw readError(error, file, splitter.line);
  }
  splitter.finish();
}

type Kind = 'list' | 'object';

/** Cuts the text of a JSON list or object at the commas between its elements. */
class Splitter {
  line = 1;
  readonly #file: NamedFile;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  readonly #kind: Kind;
  readonly #open: number;
  readonly #close: number;
  /** 0 before the list, 1 between its brackets, more within an element, -1 after it. */
  #depth = 0;
  #inString = false;
  #isEscaped = false;
  #parts: Buffer[] = [];
  #size = 0;
  #startLine = 1;
  #hasBegun = false;
  #elements = 0;

  constructor(file: NamedFile, kind: Kind) {
    this.#file = file;
    this.#kind = kind;
    [this.#open, this.#close] = kind === 'list' ? [OPEN, CLOSE] : [BRACE, END_BRACE];
  }

  *push(chunk: Buffer): Generator<Line> {
    let start = 0;
    for (let i = 0; i < chunk.length; i += 1) {
      const byte = chunk[i] ?? 0;
      if (byte === NEWLINE) this.line += 1;
      if (this.#inString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (byte === BACKSLASH) this.#isEscaped = true;
        else if (byte === QUOTE) this.#inString = false;
        continue;
      }
      if (byte <= 0x20) continue;
      if (this.#depth < 1) {
        start = i + 1;
        this.#outside(byte);
        continue;
      }
      const ends = this.#depth === 1 && (byte === COMMA || byte === this.#close);
      if (ends) {
        const isEmptyList = byte === this.#close && this.#elements === 0 && !this.#hasBegun;
        if (!isEmptyList) yield this.#element(chunk.subarray(start, i));
        start = i + 1;
        if (byte === this.#close) this.#depth = -1;
        continue;
      }
      if (!this.#hasBegun) {
        this.#hasBegun = true;
        this.#startLine = this.line;
      }
      if (byte === QUOTE) this.#inString = true;
      else if (byte === OPEN || byte === BRACE) this.#depth += 1;
      else if (byte === CLOSE || byte === END_BRACE) this.#depth -= 1;
    }
    if (this.#depth >= 1 && start < chunk.length) this.#keep(chunk.subarray(start));
  }

  /** @throws UserError if the list is not closed */
  finish(): void {
    if (this.#depth !== -1) {
      this.#fail(`the ${this.#kind} ends early: the file is truncated`, this.line);
    }
  }

  #outside(byte: number): void {
    if (this.#depth === 0 && byte === this.#open) this.#depth = 1;
    else if (this.#depth === -1) {
      this.#fail(`there is text after the end of the ${this.#kind}`, this.line);
    }
  }

  #keep(part: Buffer): void {
    this.#size += part.length;
    if (this.#size > LONGEST_ELEMENT) {
      this.#fail(`an element is longer than ${LONGEST_ELEMENT} bytes`, this.#startLine);
    }
    this.#parts.push(part);
  }

  #element(last: Buffer): Line {
    this.#keep(last);
    const bytes = Buffer.concat(this.#parts);
    const line = this.#hasBegun ? this.#startLine : this.line;
    this.#parts = [];
    this.#size = 0;
    this.#hasBegun = false;
    this.#elements += 1;
    try {
      const text = this.#decoder.decode(bytes);
      const whole = this.#kind === 'list' ? text : `{${text}}`;
      return { text: whole, place: { file: this.#file.label, line } };
    } catch {
      return this.#fail(NOT_UTF8, line);
    }
  }

  #fail(message: string, line: number): never {
    throw new UserError([{ place: { file: this.#file.label, line }, message }]);
  }
}
