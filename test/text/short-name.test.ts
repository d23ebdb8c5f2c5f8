import { describe, expect, it } from 'vitest';
import { shortName } from '../../src/text/short-name.ts';

describe('a short name', () => {
  it.each([
    ['CharDeletion@x2', 20, 'CharDeletion@x2'],
    ['ButterFingersPerturbation', 12, 'ButterFinge…'],
    ['ButterFingersPerturbation@x0.5', 18, 'ButterFinger…@x0.5'],
    ['ButterFingersPerturbation@x0.25', 18, 'ButterFinge…@x0.25'],
    ['a@b@an-ending-without-end', 10, 'a@b@an-en…'],
  ])('of %s in %i characters is %s', (name, most, short) => {
    expect(shortName(name, most)).toBe(short);
    expect(short.length).toBeLessThanOrEqual(most);
  });
});
