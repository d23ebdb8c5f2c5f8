import type { Span } from './task.ts';

/**
 * How far spans reach: a function that gives, for a place, the last end of all spans that start at
 * or before it; -1 if there is none. One question takes the time of a binary search.
 */
export function reachOf(spans: readonly Span[]): (place: number) => number {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const starts = sorted.map(({ start }) => start);
  let last = -1;
  const reaches = sorted.map(({ end }) => {
    last = Math.max(last, end);
    return last;
  });
  return (place) => reaches[countUpTo(starts, place) - 1] ?? -1;
}

/** The number of sorted numbers that are at most `most`. */
export function countUpTo(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
