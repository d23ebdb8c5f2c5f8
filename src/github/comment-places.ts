import { isOlder, isTwin, type RunStamp } from './run-stamp.ts';

/** A comment of ours. */
export interface OwnComment {
  readonly id: number;
  /** Which of the markers it begins with: jobs of a run that share all else have one each. */
  readonly place: number;
  readonly stamp: RunStamp | null;
  readonly url: string;
  /** Its global id. */
  readonly node: string;
}

/**
 * Which place belongs to which job's comment: in the order in which they were made, each has the
 * one where it is, or the next that is free. So all jobs of a run come to the same, whenever they
 * look and whoever has moved already.
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
 * The comment that counts of those in one place: the latest run's, and of equal ones the first,
 * which others may have linked.
 * @param own the stamp of who asks
 * @returns it, and those that are to go; not those of a run's jobs that are about to move
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
