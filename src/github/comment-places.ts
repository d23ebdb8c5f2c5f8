import { isOlder, isTwin, type RunStamp } from './run-stamp.ts';

/** A comment written by us. */
export interface OwnComment {
  readonly id: number;
  /**
   * The index of the marker it begins with. Jobs of a run with the same key have one marker each.
   */
  readonly place: number;
  readonly stamp: RunStamp | null;
  readonly url: string;
  /** The global id. */
  readonly node: string;
}

/**
 * Assign places to comments of one run. In the order of creation, each comment keeps its place or
 * gets the next free one. All jobs of a run reach the same result, whenever they look and whichever
 * has already moved.
 * @param comments of jobs of one run, the oldest first
 * @returns ids by places
 */
export function placesOf(comments: readonly OwnComment[]): ReadonlyMap<number, number> {
  const taken = new Map<number, number>();
  for (const { id, place } of comments) {
    let free = place;
    while (taken.has(free)) free += 1;
    taken.set(free, id);
  }
  return taken;
}

/**
 * Choose the comment that counts among those in one place. It is the latest run's; among equal ones
 * the first, which others may have linked.
 * @param own the stamp of the calling job
 * @returns the comment, and the ones to delete; comments of a run's jobs that are about to move are
 * not deleted
 */
export function sortOut(
  comments: readonly OwnComment[],
  own: RunStamp | null,
): { readonly latest: OwnComment | null; readonly rest: readonly OwnComment[] } {
  const latest = comments.reduce<OwnComment | null>(
    (best, each) => (best === null || isOlder(best.stamp, each.stamp) ? each : best),
    null,
  );
  if (latest === null) return { latest, rest: [] };
  const isOver = isOlder(latest.stamp, own);
  const rest = comments.filter(
    (each) => each !== latest && (isOver || !isTwin(each.stamp, latest.stamp)),
  );
  return { latest, rest };
}
