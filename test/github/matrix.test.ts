import { describe, expect, it } from 'vitest';
import { matrixLabel, parseMatrix } from '../../src/github/job-matrix.ts';

const labelOf = (text: string) => matrixLabel(parseMatrix(text), null);

describe('the label of a matrix job', () => {
  it.each([
    ['{"python": 3.12, "model": "small"}', '(small, 3.12)'],
    ['{"model": "small", "python": 3.12}', '(small, 3.12)'],
    ['{"fast": true, "model": "org/name:7b"}', '(true, org/name:7b)'],
    // Outside of a matrix, and for an invalid one.
    ['null', ''],
    ['{}', ''],
    ['', ''],
    ['[1]', ''],
    ['"text"', ''],
    ['{"model": ', ''],
    [`{"a":${'['.repeat(60_000)}`, ''],
    [JSON.stringify({ model: 'x'.repeat(200_000) }), ''],
  ])('is right for example %#', (text, label) => {
    expect(labelOf(text)).toBe(label);
  });

  it.each([
    ['long values', '{"model": "', '"}', 'x'.repeat(200)],
    ['values with commas', '{"model": "a, b', '"}', ''],
    ['values with a line’s end', '{"model": "a\\n-->#(', '"}', ''],
    ['mappings', '{"model": {"name": "a"}, "x": "', '"}', ''],
  ])('has a hash for %s, and differs for similar values', (_what, start, end, filler) => {
    const [one, other] = ['c', 'd'].map((last) => labelOf(`${start}${filler}${last}${end}`));
    expect(one).toMatch(/^\([\w.+/@:, -]+ [\da-f]{12}\)$/);
    expect(one?.length).toBeLessThan(90);
    expect(one).not.toBe(other);
  });

  it('does not depend on the order within a value', () => {
    const [one, other] = ['{"m": {"a": 1, "b": 2}}', '{"m": {"b": 2, "a": 1}}'].map(labelOf);
    expect(one).toBe(other);
  });
});

describe('the label of a shard', () => {
  it.each([
    // The number of the shard does not count. The rest does.
    [{ shard: 2 }, ''],
    [{ shard: '2/4' }, ''],
    [{ part: '2' }, ''],
    [{ n: 2 }, ''],
    [{ model: 'a', shard: 2, total: 4 }, '(a)'],
    [{ model: 'a', piece: '2/4' }, '(a)'],
    [{ python: 2, shard: 2 }, '(2)'],
    [{ python: 3, shard: 2 }, '(3)'],
    [{ model: 'a' }, '(a)'],
  ])('%j of 2/4 is %s', (matrix, label) => {
    expect(matrixLabel(matrix, { index: 2, count: 4 })).toBe(label);
  });

  it('is the same for the job that merges it', () => {
    const [first, second] = [1, 2].map((index) =>
      matrixLabel({ model: 'a', shard: index }, { index, count: 2 }),
    );
    expect(first).toBe(matrixLabel({ model: 'a' }, null));
    expect(second).toBe(first);
  });
});
