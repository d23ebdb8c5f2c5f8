import { share } from '../gate/deltas.ts';
import type { Results, SuiteResults } from '../records/results.ts';
import { readResults } from '../results/read-results.ts';
import { UserError } from '../system/errors.ts';
import {
  evenLoss,
  measuredLoss,
  problemsNeeded,
  smallestDrop,
  type Variance,
  type Wish,
  wholeLoss,
} from './needed.ts';
import {
  type PlannedMetric,
  type ProblemSpread,
  type RunSpread,
  runSpread,
  spreadsOf,
  withPrompts,
} from './spread.ts';

export interface PlanOptions extends Wish {
  /** A results.json, or a folder with one. */
  readonly results: string;
  /** Another run of the same problems, if there is one. */
  readonly baseline: string | undefined;
  readonly metric: PlannedMetric;
}

/** The ways in which a drop can spread over the problems. */
export const LOSSES = ['even', 'whole', 'measured'] as const;
export type Loss = (typeof LOSSES)[number];
type ByLoss<T> = Readonly<Partial<Record<Loss, T>>>;

export interface SuitePlan {
  readonly name: string;
  readonly value: number;
  readonly problems: number;
  readonly samples: { readonly min: number; readonly max: number };
  /** True if the noise of samples is unknown; the numbers are then upper bounds. */
  readonly isBound: boolean;
  /** The smallest drop that the run finds as it is; null if it finds none. */
  readonly finds: ByLoss<number | null>;
  readonly needs: readonly Need[];
}

/** The number of problems needed, for one number of samples. */
export interface Need {
  /** Samples of each prompt. */
  readonly samples: number;
  /** Perturbed prompts of each problem. Absent if their number is a fixed part of the metric. */
  readonly prompts?: number;
  /** Null for more than ten million. */
  readonly problems: ByLoss<number | null>;
}

export type Planned = SuitePlan | { readonly name: string; readonly unavailable: string };

export interface Plan extends Wish {
  readonly metric: PlannedMetric;
  readonly suites: readonly Planned[];
}

const SAMPLES = [1, 2, 5, 10, 20] as const;
const PROMPTS = [1, 3, 10] as const;

/**
 * The problems and samples needed to find a drop, estimated from the variance in a finished run.
 * Executes nothing.
 * @throws UserError if a file is no results document, or the two have no suite in common
 */
export function plan(options: PlanOptions): Plan {
  const { results, baseline, metric, drop, power, confidence } = options;
  const head = readWhole(results);
  const base = baseline === undefined ? null : readWhole(baseline);
  if (base !== null && !head.suites.some((suite) => suiteOf(base, suite) !== undefined)) {
    throw new UserError(`${results} and ${baseline} have no suite in common`);
  }
  const suites = head.suites.map((suite) => planSuite(suite, base, options));
  return { metric, drop, power, confidence, suites };
}

function readWhole(path: string): Results {
  const results = readResults(path);
  if (results.shard === undefined) return results;
  throw new UserError(`${path} is one shard of a run: merge all shards first`);
}

function suiteOf(results: Results, { name }: SuiteResults): SuiteResults | undefined {
  return results.suites.find((suite) => suite.name === name);
}

function planSuite(suite: SuiteResults, base: Results | null, options: PlanOptions): Planned {
  const { name } = suite;
  const { metric, drop } = options;
  const other = base === null ? null : suiteOf(base, suite);
  if (other === undefined) return { name, unavailable: 'the other run has no such suite' };
  const shared = other === null ? null : share(suite.problems, other.problems);
  const spreads = spreadsOf(shared?.head ?? suite.problems, metric);
  if (spreads.length < 2) {
    const what = shared === null ? 'were judged' : 'are the same in both runs and were judged';
    return { name, unavailable: `fewer than two problems ${what} for ${metric}` };
  }
  const run = runSpread(spreads);
  if (run.value < drop) {
    const unavailable = `${metric} is ${run.value.toFixed(3)}: it cannot drop by ${drop}`;
    return { name, unavailable };
  }
  const changes = shared === null ? null : measured(spreads, spreadsOf(shared.base, metric));
  const isMean = metric === 'mean-perturbed-pass@1';
  const lossesOf = (prompts: number): Partial<Record<Loss, Variance>> => {
    const planned = withPrompts(run, prompts);
    if (changes === null) return { even: evenLoss(planned), whole: wholeLoss(planned) };
    const [ours, theirs] = changes.runs.map((each) => withPrompts(each, prompts));
    if (ours === undefined || theirs === undefined) return {};
    return { measured: measuredLoss(ours, theirs, changes.between) };
  };
  const each = <T>(of: (variance: Variance) => T, planned = run.prompts): ByLoss<T> =>
    Object.fromEntries(
      Object.entries(lossesOf(planned)).map(([loss, variance]) => [loss, of(variance)]),
    );
  const needsOf = (samples: number, prompts?: number): Need => ({
    samples,
    ...(prompts === undefined ? {} : { prompts }),
    problems: each(
      (variance) => problemsNeeded(options, variance, samples, !isMean),
      prompts ?? run.prompts,
    ),
  });
  const own = Number.isInteger(run.prompts) ? [run.prompts] : [];
  const numbers = [...new Set([...PROMPTS, ...own])].sort((a, b) => a - b);
  const { problems, samples, isBound, value } = run;
  const now = { problems, samples: run.evenSamples, most: value };
  return {
    ...{ name, value, problems, samples, isBound },
    finds: each((variance) => smallestDrop(options, variance, now, !isMean)),
    needs: isMean
      ? numbers.flatMap((prompts) => SAMPLES.map((count) => needsOf(count, prompts)))
      : SAMPLES.map((count) => needsOf(count)),
  };
}

/** The variance of differences between two runs, minus the part that the chance of samples adds. */
function measured(
  head: readonly ProblemSpread[],
  base: readonly ProblemSpread[],
): { runs: readonly RunSpread[]; between: number } | null {
  const others = new Map(base.map((each) => [each.id, each]));
  const pairs = head.flatMap((one) => {
    const other = others.get(one.id);
    return other === undefined ? [] : [{ one, other }];
  });
  if (pairs.length < 2) return null;
  const differences = pairs.map(({ one, other }) => one.value - other.value);
  const mean = differences.reduce((sum, each) => sum + each, 0) / pairs.length;
  const all = differences.reduce((sum, each) => sum + (each - mean) ** 2, 0) / (pairs.length - 1);
  const chance = pairs.reduce(
    (sum, { one, other }) =>
      sum + (one.noise ?? 0) / one.samples + (other.noise ?? 0) / other.samples,
    0,
  );
  const between = Math.max(0, all - chance / pairs.length);
  const [ours, theirs] = [pairs.map(({ one }) => one), pairs.map(({ other }) => other)];
  return { runs: [runSpread(ours), runSpread(theirs)], between };
}
