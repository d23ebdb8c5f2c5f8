import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawMember } from '../../src/formats/raw-json.ts';

describe('rawMember', () => {
  it('returns a member as it was written', () => {
    const text = '{"b": [1.0, {"a": 2}], "a" : [ 2.0, NaN, "}\\", " ] ,"c":-0.0}';
    expect(rawMember(text, 'a')).toBe('[ 2.0, NaN, "}\\", " ]');
    expect(rawMember(text, 'b')).toBe('[1.0, {"a": 2}]');
    expect(rawMember(text, 'c')).toBe('-0.0');
    expect(rawMember(text, 'd')).toBeNull();
  });

  it('returns a text with the same value as in the whole object', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(4), (object, spaces) => {
        const text = JSON.stringify(object, null, spaces);
        for (const [key, value] of Object.entries(object)) {
          expect(JSON.parse(rawMember(text, key) ?? '')).toEqual(JSON.parse(JSON.stringify(value)));
        }
      }),
    );
  });
});
