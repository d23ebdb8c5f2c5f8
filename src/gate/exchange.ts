import { ROUNDING } from '../records/rounding.ts';
import type { Contributions } from '../score/contributions.ts';
import { sumOf } from '../score/estimate.ts';

/**
 * With more differing problems the t-interval is right. Up to here, 2¹² orders are few enough to
 * count.
 */
const MOST_EXCHANGED = 12;
/**
 * The chance of a change at least as large as the one seen, if chance puts each problem's two
 * results on the sides. This is the exact permutation test of pairs (Fisher 1935). It is a mid-p
 * (Lancaster 1961): an equal change counts by half. For a mean of passes it is McNemar's mid-p.
 * @param head and base: the same problems in the same order
 * @returns in (0, 1]; null if so many problems differ that the test is not needed
 */
export function exchangeChance(head: Contributions, base: Contributions): number | null {
  const differing = differingIn(head, base);
  if (differing.length > MOST_EXCHANGED) return null;
  if (differing.length === 0) return 1;
  const ours = head.columns.map(sumOf);
  const theirs = base.columns.map(sumOf);
  // The gain of head's sums, and the loss of base's, if a problem's two results change places.
  const gains = differing.map((i) =>
    head.columns.map((column, c) => (base.columns[c]?.[i] ?? 0) - (column[i] ?? 0)),
  );
  const metricAt = ([part = 0, whole = 0]: readonly number[]) =>
    head.shape === 'ratio' ? part / whole : part / head.ids.length;
  const changeWhen = (order: number) => {
    const moved = ours.map((_, c) =>
      gains.reduce((sum, gain, d) => ((order >> d) & 1 ? sum + (gain[c] ?? 0) : sum), 0),
    );
    const change =
      metricAt(ours.map((sum, c) => sum + (moved[c] ?? 0))) -
      metricAt(theirs.map((sum, c) => sum - (moved[c] ?? 0)));
    // A side with nothing to lose has no value, so the change counts as the largest.
    return Number.isFinite(change) ? Math.abs(change) : Number.POSITIVE_INFINITY;
  };
  const seen = changeWhen(0);
  // If all results change places, the change only turns its sign. So half of the orders are enough.
  const orders = 2 ** (differing.length - 1);
  let count = 0;
  for (let order = 0; order < orders; order += 1) {
    const change = changeWhen(order);
    if (change > seen + ROUNDING) count += 1;
    else if (change > seen - ROUNDING) count += 0.5;
  }
  return count / orders;
}

/**
 * The fewest problems that must change, all in one direction, for a change to be sure: ½ᶜ < 1 −
 * confidence.
 */
export function fewestChanged(confidence: number): number {
  return Math.floor(-Math.log2(1 - confidence)) + 1;
}

/** The places of the problems that differ between the sides. */
export function differingIn(head: Contributions, base: Contributions): number[] {
  const isSame = (i: number) =>
    head.columns.every((column, c) => column[i] === base.columns[c]?.[i]);
  return head.ids.flatMap((_, i) => (isSame(i) ? [] : [i]));
}
