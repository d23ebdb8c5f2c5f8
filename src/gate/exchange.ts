import type { Contributions } from '../score/contributions.ts';
import { sumOf } from '../score/estimate.ts';

/** With more problems that differ an interval by t is right, and 2¹² orders are enough to count. */
const MOST_EXCHANGED = 12;
/** Changes that differ by less are equal: they are sums in another order. */
const ROUNDING = 1e-9;

/**
 * The chance that a change is at least as large as the one seen, where nothing but chance says which of
 * a problem's two results is the head's (Fisher 1935, the exact permutation test of pairs; mid-p by
 * Lancaster 1961: an equal change counts by half). Of a mean of passes it is McNemar's mid-p.
 * @param head and base: the same problems in the same order
 * @returns in (0, 1]; null where so many problems differ that it need not be asked
 */
export function exchangeChance(head: Contributions, base: Contributions): number | null {
  const differing = differingIn(head, base);
  if (differing.length > MOST_EXCHANGED) return null;
  if (differing.length === 0) return 1;
  const ours = head.columns.map(sumOf);
  const theirs = base.columns.map(sumOf);
  // What the sums of head gain, and those of base lose, when a problem's results change places.
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
    // Nothing to lose on one side is as far from the other as can be.
    return Number.isFinite(change) ? Math.abs(change) : Number.POSITIVE_INFINITY;
  };
  const seen = changeWhen(0);
  // The order with all places changed gives the same change the other way: half of the orders are enough.
  const orders = 2 ** (differing.length - 1);
  let count = 0;
  for (let order = 0; order < orders; order += 1) {
    const change = changeWhen(order);
    if (change > seen + ROUNDING) count += 1;
    else if (change > seen - ROUNDING) count += 0.5;
  }
  return count / orders;
}

/** So many problems must change, all the same way, for a change to be sure: ½ᶜ < 1 − confidence. */
export function fewestChanged(confidence: number): number {
  return Math.floor(-Math.log2(1 - confidence)) + 1;
}

/** The places of the problems that are not the same on both sides. */
export function differingIn(head: Contributions, base: Contributions): number[] {
  const isSame = (i: number) =>
    head.columns.every((column, c) => column[i] === base.columns[c]?.[i]);
  return head.ids.flatMap((_, i) => (isSame(i) ? [] : [i]));
}
