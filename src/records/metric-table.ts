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
  /** It is the share of samples with this outcome. */
  readonly outcome?: Outcome;
}

/**
 * Every metric, in the order of reports (docs/metrics.md). src/score/ computes each one; flips are
 * counted for gates alone.
 */
export const METRICS = {
  'pass@': { of: 'nominal', ks: 'each' },
  'pass^': { of: 'nominal', ks: 'each' },
  'failed-rate': { of: 'further', ks: 'none', outcome: 'failed' },
  'timeout-rate': { of: 'further', ks: 'none', outcome: 'timeout' },
  'out-of-memory-rate': { of: 'further', ks: 'none', outcome: 'out_of_memory' },
  'output-limit-rate': { of: 'further', ks: 'none', outcome: 'output_limit' },
  'crashed-rate': { of: 'further', ks: 'none', outcome: 'crashed' },
  'compile-error-rate': { of: 'further', ks: 'none', outcome: 'compile_error' },
  'tampered-rate': { of: 'further', ks: 'none', outcome: 'tampered' },
  'flaky-rate': { of: 'further', ks: 'none', outcome: 'flaky' },
  'no-code-rate': { of: 'further', ks: 'none', outcome: 'no-code' },
  'truncated-rate': { of: 'further', ks: 'none', outcome: 'truncated' },
  'refused-rate': { of: 'further', ks: 'none', outcome: 'refused' },
  'cpu-ratio': { of: 'further', ks: 'none', unit: 'ratio' },
  'memory-ratio': { of: 'further', ks: 'none', unit: 'ratio' },
  'tokens-per-sample': { of: 'further', ks: 'none', unit: 'number' },
  'tokens-per-solved': { of: 'further', ks: 'none', unit: 'number' },
  'cost-per-sample': { of: 'further', ks: 'none', unit: 'number' },
  'cost-per-solved': { of: 'further', ks: 'none', unit: 'number' },
  'latency-per-sample': { of: 'further', ks: 'none', unit: 'seconds' },
  'latency-per-solved': { of: 'further', ks: 'none', unit: 'seconds' },
  'robust-pass@': { of: 'perturbed', ks: 'each' },
  'robust-drop@': { of: 'perturbed', ks: 'each' },
  'robust-relative@': { of: 'perturbed', ks: 'each' },
  // For k = 1 it would equal robust-relative@1.
  'robust-relative-paper@': { of: 'perturbed', ks: 'above 1' },
  'mean-perturbed-pass@': { of: 'perturbed', ks: 'each' },
  'attack-success-rate': { of: 'perturbed', ks: 'none' },
  'robust-pass-unpaired@': { of: 'perturbed', ks: '1' },
  'worst-transform': { of: 'perturbed', ks: 'none' },
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
