import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import type { Contributions } from '../score/contributions.ts';
import { type Interval, spread, varianceOf } from '../score/intervals.ts';
import { estimateOf } from '../score/metrics.ts';
import { differingIn, exchangeChance } from './exchange.ts';
import { flipInterval } from './significance.ts';

/** A metric's change over the same problems on both sides. */
export interface Change {
  /** The part of each problem in the change, in the problems' order; see Estimate. */
  readonly influences: Float64Array;
  /** The number of problems that differ. */
  readonly changed: number;
  /**
   * Problems that passed and fail now, and the other way round. Null unless every problem just
   * passes or fails.
   */
  readonly flips: { readonly lost: number; readonly won: number } | null;
  /** Null if fewer than two problems contribute. */
  readonly interval: Interval | null;
}

/**
 * The change of a metric with its interval, each problem paired with itself.
 *
 * It is the t-interval of the problems' parts in the change. Its degrees of freedom are one fewer
 * than the problems that contribute. Three rules widen it, because a t-interval alone would be too
 * narrow:
 * - If all problems change equally, or not at all, other problems might not (see `spread`).
 * - If each problem passes or fails, it includes the interval of McNemar's mid-p test.
 * - If few problems differ, it includes "no change" unless an exact test rejects that. If nothing
 *   changed, the two results of each problem could as well come in the other order. The test asks
 *   how often the change would then be as large.
 * @param head and base: the same problems in the same order
 * @param confidence the share of such intervals that hold the true change
 */
export function changeOf(head: Contributions, base: Contributions, confidence: number): Change {
  const [ours, theirs] = [estimateOf(head), estimateOf(base)];
  const influences = ours.influences.map((each, i) => each - (theirs.influences[i] ?? Number.NaN));
  const changed = differingIn(head, base).length;
  const flips = flipsIn(head, base);
  const value = ours.value - theirs.value;
  if (Math.min(ours.contributing, theirs.contributing) < 2) {
    return { influences, changed, flips, interval: null };
  }
  const { most, areShares } = ours;
  let interval = plain(value, influences, contributingTo(head, base), most, confidence);
  if (flips !== null && changed > 0) {
    interval = hull(interval, flipInterval(flips.lost, flips.won, influences.length, confidence));
  }
  const chance = exchangeChance(head, base);
  if (chance !== null && chance >= 1 - confidence) interval = hull(interval, { low: 0, high: 0 });
  return {
    influences,
    changed,
    flips,
    interval: areShares && theirs.areShares ? within(interval, most) : interval,
  };
}

function plain(
  value: number,
  influences: Float64Array,
  contributing: number,
  most: number,
  confidence: number,
): Interval {
  const variance = varianceOf(influences);
  if (variance === 0 && !Number.isFinite(most)) return { low: value, high: value };
  if (variance === 0) return spread(value, -most, most, contributing, confidence);
  const half = quantileOfT((1 + confidence) / 2, contributing - 1) * Math.sqrt(variance);
  return { low: value - half, high: value + half };
}

/**
 * The number of problems that can move a change: for a mean all, for a ratio those with a part on
 * either side.
 */
function contributingTo(head: Contributions, base: Contributions): number {
  if (head.shape !== 'ratio') return head.ids.length;
  const hasWhole = ({ columns }: Contributions, i: number) => (columns[1]?.[i] ?? 0) !== 0;
  return head.ids.filter((_, i) => hasWhole(head, i) || hasWhole(base, i)).length;
}

function flipsIn(head: Contributions, base: Contributions): Change['flips'] {
  const [ours] = head.columns;
  const [theirs] = base.columns;
  const arePasses = head.shape === 'mean' && Number.isFinite(head.most);
  if (!arePasses || ours === undefined || theirs === undefined) return null;
  const isWhole = (value: number) => value === 0 || value === 1;
  const isBinary =
    head.n.max === 1 && base.n.max === 1 && ours.every(isWhole) && theirs.every(isWhole);
  if (!isBinary) return null;
  const lost = ours.filter((value, i) => value < (theirs[i] ?? value)).length;
  const won = ours.filter((value, i) => value > (theirs[i] ?? value)).length;
  return { lost, won };
}

function hull(one: Interval, other: Interval): Interval {
  return { low: Math.min(one.low, other.low), high: Math.max(one.high, other.high) };
}

function within({ low, high }: Interval, most: number): Interval {
  return { low: Math.max(-most, low), high: Math.min(most, high) };
}
