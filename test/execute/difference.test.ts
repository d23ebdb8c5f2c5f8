import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../src/execute/difference.ts';

const differ = (
  got: string | Buffer,
  expected: string,
  tolerance: number | null = null,
  decimals = false,
) =>
  differenceOf(typeof got === 'string' ? Buffer.from(got) : got, expected, {
    tolerance,
    decimals,
  });

describe('differenceOf', () => {
  it.each([
    ['', ''],
    ['a\n', 'a'],
    ['a', 'a\n\n\n'],
    ['a  \t\r\nb', 'a\nb\n \n'],
    ['\n\n', ''],
    [' a', ' a'],
    ['漢😀\n', '漢😀'],
  ])('accepts %j for %j', (got, expected) => {
    expect(differ(got, expected)).toBeNull();
    expect(differ(expected, got)).toBeNull();
  });

  it.each([
    ['13', '12', 'line 1 is "13", expected "12"'],
    ['a\n b', 'a\nb', 'line 2 is " b", expected "b"'],
    ['a\n\nb', 'a\nb', 'line 2 is "", expected "b"'],
    ['a', 'a\nb', 'line 2 is missing, expected "b"'],
    ['', '0', 'line 1 is missing, expected "0"'],
    ['a\nb', 'a', 'line 2 is "b", expected the end after line 1'],
    ['A', 'a', 'line 1 is "A", expected "a"'],
    ['1 2', '1  2', 'line 1 is "1 2", expected "1  2"'],
    ['1.0', '1', 'line 1 is "1.0", expected "1"'],
    ['\ufeffa', 'a', 'line 1 is "\\u{feff}a", expected "a"'],
    ['\u001b[31m\u0000', '"', 'line 1 is "\\u001b[31m\\u0000", expected "\\""'],
    ['a\u202eb\u2028', 'b', 'line 1 is "a\\u{202e}b", expected "b"'],
  ])('explains the difference of %j from %j', (got, expected, said) => {
    expect(differ(got, expected)).toBe(said);
  });

  it('shows only the differing part of a long line', () => {
    const line = `${'x'.repeat(5000)}y${'z'.repeat(5000)}`;
    const said = differ(line, line.replace('y', 'Y')) ?? '';
    expect(said).toBe(
      `line 1 is …"${'x'.repeat(20)}y${'z'.repeat(39)}"…, expected …"${'x'.repeat(20)}Y${'z'.repeat(39)}"…`,
    );
  });

  it('rejects bytes that are not UTF-8, whatever is expected', () => {
    const said = 'its output is not UTF-8 text';
    expect(differ(Buffer.from([0xff]), '\ufffd')).toBe(said);
    expect(differ(Buffer.from([0x61, 0xe6, 0xbc]), 'a')).toBe(said);
  });

  describe('with a tolerance', () => {
    it.each([
      ['0.3333333', '0.3333339'],
      ['1000000.5', '1000001.4'],
      ['1e-9', '0.0'],
      ['2.0', '2'],
      ['-.5 x 1e3', '-0.5000001 x 1000.0'],
      ['1.5   2.5', ' 1.5 2.5'],
      ['nan', 'NaN'],
      ['-NAN 1.0', 'nan 1'],
      ['inf', 'Infinity'],
      ['+INF', 'inf'],
      ['-infinity', '-Inf'],
    ])('accepts %j for %j', (got, expected) => {
      expect(differ(got, expected, 1e-6)).toBeNull();
      expect(differ(got, expected)).not.toBeNull();
    });

    it.each([
      ['0.33333', '0.33333333'],
      // Whole numbers are exact, although 1 in 10 million is below the tolerance.
      ['10000001', '10000000'],
      ['1.0 2.0', '1.0'],
      ['1.0\n2.0', '1.0 2.0'],
      ['nan', 'nan.0'],
      ['1e999', '2e999'],
      ['0x10', '16.0'],
      ['a1.0', 'a1.00'],
      ['nan', 'none'],
      ['nan', '0.0'],
      ['inf', '-inf'],
      ['inf', 'nan'],
      ['inf', '1e999'],
      ['infinite', 'inf'],
      ['nano', 'nan'],
    ])('does not accept %j for %j', (got, expected) => {
      expect(differ(got, expected, 1e-6)).not.toBeNull();
    });

    it('accepts nan and infinities only for themselves', () => {
      expect(differ('nan', 'NaN')).not.toBeNull();
      expect(differ('inf', 'Infinity')).not.toBeNull();
    });

    it('reads a hostile number in linear time', () => {
      const digits = '1'.repeat(1_000_000);
      expect(differ(`${digits}x`, '1.5', 1e-6)).toMatch(/^line 1 is "111/);
      expect(differ(`${digits}.${digits}e`, '1.5', 1e-6)).toMatch(/^line 1 is "111/);
    });
  });

  describe('with decimals, as LiveCodeBench compares', () => {
    it.each([
      ['5.00', '5.0'],
      ['5', '5.0'],
      ['.5', '0.50'],
      ['1e2 -0', '100 0'],
      ['1_000.0', '1000'],
      ['00012', '12'],
      [' 1 2 3 \n', '1 2 3'],
      ['\n\na\n', 'a'],
      ['1   2', '1 2.0'],
      ['Inf', 'infinity'],
      ['50000000000000000000000000001.0', '50000000000000000000000000001'],
    ])('accepts %j for %j', (got, expected) => {
      expect(differ(got, expected, null, true)).toBeNull();
      expect(differ(expected, got, null, true)).toBeNull();
    });

    it.each([
      ['6.00', '5.0'],
      ['5.0000000001', '5'],
      ['50000000000000001', '50000000000000000'],
      ['1 2', '1  2 3'],
      ['a 1.0', 'a 1'],
      ['a  b', 'a b'],
      ['nan', 'NaN'],
      ['1\n\n2', '1\n2'],
      ['inf', '-inf'],
      ['1e5', '1e6'],
      ['-1', '1'],
      ['1.2.3', '1.2.30'],
    ])('does not accept %j for %j', (got, expected) => {
      expect(differ(got, expected, null, true)).not.toBeNull();
    });

    it('accepts close numbers as well if there is a tolerance', () => {
      expect(differ(' 0.3333333', '0.3333339', 1e-6, true)).toBeNull();
      expect(differ(' 0.3333333', '0.3333339', null, true)).not.toBeNull();
    });

    it('reads a hostile number in linear time', () => {
      const digits = '0'.repeat(1_000_000);
      expect(differ(`${digits}1${digits}`, '1', null, true)).toMatch(/^line 1 is/);
      expect(differ(`1.${digits}`, '1', null, true)).toBeNull();
    });
  });
});
