import type { WithoutCode } from './extraction.ts';
import { mapTable } from './tables.ts';
import type { Verdict } from './verdict.ts';

/**
 * The kind of a metric's values: a share from 0 to 1, a whole number, or a number from 0 without an
 * end. A `ratio` is a multiple of something, and `seconds` are a time.
 */
export type Unit = 'share' | 'count' | 'number' | 'ratio' | 'seconds';

/** The outcome of a sample for readers: its verdict, or the reason why it has no code. */
export type Outcome = Verdict | WithoutCode;

/** The outcomes whose share of samples is a metric, by the metric's name. */
export const OUTCOME_RATES = {
  'failed-rate': 'failed',
  'timeout-rate': 'timeout',
  'out-of-memory-rate': 'out_of_memory',
  'output-limit-rate': 'output_limit',
  'crashed-rate': 'crashed',
  'compile-error-rate': 'compile_error',
  'tampered-rate': 'tampered',
  'flaky-rate': 'flaky',
  'no-code-rate': 'no-code',
  'truncated-rate': 'truncated',
  'refused-rate': 'refused',
} as const satisfies Readonly<Record<string, Outcome>>;

/** One metric, by the part of its name before the k. */
export interface MetricEntry {
  /**
   * The prompts that it looks at, or the problems that flipped against the baseline. A `further`
   * metric looks at nominal prompts, and only suites that ask for it have it.
   */
  readonly of: 'nominal' | 'perturbed' | 'flips' | 'further';
  /** The k that it exists for. */
  readonly ks: 'each' | 'above 1' | '1' | 'none';
  /** A share if it is absent. */
  readonly unit?: Exclude<Unit, 'share'>;
  /** The direction in which it gets worse: 1 upwards, -1 downwards; absent if it has none. */
  readonly worse?: 1 | -1;
}

/**
 * Every metric, in the order of reports (docs/metrics.md). src/score/ computes each one; flips are
 * counted for gates alone.
 */
export const METRICS = {
  'pass@': { of: 'nominal', ks: 'each', worse: -1 },
  'pass^': { of: 'nominal', ks: 'each', worse: -1 },
  ...mapTable(OUTCOME_RATES, () => ({ of: 'further', ks: 'none', worse: 1 }) as const),
  'cpu-ratio': { of: 'further', ks: 'none', unit: 'ratio', worse: 1 },
  'memory-ratio': { of: 'further', ks: 'none', unit: 'ratio', worse: 1 },
  'test-strength': { of: 'further', ks: 'none', worse: -1 },
  'tokens-per-sample': { of: 'further', ks: 'none', unit: 'number', worse: 1 },
  'tokens-per-solved': { of: 'further', ks: 'none', unit: 'number', worse: 1 },
  'cost-per-sample': { of: 'further', ks: 'none', unit: 'number', worse: 1 },
  'cost-per-solved': { of: 'further', ks: 'none', unit: 'number', worse: 1 },
  'latency-per-sample': { of: 'further', ks: 'none', unit: 'seconds', worse: 1 },
  'latency-per-solved': { of: 'further', ks: 'none', unit: 'seconds', worse: 1 },
  'robust-pass@': { of: 'perturbed', ks: 'each', worse: -1 },
  'robust-drop@': { of: 'perturbed', ks: 'each', worse: 1 },
  'robust-relative@': { of: 'perturbed', ks: 'each', worse: 1 },
  // For k = 1 it would equal robust-relative@1.
  'robust-relative-paper@': { of: 'perturbed', ks: 'above 1', worse: 1 },
  'mean-perturbed-pass@': { of: 'perturbed', ks: 'each', worse: -1 },
  'attack-success-rate': { of: 'perturbed', ks: 'none', worse: 1 },
  'robust-pass-unpaired@': { of: 'perturbed', ks: '1', worse: -1 },
  'worst-transform': { of: 'perturbed', ks: 'none', worse: -1 },
  'changed-prompts': { of: 'perturbed', ks: 'none', unit: 'count' },
  'newly-failing': { of: 'flips', ks: 'none', unit: 'count' },
  'newly-passing': { of: 'flips', ks: 'none', unit: 'count' },
} as const satisfies Readonly<Record<string, MetricEntry>>;

type Kind = keyof typeof METRICS;
type Of<O extends MetricEntry['of']> = {
  [K in Kind]: (typeof METRICS)[K]['of'] extends O ? K : never;
}[Kind];

/** A count of problems that flipped against the baseline: for gates only. */
export type FlipKind = Of<'flips'>;

/** A metric beside pass@k, by its whole name. */
export type FurtherKind = Of<'further'>;

export type MetricKind = Exclude<Kind, FlipKind>;
