import { isUtf8 } from 'node:buffer';
import { IS_LFS_POINTER, isLfsPointer } from './lfs-pointer.ts';

/** The reason why a file has no text: the end of a sentence that begins with its name. */
interface NoText {
  readonly fault: string;
  /** The first line with the fault. */
  readonly line?: number;
}

/** The text of a whole file in UTF-8, without a byte-order mark. */
export function textIn(bytes: Buffer): { readonly text: string } | NoText {
  if (isLfsPointer(bytes)) return { fault: IS_LFS_POINTER };
  if (!isUtf8(bytes)) {
    return { fault: 'is not UTF-8 text: save the file as UTF-8', line: firstBadLine(bytes) };
  }
  return { text: new TextDecoder().decode(bytes) };
}

function firstBadLine(bytes: Buffer): number {
  const lines = bytes.toString('latin1').split('\n');
  return 1 + lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1')));
}
