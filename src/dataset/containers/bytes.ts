import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { NamedFile } from '../../records/dataset.ts';
import { UserError } from '../../system/errors.ts';
import { Peekable } from './peekable.ts';

/** A larger dataset is a decompression bomb or a mistake. */
const LARGEST_FILE = 16 * 2 ** 30;

/**
 * A file's bytes in chunks. Gzip is recognized by its first two bytes and unpacked.
 * @throws the error of the file system or zlib: see explainReadError
 */
export async function* openBytes(path: string): AsyncGenerator<Buffer> {
  const { handle } = await openHandle(path);
  yield* bytesOf(handle, await startOf(handle, 2));
}

async function* bytesOf(handle: FileHandle, start: Buffer): AsyncGenerator<Buffer> {
  const isGzip = start.subarray(0, 2).equals(Buffer.of(0x1f, 0x8b));
  // Made only now: the error of a stream without a reader would have no listener.
  const file = handle.createReadStream({ start: 0, highWaterMark: 1 << 16 });
  if (!isGzip) {
    yield* bounded(file);
    return;
  }
  const unpacked = createGunzip({ chunkSize: 1 << 16 });
  pipeline(file, unpacked, () => {
    // The reader of `unpacked` gets the error too.
  });
  yield* bounded(unpacked);
}

async function* bounded(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let total = 0;
  for await (const chunk of chunks) {
    total += chunk.length;
    if (total > LARGEST_FILE) {
      throw Object.assign(new Error(`over ${LARGEST_FILE} bytes`), { code: 'TOO_LARGE' });
    }
    yield chunk;
  }
}

/** A file's text: see textIn. */
export function openText(path: string): AsyncGenerator<string> {
  return textIn(openBytes(path));
}

/** Bytes as text in pieces that end between characters, without the byte-order mark. */
export async function* textIn(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** An open file, whose form is not known yet. */
export interface OpenedFile {
  /** In bytes, as on disk. */
  readonly size: number;
  /** The first bytes as they are on disk; fewer than asked for if the file is shorter. */
  readonly start: Buffer;
  /** The bytes in chunks: see openBytes. */
  readonly bytes: Peekable<Buffer>;
  /** All bytes at once, as they are on disk. */
  whole(): Promise<Buffer<ArrayBuffer>>;
  close(): Promise<void>;
}

/**
 * Open a file once, for a look at its start and for reading.
 * @param count how many bytes its start has
 * @throws the error of the file system: see explainReadError
 */
export async function openFile(path: string, count: number): Promise<OpenedFile> {
  const { handle, size } = await openHandle(path);
  try {
    const start = await startOf(handle, count);
    const bytes = new Peekable(bytesOf(handle, start));
    const close = async () => {
      await bytes.close();
      await handle.close();
    };
    return { size, start, bytes, whole: () => handle.readFile(), close };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

async function startOf(handle: FileHandle, count: number): Promise<Buffer> {
  const bytes = Buffer.alloc(count);
  const { bytesRead } = await handle.read(bytes, 0, count, 0);
  return bytes.subarray(0, bytesRead);
}

/** Opens only files: a pipe would wait for a writer, and a device may never end. */
async function openHandle(path: string): Promise<{ handle: FileHandle; size: number }> {
  const handle = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const found = await handle.stat();
  if (found.isFile()) return { handle, size: found.size };
  await handle.close();
  const code = found.isDirectory() ? 'EISDIR' : 'NO_FILE';
  throw Object.assign(new Error('no file'), { code });
}

/** The first character of a text that is no space, or an empty string. */
export async function firstCharacter(bytes: AsyncIterable<Buffer>): Promise<string> {
  for await (const chunk of bytes) {
    const text = chunk
      .toString('latin1')
      .replace(/^\xef\xbb\xbf/, '')
      .trimStart();
    if (text !== '') return text.charAt(0);
  }
  return '';
}

/**
 * The reason for a failed read in a user's words: the end of a sentence that begins with the file.
 */
export function explainReadError(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const message = error instanceof Error ? error.message : String(error);
  if (code === 'Z_BUF_ERROR' || message === 'unexpected end of file') {
    return 'the gzip stream ends early: the file is truncated, fetch or write it again';
  }
  if (code === 'TOO_LARGE') return `is larger than ${LARGEST_FILE} bytes unpacked`;
  if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') return NOT_UTF8;
  if (typeof code === 'string' && code.startsWith('Z_')) return `is broken gzip (${message})`;
  if (code === 'EISDIR') return 'is a folder: expected a file';
  if (code === 'NO_FILE') return 'is a pipe or a device: expected a file';
  return `cannot be read (${message})`;
}

export const NOT_UTF8 = 'is not UTF-8 text: save the file as UTF-8';

/** A read error as a UserError with a place in the file. */
export function readError(error: unknown, file: NamedFile, line?: number): UserError {
  if (error instanceof UserError) return error;
  const place = { file: file.label, ...(line === undefined ? {} : { line }) };
  return new UserError([{ place, message: explainReadError(error) }], { cause: error });
}
