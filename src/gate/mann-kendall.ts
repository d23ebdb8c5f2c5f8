import { ROUNDING } from '../records/rounding.ts';

/**
 * The exact one-sided p-value of the Mann–Kendall test for a fall (Mann 1945, Kendall 1948): the
 * chance of at most as many pairs in rising order, if every order of the values is equally likely.
 * Equal values are ties, which count for neither direction.
 *
 * The orders of n values by their number of rising pairs have the generating function
 * [n]_q! / Π [t]_q!, with t the size of each tie (MacMahon 1916). So they are counted, not drawn.
 * @param values in order of time; at most some hundred, as the number of orders must be a number
 * @returns in (0, 1]
 */
export function fallP(values: readonly number[]): number {
  const ranks = values.map((value) => Math.round(value / ROUNDING));
  const sizes = new Map<number, number>();
  let rising = 0;
  for (const [i, rank] of ranks.entries()) {
    rising += ranks.slice(0, i).filter((earlier) => earlier < rank).length;
    sizes.set(rank, (sizes.get(rank) ?? 0) + 1);
  }
  // The number of orders with each number of rising pairs, up to the one seen.
  const ways = new Float64Array(rising + 1);
  ways[0] = 1;
  let [placed, orders] = [0, 1];
  for (const size of sizes.values()) {
    for (let i = 1; i <= size; i += 1) {
      placed += 1;
      orders *= placed / i;
      // Multiply by 1 − q^placed, and divide by 1 − q^i.
      for (let d = rising; d >= placed; d -= 1) ways[d] = (ways[d] ?? 0) - (ways[d - placed] ?? 0);
      for (let d = i; d <= rising; d += 1) ways[d] = (ways[d] ?? 0) + (ways[d - i] ?? 0);
    }
  }
  return Math.min(1, ways.reduce((sum, each) => sum + each, 0) / orders);
}
