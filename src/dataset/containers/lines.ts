import { type Place, UserError } from '../../system/errors.ts';
import { explainReadError, NOT_UTF8, openBytes } from './bytes.ts';

const LONGEST_LINE = 16 << 20;
/** A small packed file can hold so many empty lines that skipping them takes minutes. */
const MOST_EMPTY = 1_000_000;
const NEWLINE = 0x0a;

/** One line of a text file and its place. */
export interface Line {
  readonly text: string;
  readonly place: Place & { readonly line: number };
}

/**
 * The lines of a UTF-8 text file, plain or gzip (recognized by its first bytes). They come a few at
 * a time: memory does not grow with the file, and a line costs no turn of the event loop. A
 * byte-order mark and carriage returns at line ends are dropped. Empty lines are skipped but
 * counted.
 * @param path the file to open
 * @param label the file's name in messages
 * @throws UserError, with the line: the file cannot be read, is not UTF-8, or its gzip stream ends
 * early; a line is over 16 MiB, or over a million lines are empty
 */
export function readLines(path: string, label: string): AsyncGenerator<readonly Line[]> {
  return linesIn(openBytes(path), label);
}

/** The lines of a text file's bytes: see readLines. */
export async function* linesIn(
  bytes: AsyncIterable<Buffer>,
  label: string,
): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let empty = 0;
  let rest: Buffer[] = [];
  let restSize = 0;
  let lines: Line[] = [];
  const place = () => ({ file: label, line: number });
  const fail = (message: string, cause?: unknown): never => {
    throw new UserError([{ place: place(), message }], { cause });
  };
  const decode = (part: Buffer): string => {
    try {
      return decoder.decode(part).replace(/\r$/, '');
    } catch (error) {
      return fail(NOT_UTF8, error);
    }
  };
  const take = (line: Buffer) => {
    number += 1;
    const text = decode(line);
    if (text.trim() !== '') lines.push({ text, place: place() });
    else if (++empty > MOST_EMPTY) fail(`is one of over ${MOST_EMPTY} empty lines: remove them`);
  };
  try {
    for await (const chunk of bytes) {
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        const part = chunk.subarray(start, end);
        take(rest.length === 0 ? part : Buffer.concat([...rest, part]));
        rest = [];
        restSize = 0;
        start = end + 1;
      }
      if (start < chunk.length) {
        rest.push(chunk.subarray(start));
        restSize += chunk.length - start;
        if (restSize > LONGEST_LINE) {
          number += 1;
          fail(`is longer than ${LONGEST_LINE} bytes: expected one JSON object a line`);
        }
      }
      if (lines.length > 0) yield lines;
      lines = [];
    }
    if (restSize > 0) take(Buffer.concat(rest));
    if (lines.length > 0) yield lines;
  } catch (error) {
    if (lines.length > 0) yield lines;
    if (error instanceof UserError) throw error;
    number += 1;
    fail(explainReadError(error), error);
  }
}
