import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawMember, withMembers } from '../../src/formats/raw-json.ts';

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

describe('withMembers', () => {
  it('changes members and leaves all else as it was written', () => {
    const text = '{"prompt": "old", "x": [1.0, 12345678901234567890, NaN], "y":2}';
    expect(withMembers(text, { prompt: 'new "one"\n', z: 'added' })).toBe(
      '{"prompt": "new \\"one\\"\\n", "x": [1.0, 12345678901234567890, NaN], "y":2, "z": "added"}',
    );
    expect(withMembers('{ }', { a: 'b' })).toBe('{"a": "b"}');
  });

  it('gives an object with exactly these members changed', () => {
    const changes = fc.dictionary(fc.constantFrom('a', 'b', 'prompt'), fc.string());
    const objects = fc.dictionary(fc.constantFrom('a', 'b', 'c', '"', '\\'), fc.jsonValue());
    fc.assert(
      fc.property(objects, changes, fc.nat(3), (object, values, spaces) => {
        const plain = JSON.parse(JSON.stringify(object));
        const text = JSON.stringify(object, null, spaces);
        expect(JSON.parse(withMembers(text, values))).toEqual({ ...plain, ...values });
      }),
    );
  });

  it('changes the member that counts where a name is there twice', () => {
    expect(JSON.parse(withMembers('{"a": 1, "a": 2}', { a: 'x' }))).toEqual({ a: 'x' });
  });
});
