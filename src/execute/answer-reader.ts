import { parseBounded } from '../text/bounded-json.ts';
import { announcementSchema } from './protocol.ts';

const LONGEST_LINE = 1 << 20;
const LINE_FEED = 0x0a;
const NOTHING = Buffer.alloc(0);

/** The bytes after a line: the end of the candidate's output, and its whole standard output. */
export interface Printed {
  readonly output: Buffer;
  readonly stdout: Buffer;
}

/**
 * Splits a helper's output into answers: a line of JSON, then the bytes that the line announces. A
 * line without announced bytes is an answer too.
 */
export class AnswerReader {
  readonly #onAnswer: (line: unknown, printed: Printed) => void;
  #held: Buffer[] = [];
  #heldSize = 0;
  /** The line whose bytes have not all arrived, with their number. */
  #open: { readonly line: unknown; readonly output: number; readonly size: number } | null = null;

  /** @param onAnswer called with each line's value, or null if it is no JSON */
  constructor(onAnswer: (line: unknown, printed: Printed) => void) {
    this.#onAnswer = onAnswer;
  }

  push(chunk: Buffer): void {
    let rest = chunk;
    while (rest.length > 0)
      rest = this.#open === null ? this.#takeLine(rest) : this.#takeBody(rest);
  }

  #takeLine(chunk: Buffer): Buffer {
    const end = chunk.indexOf(LINE_FEED);
    this.#hold(end === -1 ? chunk : chunk.subarray(0, end));
    if (end === -1 && this.#heldSize <= LONGEST_LINE) return NOTHING;
    const line = parseJson(this.#release().toString('utf8'));
    const announced = announcementSchema.safeParse(line);
    const { output, stdout } = announced.success ? announced.data : { output: 0, stdout: 0 };
    if (output + stdout > 0) this.#open = { line, output, size: output + stdout };
    else this.#onAnswer(line, { output: NOTHING, stdout: NOTHING });
    return end === -1 ? NOTHING : chunk.subarray(end + 1);
  }

  #takeBody(chunk: Buffer): Buffer {
    if (this.#open === null) return chunk;
    const { line, output, size: whole } = this.#open;
    const part = chunk.subarray(0, whole - this.#heldSize);
    this.#hold(part);
    if (this.#heldSize === whole) {
      const body = this.#release();
      this.#open = null;
      this.#onAnswer(line, { output: body.subarray(0, output), stdout: body.subarray(output) });
    }
    return chunk.subarray(part.length);
  }

  #hold(part: Buffer): void {
    this.#held.push(part);
    this.#heldSize += part.length;
  }

  #release(): Buffer {
    const whole = Buffer.concat(this.#held);
    this.#held = [];
    this.#heldSize = 0;
    return whole;
  }
}

function parseJson(text: string): unknown {
  try {
    return parseBounded(text);
  } catch {
    return null;
  }
}
