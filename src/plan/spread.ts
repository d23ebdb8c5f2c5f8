import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { expectedCount } from '../score/chance.ts';
import { countPasses, countsOf, tallyOf } from '../score/tally.ts';

/**
 * Metrics that are means over single samples. Only for these is the effect of more samples known.
 */
export const PLANNED = ['pass@1', 'robust-pass@1', 'mean-perturbed-pass@1'] as const;
export type PlannedMetric = (typeof PLANNED)[number];

/** One problem's value in a run, and its variance if the model were asked again. */
export interface ProblemSpread {
  readonly id: string;
  readonly value: number;
  readonly samples: number;
  /** The number of prompts in the mean. */
  readonly prompts: number;
  /** The variance of the value with one sample of each prompt; null with fewer than two samples. */
  readonly noise: number | null;
}

/** The spreads of all problems that have at least one judged sample of each prompt. */
export function spreadsOf(
  problems: readonly ProblemVerdicts[],
  metric: PlannedMetric,
): ProblemSpread[] {
  return problems.flatMap((problem) => {
    const counts = partsOf(problem, metric).map(({ n, passed }) => ({ n, passed }));
    const samples = counts.reduce((least, { n }) => Math.min(least, n), Number.POSITIVE_INFINITY);
    if (counts.length === 0 || samples === 0) return [];
    const prompts = counts.length;
    const value = counts.reduce((sum, { n, passed }) => sum + passed / n, 0) / prompts;
    // The unbiased estimate of p(1 − p).
    const ofPrompt = ({ n, passed: c }: (typeof counts)[number]) => (c * (n - c)) / (n * (n - 1));
    const noise =
      samples < 2
        ? null
        : counts.reduce((sum, count) => sum + ofPrompt(count), 0) / prompts / prompts;
    return [{ id: problem.id, value, samples, prompts, noise }];
  });
}

interface Passes {
  readonly n: number;
  readonly passed: number;
}

function partsOf(problem: ProblemVerdicts, metric: PlannedMetric): Passes[] {
  if (metric === 'pass@1') {
    const { n, passed } = countPasses(problem.nominal, problem.nominalShares);
    return [{ n, passed: expectedCount(passed) }];
  }
  if (problem.variants.length === 0) return [];
  if (metric === 'robust-pass@1') {
    const { n, worst } = tallyOf(problem);
    return [{ n, passed: expectedCount(worst) }];
  }
  return countsOf(problem).map(({ n, passed }) => ({ n, passed: expectedCount(passed) }));
}

/** The problems of a run taken together. */
export interface RunSpread {
  readonly problems: number;
  /** Fewest and most samples of a problem. */
  readonly samples: { readonly min: number; readonly max: number };
  /** The equal number of samples per problem that gives the same noise. */
  readonly evenSamples: number;
  readonly prompts: number;
  readonly value: number;
  /** Mean of the problems' noise. */
  readonly noise: number;
  /** The mean of the squares of the problems' true values. */
  readonly squares: number;
  /** True if single samples do not show the noise: it and `squares` are then upper bounds. */
  readonly isBound: boolean;
}

/** The spread of a run with another number of perturbed prompts; the value is a mean over them. */
export function withPrompts(run: RunSpread, prompts: number): RunSpread {
  return { ...run, prompts, noise: (run.noise * run.prompts) / prompts };
}

/**
 * Take the problems of a run together.
 * @param spreads of at least one problem
 */
export function runSpread(spreads: readonly ProblemSpread[]): RunSpread {
  const mean = (of: (spread: ProblemSpread) => number, list = spreads) =>
    list.reduce((sum, each) => sum + of(each), 0) / list.length;
  const counts = spreads.map(({ samples }) => samples);
  const value = mean((each) => each.value);
  const prompts = mean((each) => each.prompts);
  const known = spreads.filter(({ noise }) => noise !== null);
  const isBound = known.length === 0;
  return {
    problems: spreads.length,
    samples: {
      min: counts.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      max: counts.reduce((a, b) => Math.max(a, b), 0),
    },
    evenSamples: 1 / mean(({ samples }) => 1 / samples),
    prompts,
    value,
    noise: isBound ? (value * (1 - value)) / prompts : mean(({ noise }) => noise ?? 0, known),
    squares: isBound
      ? value
      : Math.max(
          0,
          mean((each) => each.value ** 2 - (each.noise ?? 0) / each.samples, known),
        ),
    isBound,
  };
}
