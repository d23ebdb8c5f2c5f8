import { describe, expect, it } from 'vitest';
import { Peekable } from '../../src/dataset/containers/peekable.ts';

async function* numbers(end: number, log: string[] = []): AsyncGenerator<number> {
  try {
    for (let n = 1; n <= end; n += 1) yield n;
    if (end === 3) throw new Error('no more');
  } finally {
    log.push('closed');
  }
}

async function listOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

describe('Peekable', () => {
  it('gives all values after any number of looks at the first ones', async () => {
    const values = new Peekable(numbers(4));
    for (const stop of [1, 3, 2]) {
      for await (const n of values.peek()) if (n === stop) break;
    }
    expect(await listOf(values.take())).toEqual([1, 2, 3, 4]);
  });

  it('loses no value that an abandoned look still waits for', async () => {
    const values = new Peekable(numbers(4));
    const looks = [values.peek(), values.peek()];
    const waiting = looks.map((look) => look.next());
    const all = listOf(values.take());
    expect((await Promise.all(waiting)).map(({ value }) => value)).toEqual([1, 1]);
    expect(await all).toEqual([1, 2, 3, 4]);
  });

  it('throws an error of the values after those that come before it', async () => {
    const values = new Peekable(numbers(3));
    await expect(listOf(values.peek())).rejects.toThrow('no more');
    await expect(listOf(values.peek())).rejects.toThrow('no more');
    const taken: number[] = [];
    await expect(
      (async () => {
        for await (const n of values.take()) taken.push(n);
      })(),
    ).rejects.toThrow('no more');
    expect(taken).toEqual([1, 2, 3]);
  });

  it('ends the values when they are closed, or no longer taken', async () => {
    for (const isTaken of [true, false]) {
      const log: string[] = [];
      const values = new Peekable(numbers(4, log));
      for await (const _ of values.peek()) break;
      if (isTaken) for await (const _ of values.take()) break;
      else await values.close();
      expect(log).toEqual(['closed']);
    }
  });
});
