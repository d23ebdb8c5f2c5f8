/**
 * Samples of which something holds, some surely and some by chance: a `flaky` sample passes with the
 * share of its runs that passed.
 */
export interface Hits {
  /** How many it surely holds of. */
  readonly sure: number;
  /** For every other one the chance that it holds, between 0 and 1. */
  readonly chances: readonly number[];
}

/**
 * The expected value of a function of how many samples it holds of, drawn independently: the mean
 * over the Poisson binomial distribution (Poisson 1837), which is built up one chance at a time.
 * @param value of the whole number of samples that it holds of
 */
export function expectedOver({ sure, chances }: Hits, value: (count: number) => number): number {
  if (chances.length === 0) return value(sure);
  let shares = [1];
  for (const chance of chances) {
    const next = new Array<number>(shares.length + 1).fill(0);
    for (const [count, share] of shares.entries()) {
      next[count] = (next[count] ?? 0) + share * (1 - chance);
      next[count + 1] = share * chance;
    }
    shares = next;
  }
  return shares.reduce((sum, share, count) => sum + share * value(sure + count), 0);
}

/** How many samples it holds of on average. */
export function expectedCount({ sure, chances }: Hits): number {
  return chances.reduce((sum, chance) => sum + chance, sure);
}

/** Collects for how many samples something holds. */
export class HitCounter {
  #sure = 0;
  readonly #chances: number[] = [];

  /** @param chance 1 where it holds, 0 where it does not, between them where that is by chance */
  add(chance: number): void {
    if (chance >= 1) this.#sure += 1;
    else if (chance > 0) this.#chances.push(chance);
  }

  get hits(): Hits {
    return { sure: this.#sure, chances: this.#chances };
  }
}
