import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { fewestChanged } from '../gate/exchange.ts';
import { ROUNDING } from '../records/rounding.ts';
import type { RunSpread } from './spread.ts';

/** The drop to find, the power to find it with, and the confidence that it is no chance. */
export interface Wish {
  /** As a share: 0.05 is five points. */
  readonly drop: number;
  readonly power: number;
  readonly confidence: number;
}

/**
 * The variance of one problem's difference between two runs.
 * @param drop the mean of these differences
 * @param samples the samples of each problem in either run
 */
export type Variance = (drop: number, samples: number) => number;

/**
 * All problems get worse by the same amount. Only the chance of the samples is left, on each side
 * with its own shares. Source: Miller 2024, "Adding Error Bars to Evals", equation 7.
 */
export function evenLoss({ value, noise, prompts }: RunSpread): Variance {
  return (drop, samples) => {
    const after = Math.max(0, noise + (drop * (2 * value - 1) - drop ** 2) / prompts);
    return (noise + after) / samples;
  };
}

/**
 * Single problems are lost completely, chosen at random, so the values of the problems add to the
 * variance.
 */
export function wholeLoss({ value, noise, squares }: RunSpread): Variance {
  return (drop, samples) => {
    const lost = Math.min(1, drop / value);
    return (noise * (2 - lost)) / samples + Math.max(0, squares * lost - drop ** 2);
  };
}

/**
 * Problems change as they did between the two runs.
 * @param between the variance of their true differences
 */
export function measuredLoss(one: RunSpread, other: RunSpread, between: number): Variance {
  return (_, samples) => (one.noise + other.noise) / samples + between;
}

/** Above the size of any real suite. */
const MOST_PROBLEMS = 10_000_000;

/**
 * The fewest problems with which a drop is found: N ≥ ((t(1 − α/2) + t(power)) / drop)² · variance,
 * with N − 1 degrees of freedom. The report's detectable change uses the same formula.
 * @param isBinary true if each problem passes or fails, with one sample. Then McNemar's mid-p test
 * must also find the drop with probability `power`: enough problems have to flip in one direction
 * @returns null for more than ten million
 */
export function problemsNeeded(
  wish: Wish,
  variance: Variance,
  samples: number,
  isBinary: boolean,
): number | null {
  return fewest((count) => suffices(count, wish, variance, samples, isBinary));
}

function suffices(
  count: number,
  { drop, power, confidence }: Wish,
  variance: Variance,
  samples: number,
  isBinary: boolean,
): boolean {
  const reach = quantileOfT((1 + confidence) / 2, count - 1) + quantileOfT(power, count - 1);
  if ((reach / drop) ** 2 * variance(drop, samples) > count) return false;
  if (!isBinary || samples !== 1) return true;
  return 1 - binomialCdf(fewestChanged(confidence) - 1, count, drop) >= power;
}

/**
 * The least number, from 2 on, for which `holds` is true. It must then be true for all greater
 * numbers.
 */
function fewest(holds: (count: number) => boolean): number | null {
  let high = 2;
  while (!holds(high)) {
    if (high >= MOST_PROBLEMS) return null;
    high *= 2;
  }
  let low = high / 2;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** The steps of a drop in one whole: a step is a tenth of a point. */
const STEP = 1000;

/**
 * The smallest drop, in steps of a tenth of a point, that this number of problems finds; null if
 * there is none.
 */
export function smallestDrop(
  wish: Omit<Wish, 'drop'>,
  variance: Variance,
  { problems, samples, most }: { problems: number; samples: number; most: number },
  isBinary: boolean,
): number | null {
  const isFound = (step: number) =>
    suffices(problems, { ...wish, drop: step / STEP }, variance, samples, isBinary);
  const last = Math.floor(most * STEP + ROUNDING);
  for (let step = 1; step <= last; step += 1) if (isFound(step)) return step / STEP;
  return null;
}
