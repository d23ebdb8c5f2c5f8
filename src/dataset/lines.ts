import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Place, UserError } from '../errors.ts';

const LONGEST_LINE = 16 << 20;
/** A dataset of this size is a decompression bomb or a mistake. */
const LARGEST_FILE = 16 * 2 ** 30;
const NEWLINE = 0x0a;

/** One line of a text file and where it stands. */
export interface Line {
  readonly text: string;
  readonly place: Place & { readonly line: number };
}

/**
 * The lines of a UTF-8 text file, plain or gzip (told by its first bytes), one at a time, so that
 * memory does not grow with the file. A byte-order mark and carriage returns at line ends are
 * dropped; empty lines are passed over but counted.
 * @param path what to open
 * @param shown the file's name in messages
 * @throws UserError for a file that cannot be read, is not UTF-8, ends inside its gzip stream, or
 *   has a line over 16 MiB; with the line
 */
export async function* readLines(path: string, shown: string): AsyncGenerator<Line> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let total = 0;
  let rest: Buffer[] = [];
  let restSize = 0;
  const place = () => ({ file: shown, line: number });
  const fail = (message: string, cause?: unknown): never => {
    throw new UserError([{ place: place(), message }], { cause });
  };
  const decode = (bytes: Buffer): Line | null => {
    number += 1;
    try {
      const text = decoder.decode(bytes).replace(/\r$/, '');
      return text.trim() === '' ? null : { text, place: place() };
    } catch (error) {
      return fail('is not UTF-8 text: save the file as UTF-8', error);
    }
  };
  try {
    for await (const chunk of openBytes(path)) {
      total += chunk.length;
      if (total > LARGEST_FILE) fail(`is larger than ${LARGEST_FILE} bytes unpacked`);
      let start = 0;
      for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
        const part = chunk.subarray(start, end);
        const line = decode(rest.length === 0 ? part : Buffer.concat([...rest, part]));
        rest = [];
        restSize = 0;
        start = end + 1;
        if (line !== null) yield line;
      }
      if (start < chunk.length) {
        rest.push(chunk.subarray(start));
        restSize += chunk.length - start;
        if (restSize > LONGEST_LINE) {
          number += 1;
          fail(`is longer than ${LONGEST_LINE} bytes: expected one JSON object a line`);
        }
      }
    }
    if (restSize > 0) {
      const line = decode(Buffer.concat(rest));
      if (line !== null) yield line;
    }
  } catch (error) {
    if (error instanceof UserError) throw error;
    number += 1;
    fail(explain(error), error);
  }
}

async function* openBytes(path: string): AsyncGenerator<Buffer> {
  const isGzip = await startsAsGzip(path);
  const file = createReadStream(path, { highWaterMark: 1 << 16 });
  if (!isGzip) {
    yield* file;
    return;
  }
  const unpacked = createGunzip({ chunkSize: 1 << 16 });
  pipeline(file, unpacked, () => {
    // The error, if any, is also thrown to whoever reads `unpacked`.
  });
  yield* unpacked;
}

async function startsAsGzip(path: string): Promise<boolean> {
  for await (const chunk of createReadStream(path, { start: 0, end: 1 })) {
    return chunk[0] === 0x1f && chunk[1] === 0x8b;
  }
  return false;
}

function explain(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'Z_BUF_ERROR' || message === 'unexpected end of file') {
    return 'the gzip stream ends early: the file is truncated, fetch or write it again';
  }
  if (typeof code === 'string' && code.startsWith('Z_')) return `is broken gzip (${message})`;
  if (code === 'EISDIR') return 'is a folder: expected a file';
  return `cannot be read (${message})`;
}
