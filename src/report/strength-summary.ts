import type { ProblemStrength, StrengthReport } from '../records/strength.ts';
import { meanEstimate } from '../score/estimate.ts';
import { valueInterval } from '../score/intervals.ts';

/** The strength of a suite's tests over its problems. */
interface StrengthSummary {
  /** The mean over problems, from 0 to 1, with its 95 % interval; null if no problem has one. */
  readonly mean: { readonly value: number; readonly low: number; readonly high: number } | null;
  readonly killed: number;
  readonly mutants: number;
}

/** The share of a problem's mutants that its tests kill, from 0 to 1. */
export function shareKilled({ strength: { killed, mutants } }: ProblemStrength): number {
  return killed / mutants;
}

export function strengthSummary({ problems }: StrengthReport): StrengthSummary {
  const sum = (of: (strength: ProblemStrength['strength']) => number) =>
    problems.reduce((all, { strength }) => all + of(strength), 0);
  const counts = { killed: sum(({ killed }) => killed), mutants: sum(({ mutants }) => mutants) };
  if (problems.length === 0) return { mean: null, ...counts };
  const estimate = meanEstimate(Float64Array.from(problems, shareKilled), 1);
  const { value } = estimate;
  // One problem tells nothing about others.
  const { low, high } = valueInterval(estimate) ?? { low: 0, high: 1 };
  return { mean: { value, low, high }, ...counts };
}
