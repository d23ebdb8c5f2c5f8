import { randomUUID } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /^[\da-f-]{36}\.verdicts$/;

/** A file of records in a folder. */
export interface SegmentFile {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** The last use, in milliseconds since 1970. */
  readonly usedAt: number;
}

/** A path for a new segment, unique among runs on all machines. */
export function newSegmentPath(folder: string): string {
  return join(folder, `${randomUUID()}.verdicts`);
}

/** The segments of a folder, the least recently used first. */
export function segmentFiles(folder: string): SegmentFile[] {
  return readdirSync(folder)
    .filter((name) => NAME.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      // Another run may have removed it since.
      const found = lstatSync(path, { throwIfNoEntry: false });
      return found === undefined ? [] : [{ path, size: found.size, usedAt: found.mtimeMs }];
    })
    .sort((a, b) => a.usedAt - b.usedAt);
}

/**
 * Remove the least recently used segments until the others are within the limits.
 * @param most.bytes of all segments together
 * @param most.files the number of segments
 * @returns the remaining segments
 */
export function evict(
  files: readonly SegmentFile[],
  most: { readonly bytes: number; readonly files: number },
): SegmentFile[] {
  let bytes = files.reduce((sum, { size }) => sum + size, 0);
  let count = files.length;
  return files.filter(({ path, size }) => {
    if (bytes <= most.bytes && count <= most.files) return true;
    rmSync(path, { force: true, recursive: true });
    bytes -= size;
    count -= 1;
    return false;
  });
}
