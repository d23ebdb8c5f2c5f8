import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readRows } from '../../src/dataset/containers/rows.ts';
import { describeFault, FaultList, UserError } from '../../src/system/errors.ts';
import { temporaryFolder, writeFiles } from '../support/files.ts';

const FIXTURES = fileURLToPath(new URL('fixtures/', import.meta.url));

async function read(name: string, content: string | Uint8Array) {
  return readPath(join(writeFiles(temporaryFolder(), { [name]: content }), name), name);
}

async function readPath(path: string, shown: string) {
  const list = new FaultList();
  const rows: unknown[] = [];
  const places: (number | undefined)[] = [];
  for await (const group of readRows({ path, label: shown }, list)) {
    for (const { value, place } of group) {
      rows.push(value);
      places.push(place.line ?? place.row);
    }
  }
  return { rows, places, faults: faultsIn(list) };
}

function faultsIn(list: FaultList): readonly string[] {
  try {
    list.throwIfAny();
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.faults.map(describeFault);
    throw error;
  }
}

describe('readRows', () => {
  describe('on a JSON list', () => {
    it.each([
      ['plain', '[{"a": 1},\n\n {"a": [2, "]"]}\n, {"a": "\\"}{,"}]\n', [1, 3, 4]],
      ['with a byte-order mark', '\uFEFF\n[{"a": 1}, {"a": [2, "]"]}, {"a": "\\"}{,"}]', [2, 2, 2]],
    ])('reads each element with its line: %s', async (_, text, lines) => {
      for (const content of [text, gzipSync(text)]) {
        const { rows, places, faults } = await read('x.json', content);
        expect(faults).toEqual([]);
        expect(rows).toEqual([{ a: 1 }, { a: [2, ']'] }, { a: '"}{,' }]);
        expect(places).toEqual(lines);
      }
    });

    it('accepts an empty list, and one longer than any chunk', async () => {
      expect(await read('x.json', ' [ ] ')).toMatchObject({ rows: [], faults: [] });
      const long = ['漢'.repeat(200_000), 'b'];
      expect((await read('x.json', JSON.stringify(long))).rows).toEqual(long);
    });

    it.each([
      ['[1, 2', 'x.json:1: the list ends early'],
      ['[1,\n2] 3', 'x.json:2: there is text after the end'],
      ['[1,\n,2]', 'x.json:2: is not JSON'],
      ['[{"a": tru}]', 'x.json:1: is not JSON'],
      ['[{"a": 1}}, 2]', 'x.json:1: '],
    ])('reports the mistake in %j', async (text, message) => {
      expect((await read('x.json', text)).faults[0]).toContain(message);
    });
  });

  it('reads Python’s NaN as null', async () => {
    const { rows } = await read('x.jsonl', '{"a": NaN, "b": "NaN", "c": [-Infinity]}\n');
    expect(rows).toEqual([{ a: null, b: 'NaN', c: [null] }]);
  });

  describe('on a Git LFS pointer', () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`;
    const padded = (size: number) => pointer + 'x'.repeat(size - pointer.length);

    it.each(['x.jsonl', 'x.json', 'x.csv', 'x.tsv.gz', 'x.parquet', 'x'])(
      'recognises it, whatever its name: %s',
      async (name) => {
        for (const text of [pointer, pointer.replaceAll('\n', '\r\n'), padded(1024)]) {
          const { rows, faults } = await read(name, text);
          expect(rows).toEqual([]);
          expect(faults).toEqual([expect.stringContaining(`${name}: is a Git LFS pointer`)]);
        }
      },
    );

    it.each([
      ['longer than any pointer', padded(1025)],
      ['of another version', pointer.replace('v1', 'v10')],
      ['that has the line later on', `"a"\n${pointer}`],
    ])('reads other files as data: a file %s', async (_, text) => {
      const { rows, faults } = await read('x.csv', text);
      expect(faults).toEqual([]);
      expect(rows.length).toBeGreaterThan(0);
    });
  });

  describe('on CSV', () => {
    it('reads quotes, line breaks, CRLF and an unnamed index, each row with its first line', async () => {
      const text = '\uFEFF,Original Prompt,b\r\n0,"x, ""y""\nz",1\r\n1,w,\r\n\r\n2,"\n",3';
      const { rows, places, faults } = await read('x.csv', text);
      expect(faults).toEqual([]);
      expect(rows).toEqual([
        { 'Original Prompt': 'x, "y"\nz', b: '1' },
        { 'Original Prompt': 'w', b: '' },
        { 'Original Prompt': '\n', b: '3' },
      ]);
      expect(places).toEqual([2, 4, 6]);
      expect((await read('x.csv.gz', gzipSync(text))).rows).toEqual(rows);
      expect((await read('x.tsv', text.replaceAll(',', '\t'))).rows).toHaveLength(3);
    });

    it('reports rows of the wrong length by line and reads on', async () => {
      const { rows, faults } = await read('x.csv', 'a,b\n1\n1,2,3\n4,5\n');
      expect(rows).toEqual([{ a: '4', b: '5' }]);
      expect(faults).toEqual([
        expect.stringMatching(/^x\.csv:2: has 1 cells where the header has 2/),
        expect.stringMatching(/^x\.csv:3: has 3 cells/),
      ]);
    });

    it.each<[string, string | Uint8Array, RegExp]>([
      ['a quote that is not closed', 'a,b\n1,"2\n3,4\n', /^x\.csv.*not CSV/],
      ['a column twice', 'a,b,a\n1,2,3\n', /^x\.csv:1: has the column "a" twice/],
      ['text that is not UTF-8', Uint8Array.of(0x61, 0x0a, 0xe9, 0x0a), /^x\.csv: is not UTF-8/],
      ['broken gzip', gzipSync('a,b\n1,2\n').subarray(0, 15), /^x\.csv: .*truncated/],
      ['an endless row', `a,b\n1,"${'x'.repeat(17 << 20)}`, /^x\.csv.*a row is longer than/],
      ['a quote within a cell', 'a,b\n1,x"y"\n', /^x\.csv:2: is not CSV/],
    ])('reports %s', async (_, content, message) => {
      expect((await read('x.csv', content)).faults).toEqual([expect.stringMatching(message)]);
    });

    it.each<[string, string, string, number[]]>([
      ['line ends that are mixed', 'a,b\r\n1,"x\r\ny"\n2,z\r3,w\r\n', 'x.csv', [2, 4, 5]],
      ['line ends that are mixed, LF first', 'a,b\n1,"x\r\ny"\r\n2,z\n3,w', 'x.csv', [2, 4, 5]],
      ['line ends of old Macs', 'a,b\r1,"x\r\ny"\r2,z\r3,w\r', 'x.csv', [2, 4, 5]],
      ['semicolons', 'a;b\n1;"x\r\ny"\n2;z\n3;w\n', 'x.csv', [2, 4, 5]],
      ['semicolons under another name', 'a;b\n1;"x\r\ny"\n2;z\n3;w\n', 'x.tsv', [2, 4, 5]],
      ['tabs', 'a\tb\n1\t"x\r\ny"\n2\tz\n3\tw\n', 'x.csv', [2, 4, 5]],
      ['a mark and semicolons', '\uFEFFa;b\n1;"x\r\ny"\n2;z\n3;w\n', 'x.csv', [2, 4, 5]],
      ['sep=; as Excel has it', '\uFEFFsep=;\r\na;b\r\n1;"x\r\ny"\n2;z\n3;w', 'x.csv', [3, 5, 6]],
      ['sep=| of another kind', '"sep=|"\na|b\n1|"x\r\ny"\n2|z\n3|w', 'x.csv', [3, 5, 6]],
      ['empty lines above', '\n\r\na;b\n1;"x\r\ny"\n2;z\n3;w', 'x.csv', [4, 6, 7]],
    ])('reads files with %s', async (_, text, name, lines) => {
      const { rows, places, faults } = await read(name, text);
      expect(faults).toEqual([]);
      expect(rows).toEqual([
        { a: '1', b: 'x\r\ny' },
        { a: '2', b: 'z' },
        { a: '3', b: 'w' },
      ]);
      expect(places).toEqual(lines);
    });

    it.each<[string, string, string, Record<string, string>]>([
      ['in quotes', 'a,"b;c"\n1,2\n', 'x.csv', { a: '1', 'b;c': '2' }],
      ['in quotes, doubled', '"a,""x"",";"b;"\n1;2\n', 'x.csv', { 'a,"x",': '1', 'b;': '2' }],
      ['that fit no row', 'a,b;c\n1,2\n', 'x.csv', { a: '1', 'b;c': '2' }],
      ['that fit no row, commas', 'a;b, c\n1;2\n', 'x.csv', { a: '1', 'b, c': '2' }],
      ['in a *.tsv', 'a,b\tc;d\n1\t2\n', 'x.tsv', { 'a,b': '1', 'c;d': '2' }],
      ['in rows alone', 'a,b\n1;1,"2;2;2"\n', 'x.csv', { a: '1;1', b: '2;2;2' }],
      ['of one column', 'a\n1;2\n', 'x.csv', { a: '1;2' }],
    ])('is not misled by other delimiters %s', async (_, text, name, row) => {
      const { rows, faults } = await read(name, text);
      expect(faults).toEqual([]);
      expect(rows).toEqual([row]);
    });

    it.each([
      ['both fit', 'a,b;c\n1,2;3\n', ';'],
      ['neither fits', 'a,b;c\n123\n', ';'],
      ['there is no row', 'a\tb;c\n', '\t'],
    ])('reports an ambiguous delimiter: %s', async (_, text, last) => {
      const { rows, faults } = await read('x.csv', text);
      expect(rows).toEqual([]);
      expect(faults).toEqual([
        expect.stringMatching(/^x\.csv:1: the header has \w+ and \w+, and either could be between/),
      ]);
      expect(faults[0]).toContain(`write sep=${last} in a line above it`);
    });

    it('counts cells by the delimiter in use', async () => {
      const { faults } = await read('x.csv', 'a;b\n1;2;3\n');
      expect(faults).toEqual([
        'x.csv:2: has 3 cells where the header has 2: quote cells that have semicolons, quotes or line breaks in them',
      ]);
    });

    it('finds no rows in an empty file or with only a header', async () => {
      expect(await read('x.csv', '')).toMatchObject({ rows: [], faults: [] });
      expect(await read('x.csv', 'a,b\n')).toMatchObject({ rows: [], faults: [] });
    });
  });

  describe('on Parquet', () => {
    it.each(['none', 'snappy', 'gzip', 'brotli', 'zstd', 'lz4', 'v2', 'v2dict'])(
      'reads files of pyarrow: %s',
      async (kind) => {
        const { rows, places, faults } = await readPath(
          join(FIXTURES, `mbpp-${kind}.parquet`),
          'x',
        );
        expect(faults).toEqual([]);
        expect(places).toEqual([1, 2, 3]);
        expect(rows[1]).toEqual({
          task_id: 2,
          text: 'Write a function f2 that returns 2.',
          code: 'def f2():\r\n  return 2',
          test_list: ['assert f2() == 2', 'assert f2() != 3'],
          test_setup_code: '',
          challenge_test_list: [],
        });
      },
    );

    it('refuses a page that unpacks into more than 64 MiB', async () => {
      const { faults } = await readPath(join(FIXTURES, 'big-page.parquet'), 'x.parquet');
      expect(faults).toEqual([expect.stringMatching(/^x\.parquet: .*a page of 83\d+ bytes/)]);
    });

    const good = readFileSync(join(FIXTURES, 'mbpp-none.parquet'));

    it.each<[string, Uint8Array]>([
      ['cut short', good.subarray(0, good.length / 2)],
      ['with no footer', Buffer.concat([good.subarray(0, -8), Buffer.alloc(8)])],
      ['of its magic number alone', Buffer.from('PAR1')],
      [
        'that says its footer is larger than it',
        Buffer.from('PAR1aaaa\xff\xff\xff\x7fPAR1', 'latin1'),
      ],
    ])('reports a file %s', async (_, content) => {
      const { rows, faults } = await read('x.parquet', content);
      expect(rows).toEqual([]);
      expect(faults).toEqual([expect.stringMatching(/^x\.parquet: cannot be read as Parquet/)]);
    });

    it('throws only its own errors for damaged files, and ends soon', async () => {
      for (let i = 4; i < good.length; i += 7) {
        for (const value of [0xff, 0x7f, 0x00]) {
          const damaged = Buffer.from(good);
          damaged[i] = value;
          await read('x.parquet', damaged);
        }
      }
    }, 60_000);
  });
});
