import binomialCdf from '@stdlib/stats-base-dists-binomial-cdf';
import quantileOfT from '@stdlib/stats-base-dists-t-quantile';
import { fewestChanged } from '../gate/exchange.ts';
import type { RunSpread } from './spread.ts';

/** What is to be found, how often, and how surely it is no chance. */
export interface Wish {
  /** As a share: 0.05 are five points. */
  readonly drop: number;
  readonly power: number;
  readonly confidence: number;
}

/**
 * Variance of one problem's difference between two runs.
 * @param drop the mean of these differences
 * @param samples of each problem in either run
 */
export type Variance = (drop: number, samples: number) => number;

/**
 * All problems get worse by as much: only the samples' chance is left (Miller 2024, "Adding Error
 * Bars to Evals", equation 7), on both sides with their own shares.
 */
export function evenLoss({ value, noise, prompts }: RunSpread): Variance {
  return (drop, samples) => {
    const after = Math.max(0, noise + (drop * (2 * value - 1) - drop ** 2) / prompts);
    return (noise + after) / samples;
  };
}

/** Single problems are lost altogether, whichever they are: what each is worth varies as well. */
export function wholeLoss({ value, noise, squares }: RunSpread): Variance {
  return (drop, samples) => {
    const lost = Math.min(1, drop / value);
    return (noise * (2 - lost)) / samples + Math.max(0, squares * lost - drop ** 2);
  };
}

/** Problems change as they did between two runs. @param between variance of their true differences */
export function measuredLoss(one: RunSpread, other: RunSpread, between: number): Variance {
  return (_, samples) => (one.noise + other.noise) / samples + between;
}

/** More problems than anybody has. */
const MOST_PROBLEMS = 10_000_000;

/**
 * The fewest problems with which a drop is found: N ≥ ((t(1 − α/2) + t(power)) / drop)² · variance,
 * with N − 1 degrees of freedom, as the report's detectable change has it.
 * @param isBinary whether each problem passes or does not, with one sample: then so many flips in one
 *   direction are needed as McNemar's mid-p test asks for, as often as `power` says
 * @returns null where it takes over ten million
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

/** The least number from 2 on of which something holds that holds of all greater ones. */
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

/** Steps of a drop that are looked at: a tenth of a point. */
const STEP = 1000;

/** The smallest drop, by tenths of a point, that so many problems find; null where they find none. */
export function smallestDrop(
  wish: Omit<Wish, 'drop'>,
  variance: Variance,
  { problems, samples, most }: { problems: number; samples: number; most: number },
  isBinary: boolean,
): number | null {
  const isFound = (step: number) =>
    suffices(problems, { ...wish, drop: step / STEP }, variance, samples, isBinary);
  const last = Math.floor(most * STEP + 1e-9);
  for (let step = 1; step <= last; step += 1) if (isFound(step)) return step / STEP;
  return null;
}
