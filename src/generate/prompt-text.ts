import { readFileSync, statSync } from 'node:fs';
import { textIn } from '../config/text-in.ts';
import { messageOf } from '../system/errors.ts';

/** In bytes. */
const LARGEST = 1 << 20;

/**
 * Read a text file of the repository, as it is.
 * @returns the end of a sentence that begins with the file's name, if it has no text
 */
export function readText(path: string): { readonly text: string } | { readonly fault: string } {
  let bytes: Buffer;
  try {
    const status = statSync(path);
    if (status.isDirectory()) return { fault: 'is a folder: expected a text file' };
    // Reading a pipe could wait forever.
    if (!status.isFile()) return { fault: 'is a pipe or a device: expected a text file' };
    if (status.size > LARGEST) {
      return { fault: `is ${status.size} bytes: at most ${LARGEST} are read` };
    }
    bytes = readFileSync(path);
  } catch (error) {
    return { fault: `cannot be read (${messageOf(error)})` };
  }
  if (bytes.includes(0)) return { fault: 'is no text: it has a NUL character' };
  const read = textIn(bytes);
  if ('text' in read || read.line === undefined) return read;
  return { fault: `${read.fault} (line ${read.line})` };
}

/**
 * A text file's text as a message: lines end alike on every machine, and the last line's end, which
 * editors add, is no part of it.
 */
export function asMessage(text: string): string {
  const lines = text.replaceAll('\r\n', '\n');
  return lines.endsWith('\n') ? lines.slice(0, -1) : lines;
}
