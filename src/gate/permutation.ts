import { ROUNDING } from '../records/rounding.ts';

/** Up to so many differing pairs all orders are counted: 2¹⁶ of them. */
const MOST_COUNTED = 16;
const DRAWS = 20_000;

/**
 * The chance of a sum of differences at least as large as the one seen, in either direction, if
 * chance puts each pair's two results on the sides: the paired permutation test (Fisher 1935). With
 * many pairs orders are drawn, always the same ones, and the one seen counts as one of them
 * (Phipson & Smyth 2010).
 * @param differences of each pair; a pair without one counts for nothing
 * @returns in (0, 1]
 */
export function permutationP(differences: readonly number[]): number {
  const differing = differences.filter((each) => Math.abs(each) > ROUNDING);
  if (differing.length === 0) return 1;
  const seen = Math.abs(differing.reduce((sum, each) => sum + each, 0)) - ROUNDING;
  return differing.length <= MOST_COUNTED ? counted(differing, seen) : drawn(differing, seen);
}

function counted(differing: readonly number[], seen: number): number {
  // If all pairs change places, the sum only turns its sign. So half of the orders are enough.
  const orders = 2 ** (differing.length - 1);
  let count = 0;
  for (let order = 0; order < orders; order += 1) {
    const sum = differing.reduce((all, each, i) => all + ((order >> i) & 1 ? -each : each), 0);
    if (Math.abs(sum) >= seen) count += 1;
  }
  return count / orders;
}

function drawn(differing: readonly number[], seen: number): number {
  const next = words();
  let count = 1;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    let sum = 0;
    let word = 0;
    for (let i = 0; i < differing.length; i += 1) {
      const each = differing[i] ?? 0;
      word = i % 32 === 0 ? next() : word >>> 1;
      sum += word & 1 ? each : -each;
    }
    if (Math.abs(sum) >= seen) count += 1;
  }
  return count / (DRAWS + 1);
}

/** Random words of 32 bits, always the same ones: xorshift32 (Marsaglia 2003). */
function words(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state;
  };
}

/**
 * Adjust p-values of several comparisons, so that the chance of any false alarm among them stays
 * what each p says: Holm's step-down procedure (1979).
 * @returns the adjusted values in the order of the given ones
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, i) => ({ p, i })).sort((a, b) => a.p - b.p);
  const adjusted = new Array<number>(ps.length).fill(1);
  let least = 0;
  for (const [rank, { p, i }] of order.entries()) {
    least = Math.max(least, Math.min(1, p * (ps.length - rank)));
    adjusted[i] = least;
  }
  return adjusted;
}
