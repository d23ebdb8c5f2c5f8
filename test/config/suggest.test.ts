import { describe, expect, it } from 'vitest';
import { suggest } from '../../src/text/suggest.ts';

describe('suggest', () => {
  it.each([
    ['sampels', 'samples'],
    ['HumanEval/1O', 'HumanEval/10'],
    ['func_nam', 'func_name'],
  ])('offers the nearest known word: %s → %s', (written, meant) => {
    const known = ['problems', 'samples', 'HumanEval/10', 'func_name', 'k'];
    expect(suggest(written, known)).toBe(`; did you mean "${meant}"?`);
  });

  it.each(['temperature', '', 'xyz'])(
    'offers nothing for %j, which is similar to nothing',
    (written) => {
      expect(suggest(written, ['problems', 'samples', 'limits'])).toBe('');
    },
  );

  it('offers nothing if nothing is known', () => {
    expect(suggest('samples', [])).toBe('');
  });
});
