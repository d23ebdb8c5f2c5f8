import { createHash } from 'node:crypto';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Random draws that are the same on every machine. */
export class Random {
  readonly #generator: RandomGenerator;

  /** @param key the things that the draws depend on, and nothing else does */
  constructor(...key: readonly (string | number)[]) {
    const hash = createHash('sha256').update(JSON.stringify(key)).digest();
    const state = [0, 4, 8, 12].map((at) => hash.readInt32LE(at));
    this.#generator = xoroshiro128plusFromState(state);
  }

  /** A whole number from 0 to `below - 1`. */
  int(below: number): number {
    return uniformInt(this.#generator, 0, below - 1);
  }

  /** One of the values, which are at least one. */
  pick<T>(values: readonly [T, ...T[]] | readonly T[]): T {
    const value = values[this.int(values.length)];
    if (value === undefined) throw new Error('there is nothing to pick from');
    return value;
  }

  /** True with a chance of `share`, from 0 to 1. */
  chance(share: number): boolean {
    return this.int(1_000_000) < share * 1_000_000;
  }

  /** The values in random order. */
  shuffle<T>(values: readonly T[]): T[] {
    const shuffled = [...values];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
      const j = this.int(i + 1);
      [shuffled[i], shuffled[j]] = [shuffled[j] as T, shuffled[i] as T];
    }
    return shuffled;
  }

  /** Some of the values, in their own order. */
  sample<T>(values: readonly T[], count: number): T[] {
    const places = this.shuffle([...values.keys()]).slice(0, count);
    return places.sort((a, b) => a - b).map((place) => values[place] as T);
  }
}
