/** Verdicts that move from one machine to another. */

import { createHash } from 'node:crypto';
import { appendFileSync, readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { packSegments, segmentNames, unpackSegments } from '../../src/cache/parcel.ts';
import { RecordFolder } from '../../src/cache/record-folder.ts';
import { Seal } from '../../src/cache/seal.ts';
import { temporaryFolder } from '../support/files.ts';

const SEAL = new Seal(null);
const OTHER = new Seal('a secret of somebody else');
const MOST = 1 << 20;
const keyOf = (text: string) => createHash('sha256').update(text).digest('base64url');

/** Write records as a run does. */
function record(folder: string, texts: readonly string[], seal = SEAL): string {
  const before = segmentNames(folder);
  const records = new RecordFolder(folder, seal);
  for (const text of texts) records.set(keyOf(text), `{"body":"${text}"}`);
  records.close();
  const [added = ''] = [...segmentNames(folder)].filter((name) => !before.has(name));
  return join(folder, added);
}

function bodiesIn(folder: string, texts: readonly string[]): (string | undefined)[] {
  const records = new RecordFolder(folder, SEAL);
  const bodies = texts.map((text) => records.get(keyOf(text))?.body);
  expect(records.ignored).toEqual({ files: 0, records: 0 });
  records.close();
  return bodies;
}

describe('packed verdicts', () => {
  it('are the same elsewhere, under other names, even if a run was killed while it wrote', () => {
    const [from, to] = [temporaryFolder(), temporaryFolder()];
    const torn = record(from, ['a', 'b']);
    appendFileSync(torn, 'a line that was never fini');
    record(from, ['c', 'é']);
    const parcel = packSegments(from, SEAL, MOST);
    expect(unpackSegments(parcel, to, SEAL, MOST)).toBe(0);
    const records = new RecordFolder(to, SEAL);
    for (const text of ['a', 'b', 'c', 'é']) {
      expect(records.get(keyOf(text))).toEqual({ body: `{"body":"${text}"}`, isEarlier: true });
    }
    records.close();
    const names = readdirSync(to);
    expect(names).toHaveLength(2);
    for (const name of names) {
      expect(readdirSync(from)).not.toContain(name);
      expect(statSync(join(to, name)).mode & 0o777).toBe(0o600);
    }
  });

  it('are the most recently used ones if there are too many', () => {
    const [from, to] = [temporaryFolder(), temporaryFolder()];
    const old = record(from, ['old']);
    utimesSync(old, 1000, 1000);
    const recent = record(from, ['recent']);
    const room = statSync(recent).size + 10;
    const parcel = packSegments(from, SEAL, room);
    expect(gunzipSync(parcel).length).toBeLessThanOrEqual(room);
    expect(unpackSegments(parcel, to, SEAL, MOST)).toBe(0);
    expect(bodiesIn(to, ['recent', 'old'])).toEqual(['{"body":"recent"}', undefined]);
  });

  it('are neither packed nor unpacked with another seal', () => {
    const [from, to] = [temporaryFolder(), temporaryFolder()];
    const theirs = record(from, ['forged'], OTHER);
    record(from, ['own']);
    unpackSegments(packSegments(from, SEAL, MOST), to, SEAL, MOST);
    expect(readdirSync(to)).toHaveLength(1);
    const sent = gzipSync(Buffer.concat([readFileSync(theirs), readFileSync(theirs)]));
    expect(unpackSegments(sent, to, SEAL, MOST)).toBe(2);
    expect(readdirSync(to)).toHaveLength(1);
  });

  it.each([
    ['a bomb', gzipSync(Buffer.alloc(MOST + 1, ' '), { level: 9 })],
    ['no archive', Buffer.from('../../etc/passwd')],
    ['cut off', gzipSync('passgate verdicts 1 ').subarray(0, 20)],
  ])('are refused completely if they are %s', (_what, parcel) => {
    const folder = temporaryFolder();
    expect(() => unpackSegments(parcel, folder, SEAL, MOST)).toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('are none without a valid folder or archive', () => {
    const folder = temporaryFolder();
    expect(segmentNames(join(folder, 'nowhere'))).toEqual(new Set());
    expect(unpackSegments(packSegments(folder, SEAL, MOST), folder, SEAL, MOST)).toBe(0);
    expect(unpackSegments(gzipSync('anything else\n'), folder, SEAL, MOST)).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });
});
