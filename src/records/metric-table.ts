import type { WithoutCode } from './extraction.ts';
import type { Verdict } from './verdict.ts';

/**
 * The kind of a metric's values: a share from 0 to 1, a whole number, or a number from 0 without an
 * end. A `ratio` is a multiple of something, and `seconds` are a time.
 */
export type Unit = 'share' | 'count' | 'number' | 'ratio' | 'seconds';

/** The outcome of a sample for readers: its verdict, or the reason why it has no code. */
export type Outcome = Verdict | WithoutCode;

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
  /** It is the share of samples with this outcome. */
  readonly outcome?: Outcome;
}

/**
 * Every metric, in the order of reports (docs/metrics.md). src/score/ computes each one; flips are
 * counted for gates alone.
 */
export const METRICS = {
  'pass@': { of: 'nominal', ks: 'each', worse: -1 },
  'pass^': { of: 'nominal', ks: 'each', worse: -1 },
  'failed-rate': { of: 'further', ks: 'none', outcome: 'failed', worse: 1 },
  'timeout-rate': { of: 'further', ks: 'none', outcome: 'timeout', worse: 1 },
  'out-of-memory-rate': { of: 'further', ks: 'none', outcome: 'out_of_memory', worse: 1 },
  'output-limit-rate': { of: 'further', ks: 'none', outcome: 'output_limit', worse: 1 },
  'crashed-rate': { of: 'further', ks: 'none', outcome: 'crashed', worse: 1 },
  'compile-error-rate': { of: 'further', ks: 'none', outcome: 'compile_error', worse: 1 },
  'tampered-rate': { of: 'further', ks: 'none', outcome: 'tampered', worse: 1 },
  'flaky-rate': { of: 'further', ks: 'none', outcome: 'flaky', worse: 1 },
  'no-code-rate': { of: 'further', ks: 'none', outcome: 'no-code', worse: 1 },
  'truncated-rate': { of: 'further', ks: 'none', outcome: 'truncated', worse: 1 },
  'refused-rate': { of: 'further', ks: 'none', outcome: 'refused', worse: 1 },
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
