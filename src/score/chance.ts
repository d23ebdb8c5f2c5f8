/**
 * The samples with some property, for example that they pass. Some have it surely, some by chance:
 * a `flaky` sample passes with the share of its runs that passed.
 */
export interface Hits {
  /** The number of samples that surely have it. */
  readonly sure: number;
  /** For each other sample the chance that it has it, between 0 and 1. */
  readonly chances: readonly number[];
}

/**
 * The expected value of a function of the number of samples with the property. They have it
 * independently, so this is the mean over the Poisson binomial distribution (Poisson 1837). The
 * distribution is built up one chance at a time.
 * @param value a function of the whole number of samples with the property
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

/** The expected number of samples with the property. */
export function expectedCount({ sure, chances }: Hits): number {
  return chances.reduce((sum, chance) => sum + chance, sure);
}

/** Collects the samples with a property. */
export class HitCounter {
  #sure = 0;
  readonly #chances: number[] = [];

  /** @param chance 1 if the sample has it, 0 if not, between them if by chance */
  add(chance: number): void {
    if (chance >= 1) this.#sure += 1;
    else if (chance > 0) this.#chances.push(chance);
  }

  get hits(): Hits {
    return { sure: this.#sure, chances: this.#chances };
  }
}
