import { isSame } from '../records/rounding.ts';
import type { Slide } from '../records/slide.ts';
import { fallP } from './mann-kendall.ts';

/** Fewer runs than these say too little. */
const FEWEST_RUNS = 8;

/** The number of runs whose mean is the level at each end. */
const AT_EACH_END = 3;

/**
 * A slide below this adjusted chance is told. At this level at most 5 % of histories of 30 runs have
 * any false alarm, although each run looks again (docs/statistics.md).
 */
export const SLIDE_LEVEL = 0.005;

/** A metric's way over the latest runs, or the reason why it cannot be judged. */
export type Course = Omit<Slide, 'metric' | 'adjustedP'> | { readonly unavailable: string };

/**
 * Look for a slide: a change for the worse that goes on over many runs. The Mann–Kendall test only
 * uses the order of the values, so one large step counts no more than a small one.
 *
 * A run that takes over its answers repeats the value of the run before and tells nothing new. So
 * equal neighbours count once. If answers are drawn anew at any runs, or at all of them, the orders
 * without equal neighbours are equally likely. The test over all orders is then careful.
 * @param values of the latest runs, oldest first, this run last
 * @param bad the direction for the worse: 1 upwards, -1 downwards
 */
export function courseOf(values: readonly number[], bad: 1 | -1): Course {
  const runs = values.length;
  if (runs < FEWEST_RUNS) {
    return { unavailable: `needs ${FEWEST_RUNS} runs with this measure, has ${runs}` };
  }
  const drawn = values.filter((value, i) => i === 0 || !isSame(value, values[i - 1] ?? 0));
  const from = mean(values.slice(0, AT_EACH_END));
  const to = mean(values.slice(-AT_EACH_END));
  return { runs, from, to, delta: to - from, p: fallP(drawn.map((value) => -bad * value)) };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, each) => sum + each, 0) / values.length;
}
