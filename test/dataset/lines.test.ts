import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLines } from '../../src/dataset/containers/lines.ts';
import { faultsOf, temporaryFolder, writeFiles } from '../support/files.ts';

type Read = readonly (readonly [line: number, text: string])[];

function fileOf(content: string | Uint8Array): string {
  return join(writeFiles(temporaryFolder(), { 'x.jsonl': content }), 'x.jsonl');
}

/** The lines of a file, as far as they can be read. */
async function linesOf(path: string): Promise<Read> {
  const lines: [number, string][] = [];
  const names = new Set(['shown.jsonl']);
  for await (const group of readLines(path, 'shown.jsonl')) {
    for (const { text, place } of group) {
      lines.push([place.line, text]);
      names.add(place.file);
    }
  }
  expect([...names]).toEqual(['shown.jsonl']);
  return lines;
}

/** The only error of reading a file. */
async function faultOf(path: string) {
  const [fault, ...others] = await faultsOf(() => linesOf(path));
  expect(others).toEqual([]);
  expect(fault?.place?.file).toBe('shown.jsonl');
  return { message: fault?.message ?? '', line: fault?.place?.line };
}

const ABC: Read = [
  [1, 'a'],
  [2, 'b'],
  [3, 'c'],
];

describe('readLines', () => {
  it.each<[string, string | Uint8Array, Read]>([
    ['plain', 'a\nb\nc\n', ABC],
    ['without a final newline', 'a\nb\nc', ABC],
    ['with CRLF', 'a\r\nb\r\nc\r\n', ABC],
    ['with CRLF and no final newline', 'a\r\nb\r\nc\r', ABC],
    ['with a byte-order mark', '\uFEFFa\nb\nc\n', ABC],
    ['gzip', gzipSync('a\nb\nc\n'), ABC],
    ['gzip with a byte-order mark and CRLF', gzipSync('\uFEFFa\r\nb\r\nc'), ABC],
    ['gzip in two members', Buffer.concat([gzipSync('a\nb\n'), gzipSync('c\n')]), ABC],
    [
      'gzip with a line over two members',
      Buffer.concat([gzipSync('a\nb\nc'), gzipSync('c')]),
      [
        [1, 'a'],
        [2, 'b'],
        [3, 'cc'],
      ],
    ],
    ['gzip with an empty member', Buffer.concat([gzipSync(''), gzipSync('a\nb\nc')]), ABC],
    [
      'with empty lines, which count',
      '\n\na\n \t\n\r\nb\n\n',
      [
        [3, 'a'],
        [6, 'b'],
      ],
    ],
    ['with spaces that belong to a line', ' a \n', [[1, ' a ']]],
    ['empty', '', []],
    ['of one newline', '\n', []],
    ['of gzip’s first byte alone', Buffer.of(0x1f, 0x0a), [[1, '\x1f']]],
    ['of empty gzip', gzipSync(''), []],
    ['with a line separator of Unicode, which ends no line', 'a\u2028b\n', [[1, 'a\u2028b']]],
  ])('reads a file %s', async (_, content, lines) => {
    expect(await linesOf(fileOf(content))).toEqual(lines);
  });

  it.each([0, 1, 2])(
    'does not break characters that chunks cut apart (%i bytes in)',
    async (shift) => {
      // Each has 3 bytes. Chunks of 64 KiB cut a character at two of three borders.
      const long = 'x'.repeat(shift) + '漢'.repeat(100_000);
      const text = `${long}\n${'語😀'.repeat(20_000)}\n${'字\n'.repeat(30_000)}`;
      const [first, second, ...others] = await linesOf(fileOf(text));
      expect(first).toEqual([1, long]);
      expect(second).toEqual([2, '語😀'.repeat(20_000)]);
      expect(others).toHaveLength(30_000);
      expect(others.every(([, character]) => character === '字')).toBe(true);
      expect(others.at(-1)?.[0]).toBe(30_002);
      expect(await linesOf(fileOf(gzipSync(text)))).toEqual([first, second, ...others]);
    },
  );

  it('reads the same lines as split(), for any text', async () => {
    const text = fc.array(
      fc.constantFrom('a', '漢', '\n', '\r\n', ' ', '😀', 'long '.repeat(20_000)),
      {
        maxLength: 12,
      },
    );
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), async (parts, packed) => {
        const whole = parts.join('');
        const expected = whole
          .split('\n')
          .map((line, i): [number, string] => [i + 1, line.replace(/\r$/, '')])
          .filter(([, line]) => line.trim() !== '');
        expect(await linesOf(fileOf(packed ? gzipSync(whole) : whole))).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('gives the line of bytes that are not UTF-8', async () => {
    const broken = Buffer.concat([Buffer.from('a\n\nb '), Buffer.of(0xe9), Buffer.from('\nc\n')]);
    for (const content of [broken, gzipSync(broken), broken.subarray(0, 6)]) {
      const { message, line } = await faultOf(fileOf(content));
      expect(message).toContain('not UTF-8');
      expect(line).toBe(3);
    }
  });

  it('reports UTF-16, as some editors save it, as an error', async () => {
    const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from('{"a": 1}\n', 'utf16le')]);
    expect(await faultOf(fileOf(utf16))).toMatchObject({ line: 1 });
  });

  it('reports gzip that ends early, with a line at or before the cut one', async () => {
    // These numbers do not compress well, so the cut is in the middle of the lines.
    const rows = Array.from({ length: 20_000 }, (_, i) => `${Math.sin(i)}`);
    const packed = gzipSync(rows.join('\n'));
    const path = fileOf(packed.subarray(0, packed.length / 2));
    const { message, line = 0 } = await faultOf(path);
    expect(message).toContain('truncated');
    expect(line).toBeGreaterThan(1);
    // Half of the bytes contain about half of the lines.
    expect(line).toBeLessThan(11_000);
    expect(line).toBeGreaterThan(5_000);
  });

  it.each([1, 8])(
    'reports gzip that ends early if %i bytes of its end are missing',
    async (bytes) => {
      const packed = gzipSync('a\nb\n');
      const { message, line } = await faultOf(fileOf(packed.subarray(0, -bytes)));
      expect(message).toContain('truncated');
      expect(line).toBeGreaterThanOrEqual(1);
    },
  );

  it('reports gzip with changed bytes as broken', async () => {
    const packed = gzipSync('a\nb\nc\n');
    packed[packed.length - 8] = (packed[packed.length - 8] ?? 0) ^ 0xff;
    const { message } = await faultOf(fileOf(packed));
    expect(message).toContain('broken gzip');
  });

  it('refuses a line over 16 MiB with its place, packed or not', async () => {
    const text = Buffer.concat([Buffer.from('a\n'), Buffer.alloc(17 << 20, 'x')]);
    for (const content of [text, gzipSync(text)]) {
      const { message, line } = await faultOf(fileOf(content));
      expect(message).toContain('longer than');
      expect(line).toBe(2);
    }
  });

  it('reads a line just below 16 MiB', async () => {
    const [line] = await linesOf(fileOf(Buffer.alloc((16 << 20) - 1, 'x')));
    expect(line?.[1]).toHaveLength((16 << 20) - 1);
  });

  it('reports a folder in place of a file', async () => {
    expect(await faultOf(temporaryFolder())).toMatchObject({
      message: expect.stringContaining('is a folder: expected a file'),
    });
  });

  // An error event without a listener appears as an uncaught exception of the whole run.
  it('reports a file that cannot be read, without ending the process', async () => {
    const { message } = await faultOf(join(temporaryFolder(), 'gone.jsonl'));
    expect(message).toContain('cannot be read');
  });

  it('can be stopped before the end of the file', async () => {
    const path = fileOf(gzipSync('line\n'.repeat(200_000)));
    for await (const [first] of readLines(path, 'shown.jsonl')) {
      expect(first?.text).toBe('line');
      break;
    }
  });
});
