import { beforeAll, describe, expect, it } from 'vitest';
import { readZipped } from '../../src/baseline/stores/zip.ts';
import { UserError } from '../../src/system/errors.ts';
import { archives } from './archives.ts';

const TEXT = JSON.stringify({ decision: 'pass', text: 'é'.repeat(300) });
const MOST = 1 << 20;
let archive: (name: string) => Buffer;

beforeAll(() => {
  archive = archives(TEXT, 2);
});

const read = (zip: Buffer) => readZipped(zip, 'results.json', MOST).toString('utf8');

describe('a file of a zip archive', () => {
  it.each(['deflated', 'stored', 'streamed', 'commented', 'slip'])('is read: %s', (name) => {
    expect(read(archive(name))).toBe(TEXT);
  });
});

describe('a bad archive', () => {
  it.each([
    ['elsewhere', /has no results\.json/],
    ['empty', /has no results\.json/],
    ['twice', /not a zip archive, or is damaged/],
    ['lzma', /not a zip archive, or is damaged/],
    ['bomb', /unpacks to over 1048576 bytes/],
    ['liar', /not a zip archive, or is damaged/],
    ['encrypted', /not a zip archive, or is damaged/],
    ['another-checksum', /not a zip archive, or is damaged/],
    ['far-away', /not a zip archive, or is damaged/],
    ['larger-than-it-is', /not a zip archive, or is damaged/],
    ['text', /not a zip archive, or is damaged/],
    ['nothing', /not a zip archive, or is damaged/],
  ])('is refused with a reason: %s', (name, message) => {
    expect(() => read(archive(name))).toThrow(UserError);
    expect(() => read(archive(name))).toThrow(message);
  });

  it('is refused wherever it is cut off', () => {
    const whole = archive('only');
    for (let length = 0; length < whole.length; length += 1) {
      expect(() => read(whole.subarray(0, length)), `${length} bytes`).toThrow(UserError);
    }
  });

  it('is refused or read correctly after a change of any byte', () => {
    const whole = archive('only');
    let refused = 0;
    for (let at = 0; at < whole.length; at += 1) {
      const changed = Buffer.from(whole);
      changed[at] = (changed[at] ?? 0) ^ 0xff;
      try {
        expect(read(changed), `byte ${at}`).toBe(TEXT);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        refused += 1;
      }
    }
    expect(refused).toBeGreaterThan(whole.length / 2);
  });
});
