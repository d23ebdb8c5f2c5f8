import { existsSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Seal } from './seal.ts';
import { HEADER, Segment } from './segment.ts';
import { newSegmentPath, segmentFiles } from './segment-files.ts';

const LINE_FEED = 10;

/** The names of a folder's segments. */
export function segmentNames(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  return new Set(segmentFiles(folder).map(({ path }) => basename(path)));
}

/**
 * Pack the segments of a folder for storage elsewhere, the most recently used first. Only segments
 * with this seal are taken.
 * @param most bytes before packing
 */
export function packSegments(folder: string, seal: Seal, most: number): Buffer {
  const parts: Buffer[] = [];
  let size = 0;
  for (const { path } of segmentFiles(folder).reverse()) {
    const segment = Segment.open(path, seal);
    if (segment === null) continue;
    try {
      if (size + segment.size + 1 > most) continue;
      const content = segment.content();
      // The last line may be cut off, so the next segment must start on a new line.
      const part =
        content.at(-1) === LINE_FEED ? content : Buffer.concat([content, Buffer.from('\n')]);
      parts.push(part);
      size += part.length;
    } finally {
      segment.close();
    }
  }
  return gzipSync(Buffer.concat(parts));
}

/**
 * Put packed segments into a folder, under new names. Their content is not trusted yet: each record
 * is checked when it is used.
 * @param most bytes after unpacking
 * @returns the number of segments left out because of another seal
 * @throws an error if the data is no such package, or is larger
 */
export function unpackSegments(packed: Buffer, folder: string, seal: Seal, most: number): number {
  const whole = gunzipSync(packed, { maxOutputLength: most });
  const own = Buffer.from(`${HEADER}${seal.id}\n`, 'latin1');
  let foreign = 0;
  for (let start = 0; start < whole.length; ) {
    const next = whole.indexOf(`\n${HEADER}`, start, 'latin1');
    const end = next < 0 ? whole.length : next + 1;
    const part = whole.subarray(start, end);
    if (part.subarray(0, own.length).equals(own)) {
      writeFileSync(newSegmentPath(folder), part, { flag: 'wx', mode: 0o600 });
    } else foreign += 1;
    start = end;
  }
  return foreign;
}
