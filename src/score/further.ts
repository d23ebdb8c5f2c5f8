import { WITHOUT_CODE } from '../records/extraction.ts';
import { type FurtherKind, OUTCOME_RATES, type Outcome } from '../records/metric-table.ts';
import type { ProblemVerdicts } from '../records/problem-verdicts.ts';
import { mapTable } from '../records/tables.ts';
import { isJudged } from '../records/verdict.ts';
import type { Definition, Part } from './definitions.ts';
import { chanceOf } from './tally.ts';

/** The parts of a problem's use that can be divided by something. */
type Used = 'tokens' | 'cost' | 'latency';

const NEEDS: Readonly<Record<Used, string>> = {
  tokens: 'the tokens are not known for all answers',
  cost: 'the cost is not known for all answers',
  latency: 'the latency is not known for all answers',
};

/** The metrics beside pass@k, over nominal prompts (docs/metrics.md). */
export const FURTHER: Readonly<Record<FurtherKind, Definition>> = {
  ...mapTable(OUTCOME_RATES, rate),
  'cpu-ratio': toReference('cpu'),
  'memory-ratio': toReference('memory'),
  'test-strength': {
    part: ({ strength }) => {
      if (strength === undefined) return null;
      const { killed, mutants } = strength;
      return { n: mutants, lost: 0, values: () => [killed / mutants] };
    },
    shape: 'mean',
    nothing: 'no problem has mutants that could be judged: passgate check --mutate says why',
  },
  'tokens-per-sample': perSample('tokens'),
  'tokens-per-solved': perSolved('tokens'),
  'cost-per-sample': perSample('cost'),
  'cost-per-solved': perSolved('cost'),
  'latency-per-sample': perSample('latency'),
  'latency-per-solved': perSolved('latency'),
};

/** A metric whose numbers a command of the suite gives: the mean over problems of their means. */
export function customMetric(name: string): Definition {
  return {
    part: (problem) => {
      const numbers = problem.numbers ?? {};
      const own = Object.hasOwn(numbers, name) ? numbers[name] : undefined;
      return own === undefined || own.samples === 0
        ? null
        : partOf(problem, [own.sum / own.samples]);
    },
    ...{ shape: 'mean', most: Number.POSITIVE_INFINITY },
    needs: `no command gave ${name} for the samples`,
  };
}

/** A problem's part with the judged ones among its nominal samples. */
function partOf({ nominal }: ProblemVerdicts, values: readonly number[]): Part {
  const n = nominal.filter(isJudged).length;
  return { n, lost: nominal.length - n, values: () => values };
}

/** The share of a problem's samples with an outcome. */
function rate(outcome: Outcome): Definition {
  return {
    part: (problem) => {
      const part = partOf(problem, []);
      return { ...part, values: () => [withOutcome(problem, outcome) / part.n] };
    },
    shape: 'mean',
  };
}

function withOutcome({ nominal, withoutCode = [] }: ProblemVerdicts, outcome: Outcome): number {
  const own = withoutCode.filter(({ family }) => family === null);
  if (WITHOUT_CODE.some((why) => why === outcome)) {
    return own.filter(({ why }) => why === outcome).length;
  }
  // An answer without code does not count under the verdict of its text.
  const isApart = new Set(own.map(({ index }) => index));
  return nominal.filter((verdict, index) => verdict === outcome && !isApart.has(index)).length;
}

/**
 * The geometric mean over problems of the cost of passing programs, as a multiple of the reference
 * solution's. A problem without a passing program, or without a reference, has no part.
 */
function toReference(what: 'cpu' | 'memory'): Definition {
  return {
    part: (problem) => {
      const ratio = problem.ratios?.[what];
      return ratio === undefined ? null : partOf(problem, [Math.log(ratio)]);
    },
    ...{ shape: 'mean', most: Number.POSITIVE_INFINITY, scale: 'log' },
    nothing: 'no problem has both a reference solution and a sample that passes',
  };
}

/** The sum over a problem's nominal answers; undefined if it is not known for all of them. */
function sumOf(problem: ProblemVerdicts, what: Used): number | undefined {
  const { use } = problem;
  if (use === undefined) return undefined;
  if (what === 'cost') return use.cost;
  if (what === 'tokens') return use.tokens;
  return use.latencyMs === undefined ? undefined : use.latencyMs / 1000;
}

function perSample(what: Used): Definition {
  return {
    part: (problem) => {
      const sum = sumOf(problem, what);
      const { length } = problem.nominal;
      return sum === undefined || length === 0 ? null : partOf(problem, [sum / length]);
    },
    ...{ shape: 'mean', most: Number.POSITIVE_INFINITY, needs: NEEDS[what] },
  };
}

/** A problem is solved if some nominal sample passes. */
function perSolved(what: Used): Definition {
  return {
    part: (problem) => {
      const sum = sumOf(problem, what);
      return sum === undefined ? null : partOf(problem, [sum, solvedChance(problem)]);
    },
    ...{ shape: 'ratio', most: Number.POSITIVE_INFINITY, needs: NEEDS[what] },
    none: 'no problem is solved',
  };
}

/** The chance that some nominal sample passes: 1 or 0, unless a sample is `flaky`. */
function solvedChance({ nominal, nominalShares }: ProblemVerdicts): number {
  return 1 - nominal.reduce((none, _, i) => none * (1 - chanceOf(nominal, nominalShares, i)), 1);
}
